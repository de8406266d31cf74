export const pasteText = {
  title: 'Paste what came back',
  words: 'Paste the links that members sent back, one or a whole chat. What is on them is added to this sheet.',
  label: 'Links',
  add: 'Add them',
  added: (links: number) =>
    links === 0 ? 'Nothing was added.' : links === 1 ? 'One link added.' : `${links} links added.`,
  place: (place: number) => `Link ${place}:`,
  faults: {
    none: 'No link of this worksheet was found in it.',
    handed: 'It was not filled in: another worksheet made it.'
  }
}

export const pasteText = {
  title: 'Paste what came back',
  words: 'Paste the links that members sent back, one or a whole chat. What is on them is added to this sheet.',
  label: 'Links',
  add: 'Add them',
  added: (read: number, unread: number) =>
    [
      read === 1 ? 'One link added.' : `${read} links added.`,
      unread > 0 &&
        `${unread === 1 ? 'One link' : `${unread} links`} could not be read: cut short, or not of this worksheet.`
    ]
      .filter(Boolean)
      .join(' ')
}

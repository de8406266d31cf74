import type { Origin } from '#workbook/store.ts'

/** The words about sheets that are not the one at hand: visitors, other copies, unreadable ones. They load with them. */
export const text = {
  visiting: {
    link: {
      title: 'This came in a link',
      words:
        'Someone filled it in and sent it to you; it was not written by this site. Nothing is saved until you keep it.'
    },
    prefilled: {
      title: 'This came in a link',
      words:
        'Someone sent it to you; it was not written by this site. Keep a copy to go on with it. If they wait for your answers, fill it in, then press Share and choose With answers to send it back.'
    },
    handed: {
      title: 'This came from another worksheet',
      words:
        'It filled in what it knows. Keep a copy to go on here, or add it to the sheet that you have; nothing is saved before.'
    },
    named: {
      title: 'This came from another worksheet',
      words:
        'It brought no more than the coalition’s name: the rest is for you to fill in. Keep a copy to go on here; nothing is saved before.'
    },
    file: {
      title: 'This came in a file',
      words: 'It was not written by this site. Nothing is saved until you keep it.'
    },
    example: {
      title: 'This is an example',
      words: 'An invented coalition filled it in. Try things out: your own sheet is untouched.'
    }
  } satisfies Record<Exclude<Origin, 'own'>, { title: string; words: string }>,
  keep: 'Keep a copy',
  add: 'Add to mine',
  compare: 'Compare with mine',
  dismiss: 'Dismiss',
  sure: 'Dismiss this sheet with everything that you changed on it? It cannot be brought back.',
  backToMine: 'Back to my sheet',
  copies: 'Your copies',
  newCopy: 'A new, empty sheet',
  unreadable: {
    newer:
      'A sheet in this browser was saved by a newer version of this page. Reload the page to read it; nothing has been changed.',
    broken:
      'A text of this worksheet in this browser is damaged and cannot be read. It has been left as it is: download it to keep it safe.'
  },
  download: 'Download it',
  forget: 'Delete it',
  sureForget: 'Delete the damaged text for good? Download it first: somebody may still be able to read it.',
  damaged: 'damaged',
  deleted: 'This sheet was deleted in another tab. It still stands here: change anything, and it is saved again.',
  clash: {
    title: 'Two tabs wrote in the same place',
    here: 'Here stands:',
    there: 'The other wrote:',
    leave: 'Leave it so',
    use: 'Use the other',
    nothing: 'nothing',
    more: 'something else',
    flags: { yes: 'yes', no: 'no' }
  }
}

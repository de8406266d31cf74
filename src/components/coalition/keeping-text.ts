/** The words about how safely things are kept here. */
export const text = {
  title: 'How safely it is kept',
  persisted: 'Protected from clearing',
  isPersisted: {
    yes: 'Yes: this browser will not throw it away by itself.',
    no: 'No: when room gets short, this browser may throw it away without asking.',
    unknown: 'This browser does not say.'
  },
  ask: 'Ask the browser to protect it',
  refused:
    'The browser did not agree. Some do once you have visited more often, or put the page among your bookmarks or on the home screen. Save a backup meanwhile.',
  agreed: 'The browser agreed: it will not throw this away by itself.',
  room: 'Room used',
  used: (percent: number) =>
    `About ${Math.max(1, percent)} per cent of the five million characters that most browsers allow.`,
  quota: (room: string) => `The second copy has room for about ${room}.`,
  unknownRoom: 'This browser does not say.',
  copy: 'Second copy',
  copies: {
    works: 'Works: what you write survives a crash.',
    empty: 'There is none. It is made with the first thing that you write, unless this browser refuses.',
    fails:
      'Does not work in this browser, perhaps because this is a private window. What you write may be lost in a crash, or when the window closes.',
    trying: 'Trying…'
  }
}

/** Where the roster lies, so that a page can tell whether there is one before it loads what reads it. */
export const ROSTER_KEY = 'holding-together/roster'

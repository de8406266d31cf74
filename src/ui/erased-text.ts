/** What is said where everything was erased from elsewhere; loaded when it was. */
export const erasedText = 'Everything was erased in another tab.'

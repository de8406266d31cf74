/** Words set apart from the sentence around them (first strong isolate): a name in Arabic does not turn it. '' stays ''. */
export const isolated = (words: string): string => (words.trim() === '' ? '' : `\u2068${words.trim()}\u2069`)

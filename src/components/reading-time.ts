/** Words that an adult reads in a minute on a screen (Brysbaert 2019: 238 for non-fiction). */
const WORDS_A_MINUTE = 238

/** Whole minutes, at least one, that the text of an MDX body takes to read; imports and tags are not read. */
export function minutesToRead(body: string): number {
  const words = body
    .replace(/^import .*$/gm, '')
    .replace(/<[^>]*>/g, ' ')
    .match(/\p{L}[\p{L}\p{N}'’-]*/gu)
  return Math.max(1, Math.round((words?.length ?? 0) / WORDS_A_MINUTE))
}

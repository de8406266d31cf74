/** At most so many characters, which is at most 240 bytes: file systems take 255. */
const MOST = 80

/** Names that Windows keeps for devices, whatever the extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/**
 * A name for a downloaded file, such as `decision-matrix-river-alliance-2026-03-26.json`: letters and digits of any script, in
 * lower case, with hyphens between words; nothing that a path, a shell or an eye could mistake. Takes any text, '' too.
 */
export function fileName(title: string, coalition: string, date: string, extension: string): string {
  const end = `.${slug(extension, 8)}`
  const day = slug(date, 10)
  const stem = joined([slug(`${title} ${coalition}`, MOST - end.length - day.length - 1), day])
  return (stem === '' || DEVICE.test(stem) ? joined(['sheet', stem]) : stem) + end
}

/** At most `most` characters, with no half a character and no hyphen at the end. */
function slug(words: string, most: number): string {
  const parts = words
    .toWellFormed()
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
  return joined(parts)
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/-$/, '')
}

const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join('-')

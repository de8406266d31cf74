/**
 * Finds words that ran together on built pages, as in 'see<a>here</a>': Astro drops the white space at a line's end before a tag.
 *
 *   node scripts/check-words.ts [folder]
 */
import { builtPages } from './built-pages.ts'

const INLINE = '(?:a|b|code|dfn|em|i|strong)'
const RUN_TOGETHER = new RegExp(
  `.{0,30}[\\p{L}\\p{N},;:]<${INLINE}[ >].{0,20}|.{0,20}</${INLINE}>[\\p{L}\\p{N}].{0,30}`,
  'gsu'
)

const pages = builtPages(process.argv[2] ?? 'dist')
const found = pages.flatMap(({ file, html }) =>
  [...html.matchAll(RUN_TOGETHER)].map(([words]) => `${file}: …${words}…`)
)
for (const words of found) console.error(words)
console.log(`${pages.length} pages: ${found.length} times words ran together`)
if (pages.length === 0 || found.length > 0) process.exitCode = 1

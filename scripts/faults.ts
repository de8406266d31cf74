/**
 * What real browsers keep when the worst happens: kills them a second after the last key, leaves pages at once after it, lets two
 * tabs type at random moments, goes back to pages that lay in the browser's cache, and opens other people's links by the thousand.
 * Needs a built site in dist/, a Chromium, and Debian's firefox-esr, which it installs where it may. Fails if anything was lost,
 * late, stale or written.
 *
 *   npm run test:faults -- --kills 20 --leavings 50 --interleavings 1000 --backs 10 --links 10000 --seed 1
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { type Kind, pathOf } from './faults/browsers.ts'
import { openForeignLinks } from './faults/foreign-links.ts'
import { places, survivesKill, survivesLeaving, ways } from './faults/kill.ts'
import { interleavings } from './faults/two-tabs.ts'
import { wayBack } from './faults/way-back.ts'
import { serveSite } from './site.ts'

/** Both tabs must show the same so many milliseconds after the last edit. */
const LATEST = 500

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    leavings: { type: 'string', default: '50' },
    interleavings: { type: 'string', default: '1000' },
    backs: { type: 'string', default: '10' },
    links: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) }
  }
})
const faults: string[] = []

/** Counts how often all was kept, as `trial` finds it, and says so. */
async function count(what: string, many: number, trial: (index: number) => Promise<boolean>): Promise<void> {
  let kept = 0
  for (let index = 0; index < many; index += 1) if (await trial(index)) kept += 1
  if (many > 0) console.log(`${what}: ${kept} of ${many} kept`)
  if (kept < many) faults.push(what)
}

if (!pathOf('firefox') && process.getuid?.() === 0) {
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', 'firefox-esr']])
    spawnSync('apt-get', command, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}

const { origin, close } = await serveSite('dist')
for (const kind of ['chrome', 'firefox'] as const satisfies readonly Kind[]) {
  if (!pathOf(kind)) {
    faults.push(`No ${kind} was found: set ${kind === 'chrome' ? 'CHROMIUM' : 'FIREFOX'} to its path.`)
    continue
  }
  for (const [name, place] of Object.entries(places))
    await count(`${kind}, ${name}, killed a second after the last key`, Number(values.kills), (index) =>
      survivesKill(kind, origin, place, `Riverbend Renters Table ${index}`)
    )
  await count(`${kind}, left at once by closing, going elsewhere or hiding`, Number(values.leavings), (index) =>
    survivesLeaving(kind, origin, ways[index % ways.length] ?? 'close', `Riverbend Renters Table ${index}`)
  )
}

const many = Number(values.interleavings)
if (many > 0) {
  const { lost, waits } = await interleavings(origin, many, Number(values.seed))
  const late = waits.filter((wait) => wait > LATEST).length
  console.log(
    `two tabs, ${many} interleavings (seed ${values.seed}): ${lost.length} fields lost, ${late} later than ${LATEST} ms; ` +
      `median ${waits[Math.floor(waits.length / 2)] ?? 0} ms, longest ${waits.at(-1) ?? 0} ms`
  )
  if (lost.length > 0 || late > 0) faults.push('two tabs', ...lost.slice(0, 20))
}

await count('the way back to a page that lay in the back-forward cache, fresh', Number(values.backs), async (index) => {
  const { fromCache, isFresh } = await wayBack(origin, ` and after ${index}`)
  return fromCache && isFresh
})

const links = Number(values.links)
if (links > 0) {
  const { written, shown } = await openForeignLinks(origin, links)
  console.log(`${links} links of others: ${shown} shown or told, ${written} left something behind`)
  if (written > 0 || shown < links) faults.push('links of others')
}
close()

for (const fault of faults) console.error(`FAILED: ${fault}`)
process.exit(faults.length > 0 ? 1 : 0)

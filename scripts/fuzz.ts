/**
 * Fuzzes share links: cut, changed, spliced, decorated and hostile ones, of every worksheet. Each must be refused with a status
 * or give exactly the sheet that was sent. The same seed repeats the same links. Prints how often each kind met each status;
 * fails on any throw, any wrong acceptance, any decode over its time or size.
 *
 *   npm run fuzz -- --links 1000000 --seed 1
 */
import { parseArgs } from 'node:util'
import { phoneTree } from '../tests/workbook/phone-tree.ts'
import { fuzz } from './fuzz/run.ts'
import { findRooms, loadRoom, prepareHandOvers, prepareSubjects, type Room, type Subject } from './fuzz/subjects.ts'

const { values } = parseArgs({ options: { links: { type: 'string' }, seed: { type: 'string' } } })
const links = Number(values.links ?? 100_000)
const seed = Number(values.seed ?? Date.now() % 1_000_000)

let unhandled = 0
process.on('unhandledRejection', () => (unhandled += 1))

const test: Room = phoneTree
const faults: string[] = []
const subjects: Subject[] = []
for (const room of [test, ...findRooms()]) {
  try {
    subjects.push(...(await prepareSubjects(typeof room === 'string' ? await loadRoom(room) : room, 25, seed)))
  } catch (error) {
    faults.push(`A worksheet cannot be fuzzed: ${String(error)}`)
  }
}
subjects.push(...(await prepareHandOvers(test, 25, seed)))
const ids = [...new Set(subjects.map(({ format }) => format.id))]
console.log(`${links} links made from ${subjects.length} sheets of ${ids.join(', ')}; seed ${seed}`)

const start = performance.now()
const { counts, faults: found, slowest } = await fuzz(subjects, links, seed)
faults.push(...found)
const seconds = (performance.now() - start) / 1000

console.table(Object.fromEntries([...counts].sort().map(([kind, statuses]) => [kind, Object.fromEntries(statuses)])))
console.log(`${seconds.toFixed(0)} s; slowest decode ${slowest.milliseconds.toFixed(0)} ms (${slowest.kind})`)
if (unhandled > 0) console.error(`${unhandled} unhandled rejections`)
for (const fault of faults) console.error(fault.slice(0, 1000))
console.log(faults.length + unhandled === 0 ? 'No fault.' : 'FAILED')
process.exitCode = faults.length + unhandled === 0 ? 0 : 1

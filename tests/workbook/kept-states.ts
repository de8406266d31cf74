import fc from 'fast-check'
import { roster } from '#workbook/roster.ts'
import { envelop } from '#workbook/restore.ts'
import { arbitraryOf, foreignText } from './arbitrary.ts'

const id = fc.constantFrom('a', 'b', 'c', 'k3')
const key = fc.oneof(
  fc
    .tuple(fc.constantFrom('agenda', 'work-plan', 'of-a-later-site'), id)
    .map(([room, one]) => `holding-together/sheet/${room}/${one}`),
  fc.constantFrom('design', 'tools', 'design/own', 'tools/own').map((chapter) => `holding-together/note/${chapter}`),
  id.map((one) => `holding-together/aside/roster/${one}`)
)

const tag = fc.constantFrom('t1', 't2', 't3', 't4')
const sheet = fc
  .record(
    {
      v: fc.integer({ min: 1, max: 3 }),
      value: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.record({ coalition: foreignText })),
      revision: fc.nat({ max: 9 }),
      changed: fc.nat({ max: 9 }),
      seen: fc.uniqueArray(tag, { maxLength: 3 }),
      name: foreignText,
      archived: fc.boolean(),
      deleted: fc.nat({ max: 9 })
    },
    { requiredKeys: ['v', 'value'] }
  )
  .map((stored) => JSON.stringify(stored))

/** What may lie under a key: sheets of any version, damaged ones, and whatever else. */
const stored = fc.oneof(
  { weight: 5, arbitrary: sheet },
  { weight: 1, arbitrary: sheet.map((text) => text.slice(0, text.length / 2)) },
  { weight: 1, arbitrary: sheet.map((text) => JSON.stringify(JSON.parse(text), null, 1)) },
  { weight: 1, arbitrary: foreignText },
  { weight: 1, arbitrary: fc.json() },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '{"__proto__":{"a":1}}',
      '{"2":0,"1":0}',
      '{"a":1,"a":2}',
      '-0',
      '1e2',
      'null',
      '"\\u0041"'
    )
  }
)

const people = arbitraryOf(roster.schema).map((value) => JSON.stringify(envelop(roster, value)))

/** A browser's storage in any state that it can get into. */
export const keptState: fc.Arbitrary<ReadonlyMap<string, string>> = fc
  .tuple(
    fc.array(fc.tuple(key, stored), { maxLength: 6 }),
    fc.option(fc.oneof({ weight: 4, arbitrary: people }, { weight: 1, arbitrary: stored }))
  )
  .map(([entries, people]) => new Map(people === null ? entries : [...entries, ['holding-together/roster', people]]))

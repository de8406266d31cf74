import { type Cells, type Columns, type Known, bodyOf } from '#workbook/columns.ts'
import { MOST_ITEMS } from '#workbook/fields.ts'
import { fold } from '#workbook/fold.ts'
import { markDeciders } from './deciders.ts'
import { type DecisionMatrix, type Row, blankRow } from './index.ts'
import { words } from './matrix-text.ts'
import { text } from './text.ts'
import { together } from './together.ts'

export type Field = 'decision' | 'who' | 'how' | 'consulted' | 'informed' | 'limit' | 'note' | 'weight'

/** What the matrix takes from a table. People head such columns in many ways, those of a RACI table among them. */
export const known: Known<Field> = {
  fields: ['decision', 'who', 'how', 'consulted', 'informed', 'limit', 'note', 'weight'],
  key: 'decision',
  headings: [
    ['who', /^(who|decides|decided by|decider|decision[- ](maker|owner)|owner|accountable|qui[eé]n)/],
    ['limit', /^(limit|threshold|deadline|by when|time|up to|amount|how (fast|soon|much|long)|l[ií]mite|plazo)/],
    ['how', /^(how|method|process|rule|vote|c[oó]mo|m[eé]todo)/],
    ['consulted', /^(consult|asked|advice|advis|input|c$)/],
    ['informed', /^(inform|told|notif|i$)/],
    ['weight', /^(weight|routine)/],
    ['note', /^(note|comment|remark|nota)/],
    ['decision', /^(decision|what|topic|item|decisi[oó]n)/]
  ],
  // Who is responsible decides, unless another column says so.
  otherwise: [['who', /^(responsible|lead|r|a)$/]]
}

/**
 * The sheet with the rows of a pasted table at its end. Names that it does not know become deciders; words that fit no field
 * go into the note, so that nothing is lost. `newId` gives each new item its id.
 */
export function addTable(
  sheet: DecisionMatrix,
  cells: Cells,
  columns: Columns<Field>,
  newId: () => string
): DecisionMatrix {
  const deciders = [...sheet.deciders]
  const ids = new Map([...markDeciders(deciders).values()].flatMap(({ id, label }) => [[fold(label), id] as const]))
  for (const { id, kind, name } of deciders)
    if (kind && !name.trim()) for (const alias of aliases[kind]) if (!ids.has(alias)) ids.set(alias, id)

  const idOf = (name: string): string | undefined => {
    const known = ids.get(fold(name))
    if (known !== undefined || deciders.length >= MOST_ITEMS) return known
    const id = newId()
    deciders.push({ id, kind: '', name })
    ids.set(fold(name), id)
    return id
  }
  // The warnings at the end of our own file are not decisions.
  const body = bodyOf(cells, columns.heads, [words.gaps])
  const cellOf = (line: readonly string[], field: Field) =>
    line.filter((cell, index) => columns.fields[index] === field && !isNothing(cell)).join('; ')
  const { namesIn } = together(body.map((line) => cellOf(line, 'who')))
  const isKnown = (name: string) => ids.has(fold(name)) || standard.has(fold(name))
  const rows = body.flatMap((line): Row[] => {
    const cell = (field: Field) => cellOf(line, field)
    const decision = cell('decision')
    const names = namesIn(cell('who'), isKnown).filter((name) => !isNothing(name))
    const by = names.map((name) => ({ name, id: idOf(name) }))
    const weight = weightFrom(cell('weight'))
    const lost = [
      ...by.filter(({ id }) => id === undefined).map(({ name }) => name),
      weight === '' ? cell('weight') : ''
    ]
    const row: Row = {
      ...blankRow,
      ...howFrom(cell('how')),
      id: newId(),
      decision,
      by: [...new Set(by.flatMap(({ id }) => id ?? []))],
      weight,
      consulted: cell('consulted'),
      informed: cell('informed'),
      limit: cell('limit'),
      note: [cell('note'), ...lost].filter(Boolean).join('; ')
    }
    const says = decision || names.length > 0 || row.how || row.consulted || row.informed || row.limit || row.note
    return says ? [row] : []
  })
  const fitting = rows.slice(0, Math.max(0, MOST_ITEMS - sheet.rows.length))
  const used = new Set([...sheet.deciders.map(({ id }) => id), ...fitting.flatMap(({ by }) => by)])
  return { ...sheet, deciders: deciders.filter(({ id }) => used.has(id)), rows: [...sheet.rows, ...fitting] }
}

/** Other words for the standard deciders, where they have no name of their own yet. */
const aliases = {
  all: ['everyone', 'everybody', 'all members', 'whole coalition'],
  committee: ['exec', 'executive', 'exec committee'],
  staff: ['staff', 'staff person', 'one person']
}
const standard = new Set(
  [text.kinds.all, text.kinds.committee, text.kinds.staff, ...Object.values(aliases).flat()].map(fold)
)

const isNothing = (cell: string) => /^[\s—–-]*$/.test(cell) || fold(cell) === fold(words.nobody)

/** What can mean only one thing. 'Secret ballot' or 'Vote, then consent' stay as they are. */
const methods: readonly (readonly [Row['how'], RegExp])[] = [
  ['majority', /^(by )?((a )?((simple )?majority( vote| rule)?|vote|voting)|(a )?show of hands)$/],
  ['two-thirds', /^(by )?(a )?(two[- ]thirds|2\/3)( majority)?( vote)?$/],
  ['consensus', /^((by )?(full )?consensus|unanimous(ly)?( vote| decision)?|(by )?unanimity)$/],
  ['consent', /^(by )?consent$/],
  ['delegated', /^(delegated?|(decides? )?(alone|on (their|her|his|my|your|its) own|by (themselves|herself|himself)))$/]
]

function howFrom(cell: string): Pick<Row, 'how' | 'ownHow'> {
  if (cell === '' || fold(cell) === fold(words.hows[''])) return { how: '', ownHow: '' }
  const known = methods.find(([, pattern]) => pattern.test(fold(cell).replace(/[.!]$/, '')))
  return known ? { how: known[0], ownHow: '' } : { how: 'other', ownHow: cell }
}

function weightFrom(cell: string): Row['weight'] {
  if (/^routine/.test(fold(cell))) return 'routine'
  return /^bind/.test(fold(cell)) ? 'binding' : ''
}

import { MOST_ITEMS } from './fields.ts'
import { fold } from './fold.ts'
import { newId } from './id.ts'
import { type Known, cellOf, guessColumns } from './columns.ts'
import { type Named, isSame, peopleFrom } from './roster.ts'
import { readTable } from './table.ts'

/** An organisation in a list, and who comes for it. */
export interface MemberRow extends Named {
  readonly id: string
}

/**
 * `rows`, one for each organisation, with those of `people` whom they do not know, empty rows first. People of one organisation
 * come as one row, 'Keisha / Aaron'. A row that says something stays as it is.
 */
export function withMembers<Row extends MemberRow>(
  rows: readonly Row[],
  people: readonly Named[],
  blank: (id: string) => Row
): Row[] {
  const known = rows.flatMap(peopleIn)
  const fresh: Named[] = []
  for (const { name, member } of people) {
    const all = [...known, ...fresh.flatMap(peopleIn)]
    const isKnown = (one: Named) => isSame(one, { name, member }) || (name === '' && fold(one.member) === fold(member))
    if (isEmpty({ name, member }) || all.some(isKnown)) continue
    const at = fresh.findIndex((one) => member !== '' && one.member === member)
    const others = fresh[at]
    if (others) fresh[at] = { name: [others.name, name].filter(Boolean).join(' / '), member }
    else fresh.push({ name, member })
  }
  const filled = rows.map((row) => (isEmpty(row) ? { ...row, ...fresh.shift() } : row))
  return [...filled, ...fresh.map((one) => ({ ...blank(newId()), ...one }))].slice(0, MOST_ITEMS)
}

const columns: Known<keyof Named> = {
  fields: ['member', 'name'],
  headings: [
    ['member', /organi[sz]a|member|group|partner|grupo/],
    ['name', /name|who|person|people|contact|persona|nombre/]
  ],
  key: 'member'
}

/**
 * The organisations in what somebody typed or pasted, and who comes for them: a table, organisations first unless its headings
 * say otherwise; or lines and commas, where a bare name is an organisation and 'Name (Organisation)' somebody of it.
 */
export function membersFrom(typed: string): readonly Named[] {
  const table = readTable(typed)
  const rows = table.status === 'ok' && table.delimiter !== 'none' ? table.rows : []
  const found = guessColumns(rows, columns)
  if (rows.length > 0 && table.status === 'ok' && (table.delimiter === 'tab' || found.heads > 0))
    return rows
      .slice(found.heads)
      .map((row) => ({ name: cellOf(row, found, 'name'), member: cellOf(row, found, 'member') }))
  return peopleFrom(typed).map(({ name, member }) => (member === '' ? { name: '', member: name } : { name, member }))
}

/** The people in one row. */
export const peopleIn = ({ name, member }: Named): readonly Named[] =>
  name.split(' / ').map((one) => ({ name: one.trim(), member }))

/** Spaces alone are somebody's too, and stay. */
const isEmpty = ({ name, member }: Named) => name + member === ''

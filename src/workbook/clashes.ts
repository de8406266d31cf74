import { accept } from './accept.ts'
import { type Field, list, text } from './fields.ts'
import { type Clash, isEqual, partAt, withAt } from './merge.ts'
import { PREFIX } from './shelf.ts'

interface Kind {
  readonly id: string
}

/**
 * How the keys begin under which a sheet's clashes lie in storage until they are settled. Each place has a key of its own, with the
 * other side's words as JSON: so two tabs that tell of different places at one moment lose neither.
 */
export const clashKeys = ({ id: worksheet }: Kind, id: string): string => `${PREFIX}clash/${worksheet}/${id}/`

export const clashKey = (worksheet: Kind, id: string, { path }: Pick<Clash, 'path'>): string =>
  clashKeys(worksheet, id) + JSON.stringify(path)

/**
 * The clash that lies under a key as `raw`. Undefined where it is another sheet's, or tells of a place or words that `value` cannot
 * have: takes any key and any text.
 */
export function clashIn<Value>(
  worksheet: Kind & { readonly schema: Field<Value> },
  id: string,
  value: Value,
  [key, raw]: readonly [key: string, raw: string]
): Clash | undefined {
  const start = clashKeys(worksheet, id)
  if (!key.startsWith(start)) return undefined
  const path = accept(list(text()), parsed(key.slice(start.length)))
  const other = parsed(raw)
  const put = path && partAt(value, path) !== undefined && accept(worksheet.schema, withAt(value, path, other))
  return put ? { path, other: partAt(put, path) } : undefined
}

/** The latest of each place: what somebody wrote on in one place is one thing to settle. */
export const latestClashes = (clashes: readonly Clash[]): readonly Clash[] => {
  const places = clashes.map(({ path }) => JSON.stringify(path))
  return clashes.filter((_clash, index) => places.lastIndexOf(places[index] ?? '') === index)
}

/** Whether somebody has written the other side's words there since: then there is nothing left to settle. */
export const isMoot = (value: unknown, { path, other }: Clash): boolean => isEqual(partAt(value, path), other)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

import { accept } from './accept.ts'
import { type Field, list, text } from './fields.ts'
import { type Clash, isEqual, partAt, withAt } from './merge.ts'
import { PREFIX } from './shelf.ts'

interface Kind {
  readonly id: string
}

/**
 * How the keys begin under which a sheet's clashes lie in storage until they are settled. Each clash has a key of its own, which
 * spells it out: so two tabs that tell of different ones at one moment lose neither, and one that both tell of is one.
 */
export const clashKeys = ({ id: worksheet }: Kind, id: string): string => `${PREFIX}clash/${worksheet}/${id}/`

export const clashKey = (worksheet: Kind, id: string, { path, other }: Clash): string =>
  clashKeys(worksheet, id) + JSON.stringify([path, other])

/**
 * The clash that a key spells out. Undefined where it is another sheet's, or names a place or words that `value` cannot have: takes
 * any key.
 */
export function clashIn<Value>(
  worksheet: Kind & { readonly schema: Field<Value> },
  id: string,
  value: Value,
  key: string
): Clash | undefined {
  const start = clashKeys(worksheet, id)
  if (!key.startsWith(start)) return undefined
  const [words, other] = parsed(key.slice(start.length))
  const path = accept(list(text()), words)
  const put = path && partAt(value, path) !== undefined && accept(worksheet.schema, withAt(value, path, other))
  return put ? { path, other: partAt(put, path) } : undefined
}

/** Whether somebody has written the other side's words there since: then there is nothing left to settle. */
export const isMoot = (value: unknown, { path, other }: Clash): boolean => isEqual(partAt(value, path), other)

function parsed(spelt: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(spelt)
    return Array.isArray(parts) ? parts : []
  } catch {
    return []
  }
}

import type { ViewProps } from './frame.tsx'
import { DayField, type FieldProps, Line } from './fields.tsx'
import { NameLine } from './name-line.tsx'

/** The names of the texts and days of a record, without its choices, numbers and lists. */
type TextsOf<Value> = { [Name in keyof Value]: string extends Value[Name] ? Name : never }[keyof Value] & string

/**
 * Draws texts of a record by their names alone: each is labelled by `labels`, and changed by `put`. `id` keeps the fields of one
 * record apart from those of others.
 */
export function recordFields<Value extends object, Labels extends object>(
  value: Value,
  put: (part: { readonly [name: string]: string }) => void,
  labels: Labels,
  id = ''
) {
  type Name = TextsOf<Value> & TextsOf<Labels>
  /** What any field for a text is given. */
  const field = (name: Name): FieldProps<string> => ({
    label: String(labels[name]),
    name: id ? `${name}-${id}` : name,
    value: String(value[name]),
    change: (next) => put({ [name]: next })
  })
  return {
    field,
    line: (name: Name, placeholder = '') => <Line {...field(name)} placeholder={placeholder} />,
    person: (name: Name) => <NameLine {...field(name)} />,
    member: (name: Name) => <NameLine {...field(name)} of="members" />,
    day: (name: Name) => <DayField {...field(name)} />
  }
}

/** The same for a sheet as a whole, and how a part of it is set. */
export function sheetFields<Value extends object, Labels extends object>(
  { value, change }: ViewProps<Value>,
  labels: Labels
) {
  const set = (part: Partial<Value>) => change((sheet) => ({ ...sheet, ...part }))
  return { set, ...recordFields(value, (part) => change((sheet) => ({ ...sheet, ...part })), labels) }
}

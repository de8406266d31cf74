import fc from 'fast-check'
import { accept } from '#workbook/accept.ts'
import type { Field, Shape, ValueOf } from '#workbook/fields.ts'

/** Text that people paste and attackers send: any script, emoji, controls, half characters, markup, pages of it. */
export const foreignText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 24 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 24 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map(unitOf), maxLength: 24 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.integer({ min: 0xd7f0, max: 0xe010 }).map(unitOf), maxLength: 8 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Two thirds of member organizations',
      '👩🏽‍⚕️ 🏳️‍🌈 e\u0301',
      'المواعيد تتأخر كثيرًا',
      'abc\u202Edcba\u2066x\u2069\u200F',
      '<img src=x onerror=alert(1)>',
      '=HYPERLINK("http://x")',
      '__proto__',
      'line\nline\r\n\ttab\u0000\u001E\u001F\u007F\u0085',
      '\uD83D',
      '\uDE00\uD83D',
      ' ',
      '0',
      '1'
    )
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }).map((part) => part.repeat(400)) }
)

/** Values that a field's schema accepts, derived from its shape: ids differ over the whole value, refs point at some of them. */
export function arbitraryOf<F extends Field>(field: F): fc.Arbitrary<ValueOf<F>>
export function arbitraryOf(field: Field): fc.Arbitrary<unknown> {
  return foreignOf(field.shape).map((foreign) => {
    const ids: string[] = []
    const named = nameItems(field.shape, foreign, (name) => {
      ids.push(`${name}-${ids.length}`)
      return ids.at(-1)
    })
    return accept(field, aimRefs(field.shape, named, ids))
  })
}

/** `value` with ids and refs as positions in the sheet, counted from 1, which is what a link preserves of them. */
export function byPosition<Value>(field: Field<Value>, value: Value): unknown {
  const positions = new Map([['', '']])
  const named = nameItems(field.shape, value, (id) => {
    const position = String(positions.size)
    positions.set(id, position)
    return position
  })
  return mapShape(field.shape, named, 'ref', (ref) => positions.get(String(ref)) ?? '')
}

function foreignOf(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'record':
      return fc.record(mapEntries(shape.entries, (_, entry) => foreignOf(entry.shape)))
    case 'list':
      return fc.array(foreignOf(shape.item.shape), { maxLength: 4 })
    case 'choice':
      return fc.constantFrom(...shape.options)
    case 'count':
      return fc.integer({ min: shape.least, max: shape.most })
    case 'flag':
      return fc.boolean()
    case 'day':
      return fc.oneof(fc.constant(''), someDay('2024-01-01', '2030-12-31'), someDay('0001-01-01', '9999-12-31'))
    case 'id':
      return fc.stringMatching(/^[a-z0-9-]{1,12}$/)
    case 'ref':
      return fc.nat()
    case 'text':
      return foreignText
  }
}

const someDay = (min: string, max: string) =>
  fc
    .date({ min: new Date(`${min}T00:00:00Z`), max: new Date(`${max}T00:00:00Z`), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

const nameItems = (shape: Shape, value: unknown, name: (id: string) => unknown) =>
  mapShape(shape, value, 'id', (id) => name(String(id)))

const aimRefs = (shape: Shape, value: unknown, ids: readonly string[]) =>
  mapShape(shape, value, 'ref', (ref) => ids[Number(ref) % (ids.length + 1)] ?? '')

/** `value` with `change` applied to every field of one kind, in the order of the schema. */
function mapShape(shape: Shape, value: unknown, kind: Shape['kind'], change: (value: unknown) => unknown): unknown {
  if (shape.kind === kind) return change(value)
  if (shape.kind === 'list' && Array.isArray(value)) {
    return value.map((item) => mapShape(shape.item.shape, item, kind, change))
  }
  if (shape.kind === 'record' && typeof value === 'object' && value !== null) {
    const fields = new Map<string, unknown>(Object.entries(value))
    return mapEntries(shape.entries, (key, entry) => mapShape(entry.shape, fields.get(key), kind, change))
  }
  return value
}

const mapEntries = <To>(entries: Readonly<Record<string, Field>>, to: (key: string, entry: Field) => To) =>
  Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, to(key, entry)]))

function unitOf(code: number): string {
  return String.fromCharCode(code)
}

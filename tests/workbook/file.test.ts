import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Format } from '#workbook/define.ts'
import { plain } from '#workbook/accept.ts'
import * as f from '#workbook/fields.ts'
import { fromFile, MOST_FILE_BYTES, toFile } from '#workbook/file.ts'
import { words } from './arbitrary-report.ts'

const drivers = f.list(
  f.record({ id: f.itemId(), name: f.text(), seats: f.count(0, 8), day: f.day(), way: f.choice(['', 'car', 'bus']) })
)
const rides1 = f.record({ ...f.heading(), urgent: f.flag(), drivers })
type Rides1 = f.ValueOf<typeof rides1>

const rides2 = f.record({ ...f.heading(), urgent: f.flag(), drivers, note: f.text() })
type Rides = f.ValueOf<typeof rides2>

const worksheet1: Format<Rides1> = { id: 'rides', schema: rides1, migrations: [] }
const worksheet: Format<Rides> = {
  id: 'rides',
  schema: rides2,
  migrations: [{ schema: rides1, up: (old: Rides1): Rides => ({ ...old, note: '' }) }]
}

const filled: Rides = {
  coalition: 'Riverbend “Renters” Table',
  date: '2026-03-12',
  urgent: true,
  drivers: [
    { id: 'k3', name: 'Dana 🙂 <b>', seats: 4, day: '2026-03-14', way: 'car' },
    { id: 'w9', name: 'يوسف\nline two', seats: 0, day: '', way: '' }
  ],
  note: ''
}

const frozen = readFileSync(new URL('fixtures/file-v1.json', import.meta.url), 'utf8')

describe('a file', () => {
  it('of the first version opens for ever', () => {
    expect(fromFile(worksheet, frozen)).toEqual({ status: 'ok', value: filled, altered: false })
    expect(fromFile(worksheet1, frozen)).toMatchObject({ status: 'ok', altered: false })
  })

  it('is written in the same way for ever', () => {
    const { note: _, ...value } = filled
    expect(toFile(worksheet1, value)).toBe(frozen)
  })

  it('gives back what was put in', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 8 }), (name, seats) => {
        const [driver] = filled.drivers
        const value = { ...filled, note: plain(name), drivers: driver ? [{ ...driver, seats }] : [] }
        expect(fromFile(worksheet, toFile(worksheet, value))).toEqual({ status: 'ok', value, altered: false })
      })
    )
  })

  it('is not altered by another indentation, order of keys, line ends or a byte order mark', () => {
    const { format, check, ...content } = JSON.parse(frozen)
    const rewritten = `\uFEFF${JSON.stringify({ check, ...content, format }).replaceAll(',"', ',\r\n"')}`
    expect(fromFile(worksheet, rewritten)).toMatchObject({ status: 'ok', altered: false })
  })

  it('opens after a change by hand, and says so', () => {
    const opened = fromFile(worksheet, frozen.replace('"seats": 4', '"seats": 5'))
    expect(opened).toMatchObject({ status: 'ok', altered: true, value: { drivers: [{ seats: 5 }, { seats: 0 }] } })
    expect(fromFile(worksheet, frozen.replace(/"check": ".*"/, '"check": 1'))).toMatchObject({ altered: true })
  })

  it('from a later version of the worksheet is told as newer', () => {
    expect(fromFile(worksheet, frozen.replace('"v": 1', '"v": 3'))).toEqual({ status: 'newer', version: 3 })
  })

  it('of another worksheet names it', () => {
    const other: Format<Rides> = { ...worksheet, id: 'meals' }
    expect(fromFile(other, frozen)).toEqual({ status: 'other-worksheet', id: 'rides' })
  })

  it('that is cut short or does not fit is broken', () => {
    for (let end = frozen.indexOf('"worksheet"'); end < frozen.trimEnd().length; end++) {
      expect(fromFile(worksheet, frozen.slice(0, end)).status).toBe('broken')
    }
    expect(fromFile(worksheet, frozen.replace('"seats": 4', '"seats": 9'))).toEqual({ status: 'broken' })
    expect(fromFile(worksheet, '{"format":"holding-together"}')).toEqual({ status: 'broken' })
  })

  it('of anything else is not ours', () => {
    for (const text of [
      '',
      'hello',
      'null',
      '[]',
      '1',
      '"holding"',
      '{}',
      '{"format":"excalidraw"}',
      '{"v":1,"value":{}}'
    ]) {
      expect(fromFile(worksheet, text)).toEqual({ status: 'not-ours' })
    }
  })

  it('over 5 MiB is not looked at', () => {
    expect(fromFile(worksheet, frozen + ' '.repeat(MOST_FILE_BYTES - new Blob([frozen]).size)).status).toBe('ok')
    expect(fromFile(worksheet, ' '.repeat(MOST_FILE_BYTES + 1))).toEqual({ status: 'too-large' })
    expect(fromFile(worksheet, 'é'.repeat(MOST_FILE_BYTES / 2 + 1))).toEqual({ status: 'too-large' })
  })

  it('made to do harm does none', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const hostile = [
      deep,
      frozen.replace('"v": 1', `"v": 1, "x": ${deep}`),
      frozen.replace('"urgent": true', `"urgent": ${deep}`)
    ]
    const polluting = frozen.replace(
      '"urgent"',
      '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "urgent"'
    )
    for (const text of [...hostile, frozen.replace('"urgent"', `"x": ${deep}, "urgent"`)]) {
      expect(['ok', 'broken', 'not-ours']).toContain(fromFile(worksheet, text).status)
    }
    expect(fromFile(worksheet, polluting)).toEqual({ status: 'ok', value: filled, altered: true })
    expect({}).not.toHaveProperty('polluted')
  })

  it('may hold any text or any JSON', () => {
    const json = fc.json().map((text) => frozen.replace(/"value": .*\},/s, `"value": ${text},`))
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), json), (text) => {
        expect(['broken', 'not-ours']).toContain(fromFile(worksheet, text).status)
      })
    )
  })
})

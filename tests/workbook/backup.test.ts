import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_BACKUP_BYTES, fromBackup, toBackup } from '#workbook/backup.ts'
import { toFile } from '#workbook/file.ts'
import { roster } from '#workbook/roster.ts'
import { foreignText } from './arbitrary.ts'
import { keptState } from './kept-states.ts'

const NOW = Date.UTC(2026, 10, 26, 9, 30)

const PEOPLE = '{"v":2,"value":{"people":[]}}'
const SHEET =
  '{"v":1,"value":{"coalition":"River Alliance","date":"2026-03-12"},"revision":3,"changed":5,"seen":["b","a"]}'
const DAMAGED = '{"v":1,"value":{"coal\u0000\ud800'

const entries = new Map([
  ['holding-together/roster', PEOPLE],
  ['holding-together/sheet/agenda/k3', SHEET],
  ['holding-together/sheet/agenda/w9', DAMAGED],
  ['holding-together/note/design', '{"v":1,"value":{"text":"Ask Dana."}}'],
  ['holding-together/backup', 'of this browser alone'],
  ['somebody-elses', 'key']
])
const precious = new Map([...entries].slice(0, 4))

describe('a backup', () => {
  it('gives each thing that people wrote, and nothing else, to the byte', () => {
    const read = fromBackup(toBackup(entries, NOW))
    expect(read).toEqual({ status: 'ok', entries: precious, written: '2026-11-26T09:30:00.000Z', altered: false })
  })

  it('does so from any state of a browser, by way of a file', () => {
    fc.assert(
      fc.property(keptState, (state) => {
        const file = new TextDecoder().decode(new TextEncoder().encode(toBackup(state, NOW)))
        expect(fromBackup(file)).toMatchObject({ status: 'ok', entries: state, altered: false })
      })
    )
  })

  it('can be read by people', () => {
    expect(toBackup(entries, NOW)).toContain('"coalition": "River Alliance"')
  })

  it('keeps what is nested as deeply as can be written', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    for (let depth = 500; depth < 20_000; depth += 750) {
      const deep = new Map([['holding-together/sheet/agenda/k3', nested(depth)]])
      expect(fromBackup(toBackup(deep, NOW))).toMatchObject({ status: 'ok', entries: deep })
    }
  })

  it('of every released version opens for ever', () => {
    const frozen = readFileSync(new URL('fixtures/backup-v1.json', import.meta.url), 'utf8')
    expect(fromBackup(frozen)).toEqual({
      status: 'ok',
      entries: precious,
      written: '2026-11-26T09:30:00.000Z',
      altered: false
    })
  })

  it('tells that somebody changed it by hand, not that an editor set it otherwise', () => {
    const file = toBackup(entries, NOW)
    const compact = `\uFEFF${JSON.stringify(JSON.parse(file))}`
    expect(fromBackup(compact)).toMatchObject({ status: 'ok', entries: precious, altered: false })
    expect(fromBackup(file.replace('River', 'Lake'))).toMatchObject({ status: 'ok', altered: true })
  })

  it('brings no key but those of what people write', () => {
    const file = JSON.parse(toBackup(entries, NOW))
    const forged = { ...file, kept: { ...file.kept, erased: 1, backup: {} }, asItWas: { '../other': 'x' } }
    const read = fromBackup(JSON.stringify(forged))
    expect(read.status === 'ok' && [...read.entries.keys()].sort()).toEqual(
      [...precious.keys()].filter((key) => !key.endsWith('w9')).sort()
    )
  })
})

describe('what is no backup of ours', () => {
  const file = toBackup(entries, NOW)
  it.each([
    ['a later version', file.replace('"backup": 1', '"backup": 2'), { status: 'newer', version: 2 }],
    ['one cut short', file.slice(0, -40), { status: 'broken' }],
    ['one without its list', '{"format":"holding-together","backup":1}', { status: 'broken' }],
    [
      'texts that are none',
      '{"format":"holding-together","backup":1,"kept":{},"asItWas":{"roster":1}}',
      { status: 'broken' }
    ],
    ['the file of one sheet', toFile(roster, { people: [] }), { status: 'one-sheet', worksheet: 'roster' }],
    ['another JSON file', '{"name":"x"}', { status: 'not-ours' }],
    ['a letter', 'Dear all', { status: 'not-ours' }],
    ['nothing', '', { status: 'not-ours' }],
    ['a hostile nest', '['.repeat(1_000_000), { status: 'not-ours' }],
    ['a huge file', ' '.repeat(MOST_BACKUP_BYTES + 1), { status: 'too-large' }]
  ] as const)('%s', (_, text, expected) => expect(fromBackup(text)).toEqual(expected))

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(foreignText, (text) => void fromBackup(text)))
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (kept, asItWas, written) => {
        fromBackup(JSON.stringify({ format: 'holding-together', backup: 1, kept, asItWas, written }))
      })
    )
  })

  it('is told when it is cut anywhere', () => {
    for (let end = 0; end < file.trimEnd().length; end += 7)
      expect(fromBackup(file.slice(0, end)).status).not.toBe('ok')
  })
})

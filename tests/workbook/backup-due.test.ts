import { describe, expect, it } from 'vitest'
import { LATER, backedUp, lastBackup, lastBackupIn, unsavedIn } from '#workbook/backup-due.ts'
import { envelop } from '#workbook/restore.ts'

const DAY = 86_400_000
const NOW = 100 * DAY

const sheet = (revision: number, changed = NOW - 1) => JSON.stringify({ v: 1, value: {}, revision, changed })
const state = (...sheets: readonly string[]) =>
  new Map(sheets.map((one, index) => [`holding-together/sheet/agenda/${index}`, one]))
const never = lastBackupIn(null)
const isDue = (...args: Parameters<typeof unsavedIn>) => unsavedIn(...args)?.isDue

describe('a backup is due', () => {
  it('after ten saves', () => {
    expect(isDue(state(sheet(5), sheet(4)), never, NOW)).toBe(false)
    expect(isDue(state(sheet(5), sheet(5)), never, NOW)).toBe(true)
  })

  it('after three days in which something has changed', () => {
    const last = backedUp(state(sheet(5)), NOW)
    expect(isDue(state(sheet(6)), last, NOW + 3 * DAY - 1)).toBe(false)
    expect(isDue(state(sheet(6)), last, NOW + 3 * DAY)).toBe(true)
    expect(isDue(state(sheet(1, NOW - 3 * DAY), sheet(1)), never, NOW)).toBe(true)
  })

  it('not while all is as it was backed up, however long', () => {
    const last = backedUp(state(sheet(50)), NOW)
    expect(unsavedIn(state(sheet(50)), last, NOW + 99 * DAY)).toBeUndefined()
    expect(unsavedIn(new Map(), never, NOW)).toBeUndefined()
  })

  it('not until later, where somebody said so', () => {
    const later = { ...never, later: NOW + LATER }
    expect(isDue(state(sheet(50)), later, NOW)).toBe(false)
    expect(isDue(state(sheet(50)), later, NOW + LATER)).toBe(true)
  })

  it('for a roster too, which counts no saves', () => {
    const people = new Map([['holding-together/roster', '{"v":2,"value":{"people":[]}}']])
    expect(isDue(people, backedUp(new Map(), NOW), NOW + 3 * DAY)).toBe(true)
  })

  it('remembers what was noted, and takes no nonsense', () => {
    const last = backedUp(state(sheet(5)), NOW)
    expect(lastBackupIn(JSON.stringify(envelop(lastBackup, last)))).toEqual(last)
    for (const raw of ['', '{', '{"v":1,"value":{"at":"x"}}', '{"v":9,"value":{}}'])
      expect(lastBackupIn(raw)).toEqual(never)
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName } from '#workbook/file-name.ts'

describe('a file name', () => {
  it.each([
    ['Decision matrix', 'River & Hills', '2026-03-26', 'json', 'decision-matrix-river-hills-2026-03-26.json'],
    ['Agenda', '', '', 'md', 'agenda.md'],
    ['Agenda', 'ائتلاف النهر', '2026-03-26', 'csv', 'agenda-ائتلاف-النهر-2026-03-26.csv'],
    ['Agenda', 'Koalicja „Łódź” 🙂', '', 'txt', 'agenda-koalicja-łódź.txt'],
    ['Agenda', '../../etc/passwd\0\u202Egnp', '', '/json', 'agenda-etc-passwd-gnp.json'],
    ['', '...', '', 'json', 'sheet.json'],
    ['', 'CON', '', 'json', 'sheet-con.json']
  ])('of %j, %j, %j, %j', (title, coalition, date, extension, name) => {
    expect(fileName(title, coalition, date, extension)).toBe(name)
  })

  it('keeps the day of a long name', () => {
    const name = fileName('Agenda', 'of all the members of the coalition '.repeat(9), '2026-03-26', 'json')
    expect(name.length).toBeLessThanOrEqual(80)
    expect(name).toMatch(/[a-z]-2026-03-26\.json$/)
  })

  it('is cut between characters and words', () => {
    expect(fileName('A', `${'b'.repeat(71)} c`, '', 'json')).toBe(`a-${'b'.repeat(71)}.json`)
    expect(fileName('Agenda', '𐐨'.repeat(80), '', 'json')).toMatch(/^agenda-(?:𐐨)+\.json$/u)
    expect(fileName('Agendas', '𐐨'.repeat(80), '', 'json')).toMatch(/^agendas-(?:𐐨)+\.json$/u)
  })

  it('is safe everywhere, whatever the words', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, text, text, text, (title, coalition, date, extension) => {
        const name = fileName(title, coalition, date, extension)
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*\.[\p{L}\p{M}\p{N}-]*$/u)
        expect(name.isWellFormed()).toBe(true)
        expect(name.length).toBeLessThanOrEqual(80)
        expect(new Blob([name]).size).toBeLessThanOrEqual(240)
      })
    )
  })
})

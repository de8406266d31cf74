import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut, pagesOn } from '#worksheets/decision-matrix/poster-size.ts'
import { cpuTime } from '../cpu-time.ts'

describe('the poster', () => {
  const measure = (text: string) => text.length * 0.52
  const posterOf = (rows: number, decision = 'Statement in our name') => ({
    title: 'Who decides what, and how',
    about: 'Riverbend Renters Table, 16 April 2026',
    lines: Array.from({ length: rows }, () => ({ decision, who: ['Full coalition'], how: 'Consent' }))
  })
  const pages = (rows: number, paper: 'a4' | 'letter' | 'a3') =>
    pagesOn(paper, layOut(posterOf(rows), measure), posterOf(rows), measure)

  it('takes one page for ten decisions on A4 and Letter, and for twenty on A3', () => {
    expect([pages(10, 'a4'), pages(10, 'letter'), pages(20, 'a3')]).toEqual([1, 1, 1])
    expect([pages(20, 'a4'), pages(20, 'letter'), pages(40, 'a3')]).toEqual([2, 2, 2])
  })

  it('never has smaller type for fewer decisions, nor more pages for larger paper', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.string({ maxLength: 120 }), (rows, decision) => {
        const fewer = layOut(posterOf(rows, decision), measure)
        const more = layOut(posterOf(rows + 1, decision), measure)
        expect(fewer.size).toBeGreaterThanOrEqual(more.size)
        const poster = posterOf(rows, decision)
        expect(pagesOn('a3', fewer, poster, measure)).toBeLessThanOrEqual(pagesOn('a4', fewer, poster, measure))
      })
    )
  })

  it('is reckoned at once, however long the texts', () => {
    const began = cpuTime()
    layOut(posterOf(500, 'x'.repeat(10_000)), measure)
    expect(cpuTime() - began).toBeLessThan(1000)
  })
})

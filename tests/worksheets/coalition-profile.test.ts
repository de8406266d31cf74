import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Traits, coalitionProfile } from '#worksheets/coalition-profile/index.ts'
import { advice, readings } from '#worksheets/coalition-profile/reading-text.ts'
import { readingOf, rules } from '#worksheets/coalition-profile/rules.ts'
import { questions } from '#worksheets/coalition-profile/text.ts'
import { traitNames } from '#worksheets/coalition-profile/traits.ts'
import { arbitraryOf } from '../workbook/arbitrary.ts'

const blank = coalitionProfile.blank('').traits
const arbitraryTraits = arbitraryOf(coalitionProfile.schema).map(({ traits }) => traits)
const read = (traits: Partial<Traits>) => {
  const reading = readingOf({ ...blank, ...traits })
  if (!reading) throw new Error('No reading.')
  return reading
}

describe('the reading', () => {
  it('waits for how long, and for how different', () => {
    expect(readingOf(blank)).toBeUndefined()
    expect(readingOf({ ...blank, lifespan: 'years' })).toBeUndefined()
    expect(readingOf({ ...blank, gap: 'alike', ways: 'very' })).toBeUndefined()
    expect(readingOf({ ...blank, lifespan: 'years', ways: 'alike' })).toBeUndefined()
    expect(readingOf({ ...blank, lifespan: 'years', ways: 'alike', gap: 'some' })?.fit).toBe('steady')
    expect(readingOf({ ...blank, lifespan: 'years', ways: 'very' })?.fit).toBe('full')
  })

  it.each([
    [
      { lifespan: 'months', ways: 'alike', gap: 'alike' },
      'light',
      ['timeline', 'contacts', 'matrix'],
      ['committees', 'voting']
    ],
    [{ lifespan: 'months', ways: 'very' }, 'light-and-safe', ['protocol', 'together'], ['committees']],
    [{ lifespan: 'open', gap: 'some', ways: 'some' }, 'steady', ['memo', 'matrix', 'yearly'], ['voting']],
    [{ lifespan: 'years', gap: 'one-larger' }, 'full', ['vote', 'chairs', 'power', 'terms', 'protocol'], []]
  ] as const)('of %o is the row of chapter 7: %s', (traits, fit, among, skips) => {
    const reading = read(traits)
    expect(reading.fit).toBe(fit)
    expect(reading.measures).toEqual(expect.arrayContaining([...among]))
    expect(reading.skips).toEqual(skips)
  })

  it('puts the purpose first where members want different things, and steps for disagreement first after a hurt', () => {
    expect(read({ lifespan: 'years', ways: 'some', breadth: 'many' }).measures[0]).toBe('purpose')
    expect(read({ lifespan: 'years', ways: 'some', gap: 'some', trust: 'strained' }).measures[0]).toBe('protocol')
  })

  it('always gives something to take, each once, and nothing that it says can be left out', () => {
    fc.assert(
      fc.property(arbitraryTraits, (traits) => {
        const reading = readingOf(traits)
        if (!reading) return
        expect(reading.measures.length).toBeGreaterThanOrEqual(3)
        expect(new Set(reading.measures).size).toBe(reading.measures.length)
        if (reading.skips.includes('committees')) expect(reading.measures).not.toContain('terms')
        for (const measure of reading.measures) expect(advice[measure].do).not.toBe('')
        expect(readings[reading.fit].words).not.toBe('')
      })
    )
  })

  it('asks for no less of a coalition that is more different', () => {
    fc.assert(
      fc.property(arbitraryTraits, (traits) => {
        const alike = readingOf({ ...traits, gap: 'alike', ways: 'alike', breadth: 'one' })
        const different = readingOf({ ...traits, gap: 'alike', ways: 'very', breadth: 'one' })
        const missing = alike?.measures.filter((measure) => !different?.measures.includes(measure))
        expect(missing ?? []).toEqual([])
      })
    )
  })
})

it('every rule can apply, and every measure can come up', () => {
  const measures = new Set(rules.flatMap(({ take }) => take))
  expect(Object.keys(advice).sort()).toEqual([...measures].sort())
})

it('the questions and their options are those of the sheet', () => {
  expect(Object.keys(blank)).toEqual([...traitNames])
  for (const trait of traitNames) {
    for (const option of Object.keys(questions[trait].options)) {
      const answered = { ...coalitionProfile.blank(''), traits: { ...blank, [trait]: option } }
      expect(coalitionProfile.prefill(answered)).toEqual(coalitionProfile.blank(''))
    }
  }
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitInWords } from '#ui/one-page-text.ts'
import { handedBy } from '#workbook/hand-over.ts'
import { completenessOf } from '#worksheets/governance-memo/completeness.ts'
import { examples } from '#worksheets/governance-memo/examples.ts'
import { fitOf } from '#worksheets/governance-memo/fit.ts'
import { type GovernanceMemo, governanceMemo } from '#worksheets/governance-memo/index.ts'
import { pageOf } from '#worksheets/governance-memo/page.ts'
import { completenessInWords, pageText } from '#worksheets/governance-memo/page-text.ts'
import { sectionNames } from '#worksheets/governance-memo/parts.ts'
import { receive } from '#worksheets/governance-memo/receive.ts'
import { inOrder as starterParts } from '#worksheets/governance-memo/parts.ts'
import { withStarter } from '#worksheets/governance-memo/starters.ts'
import { starters } from '#worksheets/governance-memo/starters-text.ts'
import { sections } from '#worksheets/governance-memo/text.ts'
import { arbitraryOf } from '../workbook/arbitrary.ts'
import { cpuTime } from '../cpu-time.ts'

const blank = governanceMemo.blank('2026-04-02')
/** An average letter of a text face, in em. */
const measure = (text: string) => text.length * 0.47
const fitting = (memo: GovernanceMemo) => fitOf(pageOf(memo), measure)

const wordsOf = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => ['members', 'decide', 'in', 'the', 'open', 'and', 'sign'][index % 7]
  ).join(' ')
const memoOf = (counts: readonly number[]): GovernanceMemo => ({
  ...blank,
  ...Object.fromEntries(sectionNames.map((name, index) => [name, wordsOf(counts[index] ?? 0)]))
})
const counts = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 6, maxLength: 6 })

describe('whether it fits on one page', () => {
  it('does for a page of two or three sentences a part, in the largest type', () => {
    expect(fitting(examples['riverbend'] ?? blank)).toMatchObject({ step: 0, fits: true, cuts: [] })
    for (const starter of Object.values(starters)) {
      const memo = withStarter({ ...blank, purpose: wordsOf(25) }, starter, starterParts)
      const { fits, step } = fitting(memo)
      expect(fits && step < 2).toBe(true)
    }
  })

  it('leaves lines to write on where a part is empty, as many as there is room for', () => {
    expect(fitting(memoOf([40])).blankLines).toBeGreaterThan(2)
    fc.assert(
      fc.property(counts, (words) => {
        const { fits, lines, blankLines } = fitting(memoOf(words))
        // The purpose and the channels are empty as well.
        const empty = 2 + words.filter((count) => count === 0).length
        expect((blankLines - 1) * empty).toBeLessThanOrEqual(fits ? lines : 0)
      })
    )
  })

  it('counts an empty purpose among the empty parts, so that its heading is on the page', () => {
    const titles = (memo: GovernanceMemo) => pageOf(memo).blocks.map(({ title }) => title)
    expect(titles(memoOf([40]))[0]).toBe('Purpose')
    expect(titles({ ...memoOf([40]), purpose: 'Fewer evictions' })).not.toContain('Purpose')
  })

  it('takes smaller type before it says no, and never larger type for a longer text', () => {
    const steps = [100, 300, 420, 520, 640, 1500].map((words) => fitting(memoOf([words])))
    expect(new Set(steps.map(({ step }) => step))).toEqual(new Set([0, 1, 2]))
    fc.assert(
      fc.property(counts, fc.nat({ max: 5 }), (words, longer) => {
        const [less, more] = [fitting(memoOf(words)), fitting(memoOf(words.with(longer, (words[longer] ?? 0) + 30)))]
        expect(more.step).toBeGreaterThanOrEqual(less.step)
        expect(Number(more.fits)).toBeLessThanOrEqual(Number(less.fits))
      })
    )
  })

  it('says which parts to shorten by how much, and then it fits', () => {
    fc.assert(
      fc.property(counts, (words) => {
        const { fits, cuts } = fitting(memoOf(words))
        if (fits) return
        const shorter = words.map((count, index) => {
          const name = sectionNames[index] ?? 'decisions'
          return count - (cuts.find(({ title }) => title === sections[name][0])?.words ?? 0)
        })
        expect(fitting(memoOf(shorter)).fits).toBe(true)
      })
    )
  })

  it('names the longest part, and it alone if that is enough', () => {
    const { cuts } = fitting(memoOf([60, 700, 60, 60, 60, 20]))
    expect(cuts.map(({ title }) => title)).toEqual(['Joining and leaving'])
    expect(fitInWords(fitting(memoOf([60, 700, 60, 60, 60, 20])), pageText.tooMany)).toMatch(
      /Cut the longest parts: Joining and leaving \(about \d+ words\)/
    )
  })

  it('says so where no cutting would do', () => {
    const signatures = Array.from({ length: 60 }, (_, index) => ({
      id: `s${index}`,
      name: 'Dana',
      member: 'Us',
      date: ''
    }))
    expect(fitting({ ...memoOf([50]), signatures })).toMatchObject({ fits: false, cuts: [] })
  })

  it('is reckoned at once for whatever people paste', () => {
    const began = cpuTime()
    fitting({
      ...blank,
      decisions: 'word '.repeat(40_000),
      resources: 'x'.repeat(200_000),
      purpose: '\n'.repeat(50_000)
    })
    expect(cpuTime() - began).toBeLessThan(2000)
    fc.assert(
      fc.property(arbitraryOf(governanceMemo.schema), (memo) => {
        expect(fitting(memo).lines).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 40 }
    )
  })
})

describe('starting texts', () => {
  it('fill what is empty and overwrite nothing', () => {
    fc.assert(
      fc.property(arbitraryOf(governanceMemo.schema), fc.constantFrom('short', 'long', 'large'), (memo, kind) => {
        const next = withStarter(memo, starters[kind as keyof typeof starters], starterParts)
        for (const name of sectionNames) if (memo[name].trim() !== '') expect(next[name]).toBe(memo[name])
        const said = memo.channels.filter(({ name, use }) => (name + use).trim() !== '')
        expect(next.channels).toEqual(expect.arrayContaining(said))
        expect({ ...next, ...Object.fromEntries(starterParts.map((part) => [part, memo[part]])) }).toEqual(memo)
      }),
      { numRuns: 60 }
    )
  })

  it('come one part at a time too', () => {
    const next = withStarter(blank, starters.long, ['channels'])
    expect(next.channels[0]?.name).toBe('Decisions')
    expect({ ...next, channels: blank.channels }).toEqual(blank)
  })
})

describe('how far the page is', () => {
  const today = '2026-04-02'

  it('counts a text with brackets as open, and who has signed', () => {
    expect(completenessOf(blank, today)).toMatchObject({ written: 0, of: 9, signatures: 0 })
    expect(completenessOf(examples['riverbend'] ?? blank, today)).toMatchObject({
      written: 9,
      signed: 5,
      signatures: 5
    })
    const started = completenessOf(withStarter(blank, starters.short, starterParts), today)
    expect(started.blank).toEqual(['purpose', 'review'])
    expect(started.brackets).toContain('decisions')
  })

  it('does not count a day to look again that is past, and says so', () => {
    const old = completenessOf({ ...blank, review: '2019-05-03' }, today)
    expect(old.written).toBe(0)
    expect(completenessInWords(old)).toContain('The day on which you look at this page again, 3 May 2019, is past.')
    expect(completenessOf({ ...blank, review: today }, today)).toMatchObject({ written: 1, past: '' })
    expect(completenessOf({ ...blank, review: '2019-05-03' }, '').written).toBe(1)
  })

  it('counts whoever signs twice for one organisation once', () => {
    const signatures = [
      { id: 'a', name: 'Dana', member: 'Tenants United', date: '' },
      { id: 'b', name: 'dana', member: 'tenants united', date: '2026-04-02' },
      { id: 'c', name: 'Dana', member: 'Legal Aid', date: '' }
    ]
    expect(completenessOf({ ...blank, signatures }, today)).toMatchObject({ signed: 1, signatures: 2 })
  })
})

describe('what other worksheets hand over', () => {
  const handed = handedBy({
    coalition: 'Riverbend Renters Table',
    from: 'purpose-check',
    purpose: 'Fewer evictions',
    people: [{ name: 'Linh Tran', member: 'Southside Voices' }, { name: 'Keisha Grant' }],
    items: [{ kind: 'action', text: 'Agree who speaks', note: 'Two statements in May', who: 'Wes', by: '2026-06-01' }]
  })

  it('finds its place: the sentence at the top, people where they sign, the rest under still open', () => {
    const next = receive(blank, handed)
    expect(next.purpose).toBe('Fewer evictions')
    expect(next.signatures.slice(0, 2)).toMatchObject([
      { name: 'Linh Tran', member: 'Southside Voices' },
      { name: 'Keisha Grant', member: '' }
    ])
    expect(next.signatures).toHaveLength(blank.signatures.length)
    expect(next.open[0]).toMatchObject({
      text: 'Agree who speaks: Two statements in May',
      who: 'Wes',
      by: '2026-06-01'
    })
  })

  it('replaces neither a purpose nor a signature, and comes twice without a trace', () => {
    const mine = {
      ...blank,
      purpose: 'Ours',
      signatures: [{ id: 's1', name: 'keisha grant', member: 'Tenants United', date: '2026-04-02' }]
    }
    const next = receive(mine, handed)
    expect(next.purpose).toBe('Ours')
    expect(next.open[0]?.text).toBe('Purpose: Fewer evictions')
    expect(next.signatures.map(({ name }) => name)).toEqual(['keisha grant', 'Linh Tran'])
    expect(receive(next, handed)).toEqual(next)
  })
})

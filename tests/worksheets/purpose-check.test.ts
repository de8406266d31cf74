import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankOf } from '#workbook/blank.ts'
import { handOver, handedBy } from '#workbook/hand-over.ts'
import { examples } from '#worksheets/purpose-check/examples.ts'
import { type Answer, answer, purposeCheck } from '#worksheets/purpose-check/index.ts'
import { draftOf, findingOf } from '#worksheets/purpose-check/finding.ts'
import { partNames, written } from '#worksheets/purpose-check/parts.ts'
import { collect, receive } from '#worksheets/purpose-check/receive.ts'
import { findingInWords } from '#worksheets/purpose-check/shown-text.ts'
import { arbitraryOf } from '../workbook/arbitrary.ts'
import { textsOf } from './words.ts'

const blank = purposeCheck.blank('2026-03-19')
const row = (part: Partial<Answer>): Answer => ({ ...blankOf(answer), id: 'x', ...part })
const sheetWith = (...answers: readonly Partial<Answer>[]) => ({
  ...blank,
  answers: answers.map((part, index) => row({ id: `r${index}`, ...part }))
})
const wordsOf = (words: Partial<Record<(typeof partNames)[number], string>>) => ({
  ...blank.parts,
  ...Object.fromEntries(Object.entries(words).map(([part, text]) => [part, { alike: '' as const, words: text }]))
})
const some = (part: Partial<Answer>) => row({ sentence: 'Fewer evictions', ...part })

describe('what the sentences come to', () => {
  it('tells parts that all name from those that some or none name', () => {
    const sheet = sheetWith(some({ measure: true, amount: true }), some({ measure: true }))
    expect(findingOf(sheet)).toMatchObject({ nowhere: ['place', 'date', 'means'], somewhere: ['amount'], unticked: 0 })
  })

  it('does not take a sentence without any tick for one that names nothing', () => {
    const all = { measure: true, amount: true, place: true, date: true, means: true }
    expect(findingOf(sheetWith(some(all), some({})))).toMatchObject({ nowhere: [], somewhere: [], unticked: 1 })
  })

  it('does not count a member who has not written', () => {
    const sheet = sheetWith(some({ measure: true }), { member: 'Casa Abierta', date: true })
    expect(findingOf(sheet).nowhere).toContain('date')
  })

  it('says stop where people marked a difference, and carry on only where everything is named and the same', () => {
    const riverbend = examples['riverbend'] ?? blank
    expect(findingInWords(findingOf({ ...riverbend, agreed: '' })).join(' ')).toMatch(
      /on the measure, the place, the date and the means: stop and realign/
    )
    expect(findingInWords(findingOf({ ...riverbend, agreed: 'Fewer evictions.' })).join(' ')).not.toContain('stop')
    expect(findingInWords(findingOf(examples['agrees'] ?? blank))).toEqual([
      expect.stringMatching(/^All five parts agree/)
    ])
  })
})

describe('the draft', () => {
  it('reads as one sentence', () => {
    const parts = wordsOf({
      measure: 'evictions',
      amount: '30% fewer ',
      place: 'in Riverbend County,',
      date: 'within three years',
      means: 'by changing policy.'
    })
    expect(draftOf(parts)).toBe('Within three years, 30% fewer evictions in Riverbend County, by changing policy.')
  })

  it('leaves no gap where a part is open', () => {
    expect(draftOf(wordsOf({ place: 'en el condado', means: 'con leyes' }))).toBe('En el condado, con leyes.')
    expect(draftOf(blank.parts)).toBe('')
  })

  it('holds the words of every part, whatever they are', () => {
    fc.assert(
      fc.property(arbitraryOf(purposeCheck.schema), ({ parts }) => {
        const draft = draftOf(parts).toLocaleLowerCase()
        for (const part of partNames) {
          for (const word of parts[part].words.match(/\p{Script=Latin}{3,}/gu) ?? [])
            expect(draft).toContain(word.toLocaleLowerCase())
        }
      })
    )
  })
})

describe('collecting what members sent back', () => {
  const own = sheetWith({ member: 'Tenants United' }, { member: 'Casa Abierta', name: 'Marisol' }, {})
  const from = (part: Partial<Answer>) => ({ ...blank, answers: [row({ sentence: 'Fewer evictions', ...part })] })
  const shown = (sheet: typeof blank) => sheet.answers.map(({ member, name, sentence }) => [member, name, sentence])

  it('puts a sentence into its member’s row, whoever wrote it', () => {
    const next = collect(own, from({ member: 'tenants united ', name: 'Keisha', date: true }))
    expect(next.answers[0]).toMatchObject({ id: 'r0', name: 'Keisha', sentence: 'Fewer evictions', date: true })
    expect(next.answers).toHaveLength(3)
  })

  it('puts another sentence of that member, or one of nobody known, into a row of its own', () => {
    const full = collect(own, from({ member: 'Tenants United' }))
    const next = collect(full, from({ member: 'Tenants United', sentence: 'Homes for all' }))
    expect(shown(next)[2]).toEqual(['Tenants United', '', 'Homes for all'])
    expect(shown(collect(next, from({ sentence: 'No name' })))[3]).toEqual(['', '', 'No name'])
  })

  it('loses nothing of one’s own, and changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryOf(purposeCheck.schema), arbitraryOf(purposeCheck.schema), (mine, theirs) => {
        const next = collect(mine, theirs)
        const left = textsOf(purposeCheck.schema, next)
        expect(textsOf(purposeCheck.schema, mine).filter((text) => !left.includes(text))).toEqual([])
        expect(written(next.answers).length).toBeGreaterThanOrEqual(written(mine.answers).length)
        expect(collect(next, theirs)).toEqual(next)
      }),
      { numRuns: 60 }
    )
  })
})

describe('what other worksheets hand over', () => {
  it('finds its place: people, the sentence, who sees to it; the rest is a note', () => {
    const handed = handedBy({
      coalition: '',
      from: 'health-checklist',
      purpose: 'Fewer evictions',
      people: [{ name: 'Linh Tran', member: 'Southside Voices' }, { member: 'Casa Abierta' }],
      items: [{ kind: 'action', text: 'Write the goal together', note: 'Two versions', who: 'Dana', by: '2026-04-02' }]
    })
    const next = receive({ ...blank, answers: [row({ member: 'Casa Abierta', name: 'Marisol' })] }, handed)
    expect(next.answers.map(({ member, name }) => [member, name])).toEqual([
      ['Casa Abierta', 'Marisol'],
      ['Southside Voices', 'Linh Tran']
    ])
    expect(next).toMatchObject({ agreed: 'Fewer evictions', who: 'Dana', by: '2026-04-02' })
    expect(next.notes[0]?.text).toBe('Write the goal together · Two versions')
  })

  it('overwrites nothing that is agreed', () => {
    const mine = { ...blank, agreed: 'Ours', who: 'Wes' }
    const handed = handedBy({ coalition: '', from: '', purpose: 'Theirs', items: [{ text: 'Ask', who: 'Dana' }] })
    const next = receive(mine, handed)
    expect(next).toMatchObject({ agreed: 'Ours', who: 'Wes', by: '' })
    expect(next.notes.map(({ text }) => text)).toEqual(['Theirs', 'Ask · Dana'])
  })

  it('changes nothing when it comes twice', () => {
    fc.assert(
      fc.property(arbitraryOf(purposeCheck.schema), arbitraryOf(handOver.schema), (sheet, handed) => {
        const once = receive(sheet, handed)
        expect(receive(once, handed).answers).toEqual(once.answers)
      }),
      { numRuns: 40 }
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeNames } from '#workbook/changes.ts'
import { changes } from '#workbook/changes-text.ts'
import { frictionKinds } from '#workbook/friction.ts'
import { guessFriction } from '#workbook/guess-friction.ts'
import { chapterTexts } from '../worksheets/chapters.ts'

/** The fragments that a chapter's headings have. */
const partsOf = (chapter: string) =>
  [...(chapterTexts.get(chapter) ?? '').matchAll(/^##+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-')
  )

describe('the structural changes', () => {
  it('are two or more for each kind of friction, none of them written twice', () => {
    for (const kind of frictionKinds) {
      expect(changeNames.filter((name) => changes[name].about === kind).length, kind).toBeGreaterThanOrEqual(2)
    }
    expect(Object.keys(changes)).toEqual([...changeNames])
    expect(new Set(Object.values(changes).map((change) => change.do)).size).toBe(changeNames.length)
  })

  it.each(changeNames)('%s is one sentence, says what it costs, and where the guide says more', (name) => {
    const change = changes[name]
    expect(change.do).toMatch(/^[A-Z].*[^.]$/)
    expect(change.costs).toMatch(/^[A-Z].*[^.]$/)
    const [, chapter = '', part = ''] = /^\.\.\/\.\.\/guide\/([a-z-]+)\/#(.+)$/.exec(change.chapter.path) ?? []
    expect(partsOf(chapter)).toContain(part)
  })
})

describe('a friction', () => {
  const guess = (text: string) => guessFriction([{ text, weight: 1 }])

  it.each([
    ['The same people do the work', 'workload'],
    ['I never know who approved that', 'decisions'],
    ['Information arrives late', 'communication'],
    ['Our meetings always overrun', 'meetings'],
    ['The small members are never heard', 'voice'],
    ['There is a quarrel that nobody mentions', 'conflict'],
    ['Nobody welcomes newcomers', 'newcomers'],
    ['We have lost our direction', 'purpose'],
    ['The money goes to the same two', 'resources'],
    ['Printing always lands on us', 'resources'],
    ['Los horarios', '']
  ])('“%s” is about %s', (text, kind) => expect(guess(text)).toBe(kind))

  it('is about what weighs most', () => {
    const [late, money] = ['Information arrives late', 'Money']
    expect(
      guessFriction([
        { text: late, weight: 1 },
        { text: money, weight: 3 }
      ])
    ).toBe('resources')
  })

  it('is guessed from any text, in no time from the longest', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['', ...frictionKinds]).toContain(guess(text))
      })
    )
    expect(guess('same two '.repeat(100_000))).toBe('workload')
  })
})

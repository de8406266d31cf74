import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withNames, withoutNames } from '#worksheets/temperature-check/anonymity.ts'
import { examples } from '#worksheets/temperature-check/examples.ts'
import { type Person, type TemperatureCheck, temperatureCheck } from '#worksheets/temperature-check/index.ts'
import { addNote, addWord, setNote, setWord, withoutBlanks } from '#worksheets/temperature-check/loose.ts'
import { addPeople, leftOut, namesIn, removeRow } from '#worksheets/temperature-check/names.ts'
import { MOST_PEOPLE, headsOf, isEmpty, newPerson, setHeads, setRow } from '#worksheets/temperature-check/people.ts'
import { report } from '#worksheets/temperature-check/report.ts'
import { sentencesOf } from '#worksheets/temperature-check/themes.ts'

const blank = temperatureCheck.blank('2026-11-22')
const names = (sheet: TemperatureCheck) => sheet.people.map(({ name }) => name)

const people = fc.array(fc.record({ name: fc.string(), word: fc.string(), well: fc.string(), improve: fc.string() }), {
  maxLength: 12
})
const sheetOf = (people: readonly Partial<Person>[]): TemperatureCheck => ({
  ...blank,
  people: people.map((person) => ({ ...newPerson(), ...person }))
})

describe('the list of people', () => {
  it('takes what was typed or pasted, first into empty rows', () => {
    const started = setRow(setHeads(blank, 3), 1, { word: 'tired' })
    expect(names(addPeople(started, namesIn('Dana (Tenants United), Wes\nPriya')))).toEqual([
      'Dana (Tenants United)',
      '',
      'Wes',
      'Priya'
    ])
  })

  it('holds as many as a round can, and says who was left out', () => {
    const crowd = Array.from({ length: 250 }, (_, place) => `Person ${place}`)
    expect(addPeople(blank, crowd).people).toHaveLength(MOST_PEOPLE)
    expect(leftOut(blank, crowd)).toBe('This sheet holds 200 people. 50 names were left out.')
    expect(leftOut(setHeads(blank, 8), ['Dana'])).toBe('')
  })

  it('grows to the row that is written in, and loses only the row that is removed', () => {
    fc.assert(
      fc.property(people, fc.nat(20), (people, row) => {
        const written = setRow(sheetOf(people), row, { word: 'here' })
        expect(written.people[row]?.word).toBe('here')
        expect(written.people).toHaveLength(Math.max(people.length, row + 1))
        expect(removeRow(written, row).people).toEqual(written.people.filter((_, place) => place !== row))
      })
    )
  })

  it('follows the number of people without ever dropping somebody', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 20 }), (people, heads) => {
        const before = sheetOf(people)
        const after = setHeads(before, heads)
        expect(headsOf(after)).toBeGreaterThanOrEqual(heads)
        expect(after.people.filter((person) => !isEmpty(person))).toEqual(
          before.people.filter((person) => !isEmpty(person))
        )
      })
    )
  })
})

/** What a sheet holds but for the random ids of its items. */
const content = ({ words, well, improve, ...rest }: TemperatureCheck) => ({
  ...rest,
  words,
  well: well.map(({ text, theme }) => ({ text, theme })),
  improve: improve.map(({ text, theme }) => ({ text, theme }))
})

describe('without names', () => {
  it('a sheet is the same in whatever order people spoke', () => {
    const spoken = people.chain((said) =>
      fc.tuple(fc.constant(said), fc.shuffledSubarray(said, { minLength: said.length, maxLength: said.length }))
    )
    fc.assert(
      fc.property(spoken, ([one, other]) => {
        expect(content(withoutNames(sheetOf(one)))).toEqual(content(withoutNames(sheetOf(other))))
        const entered = (said: typeof one) =>
          said.reduce(
            (sheet, { word, well, improve }) =>
              addNote(addNote(addWord(sheet, word), 'well', well), 'improve', improve),
            { ...blank, unnamed: true, heads: said.length }
          )
        expect(content(entered(one))).toEqual(content(entered(other)))
        expect(content(entered(one))).toEqual(content(withoutNames(sheetOf(one))))
      })
    )
  })

  it('nothing of a name or a person’s id is left, and nothing that was said is lost', () => {
    const riverbend = examples['riverbend'] ?? blank
    const sheet = withoutNames({ ...riverbend, facilitator: '', who: '' })
    const left = JSON.stringify(sheet) + JSON.stringify(report(sheet))
    for (const { id, name } of riverbend.people) {
      expect(left).not.toContain(`"${id}"`)
      expect(left).not.toContain(name)
    }
    expect(sheet).toMatchObject({ people: [], heads: 8 })
    const said = (sheet: TemperatureCheck) =>
      sentencesOf(sheet)
        .map(({ side, text, theme }) => `${side} ${theme} ${text}`)
        .sort()
    expect(said(sheet)).toEqual(said(riverbend))
  })

  it('words stand as in a dictionary, capitals among small letters', () => {
    const said = ['Zeal', 'angry', 'Élan', 'Bold', 'calm', 'angry', 'Angry']
    const { words } = said.reduce(addWord, { ...blank, unnamed: true })
    expect(words).toEqual(['Angry', 'angry', 'angry', 'Bold', 'calm', 'Élan', 'Zeal'])
  })

  it('the number of people stays, and names can start again from there', () => {
    const sheet = withNames(withoutNames(examples['riverbend'] ?? blank))
    expect(sheet.people).toHaveLength(8)
    expect(sheet.people.every(isEmpty)).toBe(true)
    expect(sheet.words).toHaveLength(8)
  })

  it('a line is reworded in its place, and goes once it is emptied', () => {
    const sheet = addNote(addWord(addWord(blank, 'b'), 'a'), 'well', 'Biscuits')
    expect(setWord(sheet, 0, 'z').words).toEqual(['z', 'b'])
    expect(withoutBlanks(setWord(sheet, 0, ' ')).words).toEqual(['b'])
    expect(withoutBlanks(setNote(sheet, 'well', 0, '')).well).toEqual([])
    expect(withoutBlanks(sheet)).toBe(sheet)
    expect(addWord(sheet, '  ')).toBe(sheet)
  })
})

describe('a prefilled sheet', () => {
  it('keeps who takes part and how long, and nothing that anybody said', () => {
    const { people, minutes } = temperatureCheck.prefill({ ...(examples['agua'] ?? blank) })
    expect(minutes).toEqual({ word: 3, sentences: 6 })
    expect(people.map(({ name }) => name)).toContain('Carmen')
    expect(people.every(({ word, well, improve }) => !word && !well && !improve)).toBe(true)
  })
})

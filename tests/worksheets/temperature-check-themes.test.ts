import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examples } from '#worksheets/temperature-check/examples.ts'
import { guessedKind } from '#worksheets/temperature-check/fixes.ts'
import { type TemperatureCheck, temperatureCheck } from '#worksheets/temperature-check/index.ts'
import { moveTheme, removeTheme, sortInto, themeToMend } from '#worksheets/temperature-check/order.ts'
import { setThemeName, withThemes } from '#worksheets/temperature-check/theme-names.ts'
import { rankedThemes, sentencesOf } from '#worksheets/temperature-check/themes.ts'
import { countedWords, folded } from '#worksheets/temperature-check/words.ts'
import { arbitraryOf } from '../workbook/arbitrary.ts'
import { cpuTime } from '../cpu-time.ts'

const blank = temperatureCheck.blank('')
const { riverbend = blank, newcomers = blank, roundtable = blank, regional = blank } = examples
const counted = (...words: readonly string[]) =>
  countedWords({ ...blank, words: [...words] }).map(({ word, count }) => `${word} ${count}`)
const order = (sheet: TemperatureCheck) => rankedThemes(sheet).map(({ name }) => name)
const anySheet = arbitraryOf(temperatureCheck.schema)

describe('the words', () => {
  it('are counted by what was said, not by how it was written, and the most frequent come first', () => {
    expect(counted('tired', 'hopeful', 'Tired', ' tired. ', 'hopeful', 'calm')).toEqual([
      'tired 3',
      'hopeful 2',
      'calm 1'
    ])
    expect(counted('Fe\u0301liz', 'f\u00e9liz')).toHaveLength(1)
    expect(counted('متعب', 'متعب', 'متعبة')).toEqual(['متعب 2', 'متعبة 1'])
    expect(counted('☎️', '☎', '👩🏽‍🌾', '👩🏽‍🌾', '🔥🔥', '🔥')).toHaveLength(4)
    expect(counted('?!', '...', '?!')).toEqual(['?! 2', '... 1'])
    expect(counted('', '  ', '\u200B')).toHaveLength(1)
  })

  it('are all counted, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
        const all = countedWords({ ...blank, words })
        expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(words.filter((word) => word.trim() !== '').length)
        expect(all.map(({ count }) => count)).toEqual(all.map(({ count }) => count).toSorted((a, b) => b - a))
        for (const { word } of all) expect(words.map((word) => word.trim())).toContain(word)
      })
    )
  })

  it('fold to themselves', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (word) => folded(folded(word)) === folded(word)))
  })
})

describe('the themes', () => {
  it('are ranked by their sentences, until somebody moves one', () => {
    expect(order(riverbend)).toEqual([
      'Information arrives late',
      'Tenant leadership is working',
      'Workload sits with four people'
    ])
    const moved = moveTheme(riverbend, 'load', -1)
    expect(order(moved)[1]).toBe('Workload sits with four people')
    expect(order({ ...moved, byHand: false })).toEqual(order(riverbend))
    expect(moveTheme(riverbend, 'late', -1)).toBe(riverbend)
  })

  it('keep every theme and sentence, whatever is moved, sorted or removed', () => {
    fc.assert(
      fc.property(anySheet, fc.nat(), fc.constantFrom(1, -1), (sheet, at, by) => {
        const theme = sheet.themes[at % (sheet.themes.length || 1)]
        const said = (sheet: TemperatureCheck) => sentencesOf(sheet).map(({ side, text }) => `${side} ${text}`)
        if (!theme) return
        const moved = moveTheme(sheet, theme.id, by)
        expect(moved.themes.map(({ id }) => id).toSorted()).toEqual(sheet.themes.map(({ id }) => id).toSorted())
        const [first] = sentencesOf(sheet)
        const sorted = first ? sortInto(sheet, first, theme.id) : sheet
        const removed = removeTheme(sorted, theme.id)
        expect(said(removed)).toEqual(said(sheet))
        expect(JSON.stringify(removed)).not.toContain(`Theme":"${theme.id}"`)
        expect(sentencesOf(removed).every((sentence) => sentence.theme !== theme.id)).toBe(true)
      })
    )
  })

  it('come into being on the line that is written on', () => {
    const one = setThemeName(blank, undefined, 2, 'Rides')
    expect(one.themes.map(({ name }) => name)).toEqual(['', '', 'Rides'])
    expect(setThemeName(one, one.themes[0]?.id, 0, 'Food').themes[0]?.name).toBe('Food')
    expect(withThemes(one, 3)).toBe(one)
  })

  it('name the one to mend: most to improve, or the first by hand, but none without a sentence', () => {
    expect(themeToMend(riverbend)?.name).toBe('Information arrives late')
    expect(themeToMend({ ...riverbend, byHand: true, themes: riverbend.themes.toReversed() })?.name).toBe(
      'Workload sits with four people'
    )
    expect(themeToMend(setThemeName(blank, undefined, 0, 'Rides'))).toBeUndefined()
    expect(themeToMend(blank)).toBeUndefined()
  })
})

describe('the suggested structures', () => {
  it('follow what the theme and its sentences are about', () => {
    const kinds = (sheet: TemperatureCheck) =>
      Object.fromEntries(sheet.themes.map((theme) => [theme.name, guessedKind(sheet, theme)]))
    expect(kinds(riverbend)).toMatchObject({
      'Information arrives late': 'communication',
      'Workload sits with four people': 'workload'
    })
    expect(kinds(roundtable)).toMatchObject({
      'Unclear decisions': 'decisions',
      'New members need support': 'newcomers'
    })
    expect(kinds(regional)).toMatchObject({
      'Follow through after decisions': expect.stringMatching(/workload|decisions/),
      'Small and rural groups carry more risk': 'voice',
      'Trust with labour is growing': 'conflict'
    })
  })

  it('guess nothing where no word is known', () => {
    const [theme] = newcomers.themes.filter(({ id }) => id === 'times')
    if (!theme) throw new Error('The example has lost its theme.')
    expect(guessedKind(newcomers, theme)).toBe('')
  })

  it('are guessed in no time from the longest texts', () => {
    const long = 'same '.repeat(100_000)
    const sheet = { ...riverbend, people: riverbend.people.map((person) => ({ ...person, improve: long })) }
    const started = cpuTime()
    for (const theme of sheet.themes) guessedKind(sheet, theme)
    expect(cpuTime() - started).toBeLessThan(500)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_ITEMS } from '#workbook/fields.ts'
import { addRows, changeRow, nameDecider, removeDecider, removeRow, tick } from '#worksheets/decision-matrix/changes.ts'
import { decidersOf, markDeciders } from '#worksheets/decision-matrix/deciders.ts'
import { gapsOf, sayGap, shorten } from '#worksheets/decision-matrix/gaps.ts'
import { type DecisionMatrix, type Row, blankRow, decisionMatrix } from '#worksheets/decision-matrix/index.ts'
import { starters } from '#worksheets/decision-matrix/starters.ts'
import { arbitraryOf } from '../workbook/arbitrary.ts'

const blank = decisionMatrix.blank('2026-11-22')

const sheetOf = (...rows: readonly Partial<Row>[]): DecisionMatrix => ({
  ...blank,
  rows: rows.map((row, index) => ({ ...blankRow, id: `r${index}`, decision: `Decision ${index}`, ...row }))
})
const gapsIn = ({ rows, deciders }: DecisionMatrix) => gapsOf(rows, markDeciders(deciders))
const kindsIn = (sheet: DecisionMatrix) => gapsIn(sheet).map(({ kind }) => kind)
const said = (sheet: DecisionMatrix) => gapsIn(sheet).map((gap) => sayGap(gap, markDeciders(sheet.deciders)).join(' '))

describe('the warnings', () => {
  it('name a decision that nobody makes', () => {
    expect(said(sheetOf({ decision: 'Endorse a candidate' }, { by: ['all'] }))).toEqual([
      'One decision has no decider. “Endorse a candidate” will be decided by whoever speaks first. Choose now, while nothing is at stake.'
    ])
  })

  it('count those whose decider is gone as made by nobody', () => {
    expect(kindsIn(sheetOf({ by: ['gone'] }))).toEqual(['nobody'])
  })

  it('see two deciders, and one decision in two rows', () => {
    expect(kindsIn(sheetOf({ by: ['all', 'staff'] }))).toEqual(['two'])
    expect(kindsIn(sheetOf({ by: ['all', 'all'] }))).toEqual([])
    const twice = [
      { decision: 'Budget', by: ['all'] },
      { decision: ' budget ', by: ['committee'] }
    ]
    expect(kindsIn(sheetOf(...twice))).toEqual(['twice'])
    expect(kindsIn(sheetOf(...twice.map((row) => ({ ...row, by: ['all'] }))))).toEqual([])
  })

  it('see one person alone deciding what binds all, and everyone deciding what is routine', () => {
    expect(kindsIn(sheetOf({ by: ['staff'], weight: 'binding' }))).toEqual(['alone'])
    expect(kindsIn(sheetOf({ by: ['staff'], weight: 'routine' }))).toEqual([])
    expect(kindsIn(sheetOf({ by: ['all'], weight: 'routine' }))).toEqual(['everyone'])
    expect(kindsIn(sheetOf({ by: ['all'], weight: 'binding' }))).toEqual([])
  })

  it('see one body that decides nearly everything, from five decisions on', () => {
    const of = (count: number) => Array.from({ length: count }, () => ({ by: ['committee'] }))
    expect(kindsIn(sheetOf(...of(4)))).toEqual([])
    expect(said(sheetOf(...of(4), { by: ['all'] }))).toEqual([
      'Executive committee: 4 of 5 decisions. Nearly everything waits for the same people. Which two of these could somebody other than Executive committee decide?'
    ])
    expect(kindsIn(sheetOf(...of(4), { by: ['all'] }, { by: ['staff'] }))).toEqual([])
  })

  it('are silent on rows without a text and on a sheet that is settled', () => {
    expect(kindsIn(sheetOf({ decision: ' ' }))).toEqual([])
    expect(kindsIn(blank)).toEqual([])
    expect(kindsIn(sheetOf({ by: ['all'] }, { by: ['committee'] }, { by: ['staff'] }))).toEqual([])
  })

  it('hold for whatever people type: nobody is missed, order does not matter, and a decider mends it', () => {
    fc.assert(
      fc.property(arbitraryOf(decisionMatrix.schema), (sheet) => {
        const deciders = markDeciders(sheet.deciders)
        const nobody = sheet.rows.filter((row) => row.decision.trim() && decidersOf(row, deciders).length === 0)
        const gaps = gapsIn(sheet)
        expect(gaps.find(({ kind }) => kind === 'nobody')?.rows ?? []).toEqual(nobody)
        expect(gaps.every((gap) => gap.rows.length > 0 && gap.rows.every((row) => sheet.rows.includes(row)))).toBe(true)
        expect(kindsIn({ ...sheet, rows: sheet.rows.toReversed() })).toEqual(gaps.map(({ kind }) => kind))
        for (const gap of gaps) expect(sayGap(gap, deciders).every((words) => words.length > 5)).toBe(true)
        const [first] = nobody
        if (!first) return
        const mended = nameDecider(first.id, 'Somebody', 'somebody')(sheet)
        expect(
          gapsIn(mended)
            .find(({ kind }) => kind === 'nobody')
            ?.rows.map(({ id }) => id) ?? []
        ).toEqual(nobody.slice(1).map(({ id }) => id))
      })
    )
  })

  it('name a decision without reciting it', () => {
    expect(shorten('  One\n line ')).toBe('One line')
    expect(shorten('😀'.repeat(5000))).toMatch(/^(😀){44}…$/u)
  })
})

describe('the marks of deciders', () => {
  it('differ, by shape or by outline, among fifteen', () => {
    const deciders = Array.from({ length: 12 }, (_, index) => ({ id: `own${index}`, kind: '' as const, name: 'A' }))
    const marks = [...markDeciders([...blank.deciders, ...deciders]).values()].map((mark) => mark.shape + mark.hollow)
    expect(new Set(marks).size).toBe(15)
  })

  it('give a second committee a mark of its own', () => {
    const marks = markDeciders([...blank.deciders, { id: 'second', kind: 'committee', name: 'Steering committee' }])
    expect(marks.get('second')?.shape).not.toBe(marks.get('committee')?.shape)
  })
})

describe('changes', () => {
  const sheet = sheetOf({ by: ['all'] }, {})

  it('tick a decider, and untick it', () => {
    const ticked = tick('r1', 'staff', true)(sheet)
    expect(ticked.rows[1]?.by).toEqual(['staff'])
    expect(tick('r1', 'staff', false)(ticked)).toEqual(sheet)
  })

  it('know a decider by its name, in whatever case, and make a new one of an unknown name', () => {
    expect(nameDecider('r1', ' full  COALITION', 'new')(sheet).rows[1]?.by).toEqual(['all'])
    const named = nameDecider('r1', ' Comms pair ', 'new')(sheet)
    expect(named.deciders.at(-1)).toEqual({ id: 'new', kind: '', name: 'Comms pair' })
    expect(named.rows[1]?.by).toEqual(['new'])
  })

  it('take a decider who goes out of all rows', () => {
    const without = removeDecider('all')(sheet)
    expect(without.deciders.map(({ id }) => id)).toEqual(['committee', 'staff'])
    expect(without.rows[0]?.by).toEqual([])
  })

  it('touch the row that they are about alone, and never go over what a sheet holds', () => {
    const changed = changeRow('r1', { note: 'n' })(sheet)
    expect(changed.rows[0]).toBe(sheet.rows[0])
    expect(removeRow('r1')(changed).rows).toEqual([sheet.rows[0]])
    const many = addRows(Array.from({ length: MOST_ITEMS + 5 }, (_, index) => ({ id: `n${index}` })))(sheet)
    expect(many.rows).toHaveLength(MOST_ITEMS)
  })
})

describe('common decisions', () => {
  it('are about twenty, each once, each weighed', () => {
    const all = starters.flatMap(({ decisions }) => decisions)
    expect(all.length).toBeGreaterThanOrEqual(20)
    expect(new Set(all.map(([name]) => name)).size).toBe(all.length)
    expect(all.every(([, weight]) => weight !== '')).toBe(true)
  })
})

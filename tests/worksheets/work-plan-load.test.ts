import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QUARTERS } from '#workbook/hours.ts'
import { examples } from '#worksheets/work-plan/examples.ts'
import { type Task, type WorkPlan, blankTask, workPlan } from '#worksheets/work-plan/index.ts'
import { type Load, carried, carrying, loadOfMembers, loadOfPeople } from '#worksheets/work-plan/load.ts'
import { memberNames, standingOn } from '#worksheets/work-plan/standing.ts'
import { arbitraryOf } from '../workbook/arbitrary.ts'

const TODAY = '2026-06-04'

const planOf = (...tasks: readonly Partial<Task>[]): WorkPlan => ({
  ...workPlan.blank(TODAY),
  tasks: tasks.map((task, index) => ({ ...blankTask, id: `t${index}`, task: `Task ${index}`, owner: 'Ana', ...task }))
})
const standingOf = (plan: WorkPlan) => standingOn(TODAY, plan.next, memberNames(plan))

describe('the load', () => {
  const plan: WorkPlan = {
    ...planOf(
      { member: 'Tenants United', owner: 'Aaron', planned: 8, spent: 12 },
      { member: 'legal aid', owner: 'Priya', planned: 6 },
      { member: 'Legal Aid ', owner: 'priya', planned: 2, spent: 1 },
      { member: '', owner: 'Aaron', planned: 4 },
      { member: 'Tenants United', owner: 'comms team', planned: 16 },
      { task: '', owner: '' }
    ),
    members: [
      { id: 'm1', name: 'St Brigid Parish', gives: 'a hall' },
      { id: 'm2', name: 'Legal Aid', gives: 'nine staff' }
    ]
  }
  const plainly = (loads: readonly Load[]) =>
    loads.map(({ label, gives, planned, spent, tasks }) => [label, gives, planned, spent, tasks])

  it('of members stands in the order of their names, those without a task among them, the rest last', () => {
    expect(plainly(loadOfMembers(plan))).toEqual([
      ['Legal Aid', 'nine staff', 8, 1, 2],
      ['St Brigid Parish', 'a hall', 0, 0, 0],
      ['Tenants United', '', 24, 12, 2],
      ['', '', 4, 0, 1]
    ])
  })

  it('of people makes one of one name, and counts with nobody what has no owner', () => {
    expect(plainly(loadOfPeople(plan.tasks, standingOf(plan)))).toEqual([
      ['Aaron (Tenants United)', '', 12, 12, 2],
      ['Priya (legal aid)', '', 8, 1, 2],
      ['', '', 16, 0, 1]
    ])
  })

  it('keeps apart two people of one name who say for whom they speak', () => {
    const two = planOf({ owner: 'Ana', member: 'A' }, { owner: 'Ana', member: 'B' })
    expect(loadOfPeople(two.tasks, standingOf(two)).map(({ label }) => label)).toEqual(['Ana (A)', 'Ana (B)'])
  })

  it('of any plan loses no hour', () => {
    fc.assert(
      fc.property(arbitraryOf(workPlan.schema), (sheet) => {
        const sum = (all: readonly { planned: number; spent: number }[]) =>
          all.reduce((hours, { planned, spent }) => hours + planned + spent, 0)
        expect(sum(loadOfMembers(sheet))).toBe(sum(sheet.tasks))
        expect(sum(loadOfPeople(sheet.tasks, standingOf(sheet)))).toBe(sum(sheet.tasks))
      }),
      { numRuns: 50 }
    )
  })
})

describe('two members carry most', () => {
  const loads = (...hours: readonly number[]): Load[] =>
    hours.map((planned, index) => ({ key: `${index}`, label: `M${index}`, gives: '', planned, spent: 0, tasks: 1 }))
  const found = (...hours: readonly number[]) => carrying(loads(...hours))?.two.map(({ label }) => label)

  it.each([
    ['over half of six', [30, 30, 10, 10, 10, 10], ['M0', 'M1']],
    ['exactly half of six', [25, 25, 20, 15, 10, 5], undefined],
    ['three fifths of five', [40, 20, 15, 15, 10], ['M0', 'M1']],
    ['less than three fifths of five', [30, 29, 14, 14, 13], undefined],
    ['three quarters of four', [40, 35, 13, 12], ['M0', 'M1']],
    ['two thirds of four', [34, 33, 17, 16], undefined],
    ['all of three', [10, 10, 0], ['M0', 'M1']],
    ['nearly all of three', [50, 49, 1], undefined],
    ['one alone of seven, and no second', [90, 2, 2, 2, 2, 1, 1], undefined],
    ['one with far the most, and a second', [80, 5, 3, 3, 3, 3, 3], ['M0', 'M1']],
    ['two of two', [50, 50], undefined],
    ['nobody anything', [0, 0, 0, 0], undefined],
    ['all the same', [10, 10, 10, 10, 10, 10], undefined]
  ])('of %s', (_, hours, two) => expect(found(...hours)).toEqual(two))

  it('names them in the order of their names, and counts what was spent where that is more', () => {
    const all = loads(5, 0, 30, 5, 5, 5).map((load, index) => (index === 1 ? { ...load, planned: 2, spent: 40 } : load))
    expect(carrying(all)?.two.map(({ label }) => label)).toEqual(['M1', 'M2'])
    expect(carrying(all)).toMatchObject({ hours: 70, all: 90 })
  })

  it('leaves out of the two what belongs to no member, and counts it in all', () => {
    const nobodys = { key: '', label: '', gives: '', planned: 100, spent: 0, tasks: 1 }
    expect(carrying([...loads(30, 30, 5, 5, 5, 5), nobodys])).toBeUndefined()
  })

  it('is said only of two with more than any other, over half of all', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { maxLength: 12 }), (hours) => {
        const all = loads(...hours)
        const most = carrying(all)
        if (!most) return
        const others = all.filter((load) => !most.two.includes(load))
        expect(others.every((load) => most.two.every((one) => carried(load) < carried(one)))).toBe(true)
        expect(most.hours * 2).toBeGreaterThan(most.all)
        expect(others.length).toBeGreaterThan(0)
      })
    )
  })

  it('is so at Riverbend', () => {
    const { riverbend } = examples
    expect(riverbend && carrying(loadOfMembers(riverbend))).toMatchObject({ hours: 51 * QUARTERS, all: 74 * QUARTERS })
  })
})

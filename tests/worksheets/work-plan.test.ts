import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_ITEMS } from '#workbook/fields.ts'
import { handedBy } from '#workbook/hand-over.ts'
import { addTasks, roomIn } from '#worksheets/work-plan/adding.ts'
import { handing } from '#worksheets/work-plan/handing.ts'
import { type Task, type WorkPlan, blankTask, workPlan } from '#worksheets/work-plan/index.ts'
import { outcomeOf } from '#worksheets/work-plan/outcome.ts'
import { receive } from '#worksheets/work-plan/receive.ts'
import { type Shown, arranged, memberNames, standingOn, toReview } from '#worksheets/work-plan/standing.ts'
import { isEmpty } from '#worksheets/work-plan/tasks.ts'
import { arbitraryOf } from '../workbook/arbitrary.ts'

const TODAY = '2026-06-04'

const tasksOf = (...tasks: readonly Partial<Task>[]): Task[] =>
  tasks.map((task, index) => ({ ...blankTask, id: `t${index}`, task: `Task ${index}`, owner: 'Ana', ...task }))
const planOf = (...tasks: readonly Partial<Task>[]): WorkPlan => ({
  ...workPlan.blank(TODAY),
  tasks: tasksOf(...tasks)
})
const standingOf = (plan: WorkPlan, today = TODAY) => standingOn(today, plan.next, memberNames(plan))
const words = (tasks: readonly Task[]) => tasks.map(({ task }) => task)

describe('a task', () => {
  const reasons = (task: Partial<Task>, plan: Partial<WorkPlan> = {}) => {
    const sheet = { ...planOf(task), ...plan }
    return sheet.tasks.map(standingOf(sheet).reasons)[0]
  }

  it.each<[string, Partial<Task>, readonly string[]]>([
    ['is late from the day after it was due', { due: '2026-06-03' }, ['late']],
    ['is due soon on its day', { due: '2026-06-04' }, ['soon']],
    ['is due soon for two weeks', { due: '2026-06-18' }, ['soon']],
    ['is not due soon after that', { due: '2026-06-19' }, []],
    ['without a day is not late', { due: '' }, []],
    ['that is done is nothing to look at', { due: '2026-06-03', owner: 'comms team', status: 'done' }, []],
    ['may be several', { due: '2026-06-03', owner: 'everyone', status: 'blocked' }, ['late', 'blocked', 'nobody']],
    ['without a name has no owner', { owner: '' }, ['nobody']],
    ['that a team owns has no owner', { owner: 'Comms team' }, ['nobody']],
    ['that its member owns has no owner', { owner: 'tenants united', member: 'Tenants United' }, ['nobody']],
    ['that a person owns has one', { owner: 'Aaron', member: 'Tenants United' }, []],
    ['nobody has written is nothing', { task: '', owner: '' }, []]
  ])('%s', (_, task, found) => expect(reasons(task)).toEqual(found))

  it('is due soon up to the next meeting, where that is known and to come', () => {
    expect(reasons({ due: '2026-07-30' }, { next: '2026-07-30' })).toEqual(['soon'])
    expect(reasons({ due: '2026-06-10' }, { next: '2026-06-09' })).toEqual([])
    expect(reasons({ due: '2026-06-18' }, { next: '2026-06-03' })).toEqual(['soon'])
  })

  it('is never late where nobody’s day is known', () => {
    const plan = planOf({ due: '2020-01-01' })
    expect(plan.tasks.flatMap(standingOf(plan, '').reasons)).toEqual([])
  })

  it('belongs to a member that is listed only, too', () => {
    expect(reasons({ owner: 'Legal Aid' }, { members: [{ id: 'm', name: 'Legal Aid', gives: '' }] })).toEqual([
      'nobody'
    ])
  })
})

describe('the tasks', () => {
  const plan = planOf(
    { task: 'A', due: '2026-07-01', member: 'zeta' },
    { task: 'B', due: '2026-06-01', member: 'Álamo' },
    { task: '', owner: '' },
    { task: 'C', status: 'done', member: 'Beta', due: '2026-05-01' },
    { task: 'D', owner: 'tbd' }
  )
  const shown = (shown: Shown) => words(arranged(plan.tasks, shown, standingOf(plan)))

  it('stand as they were written, or by day, or by member; what has none comes last, empty lines after all', () => {
    expect(shown({ show: 'all', order: 'written' })).toEqual(['A', 'B', '', 'C', 'D'])
    expect(shown({ show: 'all', order: 'due' })).toEqual(['C', 'B', 'A', 'D', ''])
    expect(shown({ show: 'all', order: 'member' })).toEqual(['B', 'C', 'A', 'D', ''])
  })

  it('are shown in part', () => {
    expect(shown({ show: 'open', order: 'due' })).toEqual(['B', 'A', 'D'])
    expect(shown({ show: 'late', order: 'due' })).toEqual(['B'])
    expect(shown({ show: 'nobody', order: 'written' })).toEqual(['D'])
    expect(shown({ show: 'blocked', order: 'written' })).toEqual([])
  })

  it('are reviewed once each, by what presses most, the longest due first', () => {
    const all = planOf(
      { task: 'fine', due: '2026-12-01' },
      { task: 'soon', due: '2026-06-05' },
      { task: 'stuck', status: 'blocked', due: '2026-06-09' },
      { task: 'late', due: '2026-06-02', status: 'blocked' },
      { task: 'later', due: '2026-06-01', owner: '' },
      { task: 'team', owner: 'the board' },
      { task: 'done', status: 'done', due: '2026-06-01' }
    )
    expect(words(toReview(all.tasks, standingOf(all)))).toEqual(['later', 'late', 'stuck', 'team', 'soon'])
  })

  it('of any plan are all shown in any order, and none of them twice in a review', () => {
    fc.assert(
      fc.property(arbitraryOf(workPlan.schema), (sheet) => {
        const standing = standingOf(sheet, '2026-01-01')
        for (const order of ['written', 'due', 'member'] as const)
          expect(new Set(arranged(sheet.tasks, { show: 'all', order }, standing))).toEqual(new Set(sheet.tasks))
        const review = toReview(sheet.tasks, standing)
        expect(new Set(review).size).toBe(review.length)
        expect(review.every((task) => task.status !== 'done' && !isEmpty(task))).toBe(true)
      }),
      { numRuns: 50 }
    )
  })
})

describe('a review', () => {
  it('says what came of it, by how the tasks stand now', () => {
    const before = tasksOf(
      { due: '2026-06-01' },
      { due: '2026-06-01' },
      { owner: 'comms' },
      { status: 'blocked' },
      { owner: '' },
      { due: '2026-06-02' },
      { due: '2026-06-03' }
    )
    const now = tasksOf(
      { due: '2026-06-01', status: 'done' },
      { due: '2026-06-20' },
      { owner: 'Wes' },
      { status: 'blocked' },
      { owner: 'tbd' },
      { due: '2026-06-02' }
    )
    const outcome = outcomeOf(before, now, standingOn(TODAY, '', []))
    const ids = Object.fromEntries(Object.entries(outcome).map(([name, tasks]) => [name, tasks.map(({ id }) => id)]))
    expect(ids).toEqual({
      done: ['t0'],
      moved: ['t1'],
      owned: ['t2'],
      late: ['t5'],
      blocked: ['t3'],
      nobody: ['t4']
    })
  })
})

describe('what is handed over', () => {
  it('to the agenda is one topic each for what is late, blocked and without an owner', () => {
    const plan = planOf(
      { task: 'Permit', owner: 'Dot', member: 'Streets', due: '2026-06-01' },
      { task: 'Van', due: '2026-06-02' },
      { task: 'Bus', owner: 'team' }
    )
    expect(handing(plan, standingOf(plan))).toMatchObject({
      from: 'work-plan',
      items: [
        {
          kind: 'topic',
          text: 'Work plan: what is late',
          amount: 4,
          note: 'Permit (Dot, Streets, 1 June 2026)\nVan (Ana, 2 June 2026)'
        },
        { kind: 'topic', text: 'Work plan: tasks without an owner', amount: 2, note: 'Bus (team)' }
      ]
    })
    const many = planOf(...Array.from({ length: 30 }, () => ({ status: 'blocked' as const })))
    expect(handing(many, standingOf(many)).items?.[0]?.amount).toBe(10)
  })

  it('from a meeting becomes tasks, on the empty lines first', () => {
    const sheet = workPlan.blank(TODAY)
    const taken = receive(
      sheet,
      handedBy({
        coalition: 'X',
        from: 'retrospective',
        people: [{ name: 'Ana', member: 'Legal Aid' }, { name: 'Bo', member: 'legal aid' }, { name: 'Cy' }],
        items: [
          {
            kind: 'action',
            text: 'Book the hall',
            who: 'Ana',
            member: 'Legal Aid',
            by: '2026-07-01',
            amount: 3,
            note: 'cheap'
          },
          { kind: 'point', text: 'Meetings run over' },
          { kind: 'change', text: 'Rotate the chair', by: '2026-06-20' }
        ]
      })
    )
    expect(taken.tasks).toHaveLength(4)
    expect(taken.tasks.slice(0, 2)).toMatchObject([
      {
        id: 't1',
        task: 'Book the hall',
        owner: 'Ana',
        member: 'Legal Aid',
        due: '2026-07-01',
        planned: 12,
        note: 'cheap'
      },
      { id: 't2', task: 'Rotate the chair', due: '2026-06-20', planned: 0 }
    ])
    expect(taken.members.map(({ name }) => name)).toEqual(['Legal Aid'])
  })

  it('twice is taken once', () => {
    const handed = handedBy({ coalition: 'X', from: 'agenda', items: [{ kind: 'action', text: 'Call', who: 'Ana' }] })
    const once = receive(planOf({ task: 'Other' }), handed)
    expect(receive(once, handed)).toEqual(once)
    expect(words(once.tasks)).toEqual(['Other', 'Call'])
  })

  it('that is no action is taken where there is none', () => {
    const handed = handedBy({
      coalition: 'X',
      from: 'breakdown-finder',
      items: [{ kind: 'point', text: 'Two do it all' }]
    })
    expect(words(receive(planOf(), handed).tasks)).toEqual(['Two do it all'])
  })
})

describe('added tasks', () => {
  it('are as many as the plan holds', () => {
    const full = planOf(...Array.from({ length: MOST_ITEMS - 1 }, () => ({})), { task: '', owner: '' })
    expect(roomIn(full)).toBe(1)
    const more = addTasks([{ task: 'one' }, { task: 'two' }])(full)
    expect(more.tasks).toHaveLength(MOST_ITEMS)
    expect(more.tasks.at(-1)?.task).toBe('one')
    expect(roomIn(more)).toBe(0)
  })
})

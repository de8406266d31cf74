import { blankOf, blankRows } from '#workbook/blank.ts'
import { defineWorksheet } from '#workbook/define.ts'
import { type ValueOf, choice, count, day, heading, itemId, list, record, text } from '#workbook/fields.ts'
import { MOST_QUARTERS } from '#workbook/hours.ts'
import { about } from './text.ts'

/** Hours are whole quarters. What is often blank comes last: it then takes no room in a link. */
const task = record({
  id: itemId(),
  task: text(),
  /** As typed. Whether it is a person is told by owner.ts; nothing that somebody wrote is thrown away. */
  owner: text(),
  member: text(),
  planned: count(0, MOST_QUARTERS),
  due: day(),
  /** '' is to do. */
  status: choice(['', 'doing', 'blocked', 'done']),
  spent: count(0, MOST_QUARTERS),
  note: text()
})

/** A member organisation, whether or not it has a task, and what it has to give: 'four volunteers'. */
const member = record({ id: itemId(), name: text(), gives: text() })

const schema = record({
  ...heading(),
  tasks: list(task),
  members: list(member),
  /** The next meeting. What is due by then is read out in this one. */
  next: day()
})

export type WorkPlan = ValueOf<typeof schema>
export type Task = ValueOf<typeof task>
export type Status = Task['status']

export const blankTask: Omit<Task, 'id'> = blankOf(task)

export const workPlan = defineWorksheet<WorkPlan>({
  id: 'work-plan',
  about,
  schema,
  blank: (today) => ({ ...blankOf(schema), date: today, tasks: blankRows(task, 4, 't') }),
  prefill: ({ coalition, date, tasks, members, next }) => ({
    coalition,
    date,
    tasks: tasks.map(({ status, spent, note, ...rest }) => ({ ...blankTask, ...rest })),
    members: members.map(({ id, name }) => ({ id, name, gives: '' })),
    next
  }),
  receive: async () => (await import('./receive.ts')).receive,
  nextRound: async () => (await import('./round.ts')).nextRound,
  actions: async () => (await import('./actions.ts')).actions,
  report: async () => (await import('./report.ts')).report,
  examples: async () => (await import('./examples.ts')).examples
})

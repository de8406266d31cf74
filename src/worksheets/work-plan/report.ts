import { dayInWords } from '#workbook/day.ts'
import { hoursInWords } from '#workbook/hours.ts'
import type { Block, Report } from '#workbook/report.ts'
import { sheetLines } from '#workbook/sheet-lines.ts'
import { inShort, lookedAt } from './handing.ts'
import type { WorkPlan } from './index.ts'
import { carrying, loadOfMembers, loadOfPeople } from './load.ts'
import { words } from './plan-text.ts'
import { memberNames, standingOn } from './standing.ts'
import { isEmpty } from './tasks.ts'
import { about, text } from './text.ts'

/** What is late is late on the day of the sheet: the same sheet always gives the same report. */
export function report(sheet: WorkPlan): Report {
  const { columns } = text
  const tasks = sheet.tasks.filter((task) => !isEmpty(task))
  const standing = standingOn(sheet.date, sheet.next, memberNames(sheet))
  const found = lookedAt(tasks, standing)
  const members = loadOfMembers(sheet)
  const most = carrying(members)
  const hours = (quarters: number) => (quarters > 0 ? hoursInWords(quarters) : '')

  const toLookAt: readonly Block[] = [
    { kind: 'heading', text: words.look },
    {
      kind: 'list',
      items: found.map((one) => `${words.found[one.reason](one.tasks.length)} ${one.tasks.map(inShort).join('; ')}`)
    }
  ]
  const load: readonly Block[] = [
    { kind: 'heading', text: words.load },
    {
      kind: 'table',
      columns: [columns.member, words.gives, columns.planned, columns.spent],
      rows: members.map((one) => [one.label || words.noMember, one.gives, hours(one.planned), hours(one.spent)])
    },
    {
      kind: 'table',
      columns: [words.person, columns.planned, columns.spent],
      rows: loadOfPeople(tasks, standing).map((one) => [
        one.label || words.nobody,
        hours(one.planned),
        hours(one.spent)
      ])
    }
  ]
  return {
    title: about.title,
    about: sheetLines(sheet, [text.meeting, dayInWords(sheet.next)]),
    blocks: [
      {
        kind: 'table',
        columns: Object.values(columns),
        rows: tasks.map((task) => [
          task.task,
          task.owner,
          task.member,
          hours(task.planned),
          hours(task.spent),
          dayInWords(task.due),
          text.statuses[task.status],
          task.note
        ])
      },
      ...(found.length > 0 ? toLookAt : []),
      ...(members.length > 0 ? load : []),
      ...(most ? [{ kind: 'text', text: `${words.carrying(most)} ${words.waysOut}` } as const] : [])
    ]
  }
}

import { QUARTERS } from '#workbook/hours.ts'
import { agua, march, waters } from './examples-long.ts'
import { type Status, type WorkPlan, blankTask } from './index.ts'

/** A task as a line: words, owner, member, hours planned, due, status, hours spent, note. */
export type Line = readonly [
  task: string,
  owner: string,
  member: string,
  planned: number,
  due: string,
  status: Status,
  spent?: number,
  note?: string
]

const planOf = (
  coalition: string,
  date: string,
  next: string,
  lines: readonly Line[],
  members: readonly (readonly [name: string, gives: string])[] = []
): WorkPlan => ({
  coalition,
  date,
  next,
  tasks: lines.map(([task, owner, member, planned, due, status, spent = 0, note = ''], index) => ({
    ...blankTask,
    id: `e${index}`,
    task,
    owner,
    member,
    planned: planned * QUARTERS,
    due,
    status,
    spent: spent * QUARTERS,
    note
  })),
  members: members.map(([name, gives], index) => ({ id: `m${index}`, name, gives }))
})

/** Kept by invented coalitions. */
export const examples: Readonly<Record<string, WorkPlan>> = {
  riverbend: planOf(
    'Riverbend Renters Table',
    '2026-06-04',
    '2026-06-25',
    [
      ['Set-up rota by organisation', 'Aaron', 'Tenants United', 2, '2026-06-04', 'done', 3],
      ['Book interpreters to September', 'Linh Tran', 'Southside Voices', 3, '2026-06-15', 'doing', 1.5],
      [
        'Grant hours on one page',
        'Sunita',
        'Casa Abierta',
        6,
        '2026-07-15',
        'blocked',
        4,
        'Five members have not sent their hours'
      ],
      ['Decision log, pinned in the main channel', 'Wes', 'Eastgate Neighbours', 2, '2026-05-31', 'doing', 0.5],
      ['Levy leaflet that lists members by name', 'comms team', '', 8, '2026-06-12', '', 0, 'Only those who sign'],
      ['Packet of one page for the June hearing', 'Priya Nair', 'Legal Aid', 14, '2026-06-09', 'doing', 10.5],
      ['Answer the landlords’ memo on the levy', 'Priya Nair', 'Legal Aid', 10, '2026-06-18', ''],
      ['Turnout for the June hearing', 'Keisha Grant', 'Tenants United', 16, '2026-06-09', 'doing', 12],
      ['Train ten door-knockers for autumn', 'Aaron', 'Tenants United', 9, '2026-08-28', ''],
      ['Phone Mill Street Tenants', 'Marisol Vega', 'Casa Abierta', 1, '2026-06-11', ''],
      ['Find money for the hours of the chair', 'Dana', '', 3, '2026-06-25', '', 1, 'Eight hours a month']
    ],
    [
      ['Casa Abierta', 'three staff'],
      ['Legal Aid', 'nine staff'],
      ['Southside Voices', 'four volunteers'],
      ['St Brigid Parish', 'a hall, on any weekday'],
      ['Tenants United', 'two staff, thirty volunteers']
    ]
  ),
  march: planOf('Regional Climate and Jobs Table', '2026-06-26', '2026-07-02', march),
  agua: planOf('Alianza por el Agua Limpia', '2026-04-06', '', agua, [['Pastoral Juvenil', 'dos sábados al mes']]),
  waters: planOf('Upper and Lower Creek Water Watch', '2026-09-21', '2026-10-05', waters)
}

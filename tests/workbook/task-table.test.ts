import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessColumns } from '#workbook/columns.ts'
import { toCsv } from '#workbook/csv.ts'
import { readTable } from '#workbook/table.ts'
import { taskColumns, tasksFrom } from '#workbook/task-table.ts'
import { examples } from '#worksheets/work-plan/examples.ts'
import { report } from '#worksheets/work-plan/report.ts'
import { isEmpty } from '#worksheets/work-plan/tasks.ts'
import { text } from '#worksheets/work-plan/text.ts'

const goal = { labels: text.columns, ends: ['To look at', 'Who carries what'] }
const paste = (pasted: string, monthFirst = false) => {
  const table = readTable(pasted)
  const cells = table.status === 'ok' ? table.rows : []
  return tasksFrom(cells, guessColumns(cells, taskColumns), goal, { monthFirst, today: '2026-06-04' })
}

describe('a table of tasks', () => {
  it('is understood by its headings, in any order', () => {
    expect(
      paste(
        'Status\tDeadline\tWho\tAction item\tOrganization\tEst. hours\tComments\nIn progress\t3 July\tDot\tPermit\tStreets\t2.5\tasap'
      )
    ).toEqual([
      {
        task: 'Permit',
        owner: 'Dot',
        member: 'Streets',
        planned: 10,
        spent: 0,
        due: '2026-07-03',
        status: 'doing',
        note: 'asap'
      }
    ])
  })

  it('is understood in Spanish', () => {
    expect(
      paste(
        'Tarea\tResponsable\tOrganización\tHoras\tFecha\tEstado\nSillas\tMarta\tVecinos\t1,5\t3 de julio\tpendiente'
      )
    ).toMatchObject([{ task: 'Sillas', owner: 'Marta', member: 'Vecinos', planned: 6, due: '2026-07-03', status: '' }])
  })

  it('tells hours planned from hours spent', () => {
    expect(paste('Task\tHours\tHours spent\nA\t3\t1')).toMatchObject([{ planned: 12, spent: 4 }])
    expect(paste('Task\tEstimate\tActual\nA\t3\t1')).toMatchObject([{ planned: 12, spent: 4 }])
  })

  it('without headings is understood by what stands in it', () => {
    expect(paste('2026-07-01\tPermit\tDot\tStreets\t3\tdone\n2026-07-02\tVan\tBo\tRiders\t2\tto do')).toMatchObject([
      { task: 'Permit', owner: 'Dot', member: 'Streets', planned: 12, due: '2026-07-01', status: 'done' },
      { task: 'Van', owner: 'Bo', member: 'Riders', planned: 8, due: '2026-07-02', status: '' }
    ])
    expect(paste('Book the hall, then the van\nCall Ana').map(({ task }) => task)).toEqual([
      'Book the hall, then the van',
      'Call Ana'
    ])
  })

  it('keeps in the note what fits no field', () => {
    expect(paste('Task\tHours\tDue\tStatus\tNote\nA\ta lot\tnext week\thalf way\tcareful')).toMatchObject([
      { planned: 0, due: '', status: '', note: 'careful; Hours planned: a lot; Due: next week; Status: half way' }
    ])
  })

  it('reads days as it is told', () => {
    expect(paste('Task\tDue\nA\t3/7/2026')[0]?.due).toBe('2026-07-03')
    expect(paste('Task\tDue\nA\t3/7/2026', true)[0]?.due).toBe('2026-03-07')
  })

  it.each([
    ['Done', 'done'],
    ['Completed', 'done'],
    ['✓', 'done'],
    ['hecho', 'done'],
    ['Stuck', 'blocked'],
    ['waiting for the clerk', 'blocked'],
    ['on hold', 'blocked'],
    ['Ongoing', 'doing'],
    ['en curso', 'doing'],
    ['Not started', ''],
    ['—', '']
  ])('knows the status %s', (written, status) => {
    expect(paste(`Task\tStatus\nA\t${written}`)).toMatchObject([{ status, note: '' }])
  })

  it('that we exported comes back as it was', async () => {
    for (const [name, example] of Object.entries(examples)) {
      const back = paste(await toCsv(report(example)))
      expect(back, name).toEqual(example.tasks.filter((task) => !isEmpty(task)).map(({ id, ...task }) => task))
    }
  })

  it('loses no word, whatever stands in it', () => {
    const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('Task', 'Who', '3 May', '5', 'done', 'team'))
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            cell.map((one) => one.trim()),
            { minLength: 1, maxLength: 4 }
          ),
          { maxLength: 9 }
        ),
        (cells) => {
          const tasks = tasksFrom(cells, { heads: 0, fields: ['task', 'owner', 'due', 'planned'] }, goal, {
            monthFirst: true,
            today: ''
          })
          const kept = JSON.stringify(tasks)
          for (const word of cells.flat().filter((one) => /^\p{L}{2,}$/u.test(one))) expect(kept).toContain(word)
          expect(tasks.length).toBeLessThanOrEqual(cells.length)
        }
      )
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Known, cellOf, guessColumns } from '#workbook/columns.ts'
import { readTable } from '#workbook/table.ts'

type Field = 'what' | 'who' | 'due' | 'note'

const known: Known<Field> = {
  fields: ['what', 'who', 'due', 'note'],
  key: 'what',
  headings: [
    ['what', /^(what|task)/],
    ['who', /^(who|owner)/],
    ['due', /^due/],
    ['note', /^note/]
  ],
  otherwise: [['who', /^responsible$/]],
  cells: [['due', (cell) => /^\d+ May$/.test(cell)]]
}

const guess = (text: string) => {
  const table = readTable(text)
  return guessColumns(table.status === 'ok' ? table.rows : [], known)
}

describe('the columns of a pasted table', () => {
  it.each([
    ['by their headings, in any order', 'Due\tTask\tOwner\n3 May\tVan\tAna', 1, ['due', 'what', 'who']],
    ['whatever the case and the spaces', '  TASK \t Who   takes it\nVan\tAna', 1, ['what', 'who']],
    ['under a title', 'Plan for May\n\nTask\tDue\nVan\t3 May', 2, ['what', 'due']],
    ['each field once, others left out', 'Task\tTask name\tColour\tWho\nVan\tx\tred\tAna', 1, ['what', '', '', 'who']],
    ['by a heading that can mean it, where none says it', 'Task\tResponsible\nVan\tAna', 1, ['what', 'who']],
    ['by the plain heading where both are there', 'Task\tResponsible\tOwner\nVan\tBo\tAna', 1, ['what', '', 'who']],
    ['by their order without headings', 'Van\tAna\tasap\nKeys\tBo\tnow', 0, ['what', 'who', 'note']],
    ['by what stands in most of their cells', '3 May\tVan\tAna\n4 May\tKeys\tBo\n\tBus\tCy', 0, ['due', 'what', 'who']],
    ['of a list of lines', 'Van\nKeys', 0, ['what']],
    [
      'not by a long sentence that begins like a heading',
      'Task force meets to talk it all over again\tAna',
      0,
      ['what', 'who']
    ],
    ['not by one heading among figures', 'Task 1\tAna\nTask 2\tBo', 0, ['what', 'who']]
  ])('are guessed %s', (_, text, heads, fields) => {
    expect(guess(text)).toEqual({ heads, fields })
  })

  it('are as many as the widest row has, and each field stands once, whatever is pasted', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('Task', 'Who', '3 May', ''))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 9 }), (cells) => {
        const { heads, fields } = guessColumns(cells, known)
        expect(fields).toHaveLength(Math.max(0, ...cells.map((row) => row.length)))
        expect(heads).toBeLessThanOrEqual(cells.length)
        const named = fields.filter(Boolean)
        expect(new Set(named).size).toBe(named.length)
      })
    )
  })

  it('give a row’s cell of a field, or nothing', () => {
    const columns = guess('Task\tDue\nVan\t3 May')
    expect([
      cellOf(['Van'], columns, 'what'),
      cellOf(['Van'], columns, 'due'),
      cellOf(['Van'], columns, 'who')
    ]).toEqual(['Van', '', ''])
  })
})

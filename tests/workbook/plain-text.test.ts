import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toPlainText } from '#workbook/plain-text.ts'
import { everyday, reports } from './arbitrary-report.ts'

describe('plain text', () => {
  it('reads well in an e-mail', () => {
    expect(toPlainText(everyday)).toBe(`Decision matrix
===============

Coalition: River & Hills
Date: 26 March 2026

Who decides
-----------

We met twice.
Ann took notes.

More in May.

- Agree on a date
- Ask:
  the board

1. Decision: Budget
   Who: Board
     and Ann
   How: vote

2.
   Who: Bob
`)
  })

  it('has one empty line at most, and none within a table', () => {
    const words = ' \n\na\n\n\n\nb\n\n'
    const table = { kind: 'table', columns: ['Task'], rows: [[words]] } as const
    const report = { title: words, about: [], blocks: [{ kind: 'text', text: words } as const, table] }
    expect(toPlainText(report)).toBe('a / b\n=====\n\na\n\nb\n\n1. Task: a\n     b\n')
  })

  it('holds no control character that could drive a terminal', () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(toPlainText(report)).not.toMatch(/(?![\n\t])\p{Cc}/u)
      })
    )
  })

  it('says every word of the report', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const text = toPlainText(report)
        const cells = report.blocks.flatMap((block) => {
          if (block.kind === 'table') return block.rows.flat()
          return block.kind === 'list' ? block.items : [block.text]
        })
        const said = [report.title, ...cells].flatMap((words) => words.split(/[\s\p{Cc}]+/u))
        for (const word of said) expect(text).toContain(word)
      })
    )
  })
})

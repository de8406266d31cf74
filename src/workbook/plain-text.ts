import { filledLinesOf, linesOf, onOneLine } from './line.ts'
import type { Block, Report } from './report.ts'

/**
 * The report as plain text, to stand in an e-mail: lines underlined as headings, dashes before items, and each row of a table
 * as a numbered line with 'Label: value' lines under it. Blank values and items are left out. No line is wrapped.
 */
export function toPlainText(report: Report): string {
  const about = report.about.flatMap(([label, value]) => labelled(label, value, '  ')).join('\n')
  const parts = [underlined(report.title, '='), about, ...report.blocks.map(partOf)]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function partOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return underlined(block.text, '-')
    case 'text':
      return linesOf(block.text)
        .join('\n')
        .trim()
        .replace(/\n{3,}/g, '\n\n')
    case 'list':
      return block.items.flatMap(itemOf).join('\n')
    case 'table':
      return block.rows.map((row, index) => rowOf(block.columns, row, index + 1)).join('\n\n')
  }
}

function underlined(text: string, line: string): string {
  const words = onOneLine(text)
  return words === '' ? '' : `${words}\n${line.repeat(Math.min([...words].length, 72))}`
}

function itemOf(item: string): readonly string[] {
  const lines = filledLinesOf(item)
  return lines.length === 0 ? [] : [`- ${lines.join('\n  ')}`]
}

function rowOf(columns: readonly string[], row: readonly string[], position: number): string {
  const [first = '', ...others] = row.map((cell, index) => labelled(columns[index] ?? '', cell, '     ').join('\n'))
  return [`${position}. ${first}`.trim(), ...others.filter((value) => value !== '').map((value) => `   ${value}`)].join(
    '\n'
  )
}

/** 'Label: value', further lines of the value indented; nothing for a blank value. */
function labelled(label: string, value: string, indent: string): readonly string[] {
  const lines = filledLinesOf(value).join(`\n${indent}`)
  const name = onOneLine(label)
  return lines === '' ? [] : [name === '' ? lines : `${name}: ${lines}`]
}

import { filledLinesOf, linesOf, onOneLine } from './line.ts'
import { escapeHeading, escapeLine, escapeWords } from './markdown-escape.ts'
import type { Block, Report } from './report.ts'

/**
 * The report as Markdown: CommonMark 0.31.2 and the tables of GitHub Flavored Markdown 0.29. Readers' words come out as words,
 * whatever they hold (markdown-escape.ts). Blank values and items are left out. A line break is kept as one in texts and
 * list items, and becomes ' / ' in headings and table cells, where Markdown has none.
 */
export function toMarkdown(report: Report): string {
  const about = report.about
    .filter(([, value]) => onOneLine(value) !== '')
    .map(([label, value]) => `${label}: ${value}`)
  const parts = [headingOf('#', report.title)]
  for (const block of [{ kind: 'list', items: about } as const, ...report.blocks]) {
    // Two lists in a row are two only if their bullets differ.
    const bullet = parts.at(-1)?.startsWith('- ') ? '*' : '-'
    const part = partOf(block, bullet)
    if (part !== '') parts.push(part)
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function partOf(block: Block, bullet: string): string {
  switch (block.kind) {
    case 'heading':
      return headingOf('##', block.text)
    case 'text':
      return paragraphsOf(block.text)
    case 'list':
      return block.items.flatMap((item) => itemOf(bullet, item)).join('\n')
    case 'table':
      return tableOf(block.columns, block.rows)
  }
}

function headingOf(marks: string, text: string): string {
  const line = onOneLine(text)
  return line === '' ? '' : `${marks} ${escapeHeading(line)}`
}

/** Lines of a paragraph end in a backslash: a hard line break. */
function paragraphsOf(text: string): string {
  const escaped = linesOf(text).map(escapeLine).join('\n')
  return escaped.trim().replace(/\n{2,}|\n/g, (breaks) => (breaks === '\n' ? '\\\n' : '\n\n'))
}

function itemOf(bullet: string, item: string): readonly string[] {
  const lines = filledLinesOf(item).map(escapeLine)
  return lines.length === 0 ? [] : [`${bullet} ${lines.join('\\\n  ')}`]
}

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), columns.length)
  if (width === 0) return ''
  const rowOf = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, index) => escapeWords(onOneLine(cells[index] ?? ''))).join(' | ')} |`
  const rule = `| ${Array.from({ length: width }, () => '---').join(' | ')} |`
  return [rowOf(columns), rule, ...rows.map(rowOf)].join('\n')
}

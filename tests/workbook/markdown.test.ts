import * as fc from 'fast-check'
import { markdownToMdast } from 'satteri'
import { describe, expect, it } from 'vitest'
import { toMarkdown } from '#workbook/markdown.ts'
import type { Block, Report } from '#workbook/report.ts'
import { everyday, hostileWords, reports } from './arbitrary-report.ts'
import { cpuTime } from '../cpu-time.ts'

describe('Markdown', () => {
  it('gives title, lines about the sheet and blocks, easy to read as they stand', () => {
    expect(toMarkdown(everyday)).toBe(`# Decision matrix

- Coalition: River & Hills
- Date: 26 March 2026

## Who decides

We met twice.\\
Ann took notes.

More in May.

- Agree on a date
- Ask:\\
  the board

| Decision | Who | How |
| --- | --- | --- |
| Budget | Board / and Ann | vote |
|  | Bob |  |
`)
  })

  it('says to a parser what the reader said, and nothing more', () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(parsed(toMarkdown(report))).toEqual(expected(report))
      }),
      { numRuns: 1000 }
    )
  })

  it.each(hostileWords)('lets words be words in every place: %s', (_start, hostile) => {
    const report: Report = {
      title: hostile,
      about: [[hostile, hostile]],
      blocks: [
        { kind: 'heading', text: hostile },
        { kind: 'text', text: hostile },
        { kind: 'list', items: [hostile, hostile] },
        { kind: 'list', items: [hostile] },
        { kind: 'table', columns: [hostile, hostile], rows: [[hostile], [hostile, hostile, hostile]] }
      ]
    }
    expect(parsed(toMarkdown(report))).toEqual(expected(report))
  })

  it('shows addresses as code, so that they are whole and cannot be clicked', () => {
    const text = 'See (https://example.org/a_b), www.example.org, mailto:board@localhost or ann@example.org.'
    expect(toMarkdown({ title: '', about: [], blocks: [{ kind: 'text', text }] })).toBe(
      'See (`https://example.org/a_b`), `www.example.org`, `mailto:board@localhost` or `ann@example.org`.\n'
    )
  })

  it('is done with a long hostile text in a moment', () => {
    for (const text of ['`', '#', '(', 'a@', ' \t', '&a', '\n', ').'].map((piece) => piece.repeat(100_000))) {
      const start = cpuTime()
      toMarkdown({ title: text, about: [], blocks: [{ kind: 'text', text: `${text}x` }] })
      expect(cpuTime() - start).toBeLessThan(1000)
    }
  })
})

type Nodes = ReturnType<typeof markdownToMdast>

/** The blocks of a Markdown text as a parser sees them: kind and words. Other nodes than words show as their type. */
function parsed(markdown: string): unknown {
  const tree = markdownToMdast(markdown, { features: { math: true } })
  if (tree.type !== 'root') return tree.type
  return tree.children.map((node) => {
    if (node.type === 'list') return [node.type, ...node.children.map(wordsOf)]
    if (node.type === 'table') return [node.type, ...node.children.map((row) => row.children.map(wordsOf))]
    return [node.type, wordsOf(node)]
  })
}

/** Code is there only for the sake of an address. */
function wordsOf(node: Nodes): string {
  const words = textOf(node)
  const isCodeAllowed = /\/\/|www\.|mailto:|@.*\./i.test(words)
  return JSON.stringify(node).includes('"type":"inlineCode"') && !isCodeAllowed ? '<inlineCode>' : words
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'heading':
    case 'paragraph':
    case 'listItem':
    case 'tableCell':
      return node.children.map(textOf).join('')
    default:
      return `<${node.type}>`
  }
}

function expected({ title, about, blocks }: Report): unknown {
  const lines = about.filter(([, value]) => inLine(value) !== '').map(([label, value]) => `${label}: ${value}`)
  const all: readonly Block[] = [{ kind: 'heading', text: title }, { kind: 'list', items: lines }, ...blocks]
  return all.flatMap((block): readonly unknown[] => {
    if (block.kind === 'heading') return inLine(block.text) === '' ? [] : [['heading', inLine(block.text)]]
    if (block.kind === 'text') return paragraphs(block.text).map((text) => ['paragraph', text])
    if (block.kind === 'list') {
      const items = block.items.map((item) => filled(item).join('\n')).filter((item) => item !== '')
      return items.length === 0 ? [] : [['list', ...items]]
    }
    const rows = [block.columns, ...block.rows]
    const width = Math.max(...rows.map((row) => row.length))
    const padded = rows.map((row) => Array.from({ length: width }, (_, index) => inLine(row[index] ?? '')))
    return width === 0 ? [] : [['table', ...padded]]
  })
}

const linesIn = (text: string) =>
  text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).map((line) => line.replace(/(?!\t)\p{Cc}/gu, '').trim())
const filled = (text: string) => linesIn(text).filter((line) => line !== '')
const inLine = (text: string) => filled(text).join(' / ')
const paragraphs = (text: string) =>
  linesIn(text)
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/^\n|\n$/g, ''))
    .filter((paragraph) => paragraph !== '')

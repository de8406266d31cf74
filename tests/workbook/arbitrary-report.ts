import * as fc from 'fast-check'
import type { Report } from '#workbook/report.ts'

const hostile = [
  "=cmd|' /C calc'!A0",
  '@SUM(1)',
  '-2+3',
  '\t=1',
  ' ＝1+1',
  '\u200b＋1',
  '－2',
  '＠SUM(1)',
  "'=1",
  'javascript:alert(1)',
  '[x](javascript:1)',
  '![](http://x)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<!-- -->',
  '`code` and ``more``',
  '**bold** _it_ ~~gone~~ $x$',
  '# heading #',
  '- item\n- [x] task\n+ plus\n* star',
  '1. one\n2) two',
  '> quote',
  'not a heading\n===',
  'nor this\n---',
  'not a table\n:-:',
  '```\nfence\n~~~',
  '    indented',
  'a | b\n:-: | :-:\nc | d',
  '[^1]: note\n[x]: http://x.org',
  '&amp; &#35; &copy',
  'back\\slash \\| end\\',
  'www.example.org, see https://example.org/a_b?x=1|y. (ann@example.org)',
  '<https://example.org> xmpp:a@b.org //x.org',
  '😀👩‍👩‍👧 e\u0301',
  'ائتلاف النهر',
  '\u001b[31mred\u0007 \u009b1m \u0000',
  'one\r\ntwo\rthree\u2028four\u0085five\fsix',
  'x'.repeat(10_000)
] as const

/** What readers type, paste, and try, each behind a short form of it for the name of a test. */
export const hostileWords = hostile.map((text) => [JSON.stringify(text.slice(0, 40)), text] as const)

const pieces = [
  '`',
  '*',
  '_',
  '~',
  '[',
  '](',
  ')',
  '<',
  '>',
  '|',
  '\\',
  '&',
  ';',
  '#',
  '-',
  '+',
  '=',
  '1.',
  ':',
  '$',
  '!',
  '@',
  '.'
]
const more = [
  '//',
  'http://',
  'www.',
  'a',
  'b.c',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '"',
  "'",
  ',',
  '{',
  '^',
  '\u0000',
  '\u200b',
  '\u00a0',
  '😀'
]

/** Readers' words: everyday, hostile, and put together from the pieces that mean something to some format. */
export const words: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.constantFrom(...hostile),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }).map((text) => text.toWellFormed())
)

const cells = fc.array(words, { maxLength: 3 })

export const reports: fc.Arbitrary<Report> = fc.record({
  title: words,
  about: fc.array(fc.tuple(words, words), { maxLength: 2 }),
  blocks: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('heading'), text: words }),
      fc.record({ kind: fc.constant('text'), text: words }),
      fc.record({ kind: fc.constant('list'), items: cells }),
      fc.record({ kind: fc.constant('table'), columns: cells, rows: fc.array(cells, { maxLength: 3 }) })
    ),
    { maxLength: 4 }
  )
})

/** A report that an everyday sheet gives. */
export const everyday: Report = {
  title: 'Decision matrix',
  about: [
    ['Coalition', 'River & Hills'],
    ['Date', '26 March 2026'],
    ['Facilitator', '']
  ],
  blocks: [
    { kind: 'heading', text: 'Who decides' },
    { kind: 'text', text: 'We met twice.\nAnn took notes.\n\nMore in May.' },
    { kind: 'list', items: ['Agree on a date', 'Ask:\nthe board', ''] },
    {
      kind: 'table',
      columns: ['Decision', 'Who', 'How'],
      rows: [
        ['Budget', 'Board\nand Ann', 'vote'],
        ['', 'Bob', '']
      ]
    }
  ]
}

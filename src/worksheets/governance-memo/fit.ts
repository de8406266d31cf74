import { type Fit, LINE, type Measure, fitOnPage, laidFree, layOutBlocks } from '#workbook/one-page.ts'
import type { Page } from './page.ts'
import { sections } from './text.ts'

/** How the page is laid out, the same as in paper.css, in em. */
const MARGIN = 9
const PURPOSE = { size: 1.15, room: 1.3 }
const SIGN = { gap: 2, title: 2.4, write: 2.2, size: 0.88, day: 8, line: 1.3, room: 0.5 }
const REVIEW = 2

/** Whether the memo fits on one sheet of paper, in which type, and what to cut. */
export const fitOf = (page: Page, measure: Measure): Fit =>
  fitOnPage(
    page.title,
    (width, rows) => {
      const purpose = page.purpose === '' ? 0 : rows(page.purpose, 'display', width / PURPOSE.size)
      const half = (width - SIGN.gap) / 2 / SIGN.size - SIGN.day
      const signatures = pairs(page.signatures.map(({ name }) => rows(name, 'text', half)))
      return [
        {
          height: purpose > 0 ? purpose * PURPOSE.size * LINE + PURPOSE.room : 0,
          parts: [{ title: sections.purpose[0], text: page.purpose, rows: purpose, least: 1 }],
          blank: 0
        },
        layOutBlocks(page.blocks, MARGIN, width, rows),
        laidFree(signatures.reduce((sum, most) => sum + SIGN.write + most * SIGN.size * SIGN.line + SIGN.room, 0)),
        laidFree((signatures.length > 0 ? SIGN.title : 0) + (page.review === '' ? 0 : REVIEW))
      ]
    },
    measure
  )

/** Signatures stand two and two; the one of more rows gives a pair its height. */
const pairs = (rows: readonly number[]): readonly number[] =>
  rows.flatMap((one, index) => (index % 2 === 0 ? [Math.max(one, rows[index + 1] ?? 0)] : []))

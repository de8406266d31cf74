import { dayInWords } from '#workbook/day.ts'
import { isolated } from '#workbook/isolated.ts'
import {
  type Block,
  type Fit,
  type Head,
  type Measure,
  type Rung,
  fitOnPage,
  headOf,
  layOutBlocks,
  layOutLine,
  layOutRungs,
  paragraphsOf
} from '#workbook/one-page.ts'
import type { ConflictProtocol } from './index.ts'
import { type Said, durationOf, rungsOf } from './ladder.ts'
import { ladderText as words } from './ladder-text.ts'
import { about, text } from './text.ts'

/** How the page is laid out, the same as in paper.css, in em. */
const MARGIN = 13
const ROOM = 0.5

/** The words of a protocol as they hang on the wall. */
export interface Page extends Head {
  readonly scope: Block
  readonly rungs: readonly Rung[]
  readonly duration: string
  readonly rules: readonly Block[]
}

export function pageOf(sheet: ConflictProtocol): Page {
  const { days, open } = durationOf(sheet.steps)
  const said = { ...sheet, adopted: dayInWords(sheet.adopted), review: dayInWords(sheet.review) }
  const block = (name: Said): Block => ({ title: text[name], paragraphs: paragraphsOf(said[name]) })
  return {
    ...headOf(sheet, about.title),
    scope: block('scope'),
    rungs: rungsOf(sheet.steps).map((rung) => ({
      key: rung.id,
      title: isolated(rung.action) || words.noWords,
      note: [isolated(rung.who), words.within(rung), words.settledWhen(isolated(rung.settled))]
        .filter(Boolean)
        .join(' · ')
    })),
    duration: words.duration(days, open),
    rules: (['pause', 'say', 'seat', 'between', 'adopted', 'review', 'hangs', 'keeper'] as const).map(block)
  }
}

/** Whether the protocol fits on one sheet of paper, in which type, and what to cut. */
export const fitOf = (page: Page, measure: Measure): Fit =>
  fitOnPage(
    page.title,
    (width, rows) => [
      layOutRungs(page.rungs, text.stepAt, width, rows),
      layOutLine(page.duration, ROOM, width, rows),
      layOutBlocks([page.scope, ...page.rules], MARGIN, width, rows)
    ],
    measure
  )

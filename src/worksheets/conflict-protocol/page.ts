import { dayInWords } from '#workbook/day.ts'
import { isolated } from '#workbook/isolated.ts'
import {
  type Block,
  type Fit,
  LINE,
  type Measure,
  type Part,
  fitOnPage,
  headHeight,
  layOutBlocks,
  paragraphsOf
} from '#workbook/one-page.ts'
import type { ConflictProtocol } from './index.ts'
import { type Said, durationOf, rungsOf } from './ladder.ts'
import { ladderText as words } from './ladder-text.ts'
import { about, text } from './text.ts'

/** How the page is laid out, the same as in paper.css, in em. */
const MARGIN = 13
const LADDER = { side: 4.4, room: 1, rung: 0.5, title: 'N ' }

/** The words of a protocol as they hang on the wall. */
export interface Page {
  readonly title: string
  readonly above: readonly [what: string, day: string]
  readonly scope: Block
  readonly rungs: readonly { readonly key: string; readonly title: string; readonly note: string }[]
  readonly duration: string
  readonly rules: readonly Block[]
}

export function pageOf(sheet: ConflictProtocol): Page {
  const coalition = sheet.coalition.trim()
  const { days, open } = durationOf(sheet.steps)
  const block = (name: Said, words = sheet[name]): Block => ({ title: text[name], paragraphs: paragraphsOf(words) })
  return {
    title: coalition || about.title,
    above: [coalition && about.title, dayInWords(sheet.date)],
    scope: block('scope'),
    rungs: rungsOf(sheet.steps).map((rung) => ({
      key: rung.id,
      title: isolated(rung.action) || words.noWords,
      note: [isolated(rung.who), words.within(rung), words.settledWhen(isolated(rung.settled))]
        .filter(Boolean)
        .join(' · ')
    })),
    duration: words.duration(days, open),
    rules: [
      ...(['pause', 'say', 'seat', 'between'] as const).map((name) => block(name)),
      ...(['adopted', 'review'] as const).map((name) => block(name, dayInWords(sheet[name]))),
      ...(['hangs', 'keeper'] as const).map((name) => block(name))
    ]
  }
}

/** Whether the protocol fits on one sheet of paper, in which type, and what to cut. */
export const fitOf = (page: Page, measure: Measure): Fit =>
  fitOnPage((width, rows) => {
    const blocks = layOutBlocks([page.scope, ...page.rules], MARGIN, width, rows)
    const beside = width - LADDER.side
    const rungs = page.rungs.map(({ title, note }, index): Part => {
      const used = rows(LADDER.title + title, 'display', beside) + (note ? rows(note, 'text', beside) : 0)
      return { title: text.stepAt(index + 1), text: `${title} ${note}`, rows: Math.max(2, used), least: 2 }
    })
    const ladder = rungs.reduce((sum, rung) => sum + rung.rows * LINE + LADDER.rung, LADDER.room)
    const duration = page.duration ? rows(page.duration, 'text', width) * LINE + LADDER.rung : 0
    return {
      height: headHeight(page.title, width, rows) + ladder + duration + blocks.height,
      parts: [...rungs, ...blocks.parts],
      blank: blocks.blank
    }
  }, measure)

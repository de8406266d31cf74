import { type Measure as MeasureIn, rowsOf } from '#workbook/rows.ts'
import type { Page } from './page.ts'
import { sections } from './text.ts'

/** In the face of the text or in that of titles. */
export type Measure = MeasureIn<'text' | 'display'>

/** What fits here fits on A4 and on Letter: within margins of 15 mm the one is narrower, the other lower. In points. */
const PAPER = { width: mm(180), height: mm(249.4) }

/** Sizes of type, in points. */
const STEPS = [11, 10, 9] as const

/** How the page is laid out, the same as in paper.css, in em. */
const LINE = 1.35
const TITLE = { above: 1.1, size: 1.9, line: 1.15, room: 0.7 }
const PURPOSE = { size: 1.15, room: 1.3 }
const BLOCK = { title: 9, gap: 1.2, room: 0.9 }
const SIGN = { gap: 2, title: 2.4, write: 2.2, size: 0.88, day: 8, line: 1.3, room: 0.5 }
const REVIEW = 2
/** A little of each page stays free: printers round, and their letters differ. */
const FREE = 0.985
/** Lines left to write on where a part says nothing. */
const MOST_BLANK_LINES = 4
/** Texts up to this length are measured word by word. */
const LONG = 6000

export interface Cut {
  readonly title: string
  /** About so many words. */
  readonly words: number
}

export interface Fit {
  /** How often the type has stepped down. */
  readonly step: number
  readonly fits: boolean
  /** So many lines more fit, or are too many. */
  readonly lines: number
  /** Lines that each part without words is given. */
  readonly blankLines: number
  /** What to shorten so that it fits, the longest first; empty where it fits, or where no cutting would do. */
  readonly cuts: readonly Cut[]
}

/** Whether a page fits on one sheet of paper, A4 or Letter, in the largest type in which it does; and if not, what to cut. */
export function fitOf(page: Page, measure: Measure): Fit {
  const layouts = STEPS.map((size) => layOut(page, size, measure))
  const fitting = layouts.findIndex(({ left }) => left >= 0)
  const step = fitting < 0 ? STEPS.length - 1 : fitting
  const { left, texts } = layouts[step] ?? { left: 0, texts: [] }
  if (fitting < 0)
    return { step, fits: false, lines: Math.ceil(-left / LINE), blankLines: 1, cuts: cutsOf(left, texts) }
  const lines = Math.floor(left / LINE)
  const blank = page.blocks.filter(({ paragraphs }) => paragraphs.length === 0).length
  const blankLines = Math.min(MOST_BLANK_LINES, 1 + Math.floor(lines / Math.max(1, blank)))
  return { step, fits: true, lines, blankLines, cuts: [] }
}

interface Text {
  readonly title: string
  readonly text: string
  readonly rows: number
  /** Rows below which it cannot be cut, since its title takes them. */
  readonly least: number
}

/** The page in type of `size`: its texts, and what is left of the paper's height, in em; less than nothing if it does not fit. */
function layOut(
  page: Page,
  size: number,
  measure: Measure
): { readonly left: number; readonly texts: readonly Text[] } {
  const width = PAPER.width / size
  const rows = (text: string, face: 'text' | 'display', wide: number) => rowsOf(text, face, wide, measure, LONG)
  const blocks = page.blocks.map(({ title, paragraphs }) => {
    const beside = width - BLOCK.title - BLOCK.gap
    const least = Math.max(1, rows(title, 'display', BLOCK.title), paragraphs.length)
    const used = paragraphs.reduce((sum, paragraph) => sum + rows(paragraph, 'text', beside), 0)
    return { title, text: paragraphs.join(' '), rows: Math.max(least, used), least }
  })
  const purpose = page.purpose.trim() === '' ? 0 : rows(page.purpose, 'display', width / PURPOSE.size)
  const half = (width - SIGN.gap) / 2 / SIGN.size - SIGN.day
  const signatures = pairs(page.signatures.map(({ name }) => rows(name, 'text', half)))
  const used =
    TITLE.above +
    rows(page.title, 'display', width / TITLE.size) * TITLE.size * TITLE.line +
    TITLE.room +
    (purpose > 0 ? purpose * PURPOSE.size * LINE + PURPOSE.room : 0) +
    blocks.reduce((sum, block) => sum + block.rows * LINE + BLOCK.room, 0) +
    (signatures.length > 0 ? SIGN.title : 0) +
    signatures.reduce((sum, most) => sum + SIGN.write + most * SIGN.size * SIGN.line + SIGN.room, 0) +
    (page.review === '' ? 0 : REVIEW)
  const first = { title: sections.purpose[0], text: page.purpose, rows: purpose, least: 1 }
  return { left: (PAPER.height / size) * FREE - used, texts: [first, ...blocks] }
}

/** Signatures stand two and two; the one of more rows gives a pair its height. */
const pairs = (rows: readonly number[]): readonly number[] =>
  rows.flatMap((one, index) => (index % 2 === 0 ? [Math.max(one, rows[index + 1] ?? 0)] : []))

/** Takes rows off the longest text, one by one, until the page fits; none at all where that does not do. */
function cutsOf(left: number, texts: readonly Text[]): readonly Cut[] {
  const kept = texts.map(({ rows }) => rows)
  for (let over = -left; over > 0; over -= LINE) {
    const cuttable = kept.map((rows, index) => (rows > (texts[index]?.least ?? 0) ? rows : 0))
    const longest = cuttable.indexOf(Math.max(...cuttable))
    if (cuttable[longest] === 0) return []
    kept[longest] = (kept[longest] ?? 0) - 1
  }
  return texts
    .flatMap(({ title, text, rows }, index) => {
      const cut = rows - (kept[index] ?? 0)
      // The last row of a text is seldom full: half a row more is taken.
      return cut > 0 ? [{ title, words: inFives((wordsIn(text) * Math.min(rows, cut + 0.5)) / rows) }] : []
    })
    .sort((one, other) => other.words - one.words)
}

const inFives = (words: number) => Math.ceil(words / 5) * 5

/** Words of any script: Chinese has no spaces between them. */
function wordsIn(text: string): number {
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)
  return [...segments].filter(({ isWordLike }) => isWordLike).length
}

function mm(length: number): number {
  return (length * 72) / 25.4
}

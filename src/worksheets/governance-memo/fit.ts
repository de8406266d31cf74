import { type Measure as MeasureIn, rowsOf } from '#workbook/rows.ts'
import type { Page } from './page.ts'
import { sections } from './text.ts'

/** In the face of the text or in that of titles. */
export type Measure = MeasureIn<'text' | 'display'>

/** What a printed page holds within margins of 15 mm, in points. */
const papers = [
  { width: mm(180), height: mm(267) },
  { width: mm(185.9), height: mm(249.4) }
] as const

/** Sizes of type, in points. */
export const STEPS = [11, 10, 9] as const

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
  /** Which of `STEPS` the page is set in: the largest in which it fits both papers, or the smallest. */
  readonly step: number
  readonly fits: boolean
  /** So many lines more fit, or are too many. */
  readonly lines: number
  /** Lines that each part without words is given. */
  readonly blankLines: number
  /** What to shorten so that it fits, the longest first; empty where it fits, or where no cutting would do. */
  readonly cuts: readonly Cut[]
}

/** Whether a page fits on one sheet of paper, A4 and Letter, and if not, what to cut. */
export function fitOf(page: Page, measure: Measure): Fit {
  const sets = STEPS.map((size) => papers.map((paper) => setIn(page, size, paper, measure)))
  const fitting = sets.findIndex((set) => set.every(({ left }) => left >= 0))
  const step = fitting < 0 ? STEPS.length - 1 : fitting
  const chosen = sets[step] ?? []
  const free = Math.min(...chosen.map(({ left }) => left))
  if (fitting < 0) {
    return { step, fits: false, lines: Math.ceil(-free / LINE), blankLines: 1, cuts: together(chosen.map(cutsOf)) }
  }
  const lines = Math.floor(free / LINE)
  const blank = page.blocks.filter(({ paragraphs }) => paragraphs.length === 0).length
  const blankLines = Math.min(MOST_BLANK_LINES, 1 + Math.floor(lines / Math.max(1, blank)))
  return { step, fits: true, lines, blankLines, cuts: [] }
}

interface Text {
  readonly title: string
  readonly rows: number
  /** Rows below which it cannot be cut, since its title takes them. */
  readonly least: number
  readonly text: string
}

interface Set {
  /** Free height in em; less than nothing if it does not fit. */
  readonly left: number
  readonly texts: readonly Text[]
}

/** The page in type of `size` on one paper. */
function setIn(page: Page, size: number, paper: (typeof papers)[number], measure: Measure): Set {
  const width = paper.width / size
  const rows = (text: string, face: 'text' | 'display', wide: number) => rowsOf(text, face, wide, measure, LONG)

  const blocks = page.blocks.map(({ title, paragraphs }) => {
    const beside = width - BLOCK.title - BLOCK.gap
    const least = Math.max(rows(title, 'display', BLOCK.title), paragraphs.length)
    const used = paragraphs.reduce((sum, paragraph) => sum + rows(paragraph, 'text', beside), 0)
    return { title, least, rows: Math.max(least, used, 1), text: paragraphs.join(' ') }
  })
  const purposeRows = page.purpose.trim() === '' ? 0 : rows(page.purpose, 'display', width / PURPOSE.size)
  const half = (width - SIGN.gap) / 2 / SIGN.size - SIGN.day
  const signatures = page.signatures.map(({ name }) => rows(name, 'text', half))

  const used =
    TITLE.above +
    rows(page.title, 'display', width / TITLE.size) * TITLE.size * TITLE.line +
    TITLE.room +
    (purposeRows > 0 ? purposeRows * PURPOSE.size * LINE + PURPOSE.room : 0) +
    blocks.reduce((sum, block) => sum + block.rows * LINE + BLOCK.room, 0) +
    (signatures.length > 0 ? SIGN.title : 0) +
    pairs(signatures).reduce((sum, most) => sum + SIGN.write + most * SIGN.size * SIGN.line + SIGN.room, 0) +
    (page.review === '' ? 0 : REVIEW)
  const purpose = { title: sections.purpose[0], rows: purposeRows, least: 1, text: page.purpose }
  return { left: (paper.height / size) * FREE - used, texts: [purpose, ...blocks] }
}

/** Signatures stand two and two; the one of more rows gives a pair its height. */
const pairs = (rows: readonly number[]): readonly number[] =>
  rows.flatMap((one, index) => (index % 2 === 0 ? [Math.max(one, rows[index + 1] ?? 0)] : []))

/** Takes rows off the longest text, one by one, until the page fits; undefined where that does not do. */
function cutsOf({ left, texts }: Set): readonly Cut[] | undefined {
  const rows = texts.map((text) => text.rows)
  for (let over = -left; over > 0; over -= LINE) {
    const longest = rows.reduce((best, each, index) => {
      const cuttable = each > (texts[index]?.least ?? 0)
      return cuttable && each > (rows[best] ?? 0) ? index : best
    }, -1)
    if (longest < 0) return undefined
    rows[longest] = (rows[longest] ?? 0) - 1
  }
  return texts.flatMap(({ title, text, rows: all }, index) => {
    const cut = all - (rows[index] ?? 0)
    // The last row of a text is seldom full: half a row more is taken.
    return cut > 0 ? [{ title, words: inFives((wordsIn(text) * Math.min(all, cut + 0.5)) / all) }] : []
  })
}

/** What makes the page fit every paper: of each text the most that one of them asks for. Empty where one cannot be helped. */
function together(cuts: readonly (readonly Cut[] | undefined)[]): readonly Cut[] {
  if (cuts.includes(undefined)) return []
  const most = new Map<string, number>()
  for (const { title, words } of cuts.flatMap((each) => each ?? []))
    most.set(title, Math.max(words, most.get(title) ?? 0))
  return [...most].map(([title, words]) => ({ title, words })).sort((one, other) => other.words - one.words)
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

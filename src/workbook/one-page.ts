import { dayInWords } from './day.ts'
import type { Heading } from './define.ts'
import { type Measure as MeasureIn, rowsOf } from './rows.ts'

/** In the face of the text or in that of titles. */
export type Measure = MeasureIn<'text' | 'display'>

/** What fits here fits on A4 and on Letter: within margins of 15 mm the one is narrower, the other lower. In points. */
const PAPER = { width: mm(180), height: mm(249.4) }

/** Sizes of type, in points. */
const STEPS = [11, 10, 9] as const

/** How the page is laid out, the same as in ui/one-page.css, in em. */
export const LINE = 1.35
const HEAD = { above: 1.1, size: 1.9, line: 1.15, room: 0.7 }
const BLOCK = { gap: 1.2, room: 0.9 }
const LADDER = { side: 4.4, room: 1, rung: 0.5, title: 'N ' }
/** A little of each page stays free: printers round, and their letters differ. */
const FREE = 0.985
/** Lines left to write on where a part says nothing. */
const MOST_BLANK_LINES = 4
/** Texts up to this length are measured word by word. */
const LONG = 6000

/** A part of the printed page: its title in the margin, its paragraphs beside it. Without any it leaves lines to write on. */
export interface Block {
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** The head of a page. */
export interface Head {
  readonly title: string
  /** Over the title: what the page is, if the title does not say it, and its day. */
  readonly above: readonly [what: string, day: string]
}

/** A step of a ladder that is printed as a picture: what is done, in bold, and more of it. */
export interface Rung {
  readonly key: string
  readonly title: string
  readonly note: string
}

/** What can be cut, with the rows that it takes. */
export interface Part {
  readonly title: string
  readonly text: string
  readonly rows: number
  /** Rows below which it cannot be cut, since its title takes them. */
  readonly least: number
}

/** A part of a page as it is laid out: its height, in em, what of it can be cut, and how much of that is blank. */
export interface Laid {
  readonly height: number
  readonly parts: readonly Part[]
  readonly blank: number
}

/** Rows that a text takes in a column so many em wide. */
export type Rows = (text: string, face: 'text' | 'display', width: number) => number

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

/**
 * Whether a page fits on one sheet of paper, A4 or Letter, in the largest type in which it does; and if not, what to cut. `layOut`
 * lays out what stands below its title, one part below the other, in type of which so many em are as wide as the page.
 */
export function fitOnPage(
  title: string,
  layOut: (width: number, rows: Rows) => readonly Laid[],
  measure: Measure
): Fit {
  const rows: Rows = (text, face, width) => rowsOf(text, face, width, measure, LONG)
  const layouts = STEPS.map((size) => {
    const width = PAPER.width / size
    const all = [layOutHead(title, width, rows), ...layOut(width, rows)]
    return {
      left: all.reduce((left, { height }) => left - height, (PAPER.height / size) * FREE),
      parts: all.flatMap(({ parts }) => parts),
      blank: all.reduce((sum, { blank }) => sum + blank, 0)
    }
  })
  const fitting = layouts.findIndex(({ left }) => left >= 0)
  const step = fitting < 0 ? STEPS.length - 1 : fitting
  const { left, parts, blank } = layouts[step] ?? { left: 0, parts: [], blank: 0 }
  if (fitting < 0)
    return { step, fits: false, lines: Math.ceil(-left / LINE), blankLines: 1, cuts: cutsOf(left, parts) }
  const lines = Math.floor(left / LINE)
  const blankLines = Math.min(MOST_BLANK_LINES, 1 + Math.floor(lines / Math.max(1, blank)))
  return { step, fits: true, lines, blankLines, cuts: [] }
}

/** The head: its title, and the line over it. */
const layOutHead = (title: string, width: number, rows: Rows): Laid =>
  laidFree(HEAD.above + rows(title, 'display', width / HEAD.size) * HEAD.size * HEAD.line + HEAD.room)

/** What takes so much room, and cannot be cut. */
export const laidFree = (height: number): Laid => ({ height, parts: [], blank: 0 })

/** A line of text with room below it; none at all where it says nothing. */
export const layOutLine = (text: string, room: number, width: number, rows: Rows): Laid =>
  laidFree(text ? rows(text, 'text', width) * LINE + room : 0)

/** Blocks one below the other, their titles in a margin `margin` em wide. */
export function layOutBlocks(blocks: readonly Block[], margin: number, width: number, rows: Rows): Laid {
  const parts = blocks.map(({ title, paragraphs }) => {
    const least = Math.max(1, rows(title, 'display', margin), paragraphs.length)
    const used = paragraphs.reduce((sum, paragraph) => sum + rows(paragraph, 'text', width - margin - BLOCK.gap), 0)
    return { title, text: paragraphs.join(' '), rows: Math.max(least, used), least }
  })
  return {
    height: parts.reduce((sum, part) => sum + part.rows * LINE + BLOCK.room, 0),
    parts,
    blank: blocks.filter(({ paragraphs }) => paragraphs.length === 0).length
  }
}

/** A ladder as a picture. `nameOf` calls a rung by its place. */
export function layOutRungs(
  rungs: readonly Rung[],
  nameOf: (place: number) => string,
  width: number,
  rows: Rows
): Laid {
  const beside = width - LADDER.side
  const parts = rungs.map(({ title, note }, index): Part => {
    const used = rows(LADDER.title + title, 'display', beside) + (note ? rows(note, 'text', beside) : 0)
    return { title: nameOf(index + 1), text: `${title} ${note}`, rows: Math.max(2, used), least: 2 }
  })
  return { height: parts.reduce((sum, rung) => sum + rung.rows * LINE + LADDER.rung, LADDER.room), parts, blank: 0 }
}

/** A page is called after the coalition, and over it says what it is; without a coalition, after what it is. */
export function headOf({ coalition, date }: Heading, what: string): Head {
  const name = coalition.trim()
  return { title: name || what, above: [name && what, dayInWords(date)] }
}

/** A text as it is printed: a paragraph for each of its lines that says anything. */
export const paragraphsOf = (text: string): readonly string[] => text.split(/\n+/u).filter((line) => line.trim() !== '')

/** Takes rows off the longest part, one by one, until the page fits; none at all where that does not do. */
function cutsOf(left: number, parts: readonly Part[]): readonly Cut[] {
  const kept = parts.map(({ rows }) => rows)
  for (let over = -left; over > 0; over -= LINE) {
    const cuttable = kept.map((rows, index) => (rows > (parts[index]?.least ?? 0) ? rows : 0))
    const longest = cuttable.indexOf(Math.max(...cuttable))
    if (!cuttable[longest]) return []
    kept[longest] = (kept[longest] ?? 0) - 1
  }
  return parts
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

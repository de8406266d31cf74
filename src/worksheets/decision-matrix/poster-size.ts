import { type Measure, SAFETY, rowsOf } from '#workbook/rows.ts'

/** What a printed page holds within margins of 10 mm, landscape, in millimetres. */
export const papers = {
  a4: { width: 277, height: 190 },
  letter: { width: 259.4, height: 195.9 },
  a3: { width: 400, height: 277 }
}

/**
 * The smallest type, in millimetres: 24 points. Its capitals are about 6 mm high, which at 2 m is 10 minutes of arc, twice
 * what ordinary eyesight needs.
 */
export const SMALLEST = (24 * 25.4) / 72

/** Type sizes in hundredths of the page's width: larger shouts, and smaller than this is too small even on A3. */
const LARGEST_SHARE = 5.8
const SMALLEST_SHARE = (100 * SMALLEST) / papers.a3.width

/** The words of a poster. */
export interface Poster {
  readonly title: string
  readonly about: string
  readonly lines: readonly { readonly decision: string; readonly who: readonly string[]; readonly how: string }[]
}

/** In the face of decisions or in that of the rest. */
type PosterMeasure = Measure<'display' | 'label'>

/** How the poster is laid out, the same as in poster.css, in em. */
const LINE = 1.15
const PADDING = 0.34
const GAP = 0.7
const MARK = 1.45
const TITLE = { size: 1.2, about: 0.6, room: 0.3 }
const HEAD = 0.88
/** The most that a column may take, in hundredths of the page's width. */
const MOST_WHO = 40
const MOST_HOW = 22

export interface Layout {
  /** The width that the longest decider and the longest method take, in em. */
  readonly who: number
  readonly how: number
  /** The size of the type, in hundredths of the page's width, at which it all fits on one page of A4 (or A3). */
  readonly size: number
}

export function layOut(poster: Poster, measure: PosterMeasure): Layout {
  const widest = (texts: readonly string[]) => Math.max(3, ...texts.map((text) => measure(text, 'label') * SAFETY))
  const who = widest(poster.lines.flatMap((line) => line.who)) + MARK + GAP
  const how = widest(poster.lines.map((line) => line.how)) + GAP
  let size = LARGEST_SHARE
  const fits = () => pagesAt({ who, how, size }, poster, measure, papers.a4, 1) === 1
  while (size > SMALLEST_SHARE && !fits()) size -= 0.05
  return { who, how, size: Math.max(size, SMALLEST_SHARE) }
}

/** How many pages of a paper the poster takes, in type that can be read. */
export function pagesOn(paper: keyof typeof papers, layout: Layout, poster: Poster, measure: PosterMeasure): number {
  const size = Math.max(layout.size, (100 * SMALLEST) / papers[paper].width)
  return pagesAt({ ...layout, size }, poster, measure, papers[paper])
}

/** Counts no further than one page more than `most`. */
function pagesAt(
  layout: Layout,
  { title, about, lines }: Poster,
  measure: PosterMeasure,
  paper: (typeof papers)['a4'],
  most = Number.POSITIVE_INFINITY
): number {
  const width = 100 / layout.size
  const height = (paper.height / paper.width) * width
  const who = Math.min(layout.who, (width * MOST_WHO) / 100)
  const how = Math.min(layout.how, (width * MOST_HOW) / 100)
  const decision = width - who - how - GAP
  const heading = measure(title, 'display') * TITLE.size + (about ? measure(about, 'label') * TITLE.about + 1 : 0)

  let pages = 1
  let used = TITLE.size * LINE + TITLE.room + HEAD + (heading > width ? LINE * TITLE.about : 0)
  for (const line of lines) {
    if (pages > most) break
    const rows = Math.max(
      1,
      rowsOf(line.decision, 'display', decision, measure),
      line.who.reduce((sum, name) => sum + rowsOf(name, 'label', who - MARK - GAP, measure), 0),
      rowsOf(line.how, 'label', how - GAP, measure)
    )
    const tall = rows * LINE + PADDING
    if (used + tall > height) {
      pages += 1
      used = HEAD
    }
    used += tall
  }
  return pages
}

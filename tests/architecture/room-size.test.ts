import { describe, expect, it } from 'vitest'
import { sourcesIn } from './sources.ts'

const MOST = 700
const MEDIAN = 350

/**
 * Of a room: its definition, its text, its view, and all that is pure besides. Not its further words and its examples, nor what its
 * definition loads once it is asked for, which goes out of the room or comes into it.
 */
const isCounted = (file: string) =>
  /^(index\.ts|text\.ts|view\.tsx)$/.test(file) ||
  (file.endsWith('.ts') &&
    !/(^|[-.])text\.ts$|^examples?(-.*)?\.ts$|^(report|receive|collect|handing|round|actions|measured)\.ts$/.test(file))

function linesOfRooms(sources: ReturnType<typeof sourcesIn>): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  for (const { path, text } of sources) {
    const [, room = '', file = ''] = /^src\/worksheets\/([^/]+)\/([^/]+)$/.exec(path) ?? []
    if (isCounted(file)) lines.set(room, (lines.get(room) ?? 0) + text.trimEnd().split('\n').length)
  }
  return lines
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  const [low = 0, high = 0] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return (low + high) / 2
}

const rooms = linesOfRooms(sourcesIn('src/worksheets', '.ts', '.tsx'))

describe('rooms', () => {
  it('are all counted', () => {
    expect(rooms.size).toBe(new Set(sourcesIn('src/worksheets', '/index.ts').map(({ path }) => path)).size)
    expect(Math.min(...rooms.values())).toBeGreaterThan(100)
  })

  it(`have at most ${MOST} lines of definition, text, view and maths`, () => {
    expect([...rooms].filter(([, lines]) => lines > MOST)).toEqual([])
  })

  it(`have a median of at most ${MEDIAN}: what two of them need stands in src/ui or src/workbook`, () => {
    expect(median([...rooms.values()])).toBeLessThanOrEqual(MEDIAN)
  })
})

describe('the count', () => {
  const file = (name: string, lines: number) => ({
    path: `src/worksheets/planted/${name}`,
    text: 'line\n'.repeat(lines)
  })

  it('grows with the view and with maths, whatever they are called', () => {
    const sources = [file('index.ts', 1), file('text.ts', 20), file('view.tsx', 300), file('new-maths.ts', 4000)]
    expect(linesOfRooms(sources)).toEqual(new Map([['planted', 4321]]))
  })

  it('leaves out parts that load later, their words, examples and hand-over', () => {
    const rest = [
      'dialog.tsx',
      'plan-text.ts',
      'run.text.ts',
      'examples.ts',
      'examples-long.ts',
      'report.ts',
      'receive.ts'
    ]
    expect(linesOfRooms([file('index.ts', 1), ...rest.map((name) => file(name, 99))])).toEqual(
      new Map([['planted', 1]])
    )
  })

  it('has a median of both middle rooms where their number is even', () => {
    expect(median([1, 9, 300, 400])).toBe(154.5)
    expect(median([5, 1, 9])).toBe(5)
  })
})

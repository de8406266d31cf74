import { fold } from '#workbook/fold.ts'

/** Nobody's name has these in it; */
const always = /[;\n]/
/** hardly anybody's has this; */
const slash = /(?<!\d)\/|\/(?!\d)/
/** a name may well have one of these. The strongest comes first. White space is folded by then. */
const perhaps: readonly RegExp[] = [/ ?, ?(?:(?:and|or|y|e|und|et) )?/i, / ?[&+] ?/, / (?:and|or|y|e|und|et) /i]

/** How the cells of one table part into names. */
export interface Together {
  /** The names in a cell, of which `isKnown` tells whether the sheet has them. */
  readonly namesIn: (cell: string, isKnown: (name: string) => boolean) => readonly string[]
}

/** Of those who stand alone in one of the `cells`, it is known what they are called. */
export function together(cells: readonly string[]): Together {
  const pieces = cells
    .flatMap((cell) => cell.split(always))
    .map(inOneLine)
    .filter(Boolean)
  const alone = new Set(pieces.filter((piece) => ![slash, ...perhaps].some((one) => one.test(piece))).map(fold))
  return {
    namesIn(cell, isKnown) {
      const knows = (name: string) => isKnown(name) || alone.has(fold(name))
      /** Parts where a known name comes of it. */
      const part = (name: string, separators: readonly RegExp[]): readonly string[] => {
        const [separator, ...weaker] = separators
        if (!separator || knows(name)) return [name]
        const parts = name.split(separator)
        if (parts.length === 1) return part(name, weaker)
        const names = distinct(parts).flatMap((one) => part(one, weaker))
        return names.some(knows) ? names : part(name, weaker)
      }
      if (isKnown(cell)) return [cell]
      return cell.split(always).flatMap((piece) => {
        const line = inOneLine(piece)
        if (isKnown(line) || isNoName(line)) return isNoName(line) ? [] : [line]
        // Beside brackets a slash may be within them.
        if (line.includes('(')) return part(line, [slash, ...perhaps])
        return distinct(line.split(slash)).flatMap((one) => part(one, perhaps))
      })
    }
  }
}

const inOneLine = (text: string) =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ and\/or /gi, ' / ')

/** Each part once, and no empty one: a cell may hold thousands of separators. */
const distinct = (parts: readonly string[]) => [...new Set(parts.map((one) => one.trim()))].filter(Boolean)

const isNoName = (text: string) => /^n\/a$/i.test(text)

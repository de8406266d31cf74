import type { Heading, Worksheet } from '#workbook/define.ts'
import { isPrecious, keysOf } from '#workbook/precious.ts'
import { PREFIX, type Sheet } from '#workbook/shelf.ts'
import { browser } from '#ui/browser.ts'
import { kept } from '#ui/kept.ts'

/** One sheet of one worksheet. */
export interface Listed {
  readonly worksheet: Worksheet
  readonly sheet: Sheet<Heading>
}

/** A text that cannot be read here, as it stands. */
export interface Unread {
  readonly key: string
  readonly raw: string
  /** `unknown`: of a worksheet that this version of the site does not have. */
  readonly why: 'newer' | 'broken' | 'unknown'
}

export interface Read {
  /** Last changed first; deleted and archived ones too. */
  readonly sheets: readonly Listed[]
  readonly unread: readonly Unread[]
  /** The ids of the chapters that something was noted on. */
  readonly chapters: readonly string[]
  /** Whether nothing that people write is kept: no sheet, no note, no roster. */
  readonly isEmpty: boolean
}

/**
 * Every room, found by its folder, and loaded when there is a sheet of it: copies of their own (integrations/own-copies.ts), since
 * the rooms' pages would grow if their scripts had to give their definitions to others.
 */
const rooms = import.meta.glob<Readonly<Record<string, unknown>>>('/src/worksheets/*/index.ts', {
  query: '?of=coalition'
})

const isWorksheet = (part: unknown): part is Worksheet =>
  typeof part === 'object' && part !== null && 'about' in part && 'schema' in part

/** The worksheet of that id; undefined where there is none. Rejects where it cannot be loaded. */
export async function worksheetOf(id: string): Promise<Worksheet | undefined> {
  const room = await rooms[`/src/worksheets/${id}/index.ts`]?.()
  return (
    room &&
    Object.values(room)
      .filter(isWorksheet)
      .find((worksheet) => worksheet.id === id)
  )
}

const SHEET = /^holding-together\/sheet\/([^/]+)\/([^/]+)$/

/** The worksheet's and the sheet's id in a key; undefined for any other key. */
export function sheetIn(key: string): { readonly worksheet: string; readonly id: string } | undefined {
  const [, worksheet, id] = SHEET.exec(key) ?? []
  return worksheet === undefined || id === undefined ? undefined : { worksheet, id }
}

/** The chapter that a note with that key is on; undefined for any other key. */
export const chapterIn = (key: string): string | undefined => /^holding-together\/note\/([^/]+)\/[^/]+$/.exec(key)?.[1]

/** The chapters with a note that has words, or that cannot be read, which its chapter says. */
async function notedChapters(keys: readonly string[]): Promise<readonly string[]> {
  const onChapters = keys.filter((key) => chapterIn(key) !== undefined)
  if (onChapters.length === 0) return []
  const { noteOn } = await import('#workbook/notes.ts')
  const noted = onChapters.flatMap((key) => {
    const chapter = chapterIn(key) ?? ''
    const found = browser.shelf.interpret(noteOn(chapter), '', kept.getItem(key) ?? '')
    const isEmpty = found.status === 'ok' && (found.sheet.deleted || found.sheet.value.text.trim() === '')
    return isEmpty ? [] : [chapter]
  })
  return [...new Set(noted)]
}

/** All that this browser keeps of sheets, and where there are notes. Rejects where a worksheet cannot be loaded or the browser refuses. */
export async function readAll(): Promise<Read> {
  const keys = keysOf(kept)
  const places = keys.flatMap((key) => sheetIn(key) ?? [])
  const ids = [...new Set(places.map(({ worksheet }) => worksheet))]
  const worksheets = new Map(await Promise.all(ids.map(async (id) => [id, await worksheetOf(id)] as const)))
  const sheets: Listed[] = []
  const unread: Unread[] = []
  for (const key of keys) {
    const place = sheetIn(key)
    const raw = kept.getItem(key)
    if (raw === null) continue
    if (key.startsWith(`${PREFIX}aside/`)) unread.push({ key, raw, why: 'broken' })
    if (!place) continue
    const worksheet = worksheets.get(place.worksheet)
    if (!worksheet) {
      unread.push({ key, raw, why: 'unknown' })
      continue
    }
    const found = browser.shelf.interpret(worksheet, place.id, raw)
    if (found.status === 'ok') sheets.push({ worksheet, sheet: found.sheet })
    else unread.push({ key, raw, why: found.status })
  }
  return {
    sheets: sheets.sort((a, b) => b.sheet.changed - a.sheet.changed),
    unread,
    chapters: await notedChapters(keys),
    isEmpty: !keys.some(isPrecious)
  }
}

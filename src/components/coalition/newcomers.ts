import { restore } from '#workbook/restore.ts'
import { type Person, roster } from '#workbook/roster.ts'

/** The names of those who stand in the roster that `next` is, and not in the one that `here` is; both as they are kept. */
export function newcomers(here: string | null, next: string): readonly string[] {
  const known = new Set(peopleIn(here).map(({ id }) => id))
  return peopleIn(next).flatMap(({ id, name }) => (known.has(id) ? [] : [name]))
}

function peopleIn(text: string | null): readonly Person[] {
  try {
    const restored = restore(roster, JSON.parse(text ?? ''))
    return restored.status === 'ok' ? restored.value.people : []
  } catch {
    return []
  }
}

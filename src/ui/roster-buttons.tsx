import { useEffect, useState } from 'preact/hooks'
import { type Named, isSame, merged, openRoster } from '#workbook/roster.ts'
import { browser } from './browser.ts'
import { kept } from './kept.ts'
import { rosterText as text } from './roster-text.ts'

const shelf = openRoster(() => kept, browser.now)

interface Props {
  /** Those in the sheet; whoever has no name yet does not count. */
  readonly people: readonly Named[]
  /** Takes those of the roster who are not in the sheet. */
  readonly use: (absent: readonly Named[]) => void
  /** Tells what became of the names that were to be kept. */
  readonly say: (notice: string) => void
}

/** Names from the roster of this browser, and names for it. Nothing is kept unless somebody says so. */
export function RosterButtons({ people, use, say }: Props) {
  const [known, setKnown] = useState<readonly Named[]>([])
  const readAgain = () => {
    const found = shelf.read()
    if (found.status === 'ok') setKnown(found.roster.people)
  }
  useEffect(readAgain, [])

  const here = people.filter(({ name }) => name.trim() !== '')
  const absent = known.filter((person) => !here.some((other) => isSame(person, other)))
  const unknown = here.some((person) => !known.some((other) => isSame(person, other)))

  const keep = () => {
    const found = shelf.read()
    const saved =
      found.status === 'ok' ? shelf.write(merged(found.roster, here)) : ({ ok: false, why: found.status } as const)
    say(saved.ok ? text.kept : text.notKept[saved.why])
    readAgain()
  }

  return (
    <>
      {absent.length > 0 && (
        <button type="button" onClick={() => use(absent)}>
          {text.use(absent.length)}
        </button>
      )}
      {unknown && (
        <button type="button" onClick={keep}>
          {text.keep}
        </button>
      )}
    </>
  )
}

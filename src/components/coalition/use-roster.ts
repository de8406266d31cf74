import { useEffect, useRef, useState } from 'preact/hooks'
import { ERASED_KEY } from '#workbook/erased-key.ts'
import { ROSTER_KEY } from '#workbook/roster-key.ts'
import { type FoundRoster, type Roster, type RosterSaved, openRoster } from '#workbook/roster.ts'
import { browser } from '#ui/browser.ts'
import { kept } from '#ui/kept.ts'

export type Update = (roster: Roster) => Roster

const shelf = openRoster(() => kept, browser.now)

/** So long another tab may take to hear of a change, in milliseconds. */
const UNHEARD = 2000

/**
 * The roster, and how to change it. Each change is made to what is stored at that moment, not to what this tab has read, so that two
 * tabs add to one list. If another tab wrote in the same instant, before it could hear of ours, our change is made to its list
 * once more: changes are by person, so that making one twice does no harm.
 */
export function useRoster(): readonly [found: FoundRoster, change: (update: Update) => RosterSaved] {
  const [found, setFound] = useState(shelf.read)
  const mine = useRef<{ readonly update: Update; readonly at: number }[]>([])

  const apply = (update: Update): RosterSaved => {
    const now = shelf.read()
    const saved = now.status === 'ok' ? shelf.write(update(now.roster)) : ({ ok: false, why: now.status } as const)
    setFound(shelf.read())
    return saved
  }

  useEffect(() => {
    const hear = ({ key, newValue }: StorageEvent) => {
      // What another tab has emptied or erases is not to be written again.
      if (key === null || key === ERASED_KEY || newValue === null) mine.current = []
      if (key !== null && key !== ROSTER_KEY) return
      const recent = mine.current.filter(({ at }) => Date.now() - at < UNHEARD)
      mine.current = []
      const now = shelf.read()
      if (now.status === 'ok' && recent.length > 0) {
        const next = recent.reduce((roster, { update }) => update(roster), now.roster)
        if (JSON.stringify(next) !== JSON.stringify(now.roster)) shelf.write(next)
      }
      setFound(shelf.read())
    }
    addEventListener('storage', hear)
    return () => removeEventListener('storage', hear)
  }, [])

  return [
    found,
    (update) => {
      const saved = apply(update)
      if (saved.ok) mine.current = [...mine.current, { update, at: Date.now() }]
      return saved
    }
  ]
}

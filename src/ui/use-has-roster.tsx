import { useEffect, useState } from 'preact/hooks'
import { ROSTER_KEY } from '#workbook/roster-key.ts'

/** Whether this browser keeps a roster, so that its buttons are worth fetching. */
export function useHasRoster(): boolean {
  const [has, setHas] = useState(false)
  useEffect(() => {
    try {
      setHas(localStorage.getItem(ROSTER_KEY) !== null)
    } catch {
      // Where storage is blocked there is no roster.
    }
  }, [])
  return has
}

import { useEffect, useState } from 'preact/hooks'
import type { Heading, Worksheet } from '#workbook/define.ts'
import type { SheetStore } from '#workbook/store.ts'
import type { Arrival } from './arrivals.ts'
import { text } from './text.ts'

/** Opens the sheet that a link brings. Gives what to say of a link that cannot be opened. */
export function useArrivals<Value extends Heading>(
  worksheet: Worksheet<Value>,
  store: SheetStore<Value>
): Arrival | undefined {
  const [arrival, setArrival] = useState<Arrival>()

  useEffect(() => {
    const arrive = () => {
      // Headings have fragments too; only a sheet's holds a slash, perhaps written %2F by a mail program.
      if (!/\/|%2f/i.test(location.hash) && history.state === null) return
      import('./arrivals.ts')
        .then(({ receive }) => receive(worksheet, store))
        .then(setArrival, () => setArrival({ sentence: text.notLoaded }))
    }
    arrive()
    addEventListener('hashchange', arrive)
    return () => removeEventListener('hashchange', arrive)
  }, [worksheet, store])

  return arrival
}

import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Heading, Worksheet } from '#workbook/define.ts'
import type { SheetStore } from '#workbook/store.ts'
import { text } from './text.ts'

/** Opens the sheet that a link brings. Gives what is to be said or asked about the link, if anything; `say` takes what went wrong. */
export function useArrivals<Value extends Heading>(
  worksheet: Worksheet<Value>,
  store: SheetStore<Value>,
  say: (notice: string) => void
): ComponentChildren {
  const [arrival, show] = useState<ComponentChildren>()

  useEffect(() => {
    const arrive = () => {
      // Headings have fragments too; only a sheet's holds a slash, perhaps written %2F by a mail program.
      if (!/\/|%2f/i.test(location.hash) && history.state === null) return
      import('./arrivals.tsx').then(({ receive }) => receive(worksheet, store, show)).catch(() => say(text.notLoaded))
    }
    arrive()
    addEventListener('hashchange', arrive)
    return () => removeEventListener('hashchange', arrive)
  }, [worksheet, store])

  return arrival
}

import { useEffect, useState } from 'preact/hooks'
import type { Heading } from '#workbook/define.ts'
import { browser } from './browser.ts'
import type { PlacedViewProps } from './frame.tsx'

/** The day on which a sheet is looked at, for what is late or next: today; of an example, its own; '' until the island is awake. */
export function useToday({ value, origin }: Pick<PlacedViewProps<Heading>, 'value' | 'origin'>): string {
  const [today, setToday] = useState('')
  useEffect(() => setToday(browser.today()), [])
  return origin === 'example' ? value.date : today
}

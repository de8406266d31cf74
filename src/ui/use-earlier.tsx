import { useEffect, useState } from 'preact/hooks'
import type { Heading, Worksheet } from '#workbook/define.ts'
import { browser } from './browser.ts'

/** The last of one's sheets of a kind in this browser that `serves`, to begin a new one with; looked for while it is `wanted`. */
export function useEarlier<Value extends Heading>(
  worksheet: Worksheet<Value>,
  wanted: boolean,
  serves: (sheet: Value) => boolean
): Value | undefined {
  const [earlier, setEarlier] = useState<Value>()
  useEffect(() => {
    if (!wanted) return
    const found = browser.shelf.sheets(worksheet).flatMap((one) => (one.status === 'ok' ? [one.sheet.value] : []))
    setEarlier(found.find(serves))
  }, [wanted])
  return earlier
}

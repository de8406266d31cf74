import type { ReadableAtom } from 'nanostores'
import { useLayoutEffect, useState } from 'preact/hooks'

/** The value of a store, and a new rendering whenever it changes. */
export function useStore<Value>($store: ReadableAtom<Value>): Value {
  const [, render] = useState($store.get())
  useLayoutEffect(() => $store.subscribe((value) => render(value as Value)), [$store])
  return $store.get()
}

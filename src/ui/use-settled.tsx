import { useEffect, useState } from 'preact/hooks'

/** So long, in milliseconds, nothing may change. */
const PAUSE = 300

/** `value` as it was at the last pause in typing: what is added up from 500 rows need not be added up with each key. */
export function useSettled<Value>(value: Value): Value {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), PAUSE)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

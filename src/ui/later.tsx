import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { text } from './text.ts'

/** A part of a page that is fetched when it is first drawn, and says so if it cannot be. */
export function later<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>
): ComponentType<Props> {
  let Part: ComponentType<Props> | undefined
  return function Later(props: Props) {
    const [failed, setFailed] = useState<boolean>()
    useEffect(() => {
      if (Part) return
      load().then(
        (loaded) => {
          Part = loaded.default
          setFailed(false)
        },
        () => setFailed(true)
      )
    }, [])
    if (Part) return <Part {...props} />
    return failed ? (
      <p class="warn" role="alert">
        {text.notLoaded}
      </p>
    ) : null
  }
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { eraseEverything } from '#ui/erase.ts'
import { text } from './backup-text.ts'

interface Props {
  readonly say: (notice: string) => void
  readonly saveFirst: () => void
  readonly close: (erased: boolean) => void
}

/** Asks, offers a backup first, and erases everything. */
export default function Erase({ say, saveFirst, close }: Props) {
  const [isSure, setSure] = useState(false)
  const [isErasing, setErasing] = useState(false)
  const box = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => box.current?.focus(), [])
  const erase = async () => {
    if (!isSure) {
      box.current?.focus()
      return say(text.tickFirst)
    }
    setErasing(true)
    say(text.erasing)
    const isDone = await eraseEverything()
    say(isDone ? text.erased : text.notErased)
    setErasing(false)
    close(true)
  }
  return (
    <div class="coalition_plan">
      <label class="coalition_sure">
        <input
          ref={box}
          type="checkbox"
          name="sure"
          checked={isSure}
          onChange={({ currentTarget }) => setSure(currentTarget.checked)}
        />
        {text.sure}
      </label>
      <div class="buttons">
        <button type="button" onClick={saveFirst}>
          {text.backupFirst}
        </button>
        <button type="button" class="coalition_danger" disabled={isErasing} onClick={() => void erase()}>
          {text.eraseNow}
        </button>
        <button type="button" disabled={isErasing} onClick={() => close(false)}>
          {text.cancel}
        </button>
      </div>
    </div>
  )
}

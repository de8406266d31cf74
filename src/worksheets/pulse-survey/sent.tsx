import { useEffect, useRef } from 'preact/hooks'
import { sentText as text } from './parts-text.ts'

/** For somebody who was sent the questions: how their answer gets back. */
export function Sent({ share, takeBack }: { readonly share: () => void; readonly takeBack: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <div class="pulse-survey_screen pulse-survey_part">
      <p id="sent-words">{text.sent}</p>
      <div class="buttons">
        <button ref={button} type="button" class="main" aria-describedby="sent-words" onClick={share}>
          {text.send}
        </button>
        <button type="button" onClick={takeBack}>
          {text.takeBack}
        </button>
      </div>
    </div>
  )
}

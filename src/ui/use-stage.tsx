import { useRef, useState } from 'preact/hooks'
import { useSound } from './use-sound.tsx'

/** What runs on a `Stage`: its dialog, what is read out, and its sound. `props` are for the stage. */
export function useStage() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [announced, announce] = useState('')
  const sound = useSound()
  return {
    props: { dialog, announced, sound },
    announce,
    /** Says that the time is up, aloud if sound is on. */
    ring(words: string) {
      announce(words)
      sound.ring()
    },
    find: (selector: string) => dialog.current?.querySelector<HTMLElement>(selector),
    end: () => dialog.current?.close()
  }
}

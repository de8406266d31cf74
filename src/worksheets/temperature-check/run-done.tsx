import { StageEnd } from '#ui/stage-end.tsx'
import { runText } from './run.text.ts'
import { type Turns, totalSpoken } from './turns.ts'

interface Props {
  readonly turns: Turns
  readonly askAgain: () => void
  readonly back: () => void
  readonly close: () => void
}

/** The end of a round, and a second chance for those who passed. */
export function RunDone({ turns, askAgain, back, close }: Props) {
  const passed = turns.passed.length
  return (
    <StageEnd
      ways={[[runText.back, back], ...(passed > 0 ? [[runText.askAgain, askAgain] as const] : [])]}
      end={runText.toSheet}
      close={close}
    >
      <p>
        {runText.took(Math.round(totalSpoken(turns) / 1000))} {passed > 0 && runText.passed(passed)}
      </p>
    </StageEnd>
  )
}

import { Clock } from '#ui/clock.tsx'
import { personFrom } from '#workbook/roster.ts'
import type { Speaker } from './plan.ts'
import { runText } from './run.text.ts'
import { type Turns, stopwatchOf } from './turns.ts'

interface Props {
  readonly turns: Turns
  readonly speaker: Speaker | undefined
  readonly upNext: Speaker | undefined
  readonly timeUp: () => void
}

/** What everybody may see: who speaks, the time, and who is next. The same at hand and on the wall. */
export function Turn({ turns, speaker, upNext, timeUp }: Props) {
  if (!speaker) return <p class="stage_subject">{runText.done}</p>
  const { name, member } = personFrom(speaker.name)
  return (
    <>
      <p class="stage_subject">
        <span dir="auto">{name}</span>
        {member && (
          <span class="stage_aside" dir="auto">
            {member}
          </span>
        )}
      </p>
      <Clock key={turns.at} {...stopwatchOf(turns)} seconds={speaker.seconds} timeUp={timeUp} />
      <p class={`stage_next${speaker.talk ? ' temperature-check_talk' : ''}`} dir="auto">
        {speaker.talk ? runText.talkHint : upNext ? runText.upNext(personFrom(upNext.name).name) : runText.last}
      </p>
    </>
  )
}

import { Blocks } from '#ui/blocks.tsx'
import { browser } from '#ui/browser.ts'
import { StageEnd } from '#ui/stage-end.tsx'
import type { Agenda } from './index.ts'
import { planOf } from './items.ts'
import { recordBlocks } from './report.ts'
import { runText as text } from './run-text.ts'
import { secondsSpent } from './turns.ts'
import { itemsOf } from './written.ts'

interface Props {
  readonly sheet: Agenda
  readonly back: () => void
  readonly close: () => void
}

/** The end of the meeting: what it took, and what was taken down, to be read out. */
export function RunDone({ sheet, back, close }: Props) {
  const record = recordBlocks(sheet)
  const minutes = Math.round(secondsSpent(sheet, browser.now()) / 60)
  const planned = itemsOf(sheet).reduce((sum, item) => sum + planOf(item), 0)
  return (
    <StageEnd ways={[[text.back, back]]} end={text.toSheet} close={close}>
      <div class="agenda_done">
        <p>
          {text.took(minutes, planned)} {record.length > 0 ? text.readOut : text.nothing}
        </p>
        <Blocks blocks={record} />
      </div>
    </StageEnd>
  )
}

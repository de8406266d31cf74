import css from './starters.css?inline'
import { useState } from 'preact/hooks'
import { adopt } from '#ui/adopt.ts'
import { Dialog } from '#ui/dialog.tsx'
import { Choice } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import type { GovernanceMemo } from './index.ts'
import { inOrder } from './parts.ts'
import { type Kind, type StarterPart, isTaken, withStarter } from './starters.ts'
import { starters, startersText as words } from './starters-text.ts'
import { sections } from './text.ts'

adopt(css)

interface Props extends ViewProps<GovernanceMemo> {
  readonly close: () => void
}

const options = (['short', 'long', 'large'] as const).map((value) => ({ value, label: words.kinds[value] }))

/** Starting texts for three kinds of coalition. They go only where nothing stands yet; what was pressed stays, and says so. */
export default function Starters({ value, change, close }: Props) {
  const [kind, setKind] = useState<Kind>('long')
  const starter = starters[kind]
  const free = inOrder.filter((part) => !isTaken(value, part))
  const use = (parts: readonly StarterPart[]) => change((memo) => withStarter(memo, starter, parts))
  return (
    <Dialog title={words.title} close={close}>
      <p>{words.words}</p>
      <Choice legend={words.legend} name="starter-kind" value={kind} change={setKind} options={options} />
      <div class="buttons governance-memo_fill">
        <button type="button" class="main" aria-disabled={free.length === 0} onClick={() => use(free)}>
          {free.length > 0 ? words.fillAll(free.length) : words.allTaken}
        </button>
      </div>
      <dl class="governance-memo_starters">
        {inOrder.map((part) => {
          const [title] = sections[part]
          const taken = !free.includes(part)
          return (
            <div key={part}>
              <dt>{title}</dt>
              <dd>
                {part === 'channels'
                  ? starter.channels.map(([name, what]) => (
                      <p key={name}>
                        <b>{name}</b>: {what}
                      </p>
                    ))
                  : starter[part]}
              </dd>
              <dd>
                <button
                  type="button"
                  aria-label={`${taken ? words.taken : words.use}: ${title}`}
                  aria-disabled={taken}
                  onClick={() => use([part])}
                >
                  {taken ? words.taken : words.use}
                </button>
              </dd>
            </div>
          )
        })}
      </dl>
    </Dialog>
  )
}

import css from './starters.css?inline'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { adopt } from '#ui/adopt.ts'
import { Dialog } from '#ui/dialog.tsx'
import { Choice } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import type { GovernanceMemo } from './index.ts'
import { type Kind, type StarterPart, isTaken, starterParts, withStarter } from './starters.ts'
import { starters, startersText as words } from './starters-text.ts'
import { sections } from './text.ts'

adopt(css)

interface Props extends ViewProps<GovernanceMemo> {
  readonly close: () => void
}

const options = (['short', 'long', 'large'] as const).map((value) => ({ value, label: words.kinds[value] }))

/** Starting texts for three kinds of coalition. They go only where nothing stands yet. */
export default function Starters({ value, change, close }: Props) {
  const [kind, setKind] = useState<Kind>('long')
  const [done, setDone] = useState<readonly StarterPart[]>([])
  const list = useRef<HTMLDivElement>(null)
  // The button that was pressed has gone: the focus goes to what stands in its place.
  useLayoutEffect(() => list.current?.querySelector<HTMLElement>(`[data-done="${done.join()}"]`)?.focus(), [done])

  const starter = starters[kind]
  const free = starterParts.filter((part) => !isTaken(value, part))
  const use = (parts: readonly StarterPart[]) => {
    change((memo) => withStarter(memo, starter, parts))
    setDone(parts)
  }
  return (
    <Dialog title={words.title} close={close}>
      <div ref={list}>
        <p>{words.words}</p>
        <Choice legend={words.legend} name="starter-kind" value={kind} change={setKind} options={options} />
        <div class="buttons governance-memo_fill">
          {free.length > 0 ? (
            <button type="button" class="main" onClick={() => use(free)}>
              {words.fillAll(free.length)}
            </button>
          ) : (
            <p tabIndex={-1} data-done={done.length === 1 ? undefined : done.join()}>
              {words.allTaken}
            </p>
          )}
          <span aria-live="polite">{done.length > 0 && words.filled(done.length)}</span>
        </div>
        <dl class="governance-memo_starters">
          {starterParts.map((part) => {
            const title = sections[part][0]
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
                  {isTaken(value, part) ? (
                    <span class="label" tabIndex={-1} data-done={part}>
                      {words.taken}
                    </span>
                  ) : (
                    <button type="button" aria-label={words.useOf(title)} onClick={() => use([part])}>
                      {words.use}
                    </button>
                  )}
                </dd>
              </div>
            )
          })}
        </dl>
      </div>
    </Dialog>
  )
}

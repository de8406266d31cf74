import './steps.css'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useMemory } from './use-memory.tsx'

interface Step {
  readonly title: string
  readonly minutes: number
  /** What is to be done, or said. */
  readonly say: string
}

interface Props {
  /** By name, in their order. */
  readonly steps: Readonly<Record<string, Step>>
  /** What there is to fill in at each. */
  readonly bodies: Readonly<Record<string, ComponentChildren>>
  /** Under what this tab remembers the step that is open. */
  readonly memory: string
  /** What stands beside a title, and on the button that leads to the next step. */
  readonly words: { readonly minutes: (minutes: number) => string; readonly next: (title: string) => string }
}

/** A procedure, step by step: one lies open at a time, and its button leads to the next; on paper and without scripts all do. */
export function Steps({ steps, bodies, memory, words }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const [remembered, setOpen] = useMemory(memory, 'sessionStorage')
  const inOrder = Object.entries(steps)
  const [open] = inOrder.find(([name]) => name === remembered) ?? inOrder[0] ?? []
  /** The button goes with the step that it ends: the focus goes to the next, and that comes into sight. */
  const goOn = (step: string) => {
    setOpen(step)
    requestAnimationFrame(() => {
      const heading = list.current?.querySelector<HTMLElement>('.is-open button')
      heading?.focus({ preventScroll: true })
      heading?.scrollIntoView({ block: 'start' })
    })
  }
  return (
    <ol ref={list} class="steps">
      {inOrder.map(([name, { title, minutes, say }], index) => {
        const [next, following] = inOrder[index + 1] ?? []
        return (
          <li key={name} class={name === open ? 'is-open' : undefined}>
            <h3>
              <button type="button" aria-expanded={name === open} onClick={() => setOpen(name)}>
                <span>{title}</span>
                <small>{words.minutes(minutes)}</small>
              </button>
            </h3>
            <div class="steps_body">
              <p class="field_label">{say}</p>
              {bodies[name]}
              {next && following && (
                <button type="button" class="steps_next" onClick={() => goOn(next)}>
                  {words.next(following.title)}
                </button>
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

import './steps.css'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useMemory } from './use-memory.tsx'

interface Props<Name extends string> {
  /** In their order. */
  readonly steps: readonly {
    readonly name: Name
    readonly title: string
    /** In small beside the title, such as its minutes. */
    readonly note: string
    /** What is to be done at this step. */
    readonly say: string
    readonly body: ComponentChildren
  }[]
  /** Under what this tab remembers the step that is open. */
  readonly memory: string
  /** The words of the button that leads from a step to the next. */
  readonly next: (title: string) => string
}

/** A procedure, step by step: one lies open at a time, and its button leads to the next; on paper and without scripts all do. */
export function Steps<Name extends string>({ steps, memory, next }: Props<Name>) {
  const list = useRef<HTMLOListElement>(null)
  const [remembered, setOpen] = useMemory(memory, 'sessionStorage')
  const open = steps.find(({ name }) => name === remembered) ?? steps[0]
  /** The button goes with the step that it ends: the focus goes to the next, and that comes into sight. */
  const goOn = (step: Name) => {
    setOpen(step)
    requestAnimationFrame(() => {
      const heading = list.current?.querySelector<HTMLElement>('.is-open button')
      heading?.focus({ preventScroll: true })
      heading?.scrollIntoView({ block: 'start' })
    })
  }
  return (
    <ol ref={list} class="steps">
      {steps.map((step, index) => {
        const { name, title, note, say, body } = step
        const following = steps[index + 1]
        return (
          <li key={name} class={step === open ? 'is-open' : undefined}>
            <h3>
              <button type="button" aria-expanded={step === open} onClick={() => setOpen(name)}>
                <span>{title}</span>
                <small>{note}</small>
              </button>
            </h3>
            <div class="steps_body">
              <p class="field_label">{say}</p>
              {body}
              {following && (
                <button type="button" class="steps_next" onClick={() => goOn(following.name)}>
                  {next(following.title)}
                </button>
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

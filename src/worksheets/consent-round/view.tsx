import './view.css'
import './paper.css'
import { type ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { DayField, Line } from '#ui/fields.tsx'
import { Frame, type PlacedViewProps } from '#ui/frame.tsx'
import { Items } from '#ui/items.tsx'
import { later } from '#ui/later.tsx'
import { NameLine } from '#ui/name-line.tsx'
import { useMemory } from '#ui/use-memory.tsx'
import { type ConsentRound as Sheet, consentRound, newQuestion, newReaction, newVersion } from './index.ts'
import { Objecting } from './objecting.tsx'
import { reworded, versionsOf } from './outcome.ts'
import { type Step, steps, text } from './text.ts'

const Settling = later(() => import('./settling.tsx'))
const Where = later(() => import('./where.tsx'))

const stepNames = ['hear', 'ask', 'react', 'write', 'object', 'amend', 'close'] as const satisfies Step[]

function View({ value, change, id, origin }: PlacedViewProps<Sheet>) {
  const list = useRef<HTMLOListElement>(null)
  const [remembered, setOpen] = useMemory(`holding-together/consent-round/step/${id}`, 'sessionStorage')
  const open = stepNames.find((step) => step === remembered) ?? 'hear'
  /** The button goes with the step that it ends: the focus goes to the next, and that comes into sight. */
  const goOn = (step: Step) => {
    setOpen(step)
    requestAnimationFrame(() => {
      const heading = list.current?.querySelector<HTMLElement>('.is-open button')
      heading?.focus({ preventScroll: true })
      heading?.scrollIntoView({ block: 'start' })
    })
  }
  const set = (part: Partial<Sheet>) => change((sheet) => ({ ...sheet, ...part }))
  const line = (name: 'proposal' | 'why' | 'away', placeholder = '') => (
    <Line
      label={text[name]}
      placeholder={placeholder}
      name={name}
      value={value[name]}
      change={(next) =>
        name === 'proposal' ? change((sheet) => reworded(sheet, { proposal: next })) : set({ [name]: next })
      }
    />
  )
  const person = (name: 'proposer' | 'facilitator' | 'notes' | 'owner') => (
    <NameLine label={text[name]} name={name} value={value[name]} change={(next) => set({ [name]: next })} />
  )
  const day = (name: 'starts' | 'review' | 'awayBy') => (
    <DayField label={text[name]} name={name} value={value[name]} change={(next) => set({ [name]: next })} />
  )
  const asked = (name: 'asked' | 'askedAgain') => (
    <label class="consent-round_asked">
      <input
        type="checkbox"
        name={name}
        checked={value.asked}
        onChange={(event) => set({ asked: event.currentTarget.checked })}
      />
      {text[name]}
    </label>
  )
  const started = value.proposal.trim() !== ''

  const bodies: Readonly<Record<Step, ComponentChildren>> = {
    hear: (
      <>
        {line('proposal', text.proposalHint)}
        {line('why')}
        <div class="consent-round_people">
          {person('proposer')}
          {person('facilitator')}
          {person('notes')}
          {day('review')}
        </div>
      </>
    ),
    ask: (
      <Items
        items={value.questions}
        change={(update) => change((sheet) => ({ ...sheet, questions: update(sheet.questions) }))}
        blank={newQuestion}
        add={text.addQuestion}
        kind="consent-round_pair"
        nameOf={({ question }, place) => question || `${text.question} ${place}`}
        isEmpty={({ question, answer }) => !(question || answer)}
        draw={({ id, question, answer }, put) => (
          <>
            <Line
              label={text.question}
              name={`question-${id}`}
              value={question}
              change={(next) => put({ question: next })}
            />
            <Line label={text.answer} name={`answer-${id}`} value={answer} change={(next) => put({ answer: next })} />
          </>
        )}
      />
    ),
    react: (
      <Items
        items={value.reactions}
        change={(update) => change((sheet) => ({ ...sheet, reactions: update(sheet.reactions) }))}
        blank={newReaction}
        add={text.addReaction}
        nameOf={({ name }, place) => name || text.reaction(place)}
        isEmpty={({ name, words }) => !(name || words)}
        draw={({ id, name, words }, put) => (
          <div class="consent-round_said">
            <NameLine
              label={text.name}
              name={`reaction-name-${id}`}
              value={name}
              change={(next) => put({ name: next })}
            />
            <Line label={text.words} name={`reaction-${id}`} value={words} change={(next) => put({ words: next })} />
          </div>
        )}
      />
    ),
    write: undefined,
    object: (
      <>
        <Objecting value={value} change={change} />
        {asked('asked')}
      </>
    ),
    amend: (
      <>
        <Items
          items={value.versions}
          change={(update) => change((sheet) => reworded(sheet, { versions: update(sheet.versions) }))}
          blank={newVersion}
          add={text.addVersion}
          kind="consent-round_pair"
          nameOf={({ wording }, place) => wording || text.version(place)}
          isEmpty={({ wording, why }) => !(wording || why)}
          draw={({ id, wording, why }, put) => (
            <>
              <Line
                label={text.wording}
                name={`wording-${id}`}
                value={wording}
                change={(next) => put({ wording: next })}
              />
              <Line label={text.because} name={`why-${id}`} value={why} change={(next) => put({ why: next })} />
            </>
          )}
        />
        {versionsOf(value).length > 0 && asked('askedAgain')}
        {started && <Settling value={value} change={change} />}
        <div class="consent-round_away">
          {line('away')}
          {day('awayBy')}
        </div>
      </>
    ),
    close: (
      <div class="consent-round_people">
        {person('owner')}
        {day('starts')}
      </div>
    )
  }
  return (
    <div class={started ? 'consent-round is-started' : 'consent-round'}>
      <ol ref={list} class="consent-round_steps">
        {stepNames.map((step, index) => {
          const isOpen = step === open
          const next = stepNames[index + 1]
          return (
            <li key={step} class={isOpen ? 'is-open' : undefined}>
              <h3>
                <button type="button" aria-expanded={isOpen} onClick={() => setOpen(step)}>
                  <span>{steps[step].title}</span>
                  <small>{text.minutes(steps[step].minutes)}</small>
                </button>
              </h3>
              <div class="consent-round_body">
                <p class="field_label">{steps[step].say}</p>
                {bodies[step]}
                {next && (
                  <button type="button" class="consent-round_next" onClick={() => goOn(next)}>
                    {text.next}: {steps[next].title}
                  </button>
                )}
              </div>
            </li>
          )
        })}
      </ol>
      {started && <Where value={value} origin={origin} />}
    </div>
  )
}

/** The island. */
export default function ConsentRound({ embedded }: { embedded?: boolean }) {
  return <Frame worksheet={consentRound} View={View} embedded={embedded} />
}

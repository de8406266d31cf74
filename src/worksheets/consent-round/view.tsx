import './view.css'
import { type ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Choice, DayField, Line } from '#ui/fields.tsx'
import { Frame, type ViewProps } from '#ui/frame.tsx'
import { Items } from '#ui/items.tsx'
import { later } from '#ui/later.tsx'
import { NameLine } from '#ui/name-line.tsx'
import {
  type ConsentRound as Sheet,
  consentRound,
  newObjection,
  newQuestion,
  newReaction,
  newVersion
} from './index.ts'
import { kindOf, reworded, versionsOf } from './outcome.ts'
import { type Step, steps, text } from './text.ts'

const Settling = later(() => import('./settling.tsx'))
const Where = later(() => import('./where.tsx'))

const stepNames = ['hear', 'ask', 'react', 'write', 'object', 'amend', 'close'] as const satisfies Step[]
const yesNo = [
  { value: 'yes', label: text.yes, alarm: true },
  { value: 'no', label: text.no }
] as const

function View({ value, change }: ViewProps<Sheet>) {
  const [open, setOpen] = useState<Step>('hear')
  const set = (part: Partial<Sheet>) => change((sheet) => ({ ...sheet, ...part }))
  const line = (name: 'proposal' | 'why' | 'away', placeholder = '') => (
    <Line
      label={text[name]}
      placeholder={placeholder}
      name={name}
      value={value[name]}
      change={(next) => set({ [name]: next })}
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
        <Items
          items={value.objections}
          change={(update) => change((sheet) => ({ ...sheet, objections: update(sheet.objections) }))}
          blank={newObjection}
          add={text.addObjection}
          nameOf={({ name, reason }, place) => name || reason || text.objection(place)}
          isEmpty={({ name, reason }) => !(name || reason)}
          draw={(objection, put) => (
            <>
              <div class="consent-round_said">
                <NameLine
                  label={text.objector}
                  name={`objector-${objection.id}`}
                  value={objection.name}
                  change={(name) => put({ name })}
                />
                <Line
                  label={text.reason}
                  name={`reason-${objection.id}`}
                  value={objection.reason}
                  change={(reason) => put({ reason })}
                />
              </div>
              <div class="consent-round_tests">
                <Choice
                  legend={text.harms}
                  name={`harms-${objection.id}`}
                  value={objection.harms}
                  change={(harms) => put({ harms })}
                  options={yesNo}
                />
                <Choice
                  legend={text.breaks}
                  name={`breaks-${objection.id}`}
                  value={objection.breaks}
                  change={(breaks) => put({ breaks })}
                  options={yesNo}
                />
              </div>
              <p class={`consent-round_kind is-${kindOf(objection)}`}>{text.kinds[kindOf(objection)]}</p>
            </>
          )}
        />
        {asked('asked')}
      </>
    ),
    amend: (
      <>
        <Items
          items={value.versions}
          change={(update) => change((sheet) => reworded(sheet, update(sheet.versions)))}
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
        {day('review')}
      </div>
    )
  }
  return (
    <div class={started ? 'consent-round is-started' : 'consent-round'}>
      <ol class="consent-round_steps">
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
                  <button type="button" class="consent-round_next" onClick={() => setOpen(next)}>
                    {text.next}: {steps[next].title}
                  </button>
                )}
              </div>
            </li>
          )
        })}
      </ol>
      {started && <Where value={value} change={change} />}
    </div>
  )
}

/** The island. */
export default function ConsentRound({ embedded }: { embedded?: boolean }) {
  return <Frame worksheet={consentRound} View={View} embedded={embedded} />
}

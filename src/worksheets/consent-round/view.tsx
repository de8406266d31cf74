import './view.css'
import './paper.css'
import type { ComponentChildren } from 'preact'
import { type PlacedViewProps, island } from '#ui/frame.tsx'
import { Items } from '#ui/items.tsx'
import { later } from '#ui/later.tsx'
import { recordFields } from '#ui/record-fields.tsx'
import { Steps } from '#ui/steps.tsx'
import { type ConsentRound as Sheet, consentRound, newQuestion, newReaction, newVersion } from './index.ts'
import { Objecting } from './objecting.tsx'
import { reworded, versionsOf } from './outcome.ts'
import { type Step, steps, text } from './text.ts'

const Settling = later(() => import('./settling.tsx'))
const Where = later(() => import('./where.tsx'))

const stepNames = ['hear', 'ask', 'react', 'write', 'object', 'amend', 'close'] as const satisfies Step[]

function View({ value, change, id, origin }: PlacedViewProps<Sheet>) {
  const set = (part: Partial<Sheet>) => change((sheet) => reworded(sheet, part))
  const { line, person, day } = recordFields(value, set, text)
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
        draw={(one, put) => {
          const fields = recordFields(one, put, text, one.id)
          return [fields.line('question'), fields.line('answer')]
        }}
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
        draw={(one, put) => {
          const fields = recordFields(one, put, text, one.id)
          return (
            <div class="consent-round_said">
              {fields.person('name')}
              {fields.line('words')}
            </div>
          )
        }}
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
          draw={(one, put) => {
            const fields = recordFields(one, put, { wording: text.wording, why: text.because }, one.id)
            return [fields.line('wording'), fields.line('why')]
          }}
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
      <Steps
        steps={stepNames.map((name) => {
          const { title, minutes, say } = steps[name]
          return { name, title, note: text.minutes(minutes), say, body: bodies[name] }
        })}
        memory={`holding-together/consent-round/step/${id}`}
        next={text.next}
      />
      {started && <Where value={value} origin={origin} />}
    </div>
  )
}

export default island(consentRound, View)

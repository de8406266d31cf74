import './view.css'
import './paper.css'
import type { ComponentChildren } from 'preact'
import { type PlacedViewProps, island } from '#ui/frame.tsx'
import { Items, listOf } from '#ui/items.tsx'
import { later } from '#ui/later.tsx'
import { recordFields, sheetFields } from '#ui/record-fields.tsx'
import { Steps } from '#ui/steps.tsx'
import { Tick } from '#ui/tick.tsx'
import { type ConsentRound as Sheet, consentRound, newQuestion, newReaction, newVersion } from './index.ts'
import { Objecting } from './objecting.tsx'
import { reworded, versionsOf } from './outcome.ts'
import { type Step, steps, text } from './text.ts'

const Settling = later(() => import('./settling.tsx'))
const Where = later(() => import('./where.tsx'))

function View({ value, change: put, id, origin }: PlacedViewProps<Sheet>) {
  const change: typeof put = (update) => put((sheet) => reworded(sheet, update(sheet)))
  const { set, line, person, day } = sheetFields({ value, change }, text)
  const asked = (name: 'asked' | 'askedAgain') => (
    <div class="consent-round_asked">
      <Tick label={text[name]} name={name} value={value.asked} change={(is) => set({ asked: is })} />
    </div>
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
        {...listOf({ value, change }, 'questions')}
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
        {...listOf({ value, change }, 'reactions')}
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
          {...listOf({ value, change }, 'versions')}
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
      <Steps steps={steps} bodies={bodies} memory={`holding-together/consent-round/step/${id}`} words={text} />
      {started && <Where value={value} origin={origin} />}
    </div>
  )
}

export default island(consentRound, View)

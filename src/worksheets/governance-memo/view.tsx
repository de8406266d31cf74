import './view.css'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { blankOf } from '#workbook/blank.ts'
import type { Named } from '#workbook/roster.ts'
import { ActionLine } from '#ui/action-line.tsx'
import { Line } from '#ui/fields.tsx'
import { type PlacedViewProps, type ViewProps, island } from '#ui/frame.tsx'
import { Items, listOf } from '#ui/items.tsx'
import { later } from '#ui/later.tsx'
import { LookAgain } from '#ui/look-again.tsx'
import { recordFields } from '#ui/record-fields.tsx'
import { useHasRoster } from '#ui/use-has-roster.tsx'
import { type GovernanceMemo as Memo, channel, governanceMemo, openPoint, signature } from './index.ts'
import { isBlank } from './parts.ts'
import { about, sections, text } from './text.ts'

const Names = later(() => import('#ui/roster-names.tsx'))
const OnPaper = later(() => import('./on-paper.tsx'))
const Starters = later(() => import('./starters-dialog.tsx'))

function View({ value, change, origin }: PlacedViewProps<Memo>) {
  const [choosing, setChoosing] = useState(false)
  const hasNames = useHasRoster() || value.signatures.some(({ name }) => name !== '')
  const set = (part: Partial<Memo>) => change((memo) => ({ ...memo, ...part }))
  const texts = (...names: readonly Exclude<keyof typeof sections, 'channels'>[]) =>
    names.map((name) => (
      <Part key={name} title={sections[name][0]} settles={sections[name][1]}>
        <Line bare label={sections[name][0]} name={name} value={value[name]} change={(next) => set({ [name]: next })} />
      </Part>
    ))
  return (
    <div class="governance-memo">
      <p class="governance-memo_hint">{text.hint}</p>
      <div class="buttons">
        <button type="button" onClick={() => setChoosing(true)}>
          {text.starters}
        </button>
      </div>
      {texts('purpose', 'decisions', 'membership', 'resources', 'messaging')}
      <Part title={sections.channels[0]} settles={sections.channels[1]}>
        <Items
          {...listOf({ value, change }, 'channels')}
          blank={(id) => ({ ...blankOf(channel), id })}
          add={text.addChannel}
          nameOf={({ name }, place) => name || text.channelAt(place)}
          draw={(one, put) => {
            const { line } = recordFields(one, put, { name: text.channel, use: text.channelUse }, one.id)
            return (
              <div class="governance-memo_row">
                {line('name')}
                {line('use')}
              </div>
            )
          }}
        />
      </Part>
      {texts('meetings', 'emergency')}
      <Part title={text.open}>
        <Items
          {...listOf({ value, change }, 'open')}
          blank={(id) => ({ ...blankOf(openPoint), id })}
          add={text.addOpen}
          nameOf={(point, place) => point.text || text.openAt(place)}
          draw={(point, put) => (
            <ActionLine
              kind="governance-memo_row is-open"
              labels={{ text: text.openPoint, who: text.who, by: text.by }}
              id={point.id}
              value={point}
              put={put}
            />
          )}
        />
      </Part>
      {!isBlank(value) && <OnPaper value={value} origin={origin} />}
      <Part title={text.signatures} settles={text.signaturesHint}>
        <Items
          kind="governance-memo_signatures"
          {...listOf({ value, change }, 'signatures')}
          blank={(id) => ({ ...blankOf(signature), id })}
          add={text.addSignature}
          nameOf={({ name, member }, place) => name || member || text.signatureAt(place)}
          draw={(one, put) => {
            const { person, member, day } = recordFields(one, put, { ...text, date: text.signed }, one.id)
            return (
              <div class="governance-memo_row is-signature">
                {person('name')}
                {member('member')}
                {day('date')}
              </div>
            )
          }}
        />
        <div class="buttons">
          {hasNames && <Names people={value.signatures} use={(absent) => void addPeople(change, absent)} />}
        </div>
      </Part>
      <div class="governance-memo_again">
        <LookAgain
          {...recordFields(value, set, text).field('review')}
          from={value.date}
          months={12}
          offer={text.inAYear}
          event={{
            uid: 'review',
            title: text.reviewOf(value.coalition),
            note: value.purpose,
            every: { months: 12 },
            remind: 14
          }}
          calendar={{ ...value, title: about.title }}
        />
      </div>
      {choosing && <Starters value={value} change={change} close={() => setChoosing(false)} />}
    </div>
  )
}

/** A part of the page: its title and what it settles in the margin, beside it what one writes. */
function Part({ title, settles, children }: { title: string; settles?: string; children: ComponentChildren }) {
  return (
    <section class="governance-memo_part">
      <div>
        <h3>{title}</h3>
        {settles && <p class="governance-memo_hint">{settles}</p>}
      </div>
      <div>{children}</div>
    </section>
  )
}

async function addPeople(change: ViewProps<Memo>['change'], people: readonly Named[]) {
  const { withPeople } = await import('./receive.ts')
  change((memo) => ({ ...memo, signatures: withPeople(memo.signatures, people) }))
}

export default island(governanceMemo, View)

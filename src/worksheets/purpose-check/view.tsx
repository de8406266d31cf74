import './view.css'
import { useRef, useState } from 'preact/hooks'
import type { Named } from '#workbook/roster.ts'
import { Line } from '#ui/fields.tsx'
import { type PlacedViewProps, type ViewProps, island } from '#ui/frame.tsx'
import { Items, listOf } from '#ui/items.tsx'
import { later } from '#ui/later.tsx'
import { LookAgain } from '#ui/look-again.tsx'
import { sheetFields } from '#ui/record-fields.tsx'
import type { PasteLinksProps } from '#ui/paste-links.tsx'
import { useHasRoster } from '#ui/use-has-roster.tsx'
import { useMemory } from '#ui/use-memory.tsx'
import { Answers } from './answers.tsx'
import { FiveParts } from './five-parts.tsx'
import { type PurposeCheck as Sheet, purposeCheck } from './index.ts'
import { partNames, written } from './parts.ts'
import { about, text } from './text.ts'

const Beside = later(() => import('./beside.tsx'))
const Draft = later(() => import('./draft.tsx'))
const Names = later(() => import('#ui/roster-names.tsx'))
const PasteLinks = later<PasteLinksProps<Sheet>>(() => import('#ui/paste-links.tsx'))
const Round = later(() => import('./round.tsx'))
const ToMemo = later(() => import('./to-memo.tsx'))

function View({ value, change, id, origin }: PlacedViewProps<Sheet>) {
  // Neither a reload on the way from hand to hand nor a second tab shows anybody's sentence. Another sheet shows what it holds.
  const isOwn = origin === 'own'
  const key = `holding-together/purpose-check/round/${isOwn ? id : origin}`
  const [round, setRound] = useMemory(key, isOwn ? 'localStorage' : 'sessionStorage')
  const goesRound = round !== ''
  const hasNames = useHasRoster() || value.answers.some(({ name }) => name !== '')
  const [pasting, setPasting] = useState(false)
  const all = useRef<HTMLDivElement>(null)
  const { field, line, person, day } = sheetFields({ value, change }, text)
  const isShown = written(value.answers).length > 1
  const showAll = () => {
    setRound('')
    requestAnimationFrame(() => {
      const title = all.current?.querySelector<HTMLElement>('h3[tabindex]')
      title?.focus()
      title?.scrollIntoView()
    })
  }
  return (
    <div class="purpose-check">
      {goesRound && <Round value={value} change={change} showAll={showAll} />}
      <div ref={all} class={`purpose-check_all${goesRound ? ' is-hidden' : ''}${isShown ? ' is-shown' : ''}`}>
        <h3 class="is-of-sentences" tabIndex={isShown ? undefined : -1}>
          {text.sentences}
        </h3>
        <p class="purpose-check_hint is-of-sentences">{text.sentencesHint}</p>
        <div class="buttons is-of-sentences">
          <button type="button" onClick={() => setRound('goes')}>
            {text.handRound}
          </button>
          <button type="button" onClick={() => setPasting(true)}>
            {text.paste}
          </button>
          {hasNames && <Names people={value.answers} use={(absent) => void addPeople(change, absent)} />}
        </div>
        <Answers value={value} change={change} />
        {isShown && <Beside sheet={value} />}
        <h3>{text.five}</h3>
        <p class="purpose-check_hint">{text.fiveHint}</p>
        <FiveParts value={value} change={change} />
        {partNames.some((part) => value.parts[part].words !== '') && <Draft value={value} change={change} />}
        <div class="purpose-check_agreed">{line('agreed')}</div>
        {value.agreed.trim() !== '' && <ToMemo sheet={value} />}
        <div class="purpose-check_pair">
          {person('who')}
          {day('by')}
          <LookAgain
            {...field('checkIn')}
            from={value.date}
            months={12}
            offer={text.inAYear}
            event={{
              uid: 'check-in',
              title: text.checkInOf(value.coalition),
              note: value.agreed,
              every: { months: 12 },
              remind: 14
            }}
            calendar={{ ...value, title: about.title }}
          />
        </div>
        <h3>{text.notes}</h3>
        <Items
          {...listOf({ value, change }, 'notes')}
          blank={(id) => ({ id, text: '' })}
          add={text.addNote}
          isEmpty={(note) => note.text.trim() === ''}
          nameOf={(note, place) => note.text || text.note(place)}
          draw={(note, put, place) => (
            <Line
              bare
              label={text.note(place)}
              name={`note-${note.id}`}
              value={note.text}
              change={(next) => put({ text: next })}
            />
          )}
        />
      </div>
      {pasting && <PasteLinks worksheet={purposeCheck} value={value} change={change} close={() => setPasting(false)} />}
    </div>
  )
}

async function addPeople(change: ViewProps<Sheet>['change'], people: readonly Named[]) {
  const { withPeople } = await import('./receive.ts')
  change((sheet) => ({ ...sheet, answers: withPeople(sheet.answers, people) }))
}

export default island(purposeCheck, View)

import { useRef, useState } from 'preact/hooks'
import { newId } from '#workbook/id.ts'
import { type Person, merged } from '#workbook/roster.ts'
import { later } from '#ui/later.tsx'
import { save } from '#ui/save-file.ts'
import type { PartProps } from './island.tsx'
import { edited } from './edit-person.ts'
import { PersonForm } from './person-form.tsx'
import { text } from './roster-text.ts'
import { text as pageText } from './text.ts'
import { type Update, useRoster } from './use-roster.ts'

const PastePeople = later(() => import('./paste-people.tsx'))

const nobody = { name: '', member: '', pronunciation: '', pronouns: '' }

/** The people of the coalition: added one by one or pasted, changed and removed; saved at each press. */
export function RosterPart({ say }: PartProps) {
  const [found, change] = useRoster()
  /** Who is being written, and their place in the list; -1 for somebody new. */
  const [open, setOpen] = useState<{ readonly person: Person; readonly at: number }>()
  const [isPasting, setPasting] = useState(false)
  const [removed, setRemoved] = useState<{ readonly person: Person; readonly at: number }>()
  const section = useRef<HTMLElement>(null)
  const focus = (name: string) =>
    requestAnimationFrame(() => section.current?.querySelector<HTMLElement>(`[data-focus="${name}"]`)?.focus())

  if (found.status !== 'ok') {
    const { raw, status } = found
    return (
      <section class="coalition_part" aria-labelledby="roster">
        <h2 id="roster">{text.title}</h2>
        <p class="warn">
          {text.unreadable[status]}{' '}
          <button type="button" onClick={() => save('holding-together-roster.txt', raw, 'text/plain')}>
            {pageText.download}
          </button>
        </p>
      </section>
    )
  }
  const { people } = found.roster
  const members = new Set(people.map(({ member }) => member.trim().toLowerCase()).filter(Boolean)).size

  const changeAndSay = (update: Update, notice: string) => {
    const saved = change(update)
    say(saved.ok ? notice : pageText.notSaved[saved.why])
    return saved.ok
  }
  const isNew = open?.at === -1
  const isOpenGone = open !== undefined && !isNew && people.every(({ id }) => id !== open.person.id)
  // Whoever another tab removes while they are being written stays in their form.
  const shown = isOpenGone ? people.toSpliced(open.at, 0, open.person) : people
  const put = (begun: Person, written: Person) => {
    const notice = isOpenGone ? text.putBack(written.name) : text.saved(written.name)
    const isDone = changeAndSay((roster) => edited(roster, begun, written), notice)
    if (isDone) close(isNew ? 'add' : written.id)
  }
  const remove = (person: Person) => {
    const gone: Update = (roster) => ({ people: roster.people.filter(({ id }) => id !== person.id) })
    if (!changeAndSay(gone, text.removed(person.name))) return
    setRemoved({ person, at: people.indexOf(person) })
    focus('undo')
  }
  const undo = () => {
    if (!removed) return
    const { person, at } = removed
    const back: Update = (roster) =>
      roster.people.some(({ id }) => id === person.id) ? roster : { people: roster.people.toSpliced(at, 0, person) }
    if (!changeAndSay(back, text.saved(person.name))) return
    setRemoved(undefined)
    focus(person.id)
  }
  const close = (to: string) => {
    setOpen(undefined)
    focus(to)
  }

  return (
    <section ref={section} class="coalition_part" aria-labelledby="roster">
      <h2 id="roster">{text.title}</h2>
      <p>
        {text.intro} {people.length > 0 ? text.people(people.length, members) : text.none}
      </p>
      <ul class="coalition_list">
        {shown.map((person, at) =>
          open?.person.id === person.id ? (
            <li key={person.id}>
              <PersonForm person={person} put={put} close={() => close(isOpenGone ? 'add' : person.id)} say={say} />
            </li>
          ) : (
            <li key={person.id} class="coalition_person">
              <span dir="auto">
                <b>{person.name}</b>
                {person.pronunciation && ` (${text.say(person.pronunciation)})`}
              </span>
              <span class="label" dir="auto">
                {[person.member, person.pronouns].filter(Boolean).join(' · ')}
              </span>
              <span class="buttons">
                <button type="button" data-focus={person.id} onClick={() => setOpen({ person, at })}>
                  {text.edit}
                  <span class="unseen"> {person.name}</span>
                </button>
                <button type="button" onClick={() => remove(person)}>
                  {text.remove}
                  <span class="unseen"> {person.name}</span>
                </button>
              </span>
            </li>
          )
        )}
      </ul>
      {removed && (
        <p>
          <button type="button" data-focus="undo" onClick={undo}>
            {text.undo(removed.person.name)}
          </button>
        </p>
      )}
      {isNew ? (
        <PersonForm person={open.person} put={put} close={() => close('add')} say={say} />
      ) : (
        <div class="buttons">
          <button
            type="button"
            data-focus="add"
            onClick={() => setOpen({ person: { id: newId(), ...nobody }, at: -1 })}
          >
            {text.add}
          </button>
          <button type="button" onClick={() => setPasting(true)}>
            {text.paste}
          </button>
        </div>
      )}
      {isPasting && (
        <PastePeople
          roster={found.roster}
          add={(pasted, count) => changeAndSay((roster) => merged(roster, pasted), text.pasted(count))}
          close={() => setPasting(false)}
        />
      )}
    </section>
  )
}

import { useRef, useState } from 'preact/hooks'
import { newId } from '#workbook/id.ts'
import { type Person, merged } from '#workbook/roster.ts'
import { later } from '#ui/later.tsx'
import { save } from '#ui/save-file.ts'
import type { PartProps } from './island.tsx'
import { PersonForm } from './person-form.tsx'
import { text } from './roster-text.ts'
import { text as pageText } from './text.ts'
import { type Update, useRoster } from './use-roster.ts'

const PastePeople = later(() => import('./paste-people.tsx'))

/** The people of the coalition: added one by one or pasted, changed and removed; saved at each press. */
export function RosterPart({ say }: PartProps) {
  const [found, change] = useRoster()
  /** Who is being written: the id of a person, or 'new'. */
  const [open, setOpen] = useState('')
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
  const put = (person: Person) => {
    const isDone = changeAndSay((roster) => {
      const isKnown = roster.people.some(({ id }) => id === person.id)
      if (!isKnown) return { people: [...roster.people, person] }
      return { people: roster.people.map((one) => (one.id === person.id ? person : one)) }
    }, text.saved(person.name))
    if (isDone) close(open === 'new' ? 'add' : person.id)
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
    setOpen('')
    focus(to)
  }

  return (
    <section ref={section} class="coalition_part" aria-labelledby="roster">
      <h2 id="roster">{text.title}</h2>
      <p>
        {text.intro} {people.length > 0 ? text.people(people.length, members) : text.none}
      </p>
      <ul class="coalition_list">
        {people.map((person) =>
          open === person.id ? (
            <li key={person.id}>
              <PersonForm person={person} put={put} close={() => close(person.id)} say={say} />
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
                <button type="button" data-focus={person.id} onClick={() => setOpen(person.id)}>
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
      {open === 'new' ? (
        <PersonForm
          person={{ id: newId(), name: '', member: '', pronunciation: '', pronouns: '' }}
          put={put}
          close={() => close('add')}
          say={say}
        />
      ) : (
        <div class="buttons">
          <button type="button" data-focus="add" onClick={() => setOpen('new')}>
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

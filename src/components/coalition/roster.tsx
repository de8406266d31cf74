import { useEffect, useRef, useState } from 'preact/hooks'
import { newId } from '#workbook/id.ts'
import { type Person, mergedOnce } from '#workbook/roster.ts'
import { later } from '#ui/later.tsx'
import { save } from '#ui/save-file.ts'
import type { PartProps } from './island.tsx'
import { edited, overwritten } from './edit-person.ts'
import { PersonForm } from './person-form.tsx'
import { text } from './roster-text.ts'
import { text as pageText } from './text.ts'
import { type Update, useRoster } from './use-roster.ts'

const PastePeople = later(() => import('./paste-people.tsx'))

/** So many people are listed at first. */
const SHOWN = 20

const nobody = { name: '', member: '', pronunciation: '', pronouns: '' }

/** The people of the coalition: added one by one or pasted, changed and removed; saved at each press. */
export function RosterPart({ say }: PartProps) {
  const [found, change] = useRoster()
  /** Who is being written, and their place in the list; -1 for somebody new. */
  const [open, setOpen] = useState<{ readonly person: Person; readonly at: number }>()
  const [isPasting, setPasting] = useState(false)
  const [removed, setRemoved] = useState<{ readonly person: Person; readonly at: number }>()
  const [isWhole, setWhole] = useState(false)
  /** What stands in the open form, and what stood there when it was opened. */
  const draft = useRef<readonly [begun: Person, written: Person]>()
  const section = useRef<HTMLElement>(null)
  const focus = (name: string) =>
    requestAnimationFrame(() => section.current?.querySelector<HTMLElement>(`[data-focus="${name}"]`)?.focus())

  // Paper has everybody.
  useEffect(() => {
    const all = () => setWhole(true)
    addEventListener('beforeprint', all)
    return () => removeEventListener('beforeprint', all)
  }, [])

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
  const keep = (begun: Person, written: Person) => {
    const now = people.find(({ id }) => id === written.id)
    const others = now ? overwritten(now, begun, written) : []
    const notice = isOpenGone ? text.putBack(written.name) : text.saved(written.name, others.join(', '))
    return changeAndSay((roster) => edited(roster, begun, written), notice)
  }
  const put = (begun: Person, written: Person) => {
    if (keep(begun, written)) close(isNew ? 'add' : written.id)
  }
  /** Opens a form, after what stands in the one that is open has been saved. */
  const begin = (person: Person, at: number) => {
    const [begun, written] = draft.current ?? []
    const isChanged = open && begun && written && JSON.stringify(begun) !== JSON.stringify(written)
    if (isChanged && written.name.trim() === '') return say(text.nameFirst)
    if (isChanged && !keep(begun, written)) return
    setOpen({ person, at })
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
    draft.current = undefined
    focus(to)
  }
  const drafts = (begun: Person, written: Person) => {
    draft.current = [begun, written]
  }
  const undoRow = removed && (
    <li key="undo">
      <button type="button" data-focus="undo" onClick={undo}>
        {text.undo(removed.person.name)}
      </button>
    </li>
  )
  const listed = isWhole ? shown : shown.slice(0, SHOWN)

  return (
    <section ref={section} class="coalition_part" aria-labelledby="roster">
      <h2 id="roster">{text.title}</h2>
      <p>
        {text.intro} {people.length > 0 ? text.people(people.length, members) : text.none}
      </p>
      <ul class="coalition_list">
        {listed.flatMap((person, at) => [
          at === removed?.at && undoRow,
          open?.person.id === person.id ? (
            <li key={person.id}>
              <PersonForm
                person={person}
                put={put}
                drafts={drafts}
                close={() => close(isOpenGone ? 'add' : person.id)}
                say={say}
              />
            </li>
          ) : (
            <li key={person.id} class="coalition_person">
              <span>
                <b dir="auto">{person.name}</b>
                {person.pronunciation && ` (${text.say(person.pronunciation)})`}
              </span>
              <span class="label" dir="auto">
                {[person.member, person.pronouns].filter(Boolean).join(' · ')}
              </span>
              <span class="buttons">
                <button type="button" data-focus={person.id} onClick={() => begin(person, at)}>
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
        ])}
        {removed && removed.at >= listed.length && undoRow}
      </ul>
      {listed.length < shown.length && (
        <button
          type="button"
          onClick={() => {
            setWhole(true)
            focus(shown[SHOWN]?.id ?? 'add')
          }}
        >
          {text.all(shown.length)}
        </button>
      )}
      {isNew ? (
        <PersonForm person={open.person} put={put} drafts={drafts} close={() => close('add')} say={say} />
      ) : (
        <div class="buttons">
          <button type="button" data-focus="add" onClick={() => begin({ id: newId(), ...nobody }, -1)}>
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
          add={(pasted, count) => changeAndSay((roster) => mergedOnce(roster, pasted), text.pasted(count))}
          close={() => setPasting(false)}
        />
      )}
    </section>
  )
}

import { useEffect, useRef, useState } from 'preact/hooks'
import type { Backup } from '#workbook/backup.ts'
import { newId } from '#workbook/id.ts'
import { entriesIn } from '#workbook/precious.ts'
import { type Outcome, type Planned, planRestore } from '#workbook/restoring.ts'
import { ROSTER_KEY } from '#workbook/roster-key.ts'
import { browser } from '#ui/browser.ts'
import { kept } from '#ui/kept.ts'
import { nameOf } from '#ui/sheet-name.ts'
import { text } from './backup-text.ts'
import type { PartProps } from './island.tsx'
import { newcomers } from './newcomers.ts'
import { chapterIn, sheetIn, worksheetOf } from './read.ts'

interface Props {
  readonly backup: Backup & { readonly status: 'ok' }
  readonly titleOf: PartProps['titleOf']
  readonly say: (notice: string) => void
  readonly close: (restored: boolean) => void
}

/** What would be done of what is newer in the backup, and of all of it. */
type Plans = Readonly<Record<'later' | 'all', readonly Planned[]>>

const planOf = ({ entries, altered }: Props['backup'], withEarlier: boolean) =>
  planRestore(entriesIn(kept), entries, newId, altered, withEarlier)

const ORDER: readonly Outcome[] = ['add', 'mend', 'change', 'join', 'beside', 'both', 'full', 'keep']

/** What restoring a backup would do, one by one; done on a press. */
export default function Restore({ backup, titleOf, say, close }: Props) {
  const [plans, setPlans] = useState<Plans>({ later: [], all: [] })
  const [withEarlier, setEarlier] = useState(backup.altered)
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus()
    const next = { later: planOf(backup, false), all: planOf(backup, true) }
    setPlans(next)
    void namesOf(next.all, titleOf).then(setNames)
  }, [])
  const planned = withEarlier ? plans.all : plans.later
  const [keeps, keepsOfAll] = [plans.later, plans.all].map(
    (plan) => plan.filter(({ outcome }) => outcome === 'keep').length
  )
  const hasEarlier = keeps !== keepsOfAll
  const isIdle = planned.every(({ writes }) => writes.length === 0)
  const restore = () => {
    const stopped = write(backup, withEarlier)
    say(stopped ? text.stopped[stopped] : text.restored)
    close(true)
  }
  const written =
    backup.written && new Date(backup.written).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })
  return (
    <div class="coalition_plan">
      <h3 ref={title} tabIndex={-1}>
        {text.preview(written)}
      </h3>
      {backup.altered && <p class="warn">{text.altered}</p>}
      {isIdle && <p>{hasEarlier ? text.nothingNewer : text.nothingToDo}</p>}
      {ORDER.map((outcome) => {
        const some = planned.filter((one) => one.outcome === outcome)
        return (
          some.length > 0 && (
            <details key={outcome} open={outcome !== 'keep'}>
              <summary>{text.outcomes[outcome](some.length)}</summary>
              <ul>
                {some.map(({ key }) => (
                  <li key={key}>{names.get(key) ?? '…'}</li>
                ))}
              </ul>
            </details>
          )
        )
      })}
      {hasEarlier && (
        <label class="coalition_sure">
          <input
            type="checkbox"
            name="earlier"
            checked={withEarlier}
            onChange={({ currentTarget }) => setEarlier(currentTarget.checked)}
          />
          {text.earlier}
        </label>
      )}
      <div class="buttons">
        {!isIdle && (
          <button type="button" class="main" onClick={restore}>
            {text.restore}
          </button>
        )}
        <button type="button" onClick={() => close(false)}>
          {isIdle ? text.leave : text.cancel}
        </button>
      </div>
    </div>
  )
}

/** Restores into what is here now: another tab may have written since it was shown. What only adds comes first. */
function write(backup: Props['backup'], withEarlier: boolean): 'full' | 'blocked' | undefined {
  try {
    const planned = planOf(backup, withEarlier)
    const [changing, adding] = [planned.filter(replaces), planned.filter((one) => !replaces(one))]
    for (const [key, one] of [...adding, ...changing].flatMap(({ writes }) => writes)) kept.setItem(key, one)
    return undefined
  } catch (error) {
    return error instanceof Error && /quota/i.test(error.name) ? 'full' : 'blocked'
  }
}

const replaces = ({ outcome }: Planned) => ['change', 'join', 'mend'].includes(outcome)

/** What each planned entry is called. A worksheet that cannot be loaded leaves its sheets without their names. */
async function namesOf(planned: readonly Planned[], titleOf: Props['titleOf']): Promise<ReadonlyMap<string, string>> {
  return new Map(
    await Promise.all(
      planned.map(async (one) => {
        const chapter = chapterIn(one.key)
        return [one.key, chapter === undefined ? await nameIn(one) : text.note(titleOf(chapter))] as const
      })
    )
  )
}

async function nameIn({ key, text: raw, writes }: Planned): Promise<string> {
  const place = sheetIn(key)
  if (key === ROSTER_KEY) return peopleIn(writes)
  if (!place) return text.aside
  const worksheet = await worksheetOf(place.worksheet).catch(() => undefined)
  const found = worksheet && browser.shelf.interpret(worksheet, place.id, raw)
  if (!worksheet || found?.status !== 'ok') return text.unknown
  return `${worksheet.about.title}: ${nameOf(found.sheet)}${found.sheet.deleted ? ` (${text.deleted})` : ''}`
}

const MOST_NAMED = 5

/** The roster, with the first of those whom it would get. */
function peopleIn(writes: Planned['writes']): string {
  const names = writes.flatMap(([key, next]) => (key === ROSTER_KEY ? newcomers(kept.getItem(ROSTER_KEY), next) : []))
  return names.length === 0 ? text.roster : text.people(names.slice(0, MOST_NAMED), names.length - MOST_NAMED)
}

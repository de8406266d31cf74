import { useMemo } from 'preact/hooks'
import type { Report } from '#workbook/report.ts'
import { type Change, type Changed, type Entry, roundChanges } from '#workbook/round-changes.ts'
import type { Round } from './rounds.tsx'
import { text } from './rounds-text.ts'

interface Props<Value> {
  readonly rounds: readonly Round<Value>[]
  readonly report: (value: Value) => Report
  /** Whether a round is still collecting what its report is about. */
  readonly isYet: (value: Value) => boolean
}

/** What came, went and changed from each round to the next. */
export function RoundChangesShown<Value>({ rounds, report, isYet }: Props<Value>) {
  const steps = useMemo(() => {
    const shown = rounds.filter(({ value }) => !isYet(value))
    const reports = shown.map(({ value }) => report(value))
    return shown.slice(1).flatMap((later, index) => {
      const [earlier, before, after] = [shown[index], reports[index], reports[index + 1]]
      return earlier && before && after ? [{ earlier, later, changes: roundChanges(before, after) }] : []
    })
  }, [rounds, report, isYet])
  return (
    <section>
      <h3>{text.changes}</h3>
      {rounds.some(({ value }) => isYet(value)) && <p>{text.notYetWords}</p>}
      {steps.map(({ earlier, later, changes: { same, added, removed, changed } }) => (
        <div key={later.key}>
          <h4 dir="auto">{text.from(earlier.label, later.label)}</h4>
          {added.length + removed.length + changed.length === 0 && <p>{text.equal}</p>}
          <Entries title={text.came} entries={added} />
          <Entries title={text.went} entries={removed} />
          <ChangedRows changed={changed} />
          {same > 0 && <p>{text.same(same)}</p>}
        </div>
      ))}
    </section>
  )
}

function Entries({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) {
  if (entries.length === 0) return null
  return (
    <>
      <h5>{title}</h5>
      <ul>
        {entries.map(({ label, details }, index) => (
          <li key={index} dir="auto">
            <b>{label}</b>
            {details.map((detail) => (
              <span key={detail}>{detail}</span>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

/** So many places are taken in at a glance; more stand behind a fold. */
const MOST_SHOWN = 24

function ChangedRows({ changed }: { readonly changed: readonly Changed[] }) {
  const places = changed.reduce((sum, { changes }) => sum + changes.length, 0)
  if (places === 0) return null
  const list = (
    <ul>
      {changed.map(({ label, changes }) => (
        <li key={label} dir="auto">
          <b>{label}</b>
          {changes.map((change, index) => (
            <ChangeWords key={index} change={change} />
          ))}
        </li>
      ))}
    </ul>
  )
  return places > MOST_SHOWN ? (
    <details>
      <summary>{text.all(places)}</summary>
      {list}
    </details>
  ) : (
    <>
      <h5>{text.changed}</h5>
      {list}
    </>
  )
}

/** Longer texts stand above each other. */
const MOST_IN_LINE = 60

function ChangeWords({ change: { label, was, now } }: { readonly change: Change }) {
  if (was.length + now.length <= MOST_IN_LINE && !/\n/.test(was + now))
    return <span>{text.wasNow(label, was, now)}</span>
  return (
    <dl>
      {label && <dt class="is-column">{label}</dt>}
      <dt>{text.was}</dt>
      <dd>{was || text.empty}</dd>
      <dt>{text.now}</dt>
      <dd>{now || text.empty}</dd>
    </dl>
  )
}

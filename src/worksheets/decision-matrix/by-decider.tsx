import css from './groups.css?inline'
import { adopt } from '#ui/adopt.ts'
import { type Deciders, decidersOf } from './deciders.ts'
import { howOf } from './hows.ts'
import type { Row } from './index.ts'
import { Mark } from './mark.tsx'
import { words } from './matrix-text.ts'

adopt(css)

interface Props {
  readonly rows: readonly Row[]
  readonly deciders: Deciders
  readonly go: (row: string) => void
}

/** More than this in two columns would send the reader up and down the page. */
const MOST_IN_COLUMNS = 40

/** What each one decides; first what nobody does. */
export default function ByDecider({ rows, deciders, go }: Props) {
  const nobody = rows.filter((row) => decidersOf(row, deciders).length === 0)
  const groups = [...deciders.values()].map((decider) => ({
    decider,
    own: rows.filter((row) => row.by.includes(decider.id))
  }))
  const list = (own: readonly Row[], besides?: string) => (
    <ul>
      {own.map((row) => {
        const others = decidersOf(row, deciders).filter(({ id }) => id !== besides)
        const more = [howOf(row), row.limit.trim()]
        if (besides && others.length > 0) more.unshift(words.with(words.and(others.map(({ label }) => label))))
        return (
          <li key={row.id}>
            <button type="button" dir="auto" onClick={() => go(row.id)}>
              {row.decision.trim() || <i>{words.noText}</i>}
            </button>
            <span dir="auto">{more.filter(Boolean).join(' · ')}</span>
          </li>
        )
      })}
    </ul>
  )
  return (
    <div class={`decision-matrix_groups${rows.length <= MOST_IN_COLUMNS ? ' is-short' : ''}`}>
      {nobody.length > 0 && (
        <section>
          <h3 class="is-nobody">{words.option(words.nobody, nobody.length)}</h3>
          {list(nobody)}
        </section>
      )}
      {groups.map(({ decider, own }) => (
        <section key={decider.id}>
          <h3>
            <Mark shape={decider.shape} path={decider.path} hollow={decider.hollow} />{' '}
            <span dir="auto">{words.option(decider.label, own.length)}</span>
          </h3>
          {own.length > 0 ? list(own, decider.id) : <p>{words.nothing}</p>}
        </section>
      ))}
    </div>
  )
}

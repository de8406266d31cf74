import css from './matrix.css?inline'
import { useMemo, useState } from 'preact/hooks'
import { adopt } from '#ui/adopt.ts'
import { Boxes } from '#ui/boxes.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { later } from '#ui/later.tsx'
import type { Open } from '#ui/open-table.tsx'
import { markDeciders } from './deciders.ts'
import { Filter, passes } from './filter.tsx'
import { gapsOf } from './gaps.ts'
import type { DecisionMatrix } from './index.ts'
import { words } from './matrix-text.ts'
import { Table } from './table.tsx'
import { Warnings } from './warnings.tsx'

adopt(css)

interface Props extends ViewProps<DecisionMatrix> {
  readonly open: Open | undefined
  readonly setOpen: (open: Open | undefined) => void
  readonly add: () => void
  readonly say: (sentence: string) => void
}

const ByDecider = later(() => import('./by-decider.tsx'))
const Poster = later(() => import('./poster.tsx'))
const views = ['table', 'deciders', 'poster'] as const

/** The sheet once it holds decisions: three views of them, and what is still to be settled. */
export default function Matrix({ value, change, open, setOpen, add, say }: Props) {
  const { rows } = value
  const deciders = useMemo(() => markDeciders(value.deciders), [value.deciders])
  const gaps = useMemo(() => gapsOf(rows, deciders), [rows, deciders])
  const [chosen, setView] = useState<(typeof views)[number]>('table')
  const [filter, setFilter] = useState('')
  // What is opened, wherever that is asked for, is opened in the table.
  const view = open ? 'table' : chosen
  const shown = filter === '' ? rows : rows.filter((row) => passes(filter, row, deciders))
  const go = (id: string) => {
    setView('table')
    setOpen({ id, begin: true })
  }
  const turnTo = (next: typeof view) => {
    setView(next)
    setOpen(undefined)
  }
  return (
    <>
      <div class="decision-matrix_bar">
        <Boxes
          legend={words.view}
          name="view"
          options={views.map((name) => ({ value: name, label: words.views[name] }))}
          chosen={[view]}
          choose={turnTo}
        />
        {view === 'table' && <Filter filter={filter} set={setFilter} rows={rows} deciders={deciders} />}
      </div>
      <p class="decision-matrix_count">
        {view === 'table' && shown.length < rows.length && words.shown(shown.length, rows.length)}{' '}
        {words.count(rows.length, gaps.length)}
      </p>
      {view === 'table' && (
        <Table
          rows={rows}
          deciders={deciders}
          change={change}
          open={open}
          setOpen={setOpen}
          filter={filter}
          add={add}
          say={say}
        />
      )}
      {view === 'deciders' && <ByDecider rows={rows} deciders={deciders} go={go} />}
      {view === 'poster' ? (
        <Poster sheet={value} deciders={deciders} />
      ) : (
        <Warnings gaps={gaps} deciders={deciders} go={go} />
      )}
    </>
  )
}

import './member-rows.css'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { MemberRow } from '#workbook/member-rows.ts'
import { Items } from './items.tsx'
import { later } from './later.tsx'
import { memberRowsText as text } from './member-rows-text.ts'
import { recordFields } from './record-fields.tsx'
import { useHasRoster } from './use-has-roster.tsx'

interface Props<Row extends MemberRow> {
  readonly rows: readonly Row[]
  /** Takes a function from the latest rows to the next. */
  readonly change: (update: (rows: readonly Row[]) => Row[]) => void
  /** A new row of that id. */
  readonly blank: (id: string) => Row
  /** What else a row says. */
  readonly more: (row: Row, put: (part: Partial<Row>) => void) => ComponentChildren
}

const AddMembers = later(() => import('./add-members.tsx'))

/** A list of organisations with who comes for them: one by one, or several at once, typed, pasted or from the roster. */
export function MemberRows<Row extends MemberRow>({ rows, change, blank, more }: Props<Row>) {
  const [isAdding, setAdding] = useState(false)
  const hasRoster = useHasRoster()
  const fieldsOf = (row: Row) =>
    recordFields<MemberRow, typeof text>(
      row,
      (part) => change((all) => all.map((one) => (one.id === row.id ? { ...one, ...part } : one))),
      text,
      row.id
    )
  return (
    <>
      <Items
        items={rows}
        change={change}
        blank={blank}
        kind="member-rows"
        add={text.addOne}
        isEmpty={(row) => (row.member + row.name).trim() === ''}
        nameOf={(row, place) => row.member || row.name || text.place(place)}
        draw={(row, put) => (
          <>
            <div class="member-row">
              {fieldsOf(row).member('member')}
              {fieldsOf(row).person('name')}
            </div>
            <div class="member-row_more">{more(row, put)}</div>
          </>
        )}
      />
      {(isAdding || hasRoster) && (
        <AddMembers rows={rows} add={(merge) => change((all) => merge(all, blank))} isAsked={isAdding} />
      )}
      {!isAdding && !hasRoster && (
        <div class="buttons member-rows_several">
          <button type="button" onClick={() => setAdding(true)}>
            {text.several}
          </button>
        </div>
      )}
    </>
  )
}

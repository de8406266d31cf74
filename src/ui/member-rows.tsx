import './member-rows.css'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { MemberRow } from '#workbook/member-rows.ts'
import { Items } from './items.tsx'
import { later } from './later.tsx'
import { memberRowsText as text } from './member-rows-text.ts'
import { NameLine } from './name-line.tsx'
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
  const name = (id: string, part: { readonly member: string } | { readonly name: string }) =>
    change((all) => all.map((row) => (row.id === id ? { ...row, ...part } : row)))
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
              <NameLine
                of="members"
                label={text.member}
                name={`member-${row.id}`}
                value={row.member}
                change={(member) => name(row.id, { member })}
              />
              <NameLine
                label={text.name}
                name={`name-${row.id}`}
                value={row.name}
                change={(next) => name(row.id, { name: next })}
              />
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

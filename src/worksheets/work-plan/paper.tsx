import type { ComponentChildren } from 'preact'
import { TableHead } from '#ui/table-head.tsx'
import { text } from './text.ts'

/** So many lines has the empty form on paper. */
const RULED = 13

/** The headings of the columns, on the screen and on paper. */
export const heads = [
  text.columns.task,
  text.columns.owner,
  text.columns.member,
  text.hours,
  text.columns.due,
  text.columns.status
]

/** The empty form: on the screen its first line, open to be filled in; on paper a table to write on. */
export function Paper({ filled, children }: { filled: boolean; children: ComponentChildren }) {
  return (
    <table class={`work-plan_table work-plan_paper${filled ? ' is-filled' : ''}`}>
      <caption class="unseen">{text.caption}</caption>
      <TableHead columns={heads} />
      <tbody>{children}</tbody>
      <tbody class="work-plan_ruled">
        {Array.from({ length: RULED }, (_, line) => (
          <tr key={line}>
            {heads.map((head) => (
              <td key={head} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

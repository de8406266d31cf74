import { TableHead } from '#ui/table-head.tsx'
import type { Decider } from './index.ts'
import { Mark } from './mark.tsx'
import { marks } from './marks.ts'
import { text } from './text.ts'

const RULED = 12

/** The empty form, for paper: ruled rows to write on, with the deciders' marks to ring. */
export function Paper({ deciders }: { deciders: readonly Decider[] }) {
  const { columns } = text
  const known = deciders.flatMap(({ id, kind, name }) =>
    kind ? [{ id, label: name || text.kinds[kind], ...marks[kind] }] : []
  )
  return (
    <div class="decision-matrix_paper">
      <p>
        {text.ring}{' '}
        {known.map((decider) => (
          <span key={decider.id} class="decision-matrix_who">
            <Mark shape={decider.shape} path={decider.path} /> {decider.label}
          </span>
        ))}
      </p>
      <table>
        <caption class="unseen">{text.caption}</caption>
        <TableHead
          columns={[columns.decision, columns.who, columns.how, columns.consulted, columns.informed, columns.limit]}
        />
        <tbody>
          {Array.from({ length: RULED }, (_, index) => (
            <tr key={index}>
              <td />
              <td>
                {known.map((decider) => (
                  <Mark key={decider.id} shape={decider.shape} path={decider.path} hollow />
                ))}
              </td>
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

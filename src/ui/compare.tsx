import { useEffect, useState } from 'preact/hooks'
import { type Comparison, compareReports } from '#workbook/compare.ts'
import type { Heading } from '#workbook/define.ts'
import { Dialog } from './dialog.tsx'
import { text } from './dialog-text.ts'
import type { PartProps } from './frame.tsx'

/** One's own sheet beside the one that came, where they differ. */
export default function Compare<Value extends Heading>({ worksheet, store, state, close }: PartProps<Value>) {
  const [comparison, setComparison] = useState<Comparison>()
  const empty = state.copies.length === 0

  useEffect(() => {
    void worksheet.report().then((report) => setComparison(compareReports(report(store.own()), report(state.value))))
  }, [state.value])

  return (
    <Dialog title={text.compare} close={close}>
      {empty && <p>{text.noMine}</p>}
      {comparison && !empty && (
        <>
          <p>{comparison.rows.length === 0 ? text.equal : text.differ(comparison.rows.length, comparison.same)}</p>
          {comparison.rows.length > 0 && (
            <table>
              <thead>
                <tr>
                  <th scope="col">{text.where}</th>
                  <th scope="col">{text.mine}</th>
                  <th scope="col">{text.theirs}</th>
                </tr>
              </thead>
              <tbody>
                {comparison.rows.map(({ label, mine, theirs }) => (
                  <tr key={label}>
                    <th scope="row" dir="auto">
                      {label}
                    </th>
                    <td dir="auto" data-label={text.mine}>
                      {mine || <i>{text.empty}</i>}
                    </td>
                    <td dir="auto" data-label={text.theirs}>
                      {theirs || <i>{text.empty}</i>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </>
      )}
    </Dialog>
  )
}

import css from './dialogs.css?inline'
import { MOST_ITEMS } from '#workbook/fields.ts'
import { newId } from '#workbook/id.ts'
import { adopt } from '#ui/adopt.ts'
import { Dialog } from '#ui/dialog.tsx'
import { Line } from '#ui/fields.tsx'
import { removeDecider } from './changes.ts'
import { markDeciders } from './deciders.ts'
import { dialogText } from './dialog-text.ts'
import type { Decider } from './index.ts'
import { Mark } from './mark.tsx'
import { words } from './matrix-text.ts'
import { text } from './text.ts'
import type { PartProps } from './view.tsx'

adopt(css)

const kinds = ['all', 'committee', 'staff', ''] as const

/** Who can decide: names and kinds. */
export default function People({ value, change, close }: PartProps) {
  const put = (id: string, part: Partial<Decider>) =>
    change((sheet) => ({
      ...sheet,
      deciders: sheet.deciders.map((one) => (one.id === id ? { ...one, ...part } : one))
    }))
  const add = () =>
    change((sheet) => ({
      ...sheet,
      deciders: [...sheet.deciders, { id: newId(), kind: '' as const, name: '' }].slice(0, MOST_ITEMS)
    }))
  return (
    <Dialog title={text.deciders} close={close}>
      <p>{dialogText.decidersWords}</p>
      <ul class="decision-matrix_people">
        {[...markDeciders(value.deciders).values()].map((decider) => {
          const { id, kind, name, label } = decider
          const used = value.rows.filter(({ by }) => by.includes(id)).length
          return (
            <li key={id}>
              <Mark shape={decider.shape} path={decider.path} hollow={decider.hollow} />
              <Line
                label={dialogText.deciderName}
                name={`decider-${id}`}
                placeholder={kind ? text.kinds[kind] : ''}
                value={name}
                change={(next) => put(id, { name: next })}
              />
              <label class="field">
                <span class="field_label">{dialogText.deciderKind}</span>
                <select
                  name={`kind-${id}`}
                  value={kind}
                  onChange={(event) => {
                    const next = kinds.find((one) => one === event.currentTarget.value)
                    if (next !== undefined) put(id, { kind: next })
                  }}
                >
                  {kinds.map((one) => (
                    <option key={one} value={one}>
                      {dialogText.kinds[one]}
                    </option>
                  ))}
                </select>
              </label>
              <button
                type="button"
                aria-label={dialogText.removeNamed(label)}
                onClick={() => change(removeDecider(id))}
              >
                {words.remove}
              </button>
              <small>{dialogText.used(used)}</small>
            </li>
          )
        })}
      </ul>
      <div class="buttons dialog_do">
        <button type="button" onClick={add}>
          {dialogText.newDecider}
        </button>
      </div>
    </Dialog>
  )
}

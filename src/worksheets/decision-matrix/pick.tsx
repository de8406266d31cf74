import css from './dialogs.css?inline'
import { useState } from 'preact/hooks'
import { MOST_ITEMS } from '#workbook/fields.ts'
import { fold } from '#workbook/fold.ts'
import { newId } from '#workbook/id.ts'
import { adopt } from '#ui/adopt.ts'
import { Dialog } from '#ui/dialog.tsx'
import { addRows } from './changes.ts'
import { dialogText } from './dialog-text.ts'
import { words } from './matrix-text.ts'
import { starters } from './starters.ts'
import { text } from './text.ts'
import type { PartProps } from './view.tsx'

adopt(css)

/** Common decisions to tick. Those that the sheet has already are left out. */
export default function Pick({ value: { rows }, change, say, close }: PartProps) {
  const [ticked, setTicked] = useState<readonly string[]>([])
  const present = new Set(rows.map(({ decision }) => fold(decision)))
  const groups = starters
    .map(({ title, decisions }) => ({ title, decisions: decisions.filter(([name]) => !present.has(fold(name))) }))
    .filter(({ decisions }) => decisions.length > 0)
  const all = groups.flatMap(({ decisions }) => decisions)
  const allTicked = ticked.length === all.length

  const add = (button: HTMLElement) => {
    const chosen = all.filter(([name]) => ticked.includes(name)).slice(0, MOST_ITEMS - rows.length)
    change(addRows(chosen.map(([decision, weight]) => ({ id: newId(), decision, weight }))))
    say(words.added(chosen.length))
    // Closed by the browser, the dialog gives the focus back.
    button.closest('dialog')?.close()
  }
  return (
    <Dialog title={text.pick} close={close}>
      <p>{all.length > 0 ? dialogText.pickWords : dialogText.allThere}</p>
      {groups.map(({ title, decisions }) => (
        <fieldset key={title} class="decision-matrix_starters">
          <legend>{title}</legend>
          {decisions.map(([name]) => (
            <label key={name}>
              <input
                type="checkbox"
                name="starter"
                value={name}
                checked={ticked.includes(name)}
                onChange={() =>
                  setTicked(ticked.includes(name) ? ticked.filter((one) => one !== name) : [...ticked, name])
                }
              />
              {name}
            </label>
          ))}
        </fieldset>
      ))}
      {all.length > 0 && (
        <div class="buttons dialog_do">
          <button
            type="button"
            class="main"
            disabled={ticked.length === 0}
            onClick={(event) => add(event.currentTarget)}
          >
            {dialogText.addSome(ticked.length)}
          </button>
          <button type="button" onClick={() => setTicked(allTicked ? [] : all.map(([name]) => name))}>
            {allTicked ? dialogText.untickAll : dialogText.tickAll}
          </button>
        </div>
      )}
    </Dialog>
  )
}

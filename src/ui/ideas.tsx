import css from './ideas.css?inline'
import type { ChangeName, StructuralChange } from '#workbook/changes.ts'
import { changeNames } from '#workbook/changes.ts'
import { changes, frictionNames } from '#workbook/changes-text.ts'
import { effortNames } from '#workbook/effort-text.ts'
import { type FrictionKind, frictionKinds } from '#workbook/friction.ts'
import type { Handing } from '#workbook/hand-over.ts'
import { adopt } from './adopt.ts'
import { ideasText as text } from './ideas-text.ts'
import { Remedy } from './remedy.tsx'

adopt(css)

interface Props {
  readonly name: string
  /** What somebody said that the friction is about, '' while nobody did. */
  readonly kind: FrictionKind | ''
  /** What it seems to be about. */
  readonly guess: FrictionKind | ''
  readonly choose: (kind: FrictionKind | '') => void
  /** What the button at each idea says. */
  readonly take: string
  readonly isTaken: (change: StructuralChange) => boolean
  readonly onTake: (change: StructuralChange, name: ChangeName) => void
  /** What the worksheet of an idea is handed. */
  readonly handing: (change: StructuralChange) => Handing
}

/** Structures that have helped others with one kind of friction: what each takes, where the guide says more, and where it is made. */
export function Ideas({ name, kind, guess, choose, take, isTaken, onTake, handing }: Props) {
  const about = kind || guess
  return (
    <div class="ideas">
      <label class="field">
        <span class="field_label">{text.about}</span>
        <select
          name={name}
          value={kind}
          onChange={({ currentTarget }) => choose(frictionKinds.find((one) => one === currentTarget.value) ?? '')}
        >
          <option value="">{guess ? text.guessed(frictionNames[guess]) : text.choose}</option>
          {frictionKinds.map((one) => (
            <option key={one} value={one}>
              {frictionNames[one]}
            </option>
          ))}
        </select>
      </label>
      {about && (
        <ul>
          {changeNames
            .map((id) => ({ id, change: changes[id] }))
            .filter(({ change }) => change.about === about)
            .map(({ id, change }) => (
              <li key={id} tabIndex={-1}>
                <b>{change.do}</b>
                <span>{text.costs(effortNames[change.effort], change.costs)}</span>
                <Remedy chapter={change.chapter} worksheet={change.worksheet} handing={() => handing(change)} />
                {isTaken(change) ? (
                  <span>{text.taken}</span>
                ) : (
                  <button
                    type="button"
                    onClick={({ currentTarget }) => {
                      // The button goes; the focus stays with the idea.
                      currentTarget.closest('li')?.focus()
                      onTake(change, id)
                    }}
                  >
                    {take}
                    <span class="unseen">: {change.do}</span>
                  </button>
                )}
              </li>
            ))}
        </ul>
      )}
    </div>
  )
}

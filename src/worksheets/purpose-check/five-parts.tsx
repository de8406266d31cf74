import { Choice, Line } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import type { PartName, PurposeCheck } from './index.ts'
import { partNames } from './parts.ts'
import { parts, text } from './text.ts'

const options = [
  { value: 'same', label: text.alike.same },
  { value: 'differ', label: text.alike.differ, alarm: true }
] as const

/** Part by part: whether the sentences say the same, and what was agreed. */
export function FiveParts({ value, change }: ViewProps<PurposeCheck>) {
  const put = (part: PartName, next: Partial<PurposeCheck['parts'][PartName]>) =>
    change((sheet) => ({ ...sheet, parts: { ...sheet.parts, [part]: { ...sheet.parts[part], ...next } } }))
  return (
    <ul class="purpose-check_five">
      {partNames.map((part) => {
        const { name, ask, such } = parts[part]
        const { alike, words } = value.parts[part]
        return (
          <li key={part}>
            <p>
              <b>{name}</b> <span>{ask}</span>
            </p>
            <Choice
              legend={<span class="unseen">{text.alikeOf(name)}</span>}
              name={`alike-${part}`}
              value={alike}
              change={(next) => put(part, { alike: next })}
              options={options}
            />
            <Line
              bare
              label={text.agreedPartOf(name)}
              placeholder={such}
              name={`agreed-${part}`}
              value={words}
              change={(next) => put(part, { words: next })}
            />
          </li>
        )
      })}
    </ul>
  )
}

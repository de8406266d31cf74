import './owner.css'
import type { FieldProps } from './fields.tsx'
import { later } from './later.tsx'
import { NameLine } from './name-line.tsx'

interface Props extends FieldProps<string> {
  /** The members that the sheet knows: none of them is a person. */
  readonly members?: readonly string[]
}

const OwnerNote = later(() => import('./owner-note.tsx'))

/** Who sees to something, one person. What names no person stays, and is told why it does not count. */
export const PersonLine = ({ members = [], ...field }: Props) => (
  <div>
    <NameLine {...field} />
    {field.value !== '' && <OwnerNote owner={field.value} members={members} />}
  </div>
)

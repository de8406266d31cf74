import './owner.css'
import { later } from './later.tsx'
import { recordFields } from './record-fields.tsx'

interface Words {
  readonly owner: string
  readonly member: string
}

interface Props {
  readonly labels: Words
  /** The names of both fields end so. */
  readonly name: string
  readonly value: Words
  readonly change: (part: Partial<Words>) => void
  /** The members that the sheet knows: none of them is a person. */
  readonly members: readonly string[]
}

const OwnerNote = later(() => import('./owner-note.tsx'))

/** Who owns something: a person, and the organisation that they belong to. What names no person stays, and is told why it does not count. */
export function OwnerLine({ labels, name, value, change, members }: Props) {
  const { person, member } = recordFields(value, change, labels, name)
  return (
    <div class="owner">
      {person('owner')}
      {member('member')}
      {value.owner !== '' && <OwnerNote owner={value.owner} members={members} />}
    </div>
  )
}

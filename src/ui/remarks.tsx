import './remarks.css'

interface Props {
  readonly title: string
  /** Sentences. Without any, nothing is shown. */
  readonly remarks: readonly string[]
}

/** What a worksheet points out about what was filled in. */
export function Remarks({ title, remarks }: Props) {
  if (remarks.length === 0) return null
  return (
    <div class="remarks">
      <b>{title}</b>
      <ul>
        {remarks.map((remark) => (
          <li key={remark} dir="auto">
            {remark}
          </li>
        ))}
      </ul>
    </div>
  )
}

import type { Marked } from './deciders.ts'
import { Mark } from './mark.tsx'

/** A decider: mark and name. */
export function Who({ decider: { shape, path, hollow, label } }: { decider: Marked }) {
  return (
    <span class="decision-matrix_who">
      <Mark shape={shape} path={path} hollow={hollow} />
      <span dir="auto">{label}</span>
    </span>
  )
}

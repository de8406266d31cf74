import type { Shape } from './marks.ts'

/** The mark of a decider, solid or as an outline. The name always stands beside it. */
export function Mark({ shape, path, hollow }: Shape & { readonly hollow?: boolean }) {
  return (
    <svg class={`decision-matrix_mark is-${shape}${hollow ? ' is-hollow' : ''}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}

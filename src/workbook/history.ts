/** Undo and redo of whole values; values are immutable, so a step costs a reference. */
export interface History<Value> {
  readonly past: readonly Value[]
  readonly present: Value
  readonly future: readonly Value[]
}

/** So many steps can be undone. */
const STEPS = 200

export const begin = <Value>(present: Value): History<Value> => ({ past: [], present, future: [] })

export function step<Value>({ past, present }: History<Value>, next: Value): History<Value> {
  return { past: [...past, present].slice(-STEPS), present: next, future: [] }
}

/** Changes the present without a step of its own: typing on in the same field. */
export function amend<Value>(history: History<Value>, next: Value): History<Value> {
  return { ...history, present: next, future: [] }
}

export function back<Value>(history: History<Value>): History<Value> {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] }
}

export function forth<Value>(history: History<Value>): History<Value> {
  const [after, ...future] = history.future
  if (after === undefined) return history
  return { past: [...history.past, history.present], present: after, future }
}

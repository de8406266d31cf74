type Watch<Value> = (value: Value) => void

/** A value that changes and can be watched. Each way of watching gives back how to stop. */
export interface ReadableAtom<Value> {
  readonly get: () => Value
  /** Calls `watch` after each change. */
  readonly listen: (watch: Watch<Value>) => () => void
  /** The same, and calls it now. */
  readonly subscribe: (watch: Watch<Value>) => () => void
}

export interface Atom<Value> extends ReadableAtom<Value> {
  readonly set: (value: Value) => void
}

/** Whoever changes the value while a change is being told has the last word: nobody is told an older value after a newer one. */
export function atom<Value>(first: Value): Atom<Value> {
  let current = first
  const watching = new Set<Watch<Value>>()
  const listen = (watch: Watch<Value>) => {
    watching.add(watch)
    return () => void watching.delete(watch)
  }
  return {
    get: () => current,
    set(value) {
      current = value
      for (const watch of watching) watch(current)
    },
    listen,
    subscribe(watch) {
      watch(current)
      return listen(watch)
    }
  }
}

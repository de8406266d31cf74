import { useEffect, useState } from 'preact/hooks'

/** A part of the view that is loaded once it is wanted: undefined until it has come, 'failed' if it cannot. Tries again with each `attempt`. */
export function usePart<Part extends object>(
  wanted: boolean,
  attempt: number,
  load: () => Promise<Part>
): Part | 'failed' | undefined {
  const [part, setPart] = useState<Part | 'failed'>()
  useEffect(() => {
    if (wanted && typeof part !== 'object') load().then(setPart, () => setPart('failed'))
  }, [wanted, attempt])
  return part
}

import css from './paper-face.css?inline'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Measure } from '#workbook/rows.ts'
import { adopt } from './adopt.ts'

adopt(css)

/** Milliseconds: how long a face that does not come is waited for. It is as long as a browser keeps its text unseen. */
const PATIENCE = 3000

/**
 * Measures text in faces that are there, each named by its weight and its token: the measure, and whether it is that of the
 * faces rather than of what stands in for them until they come. `--display` is for the screen alone, which may do without
 * it: what is fitted to paper is set in `--paper-display`.
 */
export function useMeasure<Face extends string>(
  faces: Readonly<Record<Face, readonly [weight: number, token: `--${string}`]>>
): readonly [measure: Measure<Face>, ready: boolean] {
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let current = true
    const style = getComputedStyle(document.documentElement)
    const coming = Object.values<readonly [weight: number, token: string]>(faces).map(([weight, token]) =>
      document.fonts.load(`${weight} 1em ${style.getPropertyValue(token)}`)
    )
    const late = setTimeout(() => setTurn(1), PATIENCE)
    void Promise.allSettled(coming).then(() => current && setTurn(2))
    return () => {
      current = false
      clearTimeout(late)
    }
  }, [])
  const measure = useMemo<Measure<Face>>(() => {
    const context = document.createElement('canvas').getContext('2d')
    const style = getComputedStyle(document.documentElement)
    const known = new Map<string, number>()
    return (text, face) => {
      const [weight, token] = faces[face]
      const font = `${weight} 100px ${style.getPropertyValue(token)}`
      const before = known.get(font + text)
      // Without a canvas: the width of an average letter.
      if (before !== undefined || !context) return before ?? text.length * 0.56
      context.font = font
      const width = context.measureText(text).width / 100
      known.set(font + text, width)
      return width
    }
  }, [turn, faces])
  return [measure, turn > 0]
}

import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Measure } from '#workbook/rows.ts'

/** Measures text in the page's own faces, and anew once they are there. `faces` names each by its weight and its token. */
export function useMeasure<Face extends string>(
  faces: Readonly<Record<Face, readonly [weight: number, token: `--${string}`]>>
): Measure<Face> {
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let current = true
    const style = getComputedStyle(document.documentElement)
    // Asked for by name: one that the first screen did without still comes to the printer.
    const coming = Object.values<readonly [weight: number, token: string]>(faces).map(([weight, token]) =>
      document.fonts.load(`${weight} 1em ${style.getPropertyValue(token)}`)
    )
    void Promise.allSettled(coming).then(() => current && setTurn(1))
    return () => {
      current = false
    }
  }, [])
  return useMemo(() => {
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
}

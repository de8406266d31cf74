import { personFrom } from '#workbook/roster.ts'
import { HandOverLink } from '#ui/hand-over-link.tsx'
import type { TemperatureCheck } from './index.ts'
import { partsText as text } from './parts.text.ts'
import { type RankedTheme, rankedThemes } from './themes.ts'

/** A theme gets so many minutes on the next agenda. */
const MINUTES = 10

/** Where the themes go from here: to the change that mends them, or to the next meeting. */
export function HandOn({ sheet }: { sheet: TemperatureCheck }) {
  const themes = rankedThemes(sheet).filter(({ name }) => name.trim() !== '')
  if (themes.length === 0) return null
  const handing = (kind: 'point' | 'topic', themes: readonly RankedTheme[]) => () => ({
    coalition: sheet.coalition,
    from: 'temperature-check',
    people: sheet.people.map(({ name }) => personFrom(name)),
    items: themes.map((theme) => ({
      kind,
      text: theme.name,
      note: theme.well + theme.improve > 0 ? text.counts(theme) : '',
      amount: kind === 'topic' ? MINUTES : 0
    }))
  })
  // What only goes well needs no mending; before anything is sorted, nobody knows.
  const toMend = themes.filter(({ improve, well }) => improve > 0 || well === 0)
  return (
    <p class="hand-on">
      {text.handOn}{' '}
      {toMend.length > 0 && (
        <>
          <HandOverLink to={text.fixPicker.id} handing={handing('point', toMend)}>
            {text.fixPicker.title}
          </HandOverLink>
          {' · '}
        </>
      )}
      <HandOverLink to={text.agenda.id} handing={handing('topic', themes)}>
        {text.agenda.title}
      </HandOverLink>
    </p>
  )
}

import './view.css'
import { useState } from 'preact/hooks'
import { DayField, Line } from '#ui/fields.tsx'
import { type ViewProps, island } from '#ui/frame.tsx'
import { text as uiText } from '#ui/text.ts'
import { usePart } from '#ui/use-part.tsx'
import { type TemperatureCheck as Sheet, temperatureCheck } from './index.ts'
import { Rounds } from './rounds.tsx'
import { Setup } from './setup.tsx'
import { Table } from './table.tsx'
import { text } from './text.ts'
import { Themes } from './themes.tsx'

function View({ value, change }: ViewProps<Sheet>) {
  const [asked, setAsked] = useState(0)
  const part = usePart(asked > 0 || !isBlank(value), asked, () => import('./parts.tsx'))
  const parts = typeof part === 'object' ? part.parts : undefined
  return (
    <div class="temperature-check">
      <Setup value={value} change={change} parts={parts} need={() => setAsked((times) => times + 1)} />
      {part === 'failed' && (
        <p class="warn" role="alert">
          {uiText.notLoaded}
        </p>
      )}
      <Rounds value={value} change={change} parts={parts} />
      <h3>{text.said}</h3>
      {(!value.unnamed || value.people.length > 0) && <Table value={value} change={change} parts={parts} />}
      {parts && <parts.WithoutNames value={value} change={change} />}
      {parts && <parts.Words sheet={value} />}
      <Themes value={value} change={change} parts={parts} />
      <div class="temperature-check_end">
        <Line
          label={text.next}
          name="next"
          value={value.next}
          change={(next) => change((sheet) => ({ ...sheet, next }))}
        />
        <Line
          label={text.whoTakes}
          name="who"
          value={value.who}
          change={(who) => change((sheet) => ({ ...sheet, who }))}
        />
        <DayField label={text.by} name="by" value={value.by} change={(by) => change((sheet) => ({ ...sheet, by }))} />
      </div>
    </div>
  )
}

const isBlank = ({ unnamed, people, themes, words, well, improve }: Sheet) =>
  !unnamed && [people, themes, words, well, improve].flat().length === 0

export default island(temperatureCheck, View)

import './view.css'
import { type ViewProps, island } from '#ui/frame.tsx'
import { later } from '#ui/later.tsx'
import { Candidates } from './candidates.tsx'
import { CardPaper } from './card-paper.tsx'
import { type FixPicker as Sheet, blankCandidate, fixPicker } from './index.ts'
import { chosenOf } from './picking.ts'
import { Points } from './points.tsx'

const Cards = later(() => import('./cards.tsx'))

function View({ value, change }: ViewProps<Sheet>) {
  const isChosen = chosenOf(value).length > 0
  return (
    <div class="fix-picker">
      <Points value={value} change={change} />
      <Candidates value={value} change={change} />
      {isChosen ? <Cards value={value} change={change} /> : <CardPaper sheet={value} candidate={blankCandidate('')} />}
    </div>
  )
}

export default island(fixPicker, View)

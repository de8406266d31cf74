import { Select } from '#ui/select.tsx'
import type { Task } from './index.ts'
import { words } from './plan-text.ts'
import { type Shown, type Standing, arranged, orders, shows } from './standing.ts'

interface Props {
  readonly tasks: readonly Task[]
  readonly standing: Standing
  readonly shown: Shown
  readonly change: (shown: Shown) => void
}

/** Which tasks are shown, and in which order. Printed too, so that paper says what is left out. */
export default function Bar({ tasks, standing, shown, change }: Props) {
  const countOf = (show: Shown['show']) => arranged(tasks, { show, order: 'written' }, standing).length
  return (
    <div class={shown.show === 'all' && shown.order === 'written' ? 'work-plan_bar is-all' : 'work-plan_bar'}>
      <Select
        label={words.show}
        name="show"
        value={shown.show}
        options={shows.map((show) => ({ value: show, label: words.option(words.shows[show], countOf(show)) }))}
        change={(show) => change({ ...shown, show })}
      />
      <Select
        label={words.order}
        name="order"
        value={shown.order}
        options={orders.map((order) => ({ value: order, label: words.orders[order] }))}
        change={(order) => change({ ...shown, order })}
      />
    </div>
  )
}

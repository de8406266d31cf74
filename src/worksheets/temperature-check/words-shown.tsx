import type { TemperatureCheck } from './index.ts'
import { ShowLarge } from './show-large.tsx'
import { partsText as text } from './parts.text.ts'
import { countedWords } from './words.ts'

/** Sizes grow up to this count. */
const LARGEST = 5

/** The words of the first round, the most frequent first and somewhat larger, each with its count. */
export function Words({ sheet }: { sheet: TemperatureCheck }) {
  const words = countedWords(sheet)
  if (words.length === 0) return null
  const list = (
    <ul class="temperature-check_words">
      {words.map(({ word, count }) => (
        <li key={word} data-count={Math.min(count, LARGEST)}>
          <span dir="auto">{word}</span> <small aria-hidden="true">{count}</small>
          <span class="unseen">{text.said(count)}</span>
        </li>
      ))}
    </ul>
  )
  return (
    <section aria-labelledby="temperature-words">
      <div class="temperature-check_order">
        <h3 id="temperature-words">{text.wordsShown}</h3>
        <ShowLarge label={text.wordsShown}>{list}</ShowLarge>
      </div>
      {list}
    </section>
  )
}

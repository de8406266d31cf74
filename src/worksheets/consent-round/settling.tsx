import type { ViewProps } from '#ui/frame.tsx'
import { Select } from '#ui/select.tsx'
import type { ConsentRound, Objection } from './index.ts'
import { isSettled, kindOf, raised, versionsOf } from './outcome.ts'
import { outcomeText } from './outcome-text.ts'
import { text } from './text.ts'

/** For each principled objection: whether it is met, and by which wording. Whoever has a preference may still stand aside. */
export default function Settling({ value, change }: ViewProps<ConsentRound>) {
  const versions = versionsOf(value)
  const { settled: words } = outcomeText
  const settle = (id: string, chosen: string) => {
    const version = versions.find((one) => `met-${one.id}` === chosen)
    const settled = version ? 'met' : (settlements.find((one) => one === chosen) ?? '')
    change((sheet) => ({
      ...sheet,
      objections: sheet.objections.map((one) => (one.id === id ? { ...one, settled, by: version?.id ?? '' } : one))
    }))
  }
  return (
    <>
      {raised(value)
        .filter((objection) => kindOf(objection) !== 'unsorted')
        .map((objection, index) => {
          const stops = kindOf(objection) === 'principled'
          const name = objection.name || objection.reason || text.objection(index + 1)
          const options = [
            { value: '', label: stops ? words[''] : words.along },
            ...(stops ? versions : []).map(({ id }, place) => ({ value: `met-${id}`, label: words.met(place + 1) })),
            ...(stops ? [{ value: 'withdrawn', label: words.withdrawn }] : []),
            { value: 'aside', label: words.aside }
          ]
          return (
            <div key={objection.id} class="consent-round_settled">
              <Select
                label={words.label(name)}
                name={`settled-${objection.id}`}
                value={stops ? chosenFor(value, objection) : objection.settled === 'aside' ? 'aside' : ''}
                options={options}
                change={(chosen) => settle(objection.id, chosen)}
              />
            </div>
          )
        })}
    </>
  )
}

const settlements = ['withdrawn', 'aside'] as const

/** An objection that was met by a wording which is gone stands open again. */
const chosenFor = (sheet: ConsentRound, objection: Objection) => {
  if (!isSettled(sheet, objection)) return ''
  return objection.settled === 'met' ? `met-${objection.by}` : objection.settled
}

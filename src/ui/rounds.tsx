import css from './rounds.css?inline'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { dayInWords } from '#workbook/day.ts'
import type { Heading, Worksheet } from '#workbook/define.ts'
import { inOrderOfDays } from '#workbook/rounds.ts'
import type { Sheet } from '#workbook/shelf.ts'
import { adopt } from './adopt.ts'
import { ActionsCarried } from './actions-carried.tsx'
import { Courses } from './courses.tsx'
import { type Guest, GuestRounds } from './guest-rounds.tsx'
import { RoundChangesShown } from './round-changes-shown.tsx'
import { text } from './rounds-text.ts'
import { sheetTitle } from './sheet-name.ts'
import { text as uiText } from './text.ts'

adopt(css)

export interface RoundsProps<Value extends Heading> {
  readonly worksheet: Worksheet<Value>
  /** One's own, from which to choose, the latest changed first: of those of one day the earliest is the first round. */
  readonly sheets: readonly Sheet<Value>[]
}

/** A round that can be chosen, and what it is called among the others. */
export interface Round<Value> {
  readonly key: string
  readonly label: string
  readonly value: Value
}

/** Two or more sheets of a worksheet beside each other, by their dates: numbers, actions, and what changed. Writes nothing. */
export default function Rounds<Value extends Heading>({ worksheet, sheets }: RoundsProps<Value>) {
  const [guests, setGuests] = useState<readonly Guest<Value>[]>([])
  const rounds = useMemo(() => labelled([...sheets.toReversed().map(asOwn), ...guests]), [sheets, guests])
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(rounds.slice(-2).map(({ key }) => key)))
  const compared = useMemo(() => rounds.filter(({ key }) => chosen.has(key)), [rounds, chosen])
  const loaded = useParts(worksheet)

  const tick = (key: string, isOn: boolean) => {
    const next = new Set(chosen)
    if (isOn) next.add(key)
    else next.delete(key)
    setChosen(next)
  }
  const add = (come: readonly Guest<Value>[]) => {
    setGuests([...guests, ...come])
    setChosen(new Set([...chosen, ...come.map(({ key }) => key)]))
  }

  return (
    <>
      <fieldset class="rounds_choose">
        <legend>{text.choose}</legend>
        <p>{text.chooseWords}</p>
        {rounds.map(({ key, label, about }) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={chosen.has(key)}
              onChange={({ currentTarget }) => tick(key, currentTarget.checked)}
            />
            <span dir="auto">
              <b>{label}</b> {about}
            </span>
          </label>
        ))}
      </fieldset>
      <GuestRounds worksheet={worksheet} known={rounds} add={add} />
      {loaded === 'failed' && (
        <p class="warn" role="alert">
          {uiText.notLoaded}
        </p>
      )}
      {compared.length < 2 && <p>{text.tooFew}</p>}
      {compared.length > 1 && typeof loaded === 'object' && (
        <>
          <p class="rounds_print">
            <button type="button" onClick={() => print()}>
              {text.print}
            </button>
          </p>
          <div class="rounds">
            <h3 class="rounds_title">{text.title(worksheet.about.title)}</h3>
            <p class="rounds_about" dir="auto">
              {[compared.at(-1)?.value.coalition, ...compared.map(({ label }) => label)].filter(Boolean).join(' · ')}
            </p>
            {loaded.measures && <Courses rounds={compared} measures={loaded.measures} />}
            {loaded.actions && <ActionsCarried rounds={compared} actions={loaded.actions} />}
            <RoundChangesShown rounds={compared} report={loaded.report} isYet={loaded.isYet} />
          </div>
        </>
      )}
    </>
  )
}

/** What the worksheet says of a sheet: 'failed' where it could not be loaded, undefined until it is. */
function useParts<Value extends Heading>(worksheet: Worksheet<Value>) {
  const load = async () => {
    const [report, measures, actions] = await Promise.all([
      worksheet.report(),
      worksheet.measures?.(),
      worksheet.actions?.()
    ])
    // Whoever measures anything does so in each round; where there is nothing, it is still to come.
    const isYet = (value: Value) => measures?.(value).length === 0
    return { report, measures, actions, isYet }
  }
  const [parts, setParts] = useState<Awaited<ReturnType<typeof load>> | 'failed'>()
  useEffect(() => void load().then(setParts, () => setParts('failed')), [worksheet])
  return parts
}

interface Named<Value> extends Omit<Round<Value>, 'label'> {
  readonly name: string
  readonly about: string
}

const asOwn = <Value extends Heading>(sheet: Sheet<Value>): Named<Value> => ({
  key: sheet.id,
  value: sheet.value,
  name: sheet.name ?? '',
  about: sheetTitle(sheet)
})

/** By their days, each with a name of its own: the one that it was given, or its day. */
function labelled<Value extends Heading>(rounds: readonly Named<Value>[]) {
  const times = new Map<string, number>()
  return inOrderOfDays(rounds).map(({ name, about, ...round }) => {
    const day = dayInWords(round.value.date) || text.undated
    const label = name || day
    const time = (times.get(label) ?? 0) + 1
    times.set(label, time)
    return { ...round, label: time === 1 ? label : text.numbered(label, time), about: name ? day : about }
  })
}

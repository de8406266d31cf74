import { useMemo } from 'preact/hooks'
import type { Measure } from '#workbook/measure.ts'
import { type Course, FEW, areComparable, coursesOf } from '#workbook/rounds.ts'
import type { Round } from './rounds.tsx'
import { text } from './rounds-text.ts'
import { Trend } from './trend.tsx'

interface Props<Value> {
  readonly rounds: readonly Round<Value>[]
  readonly measures: (value: Value) => readonly Measure[]
}

/** What was measured in the rounds, a line for each measure. It says where a line means little, and draws none where it means nothing. */
export function Courses<Value>({ rounds, measures }: Props<Value>) {
  const measured = useMemo(() => rounds.map(({ value }) => measures(value)), [rounds, measures])
  const courses = useMemo(() => coursesOf(measured), [measured])
  // Whoever measures anything does so in each round; where there is nothing, it is still to come.
  const isYet = measured.map((all) => all.length === 0)
  const points = courses.flatMap((course) => course.points)
  return (
    <section>
      <h3>{text.numbers}</h3>
      {courses.length === 0 && <p>{text.noNumbers}</p>}
      {courses.map((course) => (
        <Drawn key={course.id} course={course} rounds={rounds} isYet={isYet} />
      ))}
      {courses.length > 0 && isYet.includes(true) && <p>{text.notYetWords}</p>}
      {points.some(isFew) && <p>{text.few}</p>}
      {points.some((point) => point && point.value === undefined) && <p>{text.notShownWords}</p>}
    </section>
  )
}

const isFew = (point: Measure | undefined) => point?.value !== undefined && point.n < FEW

function Drawn({
  course,
  rounds,
  isYet
}: {
  readonly course: Course
  readonly rounds: readonly Pick<Round<unknown>, 'key' | 'label'>[]
  /** Of each round, whether it shows nothing so far. */
  readonly isYet: readonly boolean[]
}) {
  const { label, least, most, points, units } = course
  const isOneWay = units.length === 1
  const figureOf = (point: Measure | undefined, place: number) => {
    if (!point) return isYet[place] ? text.notYet : text.notAsked
    if (point.value === undefined) return text.notShown
    return isOneWay ? String(point.value) : text.withUnit(point.value, point.unit)
  }
  return (
    <>
      <Trend
        caption={isOneWay ? text.measure(label, units[0] ?? '') : label}
        columns={text.columns}
        least={least}
        most={most}
        points={rounds.map(({ key, label: round }, index) => {
          const point = points[index]
          return {
            key,
            label: round,
            value: point?.value,
            figure: figureOf(point, index),
            n: point?.value === undefined ? text.noNumber : String(point.n),
            isFew: isFew(point),
            isJoined: areComparable(points[index - 1], point)
          }
        })}
      />
      {!isOneWay && <p>{text.units}</p>}
      {points.filter((point, place) => point !== undefined || isYet[place]).length === 1 && <p>{text.once}</p>}
    </>
  )
}

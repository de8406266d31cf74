import { type DecisionMatrix, type Row, blankRow, decisionMatrix } from './index.ts'

type Kind = DecisionMatrix['deciders'][number]['kind']

/** A sheet from `who`, the deciders by short ids, and rows that name those who decide by them. */
export function sheet(
  coalition: string,
  date: string,
  who: Readonly<Record<string, readonly [Kind, name: string]>>,
  rows: readonly (readonly [decision: string, by: string, how: Row['how'], rest?: Partial<Row>])[]
): DecisionMatrix {
  return {
    ...decisionMatrix.blank(date),
    coalition,
    deciders: Object.entries(who).map(([id, [kind, name]]) => ({ id, kind, name })),
    rows: rows.map(([decision, by, how, rest], index) => ({
      ...blankRow,
      id: `row-${index + 1}`,
      decision,
      by: by.split(' ').filter(Boolean),
      how,
      ...rest
    }))
  }
}

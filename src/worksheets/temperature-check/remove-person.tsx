import type { ViewProps } from '#ui/frame.tsx'
import type { TemperatureCheck } from './index.ts'
import { removeRow } from './names.ts'
import { partsText as text } from './parts.text.ts'

interface Props extends Pick<ViewProps<TemperatureCheck>, 'change'> {
  readonly name: string
  readonly row: number
}

export function RemovePerson({ name, row, change }: Props) {
  return (
    <button type="button" aria-label={text.removePerson(name)} onClick={() => change((sheet) => removeRow(sheet, row))}>
      {text.remove}
    </button>
  )
}

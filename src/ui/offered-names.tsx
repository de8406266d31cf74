import { openRoster } from '#workbook/roster.ts'
import { browser } from './browser.ts'
import { kept } from './kept.ts'

const shelf = openRoster(() => kept, browser.now)

/** Fills the two lists that `NameLine` offers, `people` and `members`, from this browser's roster. They stand outside every sheet. */
export function offerNames(): void {
  const found = shelf.read()
  const people = found.status === 'ok' ? found.roster.people : []
  offer(
    'people',
    people.map(({ name }) => name)
  )
  offer(
    'members',
    people.map(({ member }) => member)
  )
}

function offer(id: string, names: readonly string[]): void {
  const list = document.getElementById(id) ?? document.body.appendChild(document.createElement('datalist'))
  list.id = id
  const options = [...new Set(names)].filter(Boolean).map((name) => new Option(name, name))
  list.replaceChildren(...options)
}

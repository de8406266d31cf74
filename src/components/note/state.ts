import type { OpenNote } from '#workbook/notes.ts'
import { text } from './text.ts'

/** Writes below the note where it stands, and what lies there that cannot be read. Only an alarm is read out. */
export function drawState(
  state: HTMLElement,
  unreadable: ReturnType<OpenNote['unreadable']>,
  words: string,
  isAlarm = false
): void {
  // The same alarm again would be read out again with each pause in typing.
  if (isAlarm && state.querySelector('[role=alert]')?.textContent === words) return
  const line = element('p', words)
  if (isAlarm) line.role = 'alert'
  state.replaceChildren(line, ...unreadable.map(lineOn))
}

function lineOn({ status, id, raw }: ReturnType<OpenNote['unreadable']>[number]): HTMLElement {
  const line = element('p', `${text[status]} `)
  const button = element('button', text.download)
  button.setAttribute('type', 'button')
  button.addEventListener('click', async () => {
    const { save } = await import('#ui/save-file.ts')
    save(`note-${id}.txt`, raw, 'text/plain')
  })
  line.append(button)
  return line
}

function element(name: 'p' | 'button', words: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = words
  return made
}

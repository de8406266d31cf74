import { type ComponentType, h, hydrate } from 'preact'

/**
 * Makes the server's form in an island the worksheet that it shows: what Astro calls a renderer's client entrypoint. It stands
 * with takeOver, which every room has, so that it is in the script that all rooms share (integrations/islands.ts).
 */
export default (island: Element) =>
  <Props extends object>(Component: ComponentType<Props>, props: Props): void =>
    hydrate(h(Component, props), island)

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/**
 * What somebody typed or ticked in the server's form before its island woke. Gives back how to do it again, as if it were
 * typed now: by then the controls may have been drawn anew, so they are found by name.
 */
export function takeOver(formId: string): () => void {
  const form = typeof document === 'undefined' ? null : document.getElementById(formId)
  if (!form) return () => {}
  const touched = controlsOf(form).filter(isTouched)
  const answers = touched.map((control) => ({ name: control.name, value: control.value, ticked: isTicked(control) }))
  return () => {
    for (const { name, value, ticked } of answers) {
      const control = controlsOf(form).find(
        (candidate) => candidate.name === name && (!isBox(candidate) || candidate.value === value)
      )
      if (!control) continue
      // Whether or not the page still shows it, the sheet does not know of it yet: the event must come.
      if (isBox(control)) {
        control.checked = !ticked
        control.click()
      } else {
        control.value = value
        control.dispatchEvent(new Event('input', { bubbles: true }))
        control.dispatchEvent(new Event('change', { bubbles: true }))
      }
    }
  }
}

function controlsOf(form: HTMLElement): Control[] {
  return [...form.querySelectorAll<Control>('input[name], textarea[name], select[name]')]
}

function isTouched(control: Control): boolean {
  if (control instanceof HTMLSelectElement) return [...control.options].some((o) => o.selected !== o.defaultSelected)
  return isBox(control) ? control.checked && !control.defaultChecked : control.value !== control.defaultValue
}

const isBox = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')

const isTicked = (control: Control) => isBox(control) && control.checked

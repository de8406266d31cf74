import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { goTo } from '#ui/enter.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { newId } from '#workbook/id.ts'
import type { TemperatureCheck } from './index.ts'
import { partsText as text } from './parts.text.ts'
import { sortInto } from './order.ts'
import { withThemes } from './theme-names.ts'
import { type Sentence, rankedThemes, sentencesOf, sides } from './themes.ts'

const NEW_THEME = '+'

/** The sentence under the pointer while it is dragged: a drag's own data cannot be read before the drop. */
let dragged: Sentence | undefined

interface CardProps {
  readonly sentence: Sentence
  readonly children?: ComponentChildren
}

/** A sentence that can be dragged onto a theme; by itself it says on which side it stands. */
export function SentenceCard({ sentence, children }: CardProps) {
  return (
    <li
      class="temperature-check_sentence"
      draggable
      onDragStart={(event) => {
        dragged = sentence
        event.dataTransfer?.setData('text/plain', sentence.text)
      }}
      onDragEnd={() => (dragged = undefined)}
    >
      {children ? null : <span class="label">{text.sides[sentence.side]}</span>}
      <span dir="auto">{sentence.text}</span>
      {children}
    </li>
  )
}

/** Makes a theme's line take the sentence that is dropped on it; an empty line becomes a theme. */
export function dropOn(line: number, change: ViewProps<TemperatureCheck>['change']) {
  const mark = (event: DragEvent & { readonly currentTarget: HTMLElement }, over: boolean) => {
    if (!dragged) return
    event.preventDefault()
    event.currentTarget.toggleAttribute('data-over', over)
  }
  return {
    onDragOver: (event: DragEvent & { readonly currentTarget: HTMLElement }) => mark(event, true),
    onDragLeave: (event: DragEvent & { readonly currentTarget: HTMLElement }) => mark(event, false),
    onDrop: (event: DragEvent & { readonly currentTarget: HTMLElement }) => {
      mark(event, false)
      const sentence = dragged
      if (!sentence) return
      change((sheet) => {
        const grown = withThemes(sheet, line + 1)
        return sortInto(grown, sentence, rankedThemes(grown)[line]?.id ?? '')
      })
    }
  }
}

/** All sentences, each with the choice of its theme. They stay where they are, so that one can work down the list. */
export function Sorting({ value, change }: ViewProps<TemperatureCheck>) {
  const list = useRef<HTMLDetailsElement>(null)
  const [fresh, setFresh] = useState('')
  const themes = rankedThemes(value)
  const sentences = sentencesOf(value)
  const unsorted = sentences.filter(({ theme }) => theme === '').length
  const [open] = useState(sentences.length === 0 || unsorted > 0)

  // A new theme needs a name next.
  useEffect(() => {
    if (fresh === '') return
    setFresh('')
    goTo(list.current?.closest('form'), `theme-${themes.findIndex(({ id }) => id === fresh)}`)
  }, [fresh])

  const choose = (sentence: Sentence, choice: string) => {
    const id = choice === NEW_THEME ? newId() : choice
    change((sheet) => {
      const themes = choice === NEW_THEME ? [...sheet.themes, { id, name: '', kind: '' as const }] : sheet.themes
      return sortInto({ ...sheet, themes }, sentence, id)
    })
    if (choice === NEW_THEME) setFresh(id)
  }

  if (sentences.length === 0) return null
  return (
    <details class="temperature-check_sorting" ref={list} open={open}>
      <summary>
        {text.sort} <span>{unsorted > 0 ? text.unsorted(unsorted) : text.allSorted}</span>
      </summary>
      <p class="temperature-check_hint">{text.sortHint}</p>
      {sides
        .filter((side) => sentences.some((sentence) => sentence.side === side))
        .map((side) => (
          <section key={side} aria-labelledby={`temperature-sort-${side}`}>
            <h4 id={`temperature-sort-${side}`}>{text.sides[side]}</h4>
            <ul>
              {sentences
                .filter((sentence) => sentence.side === side)
                .map((sentence) => (
                  <SentenceCard key={sentence.key} sentence={sentence}>
                    <select
                      name={`theme-of-${side}-${sentence.key}`}
                      aria-label={text.themeOf(sentence.text)}
                      value={sentence.theme}
                      onChange={(event) => choose(sentence, event.currentTarget.value)}
                    >
                      <option value="">{text.notSorted}</option>
                      {themes.map(({ id, name }, line) => (
                        <option key={id} value={id}>
                          {name || text.nameless(line + 1)}
                        </option>
                      ))}
                      <option value={NEW_THEME}>{text.newTheme}</option>
                    </select>
                  </SentenceCard>
                ))}
            </ul>
          </section>
        ))}
    </details>
  )
}

import type { ComponentChildren } from 'preact'
import type { Phase } from '#workbook/define.ts'
import { stamped } from '#workbook/stamps.ts'
import { href } from '#components/href.ts'
import { browser } from '#ui/browser.ts'
import { save } from '#ui/save-file.ts'
import { nameOf } from '#ui/sheet-name.ts'
import { text as frameText, momentOf } from '#ui/text.ts'
import type { PartProps } from './island.tsx'
import type { Listed, Read } from './read.ts'
import { text } from './text.ts'

const PHASES: readonly Phase[] = ['diagnose', 'design', 'reinforce']

/** Every sheet in this browser by its phase; apart from them what was put away, deleted, or cannot be read. */
export function Sheets({
  read: { sheets, unread },
  readAgain,
  say
}: Pick<PartProps, 'readAgain' | 'say'> & { readonly read: Read }) {
  const alive = sheets.filter(({ sheet }) => !sheet.deleted)
  const listed = alive.filter(({ sheet }) => !sheet.archived)
  const archived = alive.filter(({ sheet }) => sheet.archived)
  const deleted = sheets.filter(({ sheet }) => sheet.deleted)

  const bringBack = ({ worksheet, sheet }: Listed) => {
    const saved = browser.shelf.write(worksheet, stamped({ ...sheet, deleted: undefined }, browser.now()))
    say(saved.ok ? text.broughtBack(nameOf(sheet)) : text.notSaved[saved.why])
    readAgain()
  }

  return (
    <section class="coalition_part" aria-labelledby="sheets">
      <h2 id="sheets" tabIndex={-1}>
        {text.sheets}
      </h2>
      {listed.length === 0 && <p>{text.noSheets}</p>}
      {PHASES.map((phase) => {
        const ofPhase = listed.filter(({ worksheet }) => worksheet.about.phase === phase)
        return (
          ofPhase.length > 0 && (
            <div key={phase} class={`coalition_phase phase-${phase}`}>
              <h3>{frameText.phases[phase]}</h3>
              <List sheets={ofPhase} />
            </div>
          )
        )
      })}
      <p>
        <a href={href('/worksheets/')}>{text.newSheet}</a>
      </p>
      <Folded title={text.archived} many={archived.length}>
        <List sheets={archived} />
      </Folded>
      <Folded title={text.deleted} many={deleted.length}>
        <ul class="coalition_list">
          {deleted.map((one) => (
            <li key={keyOf(one)}>
              <span>
                {one.worksheet.about.title}: {nameOf(one.sheet)}
              </span>
              <button
                type="button"
                onClick={() => {
                  document.getElementById('sheets')?.focus()
                  bringBack(one)
                }}
              >
                {text.bringBack}
                <span class="unseen"> {nameOf(one.sheet)}</span>
              </button>
            </li>
          ))}
        </ul>
      </Folded>
      <Folded title={text.unread} many={unread.length}>
        <ul class="coalition_list">
          {unread.map(({ key, raw, why }) => (
            <li key={key}>
              <span>
                {key.split('/').slice(2, 3).join('')}: {text.unreadWords[why]}
              </span>
              <button type="button" onClick={() => save('holding-together.txt', raw, 'text/plain')}>
                {text.download}
              </button>
            </li>
          ))}
        </ul>
      </Folded>
    </section>
  )
}

function List({ sheets }: { readonly sheets: readonly Listed[] }) {
  return (
    <ul class="coalition_list">
      {sheets.map((one) => (
        <li key={keyOf(one)}>
          <a href={addressOf(one)}>{nameOf(one.sheet)}</a>
          <span class="label">
            {one.worksheet.about.title} · {text.changed(momentOf(one.sheet.changed))}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface FoldedProps {
  readonly title: (many: number) => string
  readonly many: number
  readonly children: ComponentChildren
}

function Folded({ title, many, children }: FoldedProps) {
  return (
    many > 0 && (
      <details class="coalition_fold">
        <summary>{title(many)}</summary>
        {children}
      </details>
    )
  )
}

const keyOf = ({ worksheet, sheet }: Listed) => `${worksheet.id}/${sheet.id}`

/** The worksheet's page with that sheet on it (ui/arrivals.ts). */
export const addressOf = ({ worksheet, sheet }: Listed): string => href(`/worksheets/${worksheet.id}/#open/${sheet.id}`)

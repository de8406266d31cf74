import '#ui/frame.css'
import '#ui/fields.css'
import './coalition.css'
import { useEffect, useState } from 'preact/hooks'
import type { Phase } from '#workbook/define.ts'
import { Actions } from './actions.tsx'
import { BackupPart } from './backup.tsx'
import { Keeping } from './keeping.tsx'
import { NextStep } from './next-step.tsx'
import { Notes } from './notes.tsx'
import { RosterPart } from './roster.tsx'
import { Sheets } from './sheets.tsx'
import { text } from './text.ts'
import { useKept } from './use-kept.ts'

export interface WorksheetLink {
  readonly id: string
  readonly title: string
  readonly phase: Phase
}

/** What the parts of the page are given. */
export interface PartProps {
  /** After something was written here. */
  readonly readAgain: () => void
  /** After all that is kept may be other than it was: every part begins anew. */
  readonly renew: () => void
  /** The title of a chapter of the guide, by its id. */
  readonly titleOf: (chapter: string) => string
  /** Tells what became of a press. */
  readonly say: (notice: string) => void
}

interface Props {
  readonly worksheets: readonly WorksheetLink[]
  /** The titles of the guide's chapters, by their ids. */
  readonly chapters: Readonly<Record<string, string>>
}

/** All that this browser keeps for a coalition, and what is next. */
export default function Coalition({ worksheets, chapters }: Props) {
  const [said, say] = useState('')
  const { read, readAgain, renew, round } = useKept(say)
  // What stands above the place that a link leads to has been drawn only now.
  useEffect(() => {
    if (read !== undefined && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [read === undefined])
  const titleOf = (chapter: string) => chapters[chapter] ?? chapter
  const part = { readAgain, renew, titleOf, say }
  const sheets = typeof read === 'object' ? read.sheets : []
  const alive = sheets.filter(({ sheet }) => !sheet.deleted)
  return (
    <div class="sheet coalition">
      <p class="coalition_said" role="status">
        {said || (read === undefined ? text.opening : '')}
      </p>
      {read === 'failed' && (
        <p class="warn" role="alert">
          {text.notRead}
        </p>
      )}
      {typeof read === 'object' && (
        <>
          <NextStep sheets={alive} isEmpty={read.isEmpty} worksheets={worksheets} />
          {alive.length > 0 && <Actions sheets={alive.filter(({ sheet }) => !sheet.archived)} />}
          <Sheets read={read} {...part} />
          <Notes chapters={read.chapters} titleOf={titleOf} />
        </>
      )}
      {read !== undefined && (
        <>
          <RosterPart key={`roster ${round}`} {...part} />
          <Keeping key={`keeping ${round}`} {...part} />
        </>
      )}
      <BackupPart key={`backup ${round}`} {...part} />
    </div>
  )
}

import css from './parts.css?inline'
import { adopt } from '#ui/adopt.ts'
import { Became, timesOf } from './became.tsx'
import { NextInCalendar } from './calendar.tsx'
import { Check } from './check.tsx'
import { HandOn } from './hand-on.tsx'
import { Paper } from './paper.tsx'
import { Afresh, RunButtons } from './run-buttons.tsx'

adopt(css)

/** What an empty form does without; loaded, in one piece, once something is on the agenda. */
export const parts = { Afresh, Became, Check, HandOn, NextInCalendar, Paper, RunButtons, timesOf }

export type Parts = typeof parts

import * as v from 'valibot'
import { type Format, versionOf } from './define.ts'

/** How a value travels and rests: with the version of the worksheet that wrote it. */
export interface Envelope {
  readonly v: number
  readonly value: unknown
}

export type Restored<Value> =
  | { readonly status: 'ok'; readonly value: Value }
  /** Written by a later version of this site: leave it untouched. */
  | { readonly status: 'newer'; readonly version: number }
  /** Not what this worksheet ever wrote. The caller keeps the bytes. */
  | { readonly status: 'broken' }

/**
 * The one gate for foreign data, whether from storage, a link or a file. Takes anything; migrates older versions; gives a
 * freshly built value of the current schema, `newer`, or `broken`. Never throws.
 */
export function restore<Value>(format: Format<Value>, foreign: unknown): Restored<Value> {
  try {
    const envelope = v.safeParse(envelopeSchema, foreign)
    if (!envelope.success) return { status: 'broken' }
    const { v: version, value } = envelope.output
    if (version > versionOf(format)) return { status: 'newer', version }
    let current = value
    for (const { schema, up } of format.migrations.slice(version - 1)) {
      const old = v.safeParse(schema, current, FIRST_FAULT)
      if (!old.success) return { status: 'broken' }
      current = up(old.output as never)
    }
    const parsed = v.safeParse(format.schema, current, FIRST_FAULT)
    return parsed.success ? { status: 'ok', value: parsed.output } : { status: 'broken' }
  } catch {
    return { status: 'broken' }
  }
}

/** The value in its envelope, ready for storage, link or file. */
export function envelop<Value>(format: Format<Value>, value: Value): Envelope {
  return { v: versionOf(format), value }
}

/** One fault is enough to refuse: a hostile list would otherwise report thousands. */
const FIRST_FAULT = { abortEarly: true }

const envelopeSchema = v.object({ v: v.pipe(v.number(), v.integer(), v.minValue(1)), value: v.unknown() })

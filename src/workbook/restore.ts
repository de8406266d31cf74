import { accept } from './accept.ts'
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
    if (!isEnvelope(foreign)) return { status: 'broken' }
    const { v: version, value } = foreign
    if (version > versionOf(format)) return { status: 'newer', version }
    let current = value
    for (const { schema, up } of format.migrations.slice(version - 1)) {
      const old = accept(schema, current)
      if (old === undefined) return { status: 'broken' }
      current = up(old as never)
    }
    const accepted = accept(format.schema, current)
    return accepted === undefined ? { status: 'broken' } : { status: 'ok', value: accepted }
  } catch {
    return { status: 'broken' }
  }
}

/** The value in its envelope, ready for storage, link or file. */
export function envelop<Value>(format: Format<Value>, value: Value): Envelope {
  return { v: versionOf(format), value }
}

/** Whether it is what some version of some worksheet may have written. */
export function isEnvelope(foreign: unknown): foreign is Envelope {
  if (typeof foreign !== 'object' || foreign === null || !('v' in foreign && 'value' in foreign)) return false
  return typeof foreign.v === 'number' && Number.isInteger(foreign.v) && foreign.v >= 1
}

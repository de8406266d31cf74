import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Format } from '#workbook/define.ts'
import { handOver } from '#workbook/hand-over.ts'
import { decodeLink, encodeHandOver, encodeLink } from '#workbook/link.ts'
import { arbitraryOf } from '../../tests/workbook/arbitrary.ts'

/** A good link, and what it must decode to for ever. */
export interface Subject {
  readonly format: Format<unknown>
  readonly link: string
  readonly json: string
}

/** A worksheet as the fuzzer sees it: any value of it goes in, whatever comes out is compared as JSON. */
export interface Room extends Format<unknown> {
  readonly examples: () => Promise<Readonly<Record<string, unknown>>>
}

const ROOMS = join(import.meta.dirname, '../../src/worksheets')

/** The index.ts of every folder under src/worksheets. */
export function findRooms(): readonly string[] {
  const indexes = existsSync(ROOMS)
    ? readdirSync(ROOMS)
        .sort()
        .map((name) => join(ROOMS, name, 'index.ts'))
    : []
  return indexes.filter((index) => existsSync(index))
}

/** The worksheet that a room's index.ts exports. Rejects where it does not load. */
export async function loadRoom(index: string): Promise<Room> {
  const module: Readonly<Record<string, unknown>> = await import(index)
  const room = Object.values(module).find(isRoom)
  if (!room) throw new Error(`No worksheet in ${index}`)
  return room
}

/** The examples of a room and `more` arbitrary values, encoded. Rejects where one does not come back. */
export async function prepareSubjects(room: Room, more: number, seed: number): Promise<readonly Subject[]> {
  const subjects: Subject[] = []
  const arbitrary = fc.sample(arbitraryOf(room.schema), { numRuns: more, seed })
  for (const value of [...Object.values(await room.examples()), ...arbitrary]) {
    const link = await encodeLink(room, value)
    const decoded = await decodeLink(room, link)
    if (decoded.status === 'ok') subjects.push({ format: room, link, json: JSON.stringify(decoded.value) })
    else if (decoded.status !== 'too-long') throw new Error(`A good link of ${room.id} is ${decoded.status}`)
  }
  return subjects
}

/** `count` arbitrary hand-overs to the worksheet `to`, encoded. What did not fit into a link is not expected from it. */
export async function prepareHandOvers(to: Format<unknown>, count: number, seed: number): Promise<readonly Subject[]> {
  const handed = fc.sample(arbitraryOf(handOver.schema), { numRuns: count, seed })
  const links = await Promise.all(handed.map((one) => encodeHandOver(to.id, one)))
  const read = await Promise.all(links.map(async (link) => ({ link, decoded: await decodeLink(to, link) })))
  return read.map(({ link, decoded }) => {
    if (decoded.status !== 'handed') throw new Error(`A good hand-over to ${to.id} is ${decoded.status}`)
    return { format: to, link, json: JSON.stringify(decoded.handed) }
  })
}

function isRoom(value: unknown): value is Room {
  return (
    typeof value === 'object' && value !== null && 'schema' in value && 'migrations' in value && 'examples' in value
  )
}

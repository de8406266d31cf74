import { PREFIX } from './shelf.ts'

/**
 * Stands in storage while everything is being erased, so that other tabs, which hear of it, write nothing back; and is erased last.
 */
export const ERASED_KEY = `${PREFIX}erased`

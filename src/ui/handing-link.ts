import { type Handing, handedBy } from '#workbook/hand-over.ts'
import { encodeHandOver } from '#workbook/link.ts'

/** The fragment that hands over to the worksheet `to`. Loaded when it is asked for. */
export const handingLink = (to: string, handing: Handing): Promise<string> => encodeHandOver(to, handedBy(handing))

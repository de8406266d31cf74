import type { About } from '#workbook/define.ts'
import type { Section } from './index.ts'

export const about: About = {
  title: 'Governance memo',
  gives: 'One page that the founding partners sign: how you decide, join, share, speak, talk and meet.',
  phase: 'design',
  minutes: 30,
  people: 'The founding partners'
}

/** The parts of the page in their order, with what each settles. */
export const sections: Readonly<Record<Section | 'purpose' | 'channels', readonly [title: string, settles: string]>> = {
  purpose: ['Purpose', 'Your one sentence, word for word as you agreed it.'],
  decisions: [
    'Decisions',
    'Majority, two thirds, consensus, consent, a committee: name one as your default, then the exceptions. Who decides between meetings?'
  ],
  membership: ['Joining and leaving', 'What a new group does first, and what happens when one goes quiet.'],
  resources: ['Resources', 'How grants, staff time, printing and credit are shared.'],
  messaging: ['Speaking in our name', 'Who approves, and what members may say as themselves.'],
  channels: ['Channels', 'One shared platform, one purpose for each channel. Where do decisions stand?'],
  meetings: ['Meetings', 'How often, when and where the whole coalition meets.'],
  emergency: ['Emergency meetings', 'Who may call one, and with how much notice.']
}

/** Words of the empty form. Others load with what they belong to: page-text.ts, starters.ts. */
export const text = {
  memo: 'Governance memo',
  hint: 'Two or three sentences under each heading are enough. Sign what you agree on; the rest stands under “Still open”, with a name and a date.',
  starters: 'Starting texts',
  channel: 'Channel',
  channelUse: 'What it is for',
  channelAt: (place: number) => `Channel ${place}`,
  addChannel: 'Add a channel',
  open: 'Still open',
  openPoint: 'What is not agreed yet',
  openAt: (place: number) => `Open point ${place}`,
  who: 'Who sees to it',
  by: 'By when',
  addOpen: 'Add an open point',
  signatures: 'Signatures',
  signaturesHint:
    'One person for each founding partner. Take a week first, if a board or a parish council has to read it.',
  name: 'Name',
  member: 'Organisation',
  signed: 'Signed on',
  signatureAt: (place: number) => `Signature ${place}`,
  addSignature: 'Add a signature',
  review: 'We look at this page again on',
  reviewOf: (coalition: string) => `Look at our governance memo again${coalition && `: ${coalition}`}`,
  inAYear: (day: string) => `In a year: ${day}`
}

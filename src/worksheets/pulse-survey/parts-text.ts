import { answersAre } from './text.ts'

/** The words of what loads when it is wanted: the ways to take in answers, the questions' editor, the moment of showing. */
export const sentText = {
  sent: 'Your answer is on this sheet; now send it back. It travels alone in its link, so whoever gets the link could find it out. If that troubles you, dismiss the sheet and ask for a paper slip.',
  send: 'Send my answer',
  takeBack: 'Take it back and answer anew'
}

export const showText = {
  title: 'Show the counts',
  wait: 'Until then the sheet shows nobody the counts, you neither: whoever watches them change can tell who said what. A file under Export holds them all; do not look into it before.',
  tooFew: (threshold: number) =>
    `Counts can be shown from ${threshold} answers on. If no more will come, hold a go-round instead, or ask someone from outside to phone round.`,
  tooFewAsked: (asked: number, threshold: number) =>
    `${asked} are asked, and nothing is shown before ${threshold} have answered: ask more, or hold a go-round instead.`,
  tooMany: (count: number, asked: number) =>
    `${count} answers, of ${asked} who were asked: look for some that came twice.`,
  close: 'Close and show',
  waiting: (count: number, threshold: number) =>
    `${answersAre(count)} waiting. Late answers are added together, once there are ${threshold} to each question that was shown: added singly, each could be found by subtracting.`,
  addLate: 'Add them and show'
}

export const lateText = { title: 'Late answers', take: 'Take in late answers' }

export const setupText = {
  unit: 'Who answers',
  units: { organisation: 'One per organisation', person: 'One per person' },
  asked: 'How many are asked',
  fixed: 'The rest is fixed for this round, because the first answers are in.',
  threshold: 'Show a question from so many answers on',
  lowThreshold:
    'Fewer than five are easily guessed. Go lower only if everybody who is asked agrees, before anybody answers.',
  hint: 'Put the questions into your own language, or add your own, seven in all. 5 is always the good end; ask in the same words next time, or you cannot compare.',
  add: 'Add a question of your own',
  numbered: (place: number) => `Question ${place}`,
  parts: {
    text: (place: number) => `Question ${place}`,
    low: (place: number) => `What 1 means in question ${place}`,
    high: (place: number) => `What 5 means in question ${place}`
  },
  askRemark: 'Ask for a remark too'
}

export const phoneText = {
  title: 'Pass the phone',
  start:
    'Hand the phone to the first person. Each answer leaves the screen as soon as it is in, and nobody can go back to it.',
  thanks: 'Thank you, it is in. Hand the phone on.',
  mine: 'I am next',
  label: 'Put my answer in',
  soFar: (count: number) => `${answersAre(count)} in.`
}

export const handsText = {
  hint: 'Press a number for each slip or hand. A blank counts as don’t know. Slips are safest if they were folded and shuffled; hands are seen by everybody.',
  more: (answer: string, question: string) => `One more ${answer}: ${question}`,
  less: (answer: string, question: string) => `One less ${answer}: ${question}`,
  total: (count: number) => `${count} counted`,
  uneven: 'The questions do not add up to the same number. Count again, or add the blanks as don’t know.',
  remark: 'A remark from a slip',
  addRemark: 'Add this remark',
  put: (count: number) =>
    count === 1 ? 'Add this 1 answer to the others' : `Add these ${count} answers to the others`,
  none: 'Add these answers to the others'
}

export const linksText = {
  title: 'Add answers that came in links',
  words:
    'Send everybody the link from Share, Prefilled. Paste what comes back, one link or a whole chat, without opening it: the sheet adds the answers and shows none of them. The app that brought a link still knows who sent it.'
}

export const revealText = {
  ready: (count: number, asked: number) =>
    `${answersAre(count)} in${asked > 0 ? `, of ${asked}` : ''}. Gather everybody first, so that all see the counts at the same moment. Showing them cannot be undone.`,
  late: (count: number) =>
    `${count === 1 ? '1 late answer is' : `${count} late answers are`} added to the counts. This cannot be undone.`,
  inHand: (count: number) =>
    `${answersAre(count)} counted by hand and not added to the others yet. Add them first, or they stay out.`,
  asked: 'How many were asked',
  unanimous:
    'To one question or more, everybody gave the same answer. Once that is shown, everybody’s answer to it is known. Tell the room so before you show it, or keep it back.',
  show: 'Show the counts',
  showAll: 'Show everything',
  keepBack: 'Keep it back and show the rest',
  add: 'Add them',
  wait: 'Not yet'
}

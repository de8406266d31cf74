import { inWords } from './text.ts'

/** The words of what loads when it is wanted: the ways to take in answers, the questions' editor, the moment of showing. */
export const editorText = {
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
  soFar: (count: number) => (count === 1 ? '1 answer is in.' : `${count} answers are in.`)
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
  hint: 'Send everybody the link from Share, Prefilled. Paste what comes back, one link or a whole chat, without opening it: the sheet adds the answers and shows none of them. The app that brought a link still knows who sent it.',
  field: 'Add answers that came in links',
  add: 'Add them',
  adding: 'Reading…',
  added: (answers: number) =>
    answers === 0 ? 'No answers were added.' : answers === 1 ? '1 answer was added.' : `${answers} answers were added.`,
  refused: (place: number) => `Link ${place}:`,
  none: 'No link of this worksheet was found in it.'
}

export const revealText = {
  ready: (count: number, asked: number) =>
    `${count === 1 ? '1 answer is' : `${count} answers are`} in${asked > 0 ? `, of ${asked}` : ''}. Gather everybody first, so that all see the counts at the same moment. Showing them cannot be undone.`,
  late: (count: number) =>
    `${count === 1 ? '1 late answer is' : `${count} late answers are`} added to the counts. This cannot be undone.`,
  unanimous:
    'To one question or more, everybody gave the same answer. Once that is shown, everybody’s answer to it is known. Tell the room so before you show it, or keep it back.',
  telling: (threshold: number) =>
    `Fewer than ${inWords(threshold)} late answers are waiting, and the counts without them have been seen: whoever remembers those can subtract, and knows what came late. Wait for more, or ask the latecomers first.`,
  show: 'Show the counts',
  showAll: 'Show everything',
  keepBack: 'Keep it back and show the rest',
  addAll: 'Add them all the same',
  add: 'Add them',
  wait: 'Not yet'
}

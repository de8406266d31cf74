import type { Kind, Starter } from './starters.ts'

/** Words of the dialog that offers starting texts. */
export const startersText = {
  title: 'Starting texts',
  words:
    'A first draft to argue with. Choose what comes nearest to you, take all of it or a part, then change every word that is not yours. Brackets show where your own names, sums and days belong.',
  legend: 'What comes nearest to you?',
  kinds: { short: 'Short campaign', long: 'Long haul', large: 'One large member' } satisfies Record<Kind, string>,
  fillAll: (parts: number) => (parts === 1 ? 'Fill the one empty part' : `Fill the ${parts} empty parts`),
  allTaken: 'Every part has a text of its own',
  use: 'Use this',
  taken: 'You have a text here'
}

const channels: Starter['channels'] = [
  ['Decisions', 'what was decided, by whom, on what date; no chat'],
  ['This week', 'dates, places, changes of plan'],
  ['Small teams', 'one each: [teams]'],
  ['Everything else', 'thanks, photographs, lifts home']
]

export const starters: Readonly<Record<Kind, Starter>> = {
  short: {
    decisions:
      'Any three of these five people decide within two hours and tell the others at once: [five names]. Spending above [sum] and any change to our demand goes to all members: a majority of those who answer within 24 hours.',
    membership:
      'A group joins when two members vouch for it. It names one contact who can say yes the same day, and a stand-in. Whoever wants to leave phones the coordinator first, and keeps our plans to itself.',
    resources:
      'Each member says now what it gives: people, money, printing, rooms. [Member] holds the money and shows the account every two weeks. We close on [date]; what is left over goes to [cause].',
    messaging:
      'Two people speak in our name: [name] and [name]. Members may say more in their own name, and text the coordinator a day ahead if it may surprise someone.',
    channels: [
      ['Decisions', 'what was decided, by whom, when; no chat'],
      ['Today', 'dates, places, changes of plan'],
      ['Contacts', 'one contact and one stand-in for each member, both phone numbers']
    ],
    meetings:
      'A call of 20 minutes every [Monday and Thursday], with the shared timeline on the screen. After the first three meetings we stay together for half an hour, with food and without the campaign.',
    emergency: 'Any two members may call one, with three hours’ notice, by text to every contact.'
  },
  long: {
    decisions:
      'Consent is our default: a proposal passes unless a member names a principle that it breaks. Spending above [sum] and changes to this page need two thirds of the members. Half of the members must be present. A steering committee of five, from five organisations, decides what cannot wait and reports within three days. Its seats end in different years; nobody serves more than two terms in a row.',
    membership:
      'A new group comes to two meetings, finds a sponsor among the members and signs this page. Newcomers start on a fixed date each quarter, with a partner from another member for three months. Members who miss three meetings in a row get a phone call. Whoever leaves hands over within a month, with our thanks.',
    resources:
      'Joint grants are split by the hours on the work plan, looked at each quarter. [Member] keeps the accounts, and every member may see them. For each role, half a page says who could take over and where papers and passwords are.',
    messaging:
      'Statements in our name are approved under the decision matrix. Members may say more in their own name, and tell the coordinator by text a day ahead if it may surprise someone. If it goes wrong we phone first, within three days, and shame nobody in public.',
    channels,
    meetings:
      'All members meet on [first Thursday], [18:30 to 20:00]; the facilitator comes from another member each time. The agenda is out three days before, the notes two days after. Every quarter we look back. Once a year, at a strategic check-in, we ask whether the purpose still fits.',
    emergency: 'Any three members may call one, with 48 hours’ notice and the question in one sentence.'
  },
  large: {
    decisions:
      'One member, one vote, whatever the budget. Consent is our default; spending above [sum] and changes to this page need two thirds of the members. No organisation holds more than one seat on the executive committee, and small members take turns in the chair.',
    membership:
      'Any group that shares the purpose may join, however small: it comes to two meetings and signs this page. There is no fee. A member that has no time may rest until an agreed date; it does not vote meanwhile.',
    resources:
      '[Large member] keeps the books and shows them every quarter. Joint money goes where the hours on the work plan are. Small members are paid for chairing, travel and translation. Nobody has to match what another gives.',
    messaging:
      'Members stand in alphabetical order, everywhere. [Large member] has stepped back from: [chair, first speaker, press contact]. [Two small members] speak in our name. Members may say more in their own name, a day’s warning given if it may surprise someone.',
    channels,
    meetings:
      'We meet on [first Thursday], [18:30 to 20:00], at a different member’s place each time. Papers go out five days before, so that those without staff can read them. Twice a year we check who holds money, chairs, lists and the microphone.',
    emergency:
      'Any two members may call one, with 48 hours’ notice, at an hour when volunteers can come. It decides only what cannot wait.'
  }
}

import { notes, sheet } from './example.ts'
import type { TemperatureCheck } from './index.ts'

/** A large round, and one without names. */
export const examples: Readonly<Record<string, TemperatureCheck>> = {
  regional: sheet(
    { coalition: 'Regional Climate and Jobs Table', date: '2026-06-11', facilitator: 'Yusuf', byHand: true },
    [
      ['follow', 'Follow through after decisions'],
      ['small', 'Small and rural groups carry more risk'],
      ['reports', 'Reports and updates take time from decisions'],
      ['map', 'New people need a map of committees'],
      ['trust', 'Trust with labour is growing']
    ],
    [
      ['Abby', 'cautious', 'The labour side is in the room', 'We dodge the pipeline question', '', 'trust'],
      ['Ben', 'energised', 'Apprenticeship numbers', 'More time in small groups'],
      ['Chidi', 'tired', 'Good food', 'Calendar conflicts every month'],
      ['Delia', 'mixed', 'Honest talk about layoffs', 'Follow through', 'follow', 'trust'],
      ['Ed', 'sceptical', 'People showed up', 'I have heard these promises since 2019', 'follow'],
      ['Fatou', 'welcome', 'Buddy system for new groups', 'Slides in advance', 'reports', 'map'],
      ['Gil', 'rushed', 'Short agenda', 'Short on the wrong items', 'reports'],
      ['Hana', 'glad', 'County staff listened', 'Reports that no one reads', 'reports'],
      ['Ike', 'neutral'],
      ['June', 'hopeful', 'Two mills agreed to tours', 'Someone to write them up', 'follow'],
      ['Karl', 'frustrated', 'Union hall hosting', 'Decisions reopened after the vote', 'follow'],
      ['Lena', 'calm', 'Consent model saves time', 'Explain objections better'],
      ['Mei', 'overbooked', 'Translation team', 'Three calls for one flyer', 'reports'],
      ['Nico', 'excited', 'Solar crew graduates', 'Pay for the trainees’ bus fare', 'small'],
      ['Omar', 'steady', 'Budget is readable now'],
      ['Pat', 'annoyed', 'The apology in April', 'It should have come in February', 'follow', 'trust'],
      ['Quinn', 'curious', 'Data dashboard', 'Where does the data come from?', 'reports'],
      ['Rosa', 'respected', 'My members were quoted correctly', 'Let rural groups go first sometimes', 'small'],
      ['Sam', 'fine', 'Ended on time'],
      ['Tess', 'anxious', 'Lawyers answered quickly', 'Risk of the lawsuit is on small groups', 'small'],
      ['Uma', 'grateful', 'Stipends arrived', 'Make them regular', 'small'],
      ['Vic', 'bored', 'Biscuits', 'Fewer updates that could be an email', 'reports'],
      ['Wanda', 'determined', 'School board win', 'Write down how we did it', 'follow'],
      ['Xavi', 'confused', 'Friendly faces', 'Which committee am I on?', 'map'],
      ['Yusuf', 'present', 'Everybody spoke today', 'I talk too much'],
      ['Zola', 'proud', 'Youth seats have votes', 'Homework hours'],
      ['Arlo', 'thin', 'Shared van', 'One driver', 'small'],
      ['Bea', 'warm', 'Childcare team', 'Heating in the hall'],
      ['Cy', 'okay', 'Clear purpose', 'Purpose is not in the newsletter', 'map'],
      ['Dot', 'ready', 'We have a date for the march', 'Permits']
    ]
  ),
  roundtable: {
    ...sheet(
      { coalition: 'Disability Rights Roundtable', date: '2026-05-21', facilitator: 'Renee', unnamed: true, heads: 15 },
      [
        ['dec', 'Unclear decisions'],
        ['load', 'Uneven workload'],
        ['comm', 'Communication is improving'],
        ['new', 'New members need support']
      ],
      []
    ),
    words: [
      'anxious',
      'calm',
      'confident',
      'confused',
      'connected',
      'excited',
      'exhausted',
      'frustrated',
      'grateful',
      'hopeful',
      'inspired',
      'optimistic',
      'overwhelmed',
      'tired',
      'uncertain'
    ],
    well: notes([
      ['w1', 'Communication is better than last year'],
      ['w2', 'Everyone knows the goal'],
      ['w3', 'Good relationships'],
      ['w4', 'Great stories from the community'],
      ['w5', 'More people are speaking up in meetings', 'comm'],
      ['w6', 'New members joined this month'],
      ['w7', 'Partners are honest'],
      ['w8', 'People listened to each other'],
      ['w9', 'Strong turnout at the rally'],
      ['w10', 'Support from the larger organisations'],
      ['w11', 'The working groups are active'],
      ['w12', 'Translation at every meeting'],
      ['w13', 'We got the bill out of committee'],
      ['w14', 'We handled the disagreement well'],
      ['w15', 'We won']
    ]),
    improve: notes([
      ['i1', 'Better onboarding for new groups', 'new'],
      ['i2', 'Childcare and food'],
      ['i3', 'Clear roles', 'dec'],
      ['i4', 'Decisions take too long', 'dec'],
      ['i5', 'Fewer meetings'],
      ['i6', 'Follow up after events', 'load'],
      ['i7', 'Funding is uncertain'],
      ['i8', 'I do not know who makes decisions', 'dec'],
      ['i9', 'Share the notes sooner', 'comm'],
      ['i10', 'Smaller groups need an equal voice', 'new'],
      ['i11', 'Start on time'],
      ['i12', 'The same two organisations do all the work', 'load'],
      ['i13', 'We need a break', 'load'],
      ['i14', 'Workload is uneven', 'load'],
      ['i15', 'Write it down next time']
    ])
  }
}

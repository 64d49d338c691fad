import type { Damage } from './damage.ts';

const LONG = 'so it goes on, '.repeat(400).trim();

/** Keys, kinds of values, and how long or how large they may be. */
export const OF_KINDS: readonly Damage[] = [
  { what: '26 a key with a capital', damage: [['title:', '‸Title:']], code: 'unknown-key', says: /"title"\?/ },
  { what: '27 a misspelt key', damage: [['summary:', '‸sumary:']], code: 'unknown-key', says: /"summary"\?/ },
  {
    what: '27b a misspelt key that much hangs on',
    damage: [['issues:\n', '‸isues:\n']],
    code: 'unknown-key',
    says: /"issues"\?/,
  },
  {
    what: '27c a key in German',
    damage: [['      interests: You want to try', '      ‸interessen: You want to try']],
    code: 'unknown-key',
    says: /"interests"\?/,
  },
  {
    what: '29 an empty value',
    damage: [['title: The hall on Friday', 'title:‸']],
    code: 'wrong-type.empty',
    says: /must be a text/,
  },
  {
    what: '49 a very long word',
    damage: [['title: The hall on Friday', `title: ‸${'a'.repeat(300)}`]],
    code: 'too-long',
    says: /60/,
  },
  {
    what: '50 a very long word in a mandate',
    damage: [['position: You ask for the whole evening.', `position: ‸You ask for ${'a'.repeat(300)}.`]],
    code: 'long-word',
    says: /300/,
    proofread: true,
  },
  {
    what: '51 a very long mandate',
    damage: [['position: You ask for the whole evening.', `position: ‸"${LONG}"`]],
    code: 'too-long',
    says: /500/,
  },
  {
    what: '52 a very long label',
    damage: [['label: Caretaker', `label: ‸${'The caretaker '.repeat(9).trim()}`]],
    code: 'too-long',
    says: /40/,
  },
  {
    what: '53 a number in quotes',
    damage: [['choir: 40,', 'choir: ‸"40",']],
    code: 'wrong-type',
    says: /remove the quotes/i,
  },
  {
    what: '54 a number with a word',
    damage: [['choir: 40,', 'choir: ‸40 points,']],
    code: 'wrong-type',
    says: /only the number: 40/,
  },
  {
    what: '55 a decimal comma in points',
    damage: [['choir: 40,', 'choir: ‸40,5,']],
    code: 'decimal-comma',
    says: /40\.5/,
  },
  {
    what: '56 a decimal comma in a walk-away',
    damage: [['drift: -1,', 'drift: ‸-1,5,']],
    code: 'decimal-comma',
    says: /-1\.5/,
  },
  {
    what: '57 a decimal comma on a line of its own',
    file: 'island',
    damage: [['firmness: 0.3', 'firmness: ‸0,3']],
    code: 'wrong-type',
    says: /0\.3/,
  },
  {
    what: '58 percent for a share',
    damage: [['firmness: 0.4', 'firmness: ‸40']],
    code: 'out-of-range.above',
    says: /0\.4/,
  },
  {
    what: '59 minutes with their unit',
    damage: [['minutes: 30', 'minutes: ‸30 min']],
    code: 'wrong-type',
    says: /only the number: 30/,
  },
  {
    what: '60 points over the limit',
    damage: [['choir: 40,', 'choir: ‸4000,']],
    code: 'out-of-range.above',
    says: /1000/,
  },
  {
    what: '61 yes for true',
    damage: [['mustSettle: true', 'mustSettle: ‸yes']],
    code: 'wrong-type',
    says: /instead: true/,
  },
  {
    what: '62 an id that other readers take for a number or for no',
    damage: [
      ['id: nobody', 'id: no'],
      ['ifSilent: nobody', 'ifSilent: no'],
    ],
  },
  {
    what: '63 an id that is a number',
    damage: [['id: caretaker', 'id: ‸1']],
    code: 'wrong-type.written',
    says: /n1/,
    count: 1,
  },
  {
    what: '63b an id that is a number in quotes',
    damage: [['id: caretaker', 'id: ‸"1"']],
    code: 'bad-id',
    says: /n1/,
  },
  {
    what: '64 an id that is true',
    damage: [['id: caretaker', 'id: ‸true']],
    code: 'wrong-type.written',
    says: /"true"/,
  },
  {
    what: '65 a label that is a number',
    damage: [['label: Nobody', 'label: ‸1978']],
    code: 'wrong-type.written',
    says: /"1978"/,
  },
  {
    what: '66 a label that is true',
    damage: [['label: Nobody', 'label: ‸true']],
    code: 'wrong-type.written',
    says: /"true"/,
  },
  { what: '67 an id with an umlaut', damage: [['id: drums', 'id: ‸schüler']], code: 'bad-id', says: /schueler/ },
  { what: '68 an id with a capital', damage: [['id: drums', 'id: ‸Drums']], code: 'bad-id', says: /drums/ },
  {
    what: '68c a label in the place of an id',
    damage: [['ifSilent: all', 'ifSilent: ‸Who is last']],
    code: 'bad-id',
    says: /Write instead: last$/,
  },
  {
    what: '68d a label of one word that is near another id',
    damage: [
      ['option: drums', 'option: ‸singer'],
      ['label: The band', 'label: singer'],
    ],
    code: 'unknown-option',
    says: /"drums"\?/,
  },
  {
    what: '68e the name of a party in the place of its id',
    damage: [
      ['{ party: players, issue: lights', '{ party: ‸The Players, issue: lights'],
      ['name: Players', 'name: The players'],
    ],
    code: 'bad-id',
    says: /Write instead: players$/,
  },
  {
    what: '68f the title of an article that is told by its key',
    damage: [['never: { first: [drums] }', 'never: { ‸Who is first: [drums] }']],
    code: 'bad-id',
    says: /Write instead: first$/,
  },
  {
    what: '68g a label beside the article that it belongs to',
    damage: [['issue: lights, option: nothing', 'issue: lights, option: ‸No lights']],
    code: 'bad-id',
    says: /Write instead: nothing$/,
  },
  {
    what: '68b an id of two words',
    damage: [['source: notice', 'source: ‸notice board']],
    code: 'bad-id',
    says: /notice-board/,
  },
  {
    what: '69 a date in another order',
    damage: [['2025-08-30', '‸30.8.2025']],
    code: 'bad-format.date',
    says: /2025-08-30/,
  },
  {
    what: '70 a day that is in no calendar',
    damage: [['2025-08-30', '‸2025-02-30']],
    code: 'not-a-date',
    says: /calendar/,
  },
  {
    what: '71 a date without zeros',
    damage: [['2025-08-30', '‸2025-8-30']],
    code: 'bad-format.date',
    says: /2025-08-30/,
  },
  {
    what: '71b a date in words',
    damage: [['2025-08-30', '‸30 August 2025']],
    code: 'bad-format.date',
    says: /2025-08-30/,
  },
  { what: '72 an unknown level', damage: [['beginner', '‸easy']], code: 'unknown-value', says: /beginner/ },
  {
    what: '73 an unknown stance',
    damage: [['stance: wants', 'stance: ‸want']],
    code: 'unknown-value',
    says: /"wants"\?/,
  },
  { what: '74 an unknown flag', damage: [['[un]', '[‸zz]']], code: 'unknown-flag', says: /un/, remark: true },
  {
    what: '75 a country without a flag here',
    damage: [['[un]', '[‸no]']],
    code: 'unknown-flag',
    says: /un/,
    remark: true,
  },
  { what: '76 an unknown icon', damage: [['clock', '‸clok']], code: 'unknown-icon', says: /"clock"\?/, remark: true },
  {
    what: '77 a mark of four letters',
    damage: [['mark: BA', 'mark: ‸BAND']],
    code: 'bad-format.mark',
    says: /three letters/,
  },
  {
    what: '79 points as a list',
    damage: [['{ choir: 40, band: 15, players: 20 }', '‸[40, 15, 20]']],
    code: 'wrong-type',
    says: /\{ choir: 40, band: 15, players: 20 \}/,
  },
  { what: '80 consent as one word', damage: [['[band, players]', '‸band']], code: 'wrong-type', says: /\[band\]/ },
  {
    what: '80b the situation as one text',
    damage: [
      [
        'situation:\n  - The hall is free on Friday evening, for the first time this year.\n  - Three',
        'situation: ‸Three',
      ],
    ],
    code: 'wrong-type',
    says: /list/,
  },
  {
    what: '91 a sentence without {option}',
    damage: [
      ['belongs first to {option}', 'belongs to somebody'],
      ['The hall belongs', '‸The hall belongs'],
    ],
    code: 'missing-placeholder',
    says: /\{option\}/,
  },
  {
    what: '92 {Option} with a capital',
    damage: [['The hall belongs first to {option}', '‸The hall belongs first to {Option}']],
    code: 'missing-placeholder.almost',
    says: /"\{Option\}"/,
  },
  {
    what: '93 { option } with spaces',
    damage: [['The hall belongs first to {option}', '‸The hall belongs first to { option }']],
    code: 'missing-placeholder.almost',
    says: /"\{ option \}"/,
  },
  {
    what: '95 no options',
    damage: (text) => text.replace(/options:\n {6}- id: all[\s\S]*?(?=positions:)/, 'options: ‸[]\n'),
    code: 'too-few',
    says: /at least 1/,
  },
  {
    what: '97 nine parties',
    damage: (text) =>
      text
        .replace(
          'parties:\n',
          `parties:\n${[1, 2, 3, 4, 5, 6].map((each) => PARTY.replaceAll('NN', String(each))).join('')}`,
        )
        .replace('- id: players', '- ‸id: players'),
    code: 'too-many',
    says: /at most 8/,
  },
  {
    what: '98 thirteen issues',
    damage: (text) =>
      text
        .replace('issues:\n', `issues:\n${[...'abcdefghij'].map((each) => ISSUE.replaceAll('NN', each)).join('')}`)
        .replace('- id: chairs', '- ‸id: chairs'),
    code: 'too-many',
    says: /at most 12/,
  },
  {
    what: '99 thirty-one rounds',
    file: 'island',
    damage: [['count: 6', 'count: ‸31']],
    code: 'out-of-range.above',
    says: /30/,
  },
  {
    what: '100 moves below one',
    damage: [['movesPerRound: 2', 'movesPerRound: ‸-1']],
    code: 'out-of-range.below',
    says: /at least 1/,
  },
  {
    what: '107 a mandate that lacks a field',
    damage: [
      ['      ifNoDeal: You sing in the gym, where every word echoes.\n', ''],
      ['    mandate:\n      interests: Your', '    ‸mandate:\n      interests: Your'],
    ],
    code: 'missing-key',
    says: /"ifNoDeal"/,
  },
  {
    what: '108 a mandate that lacks all',
    file: 'island',
    damage: (text) => text.replace(/ {4}mandate:\n(?: {6}.*\n)+/, '').replace('- id: north', '- ‸id: north'),
    code: 'missing-key',
    says: /"mandate"/,
  },
  {
    what: '118 no parties',
    damage: (text) => text.replace(/parties:[\s\S]*(?=issues:)/, '').replace('format', '‸format'),
    code: 'missing-key',
    says: /"parties"/,
  },
  {
    what: '123 no format',
    damage: (text) => text.replace('format: 1\nid', '‸id'),
    code: 'missing-key',
    says: /"format"/,
  },
  { what: '124 another format', damage: [['format: 1', 'format: ‸2']], code: 'unknown-value', says: /must be 1/ },
  {
    what: '133 a walk-away as a number',
    file: 'island',
    damage: (text) => text.replace(/walkAway:\n(?: {6,}.*\n)+/, 'walkAway: ‸35\n'),
    code: 'wrong-type.written',
    says: /truce: \{ start: 35, drift: 0, spread: 0 \}/,
  },
  {
    what: '134 a walk-away without its track',
    damage: [
      ['walkAway:\n      plan: { start: 40, drift: -1, spread: 4 }', 'walkAway: ‸{ start: 40, drift: -1, spread: 4 }'],
    ],
    code: 'no-track',
    says: /plan: \{ start: 40, drift: -1, spread: 4 \}/,
  },
  {
    what: '135 a red line in words',
    damage: [['never: { first: [drums] }', 'never: ‸first drums']],
    code: 'wrong-type',
    says: /\{ first: \[drums\] \}/,
  },
  {
    what: '136 a long name',
    damage: [['name: Band', `name: ‸${'The band of the school and its friends'}`]],
    code: 'too-long',
    says: /30/,
  },
];

const PARTY = `  - id: pNN
    name: Party NN
    mark: PNN
    summary: One more.
    mandate: { interests: a, position: b, redLines: c, canOffer: d, answersTo: e, ifNoDeal: f }
    walkAway: { plan: { start: 0, drift: 0, spread: 0 } }
    temperament: { firmness: 0.4 }
`;
const ISSUE = `  - id: i-NN
    track: plan
    title: Issue NN
    question: What then?
    sentence: It is {option}.
    consent: [band]
    ifSilent: one
    options:
      - { id: one, label: One, points: { choir: 0, band: 0, players: 0 } }
      - { id: two, label: Two, points: { choir: 1, band: 1, players: 1 } }
`;

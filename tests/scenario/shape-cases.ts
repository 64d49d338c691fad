import type { Change } from './diagnose.ts';

/** A file with one fault of shape, where it is said to be, and how. */
export interface ShapeCase {
  readonly what: string;
  readonly changes: readonly Change[];
  readonly expected: string;
  readonly says: string;
}

/** Faults of shape, one of each kind. */
export const SHAPES: readonly ShapeCase[] = [
  {
    what: 'a misspelt key at the top',
    changes: [['title: The shared', 'titel: The shared']],
    expected: '3:1 unknown-key',
    says: '"titel" is not a key of the scenario. Did you mean "title"?',
  },
  {
    what: 'a misspelt key of a party',
    changes: [['    mandate:', '    mandat:']],
    expected: '22:5 unknown-key',
    says: '"mandat" is not a key of this party. Did you mean "mandate"?',
  },
  {
    what: 'a misspelt key in a mandate',
    changes: [['redLines: c', 'redlines: c']],
    expected: '22:43 unknown-key',
    says: '"redlines" is not a key of the mandate. Did you mean "redLines"?',
  },
  {
    what: 'a misspelt key of a walk-away',
    changes: [['spread: 1', 'spred: 1']],
    expected: '24:36 unknown-key',
    says: '"spred" is not a key of this walk-away. Did you mean "spread"?',
  },
  {
    what: 'a key that means nothing',
    changes: [['count: 3', 'count: 3\n  weather: fine']],
    expected: '13:3 unknown-key',
    says: '"weather" is not a key of the block "rounds". Possible keys: forms or cases.',
  },
  {
    what: 'a key that is missing at the top',
    changes: [['tab: Fictional\n', '']],
    expected: '1:1 missing-key',
    says: 'The scenario has no "tab".',
  },
  {
    what: 'a key that is missing in a block',
    changes: [['  label: day\n', '']],
    expected: '10:1 missing-key',
    says: 'The block "rounds" has no "label".',
  },
  {
    what: 'a key that is missing in an entry of a list',
    changes: [['    mark: AD\n', '']],
    expected: '18:5 missing-key',
    says: 'This party has no "mark".',
  },
  {
    what: 'another version of the format',
    changes: [['format: 1', 'format: 2']],
    expected: '1:9 unknown-value',
    says: '"format" must be 1, not "2".',
  },
  {
    what: 'a number for a title',
    changes: [['The shared garden', '1984']],
    expected: '3:8 wrong-type',
    says: '"title" must be a text, not 1984. Put it in quotes: "1984".',
  },
  {
    what: 'nothing for a title',
    changes: [['title: The shared garden', 'title:']],
    expected: '3:7 wrong-type',
    says: '"title" is empty: it must be a text.',
  },
  {
    what: 'a blank title',
    changes: [['The shared garden', '"  "']],
    expected: '3:8 empty-text',
    says: '"title" is empty. It needs a text.',
  },
  {
    what: 'a text for a number',
    changes: [['count: 3', 'count: many']],
    expected: '12:10 wrong-type',
    says: '"count" must be a number, not a text.',
  },
  {
    what: 'a number in quotes',
    changes: [['count: 3', 'count: "3"']],
    expected: '12:10 wrong-type',
    says: '"count" must be a number, not a text. Remove the quotes.',
  },
  {
    what: 'half a round',
    changes: [['count: 3', 'count: 2.5']],
    expected: '12:10 wrong-type',
    says: '"count" must be a whole number, not 2.5.',
  },
  {
    what: 'a yes that is not true',
    changes: [['mustSettle: true', 'mustSettle: yes']],
    expected: '44:17 wrong-type',
    says: '"mustSettle" must be true or false, not a text. Write instead: true',
  },
  {
    what: 'a text for a list',
    changes: [['consent: [ada, ben]', 'consent: ada']],
    expected: '42:14 wrong-type',
    says: '"consent" must be a list, not a text. Put it in square brackets: [ada].',
  },
  {
    what: 'a list for a block',
    changes: [['temperament: { firmness: 0.5 }', 'temperament: [0.5]']],
    expected: '26:18 wrong-type',
    says: '"temperament" must be a block of keys, not a list.',
  },
  {
    what: 'a misspelt level',
    changes: [['level: beginner', 'level: begginer']],
    expected: '7:8 unknown-value',
    says: '"level" must be beginner, standard, hard or no-deal, not "begginer". Did you mean "beginner"?',
  },
  {
    what: 'a misspelt reveal',
    changes: [['rounds:', 'rules: { reasons: in character }\nrounds:']],
    expected: '10:19 unknown-value',
    says: '"reasons" must be none, in-character or full, not "in character". Did you mean "in-character"?',
  },
  {
    what: 'a misspelt time for hints',
    changes: [['rounds:', 'rules: { hints: on request }\nrounds:']],
    expected: '10:17 unknown-value',
    says: '"hints" must be off, on-request or always, not "on request". Did you mean "on-request"?',
  },
  {
    what: 'a misspelt stance',
    changes: [['stance: wants', 'stance: want']],
    expected: '60:57 unknown-value',
    says: '"stance" must be never, against, accepts or wants, not "want". Did you mean "wants"?',
  },
  {
    what: 'capitals in an id',
    changes: [['id: small', 'id: Small']],
    expected: '2:5 bad-id',
    says: '"Small" is not a valid id. Use small letters a to z, digits and hyphens, starting with a letter. Write instead: small',
  },
  {
    what: 'capitals in an id that is a key',
    changes: [['{ ada: 6, ben: 9 }', '{ Ada: 6, ben: 9 }']],
    expected: '47:47 bad-id',
    says: '"Ada" is not a valid id. Use small letters a to z, digits and hyphens, starting with a letter. Write instead: ada',
  },
  {
    what: 'a date in another order',
    changes: [['factsAsOf: 2025-03-01', 'factsAsOf: 01.03.2025']],
    expected: '9:12 bad-format',
    says: '"01.03.2025" is not a valid date. Write year, month and day, such as 2025-08-19. Write instead: 2025-03-01',
  },
  {
    what: 'a mark of four letters',
    changes: [['mark: AD', 'mark: ADAM']],
    expected: '20:11 bad-format',
    says: '"ADAM" is not a valid mark. Write one to three letters, such as UA.',
  },
  {
    what: 'four decimals',
    changes: [['points: -1,', 'points: -0.1234,']],
    expected: '65:54 too-precise',
    says: '"-0.1234" has more than 3 decimals.',
  },
  {
    what: 'more than a thousand points',
    changes: [['points: -1,', 'points: -1001,']],
    expected: '65:54 out-of-range',
    says: '"points" must be at least -1000, not -1001.',
  },
  {
    what: 'an infinite number',
    changes: [['points: -1,', 'points: .inf,']],
    expected: '65:54 wrong-type',
    says: '"points" must be a number, not the value "infinity" (.inf).',
  },
  {
    what: 'no number at all',
    changes: [['points: -1,', 'points: .nan,']],
    expected: '65:54 wrong-type',
    says: '"points" must be a number, not the value "not a number" (.nan).',
  },
  {
    what: 'a title that is too long',
    changes: [['The shared garden', 'x'.repeat(61)]],
    expected: '3:8 too-long',
    says: '"title" is too long: the limit is 60 characters, and it has 61.',
  },
  {
    what: 'nobody who signs',
    changes: [['signatories: [ada, ben], aimFor', 'signatories: [], aimFor']],
    expected: '15:49 too-few',
    says: '"signatories" must have at least 1 entry, and has 0.',
  },
  {
    what: 'a channel of one',
    changes: [['between: [ada, ben]', 'between: [ada]']],
    expected: '67:16 too-few',
    says: '"between" must have at least 2 entries, and has 1.',
  },
  {
    what: 'a channel of three',
    changes: [['between: [ada, ben]', 'between: [ada, ben, cleo]']],
    expected: '67:27 too-many',
    says: '"between" must have at most 2 entries, and has 3.',
  },
  {
    what: 'a red line on nothing',
    changes: [['never: { plants: [beans] }', 'never: {}']],
    expected: '63:26 too-few',
    says: '"never" names no issue.',
  },
  {
    what: 'a misspelt key of a hypothesis',
    changes: [
      [
        'temperament: { firmness: 0.5 }',
        'temperament: { firmness: 0.5 }\n    hypotheses: [{ name: x, prior: 1, empasis: {} }]',
      ],
    ],
    expected: '27:39 unknown-key',
    says: '"empasis" is not a key of this hypothesis. Did you mean "emphasis"?',
  },
  {
    what: 'a hypothesis that nobody gives a chance',
    changes: [
      ['temperament: { firmness: 0.5 }', 'temperament: { firmness: 0.5 }\n    hypotheses: [{ name: x, prior: 0 }]'],
    ],
    expected: '27:36 out-of-range',
    says: '"prior" must be at least 0.01, not 0.',
  },
  {
    what: 'an emphasis that is too strong',
    changes: [
      [
        'temperament: { firmness: 0.5 }',
        'temperament: { firmness: 0.5 }\n    hypotheses: [{ name: x, prior: 1, emphasis: { time: 6 } }]',
      ],
    ],
    expected: '27:57 out-of-range',
    says: '"time" must be at most 5, not 6.',
  },
  {
    what: 'a red line on no option',
    changes: [['never: { plants: [beans] }', 'never: { plants: [] }']],
    expected: '63:36 too-few',
    says: '"plants" must have at least 1 entry, and has 0.',
  },
];

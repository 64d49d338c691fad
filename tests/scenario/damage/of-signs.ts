import type { Damage } from './damage.ts';

/** Quotes, brackets, commas, colons, and other signs with a meaning of their own. */
export const OF_SIGNS: readonly Damage[] = [
  {
    what: '10a an apostrophe too many before a text with another one',
    damage: [['position: You ask for the whole evening.', "position: ‸'Your class's evening is yours."]],
    code: 'syntax.quotes-in-quotes',
    says: /quotes: "Your class's evening is yours\."/,
  },
  {
    what: '02 a quote that does not close',
    damage: [['title: The hall on Friday', 'title: ‸"The hall on Friday']],
    code: 'syntax.open-quote',
    says: /"The hall on Friday"/,
  },
  {
    what: '02b a quote that does not close, with other quotes behind it',
    file: 'island',
    damage: [
      ['    name: North\n', '    name: ‸"North\n'],
      ['redLines: No day', 'redLines: "No day'],
      ['a ferry.\n      canOffer', 'a ferry."\n      canOffer'],
    ],
    code: 'syntax.open-quote',
    says: /"North"/,
  },
  {
    what: '02c a quote that does not close, inside { }',
    damage: [['label: The choir, wording', 'label: ‸"The choir, wording']],
    code: 'syntax.open-quote',
    says: /"The choir"/,
  },
  {
    what: '10 a colon in a sentence of a list',
    damage: [['The hall is free', '‸Good news: the hall is free']],
    code: 'wrong-type',
    says: /"Good news: the hall is free on Friday evening, for the first time this year\."/,
  },
  {
    what: '10b a colon in a sentence behind a key',
    damage: [['summary: Three groups', 'summary: ‸One hall: three groups']],
    code: 'syntax.two-colons',
    says: /"One hall: three groups of one school want the same hall on the same evening\."/,
  },
  {
    what: '10c a colon in a text inside { }',
    damage: [['wording: the choir', 'wording: ‸the choir: all of it']],
    code: 'syntax.two-colons',
    says: /"the choir: all of it"/,
  },
  {
    what: '11 a comma in a text inside { }',
    damage: [['wording: the choir', 'wording: ‸the choir, and nobody else']],
    code: 'comma-in-text',
    says: /"the choir, and nobody else"/,
  },
  {
    what: '11b a comma in a reason inside { }',
    damage: [['because: Nobody would', 'because: ‸It is dark, and nobody would']],
    code: 'comma-in-text',
    says: /"It is dark, and nobody would see the drums\."/,
  },
  {
    what: '12 a text that a number sign cuts',
    damage: [['question: Who has the hall first?', 'question: ‸Is it plan #1 or plan #2?']],
    code: 'cut-text',
    says: /"Is it plan #1 or plan #2\?"/,
    remark: true,
  },
  {
    what: '13 quotes in quotes',
    damage: [['title: The hall on Friday', 'title: ‸"The "great" hall on Friday"']],
    code: 'syntax.quotes-in-quotes',
    says: /'The "great" hall on Friday'/,
  },
  {
    what: '13b a text that begins with a word in quotes',
    damage: [['title: The hall on Friday', 'title: ‸"The hall" on Friday']],
    code: 'syntax.quotes-in-quotes',
    says: /'"The hall" on Friday'/,
  },
  {
    what: '14 an apostrophe in single quotes',
    damage: [['title: The hall on Friday', "title: ‸'The school's hall on Friday'"]],
    code: 'syntax.quotes-in-quotes',
    says: /"The school's hall on Friday"/,
  },
  {
    what: '22 a square bracket that does not close',
    damage: [['consent: [band, players]', 'consent: ‸[band, players']],
    code: 'syntax.open-bracket',
    says: /"\]"/,
  },
  {
    what: '23 a brace that does not close',
    damage: [
      [
        '- { id: drums, label: The band, wording: the band, points: { choir: 10, band: 40, players: 15 } }',
        '- ‸{ id: drums, label: The band, wording: the band, points: { choir: 10, band: 40, players: 15 }',
      ],
    ],
    code: 'syntax.open-bracket',
    says: /"\}"/,
  },
  {
    what: '23b a bracket too many',
    damage: [['consent: [band, players]', 'consent: [band, players]‸]']],
    code: 'syntax.bracket-too-many',
    says: /"\]"/,
  },
  {
    what: '24 a missing comma inside { }',
    damage: [['{ id: singers, label', '{ id: singers ‸label']],
    code: 'syntax.missing-comma',
    says: /comma.*"label"/,
  },
  {
    what: '25 no spaces inside { }',
    damage: [
      ['{ id: singers, label: The choir, wording: the choir,', '{ ‸id:singers, label: The choir, wording: the choir,'],
    ],
    code: 'no-space',
    says: /id: singers/,
  },
  {
    what: '25b a key inside { } without its colon',
    damage: [['{ id: singers, label: The', '{ id: singers, ‸label The']],
    code: 'no-colon',
    says: /label: The choir/,
  },
  {
    what: '25c points without colons',
    damage: [['points: { choir: 40, band: 15, players: 20 }', 'points: { ‸choir 40, band 15, players 20 }']],
    code: 'no-colon',
    says: /choir: 40/,
    count: 3,
  },
  {
    what: '32 a text that starts with a star',
    damage: [['question: Who has the hall first?', 'question: ‸*Who* has the hall first?']],
    code: 'syntax.first-sign',
    says: /"\*Who\* has the hall first\?"/,
  },
  {
    what: '33 a text that starts with a bracket',
    damage: [['summary: Three groups', 'summary: ‸[Draft] Three groups']],
    code: 'syntax.first-sign',
    says: /"\[Draft\] Three groups/,
  },
  {
    what: '34 a text that starts with a percent sign',
    damage: [['title: The hall on Friday', 'title: ‸% of the hall']],
    code: 'syntax.first-sign',
    says: /"% of the hall"/,
  },
  {
    what: '35 a text that starts with @',
    damage: [['title: The hall on Friday', 'title: ‸@school, the hall']],
    code: 'syntax.first-sign',
    says: /"@school, the hall"/,
  },
  {
    what: '43 an anchor and an alias',
    file: 'island',
    damage: [['    walkAway:\n      truce:', '    walkAway: ‸&same\n      truce:']],
    code: 'alias',
    says: /write out the value/i,
  },
  {
    what: '44 a merge key',
    file: 'island',
    damage: [['    walkAway:\n      truce:', '    walkAway:\n      <<: ‸*same\n      truce:']],
    code: 'alias',
    says: /write out the value/i,
  },
  {
    what: '94 a sentence that starts with {option}',
    damage: [['sentence: The hall belongs first to {option}.', 'sentence: ‸{option} has the hall first.']],
    code: 'syntax.first-sign',
    says: /"\{option\} has the hall first\."/,
  },
  {
    what: '131 semicolons in a list',
    damage: [['consent: [choir, band, players]', 'consent: [‸choir; band; players]']],
    code: 'semicolons',
    says: /\[choir, band, players\]/,
  },
];

import type { Damage } from './damage.ts';

/** Parts of a file that do not fit each other. */
export const OF_RELATIONS: readonly Damage[] = [
  { what: '78 the same mark twice', damage: [['mark: BA', 'mark: ‸CH']], code: 'duplicate-mark', says: /"CH"/ },
  {
    what: '81 no points for a party',
    damage: [['points: { choir: 40, band: 15, players: 20 }', '‸points: { choir: 40, players: 20 }']],
    code: 'missing-points',
    says: /"band"/,
  },
  {
    what: '82 points for a party that there is none of',
    damage: [['{ choir: 40, band: 15', '{ choir: 40, ‸bandd: 15']],
    code: 'unknown-party',
    says: /"band"\?/,
  },
  {
    what: '83 a wrong id among the signatories',
    damage: [['signatories: [choir, band', 'signatories: [choir, ‸bnad']],
    code: 'unknown-party',
    says: /"band"\?/,
  },
  {
    what: '84 a party that is renamed where it stands',
    damage: [['id: choir', 'id: ‸singing-group']],
    code: 'unknown-party.renamed',
    says: /"choir".*"singing-group"/,
  },
  {
    what: '84b a part that is renamed where it stands',
    damage: [['id: plan,', 'id: ‸scheme,']],
    code: 'unknown-track.renamed',
    says: /"plan".*"scheme"/,
  },
  {
    what: '84c an issue that is renamed where it stands',
    damage: [['id: first', 'id: ‸opening']],
    code: 'unknown-issue.renamed',
    says: /"first".*"opening"/,
  },
  {
    what: '84d an option that is renamed where it stands',
    damage: [['id: drums', 'id: ‸drummers']],
    code: 'unknown-option.renamed',
    says: /"drums".*"drummers"/,
  },
  {
    what: '84e a source that is renamed where it stands',
    damage: [
      ['  notice:', '  notice-board:'],
      ['source: notice', 'source: ‸notice'],
    ],
    code: 'unknown-source',
    says: /"notice-board"\?/,
  },
  {
    what: '85 silence means no option',
    damage: [['ifSilent: caretaker', 'ifSilent: ‸caretakr']],
    code: 'unknown-option',
    says: /"caretaker"\?/,
  },
  {
    what: '86 a position on an option that there is none of',
    damage: [['option: nothing', 'option: ‸xyz']],
    code: 'unknown-option',
    says: /caretaker.*technician.*nothing/,
  },
  {
    what: '87 a position on an issue that there is none of',
    damage: [['issue: lights', 'issue: ‸light']],
    code: 'unknown-issue',
    says: /"lights"\?/,
  },
  {
    what: '88 the same id for two issues',
    damage: [['id: chairs', 'id: ‸lights']],
    code: 'duplicate-id',
    says: /id must be unique/,
  },
  {
    what: '89 the same id for two options',
    damage: [['id: technician', 'id: ‸caretaker']],
    code: 'duplicate-id',
    says: /id must be unique/,
  },
  {
    what: '90 the same id for two parties',
    damage: [['id: players', 'id: ‸choir']],
    code: 'duplicate-id',
    says: /id must be unique.*"players"/,
  },
  {
    what: '96 one option',
    damage: (text) =>
      text.replace(/ {6}- \{ id: (?:singers|drums|actors),.*\n/g, '').replace('mustSettle: true', 'mustSettle: ‸true'),
    code: 'nothing-to-settle-on',
    says: /only option/,
    count: 4,
  },
  {
    what: '101 no walk-away for a track',
    file: 'island',
    damage: [
      ['      timetable:\n        start: 30\n        drift: -1\n        spread: 2\n', ''],
      ['    walkAway:\n', '    ‸walkAway:\n'],
    ],
    code: 'missing-walk-away',
    says: /"timetable"/,
  },
  {
    what: '102 a walk-away for a track that there is none of',
    damage: [['      plan: {', '      ‸plans: {']],
    code: 'unknown-track',
    says: /"plan"\?/,
  },
  {
    what: '103 a mediator that cannot reach a signatory',
    file: 'island',
    damage: (text) =>
      `${text.replace('mediator: master', 'mediator: ‸master')}channels:\n  - { between: [master, north], kind: none }\n`,
    code: 'mediator-unreachable',
    says: /direct channel.*"north"/,
  },
  {
    what: '104 an unknown mediator',
    file: 'island',
    damage: [['mediator: master', 'mediator: ‸un']],
    code: 'unknown-party',
    says: /north.*south.*master/,
  },
  {
    what: '105 tracks after each other in a circle',
    file: 'island',
    damage: [['signatories: [north, south]\n', 'signatories: [north, south]\n    after: ‸timetable\n']],
    code: 'track-cycle.by-way-of',
    says: /"truce".*timetable/,
  },
  {
    what: '106 a track after itself',
    file: 'island',
    damage: [['after: truce', 'after: ‸timetable']],
    code: 'track-cycle',
    says: /itself/,
  },
  {
    what: '109 a red line on every option',
    damage: [['never: { first: [drums] }', 'never: { ‸first: [nobody, singers, drums, actors] }']],
    code: 'never-signable',
    says: /rule out every option of first/,
  },
  {
    what: '110 a red line on what silence means',
    damage: [['never: { first: [drums] }', 'never: { lights: [caretaker] }']],
    code: 'silence-crosses-red-line',
    proofread: true,
  },
  {
    what: '111 terms that cancel',
    damage: (text) =>
      text.replace(
        'terms:\n',
        'terms:\n  - { party: band, when: { first: [drums], lights: [nothing] }, points: 5, because: They like the dark. }\n',
      ),
    code: 'terms-cancel',
    proofread: true,
  },
  {
    what: '112 a term on two options of one issue',
    damage: [['when: { first: [drums], lights: [nothing] }', 'when: { first: [drums], ‸first: [actors] }']],
    code: 'duplicate-key',
    says: /first: \[drums, actors\]/,
  },
  {
    what: '113 a position that wants and refuses the same',
    damage: [
      [
        '  - { party: band, issue: first',
        '  - ‸{ party: choir, issue: first, option: singers, stance: never, tag: inferred }\n  - { party: band, issue: first',
      ],
    ],
    code: 'contradicting-position',
    says: /wants.*never/,
    remark: true,
  },
  {
    what: '114 a position that wants what is never to be signed',
    damage: [
      [
        '  - { party: band, issue: first',
        '  - ‸{ party: choir, issue: first, option: drums, stance: wants, tag: inferred }\n  - { party: band, issue: first',
      ],
    ],
    code: 'position-across-red-line',
    says: /red line/,
    proofread: true,
  },
  {
    what: '115 a walk-away above everything',
    damage: [['plan: { start: 40', 'plan: ‸{ start: 900']],
    code: 'walk-away-out-of-reach',
    says: /never signs/,
    proofread: true,
  },
  {
    what: '116 a walk-away below everything',
    damage: [['plan: { start: 40', 'plan: ‸{ start: -900']],
    code: 'walk-away-binds-nothing',
    says: /walk-away has no effect/,
    proofread: true,
  },
  {
    what: '117 an id that is not the name of the file',
    damage: [['id: school', 'id: ‸schools']],
    code: 'id-not-file-name',
    says: /schools\.yaml/,
    remark: true,
  },
  {
    what: '119 fewer dates than rounds',
    damage: [
      ['2025-09-04, 2025-09-05]', '2025-09-04]'],
      ['dates: [', '‸dates: ['],
    ],
    code: 'dates-count',
    says: /5 rounds but 4 dates/,
  },
  {
    what: '120 an unknown source',
    damage: [['source: notice', 'source: ‸nowhere']],
    code: 'unknown-source',
    says: /notice/,
  },
  {
    what: '121 stated without a source',
    damage: [[', tag: stated, source: notice', ', tag: ‸stated']],
    code: 'missing-source',
    says: /tag: inferred/,
  },
  {
    what: '127 all options worth the same to a party',
    damage: (text) => text.replaceAll(/choir: \d+/g, 'choir: 10'),
    code: 'indifferent-party',
    proofread: true,
  },
  {
    what: '128 a spread beyond all points',
    damage: [['spread: 4', 'spread: 400']],
    code: 'spread-beyond-points',
    proofread: true,
  },
  {
    what: '129 an enormous drift',
    damage: (text) => text.replace(/(mark: BA[\s\S]*?drift: )-1/, (_, before: string) => `${before}300`),
    code: 'drift-beyond-points',
    proofread: true,
  },
  {
    what: '130 a signatory that no consent names',
    damage: (text) =>
      text
        .replaceAll('consent: [choir, band, players]', 'consent: [band, players]')
        .replaceAll('consent: [choir, players]', 'consent: [players]'),
    code: 'signatory-settles-nothing',
    proofread: true,
  },
];

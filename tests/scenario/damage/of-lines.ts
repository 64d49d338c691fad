import type { Damage } from './damage.ts';

const BAND = '  - id: band\n    name: Band\n';

/** Indentation, hyphens, colons: what makes lines a block. */
export const OF_LINES: readonly Damage[] = [
  {
    what: '01 a tab for indentation',
    damage: [[BAND, '  - id: band\n‸\tname: Band\n']],
    code: 'syntax.tab',
    says: /spaces/,
  },
  {
    what: '03 one space too few',
    damage: [[BAND, '  - id: band\n   ‸name: Band\n']],
    code: 'syntax.out-of-line',
    says: /4 spaces.*3/,
  },
  {
    what: '04 one space too many',
    damage: [['    name: Band\n    fullName', '    name: Band\n     ‸fullName']],
    code: 'syntax.too-far-in',
    says: /4 spaces/,
  },
  {
    what: '04b one space too many behind a text of two lines',
    damage: [
      [
        '    summary: You play loud, and you need the stage.\n    mandate:',
        '    summary: You play loud,\n      and you need the stage.\n     ‸mandate:',
      ],
    ],
    code: 'syntax.too-far-in',
    says: /4 spaces/,
  },
  {
    what: '05 a key of a party at the wrong depth',
    damage: [['    mark: BA\n', '  ‸mark: BA\n']],
    code: 'syntax.out-of-line',
    says: /4 spaces.*2/,
  },
  {
    what: '05b an entry of a list at the start of its line',
    damage: [['  - Three groups', '‸- Three groups']],
    code: 'syntax.out-of-line',
    says: /2 spaces.*0/,
  },
  {
    what: '05c an entry with keys as far out as the key of its list',
    damage: [[BAND, '‸- id: band\n    name: Band\n']],
    code: 'syntax.out-of-line',
    says: /2 spaces.*0/,
  },
  {
    what: '05d an entry in brackets as far out as the key of its list',
    damage: [['      - { id: drums,', '    ‸- { id: drums,']],
    code: 'syntax.out-of-line',
    says: /6 spaces.*4/,
  },
  {
    what: '05e an id in a list of lines as far out as the key of its list',
    damage: [
      ['    consent: [choir, players]\n', '    consent:\n      - choir\n      - players\n'],
      ['      - players\n', '    ‸- players\n'],
    ],
    code: 'syntax.out-of-line',
    says: /6 spaces.*4/,
  },
  {
    what: '05f an entry in brackets at the start of its line',
    damage: [['      - { id: drums,', '‸- { id: drums,']],
    code: 'syntax.out-of-line',
    says: /6 spaces.*0/,
  },
  {
    what: '05g a text of a list one space too far in',
    damage: [['  - Three groups', '   ‸- Three groups']],
    code: 'syntax.joined-entry',
    says: /2 spaces.*3/,
  },
  {
    what: '05h an id of a list two spaces too far in',
    damage: [
      ['    consent: [choir, players]\n', '    consent:\n      - choir\n      - players\n'],
      ['      - players\n', '        ‸- players\n'],
    ],
    code: 'syntax.joined-entry',
    says: /6 spaces.*8/,
  },
  {
    what: '05i a text after >- one space too far in, behind another text',
    damage: [['  - Three groups', '   ‸- >-\n    Three groups']],
    code: 'syntax.joined-entry',
    says: /2 spaces.*3/,
  },
  {
    what: '05j an entry one space too far in, behind a text after >-',
    damage: [
      ['  - The hall is free', '  - >-\n    The hall is free'],
      ['  - Three groups', '   ‸- >-\n     Three groups'],
    ],
    code: 'syntax.out-of-line',
    says: /2 spaces.*3/,
  },
  {
    what: '05k a text in quotes that goes on with a hyphen',
    damage: [
      [
        '  - Three groups have asked for it. The caretaker wants one plan by the end of the week.',
        '  - "Three groups\n    - no more - have asked for it."',
      ],
    ],
  },
  {
    what: '05l a text after >- that has a hyphen at the start of a line',
    damage: [['  - Three groups have asked for it.', '  - >-\n    Three groups\n    - no more - have asked for it.']],
  },
  {
    what: '06 a missing colon',
    damage: [['title: The hall on Friday', '‸title The hall on Friday']],
    code: 'syntax.no-colon',
    says: /title: The hall on Friday/,
  },
  {
    what: '06b a missing colon within a block',
    damage: [['    mark: BA\n', '    ‸mark BA\n']],
    code: 'syntax.no-colon',
    says: /mark: BA/,
  },
  {
    what: '07 no space after a colon',
    damage: [['title: The hall on Friday', '‸title:The hall on Friday']],
    code: 'syntax.no-space',
    says: /title: The hall on Friday/,
  },
  {
    what: '21 the hyphen of the first entry of a list is missing',
    damage: [['  - id: first\n', '    ‸id: first\n']],
    code: 'syntax.missing-hyphen',
    says: /hyphen/,
  },
  {
    what: '21b the hyphen of a later entry is missing',
    damage: [['  - id: lights\n', '    ‸id: lights\n']],
    code: 'syntax.missing-hyphen',
    says: /hyphen/,
  },
  {
    what: '21c a hyphen without a space after it',
    damage: [['  - The hall is free', '  ‸-The hall is free']],
    code: 'syntax.hyphen-space',
    says: /space/,
  },
  {
    what: '30 a text after >- that is not indented',
    damage: [['summary: Three groups of one school', 'summary: >-\n‸Three groups of one school']],
    code: 'syntax.not-indented',
    says: /spaces/,
  },
  {
    what: '31 a text that goes on at the start of the next line',
    damage: [['two weeks, and you have', 'two weeks,\n‸and you have']],
    code: 'syntax.runs-on',
    says: /spaces/,
  },
  {
    what: '42 a line far too far in',
    damage: [['    name: Band\n    fullName', '    name: Band\n                  ‸fullName']],
    code: 'syntax.too-far-in',
    says: /4 spaces/,
  },
  {
    what: '28 the same key twice',
    damage: [
      ['summary: Three', 'title: Another hall\nsummary: Three'],
      ['title: Another', '‸title: Another'],
    ],
    code: 'duplicate-key',
    says: /second time/,
  },
  {
    what: '28b a block of blocks pasted twice',
    damage: (text) => {
      const [block = ''] = /^terms:\n.*\n/m.exec(text) ?? [];
      return `${text}‸${block.replace('-5', '-6')}`;
    },
    code: 'duplicate-key',
    says: /second time.*put all entries into one list/i,
  },
  {
    what: '28c a list of words twice',
    damage: [['never: { first: [drums] }', 'never: { first: [drums], ‸first: [actors] }']],
    code: 'duplicate-key',
    says: /Write instead: first: \[drums, actors\]/,
  },
  { what: '36 lines that end as on Windows', damage: (text) => text.replaceAll('\n', '\r\n') },
  { what: '37 a mark of the encoding at the start', damage: (text) => `\ufeff${text}` },
  {
    what: '41 an empty file',
    damage: () => '‸',
    code: 'empty-file',
    says: /format: 1/,
  },
  {
    what: '122 a second document',
    damage: (text) => `${text}‸---\nformat: 1\n`,
    code: 'several-documents',
    says: /second document.*only one/,
  },
  {
    what: '125 a comment with //',
    damage: [['summary: Three', '‸// the short version\nsummary: Three']],
    code: 'syntax.comment',
    says: /# the short version/,
  },
  {
    what: '126 the fence of a Markdown block',
    damage: (text) => `‸\`\`\`yaml\n${text}\`\`\`\n`,
    code: 'syntax.fence',
    says: /delete/i,
  },
];

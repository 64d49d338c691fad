import type { Damage } from './damage.ts';

/** What word processors, mail and other programs make of a text. */
export const OF_WORD_PROCESSORS: readonly Damage[] = [
  {
    what: '08 curly quotes round a text',
    damage: [['title: The hall on Friday', 'title: ‸“The hall on Friday”']],
    code: 'curly-quotes',
    says: /"The hall on Friday"/,
    remark: true,
  },
  {
    what: '09 curly quotes round a text with a colon',
    damage: [
      ['  - The hall is free', '  - ‸“Good news: the hall is free'],
      ['first time this year.', 'first time this year.”'],
    ],
    code: 'syntax.curly-quotes',
    says: /"Good news: the hall is free on Friday evening, for the first time this year\."/,
  },
  {
    what: '09b curly quotes round a text with a comma, inside { }',
    damage: [['wording: the choir', 'wording: ‸“the choir, all of it”']],
    code: 'syntax.curly-quotes',
    says: /"the choir, all of it"/,
  },
  {
    what: '09c curly quotes round a word that is no text',
    damage: [['level: beginner', 'level: ‸“beginner”']],
    code: 'syntax.curly-quotes',
    says: /"beginner"/,
  },
  {
    what: '09d a straight quote that a curly one should close',
    damage: [['title: The hall on Friday', 'title: ‸"The hall on Friday”']],
    code: 'syntax.open-quote',
    says: /"The hall on Friday"/,
  },
  {
    what: '09e a wide colon after a key',
    damage: [['title: The hall on Friday', '‸title： The hall on Friday']],
    code: 'syntax.no-colon',
    says: /Write instead: title: The hall on Friday$/,
  },
  {
    what: '15 a long dash for a hyphen',
    damage: [['  - id: first\n', '  ‸– id: first\n']],
    code: 'syntax.other-hyphen',
    says: /hyphen \(-\)/,
  },
  {
    what: '15b a long dash before a sentence',
    damage: [['  - The hall is free', '  ‸— The hall is free']],
    code: 'syntax.other-hyphen',
    says: /hyphen \(-\)/,
  },
  {
    what: '16 bullets for the hyphens of a list',
    damage: (text) =>
      text
        .replace('  - { party: choir, issue', '  ‸• { party: choir, issue')
        .replace('  - { party: band, issue', '  • { party: band, issue')
        .replace('  - { party: players, issue', '  • { party: players, issue'),
    code: 'syntax.other-hyphen',
    says: /hyphen \(-\).*3 lines/,
  },
  {
    what: '17 no-break spaces that indent',
    damage: [['    name: Band\n', '‸\u00a0\u00a0\u00a0\u00a0name: Band\n']],
    code: 'syntax.no-break-space',
    says: /no-break spaces.*replace them with normal spaces/i,
  },
  {
    what: '18 a no-break space after a colon',
    damage: [['title: The hall', 'title:‸\u00a0The hall']],
    code: 'syntax.no-break-space',
    says: /no-break spaces.*replace them with normal spaces/i,
  },
  { what: '19 a no-break space inside a text', damage: [['title: The hall', 'title: The\u00a0hall']] },
  {
    what: '20 a space that cannot be seen, in an id',
    damage: [['ifSilent: nobody', 'ifSilent: nobody‸\u200b']],
    code: 'forbidden-character',
    says: /U\+200B.*delete/i,
  },
  { what: '45 an emoji', damage: [['title: The hall', 'title: The 🎸 hall']] },
  { what: '46 a text from right to left', damage: [['title: The hall on Friday', 'title: הקהל בערב']] },
  {
    what: '47 a mark that turns the reading direction',
    damage: [['title: The hall', 'title: The‸\u202e hall']],
    code: 'forbidden-character',
    says: /U\+202E/,
  },
  { what: '48 HTML in a text', damage: [['title: The hall', 'title: The <b>hall</b>']] },
  {
    what: '40 rich text',
    damage: (text) => `‸{\\rtf1\\ansi\\deff0 {\\fonttbl {\\f0 Arial;}}\\f0\\fs24 ${text.replaceAll('\n', '\\par\n')}}`,
    code: 'not-text.rtf',
    says: /plain text/,
  },
  {
    what: '132 a web page',
    damage: () => '‸<!DOCTYPE html>\n<html><head><title>school.yaml</title></head><body>format: 1</body></html>\n',
    code: 'not-text.html',
    says: /web page/,
  },
];

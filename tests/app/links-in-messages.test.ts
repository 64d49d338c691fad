import { LinkifyIt } from 'linkify-it';
import { find } from 'linkifyjs';
import { describe, expect, it } from 'vitest';
import { codeInLink } from '#app/code-in-link.ts';
import { parseRoute } from '#app/route.ts';
import { codesIn } from '#record/link/codes-in.ts';
import { ENDS_WITH_MARK, WITH_TWO_HYPHENS } from '../record/awkward-codes.ts';
import { readGoldenLinks } from '../replays/golden-files.ts';

const PAGES = ['https://example.org/parley/', 'http://192.168.1.5:4173/', 'https://a-class.example.co.uk/?embed=1'];
const CODES = [...readGoldenLinks().map(({ code }) => code), WITH_TWO_HYPHENS, ENDS_WITH_MARK];
const LINKS = PAGES.flatMap((page) => CODES.map((code) => ({ code, address: `${page}#${code}` })));

const linkifyIt = new LinkifyIt();

/** What two libraries, which chats and mail programs use, make links of in a text. */
const LIBRARIES = {
  linkifyjs: (text: string) => find(text, 'url').map(({ href }) => href),
  'linkify-it': (text: string) => (linkifyIt.match(text) ?? []).map(({ url }) => url),
};

/** The code that is opened when somebody clicks on an address, as the browser writes its fragment. */
function openedBy(address: string): string | undefined {
  const route = parseRoute(new URL(address).hash);
  return route.screen === 'link' ? codeInLink(route.text) : undefined;
}

/** What stands before a link, and behind it. */
const AROUND: readonly (readonly [before: string, behind: string])[] = [
  ['Look: ', ''],
  ['', '.'],
  ['(', ')'],
  ['(see ', ').'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
  ['', ','],
  ['', ';'],
  ['', ':'],
  ['', '!'],
  ['', '?'],
  ['', '…'],
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['‘', '’s'],
  ['«', '»'],
  ['„', '“'],
  ['> ', '\n> and'],
  ['', '\nand more'],
  ['', ' – and more'],
  ['', '—and more'],
  ['*', '*'],
  ['[a game](', ')'],
  ['', '\u200b'],
  ['', '\u00a0and'],
  ['<p>', '</p>'],
  ['&lt;', '&gt;'],
];

/** Marks of text in which one of the libraries sees no link. */
const MARKED: typeof AROUND = [
  ['_', '_'],
  ['`', '`'],
  ['|', '|'],
  ['```\n', '\n```'],
];

describe('a link in a message', () => {
  describe.each(Object.keys(LIBRARIES) as (keyof typeof LIBRARIES)[])('as %s finds it', (library) => {
    it.each(AROUND)('opens its game with %j before it and %j behind it', (before, behind) => {
      for (const { code, address } of LINKS) {
        const [found = '', ...more] = LIBRARIES[library](`${before}${address}${behind}`);
        expect(openedBy(found)).toBe(code);
        expect(more).toEqual([]);
      }
    });
  });

  it.each(AROUND)('keeps the name of its table with %j before it and %j behind it', (before, behind) => {
    const [{ code, address } = { code: '', address: '' }] = LINKS;
    for (const find of Object.values(LIBRARIES)) {
      const [found = ''] = find(`${before}${address}/at/alder${behind}`);
      expect(openedBy(found)).toBe(code);
      expect(codesIn(found).links).toEqual([{ code, table: 'alder' }]);
    }
    expect(codesIn(`Hi,\n${before}${address}/at/alder${behind}\n`).links).toEqual([{ code, table: 'alder' }]);
  });

  it.each([...AROUND, ...MARKED])(
    'is found when the whole message is pasted, with %j before it and %j behind it',
    (before, behind) => {
      for (const { code, address } of LINKS) {
        expect(codesIn(`Hi all,\n${before}${address}${behind}\n#parley`).whole).toEqual([code]);
      }
    },
  );
});

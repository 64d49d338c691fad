import { describe, expect, it } from 'vitest';
import { codesIn } from '#record/link/codes-in.ts';
import { linkOfParts, linkParts } from '../../properties/hostile/link-parts.ts';
import { readGoldenLinks } from '../../replays/golden-files.ts';
import { ENDS_WITH_MARK, WITH_TWO_HYPHENS } from '../awkward-codes.ts';

const [long = '', short = ''] = readGoldenLinks().map(({ code }) => code);
const PAGE = 'https://example.org/parley/';

/** A text in lines of at most so many characters, with something between them. */
function wrapped(text: string, width: number, between: string): string {
  return text.match(new RegExp(`[^\\n]{1,${width}}`, 'g'))?.join(between) ?? '';
}

describe('codes of links in a text', () => {
  it.each([
    ['an address', `${PAGE}#${long}`],
    ['an address of an embedded page', `${PAGE}?embed=1#${long}`],
    ['the code alone', long],
    ['a line break behind it', `  ${PAGE}#${long}\n`],
    ['words around it', `Look at this: ${PAGE}#${long} and tell me #parley #fun.`],
    ['a line that follows', `${PAGE}#${long}\nCheers, Olha`],
    ['a word written on to it', `${PAGE}#${long}Cheers`],
    ['lines of 76 characters', wrapped(`Look:\n${PAGE}#${long}`, 76, '\n')],
    ['lines with carriage returns', wrapped(`${PAGE}#${long}`, 76, '\r\n')],
    ['lines of quoted-printable mail', wrapped(`${PAGE}#${long}`, 75, '=\r\n')],
    ['quoted mail', wrapped(`> ${PAGE}#${long}`, 72, '\n> ')],
    ['mail that was quoted twice', wrapped(`>> ${PAGE}#${long}`, 72, '\n>> ')],
    ['blanks where lines were', wrapped(`${PAGE}#${long}`, 76, ' ')],
    ['invisible characters', `${PAGE}#${long.replace(/(.{20})/g, '$1\u200b\u00ad')}\u2060`],
    ['marks of direction', `\u202b${PAGE}#\u2066${long}\u2069\u202c`],
    ['percent signs', `${PAGE}%23${long.replace(/-/g, '%2D').replace(/_/g, '%5f')}`],
    [
      'a mail filter',
      `https://eur01.safelinks.example/?url=${encodeURIComponent(`${PAGE}#${long}`)}&data=05%7C01&reserved=0`,
    ],
    [
      'two filters',
      `https://a.example/?u=${encodeURIComponent(`https://b.example/?u=${encodeURIComponent(`${PAGE}#${long}`)}`)}&k=1`,
    ],
    ['percent signs that are none', `100% %zz %ff ${PAGE}#${long}`],
    ['backslashes of Markdown', `${PAGE}#${long.replace(/[-_]/g, '\\$&')}`],
    ['other hyphens', `${PAGE}#${long.replace(/-/g, '\u2011')}`],
    ['the same link twice', `[${PAGE}#${long}](${PAGE}#${long})`],
    ['italics', `_${PAGE}#${long}_`],
    ['a dash behind it', `${PAGE}#${long}—yes`],
  ])('is found with %s', (_, text) => {
    expect(codesIn(text)).toEqual({ whole: [long], links: [{ code: long }], nearest: undefined });
  });

  it.each([
    ['an address', `${PAGE}#${long}/at/alder`],
    ['the code alone', `${long}/at/alder`],
    ['words around it', `Ours: ${PAGE}#${long}/at/alder, and yours?`],
    ['a full stop and the next line', `${PAGE}#${long}/at/alder.\nCheers`],
    ['lines of 76 characters', `${wrapped(`${PAGE}#${long}`, 76, '\n')}/at/alder`],
    ['a line break before it', `${PAGE}#${long}\n/at/alder`],
    ['quoted mail', `${wrapped(`> ${PAGE}#${long}`, 72, '\n> ')}\n> /at/alder`],
    ['lines of quoted-printable mail', wrapped(`${PAGE}#${long}/at/alder`, 75, '=\r\n')],
    ['percent signs', `${PAGE}%23${long}%2Fat%2Falder`],
    ['a mail filter', `https://eur01.safelinks.example/?url=${encodeURIComponent(`${PAGE}#${long}/at/alder`)}&data=05`],
    ['invisible characters', `${PAGE}#${long}/\u200bat/al\u00adder`],
    ['capitals', `${PAGE}#${long}/at/ALDER`],
    ['Markdown', `[our game](${PAGE}#${long}/at/alder)`],
    ['a cell of a spreadsheet', `"1"\t"${PAGE}#${long}/at/alder"\t"ok"`],
  ])('says the name of its table with %s', (_, text) => {
    expect(codesIn(text)).toEqual({ whole: [long], links: [{ code: long, table: 'alder' }], nearest: undefined });
  });

  it('are kept apart where two tables have played the same game', () => {
    const text = `${PAGE}#${short}/at/alder ${PAGE}#${short}/at/aspen ${PAGE}#${short}/at/alder`;
    expect(codesIn(text).links).toEqual(['alder', 'aspen'].map((table) => ({ code: short, table })));
    expect(codesIn(text).whole).toEqual([short]);
  });

  it('is found where a word processor has made a dash of two hyphens, or Markdown has cut its last mark', () => {
    for (const dash of ['–', '—']) {
      expect(codesIn(`${PAGE}#${WITH_TWO_HYPHENS.replace('--', dash)}.`).whole).toEqual([WITH_TWO_HYPHENS]);
    }
    expect(codesIn(`${PAGE}#${ENDS_WITH_MARK.slice(0, -1)}.`).whole).toEqual([ENDS_WITH_MARK]);
  });

  it('are told apart where a message has several, in their order', () => {
    expect(codesIn(`Mine: ${PAGE}#${short}, yours: ${PAGE}#${long}!`).whole).toEqual([short, long]);
  });

  it('are told of up to some two hundred, since each has to be read', () => {
    const number = linkParts(short)?.number ?? new Uint8Array();
    const each = (index: number) => linkOfParts({ number, attachment: Uint8Array.of(index >> 8, index & 255) });
    const text = Array.from({ length: 1000 }, (_, index) => `#${each(index)}`).join(' ');
    expect(codesIn(text).whole.length).toBeLessThan(250);
    expect(codesIn(text).whole.length).toBeGreaterThan(100);
  });

  it('is at least near where it is damaged, so that what is wrong with it can be said', () => {
    const cut = long.slice(0, -12);
    expect(codesIn(`See ${PAGE}#${cut}. It is #great`)).toEqual({ whole: [], links: [], nearest: cut });
  });

  it.each(['', '   ', '#', PAGE, `${PAGE}#/table`, 'Have a look!', 'hello there', `${PAGE}#a b`])(
    'is not in %j',
    (text) => {
      expect(codesIn(text)).toEqual({ whole: [], links: [], nearest: undefined });
    },
  );

  it.each([
    ['marks', '#'.repeat(300_000)],
    ['short words', '#a '.repeat(100_000)],
    ['long lines', `#${`${'a'.repeat(76)}\n`.repeat(4000)}`],
    ['one line', `#${'a'.repeat(300_000)}`],
    ['percent signs', '%25'.repeat(100_000)],
    ['what begins like a code', `#${long.slice(0, 40)} `.repeat(5000)],
  ])('is looked for among %s, in a text so long that looking from each place anew would never end', (_, text) => {
    expect(codesIn(text).whole).toEqual([]);
  });
});

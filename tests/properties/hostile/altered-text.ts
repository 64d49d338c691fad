/** What can become of the text of a link, on its way or by somebody's hand. */
import { at } from '#engine/model/at.ts';
import type { DrawBetween } from '#engine/model/random.ts';

/** Alters a text; `other` is another link. */
type Alteration = (code: string, draw: DrawBetween, other: string) => string;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Characters and texts that somebody may hope to see carried out, or to lead the eye astray. */
export const AWKWARD: readonly string[] = [
  '<script>globalThis.wasHere=true</script>',
  '<img src=x onerror=globalThis.wasHere=true>',
  '"><svg/onload=globalThis.wasHere=true>',
  'javascript:globalThis.wasHere=true',
  '{{constructor.constructor("globalThis.wasHere=true")()}}',
  '{#b}{$id}{/b}',
  '\u202e\u2066abc\u2069',
  '\u200b\u200d\ufeff\u00ad',
  '\ud800',
  '\udc00\ud800',
  '\u0000\u0007\u001b[31m',
  '😀'.repeat(3),
  '__proto__',
  'constructor',
  '%00%ff%c0%af',
  '%25%2525%3Cscript%3E',
  '+/==',
  '../../..',
  '\r\n\r\n',
  '#',
  '##/chairs/job-offer',
  '?embed=1#',
];

const letter = (draw: DrawBetween) => at([...ALPHABET], draw(0, ALPHABET.length - 1));
const place = (code: string, draw: DrawBetween) => draw(0, Math.max(0, code.length - 1));
const awkward = (draw: DrawBetween) => at(AWKWARD, draw(0, AWKWARD.length - 1));
const put = (code: string, where: number, what: string, instead = 0) =>
  code.slice(0, where) + what + code.slice(where + instead);

export const TEXT_ALTERATIONS: Readonly<Record<string, Alteration>> = {
  'cut at the end': (code, draw) => code.slice(0, place(code, draw)),
  'cut at the beginning': (code, draw) => code.slice(1 + place(code, draw)),
  'a piece left out': (code, draw) => put(code, place(code, draw), '', draw(1, 12)),
  'a character altered': (code, draw) => put(code, place(code, draw), letter(draw), 1),
  'many characters altered': (code, draw) =>
    Array.from({ length: draw(2, 20) }).reduce<string>((text) => put(text, place(text, draw), letter(draw), 1), code),
  'a character put in': (code, draw) => put(code, place(code, draw), letter(draw)),
  'two characters exchanged': (code, draw) => {
    const [one, other] = [place(code, draw), place(code, draw)];
    return put(put(code, one, code.charAt(other), 1), other, code.charAt(one), 1);
  },
  doubled: (code) => code + code,
  'another behind it': (code, _, other) => `${code} #${other}`,
  'one end of another': (code, draw, other) => code.slice(0, place(code, draw)) + other.slice(place(other, draw)),
  padded: (code, draw) => code + at(['=', '==', 'A', 'AA', 'AAAA', ' ', '.', ')', ']', '%3D'], draw(0, 9)),
  'the other alphabet': (code) => code.replaceAll('-', '+').replaceAll('_', '/'),
  'small letters alone': (code) => code.toLowerCase(),
  backwards: (code) => [...code].reverse().join(''),
  escaped: (code, draw) => escaped(code, draw(1, 5)),
  'something put in': (code, draw) => put(code, place(code, draw), awkward(draw)),
  'something around it': (code, draw) => awkward(draw) + code + awkward(draw),
  'something instead': (_, draw) => awkward(draw) + awkward(draw),
  'an address of the page': (code, draw) =>
    at(
      ['/', '/table', `/chairs/${code}`, '/chairs/job-offer/', '/chairs/__proto__/7', '/scenario/', '/sit/'],
      draw(0, 6),
    ) + at(['', code, '99999999999999999999', '/chair/constructor', awkward(draw)], draw(0, 4)),
  'other first bytes': (code, draw) => Array.from({ length: draw(1, 8) }, () => letter(draw)).join('') + code.slice(8),
  'any text': (_, draw) => Array.from({ length: draw(0, 300) }, () => letter(draw)).join(''),
  'any characters': (_, draw) => String.fromCharCode(...Array.from({ length: draw(0, 100) }, () => draw(0, 0xffff))),
};

function escaped(code: string, layers: number): string {
  const all = Array.from(code, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');
  return layers === 1 ? all : escaped(code, layers - 1).replaceAll('%', '%25');
}

/** Texts of a million characters and more; few, since to make one takes longer than to refuse it. */
export const HUGE_TEXTS: Readonly<Record<string, Alteration>> = {
  'millions of one letter': (_, draw) => letter(draw).repeat(draw(1, 10) * 1_000_000),
  'millions behind it': (code, draw) => code + letter(draw).repeat(draw(1, 10) * 1_000_000),
  'said for ever': (code, draw) => `${code}${at(['', ' ', '#', '\n> '], draw(0, 3))}`.repeat(1_000_000 / code.length),
  'said for ever, cut': (code, draw) => `#${code.slice(0, -draw(1, 9))}\n`.repeat(1_000_000 / code.length),
  'millions of marks': (_, draw) =>
    at(['#', '%', '%25', '\\-', '> ', '#A ', '\u200b', '\u2013'], draw(0, 7)).repeat(1_000_000),
  'millions of lines': (code) => `#${code.slice(0, 40)}\n> `.repeat(30_000),
  'an endless address': (code) => `/chairs/${code.repeat(20_000)}`,
};

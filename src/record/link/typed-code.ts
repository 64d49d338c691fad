import { fromBase64url, toBase64url } from '../base64url.ts';
import { LOOK_ALIKE } from '../look-alikes.ts';
import { decodeLink } from './link-codec.ts';
import { atTable, type TableName, tableNameOf } from './table-name.ts';

/** Digits of base 32 as Crockford chose them: no I, L, O or U, which are taken for other signs. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MEANT: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
/** Digits in a group. */
const GROUP = 4;
/** Longer codes are for cameras and for copying: nobody types them without a mistake. */
const MOST_DIGITS = 64;
/** A text of fewer groups is something else than a code with a mistake in it. */
const LEAST_GROUPS = 5;

/**
 * The code of a link for typing from paper: base 32 in groups, of which large and small letters are the same, with the
 * table of a class behind a stroke. `undefined` where the code is too long for that.
 */
export function codeToType(code: string, table?: TableName): string | undefined {
  const bytes = fromBase64url(code);
  if (bytes === undefined || bytes.length * 8 > MOST_DIGITS * 5) return undefined;
  const groups = toBase32(bytes).match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];
  return [groups.join(' '), table].filter((part) => part !== undefined).join(' / ');
}

/** Code of a link that somebody has typed, with its table; `mistyped` for one with a mistake, `undefined` for other text. */
export function codeTyped(text: string): { readonly code: string } | 'mistyped' | undefined {
  const [, typed = '', named = ''] = /^([^/]*)(?:\/(.*))?$/s.exec(text) ?? [];
  const digits = [...typed.toUpperCase().replace(/[\s-]/g, '')].map(digitIn);
  if (digits.length > MOST_DIGITS || digits.includes(-1)) return undefined;
  const code = toBase64url(bytesOf(digits));
  if (decodeLink(code).ok) return { code: atTable(code, tableNameOf(named)) };
  const groups = typed.trim().split(/[\s-]+/);
  const isInGroups = groups.length >= LEAST_GROUPS && groups.slice(0, -1).every((group) => group.length === GROUP);
  return isInGroups && /\d/.test(typed) ? 'mistyped' : undefined;
}

function digitIn(character: string): number {
  const latin = LOOK_ALIKE[character] ?? character;
  return DIGITS.indexOf(MEANT[latin] ?? latin);
}

function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => DIGITS[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** Bits that fill no byte were added by `toBase32`. */
function bytesOf(digits: readonly number[]): Uint8Array {
  const bits = digits.map((digit) => digit.toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (eight) => Number.parseInt(eight, 2));
}

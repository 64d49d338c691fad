import { at } from '#engine/model/at.ts';
import { type CheckResult, LEAST_NUMBER, MOST_NUMBER, OCCASIONS } from './check-result.ts';
import { CONCEPTS } from './concepts.ts';
import { CHECK_FORMS, type CheckAnswer } from './questions.ts';
import { TREES } from './trees.ts';

/** Letters and digits that nobody takes for one another (Crockford's base 32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
/** Says that it is a line of this check, of the first version. */
const SIGN = 'PC1';
/** Ways to answer a question: one of four, or not. */
const WAYS = 5n;
const CHECKSUMS = 32_768n;

const NUMBERS = BigInt(MOST_NUMBER - LEAST_NUMBER + 1);
const RESULTS = BigInt(TREES.length) * NUMBERS * 4n * WAYS ** BigInt(CONCEPTS.length);

/** A result as a line that can be copied, said and written by hand: `PC1-7K2Q-M9XP-04RT`. */
export function lineOf({ tree, number, occasion, form, answers }: CheckResult): string {
  let value = BigInt(tree) * NUMBERS + BigInt(number - LEAST_NUMBER);
  value = value * 2n + BigInt(OCCASIONS.indexOf(occasion));
  value = value * 2n + BigInt(CHECK_FORMS.indexOf(form));
  for (const answer of answers) value = value * WAYS + BigInt(answer);
  return spelt(value * CHECKSUMS + checksumOf(value));
}

/** The result that a line holds; nothing where something in it is missing or mistyped. */
export function resultOf(line: string): CheckResult | undefined {
  const whole = numberIn(line);
  if (whole === undefined) return undefined;
  const value = whole / CHECKSUMS;
  if (value >= RESULTS || whole % CHECKSUMS !== checksumOf(value)) return undefined;
  let rest = value;
  const take = (ways: bigint): number => {
    const taken = Number(rest % ways);
    rest /= ways;
    return taken;
  };
  const answers = CONCEPTS.map(() => take(WAYS) as CheckAnswer | 0).reverse();
  const form = at(CHECK_FORMS, take(2n));
  const occasion = at(OCCASIONS, take(2n));
  const number = take(NUMBERS) + LEAST_NUMBER;
  return { tree: take(BigInt(TREES.length)), number, occasion, form, answers };
}

function spelt(value: bigint): string {
  let letters = '';
  for (let rest = value; letters.length < LENGTH; rest /= 32n) letters = at(LETTERS, Number(rest % 32n)) + letters;
  return [SIGN, ...(letters.match(/.{4}/g) ?? [])].join('-');
}

/** The number that a line spells, in whatever case, with what is often taken for another letter. */
function numberIn(line: string): bigint | undefined {
  const letters = line.toUpperCase().replace(/[\s-]/g, '');
  if (!letters.startsWith(SIGN) || letters.length !== SIGN.length + LENGTH) return undefined;
  const digits = [...letters.slice(SIGN.length).replaceAll('O', '0').replace(/[IL]/g, '1')].map((letter) =>
    LETTERS.indexOf(letter),
  );
  if (digits.includes(-1)) return undefined;
  return digits.reduce((value, digit) => value * 32n + BigInt(digit), 0n);
}

/** Of all ways to mistype one letter, or to swap two, it lets hardly one pass. */
function checksumOf(value: bigint): bigint {
  let sum = 7n;
  for (let rest = value; rest > 0n; rest /= 31n) sum = (sum * 131n + (rest % 31n) + 1n) % CHECKSUMS;
  return sum;
}

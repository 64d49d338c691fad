/** A number without rounding: `over` / `under`, in lowest terms, `under` above 0. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i;
/** Longer numbers are mistakes, or meant to keep the program busy. */
const MOST_CHARACTERS = 200;

/**
 * Reads a number as it is written: a float by its shortest decimal form, or text such as `0.25`, `1e-3` or `2/3`.
 * Undefined for anything else, such as NaN, infinities, or a division by 0.
 */
export function readRational(value: unknown): Rational | undefined {
  if (typeof value === 'number') return readFloat(value);
  if (typeof value !== 'string' || value.length > MOST_CHARACTERS) return undefined;
  const [first, second, ...more] = value.split('/').map((part) => readDecimal(part.trim()));
  if (first === undefined || more.length > 0) return undefined;
  if (!value.includes('/')) return first;
  return second === undefined || second.over === 0n ? undefined : divide(first, second);
}

/** True if `readRational` would read the value; a float is not parsed for it. */
export function isRational(value: unknown): boolean {
  return typeof value === 'number' ? Number.isFinite(value) : readRational(value) !== undefined;
}

function readFloat(value: number): Rational | undefined {
  if (Number.isSafeInteger(value)) return { over: BigInt(value), under: 1n };
  return Number.isFinite(value) ? readDecimal(String(value)) : undefined;
}

function readDecimal(text: string): Rational | undefined {
  const match = DECIMAL.exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return undefined;
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
  const shift = Number(exponent) - fraction.length;
  return shift >= 0 ? rational(digits * powerOfTen(shift), 1n) : rational(digits, powerOfTen(-shift));
}

function powerOfTen(exponent: number): bigint {
  return BigInt(`1${'0'.repeat(exponent)}`);
}

/** @throws RangeError when `under` is 0. */
export function rational(over: bigint, under: bigint): Rational {
  if (under === 0n) throw new RangeError('a fraction over nothing');
  const shared = greatestDivisor(over < 0n ? -over : over, under < 0n ? -under : under) * (under < 0n ? -1n : 1n);
  return { over: over / shared, under: under / shared };
}

export const ZERO: Rational = { over: 0n, under: 1n };
export const ONE: Rational = { over: 1n, under: 1n };

export function plus(a: Rational, b: Rational): Rational {
  return rational(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function minus(a: Rational, b: Rational): Rational {
  return rational(a.over * b.under - b.over * a.under, a.under * b.under);
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.over * b.over, a.under * b.under);
}

/** @throws RangeError when `b` is 0. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.over * b.under, a.under * b.over);
}

/** Below 0 where `a` is less than `b`, 0 where they are equal, else above. */
export function compareRationals(a: Rational, b: Rational): number {
  const difference = a.over * b.under - b.over * a.under;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** The greatest of one or more. */
export function greatest(numbers: readonly Rational[]): Rational {
  return numbers.reduce((most, each) => (compareRationals(each, most) > 0 ? each : most));
}

/** The least of one or more. */
export function least(numbers: readonly Rational[]): Rational {
  return numbers.reduce((low, each) => (compareRationals(each, low) < 0 ? each : low));
}

/**
 * The smallest whole number that all of the (positive) ones divide, or some multiple of a part of them that is above
 * `most`: many different numbers have one of many digits, and nobody wants to wait for it.
 */
export function commonMultiple(numbers: Iterable<bigint>, most?: bigint): bigint {
  let multiple = 1n;
  for (const number of numbers) {
    multiple = (multiple / greatestDivisor(multiple, number)) * number;
    if (most !== undefined && multiple > most) break;
  }
  return multiple;
}

/** Euclid's algorithm, in floats as soon as they hold both numbers, which is much faster. */
function greatestDivisor(a: bigint, b: bigint): bigint {
  let [high, low] = [a, b];
  while (low > MOST_IN_FLOAT) [high, low] = [low, high % low];
  if (low === 0n) return high;
  let [divisor, rest] = [Number(low), Number(high % low)];
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  return BigInt(divisor);
}

const MOST_IN_FLOAT = BigInt(Number.MAX_SAFE_INTEGER);

/** Number of binary digits of a whole number of at least 0. */
export function binaryDigits(number: bigint): number {
  return number === 0n ? 0 : number.toString(2).length;
}

import type { Rational } from '#engine/analysis/rational.ts';

/** A number as a decimal without rounding, such as `0.125`; undefined where it has no end, such as 1/3. */
export function decimalText({ over, under }: Rational): string | undefined {
  const places = placesOf(under);
  if (places === undefined) return undefined;
  const digits = ((over < 0n ? -over : over) * 10n ** BigInt(places)) / under;
  const written = digits.toString().padStart(places + 1, '0');
  const whole = written.slice(0, written.length - places);
  const text = places === 0 ? whole : `${whole}.${written.slice(-places)}`;
  return over < 0n ? `-${text}` : text;
}

/** A number without rounding: as a decimal where it has an end, else as a fraction. */
export function exactText(number: Rational): string {
  return decimalText(number) ?? `${number.over}/${number.under}`;
}

/** The nearest number of 3 decimals, halves away from 0. */
export function roundedToThousandths({ over, under }: Rational): number {
  const size = over < 0n ? -over : over;
  const thousandths = (size * 2000n + under) / (2n * under);
  return Number(over < 0n ? -thousandths : thousandths) / 1000;
}

/** Returns the number of decimals of a fraction in lowest terms; `undefined` if they never end. */
function placesOf(under: bigint): number | undefined {
  let [rest, twos, fives] = [under, 0, 0];
  for (; rest % 2n === 0n; twos += 1) rest /= 2n;
  for (; rest % 5n === 0n; fives += 1) rest /= 5n;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

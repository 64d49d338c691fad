import { UnreadableBytes } from '../bytes.ts';

/**
 * One way through what is written or read. A grammar goes it once for both: it gives what is written, and nothing where
 * it reads, and gets in either case what stands there. So no reader can fall out of step with its writer.
 */
export interface Coder {
  /**
   * One of as many as there are weights; the more of their sum one has, the less room it takes.
   * @param weights Whole numbers from 0 on; what has none cannot be said
   * @throws UnreadableBytes when none has any, or what is written has none
   */
  choose(weights: readonly number[], value?: number): number;
}

/** One of a list, all of them as likely. */
export function chooseOf(coder: Coder, count: number, value?: number): number {
  return coder.choose(
    Array.from({ length: count }, () => 1),
    value,
  );
}

/** Yes or no; `weights` of no and yes. */
export function chooseWhether(coder: Coder, [no, yes]: readonly [number, number], value?: boolean): boolean {
  return coder.choose([no, yes], value === undefined ? undefined : Number(value)) === 1;
}

/** Bits of the largest number that `chooseNumber` can say. */
const MOST_BITS = 31;

/** A whole number from 0 to 2^31 - 1, the smaller the shorter: how many bits it has, then all but the first (Elias, 1975). */
export function chooseNumber(coder: Coder, value?: number): number {
  const bits = chooseOf(coder, MOST_BITS + 1, value === undefined ? undefined : bitsOf(value));
  if (bits < 2) return bits;
  const half = 2 ** (bits - 1);
  return half + chooseBelow(coder, bits - 1, value === undefined ? undefined : value - half);
}

/** A number of so many bits, in parts small enough for weights. */
export function chooseBelow(coder: Coder, bits: number, value?: number): number {
  const low = Math.min(bits, 8);
  const part = chooseOf(coder, 2 ** low, value === undefined ? undefined : value % 2 ** low);
  if (low === bits) return part;
  const rest = value === undefined ? undefined : Math.floor(value / 2 ** low);
  return part + 2 ** low * chooseBelow(coder, bits - low, rest);
}

/** A number of 32 bits. */
export function chooseWord(coder: Coder, value?: number): number {
  return chooseBelow(coder, 32, value);
}

function bitsOf(value: number): number {
  return 32 - Math.clz32(value);
}

/** Weight of an element that comes after the previous one in the order of the list. */
const IN_ORDER = 8;

/**
 * Some of a list, each once, in any order; likely in that of the list.
 * @param least How many there are at least
 * @param stop How likely there are no more, beside 8 for all that are left
 */
export function chooseSome<T>(
  coder: Coder,
  list: readonly T[],
  { least, stop }: { readonly least: number; readonly stop: number },
  values?: readonly T[],
): T[] {
  const some: T[] = [];
  for (;;) {
    const left = list.filter((each) => !some.includes(each));
    const last = list.indexOf(some.at(-1) as T);
    const weights = left.map((each) => (list.indexOf(each) > last ? IN_ORDER : 1));
    const next = values && (some.length < values.length ? left.indexOf(values[some.length] as T) : left.length);
    const place = coder.choose([...weights, some.length < least ? 0 : Math.max(1, stop * left.length)], next);
    if (place === left.length) return some;
    some.push(left[place] as T);
  }
}

/** One of a list by what it is. @throws UnreadableBytes when it is not in the list */
export function chooseFrom<T>(coder: Coder, list: readonly T[], value?: T, weightOf: (each: T) => number = () => 1): T {
  const place = value === undefined ? undefined : list.indexOf(value);
  return list[coder.choose(list.map(weightOf), place)] as T;
}

/** For a coder: that nothing can be said here. */
export function nothingToChoose(): UnreadableBytes {
  return new UnreadableBytes('there is nothing to choose from');
}

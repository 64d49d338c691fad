import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UnreadableBytes } from '#record/bytes.ts';
import {
  type Coder,
  chooseBelow,
  chooseFrom,
  chooseNumber,
  chooseSome,
  chooseWhether,
  chooseWord,
} from '#record/link/coder.ts';
import { RadixReader, RadixWriter } from '#record/link/mixed-radix.ts';

/** What is read of what was written. */
function readAgain<T>(code: (coder: Coder, value?: T) => T, value: T): T {
  const writer = new RadixWriter();
  expect(code(writer, value)).toEqual(value);
  const reader = new RadixReader(writer.number);
  const read = code(reader);
  expect(reader.rest).toBe(0n);
  return read;
}

it('numbers are read as they were written', () => {
  fc.assert(
    fc.property(fc.nat(0x7fffffff), fc.integer({ min: 0, max: 0xffffffff }), fc.boolean(), (number, word, yes) => {
      expect(readAgain(chooseNumber, number)).toBe(number);
      expect(readAgain(chooseWord, word)).toBe(word);
      expect(readAgain((coder, value?: number) => chooseBelow(coder, 11, value), number % 2048)).toBe(number % 2048);
      expect(readAgain((coder, value?: boolean) => chooseWhether(coder, [5, 1], value), yes)).toBe(yes);
    }),
  );
});

it('some of a list are read in the order in which they were written', () => {
  const list = ['a', 'b', 'c', 'd', 'e'];
  fc.assert(
    fc.property(fc.shuffledSubarray(list), fc.nat(2), (some, least) => {
      fc.pre(some.length >= least);
      const code = (coder: Coder, value?: readonly string[]) => chooseSome(coder, list, { least, stop: 4 }, value);
      expect(readAgain<readonly string[]>(code, some)).toEqual(some);
    }),
  );
});

it('what is not in a list cannot be written, nor the same twice', () => {
  const writer = new RadixWriter();
  expect(() => chooseFrom(writer, ['a', 'b'], 'c')).toThrow(UnreadableBytes);
  expect(() => chooseSome(writer, ['a', 'b'], { least: 0, stop: 1 }, ['a', 'a'])).toThrow(UnreadableBytes);
  expect(() => chooseSome(writer, ['a', 'b'], { least: 1, stop: 1 }, [])).toThrow(UnreadableBytes);
});

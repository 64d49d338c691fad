import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableBytes } from '#record/bytes.ts';
import { bytesOfNumber, numberOfBytes, RadixReader, RadixWriter } from '#record/link/mixed-radix.ts';

/** Weights, and one that is not 0. */
const choice = () =>
  fc
    .array(fc.nat(60), { minLength: 1, maxLength: 9 })
    .filter((weights) => weights.some((weight) => weight > 0))
    .chain((weights) =>
      fc.record({
        weights: fc.constant(weights),
        value: fc.constantFrom(...weights.flatMap((weight, value) => (weight > 0 ? [value] : []))),
      }),
    );

describe('a number in mixed radix', () => {
  it('holds all choices, in order, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(choice(), { maxLength: 60 }), (choices) => {
        const writer = new RadixWriter();
        for (const { weights, value } of choices) expect(writer.choose(weights, value)).toBe(value);
        const reader = new RadixReader(numberOfBytes(bytesOfNumber(writer.number)));
        for (const { weights, value } of choices) expect(reader.choose(weights)).toBe(value);
        expect(reader.rest).toBe(0n);
      }),
    );
  });

  it('takes the room that chances leave, and some bits for where it begins', () => {
    fc.assert(
      fc.property(fc.array(choice(), { minLength: 1, maxLength: 60 }), (choices) => {
        const writer = new RadixWriter();
        let bits = 0;
        for (const { weights, value } of choices) {
          writer.choose(weights, value);
          bits += Math.log2(weights.reduce((sum, weight) => sum + weight, 0) / (weights[value] ?? 0));
        }
        expect(writer.number.toString(2).length).toBeLessThanOrEqual(bits + 10);
      }),
    );
  });

  it('has no room for what has no weight', () => {
    expect(() => new RadixWriter().choose([3, 0], 1)).toThrow(UnreadableBytes);
    expect(() => new RadixWriter().choose([3, 0], 2)).toThrow(UnreadableBytes);
    expect(() => new RadixReader(7n).choose([0, 0])).toThrow(UnreadableBytes);
    expect(() => new RadixReader(7n).choose([])).toThrow(UnreadableBytes);
  });
});

it('a number is written as its bytes, none of them idle', () => {
  expect(bytesOfNumber(0n)).toEqual(new Uint8Array());
  expect(bytesOfNumber(258n)).toEqual(Uint8Array.of(1, 2));
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 2n ** 200n }), (number) => {
      const bytes = bytesOfNumber(number);
      expect(bytes[0]).not.toBe(0);
      expect(numberOfBytes(bytes)).toBe(number);
    }),
  );
});

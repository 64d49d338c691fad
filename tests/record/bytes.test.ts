import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter, UnreadableBytes } from '#record/bytes.ts';

const written = (write: (writer: ByteWriter) => void) => {
  const writer = new ByteWriter();
  write(writer);
  return writer.bytes;
};
const reading = (...bytes: number[]) => new ByteReader(Uint8Array.from(bytes));

describe('numbers in bytes', () => {
  it.each([
    [0, 1],
    [127, 1],
    [128, 2],
    [16_383, 2],
    [16_384, 3],
    [0x7fffffff, 5],
  ])('take few bytes when they are small: %i takes %i', (number, length) => {
    const bytes = written((writer) => writer.number(number));
    expect(bytes).toHaveLength(length);
    expect(new ByteReader(bytes).number()).toBe(number);
  });

  it('are refused above what they may be', () => {
    expect(reading(5).number(5)).toBe(5);
    expect(() => reading(6).number(5)).toThrow(UnreadableBytes);
    expect(() => reading(0xff, 0xff, 0xff, 0xff, 0x0f).number()).toThrow(UnreadableBytes);
  });

  it('are refused when they do not end', () => {
    expect(() => reading(0x80).number()).toThrow(UnreadableBytes);
    expect(() => reading(0x80, 0x80, 0x80, 0x80, 0x80, 0x80).number()).toThrow(UnreadableBytes);
  });

  it.each([0, 1, 0x80000000, 0xffffffff])('of 32 bits are read back as they were: %i', (word) => {
    const bytes = written((writer) => writer.word(word));
    expect(bytes).toHaveLength(4);
    expect(new ByteReader(bytes).word()).toBe(word);
  });

  it('of 32 bits need all their bytes', () => {
    expect(() => reading(1, 2, 3).word()).toThrow(UnreadableBytes);
  });
});

describe('texts and lists in bytes', () => {
  it('come back as they were, letters of all scripts included', () => {
    const text = 'Київ, Türkiye 💶';
    expect(new ByteReader(written((writer) => writer.text(text))).text(100)).toBe(text);
  });

  it('are refused when they are longer than allowed or than what is left', () => {
    const bytes = written((writer) => writer.text('abc'));
    expect(() => new ByteReader(bytes).text(2)).toThrow(UnreadableBytes);
    expect(() => new ByteReader(bytes.subarray(0, 3)).text(100)).toThrow(UnreadableBytes);
  });

  it('read every element in its place, and know when all is read', () => {
    const bytes = written((writer) => writer.list([3, 1, 2], (value) => writer.number(value)));
    const reader = new ByteReader(bytes);
    expect(reader.list(3, () => reader.number())).toEqual([3, 1, 2]);
    expect(reader.isAtEnd).toBe(true);
  });

  it('are refused when a list has too many elements, before any is read', () => {
    const reader = reading(200, 1);
    expect(() => reader.list(3, () => expect.unreachable())).toThrow(UnreadableBytes);
  });
});

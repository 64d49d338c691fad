import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockSize, iconWidth, LINE, line, marksWidth, plainLabel, sizeOf } from '#stage/label-block.ts';
import { TEXT_STYLES } from '#stage/stage-view.ts';

const measure = (text: string, _style: string, size: number) => text.length * size * 0.5;
const AT_UNIT_1 = { unit: 1 };

describe('the size of letters', () => {
  test('is never below 13 pixels, however small the stage is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXT_STYLES), fc.double({ min: 0.1, max: 2, noNaN: true }), (style, unit) => {
        expect(sizeOf(style, unit)).toBeGreaterThanOrEqual(13);
      }),
    );
  });

  test('grows with the stage, and keeps names the largest of what is about delegations', () => {
    for (const style of TEXT_STYLES) expect(sizeOf(style, 2)).toBeGreaterThan(sizeOf(style, 1));
    for (const unit of [0.8, 1, 1.5])
      for (const style of ['seat', 'venue', 'claim', 'note'] as const)
        expect(sizeOf('name', unit)).toBeGreaterThan(sizeOf(style, unit));
  });
});

describe('a line of text', () => {
  test('takes no room for marks or an icon that it does not have', () => {
    const bare = line('Geneva', 'venue', AT_UNIT_1);
    expect([marksWidth(bare), iconWidth(bare)]).toEqual([0, 0]);
    expect(blockSize([bare], measure).width).toBe(6 * bare.size * 0.5);
  });

  test('takes more with each mark, and more with an icon', () => {
    const bare = line('Geneva', 'venue', AT_UNIT_1);
    const widths = [[], [1], [1, 2], [1, 2, 3]].map((marks) => blockSize([{ ...bare, marks }], measure).width);
    expect(new Set(widths).size).toBe(4);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    const iconed = blockSize([{ ...bare, icon: 'hourglass' }], measure).width;
    expect(iconed - (widths[0] ?? 0)).toBeCloseTo(iconWidth({ ...bare, icon: 'hourglass' }), 9);
  });
});

test('a block is as wide as its widest line and as high as all of them', () => {
  const texts = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(texts, (words) => {
      const lines = words.map((text) => line(text, 'note', AT_UNIT_1));
      const block = blockSize(lines, measure);
      const widths = lines.map((each) => blockSize([each], measure).width);
      expect(block.width).toBe(Math.max(...widths));
      expect(block.height).toBeCloseTo(lines.length * sizeOf('note', 1) * LINE, 9);
    }),
  );
});

test('a plain label may be left out and cannot be clicked', () => {
  expect(plainLabel('sea', [], [])).toMatchObject({ key: 'sea', optional: true, target: undefined, faint: false });
});

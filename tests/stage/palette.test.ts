import { describe, expect, test } from 'vitest';
import { paletteOf, tintOf } from '#stage/palette.ts';

describe.each(['dark', 'light'] as const)('the %s palette', (theme) => {
  const palette = paletteOf(theme);
  test.each(Array.from({ length: 8 }, (_, order) => order))(
    'sets off tint %i from land, and letters from it',
    (order) => {
      expect(contrast(tintOf(palette, order), palette.land)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.markText, tintOf(palette, order))).toBeGreaterThanOrEqual(4.5);
    },
  );
  test('has readable words on the plate and names on the sea', () => {
    for (const colour of [palette.text, palette.softText])
      expect(contrast(colour, palette.plate)).toBeGreaterThanOrEqual(7);
    for (const sea of [palette.seaTop, palette.seaBottom])
      expect(contrast(palette.seaName, sea)).toBeGreaterThanOrEqual(4.5);
  });
});

/** WCAG 2.2 contrast ratio of two colours in #RRGGBB. */
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isIconSource } from '#panels/parts/icon.tsx';

const FOLDER = 'assets/icons';

it('draws files that are one picture each, with no line of their own in the words that they stand in', () => {
  const texts = readdirSync(FOLDER).map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'));
  expect(texts.filter((text) => !/^<svg.*<\/svg>$/s.test(text))).toEqual([]);
  expect(texts.filter((text) => !isIconSource(text))).toEqual([]);
  expect(isIconSource(`${texts[0]}<p>`)).toBe(false);
});

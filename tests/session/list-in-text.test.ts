import { describe, expect, it } from 'vitest';
import { listInText } from '#session/list-in-text.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number';

describe('a list in a text', () => {
  it('has the elements that are of the kind, in order', () => {
    expect(listInText('[1, "2", null, 3]', isNumber)).toEqual([1, 3]);
  });

  it.each([undefined, '', 'null', '{}', '[1', '"[1]"', '7'])('is empty in %j', (text) => {
    expect(listInText(text, isNumber)).toEqual([]);
  });
});

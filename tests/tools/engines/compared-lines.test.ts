import { expect, it } from 'vitest';
import { comparedLines } from '../../../tools/engines/compared-lines.mjs';

it('counts the lines that two engines have in common, and shows the first that differs', () => {
  expect(comparedLines(['a', 'b'], ['a', 'b'])).toEqual({ equal: 2, of: 2 });
  const differing = comparedLines(['a', 'b', 'c'], ['a', 'x', 'y']);
  expect(differing).toMatchObject({ equal: 1, of: 3 });
  expect(differing.first).toMatch(/line 2\s+expected b\s+found\s+x/);
});

it('takes a line that is missing, or one too many, for a difference', () => {
  expect(comparedLines(['a', 'b'], ['a'])).toMatchObject({ equal: 1, of: 2 });
  expect(comparedLines(['a'], ['a', 'b']).first).toMatch(/expected nothing/);
});

import { describe, expect, it } from 'vitest';
import { readStudies, studiesNow } from '../../../tools/study/record.mjs';

const now = await studiesNow('.');

describe('the record of studies', () => {
  it.each(Object.entries(now))('fits the sources of %s; if it does not, run `npm run study`', (path, digest) => {
    expect(readStudies('.')[path]).toBe(digest);
  });

  it('names no other study', () => {
    expect(Object.keys(readStudies('.'))).toEqual(Object.keys(now));
  });
});

import { describe, expect, it } from 'vitest';
import type { CheckedLink } from '#session/classroom/results/class-game.ts';
import { invalidResults } from '#session/classroom/results/invalid-results.ts';

const played = (digest: number): CheckedLink => ({ is: 'played', game: { digest } as never });
const out = (...links: readonly (CheckedLink | undefined)[]) =>
  invalidResults(
    links.map((_, place) => ({ code: `code-${place}` })),
    new Map(links.flatMap((link, place) => (link === undefined ? [] : [[`code-${place}`, link] as const]))),
  );

describe('what cannot stay among the results of a class', () => {
  it('is the later of two links of one game, however they are written', () => {
    expect(out(played(1), played(2), played(1))).toEqual([{ key: 'code-2', why: { is: 'again', as: 'code-0' } }]);
  });

  it('is no game that two tables have played alike, but one that comes again without its table', () => {
    const results = [{ table: 'alder' }, { table: 'hazel' }, {}].map((of, place) => ({ code: `code-${place}`, ...of }));
    const checked = new Map(results.map(({ code }) => [code, played(1)]));
    expect(invalidResults(results, checked)).toEqual([{ key: 'code-2', why: { is: 'again', as: 'code-0/at/alder' } }]);
  });

  it('is the link without a table where a later one of the same game names one', () => {
    const results = [{ code: 'code-0' }, { code: 'code-1', table: 'alder' }];
    const checked = new Map(results.map(({ code }) => [code, played(1)]));
    expect(invalidResults(results, checked)).toEqual([{ key: 'code-0', why: { is: 'again', as: 'code-1/at/alder' } }]);
  });

  it('is no game that the teacher has said to be of another table', () => {
    const results = [
      { code: 'code-0', placed: 'hazel' },
      { code: 'code-1', table: 'alder' },
    ];
    const checked = new Map(results.map(({ code }) => [code, played(1)]));
    expect(invalidResults(results, checked)).toEqual([]);
  });

  it('is what is forged or goes on', () => {
    expect(out({ is: 'forged', why: 'other-outcome' }, { is: 'unfinished', round: 3 })).toEqual([
      { key: 'code-0', why: { is: 'forged', why: 'other-outcome' } },
      { key: 'code-1', why: { is: 'unfinished', round: 3 } },
    ]);
  });

  it('is not what was not checked yet, nor what only a newer page can read', () => {
    expect(out(undefined, { is: 'newer', why: 'newer-rules' })).toEqual([]);
  });
});

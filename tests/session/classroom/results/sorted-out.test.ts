import { describe, expect, it } from 'vitest';
import type { CheckedLink } from '#session/classroom/results/class-game.ts';
import { sortedOut } from '#session/classroom/results/sorted-out.ts';

const played = (digest: number): CheckedLink => ({ is: 'played', game: { digest } as never });
const out = (...links: readonly (CheckedLink | undefined)[]) =>
  sortedOut(
    links.map((_, place) => ({ code: `code-${place}` })),
    new Map(links.flatMap((link, place) => (link === undefined ? [] : [[`code-${place}`, link] as const]))),
  );

describe('what cannot stay among the results of a class', () => {
  it('is the later of two links of one game, however they are written', () => {
    expect(out(played(1), played(2), played(1))).toEqual([{ code: 'code-2', why: { is: 'again', as: 'code-0' } }]);
  });

  it('is what is forged or goes on', () => {
    expect(out({ is: 'forged', why: 'other-outcome' }, { is: 'unfinished', round: 3 })).toEqual([
      { code: 'code-0', why: { is: 'forged', why: 'other-outcome' } },
      { code: 'code-1', why: { is: 'unfinished', round: 3 } },
    ]);
  });

  it('is not what was not checked yet, nor what only a newer page can read', () => {
    expect(out(undefined, { is: 'newer', why: 'newer-rules' })).toEqual([]);
  });
});

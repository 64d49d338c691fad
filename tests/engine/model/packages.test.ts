import { describe, expect, it } from 'vitest';
import { cellOf, cellsOf } from '#engine/model/cells.ts';
import type { Combination, IssueRules, TrackRules } from '#engine/model/game.ts';
import { eachRunWith, packagesLeftOpen, packagesMeeting, sumsOverPackages } from '#engine/model/packages.ts';

/** Every way to take one element of each list, the first list changing slowest. */
function combinations<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((heads, list) => heads.flatMap((head) => list.map((element) => [...head, element])), [[]]);
}

describe('sums over packages', () => {
  it.each<{ rows: number[][] }>([
    { rows: [[7]] },
    { rows: [[1, 2, 3]] },
    {
      rows: [
        [0, 10],
        [0, 1, 2],
        [5, -5],
      ],
    },
    { rows: [[3, 1, 4, 1], [5], [9, 2, 6], [-5, 3]] },
    {
      rows: [
        [12, 0],
        [7, -7],
        [2, 2],
        [1, 0],
        [0, 100],
      ],
    },
  ])('of $rows are those of adding up package by package', ({ rows }) => {
    const expected = combinations(rows).map((counts) => counts.reduce((sum, count) => sum + count, 0));
    expect([...sumsOverPackages(rows)]).toEqual(expected);
  });

  it('of a track without issues are the one empty sum', () => {
    expect([...sumsOverPackages([])]).toEqual([0]);
  });
});

describe('packages that meet a combination', () => {
  const counts = [2, 3, 2];
  const all = combinations(counts.map((count) => Array.from({ length: count }, (_, option) => option)));
  const combination = (...sets: Combination['sets']): Combination => ({ track: 0, sets });

  it.each<{ title: string; wanted: Combination[] }>([
    { title: 'none, when there is no combination', wanted: [] },
    { title: 'those on one of its options', wanted: [combination({ issue: 11, options: [0, 2] })] },
    {
      title: 'those on all of its issues',
      wanted: [combination({ issue: 10, options: [1] }, { issue: 12, options: [0] })],
    },
    {
      title: 'those of either of two combinations',
      wanted: [
        combination({ issue: 10, options: [1] }),
        combination({ issue: 11, options: [1] }, { issue: 12, options: [1] }),
      ],
    },
  ])('are $title', ({ wanted }) => {
    const expected = all.map((options) =>
      wanted.some(({ sets }) => sets.every((set) => set.options.includes(options[set.issue - 10] as number))) ? 1 : 0,
    );
    expect([...packagesMeeting(counts, wanted, (issue) => issue - 10)]).toEqual(expected);
  });
});

describe('the packages that are left open to a party', () => {
  const rules = { signatories: [0, 2], packageCount: 4, issues: [], strides: [], after: undefined } as const;
  const ruledOut = [[Uint8Array.of(1, 0, 0, 0)], [Uint8Array.of(0, 1, 0, 0)], [Uint8Array.of(0, 0, 1, 0)]];
  const open = packagesLeftOpen({ ...rules, mediator: undefined, aimFor: undefined }, ruledOut, 0);
  const openTo = (party: number) => [...(open[party] ?? [])];

  it('are those that no other signatory has ruled out, whatever it has ruled out itself', () => {
    expect(openTo(0)).toEqual([0, 1, 3]);
    expect(openTo(2)).toEqual([1, 2, 3]);
  });

  it('are to one that does not sign what all signatories have left', () => {
    expect(openTo(1)).toEqual([1, 3]);
  });
});

/** A track whose issues have so many options each, with the issues themselves. */
function trackWith(optionCounts: readonly number[]) {
  const strides = optionCounts.map((_, place) => optionCounts.slice(place + 1).reduce((all, count) => all * count, 1));
  const packageCount = optionCounts.reduce((all, count) => all * count, 1);
  const issues = optionCounts.map((optionCount, place) => ({ optionCount, place }) as IssueRules);
  return { track: { issues: [...optionCounts.keys()], strides, packageCount } as unknown as TrackRules, issues };
}

describe('packages with some options', () => {
  const counts = [2, 3, 2, 4];
  const all = combinations(counts.map((count) => Array.from({ length: count }, (_, option) => option)));
  const { track, issues } = trackWith(counts);

  it.each<{ options: (number | undefined)[] }>([
    { options: [undefined, undefined, undefined, undefined] },
    { options: [1, undefined, undefined, undefined] },
    { options: [undefined, 2, undefined, undefined] },
    { options: [undefined, 0, undefined, 3] },
    { options: [0, 1, 1, 2] },
  ])('are visited in order and run by run, with $options', ({ options }) => {
    const expected = all.flatMap((taken, pack) =>
      taken.every((option, place) => options[place] === undefined || options[place] === option) ? [pack] : [],
    );
    const visited: number[] = [];
    eachRunWith(track, counts, options, (first, beyond) => {
      for (let pack = first; pack < beyond; pack += 1) visited.push(pack);
    });
    expect(visited).toEqual(expected);
  });

  it('have a cell for each of their options', () => {
    const expected = all.flatMap((taken) => taken.map((option, place) => cellOf(place, option)));
    expect([...cellsOf(track, issues)]).toEqual(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptResult } from '#session/classroom/class/kept-class.ts';
import { AddedResults, addResults } from '#session/classroom/results/add-results.ts';
import type { CheckedLink } from '#session/classroom/results/class-game.ts';
import { invalidResults } from '#session/classroom/results/invalid-results.ts';

const GAMES = 3;
const SPELLINGS = 2;

/** A link as somebody hands it in: one of a few games, in one of its spellings, with the name of a table or without. */
const link = fc.record(
  {
    game: fc.nat({ max: GAMES - 1 }),
    spelling: fc.nat({ max: SPELLINGS - 1 }),
    table: fc.constantFrom('alder', 'hazel', 'elm'),
  },
  { requiredKeys: ['game', 'spelling'] },
);
type Link = { readonly game: number; readonly spelling: number; readonly table?: string };

/** Links that are pasted at a time; `elsewhere`: in another window, which has not seen the earlier ones. */
const lesson = fc.array(fc.record({ links: fc.array(link, { maxLength: 8 }), elsewhere: fc.boolean() }), {
  maxLength: 6,
});

const resultOf = ({ game, spelling, table }: Link): KeptResult => ({
  code: `game-${game}-${spelling}`,
  came: 1,
  ...(table !== undefined && { table }),
});

const gameIn = (code: string) => Number(/^game-(\d)/.exec(code)?.[1]);
const played = (digest: number): CheckedLink => ({ is: 'played', game: { digest } as never });
const CHECKED = new Map(
  Array.from({ length: GAMES * SPELLINGS }, (_, index) => {
    const game = Math.floor(index / SPELLINGS);
    return [`game-${game}-${index % SPELLINGS}`, played(game)] as const;
  }),
);

/** The class once all has come in and was checked. */
function boardAfter(pastes: readonly { readonly links: readonly Link[]; readonly elsewhere: boolean }[]): string[] {
  let kept: readonly KeptResult[] = [];
  let seen: readonly KeptResult[] = [];
  for (const { links, elsewhere } of pastes) {
    // Each window decides by what it has seen, and the class takes in what it sends.
    const own = new AddedResults(elsewhere ? seen : kept);
    const sent: KeptResult[] = [];
    for (const result of links.map(resultOf)) {
      const added = own.add(result);
      if (added === 'new' || added === 'named') sent.push(result);
    }
    seen = kept;
    kept = addResults(kept, sent);
  }
  const keyOf = ({ code, table = '' }: KeptResult) => `${code}/${table}`;
  const out = new Set(invalidResults(kept, CHECKED).map(({ key }) => key.replace('/at/', '/')));
  const stays = kept.filter((result) => !out.has(keyOf(result).replace(/\/$/, '')));
  return stays.map(({ code, table = '' }) => `${gameIn(code)} ${table}`).sort();
}

/** Reckoned from the links alone: each game once for each table that is named with it, and once if none is. */
function expected(links: readonly Link[]): string[] {
  const games = [...new Set(links.map(({ game }) => game))];
  return games
    .flatMap((game) => {
      const tables = links.filter((each) => each.game === game).flatMap(({ table }) => table ?? []);
      return tables.length === 0 ? [`${game} `] : [...new Set(tables)].map((table) => `${game} ${table}`);
    })
    .sort();
}

describe('the results of a class', () => {
  it('are each there once, in whatever order, spelling and window their links come', () => {
    fc.assert(
      fc.property(lesson, (pastes) => {
        expect(boardAfter(pastes)).toEqual(expected(pastes.flatMap(({ links }) => links)));
      }),
      { seed: 7, numRuns: 1000 },
    );
  });

  it('stay what they are when all links are handed in again', () => {
    fc.assert(
      fc.property(fc.array(link, { maxLength: 12 }), (links) => {
        const once = addResults([], links.map(resultOf));
        expect(addResults(once, links.map(resultOf))).toEqual(once);
      }),
      { seed: 7, numRuns: 1000 },
    );
  });

  it('take their table where the same game came without one', () => {
    const before = [{ code: 'game-0-0', came: 1 }];
    const after = new AddedResults(before);
    expect(after.add({ code: 'game-0-0', table: 'alder', came: 2 })).toBe('named');
    expect(after.all).toEqual([{ code: 'game-0-0', table: 'alder', came: 1 }]);
    expect(before).toEqual([{ code: 'game-0-0', came: 1 }]);
  });

  it('keep a table that the teacher has said, beside another one that played the same game', () => {
    const placed = { code: 'game-0-0', placed: 'hazel', came: 1 };
    const alder = { code: 'game-0-0', table: 'alder', came: 2 };
    expect(addResults([placed], [alder])).toEqual([placed, alder]);
    expect(new AddedResults([placed]).add({ ...alder, table: 'hazel' })).toBe('again');
  });

  it('count a link once that the teacher has said to be of another table', () => {
    const placed = { code: 'game-0-0', table: 'alder', placed: 'hazel', came: 1 };
    expect(new AddedResults([placed]).add({ code: 'game-0-0', table: 'alder', came: 2 })).toBe('again');
  });
});

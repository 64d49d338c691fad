import { describe, expect, it } from 'vitest';
import type { Clause } from '#engine/model/moves.ts';
import type { Faction } from '#engine/model/scenario/party.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { EMPTY_DRAFT } from '#session/draft.ts';
import { briefingOf } from '#session/screens/briefing.ts';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import { tableModelOf } from '#session/table/table-model-of.ts';
import { compileTold } from '../support/compile-told.ts';
import { accept, offer, openTable, type PlayTable } from '../support/play.ts';
import { afterSigning, dividedAt, factions, signedWater, WATER } from '../support/signed-water.ts';
import { badSentences } from './bad-sentences.ts';

const DIVIDED = dividedAt('a', factions(60, 40, 0.8));

function tableOf({ game, state }: PlayTable, you: number, clauses: readonly Clause[] = []) {
  const view = viewFor(game, state, you);
  return tableModelOf({
    game,
    view,
    you,
    draft: { ...EMPTY_DRAFT, track: clauses.length > 0 ? 1 : undefined, clauses },
    seenUpTo: 0,
    actedUpTo: 0,
    reasons: new Map(),
    reveal: 'full',
    hints: 'always',
  });
}

function homesOf(table: PlayTable, you: number) {
  return tableOf(table, you).tracks.map(({ home }) => home?.words);
}

describe('at the table, home', () => {
  const agreed = openTable(DIVIDED)
    .play('a', offer('main', ['b', 'c'], WATER))
    .play('b', accept())
    .play('c', accept());

  it('says nothing of a text in which nothing is settled, nor of an opening', () => {
    expect(homesOf(openTable(DIVIDED), 0)).toEqual([undefined, undefined]);
  });

  it('would ratify the text as it stands, or would not', () => {
    expect(homesOf(agreed, 0)).toEqual([
      undefined,
      expect.stringMatching(/^The draft would .* (ratified|refused) at home[.:]|^The draft (has|may) .* at home[.:]/),
    ]);
  });

  it('is said to take a text with silence where nothing is agreed', () => {
    const part = openTable(DIVIDED)
      .play('a', offer('main', ['b', 'c'], { water: 'halves' }))
      .play('b', accept())
      .play('c', accept());
    expect(homesOf(part, 0)[1]).toMatch(/^So far, the draft /);
  });

  it('has its factions by the names that the author gave them', () => {
    const [town, fishers] = factions(9, 1, 1);
    const named = dividedAt('a', [{ ...town, name: 'Congress' } as Faction, fishers as Faction]);
    const { home } = tableOf(openTable(named), 0, [{ issue: 2, option: 0 }]).draft;
    expect(home?.reasons[1]).toMatch(/^Congress: /);
  });

  it('is told without numbers; how it adds up is told on request', () => {
    const { home } = tableOf(agreed, 0, [{ issue: 2, option: 0 }]).draft;
    expect(home?.words).toBe('This would probably be refused at home, and that would mean no deal.');
    expect(home?.reasons[0]).toMatch(/^At home, \d+ of 100 would say yes; 50 are needed\.$/);
    expect(home?.reasons[1]).toMatch(/^The town: .+\. The text gives this group \d+ % of what it wants/);
  });

  it('of a delegation without factions is its standing', () => {
    expect(homesOf(agreed, 1)[1]).toBe('The draft would probably be ratified at home.');
  });

  it('is not asked where the game ends with the signature', () => {
    const off = dividedAt('a', factions(1, 1, 0.5), afterSigning({}, { afterSigning: false }));
    expect(
      homesOf(
        openTable(off)
          .play('a', offer('main', ['b', 'c'], WATER))
          .play('b', accept())
          .play('c', accept()),
        0,
      )[1],
    ).toBeUndefined();
  });
});

describe('a briefing', () => {
  it('tells a delegation of its own factions and of nobody else', () => {
    const { chairs } = briefingOf(compileTold(DIVIDED));
    expect(chairs.map((chair) => chair.factions.map(({ name, weight }) => [name, weight]))).toEqual([
      [
        ['The town', 60],
        ['The fishers', 40],
      ],
      [],
      [],
    ]);
    expect(chairs[0]?.factions.map(({ words }) => words)).toEqual([
      'Cares about the articles as you do.',
      'Cares more than you do about “water”, and less about “guard” and “costs”.',
    ]);
  });
});

describe('the ending after a signature', () => {
  it('names the home that said no, and measures by what no deal is worth', () => {
    const { game, state } = signedWater(dividedAt('a', factions(9, 1, 1)));
    const model = endingModelOf(game, state, 0);
    expect(model).toMatchObject({ kind: 'unratified', headline: 'Signed, but not ratified at home.' });
    expect(model.explanation).toContain('The town of A did not win enough support at home.');
    expect(model.verdict?.words).toMatch(
      /^Only a part of your agreement was ratified\. It is better for you than no deal/,
    );
    expect(model.aftermath?.ratifications.map(({ why }) => why)).toContain('Why the town of B decided this');
    expect(model.tracks[1]?.statusWords).toBe('Signed on day 2, but not ratified');
    expect(model.results[0]?.perTrack[1]).toMatchObject({ signed: false, unratified: true });
    expect(model.aftermath?.ratifications.map(({ ratified }) => ratified)).toEqual([false, true, true]);
    expect(model.aftermath?.durability).toBeUndefined();
  });

  it('tells every line, the chance and the draw, and the points add up', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const { game, state } = signedWater(afterSigning(), WATER, 2, seed);
      const { aftermath, kind, explanation } = endingModelOf(game, state, 0);
      const durability = aftermath?.durability;
      if (durability === undefined) throw new RangeError('it was ratified');
      expect(durability.rows.reduce((sum, { points }) => sum + points, 0)).toBe(durability.score);
      expect(durability.held).toBe(kind === 'held');
      expect(durability.drawWords).toMatch(
        /^The game drew a random number from 1 to 1,000: [\d,]+\. The agreement lasts if the number is [\d,]+ or lower, so here it (lasted|broke down)\.$/,
      );
      const words = durability.rows.map(({ because }) => because);
      expect(badSentences([...words, durability.chanceWords, durability.drawWords, explanation])).toEqual([]);
    }
  });
});

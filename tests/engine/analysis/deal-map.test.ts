import { describe, expect, it } from 'vitest';
import { analyzeScenario } from '#engine/analysis/analyze-scenario.ts';
import { type DealDay, type DealMap, dealMapOf } from '#engine/analysis/deal-map.ts';
import { type DaysOfGame, daysOfGame } from '#engine/hindsight/days-of-game.ts';
import { signablePackages } from '#engine/hindsight/signable-packages.ts';
import { at } from '#engine/model/at.ts';
import { ENDING_KINDS } from '#engine/model/ending.ts';
import type { Game, PackageIndex } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import { latePenalty } from '#engine/rounds/conclude.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { readGoldenEnding } from '../../replays/golden-files.ts';
import { gameOf } from '../../replays/golden-game.ts';
import { finish } from '../../support/finish.ts';
import { smallScenario } from '../../support/scenarios.ts';
import { playShared } from '../../support/shared-game.ts';

interface Drawn {
  readonly game: Game;
  readonly played: DaysOfGame;
  readonly maps: readonly DealMap[];
}

function drawn(game: Game, setup: Parameters<typeof daysOfGame>[1], moves: readonly Move[]): Drawn {
  const played = finish(daysOfGame(game, setup, moves));
  return { game, played, maps: game.common.tracks.map((_, track) => finish(dealMapOf(game, played, track))) };
}

/** A finished game of each kind of ending, drawn. */
function endings(): Drawn[] {
  return ENDING_KINDS.map((kind) => {
    const { scenario, setup, moves } = readGoldenEnding(kind);
    return drawn(gameOf(scenario), setup, moves);
  });
}

/** The packages that suited all on a day, by asking of each everything again. */
function suitedAll(
  { game, played }: Drawn,
  { track, signatories, packageCount }: DealMap,
  round: number,
): PackageIndex[] {
  const { walkAways, offTable } = at(played.days, round - 1);
  const { issues, strides } = at(game.common.tracks, track);
  const optionAt = (pack: number, place: number) =>
    Math.floor(pack / at(strides, place)) % at(game.common.issues, at(issues, place)).optionCount;
  return Array.from({ length: packageCount }, (_, pack) => pack).filter(
    (pack) =>
      signatories.every((party) => {
        const { points, forbidden } = at(at(game.secrets, party).sheets, track);
        const worth = at(points, pack) - latePenalty(game, track, party, round);
        return forbidden[pack] === 0 && worth >= at(at(walkAways, party), track);
      }) &&
      issues.every((issue, place) => {
        const { mustSettle, silent } = at(game.common.issues, issue);
        const option = optionAt(pack, place);
        return at(at(offTable, issue), option) === 0 && !(mustSettle && option === silent);
      }),
  );
}

/** Every day of every part of these games. */
function everyDay() {
  return endings().flatMap((each) => each.maps.flatMap((map) => map.days.map((day) => ({ each, map, day }))));
}

/** What the signatories have over no deal, multiplied. */
function productAt({ points }: DealMap, { late, noDeal }: DealDay, place: number): bigint {
  return points.reduce((product, row, party) => product * BigInt(at(row, place) - late - at(noDeal, party)), 1n);
}

/** The small scenario with six more articles of four answers in its second part. */
function manyPackages() {
  const small = smallScenario();
  const more = [1, 2, 3, 4, 5, 6].map((number) => ({
    ...at(small.issues, 2),
    id: `more-${number}`,
    ifSilent: 'o0',
    options: [0, 1, 2, 3].map((option) => ({
      id: `o${option}`,
      label: `o${option}`,
      points: { a: option * number, b: (3 - option) * 2, c: option === 1 ? 5 : 0 },
    })),
  }));
  return { ...small, issues: [...small.issues, ...more], positions: [] };
}

describe('the map of deals of a finished game', UNHURRIED, () => {
  it('counts on every day what suits all, as asking of every package finds it', () => {
    for (const { each, map, day } of everyDay()) {
      const all = suitedAll(each, map, day.round);
      expect([...day.suits].map((place) => map.listed[place])).toEqual(all);
      expect(day.count).toBe(all.length);
    }
  });

  it('has on its last day the walk-aways that the ending tells, and texts that could be signed then', () => {
    for (const { each, map, day } of everyDay()) {
      const { game, played } = each;
      const { status } = at(played.state.tracks, map.track);
      if (day !== map.days.at(-1) || status === 'closed') continue;
      expect(day.noDeal).toEqual(map.signatories.map((party) => played.state.ending?.walkAways[party]?.[map.track]));
      const signable = signablePackages(game, played.state, map.track);
      const suited = [...day.suits].map((place) => map.listed[place]);
      if (status === 'open') expect(signable).toEqual(expect.arrayContaining(suited));
    }
  });

  it('agrees with the analysis of the scenario where nothing but time moves walk-aways', () => {
    const game = compileGame(smallScenario());
    const { state, moves } = playShared(game, { seed: 3, seats: ['person', 'person', 'person'] }, 7);
    const { tracks } = analyzeScenario(game, 'middle');
    for (const map of drawn(game, state.setup, moves).maps) {
      const { zopa, nash, kalaiSmorodinsky, outcomes } = at(tracks, map.track);
      expect(map.packageCount).toBe(outcomes);
      expect(map.days.map(({ count }) => count / outcomes)).toEqual(zopa.byRound.slice(0, map.days.length));
      expect(map.days[0]?.nash).toEqual(nash === null ? undefined : { pack: nash.index, ties: nash.ties });
      const ks = kalaiSmorodinsky;
      expect(map.days[0]?.kalaiSmorodinsky).toEqual(ks === null ? undefined : { pack: ks.index, ties: ks.ties });
    }
  });

  it('names by Nash and by Kalai and Smorodinsky texts that suit all, of which no other has the greater product', () => {
    for (const { map, day } of everyDay()) {
      const { nash, kalaiSmorodinsky, suits } = day;
      expect(nash === undefined).toBe(suits.length === 0);
      if (nash === undefined || kalaiSmorodinsky === undefined) continue;
      const product = productAt(map, day, map.listed.indexOf(nash.pack));
      expect([...suits].filter((place) => productAt(map, day, place) > product)).toEqual([]);
      expect([...suits]).toContain(map.listed.indexOf(kalaiSmorodinsky.pack));
    }
  });

  it('lists of many packages a part, and counts all of them', () => {
    const game = compileGame(manyPackages());
    const seats = game.secrets.map(() => 'person' as const);
    const { moves, state } = playShared(game, { seed: 1, seats }, 5, 60);
    const map = at(drawn(game, state.setup, moves).maps, 1);
    expect(map.packageCount).toBe(27 * 4 ** 6);
    expect(map.listed.length).toBeLessThan(map.packageCount);
    expect([...map.listed]).toEqual([...new Set(map.listed)].sort((a, b) => a - b));
    const { sheets } = at(game.secrets, at(map.signatories, 0));
    expect(map.points[0]?.[1234]).toBe(sheets[1]?.points[at(map.listed, 1234)]);
    for (const { nash, count, suits } of map.days) {
      expect(nash === undefined || map.listed.includes(nash.pack)).toBe(true);
      expect(suits.length).toBeLessThanOrEqual(count);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { analyzeScenario } from '#engine/analysis/analyze-scenario.ts';
import type { TrackAnalysis } from '#engine/analysis/scenario-analysis.ts';
import { surveyOf } from '#engine/analysis/survey.ts';
import { trackDomain } from '#engine/analysis/track-domain.ts';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import { optionIn } from '#engine/model/packages.ts';
import type { WalkAway } from '#engine/model/scenario/walk-away.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { smallScenario } from '../../support/scenarios.ts';

const walkAway = (start: number, drift = 0, spread = 0): WalkAway => ({ start, drift, spread, shock: 0 });

/** The lake, with other walk-aways for the talks. */
function lake(a: WalkAway, b: WalkAway): Game {
  const scenario = smallScenario();
  const parties = scenario.parties.map((party) => {
    const own = party.id === 'a' ? a : b;
    return party.id === 'c' ? party : { ...party, walkAway: { ...party.walkAway, opening: own } };
  });
  return compileGame({ ...scenario, parties });
}

function track(game: Game, id: string, level: 'low' | 'middle' | 'high' = 'middle'): TrackAnalysis {
  const found = analyzeScenario(game, level).tracks.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no track ${id}`);
  return found;
}

describe('the analysis of a scenario', () => {
  // The talks: venue none/lake/tower, format small/big. a: 8+4 12, 8+6 14, 2+4, 2+6; b: 6+3 9, 6+5 11, 12+3 15, 12+5 17.
  // a never signs the tower; a venue must be settled, so that "none" cannot be signed.
  const talks = track(lake(walkAway(8), walkAway(10)), 'opening');

  it('keeps out what is below a walk-away, what crosses a red line, and what leaves open what must be settled', () => {
    expect(talks.outcomes).toBe(6);
    expect(talks.signatories).toEqual(['a', 'b']);
    expect(talks.zopa).toMatchObject({ count: 1, share: 1 / 6 });
    expect(talks.acceptedBy).toEqual({ a: 2 / 6, b: 3 / 6 });
    expect(talks.coalitions).toEqual([{ parties: ['a', 'b'], count: 1, share: 1 / 6 }]);
  });

  it('tells the points of everybody, those who do not sign included', () => {
    expect(talks.nash).toMatchObject({
      points: { a: 14, b: 11, c: 10 },
      package: { venue: 'lake', format: 'big' },
      index: 3,
      ties: 0,
      value: 6,
    });
  });

  it('has the frontier among what red lines leave, and says what it would be without them', () => {
    expect(talks.pareto).toMatchObject({ vectors: 1, outcomes: 1, inZopaVectors: 1 });
    expect(talks.pareto.withRedLines).toEqual({ vectors: 2, outcomes: 2 });
  });

  it('names walk-aways and red lines by what they keep out', () => {
    // Without a's red line, the tower and big talks are signed; without b's walk-away, small ones at the lake.
    expect(talks.binding.map(({ party, what, gain }) => [party, what, gain])).toEqual([
      ['a', 'redLine', 1],
      ['b', 'walkAway', 1],
      ['a', 'walkAway', 0],
    ]);
    const eager = track(lake(walkAway(0), walkAway(12)), 'opening');
    expect(eager.binding[0]).toEqual({
      party: 'a',
      what: 'redLine',
      line: 0,
      gain: 2,
      count: 2,
      share: 2 / 6,
    });
  });

  it('follows the walk-aways and the announced date from round to round', () => {
    // Text is worth 3 less to both after round 2. b's walk-away falls by 1 a round: 10, 9, 8 + 3, 7 + 3.
    const drifting = track(lake(walkAway(8), walkAway(10, -1)), 'opening');
    expect(drifting.zopa.byRound).toEqual([1 / 6, 2 / 6, 1 / 6, 1 / 6]);
  });

  it('is made at the low, middle or high walk-aways', () => {
    const game = lake(walkAway(8), walkAway(10, 0, 2));
    const counts = (['low', 'middle', 'high'] as const).map((level) => track(game, 'opening', level).zopa.count);
    expect(counts).toEqual([2, 1, 0]);
  });

  it('multiplies the tracks', () => {
    const { whole, tracks } = analyzeScenario(compileGame(smallScenario()), 'middle');
    expect(whole.outcomes).toBe(6 * 27);
    expect(whole.zopa.count).toBe(tracks[0]!.zopa.count * tracks[1]!.zopa.count);
    expect(whole.zopa.share).toBeCloseTo(whole.zopa.count / whole.outcomes, 12);
  });

  it('asks for dominated options without those that nobody can sign', () => {
    expect(talks.dominated).toEqual([{ issue: 'format', option: 'small', by: 'big' }]);
  });

  it('has in the zone what a count over sheets finds', () => {
    const game = compileGame(smallScenario());
    const { inZone, signing } = surveyOf(trackDomain(game, 1, 'middle'));
    const rules = at(game.common.tracks, 1);
    let count = 0;
    for (let pack = 0; pack < rules.packageCount; pack += 1) {
      const isSigned = rules.signatories.every((party) => {
        const { sheets, walkAways } = at(game.secrets, party);
        const sheet = at(sheets, 1);
        return sheet.forbidden[pack] === 0 && sheet.points[pack]! >= at(walkAways, 1).start;
      });
      const isOpen = rules.issues.some((issue, place) => {
        const { mustSettle, silent, optionCount } = at(game.common.issues, issue);
        return mustSettle && optionIn(rules, pack, place, optionCount) === silent;
      });
      if (isSigned && !isOpen) count += 1;
    }
    expect(count).toBeGreaterThan(0);
    expect(signing.willing.filter((willing, row) => willing === 7 && signing.crossed[row] === 0)).toHaveLength(count);
    expect(inZone.rows.length).toBeGreaterThan(0);
  });
});

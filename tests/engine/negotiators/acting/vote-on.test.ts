import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { saidAcceptableIn } from '#engine/negotiators/position/said-acceptable.ts';
import { signedPointsTo } from '#engine/rounds/conclude.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { crossesRedLine, readingsOf } from '#engine/text/readings.ts';
import { signedWording } from '#engine/text/text.ts';
import { lowestTrust } from '#engine/text/worth-of-readings.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { sampleSize } from '../../../properties/fuzz-runs.ts';
import {
  accept,
  callVote,
  counter,
  initial,
  offer,
  openTable,
  type PlayTable,
  playOut,
  yes,
} from '../../../support/play.ts';
import { shippedGame, smallScenario, walkAway, withParty } from '../../../support/scenarios.ts';
import { dividedAt, factions, WATER } from '../../../support/signed-water.ts';

const decision = (table: PlayTable) => negotiate(table.viewOf(table.actor));

/** Whatever a seed brings: what each signature would be worth, and what each no said. */
function votesOf(game: Game, games: number) {
  const signed: { points: number; walkAway: number; forbidden: boolean }[] = [];
  const refused: {
    points: number;
    walkAway: number;
    forbidden: boolean;
    reason: Reason['code'] | undefined;
    named: boolean;
    saidAcceptable: number;
  }[] = [];
  for (let seed = 0; seed < games; seed += 1) {
    playOut(game, seed, (state, { move, reasons }) => {
      if (move.type !== 'vote') return;
      const { track, party } = move;
      const sheet = at(at(game.secrets, party).sheets, track);
      // Vague words by both readings, and by the trust in those who sign them.
      const { signatories } = at(game.common.tracks, track);
      const trust = lowestTrust(at(state.parties, party).trust, signatories, party);
      const points = signedPointsTo({ party, sheet, trust }, game.common, state, track);
      const worth = {
        points,
        walkAway: at(at(state.parties, party).walkAway, track),
        forbidden: crossesRedLine(sheet, readingsOf(game.common, state, track)),
      };
      const { issues } = at(game.common.tracks, track);
      if (move.yes) {
        signed.push(worth);
        return;
      }
      const view = viewFor(game, state, party);
      const named = move.over.map((issue) => ({ issue, ...signedWording(game.common, state, issue) }));
      refused.push({
        ...worth,
        reason: reasons[0]?.code,
        named: move.over.every((issue) => issues.includes(issue)),
        saidAcceptable: named.filter((clause) => saidAcceptableIn(view, clause) !== undefined).length,
      });
    });
  }
  return { signed, refused };
}

describe('a negotiator whose home is asked', () => {
  /** How town A, whose groups want so much, votes on water halved, a patrol and shared costs. */
  const votes = (wants: number, doubt: number) => {
    const scenario = withParty(dividedAt('a', factions(60, 40, wants)), 'a', { doubt });
    const table = openTable(scenario)
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .toDusk()
      .everybodySigns()
      .toRound(4)
      .skipTo('a')
      .play('a', offer('main', ['b', 'c'], WATER))
      .play('b', accept())
      .play('c', accept())
      .toDusk();
    const { move } = decision(table);
    expect([table.actor, move.type]).toEqual(['a', 'vote']);
    return move.type === 'vote' && move.yes;
  };

  it('signs nothing that home would rather refuse, and takes some risk', () => {
    expect(votes(0.7, 0)).toBe(true);
    expect(votes(0.99, 0)).toBe(false);
    expect(votes(0.99, 0.05)).toBe(false);
    expect(votes(0.87, 0.1)).toBe(true);
  });
});

describe.each([
  { name: 'the small scenario', game: compileGame(smallScenario()), games: 40, leastRefused: 0 },
  { name: 'the job offer', game: shippedGame('job-offer'), games: 8, leastRefused: 0 },
  {
    name: 'the flagship',
    game: shippedGame('white-house-2025'),
    games: sampleSize(6, 20),
    leastRefused: sampleSize(1, 8),
  },
])('a negotiator of $name', ({ game, games, leastRefused }) => {
  const { signed, refused } = votesOf(game, games);

  it('never signs below its walk-away or across its red lines', () => {
    expect(signed.length).toBeGreaterThan(10);
    expect(signed.filter(({ points, walkAway: floor, forbidden }) => points < floor || forbidden)).toEqual([]);
  });

  it('says why it does not sign, truly: a red line, its walk-away, or a clause that it does not accept', () => {
    expect(refused.length).toBeGreaterThanOrEqual(leastRefused);
    for (const { points, walkAway: floor, forbidden, reason, named } of refused) {
      const below = points < floor ? 'below-walk-away' : 'cannot';
      expect(reason).toBe(forbidden ? 'red-line' : below);
      expect(named).toBe(true);
    }
  });

  it('is not against wording that it has said it could accept', () => {
    expect(refused.filter(({ saidAcceptable }) => saidAcceptable > 0)).toEqual([]);
  });
});

describe('a vote of a negotiator', () => {
  const full = (venue: string, format: string, over = smallScenario(), round = 1) =>
    openTable(over)
      .toRound(round)
      .skipTo('a')
      .play('a', offer('opening', ['b'], { venue, format }))
      .play('b', accept())
      .toDusk();

  it('signs what it could not hope to better', () => {
    expect(decision(full('lake', 'big'))).toMatchObject({
      move: { type: 'vote', party: 0, track: 0, yes: true },
      reasons: [{ code: 'better-now', track: 0, points: 14 }],
    });
  });

  it('is no across its red line, naming the clause', () => {
    expect(decision(full('tower', 'big'))).toMatchObject({
      move: { yes: false, over: [0] },
      reasons: [{ code: 'red-line' }, { code: 'no-longer' }],
    });
  });

  it('is no below its walk-away, even on the last day, and names one or two clauses', () => {
    const high = { opening: walkAway(40), main: walkAway(20) };
    const table = full('lake', 'small', withParty(smallScenario(), 'a', { walkAway: high }), 4);
    const { move, reasons } = decision(table);
    expect(move).toMatchObject({ yes: false });
    expect(move.type === 'vote' && !move.yes && [1, 2].includes(move.over.length)).toBe(true);
    expect(reasons[0]).toEqual({ code: 'below-walk-away', track: 0, points: 12 - 3, walkAway: 40 });
    expect(reasons.slice(1)).toMatchObject([{ code: 'no-longer' }]);
  });

  it('names the article that fell silent, where its loss lies, and not one that all have initialled', () => {
    // The venue is the best that it would sign; the format is silent, which is worth 4 to it, and could be worth 6.
    const high = { opening: walkAway(13), main: walkAway(20) };
    const table = openTable(withParty(smallScenario(), 'a', { walkAway: high }))
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept())
      .play('a', callVote('opening'))
      .toDusk();
    expect(decision(table).move).toMatchObject({ type: 'vote', yes: false, over: [table.issue('format')] });
  });

  it('counts what lateness costs: a text that was enough in time is not enough after its date', () => {
    const just = withParty(smallScenario(), 'a', { walkAway: { opening: walkAway(12), main: walkAway(20) } });
    expect(decision(full('lake', 'big', just, 2)).move).toMatchObject({ yes: true });
    expect(decision(full('lake', 'big', just, 4)).move).toMatchObject({ yes: false });
  });

  it('on the last day takes whatever is not below the walk-away', () => {
    const low = withParty(smallScenario(), 'a', { walkAway: { opening: walkAway(5), main: walkAway(20) } });
    const table = full('lake', 'small', low, 4);
    expect(decision(table).move).toMatchObject({ yes: true });
    table.play('a', yes());
    expect(decision(table).move).toMatchObject({ party: 1 });
  });

  it('signs its own initials on the last day, though a later letter of another said something else', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .toDusk()
      .everybodySigns()
      .toRound(4)
      .skipTo('a')
      .play('a', offer('main', ['b', 'c'], { water: 'halves', guard: 'patrol', costs: 'open' }))
      .play('b', counter({ water: 'halves', guard: 'patrol', costs: 'shared' }))
      .play('a', accept())
      .play('c', accept())
      .skipTo('b')
      .play('b', initial('costs', 'open'))
      .toDusk();
    expect(decision(table)).toMatchObject({ move: { type: 'vote', party: 0, yes: true } });
  });
});

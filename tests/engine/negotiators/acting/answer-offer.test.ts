import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import { byId } from '#engine/model/ids.ts';
import type { Move } from '#engine/model/moves.ts';
import { optionIn } from '#engine/model/packages.ts';
import type { State } from '#engine/model/state.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { apply } from '#engine/play.ts';
import { latePenalty } from '#engine/rounds/conclude.ts';
import { initialledIssues } from '#engine/text/text.ts';
import {
  accept,
  counter,
  offer,
  open,
  openTable,
  openTableAtOpenings,
  type PlayTable,
  playOut,
} from '../../../support/play.ts';
import {
  openingScenario,
  shippedGame,
  smallGame,
  smallScenario,
  walkAway,
  withParty,
} from '../../../support/scenarios.ts';
import { signedPackage } from '../../../support/signed-package.ts';

/** What the negotiator in the chair that must act would do. */
const decision = (table: PlayTable) => negotiate(table.viewOf(table.actor));

type Acceptance = Extract<Move, { type: 'answer' }>;

/** The most that a text with the clauses of an offer can be worth to the one accepting it, red lines respected. */
function bestWith(game: Game, state: State, { party, offer: id }: Acceptance): number {
  const { track, clauses } = byId(state.offers, id);
  const rules = at(game.common.tracks, track);
  const { points, forbidden } = at(at(game.secrets, party).sheets, track);
  let best = Number.NEGATIVE_INFINITY;
  for (let pack = 0; pack < rules.packageCount; pack += 1) {
    const has = clauses.every(({ issue, option }) => {
      const { place, optionCount } = at(game.common.issues, issue);
      return optionIn(rules, pack, place, optionCount) === option;
    });
    if (has && forbidden[pack] === 0) best = Math.max(best, at(points, pack));
  }
  return best;
}

describe.each([
  { name: 'the small scenario', game: smallGame(), games: 40 },
  { name: 'the job offer', game: shippedGame('job-offer'), games: 8 },
  { name: 'the flagship', game: shippedGame('white-house-2025'), games: 5 },
])('a negotiator of $name', ({ game, games }) => {
  it('never accepts what leaves no text at or above its walk-away and within its red lines', () => {
    const lacking: { best: number; walkAway: number; seed: number }[] = [];
    let accepted = 0;
    for (let seed = 0; seed < games; seed += 1) {
      playOut(game, seed, (state, { move }) => {
        if (move.type !== 'answer' || move.response !== 'accept') return;
        accepted += 1;
        const best = bestWith(game, state, move);
        const floor = at(at(state.parties, move.party).walkAway, byId(state.offers, move.offer).track);
        if (best < floor) lacking.push({ best, walkAway: floor, seed });
      });
    }
    expect(lacking).toEqual([]);
    expect(accepted).toBeGreaterThan(5);
  });
});

/** What the text that an acceptance completes at once is worth to the one accepting; nothing where it completes none. */
function completedBy(game: Game, state: State, move: Acceptance) {
  const { track, via } = byId(state.offers, move.offer);
  const next = apply(game, state, move);
  const whole = at(game.common.tracks, track).issues.length;
  if (via !== undefined || initialledIssues(game.common, next, track).length < whole) return [];
  const { points, forbidden } = at(at(game.secrets, move.party).sheets, track);
  const pack = signedPackage(game.common, next, track);
  return [
    {
      worth: at(points, pack) - latePenalty(game, track, move.party, state.round),
      walkAway: at(at(state.parties, move.party).walkAway, track),
      forbidden: forbidden[pack] === 1,
    },
  ];
}

describe('accepting', () => {
  it('never completes a text that the one who accepts would then not sign', () => {
    const game = shippedGame('white-house-2025');
    const completed: { worth: number; walkAway: number; forbidden: boolean }[] = [];
    for (let seed = 1; seed <= 8; seed += 1) {
      playOut(game, seed, (state, { move }) => {
        if (move.type === 'answer' && move.response === 'accept') completed.push(...completedBy(game, state, move));
      });
    }
    expect(completed.filter(({ worth, walkAway: floor, forbidden }) => forbidden || worth < floor)).toEqual([]);
    expect(completed.length).toBeGreaterThan(5);
  });
});

describe('an answer of a negotiator', () => {
  it('accepts a whole text that is the best it can hope for, and says what it gains most by', () => {
    const table = openTable(smallScenario())
      .skipTo('b')
      .play('b', offer('opening', ['a'], { venue: 'lake', format: 'big' }));
    expect(decision(table)).toMatchObject({
      move: { type: 'answer', party: 0, offer: table.state.offers[0]?.id, response: 'accept' },
    });
    expect(decision(table).reasons).toMatchObject([{ code: 'gains-by', issue: table.issue('venue') }]);
  });

  it('never accepts a clause across its own red line, be it offered with the best of the rest', () => {
    const table = openTable(smallScenario()).play(
      'a',
      offer('main', ['c'], { guard: 'base', water: 'halves', costs: 'shared' }),
    );
    const { move } = decision(table);
    expect(move).toMatchObject({ type: 'answer', response: 'counter' });
    expect(
      move.type === 'answer' && move.response === 'counter' && move.clauses.find(({ issue }) => issue === 3)?.option,
    ).not.toBe(2);
  });

  it('refuses by naming the red line where it cannot counter, and the change with which it would accept', () => {
    const table = openTable(smallScenario())
      .skipTo('c')
      .play('c', offer('main', ['a'], { guard: 'patrol' }));
    table.play('a', counter({ costs: 'shared', guard: 'base' }));
    expect(decision(table)).toMatchObject({
      move: {
        type: 'answer',
        party: 2,
        offer: table.state.offers[1]?.id,
        response: 'refuse',
        reason: 'red-line',
        issue: 3,
        price: [{ issue: 3, option: 1 }],
      },
      reasons: [
        { code: 'red-line', issue: 3 },
        { code: 'price', clauses: [{ issue: 3, option: 1 }] },
      ],
    });
  });

  it('names a red line that it never declared, too', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', counter({ venue: 'tower' }));
    expect(decision(table).move).toMatchObject({ response: 'refuse', reason: 'red-line', issue: 0 });
  });

  it('counters an offer in its own issues, for more of its own, without leaving a position', () => {
    const table = openTable(smallScenario())
      .skipTo('b')
      .play('b', offer('main', ['a'], { water: 'meters' }));
    expect(decision(table)).toMatchObject({
      move: {
        type: 'answer',
        party: 0,
        offer: table.state.offers[0]?.id,
        response: 'counter',
        clauses: [{ issue: 2, option: 1 }],
      },
      reasons: [],
    });
  });

  it('answers a letter of its own wishes with the same articles and the one that is missing', () => {
    const table = openTableAtOpenings(openingScenario())
      .play('a', open({ water: 'meters', guard: 'nobody', costs: 'shared' }))
      .play('b', open())
      .play('c', open())
      .skipTo('b')
      .play('b', offer('main', ['a'], { water: 'meters', guard: 'nobody' }));
    expect(decision(table).move).toMatchObject({
      response: 'counter',
      clauses: [
        { issue: 2, option: 2 },
        { issue: 3, option: 0 },
        { issue: 4, option: 1 },
      ],
    });
  });

  it('refuses whatever is offered when no text is worth its walk-away', () => {
    const high = { opening: walkAway(8), main: walkAway(60) };
    const table = openTable(withParty(smallScenario(), 'b', { walkAway: high })).play(
      'a',
      offer('main', ['b'], { water: 'meters' }),
    );
    expect(decision(table)).toMatchObject({
      move: { response: 'refuse', reason: 'not-now' },
      reasons: [{ code: 'below-walk-away', track: 1, walkAway: 60 }],
    });
  });

  it("is the same for the same view, and knows nothing of the others' secrets", () => {
    const table = openTable(smallScenario(), { seed: 3 }).play('a', offer('main', ['b'], { water: 'halves' }));
    const first = decision(table);
    table.state = {
      ...table.state,
      parties: table.state.parties.map((party, index) =>
        index === 1 ? party : { ...party, level: -1, walkAway: [0, 0] },
      ),
    };
    expect(decision(table)).toEqual(first);
  });
});

it('nobody decides for a party that must not act', () => {
  const table = openTable(smallScenario());
  expect(() => negotiate(table.viewOf('b'))).toThrow(RangeError);
  table.play('a', offer('opening', ['b'], { venue: 'lake' })).play('b', accept());
  expect(() => negotiate(table.viewOf('b'))).toThrow(RangeError);
});

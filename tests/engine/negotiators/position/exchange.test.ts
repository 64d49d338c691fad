import { describe, expect, it } from 'vitest';
import type { Clause, Move } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { State } from '#engine/model/state.ts';
import { voteOn } from '#engine/negotiators/acting/vote-on.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { isAwaited } from '#engine/negotiators/position/awaited.ts';
import { causeIn } from '#engine/negotiators/position/exchange.ts';
import { isWithinReach } from '#engine/negotiators/position/towards.ts';
import { reasonsForAll } from '#engine/negotiators/telling/reasons-told.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { accept, clausesOf, initial, offer, openTable, playOut, refuse, type Wording } from '../../../support/play.ts';
import { position, shippedGame, smallScenario } from '../../../support/scenarios.ts';

const MAIN = 1;
const [WATER, COSTS] = [2, 4];
const HALVES = { issue: WATER, option: 1 };

/** The three towns, of which the first alone would have the text say nothing of the water; that matters most to it. */
function waiting(over: { readonly stance?: 'accepts'; readonly points?: number } = {}): Scenario {
  const small = smallScenario();
  const { stance = 'against', points = 14 } = over;
  return {
    ...small,
    issues: small.issues.map((issue) =>
      issue.id === 'water'
        ? {
            ...issue,
            options: issue.options.map((option, place) => ({
              ...option,
              points: { ...option.points, a: [points, 8, 2][place] ?? 0 },
            })),
          }
        : issue,
    ),
    positions: [
      ...small.positions.filter(({ issue }) => issue !== 'water'),
      position('a', 'water', 'nothing', 'wants'),
      position('b', 'water', 'nothing', 'against'),
      position('c', 'water', 'nothing', stance),
    ],
    channels: [],
  };
}

/** The first town has asked to say nothing of the water, and for its wording of the costs; both were refused. */
const asked = () =>
  openTable(waiting())
    .play('a', offer('main', ['b'], { water: 'nothing', costs: 'paid' }))
    .play('b', refuse('too-little', 'water'));

/** It has since offered halves in exchange for the costs. */
const offered = () =>
  asked()
    .toRound(2)
    .skipTo('a')
    .play('a', offer('main', ['b'], { water: 'halves', costs: 'paid' }))
    .play('b', refuse('too-little', 'costs'));

describe('a step that all others wait for', () => {
  it('leaves what silence means, and what one signatory alone wants on the article that matters most to it', () => {
    const view = openTable(waiting()).viewOf('a');
    expect(isAwaited(view, HALVES)).toBe(true);
    expect(isAwaited(view, { issue: WATER, option: 0, or: 1 })).toBe(true);
    expect(isAwaited(view, { issue: WATER, option: 0 })).toBe(false);
    expect(isAwaited(view, { issue: COSTS, option: 0 })).toBe(false);
    expect(isAwaited(openTable(waiting()).viewOf('b'), HALVES)).toBe(false);
  });

  it('is none where another signatory could live with silence, or where something else matters more', () => {
    expect(isAwaited(openTable(waiting({ stance: 'accepts' })).viewOf('a'), HALVES)).toBe(false);
    expect(isAwaited(openTable(waiting({ points: 9 })).viewOf('a'), HALVES)).toBe(false);
  });

  it('is none between two', () => {
    const scenario = waiting();
    const tracks = scenario.tracks.map((track) => ({ ...track, signatories: ['a', 'b'] }));
    expect(isAwaited(openTable({ ...scenario, tracks }).viewOf('a'), HALVES)).toBe(false);
  });

  it('has its cause in another article that an own letter asks for, and none without one', () => {
    const table = asked();
    const view = table.viewOf('a');
    const said = (wording: Wording) => clausesOf(table.scenario, wording);
    expect(causeIn(view, HALVES, said({ water: 'halves' }))).toBeUndefined();
    expect(causeIn(view, HALVES, said({ water: 'halves', costs: 'paid' }))).toEqual({
      code: 'exchange',
      for: { issue: COSTS, option: 2 },
    });
  });

  it.each([
    ['nothing else', { water: 'halves' }, false],
    ['less than the party has asked for', { water: 'halves', costs: 'shared' }, false],
    ['what it has asked for', { water: 'halves', costs: 'paid' }, true],
  ])('is granted to a letter that gives in return %s: %s', (_, wording: Wording, isGranted) => {
    const table = asked()
      .toRound(2)
      .skipTo('b')
      .play('b', offer('main', ['a'], wording));
    const view = table.viewOf('a');
    const letter = view.offers.at(-1);
    expect(isWithinReach(view, clausesOf(table.scenario, wording), letter)).toBe(isGranted);
  });
});

describe('a return that has been named', () => {
  it('binds: a letter with less is not accepted, on that article alone neither, and one with all of it is', () => {
    const table = offered();
    const view = table.viewOf('a');
    const reach = (wording: Wording) => isWithinReach(view, clausesOf(table.scenario, wording));
    expect(reach({ water: 'halves', costs: 'shared' })).toBe(false);
    expect(reach({ costs: 'shared' })).toBe(false);
    expect(reach({ water: 'halves' })).toBe(false);
    expect(reach({ water: 'halves', costs: 'paid' })).toBe(true);
  });

  it('binds in a vote: a text without it is not signed, over that article', () => {
    const table = asked()
      .toRound(2)
      .skipTo('a')
      .play('a', offer('main', ['b', 'c'], { water: 'halves', costs: 'paid' }))
      .play('b', accept())
      .play('c', refuse('too-little', 'costs'))
      .skipTo('c')
      .play('c', initial('water', 'halves'));
    expect(voteOn(table.viewOf('a'), MAIN).move).toMatchObject({ yes: false, over: [COSTS] });
  });
});

/** The format and the place among the articles of the flagship, and the answer in which no President meets. */
const [VENUE, FORMAT, DELEGATIONS] = [0, 1, 0];
const RUSSIA = 2;

/** What a move of a delegation asks for or agrees to. */
function saidIn(state: State, move: Move): readonly Clause[] {
  if (move.type === 'offer') return move.clauses;
  if (move.type === 'initial') return [move];
  if (move.type !== 'answer' || move.response === 'refuse') return [];
  return move.response === 'counter' ? move.clauses : (state.offers.find(({ id }) => id === move.offer)?.clauses ?? []);
}

function isLetter(move: Move): boolean {
  return move.type === 'offer' || (move.type === 'answer' && move.response === 'counter');
}

function isOfPresidents({ issue, option, or }: Clause): boolean {
  return issue === FORMAT && (option !== DELEGATIONS || or !== undefined);
}

/** Moves of Moscow in a game by which it agrees to a meeting of Presidents, and those of them with a place that no letter of it has. */
function agreements(seed: number): { readonly all: Move[]; readonly unnamed: Move[] } {
  const named = new Set<number | undefined>();
  const all: Move[] = [];
  const unnamed: Move[] = [];
  playOut(shippedGame('white-house-2025'), seed, (state, { move }) => {
    if (move.party !== RUSSIA) return;
    const said = saidIn(state, move);
    const place = (said.find(({ issue }) => issue === VENUE) ?? state.text[VENUE]?.current)?.option;
    if (isLetter(move) && place !== undefined) named.add(place);
    if (!said.some(isOfPresidents)) return;
    all.push(move);
    if (!named.has(place)) unnamed.push(move);
  });
  return { all, unnamed };
}

/** True of a reason with which Moscow gives up delegations for Presidents, in exchange for the place. */
function isForPlace(reason: Reason): boolean {
  if (reason.code !== 'moves' || !isOfPresidents(reason) || reason.from.option !== DELEGATIONS) return false;
  return reason.cause.code === 'exchange' && reason.cause.for.issue === VENUE;
}

/** Signed meetings of Presidents in games, and those of them for which no letter of Moscow has named a price. */
function signedMeetings(seeds: readonly number[]): { readonly all: number[]; readonly unpaid: number[] } {
  const game = shippedGame('white-house-2025');
  const all: number[] = [];
  const unpaid: number[] = [];
  for (const seed of seeds) {
    let isNamed = false;
    const { tracks } = playOut(game, seed, (state, decision) => {
      if (decision.move.party !== RUSSIA || isNamed) return;
      isNamed = reasonsForAll(viewFor(game, state, RUSSIA), decision).some(isForPlace);
    });
    if (tracks[0]?.status !== 'signed') continue;
    all.push(seed);
    if (!isNamed) unpaid.push(seed);
  }
  return { all, unpaid };
}

describe('a meeting of Presidents', () => {
  it('is agreed to by Moscow only together with a place that it has named itself', () => {
    const games = [701, 707, 710].map(agreements);
    expect(games.flatMap(({ all }) => all).length).toBeGreaterThan(3);
    expect(games.flatMap(({ unnamed }) => unnamed)).toEqual([]);
  });

  it('is signed only after Moscow has said that it wants the place in exchange', () => {
    const { all, unpaid } = signedMeetings([9003, 9005, 9010]);
    expect(all.length).toBeGreaterThan(1);
    expect(unpaid).toEqual([]);
  });
});

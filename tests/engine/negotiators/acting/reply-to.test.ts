import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import { byId } from '#engine/model/ids.ts';
import type { Clause, ReplyMove } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { yesInExchange } from '#engine/negotiators/position/yes-in-exchange.ts';
import { couldLiveWith, issueWeightOf, readingOf, truthOf } from '#engine/negotiators/weighing/own-views.ts';
import {
  askLiveWith,
  askMatters,
  askTrue,
  claim,
  offer,
  openTable,
  playOut,
  refuse,
  reply,
  tellMatters,
} from '../../../support/play.ts';
import { shippedGame, smallScenario } from '../../../support/scenarios.ts';

const SEATS = ['person', 'negotiator', 'negotiator'] as const;
const seeds = Array.from({ length: 60 }, (_, seed) => seed);

/** What b, a negotiator, replies to a, game by game. */
function replies(trust: { kept: number; broke: number }): string[] {
  const line = { from: 'b', in: 'a', ...trust, because: 'So far.' };
  return seeds.map((seed) => {
    const table = openTable(smallScenario({ trust: [line] }), { seed, seats: SEATS }).play(
      'a',
      askMatters('b', 'water'),
    );
    const move = nextDecision(table.game, table.state)?.move;
    return move?.type === 'reply' ? move.says : 'nothing';
  });
}

/** The least points that a party has itself proposed to have on an issue. */
function leastProposed({ offers }: State, party: number, on: number, points: readonly number[]): number {
  const put = offers.filter(({ from }) => from === party).flatMap(({ clauses }) => clauses);
  return Math.min(...put.filter(({ issue }) => issue === on).map(({ option }) => at(points, option)));
}

/** Whether a reply says no to what brings its party no less than what it has itself proposed. */
function contradictsItself({ secrets }: Game, state: State, { party, question, says }: ReplyMove): boolean {
  const { asked } = byId(state.questions, question);
  if (asked.what !== 'could-live-with' || says !== 'no') return false;
  const points = at(at(secrets, party).points, asked.issue);
  return leastProposed(state, party, asked.issue, points) <= at(points, asked.option);
}

describe('a negotiator that is asked', () => {
  it('says the truth or nothing, and the truth the more often the more it trusts the one that asks', () => {
    const frank = (trust: { kept: number; broke: number }) => replies(trust).filter((says) => says !== 'evade');
    expect(new Set(frank({ kept: 0, broke: 0 }))).toEqual(new Set(['most']));
    const counts = [
      { kept: 0, broke: 9 },
      { kept: 0, broke: 0 },
      { kept: 18, broke: 0 },
    ].map((trust) => frank(trust).length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts[0]).toBeGreaterThan(5);
    expect(counts[0]).toBeLessThan(counts[2] as number);
    expect(counts[2]).toBeGreaterThan(40);
  });

  it('always answers the first question of one that it trusts as a stranger or more', () => {
    expect(replies({ kept: 0, broke: 0 })).not.toContain('evade');
    expect(replies({ kept: 0, broke: 1 })).toContain('evade');
  });

  it('answers one more for each thing that it was told in confidence, and says that this is why', () => {
    const trust = [{ from: 'b', in: 'a', kept: 0, broke: 9, because: 'So far.' }];
    const afterTelling = seeds.map((seed) => {
      const table = openTable(smallScenario({ trust }), { seed, seats: SEATS });
      table.play('a', tellMatters('b', 'costs')).play('a', askMatters('b', 'water'));
      return nextDecision(table.game, table.state);
    });
    expect(new Set(afterTelling.map((decision) => decision?.reasons[0]?.code))).toEqual(new Set(['in-return']));
    expect(afterTelling.map((decision) => decision?.move)).not.toContainEqual(
      expect.objectContaining({ says: 'evade' }),
    );
    expect(replies({ kept: 0, broke: 9 })).toContain('evade');
  });

  it('calls it trust only where there is some', () => {
    const reasons = (trust: { kept: number; broke: number }) =>
      seeds.flatMap((seed) => {
        const line = { from: 'b', in: 'a', ...trust, because: 'So far.' };
        const table = openTable(smallScenario({ trust: [line] }), { seed, seats: SEATS });
        table.play('a', askMatters('b', 'water'));
        return nextDecision(table.game, table.state)?.reasons.map(({ code }) => code) ?? [];
      });
    expect(new Set(reasons({ kept: 4, broke: 0 }))).toEqual(new Set(['plain-word']));
    expect(new Set(reasons({ kept: 0, broke: 0 }))).toEqual(new Set(['plain-answer']));
    expect(new Set(reasons({ kept: 0, broke: 2 }))).toEqual(new Set(['plain-answer', 'keeps-counsel']));
  });

  it('does not say no to what it has itself put forward, or would give for what it works for', () => {
    const game = shippedGame('job-offer');
    const said: string[] = [];
    const contradicted: string[] = [];
    for (let seed = 1; seed <= 12; seed += 1) {
      playOut(game, seed, (state, { move }) => {
        if (move.type !== 'reply') return;
        said.push(move.says);
        if (contradictsItself(game, state, move)) contradicted.push(`game ${seed}`);
      });
    }
    expect(said.filter((word) => word === 'yes').length).toBeGreaterThan(5);
    expect(contradicted).toEqual([]);
  });

  it('answers by its own sheet: what weighs most, and what it could live with', () => {
    const view = openTable(smallScenario()).viewOf('b');
    expect([2, 3, 4].map((issue) => issueWeightOf(view, issue))).toEqual(['most', 'middle', 'least']);
    expect([0, 1, 2].map((option) => couldLiveWith(view, 2, option))).toEqual([false, true, true]);
    expect([readingOf(view, 4, 1, 2), readingOf(view, 4, 0, 1)]).toEqual(['first', 'second']);
    expect(truthOf(view, 2, [1, 2])).toBe('yes');
    expect(truthOf(view, 2, [0, 2])).toBe('otherwise');
    expect(truthOf(view, 2, [0])).toBe('no');
    expect(couldLiveWith(openTable(smallScenario()).viewOf('c'), 3, 2)).toBe(false);
  });

  it('replies to each kind of question in its own words', () => {
    const trust = [{ from: 'b', in: 'a', kept: 20, broke: 0, because: 'So far.' }];
    const asked = (seed: number) =>
      openTable(smallScenario({ trust }), { seed, seats: SEATS })
        .play('a', askMatters('b', 'water'))
        .play('b', reply('most'))
        .play('a', askLiveWith('b', 'water', 'nothing'));
    const said = new Set(seeds.map((seed) => nextDecision(asked(seed).game, asked(seed).state)?.move));
    expect(new Set([...said].map((move) => move?.type === 'reply' && move.says))).toEqual(new Set(['no', 'evade']));
    const scenario = smallScenario({ trust, rules: { movesPerRound: 3, walkOut: true } });
    const claimed = (seed: number) =>
      openTable(scenario, { seed, seats: SEATS })
        .play('a', claim('b', 'water', 'nothing', 'meters'))
        .play('a', askTrue('b'));
    const truths = seeds.slice(0, 12).map((seed) => nextDecision(claimed(seed).game, claimed(seed).state)?.move);
    expect(new Set(truths.map((move) => move?.type === 'reply' && move.says))).toContain('otherwise');
  });
});

describe('a yes to the same question again', () => {
  it('is given because of the first one', () => {
    const table = openTable(smallScenario())
      .skipTo('c')
      .play('c', offer('main', ['a'], { water: 'nothing' }))
      .play('a', refuse())
      .toRound(2)
      .skipTo('a')
      .play('a', askLiveWith('c', 'water', 'halves'))
      .play('c', reply('yes'));
    const halves: Clause = { issue: table.issue('water'), option: 1 };
    expect(yesInExchange(table.viewOf('c'), 1, halves)).toMatchObject([
      { code: 'moves', option: 1, from: { option: 0 }, cause: { code: 'word', round: 2 } },
    ]);
  });
});

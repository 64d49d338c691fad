import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { byId } from '#engine/model/ids.ts';
import type { AnswerMove, OfferMove } from '#engine/model/moves.ts';
import { isSameWording, optionsOf } from '#engine/model/wording.ts';
import { takesBack } from '#engine/negotiators/acting/takes-back.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { agreedBy, hasGivenWord } from '#engine/negotiators/weighing/has-given-word.ts';
import { mostByGivenWord } from '#engine/negotiators/weighing/most-by-given-word.ts';
import { outlookOn } from '#engine/negotiators/weighing/outlook.ts';
import type { View } from '#engine/views/view.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { endDay, openTable, playOut } from '../../../support/play.ts';
import { shippedGame, smallScenario } from '../../../support/scenarios.ts';
import { agreedOnHalves } from '../agreed-on-halves.ts';

const MAIN = 1;
const WATER = 2;
const [NOTHING, HALVES, METERS] = [0, 1, 2];

describe('what is said of a word taken back', () => {
  const clause = (option: number) => [{ issue: WATER, option }];

  it('is what was agreed, and what a text with all that was agreed can bring', () => {
    const outlook = outlookOn(agreedOnHalves().viewOf('b'), MAIN);
    expect(takesBack(outlook, clause(METERS))).toEqual([
      { code: 'takes-back', issue: WATER, option: HALVES, gain: 10, points: 30, walkAway: 18 },
    ]);
    expect(takesBack(outlook, clause(HALVES))).toEqual([]);
  });

  it('is nothing where nobody else had agreed, or the party itself had not', () => {
    const table = openTable(smallScenario());
    expect(takesBack(outlookOn(table.viewOf('b'), MAIN), clause(METERS))).toEqual([]);
    expect(takesBack(outlookOn(agreedOnHalves().play('a', endDay()).viewOf('c'), MAIN), clause(NOTHING))).toEqual([]);
  });
});

type Putting = OfferMove | Extract<AnswerMove, { response: 'counter' }>;

interface TakenBack {
  readonly gain: number;
  readonly fresh: boolean;
  readonly keepable: boolean;
  readonly first: string | undefined;
}

/** What a party takes back of what it has agreed to, by clauses that it puts forward, where nobody asks it to. */
function takenBackBy(view: View, move: Putting, reasons: readonly Reason[]): TakenBack[] {
  const answered = move.type === 'answer' ? byId(view.offers, move.offer).clauses : [];
  return move.clauses.flatMap(({ issue, option }) => {
    const agreed = agreedBy(view, issue);
    const isAsked = answered.some((clause) => clause.issue === issue && !isSameWording(clause, agreed ?? clause));
    if (agreed === undefined || optionsOf(agreed).includes(option) || isAsked) return [];
    const points = at(view.own.points, issue);
    const { track } = at(view.common.issues, issue);
    const gain = at(points, option) - at(points, agreed.option);
    const keepable = mostByGivenWord(outlookOn(view, track)) !== undefined;
    const first = reasons.map(({ code }) => code).find((code) => code !== 'overtaken');
    return [{ gain, fresh: hasGivenWord(view, issue), keepable, first }];
  });
}

describe('negotiators of the flagship', () => {
  const game = shippedGame('white-house-2025');
  const back: TakenBack[] = [];
  for (let seed = 1; seed <= 10; seed += 1) {
    playOut(game, seed, (state, { move, reasons }) => {
      if (move.type === 'offer' || (move.type === 'answer' && move.response === 'counter')) {
        back.push(...takenBackBy(viewFor(game, state, move.party), move, reasons));
      }
    });
  }

  it('take back what they have just agreed to only to give ground, as long as a text with it is worth signing', () => {
    expect(back.filter(({ gain, fresh, keepable }) => fresh && keepable && gain > 0)).toEqual([]);
    expect(back.filter(({ fresh }) => fresh).length).toBeGreaterThan(5);
  });

  it('say first that they take something back', () => {
    expect(new Set(back.map(({ first }) => first))).toEqual(new Set(['takes-back']));
  });
});

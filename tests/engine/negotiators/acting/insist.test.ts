import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { canMean, optionsOf } from '#engine/model/wording.ts';
import { insist } from '#engine/negotiators/acting/insist.ts';
import { bidOn } from '#engine/negotiators/weighing/bid.ts';
import { lastWords } from '#engine/negotiators/weighing/last-words.ts';
import { issueWeightOf } from '#engine/negotiators/weighing/own-views.ts';
import { wantedBy } from '#engine/negotiators/weighing/public-stance.ts';
import { clauseStatusOf } from '#engine/text/text.ts';
import type { View } from '#engine/views/view.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { sampleSize } from '../../../properties/fuzz-runs.ts';
import { accept, initial, offer, openTable, playOut, refuse } from '../../../support/play.ts';
import { shippedGame, smallScenario } from '../../../support/scenarios.ts';

describe('negotiators of the flagship that insist in public', () => {
  const game = shippedGame('white-house-2025');

  it('do so once a game, on what they publicly want most and have asked for on several days in vain', () => {
    const games = sampleSize(4, 12);
    let insisted = 0;
    for (let seed = 1; seed <= games; seed += 1) {
      const by = new Set<number>();
      playOut(game, seed, (state, { move, reasons }) => {
        if (move.type !== 'declare' || move.what !== 'insist') return;
        insisted += 1;
        expect(by).not.toContain(move.party);
        by.add(move.party);
        const view = viewFor(game, state, move.party);
        expect(wantedBy(view, move.party, move.issue)).toContain(move.option);
        expect(issueWeightOf(view, move.issue)).toBe('most');
        const days = view.offers
          .filter(({ from, clauses }) => from === move.party && clauses.some((one) => canMean(one, move.option)))
          .map(({ round }) => round);
        expect(new Set(days).size).toBeGreaterThan(2);
        expect(reasons[0]?.code).toBe('stands-by');
        // Nor what stands in the text already, nor beside words of its own that leave something else open.
        const article = at(view.text, move.issue);
        const isAgreed = clauseStatusOf(view.common, article, move.issue) === 'initialled';
        expect(isAgreed && article.current?.option === move.option && article.current.or === undefined).toBe(false);
        for (const word of lastWords(view, move.issue)) expect(optionsOf(word)).toEqual([move.option]);
      });
    }
    expect(insisted).toBeGreaterThan(games / 2 - 1);
  });
});

describe('a negotiator that has asked for something in vain for days', () => {
  const MAIN = 1;
  const WATER = 2;
  const HALVES = 1;
  /** a has asked for halves of the water on three days, and b has refused. */
  const inVain = () => {
    const table = openTable(smallScenario({ channels: [], rounds: { label: 'day', count: 6 } }));
    for (let day = 1; day <= 3; day += 1) {
      table
        .toRound(day)
        .skipTo('a')
        .play('a', offer('main', ['b'], { water: 'halves' }))
        .play('b', refuse());
    }
    return table;
  };
  const says = (view: View) => {
    const bid = bidOn(view, MAIN);
    const wanted = bid.wanted && { ...bid.wanted, chance: 500, options: [HALVES, 1, 1] };
    return insist(view, [{ ...bid, wanted }])?.move;
  };

  it('insists on it', () => {
    expect(says(inVain().viewOf('a'))).toMatchObject({ what: 'insist', issue: WATER, option: HALVES });
  });

  it('does not where the text says it, with all initials that count', () => {
    const view = inVain().viewOf('a');
    const text = (initials: number[]) =>
      view.text.map((clause, issue) =>
        issue === WATER ? { ...clause, current: { option: HALVES, initials } } : clause,
      );
    expect(says({ ...view, text: text([0, 1]) })).toBeDefined();
    expect(says({ ...view, text: text([0, 1, 2]) })).toBeUndefined();
  });

  it('does not where its own last word has left something else open', () => {
    const table = inVain()
      .toRound(4)
      .skipTo('a')
      .play('a', offer('main', ['b'], { water: ['nothing', 'halves'] }));
    expect(says(table.play('b', refuse()).viewOf('a'))).toBeUndefined();
    const others = inVain()
      .skipTo('b')
      .play('b', offer('main', ['c'], { water: ['nothing', 'halves'] }));
    others.play('c', accept()).toRound(4).skipTo('a');
    expect(says(others.viewOf('a'))).toBeDefined();
    expect(says(others.play('a', initial('water', ['nothing', 'halves'])).viewOf('a'))).toBeUndefined();
  });
});

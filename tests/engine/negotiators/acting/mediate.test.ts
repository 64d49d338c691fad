import { describe, expect, it } from 'vitest';
import { standOf } from '#engine/mind/stands.ts';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Clause, DraftMove, ReviewMove } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { State } from '#engine/model/state.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { heldIn } from '#engine/negotiators/weighing/held.ts';
import { outlookOn } from '#engine/negotiators/weighing/outlook.ts';
import { weighClauses } from '#engine/negotiators/weighing/weigh-clauses.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { sameClauses } from '#engine/text/clauses.ts';
import { crossesCombination } from '#engine/text/readings.ts';
import type { View } from '#engine/views/view.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { type Act, endDay, openTable, type PlayTable, playOut, singleText } from '../../../support/play.ts';
import { mediatedScenario, withWalkAways } from '../../../support/scenarios.ts';

interface Made<Move> {
  readonly state: State;
  readonly move: Move;
}

const GAMES = 40;
/** Walk-aways are drawn, so that no two games are alike. */
const MEDIATED = compileGame(withWalkAways(mediatedScenario(), { spread: 3 }));

function played(game: Game): { drafts: Made<DraftMove>[]; reviews: Made<ReviewMove>[]; ends: State[] } {
  const drafts: Made<DraftMove>[] = [];
  const reviews: Made<ReviewMove>[] = [];
  const ends = Array.from({ length: GAMES }, (_, seed) =>
    playOut(game, seed, (state, { move }) => {
      if (move.type === 'draft') drafts.push({ state, move });
      if (move.type === 'review') reviews.push({ state, move });
    }),
  );
  return { drafts, reviews, ends };
}

const decision = (table: PlayTable) => negotiate(table.viewOf(table.actor));

/** True if a delegation has last asked for a clause, or has said yes to a question about it. */
function isOwnWord(view: View, { issue, option }: Clause): boolean {
  const isAsked = standOf(view, view.party, issue)?.clause.option === option;
  return (
    isAsked ||
    view.questions.some(
      ({ to, says, asked }) =>
        to === view.party && says === 'yes' && 'option' in asked && asked.issue === issue && asked.option === option,
    )
  );
}

describe('negotiators with a mediator among them', () => {
  const { drafts, reviews, ends } = played(MEDIATED);

  it('put single texts on the parts that they mediate, signed by themselves or not, and review them', () => {
    expect(new Set(drafts.map(({ move }) => `${move.party} on ${move.track}`))).toEqual(new Set(['2 on 0', '0 on 1']));
    expect(reviews.length).toBe(drafts.length * 2);
    expect(new Set(reviews.map(({ move }) => Math.min(1, move.over.length)))).toEqual(new Set([0, 1]));
  });

  it('do so with their first move of the day', () => {
    for (const { state } of drafts) expect(state.movesLeft).toBe(MEDIATED.common.movesPerRound);
  });

  it('do not put the same text again within two days', () => {
    const repeated = drafts.filter(({ state, move }) =>
      state.drafts.some(
        (earlier) =>
          earlier.track === move.track &&
          state.round - earlier.round <= 2 &&
          sameClauses(earlier.clauses, move.clauses),
      ),
    );
    expect(repeated).toEqual([]);
  });

  it('name nothing in what they would accept as an offer, and something in what they would not and goes beyond their word', () => {
    for (const { state, move } of reviews) {
      const { track, clauses } = at(state.drafts, move.draft);
      const view = viewFor(MEDIATED, state, move.party);
      const { accepts } = weighClauses(outlookOn(view, track), heldIn(view, track), clauses);
      if (accepts) expect(move.over).toEqual([]);
      if (!accepts && move.over.length === 0) expect(clauses.filter((clause) => !isOwnWord(view, clause))).toEqual([]);
    }
  });

  it('put no initial under what crosses their own red line', () => {
    for (const { state, move } of reviews) {
      const { clauses } = at(state.drafts, move.draft);
      const rest = clauses.filter(({ issue }) => !move.over.includes(issue));
      const { redLines } = at(MEDIATED.secrets, move.party);
      expect(redLines.filter((line) => crossesCombination(line, rest))).toEqual([]);
    }
  });

  it('come to a signed beginning more often than not', () => {
    expect(ends.filter(({ tracks }) => tracks[0]?.status === 'signed').length * 2).toBeGreaterThan(GAMES);
  });
});

describe('a negotiator that reviews a single text', () => {
  const never = (sets: Record<string, string[]>) =>
    ({ party: 'b', never: sets, declared: false, because: 'It cannot be.' }) as const;
  const reviewing = (over: Partial<Scenario>, text: Act) => decision(openTable(mediatedScenario(over)).play('a', text));
  const WHOLE = { water: 'halves', guard: 'patrol', costs: 'shared' };

  it('names every clause across its red lines, be they three', () => {
    const redLines = [never({ water: ['halves'] }), never({ guard: ['patrol'] }), never({ costs: ['shared'] })];
    const { move, reasons } = reviewing({ redLines }, singleText('main', WHOLE));
    expect(move).toMatchObject({ type: 'review', over: [2, 3, 4] });
    expect(reasons).toEqual([{ code: 'red-line', issue: 2 }]);
  });

  it('names one clause of a combination that it never signs', () => {
    const redLines = [never({ water: ['halves'], guard: ['patrol'] })];
    const { move } = reviewing({ redLines }, singleText('main', WHOLE));
    expect(move.type === 'review' && move.over.some((issue) => issue === 2 || issue === 3)).toBe(true);
  });

  it('names what costs it most, and says so', () => {
    const { move, reasons } = reviewing({}, singleText('main', { water: 'nothing', guard: 'base', costs: 'shared' }));
    expect(move).toMatchObject({ type: 'review', over: [2] });
    expect(reasons).toMatchObject([{ code: 'cannot', issue: 2, option: 0 }]);
  });
});

describe('a negotiator that mediates', () => {
  it('puts none where it sees no chance that it is signed', () => {
    const never = (party: string, sets: Record<string, string[]>) =>
      ({ party, never: sets, declared: true, because: 'It cannot be.' }) as const;
    const redLines = [
      never('a', { venue: ['none', 'lake'] }),
      never('b', { guard: ['nobody'] }),
      never('c', { guard: ['patrol', 'base'] }),
      never('b', { venue: ['tower'] }),
    ];
    const table = openTable(mediatedScenario({ redLines }));
    expect(decision(table).move.type).not.toBe('draft');
    table.play('a', endDay()).play('b', endDay());
    expect(decision(table).move.type).not.toBe('draft');
  });

  it('and has no stake of its own looks for what the others are likeliest to sign', () => {
    const { issues } = mediatedScenario();
    const idle = issues.map((issue) => ({
      ...issue,
      options: issue.options.map((option) => ({ ...option, points: { ...option.points, c: 0 } })),
    }));
    const table = openTable(mediatedScenario({ issues: idle }))
      .play('a', endDay())
      .play('b', endDay());
    const { move, reasons } = decision(table);
    expect(move).toMatchObject({ type: 'draft', party: 2, track: 0 });
    expect(move.type === 'draft' && move.clauses[0]).toEqual({ issue: 0, option: 1 });
    expect(reasons).toEqual([{ code: 'common-ground' }]);
  });
});

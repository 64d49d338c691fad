import { describe, expect, it } from 'vitest';
import type { Game } from '#engine/model/game.ts';
import type { Clause, Move, PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { optionsOf } from '#engine/model/wording.ts';
import type { Decision } from '#engine/negotiators/decision/decision.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { signedWording } from '#engine/text/text.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { playOut } from '../../../support/play.ts';
import { shippedGame } from '../../../support/scenarios.ts';

const GAMES = ['white-house-2025', 'village-water', 'strait-of-amarel'];
const SEEDS = [11, 12, 13];

/** Last words of a delegation on an article, read from the moves alone. */
type Words = Map<string, Clause>;

const key = (party: PartyIndex, issue: number) => `${party} ${issue}`;

/** Clauses that a move says its delegation could sign. */
function clausesSaid({ common }: Game, state: State, move: Move): readonly Clause[] {
  switch (move.type) {
    case 'open':
    case 'offer':
      return move.clauses;
    case 'initial':
      return [move];
    case 'vote':
      return move.yes
        ? (common.tracks[move.track]?.issues ?? []).map((issue) => ({ issue, ...signedWording(common, state, issue) }))
        : [];
    case 'answer': {
      if (move.response === 'counter') return move.clauses;
      const letter = state.offers.find(({ id }) => id === move.offer);
      return move.response === 'accept' ? (letter?.delivered ?? letter?.clauses ?? []) : [];
    }
    default:
      return [];
  }
}

function differs(one: Clause, other: Clause): boolean {
  return !optionsOf(one).some((option) => optionsOf(other).includes(option));
}

/** Plays a game, and tells of each move by which a delegation leaves its last word on an article. */
function eachChange(
  game: Game,
  seed: number,
  told: (change: {
    clause: Clause;
    before: Clause;
    reason: Reason | undefined;
    state: State;
    decision: Decision;
  }) => void,
): void {
  const words: Words = new Map();
  playOut(game, seed, (state, decision) => {
    const { move, reasons } = decision;
    for (const clause of clausesSaid(game, state, move)) {
      const place = key(move.party, clause.issue);
      const before = words.get(place);
      if (before !== undefined && differs(before, clause)) {
        const reason = reasons.find((one) => one.code === 'moves' && one.issue === clause.issue);
        told({ clause, before, reason, state, decision });
      }
      words.set(place, clause);
    }
  });
}

describe('the position of a delegation', () => {
  it.each(GAMES)('is left only for a cause that is said, in %s', (id) => {
    let changes = 0;
    for (const seed of SEEDS) {
      eachChange(shippedGame(id), seed, ({ clause, before, reason, decision }) => {
        changes += 1;
        expect(reason, JSON.stringify({ clause, before, decision })).toBeDefined();
        expect(reason).toMatchObject({ code: 'moves', option: clause.option, from: { option: before.option } });
      });
    }
    expect(changes).toBeGreaterThan(10);
  });

  it('is left on three articles at most in one letter, and on two of those that were opened with', () => {
    for (const seed of SEEDS) {
      playOut(shippedGame('white-house-2025'), seed, (_, { move, reasons }) => {
        const isLetter = move.type === 'offer' || (move.type === 'answer' && move.response === 'counter');
        if (!isLetter) return;
        const left = reasons.flatMap((reason) => (reason.code === 'moves' ? [reason] : []));
        expect(left.length).toBeLessThanOrEqual(3);
        expect(left.filter(({ opened }) => opened).length).toBeLessThanOrEqual(2);
      });
    }
  });

  it('a refusal that is named as a cause has been given', () => {
    for (const seed of SEEDS) {
      eachChange(shippedGame('white-house-2025'), seed, ({ reason, state, decision }) => {
        if (reason?.code !== 'moves' || reason.cause.code !== 'refused') return;
        const { by, round } = reason.cause;
        const { party } = decision.move;
        const spoke = state.offers.some(
          ({ from, to, answer, counters }) =>
            (from === party && to === by && answer !== undefined && answer.response !== 'accept') ||
            (from === by && to === party && counters !== undefined),
        );
        const replied = state.questions.some(({ from, to, says }) => from === party && to === by && says === 'no');
        const voted = state.record.some(
          (line) =>
            line.kind === 'voted' && line.round === round && line.ballots.some((one) => one.party === by && !one.yes),
        );
        expect(spoke || replied || voted).toBe(true);
      });
    }
  });
});

/** The state before a refusal, with the letter as its price would have it. */
function atPrice(state: State, move: Move): State | undefined {
  if (move.type !== 'answer' || move.response !== 'refuse' || move.price === undefined) return undefined;
  const { price, offer } = move;
  const offers = state.offers.map((letter) => {
    if (letter.id !== offer) return letter;
    const said = letter.delivered ?? letter.clauses;
    return {
      ...letter,
      clauses: said.map((clause) => price.find(({ issue }) => issue === clause.issue) ?? clause),
      delivered: undefined,
    };
  });
  return { ...state, offers };
}

describe('a price', () => {
  it('is accepted when the letter says exactly that', () => {
    const answers: Move[] = [];
    const game = shippedGame('white-house-2025');
    for (const seed of SEEDS) {
      playOut(game, seed, (state, { move }) => {
        const changed = atPrice(state, move);
        if (changed !== undefined) answers.push(negotiate(viewFor(game, changed, move.party)).move);
      });
    }
    const accepted = answers.filter((move) => move.type === 'answer' && move.response === 'accept');
    expect(answers.length).toBeGreaterThan(20);
    expect(accepted.length / answers.length).toBeGreaterThanOrEqual(0.95);
  });
});

import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { SeatKind } from '#engine/model/setup.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { chanceOfSplit } from '#engine/playing-on/chance-of-split.ts';
import { type Course, courseOf } from '#engine/playing-on/course.ts';
import { ownDecisions } from '#engine/playing-on/own-decisions.ts';
import { usualMove } from '#engine/playing-on/usual-move.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { follow } from '../../support/follow.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { courseWith, type Whim } from './course-with.ts';

const job = shippedScenario('job-offer');
const quick = { first: 2, ways: 12, looks: 4 };

const voteNo: Whim = ({ toAct }) =>
  toAct?.kind === 'vote' ? { type: 'vote', party: toAct.party, track: toAct.track, yes: false, over: [0] } : undefined;

describe('own decisions', () => {
  const course = courseWith(job, 3, voteNo);
  const weighed = follow(ownDecisions(course, 0, quick), course.play);

  it('are those of the chair, in the order of the game', () => {
    const moves = weighed.map(({ move }) => move);
    expect(moves).toEqual([...new Set(moves)].sort((a, b) => a - b));
    for (const move of moves) expect(at(course.moves, move).party).toBe(0);
  });

  it('call a no costly that throws away what could be signed', () => {
    const noes = weighed.filter(({ move }) => at(course.moves, move).type === 'vote');
    expect(noes.length).toBeGreaterThan(0);
    for (const { choice, asKnown, asItWas } of noes) {
      expect(choice).toBe('costly');
      expect(asKnown.share).toBeLessThan(0);
      expect(asItWas.worse).toBe(asItWas.ways);
    }
  });

  it('count their ways, and how likely it is that they differ by chance', () => {
    // Twice as many ways where it is not clear yet, and again.
    const counts = [quick.ways, 2 * quick.ways, 4 * quick.ways];
    for (const { asKnown, asItWas } of weighed) {
      expect(asItWas.ways).toBe(asKnown.ways);
      for (const { ways, better, worse, byChance } of [asKnown, asItWas]) {
        expect(counts).toContain(ways);
        expect(better + worse).toBeLessThanOrEqual(ways);
        expect(byChance).toBe(chanceOfSplit(better, worse));
      }
    }
  });
});

describe('a mistake that only hidden facts make one', () => {
  const firm = 1;
  const firmer = job.parties.map((party) => ({ ...party, temperament: { ...party.temperament, firmness: 0.45 } }));
  const short = compileGame({ ...job, parties: firmer, rounds: { ...job.rounds, count: 3 } });

  /** What no deal is worth to the firm, which the candidate cannot know. */
  const needing = (points: number): Game => ({
    ...short,
    secrets: short.secrets.map((own, party) =>
      party === firm ? { ...own, walkAways: [{ start: points * short.scale, drift: 0, spread: 0, shock: 0 }] } : own,
    ),
  });
  const soft = countered(needing(45));
  const hard = countered(needing(90));
  const [inSoft, inHard] = [soft, hard].map((course) => {
    const weighed = follow(ownDecisions(course, 0, { first: 2, ways: 12, looks: 6 }), course.play);
    return at(
      weighed.filter(({ move }) => move === 2),
      0,
    );
  });

  it('is none with what was known, and one as the other really was', () => {
    expect(inSoft?.choice).toBe('hidden');
    expect(inSoft?.asItWas.worse).toBe(inSoft?.asItWas.ways);
    expect(inSoft?.asKnown.share).toBeGreaterThan(0);
  });

  it('weighs the same by what was known, where nothing else could be seen until then', () => {
    expect(hard.moves.slice(0, 3)).toEqual(soft.moves.slice(0, 3));
    expect(inHard?.asKnown).toEqual(inSoft?.asKnown);
    expect(inHard?.choice).not.toBe('hidden');
    expect(inHard?.asItWas.share).toBeGreaterThan(inSoft?.asItWas.share ?? 0);
  });

  /** A game in which the candidate accepts nothing. */
  function countered(game: Game): Course {
    const setup = { seed: 1, seats: ['person', 'negotiator'] satisfies SeatKind[] };
    const state = createGame(game, setup);
    const moves: Move[] = [];
    while (state.toAct !== undefined) {
      const { party } = state.toAct;
      const usual = usualMove(game, state, party);
      if (usual === undefined) break;
      const move: Move =
        party === 0 && usual.type === 'answer' && usual.response === 'accept'
          ? { type: 'answer', party, offer: usual.offer, response: 'refuse', reason: 'too-little' }
          : usual;
      moves.push(move);
      applyTo(game, state, move);
    }
    return courseOf(game, setup, moves);
  }
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pendingCounters } from '#engine/ahead/pending-counters.ts';
import type { State } from '#engine/model/state.ts';
import { decideIn } from '#engine/moves/decide.ts';
import { apply } from '#engine/play.ts';
import { obstacleAtDusk } from '#engine/text/is-to-be-voted.ts';
import { newSeatMemory } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { EMPTY_DRAFT } from '#session/draft.ts';
import type { Chair } from '#session/table/parts/chair.ts';
import { legalMovesFor } from '../support/legal-moves.ts';
import { sampleMove } from '../support/sample-move.ts';
import { fuzzRuns, sampleSize, UNHURRIED } from './fuzz-runs.ts';
import { type Offered, offeredControls } from './offered-controls.ts';
import {
  arbitraryGame,
  arbitrarySeed,
  type Choose,
  drawOf,
  FLAGSHIP,
  JOB_OFFER,
  type Played,
  playAtRandom,
} from './random-play.ts';

/** True for a sample large enough to hold every kind of control. */
const IS_WHOLE = sampleSize(0, 1) === 1;

/** Few walk out, so that something is left to vote on. */
const staying: Choose = (game, legal, draw) => {
  const move = sampleMove(game, legal, draw);
  return move.type === 'walkOut' && draw(0, 9) > 0 ? sampleMove(game, legal, draw) : move;
};

/** A game of persons, played at random to its end: a shipped one mostly, else any. */
const arbitraryPlay = () =>
  fc
    .tuple(fc.oneof(fc.constantFrom(JOB_OFFER, FLAGSHIP), arbitraryGame()), arbitrarySeed(), fc.nat())
    .map(([game, seed, chance]) => {
      const seats = game.secrets.map(() => 'person' as const);
      return playAtRandom(game, { seed, seats }, drawOf(chance), staying);
    });

/** A chair, and all that there is: what the chair is shown is held against it. */
interface Seated {
  readonly chair: Chair;
  readonly state: State;
  /** The same once the counters are back that go back with the next move. */
  readonly next: State;
}

/** Kinds of acts that few games ask for: none of them is left out. */
const RARE: readonly string[] = ['vote', 'review'];

/** The chair that must act and another one, at some moments of a game and at every vote and review. */
function chairsOf({ game, states }: Played, from: number): Seated[] {
  const moments = states.filter(({ toAct }, index) => RARE.includes(toAct?.kind ?? '') || (index + from) % 7 === 0);
  return moments.flatMap((state, index): Seated[] => {
    const chairs = new Set([state.toAct?.party ?? 0, (index + from) % game.secrets.length]);
    return [...chairs].map((you) => {
      const view = viewFor(game, state, you, newSeatMemory());
      const back = pendingCounters(game, state, you)?.state;
      const ahead = back && viewFor(game, back, you, newSeatMemory());
      const read = { seenUpTo: 0, actedUpTo: view.record.length };
      const shows = { draft: EMPTY_DRAFT, reasons: new Map(), reveal: 'none', hints: 'off', kept: new Map() } as const;
      return { chair: { game, view, ahead, you, ...read, ...shows }, state, next: back ?? state };
    });
  });
}

const told = ({ control, move }: Offered) => `${control}: ${JSON.stringify(move)}`;

/** What is promised and not kept: what is refused, and a vote that would lapse at dusk as things stand. */
function broken({ chair: { game }, state, next }: Seated, offered: readonly Offered[]): string[] {
  const lapses = ({ move }: Offered) =>
    move.type === 'callVote' && obstacleAtDusk(game.common, apply(game, next, move), move.track) !== undefined;
  const isRefused = ({ move }: Offered) => decideIn(game, move.type === 'answer' ? state : next, move) !== undefined;
  return offered.filter((one) => isRefused(one) || lapses(one)).map(told);
}

/** What could be said and is not offered. */
function left({ chair: { game, you }, next }: Seated, offered: readonly Offered[]): string[] {
  const legal = legalMovesFor(game, next, you);
  const said = new Set(offered.map(({ move }) => JSON.stringify(move)));
  return legal.kind === 'talk'
    ? legal.speeches.map((move) => JSON.stringify(move)).filter((move) => !said.has(move))
    : [];
}

describe('what the table shows as something that can be done', UNHURRIED, () => {
  const kinds = new Set<string>();

  it('is allowed, from every chair, and nothing is left out that can be said', () => {
    const property = fc.property(arbitraryPlay(), fc.nat(19), (played, from) => {
      for (const seated of chairsOf(played, from)) {
        const offered = offeredControls(seated.chair);
        for (const { control } of offered) kinds.add(control.split(':')[0] ?? '');
        expect(broken(seated, offered)).toEqual([]);
        expect(left(seated, offered)).toEqual([]);
      }
    });
    fc.assert(property, fuzzRuns(3, 96));
  });

  // Few games have them all.
  it.runIf(IS_WHOLE)('was of every kind that there is', () => {
    const some = ['accept', 'accept for now', 'blur', 'callVote', 'carry', 'confirm', 'deny', 'endDay'];
    const more = [
      'no',
      'put otherwise',
      'refuse',
      'reply',
      'review',
      'say ask',
      'say consult',
      'say declare',
      'say tell',
    ];
    const rest = ['second answer', 'sign', 'take back', 'to', 'useLever', 'walkOut', 'wording'];
    expect([...some, ...more, ...rest].filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});

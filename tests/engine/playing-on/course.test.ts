import { describe, expect, it } from 'vitest';
import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { SeatKind } from '#engine/model/setup.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { takeStock } from '#engine/negotiators/take-stock.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { type Course, courseOf } from '#engine/playing-on/course.ts';
import { forkState } from '#engine/playing-on/fork-state.ts';
import { endReached, prospectsOf } from '#engine/playing-on/prospects.ts';
import { isSameAct } from '#engine/playing-on/same-act.ts';
import { wayOn } from '#engine/playing-on/way-on.ts';
import { forkSeatMemories, newSeatMemories } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { deepFreeze } from '../../support/deep-freeze.ts';
import { passiveMove } from '../../support/play.ts';
import { shippedGame } from '../../support/scenarios.ts';

const game = shippedGame('job-offer');

/** A game in which a person, if there is one, turns everything down on odd days and is a negotiator on others. */
function played(seats: readonly SeatKind[], seed = 5): { course: Course; moves: readonly Move[] } {
  const setup = { seed, seats };
  const state = createGame(game, setup);
  const moves: Move[] = [];
  while (state.toAct !== undefined) {
    const move = moveIn(game, state, seats);
    moves.push(move);
    applyTo(game, state, move);
  }
  return { course: courseOf(game, setup, moves), moves };
}

function moveIn(of: Game, state: Parameters<typeof nextDecision>[1], seats: readonly SeatKind[]): Move {
  const { toAct } = state;
  if (toAct === undefined) throw new RangeError('the game has ended');
  const isPassive = seats[toAct.party] === 'person' && state.round % 2 === 1 && toAct.kind !== 'vote';
  const alone = { ...state, setup: { ...state.setup, seats: seats.map(() => 'negotiator' as const) } };
  return isPassive ? passiveMove(toAct) : (nextDecision(of, alone)?.move ?? passiveMove(toAct));
}

const negotiators = game.secrets.map(() => 'negotiator' as const);
const withPerson = game.secrets.map((_, party) => (party === 0 ? 'person' : 'negotiator') as SeatKind);

describe('a state that is forked', () => {
  it('is the same, and is played on without a change to the first', () => {
    const { course } = played(negotiators);
    for (const moment of [0, 11]) {
      const state = deepFreeze(course.stateAt(moment));
      expect(forkState(state)).toEqual(state);
      expect(wayOn(game, state, 3).ending).toBeDefined();
    }
  });
});

describe('a way on', () => {
  it('is the same each time, and another one draws otherwise', () => {
    const { course } = played(negotiators);
    const from = course.stateAt(4);
    const [one, again] = [1, 1].map((way) => wayOn(game, from, way));
    expect(one).toEqual(again);
    expect(wayOn(game, from, 2).random).not.toEqual(one?.random);
  });

  it('ends alike whatever the seats have worked out before, and leaves that as it is', () => {
    const { course } = played(withPerson);
    for (const moment of [2, 9]) {
      const from = course.stateAt(moment);
      const known = newSeatMemories(game);
      known.forEach((memory, party) => {
        takeStock(viewFor(game, from, party, memory));
      });
      for (const way of [0, 1])
        expect(wayOn(game, from, way, {}, forkSeatMemories(known))).toEqual(wayOn(game, from, way));
    }
  });

  it('leaves undone what shall never be done', () => {
    const { course, moves } = played(negotiators);
    const moment = moves.findIndex(({ type }) => type === 'offer');
    const never = moves[moment];
    if (never?.type !== 'offer') throw new RangeError('nobody has offered anything');
    const before = course.stateAt(moment);
    const isMade = ({ offers }: typeof before) =>
      offers
        .slice(before.offers.length)
        .some(
          ({ from, clauses, counters }) =>
            counters === undefined && isSameAct(never, { ...never, party: from, clauses }),
        );
    expect(isMade(wayOn(game, before, 0, { first: never }))).toBe(true);
    expect(isMade(wayOn(game, before, 0, { never }))).toBe(false);
  });
});

describe('a course', () => {
  it.each([
    ['negotiators alone', negotiators],
    ['a person', withPerson],
  ])('finds the same ends as ways on played one by one, with %s', (_, seats) => {
    const { course, moves } = played(seats);
    for (let moment = 0; moment <= moves.length; moment += 5) {
      const alone = endReached(game, wayOn(game, course.stateAt(moment), 2));
      expect(course.play(course.wayFrom(moment, 2))).toEqual(alone);
    }
  });

  it('ends as the game did, when it is asked at the end', () => {
    const { course, moves } = played(withPerson);
    const end = endReached(game, course.stateAt(moves.length));
    expect(course.play(course.wayFrom(moves.length, 0))).toEqual(end);
  });
});

describe('prospects', () => {
  it('count what ways on came to', () => {
    const { course } = played(negotiators);
    const ends = [0, 1, 2].map((way) => course.play(course.wayFrom(0, way)));
    const { ways, signed, ready, points } = prospectsOf(game, ends);
    expect(ways).toBe(3);
    expect(signed).toEqual(game.common.tracks.map((_, track) => ends.filter((end) => end.signed[track]).length));
    ready.forEach((byTrack, party) => {
      byTrack.forEach((count, track) => {
        expect(count).toBeGreaterThanOrEqual(signed[track] ?? 0);
        expect(count).toBe(ends.filter((end) => end.ready[party]?.[track]).length);
      });
      expect(points[party]).toBe(ends.reduce((sum, end) => sum + (end.points[party] ?? 0), 0));
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { reasonsSaid } from '#engine/negotiators/telling/reasons-given.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { HeardNote } from '#engine/wire/heard-notes.ts';
import { AT_ONCE } from '#live/table/at-once.ts';
import type { Made } from '#live/table/live-table.ts';
import { SeatProjection } from '#live/table/seat-projection.ts';
import { waitsSeenBy } from '#live/table/waits-of.ts';
import { type Apart, hiddenTalks } from '../../properties/hidden-talk.ts';
import { poisonedGame, poisonedState } from '../../properties/poison.ts';
import { arbitraryPlay, drawOf } from '../../properties/random-play.ts';
import { expectSame } from '../../support/expect-same.ts';
import { ALL_TOLD } from './served.ts';

/** A negotiator has done something between two states, and says why. */
function madeBetween({ game, move }: Apart, before: State, after: State): Made {
  const said = reasonsSaid(viewFor(game, before, move.party), { move, reasons: [{ code: 'nothing-new' }] });
  return { by: 'stand-in', move, said, before, after };
}

function feedFrom({ game }: Apart, state: State, party: PartyIndex): SeatProjection {
  return new SeatProjection(game, state, party, ALL_TOLD);
}

/** What a party that takes no part in a talk is told of it, and then of the next move, with the talk and without. */
function toldOf(apart: Apart, party: PartyIndex) {
  const [[without, having], next] = apart.worlds as [readonly [State, State], (readonly [State, State])?];
  const [aware, unaware] = [feedFrom(apart, without, party), feedFrom(apart, without, party)];
  const ofTalk = aware.apply(madeBetween(apart, without, having));
  const ofNext = next && [
    aware.apply(madeBetween(apart, having, next[1])),
    unaware.apply(madeBetween(apart, without, next[0])),
  ];
  return { ofTalk, ofNext, sheets: [aware.sheet(), unaware.sheet()] };
}

/** Place of what the author says of a member: who it is, and which of its stands. */
function placeOf({ party, member, entry }: { party: number; member: number; entry: number }): string {
  return `${party} ${member} ${entry}`;
}

/** What a seat is sent, with the places of the notes that it has: a stand that was heard is told as it is in each game. */
function placed<Sent extends { readonly notes: readonly HeardNote[] }>(sent: Sent | undefined) {
  return sent && { ...sent, notes: sent.notes.map(placeOf) };
}

/** The places of all stands of members that somebody has let a party hear. */
function heardBy({ consultations, dissents, claims }: State, party: PartyIndex): string[] {
  const asked = consultations.filter((one) => one.party === party);
  return [
    ...asked.flatMap((one) => one.heard.map((stand) => placeOf({ ...stand, party }))),
    ...dissents.map(placeOf),
    ...claims.flatMap(({ about, said }) => said.map((stand) => placeOf({ ...stand, party: about }))),
  ];
}

describe('talk between two others', () => {
  it('tells a third chair nothing: not that there was any, nor anything else with what follows', () => {
    fc.assert(
      fc.property(arbitraryPlay(), fc.nat(), ({ game, states }, chance) => {
        const some = states.filter((_, index) => index % 7 === chance % 7).slice(0, 12);
        const talks = hiddenTalks({ game, states: some }, drawOf(chance));
        for (const { ofTalk, ofNext, sheets } of talks.flatMap((apart) =>
          apart.unaware.map((of) => toldOf(apart, of)),
        )) {
          expect(ofTalk).toBeUndefined();
          expect(ofNext?.[0]).toEqual(ofNext?.[1]);
          expect(sheets[0]).toEqual(sheets[1]);
        }
      }),
      { numRuns: 3 },
    );
  });
});

describe('what the others keep to themselves', () => {
  it('changes nothing that a chair is sent, nor who is said to be waited for', () => {
    fc.assert(
      fc.property(arbitraryPlay(), fc.nat(), ({ game, states, moves }, chance) => {
        const draw = drawOf(chance);
        const party = draw(0, game.common.partyCount - 1);
        const poison = (state: State) => poisonedState(state, party, draw);
        const poisoned = poisonedGame(game, party, draw);
        for (let index = chance % 9; index < states.length - 1; index += 9) {
          const [before, after, move] = [at(states, index), at(states, index + 1), at(moves, index)];
          const truth = new SeatProjection(game, before, party, ALL_TOLD);
          const lie = new SeatProjection(poisoned, poison(before), party, ALL_TOLD);
          const seen = truth.apply({ by: 'seat', move, before, after });
          expectSame(placed(lie.apply({ by: 'seat', move, before, after: poison(after) })), placed(seen));
          expectSame(placed(lie.sheet()), placed(truth.sheet()));
          expect(
            truth
              .sheet()
              .notes.map(placeOf)
              .filter((place) => !heardBy(after, party).includes(place)),
          ).toEqual([]);
          // Everybody knows who owes a decision of these kinds.
          if (after.toAct === undefined || !AT_ONCE.includes(after.toAct.kind)) {
            expect(waitsSeenBy(poison(after), party)).toEqual(waitsSeenBy(after, party));
          }
        }
      }),
      { numRuns: 4 },
    );
  });
});

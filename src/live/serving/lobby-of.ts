import type { ChairIndices, Lobby, LobbyParty } from '../protocol/told-to-pupil.ts';
import type { ClassAtHand } from './class-at-hand.ts';
import { seenTable } from './seen-table.ts';

/** A class as it is seen at its door, perhaps with a card. */
export function lobbyOf(served: ClassAtHand, card: ChairIndices | undefined): Lobby {
  const { live, game } = served;
  const { state } = live;
  return {
    classId: live.id,
    title: game.scenario.title,
    parties: partiesOf(served),
    seating: state.settings.seating,
    open: state.doorOpen,
    tables: state.tables.map((_, table) => seenTable(served, table)),
    taken: state.pupils.map(({ nickname }) => nickname),
    ...(card && { card }),
  };
}

/** Returns the public properties of the delegations. */
export function partiesOf({ game }: ClassAtHand): LobbyParty[] {
  return game.scenario.parties.map(({ id, name, fullName, mark, summary }) => ({ id, name, fullName, mark, summary }));
}

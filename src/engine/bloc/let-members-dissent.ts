import { changeStanding } from '../ledgers/change-standing.ts';
import { at } from '../model/at.ts';
import type { Dissent } from '../model/bloc-rules.ts';
import type { Game } from '../model/game.ts';
import type { PartyIndex } from '../model/moves.ts';
import { note } from '../model/note.ts';
import { drawFrom } from '../model/random.ts';
import type { StandKind } from '../model/scenario/member.ts';
import type { State } from '../model/state.ts';
import { isBloc, standsNow } from './stands.ts';

/** Chance, in thousandths, that a member speaks up when its bloc has agreed to something over its head. */
const SPEAKS_UP: Readonly<Record<StandKind, number>> = { behind: 0, undecided: 250, against: 500 };

/**
 * At dawn, a member may say in public that it does not stand behind what its bloc agreed to the day before without
 * asking. One member a bloc and dawn at most, and each option once. There are two draws for each bloc and dawn,
 * also where nobody could dissent, so that no move shifts the draws of later days.
 */
export function letMembersDissent(game: Game, state: State): void {
  const { next } = drawFrom(state.random.dissents, (draw) => {
    state.parties.forEach((_, party) => {
      if (!isBloc(game.common, party)) return;
      const [who, luck] = [draw(0, 999), draw(0, 999)];
      const open = possibleDissents(game, state, party);
      const dissent = open[Math.floor((who * open.length) / 1000)];
      const speaks = dissent !== undefined && !state.setup.onPaper && luck < SPEAKS_UP[dissent.stand];
      if (speaks) speakUp(game, state, dissent);
      at(state.parties, party).exposed = [];
    });
  });
  state.random.dissents = next;
}

function possibleDissents(game: Game, state: State, party: PartyIndex): Dissent[] {
  const before = state.dissents.filter((dissent) => dissent.party === party);
  return at(state.parties, party).exposed.flatMap(({ issue, option }) => {
    if (before.some((dissent) => dissent.issue === issue && dissent.option === option)) return [];
    return standsNow(game, state.round, party, issue)
      .filter((one) => one.option === option && one.stand !== 'behind')
      .map((one) => ({ ...one, party, issue, round: state.round }));
  });
}

function speakUp(game: Game, state: State, said: Dissent): void {
  const dissent = state.dissents.length;
  state.dissents.push(said);
  note(state, 'all', { kind: 'memberDissents', dissent });
  changeStanding(state, said.party, -game.common.standing.dissent, 'member-dissents');
}

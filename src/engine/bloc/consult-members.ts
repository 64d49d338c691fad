import { openIssueRefusal } from '../claims/claim-content.ts';
import { at } from '../model/at.ts';
import type { CommonKnowledge, Game } from '../model/game.ts';
import type { IssueIndex, PartyIndex } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import type { Table } from '../model/table.ts';
import { isBloc, standsNow } from './stands.ts';

/** Refuses a consultation of members about an issue if the party has none, or has asked them today. */
export function consultMembersRefusal(
  common: CommonKnowledge,
  table: Table,
  party: PartyIndex,
  issue: IssueIndex,
): Refusal | undefined {
  if (!isBloc(common, party)) return { code: 'no-members' };
  const over = openIssueRefusal(common, table, issue);
  if (over !== undefined) return over;
  const today = table.consultations.some(
    (one) => one.party === party && one.issue === issue && one.round === table.round,
  );
  return today ? { code: 'members-asked-today', issue } : undefined;
}

/**
 * A bloc asks its members about an issue. Everybody sees that it does; what they say is for the bloc alone. Having been
 * asked, none of them contradicts it, not even about what it agreed to earlier in the day.
 */
export function consultMembers(game: Game, state: State, party: PartyIndex, issue: IssueIndex): void {
  const consultation = state.consultations.length;
  const self = at(state.parties, party);
  state.movesLeft -= 1;
  self.exposed = self.exposed.filter((clause) => clause.issue !== issue);
  state.consultations.push({ party, issue, round: state.round, heard: standsNow(game, state.round, party, issue) });
  note(state, 'all', { kind: 'membersAsked', consultation });
  note(state, [party], { kind: 'membersHeard', consultation });
}

import { at } from '../model/at.ts';
import type { MemberStand, StandRules } from '../model/bloc-rules.ts';
import type { CommonKnowledge, Game } from '../model/game.ts';
import type { IssueIndex, OptionIndex, PartyIndex } from '../model/moves.ts';
import type { Table } from '../model/table.ts';

/** What can be known of members. */
type Stands = Pick<Table, 'round' | 'claims' | 'dissents'>;
/** And what a view has heard from them besides; of a bloc of others nothing. */
type Heard = Stands & Pick<Table, 'consultations'> & { readonly common: CommonKnowledge };

/** Whether a party speaks for several members. */
export function isBloc({ blocs }: Pick<CommonKnowledge, 'blocs'>, party: PartyIndex): boolean {
  return at(blocs, party).memberCount > 0;
}

/** Where members really stand on an issue now, whoever knows of it: what they say in public goes before the rest. */
export function standsNow({ common, undisclosed }: Game, round: number, party: PartyIndex, issue: IssueIndex) {
  return holding([...at(undisclosed, party), ...at(common.blocs, party).stands], round, issue);
}

/** Where everybody knows members to stand: what they have said themselves, and what their bloc has said of them. */
export function standsInPublic(
  common: CommonKnowledge,
  table: Stands,
  party: PartyIndex,
  issue: IssueIndex,
): MemberStand[] {
  const answered = table.claims.flatMap((claim) => (claim.about === party && claim.issue === issue ? claim.said : []));
  const dissented = table.dissents.filter((dissent) => dissent.party === party && dissent.issue === issue);
  const said = holding(at(common.blocs, party).stands, table.round, issue);
  return latest([...answered, ...dissented.map(standOf), ...said]);
}

/** Where a view knows the members of a party to stand: its own bloc's also by asking. */
export function standsKnown(view: Heard, party: PartyIndex, issue: IssueIndex): MemberStand[] {
  const heard = view.consultations.flatMap((one) => (one.party === party && one.issue === issue ? one.heard : []));
  return latest([...heard, ...standsInPublic(view.common, view, party, issue)]);
}

/** Whether some member is known not to stand behind one of the options. */
export function isSplit(view: Heard, party: PartyIndex, issue: IssueIndex, options: readonly OptionIndex[]): boolean {
  return standsKnown(view, party, issue).some(({ option, stand }) => stand !== 'behind' && options.includes(option));
}

/** Whether a bloc has asked its members about an issue. */
export function hasConsulted(
  { consultations }: Pick<Table, 'consultations'>,
  party: PartyIndex,
  issue: IssueIndex,
): boolean {
  return consultations.some((one) => one.party === party && one.issue === issue);
}

/** Of what each member says of each option, what holds in a round: the latest by date, then the last in the list. */
function holding(notes: readonly StandRules[], round: number, issue: IssueIndex): MemberStand[] {
  const known = notes.filter((note) => note.issue === issue && note.fromRound <= round);
  const inTime = [...known].sort((a, b) => inOrder(a.date ?? '', b.date ?? ''));
  return latest(
    inTime.flatMap(({ member, options, stand, entry }) => options.map((option) => ({ member, option, stand, entry }))),
  );
}

/** ISO dates sort as text; sorting keeps the order of what is of one day. */
function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The last of each member and option, by member and then by option. */
function latest(stands: readonly MemberStand[]): MemberStand[] {
  const last = stands.filter(
    (one, index) => !stands.slice(index + 1).some((two) => two.member === one.member && two.option === one.option),
  );
  return last.map(standOf).sort((a, b) => a.member - b.member || a.option - b.option);
}

/** A copy that holds nothing else. */
function standOf({ member, option, stand, entry }: MemberStand): MemberStand {
  return { member, option, stand, entry };
}

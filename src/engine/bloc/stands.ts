import { at } from '../model/at.ts';
import type { MemberStand, StandRules } from '../model/bloc-rules.ts';
import type { CommonKnowledge, Game } from '../model/game.ts';
import type { IssueIndex, OptionIndex, PartyIndex } from '../model/moves.ts';
import type { Table } from '../model/table.ts';

/** Part of the table that shows where members stand. */
type Stands = Pick<Table, 'round' | 'claims' | 'dissents'>;
/** Adds what a view has heard from members by asking: nothing for a bloc of others. */
type Heard = Stands & Pick<Table, 'consultations'> & { readonly common: CommonKnowledge };

/** True if a party speaks for several members. */
export function isBloc({ blocs }: Pick<CommonKnowledge, 'blocs'>, party: PartyIndex): boolean {
  return at(blocs, party).memberCount > 0;
}

/** True stands of members on an issue now, disclosed or not; public statements take precedence. */
export function standsNow({ common, undisclosed }: Game, round: number, party: PartyIndex, issue: IssueIndex) {
  return holding([...at(undisclosed, party), ...at(common.blocs, party).stands], round, issue);
}

/** Publicly known stands of members: their own statements, and those of their bloc about them. */
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

/** Stands of a party's members as a view knows them: for its own bloc also from consultations. */
export function standsKnown(view: Heard, party: PartyIndex, issue: IssueIndex): MemberStand[] {
  const heard = view.consultations.flatMap((one) => (one.party === party && one.issue === issue ? one.heard : []));
  return latest([...heard, ...standsInPublic(view.common, view, party, issue)]);
}

/** True if some member is known not to stand behind one of the options. */
export function isSplit(view: Heard, party: PartyIndex, issue: IssueIndex, options: readonly OptionIndex[]): boolean {
  return standsKnown(view, party, issue).some(({ option, stand }) => stand !== 'behind' && options.includes(option));
}

/** True if a bloc has asked its members about an issue. */
export function hasConsulted(
  { consultations }: Pick<Table, 'consultations'>,
  party: PartyIndex,
  issue: IssueIndex,
): boolean {
  return consultations.some((one) => one.party === party && one.issue === issue);
}

/** Stands of each member on each option that hold in a round: the latest by date, then the last in the list. */
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

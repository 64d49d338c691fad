import { at } from '../model/at.ts';
import type { MemberIndex, MemberStand } from '../model/bloc-rules.ts';
import type { PartyIndex } from '../model/moves.ts';
import type { StandNote } from '../model/scenario/member.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import type { View } from '../views/view.ts';

/** Author's note on a stand that a member has not taken in public, for a seat that has heard of it all the same. */
export interface HeardNote {
  readonly party: PartyIndex;
  readonly member: MemberIndex;
  /** Index among the author's notes on the member. */
  readonly entry: number;
  readonly note: StandNote;
}

/** The notes that are no part of what everybody is told (see `publicPart`), and that a seat knows of by its view, each once. */
export function heardNotes(
  { parties }: Scenario,
  { consultations, dissents, claims }: Pick<View, 'consultations' | 'dissents' | 'claims'>,
): HeardNote[] {
  const notes = new Map<string, HeardNote>();
  const hear = (party: PartyIndex, { member, entry }: MemberStand) => {
    const note = at(at(at(parties, party).members ?? [], member).stands, entry);
    if (note.private === true) notes.set(`${party} ${member} ${entry}`, { party, member, entry, note });
  };
  for (const { party, heard } of consultations) for (const stand of heard) hear(party, stand);
  for (const dissent of dissents) hear(dissent.party, dissent);
  for (const { about, said } of claims) for (const stand of said) hear(about, stand);
  return [...notes.values()];
}

/** Notes that a seat had not heard before. */
export function newNotes(before: readonly HeardNote[], now: readonly HeardNote[]): HeardNote[] {
  return now.filter(({ note }) => before.every((known) => known.note !== note));
}

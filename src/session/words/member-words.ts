import { at } from '#engine/model/at.ts';
import type { MemberIndex, MemberStand } from '#engine/model/bloc-rules.ts';
import type { Game } from '#engine/model/game.ts';
import type { IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import type { Member, Stand, StandNote } from '#engine/model/scenario/member.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { listed, optionLabel, sentence } from './names.ts';

/** What one member says: "stands behind it". */
export const STAND_WORDS: Readonly<Record<Stand, string>> = {
  behind: 'stands behind it',
  undecided: 'has not decided',
  against: 'does not stand behind it',
};
/** What several members say. */
const SEVERAL: Readonly<Record<Stand, string>> = {
  behind: 'stand behind it',
  undecided: 'have not decided',
  against: 'do not stand behind it',
};

/** A member of a bloc, as the author describes it. */
export function memberOf({ scenario }: Game, party: PartyIndex, member: MemberIndex): Member {
  return at(at(scenario.parties, party).members ?? [], member);
}

/** What the author says of a stand: why, since when, by what source. */
export function standNoteOf(game: ToldGame, party: PartyIndex, { member, entry }: MemberStand): StandNote {
  return at(memberOf(game, party, member).stands, entry);
}

/**
 * Where members stand on one thing: "Britain and France stand behind it; Germany has not decided; Poland does not stand
 * behind it". A member that is behind one of several options counts as behind it, and else as undecided if it is on one.
 */
export function standsInWords(game: ToldGame, party: PartyIndex, stands: readonly MemberStand[]): string {
  const order: readonly Stand[] = ['behind', 'undecided', 'against'];
  const members = [...new Set(stands.map(({ member }) => member))];
  const standing = members.map((member) => ({
    member,
    stand: order.find((stand) => stands.some((one) => one.member === member && one.stand === stand)),
  }));
  const groups = order.flatMap((stand) => {
    const names = standing.filter((one) => one.stand === stand).map((one) => memberOf(game, party, one.member).name);
    if (names.length === 0) return [];
    return [`${listed(names)} ${names.length === 1 ? STAND_WORDS[stand] : SEVERAL[stand]}`];
  });
  return groups.join('; ');
}

/** Where members stand on the options of an issue, in a sentence each; options that are seen alike stand together. */
export function standsByOption(
  game: ToldGame,
  party: PartyIndex,
  issue: IssueIndex,
  stands: readonly MemberStand[],
): string[] {
  const options = [...new Set(stands.map(({ option }) => option))].sort((a, b) => a - b);
  const said = options.map((option) => ({
    option,
    words: standsInWords(
      game,
      party,
      stands.filter((one) => one.option === option),
    ),
  }));
  return [...new Set(said.map(({ words }) => words))].map((words) => {
    const alike = said.filter((one) => one.words === words).map(({ option }) => option);
    return `${optionsInWords(game, issue, alike)}: ${words}.`;
  });
}

/** “Trainers in the rear” or “Reassurance force” */
export function optionsInWords(game: ToldGame, issue: IssueIndex, options: readonly OptionIndex[]): string {
  const labels = options.map((option) => `“${optionLabel(game, issue, option)}”`);
  return labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')} or ${labels.at(-1)}`;
}

/** What a bloc says when it answers by members; a sentence also where no member has spoken. */
export function saidByMembers(game: ToldGame, party: PartyIndex, stands: readonly MemberStand[]): string {
  return stands.length === 0 ? 'no member objects' : standsInWords(game, party, stands);
}

/** A member's reason within a sentence that ends with it. */
export function reasonOf(game: ToldGame, party: PartyIndex, stand: MemberStand): string {
  return sentence(standNoteOf(game, party, stand).because);
}

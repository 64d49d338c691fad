import { at } from '#engine/model/at.ts';
import type { MemberIndex, MemberStand } from '#engine/model/bloc-rules.ts';
import type { Game } from '#engine/model/game.ts';
import type { IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import type { Member, StandKind, StandNote } from '#engine/model/scenario/member.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

/** The closest to its bloc first. */
const IN_ORDER: readonly StandKind[] = ['behind', 'undecided', 'against'];

/** A member of a bloc, as the author describes it. */
export function memberOf({ scenario }: Game, party: PartyIndex, member: MemberIndex): Member {
  return at(at(scenario.parties, party).members ?? [], member);
}

/** Returns the author's note on a stand: reason, date and source. */
export function standNoteOf(game: LocalizedGame, party: PartyIndex, { member, entry }: MemberStand): StandNote {
  return at(memberOf(game, party, member).stands, entry);
}

/**
 * Describes the stands of members, a clause for each: "Britain and France stand behind it", "Germany has not decided".
 * A member that supports one of several options counts as a supporter, otherwise as undecided if it is on one.
 */
function standsSaid(game: LocalizedGame, party: PartyIndex, stands: readonly MemberStand[]): string[] {
  const members = [...new Set(stands.map(({ member }) => member))];
  const standing = members.map((member) => ({
    name: memberOf(game, party, member).name,
    stand: IN_ORDER.find((stand) => stands.some((one) => one.member === member && one.stand === stand)),
  }));
  return IN_ORDER.flatMap((stand) => {
    const names = standing.filter((one) => one.stand === stand).map(({ name }) => name);
    return names.length === 0 ? [] : [game.say(`member.${stand}`, { members: names })];
  });
}

/** Describes the stands of members on one thing: "Britain and France stand behind it; Germany has not decided". */
export function standsInWords(game: LocalizedGame, party: PartyIndex, stands: readonly MemberStand[]): string {
  return game.say('member.stands', { stands: standsSaid(game, party, stands) });
}

/** Describes the stands of members on the options of an issue, a sentence each; equal stands share one. */
export function standsByOption(
  game: LocalizedGame,
  party: PartyIndex,
  issue: IssueIndex,
  stands: readonly MemberStand[],
): string[] {
  const alike = new Map<string, { readonly said: string[]; readonly options: OptionIndex[] }>();
  const options = [...new Set(stands.map(({ option }) => option))].sort((a, b) => a - b);
  for (const option of options) {
    const those = stands.filter((one) => one.option === option);
    const key = standsInWords(game, party, those);
    const group = alike.get(key) ?? { said: standsSaid(game, party, those), options: [] };
    alike.set(key, group);
    group.options.push(option);
  }
  return [...alike.values()].map(({ said, options }) =>
    game.say('member.stands-on', { options: { issue, options }, stands: said }),
  );
}

/** Words a bloc's answer by its members; also if no member has spoken. */
export function saidByMembers(game: LocalizedGame, party: PartyIndex, stands: readonly MemberStand[]): string {
  return stands.length === 0 ? game.say('member.none-objects') : standsInWords(game, party, stands);
}

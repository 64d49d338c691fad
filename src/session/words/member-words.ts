import { at } from '#engine/model/at.ts';
import type { MemberIndex, MemberStand } from '#engine/model/bloc-rules.ts';
import type { Game } from '#engine/model/game.ts';
import type { IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import type { Member, Stand, StandNote } from '#engine/model/scenario/member.ts';
import type { ToldGame } from '#messages/told-game.ts';

/** The closest to its bloc first. */
const IN_ORDER: readonly Stand[] = ['behind', 'undecided', 'against'];

/** A member of a bloc, as the author describes it. */
export function memberOf({ scenario }: Game, party: PartyIndex, member: MemberIndex): Member {
  return at(at(scenario.parties, party).members ?? [], member);
}

/** What the author says of a stand: why, since when, by what source. */
export function standNoteOf(game: ToldGame, party: PartyIndex, { member, entry }: MemberStand): StandNote {
  return at(memberOf(game, party, member).stands, entry);
}

/**
 * Where members stand on one thing, a clause for each stand: "Britain and France stand behind it", "Germany has not
 * decided". A member that is behind one of several options counts as behind it, and else as undecided if it is on one.
 */
function standsSaid(game: ToldGame, party: PartyIndex, stands: readonly MemberStand[]): string[] {
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

/** Where members stand on one thing: "Britain and France stand behind it; Germany has not decided". */
export function standsInWords(game: ToldGame, party: PartyIndex, stands: readonly MemberStand[]): string {
  return game.say('member.stands', { stands: standsSaid(game, party, stands) });
}

/** Where members stand on the options of an issue, in a sentence each; options that are seen alike stand together. */
export function standsByOption(
  game: ToldGame,
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

/** What a bloc says when it answers by members; also where no member has spoken. */
export function saidByMembers(game: ToldGame, party: PartyIndex, stands: readonly MemberStand[]): string {
  return stands.length === 0 ? game.say('member.none-objects') : standsInWords(game, party, stands);
}

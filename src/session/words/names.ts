import { at, type Game } from '#engine/model/game.ts';
import type { Clause, IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '../party-mark.ts';

/** How a party is named and drawn. */
export function markOf({ scenario }: Pick<Game, 'scenario'>, party: PartyIndex): PartyMark {
  const { mark, name } = at(scenario.parties, party);
  return { party, order: party, mark, name };
}

/** How dispatches call a party: by its city or the like, else by its name with article. */
export function voiceOf(game: Game, party: PartyIndex): string {
  const { seatOf, fullName } = at(game.scenario.parties, party);
  return seatOf ?? fullName;
}

/** Several parties: "Kyiv", "Kyiv and Moscow", "Kyiv, Moscow and the Coalition". */
export function voicesOf(game: Game, parties: readonly PartyIndex[]): string {
  return listed(parties.map((party) => voiceOf(game, party)));
}

/** Words joined as a sentence lists them. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A number of things: "1 move", "2 moves". */
export function counted(count: number, singular: string): string {
  return `${count} ${singular}${count === 1 ? '' : 's'}`;
}

/** With a capital, for the start of a sentence. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function issueTitle(game: Game, issue: IssueIndex): string {
  return at(game.scenario.issues, issue).title;
}

export function optionLabel(game: Game, issue: IssueIndex, option: OptionIndex): string {
  return at(at(game.scenario.issues, issue).options, option).label;
}

export function trackTitle(game: Game, track: TrackIndex): string {
  return at(game.scenario.tracks, track).title;
}

/** "Venue: Istanbul; Format: trilateral first" */
export function clausesInWords(game: Game, clauses: readonly Clause[]): string {
  return clauses
    .map(({ issue, option }) => `${issueTitle(game, issue)}: ${optionLabel(game, issue, option)}`)
    .join('; ');
}

/** Number of an article, from 1 through the whole text. */
export function articleNumber(game: Game, issue: IssueIndex): number {
  return game.common.tracks.flatMap((track) => track.issues).indexOf(issue) + 1;
}

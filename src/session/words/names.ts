import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Clause, IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { PartyMark } from '../party-mark.ts';

/** Returns the name and the look of a party. */
export function markOf({ scenario }: Pick<Game, 'scenario'>, party: PartyIndex): PartyMark {
  const { mark, name } = at(scenario.parties, party);
  return { party, order: party, mark, name };
}

export function issueTitle(game: LocalizedGame, issue: IssueIndex): string {
  return at(game.scenario.issues, issue).title;
}

export function optionLabel(game: LocalizedGame, issue: IssueIndex, option: OptionIndex): string {
  return at(at(game.scenario.issues, issue).options, option).label;
}

export function trackTitle(game: LocalizedGame, track: TrackIndex): string {
  return at(game.scenario.tracks, track).title;
}

/** "Istanbul"; of a vague clause "Istanbul or Geneva". */
export function clauseLabel(game: LocalizedGame, clause: Clause): string {
  return game.say('clause.label', { clause });
}

/** "Istanbul"; of a vague clause "Istanbul or Geneva, each side reads it its own way". */
export function clauseMeaning(game: LocalizedGame, clause: Clause): string {
  return game.say('clause.meaning', { clause, vague: clause.or !== undefined });
}

/** Number of an article, from 1 through the whole text. */
export function articleNumber(game: LocalizedGame, issue: IssueIndex): number {
  return game.common.tracks.flatMap((track) => track.issues).indexOf(issue) + 1;
}

import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Clause, IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { ToldGame } from '#messages/told-game.ts';
import type { PartyMark } from '../party-mark.ts';

/** Returns the name and the look of a party. */
export function markOf({ scenario }: Pick<Game, 'scenario'>, party: PartyIndex): PartyMark {
  const { mark, name } = at(scenario.parties, party);
  return { party, order: party, mark, name };
}

export function issueTitle(game: ToldGame, issue: IssueIndex): string {
  return at(game.scenario.issues, issue).title;
}

export function optionLabel(game: ToldGame, issue: IssueIndex, option: OptionIndex): string {
  return at(at(game.scenario.issues, issue).options, option).label;
}

export function trackTitle(game: ToldGame, track: TrackIndex): string {
  return at(game.scenario.tracks, track).title;
}

/** "Istanbul"; of a vague clause "Istanbul or Geneva". */
export function clauseLabel(game: ToldGame, clause: Clause): string {
  return game.say('clause.label', { clause });
}

/** "Istanbul"; of a vague clause "Istanbul or Geneva, each side reads it its own way". */
export function clauseMeaning(game: ToldGame, clause: Clause): string {
  return game.say('clause.meaning', { clause, vague: clause.or !== undefined });
}

/** Number of an article, from 1 through the whole text. */
export function articleNumber(game: ToldGame, issue: IssueIndex): number {
  return game.common.tracks.flatMap((track) => track.issues).indexOf(issue) + 1;
}

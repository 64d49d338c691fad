import { at } from '../model/at.ts';
import type { CommonKnowledge } from '../model/game.ts';
import type { Clause, IssueIndex, TrackIndex } from '../model/moves.ts';
import type { Table } from '../model/table.ts';
import { versionsOf } from './text.ts';

/** Issues of a track on which a vague version stands in the text, or beside it. */
export function vagueIssues(common: CommonKnowledge, texts: Pick<Table, 'text'>, track: TrackIndex): IssueIndex[] {
  return at(common.tracks, track).issues.filter((issue) =>
    versionsOf(at(texts.text, issue)).some((version) => version.or !== undefined),
  );
}

/**
 * True if clauses keep to one vague clause a track: none of them is vague, or one is and any other vague clause of the
 * text is replaced by a clause of the same offer.
 */
export function keepsOneVague(
  common: CommonKnowledge,
  texts: Pick<Table, 'text'>,
  track: TrackIndex,
  clauses: readonly Clause[],
): boolean {
  const [vague, another] = clauses.filter((clause) => clause.or !== undefined);
  if (vague === undefined) return true;
  const spoken = clauses.map((clause) => clause.issue);
  return another === undefined && vagueIssues(common, texts, track).every((issue) => spoken.includes(issue));
}

/** True if the text has room for a vague clause on an issue: no other article of its track is vague. */
export function hasRoomForVague(common: CommonKnowledge, texts: Pick<Table, 'text'>, issue: IssueIndex): boolean {
  const { track } = at(common.issues, issue);
  return vagueIssues(common, texts, track).every((other) => other === issue);
}

import { textsVoted } from '#engine/beliefs/texts-voted.ts';
import { at } from '#engine/model/at.ts';
import type { Version } from '#engine/model/clause-state.ts';
import type { IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { isSameWording } from '#engine/model/wording.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { voicesOf } from '../words/names.ts';

/** Initials that a version has lost at one time, and how that came. */
interface Lost {
  readonly round: number;
  readonly parties: readonly PartyIndex[];
  readonly how: string;
}

/**
 * Who accepted a version that stands in an unsigned text: "Kyiv"; where it has no initials left, who had last put them
 * there, and until when: "Kyiv and Moscow until Moscow voted no over it".
 */
export function acceptedBy(game: ToldGame, state: State, issue: IssueIndex, version: Version): string {
  if (version.initials.length > 0) return voicesOf(game, version.initials);
  const lost = [...lostInVotes(game, state, issue, version), ...lostOffTheTable(state, issue, version)];
  const last = lost.sort((a, b) => a.round - b.round).at(-1);
  return last === undefined ? 'nobody any more' : `${voicesOf(game, last.parties)} until ${last.how}`;
}

function lostInVotes(game: ToldGame, { record }: State, issue: IssueIndex, version: Version): Lost[] {
  const { place } = at(game.common.issues, issue);
  return textsVoted(game.common, record).flatMap(({ vote, clauses, initials }) => {
    if (!vote.reopened.includes(issue) || !isSameWording(at(clauses, place), version)) return [];
    const noes = vote.ballots.filter(({ over }) => over.includes(issue)).map(({ party }) => party);
    return [{ round: vote.round, parties: at(initials, place), how: `${voicesOf(game, noes)} voted no over it` }];
  });
}

function lostOffTheTable({ record }: State, issue: IssueIndex, version: Version): Lost[] {
  return record.flatMap((line) =>
    line.kind === 'initialsFell' && line.issue === issue && isSameWording(line, version)
      ? [{ round: line.round, parties: line.dropped, how: 'it went off the table' }]
      : [],
  );
}

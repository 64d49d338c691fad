import { at } from '#engine/model/at.ts';
import type { Version } from '#engine/model/clause-state.ts';
import type { IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import type { Table } from '#engine/model/table.ts';
import { isSameWording, wordingOf } from '#engine/model/wording.ts';
import { textsVoted } from '#engine/text/texts-voted.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { clauseMeaning } from '../words/names.ts';

/** Initials that a version has lost at one time. */
interface Lost {
  readonly round: number;
  readonly who: readonly PartyIndex[];
  /** Delegations that paid for their no in a vote; absent if the version went off the table. */
  readonly noes: readonly PartyIndex[] | undefined;
}

/**
 * A version that stands in an unsigned text, and who accepted it; where it has no initials left, who had last put them
 * there, and until when: "Geneva (accepted by Kyiv and Moscow until Moscow voted no over it)".
 */
export function versionInWords(
  game: LocalizedGame,
  table: Pick<Table, 'record'>,
  issue: IssueIndex,
  version: Version,
): string {
  const wording = clauseMeaning(game, { issue, ...wordingOf(version) });
  if (version.initials.length > 0) return game.say('ending.accepted-by', { wording, who: version.initials });
  const lost = [...lostInVotes(game, table, issue, version), ...lostOffTheTable(table, issue, version)];
  const last = lost.sort((a, b) => a.round - b.round).at(-1);
  if (last === undefined) return game.say('ending.accepted-by-nobody', { wording });
  const { who, noes } = last;
  return noes === undefined
    ? game.say('ending.accepted-until-off', { wording, who })
    : game.say('ending.accepted-until-vote', { wording, who, noes });
}

function lostInVotes(
  game: LocalizedGame,
  { record }: Pick<Table, 'record'>,
  issue: IssueIndex,
  version: Version,
): Lost[] {
  const { place } = at(game.common.issues, issue);
  return textsVoted(game.common, record).flatMap(({ vote, clauses, initials }) => {
    if (!vote.reopened.includes(issue) || !isSameWording(at(clauses, place), version)) return [];
    const noes = vote.ballots.filter(({ over }) => over.includes(issue)).map(({ party }) => party);
    return [{ round: vote.round, who: at(initials, place), noes }];
  });
}

function lostOffTheTable({ record }: Pick<Table, 'record'>, issue: IssueIndex, version: Version): Lost[] {
  return record.flatMap((line) =>
    line.kind === 'initialsFell' && line.issue === issue && isSameWording(line, version)
      ? [{ round: line.round, who: line.dropped, noes: undefined }]
      : [],
  );
}

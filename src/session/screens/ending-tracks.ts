import { at } from '#engine/model/at.ts';
import type { Version } from '#engine/model/clause-state.ts';
import type { Ending } from '#engine/model/ending.ts';
import type { IssueIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { Table } from '#engine/model/table.ts';
import { isSameWording, wordingOf } from '#engine/model/wording.ts';
import { isTrackRatified } from '#engine/ratification/ratifications.ts';
import { clauseStatusOf, signedWording, versionsOf } from '#engine/text/text.ts';
import { textsVoted } from '#engine/text/texts-voted.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { articleNumber, clauseMeaning, issueTitle, markOf, trackTitle } from '../words/names.ts';
import { trackStatusInWords } from '../words/track-status-in-words.ts';
import type { EndingClause, EndingTrack } from './ending-model.ts';

/** The facts about a table after the talks. */
type EndedTable = Table & { readonly ending: Ending | undefined };

/** The text of a finished game, part by part, as the talks left it. */
export function endingTracksOf(game: LocalizedGame, state: EndedTable): readonly EndingTrack[] {
  return game.common.tracks.map((_, track) => endingTrack(game, state, track));
}

/** True if a signed track was not ratified. */
export function isUnratified({ ending }: EndedTable, track: TrackIndex): boolean {
  const { ratifications } = ending?.aftermath ?? { ratifications: [] };
  return !isTrackRatified(ratifications, track);
}

function endingTrack(game: LocalizedGame, state: EndedTable, track: TrackIndex): EndingTrack {
  const { status, since } = at(state.tracks, track);
  const { signatories, issues } = at(game.common.tracks, track);
  return {
    track,
    title: trackTitle(game, track),
    signed: status === 'signed',
    statusWords: isUnratified(state, track)
      ? game.say('ending.signed-not-ratified', { round: since })
      : trackStatusInWords(game, { status, since }),
    signatories: signatories.map((party) => markOf(game, party)),
    clauses: issues.map((issue) => ({
      number: articleNumber(game, issue),
      title: issueTitle(game, issue),
      ...whatIsLeft(game, state, issue, status === 'signed'),
    })),
  };
}

/** Returns the final answer of an article. */
function whatIsLeft(
  game: LocalizedGame,
  state: EndedTable,
  issue: IssueIndex,
  signed: boolean,
): Pick<EndingClause, 'label' | 'left'> {
  const clause = at(state.text, issue);
  const status = clauseStatusOf(game.common, clause, issue);
  if (status === 'initialled' || signed) {
    const meaning = clauseMeaning(game, { issue, ...signedWording(game.common, state, issue) });
    return { label: meaning, left: status === 'initialled' ? 'accepted' : 'silent' };
  }
  if (status === 'unsettled') return { label: game.say('ending.nothing-written'), left: 'empty' };
  const versions = versionsOf(clause).map((version, index) => {
    const words = versionInWords(game, state, issue, version);
    return index === 0 ? words : game.say('ending.beside', { version: words });
  });
  return { label: game.say('ending.tabled', { versions }), left: 'tabled' };
}

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
function versionInWords(
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

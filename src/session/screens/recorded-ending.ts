import { at } from '#engine/model/at.ts';
import type { IssueIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { ToldGame } from '#messages/told-game.ts';
import type { Outcome } from '#record/game-record.ts';
import { roundInWords } from '../words/dates.ts';
import { articleNumber, EACH_ITS_OWN, issueTitle, markOf, trackTitle } from '../words/names.ts';
import { debriefNotesOf, factsAtTheEnd } from './debrief-notes.ts';
import type { EndingClause, EndingModel, EndingTrack } from './ending-model.ts';
import { headlineOf } from './ending-model-of.ts';
import { hallLeftWith } from './hall-at-the-end.ts';

/**
 * The ending as a record tells it, where the game cannot be played again: what was signed, without results. Absent
 * where the record does not even fit the scenario.
 */
export function recordedEndingOf(
  game: ToldGame,
  setup: Setup,
  outcome: Outcome,
  you: PartyIndex,
): EndingModel | undefined {
  const { common, scenario } = game;
  if (outcome.signedIn.length !== common.tracks.length || outcome.settled.length !== common.issues.length)
    return undefined;
  if (outcome.signedIn.some((round) => round > common.roundCount) || you >= common.partyCount) return undefined;
  const tracks = common.tracks.map((_, track) => recordedTrack(game, outcome, track));
  return {
    title: scenario.title,
    factsAsOf: factsAtTheEnd(game),
    kind: outcome.kind,
    headline: headlineOf(outcome.kind),
    explanation: 'As recorded in the link; the results of the delegations are not in it.',
    you,
    tracks,
    results: [],
    turningPoints: [],
    claims: [],
    left: [],
    own: [],
    hall: recordedHall(game, outcome, you),
    aftermath: undefined,
    notes: debriefNotesOf(game, setup, tracks),
  };
}

function recordedTrack(game: ToldGame, outcome: Outcome, track: TrackIndex): EndingTrack {
  const signedIn = at(outcome.signedIn, track);
  const { signatories, issues } = at(game.common.tracks, track);
  return {
    track,
    title: trackTitle(game, track),
    signed: signedIn > 0,
    statusWords: signedIn > 0 ? `Signed on ${roundInWords(game, signedIn)}` : 'Not signed',
    signatories: signatories.map((party) => markOf(game, party)),
    clauses: issues.map((issue) => ({
      number: articleNumber(game, issue),
      title: issueTitle(game, issue),
      ...recordedClause(game, outcome, issue, signedIn > 0),
    })),
  };
}

/** A record holds what was accepted and nothing of what was only tabled. */
function recordedClause(
  game: ToldGame,
  outcome: Outcome,
  issue: IssueIndex,
  signed: boolean,
): Pick<EndingClause, 'label' | 'left'> {
  const settled = outcome.settled[issue];
  if (settled === undefined && !signed) return { label: 'Nothing was agreed', left: 'empty' };
  const { options } = at(game.scenario.issues, issue);
  const option = options[settled ?? at(game.common.issues, issue).silent];
  const label = option?.label ?? 'an option that is no longer there';
  const second = options[outcome.settledOr?.[issue] ?? -1]?.label;
  return {
    label: second === undefined ? label : `${label} or ${second}, ${EACH_ITS_OWN}`,
    left: settled === undefined ? 'silent' : 'accepted',
  };
}

/** The record does not tell who walked out. */
function recordedHall(game: ToldGame, { signedIn }: Outcome, you: PartyIndex): EndingModel['hall'] {
  const signed = game.common.tracks.flatMap(({ signatories }, track) => (at(signedIn, track) > 0 ? signatories : []));
  return hallLeftWith(game, you, new Set(signed), new Set());
}

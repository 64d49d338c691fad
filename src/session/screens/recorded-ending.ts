import { at } from '#engine/model/at.ts';
import type { IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Outcome } from '#record/game-record.ts';
import { hallLeftWith } from '../table/frame/hall-left-with.ts';
import { articleNumber, clauseMeaning, issueTitle, markOf, trackTitle } from '../words/names.ts';
import { trackStatusInWords } from '../words/track-status-in-words.ts';
import { debriefNotesOf, factsAtTheEnd } from './debrief-notes.ts';
import type { EndingClause, EndingModel, EndingTrack } from './ending-model.ts';
import { otherChairs } from './other-chairs.ts';

/**
 * The ending as a record tells it, where the game cannot be played again: what was signed, without results. Absent
 * where the record does not even fit the scenario.
 */
export function recordedEndingOf(
  game: LocalizedGame,
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
    headline: game.say(`ending.headline-${outcome.kind}`),
    explanation: game.say('ending.as-recorded'),
    closing: [],
    you,
    tracks,
    results: [],
    claims: [],
    left: [],
    verdict: undefined,
    reachMeans: undefined,
    chairs: otherChairs(game, you),
    own: [],
    hall: recordedHall(game, outcome, you),
    aftermath: undefined,
    notes: debriefNotesOf(game, setup, tracks),
  };
}

function recordedTrack(game: LocalizedGame, outcome: Outcome, track: TrackIndex): EndingTrack {
  const since = at(outcome.signedIn, track);
  const signed = since > 0;
  const { signatories, issues } = at(game.common.tracks, track);
  return {
    track,
    title: trackTitle(game, track),
    signed,
    statusWords: trackStatusInWords(game, { status: signed ? 'signed' : 'open', since }),
    signatories: signatories.map((party) => markOf(game, party)),
    clauses: issues.map((issue) => ({
      number: articleNumber(game, issue),
      title: issueTitle(game, issue),
      ...recordedClause(game, outcome, issue, signed),
    })),
  };
}

/** A record holds what was accepted and nothing of what was only tabled. */
function recordedClause(
  game: LocalizedGame,
  outcome: Outcome,
  issue: IssueIndex,
  signed: boolean,
): Pick<EndingClause, 'label' | 'left'> {
  const settled = outcome.settled[issue];
  if (settled === undefined && !signed) return { label: game.say('ending.nothing-agreed'), left: 'empty' };
  const option = settled ?? at(game.common.issues, issue).silent;
  const or = outcome.settledOr?.[issue];
  const isThere = (one: OptionIndex) => one < at(game.common.issues, issue).optionCount;
  const label = isThere(option)
    ? clauseMeaning(game, { issue, option, or: or !== undefined && isThere(or) ? or : undefined })
    : game.say('ending.option-gone');
  return { label, left: settled === undefined ? 'silent' : 'accepted' };
}

/** The record does not tell who walked out. */
function recordedHall(game: LocalizedGame, { signedIn }: Outcome, you: PartyIndex): EndingModel['hall'] {
  const signed = game.common.tracks.flatMap(({ signatories }, track) => (at(signedIn, track) > 0 ? signatories : []));
  return hallLeftWith(game, you, new Set(signed), new Set());
}

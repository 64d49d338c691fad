import { namePut } from '#engine/claims/name-put.ts';
import { closingPositions } from '#engine/hindsight/closing-positions.ts';
import { ownHindsight } from '#engine/hindsight/own-hindsight.ts';
import { tracksWithoutDeal } from '#engine/hindsight/tracks-without-deal.ts';
import type { Ratification } from '#engine/model/aftermath.ts';
import { at } from '#engine/model/at.ts';
import { difficultyOf } from '#engine/model/difficulty.ts';
import type { Ending } from '#engine/model/ending.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { isAskedAtHome } from '#engine/ratification/ratifications.ts';
import { isRatified } from '#engine/ratification/support-at-home.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { satThere } from '../sat-there.ts';
import { hallLeftWith } from '../table/frame/hall-left-with.ts';
import type { HallModel } from '../table/frame/hall-model.ts';
import { signatoriesOfSigned } from '../table/frame/stage-model.ts';
import { comparedWithNoDeal, worthIn } from '../table/parts/worth.ts';
import { closingInWords } from '../words/closing-in-words.ts';
import { markOf, trackTitle } from '../words/names.ts';
import { claimStatusInWords, claimTold } from '../words/speech-words.ts';
import { aftermathModel } from './aftermath-model.ts';
import { debriefNotesOf, factsAtTheEnd } from './debrief-notes.ts';
import type { ClaimOutcome, EndingModel, EndingResult, TheirVerdict } from './ending-model.ts';
import { endingTracksOf, isUnratified } from './ending-tracks.ts';
import { otherChairs } from './other-chairs.ts';
import { ownPointsInWords } from './own-points-in-words.ts';
import { ownVerdictOf } from './own-verdict.ts';
import { whatWasLeft } from './what-was-left.ts';

/** Maximum number of decisive moments that are told. */
const MOST_MOMENTS = 3;

/**
 * The ending, for a person who sat in a chair or for one who opens a link. The game is over, so that every
 * delegation's result may be shown, each against its own mandate.
 * @throws RangeError while the game goes on
 */
export function endingModelOf(game: LocalizedGame, state: State, you: PartyIndex): EndingModel {
  const { ending } = state;
  if (ending === undefined) throw new RangeError('the game goes on');
  const { scenario } = game;
  const tracks = endingTracksOf(game, state);
  const isPlayed = satThere(state.setup, you);
  return {
    title: scenario.title,
    factsAsOf: factsAtTheEnd(game),
    kind: ending.kind,
    headline: brokenOff(game, state, you) ?? game.say(`ending.headline-${ending.kind}`),
    explanation: joinSentences(game, [
      ...explanationOf(game, state),
      madeWithoutDeal(game, tracksWithoutDeal(game, state, ending)),
      ...hindsightOf(game, state),
    ]),
    closing: closingPositions(game, state).map((position) => ({
      ...markOf(game, position.party),
      words: closingInWords(game, position, you),
    })),
    you,
    tracks,
    results: game.scenario.parties.map((_, party) => endingResult(game, state, ending, party, you)),
    // On paper nobody wrote down what became of them.
    claims: state.setup.onPaper ? [] : claimsAtTheEnd(game, state),
    verdict: isPlayed ? ownVerdictOf(game, you, ownHindsight(game, state, ending, you, MOST_MOMENTS)) : undefined,
    chairs: otherChairs(game, you),
    own: isPlayed ? ownPointsInWords(game, state, ending, you) : [],
    reachMeans: game.say('left.reach-means', { homes: asksHomes(game) }),
    left: whatWasLeft(game, state, ending, isPlayed ? you : undefined),
    hall: hallAtTheEnd(game, state, you),
    aftermath: ending.aftermath && aftermathModel(game, ending.aftermath),
    notes: debriefNotesOf(game, state.setup, tracks),
  };
}

function asksHomes({ common }: LocalizedGame): boolean {
  return common.tracks.some((_, track) => isAskedAtHome(common, track));
}

/** States that the game was made so that no deal suits all, which is no failure of its players. */
function madeWithoutDeal(game: LocalizedGame, tracks: readonly TrackIndex[]): string | undefined {
  return tracks.length === 0 ? undefined : game.say('ending.made-without-deal', { tracks });
}

/** Returns the first sentence if nothing was signed because a delegation had walked out. */
function brokenOff(game: LocalizedGame, state: State, you: PartyIndex): string | undefined {
  if (state.ending?.kind !== 'none') return undefined;
  const left = state.record.find((dispatch) => dispatch.kind === 'walkedOut');
  if (left?.kind !== 'walkedOut') return undefined;
  return game.withPerspective(you).say('ending.broken-off', { who: left.party, round: left.round });
}

function explanationOf(game: LocalizedGame, state: State): (string | undefined)[] {
  const all = game.common.tracks.map((_, track) => track);
  const signed = all.filter((track) => at(state.tracks, track).status === 'signed');
  const unsigned = all.filter((track) => !signed.includes(track));
  const dated = game.scenario.rounds.dates !== undefined;
  const ended = game.say('ending.talks-ended', { dated, round: state.round, count: game.common.roundCount });
  if (signed.length === 0) return [ended, game.say('ending.no-names')];
  const after = afterwards(state);
  return [
    ended,
    game.say('ending.were-signed', { tracks: signed }),
    unsigned.length === 0 ? undefined : game.say('ending.remained-unsigned', { tracks: unsigned }),
    refusedAtHome(game, state),
    surprisedAtHome(game, state),
    after && game.say(`ending.afterwards-${after}`),
  ];
}

/** Returns the fate of the text after its signature, if there was any. */
function afterwards({ ending }: State): 'unratified' | 'broken' | 'held' | undefined {
  switch (ending?.kind) {
    case 'unratified':
    case 'broken':
    case 'held':
      return ending.kind;
    case 'partial':
      return ending.aftermath === undefined ? undefined : 'held';
    default:
      return undefined;
  }
}

/** Returns notes for the comparison of two endings: the difficulty of the negotiators, and what was left out. */
function hindsightOf(game: LocalizedGame, { setup }: State): (string | undefined)[] {
  const difficulty = difficultyOf(setup.seats);
  return [
    difficulty === undefined || difficulty === 'as-written' ? undefined : game.say(`ending.hindsight-${difficulty}`),
    setup.sensitiveEvents === false ? game.say('ending.attacks-left-out') : undefined,
    setup.onPaper ? game.say('ending.on-paper') : undefined,
  ];
}

function endingResult(
  game: LocalizedGame,
  state: State,
  ending: Ending,
  party: PartyIndex,
  you: PartyIndex,
): EndingResult {
  const perTrack = game.common.tracks.map((_, track) => {
    const unratified = isUnratified(state, track);
    const signed = at(state.tracks, track).status === 'signed' && !unratified;
    const units = {
      points: at(at(ending.points, party), track),
      walkAway: at(at(ending.walkAways, party), track),
      best: at(at(game.secrets, party).sheets, track).best,
    };
    const outcome = unratified ? 'unratified' : 'unsigned';
    const worth = worthIn(game, units);
    const verdict: TheirVerdict = `theirs-${signed ? comparedWithNoDeal(worth) : outcome}`;
    return { title: trackTitle(game, track), worth: { ...worth, verdict }, signed, unratified };
  });
  return {
    ...markOf(game, party),
    // A link of a game that negotiators played alone is opened at a chair in which nobody sat.
    you: party === you && satThere(state.setup, party),
    perTrack,
    words: resultInWords(game, perTrack, party),
  };
}

/** Delegations whose homes did not stand behind what they had signed. */
function refusedAtHome(game: LocalizedGame, { ending }: State): string | undefined {
  const who = refusing(ending, () => true);
  return who.length === 0 ? undefined : game.say('ending.refused-at-home', { who });
}

/** Names the refusing delegations whose homes asked for more than they had expected. */
function surprisedAtHome(game: LocalizedGame, { ending }: State): string | undefined {
  const who = refusing(ending, isUnexpected);
  return who.length === 0 ? undefined : game.say('ending.surprised-at-home', { who });
}

/** True if a home that refused would have ratified the text as its delegation thought of it. */
function isUnexpected({ chance }: Ratification): boolean {
  return chance >= 500;
}

function refusing(ending: Ending | undefined, counts: (home: Ratification) => boolean): PartyIndex[] {
  const refused = (ending?.aftermath?.ratifications ?? []).filter((each) => !isRatified(each) && counts(each));
  return [...new Set(refused.map(({ party }) => party))];
}

function resultInWords(game: LocalizedGame, perTrack: EndingResult['perTrack'], who: PartyIndex): string {
  const gain = perTrack.reduce((sum, { worth, signed }) => sum + (signed ? worth.points - worth.walkAway : 0), 0);
  if (!perTrack.some(({ signed }) => signed)) return game.say('ending.result-none');
  const points = Math.round(Math.abs(gain) * 10) / 10;
  if (points === 0) return game.say('ending.result-same');
  return game.say(gain > 0 ? 'ending.result-better' : 'ending.result-worse', { who, points });
}

/** The room after the talks: who signed, who has left, whose chairs are empty. */
function hallAtTheEnd(game: LocalizedGame, state: State, you: PartyIndex): HallModel {
  const gone = game.scenario.parties.flatMap((_, party) => (at(state.parties, party).gone ? [party] : []));
  return hallLeftWith(game, you, signatoriesOfSigned(game.common.tracks, state.tracks), new Set(gone));
}

/**
 * Every claim of a finished game, also one that was made to a single delegation: who said what of whom, in the words in
 * which it was said, and what the one spoken of has made of it.
 */
function claimsAtTheEnd(game: LocalizedGame, state: State): ClaimOutcome[] {
  return state.claims.map((claim) => ({
    key: claim.id,
    by: markOf(game, claim.by),
    words: claimTold(game, claim),
    became: claimStatusInWords(game, claim, namePut(game.common, state, claim.about, claim.issue)),
  }));
}

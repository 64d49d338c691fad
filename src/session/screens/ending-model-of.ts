import { at } from '#engine/model/at.ts';
import type { Ending, EndingKind } from '#engine/model/ending.ts';
import type { IssueIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { wordingOf } from '#engine/model/wording.ts';
import { isTrackRatified } from '#engine/ratification/ratifications.ts';
import { isRatified } from '#engine/ratification/support-at-home.ts';
import { clauseStatusOf, signedWording, versionsOf } from '#engine/text/text.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { difficultyOf } from '../difficulty.ts';
import { worthIn } from '../table/parts/worth.ts';
import { roundOfGameInWords } from '../words/dates.ts';
import { DIFFICULTY_IN_HINDSIGHT } from '../words/difficulty-in-hindsight.ts';
import {
  articleNumber,
  clauseMeaning,
  counted,
  issueTitle,
  listed,
  markOf,
  sentence,
  trackTitle,
  voiceOf,
  voicesOf,
} from '../words/names.ts';
import { midSentence } from '../words/refusal-in-words.ts';
import { attacksInHindsight } from '../words/setup-in-words.ts';
import { type Subject, subjectOf } from '../words/subject.ts';
import { trackStatusInWords } from '../words/track-status-in-words.ts';
import { acceptedBy } from './accepted-by.ts';
import { aftermathModel } from './aftermath-model.ts';
import { claimsAtTheEnd } from './claims-at-the-end.ts';
import { debriefNotesOf, factsAtTheEnd } from './debrief-notes.ts';
import type { EndingClause, EndingModel, EndingResult, EndingTrack } from './ending-model.ts';
import { hallAtTheEnd } from './hall-at-the-end.ts';
import { ownPointsInWords } from './own-points-in-words.ts';
import { turningPointsOf } from './turning-points.ts';
import { whatWasLeft } from './what-was-left.ts';

const HEADLINES: Readonly<Record<EndingKind, string>> = {
  none: 'The table was set. Nothing was signed.',
  opening: 'A beginning was signed, and no more.',
  partial: 'Signed, with gaps.',
  signed: 'Signed by everybody whose name it needs.',
  unratified: 'Signed, and not ratified.',
  broken: 'Signed and ratified. In this model it did not last.',
  held: 'Signed and ratified. In this model it held.',
};

/** What it means that a text held, and what it does not. */
const HELD =
  ' What was signed came into force and, in this model, nobody went back on it for five years. It settled what is written in it; the rest stayed as it was.';

/** What is said of the time after the signature. */
const AFTERWARDS: Readonly<Record<EndingKind, string>> = {
  none: '',
  opening: '',
  partial: '',
  signed: '',
  unratified: ' A signature is not the last word: it never came into force.',
  broken:
    ' What was signed came into force and, in this model, broke within five years. What had been agreed remains a place to start from.',
  held: HELD,
};

/** The first words of an ending. */
export function headlineOf(kind: EndingKind): string {
  return HEADLINES[kind];
}

/**
 * The ending, for a person who sat in a chair or for one who opens a link. The game is over, so that every
 * delegation's result may be shown, each against its own mandate.
 * @throws RangeError while the game goes on
 */
export function endingModelOf(game: ToldGame, state: State, you: PartyIndex): EndingModel {
  const { ending } = state;
  if (ending === undefined) throw new RangeError('the game goes on');
  const { scenario } = game;
  const tracks = game.common.tracks.map((_, track) => endingTrack(game, state, track));
  return {
    title: scenario.title,
    factsAsOf: factsAtTheEnd(game),
    kind: ending.kind,
    headline: brokenOff(game, state, you) ?? headlineOf(ending.kind),
    explanation: `${explanationOf(game, state)}${hindsightOf(state)}`,
    you,
    tracks,
    results: game.scenario.parties.map((_, party) => endingResult(game, state, ending, party, you)),
    turningPoints: turningPointsOf(game, state, you),
    claims: claimsAtTheEnd(game, state),
    own: state.setup.seats[you] === 'person' ? ownPointsInWords(game, state, ending, you) : [],
    left: whatWasLeft(game, state, ending),
    hall: hallAtTheEnd(game, state, you),
    aftermath: ending.aftermath && aftermathModel(game, ending.aftermath),
    notes: debriefNotesOf(game, state.setup, tracks),
  };
}

/** Where nothing was signed because somebody had walked out, that is what is said first. */
function brokenOff(game: ToldGame, state: State, you: PartyIndex): string | undefined {
  if (state.ending?.kind !== 'none') return undefined;
  const left = state.record.find((dispatch) => dispatch.kind === 'walkedOut');
  if (left?.kind !== 'walkedOut') return undefined;
  const who = left.party === you ? 'You' : sentence(voiceOf(game, left.party));
  return `${who} left the table on ${game.scenario.rounds.label} ${left.round}.`;
}

function explanationOf(game: ToldGame, state: State): string {
  const all = game.common.tracks.map((_, track) => track);
  const titled = (tracks: readonly number[]) => listed(tracks.map((track) => midSentence(trackTitle(game, track))));
  const signed = all.filter((track) => at(state.tracks, track).status === 'signed');
  const unsigned = all.filter((track) => !signed.includes(track));
  const ended = `The talks ended on ${roundOfGameInWords(game, state.round)}.`;
  if (signed.length === 0) return `${ended} No text had the names it needed. That is a result, and it has reasons.`;
  const open = unsigned.length === 0 ? '' : ` ${sentence(titled(unsigned))} remained unsigned.`;
  const after = state.ending === undefined ? '' : AFTERWARDS[state.ending.kind];
  const held = state.ending?.kind === 'partial' && state.ending.aftermath !== undefined ? HELD : after;
  return `${ended} ${sentence(titled(signed))} ${signed.length === 1 ? 'was' : 'were'} signed.${open}${refusedAtHome(game, state)}${held}`;
}

/** Who compares two endings should know how hard the negotiators made it, and what was left out. */
function hindsightOf({ setup }: State): string {
  const difficulty = difficultyOf(setup.seats);
  const bargained = difficulty === undefined ? '' : DIFFICULTY_IN_HINDSIGHT[difficulty];
  return `${bargained}${attacksInHindsight(setup)}`;
}

function endingTrack(game: ToldGame, state: State, track: TrackIndex): EndingTrack {
  const { status, since } = at(state.tracks, track);
  const { signatories, issues } = at(game.common.tracks, track);
  return {
    track,
    title: trackTitle(game, track),
    signed: status === 'signed',
    statusWords: `${trackStatusInWords(game, { status, since })}${fell(state, track) ? ', and not ratified' : ''}`,
    signatories: signatories.map((party) => markOf(game, party)),
    clauses: issues.map((issue) => ({
      number: articleNumber(game, issue),
      title: issueTitle(game, issue),
      ...whatIsLeft(game, state, issue, status === 'signed'),
    })),
  };
}

/** What an article says when all is over. */
function whatIsLeft(
  game: ToldGame,
  state: State,
  issue: IssueIndex,
  signed: boolean,
): Pick<EndingClause, 'label' | 'left'> {
  const clause = at(state.text, issue);
  const status = clauseStatusOf(game.common, clause, issue);
  if (status === 'initialled' || signed) {
    const meaning = clauseMeaning(game, { issue, ...signedWording(game.common, state, issue) });
    return { label: meaning, left: status === 'initialled' ? 'accepted' : 'silent' };
  }
  if (status === 'unsettled') return { label: 'Nothing was written', left: 'empty' };
  const versions = versionsOf(clause).map((version) => {
    const meaning = clauseMeaning(game, { issue, ...wordingOf(version) });
    return `${meaning} (accepted by ${acceptedBy(game, state, issue, version)})`;
  });
  return { label: versions.join('; beside it '), left: 'tabled' };
}

function endingResult(game: ToldGame, state: State, ending: Ending, party: PartyIndex, you: PartyIndex): EndingResult {
  const perTrack = game.common.tracks.map((_, track) => {
    const unratified = fell(state, track);
    const signed = at(state.tracks, track).status === 'signed' && !unratified;
    const worth = worthIn(game, {
      points: at(at(ending.points, party), track),
      walkAway: at(at(ending.walkAways, party), track),
      best: at(at(game.secrets, party).sheets, track).best,
    });
    const without = `Not ${unratified ? 'ratified' : 'signed'}: worth what no deal is worth.`;
    const words = signed ? worth.words.replace(' to you', '') : without;
    return { title: trackTitle(game, track), worth: { ...worth, words }, signed, unratified };
  });
  return {
    ...markOf(game, party),
    // A link of a game that negotiators played alone is opened at a chair in which nobody sat.
    you: party === you && state.setup.seats[party] === 'person',
    perTrack,
    words: resultInWords(perTrack, subjectOf(game, party)),
  };
}

/** Whose homes did not stand behind what they had signed. */
function refusedAtHome(game: ToldGame, { ending }: State): string {
  const refused = (ending?.aftermath?.ratifications ?? []).filter((each) => !isRatified(each));
  const parties = [...new Set(refused.map(({ party }) => party))];
  return parties.length === 0 ? '' : ` ${sentence(voicesOf(game, parties))} did not find enough support at home.`;
}

/** Whether a signed track was not ratified. */
function fell({ ending }: State, track: TrackIndex): boolean {
  const { ratifications } = ending?.aftermath ?? { ratifications: [] };
  return !isTrackRatified(ratifications, track);
}

function resultInWords(perTrack: EndingResult['perTrack'], { its }: Subject): string {
  const gain = perTrack.reduce((sum, { worth, signed }) => sum + (signed ? worth.points - worth.walkAway : 0), 0);
  if (!perTrack.some(({ signed }) => signed)) return 'Went home with what no deal is worth.';
  const rounded = Math.round(Math.abs(gain) * 10) / 10;
  if (rounded === 0) return 'Exactly what no deal would have been worth.';
  return `${counted(rounded, 'point')} ${gain > 0 ? 'better' : 'worse'} than no deal, by ${its} own mandate.`;
}

import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import { textsVoted } from '#engine/text/texts-voted.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import { articleNumber, clauseMeaning, issueTitle, markOf, trackTitle } from '../../words/names.ts';
import { toldTo } from '../../words/told-to.ts';
import { trackStatusInWords } from '../../words/track-status-in-words.ts';
import type { Seat } from '../parts/chair.ts';
import { channelsOpenedBy } from '../parts/channels-opened-by.ts';
import type { VoteModel } from '../record/news-model.ts';
import { linesSinceAct, type ToldLine } from '../record/records.ts';
import { calendarOf } from './calendar-model.ts';
import { dateMoment } from './date-passed.ts';
import { hallLeftWith } from './hall-left-with.ts';
import type { DuskMoment, LeavingMoment, Moment, VoteMoment } from './moment.ts';
import { hasMorningScene, morningMoment } from './morning.ts';
import { ballotsOpened } from './opened-ballots.ts';
import { nextPart, signedForYou } from './signed-for-you.ts';
import { signatoriesOfSigned } from './stage-model.ts';

type Voted = Extract<Dispatch, { kind: 'voted' }>;
type WalkedOut = Extract<Dispatch, { kind: 'walkedOut' }>;

/**
 * The scenes since the person last acted, oldest first: votes and walk-outs, dates that have passed, and the mornings on
 * which something has changed. The last dusk is none where it had another scene.
 */
export function momentsOf(chair: Seat): Moment[] {
  const { view, actedUpTo } = chair;
  const lines = linesSinceAct(chair, ({ kind }) => kind === 'voted' || kind === 'walkedOut');
  const high = lines.flatMap((line): Moment[] => {
    const dispatch = at(view.record, line.key);
    if (dispatch.kind === 'voted' && line.vote) return [voteMoment(chair, { ...line, vote: line.vote }, dispatch)];
    return dispatch.kind === 'walkedOut' ? [leavingMoment(chair, line, dispatch)] : [];
  });
  const days = view.record.slice(actedUpTo).flatMap((line, place) => dayMoment(chair, actedUpTo + place, line));
  return [...high, ...days].sort((one, other) => one.key - other.key);
}

/** The scene of a line that tells how a day ends or begins. */
function dayMoment(chair: Seat, key: number, line: Dispatch): Moment[] {
  if (line.kind === 'datePassed') return [dateMoment(chair, key, line.track)];
  if (line.kind === 'ended' && !hasScene(chair, line.round)) return [lastDusk(chair, key, line.round)];
  // Before the first day there is no night.
  if (line.kind !== 'roundBegan' || line.round < 2) return [];
  return hasMorningScene(chair, key, hasScene(chair, line.round - 1)) ? [morningMoment(chair, key)] : [];
}

/** Lines with which a dusk has a scene of its own. */
const SCENES: readonly Dispatch['kind'][] = ['voted', 'walkedOut', 'datePassed'];

function hasScene({ view }: Seat, over: number): boolean {
  return view.record.some(({ kind, round }) => round === over && SCENES.includes(kind));
}

function lastDusk({ game }: Seat, key: number, over: number): DuskMoment {
  const { leaves } = calendarOf(game, over);
  return {
    ...{ key, kind: 'dusk', said: '', tells: [], over: at(leaves, over - 1) },
    words: [game.say('dispatch.ended')],
  };
}

function voteMoment(
  chair: Seat,
  { key, words, vote }: ToldLine & { readonly vote: VoteModel },
  dispatch: Voted,
): VoteMoment {
  const { game, view, you } = chair;
  const { track, signed, round } = dispatch;
  const changes = changesBy(chair, dispatch);
  return {
    ...vote,
    ...{ key, kind: 'vote', changes },
    question: game.say('scene.vote-asks', { track }),
    opens: game.say('scene.vote-opens', { track }),
    ...ballotsOpened(chair, key, dispatch, vote),
    said: joinSentences(game, [words, ...changes]),
    tells: view.record[key + 1]?.kind === 'channelsOpened' ? [key, key + 1] : [key],
    status: signed ? trackStatusInWords(game, { status: 'signed', since: round }) : undefined,
    gathers: signed && gathersBy(chair, track),
    hall: view.ending === undefined ? undefined : hallLeftWith(game, you, signatories(chair), gone(chair)),
    clauses: clausesPut(chair, dispatch),
    forYou: signed ? signedForYou(chair, track) : [],
    next: signed ? nextPart(chair, track) : [],
  };
}

function leavingMoment(chair: Seat, { key, words }: ToldLine, { party, closed }: WalkedOut): LeavingMoment {
  const { game, you } = chair;
  return {
    ...{ key, kind: 'left', said: words, tells: [key], who: markOf(game, party) },
    hall: hallLeftWith(game, you, signatories(chair), gone(chair)),
    falls: closed.map((track) => trackTitle(game, track)),
  };
}

function signatories({ game, view }: Seat) {
  return signatoriesOfSigned(game.common.tracks, view.tracks);
}

function gone({ view }: Seat) {
  return new Set(view.parties.flatMap((one, party) => (one.gone ? [party] : [])));
}

/** True if a part is the first to be signed of those that others wait for. */
function gathersBy({ game, view }: Seat, track: TrackIndex): boolean {
  const opening = game.common.tracks.flatMap(({ after }) => (after === undefined ? [] : [after]));
  return opening.includes(track) && opening.every((one) => one === track || at(view.tracks, one).status !== 'signed');
}

/** Returns the clauses as the record tells them: the text may have changed since. */
function clausesPut({ game, view }: Seat, dispatch: Voted): VoteMoment['clauses'] {
  const put = textsVoted(game.common, view.record).find(({ vote }) => vote === dispatch);
  return (put?.clauses ?? []).map((clause) => ({
    number: articleNumber(game, clause.issue),
    title: issueTitle(game, clause.issue),
    label: clauseMeaning(game, clause),
  }));
}

function changesBy(chair: Seat, { track, signed, reopened }: Voted): string[] {
  const game = toldTo(chair.game, chair.you);
  if (!signed) return reopened.length === 0 ? [] : [game.say('frame.open-again', { issues: reopened })];
  return channelsOpenedBy(chair, track)
    .filter((two) => two.includes(chair.you))
    .map((two) => game.say('scene.speak-directly', { two }));
}

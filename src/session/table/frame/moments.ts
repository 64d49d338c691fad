import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import { textsVoted } from '#engine/text/texts-voted.ts';
import { together } from '#messages/together.ts';
import { articleNumber, clauseMeaning, issueTitle, markOf, trackTitle } from '../../words/names.ts';
import { toldTo } from '../../words/told-to.ts';
import { trackStatusInWords } from '../../words/track-status-in-words.ts';
import type { Seat } from '../parts/chair.ts';
import { openedBy } from '../parts/opened-by.ts';
import type { VoteModel } from '../record/news-model.ts';
import { linesSinceAct, type ToldLine } from '../record/records.ts';
import { calendarOf } from './calendar.ts';
import { hallLeftWith } from './hall-left-with.ts';
import type { DuskMoment, LeavingMoment, Moment, VoteMoment } from './moment.ts';
import { nextPart, signedForYou } from './signed-for-you.ts';
import { signatoriesOfSigned } from './stage-model.ts';

type Voted = Extract<Dispatch, { kind: 'voted' }>;
type WalkedOut = Extract<Dispatch, { kind: 'walkedOut' }>;

/** The high points since the person last acted, oldest first. A dusk with a vote in it is told by the vote, unless a date passed with it. */
export function momentsOf(chair: Seat): Moment[] {
  const lines = linesSinceAct(chair, ({ kind }) => kind === 'voted' || kind === 'walkedOut');
  const high = lines.flatMap((line): Moment[] => {
    const dispatch = at(chair.view.record, line.key);
    if (dispatch.kind === 'voted' && line.vote) return [voteMoment(chair, { ...line, vote: line.vote }, dispatch)];
    return dispatch.kind === 'walkedOut' ? [leavingMoment(chair, line, dispatch)] : [];
  });
  return [...high, ...dusks(chair)].sort((one, other) => one.key - other.key);
}

function dusks(chair: Seat): DuskMoment[] {
  const { record } = chair.view;
  const isTold = (over: number) =>
    record.some(({ kind, round }) => round === over && (kind === 'voted' || kind === 'walkedOut')) &&
    datesPassed(chair, over).length === 0;
  return record.slice(chair.actedUpTo).flatMap((dispatch, place): DuskMoment[] => {
    const over = roundOver(dispatch);
    return over < 1 || isTold(over) ? [] : [duskMoment(chair, chair.actedUpTo + place, over)];
  });
}

/** The round that is over with a line of the record; 0 where none is. */
function roundOver({ kind, round }: Dispatch): number {
  if (kind === 'ended') return round;
  return kind === 'roundBegan' ? round - 1 : 0;
}

/** The parts whose date has passed with a round, unsigned. */
function datesPassed({ view }: Seat, over: number): TrackIndex[] {
  return view.record.flatMap((line) => (line.kind === 'datePassed' && line.round === over ? [line.track] : []));
}

function duskMoment(chair: Seat, key: number, over: number): DuskMoment {
  const { game } = chair;
  const { leaves, count } = calendarOf(game, over);
  const next = leaves[over];
  const left = count - over;
  const passed = datesPassed(chair, over).map((track) => game.say('dispatch.date-passed', { track }));
  const ahead = next === undefined ? game.say('dispatch.ended') : game.say('scene.days-left', { left });
  const { announced } = next ?? {};
  return {
    ...{ key, kind: 'dusk', said: '', tells: [], over: at(leaves, over - 1), begins: next },
    words: [...passed, ahead, ...(announced === undefined ? [] : [announced])],
  };
}

function voteMoment(
  chair: Seat,
  { key, words, vote, reasons }: ToldLine & { readonly vote: VoteModel },
  dispatch: Voted,
): VoteMoment {
  const { game, view, you } = chair;
  const { track, signed, round } = dispatch;
  const changes = changesBy(chair, dispatch);
  return {
    ...vote,
    ...{ key, kind: 'vote', changes, reasons },
    said: together(game, [words, ...changes]),
    tells: view.record[key + 1]?.kind === 'channelsOpened' ? [key, key + 1] : [key],
    status: signed ? trackStatusInWords(game, { status: 'signed', since: round }) : words,
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

/** Whether a part is the first to be signed of those that others wait for. */
function gathersBy({ game, view }: Seat, track: TrackIndex): boolean {
  const opening = game.common.tracks.flatMap(({ after }) => (after === undefined ? [] : [after]));
  return opening.includes(track) && opening.every((one) => one === track || at(view.tracks, one).status !== 'signed');
}

/** As the record tells it: the text may have changed since. */
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
  return openedBy(chair, track).map((two) => game.say('scene.speak-directly', { two }));
}

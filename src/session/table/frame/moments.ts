import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { Clause, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { isSameWording } from '#engine/model/wording.ts';
import { signedWording } from '#engine/text/text.ts';
import { textsVoted } from '#engine/text/texts-voted.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import { articleNumber, clauseMeaning, issueTitle, markOf, trackTitle } from '../../words/names.ts';
import { toldTo } from '../../words/told-to.ts';
import { trackStatusInWords } from '../../words/track-status-in-words.ts';
import type { Seat } from '../parts/chair.ts';
import { channelsOpenedBy } from '../parts/channels-opened-by.ts';
import { worthOf } from '../parts/worth.ts';
import type { VoteModel } from '../record/news-model.ts';
import { linesSinceAct, reasonForNo, type ToldLine } from '../record/records.ts';
import { calendarOf } from './calendar-model.ts';
import { dateMoment } from './date-moment.ts';
import { hallLeftWith } from './hall-left-with.ts';
import type { DuskMoment, LeavingMoment, Moment, OpenedBallot, VoteMoment } from './moment.ts';
import { hasMorningScene, morningMoment } from './morning.ts';
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

/** Describes the worth of a signed part to the person, against no deal, then what it gave up and what it kept. */
function signedForYou(chair: Seat, track: TrackIndex): string[] {
  const { game, you } = chair;
  if (!at(game.common.tracks, track).signatories.includes(you)) return [];
  const { points, walkAway, verdict } = worthOf(chair, track);
  const { gaveUp, kept } = balanceOf(chair, track);
  return [
    game.tellsPoints ? game.say('scene.worth', { points, walkAway }) : game.say(`worth.${verdict}`),
    ...(gaveUp.length === 0 ? [] : [game.say('scene.gave-up', { clauses: gaveUp })]),
    ...(kept.length === 0 ? [] : [game.say('scene.kept', { clauses: kept })]),
  ];
}

/** No more of each are told; the text has all. */
const MOST = 2;

/** The person's best answers that were not signed, and those that were: what weighed most first. */
function balanceOf({ game, view }: Seat, track: TrackIndex): { gaveUp: Clause[]; kept: Clause[] } {
  const articles = at(game.common.tracks, track).issues.map((issue) => {
    const points = at(view.own.points, issue);
    const { option, or = option } = signedWording(game.common, view, issue);
    const most = Math.max(...points);
    const lost = most - Math.min(at(points, option), at(points, or));
    return { clause: { issue, option: points.indexOf(most) }, signed: { issue, option }, lost, most };
  });
  const gaveUp = articles.filter(({ lost }) => lost > 0).sort((one, other) => other.lost - one.lost);
  const kept = articles.filter(({ lost, most }) => lost === 0 && most > 0).sort((one, other) => other.most - one.most);
  return {
    gaveUp: gaveUp.slice(0, MOST).map(({ clause }) => clause),
    kept: kept.slice(0, MOST).map(({ signed }) => signed),
  };
}

/** The parts that waited for a signature and are open, and by when each is best signed. */
function nextPart({ game: told, view, you }: Seat, track: TrackIndex): string[] {
  const game = toldTo(told, you);
  return game.common.tracks.flatMap(({ after, aimFor }, later) => {
    if (after !== track || at(view.tracks, later).status !== 'open' || view.ending !== undefined) return [];
    const words = game.say('scene.next', { track: later });
    return aimFor === undefined ? [words] : [words, game.say('scene.next-by', { round: aimFor.round })];
  });
}

/** The ballots of a vote as they are opened, the person's own first, each with its reason. */
function ballotsOpened(
  chair: Seat,
  key: number,
  dispatch: Voted,
  { ballots }: VoteModel,
): Pick<VoteMoment, 'ballots' | 'known'> {
  const game = toldTo(chair.game, chair.you);
  const isOwn = ({ party }: VoteModel['ballots'][number]) => party.party === chair.you;
  const opened = [...ballots.filter(isOwn), ...ballots.filter((ballot) => !isOwn(ballot))].map(
    ({ party, yes, over }): OpenedBallot => {
      const reasons = yes
        ? reasonsForYes(chair, dispatch, party.party)
        : reasonForNo(chair, dispatch, key, party.party);
      const vote = yes
        ? game.say('scene.says-yes', { who: party.party })
        : game.say('scene.says-no', { who: party.party, over });
      return { party, yes, over, reasons, said: joinSentences(game, [vote, ...reasons]) };
    },
  );
  return { ballots: opened, known: ballots.filter(isOwn).length };
}

/** Articles on which a signatory has moved from its opening statement; none of the person's own, whose balance is told apart. */
function reasonsForYes(chair: Seat, dispatch: Voted, party: PartyIndex): string[] {
  const { view, you } = chair;
  if (party === you) return [];
  const game = toldTo(chair.game, you);
  const put = textsVoted(game.common, view.record).find(({ vote }) => vote === dispatch)?.clauses ?? [];
  const moved = openedWith(chair, party).filter(
    (wish) =>
      put.some(({ issue }) => issue === wish.issue) &&
      !put.some((clause) => clause.issue === wish.issue && isSameWording(clause, wish)),
  );
  const issues = moved.slice(0, MOST).map(({ issue }) => issue);
  return issues.length === 0 ? [] : [game.say('scene.yes-moved', { who: party, issues })];
}

function openedWith({ view }: Seat, party: PartyIndex): readonly Clause[] {
  const line = view.record.find((each) => each.kind === 'opened' && each.party === party);
  return line?.kind === 'opened' ? line.clauses : [];
}

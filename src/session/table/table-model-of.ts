import { at } from '#engine/model/at.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { openTracks } from '#engine/model/open-tracks.ts';
import { voteObstacle } from '#engine/text/text.ts';
import { takeAll } from '../take-all.ts';
import { dispatchInWords } from '../words/dispatch-in-words.ts';
import { markOf } from '../words/names.ts';
import { obstacleInWords } from '../words/refusal-in-words.ts';
import { toldTo } from '../words/told-to.ts';
import { trackStatusInWords } from '../words/track-status-in-words.ts';
import { ballotModel } from './desk/ballot-model.ts';
import { carryModel, mailModel } from './desk/carry-model.ts';
import { isVoteDue } from './desk/is-vote-due.ts';
import { letterModel, waitingOffers } from './desk/letter-model.ts';
import { openingModel } from './desk/opening-model.ts';
import { questionModel } from './desk/question-model.ts';
import { reviewModel } from './desk/review-model.ts';
import { actionModels, withUnsent } from './frame/action-model.ts';
import { calendarOf } from './frame/calendar-model.ts';
import { dawnModel } from './frame/dawn-model.ts';
import { describeStage } from './frame/describe-stage.ts';
import { momentsOf } from './frame/moments.ts';
import { quietMorning } from './frame/morning.ts';
import { ripenessModels } from './frame/ripeness-model.ts';
import { stageModel } from './frame/stage-model.ts';
import { draftModel } from './offer/draft-model.ts';
import { atNextMove, whereWritten } from './parts/at-next-move.ts';
import type { Chair, Seat } from './parts/chair.ts';
import { channelModels, delegationModel } from './parts/delegation-model.ts';
import { homeModel } from './parts/home.ts';
import { keptOr } from './parts/kept.ts';
import { nobodyLeftOn } from './parts/reachable.ts';
import { worthOf } from './parts/worth.ts';
import { answerModels } from './record/answer-model.ts';
import { newsOf } from './record/news.ts';
import { reactionModels } from './record/reaction-model.ts';
import { recordByRound, sinceLast } from './record/records.ts';
import { thisMorning } from './record/this-morning.ts';
import { turningLines } from './record/turning-lines.ts';
import { speechModel } from './say/speech-model.ts';
import type { LaidTable, TableModel } from './table-model.ts';
import { badgeModels } from './talks/badges.ts';
import { preparedModel } from './talks/prepared-model.ts';
import { readyReplies } from './talks/ready-replies.ts';
import { threadModels } from './talks/threads.ts';
import { waysOf } from './talks/ways.ts';
import { type ArticleModel, articleModel, withPencil } from './text/article-model.ts';
import type { TrackModel } from './text/track-model.ts';

/** The table as one chair sees it. What is seen without its draft can be handed in, where it has been made before. */
export function tableModelOf(chair: Chair, seen: SeenModel = seenModelOf(chair)): TableModel {
  const moving = atNextMove(chair);
  return {
    ...seen,
    tracks: seen.tracks.map((track) => draftedTrack(moving, track)),
    draft: draftModel(whereWritten(chair)),
    actions: withUnsent(moving, seen.actions),
  };
}

/** The part of the table that does not depend on the draft. */
export type SeenModel = Omit<TableModel, 'draft'>;

/** The table as it lies there. */
export function laidTableOf(chair: Chair): LaidTable {
  return { ...takeAll(layingOf(chair)), draft: draftModel(whereWritten(chair)) };
}

/** Builds the laid table: delegations, the stage, then an article of the text a step. */
function* layingOf(seat: Seat): Generator<void, Omit<LaidTable, 'draft'>> {
  const { game, view, you } = seat;
  const moving = atNextMove(seat);
  const delegations = game.scenario.parties.map((_, party) => delegationModel(seat, party, brokenBetween(seat, party)));
  yield;
  const stage = stageModel(seat);
  const reactions = reactionModels(seat);
  const tracks: TrackModel[] = [];
  for (const track of game.common.tracks.keys()) {
    yield;
    tracks.push(yield* trackModel(moving, track));
  }
  yield;
  return {
    you,
    calendar: calendarOf(game, view.round),
    delegations,
    channels: channelModels(seat),
    tracks,
    reactions,
    stage,
    stageDescription: describeStage(seat, stage, delegations, reactions),
  };
}

/** The table as a seat sees it, with nothing drafted. */
export function seenModelOf(seat: Seat): SeenModel {
  return takeAll(seeingModel(seat));
}

/** Does the same as `seenModelOf`, in steps: the laid table, the events, and the decision asked for. */
export function* seeingModel(seat: Seat): Generator<void, SeenModel> {
  const { game, view } = seat;
  const { toAct } = view;
  const moving = atNextMove(seat);
  const { factsAsOf } = game.scenario;
  const laid = yield* layingOf(seat);
  yield;
  const happened = yield* happenedTo(seat);
  yield;
  return {
    ...laid,
    ...happened,
    title: game.scenario.title,
    factsAsOf: factsAsOf && game.say('facts.as-of', { date: factsAsOf }),
    asked: askedOf(moving),
    movesLeft: view.movesLeft,
    hints: seat.hints,
    letter: toAct?.kind === 'answer' ? letterModel(seat, toAct.offer) : undefined,
    waiting: toAct?.kind === 'answer' ? waitingOffers(seat, toAct.offer) : [],
    ballot: toAct?.kind === 'vote' ? ballotModel(seat, toAct.track) : undefined,
    question: toAct?.kind === 'reply' ? questionModel(seat, toAct.question) : undefined,
    speech: speechModel(whereWritten(seat)),
    prepared: preparedModel(seat),
    carry: toAct?.kind === 'carry' ? carryModel(seat, toAct.offer) : undefined,
    mail: mailModel(moving),
    review: toAct?.kind === 'review' ? reviewModel(seat, toAct.draft) : undefined,
    opening: toAct?.kind === 'open' ? openingModel(seat) : undefined,
    dawn: dawnModel(seat),
    actions: actionModels(moving),
    ripeness: ripenessModels(seat),
    ways: waysOf(seat, laid.tracks),
  };
}

/** Builds the account of events up to now. */
function* happenedTo(seat: Seat) {
  const today = {
    thisMorning: thisMorning(seat),
    quietMorning: quietMorning(seat),
    sinceLast: sinceLast(seat),
    news: newsOf(seat),
  };
  yield;
  const heard = { answers: answerModels(seat), turning: turningLines(seat), moments: momentsOf(seat) };
  yield;
  const talks = { badges: badgeModels(seat), threads: threadModels(seat), ready: readyReplies(whereWritten(seat)) };
  yield;
  return { ...today, ...heard, ...talks, record: recordByRound(seat) };
}

function askedOf({ view }: Seat): TableModel['asked'] {
  if (view.ending !== undefined) return 'ended';
  return view.toAct?.kind ?? 'wait';
}

function* trackModel(chair: Seat, track: TrackIndex): Generator<void, TrackModel> {
  const { game, view, you } = chair;
  const { title } = at(game.scenario.tracks, track);
  const { signatories, issues, after, mediator } = at(game.common.tracks, track);
  const { status, since } = at(view.tracks, track);
  const articles: ArticleModel[] = [];
  for (const issue of issues) {
    articles.push(articleModel(chair, issue));
    yield;
  }
  const obstacle = status === 'open' ? voteObstacle(game.common, view, track) : undefined;
  return {
    track,
    title,
    heading: game.common.tracks.length === 1 ? title : game.say('grid.part', { number: track + 1, track }),
    signing: game.withPerspective(you).say(status === 'signed' ? 'grid.signed-by' : 'grid.to-sign', { signatories }),
    signatories: signatories.map((party) => markOf(game, party)),
    youSign: signatories.includes(you),
    mediator,
    status,
    statusWords: status === 'open' ? undefined : trackStatusInWords(game, { status, since }),
    voteToday: isVoteDue(chair, track),
    waits: after !== undefined && at(view.tracks, after).status === 'open',
    obstacle: obstacle && (obstacle.code === 'nothing-initialled' ? undefined : obstacleInWords(game, obstacle)),
    undraftable: undefined,
    nobodyLeft: nobodyLeftHere(chair, track),
    worth: worthOf(chair, track),
    home: homeModel(chair, track),
    articles,
  };
}

/**
 * Reason why no more offers on a part can be sent today; `undefined` also if that is so of all open parts, because the
 * strip of the offer then says it once for all.
 */
function nobodyLeftHere(seat: Seat, track: TrackIndex): string | undefined {
  const open = openTracks(seat.view);
  if (seat.view.toAct?.kind !== 'talk' || !open.includes(track)) return undefined;
  return open.some((other) => nobodyLeftOn(seat, other) === undefined) ? nobodyLeftOn(seat, track) : undefined;
}

/** A part with what is drafted there; the same one, and the same articles, as long as nothing drafted changes them. */
function draftedTrack(chair: Chair, track: TrackModel): TrackModel {
  const because = undraftable(chair, track.track);
  const articles = track.articles.map((article) => withPencil(chair, article));
  if (because === undefined && articles.every((article, place) => article === track.articles[place])) return track;
  return keptOr(chair.kept, `drafted part ${track.track}`, [track, because, ...articles], () => ({
    ...track,
    undraftable: because,
    articles,
  }));
}

function undraftable({ game, draft }: Chair, track: TrackIndex): string | undefined {
  if (draft.kind !== 'counter' || draft.track === undefined || draft.track === track) return undefined;
  return game.say('text.countering-elsewhere', { track: draft.track });
}

/** Most broken promises that are told of a delegation. */
const MOST = 3;

/** Returns sentences on the promises that the person and a delegation broke to each other, the newest last. */
function brokenBetween({ game, view, you }: Seat, party: PartyIndex): string[] {
  const told = toldTo(game, you);
  const losses = view.record.filter(
    (line) =>
      line.kind === 'promiseBroken' &&
      ((line.party === you && line.to === party) || (line.party === party && line.to === you)),
  );
  return [...new Set(losses.map((line) => dispatchInWords(told, view, line).words))].slice(-MOST);
}

import { at } from '#engine/model/at.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import { voteObstacle } from '#engine/text/text.ts';
import type { TableModel, TrackModel } from '../table-model.ts';
import { dayInWords } from '../words/dates.ts';
import { markOf, trackTitle } from '../words/names.ts';
import { midSentence, obstacleInWords } from '../words/refusal-words.ts';
import { subjectOf } from '../words/subject.ts';
import { trackStatusInWords } from '../words/track-words.ts';
import { actionModels } from './actions.ts';
import { answerModels } from './answers.ts';
import { articleModel } from './articles.ts';
import { calendarOf } from './calendar.ts';
import { carryModel, mailModel } from './carrying.ts';
import type { Chair } from './chair.ts';
import { channelModels, delegationModel } from './delegations.ts';
import { draftModel } from './draft-model.ts';
import { isVoteDue } from './due-vote.ts';
import { homeModel } from './home.ts';
import { ballotModel, letterModel, waitingOffers } from './letters.ts';
import { newsOf } from './news.ts';
import { openingModel } from './opening.ts';
import { recordByRound, sinceLast } from './records.ts';
import { reviewModel } from './reviewing.ts';
import { ripenessModels } from './ripeness.ts';
import { questionModel, speechModel } from './speech.ts';
import { stageModel } from './stage.ts';
import { describeStage } from './stage-description.ts';
import { thisMorning } from './this-morning.ts';
import { todayModel } from './today.ts';
import { turningLines } from './turning.ts';
import { voteMoments } from './vote-moments.ts';
import { worthOf } from './worth.ts';

/** The table as one chair sees it. */
export function tableModelOf(chair: Chair): TableModel {
  const { game, view, you } = chair;
  const { toAct } = view;
  const { factsAsOf } = game.scenario;
  const channels = channelModels(chair);
  const tracks = game.common.tracks.map((_, track) => trackModel(chair, track));
  const delegations = game.scenario.parties.map((_, party) => delegationModel(chair, party));
  return {
    title: game.scenario.title,
    factsAsOf: factsAsOf && `Facts as of ${dayInWords(factsAsOf)}`,
    you,
    calendar: calendarOf(game, view.round),
    asked: askedOf(chair),
    movesLeft: view.movesLeft,
    hints: chair.hints,
    delegations,
    channels,
    tracks,
    letter: toAct?.kind === 'answer' ? letterModel(chair, toAct.offer) : undefined,
    lettersBehind: lettersBehind(chair),
    waiting: toAct?.kind === 'answer' ? waitingOffers(chair, toAct.offer) : [],
    ballot: toAct?.kind === 'vote' ? ballotModel(chair, toAct.track) : undefined,
    question: toAct?.kind === 'reply' ? questionModel(chair, toAct.question) : undefined,
    speech: speechModel(chair),
    carry: toAct?.kind === 'carry' ? carryModel(chair, toAct.offer) : undefined,
    mail: mailModel(chair),
    review: toAct?.kind === 'review' ? reviewModel(chair, toAct.draft) : undefined,
    opening: toAct?.kind === 'open' ? openingModel(chair) : undefined,
    draft: draftModel(chair),
    actions: actionModels(chair),
    thisMorning: thisMorning(chair),
    ripeness: ripenessModels(chair),
    sinceLast: sinceLast(chair),
    news: newsOf(chair),
    today: todayModel(chair, tracks, channels),
    answers: answerModels(chair),
    turning: turningLines(chair),
    votes: voteMoments(chair),
    record: recordByRound(chair),
    stage: stageModel(chair),
    stageDescription: describeStage(chair),
  };
}

function askedOf({ view }: Chair): TableModel['asked'] {
  if (view.ending !== undefined) return 'ended';
  return view.toAct?.kind ?? 'wait';
}

/** Letters that wait for the person after what lies before it now. */
function lettersBehind({ view }: Chair): number {
  const { length } = view.owed.filter(({ kind }) => kind === 'answer');
  return view.toAct?.kind === 'answer' ? length - 1 : length;
}

function trackModel(chair: Chair, track: TrackIndex): TrackModel {
  const { game, view, you } = chair;
  const { title } = at(game.scenario.tracks, track);
  const { signatories, issues } = at(game.common.tracks, track);
  const { status, since } = at(view.tracks, track);
  const obstacle = status === 'open' ? voteObstacle(game.common, view, track) : undefined;
  return {
    track,
    title,
    signatories: signatories.map((party) => markOf(game, party)),
    youSign: signatories.includes(you),
    mediated: mediatedInWords(chair, track),
    status,
    statusWords: status === 'open' ? undefined : trackStatusInWords(game, { status, since }),
    voteToday: isVoteDue(chair, track),
    obstacle: obstacle && (obstacle.code === 'nothing-initialled' ? undefined : obstacleInWords(game, obstacle)),
    undraftable: undraftable(chair, track),
    worth: worthOf(chair, track),
    home: homeModel(chair, track),
    articles: issues.map((issue) => articleModel(chair, issue)),
  };
}

function undraftable({ game, draft }: Chair, track: TrackIndex): string | undefined {
  if (draft.kind !== 'counter' || draft.track === undefined || draft.track === track) return undefined;
  return `You are countering on ${midSentence(trackTitle(game, draft.track))}: nothing here goes into that.`;
}

function mediatedInWords({ game, you }: Chair, track: TrackIndex): string | undefined {
  const { mediator } = at(game.common.tracks, track);
  if (mediator === undefined) return undefined;
  return mediator === you ? 'you mediate' : subjectOf(game, mediator).does('mediate');
}

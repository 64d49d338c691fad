/** The moment of a decision as its chair saw it. */
import { chancesBySignatory } from '#engine/beliefs/chances-of-signature.ts';
import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import { byId } from '#engine/model/ids.ts';
import type { Clause, Move, TrackIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import { readingsOf } from '#engine/text/readings.ts';
import type { View } from '#engine/views/view.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { worthOf } from '../table/parts/worth.ts';
import { dispatchInWords } from '../words/dispatch-in-words.ts';
import { articleNumber, markOf } from '../words/names.ts';
import { pointsOf } from '../words/points-of.ts';
import type { ArticleAgain, KnewModel } from './again-model.ts';

/** A decision, and the game before it. */
export interface DecisionPoint {
  readonly game: LocalizedGame;
  readonly before: State;
  readonly made: Move;
}

/** The part that a decision is on, and what was put in by the letter that it answers or by the decision itself. */
export function putIn({
  before,
  made,
}: DecisionPoint): { readonly track: TrackIndex; readonly clauses: readonly Clause[] } | undefined {
  switch (made.type) {
    case 'answer': {
      const offer = byId(before.offers, made.offer);
      return { track: offer.track, clauses: deliveredClauses(offer) };
    }
    case 'offer':
    case 'draft':
      return { track: made.track, clauses: made.clauses };
    case 'vote':
    case 'callVote':
      return { track: made.track, clauses: [] };
    default:
      return undefined;
  }
}

/** Describes the decision that was asked for. */
export function headingOf({ game, before, made }: DecisionPoint): string {
  switch (made.type) {
    case 'answer':
      return game.say('debrief-again.asked-answer', { from: byId(before.offers, made.offer).from, who: made.party });
    case 'vote':
      return game.say('debrief-again.asked-vote', { track: made.track, who: made.party });
    case 'offer':
    case 'draft':
      return game.say('debrief-again.asked-offer', { track: made.track, who: made.party });
    default:
      return game.say('debrief-again.asked-move', { who: made.party });
  }
}

/** The articles whose wording can be tried, each with what its answers bring by the own sheet. */
export function articlesOf(moment: DecisionPoint): ArticleAgain[] {
  const { game, made } = moment;
  const put = putIn(moment);
  if (put === undefined || made.type === 'vote' || made.type === 'callVote') return [];
  const { points } = at(game.secrets, made.party);
  return at(game.common.tracks, put.track).issues.map((issue) => {
    const { title, sentence, options } = at(game.scenario.issues, issue);
    const [lead = '', tail = ''] = sentence.split('{option}');
    return {
      issue,
      number: articleNumber(game, issue),
      title,
      lead,
      tail,
      answers: options.map(({ label, wording }, option) => ({
        option,
        wording: wording ?? label,
        points: pointsOf(game, at(at(points, issue), option)),
      })),
    };
  });
}

/** Returns the news that the chair had heard, the worth by its own sheet, and its estimates of the others. */
export function knewOf(moment: DecisionPoint): KnewModel {
  const { game, before, made } = moment;
  const view = viewFor(game, before, made.party);
  const put = putIn(moment);
  if (put === undefined) return { news: newsOf(game, view), worth: undefined, signing: [] };
  const { points, walkAway } = worthOf({ game, view }, put.track, put.clauses);
  const [pack] = readingsOf(game.common, view, put.track, put.clauses);
  return {
    news: newsOf(game, view),
    worth: game.tellsPoints ? game.say('debrief-again.worth', { points, walkAway, who: made.party }) : undefined,
    signing:
      pack === undefined
        ? []
        : chancesBySignatory(view, put.track).map(({ party, chanceOf }) => ({
            ...markOf(game, party),
            percent: Math.round(chanceOf(pack) / 10),
          })),
  };
}

/** Maximum number of lines of the record. */
const MOST_NEWS = 5;

/** News that is told: moves of the others, of today and the day before. */
const NEWS: readonly Dispatch['kind'][] = [
  'offered',
  'arrived',
  'answered',
  'tabled',
  'initialled',
  'withdrawn',
  'voted',
  'voteCalled',
  'declared',
  'told',
  'replied',
  'happened',
  'leverUsed',
  'walkOutAnnounced',
  'drafted',
  'reviewed',
  'promiseBroken',
];

function newsOf(game: LocalizedGame, view: View): KnewModel['news'] {
  return view.record
    .map((line, key) => ({ line, key }))
    .filter(({ line }) => line.round >= view.round - 1 && NEWS.includes(line.kind))
    .slice(-MOST_NEWS)
    .map(({ line, key }) => ({
      key,
      day: game.say('news.day', { round: line.round }),
      words: dispatchInWords(game, view, line).words,
    }));
}

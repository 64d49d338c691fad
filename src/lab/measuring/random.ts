import { at } from '#engine/model/at.ts';
import { byId } from '#engine/model/ids.ts';
import {
  type Clause,
  type Move,
  type OfferId,
  type QuestionId,
  REFUSAL_REASONS,
  type TrackIndex,
} from '#engine/model/moves.ts';
import { openTracks } from '#engine/model/open-tracks.ts';
import { pick, pickSome } from '#engine/model/pick.ts';
import { type DrawBetween, drawFrom, openStream } from '#engine/model/random.ts';
import { counteringRefusal } from '#engine/moves/answer.ts';
import { replyWords } from '#engine/moves/reply.ts';
import { MOST_NAMED } from '#engine/moves/vote.ts';
import { questionsOpen } from '#engine/negotiators/acting/questions-open.ts';
import { optionsOn } from '#engine/negotiators/weighing/open-now.ts';
import type { Player } from '#engine/simulation/player.ts';
import { sameClauses } from '#engine/text/clauses.ts';
import type { View } from '#engine/views/view.ts';
import { isSignable } from './is-signable.ts';
import { callsOpen, initialsOpen, reachableOn, withdrawalsOpen } from './openings.ts';
import { seedOf } from './seed-of.ts';
import { turnDown } from './turn-down.ts';

/**
 * Draws its moves: an offer half of the time, else one of what else there is to do at the table, with firm wording and
 * without words in public. It neither leaves nor signs below its walk-away.
 */
export const RANDOM: Player = (view) => {
  const { drawn } = drawFrom(openStream(seedOf(view), 'play'), (draw) => drawnMove(view, draw));
  return drawn === undefined ? turnDown(view) : { move: drawn, reasons: [] };
};

function drawnMove(view: View, draw: DrawBetween): Move | undefined {
  const { toAct } = view;
  if (toAct?.kind === 'talk') return ownMove(view, draw);
  if (toAct?.kind === 'answer') return answer(view, toAct.offer, draw);
  if (toAct?.kind === 'vote') return vote(view, toAct.track, draw);
  if (toAct?.kind === 'reply') return reply(view, toAct.question, draw);
  return toAct?.kind === 'review' ? review(view, toAct.draft, draw) : undefined;
}

function ownMove(view: View, draw: DrawBetween): Move {
  const { party } = view;
  const tracks = openTracks(view).filter((track) => reachableOn(view, track).length > 0);
  const [first, ...more] = tracks;
  if (first !== undefined && draw(0, 1) === 0) {
    const track = pick([first, ...more], draw);
    return {
      type: 'offer',
      party,
      track,
      to: pickSome(reachableOn(view, track), draw),
      clauses: someClauses(view, track, draw),
    };
  }
  const kinds: Move[][] = [initialsOpen(view), withdrawalsOpen(view), callsOpen(view), questionsOpen(view)];
  return pick(pick([...kinds.filter((kind) => kind.length > 0), [{ type: 'endDay', party }]], draw), draw);
}

function answer(view: View, id: OfferId, draw: DrawBetween): Move {
  const { party } = view;
  const offer = byId(view.offers, id);
  const mayCounter = counteringRefusal(view.common, view, offer) === undefined;
  const base = { type: 'answer', party, offer: id } as const;
  const response = draw(0, mayCounter ? 2 : 1);
  if (response === 0) return { ...base, response: 'accept' };
  const clauses = someClauses(view, offer.track, draw);
  if (response === 2 && !sameClauses(clauses, offer.clauses)) return { ...base, response: 'counter', clauses };
  return { ...base, response: 'refuse', reason: pick(REFUSAL_REASONS, draw) };
}

function vote(view: View, track: TrackIndex, draw: DrawBetween): Move {
  const base = { type: 'vote', party: view.party, track } as const;
  if (draw(0, 1) === 0 && isSignable(view, track)) return { ...base, yes: true };
  const over = pickSome(at(view.common.tracks, track).issues, draw).slice(0, MOST_NAMED);
  return { ...base, yes: false, over };
}

function reply(view: View, id: QuestionId, draw: DrawBetween): Move {
  const { asked } = byId(view.questions, id);
  return { type: 'reply', party: view.party, question: id, says: pick(replyWords(asked), draw) };
}

function review(view: View, index: number, draw: DrawBetween): Move {
  const issues = at(view.drafts, index).clauses.map(({ issue }) => issue);
  const over = draw(0, 1) === 0 ? [] : pickSome(issues, draw).slice(0, MOST_NAMED);
  return { type: 'review', party: view.party, draft: index, over };
}

/** Clauses on some of a track's issues, with options that are on the table. */
function someClauses(view: View, track: TrackIndex, draw: DrawBetween): Clause[] {
  return pickSome(at(view.common.tracks, track).issues, draw).map((issue) => ({
    issue,
    option: pick(optionsOn(view, issue), draw),
  }));
}

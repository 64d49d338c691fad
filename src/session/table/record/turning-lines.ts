import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import { byId } from '#engine/model/ids.ts';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { Seat } from '../parts/chair.ts';
import { causeOf } from './cause.ts';
import { doerOf, isTabledAgain } from './is-no-news.ts';
import type { DispatchModel } from './news-model.ts';
import { byWeight, isAnswerTo, linesSinceAct, type ToldLine } from './records.ts';
import { isEventLine } from './this-morning.ts';
import { lineWeightOf, settles, TURNING } from './weight.ts';

/** Lines of these that are in sight at once; the rest is there to be unfolded. */
export const TURNS_IN_SIGHT = 3;

/**
 * Returns the lines that changed the text or the chances of a signature since the person last acted, the heaviest
 * first; without its own acts, lines that an answer to it tells already, and the consequences of either.
 */
export function turningLines(chair: Seat): DispatchModel[] {
  const lines = linesSinceAct(
    chair,
    (dispatch, key) =>
      lineWeightOf(chair, key) >= TURNING &&
      !isTabledAgain(chair.view.record, key) &&
      !isEventLine(dispatch) &&
      !isOnBallot(chair, dispatch) &&
      !isOpening(dispatch) &&
      !isKnown(chair, causeOf(chair.view, key)),
  );
  return byWeight(chair, lines).map((line) => settling(chair, line));
}

/** True if the ballot that lies before the person tells it already: the party that has called the vote. */
function isOnBallot({ view }: Seat, dispatch: Dispatch): boolean {
  return dispatch.kind === 'voteCalled' && view.toAct?.kind === 'vote' && view.toAct.track === dispatch.track;
}

/** True for an opening statement: it stands in its column of the text, and with its reasons in the news. */
function isOpening({ kind }: Dispatch): boolean {
  return kind === 'opened';
}

/** A line with what it settles: all of it, or the articles of several that have all their initials with it. */
function settling(chair: Seat, { keys, ...told }: ToldLine): DispatchModel {
  const line = { ...told, isInDraft: keys.every((key) => isInDraft(at(chair.view.record, key))) };
  const settled = keys.filter((key) => settles(chair, key));
  if (settled.length === 0) return line;
  const { game, view } = chair;
  const issues = settled.flatMap((key) => issueOf(at(view.record, key)));
  const what = settled.length === keys.length ? game.say('news.settles-all') : game.say('news.settles', { issues });
  return { ...line, words: game.say('said.together', { sentences: [line.words, what] }), weight: 'strong' };
}

/** True of initials that remove no others: the draft shows them, and marks the article as changed. */
function isInDraft(line: Dispatch): boolean {
  return line.kind === 'initialled' || (line.kind === 'tabled' && line.dropped.length === 0);
}

function issueOf(line: Dispatch): IssueIndex[] {
  return 'issue' in line ? [line.issue] : [];
}

/** True if it is the reader's own act, or told in answer to it. */
function isKnown(chair: Seat, key: number): boolean {
  const dispatch = at(chair.view.record, key);
  return isDoneNow(chair, dispatch) || isAnswerTo(chair, dispatch);
}

/** The reader's own doing, and done as it acted: what it has answered through a carrier takes effect on a later day. */
function isDoneNow({ view, you }: Seat, dispatch: Dispatch): boolean {
  const isCarried = dispatch.kind === 'answered' && byId(view.offers, dispatch.offer).via !== undefined;
  return doerOf(view, dispatch) === you && !isCarried;
}

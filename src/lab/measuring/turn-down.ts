import { at } from '#engine/model/at.ts';
import type { IssueIndex, Move, TrackIndex } from '#engine/model/moves.ts';
import { letPass } from '#engine/moves/let-pass.ts';
import { mostCriticised } from '#engine/moves/review.ts';
import type { Decision } from '#engine/negotiators/decision/decision.ts';
import type { View } from '#engine/views/view.ts';

/** Does nothing, agrees to nothing and says nothing; only what it is given to carry it passes on. */
export function turnDown(view: View): Decision {
  return { move: turningDown(view), reasons: [] };
}

function turningDown(view: View): Move {
  const { party, toAct } = view;
  if (toAct === undefined) throw new RangeError('it is not this player that must act');
  switch (toAct.kind) {
    case 'vote':
      return { type: 'vote', party, track: toAct.track, yes: false, over: firstArticle(view, toAct.track) };
    case 'review':
      return { type: 'review', party, draft: toAct.draft, over: criticised(view, toAct.draft) };
    default:
      return letPass(toAct);
  }
}

/** A no has to name an article. */
function firstArticle(view: View, track: TrackIndex): readonly IssueIndex[] {
  return at(view.common.tracks, track).issues.slice(0, 1);
}

/** Returns as many issues of a single text as the party may criticise. */
function criticised(view: View, draft: number): number[] {
  const text = view.drafts.find(({ index }) => index === draft);
  if (text === undefined) throw new RangeError(`no single text ${draft} in view`);
  const most = mostCriticised(view.own.redLines, view.declarations, view.party, text.clauses);
  return text.clauses.slice(0, most).map(({ issue }) => issue);
}

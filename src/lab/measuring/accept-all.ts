import type { Move } from '#engine/model/moves.ts';
import { replyTo } from '#engine/negotiators/acting/reply-to.ts';
import type { Player } from '#engine/simulation/player.ts';
import type { View } from '#engine/views/view.ts';
import { isSignable } from './is-signable.ts';
import { initialsOpen } from './openings.ts';
import { turnDown } from './turn-down.ts';

/**
 * Agrees to whatever it is asked: accepts every offer and every single text, initials what stands in the text, and signs
 * what is not below its walk-away. It asks for nothing.
 */
export const ACCEPT_ALL: Player = (view) => {
  const move = agreeing(view);
  return move === undefined ? otherwise(view) : { move, reasons: [] };
};

function agreeing(view: View): Move | undefined {
  const { party, toAct } = view;
  if (toAct?.kind === 'talk') return initialsOpen(view).find((move) => isMissing(view, move));
  if (toAct?.kind === 'answer') return { type: 'answer', party, offer: toAct.offer, response: 'accept' };
  if (toAct?.kind === 'review') return { type: 'review', party, draft: toAct.draft, over: [] };
  if (toAct?.kind === 'vote' && isSignable(view, toAct.track)) {
    return { type: 'vote', party, track: toAct.track, yes: true };
  }
  return undefined;
}

/** True if the move initials the current version of the text. */
function isMissing({ text }: View, move: Move): boolean {
  if (move.type !== 'initial') return false;
  const current = text[move.issue]?.current;
  return current?.option === move.option && current.or === move.or;
}

/** Questions it answers as a negotiator does. */
function otherwise(view: View) {
  return view.toAct?.kind === 'reply' ? replyTo(view, view.toAct.question) : turnDown(view);
}

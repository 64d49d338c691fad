import { judgeClaim } from '../claims/claims.ts';
import type { CommonKnowledge, Game } from '../model/game.ts';
import { byId } from '../model/ids.ts';
import type { Asked, ReplyMove, ReplyWord } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import type { Table } from '../model/table.ts';

const WORDS: Readonly<Record<Asked['what'], readonly ReplyWord[]>> = {
  matters: ['most', 'middle', 'least', 'evade'],
  'could-live-with': ['yes', 'no', 'evade'],
  'is-it-true': ['yes', 'no', 'otherwise', 'evade'],
  meaning: ['first', 'second', 'evade'],
};

/** Possible replies to a question. */
export function replyWords({ what }: Asked): readonly ReplyWord[] {
  return WORDS[what];
}

export function replyRefusal(_common: CommonKnowledge, table: Table, move: ReplyMove): Refusal | undefined {
  if (table.toAct?.kind !== 'reply' || table.toAct.question !== move.question) {
    return { code: 'malformed', what: 'a reply to another question' };
  }
  const { asked } = byId(table.questions, move.question);
  return replyWords(asked).includes(move.says) ? undefined : { code: 'malformed', what: 'an unknown reply' };
}

/** Replies. The one that asked whether a claim is true writes a yes or a no into its ledger on the claimant. */
export function performReply(_game: Game, state: State, move: ReplyMove): void {
  state.owed.shift();
  const question = byId(state.questions, move.question);
  const { from, to, asked } = question;
  question.says = move.says;
  note(state, [from, to], { kind: 'replied', question: move.question });
  const settles = asked.what === 'is-it-true' && (move.says === 'yes' || move.says === 'no');
  if (settles) judgeClaim(state, asked.claim, from, move.says === 'yes');
}

import { at } from '#engine/model/at.ts';
import type { Clause, Move } from '#engine/model/moves.ts';
import type { Table } from '#engine/model/table.ts';
import { isSameWording } from '#engine/model/wording.ts';
import type { Account } from '#engine/negotiators/decision/decision.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

/** Explains a decision in a few sentences, with points of the one that decided. */
export function accountInWords(game: LocalizedGame, before: Table, move: Move, account: Account): string[] {
  const aims = game.say('account.aims', { ...account, who: move.party });
  return [...weighing(game, move, account), aims, ...nextOffer(game, before, move, account)];
}

function weighing({ say }: LocalizedGame, move: Move, { onTable: worth, waiting, next, target }: Account): string[] {
  const who = move.party;
  const onTable = onTableIn(move);
  if (onTable === undefined) return next === undefined ? [] : [say('account.if-signed', { who, next, waiting })];
  if (worth === undefined) return [say('account.nothing-to-sign', { who, onTable, waiting })];
  const weighed = say('account.weighed', { who, onTable, waiting, worth });
  if (!isRefusal(move) || worth < waiting) return [weighed];
  if (move.type === 'vote' && !move.yes) return [weighed, say('account.voted-no', { who, over: move.over })];
  return [weighed, say(worth < target ? 'account.held-out' : 'account.too-unlikely', { who })];
}

function isRefusal(move: Move): boolean {
  if (move.type === 'answer') return move.response !== 'accept';
  if (move.type === 'review') return move.over.length > 0;
  return move.type === 'vote' && !move.yes;
}

/** Describes its next offer, except for what the text says already or it has just said. */
function nextOffer(game: LocalizedGame, before: Table, move: Move, { track, next, nextOptions }: Account): string[] {
  const who = move.party;
  if (next === undefined || nextOptions === undefined || onTableIn(move) === undefined) return [];
  const clauses = at(game.common.tracks, track).issues.flatMap((issue, place): Clause[] => {
    const clause = { issue, option: at(nextOptions, place) };
    const { current } = at(before.text, issue);
    return current !== undefined && isSameWording(current, clause) ? [] : [clause];
  });
  return clauses.length === 0
    ? [game.say('account.next-stands', { who, next })]
    : [game.say('account.next', { who, clauses, next })];
}

/** The subject of a decision: an offer, a single text, the text with one more article, or the text. */
type OnTable = 'offer' | 'single-text' | 'article' | 'text';

/** Returns the subject of a decision; `undefined` if the decision was to propose one. */
export function onTableIn({ type }: Move): OnTable | undefined {
  switch (type) {
    case 'answer':
      return 'offer';
    case 'vote':
    case 'callVote':
      return 'text';
    case 'review':
      return 'single-text';
    case 'initial':
      return 'article';
    default:
      return undefined;
  }
}

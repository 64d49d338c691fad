import type { Clause, DeclareMove, Move } from '../model/moves.ts';

/**
 * True if two moves do the same: the same delegation puts the same clauses forward, to any addressee, or says or uses
 * the same. Replies, each to something of its own, are never the same.
 */
export function isSameAct(one: Move, other: Move): boolean {
  const [act, same] = [actOf(one), actOf(other)];
  return act !== undefined && same !== undefined && act.join() === same.join();
}

/** Content of a move of one's own; `undefined` for a reply, and for a move that puts nothing forward. */
export function actOf(move: Move): readonly (string | number)[] | undefined {
  const { type, party } = move;
  switch (move.type) {
    case 'offer':
    case 'draft':
      return [party, type, move.track, ...move.clauses.flatMap(wordingOf)];
    case 'initial':
      return [party, type, ...wordingOf(move)];
    case 'withdraw':
      return [party, type, move.issue];
    case 'callVote':
      return [party, type, move.track];
    case 'useLever':
      return [party, type, move.lever];
    case 'declare':
      return [party, type, ...declaredIn(move)];
    case 'consult':
      return [party, type, move.about ?? 'home'];
    case 'walkOut':
      return [party, type];
    default:
      return undefined;
  }
}

function wordingOf({ issue, option, or }: Clause): (string | number)[] {
  return [issue, option, or ?? 'firm'];
}

function declaredIn(move: DeclareMove): (string | number)[] {
  switch (move.what) {
    case 'insist':
    case 'never':
      return [move.what, ...wordingOf(move)];
    case 'claim':
      return [move.what, move.about, move.issue, ...move.options];
    default:
      return [move.what, move.claim];
  }
}

/** True if two moves are identical, whatever the order of their keys; an absent key equals one without a value. */
export function isSameMove(one: Move, other: Move): boolean {
  return isSameData(one, other);
}

function isSameData(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  return [...Object.keys(one), ...Object.keys(other)].every((key) => isSameData(one[key], other[key]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

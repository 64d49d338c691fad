import type { Seed } from '#engine/model/setup.ts';
import type { View } from '#engine/views/view.ts';

/**
 * A seed for what a player draws at one decision, from what it sees: another one in each game and at each decision of a
 * game, and the same whenever it sees the same (FNV-1a by whole numbers; Fowler, Noll & Vo, public domain).
 */
export function seedOf(view: View): Seed {
  const { party, round, movesLeft, record, toAct, own } = view;
  const moment = [party, round, movesLeft, record.length, ...turnNumbers(toAct)];
  return [...own.taste.flat(), ...own.walkAway, ...moment].reduce(
    (hash, number) => Math.imul(hash ^ number, 0x01000193) >>> 0,
    0x811c9dc5,
  );
}

const KINDS = ['talk', 'answer', 'vote', 'reply', 'carry', 'review', 'open'] as const;

function turnNumbers(toAct: View['toAct']): number[] {
  if (toAct === undefined) return [];
  const place = KINDS.indexOf(toAct.kind);
  switch (toAct.kind) {
    case 'answer':
    case 'carry':
      return [place, toAct.offer];
    case 'vote':
      return [place, toAct.track];
    case 'reply':
      return [place, toAct.question];
    case 'review':
      return [place, toAct.draft];
    default:
      return [place];
  }
}

import { isSameData } from '#record/digest.ts';
import type { GameRecord } from '#record/game-record.ts';
import { decodeRecord } from '#record/record-codec.ts';
import type { GameStore } from './game-store.ts';

/** A game of the store that is the same as another, as far as one of the two has come. */
export interface SameGame {
  readonly id: string;
  /** True if the stored game has all moves of the other and more; false if the other has all of its moves. */
  readonly isFurther: boolean;
}

/**
 * The game of the store that a save is of. One in which the two have gone different ways from some move on is another; so
 * is every game in which nothing has happened yet.
 */
export function sameGameKept(scenarioStore: GameStore, save: string): SameGame | undefined {
  const record = recordIn(save);
  if (record === undefined) return undefined;
  return scenarioStore
    .list()
    .flatMap(({ id }) => compared(id, recordIn(scenarioStore.read(id) ?? ''), record) ?? [])
    .at(0);
}

function compared(id: string, kept: GameRecord | undefined, other: GameRecord): SameGame | undefined {
  if (kept === undefined || !isSameData(startOf(kept), startOf(other))) return undefined;
  if (isBeginningOf(kept, other)) return { id, isFurther: false };
  return isBeginningOf(other, kept) ? { id, isFurther: true } : undefined;
}

/** Links hold the moves of persons only, and are no saves. */
function recordIn(save: string): GameRecord | undefined {
  const decoded = decodeRecord(save);
  return decoded.ok && decoded.record.moves.of === 'all' ? decoded.record : undefined;
}

function startOf({ scenarioId, scenarioDigest, rulesVersion, setup, origin }: GameRecord) {
  return { scenarioId, scenarioDigest, rulesVersion, setup, origin };
}

function isBeginningOf(one: GameRecord, other: GameRecord): boolean {
  const { length } = one.moves.list;
  return length > 0 && isSameData(one.moves.list, other.moves.list.slice(0, length));
}

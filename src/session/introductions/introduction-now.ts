import type { TableModel } from '../table/table-model.ts';
import type { IntroductionId } from './introduction-ids.ts';
import { INTRODUCTIONS } from './introductions.ts';

/** The introduction at one decision of the person's: one at most, until the person acts. */
export interface IntroductionNow {
  /** Number of moves that the person had made before; identifies the decision. */
  readonly decision: number;
  /** The introduction that is shown. */
  readonly id: IntroductionId | undefined;
  /** True if an introduction was shown at this decision and dismissed: no other follows. */
  readonly isOver: boolean;
}

export interface IntroductionContext {
  readonly table: TableModel;
  /** Number of moves that the person has made. */
  readonly decision: number;
  /** Introductions that this device has shown before. */
  readonly had: readonly IntroductionId[];
}

/** Returns the introduction to show now, given the last one. One begun at a decision stays while it is needed. */
export function introductionNow(last: IntroductionNow | undefined, now: IntroductionContext): IntroductionNow {
  const { table, decision, had } = now;
  const begun = last?.decision === decision ? last : { decision, id: undefined, isOver: false };
  if (begun.isOver || table.asked === 'wait' || table.asked === 'ended') return begun;
  if (begun.id !== undefined && had.includes(begun.id)) return { decision, id: undefined, isOver: true };
  const stays = INTRODUCTIONS.find(({ id, isNeeded }) => id === begun.id && isNeeded(table));
  return { decision, id: (stays ?? nextIn(now, passed(last, now)))?.id, isOver: false };
}

/** Returns the introduction of the previous decision, which counts as passed once that decision was made. */
export function passed(last: IntroductionNow | undefined, { decision }: Pick<IntroductionContext, 'decision'>) {
  return last?.decision === decision ? undefined : last?.id;
}

function nextIn({ table, had }: IntroductionContext, past: IntroductionId | undefined) {
  return INTRODUCTIONS.find(({ id, isNeeded }) => id !== past && !had.includes(id) && isNeeded(table));
}

import type { TableModel } from '../table/table-model.ts';
import type { IntroductionId } from './introduction-ids.ts';
import { INTRODUCTIONS } from './introductions.ts';

/** What is told of at one decision of the person's: one thing at most, until it acts. */
export interface IntroductionNow {
  /** How many moves the person had made before: it tells decisions apart. */
  readonly decision: number;
  /** What is told of. */
  readonly id: IntroductionId | undefined;
  /** Something has been told of at this decision, and understood: nothing else is. */
  readonly isOver: boolean;
}

export interface Decision {
  readonly table: TableModel;
  /** How many moves the person has made. */
  readonly decision: number;
  /** What this device has told of before. */
  readonly had: readonly IntroductionId[];
}

/** What is told of now, after what was told of last. What was begun at a decision stays while it is needed. */
export function introductionNow(last: IntroductionNow | undefined, now: Decision): IntroductionNow {
  const { table, decision, had } = now;
  const begun = last?.decision === decision ? last : { decision, id: undefined, isOver: false };
  if (begun.isOver || table.asked === 'wait' || table.asked === 'ended') return begun;
  if (begun.id !== undefined && had.includes(begun.id)) return { decision, id: undefined, isOver: true };
  const stays = INTRODUCTIONS.find(({ id, isNeeded }) => id === begun.id && isNeeded(table));
  return { decision, id: (stays ?? nextIn(now, passed(last, now)))?.id, isOver: false };
}

/** What was told of at the decision before, which the person has made: once is enough. */
export function passed(last: IntroductionNow | undefined, { decision }: Pick<Decision, 'decision'>) {
  return last?.decision === decision ? undefined : last?.id;
}

function nextIn({ table, had }: Decision, past: IntroductionId | undefined) {
  return INTRODUCTIONS.find(({ id, isNeeded }) => id !== past && !had.includes(id) && isNeeded(table));
}

import { useRef } from 'preact/hooks';
import type { Move } from '#engine/model/moves.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { type StepNow, stepNow } from '#session/tutorial/step-now.ts';

/**
 * The step that the person is at, where the tutorial is on. While the others act it stays what it was, so that nothing
 * is said that is not true a moment later.
 */
export function useStep(
  isOn: boolean,
  table: TableModel,
  moves: readonly Move[],
  isDawn: boolean,
): StepNow | undefined {
  const last = useRef<StepNow>(undefined);
  if (!isOn) return undefined;
  if (table.asked !== 'wait') last.current = stepNow(table, moves, isDawn);
  return last.current;
}

import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Path } from '#scenario/diagnostic.ts';

export interface BenchProps {
  /** As it is written now. */
  readonly text: string;
  /** The last version without errors; absent while there has been none. */
  readonly scenario: Scenario | undefined;
  /** Whether that is the version that is written now. */
  readonly isCurrent: boolean;
  /** Shows a part of the scenario in its text. */
  readonly goToPath: (path: Path) => void;
  /** Makes the text another one, as a step that can be undone. */
  readonly edit: (text: string) => void;
}

/** What becomes of the text, beside it. */
export function Bench(_: BenchProps) {
  return null;
}

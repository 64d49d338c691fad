import type { WantedScenario } from './scenario-of-text.ts';

/** Props of the components that obtain the scenario of a link. */
export interface BringScenarioProps {
  /** The attachment of the link; `undefined` if it was damaged. */
  readonly attachment: Uint8Array | undefined;
  /** The scenario that the game of the link needs; absent where the link is of no game. */
  readonly wanted: WantedScenario | undefined;
  /** A scenario of this id lies there now. */
  readonly onBrought: (id: string) => void;
}

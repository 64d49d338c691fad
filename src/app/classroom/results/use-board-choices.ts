import { useMemo, useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { ClassResult } from './class-results.ts';
import type { BoardChoices } from './results-board-of.ts';

export interface ChosenBoard {
  /** The one that is looked at; absent where there is nothing of any. */
  readonly scenario: Scenario | undefined;
  /** Scenarios with results. */
  readonly scenarios: readonly Scenario[];
  readonly pickScenario: (scenario: Scenario) => void;
  readonly choices: BoardChoices;
  readonly choose: (change: Partial<BoardChoices>) => void;
}

const NOTHING: BoardChoices = { chair: undefined, picked: undefined, par: undefined };

/** Manages the selected scenario, initially that of the class, and the choices for its board. */
export function useBoardChoices(results: readonly ClassResult[], catalogue: Catalogue, ofClass: string): ChosenBoard {
  const [picked, setPicked] = useState<Scenario>();
  const [choices, setChoices] = useState(NOTHING);
  const scenarios = useMemo(() => [...new Set(results.flatMap(({ scenario }) => scenario ?? []))], [results]);
  const first = scenarios.find((each) => each === catalogue.scenarioOf(ofClass)) ?? scenarios[0];
  return {
    scenario: scenarios.find((each) => each === picked) ?? first,
    scenarios,
    pickScenario: (scenario) => {
      setPicked(scenario);
      setChoices(NOTHING);
    },
    choices,
    choose: (change) => setChoices((before) => ({ ...before, ...change })),
  };
}

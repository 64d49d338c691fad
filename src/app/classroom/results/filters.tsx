import { useMemo, useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { Segment } from '#panels/parts/segment.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { ClassResult } from './class-results.ts';
import type { BoardChoices } from './results-board-of.ts';

/** Filters for the scenario, if there are results of several, and for the chairs. */
export function Filters({ scenario, scenarios, pickScenario, choices, choose }: ChosenBoard) {
  const { say } = useSpeaker();
  if (scenario === undefined) return null;
  return (
    <>
      {scenarios.length > 1 && (
        <Segment
          label={say('class-results.filter-scenario')}
          value={keyOf(scenarios, scenario)}
          choices={scenarios.map((each) => ({ value: keyOf(scenarios, each), label: each.title }))}
          onChoose={(key) => {
            const picked = scenarios[Number(key)];
            if (picked !== undefined) pickScenario(picked);
          }}
        />
      )}
      <label class="board-select small inline-row wrap gap-1-2">
        {say('class-results.filter-chair')}
        <select
          class="choice-list"
          value={choices.chair === undefined ? '' : String(choices.chair)}
          onChange={({ currentTarget: { value } }) => choose({ chair: value === '' ? undefined : Number(value) })}
        >
          <option value="">{say('class-results.all-chairs')}</option>
          {scenario.parties.map(({ id, name }, party) => (
            <option key={id} value={String(party)}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function keyOf(scenarios: readonly Scenario[], scenario: Scenario): string {
  return String(scenarios.indexOf(scenario));
}

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

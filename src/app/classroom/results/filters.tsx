import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { Segment } from '#panels/parts/segment.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { ChosenBoard } from './use-board-choices.ts';

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
      <label class="board-select small">
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

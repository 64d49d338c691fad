import { useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { type OpenDraft, tablesForPupils, usualDraft } from '#session/live/lead/open-draft.ts';

/** The teacher's settings for a class; unset ones have the scenario's defaults. */
export function useOpenDraft(scenario: Scenario | undefined) {
  const [set, setSet] = useState<Partial<OpenDraft>>({});
  // So many tables as the pupils need, unless another number is asked for after that.
  const forgetTables = () => setSet(({ tables: _, ...rest }) => rest);
  const change = (some: Partial<OpenDraft>) => {
    if (some.pupils !== undefined) forgetTables();
    setSet((before) => ({ ...before, ...some }));
  };
  return { draft: scenario && drafted(scenario, set), change, forgetTables };
}

function drafted(scenario: Scenario, set: Partial<OpenDraft>): OpenDraft {
  const usual = usualDraft(scenario);
  const { pupils = usual.pupils, settings } = set;
  return {
    pupils,
    tables: set.tables ?? tablesForPupils(pupils, scenario),
    settings: settings ?? usual.settings,
  };
}

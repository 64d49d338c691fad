import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { arbitraryScenario } from './arbitrary-scenario.ts';
import { fuzzRuns, UNHURRIED } from './fuzz-runs.ts';

describe('scenarios drawn for the other properties', UNHURRIED, () => {
  it('are files that authors could have written', () => {
    fc.assert(
      fc.property(arbitraryScenario(), (scenario) => {
        // JSON is YAML.
        const parsed = parseScenario(JSON.stringify(scenario));
        expect(parsed.ok ? parsed.scenario : parsed.diagnostics).toEqual(scenario);
      }),
      fuzzRuns(60),
    );
  });
});

import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { inWantedLanguage } from '#scenario/translation/in-wanted-language.ts';
import { rememberWritten } from './written-scenario.ts';

/** Reads a scenario file in the first wanted language that it has; `undefined` if it cannot be played. */
export function readInWantedLanguage(text: string, wanted: readonly string[]): Scenario | undefined {
  const parsed = parseScenario(text);
  if (!parsed.ok) return undefined;
  const shown = inWantedLanguage(parsed.scenario, wanted);
  rememberWritten(shown, parsed.scenario);
  return shown;
}

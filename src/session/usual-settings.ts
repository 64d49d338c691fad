import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Settings } from '#record/settings.ts';

/**
 * What holds where the person has chosen nothing: what the scenario says or, without that, reasons in words and hints on
 * request; and points once the game is over.
 */
export function usualSettings({ rules }: Pick<Scenario, 'rules'>): Settings {
  return { reveal: rules.reasons ?? 'in-character', hints: rules.hints ?? 'on-request', scores: 'after' };
}

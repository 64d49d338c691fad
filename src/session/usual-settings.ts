import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Settings } from '#record/settings.ts';

/**
 * Returns the default settings: those of the scenario or, without them, reasons in words and hints on request; and
 * points once the game is over.
 */
export function usualSettings({ rules }: Pick<Scenario, 'rules'>): Settings {
  return { reveal: rules.reasons ?? 'in-character', hints: rules.hints ?? 'on-request', scores: 'after' };
}

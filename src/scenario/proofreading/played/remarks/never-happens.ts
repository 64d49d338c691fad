import { warning } from '../../../check.ts';
import type { PlayedRemark } from '../played.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** An event whose time never comes is written for nobody. One that is switched off is not asked about. */
export const neverHappens: PlayedRemark = function* ({ scenario, summary }) {
  if (summary.games < THRESHOLDS.games) return;
  for (const [index, { id, sensitive }] of (scenario.events ?? []).entries()) {
    if (summary.events[index] !== 0 || (sensitive === true && scenario.rules.sensitiveEvents === false)) continue;
    yield warning({ code: 'never-happens', event: id, games: summary.games }, ['events', index, 'when'], {
      at: 'key',
    });
  }
};

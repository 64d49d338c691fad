import { warning } from '../../../check.ts';
import type { PlayedRemark } from '../played.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** A mediator that never puts a text has nothing to do that others could not. */
export const unusedMediator: PlayedRemark = function* ({ scenario, summary }) {
  if (summary.games < THRESHOLDS.games) return;
  for (const [index, { id, mediator }] of scenario.tracks.entries()) {
    if (mediator === undefined || summary.tracks[index]?.drafted !== 0) continue;
    const told = { track: id, mediator, games: summary.games };
    yield warning({ code: 'unused-mediator', ...told }, ['tracks', index, 'mediator']);
  }
};

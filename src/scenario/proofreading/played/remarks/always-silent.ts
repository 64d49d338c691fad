import { warning } from '../../../check.ts';
import { countOf } from '../histogram.ts';
import { inPercent } from '../in-percent.ts';
import type { PlayedRemark } from '../played.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** An article that hardly any signed text speaks of need not be there, or what silence means is too good. */
export const alwaysSilent: PlayedRemark = function* ({ scenario, summary }) {
  for (const [index, { id, track, ifSilent }] of scenario.issues.entries()) {
    const part = summary.tracks[scenario.tracks.findIndex((each) => each.id === track)];
    const signed = countOf(part?.rounds ?? []);
    const silent = summary.issues[index]?.silent ?? 0;
    if (signed < THRESHOLDS.signed || silent < signed * THRESHOLDS.silent) continue;
    const told = { issue: id, signed, percent: inPercent(silent, signed), option: ifSilent };
    yield warning({ code: 'always-silent', ...told }, ['issues', index]);
  }
};

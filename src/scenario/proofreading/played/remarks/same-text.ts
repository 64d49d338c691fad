import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { warning } from '../../../check.ts';
import { countOf } from '../histogram.ts';
import { inPercent } from '../in-percent.ts';
import type { PlayedRemark } from '../played.ts';
import { isSurelyMore } from '../surely.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** A part in which most games end with one and the same text has one way out: a class would compare nothing. */
export const sameText: PlayedRemark = function* ({ scenario, summary }) {
  for (const [index, { id }] of scenario.tracks.entries()) {
    const track = summary.tracks[index];
    if (track === undefined || textsOf(scenario, id) < THRESHOLDS.texts) continue;
    const signed = countOf(track.rounds);
    const commonest = Math.max(0, ...Object.values(track.texts));
    if (signed < THRESHOLDS.signed || !isSurelyMore(commonest, signed, THRESHOLDS.sameText)) continue;
    const told = { track: id, signed, percent: inPercent(commonest, signed), texts: Object.keys(track.texts).length };
    yield warning({ code: 'same-text', ...told }, ['tracks', index]);
  }
};

/** Returns the number of possible texts of a track. */
function textsOf({ issues }: Scenario, track: string): number {
  return issues.reduce((product, issue) => product * (issue.track === track ? issue.options.length : 1), 1);
}

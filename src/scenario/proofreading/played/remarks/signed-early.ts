import { warning } from '../../../check.ts';
import { countOf, medianOf } from '../histogram.ts';
import type { PlayedRemark } from '../played.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** A text that is signed at once leaves nothing to negotiate. A part that another waits for may well be signed early. */
export const signedEarly: PlayedRemark = function* ({ scenario, summary }) {
  const { count, label } = scenario.rounds;
  if (count < THRESHOLDS.roundsForEarly) return;
  for (const [index, { id }] of scenario.tracks.entries()) {
    const rounds = summary.tracks[index]?.rounds ?? [];
    if (countOf(rounds) < THRESHOLDS.signed || scenario.tracks.some(({ after }) => after === id)) continue;
    const round = (medianOf(rounds) ?? count) + 1;
    if (round > count * THRESHOLDS.early) continue;
    yield warning({ code: 'signed-early', track: id, round, rounds: count, label }, ['tracks', index]);
  }
};

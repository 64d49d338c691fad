import { warning } from '../../../check.ts';
import { countOf } from '../histogram.ts';
import { inPercent } from '../in-percent.ts';
import type { PlayedRemark } from '../played.ts';

/** Warns if a text is signed although the level is `no-deal`. A track that precedes the failing text may be signed. */
export const signedWithoutDeal: PlayedRemark = function* ({ scenario, summary }) {
  if (scenario.level !== 'no-deal') return;
  for (const [index, { id }] of scenario.tracks.entries()) {
    const signed = countOf(summary.tracks[index]?.rounds ?? []);
    if (signed === 0 || scenario.tracks.some(({ after }) => after === id)) continue;
    const percent = inPercent(signed, summary.games);
    yield warning({ code: 'signed-without-deal', track: id, games: summary.games, percent }, ['level']);
  }
};

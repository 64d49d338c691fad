import { warning } from '../../../check.ts';
import { inPercent } from '../in-percent.ts';
import type { PlayedRemark } from '../played.ts';
import { isSurelyMore } from '../surely.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** Warns if a party walks out of most games: the others have then come for nothing. */
export const walkOuts: PlayedRemark = function* ({ scenario, summary }) {
  const { games, chairs } = summary;
  if (games < THRESHOLDS.games || !isSurelyMore(summary.walkOuts, games, THRESHOLDS.walkOuts)) return;
  const left = chairs.map(({ walkedOut }) => walkedOut);
  const index = left.indexOf(Math.max(...left));
  const party = scenario.parties[index];
  if (party === undefined) return;
  const told = { games, percent: inPercent(summary.walkOuts, games), party: party.id };
  yield warning({ code: 'walks-out', ...told, left: inPercent(left[index] ?? 0, games) }, [
    'parties',
    index,
    'walkAway',
  ]);
};

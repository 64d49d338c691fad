import { warning } from '../../../check.ts';
import { inPercent } from '../in-percent.ts';
import type { Played, PlayedRemark } from '../played.ts';
import { isSurelyLess } from '../surely.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** Most lines that are named. */
const MOST_NAMED = 3;

/** Some of what is signed should last, or nobody learns what makes a text last. */
export const seldomHolds: PlayedRemark = function* (played) {
  const { ratified, held } = played.summary.lasting;
  if (ratified < THRESHOLDS.signed || !isSurelyLess(held, ratified, THRESHOLDS.holds)) return;
  const told = { ratified, percent: inPercent(ratified - held, ratified) };
  const { durability } = played.scenario;
  if (durability === undefined || !durability.some(({ points }) => points > 0)) {
    yield warning({ code: 'seldom-holds.no-line', ...told }, ['durability'], { at: 'key' });
    return;
  }
  const lines = missedLines(played);
  if (lines.length > 0) yield warning({ code: 'seldom-holds.lines', ...told, lines }, ['durability'], { at: 'key' });
  else yield warning({ code: 'seldom-holds', ...told }, ['durability'], { at: 'key' });
};

/** Returns the lines in favour of durability that ratified texts hardly ever meet, in descending order of points. */
function missedLines({ scenario, summary }: Played): readonly string[] {
  const { ratified, lines } = summary.lasting;
  return (scenario.durability ?? [])
    .filter(({ points }, line) => points > 0 && (lines[line] ?? 0) < ratified * THRESHOLDS.lineCounts)
    .sort((one, other) => other.points - one.points)
    .slice(0, MOST_NAMED)
    .map(({ id }) => id);
}

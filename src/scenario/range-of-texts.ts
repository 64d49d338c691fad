import { own } from '#engine/model/own.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Track } from '#engine/model/scenario/track.ts';

/** The least and the most that any text of a track could bring a party, with all that its terms could add or take. */
export function rangeOfTexts(
  { issues, terms }: Scenario,
  party: string,
  track: Track,
): { readonly least: number; readonly most: number } {
  const inTrack = issues.filter((issue) => issue.track === track.id);
  const rows = inTrack.map(({ options, mustSettle, ifSilent }) =>
    options.filter(({ id }) => !mustSettle || id !== ifSilent).map(({ points }) => own(points, party) ?? 0),
  );
  const mine = terms.filter(
    (term) => term.party === party && inTrack.some(({ id }) => own(term.when, id) !== undefined),
  );
  const sum = (numbers: readonly number[]) => Math.round(numbers.reduce((all, each) => all + each, 0) * 1000) / 1000;
  return {
    least: sum([...rows.map((row) => Math.min(...row)), ...mine.map(({ points }) => Math.min(0, points))]),
    most: sum([...rows.map((row) => Math.max(...row)), ...mine.map(({ points }) => Math.max(0, points))]),
  };
}

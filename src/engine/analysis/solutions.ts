import { at } from '../model/at.ts';
import { type Candidates, packagesOf } from './candidates.ts';
import { optionsOfPackage, packageInRow } from './domain.ts';
import { egalitarianOf, lowestPoints } from './egalitarian.ts';
import { kalaiSmorodinskyOf, leastShare } from './kalai-smorodinsky.ts';
import { nashOf, nashProduct } from './nash.ts';
import type { SolutionAnalysis, TrackAnalysis } from './scenario-analysis.ts';
import { greatestWelfareOf, welfareOf } from './welfare.ts';

/** A party whose points are told. */
export interface PartyColumn {
  readonly name: string;
  readonly near: (row: number) => number;
}

/** The four solutions within the zone, null where it is empty. */
export function solutionsOf(
  inZone: Candidates,
  columns: readonly PartyColumn[],
): Pick<TrackAnalysis, 'nash' | 'kalaiSmorodinsky' | 'egalitarian' | 'welfare'> {
  const told = (places: readonly number[], worth: (inZone: Candidates, place: number) => number) =>
    solutionOf(inZone, places, columns, worth);
  const welfare = told(greatestWelfareOf(inZone), welfareOf);
  return {
    nash: told(nashOf(inZone), nashProduct),
    kalaiSmorodinsky: told(kalaiSmorodinskyOf(inZone), leastShare),
    egalitarian: told(egalitarianOf(inZone), lowestPoints),
    welfare: welfare && { ...welfare, total: welfare.value },
  };
}

function solutionOf(
  inZone: Candidates,
  places: readonly number[],
  columns: readonly PartyColumn[],
  worth: (inZone: Candidates, place: number) => number,
): SolutionAnalysis | null {
  const first = places[0];
  if (first === undefined) return null;
  const { domain, rows } = inZone;
  const row = at(rows, first);
  const index = packageInRow(domain, row);
  const options = optionsOfPackage(domain, index);
  const outcomes = packagesOf(inZone, places);
  return {
    points: Object.fromEntries(columns.map(({ name, near }) => [name, near(row)])),
    package: Object.fromEntries(
      domain.issues.map((issue, place) => [issue.name, at(issue.options, at(options, place))]),
    ),
    index,
    ties: outcomes - 1,
    outcomes,
    vectors: places.length,
    value: worth(inZone, first),
  };
}

import { egalitarianOf } from '#engine/analysis/egalitarian.ts';
import { kalaiSmorodinskyOf } from '#engine/analysis/kalai-smorodinsky.ts';
import { nashOf } from '#engine/analysis/nash.ts';
import { readDomain } from '#engine/analysis/read-domain.ts';
import { surveyOf } from '#engine/analysis/survey.ts';
import { greatestWelfareOf } from '#engine/analysis/welfare.ts';
import { type Case, type Measurement, timesOf } from './measurement.ts';

/** Cases of the reference folder, small ones first. */
const CASES = ['EnglandvsZimbabweA', 'A15_Holiday@5', 'Domain8@6', 'Domain16@6', 'SupermarketA', 'A15_KillerRobot@3'];
/** From so many outcomes on it should be 20 times as fast as NegMAS, below 10 times. */
const LARGE = 10_000;

/** The fields of a reference case that are read. */
interface ReferenceCase {
  readonly case: string;
  readonly domain: string;
  readonly n_parties: number;
  readonly n_outcomes: number;
  /** Times that NegMAS took for the frontier and its solutions, with utility functions built beforehand. */
  readonly negmas: { readonly pareto_seconds_total: number; readonly solutions_seconds: number };
}

/** From a parsed file to frontier and solutions, beside what NegMAS took when the reference was made. */
export function negmasCases(read: (path: string) => string): Case {
  const all: readonly ReferenceCase[] = JSON.parse(read('reference.json').replace(/: -?(?:Infinity|NaN)/g, ': null'));
  const chosen = CASES.flatMap((name) => all.filter((each) => each.case === name));
  return (now) =>
    chosen.flatMap((each): Measurement[] => {
      const data: unknown = JSON.parse(read(`${each.domain}/domain.json`));
      const negmas = 1000 * (each.negmas.pareto_seconds_total + each.negmas.solutions_seconds);
      const what = `from a parsed file to frontier and solutions of ${each.case}`;
      const size = `${each.n_outcomes} packages x ${each.n_parties}, NegMAS ${Number(negmas.toPrecision(3))} ms`;
      const aim = String(Number((negmas / (each.n_outcomes < LARGE ? 10 : 20)).toPrecision(3)));
      const work = () => solved(data, each.n_parties);
      const begun = now();
      work();
      const first = now() - begun;
      return [
        { what: `${what}, first`, size, samples: [first] },
        { what: `${what}, warm`, size, samples: timesOf(now, 15, work), aim },
      ];
    });
}

function solved(data: unknown, parties: number): readonly number[][] {
  const reading = readDomain(data, parties);
  if (!reading.ok) throw new Error(reading.faults.join(' '));
  const { inZone } = surveyOf(reading.domain);
  return [nashOf, kalaiSmorodinskyOf, egalitarianOf, greatestWelfareOf].map((solution) => solution(inZone));
}

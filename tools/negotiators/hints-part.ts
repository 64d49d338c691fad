import { RECEPTION_KINDS } from '#engine/hints/imagined-answers.ts';
import { at } from '#engine/model/at.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { shareOf } from '#engine/simulation/statistics.ts';
import { type Calibration, calibrationOf } from '#lab/calibration.ts';
import { inHundred, markdownTable } from '../report/markdown.ts';
import { type Company, hintedCompany, ownCompany } from './company.ts';
import type { HintTold } from './hints-told.ts';
import type { Part, Results } from './part.ts';
import type { Scenarios } from './scenarios.ts';

/** Calibration of hints: for every offer, the hint that its sender would have been given, and the result. */
export function hintsPart({ flagship, beginner }: Scenarios): Part {
  const own = hintedCompany(ownCompany(flagship));
  const derived = { ...own, derived: true };
  const tutorial = hintedCompany(ownCompany(beginner));
  return {
    title: 'What hints say, and what happens',
    companies: [own, derived, tutorial],
    write: (results) => {
      const companies: readonly Named[] = [
        ['its own', own],
        ['public positions only', derived],
        ['the tutorial', tutorial],
      ];
      return [
        scoresTable(results, flagship, companies),
        'Offers with a chance of acceptance as told, and those accepted:',
        chancesTable(results, companies.slice(0, 2)),
        'Offers that would “very probably” be received so, and those that were:',
        likelyTable(results, companies),
      ].join('\n\n');
    },
  };
}

type Named = readonly [name: string, company: Company];

function toldIn(results: Results, company: Company): HintTold[] {
  return results(company).flatMap(({ hints }) => hints);
}

function calibration(told: readonly HintTold[]): Calibration {
  return calibrationOf(told.map(({ chance, kind }) => ({ chance, accepted: kind === 'accept' })));
}

function scoresTable(results: Results, flagship: Scenario, companies: readonly Named[]): string {
  const rows = companies.flatMap(([name, company], place) => {
    const told = toldIn(results, company);
    const addressees = place === 0 ? flagship.parties : [];
    return [
      scores(name, told),
      ...addressees.map(({ id }, party) =>
        scores(
          `${name}: to ${id}`,
          told.filter(({ to }) => to === party),
        ),
      ),
    ];
  });
  return markdownTable(['company', 'offers', 'accepted, %', 'Brier score', 'skill', 'within the range, %'], rows);
}

function scores(name: string, told: readonly HintTold[]): string[] {
  const { count, baseRate, brier, brierOfBaseRate } = calibration(told);
  const within = told.filter((one) => one.within).length;
  return [
    name,
    String(count),
    inHundred(baseRate / 1000),
    (brier / 1_000_000).toFixed(3),
    brierOfBaseRate === 0 ? '-' : (1 - brier / brierOfBaseRate).toFixed(2),
    inHundred(shareOf(within, count)),
  ];
}

function likelyTable(results: Results, companies: readonly Named[]): string {
  const rows = RECEPTION_KINDS.map((kind) => [
    kind,
    ...companies.map(([, company]) => {
      const told = toldIn(results, company).filter((one) => one.likelihood === 'very-likely' && one.foretold === kind);
      return shareTold(told, (one) => one.kind === kind);
    }),
  ]);
  const told = rows.filter(([, ...cells]) => cells.some((cell) => cell !== NOTHING_TOLD));
  return markdownTable(['told', ...companies.map(([name]) => name)], told);
}

/** Limits of chances told, in thousandths, that a row of the table has together. */
const LIMITS = [0, 100, 500, 900, 1001];

function chancesTable(results: Results, companies: readonly Named[]): string {
  const rows = LIMITS.slice(1).map((below, place) => {
    const from = at(LIMITS, place);
    return [
      `${from / 10} to ${Math.floor(below / 10)} %`,
      ...companies.map(([, company]) => {
        const told = toldIn(results, company).filter(({ chance }) => chance >= from && chance < below);
        return shareTold(told, (one) => one.kind === 'accept');
      }),
    ];
  });
  return markdownTable(['told', ...companies.map(([name]) => name)], rows);
}

const NOTHING_TOLD = '-';

/** Number of hints and the share of them for which something is true, such as "371: 95 %". */
function shareTold(told: readonly HintTold[], isTrue: (one: HintTold) => boolean): string {
  return told.length === 0
    ? NOTHING_TOLD
    : `${told.length}: ${inHundred(shareOf(told.filter(isTrue).length, told.length))} %`;
}

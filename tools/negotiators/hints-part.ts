import { percent } from '#cli/numbers.ts';
import { RECEPTION_KINDS } from '#engine/hints/imagined-answers.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { shareOf } from '#engine/simulation/statistics.ts';
import { type Calibration, calibrationOf } from '#lab/calibration.ts';
import { markdownTable } from '../report/markdown.ts';
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
    write: (results) =>
      [
        scoresTable(results, flagship, [
          ['its own', own],
          ['public positions only', derived],
          ['the tutorial', tutorial],
        ]),
        'Hints that gave an offer such a chance to be accepted, and the share that was:',
        binsTable(results, [
          ['its own', own],
          ['public positions only', derived],
        ]),
        'Offers of which a hint said that they would “quite likely” be received so, and the share that was:',
        likelyTable(results, [
          ['its own', own],
          ['public positions only', derived],
          ['the tutorial', tutorial],
        ]),
      ].join('\n\n'),
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
  const rows = companies.flatMap(([name, company]) => {
    const told = toldIn(results, company);
    const parties = company.scenario === flagship.id ? flagship.parties : [];
    return [
      scores(name, told),
      ...parties.map(({ id }, party) =>
        scores(
          `${name}: to ${id}`,
          told.filter(({ to }) => to === party),
        ),
      ),
    ];
  });
  return markdownTable(
    ['company', 'offers', 'accepted', 'Brier score', 'of the base rate', 'skill', 'within the range'],
    rows,
  );
}

function scores(name: string, told: readonly HintTold[]): string[] {
  const { count, baseRate, brier, brierOfBaseRate } = calibration(told);
  const within = told.filter((one) => one.within).length;
  return [
    name,
    String(count),
    percent(baseRate / 1000),
    (brier / 1_000_000).toFixed(3),
    (brierOfBaseRate / 1_000_000).toFixed(3),
    brierOfBaseRate === 0 ? '-' : (1 - brier / brierOfBaseRate).toFixed(2),
    percent(shareOf(within, count)),
  ];
}

function likelyTable(results: Results, companies: readonly Named[]): string {
  const rows = RECEPTION_KINDS.map((kind) => [
    kind,
    ...companies.flatMap(([, company]) => {
      const told = toldIn(results, company).filter((one) => one.likelihood === 'very-likely' && one.foretold === kind);
      const came = told.filter((one) => one.kind === kind).length;
      return [String(told.length), told.length === 0 ? '-' : percent(shareOf(came, told.length))];
    }),
  ]);
  return markdownTable(['told', ...companies.flatMap(([name]) => [`${name}: offers`, 'so received'])], rows);
}

function binsTable(results: Results, companies: readonly Named[]): string {
  const found = companies.map(([, company]) => calibration(toldIn(results, company)).bins);
  const rows = Array.from({ length: 10 }, (_, bin) => [
    `${bin * 10} to ${bin * 10 + 10} %`,
    ...found.flatMap((bins) => {
      const { count, accepted } = bins[bin] ?? { count: 0, accepted: 0 };
      return [String(count), count === 0 ? '-' : percent(accepted / 1000)];
    }),
  ]);
  return markdownTable(['chance told', ...companies.flatMap(([name]) => [`${name}: offers`, 'accepted'])], rows);
}

import { percent, shown } from '#cli/numbers.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { TEMPERAMENT_NAMES } from '#engine/model/scenario/temperament-name.ts';
import { mean, shareOf } from '#engine/simulation/statistics.ts';
import { noStepCounts, STEP_CLASSES, type StepCounts, sensitivity } from '#lab/steps/step-class.ts';
import { markdownTable } from '../report/markdown.ts';
import { uniformCompany } from './company.ts';
import type { Part, Results } from './part.ts';
import type { Manner } from './play-company.ts';

/** Steps of each temperament among its like: in every seat, all seats combined. */
export function stepsPart(scenario: Scenario): Part {
  return {
    title: 'How they give and take',
    companies: TEMPERAMENT_NAMES.map((name) => uniformCompany(scenario, name)),
    write: (results) =>
      [
        'Each step against the other that it brings least:',
        stepsTable(scenario, results, ({ least }) => least),
        'Against the mean of the others:',
        stepsTable(scenario, results, ({ mean }) => mean),
      ].join('\n\n'),
  };
}

function stepsTable(scenario: Scenario, results: Results, countsIn: (manner: Manner) => StepCounts): string {
  const rows = TEMPERAMENT_NAMES.map((name) => {
    const manners = results(uniformCompany(scenario, name)).flatMap(({ manner }) => manner);
    const counts = sumOf(manners.map(countsIn));
    const steps = STEP_CLASSES.reduce((sum, step) => sum + counts[step], 0);
    return [
      name,
      shown(mean(manners.flatMap(({ early }) => early)), 2),
      shown(mean(manners.flatMap(({ concession }) => concession)), 2),
      shown(steps / manners.length),
      ...STEP_CLASSES.map((step) => percent(shareOf(counts[step], steps))),
      shown(sensitivity(counts) ?? null, 2),
    ];
  });
  return markdownTable(
    ['temperament', 'conceded by half time', 'at the end', 'steps a game', ...STEP_CLASSES, 'sensitivity'],
    rows,
  );
}

function sumOf(list: readonly StepCounts[]): StepCounts {
  const sums = noStepCounts();
  for (const counts of list) for (const step of STEP_CLASSES) sums[step] += counts[step];
  return sums;
}

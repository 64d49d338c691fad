import { percent, shareOf, shown } from '#cli/numbers.ts';
import { SEAT_NAMES, type SeatName } from '#cli/simulate/seats.ts';
import { estimateOf } from '#engine/analysis/estimate.ts';
import { at } from '#engine/model/game.ts';
import type { Scenario } from '#engine/model/scenario.ts';
import { noSteps, STEP_CLASSES, type StepCounts, sensitivity } from '#engine/steps/step-class.ts';
import { ownCompany, withSeat } from './company.ts';
import { markdownTable } from './markdown.ts';
import type { Part, Results } from './part.ts';
import type { Manner } from './play-company.ts';

/** How players give and take, each in every seat in turn, in unchanged company. */
export function stepsPart(scenario: Scenario): Part {
  const base = ownCompany(scenario);
  return {
    title: 'How they give and take',
    companies: scenario.parties.flatMap(({ id }) => SEAT_NAMES.map((name) => withSeat(base, id, name))),
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
  const rows = SEAT_NAMES.flatMap((name) => {
    const manners = mannersOf(scenario, results, name);
    const counts = sumOf(manners.map(countsIn));
    const steps = STEP_CLASSES.reduce((sum, step) => sum + counts[step], 0);
    const rates = manners.flatMap(({ concession }) => concession);
    if (steps === 0) return [];
    return [
      [
        name,
        rates.length === 0 ? '-' : estimateOf(rates).mean.toFixed(2),
        (steps / manners.length).toFixed(1),
        ...STEP_CLASSES.map((step) => percent(shareOf(counts[step], steps))),
        shown(sensitivity(counts) ?? null, 2),
      ],
    ];
  });
  return markdownTable(['player', 'concession rate', 'steps a game', ...STEP_CLASSES, 'sensitivity'], rows);
}

/** What a player did in every seat, game by game. */
function mannersOf(scenario: Scenario, results: Results, name: SeatName): Manner[] {
  const base = ownCompany(scenario);
  return scenario.parties.flatMap(({ id }, party) =>
    results(withSeat(base, id, name)).map(({ manner }) => at(manner, party)),
  );
}

function sumOf(list: readonly StepCounts[]): StepCounts {
  const sums = noSteps();
  for (const counts of list) for (const step of STEP_CLASSES) sums[step] += counts[step];
  return sums;
}

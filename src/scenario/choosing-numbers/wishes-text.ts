import type { Issue } from '#engine/model/scenario/issue.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { MOST_IMPORTANT, type Wish, type Wishes } from './wishes.ts';
import { wishesIn } from './wishes-in.ts';

const HEAD = `# What the parties want, for choosing numbers.
# matters: how much the article matters to the party, from 0 (not at all) to ${MOST_IMPORTANT} (as much as anything).
# order: its answers from the best to the worst. Write "half = all" for two that are equally good.
wishes:
`;

const NOTHING: Wish = { importance: 0, worth: {} };

/** A file of wishes that says what a scenario's own points do, for its author to change. */
export function wishesText(scenario: Scenario): string {
  const wishes = wishesIn(scenario);
  return `${HEAD}${scenario.parties.map(({ id }) => `  ${id}:\n${partyText(scenario, wishes, id)}`).join('')}`;
}

function partyText({ issues }: Scenario, wishes: Wishes, party: string): string {
  return issues
    .map((issue) => {
      const { importance, worth } = wishes[party]?.[issue.id] ?? NOTHING;
      const matters = Math.round(importance * 10) / 10;
      return `    ${issue.id}: { matters: ${matters}, order: [${orderOf(issue, worth).join(', ')}] }\n`;
    })
    .join('');
}

/** The best first, those that are equally good in one entry. */
function orderOf({ options }: Issue, worth: Wish['worth']): readonly string[] {
  const steps = [...new Set(options.map(({ id }) => worth[id] ?? 0))].sort((a, b) => b - a);
  return steps.map((step) =>
    options
      .filter(({ id }) => (worth[id] ?? 0) === step)
      .map(({ id }) => id)
      .join(' = '),
  );
}

import { at } from '../model/at.ts';
import type { Combination, CommonKnowledge, PackageIndex, Sheet } from '../model/game.ts';
import type { Clause, IssueIndex, OptionIndex, TrackIndex } from '../model/moves.ts';
import { packageOf } from '../model/packages.ts';
import type { Table } from '../model/table.ts';
import { optionsOf } from '../model/wording.ts';
import { signedOptions } from './text.ts';

/**
 * The packages that a track's text would mean if it were signed now: one or, where a clause is vague, two. `changed`
 * clauses stand for what the text says on their issues.
 */
export function readingsOf(
  common: CommonKnowledge,
  texts: Pick<Table, 'text' | 'tracks'>,
  track: TrackIndex,
  changed: readonly Clause[] = [],
): PackageIndex[] {
  const rules = at(common.tracks, track);
  const meant = rules.issues.map((issue) => {
    const clause = changed.find((other) => other.issue === issue);
    return clause === undefined ? signedOptions(common, texts, issue) : optionsOf(clause);
  });
  return combinations(meant).map((options) => packageOf(rules, options));
}

/** Every way to read clauses: the same clauses, firm; two lists where one of them is vague. */
export function firmReadings(clauses: readonly Clause[]): Clause[][] {
  if (clauses.every(({ or }) => or === undefined)) return [clauses.map(({ issue, option }) => ({ issue, option }))];
  const issues = clauses.map((clause) => clause.issue);
  return combinations(clauses.map(optionsOf)).map((options) =>
    options.map((option, place): Clause => ({ issue: at<IssueIndex>(issues, place), option })),
  );
}

/** True if clauses by themselves meet a combination, by some reading of those that are vague. */
export function crossesCombination({ sets }: Combination, clauses: readonly Clause[]): boolean {
  return sets.every(({ issue, options }) =>
    clauses.some((clause) => clause.issue === issue && optionsOf(clause).some((option) => options.includes(option))),
  );
}

/** True if a text crosses a red line of the party with the sheet, by either reading. */
export function crossesRedLine({ forbidden }: Pick<Sheet, 'forbidden'>, readings: readonly PackageIndex[]): boolean {
  return readings.some((pack) => forbidden[pack] === 1);
}

function combinations(choices: readonly (readonly OptionIndex[])[]): OptionIndex[][] {
  return choices.reduce<OptionIndex[][]>(
    (lists, options) => options.flatMap((option) => lists.map((list) => [...list, option])),
    [[]],
  );
}

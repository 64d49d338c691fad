import { at } from '../model/at.ts';
import { type Domain, isRuledOut, optionsOfPackage } from './domain.ts';

/** A package that is near another one, and at least as good for everybody. */
export interface Improvement {
  readonly package: number;
  /** The one or two issues that differ, with their new options. */
  readonly changes: readonly { readonly issue: number; readonly option: number }[];
  /** By party: points gained, none below 0 and some above. */
  readonly gains: readonly number[];
}

/**
 * What all could still gain by changing one or two clauses: the packages so near that are worse for nobody, better
 * for somebody, and are not ruled out. First those that change one clause, then by the sum of gains, then by number.
 * Not for a sample.
 */
export function improvementsOn(domain: Domain, index: number): Improvement[] {
  if (domain.sample !== undefined) return [];
  return neighboursOf(domain, index)
    .filter(({ package: other }) => isImprovement(domain, index, other))
    .map((neighbour) => ({ ...neighbour, gains: gainsFrom(domain, index, neighbour.package) }))
    .sort((a, b) => a.changes.length - b.changes.length || sum(b.gains) - sum(a.gains) || a.package - b.package);
}

type Neighbour = Omit<Improvement, 'gains'>;

function neighboursOf(domain: Domain, index: number): Neighbour[] {
  const singles = singleChanges(domain, index);
  const pairs = singles.flatMap((first, place) =>
    singles
      .slice(place + 1)
      .filter((second) => second.issue !== first.issue)
      .map((second) => ({ package: index + first.shift + second.shift, changes: [first, second].map(changeOf) })),
  );
  return [...singles.map((single) => ({ package: index + single.shift, changes: [changeOf(single)] })), ...pairs];
}

interface SingleChange {
  readonly issue: number;
  readonly option: number;
  /** What the change adds to the number of the package. */
  readonly shift: number;
}

function singleChanges(domain: Domain, index: number): SingleChange[] {
  const now = optionsOfPackage(domain, index);
  let stride = domain.packageCount;
  return domain.issues.flatMap(({ options }, issue) => {
    stride /= options.length;
    return options.flatMap((_, option) =>
      option === now[issue] ? [] : [{ issue, option, shift: (option - at(now, issue)) * stride }],
    );
  });
}

function changeOf({ issue, option }: SingleChange): Neighbour['changes'][number] {
  return { issue, option };
}

function isImprovement(domain: Domain, from: number, to: number): boolean {
  const { parties } = domain;
  return (
    !isRuledOut(domain, to) &&
    parties.every(({ ranks }) => ranks[to]! >= ranks[from]!) &&
    parties.some(({ ranks }) => ranks[to]! > ranks[from]!)
  );
}

function gainsFrom({ parties }: Domain, from: number, to: number): number[] {
  return parties.map(({ points }) => Number(points.of(to) - points.of(from)) / Number(points.unit));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

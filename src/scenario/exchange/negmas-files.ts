import { stringify } from 'yaml';
import type { Rational } from '#engine/analysis/rational.ts';
import { at } from '#engine/model/at.ts';
import type { ExchangeDomain, ExchangeFile, ExchangeProfile } from './exchange-domain.ts';
import { exactText } from './number-text.ts';
import { sharesOfMost } from './shares-of-most.ts';

/**
 * The files of a domain in the YAML of NegMAS: the space of outcomes, and a utility function for each party. NegMAS
 * reckons with floats: each number is the float nearest to it.
 */
export function negmasFiles(domain: ExchangeDomain): ExchangeFile[] {
  const issues = domain.issues.map(({ name, values }) => ({ type: 'CategoricalIssue', name, values }));
  const space = { type: 'DiscreteCartesianOutcomeSpace', name: domain.name, issues };
  return [
    { name: `${domain.name}.yml`, text: written(space) },
    ...domain.profiles.map((profile) => ({
      name: `${domain.name}-${profile.name}.yml`,
      text: written(functionOf(domain, profile)),
    })),
  ];
}

function functionOf({ issues }: ExchangeDomain, { name, counts, reservation }: ExchangeProfile): object {
  const tables = counts.map(sharesOfMost);
  const values = tables.map(({ shares }, issue) => ({
    type: 'TableFun',
    mapping: new Map((issues[issue]?.values ?? []).map((value, place) => [value, nearest(at(shares, place))])),
  }));
  const weights = tables.map(({ weight }) => nearest(weight));
  return { type: 'LinearAdditiveUtilityFunction', name, reserved_value: nearest(reservation), weights, values };
}

/**
 * Python reads YAML 1.1: there `yes` is true and `12:30` a number, so that texts stand in quotes; and `1e-7` is a text, so
 * that numbers have a point.
 */
function written(document: object): string {
  const text = stringify(document, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: null, lineWidth: 0 });
  return text.replace(/((?:: |- )\d+)e(-\d+)$/gm, '$1.0e$2');
}

/** The nearest float, or its neighbour where the number has no end as a decimal. */
function nearest(number: Rational): number {
  const [over, under = '1'] = exactText(number).split('/');
  return Number(over) / Number(under);
}

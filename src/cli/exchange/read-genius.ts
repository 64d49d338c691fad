import { divide, greatest, multiply, type Rational, readRational, ZERO } from '#engine/analysis/rational.ts';
import type { ExchangeIssue, ExchangeProfile } from '#scenario/exchange/exchange-domain.ts';
import { childrenOf, type XmlElement, xmlTree } from '#scenario/exchange/xml-tree.ts';
import { UsageProblem } from '../usage-problem.ts';

/** A domain file without its profiles, which say who wants what. */
export interface DomainHead {
  readonly name: string | undefined;
  readonly issues: readonly ExchangeIssue[];
}

/**
 * Reads a domain in the XML of GENIUS.
 * @throws UsageProblem where it is none, or has what Parley has no form for
 */
export function readGeniusDomain(text: string, file: string): DomainHead {
  const objective = objectiveIn(xmlTree(text, file), file);
  const issues = childrenOf(objective, 'issue').map((issue) => ({
    name: needed(issue, 'name', file),
    values: itemsOf(issue, file).map((item) => needed(item, 'value', file)),
  }));
  if (issues.length === 0) throw new UsageProblem(`${file} has no issues: it is no domain.`);
  const name = objective.attributes['name'];
  return { name: name === undefined || /^(root|any|)$/i.test(name) ? undefined : name, issues };
}

/**
 * Reads the profile of a party in that domain. As in GENIUS, a utility is the sum over the issues of the weight times the
 * evaluation over the greatest evaluation of the issue, here without rounding; nothing is clamped. No deal is worth 0
 * where the file does not say what.
 * @throws UsageProblem where it is none, or does not fit the domain
 */
export function readGeniusProfile(text: string, file: string, issues: readonly ExchangeIssue[]): ExchangeProfile {
  const root = xmlTree(text, file);
  const space = spaceIn(root, file);
  const objective = objectiveIn(root, file);
  const weights = new Map(
    childrenOf(objective, 'weight').map((weight) => [weight.attributes['index'], numberIn(weight, 'value', file)]),
  );
  const counts = issues.map(({ name, values }, index) => {
    const issue = issueCalled(objective, { name, index }, file);
    const weight = weights.get(issue.attributes['index'] ?? String(index + 1));
    if (weight === undefined) throw new UsageProblem(`${file} has no weight for "${name}".`);
    return sharesOf(issue, values, file).map((share) => multiply(weight, share));
  });
  const reservation = childrenOf(space, 'reservation')[0];
  const discount = childrenOf(space, 'discount_factor')[0];
  return {
    name: file.replace(/^.*[\\/]/, '').replace(/\.xml$/i, ''),
    counts,
    reservation: reservation === undefined ? ZERO : numberIn(reservation, 'value', file),
    discount: discount && numberIn(discount, 'value', file),
  };
}

function spaceIn(root: XmlElement, file: string): XmlElement {
  const space = root.name === 'utility_space' ? root : childrenOf(root, 'utility_space')[0];
  return space ?? none(file, '<utility_space>');
}

function objectiveIn(root: XmlElement, file: string): XmlElement {
  const objective = childrenOf(spaceIn(root, file), 'objective')[0] ?? none(file, '<objective>');
  if (childrenOf(objective, 'objective').length === 0) return objective;
  throw new UsageProblem(`${file} has objectives within objectives: only issues side by side can be read.`);
}

function none(file: string, element: string): never {
  throw new UsageProblem(`${file} is no domain or profile of GENIUS: it has no ${element}.`);
}

function itemsOf(issue: XmlElement, file: string): readonly XmlElement[] {
  const { name = '', type, vtype = type ?? 'discrete' } = issue.attributes;
  if (vtype !== 'discrete')
    throw new UsageProblem(
      `${file}: the issue "${name}" is of the type "${vtype}", and only discrete ones can be read.`,
    );
  const items = childrenOf(issue, 'item');
  if (items.length === 0) throw new UsageProblem(`${file}: the issue "${name}" has no values.`);
  return items;
}

/** Profiles are matched by the names of issues, and by their place where they have other names. */
function issueCalled(objective: XmlElement, wanted: { name: string; index: number }, file: string): XmlElement {
  const issues = childrenOf(objective, 'issue');
  const found = issues.find(({ attributes }) => attributes['name'] === wanted.name) ?? issues[wanted.index];
  if (found !== undefined) return found;
  throw new UsageProblem(`${file} has no issue "${wanted.name}", which the domain has: it is the profile of another.`);
}

/** By value: its evaluation over the greatest one. */
function sharesOf(issue: XmlElement, values: readonly string[], file: string): Rational[] {
  const items = itemsOf(issue, file);
  const evaluations = values.map((value, place) => {
    // Two values may have one name: then the one in the same place is meant.
    const called = items.filter(({ attributes }) => attributes['value'] === value);
    const item = called.find((each) => each === items[place]) ?? called[0];
    if (item !== undefined) return numberIn(item, 'evaluation', file);
    const where = `"${issue.attributes['name'] ?? ''}"`;
    throw new UsageProblem(`${file} has no evaluation of "${value}" in ${where}: it is the profile of another domain.`);
  });
  const most = greatest(evaluations);
  if (evaluations.some(({ over }) => over < 0n))
    throw new UsageProblem(`${file} has an evaluation below 0 in "${issue.attributes['name'] ?? ''}".`);
  return most.over === 0n ? evaluations : evaluations.map((each) => divide(each, most));
}

function needed({ name, attributes }: XmlElement, key: string, file: string): string {
  const value = attributes[key];
  if (value === undefined) throw new UsageProblem(`${file} has an <${name}> without ${key}="...".`);
  return value;
}

function numberIn(element: XmlElement, key: string, file: string): Rational {
  const written = needed(element, key, file);
  const number = written.includes('/') ? undefined : readRational(written.trim());
  if (number !== undefined) return number;
  throw new UsageProblem(`${file}: "${written.slice(0, 40)}" in <${element.name}> is no number.`);
}

import { commonMultiple, multiply, ONE, type Rational } from '#engine/analysis/rational.ts';
import type { ExchangeDomain, ExchangeFile, ExchangeIssue, ExchangeProfile } from './exchange-domain.ts';
import { decimalText } from './number-text.ts';
import { sharesOfMost } from './shares-of-most.ts';

/**
 * The files of a domain in the XML of GENIUS: the domain, and a profile for each party. GENIUS divides evaluations by the
 * greatest of their issue, so they are written as whole numbers, and the greatest part of an issue is its weight: every
 * utility is the same as before, without rounding.
 * @throws RangeError where a utility is below 0, or a weight has no end as a decimal
 */
export function geniusFiles(domain: ExchangeDomain): ExchangeFile[] {
  return [
    { name: `${domain.name}.xml`, text: domainText(domain) },
    ...domain.profiles.map((profile) => ({
      name: `${domain.name}-${profile.name}.xml`,
      text: profileText(domain, profile),
    })),
  ];
}

function domainText({ name, issues }: ExchangeDomain): string {
  const rows = issues.map((issue, index) => issueText(issue, index, () => ''));
  const space = `<utility_space number_of_issues="${issues.length}">\n${objectiveText(name, rows)}</utility_space>\n`;
  return `<negotiation_template>\n${space}</negotiation_template>\n`;
}

function profileText({ name, issues }: ExchangeDomain, profile: ExchangeProfile): string {
  const tables = profile.counts.map(tableOf);
  const rows = [
    ...issues.map((issue, index) =>
      issueText(issue, index, (value) => ` evaluation="${tables[index]?.evaluations[value] ?? 0n}"`),
    ),
    ...tables.map(({ weight }, index) => `<weight index="${index + 1}" value="${decimal(weight)}"/>\n`),
  ];
  return (
    `<utility_space>\n${objectiveText(name, rows)}<discount_factor value="${decimal(profile.discount ?? ONE)}"/>\n` +
    `<reservation value="${decimal(profile.reservation)}"/>\n</utility_space>\n`
  );
}

function objectiveText(name: string, rows: readonly string[]): string {
  const attributes = `index="0" description="" name="${escaped(name)}" type="objective" etype="objective"`;
  return `<objective ${attributes}>\n${rows.join('')}</objective>\n`;
}

function issueText({ name, values }: ExchangeIssue, index: number, more: (value: number) => string): string {
  const items = values.map(
    (value, place) => `<item index="${place + 1}" value="${escaped(value)}" cost="0"${more(place)}/>\n`,
  );
  const kind = 'vtype="discrete" type="discrete" etype="discrete"';
  return `<issue index="${index + 1}" name="${escaped(name)}" ${kind}>\n${items.join('')}</issue>\n`;
}

/** Evaluations as whole numbers, and the weight of the greatest; of an issue that counts for nothing, all are 1. */
function tableOf(row: readonly Rational[]): { readonly weight: Rational; readonly evaluations: readonly bigint[] } {
  const { weight, shares } = sharesOfMost(row);
  if (shares.some(({ over }) => over < 0n)) throw new RangeError('GENIUS has no utilities below 0');
  const whole = { over: commonMultiple(shares.map(({ under }) => under)), under: 1n };
  return { weight, evaluations: shares.map((share) => multiply(share, whole).over) };
}

function decimal(number: Rational): string {
  const text = decimalText(number);
  if (text === undefined) throw new RangeError(`${number.over}/${number.under} has no end as a decimal`);
  return text;
}

const NAMES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

/** A text within an attribute; a line break would else come back as a space. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => `&${NAMES[sign]};`)
    .replace(/\s/g, (sign) => (sign === ' ' ? ' ' : `&#${sign.codePointAt(0)};`));
}

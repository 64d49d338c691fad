import { checkDomain } from '#engine/analysis/check-domain.ts';
import { least, multiply, plus, type Rational, readRational, ZERO } from '#engine/analysis/rational.ts';
import { countsOf } from '#engine/analysis/read-domain.ts';
import type { ExchangeDomain, ExchangeIssue, ExchangeProfile } from '#scenario/exchange/exchange-domain.ts';
import { foreignYaml } from '#scenario/exchange/foreign-yaml.ts';
import { exactText } from '#scenario/exchange/number-text.ts';
import { type ScenarioText, scenarioText } from '#scenario/exchange/scenario-text.ts';
import { isId } from '#scenario/is-id.ts';
import { type Options, readOptions } from '../options.ts';
import { STATUS, type Status, type Terminal, writeJson } from '../terminal.ts';
import { UsageProblem } from '../usage-problem.ts';
import { type DomainHead, readGeniusDomain, readGeniusProfile } from './read-genius.ts';

/**
 * `import DOMAIN PROFILE... --out FILE`: a domain of GENIUS or NegMAS with its profiles, or one in JSON, as a scenario or, in
 * a file that ends with `.json`, as a domain that `analyze` reads.
 */
export function importDomain(args: readonly string[], terminal: Terminal): Status {
  const options = readOptions(args, { out: { needs: 'the file to write, such as our-domain.yaml' }, json: 'switch' });
  const out = outIn(options);
  if (terminal.exists(out))
    throw new UsageProblem(`${out} is there already: choose another name, or move it away first.`);
  const domain = domainIn(options.words, terminal);
  const made = fileOf(domain, out);
  if (!made.ok) return refused(made.faults, out, terminal);
  terminal.writeFile(out, made.text);
  if (options.switches.has('json')) writeJson(terminal, { written: [out] });
  else terminal.stdout(out.endsWith('.json') ? domainTold(out) : scenarioTold(domain, out));
  return STATUS.fine;
}

function outIn({ values }: Options): string {
  const out = values.get('out');
  const [, name = '', ending] = /([^\\/]+)\.(yaml|json)$/.exec(out ?? '') ?? [];
  if (out !== undefined && (ending === 'json' || isId(name))) return out;
  throw new UsageProblem(
    'Say what to write: --out our-domain.yaml for a scenario (small letters, digits and single hyphens), or --out our-domain.json for its numbers alone.',
  );
}

function domainIn(words: readonly string[], { readFile }: Terminal): ExchangeDomain {
  const [file, ...profiles] = words;
  if (file === undefined) throw new UsageProblem(NAME_FILES);
  const text = readFile(file);
  if (beginsWith('{', text)) {
    if (profiles.length > 0) throw new UsageProblem(`${file} has its parties within: name no profiles after it.`);
    return readJsonDomain(text, file);
  }
  if (profiles.length === 0) throw new UsageProblem(NAME_FILES);
  const { head, profile } = beginsWith('<', text) ? GENIUS : NEGMAS;
  const { issues, name = file.replace(/^.*[\\/]/, '').replace(/([-_ ]?domain)?\.(xml|ya?ml)$/i, '') } = head(
    text,
    file,
  );
  const read = profiles.map((each) => profile(readFile(each), each, issues));
  return { name, issues, profiles: read.map((each) => ({ ...each, name: withoutDomain(each.name, name) })) };
}

/** The name of a party: `export` puts that of the domain before it in the names of files. */
function withoutDomain(party: string, domain: string): string {
  const before = `${domain}-`;
  return party.startsWith(before) && party !== before ? party.slice(before.length) : party;
}

const NAME_FILES =
  'Name the file of the domain, and after it the profile of each party: XML of GENIUS, or YAML of NegMAS. A domain in JSON has its parties within and is named alone.';
const GENIUS = { head: readGeniusDomain, profile: readGeniusProfile };
const NEGMAS = { head: readNegmasDomain, profile: readNegmasProfile };

function beginsWith(sign: string, text: string): boolean {
  return text
    .replace(/^\ufeff/, '')
    .trimStart()
    .startsWith(sign);
}

function fileOf(domain: ExchangeDomain, out: string): ScenarioText {
  if (out.endsWith('.json')) return { ok: true, text: domainJson(domain) };
  return scenarioText(domain, out.replace(/^.*[\\/]/, '').replace(/\.yaml$/, ''));
}

function refused(faults: readonly string[], out: string, { stderr }: Terminal): Status {
  for (const fault of faults) stderr(`${fault}\n`);
  const json = out.replace(/\.yaml$/, '.json');
  stderr(`Nothing is written. With --out ${json} its numbers can be analysed all the same.\n`);
  return STATUS.findings;
}

function domainTold(out: string): string {
  return `${out} is written. Look at it with: parley analyze --domain ${out}\n`;
}

function scenarioTold({ issues, profiles }: ExchangeDomain, out: string): string {
  const who = profiles.map(({ name }) => name).join(', ');
  return (
    `${out} is written: ${issues.length} issues, and the parties ${who}.\n` +
    'A utility of 1 is 100 points, rounded to 3 decimals; the exact numbers stand in comments at its end, for export.\n' +
    'Its sentences are only there to begin with. Change them, then:\n\n' +
    `  parley check ${out}\n`
  );
}

/** In the form that `analyze --domain` reads: all is in the evaluations, so that no weight rounds anything. */
function domainJson({ issues, profiles }: ExchangeDomain): string {
  const domain = {
    issues: issues.map(({ name, values }) => ({ name, type: 'discrete', values })),
    parties: profiles.map(({ name, counts, reservation, discount }) => ({
      name,
      reservation: exactText(reservation),
      discount_factor: discount && exactText(discount),
      weights: counts.map(() => 1),
      evaluations: counts.map((row) => row.map(exactText)),
    })),
  };
  return `${JSON.stringify(domain, undefined, 1)}\n`;
}

/**
 * Reads a domain in the JSON that `analyze --domain` reads, which has its parties within. A party without a reservation
 * has its worst outcome as no deal.
 * @throws UsageProblem where it is none
 */
function readJsonDomain(text: string, file: string): ExchangeDomain {
  const data = jsonIn(text, file);
  const checked = checkDomain(data, undefined);
  if (!checked.ok) throw new UsageProblem(`${file} is no domain that can be read: ${checked.faults.join(' ')}`);
  const { issues, parties } = checked.file;
  const { name, parties: raw } = data;
  const rawParties: readonly unknown[] = Array.isArray(raw) ? raw : [];
  return {
    name: typeof name === 'string' ? name : file.replace(/^.*[\\/]/, '').replace(/\.json$/i, ''),
    issues: issues.map((issue) => ({ name: issue.name, values: issue.values.map(String) })),
    profiles: parties.map((party, index) => {
      const counts = countsOf(checked.file, party);
      const own = Object(rawParties[index]);
      return {
        name: nameOf(own, index),
        counts,
        reservation: readRational(party.reservation) ?? worstOf(counts),
        discount: readRational(own.discount_factor),
      };
    }),
  };
}

function jsonIn(text: string, file: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text));
  } catch (problem) {
    throw new UsageProblem(`${file}: this is no JSON that can be read (${String(problem).slice(0, 200)}).`);
  }
}

function nameOf({ name, file }: { name?: unknown; file?: unknown }, index: number): string {
  if (typeof name === 'string') return name;
  return typeof file === 'string' ? file.replace(/\.(xml|ya?ml)$/i, '') : `party ${index + 1}`;
}

function worstOf(counts: readonly (readonly Rational[])[]): Rational {
  return counts.map(least).reduce(plus, ZERO);
}

type Entries = Readonly<Record<string, unknown>>;

/**
 * Reads a domain in the YAML of NegMAS: a space of outcomes with categorical issues.
 * @throws UsageProblem where it is none, or has what Parley has no form for
 */
function readNegmasDomain(text: string, file: string): DomainHead {
  const { type, name, issues } = entriesIn(text, file);
  if (typeof type !== 'string' || !type.endsWith('OutcomeSpace') || !Array.isArray(issues) || issues.length === 0)
    throw new UsageProblem(`${file} is no domain of NegMAS: it has no type "...OutcomeSpace" with a list of issues.`);
  return {
    name: typeof name === 'string' ? name : undefined,
    issues: issues.map((issue, index) => issueOf(issue, index, file)),
  };
}

/**
 * Reads the utility function of a party in that domain: a weight for each issue, and a table of its values. No deal is worth
 * 0 where the file does not say what.
 * @throws UsageProblem where it is none, or does not fit the domain
 */
function readNegmasProfile(text: string, file: string, issues: readonly ExchangeIssue[]): ExchangeProfile {
  const { type, weights, values, reserved_value: reserved, discount_factor: discount } = entriesIn(text, file);
  if (type !== 'LinearAdditiveUtilityFunction' || !Array.isArray(values) || !Array.isArray(weights))
    throw new UsageProblem(
      `${file} is no utility function that can be read: it needs the type "LinearAdditiveUtilityFunction", weights and values.`,
    );
  if (values.length !== issues.length || weights.length !== issues.length)
    throw new UsageProblem(`${file} has not one weight and one table for each of the ${issues.length} issues.`);
  const counts = issues.map((issue, index) => {
    const table = mappingOf(values[index]);
    const weight = numberIn(weights[index], file);
    return issue.values.map((value) => {
      if (table === undefined || !table.has(value))
        throw new UsageProblem(
          `${file} has no number for "${value}" in "${issue.name}": it is the function of another domain, or no table ("TableFun").`,
        );
      return multiply(weight, numberIn(table.get(value), file));
    });
  });
  return {
    name: file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, ''),
    counts,
    reservation: reserved === undefined ? ZERO : numberIn(reserved, file),
    discount: discount === undefined ? undefined : numberIn(discount, file),
  };
}

function entriesIn(text: string, file: string): Entries {
  const yaml = foreignYaml(text);
  if (!yaml.ok) throw new UsageProblem(`${file}: this is no YAML that can be read (${yaml.why}).`);
  const { read } = yaml;
  if (!(read instanceof Map)) throw new UsageProblem(`${file} is no domain: it is neither XML, nor YAML with a type.`);
  return Object.fromEntries(read);
}

function issueOf(issue: unknown, index: number, file: string): ExchangeIssue {
  const { name, values } = Object.fromEntries(issue instanceof Map ? issue : []);
  if (!Array.isArray(values) || values.length === 0)
    throw new UsageProblem(`${file}: issue ${index + 1} has no list of values: only such issues can be read.`);
  return { name: typeof name === 'string' ? name : `issue ${index + 1}`, values: values.map(String) };
}

/** A table by its values as texts: a program may have written 3 or "3". */
function mappingOf(table: unknown): ReadonlyMap<string, unknown> | undefined {
  const mapping: unknown = table instanceof Map ? table.get('mapping') : undefined;
  return mapping instanceof Map ? new Map([...mapping].map(([value, number]) => [String(value), number])) : undefined;
}

function numberIn(value: unknown, file: string): Rational {
  const number = typeof value === 'number' ? readRational(value) : undefined;
  if (number !== undefined) return number;
  throw new UsageProblem(`${file}: "${String(value).slice(0, 40)}" is no number.`);
}

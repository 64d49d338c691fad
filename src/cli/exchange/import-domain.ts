import type { ExchangeDomain } from '#scenario/exchange/exchange-domain.ts';
import { exactText } from '#scenario/exchange/number-text.ts';
import { type ScenarioText, scenarioText } from '#scenario/exchange/scenario-text.ts';
import { isId } from '#scenario/is-id.ts';
import { type Options, readOptions } from '../options.ts';
import { STATUS, type Status, type Terminal, writeJson } from '../terminal.ts';
import { UsageProblem } from '../usage-problem.ts';
import { readGeniusDomain, readGeniusProfile } from './read-genius.ts';
import { readJsonDomain } from './read-json-domain.ts';
import { readNegmasDomain, readNegmasProfile } from './read-negmas.ts';

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

import type { ExchangeDomain } from '#scenario/exchange/exchange-domain.ts';
import { exactText } from '#scenario/exchange/number-text.ts';
import { scenarioText } from '#scenario/exchange/scenario-text.ts';
import { type Options, readOptions } from '../options.ts';
import { STATUS, type Status, type Terminal } from '../terminal.ts';
import { UsageProblem } from '../usage-problem.ts';
import { readGeniusDomain, readGeniusProfile } from './read-genius.ts';

/**
 * `import DOMAIN PROFILE... --out FILE`: a domain of GENIUS with its profiles, as a scenario or, in a file that ends with
 * `.json`, as a domain that `analyze` reads.
 */
export function importDomain(args: readonly string[], terminal: Terminal): Status {
  const options = readOptions(args, { out: { needs: 'the file to write, such as --out our-domain.yaml' } });
  const out = outIn(options);
  if (terminal.exists(out))
    throw new UsageProblem(`${out} is there already: choose another name, or move it away first.`);
  const domain = domainIn(options.words, terminal);
  if (out.endsWith('.json')) {
    terminal.writeFile(out, domainJson(domain));
    terminal.stdout(`${out} is written. Look at it with: parley analyze --domain ${out}\n`);
    return STATUS.fine;
  }
  return scenarioWritten(domain, out, terminal);
}

function outIn({ values }: Options): string {
  const out = values.get('out');
  if (out !== undefined && /(^|[\\/])([a-z][a-z0-9-]*\.yaml|[^\\/]+\.json)$/.test(out)) return out;
  throw new UsageProblem(
    'Say what to write: --out our-domain.yaml for a scenario (small letters, digits and hyphens), or --out our-domain.json for its numbers alone.',
  );
}

function domainIn(words: readonly string[], { readFile }: Terminal): ExchangeDomain {
  const [file, ...profiles] = words;
  if (file === undefined || profiles.length === 0)
    throw new UsageProblem('Name the file of the domain, and after it the profile of each party.');
  const { name, issues } = readGeniusDomain(readFile(file), file);
  return {
    name: name ?? file.replace(/^.*[\\/]/, '').replace(/\.xml$/i, ''),
    issues,
    profiles: profiles.map((profile) => readGeniusProfile(readFile(profile), profile, issues)),
  };
}

function scenarioWritten(domain: ExchangeDomain, out: string, { stdout, stderr, writeFile }: Terminal): Status {
  const made = scenarioText(domain, out.replace(/^.*[\\/]/, '').replace(/\.yaml$/, ''));
  if (!made.ok) {
    for (const fault of made.faults) stderr(`${fault}\n`);
    stderr(
      `Nothing is written. With --out ${out.replace(/\.yaml$/, '.json')} its numbers can be analysed all the same.\n`,
    );
    return STATUS.findings;
  }
  writeFile(out, made.text);
  const who = domain.profiles.map(({ name }) => name).join(', ');
  stdout(
    `${out} is written: ${domain.issues.length} issues, and for parties ${who}.\n` +
      'A utility of 1 is 100 points, rounded to 3 decimals; the exact numbers stand in comments at its end, for export.\n' +
      'Its sentences are only there to begin with. Change them, then:\n\n' +
      `  parley check ${out}\n`,
  );
  return STATUS.fine;
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

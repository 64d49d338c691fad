import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { multiply, type Rational, readRational } from '#engine/analysis/rational.ts';
import type { ExchangeDomain } from '#scenario/exchange/exchange-domain.ts';
import { geniusFiles } from '#scenario/exchange/genius-files.ts';
import { readGeniusDomain, readGeniusProfile } from '../../../src/cli/exchange/read-genius.ts';
import { REFERENCE_FOLDER } from '../../support/reference.ts';
import { call } from '../memory-terminal.ts';

const isThere = existsSync(join(REFERENCE_FOLDER, 'reference.json'));
const folders = isThere
  ? readdirSync(REFERENCE_FOLDER).filter((name) => existsSync(join(REFERENCE_FOLDER, name, 'domain.json')))
  : [];

/** Those that are there as XML, each with its domain first. */
const inXml = folders.flatMap((folder) => {
  const names = readdirSync(join(REFERENCE_FOLDER, folder)).filter((name) => name.endsWith('.xml'));
  const isDomain = (name: string) => /domain\.xml$|^holiday\.xml$/.test(name);
  const [domain] = names.filter(isDomain);
  return domain === undefined
    ? []
    : [{ folder, domain, profiles: names.filter((name) => !isDomain(name)).slice(0, 8) }];
});

function read(folder: string, name: string): string {
  return readFileSync(join(REFERENCE_FOLDER, folder, name), 'utf8');
}

function exact(value: unknown): Rational {
  const number = readRational(value);
  if (number === undefined) throw new Error(String(value));
  return number;
}

interface DomainFile {
  readonly issues: readonly { readonly name: string; readonly values: readonly (string | number)[] }[];
  readonly parties: readonly {
    readonly weights: readonly number[];
    readonly evaluations: readonly (readonly number[])[];
    readonly reservation: number | null;
  }[];
}

function domainIn(folder: string): ExchangeDomain {
  const { issues, parties }: DomainFile = JSON.parse(read(folder, 'domain.json'));
  return {
    name: folder,
    issues: issues.map(({ name, values }) => ({ name, values: values.map(String) })),
    profiles: parties.map(({ weights, evaluations, reservation }, index) => ({
      name: `p${index + 1}`,
      counts: evaluations.map((row, issue) => row.map((each) => multiply(exact(weights[issue]), exact(each)))),
      reservation: exact(reservation ?? 0),
      discount: undefined,
    })),
  };
}

describe.skipIf(!isThere)('the reference domains', () => {
  it.each(inXml)(
    'go from $folder in XML to a scenario and back, and every utility is exactly what it was',
    ({ folder, domain, profiles }) => {
      const files = Object.fromEntries([domain, ...profiles].map((name) => [name, read(folder, name)]));
      const { written, stderr } = call(['import', domain, ...profiles, '--out', 'it.yaml'], files);
      expect(stderr).toBe('');
      const back = call(['export', 'it.yaml', '--to', 'genius', '--out', 'out'], {
        'it.yaml': written['it.yaml'] ?? '',
      });
      expect(back.stderr).toBe('');
      const [first = '', ...others] = Object.values(back.written);
      const before = readGeniusDomain(files[domain] ?? '', domain).issues;
      const after = readGeniusDomain(first, 'first').issues;
      expect(after.map(({ values }) => values.length)).toEqual(before.map(({ values }) => values.length));
      const numbers = (text: string, issues: typeof before) => {
        const { counts, reservation } = readGeniusProfile(text, 'profile', issues);
        return { counts, reservation };
      };
      expect(others.map((text) => numbers(text, after))).toEqual(
        profiles.map((name) => numbers(files[name] ?? '', before)),
      );
    },
  );

  it('are all written in XML without rounding', () => {
    const wrong = folders.filter((folder) => {
      const domain = domainIn(folder);
      const [first, ...others] = geniusFiles(domain);
      const { issues } = readGeniusDomain(first?.text ?? '', folder);
      const back = others.map(({ text }) => readGeniusProfile(text, folder, issues).counts);
      return !isSame(
        back,
        domain.profiles.map(({ counts }) => counts),
      );
    });
    expect(folders).not.toEqual([]);
    expect(wrong).toEqual([]);
  });
});

function isSame(one: readonly (readonly (readonly Rational[])[])[], other: typeof one): boolean {
  const text = (numbers: typeof one) =>
    JSON.stringify(numbers, (_, value) => (typeof value === 'bigint' ? `${value}` : value));
  return text(one) === text(other);
}

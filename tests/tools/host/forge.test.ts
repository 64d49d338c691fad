/** What a forge reads: workflows, forms, and pages for contributors. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const { scripts, version, license, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: object;
  readonly version: string;
  readonly license: string;
  readonly engines: { readonly node: string };
};
const read = (path: string): unknown => parse(readFileSync(join('.github', path), 'utf8'));
const names = readdirSync('.github', { recursive: true, encoding: 'utf8' });

interface Workflow {
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly strategy?: { readonly matrix: { readonly node: readonly number[] } };
        readonly steps: readonly { readonly run?: string }[];
      }
    >
  >;
}

describe.each(names.filter((name) => name.startsWith('workflows/')))('%s', (name) => {
  const { jobs, permissions } = read(name) as Workflow;

  it('may only read, and runs what there is', () => {
    expect(permissions).toEqual({ contents: 'read' });
    const runs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(runs.length).toBe(1);
    for (const run of runs) {
      const [, script] = /^npm run ([\w:]+)$/.exec(run) ?? [];
      const isThere = script === undefined ? existsSync(run.replace('bash ', '')) : script in scripts;
      expect(isThere, run).toBe(true);
    }
  });
});

it('the checks run on the oldest Node that is allowed, and on newer ones', () => {
  const { jobs } = read('workflows/checks.yml') as Workflow;
  expect(jobs['checks']?.strategy?.matrix.node).toEqual([20, 22, 24]);
  expect(engines.node).toMatch(/^>=20\./);
});

it.each(names.filter((name) => /^ISSUE_TEMPLATE\/(?!config)/.test(name)))(
  'the form %s has questions with names of their own',
  (name) => {
    const form = read(name) as {
      readonly name: string;
      readonly body: readonly { readonly id?: string; readonly type: string }[];
    };
    expect(form.name.length).toBeGreaterThan(5);
    const ids = form.body.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(form.body.filter(({ type }) => type !== 'markdown').length);
  },
);

it('the citation has the version and licence of the package', () => {
  expect(read('CITATION.cff')).toMatchObject({ 'cff-version': '1.2.0', version, license });
});

it.each(names.filter((name) => name.endsWith('.md')))('%s leads to files that there are', (name) => {
  const path = join('.github', name);
  const places = [...readFileSync(path, 'utf8').matchAll(/\]\(([^)#\s]+)/g)].map(([, place = '']) => place);
  for (const place of places) expect(existsSync(join(dirname(path), place)), place).toBe(true);
});

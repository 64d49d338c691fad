import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The parts of Biome's JSON report that are read here. */
interface Diagnostic {
  readonly category: string;
  readonly message: string;
  readonly location: { readonly path: string };
}

/** One statement a line, each forbidden in the engine, with a piece of what the linter says to it. */
const IMPURE: readonly (readonly [statement: string, complaint: string])[] = [
  ['Math.random();', 'chance comes from the seed'],
  ['Math.pow(2, 3);', 'chance comes from the seed'],
  ['Math.exp(1);', 'chance comes from the seed'],
  ['Math.log(2);', 'chance comes from the seed'],
  ['Math.sin(2);', 'chance comes from the seed'],
  ['Math.hypot(2, 3);', 'chance comes from the seed'],
  ['Math.log2(3);', 'chance comes from the seed'],
  ["Math['cbrt'](8);", 'in full'],
  ['const { tan } = Math;', 'in full'],
  ['2 ** 3;', 'round a power differently'],
  ['total **= 2;', 'round a power differently'],
  ['Date.now();', 'global variable Date'],
  ['performance.now();', 'global variable performance'],
  ['new Intl.NumberFormat();', 'global variable Intl'],
  ["'a'.localeCompare('b');", 'panels find the words'],
  ['total.toLocaleString();', 'panels find the words'],
  ['for (const key in table) total += key.length;', 'walk a list, by index'],
  ['setTimeout(() => total, 1);', 'global variable setTimeout'],
  ['console.info(total);', 'global variable console'],
  ['globalThis.name;', 'global variable globalThis'],
  ['crypto.randomUUID();', 'global variable crypto'],
];

const HEAD = 'let total = 1;\nconst table = { a: 1 };\n';

const PURE =
  'export const f = (a: number) => Math.floor(a / 3) + Math.round(a / 7) + Math.max(a * 2, Math.sqrt(a)) - Math.imul(a, 5);\n';
const ON_STAGE = 'export const f = (a: number) => Math.sin(a) * a ** 2 + new Date().getTime();\n';

const PLANTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(IMPURE.map(([statement], index) => [`src/engine/impure-${index}.ts`, HEAD + statement])),
  'src/engine/moves/pure.ts': PURE,
  'src/lab/impure.ts': `${HEAD}Math.random();`,
  'src/stage/free.ts': ON_STAGE,
  'src/stage/bounded.ts': 'export const f = (a: number[]) => a[0]!;\n',
  'src/stage/unbounded.ts': 'export const f = (a?: number) => a!;\n',
  'src/stage/cast.ts': 'export const f = (a: number[]) => a[0] as number;\n',
};

describe('the linter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-lint-'));
  let complaints: ReadonlyMap<string, string>;

  beforeAll(() => {
    for (const part of ['biome.jsonc', '.gitignore', 'package.json', 'tools/lint']) {
      cpSync(part, join(folder, part), { recursive: true });
    }
    for (const [path, source] of Object.entries(PLANTS)) plant(join(folder, path), source);
    complaints = lint(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(IMPURE.map(([statement, complaint], index) => ({ statement, complaint, index })))(
    'does not let the engine write $statement',
    ({ complaint, index }) => {
      expect(complaints.get(`src/engine/impure-${index}.ts`)).toContain(complaint);
    },
  );

  it('does not let the laboratory do so either', () => {
    expect(complaints.get('src/lab/impure.ts')).toContain('chance comes from the seed');
  });

  it('lets the engine reckon with what every browser does alike', () => {
    expect(complaints.get('src/engine/moves/pure.ts')).toBeUndefined();
  });

  it('leaves the stage its sines, powers and clock', () => {
    expect(complaints.get('src/stage/free.ts') ?? '').not.toMatch(/plugin|noRestrictedGlobals/);
  });

  it('allows `!` for a bounded index and for nothing else', () => {
    expect(complaints.get('src/stage/bounded.ts')).toBeUndefined();
    expect(complaints.get('src/stage/unbounded.ts')).toContain('Only an index');
    expect(complaints.get('src/stage/cast.ts')).toContain('Read an element with');
  });
});

function plant(path: string, source: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source);
}

/** What the linter says about the files of a folder, by path. */
function lint(folder: string): Map<string, string> {
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', 'src', '--reporter=json', '--max-diagnostics=none'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(`The linter did not run: ${stderr}`);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] };
  const complaints = new Map<string, string>();
  for (const { category, location, message } of diagnostics) {
    const complaint = `${category}: ${message}\n`;
    complaints.set(location.path, (complaints.get(location.path) ?? '') + complaint);
  }
  return complaints;
}

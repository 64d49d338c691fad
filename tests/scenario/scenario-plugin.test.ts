import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { build, type Rolldown } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LEVELS } from '#engine/model/scenario/level.ts';
import { scenarioModule } from '../../tools/vite/scenario-modules.ts';
import { readScenarioFolder, scenarioPlugin } from '../../tools/vite/scenario-plugin.ts';
import { changed } from './diagnose.ts';
import { SMALL } from './small-scenario.ts';

const shippedFolder = fileURLToPath(new URL('../../scenarios', import.meta.url));
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parley-'));
  mkdirSync(join(root, 'scenarios'));
  writeFileSync(join(root, 'main.js'), "import { library } from 'virtual:library';\nglobalThis.shipped = library;\n");
});

afterEach(() => rmSync(root, { recursive: true }));

/** Code of the page of a project with these scenario files. */
async function bundle(): Promise<string> {
  return [...(await scripts()).values()].join('');
}

/** Its scripts, by their paths. */
async function scripts(): Promise<ReadonlyMap<string, string>> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [scenarioPlugin()],
    build: { write: false, rolldownOptions: { input: join(root, 'main.js') } },
  });
  const { output: files } = (Array.isArray(output) ? output[0] : output) as Rolldown.RolldownOutput;
  return new Map(files.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])));
}

describe('building the page', () => {
  it('makes each shipped scenario a script of its own, of data, without the libraries that read it', async () => {
    for (const name of ['white-house-2025.yaml', 'job-offer.yaml'])
      cpSync(join(shippedFolder, name), join(root, 'scenarios', name));
    const made = [...(await scripts()).values()];
    const [flagship, ...others] = made.filter((code) => code.includes('After the White House'));
    expect(others).toEqual([]);
    expect(flagship).toContain('JSON.parse');
    expect(flagship).not.toMatch(/ZodError|parseDocument|Composer|The job offer/);
    const bytesOfFile = readFileSync(join(shippedFolder, 'white-house-2025.yaml')).length;
    expect(flagship?.length).toBeLessThan(bytesOfFile);
    const [library] = made.filter((code) => code.includes('globalThis.shipped'));
    expect(library?.length).toBeLessThan(10_000);
  });

  it('fails on a broken file and says where, and nothing of the build tool', async () => {
    writeFileSync(join(root, 'scenarios', 'small.yaml'), changed(['level: beginner', 'level: begginer']));
    const words =
      'scenarios/small.yaml:7:8 "level" must be beginner, standard, hard or no-deal, not "begginer". Did you mean "beginner"?\n    7 | level: begginer\n      |        ^~~~~~~~';
    const thrown = await bundle().catch((error: unknown) => error);
    expect(inspect(thrown)).toBe(`[${words}]`);
  });
});

describe('texts in another language', () => {
  const UKRAINIAN =
    'format: 1\nscenario: small\nlanguage: uk\ntexts: { title: Сад, parties: { ada: { name: Ада } } }\n';

  beforeEach(() => {
    writeFileSync(join(root, 'scenarios', 'small.yaml'), SMALL);
    writeFileSync(join(root, 'scenarios', 'other.yaml'), SMALL.replace('id: small', 'id: other'));
    writeFileSync(join(root, 'scenarios', 'small.uk.yaml'), UKRAINIAN);
    writeFileSync(
      join(root, 'main.js'),
      "import { moreFolders as folders } from 'virtual:more-folders';\nimport { library } from 'virtual:library';\n" +
        "import { translations } from 'virtual:translations';\nglobalThis.shown = { folders, library, translations };\n",
    );
  });

  it('are scripts of their own, and weigh on nobody who reads the original', async () => {
    const made = [...(await scripts()).entries()];
    const [first] = made.flatMap(([path, code]) => (path.includes('main') ? [code] : []));
    expect(made.filter(([, code]) => code.includes('Сад'))).toHaveLength(2);
    expect(first).toContain('The shared garden');
    expect(first).not.toMatch(/Сад|Ада/);
  });

  it('are told for the scenarios that have any', () => {
    const folder = readScenarioFolder(root);
    const of = (id: string) => scenarioModule(id, folder) ?? '';
    const ids = (code: string) => [...code.matchAll(/\\"id\\":\\"(small|other)\\"/g)].map(([, id]) => id);
    expect(ids(of('virtual:more-folders'))).toEqual(['other', 'small']);
    expect(ids(of('virtual:more-folders/uk'))).toEqual(['small']);
    expect(of('virtual:scenario/small/uk')).toContain('Ада');
    expect(scenarioModule('virtual:scenario/other/uk', folder)).toBeUndefined();
    expect(scenarioModule('virtual:scenario/another', folder)).toBeUndefined();
    expect(of('virtual:more-folders/uk')).toContain('Ада');
    expect(scenarioModule('virtual:others', folder)).toBeUndefined();
  });
});

describe('the folder of scenarios', () => {
  it('has the tutorial first, then the easier and the shorter before the others', () => {
    const { scenarios, errors } = readScenarioFolder(join(shippedFolder, '..'));
    expect(errors).toEqual([]);
    const [first, ...others] = scenarios;
    expect(first?.tutorial).toBeDefined();
    const places = others.map(({ level, minutes }) => LEVELS.indexOf(level) * 1_000 + minutes);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('refuses a file that is named otherwise than its id', () => {
    writeFileSync(join(root, 'scenarios', 'other.yaml'), SMALL);
    expect(readScenarioFolder(root).errors).toEqual([
      'scenarios/other.yaml:1:1 The id is "small", so the file is named small.yaml.',
    ]);
  });

  it('checks translations beside their scenarios', () => {
    writeFileSync(join(root, 'scenarios', 'small.yaml'), SMALL);
    writeFileSync(
      join(root, 'scenarios', 'small.uk.yaml'),
      'format: 1\nscenario: small\nlanguage: uk\ntexts: { title: 3 }\n',
    );
    const { scenarios, errors } = readScenarioFolder(root);
    expect(scenarios).toHaveLength(1);
    expect(errors).toEqual([
      'scenarios/small.uk.yaml:4:17 This must be a text.\n    4 | texts: { title: 3 }\n      |                 ^',
    ]);
  });
});

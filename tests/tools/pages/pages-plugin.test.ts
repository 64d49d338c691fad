import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { LICENCE_LIST, type OperatorFiles, pagesPlugin } from '../../../tools/vite/pages/pages-plugin.ts';

/** Builds a small page that tells which documents there are and holds one package; its files by name. */
async function built(operator: OperatorFiles): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-pages-'));
  const entry = join(folder, 'entry.js');
  const clamp = join(process.cwd(), 'node_modules/idb-keyval/dist/index.js');
  writeFileSync(entry, `export { get } from ${JSON.stringify(clamp)}; export * from 'virtual:written-pages';`);
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [pagesPlugin(process.cwd(), operator)],
    build: {
      write: false,
      license: { fileName: LICENCE_LIST },
      lib: { entry, formats: ['es'], fileName: 'entry' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !('output' in first)) throw new Error('nothing was built');
  return new Map(first.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]));
}

function written(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'parley-operator-')), 'text.md');
  writeFileSync(path, text);
  return path;
}

it('writes privacy and licences beside the page, with the licence of each package in it, and no imprint', async () => {
  const files = await built({});
  expect([...files.keys()]).toEqual(expect.arrayContaining(['privacy.html', 'privacy.uk.html', 'licences.html']));
  expect(files.has('imprint.html')).toBe(false);
  expect(files.has(LICENCE_LIST)).toBe(false);
  const licences = files.get('licences.html') ?? '';
  expect(licences).toMatch(/idb-keyval 6\.[\d.]+ \(Apache-2\.0\)/);
  expect(licences).toContain('Parley contributors');
  expect(licences).not.toContain('phaser');
  const code = [...files].find(([name]) => /\.m?js$/.test(name))?.[1];
  expect(code).toContain('licences.html');
  expect(code).not.toContain('imprint.html');
});

it('takes an imprint and a privacy statement of the operator, in which nothing runs', async () => {
  const imprint = written('# Imprint\n\nHill School, <script>alert(1)</script> Road 1');
  const files = await built({ imprint, privacy: written('# Our privacy\n\nAsk the office.') });
  expect(files.get('imprint.html')).toMatch(/Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/);
  expect(files.get('imprint.html')).toContain('Hill School');
  expect(files.get('privacy.html')).toContain('Ask the office.');
  expect(files.has('privacy.uk.html')).toBe(false);
});

it('says which file of the operator is missing', () => {
  expect(() => pagesPlugin(process.cwd(), { imprint: 'nowhere/imprint.md' })).toThrow(
    'PARLEY_IMPRINT is "nowhere/imprint.md", but there is no such file.',
  );
});

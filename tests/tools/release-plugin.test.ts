import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepFiles } from '../../src/cli/release/archive.ts';
import { fontRules, releasePlugin } from '../../tools/vite/release-plugin.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parley-'));
  const archive = join(root, 'assets', 'releases');
  mkdirSync(archive, { recursive: true });
  keepFiles(archive, '1', { 'index.html': '<!doctype html>', 'page.js': 'old()' });
  writeFileSync(join(archive, 'releases.json'), '[{ "name": "1" }]');
  writeFileSync(join(root, 'main.js'), 'document.title = "today";');
});

afterEach(() => rmSync(root, { recursive: true }));

it('unpacks releases beside the page, each in a folder of its own', async () => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [releasePlugin()],
    build: { write: false, rolldownOptions: { input: join(root, 'main.js') } },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  const texts = new Map(output.flatMap((file) => (file.type === 'asset' ? [[file.fileName, file.source]] : [])));
  expect(texts.get('releases/1/index.html')).toBe('<!doctype html>');
  expect(texts.get('releases/1/page.js')).toBe('old()');
});

it('has the typefaces of the sheets that the page links', async () => {
  writeFileSync(join(root, 'index.html'), '<script type="module" src="./main.js"></script>');
  writeFileSync(join(root, 'main.js'), 'import "./main.css"; document.title = "today";');
  writeFileSync(join(root, 'main.css'), '@font-face { font-family: A; src: url(data:font/woff2;base64,AA==) }');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [releasePlugin()],
    build: { write: false },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  const rules = output.find(({ fileName }) => fileName === 'releases/fonts.css');
  expect(rules?.type === 'asset' ? String(rules.source) : undefined).toContain('font-family:A');
});

it('offers the typefaces of today to all releases, from one folder higher', () => {
  const sheet =
    'a{color:red}@font-face{font-family:A;src:url(./a-1.woff2)format("woff2")}b{}@font-face{src:url(./b-2.woff2)}';
  expect(fontRules(sheet)).toBe(
    '@font-face{font-family:A;src:url(../assets/a-1.woff2)format("woff2")}\n@font-face{src:url(../assets/b-2.woff2)}',
  );
});

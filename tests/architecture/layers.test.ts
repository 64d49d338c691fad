import { describe, expect, it } from 'vitest';
import { checkFirstLoad } from './check-first-load.ts';
import { checkFolders, folderOf } from './check-folders.ts';
import { checkLayers, layerOf } from './check-layers.ts';
import { FOLDER_ORDER } from './layer-table.ts';
import { readSources } from './read-sources.ts';

describe('the layers of src', () => {
  const sources = readSources('src');

  it('are read at all', () => {
    expect(sources.length).toBeGreaterThan(0);
  });

  it('import only what the table allows, by the agreed spelling, without barrels, default exports, state or cycles', () => {
    expect(checkLayers(sources)).toEqual([]);
  });

  it('import from their own folder and from those before it in the order of the table', () => {
    expect(checkFolders(sources)).toEqual([]);
  });

  it.each(Object.entries(FOLDER_ORDER))('have every folder of the table, in %s', (layer, order) => {
    const folders = sources.filter(({ path }) => layerOf(path) === layer).map(({ path }) => folderOf(path));
    expect([...new Set(folders)].sort()).toEqual([...order].sort());
  });

  it('load neither the stage nor the reader of scenario files with the first page, and no screen with the worker', () => {
    expect(checkFirstLoad(sources)).toEqual([]);
  });
});

describe('the check of layers', () => {
  const faults = (path: string, source: string) => checkLayers([{ path, source }]);

  it.each([
    ['src/engine/a.ts', "import { b } from './b.ts'; import { c } from '../engine/model/c.ts'; import 'immer';"],
    ['src/engine/a.ts', "import { uniformInt } from 'pure-rand/distribution/uniformInt';"],
    ['src/session/a.ts', "import { createStore } from 'zustand/vanilla'; import { b } from '#engine/b.ts';"],
    ['src/panels/a.tsx', "import './a.css'; import { b } from '#session/b.ts'; export const a = <b>{b}</b>;"],
    ['src/panels/a.ts', "import type { StoreApi } from 'zustand/vanilla';"],
    [
      'src/stage/a.ts',
      "import type { Scenario } from '#engine/model/scenario/scenario.ts'; import * as Phaser from 'phaser';",
    ],
    ['src/app/a.ts', "import flag from '../../assets/flag.svg?raw'; import { all } from 'virtual:scenarios';"],
    ['src/app/a.ts', "const { check } = await import('#scenario/check.ts');"],
    ['src/cli/a.ts', "import { readFileSync } from 'node:fs'; import { check } from '#scenario/check.ts';"],
    ['src/engine/a.ts', 'export const LIMITS = { most: 4 }; function f() { let n = 0; n += 1; return n; }'],
  ])('lets pass, in %s: %s', (path, source) => {
    expect(faults(path, source)).toEqual([]);
  });

  it.each([
    ['src/engine/a.ts', "import { b } from '#session/b.ts';", 'engine may not import session'],
    ['src/engine/a.ts', "import type { B } from '#panels/b.tsx';", 'engine may not import panels'],
    ['src/engine/a.ts', "export { b } from '#scenario/b.ts'; export const c = 1;", 'engine may not import scenario'],
    ['src/engine/a.ts', "type B = import('#app/b.ts').B;", 'engine may not import app'],
    ['src/engine/a.ts', "import { b } from '#lab/b.ts';", 'engine may not import lab'],
    ['src/session/a.ts', "import { b } from '#lab/b.ts';", 'session may not import lab'],
    ['src/app/a.ts', "const { b } = await import('#lab/b.ts');", 'app may not import lab'],
    ['src/engine/a.ts', "import { parse } from 'yaml';", 'engine may not import yaml'],
    ['src/engine/a.ts', "import { readFileSync } from 'node:fs';", 'engine may not import node:'],
    ['src/panels/a.tsx', "import { b } from '#stage/b.ts';", 'panels may not import stage'],
    ['src/panels/a.tsx', "import { createStore } from 'zustand/vanilla';", 'panels may import only types of zustand'],
    ['src/stage/a.ts', "import { b } from '#panels/b.ts';", 'stage may not import panels'],
    ['src/stage/a.ts', "import { b } from '#engine/b.ts';", 'stage may import only types of engine'],
    ['src/stage/a.ts', "import { type B, c } from '#engine/b.ts';", 'stage may import only types of engine'],
    ['src/session/a.ts', "const b = await import('#scenario/b.ts');", 'session may not import scenario'],
    ['src/session/a.ts', "import { all } from 'virtual:scenarios';", 'only app is given what the build makes'],
    ['src/cli/a.ts', "import { b } from '#app/b.tsx';", 'cli may not import app'],
    ['src/record/a.ts', "import { b } from '../engine/b.ts';", 'across layers write #layer/file.ts'],
    ['src/record/a.ts', "import { b } from '#record/b.ts';", 'inside a layer write ./file.ts'],
    ['src/record/a.ts', "import { b } from './b';", 'write the extension'],
    ['src/record/a.ts', "import { b } from '#engine/b.js';", 'write the extension'],
    ['src/record/a.ts', 'const b = await import(name);', 'write the path out'],
    ['src/app/a.ts', "import { parts } from '../../tools/gallery/gallery-parts.tsx';", 'write #layer/file.ts'],
    ['src/app/a.ts', "const { b } = await import('../../tests/support/play.ts');", 'write #layer/file.ts'],
    ['src/other/a.ts', 'export const a = 1;', 'is in no layer of the table'],
    ['src/engine/a.ts', 'export default 1;', 'has a default export'],
    ['src/engine/index.ts', "export { b } from './b.ts'; export type { C } from './c.ts';", 'is a barrel'],
    ['src/engine/a.ts', "export * from './b.ts';", 'is a barrel'],
    ['src/engine/a.ts', 'let count = 0; export const next = () => ++count;', 'keeps state in count'],
    ['src/engine/a.ts', 'export var count = 0;', 'keeps state in count'],
  ])('finds, in %s: %s', (path, source, fault) => {
    expect(faults(path, source)).toEqual([expect.stringContaining(fault)]);
  });

  it('finds layers that need each other', () => {
    const found = checkLayers([
      { path: 'src/session/a.ts', source: "import { b } from '#record/b.ts';" },
      { path: 'src/record/b.ts', source: "import type { A } from '#session/a.ts';" },
    ]);
    expect(found).toContain('src/session is in a cycle of layers');
    expect(found).toContain('src/record is in a cycle of layers');
  });
});

describe('the check of folders', () => {
  const faults = (path: string, source: string) => checkFolders([{ path, source }]);

  it.each([
    ['src/engine/text/a.ts', "import { b } from './b.ts'; import type { C } from '../model/c.ts'; import 'immer';"],
    ['src/engine/durability/a.ts', "import { b } from './lines/b.ts'; import { c } from '../model/c.ts';"],
    ['src/engine/play.ts', "import { b } from './moves/b.ts';"],
    ['src/cli/a.ts', "import { b } from './other/b.ts'; import { c } from '#lab/steps/c.ts';"],
  ])('lets pass, in %s: %s', (path, source) => {
    expect(faults(path, source)).toEqual([]);
  });

  it.each([
    ['src/engine/model/a.ts', "import { b } from '../text/b.ts';", 'model may not import text'],
    ['src/engine/model/a.ts', "import type { B } from '../text/b.ts';", 'model may not import text'],
    ['src/engine/moves/a.ts', "type B = import('../views/b.ts').B;", 'moves may not import views'],
    ['src/engine/rounds/a.ts', "import { b } from '../play.ts';", 'rounds may not import .'],
    ['src/engine/moves/a.ts', "import { b } from '../durability/lines/b.ts';", 'may not import durability/lines'],
    ['src/lab/steps/a.ts', "import { b } from '../measuring/b.ts';", 'steps may not import measuring'],
    [
      'src/engine/durability/lines/a.ts',
      "export { b } from '../b.ts'; export const c = 1;",
      'may not import durability',
    ],
    [
      'src/engine/negotiators/acting/a.ts',
      "import { b } from '../telling/b.ts';",
      'may not import negotiators/telling',
    ],
    ['src/engine/negotiators/telling/a.ts', "import { b } from '../acting/b.ts';", 'may not import negotiators/acting'],
    [
      'src/engine/negotiators/weighing/a.ts',
      "import { b } from '../acting/b.ts';",
      'may not import negotiators/acting',
    ],
    ['src/engine/other/a.ts', 'export const a = 1;', 'is in no folder of the table'],
    ['src/session/words/a.ts', "import { b } from '../table/b.ts';", 'words may not import table'],
    ['src/panels/parts/a.tsx', "import { b } from '../b.tsx';", 'parts may not import .'],
  ])('finds, in %s: %s', (path, source, fault) => {
    expect(faults(path, source)).toEqual([expect.stringContaining(fault)]);
  });
});

describe('the check of the first load', () => {
  const main = (source: string) => ({ path: 'src/app/main.tsx', source });

  it('finds a heavy layer behind other files', () => {
    const page = { path: 'src/app/page.ts', source: "import { check } from '#scenario/check.ts';" };
    expect(checkFirstLoad([main("import { page } from './page.ts';"), page])).toEqual([
      'src/app/page.ts loads #scenario/check.ts with src/app/main.tsx; import() it',
    ]);
  });

  it('finds a heavy package', () => {
    expect(checkFirstLoad([main("import * as Phaser from 'phaser';")])).toHaveLength(1);
  });

  it('finds a screen behind the worker, and the shipped scenarios, which it is sent', () => {
    const worker = { path: 'src/app/background/worker.ts', source: "import { task } from './task.ts';" };
    const source =
      "import { h } from 'preact'; import { a } from '#panels/a.ts'; import { b } from 'virtual:scenarios';";
    expect(checkFirstLoad([worker, { path: 'src/app/background/task.ts', source }])).toHaveLength(3);
  });

  it('lets pass what is loaded later, by a worker, or not at all', () => {
    const later = { path: 'src/app/editor.ts', source: "import { check } from '#scenario/check.ts';" };
    const source = `
      import type { Report } from '#scenario/check.ts';
      import Checker from './check.worker.ts?worker';
      const editor = await import('./editor.ts');`;
    expect(checkFirstLoad([main(source), later])).toEqual([]);
  });
});

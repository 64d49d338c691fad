import { describe, expect, it } from 'vitest';
import { type ModuleGraph, scriptGroups, workerGroups } from '../../tools/vite/script-groups.ts';

const ROOT = '/parley';
const APP = `${ROOT}/src/app`;
/** What each module imports at once. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  [`${APP}/main.tsx`]: ['button'],
  [`${APP}/load-more.ts`]: ['button', 'folders'],
  [`${APP}/game-routes.tsx`]: ['button', 'voice', 'chairs', 'folders'],
  [`${APP}/classroom/classroom-route.tsx`]: ['voice', 'lesson'],
  [`${APP}/fetch-linked.ts`]: ['codec', 'chairs'],
  [`${APP}/link-route.tsx`]: ['codec', 'chairs', 'ending', 'draft'],
  [`${APP}/table-route.tsx`]: ['chairs', 'draft', 'negotiators', 'desk', 'dialog'],
  [`${APP}/share/sharing.tsx`]: ['dialog'],
  [`${APP}/games/game-reader.ts`]: ['negotiators', 'codec'],
  negotiators: ['signs'],
};
const graph: ModuleGraph = { getModuleInfo: (id) => ({ importedIds: IMPORTS[id] ?? [] }) };
const groups = scriptGroups(ROOT).sort((a, b) => b.priority - a.priority);
const groupOf = (id: string) => groups.map(({ name }) => name(id, graph)).find((name) => name !== null);

describe('modules that are loaded together', () => {
  it.each([
    ['button', 'first'],
    ['folders', 'start'],
    ['voice', 'common'],
    ['chairs', 'game'],
    ['codec', 'codes'],
    ['dialog', 'parts'],
    ['draft', 'text'],
    ['negotiators', 'engine'],
    ['signs', 'engine'],
    ['desk', 'table'],
    ['ending', 'ending'],
    [`${APP}/main.tsx`, 'first'],
    [`${APP}/link-route.tsx`, 'ending'],
  ])('are in one script: %s in %s', (module, group) => {
    expect(groupOf(module)).toBe(group);
  });

  it('are apart from what only pages without a game load', () => {
    expect(groupOf('lesson')).toBeUndefined();
    expect(groupOf(`${APP}/share/sharing.tsx`)).toBeUndefined();
  });
});

describe('the worker that opens links', () => {
  const WORKER = `${APP}/background/worker.ts`;
  const imports: Readonly<Record<string, readonly string[]>> = { [WORKER]: ['opening'], opening: ['negotiators'] };
  const group = workerGroups(ROOT).find(({ debugName }) => debugName === 'worker');
  const inBuildOf = (built: Readonly<Record<string, readonly string[]>>) => (id: string) => {
    const importedIds = built[id];
    return importedIds === undefined ? null : { importedIds };
  };

  it('is one script with all that it imports', () => {
    const getModuleInfo = inBuildOf(imports);
    expect([WORKER, 'opening', 'negotiators', 'debrief'].map((id) => group?.name(id, { getModuleInfo }))).toEqual([
      'worker',
      'worker',
      'worker',
      null,
    ]);
  });

  it('leaves the scripts of other workers as they are', () => {
    const getModuleInfo = inBuildOf({ workshop: ['negotiators'], negotiators: [] });
    expect(group?.name('negotiators', { getModuleInfo })).toBeNull();
  });
});

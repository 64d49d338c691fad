import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { affectedTests } from '../../tools/test/affected-tests.mjs';

const FILES = {
  'src/engine/play.ts': 'export const play = 1;',
  'src/engine/turn.ts': 'export interface Turn { round: number }',
  'src/session/table.ts': "export { play } from '#engine/play.ts';",
  'src/app/route.tsx': "export const open = () => import('../session/table.ts');",
  'src/app/words.ts': "import { languages } from 'virtual:languages';\nexport const words = languages;",
  'tests/app/route.test.tsx': "import '../../src/app/route.tsx';",
  'tests/app/words.test.ts': "import { words } from '../../src/app/words.ts';\nwords;",
  'tests/engine/play.test.ts': "import { play } from '../../src/engine/play.ts';\nplay;",
  'tests/engine/turn.test.ts': "import type { Turn } from '../../src/engine/turn.ts';\nexport type T = Turn;",
  'tests/scenario/offer.test.ts': "read('job-offer');",
  'tests/tools/serve.test.ts': "run('tools/serve.mjs');",
  'tools/serve.mjs': "start(new URL('../src/server/main.ts', import.meta.url));",
  'src/server/main.ts': "import './rooms.ts';",
  'src/server/rooms.ts': 'export const rooms = 1;',
  'tests/tools/hosting.test.ts': "read('docs', 'hosting.md');",
};

describe('the unit tests that a change can affect', () => {
  const root = mkdtempSync(join(tmpdir(), 'parley-affected-'));
  afterAll(() => rmSync(root, { recursive: true }));
  beforeAll(() => {
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  });

  it.each([
    ['import it, the nearest first', 'src/engine/play.ts', ['tests/engine/play.test.ts', 'tests/app/route.test.tsx']],
    ['are the changed file itself', 'tests/app/route.test.tsx', ['tests/app/route.test.tsx']],
    ['run what the build makes of a translation', 'src/messages/uk/table.json', ['tests/app/words.test.ts']],
    ['name a scenario', 'scenarios/job-offer.uk.yaml', ['tests/scenario/offer.test.ts']],
    ['name a file', 'docs/use/hosting.md', ['tests/tools/hosting.test.ts']],
    ['start a program that imports it', 'src/server/rooms.ts', ['tests/tools/serve.test.ts']],
    ['are none where a type alone is imported', 'src/engine/turn.ts', []],
    ['are none where nothing imports the file', 'src/app/unused.ts', []],
  ])('%s', (_, changed, tests) => {
    expect(affectedTests(root, [changed])).toEqual(tests);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { shellLines } from '../../../tools/engines/shell-lines.mjs';

const folder = mkdtempSync(join(tmpdir(), 'parley-shell-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('gives back what a script of games prints', async () => {
  const script = 'var parley = { linesOfGames: (simulated) => ["golden", simulated + " games"] };';
  expect(await shellLines([process.execPath], script, 3, folder)).toEqual(['golden', '3 games']);
});

it('fails where the script does, and says why', async () => {
  await expect(shellLines([process.execPath], 'throw new Error("no such move");', 3, folder)).rejects.toThrow(
    'no such move',
  );
});

it('fails where there is no such program', async () => {
  await expect(shellLines(['no-engine-of-this-name'], '', 3, folder)).rejects.toThrow(/ENOENT/);
});

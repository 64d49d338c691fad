import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { importSource } from '../../../tools/source/import-source.mjs';

it('freezes from a bundle that lies elsewhere, as the command does', async () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const { freeze } = await importSource(root, 'tools/release/freeze.ts');
  expect(freeze).toBeTypeOf('function');
});

it('builds the scripts of a release, and not the page of today', async () => {
  const { default: config } = await import('../../../tools/release/vite.config.ts');
  expect(Object.keys(config.build?.rolldownOptions?.input ?? {})).toEqual(['page', 'worker', 'engine']);
});

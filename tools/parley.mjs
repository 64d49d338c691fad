// @ts-check
// Runs the `parley` command: `npm run -s parley -- help`. Its code is src/cli.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode } from './setup/check-node.mjs';
import { installPackages } from './setup/install-packages.mjs';

/** Exit status of a call that cannot be carried out; 1 would mean that something was found. */
const NOT_CARRIED_OUT = 2;

const root = fileURLToPath(new URL('..', import.meta.url));
// npm starts scripts in the project's folder, whatever folder the call was made in.
const folder = process.env.npm_lifecycle_event === 'parley' ? process.env.INIT_CWD : undefined;

try {
  checkNode(process.versions.node);
  if (!existsSync(join(root, 'node_modules', 'vite'))) installPackages(root);
  const { importSource } = await import('./source/import-source.mjs');
  const { printPdfs } = await import('./kit/print-pdfs.mjs');
  const { main } = await importSource(root, 'src/cli/main.ts');
  process.exitCode = main(process.argv.slice(2), {
    folder: folder ?? process.cwd(),
    scenarios: join(root, 'scenarios'),
    messages: join(root, 'src', 'messages'),
    releases: join(root, 'assets', 'releases'),
    printPdfs: (/** @type {readonly { from: string, to: string }[]} */ files) => printPdfs(root, files),
  });
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = NOT_CARRIED_OUT;
}

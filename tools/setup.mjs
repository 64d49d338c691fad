// @ts-check
// Installs what is missing, and nothing that is there: the npm packages and, with --browser, what the tests need of the
// system: a Chromium, a font and a Redis server.
import { fileURLToPath } from 'node:url';
import { checkNode } from './setup/check-node.mjs';
import { installBrowser } from './setup/install-browser.mjs';
import { installFont } from './setup/install-font.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { installRedis } from './setup/install-redis.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  checkNode(process.versions.node);
  installPackages(root);
  if (process.argv.includes('--browser')) {
    await installBrowser(root);
    installFont();
    installRedis();
  }
} catch (problem) {
  console.error(`\n${problem instanceof Error ? problem.message : problem}\n`);
  process.exitCode = 1;
}

// @ts-check
// Messages for the bundler: see message-modules.mjs for what is made of them.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { normalizePath } from 'vite';
import { isVirtual, messageModule, modulePath } from './message-modules.mjs';

/** Vite asks for modules that are no files to be marked. */
const RESOLVED = '\0';

/**
 * Bundles messages: without their notes, and in English where a language lacks one.
 *
 * @param {{ root?: string }} [given] where no configuration says it
 * @returns {import('vite').Plugin}
 */
export function messagesPlugin(given = {}) {
  let root = given.root ?? '';
  return {
    name: 'parley-messages',
    enforce: 'pre',
    configResolved(config) {
      root = given.root ?? config.root;
    },
    // Filters spare the bundler a call for each of a thousand modules that are not ours.
    resolveId: {
      filter: { id: /^virtual:|\.json$|\/src\/messages\/[\w-]+\/[\w-]+\.ts$/ },
      handler(source, importer) {
        return isVirtual(source) ? RESOLVED + source : modulePath(root, source, importer);
      },
    },
    load: {
      filter: { id: /^\0virtual:|\/src\/messages\// },
      handler(id) {
        const made = messageModule(root, id.replace(RESOLVED, ''));
        for (const path of made?.files ?? []) if (existsSync(path)) this.addWatchFile(path);
        return made?.code;
      },
    },
    configureServer(server) {
      const folder = normalizePath(join(root, 'src', 'messages'));
      const isOurs = (/** @type {string} */ path) => path.startsWith(`${folder}/`);
      server.watcher.add(folder);
      server.watcher.on('all', (_event, changed) => {
        if (isOurs(normalizePath(changed)) && changed.endsWith('.json')) {
          reload(server, (id) => isOurs(id) || isVirtual(id.replace(RESOLVED, '')));
        }
      });
    },
  };
}

/**
 * @param {import('vite').ViteDevServer} server
 * @param {(id: string) => boolean} isStale
 */
function reload({ environments: { client } }, isStale) {
  for (const [id, module] of client.moduleGraph.idToModuleMap) {
    if (isStale(id)) client.moduleGraph.invalidateModule(module);
  }
  client.hot.send({ type: 'full-reload' });
}

// @ts-check
import { build } from 'vite';
import { messagesPlugin } from '../messages/messages-plugin.mjs';

/**
 * A TypeScript module of the project with all that it imports, packages too, as one script for Node.
 *
 * @param {string} root folder of package.json
 * @param {string} entry such as src/cli/main.ts
 * @returns {Promise<string>} the script
 */
export async function bundleSource(root, entry) {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [messagesPlugin()],
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      write: false,
      target: 'node20',
      minify: false,
      // A slow machine would make the bundler warn of its own plugins.
      rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error(`${entry} could not be built.`);
  return output.output[0].code;
}

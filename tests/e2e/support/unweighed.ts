import type { PluginOption } from 'vite';

/** Checks that the page itself passes, packed copies, the page as one file, and the service worker, which tests block. */
const LEFT_OUT = /^(parley-weight|parley-message-check|parley-pack|parley-one-file|vite-plugin-pwa.*)$/;

/**
 * The plugins of a page that only tests load: nothing depends on what it weighs, and nobody fetches it twice.
 * @param replaced The name of a plugin in whose place the page has another one
 */
export function unweighed(plugins: readonly PluginOption[] = [], replaced?: string): PluginOption[] {
  const all: readonly unknown[] = (plugins as readonly unknown[]).flat(2);
  return (all as readonly PluginOption[]).filter((plugin) => {
    const name = plugin instanceof Object && 'name' in plugin ? String(plugin.name) : '';
    return name !== replaced && !LEFT_OUT.test(name);
  });
}

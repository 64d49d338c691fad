import type { PluginOption } from 'vite';

/** Checks of weight, packed copies, the page as one file, and the service worker, which tests block. */
const LEFT_OUT = /^(parley-weight|parley-pack|parley-one-file|vite-plugin-pwa.*)$/;

/** The plugins of a page that only tests load: nothing depends on what it weighs, and nobody fetches it twice. */
export function unweighed(plugins: readonly PluginOption[] = []): PluginOption[] {
  const all: readonly unknown[] = (plugins as readonly unknown[]).flat(2);
  return (all as readonly PluginOption[]).filter(
    (plugin) => !(plugin instanceof Object && 'name' in plugin && LEFT_OUT.test(String(plugin.name))),
  );
}

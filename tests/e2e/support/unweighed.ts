import type { PluginOption } from 'vite';

const LEFT_OUT = ['parley-weight', 'parley-pack'];

/** The plugins of a page that only tests load: nothing depends on what it weighs, and nobody fetches it twice. */
export function unweighed(plugins: readonly PluginOption[] = []): PluginOption[] {
  return plugins.filter(
    (plugin) => !(plugin instanceof Object && 'name' in plugin && LEFT_OUT.includes(String(plugin.name))),
  );
}

import type { PluginOption } from 'vite';

/** The plugins of a page that only tests load: nothing depends on what it weighs. */
export function unweighed(plugins: readonly PluginOption[] = []): PluginOption[] {
  return plugins.filter((plugin) => !(plugin instanceof Object && 'name' in plugin && plugin.name === 'parley-weight'));
}

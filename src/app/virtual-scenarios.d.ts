/** Made by `tools/vite/scenario-plugin.ts` while building. */
declare module 'virtual:scenarios' {
  import type { Scenario } from '#engine/model/scenario/scenario.ts';

  /** The shipped scenarios, checked; the easiest first. */
  export const scenarios: readonly Scenario[];
}
declare module 'virtual:digests' {
  /** By id: digests of what the shipped scenarios are played by, which would take long to find on the page. */
  export const digests: Readonly<Record<string, number>>;
}
declare module 'virtual:folders' {
  import type { FolderModel } from '#session/screens/folder-model.ts';

  /** What the first screen shows of the shipped scenarios, in the same order. */
  export const folders: readonly FolderModel[];
}
declare module 'virtual:translations' {
  import type { Scenario } from '#engine/model/scenario/scenario.ts';
  import type { FolderModel } from '#session/screens/folder-model.ts';

  /** By the tag of a language: those of the shipped scenarios that have texts in it, each kind in a script of its own. */
  export const translations: Readonly<
    Record<
      string,
      {
        readonly folders: () => Promise<readonly FolderModel[]>;
        readonly scenarios: () => Promise<readonly Scenario[]>;
      }
    >
  >;
}

/** Made by `tools/vite/scenario-plugin.ts` while building. */
declare module 'virtual:library' {
  import type { Scenario } from '#engine/model/scenario/scenario.ts';

  /** By id: what loads a shipped scenario, as its author wrote it and, by the tag of a language, as it is told there. */
  export const library: Readonly<
    Record<
      string,
      {
        readonly written: () => Promise<Scenario>;
        readonly told: Readonly<Record<string, () => Promise<Scenario>>>;
      }
    >
  >;
}
declare module 'virtual:scenarios' {
  import type { Scenario } from '#engine/model/scenario/scenario.ts';

  /** All shipped scenarios at once, checked; the easiest first. Never for the page, which loads scenarios on demand. */
  export const scenarios: readonly Scenario[];
}
declare module 'virtual:digests' {
  /** By id: digests of what the shipped scenarios are played by, which would take long to find on the page. */
  export const digests: Readonly<Record<string, number>>;
}
declare module 'virtual:folders' {
  import type { FolderModel } from '#session/screens/folder-model.ts';

  /** Models of the shipped scenarios at the top of the first screen. */
  export const folders: readonly FolderModel[];
}
declare module 'virtual:more-folders' {
  import type { FolderModel } from '#session/screens/folder-model.ts';

  /** Models of all other scenarios, the easiest first. */
  export const moreFolders: readonly FolderModel[];
}
declare module 'virtual:translations' {
  import type { FolderModel } from '#session/screens/folder-model.ts';

  /** By the tag of a language: what loads the folders of the shipped scenarios that have texts in it. */
  export const translations: Readonly<
    Record<
      string,
      {
        readonly folders: () => Promise<readonly FolderModel[]>;
        readonly more: () => Promise<readonly FolderModel[]>;
      }
    >
  >;
}

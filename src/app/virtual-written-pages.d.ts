/** Made by `tools/vite/pages/pages-plugin.ts` while building. */
declare module 'virtual:written-pages' {
  /** Names of the documents that lie beside the page, such as `privacy.html` and `privacy.uk.html`. */
  export const writtenPages: readonly string[];
}

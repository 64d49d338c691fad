/** The script of the service worker, which is put beside the page. */

import type { ListedFile, ServiceWorkerScope } from './kept-files.ts';
import { serveFiles } from './serve-files.ts';

declare const self: ServiceWorkerScope & { readonly __WB_MANIFEST: readonly ListedFile[] };

// The build writes the list of its files into the place of this name.
serveFiles(self.__WB_MANIFEST, self, (...asked) => fetch(...asked));

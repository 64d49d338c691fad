import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type BundledPackage, licencesText } from './licences-text.ts';
import { writtenPage } from './written-page.ts';

/** Name of the list of packages that `build.license` writes. */
export const LICENCE_LIST = 'licences.json';

const MODULE = 'virtual:written-pages';

/** Files of the operator, in Markdown, by their paths. */
export interface OperatorFiles {
  readonly imprint?: string | undefined;
  /** Replaces the project's own statement. */
  readonly privacy?: string | undefined;
}

/**
 * Writes the documents that lie beside the page: privacy, licences and, if the operator has one, an imprint. The module
 * `virtual:written-pages` tells the first screen which there are, by the tag of a language where a document has one.
 * @throws Error where a file of the operator is not there
 */
export function pagesPlugin(root: string, { imprint, privacy }: OperatorFiles): Plugin {
  const own = (path: string) => readFileSync(join(root, path), 'utf8');
  const documents: Record<string, string> = {
    'privacy.html': inEnglish(
      privacy === undefined ? own('docs/use/privacy.md') : ofOperator(privacy, 'PARLEY_PRIVACY'),
    ),
  };
  if (privacy === undefined)
    documents['privacy.uk.html'] = writtenPage({
      language: 'uk',
      back: 'До Parley',
      text: own('docs/use/privacy.uk.md'),
    });
  if (imprint !== undefined) documents['imprint.html'] = inEnglish(ofOperator(imprint, 'PARLEY_IMPRINT'));
  const licences = (packages: readonly BundledPackage[]) =>
    inEnglish(licencesText(own('LICENSE'), own('assets/CREDITS.md'), packages));
  return {
    name: 'parley-pages',
    resolveId: { filter: { id: /^virtual:written-pages$/ }, handler: () => `\0${MODULE}` },
    load: {
      filter: { id: /^\0virtual:written-pages$/ },
      handler: () => `export const writtenPages = ${JSON.stringify([...Object.keys(documents), 'licences.html'])};`,
    },
    configureServer({ middlewares }) {
      middlewares.use(({ url = '' }, response, next) => {
        const name = url.slice(1).split('?')[0] ?? '';
        const html = name === 'licences.html' ? licences([]) : documents[name];
        if (html === undefined) return next();
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(html);
      });
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const list = bundle[LICENCE_LIST];
        const packages = list?.type === 'asset' ? (JSON.parse(String(list.source)) as BundledPackage[]) : [];
        delete bundle[LICENCE_LIST];
        const files = { ...documents, 'licences.html': licences(packages) };
        for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source });
        for (const name of readdirSync(join(root, 'assets', 'licences')))
          this.emitFile({ type: 'asset', fileName: `licences/${name}`, source: own(`assets/licences/${name}`) });
      },
    },
  };
}

function inEnglish(text: string): string {
  return writtenPage({ language: 'en', back: 'Back to Parley', text });
}

function ofOperator(path: string, variable: string): string {
  if (!existsSync(path)) throw new Error(`${variable} is "${path}", but there is no such file.`);
  return readFileSync(path, 'utf8');
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import type { Plugin } from 'vite';
import { BASE_POLICY, policyText } from '../policy.ts';

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

/** A package in the built page, as Vite lists it. */
interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** Identifier of its licence, such as `MIT`. */
  readonly identifier?: string;
  /** The whole licence. */
  readonly text?: string;
}

/**
 * Returns the licences of a built page in Markdown: the project's own, the credits of what it shows, and those of each package.
 * Packages with the same licence text share it.
 */
function licencesText(own: string, credits: string, packages: readonly BundledPackage[]): string {
  const texts = new Map<string, string[]>();
  for (const {
    name,
    version,
    identifier = 'licence not named',
    text = 'No licence text comes with this package.',
  } of packages) {
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version} (${identifier})`]);
  }
  const parts = [...texts].map(([text, names]) => `### ${names.join(', ')}\n\n${asBlock(text)}`);
  return `# Licences\n\n${asBlock(own)}\n\n${lowered(credits)}\n\n## Packages\n\n${parts.join('\n\n')}\n`;
}

/** A document as a part of another: its headings one level lower. */
function lowered(text: string): string {
  return text.replace(/^#/gm, '##').trim();
}

/** Text as it is written: indented code, in which no sign means anything. */
function asBlock(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n');
}

/** The look of a page that is only read: the device's own typeface, light or dark as the device is. */
const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.55 system-ui, sans-serif }
body { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: break-word }
h1, h2, h3 { line-height: 1.25 }
table { border-collapse: collapse; overflow-wrap: anywhere }
th, td { border: 1px solid; padding: .375rem .625rem; text-align: start; vertical-align: top }
pre { white-space: pre-wrap; font-size: .875rem }
@media (max-width: 30em) { table { font-size: .875rem } th, td { padding: .25rem } }
a { color: LinkText }
`;

/** A document of the page's folder. */
interface WrittenPage {
  /** Tag of the language that it is in. */
  readonly language: string;
  /** Text of the link back to the first screen. */
  readonly back: string;
  /** Text in Markdown, which begins with a heading. */
  readonly text: string;
}

/** Returns a document as HTML that runs no script and loads nothing. */
function writtenPage({ language, back, text }: WrittenPage): string {
  const title = /^# (.+)$/m.exec(text)?.[1] ?? 'Parley';
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const policy = policyText({
    'default-src': BASE_POLICY['default-src'] ?? "'none'",
    'style-src': `'sha256-${hash}'`,
    'base-uri': "'none'",
    'form-action': "'none'",
  });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · Parley</title>
<style>${STYLE}</style>
</head>
<body>
<nav><a href="./">${escaped(back)}</a></nav>
<main>
${marked.parse(text, { async: false })}</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

import { join } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { type Files, filesOf, releasesIn } from '../../src/cli/release/archive.ts';

/** Folder of the releases in the page's folder. */
const FOLDER = 'releases';
const KINDS: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** Unpacks the frozen releases beside the page; while developing they are served from the archive. */
export function releasePlugin(): Plugin {
  let archive = '';
  return {
    name: 'parley-releases',
    configResolved({ root }) {
      archive = join(root, 'assets', 'releases');
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${FOLDER}`, serveFrom(archive));
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const { name } of releasesIn(archive)) {
          for (const [file, source] of Object.entries(filesOf(archive, name)))
            this.emitFile({ type: 'asset', fileName: `${FOLDER}/${name}/${file}`, source });
        }
        const page = bundle['index.html'];
        const linked = page?.type === 'asset' ? String(page.source) : '';
        const sheets = Object.entries(bundle).flatMap(([name, file]) =>
          file.type === 'asset' && name.endsWith('.css') && linked.includes(name) ? [String(file.source)] : [],
        );
        this.emitFile({ type: 'asset', fileName: `${FOLDER}/fonts.css`, source: fontRules(sheets.join('')) });
      },
    },
  };
}

/** The rules of a sheet in `assets/` that fetch typefaces, as a sheet in `releases/`: the one thing that releases share with today. */
export function fontRules(sheet: string): string {
  const rules = sheet.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return rules.map((rule) => rule.replace(/url\(\.\//g, 'url(../assets/')).join('\n');
}

function serveFrom(archive: string): Connect.NextHandleFunction {
  const unpacked = new Map<string, Files>();
  return ({ url = '' }, response, next) => {
    const [, name = '', file = ''] = /^\/(\w+)\/([\w.-]+)/.exec(url) ?? [];
    if (!unpacked.has(name) && releasesIn(archive).some((release) => release.name === name))
      unpacked.set(name, filesOf(archive, name));
    const text = unpacked.get(name)?.[file];
    if (text === undefined) return next();
    response.setHeader('Content-Type', `${KINDS[file.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`);
    response.end(text);
  };
}

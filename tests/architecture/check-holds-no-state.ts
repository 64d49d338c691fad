import type { SourceFile } from './read-module.ts';

/** Folders whose code is given a chair's view: all that there is, secrets included, does not reach them. */
const FROM_A_VIEW = ['src/session/table/', 'src/panels/', 'src/stage/'];

const IMPORT = /import(?: type)? \{([^}]*)\} from '[^']*model\/state\.ts'/g;

/** Files that what a page shows is made in, and that can name a `State`. */
export function checkHoldsNoState(files: readonly SourceFile[]): string[] {
  const shown = files.filter(({ path }) => FROM_A_VIEW.some((folder) => path.startsWith(folder)));
  return shown.flatMap(({ path, source }) => {
    const names = [...source.matchAll(IMPORT)].flatMap(([, list = '']) => list.split(',').map((name) => name.trim()));
    return names.some((name) => /^(?:type )?State(?: as .*)?$/.test(name)) ? [path] : [];
  });
}

import type { SourceFile } from './read-module.ts';

/**
 * Code that is given a chair's view, or no more than both a view and a state hold: all that there is, secrets included,
 * does not reach it. Of the session that is all but the running game itself and what is shown after the talks.
 */
const FROM_A_VIEW = /^src\/(?:panels|stage|session\/(?!(?:running|screens|debrief)\/))/;

const IMPORT = /import(?: type)? \{([^}]*)\} from '[^']*model\/state\.ts'/g;

/** Files that what a page shows is made in, and that can name a `State`. */
export function checkHoldsNoState(files: readonly SourceFile[]): string[] {
  const shown = files.filter(({ path }) => FROM_A_VIEW.test(path));
  return shown.flatMap(({ path, source }) => {
    const names = [...source.matchAll(IMPORT)].flatMap(([, list = '']) => list.split(',').map((name) => name.trim()));
    return names.some((name) => /^(?:type )?State(?: as .*)?$/.test(name)) ? [path] : [];
  });
}

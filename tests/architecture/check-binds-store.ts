import { readModule, type SourceFile } from './read-module.ts';

/** The panel that is bound to the running game; its parts are given what they show and what they do. */
const BINDS = 'src/panels/talks/talks-screen.tsx';

/** The bond itself. */
const BOND = 'src/panels/use-store.ts';

const KNOWS_THE_GAME = /^#session\/running\/session\.ts$|\/use-store\.ts$|^zustand/;

/** Panels that know the running game or a store of it, types included, though they should be given what they show. */
export function checkBindsStore(files: readonly SourceFile[]): string[] {
  const panels = files.filter(({ path }) => path.startsWith('src/panels/') && path !== BINDS && path !== BOND);
  return panels.flatMap((file) =>
    readModule(file)
      .imports.filter(({ specifier }) => KNOWS_THE_GAME.test(specifier))
      .map(({ specifier }) => `${file.path} imports ${specifier}`),
  );
}

/** The files of a build, and how one is found among them. */
export interface BuiltFile {
  readonly bytes: number;
  /** Paths of the modules that a script is made of. */
  readonly modules: readonly string[];
  /** Names of the scripts that it loads at once. */
  readonly imports: readonly string[];
}
/** By name. */
export type Files = Readonly<Record<string, BuiltFile>>;

/** @throws Error when the build has none: a renamed file cannot hide */
export function named(files: Files, what: string, is: (entry: [string, BuiltFile]) => boolean): string {
  const found = Object.entries(files).find(is);
  if (found === undefined) throw missing(what);
  return found[0];
}

/** The first file whose name is like that. @throws Error as `named` */
export function matching(files: Files, pattern: RegExp): string {
  return named(files, String(pattern), ([name]) => pattern.test(name));
}

/** The script that a module is in. @throws Error as `named` */
export function scriptWith(files: Files, module: string): string {
  return named(files, module, ([, { modules }]) => modules.some((path) => path.endsWith(module)));
}

/** The scripts that such modules are in. @throws Error where there is none */
export function allWith(files: Files, module: RegExp): string[] {
  const found = Object.entries(files).filter(([, { modules }]) => modules.some((path) => module.test(path)));
  if (found.length === 0) throw missing(String(module));
  return found.map(([name]) => name);
}

/** The heaviest of the scripts that such modules are in. @throws Error where there is none */
export function heaviest(files: Files, module: RegExp): string {
  const bytes = (name: string) => files[name]?.bytes ?? 0;
  return allWith(files, module).reduce((one, other) => (bytes(other) > bytes(one) ? other : one));
}

/** Returns the names of all files that match a pattern. */
export function allLike(files: Files, pattern: RegExp): string[] {
  return Object.keys(files).filter((name) => pattern.test(name));
}

/** Returns scripts with all their static imports. */
export function withImports(files: Files, names: readonly string[]): ReadonlySet<string> {
  const all = new Set(names);
  for (const name of all) for (const imported of files[name]?.imports ?? []) all.add(imported);
  return all;
}

/** Returns the scripts with their imports, without those loaded before. */
export function loadedAfter(files: Files, before: ReadonlySet<string>, names: readonly string[]): string[] {
  return [...withImports(files, names)].filter((name) => !before.has(name));
}

export function bytesOf(files: Files, names: Iterable<string>): number {
  return [...names].reduce((total, name) => total + (files[name]?.bytes ?? 0), 0);
}

function missing(what: string): Error {
  return new Error(`The build has no ${what}, which is to be weighed.`);
}

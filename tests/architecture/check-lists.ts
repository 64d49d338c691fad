import { posix } from 'node:path';
import { readModule, type SourceFile } from './read-module.ts';

/** A folder with one file for each thing of a kind, and the file that lists them. */
export interface ListOfFiles {
  readonly folder: string;
  readonly list: string;
}

/** Files that neither the list of their folder nor another file of it imports: one sentence each, with the file to edit. */
export function checkLists(files: readonly SourceFile[], lists: readonly ListOfFiles[]): string[] {
  return lists.flatMap(({ folder, list }) => {
    const members = files.filter(({ path }) => posix.dirname(path) === folder);
    const users = [...members, ...files.filter(({ path }) => path === list)];
    const used = new Set(users.flatMap(importedPaths));
    return members.filter(({ path }) => !used.has(path)).map(({ path }) => `Enter ${path} in ${list}.`);
  });
}

function importedPaths(file: SourceFile): string[] {
  return readModule(file).imports.map(({ specifier }) => posix.join(posix.dirname(file.path), specifier));
}

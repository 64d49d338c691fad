import { posix } from 'node:path';
import { layerOf } from './check-layers.ts';
import { FOLDER_ORDER, FOLDERS_APART } from './layer-table.ts';
import { type Module, readModule, type SourceFile } from './read-module.ts';

/**
 * Which imports climb in the order of a layer's folders or join two that stay apart, and which files lie in no folder of
 * it: one sentence each.
 */
export function checkFolders(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const layer = layerOf(file.path) ?? '';
    const order = FOLDER_ORDER[layer];
    return order === undefined ? [] : faultsOf(readModule(file), order, FOLDERS_APART[layer] ?? []);
  });
}

/** The folder of a path under `src`, as seen from its layer; `.` for the layer itself. */
export function folderOf(path: string): string {
  return posix.relative(`src/${layerOf(path)}`, posix.dirname(path)) || '.';
}

/** Types count, for they bind as tightly. */
function faultsOf(
  { path, imports }: Module,
  order: readonly string[],
  apart: readonly (readonly [string, string])[],
): string[] {
  const folder = folderOf(path);
  if (!order.includes(folder)) return [`${path} is in no folder of the table`];
  return imports.flatMap(({ specifier }) => {
    if (!specifier.startsWith('.')) return [];
    const used = folderOf(posix.join(posix.dirname(path), specifier));
    const climbs = order.indexOf(used) > order.indexOf(folder);
    const joins = apart.some((pair) => pair.includes(folder) && pair.includes(used) && folder !== used);
    return climbs || joins ? [`${path} imports ${specifier}: ${folder} may not import ${used}`] : [];
  });
}

import { posix } from 'node:path';
import { layerOf } from './check-layers.ts';
import { FOLDER_ORDER } from './layer-table.ts';
import { type Module, readModule, type SourceFile } from './read-module.ts';

/** Which imports climb in the order of a layer's folders, and which files lie in no folder of it: one sentence each. */
export function checkFolders(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const order = FOLDER_ORDER[layerOf(file.path) ?? ''];
    return order === undefined ? [] : faultsOf(readModule(file), order);
  });
}

/** The folder of a path under `src`, as seen from its layer; `.` for the layer itself. */
export function folderOf(path: string): string {
  return posix.relative(`src/${layerOf(path)}`, posix.dirname(path)) || '.';
}

/** Types count, for they bind as tightly. */
function faultsOf({ path, imports }: Module, order: readonly string[]): string[] {
  const folder = folderOf(path);
  if (!order.includes(folder)) return [`${path} is in no folder of the table`];
  return imports.flatMap(({ specifier }) => {
    if (!specifier.startsWith('.')) return [];
    const used = folderOf(posix.join(posix.dirname(path), specifier));
    const climbs = order.indexOf(used) > order.indexOf(folder);
    return climbs ? [`${path} imports ${specifier}: ${folder} may not import ${used}`] : [];
  });
}

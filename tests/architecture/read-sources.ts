import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SourceFile } from './read-module.ts';

/** Every TypeScript file under a folder of the project, type files aside. */
export function readSources(folder: string): SourceFile[] {
  return readFiles(folder, /(?<!\.d)\.tsx?$/);
}

/** Every style sheet under a folder of the project. */
export function readStyleSheets(folder: string): SourceFile[] {
  return readFiles(folder, /\.css$/);
}

function readFiles(folder: string, name: RegExp): SourceFile[] {
  return (
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && name.test(entry.name))
      // A tool may have packages of its own.
      .filter(({ parentPath }) => !parentPath.split(sep).includes('node_modules'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => ({ path: path.replaceAll('\\', '/'), source: readFileSync(path, 'utf8') }))
  );
}

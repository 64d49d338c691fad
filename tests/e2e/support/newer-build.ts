import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT } from './plain-host.ts';

const SCRIPT = /[\w.-]+\.js\b/g;

/** Makes a build of the page as it would be after a change of everything: no script has the name that it had. */
export function makeNewerBuild(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(BUILT, folder, { recursive: true });
  const assets = join(folder, 'assets');
  const scripts = new Set(readdirSync(assets).filter((name) => name.endsWith('.js')));
  const newName = (name: string) => (scripts.has(name) ? `newer-${name}` : name);
  for (const name of scripts) renameSync(join(assets, name), join(assets, newName(name)));
  const told = ['index.html', 'service-worker.js', ...[...scripts].map((name) => `assets/${newName(name)}`)];
  for (const file of told.map((name) => join(folder, name))) {
    const text = readFileSync(file, 'utf8').replace(SCRIPT, newName);
    // What the list says of the page, which lies under the same name in both.
    writeFileSync(file, text.replace(/\w+(","url":"index\.html")/, 'newer$1'));
  }
}

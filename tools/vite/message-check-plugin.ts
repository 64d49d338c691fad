import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { englishTypes } from '../../src/messages/checking/english-types.ts';
import { fileFaults } from '../../src/messages/checking/file-faults.ts';
import { ENGLISH as LANGUAGE } from '../../src/messages/en/english.ts';
import { ENGLISH, filesOf, foldersOf, LANGUAGE_FILE, LEAST_SHARE, readFile, shareOf } from '../messages/catalogue.mjs';

const TYPES = ['src', 'messages', 'generated', 'messages.ts'];

/** Returns all faults of a project's message files, one sentence each. */
export function messageFaultsIn(root: string): string[] {
  return foldersOf(root).flatMap((folder) => {
    const language = folder === ENGLISH ? LANGUAGE : readFile(root, folder, LANGUAGE_FILE);
    return filesOf(root, folder).flatMap((file) => {
      const path = `src/messages/${folder}/${file}`;
      if (!filesOf(root, ENGLISH).includes(file))
        return [`${path}: English has no such file. Take it out, or name it as in src/messages/en.`];
      const [own, english] = [readFile(root, folder, file), readFile(root, ENGLISH, file)];
      return fileFaults({ path, name: file.replace('.json', ''), language, own, english });
    });
  });
}

/** Checks messages while building, says how much of each language is there, and writes their types where they have changed. */
export function messageCheckPlugin(): Plugin {
  let root = '';
  return {
    name: 'parley-message-check',
    configResolved(config) {
      root = config.root;
      // Tests compare them, and write nothing.
      if (process.env['VITEST'] !== undefined) return;
      refuse(messageFaultsIn(root));
      writeTypes(join(root, ...TYPES));
    },
    buildStart() {
      for (const line of partialLanguages(root)) this.info(line);
    },
  };
}

/** A translator needs the lines about the messages, and nothing of where the build tool was: the error has no stack. */
function refuse(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const error = new Error(faults.join('\n'));
  error.stack = error.message;
  throw error;
}

/** One line for each language that lacks messages. */
function partialLanguages(root: string): string[] {
  const shares = foldersOf(root).map((folder) => ({ folder, share: shareOf(root, folder) }));
  return shares
    .filter(({ share }) => share < 1)
    .map(({ folder, share }) => {
      const hidden = share < LEAST_SHARE ? `; it is shown from ${percent(LEAST_SHARE)} on` : '';
      return `messages in ${folder}: ${percent(share)} of them${hidden}`;
    });
}

function writeTypes(path: string): void {
  const types = englishTypes();
  if (readFileSync(path, 'utf8') !== types) writeFileSync(path, types);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { diagnosticInWords } from '#messages/diagnostic-in-words.ts';
import { englishSpeaker } from '#messages/en/english-speaker.ts';
import { decodedText } from '#scenario/decoded-text.ts';
import { positionInText } from '#scenario/position-in-text.ts';
import { releasesIn } from './release/archive.ts';
import { engineOf } from './release/engine-of.ts';
import type { PrintedFile, Terminal } from './terminal.ts';
import { UsageProblem } from './usage-problem.ts';

/** Folders that the command uses. */
export interface CommandFolders {
  /** Folder that paths as typed start from. */
  readonly folder: string;
  /** Folder of the scenarios that come with the game. */
  readonly scenarios: string;
  /** Folder of the messages, with a folder for each language. */
  readonly messages: string;
  /** Folder of the frozen releases. */
  readonly releases: string;
  /** Prints pages by a browser of this machine; false where there is none. Paths are whole. */
  readonly printPdfs: (files: readonly PrintedFile[]) => boolean;
}

/** The terminal and the files of this machine. */
export function machine({ folder, scenarios, messages, releases, printPdfs }: CommandFolders): Terminal {
  // A reader such as `head` may close the pipe early: then no output is needed.
  process.stdout.on('error', leaveQuietly);
  process.stderr.on('error', leaveQuietly);
  return {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    readFile: (path) => readText(path, resolve(folder, path)),
    writeFile: (path, text) => writeText(path, resolve(folder, path), text),
    exists: (path) => existsSync(resolve(folder, path)),
    shipped: () => yamlIn(scenarios),
    // The last is a whole scenario: a twin of the flagship in which all is invented.
    templates: () => [...yamlIn(join(scenarios, 'templates')), join(scenarios, 'strait-of-amarel.yaml')],
    messageFiles: () => messageFilesIn(messages),
    releases: () => releasesIn(releases),
    engineOf: (release) => engineOf(releases, release),
    printPdfs: (files) =>
      printPdfs(files.map(({ from, to }) => ({ from: resolve(folder, from), to: resolve(folder, to) }))),
    now: () => performance.now(),
  };
}

function yamlIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

function messageFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => join(folder, name, file)))
    .filter((path) => path.endsWith('.json'))
    .sort();
}

function leaveQuietly(problem: NodeJS.ErrnoException): void {
  if (problem.code !== 'EPIPE') throw problem;
  process.exit();
}

/** Largest file in bytes, far above any that these commands read: a device may never end. */
const MOST_BYTES = 32 * 1024 * 1024;

function readText(typed: string, path: string): string {
  const decoded = decodedText(bytesOf(typed, path), TextDecoder);
  if (decoded.ok) return decoded.text;
  const { line, column } = positionInText(decoded.text, decoded.offset);
  const { message } = diagnosticInWords(englishSpeaker(), decoded);
  throw new UsageProblem(`${typed} cannot be read, line ${line}, column ${column}: ${message}`);
}

function bytesOf(typed: string, path: string): Uint8Array {
  try {
    return readBytes(path);
  } catch (problem) {
    throw new UsageProblem(`${typed} cannot be read: ${reasonOf(problem)}.`);
  }
}

function writeText(typed: string, path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (problem) {
    throw new UsageProblem(`${typed} cannot be written: ${reasonOf(problem, WRITING)}.`);
  }
}

class TooBig extends Error {}

function readBytes(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const chunks: Uint8Array[] = [];
    for (let size = 0; size <= MOST_BYTES; ) {
      const chunk = new Uint8Array(65_536);
      const count = readSync(file, chunk);
      if (count === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, count));
      size += count;
    }
    throw new TooBig();
  } finally {
    closeSync(file);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder, and a file is wanted',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ENAMETOOLONG: 'its name is too long for a file',
  ERR_INVALID_ARG_VALUE: 'its name holds characters that no file name may hold',
};

/** Reasons why a file cannot be written, by error code. */
const WRITING: Readonly<Record<string, string>> = {
  ...REASONS,
  ENOENT: 'there is no such folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written there',
  ENOSPC: 'there is no room left',
};

function reasonOf(problem: unknown, reasons = REASONS): string {
  if (problem instanceof TooBig) return 'it is too big';
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
  return reasons[code] ?? `the system says ${code === '' ? String(problem) : code}`;
}

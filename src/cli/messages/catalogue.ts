import type { MessageFile } from '#messages/checking/file-faults.ts';
import { ENGLISH } from '#messages/en/english.ts';
import type { Language } from '#messages/language.ts';
import type { Terminal } from '../terminal.ts';
import { UsageProblem } from '../usage-problem.ts';

/** The message files of a language, by name without the ending. */
export type MessageFiles = ReadonlyMap<string, MessageFile>;

/** Folder of the language that all messages are written in first. */
export const SOURCE = 'en';

/** The message files of the game. */
export interface Catalogues {
  /** Folders of languages, English first. */
  readonly folders: readonly string[];
  readonly of: (folder: string) => MessageFiles;
  readonly languageOf: (folder: string) => Language;
  /** Path of a file of a language. */
  readonly pathOf: (folder: string, name: string) => string;
}

const LANGUAGE = 'language';

export function cataloguesOf(terminal: Pick<Terminal, 'messageFiles' | 'readFile'>): Catalogues {
  const files = terminal.messageFiles().map((path) => ({ path, ...partsOf(path) }));
  const folders = [...new Set(files.map(({ folder }) => folder))].sort();
  const root = files[0]?.root ?? '';
  const pathOf = (folder: string, name: string) => `${root}${folder}/${name}.json`;
  return {
    folders: [SOURCE, ...folders.filter((folder) => folder !== SOURCE)],
    of: (folder) => {
      const own = files.filter((file) => file.folder === folder && file.name !== LANGUAGE);
      return new Map(own.map(({ name, path }) => [name, readMessages(terminal.readFile(path), path)]));
    },
    languageOf: (folder) =>
      folder === SOURCE || !folders.includes(folder)
        ? ENGLISH
        : (readMessages(terminal.readFile(pathOf(folder, LANGUAGE)), pathOf(folder, LANGUAGE)) as unknown as Language),
    pathOf,
  };
}

function partsOf(path: string) {
  const [, root = '', folder = '', name = ''] = /^(.*[/\\])([\w-]+)[/\\]([\w-]+)\.json$/.exec(path) ?? [];
  return { root, folder, name };
}

function readMessages(text: string, path: string): MessageFile {
  try {
    return JSON.parse(text) as MessageFile;
  } catch (problem) {
    throw new UsageProblem(
      `${path} is no JSON that can be read (${String(problem)}). Look there for a comma or a quotation mark that is missing or one too many.`,
    );
  }
}

/** A message file as text. */
export function fileText(file: MessageFile): string {
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** The texts of a message: one, or all the ways to say it; none where it is not translated. */
export function waysOf(text: unknown): readonly string[] {
  return [text ?? []].flat().filter((way): way is string => typeof way === 'string' && way !== '');
}

/** Names of the messages of a file, without its notes. */
export function messageNames(file: MessageFile): string[] {
  return Object.keys(file).filter((name) => !name.startsWith('@'));
}

/** Share of the English messages that a language has, from 0 to 1. */
export function translatedShare(own: MessageFiles, english: MessageFiles): number {
  const all = [...english].flatMap(([file, messages]) => messageNames(messages).map((name) => [file, name] as const));
  const there = all.filter(([file, name]) => waysOf(own.get(file)?.[name]).length > 0);
  return all.length === 0 ? 0 : there.length / all.length;
}

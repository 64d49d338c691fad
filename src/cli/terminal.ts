import type { Release } from '#record/release.ts';
import type { ReleaseEngine } from './release/engine-of.ts';

/** Input and output of a command: the machine in `main.ts`, memory in tests. */
export interface Terminal {
  /** Writes the requested output; with `--json`, exactly one document. */
  stdout(text: string): void;
  /** Messages and progress. */
  stderr(text: string): void;
  /**
   * The text of a file, by a path as typed.
   * @throws UsageProblem when it cannot be read
   */
  readFile(path: string): string;
  /**
   * Writes the text of a file, by a path as typed, over what was there; folders that are missing are made.
   * @throws UsageProblem when it cannot be written
   */
  writeFile(path: string, text: string): void;
  /** True if a file exists at a path as typed. */
  exists(path: string): boolean;
  /** Paths of the scenario files that come with the game. */
  shipped(): readonly string[];
  /** Paths of the templates that scenario files can be begun with. */
  templates(): readonly string[];
  /** Paths of the message files of all languages, `FOLDER/NAME.json`. */
  messageFiles(): readonly string[];
  /** The frozen releases that come with the game. */
  releases(): readonly Release[];
  /** The engine of one of them, by its name. */
  engineOf(release: string): ReleaseEngine;
  /** Prints HTML files as PDF, by paths as typed; false where there is no browser that can. */
  printPdfs(files: readonly PrintedFile[]): boolean;
  /** Milliseconds since some moment. */
  now(): number;
}

/** A page that is printed, and the file that it is printed to. */
export interface PrintedFile {
  readonly from: string;
  readonly to: string;
}

/** Exit codes of a command. */
export const STATUS = { fine: 0, findings: 1, usage: 2, defect: 3 } as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

/** Control characters, and marks that reverse the reading direction: texts of strangers may not steer a terminal. */
const UNPRINTABLE = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/gu;

/** A text that can be shown: what cannot be printed becomes a replacement character. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd');
}

/** Writes a value as one JSON document. */
export function writeJson({ stdout }: Pick<Terminal, 'stdout'>, value: unknown): void {
  stdout(`${JSON.stringify(value, undefined, 2)}\n`);
}

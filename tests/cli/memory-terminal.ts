import { readFileSync } from 'node:fs';
import { run } from '../../src/cli/run.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { UsageProblem } from '../../src/cli/usage-problem.ts';

/** What a call of the command printed, and how it ended. */
export interface Call {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Files that it wrote, by path. */
  readonly written: Readonly<Record<string, string>>;
  /** The document that was printed. */
  readonly json: () => unknown;
}

const SHIPPED = ['scenarios/job-offer.yaml', 'scenarios/white-house-2025.yaml'];
const TEMPLATES = ['three-with-mediator', 'two-parties'].map((name) => `scenarios/templates/${name}.yaml`);

const NO_RELEASES: Pick<Terminal, 'releases' | 'engineOf'> = {
  releases: () => [],
  engineOf: (release) => {
    throw new Error(`There is no release ${release}.`);
  },
};

/** Runs the command with texts in the place of files; the scenarios of the game are there, too. */
export function call(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
  archive: Pick<Terminal, 'releases' | 'engineOf'> = NO_RELEASES,
): Call {
  const texts = new Map(Object.entries(files));
  const written: Record<string, string> = {};
  let stdout = '';
  let stderr = '';
  let time = 0;
  const status = run(args, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    readFile: (path) => {
      const text =
        texts.get(path) ?? ([...SHIPPED, ...TEMPLATES].includes(path) ? readFileSync(path, 'utf8') : undefined);
      // A pipe gives what is in it once.
      if (path.startsWith('/dev/')) texts.delete(path);
      if (text === undefined) throw new UsageProblem(`${path} cannot be read: there is no such file.`);
      return text;
    },
    writeFile: (path, text) => {
      texts.set(path, text);
      written[path] = text;
    },
    exists: (path) => texts.has(path) || SHIPPED.includes(path),
    shipped: () => SHIPPED,
    templates: () => TEMPLATES,
    messageFiles: () => [...texts.keys()].filter((path) => path.startsWith('src/messages/')),
    ...archive,
    printPdfs: () => false,
    now: () => {
      time += 1;
      return time;
    },
  });
  return { status, stdout, stderr, written, json: () => JSON.parse(stdout) };
}

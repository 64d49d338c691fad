import type { Diagnostic } from '#scenario/diagnostic.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { readOptions } from './options.ts';
import { diagnosticLine } from './read-scenario.ts';
import { STATUS, type Status, type Terminal, writeJson } from './terminal.ts';
import { UsageProblem } from './usage-problem.ts';

interface CheckedFile {
  readonly file: string;
  /** It can be played: there may be warnings, but no errors. */
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** `check FILE...`: what is wrong with scenario files, and where. Errors are findings, warnings are not. */
export function check(args: readonly string[], terminal: Terminal): Status {
  const options = readOptions(args, { json: 'switch' });
  if (options.words.length === 0) throw new UsageProblem('Name one or more scenario files to check.');
  const files = readAll(options.words, terminal).map(({ file, text }) => checkText(file, text));
  if (options.switches.has('json')) writeJson(terminal, { files });
  else for (const file of files) terminal.stdout(fileInWords(file));
  return files.every(({ ok }) => ok) ? STATUS.fine : STATUS.findings;
}

interface FileText {
  readonly file: string;
  readonly text: string;
}

/** Files that cannot be read are all told at once. */
function readAll(files: readonly string[], { readFile }: Terminal): FileText[] {
  const problems: string[] = [];
  const texts = files.flatMap((file) => {
    try {
      return [{ file, text: readFile(file) }];
    } catch (problem) {
      if (!(problem instanceof UsageProblem)) throw problem;
      problems.push(problem.message);
      return [];
    }
  });
  if (problems.length > 0) throw new UsageProblem(problems.join('\n'));
  return texts;
}

function checkText(file: string, text: string): CheckedFile {
  const parsed = parseScenario(text);
  return { file, ok: parsed.ok, diagnostics: parsed.ok ? parsed.warnings : parsed.diagnostics };
}

function fileInWords({ file, ok, diagnostics }: CheckedFile): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const lines = diagnostics.map((diagnostic) => `${diagnosticLine(file, diagnostic)}\n`);
  const verdict = ok ? 'can be played' : 'cannot be played';
  return `${lines.join('')}${file} ${verdict}: ${counted(errors, 'error')}, ${counted(diagnostics.length - errors, 'warning')}.\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

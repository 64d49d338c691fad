import { analyze } from './analyze/analyze.ts';
import { branch } from './branch.ts';
import { check } from './check.ts';
import { numbers } from './choosing/numbers.ts';
import { didYouMeanText } from './did-you-mean-text.ts';
import { exportScenario } from './exchange/export-scenario.ts';
import { importDomain } from './exchange/import-domain.ts';
import { kit } from './kit/kit.ts';
import { link } from './link/link.ts';
import { messages } from './messages/messages.ts';
import { newFile } from './new-file.ts';
import { replay } from './replay/replay.ts';
import { schema } from './schema.ts';
import { simulate } from './simulate/simulate.ts';
import { printable, STATUS, type Status, type Terminal } from './terminal.ts';
import { transcript } from './transcript/transcript.ts';
import { USAGE } from './usage.ts';
import { UsageProblem } from './usage-problem.ts';

type Command = (args: readonly string[], terminal: Terminal) => Status;

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['analyze', analyze],
  ['simulate', simulate],
  ['replay', replay],
  ['transcript', transcript],
  ['branch', branch],
  ['link', link],
  ['kit', kit],
  ['numbers', numbers],
  ['new', newFile],
  ['import', importDomain],
  ['export', exportScenario],
  ['schema', schema],
  ['messages', messages],
]);

/**
 * Runs a command: results on stdout, messages on stderr.
 * @returns the status of the process, see `STATUS`
 */
export function run(args: readonly string[], terminal: Terminal): Status {
  const safe: Terminal = {
    ...terminal,
    stdout: (text) => terminal.stdout(printable(text)),
    stderr: (text) => terminal.stderr(printable(text)),
  };
  const [name, ...rest] = args;
  try {
    if (isCallForHelp(args)) {
      safe.stdout(USAGE);
      return STATUS.fine;
    }
    return commandOf(name)(rest, safe);
  } catch (problem) {
    return told(problem, safe);
  }
}

/** Only before `--` is a flag a flag. */
function isCallForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (
    args[0] === 'help' || args.slice(0, end === -1 ? args.length : end).some((arg) => arg === '--help' || arg === '-h')
  );
}

function commandOf(name: string | undefined): Command {
  if (name === undefined) throw new UsageProblem(`Name a command.\n\n${USAGE.trimEnd()}`);
  const command = COMMANDS.get(name);
  if (command !== undefined) return command;
  const names = [...COMMANDS.keys()];
  throw new UsageProblem(
    `There is no command "${name}". ${didYouMeanText(name, names) ?? `Commands: ${names.join(', ')}.`}`,
  );
}

function told(problem: unknown, { stderr }: Terminal): Status {
  if (problem instanceof UsageProblem) {
    stderr(`${problem.message}\n`);
    return STATUS.usage;
  }
  stderr(`This is an error in parley itself. ${problem instanceof Error ? problem.stack : String(problem)}\n`);
  return STATUS.defect;
}

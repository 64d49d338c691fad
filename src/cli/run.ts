import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { englishSpeaker } from '#messages/en/english-speaker.ts';
import { sayCoded } from '#messages/speaker.ts';
import { domainOfTrack, type TrackDomain } from '#scenario/exchange/domain-of-track.ts';
import { exactNumbersIn } from '#scenario/exchange/exact-numbers.ts';
import type { ExchangeDomain, ExchangeFile } from '#scenario/exchange/exchange-domain.ts';
import { geniusFiles } from '#scenario/exchange/genius-files.ts';
import { negmasFiles } from '#scenario/exchange/negmas-files.ts';
import { UnreadableFile } from '#scenario/exchange/unreadable-file.ts';
import { jsonSchemaText } from '#scenario/json-schema-text.ts';
import { analyze } from './analyze/analyze.ts';
import { branch } from './branch.ts';
import { check } from './check.ts';
import { numbers } from './choosing/numbers.ts';
import { didYouMeanText } from './did-you-mean-text.ts';
import { importDomain } from './exchange/import-domain.ts';
import { kit } from './kit/kit.ts';
import { link } from './link/link.ts';
import { messages } from './messages/messages.ts';
import { newFile } from './new-file.ts';
import { type Flags, onlyWord, readOptions } from './options.ts';
import { readScenario } from './read-scenario.ts';
import { replay } from './replay/replay.ts';
import { simulate } from './simulate/simulate.ts';
import { printable, STATUS, type Status, type Terminal, writeJson } from './terminal.ts';
import { transcript } from './transcript/transcript.ts';
import { translate } from './translate.ts';
import { USAGE } from './usage.ts';
import { UsageProblem } from './usage-problem.ts';

type Form = (domain: ExchangeDomain) => readonly ExchangeFile[];

const FORMS: ReadonlyMap<string, Form> = new Map([
  ['genius', geniusFiles],
  ['negmas', negmasFiles],
]);

const FLAGS: Flags = {
  to: { needs: 'a form: genius or negmas' },
  out: { needs: 'a folder to write to' },
  json: 'switch',
};

/** `export FILE --to genius|negmas --out DIR`: each part of a scenario as a domain with a profile for each who signs it. */
function exportScenario(args: readonly string[], terminal: Terminal): Status {
  const options = readOptions(args, FLAGS);
  const file = onlyWord(options, 'the scenario file to export');
  const form = FORMS.get(options.values.get('to') ?? '');
  const folder = options.values.get('out');
  if (form === undefined) throw new UsageProblem('Name the format: --to genius or --to negmas.');
  if (folder === undefined) throw new UsageProblem('Name the folder to write to: --out our-domain.');
  const read = readScenario(terminal, file);
  if (!read.ok) return read.status;
  const kept = exactNumbersIn(read.text);
  const tracks = read.scenario.tracks.map(({ id }) => domainOfTrack(read.scenario, id, kept));
  const files = tracks.flatMap(({ domain }, index) => {
    const into = folderOf(folder, read.scenario, index);
    return form(domain).map(({ name, text }) => ({ name: `${into}/${name}`, text }));
  });
  const taken = files.find(({ name }) => terminal.exists(name));
  if (taken !== undefined) throw new UsageProblem(`${taken.name} is there already: choose another folder.`);
  for (const { name, text } of files) terminal.writeFile(name, text);
  const names = files.map(({ name }) => name);
  if (options.switches.has('json')) writeJson(terminal, { written: names });
  else terminal.stdout(`Written:\n${names.map((name) => `  ${name}\n`).join('')}`);
  for (const sentence of [...leftOut(read.scenario), ...changedSince(tracks, kept)]) terminal.stderr(`${sentence}\n`);
  return STATUS.fine;
}

/** Folder of a part: other programs read a folder as one domain, so each of several parts has a folder of its own. */
function folderOf(folder: string, { tracks }: Scenario, index: number): string {
  return tracks.length === 1 ? folder : `${folder}/${tracks[index]?.id ?? ''}`;
}

/** Lists the features of a scenario that cannot be expressed as a sum over the issues and one number for no deal. */
function leftOut({ terms, redLines, events = [], parties, tracks }: Scenario): string[] {
  const walkAways = parties.flatMap(({ walkAway }) => Object.values(walkAway));
  const lost = [
    [terms.length > 0, 'points for combinations ("terms")'],
    [redLines.length > 0, 'red lines'],
    [walkAways.some(({ drift, spread, shock }) => drift !== 0 || spread !== 0 || shock !== 0), 'how walk-aways change'],
    [events.length > 0, 'events'],
    [tracks.length > 1, 'which part waits for which'],
  ] as const;
  const named = lost.filter(([isLost]) => isLost).map(([, what]) => what);
  return named.length === 0
    ? []
    : [`The format cannot express these parts of the scenario, so they are left out: ${named.join(', ')}.`];
}

function changedSince(tracks: readonly TrackDomain[], kept: ReadonlyMap<string, unknown>): string[] {
  const exact = tracks.flatMap((track) => track.exact);
  const changed = [...kept.keys()].filter((party) => !exact.includes(party));
  if (changed.length === 0) return [];
  return [`For ${changed.join(', ')} the points in the file are used: they are not the rounded exact numbers.`];
}

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
  ['translate', translate],
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
  if (problem instanceof UnreadableFile) {
    stderr(`${sayCoded(englishSpeaker(), 'exchanged', problem.reason)}\n`);
    return STATUS.usage;
  }
  if (problem instanceof UsageProblem) {
    stderr(`${problem.message}\n`);
    return STATUS.usage;
  }
  stderr(`This is an error in parley itself. ${problem instanceof Error ? problem.stack : String(problem)}\n`);
  return STATUS.defect;
}

/** `schema`: the JSON Schema of scenario files, for editors. */
function schema(args: readonly string[], terminal: Terminal): Status {
  const { words } = readOptions(args, { json: 'switch' });
  if (words.length > 0) throw new UsageProblem('schema takes no file: it prints the JSON Schema of scenario files.');
  terminal.stdout(jsonSchemaText());
  return STATUS.fine;
}

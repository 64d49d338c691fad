import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { domainOfTrack, type TrackDomain } from '#scenario/exchange/domain-of-track.ts';
import { exactNumbersIn } from '#scenario/exchange/exact-numbers.ts';
import type { ExchangeDomain, ExchangeFile } from '#scenario/exchange/exchange-domain.ts';
import { geniusFiles } from '#scenario/exchange/genius-files.ts';
import { negmasFiles } from '#scenario/exchange/negmas-files.ts';
import { type Flags, onlyWord, readOptions } from '../options.ts';
import { readScenario } from '../read-scenario.ts';
import { STATUS, type Status, type Terminal, writeJson } from '../terminal.ts';
import { UsageProblem } from '../usage-problem.ts';

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
export function exportScenario(args: readonly string[], terminal: Terminal): Status {
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

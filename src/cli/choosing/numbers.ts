import { LEVELS, type Level } from '#engine/model/scenario/level.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { englishSpeaker } from '#messages/en/english-speaker.ts';
import { type Speaker, sayCoded } from '#messages/speaker.ts';
import { verdictInWords } from '#messages/verdict-in-words.ts';
import { type ChosenNumbers, chooseNumbers } from '#scenario/choosing-numbers/choose-numbers.ts';
import { readWishes } from '#scenario/choosing-numbers/read-wishes.ts';
import { whyNotChosen } from '#scenario/choosing-numbers/why-not-chosen.ts';
import type { Wishes } from '#scenario/choosing-numbers/wishes.ts';
import { wishesIn } from '#scenario/choosing-numbers/wishes-in.ts';
import { wishesText } from '#scenario/choosing-numbers/wishes-text.ts';
import { setNumbers } from '#scenario/editing/set-numbers.ts';
import { alignedTable, type Column } from '../aligned-table.ts';
import { didYouMeanText } from '../did-you-mean-text.ts';
import { findingsInWords } from '../findings-in-words.ts';
import { type Flags, type Options, onlyWord, readOptions } from '../options.ts';
import { diagnosticLine, readScenario } from '../read-scenario.ts';
import { STATUS, type Status, type Terminal, writeJson } from '../terminal.ts';
import { UsageProblem } from '../usage-problem.ts';
import { verdictParagraphs } from '../verdict-paragraphs.ts';

const FLAGS: Flags = {
  level: { needs: `a level: ${LEVELS.join(', ')}` },
  wishes: { needs: 'a file of wishes' },
  blank: 'switch',
  write: 'switch',
  json: 'switch',
};

/** `numbers FILE`: points and walk-aways for a scenario, from what its parties want and how hard it is to be. */
export function numbers(args: readonly string[], terminal: Terminal): Status {
  const options = readOptions(args, FLAGS);
  const file = onlyWord(options, 'the scenario file to choose numbers for');
  const read = readScenario(terminal, file);
  if (!read.ok) return read.status;
  const { scenario, text } = read;
  if (options.switches.has('blank')) {
    terminal.stdout(wishesText(scenario));
    return STATUS.fine;
  }
  const level = levelOf(options.values.get('level') ?? scenario.level);
  const wishes = wishesFor(scenario, options, terminal);
  if (wishes === undefined) return STATUS.findings;
  return told({ file, text, scenario, level, chosen: chooseNumbers(scenario, wishes, level) }, options, terminal);
}

function levelOf(word: string): Level {
  const level = LEVELS.find((each) => each === word);
  if (level !== undefined) return level;
  const hint = didYouMeanText(word, LEVELS) ?? '';
  throw new UsageProblem(`--level is "${word}", and must be one of ${LEVELS.join(', ')}. ${hint}`.trim());
}

/** Returns the parties' wishes, from a file or from the scenario's points; `undefined` if the file has errors. */
function wishesFor(scenario: Scenario, { values }: Options, terminal: Terminal): Wishes | undefined {
  const path = values.get('wishes');
  if (path === undefined) return wishesIn(scenario);
  const text = terminal.readFile(path);
  const read = readWishes(text, scenario);
  if (read.ok) return read.wishes;
  const speaker = englishSpeaker();
  for (const diagnostic of read.diagnostics) terminal.stderr(`${diagnosticLine(speaker, path, diagnostic, text)}\n`);
  return undefined;
}

interface Asked {
  readonly file: string;
  readonly text: string;
  readonly scenario: Scenario;
  readonly level: Level;
  readonly chosen: ChosenNumbers;
}

function told(asked: Asked, { switches }: Options, terminal: Terminal): Status {
  const { file, scenario, level, chosen } = asked;
  const speaker = englishSpeaker();
  if (!chosen.ok) {
    terminal.stderr(`${sayCoded(speaker, 'choosing', whyNotChosen(scenario, chosen))}\n`);
    return STATUS.findings;
  }
  const changed = switches.has('write') ? written(asked, chosen.numbers, terminal) : undefined;
  if (switches.has('json')) {
    const verdict = { ...chosen.verdict, words: verdictInWords(speaker, chosen.verdict) };
    const findings = chosen.findings.map(({ fault, path }) => ({ ...fault, path }));
    writeJson(terminal, { scenario: scenario.id, level, numbers: chosen.numbers, verdict, findings, changed });
    return STATUS.fine;
  }
  terminal.stdout(numbersInWords(speaker, chosen, level));
  terminal.stdout(
    changed === undefined
      ? `Nothing was written. With --write, these numbers are written into ${file}.\n`
      : `${changed} numbers are changed in ${file}, and nothing else.\n`,
  );
  if (level !== scenario.level) terminal.stdout(`Write "level: ${level}" in ${file}: it says ${scenario.level}.\n`);
  return STATUS.fine;
}

/** Puts numbers into a file. @returns how many of them are others than before */
function written(
  { file, text }: Asked,
  chosen: Extract<ChosenNumbers, { ok: true }>['numbers'],
  terminal: Terminal,
): number {
  const set = setNumbers(text, chosen);
  if (!set.ok) {
    const where = set.refused.map(({ path }) => path.join('.')).join(', ');
    throw new UsageProblem(
      `${file} is left as it is: what stands at ${where} is no plain number. Write it in digits, such as 40.`,
    );
  }
  if (set.edits.length > 0) terminal.writeFile(file, set.text);
  return set.edits.length;
}

type Chosen = Extract<ChosenNumbers, { readonly ok: true }>;

/** Numbers that were chosen, and what the scenario is like with them. */
function numbersInWords(speaker: Speaker, { scenario, verdict, findings }: Chosen, level: Level): string {
  return [
    `${scenario.title}, with numbers for the level ${level}\n${verdictParagraphs(speaker, verdict)}`,
    ...scenario.issues.map((issue) => pointsTable(scenario, issue)),
    walkAwaysTable(scenario),
    ...(findings.length === 0 ? [] : [`Remaining remarks:\n${findingsInWords(speaker, findings)}`]),
    '',
  ].join('\n');
}

function pointsTable({ parties }: Scenario, { title, options }: Scenario['issues'][number]): string {
  return alignedTable(
    [{ title }, ...parties.map(({ name }): Column => ({ title: name, numeric: true }))],
    options.map(({ label, points }) => [label, ...parties.map(({ id }) => String(points[id] ?? 0))]),
  );
}

/** A table of the signatories' walk-aways: in the first round, with their random spread; the change a round later. */
function walkAwaysTable({ parties, tracks }: Scenario): string {
  const cell = (track: Scenario['tracks'][number], party: Scenario['parties'][number]) => {
    const walkAway = party.walkAway[track.id];
    if (walkAway === undefined || !track.signatories.includes(party.id)) return '-';
    const { start, drift, spread } = walkAway;
    const later = drift === 0 ? '' : `, ${drift > 0 ? '+' : ''}${drift} a round`;
    return `${start}${spread === 0 ? '' : ` ± ${spread}`}${later}`;
  };
  return alignedTable(
    [{ title: 'No deal is worth' }, ...parties.map(({ name }): Column => ({ title: name, numeric: true }))],
    tracks.map((track) => [track.title, ...parties.map((party) => cell(track, party))]),
  );
}

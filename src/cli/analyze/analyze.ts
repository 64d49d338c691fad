import { analyzeDomain } from '#engine/analysis/analyze-domain.ts';
import { analyzeScenario } from '#engine/analysis/analyze-scenario.ts';
import { type ReadDomain, readDomain } from '#engine/analysis/read-domain.ts';
import type { WalkAwayLevel } from '#engine/analysis/scenario-analysis.ts';
import type { Game } from '#engine/model/game.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { rounded } from '#engine/simulation/statistics.ts';
import { englishSpeaker } from '#messages/en/english-speaker.ts';
import type { Finding } from '#scenario/diagnostic.ts';
import { proofread } from '#scenario/proofreading/proofread.ts';
import { didYouMeanText } from '../did-you-mean-text.ts';
import { findingsInWords } from '../findings-in-words.ts';
import { type Flags, type Options, onlyWord, readOptions, wholeNumber } from '../options.ts';
import { readScenario } from '../read-scenario.ts';
import { STATUS, type Status, type Terminal, writeJson } from '../terminal.ts';
import { UsageProblem } from '../usage-problem.ts';
import { analysisInPlainWords } from './analysis-in-plain-words.ts';
import { analysisInWords } from './analysis-in-words.ts';
import type { AnalysisResult } from './analysis-result.ts';

const FLAGS: Flags = {
  level: { needs: 'low, middle or high' },
  domain: { needs: 'the file of a domain, such as domain.json' },
  parties: { needs: 'a number of parties' },
  full: 'switch',
  json: 'switch',
};
const LEVELS: readonly WalkAwayLevel[] = ['low', 'middle', 'high'];
const MOST_PARTIES = 8;

/** `analyze FILE` or `analyze --domain FILE`: every deal that could be made. */
export function analyze(args: readonly string[], terminal: Terminal): Status {
  const options = readOptions(args, FLAGS);
  const found = options.values.has('domain') ? domainAnalysed(options, terminal) : scenarioAnalysed(options, terminal);
  if (typeof found === 'number') return found;
  const { result, plainly } = found;
  for (const note of result.notes) terminal.stderr(`${note}\n`);
  if (options.switches.has('json')) writeJson(terminal, result);
  else if (options.switches.has('full') || plainly === undefined) terminal.stdout(analysisInWords(result));
  else terminal.stdout(plainly());
  return STATUS.fine;
}

/** A result, and its wording for authors. A domain has no such wording: its names are no plainer than its figures. */
interface Found {
  readonly result: AnalysisResult;
  readonly plainly?: () => string;
}

function scenarioAnalysed(options: Options, terminal: Terminal): Found | Status {
  if (options.values.has('parties')) throw new UsageProblem('--parties is for a --domain only.');
  const level = levelOf(options.values.get('level') ?? 'middle');
  const read = readScenario(terminal, onlyWord(options, 'the scenario file to analyse'));
  if (!read.ok) return read.status;
  const game = compileGame(read.scenario);
  announce(terminal, Math.max(...game.common.tracks.map(({ packageCount }) => packageCount)));
  const result = timed(terminal, () => analyzeScenario(game, level));
  return { result, plainly: () => plainWords(game, result) };
}

function plainWords(game: Game, result: AnalysisResult): string {
  const { findings, verdict } = proofread(game.scenario, game);
  return `${analysisInPlainWords(game.scenario, result, verdict.tracks)}${remarksInWords(findings)}`;
}

/** The checker's remarks in words, without positions in the file. */
function remarksInWords(findings: readonly Finding[]): string {
  if (findings.length === 0) return '\nThe checker has nothing to remark on.\n';
  return `\nWhat to look at ("check" says at which line):\n${findingsInWords(englishSpeaker(), findings)}`;
}

function levelOf(word: string): WalkAwayLevel {
  const level = LEVELS.find((each) => each === word);
  if (level !== undefined) return level;
  throw new UsageProblem(
    `--level is "${word}", and must be low, middle or high. ${didYouMeanText(word, LEVELS) ?? ''}`.trim(),
  );
}

function domainAnalysed(options: Options, terminal: Terminal): Found | Status {
  const { values, words } = options;
  if (words.length > 0)
    throw new UsageProblem(`Name a scenario or a --domain, not both: "${words.join(' ')}" is too much.`);
  if (values.has('level'))
    throw new UsageProblem('--level is for a scenario: the walk-aways of a domain stand in its file.');
  const file = values.get('domain') ?? '';
  const parties = values.has('parties')
    ? wholeNumber(options, 'parties', { least: 2, most: MOST_PARTIES, otherwise: MOST_PARTIES })
    : undefined;
  const read = domainIn(terminal.readFile(file), parties);
  if (!read.ok) {
    for (const fault of read.faults) terminal.stderr(`${file}: ${fault}\n`);
    return STATUS.findings;
  }
  announce(terminal, read.domain.listed);
  return { result: timed(terminal, () => ({ scenario: file, level: null, ...analyzeDomain(read.domain) })) };
}

function domainIn(text: string, parties: number | undefined): ReadDomain {
  const data = parsedJson(text);
  if (!data.ok) return { ok: false, faults: [data.fault] };
  const read = readDomain(data.value, parties);
  if (read.ok || parties !== undefined || !hasTooManyParties(data.value)) return read;
  return {
    ok: false,
    faults: [...read.faults, `Use --parties ${MOST_PARTIES} to take only the first ${MOST_PARTIES}.`],
  };
}

function hasTooManyParties(domain: unknown): boolean {
  const parties: unknown = Object(domain).parties;
  return Array.isArray(parties) && parties.length > MOST_PARTIES;
}

/** Packages from which on an analysis takes so long that one wonders. */
const MANY = 200_000;

function announce({ stderr }: Terminal, packages: number): void {
  if (packages >= MANY) stderr(`Analysing ${packages} packages ...\n`);
}

type ParsedJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: string };

function parsedJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch {
    const word = /[:[,]\s*(-?(?:NaN|Infinity))\b/.exec(text)?.[1];
    const fault = word === undefined ? 'It is not JSON.' : `It contains ${word}, which is not a JSON number.`;
    return { ok: false, fault };
  }
}

function timed<T extends object>({ now }: Terminal, find: () => T): T & { readonly ms: number } {
  const begun = now();
  const found = find();
  return { ...found, ms: rounded(now() - begun) };
}

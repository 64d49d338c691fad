import { ENDING_KINDS } from '#engine/model/ending.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { diagnosticInWords } from '#messages/diagnostic-in-words.ts';
import { englishSpeaker } from '#messages/en/english-speaker.ts';
import type { Speaker } from '#messages/speaker.ts';
import { verdictInWords } from '#messages/verdict-in-words.ts';
import type { Diagnostic } from '#scenario/diagnostic.ts';
import { REMARK_CODES } from '#scenario/faults/remark-codes.ts';
import { type ParsedScenario, parseScenario } from '#scenario/parse-scenario.ts';
import type { PlayedSummary } from '#scenario/proofreading/played/played-summary.ts';
import { playingMany } from '#scenario/proofreading/played/playing-many.ts';
import { remarksOnPlay } from '#scenario/proofreading/played/remarks-on-play.ts';
import { diagnosticsInOrder, readAndProofread } from '#scenario/proofreading/read-and-proofread.ts';
import type { Verdict } from '#scenario/proofreading/verdict.ts';
import { originalOf } from '#scenario/translation/original-of.ts';
import { parseTranslation } from '#scenario/translation/parse-translation.ts';
import { alignedTable } from './aligned-table.ts';
import { percent } from './numbers.ts';
import { readOptions, wholeNumber } from './options.ts';
import { progress } from './progress.ts';
import { diagnosticLine } from './read-scenario.ts';
import { STATUS, type Status, type Terminal, writeJson } from './terminal.ts';
import { UsageProblem } from './usage-problem.ts';
import { verdictParagraphs } from './verdict-paragraphs.ts';
import { WHICH_IS } from './which-is.ts';

interface CheckedFile {
  readonly file: string;
  readonly text: string;
  /** True if it can be played or, for a translation, applied: there are no errors, but perhaps warnings. */
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** The scenario that it translates; absent of one that is a scenario itself. */
  readonly translates?: string;
  /** The assessment as a game; absent if it cannot be played, and for translations. */
  readonly verdict?: Verdict;
  /** Results of the test games; absent if none were requested. */
  readonly played?: PlayedSummary;
  /** The reason why the file cannot be read, in a sentence; absent if it can. */
  readonly unread?: string;
}

const MOST_GAMES = 100_000;

/**
 * `check FILE...`: what is wrong with scenario files, and where. Errors are findings, warnings are not.
 * @throws UsageProblem when files cannot be read, once all the others have been told
 */
export function check(args: readonly string[], terminal: Terminal): Status {
  const options = readOptions(args, { play: { needs: 'a number of games, such as 200' }, json: 'switch' });
  if (options.words.length === 0) throw new UsageProblem('Name at least one scenario file to check.');
  const games = wholeNumber(options, 'play', { least: 1, most: MOST_GAMES, otherwise: 0 });
  const files = options.words.map((file) => checkFile(file, terminal, games));
  const unread = files.flatMap((file) => file.unread ?? []);
  const speaker = englishSpeaker();
  if (options.switches.has('json')) writeJson(terminal, { files: files.map((file) => fileAsData(speaker, file)) });
  else for (const file of files) if (file.unread === undefined) terminal.stdout(fileInWords(speaker, file));
  if (unread.length > 0) throw new UsageProblem(unread.join('\n'));
  return files.every(({ ok }) => ok) ? STATUS.fine : STATUS.findings;
}

function checkFile(file: string, terminal: Terminal, games: number): CheckedFile {
  const { readFile } = terminal;
  try {
    const original = originalOf(file);
    if (original === undefined) return checkScenario(file, terminal, games);
    return checkTranslation(file, readFile(file), parseScenario(readFile(original)), original);
  } catch (problem) {
    if (!(problem instanceof UsageProblem)) throw problem;
    return { file, text: '', ok: false, diagnostics: [], unread: problem.message };
  }
}

function checkScenario(file: string, terminal: Terminal, games: number): CheckedFile {
  const text = terminal.readFile(file);
  const read = readAndProofread(text, file);
  if (!read.ok) return { file, text, ok: false, diagnostics: read.diagnostics };
  const { scenario, warnings, verdict, place } = read;
  if (games === 0) return { file, text, ok: true, diagnostics: warnings, verdict };
  const played = gamesOf(scenario, games, terminal);
  const remarks = place(remarksOnPlay({ scenario, summary: played }));
  return { file, text, ok: true, diagnostics: diagnosticsInOrder([...warnings, ...remarks]), verdict, played };
}

/** A translation is checked against its scenario, which must be one that can be played. */
function checkTranslation(file: string, text: string, original: ParsedScenario, path: string): CheckedFile {
  if (!original.ok) throw new UsageProblem(`${file} translates ${path}, which cannot be played: mend that first.`);
  const parsed = parseTranslation(text, original.scenario);
  const diagnostics = parsed.ok ? parsed.warnings : parsed.diagnostics;
  return { file, text, ok: parsed.ok, diagnostics, translates: path };
}

/** Findings with their sentences, and with the values that these speak of. */
function fileAsData(speaker: Speaker, { file, text: _, ok, diagnostics, verdict, ...more }: CheckedFile) {
  return {
    file,
    ok,
    diagnostics: diagnostics.map((diagnostic) => diagnosticAsData(speaker, diagnostic)),
    ...(verdict && { verdict: { ...verdict, words: verdictInWords(speaker, verdict) } }),
    ...more,
  };
}

function diagnosticAsData(speaker: Speaker, diagnostic: Diagnostic) {
  const { severity, code, line, column, endColumn, fault } = diagnostic;
  const { code: _, ...values } = fault;
  return { severity, code, line, column, endColumn, ...diagnosticInWords(speaker, diagnostic), values };
}

function fileInWords(speaker: Speaker, checked: CheckedFile): string {
  const { file, text, ok, diagnostics, translates, verdict, played } = checked;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const lines = diagnostics.map((diagnostic) => `${diagnosticLine(speaker, file, diagnostic, text)}\n`);
  const use = translates === undefined ? 'be played' : `tell ${translates}`;
  const can = `${ok ? 'can' : 'cannot'} ${use}`;
  const counts = `${counted(errors, 'error')}, ${counted(diagnostics.length - errors, 'warning')}`;
  return `${lines.join('')}${file} ${can}: ${counts}.\n${verdict ? verdictParagraphs(speaker, verdict) : ''}${played ? gamesInWords(played) : ''}${meant(speaker, diagnostics)}`;
}

/** Advice on remarks that are intended; empty if there are no remarks. */
function meant(speaker: Speaker, diagnostics: readonly Diagnostic[]): string {
  const isRemark = ({ code }: Diagnostic) => REMARK_CODES.some((remark) => remark === code);
  return diagnostics.some(isRemark) ? `${speaker.say('proof.remarks.meant')}\n` : '';
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Plays so many games of a scenario with its own negotiators, always the same ones; progress goes to stderr. */
function gamesOf(scenario: Scenario, games: number, terminal: Pick<Terminal, 'now' | 'stderr'>): PlayedSummary {
  const steps = playingMany(scenario)({ games, seed: 1 });
  const tell = progress(games, terminal);
  for (;;) {
    const { value, done } = steps.next();
    if (done === true) return value;
    tell(value.games);
  }
}

/** A table of the endings, the commonest first. */
function gamesInWords({ games, endings }: PlayedSummary): string {
  const ended = ENDING_KINDS.filter((kind) => endings[kind] > 0).sort((a, b) => endings[b] - endings[a]);
  return alignedTable(
    [{ title: 'share', numeric: true }, { title: `of ${games} games among its negotiators` }],
    ended.map((kind) => [percent(endings[kind] / games), WHICH_IS[kind]]),
  );
}

import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { type CodedDiagnostic, diagnosticInOneGo } from '#messages/diagnostic-in-words.ts';
import { englishSpeaker } from '#messages/en/english-speaker.ts';
import { LANGUAGE_TAG } from '#scenario/schema/language-tag.ts';
import { type ComparedTexts, comparedTexts, exchangedUnits, tagOfFile } from '#scenario/translation/exchanged-texts.ts';
import { setTranslated } from '#scenario/translation/set-translated.ts';
import { didYouMeanText } from './did-you-mean-text.ts';
import { formOf } from './messages/messages.ts';
import { type Flags, type Options, onlyWord, readOptions } from './options.ts';
import { readScenario } from './read-scenario.ts';
import { STATUS, type Status, type Terminal, writeJson } from './terminal.ts';
import { UsageProblem } from './usage-problem.ts';

const FLAGS: Flags = {
  language: { needs: 'a language, such as uk' },
  format: { needs: 'a format: json, po or xliff' },
  out: { needs: 'a file to write to' },
  json: 'switch',
};

const ACTIONS = new Map([
  ['export', exportTexts],
  ['import', importTexts],
]);

/** `translate export|import`: the texts of a scenario in another language, for the tools of translators. */
export function translate(args: readonly string[], terminal: Terminal): Status {
  const [name = '', ...rest] = args;
  const action = ACTIONS.get(name);
  if (action !== undefined) return action(readOptions(rest, FLAGS), terminal);
  const hint = didYouMeanText(name, [...ACTIONS.keys()]) ?? 'There are export and import.';
  throw new UsageProblem(`There is no "translate ${name}". ${hint}`);
}

function exportTexts(options: Options, terminal: Terminal): Status {
  const { values, switches } = options;
  const path = onlyWord(options, 'the scenario file');
  const target = values.get('language');
  if (target === undefined) throw new UsageProblem('Say which language: --language de.');
  const out = values.get('out');
  const form = formOf(values.get('format'), out);
  const read = readScenario(terminal, path);
  if (!read.ok) return read.status;
  const source = languageOf(read, path, target);
  const units = exchangedUnits(read.scenario, target, ({ path: keys }) => [keys.join(' › ')]);
  const text = form.write(units, { source, target });
  if (out !== undefined) terminal.writeFile(out, text);
  if (switches.has('json'))
    writeJson(terminal, {
      language: target,
      texts: units.length,
      ...(out === undefined ? { text } : { written: out }),
    });
  else if (out === undefined) terminal.stdout(text);
  return STATUS.fine;
}

/** Returns the language of a file. @throws UsageProblem if it does not say it, or if it is the other one or that is none */
function languageOf({ scenario }: { readonly scenario: Scenario }, path: string, target: string): string {
  if (!LANGUAGE_TAG.test(target))
    throw new UsageProblem(`"${target}" is no tag of a language; such are uk, de, pt-BR.`);
  const { language } = scenario;
  if (language === undefined) throw new UsageProblem(`${path} does not say its language: add the line "language: en".`);
  if (language === target) throw new UsageProblem(`${path} is written in "${target}" already: name another language.`);
  return language;
}

function importTexts(options: Options, terminal: Terminal): Status {
  const [file, path, ...more] = options.words;
  if (file === undefined || path === undefined || more.length > 0)
    throw new UsageProblem(
      'Name the file with the texts, and the scenario file: parley translate import de.po our.yaml',
    );
  const given = formOf(options.values.get('format'), file).read(terminal.readFile(file), file);
  const read = readScenario(terminal, path);
  if (!read.ok) return read.status;
  const tag = options.values.get('language') ?? tagOfFile(read.scenario, given);
  if (tag === undefined) throw new UsageProblem(`${file} does not say its language: add --language de.`);
  const from = languageOf(read, path, tag);
  const compared = comparedTexts(read.scenario, tag, given.units);
  if (compared.texts.length > 0) {
    const set = setTranslated(read.text, { tag, from, texts: compared.texts });
    if (!set.ok) return nothingWritten(terminal, file, set.errors);
    terminal.writeFile(path, set.text);
  }
  tell(terminal, options.switches.has('json'), { ...compared, tag, path });
  return compared.refused.length > 0 ? STATUS.findings : STATUS.fine;
}

/** Errors that the scenario would have, such as two delegations with one mark; none if it is written in braces or otherwise unusually. */
function nothingWritten({ stderr }: Terminal, file: string, errors: readonly CodedDiagnostic[]): Status {
  const speaker = englishSpeaker();
  const why = errors.map((error) => diagnosticInOneGo(speaker, error)).join('\n');
  stderr(`Nothing was written. Correct this in ${file}, and import it again:\n${why}\n`);
  return STATUS.findings;
}

interface Imported extends ComparedTexts {
  readonly tag: string;
  readonly path: string;
}

function tell(terminal: Terminal, isJson: boolean, { texts, refused, unknown, outdated, tag, path }: Imported): void {
  const speaker = englishSpeaker();
  const faults = refused.map(({ text, faults: found }) => ({
    id: text.path.join('.'),
    message: found.map((each) => diagnosticInOneGo(speaker, each)).join(' '),
  }));
  if (isJson) {
    writeJson(terminal, { file: path, language: tag, texts: texts.length, refused: faults, unknown, outdated });
    return;
  }
  for (const { id, message } of faults) terminal.stderr(`${id}: ${message} It was left out.\n`);
  for (const id of unknown) terminal.stderr(`${id}: the scenario has no such text; it was left out.\n`);
  if (outdated > 0)
    terminal.stderr(
      `Originals have changed since the export: ${outdated}. Read these again; parley check names them.\n`,
    );
  terminal.stdout(`Texts in "${tag}" that were written into ${path}: ${texts.length}.\n`);
}

import { type FileBeside, fileFaults } from '#messages/checking/file-faults.ts';
import { ENGLISH } from '#messages/en/english.ts';
import type { Language } from '#messages/language.ts';
import { PO_FORM } from '#scenario/exchange/po-form.ts';
import type { ReadUnit, TranslationFormat } from '#scenario/exchange/translation-format.ts';
import { XLIFF_FORM } from '#scenario/exchange/xliff-form.ts';
import { didYouMeanText } from '../did-you-mean-text.ts';
import { type Flags, type Options, onlyWord, readOptions } from '../options.ts';
import { STATUS, type Status, type Terminal, writeJson } from '../terminal.ts';
import { UsageProblem } from '../usage-problem.ts';
import { type Catalogues, cataloguesOf, fileText, type MessageFiles, SOURCE, translatedShare } from './catalogue.ts';
import { putUnits } from './put-units.ts';
import { unitsOf } from './unit.ts';

/** An application resource bundle: messages by id, and beside each as `@id` what is known of it. */
export const JSON_FORM: TranslationFormat = {
  endings: ['.json', '.arb'],
  write: (units, { target }) => {
    const entries = units.flatMap(({ id, target: words, source, notes, limit }): [string, unknown][] => [
      [id, words],
      [
        `@${id}`,
        { description: notes.join('\n'), source_text: source, ...(limit !== undefined && { x_limit: limit }) },
      ],
    ]);
    return `${JSON.stringify({ '@@locale': target, ...Object.fromEntries(entries) }, undefined, 2)}\n`;
  },
  read: (text, file) => {
    const entries = parsed(text, file);
    const tag = entries['@@locale'];
    const units = Object.entries(entries).flatMap(([id, target]): ReadUnit[] => {
      if (id.startsWith('@')) return [];
      if (typeof target !== 'string')
        throw new UsageProblem(`${file}, "${id}": a text in quotation marks is wanted here.`);
      const about = entries[`@${id}`];
      const source = about instanceof Object && 'source_text' in about ? String(about.source_text) : '';
      return [{ id, source, target }];
    });
    return { tag: typeof tag === 'string' ? tag : undefined, units };
  },
};

function parsed(text: string, file: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (value instanceof Object && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  } catch (problem) {
    throw new UsageProblem(`${file} is no JSON that can be read (${String(problem)}).`);
  }
  throw new UsageProblem(`${file} is no object of messages: export one to see how it looks.`);
}

const FORMS: ReadonlyMap<string, TranslationFormat> = new Map([
  ['json', JSON_FORM],
  ['po', PO_FORM],
  ['xliff', XLIFF_FORM],
]);

const FLAGS: Flags = {
  language: { needs: 'a language, such as uk' },
  format: { needs: 'a format: json, po or xliff' },
  out: { needs: 'a file to write to' },
  json: 'switch',
};

type Action = (options: Options, terminal: Terminal, catalogues: Catalogues) => Status;

const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ['list', list],
  ['check', check],
  ['export', exportMessages],
  ['import', importMessages],
]);

/** `messages list|check|export|import`: what the page says, for the tools of translators. */
export function messages(args: readonly string[], terminal: Terminal): Status {
  const [name = 'list', ...rest] = args;
  const action = ACTIONS.get(name);
  const names = [...ACTIONS.keys()];
  if (action === undefined) {
    throw new UsageProblem(
      `There is no "messages ${name}". ${didYouMeanText(name, names) ?? `There are ${names.join(', ')}.`}`,
    );
  }
  return action(readOptions(rest, FLAGS), terminal, cataloguesOf(terminal));
}

function list({ switches }: Options, terminal: Terminal, { folders, of, languageOf }: Catalogues): Status {
  const english = of(SOURCE);
  const languages = folders.map((folder) => ({
    language: folder,
    name: languageOf(folder).name,
    share: Math.floor(translatedShare(of(folder), english) * 100) / 100,
  }));
  if (switches.has('json')) writeJson(terminal, languages);
  else for (const { language, name, share } of languages) terminal.stdout(`${language}  ${name}  ${percent(share)}\n`);
  return STATUS.fine;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function check({ values, switches }: Options, terminal: Terminal, catalogues: Catalogues): Status {
  const language = values.get('language');
  const folders = language === undefined ? catalogues.folders : [existing(language, catalogues)];
  const faults = folders.flatMap((folder) => faultsOf(folder, catalogues.of(folder), catalogues));
  if (switches.has('json')) writeJson(terminal, { faults });
  else terminal.stdout(faults.length === 0 ? 'All messages can be said.\n' : `${faults.join('\n')}\n`);
  return faults.length === 0 ? STATUS.fine : STATUS.findings;
}

function existing(folder: string, { folders }: Catalogues): string {
  if (folders.includes(folder)) return folder;
  throw new UsageProblem(`There are no messages in "${folder}". There are ${folders.join(', ')}.`);
}

function faultsOf(folder: string, own: MessageFiles, { of, languageOf }: Catalogues): string[] {
  const english = of(SOURCE);
  const language = languageOf(folder);
  return [...own].flatMap(([name, messages]) => {
    const beside: FileBeside = {
      path: `src/messages/${folder}/${name}.json`,
      name,
      language,
      own: messages,
      english: english.get(name) ?? {},
    };
    return fileFaults(beside);
  });
}

function exportMessages({ values }: Options, terminal: Terminal, { of, folders, languageOf }: Catalogues): Status {
  const folder = wantedLanguage(values.get('language'));
  const out = values.get('out');
  const form = formOf(values.get('format'), out);
  const own: MessageFiles = folders.includes(folder) ? of(folder) : new Map();
  const tag = folders.includes(folder) ? languageOf(folder).tag : folder;
  const text = form.write(unitsOf(of(SOURCE), own), { source: languageOf(SOURCE).tag, target: tag });
  if (out === undefined) terminal.stdout(text);
  else terminal.writeFile(out, text);
  return STATUS.fine;
}

function wantedLanguage(folder: string | undefined): string {
  if (folder === undefined) throw new UsageProblem('Say which language: --language uk.');
  if (folder === SOURCE) throw new UsageProblem('English is what is translated: change its files in src/messages/en.');
  if (/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(folder)) return folder;
  throw new UsageProblem(`"${folder}" is no tag of a language; such are uk, de, pt-BR.`);
}

/** Returns a format by its name, else by the ending of a file. @throws UsageProblem */
export function formOf(name: string | undefined, file: string | undefined): TranslationFormat {
  const byEnding = [...FORMS.values()].find(({ endings }) => endings.some((ending) => file?.endsWith(ending)));
  const form = name === undefined ? byEnding : FORMS.get(name);
  if (form !== undefined) return form;
  throw new UsageProblem(`Say in which format: --format ${[...FORMS.keys()].join(', --format ')}.`);
}

function importMessages(options: Options, terminal: Terminal, catalogues: Catalogues): Status {
  const file = onlyWord(options, 'the file to import');
  const folder = wantedLanguage(options.values.get('language'));
  const { units } = formOf(options.values.get('format'), file).read(terminal.readFile(file), file);
  const isNew = !catalogues.folders.includes(folder);
  const { files, unknown, outdated } = putUnits(
    units,
    catalogues.of(SOURCE),
    isNew ? new Map() : catalogues.of(folder),
  );
  const faults = faultsOf(folder, files, isNew ? { ...catalogues, languageOf: () => newLanguage(folder) } : catalogues);
  if (faults.length > 0) {
    terminal.stderr(`Nothing was written. Correct this in ${file}, and import it again:\n${faults.join('\n')}\n`);
    return STATUS.findings;
  }
  const there = isNew ? new Map<string, never>() : catalogues.of(folder);
  const changed = [...files].filter(([name, messages]) => fileText(messages) !== textOf(there.get(name)));
  for (const [name, messages] of changed) terminal.writeFile(catalogues.pathOf(folder, name), fileText(messages));
  if (isNew) terminal.writeFile(catalogues.pathOf(folder, 'language'), fileText({ ...newLanguage(folder) }));
  for (const id of unknown) terminal.stderr(`${id}: English has no such message any more; it was left out.\n`);
  for (const id of outdated)
    terminal.stderr(`${id}: its English text has changed since it was exported; read it again.\n`);
  terminal.stdout(`${changed.length} files of src/messages/${folder} were changed.\n`);
  if (isNew) terminal.stdout(`Now look at src/messages/${folder}/language.json, which has English in it.\n`);
  return STATUS.fine;
}

/** A language without a file has nothing to write down for it either. */
function textOf(file: Parameters<typeof fileText>[0] | undefined): string {
  return fileText(file ?? {});
}

/** Settings of a new language, copied from English for the translator to correct. */
function newLanguage(tag: string): Language {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return { ...ENGLISH, tag, direction: directionOf(tag), name };
}

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/;

function directionOf(tag: string): Language['direction'] {
  return RIGHT_TO_LEFT.test(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}

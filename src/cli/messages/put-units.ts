import type { MessageFile } from '#messages/checking/file-faults.ts';
import type { ReadUnit } from '#scenario/exchange/translation-format.ts';
import { type MessageFiles, messageNames, waysOf } from './catalogue.ts';
import { placeOf } from './unit.ts';

/** Files of a language with texts put into them, and what was strange about these. */
export interface Put {
  readonly files: MessageFiles;
  /** Ids that English has not. */
  readonly unknown: readonly string[];
  /** Ids whose English text is another one by now. */
  readonly outdated: readonly string[];
}

/**
 * Puts translated texts into the files of a language. A message whose texts are all empty is taken out; one that is not
 * among the texts stays as it is. Notes stay, and messages keep their order; new ones come where English has them.
 */
export function putUnits(units: readonly ReadUnit[], english: MessageFiles, own: MessageFiles): Put {
  const sourceOf = ({ id }: ReadUnit) => {
    const place = placeOf(id);
    return place && english.get(place.file)?.[place.name];
  };
  const known = units.filter((unit) => sourceOf(unit) !== undefined);
  const files = [...waysByFile(known)].map(([file, given]): [string, MessageFile] => {
    const source = english.get(file) ?? {};
    const there = own.get(file) ?? {};
    const values = new Map(
      [...given].map(([name, ways]) => [name, translated(source[name], ways, waysOf(there[name]))]),
    );
    return [file, withTexts(source, there, values)];
  });
  return {
    files: new Map(files),
    unknown: units.filter((unit) => sourceOf(unit) === undefined).map(({ id }) => id),
    outdated: known
      .filter((unit) => unit.source !== '' && !waysOf(sourceOf(unit)).includes(unit.source))
      .map(({ id }) => id),
  };
}

type Value = string | readonly string[] | undefined;

/** Texts by file and message, each at its place among the ways to say it. */
function waysByFile(units: readonly ReadUnit[]): Map<string, Map<string, string[]>> {
  const files = new Map<string, Map<string, string[]>>();
  for (const { id, target } of units) {
    const { file = '', name = '', way = 1 } = placeOf(id) ?? {};
    const messages = files.get(file) ?? new Map<string, string[]>();
    const ways = messages.get(name) ?? [];
    ways[way - 1] = target;
    messages.set(name, ways);
    files.set(file, messages);
  }
  return files;
}

/** A way that was not given, such as one that somebody is still at work on, stays as it was. */
function translated(english: unknown, given: readonly (string | undefined)[], own: readonly string[]): Value {
  const length = Math.max(given.length, own.length);
  const there = Array.from({ length }, (_, at) => given[at] ?? own[at] ?? '').filter((way) => way !== '');
  if (there.length === 0) return undefined;
  return Array.isArray(english) ? there : there[0];
}

function withTexts(english: MessageFile, own: MessageFile, values: ReadonlyMap<string, Value>): MessageFile {
  const names = Object.keys(own);
  let before: string | undefined;
  for (const name of messageNames(english)) {
    if (!Object.hasOwn(own, name) && values.get(name) !== undefined) names.splice(placeAfter(before, names), 0, name);
    if (names.includes(name)) before = name;
  }
  const valueAt = (name: string) => (values.has(name) ? values.get(name) : own[name]);
  return Object.fromEntries(
    names.map((name) => [name, valueAt(name)] as const).filter(([, value]) => value !== undefined),
  );
}

/** Behind the message that English has before it; else behind what is said of the file as a whole. */
function placeAfter(before: string | undefined, names: readonly string[]): number {
  return names.indexOf(before ?? '@@comment') + 1;
}

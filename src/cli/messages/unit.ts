import { limitIn, type MessageFile } from '#messages/checking/file-faults.ts';
import type { Unit } from '#scenario/exchange/translation-format.ts';
import { type MessageFiles, messageNames, waysOf } from './catalogue.ts';

/**
 * Returns all texts of a language, each with its English source; the number of variants may differ. An id is the name of the
 * file and of the message, `verdict.unsigned`, and of one of several ways its place, `plain-answers.cannot[2]`.
 */
export function unitsOf(english: MessageFiles, own: MessageFiles): Unit[] {
  return [...english].flatMap(([file, messages]) => unitsOfFile(file, messages, own.get(file) ?? {}));
}

function unitsOfFile(file: string, english: MessageFile, own: MessageFile): Unit[] {
  const groups = groupsIn(english);
  return messageNames(english).flatMap((name) => {
    const notes = [english['@@comment'], groups.get(name), english[`@${name}`], own[`@${name}`]];
    const about = { notes: [...new Set(notes.filter((note) => typeof note === 'string'))] };
    const limit = limitIn(english[`@${name}`]);
    return pairsOf(english[name], own[name]).map(({ source, target }, at, all) => {
      const id = `${file}.${name}${Array.isArray(english[name]) ? `[${at + 1}]` : ''}`;
      const isOneMore = at >= waysOf(english[name]).length;
      const more = isOneMore ? { notes: [...about.notes, `One more way to say it: ${all.length} in all.`] } : about;
      return { id, source, target, ...more, ...(limit !== undefined && { limit }) };
    });
  });
}

/** Texts in English and in the language, way by way; the last English one again where the language has more. */
function pairsOf(english: unknown, own: unknown): Pick<Unit, 'source' | 'target'>[] {
  const [sources, targets] = [waysOf(english), waysOf(own)];
  const count = Math.max(sources.length, targets.length);
  return Array.from({ length: count }, (_, at) => ({
    source: sources[at] ?? sources.at(-1) ?? '',
    target: targets[at] ?? '',
  }));
}

/** By message: the heading that it stands under. */
function groupsIn(file: MessageFile): ReadonlyMap<string, unknown> {
  const groups = new Map<string, unknown>();
  let heading: unknown;
  for (const [name, value] of Object.entries(file)) {
    if (name.startsWith('@@') && name !== '@@comment') heading = value;
    else if (!name.startsWith('@')) groups.set(name, heading);
  }
  return groups;
}

/** Place of a text: file, message, and index among the ways to say it. */
export interface MessagePlace {
  readonly file: string;
  readonly name: string;
  readonly way: number | undefined;
}

export function placeOf(id: string): MessagePlace | undefined {
  const [, file, name, way] = /^([\w-]+)\.(.+?)(?:\[(\d+)\])?$/.exec(id) ?? [];
  return file === undefined || name === undefined
    ? undefined
    : { file, name, way: way === undefined ? way : Number(way) };
}

import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Finding } from '../diagnostic.ts';
import type { ReadUnit, ReadUnits, Unit } from '../exchange/translation-format.ts';
import { valueAt } from '../value-at.ts';
import { textFindings } from './findings-in-texts.ts';
import { isChangedSince, type OriginalText, originalTexts } from './seen-texts.ts';
import type { TranslatedText } from './set-translated.ts';
import { textsOf } from './text-tree.ts';
import { mostCharacters } from './with-texts.ts';

/** Returns all texts of a scenario with those in a language, for the tools of translators. */
export function exchangedUnits(
  scenario: Scenario,
  tag: string,
  notesOf: (original: OriginalText) => readonly string[],
): Unit[] {
  const { translated, isChanged } = textsIn(scenario, tag);
  return originalTexts(textsOf(scenario)).map((original) => {
    const target = translated(original) ?? '';
    return {
      id: idOf(original),
      source: original.text,
      target,
      notes: notesOf(original),
      limit: mostCharacters(original.text),
      isOutdated: target !== '' && isChanged(original),
    };
  });
}

/** Texts that came back from translators, compared with a scenario. */
export interface ComparedTexts {
  /** Texts that are new, different, or right again. */
  readonly texts: readonly TranslatedText[];
  /** Texts with an error, which the scenario cannot have. */
  readonly refused: readonly RefusedText[];
  /** Ids of texts that the scenario does not have. */
  readonly unknown: readonly string[];
  /** Number of `texts` whose originals have changed since they went out. */
  readonly outdated: number;
}

export interface RefusedText {
  readonly text: TranslatedText;
  readonly faults: readonly Finding[];
}

/** Compares texts that came back with those that a scenario has in their language. An empty one removes nothing. */
export function comparedTexts(scenario: Scenario, tag: string, units: readonly ReadUnit[]): ComparedTexts {
  const { translated, isChanged } = textsIn(scenario, tag);
  const originals = new Map(originalTexts(textsOf(scenario)).map((original) => [idOf(original), original]));
  const given = units.filter(({ target }) => target.trim() !== '');
  const different = given.flatMap(({ id, source, target }): TranslatedText[] => {
    const original = originals.get(id);
    if (original === undefined) return [];
    const { path, text } = original;
    const of = source === '' || source === text ? undefined : source;
    const isThere = target === translated(original) && (of !== undefined || !isChanged(original));
    return isThere ? [] : [{ path, text: target, of }];
  });
  const judged = different.map((text) => ({ text, faults: errorsIn(text, originals.get(idOf(text))?.text ?? '') }));
  const texts = judged.filter(({ faults }) => faults.length === 0).map(({ text }) => text);
  return {
    texts,
    refused: judged.filter(({ faults }) => faults.length > 0),
    unknown: given.filter(({ id }) => !originals.has(id)).map(({ id }) => id),
    outdated: texts.filter(({ of }) => of !== undefined).length,
  };
}

/**
 * Returns the tag by which a scenario has the language of a file, of another region if need be; the tag of the file for a new
 * language, `undefined` if it says none.
 */
export function tagOfFile({ translations }: Scenario, { tag }: ReadUnits): string | undefined {
  const tags = Object.keys(translations ?? {});
  const base = tag?.split('-')[0];
  return tags.includes(tag ?? '') ? tag : (tags.find((each) => each.split('-')[0] === base) ?? tag);
}

function textsIn({ translations }: Scenario, tag: string) {
  const there = translations?.[tag];
  const translated = ({ path }: OriginalText) => {
    const text = valueAt(there?.texts, path);
    return typeof text === 'string' ? text : undefined;
  };
  return { translated, isChanged: isChangedSince(there ?? {}) };
}

function idOf({ path }: Pick<OriginalText, 'path'>): string {
  return path.join('.');
}

function errorsIn({ path, text }: TranslatedText, original: string): Finding[] {
  return textFindings(original, text, path).filter(({ severity }) => severity === 'error');
}

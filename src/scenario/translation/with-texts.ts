import { own } from '#engine/model/own.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { TEXT_KEYS } from './text-keys.ts';
import { marksOf, namesInList, type TextMarks } from './text-tree.ts';

/**
 * A scenario with its texts in another language: its games are the same. A text that is not among them or too long stays
 * as it is, and so do gender and number of a name; how it is declined is said by the translation alone.
 */
export function withTexts(scenario: Scenario, texts: object): Scenario {
  return partWith(scenario, texts, TEXT_KEYS) as Scenario;
}

/** The largest ratio of a translation's length to the original's, plus `ROOM`, since screens have limited space. */
const LONGER = 2;
const ROOM = 40;

/** Returns the number of characters that a translation of a text may have; a longer one is not shown. */
export function mostCharacters(original: string): number {
  return original.length * LONGER + ROOM;
}

function partWith(part: unknown, texts: unknown, marks: TextMarks | undefined): unknown {
  if (typeof part === 'string') return marks === 'text' && isUsable(texts, part) ? texts : part;
  if (!isParts(part) || !isParts(texts) || marks === undefined) return part;
  if (Array.isArray(part)) {
    return namesInList(part).map((name, place) => partWith(part[place], own(texts, name), marks));
  }
  const kept = Object.entries(part).filter(([key]) => !isOfOriginal(key, texts, marks));
  const told = kept.map(([key, value]) => [key, partWith(value, own(texts, key), marksOf(marks, key))]);
  return { ...Object.fromEntries(told), ...formsIn(texts, marks) };
}

function isUsable(text: unknown, original: string): boolean {
  return typeof text === 'string' && text.length <= mostCharacters(original);
}

function isParts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** True if a key contains words that fit only the original's name: its cases, and its form within a sentence. */
function isOfOriginal(key: string, texts: object, marks: TextMarks): boolean {
  const fitsName = key === 'inSentence' && (Object.hasOwn(texts, 'title') || Object.hasOwn(texts, 'label'));
  return (fitsName || isWordForms(marksOf(marks, key))) && !Object.hasOwn(texts, key);
}

/** Returns the grammatical forms of names in a translation. */
function formsIn(texts: Readonly<Record<string, unknown>>, marks: TextMarks): object {
  const forms = Object.entries(texts).filter(([key]) => {
    const of = marksOf(marks, key);
    return of === 'form' || isWordForms(of);
  });
  return Object.fromEntries(forms);
}

function isWordForms(marks: TextMarks | undefined): boolean {
  return typeof marks === 'object' && own(marks, 'each') === 'form';
}

import type { SomeMarks } from '#engine/model/key-marks.ts';
import { own } from '#engine/model/own.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { TEXT_KEYS } from './text-keys.ts';

/**
 * Texts of a scenario, by the keys that lead to them. What stands in a list is called by its id or, where it has none, by
 * what it is about and its place among those that are about the same: `russia 1`.
 */
export interface TextTree {
  readonly [key: string]: TextTree | string;
}

export type TextMarks = SomeMarks<'text' | 'form' | 'other'>;

/** The texts of a scenario that a translation has in its own language, as the tree that it mirrors. */
export function textsOf(scenario: Scenario): TextTree {
  return treeOf(scenario, TEXT_KEYS) as TextTree;
}

/** A text, or what is left of a part where all but its texts is taken away; absent where nothing is. */
function treeOf(value: unknown, marks: TextMarks | undefined): TextTree | string | undefined {
  if (typeof value === 'string') return marks === 'text' ? value : undefined;
  if (typeof value !== 'object' || value === null || marks === undefined) return undefined;
  const entries = Array.isArray(value)
    ? namesInList(value).map((name, place) => [name, treeOf(value[place], marks)] as const)
    : Object.entries(value).map(([key, part]) => [key, treeOf(part, marksOf(marks, key))] as const);
  const parts = entries.filter(([, part]) => part !== undefined);
  return parts.length === 0 ? undefined : (Object.fromEntries(parts) as TextTree);
}

/** The marks of what stands under a key. */
export function marksOf(marks: TextMarks, key: string): TextMarks | undefined {
  return typeof marks === 'string' ? undefined : (own(marks, 'each') ?? own(marks, key));
}

/**
 * Returns a unique name for each element of a list in a text tree: its id or, without one, its subject, numbered among
 * elements with the same subject, such as `russia 1`.
 */
export function namesInList(list: readonly unknown[]): string[] {
  const about = list.map(aboutOf);
  return about.map((name, place) => {
    const alike = about.filter((other) => other === name).length;
    if (alike === 1 && name !== '') return name;
    const number = about.slice(0, place + 1).filter((other) => other === name).length;
    return name === '' ? String(number) : `${name} ${number}`;
  });
}

/** Keys that tell elements without an id apart, in the order in which they are said. */
const NAMING = ['party', 'from', 'in', 'issue', 'option', 'date'] as const;

/** Returns the subject of an element: its id or, without one, the values of its naming keys. */
function aboutOf(element: unknown): string {
  if (typeof element !== 'object' || element === null) return '';
  const { id, ...parts } = element as Readonly<Record<string, unknown>>;
  if (typeof id === 'string') return id;
  return NAMING.flatMap((key) => (typeof parts[key] === 'string' ? [parts[key]] : [])).join(' ');
}

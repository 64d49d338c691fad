import type { ClassChair, ClassPlan, ClassPresets, ClassTable, KeptClass, KeptResult, Pupil } from './kept-class.ts';
import { MOST_PUPILS, MOST_TABLES } from './lay-tables.ts';

/** Identifier of class files, and the version of their format. */
const KIND = 'parley-class';
const FORM = 1;
/** Most results that are read from a file, and the longest of their codes, in characters. */
const MOST_RESULTS = 5000;
const LONGEST_CODE = 100_000;
const LONGEST_TEXT = 200;

/** A class as the text of a file that another device can open. */
export function classAsText(kept: KeptClass): string {
  const { id: _, ...content } = kept;
  return `${JSON.stringify({ kind: KIND, form: FORM, class: content }, undefined, 1)}\n`;
}

/** The class in the text of a file; absent where that is none, or one that this version does not know. Never throws. */
export function classInText(text: string): Omit<KeptClass, 'id'> | undefined {
  try {
    const file: unknown = JSON.parse(text);
    if (!isRecord(file) || file['kind'] !== KIND || file['form'] !== FORM) return undefined;
    const { class: content } = file;
    return isClass(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

type Unknown = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown, longest = LONGEST_TEXT): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isMaybeText(value: unknown): value is string | undefined {
  return value === undefined || isText(value);
}

function isName(value: unknown): boolean {
  return isText(value) && /^[a-z\d]+(-[a-z\d]+)*$/.test(value);
}

function isWhole(value: unknown, most = Number.MAX_SAFE_INTEGER): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;
}

function isListOf<Thing>(
  value: unknown,
  is: (each: unknown) => each is Thing,
  most: number,
): value is readonly Thing[] {
  return Array.isArray(value) && value.length <= most && value.every(is);
}

function isClass(value: unknown): value is Omit<KeptClass, 'id'> {
  if (!isRecord(value) || !isText(value['name'])) return false;
  const { madeAt, changedAt, scenario, plan, presets, tables, results } = value;
  const isScenario =
    isRecord(scenario) && isText(scenario['id']) && isText(scenario['title']) && isWhole(scenario['digest']);
  return (
    isScenario &&
    isWhole(madeAt) &&
    isWhole(changedAt) &&
    isPlan(plan) &&
    arePresets(presets) &&
    isListOf(tables, isTable, MOST_TABLES) &&
    isListOf(results, isResult, MOST_RESULTS)
  );
}

function isPlan(value: unknown): value is ClassPlan {
  if (!isRecord(value)) return false;
  const { chairs, sharing, perChair, seeds } = value;
  return isListOf(chairs, isTextOfUsualLength, 8) && isSharing(sharing) && isWhole(perChair, 8) && isSeeds(seeds);
}

function isTextOfUsualLength(value: unknown): value is string {
  return isText(value);
}

function isSharing(value: unknown): boolean {
  return value === 'each' || value === 'round';
}

function isSeeds(value: unknown): boolean {
  return value === 'same' || value === 'own';
}

/** Presets are validated again when a link is made of them. */
function arePresets(value: unknown): value is ClassPresets {
  return isRecord(value) && Object.values(value).every((each) => isRecord(each) && typeof each['locked'] === 'boolean');
}

function isTable(value: unknown): value is ClassTable {
  if (!isRecord(value)) return false;
  const { name, called, seed, sharing, chairs } = value;
  const isSeed = isWhole(seed, 0xffffffff);
  return isName(name) && isMaybeText(called) && isSeed && isSharing(sharing) && isListOf(chairs, isChair, 8);
}

function isChair(value: unknown): value is ClassChair {
  return isRecord(value) && isText(value['party']) && isListOf(value['pupils'], isPupil, MOST_PUPILS);
}

function isPupil(value: unknown): value is Pupil {
  return isRecord(value) && isName(value['nickname']) && isMaybeText(value['name']);
}

function isResult(value: unknown): value is KeptResult {
  if (!isRecord(value)) return false;
  const { code, table, placed, line, came } = value;
  const isPlaced = [table, placed].every((name) => name === undefined || isName(name));
  return isText(code, LONGEST_CODE) && isPlaced && (line === undefined || isWhole(line)) && isWhole(came);
}

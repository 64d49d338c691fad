import type { FolderModel, PhotographModel } from '#session/screens/folder-model.ts';
import { keptListIn } from './kept-list.ts';
import type { TextStore } from './text-store.ts';

const NAME = 'scenarios';

/** A scenario file that was opened on this device. */
export interface KeptFile {
  /** The folder's model, stored when the file was opened, so that the first screen need not parse the text again. */
  readonly folder: FolderModel;
  readonly text: string;
  /** True if it came by a link that had no room for its long texts and its sources. */
  readonly shortened?: boolean | undefined;
  /** The address from which it was fetched, if a link named one. */
  readonly address?: string | undefined;
  /** Id of the text of the workshop that it is tried from. */
  readonly written?: string | undefined;
  /** Time when it was opened on the first screen, in milliseconds since 1970; absent in one kept by an older version. */
  readonly openedAt?: number | undefined;
}

/** The scenario files that were opened on this device, the last one first. */
export interface ScenarioStore {
  list(): readonly KeptFile[];
  /** Keeps a file, in the place of an earlier one with the same id. */
  keep(file: KeptFile): 'kept' | 'until-left';
  remove(id: string): void;
  /** True if a stored folder cannot be drawn as it is. */
  needsRepair(): boolean;
  /** Rebuilds such folders from their texts, and drops unreadable ones; returns the number of those dropped. */
  repair(read: (text: string) => KeptFile | undefined): number;
}

/** The store of a store. */
export function scenarioStoreIn(store: TextStore): ScenarioStore {
  // What is doubtful is to be mended, and so no less on the list.
  const { list: all, put } = keptListIn(store, NAME, isAnything);
  const list = () => all().filter(isKeptFile);
  const without = (id: string) => list().filter(({ folder }) => folder.id !== id);
  return {
    list,
    keep: (file) => put([file, ...without(file.folder.id)]),
    remove: (id) => void put(without(id)),
    needsRepair: () => !all().every(isKeptFile),
    repair: (read) => {
      const entries = all();
      const mended = entries.flatMap((entry) => (isKeptFile(entry) ? [entry] : (read(textIn(entry)) ?? [])));
      put(mended);
      return entries.length - mended.length;
    },
  };
}

function isAnything(_: unknown): _ is unknown {
  return true;
}

/** True if a value is a scenario file that can be kept and drawn. */
export function isKeptFile(value: unknown): value is KeptFile {
  const { folder, text } = (value ?? {}) as Partial<KeptFile>;
  return typeof text === 'string' && isFolder(folder);
}

function textIn(entry: unknown): string {
  const { text } = (entry ?? {}) as Partial<KeptFile>;
  return typeof text === 'string' ? text : '';
}

/** True if a stored value can be drawn as a folder: another version may have stored anything. */
function isFolder(value: unknown): value is FolderModel {
  const { id, tab, title, summary, minutes, level, delegations, realWar, photograph } = fieldsOf<FolderModel>(value);
  const drawn = photograph === undefined || isPhotograph(photograph);
  return (
    areTexts(id, tab, title, summary, level) &&
    areNumbers(minutes) &&
    typeof realWar === 'boolean' &&
    areAll(delegations, isMark) &&
    drawn
  );
}

function isPhotograph(value: unknown): boolean {
  const { width, height, map, marks, channels, territories } = fieldsOf<PhotographModel>(value);
  const frame = fieldsOf<PhotographModel['map']>(map);
  return (
    areNumbers(width, height, frame.x, frame.y, frame.width, frame.height) &&
    areAll(marks, (mark) => isMark(mark) && haveNumbers(mark, 'x', 'y')) &&
    areAll(channels, (channel) => haveNumbers(channel, 'x1', 'y1', 'x2', 'y2')) &&
    areAll(territories, (each) => haveNumbers(each, 'order') && areTexts(fieldsOf<{ path: unknown }>(each).path))
  );
}

function isMark(value: unknown): boolean {
  const { mark, name } = fieldsOf<{ mark: unknown; name: unknown }>(value);
  return haveNumbers(value, 'party', 'order') && areTexts(mark, name);
}

function haveNumbers(value: unknown, ...names: readonly string[]): boolean {
  const fields = fieldsOf<Record<string, unknown>>(value);
  return areNumbers(...names.map((name) => fields[name]));
}

function fieldsOf<Shape>(value: unknown): { readonly [Field in keyof Shape]?: unknown } {
  return typeof value === 'object' && value !== null ? value : {};
}

function areAll(value: unknown, is: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function areTexts(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string');
}

function areNumbers(...values: readonly unknown[]): boolean {
  return values.every((value) => Number.isFinite(value));
}

import type { FolderModel, PhotographModel } from '#session/screens/folder-model.ts';

/** True if a stored value can be drawn as a folder: another version may have stored anything. */
export function isFolder(value: unknown): value is FolderModel {
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

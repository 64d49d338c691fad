import type { SomeMarks } from '#engine/model/key-marks.ts';
import { own } from '#engine/model/own.ts';

/** The mark that a path of keys comes to: its own, or that of a whole part. */
export function markAt(marks: SomeMarks<string>, path: readonly string[]): string | undefined {
  let found: SomeMarks<string> | undefined = marks;
  for (const key of path) {
    if (typeof found !== 'object') return found;
    found = own(found, key);
  }
  return typeof found === 'string' ? found : undefined;
}

/** Every path that has a mark, or that very mark, its keys joined by dots. */
export function pathsOfMarks(marks: SomeMarks<string>, wanted?: string, path: readonly string[] = []): string[] {
  if (typeof marks !== 'string') {
    return Object.entries(marks).flatMap(([key, part]) => pathsOfMarks(part, wanted, [...path, key]));
  }
  return wanted === undefined || marks === wanted ? [path.join('.')] : [];
}

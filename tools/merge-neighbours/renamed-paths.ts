import { posix } from 'node:path';
import { edited } from './edits.ts';
import { parseFile } from './parsed-file.ts';
import { isScript } from './source-tree.ts';

/** The place of each file that is gone, followed to its end. */
export function finalPlaces(movedTo: ReadonlyMap<string, string>): Map<string, string> {
  const end = (path: string): string => {
    const next = movedTo.get(path);
    return next === undefined ? path : end(next);
  };
  return new Map([...movedTo.keys()].map((path) => [path, end(path)]));
}

/** Renames files in documents, and in the comments of code. */
export class RenamedPaths {
  readonly #places: ReadonlyMap<string, string>;
  readonly #byName = new Map<string, string[]>();

  /**
   * @param paths of all files before the change
   * @param places by path of a file that is gone, the file that holds its code
   */
  constructor(paths: Iterable<string>, places: ReadonlyMap<string, string>) {
    this.#places = places;
    for (const path of paths) {
      const name = posix.basename(path);
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), path]);
    }
  }

  /** The text of a file with present names of files. */
  applyTo(path: string, text: string): string {
    if (!isScript(path)) return path.endsWith('.md') ? withoutRepeats(text, this.#renamed(text)) : this.#renamed(text);
    const edits = parseFile(path, text).comments.map(({ start, end }) => {
      return { start, end, text: this.#renamed(text.slice(start, end)) };
    });
    return edited(text, edits);
  }

  #renamed(text: string): string {
    return text.replace(/(?<![\w./#@-])(?:[\w-]+\/)*[\w-]+\.tsx?\b(?!\.)/g, (written: string, offset: number) => {
      const isPath = written.includes('/') || text[offset - 1] === '`';
      const found = isPath ? this.#meant(written) : undefined;
      const place = found === undefined ? undefined : this.#places.get(found);
      return found === undefined || place === undefined ? written : renamed(written, found, place);
    });
  }

  /** The file that a path means, which may be written from the root, from `src` or from a nearer folder. */
  #meant(written: string): string | undefined {
    const found = (this.#byName.get(posix.basename(written)) ?? []).filter((one) => `/${one}`.endsWith(`/${written}`));
    const exact = found.filter((one) => one === written || one === `src/${written}`);
    return found.length === 1 || exact.length === 1 ? (exact[0] ?? found[0]) : undefined;
  }
}

function renamed(written: string, found: string, place: string): string {
  if (written === found) return place;
  // Beside others of its folder, or of a folder that is named before it.
  if (posix.dirname(found) !== posix.dirname(place)) return place.replace(/^src\//, '');
  return posix.join(posix.dirname(written), posix.basename(place));
}

/** A document with its changed lines naming no file twice in one list. */
function withoutRepeats(before: string, after: string): string {
  const lines = new Set(before.split('\n'));
  return after
    .split('\n')
    .map((line) => (lines.has(line) ? line : withoutRepeat(line)))
    .join('\n');
}

function withoutRepeat(line: string): string {
  const list = /`(?:[\w-]+\/)*([\w-]+\.tsx?)`((?:[,;]| and) `[^`]*`)*?(?:,| and) `(?:[\w-]+\/)*\1`/;
  const shorter = line.replace(list, (whole) => whole.replace(/(?:,| and) `[^`]*`$/, ''));
  return shorter === line ? line : withoutRepeat(shorter);
}

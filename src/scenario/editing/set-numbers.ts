import type { Path } from '../diagnostic.ts';
import { readYaml } from '../read-yaml.ts';
import type { SourceNode } from '../source-node.ts';
import { valueAt } from '../value-at.ts';

/** A number that is to stand at a path of a file. */
export interface NumberAt {
  readonly path: Path;
  readonly number: number;
}

/** The replacement of the text between two offsets. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * The reason for which a number is not set: the file cannot be parsed; the path does not exist; its value is not a
 * number in plain notation; the new number is not finite or has more than three decimals.
 */
export type NotSet = 'unreadable' | 'nothing-there' | 'no-plain-number' | 'no-such-number';

export type SetNumbers =
  | {
      readonly ok: true;
      readonly text: string;
      /** The same as single edits of the text as it was, in its order: an editor makes one step of them. */
      readonly edits: readonly TextEdit[];
    }
  | { readonly ok: false; readonly refused: readonly { readonly path: Path; readonly why: NotSet }[] };

/** The decimals that numbers of a scenario may have, as one part. */
const PARTS = 1000;

/**
 * Writes numbers into the text of a file, and changes nothing else: comments, order, spacing and line ends stay. A number
 * that is there already stays as it is written. All are set, or none.
 */
export function setNumbers(text: string, numbers: readonly NumberAt[]): SetNumbers {
  const reading = readYaml(text);
  if (!reading.ok) return { ok: false, refused: numbers.map(({ path }) => ({ path, why: 'unreadable' })) };
  const { value, source } = reading.read;
  const found = numbers.map(({ path, number }) => ({
    path,
    edit: editOf(text, nodeAt(source, path)?.offset, valueAt(value, path), number),
  }));
  const refused = found.flatMap(({ path, edit }) => (typeof edit === 'string' ? [{ path, why: edit }] : []));
  if (refused.length > 0) return { ok: false, refused };
  const edits = found
    .flatMap(({ edit }) => (typeof edit === 'string' || edit.insert === text.slice(edit.from, edit.to) ? [] : [edit]))
    .sort((one, other) => one.from - other.from);
  return { ok: true, text: edited(text, edits), edits };
}

function nodeAt(root: SourceNode, path: Path): SourceNode | undefined {
  return path.reduce<SourceNode | undefined>((node, step) => node?.children.get(step), root);
}

function editOf(text: string, offset: number | undefined, there: unknown, number: number): TextEdit | NotSet {
  if (offset === undefined) return 'nothing-there';
  if (!Number.isFinite(number) || Math.abs(number * PARTS - Math.round(number * PARTS)) > 1e-6) return 'no-such-number';
  const written = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)/.exec(text.slice(offset, offset + 40))?.[0];
  if (written === undefined || typeof there !== 'number' || Number(written) !== there) return 'no-plain-number';
  return { from: offset, to: offset + written.length, insert: there === number ? written : asWritten(number) };
}

/** Without an exponent, and without what is left over by reckoning with decimals. */
function asWritten(number: number): string {
  return String(Math.round(number * PARTS) / PARTS + 0);
}

/** A text with edits, in its order and none across another. */
function edited(text: string, edits: readonly TextEdit[]): string {
  let at = 0;
  const parts = edits.flatMap(({ from, to, insert }) => {
    const kept = text.slice(at, from);
    at = to;
    return [kept, insert];
  });
  return `${parts.join('')}${text.slice(at)}`;
}

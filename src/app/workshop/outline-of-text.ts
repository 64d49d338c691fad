import { type OutlinePart, outlineOf, partsAround } from '#scenario/editing/outline.ts';
import type { OutlineModel } from '#session/workshop/outline-model.ts';

/** The outline of a text, and in it the parts that an offset is in. */
export interface OutlineOfText {
  readonly outline: readonly OutlineModel[];
  readonly around: (offset: number) => readonly OutlineModel[];
}

/** The outline of a text as it is written. */
export function outlineOfText(text: string): OutlineOfText {
  const parts = outlineOf(text);
  return {
    outline: parts.map(modelOf),
    around: (offset) => partsAround(parts, offset).map(modelOf),
  };
}

function modelOf({ path, label, name, from, parts }: OutlinePart): OutlineModel {
  return { key: path.join('/'), label, name, from, parts: parts.map(modelOf) };
}

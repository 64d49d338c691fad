import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/** Lines that are indented further than this hang no deeper: on a phone nothing would be left of them. */
const DEEPEST = 16;

const HANGING = Array.from({ length: DEEPEST + 1 }, (_, indent) =>
  Decoration.line({ class: 'code-hanging', attributes: { style: `--indent: ${indent}ch` } }),
);

/** A long line that goes on below itself does so where its words begin, so that what belongs together is seen to. */
export const hangingLines = ViewPlugin.fromClass(
  class {
    lines: DecorationSet;

    constructor(view: EditorView) {
      this.lines = linesIn(view);
    }

    update({ docChanged, viewportChanged, view }: ViewUpdate): void {
      if (docChanged || viewportChanged) this.lines = linesIn(view);
    }
  },
  { decorations: ({ lines }) => lines },
);

function linesIn({ state, visibleRanges }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = state.doc.lineAt(at);
      // What follows the hyphen of an entry begins behind it.
      const indent = /^ *(?:- )?/.exec(line.text)?.[0].length ?? 0;
      const hanging = HANGING[Math.min(indent, DEEPEST)];
      if (hanging !== undefined && indent > 0) builder.add(line.from, line.from, hanging);
      at = line.to + 1;
    }
  }
  return builder.finish();
}

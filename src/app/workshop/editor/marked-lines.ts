import { RangeSet, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, GutterMarker, gutterLineClass } from '@codemirror/view';

/** A remark on a range of the text. */
export interface CodeMark {
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** The correction of the text, and the label of its button. */
  readonly fix?:
    | { readonly label: string; readonly from: number; readonly to: number; readonly insert: string }
    | undefined;
}

/** Says which lines have something said of them. */
export const markLines = StateEffect.define<readonly Pick<CodeMark, 'from' | 'severity'>[]>();

class NumberMark extends GutterMarker {
  override readonly elementClass: string;

  constructor(severity: CodeMark['severity']) {
    super();
    this.elementClass = `code-number code-number--${severity}`;
  }
}

const NUMBERS = { error: new NumberMark('error'), warning: new NumberMark('warning') };
const LINES = {
  error: Decoration.line({ class: 'code-line code-line--error' }),
  warning: Decoration.line({ class: 'code-line code-line--warning' }),
};

interface Marked {
  readonly lines: DecorationSet;
  readonly numbers: RangeSet<GutterMarker>;
}

/** Lines of which something is said are seen in the margin. */
export const linesWithMarks = StateField.define<Marked>({
  create: () => ({ lines: Decoration.none, numbers: RangeSet.empty }),
  update({ lines, numbers }, { changes, effects, state }) {
    const told = effects.find((effect) => effect.is(markLines));
    if (told === undefined) return { lines: lines.map(changes), numbers: numbers.map(changes) };
    const worst = new Map<number, CodeMark['severity']>();
    for (const { from, severity } of told.value) {
      const line = state.doc.lineAt(Math.min(from, state.doc.length)).from;
      if (worst.get(line) !== 'error') worst.set(line, severity);
    }
    const places = [...worst].sort(([one], [other]) => one - other);
    return {
      lines: Decoration.set(places.map(([at, severity]) => LINES[severity].range(at))),
      numbers: RangeSet.of(places.map(([at, severity]) => NUMBERS[severity].range(at))),
    };
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({ lines }) => lines),
    gutterLineClass.from(field, ({ numbers }) => numbers),
  ],
});

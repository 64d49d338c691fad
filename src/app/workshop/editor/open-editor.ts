import { setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type EditorWords, editorExtensions } from './editor-extensions.ts';
import { type CodeMark, markLines } from './marked-lines.ts';

/** Callbacks of the editor. */
export interface EditorListener {
  readonly onText: (text: string) => void;
  /** The cursor has moved, or what is before it. */
  readonly onCursor: (offset: number) => void;
  /** Lines have become higher or lower, or others are seen. */
  readonly onLayout: () => void;
  /** Called when the user moves on to the list of problems. */
  readonly onProblems: () => void;
}

/** Handle of the editor for the components around it. */
export interface OpenEditor {
  readonly text: () => string;
  /** Makes the text another one, as a step that can be undone. */
  readonly edit: (text: string) => void;
  readonly change: (change: { readonly from: number; readonly to: number; readonly insert: string }) => void;
  /** Shows a part of the text, selected, and puts the cursor there. */
  readonly goTo: (from: number, to?: number) => void;
  readonly focus: () => void;
  readonly mark: (marks: readonly CodeMark[]) => void;
  /** Distance in pixels from the top of the text to the line of an offset. */
  readonly topOf: (offset: number) => number;
  /** Scrolls with the text. */
  readonly scroller: HTMLElement;
  readonly close: () => void;
}

/** Opens an editor on a text. */
export function openEditor(
  parent: HTMLElement,
  text: string,
  words: EditorWords,
  listener: EditorListener,
): OpenEditor {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        editorExtensions(words, listener.onProblems),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) listener.onText(update.state.doc.toString());
          if (update.docChanged || update.selectionSet) listener.onCursor(update.state.selection.main.head);
          if (update.geometryChanged || update.viewportChanged) listener.onLayout();
        }),
      ],
    }),
  });
  const { scrollDOM: scroller } = view;
  return {
    text: () => view.state.doc.toString(),
    edit: (after) => {
      const changes = changeBetween(view.state.doc.toString(), after);
      if (changes !== undefined) view.dispatch({ changes });
    },
    change: (changes) => view.dispatch({ changes, scrollIntoView: true }),
    goTo: (from, to = from) => {
      const end = view.state.doc.length;
      const [anchor, head] = [Math.min(from, end), Math.min(to, end)];
      view.dispatch({
        selection: { anchor, head },
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      });
      view.focus();
    },
    focus: () => view.focus(),
    mark: (marks) => markIn(view, marks),
    topOf: (offset) => view.lineBlockAt(Math.min(offset, view.state.doc.length)).top + view.documentPadding.top,
    scroller,
    close: () => view.destroy(),
  };
}

function markIn(view: EditorView, marks: readonly CodeMark[]): void {
  const end = view.state.doc.length;
  const within = (offset: number) => Math.min(offset, end);
  const shown = marks.map(({ from, to, severity, message, fix }) => ({
    from: within(from),
    to: within(to),
    severity,
    message,
    actions: fix && [{ name: fix.label, apply: () => view.dispatch({ changes: fix }) }],
  }));
  view.dispatch(setDiagnostics(view.state, shown as Parameters<typeof setDiagnostics>[1]));
  view.dispatch({ effects: markLines.of(marks) });
}

/** A change of a part of a text. */
interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The shortest change that makes one text of another; nothing where they are the same. */
export function changeBetween(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

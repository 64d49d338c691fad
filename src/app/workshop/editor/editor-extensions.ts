import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
  type Completion as Shown,
  snippet,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension, RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  hoverTooltip,
  type KeyBinding,
  keymap,
  lineNumbers,
  type Tooltip,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import type { Completion } from '#scenario/editing/completions-at.ts';
import type { Explanation } from '#scenario/editing/explanation-at.ts';
import type { AskOfText } from '../tasks/ask-of-text.ts';
import { linesWithMarks } from './marked-lines.ts';

/**
 * Inserts text typed over a selection. Some browsers would insert it with the style of the selection, which the policy
 * of the page forbids.
 */
const typeOverSelection = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { state, composing } = view;
    const { data, inputType } = event;
    if (inputType !== 'insertText' || data === null || composing || state.selection.main.empty) return false;
    event.preventDefault();
    view.dispatch(state.update(state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true }));
    return true;
  },
});

export interface EditorWords {
  /** Name of the field for those who listen. */
  readonly label: string;
  /** Texts of the editor's built-in parts. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly explain: Explain;
  readonly ask: AskOfText;
  /** The text shown if there is nothing to explain. */
  readonly nothingToExplain: string;
}

/** Returns all extensions of the workshop's editor. */
export function editorExtensions(words: EditorWords, toProblems: () => void): readonly Extension[] {
  const { label, phrases, explain, ask } = words;
  return [
    lineNumbers(),
    linesWithMarks,
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSpecialChars(),
    history(),
    drawSelection(),
    typeOverSelection,
    dropCursor(),
    indentOnInput(),
    indentUnit.of('  '),
    bracketMatching(),
    autocompletion({
      override: [completionSource(ask)],
      icons: false,
      // A key whose words are known asks for one of them.
      activateOnCompletion: ({ type }) => type === 'property',
    }),
    highlightSelectionMatches(),
    yaml(),
    syntaxHighlighting(classHighlighter),
    explainOnHover(ask, explain),
    EditorState.phrases.of(phrases),
    EditorState.tabSize.of(2),
    EditorView.lineWrapping,
    hangingLines,
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true', tabindex: '0' }),
    keymap.of(keysOf(words, toProblems)),
  ];
}

/** The keys of the editor. Tab is left to the browser, so that the keyboard gets out again. */
function keysOf({ explain, ask, nothingToExplain }: EditorWords, toProblems: () => void): readonly KeyBinding[] {
  const sayExplanation = (view: EditorView) => {
    ask.explanation(view.state.doc.toString(), view.state.selection.main.head).then((found) => {
      const said = found === undefined ? nothingToExplain : explain(found).join(' ');
      view.dispatch({ effects: EditorView.announce.of(said) });
    });
    return true;
  };
  const goToProblems = () => {
    toProblems();
    return true;
  };
  return [
    { key: 'F8', run: nextDiagnostic },
    { key: 'Shift-F8', run: previousDiagnostic },
    { key: 'Mod-Shift-m', run: goToProblems },
    { key: 'Alt-Enter', run: sayExplanation },
    ...defaultKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...completionKeymap,
  ];
}

/** Says what a word means, in sentences. */
type Explain = (explanation: Explanation) => readonly string[];

/** Shows what a word means under the mouse. */
function explainOnHover({ explanation }: AskOfText, explain: Explain) {
  return hoverTooltip(async (view, offset): Promise<Tooltip | null> => {
    const found = await explanation(view.state.doc.toString(), offset);
    if (found === undefined) return null;
    const create = () => ({ dom: paragraphs(explain(found)) });
    return { pos: found.from, end: found.to, above: true, create };
  });
}

function paragraphs(sentences: readonly string[]): HTMLElement {
  const dom = document.createElement('div');
  dom.className = 'code-explanation';
  for (const sentence of sentences) {
    const paragraph = document.createElement('p');
    paragraph.textContent = sentence;
    dom.append(paragraph);
  }
  return dom;
}

/** Returns an editor's source of completions, from the words allowed at the cursor. */
function completionSource({ completions }: AskOfText) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    // Also after a colon or inside of brackets, where few words are possible.
    const isAsked = context.explicit || context.matchBefore(/[\p{L}\p{N}_-]+$|[:[,] $|\[$/u) !== null;
    if (!isAsked) return null;
    const found = await completions(context.state.doc.toString(), context.pos);
    if (found === undefined || found.options.length === 0 || context.aborted) return null;
    const options = found.options.map(shown);
    return { from: found.from, to: found.to, options, validFor: /^[\p{L}\p{N}_-]*$/u };
  };
}

const TYPES = { key: 'property', id: 'variable', word: 'enum', entry: 'class' } as const;

function shown({ label, kind, about, template, isNeeded }: Completion, index: number): Shown {
  const isId = kind === 'id';
  return {
    label,
    type: TYPES[kind],
    // What an id names stands beside it; what a key means has more words.
    ...(about !== undefined && (isId ? { detail: about } : { info: about })),
    apply: template === label ? label : snippet(template),
    boost: Math.max(-99, (isNeeded ? 50 : 0) - index),
  };
}

/** Lines that are indented further than this hang no deeper: on a phone nothing would be left of them. */
const DEEPEST = 16;

const HANGING = Array.from({ length: DEEPEST + 1 }, (_, indent) =>
  Decoration.line({ class: 'code-hanging', attributes: { style: `--indent: ${indent}ch` } }),
);

/** A long line that goes on below itself does so where its words begin, so that what belongs together is seen to. */
const hangingLines = ViewPlugin.fromClass(
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

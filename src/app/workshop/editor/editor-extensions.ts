import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  type KeyBinding,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import type { AskOfText } from '../tasks/ask-of-text.ts';
import { completionSource } from './completion-source.ts';
import { hangingLines } from './hanging-lines.ts';
import { type Explain, explainOnHover } from './hover-source.ts';
import { linesWithMarks } from './marked-lines.ts';
import { typeOverSelection } from './type-over-selection.ts';

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

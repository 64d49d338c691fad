import { useEffect, useRef } from 'preact/hooks';
import type { EditorWords } from './editor-extensions.ts';
import { type EditorListener, type OpenEditor, openEditor } from './open-editor.ts';

interface CodeEditorProps extends EditorListener {
  /** The initial content and, when `given` changes, the new content. */
  readonly text: string;
  /** The number of times that the text was set from outside. */
  readonly given: number;
  /** Texts of the editor: the same object until the page's language changes. */
  readonly words: EditorWords;
  readonly onOpen: (editor: OpenEditor | undefined) => void;
}

/** The place of the editor on the page. */
export function CodeEditor(props: CodeEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const newest = useRef(props);
  newest.current = props;
  const editor = useRef<OpenEditor | undefined>(undefined);
  const { words, given, text } = props;
  useEffect(() => {
    if (place.current === null) return;
    // In another language it is opened anew, on what it held.
    const held = editor.current?.text() ?? newest.current.text;
    const opened = openEditor(place.current, held, words, {
      onText: (now) => newest.current.onText(now),
      onCursor: (offset) => newest.current.onCursor(offset),
      onLayout: () => newest.current.onLayout(),
      onProblems: () => newest.current.onProblems(),
    });
    editor.current = opened;
    newest.current.onOpen(opened);
    return () => {
      newest.current.onOpen(undefined);
      opened.close();
    };
  }, [words]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed comes from the editor itself
  useEffect(() => {
    if (given > 0) editor.current?.edit(text);
  }, [given]);
  return <div id="workshop-code" class="code" ref={place} />;
}

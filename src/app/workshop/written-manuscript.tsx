import { render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useMedia } from '#panels/parts/use-media.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { ProblemNotes, type ProblemNotesProps } from '#panels/workshop/problem-notes.tsx';
import { WIDE, WorkshopScreen } from '#panels/workshop/workshop-screen.tsx';
import { type OutlinePart, outlineOf, partsAround } from '#scenario/editing/outline.ts';
import { isUnsaved } from '#session/workshop/kept-manuscript.ts';
import type { OutlineModel } from '#session/workshop/outline-model.ts';
import type { ProblemFix, ProblemModel } from '#session/workshop/problem-model.ts';
import { useControllerState } from '../keeping/use-controller-state.ts';
import { useScreen } from '../use-screen.ts';
import { Bench, type BenchProps } from './bench.tsx';
import type { EditorWords } from './editor/editor-extensions.ts';
import { type EditorListener, type OpenEditor, openEditor } from './editor/open-editor.ts';
import { useLink } from './hand-out/use-link.ts';
import { ManuscriptBar } from './manuscript-bar.tsx';
import { ManuscriptNotices } from './manuscript-notices.tsx';
import type { ManuscriptPartProps } from './manuscript-part-props.ts';
import { askOfText } from './tasks/ask-of-text.ts';
import type { LiveProof } from './tasks/use-proof.ts';
import type { LiveReading } from './tasks/use-reading.ts';
import { openWorkshopBackground, type WorkshopBackground } from './tasks/workshop-background.ts';
import { useEditorWords, useExplanation } from './use-editor-words.ts';
import { useSaid } from './use-said.ts';

/** A text with its editor, what is said of it, and what becomes of it. */
export function WrittenManuscript({ controller, places }: Omit<ManuscriptPartProps, 'state'>) {
  const speaker = useSpeaker();
  const state = useControllerState(controller);
  const { text, manuscript } = state;
  useScreen(speaker.say('workshop.title-of', { name: manuscript.name }));
  useWarningBeforeLeaving(isUnsaved({ ...manuscript, text }) || state.keeping === 'until-left');
  const [editor, setEditor] = useState<OpenEditor>();
  const [cursor, setCursor] = useState(0);
  const [layouts, setLayouts] = useState(0);
  const [listAsked, setListAsked] = useState(0);
  const background = useWorkshopBackground(speaker.language.tag);
  const ask = useMemo(() => askOfText(background), [background]);
  const { live, proof, problems, onRemarks } = useSaid(background, { text, name: manuscript.name }, places, editor);
  const link = useLink(background, live.text === text && live.reading?.scenario ? text : undefined);
  const commands = commandsOf(editor);
  const besides = live.text === text ? (problems ?? []) : [];
  useNotes(editor, { problems: besides, topOf: (at) => editor?.topOf(at) ?? 0, ...commands }, layouts);
  // As often as it is read, and not with each letter.
  const { outline, around } = useMemo(() => outlineOfText(live.text ?? ''), [live.text]);
  return (
    <WorkshopScreen
      bar={<ManuscriptBar {...{ controller, state, places }} />}
      notices={<ManuscriptNotices {...{ controller, state, places }} />}
      problems={problems}
      link={link}
      listAsked={listAsked}
      {...commands}
      outline={outline}
      here={around(cursor)}
      explanation={useExplanation(speaker, ask, text, cursor)}
      editor={
        <CodeEditor
          text={text}
          given={state.given}
          words={useEditorWords(speaker, ask)}
          onText={(now) => controller.write(now)}
          onCursor={setCursor}
          onLayout={() => setLayouts((before) => before + 1)}
          onProblems={() => setListAsked((before) => before + 1)}
          onOpen={setEditor}
        />
      }
      bench={<BenchBeside id={manuscript.id} {...{ background, text, live, proof, link, editor, onRemarks }} />}
    />
  );
}

function commandsOf(editor: OpenEditor | undefined) {
  return {
    onGo: ({ from, to }: ProblemModel) => editor?.goTo(from, to),
    onFix: (fix: ProblemFix) => {
      editor?.change(fix);
      editor?.focus();
    },
    onPart: (from: number) => editor?.goTo(from),
  };
}

interface BenchBesideProps extends Pick<BenchProps, 'background' | 'id' | 'link' | 'onRemarks'> {
  readonly text: string;
  readonly live: LiveReading;
  readonly proof: LiveProof | undefined;
  readonly editor: OpenEditor | undefined;
}

function BenchBeside({ text, live, proof, editor, ...rest }: BenchBesideProps) {
  return (
    <Bench
      {...rest}
      text={text}
      scenario={live.playable}
      proof={proof}
      isCurrent={live.text === text && live.reading?.scenario !== undefined}
      edit={(now) => editor?.edit(now)}
    />
  );
}

/** The background of the workshop, for as long as the text is shown. */
function useWorkshopBackground(tag: string): WorkshopBackground {
  const background = useMemo(() => openWorkshopBackground(tag), [tag]);
  useEffect(() => background.close, [background]);
  return background;
}

/** Has the browser ask before the page is closed or loaded again, while something is not in a file. */
function useWarningBeforeLeaving(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isNeeded]);
}

/** The outline of a text, and in it the parts that an offset is in. */
interface OutlineOfText {
  readonly outline: readonly OutlineModel[];
  readonly around: (offset: number) => readonly OutlineModel[];
}

/** The outline of a text as it is written. */
function outlineOfText(text: string): OutlineOfText {
  const parts = outlineOf(text);
  return {
    outline: parts.map(modelOf),
    around: (offset) => partsAround(parts, offset).map(modelOf),
  };
}

function modelOf({ path, label, name, from, parts }: OutlinePart): OutlineModel {
  return { key: path.join('/'), label, name, from, parts: parts.map(modelOf) };
}

/** Lays the notes beside their lines, where the screen is wide enough; they scroll with the text. */
function useNotes(editor: OpenEditor | undefined, notes: ProblemNotesProps, layouts: number): void {
  const speaker = useSpeaker();
  const isWide = useMedia(WIDE);
  const place = useRef<HTMLDivElement | undefined>(undefined);
  useLayoutEffect(() => {
    if (editor === undefined || !isWide) return;
    const host = document.createElement('div');
    editor.scroller.append(host);
    place.current = host;
    return () => {
      render(null, host);
      host.remove();
      place.current = undefined;
    };
  }, [editor, isWide]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: lines that have moved take their notes along
  useLayoutEffect(() => {
    if (place.current === undefined) return;
    render(
      <Speaking speaker={speaker}>
        <ProblemNotes {...notes} />
      </Speaking>,
      place.current,
    );
  }, [editor, isWide, notes.problems, layouts, speaker]);
}

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
function CodeEditor(props: CodeEditorProps) {
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

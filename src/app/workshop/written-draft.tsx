import { render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useMedia } from '#panels/parts/use-media.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { ProblemNotes, type ProblemNotesProps } from '#panels/workshop/problem-notes.tsx';
import { WorkshopScreen } from '#panels/workshop/workshop-screen.tsx';
import type { Path } from '#scenario/diagnostic.ts';
import { lineOfPath } from '#scenario/editing/line-of-path.ts';
import type { ProblemFix, ProblemModel } from '#session/workshop/problem-model.ts';
import { isUnsaved } from '#session/workshop/kept-draft.ts';
import { useScreen } from '../use-screen.ts';
import { Bench } from './bench.tsx';
import { DraftBar } from './draft-bar.tsx';
import { DraftNotices } from './draft-notices.tsx';
import { CodeEditor } from './editor/code-editor.tsx';
import type { OpenEditor } from './editor/open-editor.ts';
import type { DraftKeeper } from './keeping/draft-keeper.ts';
import { outlineOfText } from './outline-of-text.ts';
import { problemsOf } from './problems-of.ts';
import { useEditorWords, useExplanation } from './use-editor-words.ts';
import { useDraftState } from './use-keeper.ts';
import { useWarningBeforeLeaving } from './use-warning-before-leaving.ts';
import { useReading } from './work/use-reading.ts';
import { openWorkshopBackground } from './work/workshop-background.ts';
import type { WorkshopPlaces } from './workshop-route.tsx';

interface WrittenDraftProps {
  readonly keeper: DraftKeeper;
  readonly places: WorkshopPlaces;
}

/** A text with its editor, what is said of it, and what becomes of it. */
export function WrittenDraft({ keeper, places }: WrittenDraftProps) {
  const speaker = useSpeaker();
  const state = useDraftState(keeper);
  const { text, draft } = state;
  useScreen(speaker.say('workshop.title-of', { name: draft.name }));
  useWarningBeforeLeaving(isUnsaved({ ...draft, text }) || state.keeping === 'until-left');
  const [editor, setEditor] = useState<OpenEditor>();
  const [cursor, setCursor] = useState(0);
  const [layouts, setLayouts] = useState(0);
  const shipped = useMemo(() => places.folders.map(({ id }) => id), [places.folders]);
  const live = useLiveReading(speaker.language.tag, { text, name: draft.name, shipped });
  const isRead = live.text === text;
  const problems = useMemo(
    () => (live.text === undefined ? undefined : problemsOf(speaker, live.text, live.reading?.remarks ?? [])),
    [live, speaker],
  );
  useEffect(() => {
    // Marks of an older text would lie beside what they mean.
    if (editor !== undefined && problems !== undefined && editor.text() === live.text) editor.mark(problems);
  }, [editor, problems, live.text]);
  const commands = {
    onGo: ({ from, to }: ProblemModel) => editor?.goTo(from, to),
    onFix: (fix: ProblemFix) => {
      editor?.change(fix);
      editor?.focus();
    },
  };
  const shownProblems = problems ?? [];
  useNotes(editor, { problems: isRead ? shownProblems : [], topOf: (at) => editor?.topOf(at) ?? 0, ...commands }, layouts);
  const { outline, around } = useMemo(() => outlineOfText(text), [text]);
  const words = useEditorWords(speaker);
  return (
    <WorkshopScreen
      bar={<DraftBar {...{ keeper, state, places }} />}
      notices={<DraftNotices {...{ keeper, state, places }} />}
      problems={problems}
      {...commands}
      outline={outline}
      here={around(cursor)}
      onPart={(from) => editor?.goTo(from)}
      explanation={useExplanation(speaker, text, cursor)}
      editor={
        <CodeEditor
          text={text}
          given={state.given}
          words={words}
          onText={(now) => keeper.write(now)}
          onCursor={setCursor}
          onLayout={() => setLayouts((before) => before + 1)}
          onOpen={setEditor}
        />
      }
      bench={
        <Bench
          text={text}
          scenario={live.playable}
          isCurrent={isRead && live.reading?.scenario !== undefined}
          goToPath={(path: Path) => {
            const { from, to } = lineOfPath(text, path);
            editor?.goTo(from, to);
          }}
          edit={(now) => editor?.edit(now)}
        />
      }
    />
  );
}

function useLiveReading(tag: string, asked: Parameters<typeof useReading>[1]) {
  const background = useMemo(() => openWorkshopBackground(tag), [tag]);
  useEffect(() => background.close, [background]);
  return useReading(background, asked);
}

/** Lays the notes beside their lines, where the screen is wide enough; they scroll with the text. */
function useNotes(editor: OpenEditor | undefined, notes: ProblemNotesProps, layouts: number): void {
  const speaker = useSpeaker();
  const isWide = useMedia('(min-width: 80em)');
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

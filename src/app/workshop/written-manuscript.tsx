import { useEffect, useMemo, useState } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { WorkshopScreen } from '#panels/workshop/workshop-screen.tsx';
import { isUnsaved } from '#session/workshop/kept-manuscript.ts';
import type { ProblemFix, ProblemModel } from '#session/workshop/problem-model.ts';
import { useControllerState } from '../keeping/use-controller-state.ts';
import { useScreen } from '../use-screen.ts';
import { Bench, type BenchProps } from './bench.tsx';
import { CodeEditor } from './editor/code-editor.tsx';
import type { OpenEditor } from './editor/open-editor.ts';
import { ManuscriptBar } from './manuscript-bar.tsx';
import { ManuscriptNotices } from './manuscript-notices.tsx';
import type { ManuscriptPartProps } from './manuscript-part-props.ts';
import { outlineOfText } from './outline-of-text.ts';
import { askOfText } from './tasks/ask-of-text.ts';
import type { LiveProof } from './tasks/use-proof.ts';
import type { LiveReading } from './tasks/use-reading.ts';
import { openWorkshopBackground, type WorkshopBackground } from './tasks/workshop-background.ts';
import { useEditorWords, useExplanation } from './use-editor-words.ts';
import { useNotes } from './use-notes.tsx';
import { useSaid } from './use-said.ts';
import { useWarningBeforeLeaving } from './use-warning-before-leaving.ts';

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
      bench={<BenchBeside id={manuscript.id} {...{ background, text, live, proof, editor, onRemarks }} />}
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

interface BenchBesideProps extends Pick<BenchProps, 'background' | 'id' | 'onRemarks'> {
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

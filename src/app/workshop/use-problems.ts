import { useEffect, useMemo } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { ProblemModel } from '#session/workshop/problem-model.ts';
import type { OpenEditor } from './editor/open-editor.ts';
import { problemsOf } from './problems-of.ts';
import type { LiveReading } from './work/use-reading.ts';

/** What is said of the text as it was read last, in words; the editor shows where. Absent until it was read once. */
export function useProblems(editor: OpenEditor | undefined, live: LiveReading): readonly ProblemModel[] | undefined {
  const speaker = useSpeaker();
  const problems = useMemo(
    () => (live.text === undefined ? undefined : problemsOf(speaker, live.text, live.reading?.remarks ?? [])),
    [live, speaker],
  );
  useEffect(() => {
    // Marks of an older text would lie beside what they mean.
    if (editor !== undefined && problems !== undefined && editor.text() === live.text) editor.mark(problems);
  }, [editor, problems, live.text]);
  return problems;
}

import { useEffect, useMemo } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { ProblemModel } from '#session/workshop/problem-model.ts';
import type { OpenEditor } from './editor/open-editor.ts';
import { problemsOf } from './problems-of.ts';
import type { PlacedRemark } from './tasks/read-text.ts';
import type { LiveProof } from './tasks/use-proof.ts';
import type { LiveReading } from './tasks/use-reading.ts';

const NONE: readonly PlacedRemark[] = [];

/** Returns the problems of the text as last read, in words, and marks them in the editor; `undefined` before that. */
export function useProblems(
  editor: OpenEditor | undefined,
  { text, reading }: LiveReading,
  proof: LiveProof | undefined,
  /** Remarks on games of the current text. */
  played: readonly PlacedRemark[] = NONE,
): readonly ProblemModel[] | undefined {
  const speaker = useSpeaker();
  const problems = useMemo(() => {
    if (text === undefined) return undefined;
    const remarks = proof?.text === text ? proof.found.remarks : [];
    const all = [...(reading?.remarks ?? []), ...remarks, ...played];
    return problemsOf(
      speaker,
      text,
      all.sort((one, other) => one.line - other.line || one.column - other.column),
    );
  }, [text, reading, proof, played, speaker]);
  useEffect(() => {
    // Marks of an older text would lie beside what they mean.
    if (editor !== undefined && problems !== undefined && editor.text() === text) editor.mark(problems);
  }, [editor, problems, text]);
  return problems;
}

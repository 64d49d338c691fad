import { useEffect, useMemo, useState } from 'preact/hooks';
import { diagnosticInWords } from '#messages/diagnostic-in-words.ts';
import type { Speaker } from '#messages/speaker.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { Diagnostic } from '#scenario/diagnostic.ts';
import { fixOf, offsetOf, spanOf } from '#scenario/editing/fix-of.ts';
import type { ProblemModel } from '#session/workshop/problem-model.ts';
import type { OpenEditor } from './editor/open-editor.ts';
import type { AskedReading, PlacedRemark } from './tasks/read-text.ts';
import { type LiveProof, useProof } from './tasks/use-proof.ts';
import { type LiveReading, useReading } from './tasks/use-reading.ts';
import type { WorkshopBackground } from './tasks/workshop-background.ts';
import type { WorkshopPlaces } from './workshop-places.ts';

/** Collects all remarks on a text being written: by its reader, by the proof-reader, and on its games, if any. */
export function useSaid(
  background: WorkshopBackground,
  { text, name }: Omit<AskedReading, 'shipped'>,
  { folders }: Pick<WorkshopPlaces, 'folders'>,
  editor: OpenEditor | undefined,
) {
  const shipped = useMemo(() => folders.map(({ id }) => id), [folders]);
  const live = useReading(background, { text, name, shipped });
  const proof = useProof(background, live);
  const [played, onRemarks] = useState<readonly PlacedRemark[]>();
  return { live, proof, problems: useProblems(editor, live, proof, played), onRemarks };
}

const NONE: readonly PlacedRemark[] = [];

/** Returns the problems of the text as last read, in words, and marks them in the editor; `undefined` before that. */
function useProblems(
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

/** Returns the remarks on a text in words, with their positions. */
function problemsOf(speaker: Speaker, text: string, remarks: readonly PlacedRemark[]): readonly ProblemModel[] {
  return remarks.map((remark) => {
    const { severity, line } = remark;
    const fix = fixOf(text, remark as Pick<Diagnostic, 'line' | 'column' | 'suggestion'>);
    const label = fix && speaker.say('workshop.use', { text: fix.insert });
    return {
      severity,
      line,
      ...spanOf(text, offsetOf(text, remark)),
      ...diagnosticInWords(speaker, remark),
      fix: fix && label !== undefined ? { ...fix, label } : undefined,
    };
  });
}

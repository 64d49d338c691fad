import { useState } from 'preact/hooks';
import type { OpenEditor } from './editor/open-editor.ts';
import { useProblems } from './use-problems.ts';
import type { AskedReading, Remark } from './work/read-text.ts';
import { useProof } from './work/use-proof.ts';
import { useReading } from './work/use-reading.ts';
import type { WorkshopBackground } from './work/workshop-background.ts';

/** All that is said of a text while it is written: by its reader, by a proof-reader, and of games of it where some were played. */
export function useSaid(background: WorkshopBackground, asked: AskedReading, editor: OpenEditor | undefined) {
  const live = useReading(background, asked);
  const proof = useProof(background, live);
  const [played, onRemarks] = useState<readonly Remark[]>();
  return { live, proof, problems: useProblems(editor, live, proof, played), onRemarks };
}

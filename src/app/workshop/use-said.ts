import { useMemo, useState } from 'preact/hooks';
import type { OpenEditor } from './editor/open-editor.ts';
import type { AskedReading, PlacedRemark } from './tasks/read-text.ts';
import { useProof } from './tasks/use-proof.ts';
import { useReading } from './tasks/use-reading.ts';
import type { WorkshopBackground } from './tasks/workshop-background.ts';
import { useProblems } from './use-problems.ts';
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

import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { sayCoded } from '#messages/speaker.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { VerdictSaid } from '#panels/workshop/verdict-said.tsx';
import type { Path } from '#scenario/diagnostic.ts';
import type { LiveProof } from './work/use-proof.ts';

export interface BenchProps {
  /** As it is written now. */
  readonly text: string;
  /** The last version without errors; absent while there has been none. */
  readonly scenario: Scenario | undefined;
  /** Whether that is the version that is written now. */
  readonly isCurrent: boolean;
  /** What a proof-reader said last, and of which text. */
  readonly proof: LiveProof | undefined;
  /** Shows a part of the scenario in its text. */
  readonly goToPath: (path: Path) => void;
  /** Makes the text another one, as a step that can be undone. */
  readonly edit: (text: string) => void;
}

/** What becomes of the text, beside it. */
export function Bench({ text, proof }: BenchProps) {
  const speaker = useSpeaker();
  if (proof === undefined) return null;
  const { lines, tracks } = proof.verdict;
  return (
    <VerdictSaid
      isCurrent={proof.text === text}
      lines={lines.map((line) => sayCoded(speaker, 'proof', line))}
      tracks={tracks.map((track) => ({
        title: tracks.length > 1 ? track.title : undefined,
        lines: track.lines.map((line) => sayCoded(speaker, 'proof', line)),
      }))}
    />
  );
}

import { useContext, useState } from 'preact/hooks';
import type { PartyMark } from '#session/party-mark.ts';
import { partyClass } from '../../parts/party-shape.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { RecallingContext } from './recalling.ts';

interface LetterReasonsProps {
  /** Delegation that gives the reasons. */
  readonly from: PartyMark;
  readonly reasons: readonly string[];
  /** Further reasons, which are folded. */
  readonly more?: readonly string[];
}

/**
 * Reasons for a paper in the voice of its author, one paragraph each; nothing if there are none. Keeps room for reasons
 * that are still being computed again.
 */
export function LetterReasons({ from, reasons, more = [] }: LetterReasonsProps) {
  const { say } = useSpeaker();
  const isRecalling = useContext(RecallingContext);
  const [wasRecalling] = useState(isRecalling);
  if (reasons.length === 0 && !isRecalling) return null;
  return (
    <div class={`letter-reasons stack gap1 ${partyClass(from.order)}`} data-recalled={wasRecalling}>
      <h3 class="vh">{say('desk.why')}</h3>
      {reasons.length === 0 && <p class="paper-muted">{say('desk.why-recalled')}</p>}
      <Paragraphs reasons={reasons} />
      {more.length > 0 && (
        <details class="letter-more">
          <summary>{say('desk.more-of-letter')}</summary>
          <Paragraphs reasons={more} />
        </details>
      )}
    </div>
  );
}

/** Without quotation marks: the words are the game's. */
function Paragraphs({ reasons }: Pick<LetterReasonsProps, 'reasons'>) {
  return (
    <>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </>
  );
}

import type { PartyMark } from '#session/party-mark.ts';
import { partyClass } from '../../parts/party-shape.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface LetterReasonsProps {
  /** Who says it. */
  readonly from: PartyMark;
  readonly reasons: readonly string[];
  /** What else was said of it, there to be unfolded. */
  readonly more?: readonly string[];
}

/** Why something was written, in the voice of who wrote it, a paragraph a reason; nothing where none is given. */
export function LetterReasons({ from, reasons, more = [] }: LetterReasonsProps) {
  const { say } = useSpeaker();
  if (reasons.length === 0) return null;
  return (
    <div class={`letter-reasons ${partyClass(from.order)}`}>
      <h3 class="vh">{say('desk.why')}</h3>
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

function Paragraphs({ reasons }: Pick<LetterReasonsProps, 'reasons'>) {
  const { say } = useSpeaker();
  return (
    <>
      {reasons.map((reason) => (
        <p key={reason}>{say('said.quoted', { words: [reason] })}</p>
      ))}
    </>
  );
}

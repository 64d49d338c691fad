import { useSpeaker } from '../../parts/use-speaker.ts';

interface LetterReasonsProps {
  readonly reasons: readonly string[];
  /** What else was said of it, there to be unfolded. */
  readonly more?: readonly string[];
}

/** Why something was written, a paragraph a reason; nothing where none is given. */
export function LetterReasons({ reasons, more = [] }: LetterReasonsProps) {
  const { say } = useSpeaker();
  if (reasons.length === 0) return null;
  return (
    <div class="letter-reasons">
      <h3>{say('desk.why')}</h3>
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
  return (
    <>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </>
  );
}

import { useSpeaker } from '../../parts/use-speaker.ts';

/** Why something was written, a paragraph a reason; nothing where none is given. */
export function LetterReasons({ reasons }: { readonly reasons: readonly string[] }) {
  const { say } = useSpeaker();
  if (reasons.length === 0) return null;
  return (
    <div class="letter-reasons">
      <h3>{say('desk.why')}</h3>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </div>
  );
}

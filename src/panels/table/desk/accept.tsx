import { joinSentences } from '#messages/join-sentences.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { LetterModel } from '#session/table/desk/letter-model.ts';
import { Button } from '../../parts/button.tsx';
import { type ConfirmQuestion, useAskFirst } from '../../parts/use-ask-first.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface AcceptProps {
  readonly letter: LetterModel;
  onAccept(): void;
}

/** Button that accepts a letter. It does not invite where that would be worth less than no deal. */
export function Accept({ letter, onAccept }: AcceptProps) {
  const speaker = useSpeaker();
  const accepting = useAskFirst(() => questionOf(speaker, letter), onAccept);
  const { verdict } = letter.worth;
  const isLess = verdict === 'never-signed' || verdict === 'not-yet' || verdict === 'less';
  return (
    <>
      <Button kind={isLess ? 'paper' : 'primary'} icon="signature" onClick={() => accepting.start()}>
        {speaker.say('desk.accept')}
      </Button>
      {accepting.dialog}
    </>
  );
}

/** Question before an acceptance with consequences that the person may not have meant; it cannot be undone without a price. */
function questionOf(speaker: Speaker, { worth, goesBack, stillOut }: LetterModel): ConfirmQuestion | undefined {
  const { say } = speaker;
  const because = worth.redLine;
  const redLine = because === undefined ? undefined : say('desk.crosses-own-line', { because });
  const warnings = [redLine, goesBack, stillOut].filter((words) => words !== undefined);
  if (warnings.length === 0) return undefined;
  return {
    heading: say('desk.accept-anyway-ask'),
    words: joinSentences(speaker, [...warnings, say('desk.withdrawing-costs')]),
    confirmLabel: say('desk.accept-anyway'),
  };
}

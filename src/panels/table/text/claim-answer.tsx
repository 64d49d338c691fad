import { useState } from 'preact/hooks';
import type { OptionIndex } from '#engine/model/moves.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { Speech } from '#session/speech.ts';
import type { ClaimModel } from '#session/table/text/claim-model.ts';
import { Button } from '../../parts/button.tsx';
import { useAskFirst } from '../../parts/use-ask-first.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

type Answer = 'confirm' | 'deny' | 'reinterpret' | 'by-members';

interface ClaimAnswerProps {
  readonly claim: ClaimModel;
  onSay(answer: Speech): void;
}

/**
 * Answers to a claim about the player's own delegation. Each takes a move and is irrevocable, so that it needs
 * confirmation.
 */
export function ClaimAnswer({ claim, onSay }: ClaimAnswerProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const [meant, setMeant] = useState<OptionIndex>();
  const option = meant ?? claim.others[0]?.option;
  const { start, dialog } = useAskFirst(
    (answer: Answer) => ({
      heading: say(`text.claim-${answer}-ask`),
      words: wordsFor(speaker, claim, answer),
      confirmLabel: say(`text.claim-${answer}`),
    }),
    (answer) => {
      if (answer !== 'reinterpret') onSay({ type: 'declare', what: answer, claim: claim.claim });
      else if (option !== undefined)
        onSay({ type: 'declare', what: 'reinterpret', claim: claim.claim, options: [option] });
    },
  );
  return (
    <div class="claim-answer cluster mt1 centred">
      <Button kind="paper" onClick={() => start('confirm')}>
        {say('text.claim-confirm')}
        {claim.crosses && <small> {say('desk.your-red-line')}</small>}
      </Button>
      <Button kind="paper" onClick={() => start('deny')}>
        {say('text.claim-deny')}
      </Button>
      {claim.byMembers && (
        <Button kind="paper" disabledReason={claim.byMembers.unavailable} onClick={() => start('by-members')}>
          {say('text.claim-by-members')}
        </Button>
      )}
      {claim.others.length > 0 && (
        <OtherMeaning claim={claim} option={option} onMean={setMeant} onPut={() => start('reinterpret')} />
      )}
      {dialog}
    </div>
  );
}

interface OtherMeaningProps extends Pick<ClaimAnswerProps, 'claim'> {
  readonly option: OptionIndex | undefined;
  onMean(option: OptionIndex): void;
  onPut(): void;
}

/** To say that something else is meant, which is chosen. */
function OtherMeaning({ claim, option, onMean, onPut }: OtherMeaningProps) {
  const { say } = useSpeaker();
  return (
    <>
      <label class="claim-meant label centred">
        {say('text.claim-meant')}
        <select value={option} onChange={(event) => onMean(Number(event.currentTarget.value))}>
          {claim.others.map((other) => (
            <option key={other.option} value={other.option}>
              {other.label}
            </option>
          ))}
        </select>
      </label>
      <Button kind="paper" onClick={onPut}>
        {say('text.claim-reinterpret')}
      </Button>
    </>
  );
}

/** Returns the words of the answer that is about to be given, and its implications. */
function wordsFor(speaker: Speaker, { words, byMembers }: ClaimModel, asked: Answer): string {
  const { say } = speaker;
  return joinSentences(speaker, [
    words,
    asked === 'by-members' && byMembers ? say('text.claim-you-say', { stands: byMembers.words }) : undefined,
    asked === 'confirm' ? byMembers?.risk : undefined,
    say('text.claim-is-heard'),
  ]);
}

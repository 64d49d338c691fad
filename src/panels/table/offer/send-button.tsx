import { joinSentences } from '#messages/join-sentences.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { DraftModel } from '#session/table/offer/draft-model.ts';
import { Button } from '../../parts/button.tsx';
import { type ConfirmQuestion, useAskFirst } from '../../parts/use-ask-first.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface SendButtonProps {
  readonly draft: DraftModel;
  onSend(): void;
}

/** Sends the draft. What is sent cannot be undone, so that what would hurt oneself is asked first. */
export function SendButton({ draft, onSend }: SendButtonProps) {
  const speaker = useSpeaker();
  const sending = useAskFirst(() => questionOf(speaker, 'send', draft), onSend);
  return (
    <div class="draft-send">
      <Button
        kind="primary"
        icon="send"
        disabledReason={draft.unsendable}
        reasonElsewhere={draft.words === ''}
        title={draft.unsendable}
        onClick={() => sending.start()}
      >
        {draft.sendWords}
      </Button>
      {sending.dialog}
    </div>
  );
}

interface SingleTextButtonProps {
  readonly draft: DraftModel;
  readonly single: NonNullable<DraftModel['single']>;
  onPut(): void;
}

/** For a mediator: puts the same clauses to all signatories, regardless of the addressees. */
export function SingleTextButton({ draft, single, onPut }: SingleTextButtonProps) {
  const speaker = useSpeaker();
  const putting = useAskFirst(() => questionOf(speaker, 'put', draft), onPut);
  return (
    <div class="draft-single stack gap1">
      <Button
        kind="plain"
        icon="users-group"
        disabledReason={single.unavailable}
        title={speaker.say('draft.single-text-about')}
        onClick={() => putting.start()}
      >
        {speaker.say('draft.single-text')}
      </Button>
      {putting.dialog}
    </div>
  );
}

/**
 * Returns the confirmation question for an offer that may be unintended, since it cannot be withdrawn; `undefined` for
 * any other.
 */
function questionOf(
  speaker: Speaker,
  act: 'send' | 'put',
  { worth, goesBack }: DraftModel,
): ConfirmQuestion | undefined {
  const { say } = speaker;
  const because = worth?.redLine;
  if (because === undefined && goesBack === undefined) return undefined;
  const redLine = because === undefined ? undefined : say('draft.crosses-own-line', { because });
  return {
    heading: say(`draft.${act}-question`),
    words: joinSentences(speaker, [redLine, goesBack, say('draft.no-undo')]),
    confirmLabel: say(`draft.${act}-yes`),
  };
}

import type { Draft } from '#session/draft.ts';
import type { Speech } from '#session/speech.ts';
import type { ReadyReplies } from '#session/table/talks/ready-replies.ts';
import { Button } from '../parts/button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

interface RefusalReplyProps {
  readonly ready: ReadyReplies;
  onOffer(draft: Draft): void;
  onAsk(speech: Speech): void;
  onChange(draft: Draft): void;
}

/** What can be said to a delegation that has refused: pay its price, ask it, or change the offer. */
export function RefusalReply({ ready: { price, again, question }, onOffer, onAsk, onChange }: RefusalReplyProps) {
  const { say } = useSpeaker();
  if (price === undefined && again === undefined && question === undefined) return null;
  return (
    <section class="reply" aria-label={say('talks.your-reply')}>
      <h3 class="minor-heading">{say('talks.your-reply')}</h3>
      <ul class="sentences">
        {price !== undefined && (
          <li>
            <button type="button" class="sentence" onClick={() => onOffer(price.draft)}>
              <span>{price.words}</span> <small>{say(`worth.${price.worth.verdict}`)}</small>
            </button>
          </li>
        )}
        {question !== undefined && (
          <li>
            <button type="button" class="sentence" onClick={() => onAsk(question.speech)}>
              <span>{question.words}</span> <small>{say('talks.one-move')}</small>
            </button>
          </li>
        )}
      </ul>
      {again !== undefined && (
        <div class="reply-buttons">
          <Button kind="paper" icon="pencil" onClick={() => onChange(again)}>
            {say('talks.change-offer')}
          </Button>
        </div>
      )}
    </section>
  );
}

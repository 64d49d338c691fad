import type { Draft } from '#session/draft.ts';
import type { Speech } from '#session/speech.ts';
import type { ReadyReplies } from '#session/table/talks/ready-replies.ts';
import { Button } from '../parts/button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

type Price = NonNullable<ReadyReplies['price']>;

/** The worth of a price that can be paid now or crosses a red line; else the day on which it can, or why it cannot. */
function whenToPay(say: ReturnType<typeof useSpeaker>['say'], { unsendable, isForTomorrow, worth }: Price): string {
  if (worth.redLine !== undefined) return say(`worth.${worth.verdict}`);
  if (isForTomorrow) return say('talks.send-tomorrow');
  return unsendable ?? say(`worth.${worth.verdict}`);
}

interface RefusalReplyProps {
  readonly ready: ReadyReplies;
  onOffer(draft: Draft): void;
  onAsk(speech: Speech): void;
  onChange(draft: Draft): void;
}

/** Replies to a delegation that has refused: pay its price, ask it, or change the offer. */
export function RefusalReply({ ready: { price, again, question }, onOffer, onAsk, onChange }: RefusalReplyProps) {
  const { say } = useSpeaker();
  return (
    <section class="reply" aria-label={say('talks.your-reply')}>
      <h3 class="label muted">{say('talks.your-reply')}</h3>
      <ul class="sentences stack">
        {price !== undefined && !isWorse(price) && <Paid price={price} onOffer={onOffer} />}
        {question !== undefined && (
          <li>
            <button type="button" class="sentence" onClick={() => onAsk(question.speech)}>
              <span>{question.words}</span> <small>{say('talks.one-move')}</small>
            </button>
          </li>
        )}
        {price !== undefined && isWorse(price) && <Paid price={price} onOffer={onOffer} />}
      </ul>
      <div class="reply-buttons cluster">
        <Button kind="paper" icon="pencil" disabledReason={again.unsendable} onClick={() => onChange(again.draft)}>
          {say('talks.change-offer')}
        </Button>
      </div>
    </section>
  );
}

/** True of a price that leaves the player with less than no deal, or that it never signs: other replies come before it. */
function isWorse({ worth: { verdict } }: Price): boolean {
  return verdict === 'less' || verdict === 'never-signed';
}

/** The offer again with what the refusal has named as its price. */
function Paid({ price, onOffer }: { readonly price: Price } & Pick<RefusalReplyProps, 'onOffer'>) {
  const { say } = useSpeaker();
  return (
    <li>
      <button
        type="button"
        class="sentence"
        aria-disabled={price.unsendable !== undefined}
        onClick={price.unsendable === undefined ? () => onOffer(price.draft) : undefined}
      >
        <span>{price.words}</span> <small>{whenToPay(say, price)}</small>
      </button>
    </li>
  );
}

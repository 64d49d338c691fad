import type { Speech } from '#session/speech.ts';
import { Button } from '../parts/button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

interface SayingProps {
  readonly speech: Speech;
  readonly words: string;
  /** Reason why it cannot be said now, if so. */
  readonly unsayable: string | undefined;
  onSay(): void;
  onDrop(): void;
}

/** Question or statement of the person that has not been made yet. */
export function Saying({ speech, words, unsayable, onSay, onDrop }: SayingProps) {
  const { say } = useSpeaker();
  return (
    <section class="reply" aria-label={say('talks.your-reply')}>
      <div class="bubble reading" data-by="you" data-unsent="true">
        <p class="bubble-head note">
          <b>{say('talks.you')}</b> <span class="thread-when">{say('talks.not-sent')}</span>
        </p>
        <p>{words}</p>
      </div>
      <div class="reply-buttons cluster">
        <Button kind="primary" icon="send" disabledReason={unsayable} onClick={onSay}>
          {labelOf(speech, say)}
        </Button>
        <Button kind="quiet" onClick={onDrop}>
          {say('talks.not-now')}
        </Button>
        <p class="note muted">{say('talks.one-move')}</p>
      </div>
    </section>
  );
}

function labelOf(speech: Speech, say: ReturnType<typeof useSpeaker>['say']): string {
  if (speech.type === 'ask') return say('talks.ask', { to: speech.to });
  return speech.type === 'tell' ? say('talks.tell', { to: speech.to }) : say('talks.say-publicly');
}

import { useCallback } from 'preact/hooks';
import type { Draft } from '#session/draft.ts';
import type { HintBook } from '#session/hints/hint-book.ts';
import type { SuggestionModel } from '#session/hints-model.ts';
import type { Speech } from '#session/speech.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { useSlices } from '../../use-slices.ts';

interface SuggestionProps {
  readonly book: HintBook;
  /** Puts a suggestion into the draft. */
  onTakeUp(suggested: Draft): void;
  /** Fills the form for saying and asking in with a suggestion. */
  onFillIn(suggested: Speech): void;
}

/** One suggestion, worked out when it is first drawn; it is never sent by itself. Give it a key for each moment. */
export function OfferSuggestion({ book, onTakeUp, onFillIn }: SuggestionProps) {
  const { say } = useSpeaker();
  const begin = useCallback(() => book.suggestion(), [book]);
  const found = useSlices(begin);
  return (
    <div class="suggested stack small leading ground2" aria-live="polite">
      {!found.done && <p class="small muted">{say('hints.suggestion-working')}</p>}
      {found.done && found.value === undefined && <p class="small muted">{say('hints.suggestion-none')}</p>}
      {found.done && found.value !== undefined && <Suggested found={found.value} {...{ onTakeUp, onFillIn }} />}
    </div>
  );
}

interface SuggestedProps extends Pick<SuggestionProps, 'onTakeUp' | 'onFillIn'> {
  readonly found: SuggestionModel;
}

function Suggested({ found: { words, reasons, draft, speech }, onTakeUp, onFillIn }: SuggestedProps) {
  const { say } = useSpeaker();
  return (
    <>
      <p class="strong">{words}</p>
      {reasons.map((reason) => (
        <p key={reason} class="muted">
          {/* What one would say: "you" are those who are spoken to in it. */}
          {reason}
        </p>
      ))}
      {draft !== undefined && (
        <Button kind="plain" icon="pencil" onClick={() => onTakeUp(draft)}>
          {say('hints.suggestion-take-up')}
        </Button>
      )}
      {speech !== undefined && (
        <Button kind="plain" icon="message-2" onClick={() => onFillIn(speech)}>
          {say('hints.suggestion-fill-in')}
        </Button>
      )}
    </>
  );
}

import { useCallback, useState } from 'preact/hooks';
import type { Draft } from '#session/draft.ts';
import type { HintBook } from '#session/hints/hint-book.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { useSlices } from '../../use-slices.ts';
import { AskForHint } from './ask-for-hint.tsx';

interface SuggestionHintProps {
  readonly book: HintBook;
  /** How many moves have been made: what was found is true of one moment. */
  readonly moves: number;
  /** Puts a suggestion into the draft. */
  onTakeUp(suggested: Draft): void;
}

/** One suggestion when the person asks; it is never sent by itself. */
export function SuggestionHint({ book, moves, onTakeUp }: SuggestionHintProps) {
  const { say } = useSpeaker();
  const [askedAt, setAskedAt] = useState<number>();
  const shown = askedAt === moves;
  const takeUp = (suggested: Draft): void => {
    setAskedAt(undefined);
    onTakeUp(suggested);
  };
  return (
    <div class="suggestion">
      <AskForHint
        icon="arrow-fork"
        question={say('hints.suggestion-question')}
        isAnswered={shown}
        onToggle={() => setAskedAt(shown ? undefined : moves)}
        class="suggestion-found"
      >
        {shown && <Suggested key={moves} book={book} onTakeUp={takeUp} />}
      </AskForHint>
    </div>
  );
}

interface SuggestedProps {
  readonly book: HintBook;
  onTakeUp(suggested: Draft): void;
}

function Suggested({ book, onTakeUp }: SuggestedProps) {
  const { say } = useSpeaker();
  const begin = useCallback(() => book.suggestion(), [book]);
  const found = useSlices(begin);
  if (!found.done) return <p class="hint-working">{say('hints.suggestion-working')}</p>;
  if (found.value === undefined) return <p class="hint-working">{say('hints.suggestion-none')}</p>;
  const { words, reasons, draft } = found.value;
  return (
    <div class="suggested">
      <p class="suggested-words">{words}</p>
      {reasons.map((reason) => (
        <p key={reason} class="suggested-reason">
          {reason}
        </p>
      ))}
      {draft !== undefined && (
        <Button kind="plain" icon="pencil" onClick={() => onTakeUp(draft)}>
          {say('hints.suggestion-take-up')}
        </Button>
      )}
    </div>
  );
}

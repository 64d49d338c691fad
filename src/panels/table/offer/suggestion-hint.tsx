import { useCallback, useId, useState } from 'preact/hooks';
import type { SuggestionModel } from '#session/hints-model.ts';
import type { Session } from '#session/running/session.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { Button } from '../../parts/button.tsx';
import { useSlices } from '../../use-slices.ts';
import { useStore } from '../../use-store.ts';

interface SuggestionHintProps {
  readonly session: Session;
  readonly model: TableModel;
  /** The suggestion is in the draft. */
  onTakeUp(): void;
}

/** One suggestion when the person asks; it is never sent by itself. */
export function SuggestionHint({ session, model, onTakeUp }: SuggestionHintProps) {
  const moves = useStore(session.store, (state) => state.moves.length);
  const [askedAt, setAskedAt] = useState<number>();
  const id = useId();
  if (model.asked === 'wait' || model.asked === 'ended') return null;
  const shown = askedAt === moves;
  const takeUp = (suggestion: SuggestionModel) => {
    if (suggestion.draft === undefined) return;
    setAskedAt(undefined);
    session.takeUp(suggestion.draft);
    onTakeUp();
  };
  return (
    <div class="suggestion">
      <Button
        kind="plain"
        icon="arrow-fork"
        class="hint-button"
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setAskedAt(shown ? undefined : moves)}
      >
        What could I do?
      </Button>
      <div id={id} class="suggestion-found" aria-live="polite">
        {shown && <Suggested key={moves} session={session} onTakeUp={takeUp} />}
      </div>
    </div>
  );
}

interface SuggestedProps {
  readonly session: Session;
  readonly onTakeUp: (suggestion: SuggestionModel) => void;
}

function Suggested({ session, onTakeUp }: SuggestedProps) {
  const begin = useCallback(() => session.hints.suggestion(), [session]);
  const found = useSlices(begin);
  if (!found.done) return <p class="hint-working">Thinking it over…</p>;
  const { value: suggestion } = found;
  if (suggestion === undefined) return <p class="hint-working">Nothing is to be done now.</p>;
  return (
    <div class="suggested">
      <p class="suggested-words">{suggestion.words}</p>
      {suggestion.reasons.map((reason) => (
        <p key={reason} class="suggested-reason">
          {reason}
        </p>
      ))}
      {suggestion.draft !== undefined && (
        <Button kind="plain" icon="pencil" onClick={() => onTakeUp(suggestion)}>
          Put it into the draft
        </Button>
      )}
    </div>
  );
}

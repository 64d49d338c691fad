import { useCallback, useState } from 'preact/hooks';
import type { HintBook } from '#session/hints/hint-book.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { useSlices } from '../../use-slices.ts';
import { AskForHint } from './ask-for-hint.tsx';
import { Receptions } from './receptions.tsx';

interface LandingHintProps {
  readonly model: Pick<TableModel, 'hints' | 'draft' | 'asked'>;
  readonly book: HintBook;
  /** How many moves have been made. */
  readonly moves: number;
}

/** How the draft may land: with every draft, or for one draft when the person asks. */
export function LandingHint({ model, book, moves }: LandingHintProps) {
  const { hints, draft, asked } = model;
  const mayAnswer = draft.clauses.length > 0 && draft.to.length > 0 && (asked === 'talk' || asked === 'answer');
  if (hints === 'off' || !mayAnswer) return null;
  // What was found is true of one draft at one moment.
  const moment = `${moves} ${wordsOf(draft)}`;
  return (
    <div class="landing">
      {hints === 'always' ? (
        <>
          <p class="minor-heading">How it may land</p>
          <div aria-live="polite">
            <Landing key={moment} book={book} />
          </div>
        </>
      ) : (
        <LandingOnRequest key={moves} moment={moment} book={book} />
      )}
    </div>
  );
}

/** What was found for one draft stays in sight while the draft is changed, and says that it is of the one before. */
function LandingOnRequest({ moment, book }: { readonly moment: string; readonly book: HintBook }) {
  const [askedFor, setAskedFor] = useState<string>();
  const isNow = askedFor === moment;
  return (
    <AskForHint
      icon="help-circle"
      question="How may it land?"
      isAnswered={isNow}
      onToggle={() => setAskedFor(isNow ? undefined : moment)}
    >
      {askedFor !== undefined && (
        <>
          {!isNow && <p class="hint-working">This was for the offer before. Ask again for the one that is here now.</p>}
          <Landing key={askedFor} book={book} />
        </>
      )}
    </AskForHint>
  );
}

function Landing({ book }: { readonly book: HintBook }) {
  const begin = useCallback(() => book.landing(), [book]);
  const found = useSlices(begin);
  return found.done ? <Receptions receptions={found.value} /> : <p class="hint-working">Weighing it up…</p>;
}

function wordsOf({ clauses, to }: TableModel['draft']): string {
  const said = clauses.map(({ issue, option, or }) => `${issue}:${option}:${or ?? ''}`);
  return `${said.join(' ')} to ${to.map(({ party }) => party).join(' ')}`;
}

import { useCallback, useState } from 'preact/hooks';
import type { HintBook } from '#session/hints/hint-book.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
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
  const { say } = useSpeaker();
  const { hints, draft, asked } = model;
  const mayAnswer = draft.clauses.length > 0 && draft.to.length > 0 && (asked === 'talk' || asked === 'answer');
  if (hints === 'off' || !mayAnswer) return null;
  // What was found is true of one draft at one moment.
  const moment = `${moves} ${wordsOf(draft)}`;
  return (
    <div class="landing">
      {hints === 'always' ? (
        <>
          <p class="minor-heading">{say('hints.landing')}</p>
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
  const { say } = useSpeaker();
  const [askedFor, setAskedFor] = useState<string>();
  const isNow = askedFor === moment;
  return (
    <AskForHint
      icon="help-circle"
      question={say('hints.landing-question')}
      isAnswered={isNow}
      onToggle={() => setAskedFor(isNow ? undefined : moment)}
    >
      {askedFor !== undefined && (
        <>
          {!isNow && <p class="hint-working">{say('hints.landing-of-before')}</p>}
          <Landing key={askedFor} book={book} />
        </>
      )}
    </AskForHint>
  );
}

function Landing({ book }: { readonly book: HintBook }) {
  const { say } = useSpeaker();
  const begin = useCallback(() => book.landing(), [book]);
  const found = useSlices(begin);
  return found.done ? (
    <Receptions receptions={found.value} />
  ) : (
    <p class="hint-working">{say('hints.landing-working')}</p>
  );
}

function wordsOf({ clauses, to }: TableModel['draft']): string {
  const said = clauses.map(({ issue, option, or }) => `${issue}:${option}:${or ?? ''}`);
  return `${said.join(' ')} to ${to.map(({ party }) => party).join(' ')}`;
}

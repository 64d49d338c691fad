import { useState } from 'preact/hooks';
import type { Draft } from '#session/draft.ts';
import type { HintBook } from '#session/hints/hint-book.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { Button } from '../../parts/button.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { focusHeading, focusHome } from '../parts/use-focus-home.ts';
import { Matters } from './matters.tsx';
import { SuggestionHint } from './suggestion-hint.tsx';

interface HintsPanelProps {
  readonly hints: TableModel['hints'];
  readonly asked: TableModel['asked'];
  readonly book: HintBook;
  /** How many moves have been made. */
  readonly moves: number;
  /** Puts a suggestion into the draft. */
  onTakeUp(suggested: Draft): void;
}

/** What a person may ask for besides how its draft may land; nothing where hints are off. */
export function HintsPanel({ hints, asked, book, moves, onTakeUp }: HintsPanelProps) {
  const { say } = useSpeaker();
  const [matters, setMatters] = useState(false);
  if (hints === 'off') return null;
  return (
    <section class="hints-panel" aria-labelledby="hints-heading" {...focusHome('hints')}>
      <h2 id="hints-heading" class="vh" {...focusHeading}>
        {say('hints.heading')}
      </h2>
      {asked !== 'wait' && asked !== 'ended' && <SuggestionHint book={book} moves={moves} onTakeUp={onTakeUp} />}
      <Button
        kind="plain"
        icon="adjustments-horizontal"
        class="hint-button"
        aria-haspopup="dialog"
        onClick={() => setMatters(true)}
      >
        {say('hints.matters-question')}
      </Button>
      {matters && (
        <SheetDialog
          heading={say('hints.matters')}
          label={say('table.delegations')}
          bodyClass="matters"
          onClose={() => setMatters(false)}
        >
          <Matters book={book} />
        </SheetDialog>
      )}
    </section>
  );
}

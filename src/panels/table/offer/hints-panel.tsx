import { useState } from 'preact/hooks';
import type { Session } from '#session/running/session.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { Button } from '../../parts/button.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { focusHeading, focusHome } from '../parts/use-focus-home.ts';
import { Matters } from './matters.tsx';
import { SuggestionHint } from './suggestion-hint.tsx';

interface HintsPanelProps {
  readonly session: Session;
  readonly model: TableModel;
  /** The draft has changed: it is next. */
  onTakeUp(): void;
}

/** What a person may ask for besides how its draft may land; nothing where hints are off. */
export function HintsPanel({ session, model, onTakeUp }: HintsPanelProps) {
  const [matters, setMatters] = useState(false);
  if (model.hints === 'off') return null;
  return (
    <section class="hints-panel" aria-labelledby="hints-heading" {...focusHome('hints')}>
      <h2 id="hints-heading" class="vh" {...focusHeading}>
        Hints
      </h2>
      <SuggestionHint session={session} model={model} onTakeUp={onTakeUp} />
      <Button
        kind="plain"
        icon="adjustments-horizontal"
        class="hint-button"
        aria-haspopup="dialog"
        onClick={() => setMatters(true)}
      >
        What matters to whom?
      </Button>
      {matters && (
        <SheetDialog
          heading="What seems to matter to whom"
          label="Delegations"
          bodyClass="matters"
          onClose={() => setMatters(false)}
        >
          <Matters book={session.hints} />
        </SheetDialog>
      )}
    </section>
  );
}

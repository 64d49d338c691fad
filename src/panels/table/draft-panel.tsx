import type { Session } from '#session/session.ts';
import type { DraftClause, TableModel } from '#session/table-model.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { WorthLine } from '../parts/worth-line.tsx';
import { Addressees } from './addressees.tsx';
import { DraftWording, pointsWords } from './draft-wording.tsx';
import { focusHeading, focusHome } from './use-focus-home.ts';
import { yourMark } from './your-mark.ts';

interface DraftPanelProps {
  readonly session: Session;
  readonly model: TableModel;
  onSend(): void;
}

/** The person's offer or counter in the making: its clauses, whom it goes to, its worth, and Send. */
export function DraftPanel({ session, model, onSend }: DraftPanelProps) {
  const { draft } = model;
  const counter = draft.kind === 'counter';
  return (
    <section class="panel draft" aria-labelledby="draft-heading" {...focusHome('draft')}>
      <header class="draft-head">
        <span class="step" aria-hidden="true">
          3
        </span>
        <h2 id="draft-heading" class="panel-heading" {...focusHeading}>
          {counter ? 'Your counter' : 'Your offer'}
        </h2>
        {draft.clauses.length > 0 && (
          <Button kind="quiet" onClick={() => (counter ? session.cancelCounter() : session.clearDraft())}>
            {counter ? 'Drop the counter' : 'Clear'}
          </Button>
        )}
      </header>
      <DraftClauses clauses={draft.clauses} session={session} />
      {counter ? (
        <p class="draft-to">Goes back to: {draft.to.map((party) => party.name).join(', ')}.</p>
      ) : (
        <Addressees delegations={model.delegations} onAddress={(party) => session.address(party)} />
      )}
      {draft.relayed && (
        <p class="draft-relayed">What is carried arrives next {model.calendar.label}, in the carrier’s words.</p>
      )}
      {draft.exact !== undefined && (
        <label class="draft-exact">
          <input
            type="checkbox"
            checked={draft.exact}
            onChange={(event) => session.askExact(event.currentTarget.checked)}
          />{' '}
          Ask to be exact: it must not be made vague
        </label>
      )}
      {draft.worth && <WorthLine worth={draft.worth} party={yourMark(model)} of="with it" />}
      <SendButton session={session} model={model} onSend={onSend} />
      {draft.single && <SingleTextButton single={draft.single} session={session} onSend={onSend} />}
    </section>
  );
}

function SendButton({ session, model, onSend }: DraftPanelProps) {
  const { draft } = model;
  const send = (): void => {
    onSend();
    session.send();
  };
  return (
    <Button kind="primary" icon="send" disabledReason={draft.unsendable} onClick={send}>
      {draft.sendWords}
    </Button>
  );
}

interface SingleTextButtonProps extends Pick<DraftPanelProps, 'session' | 'onSend'> {
  readonly single: NonNullable<TableModel['draft']['single']>;
}

/** For a mediator: to put the same clauses to all that sign, whoever is addressed. */
function SingleTextButton({ single, session, onSend }: SingleTextButtonProps) {
  const put = (): void => {
    onSend();
    session.putSingleText();
  };
  return (
    <div class="draft-single">
      <Button kind="plain" icon="users-group" disabledReason={single.unavailable} onClick={put}>
        Put it as the single text
      </Button>
      <p>All that sign say at once what must change, and accept the rest for now.</p>
    </div>
  );
}

/** Rubs a clause out, both its answers where it is vague. */
function remove(session: Session, { issue, option, or }: DraftClause): void {
  session.pencil(issue, option);
  if (or !== undefined) session.pencil(issue, or);
}

function DraftClauses({ clauses, session }: { readonly clauses: readonly DraftClause[]; readonly session: Session }) {
  if (clauses.length === 0) {
    return <p class="draft-empty">Choose wording in the text: every bracket is a button.</p>;
  }
  return (
    <ul class="draft-clauses" aria-label="Clauses">
      {clauses.map((clause) => (
        <li key={clause.issue}>
          <span class="draft-number">{clause.number}</span>
          <span class="draft-label">
            <span class="vh">{clause.title}: </span>
            {clause.label}
          </span>
          <span class="points-note">{pointsWords(clause)}</span>
          <button
            type="button"
            class="icon-button"
            aria-label={`Remove ${clause.title}: ${clause.label}`}
            onClick={() => remove(session, clause)}
          >
            <Icon name="x" size={18} />
          </button>
          <DraftWording clause={clause} session={session} />
        </li>
      ))}
    </ul>
  );
}

import type { ComponentChildren } from 'preact';
import type { DraftModel } from '#session/table/offer/draft-model.ts';
import { Button } from '../../parts/button.tsx';
import { HomeLine } from '../../parts/home-line.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Term } from '../../parts/term.tsx';
import { type Question, useAskFirst } from '../../parts/use-ask-first.tsx';
import { WorthLine } from '../../parts/worth-line.tsx';
import { canAddress } from '../parts/can-address.ts';
import { focusHeading, focusHome } from '../parts/use-focus-home.ts';
import { yourMark } from '../parts/your-mark.ts';
import { Addressees } from './addressees.tsx';
import { DraftClauses } from './draft-clauses.tsx';
import { DraftSteps } from './draft-steps.tsx';
import type { OfferCommands } from './offer-commands.ts';
import type { OfferModel } from './offer-model.ts';

interface DraftPanelProps {
  readonly model: OfferModel;
  readonly commands: Omit<OfferCommands, 'send' | 'putSingleText' | 'act' | 'takeUp'>;
  /** How it may land, where that is shown. */
  readonly children?: ComponentChildren;
  onSend(): void;
  /** Puts it as the single text of the part that the person mediates. */
  onPut(): void;
}

/** The person's offer or counter in the making: its clauses, whom it goes to, its worth, and Send. */
export function DraftPanel({ model, commands, children, onSend, onPut }: DraftPanelProps) {
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
        <DraftSteps draft={draft} commands={commands} />
      </header>
      <DraftClauses
        clauses={draft.clauses}
        commands={commands}
        reachable={canAddress(model)}
        label={model.calendar.label}
      />
      {counter ? (
        <p class="draft-to">
          Goes back to: {draft.to.map((party) => party.name).join(', ')}.{' '}
          <button type="button" class="link-button" onClick={() => commands.cancelCounter()}>
            Drop the counter
          </button>
        </p>
      ) : (
        <Addressees
          addressees={draft.addressees}
          toAll={draft.toAll}
          talking={model.asked === 'talk'}
          onAddress={(party) => commands.address(party)}
        />
      )}
      <Route model={model} onExact={(exact) => commands.askExact(exact)} />
      {children}
      <DraftWorth model={model} />
      <SendButton draft={draft} onSend={onSend} />
      {draft.single && <SingleTextButton draft={draft} single={draft.single} onPut={onPut} />}
    </section>
  );
}

function DraftWorth({ model: { draft, delegations } }: Pick<DraftPanelProps, 'model'>) {
  const { worth, home } = draft;
  if (worth === undefined) return null;
  return (
    <div class="draft-worth">
      <p class="minor-heading">For you, if the text were signed with this in it</p>
      <WorthLine worth={worth} party={yourMark(delegations)} of="with-it" />
      {home && <HomeLine home={home} />}
    </div>
  );
}

interface RouteProps extends Pick<DraftPanelProps, 'model'> {
  /** Its carrier is asked to keep to the words, or no longer. */
  onExact(exact: boolean): void;
}

/** Who hears of it, and how it gets there. */
function Route({ model, onExact }: RouteProps) {
  const { draft } = model;
  if (draft.clauses.length === 0 || draft.to.length === 0) return null;
  return (
    <div class="draft-route">
      <p class="draft-private">
        <Icon name="lock" size={15} />
        <span>
          Private: only {draft.to.length === 1 ? 'the two of you' : 'those addressed'}
          {draft.relayed ? ' and the carrier' : ''} will know.
          {draft.relayed && (
            <>
              {' '}
              What is <Term of="channel">relayed</Term> arrives next {model.calendar.label}, in the carrier’s words.
            </>
          )}
        </span>
      </p>
      {draft.exact !== undefined && (
        <label class="draft-exact">
          <input type="checkbox" checked={draft.exact} onChange={(event) => onExact(event.currentTarget.checked)} /> Ask
          to be exact: it must not be made vague
        </label>
      )}
    </div>
  );
}

interface SendButtonProps {
  readonly draft: DraftModel;
  onSend(): void;
}

/** Sends the draft. What is sent cannot be undone, so that what would hurt oneself is asked first. */
function SendButton({ draft, onSend }: SendButtonProps) {
  const sending = useAskFirst(
    () => questionOf(draft, { heading: 'Send it all the same?', confirmLabel: 'Send it' }),
    onSend,
  );
  return (
    <div class="draft-send">
      <Button kind="primary" icon="send" disabledReason={draft.unsendable} onClick={() => sending.start()}>
        {draft.sendWords}
      </Button>
      {sending.dialog}
    </div>
  );
}

/** What a person may not have meant to offer; what is sent cannot be taken back. */
function questionOf({ worth, goesBack }: DraftModel, asked: Omit<Question, 'words'>): Question | undefined {
  const redLine = worth?.redLine && `It crosses your own red line. ${worth.redLine}`;
  const warnings = [redLine, goesBack].filter((words) => words !== undefined);
  return warnings.length === 0
    ? undefined
    : { ...asked, words: `${warnings.join(' ')} What is sent cannot be undone.` };
}

interface SingleTextButtonProps {
  readonly draft: DraftModel;
  readonly single: NonNullable<DraftModel['single']>;
  onPut(): void;
}

/** For a mediator: to put the same clauses to all that sign, whoever is addressed. */
function SingleTextButton({ draft, single, onPut }: SingleTextButtonProps) {
  const putting = useAskFirst(
    () => questionOf(draft, { heading: 'Put it all the same?', confirmLabel: 'Put it' }),
    onPut,
  );
  return (
    <div class="draft-single">
      <Button kind="plain" icon="users-group" disabledReason={single.unavailable} onClick={() => putting.start()}>
        Put it as the single text
      </Button>
      {putting.dialog}
      <p>All that sign say at once what must change, and accept the rest for now.</p>
    </div>
  );
}

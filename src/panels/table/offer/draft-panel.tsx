import type { ComponentChildren } from 'preact';
import type { Speaker } from '#messages/speaker.ts';
import { together } from '#messages/together.ts';
import type { DraftModel } from '#session/table/offer/draft-model.ts';
import { Button } from '../../parts/button.tsx';
import { HomeLine } from '../../parts/home-line.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Said } from '../../parts/said.tsx';
import { TERMS } from '../../parts/terms.tsx';
import { type Question, useAskFirst } from '../../parts/use-ask-first.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
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
  const { say } = useSpeaker();
  const { draft } = model;
  const counter = draft.kind === 'counter';
  return (
    <section class="panel draft" aria-labelledby="draft-heading" {...focusHome('draft')}>
      <header class="draft-head">
        <span class="step" aria-hidden="true">
          3
        </span>
        <h2 id="draft-heading" class="panel-heading" {...focusHeading}>
          {say(`draft.heading-${draft.kind}`)}
        </h2>
        <DraftSteps draft={draft} commands={commands} />
      </header>
      <DraftClauses clauses={draft.clauses} commands={commands} reachable={canAddress(model)} />
      {counter ? (
        <p class="draft-to">
          {say('draft.goes-back-to', { to: draft.to.map(({ party }) => party) })}{' '}
          <button type="button" class="link-button" onClick={() => commands.cancelCounter()}>
            {say('draft.drop-counter')}
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
  const { say } = useSpeaker();
  const { worth, home } = draft;
  if (worth === undefined) return null;
  return (
    <div class="draft-worth">
      <p class="minor-heading">{say('draft.worth')}</p>
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
  const { say } = useSpeaker();
  const { to, relayed, exact, clauses } = model.draft;
  if (clauses.length === 0 || to.length === 0) return null;
  return (
    <div class="draft-route">
      <p class="draft-private">
        <Icon name="lock" size={15} />
        <span>
          {say('draft.private', { to: to.length, relayed })} {relayed && <Said id="draft.relayed" draw={TERMS} />}
        </span>
      </p>
      {exact !== undefined && (
        <label class="draft-exact">
          <input type="checkbox" checked={exact} onChange={(event) => onExact(event.currentTarget.checked)} />{' '}
          {say('draft.exact')}
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
  const speaker = useSpeaker();
  const sending = useAskFirst(() => questionOf(speaker, 'send', draft), onSend);
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
function questionOf(speaker: Speaker, act: 'send' | 'put', { worth, goesBack }: DraftModel): Question | undefined {
  const { say } = speaker;
  const because = worth?.redLine;
  if (because === undefined && goesBack === undefined) return undefined;
  const redLine = because === undefined ? undefined : say('draft.crosses-own-line', { because });
  return {
    heading: say(`draft.${act}-question`),
    words: together(speaker, [redLine, goesBack, say('draft.no-undo')]),
    confirmLabel: say(`draft.${act}-yes`),
  };
}

interface SingleTextButtonProps {
  readonly draft: DraftModel;
  readonly single: NonNullable<DraftModel['single']>;
  onPut(): void;
}

/** For a mediator: to put the same clauses to all that sign, whoever is addressed. */
function SingleTextButton({ draft, single, onPut }: SingleTextButtonProps) {
  const speaker = useSpeaker();
  const putting = useAskFirst(() => questionOf(speaker, 'put', draft), onPut);
  return (
    <div class="draft-single">
      <Button kind="plain" icon="users-group" disabledReason={single.unavailable} onClick={() => putting.start()}>
        {speaker.say('draft.single-text')}
      </Button>
      {putting.dialog}
      <p>{speaker.say('draft.single-text-about')}</p>
    </div>
  );
}

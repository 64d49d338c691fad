import { useRef } from 'preact/hooks';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { ReceptionModel } from '#session/hints-model.ts';
import type { DraftCommands } from '#session/running/draft-commands.ts';
import type { PreparingCommands } from '#session/running/move-commands.ts';
import type { DraftModel } from '#session/table/offer/draft-model.ts';
import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import { Button } from '../parts/button.tsx';
import { HomeLine } from '../parts/home-line.tsx';
import { Mark } from '../parts/mark.tsx';
import { partyClass } from '../parts/party-shape.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { CrossedRedLine, WorthBar, WorthWords } from '../parts/worth-line.tsx';
import type { Landing } from '../table/offer/landing.ts';
import { SendButton, SingleTextButton } from '../table/offer/send-button.tsx';
import { useOneStop } from '../table/parts/use-one-stop.ts';
import { DraftSteps } from './draft-steps.tsx';

interface ComposerProps {
  readonly draft: DraftModel;
  readonly delegations: readonly DelegationModel[];
  readonly order: number;
  readonly landing: Landing;
  readonly commands: Pick<DraftCommands, 'askExact' | 'clearDraft' | 'cancelCounter' | 'undoDraft' | 'redoDraft'> &
    PreparingCommands;
  onAddress(party: PartyIndex): void;
  onSend(): void;
  onPut(): void;
}

/** The person's letter in the making: it writes itself as the draft is changed, and is sent from here. */
export function Composer({ draft, delegations, order, landing, commands, onAddress, onSend, onPut }: ComposerProps) {
  const { say } = useSpeaker();
  const isCounter = draft.kind === 'counter';
  const drop = (): void => (isCounter ? commands.cancelCounter() : commands.clearDraft());
  return (
    <section
      class={`reply composer ${partyClass(order)}`}
      aria-label={say(isCounter ? 'talks.your-counter' : 'talks.your-offer')}
    >
      <div class="bubble reading" data-by="you" data-unsent="true" aria-live="polite">
        <p class="bubble-head note">
          <b>{say(isCounter ? 'talks.your-counter' : 'talks.your-offer')}</b>{' '}
          <span class="thread-when">{say('talks.not-sent')}</span>
        </p>
        <DraftSteps draft={draft} commands={commands} />
        {draft.putAside !== undefined && <p class="note muted">{draft.putAside}</p>}
        <p>{draft.words === '' ? say('talks.nothing-changed') : draft.words}</p>
        <Timing timing={draft.timing} />
      </div>
      <Carried draft={draft} onExact={(exact) => commands.askExact(exact)} />
      <div class="at-hand stack">
        {draft.words !== '' && <Cost draft={draft} />}
        {!isCounter && <Addressees {...{ draft, delegations, onAddress }} />}
        {draft.words !== '' && <Guess landing={landing} />}
        {draft.words !== '' && draft.worth && (
          <div class="reply-worth stack gap4">
            <WorthBar worth={draft.worth} order={order} />
            <p>
              <WorthWords worth={draft.worth} of="with-it" />
            </p>
          </div>
        )}
        <div class="reply-buttons cluster">
          <SendOrHold {...{ draft, commands, onSend }} />
          {draft.single && <SingleTextButton draft={draft} single={draft.single} onPut={onPut} />}
          <Button kind="quiet" onClick={drop}>
            {say('talks.drop-offer')}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** Sentence on a letter that waits for the person's turn, or was held back in it. */
function Timing({ timing }: Pick<DraftModel, 'timing'>) {
  const { say } = useSpeaker();
  if (timing !== 'waits' && timing !== 'held') return null;
  return <p class="note strong">{say(`talks.letter-${timing}`)}</p>;
}

/** Button that sends the letter, or keeps back one that waits for the person's turn. */
function SendOrHold({ draft, commands, onSend }: Pick<ComposerProps, 'draft' | 'commands' | 'onSend'>) {
  const { say } = useSpeaker();
  if (draft.timing !== 'waits') return <SendButton draft={draft} onSend={onSend} />;
  return (
    <Button kind="plain" onClick={() => commands.dropPrepared('letter')}>
      {say('talks.letter-hold')}
    </Button>
  );
}

interface CarriedProps extends Pick<ComposerProps, 'draft'> {
  onExact(exact: boolean): void;
}

/** Carriers of the letter, who can be asked to be exact. */
function Carried({ draft, onExact }: CarriedProps) {
  const { say } = useSpeaker();
  return (
    <>
      {draft.carried.map((words) => (
        <p key={words} class="note muted">
          {words}
        </p>
      ))}
      {draft.exact !== undefined && (
        <label class="draft-exact row">
          <input type="checkbox" checked={draft.exact} onChange={(event) => onExact(event.currentTarget.checked)} />{' '}
          {say('draft.exact')}
        </label>
      )}
    </>
  );
}

/** Red line that the letter crosses, its worth at home, and the initials that it would undo. */
function Cost({ draft: { worth, home, fells } }: Pick<ComposerProps, 'draft'>) {
  return (
    <>
      {worth?.redLine !== undefined && <CrossedRedLine because={worth.redLine} />}
      {home !== undefined && <HomeLine home={home} />}
      {fells !== undefined && <p class="note muted">{fells}</p>}
    </>
  );
}

interface AddresseesProps extends Pick<ComposerProps, 'draft' | 'delegations'> {
  onAddress(party: PartyIndex): void;
}

/** The delegations that the letter can go to. */
function Addressees({ draft, delegations, onAddress }: AddresseesProps) {
  const { say } = useSpeaker();
  const list = useRef<HTMLUListElement>(null);
  useOneStop(list);
  const barred = draft.addressees.flatMap(({ unaddressable }) => unaddressable ?? []);
  return (
    <>
      <ul ref={list} class="cluster centred" aria-label={say('draft.to')}>
        {draft.addressees.map((one) => (
          <li key={one.party} class={partyClass(one.order)}>
            <button
              type="button"
              class="chip"
              aria-pressed={one.addressed}
              aria-disabled={one.unaddressable !== undefined}
              title={one.unaddressable}
              onClick={one.unaddressable === undefined ? () => onAddress(one.party) : undefined}
            >
              <Mark party={one} size={18} decorative /> {delegations.find(({ party }) => party === one.party)?.called}
              {one.unaddressable !== undefined && <span class="vh">, {one.unaddressable}</span>}
            </button>
          </li>
        ))}
      </ul>
      {[...new Set(barred)].map((reason) => (
        <p key={reason} class="note muted" aria-hidden="true">
          {reason}
        </p>
      ))}
    </>
  );
}

/** Hint at the way the letter may be taken, where hints are on. */
function Guess({ landing: { state, receptions, toggle } }: Pick<ComposerProps, 'landing'>) {
  const { say } = useSpeaker();
  if (state === 'off') return null;
  if (state === 'folded') {
    return (
      <p>
        <button type="button" class="link-button label" onClick={toggle}>
          {say('talks.how-received')}
        </button>
      </p>
    );
  }
  return (
    <div class="guesses stack gap1 small" aria-live="polite">
      <p>{say('talks.guess-about')}</p>
      <ul>
        {receptions.map((reception) => (
          <li class="row wrap" key={reception.party.party}>
            <Reception reception={reception} />
          </li>
        ))}
        {receptions.length === 0 && <li class="row wrap">{say('hints.suggestion-working')}</li>}
      </ul>
    </div>
  );
}

function Reception({ reception: { party, words, why } }: { readonly reception: ReceptionModel }) {
  return (
    <>
      <Mark party={party} size={18} /> <span>{words}</span> {why !== undefined && <span>{why}</span>}
    </>
  );
}

import { useRef } from 'preact/hooks';
import { RECEPTION_KINDS } from '#engine/hints/imagined-answers.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { ReceptionModel } from '#session/hints-model.ts';
import type { AddresseeModel } from '#session/table/offer/addressee-model.ts';
import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import { HomeLine } from '../../parts/home-line.tsx';
import { Icon } from '../../parts/icon.tsx';
import { PartyShape, partyClass } from '../../parts/party-shape.tsx';
import { Said } from '../../parts/said.tsx';
import { TERMS } from '../../parts/terms.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { CrossedRedLine, WorthBar, WorthWords } from '../../parts/worth-line.tsx';
import { canAddress } from '../parts/can-address.ts';
import { focusHeading, focusHome } from '../parts/use-focus-home.ts';
import { useOneStop } from '../parts/use-one-stop.ts';
import { columnsOf, headOf } from '../text/columns-of.ts';
import { DraftSteps } from './draft-steps.tsx';
import type { Landing } from './landing.ts';
import type { OfferCommands } from './offer-commands.ts';
import type { OfferModel } from './offer-model.ts';

interface OfferStripProps {
  readonly model: OfferModel;
  readonly landing: Landing;
  readonly commands: Pick<
    OfferCommands,
    'address' | 'askExact' | 'cancelCounter' | 'undoDraft' | 'redoDraft' | 'clearDraft'
  >;
}

/** Whatever can be pressed in it: with them all one stop of the Tab key, Send is the next one. */
const CONTROLS = 'button, summary, input';

/**
 * The person's offer or counter in the making, below the text: each delegation under its column, whether the offer goes
 * to it and how it may land there, and what the text would be worth to the person.
 */
export function OfferStrip({ model, landing, commands }: OfferStripProps) {
  const { say } = useSpeaker();
  const { draft, delegations } = model;
  const tools = useRef<HTMLDivElement>(null);
  useOneStop(tools, { of: CONTROLS });
  return (
    <section class="offer-strip" aria-labelledby="draft-heading" {...focusHome('draft')}>
      <div ref={tools} class="offer-tools" role="toolbar" aria-labelledby="draft-heading">
        <div class="grid-row offer-row">
          <div class="offer-head">
            <div class="offer-title">
              <span class="step" aria-hidden="true">
                3
              </span>
              <h2 id="draft-heading" class="panel-heading" {...focusHeading}>
                {say(`draft.heading-${draft.kind}`)}
              </h2>
            </div>
            <DraftSteps draft={draft} commands={commands} />
            <LandingToggle landing={landing} />
          </div>
          <ul class="offer-columns" aria-label={say('draft.to')}>
            {delegations.map((delegation) => (
              <li
                key={delegation.party}
                class={`offer-column ${partyClass(delegation.order)}`}
                aria-hidden={isLeftOut(draft, delegation)}
              >
                <OfferColumn model={model} delegation={delegation} landing={landing} commands={commands} />
              </li>
            ))}
          </ul>
          <OfferTotal draft={draft} />
        </div>
        <Barred model={model} />
        <OfferNotes model={model} commands={commands} />
      </div>
    </section>
  );
}

/** A counter goes to one alone: the columns of the others stay empty. */
function isLeftOut({ kind, addressees }: OfferModel['draft'], { party }: DelegationModel): boolean {
  return kind === 'counter' && addressees.some((each) => each.party === party && !each.addressed);
}

function LandingToggle({ landing: { state, toggle } }: Pick<OfferStripProps, 'landing'>) {
  const { say } = useSpeaker();
  if (state === 'off') return null;
  return (
    <>
      <button type="button" class="link-button landing-toggle" aria-expanded={state !== 'folded'} onClick={toggle}>
        {say('hints.landing-question')}
      </button>
      {state !== 'folded' && <p class="offer-note">{say('hints.landing-estimate')}</p>}
    </>
  );
}

interface OfferColumnProps extends OfferStripProps {
  readonly delegation: DelegationModel;
}

function OfferColumn({ model, delegation, landing, commands }: OfferColumnProps) {
  const { draft } = model;
  const addressee = draft.addressees.find(({ party }) => party === delegation.party);
  if (addressee === undefined) return <YourColumn draft={draft} delegation={delegation} />;
  if (isLeftOut(draft, delegation)) return null;
  const reception = landing.receptions.find(({ party }) => party.party === delegation.party);
  return (
    <>
      <Addressee
        addressee={addressee}
        called={headOf(delegation, columnsOf(model.delegations))}
        isCounter={draft.kind === 'counter'}
        onAddress={(party) => commands.address(party)}
      />
      <div aria-live="polite">
        {reception !== undefined && <Reception reception={reception} />}
        {reception === undefined && landing.state === 'working' && addressee.addressed && <Working />}
      </div>
    </>
  );
}

function Working() {
  const { say } = useSpeaker();
  return <p class="offer-note">{say('hints.landing-working')}</p>;
}

/** What the text with the draft in it is worth to the person. */
function YourColumn({ draft, delegation }: Pick<OfferModel, 'draft'> & Pick<OfferColumnProps, 'delegation'>) {
  const { say } = useSpeaker();
  const { worth, isPartial } = draft;
  const says = worth?.verdict === 'less' && isPartial ? 'worth.less-so-far' : undefined;
  return (
    <>
      <p class="offer-you">{say('draft.for-you')}</p>
      {worth !== undefined && (
        <>
          <WorthBar worth={worth} order={delegation.order} />
          <p class="offer-words">
            <WorthWords worth={worth} of="with-it" says={says} />
          </p>
        </>
      )}
    </>
  );
}

interface AddresseeProps {
  readonly addressee: AddresseeModel;
  readonly called: string;
  readonly isCounter: boolean;
  onAddress(party: PartyIndex): void;
}

/** Whether the offer goes to a delegation. Why one cannot be addressed now stands below all columns. */
function Addressee({ addressee, called, isCounter, onAddress }: AddresseeProps) {
  const { say } = useSpeaker();
  const { party, addressed, unaddressable, via } = addressee;
  const barred = unaddressable !== undefined;
  return (
    <>
      <button
        type="button"
        class="chip"
        aria-pressed={addressed}
        aria-disabled={barred || isCounter}
        aria-describedby={barred ? barredId(party) : undefined}
        onClick={() => !barred && !isCounter && onAddress(party)}
      >
        {addressed && <Icon name="check" size={14} />}
        {barred && <Icon name="lock" size={14} />}
        <svg class="tag-shape" viewBox="-2 -2 44 44" aria-hidden="true">
          <PartyShape order={addressee.order} />
        </svg>
        <span>{called}</span>
      </button>
      {via && <p class="offer-note">{say('draft.via', { via: via.party })}</p>}
    </>
  );
}

function barredId(party: PartyIndex): string {
  return `unaddressable-${party}`;
}

/**
 * Why delegations cannot be addressed now, over the whole width: in their narrow columns the sentences took the room of
 * the text. That nobody can be addressed is told once for all, and each reason then only to those who listen.
 */
function Barred({ model }: Pick<OfferStripProps, 'model'>) {
  const isToldOnce = !canAddress(model) || model.asked !== 'talk';
  const { addressees, kind } = model.draft;
  const barred = addressees.filter((one) => one.unaddressable !== undefined && kind !== 'counter');
  if (barred.length === 0) return null;
  return (
    <div class={isToldOnce ? 'vh' : 'offer-note'}>
      {barred.map(({ party, unaddressable }) => (
        <p key={party} id={barredId(party)} class="offer-barred">
          {unaddressable}
        </p>
      ))}
    </div>
  );
}

/** How the offer may land: a place and a range on a scale from no to yes, and in words. */
function Reception({ reception }: { readonly reception: ReceptionModel }) {
  const { say } = useSpeaker();
  const { party, place, low, high, words, why, clarity, range } = reception;
  return (
    <>
      <div class="reception-bar" aria-hidden="true">
        {RECEPTION_KINDS.map((kind) => (
          <span key={kind} class="reception-zone" />
        ))}
        <span class="reception-range" style={{ left: percent(low), width: percent(high - low) }} />
        <span class="reception-place" style={{ left: percent(place) }} />
      </div>
      <p class="offer-words">
        {/* Read out by itself, and of several at once. */}
        <span class="vh">{say('hints.landing-at', { party: party.party })} </span>
        <b>{words}</b> {why} <span class="offer-clarity">{clarity}</span> <span class="vh">{range}</span>
      </p>
    </>
  );
}

function percent(thousandths: number): string {
  return `${thousandths / 10}%`;
}

function OfferTotal({ draft: { worth } }: Pick<OfferModel, 'draft'>) {
  const { tellsPoints } = useSpeaker();
  if (worth === undefined || !tellsPoints) return null;
  return (
    <p class="offer-total" aria-hidden="true">
      <Said id="draft.total" values={{ points: worth.points, best: worth.best }} />
    </p>
  );
}

/** How the offer gets there, who hears of it, and what else is to be known before it is sent. */
function OfferNotes({ model, commands }: Pick<OfferStripProps, 'model' | 'commands'>) {
  const { say } = useSpeaker();
  const { clauses, to, toAll, relayed, exact, kind, worth, home, fells } = model.draft;
  if (clauses.length === 0) {
    return <p class="offer-notes">{say(canAddress(model) ? 'draft.empty' : 'draft.empty-nobody-left')}</p>;
  }
  return (
    <div class="offer-notes">
      {kind === 'counter' && (
        <p>
          {say('draft.goes-back-to', { to: to.map(({ party }) => party) })}{' '}
          <button type="button" class="link-button" onClick={() => commands.cancelCounter()}>
            {say('draft.drop-counter')}
          </button>
        </p>
      )}
      {toAll && <p>{toAll}</p>}
      {to.length > 0 && (
        <p>
          <Icon name="lock" size={14} /> {say('draft.private', { to: to.length, relayed })}{' '}
          {relayed && <Said id="draft.relayed" draw={TERMS} />}
        </p>
      )}
      {exact !== undefined && (
        <label class="draft-exact">
          <input type="checkbox" checked={exact} onChange={(event) => commands.askExact(event.currentTarget.checked)} />{' '}
          {say('draft.exact')}
        </label>
      )}
      <Falls fells={fells} />
      {worth?.redLine !== undefined && <CrossedRedLine because={worth.redLine} />}
      {home && <HomeLine home={home} />}
    </div>
  );
}

/** Warning, before an offer is sent, of the initials that fall if it is accepted. */
function Falls({ fells }: Pick<OfferModel['draft'], 'fells'>) {
  if (fells === undefined) return null;
  return (
    <p>
      <Icon name="alert-triangle" size={14} /> {fells}
    </p>
  );
}

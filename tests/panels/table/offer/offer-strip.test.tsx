import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Landing } from '#panels/table/offer/landing.ts';
import type { OfferCommands } from '#panels/table/offer/offer-commands.ts';
import type { OfferModel } from '#panels/table/offer/offer-model.ts';
import { OfferStrip } from '#panels/table/offer/offer-strip.tsx';
import type { DraftModel } from '#session/table/offer/draft-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { COALITION, RUSSIA, US } from '../parties.ts';
import { recordedCommands } from '../recorded-commands.ts';
import { BARE_DESK, worth } from '../table-fixture.ts';
import { COUNTERING, DRAFTING } from '../table-states.ts';
import { LANDING } from './receptions.ts';

/** The strip of an offer, and what it is told to do. */
function show(draft: Partial<DraftModel> = {}, model: OfferModel = DRAFTING, found: Partial<Landing> = {}) {
  const { commands, called, tell } = recordedCommands<OfferCommands>();
  const landing: Landing = { state: 'off', receptions: [], toggle: () => tell('toggle')(), ...found };
  render(
    <OfferStrip model={{ ...model, draft: { ...model.draft, ...draft } }} landing={landing} commands={commands} />,
  );
  return called;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const offer = () => screen.getByRole('region', { name: /^Your (offer|counter)$/ }).textContent;
const columns = () => within(screen.getByRole('list', { name: say('draft.to') })).getAllByRole('listitem');
/** The column of the delegation at this place. */
const column = (place: number) => columns()[place] as HTMLElement;

describe('an offer in the making', () => {
  it('that is empty says where to begin', () => {
    show({}, BARE_DESK);
    expect(offer()).toContain(say('draft.empty'));
    expect(offer()).not.toContain(say('draft.private', { relayed: false, to: 1 }));
  });

  it('that is empty says when nobody is left to send one to', () => {
    const addressees = BARE_DESK.draft.addressees.map((one) => ({ ...one, unaddressable: say('offer.once-a-round') }));
    show({ addressees }, BARE_DESK);
    expect(offer()).toContain(say('draft.empty-nobody-left'));
  });

  it('has a column for each delegation, in the order of the text, one’s own with what the text would be worth', () => {
    show();
    const names = ['United States', say('draft.for-you'), 'Russia', 'Coalition'];
    expect(columns().map(({ textContent }) => textContent)).toEqual(names.map((name) => expect.stringContaining(name)));
    expect(column(1).textContent).toContain(say('worth.better'));
    expect(column(1).textContent).toContain('23');
  });

  it('says of a draft with open articles that it is worth less so far, and of a complete one that it is', () => {
    show({ worth: worth(4, 13.7, 30), isPartial: true });
    expect(screen.getByText(say('worth.less-so-far'))).toBeDefined();
    cleanup();
    show({ worth: worth(4, 13.7, 30) });
    expect(screen.getByText(say('worth.less'))).toBeDefined();
  });

  it('says what it is worth to oneself of the most that the text could be', () => {
    show();
    expect(offer()).toContain('23 of 30');
    cleanup();
    show({}, BARE_DESK);
    expect(offer()).not.toContain(' of 30');
  });

  it('is cleared at once, where there is anything in it', async () => {
    const called = show();
    await userEvent.click(button(say('draft.clear')));
    expect(called).toEqual([['clearDraft']]);
    cleanup();
    show({}, BARE_DESK);
    expect(screen.queryByRole('button', { name: say('draft.clear') })).toBeNull();
  });

  it('presses the names of those that it goes to', () => {
    show();
    const pressed = screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent);
    expect(pressed).toEqual([US.name, RUSSIA.name]);
  });

  it('presses the names of all that it goes to while nobody is chosen, and says so', () => {
    const toAll = 'It goes to Washington and Moscow.';
    show({ toAll });
    expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(2);
    expect(offer()).toContain(toAll);
  });

  it('says whose initials fall by it before it is sent', () => {
    const fells = 'If it is accepted, initials on other wording fall: those of Moscow on place.';
    show({ fells });
    expect(offer()).toContain(fells);
  });

  it('changes whether it goes to a delegation by a press on its name', async () => {
    const called = show();
    await userEvent.click(button('Russia'));
    expect(called).toEqual([['address', RUSSIA.party]]);
  });

  it('says who carries it to a delegation', () => {
    show({}, BARE_DESK);
    expect(column(2).textContent).toBe('Russiavia United States');
    expect(column(0).textContent).toBe('United States');
  });

  it('says why a delegation cannot be addressed now', async () => {
    const called = show({}, BARE_DESK);
    const barred = button('Coalition');
    expect(barred.getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(barred.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toBe('You have talked about the meeting today.');
    await userEvent.click(barred);
    expect(called).toEqual([]);
    // Below the columns: they are narrow, and a sentence in one takes the room of the text.
    expect(reason?.closest('li')).toBeNull();
  });

  it('shows why a delegation cannot be addressed only in one’s own turn: what waits is to be answered first', () => {
    const shown = () => screen.getByText('You have talked about the meeting today.').parentElement?.className;
    show({}, BARE_DESK);
    expect(shown()).toBe('offer-note');
    cleanup();
    show({}, { ...BARE_DESK, asked: 'answer' });
    expect(shown()).toBe('vh');
  });

  it('says who will know of it', () => {
    show({ to: [US], relayed: false });
    expect(offer()).toContain(say('draft.private', { relayed: false, to: 1 }));
    cleanup();
    show({ relayed: true });
    expect(offer()).toContain(say('draft.private', { relayed: true, to: 0 }));
    expect(offer()).toContain('arrives next day, in the carrier’s words');
  });

  it('asks its carrier to be exact, or no longer', async () => {
    const called = show({ exact: false });
    const exact = screen.getByRole<HTMLInputElement>('checkbox', { name: say('draft.exact') });
    expect(exact.checked).toBe(false);
    await userEvent.click(exact);
    expect(called).toEqual([['askExact', true]]);
    cleanup();
    show();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('says how home would take it', () => {
    const home = {
      ratifies: true,
      isOpen: false,
      words: 'Home would probably ratify it.',
      reasons: ['Most are for it.'],
    };
    show({ home });
    expect(screen.getByText(home.words).closest('details')?.textContent).toContain('Most are for it.');
  });

  it('says that it crosses one’s own red line', () => {
    show({ worth: worth(11, 13.7, 30, 'It names Moscow.') });
    expect(offer()).toContain('It names Moscow.');
  });
});

describe('its buttons', () => {
  it('are one stop of the Tab key, with arrow keys from one to the next', async () => {
    show({ canUndo: true });
    await userEvent.tab();
    expect(document.activeElement).toBe(button(say('draft.undo')));
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(button(say('draft.clear')));
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.closest('[role=toolbar]')).not.toBeNull();
    await userEvent.keyboard('{End}');
    const last = document.activeElement;
    expect(last?.closest('.offer-notes')).not.toBeNull();
    await userEvent.tab();
    expect(document.activeElement?.closest('[role=toolbar]')).toBeNull();
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(last);
  });
});

describe('a counter', () => {
  it('goes back to the sender alone, and can be dropped', async () => {
    const called = show({}, COUNTERING);
    expect(offer()).toContain(say('draft.goes-back-to', { to: [US.party] }));
    await userEvent.click(button(say('draft.drop-counter')));
    expect(called).toEqual([['cancelCounter']]);
  });

  it('is addressed to nobody else, and cannot be cleared', async () => {
    const addressees = COUNTERING.draft.addressees.map((one) => ({ ...one, addressed: one.party === US.party }));
    const called = show({ addressees }, COUNTERING);
    await userEvent.click(button('United States'));
    expect(called).toEqual([]);
    for (const { name } of [RUSSIA, COALITION]) expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.queryByRole('button', { name: say('draft.clear') })).toBeNull();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent === '')).not.toContain(true);
  });
});

describe('how it may land', () => {
  it('stands under the name of each delegation that it goes to, drawn as a place and a range', () => {
    show({}, DRAFTING, { state: 'found', receptions: LANDING });
    const [accepts, counters] = [at(LANDING, 0), at(LANDING, 1)];
    expect(column(0).textContent).toContain(`${US.name}: ${accepts.words}`);
    expect(column(0).textContent).toContain(`${accepts.clarity} ${accepts.range}`);
    expect(column(2).textContent).toContain(
      `${RUSSIA.name}: ${[counters.words, counters.why, counters.clarity].join(' ')}`,
    );
    expect(column(0).querySelector<HTMLElement>('.reception-range')?.style.width).toBe('35%');
    expect(column(0).querySelector<HTMLElement>('.reception-place')?.style.left).toBe('80%');
    expect(offer()).toContain(say('hints.landing-estimate'));
  });

  it('is asked for by a button that says whether it is shown', async () => {
    const called = show({}, DRAFTING, { state: 'folded' });
    expect(button(say('hints.landing-question')).getAttribute('aria-expanded')).toBe('false');
    expect(offer()).not.toContain('An estimate');
    await userEvent.click(button(say('hints.landing-question')));
    expect(called).toEqual([['toggle']]);
    cleanup();
    show({}, DRAFTING, { state: 'found', receptions: LANDING });
    expect(button(say('hints.landing-question')).getAttribute('aria-expanded')).toBe('true');
  });

  it('says that it is being weighed up to those alone that the offer goes to', () => {
    show({}, DRAFTING, { state: 'working' });
    expect(columns().map((one) => one.textContent?.includes(say('hints.landing-working')))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('cannot be asked where hints are off', () => {
    show();
    expect(screen.queryByRole('button', { name: say('hints.landing-question') })).toBeNull();
  });
});

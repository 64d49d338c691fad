import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { DraftPanel } from '#panels/table/offer/draft-panel.tsx';
import type { OfferCommands } from '#panels/table/offer/offer-commands.ts';
import type { OfferModel } from '#panels/table/offer/offer-model.ts';
import type { DraftModel } from '#session/table/offer/draft-model.ts';
import { render } from '../../../support/render.tsx';
import { US } from '../parties.ts';
import { recordedCommands } from '../recorded-commands.ts';
import { BARE_DESK, worth } from '../table-fixture.ts';
import { DRAFTING } from '../table-states.ts';

afterEach(cleanup);

/** The panel of an offer, and what it is told to do. */
function show(draft: Partial<DraftModel> = {}, model: OfferModel = DRAFTING): readonly (readonly unknown[])[] {
  const { commands, called } = recordedCommands<OfferCommands>();
  const { send, putSingleText } = commands;
  const shown = { ...model, draft: { ...model.draft, ...draft } };
  render(
    <>
      <DraftPanel model={shown} commands={commands} onSend={() => send()} onPut={() => putSingleText()}>
        <p>How it may land</p>
      </DraftPanel>
      <input aria-label="Notes" />
    </>,
  );
  return called;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const offer = () => screen.getByRole('region', { name: 'Your offer' }).textContent;

describe('an offer in the making', () => {
  it('that is empty says where to begin', () => {
    show({}, BARE_DESK);
    expect(offer()).toContain('Choose wording in the text: every bracket is a button.');
    expect(offer()).not.toContain('Private');
  });

  it('that is empty says when nobody is left to send one to', () => {
    const addressees = BARE_DESK.draft.addressees.map((one) => ({ ...one, unaddressable: 'Once a day is all.' }));
    show({ addressees }, BARE_DESK);
    expect(offer()).toContain('No more offers can be sent today. Ask, say something, or end your day.');
  });

  it('has what is worked out about it between whom it goes to and what it is worth', () => {
    show();
    expect(offer()).toMatch(/will know\..*How it may land.*For you, if the text were signed with this in it/s);
  });

  it('is cleared at once', async () => {
    const called = show();
    await userEvent.click(button('Clear'));
    expect(called).toEqual([['clearDraft']]);
  });

  it('changes whom it goes to by a press on a name', async () => {
    const called = show();
    await userEvent.click(button(/^Russia/));
    expect(called).toEqual([['address', 2]]);
  });

  it('says who will know of it', () => {
    show({ to: [US], relayed: false });
    expect(offer()).toContain('Private: only the two of you will know.');
    cleanup();
    show({ relayed: true });
    expect(offer()).toContain('Private: only those addressed and the carrier will know.');
    expect(offer()).toContain('arrives next day, in the carrier’s words');
  });

  it('asks its carrier to be exact, or no longer', async () => {
    const called = show({ exact: false });
    const exact = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Ask to be exact/ });
    expect(exact.checked).toBe(false);
    await userEvent.click(exact);
    expect(called).toEqual([['askExact', true]]);
  });

  it('says how home would take it', () => {
    const home = { ratifies: true, words: 'Home would probably ratify it.', reasons: ['Most are for it.'] };
    show({ home });
    expect(screen.getByText(home.words).closest('details')?.textContent).toContain('Most are for it.');
  });

  it('is asked about first where it goes back on what the person has said, and can be kept', async () => {
    const goesBack = 'In public you have ruled out “Geneva”.';
    const called = show({ goesBack, worth: worth(23, 13.7, 30) });
    await userEvent.click(button('Send to US and Russia'));
    const question = screen.getByRole('dialog', { name: 'Send it all the same?' });
    expect(question.textContent).toContain(`${goesBack} What is sent cannot be undone.`);
    await userEvent.click(within(question).getByRole('button', { name: 'Cancel' }));
    expect(called).toEqual([]);
  });
});

describe('the keys for undo and redo', () => {
  it('work wherever focus is', async () => {
    const called = show();
    await userEvent.keyboard('{Meta>}z{/Meta}{Control>}y{/Control}');
    expect(called).toEqual([['undoDraft'], ['redoDraft']]);
  });

  it('are left to a field that has its own', async () => {
    const called = show();
    screen.getByRole('textbox', { name: 'Notes' }).focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(called).toEqual([]);
  });

  it('mean nothing without Control or Command, or with Alt', async () => {
    const called = show();
    await userEvent.keyboard('z{Control>}{Alt>}z{/Alt}{/Control}{Control>}x{/Control}');
    expect(called).toEqual([]);
  });

  it('undo nothing by a button that has nothing to undo', async () => {
    const called = show({ canUndo: false, canRedo: true });
    await userEvent.click(button(/^Undo/));
    expect(called).toEqual([]);
    await userEvent.click(button(/^Redo/));
    expect(called).toEqual([['redoDraft']]);
  });
});

describe('a single text', () => {
  it('is put by its own button, and asked about first where it crosses the mediator’s own red line', async () => {
    const called = show({ single: { unavailable: undefined }, worth: worth(11, 13.7, 30, 'It names Moscow.') });
    await userEvent.click(button('Put it as the single text'));
    expect(called).toEqual([]);
    const question = screen.getByRole('dialog', { name: 'Put it all the same?' });
    await userEvent.click(within(question).getByRole('button', { name: 'Put it' }));
    expect(called).toEqual([['putSingleText']]);
  });

  it('says why it cannot be put', async () => {
    const unavailable = 'One a day is all.';
    const called = show({ single: { unavailable } });
    await userEvent.click(button('Put it as the single text'));
    expect(called).toEqual([]);
    expect(screen.getByText(unavailable)).toBeTruthy();
  });
});

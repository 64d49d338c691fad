import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SendButton, SingleTextButton } from '#panels/table/offer/send-button.tsx';
import type { DraftModel } from '#session/table/offer/draft-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { worth } from '../table-fixture.ts';
import { DRAFTING } from '../table-states.ts';

/** Of the offer to Washington and Moscow: the buttons to send it and to put it as a single text, and what they do. */
function show(more: Partial<DraftModel>): readonly string[] {
  const done: string[] = [];
  const draft = { ...DRAFTING.draft, ...more };
  render(
    <>
      <SendButton draft={draft} onSend={() => done.push('send')} />
      {draft.single && <SingleTextButton draft={draft} single={draft.single} onPut={() => done.push('put')} />}
    </>,
  );
  return done;
}

const button = (name: string) => screen.getByRole('button', { name });
const CROSSING = worth(11, 13.7, 30, 'It names Moscow.');

describe('an offer', () => {
  it('is sent at once where it would hurt nobody', async () => {
    const done = show({});
    await userEvent.click(button('Send to US and Russia'));
    expect(done).toEqual(['send']);
  });

  it('cannot be sent before it can be read, and says what is missing', async () => {
    const unsendable = 'Pencil at least one wording in the text.';
    const done = show({ unsendable });
    const send = button('Send to US and Russia');
    expect(document.getElementById(send.getAttribute('aria-describedby') ?? '')?.textContent).toBe(unsendable);
    await userEvent.click(send);
    expect(done).toEqual([]);
  });

  it('is asked about first where it crosses the person’s own red line', async () => {
    const done = show({ worth: CROSSING });
    await userEvent.click(button('Send to US and Russia'));
    expect(done).toEqual([]);
    const question = screen.getByRole('dialog', { name: say('draft.send-question') });
    expect(question.textContent).toContain(say('draft.crosses-own-line', { because: 'It names Moscow.' }));
    await userEvent.click(within(question).getByRole('button', { name: say('draft.send-yes') }));
    expect(done).toEqual(['send']);
  });

  it('is asked about first where it goes back on what the person has said, and can be kept', async () => {
    const goesBack = 'In public you have ruled out “Geneva”.';
    const done = show({ goesBack });
    await userEvent.click(button('Send to US and Russia'));
    const question = screen.getByRole('dialog', { name: say('draft.send-question') });
    expect(question.textContent).toContain(`${goesBack} ${say('draft.no-undo')}`);
    await userEvent.click(within(question).getByRole('button', { name: say('page.cancel') }));
    expect(done).toEqual([]);
  });
});

describe('a single text', () => {
  it('is put by its own button, and asked about first where it crosses the mediator’s own red line', async () => {
    const done = show({ single: { unavailable: undefined }, worth: CROSSING });
    await userEvent.click(button(say('draft.single-text')));
    expect(done).toEqual([]);
    const question = screen.getByRole('dialog', { name: say('draft.put-question') });
    await userEvent.click(within(question).getByRole('button', { name: say('draft.put-yes') }));
    expect(done).toEqual(['put']);
  });

  it('says why it cannot be put', async () => {
    const unavailable = 'One a day is all.';
    const done = show({ single: { unavailable } });
    await userEvent.click(button(say('draft.single-text')));
    expect(done).toEqual([]);
    expect(screen.getByText(unavailable)).toBeTruthy();
  });
});

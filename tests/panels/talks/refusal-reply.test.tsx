import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { RefusalReply } from '#panels/talks/refusal-reply.tsx';
import { type Draft, EMPTY_DRAFT } from '#session/draft.ts';
import type { ReadyReplies } from '#session/table/talks/ready-replies.ts';
import { having } from '../../support/having.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { US } from '../table/parties.ts';
import { recordedCommands } from '../table/recorded-commands.ts';
import { worth } from '../table/table-fixture.ts';

const AGAIN: Draft = { ...EMPTY_DRAFT, track: 0, clauses: [{ issue: 0, option: 2 }], to: [US.party], chosen: true };
const PAID: Draft = { ...AGAIN, clauses: [{ issue: 0, option: 4 }] };
const PRICE = {
  draft: PAID,
  unsendable: undefined,
  isForTomorrow: false,
  words: 'We agree to your condition.',
  worth: worth(20, 13.7, 30),
};
const QUESTION = {
  words: 'Could you accept Geneva?',
  speech: { type: 'ask', what: 'matters', to: 0, issue: 0 },
} as const;
const READY: ReadyReplies = {
  party: US.party,
  offer: 5,
  price: PRICE,
  again: { draft: AGAIN, unsendable: undefined, isForTomorrow: false },
  question: QUESTION,
};

function show(ready: ReadyReplies) {
  const { called, tell } = recordedCommands<object>();
  render(<RefusalReply ready={ready} onOffer={tell('offer')} onAsk={tell('ask')} onChange={tell('change')} />);
  return called;
}

const press = (words: string) => userEvent.click(screen.getByRole('button', { name: having(words) }));

describe('replies to a refusal', () => {
  it('pay the price, ask a question, or change the offer, each with one press', async () => {
    const called = show(READY);
    await press(PRICE.words);
    await press(QUESTION.words);
    await press(say('talks.change-offer'));
    expect(called).toEqual([
      ['offer', PAID],
      ['ask', QUESTION.speech],
      ['change', AGAIN],
    ]);
  });

  it('say of a price over a red line that it is never signed, also where it can be paid only tomorrow', () => {
    const price = {
      ...PRICE,
      worth: { ...worth(20, 13.7, 30, 'Never in Moscow.'), verdict: 'never-signed' as const },
      unsendable: 'Today.',
      isForTomorrow: true,
    };
    show({ ...READY, price });
    expect(screen.getByRole('button', { name: having(PRICE.words) }).textContent).toContain(say('worth.never-signed'));
  });

  it('have a price that is worse than no deal behind the question', () => {
    show({ ...READY, price: { ...PRICE, worth: worth(10, 13.7, 30) } });
    const [first, second] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(first).toContain(QUESTION.words);
    expect(second).toContain(PRICE.words);
  });

  it('say what the price leaves, and that a question costs a move', () => {
    show(READY);
    expect(screen.getByRole('button', { name: having(say('worth.better')) }).textContent).toContain(PRICE.words);
    expect(screen.getByRole('button', { name: having(say('talks.one-move')) }).textContent).toContain(QUESTION.words);
  });

  it('say why an offer cannot be sent now', async () => {
    const unsendable = 'You have written to Washington today.';
    const called = show({
      ...READY,
      price: { ...PRICE, unsendable },
      again: { draft: AGAIN, unsendable, isForTomorrow: false },
    });
    await press(PRICE.words);
    await press(say('talks.change-offer'));
    expect(called).toEqual([]);
    expect(screen.getAllByText(unsendable)).toHaveLength(2);
  });

  it('say that a price can be paid tomorrow', async () => {
    const called = show({ ...READY, price: { ...PRICE, unsendable: 'You have talked today.', isForTomorrow: true } });
    expect(screen.getByRole('button', { name: having(say('talks.send-tomorrow')) }).textContent).toContain(PRICE.words);
    await press(PRICE.words);
    expect(called).toEqual([]);
  });

  it('are only to change the offer where no price was named and nothing can be asked', () => {
    show({ ...READY, price: undefined, question: undefined });
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([say('talks.change-offer')]);
  });
});

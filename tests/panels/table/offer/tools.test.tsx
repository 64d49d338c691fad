import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import type { OfferCommands } from '#panels/table/offer/offer-commands.ts';
import { Tools } from '#panels/table/offer/tools.tsx';
import { EMPTY_DRAFT } from '#session/draft.ts';
import type { HintBook } from '#session/hints/hint-book.ts';
import { render } from '../../../support/render.tsx';
import { recordedCommands } from '../recorded-commands.ts';
import { DRAFTING } from '../table-states.ts';

afterEach(cleanup);

const SUGGESTED = { ...EMPTY_DRAFT, track: 0, clauses: [{ issue: 0, option: 2 }], to: [0], chosen: true };

/** Hints that know one suggestion. */
const BOOK: HintBook = {
  *matters() {
    yield;
    return [];
  },
  *landing() {
    yield;
    return [];
  },
  *suggestion() {
    yield;
    return { words: 'Kyiv proposes: Geneva.', reasons: [], draft: SUGGESTED };
  },
};

/** The column of tools; what it is told to do and what it tells come in one list. */
function show(): readonly (readonly unknown[])[] {
  const { commands, called, tell } = recordedCommands<OfferCommands>();
  render(
    <Tools
      model={{ ...DRAFTING, hints: 'on-request' }}
      commands={commands}
      book={BOOK}
      moves={3}
      onSend={tell('onSend')}
      onTakeUp={tell('onTakeUp')}
    >
      {null}
    </Tools>,
  );
  return called;
}

it('the desk is brought to the front before an offer is sent, so that focus waits there for what comes back', async () => {
  const called = show();
  await userEvent.click(screen.getByRole('button', { name: 'Send to US and Russia' }));
  expect(called).toEqual([['onSend'], ['send']]);
});

it('a suggestion is in the draft before that is brought to the front', async () => {
  const called = show();
  await userEvent.click(screen.getByRole('button', { name: 'What could I do?' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Put it into the draft' }));
  expect(called).toEqual([['takeUp', SUGGESTED], ['onTakeUp']]);
  expect(screen.queryByText('Kyiv proposes: Geneva.')).toBeNull();
});

it('another move is done by its key', async () => {
  const called = show();
  await userEvent.click(screen.getByRole('button', { name: 'End the day' }));
  expect(called).toEqual([['act', 'end-day']]);
});

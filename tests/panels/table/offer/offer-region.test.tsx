import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import type { HintTime } from '#engine/model/scenario/hint-time.ts';
import type { OpenTool } from '#panels/table/offer/action-bar.tsx';
import type { OfferCommands } from '#panels/table/offer/offer-commands.ts';
import { OfferRegion } from '#panels/table/offer/offer-region.tsx';
import { EMPTY_DRAFT } from '#session/draft.ts';
import type { HintBook } from '#session/hints/hint-book.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { recordedCommands } from '../recorded-commands.ts';
import { DRAFTING } from '../table-states.ts';

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
    return { words: 'Kyiv proposes: Geneva.', reasons: [], draft: SUGGESTED, speech: undefined };
  },
};

interface Shown {
  readonly hints?: HintTime;
  readonly asked?: TableModel['asked'];
}

/** The text with the offer and the bar; what it is told to do and what it tells come in one list. */
function show({ hints = 'on-request', asked = 'talk' }: Shown = {}): readonly (readonly unknown[])[] {
  const { commands, called, tell } = recordedCommands<OfferCommands>();
  function Region() {
    const [tool, onTool] = useState<OpenTool>();
    return (
      <OfferRegion
        model={{ ...DRAFTING, hints, asked }}
        commands={commands}
        book={BOOK}
        moves={3}
        tool={tool}
        onTool={onTool}
        text={<p>The text.</p>}
        say={<p>The form.</p>}
        onSend={tell('onSend')}
        onTakeUp={tell('onTakeUp')}
        onFillIn={tell('onFillIn')}
      />
    );
  }
  render(<Region />);
  return called;
}

it('the desk is brought to the front before an offer is sent, so that focus waits there for what comes back', async () => {
  const called = show();
  await userEvent.click(screen.getByRole('button', { name: 'Send to US and Russia' }));
  expect(called).toEqual([['onSend'], ['send']]);
});

it('a suggestion is in the draft before that is brought to the front', async () => {
  const called = show();
  await userEvent.click(screen.getByRole('button', { name: say('hints.suggestion-question') }));
  await userEvent.click(await screen.findByRole('button', { name: say('hints.suggestion-take-up') }));
  expect(called).toEqual([['takeUp', SUGGESTED], ['onTakeUp']]);
  expect(screen.queryByText('Kyiv proposes: Geneva.')).toBeNull();
});

it('another move is done by its key', async () => {
  const called = show();
  await userEvent.click(screen.getByRole('button', { name: say('frame.end-day') }));
  expect(called).toEqual([['act', 'endDay']]);
});

it('a suggestion that was taken up is put away', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: say('hints.suggestion-question') }));
  await userEvent.click(await screen.findByRole('button', { name: say('hints.suggestion-take-up') }));
  expect(screen.getByRole('button', { name: say('hints.suggestion-question') }).getAttribute('aria-expanded')).toBe(
    'false',
  );
});

it('one tool takes the place of another', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: say('speech.heading') }));
  expect(screen.getByText('The form.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: say('frame.more-moves') }));
  expect(screen.queryByText('The form.')).toBeNull();
  expect(screen.getByRole('button', { name: say('hints.matters-question') })).toBeTruthy();
});

it('nothing is suggested while others are at it, or where hints are off', () => {
  for (const shown of [{ asked: 'wait' }, { hints: 'off' }] as const) {
    show(shown);
    expect(screen.queryByRole('button', { name: say('hints.suggestion-question') })).toBeNull();
    cleanup();
  }
});

it('the offer lies under the text, and the bar below both', () => {
  show();
  const [text, offer, moves] = [screen.getByText('The text.'), ...screen.getAllByRole('region')] as const;
  expect(offer?.textContent).toContain(say('draft.heading-offer'));
  expect(moves?.textContent).toContain(say('frame.end-day'));
  expect(text.compareDocumentPosition(offer as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('a tool is put away when a move is made', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: say('speech.heading') }));
  await userEvent.click(screen.getByRole('button', { name: say('frame.end-day') }));
  expect(screen.queryByText('The form.')).toBeNull();
});

import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { DecisionsPlace, type DecisionsPlaceProps } from '#panels/debrief/decisions/decisions-place.tsx';
import { BLANK_PREPARATION } from '#session/preparation.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { endingWith } from '../../ending/ending-fixture.ts';
import { FOUR } from '../../parties.ts';

const FOUND = {
  result: Promise.resolve({ interests: [], walkAway: [], trades: ['Format came to this.'], opening: [], others: [] }),
  cancel: () => undefined,
};
const NEVER = { result: new Promise<never>(() => undefined), cancel: () => undefined };

const COMMANDS = { chairs: FOUR, first: 0, measure: () => NEVER, weigh: () => NEVER, tryAgain: () => NEVER };

function place(given: Partial<DecisionsPlaceProps> = {}) {
  const list = { days: () => NEVER, open: () => NEVER };
  return render(
    <DecisionsPlace
      isOwn
      list={list}
      commands={COMMANDS}
      claims={[]}
      preparation={undefined}
      beside={() => FOUND}
      {...given}
    />,
  );
}

test('whoever comes to the decisions goes on from their heading', () => {
  place();
  expect(document.activeElement).toBe(
    screen.getByRole('heading', { level: 1, name: say('debrief-places.decisions-heading') }),
  );
});

test('where nobody sat in a chair they are those of all', () => {
  place({ isOwn: false });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(say('debrief-places.all-decisions-heading'));
});

test('what one had prepared stands beside what came of it, and only what was written', async () => {
  place({ preparation: { ...BLANK_PREPARATION, trades: 'The place for the <b>format</b>' } });
  const prepared = within(screen.getByRole('region', { name: say('debrief.prepared') }));
  expect(prepared.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([say('preparation.trades')]);
  expect(prepared.getByText('The place for the <b>format</b>')).toBeTruthy();
  expect(await prepared.findByText('Format came to this.')).toBeTruthy();
});

test('what came of it is looked up only where something was written', () => {
  let asked = 0;
  const beside = () => {
    asked += 1;
    return FOUND;
  };
  place({ preparation: BLANK_PREPARATION, beside });
  expect(asked).toBe(0);
});

test('claims are told in the words in which they were said, with what became of them', () => {
  place({ claims: endingWith(false).claims });
  expect(screen.getByRole('region', { name: say('debrief.claims') }).textContent).toContain(
    'Washington says: Moscow will come. Moscow has not said so.',
  );
});

test('what there is nothing of takes no place', () => {
  place({ preparation: BLANK_PREPARATION });
  expect(screen.getAllByRole('region').map((region) => region.getAttribute('aria-labelledby'))).toEqual([
    'again-heading',
    'decisions-heading',
  ]);
});

import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { DebriefScreen } from '#panels/debrief/debrief-screen.tsx';
import type { DebriefPlace } from '#panels/debrief/places.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { endingWith } from '../ending/ending-fixture.ts';

function Drawn({ place }: { readonly place: DebriefPlace }) {
  const [count, setCount] = useState(0);
  return (
    <>
      <h1>{place}</h1>
      <button type="button" onClick={() => setCount(count + 1)}>
        {place} pressed {count} times
      </button>
    </>
  );
}

function shown(places: readonly DebriefPlace[], unseated = false) {
  function Debrief() {
    const [place, setPlace] = useState<DebriefPlace>('result');
    const model = { ...endingWith(true), ...(unseated ? { verdict: undefined } : {}) };
    return (
      <DebriefScreen
        {...{ model, places, place }}
        onPlace={setPlace}
        draw={(each) => <Drawn place={each} />}
        onHome={() => undefined}
      />
    );
  }
  render(<Debrief />);
  return userEvent.setup();
}

const row = () => within(screen.getByRole('navigation', { name: say('debrief-places.row') }));

test('the bar says how it ended, and leads to the places that there are', async () => {
  const user = shown(['result', 'decisions', 'talk']);
  expect(screen.getByRole('banner').textContent).toContain(say('debrief.ended-opening'));
  const buttons = row().getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    say('debrief-places.result'),
    say('debrief-places.decisions'),
    say('debrief-places.talk'),
  ]);
  await user.click(row().getByRole('button', { name: say('debrief-places.talk') }));
  expect(screen.getByRole('main').textContent).toContain('talk');
  expect(row().getByRole('button', { current: 'page' }).textContent).toBe(say('debrief-places.talk'));
});

test('a place is as one has left it', async () => {
  const user = shown(['result', 'talk']);
  await user.click(row().getByRole('button', { name: say('debrief-places.talk') }));
  await user.click(screen.getByRole('button', { name: 'talk pressed 0 times' }));
  await user.click(row().getByRole('button', { name: say('debrief-places.result') }));
  expect(screen.queryByRole('button', { name: /talk pressed/ })).toBeNull();
  await user.click(row().getByRole('button', { name: say('debrief-places.talk') }));
  expect(screen.getByRole('button', { name: 'talk pressed 1 times' })).toBeTruthy();
});

test('where there is the result only, nothing leads on', () => {
  shown(['result']);
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('where nobody sat in a chair the decisions are nobody’s own', () => {
  shown(['result', 'decisions'], true);
  expect(row().getByRole('button', { name: say('debrief-places.all-decisions') })).toBeTruthy();
});

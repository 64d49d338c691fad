import { act, cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { usePlace } from '#app/debrief/use-place.ts';
import type { DebriefPlace } from '#panels/debrief/places.ts';
import { render } from '../../support/render.tsx';

function Debrief({ places }: { readonly places: readonly DebriefPlace[] }) {
  const [place, goTo] = usePlace(places);
  return (
    <>
      <h1>{place}</h1>
      <button type="button" onClick={() => goTo('talk')}>
        go
      </button>
    </>
  );
}

const shown = () => screen.getByRole('heading').textContent;

beforeEach(() => history.replaceState(null, ''));

it('the result is where one begins', () => {
  render(<Debrief places={['result', 'talk']} />);
  expect(shown()).toBe('result');
});

it('a place is a step of the history, to which a page that is loaded again comes back', async () => {
  render(<Debrief places={['result', 'talk']} />);
  await userEvent.setup().click(screen.getByRole('button'));
  expect(shown()).toBe('talk');
  cleanup();
  render(<Debrief places={['result', 'talk']} />);
  expect(shown()).toBe('talk');
});

it('back leads to the place before', async () => {
  render(<Debrief places={['result', 'talk']} />);
  await userEvent.setup().click(screen.getByRole('button'));
  // As the browser does when somebody goes back.
  act(() => {
    history.replaceState(null, '');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  expect(shown()).toBe('result');
});

it('a place that this game has not is its result', () => {
  history.replaceState({ place: 'talk' }, '');
  render(<Debrief places={['result']} />);
  expect(shown()).toBe('result');
});

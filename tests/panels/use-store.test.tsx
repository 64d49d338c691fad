import { act } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { useStore } from '#panels/use-store.ts';
import { render } from '../support/render.tsx';

interface Day {
  readonly day: number;
  readonly weather: string;
}

test('a component is drawn again when its part of the store changes, and only then', () => {
  const store = createStore<Day>(() => ({ day: 1, weather: 'rain' }));
  let drawn = 0;
  function Shown() {
    drawn += 1;
    return <p>{useStore(store, (state) => state.day)}</p>;
  }
  const { container } = render(<Shown />);
  act(() => store.setState({ weather: 'sun' }));
  expect(drawn).toBe(1);
  act(() => store.setState({ day: 2 }));
  expect(container.textContent).toBe('2');
  expect(drawn).toBe(2);
});

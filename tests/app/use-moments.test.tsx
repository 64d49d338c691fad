import { act, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { useMoments } from '#app/use-moments.ts';
import type { Session } from '#session/running/session.ts';
import { SIGNED } from '../panels/table/frame/vote-signed.ts';
import { BARE_DESK } from '../panels/table/table-fixture.ts';
import { render } from '../support/render.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('keeps a scene until the table waits for the player who watches it, and lets it be read first', () => {
  const store = createStore(() => ({ table: { ...BARE_DESK, moments: [] as (typeof SIGNED)[] } }));
  const session = { store } as unknown as Session;
  const Watching = ({ holdsUp }: { readonly holdsUp: boolean }) => <p>{useMoments(session, holdsUp).moment?.said}</p>;
  const { rerender } = render(<Watching holdsUp={false} />);
  const isSeen = () => screen.queryByText(SIGNED.said) !== null;
  act(() => store.setState({ table: { ...BARE_DESK, moments: [SIGNED] } }));
  rerender(<Watching holdsUp={true} />);
  expect(isSeen()).toBe(true);
  rerender(<Watching holdsUp={false} />);
  act(() => void vi.advanceTimersByTime(3_600_000));
  expect(isSeen()).toBe(true);
  rerender(<Watching holdsUp={true} />);
  expect(isSeen()).toBe(false);
});

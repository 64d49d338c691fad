import { renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { useNickname } from '#app/live/join/join-page.tsx';
import type { Lobby } from '#live/protocol/told-to-pupil.ts';
import { NICKNAMES } from '#record/link/nicknames.ts';
import { InEnglish } from '../../../support/render.tsx';

const doorWith = (taken: readonly string[]) => ({ taken }) as unknown as Lobby;

test('the name that is offered stays, whoever else sits down, until somebody has that one', () => {
  const { result, rerender } = renderHook((lobby: Lobby) => useNickname(lobby), {
    initialProps: doorWith([]),
    wrapper: InEnglish as never,
  });
  const offered = result.current.nickname;
  // Nearly all others have come.
  const others = NICKNAMES.filter((name) => name !== offered).slice(1);
  rerender(doorWith(others));
  expect(result.current.nickname).toBe(offered);
  rerender(doorWith([...others, offered]));
  expect(result.current.nickname).not.toBe(offered);
});

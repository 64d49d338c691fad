import { expect, it } from 'vitest';
import { useUnread } from '#panels/talks/badges.tsx';
import type { ThreadEntry, ThreadModel } from '#session/table/talks/thread-model.ts';
import { render } from '../../support/render.tsx';
import { RUSSIA, US } from '../table/parties.ts';

const word = (key: number): ThreadEntry => ({ key, by: 'them', heading: undefined, when: '', words: '', isNew: true });
const threadsWith = (...keys: readonly number[]): ThreadModel[] => [
  { ...US, entries: [] },
  { ...RUSSIA, entries: keys.map(word) },
];

function Shown({ threads, shown }: { readonly threads: ThreadModel[]; readonly shown: number }) {
  return <p>{[...useUnread(threads, shown)].join(' ')}</p>;
}

it('words are unread until their conversation is shown, and stay read until new ones come', () => {
  const { container, rerender } = render(<Shown threads={threadsWith(1)} shown={US.party} />);
  const unread = () => container.textContent;
  expect(unread()).toBe(String(RUSSIA.party));
  rerender(<Shown threads={threadsWith(1)} shown={RUSSIA.party} />);
  expect(unread()).toBe('');
  rerender(<Shown threads={threadsWith(1)} shown={US.party} />);
  expect(unread()).toBe('');
  rerender(<Shown threads={threadsWith(1, 2)} shown={US.party} />);
  expect(unread()).toBe(String(RUSSIA.party));
});

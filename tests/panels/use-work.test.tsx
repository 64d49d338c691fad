import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { type CancellableWork, useWork } from '#panels/use-work.ts';
import { render } from '../support/render.tsx';

interface ShownProps {
  readonly start: () => CancellableWork<string>;
  readonly known?: () => string | undefined;
}

function Shown({ start, known }: ShownProps) {
  const worked = useWork(start, known);
  if (worked.is === 'failed') return <p>{String(worked.error)}</p>;
  return <p>{worked.is === 'done' ? worked.value : 'going'}</p>;
}

/** Work that the test ends by itself, and how often it was cancelled. */
function work() {
  const told = { cancelled: 0 };
  let end = (_: string) => {};
  let fail = (_: Error) => {};
  const result = new Promise<string>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  const cancel = () => {
    told.cancelled += 1;
  };
  return { told, end, fail, start: () => ({ result, cancel }) };
}

test('what comes of work is shown when it has come', async () => {
  const { start, end } = work();
  render(<Shown start={start} />);
  expect(screen.getByText('going')).toBeTruthy();
  end('all of it');
  expect(await screen.findByText('all of it')).toBeTruthy();
});

test('work that fails is no longer going on', async () => {
  const { start, fail } = work();
  render(<Shown start={start} />);
  fail(new Error('it broke'));
  expect(await screen.findByText('Error: it broke')).toBeTruthy();
});

test('work that is no longer waited for is cancelled, and nothing more is heard of it', async () => {
  const [first, second] = [work(), work()];
  const { rerender, unmount } = render(<Shown start={first.start} />);
  await Promise.resolve();
  rerender(<Shown start={second.start} />);
  await expect.poll(() => first.told.cancelled).toBe(1);
  first.end('too late');
  second.end('in time');
  expect(await screen.findByText('in time')).toBeTruthy();
  unmount();
  await expect.poll(() => second.told.cancelled).toBe(1);
});

test('a result that is known is shown at once, and only other work is begun', async () => {
  const other = work();
  const begin = () => {
    throw new Error('it was begun');
  };
  const { container, rerender } = render(<Shown start={begin} known={() => 'known'} />);
  expect(container.textContent).toBe('known');
  rerender(<Shown start={other.start} />);
  other.end('another');
  expect(await screen.findByText('another')).toBeTruthy();
});

import { screen, waitFor } from '@testing-library/preact';
import { useErrorBoundary } from 'preact/hooks';
import { expect, it } from 'vitest';
import { useSlices } from '#panels/use-slices.ts';
import { render } from '../support/render.tsx';

function Work({ begin }: { readonly begin: () => Generator<void, string> }) {
  const sliced = useSlices(begin);
  return <p>{sliced.done ? sliced.value : 'Not yet'}</p>;
}

function Bounded({ begin }: { readonly begin: () => Generator<void, string> }) {
  const [error] = useErrorBoundary();
  return error === undefined ? <Work begin={begin} /> : <p>{String(error)}</p>;
}

it('shows what has come of work once all its steps are taken', async () => {
  const taken: number[] = [];
  function* begin(): Generator<void, string> {
    for (const step of [1, 2, 3]) {
      taken.push(step);
      yield;
    }
    return `After ${taken.length}`;
  }
  render(<Work begin={begin} />);
  expect(taken).toEqual([]);
  expect(screen.queryByText('Not yet')).not.toBeNull();
  await waitFor(() => expect(screen.queryByText('After 3')).not.toBeNull());
});

it('leaves a failure to the boundary around it', async () => {
  function* begin(): Generator<void, string> {
    yield;
    throw new RangeError('no element -1 of 9');
  }
  render(<Bounded begin={begin} />);
  await waitFor(() => expect(screen.queryByText('RangeError: no element -1 of 9')).not.toBeNull());
});

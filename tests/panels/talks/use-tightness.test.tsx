import { render } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { useTightness } from '#panels/talks/use-tightness.ts';

afterEach(() => vi.restoreAllMocks());

/** A column that is as high as its paper at each level says, in a window with room for some; a page that scrolls gives none. */
function Column({ heights, room = 500 }: { readonly heights: readonly number[]; readonly room?: number }) {
  const column = useRef<HTMLDivElement>(null);
  const height = () => heights[Number(column.current?.dataset.tight)] ?? 0;
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(height);
  useTightness(column, heights.join());
  return <div ref={column} style={{ minHeight: `${room}px` }} data-testid="column" />;
}

function tightnessOf(getByTestId: (id: string) => HTMLElement): string | undefined {
  return getByTestId('column').dataset.tight;
}

test.for([
  { heights: [500], level: '0' },
  { heights: [620, 500], level: '1' },
  { heights: [800, 700, 500], level: '2' },
  { heights: [900, 900, 900], level: '2' },
])('a column of $heights pixels becomes as tight as it must', ({ heights, level }) => {
  const { getByTestId } = render(<Column heights={heights} />);
  expect(tightnessOf(getByTestId)).toBe(level);
});

test('each paper is given all the room again', () => {
  const { getByTestId, rerender } = render(<Column heights={[800, 700, 500]} />);
  rerender(<Column heights={[400]} />);
  expect(tightnessOf(getByTestId)).toBe('0');
});

test('a page that scrolls is never tight', () => {
  const { getByTestId } = render(<Column heights={[900]} room={0} />);
  expect(tightnessOf(getByTestId)).toBe('0');
});

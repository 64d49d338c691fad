import { expect, test } from 'vitest';
import { memo } from '#panels/memo.ts';
import { render } from '../support/render.tsx';

test('a component is drawn again when a prop has become another, has come or has gone, and only then', () => {
  let drawn = 0;
  const Kept = memo(({ words, more }: { readonly words: readonly string[]; readonly more?: string | undefined }) => {
    drawn += 1;
    return <p>{[...words, more].join(' ')}</p>;
  });
  const words = ['a', 'b'];
  const { container, rerender } = render(<Kept words={words} />);
  rerender(<Kept words={words} />);
  expect(drawn).toBe(1);
  rerender(<Kept words={[...words]} />);
  expect(drawn).toBe(2);
  rerender(<Kept words={words} more="c" />);
  expect(container.textContent).toBe('a b c');
  rerender(<Kept words={words} />);
  expect(container.textContent).toBe('a b ');
  expect(drawn).toBe(4);
});

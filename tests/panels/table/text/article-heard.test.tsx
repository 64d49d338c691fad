import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { ArticleHeard } from '#panels/table/text/article-heard.tsx';
import { render } from '../../../support/render.tsx';

const HEARD = [
  { words: 'Moscow has heard it.', isToday: false },
  { words: 'Kyiv has heard it.', isToday: true },
];
const lines = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent?.trim());

it('an article at rest says what was heard today, and an open one all of it', () => {
  const { rerender } = render(<ArticleHeard heard={HEARD} all={false} />);
  expect(lines()).toEqual(['Kyiv has heard it.']);
  rerender(<ArticleHeard heard={HEARD} all={true} />);
  expect(lines()).toEqual(['Moscow has heard it.', 'Kyiv has heard it.']);
});

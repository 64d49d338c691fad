import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { WrittenPages } from '#panels/start/written-pages.tsx';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';

function addresses(): (string | null)[] {
  return screen.queryAllByRole('link').map((link) => link.getAttribute('href'));
}

test('the documents that there are have links, one that an operator has not written has none', () => {
  render(<WrittenPages files={['licences.html', 'privacy.html', 'privacy.uk.html']} />);
  expect(screen.getByRole('navigation', { name: say('more.pages') })).toBeTruthy();
  expect(addresses()).toEqual(['./privacy.html', './licences.html']);
});

test('a document in the language of the page comes before the common one', () => {
  render(<WrittenPages files={['privacy.html', 'privacy.en.html', 'imprint.html']} />);
  expect(addresses()).toEqual(['./privacy.en.html', './imprint.html']);
});

test('where nothing lies beside the page, there is no list', () => {
  render(<WrittenPages files={[]} />);
  expect(screen.queryByRole('navigation')).toBeNull();
});

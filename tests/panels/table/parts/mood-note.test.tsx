// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { NamelessMoodNote } from '#panels/table/parts/mood-note.tsx';
import { render } from '../../../support/render.tsx';

it('says to those who listen whose mood it is, where no name stands before it', () => {
  const reaction = {
    ...({ party: 0, mood: 'not-asked', isMarked: false, line: undefined, isNew: false } as const),
    ...{ words: 'was not asked', sentence: 'Milltown was not asked.', says: undefined },
  };
  render(<NamelessMoodNote reaction={reaction} />);
  expect(screen.getByText('was not asked').closest('[aria-hidden="true"]')).toBeTruthy();
  expect(screen.getByText('Milltown was not asked.').closest('[aria-hidden="true"]')).toBeNull();
});

import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { NamelessMoodNote } from '#panels/table/parts/mood-note.tsx';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';

const SHOWN = { party: 0, isMarked: false, line: undefined, isNew: false, says: undefined } as const;

it('says to those who listen whose mood it is, where no name stands before it', () => {
  const words = { words: say('reaction.warmer'), sentence: 'Milltown is a little warmer to you.' };
  render(<NamelessMoodNote reaction={{ ...SHOWN, ...words, mood: 'warmer' }} />);
  expect(screen.getByText(words.words).closest('[aria-hidden="true"]')).toBeTruthy();
  expect(screen.getByText(words.sentence).closest('[aria-hidden="true"]')).toBeNull();
});

it('says nothing where no name stands before it and nothing has changed', () => {
  const words = { words: say('reaction.not-asked'), sentence: 'Milltown was not asked.' };
  const { container } = render(<NamelessMoodNote reaction={{ ...SHOWN, ...words, mood: 'not-asked' }} />);
  expect(container.textContent).toBe('');
});

import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { GlossaryTerm, placeNote } from '#panels/parts/glossary-term.tsx';
import { GLOSSARY } from '#session/words/glossary.ts';
import { render } from '../../support/render.tsx';
import { SPEAKER } from '../../support/speaker.ts';

function seated() {
  render(
    <p>
      It never crosses a <GlossaryTerm of="red-line">line in wax</GlossaryTerm>. <button type="button">After it</button>
    </p>,
  );
  return { user: userEvent.setup(), word: screen.getByRole('button', { name: 'line in wax' }) };
}

const note = () => screen.queryByRole('note');

describe('a word of the game', () => {
  it('keeps its explanation to itself until it is asked', () => {
    const { word } = seated();
    expect(note()).toBeNull();
    expect(word.getAttribute('aria-expanded')).toBe('false');
  });

  it('is explained with the words of the glossary, in a place that is read out', async () => {
    const { user, word } = seated();
    await user.click(word);
    const [name, meaning] = [SPEAKER.say('glossary.red-line'), SPEAKER.say('glossary.red-line-meaning')];
    expect((await screen.findByRole('note')).textContent).toBe(`${name} ${meaning}`);
    expect(note()?.closest('[aria-live="polite"]')).not.toBeNull();
    expect(word.getAttribute('aria-controls')).toBe(note()?.id);
  });

  it('opens and closes by keyboard, and keeps focus', async () => {
    const { user, word } = seated();
    await user.tab();
    expect(document.activeElement).toBe(word);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('note')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(note()).toBeNull();
    expect(document.activeElement).toBe(word);
    await user.keyboard(' ');
    expect(await screen.findByRole('note')).toBeTruthy();
  });

  it('closes when it is pressed again, on a press elsewhere, and when one goes on', async () => {
    const { user, word } = seated();
    const open = async () => {
      await user.click(word);
      await screen.findByRole('note');
    };
    await open();
    await user.click(word);
    expect(note()).toBeNull();
    await open();
    await user.click(screen.getByText(/It never/));
    expect(note()).toBeNull();
    await open();
    await user.tab();
    expect(note()).toBeNull();
    expect(document.activeElement?.textContent).toBe('After it');
  });

  it('stays open while its explanation is pressed, and Escape then gives focus back', async () => {
    const { user, word } = seated();
    await user.click(word);
    await user.click(await screen.findByText(SPEAKER.say('glossary.red-line-meaning')));
    expect(note()).not.toBeNull();
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(word);
  });
});

describe('the place of an explanation', () => {
  const box = (left: number, top: number, width: number, height: number): HTMLElement =>
    Object.assign(document.createElement('span'), {
      getBoundingClientRect: () => new DOMRect(left, top, width, height),
    });
  const sized = (width: number, height: number): HTMLElement => {
    const element = document.createElement('span');
    Object.defineProperties(element, { offsetWidth: { value: width }, offsetHeight: { value: height } });
    return element;
  };
  const page = (width: number, height: number): void => {
    Object.defineProperties(document.documentElement, {
      clientWidth: { value: width, configurable: true },
      clientHeight: { value: height, configurable: true },
    });
  };

  it.each([
    { what: 'under its word', at: [20, 100], left: 20, top: 128 },
    { what: 'inside the right edge', at: [260, 100], left: 32, top: 128 },
    { what: 'inside the left edge', at: [2, 100], left: 8, top: 128 },
    { what: 'above its word where there is no room below', at: [20, 600], left: 20, top: 516 },
  ])('is $what', ({ at: [left = 0, top = 0], ...expected }) => {
    page(320, 640);
    const shown = sized(280, 80);
    placeNote(box(left, top, 60, 24), shown);
    expect({ left: shown.style.left, top: shown.style.top }).toEqual({
      left: `${expected.left}px`,
      top: `${expected.top}px`,
    });
  });
});

describe('the glossary', () => {
  it('has each word once, each with a sentence', () => {
    expect(new Set(GLOSSARY.map((key) => SPEAKER.say(`glossary.${key}`))).size).toBe(GLOSSARY.length);
    for (const key of GLOSSARY) expect(SPEAKER.say(`glossary.${key}-meaning`)).toMatch(/^[A-Z].*\.$/);
  });
});

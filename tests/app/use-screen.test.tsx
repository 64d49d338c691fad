import { waitFor } from '@testing-library/preact';
import { render as renderNow } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { useScreen } from '#app/use-screen.ts';
import { InEnglish, render } from '../support/render.tsx';
import { say } from '../support/speaker.ts';

function Part() {
  useLayoutEffect(() => document.querySelector('h2')?.focus(), []);
  return (
    <h2 data-focus-heading tabIndex={-1}>
      The first day
    </h2>
  );
}

function Screen({ withPart }: { readonly withPart: boolean }) {
  useScreen('First screen');
  return (
    <main>
      <h1>First screen</h1>
      {withPart && <Part />}
    </main>
  );
}

/** A screen whose content, and heading, is loaded late. */
function LateScreen({ isLoaded }: { readonly isLoaded: boolean }) {
  useScreen('Other screen');
  return isLoaded ? (
    <main>
      <h1>Other screen</h1>
      <input />
    </main>
  ) : null;
}

const focused = () => document.activeElement?.matches('h1, h2') === true && document.activeElement.textContent;

beforeEach(() => {
  document.title = 'Another screen';
});

describe('a screen that is not the first', () => {
  it('has the focus on its heading', () => {
    render(<Screen withPart={false} />);
    expect(focused()).toBe('First screen');
  });

  it('keeps it on the heading of a part that has taken it', () => {
    render(<Screen withPart />);
    expect(focused()).toBe('The first day');
  });

  it('has it there as soon as it is drawn, so that it is not taken from a key that was pressed at once', () => {
    const page = document.body.appendChild(document.createElement('div'));
    renderNow(
      <InEnglish>
        <Screen withPart={false} />
      </InEnglish>,
      page,
    );
    expect(focused()).toBe('First screen');
    renderNow(null, page);
    page.remove();
  });

  it('has it there when its heading is loaded late', async () => {
    const { rerender } = render(<LateScreen isLoaded={false} />);
    expect(document.title).toBe(say('page.title', { screen: 'Other screen' }));
    rerender(<LateScreen isLoaded />);
    await waitFor(() => expect(focused()).toBe('Other screen'));
  });

  it('leaves it where a person has put it before the late heading came', async () => {
    const field = document.body.appendChild(document.createElement('input'));
    const { rerender } = render(<LateScreen isLoaded={false} />);
    field.focus();
    rerender(<LateScreen isLoaded />);
    await Promise.resolve();
    expect(document.activeElement).toBe(field);
    field.remove();
  });
});

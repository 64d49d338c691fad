import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { ToolButton } from '#panels/table/offer/tool-button.tsx';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';

/** A tool that is opened and put away as it asks for. */
function Tool() {
  const [isOpen, toggle] = useState(false);
  return (
    <ToolButton name="say" icon="message-2" label={say('speech.heading')} isOpen={isOpen} onToggle={toggle}>
      <button type="button">Say it</button>
      <dialog open>
        <button type="button">Close the sheet</button>
      </dialog>
    </ToolButton>
  );
}

const tool = () => screen.getByRole('button', { name: say('speech.heading') });
const paper = () => screen.queryByRole('group', { name: say('speech.heading') });

describe('a tool of the bar', () => {
  it('opens a paper that has focus, and puts it away again', async () => {
    render(<Tool />);
    expect(tool().getAttribute('aria-expanded')).toBe('false');
    expect(paper()).toBeNull();
    await userEvent.click(tool());
    expect(tool().getAttribute('aria-expanded')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(paper()));
    expect(tool().getAttribute('aria-controls')).toBe(paper()?.id);
    await userEvent.click(tool());
    expect(paper()).toBeNull();
  });

  it('stays where Escape closes a sheet over it', async () => {
    render(<Tool />);
    await userEvent.click(tool());
    await waitFor(() => expect(document.activeElement).toBe(paper()));
    screen.getByRole('button', { name: 'Close the sheet' }).focus();
    await userEvent.keyboard('{Escape}');
    expect(paper()).not.toBeNull();
  });

  it('is put away by Escape after a press on something else', async () => {
    render(<Tool />);
    await userEvent.click(tool());
    await waitFor(() => expect(document.activeElement).toBe(paper()));
    await userEvent.click(document.body);
    expect(document.activeElement).toBe(document.body);
    await userEvent.keyboard('{Escape}');
    expect(paper()).toBeNull();
    expect(document.activeElement).toBe(tool());
  });

  it('is put away by Escape, wherever focus is in it, and has focus again', async () => {
    render(<Tool />);
    await userEvent.click(tool());
    await waitFor(() => expect(document.activeElement).toBe(paper()));
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Say it');
    await userEvent.keyboard('a{Escape}');
    expect(paper()).toBeNull();
    expect(document.activeElement).toBe(tool());
  });
});

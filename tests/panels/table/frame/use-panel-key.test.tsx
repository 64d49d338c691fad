import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { usePanelKey } from '#panels/table/frame/use-panel-key.ts';
import { render } from '../../../support/render.tsx';

const shown: string[] = [];

/** Two of the panels, with a button in each, and something over them. */
function Page({ dialog = false }: { readonly dialog?: boolean }) {
  usePanelKey((panel) => shown.push(panel));
  return (
    <>
      <div data-focus-home="text">
        <button type="button">in the text</button>
      </div>
      <div data-focus-home="moves">
        <button type="button">among the moves</button>
      </div>
      <dialog open={dialog}>over the table</dialog>
    </>
  );
}

/** Where the key leads from a control that has focus, if any. */
async function from(control: string | undefined, keys: string, dialog = false): Promise<readonly string[]> {
  shown.length = 0;
  render(<Page dialog={dialog} />);
  if (control !== undefined) screen.getByRole('button', { name: control }).focus();
  await userEvent.keyboard(keys);
  cleanup();
  return [...shown];
}

describe('F6', () => {
  it('goes on to the next panel, and around', async () => {
    expect(await from('in the text', '{F6}')).toEqual(['moves']);
    expect(await from('among the moves', '{F6}')).toEqual(['desk']);
  });

  it('goes back with Shift', async () => {
    expect(await from('in the text', '{Shift>}{F6}{/Shift}')).toEqual(['desk']);
  });

  it('begins at the first panel, or with Shift at the last, where none has focus', async () => {
    expect(await from(undefined, '{F6}')).toEqual(['desk']);
    expect(await from(undefined, '{Shift>}{F6}{/Shift}')).toEqual(['moves']);
  });

  it('is left alone with another key held, and while a dialog is open', async () => {
    expect(await from('in the text', '{Control>}{F6}{/Control}{Alt>}{F6}{/Alt}')).toEqual([]);
    expect(await from('in the text', '{F6}', true)).toEqual([]);
  });
});

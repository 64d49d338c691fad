import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DraftSteps } from '#panels/talks/draft-steps.tsx';
import type { DraftCommands } from '#session/running/draft-commands.ts';
import type { DraftModel } from '#session/table/offer/draft-model.ts';
import { having } from '../../support/having.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { recordedCommands } from '../table/recorded-commands.ts';
import { DRAFTING } from '../table/table-states.ts';

/** The steps of an offer beside a field that has its own, and what they are told to do. */
function show(draft: Partial<DraftModel> = {}): readonly (readonly unknown[])[] {
  const { commands, called } = recordedCommands<DraftCommands>();
  render(
    <>
      <DraftSteps draft={{ ...DRAFTING.draft, ...draft }} commands={commands} />
      <input aria-label="Notes" />
    </>,
  );
  return called;
}

const button = (words: string) => screen.getByRole('button', { name: having(words) });

describe('the keys for undo and redo', () => {
  it('work wherever focus is', async () => {
    const called = show();
    await userEvent.keyboard('{Meta>}z{/Meta}{Control>}y{/Control}');
    expect(called).toEqual([['undoDraft'], ['redoDraft']]);
  });

  it('are left to a field that has its own', async () => {
    const called = show();
    screen.getByRole('textbox', { name: 'Notes' }).focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(called).toEqual([]);
  });

  it('mean nothing without Control or Command, or with Alt', async () => {
    const called = show();
    await userEvent.keyboard('z{Control>}{Alt>}z{/Alt}{/Control}{Control>}x{/Control}');
    expect(called).toEqual([]);
  });
});

describe('the buttons for undo and redo', () => {
  it('undo nothing where there is nothing to undo', async () => {
    const called = show({ canUndo: false, canRedo: true });
    await userEvent.click(button(say('draft.undo')));
    expect(called).toEqual([]);
    await userEvent.click(button(say('draft.redo')));
    expect(called).toEqual([['redoDraft']]);
  });

  it('are not there where neither could do anything', () => {
    show();
    for (const step of [say('draft.undo'), say('draft.redo')]) {
      expect(screen.queryByRole('button', { name: having(step) })).toBeNull();
    }
  });
});

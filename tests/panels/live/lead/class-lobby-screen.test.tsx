import { screen, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { ClassLobbyScreen } from '#panels/live/lead/class-lobby-screen.tsx';
import { board } from '../../../support/live-leading.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';

function opened(phase: 'waiting' | 'playing') {
  const shown = board({ phase });
  const props = {
    title: 'Two gardens',
    hasAttacks: false,
    board: shown,
    code: undefined,
    address: 'parley.example',
    modules: undefined,
    counts: { all: 0, here: 0, away: 0, calling: 0, ready: 0 },
    cards: [],
    standing: [],
    warnings: [],
    told: '',
    toBoard: '#/live/class/board',
    lead: () => {},
    onDelete: () => {},
  };
  return <ClassLobbyScreen {...props} />;
}

it('leads on to the board once the talks have begun, with the focus', async () => {
  const { rerender } = render(opened('waiting'));
  screen.getByRole('button', { name: say('live-teacher.begin') }).focus();
  rerender(opened('playing'));
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('link', { name: say('live-teacher.to-board') })),
  );
});

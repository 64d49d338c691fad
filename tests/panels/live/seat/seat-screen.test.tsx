import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { SeatScreen } from '#panels/live/seat/seat-screen.tsx';
import { BLANK_PREPARATION } from '#session/preparation.ts';
import { briefingOf } from '#session/screens/briefing.ts';
import { render } from '../../../support/render.tsx';
import { smallGame } from '../../../support/scenarios.ts';
import { say } from '../../../support/speaker.ts';

const briefing = briefingOf(inEnglish(smallGame()));

function seat(begun: boolean) {
  return (
    <SeatScreen
      situation={briefing}
      chair={at(briefing.chairs, 1)}
      preparation={BLANK_PREPARATION}
      clock={null}
      onPrepare={() => {}}
      table="Table Birch"
      name="Heron"
      others={[]}
      beside={[]}
      pupils={{ here: 2, all: 2 }}
      isReady
      onReady={() => {}}
      begun={begun}
      onTable={() => {}}
      calling={false}
      onCall={() => {}}
      onLeave={() => {}}
      onHome={() => {}}
    />
  );
}

it('tells once that the talks begin, with the focus on the way to the table', () => {
  const { rerender } = render(seat(false));
  screen.getByRole('button', { name: say('live-pupil.not-ready') }).focus();
  rerender(seat(true));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: say('live-pupil.to-table') }));
  expect(screen.getAllByText(say('live-pupil.talks-begin'))).toHaveLength(1);
  expect(screen.getByText(say('live-pupil.talks-begin')).closest('[role=status]')).not.toBeNull();
});

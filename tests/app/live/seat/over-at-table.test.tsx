import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { OverAtTable } from '#app/live/seat/over-at-table.tsx';
import type { SeatCredentials } from '#live/protocol/told-to-pupil.ts';
import { FIRST_LANGUAGE } from '#messages/languages.ts';
import { loadMessages } from '#messages/message-catalogue.ts';
import { School, SETTINGS } from '../../../live/serving/school.ts';
import { WITH_TWO_HYPHENS } from '../../../record/awkward-codes.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { inPage } from '../../in-page.tsx';
import { WayInMemory } from '../way-in-memory.ts';

const SEAT: SeatCredentials = {
  classId: 'abcdefghij12',
  pupil: 'p1',
  token: 'a'.repeat(22),
  nickname: 'heron',
  chair: { table: 0, party: 0 },
  settings: SETTINGS,
  title: 'Two gardens',
};

async function shown(table: string): Promise<void> {
  const screen = (
    <OverAtTable
      finished={{ code: WITH_TWO_HYPHENS, table, earlier: [] }}
      isDebriefed={false}
      clock={null}
      connection={new WayInMemory(new School().startService())}
      you={0}
      seat={SEAT}
    />
  );
  render(inPage(screen, { messages: await loadMessages(FIRST_LANGUAGE) }));
}

const opening = () => screen.getByRole('button', { name: say('live-pupil.to-ending') });

beforeEach(() => history.replaceState(null, '', '/#/seat/a'));

describe('a pupil whose table is done', () => {
  it('goes to what came of it', async () => {
    await shown('alder');
    fireEvent.click(opening());
    await waitFor(() => expect(location.hash).toBe(`#${WITH_TWO_HYPHENS}/at/alder`));
  });

  it('is not led there who has left meanwhile', async () => {
    const places: string[] = [];
    const note = ({ newURL }: HashChangeEvent) => places.push(newURL.slice(newURL.lastIndexOf('/') + 1));
    addEventListener('hashchange', note);
    await shown('elm');
    fireEvent.click(opening());
    cleanup();
    // Asked for later, so that what was asked for before would have come by then.
    await shown('hazel');
    fireEvent.click(opening());
    await waitFor(() => expect(places).toContain('hazel'));
    removeEventListener('hashchange', note);
    expect(places).not.toContain('elm');
  });
});

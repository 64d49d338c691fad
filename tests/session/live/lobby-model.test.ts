import { describe, expect, it } from 'vitest';
import type { Lobby } from '#live/protocol/told-to-pupil.ts';
import { lobbyModel } from '#session/live/lobby-model.ts';
import { SPEAKER } from '../../support/speaker.ts';

const LOBBY: Lobby = {
  classId: 'c1',
  title: 'After the White House',
  parties: [
    { id: 'us', name: 'United States', fullName: 'United States', mark: 'US', summary: 'You mediate.' },
    { id: 'ua', name: 'Ukraine', fullName: 'Ukraine', mark: 'UA', summary: 'You were invaded.' },
  ],
  seating: 'they-choose',
  open: true,
  tables: [
    {
      name: 'alder',
      chairs: [
        { pupils: [{ nickname: 'swift', here: true, ready: false }], negotiator: false },
        { pupils: [], negotiator: true },
      ],
    },
  ],
  taken: ['swift'],
};

describe('the lobby of a class', () => {
  it('shows the tables with whoever sits there', () => {
    const { tables, card } = lobbyModel(SPEAKER, LOBBY);
    expect(tables[0]?.name).toBe('Table Alder');
    expect(tables[0]?.chairs.map(({ party, who }) => [party.name, who])).toEqual([
      ['United States', ['Swift']],
      ['Ukraine', []],
    ]);
    expect(card).toBeUndefined();
  });

  it('shows the chair of a card, and who else is at its table', () => {
    const { card } = lobbyModel(SPEAKER, { ...LOBBY, card: { table: 0, party: 1 } });
    expect(card).toMatchObject({ table: 'Table Alder', summary: 'You were invaded.', who: [] });
    expect(card?.others.map(({ party }) => party.mark)).toEqual(['US']);
  });
});

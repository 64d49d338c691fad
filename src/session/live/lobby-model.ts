import type { Lobby, LobbyParty, SeenChair } from '#live/protocol/told-to-pupil.ts';
import type { Speaker } from '#messages/speaker.ts';
import { nicknameInWords, tableNameInWords } from '../classroom/class/names-in-words.ts';
import type { PartyMark } from '../party-mark.ts';

/** Lobby of a class, as a student who joins sees it. */
export interface LobbyModel {
  readonly title: string;
  readonly seating: Lobby['seating'];
  /** True if pupils may join without a card. */
  readonly isOpen: boolean;
  readonly tables: readonly LobbyTable[];
  /** The chair of the card with which somebody has come. */
  readonly card: LobbySeat | undefined;
}

export interface LobbyTable {
  readonly table: number;
  /** "Table Birch" */
  readonly name: string;
  readonly chairs: readonly LobbyChair[];
}

export interface LobbyChair {
  readonly party: PartyMark;
  /** In the words of the scenario. */
  readonly summary: string;
  /** Names of those who sit there. */
  readonly who: readonly string[];
}

/** A seat, and who else is at its table. */
export interface LobbySeat extends LobbyChair {
  readonly table: string;
  readonly others: readonly LobbyChair[];
}

/** Returns the model of a lobby. */
export function lobbyModel(speaker: Speaker, lobby: Lobby): LobbyModel {
  const { title, seating, open, parties } = lobby;
  const tables = lobby.tables.map(({ name, chairs }, table) => ({
    table,
    name: tableNameInWords(speaker, name),
    chairs: parties.map((party, order) => doorChair(speaker, party, order, chairs[order])),
  }));
  return {
    title,
    seating,
    isOpen: open,
    tables,
    card: lobby.card && seatAt(tables, lobby.card.table, lobby.card.party),
  };
}

/** A chair with those around it; absent where there is none such. */
export function seatAt(tables: readonly LobbyTable[], table: number, party: number): LobbySeat | undefined {
  const found = tables[table];
  const chair = found?.chairs[party];
  if (found === undefined || chair === undefined) return undefined;
  return { ...chair, table: found.name, others: found.chairs.filter((each) => each !== chair) };
}

function doorChair(speaker: Speaker, party: LobbyParty, order: number, chair: SeenChair | undefined): LobbyChair {
  const { mark, name, summary } = party;
  const who = (chair?.pupils ?? []).map(({ nickname }) => nicknameInWords(speaker, nickname));
  return { party: { party: order, order, mark, name }, summary, who };
}

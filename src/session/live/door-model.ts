import type { Door, DoorParty, SeenChair } from '#live/protocol/told-to-pupil.ts';
import type { Speaker } from '#messages/speaker.ts';
import { nicknameInWords, tableNameInWords } from '../classroom/class/names-in-words.ts';
import type { PartyMark } from '../party-mark.ts';

/** A class as whoever comes to its door sees it. */
export interface DoorModel {
  readonly title: string;
  readonly seating: Door['seating'];
  /** True if pupils may join without a card. */
  readonly isOpen: boolean;
  readonly tables: readonly DoorTable[];
  /** The chair of the card with which somebody has come. */
  readonly card: DoorSeat | undefined;
}

export interface DoorTable {
  readonly table: number;
  /** "Table Birch" */
  readonly name: string;
  readonly chairs: readonly DoorChair[];
}

export interface DoorChair {
  readonly party: PartyMark;
  /** In the words of the scenario. */
  readonly summary: string;
  /** Names of those who sit there. */
  readonly who: readonly string[];
}

/** A seat, and who else is at its table. */
export interface DoorSeat extends DoorChair {
  readonly table: string;
  readonly others: readonly DoorChair[];
}

/** Returns the model of a door. */
export function doorModel(speaker: Speaker, door: Door): DoorModel {
  const { title, seating, open, parties } = door;
  const tables = door.tables.map(({ name, chairs }, table) => ({
    table,
    name: tableNameInWords(speaker, name),
    chairs: parties.map((party, order) => doorChair(speaker, party, order, chairs[order])),
  }));
  return { title, seating, isOpen: open, tables, card: door.card && seatAt(tables, door.card.table, door.card.party) };
}

/** A chair with those around it; absent where there is none such. */
export function seatAt(tables: readonly DoorTable[], table: number, party: number): DoorSeat | undefined {
  const found = tables[table];
  const chair = found?.chairs[party];
  if (found === undefined || chair === undefined) return undefined;
  return { ...chair, table: found.name, others: found.chairs.filter((each) => each !== chair) };
}

function doorChair(speaker: Speaker, party: DoorParty, order: number, chair: SeenChair | undefined): DoorChair {
  const { mark, name, summary } = party;
  const who = (chair?.pupils ?? []).map(({ nickname }) => nicknameInWords(speaker, nickname));
  return { party: { party: order, order, mark, name }, summary, who };
}

import type { SeatCredentials } from '#live/protocol/told-to-pupil.ts';
import { atTable } from '#record/link/table-name.ts';
import { scenarioOfText } from '../../carried/scenario-of-text.ts';
import { openLibrary } from '../../library.ts';
import type { LateServices, PageServices } from '../../page-services.tsx';
import { readLink, scenarioIdInLink } from '../../read-link.ts';
import type { Route } from '../../route.ts';
import { tableNotesIn } from '../../table-notes.ts';
import type { LiveConnection } from '../connection.ts';

interface EndingNeeds extends Pick<PageServices, 'scenarioStore' | 'visit' | 'store'>, Pick<LateServices, 'messages'> {
  readonly connection: LiveConnection;
  /** One's own chair, by which the ending is told. */
  readonly you: number;
  readonly seat: Pick<SeatCredentials, 'classId'>;
}

/** A finished game: the code of its link, and its table. */
export interface FinishedGame {
  readonly code: string;
  readonly table: string;
  /** Codes of the lines that the table was taken back from. */
  readonly earlier: readonly string[];
}

/** Goes to the ending of a finished game, by its link; a scenario that is not here is brought to this visit first. Fails where that is not to be had. */
export async function openEnding(
  { code, table, earlier }: FinishedGame,
  go: (route: Route) => void,
  needs: EndingNeeds,
): Promise<void> {
  const { messages, scenarioStore, visit } = needs;
  const library = await openLibrary([visit, scenarioStore], messages);
  const catalogue = await library.withShipped(scenarioIdInLink(code));
  const read = readLink(messages.speaker, catalogue, code);
  if (read.is === 'without-scenario') await bringScenario(needs, read.wanted);
  const notes = tableNotesIn(needs.store);
  notes.noteChair(code, needs.you);
  notes.noteClass(code, needs.seat.classId);
  notes.noteLines(code, earlier);
  go({ screen: 'link', text: atTable(code, table) });
}

async function bringScenario(
  { connection, visit }: EndingNeeds,
  wanted: { readonly id: string; readonly digest: number },
): Promise<void> {
  const reply = await connection.ask('scenario', {});
  if (!reply.ok) throw new Error(`the scenario cannot be had: ${reply.why}`);
  const brought = await scenarioOfText(JSON.stringify(reply.scenario), wanted);
  if (!brought.ok) throw new Error(`the scenario is not that of the game: ${brought.why.code}`);
  visit.keep(brought.file);
}

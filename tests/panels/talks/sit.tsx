import type { ComponentChildren } from 'preact';
import { TalksScreen, type TalksScreenProps } from '#panels/talks/talks-screen.tsx';
import type { TableModel } from '#session/table/table-model.ts';
import { render } from '../../support/render.tsx';
import { type RecordingSession, recordingSession } from '../table/recording-session.ts';

/** The table of a session that plays nothing, with all that it need not be given. */
export function tableOf(session: RecordingSession, more: Partial<TalksScreenProps> = {}): ComponentChildren {
  return <TalksScreen session={session} stage={undefined} onLeave={() => undefined} {...more} />;
}

/** Sits down at a table; `after` returns the table after a command, `undefined` if it stays as it is. */
export function sit(table: TableModel, after?: (command: string) => TableModel | undefined): RecordingSession {
  const session = recordingSession(table, after);
  render(tableOf(session));
  return session;
}

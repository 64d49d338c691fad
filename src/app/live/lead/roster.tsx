import '#panels/live/lead/roster.css';
import type { Leading } from '#live/protocol/told-to-teacher.ts';
import { RosterSheets, type RosterSheetsProps } from '#panels/live/lead/roster-sheets.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { rosterAsCsv, rosterHead, rosterOf } from '#session/live/lead/roster.ts';
import { downloadFile } from '../../debrief/download-file.ts';

interface RosterProps extends Pick<RosterSheetsProps, 'cards'> {
  readonly leading: Leading;
}

/** The roster of a class, to be printed and saved; it goes to no other place. */
export function Roster({ leading, cards }: RosterProps) {
  const speaker = useSpeaker();
  const save = () => {
    const content = new Blob([rosterAsCsv(speaker, leading)], { type: 'text/csv' });
    downloadFile(content, `${speaker.say('live-teacher.roster-file')}.csv`);
  };
  return <RosterSheets {...{ cards }} head={rosterHead(speaker)} rows={rosterOf(speaker, leading)} onCsv={save} />;
}

import { useContext, useMemo } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { TableNotesContext } from '../table-notes.ts';
import type { ActiveSeat } from '../use-active-seat.ts';
import { linkToGoOn } from './link-to-go-on.ts';
import { LinkToHandOn } from './link-to-hand-on.tsx';

/** A game that goes on, for the person whose turn it is at another device; and what the link cannot hide. */
export function PassOn(activeSeat: ActiveSeat) {
  const { say } = useSpeaker();
  const { title } = activeSeat.game.scenario;
  const tables = useContext(TableNotesContext);
  const { game, session, you, settings, lineage } = activeSeat;
  const link = useMemo(
    () => linkToGoOn({ game, session, you, settings, lineage }, tables),
    [game, session, you, settings, lineage, tables],
  );
  return (
    <div class="handing-on">
      <p>{say('share.pass-on-about')}</p>
      <LinkToHandOn link={link} title={title} words={say('share.pass-on-words', { title })} />
    </div>
  );
}

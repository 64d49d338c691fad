import { useMemo } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { usePageServices } from '../page-services.tsx';
import { tableNotesIn } from '../table-notes.ts';
import type { ActiveSeat } from '../use-active-seat.ts';
import { linkToGoOn } from './link-to-go-on.ts';
import { LinkToHandOn } from './link-to-hand-on.tsx';

/** A game that goes on, for the person whose turn it is at another device; and what the link cannot hide. */
export function PassOn(activeSeat: ActiveSeat) {
  const { say } = useSpeaker();
  const { title } = activeSeat.game.scenario;
  const { store } = usePageServices();
  const { game, session, you, settings, lineage } = activeSeat;
  const link = useMemo(
    () => linkToGoOn({ game, session, you, settings, lineage }, tableNotesIn(store)),
    [game, session, you, settings, lineage, store],
  );
  return (
    <div class="stack mt2 small leading break-anywhere">
      <p>{say('share.pass-on-about')}</p>
      <LinkToHandOn link={link} title={title} words={say('share.pass-on-words', { title })} />
    </div>
  );
}

import { joinSentences } from '#messages/join-sentences.ts';
import type { Speaker } from '#messages/speaker.ts';
import { LiveRegion } from '#panels/parts/live-region.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { MomentScene } from '#panels/table/frame/moment-scene.tsx';
import type { Moment } from '#session/table/frame/moment.ts';
import { isOpen } from '#session/table/frame/scene-marks.ts';
import type { MomentPlayer, ScenePlayback } from './moment-player.ts';

interface MomentOverTableProps extends Pick<ScenePlayback, 'moment' | 'open'> {
  readonly player: MomentPlayer;
  readonly isLast: boolean;
}

/** The scene that is played over the table, if any, and what is said of it aloud. */
export function MomentOverTable({ moment, open, player, isLast }: MomentOverTableProps) {
  const speaker = useSpeaker();
  return (
    <>
      <LiveRegion message={moment === undefined ? '' : saidNow(speaker, moment, open)} />
      {moment && <MomentScene key={moment.key} {...{ moment, open, isLast }} steps={player} />}
    </>
  );
}

/** The ballot that was opened last, and with the last one what has come of the vote. */
function saidNow(speaker: Speaker, moment: Moment, open: number): string {
  if (moment.kind !== 'vote') return moment.said;
  const isAtOnce = open > moment.ballots.length;
  const last = isAtOnce ? undefined : moment.ballots[open - 1]?.said;
  const opens = open <= moment.known && !isOpen(moment, open) ? moment.opens : undefined;
  return joinSentences(speaker, [opens, last, isOpen(moment, open) ? moment.said : undefined]);
}

import { useEffect, useState } from 'preact/hooks';
import type { LeaderCommand } from '#live/protocol/asked-by-teacher.ts';
import type { Speaker } from '#messages/speaker.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { TableCardModel } from '#session/live/lead/table-card-model.ts';
import type { RequestFailure } from '../connection.ts';
import type { LiveClassController } from './live-class-controller.ts';

/** Does things with the class, and tells what became of the last one, until the way to the server is another. */
export function useLeading(controller: LiveClassController, cards: readonly TableCardModel[], isLost: boolean) {
  const speaker = useSpeaker();
  const [told, setTold] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was not done before may be done now
  useEffect(() => setTold(''), [isLost]);
  const lead = async (led: LeaderCommand) => {
    const why = await controller.lead(led);
    setTold(why === undefined ? doneInWords(speaker, led, cards) : notDoneInWords(speaker, why));
  };
  return { lead, told };
}

/** Of what is seen by itself nothing is said. */
function doneInWords({ say }: Speaker, led: LeaderCommand, cards: readonly TableCardModel[]): string {
  const named = (table: number) => cards.find((card) => card.table === table)?.whole ?? '';
  switch (led.act) {
    case 'nudge':
      return say('live-board.nudged', { table: named(led.table) });
    case 'give-time':
      return led.table === undefined
        ? say('live-board.time-given-all')
        : say('live-board.time-given', { table: named(led.table) });
    case 'announce':
      return say('live-board.announced');
    default:
      return '';
  }
}

/** Describes why a request failed. */
export function notDoneInWords({ say }: Speaker, why: RequestFailure): string {
  return say('live-teacher.not-done', {
    why: say(`live-teacher.problem-${why === 'away' ? 'not-reached' : why}`),
  });
}

import type { Led } from '#live/protocol/asked-by-teacher.ts';
import type { TableCardModel } from '#session/live/lead/table-card-model.ts';
import type { Question } from '../../parts/use-ask-first.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** What is asked before something is done that cannot be undone, or that all devices show; nothing of anything else. */
export function useLeadQuestions(cards: readonly TableCardModel[]): (led: Led) => Question | undefined {
  const { say } = useSpeaker();
  const named = (table: number) => cards.find((card) => card.table === table)?.whole ?? '';
  return (led) => {
    switch (led.act) {
      case 'debrief': {
        if (!led.open) return undefined;
        const unfinished = cards.filter(({ state }) => state.is !== 'over').length;
        return {
          heading: say('live-board.debrief-question'),
          words: say('live-board.debrief-words', { unfinished }),
          confirmLabel: say('live-board.debrief-yes'),
        };
      }
      case 'end-day':
        return {
          heading: say('live-board.end-day-question', { table: named(led.table) }),
          words: say('live-board.end-day-words'),
          confirmLabel: say('live-board.end-day-yes'),
        };
      case 'end-game':
        return led.table === undefined
          ? {
              heading: say('live-board.end-all-question'),
              words: say('live-board.end-all-words'),
              confirmLabel: say('live-board.end-all-yes'),
            }
          : {
              heading: say('live-board.end-game-question', { table: named(led.table) }),
              words: say('live-board.end-game-words'),
              confirmLabel: say('live-board.end-game-yes'),
            };
      default:
        return undefined;
    }
  };
}

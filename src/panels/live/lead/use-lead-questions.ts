import type { LeaderCommand } from '#live/protocol/asked-by-teacher.ts';
import type { Speaker } from '#messages/speaker.ts';
import { type TableCardModel, unfinishedAmong } from '#session/live/lead/table-card-model.ts';
import type { ConfirmQuestion } from '../../parts/use-ask-first.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

type MovedTo = Extract<LeaderCommand, { readonly act: 'move-on' }>['to'];

/**
 * Returns a function that gives the confirmation question for a command that cannot be undone or that all devices show,
 * and `undefined` for any other.
 */
export function useLeadQuestions(
  cards: readonly TableCardModel[],
): (led: LeaderCommand) => ConfirmQuestion<LeaderCommand> | undefined {
  const { say } = useSpeaker();
  const named = (table: number) => cards.find((card) => card.table === table)?.whole ?? '';
  return (led) => {
    switch (led.act) {
      case 'debrief':
        return led.open ? debriefQuestion(say, unfinishedAmong(cards).length) : undefined;
      case 'move-on':
        return moveOnQuestion(say, led.to);
      case 'end-day':
        return {
          heading: say('live-board.end-day-question', { table: named(led.table) }),
          words: say('live-board.end-day-words'),
          confirmLabel: say('live-board.end-day-yes'),
        };
      case 'end-game':
        return endGameQuestion(say, led.table === undefined ? undefined : named(led.table));
      default:
        return undefined;
    }
  };
}

/** Opening statements end without a question: no day is lost by it. */
function moveOnQuestion(say: Speaker['say'], to: MovedTo): ConfirmQuestion<LeaderCommand> | undefined {
  if (to === 'talk') return undefined;
  return {
    heading: say(`live-lesson.${to}-question`),
    words: say(`live-lesson.${to}-words`),
    confirmLabel: say(`live-lesson.move-${to}`),
  };
}

/** @param table Name of the table; `undefined` for all tables */
function endGameQuestion(say: Speaker['say'], table: string | undefined): ConfirmQuestion<LeaderCommand> {
  if (table !== undefined) {
    return {
      heading: say('live-board.end-game-question', { table }),
      words: say('live-board.end-game-words'),
      confirmLabel: say('live-board.end-game-yes'),
    };
  }
  return {
    heading: say('live-board.end-all-question'),
    words: say('live-board.end-all-words'),
    confirmLabel: say('live-board.end-all-yes'),
  };
}

/** A game that is ended has a debrief, so that this is what the main button does. */
function debriefQuestion(say: Speaker['say'], unfinished: number): ConfirmQuestion<LeaderCommand> {
  const heading = say('live-board.debrief-question');
  const words = say('live-board.debrief-words', { unfinished });
  if (unfinished === 0) return { heading, words, confirmLabel: say('live-board.debrief-yes') };
  return {
    heading,
    words,
    confirmLabel: say('live-board.debrief-end-first'),
    instead: { label: say('live-board.debrief-stop'), subject: { act: 'debrief', open: true } },
  };
}

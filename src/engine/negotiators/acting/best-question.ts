import { LEVEL_COUNT } from '../../beliefs/prior-chances.ts';
import { thoughtOf } from '../../beliefs/thought.ts';
import { at } from '../../model/at.ts';
import type { CommonKnowledge, InterestReading, IssueWeight } from '../../model/game.ts';
import type { AskMove, PartyIndex } from '../../model/moves.ts';
import type { Thought } from '../../views/mind.ts';
import type { View } from '../../views/view.ts';
import { mayBeAsked, questions } from './questions-open.ts';

/** Certainty of a reply, in thousandths, from which the question is not worth a move. */
const SURE = 850;

/**
 * The question that promises to teach most: how uncertain its reply is, as far as the party can tell from its readings
 * of the other side and what it believes of each, times what knowing it is `worth` (1 to each where nothing is said; 0
 * rules a question out). Absent where nothing is worth asking.
 */
export function bestQuestion(view: View, worth: (question: AskMove) => number = () => 1): AskMove | undefined {
  const thoughts = new Map<PartyIndex, Thought>();
  let best: AskMove | undefined;
  let most = 0;
  for (const question of questions(view)) {
    const stake = worth(question);
    // Even if the reply were wholly open.
    if (stake * 1000 <= most || !mayBeAsked(view, question)) continue;
    const thought = thoughts.get(question.to) ?? thoughtOf(view, question.to);
    thoughts.set(question.to, thought);
    const sure = sureness(view.common, thought, question, view.round);
    const promise = (1000 - sure) * stake;
    if (sure >= SURE || promise <= most) continue;
    [best, most] = [question, promise];
  }
  return best;
}

/** Reply of a frank party. */
type Reply = IssueWeight | 'yes' | 'no';

/** The chance that two guesses drawn from what is believed give the same reply, in thousandths: 1000 is certain. */
function sureness(common: CommonKnowledge, { readings, chances }: Thought, question: AskMove, round: number): number {
  const latest = at(chances, chances.length - 1);
  const replies: Record<Reply, number> = { most: 0, middle: 0, least: 0, yes: 0, no: 0 };
  readings.forEach((reading, index) => {
    repliesUnder(common, reading, question, round).forEach((reply, level) => {
      replies[reply] += at(latest, index * LEVEL_COUNT + level);
    });
  });
  const squared = (chance: number) => Math.floor((chance * chance) / 1_000_000_000);
  const { most, middle, least, yes, no } = replies;
  return squared(most) + squared(middle) + squared(least) + squared(yes) + squared(no);
}

/** By walk-away level: what a frank party would reply if a reading of it and that level were right. */
function repliesUnder(common: CommonKnowledge, reading: InterestReading, question: AskMove, round: number): Reply[] {
  if (question.what === 'matters') return sameAtAllLevels(at(reading.weights, question.issue));
  if (question.what !== 'could-live-with') return sameAtAllLevels('no');
  const { issue, option } = question;
  const { track } = at(common.issues, issue);
  const { levels, drift } = at(reading.walkAways, track);
  // As `couldLiveWith` has it.
  const brings = at(at(reading.points, issue), option) * at(reading.sheets, track).best;
  const most = at(reading.most, issue);
  return levels.map((level) => (brings >= (level + drift * (round - 1)) * most ? 'yes' : 'no'));
}

function sameAtAllLevels(reply: Reply): Reply[] {
  return Array.from({ length: LEVEL_COUNT }, () => reply);
}

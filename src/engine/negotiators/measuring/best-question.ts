import { issueWeight } from '../../beliefs/issue-weight.ts';
import type { Thought } from '../../beliefs/memory.ts';
import { LEVEL_COUNT } from '../../beliefs/prior-chances.ts';
import { thoughtOf } from '../../beliefs/thought.ts';
import { at, type CommonKnowledge, type Reading } from '../../model/game.ts';
import type { AskMove } from '../../model/moves.ts';
import type { View } from '../../views/view.ts';
import { questionsOpen } from './openings.ts';

/** How sure one must be of a reply, in thousandths, for the question not to be worth a move. */
const SURE = 850;

/**
 * The question whose reply is the least certain, as far as the party can tell: its readings of the other side, each as
 * likely as it is now believed to be, would have it reply differently. Absent where all replies are known well enough.
 */
export function bestQuestion(view: View): AskMove | undefined {
  const questions = questionsOpen(view);
  const thoughts = new Map([...new Set(questions.map(({ to }) => to))].map((to) => [to, thoughtOf(view, to)]));
  let best: AskMove | undefined;
  let least = SURE;
  for (const question of questions) {
    const thought = thoughts.get(question.to);
    const sure = thought === undefined ? SURE : sureness(view.common, thought, question);
    if (sure >= least) continue;
    best = question;
    least = sure;
  }
  return best;
}

/** The chance that two readings drawn from what is believed give the same reply, in thousandths: 1000 is certain. */
function sureness(common: CommonKnowledge, { readings, chances }: Thought, question: AskMove): number {
  const latest = at(chances, chances.length - 1);
  const byReply = new Map<string, number>();
  readings.forEach((reading, index) => {
    const chance = latest.slice(index * LEVEL_COUNT, (index + 1) * LEVEL_COUNT).reduce((sum, level) => sum + level, 0);
    const reply = replyUnder(common, reading, question);
    byReply.set(reply, (byReply.get(reply) ?? 0) + chance);
  });
  return [...byReply.values()].reduce((sum, chance) => sum + Math.floor((chance * chance) / 1_000_000_000), 0);
}

/** What a frank party would reply if a reading of it were right. */
function replyUnder(common: CommonKnowledge, reading: Reading, question: AskMove): string {
  if (question.what === 'matters') {
    const { track, place } = at(common.issues, question.issue);
    return issueWeight(
      at(common.tracks, track).issues.map((issue) => at(reading.points, issue)),
      place,
    );
  }
  return question.what === 'could-live-with' && couldLiveUnder(common, reading, question) ? 'yes' : 'no';
}

/** As `couldLiveWith` has it, with the middle walk-away of the reading. */
function couldLiveUnder(
  common: CommonKnowledge,
  reading: Reading,
  { issue, option }: Extract<AskMove, { what: 'could-live-with' }>,
): boolean {
  const { track } = at(common.issues, issue);
  const points = at(reading.points, issue);
  const [, middle] = at(reading.walkAways, track).levels;
  return at(points, option) * at(reading.sheets, track).best >= middle * Math.max(...points);
}

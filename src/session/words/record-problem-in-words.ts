import type { Speaker } from '#messages/speaker.ts';
import type { RecordProblem } from '#record/record-codec.ts';

/** Explains the fault of a link, and the remedy. */
export function recordProblemInWords(speaker: Speaker, problem: RecordProblem): string {
  return problem.code === 'cut-off' && problem.missing !== undefined
    ? speaker.say('link.cut-off-by', { missing: problem.missing })
    : speaker.say(`link.${problem.code}`);
}

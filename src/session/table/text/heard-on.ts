import { byId } from '#engine/model/ids.ts';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { View } from '#engine/views/view.ts';
import { repliedLine } from '../../words/speech-words.ts';
import type { Seat } from '../parts/chair.ts';

/** The result of the person's words or question about an article. */
export interface HeardModel {
  /** "Moscow has heard that this matters to you.", or what was replied */
  readonly words: string;
  /** True if it was said on this day. */
  readonly isToday: boolean;
}

/** Returns the person's words to others on an article, and their replies, in order. */
export function heardOn(seat: Seat, issue: IssueIndex): HeardModel[] {
  const { view } = seat;
  return [...toldOn(seat, issue), ...repliedOn(seat, issue)]
    .sort((one, other) => one.round - other.round)
    .map(({ words, round }) => ({ words, isToday: round === view.round }));
}

interface Heard {
  readonly words: string;
  readonly round: number;
}

function toldOn({ game, view, you }: Seat, issue: IssueIndex): Heard[] {
  const say = game.withPerspective(you);
  return view.record.flatMap((line) => {
    if (line.kind !== 'told' || line.party !== you || line.issue !== issue) return [];
    return [{ words: say.say('grid.heard-matters', { who: line.to }), round: line.round }];
  });
}

function repliedOn({ game, view, you }: Seat, issue: IssueIndex): Heard[] {
  const say = game.withPerspective(you);
  return view.questions.flatMap((question) => {
    const { from, says, round } = question;
    if (from !== you || says === undefined || issueOf(view, question) !== issue) return [];
    return [{ words: repliedLine(say, view, question), round }];
  });
}

function issueOf({ claims }: View, { asked }: View['questions'][number]): IssueIndex {
  return asked.what === 'is-it-true' ? byId(claims, asked.claim).issue : asked.issue;
}

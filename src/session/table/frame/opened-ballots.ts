import type { Dispatch } from '#engine/model/dispatch.ts';
import type { Clause, PartyIndex } from '#engine/model/moves.ts';
import { isSameWording } from '#engine/model/wording.ts';
import { textsVoted } from '#engine/text/texts-voted.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import { toldTo } from '../../words/told-to.ts';
import type { Seat } from '../parts/chair.ts';
import type { VoteModel } from '../record/news-model.ts';
import { reasonForNo } from '../record/records.ts';
import type { OpenedBallot, VoteMoment } from './moment.ts';

type Voted = Extract<Dispatch, { kind: 'voted' }>;

/** The ballots of a vote as they are opened, the person's own first, each with its reason. */
export function ballotsOpened(
  chair: Seat,
  key: number,
  dispatch: Voted,
  { ballots }: VoteModel,
): Pick<VoteMoment, 'ballots' | 'known'> {
  const game = toldTo(chair.game, chair.you);
  const isOwn = ({ party }: VoteModel['ballots'][number]) => party.party === chair.you;
  const opened = [...ballots.filter(isOwn), ...ballots.filter((ballot) => !isOwn(ballot))].map(
    ({ party, yes, over }): OpenedBallot => {
      const reasons = yes
        ? reasonsForYes(chair, dispatch, party.party)
        : reasonForNo(chair, dispatch, key, party.party);
      const vote = yes
        ? game.say('scene.says-yes', { who: party.party })
        : game.say('scene.says-no', { who: party.party, over });
      return { party, yes, over, reasons, said: joinSentences(game, [vote, ...reasons]) };
    },
  );
  return { ballots: opened, known: ballots.filter(isOwn).length };
}

/** Most articles that are told of one delegation. */
const MOST = 2;

/** Articles on which a signatory has moved from its opening statement; none of the person's own, whose balance is told apart. */
function reasonsForYes(chair: Seat, dispatch: Voted, party: PartyIndex): string[] {
  const { view, you } = chair;
  if (party === you) return [];
  const game = toldTo(chair.game, you);
  const put = textsVoted(game.common, view.record).find(({ vote }) => vote === dispatch)?.clauses ?? [];
  const moved = openedWith(chair, party).filter(
    (wish) =>
      put.some(({ issue }) => issue === wish.issue) &&
      !put.some((clause) => clause.issue === wish.issue && isSameWording(clause, wish)),
  );
  const issues = moved.slice(0, MOST).map(({ issue }) => issue);
  return issues.length === 0 ? [] : [game.say('scene.yes-moved', { who: party, issues })];
}

function openedWith({ view }: Seat, party: PartyIndex): readonly Clause[] {
  const line = view.record.find((each) => each.kind === 'opened' && each.party === party);
  return line?.kind === 'opened' ? line.clauses : [];
}

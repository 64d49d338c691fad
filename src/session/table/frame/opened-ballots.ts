import type { Dispatch } from '#engine/model/dispatch.ts';
import type { Clause, PartyIndex } from '#engine/model/moves.ts';
import { isSameWording } from '#engine/model/wording.ts';
import { textsVoted } from '#engine/text/texts-voted.ts';
import { together } from '#messages/together.ts';
import { toldTo } from '../../words/told-to.ts';
import type { Seat } from '../parts/chair.ts';
import type { VoteModel } from '../record/news-model.ts';
import { reasonsForNo } from '../record/records.ts';
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
        : reasonsForNo(chair, dispatch, key, party.party);
      const vote = yes
        ? game.say('scene.says-yes', { who: party.party })
        : game.say('scene.says-no', { who: party.party, over });
      return { party, yes, over, reasons, said: together(game, [vote, ...reasons]) };
    },
  );
  return { ballots: opened, known: ballots.filter(isOwn).length };
}

/** Most articles that are told of one delegation. */
const MOST = 2;

/** Sentences on the parts of its opening statement that the text says, and on where it has moved; none without a statement. */
function reasonsForYes(chair: Seat, dispatch: Voted, party: PartyIndex): string[] {
  const { view } = chair;
  const game = toldTo(chair.game, chair.you);
  const put = textsVoted(game.common, view.record).find(({ vote }) => vote === dispatch)?.clauses ?? [];
  const opened = openedWith(chair, party).filter(({ issue }) => put.some((clause) => clause.issue === issue));
  const isKept = (wish: Clause) => put.some((clause) => clause.issue === wish.issue && isSameWording(clause, wish));
  const kept = opened.filter(isKept);
  const moved = opened.filter((wish) => !isKept(wish));
  if (kept.length === 0 && moved.length === 0) return [];
  if (kept.length === 0) return [game.say('scene.yes-moved', { who: party, clauses: moved.slice(0, MOST) })];
  const asked = game.say('scene.yes-kept', { who: party, clauses: kept.slice(0, MOST) });
  if (moved.length === 0) return [asked];
  return [
    asked,
    game.say('scene.yes-moved-too', { who: party, issues: moved.slice(0, MOST).map(({ issue }) => issue) }),
  ];
}

function openedWith({ view }: Seat, party: PartyIndex): readonly Clause[] {
  const line = view.record.find((each) => each.kind === 'opened' && each.party === party);
  return line?.kind === 'opened' ? line.clauses : [];
}

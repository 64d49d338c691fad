import { at } from '#engine/model/at.ts';
import type { Move } from '#engine/model/moves.ts';
import { pick } from '#engine/model/pick.ts';
import type { DrawBetween } from '#engine/model/random.ts';
import type { Turn } from '#engine/model/turn.ts';
import type { SentView } from '#engine/wire/sent-view.ts';

/** What somebody does who has seen no more than a seat is sent: it may be against the rules, but for a draw of nothing but zeros. */
export function scriptedMove(view: SentView, turn: Turn, draw: DrawBetween): Move {
  const { party } = view;
  switch (turn.kind) {
    case 'talk':
      return talk(view, draw);
    case 'answer':
      return draw(0, 1) === 1
        ? { type: 'answer', party, offer: turn.offer, response: 'accept' }
        : { type: 'answer', party, offer: turn.offer, response: 'refuse', reason: 'not-now' };
    case 'carry':
      return { type: 'carry', party, offer: turn.offer, how: draw(0, 3) === 3 ? 'hold' : 'pass' };
    case 'reply':
      return { type: 'reply', party, question: turn.question, says: 'evade' };
    case 'open':
      return { type: 'open', party, clauses: [], never: [] };
    case 'review':
      return { type: 'review', party, draft: turn.draft, over: [] };
    case 'vote':
      return draw(0, 1) === 1
        ? { type: 'vote', party, track: turn.track, yes: true }
        : {
            type: 'vote',
            party,
            track: turn.track,
            yes: false,
            over: [pick(at(view.common.tracks, turn.track).issues, draw)],
          };
  }
}

function talk({ party, common }: SentView, draw: DrawBetween): Move {
  const kind = draw(0, 7);
  const tracks = common.tracks.flatMap(({ signatories }, track) => (signatories.includes(party) ? [track] : []));
  if (kind <= 3 || tracks.length === 0) return { type: 'endDay', party };
  const track = pick(tracks, draw);
  const { issues, signatories } = at(common.tracks, track);
  const issue = pick(issues, draw);
  const option = draw(0, at(common.issues, issue).optionCount - 1);
  if (kind === 4) return { type: 'initial', party, issue, option };
  if (kind === 5) return { type: 'declare', party, what: 'insist', issue, option };
  if (kind === 6) return { type: 'callVote', party, track };
  const to = [
    pick(
      signatories.filter((other) => other !== party),
      draw,
    ),
  ];
  return { type: 'offer', party, track, to, clauses: [{ issue, option }] };
}

/** Players that try out what has not been tried, and come to terms oftener than chance would have it. */
import type { Move } from '#engine/model/moves.ts';
import { pick } from '#engine/model/pick.ts';
import type { DrawBetween } from '#engine/model/random.ts';
import type { LegalMoves } from '../support/legal-moves.ts';
import { sampleMove } from '../support/sample-move.ts';
import { namesOf } from './happenings.ts';
import type { Choose } from './random-play.ts';

/** Players that look at what has been met so far, by the names of `happenings.ts`. */
export function curiousOf(met: ReadonlySet<string>): Choose {
  return (game, legal, draw) => {
    const agreed = draw(0, 2) > 0 ? agreementIn(legal) : undefined;
    return agreed ?? untriedIn(legal, met, draw) ?? sampleMove(game, legal, draw);
  };
}

/** A yes, where one is asked for. */
function agreementIn(legal: LegalMoves): Move | undefined {
  const { kind } = legal;
  if (kind === 'answer') return { type: 'answer', party: legal.party, offer: legal.offer, response: 'accept' };
  if (kind === 'vote' && legal.maySign) return { type: 'vote', party: legal.party, track: legal.track, yes: true };
  return kind === 'review' ? { type: 'review', party: legal.party, draft: legal.draft, over: [] } : undefined;
}

/** A move of a kind that nobody has made yet, or now and then any of a kind that is drawn first. */
function untriedIn(legal: LegalMoves, met: ReadonlySet<string>, draw: DrawBetween): Move | undefined {
  if (legal.kind !== 'talk') return undefined;
  const moves: Move[] = [...legal.others, ...legal.speeches].filter(
    ({ type }) => type !== 'walkOut' || draw(0, 9) === 0,
  );
  const untried = moves.find((move) => namesOf(move).some((name) => !met.has(name)));
  if (untried !== undefined || draw(0, 2) > 0 || moves.length === 0) return untried;
  const kindOf = (move: Move) => namesOf(move).join();
  const kind = pick([...new Set(moves.map(kindOf))], draw);
  return pick(
    moves.filter((move) => kindOf(move) === kind),
    draw,
  );
}

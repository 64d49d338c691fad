import { at } from '#engine/model/at.ts';
import type { OfferId } from '#engine/model/moves.ts';
import type { Refusal } from '#engine/model/refusal.ts';
import { listed, sentence, trackTitle } from '../../words/names.ts';
import { midSentence, refusalInWords } from '../../words/refusal-in-words.ts';
import { subjectOf } from '../../words/subject.ts';
import type { Seat } from './chair.ts';

type TalkedToday = Extract<Refusal, { code: 'talked-today' }>;

/** Why a party cannot be sent anything about any of several parts, of which each is refused, in a sentence. */
export function talkRefusalInWords(chair: Seat, refusals: readonly [Refusal, ...Refusal[]]): string {
  const talked = refusals.filter(isTalkedToday);
  const other = refusals.find((refusal) => !isTalkedToday(refusal));
  return other === undefined ? talkedInWords(chair, talked) : refusalInWords(chair.game, other);
}

function isTalkedToday(refusal: Refusal): refusal is TalkedToday {
  return refusal.code === 'talked-today';
}

/**
 * A talk counts for both as soon as one of them has begun it: also what is under way to the person, through a third, of
 * which it knows nothing else.
 */
function talkedInWords(chair: Seat, talked: readonly TalkedToday[]): string {
  const { game } = chair;
  const who = subjectOf(game, at(talked, 0).party);
  const once = `Once a ${game.scenario.rounds.label} is all.`;
  const seen = talked.filter((refusal) => isSeen(chair, refusal));
  if (seen.length === talked.length) {
    return `You have talked with ${who.words} about ${seen.length > 1 ? 'everything' : titles(chair, seen)} today. ${once}`;
  }
  const coming = talked.filter((refusal) => !seen.includes(refusal));
  const and = seen.length === 0 ? '' : `, and you have talked about ${titles(chair, seen)}`;
  return `${sentence(who.does('have'))} sent you word about ${titles(chair, coming)} today, which is still on its way${and}. ${once}`;
}

/** Whether the person knows of a letter between the two that was sent today, or was carried and has come today. */
function isSeen({ view, you }: Seat, { party, track }: TalkedToday): boolean {
  const hasCome = (offer: OfferId) =>
    view.record.some((line) => line.kind === 'arrived' && line.offer === offer && line.round === view.round);
  return view.offers.some(
    ({ id, round, track: about, from, to }) =>
      about === track &&
      ((from === you && to === party) || (from === party && to === you)) &&
      (round === view.round || hasCome(id)),
  );
}

function titles({ game }: Seat, refusals: readonly TalkedToday[]): string {
  return listed(refusals.map(({ track }) => midSentence(trackTitle(game, track))));
}

import type { Audience } from '#engine/model/dispatch.ts';
import type { Answer, Offer } from '#engine/model/offer.ts';
import { isRefusedAgain } from '#engine/negotiators/telling/correspondence.ts';
import { lettersBefore } from '#engine/text/letters-before.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { plainRecordLine, type RecordLine, strong } from './record-line.ts';

/** An answer to an offer, for all who may know of it. */
export function answered(game: LocalizedGame, offers: readonly Offer[], offer: Offer, audience: Audience): RecordLine {
  const { from, to: who, answer } = offer;
  // A carried answer is noted twice: when it is given, and when it has reached the one it goes to.
  const isOnItsWay = audience !== 'all' && !audience.includes(from);
  const via = isOnItsWay ? undefined : offer.via;
  const rest = [...(isOnItsWay ? carried(game, offer) : []), ...blurred(game, offer)];
  const together = (said: string) => game.say('said.together', { sentences: [said, ...rest] });
  // What the text says for it is told in a line of its own.
  if (answer?.response !== 'refuse') return strong(who, together(game.say('letter.accepted', { who, via, from })));
  if (isLeftForNow(offer, answer))
    return plainRecordLine(who, together(game.say('letter.not-taken-up', { who, via, from })));
  const [again, why] = [isRefusedAgain(lettersBefore(offers, offer), offer), reasonInWords(game, answer)];
  return plainRecordLine(who, together(game.say('letter.refused', { who, via, from, again, why })));
}

/**
 * True of a counter that has gone back with its addressee's next move, and of one that was refused for now: the record is
 * the same.
 */
function isLeftForNow({ counters }: Offer, { reason, issue }: Extract<Answer, { response: 'refuse' }>): boolean {
  return counters !== undefined && reason === 'not-now' && issue === undefined;
}

/** An answer to an own offer, for the one that made it and knows what it said. */
export function answerInWords(game: LocalizedGame, offers: readonly Offer[], offer: Offer): string {
  const { to: who, answer } = offer;
  const said =
    answer?.response === 'refuse'
      ? game.say('letter.refuses', {
          who,
          again: isRefusedAgain(lettersBefore(offers, offer), offer),
          why: reasonInWords(game, answer),
        })
      : game.say('letter.accepts', { who });
  return game.say('said.together', { sentences: [said, ...blurred(game, offer)] });
}

function reasonInWords(game: LocalizedGame, { reason, issue }: Extract<Answer, { response: 'refuse' }>): string {
  return reason === 'not-now' ? game.say('letter.why-not-now') : game.say(`letter.why-${reason}`, { issue });
}

/** Names the carrier of an answer, except to the carrier itself. */
function carried(game: LocalizedGame, { via }: Offer): string[] {
  return via === undefined || via === game.perspective ? [] : [game.say('letter.answer-carried', { via })];
}

/** States, for those who know of it, that the carrier has made a clause vague. */
export function blurred(game: LocalizedGame, { via, delivered, clauses }: Offer): string[] {
  const changed = delivered?.filter(({ issue, or }) => clauses.some((said) => said.issue === issue && said.or !== or));
  return via === undefined || changed === undefined ? [] : [game.say('letter.blurred', { via, clauses: changed })];
}

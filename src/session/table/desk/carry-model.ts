import { isCarrier } from '#engine/model/channels.ts';
import { byId } from '#engine/model/ids.ts';
import type { IssueIndex, MailInstruction, OfferId, OptionIndex } from '#engine/model/moves.ts';
import { blursOf, noBlurRefusal } from '#engine/moves/carry.ts';
import { decide } from '#engine/moves/decide.ts';
import type { PartyMark } from '../../party-mark.ts';
import { markOf } from '../../words/names.ts';
import { refusalInWords } from '../../words/refusal-in-words.ts';
import type { Seat } from '../parts/chair.ts';
import { type LetterClause, letterClause } from './letter-model.ts';

/** An offer that the person is given to carry, with what may be done with it. */
export interface CarryModel {
  readonly offer: OfferId;
  readonly from: PartyMark;
  readonly to: PartyMark;
  /** "Kyiv asks you to carry this to Moscow" */
  readonly heading: string;
  /** "The meeting. It costs you no move." */
  readonly about: string;
  readonly clauses: readonly LetterClause[];
  /** Reason why no clause can be made vague, if so. */
  readonly unblurrable: string | undefined;
  /** Clauses as they can be made vague. */
  readonly blurs: readonly BlurModel[];
}

/** The instruction for letters that the person's delegation carries. */
export interface MailModel {
  readonly now: MailInstruction;
  /** Reason why it cannot be changed now, if so. */
  readonly unchangeable: string | undefined;
}

export interface BlurModel {
  readonly issue: IssueIndex;
  /** The answer that is added. */
  readonly or: OptionIndex;
  /** "Venue: Geneva or Istanbul" */
  readonly label: string;
}

/** The offer that the person is given to carry. */
export function carryModel(chair: Seat, id: OfferId): CarryModel {
  const { game, view } = chair;
  const offer = byId(view.offers, id);
  const blurs = blurModels(chair, id);
  return {
    offer: id,
    from: markOf(game, offer.from),
    to: markOf(game, offer.to),
    heading: game.say('desk.asked-to-carry', offer),
    about: game.say('desk.carry-about', { track: offer.track }),
    clauses: offer.clauses.map((clause) => letterClause(chair, clause)),
    unblurrable: blurs.length > 0 ? undefined : refusalInWords(game, noBlurRefusal(game.common, view, offer)),
    blurs,
  };
}

/** The person's standing instruction for what it is given to carry; absent where nobody talks through it, or it is not its turn. */
export function mailModel({ game, view, you }: Seat): MailModel | undefined {
  if (view.toAct?.kind !== 'talk' || !isCarrier(game.common, view, you)) return undefined;
  const now = view.own.mail;
  const other = now === 'pass' ? 'ask' : 'pass';
  const refusal = decide(view.common, view.own, view, { type: 'instruct', party: you, mail: other });
  return { now, unchangeable: refusal && refusalInWords(game, refusal) };
}

function blurModels({ game, view }: Seat, id: OfferId): BlurModel[] {
  const offer = byId(view.offers, id);
  const blurs = blursOf(game.common, view, offer);
  return offer.clauses.flatMap((clause) =>
    blurs
      .filter(({ issue }) => issue === clause.issue)
      .map(({ issue, or }) => ({ issue, or, label: game.say('desk.blur-to', { clauses: [{ ...clause, or }] }) })),
  );
}

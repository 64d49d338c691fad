import type { Dispatch } from '../model/dispatch.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import type { SeenClaim, SeenQuestion, SeenSingleText } from '../views/view.ts';
import type { Part } from './part.ts';
import { isSameReply } from './questions.ts';

type Rest<Entry, Facts> = Omit<Part<Entry, Facts>, 'entriesIn' | 'onlyGrows'>;

/** A part of a mind from all letters of a view. */
export function ofLetters<Facts>(rest: Rest<SeenOffer, Facts>): Part<SeenOffer, Facts> {
  return { ...rest, entriesIn: ({ offers }) => offers };
}

/** A part of a mind from the record of a view: lines never change. */
export function ofLines<Facts>(rest: Rest<Dispatch, Facts>): Part<Dispatch, Facts> {
  return { ...rest, entriesIn: ({ record }) => record, onlyGrows: true };
}

/** A part of a mind from the questions of a view. */
export function ofQuestions<Facts>(rest: Rest<SeenQuestion, Facts>): Part<SeenQuestion, Facts> {
  return { isSame: isSameReply, ...rest, entriesIn: ({ questions }) => questions };
}

/** A part of a mind from the claims of a view. */
export function ofClaims<Facts>(rest: Rest<SeenClaim, Facts>): Part<SeenClaim, Facts> {
  return { isSame: isUnchangedClaim, ...rest, entriesIn: ({ claims }) => claims };
}

/** A part of a mind from the single texts of a view. */
export function ofSingleTexts<Facts>(rest: Rest<SeenSingleText, Facts>): Part<SeenSingleText, Facts> {
  return { isSame: isSameText, ...rest, entriesIn: ({ drafts }) => drafts };
}

/** True if neither the answer to a claim nor its options have changed; its hearers may have. */
function isUnchangedClaim(one: SeenClaim, other: SeenClaim): boolean {
  return one.id === other.id && one.status === other.status && one.options === other.options;
}

/** True if a single text is as it was, with its reviews: they are opened together. */
function isSameText(one: SeenSingleText, other: SeenSingleText): boolean {
  return one.index === other.index && one.opened === other.opened && one.clauses === other.clauses;
}

import type { CheckPaper, CheckPlaces } from '#panels/classroom/check/check-places.ts';
import type { CheckResult, CheckTime } from '#session/classroom/check/check-result.ts';
import { CHECK_FORMS, type CheckForm } from '#session/classroom/check/questions.ts';
import { resultOf } from '#session/classroom/check/result-line.ts';
import { fragmentOf } from '../../route.ts';

/** The place in the concept check named by the rest of an address. */
export type CheckPlace =
  | { readonly at: 'home' | 'class' | 'unread' }
  | { readonly at: 'form'; readonly occasion: CheckTime; readonly form: CheckForm }
  | { readonly at: 'paper'; readonly paper: CheckPaper }
  | { readonly at: 'line'; readonly result: CheckResult };

/** The default form of a class on each occasion. */
const USUAL: Readonly<Record<CheckTime, CheckForm>> = { before: 'a', after: 'b' };

/** Reads the rest of an address. */
export function checkPlaceOf(rest: string): CheckPlace {
  if (rest === '') return { at: 'home' };
  if (rest === 'class') return { at: 'class' };
  const [, occasion, form] = /^(before|after)(?:\/([ab]))?$/.exec(rest) ?? [];
  if (occasion !== undefined) {
    const when = occasion as CheckTime;
    return { at: 'form', occasion: when, form: (form as CheckForm | undefined) ?? USUAL[when] };
  }
  const paper = ([...CHECK_FORMS, 'key'] as const).find((each) => rest === `paper/${each}`);
  if (paper !== undefined) return { at: 'paper', paper };
  const result = resultOf(rest);
  return result === undefined ? { at: 'unread' } : { at: 'line', result };
}

const addressOf = (rest: string): string => fragmentOf({ screen: 'classroom', page: 'check', rest });

/** The addresses that this reads. */
export const CHECK_ADDRESSES: CheckPlaces = {
  home: addressOf(''),
  guide: fragmentOf({ screen: 'classroom', page: 'lesson', rest: 'concept-check' }),
  class: addressOf('class'),
  form: (occasion, form = USUAL[occasion]) => addressOf(form === USUAL[occasion] ? occasion : `${occasion}/${form}`),
  paper: (paper) => addressOf(`paper/${paper}`),
  line: addressOf,
};

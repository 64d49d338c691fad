import type { Reason } from '#engine/negotiators/decision/reason.ts';
import type { LetterPart } from './fitted-parts.ts';
import type { Given } from './given.ts';
import type { Said, SentenceWriter } from './sentence-writer.ts';

/** Reasons that are said by themselves: their place in a letter, their weight, and their words. */
type Apart = {
  readonly [Code in Reason['code']]?: {
    readonly at: 'before' | 'after';
    readonly weight: number;
    /** True if it is the cause of a change of position. */
    readonly needed?: true;
    readonly says: (saying: SentenceWriter, reason: Extract<Reason, { code: Code }>, given: Given) => Said;
  };
};

const APART: Apart = {
  overtaken: { at: 'before', weight: 119, needed: true, says: ({ line }, reason) => line('overtaken', reason) },
  'price-lapsed': {
    at: 'before',
    weight: 121,
    needed: true,
    says: ({ line }, reason) => line('price-lapsed', reason),
  },
  'vote-first': { at: 'before', weight: 100, says: ({ line }, reason) => line('vote-first', reason) },
  'agreed-by-more': {
    at: 'before',
    weight: 66,
    says: ({ line }, reason) => line('agreed-by-more', { answer: reason }),
  },
  'answer-stands': {
    at: 'before',
    weight: 100,
    says: ({ line }, reason) => line(reason.times === 1 ? 'answer-stands' : 'refused-often', reason),
  },
  'said-before': {
    at: 'before',
    weight: 90,
    says: ({ line }, reason) => line(reason.last ? 'said-before' : 'comes-back', reason),
  },
  'nothing-new': {
    at: 'before',
    weight: 90,
    says: ({ line, talk, on }) => (on === 'other' ? talk('talk.nothing-today') : line('nothing-new')),
  },
  'doubts-signature': { at: 'before', weight: 90, says: ({ line }, reason) => line('doubts-signature', reason) },
  'below-walk-away': {
    at: 'before',
    weight: 100,
    says: ({ line, on }) => line(on === 'vote' ? 'rather-none' : 'below-walk-away'),
  },
  'firm-words': {
    at: 'before',
    weight: 100,
    says: ({ line, on }, reason) => line(on === 'other' ? 'firm-words-asked' : 'firm-words', reason),
  },
  'better-now': { at: 'before', weight: 70, says: ({ line }) => line('better-now') },
  'gains-by': {
    at: 'before',
    weight: 60,
    says: ({ line, on }, reason) => (on === 'other' ? line('wanted') : line('gains-by', { answer: reason })),
  },
  'saves-face': {
    at: 'after',
    weight: 117,
    needed: true,
    says: ({ line, by }, reason) => line(reason.party === by ? 'saves-own-face' : 'saves-face', reason),
  },
  'no-before': { at: 'after', weight: 43, says: ({ line }, reason) => line('no-before', reason) },
  'in-exchange': {
    at: 'after',
    weight: 118,
    needed: true,
    says: ({ line }, reason) => line('in-exchange', { answer: reason.for }),
  },
  'only-with': {
    at: 'after',
    weight: 116,
    needed: true,
    says: onlyWith,
  },
  'no-longer': {
    at: 'before',
    weight: 118,
    needed: true,
    says: ({ line }, reason) =>
      line(reason.said === 'asked' ? 'no-longer' : 'no-longer-acceptable', { ...reason, answer: reason }),
  },
  'rest-departs': {
    at: 'before',
    weight: 118,
    needed: true,
    says: ({ line }, { round, ...reason }) =>
      round === undefined
        ? line('rest-departs-only', { ...reason, answer: reason })
        : line('rest-departs', { ...reason, round, answer: reason }),
  },
  prospect: {
    at: 'after',
    weight: 41,
    says: ({ line }, { with: having, without }) => line(having >= without ? 'prospect' : 'less-than-hoped'),
  },
  'plain-word': { at: 'before', weight: 60, says: ({ talk }) => talk('talk.plain-word') },
  'in-return': { at: 'before', weight: 60, says: ({ talk }) => talk('talk.in-return') },
  'plain-answer': { at: 'before', weight: 60, says: ({ talk }) => talk('talk.plain-answer') },
  'keeps-counsel': { at: 'before', weight: 60, says: ({ talk }) => talk('talk.keeps-counsel') },
  'wants-to-know': { at: 'before', weight: 60, says: ({ talk }) => talk('talk.wants-to-know') },
  'acts-on': { at: 'before', weight: 60, says: ({ talk }, reason) => talk(`talk.acts-on-${reason.by}`, reason) },
  'open-word': { at: 'before', weight: 60, says: ({ talk }) => talk('talk.open-word') },
  'hears-it-from': {
    at: 'before',
    weight: 60,
    says: ({ talk }, reason) => talk(reason.divided ? 'talk.hears-it-from-one' : 'talk.hears-it-from', reason),
  },
  'stands-by': { at: 'before', weight: 60, says: ({ talk }) => talk('talk.stands-by') },
  'own-word': { at: 'before', weight: 60, says: ({ talk }) => talk('talk.own-word') },
  'asks-members': { at: 'before', weight: 60, says: ({ talk }) => talk('talk.asks-members') },
  'members-differ': { at: 'before', weight: 60, says: ({ talk }) => talk('talk.members-differ') },
  'common-ground': { at: 'before', weight: 60, says: ({ talk }) => talk('talk.common-ground') },
  awaits: { at: 'after', weight: 60, says: ({ talk }) => talk('talk.awaits') },
  'home-first': { at: 'before', weight: 60, says: ({ talk }) => talk('talk.home-first') },
};

/** A condition, without what a change of position in the same letter has named. */
function onlyWith({ line }: SentenceWriter, tied: Extract<Reason, { code: 'only-with' }>, given: Given): Said {
  const isStep = (issue: number) => given.of('moves').some((move) => move.issue === issue);
  if (isStep(tied.for.issue)) {
    return isStep(tied.issue) ? line('only-together') : line('only-with-that', { answer: tied });
  }
  if (isStep(tied.issue)) return line('only-with-beside', { asked: tied.for });
  return line('only-with', { answer: tied, asked: tied.for });
}

/** Returns the reasons that are said by themselves before the rest of a letter, or after it. */
export function saidApart(saying: SentenceWriter, given: Given, place: 'before' | 'after'): LetterPart[] {
  return given.all.flatMap((reason) => {
    const apart = APART[reason.code] as
      | {
          at: string;
          weight: number;
          needed?: true;
          says: (saying: SentenceWriter, reason: Reason, given: Given) => Said;
        }
      | undefined;
    // What an accepted letter brings is said with its clauses.
    if (apart?.at !== place || (saying.on === 'accept' && reason.code === 'gains-by')) return [];
    return [{ ...apart.says(saying, reason, given), weight: apart.weight, needed: apart.needed }];
  });
}

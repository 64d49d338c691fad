import type { IssueIndex, Move } from '#engine/model/moves.ts';
import { callsVote, endsDay } from '../table/frame/action.ts';
import type { Worth } from '../table/parts/worth.ts';
import type { TableModel } from '../table/table-model.ts';
import type { TutorialTrade } from './tutorial-trade.ts';

/** Input of the tutorial's steps. */
export interface TutorialMoment {
  readonly table: TableModel;
  /** The person's moves in this game. */
  readonly own: readonly Move[];
  /** True if the introduction lies over the table. */
  readonly isDawn: boolean;
  readonly trade: TutorialTrade;
}

/** The sentence of a step: the key of its message in `tutorial`. */
export type TutorialSentence =
  | 'read'
  | 'choose'
  | 'ask'
  | 'give'
  | 'more'
  | 'send'
  | 'hold'
  | 'refuse'
  | 'better'
  | 'accept'
  | 'still-less'
  | 'reply'
  | 'settle'
  | 'offer'
  | 'call-vote'
  | 'end-day'
  | 'sign'
  | 'vote-no';

/** The part of the table that a step is about. */
export type TutorialRegion = 'dawn' | 'desk' | 'text' | 'say' | 'send' | 'end-day' | 'call-vote';

/** An article of the trade that a step is about: what is wanted, what is given, or what must be settled. */
export type TutorialArticle = 'want' | 'give' | 'settle';

interface Saying {
  readonly sentence: TutorialSentence;
  readonly region: TutorialRegion;
  /** Article in which it is done, if there is one. */
  readonly article?: TutorialArticle;
}

/** One idea of the tutorial. */
export interface TutorialStep {
  readonly id: 'read' | 'choose' | 'ask' | 'give' | 'send' | 'hold' | 'sign';
  isDone(moment: TutorialMoment): boolean;
  /** Returns the sentence while it is not done; `undefined` if it does not fit the moment. */
  now(moment: TutorialMoment): Saying | undefined;
}

const ASK_FOR_MORE: Saying = { sentence: 'more', region: 'text', article: 'settle' };
const SEND: Saying = { sentence: 'send', region: 'send' };

/** The steps, in the order in which they are learnt. */
export const TUTORIAL_STEPS: readonly TutorialStep[] = [
  {
    id: 'read',
    isDone: ({ isDawn }) => !isDawn,
    now: () => ({ sentence: 'read', region: 'dawn' }),
  },
  {
    id: 'choose',
    isDone: (moment) => hasOffered(moment) || moment.table.draft.clauses.length > 0,
    now: whileTalking({ sentence: 'choose', region: 'text', article: 'want' }),
  },
  {
    id: 'ask',
    isDone: (moment) => hasOffered(moment) || moment.own.some(({ type }) => type === 'ask'),
    now: (moment) => (canAsk(moment) ? { sentence: 'ask', region: 'say' } : undefined),
  },
  {
    id: 'give',
    isDone: (moment) => hasOffered(moment) || gives(moment),
    now: whileTalking({ sentence: 'give', region: 'text', article: 'give' }),
  },
  {
    id: 'send',
    isDone: hasOffered,
    now: (moment) => whileTalking(isTooLittle(moment) ? ASK_FOR_MORE : SEND)(moment),
  },
  {
    id: 'hold',
    isDone: ({ own }) => own.some((move) => move.type === 'answer' && move.response !== 'accept'),
    now: (moment) => toWhatIsLess(moment, 'hold'),
  },
  { id: 'sign', isDone: () => false, now: towardsSignature },
];

function whileTalking(saying: Saying): TutorialStep['now'] {
  return ({ table }) => (table.asked === 'talk' ? saying : undefined);
}

function hasOffered({ own }: TutorialMoment): boolean {
  return own.some((move) => move.type === 'offer' || (move.type === 'answer' && move.response === 'counter'));
}

/** True if the person can ask the other how much the article that it could give matters to it. */
function canAsk({ table, trade }: TutorialMoment): boolean {
  return table.speech.sayable.some(
    (speech) =>
      speech.type === 'ask' &&
      speech.what === 'matters' &&
      speech.to === trade.other &&
      speech.issue === trade.give.issue,
  );
}

function gives({ table, trade: { give } }: TutorialMoment): boolean {
  return table.draft.clauses.some(({ issue, option }) => issue === give.issue && option === give.option);
}

/** True if the draft leaves the person with less than no deal. */
function isTooLittle({ table: { draft } }: TutorialMoment): boolean {
  return draft.worth !== undefined && isLess(draft.worth);
}

/** True for a text that is not worth signing. */
function isLess({ points, walkAway, redLine }: Worth): boolean {
  return redLine !== undefined || points < walkAway;
}

/** Returns the advice on an offer of less than no deal: that it can be countered, if it can, and then how. */
function toWhatIsLess({ table }: TutorialMoment, sentence: 'hold' | 'still-less'): Saying | undefined {
  const { letter, draft } = table;
  if (letter === undefined || !isLess(letter.worth)) return undefined;
  if (letter.uncounterable !== undefined) return { sentence: 'refuse', region: 'desk' };
  if (draft.kind !== 'counter') return { sentence, region: 'desk' };
  return draft.worth === undefined || isLess(draft.worth)
    ? { sentence: 'better', region: 'text', article: 'want' }
    : SEND;
}

/** Returns the advice that leads on to the signature, for any decision. */
function towardsSignature(moment: TutorialMoment): Saying | undefined {
  const { asked, letter, ballot } = moment.table;
  if (letter !== undefined) return toWhatIsLess(moment, 'still-less') ?? { sentence: 'accept', region: 'desk' };
  if (ballot !== undefined) return { sentence: isLess(ballot.worth) ? 'vote-no' : 'sign', region: 'desk' };
  if (asked === 'reply') return { sentence: 'reply', region: 'desk' };
  return asked === 'talk' ? nextMove(moment) : undefined;
}

function nextMove(moment: TutorialMoment): Saying {
  const { actions, draft, tracks, movesLeft } = moment.table;
  const track = tracks.find(({ youSign }) => youSign);
  const isDayDone = actions.some((action) => endsDay(action) && action.isNext === true);
  const canCall = actions.some((action) => callsVote(action) && action.unavailable === undefined);
  if (track !== undefined && canCall && !isLess(track.worth)) return { sentence: 'call-vote', region: 'call-vote' };
  const canOffer = movesLeft > 0 && draft.addressees.some(({ unaddressable }) => unaddressable === undefined);
  if (isDayDone || !canOffer) return { sentence: 'end-day', region: 'end-day' };
  if (unsettledIn(moment) === undefined) return { sentence: 'offer', region: 'text' };
  return { sentence: 'settle', region: 'text', article: 'settle' };
}

/** An article that must be settled, and that the person has offered nothing on yet. */
export function unsettledIn({ table, own }: TutorialMoment): IssueIndex | undefined {
  const offered = own.flatMap((move) => ('clauses' in move ? move.clauses : [])).map(({ issue }) => issue);
  const articles = table.tracks.find(({ youSign }) => youSign)?.articles ?? [];
  return articles.find(
    ({ mustSettle, state, issue }) => mustSettle && state !== 'initialled' && !offered.includes(issue),
  )?.issue;
}

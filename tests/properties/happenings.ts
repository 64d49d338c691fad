/** Everything that can come about in a game, by name, and what of it came about in one. The compiler keeps it whole. */

import type { BreachReason, Dispatch, StandingReason, VoteObstacle } from '#engine/model/dispatch.ts';
import { ENDING_KINDS } from '#engine/model/ending.ts';
import type { EffectRules, Trigger } from '#engine/model/event-rules.ts';
import type {
  AnswerMove,
  Asked,
  CarryMove,
  DeclareMove,
  MailInstruction,
  Move,
  MoveType,
  RefusalReason,
  ReplyWord,
  TellMove,
} from '#engine/model/moves.ts';
import type { Offer } from '#engine/model/offer.ts';
import type { Played } from './random-play.ts';

/** A name for each kind: one that is missing, or that is none, does not compile. */
function all<Kind extends string>(about: string, kinds: Readonly<Record<Kind, true>>): string[] {
  return Object.keys(kinds).map((kind) => `${about} ${kind}`);
}

/** Every kind of move; the compiler asks for a new one to be added. */
export const MOVE_TYPES: Readonly<Record<MoveType, true>> = {
  offer: true,
  initial: true,
  withdraw: true,
  callVote: true,
  endDay: true,
  walkOut: true,
  stay: true,
  declare: true,
  tell: true,
  ask: true,
  consult: true,
  useLever: true,
  draft: true,
  answer: true,
  vote: true,
  reply: true,
  carry: true,
  instruct: true,
  review: true,
  open: true,
};

/** Every kind of move and of what a move may say, and everything that may follow from moves or from the world. */
export const EVERYTHING: readonly string[] = [
  ...all('move', MOVE_TYPES),
  ...all<AnswerMove['response']>('answer', { accept: true, refuse: true, counter: true }),
  ...all<RefusalReason>('refuse', { 'red-line': true, 'too-little': true, 'not-now': true }),
  ...all<DeclareMove['what']>('declare', {
    insist: true,
    never: true,
    claim: true,
    confirm: true,
    deny: true,
    'by-members': true,
    reinterpret: true,
  }),
  ...all<TellMove['what']>('tell', { matters: true, claim: true }),
  ...all<Asked['what']>('ask', { matters: true, 'could-live-with': true, 'is-it-true': true, meaning: true }),
  ...all<ReplyWord>('reply', {
    most: true,
    middle: true,
    least: true,
    yes: true,
    no: true,
    otherwise: true,
    evade: true,
    first: true,
    second: true,
  }),
  ...all<CarryMove['how']>('carry', { pass: true, hold: true, blur: true }),
  ...all<MailInstruction>('instruct', { pass: true, ask: true }),
  ...all<'home' | 'members'>('consult', { home: true, members: true }),
  ...all<'yes' | 'no'>('vote', { yes: true, no: true }),
  ...all<Dispatch['kind']>('record', {
    roundBegan: true,
    offered: true,
    arrived: true,
    answered: true,
    tabled: true,
    initialled: true,
    withdrawn: true,
    voteCalled: true,
    voteLapsed: true,
    voted: true,
    dayEnded: true,
    walkOutAnnounced: true,
    walkOutTakenBack: true,
    walkedOut: true,
    channelsOpened: true,
    ended: true,
    promiseBroken: true,
    standingChanged: true,
    claimed: true,
    claimAnswered: true,
    declared: true,
    declarationCrossed: true,
    told: true,
    asked: true,
    replied: true,
    consulted: true,
    happened: true,
    leverUsed: true,
    changed: true,
    initialsFell: true,
    idle: true,
    dateComes: true,
    datePassed: true,
    heldBack: true,
    notWritten: true,
    membersAsked: true,
    membersHeard: true,
    memberDissents: true,
    drafted: true,
    reviewed: true,
    opened: true,
    openingLeft: true,
  }),
  ...all<Trigger['kind']>('event', {
    round: true,
    signed: true,
    voteFailed: true,
    walkedOut: true,
    datePassed: true,
    drawn: true,
  }),
  ...(['event', 'lever'] as const).flatMap((cause) =>
    all<EffectRules['kind']>(`${cause} changes`, {
      walkAway: true,
      trust: true,
      standing: true,
      channel: true,
      option: true,
      position: true,
    }),
  ),
  ...all<BreachReason>('broken promise', { withdrawn: true, reopened: true, 'walked-out': true, 'claim-denied': true }),
  ...all<StandingReason>('support', {
    'failed-vote': true,
    'walked-out': true,
    'crossed-declaration': true,
    'denied-claim': true,
    consulted: true,
    'member-dissents': true,
    event: true,
    lever: true,
    'lever-cost': true,
  }),
  ...all<VoteObstacle['code']>('no vote', { 'nothing-initialled': true, 'must-settle': true, after: true }),
  ...all<Exclude<Offer['status'], 'waiting' | 'outbound' | 'returning'>>('offer', {
    accepted: true,
    refused: true,
    countered: true,
    held: true,
    lapsed: true,
  }),
  ...ENDING_KINDS.map((kind) => `ending ${kind}`),
  'vague clause accepted',
  'clause tabled beside',
];

/** Whatever of `EVERYTHING` has come about in a game. */
export function happeningsIn({ game, moves, end }: Played): string[] {
  return [
    ...moves.flatMap(namesOf),
    ...end.record.flatMap(namesOfLine),
    ...end.record.flatMap((line) =>
      line.kind === 'happened' ? [`event ${game.events[line.event]?.trigger.kind}`] : [],
    ),
    ...end.offers.map(({ status }) => `offer ${status}`),
    `ending ${end.ending?.kind}`,
  ];
}

/** The kinds that a move belongs to. */
export function namesOf(move: Move): string[] {
  return [`move ${move.type}`, ...saidBy(move).map((said) => `${move.type} ${said}`), ...reasonOf(move)];
}

/** What a move says, where its kind leaves a choice. */
function saidBy(move: Move): string[] {
  switch (move.type) {
    case 'answer':
      return [move.response];
    case 'declare':
    case 'tell':
    case 'ask':
      return [move.what];
    case 'reply':
      return [move.says];
    case 'carry':
      return [move.how];
    case 'instruct':
      return [move.mail];
    case 'consult':
      return [move.about === undefined ? 'home' : 'members'];
    case 'vote':
      return [move.yes ? 'yes' : 'no'];
    default:
      return [];
  }
}

function reasonOf(move: Move): string[] {
  return move.type === 'answer' && move.response === 'refuse' ? [`refuse ${move.reason}`] : [];
}

function namesOfLine(line: Dispatch): string[] {
  const kind = `record ${line.kind}`;
  switch (line.kind) {
    case 'changed':
      return [kind, `${line.cause.kind} changes ${line.effect.kind}`];
    case 'promiseBroken':
      return [kind, `broken promise ${line.why}`];
    case 'standingChanged': {
      const changes = line.why === 'event' || line.why === 'lever' ? [`${line.why} changes standing`] : [];
      return [kind, `support ${line.why}`, ...changes];
    }
    case 'voteLapsed':
      return [kind, `no vote ${line.why.code}`];
    case 'tabled':
      return [
        kind,
        ...(line.or === undefined ? [] : ['vague clause accepted']),
        ...(line.beside ? ['clause tabled beside'] : []),
      ];
    default:
      return [kind];
  }
}

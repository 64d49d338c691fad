/** Somebody new to it who does what the tutorial says, and nothing else. */
import type { SeatKind } from '#engine/model/setup.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { type LocalSession, openSession } from '#session/running/local-session.ts';
import { type StepNow, stepNow } from '#session/tutorial/step-now.ts';
import type { TutorialSentence } from '#session/tutorial/tutorial-steps.ts';
import { tutorialTradeIn } from '#session/tutorial/tutorial-trade.ts';
import { negotiatorsAct, seen } from '../scripted-game.ts';

/** What came of a game that was played by the steps. */
export interface Lesson {
  /** What was said at each, in order. */
  readonly sentences: readonly TutorialSentence[];
  /** The other has said something to the first question. */
  readonly isAnswered: boolean;
  /** Of the first offer, how much came back as accepted: in a counter, or all of it. */
  readonly cameBack: 'all' | 'in-part' | 'nothing';
  readonly isSigned: boolean;
  /** The round in which it was signed or ended. */
  readonly round: number;
}

/** More than any game takes. */
const MOST_ACTS = 80;

/** Plays a game at the chair that has the tutorial. */
export function playLesson(game: LocalizedGame, seed: number): Lesson {
  const you = game.scenario.parties.findIndex(({ id }) => id === game.scenario.tutorial);
  const seats = game.scenario.parties.map((_, party): SeatKind => (party === you ? 'person' : 'negotiator'));
  const session = openSession(game, { seed, seats }, you);
  const sentences: TutorialSentence[] = [];
  for (let acts = 0; acts < MOST_ACTS; acts += 1) {
    negotiatorsAct(session);
    const step = stepOf(session);
    if (step === undefined) break;
    sentences.push(step.sentence);
    follow(session, step);
  }
  return { sentences, ...outcomeOf(session) };
}

function stepOf(session: LocalSession): StepNow | undefined {
  return stepNow(seen(session), session.store.getState().moves, false);
}

function outcomeOf(session: LocalSession): Omit<Lesson, 'sentences'> {
  const { state } = session.store.getState();
  const first = state.offers.find(({ from }) => from === seen(session).you);
  const back = state.offers.find(({ counters }) => counters === first?.id);
  const kept = back?.clauses.some((clause) =>
    first?.clauses.some(({ issue, option }) => issue === clause.issue && option === clause.option),
  );
  const inPart = kept === true ? 'in-part' : 'nothing';
  return {
    isAnswered: state.questions.some(({ says }) => says !== undefined && says !== 'evade'),
    cameBack: first?.answer?.response === 'accept' ? 'all' : inPart,
    isSigned: seen(session).tracks.every(({ status }) => status === 'signed'),
    round: state.round,
  };
}

/** Does what a step says. */
function follow(session: LocalSession, { sentence, about }: StepNow): void {
  const acts: Record<TutorialSentence, () => void> = {
    read: () => undefined,
    choose: () => pencilWant(session),
    ask: () => session.say({ type: 'ask', what: 'matters', to: about.other, issue: about.give }),
    give: () => pencilGive(session),
    more: () => pencilSettled(session),
    send: () => session.send(),
    hold: () => session.refuse('too-little'),
    refuse: () => session.refuse('too-little'),
    better: () => pencilWant(session),
    'still-less': () => counter(session),
    accept: () => session.accept(),
    reply: () => session.reply('evade'),
    settle: () => offerAgain(session),
    offer: () => offerAgain(session),
    'call-vote': () => session.act('callVote:0'),
    'end-day': () => session.act('endDay'),
    sign: () => session.vote(true, []),
    'vote-no': () => session.vote(false, [about.settle]),
  };
  acts[sentence]();
}

function pencilWant(session: LocalSession): void {
  const want = tutorialTradeIn(seen(session))?.want;
  if (want !== undefined) session.pencil(want.issue, want.option);
}

function pencilGive(session: LocalSession): void {
  const give = tutorialTradeIn(seen(session))?.give;
  if (give !== undefined) session.pencil(give.issue, give.option);
}

/** Keeps what the letter offers, and asks for what it wants besides. */
function counter(session: LocalSession): void {
  session.startCounter();
  const want = tutorialTradeIn(seen(session))?.want;
  const has = seen(session).draft.clauses.some(({ issue, option }) => issue === want?.issue && option === want.option);
  if (!has) pencilWant(session);
  if (seen(session).draft.unsendable === undefined) session.send();
  else session.refuse('too-little');
}

/** Offers the same trade, and an answer to what must be settled: a little less each day. */
function offerAgain(session: LocalSession): void {
  session.clearDraft();
  pencilWant(session);
  pencilGive(session);
  pencilSettled(session);
  session.send();
}

/** An answer to what must be settled: the second best at first. */
function pencilSettled(session: LocalSession): void {
  const { tracks, calendar } = seen(session);
  for (const { issue, options, mustSettle } of tracks[0]?.articles ?? []) {
    const ranked = [...options].sort((a, b) => b.points - a.points);
    const asked = ranked[Math.min(calendar.round, ranked.length - 1)];
    if (mustSettle && asked !== undefined) session.pencil(issue, asked.option);
  }
}

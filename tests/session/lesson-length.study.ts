import { expect, it } from 'vitest';
import type { SeatKind } from '#engine/model/setup.ts';
import { type LocalSession, openSession } from '#session/running/local-session.ts';
import { TURNS_IN_SIGHT } from '#session/table/record/turning-lines.ts';
import { UNHURRIED } from '../properties/fuzz-runs.ts';
import { compileTold } from '../support/compile-told.ts';
import { shippedScenario } from '../support/scenarios.ts';
import { seen } from './scripted-game.ts';

/**
 * The most that a person has to read of dispatches and letters in a lesson, those that it carries for others among them;
 * what happens around the table is apart. A letter is a paragraph that names its terms, and a fourteen-year-old reads some
 * 200 words a minute: not quite fourteen minutes. Answers in the words of a sentence are longer than their labels.
 */
const MOST_WORDS = 2750;

const FLAGSHIP = compileTold(shippedScenario('white-house-2025'));

function wordsOf(texts: readonly string[]): number {
  return texts.join(' ').split(/\s+/).length;
}

/** Plays as one that accepts what crosses no red line and makes no offers, and counts what is on the desk each time. */
function wordsToRead(session: LocalSession): number {
  let words = 0;
  while (session.store.getState().state.ending === undefined) {
    if (session.step(() => true)) continue;
    words += wordsOnDesk(session);
    act(session);
  }
  return words;
}

function wordsOnDesk(session: LocalSession): number {
  const { asked, letter, news, answers, turning } = seen(session);
  // What has turned lies on top of a paper that waits; at rest, the news tell it.
  const turned = asked === 'talk' ? [] : turning.slice(0, TURNS_IN_SIGHT);
  const onTop = wordsOf([...answers, ...turned].flatMap((line) => [line.words, ...line.reasons]));
  if (letter === undefined) {
    return asked === 'talk'
      ? onTop + wordsOf(news.flatMap(({ dispatches }) => dispatches.flatMap((line) => [line.words, ...line.reasons])))
      : onTop;
  }
  const { heading, reasons, alsoAsks = '', fells = '' } = letter;
  return onTop + wordsOf([heading, ...reasons, alsoAsks, fells]);
}

function act(session: LocalSession): void {
  const { asked, letter, ballot } = seen(session);
  if (letter?.worth.redLine !== undefined) session.refuse('not-now');
  else if (letter !== undefined) session.accept();
  else if (asked === 'open') session.open([], []);
  else if (asked === 'reply') session.reply('evade');
  else if (asked === 'carry') session.carry('pass');
  else if (asked === 'talk') session.act('endDay');
  else if (ballot !== undefined) {
    const over = ballot.clauses.filter(({ silent }) => !silent).map(({ issue }) => issue);
    session.vote(ballot.forbidden === undefined, over.slice(0, 1));
  }
}

it.each(FLAGSHIP.scenario.parties.map(({ id }, party) => ({ id, party })))(
  'what the chair of $id has to read fits in a lesson',
  { ...UNHURRIED },
  ({ party }) => {
    const seats = FLAGSHIP.scenario.parties.map((_, each): SeatKind => (each === party ? 'person' : 'negotiator'));
    expect(wordsToRead(openSession(FLAGSHIP, { seed: 3, seats }, party))).toBeLessThan(MOST_WORDS);
  },
);

import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { LocalSession } from '#session/running/local-session.ts';
import { stepNow } from '#session/tutorial/step-now.ts';
import { accept, counter, endDay, offer, refuse } from '../../support/play.ts';
import { shippedScenario, smallScenario } from '../../support/scenarios.ts';
import { negotiatorsAct, ScriptedGame, seen } from '../scripted-game.ts';

const SALARY = 0;
const START = 1;
const REMOTE = 2;
const JOB: Scenario = shippedScenario('job-offer');

const candidate = (script = new ScriptedGame(JOB)) => script.sitDown('candidate');

/** What is said at the step that a session is at. */
function saidIn(session: LocalSession, isDawn = false): string | undefined {
  const step = stepNow(seen(session), session.store.getState().moves, isDawn);
  return step && `${step.step}/${step.count} ${step.sentence}, at ${step.region}`;
}

/** The candidate has made its offer, and the firm has countered with something. */
const countered = (clauses: Readonly<Record<string, string>>) =>
  new ScriptedGame(JOB)
    .play('candidate', offer('contract', ['firm'], { salary: 'k32', start: 'august-1', remote: 'days-0' }))
    .play('firm', counter(clauses));

describe('the first offer', () => {
  it('begins with what is read, and goes on with an answer, a question, what is given, and enough to be sent', () => {
    const session = candidate();
    expect(saidIn(session, true)).toBe('1/7 read, at dawn');
    expect(saidIn(session)).toBe('2/7 choose, at text');
    session.pencil(START, 4);
    expect(saidIn(session)).toBe('3/7 ask, at say');
    session.say({ type: 'ask', what: 'matters', to: 1, issue: REMOTE });
    expect(saidIn(session)).toBeUndefined();
    session.reply('evade');
  });

  it('is too little until it is worth more than no deal', () => {
    const script = new ScriptedGame(JOB, ['person', 'negotiator']);
    const session = script.sitDown('candidate');
    session.say({ type: 'ask', what: 'matters', to: 1, issue: REMOTE });
    negotiatorsAct(session);
    session.pencil(START, 4);
    expect(saidIn(session)).toBe('4/7 give, at text');
    session.pencil(REMOTE, 0);
    expect(saidIn(session)).toBe('5/7 more, at text');
    session.pencil(SALARY, 4);
    expect(saidIn(session)).toBe('5/7 send, at send');
    session.clearDraft();
    expect(saidIn(session)).toBe('2/7 choose, at text');
  });
});

describe('what comes back', () => {
  it('is held against no deal, the first time as a step of its own', () => {
    const session = candidate(countered({ salary: 'k26', start: 'august-1', remote: 'days-0' }));
    expect(saidIn(session)).toBe('6/7 refuse, at desk');
    session.refuse('too-little');
    expect(saidIn(session)).not.toMatch(/^6/);
  });

  it('is countered where it can be, until that is worth more than no deal', () => {
    const script = new ScriptedGame(JOB)
      .play('candidate', offer('contract', ['firm'], { start: 'august-1' }))
      .play('firm', refuse())
      .play('candidate', endDay())
      .play('firm', endDay());
    script.passUntil((turn) => turn === 'talk firm');
    script.play('firm', offer('contract', ['candidate'], { salary: 'k26', start: 'august-1', remote: 'days-0' }));
    const session = candidate(script);
    expect(saidIn(session)).toBe('6/7 hold, at desk');
    session.startCounter();
    expect(saidIn(session)).toBe('6/7 better, at text');
    session.pencil(SALARY, 4);
    expect(saidIn(session)).toBe('6/7 send, at send');
  });

  it('is accepted where it is better', () => {
    const session = candidate(countered({ salary: 'k34', start: 'august-1', remote: 'days-0' }));
    expect(saidIn(session)).toBe('7/7 accept, at desk');
  });
});

describe('the way to a signature', () => {
  const agreed = () =>
    new ScriptedGame(JOB)
      .play('candidate', offer('contract', ['firm'], { salary: 'k32', start: 'august-1', remote: 'days-0' }))
      .play('firm', accept());

  it('leads to a vote, and to a yes where the text is better than no deal', () => {
    const script = agreed();
    expect(saidIn(candidate(script))).toBe('7/7 call-vote, at call-vote');
    script.passUntil((turn) => turn === 'vote candidate');
    expect(saidIn(candidate(script))).toBe('7/7 sign, at desk');
  });

  it('goes over another offer, first on what must be settled', () => {
    const script = new ScriptedGame(JOB)
      .play('candidate', offer('contract', ['firm'], { start: 'august-1' }))
      .play('firm', accept());
    expect(saidIn(candidate(script))).toBe('7/7 end-day, at end-day');
    script.play('candidate', endDay());
    script.passUntil((turn) => turn === 'talk candidate');
    expect(saidIn(candidate(script))).toBe('7/7 settle, at text');
  });
});

it('is no step where the text has no trade to learn by', () => {
  expect(saidIn(new ScriptedGame(smallScenario()).sitDown('b'))).toBeUndefined();
});

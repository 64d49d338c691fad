import { describe, expect, it } from 'vitest';
import { imaginedAnswers, type UnsentOffer } from '#engine/hints/imagined-answers.ts';
import { receptionOf } from '#engine/hints/reception.ts';
import { finish } from '../../support/finish.ts';
import { openTable } from '../../support/play.ts';
import { shippedScenario } from '../../support/scenarios.ts';

const table = openTable(shippedScenario('job-offer')).toRound(5);
const [view, FIRM] = [table.viewOf('candidate'), table.party('firm')];

/** Result of an offer on salary, first day and work from home: its reception, and the greatest obstacle that was imagined. */
function landing(salary: number, start: number, remote: number) {
  const clauses = [
    { issue: 0, option: salary },
    { issue: 1, option: start },
    { issue: 2, option: remote },
  ];
  const offer: UnsentOffer = { track: 0, clauses, counters: undefined };
  const { kind, likelihood, sticksAt } = finish(receptionOf(view, FIRM, offer));
  const obstacle = Math.max(...finish(imaginedAnswers(view, FIRM, offer)).inTheWay);
  return { isAccepted: kind === 'accept' && likelihood !== 'either', sticksAt, obstacle };
}

const landings = [1, 2, 3, 4].flatMap((salary) =>
  [0, 1, 2, 3, 4].flatMap((start) => [0, 1].map((remote) => landing(salary, start, remote))),
);

describe('the article at which an offer may stick', () => {
  it('is none of an offer that is likely accepted, though some readings would change one', () => {
    const accepted = landings.filter(({ isAccepted }) => isAccepted);
    expect(accepted.some(({ obstacle }) => obstacle >= 200_000)).toBe(true);
    expect(accepted.map(({ sticksAt }) => sticksAt)).toEqual(accepted.map(() => undefined));
  });

  it('is one of an offer that is likely changed or refused', () => {
    expect(landings.some(({ isAccepted, sticksAt }) => !isAccepted && sticksAt !== undefined)).toBe(true);
  });
});

import { expect, it } from 'vitest';
import type { Outcome } from '#record/game-record.ts';
import { linkSays } from '#session/screens/link-says.ts';
import { smallScenario } from '../../support/scenarios.ts';
import { SPEAKER } from '../../support/speaker.ts';

const scenario = smallScenario();
const outcome = (settled: Outcome['settled'], over: Partial<Outcome> = {}): Outcome => ({
  kind: 'signed',
  signedIn: [1, 0],
  settled,
  digest: 0,
  ...over,
});

it('what a link says is told by the words of the scenario, both answers of a vague article', () => {
  const [first, second] = scenario.issues;
  const said = linkSays(
    SPEAKER,
    scenario,
    outcome([1, 0, undefined, undefined, undefined], { settledOr: [undefined, 1] }),
  );
  expect(said).toEqual({
    headline: 'Signed by everyone who had to sign.',
    articles: [
      { title: first?.title, answer: first?.options[1]?.label },
      { title: second?.title, answer: `${second?.options[0]?.label} / ${second?.options[1]?.label}` },
    ],
  });
});

it('an answer that the scenario has not is told as gone, and articles that do not fit are not told at all', () => {
  expect(linkSays(SPEAKER, scenario, outcome([99, undefined, undefined, undefined, undefined]))?.articles).toHaveLength(
    1,
  );
  expect(linkSays(SPEAKER, scenario, outcome([1]))).toBeUndefined();
});

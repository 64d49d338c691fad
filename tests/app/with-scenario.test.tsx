import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Library } from '#app/library.ts';
import { WithScenario } from '#app/with-scenario.tsx';
import { ENGLISH } from '#messages/en/english.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import type { Localize } from '#messages/message-catalogue.ts';
import { render } from '../support/render.tsx';
import { inPage } from './in-page.tsx';

/** How often a game is made ready for a screen that needs this of its scenario. */
async function madeReady(need: 'game' | 'scenario' | undefined): Promise<number> {
  let count = 0;
  const tell: Localize = (game) => {
    count += 1;
    return inEnglish(game);
  };
  const props = need === undefined ? {} : { need };
  const shown = (
    <WithScenario id="job-offer" {...props}>
      {(catalogue) => <p>{catalogue.scenarioOf('job-offer')?.id}</p>}
    </WithScenario>
  );
  render(inPage(shown, { library: new Library(tell, ENGLISH) }));
  expect(await screen.findByText('job-offer')).toBeTruthy();
  return count;
}

test.each([
  ['scenario', 0],
  ['game', 1],
  [undefined, 1],
] as const)('a screen that needs %s of a scenario has its game made ready %s times', async (need, times) => {
  expect(await madeReady(need)).toBe(times);
});

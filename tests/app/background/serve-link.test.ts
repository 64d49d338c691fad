import { expect, it } from 'vitest';
import { KeptGames } from '#app/background/kept-games.ts';
import { type FromLinkWorker, serveLink, type ToLinkWorker } from '#app/background/serve-link.ts';
import { openLink } from '#app/open-link.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { linkText } from '#record/link/link-text.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { finish } from '../../support/finish.ts';
import { playShared } from '../../support/shared-game.ts';
import { shippedCatalogue } from '../../support/shipped-catalogue.ts';

const GAME = shippedCatalogue().find('job-offer') as LocalizedGame;
const PLAYED = playShared(GAME, { seed: 1, seats: ['person', 'negotiator'] }, 1, Number.POSITIVE_INFINITY);
const CODE = linkText(GAME, PLAYED.state, PLAYED.moves);

/** A worker's end of the line, and what was sent by it. */
function served() {
  const sent: FromLinkWorker[] = [];
  const page = new EventTarget();
  let tell = () => {};
  const ended = new Promise<void>((resolve) => {
    tell = resolve;
  });
  serveLink({
    addEventListener: (type, listener) => page.addEventListener(type, listener as never),
    postMessage: (message) => {
      sent.push(message);
      if (message.is !== 'link-round') tell();
    },
  });
  const hear = (data: ToLinkWorker) => page.dispatchEvent(new MessageEvent('message', { data }));
  return { sent, hear, ended };
}

it('a link is opened as the page would open it, from the text that is left of it', UNHURRIED, async () => {
  const { sent, hear, ended } = served();
  hear({ is: 'open-link', text: `${CODE}?utm_source=mail`, languages: ['de', 'en-GB'] });
  await ended;
  const opened = finish(openLink({ scenario: GAME.scenario, code: CODE }, new KeptGames(inEnglish)));
  expect(sent.at(-1)).toEqual({ is: 'link-opened', code: CODE, opened });
  expect(opened.is).toBe('ending');
});

it.each(['', '/table', 'AAAA', CODE.slice(0, -4), '<img src=x onerror=alert(1)>', 'x'.repeat(100_000)])(
  'what holds no game is left to the page: %.30s',
  async (text) => {
    const { sent, hear, ended } = served();
    hear({ is: 'open-link', text, languages: ['de', 'en-GB'] });
    await ended;
    expect(sent).toEqual([{ is: 'link-not-opened' }]);
  },
);

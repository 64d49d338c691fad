import { expect, it } from 'vitest';
import { browserLines } from '../../../tools/engines/browser-lines.mjs';

const SCRIPT = 'var parley = { linesOfGames: (simulated) => ["golden", simulated + " games"] };';

/** As much of a browser as is asked of one: it fetches the games from the address, plays them, and sends something back. */
function browser(sendsBack: string): string[] {
  const program = `
    const address = process.argv[1];
    const send = (where, body) => fetch(address + where, { method: 'POST', body });
    const games = await (await fetch(address + 'games.js')).text();
    ${sendsBack};
    setInterval(() => {}, 1000);
  `;
  return [process.execPath, '--input-type=module', '-e', program];
}

it('gives back what a page has sent, and ends the browser', async () => {
  const playing = browser(`new Function('postMessage', games)((lines) => send('lines', lines))`);
  expect(await browserLines(playing, SCRIPT, 3)).toEqual(['golden', '3 games']);
});

it('fails where the script fails in the page, and says why', async () => {
  await expect(browserLines(browser(`send('failed', 'no such move')`), SCRIPT, 3)).rejects.toThrow('no such move');
});

it('fails where the browser ends without a word', async () => {
  await expect(browserLines([process.execPath, '-e', '0'], SCRIPT, 3)).rejects.toThrow('ended before its games did');
});

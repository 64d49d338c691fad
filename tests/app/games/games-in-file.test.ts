import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { beginGame } from '#app/games/begin-game.ts';
import { gameFile } from '#app/games/game-file.ts';
import { gameStoreIn } from '#app/games/game-store.ts';
import { gamesInFile } from '#app/games/games-in-file.ts';
import { tableOfSave, takeGameFile } from '#app/games/take-game-file.ts';
import { newSave } from '#app/new-save.ts';
import { openSave } from '#app/saved-game.ts';
import { seatsFor } from '#engine/model/difficulty.ts';
import { englishSpeaker } from '#messages/en/english-speaker.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { linkText } from '#record/link/link-text.ts';
import { negotiatorsAct } from '../../session/scripted-game.ts';
import { shippedCatalogue } from '../../support/shipped-catalogue.ts';
import { memoryStore } from '../memory-store.ts';

const catalogue = shippedCatalogue();
const GAME = catalogue.find('job-offer') as LocalizedGame;
const speaker = englishSpeaker();
const CALLED = { name: 'Monday group', title: 'The job offer', where: 'Candidate, Day 1 of 6' };

function save(seed: number): string {
  return newSave(GAME, { seed, seats: seatsFor(GAME.scenario, [0], 'as-written') });
}

function fileOf(...saves: readonly string[]) {
  return gameFile(
    speaker,
    saves.map((each) => ({ save: each, table: undefined, called: CALLED })),
    0,
    (code) => `https://example.org/#${code}`,
  );
}

const read = (text: string) => gamesInFile(new Blob([text]));

describe('a file with saved games', () => {
  it('says what it is, has a name that every system takes, and is read again', async () => {
    const { content, name } = fileOf(save(5));
    expect(name).toBe('parley-monday-group-5.txt');
    expect(await content.text()).toMatch(
      /^Parley: a saved game\r\n.*\r\nMonday group \(The job offer, Candidate, Day 1 of 6\)/s,
    );
    expect(await gamesInFile(content)).toEqual({ is: 'saves', saves: [{ code: save(5) }] });
  });

  it('can hold all of them', async () => {
    const { content, name } = fileOf(save(5), save(6), save(7));
    expect(name).toBe('parley-games.txt');
    expect(await gamesInFile(content)).toEqual({ is: 'saves', saves: [5, 6, 7].map((seed) => ({ code: save(seed) })) });
  });

  it('is read as mail and quotes leave it, and where it is the file of a finished game', async () => {
    const text = await fileOf(save(5)).content.text();
    const quoted = text.replace(/^/gm, '> ').replace(/.{40}(?=.{31})/g, '$&\r\n> ');
    expect(await read(quoted)).toEqual({ is: 'saves', saves: [{ code: save(5) }] });
    expect(await read(JSON.stringify({ file: 'parley-game', record: save(6) }))).toEqual({
      is: 'saves',
      saves: [{ code: save(6) }],
    });
  });

  it('may hold a link, which is for the page of links', async () => {
    const opened = openSave(catalogue, save(5));
    if (!opened.ok) throw new Error(opened.why.code);
    negotiatorsAct(opened.session);
    const { state, moves } = opened.session.store.getState();
    const code = linkText(GAME, state, moves);
    expect(await read(`Look: https://example.org/#${code}`)).toEqual({ is: 'link', link: { code } });
    expect(await read(`#${code}/at/alder`)).toEqual({ is: 'link', link: { code, table: 'alder' } });
  });

  it.each([
    ['cut off', save(5).slice(0, -4), 'cut-off'],
    ['changed', save(5).replace(/.(?=.{9}$)/, (sign) => (sign === 'A' ? 'B' : 'A')), 'damaged'],
    ['of a newer Parley', `D${save(5).slice(1)}`, 'newer-format'],
  ])('is refused where it is %s', async (_, code, problem) => {
    expect(await read(`https://example.org/#${code}`)).toMatchObject({ is: 'refused', problem: { code: problem } });
  });

  it.each([
    ['a scenario', readFileSync('scenarios/job-offer.yaml', 'utf8')],
    ['a scenario with a long comment', '#averylongcommentwithoutblanks\nformat: 1\nid: x\n'],
    ['words', 'Dear class, tomorrow we negotiate.'],
    ['nothing', ''],
    ['a list', '["A"]'],
    ['broken data', '{"record":'],
    ['strange bytes', '\u0000\ufffe\ud800 <script>'],
  ])('is none where it is %s', async (_, text) => {
    expect(await read(text)).toEqual({ is: 'something-else' });
  });
});

describe('a game from a file', () => {
  const take = (games: ReturnType<typeof gameStoreIn>, text: string) =>
    takeGameFile(speaker, games, new File([text], 'game.txt'));

  it('lies beside the others', async () => {
    const games = gameStoreIn({ store: memoryStore(), page: 'page-one' });
    beginGame(games, save(6), 'going');
    const text = await fileOf(save(5)).content.text();
    expect(await take(games, text)).toBe('game.txt: the game is now in your list.');
    expect(
      games
        .list()
        .map(({ id }) => games.read(id))
        .sort(),
    ).toEqual([save(5), save(6)].sort());
  });

  it('is of the table of a class that its file names, and is saved with it again', async () => {
    const games = gameStoreIn({ store: memoryStore(), page: 'page-one' });
    const { content } = gameFile(speaker, [{ save: save(5), table: 'alder', called: CALLED }], 0, (code) => `#${code}`);
    await take(games, await content.text());
    expect(tableOfSave(games, save(5))).toBe('alder');
    expect(tableOfSave(games, save(6))).toBeUndefined();
  });

  it('that cannot be kept is said to be there until the page is left', async () => {
    const games = gameStoreIn({ store: memoryStore('until-left'), page: 'page-one' });
    expect(await take(games, await fileOf(save(5)).content.text())).toMatch(
      /stores it only until you leave the page\.$/,
    );
  });

  it('that is damaged changes nothing', async () => {
    const games = gameStoreIn({ store: memoryStore(), page: 'page-one' });
    expect(await take(games, `#${save(5).slice(0, -4)}`)).toMatch(/4 characters are missing/);
    expect(games.list()).toEqual([]);
  });
});

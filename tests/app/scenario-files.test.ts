import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { saveText } from '#app/game-text.ts';
import { beginGame } from '#app/games/begin-game.ts';
import { gameStoreIn } from '#app/games/game-store.ts';
import { openLibrary } from '#app/library.ts';
import { type ReadFile, readScenarioFile, readScenarioText } from '#app/read-scenario-file.ts';
import { scenarioStoreIn } from '#app/scenario-store.ts';
import { wouldOrphanSave } from '#app/would-orphan-save.ts';
import type { Game } from '#engine/model/game.ts';
import { FIRST_LANGUAGE } from '#messages/languages.ts';
import { loadMessages } from '#messages/message-catalogue.ts';
import { usualSettings } from '#session/usual-settings.ts';
import { changed } from '../scenario/diagnose.ts';
import { SMALL } from '../scenario/small-scenario.ts';
import { playShared } from '../support/shared-game.ts';
import { memoryStore } from './memory-store.ts';

function fileOf(read: ReadFile) {
  if (!read.ok) throw new Error(read.notes[0]?.fault.code);
  return read.file;
}

describe('a scenario file of this device', () => {
  it('becomes a folder that is marked as its own', async () => {
    const { folder, text } = fileOf(await readScenarioFile(new Blob([SMALL])));
    expect(folder).toMatchObject({ id: 'small', title: 'The shared garden', own: true, photograph: undefined });
    expect(text).toBe(SMALL);
  });

  it('with a fault is refused with line, column and what the line says', () => {
    expect(readScenarioText(changed(['level: beginner', 'level: begginer']))).toEqual({
      ok: false,
      notes: [
        {
          severity: 'error',
          place: { line: 7, column: 8, excerpt: 'level: begginer' },
          fault: {
            code: 'unknown-value',
            key: 'level',
            called: 'key',
            allowed: ['beginner', 'standard', 'hard', 'no-deal'],
            written: 'begginer',
          },
          suggestion: { code: 'did-you-mean', word: 'beginner' },
        },
      ],
    });
  });

  it('may not take the id of a shipped scenario, and says so at its line', () => {
    const read = readScenarioText(changed(['id: small', 'id: job-offer']));
    expect(read).toMatchObject({ ok: false, notes: [{ place: { line: 2, column: 1, excerpt: 'id: job-offer' } }] });
  });

  it('that is no text, or far too big, is refused as a whole', async () => {
    const noText = await readScenarioFile(new Blob([new Uint8Array([0xff, 0xfe, 0xc0])]));
    const tooBig = await readScenarioFile(new Blob(['a'.repeat(800_000)]));
    expect(noText).toMatchObject({ ok: false, notes: [{ place: { line: 1, column: 1 } }] });
    expect(tooBig).toMatchObject({ ok: false, notes: [{ place: undefined }] });
  });
});

/** A folder that somebody else has kept, with a delegation that is none. */
const ODD = JSON.stringify([
  {
    folder: {
      id: 'x',
      title: 'X',
      summary: '',
      tab: '',
      level: 'beginner',
      minutes: 1,
      realWar: false,
      delegations: [null],
    },
    text: 'format: 1',
  },
]);

describe('the shelf', () => {
  const file = fileOf(readScenarioText(SMALL));

  it('keeps the last file first, and one of an id', () => {
    const scenarioStore = scenarioStoreIn(memoryStore());
    const other = fileOf(readScenarioText(changed(['id: small', 'id: other'])));
    const newer = fileOf(readScenarioText(changed(['title: The shared garden', 'title: The garden'])));
    for (const each of [file, other, newer]) expect(scenarioStore.keep(each)).toBe('kept');
    expect(scenarioStore.list().map(({ folder }) => folder.title)).toEqual(['The garden', 'The shared garden']);
    scenarioStore.remove('small');
    expect(scenarioStore.list().map(({ folder }) => folder.id)).toEqual(['other']);
  });

  it('says when a file will not outlast the page', () => {
    expect(scenarioStoreIn(memoryStore('until-left')).keep(file)).toBe('until-left');
  });

  it.each(['', '{', '7', '[7, null, {"text": "a"}, {"text": "a", "folder": {"id": "a"}}]', ODD])(
    'leaves out what it did not write: %s',
    (text) => {
      const store = memoryStore();
      store.write('scenarios', text);
      expect(scenarioStoreIn(store).list()).toEqual([]);
    },
  );

  it('makes a folder that cannot be drawn anew from its text, and drops what cannot be read', () => {
    const store = memoryStore();
    const odd = { ...file, folder: { ...file.folder, delegations: [null] } };
    store.write('scenarios', JSON.stringify([odd, ...JSON.parse(ODD)]));
    const scenarioStore = scenarioStoreIn(store);
    expect(scenarioStore.needsRepair()).toBe(true);
    const dropped = scenarioStore.repair((text) => {
      const read = readScenarioText(text);
      return read.ok ? read.file : undefined;
    });
    expect(dropped).toBe(1);
    expect(scenarioStore.list()).toEqual([JSON.parse(JSON.stringify(file))]);
    expect(scenarioStore.needsRepair()).toBe(false);
  });

  it('has no doubt about a folder with a picture of the map', () => {
    const placed = fileOf(
      readScenarioText(
        readFileSync('scenarios/white-house-2025.yaml', 'utf8').replace('id: white-house-2025', 'id: mine'),
      ),
    );
    const scenarioStore = scenarioStoreIn(memoryStore());
    scenarioStore.keep(placed);
    expect(scenarioStore.list()[0]?.folder.photograph).toBeDefined();
    expect(scenarioStore.needsRepair()).toBe(false);
  });

  it('knows when a changed file would leave a game without its scenario', async () => {
    const scenarioStore = scenarioStoreIn(memoryStore());
    scenarioStore.keep(file);
    const game = (await (await openLibrary([scenarioStore], await loadMessages(FIRST_LANGUAGE))).withShipped()).find(
      'small',
    ) as Game;
    const seats = game.scenario.parties.map(() => 'person' as const);
    const { state, moves } = playShared(game, { seed: 1, seats }, 1, 2);
    const save = saveText(game, state, moves, usualSettings(game.scenario));
    const newer = fileOf(readScenarioText(changed(['ada: 30', 'ada: 31'])));
    const mended = fileOf(readScenarioText(changed(['title: The shared garden', 'title: The garden'])));
    const other = fileOf(readScenarioText(changed(['id: small', 'id: other'])));
    const games = gameStoreIn({ store: memoryStore(), page: 'page-one' });
    expect(await wouldOrphanSave(games, scenarioStore, newer, FIRST_LANGUAGE)).toBe(false);
    beginGame(games, save, 'ended');
    expect(await wouldOrphanSave(games, scenarioStore, newer, FIRST_LANGUAGE)).toBe(false);
    beginGame(games, save, 'going');
    expect(await wouldOrphanSave(games, scenarioStore, newer, FIRST_LANGUAGE)).toBe(true);
    expect(await wouldOrphanSave(games, scenarioStore, file, FIRST_LANGUAGE)).toBe(false);
    expect(await wouldOrphanSave(games, scenarioStore, mended, FIRST_LANGUAGE)).toBe(false);
    expect(await wouldOrphanSave(games, scenarioStore, other, FIRST_LANGUAGE)).toBe(false);
    scenarioStore.keep(newer);
    expect(await wouldOrphanSave(games, scenarioStore, file, FIRST_LANGUAGE)).toBe(false);
  });

  it('gives its scenarios to the library, without those that cannot be read any more', async () => {
    const scenarioStore = scenarioStoreIn(memoryStore());
    scenarioStore.keep({ ...file, text: 'format: 9', folder: { ...file.folder, id: 'older' } });
    scenarioStore.keep(file);
    const library = await openLibrary([scenarioStore], await loadMessages(FIRST_LANGUAGE));
    const catalogue = await library.withShipped('job-offer', 'nowhere', undefined);
    expect(catalogue.find('small')?.scenario.title).toBe('The shared garden');
    expect(catalogue.find('older')).toBeUndefined();
    expect(catalogue.scenarios.map(({ id }) => id)).toEqual(['job-offer', 'small']);
  });
});

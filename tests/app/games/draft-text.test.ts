import { describe, expect, it } from 'vitest';
import { draftIn, draftText } from '#app/games/draft-text.ts';
import { newSave } from '#app/new-save.ts';
import { openSave } from '#app/saved-game.ts';
import { seatsFor } from '#engine/model/difficulty.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { negotiatorsAct } from '../../session/scripted-game.ts';
import { shippedCatalogue } from '../../support/shipped-catalogue.ts';

const catalogue = shippedCatalogue();
const GAME = catalogue.find('job-offer') as LocalizedGame;

/** The table of a new game at the first chair, at whose turn it is to talk. */
function table() {
  const opened = openSave(catalogue, newSave(GAME, { seed: 11, seats: seatsFor(GAME.scenario, [0], 'as-written') }));
  if (!opened.ok) throw new Error(opened.why.code);
  negotiatorsAct(opened.session);
  return opened;
}

/** What is kept of what is drafted at a table. */
function kept({ session, you }: ReturnType<typeof table>): string | undefined {
  const { moves, draft } = session.store.getState();
  return draftText(you, moves, draft);
}

/** The draft that a text comes to at a table. */
function readAt({ session, you }: ReturnType<typeof table>, text: string | undefined) {
  return draftIn(text, GAME, you, session.store.getState());
}

describe('what is drafted and not sent', () => {
  it('is there again with its clauses, its wording and those whom it is for', () => {
    const first = table();
    first.session.pencil(0, 1);
    first.session.pencil(1, 0);
    first.session.reword(0, 0);
    first.session.address(1);
    const again = table();
    const draft = readAt(again, kept(first));
    expect(draft).toEqual(first.session.store.getState().draft);
    again.session.takeUp(draft ?? first.session.store.getState().draft);
    expect(again.session.store.getState().table.draft.clauses).toHaveLength(2);
  });

  it('is nothing where nothing is drafted', () => {
    const first = table();
    expect(kept(first)).toBeUndefined();
    first.session.pencil(0, 1);
    first.session.pencil(0, 1);
    expect(kept(first)).toBeUndefined();
  });

  it('is not drafted any more once it was sent, though the text that says so was written last', () => {
    const first = table();
    first.session.pencil(0, 1);
    const text = kept(first);
    first.session.send();
    expect(kept(first)).toBeUndefined();
    expect(readAt(first, text)).toBeUndefined();
  });

  it('is that of its chair alone', () => {
    const first = table();
    first.session.pencil(0, 1);
    expect(draftIn(kept(first), GAME, 1, first.session.store.getState())).toBeUndefined();
  });

  it.each([
    ['no text', '{'],
    ['nothing', 'null'],
    ['no draft', '{"you":0,"moves":0}'],
    [
      'clauses that are none',
      '{"you":0,"moves":0,"draft":{"kind":"offer","track":0,"clauses":[null],"to":[],"chosen":false}}',
    ],
    ['an article that is not there', draft({ clauses: [{ issue: 99, option: 0 }] })],
    ['an answer that is not there', draft({ clauses: [{ issue: 0, option: 99 }] })],
    ['two answers that are one', draft({ clauses: [{ issue: 0, option: 1, or: 1 }] })],
    ['an article twice', draft({ clauses: [0, 0].map((issue) => ({ issue, option: 0 })) })],
    ['another part', draft({ track: 'constructor' })],
    ['oneself', draft({ to: [0] })],
    ['nobody there', draft({ to: [7] })],
    ['a letter that does not wait', draft({ kind: 'counter', counters: 'o1' })],
    ['another kind', draft({ kind: '__proto__' })],
  ])('is left out where it is %s', (_, text) => {
    expect(readAt(table(), text)).toBeUndefined();
  });

  it('has nothing besides what a draft has', () => {
    expect(readAt(table(), draft({ extra: 1, chosen: 'yes' }))).toEqual(JSON.parse(draft({})).draft);
  });
});

/** A draft as somebody could have written it by hand. */
function draft(over: object): string {
  const clauses = [{ issue: 0, option: 1 }];
  const plain = { kind: 'offer', track: 0, clauses, to: [1], chosen: false };
  return JSON.stringify({ you: 0, moves: 0, draft: { ...plain, ...over } });
}

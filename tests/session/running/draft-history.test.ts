import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT } from '#session/draft.ts';
import { stillSendable } from '#session/running/draft-history.ts';
import { ScriptedGame, seen } from '../scripted-game.ts';

const VENUE = 0;
const FORMAT = 1;
const [LAKE, TOWER] = [1, 2];

const labels = (session: ReturnType<ScriptedGame['sitDown']>) => seen(session).draft.clauses.map(({ label }) => label);

describe('an unsent draft', () => {
  it('can be taken back step by step, and made again', () => {
    const session = new ScriptedGame().sitDown('a');
    session.pencil(VENUE, LAKE);
    session.pencil(VENUE, TOWER);
    session.pencil(FORMAT, 0);
    expect(seen(session).draft).toMatchObject({ canUndo: true, canRedo: false });
    session.undoDraft();
    expect(labels(session)).toEqual(['tower']);
    session.undoDraft();
    expect(labels(session)).toEqual(['lake']);
    session.redoDraft();
    session.redoDraft();
    expect(labels(session)).toEqual(['tower', 'small']);
    expect(seen(session).draft).toMatchObject({ canUndo: true, canRedo: false });
  });

  it('says that a letter on another part was put aside, until the next change', () => {
    const session = new ScriptedGame().sitDown('a');
    session.pencil(VENUE, LAKE);
    expect(seen(session).draft.putAside).toBeUndefined();
    session.pencil(2, 1);
    expect(seen(session).draft.putAside).toContain('your offer on “The talks” was put aside');
    session.pencil(3, 1);
    expect(seen(session).draft.putAside).toBeUndefined();
  });

  it('comes back when it was cleared, with its addressees', () => {
    const session = new ScriptedGame().sitDown('a');
    session.pencil(2, 1);
    session.address(2);
    session.clearDraft();
    session.undoDraft();
    expect(seen(session).draft).toMatchObject({ clauses: [{ label: 'halves' }], to: [{ mark: 'B' }] });
  });

  it('begins as nothing, where there is nothing to take back', () => {
    const session = new ScriptedGame().sitDown('a');
    session.undoDraft();
    session.redoDraft();
    expect(seen(session).draft).toMatchObject({ clauses: [], canUndo: false, canRedo: false });
  });

  it('forgets what was taken back once something else is chosen', () => {
    const session = new ScriptedGame().sitDown('a');
    session.pencil(VENUE, LAKE);
    session.undoDraft();
    session.pencil(VENUE, TOWER);
    session.redoDraft();
    expect(labels(session)).toEqual(['tower']);
  });
});

describe('a sent offer', () => {
  it('cannot be taken back', () => {
    const session = new ScriptedGame().sitDown('a');
    session.pencil(VENUE, LAKE);
    session.send();
    const { moves } = session.store.getState();
    expect(moves).toHaveLength(1);
    expect(seen(session).draft).toMatchObject({ clauses: [], canUndo: false, canRedo: false });
    session.undoDraft();
    expect(session.store.getState().moves).toBe(moves);
    expect(labels(session)).toEqual([]);
  });
});

describe('drafts about a part that has been signed since', () => {
  const about = (track: number) => ({ ...EMPTY_DRAFT, track, clauses: [{ issue: track, option: 0 }], to: [1] });
  const isOpen = (track: number) => track === 1;

  it('are dropped, and cannot be taken back into view', () => {
    const history = { before: [EMPTY_DRAFT, about(0), about(1)], now: about(0), takenBack: [about(0)] };
    expect(stillSendable(history, isOpen)).toEqual({
      before: [EMPTY_DRAFT, about(1)],
      now: EMPTY_DRAFT,
      takenBack: [],
    });
  });

  it('leave the others as they are', () => {
    const history = { before: [EMPTY_DRAFT], now: about(1), takenBack: [] };
    expect(stillSendable(history, isOpen)).toBe(history);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { type LeadKey, LiveClassController } from '#app/live/lead/live-class-controller.ts';
import { settled } from '../../../live/serving/fake-clock.ts';
import { School } from '../../../live/serving/school.ts';
import { WayInMemory } from '../way-in-memory.ts';

afterEach(() => {
  vi.useRealTimers();
});

async function led(key?: Partial<LeadKey>) {
  const school = new School();
  const taught = await school.opens({}, 1);
  const way = new WayInMemory(school.startService());
  const { classId, token } = taught.opened;
  const controller = new LiveClassController({
    connection: way,
    key: { classId, token, ...key },
    now: () => school.clock.now(),
  });
  await school.clock.pass(500);
  const board = () => controller.state().leading?.board;
  return { school, ...taught, controller, way, board };
}

describe('whoever leads a class from a page', () => {
  it('sees who comes, and what was done', async () => {
    const { school, code, controller, board } = await led();
    await school.comes(code, 'heron', { table: 0, party: 0 });
    await school.clock.pass(500);
    expect(board()?.tables[0]?.chairs[0]?.pupils[0]).toMatchObject({ nickname: 'heron', here: true });
    expect(await controller.lead({ act: 'begin' })).toBeUndefined();
    await school.clock.pass(500);
    expect(board()?.phase).toBe('playing');
  });

  it('sees its board again where it was missed, and counts time from when it came', async () => {
    const { school, controller } = await led();
    const { boardCame } = controller.state();
    await controller.lead({ act: 'announce', words: 'Five minutes left' });
    await school.clock.pass(500);
    expect(controller.state().leading?.board.announced).toBe('Five minutes left');
    expect(controller.state().boardCame).toBeGreaterThan(boardCame);
  });

  it('has cards of a table that was added', async () => {
    const { school, controller } = await led();
    await controller.lead({ act: 'add-table' });
    await school.clock.pass(500);
    const { leading } = controller.state();
    expect(leading?.board.tables).toHaveLength(2);
    expect(leading?.cards).toHaveLength(2);
  });

  it('is told why something is not done', async () => {
    const { controller } = await led();
    expect(await controller.lead({ act: 'nudge', table: 7 })).toBe('no-such-seat');
  });

  it('observes a table, and goes on with it after the way was lost', async () => {
    const { school, code, controller, way } = await led();
    await school.comes(code, 'heron', { table: 0, party: 0 });
    await controller.lead({ act: 'stand-in', table: 0, party: 0, sits: true });
    await controller.observe(0);
    expect(controller.state().observed?.moves).toEqual([]);
    await controller.lead({ act: 'begin' });
    await school.clock.pass(2000);
    const before = controller.state().observed?.moves.length ?? 0;
    expect(before).toBeGreaterThan(0);
    way.cut();
    expect(await controller.lead({ act: 'end-game' })).toBe('away');
    way.open();
    await school.clock.pass(500);
    await controller.lead({ act: 'end-game' });
    await school.clock.pass(5000);
    const { observed, leading } = controller.state();
    expect(leading?.board.tables[0]?.over).toBeDefined();
    expect(observed?.moves.length).toBe(leading?.board.tables[0]?.moves);
    await controller.observe(undefined);
    expect(controller.state().observed).toBeUndefined();
  });

  it('knows that the class is gone, or is not its own', async () => {
    const { school, controller } = await led();
    expect(await controller.remove()).toBeUndefined();
    await school.clock.pass(500);
    expect(controller.state().ended).toBe('gone');
    expect((await led({ token: 'x'.repeat(22) })).controller.state().ended).toBe('not-led');
    expect((await led({ classId: 'a'.repeat(12) })).controller.state().ended).toBe('gone');
  });

  it.each(['answer alone', 'storing'] as const)('asks again where it is not let in at first (%s)', async (lost) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const school = new School();
    const taught = await school.opens({}, 1);
    const way = new WayInMemory(school.startService());
    way.loseNext('lead', lost);
    const { classId, token } = taught.opened;
    const controller = new LiveClassController({
      connection: way,
      key: { classId, token },
      now: () => school.clock.now(),
    });
    await settled();
    expect(controller.state().leading).toBeUndefined();
    vi.advanceTimersByTime(6000);
    await settled();
    expect(controller.state().leading?.as).toBe('teacher');
    controller.close();
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { type PresenceBus, type PresenceNews, SharedPresence } from '#server/presence/shared-presence.ts';

/** Processes that hear each other, but for those that are cut off. */
function wires() {
  const ends: { listen: (news: PresenceNews) => void; isCut: boolean }[] = [];
  const end = () => {
    const own = { listen: (_: PresenceNews) => {}, isCut: false };
    ends.push(own);
    const bus: PresenceBus = {
      tell: (news) => {
        const told = JSON.stringify(news);
        const hearing = ends.filter((other) => !(own.isCut || other.isCut) && other !== own);
        for (const other of hearing) other.listen(JSON.parse(told));
      },
      listen: (onNews) => {
        own.listen = onNews;
      },
    };
    return { bus, own };
  };
  return end;
}

const open: SharedPresence[] = [];
afterEach(() => {
  for (const presence of open.splice(0)) presence.close();
});

function processes(count: number) {
  const end = wires();
  const clock = { now: 0 };
  return {
    clock,
    all: Array.from({ length: count }, () => {
      const { bus, own } = end();
      const presence = new SharedPresence(bus, () => clock.now);
      open.push(presence);
      return Object.assign(presence, { wire: own });
    }),
  };
}

const hereIn = (presence: SharedPresence, classId = 'class') => [...presence.online(classId)].sort();

describe('who is here', () => {
  it('is known to all processes, whichever a device is connected to', () => {
    const [one, other] = processes(2).all;
    if (one === undefined || other === undefined) throw new Error('two processes');
    const leave = one.enter('class', 'p1');
    other.enter('class', 'p2');
    expect(hereIn(one)).toEqual(['p1', 'p2']);
    expect(hereIn(other)).toEqual(['p1', 'p2']);
    expect(hereIn(other, 'another')).toEqual([]);
    leave();
    leave();
    expect(hereIn(other)).toEqual(['p2']);
  });

  it('is somebody as long as one of its devices is', () => {
    const [one, other] = processes(2).all;
    if (one === undefined || other === undefined) throw new Error('two processes');
    const leaving = [one.enter('class', 'p1'), one.enter('class', 'p1'), other.enter('class', 'p1')];
    leaving[0]?.();
    leaving[2]?.();
    expect(hereIn(other)).toEqual(['p1']);
    leaving[1]?.();
    expect(hereIn(other)).toEqual([]);
  });

  it('is told to a process that comes later', () => {
    const { clock } = processes(0);
    const end = wires();
    const first = new SharedPresence(end().bus, () => clock.now);
    first.enter('class', 'p1');
    const second = new SharedPresence(end().bus, () => clock.now);
    open.push(first, second);
    expect(hereIn(second)).toEqual(['p1']);
  });

  it('is no more who was connected to a process of which nothing is heard, until it is heard of again', async () => {
    const { clock, all } = processes(2);
    const [one, other] = all;
    if (one === undefined || other === undefined) throw new Error('two processes');
    one.enter('class', 'p1');
    one.wire.isCut = true;
    clock.now = 14_000;
    other.beat();
    expect(hereIn(other)).toEqual(['p1']);
    const changed = new Promise<void>((resolve) => other.watch('class', resolve));
    clock.now = 16_000;
    other.beat();
    expect(hereIn(other)).toEqual([]);
    await changed;
    one.wire.isCut = false;
    one.beat();
    expect(hereIn(other)).toEqual(['p1']);
  });

  it('is put right by the next beat where news was lost', () => {
    const [one, other] = processes(2).all;
    if (one === undefined || other === undefined) throw new Error('two processes');
    const leave = one.enter('class', 'p1');
    one.wire.isCut = true;
    leave();
    one.enter('another', 'p9');
    one.wire.isCut = false;
    one.beat();
    expect(hereIn(other)).toEqual([]);
    expect(hereIn(other, 'another')).toEqual(['p9']);
  });

  it('is nobody of a process that has been stopped', () => {
    const [one, other] = processes(2).all;
    if (one === undefined || other === undefined) throw new Error('two processes');
    one.enter('class', 'p1');
    one.close();
    expect(hereIn(other)).toEqual([]);
  });
});

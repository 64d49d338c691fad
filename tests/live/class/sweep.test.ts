import { describe, expect, it } from 'vitest';
import { codeLog, takeCode } from '#live/class/class-code.ts';
import { type ClassHead, classLog, headText, scenarioLog, tableLog } from '#live/class/class-head.ts';
import { noteCourseClass } from '#live/class/course-classes.ts';
import { removeClass } from '#live/class/remove-class.ts';
import { sweep } from '#live/class/sweep.ts';
import type { LogStore } from '#live/logs/log-store.ts';
import { memoryLogs } from '#live/logs/memory-logs.ts';
import { SETTINGS } from '../serving/school.ts';

const DAY = 24 * 60 * 60 * 1000;
const OPENED = 1_800_000_000_000;
const HEAD: ClassHead = {
  format: 1,
  rules: 21,
  openedAt: OPENED,
  teacher: 't',
  projector: 'p',
  secret: 's',
  settings: SETTINGS,
  tables: 1,
  parties: 3,
};

async function logsWithClass(classId: string) {
  const logs = memoryLogs();
  await logs.open(classLog(classId), headText(HEAD));
  await logs.open(scenarioLog(classId), '{}');
  for (const table of [0, 1]) await logs.open(tableLog(classId, table), '{}');
  return logs;
}

const fail = (error: unknown) => {
  throw error;
};

describe('what is too old to be kept', () => {
  it('is a class after 30 days and another one, with everything of it', async () => {
    const logs = await logsWithClass('one');
    await takeCode(logs, 'one', OPENED + 30 * DAY - 1000);
    await sweep(logs, OPENED + 30 * DAY - 1, fail);
    expect(await logs.list('')).toHaveLength(5);
    await sweep(logs, OPENED + 30 * DAY, fail);
    await sweep(logs, OPENED + 31 * DAY - 1, fail);
    expect(await logs.list('class:')).toHaveLength(1);
    await sweep(logs, OPENED + 31 * DAY, fail);
    expect(await logs.list('')).toEqual([]);
  });

  it('is what a link of a course leads to, together with its class', async () => {
    const logs = await logsWithClass('one');
    await noteCourseClass(logs, 'c0ffee', 'one');
    await noteCourseClass(logs, 'decade', 'gone');
    await sweep(logs, OPENED + DAY, fail);
    expect(await logs.list('course:')).toEqual(['course:c0ffee']);
    await removeClass(logs, 'one', fail);
    await sweep(logs, OPENED + DAY, fail);
    expect(await logs.list('')).toEqual([]);
    await noteCourseClass(logs, 'c0ffee', 'two');
    expect(await logs.read('course:c0ffee', 0)).toMatchObject({ entries: ['two'] });
  });

  it.each([30, 365 * 5])('is nothing that only a clock which has jumped %d days ahead takes for it', async (days) => {
    const logs = await logsWithClass('one');
    const code = await takeCode(logs, 'one', OPENED);
    const before = [...(await logs.list(''))].sort();
    for (let hour = 0; hour < 6; hour += 1) await sweep(logs, OPENED + days * DAY + hour * 3_600_000, fail);
    // Somebody sets the clock; then days go by as they should.
    for (let day = 0; day < 29; day += 1) await sweep(logs, OPENED + 3_600_000 + day * DAY, fail);
    expect(await logs.list('class:')).toHaveLength(1);
    expect(await logs.list('table:')).toHaveLength(2);
    const another = await logsWithClass('one');
    await another.open(codeLog(code?.text ?? ''), JSON.stringify({ classId: 'one', goodUntil: OPENED + DAY }));
    await sweep(another, OPENED + days * DAY, fail);
    await sweep(another, OPENED + 1, fail);
    expect([...(await another.list(''))].sort()).toEqual(before);
  });

  it('is a class that nobody can read, a month after it was found so, and a code at once after a day', async () => {
    const logs = await logsWithClass('one');
    await logs.open(classLog('odd'), 'no head');
    await logs.open(classLog('later'), JSON.stringify({ ...HEAD, format: 2 }));
    await logs.open(codeLog('DOVE 4217'), '');
    await sweep(logs, OPENED, fail);
    await sweep(logs, OPENED + DAY, fail);
    expect(await logs.list('code:')).toEqual([]);
    await sweep(logs, OPENED + 30 * DAY, fail);
    await sweep(logs, OPENED + 31 * DAY - 1, fail);
    expect(await logs.list('class:')).toHaveLength(3);
    await sweep(logs, OPENED + 31 * DAY, fail);
    expect(await logs.list('')).toEqual([]);
  });

  it.each(['class', 'code'])(
    'is found beside a log of a %s that cannot be read at all, which is reported',
    async (kind) => {
      const logs = await logsWithClass('one');
      await takeCode(logs, 'one', OPENED + 20 * DAY);
      const broken = `${kind}:a-folder`;
      await logs.open(broken, '{}');
      const fault = new Error('EISDIR');
      const failing: LogStore = {
        ...logs,
        read: (id, after) => (id === broken ? Promise.reject(fault) : logs.read(id, after)),
      };
      const reported: unknown[] = [];
      for (const day of [30, 31]) await sweep(failing, OPENED + day * DAY, (error) => reported.push(error));
      expect(await logs.list('')).toEqual([broken]);
      expect(new Set(reported)).toEqual(new Set([fault]));
    },
  );

  it('is a code a day after it led anywhere', async () => {
    const logs = await logsWithClass('one');
    const code = await takeCode(logs, 'one', OPENED);
    for (const day of [1, 2]) await sweep(logs, OPENED + day * DAY, fail);
    expect(await logs.list('code:')).toEqual([codeLog(code?.text ?? '')]);
    await sweep(logs, OPENED + 3 * DAY, fail);
    expect(await logs.list('code:')).toEqual([]);
    expect(await logs.list('class:')).toHaveLength(1);
  });

  it('is what a class has left behind that was not wholly deleted', async () => {
    const logs = await logsWithClass('one');
    await logs.open(classLog('two'), headText(HEAD));
    await logs.open(tableLog('two', 0), '{}');
    await logs.remove(classLog('one'));
    await sweep(logs, OPENED, fail);
    expect([...(await logs.list(''))].sort()).toEqual([classLog('two'), tableLog('two', 0)]);
  });
});

describe('a class that is deleted', () => {
  it('goes with all of it, beside a code that cannot be read, which is reported', async () => {
    const logs = await logsWithClass('one');
    await takeCode(logs, 'one', OPENED);
    const broken = codeLog('DOVE 4217');
    await logs.open(broken, '{}');
    const fault = new Error('EISDIR');
    const reported: unknown[] = [];
    const read: LogStore['read'] = (id, after) => (id === broken ? Promise.reject(fault) : logs.read(id, after));
    await removeClass({ ...logs, read }, 'one', (error) => reported.push(error));
    expect(await logs.list('')).toEqual([broken]);
    expect(reported).toEqual([fault]);
  });
});

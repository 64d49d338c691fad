import { describe, expect, it } from 'vitest';
import { codeLog, takeCode } from '#live/class/class-code.ts';
import { type ClassHead, classLog, headText, scenarioLog, tableLog } from '#live/class/class-head.ts';
import { sweep } from '#live/class/sweep.ts';
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

describe('what is too old to be kept', () => {
  it('is a class after 30 days, with everything of it', async () => {
    const logs = await logsWithClass('one');
    await takeCode(logs, 'one', OPENED + 30 * DAY - 1000);
    await sweep(logs, OPENED + 30 * DAY - 1);
    expect(await logs.list('')).toHaveLength(5);
    await sweep(logs, OPENED + 30 * DAY);
    expect(await logs.list('')).toEqual([]);
  });

  it('is found beside what nobody can read: a class and a code that others have laid there', async () => {
    const logs = await logsWithClass('one');
    await logs.open(classLog('odd'), 'no head');
    await logs.open(codeLog('DOVE 4217'), '');
    await sweep(logs, OPENED + 30 * DAY);
    expect(await logs.list('')).toEqual([classLog('odd')]);
  });

  it('is a code after a day', async () => {
    const logs = await logsWithClass('one');
    const code = await takeCode(logs, 'one', OPENED);
    await sweep(logs, OPENED + DAY);
    expect(await logs.list('code:')).toEqual([codeLog(code?.text ?? '')]);
    await sweep(logs, OPENED + DAY + 1);
    expect(await logs.list('code:')).toEqual([]);
    expect(await logs.list('class:')).toHaveLength(1);
  });

  it('is what a class has left behind that was not wholly deleted', async () => {
    const logs = await logsWithClass('one');
    await logs.open(classLog('two'), headText(HEAD));
    await logs.open(tableLog('two', 0), '{}');
    await logs.remove(classLog('one'));
    await sweep(logs, OPENED);
    expect([...(await logs.list(''))].sort()).toEqual([classLog('two'), tableLog('two', 0)]);
  });

  it('is no class that a later program has written', async () => {
    const logs = memoryLogs();
    await logs.open(classLog('one'), JSON.stringify({ ...HEAD, format: 2 }));
    await sweep(logs, OPENED + 100 * DAY);
    expect(await logs.list('class:')).toHaveLength(1);
  });
});

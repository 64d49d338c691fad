import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countVitest } from '../../tools/test/count-results.mjs';
import { runSteps } from '../../tools/test/run-steps.mjs';

describe('the steps of a test run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-steps-'));
  const report = join(folder, 'report.json');
  afterAll(() => rmSync(folder, { recursive: true }));

  const writeReport = (numPassedTests: number, numFailedTests: number) =>
    writeFileSync(report, JSON.stringify({ numPassedTests, numFailedTests, numPendingTests: 0, numTodoTests: 0 }));
  const silent = () => undefined;

  it('begin at once unless they need another, and are printed when they end', async () => {
    const running: (string | undefined)[] = [];
    const said: string[] = [];
    const ends = new Map<string | undefined, () => void>();
    const run = ([program]: readonly string[]) => {
      running.push(program);
      return new Promise<{ code: number; output: string }>((resolve) =>
        ends.set(program, () => resolve({ code: 0, output: `${program} says this\n` })),
      );
    };
    const steps = [
      { title: 'lint', command: ['lint'] },
      { title: 'build', command: ['build'] },
      { title: 'browser', command: ['browser'], needs: ['build'] },
    ];
    const done = runSteps(steps, run, (line) => said.push(line));
    await expect.poll(() => running).toEqual(['lint', 'build']);
    ends.get('build')?.();
    await expect.poll(() => running).toEqual(['lint', 'build', 'browser']);
    expect(said.join()).toContain('passed: build\nbuild says this');
    expect(said.join()).not.toContain('lint says this');
    ends.get('lint')?.();
    ends.get('browser')?.();
    expect(await done).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  it('are not run where one that they need has failed or was not run; the others are', async () => {
    const ran: (string | undefined)[] = [];
    const said: string[] = [];
    const run = ([program]: readonly string[]) => {
      ran.push(program);
      return Promise.resolve({ code: program === 'build' ? 2 : 0, output: '' });
    };
    const steps = [
      { title: 'build', command: ['build'] },
      { title: 'browser', command: ['browser'], needs: ['build'] },
      { title: 'pictures', command: ['pictures'], needs: ['browser'] },
      { title: 'units', command: ['units'] },
    ];
    expect(await runSteps(steps, run, (line) => said.push(line))).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(ran).toEqual(['build', 'units']);
    expect(said.join()).toContain('FAILED: build');
    expect(said.join()).toContain('NOT RUN: browser');
    expect(said.join()).toContain('NOT RUN: pictures');
  });

  it('count what their reports say', async () => {
    const steps = [{ title: 'tests', command: ['tests'], report, count: countVitest }];
    const run = () => {
      writeReport(7, 2);
      return Promise.resolve({ code: 1, output: '' });
    };
    expect(await runSteps(steps, run, silent)).toEqual({ passed: 7, failed: 2, skipped: 0 });
  });

  it('do not take the report of an earlier run for their own', async () => {
    writeReport(7, 0);
    const steps = [{ title: 'tests', command: ['tests'], report, count: countVitest }];
    const run = () => Promise.resolve({ code: 1, output: '' });
    expect(await runSteps(steps, run, silent)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

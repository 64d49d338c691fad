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

  it('run in order and stop at the first that fails, which counts as a failure', () => {
    const steps = ['lint', 'types', 'build'].map((title) => ({ title, command: [title] }));
    const ran: (string | undefined)[] = [];
    const said: string[] = [];
    const run = ([program]: readonly string[]) => {
      ran.push(program);
      return program === 'types' ? 2 : 0;
    };
    const counts = runSteps(steps, run, (line) => said.push(line));
    expect(ran).toEqual(['lint', 'types']);
    expect(counts).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(said.at(-1)).toContain('FAILED: types');
  });

  it('count what the report says', () => {
    const steps = [{ title: 'tests', command: ['tests'], report, count: countVitest }];
    const run = () => {
      writeReport(7, 2);
      return 1;
    };
    expect(runSteps(steps, run, silent)).toEqual({ passed: 7, failed: 2, skipped: 0 });
  });

  it('do not take the report of an earlier run for their own', () => {
    writeReport(7, 0);
    const steps = [{ title: 'tests', command: ['tests'], report, count: countVitest }];
    expect(runSteps(steps, () => 1, silent)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

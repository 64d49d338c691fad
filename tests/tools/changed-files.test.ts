import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { branchPoint, changedFiles } from '../../tools/test/changed-files.mjs';
import { ALL_STEPS, stepsFor } from '../../tools/test/steps-of.mjs';

describe('the changes since a commit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-changed-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=P', '-c', 'user.email=p@example.org', ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  it('are what was committed on the branch, what was not, and what is new', () => {
    git('init', '--initial-branch=main');
    for (const path of ['src/a.ts', 'src/b.ts', 'src/c.ts']) write(path, 'one');
    git('add', '.');
    git('commit', '-m', 'Begin');
    const begin = git('rev-parse', 'HEAD').trim();
    git('switch', '-c', 'other');
    write('src/a.ts', 'two');
    git('commit', '-am', 'Change');
    write('src/b.ts', 'two');
    write('tests/new.test.ts', 'new');
    expect(branchPoint(folder)).toBe(begin);
    expect(changedFiles(branchPoint(folder), folder)).toEqual(['src/a.ts', 'src/b.ts', 'tests/new.test.ts']);
    expect(changedFiles('HEAD', folder)).toEqual(['src/b.ts', 'tests/new.test.ts']);
    expect(() => changedFiles('nothing', folder)).toThrow('Git knows no commit "nothing".');
  });
});

const AFFECTED = ['tests/record/links.test.ts'];

describe('the checks of a change', () => {
  const commandsFor = (...files: string[]) => stepsFor(files, AFFECTED).map(({ command }) => command.join(' '));

  it('are the quick ones, the unit tests that it affects and those that read the sources', () => {
    expect(commandsFor('docs/use/links.md')).toEqual([
      'npm run -s check',
      expect.stringMatching(/vitest run .*tests\/record\/links\.test\.ts tests\/architecture/),
    ]);
  });

  it('are the nearest unit tests where most of them are affected, and say so', () => {
    const many = Array.from({ length: 150 }, (_, place) => `tests/${place}.test.ts`);
    const [, units] = stepsFor(['src/engine/play.ts'], many);
    expect(units?.title).toContain('the nearest 100 files of 150');
    expect(units?.command).toContain('tests/99.test.ts');
    expect(units?.command).not.toContain('tests/100.test.ts');
  });

  it.each(['src/panels/start/start.tsx', 'scenarios/job-offer.yaml', 'index.html'])(
    'are a build and a few games in the browser, too, where %s was changed',
    (path) => {
      const commands = commandsFor(path, 'tests/e2e/print.spec.ts');
      expect(commands).toContain('npm run -s build');
      expect(commands.at(-1)).toMatch(/playwright test .*print\.spec\.ts.*whole-game\.spec\.ts/);
    },
  );

  it('are no browser tests where only the server was changed', () => {
    expect(commandsFor('src/server/main.ts').join()).not.toContain('playwright');
  });

  it('need only checks that are run', () => {
    for (const steps of [ALL_STEPS, stepsFor(['index.html'], AFFECTED)]) {
      const titles = steps.map(({ title }) => title);
      for (const needed of steps.flatMap(({ needs = [] }) => needs)) expect(titles).toContain(needed);
    }
  });
});

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const COMMAND = resolve('tools/parley.mjs');
const OFFER = resolve('scenarios/job-offer.yaml');

/** Each call starts the real command, which takes half a second: what can be asked of `run` is asked there. */
describe('the command itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
  const parley = (...args: string[]) =>
    spawnSync(process.execPath, [COMMAND, ...args], { cwd: folder, encoding: 'utf8' });

  beforeAll(() => {
    writeFileSync(join(folder, 'bytes.yaml'), new Uint8Array([0x66, 0xff, 0xfe]));
    writeFileSync(join(folder, 'closed.yaml'), 'format: 1\n');
    chmodSync(join(folder, 'closed.yaml'), 0o000);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints one document on stdout and ends with the status of what it found', () => {
    writeFileSync(join(folder, 'mine.yaml'), 'format: 2\n');
    const { status, stdout, stderr } = parley('check', OFFER, 'mine.yaml', '--json');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        { file: OFFER, ok: true },
        { file: 'mine.yaml', ok: false },
      ],
    });
  });

  it('says of each file why it cannot be read', () => {
    const reasons = [
      ['nowhere.yaml', ': there is no such file'],
      ['.', ': it is a folder, and a file is wanted'],
      [
        'bytes.yaml',
        ', line 1, column 2: This text is saved in an older encoding: "ÿ" is not valid UTF-8 here. Save it as UTF-8: editors offer the encoding under "Save as"',
      ],
      ...(process.platform === 'linux' ? [['/dev/zero', ': it is too big']] : []),
      // The superuser may read everything.
      ...(process.getuid?.() === 0 ? [] : [['closed.yaml', ': you may not read it']]),
    ] as const;
    const { status, stdout, stderr } = parley('check', OFFER, ...reasons.map(([file = '']) => file));
    expect(status).toBe(2);
    expect(stdout.split('\n')[0]).toBe(`${OFFER} can be played: 0 errors, 0 warnings.`);
    expect(stderr).toBe(reasons.map(([file, reason]) => `${file} cannot be read${reason}.\n`).join(''));
  });

  it.skipIf(process.platform === 'win32')('ends quietly when nobody reads on', () => {
    const line = `"${process.execPath}" "${COMMAND}" schema | true; echo "status \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: 'status 0\n', stderr: '' });
  });
});

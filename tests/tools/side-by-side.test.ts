import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../tools/test/side-by-side.mjs';

describe('scripts that run side by side', () => {
  it('are all begun at once, run to their end, and each says in one piece what it found', async () => {
    const begun: string[] = [];
    const said: string[] = [];
    const run = async (name: string) => {
      begun.push(name);
      await Promise.resolve();
      expect(begun).toEqual(['lint', 'types', 'unused']);
      return name === 'lint' ? { code: 1, output: 'a line\nand another\n' } : { code: 0, output: '' };
    };
    expect(await sideBySide(['lint', 'types', 'unused'], run, (line) => said.push(line))).toBe(1);
    expect(said).toEqual(['FAILED  lint\na line\nand another', 'ok  types', 'ok  unused']);
  });

  it('have not failed where none has', async () => {
    const well = () => Promise.resolve({ code: 0, output: '' });
    expect(await sideBySide(['lint', 'types'], well, () => undefined)).toBe(0);
  });
});

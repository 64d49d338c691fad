import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { checkPortIsFree } from '../../tools/serve/check-port-is-free.mjs';
import { readPort } from '../../tools/serve/read-port.mjs';

describe('the port of the game', () => {
  it('is 4173 unless another is wished for', () => {
    expect(readPort(undefined)).toBe(4173);
    expect(readPort('4200')).toBe(4200);
  });

  it.each(['http', '0', '70000', '41.5'])('cannot be %s', (wish) => {
    expect(() => readPort(wish)).toThrow(/whole number from 1 to 65535/);
  });

  it('is refused when another program has it, and free once that has gone', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(checkPortIsFree(port)).rejects.toThrow(`Port ${port} is taken by another program`);
    await new Promise((resolve) => other.close(resolve));
    await expect(checkPortIsFree(port)).resolves.toBeUndefined();
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLtiSettings } from '#server/lti/lti-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-lti-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const PLATFORM = {
  issuer: 'https://moodle.example',
  clientId: 'x',
  deploymentIds: ['1'],
  loginUrl: 'https://moodle.example/mod/lti/auth.php',
  tokenUrl: 'https://moodle.example/mod/lti/token.php',
  keysUrl: 'https://moodle.example/mod/lti/certs.php',
};

describe('the file of learning platforms', () => {
  it.each([
    ['{', 'is not JSON'],
    ['{}', 'privateKey'],
    [{ privateKey: 'no.pem', platforms: [] }, 'platforms'],
    [{ privateKey: 'no.pem', platforms: [{ ...PLATFORM, loginUrl: 'ftp://x' }] }, 'loginUrl'],
    [{ privateKey: 'no.pem', platforms: [{ ...PLATFORM, secret: 'x' }] }, 'secret'],
    [{ privateKey: 'no.pem', platforms: [PLATFORM] }, 'no.pem cannot be read'],
    [{ privateKey: 'lti.json', platforms: [PLATFORM] }, 'openssl genrsa'],
  ])('of %j is refused, with what is wrong', (content, words) => {
    const path = join(folder, 'lti.json');
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    expect(() => readLtiSettings(path)).toThrow(words);
  });

  it('that is not there is named', () => {
    expect(() => readLtiSettings(join(folder, 'none.json'))).toThrow('none.json cannot be read');
  });
});

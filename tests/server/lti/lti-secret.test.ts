import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LtiSecret } from '#server/lti/lti-secret.ts';

const HOUR = 60 * 60 * 1000;
const NOW = 1_800_000_000_000;
const LINK = 'c0ffee'.repeat(4);
const OTHER_LINK = 'decade'.repeat(4);
const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const KEY = newKey();
const secret = new LtiSecret(KEY);

describe('a key with which a teacher of a course opens a class', () => {
  it('is for one link and for four hours, in all processes with the same private key', () => {
    const key = secret.grant(LINK, NOW);
    expect(key.length).toBeLessThanOrEqual(64);
    expect(new LtiSecret(KEY).linkOf(key, NOW + 4 * HOUR - 1000)).toBe(LINK);
    expect(secret.linkOf(key, NOW + 4 * HOUR + 1000)).toBeUndefined();
    expect(new LtiSecret(newKey()).linkOf(key, NOW)).toBeUndefined();
  });

  it('is nothing once its link or its time is changed', () => {
    const [, link = '', until = '', mark = ''] = secret.grant(LINK, NOW).split('-');
    expect(secret.linkOf(`lti-${link}-${until}-${mark}`, NOW)).toBe(LINK);
    expect(secret.linkOf(`lti-${OTHER_LINK}-${until}-${mark}`, NOW)).toBeUndefined();
    expect(secret.linkOf(`lti-${link}-zzzzzzz-${mark}`, NOW)).toBeUndefined();
  });
});

describe('a sealed token', () => {
  it('gives back its values for its own purpose, until it is too old', async () => {
    const token = await secret.seal('visit', { link: LINK }, 60);
    expect(await secret.unseal('visit', token)).toEqual({ link: LINK });
    expect(await secret.unseal('choice', token)).toBeUndefined();
    expect(await new LtiSecret(newKey()).unseal('visit', token)).toBeUndefined();
    expect(await secret.unseal('visit', await secret.seal('visit', { link: LINK }, -1))).toBeUndefined();
    expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain(LINK);
  });
});

import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { SettingsProblem } from '../settings/settings-problem.ts';

const ADDRESS = z.url({ protocol: /^https?$/ });

/** A learning platform that may open Parley, as its administrator page names these values. */
const PLATFORM = z.strictObject({
  issuer: z.string().min(1),
  clientId: z.string().min(1),
  deploymentIds: z.array(z.string().min(1)).min(1),
  /** Address of its OpenID Connect authentication requests. */
  loginUrl: ADDRESS,
  /** Address of its access tokens. */
  tokenUrl: ADDRESS,
  /** Address of its public keys (JWKS). */
  keysUrl: ADDRESS,
});
export type LtiPlatform = z.infer<typeof PLATFORM>;

const FILE = z.strictObject({
  /** Path of an RSA private key in PEM, relative to the file. */
  privateKey: z.string().min(1),
  platforms: z.array(PLATFORM).min(1),
});

/** The platforms that may open Parley through LTI 1.3, and the key by which they know this server. */
export interface LtiSettings {
  readonly privateKey: KeyObject;
  readonly platforms: readonly LtiPlatform[];
}

/**
 * Reads the file that PARLEY_LTI names.
 * @throws SettingsProblem where the file or the key is missing or wrong
 */
export function readLtiSettings(path: string): LtiSettings {
  const read = FILE.safeParse(jsonIn(path));
  if (!read.success)
    throw new SettingsProblem(`${path}, which PARLEY_LTI names, is wrong: ${z.prettifyError(read.error)}`);
  const { privateKey, platforms } = read.data;
  return { privateKey: keyIn(resolve(dirname(path), privateKey)), platforms };
}

function jsonIn(path: string): unknown {
  const text = textOf(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SettingsProblem(`${path}, which PARLEY_LTI names, is not JSON: ${(error as Error).message}`);
  }
}

function keyIn(path: string): KeyObject {
  const text = textOf(path);
  try {
    const key = createPrivateKey(text);
    if (key.asymmetricKeyType === 'rsa') return key;
  } catch {
    // Told below.
  }
  throw new SettingsProblem(`${path} has no RSA private key. Make one: openssl genrsa -out ${path} 2048`);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new SettingsProblem(`${path} cannot be read. PARLEY_LTI names the file that lists the learning platforms.`);
  }
}

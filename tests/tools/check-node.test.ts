import { describe, expect, it } from 'vitest';
import { checkNode } from '../../tools/setup/check-node.mjs';

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '100.1.0'])('%s is new enough', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(['20.18.3', '18.20.0', '8.0.0'])('%s is too old, and the reason is a sentence', (version) => {
    expect(() => checkNode(version)).toThrow(`this is Node ${version}. Install a newer one`);
  });
});

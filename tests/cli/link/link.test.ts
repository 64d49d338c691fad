import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attachmentIn } from '#record/carried/attachment-code.ts';
import { decodeLink } from '#record/link/link-codec.ts';
import { SMALL } from '../../scenario/small-scenario.ts';
import { readAttachment } from '../../support/attached.ts';
import { scenarioWithoutSense } from '../../support/scenario-of-size.ts';
import { call } from '../memory-terminal.ts';

const FILES = {
  'garden.yaml': SMALL,
  'port.yaml': scenarioWithoutSense(),
  'camp.yaml': readFileSync('scenarios/camp-david-1978.yaml', 'utf8').replace('id: camp-david-1978', 'id: camp'),
};

function attached(stdout: string) {
  const bytes = attachmentIn(stdout.trim().replace('#/scenario/', ''));
  return bytes && readAttachment(bytes);
}

describe('link', () => {
  it('prints a link that carries the scenario', () => {
    const { status, stdout, stderr } = call(['link', 'garden.yaml'], FILES);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(attached(stdout)).toMatchObject({ is: 'scenario', shortened: false });
  });

  it('says what does not fit', () => {
    const { status, stdout, stderr } = call(['link', 'camp.yaml'], FILES);
    expect(status).toBe(0);
    expect(stdout.length).toBeLessThan(4000);
    expect(stderr).toContain('left out or cut');
    expect(attached(stdout)).toMatchObject({ is: 'scenario', shortened: true });
    expect(call(['link', 'port.yaml'], FILES)).toMatchObject({ status: 1, stdout: '' });
  });

  it('names the place of a file', () => {
    const address = 'https://example.org/port.yaml';
    const { status, stdout } = call(['link', 'port.yaml', '--at', address], FILES);
    expect(status).toBe(0);
    expect(attached(stdout)).toEqual({ is: 'address', address });
    expect(call(['link', 'port.yaml', '--at', 'http://example.org/port.yaml'], FILES).status).toBe(2);
  });

  it('needs no more than the name of a shipped scenario', () => {
    expect(call(['link', 'scenarios/job-offer.yaml', '--json']).json()).toEqual({
      link: '#/chairs/job-offer',
      scenario: 'shipped',
    });
  });
});

describe('link with settings to sit down with', () => {
  const SET = ['--chair', 'ukraine', '--seed', '7', '--hints', 'off', '--reveal', 'none', '--difficulty', 'harder'];
  const linkOf = (args: readonly string[]) => call(['link', 'white-house-2025', ...args], FILES).stdout.trim();

  it('is read by replay as it was called', () => {
    const link = linkOf([...SET, '--attacks', 'left-out', '--scores', 'off', '--lock', 'chair,seed,hints,scores']);
    expect(link.length).toBeLessThanOrEqual(33);
    expect(call(['replay', link, '--json']).json()).toEqual({
      valid: true,
      kind: 'invitation',
      scenario: 'white-house-2025',
      settings: {
        chair: ['ukraine'],
        difficulty: 'harder',
        seed: 7,
        reveal: 'none',
        hints: 'off',
        scores: 'off',
        attacks: 'left-out',
      },
      locked: ['chair', 'seed', 'hints', 'scores'],
    });
    const { status, stdout } = call(['replay', link]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/white-house-2025.*\n[\s\S]*chair +ukraine +locked[\s\S]*reveal +none +set/);
  });

  it('locks all that it sets', () => {
    const link = linkOf(['--hints', 'off', '--seed', '0', '--lock', 'all']);
    expect(call(['replay', link, '--json']).json()).toMatchObject({ locked: ['seed', 'hints'] });
  });

  it('carries a scenario of somebody’s own with them', () => {
    const { stdout } = call(['link', 'garden.yaml', '--hints', 'off'], FILES);
    const decoded = decodeLink(stdout.trim().slice(1));
    expect(decoded).toMatchObject({ is: 'invitation', invitation: { hints: { value: 'off', locked: false } } });
    expect(decoded.ok && decoded.attachment && readAttachment(decoded.attachment)).toMatchObject({ is: 'scenario' });
  });

  it.each([
    [['--chair', 'kyiv'], 'kyiv'],
    [['--chair', 'us,us'], '--chair'],
    [['--seed', '4294967296'], '--seed'],
    [['--hints', 'sometimes'], '--hints'],
    [['--lock', 'hints'], '--hints'],
    [['--hints', 'off', '--lock', 'hint'], '--lock'],
  ])('says what is wrong with %j', (args, named) => {
    const { status, stdout, stderr } = call(['link', 'white-house-2025', ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(named);
  });

  it('is no game that could be gone on with', () => {
    expect(call(['branch', linkOf(['--hints', 'off']), '--chair', 'us']).status).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { readAttachment } from '#record/carried/attachment.ts';
import { attachmentIn } from '#record/carried/attachment-code.ts';
import { SMALL } from '../scenario/small-scenario.ts';
import { LARGEST, scenarioOfSize } from '../support/scenario-of-size.ts';
import { call } from './memory-terminal.ts';

const FILES = {
  'garden.yaml': SMALL,
  'estuary.yaml': scenarioOfSize({ parties: 5, tracks: 3, issues: 9 }),
  'port.yaml': scenarioOfSize(LARGEST),
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
    const { status, stdout, stderr } = call(['link', 'estuary.yaml'], FILES);
    expect(status).toBe(0);
    expect(stdout.length).toBeLessThan(1900);
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

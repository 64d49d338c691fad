import { describe, expect, it } from 'vitest';
import { attachmentNaming } from '#record/carried/attachment.ts';
import { attachmentIn } from '#record/carried/attachment-code.ts';
import { withAttachment } from '#record/link/link-codec.ts';
import { changed } from '../scenario/diagnose.ts';
import { SMALL } from '../scenario/small-scenario.ts';
import { call } from './memory-terminal.ts';

const FILES = { 'garden.yaml': SMALL };

/** The link of a game of the garden. */
function linkOfGame(): string {
  const told = call(['simulate', 'garden.yaml', '--games', '1', '--links', '--json'], FILES).json() as {
    links: { link: string }[];
  };
  return told.links[0]?.link ?? '';
}

/** The same link with something else attached. */
function withOther(link: string, attachment: Uint8Array): string {
  return `#${withAttachment(link.slice(1), attachment)}`;
}

describe('a link to a game of somebody’s own scenario', () => {
  it('carries the scenario, so that it is played again without the file', () => {
    const link = linkOfGame();
    expect(link.length).toBeLessThan(1900);
    const { status, stderr } = call(['replay', link]);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'The scenario was included in the link, by the person who made it.\n',
    });
  });

  it('is not played again with another scenario than its own', () => {
    const other = call(['link', 'garden.yaml'], { 'garden.yaml': changed(['penalty: 1', 'penalty: 2']) }).stdout;
    const attachment = attachmentIn(other.trim().replace('#/scenario/', '')) ?? new Uint8Array();
    const { status, stderr } = call(['replay', withOther(linkOfGame(), attachment)]);
    expect(status).toBe(1);
    expect(stderr).toContain('is not the one that the game was played with');
    const bare = withOther(linkOfGame(), new Uint8Array());
    expect(call(['replay', bare])).toMatchObject({ status: 1 });
    expect(call(['replay', bare, '--scenario', 'garden.yaml'], FILES)).toMatchObject({ status: 0, stderr: '' });
  });

  it('that names where the file lies says so, and fetches nothing', () => {
    const address = 'https://example.org/garden.yaml';
    const link = withOther(linkOfGame(), attachmentNaming(address));
    const { status, stderr } = call(['replay', link]);
    expect(status).toBe(1);
    expect(stderr).toContain(`is at ${address}. Download it`);
    expect(call(['replay', link, '--scenario', 'garden.yaml'], FILES)).toMatchObject({ status: 0 });
  });
});

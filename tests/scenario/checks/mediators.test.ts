import { describe, expect, it } from 'vitest';
import { changed, diagnose, messagesOf } from '../diagnose.ts';

const mediating = (signatories: string, mediator: string) =>
  changed(
    ['signatories: [ada, ben], aimFor', `signatories: [${signatories}], mediator: ${mediator}, aimFor`],
    ['kind: relayed, opensWith: visit', 'kind: direct'],
  );

describe('a mediator', () => {
  it('may sign the track itself, or not', () => {
    expect(diagnose(mediating('ada, ben', 'ada'))).toEqual([]);
    expect(diagnose(mediating('ben', 'ada'))).toEqual([]);
  });

  it('is one of the delegations', () => {
    const text = mediating('ada, ben', 'adda');
    expect(diagnose(text)).toEqual([expect.stringMatching(/ unknown-party$/)]);
    expect(messagesOf(text)[0]).toContain('"ada"');
  });

  it('has somebody else to mediate for', () => {
    const text = mediating('ada', 'ada');
    expect(diagnose(text)).toEqual([expect.stringMatching(/ nobody-to-mediate$/)]);
    expect(messagesOf(text)[0]).toBe(
      'Only the mediator "ada" signs this track, so there are no parties to mediate between.',
    );
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { call } from '../memory-terminal.ts';

const OFFER = 'scenarios/job-offer.yaml';

describe('the printable kit', () => {
  it('is a file a document, each role in one of its own', () => {
    const { status, written } = call(['kit', OFFER, '--out', 'paper']);
    expect(status).toBe(0);
    expect(Object.keys(written)).toEqual([
      'paper/situation.html',
      'paper/mandate-candidate.html',
      'paper/mandate-firm.html',
      'paper/rules.html',
      'paper/name-plates.html',
      'paper/offer-forms.html',
      'paper/offer-form-large.html',
      'paper/wall-chart.html',
      'paper/result.html',
      'paper/observer.html',
      'paper/press.html',
      'paper/class-sizes.html',
      'paper/debrief.html',
      'paper/key.html',
      'paper/run-sheet-20-minutes-28-students.html',
      'paper/run-sheet-45-minutes-28-students.html',
      'paper/run-sheet-60-minutes-28-students.html',
      'paper/run-sheet-90-minutes-28-students.html',
    ]);
  });

  it('speaks the language that is asked for, with the texts of the file beside it', () => {
    const texts = readFileSync('scenarios/job-offer.uk.yaml', 'utf8');
    const { written } = call(['kit', OFFER, '--out', 'p', '--language', 'uk', '--paper', 'letter', '--students', '9'], {
      'scenarios/job-offer.uk.yaml': texts,
    });
    const mandate = written['p/mandate-candidate.html'] ?? '';
    expect(mandate).toContain('<html lang="uk"');
    expect(mandate).toContain('Кандидат');
    expect(mandate).toContain('kit-letter');
    expect(Object.keys(written)).toContain('p/run-sheet-45-minutes-9-students.html');
  });

  it('keeps the texts of a scenario that is not told in that language, and says so', () => {
    const { status, stderr, written } = call(['kit', OFFER, '--out', 'p', '--language', 'uk']);
    expect(status).toBe(0);
    expect(stderr).toContain('There is no scenarios/job-offer.uk.yaml');
    expect(written['p/mandate-candidate.html']).toContain('Candidate');
  });

  it('is there as HTML where nothing can print it, and says what to do', () => {
    const { status, stderr, written } = call(['kit', OFFER, '--out', 'p', '--pdf']);
    expect(status).toBe(1);
    expect(stderr).toContain('No PDF was made');
    expect(Object.keys(written)).not.toEqual([]);
  });

  it.each([
    [['kit', OFFER], '--out'],
    [['kit', OFFER, '--out', 'p', '--paper', 'a3'], 'a4 or letter'],
    [['kit', OFFER, '--out', 'p', '--language', 'xx'], 'en, uk'],
    [['kit', OFFER, '--out', 'p', '--students', '3'], 'from 4 to 40'],
  ])('refuses %j', (args, says) => {
    const { status, stderr } = call(args);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
  });
});

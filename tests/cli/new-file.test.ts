import { describe, expect, it } from 'vitest';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { call } from './memory-terminal.ts';

describe('a new file', () => {
  it('is a scenario of the name that was given, without a remark', () => {
    const { status, written } = call(['new', 'our-street', '--template', 'three-with-mediator']);
    expect(status).toBe(0);
    expect(Object.keys(written)).toEqual(['our-street.yaml']);
    const parsed = parseScenario(written['our-street.yaml'] ?? '', 'our-street.yaml');
    expect(parsed).toMatchObject({ ok: true, scenario: { id: 'our-street' }, warnings: [] });
  });

  it('keeps the comments of its template, which is that of two parties where none is named', () => {
    expect(call(['new', 'our-room.yaml']).written['our-room.yaml']).toMatch(/^# A template: two sides/m);
  });

  it('takes no name that an id cannot have', () => {
    for (const name of ['Our Street', '../street', '1914', 'straße', 'our--street', 'street-', 'x'.repeat(41)])
      expect(call(['new', name])).toMatchObject({ status: 2, written: {} });
  });

  it('never takes the place of a file', () => {
    const { status, stderr, written } = call(['new', 'our-street'], { 'our-street.yaml': 'mine' });
    expect([status, written]).toEqual([2, {}]);
    expect(stderr).toMatch(/there already/);
  });

  it('says which templates there are, and which was meant', () => {
    expect(call(['new']).stdout).toMatch(/^two-parties +One room for two clubs$/m);
    expect(call(['new', 'our-street', '--template', 'two-party']).stderr).toMatch(/two-parties/);
  });
});

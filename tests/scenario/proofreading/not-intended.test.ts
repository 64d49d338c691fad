import { describe, expect, it } from 'vitest';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { diagnosticsOf } from '../diagnose.ts';
import { GOOD } from './good-scenario.ts';
import { codesOn, placeOf, remarksOn } from './remarked.ts';

/** A scenario with one thing to remark: at the level of beginners too little suits all. */
const DOUBTFUL = GOOD.replace('level: standard', 'level: beginner');
const intended = (what: string) => `${DOUBTFUL}intended:\n  - { ${what}, because: We have two hours. }\n`;

describe('what the author means', () => {
  it('is not remarked on', () => {
    expect(codesOn(DOUBTFUL)).toEqual(['too-few-deals']);
    expect(codesOn(intended('remark: too-few-deals'))).toEqual([]);
    expect(codesOn(intended('remark: too-few-deals, about: club'))).toEqual([]);
  });

  it('is only what it is about', () => {
    const text = intended('remark: too-few-deals, about: town');
    expect(remarksOn(text)).toEqual([
      `${placeOf('{ id: club', text)} too-few-deals`,
      `${placeOf('{ remark', text)} intended-nothing`,
    ]);
  });

  it('is remarked on itself where there is nothing of the kind', () => {
    expect(codesOn(intended('remark: too-many-deals'))).toEqual(['too-few-deals', 'intended-nothing']);
  });

  it('has a reason, and names a remark that there is', () => {
    const codes = (text: string) => diagnosticsOf(parseScenario(text)).map(({ code }) => code);
    expect(codes(`${DOUBTFUL}intended:\n  - { remark: too-few-deals }\n`)).toEqual(['missing-key']);
    expect(codes(intended('remark: too-little'))).toEqual(['unknown-value']);
  });
});

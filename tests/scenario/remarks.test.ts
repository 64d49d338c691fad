import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FLAGS, ICONS } from '#scenario/known-pictures.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { changed, diagnose, diagnosticsOf, messagesOf } from './diagnose.ts';
import { SMALL } from './small-scenario.ts';

const codes = (text: string, file?: string) => diagnosticsOf(parseScenario(text, file)).map(({ code }) => code);
const nextLine = (text: string, words: string) => text.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('positions', () => {
  const said = (what: string) => `  - { party: ada, issue: plants, ${what}, tag: inferred, date: 2025-03-01 }\n`;
  const withPositions = (...lines: readonly string[]) =>
    changed(['positions:\n', `positions:\n${lines.map(said).join('')}`]);

  it('of one party on one option and day that say two things contradict each other', () => {
    const text = withPositions('option: grass, stance: wants', 'option: grass, stance: never');
    expect(codes(text)).toEqual(['contradicting-position']);
  });
});

describe('pictures', () => {
  it('that there are none of are remarked on', () => {
    const flag = changed(['    mark: AD\n', '    mark: AD\n    flags: [no]\n']);
    expect(diagnose(flag)).toEqual([`${nextLine(flag, 'flags')}:13 unknown-flag?`]);
    const icon = changed(['    title: Time\n', '    title: Time\n    icon: hourglas\n']);
    expect(messagesOf(icon)).toEqual([
      'The icon "hourglas" is not available, so no icon is shown. Did you mean "hourglass"?',
    ]);
  });

  it('that are known are those that come with the game', () => {
    const files = (folder: string) =>
      readdirSync(new URL(`../../assets/${folder}/`, import.meta.url))
        .filter((name) => name.endsWith('.svg'))
        .map((name) => name.replace('.svg', ''))
        .sort();
    expect([...FLAGS]).toEqual(files('flags'));
    expect([...ICONS]).toEqual(files('icons'));
  });
});

it('a file is called as its scenario, where its name is known', () => {
  expect(codes(SMALL)).toEqual([]);
  expect(codes(SMALL, 'my/scenarios/small.yaml')).toEqual([]);
  expect(codes(SMALL, 'C:\\Users\\me\\large.yaml')).toEqual(['id-not-file-name']);
});

describe('a mediator', () => {
  const mediated = (channel: string) =>
    changed(
      ['signatories: [ada, ben], after: visit }', 'signatories: [ada, ben], after: visit, mediator: ada }'],
      ['kind: relayed, opensWith: visit', channel],
    );

  it('without a direct channel with a signatory is refused', () => {
    const text = mediated('kind: none');
    const [line = ''] = text.split('\n').filter((each) => each.includes('mediator'));
    expect(diagnose(text)).toEqual([
      `${nextLine(text, 'mediator')}:${line.indexOf(' ada }') + 2} mediator-unreachable`,
    ]);
    expect(codes(mediated('kind: relayed'))).toEqual(['mediator-unreachable']);
    expect(codes(mediated('kind: relayed, opensWith: garden'))).toEqual(['mediator-unreachable']);
  });

  it('whose channel opens before is not', () => {
    expect(codes(mediated('kind: relayed, opensWith: visit'))).toEqual([]);
    expect(codes(mediated('kind: direct'))).toEqual([]);
  });
});

describe('an id that was renamed where its thing stands', () => {
  it('is told once, there, with what it was called', () => {
    const text = changed(['  - id: ada', '  - id: alexandra']);
    expect(diagnose(text)).toEqual([`${nextLine(text, 'id: alexandra')}:9 unknown-party`]);
    expect(messagesOf(text)[0]).toMatch(
      /^There is no party "ada", although \d+ places name it\. No place names the party "alexandra"\./,
    );
  });

  it('is told once of an issue too', () => {
    const text = changed(['  - id: plants', '  - id: flowers']);
    expect(codes(text).filter((code) => code === 'unknown-issue')).toHaveLength(1);
  });

  it('is told once of an option, in whatever parts of the file it is named', () => {
    const line = 'durability:\n  - { id: roots, when: { plants: [beans] }, points: 5, because: Roots hold. }\n';
    const text = changed(['{ id: beans,', '{ id: beans-row,']) + line;
    expect(codes(text)).toEqual(['unknown-option']);
    expect(messagesOf(text)[0]).toContain('No place names the option "beans-row"');
  });
});

import { describe, expect, it } from 'vitest';
import { allMessages } from '#messages/en/all-messages.ts';
import { checkEnglishInTests } from './check-english-in-tests.ts';
import { readSources } from './read-sources.ts';

// Names that a table or a pupil is given are no sentences.
const { 'class-names': _, ...sentences } = allMessages;

describe('tests of panels and screens', () => {
  it('ask for a message instead of repeating its words, so that a sentence can be reworded', () => {
    const files = [
      ...readSources('tests/panels'),
      ...readSources('tests/app').filter(({ path }) => path.endsWith('x')),
    ];
    expect(files.length).toBeGreaterThan(100);
    expect(checkEnglishInTests(files, sentences)).toEqual([]);
  });
});

describe('the check of repeated messages', () => {
  const MESSAGES = {
    desk: {
      accept: 'Accept',
      back: 'not now',
      more: '{$letters :count} more letters behind this one',
      heard: '{#b}We have heard{/b} what you proposed to us.',
      ways: ['It is {$day} already.', 'A day has gone by.'],
      still: '.input {$out :whether} .match $out yes {{It is still out.}} * {{It has been answered.}}',
      code: 'open',
    },
  };
  const found = (source: string) =>
    checkEnglishInTests([{ path: 'tests/panels/a.test.tsx', source }], MESSAGES).map((line) => line.split('"')[1]);

  it.each([
    ["button('Accept');", 'Accept'],
    ["button('not now');", 'not now'],
    ["getByText('2 more letters behind this one');", '2 more letters behind this one'],
    ['getByText(`$' + '{2} more letters behind this one`);', ' more letters behind this one'],
    ["getByText('We have heard what you proposed to us.');", 'We have heard what you proposed to us.'],
    ['seen(/letters behind/);', 'letters behind'],
    ['seen(/^\\d more letters/);', '^\\d more letters'],
    ["seen('A day has gone by.');", 'A day has gone by.'],
    ["seen('It has been answered.');", 'It has been answered.'],
    ['render(<p>Accept</p>);', 'Accept'],
  ])('finds %s', (source, words) => {
    expect(found(source)).toEqual([words]);
  });

  it.each([
    "it('has more letters behind this one', () => {});",
    "it.each([1])('has more letters behind this one', () => {});",
    "throw new Error('Accept');",
    "button(say('desk.accept'));",
    "seen('open');",
    "seen('A letter of my own.');",
    'seen(/letters/);',
    "show({ words: '2 more letters behind this one' }); getByText('more letters behind this one');",
  ])('lets pass %s', (source) => {
    expect(found(source)).toEqual([]);
  });
});

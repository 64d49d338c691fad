import { expect, it } from 'vitest';
import { codesOn, placeOf, remarksOn, spoilt } from '../remarked.ts';

const channel = (how: string) =>
  spoilt(['positions:\n', `channels:\n  - { between: [youth, town], ${how} }\npositions:\n`]);

it('two that sign something together can speak at some time, or somebody mediates', () => {
  const text = channel('kind: none');
  expect(remarksOn(text)).toEqual([`${placeOf('[town, youth] }', text)} pair-cannot-speak`]);
  expect(codesOn(channel('kind: none, opensWith: club'))).toEqual(['pair-cannot-speak']);
  expect(codesOn(channel('kind: relayed'))).toEqual([]);
});

it('an event may open their channel', () => {
  const opened =
    'events:\n  - { id: door, when: { round: 2 }, title: A door, says: They meet., effects: [{ channel: { between: [town, youth], kind: direct } }] }\n';
  expect(codesOn(channel('kind: none').concat(opened))).toEqual([]);
});

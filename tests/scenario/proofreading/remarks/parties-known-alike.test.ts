import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codesOn, placeOf, remarksOn, spoilt } from '../remarked.ts';

const said = (party: string, option: string, more = 'tag: inferred') =>
  `  - { party: ${party}, issue: hours, option: ${option}, stance: accepts, ${more} }\n`;

it('as much is known of one party as of another', () => {
  const more = ['never', 'evenings'].map((option) => said('youth', option)).join('');
  expect(codesOn(spoilt(['positions:\n', `positions:\n${more}`]))).toEqual([]);
  const text = spoilt(['positions:\n', `positions:\n${more}${said('youth', 'weekends')}`]);
  expect(remarksOn(text)).toEqual([`${placeOf('id: town', text)} unequal-positions`]);
});

it('nobody is known from guesses alone where others are quoted', () => {
  const quoted = said('youth', 'evenings', 'tag: stated, source: paper');
  const text = spoilt(['positions:\n', `positions:\n${quoted}`]).concat(
    'sources:\n  paper: { outlet: A paper, date: 2025-01-01, says: They would come in the evening. }\n',
  );
  expect(remarksOn(text)).toEqual([`${placeOf('{ party: town, issue: hours', text)} unsourced-positions`]);
});

it('one that signs nothing needs no positions', () => {
  expect(codesOn(readFileSync('scenarios/templates/three-with-mediator.yaml', 'utf8'))).toEqual([]);
});

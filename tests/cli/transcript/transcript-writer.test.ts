import { describe, expect, it } from 'vitest';
import type { TranscriptLine } from '#lab/transcripts/transcript.ts';
import { transcriptFrom } from '../../../src/cli/transcript/transcript-writer.ts';
import {
  accept,
  askLiveWith,
  blur,
  counter,
  declare,
  instruct,
  no,
  offer,
  open,
  refuse,
  reply,
  review,
  singleText,
  withdraw,
  yes,
} from '../../support/play.ts';
import { mediatedScenario, openingScenario, smallScenario } from '../../support/scenarios.ts';
import { RecordedTable } from './recorded-table.ts';
import { writePlayed } from './write-played.ts';

/** The lines of a game as a chair or a chronicler is told it. */
function linesOf(table: RecordedTable, chair?: string): readonly TranscriptLine[] {
  const party = chair === undefined ? undefined : table.party(chair);
  return transcriptFrom(table.game, table.state, writePlayed(table.played, party)).lines;
}

/** A line without its words: "1 offer a>b main water=halves". */
function brief({ day, kind, from, to, track, articles, changes, over }: TranscriptLine): string {
  const wording = articles.map(({ issue, options }) => `${issue}=${options.join('|')}`);
  const changed = changes.map(({ before, after, cause }) => `[${before.join('|')}>${after.join('|')} ${cause}]`);
  const obstacles = over?.map(({ issue, wouldAccept }) => `(over ${issue} ${wouldAccept.join('|')})`) ?? [];
  const who = `${from ?? '-'}>${to.join()}`;
  return [day, kind, who, track ?? '-', ...wording, ...changed, ...obstacles].join(' ').replaceAll(' )', ')');
}

const game = () =>
  new RecordedTable(smallScenario())
    .play('a', offer('opening', ['b'], { venue: 'lake', format: 'small' }))
    .play('b', counter({ venue: 'lake', format: 'big' }))
    .play('a', accept())
    .play('a', askLiveWith('c', 'water', 'halves'))
    .play('c', reply('yes'))
    .toDusk();

describe('a line of a transcript', () => {
  it('tells by ids who says what to whom, on what, what changes by it and over what a letter fails', () => {
    const talks = linesOf(game()).filter(({ from }) => from !== null);
    expect(talks.map(brief)).toEqual([
      '1 offer a>b opening venue=lake format=small',
      '1 counter b>a opening venue=lake format=big (over format big)',
      '1 accept a>b opening venue=lake format=big [small>big null]',
      '1 question a>c main water=halves',
      '1 reply c>a main water=halves',
      '1 day-end b> -',
      '1 day-end c> -',
    ]);
  });

  it('is told to those alone who may know it', () => {
    const kinds = (chair: string) => linesOf(game(), chair).map(({ kind }) => kind);
    expect(kinds('b')).not.toContain('question');
    expect(kinds('c')).not.toContain('offer');
    expect(kinds('c')).toContain('reply');
    expect(kinds('c')).toContain('text');
  });

  it('has the votes of all with what they voted on, and then what came of it', () => {
    const agreed = game();
    while (agreed.turn.startsWith('vote')) agreed.play(agreed.actor, agreed.actor === 'a' ? yes() : no('format'));
    const votes = linesOf(agreed).filter(({ kind }) => kind.startsWith('vote'));
    expect(votes.map(brief)).toEqual([
      '1 vote a> opening venue=lake format=big',
      '1 vote b> opening venue=lake format=big [big> null] (over format)',
      '1 vote-result -> opening',
    ]);
  });

  it('names the article of a refusal and of a withdrawal', () => {
    const table = new RecordedTable(smallScenario())
      .play('a', offer('main', ['b'], { water: 'halves' }))
      .play('b', accept())
      .play('a', withdraw('water'))
      .toRound(2)
      .skipTo('b')
      .play('b', offer('main', ['a'], { water: 'meters' }))
      .play('a', refuse('too-little', 'water'));
    const said = linesOf(table).filter(({ kind }) => kind === 'refuse' || kind === 'withdrawal');
    expect(said.map(brief)).toEqual([
      '1 withdrawal a> main water=halves [halves> null]',
      '2 refuse a>b main water=meters (over water)',
    ]);
  });

  it('has an opening and, apart from it, what it rules out; going back on that is a change', () => {
    const table = new RecordedTable(openingScenario())
      .play('a', open({ water: 'halves' }, { venue: 'tower' }))
      .play('b', open())
      .play('c', open())
      .play('a', declare('insist', 'water', 'meters'));
    const said = linesOf(table).filter(({ from }) => from === 'a');
    expect(said.map(brief)).toEqual([
      '1 opening a> - water=halves',
      '1 ruling-out a> - venue=tower',
      '1 statement a> main water=meters [halves>meters null]',
    ]);
  });

  it('has a review of each signatory of a single text', () => {
    const table = new RecordedTable(mediatedScenario())
      .skipTo('c')
      .play('c', singleText('opening', { venue: 'lake', format: 'big' }));
    while (table.turn.startsWith('review')) table.play(table.actor, table.actor === 'a' ? review('format') : review());
    const said = linesOf(table).filter(({ kind }) => kind === 'single-text' || kind === 'review');
    expect(said.map(brief)).toEqual([
      '1 single-text c> opening venue=lake format=big',
      '1 review a> opening venue=lake format=big (over format)',
      '1 review b> opening venue=lake format=big',
    ]);
  });
});

describe('a letter that is carried', () => {
  const carried = () =>
    new RecordedTable(smallScenario())
      .play('a', instruct('ask'))
      .skipTo('b')
      .play('b', offer('main', ['c'], { guard: 'base' }))
      .play('a', blur('guard', 'patrol'))
      .toRound(2)
      .play('c', refuse('red-line', 'guard'))
      .toRound(3);
  const mail = (chair?: string) =>
    linesOf(carried(), chair)
      .filter(({ kind }) => ['offer', 'arrival', 'carrying', 'refuse'].includes(kind))
      .map(brief);

  it('is written once, and arrives; only a chronicler and the carrier know how it was carried', () => {
    const known = [
      '1 carrying a> -',
      '1 offer b>c main guard=base',
      '1 carrying a> -',
      '2 arrival b>c main guard=base',
      '2 refuse c>b main guard=patrol|base (over guard)',
      '3 arrival c>b main guard=patrol|base',
    ];
    expect(mail()).toEqual(known);
    expect(mail('a')).toEqual(known);
  });

  it('is read by its addressee as it arrives, and its sender learns of the answer when that comes back', () => {
    expect(mail('c')).toEqual([
      '2 offer b>c main guard=patrol|base',
      '2 refuse c>b main guard=patrol|base (over guard)',
      '3 arrival c>b main guard=patrol|base',
    ]);
    expect(mail('b')).toEqual([
      '1 offer b>c main guard=base',
      '2 arrival b>c main guard=base',
      '3 refuse c>b main guard=patrol|base (over guard)',
    ]);
  });
});

import type { Clause, IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { IsoDate } from '#engine/model/scenario/iso-date.ts';

/**
 * What the functions that messages may use take. A name in front of which `maybe-` stands may be absent: it then selects
 * `none`.
 */
export interface FunctionValues {
  readonly party: PartyIndex;
  readonly 'maybe-party': PartyIndex | undefined;
  readonly parties: readonly PartyIndex[];
  readonly article: IssueIndex;
  readonly 'maybe-article': IssueIndex | undefined;
  readonly articles: readonly IssueIndex[];
  readonly track: TrackIndex;
  readonly 'maybe-track': TrackIndex | undefined;
  readonly tracks: readonly TrackIndex[];
  readonly answer: Answer;
  readonly answers: Answers;
  readonly clauses: readonly Clause[];
  readonly day: Round;
  readonly 'maybe-day': Round | undefined;
  readonly date: IsoDate;
  readonly rounds: number;
  readonly count: number;
  readonly points: number;
  readonly list: readonly string[];
  readonly whether: boolean;
  readonly choice: string;
}

/** A round, from 1. */
type Round = number;
/** An answer to the question of an article, or two where the words are vague. */
export interface Answer {
  readonly issue: IssueIndex;
  readonly option: OptionIndex;
  readonly or?: OptionIndex | undefined;
}
export interface Answers {
  readonly issue: IssueIndex;
  readonly options: readonly OptionIndex[];
}

type FunctionName = keyof FunctionValues;

/** The values that a message asks for, read from its text: `{$who :party}` asks for the index of a party as `who`. */
export type ValuesIn<Text extends string> = {
  readonly [Name in MentionIn<Text>['name']]: ValueOf<Extract<MentionIn<Text>, { name: Name }>['by']>;
};

/**
 * What a value must be that functions of such names are given; plain words where no function says more. One that goes by
 * `:one-of` is among the codes that the message has words for.
 */
type ValueOf<By extends string> = [Extract<By, FunctionName | Codes<string>>] extends [never] ? string : ValueBy<By>;

type ValueBy<By extends string> =
  By extends Codes<infer Code> ? Code : By extends FunctionName ? FunctionValues[By] : never;

interface Mention<Name extends string, By extends string> {
  readonly name: Name;
  readonly by: By;
}

/** Every `{$name}` and `{$name :function option=value}` of a text. */
type MentionIn<Text extends string, Before = never> = Text extends `${string}{$${infer Inside}}${infer Rest}`
  ? MentionIn<Rest, Before | MentionOf<Inside>>
  : Before;

type MentionOf<Inside extends string> = Inside extends `${infer Name} :one-of ${infer Options}`
  ? Mention<Name, Codes<CodeIn<Options>>>
  : Inside extends `${infer Name} :${infer By} ${string}`
    ? Mention<Name, By>
    : Inside extends `${infer Name} :${infer By}`
      ? Mention<Name, By>
      : Mention<Inside, never>;

type Codes<Code extends string> = `one-of ${Code}`;

/** The codes of `{$kind :one-of party=|a party| track=|a track|}`; each stands before words between bars. */
type CodeIn<Options extends string, Before = never> = Options extends `${infer Code}=|${string}|${infer Rest}`
  ? CodeIn<Rest extends ` ${infer Next}` ? Next : '', Before | Code>
  : Before;

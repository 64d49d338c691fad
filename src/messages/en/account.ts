/**
 * What a decision was weighed by, with points of `who` decided. `onTable` is what was on the table: an offer, a single text,
 * the text with one more article, or the text.
 */
export const account = {
  weighed: `
    .input {$onTable :choice}
    .match $onTable
    offer       {{To {$who :party}, waiting was worth {$waiting :points} and this offer {$worth :points}.}}
    single-text {{To {$who :party}, waiting was worth {$waiting :points} and this single text {$worth :points}.}}
    article     {{To {$who :party}, waiting was worth {$waiting :points} and the draft with this article {$worth :points}.}}
    *           {{To {$who :party}, waiting was worth {$waiting :points} and this draft {$worth :points}.}}`,
  'nothing-to-sign': `
    .input {$onTable :choice}
    .input {$who :party at=start}
    .match $onTable
    offer       {{{$who} saw nothing worth signing in this offer. Waiting was worth {$waiting :points} to {$who :agree you=you one=it many=them}.}}
    single-text {{{$who} saw nothing worth signing in this single text. Waiting was worth {$waiting :points} to {$who :agree you=you one=it many=them}.}}
    article     {{{$who} saw nothing worth signing in the draft with this article. Waiting was worth {$waiting :points} to {$who :agree you=you one=it many=them}.}}
    *           {{{$who} saw nothing worth signing in this draft. Waiting was worth {$waiting :points} to {$who :agree you=you one=it many=them}.}}`,
  /** Nothing was on the table: it was to put something there. */
  'if-signed':
    'If everyone signed this draft, it would be worth {$next :points} to {$who :party}; going on was worth {$waiting :points}.',
  'held-out':
    'This counts only if everyone signs. {$who :party at=start} held out for more, or thought a signature too unlikely.',
  'too-unlikely': 'This counts only if everyone signs, and {$who :party} thought that too unlikely.',
  aims: `
    .input {$who :party}
    {{{$who :agree you=you one=it many=they at=start} aimed for {$target :points} on that {:round}; no deal was worth {$walkAway :points}.}}`,
  'next-stands': `
    .input {$who :party}
    {{The draft already said what {$who :agree you=you one=it many=they} wanted next, worth {$next :points}.}}`,
  next: `
    .input {$who :party}
    {{Next, {$who :agree you=you one=it many=they} wanted this: {$clauses :clauses}. It was worth {$next :points}.}}`,
} as const;

/**
 * What a decision was weighed by, with points of `who` decided. `onTable` is what was on the table: an offer, a single text,
 * the text with one more article, or the text.
 */
export const account = {
  weighed: `
    .input {$onTable :choice}
    .match $onTable
    offer       {{Waiting was worth {$waiting :points} to {$who :party}, this offer {$worth :points}.}}
    single-text {{Waiting was worth {$waiting :points} to {$who :party}, this single text {$worth :points}.}}
    article     {{Waiting was worth {$waiting :points} to {$who :party}, the text with this article {$worth :points}.}}
    *           {{Waiting was worth {$waiting :points} to {$who :party}, this text {$worth :points}.}}`,
  'nothing-to-sign': `
    .input {$onTable :choice}
    .input {$who :party at=start}
    .match $onTable
    offer       {{{$who} saw no text worth signing in this offer. Waiting was worth {$waiting :points} to {$who :agree you=you one=it many=them}.}}
    single-text {{{$who} saw no text worth signing in this single text. Waiting was worth {$waiting :points} to {$who :agree you=you one=it many=them}.}}
    article     {{{$who} saw no text worth signing in the text with this article. Waiting was worth {$waiting :points} to {$who :agree you=you one=it many=them}.}}
    *           {{{$who} saw no text worth signing in this text. Waiting was worth {$waiting :points} to {$who :agree you=you one=it many=them}.}}`,
  /** Nothing was on the table: it was to put something there. */
  'if-signed':
    'If it was signed like this, the text was worth {$next :points} to {$who :party}; going on was worth {$waiting :points}.',
  'held-out':
    'That counts only if all sign it: {$who :party} held out for more, or thought it too unlikely to be signed.',
  'too-unlikely': 'That counts only if all sign it: {$who :party} thought that too unlikely.',
  aims: `
    .input {$who :party}
    {{{$who :agree you=you one=it many=they at=start} aimed for {$target :points} that {:round}; no signed text was worth {$walkAway :points}.}}`,
  'next-stands': `
    .input {$who :party}
    {{What {$who :agree you=you one=it many=they} wanted next is what the text said already, worth {$next :points}.}}`,
  next: `
    .input {$who :party}
    {{What {$who :agree you=you one=it many=they} wanted next: {$clauses :clauses}. That was worth {$next :points}.}}`,
} as const;

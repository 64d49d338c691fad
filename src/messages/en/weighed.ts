/** Rows and headings of the tables behind a decision of `who`. `onTable` as with an account; none where nothing was. */
export const weighed = {
  heading: `
    .input {$who :party}
    {{What {$who :agree you=you one=it many=they} weighed, in {$who :agree you=your one=its many=their} own points}}`,
  target: `
    .input {$who :party}
    {{What {$who :agree you=you one=it many=they} aimed for}}`,
  'on-table': `
    .input {$onTable :choice}
    .match $onTable
    offer       {{The best that could come of this offer}}
    single-text {{The best that could come of this single text}}
    article     {{The best that could come of the text with this article}}
    *           {{The best that could come of this text}}`,
  next: `
    .input {$who :party}
    {{What {$who :agree you=you one=it many=they} wanted next}}`,
  waiting: 'Waiting',
  'walk-away': 'No signed text',
  signing: `
    .input {$onTable :choice}
    .input {$who :party}
    .match $onTable
    offer       {{How likely {$who :agree you=you one=it many=they} thought that they would sign the text with this offer}}
    single-text {{How likely {$who :agree you=you one=it many=they} thought that they would sign this single text}}
    article     {{How likely {$who :agree you=you one=it many=they} thought that they would sign the text with this article}}
    none        {{How likely {$who :agree you=you one=it many=they} thought that they would sign what {$who :agree you=you one=it many=they} proposed}}
    *           {{How likely {$who :agree you=you one=it many=they} thought that they would sign this text}}`,
  belief: `
    .input {$by :party}
    {{What {$by :agree you=you one=it many=they} thought of {$who :party}}}`,
  wants: `
    .input {$who :party}
    {{What {$who :agree you=you one=it many=they} {$who :agree you=want one=wants}}}`,
  'no-deal': `
    .input {$who :party}
    {{What no deal is worth to {$who :agree you=you one=it many=them}}}`,
} as const;

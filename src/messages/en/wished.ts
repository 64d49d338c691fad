/** What is wrong with a file of wishes, by code. */
export const wished = {
  'not-a-map.wishes': 'A file of wishes starts with "wishes:", and says under it what each party wants.',
  'missing-answers': 'This order of the answers to {$issue} leaves some out: {$options :list}. Each stands in it once.',
} as const;

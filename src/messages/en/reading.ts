/** Ways to read what a delegation wants from what is public of it. */
export const reading = {
  'as-stated': `
    .input {$who :party} {{{$who :agree you=your one=its many=their at=start} real priorities match {$who :agree you=your one=its many=their} public statements}}`,
  'firm-lines-first': `
    .input {$who :party} {{{$who :agree you=your one=its many=their at=start} firm positions matter more than anything else}}`,
  bargaining: `
    .input {$who :party} {{{$who :agree you=your one=its many=their at=start} demands are for bargaining: every article matters equally}}`,
  /** By the name that the scenario's author gives it. */
  named: '{$names :list at=start}',
} as const;

/** Ways to read what a delegation wants from what is public of it. */
export const reading = {
  'as-stated': `.input {$who :party} {{{$who :agree you=you one=it many=they at=start} {$who :agree you=want one=wants} what {$who :agree you=you one=it many=they} {$who :agree you=say one=says}, as strongly as {$who :agree you=you one=it many=they} {$who :agree you=say one=says} it}}`,
  'firm-lines-first': `.input {$who :party} {{{$who :agree you=your one=its many=their at=start} firm lines come before all else}}`,
  bargaining: `.input {$who :party} {{{$who :agree you=you one=it many=they at=start} {$who :agree you=bargain one=bargains}: every article weighs the same}}`,
  /** By the name that the scenario's author gives it. */
  named: '{$names :list at=start}',
} as const;

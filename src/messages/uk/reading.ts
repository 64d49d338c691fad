/** Ways to read what a delegation wants from what is public of it. */
export const reading = {
  'as-stated': `.input {$who :party} {{{$who :agree you=ви m=він f=вона n=воно one=вона many=вони at=start} {$who :agree you=хочете one=хоче many=хочуть} саме того, про що {$who :agree you=кажете one=каже many=кажуть}, і так само сильно}}`,
  'firm-lines-first': `.input {$who :party} {{{$who :agree you=ваші m=його f=її n=його one=її many=їхні at=start} тверді позиції — понад усе}}`,
  bargaining: `.input {$who :party} {{{$who :agree you=ви m=він f=вона n=воно one=вона many=вони at=start} {$who :agree you=торгуєтеся one=торгується many=торгуються}: усі статті важать однаково}}`,
  /** By the name that the scenario's author gives it. */
  named: '{$names :list at=start}',
} as const;

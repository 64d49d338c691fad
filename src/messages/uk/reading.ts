/** Ways to read what a delegation wants from what is public of it. */
export const reading = {
  'as-stated': `
    .input {$who :party} {{{$who :agree you=ваші m=його f=її n=його one=її many=їхні at=start} справжні пріоритети збігаються з публічними заявами}}`,
  'firm-lines-first': `.input {$who :party} {{{$who :agree you=ваші m=його f=її n=його one=її many=їхні at=start} тверді позиції — понад усе}}`,
  bargaining: `
    .input {$who :party} {{{$who :agree you=ваші m=його f=її n=його one=її many=їхні at=start} вимоги — це торг: усі статті важать однаково}}`,
  /** By the name that the scenario's author gives it. */
  named: '{$names :list at=start}',
} as const;

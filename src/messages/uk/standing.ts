/** Support at home that rises or falls, and why. */
export const standing = {
  falls: `
    .input {$party :party at=start}
    .input {$why :list}
    .match $why
    none {{{$party} {$party :agree you=втрачаєте one=втрачає many=втрачають} підтримку вдома.}}
    *    {{{$party} {$party :agree you=втрачаєте one=втрачає many=втрачають} підтримку вдома: {$why}.}}`,
  rises: `
    .input {$party :party at=start}
    .input {$why :list}
    .match $why
    none {{{$party} {$party :agree you=здобуваєте one=здобуває many=здобувають} більше підтримки вдома.}}
    *    {{{$party} {$party :agree you=здобуваєте one=здобуває many=здобувають} більше підтримки вдома: {$why}.}}`,
  'failed-vote':
    '.input {$party :party} {{текст, який {$party :agree you=|ви винесли| m=|він виніс| f=|вона винесла| n=|воно винесло| one=|вона винесла| many=|вони винесли|} на голосування, не пройшов}}',
  'crossed-declaration':
    '.input {$party :party} {{{$party :agree you=|ви відступили| m=|він відступив| f=|вона відступила| n=|воно відступило| one=|вона відступила| many=|вони відступили|} від своєї публічної заяви}}',
  'denied-claim':
    '.input {$party :party} {{{$party :agree you=ваше m=його f=її n=його one=її many=їхнє} твердження заперечили}}',
  consulted:
    '.input {$party :party} {{{$party :agree you=|ви порадилися| m=|він порадився| f=|вона порадилася| n=|воно порадилося| one=|вона порадилася| many=|вони порадилися|} зі своїми}}',
  'walked-out':
    '.input {$party :party} {{{$party :agree you=|ви вийшли| m=|він вийшов| f=|вона вийшла| n=|воно вийшло| one=|вона вийшла| many=|вони вийшли|} з переговорів}}',
  lever: 'там побачили, що зроблено',
  'lever-cost':
    '.input {$party :party} {{за те, що {$party :agree you=|ви зробили| m=|він зробив| f=|вона зробила| n=|воно зробило| one=|вона зробила| many=|вони зробили|}, довелося заплатити}}',
  'member-dissents':
    '.input {$party :party} {{хтось з учасників {$party :agree you=вас m=його f=її n=його one=її many=їх} не підтримує}}',
} as const;

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
    '.input {$party :party} {{голосування, яке {$party :agree you=|ви призначили| m=|він призначив| f=|вона призначила| n=|воно призначило| one=|вона призначила| many=|вони призначили|}, провалилося}}',
  'crossed-declaration':
    '.input {$party :party} {{{$party :agree you=|ви порушили| m=|він порушив| f=|вона порушила| n=|воно порушило| one=|вона порушила| many=|вони порушили|} своє публічне слово}}',
  'denied-claim':
    '.input {$party :party} {{{$party :agree you=ваше m=його f=її n=його one=її many=їхнє} твердження спростували}}',
  consulted:
    '.input {$party :party} {{{$party :agree you=|ви пояснили| m=|він пояснив| f=|вона пояснила| n=|воно пояснило| one=|вона пояснила| many=|вони пояснили|} вдома свою позицію}}',
  'walked-out':
    '.input {$party :party} {{{$party :agree you=|ви вийшли| m=|він вийшов| f=|вона вийшла| n=|воно вийшло| one=|вона вийшла| many=|вони вийшли|} з переговорів}}',
  lever: 'там побачили, що зроблено',
  'lever-cost':
    '.input {$party :party} {{{$party :agree you=ваш m=його f=її n=його one=її many=їхній} крок мав свою ціну}}',
  'member-dissents':
    '.input {$party :party} {{одна з країн-учасниць {$party :agree you=вам m=йому f=їй n=йому one=їй many=їм} заперечила}}',
} as const;

/** Rows and headings of the tables behind a decision of `who`. `onTable` as with an account; none where nothing was. */
export const weighed = {
  heading: `
    .input {$who :party}
    {{Що {$who :agree you=ви m=він f=вона n=воно one=вона many=вони} {$who :agree you=зважували m=зважував f=зважувала n=зважувало one=зважувала many=зважували} (у власних балах)}}`,
  target: `
    .input {$who :party}
    {{Яку ціль {$who :agree you=ви m=він f=вона n=воно one=вона many=вони} {$who :agree you=мали m=мав f=мала n=мало one=мала many=мали}}}`,
  'on-table': `
    .input {$onTable :choice}
    .match $onTable
    offer       {{Найкраще, що могло вийти з цієї пропозиції}}
    single-text {{Найкраще, що могло вийти з цього єдиного тексту}}
    article     {{Найкраще, що могло вийти з тексту з цією статтею}}
    *           {{Найкраще, що могло вийти з цього тексту}}`,
  next: `
    .input {$who :party}
    {{Чого {$who :agree you=ви m=він f=вона n=воно one=вона many=вони} {$who :agree you=хотіли m=хотів f=хотіла n=хотіло one=хотіла many=хотіли} далі}}`,
  waiting: 'Чекання',
  'walk-away': 'Жодного підписаного тексту',
  signing: `
    .input {$onTable :choice}
    .input {$who :party}
    .match $onTable
    offer       {{Наскільки ймовірно, на {$who :agree you=вашу m=його f=її n=його one=її many=їхню} думку, що інші підпишуть текст із цією пропозицією}}
    single-text {{Наскільки ймовірно, на {$who :agree you=вашу m=його f=її n=його one=її many=їхню} думку, що інші підпишуть цей єдиний текст}}
    article     {{Наскільки ймовірно, на {$who :agree you=вашу m=його f=її n=його one=її many=їхню} думку, що інші підпишуть текст із цією статтею}}
    none        {{Наскільки ймовірно, на {$who :agree you=вашу m=його f=її n=його one=її many=їхню} думку, що інші підпишуть запропоноване}}
    *           {{Наскільки ймовірно, на {$who :agree you=вашу m=його f=її n=його one=її many=їхню} думку, що інші підпишуть цей текст}}`,
  belief: `
    .input {$by :party}
    {{Що {$by :agree you=ви m=він f=вона n=воно one=вона many=вони} {$by :agree you=думали m=думав f=думала n=думало one=думала many=думали} про {$who :party case=acc}}}`,
  wants: `
    .input {$who :party}
    {{Чого {$who :agree you=ви m=він f=вона n=воно one=вона many=вони} {$who :agree you=хочете one=хоче many=хочуть}}}`,
  'no-deal': `
    .input {$who :party case=gen}
    {{Чого варта для {$who} відсутність угоди}}`,
} as const;

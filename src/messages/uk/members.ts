/** Members of a bloc, wherever they are listed. */
export const members = {
  where: `
    .input {$who :party}
    {{Яка думка {$who :agree you=ваших m=його f=її n=його one=її many=їхніх} учасників}}`,
  of: '{$who :party style=name}: {$who :agree you=ваші m=його f=її n=його one=її many=їхні} учасники',
  label: 'Учасники',
  about: `
    .input {$who :party}
    .match $who
    you {{Ті, чия думка відома, з усіх, від чийого імені ви говорите. Запитайте їх, перш ніж говорити за них: хто не питаний, може публічно вам заперечити.}}
    *   {{Ті, чия думка відома публічно, з усіх, від чийого імені {$who :agree you=|ви говорите| m=|він говорить| f=|вона говорить| n=|воно говорить| one=|вона говорить| many=|вони говорять|}.}}`,
  silent: 'Про жодну статтю ще нічого не сказано.',
  because: `
    .input {$isPrivate :whether}
    .match $isPrivate
    yes {{{$because} ({$tag}; це знаєте лише ви)}}
    *   {{{$because} ({$tag})}}`,
  source: 'Чому і хто це каже{#hidden}: {$about}{/hidden}',
} as const;

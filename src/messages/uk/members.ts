/** Members of a bloc, wherever they are listed. */
export const members = {
  where: `
    .input {$who :party}
    {{Що кажуть {$who :agree you=ваші m=його f=її n=його one=її many=їхні} країни-учасниці}}`,
  of: '{$who :party style=name}: {$who :agree you=ваші m=його f=її n=його one=її many=їхні} країни-учасниці',
  label: 'Країни-учасниці',
  about: `
    .input {$who :party case=gen}
    .match $who
    you {{Країни-учасниці, чию думку знають усі. Запитайте їх, перш ніж говорити від їхнього імені: незапитана країна може публічно вам заперечити.}}
    *   {{Країни-учасниці {$who}, чию думку знають усі.}}`,
  silent: 'Про жодну статтю ще нічого не сказано.',
  because: `
    .input {$isPrivate :whether}
    .match $isPrivate
    yes {{{$because} ({$tag}; це знаєте лише ви)}}
    *   {{{$because} ({$tag})}}`,
  source: 'Чому і хто це каже{#hidden}: {$about}{/hidden}',
} as const;

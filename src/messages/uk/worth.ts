/** What a text is worth to the person, against no deal. */
export const worth = {
  'never-signed': 'Ваша делегація ніколи цього не підпише.',
  /** Wording that would take it off the red line is tabled, and not settled. */
  'not-yet': 'Ваша делегація поки не може цього підписати.',
  less: 'Гірше для вас, ніж {#term of=no-deal}без угоди{/term}.',
  /** Of a draft with articles that are still open. */
  'less-so-far': 'Поки що гірше для вас, ніж {#term of=no-deal}без угоди{/term}; інші статті ще відкриті.',
  same: 'Для вас це те саме, що й {#term of=no-deal}без угоди{/term}.',
  hardly: 'Ледь краще, ніж {#term of=no-deal}без угоди{/term}.',
  better: 'Краще, ніж {#term of=no-deal}без угоди{/term}.',
  much: 'Набагато краще, ніж {#term of=no-deal}без угоди{/term}.',

  // Of what is agreed in the text so far: what others have not accepted counts for nothing yet.
  'now-never-signed': 'Узгоджене досі: ваша делегація ніколи цього не підпише.',
  'now-not-yet': 'Узгоджене досі: ваша делегація поки не може цього підписати.',
  'now-less': 'Узгоджене досі: гірше, ніж {#term of=no-deal}без угоди{/term}.',
  'now-same': 'Узгоджене досі: те саме, що й {#term of=no-deal}без угоди{/term}.',
  'now-hardly': 'Узгоджене досі: ледь краще, ніж {#term of=no-deal}без угоди{/term}.',
  'now-better': 'Узгоджене досі: краще, ніж {#term of=no-deal}без угоди{/term}.',
  'now-much': 'Узгоджене досі: набагато краще, ніж {#term of=no-deal}без угоди{/term}.',

  // Of another delegation.
  'theirs-less': 'Гірше, ніж {#term of=no-deal}без угоди{/term}.',
  'theirs-same': 'Те саме, що й {#term of=no-deal}без угоди{/term}.',
  'theirs-hardly': 'Ледь краще, ніж {#term of=no-deal}без угоди{/term}.',
  'theirs-better': 'Краще, ніж {#term of=no-deal}без угоди{/term}.',
  'theirs-much': 'Набагато краще, ніж {#term of=no-deal}без угоди{/term}.',
  'theirs-unsigned': 'Не підписано: стільки ж, скільки {#term of=no-deal}без угоди{/term}.',
  'theirs-unratified': 'Не ратифіковано: стільки ж, скільки {#term of=no-deal}без угоди{/term}.',

  // On the line that runs from nothing to the best that can be had; what stands on it, and the same for those who listen.
  'on-line-no-deal': 'без угоди {$points :count}',
  'on-line-best': 'щонайбільше {$points :count}',
  'on-line-text': 'цей текст {$points :count}',
  'on-line-with-it': 'із цим {$points :count}',
  'on-line-with-all': 'з усім цим {$points :count}',
  'on-line-result': 'підсумок {$points :count}',
  'in-points-text':
    'У балах: цей текст — {$points :count}; без угоди — {$walkAway :count}; щонайбільше — {$best :count}.',
  'in-points-with-it':
    'У балах: із цим — {$points :count}; без угоди — {$walkAway :count}; щонайбільше — {$best :count}.',
  'in-points-with-all':
    'У балах: з усім цим — {$points :count}; без угоди — {$walkAway :count}; щонайбільше — {$best :count}.',
  'in-points-result':
    'У балах: підсумок — {$points :count}; без угоди — {$walkAway :count}; щонайбільше — {$best :count}.',
  /** With its reason, a sentence of the scenario's author. */
  'red-line': '{#hidden}Червона лінія: {/hidden}{$because}',

  /** Of one answer; `or`: by the second reading of vague words, which may be worth as much. */
  'for-you': '{$points :count} для вас',
  'for-you-or': '{$points :count} або {$or :count} для вас',

  /** Where no points are told: how much an answer brings, of the most that any answer does. */
  weight:
    '{$weight :one-of very-much=|дуже багато| much=|багато| some=|дещо| little=|мало| nothing=|нічого| harm=|шкода|}{#hidden} для вас{/hidden}',
  'weight-for-you':
    '{$weight :one-of very-much=|важить для вас дуже багато| much=|важить для вас багато| some=|дещо для вас важить| little=|мало важить для вас| nothing=|нічого вам не дає| harm=|шкодить вам|}',
  'weight-for-you-or':
    '{$weight :one-of very-much=|важить для вас дуже багато| much=|важить для вас багато| some=|дещо для вас важить| little=|мало важить для вас| nothing=|нічого вам не дає| harm=|шкодить вам|} або {$or :one-of very-much=|важить для вас дуже багато| much=|важить для вас багато| some=|дещо для вас важить| little=|мало важить для вас| nothing=|нічого вам не дає| harm=|шкодить вам|}',

  // Where no points are told.
  'on-line-no-deal-unscored': 'без угоди',
  'on-line-best-unscored': 'найкраще для вас',
  'on-line-text-unscored': 'цей текст',
  'on-line-with-it-unscored': 'із цим',
  'on-line-with-all-unscored': 'з усім цим',
  'on-line-result-unscored': 'підсумок',
} as const;

/**
 * What a letter or an answer has in common with those before it, in several ways each, short, and without a number of its
 * own. `round` is the day of the earlier one.
 */
export const correspondence = {
  'comes-back': [
    'Ми повертаємося до своєї пропозиції від {$round :day style=letter case=gen}.',
    'Зрештою ми знову просимо того, чого просили в листі від {$round :day style=letter case=gen}.',
    'Ми знову там, де були у {$round :day style=letter case=acc}.',
  ],
  'said-before': [
    'Ми казали про це у {$round :day style=letter case=acc}, кажемо й тепер.',
    'Лишається чинною наша пропозиція від {$round :day style=letter case=gen}.',
    'Ми просимо того самого, що й у листі від {$round :day style=letter case=gen}.',
    'Ви маєте це від нас іще з {$round :day style=letter case=gen}. Ми свого тримаємося.',
    'Для нас нічого не змінилося з {$round :day style=letter case=gen}.',
  ],
  /** `times`: how often it was said before, twice or more. */
  'said-often': [
    'Ця пропозиція у вас іще з {$round :day style=letter case=gen}. Вона не змінилася.',
    `
      .input {$times :count}
      .input {$round :day style=letter case=gen}
      .match $times
      2 {{Утретє надсилаємо вам пропозицію від {$round}.}}
      3 {{Учетверте надсилаємо вам пропозицію від {$round}.}}
      4 {{Уп’яте надсилаємо вам пропозицію від {$round}.}}
      5 {{Ушосте надсилаємо вам пропозицію від {$round}.}}
      6 {{Усьоме надсилаємо вам пропозицію від {$round}.}}
      7 {{Увосьме надсилаємо вам пропозицію від {$round}.}}
      * {{Укотре надсилаємо вам пропозицію від {$round}.}}`,
    'Ми просимо про це ще з {$round :day style=letter case=gen} — і просимо далі.',
    'Ми стоїмо на своїй пропозиції від {$round :day style=letter case=gen}.',
  ],
  'new-since': [
    'Нове в цьому листі: {$clauses :clauses style=full}.',
    'Тепер ми пишемо {$clauses :clauses style=full}.',
    'Ось що ми змінили: {$clauses :clauses style=full}.',
  ],
  'much-new': [
    'У цьому листі багато нового, передусім {$answer :answer style=full}.',
    'Ми багато що змінили, а найперше просимо записати {$answer :answer style=full}.',
  ],
  'left-out': [
    `
      .input {$issues :articles}
      .match $issues
      one {{Статтю {$issues} цього разу лишаємо осторонь.}}
      *   {{Статті {$issues} цього разу лишаємо осторонь.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Сьогодні нічого не кажемо про статтю {$issues}.}}
      *   {{Сьогодні нічого не кажемо про статті {$issues}.}}`,
  ],
  unanswered: [
    'Ми зробили крок у {$round :day style=letter case=acc}. Ви свого ще не зробили.',
    'З {$round :day style=letter case=gen} наш крок чекає на ваш.',
  ],
  'answer-stands': [
    'Ви просили про це у {$round :day style=letter case=acc}. Наша відповідь та сама.',
    'Це ваша пропозиція від {$round :day style=letter case=gen}. Ми й далі кажемо «ні».',
    'Того самого ви просили у {$round :day style=letter case=acc}, і наша відповідь не змінилася.',
    'Вашу пропозицію від {$round :day style=letter case=gen} ми обміркували ще раз. І все ж ні.',
  ],
  /** `times`: how often it was turned down before, twice or more. */
  'refused-often': [
    'Знову ваша пропозиція від {$round :day style=letter case=gen}. І знову ні.',
    `
      .input {$times :count}
      .match $times
      2 {{Ми вже двічі казали на це «ні».}}
      3 {{Ми вже тричі казали на це «ні».}}
      4 {{Ми вже чотири рази казали на це «ні».}}
      * {{Ми вже не раз казали на це «ні».}}`,
    'Того, про що ви просите ще з {$round :day style=letter case=gen}, ми не можемо дати й сьогодні.',
  ],
  'still-no': [
    'Варіант {$answer :answer}: і далі ні, як у {$round :day style=letter case=acc}.',
    'Варіант {$answer :answer} ми відхилили ще у {$round :day style=letter case=acc}. Це не змінилося.',
    'Знову {$answer :answer}. Лишається наша відповідь від {$round :day style=letter case=gen}.',
    'На варіант {$answer :answer} відповідь у нас та сама, що й у {$round :day style=letter case=acc}.',
  ],
  'not-either': [
    '{$answer :answer} — теж ні.',
    'Варіанта {$answer :answer} ми також воліли б не писати.',
    'Не можемо погодитися і з варіантом {$answer :answer}.',
  ],
  'comes-round': [
    'Ми не прийняли цього у {$round :day style=letter case=acc}. Тепер приймаємо.',
    'До цього ми ще не були готові у {$round :day style=letter case=acc}. Тепер готові.',
  ],
  'no-before': [
    'Ми не підписали цього у {$round :day style=letter case=acc}, не підпишемо й тепер.',
    'Наше «ні» те саме, що й у {$round :day style=letter case=acc}.',
  ],
  /** `clauses`: what is new, where that is little. */
  'in-kind': [
    `
      .input {$clauses :clauses style=full}
      .match $clauses
      none {{Ви зробили крок, і ми також.}}
      * {{Ви зробили крок, і ми також: {$clauses}.}}`,
    `
      .input {$clauses :clauses style=full}
      .match $clauses
      none {{Крок за крок.}}
      * {{Крок за крок: {$clauses}.}}`,
    `
      .input {$clauses :clauses style=full}
      .match $clauses
      none {{На ваш крок відповідаємо своїм.}}
      * {{На ваш крок відповідаємо своїм: {$clauses}.}}`,
    `
      .input {$clauses :clauses style=full}
      .match $clauses
      none {{Ви пішли назустріч нам, а ми — вам.}}
      * {{Ви пішли назустріч нам, а ми — вам: {$clauses}.}}`,
  ],
} as const;

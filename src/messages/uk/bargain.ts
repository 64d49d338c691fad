/**
 * What a delegation says of what is asked for and what is given, in several ways each. `-since` names the day of the letter
 * that did so first: the day tells what that letter asked for or offered; what was thought of it then, or answered to it, it
 * does not tell.
 */
export const bargain = {
  wanted: ['Саме цього ми й хочемо.', 'Тут сказано те, що нам потрібно.', 'Нас це влаштовує.'],
  asked: [
    'У статті {$issue :article} ми просимо записати {$answer :answer}.',
    'Нам потрібно, щоб у статті {$issue :article} стояло {$answer :answer}.',
    'У статті {$issue :article} ми хотіли б прочитати {$answer :answer}.',
    'Наша мета у статті {$issue :article} — {$answer :answer}.',
    'Ми вписали б у статтю {$issue :article} так: {$answer :answer}.',
  ],
  'asked-since': [
    'Ще з {$since :day style=letter case=gen} ми просимо записати {$answer :answer style=brief} — і просимо далі.',
    'Нам потрібен варіант {$answer :answer style=brief}, і з {$since :day style=letter case=gen} це не змінилося.',
    'Наше прохання від {$since :day style=letter case=gen} лишається в силі: {$answer :answer style=brief}.',
    'Що нам потрібно, ви знаєте ще з {$since :day style=letter case=gen}: {$answer :answer style=brief}.',
    'Ми стоїмо на своєму проханні від {$since :day style=letter case=gen}: {$answer :answer style=brief}.',
  ],
  /** What an offer is accepted for. */
  accepted: [
    'Для нас вирішує стаття {$issue :article}: {$answer :answer}.',
    'Стаття {$issue :article} дає нам те, що нам потрібно: {$answer :answer}.',
    'Ми кажемо «так» заради статті {$issue :article}, де стоїть {$answer :answer}.',
  ],
  'accepted-since': [
    'Ще з {$since :day style=letter case=gen} ми просимо записати {$answer :answer style=brief}. І ось дочекалися.',
    '{$answer :answer style=brief} — саме те, про що ми просимо ще з {$since :day style=letter case=gen}.',
    'На це ми чекали ще з {$since :day style=letter case=gen}: {$answer :answer style=brief}. Тож кажемо «так».',
  ],
  /** What it offers, and would rather not. */
  offered: [
    'У статті {$issue :article} ми зробили крок: {$answer :answer}.',
    'У статті {$issue :article} тепер пропонуємо варіант {$answer :answer}. Нам це дається нелегко.',
    'Поступаємося у статті {$issue :article}: {$answer :answer}.',
    'У статті {$issue :article} йдемо вам назустріч: {$answer :answer}.',
  ],
  'offered-since': [
    'Наша поступка від {$since :day style=letter case=gen} лишається в силі: {$answer :answer style=brief}.',
    'Ми й далі пропонуємо варіант {$answer :answer style=brief}, як і в листі від {$since :day style=letter case=gen}.',
    'Свого кроку від {$since :day style=letter case=gen} ми назад не забираємо: {$answer :answer style=brief}.',
  ],
  /** What it gives way on; the others have asked for it since that day. */
  'given-up': [
    'У статті {$issue :article} ми відступаємо: нехай буде {$answer :answer}.',
    'У статті {$issue :article} приймаємо варіант {$answer :answer}.',
    'Ми ще раз зважили статтю {$issue :article} і пристаємо на варіант {$answer :answer}.',
  ],
  'given-up-since': [
    'Ви просите про це ще з {$since :day style=letter case=gen}: {$answer :answer style=brief}. Ми приймаємо.',
    'Ви тримаєтеся цього ще з {$since :day style=letter case=gen}: {$answer :answer style=brief}. Ми поступаємося.',
  ],
  /** That it accepts words that can be read in two ways. */
  'taken-vaguely': [
    'У статті {$issue :article} кожен може читати ці слова по-своєму — і ми також.',
    'У статті {$issue :article} приймаємо слова, які лишають питання відкритим. Що вони означають, ще належить сказати.',
  ],
  /** That it does not. */
  'too-vague': [
    'У статті {$issue :article} нам треба знати, що саме мається на увазі: {$answer :answer}.',
    '{$answer :answer}: для нас стаття {$issue :article} лишає так забагато відкритим.',
  ],
  /**
   * What it does not agree to; the others have asked for it since that day. It may be too much for the one and too little for
   * another, so neither is said. Nor that it never will: it is no red line, and may be taken tomorrow.
   */
  'in-the-way': [
    'З варіантом {$answer :answer} у статті {$issue :article} ми поки що не згодні.',
    'У статті {$issue :article} нам потрібно щось інше, ніж {$answer :answer}.',
    'Статтю {$issue :article} ми б змінили: не {$answer :answer}.',
    'У статті {$issue :article} ми воліли б не писати {$answer :answer}.',
  ],
  'in-the-way-since': [
    'Ви просите про це ще з {$since :day style=letter case=gen}: {$answer :answer style=brief}. Ми поки що не згодні.',
    'Ще з {$since :day style=letter case=gen} ви просите записати {$answer :answer style=brief}. Нам потрібно інше.',
    'Ви тримаєтеся цього ще з {$since :day style=letter case=gen}: {$answer :answer style=brief}. Ми б це змінили.',
    '{$answer :answer style=brief}: ви стоїте на цьому ще з {$since :day style=letter case=gen}, а ми дивимося на це інакше.',
    'Ви хочете цього ще з {$since :day style=letter case=gen}: {$answer :answer style=brief}. А ми воліли б так не писати.',
  ],
  /** A no has to name an article, even where no single one is at fault. */
  'hopes-for-more': ['Ми сподіваємося на більше, ніж дає нам цей текст.', 'Тут можна домовитися й про більше.'],
} as const;

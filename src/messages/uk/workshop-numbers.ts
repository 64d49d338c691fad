/** The workshop: points and walk-aways that the computer chooses, from what the points say that each party wants. */
export const workshopNumbers = {
  choose: 'Запропонувати числа',
  words:
    'Бали можуть бути приблизні: вистачить 3, 2 і 1. Parley бере з них, чого хоче кожна сторона, і пропонує бали й межі поступок, що відповідають рівню. Ви побачите їх раніше, ніж щось зміниться.',
  choosing: 'Обчислюємо…',
  failed: 'Запропонувати числа не вдалося. Спробуйте ще раз.',
  chosen:
    'Запропоновано {$level :one-of beginner=|для початківців| standard=|для звичайної гри| hard=|для складної гри| no-deal=|для гри без угоди|}. Чисел у файлі, що змінилися б: {$changes :count}.',
  none: 'У файлі вже ті числа, які запропонувала б Parley.',
  now: 'Тепер',
  'as-chosen': 'Запропоновано',
  share: 'Угоди, що влаштовують усіх підписантів у раунді 1',
  'no-deal': 'Без угоди: {$who}',
  'by-the-last': '{$first :count}, в останньому раунді {$last :count}',
  take: 'Узяти ці числа',
  taken: 'Ці числа тепер у файлі. Щоб скасувати, натисніть Ctrl і Z у редакторі.',
} as const;

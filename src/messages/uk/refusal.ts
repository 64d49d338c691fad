/** Why a move is not allowed, by its code, in a sentence that says what to do where there is something to do. */
export const refusal = {
  'game-over': 'Гру завершено.',
  'not-your-turn': 'Зараз не ваша черга.',
  'reply-first': `
    .input {$asked :choice}
    .match $asked
    carry  {{Спершу вирішіть, що робити з пропозицією, яку вас просять передати.}}
    review {{Спершу скажіть, що треба змінити в єдиному тексті.}}
    open   {{Спершу виступіть зі вступною заявою.}}
    vote   {{На сьогодні розмови завершено. Спершу проголосуйте.}}
    *      {{Спершу дайте відповідь, на яку чекає інша делегація.}}`,
  // What it holds is said by the engine, in English: it comes of a fault, not of what a person does.
  malformed: 'Такий хід зробити не можна: його складено неправильно.',
  'nothing-offered': 'Спершу виберіть у проєкті хоча б один варіант.',
  'nobody-addressed': 'Виберіть делегацію, якій це надіслати.',
  'track-over': 'Частина {$track :track} уже не відкрита.',
  'no-channel': 'Немає зв’язку з {$party :party case=ins}.',
  'too-late-to-carry': 'Ваш лист до {$party :party case=gen} має хтось передати, і відповідь надійде запізно.',
  'written-today':
    'Сьогодні ви вже писали {$party :party case=dat} про частину {$track :track}. Більше ніж раз на {:round case=acc} не можна.',
  gone: '{$party :party at=start} {$party :agree you=|вийшли з| m=|вийшов із| f=|вийшла з| n=|вийшло з| one=|вийшла з|} переговорів.',
  'no-second-counter': 'Змінити зустрічну пропозицію не можна: прийміть її або відхиліть.',
  'counter-same': 'Зустрічна пропозиція має відрізнятися від тієї, на яку відповідає.',
  'not-tabled': 'Такого варіанта у статті {$issue :article} в проєкті немає.',
  'already-initialled': 'Ваша парафа тут уже є.',
  'not-initialled': 'Вашої парафи тут немає.',
  'not-a-signatory': 'Ваша делегація не підписує частину {$track :track}.',
  'vote-called-before': 'Ви вже виносили це на голосування. Удруге не можна.',
  'vote-called-today': 'Голосування вже призначено, і воно відбудеться ввечері.',
  'red-line': 'Це перетинає вашу червону лінію, а такого делегація підписати не може.',
  'name-clauses': `
    .input {$least :count}
    .input {$most :count}
    .match $least $most
    0 * {{Назвіть не більше ніж {$most} з його статей.}}
    * 1 {{Назвіть статтю.}}
    * * {{Назвіть одну або дві статті.}}`,
  'walk-out-off': 'У цьому сценарії вийти з переговорів не можна.',
  'leaving-already': 'Ви про це вже оголосили.',
  'not-leaving': 'Ви не оголошували, що йдете.',
  'not-direct': 'Прямого каналу до {$party :party case=gen} у вас немає, а таке кажуть лише віч-на-віч.',
  'declared-before': 'Ви вже заявляли це щодо статті {$issue :article}.',
  'declared-otherwise': 'Це суперечило б вашій заяві щодо статті {$issue :article}.',
  'ruled-out-before': 'У статті {$issue :article} ваша делегація вже публічно це відкинула.',
  'claimed-before': 'Ви вже щось твердили про {$party :party case=acc} щодо статті {$issue :article}.',
  'claim-answered': 'На це твердження вже відповіли публічно.',
  'told-before': 'Ви це вже казали {$party :party case=dat}.',
  'asked-before': 'Ви вже запитували про це {$party :party case=acc}.',
  'condition-on-same': 'Умова теж стосується статті {$issue :article}. Виберіть для умови іншу статтю.',
  'condition-apart':
    'Умова стосується іншої частини, ніж стаття {$issue :article}. Виберіть статтю з тієї самої частини.',
  'consulted-today': 'Ви вже пояснювали вдома свою позицію. Більше ніж раз на {:round case=acc} не можна.',
  'support-whole': 'Ви не втратили вдома підтримки, яку можна було б повернути.',
  'no-members': 'Ваша делегація говорить лише за себе: учасників, яких можна було б запитати, у неї немає.',
  'members-asked-today':
    'Ви вже питали своїх учасників про статтю {$issue :article}. Більше ніж раз на {:round case=acc} не можна.',
  'members-not-asked': 'Спершу запитайте своїх учасників про статтю {$issue :article}.',
  'off-table': 'Варіант {$answer :answer} знято зі столу: {$cause}.',
  'lever-of-others': 'Зробити це може лише {$party :party}.',
  'lever-used-up': 'Ви це вже зробили.',
  'too-little-support': 'Для цього потрібно {$needs :count} зі 100 балів підтримки вдома.',
  'one-vague-clause': 'У кожній частині може бути лише одна нечітка стаття. Зробіть чіткою цю або іншу.',
  'asked-exact': 'Відправник просив вас не змінювати його слів.',
  'carries-nothing': 'Інші делегації не говорять через вашу, тож листів для передавання немає.',
  'instructed-so': 'Ви так уже робите.',
  'instructed-today': 'Ви це вже змінювали. Більше ніж раз на {:round case=acc} не можна.',
  'not-mediator': 'Ваша делегація не посередничає щодо частини {$track :track}.',
  'drafted-today':
    'Сьогодні ви вже вносили єдиний текст частини {$track :track}. Більше ніж раз на {:round case=acc} не можна.',
} as const;

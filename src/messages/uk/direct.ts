/** Sentences of letters in a direct voice: short, with the demand first. */
export const direct = {
  'cannot-instead': [
    'Варіант {$theirs :answer} у статті {$issue :article} нам не підходить. Напишіть варіант {$own :answer}.',
    'У статті {$issue :article} ми хочемо варіант {$own :answer}, а варіант {$theirs :answer} цього не дає.',
    'Скажемо прямо про статтю {$issue :article}: з варіантом {$own :answer} ми можемо працювати, а з варіантом {$theirs :answer} — ні.',
    'Приберіть варіант {$theirs :answer} зі статті {$issue :article}, поставте варіант {$own :answer}, і можна говорити.',
  ],
  'cannot-instead-since': [
    'Ми кажемо вам ще з {$since :day style=letter case=gen}, що у статті {$issue :article} хочемо варіант {$own :answer}. Варіант {$theirs :answer} — це не те.',
    'Наша лінія у статті {$issue :article} з {$since :day style=letter case=gen} одна: {$own :answer}. Варіант {$theirs :answer} нас не зрушить.',
    'Варіант {$theirs :answer} у статті {$issue :article} не годиться. Ми хочемо варіант {$own :answer} з {$since :day style=letter case=gen}, і хочемо досі.',
    'У статті {$issue :article} ми просимо варіант {$own :answer} ще з {$since :day style=letter case=gen} і на варіант {$theirs :answer} це не виміняємо.',
    'З {$since :day style=letter case=gen} ми кажемо про статтю {$issue :article} одне: варіант {$own :answer}. Ви кажете варіант {$theirs :answer}, і так не вийде.',
    'Ви знаєте ще з {$since :day style=letter case=gen}, що у статті {$issue :article} ми хочемо варіант {$own :answer}, тому на варіант {$theirs :answer} кажемо «ні».',
  ],
  cannot: [
    'Ваша пропозиція не проходить для нас через одне: {$answer :answer} у статті {$issue :article}.',
    'Варіанта {$answer :answer} у статті {$issue :article} ми зараз не приймемо.',
    'Відповідь — «ні», і причина у статті {$issue :article}: варіант {$answer :answer} не годиться.',
    'Ми добре придивилися до вашої пропозиції. Проблема — варіант {$answer :answer} у статті {$issue :article}.',
  ],
  'still-no': [
    'Варіант {$answer :answer} у статті {$issue :article} ми відхилили ще у відповіді від {$round :day style=letter case=gen}. Нічого не змінилося.',
    'На {$answer :answer} у статті {$issue :article} знову кажемо «ні», як і у відповіді від {$round :day style=letter case=gen}.',
    'Нашу відповідь про {$answer :answer} у статті {$issue :article} ви маєте з {$round :day style=letter case=gen}, і це досі «ні».',
  ],
  'answer-stands': [
    'Це ваша пропозиція від {$round :day style=letter case=gen}. Тоді ми сказали «ні» і сьогодні кажемо те саме.',
    'Знову пропозиція від {$round :day style=letter case=gen}, і знову та сама відповідь.',
    'Це ми вже розглядали, коли прийшов ваш лист від {$round :day style=letter case=gen}. Прийняти не можемо.',
  ],
  accepts: [
    'Домовилися: {$clauses :clauses style=full}.',
    'Добра пропозиція. Беремо: {$clauses :clauses style=full}.',
    'Ми за: {$clauses :clauses style=full}.',
    'Кажемо «так»: {$clauses :clauses style=full}. І хочемо рухатися швидко.',
  ],
  'accepts-all': ['Беремо вашу пропозицію.', 'Про це домовилися.', 'Так, на це ми можемо піти.', 'Нам це підходить.'],
  'moves-refused': [
    'З {$since :day style=letter case=gen} ми хотіли у статті {$issue :article} варіант {$from :answer}. На це {$by :party} {$by :agree you=сказали m=сказав f=сказала n=сказало one=сказала many=сказали} «ні», тож ось що ми можемо: {$answer :answer}.',
    'Варіант {$from :answer} у статті {$issue :article} {$by :party} {$by :agree you=відхилили m=відхилив f=відхилила n=відхилило one=відхилила many=відхилили}. Ми просили його з {$since :day style=letter case=gen} і готові зупинитися на варіанті {$answer :answer}.',
    'Ми люди практичні: на {$from :answer} у статті {$issue :article}, нашу пропозицію від {$since :day style=letter case=gen}, {$by :party} не {$by :agree you=погодилися m=погодився f=погодилася n=погодилося one=погодилася many=погодилися}, тож переходимо до варіанта {$answer :answer}.',
    'Ми почули, що {$by :party} {$by :agree you=сказали m=сказав f=сказала n=сказало one=сказала many=сказали} «ні», тож знімаємо варіант {$from :answer} у статті {$issue :article}, нашу лінію з {$since :day style=letter case=gen}. Підійде й варіант {$answer :answer}.',
  ],
  'moves-return': [
    'Ви даєте нам варіант {$gained :answer style=full}. Тож у статті {$issue :article} ми йдемо від варіанта {$from :answer}, нашої лінії з {$since :day style=letter case=gen}, до варіанта {$answer :answer}.',
    'Ось чесний обмін: за ваш варіант {$gained :answer style=full} ми знімаємо варіант {$from :answer} у статті {$issue :article}, нашу лінію з {$since :day style=letter case=gen}, і беремо варіант {$answer :answer}.',
    'З {$since :day style=letter case=gen} ми хотіли у статті {$issue :article} варіант {$from :answer}. За варіант {$gained :answer style=full} ви маєте від нас варіант {$answer :answer}.',
    'Ви пропонуєте варіант {$gained :answer style=full}, тому у статті {$issue :article} ми можемо піти на варіант {$answer :answer} і відмовитися від варіанта {$from :answer}, нашої лінії з {$since :day style=letter case=gen}.',
  ],
  'moves-offered': [
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}. Ваш варіант {$answer :answer} кращий, беремо його.',
    'У статті {$issue :article} ви даєте більше, ніж ми просили з {$since :day style=letter case=gen}: {$answer :answer} краще за варіант {$from :answer}.',
    'Добре: {$answer :answer} у статті {$issue :article} — це більше, ніж {$from :answer}, якого ми хотіли з {$since :day style=letter case=gen}.',
  ],
  'moves-agreed': [
    '{$parties :parties at=start} домовилися про {$answer :answer}. Ми з {$since :day style=letter case=gen} просили у статті {$issue :article} варіант {$from :answer}, але справу не стримуватимемо.',
    'Ми бачимо, що {$parties :parties} зійшлися на варіанті {$answer :answer}, тож знімаємо варіант {$from :answer} у статті {$issue :article}, нашу лінію з {$since :day style=letter case=gen}.',
    'З {$since :day style=letter case=gen} ми хотіли у статті {$issue :article} варіант {$from :answer}; якщо {$parties :parties} за варіант {$answer :answer}, ми приєднуємося.',
  ],
  'moves-time': [
    'Годинник цокає. З {$since :day style=letter case=gen} ми хотіли у статті {$issue :article} варіант {$from :answer}, але візьмемо варіант {$answer :answer}, щоб довести справу до кінця.',
    'Нам потрібен результат, а часу мало: {$answer :answer} у статті {$issue :article} замість варіанта {$from :answer}, нашої лінії з {$since :day style=letter case=gen}.',
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}. На це вже немає часу, тож можемо піти на варіант {$answer :answer}.',
  ],
  'moves-exchange': [
    'Ось обмін. Вам у статті {$issue :article} варіант {$answer :answer} замість варіанта {$from :answer}, нашої лінії з {$since :day style=letter case=gen}. Нам {$asked :answer style=full}.',
    'У статті {$issue :article} можемо піти на варіант {$answer :answer} замість варіанта {$from :answer}, нашої лінії з {$since :day style=letter case=gen}, але тільки разом із варіантом {$asked :answer style=full}.',
  ],
  'moves-too': [
    'Причина та сама, крок другий: {$answer :answer} у статті {$issue :article}, а не варіант {$from :answer}.',
    'З тієї ж причини йдемо й у статті {$issue :article} від варіанта {$from :answer} до варіанта {$answer :answer}.',
    'І з тієї ж причини можемо піти на варіант {$answer :answer} у статті {$issue :article} замість варіанта {$from :answer}.',
  ],
  asks: [
    'Ось наша пропозиція: {$clauses :clauses style=full}.',
    'Ми хочемо ось чого: {$clauses :clauses style=full}.',
    'Завершімо це так: {$clauses :clauses style=full}.',
    'Ось що ми можемо підписати: {$clauses :clauses style=full}.',
    'Від вас ми просимо ось чого: {$clauses :clauses style=full}.',
    'Ми бачимо таку угоду: {$clauses :clauses style=full}.',
  ],
  'asks-since': [
    'Ми хочемо варіант {$answer :answer style=full} з {$since :day style=letter case=gen}, і хочемо досі.',
    'Наша пропозиція від {$since :day style=letter case=gen} чинна: {$answer :answer style=full}.',
    'З {$since :day style=letter case=gen} нічого не змінилося: ми хочемо варіант {$answer :answer style=full}.',
    'Чого ми хочемо, ви знаєте з {$since :day style=letter case=gen}: {$answer :answer style=full}.',
  ],
  'asks-since-two': [
    'Ми хочемо варіант {$answer :answer style=full} ще з {$since :day style=letter case=gen}. Хочемо також {$other :answer style=full}.',
    'Пунктів два: {$answer :answer style=full}, наша лінія з {$since :day style=letter case=gen}, і {$other :answer style=full}.',
    'Дайте нам варіант {$answer :answer style=full}, як ми просимо з {$since :day style=letter case=gen}, і {$other :answer style=full}, і справа зрушить.',
    'Наша пропозиція від {$since :day style=letter case=gen} чинна: {$answer :answer style=full}. Другий пункт — {$other :answer style=full}.',
  ],
  'asks-in-return': [
    'Тепер ми хочемо чогось у відповідь: {$clauses :clauses style=full}.',
    'Ваша частина угоди — {$clauses :clauses style=full}.',
    'За це ми чекаємо від вас ось чого: {$clauses :clauses style=full}.',
    'Ми зрушили. Тепер черга за вами: {$clauses :clauses style=full}.',
  ],
  'asks-too': [
    'У тексті має стояти й таке: {$clauses :clauses style=full}.',
    'І ще одне: {$clauses :clauses style=full}.',
    'Для угоди потрібно й таке: {$clauses :clauses style=full}.',
    'Ще одне, чого ми хочемо: {$clauses :clauses style=full}.',
    'Додайте, будь ласка, й таке: {$clauses :clauses style=full}.',
    'Заразом запишіть, будь ласка, й таке: {$clauses :clauses style=full}.',
    'Щоб усе спрацювало, потрібно й таке: {$clauses :clauses style=full}.',
  ],
  besides: [
    'Ми записали б також таке: {$clauses :clauses style=full}.',
    'У пакеті є й таке: {$clauses :clauses style=full}.',
    'Разом із цим іде й таке: {$clauses :clauses style=full}.',
  ],
  'price-there': [
    'Поставте там варіант {$answer :answer}, і решту ми підпишемо.',
    'Змініть це на варіант {$answer :answer}, і ми домовилися.',
    'До нашого «так» бракує однієї зміни: {$answer :answer} на тому місці.',
    'З варіантом {$answer :answer} натомість ми взяли б вашу пропозицію вже сьогодні.',
  ],
  price: [
    'Зробіть так: {$clauses :clauses style=full}, і ми домовилися.',
    'Для нашого «так» потрібно ось що: {$clauses :clauses style=full}. Решта може лишитися.',
    'Ми підписали б вашу пропозицію вже сьогодні, якби стояло {$clauses :clauses style=full}.',
    'Ось наша ціна: {$clauses :clauses style=full}.',
  ],
  'far-apart': [
    `
      .input {$issues :articles}
      .match $issues
      one {{Це надто далеко від того, що ми можемо підписати, передусім щодо статті {$issues}.}}
      * {{Це надто далеко від того, що ми можемо підписати, передусім щодо статей {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Одна правка не допоможе. Найбільші розриви — щодо статті {$issues}.}}
      * {{Одна правка не допоможе. Найбільші розриви — щодо статей {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Нам потрібні від вас справжні кроки, передусім щодо статті {$issues}.}}
      * {{Нам потрібні від вас справжні кроки, передусім щодо статей {$issues}.}}`,
  ],
  'red-line': [
    'У статті {$issue :article} ваша пропозиція перетинає нашу червону лінію. Такого ми не підпишемо.',
    'Є лінія, якої ми не переступаємо, і у статті {$issue :article} ви за нею.',
    'Стаття {$issue :article} для нас — червона лінія, і жоден обмін цього не змінить.',
  ],
  agreed: [
    `
      .input {$issues :articles}
      .match $issues
      one {{Щодо статті {$issues} ми з вами вже згодні, тож завершімо решту.}}
      * {{Щодо статей {$issues} ми з вами вже згодні, тож завершімо решту.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Щодо статті {$issues} між нами проблем немає.}}
      * {{Щодо статей {$issues} між нами проблем немає.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Ми просунулися: щодо статті {$issues} ви хочете того самого, що й ми.}}
      * {{Ми просунулися: щодо статей {$issues} ви хочете того самого, що й ми.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Зі статтею {$issues} ми закінчили, тож працюймо над рештою.}}
      * {{Зі статтями {$issues} ми закінчили, тож працюймо над рештою.}}`,
  ],
  open: [
    `
      .input {$issues :articles}
      .match $issues
      one {{Наступне в нашому списку — стаття {$issues}.}}
      * {{Наступне в нашому списку — статті {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Тепер розв’яжімо статтю {$issues}.}}
      * {{Тепер розв’яжімо статті {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Хочемо швидко перейти до статті {$issues}.}}
      * {{Хочемо швидко перейти до статей {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Лишається стаття {$issues}, і ми хочемо розв’язати це з вами.}}
      * {{Лишаються статті {$issues}, і ми хочемо розв’язати це з вами.}}`,
  ],
  invites: [
    'Якщо вам потрібне щось інше, скажіть сьогодні, що саме, і подивимося, що можна зробити.',
    'Скажіть, чого вам бракує, щоб відповісти «так».',
    'Нам потрібен результат, тож назвіть свою головну проблему, і ми нею займемося.',
    'Дайте нам «так» або кращу ідею, яку підпишемо й ми, і ви.',
  ],
  'invites-again': [
    'Дайте кращу пропозицію, і ми одразу її розглянемо.',
    'Ми й далі хочемо угоди з вами, тож приходьте з тим, що підпишуть обидві сторони.',
    'Зрушіть тут, і побачите, що ми готові домовлятися.',
  ],
  'reacts-pressed': [
    '{$round :day style=letter case=acc after=у at=start} {$by :party} {$by :agree you=тиснули m=тиснув f=тиснула n=тиснуло one=тиснула many=тиснули} на нас: «{$title}». Друзів так не здобувають.',
  ],
  'reacts-news': [
    'Новина «{$title}» коштувала {$by :party case=dat} нашої довіри.',
    'Скажемо прямо: після новини «{$title}» ми менше довіряємо {$by :party case=dat}.',
  ],
  'reacts-attack': ['Мусимо сказати про це: «{$title}». Таке не має повторитися.'],
  'reacts-breach': [
    '{$round :day style=letter case=acc after=у at=start} ви порушили те, що ми парафували разом. Ми це пам’ятаємо.',
    'Те, що ми парафували разом, ви {$round :day style=letter case=acc after=у} перекреслили. Це коштує довіри.',
  ],
  'reacts-claim': [
    'Те, що ви казали нам про інших, {$round :day style=letter case=acc after=у} заперечили, тож тепер ваші слова ми перевіряємо.',
  ],
  'reacts-denied': [
    '{$round :day style=letter case=acc after=у at=start} ви заперечили те, що ми про вас сказали, тож тепер зважаємо на ваші слова.',
  ],
  'reacts-date': ['Дата частини {$track :track} минула, а підписів немає. Це коштує нам усім.'],
  'reacts-leaves': [
    '{$by :party at=start} {$by :agree you=хочете one=хоче many=хочуть} піти з переговорів. Ми хочемо, щоб за столом були всі.',
  ],
  'reacts-left': [
    '{$round :day style=letter case=acc after=у at=start} {$by :party} {$by :agree you=вийшли m=вийшов f=вийшла n=вийшло one=вийшла many=вийшли} з переговорів. Це була помилка.',
  ],
  'closing-agreed': ['Тут ми були одної думки: {$issues :articles}. Тепер цього немає.'],
  'closing-apart': [
    'У статті {$issue :article} ми стояли за варіант {$own :answer}, а {$by :party} — за варіант {$theirs :answer}. З-за дверей цього не вирішити.',
  ],
  'closing-none': [
    '{$by :party at=start} {$by :agree you=вийшли m=вийшов f=вийшла n=вийшло one=вийшла many=вийшли} з переговорів, перш ніж ми хоч про щось домовилися. Шкода часу.',
  ],
} as const;

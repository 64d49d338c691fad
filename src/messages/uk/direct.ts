/** Sentences of letters in a direct voice: plain talk of offers, deals and trades, with the demand first. */
export const direct = {
  'cannot-instead': [
    'Варіант {$theirs :answer} у статті {$issue :article} нам не підходить: для угоди там має бути {$own :answer}.',
    'У статті {$issue :article} нам потрібен варіант {$own :answer}, а {$theirs :answer} цього не дає.',
    'Скажемо прямо про статтю {$issue :article}: з варіантом {$own :answer} ми можемо працювати, а з варіантом {$theirs :answer} — ні.',
    'Замініть варіант {$theirs :answer} у статті {$issue :article} на варіант {$own :answer}, і можна говорити про угоду.',
  ],
  'cannot-instead-since': [
    'Ми кажемо вам ще з {$since :day style=letter case=gen}, що у статті {$issue :article} хочемо варіант {$own :answer}, а {$theirs :answer} цього не замінить.',
    'Наша позиція у статті {$issue :article} з {$since :day style=letter case=gen} одна, {$own :answer}, і варіанта {$theirs :answer} замало, щоб її змінити.',
    'Варіант {$theirs :answer} у статті {$issue :article} не годиться, бо ми хочемо варіант {$own :answer} з {$since :day style=letter case=gen} і від цього не відмовилися.',
    'У статті {$issue :article} ми просимо варіант {$own :answer} ще з {$since :day style=letter case=gen} і на варіант {$theirs :answer} цього не виміняємо.',
    'Наша пропозиція до статті {$issue :article} з {$since :day style=letter case=gen} — {$own :answer}, і ваш варіант {$theirs :answer} її не замінить.',
    'Ви знаєте ще з {$since :day style=letter case=gen}, що у статті {$issue :article} ми хочемо варіант {$own :answer}, тому на варіант {$theirs :answer} кажемо «ні».',
  ],
  cannot: [
    'Головна проблема вашої пропозиції — {$answer :answer} у статті {$issue :article}.',
    'Варіанта {$answer :answer} у статті {$issue :article} ми зараз не приймемо.',
    'Наша відповідь — «ні», і причина в тому, що у статті {$issue :article} стоїть {$answer :answer}.',
    'Ми добре придивилися до вашої пропозиції, і проблема в ній — {$answer :answer} у статті {$issue :article}.',
  ],
  'still-no': [
    'Варіант {$answer :answer} у статті {$issue :article} ми відхилили ще у відповіді від {$round :day style=letter case=gen}, і наша позиція не змінилася.',
    'На варіант {$answer :answer} у статті {$issue :article} ми знову кажемо «ні», як і у відповіді від {$round :day style=letter case=gen}.',
    'Нашу відповідь про варіант {$answer :answer} у статті {$issue :article} ви маєте з {$round :day style=letter case=gen}, і це досі «ні».',
  ],
  'answer-stands': [
    'Це ваша пропозиція від {$round :day style=letter case=gen}: тоді ми сказали «ні» і сьогодні кажемо те саме.',
    'Ви повторюєте пропозицію від {$round :day style=letter case=gen}, тож і відповідь та сама.',
    'Це ми вже розглядали, коли прийшов ваш лист від {$round :day style=letter case=gen}, і прийняти досі не можемо.',
  ],
  accepts: [
    'Домовилися: {$clauses :clauses style=full}.',
    'Ви зробили добру пропозицію, і ми її приймаємо: {$clauses :clauses style=full}.',
    'Ми приймаємо вашу пропозицію й вважаємо це справжнім поступом: {$clauses :clauses style=full}.',
    'Кажемо «так» і хочемо рухатися далі швидко: {$clauses :clauses style=full}.',
  ],
  'accepts-all': [
    'Ми беремо вашу пропозицію такою, як вона є.',
    'Про те, що у вашому листі, ми домовилися.',
    'Так, на таку угоду ми можемо піти.',
    'Ваша пропозиція нам підходить.',
  ],
  'moves-refused': [
    'З {$since :day style=letter case=gen} ми хотіли у статті {$issue :article} варіант {$from :answer}, але {$by :party} {$by :agree you=сказали m=сказав f=сказала n=сказало one=сказала many=сказали} «ні», тож тепер нам підійде {$answer :answer}.',
    'Оскільки {$by :party} {$by :agree you=відхилили m=відхилив f=відхилила n=відхилило one=відхилила many=відхилили} варіант {$from :answer} у статті {$issue :article}, нашу пропозицію від {$since :day style=letter case=gen}, ми готові зупинитися на варіанті {$answer :answer}.',
    'Підійдемо до цього практично: на варіант {$from :answer} у статті {$issue :article}, нашу пропозицію від {$since :day style=letter case=gen}, {$by :party} не {$by :agree you=погодилися m=погодився f=погодилася n=погодилося one=погодилася many=погодилися}, тож переходимо до варіанта {$answer :answer}.',
    'Ми почули, що на варіант {$from :answer} у статті {$issue :article} {$by :party} {$by :agree you=сказали m=сказав f=сказала n=сказало one=сказала many=сказали} «ні», тож знімаємо свою пропозицію від {$since :day style=letter case=gen} й переходимо до варіанта {$answer :answer}.',
  ],
  'moves-return': [
    'Ви пропонуєте варіант {$gained :answer style=full}, тож у статті {$issue :article} ми можемо перейти від варіанта {$from :answer}, нашої пропозиції від {$since :day style=letter case=gen}, до варіанта {$answer :answer}.',
    'Це чесний обмін: за варіант {$gained :answer style=full} ми знімаємо варіант {$from :answer} у статті {$issue :article}, нашу пропозицію від {$since :day style=letter case=gen}, і беремо варіант {$answer :answer}.',
    'З {$since :day style=letter case=gen} ми хотіли у статті {$issue :article} варіант {$from :answer}, але за варіант {$gained :answer style=full} ви можете мати варіант {$answer :answer}.',
    'Ви пропонуєте варіант {$gained :answer style=full}, тому у статті {$issue :article} ми можемо піти на варіант {$answer :answer} і відмовитися від варіанта {$from :answer}, нашої пропозиції від {$since :day style=letter case=gen}.',
  ],
  'moves-offered': [
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}, але ваш {$answer :answer} кращий, тож беремо його.',
    'Ваш варіант {$answer :answer} у статті {$issue :article} для нас вигідніший, ніж {$from :answer}, наша власна пропозиція від {$since :day style=letter case=gen}.',
    'У статті {$issue :article} ми можемо сказати «так», бо {$answer :answer} підходить нам краще, ніж {$from :answer}, якого ми хотіли з {$since :day style=letter case=gen}.',
  ],
  'moves-agreed': [
    '{$parties :parties at=start} домовилися про варіант {$answer :answer}, тож ми не стримуватимемо справи через варіант {$from :answer} у статті {$issue :article}, нашу пропозицію від {$since :day style=letter case=gen}.',
    'Ми бачимо, що {$parties :parties} зійшлися на варіанті {$answer :answer}, тож знімаємо варіант {$from :answer} у статті {$issue :article}, нашу пропозицію від {$since :day style=letter case=gen}.',
    'З {$since :day style=letter case=gen} ми хотіли у статті {$issue :article} варіант {$from :answer}, але {$parties :parties} за варіант {$answer :answer}, і ми готові приєднатися.',
  ],
  'moves-time': [
    'Час спливає, тож у статті {$issue :article} ми беремо варіант {$answer :answer} замість варіанта {$from :answer}, нашої пропозиції від {$since :day style=letter case=gen}, щоб довести справу до кінця.',
    'Нам потрібен результат, а часу мало, тож у статті {$issue :article} переходимо від варіанта {$from :answer}, нашої пропозиції від {$since :day style=letter case=gen}, до варіанта {$answer :answer}.',
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}, але сперечатися про це вже ніколи, і ми можемо піти на варіант {$answer :answer}.',
    'Часу на угоду лишилося небагато, тож у статті {$issue :article} нас влаштує {$answer :answer} замість варіанта {$from :answer}, нашої пропозиції від {$since :day style=letter case=gen}.',
  ],
  'moves-exchange': [
    'Пропонуємо обмін: вам у статті {$issue :article} — {$answer :answer} замість варіанта {$from :answer}, нашої пропозиції від {$since :day style=letter case=gen}, а нам — {$asked :answer style=full}.',
    'У статті {$issue :article} ми можемо піти на варіант {$answer :answer} замість варіанта {$from :answer}, нашої пропозиції від {$since :day style=letter case=gen}, але тільки якщо в угоді буде {$asked :answer style=full}.',
  ],
  'moves-too': [
    'З тієї ж причини ми можемо піти на варіант {$answer :answer} у статті {$issue :article} і більше не просимо варіант {$from :answer}.',
    'Так само й у статті {$issue :article} ми переходимо від варіанта {$from :answer} до варіанта {$answer :answer}, і причина та сама.',
    'Те саме стосується статті {$issue :article}, де {$answer :answer} може замінити варіант {$from :answer}.',
  ],
  asks: [
    'Наша пропозиція для вас: {$clauses :clauses style=full}.',
    'Ми хочемо, щоб у проєкті стояло {$clauses :clauses style=full}.',
    'Думаємо, що справу можна завершити так: {$clauses :clauses style=full}.',
    'Ми готові підписати угоду, в якій буде {$clauses :clauses style=full}.',
    'Ми просимо вашої згоди на таке: {$clauses :clauses style=full}.',
    'Ми бачимо угоду, вигідну для обох: {$clauses :clauses style=full}.',
    'В угоді з нами має бути {$clauses :clauses style=full}.',
  ],
  'asks-since': [
    'Ми хочемо угоди, де буде {$answer :answer style=full}, ще з {$since :day style=letter case=gen}, і хочемо досі.',
    'Наша пропозиція від {$since :day style=letter case=gen}, {$answer :answer style=full}, і далі на столі.',
    'З {$since :day style=letter case=gen} наша позиція не змінилася: у проєкті має бути {$answer :answer style=full}.',
    'Ви знаєте ще з {$since :day style=letter case=gen}, чого ми просимо: {$answer :answer style=full}.',
  ],
  'asks-since-two': [
    'Ми ще з {$since :day style=letter case=gen} хочемо, щоб у проєкті стояло {$answer :answer style=full}, і там має бути також {$other :answer style=full}.',
    'Для цієї угоди нам потрібні дві речі: {$answer :answer style=full}, наша пропозиція від {$since :day style=letter case=gen}, і {$other :answer style=full}.',
    'Якщо ви запишете варіант {$answer :answer style=full}, як ми просимо з {$since :day style=letter case=gen}, а разом із цим {$other :answer style=full}, справа зрушить.',
    'Наша пропозиція від {$since :day style=letter case=gen}, {$answer :answer style=full}, і далі на столі, і ми додаємо до неї варіант {$other :answer style=full}.',
  ],
  'asks-in-return': [
    'Натомість ми хочемо, щоб ви погодилися на таке: {$clauses :clauses style=full}.',
    'Ваша частина угоди — {$clauses :clauses style=full}.',
    'Ми зробили крок, а тепер просимо крок від вас: {$clauses :clauses style=full}.',
    'Друга половина цієї угоди — {$clauses :clauses style=full}.',
  ],
  'asks-too': [
    'В угоді має бути також {$clauses :clauses style=full}.',
    'Маємо ще одне прохання: {$clauses :clauses style=full}.',
    'Щоб угода спрацювала, у проєкті потрібно й таке: {$clauses :clauses style=full}.',
    'Ще один наш пріоритет — {$clauses :clauses style=full}.',
    'Додайте, будь ласка, до проєкту таке: {$clauses :clauses style=full}.',
    'Заразом запишіть, будь ласка, й таке: {$clauses :clauses style=full}.',
    'У цій угоді має знайтися місце й для такого: {$clauses :clauses style=full}.',
  ],
  besides: [
    'Решта пакета — {$clauses :clauses style=full}.',
    'До пакета входить також {$clauses :clauses style=full}.',
    'Наша пропозиція діє разом із таким: {$clauses :clauses style=full}.',
    'Уся наша пропозиція охоплює ще й таке: {$clauses :clauses style=full}.',
  ],
  'price-there': [
    'Якщо ви поставите там варіант {$answer :answer}, решту ми готові підписати.',
    'Змініть це на варіант {$answer :answer}, і ми домовилися.',
    'До нашого «так» бракує однієї зміни: {$answer :answer} на тому місці.',
    'З варіантом {$answer :answer} натомість ми взяли б вашу пропозицію вже сьогодні.',
  ],
  price: [
    'Запишіть {$clauses :clauses style=full}, і ми домовилися.',
    'Для нашого «так» потрібно ось що: {$clauses :clauses style=full}, а решта може лишитися як є.',
    'Ми взяли б вашу пропозицію вже сьогодні, якби в ній стояло {$clauses :clauses style=full}.',
    'Наша ціна за угоду щодо решти — {$clauses :clauses style=full}.',
  ],
  'far-apart': [
    `
      .input {$issues :articles}
      .match $issues
      one {{Це надто далеко від угоди, яку ми можемо підписати, передусім щодо статті {$issues}.}}
      * {{Це надто далеко від угоди, яку ми можемо підписати, передусім щодо статей {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Одна зміна тут не допоможе, бо найбільші розриви — щодо статті {$issues}.}}
      * {{Одна зміна тут не допоможе, бо найбільші розриви — щодо статей {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Щоб погодитися, нам потрібні від вас справжні кроки, передусім щодо статті {$issues}.}}
      * {{Щоб погодитися, нам потрібні від вас справжні кроки, передусім щодо статей {$issues}.}}`,
  ],
  'red-line': [
    'У статті {$issue :article} ваша пропозиція перетинає нашу червону лінію, і такого ми не підпишемо.',
    'Є лінія, якої ми не переступаємо, а ваша пропозиція у статті {$issue :article} її переступає.',
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
      one {{Щодо статті {$issues} проблем між нами немає, і на це можна спертися.}}
      * {{Щодо статей {$issues} проблем між нами немає, і на це можна спертися.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Ми справді просунулися, бо щодо статті {$issues} ви хочете того самого, що й ми.}}
      * {{Ми справді просунулися, бо щодо статей {$issues} ви хочете того самого, що й ми.}}`,
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
      one {{Наступна в нашому списку — стаття {$issues}.}}
      * {{Наступні в нашому списку — статті {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Тепер знайдімо рішення для статті {$issues}.}}
      * {{Тепер знайдімо рішення для статей {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Хочемо швидко перейти до статті {$issues}, де роботи ще вистачає.}}
      * {{Хочемо швидко перейти до статей {$issues}, де роботи ще вистачає.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Лишається стаття {$issues}, і ми хочемо розв’язати це з вами.}}
      * {{Лишаються статті {$issues}, і ми хочемо розв’язати це з вами.}}`,
  ],
  invites: [
    'Якщо вам потрібне щось інше, скажіть сьогодні, що саме, і ми подивимося, що можна зробити.',
    'Скажіть, чого вам бракує, щоб відповісти «так», і ми над цим попрацюємо.',
    'Нам потрібен результат, тож назвіть свою головну проблему, і ми пошукаємо рішення.',
    'Дайте нам «так» або кращу ідею, яку підпишемо і ми, і ви.',
  ],
  'invites-again': [
    'Якщо дасте кращу пропозицію, ми одразу її розглянемо.',
    'Ми й далі хочемо угоди з вами, тож приходьте з тим, що підпишуть обидві сторони.',
    'Якщо зрушите в цьому, побачите, що ми готові домовлятися.',
  ],
  'reacts-pressed': [
    '{$round :day style=letter case=acc after=у at=start} {$by :party} {$by :agree you=тиснули m=тиснув f=тиснула n=тиснуло one=тиснула many=тиснули} на нас («{$title}»), а так кращої угоди не здобути.',
  ],
  'reacts-news': [
    'Через новину «{$title}» ми почали менше довіряти {$by :party case=dat}.',
    'Скажемо прямо: після новини «{$title}» ми менше довіряємо {$by :party case=dat}.',
  ],
  'reacts-attack': ['Мусимо сказати про напад («{$title}»): таке не має повторитися.'],
  'reacts-breach': [
    '{$round :day style=letter case=acc after=у at=start} ви порушили те, що ми парафували разом, і ми це пам’ятаємо.',
    'Те, що ми парафували разом, ви {$round :day style=letter case=acc after=у} перекреслили, а це підриває довіру.',
  ],
  'reacts-claim': [
    'Те, що ви казали нам про інших, {$round :day style=letter case=acc after=у} спростували, тож тепер ваші слова ми перевіряємо.',
  ],
  'reacts-denied': [
    '{$round :day style=letter case=acc after=у at=start} ви спростували те, що ми про вас сказали, тож тепер зважаємо на ваші власні слова.',
  ],
  'reacts-date': ['Дата частини {$track :track} минула без підписів, і це шкодить усім нам.'],
  'reacts-leaves': [
    '{$by :party at=start} {$by :agree you=хочете one=хоче many=хочуть} піти з переговорів, а ми хочемо, щоб за столом лишилися всі делегації.',
  ],
  'reacts-left': [
    '{$round :day style=letter case=acc after=у at=start} {$by :party} {$by :agree you=вийшли m=вийшов f=вийшла n=вийшло one=вийшла many=вийшли} з переговорів, і це була помилка.',
  ],
  'closing-agreed': ['Щодо цього ми вже були згодні, а тепер цього немає: {$issues :articles}.'],
  'closing-apart': [
    'У статті {$issue :article} ми стояли за варіант {$own :answer}, а {$by :party} — за варіант {$theirs :answer}, і з-за дверей цього не вирішити.',
  ],
  'closing-none': [
    '{$by :party at=start} {$by :agree you=вийшли m=вийшов f=вийшла n=вийшло one=вийшла many=вийшли} з переговорів, перш ніж ми хоч про щось домовилися, і від цього програють усі.',
  ],
} as const;

import {defineLocale, type Locale} from '@copydesk/core'

/** Czech. What each list holds stands in docs/languages.md; where in its list a phrase stands says nothing. */
export const cs: Locale = defineLocale({
  lang: 'cs',
  name: 'Czech',
  phrases: {
    related: [
      'Související články', 'Související', 'Související zprávy', 'Související témata', 'Související obsah',
      'Podobné články', 'Další články', 'Další zprávy', 'Další články k tématu', 'Další z rubriky', 'Další v rubrice',
      'Další texty autora', 'Další k tématu', 'Více k tématu', 'Více o tématu', 'K tématu', 'Mohlo by vás zajímat',
      'Může vás zajímat', 'Mohlo by se vám líbit', 'Doporučujeme', 'Doporučené články', 'Doporučené', 'Doporučeno',
      'Nepřehlédněte', 'Nenechte si ujít', 'Následující článek', 'Předchozí článek', 'Z rubriky', 'Starší články',
      'Novější články'
    ],
    mostRead: [
      'Nejčtenější', 'Nejčtenější články', 'Nejčtenější zprávy', 'Nejčtenější za den', 'Nejčtenější za týden',
      'Nejnovější', 'Nejnovější články', 'Nejnovější zprávy', 'Nejnovější příspěvky', 'Nejdiskutovanější',
      'Nejsledovanější', 'Nejoblíbenější', 'Oblíbené články', 'Populární', 'Populární články', 'Poslední zprávy',
      'Poslední články', 'Aktuálně', 'Aktuality', 'Hlavní zprávy', 'Zprávy dne', 'Online zprávy', 'Právě se děje',
      'Výběr redakce', 'Redakce doporučuje', 'Tip redakce', 'Trendy', 'Top články', 'Témata dne', 'Z domova'
    ],
    readMore: [
      'Čtěte také', 'Čtěte dále', 'Čtěte i', 'Přečtěte si také', 'Přečtěte si', 'Přečtěte si více', 'Čtěte také:…',
      'Čtěte také…', 'Čtěte více:…', 'Čtěte více', 'Čtěte dále:…', 'Čtěte:…', 'Přečtěte si:…', 'Přečtěte si také:…',
      'Přečtěte si více:…', 'Více zde:…', 'Více čtěte…', 'Více se dozvíte…', 'Více informací:…', 'Více k tématu:…',
      'Podívejte se…', 'Sledujte také:…', 'Viz také…', 'Viz též…', 'Celý článek', 'Celý článek si přečtete…',
      'Číst dále', 'Číst více', 'Číst celý článek', 'Zobrazit více', 'Zobrazit další', 'Zobrazit vše',
      'Další informace:…', 'Klikněte zde…', 'Poslechněte si:…'
    ],
    rating: [
      'Ohodnoťte článek', 'Ohodnoťte tento článek', 'Hodnocení článku', 'Hodnocení:…', 'Jak se vám článek líbil',
      'Líbil se vám článek', 'Líbil se vám tento článek', 'Byl pro vás článek přínosný', 'Byl článek užitečný',
      'Líbí se mi', 'To se mi líbí', 'Nelíbí se mi', 'Vaše hodnocení', 'Průměrné hodnocení…', '…hlasů', 'Anketa',
      'Hlasujte'
    ],
    share: [
      'Sdílet', 'Sdílejte', 'Sdílet článek', 'Sdílet na Facebooku', 'Sdílet na Twitteru', 'Sdílet na X',
      'Sdílet na síti X', 'Sdílet na LinkedIn', 'Sdílet přes…', 'Sdílet:…', 'Sdílejte článek', 'Sdílejte tento článek',
      'Poslat e-mailem', 'Poslat emailem', 'Odeslat e-mailem', 'Poslat článek', 'Poslat příteli', 'Doporučit',
      'Doporučit článek', 'Kopírovat odkaz', 'Zkopírovat odkaz', 'Odkaz zkopírován', 'Zkopírováno', 'Tisk', 'Tisknout',
      'Vytisknout', 'Vytisknout článek', 'Verze pro tisk', 'Tweetnout', 'Uložit', 'Uložit článek', 'Uložit na později',
      'Přidat do oblíbených', 'Darovat článek'
    ],
    follow: [
      'Sledujte nás', 'Sledujte nás na…', 'Sledovat', 'Sledovat téma', 'Sledovat autora', 'Najdete nás na…',
      'Přidejte se k nám…', 'Přidejte si nás…', 'Odebírejte náš kanál…', 'Stáhněte si aplikaci…',
      'Stáhněte si naši aplikaci…', 'Stáhnout aplikaci', 'Poslechnout článek', 'Poslechněte si článek',
      'Poslechněte si tento článek', 'Přehrát článek', 'Poslouchat', 'Zapnout notifikace', 'Upozornění',
      '…na Google News…', '…Google Zprávy…', 'Mobilní aplikace'
    ],
    newsletter: [
      'Newsletter', 'Newslettery', 'Odebírat newsletter', 'Odběr newsletteru', 'Odebírat', 'Odebírat novinky',
      'Odebírejte newsletter…', 'Přihlásit k odběru', 'Přihlaste se k odběru…', 'Přihlásit se k newsletteru',
      '…náš newsletter…', '…našeho newsletteru…', '…odběru newsletteru…', '…do vašeho e-mailu…',
      '…do e-mailové schránky…', 'Váš e-mail', 'Váš email', 'Zadejte svůj e-mail', 'Zadejte e-mail',
      'E-mailová adresa', 'Emailová adresa', 'Souhlasím se zpracováním…', 'Předplatné', 'Předplatit', 'Předplaťte si',
      'Předplaťte si…', 'Objednat předplatné', 'Koupit předplatné', 'Podpořte nás', 'Přispějte', 'Přispět',
      'Staňte se předplatitelem…', 'Staňte se členem…', 'Odhlásit se můžete kdykoli…'
    ],
    comments: [
      'Komentáře', 'Komentář', 'Všechny komentáře', 'Zobrazit komentáře', 'Žádné komentáře', 'Přidat komentář',
      'Přidejte komentář', 'Napsat komentář', 'Napište komentář', 'Vložit komentář', 'Zanechat komentář',
      'Zanechte komentář', 'Okomentovat', 'Komentovat', 'Komentovat článek', 'Diskuse', 'Diskuze', 'Diskuse k článku',
      'Diskuze k článku', 'Vstoupit do diskuse', 'Vstoupit do diskuze', 'Vstup do diskuse', 'Zobrazit diskusi',
      'Zobrazit diskuzi', 'Příspěvky v diskusi', 'Diskutovat', 'Zapojte se do diskuse', 'Zapojte se do diskuze',
      'Váš komentář', 'Váš názor', 'Odpovědět', 'Zrušit odpověď na komentář',
      'Napsat komentář Zrušit odpověď na komentář', 'Pro přidání komentáře…', 'Pro komentování…',
      'Pro vstup do diskuse…', 'Diskuse je uzavřena', 'Diskuze je uzavřena', 'Komentáře jsou uzavřeny', 'Nahlásit',
      'Nahlásit komentář', 'Vaše e-mailová adresa nebude zveřejněna…', 'Vyžadované informace jsou označeny…',
      '…příspěvků v diskusi', '…komentářů'
    ],
    advert: [
      'Reklama', 'Inzerce', 'Inzerát', 'Inzeráty', 'Sponzorováno', 'Sponzorovaný obsah', 'Komerční sdělení',
      'Komerční článek', 'Komerční prezentace', 'Placená inzerce', 'PR článek', 'PR sdělení', 'Partnerský obsah',
      'Ve spolupráci s…', 'Článek pokračuje pod reklamou', 'Článek pokračuje pod videem', 'Pokračování článku pod…',
      'Text pokračuje pod…', 'Konec reklamy', 'Slevové kupony', 'Doporučujeme v e-shopu', '…affiliate odkazy…'
    ],
    photo: [
      'Foto', 'Fotka', 'Ilustrační foto', 'Ilustrační fotografie', 'Ilustrační snímek', 'Ilustrační obrázek',
      'Archivní foto', 'Archivní snímek', 'Fotogalerie', 'Galerie', 'Zobrazit galerii', 'Zobrazit fotogalerii',
      'Zvětšit foto', 'Zvětšit obrázek', 'Na snímku…', 'Na fotografii…', 'Přehrát video', 'Video:…', 'Grafika:…',
      'Infografika:…', 'Snímek z…', 'Snímek obrazovky'
    ],
    credit: [
      '…Foto:…', '…Fotografie:…', '…Autor fotografie…', '…Autor:…', '…Zdroj:…', '…Zdroj foto…', '…Foto ČTK…',
      '…Profimedia…', '…Getty Images…', '…Shutterstock…', '…iStock…', '…MAFRA…', '…Ilustrační foto…',
      '…(ilustrační foto)…', '…Pixabay…', '…Unsplash…', '…se svolením…', '…Profimedia.cz…'
    ],
    byline: [
      'Autor:…', 'Autorka:…', 'Autoři:…', 'Autor článku…', 'Autor', 'Napsal…', 'Napsala…', 'Text:…', 'Redakce',
      'Redakce…', 'Připravil…', 'Připravila…', 'Zpracoval…', 'Zpracovala…', 'Redaktor', 'Redaktorka', 'Reportér',
      'Reportérka', 'Komentátor', 'Komentátorka', 'Zpravodaj', 'Zpravodajka', 'Novinář', 'Novinářka', 'Editor',
      'O autorovi', 'O autorce', 'Profil autora', 'Dopisovatel'
    ],
    published: [
      'Publikováno…', 'Zveřejněno…',
      'Publikováno', 'Publikováno:…', 'Publikováno dne…', 'Zveřejněno:…', 'Zveřejněno', 'Vydáno:…', 'Vydáno dne…',
      'Vydáno', 'Vyšlo:…', 'Datum vydání…', 'Datum publikace…', 'Vloženo:…', 'Vytvořeno:…', 'Přidáno:…'
    ],
    updated: [
      'Aktualizováno…',
      'Aktualizováno', 'Aktualizováno:…', 'Aktualizováno dne…', 'Aktualizace:…', 'Poslední aktualizace…',
      'Naposledy aktualizováno…', 'Upraveno:…', 'Změněno:…', 'Poslední úprava…'
    ],
    viewCount: [
      '…zobrazení', '…přečtení', '…zhlédnutí', '…sdílení', 'Počet zobrazení…', 'Zobrazeno:…', 'Přečteno:…',
      'Čtenost:…', 'Doba čtení…', '…min čtení', '…min. čtení', '…minut čtení', '…minuty čtení', 'Přečtete za…'
    ],
    source: [
      'Zdroj', 'Zdroje:…', 'Zdroje', 'S využitím…', 'S přispěním…', 'Podle:…', 'Tisková zpráva', 'Kontakt pro média',
      'Kontakt pro média:…', 'Původní článek…'
    ],
    agency: [
      '…ČTK…', '…ČTK/…', '…Reuters…', '…AFP…', '…AP…', '…DPA…', '…APA…', '…PAP…', '…TASR…', '…SITA…', '…Bloomberg…',
      '…Česká tisková kancelář…', '…Mediafax…', '…TASS…', '…Ukrinform…'
    ],
    tags: [
      'Štítky', 'Štítky:…', 'Témata', 'Témata:…', 'Témata článku', 'Téma:…', 'Tagy', 'Tagy:…', 'Klíčová slova',
      'Klíčová slova:…', 'Kategorie', 'Kategorie:…', 'Rubrika:…', 'Rubriky:…', 'Zařazeno v…', 'Místa:…', 'Osobnosti:…',
      'Vstoupit do tématu'
    ],
    copyright: [
      'Všechna práva vyhrazena', '…Všechna práva vyhrazena…', '…práva vyhrazena…', '…bez písemného souhlasu…',
      '…Jakékoli užití obsahu…', '…Jakékoliv užití obsahu…', 'Autorská práva', 'Šéfredaktor:…', 'Šéfredaktorka:…',
      'Vydavatel:…', 'Vydavatel', 'Provozovatel:…', 'Vydává…', 'IČO…', 'IČ…', 'DIČ…', 'ISSN…', 'Evidenční číslo…',
      'Podmínky užití', 'Podmínky použití', 'Obchodní podmínky', 'Všeobecné podmínky', 'Ochrana osobních údajů',
      'Ochrana soukromí', 'Zásady ochrany…', 'Zásady zpracování…', 'Nastavení soukromí', 'Nastavení cookies',
      'Cookies', 'Osobní údaje', 'Kontakt', 'Kontakty', 'Kontakty na redakci', 'O nás', 'Tiráž', 'Inzerce a reklama',
      'Etický kodex', 'Kariéra', 'Prohlášení o přístupnosti', 'Mapa webu', 'Mapa stránek'
    ],
    navigation: [
      'Domů', 'Domovská stránka', 'Hlavní stránka', 'Hlavní strana', 'Úvodní stránka', 'Úvod',
      'Zpět na hlavní stránku', 'Menu', 'Hlavní menu', 'Zavřít', 'Zavřít menu', 'Otevřít menu', 'Hledat', 'Hledání',
      'Vyhledávání', 'Vyhledat', 'Přeskočit na obsah', 'Přejít na obsah', 'Přejít k obsahu',
      'Přejít k hlavnímu obsahu', 'Přejít k navigaci', 'Zpět', 'Zpět nahoru', 'Nahoru', 'Další', 'Předchozí',
      'Další stránka', 'Předchozí stránka', 'Nacházíte se zde', 'Nacházíte se zde:…', 'Jste zde', 'Jste zde:…',
      'Rubriky', 'Zprávy', 'Domácí', 'Domov', 'Česko', 'Zahraničí', 'Zahraniční', 'Svět', 'Politika', 'Ekonomika',
      'Byznys', 'Finance', 'Sport', 'Fotbal', 'Hokej', 'Kultura', 'Věda', 'Věda a technika', 'Technologie', 'Zdraví',
      'Názory', 'Komentáře a názory', 'Regiony', 'Krimi', 'Magazín', 'Počasí', 'Program TV', 'TV program', 'Horoskopy',
      'Hry', 'Křížovky', 'Kvízy', 'Cestování', 'Auto', 'Bydlení', 'Recepty', 'Žena', 'Blogy', 'Podcasty', 'Videa',
      'Video', 'Archiv', 'Speciály', 'Události', 'Služby', 'Nápověda', 'Eshop'
    ],
    signIn: [
      'Přihlásit', 'Přihlásit se', 'Přihlášení', 'Odhlásit', 'Odhlásit se', 'Registrace', 'Registrovat',
      'Registrovat se', 'Zaregistrovat se', 'Vytvořit účet', 'Můj účet', 'Můj profil', 'Uživatelské jméno', 'Heslo',
      'Zapomenuté heslo', 'Zapomněli jste heslo?', 'Zapomněl jsem heslo', 'Zůstat přihlášen', 'Už máte předplatné…',
      'Již máte předplatné…', 'Máte již účet…', 'Nemáte účet…', 'Ještě nemáte…', '…pouze pro předplatitele…',
      '…jen pro předplatitele…', 'Pouze pro předplatitele', 'Článek pouze pro předplatitele',
      'Pro pokračování ve čtení…', 'Pokračujte ve čtení…', 'Odemknout článek', 'Odemkněte si…',
      '…Zrušit můžete kdykoliv…', 'Prémiový obsah', 'Premium', 'Košík'
    ],
    notice: [
      '…používá soubory cookie…', '…používáme cookies…', '…používáme soubory cookie…', '…soubory cookies…', 'Přijmout',
      'Přijmout vše', 'Přijmout všechny', 'Souhlasím', 'Odmítnout', 'Odmítnout vše', 'Nastavení', 'Rozumím',
      'Načítání', 'Načítám', 'Nahrávám', 'Čekejte prosím', 'Obsah není dostupný', 'Pro zobrazení…',
      'Povolte JavaScript…', '…zapnutý JavaScript…', 'Váš prohlížeč…', 'Velikost písma', 'Velikost textu',
      'Nahlásit chybu', 'Našli jste chybu…', 'Našli jste v článku chybu…', 'Upozornit na chybu', 'Počasí dnes',
      'Kurzy měn', 'Tmavý režim', 'Svátek má…', 'Dnes má svátek…'
    ],
    subhead: [
      'Souvislosti', 'Shrnutí', 'Závěr', 'Co víme', 'Co se stalo', 'Kontext', 'Pozadí', 'Reakce', 'V kostce', 'Fakta'
    ]
  },
  abbreviations: [
    'a.s', 'aj', 'akad', 'apod', 'arch', 'atd', 'atp', 'bc', 'doc', 'dr', 'ev', 'event', 'gen', 'hl', 'hod', 'ing',
    'j.č', 'kap', 'kpt', 'kč', 'mgr', 'mil', 'mjr', 'ml', 'mld', 'mln', 'mudr', 'např', 'npor', 'o', 'obr', 'odd',
    'odst', 'okr', 'p', 'pol', 'por', 'pozn', 'pplk', 'prof', 'pí', 'r', 'red', 'resp', 'rndr', 's', 's.r.o', 'sb',
    'sl', 'soc', 'st', 'str', 'sv', 'tel', 'tis', 'tj', 'tzn', 'tzv', 'tř', 'ul', 'ust', 'v', 'vl', 'voj', 'vč', 'zn',
    'zást', 'č', 'čl'
  ],
  dates: {
    months: [
      ['ledna', 'leden', 'led'], ['února', 'únor', 'úno'], ['března', 'březen', 'bře'], ['dubna', 'duben', 'dub'],
      ['května', 'květen', 'kvě'], ['června', 'červen', 'čer', 'čvn'], ['července', 'červenec', 'čvc'],
      ['srpna', 'srpen', 'srp'], ['září', 'zář'], ['října', 'říjen', 'říj'], ['listopadu', 'listopad', 'lis'],
      ['prosince', 'prosinec', 'pro']
    ],
    weekdays: [
      ['pondělí', 'po', 'pon'], ['úterý', 'út'], ['středa', 'st', 'středu'], ['čtvrtek', 'čt'], ['pátek', 'pá'],
      ['sobota', 'so', 'sobotu'], ['neděle', 'ne', 'neděli']
    ],
    am: ['dopoledne', 'ráno'],
    pm: ['odpoledne', 'večer'],
    hours: ['h', 'hod', 'hodin'],
    minutes: ['min'],
    fillers: ['v', 've', 'dne', 'hod', 'hodin', 'h', 'roku'],
    relative: ['včera', 'dnes', 'předevčírem', 'právě teď', 'před chvílí', 'před hodinou', 'před minutou'],
    order: 'dmy',
    zone: null
  },
  words: {
    comments: ['komentářů', 'komentáře', 'komentář', 'příspěvků', 'příspěvky', 'odpovědi'],
    saying: ['říká', 'píše', 'napsal', 'napsala'],
    replying: ['odpovědět', 'nahlásit'],
    sharing: ['sdílet', 'kopírovat', 'odkaz', 'vytisknout', 'poslat', 'na'],
    otherCounts: [
      'sdílení', 'doba čtení', 'min čtení', 'min. čtení', 'minut čtení', 'minuty čtení', 'přečtete za'
    ],
    helpers: ['editor'],
    joiners: ['a'],
    particles: [],
    officeWords: ['a', 'pro', 'v'],
    neverNames: [ 'redakce', 'zprávy', 'noviny','náš', 'naše', 'vaše', 'více', 'číst', 'zobrazit', 'všechny', 'vše', 'tento', 'tato', 'pro', 'na'],
    familyNames: [],
    namesAreWords: false,
    signedAtEnd: false
  }
})


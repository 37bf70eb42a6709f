import {defineLocale, type Locale} from '@copydesk/core'

/** Hungarian. What each list holds stands in docs/languages.md; where in its list a phrase stands says nothing. */
export const hu: Locale = defineLocale({
  lang: 'hu',
  name: 'Hungarian',
  phrases: {
    related: [
      'Kapcsolódó', 'Kapcsolódó cikkek', 'Kapcsolódó cikk', 'Kapcsolódó hírek', 'Kapcsolódó tartalom',
      'Kapcsolódó anyagok', 'Ajánlott cikkek', 'Ajánlott', 'Ajánló', 'Ajánljuk még', 'Ajánlott tartalom',
      'Ez is érdekelheti', 'Ezek is érdekelhetik', 'Ez is érdekelhet', 'Önnek ajánljuk', 'Neked ajánljuk',
      'További cikkek', 'További hírek', 'További cikkek a témában', 'Még több', 'A témában', 'Hasonló cikkek',
      'Következő cikk', 'Előző cikk', 'A rovat további cikkei', 'Ne hagyja ki', 'Cikkajánló', 'Még több cikk',
      'A szerző további cikkei'
    ],
    mostRead: [
      'Legolvasottabb', 'Legolvasottabbak', 'Legolvasottabb cikkek', 'Legnézettebb', 'Legfrissebb', 'Legfrissebb hírek',
      'Legfrissebb cikkek', 'Friss hírek', 'Friss', 'Friss cikkek', 'Népszerű', 'Népszerű cikkek', 'Legnépszerűbb',
      'Legtöbbet kommentált', 'Vezető hírek', 'Top hírek', 'Kiemelt', 'Kiemelt hírek', 'A szerkesztő ajánlata',
      'Szerkesztői ajánlat', 'Címlapról ajánljuk', 'Most érkezett', 'Aktuális', 'Percről percre', 'Toplista'
    ],
    readMore: [
      'Tovább', 'Bővebben', 'Olvasson tovább', 'Tovább olvasom', 'Részletek', 'Olvassa el', 'Olvassa el…',
      'Olvassa el ezt is…', 'Olvasta már?…', 'Olvasta már…', 'Olvass tovább…', 'Ezt is olvassa el…',
      'Ezt olvasta már?…', 'Lásd még:…', 'Kapcsolódó:…', 'Korábban írtunk róla…', 'Erről itt írtunk…',
      'További részletek…', 'Nézze meg…', 'Kattintson ide…', 'A cikk folytatása…', 'Bővebben:…', 'Mutass többet',
      'Összes megtekintése'
    ],
    rating: [
      'Értékelje a cikket', 'Hogy tetszett a cikk', 'Tetszett a cikk', 'Tetszik', 'Hasznos volt a cikk', 'Értékelés',
      'Az ön értékelése', '…szavazat', 'Szavazás', 'Szavazzon', 'Nem tetszik'
    ],
    share: [
      'Megosztás', 'Megosztom', 'Megosztom Facebookon', 'Ossza meg', 'Oszd meg', 'Ossza meg ismerőseivel…',
      'Cikk megosztása', 'Megosztás Facebookon', 'Megosztás a Facebookon', 'Megosztás Twitteren', 'Megosztás X-en',
      'Megosztás e-mailben', 'Küldés e-mailben', 'Küldés', 'Elküldöm', 'Link másolása', 'Hivatkozás másolása',
      'Link másolva', 'Nyomtatás', 'Cikk nyomtatása', 'Mentés', 'Cikk mentése', 'Könyvjelző', 'Megosztások',
      'E-mail küldése'
    ],
    follow: [
      'Kövessen minket', 'Kövess minket', 'Kövessen minket…', 'Kövess minket…', 'Kövesse oldalunkat…', 'Kövesse a…',
      'Követés', 'Követem', 'Kövesse a témát', 'Csatlakozz…', 'Csatlakozzon…', 'Töltse le…', 'Töltsd le…',
      'Hallgassa meg…', 'Hallgassa meg a cikket', 'Meghallgatás', 'Iratkozzon fel csatornánkra…',
      'Értesítések bekapcsolása', 'Lájkold…', '…a Google Hírekben…', 'Küldjön hírt…'
    ],
    newsletter: [
      'Hírlevél', 'Hírlevelek', 'Hírlevelünk', 'Feliratkozás', 'Feliratkozom', 'Feliratkozás hírlevélre',
      'Hírlevél feliratkozás', 'Iratkozzon fel', 'Iratkozzon fel…', 'Iratkozz fel…', 'Iratkozzon fel hírlevelünkre…',
      '…hírlevelünkre…', '…hírlevelünk…', 'E-mail cím', 'E-mail címe', 'Az ön e-mail címe', 'E-mail',
      'Adja meg e-mail címét…', '…leiratkozhat…', 'Előfizetés', 'Előfizetek', 'Előfizetés…', 'Legyen előfizetőnk…',
      'Fizessen elő…', 'Támogatás', 'Támogatom', 'Támogasson minket…', 'Támogassa…', 'A feliratkozással elfogadja…',
      'Megrendelem', 'Próbálja ki…'
    ],
    comments: [
      'Hozzászólások', 'Hozzászólás', 'Hozzászólok', 'Kommentek', 'Komment', 'Kommentelés',
      'Hozzászólások megtekintése', 'Összes hozzászólás', 'Nincs hozzászólás', 'Szóljon hozzá', 'Szólj hozzá',
      'Írja meg véleményét…', 'Írja meg a véleményét…', 'Mondja el a véleményét…', 'Új hozzászólás',
      'Hozzászólás küldése', 'Hozzászólás írása', 'Válasz', 'Válasz erre', 'Mégse válaszolok', 'Vélemény',
      'Az ön véleménye', 'Mit gondol', 'Ön mit gondol', 'A hozzászóláshoz be kell jelentkezni…', '…a hozzászóláshoz…',
      'A kommentelés lezárva', 'Jelentem', 'Moderálási alapelvek', 'Az e-mail címet nem tesszük közzé…',
      'A kötelező mezőket…'
    ],
    advert: [
      'Hirdetés', 'Hirdetések', 'Reklám', 'Szponzorált', 'Szponzorált tartalom', 'Támogatott tartalom',
      'Fizetett hirdetés', 'Fizetett tartalom', 'PR-cikk', 'PR cikk', '(X)', 'A cikk a hirdetés után folytatódik',
      'Hirdetés után folytatjuk', 'Hirdessen nálunk', 'Partnereink ajánlata', 'Promóció', 'Akció', 'Álláshirdetések',
      'Apróhirdetések', 'A támogatott cikkben…'
    ],
    photo: [
      'Fotó', 'Kép', 'Képek', 'Fotók', 'Illusztráció', 'Képünk illusztráció', 'A kép illusztráció', 'Archív',
      'Archív kép', 'Archív fotó', 'Galéria', 'Képgaléria', 'Fotógaléria', 'Nagyítás', 'Videó lejátszása', 'A képen…',
      'Videó:…', 'Grafika:…', 'Térkép:…', 'Képgalériánk…'
    ],
    credit: [
      '…Fotó:…', '…Fotók:…', '…Kép:…', '…Forrás: MTI…', '…Illusztráció:…', '…Grafika:…', '…(illusztráció)…',
      '…(archív)…', '…Képernyőkép…', '…MTI Fotó…', '…MTI/MTVA…', '…Getty Images…', '…Shutterstock…', '…Northfoto…',
      '…Pixabay…', '…Fortepan…', '…Borítókép:…', '…Nyitókép:…', '…Képünk illusztráció…'
    ],
    byline: [
      'Szerző:…', 'Szerző', 'Szerzők:…', 'Írta:…', 'Írta…', 'Szöveg:…', 'Szöveg és fotó:…', 'Szerkesztő:…',
      'Szerkesztette:…', 'Szerkesztőség', 'Újságíró', 'Rovatvezető', 'Főmunkatárs', 'Munkatárs', 'Tudósító', 'Riporter',
      'Fordította:…', 'Lejegyezte:…', 'A szerző…', 'Főszerkesztő-helyettes', 'Publicista'
    ],
    published: [
      'Közzétéve', 'Közzétéve:…', 'Megjelent:…', 'Megjelenés:…', 'Publikálva…', 'Publikálás dátuma:…', 'Publikálás:…',
      'Létrehozva:…', 'Dátum:…', 'Feltöltve…'
    ],
    updated: [
      'Frissítve', 'Frissítve:…', 'Frissítve…', 'Módosítva:…', 'Módosítva…', 'Utolsó frissítés…', 'Utoljára frissítve…',
      'Utolsó módosítás…', 'Frissült…'
    ],
    viewCount: [
      '…megtekintés', '…olvasás', '…megtekintve', 'Megtekintések:…', 'Olvasási idő…', 'Olvasási idő:…', '…perc olvasás',
      '…perces olvasmány', '…p olvasási idő', '…olvasó'
    ],
    source: [
      'Forrás:…', 'Források:…', 'Forrás', 'Források', 'Sajtóközlemény', 'Sajtókapcsolat', 'Az eredeti cikk…',
      'Eredeti cikk…', 'via…'
    ],
    agency: [
      '…MTI…', '…MTI/…', '…Magyar Távirati Iroda…', '…Reuters…', '…AFP…', '…AP…', '…DPA…', '…APA…', '…Bloomberg…',
      '…BBC…', '…V4NA…', '…Police.hu…', '…OTS…', '…TASZSZ…'
    ],
    tags: [
      'Címkék', 'Címkék:…', 'Címke:…', 'Témák', 'Témák:…', 'Téma:…', 'Kulcsszavak', 'Kulcsszavak:…', 'Tagek:…',
      'Kategóriák', 'Kategóriák:…', 'Kategória:…', 'Rovat:…', 'Tags', 'Tags:…'
    ],
    copyright: [
      'Minden jog fenntartva…', '…jog fenntartva…', '…minden jog fenntartva…', 'Impresszum', 'Impresszum…',
      'Felelős szerkesztő…', 'Felelős kiadó…', 'Főszerkesztő:…', 'Kiadó:…', 'Kiadja…', 'Szerzői jogok', '…szerzői jog…',
      'Jogi nyilatkozat', 'Rólunk', 'Kapcsolat', 'Elérhetőség', 'Elérhetőségek', 'Ügyfélszolgálat', 'Adatvédelem',
      'Adatvédelmi nyilatkozat', 'Adatvédelmi tájékoztató', 'Adatkezelési tájékoztató', 'Cookie tájékoztató',
      'Süti beállítások', 'Sütik kezelése', 'Felhasználási feltételek', 'Felhasználási feltételek…', 'ÁSZF',
      'Általános szerződési feltételek', 'Médiaajánlat', 'Etikai kódex', 'Akadálymentesítési nyilatkozat'
    ],
    navigation: [
      'Főoldal', 'Címlap', 'Kezdőlap', 'Menü', 'Főmenü', 'Bezárás', 'Menü bezárása', 'Menü megnyitása', 'Keresés',
      'Ugrás a tartalomra', 'Ugrás a tartalomhoz', 'Tovább a tartalomhoz', 'Vissza', 'Vissza a tetejére',
      'Vissza a főoldalra', 'Fel', 'A lap tetejére', 'Következő', 'Előző', 'Következő oldal', 'Előző oldal',
      'Itt van:…', 'Hírek', 'Belföld', 'Külföld', 'Nagyvilág', 'Világ', 'Politika', 'Gazdaság', 'Üzlet', 'Pénzügy',
      'Sport', 'Foci', 'Futball', 'Kultúra', 'Kult', 'Szórakozás', 'Bulvár', 'Tudomány', 'Egészség', 'Életmód',
      'Vélemények', 'Helyi', 'Helyi közélet', 'Közélet', 'Család', 'Otthon', 'Utazás', 'Gasztro', 'Recept', 'Receptek',
      'Autó', 'Tech', 'Technika', 'Podcast', 'Podcastok', 'TV', 'TV-műsor', 'Időjárás', 'Rejtvény', 'Játék',
      'Horoszkóp', 'Archívum', 'Blog', 'Blogok', 'Gyász', 'Kék hírek', 'Bűnügy', 'Videók', 'Rovatok', 'Összes hír'
    ],
    signIn: [
      'Bejelentkezés', 'Belépés', 'Kijelentkezés', 'Kilépés', 'Regisztráció', 'Regisztráljon', 'Regisztrálok',
      'Fiók létrehozása', 'Fiókom', 'Profilom', 'Felhasználónév', 'Jelszó', 'Elfelejtett jelszó',
      'Elfelejtette jelszavát', 'Emlékezzen rám', 'Már előfizető…', 'Már van fiókja…', 'Előfizetőinknek',
      'Csak előfizetőknek', '…csak előfizető…', 'A cikk elolvasásához…', 'A folytatáshoz…', '…bármikor lemondható…',
      'Prémium', 'Premium', 'Jelentkezzen be…'
    ],
    notice: [
      '…sütiket használ…', '…cookie-kat használ…', '…sütiket (cookie-kat)…', 'Elfogadom', 'Az összes elfogadása',
      'Összes elfogadása', 'Elutasítom', 'Az összes elutasítása', 'Beállítások', 'További beállítások', 'Betöltés',
      'Kérjük, engedélyezze a JavaScript…', 'A böngészője…', 'Betűméret', 'Hibát talált…', 'Hibát talált a cikkben…',
      'Hibajelentés', 'Sötét mód', 'A tartalom nem jeleníthető meg…', 'Mai névnap', 'Névnap'
    ],
    subhead: [
      'Háttér', 'Előzmények', 'Előzmény', 'Összefoglaló', 'Összefoglalva', 'Mit tudunk', 'Mi történt', 'Mit kell tudni',
      'Reakciók', 'Névjegy', 'Következtetés'
    ]
  },
  abbreviations: [
    'alez', 'á', 'áht', 'bek', 'bp', 'br', 'cca', 'dr', 'du', 'de', 'e', 'ezr', 'fszt', 'gr', 'id', 'ifj', 'ig', 'ill',
    'i.e', 'i.sz', 'jan', 'febr', 'márc', 'ápr', 'máj', 'jún', 'júl', 'aug', 'szept', 'okt', 'nov', 'dec', 'kb', 'ker',
    'kft', 'kr', 'krt', 'lásd', 'ld', 'max', 'min', 'mo', 'n', 'no', 'nr', 'nyrt', 'op', 'özv', 'p', 'pl', 'prof', 'rt',
    's', 'stb', 'sz', 'szerk', 't', 'tel', 'u', 'ún', 'uo', 'vö', 'zrt'
  ],
  dates: {
    months: [
      ['január', 'jan'], ['február', 'febr', 'feb'], ['március', 'márc'], ['április', 'ápr'], ['május', 'máj'],
      ['június', 'jún'], ['július', 'júl'], ['augusztus', 'aug'], ['szeptember', 'szept'], ['október', 'okt'],
      ['november', 'nov'], ['december', 'dec']
    ],
    weekdays: [
      ['hétfő'], ['kedd'], ['szerda', 'sze'], ['csütörtök'], ['péntek'], ['szombat', 'szo'],
      ['vasárnap']
    ],
    am: ['de', 'délelőtt', 'reggel'],
    pm: ['du', 'délután', 'este'],
    hours: ['óra'],
    minutes: ['perc'],
    fillers: [],
    relative: [
      'tegnap', 'ma', 'tegnapelőtt', 'épp most', 'perce', 'órája', 'napja', 'hete', 'perccel ezelőtt', 'órával ezelőtt',
      'nappal ezelőtt'
    ],
    order: 'ymd',
    zone: null
  },
  words: {
    comments: ['hozzászólás', 'komment', 'hozzászólások', 'kommentek', 'vélemény'],
    saying: ['írta', 'írja', 'mondta'],
    replying: ['válasz', 'jelentem'],
    sharing: ['megosztás', 'megosztom', 'link', 'másolása', 'nyomtatás', 'küldés', 'e-mailben'],
    otherCounts: ['olvasási idő', 'perc olvasás', 'perces olvasmány', 'p olvasási idő'],
    helpers: ['szerkesztő', 'szerkesztette', 'fordította'],
    joiners: ['és'],
    particles: [],
    officeWords: ['és', 'a', 'az'],
    neverNames: [
      'szerkesztőség', 'hírek', 'újság', 'magazin', 'több', 'olvassa', 'összes', 'minden', 'ez', 'az', 'kövessen',
      'iratkozzon', 'tovább', 'bővebben', 'kapcsolódó', 'friss'
    ],
    familyNames: [],
    namesAreWords: false,
    signedAtEnd: false
  }
})

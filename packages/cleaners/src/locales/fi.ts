import {defineLocale, type Locale} from '@copydesk/core'

/** Finnish. What each list holds stands in docs/languages.md; where in its list a phrase stands says nothing. */
export const fi: Locale = defineLocale({
  lang: 'fi',
  name: 'Finnish',
  phrases: {
    related: [
      'Aiheesta lisää', 'Lisää aiheesta', 'Lue lisää aiheesta', 'Lisää samasta aiheesta', 'Muut artikkelit',
      'Muita artikkeleita', 'Aiheeseen liittyvää', 'Aiheeseen liittyvät artikkelit', 'Asiaan liittyvää',
      'Saattaisit pitää myös', 'Sinua voisi kiinnostaa', 'Sinua saattaa kiinnostaa', 'Saattaisi kiinnostaa',
      'Suosittelemme', 'Suositellut', 'Suosittelemme sinulle', 'Seuraava artikkeli', 'Edellinen artikkeli',
      'Lisää uutisia', 'Lisää juttuja', 'Samasta aiheesta', 'Älä missaa', 'Liittyvät artikkelit', 'Osaston uusimmat',
      'Lisää osastosta…'
    ],
    mostRead: [
      'Luetuimmat', 'Luetuimmat jutut', 'Luetuimmat nyt', 'Päivän luetuimmat', 'Viikon luetuimmat', 'Katsotuimmat',
      'Jaetuimmat', 'Kommentoiduimmat', 'Suosituimmat', 'Suosittua', 'Suosituimmat artikkelit', 'Uusimmat',
      'Uusimmat uutiset', 'Viimeisimmät', 'Tuoreimmat', 'Tuoreimmat uutiset', 'Juuri nyt', 'Pääuutiset',
      'Toimitus suosittelee', 'Toimituksen valinnat', 'Ajankohtaista', 'Lisää videoita', 'Päivän kuvat'
    ],
    readMore: [
      'Lue lisää', 'Lue myös', 'Lue koko juttu', 'Lue koko artikkeli', 'Lue juttu täältä', 'Katso myös', 'Katso lisää',
      'Lue lisää:…', 'Lue myös:…', 'Lue myös…', 'Lue lisää…', 'Lue koko…', 'Katso myös:…', 'Katso video:…',
      'Katso video…', 'Kuuntele myös:…', 'Juttu jatkuu kuvan jälkeen', 'Juttu jatkuu kuvan alla',
      'Juttu jatkuu videon jälkeen', 'Artikkeli jatkuu kuvan jälkeen', 'Näytä lisää', 'Näytä kaikki', 'Klikkaa tästä…'
    ],
    rating: [
      'Arvioi artikkeli', 'Mitä pidit jutusta', 'Mitä mieltä olit artikkelista', 'Oliko juttu hyödyllinen',
      'Oliko artikkeli hyödyllinen', 'Tykkää', 'Tykkään', 'Arviosi', '…ääntä', 'Äänestys', 'Äänestä', 'Vastaa kyselyyn'
    ],
    share: [
      'Jaa', 'Jaa artikkeli', 'Jaa juttu', 'Jaa uutinen', 'Jaa Facebookissa', 'Jaa Twitterissä', 'Jaa X:ssä',
      'Jaa LinkedInissä', 'Jaa WhatsAppissa', 'Jaa sähköpostilla', 'Jaa linkki', 'Jaa somessa', 'Kopioi linkki',
      'Linkki kopioitu', 'Lähetä sähköpostilla', 'Lähetä kaverille', 'Tulosta', 'Tulosta artikkeli', 'Tallenna',
      'Tallenna artikkeli', 'Tallenna juttu', 'Lahjoita artikkeli', 'Lahjoita juttu', 'Twiittaa'
    ],
    follow: [
      'Seuraa', 'Seuraa meitä', 'Seuraa meitä…', 'Seuraa aihetta', 'Seuraa kirjoittajaa', 'Seuraa toimittajaa',
      'Lataa sovellus', 'Lataa sovellus…', 'Lataa sovelluksemme…', 'Kuuntele', 'Kuuntele juttu', 'Kuuntele artikkeli',
      'Kuuntele artikkeli…', 'Kuuntele tämä juttu', 'Ota ilmoitukset käyttöön…', 'Tilaa podcast…', 'Lähetä juttuvinkki',
      'Juttuvinkki', 'Lähetä uutisvinkki', 'Onko sinulla juttuvinkki…', 'Anna palautetta', 'Lähetä palautetta'
    ],
    newsletter: [
      'Uutiskirje', 'Uutiskirjeet', 'Uutiskirjeemme', 'Tilaa uutiskirje', 'Tilaa uutiskirje…', 'Tilaa uutiskirjeemme…',
      'Tilaa', 'Tilaa nyt', 'Tilaa tästä', 'Tilaa lehti', 'Tilaa digi', '…uutiskirjeemme…', 'Saat uutiset…',
      '…suoraan sähköpostiisi…', '…sähköpostiisi…', 'Sähköposti', 'Sähköpostiosoite', 'Sähköpostiosoitteesi',
      'Anna sähköpostiosoitteesi…', 'Ryhdy tilaajaksi', 'Liity jäseneksi', 'Tilaus', 'Tilaukset', 'Tue meitä',
      'Tilaamalla hyväksyt…', 'Voit perua tilauksen…', 'Kokeile ilmaiseksi', 'Kokeile nyt', 'Osta nyt'
    ],
    comments: [
      'Mitä ajatuksia juttu herätti…', 'Voit keskustella aiheesta…', 'Kommentit', 'Kommentti', 'Kaikki kommentit',
      'Näytä kommentit', 'Lue kommentit', 'Ei kommentteja', 'Kommentoi', 'Kommentoi artikkelia', 'Kommentoi juttua',
      'Kirjoita kommentti', 'Kirjoita kommentti…', 'Jätä kommentti', 'Lisää kommentti', 'Lähetä kommentti',
      'Kommenttisi', 'Vastaa', 'Peruuta vastaus', 'Osallistu keskusteluun', 'Keskustelu', 'Keskustele',
      'Mitä mieltä olet', 'Mitä mieltä sinä olet', 'Kirjaudu sisään kommentoidaksesi', '…kommentoidaksesi…',
      'Kommentointi on suljettu', 'Ilmoita asiaton viesti', 'Ilmoita asiaton kommentti', 'Ilmianna',
      'Sähköpostiosoitettasi ei julkaista…', 'Pakolliset kentät on merkitty…', 'Kommentoinnin säännöt',
      'Keskustelun säännöt'
    ],
    advert: [
      'Mainos', 'Mainokset', 'Ilmoitus', 'Kaupallinen yhteistyö', 'Kaupallinen yhteistyö:…', 'Sponsoroitu',
      'Sponsoroitu sisältö', 'Mainos alkaa', 'Mainos päättyy', 'Juttu jatkuu mainoksen jälkeen',
      'Artikkeli jatkuu mainoksen jälkeen', 'Juttu jatkuu mainoksen alla', 'Yhteistyössä…', 'Maksettu mainos',
      'Mainosta meillä', 'Tarjoukset', 'Alennuskoodit', 'Avoimet työpaikat', '…sisältää mainoslinkkejä…',
      'Markkinapaikka'
    ],
    photo: [
      'Avaa kuvien katselu', 'Kuva', 'Kuvat', 'Arkistokuva', 'Kuvituskuva', 'Kuvagalleria', 'Katso kuvat', 'Galleria',
      'Avaa kuva', 'Suurenna kuva', 'Toista video', 'Kuvassa…', 'Kuvateksti:…', 'Video:…', 'Grafiikka:…', 'Kartta:…'
    ],
    credit: [
      '…Kuva:…', '…Kuvat:…', '…Kuvaaja:…', '…Valokuva:…', '…Kuvituskuva:…', '…Arkistokuva:…', '…Kuvitus:…',
      '…Grafiikka:…', '…(arkistokuva)…', '…Lehtikuva…', '…Getty Images…', '…Shutterstock…', '…All Over Press…',
      '…Kotialbumi…', '…Kuvakaappaus…', '…Mostphotos…'
    ],
    byline: [
      'Teksti:…', 'Teksti ja kuvat:…', 'Teksti ja kuva:…', 'Toimittaja', 'Toimittaja:…', 'Kirjoittaja', 'Kirjoittaja:…',
      'Kirjoittanut…', 'Toimitus', 'Toimittanut…', 'Päätoimittaja', 'Uutispäällikkö', 'Kirjeenvaihtaja', 'Kolumnisti',
      'Pääkirjoitustoimittaja', 'Julkaissut…', 'Suomentanut…', 'Juttu:…'
    ],
    published: [
      'Julkaistu', 'Julkaistu:…', 'Julkaistu…', 'Luotu…', 'Luotu:…', 'Ilmestynyt…', 'Alun perin julkaistu…',
      'Päivämäärä:…'
    ],
    updated: [
      'Päivitetty', 'Päivitetty:…', 'Päivitetty…', 'Viimeksi päivitetty…', 'Muokattu…', 'Muokattu:…', 'Korjattu…',
      'Päivitys:…'
    ],
    viewCount: [
      '…katselukertaa', '…lukukertaa', '…näyttökertaa', 'Katselukerrat:…', 'Lukuaika…', 'Lukuaika:…', '…min lukuaika',
      '…minuutin lukuaika', '…kertaa luettu'
    ],
    source: [
      'Lähde:…', 'Lähteet:…', 'Lähde', 'Lähteet', 'Tiedote', 'Lehdistötiedote', 'Lisätietoja:…', 'Lisätietoja antaa…',
      'Alkuperäinen artikkeli…'
    ],
    agency: [
      '…STT…', '…Suomen Tietotoimisto…', '…STT–Lehtikuva…', '…STT–AFP…', '…Reuters…', '…AFP…', '…AP…', '…FNB…',
      '…Bloomberg…', '…Uutissuomalainen…', '…TASR…', '…BNS…', '…TT…', '…DPA…', '…NTB…'
    ],
    tags: [
      'Aiheet', 'Aiheet:…', 'Aihe:…', 'Avainsanat', 'Avainsanat:…', 'Asiasanat', 'Asiasanat:…', 'Tagit', 'Tagit:…',
      'Kategoriat', 'Kategoriat:…', 'Kategoria:…', 'Aihetunnisteet', 'Teemat:…'
    ],
    copyright: [
      'Kaikki oikeudet pidätetään…', '…oikeudet pidätetään…', 'Tekijänoikeus…', '…tekijänoikeu…',
      'Vastaava päätoimittaja…', 'Vastaava päätoimittaja:…', 'Päätoimittaja:…', 'Toimitusjohtaja:…', 'Y-tunnus…',
      'Kustantaja:…', 'Julkaisija:…', 'Tietoa meistä', 'Yhteystiedot', 'Ota yhteyttä', 'Asiakaspalvelu', 'Tietosuoja',
      'Tietosuojaseloste', 'Tietosuojakäytäntö', 'Evästeet', 'Evästeasetukset', 'Evästekäytäntö', 'Käyttöehdot',
      'Tilausehdot', 'Mediatiedot', 'Mediamyynti', 'Saavutettavuus', 'Saavutettavuusseloste', 'Rekisteriseloste',
      'Oikaisut'
    ],
    navigation: [
      'Etusivu', 'Etusivulle', 'Valikko', 'Päävalikko', 'Sulje', 'Sulje valikko', 'Avaa valikko', 'Haku', 'Hae', 'Etsi',
      'Siirry sisältöön', 'Siirry pääsisältöön', 'Siirry suoraan sisältöön', 'Hyppää sisältöön', 'Hyppää pääsisältöön',
      'Takaisin', 'Takaisin ylös', 'Sivun alkuun', 'Ylös', 'Seuraava', 'Edellinen', 'Seuraava sivu', 'Edellinen sivu',
      'Olet tässä:…', 'Uutiset', 'Kotimaa', 'Ulkomaat', 'Maailma', 'Suomi', 'Politiikka', 'Talous', 'Yritykset',
      'Urheilu', 'Jalkapallo', 'Jääkiekko', 'Kulttuuri', 'Viihde', 'Tiede', 'Terveys', 'Hyvinvointi', 'Elämäntapa',
      'Pääkirjoitus', 'Pääkirjoitukset', 'Mielipide', 'Mielipiteet', 'Kolumnit', 'Paikalliset', 'Perhe', 'Asuminen',
      'Matkailu', 'Matkat', 'Ruoka', 'Autot', 'Teknologia', 'Podcast', 'Podcastit', 'TV', 'Sää', 'Ristikot', 'Pelit',
      'Horoskooppi', 'Näköislehti', 'Arkisto', 'Blogit', 'Blogi', 'Kuolleet', 'Rikos', 'Ohjeet', 'Osastot',
      'Kaikki aiheet', 'Lukijalta'
    ],
    signIn: [
      'Kirjaudu', 'Kirjaudu sisään', 'Kirjaudu ulos', 'Rekisteröidy', 'Luo tunnus', 'Luo tili', 'Oma tili', 'Oma sivu',
      'Omat tiedot', 'Käyttäjätunnus', 'Salasana', 'Unohditko salasanan', 'Unohditko salasanasi', 'Muista minut',
      'Oletko jo tilaaja…', 'Onko sinulla jo tunnus…', 'Tilaajille', 'Vain tilaajille', '…vain tilaajille…',
      'Jatka lukemista…', 'Haluatko lukea lisää…', 'Lue koko juttu tilaajana', '…ei sitoutumisaikaa…',
      '…voit perua milloin tahansa…', 'Plus', 'Premium'
    ],
    notice: [
      '…käyttää evästeitä…', '…käytämme evästeitä…', 'Hyväksy', 'Hyväksy kaikki', 'Hylkää', 'Hylkää kaikki', 'Kiellä',
      'Asetukset', 'Muokkaa asetuksia', 'Ladataan', 'Sisältöä ei voida näyttää…', 'Ota JavaScript käyttöön…',
      'Selaimesi…', 'Tekstin koko', 'Fonttikoko', 'Löysitkö virheen…', 'Huomasitko virheen…', 'Ilmoita virheestä',
      'Tumma tila', '…lukijoiden kirjoittamia…', 'Tämä on mielipidekirjoitus…', 'Tämä on mielipidekirjoitus',
      'Voit kirjoittaa mielipidekirjoituksen…'
    ],
    subhead: [
      'Fakta', 'Faktat', 'Tausta', 'Mistä on kyse', 'Tästä on kyse', 'Näin se tehdään', 'Yhteenveto', 'Tiivistelmä',
      'Mitä tiedetään', 'Reaktiot'
    ]
  },
  abbreviations: [
    'ark', 'as', 'e.kr', 'eaa', 'em', 'ent', 'esim', 'eur', 'fil', 'fm', 'huom', 'ilm', 'j.kr', 'jaa', 'jne', 'joht',
    'jr', 'k', 'kk', 'klo', 'ko', 'ks', 'kpl', 'lkm', 'm.m', 'ma', 'maks', 'milj', 'min', 'mm', 'mrd', 'ms', 'n', 'nk',
    'no', 'nro', 'ns', 'n.k', 'n.s', 'os', 'p', 'pj', 'prof', 'puh', 's', 'sis', 'sr', 'synt', 't', 'toim', 'ts', 'tri',
    'v', 'vas', 'vrt', 'yht', 'ym', 'yms', 'yo'
  ],
  dates: {
    months: [
      ['tammikuuta', 'tammikuu', 'tammi'], ['helmikuuta', 'helmikuu', 'helmi'], ['maaliskuuta', 'maaliskuu', 'maalis'],
      ['huhtikuuta', 'huhtikuu', 'huhti'], ['toukokuuta', 'toukokuu', 'touko'], ['kesäkuuta', 'kesäkuu', 'kesä'],
      ['heinäkuuta', 'heinäkuu', 'heinä'], ['elokuuta', 'elokuu', 'elo'], ['syyskuuta', 'syyskuu', 'syys'],
      ['lokakuuta', 'lokakuu', 'loka'], ['marraskuuta', 'marraskuu', 'marras'], ['joulukuuta', 'joulukuu', 'joulu']
    ],
    weekdays: [
      ['maanantai', 'maanantaina', 'ma'], ['tiistai', 'tiistaina', 'ti'], ['keskiviikko', 'keskiviikkona', 'ke'],
      ['torstai', 'torstaina', 'to'], ['perjantai', 'perjantaina', 'pe'], ['lauantai', 'lauantaina', 'la'],
      ['sunnuntai', 'sunnuntaina', 'su']
    ],
    am: ['aamulla', 'ap'],
    pm: ['illalla', 'ip'],
    hours: [],
    minutes: ['min'],
    fillers: ['klo', 'kello'],
    relative: [
      'eilen', 'tänään', 'toissapäivänä', 'äsken', 'juuri äsken', 'minuuttia sitten', 'min sitten', 'tuntia sitten',
      'tunti sitten', 't sitten', 'päivää sitten', 'päivä sitten', 'viikkoa sitten'
    ],
    order: 'dmy',
    zone: null
  },
  words: {
    comments: ['kommenttia', 'kommentti', 'kommentit', 'vastausta', 'vastaus'],
    saying: ['sanoo', 'kirjoittaa', 'kirjoitti', 'sanoi'],
    replying: ['vastaa', 'ilmianna'],
    sharing: ['jaa', 'kopioi', 'linkki', 'tulosta', 'lähetä', 'sähköpostilla'],
    otherCounts: ['lukuaika', 'min lukuaika', 'minuutin lukuaika'],
    helpers: ['toimittanut', 'suomentanut'],
    joiners: ['ja'],
    particles: ['af', 'von'],
    officeWords: ['ja'],
    neverNames: [
      'toimitus', 'uutiset', 'lehti', 'meidän', 'lisää', 'lue', 'näytä', 'kaikki', 'tämä', 'seuraa', 'tilaa', 'katso',
      'osta', 'lukijan', 'mielipide'
    ],
    familyNames: [],
    namesAreWords: false,
    signedAtEnd: false
  }
})

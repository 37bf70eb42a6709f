import {defineLocale, type Locale} from '@copydesk/core'

/** Norwegian. What each list holds stands in docs/languages.md; where in its list a phrase stands says nothing. */
export const no: Locale = defineLocale({
  lang: 'no',
  name: 'Norwegian',
  phrases: {
    related: [
      'Relatert', 'Relaterte artikler', 'Relaterte saker', 'Relatert innhold', 'Relaterte innlegg', 'Les mer om saken',
      'Mer om saken', 'Mer om emnet', 'Mer om', 'Mer fra', 'Flere saker', 'Flere artikler', 'Flere nyheter',
      'Flere meninger', 'Andre saker', 'Lignende saker', 'Lignende artikler', 'Du vil kanskje også like',
      'Kanskje du også liker', 'Anbefalt for deg', 'Anbefalt lesning', 'Anbefalt', 'Vi anbefaler', 'Anbefalte artikler',
      'Neste artikkel', 'Neste sak', 'Forrige artikkel', 'Forrige sak', 'Samme emne', 'Ikke gå glipp av',
      'Siste om saken', 'Fikk du med deg'
    ],
    mostRead: [
      'Mest lest', 'Mest leste', 'Mest leste saker', 'Mest lest nå', 'Mest lest siste døgn', 'Mest sett', 'Mest delt',
      'Mest kommentert', 'Mest populært', 'Populært', 'Populære saker', 'Akkurat nå', 'Siste nytt', 'Siste',
      'Siste nyheter', 'Siste saker', 'Siste artikler', 'Siste innlegg', 'Det siste', 'Nyeste', 'Toppsaker',
      'Redaksjonen anbefaler', 'Redaksjonens utvalgte', 'Aktuelt', 'Flere videoer', 'Dagens viktigste', 'Nyhetsstudio'
    ],
    readMore: [
      'Læs også:…', 'Læs også…', 'Les mer', 'Les også', 'Les videre', 'Les hele saken', 'Les hele artikkelen',
      'Les saken her', 'Les mer her', 'Se også', 'Se mer', 'Les mer:…', 'Les mer om…', 'Les også:…', 'Les også…',
      'Les hele…', 'Les hele saken med abonnement', 'Les saken:…', 'Se også:…', 'Se video:…', 'Se videoen…',
      'Hør også:…', 'Lytt også:…', 'Mer om:…', 'Klikk her…', 'Vis mer', 'Vis flere', 'Vis alle',
      'Saken fortsetter under bildet', 'Saken fortsetter under videoen', 'Artikkelen fortsetter under bildet'
    ],
    rating: [
      'Vurder artikkelen', 'Hva synes du om artikkelen', 'Hva syns du om saken', 'Var artikkelen nyttig',
      'Likte du saken', 'Lik', 'Liker', 'Din vurdering', '…stemmer', 'Avstemning', 'Stem', 'Stem her'
    ],
    share: [
      'Del', 'Del saken', 'Del artikkelen', 'Del artikkel', 'Del på', 'Del på Facebook', 'Del på Twitter', 'Del på X',
      'Del på LinkedIn', 'Del på e-post', 'Del via e-post', 'Del lenke', 'Del med…', 'Kopier lenke', 'Kopier lenken',
      'Lenke kopiert', 'Lenken er kopiert', 'Send på e-post', 'Tips en venn', 'Skriv ut', 'Utskrift', 'Lagre',
      'Lagre artikkel', 'Lagre artikkelen', 'Gi bort artikkelen', 'Gi bort saken'
    ],
    follow: [
      'Følg oss', 'Følg oss på…', 'Følg', 'Følg saken', 'Følg temaet', 'Følg oss i sosiale medier', 'Last ned appen',
      'Last ned appen…', 'Last ned vår app…', 'Lytt', 'Lytt til saken', 'Lytt til artikkelen', 'Lytt til artikkelen…',
      'Få saken opplest', 'Få varsel…', 'Slå på varsler…', 'Skru på varsler…', 'Abonner på podkasten…', 'Tips oss',
      'Tips meg', 'Send inn tips', 'Har du tips…', 'Vet du mer om denne saken…', 'Har du innspill til denne saken…'
    ],
    newsletter: [
      'Nyhetsbrev', 'Vårt nyhetsbrev', 'Våre nyhetsbrev', 'Meld deg på', 'Meld deg på nyhetsbrev',
      'Meld deg på nyhetsbrevet…', 'Meld deg på vårt nyhetsbrev…', 'Meld deg på…', '…vårt nyhetsbrev…',
      '…våre nyhetsbrev…', 'Få nyhetsbrevet…', 'Få nyhetene…', 'Få de siste nyhetene…', '…rett i innboksen…',
      '…i innboksen…', 'Din e-post', 'Din e-postadresse', 'E-postadresse', 'E-post', 'Skriv inn e-post…',
      'Bli abonnent', 'Bli medlem', 'Abonnement', 'Abonner', 'Kjøp abonnement', 'Bestill abonnement', 'Støtt oss',
      'Ved å melde deg på…', 'Du kan når som helst melde deg av…', 'Prøv gratis', 'Prøv nå', 'Bestill nå', 'Kjøp nå'
    ],
    comments: [
      'Kommentarer', 'Kommentar', 'Alle kommentarer', 'Vis kommentarer', 'Se kommentarer', 'Les kommentarer',
      'Ingen kommentarer', 'Kommenter', 'Kommenter saken', 'Skriv en kommentar', 'Skriv kommentar',
      'Skriv din kommentar', 'Legg igjen en kommentar', 'Legg inn en kommentar', 'Legg til kommentar', 'Din kommentar',
      'Send kommentar', 'Svar', 'Avbryt svar', 'Delta i debatten', 'Hva mener du', 'Hva synes du', 'Si din mening',
      'Logg inn for å kommentere', '…for å kommentere…', 'Kommentarfeltet er stengt', 'Rapporter kommentar',
      'Rapporter', 'Din e-postadresse vil ikke bli publisert…', 'Obligatoriske felt er merket med…', 'Debattregler',
      'Regler for debatt'
    ],
    advert: [
      'Annonse', 'Annonser', 'Reklame', 'Sponset', 'Sponset innhold', 'Annonsørinnhold', 'Kommersielt samarbeid',
      'Betalt innhold', 'I samarbeid med…', 'Artikkelen fortsetter etter annonsen',
      'Artikkelen fortsetter under annonsen', 'Saken fortsetter etter annonsen', 'Saken fortsetter under annonsen',
      'Annonser hos oss', 'Tilbud', 'Rabattkoder', 'Stillingsannonser', 'Ledige stillinger', 'Dette er en annonse…',
      '…annonselenker…'
    ],
    photo: [
      'Foto', 'Bilde', 'Arkivfoto', 'Arkivbilde', 'Illustrasjonsfoto', 'Illustrasjonsbilde', 'Bildeserie', 'Se bilder',
      'Se bildene', 'Bilder', 'Galleri', 'Vis større bilde', 'Spill av video', 'På bildet…', 'Bildet viser…',
      'Bildetekst:…', 'Video:…', 'Grafikk:…', 'Kart:…'
    ],
    credit: [
      '…Foto:…', '…Foto og video:…', '…Bilde:…', '…Bilder:…', '…Fotograf:…', '…Illustrasjon:…', '…Grafikk:…',
      '…Illustrasjonsfoto:…', '…(arkivfoto)…', '…Arkivfoto:…', '…NTB scanpix…', '…Scanpix…', '…Getty Images…',
      '…Shutterstock…', '…Privat foto…', '…Foto: Privat…', '…Pressefoto…', '…Skjermdump…', '…Skjermbilde…'
    ],
    byline: [
      'Av…', 'Av:…', 'Tekst:…', 'Tekst og foto:…', 'Skrevet av…', 'Publisert av…', 'Redaktør:…', 'Redaksjonen',
      'Redaksjon', 'Journalist', 'Journalist:…', 'Reporter', 'Korrespondent', 'Kommentator', 'Debattleder', 'Spaltist',
      'Om skribenten', 'Om forfatteren', 'Nyhetsredaktør', 'Frilansjournalist', 'Fotojournalist', 'Oversatt av…'
    ],
    published: [
      'Publisert', 'Publisert:…', 'Publisert den…', 'Publisert…', 'Først publisert…', 'Opprettet…', 'Lagt ut…', 'Dato:…'
    ],
    updated: [
      'Oppdatert', 'Oppdatert:…', 'Oppdatert…', 'Sist oppdatert…', 'Sist oppdatert:…', 'Sist endret…', 'Endret…'
    ],
    viewCount: [
      '…visninger', '…lesninger', 'Visninger:…', 'Lesetid…', 'Lesetid:…', '…min lesetid', '…min. lesetid',
      '…minutters lesing', '…ganger lest'
    ],
    source: [
      'Kilde:…', 'Kilder:…', 'Kilde', 'Kilder', 'Pressemelding', 'Pressemelding fra…', 'Pressekontakt',
      'Kontaktperson:…', 'Dette er en pressemelding…'
    ],
    agency: [
      '…NTB…', '…©NTB…', '…Ritzau…', '…TT…', '…Reuters…', '…AFP…', '…AP…', '…DPA…', '…Bloomberg…', '…NPK…',
      '…Nynorsk pressekontor…', '…TDN Direkt…', '…E24…'
    ],
    tags: [
      'Emner', 'Emner:…', 'Emne:…', 'Emneord', 'Tema', 'Temaer', 'Tema:…', 'Tagger', 'Tagger:…', 'Stikkord',
      'Stikkord:…', 'Nøkkelord', 'Nøkkelord:…', 'Kategorier', 'Kategorier:…', 'Kategori:…', 'Les mer om emnene'
    ],
    copyright: [
      'Alle rettigheter reservert…', '…rettigheter forbehold…', '…opphavsrett…', '…åndsverkloven…',
      'Ansvarlig redaktør…', 'Ansvarlig redaktør:…', 'Sjefredaktør:…', 'Sjefredaktør og administrerende direktør…',
      'Administrerende direktør:…', 'Org.nr…', 'Utgiver:…', '…Vær Varsom-plakaten…', '…redaktøransvar…', 'Om oss',
      'Kontakt', 'Kontakt oss', 'Kontakt redaksjonen', 'Kundeservice', 'Kundesenter', 'Personvern',
      'Personvernerklæring', 'Personvernpolicy', 'Informasjonskapsler', 'Cookies', 'Brukervilkår', 'Vilkår',
      'Abonnementsvilkår', 'Annonseinfo', 'Tilgjengelighetserklæring', 'Retningslinjer', 'Rettelser'
    ],
    navigation: [
      'Forside', 'Forsiden', 'Til forsiden', 'Hjem', 'Meny', 'Hovedmeny', 'Lukk', 'Lukk meny', 'Åpne meny', 'Søk',
      'Søk etter…', 'Gå til innhold', 'Gå til hovedinnhold', 'Hopp til innhold', 'Hopp til hovedinnhold',
      'Hopp til hovedinnholdet', 'Tilbake', 'Til toppen', 'Tilbake til toppen', 'Opp', 'Neste', 'Forrige', 'Neste side',
      'Forrige side', 'Du er her:…', 'Nyheter', 'Innenriks', 'Utenriks', 'Verden', 'Norge', 'Politikk', 'Økonomi',
      'Næringsliv', 'Sport', 'Fotball', 'Håndball', 'Kultur', 'Kjendis', 'Underholdning', 'Vitenskap', 'Helse',
      'Livsstil', 'Leder', 'Debatt', 'Meninger', 'Lokalt', 'Familie', 'Bolig', 'Reise', 'Mat', 'Bil', 'Motor',
      'Teknologi', 'Podkast', 'Podkaster', 'Podcast', 'TV', 'Været', 'Vær', 'Kryssord', 'Spill', 'Horoskop', 'eAvis',
      'E-avis', 'Arkiv', 'Blogg', 'Dødsannonser', 'Hjelp', 'Seksjoner', 'Alle emner'
    ],
    signIn: [
      'Logg inn', 'Logg ut', 'Innlogging', 'Opprett bruker', 'Opprett konto', 'Registrer deg', 'Min konto', 'Min side',
      'Min profil', 'Brukernavn', 'Passord', 'Glemt passord', 'Glemt passord?', 'Husk meg', 'Allerede abonnent…',
      'Er du allerede abonnent…', 'Har du allerede en konto…', 'Har du ikke konto…', '…kun for abonnenter…',
      'Kun for abonnenter', 'For abonnenter', 'Les videre med…', 'Vil du lese mer…', 'For å lese videre…',
      '…Ingen bindingstid…', '…avslutt når du vil…', 'Pluss', 'Premium'
    ],
    notice: [
      '…bruker cookies…', '…bruker informasjonskapsler…', 'Godta', 'Godta alle', 'Aksepter', 'Aksepter alle', 'Avvis',
      'Avvis alle', 'Innstillinger', 'Tilpass', 'Laster', 'Laster inn', 'Innholdet kan ikke vises…',
      'Aktiver JavaScript…', 'Nettleseren din…', 'Tekststørrelse', 'Skriftstørrelse', 'Funnet en feil…',
      'Har du funnet en feil…', 'Feil i artikkelen…', 'Dette er en kronikk…', 'Dette er et debattinnlegg…',
      'Dette er en kommentar…', '…gir uttrykk for skribentens holdning…', '…uttrykk for skribentens holdninger…',
      'Mørk modus'
    ],
    subhead: [
      'Fakta', 'Bakgrunn', 'Dette har skjedd', 'Dette er saken', 'Slik gjør du', 'Konklusjon', 'Oppsummering',
      'Dette vet vi', 'Reaksjoner'
    ]
  },
  abbreviations: [
    'adm', 'alm', 'bl.a', 'ca', 'd', 'dvs', 'd.v.s', 'dr', 'e.kr', 'eks', 'evt', 'f.eks', 'f.kr', 'feks', 'fig', 'fvt',
    'hhv', 'inkl', 'jf', 'jr', 'kl', 'kr', 'm.a.o', 'm.fl', 'm.m', 'maks', 'mht', 'mill', 'mrd', 'min', 'nr', 'o.l',
    'osv', 'pga', 'prof', 'pst', 's', 'sr', 'st', 'stk', 'tlf', 't.o.m', 'vedr', 'vs'
  ],
  dates: {
    months: [
      ['januar', 'jan'], ['februar', 'feb', 'febr'], ['mars', 'mar'], ['april', 'apr'], ['mai'], ['juni', 'jun'],
      ['juli', 'jul'], ['august', 'aug'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'],
      ['desember', 'des']
    ],
    weekdays: [
      ['mandag', 'man', 'måndag'], ['tirsdag', 'tirs', 'tir', 'tysdag'], ['onsdag', 'ons'], ['torsdag', 'tors', 'tor'],
      ['fredag', 'fre'], ['lørdag', 'lør', 'laurdag'], ['søndag', 'søn', 'sundag']
    ],
    am: ['om morgenen', 'om formiddagen'],
    pm: ['om ettermiddagen', 'om kvelden'],
    hours: [],
    minutes: ['min'],
    fillers: ['kl', 'kl.', 'klokken', 'den'],
    relative: [
      'i går', 'igår', 'i dag', 'idag', 'i forgårs', 'nå nettopp', 'minutter siden', 'min siden', 'timer siden',
      'time siden', 'dager siden', 'dag siden', 'uker siden'
    ],
    order: 'dmy',
    zone: null
  },
  words: {
    comments: ['kommentarer', 'kommentar', 'svar', 'reaksjoner'],
    saying: ['sier', 'skriver', 'skrev', 'sa'],
    replying: ['svar', 'rapporter'],
    sharing: ['del', 'kopier', 'lenke', 'skriv', 'ut', 'på', 'via', 'e-post'],
    otherCounts: ['lesetid', 'min lesetid', 'min. lesetid', 'minutters lesing'],
    helpers: ['redaktør', 'oversatt av'],
    joiners: ['og'],
    particles: ['av', 'von'],
    officeWords: ['for', 'og', 'i', 'av'],
    neverNames: [
      'redaksjonen', 'nyheter', 'avisen', 'vår', 'våre', 'mer', 'les', 'vis', 'alle', 'det', 'den', 'denne', 'dette',
      'for', 'følg', 'kjøp', 'tips'
    ],
    familyNames: [],
    namesAreWords: false,
    signedAtEnd: false
  }
})

import {defineLocale, type Locale} from '@copydesk/core'

/** Romanian. What each list holds stands in docs/languages.md; where in its list a phrase stands says nothing. */
export const ro: Locale = defineLocale({
  lang: 'ro',
  name: 'Romanian',
  phrases: {
    related: [
      'Articole similare', 'Articole recomandate', 'Articole asemănătoare', 'Articole pe aceeași temă',
      'Articole conexe', 'Articole din aceeași categorie', 'Știri similare', 'Știri pe aceeași temă', 'Recomandări',
      'Recomandate', 'Recomandat', 'Recomandate pentru tine', 'Recomandările editorilor', 'Alte articole', 'Alte știri',
      'Mai multe articole', 'Mai multe știri', 'Mai multe despre', 'Vezi și', 'Citește și', 'Citiți și',
      'Te-ar putea interesa', 'Te-ar putea interesa și', 'V-ar putea interesa', 'S-ar putea să-ți placă',
      'Pe aceeași temă', 'Pe același subiect', 'Articolul următor', 'Articolul anterior', 'Articolul precedent',
      'Nu rata', 'Din aceeași categorie', 'De același autor', 'Îți recomandăm'
    ],
    mostRead: [
      'Cele mai citite', 'Cele mai citite știri', 'Cele mai citite articole', 'Cele mai noi', 'Cele mai noi știri',
      'Cele mai populare', 'Cele mai comentate', 'Cele mai vizionate', 'Ultimele știri', 'Ultimele articole',
      'Ultima oră', 'Ultimă oră', 'Știrile zilei', 'Știrile momentului', 'Top știri', 'Top citite', 'Populare',
      'Articole populare', 'Articole recente', 'Cele mai recente', 'Recente', 'Acum pe prima pagină',
      'Principalele știri', 'Alegerea editorilor', 'În trend', 'În prim-plan', 'Actualitate acum', 'Video recomandate'
    ],
    readMore: [
      'Citește mai mult', 'Citește mai departe', 'Citește integral', 'Citește articolul', 'Citește tot articolul',
      'Vezi mai mult', 'Vezi mai multe', 'Mai mult', 'Detalii', 'Citește și:…', 'Citește și…', 'Citiți și:…',
      'Citeşte şi:…', 'Citeşte şi…', 'Vezi și:…', 'Vezi și…', 'Vezi aici…', 'Citește mai mult:…',
      'Citește mai multe despre…', 'Mai multe detalii…', 'Mai multe despre…', 'Află mai multe…', 'Vezi video…',
      'Click aici…', 'Arată mai mult', 'Vezi toate', 'Articolul continuă mai jos', 'Pe aceeași temă:…'
    ],
    rating: [
      'Evaluează articolul', 'Ți-a plăcut articolul', 'V-a plăcut articolul', 'Cum ți s-a părut articolul',
      'A fost util acest articol', 'Îmi place', 'Nota ta', '…voturi', 'Votează', 'Sondaj', 'Apreciază'
    ],
    share: [
      'Distribuie', 'Distribuie articolul', 'Distribuiți', 'Distribuie pe…', 'Distribuie pe Facebook',
      'Distribuie pe Twitter', 'Distribuie pe X', 'Distribuie pe WhatsApp', 'Distribuie prin e-mail', 'Trimite',
      'Trimite prin email', 'Trimite unui prieten', 'Partajează', 'Copiază link', 'Copiază linkul', 'Link copiat',
      'Tipărește', 'Printează', 'Imprimă', 'Salvează', 'Salvează articolul', 'Dă mai departe'
    ],
    follow: [
      'Urmărește-ne', 'Urmărește-ne pe…', 'Urmăriți-ne pe…', 'Urmărește', 'Urmărește știrile…', 'Urmărește subiectul',
      'Urmăriți-ne', '…pe Google News…', 'Abonează-te la canalul…', 'Descarcă aplicația', 'Descarcă aplicația…',
      'Ascultă', 'Ascultă articolul', 'Ascultă știrea', 'Activează notificările', 'Alătură-te…', 'Dă like…',
      'Intră pe canalul…', 'Ai o știre…', 'Trimite-ne…', '…canalul nostru de WhatsApp…'
    ],
    newsletter: [
      'Newsletter', 'Newslettere', 'Abonează-te', 'Abonează-te la newsletter', 'Abonează-te la…', 'Abonați-vă la…',
      'Abonare', 'Abonare newsletter', 'Abonamente', 'Abonament', 'Înscrie-te la…', 'Înscrie-te',
      '…newsletterul nostru…', 'Primește știrile…', 'Primește cele mai noi…', '…direct pe email…', '…pe e-mail…',
      'Adresa de email', 'Adresa ta de email', 'Adresă de e-mail', 'Email', 'Introdu adresa de email…',
      'Te poți dezabona…', 'Prin abonare…', 'Susține-ne', 'Susține jurnalismul…', 'Donează', 'Donează acum',
      'Devino membru', 'Devino abonat', 'Sprijină…', 'Cumpără acum', 'Comandă acum'
    ],
    comments: [
      'Comentarii', 'Comentariu', 'Comentează', 'Toate comentariile', 'Vezi comentariile', 'Vezi toate comentariile',
      'Niciun comentariu', 'Fără comentarii', 'Adaugă un comentariu', 'Adaugă comentariu', 'Scrie un comentariu',
      'Lasă un comentariu', 'Lasă un răspuns', 'Lasă un răspuns Anulează răspunsul', 'Comentariul tău',
      'Publică comentariul', 'Trimite comentariul', 'Răspunde', 'Anulează răspunsul', 'Spune-ți părerea', 'Părerea ta',
      'Ce părere ai', 'Ce crezi', 'Autentifică-te pentru a comenta', '…pentru a comenta…', '…pentru a putea comenta…',
      'Comentariile sunt închise', 'Raportează', 'Raportează comentariul', 'Adresa ta de email nu va fi publicată…',
      'Câmpurile obligatorii sunt marcate…', 'Regulament comentarii'
    ],
    advert: [
      'Publicitate', 'Reclamă', 'Reclame', 'Advertorial', 'Conținut sponsorizat', 'Sponsorizat', 'Articol susținut de…',
      'Conținut plătit', 'Promo', 'Promovat', 'Articolul continuă după reclamă', 'Articolul continuă după publicitate',
      '(P)', 'Parteneri', 'Recomandările partenerilor', 'De la partenerii noștri', 'Oferte', 'Anunțuri',
      'Locuri de muncă', 'Publicitate pe site', 'Reduceri'
    ],
    photo: [
      'Foto', 'Fotografie', 'Imagine', 'Imagini', 'Foto arhivă', 'Foto ilustrativ', 'Imagine cu caracter ilustrativ',
      'Imagine ilustrativă', 'Galerie foto', 'Galerie', 'Mărește imaginea', 'Vezi galeria', 'Vezi galeria foto',
      'Redă video', 'În imagine…', 'Video:…', 'Infografic:…', 'Hartă:…', 'Captură video'
    ],
    credit: [
      '…Foto:…', '…Sursa foto:…', '…Sursă foto:…', '…Credit foto:…', '…Fotografie:…', '…Sursa video:…', '…Ilustrație:…',
      '…Captură video…', '…Captură YouTube…', '…Arhivă personală…', '…Arhiva personală…', '…Inquam Photos…',
      '…Mediafax Foto…', '…Hepta…', '…Profimedia…', '…Getty Images…', '…Shutterstock…', '…Dreamstime…',
      '…Agerpres foto…', '…Imago…', '…Foto ilustrativ…'
    ],
    byline: [
      'De…', 'Autor:…', 'Autor', 'Autori:…', 'Scris de…', 'Scris de:…', 'Publicat de…', 'Text:…', 'Text și foto:…',
      'Redactor', 'Redactor:…', 'Reporter', 'Jurnalist', 'Editor:…', 'Editat de…', 'Redacția', 'Redacția…',
      'Corespondent', 'Traducere:…', 'Un articol de…', 'Un material de…', 'Despre autor', 'Redactor-șef', 'Semnat de…',
      'A consemnat…'
    ],
    published: [
      'Publicat', 'Publicat:…', 'Publicat la…', 'Publicat pe…', 'Publicat în…', 'Data publicării:…', 'Data:…',
      'Data publicării', 'Postat…', 'Postat la…', 'Adăugat…', 'Apărut…'
    ],
    updated: [
      'Actualizat', 'Actualizat:…', 'Actualizat la…', 'Actualizat…', 'Ultima actualizare…', 'Ultima actualizare:…',
      'Modificat…', 'Modificat la…', 'Data actualizării:…', 'Update:…'
    ],
    viewCount: [
      '…vizualizări', '…afișări', '…citiri', 'Vizualizări:…', 'Afișări:…', 'Timp de citire…', 'Timp de citire:…',
      '…min de citit', '…min. citire', '…minute de citit', '…minute citire', '…accesări'
    ],
    source: [
      'Sursa:…', 'Sursă:…', 'Surse:…', 'Sursa', 'Sursă', 'Potrivit…', 'Comunicat de presă', 'Comunicat de presă…',
      'Contact presă…', 'Articol original…', 'Preluat de pe…', 'Via:…'
    ],
    agency: [
      '…Agerpres…', '…Mediafax…', '…News.ro…', '…Rador…', '…Reuters…', '…AFP…', '…AP…', '…DPA…', '…Bloomberg…', '…EFE…',
      '…ANSA…', '…Moldpres…', '…IPN…', '…TASS…', '…Hotnews…', '…Digi24…', '…DPA/Agerpres…'
    ],
    tags: [
      'Etichete', 'Etichete:…', 'Etichetă:…', 'Taguri', 'Taguri:…', 'Tag-uri', 'Tag-uri:…', 'Cuvinte cheie',
      'Cuvinte cheie:…', 'Cuvinte-cheie:…', 'Subiecte', 'Subiecte:…', 'Teme:…', 'Categorii', 'Categorii:…',
      'Categorie:…', 'Categoria:…', 'Despre:…', 'Tags', 'Tags:…'
    ],
    copyright: [
      'Toate drepturile rezervate…', '…toate drepturile rezervate…', '…drepturile rezervate…', 'Drepturi de autor…',
      '…drepturilor de autor…', 'Reproducerea…', '…preluarea integrală…', 'Informațiile publicate…', 'Redactor-șef:…',
      'Redactor șef:…', 'Editor coordonator…', 'Director:…', 'Director general:…', 'CUI…', 'Casetă redacțională',
      'Caseta redacțională', 'Despre noi', 'Contact', 'Contactează-ne', 'Echipa', 'Echipa redacțională',
      'Politica de confidențialitate', 'Politică de confidențialitate', 'Politica de cookies', 'Politica cookies',
      'Politica de cookie-uri', 'Setări cookies', 'Termeni și condiții', 'Termeni și condiții de utilizare',
      'Termeni de utilizare', 'Condiții de utilizare', 'Protecția datelor', 'GDPR', 'ANPC', 'Cod deontologic',
      'Politica editorială', 'Modifică setările'
    ],
    navigation: [
      'Acasă', 'Prima pagină', 'Pagina principală', 'Meniu', 'Meniu principal', 'Închide', 'Închide meniul',
      'Deschide meniul', 'Caută', 'Căutare', 'Caută în site…', 'Sari la conținut', 'Sari la conținutul principal',
      'Salt la conținut', 'Mergi la conținut', 'Înapoi', 'Înapoi sus', 'Sus', 'Înapoi la prima pagină', 'Următorul',
      'Următoarea', 'Anterior', 'Pagina următoare', 'Pagina anterioară', 'Ești aici:…', 'Știri', 'Ştiri', 'Actualitate',
      'Intern', 'Extern', 'Externe', 'Internațional', 'Mondo', 'România', 'Politică', 'Politic', 'Economie', 'Economic',
      'Business', 'Afaceri', 'Bani', 'Financiar', 'Social', 'Societate', 'Sport', 'Sporturi', 'Fotbal', 'Tenis',
      'Cultură', 'Cultural', 'Divertisment', 'Monden', 'Știință', 'Sănătate', 'Educație', 'Lifestyle', 'Stil de viață',
      'Opinii', 'Editorial', 'Editoriale', 'Local', 'Eveniment', 'Evenimente', 'Familie', 'Călătorii', 'Turism',
      'Rețete', 'Auto', 'Tehnologie', 'Tech', 'Podcast', 'Podcasturi', 'Video', 'TV', 'Program TV', 'Live', 'Vremea',
      'Meteo', 'Horoscop', 'Arhivă', 'Blog', 'Bloguri', 'Justiție', 'Investigații', 'Administrație', 'Toate știrile'
    ],
    signIn: [
      'Autentificare', 'Autentifică-te', 'Intră în cont', 'Conectare', 'Conectează-te', 'Deconectare', 'Ieșire',
      'Înregistrare', 'Înregistrează-te', 'Creează cont', 'Cont nou', 'Creează un cont', 'Contul meu', 'Profilul meu',
      'Nume utilizator', 'Nume de utilizator', 'Parolă', 'Parola', 'Ai uitat parola', 'Am uitat parola',
      'Ține-mă minte', 'Ai deja cont…', 'Ești deja abonat…', 'Nu ai cont…', 'Doar pentru abonați',
      '…doar pentru abonați…', 'Pentru a citi mai departe…', 'Citește în continuare cu…', 'Premium'
    ],
    notice: [
      '…folosește cookie-uri…', '…utilizează cookie-uri…', '…folosim cookie-uri…', '…utilizează cookies…', 'Accept',
      'Acceptă', 'Acceptă toate', 'Accept toate', 'Sunt de acord', 'Refuz', 'Respinge', 'Respinge toate', 'Setări',
      'Preferințe', 'Se încarcă', 'Se încarcă…', 'Conținutul nu poate fi afișat…', 'Activați JavaScript…',
      'Browserul dumneavoastră…', 'Browserul tău…', 'Mărime text', 'Dimensiune text', 'Ai găsit o greșeală…',
      'Semnalează o eroare', 'Raportează o eroare', 'Mod întunecat', 'Curs valutar', 'Curs BNR'
    ],
    subhead: [
      'Context', 'Contextul', 'Cum s-a ajuns aici', 'Ce s-a întâmplat', 'Ce știm până acum', 'De ce contează',
      'Concluzie', 'Concluzii', 'Pe scurt', 'Rezumat', 'Reacții', 'Cine este'
    ]
  },
  abbreviations: [
    'a.c', 'art', 'alin', 'apr', 'aug', 'av', 'bd', 'bl', 'bv', 'ca', 'cap', 'cca', 'cf', 'col', 'crt', 'd', 'd.hr',
    'dec', 'dl', 'dna', 'dr', 'dvs', 'etc', 'ex', 'feb', 'fig', 'gen', 'gl', 'ian', 'ing', 'iul', 'iun', 'jr', 'jud',
    'lt', 'lit', 'mar', 'max', 'min', 'mil', 'mld', 'mr', 'nov', 'nr', 'oct', 'op', 'p', 'pag', 'pct', 'prof', 'sept',
    'sf', 'sr', 'str', 'ș.a', 'ş.a', 'tel', 'univ', 'vol'
  ],
  dates: {
    months: [
      ['ianuarie', 'ian'], ['februarie', 'feb', 'febr'], ['martie', 'mar', 'mart'], ['aprilie', 'apr'], ['mai'],
      ['iunie', 'iun'], ['iulie', 'iul'], ['august', 'aug'], ['septembrie', 'sep', 'sept'], ['octombrie', 'oct'],
      ['noiembrie', 'nov', 'noi'], ['decembrie', 'dec']
    ],
    weekdays: [
      ['luni', 'lun'], ['marți', 'marţi'], ['miercuri', 'mie'], ['joi'], ['vineri', 'vin'], ['sâmbătă', 'sâm'],
      ['duminică', 'dum']
    ],
    am: ['dimineața'],
    pm: ['seara'],
    hours: [],
    minutes: ['min'],
    fillers: ['la', 'ora', 'orele', 'în', 'de', 'pe'],
    relative: [
      'ieri', 'azi', 'astăzi', 'alaltăieri', 'chiar acum', 'minute în urmă', 'ore în urmă', 'oră în urmă',
      'zile în urmă', 'zi în urmă', 'acum o oră', 'acum o zi'
    ],
    order: 'dmy',
    zone: null
  },
  words: {
    comments: ['comentarii', 'comentariu', 'răspunsuri', 'răspuns'],
    saying: ['spune', 'scrie', 'zice'],
    replying: ['răspunde', 'raportează'],
    sharing: ['distribuie', 'copiază', 'link', 'linkul', 'tipărește', 'trimite', 'pe', 'prin', 'email'],
    otherCounts: ['timp de citire', 'min de citit', 'min. citire', 'minute de citit', 'minute citire'],
    helpers: ['editor', 'editat de', 'traducere'],
    joiners: ['și', 'şi'],
    particles: [],
    officeWords: ['de', 'și', 'pentru', 'a', 'al'],
    neverNames: [
      'redacția', 'știri', 'ziarul', 'revista', 'noastră', 'mai', 'citește', 'vezi', 'toate', 'acest', 'această',
      'urmărește', 'abonează', 'pentru', 'despre', 'articole'
    ],
    familyNames: [],
    namesAreWords: false,
    signedAtEnd: false
  }
})

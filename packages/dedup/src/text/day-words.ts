// Words by which news says on which day something was: weekdays, and `yesterday`. Languages in which these are not words of
// their own, or mean other things as often, are left out.

/** German and Dutch write the time of the day in one word with the weekday. */
function withTimes(days: string, times: string): string {
  return days
    .split(' ')
    .flatMap((day) => ['', ...times.split(' ')].map((time) => day + time))
    .join(' ')
}

const byLanguage: Readonly<Record<string, string>> = {
  ar: 'الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد أمس',
  cs: 'pondělí úterý středa středu čtvrtek pátek pátku sobota sobotu neděle neděli včera',
  da: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  de: `${withTimes('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag', 'morgen vormittag mittag nachmittag abend nacht')} gestern`,
  el: 'δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή χθες χτες',
  en: 'monday tuesday wednesday thursday friday saturday sunday yesterday',
  es: 'lunes martes miércoles jueves viernes sábado domingo ayer',
  fa: 'دوشنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه دیروز',
  fi: 'maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina eilen',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche hier',
  hi: 'सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार',
  hu: 'hétfő hétfőn kedd kedden szerda szerdán csütörtök csütörtökön péntek pénteken szombat szombaton vasárnap tegnap',
  id: 'senin selasa rabu kamis jumat sabtu kemarin',
  it: 'lunedì martedì mercoledì giovedì venerdì sabato domenica ieri',
  nl: `${withTimes('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag', 'ochtend morgen middag avond nacht')} gisteren`,
  no: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  pl: 'poniedziałek poniedziałku wtorek wtorku środa środę czwartek czwartku piątek piątku sobota sobotę niedziela niedzielę wczoraj',
  pt: 'feira sábado domingo ontem',
  ro: 'marți miercuri joi vineri sâmbătă duminică ieri',
  ru: 'понедельник понедельника вторник вторника среду четверг четверга пятницу пятницы субботу субботы воскресенье вчера',
  sv: 'måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen lördag lördagen söndag söndagen igår',
  tr: 'pazartesi salı çarşamba perşembe cuma cumartesi dün',
  uk: 'понеділок вівторок середу четвер суботу неділю вчора учора'
}

/** Words that name a day, in lower case and NFC, by BCP 47 primary subtag. */
export const dayWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(byLanguage).map(([lang, words]) => [lang, new Set(words.split(' '))])
)

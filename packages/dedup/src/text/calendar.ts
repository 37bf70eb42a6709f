/** Words of weekdays and months by language, where these are written with a capital as names are. */
const calendar: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    de: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september oktober november dezember',
    en: 'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
    id: 'senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember',
    tr: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
    vi: 'thứ hai ba tư năm sáu bảy chủ nhật tháng'
  }).map(([lang, words]) => [lang, new Set(words.split(' '))] as const)
)

/** True for a weekday, a month or several of them: a name by its capital alone. `lang` is a BCP 47 primary subtag. */
export function isCalendarName(name: string, lang: string): boolean {
  const words = calendar.get(lang)
  return words !== undefined && name.split(' ').every((word) => words.has(word.toLocaleLowerCase(lang)))
}

import {locales} from '@copydesk/cleaners'
import {table} from './table.js'

const english = new Intl.DisplayNames('en', {type: 'language'})

/** The locale packs by their code, and the zone that their outlets write times in. */
export function localeTable(): string {
  const rows = [...locales]
    .sort((a, b) => (a.lang < b.lang ? -1 : 1))
    .map(({lang, dates}) => [
      english.of(lang) ?? lang,
      `[\`${lang}\`](../packages/cleaners/src/locales/${lang}.ts)`,
      dates.zone ?? 'by season or country'
    ])
  return table(['language', 'pack', 'zone'], rows)
}

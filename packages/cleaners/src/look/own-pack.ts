import type {Doc, Locale} from '@copydesk/core'

/**
 * The pack of the page's own language; undefined where another stands in for a language without a pack. Phrases of the
 * stand-in may still be found, but what it says of habits (how names look, where authors sign) says nothing of the page.
 */
export function ownPack({lang, locale}: Doc): Locale | undefined {
  return locale.lang === lang ? locale : undefined
}

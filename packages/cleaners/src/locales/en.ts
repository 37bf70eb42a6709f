import {defineLocale, type Locale} from '@copydesk/core'

export const en: Locale = defineLocale({
  lang: 'en',
  name: 'English',
  phrases: {
    related: ['Related articles', 'Related stories'],
    mostRead: ['Most read'],
    readMore: [],
    rating: [],
    share: ['Share this article'],
    follow: [],
    newsletter: [],
    comments: ['Comments'],
    advert: [],
    photo: [],
    credit: ['…Photo:…'],
    byline: [],
    published: [],
    updated: [],
    viewCount: [],
    source: [],
    agency: [],
    tags: [],
    copyright: [],
    navigation: [],
    signIn: [],
    notice: [],
    subhead: []
  },
  abbreviations: ['mr', 'mrs', 'dr', 'st'],
  dates: {
    months: [
      ['january', 'jan'],
      ['february', 'feb'],
      ['march', 'mar'],
      ['april', 'apr'],
      ['may', 'may'],
      ['june', 'jun'],
      ['july', 'jul'],
      ['august', 'aug'],
      ['september', 'sep'],
      ['october', 'oct'],
      ['november', 'nov'],
      ['december', 'dec']
    ],
    weekdays: [['monday'], ['tuesday'], ['wednesday'], ['thursday'], ['friday'], ['saturday'], ['sunday']],
    am: ['am'],
    pm: ['pm'],
    fillers: [],
    relative: [],
    order: 'mdy',
    zone: null
  }
})

import type {RawDocument} from '../record/raw-document.js'
import {normalise} from '../text/normalise.js'

/** The document with headline and outlet spelt as its text will be: repaired, in NFC, one space between words. */
export function tidyFields(document: RawDocument): RawDocument {
  const title = tidy(document.title)
  const outlet = tidy(document.outlet)
  return title === document.title && outlet === document.outlet ? document : {...document, title, outlet}
}

function tidy(field: string | undefined): string | undefined {
  return field && normalise(field).text.replace(/\s+/g, ' ').trim()
}

import type {RawDocument} from '../record/raw-document.js'
import {fromFields} from './fields.js'
import {fromFundus, isFundus} from './fundus.js'
import type {JsonObject} from './json.js'
import {fromNewsPlease, isNewsPlease} from './news-please.js'
import {fromTrafilatura, isTrafilatura} from './trafilatura.js'

/** Reads a JSON object by what it looks like: a record of trafilatura, news-please or fundus, or one of ours. */
export function fromAnyJson(record: JsonObject): Partial<RawDocument> {
  if (isTrafilatura(record)) return fromTrafilatura(record)
  if (isNewsPlease(record)) return fromNewsPlease(record)
  if (isFundus(record)) return fromFundus(record)
  return fromFields(record)
}

import {z} from 'zod'
import {phraseClasses} from './locale/locale.js'
import type {LinePlaces, SiteProfile} from './site.js'

/** Stories that a line stands before, in and after. */
const countsOfLine = 3

/** A profile has up to 2,048 lines, and an outlet or a thousand of them one profile each: a loop instead of a schema. */
function areLines(value: unknown): value is Readonly<Record<string, LinePlaces>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const lines = value as Readonly<Record<string, unknown>>
  for (const key in lines) {
    const places = lines[key]
    if (!Array.isArray(places) || places.length !== countsOfLine) return false
    for (let i = 0; i < countsOfLine; i++) if (!Number.isInteger(places[i]) || places[i] < 0) return false
  }
  return true
}

/** Site profiles as they are written to files; see {@link SiteProfile}. */
export const siteProfileSchema: z.ZodType<SiteProfile> = z.object({
  name: z.string(),
  hosts: z.array(z.string()),
  lang: z.string().exactOptional(),
  zone: z.string().exactOptional(),
  validUntil: z.string().exactOptional(),
  phrases: z
    .strictObject(Object.fromEntries(phraseClasses.map((name) => [name, z.array(z.string()).exactOptional()])))
    .exactOptional(),
  endsAt: z.array(z.string()).exactOptional(),
  pages: z.int().nonnegative().exactOptional(),
  lines: z.custom<Readonly<Record<string, LinePlaces>>>(areLines, 'expected three counts for each line').exactOptional()
})

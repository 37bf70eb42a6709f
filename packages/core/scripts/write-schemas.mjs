// Writes schemas/*.json from the zod schemas; `record/schemas.test.ts` fails when they are out of date.
import {writeFileSync} from 'node:fs'
import {jsonSchemas} from '../dist/record/schemas.js'

for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(new URL(`../schemas/${name}.json`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`)
}

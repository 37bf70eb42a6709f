/** Writes the parts of the documentation that are made from the code: `npm run docs`. */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './markdown.js'
import {madePages} from './regions.js'

for (const {path, is, shouldBe} of madePages()) {
  if (is !== shouldBe) writeFileSync(join(root, path), shouldBe)
  console.log(`${is === shouldBe ? 'as it was' : 'written  '} ${path}`)
}

// Cleans made-up documents in worker threads and in this one, as a program would that has installed the package:
// prints how many answers came and how many differ.
import {createCleaner} from '@copydesk/cleaners'
import {cleanInWorkers} from '@copydesk/cleaners/workers'
import {cleanDocuments, collect, fromDocuments} from '@copydesk/core'

const sites = [{name: 'bao', hosts: ['bao.vn']}]
const documents = Array.from({length: 300}, (_, i) => ({
  id: `n${i}`,
  url: i % 2 === 0 ? 'https://bao.vn/tin' : 'https://tin.vn/bao',
  text: `Trang chủ\nMưa lớn ở bản ${i}\nSáng nay, hàng trăm hộ dân bản ${i} đã đến nơi an toàn trước khi lũ về.\nChia sẻ`
}))
const lost = {id: null, source: null, stage: 'read', code: 'invalid-json', message: 'Expected JSON'}

async function* input() {
  yield* fromDocuments(documents.slice(0, 150))
  yield {ok: false, error: lost}
  yield* fromDocuments(documents.slice(150))
}

const alone = await collect(cleanDocuments(createCleaner({sites}))(input()))
const together = await collect(cleanInWorkers({workers: 2, sites})(input()))
const different = together.filter((outcome, i) => JSON.stringify(outcome) !== JSON.stringify(alone[i]))
const bySite = together.filter((outcome) => outcome.ok && outcome.value.made.site === 'bao')
console.log(`${together.length} answers, ${bySite.length} by the site profile, ${different.length} different`)

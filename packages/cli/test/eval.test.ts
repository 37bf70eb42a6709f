import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {copydesk} from './program.js'

const flood =
  'Sáng 4/9, nước sông Lam dâng cao làm ngập 120 căn nhà ở xã Hưng Lợi.\n' +
  'Chính quyền xã Hưng Lợi đã đưa 300 người dân đến trường học cao tầng trong đêm, theo ông Trần Văn Bính.\n' +
  'Nước được dự báo còn lên đến tối nay trước khi rút dần.\n'
const match =
  'Đội tuyển nữ thắng đội khách 3-1 trong trận mở màn giải vô địch trên sân Thiên Trường tối 4/9.\n' +
  'Ba bàn thắng được ghi trong hiệp hai, sau khi huấn luyện viên Mai Thị Hoa thay hai tiền vệ.\n' +
  'Đội sẽ gặp nhà đương kim vô địch vào tuần sau.\n'
const documents = [
  {id: 'a', title: 'Ngập 120 căn nhà ở xã Hưng Lợi', text: flood, outlet: 'mot.vn', publishedAt: '2025-09-04'},
  {id: 'b', title: 'Xã Hưng Lợi ngập trong nước lũ', text: flood, outlet: 'hai.vn', publishedAt: '2025-09-04'},
  {id: 'c', title: 'Thắng 3-1 trong trận mở màn', text: match, outlet: 'mot.vn', publishedAt: '2025-09-04'}
]

let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'eval-'))
  await writeFile(join(cwd, 'in.ndjson'), documents.map((document) => `${JSON.stringify(document)}\n`).join(''))
  await copydesk(['run', 'in.ndjson', '--out', 'out'], {cwd})
})

afterAll(() => rm(cwd, {recursive: true}))

function evaluate(...args: string[]): ReturnType<typeof copydesk> {
  return copydesk(['eval', ...args], {cwd})
}

describe('copydesk eval', () => {
  it('holds the events of a run against labels in CSV and says it in words', async () => {
    await writeFile(join(cwd, 'gold.csv'), '\ufeffcluster,id,note\n1,a,"x, y"\n1,b,\n2,c,\n')
    expect(await evaluate('--gold', 'gold.csv', 'out/events.ndjson')).toEqual({
      code: 0,
      err: '',
      out:
        'B³     F1 1.000  precision 1.000  recall 1.000\n' +
        'pairs  F1 1.000  precision 1.000  recall 1.000\n' +
        '3 labelled documents of 2 events stand in 2 events; 2 were found whole\n'
    })
  })

  it('passes over the mark that Windows puts before NDJSON', async () => {
    const labels = documents.map(({id}) => JSON.stringify({id, cluster: id === 'c' ? 2 : 1}))
    await writeFile(join(cwd, 'marked.ndjson'), `\ufeff${labels.join('\n')}\n`)
    const {code, out} = await evaluate('--gold', 'marked.ndjson', 'out/events.ndjson')
    expect(code).toBe(0)
    expect(out).toContain('3 labelled documents of 2 events')
  })

  it('takes the semicolons of a spreadsheet for commas', async () => {
    await writeFile(join(cwd, 'semicolons.csv'), 'id;cluster;note\r\na;1;x, y\r\nb;1;\r\nc;2;\r\n')
    const {code, out} = await evaluate('--gold', 'semicolons.csv', 'out/events.ndjson')
    expect(code).toBe(0)
    expect(out).toContain('3 labelled documents of 2 events')
  })

  it('puts articles together there and then, and prints JSON', async () => {
    // The labels say that all three are one event; a and b were found together: recall 2/3, 2/3 and 1/3.
    const labels = ['a', 'b', 'c'].map((id) => JSON.stringify({id, cluster: 7, url: null}))
    await writeFile(join(cwd, 'gold.ndjson'), `${labels.join('\n')}\n`)
    const {code, out} = await evaluate('--gold', 'gold.ndjson', '--json', 'out/articles.ndjson')
    expect(code).toBe(0)
    const quality = JSON.parse(out)
    expect(quality).toMatchObject({labelled: 3, missing: 0, clusters: 1, events: 2, whole: 0, amongUnlabelled: 0})
    expect(quality.bCubed.precision).toBe(1)
    expect(quality.bCubed.recall).toBeCloseTo(5 / 9, 12)
    expect(quality.pairwise.recall).toBeCloseTo(1 / 3, 12)
  })

  it('puts articles together as readily as it is told', async () => {
    const seeds = fileURLToPath(new URL('../../../seeds/', import.meta.url))
    await copydesk(['run', join(seeds, '*.txt'), '--out', 'seeds'], {cwd})
    const articles = await readFile(join(cwd, 'seeds/articles.ndjson'), 'utf8')
    const ids = articles
      .trim()
      .split('\n')
      .map((line): string => JSON.parse(line).id)
    await writeFile(join(cwd, 'seeds.csv'), `id,cluster\n${ids.map((id) => `${id},1\n`).join('')}`)
    const eventsAt = async (...merging: string[]): Promise<number> =>
      JSON.parse((await evaluate('--gold', 'seeds.csv', '--json', ...merging, 'seeds/articles.ndjson')).out).events
    expect(await eventsAt()).toBe(4)
    expect(await eventsAt('--threshold', '6')).toBe(5)
    expect((await evaluate('--gold', 'seeds.csv', '--threshold', '7', 'seeds/articles.ndjson')).code).toBe(2)
  })

  it('counts labelled documents that are missing, or in one event with others', async () => {
    await writeFile(join(cwd, 'some.csv'), 'id,cluster\na,1\ngone,1\n')
    const {code, out} = await evaluate('--gold', 'some.csv', 'out/events.ndjson')
    expect(code).toBe(0)
    expect(out).toContain('1 are in one event with documents that have no label')
    expect(out).toContain('1 are not among the records and count as alone')
  })

  it('ends with 2 where labels or records cannot be used, and says what to do', async () => {
    await writeFile(join(cwd, 'other.csv'), 'id,cluster\nzzz,1\n')
    await writeFile(join(cwd, 'bare.csv'), 'name,group\na,1\n')
    const calls = [
      [['--gold', 'none.csv', 'out/events.ndjson'], 'check the path'],
      [['--gold', 'bare.csv', 'out/events.ndjson'], 'to have an `id` and a `cluster`'],
      [['--gold', 'other.csv', 'out/events.ndjson'], 'got none of them; check the ids'],
      [
        ['--gold', 'gold.csv', 'out/nothing.ndjson'],
        '`out/nothing.ndjson` to be a file of records, got nothing of that name'
      ],
      [['out/events.ndjson'], '--gold <file>']
    ] as const
    for (const [args, message] of calls) {
      const {code, err} = await evaluate(...args)
      expect(code).toBe(2)
      expect(err).toContain(message)
    }
  })
})

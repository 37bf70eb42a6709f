/** Reads the pages of the documentation: their code blocks, links and headings. */
import {readFileSync, writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import fastGlob from 'fast-glob'
import GithubSlugger from 'github-slugger'
import type {Code, Html, RootContent} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {toString as textOf} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'

/** The project's root, without a slash at its end. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** A fenced block: its language, the words behind that, and the comment before it. */
export interface CodeBlock {
  readonly lang: string
  /** Words behind the language, such as `run`. */
  readonly meta: readonly string[]
  readonly text: string
  /** Line of the page that the block's text begins on, from 1. */
  readonly line: number
  /** What stands in a comment `<!-- given: … -->` right before the block; empty without one. */
  readonly given: string
}

/** A page of the documentation. */
export interface Page {
  /** Path from the project's root. */
  readonly path: string
  readonly blocks: readonly CodeBlock[]
  readonly links: readonly {readonly url: string; readonly line: number}[]
  /** Source files named in running text, such as `page/doc.ts`; the end of their path. */
  readonly files: readonly string[]
  /** Anchors of the headings, as GitHub makes them. */
  readonly anchors: ReadonlySet<string>
}

/** Paths of all pages of the project, from its root. */
export function pagePaths(): readonly string[] {
  return fastGlob.globSync('**/*.md', {cwd: root, ignore: ['**/node_modules/**', '**/dist/**', 'docs/api/**']}).sort()
}

/** Reads one page. `path` counts from the project's root. */
export function readPage(path: string): Page {
  const tree = fromMarkdown(readFileSync(join(root, path), 'utf8'))
  const slugger = new GithubSlugger()
  const anchors = new Set<string>()
  const links: {url: string; line: number}[] = []
  const files: string[] = []
  visit(tree, (node) => {
    if (node.type === 'heading') anchors.add(slugger.slug(textOf(node)))
    if (node.type === 'inlineCode' && /^[\w./-]+\/[\w.-]+\.(ts|mjs)$/.test(node.value)) files.push(node.value)
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      links.push({url: node.url, line: node.position?.start.line ?? 0})
    }
  })
  const blocks: CodeBlock[] = []
  for (const [i, node] of tree.children.entries()) {
    if (node.type === 'code') blocks.push(blockOf(node, tree.children[i - 1]))
  }
  return {path: relative(root, join(root, path)), blocks, links, files, anchors}
}

function blockOf(node: Code, before: RootContent | undefined): CodeBlock {
  return {
    lang: node.lang ?? '',
    meta: node.meta?.split(' ') ?? [],
    text: node.value,
    line: (node.position?.start.line ?? 0) + 1,
    given: before?.type === 'html' ? givenIn(before) : ''
  }
}

function givenIn(node: Html): string {
  return /^<!--\s*given:(.*?)-->$/s.exec(node.value)?.[1]?.trim() ?? ''
}

/** Puts what a block prints now in the place of what the page says, where `UPDATE` is set in the environment. */
export function updateOutput(path: string, said: string, prints: string): boolean {
  if (!process.env.UPDATE) return false
  const fence = (text: string): string => `\`\`\`text output\n${text}\n\`\`\``
  const file = join(root, path)
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(fence(said), () => fence(prints))
  )
  return true
}

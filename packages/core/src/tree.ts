import type {Literal, Parent, Position} from 'unist'

/** What a block looks like; what it *is* is a role, and the business of cleaners. */
export type Shape = 'paragraph' | 'heading' | 'listItem'

/** A line of the page, or what was one before it was wrapped or joined. `position` is in the raw text. */
export interface Block extends Literal {
  type: Shape
  value: string
  position: Position
}

/** A page as a flat unist tree: scraped text has lines and runs of lines, not nesting. */
export interface Root extends Parent {
  type: 'root'
  children: Block[]
}

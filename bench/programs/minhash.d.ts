declare module 'minhash' {
  export class Minhash {
    constructor(config?: {numPerm?: number; seed?: number})
    update(value: string): void
  }
  export class LshIndex {
    constructor(config?: {bandSize?: number})
    insert(key: string, sketch: Minhash): void
    query(sketch: Minhash): string[]
  }
}

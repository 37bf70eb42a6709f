/**
 * Starts the WebAssembly that cleaners and dedup bring for their inner loops; each has the same loop in TypeScript.
 *
 * @module @copydesk/core/wasm
 */

/** As much of the standard's interface as is used here; not every platform has it. */
declare const WebAssembly:
  | {
      readonly Module: new (code: Uint8Array) => object
      readonly Instance: new (module: object) => {readonly exports: unknown}
    }
  | undefined

/** A machine's numbers have their lowest byte first; where those of typed arrays have not, it could not be spoken to. */
const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

const modules = new Map<string, object>()

/**
 * A machine of its own, by its WebAssembly as base64, which is compiled once; undefined where the platform has no
 * WebAssembly with SIMD, or a page's policy forbids it. `Machine` says what it exports.
 */
export function startMachine<Machine>(code: string): Machine | undefined {
  if (typeof WebAssembly === 'undefined' || !littleEndian) return undefined
  try {
    let module = modules.get(code)
    if (module === undefined) {
      module = new WebAssembly.Module(Uint8Array.from(atob(code), (char) => char.charCodeAt(0)))
      modules.set(code, module)
    }
    return new WebAssembly.Instance(module).exports as Machine
  } catch {
    return undefined
  }
}

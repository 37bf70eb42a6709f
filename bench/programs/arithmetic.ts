// Some seconds of arithmetic that touch no memory. Usage: arithmetic.ts
let hash = 1
for (let i = 0; i < 6e9; i++) hash = Math.imul(hash ^ i, 0x01000193)
process.exitCode = hash === 0 ? 1 : 0

;; The words of a page's blocks; the loop in `lexer.ts` says the same in TypeScript. `pnpm --filter @copydesk/core wasm`
;; writes it to `lexer-wasm.ts`; `lexer-machine.ts` lays the memory out. All addresses are in bytes.
(module
  (memory (export "memory") 1)
  ;; mixes a unit into a hash, see `hash.ts`
  (func $mix (param $hash i32) (param $unit i32) (result i32)
    (local.set $hash (i32.mul (i32.xor (local.get $hash) (local.get $unit)) (i32.const 0x5bd1e995)))
    (i32.xor (local.get $hash) (i32.shr_u (local.get $hash) (i32.const 15))))
  ;; which of a block's counts the unit between words at an address belongs to, -1 where to none; see `markAt` of `marks.ts`
  (func $mark (param $signs i32) (param $at i32) (param $to i32) (param $kind i32) (result i32)
    (local $next i32) (local $figures i32)
    ;; COMMAS, SEPARATORS, LINKS, QUOTES
    (if (i32.eqz (i32.and (i32.shr_u (i32.const 0x8a) (local.get $kind)) (i32.const 1)))
      (then (return (local.get $kind))))
    (local.set $next (i32.load16_u offset=2 (local.get $at)))
    ;; between figures
    (local.set $figures (i32.and (i32.const 0x10000) (i32.and
      (i32.load (i32.add (local.get $signs) (i32.shl (local.get $next) (i32.const 2))))
      (i32.load (i32.add (local.get $signs)
        (i32.shl (i32.load16_u (i32.sub (local.get $at) (i32.const 2))) (i32.const 2)))))))
    (if (i32.eq (local.get $kind) (i32.const 7))
      (then (return (select (i32.const 3) (i32.const 4) (local.get $figures)))))
    (if (i32.eq (local.get $kind) (i32.const 3)) (then
      (if (i32.eq (local.get $next) (i32.const 47)) (then (return (i32.const 5))))
      (return (select (i32.const 3) (i32.const -1) (local.get $figures)))))
    ;; the end of a sentence, before GAP or at the block's end
    (if (i32.or (i32.gt_u (i32.load16_u (local.get $at)) (i32.const 127))
      (i32.ge_u (i32.add (local.get $at) (i32.const 2)) (local.get $to))) (then (return (i32.const 1))))
    (if (i32.and (i32.const 0x2000000)
      (i32.load (i32.add (local.get $signs) (i32.shl (local.get $next) (i32.const 2)))))
      (then (return (i32.const 1))))
    (if (local.get $figures) (then (return (i32.const 3))))
    (select (i32.const 5) (i32.const -1) (i32.or (i32.eq (local.get $next) (i32.const 99))
      (i32.or (i32.eq (local.get $next) (i32.const 119)) (i32.eq (local.get $next) (i32.const 118))))))
  ;; gives the signs that words begin with, or'ed
  (func (export "lex")
    ;; a sign of 4 bytes for each of the 65,536 units; the text's units, 2 bytes each
    (param $signs i32) (param $units i32)
    ;; by block, 4 bytes each: its first unit and the one after its last; the number of blocks
    (param $starts i32) (param $ends i32) (param $blocks i32)
    ;; written by block, 4 bytes each, column after column: words with a capital, capitals, figures, letters, first word;
    ;; the last one entry longer
    (param $counts i32)
    ;; counted by block, eight numbers of 4 bytes that are 0 before: see `marks.ts`
    (param $marks i32)
    ;; written by word: its hash and its offset, 4 bytes each, and its size, 2 bytes
    (param $hashes i32) (param $offsets i32) (param $sizes i32)
    (result i32)
    (local $last i32) (local $column i32) (local $seen i32) (local $word i32) (local $at i32) (local $to i32)
    (local $from i32) (local $sign i32) (local $hash i32) (local $size i32)
    (local $length i32) (local $short i32)
    (local $begins i32) (local $upper i32) (local $digits i32) (local $letters i32)
    (local.set $column (i32.shl (local.get $blocks) (i32.const 2)))
    (local.set $last (i32.add (local.get $starts) (local.get $column)))
    (block $finished (loop $block
      (i32.store (i32.add (local.get $counts) (i32.mul (local.get $column) (i32.const 4))) (local.get $word))
      (br_if $finished (i32.eq (local.get $starts) (local.get $last)))
      (local.set $at (i32.add (local.get $units) (i32.shl (i32.load (local.get $starts)) (i32.const 1))))
      (local.set $to (i32.add (local.get $units) (i32.shl (i32.load (local.get $ends)) (i32.const 1))))
      (local.set $begins (i32.const 0))
      (local.set $upper (i32.const 0))
      (local.set $digits (i32.const 0))
      (local.set $letters (i32.const 0))
      (local.set $length (i32.const 0))
      (local.set $short (i32.const 0))
      (block $end (loop $next
        (br_if $end (i32.ge_u (local.get $at) (local.get $to)))
        (local.set $from (local.get $at))
        (local.set $at (i32.add (local.get $at) (i32.const 2)))
        (local.set $sign
          (i32.load (i32.add (local.get $signs) (i32.shl (i32.load16_u (local.get $from)) (i32.const 2)))))
        ;; neither BEGIN nor ALONE
        (if (i32.eqz (i32.and (local.get $sign) (i32.const 0x140000))) (then
          (local.set $sign (i32.shr_u (local.get $sign) (i32.const 26)))
          (br_if $next (i32.eqz (local.get $sign)))
          (local.set $sign (call $mark (local.get $signs) (local.get $from) (local.get $to) (local.get $sign)))
          (br_if $next (i32.lt_s (local.get $sign) (i32.const 0)))
          (local.set $sign (i32.add (local.get $marks) (i32.shl (local.get $sign) (i32.const 2))))
          (i32.store (local.get $sign) (i32.add (i32.load (local.get $sign)) (i32.const 1)))
          (br $next)))
        (local.set $hash (i32.const 0x9747b28c))
        (if (i32.and (local.get $sign) (i32.const 0x40000))
          (then
            (local.set $seen (i32.or (local.get $seen) (local.get $sign)))
            (local.set $begins
              (i32.add (local.get $begins) (i32.and (i32.shr_u (local.get $sign) (i32.const 17)) (i32.const 1))))
            (block $done (loop $unit
              (local.set $digits
                (i32.add (local.get $digits) (i32.and (i32.shr_u (local.get $sign) (i32.const 16)) (i32.const 1))))
              (local.set $upper
                (i32.add (local.get $upper) (i32.and (i32.shr_u (local.get $sign) (i32.const 17)) (i32.const 1))))
              ;; `mix`, written out: this loop is most of the work
              (local.set $hash (i32.mul
                (i32.xor (local.get $hash) (i32.and (local.get $sign) (i32.const 0xffff))) (i32.const 0x5bd1e995)))
              (local.set $hash (i32.xor (local.get $hash) (i32.shr_u (local.get $hash) (i32.const 15))))
              (br_if $done (i32.ge_u (local.get $at) (local.get $to)))
              (local.set $sign
                (i32.load (i32.add (local.get $signs) (i32.shl (i32.load16_u (local.get $at)) (i32.const 2)))))
              ;; INSIDE
              (br_if $done (i32.eqz (i32.and (local.get $sign) (i32.const 0x80000))))
              (local.set $at (i32.add (local.get $at) (i32.const 2)))
              (br $unit)))
            (local.set $letters (i32.add (local.get $letters)
              (i32.shr_u (i32.sub (local.get $at) (local.get $from)) (i32.const 1)))))
          (else
            ;; HIGH but not HAN: both halves are no word
            (if (i32.eq (i32.and (local.get $sign) (i32.const 0xc00000)) (i32.const 0x400000)) (then
              (local.set $at (i32.add (local.get $at) (i32.const 2)))
              (br $next)))
            (local.set $seen (i32.or (local.get $seen) (local.get $sign)))
            (local.set $hash (call $mix (local.get $hash) (i32.load16_u (local.get $from))))
            (if (i32.and (i32.shr_u (local.get $sign) (i32.const 22)) (i32.lt_u (local.get $at) (local.get $to))) (then
              (local.set $hash (call $mix (local.get $hash) (i32.load16_u (local.get $at))))
              (local.set $at (i32.add (local.get $at) (i32.const 2)))))
            (local.set $letters (i32.add (local.get $letters) (i32.const 1)))
            (block $done (loop $unit
              (br_if $done (i32.ge_u (local.get $at) (local.get $to)))
              ;; JOINED
              (br_if $done (i32.eqz (i32.and (i32.const 0x1000000)
                (i32.load (i32.add (local.get $signs) (i32.shl (i32.load16_u (local.get $at)) (i32.const 2)))))))
              (local.set $hash (call $mix (local.get $hash) (i32.load16_u (local.get $at))))
              (local.set $at (i32.add (local.get $at) (i32.const 2)))
              (br $unit)))))
        ;; `finish` of `hash.ts`
        (local.set $hash (i32.mul
          (i32.xor (local.get $hash) (i32.shr_u (local.get $hash) (i32.const 16))) (i32.const 0x85ebca6b)))
        (local.set $hash (i32.mul
          (i32.xor (local.get $hash) (i32.shr_u (local.get $hash) (i32.const 13))) (i32.const 0xc2b2ae35)))
        (local.set $hash (i32.xor (local.get $hash) (i32.shr_u (local.get $hash) (i32.const 16))))
        (i32.store (i32.add (local.get $hashes) (i32.shl (local.get $word) (i32.const 2)))
          (i32.add (local.get $hash) (i32.eqz (local.get $hash))))
        (i32.store (i32.add (local.get $offsets) (i32.shl (local.get $word) (i32.const 2)))
          (i32.shr_u (i32.sub (local.get $from) (local.get $units)) (i32.const 1)))
        (local.set $size (i32.shr_u (i32.sub (local.get $at) (local.get $from)) (i32.const 1)))
        (local.set $size (select (local.get $size) (i32.const 65535) (i32.lt_u (local.get $size) (i32.const 65535))))
        (i32.store16 (i32.add (local.get $sizes) (i32.shl (local.get $word) (i32.const 1))) (local.get $size))
        (local.set $length (i32.add (local.get $length) (local.get $size)))
        (local.set $short (i32.add (local.get $short) (i32.lt_u (local.get $size) (i32.const 4))))
        (local.set $word (i32.add (local.get $word) (i32.const 1)))
        (br $next)))
      (i32.store (local.get $counts) (local.get $begins))
      (i32.store (i32.add (local.get $counts) (local.get $column)) (local.get $upper))
      (i32.store (i32.add (local.get $counts) (i32.mul (local.get $column) (i32.const 2))) (local.get $digits))
      (i32.store (i32.add (local.get $counts) (i32.mul (local.get $column) (i32.const 3)))
        (i32.sub (local.get $letters) (local.get $digits)))
      (i32.store offset=0 (local.get $marks) (local.get $length))
      (i32.store offset=28 (local.get $marks) (local.get $short))
      (local.set $marks (i32.add (local.get $marks) (i32.const 32)))
      (local.set $counts (i32.add (local.get $counts) (i32.const 4)))
      (local.set $starts (i32.add (local.get $starts) (i32.const 4)))
      (local.set $ends (i32.add (local.get $ends) (i32.const 4)))
      (br $block)))
    (local.get $seen)))

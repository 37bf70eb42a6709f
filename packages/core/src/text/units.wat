;; What is asked of every UTF-16 unit of a text, eight at a time. `pnpm --filter @copydesk/core wasm` writes it to
;; `units-wasm.ts`. All addresses are in bytes; behind the text stand nine spaces, which are read too.
(module
  (memory (export "memory") 1)
  ;; writes the offsets of the units that may need something, 4 bytes each, and gives their number; see `suspects.ts`.
  ;; Whether a unit stands between two others is one comparison: of what is left without the first, as a number that wraps.
  (func (export "suspects") (param $units i32) (param $count i32) (param $places i32) (result i32)
    (local $at i32) (local $to i32) (local $out i32) (local $lanes i32) (local $v v128) (local $odd v128)
    ;; made once, since a constant in the loop would be made anew in every turn
    (local $space v128) (local $printable v128) (local $ampersand v128) (local $tab v128) (local $one v128)
    (local $latin v128) (local $letters v128) (local $marked v128) (local $markedLetters v128) (local $ascii v128)
    (local $lead v128) (local $leads v128) (local $eth v128) (local $dash v128) (local $signs v128)
    (local.set $space (i16x8.splat (i32.const 0x20)))
    (local.set $printable (i16x8.splat (i32.const 0x5e)))
    (local.set $ampersand (i16x8.splat (i32.const 0x26)))
    (local.set $tab (i16x8.splat (i32.const 9)))
    (local.set $one (i16x8.splat (i32.const 1)))
    (local.set $latin (i16x8.splat (i32.const 0xf1)))
    (local.set $letters (i16x8.splat (i32.const 0x20e)))
    (local.set $marked (i16x8.splat (i32.const 0x1e00)))
    (local.set $markedLetters (i16x8.splat (i32.const 0xff)))
    (local.set $ascii (i16x8.splat (i32.const 0x7f)))
    (local.set $lead (i16x8.splat (i32.const 0xc2)))
    (local.set $leads (i16x8.splat (i32.const 0x2d)))
    (local.set $eth (i16x8.splat (i32.const 0xd0)))
    (local.set $dash (i16x8.splat (i32.const 0x2010)))
    (local.set $signs (i16x8.splat (i32.const 0x17)))
    (local.set $at (local.get $units))
    (local.set $to (i32.add (local.get $units) (i32.shl (local.get $count) (i32.const 1))))
    (local.set $out (local.get $places))
    (block $done (loop $eight
      (br_if $done (i32.ge_u (local.get $at) (local.get $to)))
      (local.set $v (v128.load (local.get $at)))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      ;; all but printable ASCII, and the ampersand
      (local.set $odd (v128.or
        (i16x8.gt_u (i16x8.sub (local.get $v) (local.get $space)) (local.get $printable))
        (i16x8.eq (local.get $v) (local.get $ampersand))))
      (br_if $eight (i32.eqz (v128.any_true (local.get $odd))))
      ;; less tabs and line ends, Latin letters behind eth, letters with two marks, dashes and quotation marks
      (local.set $odd (v128.andnot (local.get $odd) (v128.or
        (v128.or
          (i16x8.le_u (i16x8.sub (local.get $v) (local.get $tab)) (local.get $one))
          (i16x8.le_u (i16x8.sub (local.get $v) (local.get $latin)) (local.get $letters)))
        (v128.or
          (i16x8.le_u (i16x8.sub (local.get $v) (local.get $marked)) (local.get $markedLetters))
          (i16x8.le_u (i16x8.sub (local.get $v) (local.get $dash)) (local.get $signs))))))
      ;; less letters that may begin misread UTF-8, with ASCII behind them; 0xf0 is not among them, and 0xd0 is left
      (local.set $odd (v128.andnot (local.get $odd) (v128.and
        (v128.andnot
          (i16x8.le_u (i16x8.sub (local.get $v) (local.get $lead)) (local.get $leads))
          (i16x8.eq (local.get $v) (local.get $eth)))
        (i16x8.le_u (v128.load (i32.sub (local.get $at) (i32.const 14))) (local.get $ascii)))))
      (br_if $eight (i32.eqz (v128.any_true (local.get $odd))))
      ;; less Greek, Cyrillic, Armenian; Arabic; ideographs, kana, Hangul; wide forms
      (local.set $odd (v128.andnot (local.get $odd) (v128.or
        (v128.or
          (i16x8.le_u (i16x8.sub (local.get $v) (i16x8.splat (i32.const 0x388))) (i16x8.splat (i32.const 0x207)))
          (v128.or
            (i16x8.le_u (i16x8.sub (local.get $v) (i16x8.splat (i32.const 0x620))) (i16x8.splat (i32.const 0x2a)))
            (i16x8.le_u (i16x8.sub (local.get $v) (i16x8.splat (i32.const 0x660))) (i16x8.splat (i32.const 0x29f)))))
        (v128.or
          (i16x8.le_u (i16x8.sub (local.get $v) (i16x8.splat (i32.const 0xff00))) (i16x8.splat (i32.const 0xfd)))
          (v128.or
            (i16x8.le_u (i16x8.sub (local.get $v) (i16x8.splat (i32.const 0x3001))) (i16x8.splat (i32.const 0x97)))
            (i16x8.le_u (i16x8.sub (local.get $v) (i16x8.splat (i32.const 0x309b))) (i16x8.splat (i32.const 0xa764))))))))
      (local.set $lanes (i16x8.bitmask (local.get $odd)))
      (block $none (loop $lane
        (br_if $none (i32.eqz (local.get $lanes)))
        (i32.store (local.get $out) (i32.add (i32.ctz (local.get $lanes))
          (i32.sub (i32.shr_u (i32.sub (local.get $at) (local.get $units)) (i32.const 1)) (i32.const 8))))
        (local.set $out (i32.add (local.get $out) (i32.const 4)))
        (local.set $lanes (i32.and (local.get $lanes) (i32.sub (local.get $lanes) (i32.const 1))))
        (br $lane)))
      (br $eight)))
    (i32.shr_u (i32.sub (local.get $out) (local.get $places)) (i32.const 2))))

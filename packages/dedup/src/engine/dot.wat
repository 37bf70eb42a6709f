;; Sums of products of the weights of shared terms, as `dotByLoops` of `overlap.ts`. `pnpm --filter @copydesk/dedup wasm`
;; writes it to `dot-wasm.ts`; `dot-machine.ts` lays the memory out. All addresses are in bytes.
;;
;; The lower 16 kB tell by the upper 14 bits of a hash whether the vector that is laid out may have it: 4 or 0, the bytes of
;; an address. Behind them, from 16384 on, an open table by these bits holds places in that vector, from 4 on, 0 where none is.
(module
  (memory (export "memory") 3)

  ;; lays out the hashes from `from` up to `end`
  (func (export "load") (param $from i32) (param $end i32)
    (local $at i32) (local $bits i32) (local $slot i32)
    (local.set $at (local.get $from))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $bits (i32.shr_u (i32.load (local.get $at)) (i32.const 18)))
        (i32.store8 (local.get $bits) (i32.const 4))
        (local.set $slot (i32.shl (local.get $bits) (i32.const 1)))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (block $free
          (loop $taken
            (br_if $free (i32.eqz (i32.load16_u offset=16384 (local.get $slot))))
            (local.set $slot (i32.add (local.get $slot) (i32.const 2)))
            (br $taken)))
        (i32.store16 offset=16384 (local.get $slot) (i32.sub (local.get $at) (local.get $from)))
        (br $next))))

  ;; clears what the hashes from `from` up to `end` took
  (func (export "unload") (param $from i32) (param $end i32)
    (local $bits i32) (local $slot i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $from) (local.get $end)))
        (local.set $bits (i32.shr_u (i32.load (local.get $from)) (i32.const 18)))
        (i32.store8 (local.get $bits) (i32.const 0))
        (local.set $slot (i32.shl (local.get $bits) (i32.const 1)))
        (local.set $from (i32.add (local.get $from) (i32.const 4)))
        (block $free
          (loop $taken
            (br_if $free (i32.eqz (i32.load16_u offset=16384 (local.get $slot))))
            (i32.store16 offset=16384 (local.get $slot) (i32.const 0))
            (local.set $slot (i32.add (local.get $slot) (i32.const 2)))
            (br $taken)))
        (br $next))))

  ;; The sum for a vector with hashes from `from` up to `end` and its weights so many bytes behind them, with the one that is
  ;; laid out, whose hashes begin at `hash` and whose weights at `weight`. `list` has room for an address for each.
  (func (export "dot") (param $from i32) (param $end i32) (param $behind i32) (param $hash i32) (param $weight i32)
    (param $list i32) (result f64)
    (local $at i32) (local $last i32) (local $h i32) (local $slot i32) (local $place i32) (local $sum f64)
    (local.set $at (local.get $from))
    (local.set $last (local.get $list))
    ;; Which of them may be shared, without a branch: what is not is written over. Four at a time; those behind the end are
    ;; told by their addresses.
    (loop $four
      (i32.store (local.get $last) (local.get $at))
      (local.set $last (i32.add (local.get $last)
        (i32.load8_u (i32.shr_u (i32.load (local.get $at)) (i32.const 18)))))
      (i32.store (local.get $last) (i32.add (local.get $at) (i32.const 4)))
      (local.set $last (i32.add (local.get $last)
        (i32.load8_u (i32.shr_u (i32.load offset=4 (local.get $at)) (i32.const 18)))))
      (i32.store (local.get $last) (i32.add (local.get $at) (i32.const 8)))
      (local.set $last (i32.add (local.get $last)
        (i32.load8_u (i32.shr_u (i32.load offset=8 (local.get $at)) (i32.const 18)))))
      (i32.store (local.get $last) (i32.add (local.get $at) (i32.const 12)))
      (local.set $last (i32.add (local.get $last)
        (i32.load8_u (i32.shr_u (i32.load offset=12 (local.get $at)) (i32.const 18)))))
      (br_if $four (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
    ;; an end of the list that stands behind all hashes
    (i32.store (local.get $last) (local.get $end))
    (local.set $hash (i32.sub (local.get $hash) (i32.const 4)))
    (local.set $weight (i32.sub (local.get $weight) (i32.const 4)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.tee $at (i32.load (local.get $list))) (local.get $end)))
        (local.set $list (i32.add (local.get $list) (i32.const 4)))
        (local.set $h (i32.load (local.get $at)))
        (local.set $slot (i32.shl (i32.shr_u (local.get $h) (i32.const 18)) (i32.const 1)))
        (loop $taken
          (br_if $next (i32.eqz (local.tee $place (i32.load16_u offset=16384 (local.get $slot)))))
          (local.set $slot (i32.add (local.get $slot) (i32.const 2)))
          (br_if $taken (i32.ne (i32.load (i32.add (local.get $hash) (local.get $place))) (local.get $h))))
        (local.set $sum (f64.add (local.get $sum) (f64.mul
          (f64.promote_f32 (f32.load (i32.add (local.get $weight) (local.get $place))))
          (f64.promote_f32 (f32.load (i32.add (local.get $at) (local.get $behind)))))))
        (br $next)))
    (local.get $sum)))

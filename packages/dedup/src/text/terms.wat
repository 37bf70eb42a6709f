;; The terms of a text by its words, and the different ones of some hashes, as `terms.ts` and `sort.ts` have them.
;; `pnpm --filter @copydesk/dedup wasm` writes it to `terms-wasm.ts`; `terms-machine.ts` lays the memory out. All addresses
;; are in bytes.
;;
;; The lower 8 kB hold a number for every value of the upper 11 bits of a hash.
(module
  (memory (export "memory") 2)

  ;; Writes the words of a text, and two in a row, with what they are as in `addWords`; gives the end of that list. `place` is
  ;; where the text stands, `names` 1 where its capitals say something, else 0.
  (func (export "gather") (param $count i32) (param $lead i32) (param $place i32) (param $names i32)
    (param $hash i32) (param $pair i32) (param $start i32) (param $end i32) (param $flags i32)
    (param $terms i32) (param $fields i32) (result i32)
    (local $i i32) (local $flag i32) (local $capital i32) (local $before i32) (local $where i32) (local $on i32)
    (local $at i32)
    (block $done
      (loop $word
        (br_if $done (i32.ge_u (local.get $i) (local.get $count)))
        (local.set $at (i32.shl (local.get $i) (i32.const 2)))
        (local.set $flag (i32.load8_u (i32.add (local.get $flags) (local.get $i))))
        (local.set $capital (i32.and (local.get $flag) (local.get $names)))
        ;; LEAD
        (local.set $where
          (i32.or (local.get $place) (i32.shl (i32.lt_u (local.get $i) (local.get $lead)) (i32.const 1))))
        (i32.store (local.get $terms) (i32.load (i32.add (local.get $hash) (local.get $at))))
        (i32.store8 (local.get $fields)
          (i32.or
            (i32.or
              (local.get $where)
              ;; DIGITS of NUMBER
              (i32.shl (i32.and (local.get $flag) (i32.const 4)) (i32.const 1)))
            (i32.or
              ;; SHORT: three letters and no NUMBER
              (i32.shl
                (i32.and
                  (i32.le_u
                    (i32.sub
                      (i32.load (i32.add (local.get $end) (local.get $at)))
                      (i32.load (i32.add (local.get $start) (local.get $at))))
                    (i32.const 3))
                  (i32.eqz (i32.and (local.get $flag) (i32.const 4))))
                (i32.const 5))
              ;; NAME: a capital, but not FIRST
              (i32.shl
                (i32.and (local.get $capital) (i32.eqz (i32.and (local.get $flag) (i32.const 2))))
                (i32.const 2)))))
        ;; The word with the one before, kept where it is not FIRST. Without a branch: what is not kept is written over.
        (i32.store offset=4 (local.get $terms)
          (i32.load (i32.add (local.get $pair) (i32.sub (local.get $at) (i32.const 4)))))
        (i32.store8 offset=1 (local.get $fields)
          (i32.or
            ;; PAIR
            (i32.or (local.get $where) (i32.const 16))
            ;; NAME: both with a capital, the second not APART
            (i32.shl
              (i32.and
                (i32.and (local.get $capital) (local.get $before))
                (i32.eqz (i32.and (local.get $flag) (i32.const 8))))
              (i32.const 2))))
        (local.set $on (i32.sub (i32.const 2) (i32.and (i32.shr_u (local.get $flag) (i32.const 1)) (i32.const 1))))
        (local.set $terms (i32.add (local.get $terms) (i32.shl (local.get $on) (i32.const 2))))
        (local.set $fields (i32.add (local.get $fields) (local.get $on)))
        (local.set $before (local.get $capital))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $word)))
    (local.get $terms))

  ;; Counts some hashes by their upper bits, and writes down in place of the counts how many have lower ones. Gives how far
  ;; a hash is to be shifted to tell these bits: about one hash has the same, of many more.
  (func $spread (param $from i32) (param $end i32) (result i32)
    (local $shift i32) (local $at i32) (local $last i32) (local $sum i32) (local $number i32)
    (local.set $shift (i32.clz (i32.shr_u (i32.sub (local.get $end) (local.get $from)) (i32.const 2))))
    (local.set $shift (select (local.get $shift) (i32.const 21) (i32.gt_u (local.get $shift) (i32.const 21))))
    (local.set $last (i32.shl (i32.shr_u (i32.const -1) (local.get $shift)) (i32.const 2)))
    (memory.fill (i32.const 0) (i32.const 0) (i32.add (local.get $last) (i32.const 4)))
    (loop $hash
      (local.set $at (i32.shl (i32.shr_u (i32.load (local.get $from)) (local.get $shift)) (i32.const 2)))
      (i32.store (local.get $at) (i32.add (i32.load (local.get $at)) (i32.const 1)))
      (br_if $hash (i32.lt_u (local.tee $from (i32.add (local.get $from) (i32.const 4))) (local.get $end))))
    (local.set $at (i32.const 0))
    (loop $bucket
      (local.set $number (i32.load (local.get $at)))
      (i32.store (local.get $at) (local.get $sum))
      (local.set $sum (i32.add (local.get $sum) (local.get $number)))
      (br_if $bucket (i32.le_u (local.tee $at (i32.add (local.get $at) (i32.const 4))) (local.get $last))))
    (local.get $shift))

  ;; Lets a hash sink, with its field, below those before it that are higher: next to none, since the upper bits are in order.
  (func $sink (param $first i32) (param $at i32) (param $field i32)
    (local $hash i32) (local $carried i32) (local $before i32)
    (local.set $hash (i32.load (local.get $at)))
    (local.set $carried (i32.load8_u (local.get $field)))
    (block $done
      (loop $next
        (br_if $done (i32.le_u (local.get $at) (local.get $first)))
        (local.set $before (i32.load (i32.sub (local.get $at) (i32.const 4))))
        (br_if $done (i32.le_u (local.get $before) (local.get $hash)))
        (i32.store (local.get $at) (local.get $before))
        (i32.store8 (local.get $field) (i32.load8_u (i32.sub (local.get $field) (i32.const 1))))
        (local.set $at (i32.sub (local.get $at) (i32.const 4)))
        (local.set $field (i32.sub (local.get $field) (i32.const 1)))
        (br $next)))
    (i32.store (local.get $at) (local.get $hash))
    (i32.store8 (local.get $field) (local.get $carried)))

  ;; Sorts the hashes from `from` up to `end`, one at least, with their fields, and makes one of those that are equal: with
  ;; all bits of their fields, and how many they are, 255 at most. Gives the end of the list at `hash`.
  (func (export "tally") (param $from i32) (param $end i32) (param $fields i32)
    (param $hash i32) (param $field i32) (param $count i32) (result i32)
    (local $shift i32) (local $at i32) (local $tag i32) (local $slot i32) (local $place i32) (local $value i32)
    (local $before i32) (local $fresh i32) (local $last i32) (local $bits i32) (local $times i32)
    (local.set $last (i32.add (local.get $hash) (i32.sub (local.get $end) (local.get $from))))
    (local.set $shift (call $spread (local.get $from) (local.get $end)))
    (loop $next
      (local.set $value (i32.load (local.get $from)))
      (local.set $slot (i32.shl (i32.shr_u (local.get $value) (local.get $shift)) (i32.const 2)))
      (local.set $place (i32.load (local.get $slot)))
      (i32.store (local.get $slot) (i32.add (local.get $place) (i32.const 1)))
      (i32.store (i32.add (local.get $hash) (i32.shl (local.get $place) (i32.const 2))) (local.get $value))
      (i32.store8 (i32.add (local.get $field) (local.get $place)) (i32.load8_u (local.get $fields)))
      (local.set $fields (i32.add (local.get $fields) (i32.const 1)))
      (br_if $next (i32.lt_u (local.tee $from (i32.add (local.get $from) (i32.const 4))) (local.get $end))))
    (local.set $at (local.get $hash))
    (local.set $tag (local.get $field))
    (loop $next
      (local.set $value (i32.load (local.get $at)))
      (if (i32.gt_u (local.get $before) (local.get $value))
        (then (call $sink (local.get $hash) (local.get $at) (local.get $tag)))
        (else (local.set $before (local.get $value))))
      (local.set $tag (i32.add (local.get $tag) (i32.const 1)))
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 4))) (local.get $last))))
    ;; Without a branch, since nobody can foretell whether a hash is that of the one before: then it is written over.
    (local.set $at (local.get $hash))
    (local.set $tag (local.get $field))
    (local.set $before (i32.xor (i32.load (local.get $hash)) (i32.const -1)))
    (local.set $hash (i32.sub (local.get $hash) (i32.const 4)))
    (local.set $field (i32.sub (local.get $field) (i32.const 1)))
    (local.set $count (i32.sub (local.get $count) (i32.const 1)))
    (loop $next
      (local.set $value (i32.load (local.get $at)))
      (local.set $fresh (i32.ne (local.get $value) (local.get $before)))
      (local.set $before (local.get $value))
      (local.set $hash (i32.add (local.get $hash) (i32.shl (local.get $fresh) (i32.const 2))))
      (local.set $field (i32.add (local.get $field) (local.get $fresh)))
      (local.set $count (i32.add (local.get $count) (local.get $fresh)))
      ;; of the hashes before it no bit is kept, or all
      (local.set $fresh (i32.sub (local.get $fresh) (i32.const 1)))
      (local.set $bits
        (i32.or (i32.and (local.get $bits) (local.get $fresh)) (i32.load8_u (local.get $tag))))
      (local.set $times (i32.add (i32.and (local.get $times) (local.get $fresh)) (i32.const 1)))
      (i32.store (local.get $hash) (local.get $value))
      (i32.store8 (local.get $field) (local.get $bits))
      (i32.store8 (local.get $count)
        (select (local.get $times) (i32.const 255) (i32.lt_u (local.get $times) (i32.const 255))))
      (local.set $tag (i32.add (local.get $tag) (i32.const 1)))
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 4))) (local.get $last))))
    (i32.add (local.get $hash) (i32.const 4))))

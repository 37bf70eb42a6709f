;; Passes over the words of a page's blocks; the loops in `tally.ts` and `word-columns.ts` say the same in TypeScript.
;; `pnpm --filter @copydesk/cleaners wasm` writes it to `words-wasm.ts`; `word-machine.ts` lays the memory out. All
;; addresses are in bytes.
(module
  (memory (export "memory") 6)

  ;; Counts the words of the blocks that have a 1, in a table by the place of their hashes; gives their number.
  (func (export "count")
    ;; by block: its first word, 4 bytes, one entry more than blocks; a byte, 0 or 1
    (param $first i32) (param $own i32) (param $blocks i32)
    ;; by word: its hash, 4 bytes
    (param $hash i32)
    ;; counts of 2 bytes by place, and what of a hash is its place
    (param $table i32) (param $mask i32)
    (result i32)
    (local $last i32) (local $word i32) (local $to i32) (local $place i32) (local $all i32)
    (local.set $last (i32.add (local.get $own) (local.get $blocks)))
    (block $finished (loop $block
      (br_if $finished (i32.eq (local.get $own) (local.get $last)))
      (local.set $word (i32.add (local.get $hash) (i32.shl (i32.load (local.get $first)) (i32.const 2))))
      (local.set $to (i32.add (local.get $hash) (i32.shl (i32.load offset=4 (local.get $first)) (i32.const 2))))
      (if (i32.load8_u (local.get $own)) (then
        (local.set $all
          (i32.add (local.get $all) (i32.shr_u (i32.sub (local.get $to) (local.get $word)) (i32.const 2))))
        (block $end (loop $next
          (br_if $end (i32.eq (local.get $word) (local.get $to)))
          (local.set $place (i32.add (local.get $table)
            (i32.shl (i32.and (i32.load (local.get $word)) (local.get $mask)) (i32.const 1))))
          (i32.store16 (local.get $place) (i32.add (i32.load16_u (local.get $place)) (i32.const 1)))
          (local.set $word (i32.add (local.get $word) (i32.const 4)))
          (br $next)))))
      (local.set $first (i32.add (local.get $first) (i32.const 4)))
      (local.set $own (i32.add (local.get $own) (i32.const 1)))
      (br $block)))
    (local.get $all))

  ;; Of each block's words: how many the table counts at least `often` times, how many have four units or more, and how
  ;; many of these the table counts more often than `own` says.
  (func (export "tally")
    ;; by block: its first word, 4 bytes, one entry more than blocks; a byte that says how often it was counted itself
    (param $first i32) (param $own i32) (param $blocks i32)
    ;; by word: its hash, 4 bytes; its size, 2 bytes
    (param $hash i32) (param $size i32)
    ;; counts of 2 bytes by place, and what of a hash is its place
    (param $table i32) (param $mask i32)
    (param $often i32)
    ;; written: three numbers of 4 bytes a block
    (param $out i32)
    (local $last i32) (local $word i32) (local $to i32) (local $mine i32) (local $times i32) (local $isLong i32)
    (local $common i32) (local $long i32) (local $known i32)
    (local.set $last (i32.add (local.get $own) (local.get $blocks)))
    (block $finished (loop $block
      (br_if $finished (i32.eq (local.get $own) (local.get $last)))
      (local.set $word (i32.load (local.get $first)))
      (local.set $to (i32.load offset=4 (local.get $first)))
      (local.set $mine (i32.load8_u (local.get $own)))
      (local.set $common (i32.const 0))
      (local.set $long (i32.const 0))
      (local.set $known (i32.const 0))
      (block $end (loop $next
        (br_if $end (i32.eq (local.get $word) (local.get $to)))
        (local.set $times (i32.load16_u (i32.add (local.get $table) (i32.shl
          (i32.and (i32.load (i32.add (local.get $hash) (i32.shl (local.get $word) (i32.const 2)))) (local.get $mask))
          (i32.const 1)))))
        (local.set $isLong (i32.ge_u
          (i32.load16_u (i32.add (local.get $size) (i32.shl (local.get $word) (i32.const 1)))) (i32.const 4)))
        (local.set $common (i32.add (local.get $common) (i32.ge_u (local.get $times) (local.get $often))))
        (local.set $long (i32.add (local.get $long) (local.get $isLong)))
        (local.set $known (i32.add (local.get $known)
          (i32.and (local.get $isLong) (i32.gt_u (local.get $times) (local.get $mine)))))
        (local.set $word (i32.add (local.get $word) (i32.const 1)))
        (br $next)))
      (i32.store offset=0 (local.get $out) (local.get $common))
      (i32.store offset=4 (local.get $out) (local.get $long))
      (i32.store offset=8 (local.get $out) (local.get $known))
      (local.set $out (i32.add (local.get $out) (i32.const 12)))
      (local.set $first (i32.add (local.get $first) (i32.const 4)))
      (local.set $own (i32.add (local.get $own) (i32.const 1)))
      (br $block))))

  ;; Sums of what a table of words says of each block's first words and of their pairs, see `word-table.ts`.
  (func (export "weigh")
    ;; by block: its first word, 4 bytes, one entry more than blocks; so many words of each are read
    (param $first i32) (param $blocks i32) (param $most i32)
    ;; by word: its hash, 4 bytes
    (param $hash i32)
    ;; the word table
    (param $bits i32) (param $before i32) (param $weights i32)
    ;; written: two numbers of 4 bytes a block
    (param $out i32)
    (local $last i32) (local $word i32) (local $to i32) (local $here i32) (local $below i32)
    (local $single i32) (local $key i32) (local $place i32) (local $group i32) (local $these i32) (local $both i32)
    (local.set $last (i32.add (local.get $first) (i32.shl (local.get $blocks) (i32.const 2))))
    (block $finished (loop $block
      (br_if $finished (i32.eq (local.get $first) (local.get $last)))
      (local.set $word (i32.load (local.get $first)))
      (local.set $to (i32.load offset=4 (local.get $first)))
      (if (i32.gt_u (i32.sub (local.get $to) (local.get $word)) (local.get $most))
        (then (local.set $to (i32.add (local.get $word) (local.get $most)))))
      (local.set $word (i32.add (local.get $hash) (i32.shl (local.get $word) (i32.const 2))))
      (local.set $to (i32.add (local.get $hash) (i32.shl (local.get $to) (i32.const 2))))
      (local.set $here (i32.const 0))
      (local.set $below (i32.const 0))
      (local.set $single (i32.const 1))
      ;; a word and its pair with the next in turn
      (block $end (loop $next
        (br_if $end (i32.ge_u (local.get $word) (local.get $to)))
        (local.set $key (i32.load (local.get $word)))
        (if (i32.eqz (local.get $single)) (then
          (local.set $word (i32.add (local.get $word) (i32.const 4)))
          (br_if $end (i32.eq (local.get $word) (local.get $to)))
          ;; `pairHash`
          (local.set $key (i32.xor (i32.mul (local.get $key) (i32.const 31)) (i32.load (local.get $word))))))
        (local.set $single (i32.eqz (local.get $single)))
        ;; `placeOf` and `weightsOf`, without a branch: three of five words are known
        (local.set $place (i32.shr_u (i32.mul (local.get $key) (i32.const 0x9e3779b1)) (i32.const 14)))
        (local.set $group (i32.shr_u (local.get $place) (i32.const 5)))
        (local.set $these (i32.load (i32.add (local.get $bits) (i32.shl (local.get $group) (i32.const 2)))))
        (local.set $both (i32.load16_s (i32.add (local.get $weights) (i32.shl
          (i32.add
            (i32.load16_u (i32.add (local.get $before) (i32.shl (local.get $group) (i32.const 1))))
            (i32.popcnt (i32.and (local.get $these)
              (i32.sub (i32.shl (i32.const 1) (local.get $place)) (i32.const 1)))))
          (i32.const 1)))))
        ;; 0 where the word's own bit is not set
        (local.set $both (i32.and (local.get $both) (i32.sub (i32.const 0)
          (i32.and (i32.shr_u (local.get $these) (local.get $place)) (i32.const 1)))))
        (local.set $here (i32.add (local.get $here) (i32.extend8_s (local.get $both))))
        (local.set $below (i32.add (local.get $below) (i32.shr_s (local.get $both) (i32.const 8))))
        (br $next)))
      (i32.store offset=0 (local.get $out) (local.get $here))
      (i32.store offset=4 (local.get $out) (local.get $below))
      (local.set $out (i32.add (local.get $out) (i32.const 8)))
      (local.set $first (i32.add (local.get $first) (i32.const 4)))
      (br $block))))

  ;; What of each block stands on the page again. All rows of `span` words in a row are counted, or the whole of a block
  ;; that is shorter; then for each block how many of its rows the page has twice or more, how many of these further up,
  ;; and how often it has the block's first row, at most 127.
  (func (export "repeat")
    ;; by block: its first word, 4 bytes, one entry more than blocks
    (param $first i32) (param $blocks i32)
    ;; by word: its hash, 4 bytes; room for the place of the row it begins, 2 bytes
    (param $hash i32) (param $keys i32)
    (param $span i32)
    ;; 65,536 bytes by place
    (param $seen i32)
    ;; written: three numbers of 4 bytes a block
    (param $out i32)
    (local $last i32) (local $block i32) (local $row i32) (local $end i32) (local $size i32)
    (local $word i32) (local $stop i32) (local $sum i32) (local $times i32) (local $again i32) (local $earlier i32)
    (memory.fill (local.get $seen) (i32.const 0) (i32.const 65536))
    (local.set $last (i32.add (local.get $first) (i32.shl (local.get $blocks) (i32.const 2))))
    (local.set $block (local.get $first))
    (block $counted (loop $next
      (br_if $counted (i32.eq (local.get $block) (local.get $last)))
      (local.set $row (i32.load offset=0 (local.get $block)))
      (local.set $size (i32.sub (i32.load offset=4 (local.get $block)) (local.get $row)))
      (local.set $block (i32.add (local.get $block) (i32.const 4)))
      (br_if $next (i32.eqz (local.get $size)))
      (if (i32.gt_u (local.get $size) (local.get $span)) (then (local.set $size (local.get $span))))
      (local.set $end (i32.add (i32.sub (i32.load (local.get $block)) (local.get $size)) (i32.const 1)))
      (loop $rows
        (local.set $word (i32.add (local.get $hash) (i32.shl (local.get $row) (i32.const 2))))
        (local.set $stop (i32.add (local.get $word) (i32.shl (local.get $size) (i32.const 2))))
        (local.set $sum (i32.const 0x9747b28c))
        (loop $words
          (local.set $sum
            (i32.mul (i32.xor (local.get $sum) (i32.load (local.get $word))) (i32.const 0x01000193)))
          (br_if $words
            (i32.ne (local.tee $word (i32.add (local.get $word) (i32.const 4))) (local.get $stop))))
        ;; `finish` of `hash.ts`; of its answer only the lower half is read, which is 1 where all is 0
        (local.set $sum (i32.mul
          (i32.xor (local.get $sum) (i32.shr_u (local.get $sum) (i32.const 16))) (i32.const 0x85ebca6b)))
        (local.set $sum (i32.mul
          (i32.xor (local.get $sum) (i32.shr_u (local.get $sum) (i32.const 13))) (i32.const 0xc2b2ae35)))
        (local.set $sum (i32.xor (local.get $sum) (i32.shr_u (local.get $sum) (i32.const 16))))
        (local.set $sum
          (i32.and (i32.add (local.get $sum) (i32.eqz (local.get $sum))) (i32.const 0xffff)))
        (i32.store16 (i32.add (local.get $keys) (i32.shl (local.get $row) (i32.const 1))) (local.get $sum))
        (local.set $sum (i32.add (local.get $seen) (local.get $sum)))
        (local.set $times (i32.load8_u (local.get $sum)))
        (i32.store8 (local.get $sum)
          (i32.add (local.get $times) (i32.lt_u (local.get $times) (i32.const 127))))
        (br_if $rows
          (i32.ne (local.tee $row (i32.add (local.get $row) (i32.const 1))) (local.get $end))))
      (br $next)))
    (local.set $block (local.get $first))
    (block $finished (loop $next
      (br_if $finished (i32.eq (local.get $block) (local.get $last)))
      (local.set $row (i32.load offset=0 (local.get $block)))
      (local.set $size (i32.sub (i32.load offset=4 (local.get $block)) (local.get $row)))
      (local.set $again (i32.const 0))
      (local.set $earlier (i32.const 0))
      (local.set $times (i32.const 0))
      (if (local.get $size) (then
        (if (i32.gt_u (local.get $size) (local.get $span)) (then (local.set $size (local.get $span))))
        (local.set $end (i32.add (local.get $keys) (i32.shl
          (i32.add (i32.sub (i32.load offset=4 (local.get $block)) (local.get $size)) (i32.const 1)) (i32.const 1))))
        (local.set $row (i32.add (local.get $keys) (i32.shl (local.get $row) (i32.const 1))))
        (local.set $times (i32.and (i32.const 127)
          (i32.load8_u (i32.add (local.get $seen) (i32.load16_u (local.get $row))))))
        (local.set $word (local.get $row))
        (loop $rows
          (local.set $sum (i32.load8_u (i32.add (local.get $seen) (i32.load16_u (local.get $word)))))
          (local.set $again (i32.add (local.get $again)
            (i32.gt_u (i32.and (local.get $sum) (i32.const 127)) (i32.const 1))))
          (local.set $earlier (i32.add (local.get $earlier) (i32.shr_u (local.get $sum) (i32.const 7))))
          (br_if $rows
            (i32.ne (local.tee $word (i32.add (local.get $word) (i32.const 2))) (local.get $end))))
        ;; the highest bit says that a block further up has the row; what the page has once will not be met again
        (if (local.get $again) (then
          (loop $rows
            (local.set $sum (i32.add (local.get $seen) (i32.load16_u (local.get $row))))
            (i32.store8 (local.get $sum) (i32.or (i32.load8_u (local.get $sum)) (i32.const 128)))
            (br_if $rows
              (i32.ne (local.tee $row (i32.add (local.get $row) (i32.const 2))) (local.get $end))))))))
      (i32.store offset=0 (local.get $out) (local.get $again))
      (i32.store offset=4 (local.get $out) (local.get $earlier))
      (i32.store offset=8 (local.get $out) (local.get $times))
      (local.set $out (i32.add (local.get $out) (i32.const 12)))
      (local.set $block (i32.add (local.get $block) (i32.const 4)))
      (br $next)))))

;; The passes of the article model over the words and columns of a page's blocks, and the trees of its forests; `shared-words.ts`,
;; `repeat-columns.ts`, `word-columns.ts`, `windows.ts` and `run-forest.ts` say the same in TypeScript. `pnpm --filter
;; @copydesk/cleaners wasm` writes it to `model-wasm.ts`; `machine-memory.ts` lays the memory out. All addresses are in bytes.
(module
  (memory (export "memory") 1)

  ;; How common and how well known the words of blocks are among those of the blocks that have a 1. These are counted by
  ;; the place of their hashes; then of each block's words: how many are counted often, how many have four units or more,
  ;; and how many of these stand in another block that is counted.
  (func (export "vocabulary")
    ;; by block: its first word, 4 bytes, one entry more than blocks; a byte, 0 or 1
    (param $first i32) (param $own i32) (param $blocks i32)
    ;; by word: its hash, 4 bytes; its size, 2 bytes
    (param $hash i32) (param $size i32)
    ;; counts of 2 bytes by place, all zero before and after, and what of a hash is its place
    (param $table i32) (param $mask i32)
    ;; often is so large a share of all that are counted, and at least so many times
    (param $share f64) (param $times f64)
    ;; written, a number of 4 bytes a block: the share of the long words that stand elsewhere, the share of common words
    (param $shared i32) (param $usual i32)
    (local $last i32) (local $block i32) (local $mine i32) (local $word i32) (local $to i32) (local $place i32)
    (local $all i32) (local $often i32) (local $count i32) (local $isLong i32)
    (local $common i32) (local $long i32) (local $known i32)
    (local.set $last (i32.add (local.get $own) (local.get $blocks)))
    (local.set $block (local.get $first))
    (local.set $mine (local.get $own))
    (block $counted (loop $next
      (br_if $counted (i32.eq (local.get $mine) (local.get $last)))
      (if (i32.load8_u (local.get $mine)) (then
        (local.set $word (i32.add (local.get $hash) (i32.shl (i32.load offset=0 (local.get $block)) (i32.const 2))))
        (local.set $to (i32.add (local.get $hash) (i32.shl (i32.load offset=4 (local.get $block)) (i32.const 2))))
        (local.set $all
          (i32.add (local.get $all) (i32.shr_u (i32.sub (local.get $to) (local.get $word)) (i32.const 2))))
        (block $end (loop $words
          (br_if $end (i32.eq (local.get $word) (local.get $to)))
          (local.set $place (i32.add (local.get $table)
            (i32.shl (i32.and (i32.load (local.get $word)) (local.get $mask)) (i32.const 1))))
          (i32.store16 (local.get $place) (i32.add (i32.load16_u (local.get $place)) (i32.const 1)))
          (local.set $word (i32.add (local.get $word) (i32.const 4)))
          (br $words)))))
      (local.set $block (i32.add (local.get $block) (i32.const 4)))
      (local.set $mine (i32.add (local.get $mine) (i32.const 1)))
      (br $next)))
    (local.set $often (i32.trunc_f64_u (f64.ceil
      (f64.max (local.get $times) (f64.mul (f64.convert_i32_u (local.get $all)) (local.get $share))))))
    (block $finished (loop $next
      (br_if $finished (i32.eq (local.get $own) (local.get $last)))
      (local.set $word (i32.load offset=0 (local.get $first)))
      (local.set $to (i32.load offset=4 (local.get $first)))
      (local.set $mine (i32.load8_u (local.get $own)))
      (local.set $common (i32.const 0))
      (local.set $long (i32.const 0))
      (local.set $known (i32.const 0))
      (block $end (loop $words
        (br_if $end (i32.eq (local.get $word) (local.get $to)))
        (local.set $count (i32.load16_u (i32.add (local.get $table) (i32.shl
          (i32.and (i32.load (i32.add (local.get $hash) (i32.shl (local.get $word) (i32.const 2)))) (local.get $mask))
          (i32.const 1)))))
        (local.set $isLong (i32.ge_u
          (i32.load16_u (i32.add (local.get $size) (i32.shl (local.get $word) (i32.const 1)))) (i32.const 4)))
        (local.set $common (i32.add (local.get $common) (i32.ge_u (local.get $count) (local.get $often))))
        (local.set $long (i32.add (local.get $long) (local.get $isLong)))
        (local.set $known (i32.add (local.get $known)
          (i32.and (local.get $isLong) (i32.gt_u (local.get $count) (local.get $mine)))))
        (local.set $word (i32.add (local.get $word) (i32.const 1)))
        (br $words)))
      (f32.store (local.get $shared) (f32.demote_f64 (f64.div
        (f64.convert_i32_u (local.get $known))
        (f64.max (f64.convert_i32_u (local.get $long)) (f64.const 1)))))
      (f32.store (local.get $usual) (f32.demote_f64 (f64.div
        (f64.convert_i32_u (local.get $common))
        (f64.max (f64.convert_i32_u (i32.sub (local.get $to) (i32.load (local.get $first)))) (f64.const 1)))))
      (local.set $shared (i32.add (local.get $shared) (i32.const 4)))
      (local.set $usual (i32.add (local.get $usual) (i32.const 4)))
      (local.set $first (i32.add (local.get $first) (i32.const 4)))
      (local.set $own (i32.add (local.get $own) (i32.const 1)))
      (br $next)))
    (if (local.get $all)
      (then (memory.fill (local.get $table) (i32.const 0)
        (i32.shl (i32.add (local.get $mask) (i32.const 1)) (i32.const 1))))))

  ;; Of each block's words that have so many units: how many are wanted, and how many there are.
  (func (export "find")
    ;; by block: its first word, 4 bytes, one entry more than blocks; blocks of more words than `most` have none
    (param $first i32) (param $blocks i32) (param $most i32)
    ;; by word: its hash, 4 bytes; its size, 2 bytes, which is to be `least` or more
    (param $hash i32) (param $size i32) (param $least i32)
    ;; a bit by place, set where a wanted word stands, and what of a hash is its place
    (param $wanted i32) (param $mask i32)
    ;; written: two whole numbers of 4 bytes a block, and the share that one has of the other, 4 bytes too
    (param $out i32) (param $share i32)
    (local $last i32) (local $word i32) (local $to i32) (local $place i32) (local $fits i32)
    (local $found i32) (local $all i32)
    (local.set $last (i32.add (local.get $first) (i32.shl (local.get $blocks) (i32.const 2))))
    (block $finished (loop $next
      (br_if $finished (i32.eq (local.get $first) (local.get $last)))
      (local.set $word (i32.load offset=0 (local.get $first)))
      (local.set $to (i32.load offset=4 (local.get $first)))
      (local.set $found (i32.const 0))
      (local.set $all (i32.const 0))
      (if (i32.le_u (i32.sub (local.get $to) (local.get $word)) (local.get $most)) (then
        (block $end (loop $words
          (br_if $end (i32.eq (local.get $word) (local.get $to)))
          (local.set $place
            (i32.and (i32.load (i32.add (local.get $hash) (i32.shl (local.get $word) (i32.const 2)))) (local.get $mask)))
          (local.set $fits (i32.ge_u
            (i32.load16_u (i32.add (local.get $size) (i32.shl (local.get $word) (i32.const 1)))) (local.get $least)))
          (local.set $all (i32.add (local.get $all) (local.get $fits)))
          (local.set $found (i32.add (local.get $found) (i32.and (local.get $fits)
            (i32.shr_u
              (i32.load8_u (i32.add (local.get $wanted) (i32.shr_u (local.get $place) (i32.const 3))))
              (i32.and (local.get $place) (i32.const 7))))))
          (local.set $word (i32.add (local.get $word) (i32.const 1)))
          (br $words)))))
      (i32.store offset=0 (local.get $out) (local.get $found))
      (i32.store offset=4 (local.get $out) (local.get $all))
      (f32.store (local.get $share) (f32.demote_f64 (f64.div
        (f64.convert_i32_u (local.get $found))
        (f64.max (f64.convert_i32_u (local.get $all)) (f64.const 1)))))
      (local.set $out (i32.add (local.get $out) (i32.const 8)))
      (local.set $share (i32.add (local.get $share) (i32.const 4)))
      (local.set $first (i32.add (local.get $first) (i32.const 4)))
      (br $next))))

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
  ;; that is shorter; then for each block that has words: whether the page has it again as a whole, which share of its rows
  ;; the page has twice or more, and which share further up.
  (func (export "repeat")
    ;; by block: its first word, 4 bytes, one entry more than blocks
    (param $first i32) (param $blocks i32)
    ;; by word: its hash, 4 bytes; room for the place of the row it begins, 2 bytes, and for three more behind the last
    (param $hash i32) (param $keys i32)
    (param $span i32)
    ;; 65,536 bytes by place, all zero before and after
    (param $seen i32)
    ;; written, a number of 4 bytes a block: how often the page has it, at most 10, if it is shorter than a row, else 2 if
    ;; it has all of its rows again and 1 if not; the shares
    (param $same i32) (param $repeated i32) (param $before i32)
    (local $last i32) (local $block i32) (local $row i32) (local $end i32) (local $size i32) (local $key i32)
    (local $word i32) (local $stop i32) (local $sum i32) (local $times i32) (local $again i32) (local $earlier i32)
    (local $sums v128) (local $count f64)
    (local.set $last (i32.add (local.get $first) (i32.shl (local.get $blocks) (i32.const 2))))
    ;; the places of all rows of `span` words, wherever blocks end, four rows at a time
    (local.set $row (local.get $hash))
    (local.set $key (local.get $keys))
    (local.set $end (i32.add (local.get $hash) (i32.shl (i32.load (local.get $last)) (i32.const 2))))
    (block $hashed (loop $rows
      (br_if $hashed (i32.ge_u (local.get $row) (local.get $end)))
      (local.set $word (local.get $row))
      (local.set $stop (i32.add (local.get $row) (i32.shl (local.get $span) (i32.const 2))))
      (local.set $sums (v128.const i32x4 0x9747b28c 0x9747b28c 0x9747b28c 0x9747b28c))
      (loop $words
        (local.set $sums (i32x4.mul (v128.xor (local.get $sums) (v128.load (local.get $word)))
          (v128.const i32x4 0x01000193 0x01000193 0x01000193 0x01000193)))
        (br_if $words
          (i32.ne (local.tee $word (i32.add (local.get $word) (i32.const 4))) (local.get $stop))))
      ;; `finish` of `hash.ts`; of its answer only the lower half is read, which is 1 where all is 0
      (local.set $sums (i32x4.mul (v128.xor (local.get $sums) (i32x4.shr_u (local.get $sums) (i32.const 16)))
        (v128.const i32x4 0x85ebca6b 0x85ebca6b 0x85ebca6b 0x85ebca6b)))
      (local.set $sums (i32x4.mul (v128.xor (local.get $sums) (i32x4.shr_u (local.get $sums) (i32.const 13)))
        (v128.const i32x4 0xc2b2ae35 0xc2b2ae35 0xc2b2ae35 0xc2b2ae35)))
      (local.set $sums (v128.xor (local.get $sums) (i32x4.shr_u (local.get $sums) (i32.const 16))))
      (local.set $sums (i32x4.sub (local.get $sums) (i32x4.eq (local.get $sums) (v128.const i32x4 0 0 0 0))))
      (local.set $sums (v128.and (local.get $sums) (v128.const i32x4 0xffff 0xffff 0xffff 0xffff)))
      (v128.store64_lane 0 (local.get $key) (i16x8.narrow_i32x4_u (local.get $sums) (local.get $sums)))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (local.set $key (i32.add (local.get $key) (i32.const 8)))
      (br $rows)))
    (local.set $block (local.get $first))
    (block $counted (loop $next
      (br_if $counted (i32.eq (local.get $block) (local.get $last)))
      (local.set $row (i32.load offset=0 (local.get $block)))
      (local.set $size (i32.sub (i32.load offset=4 (local.get $block)) (local.get $row)))
      (local.set $block (i32.add (local.get $block) (i32.const 4)))
      (br_if $next (i32.eqz (local.get $size)))
      (local.set $key (i32.add (local.get $keys) (i32.shl (local.get $row) (i32.const 1))))
      (if (i32.lt_u (local.get $size) (local.get $span)) (then
        ;; one row of fewer words
        (local.set $word (i32.add (local.get $hash) (i32.shl (local.get $row) (i32.const 2))))
        (local.set $stop (i32.add (local.get $word) (i32.shl (local.get $size) (i32.const 2))))
        (local.set $size (local.get $span))
        (local.set $sum (i32.const 0x9747b28c))
        (loop $words
          (local.set $sum
            (i32.mul (i32.xor (local.get $sum) (i32.load (local.get $word))) (i32.const 0x01000193)))
          (br_if $words
            (i32.ne (local.tee $word (i32.add (local.get $word) (i32.const 4))) (local.get $stop))))
        (local.set $sum (i32.mul
          (i32.xor (local.get $sum) (i32.shr_u (local.get $sum) (i32.const 16))) (i32.const 0x85ebca6b)))
        (local.set $sum (i32.mul
          (i32.xor (local.get $sum) (i32.shr_u (local.get $sum) (i32.const 13))) (i32.const 0xc2b2ae35)))
        (local.set $sum (i32.xor (local.get $sum) (i32.shr_u (local.get $sum) (i32.const 16))))
        (i32.store16 (local.get $key) (i32.add (local.get $sum) (i32.eqz (local.get $sum))))))
      (local.set $end (i32.add (local.get $key) (i32.shl
        (i32.add (i32.sub (local.get $size) (local.get $span)) (i32.const 1)) (i32.const 1))))
      (loop $rows
        (local.set $sum (i32.add (local.get $seen) (i32.load16_u (local.get $key))))
        (local.set $times (i32.load8_u (local.get $sum)))
        (i32.store8 (local.get $sum)
          (i32.add (local.get $times) (i32.lt_u (local.get $times) (i32.const 127))))
        (br_if $rows
          (i32.ne (local.tee $key (i32.add (local.get $key) (i32.const 2))) (local.get $end))))
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
        (local.set $key (i32.add (local.get $keys) (i32.shl (local.get $row) (i32.const 1))))
        (local.set $times (i32.and (i32.const 127)
          (i32.load8_u (i32.add (local.get $seen) (i32.load16_u (local.get $key))))))
        (local.set $word (local.get $key))
        (loop $rows
          (local.set $sum (i32.load8_u (i32.add (local.get $seen) (i32.load16_u (local.get $word)))))
          (local.set $again (i32.add (local.get $again)
            (i32.gt_u (i32.and (local.get $sum) (i32.const 127)) (i32.const 1))))
          (local.set $earlier (i32.add (local.get $earlier) (i32.shr_u (local.get $sum) (i32.const 7))))
          (br_if $rows
            (i32.ne (local.tee $word (i32.add (local.get $word) (i32.const 2))) (local.get $end))))
        (local.set $count (f64.convert_i32_u
          (i32.shr_u (i32.sub (local.get $end) (local.get $key)) (i32.const 1))))
        (f32.store (local.get $repeated)
          (f32.demote_f64 (f64.div (f64.convert_i32_u (local.get $again)) (local.get $count))))
        (f32.store (local.get $before)
          (f32.demote_f64 (f64.div (f64.convert_i32_u (local.get $earlier)) (local.get $count))))
        (f32.store (local.get $same)
          (select
            (f32.min (f32.convert_i32_u (local.get $times)) (f32.const 10))
            (select (f32.const 2) (f32.const 1)
              (f64.eq (f64.convert_i32_u (local.get $again)) (local.get $count)))
            (i32.lt_u (local.get $size) (local.get $span))))
        ;; the highest bit says that a block further up has the row; what the page has once will not be met again
        (if (local.get $again) (then
          (loop $rows
            (local.set $sum (i32.add (local.get $seen) (i32.load16_u (local.get $key))))
            (i32.store8 (local.get $sum) (i32.or (i32.load8_u (local.get $sum)) (i32.const 128)))
            (br_if $rows
              (i32.ne (local.tee $key (i32.add (local.get $key) (i32.const 2))) (local.get $end))))))))
      (local.set $same (i32.add (local.get $same) (i32.const 4)))
      (local.set $repeated (i32.add (local.get $repeated) (i32.const 4)))
      (local.set $before (i32.add (local.get $before) (i32.const 4)))
      (local.set $block (i32.add (local.get $block) (i32.const 4)))
      (br $next)))
    ;; zero again, for the next page
    (local.set $key (local.get $keys))
    (local.set $end (i32.add (local.get $keys) (i32.shl (i32.load (local.get $last)) (i32.const 1))))
    (block $cleared (loop $rows
      (br_if $cleared (i32.eq (local.get $key) (local.get $end)))
      (i32.store8 (i32.add (local.get $seen) (i32.load16_u (local.get $key))) (i32.const 0))
      (local.set $key (i32.add (local.get $key) (i32.const 2)))
      (br $rows))))

  ;; Sums over the blocks before and after each block, the block itself not counted, none less than 0; two blocks at a time.
  (func (export "window")
    ;; sums over all blocks before each, 8 bytes, from the first block that is asked for
    (param $sums i32) (param $blocks i32)
    ;; so many bytes of sums they reach; what is added to each
    (param $reach i32) (param $more f64)
    ;; written, a number of 4 bytes a block, and a zero behind the last
    (param $back i32) (param $ahead i32)
    (local $end i32) (local $plus v128) (local $none v128)
    (local.set $plus (f64x2.splat (local.get $more)))
    (local.set $end (i32.add (local.get $sums) (i32.shl (local.get $blocks) (i32.const 3))))
    (block $finished (loop $next
      (br_if $finished (i32.ge_u (local.get $sums) (local.get $end)))
      (v128.store64_lane 0 (local.get $back) (f32x4.demote_f64x2_zero (f64x2.pmax (local.get $none)
        (f64x2.add (local.get $plus) (f64x2.sub
          (v128.load (local.get $sums))
          (v128.load (i32.sub (local.get $sums) (local.get $reach))))))))
      (v128.store64_lane 0 (local.get $ahead) (f32x4.demote_f64x2_zero (f64x2.pmax (local.get $none)
        (f64x2.add (local.get $plus) (f64x2.sub
          (v128.load offset=8 (i32.add (local.get $sums) (local.get $reach)))
          (v128.load offset=8 (local.get $sums)))))))
      (local.set $sums (i32.add (local.get $sums) (i32.const 16)))
      (local.set $back (i32.add (local.get $back) (i32.const 8)))
      (local.set $ahead (i32.add (local.get $ahead) (i32.const 8)))
      (br $next)))
    ;; of an odd number of blocks the second half of the last two
    (if (i32.and (local.get $blocks) (i32.const 1)) (then
      (i32.store (i32.sub (local.get $back) (i32.const 4)) (i32.const 0))
      (i32.store (i32.sub (local.get $ahead) (i32.const 4)) (i32.const 0)))))

  ;; The trees of a forest over the blocks of a page, four blocks at a time.
  (func (export "trees")
    ;; number of trees; 64 log-odds a tree; by tree six thresholds, and six times a column and the bytes to block 0 in it
    (param $trees i32) (param $leaves i32) (param $limits i32) (param $places i32)
    ;; where the columns begin; the bytes from one to the next
    (param $columns i32) (param $stride i32)
    ;; by four blocks, four times the number of the first; their sums; how many fours there are, at least one
    (param $fours i32) (param $sums i32) (param $count i32)
    (local $end i32) (local $last i32) (local $four i32) (local $sum i32) (local $row i32)
    (local $place0 i32) (local $place1 i32) (local $place2 i32) (local $place3 i32) (local $place4 i32) (local $place5 i32)
    (local $limit0 v128) (local $limit1 v128) (local $limit2 v128) (local $limit3 v128) (local $limit4 v128) (local $limit5 v128)
    (local $base v128) (local $leaf v128)
    (local.set $end (i32.add (local.get $places) (i32.mul (local.get $trees) (i32.const 24))))
    (local.set $last (i32.add (local.get $fours) (i32.shl (local.get $count) (i32.const 2))))
    (loop $tree
      (if (i32.lt_u (local.get $places) (local.get $end)) (then
        (local.set $place0 (i32.add (i32.add (local.get $columns) (i32.load16_u offset=2 (local.get $places)))
          (i32.mul (local.get $stride) (i32.load16_u offset=0 (local.get $places)))))
        (local.set $place1 (i32.add (i32.add (local.get $columns) (i32.load16_u offset=6 (local.get $places)))
          (i32.mul (local.get $stride) (i32.load16_u offset=4 (local.get $places)))))
        (local.set $place2 (i32.add (i32.add (local.get $columns) (i32.load16_u offset=10 (local.get $places)))
          (i32.mul (local.get $stride) (i32.load16_u offset=8 (local.get $places)))))
        (local.set $place3 (i32.add (i32.add (local.get $columns) (i32.load16_u offset=14 (local.get $places)))
          (i32.mul (local.get $stride) (i32.load16_u offset=12 (local.get $places)))))
        (local.set $place4 (i32.add (i32.add (local.get $columns) (i32.load16_u offset=18 (local.get $places)))
          (i32.mul (local.get $stride) (i32.load16_u offset=16 (local.get $places)))))
        (local.set $place5 (i32.add (i32.add (local.get $columns) (i32.load16_u offset=22 (local.get $places)))
          (i32.mul (local.get $stride) (i32.load16_u offset=20 (local.get $places)))))
        (local.set $limit0 (v128.load32_splat offset=0 (local.get $limits)))
        (local.set $limit1 (v128.load32_splat offset=4 (local.get $limits)))
        (local.set $limit2 (v128.load32_splat offset=8 (local.get $limits)))
        (local.set $limit3 (v128.load32_splat offset=12 (local.get $limits)))
        (local.set $limit4 (v128.load32_splat offset=16 (local.get $limits)))
        (local.set $limit5 (v128.load32_splat offset=20 (local.get $limits)))
        (local.set $base (i32x4.splat (local.get $leaves)))
        (local.set $four (local.get $fours))
        (local.set $sum (local.get $sums))
        (loop $block
          (local.set $row (i32.load (local.get $four)))
          ;; a yes is -1: after six levels, doubled each time, the number of the leaf with its sign turned
          (local.set $leaf
            (i32x4.gt_s (v128.load (i32.add (local.get $place5) (local.get $row))) (local.get $limit5)))
          (local.set $leaf (i32x4.add (i32x4.add (local.get $leaf) (local.get $leaf))
            (i32x4.gt_s (v128.load (i32.add (local.get $place4) (local.get $row))) (local.get $limit4))))
          (local.set $leaf (i32x4.add (i32x4.add (local.get $leaf) (local.get $leaf))
            (i32x4.gt_s (v128.load (i32.add (local.get $place3) (local.get $row))) (local.get $limit3))))
          (local.set $leaf (i32x4.add (i32x4.add (local.get $leaf) (local.get $leaf))
            (i32x4.gt_s (v128.load (i32.add (local.get $place2) (local.get $row))) (local.get $limit2))))
          (local.set $leaf (i32x4.add (i32x4.add (local.get $leaf) (local.get $leaf))
            (i32x4.gt_s (v128.load (i32.add (local.get $place1) (local.get $row))) (local.get $limit1))))
          (local.set $leaf (i32x4.add (i32x4.add (local.get $leaf) (local.get $leaf))
            (i32x4.gt_s (v128.load (i32.add (local.get $place0) (local.get $row))) (local.get $limit0))))
          (local.set $leaf (i32x4.sub (local.get $base) (i32x4.shl (local.get $leaf) (i32.const 2))))
          (v128.store (local.get $sum)
            (f32x4.add (v128.load (local.get $sum))
              (v128.load32_lane 3 (i32x4.extract_lane 3 (local.get $leaf))
                (v128.load32_lane 2 (i32x4.extract_lane 2 (local.get $leaf))
                  (v128.load32_lane 1 (i32x4.extract_lane 1 (local.get $leaf))
                    (v128.load32_zero (i32x4.extract_lane 0 (local.get $leaf))))))))
          (local.set $sum (i32.add (local.get $sum) (i32.const 16)))
          (br_if $block
            (i32.lt_u (local.tee $four (i32.add (local.get $four) (i32.const 4))) (local.get $last))))
        (local.set $places (i32.add (local.get $places) (i32.const 24)))
        (local.set $limits (i32.add (local.get $limits) (i32.const 24)))
        (local.set $leaves (i32.add (local.get $leaves) (i32.const 256)))
        (br $tree))))))

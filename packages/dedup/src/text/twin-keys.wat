;; Words, shingles, similarity sketch and band keys of a text, as `words.ts` and `shingles.ts` have them one by one.
;; `pnpm --filter @copydesk/dedup wasm` writes it to `twin-keys-wasm.ts`; `text-machine.ts` lays the memory out. All
;; addresses are in bytes.
;;
;; The lower 64 kB hold the class of every unit (`chars.ts`), the 128 kB behind them its lower case.
(module
  (memory (export "memory") 5)

  ;; the finaliser of MurmurHash3, four at a time: `mix32`
  (func $mix (param $h v128) (result v128)
    (local.set $h (v128.xor (local.get $h) (i32x4.shr_u (local.get $h) (i32.const 16))))
    (local.set $h (i32x4.mul (local.get $h) (v128.const i32x4 0x85ebca6b 0x85ebca6b 0x85ebca6b 0x85ebca6b)))
    (local.set $h (v128.xor (local.get $h) (i32x4.shr_u (local.get $h) (i32.const 13))))
    (local.set $h (i32x4.mul (local.get $h) (v128.const i32x4 0xc2b2ae35 0xc2b2ae35 0xc2b2ae35 0xc2b2ae35)))
    (v128.xor (local.get $h) (i32x4.shr_u (local.get $h) (i32.const 16))))

  ;; Writes down where runs of units of words begin and end, in turn, as addresses of units. Gives the end of that list;
  ;; below 0 where a unit is not known (-1), may change in NFC (-2), or is of a script without spaces (-3).
  (func $edges (param $from i32) (param $length i32) (param $edges i32) (param $allowed i32) (result i32)
    (local $last i32) (local $kind i32) (local $now i32) (local $inside i32) (local $any i32) (local $all i32)
    (local.set $last (i32.add (local.get $from) (i32.shl (local.get $length) (i32.const 1))))
    (local.set $all (i32.const 255))
    (loop $unit
      (local.set $kind (i32.load8_u (i32.load16_u (local.get $from))))
      (local.set $any (i32.or (local.get $any) (local.get $kind)))
      (local.set $all (i32.and (local.get $all) (local.get $kind)))
      (local.set $now (i32.and (i32.shr_u (local.get $kind) (i32.const 4)) (i32.const 1)))
      ;; without a branch: what is no edge is written over
      (i32.store (local.get $edges) (local.get $from))
      (local.set $edges
        (i32.add (local.get $edges) (i32.shl (i32.xor (local.get $now) (local.get $inside)) (i32.const 2))))
      (local.set $inside (local.get $now))
      (br_if $unit
        (i32.le_u (local.tee $from (i32.add (local.get $from) (i32.const 2))) (local.get $last))))
    (if (i32.eqz (i32.and (local.get $all) (i32.const 128))) (then (return (i32.const -1))))
    (if (i32.and (local.get $any) (i32.and (i32.const 64) (i32.xor (local.get $allowed) (i32.const -1))))
      (then (return (i32.const -2))))
    (if (i32.and (local.get $any) (i32.const 32)) (then (return (i32.const -3))))
    (local.get $edges))

  ;; the lower case of the unit at an address
  (func $lower (param $at i32) (result i32)
    (i32.load16_u offset=65536 (i32.shl (i32.load16_u (local.get $at)) (i32.const 1))))

  ;; not 0 where the unit at an address is a digit
  (func $digit (param $at i32) (result i32)
    (i32.and (i32.load8_u (i32.load16_u (local.get $at))) (i32.const 4)))

  ;; where the number that begins at an address ends: digits and letters, with single points and commas before digits
  (func $number (param $at i32) (result i32)
    (local $unit i32)
    (loop $next
      (local.set $unit (i32.load16_u (local.get $at)))
      (if (i32.and (i32.load8_u (local.get $unit)) (i32.const 16))
        (then
          (local.set $at (i32.add (local.get $at) (i32.const 2)))
          (br $next)))
      (if (i32.and
            (i32.or (i32.eq (local.get $unit) (i32.const 44)) (i32.eq (local.get $unit) (i32.const 46)))
            (i32.ne (call $digit (i32.add (local.get $at) (i32.const 2))) (i32.const 0)))
        (then
          (local.set $at (i32.add (local.get $at) (i32.const 2)))
          (br $next))))
    (local.get $at))

  ;; Hashes of the words of the runs, not mixed yet, as many as there is room for; gives the end of their list. `stems`
  ;; has room for the hashes after one, two … six letters.
  (func $hashes (param $edge i32) (param $end i32) (param $hash i32) (param $full i32) (param $stems i32) (result i32)
    (local $from i32) (local $at i32) (local $h i32) (local $letters i32)
    (block $done
      (loop $run
        (br_if $done (i32.ge_u (local.get $edge) (local.get $end)))
        (br_if $done (i32.ge_u (local.get $hash) (local.get $full)))
        (local.set $from (i32.load (local.get $edge)))
        (local.set $letters (i32.sub (i32.load offset=4 (local.get $edge)) (local.get $from)))
        (local.set $edge (i32.add (local.get $edge) (i32.const 8)))
        ;; what belongs to a number already is passed over
        (br_if $run (i32.lt_u (local.get $from) (local.get $at)))
        (if (i32.and (i32.load8_u (i32.load16_u (local.get $from))) (i32.const 4))
          (then
            (local.set $at (call $number (local.get $from)))
            (local.set $h (i32.const 0x811c9dc5))
            (loop $unit
              (local.set $h (i32.mul (i32.xor (local.get $h) (call $lower (local.get $from))) (i32.const 0x01000193)))
              (br_if $unit
                (i32.lt_u (local.tee $from (i32.add (local.get $from) (i32.const 2))) (local.get $at))))
            (i32.store (local.get $hash) (local.get $h)))
          (else
            ;; nobody can foretell how long a word is: six letters are taken, and of the six hashes that of its length
            (local.set $h (i32.mul (i32.xor (i32.const 0x811c9dc5)
              (i32.load16_u offset=65536 (i32.shl (i32.load16_u (local.get $from)) (i32.const 1)))) (i32.const 0x01000193)))
            (i32.store offset=0 (local.get $stems) (local.get $h))
            (local.set $h (i32.mul (i32.xor (local.get $h)
              (i32.load16_u offset=65536 (i32.shl (i32.load16_u offset=2 (local.get $from)) (i32.const 1)))) (i32.const 0x01000193)))
            (i32.store offset=4 (local.get $stems) (local.get $h))
            (local.set $h (i32.mul (i32.xor (local.get $h)
              (i32.load16_u offset=65536 (i32.shl (i32.load16_u offset=4 (local.get $from)) (i32.const 1)))) (i32.const 0x01000193)))
            (i32.store offset=8 (local.get $stems) (local.get $h))
            (local.set $h (i32.mul (i32.xor (local.get $h)
              (i32.load16_u offset=65536 (i32.shl (i32.load16_u offset=6 (local.get $from)) (i32.const 1)))) (i32.const 0x01000193)))
            (i32.store offset=12 (local.get $stems) (local.get $h))
            (local.set $h (i32.mul (i32.xor (local.get $h)
              (i32.load16_u offset=65536 (i32.shl (i32.load16_u offset=8 (local.get $from)) (i32.const 1)))) (i32.const 0x01000193)))
            (i32.store offset=16 (local.get $stems) (local.get $h))
            (local.set $h (i32.mul (i32.xor (local.get $h)
              (i32.load16_u offset=65536 (i32.shl (i32.load16_u offset=10 (local.get $from)) (i32.const 1)))) (i32.const 0x01000193)))
            (i32.store offset=20 (local.get $stems) (local.get $h))
            ;; two bytes a letter here, four a hash
            (local.set $letters (select (local.get $letters) (i32.const 12) (i32.lt_u (local.get $letters) (i32.const 12))))
            (i32.store (local.get $hash)
              (i32.load (i32.add (local.get $stems) (i32.sub (i32.shl (local.get $letters) (i32.const 1)) (i32.const 4)))))))
        (local.set $hash (i32.add (local.get $hash) (i32.const 4)))
        (br $run)))
    (local.get $hash))

  ;; Where the same words begin and end, in units, and their flags as in `words.ts`; gives how many they are.
  (func $marks (param $edge i32) (param $last i32) (param $units i32) (param $capacity i32)
    (param $start i32) (param $end i32) (param $flags i32) (result i32)
    (local $from i32) (local $to i32) (local $at i32) (local $before i32) (local $kind i32) (local $count i32)
    (local $place i32)
    ;; a text begins like a sentence: FIRST
    (local.set $before (i32.const 2))
    (local.set $at (local.get $units))
    (block $done
      (loop $run
        (br_if $done (i32.ge_u (local.get $edge) (local.get $last)))
        (br_if $done (i32.ge_u (local.get $count) (local.get $capacity)))
        (local.set $from (i32.load (local.get $edge)))
        (local.set $to (i32.load offset=4 (local.get $edge)))
        (local.set $edge (i32.add (local.get $edge) (i32.const 8)))
        (br_if $run (i32.lt_u (local.get $from) (local.get $at)))
        ;; what stands between it and the word before
        (block $here
          (loop $unit
            (br_if $here (i32.ge_u (local.get $at) (local.get $from)))
            (local.set $before (i32.or (local.get $before) (i32.load8_u (i32.load16_u (local.get $at)))))
            (local.set $at (i32.add (local.get $at) (i32.const 2)))
            (br $unit)))
        (local.set $kind (i32.load8_u (i32.load16_u (local.get $from))))
        (if (i32.and (local.get $kind) (i32.const 4)) (then (local.set $to (call $number (local.get $from)))))
        (local.set $place (i32.shl (local.get $count) (i32.const 2)))
        (i32.store (i32.add (local.get $start) (local.get $place))
          (i32.shr_u (i32.sub (local.get $from) (local.get $units)) (i32.const 1)))
        (i32.store (i32.add (local.get $end) (local.get $place))
          (i32.shr_u (i32.sub (local.get $to) (local.get $units)) (i32.const 1)))
        ;; FIRST and APART of what stands before, CAPITAL and NUMBER of the first unit
        (i32.store8 (i32.add (local.get $flags) (local.get $count))
          (i32.or
            (i32.and (local.get $before) (i32.const 10))
            (i32.and (local.get $kind) (i32.const 5))))
        (local.set $before (i32.const 0))
        (local.set $at (local.get $to))
        (local.set $count (i32.add (local.get $count) (i32.const 1)))
        (br $run)))
    (local.get $count))

  ;; Hashes of the first words of the runs, `capacity` at most; gives the end of their list.
  (func $hashed (param $edge i32) (param $end i32) (param $hash i32) (param $capacity i32) (param $stems i32) (result i32)
    (local.set $end (call $hashes (local.get $edge) (local.get $end) (local.get $hash)
      (i32.add (local.get $hash) (i32.shl (local.get $capacity) (i32.const 2))) (local.get $stems)))
    (loop $four
      (v128.store (local.get $hash) (call $mix (v128.load (local.get $hash))))
      (br_if $four (i32.lt_u (local.tee $hash (i32.add (local.get $hash) (i32.const 16))) (local.get $end))))
    (local.get $end))

  ;; a hash of every two words in a row: `pairHash`
  (func $pairs (param $hash i32) (param $end i32) (param $pair i32)
    (loop $four
      (v128.store (local.get $pair) (call $mix (v128.xor
        (i32x4.mul (v128.load offset=0 (local.get $hash)) (i32x4.splat (i32.const 0x9e3779b1)))
        (i32x4.add (v128.load offset=4 (local.get $hash)) (i32x4.splat (i32.const 0x7f4a7c15))))))
      (local.set $pair (i32.add (local.get $pair) (i32.const 16)))
      (br_if $four (i32.lt_u (local.tee $hash (i32.add (local.get $hash) (i32.const 16))) (local.get $end)))))

  ;; one hash of those of every four words in a row: `fillShingles`
  (func $shingles (param $hash i32) (param $end i32) (param $shingle i32)
    (loop $four
      ;; powers of 0x85ebca6b, modulo 2^32
      (v128.store (local.get $shingle) (call $mix (i32x4.add
        (i32x4.add
          (i32x4.mul (v128.load offset=0 (local.get $hash)) (i32x4.splat (i32.const 0x8acd9f53)))
          (i32x4.mul (v128.load offset=4 (local.get $hash)) (i32x4.splat (i32.const 0x6e7f08b9))))
        (i32x4.add
          (i32x4.mul (v128.load offset=8 (local.get $hash)) (i32x4.splat (i32.const 0x85ebca6b)))
          (v128.load offset=12 (local.get $hash))))))
      (local.set $shingle (i32.add (local.get $shingle) (i32.const 16)))
      (br_if $four (i32.lt_u (local.tee $hash (i32.add (local.get $hash) (i32.const 16))) (local.get $end)))))

  ;; Puts hashes into their slots, behind the bits of the round, where they are less than what stands there. Without a
  ;; branch, as above.
  (func $offer (param $at i32) (param $end i32) (param $slots i32) (param $high i32)
    (local $h i32) (local $value i32) (local $slot i32) (local $now i32)
    (loop $next
      (local.set $h (i32.load (local.get $at)))
      (local.set $value (i32.or (local.get $high) (i32.shr_u (local.get $h) (i32.const 8))))
      (local.set $slot
        (i32.add (local.get $slots) (i32.shl (i32.and (local.get $h) (i32.const 127)) (i32.const 2))))
      (local.set $now (i32.load (local.get $slot)))
      (i32.store (local.get $slot)
        (select (local.get $value) (local.get $now) (i32.lt_u (local.get $value) (local.get $now))))
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 4))) (local.get $end)))))

  ;; whether one of the 128 slots is empty
  (func $empty (param $slots i32) (result i32)
    (local $end i32) (local $found v128)
    (local.set $end (i32.add (local.get $slots) (i32.const 512)))
    (loop $four
      (local.set $found (v128.or (local.get $found) (i32x4.eq (v128.load (local.get $slots)) (i32x4.splat (i32.const -1)))))
      (br_if $four (i32.lt_u (local.tee $slots (i32.add (local.get $slots) (i32.const 16))) (local.get $end))))
    (v128.any_true (local.get $found)))

  ;; Fast Similarity Sketching, as `similaritySketch`, of all but sets so small that slots stay empty: then 0. `mixed` has
  ;; room for as many hashes as there are shingles, and three more.
  (func $sketch (param $shingles i32) (param $end i32) (param $mixed i32) (param $slots i32) (result i32)
    (local $from i32) (local $to i32) (local $round i32) (local $seed v128)
    (memory.fill (local.get $slots) (i32.const 255) (i32.const 512))
    (call $offer (local.get $shingles) (local.get $end) (local.get $slots) (i32.const 0))
    (loop $next
      (if (i32.eqz (call $empty (local.get $slots))) (then (return (i32.const 1))))
      (local.set $round (i32.add (local.get $round) (i32.const 1)))
      (if (i32.eq (local.get $round) (i32.const 128)) (then (return (i32.const 0))))
      (local.set $seed
        (i32x4.splat (i32.mul (i32.add (local.get $round) (i32.const 1)) (i32.const 0x9e3779b1))))
      (local.set $from (local.get $shingles))
      (local.set $to (local.get $mixed))
      (loop $four
        (v128.store (local.get $to) (call $mix (v128.xor (v128.load (local.get $from)) (local.get $seed))))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (br_if $four (i32.lt_u (local.tee $from (i32.add (local.get $from) (i32.const 16))) (local.get $end))))
      (call $offer
        (local.get $mixed) (i32.add (local.get $mixed) (i32.sub (local.get $end) (local.get $shingles)))
        (local.get $slots) (i32.shl (local.get $round) (i32.const 24)))
      (br $next))
    (unreachable))

  ;; keys of 25 bands of five slots each, as `bandKeys`
  (func $bands (param $slots i32) (param $keys i32)
    (local $band i32) (local $row i32) (local $h i32)
    (loop $next
      (local.set $h (local.get $band))
      (local.set $row (i32.const 5))
      (loop $more
        (local.set $h (i32.xor
          (i32.mul (local.get $h) (i32.const 0x9e3779b1))
          (i32.add (i32.load (local.get $slots)) (i32.const 0x7f4a7c15))))
        (local.set $h (i32.mul
          (i32.xor (local.get $h) (i32.shr_u (local.get $h) (i32.const 16))) (i32.const 0x85ebca6b)))
        (local.set $h (i32.mul
          (i32.xor (local.get $h) (i32.shr_u (local.get $h) (i32.const 13))) (i32.const 0xc2b2ae35)))
        (local.set $h (i32.xor (local.get $h) (i32.shr_u (local.get $h) (i32.const 16))))
        (local.set $slots (i32.add (local.get $slots) (i32.const 4)))
        (br_if $more (local.tee $row (i32.sub (local.get $row) (i32.const 1)))))
      (i32.store (local.get $keys) (local.get $h))
      (local.set $keys (i32.add (local.get $keys) (i32.const 4)))
      (br_if $next (i32.lt_u (local.tee $band (i32.add (local.get $band) (i32.const 1))) (i32.const 25)))))

  ;; Shingles and band keys of a text of `count` words; gives how many shingles, -4 where there are too few. `mixed` as in
  ;; `sketch`.
  (func $keys (export "keys") (param $hash i32) (param $count i32) (param $shingles i32) (param $mixed i32)
    (param $slots i32) (param $keys i32) (result i32)
    (if (i32.lt_u (local.get $count) (i32.const 4)) (then (return (i32.const -4))))
    (call $shingles
      (local.get $hash) (i32.add (local.get $hash) (i32.shl (local.get $count) (i32.const 2))) (local.get $shingles))
    (local.set $count (i32.sub (local.get $count) (i32.const 3)))
    (if (i32.eqz (call $sketch
          (local.get $shingles) (i32.add (local.get $shingles) (i32.shl (local.get $count) (i32.const 2)))
          (local.get $mixed) (local.get $slots)))
      (then (return (i32.const -4))))
    (call $bands (local.get $slots) (local.get $keys))
    (local.get $count))

  ;; Gives how many words the text of `length` units has, `capacity` at most, with all that is known of them and the hashes
  ;; of every two in a row; below 0 where it cannot say, as in `edges`. `allowed` is 64 for a text in NFC, else 0.
  (func (export "words") (param $length i32) (param $capacity i32) (param $allowed i32)
    (param $units i32) (param $edges i32) (param $hash i32) (param $pairs i32) (param $start i32) (param $end i32)
    (param $flags i32) (param $stems i32) (result i32)
    (local $last i32) (local $count i32)
    (local.set $last
      (call $edges (local.get $units) (local.get $length) (local.get $edges) (local.get $allowed)))
    (if (i32.lt_s (local.get $last) (i32.const 0)) (then (return (local.get $last))))
    (local.set $count
      (call $marks (local.get $edges) (local.get $last) (local.get $units) (local.get $capacity)
        (local.get $start) (local.get $end) (local.get $flags)))
    (local.set $last
      (call $hashed (local.get $edges) (local.get $last) (local.get $hash) (local.get $capacity) (local.get $stems)))
    (call $pairs (local.get $hash) (local.get $last) (local.get $pairs))
    (local.get $count))

  ;; Gives how many shingles the text of `length` units has; below 0 where it cannot say, as in `edges`, or -4 where there
  ;; are too few words. Parameters as of `words` and `keys`.
  (func (export "twins") (param $length i32) (param $capacity i32) (param $allowed i32)
    (param $units i32) (param $edges i32) (param $hash i32) (param $shingles i32) (param $slots i32) (param $keys i32)
    (result i32)
    (local $end i32)
    (local.set $end
      (call $edges (local.get $units) (local.get $length) (local.get $edges) (local.get $allowed)))
    (if (i32.lt_s (local.get $end) (i32.const 0)) (then (return (local.get $end))))
    (local.set $end
      (call $hashed (local.get $edges) (local.get $end) (local.get $hash) (local.get $capacity) (local.get $slots)))
    ;; nobody asks for the hashes of words: their place is free
    (call $keys
      (local.get $hash) (i32.shr_u (i32.sub (local.get $end) (local.get $hash)) (i32.const 2)) (local.get $shingles)
      (local.get $hash) (local.get $slots) (local.get $keys))))

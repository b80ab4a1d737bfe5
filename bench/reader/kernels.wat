;; What a transformer encoder computes most: products of matrices in whole numbers, attention, and what is between them.
;;
;; A matrix of 32-bit floats lies in memory row by row. A product takes its rows as 8-bit integers, in groups of two: the
;; first sixteen numbers of each row of a group, then the next sixteen of each, and so on. The weights are 8-bit integers in
;; groups of four, in the same way. So it reads both from one end to the other.
;;
;; Some instructions are "relaxed": they are relaxed in what they give for inputs above 127, of which there are none, so that
;; every processor gives the same.
(module
  (import "reader" "memory" (memory 1 2048 shared))

  ;; The sum of each vector's lanes: a, b, c, d → [Σa, Σb, Σc, Σd].
  (func $sums (param $a v128) (param $b v128) (param $c v128) (param $d v128) (result v128)
    (local $ab v128) (local $cd v128)
    (local.set $ab (i32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b))
      (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
    (local.set $cd (i32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d))
      (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
    (i32x4.add
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $ab) (local.get $cd))
      (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $ab) (local.get $cd))))

  ;; The sum of each vector's 32-bit floats, in the same way.
  (func $floatSums (param $a v128) (param $b v128) (param $c v128) (param $d v128) (result v128)
    (local $ab v128) (local $cd v128)
    (local.set $ab (f32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b))
      (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
    (local.set $cd (f32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d))
      (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
    (f32x4.add
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $ab) (local.get $cd))
      (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $ab) (local.get $cd))))

  ;; The sum of a vector's four 32-bit floats.
  (func $sum (param $v v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $v)) (f32x4.extract_lane 1 (local.get $v)))
      (f32.add (f32x4.extract_lane 2 (local.get $v)) (f32x4.extract_lane 3 (local.get $v)))))

  ;; e to the power of each lane, none above 88: 2ⁿ · eʳ with r between -ln 2 / 2 and ln 2 / 2, and eʳ by the
  ;; polynomial of the Cephes library (expf). What is below -87 counts as -87.
  (func $exp (param $x v128) (result v128)
    (local $rounded v128) (local $n v128) (local $power v128)
    (local.set $x (f32x4.pmax (v128.const f32x4 -87 -87 -87 -87) (local.get $x)))
    ;; Beside 1.5 · 2²³ a float has room for whole numbers only: its last bits are n.
    (local.set $rounded (f32x4.add
      (f32x4.mul (local.get $x) (v128.const f32x4 1.44269504 1.44269504 1.44269504 1.44269504))
      (v128.const f32x4 12582912 12582912 12582912 12582912)))
    (local.set $n (f32x4.sub (local.get $rounded) (v128.const f32x4 12582912 12582912 12582912 12582912)))
    (local.set $x (f32x4.sub (local.get $x) (f32x4.mul (local.get $n)
      (v128.const f32x4 0.693359375 0.693359375 0.693359375 0.693359375))))
    (local.set $x (f32x4.sub (local.get $x) (f32x4.mul (local.get $n)
      (v128.const f32x4 -2.12194440e-4 -2.12194440e-4 -2.12194440e-4 -2.12194440e-4))))
    (local.set $power (v128.const f32x4 1.9875691500e-4 1.9875691500e-4 1.9875691500e-4 1.9875691500e-4))
    (local.set $power (f32x4.add (f32x4.mul (local.get $power) (local.get $x))
      (v128.const f32x4 1.3981999507e-3 1.3981999507e-3 1.3981999507e-3 1.3981999507e-3)))
    (local.set $power (f32x4.add (f32x4.mul (local.get $power) (local.get $x))
      (v128.const f32x4 8.3334519073e-3 8.3334519073e-3 8.3334519073e-3 8.3334519073e-3)))
    (local.set $power (f32x4.add (f32x4.mul (local.get $power) (local.get $x))
      (v128.const f32x4 4.1665795894e-2 4.1665795894e-2 4.1665795894e-2 4.1665795894e-2)))
    (local.set $power (f32x4.add (f32x4.mul (local.get $power) (local.get $x))
      (v128.const f32x4 1.6666665459e-1 1.6666665459e-1 1.6666665459e-1 1.6666665459e-1)))
    (local.set $power (f32x4.add (f32x4.mul (local.get $power) (local.get $x))
      (v128.const f32x4 5.0000001201e-1 5.0000001201e-1 5.0000001201e-1 5.0000001201e-1)))
    (local.set $power (f32x4.add (f32x4.mul (local.get $power) (f32x4.mul (local.get $x) (local.get $x)))
      (f32x4.add (local.get $x) (v128.const f32x4 1 1 1 1))))
    ;; Adding n to the exponent multiplies by 2ⁿ.
    (i32x4.add (local.get $power) (i32x4.shl (local.get $rounded) (i32.const 23))))

  ;; Writes `rows` rows of `depth` 32-bit floats as 8-bit integers from 0, for the least of a row, to 127, for its
  ;; largest, in groups of two; into `ranges`, for each row, what one step is worth and what 0 stands for. Depth comes in
  ;; sixteens.
  (func (export "quantise")
    (param $from i32) (param $to i32) (param $ranges i32) (param $rows i32) (param $depth i32)
    (local $at i32) (local $end i32) (local $target i32) (local $isFirst i32)
    (local $least v128) (local $largest v128) (local $x v128) (local $low f32) (local $step f32) (local $factors v128)
    (loop $row
      (local.set $end (i32.add (local.get $from) (i32.shl (local.get $depth) (i32.const 2))))
      (local.set $least (v128.load (local.get $from)))
      (local.set $largest (local.get $least))
      (local.set $at (local.get $from))
      (loop $depth4
        (local.set $x (v128.load (local.get $at)))
        (local.set $least (f32x4.pmin (local.get $least) (local.get $x)))
        (local.set $largest (f32x4.pmax (local.get $largest) (local.get $x)))
        (br_if $depth4 (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
      (local.set $low (f32.min
        (f32.min (f32x4.extract_lane 0 (local.get $least)) (f32x4.extract_lane 1 (local.get $least)))
        (f32.min (f32x4.extract_lane 2 (local.get $least)) (f32x4.extract_lane 3 (local.get $least)))))
      (local.set $step (f32.div
        (f32.sub
          (f32.max
            (f32.max (f32x4.extract_lane 0 (local.get $largest)) (f32x4.extract_lane 1 (local.get $largest)))
            (f32.max (f32x4.extract_lane 2 (local.get $largest)) (f32x4.extract_lane 3 (local.get $largest))))
          (local.get $low))
        (f32.const 127)))
      ;; Where all are the same, or nearly, all are 0, whatever a step is worth.
      (if (f32.lt (local.get $step) (f32.const 1e-30)) (then (local.set $step (f32.const 1))))
      (f32.store (local.get $ranges) (local.get $step))
      (f32.store offset=4 (local.get $ranges) (local.get $low))
      (local.set $factors (f32x4.splat (f32.div (f32.const 1) (local.get $step))))
      (local.set $least (f32x4.splat (local.get $low)))
      (local.set $at (local.get $from))
      ;; The other row of the two has every second sixteen.
      (local.set $target (local.get $to))
      (loop $depth16
        (v128.store (local.get $target) (i8x16.narrow_i16x8_s
          (i16x8.narrow_i32x4_s
            (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul
              (f32x4.sub (v128.load (local.get $at)) (local.get $least)) (local.get $factors))))
            (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul
              (f32x4.sub (v128.load offset=16 (local.get $at)) (local.get $least)) (local.get $factors)))))
          (i16x8.narrow_i32x4_s
            (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul
              (f32x4.sub (v128.load offset=32 (local.get $at)) (local.get $least)) (local.get $factors))))
            (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul
              (f32x4.sub (v128.load offset=48 (local.get $at)) (local.get $least)) (local.get $factors)))))))
        (local.set $target (i32.add (local.get $target) (i32.const 32)))
        (br_if $depth16 (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 64))) (local.get $end))))
      (local.set $from (local.get $end))
      (local.set $to (select
        (i32.add (local.get $to) (i32.const 16))
        (i32.sub (local.get $target) (i32.const 16))
        (local.tee $isFirst (i32.eqz (local.get $isFirst)))))
      (local.set $ranges (i32.add (local.get $ranges) (i32.const 8)))
      (br_if $row (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))

  ;; Matrix product out[i][j] = a[i] · b[j] in whole numbers of 32 bits.
  ;;
  ;; `a` has `rows` rows as `quantise` writes them, `b` has `columns` rows of 6-bit numbers, a byte each, in groups of four,
  ;; of `depth` numbers each. Depth comes in sixteens; eight products of sixteen numbers are under way in one turn of the
  ;; innermost loop. Two functions give the same. This one is for processors that sum two products of 8 bits at once, in 16
  ;; bits, which hold four such sums (4 · 2 · 127 · -32): after 64 numbers they are taken to 32 bits. (All 64 without a loop
  ;; is slower on Node 20 and 22, which load everything first and run out of registers.)
  (func (export "multiplyByPairs")
    (param $a i32) (param $b i32) (param $out i32)
    (param $rows i32) (param $columns i32) (param $depth i32)
    (local $row i32) (local $column i32) (local $target i32)
    (local $aAt i32) (local $bStart i32) (local $bAt i32) (local $bPart i32) (local $bEnd i32)
    (local $x v128) (local $y v128) (local $z v128)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128)
    (local $t0 v128) (local $t1 v128) (local $t2 v128) (local $t3 v128)
    (local $x0 v128) (local $x1 v128) (local $x2 v128) (local $x3 v128)
    (local $y0 v128) (local $y1 v128) (local $y2 v128) (local $y3 v128)
    (local.set $bStart (local.get $b))
    (loop $columns4
      (local.set $row (i32.const 0))
      (local.set $aAt (local.get $a))
      (local.set $bEnd (i32.add (local.get $bStart) (i32.shl (local.get $depth) (i32.const 2))))
      (loop $rows2
        (local.set $x0 (v128.const i32x4 0 0 0 0))
        (local.set $x1 (v128.const i32x4 0 0 0 0))
        (local.set $x2 (v128.const i32x4 0 0 0 0))
        (local.set $x3 (v128.const i32x4 0 0 0 0))
        (local.set $y0 (v128.const i32x4 0 0 0 0))
        (local.set $y1 (v128.const i32x4 0 0 0 0))
        (local.set $y2 (v128.const i32x4 0 0 0 0))
        (local.set $y3 (v128.const i32x4 0 0 0 0))
        (local.set $bAt (local.get $bStart))
        (loop $depth64
          (local.set $bPart (i32.add (local.get $bAt) (i32.const 256)))
          (local.set $bPart (select (local.get $bPart) (local.get $bEnd)
            (i32.lt_u (local.get $bPart) (local.get $bEnd))))
          (local.set $x (v128.load (local.get $aAt)))
          (local.set $y (v128.load offset=16 (local.get $aAt)))
          (local.set $z (v128.load (local.get $bAt)))
          (local.set $s0 (i16x8.relaxed_dot_i8x16_i7x16_s (local.get $z) (local.get $x)))
          (local.set $t0 (i16x8.relaxed_dot_i8x16_i7x16_s (local.get $z) (local.get $y)))
          (local.set $z (v128.load offset=16 (local.get $bAt)))
          (local.set $s1 (i16x8.relaxed_dot_i8x16_i7x16_s (local.get $z) (local.get $x)))
          (local.set $t1 (i16x8.relaxed_dot_i8x16_i7x16_s (local.get $z) (local.get $y)))
          (local.set $z (v128.load offset=32 (local.get $bAt)))
          (local.set $s2 (i16x8.relaxed_dot_i8x16_i7x16_s (local.get $z) (local.get $x)))
          (local.set $t2 (i16x8.relaxed_dot_i8x16_i7x16_s (local.get $z) (local.get $y)))
          (local.set $z (v128.load offset=48 (local.get $bAt)))
          (local.set $s3 (i16x8.relaxed_dot_i8x16_i7x16_s (local.get $z) (local.get $x)))
          (local.set $t3 (i16x8.relaxed_dot_i8x16_i7x16_s (local.get $z) (local.get $y)))
          (local.set $aAt (i32.add (local.get $aAt) (i32.const 32)))
          (local.set $bAt (i32.add (local.get $bAt) (i32.const 64)))
          (block $end
            (br_if $end (i32.ge_u (local.get $bAt) (local.get $bPart)))
            (loop $depth16
              (local.set $x (v128.load (local.get $aAt)))
              (local.set $y (v128.load offset=16 (local.get $aAt)))
              (local.set $z (v128.load (local.get $bAt)))
              (local.set $s0 (i16x8.add (local.get $s0)
                (i16x8.relaxed_dot_i8x16_i7x16_s (local.get $z) (local.get $x))))
              (local.set $t0 (i16x8.add (local.get $t0)
                (i16x8.relaxed_dot_i8x16_i7x16_s (local.get $z) (local.get $y))))
              (local.set $z (v128.load offset=16 (local.get $bAt)))
              (local.set $s1 (i16x8.add (local.get $s1)
                (i16x8.relaxed_dot_i8x16_i7x16_s (local.get $z) (local.get $x))))
              (local.set $t1 (i16x8.add (local.get $t1)
                (i16x8.relaxed_dot_i8x16_i7x16_s (local.get $z) (local.get $y))))
              (local.set $z (v128.load offset=32 (local.get $bAt)))
              (local.set $s2 (i16x8.add (local.get $s2)
                (i16x8.relaxed_dot_i8x16_i7x16_s (local.get $z) (local.get $x))))
              (local.set $t2 (i16x8.add (local.get $t2)
                (i16x8.relaxed_dot_i8x16_i7x16_s (local.get $z) (local.get $y))))
              (local.set $z (v128.load offset=48 (local.get $bAt)))
              (local.set $s3 (i16x8.add (local.get $s3)
                (i16x8.relaxed_dot_i8x16_i7x16_s (local.get $z) (local.get $x))))
              (local.set $t3 (i16x8.add (local.get $t3)
                (i16x8.relaxed_dot_i8x16_i7x16_s (local.get $z) (local.get $y))))
              (local.set $aAt (i32.add (local.get $aAt) (i32.const 32)))
              (br_if $depth16 (i32.lt_u
                (local.tee $bAt (i32.add (local.get $bAt) (i32.const 64)))
                (local.get $bPart)))))
          (local.set $x0 (i32x4.add (local.get $x0) (i32x4.extadd_pairwise_i16x8_s (local.get $s0))))
          (local.set $y0 (i32x4.add (local.get $y0) (i32x4.extadd_pairwise_i16x8_s (local.get $t0))))
          (local.set $x1 (i32x4.add (local.get $x1) (i32x4.extadd_pairwise_i16x8_s (local.get $s1))))
          (local.set $y1 (i32x4.add (local.get $y1) (i32x4.extadd_pairwise_i16x8_s (local.get $t1))))
          (local.set $x2 (i32x4.add (local.get $x2) (i32x4.extadd_pairwise_i16x8_s (local.get $s2))))
          (local.set $y2 (i32x4.add (local.get $y2) (i32x4.extadd_pairwise_i16x8_s (local.get $t2))))
          (local.set $x3 (i32x4.add (local.get $x3) (i32x4.extadd_pairwise_i16x8_s (local.get $s3))))
          (local.set $y3 (i32x4.add (local.get $y3) (i32x4.extadd_pairwise_i16x8_s (local.get $t3))))
          (br_if $depth64 (i32.lt_u (local.get $bAt) (local.get $bEnd))))
        ;; Four columns of two rows are done.
        (local.set $target (i32.add (local.get $out) (i32.shl
          (i32.add (i32.mul (local.get $row) (local.get $columns)) (local.get $column)) (i32.const 2))))
        (v128.store (local.get $target)
          (call $sums (local.get $x0) (local.get $x1) (local.get $x2) (local.get $x3)))
        (v128.store (i32.add (local.get $target) (i32.shl (local.get $columns) (i32.const 2)))
          (call $sums (local.get $y0) (local.get $y1) (local.get $y2) (local.get $y3)))
        (local.set $row (i32.add (local.get $row) (i32.const 2)))
        (br_if $rows2 (i32.lt_u (local.get $row) (local.get $rows))))
      (local.set $bStart (local.get $bEnd))
      (local.set $column (i32.add (local.get $column) (i32.const 4)))
      (br_if $columns4 (i32.lt_u (local.get $column) (local.get $columns)))))

  ;; The same for processors that sum four products of 8 bits at once, in 32 bits, which WebAssembly has no other word for;
  ;; elsewhere it takes three instructions for each sixteen.
  (func (export "multiplyByFours")
    (param $a i32) (param $b i32) (param $out i32)
    (param $rows i32) (param $columns i32) (param $depth i32)
    (local $row i32) (local $column i32) (local $target i32)
    (local $aAt i32) (local $bStart i32) (local $bAt i32) (local $bEnd i32)
    (local $x v128) (local $y v128) (local $z v128)
    (local $x0 v128) (local $x1 v128) (local $x2 v128) (local $x3 v128)
    (local $y0 v128) (local $y1 v128) (local $y2 v128) (local $y3 v128)
    (local.set $bStart (local.get $b))
    (loop $columns4
      (local.set $row (i32.const 0))
      (local.set $aAt (local.get $a))
      (loop $rows2
        (local.set $x0 (v128.const i32x4 0 0 0 0))
        (local.set $x1 (v128.const i32x4 0 0 0 0))
        (local.set $x2 (v128.const i32x4 0 0 0 0))
        (local.set $x3 (v128.const i32x4 0 0 0 0))
        (local.set $y0 (v128.const i32x4 0 0 0 0))
        (local.set $y1 (v128.const i32x4 0 0 0 0))
        (local.set $y2 (v128.const i32x4 0 0 0 0))
        (local.set $y3 (v128.const i32x4 0 0 0 0))
        (local.set $bAt (local.get $bStart))
        (local.set $bEnd (i32.add (local.get $bStart) (i32.shl (local.get $depth) (i32.const 2))))
        (loop $depth16
          (local.set $x (v128.load (local.get $aAt)))
          (local.set $y (v128.load offset=16 (local.get $aAt)))
          (local.set $z (v128.load (local.get $bAt)))
          (local.set $x0 (i32x4.relaxed_dot_i8x16_i7x16_add_s
            (local.get $z) (local.get $x) (local.get $x0)))
          (local.set $y0 (i32x4.relaxed_dot_i8x16_i7x16_add_s
            (local.get $z) (local.get $y) (local.get $y0)))
          (local.set $z (v128.load offset=16 (local.get $bAt)))
          (local.set $x1 (i32x4.relaxed_dot_i8x16_i7x16_add_s
            (local.get $z) (local.get $x) (local.get $x1)))
          (local.set $y1 (i32x4.relaxed_dot_i8x16_i7x16_add_s
            (local.get $z) (local.get $y) (local.get $y1)))
          (local.set $z (v128.load offset=32 (local.get $bAt)))
          (local.set $x2 (i32x4.relaxed_dot_i8x16_i7x16_add_s
            (local.get $z) (local.get $x) (local.get $x2)))
          (local.set $y2 (i32x4.relaxed_dot_i8x16_i7x16_add_s
            (local.get $z) (local.get $y) (local.get $y2)))
          (local.set $z (v128.load offset=48 (local.get $bAt)))
          (local.set $x3 (i32x4.relaxed_dot_i8x16_i7x16_add_s
            (local.get $z) (local.get $x) (local.get $x3)))
          (local.set $y3 (i32x4.relaxed_dot_i8x16_i7x16_add_s
            (local.get $z) (local.get $y) (local.get $y3)))
          (local.set $aAt (i32.add (local.get $aAt) (i32.const 32)))
          (br_if $depth16 (i32.lt_u
            (local.tee $bAt (i32.add (local.get $bAt) (i32.const 64)))
            (local.get $bEnd))))
        ;; Four columns of two rows are done.
        (local.set $target (i32.add (local.get $out) (i32.shl
          (i32.add (i32.mul (local.get $row) (local.get $columns)) (local.get $column)) (i32.const 2))))
        (v128.store (local.get $target)
          (call $sums (local.get $x0) (local.get $x1) (local.get $x2) (local.get $x3)))
        (v128.store (i32.add (local.get $target) (i32.shl (local.get $columns) (i32.const 2)))
          (call $sums (local.get $y0) (local.get $y1) (local.get $y2) (local.get $y3)))
        (local.set $row (i32.add (local.get $row) (i32.const 2)))
        (br_if $rows2 (i32.lt_u (local.get $row) (local.get $rows))))
      (local.set $bStart (local.get $bEnd))
      (local.set $column (i32.add (local.get $column) (i32.const 4)))
      (br_if $columns4 (i32.lt_u (local.get $column) (local.get $columns)))))

  ;; Whether this processor, by this Node, sums four products at once: where it sums pairs, the largest sum of two is cut to
  ;; 16 bits. (255 · -128 four times is -130560 where four are summed, -65536 where pairs are, 512 where 255 counts as -1.)
  (func (export "sumsFours") (result i32)
    (i32.ne (i32.const -65536) (i32x4.extract_lane 0 (i32x4.relaxed_dot_i8x16_i7x16_add_s
      (i8x16.splat (i32.const -128)) (i8x16.splat (i32.const 255)) (v128.const i32x4 0 0 0 0)))))

  ;; Takes whole numbers of a product to what they stand for, in 32-bit floats, in place:
  ;; at[i][j] · step[i] · scales[j] + low[i] · totals[j] + bias[j]. `ranges` has step and low of each row, as `quantise`
  ;; writes them; `totals` has the sum of the weights of each column, times its scale. Columns come in fours.
  (func (export "scale")
    (param $at i32) (param $ranges i32) (param $scales i32) (param $totals i32) (param $bias i32)
    (param $rows i32) (param $columns i32)
    (local $place i32) (local $length i32) (local $step v128) (local $low v128)
    (local.set $length (i32.shl (local.get $columns) (i32.const 2)))
    (loop $row
      (local.set $step (v128.load32_splat (local.get $ranges)))
      (local.set $low (v128.load32_splat offset=4 (local.get $ranges)))
      (local.set $place (i32.const 0))
      (loop $columns4
        (v128.store (i32.add (local.get $at) (local.get $place)) (f32x4.add
          (f32x4.mul
            (f32x4.mul (local.get $step) (v128.load (i32.add (local.get $scales) (local.get $place))))
            (f32x4.convert_i32x4_s (v128.load (i32.add (local.get $at) (local.get $place)))))
          (f32x4.add
            (f32x4.mul (local.get $low) (v128.load (i32.add (local.get $totals) (local.get $place))))
            (v128.load (i32.add (local.get $bias) (local.get $place))))))
        (br_if $columns4 (i32.lt_u
          (local.tee $place (i32.add (local.get $place) (i32.const 16))) (local.get $length))))
      (local.set $at (i32.add (local.get $at) (local.get $length)))
      (local.set $ranges (i32.add (local.get $ranges) (i32.const 8)))
      (br_if $row (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))

  ;; Takes `rows` 32-bit floats to e to the power of each, less the highest; returns their sum in each lane. There is
  ;; room for four more, which count nothing.
  (func $softmax (param $shares i32) (param $rows i32) (result v128)
    (local $share i32) (local $end i32) (local $highest v128) (local $total v128) (local $power v128)
    (local.set $end (i32.add (local.get $shares) (i32.shl (local.get $rows) (i32.const 2))))
    (v128.store (local.get $end) (v128.const f32x4 -inf -inf -inf -inf))
    (local.set $highest (v128.const f32x4 -inf -inf -inf -inf))
    (local.set $share (local.get $shares))
    (loop $others4
      (local.set $highest (f32x4.pmax (local.get $highest) (v128.load (local.get $share))))
      (br_if $others4 (i32.lt_u
        (local.tee $share (i32.add (local.get $share) (i32.const 16))) (local.get $end))))
    (local.set $highest (f32x4.splat (f32.max
      (f32.max (f32x4.extract_lane 0 (local.get $highest)) (f32x4.extract_lane 1 (local.get $highest)))
      (f32.max (f32x4.extract_lane 2 (local.get $highest)) (f32x4.extract_lane 3 (local.get $highest))))))
    (local.set $share (local.get $shares))
    (loop $others4
      (local.set $power (call $exp (f32x4.sub (v128.load (local.get $share)) (local.get $highest))))
      (v128.store (local.get $share) (local.get $power))
      (local.set $total (f32x4.add (local.get $total) (local.get $power)))
      (br_if $others4 (i32.lt_u
        (local.tee $share (i32.add (local.get $share) (i32.const 16))) (local.get $end))))
    (f32x4.splat (call $sum (local.get $total))))

  ;; Scaled dot-product attention of some rows of a text to all its rows, by one head (Vaswani et al. 2017).
  ;;
  ;; `queries` and `out` are the first of `count` rows, `keys` and `values` of `rows` rows, of `size` 32-bit floats that
  ;; are `stride` bytes apart, those of `out` `outStride`. Size comes in sixteens; `shares` is room for two floats for
  ;; each row, and for eight more; up to three rows of keys behind the last are read. Two queries at a time share what
  ;; is read of keys and values; where only one is left, it is taken twice.
  (func (export "attend")
    (param $queries i32) (param $keys i32) (param $values i32) (param $stride i32)
    (param $out i32) (param $outStride i32) (param $shares i32) (param $count i32) (param $rows i32)
    (param $size i32)
    (local $second i32) (local $secondOut i32) (local $secondShares i32)
    (local $at i32) (local $end i32) (local $length i32) (local $scale v128)
    (local $place i32) (local $share i32) (local $secondShare i32) (local $sharesEnd i32)
    (local $key i32) (local $next i32) (local $total v128) (local $secondTotal v128)
    (local $x v128) (local $y v128) (local $z v128)
    (local $x0 v128) (local $x1 v128) (local $x2 v128) (local $x3 v128)
    (local $y0 v128) (local $y1 v128) (local $y2 v128) (local $y3 v128)
    (local.set $scale (f32x4.splat (f32.div (f32.const 1) (f32.sqrt (f32.convert_i32_u (local.get $size))))))
    (local.set $length (i32.shl (local.get $size) (i32.const 2)))
    (local.set $sharesEnd (i32.add (local.get $shares) (i32.shl (local.get $rows) (i32.const 2))))
    (local.set $secondShares (i32.add (local.get $sharesEnd) (i32.const 16)))
    (loop $rows2
      (local.set $second (local.get $queries))
      (local.set $secondOut (local.get $out))
      (if (i32.gt_u (local.get $count) (i32.const 1)) (then
        (local.set $second (i32.add (local.get $queries) (local.get $stride)))
        (local.set $secondOut (i32.add (local.get $out) (local.get $outStride)))))
      ;; How well each key fits the queries, four keys at a time; those behind the last are read and not used.
      (local.set $place (local.get $keys))
      (local.set $share (local.get $shares))
      (local.set $secondShare (local.get $secondShares))
      (loop $others4
        (local.set $x0 (v128.const f32x4 0 0 0 0))
        (local.set $x1 (v128.const f32x4 0 0 0 0))
        (local.set $x2 (v128.const f32x4 0 0 0 0))
        (local.set $x3 (v128.const f32x4 0 0 0 0))
        (local.set $y0 (v128.const f32x4 0 0 0 0))
        (local.set $y1 (v128.const f32x4 0 0 0 0))
        (local.set $y2 (v128.const f32x4 0 0 0 0))
        (local.set $y3 (v128.const f32x4 0 0 0 0))
        (local.set $at (i32.const 0))
        (local.set $key (local.get $place))
        (loop $size4
          (local.set $x (v128.load (i32.add (local.get $queries) (local.get $at))))
          (local.set $y (v128.load (i32.add (local.get $second) (local.get $at))))
          (local.set $next (local.get $key))
          (local.set $z (v128.load (local.get $next)))
          (local.set $x0 (f32x4.add (local.get $x0) (f32x4.mul (local.get $x) (local.get $z))))
          (local.set $y0 (f32x4.add (local.get $y0) (f32x4.mul (local.get $y) (local.get $z))))
          (local.set $next (i32.add (local.get $next) (local.get $stride)))
          (local.set $z (v128.load (local.get $next)))
          (local.set $x1 (f32x4.add (local.get $x1) (f32x4.mul (local.get $x) (local.get $z))))
          (local.set $y1 (f32x4.add (local.get $y1) (f32x4.mul (local.get $y) (local.get $z))))
          (local.set $next (i32.add (local.get $next) (local.get $stride)))
          (local.set $z (v128.load (local.get $next)))
          (local.set $x2 (f32x4.add (local.get $x2) (f32x4.mul (local.get $x) (local.get $z))))
          (local.set $y2 (f32x4.add (local.get $y2) (f32x4.mul (local.get $y) (local.get $z))))
          (local.set $next (i32.add (local.get $next) (local.get $stride)))
          (local.set $z (v128.load (local.get $next)))
          (local.set $x3 (f32x4.add (local.get $x3) (f32x4.mul (local.get $x) (local.get $z))))
          (local.set $y3 (f32x4.add (local.get $y3) (f32x4.mul (local.get $y) (local.get $z))))
          (local.set $key (i32.add (local.get $key) (i32.const 16)))
          (br_if $size4 (i32.lt_u
            (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $length))))
        (v128.store (local.get $share) (f32x4.mul (local.get $scale)
          (call $floatSums (local.get $x0) (local.get $x1) (local.get $x2) (local.get $x3))))
        (v128.store (local.get $secondShare) (f32x4.mul (local.get $scale)
          (call $floatSums (local.get $y0) (local.get $y1) (local.get $y2) (local.get $y3))))
        (local.set $place (i32.add (local.get $place) (i32.shl (local.get $stride) (i32.const 2))))
        (local.set $secondShare (i32.add (local.get $secondShare) (i32.const 16)))
        (br_if $others4 (i32.lt_u
          (local.tee $share (i32.add (local.get $share) (i32.const 16))) (local.get $sharesEnd))))
      (local.set $total (call $softmax (local.get $shares) (local.get $rows)))
      (local.set $secondTotal (call $softmax (local.get $secondShares) (local.get $rows)))
      ;; That much of each value, sixteen numbers at a time.
      (local.set $at (i32.const 0))
      (loop $size16
        (local.set $x0 (v128.const f32x4 0 0 0 0))
        (local.set $x1 (v128.const f32x4 0 0 0 0))
        (local.set $x2 (v128.const f32x4 0 0 0 0))
        (local.set $x3 (v128.const f32x4 0 0 0 0))
        (local.set $y0 (v128.const f32x4 0 0 0 0))
        (local.set $y1 (v128.const f32x4 0 0 0 0))
        (local.set $y2 (v128.const f32x4 0 0 0 0))
        (local.set $y3 (v128.const f32x4 0 0 0 0))
        (local.set $place (i32.add (local.get $values) (local.get $at)))
        (local.set $share (local.get $shares))
        (local.set $secondShare (local.get $secondShares))
        (loop $others
          (local.set $x (v128.load32_splat (local.get $share)))
          (local.set $y (v128.load32_splat (local.get $secondShare)))
          (local.set $z (v128.load (local.get $place)))
          (local.set $x0 (f32x4.add (local.get $x0) (f32x4.mul (local.get $x) (local.get $z))))
          (local.set $y0 (f32x4.add (local.get $y0) (f32x4.mul (local.get $y) (local.get $z))))
          (local.set $z (v128.load offset=16 (local.get $place)))
          (local.set $x1 (f32x4.add (local.get $x1) (f32x4.mul (local.get $x) (local.get $z))))
          (local.set $y1 (f32x4.add (local.get $y1) (f32x4.mul (local.get $y) (local.get $z))))
          (local.set $z (v128.load offset=32 (local.get $place)))
          (local.set $x2 (f32x4.add (local.get $x2) (f32x4.mul (local.get $x) (local.get $z))))
          (local.set $y2 (f32x4.add (local.get $y2) (f32x4.mul (local.get $y) (local.get $z))))
          (local.set $z (v128.load offset=48 (local.get $place)))
          (local.set $x3 (f32x4.add (local.get $x3) (f32x4.mul (local.get $x) (local.get $z))))
          (local.set $y3 (f32x4.add (local.get $y3) (f32x4.mul (local.get $y) (local.get $z))))
          (local.set $place (i32.add (local.get $place) (local.get $stride)))
          (local.set $secondShare (i32.add (local.get $secondShare) (i32.const 4)))
          (br_if $others (i32.lt_u
            (local.tee $share (i32.add (local.get $share) (i32.const 4))) (local.get $sharesEnd))))
        (local.set $place (i32.add (local.get $out) (local.get $at)))
        (v128.store (local.get $place) (f32x4.div (local.get $x0) (local.get $total)))
        (v128.store offset=16 (local.get $place) (f32x4.div (local.get $x1) (local.get $total)))
        (v128.store offset=32 (local.get $place) (f32x4.div (local.get $x2) (local.get $total)))
        (v128.store offset=48 (local.get $place) (f32x4.div (local.get $x3) (local.get $total)))
        (local.set $place (i32.add (local.get $secondOut) (local.get $at)))
        (v128.store (local.get $place) (f32x4.div (local.get $y0) (local.get $secondTotal)))
        (v128.store offset=16 (local.get $place) (f32x4.div (local.get $y1) (local.get $secondTotal)))
        (v128.store offset=32 (local.get $place) (f32x4.div (local.get $y2) (local.get $secondTotal)))
        (v128.store offset=48 (local.get $place) (f32x4.div (local.get $y3) (local.get $secondTotal)))
        (br_if $size16 (i32.lt_u
          (local.tee $at (i32.add (local.get $at) (i32.const 64))) (local.get $length))))
      (local.set $queries (i32.add (local.get $second) (local.get $stride)))
      (local.set $out (i32.add (local.get $secondOut) (local.get $outStride)))
      (br_if $rows2 (i32.gt_s (local.tee $count (i32.sub (local.get $count) (i32.const 2))) (i32.const 0)))))

  ;; x → x · Φ(x) for `count` 32-bit floats in place, Φ the normal distribution (GELU, Hendrycks and Gimpel 2016), by
  ;; erf(z) = 1 - 1 / (1 + a₁z + … + a₆z⁶)¹⁶ (Abramowitz and Stegun 7.1.28, at most 3e-7 off). Count comes in fours.
  (func (export "gelu") (param $at i32) (param $count i32)
    (local $end i32) (local $x v128) (local $z v128) (local $tail v128)
    (local.set $end (i32.add (local.get $at) (i32.shl (local.get $count) (i32.const 2))))
    (loop $count4
      (local.set $x (v128.load (local.get $at)))
      (local.set $z (f32x4.mul (f32x4.abs (local.get $x))
        (v128.const f32x4 0.707106781 0.707106781 0.707106781 0.707106781)))
      (local.set $tail (v128.const f32x4 0.0000430638 0.0000430638 0.0000430638 0.0000430638))
      (local.set $tail (f32x4.add (f32x4.mul (local.get $tail) (local.get $z))
        (v128.const f32x4 0.0002765672 0.0002765672 0.0002765672 0.0002765672)))
      (local.set $tail (f32x4.add (f32x4.mul (local.get $tail) (local.get $z))
        (v128.const f32x4 0.0001520143 0.0001520143 0.0001520143 0.0001520143)))
      (local.set $tail (f32x4.add (f32x4.mul (local.get $tail) (local.get $z))
        (v128.const f32x4 0.0092705272 0.0092705272 0.0092705272 0.0092705272)))
      (local.set $tail (f32x4.add (f32x4.mul (local.get $tail) (local.get $z))
        (v128.const f32x4 0.0422820123 0.0422820123 0.0422820123 0.0422820123)))
      (local.set $tail (f32x4.add (f32x4.mul (local.get $tail) (local.get $z))
        (v128.const f32x4 0.0705230784 0.0705230784 0.0705230784 0.0705230784)))
      (local.set $tail (f32x4.add (f32x4.mul (local.get $tail) (local.get $z))
        (v128.const f32x4 1 1 1 1)))
      (local.set $tail (f32x4.mul (local.get $tail) (local.get $tail)))
      (local.set $tail (f32x4.mul (local.get $tail) (local.get $tail)))
      (local.set $tail (f32x4.mul (local.get $tail) (local.get $tail)))
      (local.set $tail (f32x4.mul (local.get $tail) (local.get $tail)))
      ;; What the distribution has beyond |x|.
      (local.set $tail (f32x4.div (v128.const f32x4 0.5 0.5 0.5 0.5) (local.get $tail)))
      (v128.store (local.get $at) (f32x4.mul (local.get $x) (v128.bitselect
        (local.get $tail)
        (f32x4.sub (v128.const f32x4 1 1 1 1) (local.get $tail))
        (f32x4.lt (local.get $x) (v128.const f32x4 0 0 0 0)))))
      (br_if $count4 (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end)))))

  ;; Adds `rows` rows of `width` 32-bit floats to those at `at`, and brings each to mean 0 and variance 1, scaled by
  ;; `weight` and shifted by `bias` (Ba et al. 2016). Width comes in fours.
  (func (export "addAndNormalise")
    (param $at i32) (param $added i32) (param $weight i32) (param $bias i32)
    (param $rows i32) (param $width i32) (param $epsilon f32)
    (local $place i32) (local $length i32) (local $end i32) (local $count f32)
    (local $sum v128) (local $mean v128) (local $factor v128) (local $x v128)
    (local.set $length (i32.shl (local.get $width) (i32.const 2)))
    (local.set $count (f32.convert_i32_u (local.get $width)))
    (loop $row
      (local.set $sum (v128.const f32x4 0 0 0 0))
      (local.set $place (i32.const 0))
      (loop $width4
        (local.set $x (f32x4.add
          (v128.load (i32.add (local.get $at) (local.get $place)))
          (v128.load (i32.add (local.get $added) (local.get $place)))))
        (v128.store (i32.add (local.get $at) (local.get $place)) (local.get $x))
        (local.set $sum (f32x4.add (local.get $sum) (local.get $x)))
        (br_if $width4 (i32.lt_u
          (local.tee $place (i32.add (local.get $place) (i32.const 16))) (local.get $length))))
      (local.set $mean (f32x4.splat (f32.div (call $sum (local.get $sum)) (local.get $count))))
      (local.set $sum (v128.const f32x4 0 0 0 0))
      (local.set $place (i32.const 0))
      (loop $width4
        (local.set $x (f32x4.sub (v128.load (i32.add (local.get $at) (local.get $place))) (local.get $mean)))
        (local.set $sum (f32x4.add (local.get $sum) (f32x4.mul (local.get $x) (local.get $x))))
        (br_if $width4 (i32.lt_u
          (local.tee $place (i32.add (local.get $place) (i32.const 16))) (local.get $length))))
      (local.set $factor (f32x4.splat (f32.div (f32.const 1) (f32.sqrt
        (f32.add (f32.div (call $sum (local.get $sum)) (local.get $count)) (local.get $epsilon))))))
      (local.set $place (i32.const 0))
      (loop $width4
        (local.set $x (f32x4.mul
          (f32x4.sub (v128.load (i32.add (local.get $at) (local.get $place))) (local.get $mean))
          (local.get $factor)))
        (v128.store (i32.add (local.get $at) (local.get $place)) (f32x4.add
          (v128.load (i32.add (local.get $bias) (local.get $place)))
          (f32x4.mul (local.get $x) (v128.load (i32.add (local.get $weight) (local.get $place))))))
        (br_if $width4 (i32.lt_u
          (local.tee $place (i32.add (local.get $place) (i32.const 16))) (local.get $length))))
      (local.set $at (i32.add (local.get $at) (local.get $length)))
      (local.set $added (i32.add (local.get $added) (local.get $length)))
      (br_if $row (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))
)

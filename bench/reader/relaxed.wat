;; The product of matrices of kernels.wat in newer instructions ("relaxed SIMD"): from Node 24 on they are a processor's own
;; for sums of four products of 8 bits, where it has them, and otherwise no faster. They are relaxed in what they give for
;; numbers above 127, of which there are none, so that every processor gives the same. Inputs are 8-bit integers here,
;; sixteen of each row of a group at a time.
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

  ;; Writes `rows` rows of `depth` 32-bit floats as whole numbers from 0, for the least of a row, to 127, for its
  ;; largest, in groups of two; for the rest as in kernels.wat.
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

  ;; Matrix product out[i][j] = a[i] · b[j] in whole numbers of 32 bits, as in kernels.wat; `panel` is not used.
  (func (export "multiply")
    (param $a i32) (param $b i32) (param $out i32) (param $panel i32)
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
)

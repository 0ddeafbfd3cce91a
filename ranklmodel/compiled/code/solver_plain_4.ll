; made from sources 01774f7b905e1d3f666d15b3867b0947ffb39bfe338ba156270fa4c19b9575ae
; by Numba 0.68.1, llvmlite 0.50.0
define internal fastcc void @part_1(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.at, ptr readonly captures(none) %arg.n, double %arg.gamma, i64 %arg.budget) unnamed_addr {
B0:
  %.7.i = load i64, ptr %arg.n, align 8, !noalias !0
  %.9.i = load i64, ptr %arg.at, align 8, !noalias !0
  %.10.i = inttoptr i64 %.9.i to ptr
  %.11.i = getelementptr i8, ptr %arg.n, i64 8
  %.12.i = load i64, ptr %.11.i, align 8, !noalias !0
  %.62.i = getelementptr i8, ptr %arg.at, i64 8
  %.63.i = load i64, ptr %.62.i, align 8, !noalias !0
  %.64.i = inttoptr i64 %.63.i to ptr
  %.112.i = getelementptr i8, ptr %arg.at, i64 16
  %.113.i = load i64, ptr %.112.i, align 8, !noalias !0
  %.114.i = inttoptr i64 %.113.i to ptr
  %.115.i = getelementptr i8, ptr %arg.n, i64 32
  %.116.i = load i64, ptr %.115.i, align 8, !noalias !0
  %.164.i = getelementptr i8, ptr %arg.at, i64 24
  %.165.i = load i64, ptr %.164.i, align 8, !noalias !0
  %.166.i = inttoptr i64 %.165.i to ptr
  %.167.i = getelementptr i8, ptr %arg.n, i64 16
  %.168.i = load i64, ptr %.167.i, align 8, !noalias !0
  %.208.i = getelementptr i8, ptr %arg.at, i64 32
  %.209.i = load i64, ptr %.208.i, align 8, !noalias !0
  %.210.i = inttoptr i64 %.209.i to ptr
  %.7.i46 = getelementptr i8, ptr %arg.n, i64 24
  %.8.i = load i64, ptr %.7.i46, align 8, !noalias !3
  %.11.i49 = getelementptr i8, ptr %arg.at, i64 40
  %.12.i50 = load i64, ptr %.11.i49, align 8, !noalias !3
  %.13.i = inttoptr i64 %.12.i50 to ptr
  %.14.i = getelementptr i8, ptr %arg.n, i64 40
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !3
  %.16.i51 = getelementptr i8, ptr %arg.n, i64 48
  %.17.i52 = load i64, ptr %.16.i51, align 8, !noalias !3
  %.75.i = getelementptr i8, ptr %arg.at, i64 48
  %.76.i = load i64, ptr %.75.i, align 8, !noalias !3
  %.77.i = inttoptr i64 %.76.i to ptr
  %.78.i = getelementptr i8, ptr %arg.n, i64 56
  %.79.i = load i64, ptr %.78.i, align 8, !noalias !3
  %.127.i = getelementptr i8, ptr %arg.at, i64 56
  %.128.i = load i64, ptr %.127.i, align 8, !noalias !3
  %.129.i = inttoptr i64 %.128.i to ptr
  %.130.i = getelementptr i8, ptr %arg.n, i64 104
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !3
  %.179.i = getelementptr i8, ptr %arg.at, i64 64
  %.180.i = load i64, ptr %.179.i, align 8, !noalias !3
  %.181.i = inttoptr i64 %.180.i to ptr
  %.229.i = getelementptr i8, ptr %arg.at, i64 72
  %.230.i = load i64, ptr %.229.i, align 8, !noalias !3
  %.231.i = inttoptr i64 %.230.i to ptr
  %.232.i = getelementptr i8, ptr %arg.n, i64 112
  %.233.i = load i64, ptr %.232.i, align 8, !noalias !3
  %arg.lanes.4.5.1.fr.i = freeze i64 %.233.i
  %.289.i = getelementptr i8, ptr %arg.at, i64 80
  %.290.i = load i64, ptr %.289.i, align 8, !noalias !3
  %.291.i = inttoptr i64 %.290.i to ptr
  %.339.i = getelementptr i8, ptr %arg.at, i64 88
  %.340.i = load i64, ptr %.339.i, align 8, !noalias !3
  %.341.i = inttoptr i64 %.340.i to ptr
  %.389.i = getelementptr i8, ptr %arg.at, i64 96
  %.390.i = load i64, ptr %.389.i, align 8, !noalias !3
  %.391.i = inttoptr i64 %.390.i to ptr
  %.392.i = add i64 %.8.i, 1
  %.20.i = shl i64 %.8.i, 3
  %.448.i = getelementptr i8, ptr %arg.at, i64 104
  %.449.i = load i64, ptr %.448.i, align 8, !noalias !3
  %.450.i = inttoptr i64 %.449.i to ptr
  %.451.i = getelementptr i8, ptr %arg.n, i64 72
  %.452.i = load i64, ptr %.451.i, align 8, !noalias !3
  %.500.i = getelementptr i8, ptr %arg.at, i64 112
  %.501.i = load i64, ptr %.500.i, align 8, !noalias !3
  %.502.i = inttoptr i64 %.501.i to ptr
  %.342 = getelementptr i8, ptr %arg.n, i64 88
  %.343 = load i64, ptr %.342, align 8
  %.344 = getelementptr i8, ptr %arg.n, i64 96
  %.345 = load i64, ptr %.344, align 8
  %.3721905.not.i = icmp slt i64 %arg.budget, 1
  br i1 %.3721905.not.i, label %label_0, label %B42.endif.endif.lr.ph.i

B42.endif.endif.lr.ph.i:                          ; preds = %B0
  %.675.i = getelementptr i8, ptr %.341.i, i64 192
  %.1768.i = icmp sgt i64 %arg.lanes.4.5.1.fr.i, 0
  %.6331716.not.i = icmp slt i64 %.79.i, 1
  %.8881724.not.i = icmp slt i64 %.8.i, 1
  %.1259.i = shl nsw i64 %.8.i, 1
  %.1263.i = add nsw i64 %.79.i, %.1259.i
  %.1293.i = icmp slt i64 %.1263.i, 0
  %.1294.i = select i1 %.1293.i, i64 %.12.i, i64 0
  %invariant.gep2032 = getelementptr double, ptr %.10.i, i64 %.1263.i
  %invariant.gep2034 = getelementptr double, ptr %invariant.gep2032, i64 %.1294.i
  %0 = getelementptr i8, ptr %.291.i, i64 320
  %1 = getelementptr i8, ptr %.341.i, i64 32
  %2 = getelementptr i8, ptr %.341.i, i64 64
  %3 = getelementptr i8, ptr %.291.i, i64 128
  %.310.i433 = getelementptr i8, ptr %.502.i, i64 88
  %.339.i435 = getelementptr i8, ptr %.502.i, i64 96
  %.1094.i = add nsw i64 %.79.i, %.8.i
  %.1065.reass.i = mul i64 %.17.i52, 160
  %invariant.gep2036 = getelementptr i8, ptr %.13.i, i64 %.1065.reass.i
  %4 = getelementptr double, ptr %.114.i, i64 %.116.i
  %.idx2402.i338 = shl i64 %.116.i, 4
  %5 = getelementptr i8, ptr %.114.i, i64 %.idx2402.i338
  %6 = getelementptr i8, ptr %.341.i, i64 96
  %7 = getelementptr i8, ptr %.341.i, i64 128
  %8 = getelementptr i8, ptr %.291.i, i64 96
  %.294.i486 = getelementptr i8, ptr %.502.i, i64 80
  %.326.i491 = getelementptr i8, ptr %.502.i, i64 128
  %.417.i494 = shl i64 %arg.lanes.4.5.1.fr.i, 5
  %.446.i496 = getelementptr i8, ptr %.502.i, i64 72
  %.333.i = sub nsw i64 %.131.i, %arg.lanes.4.5.1.fr.i
  %9 = getelementptr i8, ptr %.291.i, i64 416
  %10 = getelementptr i8, ptr %.341.i, i64 224
  %11 = getelementptr i8, ptr %.291.i, i64 32
  %factor.op.mul2071 = shl i64 %.392.i, 4
  %factor.op.mul2072 = mul i64 %.392.i, 24
  %factor.op.mul2073 = mul i64 %.392.i, %.8.i
  %factor.op.mul = mul i64 %.392.i, %.8.i
  %.289.i104 = shl nsw i64 %.17.i52, 5
  %.317.i = getelementptr i8, ptr %.502.i, i64 80
  %.348.i105 = getelementptr i8, ptr %.502.i, i64 16
  %.377.i = getelementptr i8, ptr %.502.i, i64 96
  %.406.i = getelementptr i8, ptr %.502.i, i64 104
  %12 = getelementptr i8, ptr %.291.i, i64 96
  %13 = getelementptr i8, ptr %.341.i, i64 128
  %14 = getelementptr i8, ptr %.291.i, i64 32
  %15 = getelementptr i8, ptr %.341.i, i64 96
  %16 = getelementptr i8, ptr %.291.i, i64 128
  %17 = xor i64 %.8.i, -1
  %.414.i1769 = add i64 %.12.i, %17
  %.571614.not.i = icmp slt i64 %.8.i, 1
  %18 = getelementptr i8, ptr %.341.i, i64 224
  %19 = getelementptr i8, ptr %.291.i, i64 64
  %20 = getelementptr i8, ptr %.341.i, i64 64
  %.330.i = shl nsw i64 %.17.i52, 2
  %.335.i = shl nsw i64 %.17.i52, 5
  %.367.i = getelementptr i8, ptr %.502.i, i64 80
  %.397.i = getelementptr i8, ptr %.502.i, i64 120
  %.406.i120 = mul nsw i64 %.17.i52, 288
  %21 = getelementptr i8, ptr %.291.i, i64 32
  %22 = getelementptr i8, ptr %.291.i, i64 256
  %23 = getelementptr i8, ptr %.291.i, i64 224
  %24 = getelementptr i8, ptr %.341.i, i64 160
  %.579.1.i = getelementptr i8, ptr %.291.i, i64 40
  %.648.1.i = getelementptr i8, ptr %.291.i, i64 264
  %.719.1.i = getelementptr i8, ptr %.291.i, i64 232
  %25 = getelementptr i8, ptr %.341.i, i64 168
  %.579.2.i = getelementptr i8, ptr %.291.i, i64 48
  %.648.2.i = getelementptr i8, ptr %.291.i, i64 272
  %.719.2.i = getelementptr i8, ptr %.291.i, i64 240
  %26 = getelementptr i8, ptr %.341.i, i64 176
  %.579.3.i = getelementptr i8, ptr %.291.i, i64 56
  %.648.3.i = getelementptr i8, ptr %.291.i, i64 280
  %.719.3.i = getelementptr i8, ptr %.291.i, i64 248
  %27 = getelementptr i8, ptr %.341.i, i64 184
  %.833.i = getelementptr i8, ptr %.502.i, i64 24
  %.863.i957 = getelementptr i8, ptr %.502.i, i64 104
  %.893.i = getelementptr i8, ptr %.502.i, i64 112
  %.940.i = getelementptr i8, ptr %.502.i, i64 32
  %.1012.i = getelementptr i8, ptr %.502.i, i64 40
  %28 = getelementptr i8, ptr %.291.i, i64 288
  %.276.i1716 = icmp sgt i64 %.8.i, 0
  %.551.i1730 = mul i64 %.392.i, %.8.i
  %.8491362.not.i = icmp slt i64 %.452.i, 1
  %29 = getelementptr i64, ptr %.450.i, i64 %.452.i
  %.1088.i = mul i64 %.392.i, %.8.i
  %.494.i1739 = mul i64 %.392.i, %.8.i
  %.862.i1740 = mul i64 %.8.i, %.8.i
  %.508625.not.i = icmp slt i64 %.8.i, 1
  %.idx2003 = shl i64 %.17.i52, 5
  %30 = getelementptr i8, ptr %.13.i, i64 %.idx2003
  %.idx2004 = mul i64 %.17.i52, 288
  %31 = getelementptr i8, ptr %.13.i, i64 %.idx2004
  %.125.i1353 = icmp sgt i64 %.8.i, 0
  %.275.i1358 = mul i64 %.8.i, %.8.i
  %32 = getelementptr double, ptr %.391.i, i64 %.275.i1358
  %invariant.gep.1.i = getelementptr i8, ptr %30, i64 8
  %invariant.gep629.1.i = getelementptr i8, ptr %31, i64 8
  %.125.i1444 = icmp sgt i64 %.8.i, 0
  %.271.i1447 = mul i64 %.392.i, %.8.i
  %.275.i1449 = mul i64 %.8.i, %.8.i
  %33 = getelementptr double, ptr %.391.i, i64 %.271.i1447
  %34 = getelementptr double, ptr %33, i64 %.275.i1449
  %invariant.gep.i1454 = getelementptr i8, ptr %31, i64 8
  %invariant.gep.2.i = getelementptr i8, ptr %30, i64 16
  %invariant.gep629.2.i = getelementptr i8, ptr %31, i64 16
  %.125.i1535 = icmp sgt i64 %.8.i, 0
  %.271.i1538.reass = mul i64 %factor.op.mul2071, %.8.i
  %.275.i1540 = mul i64 %.8.i, %.8.i
  %35 = getelementptr i8, ptr %.391.i, i64 %.271.i1538.reass
  %36 = getelementptr double, ptr %35, i64 %.275.i1540
  %invariant.gep.i1545 = getelementptr i8, ptr %31, i64 16
  %invariant.gep.3.i = getelementptr i8, ptr %30, i64 24
  %invariant.gep629.3.i = getelementptr i8, ptr %31, i64 24
  %.125.i1626 = icmp sgt i64 %.8.i, 0
  %.271.i1629.reass = mul i64 %factor.op.mul2072, %.8.i
  %.275.i1631 = mul i64 %.8.i, %.8.i
  %37 = getelementptr i8, ptr %.391.i, i64 %.271.i1629.reass
  %38 = getelementptr double, ptr %37, i64 %.275.i1631
  %invariant.gep.i1636 = getelementptr i8, ptr %31, i64 24
  %.666.i = add i64 %.345, -1
  %.710628.not.i = icmp slt i64 %.666.i, 1
  %.793.i = shl nsw i64 %.17.i52, 6
  %.797.i = mul nsw i64 %.17.i52, 96
  %.811.i = shl nsw i64 %.17.i52, 7
  %.846.i = getelementptr i8, ptr %.502.i, i64 8
  %.880.i = getelementptr i8, ptr %.502.i, i64 96
  %factor.op.mul.reass = shl i64 %factor.op.mul2073, 4
  %factor.op.mul2038.reass = mul i64 %factor.op.mul, 24
  %.508625.not.i984 = icmp slt i64 %.8.i, 1
  %.618.i985 = shl i64 %.17.i52, 2
  %.idx2007 = shl i64 %.17.i52, 7
  %39 = getelementptr i8, ptr %.13.i, i64 %.idx2007
  %.125.i = icmp sgt i64 %.8.i, 0
  %.275.i = mul i64 %.8.i, %.8.i
  %40 = getelementptr double, ptr %.391.i, i64 %.275.i
  %invariant.gep.1.i1031 = getelementptr i8, ptr %39, i64 8
  %.125.i1080 = icmp sgt i64 %.8.i, 0
  %.271.i1083 = mul i64 %.392.i, %.8.i
  %.275.i1084 = mul i64 %.8.i, %.8.i
  %41 = getelementptr double, ptr %.391.i, i64 %.271.i1083
  %42 = getelementptr double, ptr %41, i64 %.275.i1084
  %invariant.gep.2.i1017 = getelementptr i8, ptr %39, i64 16
  %.125.i1170 = icmp sgt i64 %.8.i, 0
  %.275.i1174 = mul i64 %.8.i, %.8.i
  %43 = getelementptr i8, ptr %.391.i, i64 %factor.op.mul.reass
  %44 = getelementptr double, ptr %43, i64 %.275.i1174
  %invariant.gep.3.i1003 = getelementptr i8, ptr %39, i64 24
  %.125.i1261 = icmp sgt i64 %.8.i, 0
  %.275.i1266 = mul i64 %.8.i, %.8.i
  %45 = getelementptr i8, ptr %.391.i, i64 %factor.op.mul2038.reass
  %46 = getelementptr double, ptr %45, i64 %.275.i1266
  %.337.i = getelementptr i8, ptr %.502.i, i64 48
  %.342.i158 = shl nsw i64 %.17.i52, 6
  %.346.i = add nsw i64 %.345, 8
  %.347.i = mul nsw i64 %.346.i, %.335.i
  %.349.i160 = mul nsw i64 %.17.i52, 160
  %47 = getelementptr i8, ptr %.291.i, i64 352
  %48 = getelementptr i8, ptr %.291.i, i64 360
  %49 = getelementptr i8, ptr %.291.i, i64 368
  %50 = getelementptr i8, ptr %.291.i, i64 376
  %.296.i936 = shl i64 %.17.i52, 6
  %.326.i938 = getelementptr i8, ptr %.502.i, i64 128
  %.446.i940 = getelementptr i8, ptr %.502.i, i64 72
  %.475.i942 = getelementptr i8, ptr %.502.i, i64 96
  %51 = getelementptr i8, ptr %.341.i, i64 288
  %52 = getelementptr i8, ptr %.341.i, i64 224
  %.274.i636 = sub nsw i64 %.131.i, %arg.lanes.4.5.1.fr.i
  %.359.i = getelementptr i8, ptr %.502.i, i64 144
  %.370.i = mul nsw i64 %.17.i52, 192
  %53 = getelementptr i8, ptr %.341.i, i64 224
  %.3261417.not.i = icmp slt i64 %arg.lanes.4.5.1.fr.i, 1
  %.274.i = sub nsw i64 %.131.i, %arg.lanes.4.5.1.fr.i
  %.322854.not.i = icmp slt i64 %.8.i, 1
  %.297.i.i = mul i64 %.17.i52, 96
  %.326.i.i = getelementptr i8, ptr %.502.i, i64 128
  %.417.i.i = shl i64 %arg.lanes.4.5.1.fr.i, 5
  %.446.i.i = getelementptr i8, ptr %.502.i, i64 72
  %.475.i.i = getelementptr i8, ptr %.502.i, i64 96
  %.idx.i741 = mul i64 %.17.i52, 224
  %invariant.gep2061 = getelementptr i8, ptr %.13.i, i64 %.idx.i741
  %.idx848.i = shl i64 %.17.i52, 8
  %invariant.gep2063 = getelementptr i8, ptr %.13.i, i64 %.idx848.i
  %.idx849.i = mul i64 %.17.i52, 192
  %invariant.gep2065 = getelementptr i8, ptr %.13.i, i64 %.idx849.i
  %.idx850.i = shl i64 %.17.i52, 6
  %invariant.gep2067 = getelementptr i8, ptr %.13.i, i64 %.idx850.i
  %.idx851.i = mul i64 %.17.i52, 96
  %invariant.gep2069 = getelementptr i8, ptr %.13.i, i64 %.idx851.i
  %.322854.not.i828 = icmp slt i64 %.8.i, 1
  %.idx.i834 = mul i64 %.17.i52, 224
  %54 = getelementptr i8, ptr %.13.i, i64 %.idx.i834
  %.idx848.i836 = shl i64 %.17.i52, 8
  %55 = getelementptr i8, ptr %.13.i, i64 %.idx848.i836
  %.idx849.i838 = mul i64 %.17.i52, 192
  %56 = getelementptr i8, ptr %.13.i, i64 %.idx849.i838
  %.idx850.i840 = shl i64 %.17.i52, 6
  %57 = getelementptr i8, ptr %.13.i, i64 %.idx850.i840
  %.idx851.i844 = mul i64 %.17.i52, 96
  %58 = getelementptr i8, ptr %.13.i, i64 %.idx851.i844
  %.297.i.i875 = mul i64 %.17.i52, 96
  %.326.i.i877 = getelementptr i8, ptr %.502.i, i64 128
  %.417.i.i880 = shl i64 %arg.lanes.4.5.1.fr.i, 5
  %.446.i.i882 = getelementptr i8, ptr %.502.i, i64 72
  %.475.i.i884 = getelementptr i8, ptr %.502.i, i64 96
  %.idx.i763 = mul i64 %.17.i52, 224
  %59 = getelementptr i8, ptr %.13.i, i64 %.idx.i763
  %.idx848.i765 = shl i64 %.17.i52, 8
  %60 = getelementptr i8, ptr %.13.i, i64 %.idx848.i765
  %.idx849.i767 = mul i64 %.17.i52, 192
  %61 = getelementptr i8, ptr %.13.i, i64 %.idx849.i767
  %.idx850.i769 = shl i64 %.17.i52, 6
  %62 = getelementptr i8, ptr %.13.i, i64 %.idx850.i769
  %.idx851.i773 = mul i64 %.17.i52, 96
  %63 = getelementptr i8, ptr %.13.i, i64 %.idx851.i773
  %64 = getelementptr i8, ptr %.291.i, i64 384
  %65 = getelementptr i8, ptr %.341.i, i64 256
  %66 = getelementptr i8, ptr %.291.i, i64 448
  %67 = getelementptr i8, ptr %.291.i, i64 416
  %68 = getelementptr i8, ptr %.341.i, i64 256
  %69 = getelementptr i8, ptr %.291.i, i64 384
  %70 = getelementptr i8, ptr %.341.i, i64 288
  %71 = getelementptr i8, ptr %.341.i, i64 64
  %72 = getelementptr i8, ptr %.291.i, i64 64
  %.679.i = getelementptr i8, ptr %.502.i, i64 64
  %.683.i = mul nsw i64 %.17.i52, 192
  %.743.i = getelementptr i8, ptr %.502.i, i64 136
  %.11.i.i = icmp eq i64 %.343, 4
  %.27.i.i = sitofp i64 %.343 to double
  %.31.i.i = fdiv contract double -1.000000e+00, %.27.i.i
  %73 = getelementptr i8, ptr %.341.i, i64 96
  %74 = getelementptr i8, ptr %.291.i, i64 192
  %75 = getelementptr i8, ptr %.291.i, i64 160
  %76 = getelementptr i8, ptr %.341.i, i64 128
  %77 = getelementptr i8, ptr %.291.i, i64 128
  %.27.i3.i = sitofp i64 %.343 to double
  %.31.i4.i = fdiv contract double -1.000000e+00, %.27.i3.i
  %.35.i5.i = tail call contract double @llvm.pow.f64(double 1.000000e-02, double %.31.i4.i)
  %78 = getelementptr i8, ptr %.291.i, i64 160
  %79 = getelementptr i8, ptr %.291.i, i64 192
  %80 = getelementptr i8, ptr %.341.i, i64 128
  %81 = getelementptr i8, ptr %.341.i, i64 224
  %.11.i504 = icmp eq i64 %.343, 4
  %.27.i505 = sitofp i64 %.343 to double
  %.31.i = fdiv contract double -1.000000e+00, %.27.i505
  %82 = xor i64 %.8.i, -1
  %.416.i516 = add i64 %.12.i, %82
  %.5121082.not.i = icmp slt i64 %.8.i, 1
  %invariant.gep.i517 = getelementptr double, ptr %.10.i, i64 %.12.i
  %.625.i = shl i64 %.17.i52, 2
  %83 = getelementptr double, ptr %.13.i, i64 %.625.i
  %.932.i = icmp slt i64 %.345, -8
  %.933.i = select i1 %.932.i, i64 %.15.i, i64 0
  %.934.i519 = add i64 %.933.i, %.346.i
  %.964.i = mul i64 %.934.i519, %.625.i
  %84 = getelementptr double, ptr %.13.i, i64 %.964.i
  %.458.i = getelementptr i8, ptr %.502.i, i64 56
  %85 = getelementptr i8, ptr %.291.i, i64 64
  %86 = getelementptr i8, ptr %.341.i, i64 224
  %.255.i = sub nsw i64 %.131.i, %arg.lanes.4.5.1.fr.i
  %87 = getelementptr i8, ptr %.341.i, i64 256
  %88 = getelementptr i8, ptr %.291.i, i64 416
  %89 = getelementptr i8, ptr %.291.i, i64 448
  %90 = getelementptr i8, ptr %.341.i, i64 96
  %91 = getelementptr i8, ptr %.291.i, i64 96
  %92 = getelementptr i8, ptr %.341.i, i64 64
  %93 = getelementptr i8, ptr %.341.i, i64 32
  %94 = getelementptr double, ptr %.114.i, i64 %.116.i
  %.idx2402.i = shl i64 %.116.i, 4
  %95 = getelementptr i8, ptr %.114.i, i64 %.idx2402.i
  %96 = getelementptr i8, ptr %.341.i, i64 96
  %97 = getelementptr i8, ptr %.341.i, i64 128
  %.310.i425 = getelementptr i8, ptr %.502.i, i64 88
  %.339.i427 = getelementptr i8, ptr %.502.i, i64 96
  %.326.i = getelementptr i8, ptr %.502.i, i64 128
  %.417.i = shl i64 %arg.lanes.4.5.1.fr.i, 5
  %.446.i478 = getelementptr i8, ptr %.502.i, i64 72
  %.475.i480 = getelementptr i8, ptr %.502.i, i64 96
  %.333.i452 = sub nsw i64 %.131.i, %arg.lanes.4.5.1.fr.i
  %98 = getelementptr i8, ptr %.291.i, i64 416
  %99 = mul i64 %.8.i, %.392.i
  %100 = shl i64 %99, 3
  %101 = shl i64 %.8.i, 3
  %102 = shl nuw i64 %.8.i, 3
  %103 = add i64 %.8.i, -1
  %104 = add i64 %arg.lanes.4.5.1.fr.i, -1
  %105 = add i64 %.8.i, -2
  %xtraiter = and i64 %.79.i, 7
  %106 = icmp ult i64 %.79.i, 8
  %unroll_iter = and i64 %.79.i, 9223372036854775800
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  %lcmp.mod13 = icmp ne i64 %xtraiter, 0
  %xtraiter14 = and i64 %.8.i, 3
  %107 = icmp ult i64 %103, 3
  %unroll_iter18 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod16.not = icmp eq i64 %xtraiter14, 0
  %lcmp.mod17 = icmp ne i64 %xtraiter14, 0
  %xtraiter20 = and i64 %arg.lanes.4.5.1.fr.i, 3
  %108 = icmp ult i64 %104, 3
  %unroll_iter24 = and i64 %arg.lanes.4.5.1.fr.i, 9223372036854775804
  %lcmp.mod22.not = icmp eq i64 %xtraiter20, 0
  %lcmp.mod23 = icmp ne i64 %xtraiter20, 0
  %xtraiter26 = and i64 %.8.i, 3
  %109 = icmp ult i64 %103, 3
  %unroll_iter31 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod28.not = icmp eq i64 %xtraiter26, 0
  %lcmp.mod30 = icmp ne i64 %xtraiter26, 0
  %xtraiter33 = and i64 %.8.i, 7
  %110 = icmp ult i64 %103, 7
  %unroll_iter37 = and i64 %.8.i, 9223372036854775800
  %lcmp.mod35.not = icmp eq i64 %xtraiter33, 0
  %lcmp.mod36 = icmp ne i64 %xtraiter33, 0
  %xtraiter39 = and i64 %.452.i, 3
  %111 = icmp ult i64 %.452.i, 4
  %unroll_iter43 = and i64 %.452.i, 9223372036854775804
  %lcmp.mod41.not = icmp eq i64 %xtraiter39, 0
  %lcmp.mod42 = icmp ne i64 %xtraiter39, 0
  %xtraiter47 = and i64 %.8.i, 7
  %112 = icmp ult i64 %103, 7
  %unroll_iter51 = and i64 %.8.i, 9223372036854775800
  %lcmp.mod49.not = icmp eq i64 %xtraiter47, 0
  %lcmp.mod50 = icmp ne i64 %xtraiter47, 0
  %xtraiter56 = and i64 %.8.i, 7
  %113 = icmp ult i64 %103, 7
  %unroll_iter60 = and i64 %.8.i, 9223372036854775800
  %lcmp.mod58.not = icmp eq i64 %xtraiter56, 0
  %lcmp.mod59 = icmp ne i64 %xtraiter56, 0
  %xtraiter62 = and i64 %.8.i, 3
  %114 = icmp ult i64 %103, 3
  %unroll_iter66 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod64.not = icmp eq i64 %xtraiter62, 0
  %lcmp.mod65 = icmp ne i64 %xtraiter62, 0
  %xtraiter74 = and i64 %.8.i, 7
  %115 = icmp ult i64 %103, 7
  %unroll_iter78 = and i64 %.8.i, 9223372036854775800
  %lcmp.mod76.not = icmp eq i64 %xtraiter74, 0
  %lcmp.mod77 = icmp ne i64 %xtraiter74, 0
  %xtraiter80 = and i64 %.8.i, 3
  %116 = icmp ult i64 %103, 3
  %unroll_iter84 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod82.not = icmp eq i64 %xtraiter80, 0
  %lcmp.mod83 = icmp ne i64 %xtraiter80, 0
  %xtraiter92 = and i64 %.8.i, 7
  %117 = icmp ult i64 %103, 7
  %unroll_iter96 = and i64 %.8.i, 9223372036854775800
  %lcmp.mod94.not = icmp eq i64 %xtraiter92, 0
  %lcmp.mod95 = icmp ne i64 %xtraiter92, 0
  %xtraiter98 = and i64 %.8.i, 3
  %118 = icmp ult i64 %103, 3
  %unroll_iter102 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod100.not = icmp eq i64 %xtraiter98, 0
  %lcmp.mod101 = icmp ne i64 %xtraiter98, 0
  %xtraiter110 = and i64 %.8.i, 7
  %119 = icmp ult i64 %103, 7
  %unroll_iter114 = and i64 %.8.i, 9223372036854775800
  %lcmp.mod112.not = icmp eq i64 %xtraiter110, 0
  %lcmp.mod113 = icmp ne i64 %xtraiter110, 0
  %xtraiter116 = and i64 %.8.i, 3
  %120 = icmp ult i64 %103, 3
  %unroll_iter120 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod118.not = icmp eq i64 %xtraiter116, 0
  %lcmp.mod119 = icmp ne i64 %xtraiter116, 0
  %xtraiter128 = and i64 %.8.i, 7
  %121 = icmp ult i64 %103, 7
  %unroll_iter132 = and i64 %.8.i, 9223372036854775800
  %lcmp.mod130.not = icmp eq i64 %xtraiter128, 0
  %lcmp.mod131 = icmp ne i64 %xtraiter128, 0
  %xtraiter134 = and i64 %.8.i, 3
  %122 = icmp ult i64 %103, 3
  %unroll_iter138 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod136.not = icmp eq i64 %xtraiter134, 0
  %lcmp.mod137 = icmp ne i64 %xtraiter134, 0
  %xtraiter146 = and i64 %.8.i, 7
  %123 = icmp ult i64 %103, 7
  %unroll_iter150 = and i64 %.8.i, 9223372036854775800
  %lcmp.mod148.not = icmp eq i64 %xtraiter146, 0
  %lcmp.mod149 = icmp ne i64 %xtraiter146, 0
  %xtraiter152 = and i64 %.8.i, 3
  %124 = icmp ult i64 %103, 3
  %unroll_iter156 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod154.not = icmp eq i64 %xtraiter152, 0
  %lcmp.mod155 = icmp ne i64 %xtraiter152, 0
  %xtraiter164 = and i64 %.8.i, 7
  %125 = icmp ult i64 %103, 7
  %unroll_iter168 = and i64 %.8.i, 9223372036854775800
  %lcmp.mod166.not = icmp eq i64 %xtraiter164, 0
  %lcmp.mod167 = icmp ne i64 %xtraiter164, 0
  %xtraiter170 = and i64 %.8.i, 3
  %126 = icmp ult i64 %103, 3
  %unroll_iter174 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod172.not = icmp eq i64 %xtraiter170, 0
  %lcmp.mod173 = icmp ne i64 %xtraiter170, 0
  %xtraiter182 = and i64 %.8.i, 7
  %127 = icmp ult i64 %103, 7
  %unroll_iter186 = and i64 %.8.i, 9223372036854775800
  %lcmp.mod184.not = icmp eq i64 %xtraiter182, 0
  %lcmp.mod185 = icmp ne i64 %xtraiter182, 0
  %xtraiter188 = and i64 %.8.i, 3
  %128 = icmp ult i64 %103, 3
  %unroll_iter192 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod190.not = icmp eq i64 %xtraiter188, 0
  %lcmp.mod191 = icmp ne i64 %xtraiter188, 0
  %xtraiter200 = and i64 %.8.i, 3
  %129 = icmp ult i64 %103, 3
  %unroll_iter204 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod202.not = icmp eq i64 %xtraiter200, 0
  %lcmp.mod203 = icmp ne i64 %xtraiter200, 0
  %xtraiter206 = and i64 %.8.i, 3
  %130 = icmp ult i64 %103, 3
  %unroll_iter210 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod208.not = icmp eq i64 %xtraiter206, 0
  %lcmp.mod209 = icmp ne i64 %xtraiter206, 0
  %xtraiter212 = and i64 %.8.i, 3
  %131 = icmp ult i64 %103, 3
  %unroll_iter216 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod214.not = icmp eq i64 %xtraiter212, 0
  %lcmp.mod215 = icmp ne i64 %xtraiter212, 0
  %.sink8 = getelementptr i8, ptr %.341.i, i64 288
  %storemerge.i.i.mux = select i1 %.11.i.i, double 0x40094C583ADA5B52, double %.35.i5.i
  %xtraiter218 = and i64 %arg.lanes.4.5.1.fr.i, 3
  %132 = icmp ult i64 %104, 3
  %unroll_iter222 = and i64 %arg.lanes.4.5.1.fr.i, 9223372036854775804
  %lcmp.mod220.not = icmp eq i64 %xtraiter218, 0
  %lcmp.mod221 = icmp ne i64 %xtraiter218, 0
  br label %B80.preheader.i

B80.i:                                            ; preds = %B80.i.backedge, %B80.preheader.i
  %active.2.11837.i = phi i1 [ false, %B80.preheader.i ], [ %active.2.11837.i.be, %B80.i.backedge ]
  %moved.3.11836.i = phi i1 [ %moved.4.01910.i, %B80.preheader.i ], [ %moved.5.2.i, %B80.i.backedge ]
  %.50518321834.i = phi i64 [ 0, %B80.preheader.i ], [ %.512.i, %B80.i.backedge ]
  %.512.i = add nuw nsw i64 %.50518321834.i, 1
  %133 = getelementptr i64, ptr %.341.i, i64 %.50518321834.i
  %.602.i = load i64, ptr %133, align 8, !noalias !6
  %.610.i = icmp slt i64 %.602.i, 0
  br i1 %.610.i, label %B140.i, label %B424.i

B140.i:                                           ; preds = %B80.i
  %.676.i = load i64, ptr %.675.i, align 8, !noalias !6
  %.706.i = icmp slt i64 %.676.i, %.7.i
  br i1 %.706.i, label %B234.i.preheader, label %B424.i

B234.i.preheader:                                 ; preds = %B140.i
  %.1382.i = getelementptr double, ptr %0, i64 %.50518321834.i
  %.1649.i = getelementptr i64, ptr %1, i64 %.50518321834.i
  %.1717.i = getelementptr i64, ptr %2, i64 %.50518321834.i
  %.1823.i103 = getelementptr double, ptr %.291.i, i64 %.50518321834.i
  %.1889.i = getelementptr double, ptr %3, i64 %.50518321834.i
  %invariant.gep.i = getelementptr double, ptr %.77.i, i64 %.50518321834.i
  %invariant.gep1729.i = getelementptr double, ptr %.13.i, i64 %.50518321834.i
  %gep2037 = getelementptr double, ptr %invariant.gep2036, i64 %.50518321834.i
  %invariant.gep.i336 = getelementptr double, ptr %.77.i, i64 %.50518321834.i
  %invariant.gep2408.i337 = getelementptr double, ptr %.13.i, i64 %.50518321834.i
  %.1856.i299 = getelementptr i64, ptr %6, i64 %.50518321834.i
  %.1922.i301 = getelementptr i64, ptr %7, i64 %.50518321834.i
  %134 = getelementptr double, ptr %8, i64 %.50518321834.i
  %invariant.gep668.i = getelementptr double, ptr %.129.i, i64 %.50518321834.i
  %invariant.gep.i441 = getelementptr double, ptr %.231.i, i64 %.50518321834.i
  %135 = getelementptr double, ptr %9, i64 %.50518321834.i
  %136 = getelementptr i64, ptr %10, i64 %.50518321834.i
  %.633.i387 = getelementptr double, ptr %11, i64 %.50518321834.i
  br label %B234.i

B234.i:                                           ; preds = %B234.i.preheader, %B330.i
  %.340.i100 = load i64, ptr %.675.i, align 8, !noalias !9
  %.350.i = add nsw i64 %.340.i100, 1
  store i64 %.350.i, ptr %.675.i, align 8, !noalias !9
  %.513.i = icmp slt i64 %.340.i100, 0
  %.514.i = select i1 %.513.i, i64 %.7.i, i64 0
  %.515.i = add i64 %.514.i, %.340.i100
  %.539.i.idx = mul i64 %.515.i, 104
  %.539.i = getelementptr i8, ptr %.64.i, i64 %.539.i.idx
  %.540.i = load i64, ptr %.539.i, align 8, !noalias !9
  br i1 %.6331716.not.i, label %B312.endif.i, label %B258.lr.ph.i

B258.lr.ph.i:                                     ; preds = %B234.i
  %.724.i = mul i64 %.515.i, %.12.i
  %137 = getelementptr double, ptr %.10.i, i64 %.724.i
  br i1 %106, label %B258.i.epil.preheader, label %B258.i

B258.i:                                           ; preds = %B258.lr.ph.i, %B258.i
  %.63917151717.i = phi i64 [ %.646.i.7, %B258.i ], [ 0, %B258.lr.ph.i ]
  %niter = phi i64 [ %niter.next.7, %B258.i ], [ 0, %B258.lr.ph.i ]
  %.646.i = or disjoint i64 %.63917151717.i, 1
  %138 = getelementptr double, ptr %137, i64 %.63917151717.i
  %.729.i = load double, ptr %138, align 8, !noalias !9
  %gep1721.i.idx = shl i64 %.63917151717.i, 5
  %gep1721.i = getelementptr i8, ptr %invariant.gep.i, i64 %gep1721.i.idx
  store double %.729.i, ptr %gep1721.i, align 8, !noalias !9
  %.646.i.1 = or disjoint i64 %.63917151717.i, 2
  %139 = getelementptr double, ptr %137, i64 %.646.i
  %.729.i.1 = load double, ptr %139, align 8, !noalias !9
  %gep1721.i.idx.1 = shl i64 %.646.i, 5
  %gep1721.i.1 = getelementptr i8, ptr %invariant.gep.i, i64 %gep1721.i.idx.1
  store double %.729.i.1, ptr %gep1721.i.1, align 8, !noalias !9
  %.646.i.2 = or disjoint i64 %.63917151717.i, 3
  %140 = getelementptr double, ptr %137, i64 %.646.i.1
  %.729.i.2 = load double, ptr %140, align 8, !noalias !9
  %gep1721.i.idx.2 = shl i64 %.646.i.1, 5
  %gep1721.i.2 = getelementptr i8, ptr %invariant.gep.i, i64 %gep1721.i.idx.2
  store double %.729.i.2, ptr %gep1721.i.2, align 8, !noalias !9
  %.646.i.3 = or disjoint i64 %.63917151717.i, 4
  %141 = getelementptr double, ptr %137, i64 %.646.i.2
  %.729.i.3 = load double, ptr %141, align 8, !noalias !9
  %gep1721.i.idx.3 = shl i64 %.646.i.2, 5
  %gep1721.i.3 = getelementptr i8, ptr %invariant.gep.i, i64 %gep1721.i.idx.3
  store double %.729.i.3, ptr %gep1721.i.3, align 8, !noalias !9
  %.646.i.4 = or disjoint i64 %.63917151717.i, 5
  %142 = getelementptr double, ptr %137, i64 %.646.i.3
  %.729.i.4 = load double, ptr %142, align 8, !noalias !9
  %gep1721.i.idx.4 = shl i64 %.646.i.3, 5
  %gep1721.i.4 = getelementptr i8, ptr %invariant.gep.i, i64 %gep1721.i.idx.4
  store double %.729.i.4, ptr %gep1721.i.4, align 8, !noalias !9
  %.646.i.5 = or disjoint i64 %.63917151717.i, 6
  %143 = getelementptr double, ptr %137, i64 %.646.i.4
  %.729.i.5 = load double, ptr %143, align 8, !noalias !9
  %gep1721.i.idx.5 = shl i64 %.646.i.4, 5
  %gep1721.i.5 = getelementptr i8, ptr %invariant.gep.i, i64 %gep1721.i.idx.5
  store double %.729.i.5, ptr %gep1721.i.5, align 8, !noalias !9
  %.646.i.6 = or disjoint i64 %.63917151717.i, 7
  %144 = getelementptr double, ptr %137, i64 %.646.i.5
  %.729.i.6 = load double, ptr %144, align 8, !noalias !9
  %gep1721.i.idx.6 = shl i64 %.646.i.5, 5
  %gep1721.i.6 = getelementptr i8, ptr %invariant.gep.i, i64 %gep1721.i.idx.6
  store double %.729.i.6, ptr %gep1721.i.6, align 8, !noalias !9
  %.646.i.7 = add nuw nsw i64 %.63917151717.i, 8
  %145 = getelementptr double, ptr %137, i64 %.646.i.6
  %.729.i.7 = load double, ptr %145, align 8, !noalias !9
  %gep1721.i.idx.7 = shl i64 %.646.i.6, 5
  %gep1721.i.7 = getelementptr i8, ptr %invariant.gep.i, i64 %gep1721.i.idx.7
  store double %.729.i.7, ptr %gep1721.i.7, align 8, !noalias !9
  %niter.next.7 = add i64 %niter, 8
  %niter.ncmp.7 = icmp eq i64 %niter.next.7, %unroll_iter
  br i1 %niter.ncmp.7, label %B312.endif.i.loopexit.unr-lcssa, label %B258.i

B344.i:                                           ; preds = %B344.lr.ph.i, %B344.i
  %.89417231725.i = phi i64 [ %.901.i.3, %B344.i ], [ 0, %B344.lr.ph.i ]
  %niter19 = phi i64 [ %niter19.next.3, %B344.i ], [ 0, %B344.lr.ph.i ]
  %.901.i = or disjoint i64 %.89417231725.i, 1
  %.934.i = add nsw i64 %.89417231725.i, %.79.i
  %.962.i = icmp slt i64 %.934.i, 0
  %.963.i = select i1 %.962.i, i64 %.12.i, i64 0
  %146 = getelementptr double, ptr %155, i64 %.934.i
  %.985.i = getelementptr double, ptr %146, i64 %.963.i
  %.986.i = load double, ptr %.985.i, align 8, !noalias !9
  %.1069.i = shl i64 %.89417231725.i, 2
  %gep.i = getelementptr double, ptr %invariant.gep1729.i, i64 %.1069.i
  store double %.986.i, ptr %gep.i, align 8, !noalias !9
  %.1095.i = add nsw i64 %.1094.i, %.89417231725.i
  %.1123.i = icmp slt i64 %.1095.i, 0
  %.1124.i = select i1 %.1123.i, i64 %.12.i, i64 0
  %147 = getelementptr double, ptr %155, i64 %.1095.i
  %.1146.i = getelementptr double, ptr %147, i64 %.1124.i
  %.1147.i = load double, ptr %.1146.i, align 8, !noalias !9
  %gep1731.i = getelementptr double, ptr %gep2037, i64 %.1069.i
  store double %.1147.i, ptr %gep1731.i, align 8, !noalias !9
  %.901.i.1 = or disjoint i64 %.89417231725.i, 2
  %.934.i.1 = add nsw i64 %.901.i, %.79.i
  %.962.i.1 = icmp slt i64 %.934.i.1, 0
  %.963.i.1 = select i1 %.962.i.1, i64 %.12.i, i64 0
  %148 = getelementptr double, ptr %155, i64 %.934.i.1
  %.985.i.1 = getelementptr double, ptr %148, i64 %.963.i.1
  %.986.i.1 = load double, ptr %.985.i.1, align 8, !noalias !9
  %.1069.i.1 = shl i64 %.901.i, 2
  %gep.i.1 = getelementptr double, ptr %invariant.gep1729.i, i64 %.1069.i.1
  store double %.986.i.1, ptr %gep.i.1, align 8, !noalias !9
  %.1095.i.1 = add nsw i64 %.1094.i, %.901.i
  %.1123.i.1 = icmp slt i64 %.1095.i.1, 0
  %.1124.i.1 = select i1 %.1123.i.1, i64 %.12.i, i64 0
  %149 = getelementptr double, ptr %155, i64 %.1095.i.1
  %.1146.i.1 = getelementptr double, ptr %149, i64 %.1124.i.1
  %.1147.i.1 = load double, ptr %.1146.i.1, align 8, !noalias !9
  %gep1731.i.1 = getelementptr double, ptr %gep2037, i64 %.1069.i.1
  store double %.1147.i.1, ptr %gep1731.i.1, align 8, !noalias !9
  %.901.i.2 = or disjoint i64 %.89417231725.i, 3
  %.934.i.2 = add nsw i64 %.901.i.1, %.79.i
  %.962.i.2 = icmp slt i64 %.934.i.2, 0
  %.963.i.2 = select i1 %.962.i.2, i64 %.12.i, i64 0
  %150 = getelementptr double, ptr %155, i64 %.934.i.2
  %.985.i.2 = getelementptr double, ptr %150, i64 %.963.i.2
  %.986.i.2 = load double, ptr %.985.i.2, align 8, !noalias !9
  %.1069.i.2 = shl i64 %.901.i.1, 2
  %gep.i.2 = getelementptr double, ptr %invariant.gep1729.i, i64 %.1069.i.2
  store double %.986.i.2, ptr %gep.i.2, align 8, !noalias !9
  %.1095.i.2 = add nsw i64 %.1094.i, %.901.i.1
  %.1123.i.2 = icmp slt i64 %.1095.i.2, 0
  %.1124.i.2 = select i1 %.1123.i.2, i64 %.12.i, i64 0
  %151 = getelementptr double, ptr %155, i64 %.1095.i.2
  %.1146.i.2 = getelementptr double, ptr %151, i64 %.1124.i.2
  %.1147.i.2 = load double, ptr %.1146.i.2, align 8, !noalias !9
  %gep1731.i.2 = getelementptr double, ptr %gep2037, i64 %.1069.i.2
  store double %.1147.i.2, ptr %gep1731.i.2, align 8, !noalias !9
  %.901.i.3 = add nuw nsw i64 %.89417231725.i, 4
  %.934.i.3 = add nsw i64 %.901.i.2, %.79.i
  %.962.i.3 = icmp slt i64 %.934.i.3, 0
  %.963.i.3 = select i1 %.962.i.3, i64 %.12.i, i64 0
  %152 = getelementptr double, ptr %155, i64 %.934.i.3
  %.985.i.3 = getelementptr double, ptr %152, i64 %.963.i.3
  %.986.i.3 = load double, ptr %.985.i.3, align 8, !noalias !9
  %.1069.i.3 = shl i64 %.901.i.2, 2
  %gep.i.3 = getelementptr double, ptr %invariant.gep1729.i, i64 %.1069.i.3
  store double %.986.i.3, ptr %gep.i.3, align 8, !noalias !9
  %.1095.i.3 = add nsw i64 %.1094.i, %.901.i.2
  %.1123.i.3 = icmp slt i64 %.1095.i.3, 0
  %.1124.i.3 = select i1 %.1123.i.3, i64 %.12.i, i64 0
  %153 = getelementptr double, ptr %155, i64 %.1095.i.3
  %.1146.i.3 = getelementptr double, ptr %153, i64 %.1124.i.3
  %.1147.i.3 = load double, ptr %.1146.i.3, align 8, !noalias !9
  %gep1731.i.3 = getelementptr double, ptr %gep2037, i64 %.1069.i.3
  store double %.1147.i.3, ptr %gep1731.i.3, align 8, !noalias !9
  %niter19.next.3 = add i64 %niter19, 4
  %niter19.ncmp.3 = icmp eq i64 %niter19.next.3, %unroll_iter18
  br i1 %niter19.ncmp.3, label %label_1-lcssa, label %B344.i

B312.endif.i.loopexit.unr-lcssa:                  ; preds = %B258.i
  br i1 %lcmp.mod.not, label %B312.endif.i, label %B258.i.epil.preheader

B258.i.epil.preheader:                            ; preds = %B312.endif.i.loopexit.unr-lcssa, %B258.lr.ph.i
  %.63917151717.i.epil.init = phi i64 [ 0, %B258.lr.ph.i ], [ %.646.i.7, %B312.endif.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod13)
  br label %B258.i.epil

B258.i.epil:                                      ; preds = %B258.i.epil, %B258.i.epil.preheader
  %.63917151717.i.epil = phi i64 [ %.63917151717.i.epil.init, %B258.i.epil.preheader ], [ %.646.i.epil, %B258.i.epil ]
  %epil.iter = phi i64 [ 0, %B258.i.epil.preheader ], [ %epil.iter.next, %B258.i.epil ]
  %.646.i.epil = add nuw nsw i64 %.63917151717.i.epil, 1
  %154 = getelementptr double, ptr %137, i64 %.63917151717.i.epil
  %.729.i.epil = load double, ptr %154, align 8, !noalias !9
  %gep1721.i.idx.epil = shl i64 %.63917151717.i.epil, 5
  %gep1721.i.epil = getelementptr i8, ptr %invariant.gep.i, i64 %gep1721.i.idx.epil
  store double %.729.i.epil, ptr %gep1721.i.epil, align 8, !noalias !9
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %B312.endif.i, label %B258.i.epil, !llvm.loop !12

B312.endif.i:                                     ; preds = %B312.endif.i.loopexit.unr-lcssa, %B258.i.epil, %B234.i
  %.pre1734.i = mul i64 %.515.i, %.12.i
  br i1 %.8881724.not.i, label %label_2, label %B344.lr.ph.i

B344.lr.ph.i:                                     ; preds = %B312.endif.i
  %155 = getelementptr double, ptr %.10.i, i64 %.pre1734.i
  br i1 %107, label %B344.i.epil.preheader, label %B344.i

label_1-lcssa: ; preds = %B344.i
  br i1 %lcmp.mod16.not, label %label_2, label %B344.i.epil.preheader

B344.i.epil.preheader:                            ; preds = %label_1-lcssa, %B344.lr.ph.i
  %.89417231725.i.epil.init = phi i64 [ 0, %B344.lr.ph.i ], [ %.901.i.3, %label_1-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod17)
  br label %B344.i.epil

B344.i.epil:                                      ; preds = %B344.i.epil, %B344.i.epil.preheader
  %.89417231725.i.epil = phi i64 [ %.89417231725.i.epil.init, %B344.i.epil.preheader ], [ %.901.i.epil, %B344.i.epil ]
  %epil.iter15 = phi i64 [ 0, %B344.i.epil.preheader ], [ %epil.iter15.next, %B344.i.epil ]
  %.901.i.epil = add nuw nsw i64 %.89417231725.i.epil, 1
  %.934.i.epil = add nsw i64 %.89417231725.i.epil, %.79.i
  %.962.i.epil = icmp slt i64 %.934.i.epil, 0
  %.963.i.epil = select i1 %.962.i.epil, i64 %.12.i, i64 0
  %156 = getelementptr double, ptr %155, i64 %.934.i.epil
  %.985.i.epil = getelementptr double, ptr %156, i64 %.963.i.epil
  %.986.i.epil = load double, ptr %.985.i.epil, align 8, !noalias !9
  %.1069.i.epil = shl i64 %.89417231725.i.epil, 2
  %gep.i.epil = getelementptr double, ptr %invariant.gep1729.i, i64 %.1069.i.epil
  store double %.986.i.epil, ptr %gep.i.epil, align 8, !noalias !9
  %.1095.i.epil = add nsw i64 %.1094.i, %.89417231725.i.epil
  %.1123.i.epil = icmp slt i64 %.1095.i.epil, 0
  %.1124.i.epil = select i1 %.1123.i.epil, i64 %.12.i, i64 0
  %157 = getelementptr double, ptr %155, i64 %.1095.i.epil
  %.1146.i.epil = getelementptr double, ptr %157, i64 %.1124.i.epil
  %.1147.i.epil = load double, ptr %.1146.i.epil, align 8, !noalias !9
  %gep1731.i.epil = getelementptr double, ptr %gep2037, i64 %.1069.i.epil
  store double %.1147.i.epil, ptr %gep1731.i.epil, align 8, !noalias !9
  %epil.iter15.next = add i64 %epil.iter15, 1
  %epil.iter15.cmp.not = icmp eq i64 %epil.iter15.next, %xtraiter14
  br i1 %epil.iter15.cmp.not, label %label_2, label %B344.i.epil, !llvm.loop !14

label_2: ; preds = %label_1-lcssa, %B344.i.epil, %B312.endif.i
  %gep2035 = getelementptr double, ptr %invariant.gep2034, i64 %.pre1734.i
  %.1317.i = load double, ptr %gep2035, align 8, !noalias !9
  store double %.1317.i, ptr %.1382.i, align 8, !noalias !9
  %.1448.i102 = getelementptr i8, ptr %.539.i, i64 48
  store i64 1, ptr %.1448.i102, align 8, !noalias !9
  store i64 %.340.i100, ptr %133, align 8, !noalias !9
  %.1583.i = getelementptr i8, ptr %.539.i, i64 16
  %.1584.i = load i64, ptr %.1583.i, align 8, !noalias !9
  store i64 %.1584.i, ptr %.1649.i, align 8, !noalias !9
  %.1659.i = add nsw i64 %.540.i, 1
  store i64 %.1659.i, ptr %.1717.i, align 8, !noalias !9
  %.1744.i = icmp slt i64 %.540.i, 0
  %.1745.i = select i1 %.1744.i, i64 %.168.i, i64 0
  %158 = getelementptr double, ptr %.166.i, i64 %.540.i
  %.1759.i = getelementptr double, ptr %158, i64 %.1745.i
  %.1760.i = load double, ptr %.1759.i, align 8, !noalias !9
  store double %.1760.i, ptr %.1823.i103, align 8, !noalias !9
  store double 0.000000e+00, ptr %.1889.i, align 8, !noalias !9
  %.282.i432 = load i64, ptr %.502.i, align 8, !noalias !15
  %.311.i434 = load i64, ptr %.310.i433, align 8, !noalias !15
  %.340.i436 = load i64, ptr %.339.i435, align 8, !noalias !15
  %.344.i437 = inttoptr i64 %.282.i432 to ptr
  %.345.i438 = inttoptr i64 %.311.i434 to ptr
  %.346.i439 = inttoptr i64 %.340.i436 to ptr
  tail call void %.344.i437(ptr %.345.i438, ptr %.346.i439), !noalias !15
  %.339.i276 = load i64, ptr %133, align 8, !noalias !18
  %.408.i279 = load i64, ptr %.1717.i, align 8, !noalias !18
  %.447.i280 = icmp slt i64 %.339.i276, 0
  %.448.i281 = select i1 %.447.i280, i64 %.7.i, i64 0
  %.449.i282 = add i64 %.448.i281, %.339.i276
  %.idx = mul i64 %.449.i282, 104
  %159 = getelementptr i8, ptr %.64.i, i64 %.idx
  %.473.i284 = getelementptr i8, ptr %159, i64 8
  %.474.i285 = load i64, ptr %.473.i284, align 8, !noalias !18
  %.482.i286 = icmp eq i64 %.408.i279, %.474.i285
  br i1 %.482.i286, label %B158.i378, label %B260.i287

B158.i378:                                        ; preds = %label_2
  %.543.i379 = getelementptr i8, ptr %159, i64 48
  store i64 2, ptr %.543.i379, align 8, !noalias !18
  %.331.i384 = load i64, ptr %133, align 8, !noalias !21
  %.395.i = load double, ptr %.1823.i103, align 8, !noalias !21
  %.440.i = icmp slt i64 %.331.i384, 0
  %.441.i = select i1 %.440.i, i64 %.7.i, i64 0
  %160 = getelementptr double, ptr %.210.i, i64 %.331.i384
  %.455.i386 = getelementptr double, ptr %160, i64 %.441.i
  store double %.395.i, ptr %.455.i386, align 8, !noalias !21
  store i64 -1, ptr %133, align 8, !noalias !21
  store double 1.000000e+00, ptr %.633.i387, align 8, !noalias !21
  br label %label_3

B260.i287:                                        ; preds = %label_2
  %.783.i289 = load i64, ptr %.1649.i, align 8, !noalias !18
  %.848.i290 = getelementptr i8, ptr %159, i64 24
  %.849.i291 = load i64, ptr %.848.i290, align 8, !noalias !18
  %.913.i292 = icmp slt i64 %.783.i289, %.849.i291
  br i1 %.913.i292, label %B412.i327, label %B826.i295

B412.i327:                                        ; preds = %B260.i287
  %.969.i328 = icmp slt i64 %.783.i289, 0
  %.970.i329 = select i1 %.969.i328, i64 %.116.i, i64 0
  %161 = getelementptr double, ptr %.114.i, i64 %.783.i289
  %.992.i330 = getelementptr double, ptr %161, i64 %.970.i329
  %.993.i331 = load double, ptr %.992.i330, align 8, !noalias !18
  %.1057.i333 = load double, ptr %.1823.i103, align 8, !noalias !18
  %.1065.i334 = fcmp contract ugt double %.993.i331, %.1057.i333
  br i1 %.1065.i334, label %B826.i295, label %B496.preheader.i335

B496.preheader.i335:                              ; preds = %B412.i327
  %162 = add nsw i64 %.849.i291, -1
  br label %B496.i339

B496.i339:                                        ; preds = %B742.i360, %B496.preheader.i335
  %event.2.1.i340 = phi i64 [ %.1550.i361, %B742.i360 ], [ %.783.i289, %B496.preheader.i335 ]
  %settings.4.1.i341 = phi i1 [ %settings.3.2.i358, %B742.i360 ], [ false, %B496.preheader.i335 ]
  %.1110.i342 = icmp slt i64 %event.2.1.i340, 0
  %.1111.i343 = select i1 %.1110.i342, i64 %.116.i, i64 0
  %.1112.i344 = add i64 %.1111.i343, %event.2.1.i340
  %.1133.i345 = getelementptr double, ptr %4, i64 %.1112.i344
  %.1134.i346 = load double, ptr %.1133.i345, align 8, !noalias !18
  %.5.i = fptosi double %.1134.i346 to i64
  %.1169.i349 = icmp sgt i64 %.8.i, %.5.i
  br i1 %.1169.i349, label %B564.i368, label %B660.i350

B564.i368:                                        ; preds = %B496.i339
  %.1224.i369 = icmp slt i64 %.5.i, 0
  %.1225.i370 = select i1 %.1224.i369, i64 %.17.i52, i64 0
  %.1226.i371 = add i64 %.1225.i370, %.5.i
  %gep.i373.idx = shl i64 %.1226.i371, 5
  %gep.i373 = getelementptr i8, ptr %invariant.gep2408.i337, i64 %gep.i373.idx
  %.1260.i374 = load double, ptr %gep.i373, align 8, !noalias !18
  %.1320.i375 = getelementptr double, ptr %5, i64 %.1112.i344
  %.1321.i376 = load double, ptr %.1320.i375, align 8, !noalias !18
  %.1327.i377 = fadd contract double %.1260.i374, %.1321.i376
  store double %.1327.i377, ptr %gep.i373, align 8, !noalias !18
  br label %B720.i356

B660.i350:                                        ; preds = %B496.i339
  %.1465.i351 = getelementptr double, ptr %5, i64 %.1112.i344
  %.1466.i352 = load double, ptr %.1465.i351, align 8, !noalias !18
  %.1481.i353 = sub nsw i64 %.5.i, %.8.i
  %gep2411.i355.idx = shl i64 %.1481.i353, 5
  %gep2411.i355 = getelementptr i8, ptr %invariant.gep.i336, i64 %gep2411.i355.idx
  store double %.1466.i352, ptr %gep2411.i355, align 8, !noalias !18
  br label %B720.i356

B720.i356:                                        ; preds = %B660.i350, %B564.i368
  %settings.3.2.i358 = phi i1 [ true, %B660.i350 ], [ %settings.4.1.i341, %B564.i368 ]
  %exitcond.not.i359 = icmp eq i64 %event.2.1.i340, %162
  br i1 %exitcond.not.i359, label %B826.i295, label %B742.i360

B742.i360:                                        ; preds = %B720.i356
  %.1550.i361 = add i64 %event.2.1.i340, 1
  %.1615.i362 = icmp slt i64 %event.2.1.i340, -1
  %.1616.i363 = select i1 %.1615.i362, i64 %.116.i, i64 0
  %163 = getelementptr double, ptr %.114.i, i64 %.1550.i361
  %.1638.i364 = getelementptr double, ptr %163, i64 %.1616.i363
  %.1639.i365 = load double, ptr %.1638.i364, align 8, !noalias !18
  %.1703.i366 = load double, ptr %.1823.i103, align 8, !noalias !18
  %.1711.i367 = fcmp contract ugt double %.1639.i365, %.1703.i366
  br i1 %.1711.i367, label %B826.i295, label %B496.i339

B826.i295:                                        ; preds = %B742.i360, %B720.i356, %B260.i287, %B412.i327
  %event.3.0.i296 = phi i64 [ %.783.i289, %B260.i287 ], [ %.783.i289, %B412.i327 ], [ %.1550.i361, %B742.i360 ], [ %.849.i291, %B720.i356 ]
  %settings.2.0.i297 = phi i1 [ false, %B260.i287 ], [ false, %B412.i327 ], [ %settings.3.2.i358, %B720.i356 ], [ %settings.3.2.i358, %B742.i360 ]
  store i64 %event.3.0.i296, ptr %.1649.i, align 8, !noalias !18
  store i64 1, ptr %.1856.i299, align 8, !noalias !18
  store i64 0, ptr %.1922.i301, align 8, !noalias !18
  %.1996.i302 = load i64, ptr %.473.i284, align 8, !noalias !18
  %.2017.inv.i303 = icmp sgt i64 %.1996.i302, 0
  %.2018.i304 = select i1 %.2017.inv.i303, i64 0, i64 %.168.i
  %164 = getelementptr double, ptr %.166.i, i64 %.1996.i302
  %165 = getelementptr i8, ptr %164, i64 -8
  %.2032.i305 = getelementptr double, ptr %165, i64 %.2018.i304
  %.2033.i306 = load double, ptr %.2032.i305, align 8, !noalias !18
  store double %.2033.i306, ptr %134, align 8, !noalias !18
  %.2105.i308 = icmp slt i64 %event.3.0.i296, %.849.i291
  br i1 %.2105.i308, label %B1108.i322, label %B1178.i309

B1108.i322:                                       ; preds = %B826.i295
  %.2170.i323 = icmp slt i64 %event.3.0.i296, 0
  %.2171.i324 = select i1 %.2170.i323, i64 %.116.i, i64 0
  %166 = getelementptr double, ptr %.114.i, i64 %event.3.0.i296
  %.2193.i325 = getelementptr double, ptr %166, i64 %.2171.i324
  %.2194.i326 = load double, ptr %.2193.i325, align 8, !noalias !18
  store double %.2194.i326, ptr %134, align 8, !noalias !18
  br label %B1178.i309

B1178.i309:                                       ; preds = %B1108.i322, %B826.i295
  br i1 %settings.2.0.i297, label %B1182.i320, label %B1212.i315

B1182.i320:                                       ; preds = %B1178.i309
  %.282.i = load i64, ptr %.502.i, align 8, !noalias !24
  %.311.i419 = load i64, ptr %.310.i433, align 8, !noalias !24
  %.340.i421 = load i64, ptr %.339.i435, align 8, !noalias !24
  %.344.i422 = inttoptr i64 %.282.i to ptr
  %.345.i = inttoptr i64 %.311.i419 to ptr
  %.346.i423 = inttoptr i64 %.340.i421 to ptr
  tail call void %.344.i422(ptr %.345.i, ptr %.346.i423), !noalias !24
  br label %B1212.i315

B1212.i315:                                       ; preds = %B1182.i320, %B1178.i309
  br i1 %.1768.i, label %B1256.i318, label %label_4

B1256.i318:                                       ; preds = %B1212.i315
  %.295.i487 = load i64, ptr %.294.i486, align 8, !noalias !27
  %.327.i492 = load i64, ptr %.326.i491, align 8, !noalias !27
  %.418.i495 = add nsw i64 %.327.i492, %.417.i494
  %.447.i497 = load i64, ptr %.446.i496, align 8, !noalias !27
  %.476.i499 = load i64, ptr %.339.i435, align 8, !noalias !27
  %.480.i500 = inttoptr i64 %.447.i497 to ptr
  %.481.i501 = inttoptr i64 %.295.i487 to ptr
  %.482.i502 = inttoptr i64 %.476.i499 to ptr
  %.483.i503 = inttoptr i64 %.418.i495 to ptr
  tail call void %.480.i500(ptr %.481.i501, ptr %.482.i502, ptr %.483.i503), !noalias !27
  br i1 %108, label %B168.i.epil.preheader, label %B168.i

B168.i:                                           ; preds = %B1256.i318, %B168.i
  %.422671673.i = phi i64 [ %.429.i.3, %B168.i ], [ 0, %B1256.i318 ]
  %niter25 = phi i64 [ %niter25.next.3, %B168.i ], [ 0, %B1256.i318 ]
  %.429.i = or disjoint i64 %.422671673.i, 1
  %.507.i442 = add nuw i64 %.422671673.i, %arg.lanes.4.5.1.fr.i
  %gep677.i.idx = shl i64 %.507.i442, 5
  %gep677.i = getelementptr i8, ptr %invariant.gep.i441, i64 %gep677.i.idx
  %.541.i = load double, ptr %gep677.i, align 8, !noalias !32
  %.549.i = fcmp contract ogt double %.541.i, 0.000000e+00
  %"$phi216.1.2.1.i" = select i1 %.549.i, double 1.000000e+00, double 0.000000e+00
  %.567.i = add nsw i64 %.422671673.i, %.333.i
  %.595.i443 = icmp slt i64 %.567.i, 0
  %.596.i = select i1 %.595.i443, i64 %.131.i, i64 0
  %.597.i = add i64 %.596.i, %.567.i
  %gep.i444.idx = shl i64 %.597.i, 5
  %gep.i444 = getelementptr i8, ptr %invariant.gep668.i, i64 %gep.i444.idx
  store double %"$phi216.1.2.1.i", ptr %gep.i444, align 8, !noalias !32
  %.429.i.1 = or disjoint i64 %.422671673.i, 2
  %.507.i442.1 = add nuw i64 %.429.i, %arg.lanes.4.5.1.fr.i
  %gep677.i.idx.1 = shl i64 %.507.i442.1, 5
  %gep677.i.1 = getelementptr i8, ptr %invariant.gep.i441, i64 %gep677.i.idx.1
  %.541.i.1 = load double, ptr %gep677.i.1, align 8, !noalias !32
  %.549.i.1 = fcmp contract ogt double %.541.i.1, 0.000000e+00
  %"$phi216.1.2.1.i.1" = select i1 %.549.i.1, double 1.000000e+00, double 0.000000e+00
  %.567.i.1 = add nsw i64 %.429.i, %.333.i
  %.595.i443.1 = icmp slt i64 %.567.i.1, 0
  %.596.i.1 = select i1 %.595.i443.1, i64 %.131.i, i64 0
  %.597.i.1 = add i64 %.596.i.1, %.567.i.1
  %gep.i444.idx.1 = shl i64 %.597.i.1, 5
  %gep.i444.1 = getelementptr i8, ptr %invariant.gep668.i, i64 %gep.i444.idx.1
  store double %"$phi216.1.2.1.i.1", ptr %gep.i444.1, align 8, !noalias !32
  %.429.i.2 = or disjoint i64 %.422671673.i, 3
  %.507.i442.2 = add nuw i64 %.429.i.1, %arg.lanes.4.5.1.fr.i
  %gep677.i.idx.2 = shl i64 %.507.i442.2, 5
  %gep677.i.2 = getelementptr i8, ptr %invariant.gep.i441, i64 %gep677.i.idx.2
  %.541.i.2 = load double, ptr %gep677.i.2, align 8, !noalias !32
  %.549.i.2 = fcmp contract ogt double %.541.i.2, 0.000000e+00
  %"$phi216.1.2.1.i.2" = select i1 %.549.i.2, double 1.000000e+00, double 0.000000e+00
  %.567.i.2 = add nsw i64 %.429.i.1, %.333.i
  %.595.i443.2 = icmp slt i64 %.567.i.2, 0
  %.596.i.2 = select i1 %.595.i443.2, i64 %.131.i, i64 0
  %.597.i.2 = add i64 %.596.i.2, %.567.i.2
  %gep.i444.idx.2 = shl i64 %.597.i.2, 5
  %gep.i444.2 = getelementptr i8, ptr %invariant.gep668.i, i64 %gep.i444.idx.2
  store double %"$phi216.1.2.1.i.2", ptr %gep.i444.2, align 8, !noalias !32
  %.429.i.3 = add nuw nsw i64 %.422671673.i, 4
  %.507.i442.3 = add nuw i64 %.429.i.2, %arg.lanes.4.5.1.fr.i
  %gep677.i.idx.3 = shl i64 %.507.i442.3, 5
  %gep677.i.3 = getelementptr i8, ptr %invariant.gep.i441, i64 %gep677.i.idx.3
  %.541.i.3 = load double, ptr %gep677.i.3, align 8, !noalias !32
  %.549.i.3 = fcmp contract ogt double %.541.i.3, 0.000000e+00
  %"$phi216.1.2.1.i.3" = select i1 %.549.i.3, double 1.000000e+00, double 0.000000e+00
  %.567.i.3 = add nsw i64 %.429.i.2, %.333.i
  %.595.i443.3 = icmp slt i64 %.567.i.3, 0
  %.596.i.3 = select i1 %.595.i443.3, i64 %.131.i, i64 0
  %.597.i.3 = add i64 %.596.i.3, %.567.i.3
  %gep.i444.idx.3 = shl i64 %.597.i.3, 5
  %gep.i444.3 = getelementptr i8, ptr %invariant.gep668.i, i64 %gep.i444.idx.3
  store double %"$phi216.1.2.1.i.3", ptr %gep.i444.3, align 8, !noalias !32
  %niter25.next.3 = add i64 %niter25, 4
  %niter25.ncmp.3 = icmp eq i64 %niter25.next.3, %unroll_iter24
  br i1 %niter25.ncmp.3, label %label_5-lcssa, label %B168.i

label_5-lcssa: ; preds = %B168.i
  br i1 %lcmp.mod22.not, label %label_6, label %B168.i.epil.preheader

B168.i.epil.preheader:                            ; preds = %label_5-lcssa, %B1256.i318
  %.422671673.i.epil.init = phi i64 [ 0, %B1256.i318 ], [ %.429.i.3, %label_5-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod23)
  br label %B168.i.epil

B168.i.epil:                                      ; preds = %B168.i.epil, %B168.i.epil.preheader
  %.422671673.i.epil = phi i64 [ %.422671673.i.epil.init, %B168.i.epil.preheader ], [ %.429.i.epil, %B168.i.epil ]
  %epil.iter21 = phi i64 [ 0, %B168.i.epil.preheader ], [ %epil.iter21.next, %B168.i.epil ]
  %.429.i.epil = add nuw nsw i64 %.422671673.i.epil, 1
  %.507.i442.epil = add nuw i64 %.422671673.i.epil, %arg.lanes.4.5.1.fr.i
  %gep677.i.idx.epil = shl i64 %.507.i442.epil, 5
  %gep677.i.epil = getelementptr i8, ptr %invariant.gep.i441, i64 %gep677.i.idx.epil
  %.541.i.epil = load double, ptr %gep677.i.epil, align 8, !noalias !32
  %.549.i.epil = fcmp contract ogt double %.541.i.epil, 0.000000e+00
  %"$phi216.1.2.1.i.epil" = select i1 %.549.i.epil, double 1.000000e+00, double 0.000000e+00
  %.567.i.epil = add nsw i64 %.422671673.i.epil, %.333.i
  %.595.i443.epil = icmp slt i64 %.567.i.epil, 0
  %.596.i.epil = select i1 %.595.i443.epil, i64 %.131.i, i64 0
  %.597.i.epil = add i64 %.596.i.epil, %.567.i.epil
  %gep.i444.idx.epil = shl i64 %.597.i.epil, 5
  %gep.i444.epil = getelementptr i8, ptr %invariant.gep668.i, i64 %gep.i444.idx.epil
  store double %"$phi216.1.2.1.i.epil", ptr %gep.i444.epil, align 8, !noalias !32
  %epil.iter21.next = add i64 %epil.iter21, 1
  %epil.iter21.cmp.not = icmp eq i64 %epil.iter21.next, %xtraiter20
  br i1 %epil.iter21.cmp.not, label %label_6, label %B168.i.epil, !llvm.loop !33

label_6: ; preds = %B168.i.epil, %label_5-lcssa
  store double 0x7FF8000000000000, ptr %135, align 8, !noalias !32
  store i64 0, ptr %136, align 8, !noalias !32
  br label %label_3

label_3: ; preds = %label_6, %B158.i378
  br label %label_4

label_4: ; preds = %label_3, %B1212.i315
  %.863.i = load i64, ptr %133, align 8, !noalias !6
  %.871.i = icmp slt i64 %.863.i, 0
  br i1 %.871.i, label %B330.i, label %B424.i

B330.i:                                           ; preds = %label_4
  %.937.i = load i64, ptr %.675.i, align 8, !noalias !6
  %.967.i = icmp slt i64 %.937.i, %.7.i
  br i1 %.967.i, label %B234.i, label %B424.i

B424.i:                                           ; preds = %B330.i, %label_4, %B140.i, %B80.i
  %moved.5.2.i = phi i1 [ %moved.3.11836.i, %B140.i ], [ %moved.3.11836.i, %B80.i ], [ true, %label_4 ], [ true, %B330.i ]
  br i1 %active.2.11837.i, label %B484.thread.i, label %B484.i

B484.i:                                           ; preds = %B424.i
  %.1046.i = load i64, ptr %133, align 8, !noalias !6
  %.1054.i = icmp sgt i64 %.1046.i, -1
  %exitcond.not.i = icmp eq i64 %.512.i, 4
  br i1 %exitcond.not.i, label %B488.i, label %B80.i.backedge

B484.thread.i:                                    ; preds = %B424.i
  %exitcond.not1987.i = icmp eq i64 %.512.i, 4
  br i1 %exitcond.not1987.i, label %B498.i, label %B80.i.backedge

B80.i.backedge:                                   ; preds = %B484.thread.i, %B484.i
  %active.2.11837.i.be = phi i1 [ %.1054.i, %B484.i ], [ true, %B484.thread.i ]
  br label %B80.i

B488.i:                                           ; preds = %B484.i
  br i1 %.1054.i, label %B498.i, label %label_0

B498.i:                                           ; preds = %B484.thread.i, %B488.i
  br i1 %moved.5.2.i, label %B502.i, label %B570.i.preheader

B502.i:                                           ; preds = %B498.i
  %.318.i = load i64, ptr %.317.i, align 8, !noalias !34
  %.320.i = add nsw i64 %.318.i, %.289.i104
  %.349.i = load i64, ptr %.348.i105, align 8, !noalias !34
  %.378.i = load i64, ptr %.377.i, align 8, !noalias !34
  %.407.i = load i64, ptr %.406.i, align 8, !noalias !34
  %.411.i = inttoptr i64 %.349.i to ptr
  %.412.i = inttoptr i64 %.318.i to ptr
  %.413.i = inttoptr i64 %.378.i to ptr
  %.414.i = inttoptr i64 %.320.i to ptr
  %.415.i = inttoptr i64 %.407.i to ptr
  tail call void %.411.i(ptr %.412.i, ptr %.413.i, ptr %.414.i, ptr %.415.i), !noalias !34
  br label %B570.i.preheader

B570.i.preheader:                                 ; preds = %B502.i, %B498.i
  br label %B570.i

B570.i:                                           ; preds = %B570.i.preheader, %B670.i
  %showing.2.11845.i = phi i1 [ %showing.3.2.i, %B670.i ], [ false, %B570.i.preheader ]
  %.133418411843.i = phi i64 [ %.1341.i, %B670.i ], [ 0, %B570.i.preheader ]
  %.1341.i = add nuw nsw i64 %.133418411843.i, 1
  %167 = getelementptr i64, ptr %.341.i, i64 %.133418411843.i
  %.1431.i = load i64, ptr %167, align 8, !noalias !6
  %.1439.i = icmp sgt i64 %.1431.i, -1
  br i1 %.1439.i, label %B630.i, label %B670.i

B630.i:                                           ; preds = %B570.i
  %.407.i111 = getelementptr double, ptr %.291.i, i64 %.133418411843.i
  %.408.i = load double, ptr %.407.i111, align 8, !noalias !37
  %.476.i = getelementptr double, ptr %12, i64 %.133418411843.i
  %.477.i = load double, ptr %.476.i, align 8, !noalias !37
  %.486.i = fsub contract double %.477.i, %.408.i
  %.idx2001 = mul i64 %.1431.i, 104
  %168 = getelementptr i8, ptr %.64.i, i64 %.idx2001
  %.546.i = getelementptr i8, ptr %168, i64 80
  %.547.i = load i64, ptr %.546.i, align 8, !noalias !37
  %.606.i = getelementptr i64, ptr %13, i64 %.133418411843.i
  %.607.i = load i64, ptr %.606.i, align 8, !noalias !37
  %.615.i = add i64 %.547.i, %.345
  %.616.i = sub i64 %.615.i, %.607.i
  store i64 %.616.i, ptr %.546.i, align 8, !noalias !37
  %.728.i = getelementptr double, ptr %14, i64 %.133418411843.i
  %.729.i113 = load double, ptr %.728.i, align 8, !noalias !37
  %.801.i = getelementptr i64, ptr %15, i64 %.133418411843.i
  %.802.i = load i64, ptr %.801.i, align 8, !noalias !37
  %.810.i = icmp eq i64 %.802.i, 1
  br i1 %.810.i, label %B416.i, label %B572.i

B416.i:                                           ; preds = %B630.i
  %.875.i = load i64, ptr %.606.i, align 8, !noalias !37
  %.883.i = icmp eq i64 %.875.i, 0
  br i1 %.883.i, label %B474.i, label %B572.i

B474.i:                                           ; preds = %B416.i
  %.942.i = getelementptr double, ptr %16, i64 %.133418411843.i
  %.943.i = load double, ptr %.942.i, align 8, !noalias !37
  %.953.i = fcmp contract oeq double %.943.i, 0.000000e+00
  br i1 %.953.i, label %B536.i, label %B572.i

B536.i:                                           ; preds = %B474.i
  %.342.i1768 = load i64, ptr %167, align 8, !noalias !40
  %.451.i1770 = icmp slt i64 %.342.i1768, 0
  %.452.i1771 = select i1 %.451.i1770, i64 %.7.i, i64 0
  %.453.i1772 = add i64 %.452.i1771, %.342.i1768
  %.473.i1773 = mul i64 %.453.i1772, %.12.i
  %169 = getelementptr double, ptr %.10.i, i64 %.473.i1773
  %170 = getelementptr double, ptr %169, i64 %.12.i
  %.477.i1774 = getelementptr i8, ptr %170, i64 -8
  %.478.i1775 = load double, ptr %.477.i1774, align 8, !noalias !40
  br i1 %.571614.not.i, label %B442.i1787, label %B204.lr.ph.i

B204.lr.ph.i:                                     ; preds = %B536.i
  %invariant.gep.i1776 = getelementptr double, ptr %.13.i, i64 %.133418411843.i
  br i1 %109, label %B204.i.epil.preheader, label %B204.i

B204.i:                                           ; preds = %B204.lr.ph.i, %B204.i
  %fastest.2.0617.i = phi double [ %.13.i.i1784.3, %B204.i ], [ 0.000000e+00, %B204.lr.ph.i ]
  %.577613615.i = phi i64 [ %.584.i1785.3, %B204.i ], [ 0, %B204.lr.ph.i ]
  %niter32 = phi i64 [ %niter32.next.3, %B204.i ], [ 0, %B204.lr.ph.i ]
  %gep.i1778.idx = shl i64 %.577613615.i, 5
  %gep.i1778 = getelementptr i8, ptr %invariant.gep.i1776, i64 %gep.i1778.idx
  %.689.i = load double, ptr %gep.i1778, align 8, !noalias !40
  %.700.i = tail call contract double @llvm.fabs.f64(double %.689.i)
  %.709.i = add nsw i64 %.414.i1769, %.577613615.i
  %.737.i1779 = icmp slt i64 %.709.i, 0
  %.738.i = select i1 %.737.i1779, i64 %.12.i, i64 0
  %171 = getelementptr double, ptr %169, i64 %.709.i
  %.760.i = getelementptr double, ptr %171, i64 %.738.i
  %.761.i1780 = load double, ptr %.760.i, align 8, !noalias !40
  %.773.i = fdiv contract double %.761.i1780, %.478.i1775
  %.774.i1781 = fadd contract double %.700.i, %.773.i
  %.680610.i = add i64 %.577613615.i, %.17.i52
  %gep621.i.idx = shl i64 %.680610.i, 5
  %gep621.i = getelementptr i8, ptr %invariant.gep.i1776, i64 %gep621.i.idx
  %.855.i = load double, ptr %gep621.i, align 8, !noalias !40
  %.866.i1782 = tail call contract double @llvm.fabs.f64(double %.855.i)
  %.870.i = fdiv contract double %.866.i1782, %.774.i1781
  %.12.i.i1783 = fcmp contract ogt double %.870.i, %fastest.2.0617.i
  %.13.i.i1784 = select i1 %.12.i.i1783, double %.870.i, double %fastest.2.0617.i
  %.584.i1785 = or disjoint i64 %.577613615.i, 1
  %gep.i1778.idx.1 = shl i64 %.584.i1785, 5
  %gep.i1778.1 = getelementptr i8, ptr %invariant.gep.i1776, i64 %gep.i1778.idx.1
  %.689.i.1 = load double, ptr %gep.i1778.1, align 8, !noalias !40
  %.700.i.1 = tail call contract double @llvm.fabs.f64(double %.689.i.1)
  %.709.i.1 = add nsw i64 %.414.i1769, %.584.i1785
  %.737.i1779.1 = icmp slt i64 %.709.i.1, 0
  %.738.i.1 = select i1 %.737.i1779.1, i64 %.12.i, i64 0
  %172 = getelementptr double, ptr %169, i64 %.709.i.1
  %.760.i.1 = getelementptr double, ptr %172, i64 %.738.i.1
  %.761.i1780.1 = load double, ptr %.760.i.1, align 8, !noalias !40
  %.773.i.1 = fdiv contract double %.761.i1780.1, %.478.i1775
  %.774.i1781.1 = fadd contract double %.700.i.1, %.773.i.1
  %.680610.i.1 = add i64 %.584.i1785, %.17.i52
  %gep621.i.idx.1 = shl i64 %.680610.i.1, 5
  %gep621.i.1 = getelementptr i8, ptr %invariant.gep.i1776, i64 %gep621.i.idx.1
  %.855.i.1 = load double, ptr %gep621.i.1, align 8, !noalias !40
  %.866.i1782.1 = tail call contract double @llvm.fabs.f64(double %.855.i.1)
  %.870.i.1 = fdiv contract double %.866.i1782.1, %.774.i1781.1
  %.12.i.i1783.1 = fcmp contract ogt double %.870.i.1, %.13.i.i1784
  %.13.i.i1784.1 = select i1 %.12.i.i1783.1, double %.870.i.1, double %.13.i.i1784
  %.584.i1785.1 = or disjoint i64 %.577613615.i, 2
  %gep.i1778.idx.2 = shl i64 %.584.i1785.1, 5
  %gep.i1778.2 = getelementptr i8, ptr %invariant.gep.i1776, i64 %gep.i1778.idx.2
  %.689.i.2 = load double, ptr %gep.i1778.2, align 8, !noalias !40
  %.700.i.2 = tail call contract double @llvm.fabs.f64(double %.689.i.2)
  %.709.i.2 = add nsw i64 %.414.i1769, %.584.i1785.1
  %.737.i1779.2 = icmp slt i64 %.709.i.2, 0
  %.738.i.2 = select i1 %.737.i1779.2, i64 %.12.i, i64 0
  %173 = getelementptr double, ptr %169, i64 %.709.i.2
  %.760.i.2 = getelementptr double, ptr %173, i64 %.738.i.2
  %.761.i1780.2 = load double, ptr %.760.i.2, align 8, !noalias !40
  %.773.i.2 = fdiv contract double %.761.i1780.2, %.478.i1775
  %.774.i1781.2 = fadd contract double %.700.i.2, %.773.i.2
  %.680610.i.2 = add i64 %.584.i1785.1, %.17.i52
  %gep621.i.idx.2 = shl i64 %.680610.i.2, 5
  %gep621.i.2 = getelementptr i8, ptr %invariant.gep.i1776, i64 %gep621.i.idx.2
  %.855.i.2 = load double, ptr %gep621.i.2, align 8, !noalias !40
  %.866.i1782.2 = tail call contract double @llvm.fabs.f64(double %.855.i.2)
  %.870.i.2 = fdiv contract double %.866.i1782.2, %.774.i1781.2
  %.12.i.i1783.2 = fcmp contract ogt double %.870.i.2, %.13.i.i1784.1
  %.13.i.i1784.2 = select i1 %.12.i.i1783.2, double %.870.i.2, double %.13.i.i1784.1
  %.584.i1785.2 = or disjoint i64 %.577613615.i, 3
  %gep.i1778.idx.3 = shl i64 %.584.i1785.2, 5
  %gep.i1778.3 = getelementptr i8, ptr %invariant.gep.i1776, i64 %gep.i1778.idx.3
  %.689.i.3 = load double, ptr %gep.i1778.3, align 8, !noalias !40
  %.700.i.3 = tail call contract double @llvm.fabs.f64(double %.689.i.3)
  %.709.i.3 = add nsw i64 %.414.i1769, %.584.i1785.2
  %.737.i1779.3 = icmp slt i64 %.709.i.3, 0
  %.738.i.3 = select i1 %.737.i1779.3, i64 %.12.i, i64 0
  %174 = getelementptr double, ptr %169, i64 %.709.i.3
  %.760.i.3 = getelementptr double, ptr %174, i64 %.738.i.3
  %.761.i1780.3 = load double, ptr %.760.i.3, align 8, !noalias !40
  %.773.i.3 = fdiv contract double %.761.i1780.3, %.478.i1775
  %.774.i1781.3 = fadd contract double %.700.i.3, %.773.i.3
  %.680610.i.3 = add i64 %.584.i1785.2, %.17.i52
  %gep621.i.idx.3 = shl i64 %.680610.i.3, 5
  %gep621.i.3 = getelementptr i8, ptr %invariant.gep.i1776, i64 %gep621.i.idx.3
  %.855.i.3 = load double, ptr %gep621.i.3, align 8, !noalias !40
  %.866.i1782.3 = tail call contract double @llvm.fabs.f64(double %.855.i.3)
  %.870.i.3 = fdiv contract double %.866.i1782.3, %.774.i1781.3
  %.12.i.i1783.3 = fcmp contract ogt double %.870.i.3, %.13.i.i1784.2
  %.13.i.i1784.3 = select i1 %.12.i.i1783.3, double %.870.i.3, double %.13.i.i1784.2
  %.584.i1785.3 = add nuw nsw i64 %.577613615.i, 4
  %niter32.next.3 = add i64 %niter32, 4
  %niter32.ncmp.3 = icmp eq i64 %niter32.next.3, %unroll_iter31
  br i1 %niter32.ncmp.3, label %B442.i1787.loopexit.unr-lcssa, label %B204.i

B442.i1787.loopexit.unr-lcssa:                    ; preds = %B204.i
  br i1 %lcmp.mod28.not, label %B442.i1787, label %B204.i.epil.preheader

B204.i.epil.preheader:                            ; preds = %B442.i1787.loopexit.unr-lcssa, %B204.lr.ph.i
  %fastest.2.0617.i.epil.init = phi double [ 0.000000e+00, %B204.lr.ph.i ], [ %.13.i.i1784.3, %B442.i1787.loopexit.unr-lcssa ]
  %.577613615.i.epil.init = phi i64 [ 0, %B204.lr.ph.i ], [ %.584.i1785.3, %B442.i1787.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod30)
  br label %B204.i.epil

B204.i.epil:                                      ; preds = %B204.i.epil, %B204.i.epil.preheader
  %fastest.2.0617.i.epil = phi double [ %fastest.2.0617.i.epil.init, %B204.i.epil.preheader ], [ %.13.i.i1784.epil, %B204.i.epil ]
  %.577613615.i.epil = phi i64 [ %.577613615.i.epil.init, %B204.i.epil.preheader ], [ %.584.i1785.epil, %B204.i.epil ]
  %epil.iter27 = phi i64 [ 0, %B204.i.epil.preheader ], [ %epil.iter27.next, %B204.i.epil ]
  %gep.i1778.idx.epil = shl i64 %.577613615.i.epil, 5
  %gep.i1778.epil = getelementptr i8, ptr %invariant.gep.i1776, i64 %gep.i1778.idx.epil
  %.689.i.epil = load double, ptr %gep.i1778.epil, align 8, !noalias !40
  %.700.i.epil = tail call contract double @llvm.fabs.f64(double %.689.i.epil)
  %.709.i.epil = add nsw i64 %.414.i1769, %.577613615.i.epil
  %.737.i1779.epil = icmp slt i64 %.709.i.epil, 0
  %.738.i.epil = select i1 %.737.i1779.epil, i64 %.12.i, i64 0
  %175 = getelementptr double, ptr %169, i64 %.709.i.epil
  %.760.i.epil = getelementptr double, ptr %175, i64 %.738.i.epil
  %.761.i1780.epil = load double, ptr %.760.i.epil, align 8, !noalias !40
  %.773.i.epil = fdiv contract double %.761.i1780.epil, %.478.i1775
  %.774.i1781.epil = fadd contract double %.700.i.epil, %.773.i.epil
  %.680610.i.epil = add i64 %.577613615.i.epil, %.17.i52
  %gep621.i.idx.epil = shl i64 %.680610.i.epil, 5
  %gep621.i.epil = getelementptr i8, ptr %invariant.gep.i1776, i64 %gep621.i.idx.epil
  %.855.i.epil = load double, ptr %gep621.i.epil, align 8, !noalias !40
  %.866.i1782.epil = tail call contract double @llvm.fabs.f64(double %.855.i.epil)
  %.870.i.epil = fdiv contract double %.866.i1782.epil, %.774.i1781.epil
  %.12.i.i1783.epil = fcmp contract ogt double %.870.i.epil, %fastest.2.0617.i.epil
  %.13.i.i1784.epil = select i1 %.12.i.i1783.epil, double %.870.i.epil, double %fastest.2.0617.i.epil
  %.584.i1785.epil = add nuw nsw i64 %.577613615.i.epil, 1
  %epil.iter27.next = add i64 %epil.iter27, 1
  %epil.iter27.cmp.not = icmp eq i64 %epil.iter27.next, %xtraiter26
  br i1 %epil.iter27.cmp.not, label %B442.i1787, label %B204.i.epil, !llvm.loop !43

B442.i1787:                                       ; preds = %B442.i1787.loopexit.unr-lcssa, %B204.i.epil, %B536.i
  %fastest.2.0.lcssa.i = phi double [ 0.000000e+00, %B536.i ], [ %.13.i.i1784.3, %B442.i1787.loopexit.unr-lcssa ], [ %.13.i.i1784.epil, %B204.i.epil ]
  %.994.i = fmul contract double %.486.i, %fastest.2.0.lcssa.i
  %.995.i1788 = fcmp contract ogt double %.994.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.995.i1788, label %B464.i, label %B572.i

B464.i:                                           ; preds = %B442.i1787
  %.1007.i = tail call contract double @sqrt(double %.478.i1775)
  %.1010.i1790 = tail call contract double @sqrt(double %.1007.i)
  %.1011.i1791 = fmul contract double %.1010.i1790, 5.000000e-01
  %.1016.i = fdiv contract double %.1011.i1791, %fastest.2.0.lcssa.i
  %.12.i1.i1792 = fcmp contract olt double %.1016.i, %.486.i
  %.13.i2.i1793 = select i1 %.12.i1.i1792, double %.1016.i, double %.486.i
  br label %B572.i

B572.i:                                           ; preds = %B464.i, %B442.i1787, %B474.i, %B416.i, %B630.i
  %step.5.0.i = phi double [ %.729.i113, %B630.i ], [ %.943.i, %B474.i ], [ %.729.i113, %B416.i ], [ %.13.i2.i1793, %B464.i ], [ %.486.i, %B442.i1787 ]
  %.1052.i = fmul contract double %.486.i, 0x3FEFFFFFFFF24190
  %.1054.i114 = fcmp contract ult double %step.5.0.i, %.1052.i
  br i1 %.1054.i114, label %B646.i, label %B590.i

B590.i:                                           ; preds = %B572.i
  %.1124.i115 = load double, ptr %.476.i, align 8, !noalias !37
  br label %label_7

B646.i:                                           ; preds = %B572.i
  %.1141.i = fmul contract double %.486.i, 5.000000e-01
  %.1143.i = fcmp contract ogt double %step.5.0.i, %.1141.i
  br i1 %.1143.i, label %B664.i, label %B732.i

B664.i:                                           ; preds = %B646.i
  %.1207.i = getelementptr i64, ptr %18, i64 %.133418411843.i
  %.1208.i = load i64, ptr %.1207.i, align 8, !noalias !37
  %.1216.i = icmp eq i64 %.1208.i, 0
  %spec.select.i = select i1 %.1216.i, double %.1141.i, double %step.5.0.i
  br label %B732.i

B732.i:                                           ; preds = %B664.i, %B646.i
  %step.6.0.i = phi double [ %step.5.0.i, %B646.i ], [ %spec.select.i, %B664.i ]
  %.1234.i = fadd contract double %.408.i, %step.6.0.i
  br label %label_7

label_7: ; preds = %B590.i, %B732.i
  %step.7.0.i = phi double [ %.486.i, %B590.i ], [ %step.6.0.i, %B732.i ]
  %end.2.0.i = phi double [ %.1124.i115, %B590.i ], [ %.1234.i, %B732.i ]
  store double %step.7.0.i, ptr %.728.i, align 8, !noalias !37
  %.1369.i = getelementptr double, ptr %19, i64 %.133418411843.i
  store double %end.2.0.i, ptr %.1369.i, align 8, !noalias !37
  %.1521.i = getelementptr i64, ptr %20, i64 %.133418411843.i
  %.1522.i116 = load i64, ptr %.1521.i, align 8, !noalias !37
  %.1542.i = icmp slt i64 %.1522.i116, 0
  %.1543.i = select i1 %.1542.i, i64 %.168.i, i64 0
  %176 = getelementptr double, ptr %.166.i, i64 %.1522.i116
  %.1557.i = getelementptr double, ptr %176, i64 %.1543.i
  %.1558.i = load double, ptr %.1557.i, align 8, !noalias !37
  %.1563.i = fcmp contract olt double %.1558.i, %end.2.0.i
  %showing.2.1..i = select i1 %.1563.i, i1 true, i1 %showing.2.11845.i
  br label %B670.i

B670.i:                                           ; preds = %label_7, %B570.i
  %showing.3.2.i = phi i1 [ %showing.2.11845.i, %B570.i ], [ %showing.2.1..i, %label_7 ]
  %exitcond1985.not.i = icmp eq i64 %.1341.i, 4
  br i1 %exitcond1985.not.i, label %B672.i, label %B570.i

B672.i:                                           ; preds = %B670.i
  %.368.i = load i64, ptr %.367.i, align 8, !noalias !44
  %.398.i = load i64, ptr %.397.i, align 8, !noalias !44
  %.408.i121 = add nsw i64 %.368.i, %.406.i120
  %.580.i = load double, ptr %21, align 8, !noalias !47
  %.591.i953 = fdiv contract double 1.000000e+00, %.580.i
  store double %.591.i953, ptr %22, align 8, !noalias !47
  %.662.i954 = fdiv contract double %.591.i953, %arg.gamma
  store double %.662.i954, ptr %23, align 8, !noalias !47
  store i64 0, ptr %24, align 8, !noalias !47
  %.580.1.i = load double, ptr %.579.1.i, align 8, !noalias !47
  %.591.1.i = fdiv contract double 1.000000e+00, %.580.1.i
  store double %.591.1.i, ptr %.648.1.i, align 8, !noalias !47
  %.662.1.i = fdiv contract double %.591.1.i, %arg.gamma
  store double %.662.1.i, ptr %.719.1.i, align 8, !noalias !47
  store i64 0, ptr %25, align 8, !noalias !47
  %.580.2.i = load double, ptr %.579.2.i, align 8, !noalias !47
  %.591.2.i = fdiv contract double 1.000000e+00, %.580.2.i
  store double %.591.2.i, ptr %.648.2.i, align 8, !noalias !47
  %.662.2.i = fdiv contract double %.591.2.i, %arg.gamma
  store double %.662.2.i, ptr %.719.2.i, align 8, !noalias !47
  store i64 0, ptr %26, align 8, !noalias !47
  %.580.3.i = load double, ptr %.579.3.i, align 8, !noalias !47
  %.591.3.i = fdiv contract double 1.000000e+00, %.580.3.i
  store double %.591.3.i, ptr %.648.3.i, align 8, !noalias !47
  %.662.3.i = fdiv contract double %.591.3.i, %arg.gamma
  store double %.662.3.i, ptr %.719.3.i, align 8, !noalias !47
  store i64 0, ptr %27, align 8, !noalias !47
  %.804.i956 = add nsw i64 %.398.i, 224
  %.834.i = load i64, ptr %.833.i, align 8, !noalias !47
  %.864.i = load i64, ptr %.863.i957, align 8, !noalias !47
  %.894.i = load i64, ptr %.893.i, align 8, !noalias !47
  %.895.i = inttoptr i64 %.834.i to ptr
  %.896.i = inttoptr i64 %.864.i to ptr
  %.897.i = inttoptr i64 %.804.i956 to ptr
  %.898.i958 = inttoptr i64 %.894.i to ptr
  tail call void %.895.i(ptr %.896.i, ptr %.897.i, ptr %.898.i958), !noalias !47
  %.909.i = add nsw i64 %.368.i, %.335.i
  %.941.i = load i64, ptr %.940.i, align 8, !noalias !47
  %.971.i961 = load i64, ptr %.893.i, align 8, !noalias !47
  %.972.i = inttoptr i64 %.941.i to ptr
  %.973.i = inttoptr i64 %.971.i961 to ptr
  %.974.i = inttoptr i64 %.909.i to ptr
  %.975.i = inttoptr i64 %.408.i121 to ptr
  tail call void %.972.i(ptr %.973.i, ptr %.974.i, ptr %.975.i), !noalias !47
  %.981.i962 = add nsw i64 %.398.i, 288
  %.1013.i = load i64, ptr %.1012.i, align 8, !noalias !47
  %.1043.i963 = load i64, ptr %.863.i957, align 8, !noalias !47
  %.1049.i = inttoptr i64 %.1013.i to ptr
  %.1050.i = inttoptr i64 %.1043.i963 to ptr
  %.1054.i964 = inttoptr i64 %.981.i962 to ptr
  tail call void %.1049.i(ptr %.1050.i, ptr %.897.i, ptr %.975.i, ptr %.974.i, ptr %.1054.i964), !noalias !47
  br label %B936.i

B936.i:                                           ; preds = %B1226.i, %B672.i
  %pivoted.2.01393.i = phi i1 [ false, %B672.i ], [ %pivoted.3.1.i, %B1226.i ]
  %.114513891391.i = phi i64 [ 0, %B672.i ], [ %.1152.i, %B1226.i ]
  %177 = mul i64 %100, %.114513891391.i
  %.1152.i = add nuw nsw i64 %.114513891391.i, 1
  %178 = getelementptr i64, ptr %.341.i, i64 %.114513891391.i
  %.1242.i = load i64, ptr %178, align 8, !noalias !47
  %.1254.i = icmp sgt i64 %.1242.i, -1
  br i1 %.1254.i, label %B1000.i, label %B1226.i

B1000.i:                                          ; preds = %B936.i
  %.idx2002 = mul i64 %.1242.i, 104
  %179 = getelementptr i8, ptr %.64.i, i64 %.idx2002
  %.1318.i = getelementptr i8, ptr %179, i64 88
  %.1319.i = load i64, ptr %.1318.i, align 8, !noalias !47
  %.1320.i968 = add nsw i64 %.1319.i, 1
  store i64 %.1320.i968, ptr %.1318.i, align 8, !noalias !47
  %180 = getelementptr double, ptr %28, i64 %.114513891391.i
  %.1433.i = load double, ptr %180, align 8, !noalias !47
  %.1441.i = fcmp contract ugt double %.1433.i, 0.000000e+00
  br i1 %.1441.i, label %B1124.i, label %B1226.i

B1124.i:                                          ; preds = %B1000.i
  %.1502.i = getelementptr i8, ptr %179, i64 96
  %.1503.i = load i64, ptr %.1502.i, align 8, !noalias !47
  %.1504.i = add nsw i64 %.1503.i, 1
  store i64 %.1504.i, ptr %.1502.i, align 8, !noalias !47
  br i1 %.276.i1716, label %B72.endif.us.preheader.i, label %B210.endif.i

B72.endif.us.preheader.i:                         ; preds = %B1124.i
  %invariant.gep.i1727 = getelementptr double, ptr %.291.i, i64 %.114513891391.i
  %.553.i = mul i64 %.551.i1730, %.114513891391.i
  %181 = getelementptr double, ptr %.391.i, i64 %.553.i
  %gep.i1731 = getelementptr i8, ptr %invariant.gep.i1727, i64 224
  br i1 %110, label %B72.endif.us.i.epil.preheader, label %B72.endif.us.preheader.i.new

B72.endif.us.preheader.i.new:                     ; preds = %B72.endif.us.preheader.i
  %182 = getelementptr i8, ptr %.391.i, i64 %177
  %183 = getelementptr i8, ptr %.391.i, i64 %177
  %184 = getelementptr i8, ptr %.391.i, i64 %177
  %185 = getelementptr i8, ptr %.391.i, i64 %177
  %186 = getelementptr i8, ptr %.391.i, i64 %177
  %187 = getelementptr i8, ptr %.391.i, i64 %177
  %188 = getelementptr i8, ptr %.391.i, i64 %177
  %189 = getelementptr i8, ptr %.391.i, i64 %177
  br label %B72.endif.us.i

B72.endif.us.i:                                   ; preds = %B72.endif.us.i, %B72.endif.us.preheader.i.new
  %.32613431349.us.i = phi i64 [ 0, %B72.endif.us.preheader.i.new ], [ %.333.us.i.7, %B72.endif.us.i ]
  %niter38 = phi i64 [ 0, %B72.endif.us.preheader.i.new ], [ %niter38.next.7, %B72.endif.us.i ]
  %190 = mul i64 %101, %.32613431349.us.i
  %scevgep = getelementptr i8, ptr %182, i64 %190
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep, i8 0, i64 %102, i1 false), !noalias !50
  %.555.us.i1733 = mul i64 %.32613431349.us.i, %.8.i
  %191 = getelementptr double, ptr %181, i64 %.555.us.i1733
  %.333.us.i = or disjoint i64 %.32613431349.us.i, 1
  %.634.us.i = load double, ptr %gep.i1731, align 8, !noalias !50
  %192 = getelementptr double, ptr %191, i64 %.32613431349.us.i
  store double %.634.us.i, ptr %192, align 8, !noalias !50
  %193 = mul i64 %101, %.333.us.i
  %scevgep.1 = getelementptr i8, ptr %183, i64 %193
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.1, i8 0, i64 %102, i1 false), !noalias !50
  %.555.us.i1733.1 = mul i64 %.333.us.i, %.8.i
  %194 = getelementptr double, ptr %181, i64 %.555.us.i1733.1
  %.333.us.i.1 = or disjoint i64 %.32613431349.us.i, 2
  %.634.us.i.1 = load double, ptr %gep.i1731, align 8, !noalias !50
  %195 = getelementptr double, ptr %194, i64 %.333.us.i
  store double %.634.us.i.1, ptr %195, align 8, !noalias !50
  %196 = mul i64 %101, %.333.us.i.1
  %scevgep.2 = getelementptr i8, ptr %184, i64 %196
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.2, i8 0, i64 %102, i1 false), !noalias !50
  %.555.us.i1733.2 = mul i64 %.333.us.i.1, %.8.i
  %197 = getelementptr double, ptr %181, i64 %.555.us.i1733.2
  %.333.us.i.2 = or disjoint i64 %.32613431349.us.i, 3
  %.634.us.i.2 = load double, ptr %gep.i1731, align 8, !noalias !50
  %198 = getelementptr double, ptr %197, i64 %.333.us.i.1
  store double %.634.us.i.2, ptr %198, align 8, !noalias !50
  %199 = mul i64 %101, %.333.us.i.2
  %scevgep.3 = getelementptr i8, ptr %185, i64 %199
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.3, i8 0, i64 %102, i1 false), !noalias !50
  %.555.us.i1733.3 = mul i64 %.333.us.i.2, %.8.i
  %200 = getelementptr double, ptr %181, i64 %.555.us.i1733.3
  %.333.us.i.3 = or disjoint i64 %.32613431349.us.i, 4
  %.634.us.i.3 = load double, ptr %gep.i1731, align 8, !noalias !50
  %201 = getelementptr double, ptr %200, i64 %.333.us.i.2
  store double %.634.us.i.3, ptr %201, align 8, !noalias !50
  %202 = mul i64 %101, %.333.us.i.3
  %scevgep.4 = getelementptr i8, ptr %186, i64 %202
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.4, i8 0, i64 %102, i1 false), !noalias !50
  %.555.us.i1733.4 = mul i64 %.333.us.i.3, %.8.i
  %203 = getelementptr double, ptr %181, i64 %.555.us.i1733.4
  %.333.us.i.4 = or disjoint i64 %.32613431349.us.i, 5
  %.634.us.i.4 = load double, ptr %gep.i1731, align 8, !noalias !50
  %204 = getelementptr double, ptr %203, i64 %.333.us.i.3
  store double %.634.us.i.4, ptr %204, align 8, !noalias !50
  %205 = mul i64 %101, %.333.us.i.4
  %scevgep.5 = getelementptr i8, ptr %187, i64 %205
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.5, i8 0, i64 %102, i1 false), !noalias !50
  %.555.us.i1733.5 = mul i64 %.333.us.i.4, %.8.i
  %206 = getelementptr double, ptr %181, i64 %.555.us.i1733.5
  %.333.us.i.5 = or disjoint i64 %.32613431349.us.i, 6
  %.634.us.i.5 = load double, ptr %gep.i1731, align 8, !noalias !50
  %207 = getelementptr double, ptr %206, i64 %.333.us.i.4
  store double %.634.us.i.5, ptr %207, align 8, !noalias !50
  %208 = mul i64 %101, %.333.us.i.5
  %scevgep.6 = getelementptr i8, ptr %188, i64 %208
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.6, i8 0, i64 %102, i1 false), !noalias !50
  %.555.us.i1733.6 = mul i64 %.333.us.i.5, %.8.i
  %209 = getelementptr double, ptr %181, i64 %.555.us.i1733.6
  %.333.us.i.6 = or disjoint i64 %.32613431349.us.i, 7
  %.634.us.i.6 = load double, ptr %gep.i1731, align 8, !noalias !50
  %210 = getelementptr double, ptr %209, i64 %.333.us.i.5
  store double %.634.us.i.6, ptr %210, align 8, !noalias !50
  %211 = mul i64 %101, %.333.us.i.6
  %scevgep.7 = getelementptr i8, ptr %189, i64 %211
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.7, i8 0, i64 %102, i1 false), !noalias !50
  %.555.us.i1733.7 = mul i64 %.333.us.i.6, %.8.i
  %212 = getelementptr double, ptr %181, i64 %.555.us.i1733.7
  %.333.us.i.7 = add nuw nsw i64 %.32613431349.us.i, 8
  %.634.us.i.7 = load double, ptr %gep.i1731, align 8, !noalias !50
  %213 = getelementptr double, ptr %212, i64 %.333.us.i.6
  store double %.634.us.i.7, ptr %213, align 8, !noalias !50
  %niter38.next.7 = add i64 %niter38, 8
  %niter38.ncmp.7 = icmp eq i64 %niter38.next.7, %unroll_iter37
  br i1 %niter38.ncmp.7, label %B210.endif.i.loopexit.unr-lcssa, label %B72.endif.us.i

B274.i:                                           ; preds = %B274.lr.ph.i, %B274.i
  %.85513611363.i = phi i64 [ %.862.i.3, %B274.i ], [ 0, %B274.lr.ph.i ]
  %niter44 = phi i64 [ %niter44.next.3, %B274.i ], [ 0, %B274.lr.ph.i ]
  %.862.i = or disjoint i64 %.85513611363.i, 1
  %.945.i = getelementptr i64, ptr %.450.i, i64 %.85513611363.i
  %.946.i1719 = load i64, ptr %.945.i, align 8, !noalias !50
  %.1010.i = getelementptr i64, ptr %29, i64 %.85513611363.i
  %.1011.i = load i64, ptr %.1010.i, align 8, !noalias !50
  %.1061.i = icmp slt i64 %.946.i1719, 0
  %.1062.i = select i1 %.1061.i, i64 %.392.i, i64 0
  %.1063.i1720 = add i64 %.1062.i, %.946.i1719
  %.1064.i = icmp slt i64 %.1011.i, 0
  %.1065.i1721 = select i1 %.1064.i, i64 %.8.i, i64 0
  %.1092.i = mul i64 %.1063.i1720, %.8.i
  %214 = getelementptr double, ptr %250, i64 %.1092.i
  %215 = getelementptr double, ptr %214, i64 %.1011.i
  %.1096.i = getelementptr double, ptr %215, i64 %.1065.i1721
  %.1097.i = load double, ptr %.1096.i, align 8, !noalias !50
  %gep1367.i.idx = shl i64 %.85513611363.i, 5
  %gep1367.i = getelementptr i8, ptr %invariant.gep1358.i, i64 %gep1367.i.idx
  %.1156.i = load double, ptr %gep1367.i, align 8, !noalias !50
  %.1164.i = fsub contract double %.1097.i, %.1156.i
  store double %.1164.i, ptr %.1096.i, align 8, !noalias !50
  %.862.i.1 = or disjoint i64 %.85513611363.i, 2
  %.945.i.1 = getelementptr i64, ptr %.450.i, i64 %.862.i
  %.946.i1719.1 = load i64, ptr %.945.i.1, align 8, !noalias !50
  %.1010.i.1 = getelementptr i64, ptr %29, i64 %.862.i
  %.1011.i.1 = load i64, ptr %.1010.i.1, align 8, !noalias !50
  %.1061.i.1 = icmp slt i64 %.946.i1719.1, 0
  %.1062.i.1 = select i1 %.1061.i.1, i64 %.392.i, i64 0
  %.1063.i1720.1 = add i64 %.1062.i.1, %.946.i1719.1
  %.1064.i.1 = icmp slt i64 %.1011.i.1, 0
  %.1065.i1721.1 = select i1 %.1064.i.1, i64 %.8.i, i64 0
  %.1092.i.1 = mul i64 %.1063.i1720.1, %.8.i
  %216 = getelementptr double, ptr %250, i64 %.1092.i.1
  %217 = getelementptr double, ptr %216, i64 %.1011.i.1
  %.1096.i.1 = getelementptr double, ptr %217, i64 %.1065.i1721.1
  %.1097.i.1 = load double, ptr %.1096.i.1, align 8, !noalias !50
  %gep1367.i.idx.1 = shl i64 %.862.i, 5
  %gep1367.i.1 = getelementptr i8, ptr %invariant.gep1358.i, i64 %gep1367.i.idx.1
  %.1156.i.1 = load double, ptr %gep1367.i.1, align 8, !noalias !50
  %.1164.i.1 = fsub contract double %.1097.i.1, %.1156.i.1
  store double %.1164.i.1, ptr %.1096.i.1, align 8, !noalias !50
  %.862.i.2 = or disjoint i64 %.85513611363.i, 3
  %.945.i.2 = getelementptr i64, ptr %.450.i, i64 %.862.i.1
  %.946.i1719.2 = load i64, ptr %.945.i.2, align 8, !noalias !50
  %.1010.i.2 = getelementptr i64, ptr %29, i64 %.862.i.1
  %.1011.i.2 = load i64, ptr %.1010.i.2, align 8, !noalias !50
  %.1061.i.2 = icmp slt i64 %.946.i1719.2, 0
  %.1062.i.2 = select i1 %.1061.i.2, i64 %.392.i, i64 0
  %.1063.i1720.2 = add i64 %.1062.i.2, %.946.i1719.2
  %.1064.i.2 = icmp slt i64 %.1011.i.2, 0
  %.1065.i1721.2 = select i1 %.1064.i.2, i64 %.8.i, i64 0
  %.1092.i.2 = mul i64 %.1063.i1720.2, %.8.i
  %218 = getelementptr double, ptr %250, i64 %.1092.i.2
  %219 = getelementptr double, ptr %218, i64 %.1011.i.2
  %.1096.i.2 = getelementptr double, ptr %219, i64 %.1065.i1721.2
  %.1097.i.2 = load double, ptr %.1096.i.2, align 8, !noalias !50
  %gep1367.i.idx.2 = shl i64 %.862.i.1, 5
  %gep1367.i.2 = getelementptr i8, ptr %invariant.gep1358.i, i64 %gep1367.i.idx.2
  %.1156.i.2 = load double, ptr %gep1367.i.2, align 8, !noalias !50
  %.1164.i.2 = fsub contract double %.1097.i.2, %.1156.i.2
  store double %.1164.i.2, ptr %.1096.i.2, align 8, !noalias !50
  %.862.i.3 = add nuw nsw i64 %.85513611363.i, 4
  %.945.i.3 = getelementptr i64, ptr %.450.i, i64 %.862.i.2
  %.946.i1719.3 = load i64, ptr %.945.i.3, align 8, !noalias !50
  %.1010.i.3 = getelementptr i64, ptr %29, i64 %.862.i.2
  %.1011.i.3 = load i64, ptr %.1010.i.3, align 8, !noalias !50
  %.1061.i.3 = icmp slt i64 %.946.i1719.3, 0
  %.1062.i.3 = select i1 %.1061.i.3, i64 %.392.i, i64 0
  %.1063.i1720.3 = add i64 %.1062.i.3, %.946.i1719.3
  %.1064.i.3 = icmp slt i64 %.1011.i.3, 0
  %.1065.i1721.3 = select i1 %.1064.i.3, i64 %.8.i, i64 0
  %.1092.i.3 = mul i64 %.1063.i1720.3, %.8.i
  %220 = getelementptr double, ptr %250, i64 %.1092.i.3
  %221 = getelementptr double, ptr %220, i64 %.1011.i.3
  %.1096.i.3 = getelementptr double, ptr %221, i64 %.1065.i1721.3
  %.1097.i.3 = load double, ptr %.1096.i.3, align 8, !noalias !50
  %gep1367.i.idx.3 = shl i64 %.862.i.2, 5
  %gep1367.i.3 = getelementptr i8, ptr %invariant.gep1358.i, i64 %gep1367.i.idx.3
  %.1156.i.3 = load double, ptr %gep1367.i.3, align 8, !noalias !50
  %.1164.i.3 = fsub contract double %.1097.i.3, %.1156.i.3
  store double %.1164.i.3, ptr %.1096.i.3, align 8, !noalias !50
  %niter44.next.3 = add i64 %niter44, 4
  %niter44.ncmp.3 = icmp eq i64 %niter44.next.3, %unroll_iter43
  br i1 %niter44.ncmp.3, label %B412.i1722.loopexit.unr-lcssa, label %B274.i

B412.i1722.loopexit.unr-lcssa:                    ; preds = %B274.i
  br i1 %lcmp.mod41.not, label %B412.i1722, label %B274.i.epil.preheader

B274.i.epil.preheader:                            ; preds = %B412.i1722.loopexit.unr-lcssa, %B274.lr.ph.i
  %.85513611363.i.epil.init = phi i64 [ 0, %B274.lr.ph.i ], [ %.862.i.3, %B412.i1722.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod42)
  br label %B274.i.epil

B274.i.epil:                                      ; preds = %B274.i.epil, %B274.i.epil.preheader
  %.85513611363.i.epil = phi i64 [ %.85513611363.i.epil.init, %B274.i.epil.preheader ], [ %.862.i.epil, %B274.i.epil ]
  %epil.iter40 = phi i64 [ 0, %B274.i.epil.preheader ], [ %epil.iter40.next, %B274.i.epil ]
  %.862.i.epil = add nuw nsw i64 %.85513611363.i.epil, 1
  %.945.i.epil = getelementptr i64, ptr %.450.i, i64 %.85513611363.i.epil
  %.946.i1719.epil = load i64, ptr %.945.i.epil, align 8, !noalias !50
  %.1010.i.epil = getelementptr i64, ptr %29, i64 %.85513611363.i.epil
  %.1011.i.epil = load i64, ptr %.1010.i.epil, align 8, !noalias !50
  %.1061.i.epil = icmp slt i64 %.946.i1719.epil, 0
  %.1062.i.epil = select i1 %.1061.i.epil, i64 %.392.i, i64 0
  %.1063.i1720.epil = add i64 %.1062.i.epil, %.946.i1719.epil
  %.1064.i.epil = icmp slt i64 %.1011.i.epil, 0
  %.1065.i1721.epil = select i1 %.1064.i.epil, i64 %.8.i, i64 0
  %.1092.i.epil = mul i64 %.1063.i1720.epil, %.8.i
  %222 = getelementptr double, ptr %250, i64 %.1092.i.epil
  %223 = getelementptr double, ptr %222, i64 %.1011.i.epil
  %.1096.i.epil = getelementptr double, ptr %223, i64 %.1065.i1721.epil
  %.1097.i.epil = load double, ptr %.1096.i.epil, align 8, !noalias !50
  %gep1367.i.idx.epil = shl i64 %.85513611363.i.epil, 5
  %gep1367.i.epil = getelementptr i8, ptr %invariant.gep1358.i, i64 %gep1367.i.idx.epil
  %.1156.i.epil = load double, ptr %gep1367.i.epil, align 8, !noalias !50
  %.1164.i.epil = fsub contract double %.1097.i.epil, %.1156.i.epil
  store double %.1164.i.epil, ptr %.1096.i.epil, align 8, !noalias !50
  %epil.iter40.next = add i64 %epil.iter40, 1
  %epil.iter40.cmp.not = icmp eq i64 %epil.iter40.next, %xtraiter39
  br i1 %epil.iter40.cmp.not, label %B412.i1722, label %B274.i.epil, !llvm.loop !53

B412.i1722:                                       ; preds = %B412.i1722.loopexit.unr-lcssa, %B274.i.epil, %B210.endif.i
  br i1 %.276.i1716, label %B64.endif.lr.ph.i, label %B1226.i.sink.split

B64.endif.lr.ph.i:                                ; preds = %B412.i1722
  %.496.i = mul i64 %.494.i1739, %.114513891391.i
  %224 = getelementptr double, ptr %.391.i, i64 %.496.i
  %225 = getelementptr double, ptr %224, i64 %.862.i1740
  br label %B108.endif.lr.ph.i

B62.loopexit.i:                                   ; preds = %B646.B542.loopexit_crit_edge.us.i, %B504.endif.i
  %exitcond864.not.i = icmp eq i64 %.151.i, %.8.i
  br i1 %exitcond864.not.i, label %B1226.i.sink.split, label %B108.endif.lr.ph.i

B148.i:                                           ; preds = %B148.i.prol.loopexit, %B148.i
  %largest.2.2718.i = phi double [ %.13.i.i1750.7, %B148.i ], [ %largest.2.2718.i.unr, %B148.i.prol.loopexit ]
  %.398714716.i = phi i64 [ %.405.i.7, %B148.i ], [ %.398714716.i.unr, %B148.i.prol.loopexit ]
  %.470.i1744 = icmp slt i64 %.398714716.i, 0
  %.471.i1745 = select i1 %.470.i1744, i64 %.8.i, i64 0
  %226 = getelementptr double, ptr %239, i64 %.398714716.i
  %.502.i1746 = getelementptr double, ptr %226, i64 %.471.i1745
  %.503.i1747 = load double, ptr %.502.i1746, align 8, !noalias !54
  %.507.i1748 = tail call contract double @llvm.fabs.f64(double %.503.i1747)
  %.12.i.i1749 = fcmp contract ogt double %.507.i1748, %largest.2.2718.i
  %.13.i.i1750 = select i1 %.12.i.i1749, double %.507.i1748, double %largest.2.2718.i
  %.405.i = add nuw i64 %.398714716.i, 1
  %.470.i1744.1 = icmp slt i64 %.405.i, 0
  %.471.i1745.1 = select i1 %.470.i1744.1, i64 %.8.i, i64 0
  %227 = getelementptr double, ptr %239, i64 %.405.i
  %.502.i1746.1 = getelementptr double, ptr %227, i64 %.471.i1745.1
  %.503.i1747.1 = load double, ptr %.502.i1746.1, align 8, !noalias !54
  %.507.i1748.1 = tail call contract double @llvm.fabs.f64(double %.503.i1747.1)
  %.12.i.i1749.1 = fcmp contract ogt double %.507.i1748.1, %.13.i.i1750
  %.13.i.i1750.1 = select i1 %.12.i.i1749.1, double %.507.i1748.1, double %.13.i.i1750
  %.405.i.1 = add nuw i64 %.398714716.i, 2
  %.470.i1744.2 = icmp slt i64 %.405.i.1, 0
  %.471.i1745.2 = select i1 %.470.i1744.2, i64 %.8.i, i64 0
  %228 = getelementptr double, ptr %239, i64 %.405.i.1
  %.502.i1746.2 = getelementptr double, ptr %228, i64 %.471.i1745.2
  %.503.i1747.2 = load double, ptr %.502.i1746.2, align 8, !noalias !54
  %.507.i1748.2 = tail call contract double @llvm.fabs.f64(double %.503.i1747.2)
  %.12.i.i1749.2 = fcmp contract ogt double %.507.i1748.2, %.13.i.i1750.1
  %.13.i.i1750.2 = select i1 %.12.i.i1749.2, double %.507.i1748.2, double %.13.i.i1750.1
  %.405.i.2 = add nuw i64 %.398714716.i, 3
  %.470.i1744.3 = icmp slt i64 %.405.i.2, 0
  %.471.i1745.3 = select i1 %.470.i1744.3, i64 %.8.i, i64 0
  %229 = getelementptr double, ptr %239, i64 %.405.i.2
  %.502.i1746.3 = getelementptr double, ptr %229, i64 %.471.i1745.3
  %.503.i1747.3 = load double, ptr %.502.i1746.3, align 8, !noalias !54
  %.507.i1748.3 = tail call contract double @llvm.fabs.f64(double %.503.i1747.3)
  %.12.i.i1749.3 = fcmp contract ogt double %.507.i1748.3, %.13.i.i1750.2
  %.13.i.i1750.3 = select i1 %.12.i.i1749.3, double %.507.i1748.3, double %.13.i.i1750.2
  %.405.i.3 = add nuw i64 %.398714716.i, 4
  %.470.i1744.4 = icmp slt i64 %.405.i.3, 0
  %.471.i1745.4 = select i1 %.470.i1744.4, i64 %.8.i, i64 0
  %230 = getelementptr double, ptr %239, i64 %.405.i.3
  %.502.i1746.4 = getelementptr double, ptr %230, i64 %.471.i1745.4
  %.503.i1747.4 = load double, ptr %.502.i1746.4, align 8, !noalias !54
  %.507.i1748.4 = tail call contract double @llvm.fabs.f64(double %.503.i1747.4)
  %.12.i.i1749.4 = fcmp contract ogt double %.507.i1748.4, %.13.i.i1750.3
  %.13.i.i1750.4 = select i1 %.12.i.i1749.4, double %.507.i1748.4, double %.13.i.i1750.3
  %.405.i.4 = add nuw i64 %.398714716.i, 5
  %.470.i1744.5 = icmp slt i64 %.405.i.4, 0
  %.471.i1745.5 = select i1 %.470.i1744.5, i64 %.8.i, i64 0
  %231 = getelementptr double, ptr %239, i64 %.405.i.4
  %.502.i1746.5 = getelementptr double, ptr %231, i64 %.471.i1745.5
  %.503.i1747.5 = load double, ptr %.502.i1746.5, align 8, !noalias !54
  %.507.i1748.5 = tail call contract double @llvm.fabs.f64(double %.503.i1747.5)
  %.12.i.i1749.5 = fcmp contract ogt double %.507.i1748.5, %.13.i.i1750.4
  %.13.i.i1750.5 = select i1 %.12.i.i1749.5, double %.507.i1748.5, double %.13.i.i1750.4
  %.405.i.5 = add nuw i64 %.398714716.i, 6
  %.470.i1744.6 = icmp slt i64 %.405.i.5, 0
  %.471.i1745.6 = select i1 %.470.i1744.6, i64 %.8.i, i64 0
  %232 = getelementptr double, ptr %239, i64 %.405.i.5
  %.502.i1746.6 = getelementptr double, ptr %232, i64 %.471.i1745.6
  %.503.i1747.6 = load double, ptr %.502.i1746.6, align 8, !noalias !54
  %.507.i1748.6 = tail call contract double @llvm.fabs.f64(double %.503.i1747.6)
  %.12.i.i1749.6 = fcmp contract ogt double %.507.i1748.6, %.13.i.i1750.5
  %.13.i.i1750.6 = select i1 %.12.i.i1749.6, double %.507.i1748.6, double %.13.i.i1750.5
  %.405.i.6 = add nuw i64 %.398714716.i, 7
  %.470.i1744.7 = icmp slt i64 %.405.i.6, 0
  %.471.i1745.7 = select i1 %.470.i1744.7, i64 %.8.i, i64 0
  %233 = getelementptr double, ptr %239, i64 %.405.i.6
  %.502.i1746.7 = getelementptr double, ptr %233, i64 %.471.i1745.7
  %.503.i1747.7 = load double, ptr %.502.i1746.7, align 8, !noalias !54
  %.507.i1748.7 = tail call contract double @llvm.fabs.f64(double %.503.i1747.7)
  %.12.i.i1749.7 = fcmp contract ogt double %.507.i1748.7, %.13.i.i1750.6
  %.13.i.i1750.7 = select i1 %.12.i.i1749.7, double %.507.i1748.7, double %.13.i.i1750.6
  %.405.i.7 = add nuw i64 %.398714716.i, 8
  %exitcond.not.i1752.7 = icmp eq i64 %.405.i.7, %.8.i
  br i1 %exitcond.not.i1752.7, label %B228.i, label %B148.i

B228.i:                                           ; preds = %B148.i, %B148.i.prol.loopexit
  %.13.i.i1750.lcssa = phi double [ %.13.i.i1750.lcssa.unr, %B148.i.prol.loopexit ], [ %.13.i.i1750.7, %B148.i ]
  %.280.i1742 = add nuw i64 %.273722728.i, 1
  %.553.i1753 = fcmp contract ogt double %.13.i.i1750.lcssa, 0.000000e+00
  br i1 %.553.i1753, label %B240.endif.i, label %B360.i

B302.i1762:                                       ; preds = %B240.endif.i
  br label %B360.i

B360.i:                                           ; preds = %B240.endif.i, %B302.i1762, %B228.i
  %pivot.3.2.i = phi i64 [ %pivot.2.1730.i, %B228.i ], [ %pivot.2.1730.i, %B240.endif.i ], [ %.273722728.i, %B302.i1762 ]
  %best.3.2.i = phi double [ %best.2.1731.i, %B228.i ], [ %best.2.1731.i, %B240.endif.i ], [ %.646.i1760, %B302.i1762 ]
  %exitcond861.not.i = icmp eq i64 %.280.i1742, %237
  br i1 %exitcond861.not.i, label %B362.i, label %B148.lr.ph.i

B362.i:                                           ; preds = %B360.i
  %.147.i = add i64 %.137773818.i, -1
  %.151.i = add nuw nsw i64 %.144775817.i, 1
  %.766.i = fcmp contract ogt double %best.3.2.i, 0.000000e+00
  br i1 %.766.i, label %B428.lr.ph.i, label %B1226.i.sink.split

B428.i:                                           ; preds = %B428.lr.ph.i, %B428.i
  %.958741743.i = phi i64 [ %.965.i.7, %B428.i ], [ 0, %B428.lr.ph.i ]
  %niter52 = phi i64 [ %niter52.next.7, %B428.i ], [ 0, %B428.lr.ph.i ]
  %.965.i = or disjoint i64 %.958741743.i, 1
  %.1062.i1756 = getelementptr double, ptr %241, i64 %.958741743.i
  %.1063.i1757 = load double, ptr %.1062.i1756, align 8, !noalias !54
  %.1139.i1758 = getelementptr double, ptr %242, i64 %.958741743.i
  %.1140.i1759 = load double, ptr %.1139.i1758, align 8, !noalias !54
  store double %.1140.i1759, ptr %.1062.i1756, align 8, !noalias !54
  store double %.1063.i1757, ptr %.1139.i1758, align 8, !noalias !54
  %.965.i.1 = or disjoint i64 %.958741743.i, 2
  %.1062.i1756.1 = getelementptr double, ptr %241, i64 %.965.i
  %.1063.i1757.1 = load double, ptr %.1062.i1756.1, align 8, !noalias !54
  %.1139.i1758.1 = getelementptr double, ptr %242, i64 %.965.i
  %.1140.i1759.1 = load double, ptr %.1139.i1758.1, align 8, !noalias !54
  store double %.1140.i1759.1, ptr %.1062.i1756.1, align 8, !noalias !54
  store double %.1063.i1757.1, ptr %.1139.i1758.1, align 8, !noalias !54
  %.965.i.2 = or disjoint i64 %.958741743.i, 3
  %.1062.i1756.2 = getelementptr double, ptr %241, i64 %.965.i.1
  %.1063.i1757.2 = load double, ptr %.1062.i1756.2, align 8, !noalias !54
  %.1139.i1758.2 = getelementptr double, ptr %242, i64 %.965.i.1
  %.1140.i1759.2 = load double, ptr %.1139.i1758.2, align 8, !noalias !54
  store double %.1140.i1759.2, ptr %.1062.i1756.2, align 8, !noalias !54
  store double %.1063.i1757.2, ptr %.1139.i1758.2, align 8, !noalias !54
  %.965.i.3 = or disjoint i64 %.958741743.i, 4
  %.1062.i1756.3 = getelementptr double, ptr %241, i64 %.965.i.2
  %.1063.i1757.3 = load double, ptr %.1062.i1756.3, align 8, !noalias !54
  %.1139.i1758.3 = getelementptr double, ptr %242, i64 %.965.i.2
  %.1140.i1759.3 = load double, ptr %.1139.i1758.3, align 8, !noalias !54
  store double %.1140.i1759.3, ptr %.1062.i1756.3, align 8, !noalias !54
  store double %.1063.i1757.3, ptr %.1139.i1758.3, align 8, !noalias !54
  %.965.i.4 = or disjoint i64 %.958741743.i, 5
  %.1062.i1756.4 = getelementptr double, ptr %241, i64 %.965.i.3
  %.1063.i1757.4 = load double, ptr %.1062.i1756.4, align 8, !noalias !54
  %.1139.i1758.4 = getelementptr double, ptr %242, i64 %.965.i.3
  %.1140.i1759.4 = load double, ptr %.1139.i1758.4, align 8, !noalias !54
  store double %.1140.i1759.4, ptr %.1062.i1756.4, align 8, !noalias !54
  store double %.1063.i1757.4, ptr %.1139.i1758.4, align 8, !noalias !54
  %.965.i.5 = or disjoint i64 %.958741743.i, 6
  %.1062.i1756.5 = getelementptr double, ptr %241, i64 %.965.i.4
  %.1063.i1757.5 = load double, ptr %.1062.i1756.5, align 8, !noalias !54
  %.1139.i1758.5 = getelementptr double, ptr %242, i64 %.965.i.4
  %.1140.i1759.5 = load double, ptr %.1139.i1758.5, align 8, !noalias !54
  store double %.1140.i1759.5, ptr %.1062.i1756.5, align 8, !noalias !54
  store double %.1063.i1757.5, ptr %.1139.i1758.5, align 8, !noalias !54
  %.965.i.6 = or disjoint i64 %.958741743.i, 7
  %.1062.i1756.6 = getelementptr double, ptr %241, i64 %.965.i.5
  %.1063.i1757.6 = load double, ptr %.1062.i1756.6, align 8, !noalias !54
  %.1139.i1758.6 = getelementptr double, ptr %242, i64 %.965.i.5
  %.1140.i1759.6 = load double, ptr %.1139.i1758.6, align 8, !noalias !54
  store double %.1140.i1759.6, ptr %.1062.i1756.6, align 8, !noalias !54
  store double %.1063.i1757.6, ptr %.1139.i1758.6, align 8, !noalias !54
  %.965.i.7 = add nuw nsw i64 %.958741743.i, 8
  %.1062.i1756.7 = getelementptr double, ptr %241, i64 %.965.i.6
  %.1063.i1757.7 = load double, ptr %.1062.i1756.7, align 8, !noalias !54
  %.1139.i1758.7 = getelementptr double, ptr %242, i64 %.965.i.6
  %.1140.i1759.7 = load double, ptr %.1139.i1758.7, align 8, !noalias !54
  store double %.1140.i1759.7, ptr %.1062.i1756.7, align 8, !noalias !54
  store double %.1063.i1757.7, ptr %.1139.i1758.7, align 8, !noalias !54
  %niter52.next.7 = add i64 %niter52, 8
  %niter52.ncmp.7 = icmp eq i64 %niter52.next.7, %unroll_iter51
  br i1 %niter52.ncmp.7, label %B504.endif.i.unr-lcssa, label %B428.i

B108.endif.lr.ph.i:                               ; preds = %B62.loopexit.i, %B64.endif.lr.ph.i
  %.137773818.i = phi i64 [ %.8.i, %B64.endif.lr.ph.i ], [ %.147.i, %B62.loopexit.i ]
  %.144775817.i = phi i64 [ 0, %B64.endif.lr.ph.i ], [ %.151.i, %B62.loopexit.i ]
  %234 = sub i64 %103, %.144775817.i
  %235 = sub i64 %105, %.144775817.i
  %236 = sub i64 %103, %.144775817.i
  %smax.i = tail call i64 @llvm.smax.i64(i64 %.137773818.i, i64 0)
  %237 = add nuw i64 %smax.i, %.144775817.i
  %invariant.gep.i1741 = getelementptr double, ptr %224, i64 %.144775817.i
  %xtraiter45 = and i64 %.137773818.i, 7
  %lcmp.mod46.not = icmp eq i64 %xtraiter45, 0
  %238 = icmp ult i64 %236, 7
  br label %B148.lr.ph.i

B148.lr.ph.i:                                     ; preds = %B108.endif.lr.ph.i, %B360.i
  %best.2.1731.i = phi double [ 0.000000e+00, %B108.endif.lr.ph.i ], [ %best.3.2.i, %B360.i ]
  %pivot.2.1730.i = phi i64 [ %.144775817.i, %B108.endif.lr.ph.i ], [ %pivot.3.2.i, %B360.i ]
  %.273722728.i = phi i64 [ %.144775817.i, %B108.endif.lr.ph.i ], [ %.280.i1742, %B360.i ]
  %.467.i = icmp slt i64 %.273722728.i, 0
  %.468.i = select i1 %.467.i, i64 %.392.i, i64 0
  %.469.i1743 = add i64 %.468.i, %.273722728.i
  %.498.i = mul i64 %.469.i1743, %.8.i
  %239 = getelementptr double, ptr %224, i64 %.498.i
  br i1 %lcmp.mod46.not, label %B148.i.prol.loopexit, label %B148.i.prol

B148.i.prol:                                      ; preds = %B148.lr.ph.i, %B148.i.prol
  %largest.2.2718.i.prol = phi double [ %.13.i.i1750.prol, %B148.i.prol ], [ 0.000000e+00, %B148.lr.ph.i ]
  %.398714716.i.prol = phi i64 [ %.405.i.prol, %B148.i.prol ], [ %.144775817.i, %B148.lr.ph.i ]
  %prol.iter = phi i64 [ %prol.iter.next, %B148.i.prol ], [ 0, %B148.lr.ph.i ]
  %.470.i1744.prol = icmp slt i64 %.398714716.i.prol, 0
  %.471.i1745.prol = select i1 %.470.i1744.prol, i64 %.8.i, i64 0
  %240 = getelementptr double, ptr %239, i64 %.398714716.i.prol
  %.502.i1746.prol = getelementptr double, ptr %240, i64 %.471.i1745.prol
  %.503.i1747.prol = load double, ptr %.502.i1746.prol, align 8, !noalias !54
  %.507.i1748.prol = tail call contract double @llvm.fabs.f64(double %.503.i1747.prol)
  %.12.i.i1749.prol = fcmp contract ogt double %.507.i1748.prol, %largest.2.2718.i.prol
  %.13.i.i1750.prol = select i1 %.12.i.i1749.prol, double %.507.i1748.prol, double %largest.2.2718.i.prol
  %.405.i.prol = add nuw i64 %.398714716.i.prol, 1
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter45
  br i1 %prol.iter.cmp.not, label %B148.i.prol.loopexit, label %B148.i.prol, !llvm.loop !57

B148.i.prol.loopexit:                             ; preds = %B148.i.prol, %B148.lr.ph.i
  %.13.i.i1750.lcssa.unr = phi double [ poison, %B148.lr.ph.i ], [ %.13.i.i1750.prol, %B148.i.prol ]
  %largest.2.2718.i.unr = phi double [ 0.000000e+00, %B148.lr.ph.i ], [ %.13.i.i1750.prol, %B148.i.prol ]
  %.398714716.i.unr = phi i64 [ %.144775817.i, %B148.lr.ph.i ], [ %.405.i.prol, %B148.i.prol ]
  br i1 %238, label %B228.i, label %B148.i

B240.endif.i:                                     ; preds = %B228.i
  %gep739.i = getelementptr double, ptr %invariant.gep.i1741, i64 %.498.i
  %.637.i = load double, ptr %gep739.i, align 8, !noalias !54
  %.641.i = tail call contract double @llvm.fabs.f64(double %.637.i)
  %.646.i1760 = fdiv contract double %.641.i, %.13.i.i1750.lcssa
  %.648.i1761 = fcmp contract ogt double %.646.i1760, %best.2.1731.i
  br i1 %.648.i1761, label %B302.i1762, label %B360.i

B428.lr.ph.i:                                     ; preds = %B362.i
  %.866.i = getelementptr double, ptr %225, i64 %.144775817.i
  %.867.i1755 = sitofp i64 %pivot.3.2.i to double
  store double %.867.i1755, ptr %.866.i, align 8, !noalias !54
  %.1058.i = mul i64 %.144775817.i, %.8.i
  %241 = getelementptr double, ptr %224, i64 %.1058.i
  %.1104.i = icmp slt i64 %pivot.3.2.i, 0
  %.1105.i = select i1 %.1104.i, i64 %.392.i, i64 0
  %.1106.i = add i64 %.1105.i, %pivot.3.2.i
  %.1135.i = mul i64 %.1106.i, %.8.i
  %242 = getelementptr double, ptr %224, i64 %.1135.i
  br i1 %112, label %B428.i.epil.preheader, label %B428.i

B504.endif.i.unr-lcssa:                           ; preds = %B428.i
  br i1 %lcmp.mod49.not, label %B504.endif.i, label %B428.i.epil.preheader

B428.i.epil.preheader:                            ; preds = %B504.endif.i.unr-lcssa, %B428.lr.ph.i
  %.958741743.i.epil.init = phi i64 [ 0, %B428.lr.ph.i ], [ %.965.i.7, %B504.endif.i.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod50)
  br label %B428.i.epil

B428.i.epil:                                      ; preds = %B428.i.epil, %B428.i.epil.preheader
  %.958741743.i.epil = phi i64 [ %.958741743.i.epil.init, %B428.i.epil.preheader ], [ %.965.i.epil, %B428.i.epil ]
  %epil.iter48 = phi i64 [ 0, %B428.i.epil.preheader ], [ %epil.iter48.next, %B428.i.epil ]
  %.965.i.epil = add nuw nsw i64 %.958741743.i.epil, 1
  %.1062.i1756.epil = getelementptr double, ptr %241, i64 %.958741743.i.epil
  %.1063.i1757.epil = load double, ptr %.1062.i1756.epil, align 8, !noalias !54
  %.1139.i1758.epil = getelementptr double, ptr %242, i64 %.958741743.i.epil
  %.1140.i1759.epil = load double, ptr %.1139.i1758.epil, align 8, !noalias !54
  store double %.1140.i1759.epil, ptr %.1062.i1756.epil, align 8, !noalias !54
  store double %.1063.i1757.epil, ptr %.1139.i1758.epil, align 8, !noalias !54
  %epil.iter48.next = add i64 %epil.iter48, 1
  %epil.iter48.cmp.not = icmp eq i64 %epil.iter48.next, %xtraiter47
  br i1 %epil.iter48.cmp.not, label %B504.endif.i, label %B428.i.epil, !llvm.loop !58

B504.endif.i:                                     ; preds = %B428.i.epil, %B504.endif.i.unr-lcssa
  %.1345.i = icmp sgt i64 %.8.i, %.151.i
  %invariant.gep754.i = getelementptr double, ptr %.391.i, i64 %.144775817.i
  br i1 %.1345.i, label %B544.us.preheader.i, label %B62.loopexit.i

B544.us.preheader.i:                              ; preds = %B504.endif.i
  %.1576.i = add i64 %.1058.i, %.496.i
  %gep756.i = getelementptr double, ptr %invariant.gep754.i, i64 %.1576.i
  %243 = getelementptr double, ptr %.391.i, i64 %.1576.i
  %xtraiter53 = and i64 %234, 7
  %lcmp.mod54.not = icmp eq i64 %xtraiter53, 0
  %244 = icmp ult i64 %235, 7
  br label %B544.us.i

B544.us.i:                                        ; preds = %B646.B542.loopexit_crit_edge.us.i, %B544.us.preheader.i
  %.1393758764.us.i = phi i64 [ %.1400.us.i, %B646.B542.loopexit_crit_edge.us.i ], [ %.151.i, %B544.us.preheader.i ]
  %.1466.us.i = icmp slt i64 %.1393758764.us.i, 0
  %.1467.us.i = select i1 %.1466.us.i, i64 %.392.i, i64 0
  %.1468.us.i = add i64 %.1467.us.i, %.1393758764.us.i
  %.1497.us.i = mul i64 %.1468.us.i, %.8.i
  %.1498.us.i = add i64 %.1497.us.i, %.496.i
  %gep.us.i = getelementptr double, ptr %invariant.gep754.i, i64 %.1498.us.i
  %.1502.us.i = load double, ptr %gep.us.i, align 8, !noalias !54
  %.1580.us.i = load double, ptr %gep756.i, align 8, !noalias !54
  %.1587.us.i = fdiv contract double %.1502.us.i, %.1580.us.i
  store double %.1587.us.i, ptr %gep.us.i, align 8, !noalias !54
  %245 = getelementptr double, ptr %.391.i, i64 %.1498.us.i
  br i1 %lcmp.mod54.not, label %B648.us.i.prol.loopexit, label %B648.us.i.prol

B648.us.i.prol:                                   ; preds = %B544.us.i, %B648.us.i.prol
  %.1758748750.us.i.prol = phi i64 [ %.1765.us.i.prol, %B648.us.i.prol ], [ %.151.i, %B544.us.i ]
  %prol.iter55 = phi i64 [ %prol.iter55.next, %B648.us.i.prol ], [ 0, %B544.us.i ]
  %.1765.us.i.prol = add nuw i64 %.1758748750.us.i.prol, 1
  %.1830.us.i.prol = icmp slt i64 %.1758748750.us.i.prol, 0
  %.1831.us.i.prol = select i1 %.1830.us.i.prol, i64 %.8.i, i64 0
  %.1832.us.i.prol = add i64 %.1831.us.i.prol, %.1758748750.us.i.prol
  %.1862.us.i.prol = getelementptr double, ptr %245, i64 %.1832.us.i.prol
  %.1863.us.i.prol = load double, ptr %.1862.us.i.prol, align 8, !noalias !54
  %.1936.us.i.prol = getelementptr double, ptr %243, i64 %.1832.us.i.prol
  %.1937.us.i.prol = load double, ptr %.1936.us.i.prol, align 8, !noalias !54
  %.1942.us.i.prol = fmul contract double %.1587.us.i, %.1937.us.i.prol
  %.1943.us.i.prol = fsub contract double %.1863.us.i.prol, %.1942.us.i.prol
  store double %.1943.us.i.prol, ptr %.1862.us.i.prol, align 8, !noalias !54
  %prol.iter55.next = add i64 %prol.iter55, 1
  %prol.iter55.cmp.not = icmp eq i64 %prol.iter55.next, %xtraiter53
  br i1 %prol.iter55.cmp.not, label %B648.us.i.prol.loopexit, label %B648.us.i.prol, !llvm.loop !59

B648.us.i.prol.loopexit:                          ; preds = %B648.us.i.prol, %B544.us.i
  %.1758748750.us.i.unr = phi i64 [ %.151.i, %B544.us.i ], [ %.1765.us.i.prol, %B648.us.i.prol ]
  br i1 %244, label %B646.B542.loopexit_crit_edge.us.i, label %B648.us.i

B648.us.i:                                        ; preds = %B648.us.i.prol.loopexit, %B648.us.i
  %.1758748750.us.i = phi i64 [ %.1765.us.i.7, %B648.us.i ], [ %.1758748750.us.i.unr, %B648.us.i.prol.loopexit ]
  %.1765.us.i = add nuw i64 %.1758748750.us.i, 1
  %.1830.us.i = icmp slt i64 %.1758748750.us.i, 0
  %.1831.us.i = select i1 %.1830.us.i, i64 %.8.i, i64 0
  %.1832.us.i = add i64 %.1831.us.i, %.1758748750.us.i
  %.1862.us.i = getelementptr double, ptr %245, i64 %.1832.us.i
  %.1863.us.i = load double, ptr %.1862.us.i, align 8, !noalias !54
  %.1936.us.i = getelementptr double, ptr %243, i64 %.1832.us.i
  %.1937.us.i = load double, ptr %.1936.us.i, align 8, !noalias !54
  %.1942.us.i = fmul contract double %.1587.us.i, %.1937.us.i
  %.1943.us.i = fsub contract double %.1863.us.i, %.1942.us.i
  store double %.1943.us.i, ptr %.1862.us.i, align 8, !noalias !54
  %.1765.us.i.1 = add nuw i64 %.1758748750.us.i, 2
  %.1830.us.i.1 = icmp slt i64 %.1765.us.i, 0
  %.1831.us.i.1 = select i1 %.1830.us.i.1, i64 %.8.i, i64 0
  %.1832.us.i.1 = add i64 %.1831.us.i.1, %.1765.us.i
  %.1862.us.i.1 = getelementptr double, ptr %245, i64 %.1832.us.i.1
  %.1863.us.i.1 = load double, ptr %.1862.us.i.1, align 8, !noalias !54
  %.1936.us.i.1 = getelementptr double, ptr %243, i64 %.1832.us.i.1
  %.1937.us.i.1 = load double, ptr %.1936.us.i.1, align 8, !noalias !54
  %.1942.us.i.1 = fmul contract double %.1587.us.i, %.1937.us.i.1
  %.1943.us.i.1 = fsub contract double %.1863.us.i.1, %.1942.us.i.1
  store double %.1943.us.i.1, ptr %.1862.us.i.1, align 8, !noalias !54
  %.1765.us.i.2 = add nuw i64 %.1758748750.us.i, 3
  %.1830.us.i.2 = icmp slt i64 %.1765.us.i.1, 0
  %.1831.us.i.2 = select i1 %.1830.us.i.2, i64 %.8.i, i64 0
  %.1832.us.i.2 = add i64 %.1831.us.i.2, %.1765.us.i.1
  %.1862.us.i.2 = getelementptr double, ptr %245, i64 %.1832.us.i.2
  %.1863.us.i.2 = load double, ptr %.1862.us.i.2, align 8, !noalias !54
  %.1936.us.i.2 = getelementptr double, ptr %243, i64 %.1832.us.i.2
  %.1937.us.i.2 = load double, ptr %.1936.us.i.2, align 8, !noalias !54
  %.1942.us.i.2 = fmul contract double %.1587.us.i, %.1937.us.i.2
  %.1943.us.i.2 = fsub contract double %.1863.us.i.2, %.1942.us.i.2
  store double %.1943.us.i.2, ptr %.1862.us.i.2, align 8, !noalias !54
  %.1765.us.i.3 = add nuw i64 %.1758748750.us.i, 4
  %.1830.us.i.3 = icmp slt i64 %.1765.us.i.2, 0
  %.1831.us.i.3 = select i1 %.1830.us.i.3, i64 %.8.i, i64 0
  %.1832.us.i.3 = add i64 %.1831.us.i.3, %.1765.us.i.2
  %.1862.us.i.3 = getelementptr double, ptr %245, i64 %.1832.us.i.3
  %.1863.us.i.3 = load double, ptr %.1862.us.i.3, align 8, !noalias !54
  %.1936.us.i.3 = getelementptr double, ptr %243, i64 %.1832.us.i.3
  %.1937.us.i.3 = load double, ptr %.1936.us.i.3, align 8, !noalias !54
  %.1942.us.i.3 = fmul contract double %.1587.us.i, %.1937.us.i.3
  %.1943.us.i.3 = fsub contract double %.1863.us.i.3, %.1942.us.i.3
  store double %.1943.us.i.3, ptr %.1862.us.i.3, align 8, !noalias !54
  %.1765.us.i.4 = add nuw i64 %.1758748750.us.i, 5
  %.1830.us.i.4 = icmp slt i64 %.1765.us.i.3, 0
  %.1831.us.i.4 = select i1 %.1830.us.i.4, i64 %.8.i, i64 0
  %.1832.us.i.4 = add i64 %.1831.us.i.4, %.1765.us.i.3
  %.1862.us.i.4 = getelementptr double, ptr %245, i64 %.1832.us.i.4
  %.1863.us.i.4 = load double, ptr %.1862.us.i.4, align 8, !noalias !54
  %.1936.us.i.4 = getelementptr double, ptr %243, i64 %.1832.us.i.4
  %.1937.us.i.4 = load double, ptr %.1936.us.i.4, align 8, !noalias !54
  %.1942.us.i.4 = fmul contract double %.1587.us.i, %.1937.us.i.4
  %.1943.us.i.4 = fsub contract double %.1863.us.i.4, %.1942.us.i.4
  store double %.1943.us.i.4, ptr %.1862.us.i.4, align 8, !noalias !54
  %.1765.us.i.5 = add nuw i64 %.1758748750.us.i, 6
  %.1830.us.i.5 = icmp slt i64 %.1765.us.i.4, 0
  %.1831.us.i.5 = select i1 %.1830.us.i.5, i64 %.8.i, i64 0
  %.1832.us.i.5 = add i64 %.1831.us.i.5, %.1765.us.i.4
  %.1862.us.i.5 = getelementptr double, ptr %245, i64 %.1832.us.i.5
  %.1863.us.i.5 = load double, ptr %.1862.us.i.5, align 8, !noalias !54
  %.1936.us.i.5 = getelementptr double, ptr %243, i64 %.1832.us.i.5
  %.1937.us.i.5 = load double, ptr %.1936.us.i.5, align 8, !noalias !54
  %.1942.us.i.5 = fmul contract double %.1587.us.i, %.1937.us.i.5
  %.1943.us.i.5 = fsub contract double %.1863.us.i.5, %.1942.us.i.5
  store double %.1943.us.i.5, ptr %.1862.us.i.5, align 8, !noalias !54
  %.1765.us.i.6 = add nuw i64 %.1758748750.us.i, 7
  %.1830.us.i.6 = icmp slt i64 %.1765.us.i.5, 0
  %.1831.us.i.6 = select i1 %.1830.us.i.6, i64 %.8.i, i64 0
  %.1832.us.i.6 = add i64 %.1831.us.i.6, %.1765.us.i.5
  %.1862.us.i.6 = getelementptr double, ptr %245, i64 %.1832.us.i.6
  %.1863.us.i.6 = load double, ptr %.1862.us.i.6, align 8, !noalias !54
  %.1936.us.i.6 = getelementptr double, ptr %243, i64 %.1832.us.i.6
  %.1937.us.i.6 = load double, ptr %.1936.us.i.6, align 8, !noalias !54
  %.1942.us.i.6 = fmul contract double %.1587.us.i, %.1937.us.i.6
  %.1943.us.i.6 = fsub contract double %.1863.us.i.6, %.1942.us.i.6
  store double %.1943.us.i.6, ptr %.1862.us.i.6, align 8, !noalias !54
  %.1765.us.i.7 = add nuw i64 %.1758748750.us.i, 8
  %.1830.us.i.7 = icmp slt i64 %.1765.us.i.6, 0
  %.1831.us.i.7 = select i1 %.1830.us.i.7, i64 %.8.i, i64 0
  %.1832.us.i.7 = add i64 %.1831.us.i.7, %.1765.us.i.6
  %.1862.us.i.7 = getelementptr double, ptr %245, i64 %.1832.us.i.7
  %.1863.us.i.7 = load double, ptr %.1862.us.i.7, align 8, !noalias !54
  %.1936.us.i.7 = getelementptr double, ptr %243, i64 %.1832.us.i.7
  %.1937.us.i.7 = load double, ptr %.1936.us.i.7, align 8, !noalias !54
  %.1942.us.i.7 = fmul contract double %.1587.us.i, %.1937.us.i.7
  %.1943.us.i.7 = fsub contract double %.1863.us.i.7, %.1942.us.i.7
  store double %.1943.us.i.7, ptr %.1862.us.i.7, align 8, !noalias !54
  %exitcond863.not.i.7 = icmp eq i64 %.1765.us.i.7, %.8.i
  br i1 %exitcond863.not.i.7, label %B646.B542.loopexit_crit_edge.us.i, label %B648.us.i

B646.B542.loopexit_crit_edge.us.i:                ; preds = %B648.us.i, %B648.us.i.prol.loopexit
  %.1400.us.i = add nuw i64 %.1393758764.us.i, 1
  %exitcond.not = icmp eq i64 %.1400.us.i, %.8.i
  br i1 %exitcond.not, label %B62.loopexit.i, label %B544.us.i

B210.endif.i.loopexit.unr-lcssa:                  ; preds = %B72.endif.us.i
  br i1 %lcmp.mod35.not, label %B210.endif.i, label %B72.endif.us.i.epil.preheader

B72.endif.us.i.epil.preheader:                    ; preds = %B210.endif.i.loopexit.unr-lcssa, %B72.endif.us.preheader.i
  %.32613431349.us.i.epil.init = phi i64 [ 0, %B72.endif.us.preheader.i ], [ %.333.us.i.7, %B210.endif.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod36)
  %246 = getelementptr i8, ptr %.391.i, i64 %177
  br label %B72.endif.us.i.epil

B72.endif.us.i.epil:                              ; preds = %B72.endif.us.i.epil, %B72.endif.us.i.epil.preheader
  %.32613431349.us.i.epil = phi i64 [ %.333.us.i.epil, %B72.endif.us.i.epil ], [ %.32613431349.us.i.epil.init, %B72.endif.us.i.epil.preheader ]
  %epil.iter34 = phi i64 [ %epil.iter34.next, %B72.endif.us.i.epil ], [ 0, %B72.endif.us.i.epil.preheader ]
  %247 = mul i64 %101, %.32613431349.us.i.epil
  %scevgep.epil = getelementptr i8, ptr %246, i64 %247
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.epil, i8 0, i64 %102, i1 false), !noalias !50
  %.555.us.i1733.epil = mul i64 %.32613431349.us.i.epil, %.8.i
  %248 = getelementptr double, ptr %181, i64 %.555.us.i1733.epil
  %.333.us.i.epil = add nuw nsw i64 %.32613431349.us.i.epil, 1
  %.634.us.i.epil = load double, ptr %gep.i1731, align 8, !noalias !50
  %249 = getelementptr double, ptr %248, i64 %.32613431349.us.i.epil
  store double %.634.us.i.epil, ptr %249, align 8, !noalias !50
  %epil.iter34.next = add i64 %epil.iter34, 1
  %epil.iter34.cmp.not = icmp eq i64 %epil.iter34.next, %xtraiter33
  br i1 %epil.iter34.cmp.not, label %B210.endif.i, label %B72.endif.us.i.epil, !llvm.loop !60

B210.endif.i:                                     ; preds = %B210.endif.i.loopexit.unr-lcssa, %B72.endif.us.i.epil, %B1124.i
  br i1 %.8491362.not.i, label %B412.i1722, label %B274.lr.ph.i

B274.lr.ph.i:                                     ; preds = %B210.endif.i
  %invariant.gep1358.i = getelementptr double, ptr %.181.i, i64 %.114513891391.i
  %.1090.i1717 = mul i64 %.1088.i, %.114513891391.i
  %250 = getelementptr double, ptr %.391.i, i64 %.1090.i1717
  br i1 %111, label %B274.i.epil.preheader, label %B274.i

B1226.i.sink.split:                               ; preds = %B62.loopexit.i, %B362.i, %B412.i1722
  %.sink = phi i64 [ 1, %B412.i1722 ], [ 1, %B62.loopexit.i ], [ 2, %B362.i ]
  %251 = getelementptr i64, ptr %24, i64 %.114513891391.i
  store i64 %.sink, ptr %251, align 8, !noalias !50
  br label %B1226.i

B1226.i:                                          ; preds = %B1226.i.sink.split, %B1000.i, %B936.i
  %pivoted.3.1.i = phi i1 [ %pivoted.2.01393.i, %B1000.i ], [ %pivoted.2.01393.i, %B936.i ], [ true, %B1226.i.sink.split ]
  %exitcond.not.i966 = icmp eq i64 %.1152.i, 4
  br i1 %exitcond.not.i966, label %B1228.i, label %B936.i

B1228.i:                                          ; preds = %B1226.i
  br i1 %pivoted.3.1.i, label %B1232.i, label %label_8

B1232.i:                                          ; preds = %B1228.i
  %.385.i975 = load i64, ptr %24, align 8, !noalias !61
  %.393.i976 = icmp eq i64 %.385.i975, 1
  br i1 %.393.i976, label %B96.endif.i, label %B276.i

B160.i:                                           ; preds = %B160.i.preheader, %B160.i
  %.514624626.i = phi i64 [ %.521.i977.7, %B160.i ], [ 0, %B160.i.preheader ]
  %niter61 = phi i64 [ %niter61.next.7, %B160.i ], [ 0, %B160.i.preheader ]
  %.622.i = shl i64 %.514624626.i, 2
  %gep.i978 = getelementptr double, ptr %30, i64 %.622.i
  %.627.i979 = load double, ptr %gep.i978, align 8, !noalias !61
  %gep630.i = getelementptr double, ptr %31, i64 %.622.i
  store double %.627.i979, ptr %gep630.i, align 8, !noalias !61
  %.521.i977 = shl i64 %.514624626.i, 2
  %.622.i.1 = or disjoint i64 %.521.i977, 4
  %gep.i978.1 = getelementptr double, ptr %30, i64 %.622.i.1
  %.627.i979.1 = load double, ptr %gep.i978.1, align 8, !noalias !61
  %gep630.i.1 = getelementptr double, ptr %31, i64 %.622.i.1
  store double %.627.i979.1, ptr %gep630.i.1, align 8, !noalias !61
  %.521.i977.1 = shl i64 %.514624626.i, 2
  %.622.i.2 = or disjoint i64 %.521.i977.1, 8
  %gep.i978.2 = getelementptr double, ptr %30, i64 %.622.i.2
  %.627.i979.2 = load double, ptr %gep.i978.2, align 8, !noalias !61
  %gep630.i.2 = getelementptr double, ptr %31, i64 %.622.i.2
  store double %.627.i979.2, ptr %gep630.i.2, align 8, !noalias !61
  %.521.i977.2 = shl i64 %.514624626.i, 2
  %.622.i.3 = or disjoint i64 %.521.i977.2, 12
  %gep.i978.3 = getelementptr double, ptr %30, i64 %.622.i.3
  %.627.i979.3 = load double, ptr %gep.i978.3, align 8, !noalias !61
  %gep630.i.3 = getelementptr double, ptr %31, i64 %.622.i.3
  store double %.627.i979.3, ptr %gep630.i.3, align 8, !noalias !61
  %.521.i977.3 = shl i64 %.514624626.i, 2
  %.622.i.4 = or disjoint i64 %.521.i977.3, 16
  %gep.i978.4 = getelementptr double, ptr %30, i64 %.622.i.4
  %.627.i979.4 = load double, ptr %gep.i978.4, align 8, !noalias !61
  %gep630.i.4 = getelementptr double, ptr %31, i64 %.622.i.4
  store double %.627.i979.4, ptr %gep630.i.4, align 8, !noalias !61
  %.521.i977.4 = shl i64 %.514624626.i, 2
  %.622.i.5 = or disjoint i64 %.521.i977.4, 20
  %gep.i978.5 = getelementptr double, ptr %30, i64 %.622.i.5
  %.627.i979.5 = load double, ptr %gep.i978.5, align 8, !noalias !61
  %gep630.i.5 = getelementptr double, ptr %31, i64 %.622.i.5
  store double %.627.i979.5, ptr %gep630.i.5, align 8, !noalias !61
  %.521.i977.5 = shl i64 %.514624626.i, 2
  %.622.i.6 = or disjoint i64 %.521.i977.5, 24
  %gep.i978.6 = getelementptr double, ptr %30, i64 %.622.i.6
  %.627.i979.6 = load double, ptr %gep.i978.6, align 8, !noalias !61
  %gep630.i.6 = getelementptr double, ptr %31, i64 %.622.i.6
  store double %.627.i979.6, ptr %gep630.i.6, align 8, !noalias !61
  %.521.i977.7 = add nuw nsw i64 %.514624626.i, 8
  %.521.i977.6 = shl i64 %.514624626.i, 2
  %.622.i.7 = or disjoint i64 %.521.i977.6, 28
  %gep.i978.7 = getelementptr double, ptr %30, i64 %.622.i.7
  %.627.i979.7 = load double, ptr %gep.i978.7, align 8, !noalias !61
  %gep630.i.7 = getelementptr double, ptr %31, i64 %.622.i.7
  store double %.627.i979.7, ptr %gep630.i.7, align 8, !noalias !61
  %niter61.next.7 = add i64 %niter61, 8
  %niter61.ncmp.7 = icmp eq i64 %niter61.next.7, %unroll_iter60
  br i1 %niter61.ncmp.7, label %B218.i.loopexit.unr-lcssa, label %B160.i

B218.i.loopexit.unr-lcssa:                        ; preds = %B160.i
  br i1 %lcmp.mod58.not, label %B218.i, label %B160.i.epil.preheader

B160.i.epil.preheader:                            ; preds = %B218.i.loopexit.unr-lcssa, %B160.i.preheader
  %.514624626.i.epil.init = phi i64 [ 0, %B160.i.preheader ], [ %.521.i977.7, %B218.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod59)
  br label %B160.i.epil

B160.i.epil:                                      ; preds = %B160.i.epil, %B160.i.epil.preheader
  %.514624626.i.epil = phi i64 [ %.521.i977.epil, %B160.i.epil ], [ %.514624626.i.epil.init, %B160.i.epil.preheader ]
  %epil.iter57 = phi i64 [ %epil.iter57.next, %B160.i.epil ], [ 0, %B160.i.epil.preheader ]
  %.521.i977.epil = add nuw nsw i64 %.514624626.i.epil, 1
  %.622.i.epil = shl i64 %.514624626.i.epil, 2
  %gep.i978.epil = getelementptr double, ptr %30, i64 %.622.i.epil
  %.627.i979.epil = load double, ptr %gep.i978.epil, align 8, !noalias !61
  %gep630.i.epil = getelementptr double, ptr %31, i64 %.622.i.epil
  store double %.627.i979.epil, ptr %gep630.i.epil, align 8, !noalias !61
  %epil.iter57.next = add i64 %epil.iter57, 1
  %epil.iter57.cmp.not = icmp eq i64 %epil.iter57.next, %xtraiter56
  br i1 %epil.iter57.cmp.not, label %B218.i, label %B160.i.epil, !llvm.loop !64

B218.i:                                           ; preds = %B218.i.loopexit.unr-lcssa, %B160.i.epil, %B96.endif.i
  br i1 %.125.i1353, label %B62.i1364.preheader, label %label_9

B62.i1364.preheader:                              ; preds = %B218.i
  br i1 %114, label %B62.i1364.epil.preheader, label %B62.i1364

B62.i1364:                                        ; preds = %B62.i1364.preheader, %B62.i1364
  %.175682684.i1365 = phi i64 [ %.182.i1368.3, %B62.i1364 ], [ 0, %B62.i1364.preheader ]
  %niter67 = phi i64 [ %niter67.next.3, %B62.i1364 ], [ 0, %B62.i1364.preheader ]
  %252 = getelementptr double, ptr %32, i64 %.175682684.i1365
  %.280.i1366 = load double, ptr %252, align 8, !noalias !65
  %.5.i.i1367 = fptosi double %.280.i1366 to i64
  %.182.i1368 = or disjoint i64 %.175682684.i1365, 1
  %gep.i1371.idx = shl i64 %.175682684.i1365, 5
  %gep.i1371 = getelementptr i8, ptr %31, i64 %gep.i1371.idx
  %.381.i1372 = load double, ptr %gep.i1371, align 8, !noalias !65
  %.422.i1373 = icmp slt i64 %.5.i.i1367, 0
  %.423.i1374 = select i1 %.422.i1373, i64 %.17.i52, i64 0
  %.424.i1375 = add i64 %.423.i1374, %.5.i.i1367
  %gep688.i1377.idx = shl i64 %.424.i1375, 5
  %gep688.i1377 = getelementptr i8, ptr %31, i64 %gep688.i1377.idx
  %.458.i1378 = load double, ptr %gep688.i1377, align 8, !noalias !65
  store double %.458.i1378, ptr %gep.i1371, align 8, !noalias !65
  store double %.381.i1372, ptr %gep688.i1377, align 8, !noalias !65
  %253 = getelementptr double, ptr %32, i64 %.182.i1368
  %.280.i1366.1 = load double, ptr %253, align 8, !noalias !65
  %.5.i.i1367.1 = fptosi double %.280.i1366.1 to i64
  %.182.i1368.1 = or disjoint i64 %.175682684.i1365, 2
  %gep.i1371.idx.1 = shl i64 %.182.i1368, 5
  %gep.i1371.1 = getelementptr i8, ptr %31, i64 %gep.i1371.idx.1
  %.381.i1372.1 = load double, ptr %gep.i1371.1, align 8, !noalias !65
  %.422.i1373.1 = icmp slt i64 %.5.i.i1367.1, 0
  %.423.i1374.1 = select i1 %.422.i1373.1, i64 %.17.i52, i64 0
  %.424.i1375.1 = add i64 %.423.i1374.1, %.5.i.i1367.1
  %gep688.i1377.idx.1 = shl i64 %.424.i1375.1, 5
  %gep688.i1377.1 = getelementptr i8, ptr %31, i64 %gep688.i1377.idx.1
  %.458.i1378.1 = load double, ptr %gep688.i1377.1, align 8, !noalias !65
  store double %.458.i1378.1, ptr %gep.i1371.1, align 8, !noalias !65
  store double %.381.i1372.1, ptr %gep688.i1377.1, align 8, !noalias !65
  %254 = getelementptr double, ptr %32, i64 %.182.i1368.1
  %.280.i1366.2 = load double, ptr %254, align 8, !noalias !65
  %.5.i.i1367.2 = fptosi double %.280.i1366.2 to i64
  %.182.i1368.2 = or disjoint i64 %.175682684.i1365, 3
  %gep.i1371.idx.2 = shl i64 %.182.i1368.1, 5
  %gep.i1371.2 = getelementptr i8, ptr %31, i64 %gep.i1371.idx.2
  %.381.i1372.2 = load double, ptr %gep.i1371.2, align 8, !noalias !65
  %.422.i1373.2 = icmp slt i64 %.5.i.i1367.2, 0
  %.423.i1374.2 = select i1 %.422.i1373.2, i64 %.17.i52, i64 0
  %.424.i1375.2 = add i64 %.423.i1374.2, %.5.i.i1367.2
  %gep688.i1377.idx.2 = shl i64 %.424.i1375.2, 5
  %gep688.i1377.2 = getelementptr i8, ptr %31, i64 %gep688.i1377.idx.2
  %.458.i1378.2 = load double, ptr %gep688.i1377.2, align 8, !noalias !65
  store double %.458.i1378.2, ptr %gep.i1371.2, align 8, !noalias !65
  store double %.381.i1372.2, ptr %gep688.i1377.2, align 8, !noalias !65
  %255 = getelementptr double, ptr %32, i64 %.182.i1368.2
  %.280.i1366.3 = load double, ptr %255, align 8, !noalias !65
  %.5.i.i1367.3 = fptosi double %.280.i1366.3 to i64
  %.182.i1368.3 = add nuw nsw i64 %.175682684.i1365, 4
  %gep.i1371.idx.3 = shl i64 %.182.i1368.2, 5
  %gep.i1371.3 = getelementptr i8, ptr %31, i64 %gep.i1371.idx.3
  %.381.i1372.3 = load double, ptr %gep.i1371.3, align 8, !noalias !65
  %.422.i1373.3 = icmp slt i64 %.5.i.i1367.3, 0
  %.423.i1374.3 = select i1 %.422.i1373.3, i64 %.17.i52, i64 0
  %.424.i1375.3 = add i64 %.423.i1374.3, %.5.i.i1367.3
  %gep688.i1377.idx.3 = shl i64 %.424.i1375.3, 5
  %gep688.i1377.3 = getelementptr i8, ptr %31, i64 %gep688.i1377.idx.3
  %.458.i1378.3 = load double, ptr %gep688.i1377.3, align 8, !noalias !65
  store double %.458.i1378.3, ptr %gep.i1371.3, align 8, !noalias !65
  store double %.381.i1372.3, ptr %gep688.i1377.3, align 8, !noalias !65
  %niter67.next.3 = add i64 %niter67, 4
  %niter67.ncmp.3 = icmp eq i64 %niter67.next.3, %unroll_iter66
  br i1 %niter67.ncmp.3, label %B218.endif.i1380.preheader.unr-lcssa, label %B62.i1364

B218.endif.i1380.preheader.unr-lcssa:             ; preds = %B62.i1364
  br i1 %lcmp.mod64.not, label %B218.endif.i1380.preheader, label %B62.i1364.epil.preheader

B62.i1364.epil.preheader:                         ; preds = %B218.endif.i1380.preheader.unr-lcssa, %B62.i1364.preheader
  %.175682684.i1365.epil.init = phi i64 [ 0, %B62.i1364.preheader ], [ %.182.i1368.3, %B218.endif.i1380.preheader.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod65)
  br label %B62.i1364.epil

B62.i1364.epil:                                   ; preds = %B62.i1364.epil, %B62.i1364.epil.preheader
  %.175682684.i1365.epil = phi i64 [ %.182.i1368.epil, %B62.i1364.epil ], [ %.175682684.i1365.epil.init, %B62.i1364.epil.preheader ]
  %epil.iter63 = phi i64 [ %epil.iter63.next, %B62.i1364.epil ], [ 0, %B62.i1364.epil.preheader ]
  %256 = getelementptr double, ptr %32, i64 %.175682684.i1365.epil
  %.280.i1366.epil = load double, ptr %256, align 8, !noalias !65
  %.5.i.i1367.epil = fptosi double %.280.i1366.epil to i64
  %.182.i1368.epil = add nuw nsw i64 %.175682684.i1365.epil, 1
  %gep.i1371.idx.epil = shl i64 %.175682684.i1365.epil, 5
  %gep.i1371.epil = getelementptr i8, ptr %31, i64 %gep.i1371.idx.epil
  %.381.i1372.epil = load double, ptr %gep.i1371.epil, align 8, !noalias !65
  %.422.i1373.epil = icmp slt i64 %.5.i.i1367.epil, 0
  %.423.i1374.epil = select i1 %.422.i1373.epil, i64 %.17.i52, i64 0
  %.424.i1375.epil = add i64 %.423.i1374.epil, %.5.i.i1367.epil
  %gep688.i1377.idx.epil = shl i64 %.424.i1375.epil, 5
  %gep688.i1377.epil = getelementptr i8, ptr %31, i64 %gep688.i1377.idx.epil
  %.458.i1378.epil = load double, ptr %gep688.i1377.epil, align 8, !noalias !65
  store double %.458.i1378.epil, ptr %gep.i1371.epil, align 8, !noalias !65
  store double %.381.i1372.epil, ptr %gep688.i1377.epil, align 8, !noalias !65
  %epil.iter63.next = add i64 %epil.iter63, 1
  %epil.iter63.cmp.not = icmp eq i64 %epil.iter63.next, %xtraiter62
  br i1 %epil.iter63.cmp.not, label %B218.endif.i1380.preheader, label %B62.i1364.epil, !llvm.loop !68

B218.endif.i1380.preheader:                       ; preds = %B62.i1364.epil, %B218.endif.i1380.preheader.unr-lcssa
  br label %B218.endif.i1380

B216.loopexit.i1400.loopexit.unr-lcssa:           ; preds = %B252.i1389
  %lcmp.mod70.not = icmp eq i64 %xtraiter68, 0
  br i1 %lcmp.mod70.not, label %B216.loopexit.i1400, label %B252.i1389.epil.preheader

B252.i1389.epil.preheader:                        ; preds = %B216.loopexit.i1400.loopexit.unr-lcssa, %B252.lr.ph.i1384
  %.934698.i1390.epil.init = phi double [ %.933.promoted.i1388, %B252.lr.ph.i1384 ], [ %.1090.i1398.7, %B216.loopexit.i1400.loopexit.unr-lcssa ]
  %.828690692.i1391.epil.init = phi i64 [ 0, %B252.lr.ph.i1384 ], [ %.835.i1392.7, %B216.loopexit.i1400.loopexit.unr-lcssa ]
  %lcmp.mod71 = icmp ne i64 %xtraiter68, 0
  tail call void @llvm.assume(i1 %lcmp.mod71)
  br label %B252.i1389.epil

B252.i1389.epil:                                  ; preds = %B252.i1389.epil, %B252.i1389.epil.preheader
  %.934698.i1390.epil = phi double [ %.934698.i1390.epil.init, %B252.i1389.epil.preheader ], [ %.1090.i1398.epil, %B252.i1389.epil ]
  %.828690692.i1391.epil = phi i64 [ %.828690692.i1391.epil.init, %B252.i1389.epil.preheader ], [ %.835.i1392.epil, %B252.i1389.epil ]
  %epil.iter69 = phi i64 [ 0, %B252.i1389.epil.preheader ], [ %epil.iter69.next, %B252.i1389.epil ]
  %.835.i1392.epil = add nuw nsw i64 %.828690692.i1391.epil, 1
  %257 = getelementptr double, ptr %269, i64 %.828690692.i1391.epil
  %.1008.i1393.epil = load double, ptr %257, align 8, !noalias !65
  %gep697.i1395.idx.epil = shl i64 %.828690692.i1391.epil, 5
  %gep697.i1395.epil = getelementptr i8, ptr %31, i64 %gep697.i1395.idx.epil
  %.1085.i1396.epil = load double, ptr %gep697.i1395.epil, align 8, !noalias !65
  %.1089.i1397.epil = fmul contract double %.1008.i1393.epil, %.1085.i1396.epil
  %.1090.i1398.epil = fsub contract double %.934698.i1390.epil, %.1089.i1397.epil
  store double %.1090.i1398.epil, ptr %gep713.i1386, align 8, !noalias !65
  %epil.iter69.next = add i64 %epil.iter69, 1
  %epil.iter69.cmp.not = icmp eq i64 %epil.iter69.next, %xtraiter68
  br i1 %epil.iter69.cmp.not, label %B216.loopexit.i1400, label %B252.i1389.epil, !llvm.loop !69

B216.loopexit.i1400:                              ; preds = %B216.loopexit.i1400.loopexit.unr-lcssa, %B252.i1389.epil, %B218.endif.i1380
  %exitcond745.not.i1401 = icmp eq i64 %.714.i1382, %.8.i
  br i1 %exitcond745.not.i1401, label %B380.endif.i1404, label %B218.endif.i1380

B252.i1389:                                       ; preds = %B252.i1389, %B252.lr.ph.i1384.new
  %.934698.i1390 = phi double [ %.933.promoted.i1388, %B252.lr.ph.i1384.new ], [ %.1090.i1398.7, %B252.i1389 ]
  %.828690692.i1391 = phi i64 [ 0, %B252.lr.ph.i1384.new ], [ %.835.i1392.7, %B252.i1389 ]
  %niter73 = phi i64 [ 0, %B252.lr.ph.i1384.new ], [ %niter73.next.7, %B252.i1389 ]
  %.835.i1392 = or disjoint i64 %.828690692.i1391, 1
  %258 = getelementptr double, ptr %269, i64 %.828690692.i1391
  %.1008.i1393 = load double, ptr %258, align 8, !noalias !65
  %gep697.i1395.idx = shl i64 %.828690692.i1391, 5
  %gep697.i1395 = getelementptr i8, ptr %31, i64 %gep697.i1395.idx
  %.1085.i1396 = load double, ptr %gep697.i1395, align 8, !noalias !65
  %.1089.i1397 = fmul contract double %.1008.i1393, %.1085.i1396
  %.1090.i1398 = fsub contract double %.934698.i1390, %.1089.i1397
  store double %.1090.i1398, ptr %gep713.i1386, align 8, !noalias !65
  %.835.i1392.1 = or disjoint i64 %.828690692.i1391, 2
  %259 = getelementptr double, ptr %269, i64 %.835.i1392
  %.1008.i1393.1 = load double, ptr %259, align 8, !noalias !65
  %gep697.i1395.idx.1 = shl i64 %.835.i1392, 5
  %gep697.i1395.1 = getelementptr i8, ptr %31, i64 %gep697.i1395.idx.1
  %.1085.i1396.1 = load double, ptr %gep697.i1395.1, align 8, !noalias !65
  %.1089.i1397.1 = fmul contract double %.1008.i1393.1, %.1085.i1396.1
  %.1090.i1398.1 = fsub contract double %.1090.i1398, %.1089.i1397.1
  store double %.1090.i1398.1, ptr %gep713.i1386, align 8, !noalias !65
  %.835.i1392.2 = or disjoint i64 %.828690692.i1391, 3
  %260 = getelementptr double, ptr %269, i64 %.835.i1392.1
  %.1008.i1393.2 = load double, ptr %260, align 8, !noalias !65
  %gep697.i1395.idx.2 = shl i64 %.835.i1392.1, 5
  %gep697.i1395.2 = getelementptr i8, ptr %31, i64 %gep697.i1395.idx.2
  %.1085.i1396.2 = load double, ptr %gep697.i1395.2, align 8, !noalias !65
  %.1089.i1397.2 = fmul contract double %.1008.i1393.2, %.1085.i1396.2
  %.1090.i1398.2 = fsub contract double %.1090.i1398.1, %.1089.i1397.2
  store double %.1090.i1398.2, ptr %gep713.i1386, align 8, !noalias !65
  %.835.i1392.3 = or disjoint i64 %.828690692.i1391, 4
  %261 = getelementptr double, ptr %269, i64 %.835.i1392.2
  %.1008.i1393.3 = load double, ptr %261, align 8, !noalias !65
  %gep697.i1395.idx.3 = shl i64 %.835.i1392.2, 5
  %gep697.i1395.3 = getelementptr i8, ptr %31, i64 %gep697.i1395.idx.3
  %.1085.i1396.3 = load double, ptr %gep697.i1395.3, align 8, !noalias !65
  %.1089.i1397.3 = fmul contract double %.1008.i1393.3, %.1085.i1396.3
  %.1090.i1398.3 = fsub contract double %.1090.i1398.2, %.1089.i1397.3
  store double %.1090.i1398.3, ptr %gep713.i1386, align 8, !noalias !65
  %.835.i1392.4 = or disjoint i64 %.828690692.i1391, 5
  %262 = getelementptr double, ptr %269, i64 %.835.i1392.3
  %.1008.i1393.4 = load double, ptr %262, align 8, !noalias !65
  %gep697.i1395.idx.4 = shl i64 %.835.i1392.3, 5
  %gep697.i1395.4 = getelementptr i8, ptr %31, i64 %gep697.i1395.idx.4
  %.1085.i1396.4 = load double, ptr %gep697.i1395.4, align 8, !noalias !65
  %.1089.i1397.4 = fmul contract double %.1008.i1393.4, %.1085.i1396.4
  %.1090.i1398.4 = fsub contract double %.1090.i1398.3, %.1089.i1397.4
  store double %.1090.i1398.4, ptr %gep713.i1386, align 8, !noalias !65
  %.835.i1392.5 = or disjoint i64 %.828690692.i1391, 6
  %263 = getelementptr double, ptr %269, i64 %.835.i1392.4
  %.1008.i1393.5 = load double, ptr %263, align 8, !noalias !65
  %gep697.i1395.idx.5 = shl i64 %.835.i1392.4, 5
  %gep697.i1395.5 = getelementptr i8, ptr %31, i64 %gep697.i1395.idx.5
  %.1085.i1396.5 = load double, ptr %gep697.i1395.5, align 8, !noalias !65
  %.1089.i1397.5 = fmul contract double %.1008.i1393.5, %.1085.i1396.5
  %.1090.i1398.5 = fsub contract double %.1090.i1398.4, %.1089.i1397.5
  store double %.1090.i1398.5, ptr %gep713.i1386, align 8, !noalias !65
  %.835.i1392.6 = or disjoint i64 %.828690692.i1391, 7
  %264 = getelementptr double, ptr %269, i64 %.835.i1392.5
  %.1008.i1393.6 = load double, ptr %264, align 8, !noalias !65
  %gep697.i1395.idx.6 = shl i64 %.835.i1392.5, 5
  %gep697.i1395.6 = getelementptr i8, ptr %31, i64 %gep697.i1395.idx.6
  %.1085.i1396.6 = load double, ptr %gep697.i1395.6, align 8, !noalias !65
  %.1089.i1397.6 = fmul contract double %.1008.i1393.6, %.1085.i1396.6
  %.1090.i1398.6 = fsub contract double %.1090.i1398.5, %.1089.i1397.6
  store double %.1090.i1398.6, ptr %gep713.i1386, align 8, !noalias !65
  %.835.i1392.7 = add nuw nsw i64 %.828690692.i1391, 8
  %265 = getelementptr double, ptr %269, i64 %.835.i1392.6
  %.1008.i1393.7 = load double, ptr %265, align 8, !noalias !65
  %gep697.i1395.idx.7 = shl i64 %.835.i1392.6, 5
  %gep697.i1395.7 = getelementptr i8, ptr %31, i64 %gep697.i1395.idx.7
  %.1085.i1396.7 = load double, ptr %gep697.i1395.7, align 8, !noalias !65
  %.1089.i1397.7 = fmul contract double %.1008.i1393.7, %.1085.i1396.7
  %.1090.i1398.7 = fsub contract double %.1090.i1398.6, %.1089.i1397.7
  store double %.1090.i1398.7, ptr %gep713.i1386, align 8, !noalias !65
  %niter73.next.7 = add i64 %niter73, 8
  %niter73.ncmp.7 = icmp eq i64 %niter73.next.7, %unroll_iter72
  br i1 %niter73.ncmp.7, label %B216.loopexit.i1400.loopexit.unr-lcssa, label %B252.i1389

B422.i1414:                                       ; preds = %B422.lr.ph.i1410, %B422.i1414
  %.1488723.i1415 = phi double [ %.1487.promoted.i1413, %B422.lr.ph.i1410 ], [ %.1644.i1430, %B422.i1414 ]
  %.1375714718.i1416 = phi i64 [ %.1333.i1407, %B422.lr.ph.i1410 ], [ %.1385.i1418, %B422.i1414 ]
  %.1382715717.i1417 = phi i64 [ %.1252724732.i1405, %B422.lr.ph.i1410 ], [ %.1389.i1419, %B422.i1414 ]
  %.1385.i1418 = add nsw i64 %.1375714718.i1416, -1
  %.1389.i1419 = add i64 %.1382715717.i1417, 1
  %.1529.i1420 = icmp slt i64 %.1382715717.i1417, 0
  %.1530.i1421 = select i1 %.1529.i1420, i64 %.8.i, i64 0
  %266 = getelementptr double, ptr %271, i64 %.1382715717.i1417
  %.1561.i1422 = getelementptr double, ptr %266, i64 %.1530.i1421
  %.1562.i1423 = load double, ptr %.1561.i1422, align 8, !noalias !65
  %.1604.i1424 = select i1 %.1529.i1420, i64 %.17.i52, i64 0
  %.1605.i1425 = add i64 %.1604.i1424, %.1382715717.i1417
  %gep722.i1427.idx = shl i64 %.1605.i1425, 5
  %gep722.i1427 = getelementptr i8, ptr %31, i64 %gep722.i1427.idx
  %.1639.i1428 = load double, ptr %gep722.i1427, align 8, !noalias !65
  %.1643.i1429 = fmul contract double %.1562.i1423, %.1639.i1428
  %.1644.i1430 = fsub contract double %.1488723.i1415, %.1643.i1429
  store double %.1644.i1430, ptr %gep738.i1411, align 8, !noalias !65
  %.1376.i1431 = icmp sgt i64 %.1375714718.i1416, 1
  br i1 %.1376.i1431, label %B422.i1414, label %B506.i1432

B506.i1432:                                       ; preds = %B422.i1414, %B380.endif.B506_crit_edge.i1439
  %.1865.pre-phi.i1433 = phi i64 [ %.pre746.i1440, %B380.endif.B506_crit_edge.i1439 ], [ %.1557.i1412, %B422.i1414 ]
  %gep742.i1434 = getelementptr double, ptr %31, i64 %.pre.i1409
  %.1793.i1435 = load double, ptr %gep742.i1434, align 8, !noalias !65
  %267 = getelementptr double, ptr %.391.i, i64 %.1865.pre-phi.i1433
  %268 = getelementptr double, ptr %267, i64 %.1262.i1406
  %.1870.i1436 = load double, ptr %268, align 8, !noalias !65
  %.1877.i1437 = fdiv contract double %.1793.i1435, %.1870.i1436
  store double %.1877.i1437, ptr %gep742.i1434, align 8, !noalias !65
  %.1253.i1438 = icmp samesign ugt i64 %.1252724732.i1405, 1
  br i1 %.1253.i1438, label %B380.endif.i1404, label %label_9

B218.endif.i1380:                                 ; preds = %B218.endif.i1380.preheader, %B216.loopexit.i1400
  %.707700706.i1381 = phi i64 [ %.714.i1382, %B216.loopexit.i1400 ], [ 0, %B218.endif.i1380.preheader ]
  %.714.i1382 = add nuw nsw i64 %.707700706.i1381, 1
  %.822691.not.i1383 = icmp eq i64 %.707700706.i1381, 0
  br i1 %.822691.not.i1383, label %B216.loopexit.i1400, label %B252.lr.ph.i1384

B252.lr.ph.i1384:                                 ; preds = %B218.endif.i1380
  %gep713.i1386.idx = shl i64 %.707700706.i1381, 5
  %gep713.i1386 = getelementptr i8, ptr %31, i64 %gep713.i1386.idx
  %.1003.i1387 = mul i64 %.707700706.i1381, %.8.i
  %269 = getelementptr double, ptr %.391.i, i64 %.1003.i1387
  %.933.promoted.i1388 = load double, ptr %gep713.i1386, align 8, !noalias !65
  %xtraiter68 = and i64 %.707700706.i1381, 7
  %270 = icmp samesign ult i64 %.707700706.i1381, 8
  br i1 %270, label %B252.i1389.epil.preheader, label %B252.lr.ph.i1384.new

B252.lr.ph.i1384.new:                             ; preds = %B252.lr.ph.i1384
  %unroll_iter72 = and i64 %.707700706.i1381, 9223372036854775800
  br label %B252.i1389

B380.endif.i1404:                                 ; preds = %B216.loopexit.i1400, %B506.i1432
  %.1252724732.i1405 = phi i64 [ %.1262.i1406, %B506.i1432 ], [ %.8.i, %B216.loopexit.i1400 ]
  %.1262.i1406 = add nsw i64 %.1252724732.i1405, -1
  %.1333.i1407 = sub nuw nsw i64 %.8.i, %.1252724732.i1405
  %.1376716.not.i1408 = icmp eq i64 %.1333.i1407, 0
  %.pre.i1409 = shl i64 %.1262.i1406, 2
  br i1 %.1376716.not.i1408, label %B380.endif.B506_crit_edge.i1439, label %B422.lr.ph.i1410

B380.endif.B506_crit_edge.i1439:                  ; preds = %B380.endif.i1404
  %.pre746.i1440 = mul i64 %.1262.i1406, %.8.i
  br label %B506.i1432

B422.lr.ph.i1410:                                 ; preds = %B380.endif.i1404
  %gep738.i1411 = getelementptr double, ptr %31, i64 %.pre.i1409
  %.1557.i1412 = mul i64 %.1262.i1406, %.8.i
  %271 = getelementptr double, ptr %.391.i, i64 %.1557.i1412
  %.1487.promoted.i1413 = load double, ptr %gep738.i1411, align 8, !noalias !65
  br label %B422.i1414

label_9: ; preds = %B506.i1432, %B218.i
  br label %B276.i

B276.i:                                           ; preds = %label_9, %B1232.i
  %.385.1.i = load i64, ptr %25, align 8, !noalias !61
  %.393.1.i = icmp eq i64 %.385.1.i, 1
  br i1 %.393.1.i, label %B96.endif.1.i, label %B276.1.i

B96.endif.1.i:                                    ; preds = %B276.i
  br i1 %.508625.not.i, label %B218.1.i, label %B160.1.i.preheader

B160.1.i.preheader:                               ; preds = %B96.endif.1.i
  br i1 %115, label %B160.1.i.epil.preheader, label %B160.1.i

B160.1.i:                                         ; preds = %B160.1.i.preheader, %B160.1.i
  %.514624626.1.i = phi i64 [ %.521.1.i.7, %B160.1.i ], [ 0, %B160.1.i.preheader ]
  %niter79 = phi i64 [ %niter79.next.7, %B160.1.i ], [ 0, %B160.1.i.preheader ]
  %.622.1.i = shl i64 %.514624626.1.i, 2
  %gep.1.i = getelementptr double, ptr %invariant.gep.1.i, i64 %.622.1.i
  %.627.1.i = load double, ptr %gep.1.i, align 8, !noalias !61
  %gep630.1.i = getelementptr double, ptr %invariant.gep629.1.i, i64 %.622.1.i
  store double %.627.1.i, ptr %gep630.1.i, align 8, !noalias !61
  %.521.1.i = shl i64 %.514624626.1.i, 2
  %.622.1.i.1 = or disjoint i64 %.521.1.i, 4
  %gep.1.i.1 = getelementptr double, ptr %invariant.gep.1.i, i64 %.622.1.i.1
  %.627.1.i.1 = load double, ptr %gep.1.i.1, align 8, !noalias !61
  %gep630.1.i.1 = getelementptr double, ptr %invariant.gep629.1.i, i64 %.622.1.i.1
  store double %.627.1.i.1, ptr %gep630.1.i.1, align 8, !noalias !61
  %.521.1.i.1 = shl i64 %.514624626.1.i, 2
  %.622.1.i.2 = or disjoint i64 %.521.1.i.1, 8
  %gep.1.i.2 = getelementptr double, ptr %invariant.gep.1.i, i64 %.622.1.i.2
  %.627.1.i.2 = load double, ptr %gep.1.i.2, align 8, !noalias !61
  %gep630.1.i.2 = getelementptr double, ptr %invariant.gep629.1.i, i64 %.622.1.i.2
  store double %.627.1.i.2, ptr %gep630.1.i.2, align 8, !noalias !61
  %.521.1.i.2 = shl i64 %.514624626.1.i, 2
  %.622.1.i.3 = or disjoint i64 %.521.1.i.2, 12
  %gep.1.i.3 = getelementptr double, ptr %invariant.gep.1.i, i64 %.622.1.i.3
  %.627.1.i.3 = load double, ptr %gep.1.i.3, align 8, !noalias !61
  %gep630.1.i.3 = getelementptr double, ptr %invariant.gep629.1.i, i64 %.622.1.i.3
  store double %.627.1.i.3, ptr %gep630.1.i.3, align 8, !noalias !61
  %.521.1.i.3 = shl i64 %.514624626.1.i, 2
  %.622.1.i.4 = or disjoint i64 %.521.1.i.3, 16
  %gep.1.i.4 = getelementptr double, ptr %invariant.gep.1.i, i64 %.622.1.i.4
  %.627.1.i.4 = load double, ptr %gep.1.i.4, align 8, !noalias !61
  %gep630.1.i.4 = getelementptr double, ptr %invariant.gep629.1.i, i64 %.622.1.i.4
  store double %.627.1.i.4, ptr %gep630.1.i.4, align 8, !noalias !61
  %.521.1.i.4 = shl i64 %.514624626.1.i, 2
  %.622.1.i.5 = or disjoint i64 %.521.1.i.4, 20
  %gep.1.i.5 = getelementptr double, ptr %invariant.gep.1.i, i64 %.622.1.i.5
  %.627.1.i.5 = load double, ptr %gep.1.i.5, align 8, !noalias !61
  %gep630.1.i.5 = getelementptr double, ptr %invariant.gep629.1.i, i64 %.622.1.i.5
  store double %.627.1.i.5, ptr %gep630.1.i.5, align 8, !noalias !61
  %.521.1.i.5 = shl i64 %.514624626.1.i, 2
  %.622.1.i.6 = or disjoint i64 %.521.1.i.5, 24
  %gep.1.i.6 = getelementptr double, ptr %invariant.gep.1.i, i64 %.622.1.i.6
  %.627.1.i.6 = load double, ptr %gep.1.i.6, align 8, !noalias !61
  %gep630.1.i.6 = getelementptr double, ptr %invariant.gep629.1.i, i64 %.622.1.i.6
  store double %.627.1.i.6, ptr %gep630.1.i.6, align 8, !noalias !61
  %.521.1.i.7 = add nuw nsw i64 %.514624626.1.i, 8
  %.521.1.i.6 = shl i64 %.514624626.1.i, 2
  %.622.1.i.7 = or disjoint i64 %.521.1.i.6, 28
  %gep.1.i.7 = getelementptr double, ptr %invariant.gep.1.i, i64 %.622.1.i.7
  %.627.1.i.7 = load double, ptr %gep.1.i.7, align 8, !noalias !61
  %gep630.1.i.7 = getelementptr double, ptr %invariant.gep629.1.i, i64 %.622.1.i.7
  store double %.627.1.i.7, ptr %gep630.1.i.7, align 8, !noalias !61
  %niter79.next.7 = add i64 %niter79, 8
  %niter79.ncmp.7 = icmp eq i64 %niter79.next.7, %unroll_iter78
  br i1 %niter79.ncmp.7, label %B218.1.i.loopexit.unr-lcssa, label %B160.1.i

B218.1.i.loopexit.unr-lcssa:                      ; preds = %B160.1.i
  br i1 %lcmp.mod76.not, label %B218.1.i, label %B160.1.i.epil.preheader

B160.1.i.epil.preheader:                          ; preds = %B218.1.i.loopexit.unr-lcssa, %B160.1.i.preheader
  %.514624626.1.i.epil.init = phi i64 [ 0, %B160.1.i.preheader ], [ %.521.1.i.7, %B218.1.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod77)
  br label %B160.1.i.epil

B160.1.i.epil:                                    ; preds = %B160.1.i.epil, %B160.1.i.epil.preheader
  %.514624626.1.i.epil = phi i64 [ %.521.1.i.epil, %B160.1.i.epil ], [ %.514624626.1.i.epil.init, %B160.1.i.epil.preheader ]
  %epil.iter75 = phi i64 [ %epil.iter75.next, %B160.1.i.epil ], [ 0, %B160.1.i.epil.preheader ]
  %.521.1.i.epil = add nuw nsw i64 %.514624626.1.i.epil, 1
  %.622.1.i.epil = shl i64 %.514624626.1.i.epil, 2
  %gep.1.i.epil = getelementptr double, ptr %invariant.gep.1.i, i64 %.622.1.i.epil
  %.627.1.i.epil = load double, ptr %gep.1.i.epil, align 8, !noalias !61
  %gep630.1.i.epil = getelementptr double, ptr %invariant.gep629.1.i, i64 %.622.1.i.epil
  store double %.627.1.i.epil, ptr %gep630.1.i.epil, align 8, !noalias !61
  %epil.iter75.next = add i64 %epil.iter75, 1
  %epil.iter75.cmp.not = icmp eq i64 %epil.iter75.next, %xtraiter74
  br i1 %epil.iter75.cmp.not, label %B218.1.i, label %B160.1.i.epil, !llvm.loop !70

B218.1.i:                                         ; preds = %B218.1.i.loopexit.unr-lcssa, %B160.1.i.epil, %B96.endif.1.i
  br i1 %.125.i1444, label %B62.i1455.preheader, label %label_10

B62.i1455.preheader:                              ; preds = %B218.1.i
  br i1 %116, label %B62.i1455.epil.preheader, label %B62.i1455

B62.i1455:                                        ; preds = %B62.i1455.preheader, %B62.i1455
  %.175682684.i1456 = phi i64 [ %.182.i1459.3, %B62.i1455 ], [ 0, %B62.i1455.preheader ]
  %niter85 = phi i64 [ %niter85.next.3, %B62.i1455 ], [ 0, %B62.i1455.preheader ]
  %272 = getelementptr double, ptr %34, i64 %.175682684.i1456
  %.280.i1457 = load double, ptr %272, align 8, !noalias !71
  %.5.i.i1458 = fptosi double %.280.i1457 to i64
  %.182.i1459 = or disjoint i64 %.175682684.i1456, 1
  %gep.i1462.idx = shl i64 %.175682684.i1456, 5
  %gep.i1462 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep.i1462.idx
  %.381.i1463 = load double, ptr %gep.i1462, align 8, !noalias !71
  %.422.i1464 = icmp slt i64 %.5.i.i1458, 0
  %.423.i1465 = select i1 %.422.i1464, i64 %.17.i52, i64 0
  %.424.i1466 = add i64 %.423.i1465, %.5.i.i1458
  %gep688.i1468.idx = shl i64 %.424.i1466, 5
  %gep688.i1468 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep688.i1468.idx
  %.458.i1469 = load double, ptr %gep688.i1468, align 8, !noalias !71
  store double %.458.i1469, ptr %gep.i1462, align 8, !noalias !71
  store double %.381.i1463, ptr %gep688.i1468, align 8, !noalias !71
  %273 = getelementptr double, ptr %34, i64 %.182.i1459
  %.280.i1457.1 = load double, ptr %273, align 8, !noalias !71
  %.5.i.i1458.1 = fptosi double %.280.i1457.1 to i64
  %.182.i1459.1 = or disjoint i64 %.175682684.i1456, 2
  %gep.i1462.idx.1 = shl i64 %.182.i1459, 5
  %gep.i1462.1 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep.i1462.idx.1
  %.381.i1463.1 = load double, ptr %gep.i1462.1, align 8, !noalias !71
  %.422.i1464.1 = icmp slt i64 %.5.i.i1458.1, 0
  %.423.i1465.1 = select i1 %.422.i1464.1, i64 %.17.i52, i64 0
  %.424.i1466.1 = add i64 %.423.i1465.1, %.5.i.i1458.1
  %gep688.i1468.idx.1 = shl i64 %.424.i1466.1, 5
  %gep688.i1468.1 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep688.i1468.idx.1
  %.458.i1469.1 = load double, ptr %gep688.i1468.1, align 8, !noalias !71
  store double %.458.i1469.1, ptr %gep.i1462.1, align 8, !noalias !71
  store double %.381.i1463.1, ptr %gep688.i1468.1, align 8, !noalias !71
  %274 = getelementptr double, ptr %34, i64 %.182.i1459.1
  %.280.i1457.2 = load double, ptr %274, align 8, !noalias !71
  %.5.i.i1458.2 = fptosi double %.280.i1457.2 to i64
  %.182.i1459.2 = or disjoint i64 %.175682684.i1456, 3
  %gep.i1462.idx.2 = shl i64 %.182.i1459.1, 5
  %gep.i1462.2 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep.i1462.idx.2
  %.381.i1463.2 = load double, ptr %gep.i1462.2, align 8, !noalias !71
  %.422.i1464.2 = icmp slt i64 %.5.i.i1458.2, 0
  %.423.i1465.2 = select i1 %.422.i1464.2, i64 %.17.i52, i64 0
  %.424.i1466.2 = add i64 %.423.i1465.2, %.5.i.i1458.2
  %gep688.i1468.idx.2 = shl i64 %.424.i1466.2, 5
  %gep688.i1468.2 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep688.i1468.idx.2
  %.458.i1469.2 = load double, ptr %gep688.i1468.2, align 8, !noalias !71
  store double %.458.i1469.2, ptr %gep.i1462.2, align 8, !noalias !71
  store double %.381.i1463.2, ptr %gep688.i1468.2, align 8, !noalias !71
  %275 = getelementptr double, ptr %34, i64 %.182.i1459.2
  %.280.i1457.3 = load double, ptr %275, align 8, !noalias !71
  %.5.i.i1458.3 = fptosi double %.280.i1457.3 to i64
  %.182.i1459.3 = add nuw nsw i64 %.175682684.i1456, 4
  %gep.i1462.idx.3 = shl i64 %.182.i1459.2, 5
  %gep.i1462.3 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep.i1462.idx.3
  %.381.i1463.3 = load double, ptr %gep.i1462.3, align 8, !noalias !71
  %.422.i1464.3 = icmp slt i64 %.5.i.i1458.3, 0
  %.423.i1465.3 = select i1 %.422.i1464.3, i64 %.17.i52, i64 0
  %.424.i1466.3 = add i64 %.423.i1465.3, %.5.i.i1458.3
  %gep688.i1468.idx.3 = shl i64 %.424.i1466.3, 5
  %gep688.i1468.3 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep688.i1468.idx.3
  %.458.i1469.3 = load double, ptr %gep688.i1468.3, align 8, !noalias !71
  store double %.458.i1469.3, ptr %gep.i1462.3, align 8, !noalias !71
  store double %.381.i1463.3, ptr %gep688.i1468.3, align 8, !noalias !71
  %niter85.next.3 = add i64 %niter85, 4
  %niter85.ncmp.3 = icmp eq i64 %niter85.next.3, %unroll_iter84
  br i1 %niter85.ncmp.3, label %B218.endif.i1471.preheader.unr-lcssa, label %B62.i1455

B218.endif.i1471.preheader.unr-lcssa:             ; preds = %B62.i1455
  br i1 %lcmp.mod82.not, label %B218.endif.i1471.preheader, label %B62.i1455.epil.preheader

B62.i1455.epil.preheader:                         ; preds = %B218.endif.i1471.preheader.unr-lcssa, %B62.i1455.preheader
  %.175682684.i1456.epil.init = phi i64 [ 0, %B62.i1455.preheader ], [ %.182.i1459.3, %B218.endif.i1471.preheader.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod83)
  br label %B62.i1455.epil

B62.i1455.epil:                                   ; preds = %B62.i1455.epil, %B62.i1455.epil.preheader
  %.175682684.i1456.epil = phi i64 [ %.182.i1459.epil, %B62.i1455.epil ], [ %.175682684.i1456.epil.init, %B62.i1455.epil.preheader ]
  %epil.iter81 = phi i64 [ %epil.iter81.next, %B62.i1455.epil ], [ 0, %B62.i1455.epil.preheader ]
  %276 = getelementptr double, ptr %34, i64 %.175682684.i1456.epil
  %.280.i1457.epil = load double, ptr %276, align 8, !noalias !71
  %.5.i.i1458.epil = fptosi double %.280.i1457.epil to i64
  %.182.i1459.epil = add nuw nsw i64 %.175682684.i1456.epil, 1
  %gep.i1462.idx.epil = shl i64 %.175682684.i1456.epil, 5
  %gep.i1462.epil = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep.i1462.idx.epil
  %.381.i1463.epil = load double, ptr %gep.i1462.epil, align 8, !noalias !71
  %.422.i1464.epil = icmp slt i64 %.5.i.i1458.epil, 0
  %.423.i1465.epil = select i1 %.422.i1464.epil, i64 %.17.i52, i64 0
  %.424.i1466.epil = add i64 %.423.i1465.epil, %.5.i.i1458.epil
  %gep688.i1468.idx.epil = shl i64 %.424.i1466.epil, 5
  %gep688.i1468.epil = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep688.i1468.idx.epil
  %.458.i1469.epil = load double, ptr %gep688.i1468.epil, align 8, !noalias !71
  store double %.458.i1469.epil, ptr %gep.i1462.epil, align 8, !noalias !71
  store double %.381.i1463.epil, ptr %gep688.i1468.epil, align 8, !noalias !71
  %epil.iter81.next = add i64 %epil.iter81, 1
  %epil.iter81.cmp.not = icmp eq i64 %epil.iter81.next, %xtraiter80
  br i1 %epil.iter81.cmp.not, label %B218.endif.i1471.preheader, label %B62.i1455.epil, !llvm.loop !74

B218.endif.i1471.preheader:                       ; preds = %B62.i1455.epil, %B218.endif.i1471.preheader.unr-lcssa
  br label %B218.endif.i1471

B216.loopexit.i1491.loopexit.unr-lcssa:           ; preds = %B252.i1480
  %lcmp.mod88.not = icmp eq i64 %xtraiter86, 0
  br i1 %lcmp.mod88.not, label %B216.loopexit.i1491, label %B252.i1480.epil.preheader

B252.i1480.epil.preheader:                        ; preds = %B216.loopexit.i1491.loopexit.unr-lcssa, %B252.lr.ph.i1475
  %.934698.i1481.epil.init = phi double [ %.933.promoted.i1479, %B252.lr.ph.i1475 ], [ %.1090.i1489.7, %B216.loopexit.i1491.loopexit.unr-lcssa ]
  %.828690692.i1482.epil.init = phi i64 [ 0, %B252.lr.ph.i1475 ], [ %.835.i1483.7, %B216.loopexit.i1491.loopexit.unr-lcssa ]
  %lcmp.mod89 = icmp ne i64 %xtraiter86, 0
  tail call void @llvm.assume(i1 %lcmp.mod89)
  br label %B252.i1480.epil

B252.i1480.epil:                                  ; preds = %B252.i1480.epil, %B252.i1480.epil.preheader
  %.934698.i1481.epil = phi double [ %.934698.i1481.epil.init, %B252.i1480.epil.preheader ], [ %.1090.i1489.epil, %B252.i1480.epil ]
  %.828690692.i1482.epil = phi i64 [ %.828690692.i1482.epil.init, %B252.i1480.epil.preheader ], [ %.835.i1483.epil, %B252.i1480.epil ]
  %epil.iter87 = phi i64 [ 0, %B252.i1480.epil.preheader ], [ %epil.iter87.next, %B252.i1480.epil ]
  %.835.i1483.epil = add nuw nsw i64 %.828690692.i1482.epil, 1
  %277 = getelementptr double, ptr %289, i64 %.828690692.i1482.epil
  %.1008.i1484.epil = load double, ptr %277, align 8, !noalias !71
  %gep697.i1486.idx.epil = shl i64 %.828690692.i1482.epil, 5
  %gep697.i1486.epil = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep697.i1486.idx.epil
  %.1085.i1487.epil = load double, ptr %gep697.i1486.epil, align 8, !noalias !71
  %.1089.i1488.epil = fmul contract double %.1008.i1484.epil, %.1085.i1487.epil
  %.1090.i1489.epil = fsub contract double %.934698.i1481.epil, %.1089.i1488.epil
  store double %.1090.i1489.epil, ptr %gep713.i1477, align 8, !noalias !71
  %epil.iter87.next = add i64 %epil.iter87, 1
  %epil.iter87.cmp.not = icmp eq i64 %epil.iter87.next, %xtraiter86
  br i1 %epil.iter87.cmp.not, label %B216.loopexit.i1491, label %B252.i1480.epil, !llvm.loop !75

B216.loopexit.i1491:                              ; preds = %B216.loopexit.i1491.loopexit.unr-lcssa, %B252.i1480.epil, %B218.endif.i1471
  %exitcond745.not.i1492 = icmp eq i64 %.714.i1473, %.8.i
  br i1 %exitcond745.not.i1492, label %B380.endif.i1495, label %B218.endif.i1471

B252.i1480:                                       ; preds = %B252.i1480, %B252.lr.ph.i1475.new
  %.934698.i1481 = phi double [ %.933.promoted.i1479, %B252.lr.ph.i1475.new ], [ %.1090.i1489.7, %B252.i1480 ]
  %.828690692.i1482 = phi i64 [ 0, %B252.lr.ph.i1475.new ], [ %.835.i1483.7, %B252.i1480 ]
  %niter91 = phi i64 [ 0, %B252.lr.ph.i1475.new ], [ %niter91.next.7, %B252.i1480 ]
  %.835.i1483 = or disjoint i64 %.828690692.i1482, 1
  %278 = getelementptr double, ptr %289, i64 %.828690692.i1482
  %.1008.i1484 = load double, ptr %278, align 8, !noalias !71
  %gep697.i1486.idx = shl i64 %.828690692.i1482, 5
  %gep697.i1486 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep697.i1486.idx
  %.1085.i1487 = load double, ptr %gep697.i1486, align 8, !noalias !71
  %.1089.i1488 = fmul contract double %.1008.i1484, %.1085.i1487
  %.1090.i1489 = fsub contract double %.934698.i1481, %.1089.i1488
  store double %.1090.i1489, ptr %gep713.i1477, align 8, !noalias !71
  %.835.i1483.1 = or disjoint i64 %.828690692.i1482, 2
  %279 = getelementptr double, ptr %289, i64 %.835.i1483
  %.1008.i1484.1 = load double, ptr %279, align 8, !noalias !71
  %gep697.i1486.idx.1 = shl i64 %.835.i1483, 5
  %gep697.i1486.1 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep697.i1486.idx.1
  %.1085.i1487.1 = load double, ptr %gep697.i1486.1, align 8, !noalias !71
  %.1089.i1488.1 = fmul contract double %.1008.i1484.1, %.1085.i1487.1
  %.1090.i1489.1 = fsub contract double %.1090.i1489, %.1089.i1488.1
  store double %.1090.i1489.1, ptr %gep713.i1477, align 8, !noalias !71
  %.835.i1483.2 = or disjoint i64 %.828690692.i1482, 3
  %280 = getelementptr double, ptr %289, i64 %.835.i1483.1
  %.1008.i1484.2 = load double, ptr %280, align 8, !noalias !71
  %gep697.i1486.idx.2 = shl i64 %.835.i1483.1, 5
  %gep697.i1486.2 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep697.i1486.idx.2
  %.1085.i1487.2 = load double, ptr %gep697.i1486.2, align 8, !noalias !71
  %.1089.i1488.2 = fmul contract double %.1008.i1484.2, %.1085.i1487.2
  %.1090.i1489.2 = fsub contract double %.1090.i1489.1, %.1089.i1488.2
  store double %.1090.i1489.2, ptr %gep713.i1477, align 8, !noalias !71
  %.835.i1483.3 = or disjoint i64 %.828690692.i1482, 4
  %281 = getelementptr double, ptr %289, i64 %.835.i1483.2
  %.1008.i1484.3 = load double, ptr %281, align 8, !noalias !71
  %gep697.i1486.idx.3 = shl i64 %.835.i1483.2, 5
  %gep697.i1486.3 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep697.i1486.idx.3
  %.1085.i1487.3 = load double, ptr %gep697.i1486.3, align 8, !noalias !71
  %.1089.i1488.3 = fmul contract double %.1008.i1484.3, %.1085.i1487.3
  %.1090.i1489.3 = fsub contract double %.1090.i1489.2, %.1089.i1488.3
  store double %.1090.i1489.3, ptr %gep713.i1477, align 8, !noalias !71
  %.835.i1483.4 = or disjoint i64 %.828690692.i1482, 5
  %282 = getelementptr double, ptr %289, i64 %.835.i1483.3
  %.1008.i1484.4 = load double, ptr %282, align 8, !noalias !71
  %gep697.i1486.idx.4 = shl i64 %.835.i1483.3, 5
  %gep697.i1486.4 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep697.i1486.idx.4
  %.1085.i1487.4 = load double, ptr %gep697.i1486.4, align 8, !noalias !71
  %.1089.i1488.4 = fmul contract double %.1008.i1484.4, %.1085.i1487.4
  %.1090.i1489.4 = fsub contract double %.1090.i1489.3, %.1089.i1488.4
  store double %.1090.i1489.4, ptr %gep713.i1477, align 8, !noalias !71
  %.835.i1483.5 = or disjoint i64 %.828690692.i1482, 6
  %283 = getelementptr double, ptr %289, i64 %.835.i1483.4
  %.1008.i1484.5 = load double, ptr %283, align 8, !noalias !71
  %gep697.i1486.idx.5 = shl i64 %.835.i1483.4, 5
  %gep697.i1486.5 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep697.i1486.idx.5
  %.1085.i1487.5 = load double, ptr %gep697.i1486.5, align 8, !noalias !71
  %.1089.i1488.5 = fmul contract double %.1008.i1484.5, %.1085.i1487.5
  %.1090.i1489.5 = fsub contract double %.1090.i1489.4, %.1089.i1488.5
  store double %.1090.i1489.5, ptr %gep713.i1477, align 8, !noalias !71
  %.835.i1483.6 = or disjoint i64 %.828690692.i1482, 7
  %284 = getelementptr double, ptr %289, i64 %.835.i1483.5
  %.1008.i1484.6 = load double, ptr %284, align 8, !noalias !71
  %gep697.i1486.idx.6 = shl i64 %.835.i1483.5, 5
  %gep697.i1486.6 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep697.i1486.idx.6
  %.1085.i1487.6 = load double, ptr %gep697.i1486.6, align 8, !noalias !71
  %.1089.i1488.6 = fmul contract double %.1008.i1484.6, %.1085.i1487.6
  %.1090.i1489.6 = fsub contract double %.1090.i1489.5, %.1089.i1488.6
  store double %.1090.i1489.6, ptr %gep713.i1477, align 8, !noalias !71
  %.835.i1483.7 = add nuw nsw i64 %.828690692.i1482, 8
  %285 = getelementptr double, ptr %289, i64 %.835.i1483.6
  %.1008.i1484.7 = load double, ptr %285, align 8, !noalias !71
  %gep697.i1486.idx.7 = shl i64 %.835.i1483.6, 5
  %gep697.i1486.7 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep697.i1486.idx.7
  %.1085.i1487.7 = load double, ptr %gep697.i1486.7, align 8, !noalias !71
  %.1089.i1488.7 = fmul contract double %.1008.i1484.7, %.1085.i1487.7
  %.1090.i1489.7 = fsub contract double %.1090.i1489.6, %.1089.i1488.7
  store double %.1090.i1489.7, ptr %gep713.i1477, align 8, !noalias !71
  %niter91.next.7 = add i64 %niter91, 8
  %niter91.ncmp.7 = icmp eq i64 %niter91.next.7, %unroll_iter90
  br i1 %niter91.ncmp.7, label %B216.loopexit.i1491.loopexit.unr-lcssa, label %B252.i1480

B422.i1505:                                       ; preds = %B422.lr.ph.i1501, %B422.i1505
  %.1488723.i1506 = phi double [ %.1487.promoted.i1504, %B422.lr.ph.i1501 ], [ %.1644.i1521, %B422.i1505 ]
  %.1375714718.i1507 = phi i64 [ %.1333.i1498, %B422.lr.ph.i1501 ], [ %.1385.i1509, %B422.i1505 ]
  %.1382715717.i1508 = phi i64 [ %.1252724732.i1496, %B422.lr.ph.i1501 ], [ %.1389.i1510, %B422.i1505 ]
  %.1385.i1509 = add nsw i64 %.1375714718.i1507, -1
  %.1389.i1510 = add i64 %.1382715717.i1508, 1
  %.1529.i1511 = icmp slt i64 %.1382715717.i1508, 0
  %.1530.i1512 = select i1 %.1529.i1511, i64 %.8.i, i64 0
  %286 = getelementptr double, ptr %291, i64 %.1382715717.i1508
  %.1561.i1513 = getelementptr double, ptr %286, i64 %.1530.i1512
  %.1562.i1514 = load double, ptr %.1561.i1513, align 8, !noalias !71
  %.1604.i1515 = select i1 %.1529.i1511, i64 %.17.i52, i64 0
  %.1605.i1516 = add i64 %.1604.i1515, %.1382715717.i1508
  %gep722.i1518.idx = shl i64 %.1605.i1516, 5
  %gep722.i1518 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep722.i1518.idx
  %.1639.i1519 = load double, ptr %gep722.i1518, align 8, !noalias !71
  %.1643.i1520 = fmul contract double %.1562.i1514, %.1639.i1519
  %.1644.i1521 = fsub contract double %.1488723.i1506, %.1643.i1520
  store double %.1644.i1521, ptr %gep738.i1502, align 8, !noalias !71
  %.1376.i1522 = icmp sgt i64 %.1375714718.i1507, 1
  br i1 %.1376.i1522, label %B422.i1505, label %B506.i1523

B506.i1523:                                       ; preds = %B422.i1505, %B380.endif.B506_crit_edge.i1530
  %.1865.pre-phi.i1524 = phi i64 [ %.pre746.i1531, %B380.endif.B506_crit_edge.i1530 ], [ %.1557.i1503, %B422.i1505 ]
  %gep742.i1525 = getelementptr double, ptr %invariant.gep.i1454, i64 %.pre.i1500
  %.1793.i1526 = load double, ptr %gep742.i1525, align 8, !noalias !71
  %287 = getelementptr double, ptr %33, i64 %.1865.pre-phi.i1524
  %288 = getelementptr double, ptr %287, i64 %.1262.i1497
  %.1870.i1527 = load double, ptr %288, align 8, !noalias !71
  %.1877.i1528 = fdiv contract double %.1793.i1526, %.1870.i1527
  store double %.1877.i1528, ptr %gep742.i1525, align 8, !noalias !71
  %.1253.i1529 = icmp samesign ugt i64 %.1252724732.i1496, 1
  br i1 %.1253.i1529, label %B380.endif.i1495, label %label_10

B218.endif.i1471:                                 ; preds = %B218.endif.i1471.preheader, %B216.loopexit.i1491
  %.707700706.i1472 = phi i64 [ %.714.i1473, %B216.loopexit.i1491 ], [ 0, %B218.endif.i1471.preheader ]
  %.714.i1473 = add nuw nsw i64 %.707700706.i1472, 1
  %.822691.not.i1474 = icmp eq i64 %.707700706.i1472, 0
  br i1 %.822691.not.i1474, label %B216.loopexit.i1491, label %B252.lr.ph.i1475

B252.lr.ph.i1475:                                 ; preds = %B218.endif.i1471
  %gep713.i1477.idx = shl i64 %.707700706.i1472, 5
  %gep713.i1477 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep713.i1477.idx
  %.1003.i1478 = mul i64 %.707700706.i1472, %.8.i
  %289 = getelementptr double, ptr %33, i64 %.1003.i1478
  %.933.promoted.i1479 = load double, ptr %gep713.i1477, align 8, !noalias !71
  %xtraiter86 = and i64 %.707700706.i1472, 7
  %290 = icmp samesign ult i64 %.707700706.i1472, 8
  br i1 %290, label %B252.i1480.epil.preheader, label %B252.lr.ph.i1475.new

B252.lr.ph.i1475.new:                             ; preds = %B252.lr.ph.i1475
  %unroll_iter90 = and i64 %.707700706.i1472, 9223372036854775800
  br label %B252.i1480

B380.endif.i1495:                                 ; preds = %B216.loopexit.i1491, %B506.i1523
  %.1252724732.i1496 = phi i64 [ %.1262.i1497, %B506.i1523 ], [ %.8.i, %B216.loopexit.i1491 ]
  %.1262.i1497 = add nsw i64 %.1252724732.i1496, -1
  %.1333.i1498 = sub nuw nsw i64 %.8.i, %.1252724732.i1496
  %.1376716.not.i1499 = icmp eq i64 %.1333.i1498, 0
  %.pre.i1500 = shl i64 %.1262.i1497, 2
  br i1 %.1376716.not.i1499, label %B380.endif.B506_crit_edge.i1530, label %B422.lr.ph.i1501

B380.endif.B506_crit_edge.i1530:                  ; preds = %B380.endif.i1495
  %.pre746.i1531 = mul i64 %.1262.i1497, %.8.i
  br label %B506.i1523

B422.lr.ph.i1501:                                 ; preds = %B380.endif.i1495
  %gep738.i1502 = getelementptr double, ptr %invariant.gep.i1454, i64 %.pre.i1500
  %.1557.i1503 = mul i64 %.1262.i1497, %.8.i
  %291 = getelementptr double, ptr %33, i64 %.1557.i1503
  %.1487.promoted.i1504 = load double, ptr %gep738.i1502, align 8, !noalias !71
  br label %B422.i1505

label_10: ; preds = %B506.i1523, %B218.1.i
  br label %B276.1.i

B276.1.i:                                         ; preds = %label_10, %B276.i
  %.385.2.i = load i64, ptr %26, align 8, !noalias !61
  %.393.2.i = icmp eq i64 %.385.2.i, 1
  br i1 %.393.2.i, label %B96.endif.2.i, label %B276.2.i

B96.endif.2.i:                                    ; preds = %B276.1.i
  br i1 %.508625.not.i, label %B218.2.i, label %B160.2.i.preheader

B160.2.i.preheader:                               ; preds = %B96.endif.2.i
  br i1 %117, label %B160.2.i.epil.preheader, label %B160.2.i

B160.2.i:                                         ; preds = %B160.2.i.preheader, %B160.2.i
  %.514624626.2.i = phi i64 [ %.521.2.i.7, %B160.2.i ], [ 0, %B160.2.i.preheader ]
  %niter97 = phi i64 [ %niter97.next.7, %B160.2.i ], [ 0, %B160.2.i.preheader ]
  %.622.2.i = shl i64 %.514624626.2.i, 2
  %gep.2.i = getelementptr double, ptr %invariant.gep.2.i, i64 %.622.2.i
  %.627.2.i = load double, ptr %gep.2.i, align 8, !noalias !61
  %gep630.2.i = getelementptr double, ptr %invariant.gep629.2.i, i64 %.622.2.i
  store double %.627.2.i, ptr %gep630.2.i, align 8, !noalias !61
  %.521.2.i = shl i64 %.514624626.2.i, 2
  %.622.2.i.1 = or disjoint i64 %.521.2.i, 4
  %gep.2.i.1 = getelementptr double, ptr %invariant.gep.2.i, i64 %.622.2.i.1
  %.627.2.i.1 = load double, ptr %gep.2.i.1, align 8, !noalias !61
  %gep630.2.i.1 = getelementptr double, ptr %invariant.gep629.2.i, i64 %.622.2.i.1
  store double %.627.2.i.1, ptr %gep630.2.i.1, align 8, !noalias !61
  %.521.2.i.1 = shl i64 %.514624626.2.i, 2
  %.622.2.i.2 = or disjoint i64 %.521.2.i.1, 8
  %gep.2.i.2 = getelementptr double, ptr %invariant.gep.2.i, i64 %.622.2.i.2
  %.627.2.i.2 = load double, ptr %gep.2.i.2, align 8, !noalias !61
  %gep630.2.i.2 = getelementptr double, ptr %invariant.gep629.2.i, i64 %.622.2.i.2
  store double %.627.2.i.2, ptr %gep630.2.i.2, align 8, !noalias !61
  %.521.2.i.2 = shl i64 %.514624626.2.i, 2
  %.622.2.i.3 = or disjoint i64 %.521.2.i.2, 12
  %gep.2.i.3 = getelementptr double, ptr %invariant.gep.2.i, i64 %.622.2.i.3
  %.627.2.i.3 = load double, ptr %gep.2.i.3, align 8, !noalias !61
  %gep630.2.i.3 = getelementptr double, ptr %invariant.gep629.2.i, i64 %.622.2.i.3
  store double %.627.2.i.3, ptr %gep630.2.i.3, align 8, !noalias !61
  %.521.2.i.3 = shl i64 %.514624626.2.i, 2
  %.622.2.i.4 = or disjoint i64 %.521.2.i.3, 16
  %gep.2.i.4 = getelementptr double, ptr %invariant.gep.2.i, i64 %.622.2.i.4
  %.627.2.i.4 = load double, ptr %gep.2.i.4, align 8, !noalias !61
  %gep630.2.i.4 = getelementptr double, ptr %invariant.gep629.2.i, i64 %.622.2.i.4
  store double %.627.2.i.4, ptr %gep630.2.i.4, align 8, !noalias !61
  %.521.2.i.4 = shl i64 %.514624626.2.i, 2
  %.622.2.i.5 = or disjoint i64 %.521.2.i.4, 20
  %gep.2.i.5 = getelementptr double, ptr %invariant.gep.2.i, i64 %.622.2.i.5
  %.627.2.i.5 = load double, ptr %gep.2.i.5, align 8, !noalias !61
  %gep630.2.i.5 = getelementptr double, ptr %invariant.gep629.2.i, i64 %.622.2.i.5
  store double %.627.2.i.5, ptr %gep630.2.i.5, align 8, !noalias !61
  %.521.2.i.5 = shl i64 %.514624626.2.i, 2
  %.622.2.i.6 = or disjoint i64 %.521.2.i.5, 24
  %gep.2.i.6 = getelementptr double, ptr %invariant.gep.2.i, i64 %.622.2.i.6
  %.627.2.i.6 = load double, ptr %gep.2.i.6, align 8, !noalias !61
  %gep630.2.i.6 = getelementptr double, ptr %invariant.gep629.2.i, i64 %.622.2.i.6
  store double %.627.2.i.6, ptr %gep630.2.i.6, align 8, !noalias !61
  %.521.2.i.7 = add nuw nsw i64 %.514624626.2.i, 8
  %.521.2.i.6 = shl i64 %.514624626.2.i, 2
  %.622.2.i.7 = or disjoint i64 %.521.2.i.6, 28
  %gep.2.i.7 = getelementptr double, ptr %invariant.gep.2.i, i64 %.622.2.i.7
  %.627.2.i.7 = load double, ptr %gep.2.i.7, align 8, !noalias !61
  %gep630.2.i.7 = getelementptr double, ptr %invariant.gep629.2.i, i64 %.622.2.i.7
  store double %.627.2.i.7, ptr %gep630.2.i.7, align 8, !noalias !61
  %niter97.next.7 = add i64 %niter97, 8
  %niter97.ncmp.7 = icmp eq i64 %niter97.next.7, %unroll_iter96
  br i1 %niter97.ncmp.7, label %B218.2.i.loopexit.unr-lcssa, label %B160.2.i

B218.2.i.loopexit.unr-lcssa:                      ; preds = %B160.2.i
  br i1 %lcmp.mod94.not, label %B218.2.i, label %B160.2.i.epil.preheader

B160.2.i.epil.preheader:                          ; preds = %B218.2.i.loopexit.unr-lcssa, %B160.2.i.preheader
  %.514624626.2.i.epil.init = phi i64 [ 0, %B160.2.i.preheader ], [ %.521.2.i.7, %B218.2.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod95)
  br label %B160.2.i.epil

B160.2.i.epil:                                    ; preds = %B160.2.i.epil, %B160.2.i.epil.preheader
  %.514624626.2.i.epil = phi i64 [ %.521.2.i.epil, %B160.2.i.epil ], [ %.514624626.2.i.epil.init, %B160.2.i.epil.preheader ]
  %epil.iter93 = phi i64 [ %epil.iter93.next, %B160.2.i.epil ], [ 0, %B160.2.i.epil.preheader ]
  %.521.2.i.epil = add nuw nsw i64 %.514624626.2.i.epil, 1
  %.622.2.i.epil = shl i64 %.514624626.2.i.epil, 2
  %gep.2.i.epil = getelementptr double, ptr %invariant.gep.2.i, i64 %.622.2.i.epil
  %.627.2.i.epil = load double, ptr %gep.2.i.epil, align 8, !noalias !61
  %gep630.2.i.epil = getelementptr double, ptr %invariant.gep629.2.i, i64 %.622.2.i.epil
  store double %.627.2.i.epil, ptr %gep630.2.i.epil, align 8, !noalias !61
  %epil.iter93.next = add i64 %epil.iter93, 1
  %epil.iter93.cmp.not = icmp eq i64 %epil.iter93.next, %xtraiter92
  br i1 %epil.iter93.cmp.not, label %B218.2.i, label %B160.2.i.epil, !llvm.loop !76

B218.2.i:                                         ; preds = %B218.2.i.loopexit.unr-lcssa, %B160.2.i.epil, %B96.endif.2.i
  br i1 %.125.i1535, label %B62.i1546.preheader, label %label_11

B62.i1546.preheader:                              ; preds = %B218.2.i
  br i1 %118, label %B62.i1546.epil.preheader, label %B62.i1546

B62.i1546:                                        ; preds = %B62.i1546.preheader, %B62.i1546
  %.175682684.i1547 = phi i64 [ %.182.i1550.3, %B62.i1546 ], [ 0, %B62.i1546.preheader ]
  %niter103 = phi i64 [ %niter103.next.3, %B62.i1546 ], [ 0, %B62.i1546.preheader ]
  %292 = getelementptr double, ptr %36, i64 %.175682684.i1547
  %.280.i1548 = load double, ptr %292, align 8, !noalias !77
  %.5.i.i1549 = fptosi double %.280.i1548 to i64
  %.182.i1550 = or disjoint i64 %.175682684.i1547, 1
  %gep.i1553.idx = shl i64 %.175682684.i1547, 5
  %gep.i1553 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep.i1553.idx
  %.381.i1554 = load double, ptr %gep.i1553, align 8, !noalias !77
  %.422.i1555 = icmp slt i64 %.5.i.i1549, 0
  %.423.i1556 = select i1 %.422.i1555, i64 %.17.i52, i64 0
  %.424.i1557 = add i64 %.423.i1556, %.5.i.i1549
  %gep688.i1559.idx = shl i64 %.424.i1557, 5
  %gep688.i1559 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep688.i1559.idx
  %.458.i1560 = load double, ptr %gep688.i1559, align 8, !noalias !77
  store double %.458.i1560, ptr %gep.i1553, align 8, !noalias !77
  store double %.381.i1554, ptr %gep688.i1559, align 8, !noalias !77
  %293 = getelementptr double, ptr %36, i64 %.182.i1550
  %.280.i1548.1 = load double, ptr %293, align 8, !noalias !77
  %.5.i.i1549.1 = fptosi double %.280.i1548.1 to i64
  %.182.i1550.1 = or disjoint i64 %.175682684.i1547, 2
  %gep.i1553.idx.1 = shl i64 %.182.i1550, 5
  %gep.i1553.1 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep.i1553.idx.1
  %.381.i1554.1 = load double, ptr %gep.i1553.1, align 8, !noalias !77
  %.422.i1555.1 = icmp slt i64 %.5.i.i1549.1, 0
  %.423.i1556.1 = select i1 %.422.i1555.1, i64 %.17.i52, i64 0
  %.424.i1557.1 = add i64 %.423.i1556.1, %.5.i.i1549.1
  %gep688.i1559.idx.1 = shl i64 %.424.i1557.1, 5
  %gep688.i1559.1 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep688.i1559.idx.1
  %.458.i1560.1 = load double, ptr %gep688.i1559.1, align 8, !noalias !77
  store double %.458.i1560.1, ptr %gep.i1553.1, align 8, !noalias !77
  store double %.381.i1554.1, ptr %gep688.i1559.1, align 8, !noalias !77
  %294 = getelementptr double, ptr %36, i64 %.182.i1550.1
  %.280.i1548.2 = load double, ptr %294, align 8, !noalias !77
  %.5.i.i1549.2 = fptosi double %.280.i1548.2 to i64
  %.182.i1550.2 = or disjoint i64 %.175682684.i1547, 3
  %gep.i1553.idx.2 = shl i64 %.182.i1550.1, 5
  %gep.i1553.2 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep.i1553.idx.2
  %.381.i1554.2 = load double, ptr %gep.i1553.2, align 8, !noalias !77
  %.422.i1555.2 = icmp slt i64 %.5.i.i1549.2, 0
  %.423.i1556.2 = select i1 %.422.i1555.2, i64 %.17.i52, i64 0
  %.424.i1557.2 = add i64 %.423.i1556.2, %.5.i.i1549.2
  %gep688.i1559.idx.2 = shl i64 %.424.i1557.2, 5
  %gep688.i1559.2 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep688.i1559.idx.2
  %.458.i1560.2 = load double, ptr %gep688.i1559.2, align 8, !noalias !77
  store double %.458.i1560.2, ptr %gep.i1553.2, align 8, !noalias !77
  store double %.381.i1554.2, ptr %gep688.i1559.2, align 8, !noalias !77
  %295 = getelementptr double, ptr %36, i64 %.182.i1550.2
  %.280.i1548.3 = load double, ptr %295, align 8, !noalias !77
  %.5.i.i1549.3 = fptosi double %.280.i1548.3 to i64
  %.182.i1550.3 = add nuw nsw i64 %.175682684.i1547, 4
  %gep.i1553.idx.3 = shl i64 %.182.i1550.2, 5
  %gep.i1553.3 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep.i1553.idx.3
  %.381.i1554.3 = load double, ptr %gep.i1553.3, align 8, !noalias !77
  %.422.i1555.3 = icmp slt i64 %.5.i.i1549.3, 0
  %.423.i1556.3 = select i1 %.422.i1555.3, i64 %.17.i52, i64 0
  %.424.i1557.3 = add i64 %.423.i1556.3, %.5.i.i1549.3
  %gep688.i1559.idx.3 = shl i64 %.424.i1557.3, 5
  %gep688.i1559.3 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep688.i1559.idx.3
  %.458.i1560.3 = load double, ptr %gep688.i1559.3, align 8, !noalias !77
  store double %.458.i1560.3, ptr %gep.i1553.3, align 8, !noalias !77
  store double %.381.i1554.3, ptr %gep688.i1559.3, align 8, !noalias !77
  %niter103.next.3 = add i64 %niter103, 4
  %niter103.ncmp.3 = icmp eq i64 %niter103.next.3, %unroll_iter102
  br i1 %niter103.ncmp.3, label %B218.endif.i1562.preheader.unr-lcssa, label %B62.i1546

B218.endif.i1562.preheader.unr-lcssa:             ; preds = %B62.i1546
  br i1 %lcmp.mod100.not, label %B218.endif.i1562.preheader, label %B62.i1546.epil.preheader

B62.i1546.epil.preheader:                         ; preds = %B218.endif.i1562.preheader.unr-lcssa, %B62.i1546.preheader
  %.175682684.i1547.epil.init = phi i64 [ 0, %B62.i1546.preheader ], [ %.182.i1550.3, %B218.endif.i1562.preheader.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod101)
  br label %B62.i1546.epil

B62.i1546.epil:                                   ; preds = %B62.i1546.epil, %B62.i1546.epil.preheader
  %.175682684.i1547.epil = phi i64 [ %.182.i1550.epil, %B62.i1546.epil ], [ %.175682684.i1547.epil.init, %B62.i1546.epil.preheader ]
  %epil.iter99 = phi i64 [ %epil.iter99.next, %B62.i1546.epil ], [ 0, %B62.i1546.epil.preheader ]
  %296 = getelementptr double, ptr %36, i64 %.175682684.i1547.epil
  %.280.i1548.epil = load double, ptr %296, align 8, !noalias !77
  %.5.i.i1549.epil = fptosi double %.280.i1548.epil to i64
  %.182.i1550.epil = add nuw nsw i64 %.175682684.i1547.epil, 1
  %gep.i1553.idx.epil = shl i64 %.175682684.i1547.epil, 5
  %gep.i1553.epil = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep.i1553.idx.epil
  %.381.i1554.epil = load double, ptr %gep.i1553.epil, align 8, !noalias !77
  %.422.i1555.epil = icmp slt i64 %.5.i.i1549.epil, 0
  %.423.i1556.epil = select i1 %.422.i1555.epil, i64 %.17.i52, i64 0
  %.424.i1557.epil = add i64 %.423.i1556.epil, %.5.i.i1549.epil
  %gep688.i1559.idx.epil = shl i64 %.424.i1557.epil, 5
  %gep688.i1559.epil = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep688.i1559.idx.epil
  %.458.i1560.epil = load double, ptr %gep688.i1559.epil, align 8, !noalias !77
  store double %.458.i1560.epil, ptr %gep.i1553.epil, align 8, !noalias !77
  store double %.381.i1554.epil, ptr %gep688.i1559.epil, align 8, !noalias !77
  %epil.iter99.next = add i64 %epil.iter99, 1
  %epil.iter99.cmp.not = icmp eq i64 %epil.iter99.next, %xtraiter98
  br i1 %epil.iter99.cmp.not, label %B218.endif.i1562.preheader, label %B62.i1546.epil, !llvm.loop !80

B218.endif.i1562.preheader:                       ; preds = %B62.i1546.epil, %B218.endif.i1562.preheader.unr-lcssa
  br label %B218.endif.i1562

B216.loopexit.i1582.loopexit.unr-lcssa:           ; preds = %B252.i1571
  %lcmp.mod106.not = icmp eq i64 %xtraiter104, 0
  br i1 %lcmp.mod106.not, label %B216.loopexit.i1582, label %B252.i1571.epil.preheader

B252.i1571.epil.preheader:                        ; preds = %B216.loopexit.i1582.loopexit.unr-lcssa, %B252.lr.ph.i1566
  %.934698.i1572.epil.init = phi double [ %.933.promoted.i1570, %B252.lr.ph.i1566 ], [ %.1090.i1580.7, %B216.loopexit.i1582.loopexit.unr-lcssa ]
  %.828690692.i1573.epil.init = phi i64 [ 0, %B252.lr.ph.i1566 ], [ %.835.i1574.7, %B216.loopexit.i1582.loopexit.unr-lcssa ]
  %lcmp.mod107 = icmp ne i64 %xtraiter104, 0
  tail call void @llvm.assume(i1 %lcmp.mod107)
  br label %B252.i1571.epil

B252.i1571.epil:                                  ; preds = %B252.i1571.epil, %B252.i1571.epil.preheader
  %.934698.i1572.epil = phi double [ %.934698.i1572.epil.init, %B252.i1571.epil.preheader ], [ %.1090.i1580.epil, %B252.i1571.epil ]
  %.828690692.i1573.epil = phi i64 [ %.828690692.i1573.epil.init, %B252.i1571.epil.preheader ], [ %.835.i1574.epil, %B252.i1571.epil ]
  %epil.iter105 = phi i64 [ 0, %B252.i1571.epil.preheader ], [ %epil.iter105.next, %B252.i1571.epil ]
  %.835.i1574.epil = add nuw nsw i64 %.828690692.i1573.epil, 1
  %297 = getelementptr double, ptr %309, i64 %.828690692.i1573.epil
  %.1008.i1575.epil = load double, ptr %297, align 8, !noalias !77
  %gep697.i1577.idx.epil = shl i64 %.828690692.i1573.epil, 5
  %gep697.i1577.epil = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep697.i1577.idx.epil
  %.1085.i1578.epil = load double, ptr %gep697.i1577.epil, align 8, !noalias !77
  %.1089.i1579.epil = fmul contract double %.1008.i1575.epil, %.1085.i1578.epil
  %.1090.i1580.epil = fsub contract double %.934698.i1572.epil, %.1089.i1579.epil
  store double %.1090.i1580.epil, ptr %gep713.i1568, align 8, !noalias !77
  %epil.iter105.next = add i64 %epil.iter105, 1
  %epil.iter105.cmp.not = icmp eq i64 %epil.iter105.next, %xtraiter104
  br i1 %epil.iter105.cmp.not, label %B216.loopexit.i1582, label %B252.i1571.epil, !llvm.loop !81

B216.loopexit.i1582:                              ; preds = %B216.loopexit.i1582.loopexit.unr-lcssa, %B252.i1571.epil, %B218.endif.i1562
  %exitcond745.not.i1583 = icmp eq i64 %.714.i1564, %.8.i
  br i1 %exitcond745.not.i1583, label %B380.endif.i1586, label %B218.endif.i1562

B252.i1571:                                       ; preds = %B252.i1571, %B252.lr.ph.i1566.new
  %.934698.i1572 = phi double [ %.933.promoted.i1570, %B252.lr.ph.i1566.new ], [ %.1090.i1580.7, %B252.i1571 ]
  %.828690692.i1573 = phi i64 [ 0, %B252.lr.ph.i1566.new ], [ %.835.i1574.7, %B252.i1571 ]
  %niter109 = phi i64 [ 0, %B252.lr.ph.i1566.new ], [ %niter109.next.7, %B252.i1571 ]
  %.835.i1574 = or disjoint i64 %.828690692.i1573, 1
  %298 = getelementptr double, ptr %309, i64 %.828690692.i1573
  %.1008.i1575 = load double, ptr %298, align 8, !noalias !77
  %gep697.i1577.idx = shl i64 %.828690692.i1573, 5
  %gep697.i1577 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep697.i1577.idx
  %.1085.i1578 = load double, ptr %gep697.i1577, align 8, !noalias !77
  %.1089.i1579 = fmul contract double %.1008.i1575, %.1085.i1578
  %.1090.i1580 = fsub contract double %.934698.i1572, %.1089.i1579
  store double %.1090.i1580, ptr %gep713.i1568, align 8, !noalias !77
  %.835.i1574.1 = or disjoint i64 %.828690692.i1573, 2
  %299 = getelementptr double, ptr %309, i64 %.835.i1574
  %.1008.i1575.1 = load double, ptr %299, align 8, !noalias !77
  %gep697.i1577.idx.1 = shl i64 %.835.i1574, 5
  %gep697.i1577.1 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep697.i1577.idx.1
  %.1085.i1578.1 = load double, ptr %gep697.i1577.1, align 8, !noalias !77
  %.1089.i1579.1 = fmul contract double %.1008.i1575.1, %.1085.i1578.1
  %.1090.i1580.1 = fsub contract double %.1090.i1580, %.1089.i1579.1
  store double %.1090.i1580.1, ptr %gep713.i1568, align 8, !noalias !77
  %.835.i1574.2 = or disjoint i64 %.828690692.i1573, 3
  %300 = getelementptr double, ptr %309, i64 %.835.i1574.1
  %.1008.i1575.2 = load double, ptr %300, align 8, !noalias !77
  %gep697.i1577.idx.2 = shl i64 %.835.i1574.1, 5
  %gep697.i1577.2 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep697.i1577.idx.2
  %.1085.i1578.2 = load double, ptr %gep697.i1577.2, align 8, !noalias !77
  %.1089.i1579.2 = fmul contract double %.1008.i1575.2, %.1085.i1578.2
  %.1090.i1580.2 = fsub contract double %.1090.i1580.1, %.1089.i1579.2
  store double %.1090.i1580.2, ptr %gep713.i1568, align 8, !noalias !77
  %.835.i1574.3 = or disjoint i64 %.828690692.i1573, 4
  %301 = getelementptr double, ptr %309, i64 %.835.i1574.2
  %.1008.i1575.3 = load double, ptr %301, align 8, !noalias !77
  %gep697.i1577.idx.3 = shl i64 %.835.i1574.2, 5
  %gep697.i1577.3 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep697.i1577.idx.3
  %.1085.i1578.3 = load double, ptr %gep697.i1577.3, align 8, !noalias !77
  %.1089.i1579.3 = fmul contract double %.1008.i1575.3, %.1085.i1578.3
  %.1090.i1580.3 = fsub contract double %.1090.i1580.2, %.1089.i1579.3
  store double %.1090.i1580.3, ptr %gep713.i1568, align 8, !noalias !77
  %.835.i1574.4 = or disjoint i64 %.828690692.i1573, 5
  %302 = getelementptr double, ptr %309, i64 %.835.i1574.3
  %.1008.i1575.4 = load double, ptr %302, align 8, !noalias !77
  %gep697.i1577.idx.4 = shl i64 %.835.i1574.3, 5
  %gep697.i1577.4 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep697.i1577.idx.4
  %.1085.i1578.4 = load double, ptr %gep697.i1577.4, align 8, !noalias !77
  %.1089.i1579.4 = fmul contract double %.1008.i1575.4, %.1085.i1578.4
  %.1090.i1580.4 = fsub contract double %.1090.i1580.3, %.1089.i1579.4
  store double %.1090.i1580.4, ptr %gep713.i1568, align 8, !noalias !77
  %.835.i1574.5 = or disjoint i64 %.828690692.i1573, 6
  %303 = getelementptr double, ptr %309, i64 %.835.i1574.4
  %.1008.i1575.5 = load double, ptr %303, align 8, !noalias !77
  %gep697.i1577.idx.5 = shl i64 %.835.i1574.4, 5
  %gep697.i1577.5 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep697.i1577.idx.5
  %.1085.i1578.5 = load double, ptr %gep697.i1577.5, align 8, !noalias !77
  %.1089.i1579.5 = fmul contract double %.1008.i1575.5, %.1085.i1578.5
  %.1090.i1580.5 = fsub contract double %.1090.i1580.4, %.1089.i1579.5
  store double %.1090.i1580.5, ptr %gep713.i1568, align 8, !noalias !77
  %.835.i1574.6 = or disjoint i64 %.828690692.i1573, 7
  %304 = getelementptr double, ptr %309, i64 %.835.i1574.5
  %.1008.i1575.6 = load double, ptr %304, align 8, !noalias !77
  %gep697.i1577.idx.6 = shl i64 %.835.i1574.5, 5
  %gep697.i1577.6 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep697.i1577.idx.6
  %.1085.i1578.6 = load double, ptr %gep697.i1577.6, align 8, !noalias !77
  %.1089.i1579.6 = fmul contract double %.1008.i1575.6, %.1085.i1578.6
  %.1090.i1580.6 = fsub contract double %.1090.i1580.5, %.1089.i1579.6
  store double %.1090.i1580.6, ptr %gep713.i1568, align 8, !noalias !77
  %.835.i1574.7 = add nuw nsw i64 %.828690692.i1573, 8
  %305 = getelementptr double, ptr %309, i64 %.835.i1574.6
  %.1008.i1575.7 = load double, ptr %305, align 8, !noalias !77
  %gep697.i1577.idx.7 = shl i64 %.835.i1574.6, 5
  %gep697.i1577.7 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep697.i1577.idx.7
  %.1085.i1578.7 = load double, ptr %gep697.i1577.7, align 8, !noalias !77
  %.1089.i1579.7 = fmul contract double %.1008.i1575.7, %.1085.i1578.7
  %.1090.i1580.7 = fsub contract double %.1090.i1580.6, %.1089.i1579.7
  store double %.1090.i1580.7, ptr %gep713.i1568, align 8, !noalias !77
  %niter109.next.7 = add i64 %niter109, 8
  %niter109.ncmp.7 = icmp eq i64 %niter109.next.7, %unroll_iter108
  br i1 %niter109.ncmp.7, label %B216.loopexit.i1582.loopexit.unr-lcssa, label %B252.i1571

B422.i1596:                                       ; preds = %B422.lr.ph.i1592, %B422.i1596
  %.1488723.i1597 = phi double [ %.1487.promoted.i1595, %B422.lr.ph.i1592 ], [ %.1644.i1612, %B422.i1596 ]
  %.1375714718.i1598 = phi i64 [ %.1333.i1589, %B422.lr.ph.i1592 ], [ %.1385.i1600, %B422.i1596 ]
  %.1382715717.i1599 = phi i64 [ %.1252724732.i1587, %B422.lr.ph.i1592 ], [ %.1389.i1601, %B422.i1596 ]
  %.1385.i1600 = add nsw i64 %.1375714718.i1598, -1
  %.1389.i1601 = add i64 %.1382715717.i1599, 1
  %.1529.i1602 = icmp slt i64 %.1382715717.i1599, 0
  %.1530.i1603 = select i1 %.1529.i1602, i64 %.8.i, i64 0
  %306 = getelementptr double, ptr %311, i64 %.1382715717.i1599
  %.1561.i1604 = getelementptr double, ptr %306, i64 %.1530.i1603
  %.1562.i1605 = load double, ptr %.1561.i1604, align 8, !noalias !77
  %.1604.i1606 = select i1 %.1529.i1602, i64 %.17.i52, i64 0
  %.1605.i1607 = add i64 %.1604.i1606, %.1382715717.i1599
  %gep722.i1609.idx = shl i64 %.1605.i1607, 5
  %gep722.i1609 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep722.i1609.idx
  %.1639.i1610 = load double, ptr %gep722.i1609, align 8, !noalias !77
  %.1643.i1611 = fmul contract double %.1562.i1605, %.1639.i1610
  %.1644.i1612 = fsub contract double %.1488723.i1597, %.1643.i1611
  store double %.1644.i1612, ptr %gep738.i1593, align 8, !noalias !77
  %.1376.i1613 = icmp sgt i64 %.1375714718.i1598, 1
  br i1 %.1376.i1613, label %B422.i1596, label %B506.i1614

B506.i1614:                                       ; preds = %B422.i1596, %B380.endif.B506_crit_edge.i1621
  %.1865.pre-phi.i1615 = phi i64 [ %.pre746.i1622, %B380.endif.B506_crit_edge.i1621 ], [ %.1557.i1594, %B422.i1596 ]
  %gep742.i1616 = getelementptr double, ptr %invariant.gep.i1545, i64 %.pre.i1591
  %.1793.i1617 = load double, ptr %gep742.i1616, align 8, !noalias !77
  %307 = getelementptr double, ptr %35, i64 %.1865.pre-phi.i1615
  %308 = getelementptr double, ptr %307, i64 %.1262.i1588
  %.1870.i1618 = load double, ptr %308, align 8, !noalias !77
  %.1877.i1619 = fdiv contract double %.1793.i1617, %.1870.i1618
  store double %.1877.i1619, ptr %gep742.i1616, align 8, !noalias !77
  %.1253.i1620 = icmp samesign ugt i64 %.1252724732.i1587, 1
  br i1 %.1253.i1620, label %B380.endif.i1586, label %label_11

B218.endif.i1562:                                 ; preds = %B218.endif.i1562.preheader, %B216.loopexit.i1582
  %.707700706.i1563 = phi i64 [ %.714.i1564, %B216.loopexit.i1582 ], [ 0, %B218.endif.i1562.preheader ]
  %.714.i1564 = add nuw nsw i64 %.707700706.i1563, 1
  %.822691.not.i1565 = icmp eq i64 %.707700706.i1563, 0
  br i1 %.822691.not.i1565, label %B216.loopexit.i1582, label %B252.lr.ph.i1566

B252.lr.ph.i1566:                                 ; preds = %B218.endif.i1562
  %gep713.i1568.idx = shl i64 %.707700706.i1563, 5
  %gep713.i1568 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep713.i1568.idx
  %.1003.i1569 = mul i64 %.707700706.i1563, %.8.i
  %309 = getelementptr double, ptr %35, i64 %.1003.i1569
  %.933.promoted.i1570 = load double, ptr %gep713.i1568, align 8, !noalias !77
  %xtraiter104 = and i64 %.707700706.i1563, 7
  %310 = icmp samesign ult i64 %.707700706.i1563, 8
  br i1 %310, label %B252.i1571.epil.preheader, label %B252.lr.ph.i1566.new

B252.lr.ph.i1566.new:                             ; preds = %B252.lr.ph.i1566
  %unroll_iter108 = and i64 %.707700706.i1563, 9223372036854775800
  br label %B252.i1571

B380.endif.i1586:                                 ; preds = %B216.loopexit.i1582, %B506.i1614
  %.1252724732.i1587 = phi i64 [ %.1262.i1588, %B506.i1614 ], [ %.8.i, %B216.loopexit.i1582 ]
  %.1262.i1588 = add nsw i64 %.1252724732.i1587, -1
  %.1333.i1589 = sub nuw nsw i64 %.8.i, %.1252724732.i1587
  %.1376716.not.i1590 = icmp eq i64 %.1333.i1589, 0
  %.pre.i1591 = shl i64 %.1262.i1588, 2
  br i1 %.1376716.not.i1590, label %B380.endif.B506_crit_edge.i1621, label %B422.lr.ph.i1592

B380.endif.B506_crit_edge.i1621:                  ; preds = %B380.endif.i1586
  %.pre746.i1622 = mul i64 %.1262.i1588, %.8.i
  br label %B506.i1614

B422.lr.ph.i1592:                                 ; preds = %B380.endif.i1586
  %gep738.i1593 = getelementptr double, ptr %invariant.gep.i1545, i64 %.pre.i1591
  %.1557.i1594 = mul i64 %.1262.i1588, %.8.i
  %311 = getelementptr double, ptr %35, i64 %.1557.i1594
  %.1487.promoted.i1595 = load double, ptr %gep738.i1593, align 8, !noalias !77
  br label %B422.i1596

label_11: ; preds = %B506.i1614, %B218.2.i
  br label %B276.2.i

B276.2.i:                                         ; preds = %label_11, %B276.1.i
  %.385.3.i = load i64, ptr %27, align 8, !noalias !61
  %.393.3.i = icmp eq i64 %.385.3.i, 1
  br i1 %.393.3.i, label %B96.endif.3.i, label %label_12

B96.endif.3.i:                                    ; preds = %B276.2.i
  br i1 %.508625.not.i, label %B218.3.i, label %B160.3.i.preheader

B160.3.i.preheader:                               ; preds = %B96.endif.3.i
  br i1 %119, label %B160.3.i.epil.preheader, label %B160.3.i

B160.3.i:                                         ; preds = %B160.3.i.preheader, %B160.3.i
  %.514624626.3.i = phi i64 [ %.521.3.i.7, %B160.3.i ], [ 0, %B160.3.i.preheader ]
  %niter115 = phi i64 [ %niter115.next.7, %B160.3.i ], [ 0, %B160.3.i.preheader ]
  %.622.3.i = shl i64 %.514624626.3.i, 2
  %gep.3.i = getelementptr double, ptr %invariant.gep.3.i, i64 %.622.3.i
  %.627.3.i = load double, ptr %gep.3.i, align 8, !noalias !61
  %gep630.3.i = getelementptr double, ptr %invariant.gep629.3.i, i64 %.622.3.i
  store double %.627.3.i, ptr %gep630.3.i, align 8, !noalias !61
  %.521.3.i = shl i64 %.514624626.3.i, 2
  %.622.3.i.1 = or disjoint i64 %.521.3.i, 4
  %gep.3.i.1 = getelementptr double, ptr %invariant.gep.3.i, i64 %.622.3.i.1
  %.627.3.i.1 = load double, ptr %gep.3.i.1, align 8, !noalias !61
  %gep630.3.i.1 = getelementptr double, ptr %invariant.gep629.3.i, i64 %.622.3.i.1
  store double %.627.3.i.1, ptr %gep630.3.i.1, align 8, !noalias !61
  %.521.3.i.1 = shl i64 %.514624626.3.i, 2
  %.622.3.i.2 = or disjoint i64 %.521.3.i.1, 8
  %gep.3.i.2 = getelementptr double, ptr %invariant.gep.3.i, i64 %.622.3.i.2
  %.627.3.i.2 = load double, ptr %gep.3.i.2, align 8, !noalias !61
  %gep630.3.i.2 = getelementptr double, ptr %invariant.gep629.3.i, i64 %.622.3.i.2
  store double %.627.3.i.2, ptr %gep630.3.i.2, align 8, !noalias !61
  %.521.3.i.2 = shl i64 %.514624626.3.i, 2
  %.622.3.i.3 = or disjoint i64 %.521.3.i.2, 12
  %gep.3.i.3 = getelementptr double, ptr %invariant.gep.3.i, i64 %.622.3.i.3
  %.627.3.i.3 = load double, ptr %gep.3.i.3, align 8, !noalias !61
  %gep630.3.i.3 = getelementptr double, ptr %invariant.gep629.3.i, i64 %.622.3.i.3
  store double %.627.3.i.3, ptr %gep630.3.i.3, align 8, !noalias !61
  %.521.3.i.3 = shl i64 %.514624626.3.i, 2
  %.622.3.i.4 = or disjoint i64 %.521.3.i.3, 16
  %gep.3.i.4 = getelementptr double, ptr %invariant.gep.3.i, i64 %.622.3.i.4
  %.627.3.i.4 = load double, ptr %gep.3.i.4, align 8, !noalias !61
  %gep630.3.i.4 = getelementptr double, ptr %invariant.gep629.3.i, i64 %.622.3.i.4
  store double %.627.3.i.4, ptr %gep630.3.i.4, align 8, !noalias !61
  %.521.3.i.4 = shl i64 %.514624626.3.i, 2
  %.622.3.i.5 = or disjoint i64 %.521.3.i.4, 20
  %gep.3.i.5 = getelementptr double, ptr %invariant.gep.3.i, i64 %.622.3.i.5
  %.627.3.i.5 = load double, ptr %gep.3.i.5, align 8, !noalias !61
  %gep630.3.i.5 = getelementptr double, ptr %invariant.gep629.3.i, i64 %.622.3.i.5
  store double %.627.3.i.5, ptr %gep630.3.i.5, align 8, !noalias !61
  %.521.3.i.5 = shl i64 %.514624626.3.i, 2
  %.622.3.i.6 = or disjoint i64 %.521.3.i.5, 24
  %gep.3.i.6 = getelementptr double, ptr %invariant.gep.3.i, i64 %.622.3.i.6
  %.627.3.i.6 = load double, ptr %gep.3.i.6, align 8, !noalias !61
  %gep630.3.i.6 = getelementptr double, ptr %invariant.gep629.3.i, i64 %.622.3.i.6
  store double %.627.3.i.6, ptr %gep630.3.i.6, align 8, !noalias !61
  %.521.3.i.7 = add nuw nsw i64 %.514624626.3.i, 8
  %.521.3.i.6 = shl i64 %.514624626.3.i, 2
  %.622.3.i.7 = or disjoint i64 %.521.3.i.6, 28
  %gep.3.i.7 = getelementptr double, ptr %invariant.gep.3.i, i64 %.622.3.i.7
  %.627.3.i.7 = load double, ptr %gep.3.i.7, align 8, !noalias !61
  %gep630.3.i.7 = getelementptr double, ptr %invariant.gep629.3.i, i64 %.622.3.i.7
  store double %.627.3.i.7, ptr %gep630.3.i.7, align 8, !noalias !61
  %niter115.next.7 = add i64 %niter115, 8
  %niter115.ncmp.7 = icmp eq i64 %niter115.next.7, %unroll_iter114
  br i1 %niter115.ncmp.7, label %B218.3.i.loopexit.unr-lcssa, label %B160.3.i

B218.3.i.loopexit.unr-lcssa:                      ; preds = %B160.3.i
  br i1 %lcmp.mod112.not, label %B218.3.i, label %B160.3.i.epil.preheader

B160.3.i.epil.preheader:                          ; preds = %B218.3.i.loopexit.unr-lcssa, %B160.3.i.preheader
  %.514624626.3.i.epil.init = phi i64 [ 0, %B160.3.i.preheader ], [ %.521.3.i.7, %B218.3.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod113)
  br label %B160.3.i.epil

B160.3.i.epil:                                    ; preds = %B160.3.i.epil, %B160.3.i.epil.preheader
  %.514624626.3.i.epil = phi i64 [ %.521.3.i.epil, %B160.3.i.epil ], [ %.514624626.3.i.epil.init, %B160.3.i.epil.preheader ]
  %epil.iter111 = phi i64 [ %epil.iter111.next, %B160.3.i.epil ], [ 0, %B160.3.i.epil.preheader ]
  %.521.3.i.epil = add nuw nsw i64 %.514624626.3.i.epil, 1
  %.622.3.i.epil = shl i64 %.514624626.3.i.epil, 2
  %gep.3.i.epil = getelementptr double, ptr %invariant.gep.3.i, i64 %.622.3.i.epil
  %.627.3.i.epil = load double, ptr %gep.3.i.epil, align 8, !noalias !61
  %gep630.3.i.epil = getelementptr double, ptr %invariant.gep629.3.i, i64 %.622.3.i.epil
  store double %.627.3.i.epil, ptr %gep630.3.i.epil, align 8, !noalias !61
  %epil.iter111.next = add i64 %epil.iter111, 1
  %epil.iter111.cmp.not = icmp eq i64 %epil.iter111.next, %xtraiter110
  br i1 %epil.iter111.cmp.not, label %B218.3.i, label %B160.3.i.epil, !llvm.loop !82

B218.3.i:                                         ; preds = %B218.3.i.loopexit.unr-lcssa, %B160.3.i.epil, %B96.endif.3.i
  br i1 %.125.i1626, label %B62.i1637.preheader, label %label_13

B62.i1637.preheader:                              ; preds = %B218.3.i
  br i1 %120, label %B62.i1637.epil.preheader, label %B62.i1637

B62.i1637:                                        ; preds = %B62.i1637.preheader, %B62.i1637
  %.175682684.i1638 = phi i64 [ %.182.i1641.3, %B62.i1637 ], [ 0, %B62.i1637.preheader ]
  %niter121 = phi i64 [ %niter121.next.3, %B62.i1637 ], [ 0, %B62.i1637.preheader ]
  %312 = getelementptr double, ptr %38, i64 %.175682684.i1638
  %.280.i1639 = load double, ptr %312, align 8, !noalias !83
  %.5.i.i1640 = fptosi double %.280.i1639 to i64
  %.182.i1641 = or disjoint i64 %.175682684.i1638, 1
  %gep.i1644.idx = shl i64 %.175682684.i1638, 5
  %gep.i1644 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep.i1644.idx
  %.381.i1645 = load double, ptr %gep.i1644, align 8, !noalias !83
  %.422.i1646 = icmp slt i64 %.5.i.i1640, 0
  %.423.i1647 = select i1 %.422.i1646, i64 %.17.i52, i64 0
  %.424.i1648 = add i64 %.423.i1647, %.5.i.i1640
  %gep688.i1650.idx = shl i64 %.424.i1648, 5
  %gep688.i1650 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep688.i1650.idx
  %.458.i1651 = load double, ptr %gep688.i1650, align 8, !noalias !83
  store double %.458.i1651, ptr %gep.i1644, align 8, !noalias !83
  store double %.381.i1645, ptr %gep688.i1650, align 8, !noalias !83
  %313 = getelementptr double, ptr %38, i64 %.182.i1641
  %.280.i1639.1 = load double, ptr %313, align 8, !noalias !83
  %.5.i.i1640.1 = fptosi double %.280.i1639.1 to i64
  %.182.i1641.1 = or disjoint i64 %.175682684.i1638, 2
  %gep.i1644.idx.1 = shl i64 %.182.i1641, 5
  %gep.i1644.1 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep.i1644.idx.1
  %.381.i1645.1 = load double, ptr %gep.i1644.1, align 8, !noalias !83
  %.422.i1646.1 = icmp slt i64 %.5.i.i1640.1, 0
  %.423.i1647.1 = select i1 %.422.i1646.1, i64 %.17.i52, i64 0
  %.424.i1648.1 = add i64 %.423.i1647.1, %.5.i.i1640.1
  %gep688.i1650.idx.1 = shl i64 %.424.i1648.1, 5
  %gep688.i1650.1 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep688.i1650.idx.1
  %.458.i1651.1 = load double, ptr %gep688.i1650.1, align 8, !noalias !83
  store double %.458.i1651.1, ptr %gep.i1644.1, align 8, !noalias !83
  store double %.381.i1645.1, ptr %gep688.i1650.1, align 8, !noalias !83
  %314 = getelementptr double, ptr %38, i64 %.182.i1641.1
  %.280.i1639.2 = load double, ptr %314, align 8, !noalias !83
  %.5.i.i1640.2 = fptosi double %.280.i1639.2 to i64
  %.182.i1641.2 = or disjoint i64 %.175682684.i1638, 3
  %gep.i1644.idx.2 = shl i64 %.182.i1641.1, 5
  %gep.i1644.2 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep.i1644.idx.2
  %.381.i1645.2 = load double, ptr %gep.i1644.2, align 8, !noalias !83
  %.422.i1646.2 = icmp slt i64 %.5.i.i1640.2, 0
  %.423.i1647.2 = select i1 %.422.i1646.2, i64 %.17.i52, i64 0
  %.424.i1648.2 = add i64 %.423.i1647.2, %.5.i.i1640.2
  %gep688.i1650.idx.2 = shl i64 %.424.i1648.2, 5
  %gep688.i1650.2 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep688.i1650.idx.2
  %.458.i1651.2 = load double, ptr %gep688.i1650.2, align 8, !noalias !83
  store double %.458.i1651.2, ptr %gep.i1644.2, align 8, !noalias !83
  store double %.381.i1645.2, ptr %gep688.i1650.2, align 8, !noalias !83
  %315 = getelementptr double, ptr %38, i64 %.182.i1641.2
  %.280.i1639.3 = load double, ptr %315, align 8, !noalias !83
  %.5.i.i1640.3 = fptosi double %.280.i1639.3 to i64
  %.182.i1641.3 = add nuw nsw i64 %.175682684.i1638, 4
  %gep.i1644.idx.3 = shl i64 %.182.i1641.2, 5
  %gep.i1644.3 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep.i1644.idx.3
  %.381.i1645.3 = load double, ptr %gep.i1644.3, align 8, !noalias !83
  %.422.i1646.3 = icmp slt i64 %.5.i.i1640.3, 0
  %.423.i1647.3 = select i1 %.422.i1646.3, i64 %.17.i52, i64 0
  %.424.i1648.3 = add i64 %.423.i1647.3, %.5.i.i1640.3
  %gep688.i1650.idx.3 = shl i64 %.424.i1648.3, 5
  %gep688.i1650.3 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep688.i1650.idx.3
  %.458.i1651.3 = load double, ptr %gep688.i1650.3, align 8, !noalias !83
  store double %.458.i1651.3, ptr %gep.i1644.3, align 8, !noalias !83
  store double %.381.i1645.3, ptr %gep688.i1650.3, align 8, !noalias !83
  %niter121.next.3 = add i64 %niter121, 4
  %niter121.ncmp.3 = icmp eq i64 %niter121.next.3, %unroll_iter120
  br i1 %niter121.ncmp.3, label %B218.endif.i1653.preheader.unr-lcssa, label %B62.i1637

B218.endif.i1653.preheader.unr-lcssa:             ; preds = %B62.i1637
  br i1 %lcmp.mod118.not, label %B218.endif.i1653.preheader, label %B62.i1637.epil.preheader

B62.i1637.epil.preheader:                         ; preds = %B218.endif.i1653.preheader.unr-lcssa, %B62.i1637.preheader
  %.175682684.i1638.epil.init = phi i64 [ 0, %B62.i1637.preheader ], [ %.182.i1641.3, %B218.endif.i1653.preheader.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod119)
  br label %B62.i1637.epil

B62.i1637.epil:                                   ; preds = %B62.i1637.epil, %B62.i1637.epil.preheader
  %.175682684.i1638.epil = phi i64 [ %.182.i1641.epil, %B62.i1637.epil ], [ %.175682684.i1638.epil.init, %B62.i1637.epil.preheader ]
  %epil.iter117 = phi i64 [ %epil.iter117.next, %B62.i1637.epil ], [ 0, %B62.i1637.epil.preheader ]
  %316 = getelementptr double, ptr %38, i64 %.175682684.i1638.epil
  %.280.i1639.epil = load double, ptr %316, align 8, !noalias !83
  %.5.i.i1640.epil = fptosi double %.280.i1639.epil to i64
  %.182.i1641.epil = add nuw nsw i64 %.175682684.i1638.epil, 1
  %gep.i1644.idx.epil = shl i64 %.175682684.i1638.epil, 5
  %gep.i1644.epil = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep.i1644.idx.epil
  %.381.i1645.epil = load double, ptr %gep.i1644.epil, align 8, !noalias !83
  %.422.i1646.epil = icmp slt i64 %.5.i.i1640.epil, 0
  %.423.i1647.epil = select i1 %.422.i1646.epil, i64 %.17.i52, i64 0
  %.424.i1648.epil = add i64 %.423.i1647.epil, %.5.i.i1640.epil
  %gep688.i1650.idx.epil = shl i64 %.424.i1648.epil, 5
  %gep688.i1650.epil = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep688.i1650.idx.epil
  %.458.i1651.epil = load double, ptr %gep688.i1650.epil, align 8, !noalias !83
  store double %.458.i1651.epil, ptr %gep.i1644.epil, align 8, !noalias !83
  store double %.381.i1645.epil, ptr %gep688.i1650.epil, align 8, !noalias !83
  %epil.iter117.next = add i64 %epil.iter117, 1
  %epil.iter117.cmp.not = icmp eq i64 %epil.iter117.next, %xtraiter116
  br i1 %epil.iter117.cmp.not, label %B218.endif.i1653.preheader, label %B62.i1637.epil, !llvm.loop !86

B218.endif.i1653.preheader:                       ; preds = %B62.i1637.epil, %B218.endif.i1653.preheader.unr-lcssa
  br label %B218.endif.i1653

B216.loopexit.i1673.loopexit.unr-lcssa:           ; preds = %B252.i1662
  %lcmp.mod124.not = icmp eq i64 %xtraiter122, 0
  br i1 %lcmp.mod124.not, label %B216.loopexit.i1673, label %B252.i1662.epil.preheader

B252.i1662.epil.preheader:                        ; preds = %B216.loopexit.i1673.loopexit.unr-lcssa, %B252.lr.ph.i1657
  %.934698.i1663.epil.init = phi double [ %.933.promoted.i1661, %B252.lr.ph.i1657 ], [ %.1090.i1671.7, %B216.loopexit.i1673.loopexit.unr-lcssa ]
  %.828690692.i1664.epil.init = phi i64 [ 0, %B252.lr.ph.i1657 ], [ %.835.i1665.7, %B216.loopexit.i1673.loopexit.unr-lcssa ]
  %lcmp.mod125 = icmp ne i64 %xtraiter122, 0
  tail call void @llvm.assume(i1 %lcmp.mod125)
  br label %B252.i1662.epil

B252.i1662.epil:                                  ; preds = %B252.i1662.epil, %B252.i1662.epil.preheader
  %.934698.i1663.epil = phi double [ %.934698.i1663.epil.init, %B252.i1662.epil.preheader ], [ %.1090.i1671.epil, %B252.i1662.epil ]
  %.828690692.i1664.epil = phi i64 [ %.828690692.i1664.epil.init, %B252.i1662.epil.preheader ], [ %.835.i1665.epil, %B252.i1662.epil ]
  %epil.iter123 = phi i64 [ 0, %B252.i1662.epil.preheader ], [ %epil.iter123.next, %B252.i1662.epil ]
  %.835.i1665.epil = add nuw nsw i64 %.828690692.i1664.epil, 1
  %317 = getelementptr double, ptr %329, i64 %.828690692.i1664.epil
  %.1008.i1666.epil = load double, ptr %317, align 8, !noalias !83
  %gep697.i1668.idx.epil = shl i64 %.828690692.i1664.epil, 5
  %gep697.i1668.epil = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep697.i1668.idx.epil
  %.1085.i1669.epil = load double, ptr %gep697.i1668.epil, align 8, !noalias !83
  %.1089.i1670.epil = fmul contract double %.1008.i1666.epil, %.1085.i1669.epil
  %.1090.i1671.epil = fsub contract double %.934698.i1663.epil, %.1089.i1670.epil
  store double %.1090.i1671.epil, ptr %gep713.i1659, align 8, !noalias !83
  %epil.iter123.next = add i64 %epil.iter123, 1
  %epil.iter123.cmp.not = icmp eq i64 %epil.iter123.next, %xtraiter122
  br i1 %epil.iter123.cmp.not, label %B216.loopexit.i1673, label %B252.i1662.epil, !llvm.loop !87

B216.loopexit.i1673:                              ; preds = %B216.loopexit.i1673.loopexit.unr-lcssa, %B252.i1662.epil, %B218.endif.i1653
  %exitcond745.not.i1674 = icmp eq i64 %.714.i1655, %.8.i
  br i1 %exitcond745.not.i1674, label %B380.endif.i1677, label %B218.endif.i1653

B252.i1662:                                       ; preds = %B252.i1662, %B252.lr.ph.i1657.new
  %.934698.i1663 = phi double [ %.933.promoted.i1661, %B252.lr.ph.i1657.new ], [ %.1090.i1671.7, %B252.i1662 ]
  %.828690692.i1664 = phi i64 [ 0, %B252.lr.ph.i1657.new ], [ %.835.i1665.7, %B252.i1662 ]
  %niter127 = phi i64 [ 0, %B252.lr.ph.i1657.new ], [ %niter127.next.7, %B252.i1662 ]
  %.835.i1665 = or disjoint i64 %.828690692.i1664, 1
  %318 = getelementptr double, ptr %329, i64 %.828690692.i1664
  %.1008.i1666 = load double, ptr %318, align 8, !noalias !83
  %gep697.i1668.idx = shl i64 %.828690692.i1664, 5
  %gep697.i1668 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep697.i1668.idx
  %.1085.i1669 = load double, ptr %gep697.i1668, align 8, !noalias !83
  %.1089.i1670 = fmul contract double %.1008.i1666, %.1085.i1669
  %.1090.i1671 = fsub contract double %.934698.i1663, %.1089.i1670
  store double %.1090.i1671, ptr %gep713.i1659, align 8, !noalias !83
  %.835.i1665.1 = or disjoint i64 %.828690692.i1664, 2
  %319 = getelementptr double, ptr %329, i64 %.835.i1665
  %.1008.i1666.1 = load double, ptr %319, align 8, !noalias !83
  %gep697.i1668.idx.1 = shl i64 %.835.i1665, 5
  %gep697.i1668.1 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep697.i1668.idx.1
  %.1085.i1669.1 = load double, ptr %gep697.i1668.1, align 8, !noalias !83
  %.1089.i1670.1 = fmul contract double %.1008.i1666.1, %.1085.i1669.1
  %.1090.i1671.1 = fsub contract double %.1090.i1671, %.1089.i1670.1
  store double %.1090.i1671.1, ptr %gep713.i1659, align 8, !noalias !83
  %.835.i1665.2 = or disjoint i64 %.828690692.i1664, 3
  %320 = getelementptr double, ptr %329, i64 %.835.i1665.1
  %.1008.i1666.2 = load double, ptr %320, align 8, !noalias !83
  %gep697.i1668.idx.2 = shl i64 %.835.i1665.1, 5
  %gep697.i1668.2 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep697.i1668.idx.2
  %.1085.i1669.2 = load double, ptr %gep697.i1668.2, align 8, !noalias !83
  %.1089.i1670.2 = fmul contract double %.1008.i1666.2, %.1085.i1669.2
  %.1090.i1671.2 = fsub contract double %.1090.i1671.1, %.1089.i1670.2
  store double %.1090.i1671.2, ptr %gep713.i1659, align 8, !noalias !83
  %.835.i1665.3 = or disjoint i64 %.828690692.i1664, 4
  %321 = getelementptr double, ptr %329, i64 %.835.i1665.2
  %.1008.i1666.3 = load double, ptr %321, align 8, !noalias !83
  %gep697.i1668.idx.3 = shl i64 %.835.i1665.2, 5
  %gep697.i1668.3 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep697.i1668.idx.3
  %.1085.i1669.3 = load double, ptr %gep697.i1668.3, align 8, !noalias !83
  %.1089.i1670.3 = fmul contract double %.1008.i1666.3, %.1085.i1669.3
  %.1090.i1671.3 = fsub contract double %.1090.i1671.2, %.1089.i1670.3
  store double %.1090.i1671.3, ptr %gep713.i1659, align 8, !noalias !83
  %.835.i1665.4 = or disjoint i64 %.828690692.i1664, 5
  %322 = getelementptr double, ptr %329, i64 %.835.i1665.3
  %.1008.i1666.4 = load double, ptr %322, align 8, !noalias !83
  %gep697.i1668.idx.4 = shl i64 %.835.i1665.3, 5
  %gep697.i1668.4 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep697.i1668.idx.4
  %.1085.i1669.4 = load double, ptr %gep697.i1668.4, align 8, !noalias !83
  %.1089.i1670.4 = fmul contract double %.1008.i1666.4, %.1085.i1669.4
  %.1090.i1671.4 = fsub contract double %.1090.i1671.3, %.1089.i1670.4
  store double %.1090.i1671.4, ptr %gep713.i1659, align 8, !noalias !83
  %.835.i1665.5 = or disjoint i64 %.828690692.i1664, 6
  %323 = getelementptr double, ptr %329, i64 %.835.i1665.4
  %.1008.i1666.5 = load double, ptr %323, align 8, !noalias !83
  %gep697.i1668.idx.5 = shl i64 %.835.i1665.4, 5
  %gep697.i1668.5 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep697.i1668.idx.5
  %.1085.i1669.5 = load double, ptr %gep697.i1668.5, align 8, !noalias !83
  %.1089.i1670.5 = fmul contract double %.1008.i1666.5, %.1085.i1669.5
  %.1090.i1671.5 = fsub contract double %.1090.i1671.4, %.1089.i1670.5
  store double %.1090.i1671.5, ptr %gep713.i1659, align 8, !noalias !83
  %.835.i1665.6 = or disjoint i64 %.828690692.i1664, 7
  %324 = getelementptr double, ptr %329, i64 %.835.i1665.5
  %.1008.i1666.6 = load double, ptr %324, align 8, !noalias !83
  %gep697.i1668.idx.6 = shl i64 %.835.i1665.5, 5
  %gep697.i1668.6 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep697.i1668.idx.6
  %.1085.i1669.6 = load double, ptr %gep697.i1668.6, align 8, !noalias !83
  %.1089.i1670.6 = fmul contract double %.1008.i1666.6, %.1085.i1669.6
  %.1090.i1671.6 = fsub contract double %.1090.i1671.5, %.1089.i1670.6
  store double %.1090.i1671.6, ptr %gep713.i1659, align 8, !noalias !83
  %.835.i1665.7 = add nuw nsw i64 %.828690692.i1664, 8
  %325 = getelementptr double, ptr %329, i64 %.835.i1665.6
  %.1008.i1666.7 = load double, ptr %325, align 8, !noalias !83
  %gep697.i1668.idx.7 = shl i64 %.835.i1665.6, 5
  %gep697.i1668.7 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep697.i1668.idx.7
  %.1085.i1669.7 = load double, ptr %gep697.i1668.7, align 8, !noalias !83
  %.1089.i1670.7 = fmul contract double %.1008.i1666.7, %.1085.i1669.7
  %.1090.i1671.7 = fsub contract double %.1090.i1671.6, %.1089.i1670.7
  store double %.1090.i1671.7, ptr %gep713.i1659, align 8, !noalias !83
  %niter127.next.7 = add i64 %niter127, 8
  %niter127.ncmp.7 = icmp eq i64 %niter127.next.7, %unroll_iter126
  br i1 %niter127.ncmp.7, label %B216.loopexit.i1673.loopexit.unr-lcssa, label %B252.i1662

B422.i1687:                                       ; preds = %B422.lr.ph.i1683, %B422.i1687
  %.1488723.i1688 = phi double [ %.1487.promoted.i1686, %B422.lr.ph.i1683 ], [ %.1644.i1703, %B422.i1687 ]
  %.1375714718.i1689 = phi i64 [ %.1333.i1680, %B422.lr.ph.i1683 ], [ %.1385.i1691, %B422.i1687 ]
  %.1382715717.i1690 = phi i64 [ %.1252724732.i1678, %B422.lr.ph.i1683 ], [ %.1389.i1692, %B422.i1687 ]
  %.1385.i1691 = add nsw i64 %.1375714718.i1689, -1
  %.1389.i1692 = add i64 %.1382715717.i1690, 1
  %.1529.i1693 = icmp slt i64 %.1382715717.i1690, 0
  %.1530.i1694 = select i1 %.1529.i1693, i64 %.8.i, i64 0
  %326 = getelementptr double, ptr %331, i64 %.1382715717.i1690
  %.1561.i1695 = getelementptr double, ptr %326, i64 %.1530.i1694
  %.1562.i1696 = load double, ptr %.1561.i1695, align 8, !noalias !83
  %.1604.i1697 = select i1 %.1529.i1693, i64 %.17.i52, i64 0
  %.1605.i1698 = add i64 %.1604.i1697, %.1382715717.i1690
  %gep722.i1700.idx = shl i64 %.1605.i1698, 5
  %gep722.i1700 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep722.i1700.idx
  %.1639.i1701 = load double, ptr %gep722.i1700, align 8, !noalias !83
  %.1643.i1702 = fmul contract double %.1562.i1696, %.1639.i1701
  %.1644.i1703 = fsub contract double %.1488723.i1688, %.1643.i1702
  store double %.1644.i1703, ptr %gep738.i1684, align 8, !noalias !83
  %.1376.i1704 = icmp sgt i64 %.1375714718.i1689, 1
  br i1 %.1376.i1704, label %B422.i1687, label %B506.i1705

B506.i1705:                                       ; preds = %B422.i1687, %B380.endif.B506_crit_edge.i1712
  %.1865.pre-phi.i1706 = phi i64 [ %.pre746.i1713, %B380.endif.B506_crit_edge.i1712 ], [ %.1557.i1685, %B422.i1687 ]
  %gep742.i1707 = getelementptr double, ptr %invariant.gep.i1636, i64 %.pre.i1682
  %.1793.i1708 = load double, ptr %gep742.i1707, align 8, !noalias !83
  %327 = getelementptr double, ptr %37, i64 %.1865.pre-phi.i1706
  %328 = getelementptr double, ptr %327, i64 %.1262.i1679
  %.1870.i1709 = load double, ptr %328, align 8, !noalias !83
  %.1877.i1710 = fdiv contract double %.1793.i1708, %.1870.i1709
  store double %.1877.i1710, ptr %gep742.i1707, align 8, !noalias !83
  %.1253.i1711 = icmp samesign ugt i64 %.1252724732.i1678, 1
  br i1 %.1253.i1711, label %B380.endif.i1677, label %label_13

B218.endif.i1653:                                 ; preds = %B218.endif.i1653.preheader, %B216.loopexit.i1673
  %.707700706.i1654 = phi i64 [ %.714.i1655, %B216.loopexit.i1673 ], [ 0, %B218.endif.i1653.preheader ]
  %.714.i1655 = add nuw nsw i64 %.707700706.i1654, 1
  %.822691.not.i1656 = icmp eq i64 %.707700706.i1654, 0
  br i1 %.822691.not.i1656, label %B216.loopexit.i1673, label %B252.lr.ph.i1657

B252.lr.ph.i1657:                                 ; preds = %B218.endif.i1653
  %gep713.i1659.idx = shl i64 %.707700706.i1654, 5
  %gep713.i1659 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep713.i1659.idx
  %.1003.i1660 = mul i64 %.707700706.i1654, %.8.i
  %329 = getelementptr double, ptr %37, i64 %.1003.i1660
  %.933.promoted.i1661 = load double, ptr %gep713.i1659, align 8, !noalias !83
  %xtraiter122 = and i64 %.707700706.i1654, 7
  %330 = icmp samesign ult i64 %.707700706.i1654, 8
  br i1 %330, label %B252.i1662.epil.preheader, label %B252.lr.ph.i1657.new

B252.lr.ph.i1657.new:                             ; preds = %B252.lr.ph.i1657
  %unroll_iter126 = and i64 %.707700706.i1654, 9223372036854775800
  br label %B252.i1662

B380.endif.i1677:                                 ; preds = %B216.loopexit.i1673, %B506.i1705
  %.1252724732.i1678 = phi i64 [ %.1262.i1679, %B506.i1705 ], [ %.8.i, %B216.loopexit.i1673 ]
  %.1262.i1679 = add nsw i64 %.1252724732.i1678, -1
  %.1333.i1680 = sub nuw nsw i64 %.8.i, %.1252724732.i1678
  %.1376716.not.i1681 = icmp eq i64 %.1333.i1680, 0
  %.pre.i1682 = shl i64 %.1262.i1679, 2
  br i1 %.1376716.not.i1681, label %B380.endif.B506_crit_edge.i1712, label %B422.lr.ph.i1683

B380.endif.B506_crit_edge.i1712:                  ; preds = %B380.endif.i1677
  %.pre746.i1713 = mul i64 %.1262.i1679, %.8.i
  br label %B506.i1705

B422.lr.ph.i1683:                                 ; preds = %B380.endif.i1677
  %gep738.i1684 = getelementptr double, ptr %invariant.gep.i1636, i64 %.pre.i1682
  %.1557.i1685 = mul i64 %.1262.i1679, %.8.i
  %331 = getelementptr double, ptr %37, i64 %.1557.i1685
  %.1487.promoted.i1686 = load double, ptr %gep738.i1684, align 8, !noalias !83
  br label %B422.i1687

label_13: ; preds = %B506.i1705, %B218.3.i
  br label %label_12

B96.endif.i:                                      ; preds = %B1232.i
  br i1 %.508625.not.i, label %B218.i, label %B160.i.preheader

B160.i.preheader:                                 ; preds = %B96.endif.i
  br i1 %113, label %B160.i.epil.preheader, label %B160.i

label_12: ; preds = %B276.2.i, %label_13
  br label %label_8

label_8: ; preds = %B1228.i, %label_12
  br i1 %.710628.not.i, label %label_14, label %B338.lr.ph.i

B338.i:                                           ; preds = %B338.lr.ph.i, %label_15
  %.716627629.i = phi i64 [ %.723.i, %label_15 ], [ 1, %B338.lr.ph.i ]
  %332 = getelementptr i64, ptr %.502.i, i64 %.716627629.i
  %333 = getelementptr i8, ptr %332, i64 144
  %.782.i = load i64, ptr %333, align 8, !noalias !44
  %.803.i = inttoptr i64 %.782.i to ptr
  tail call void %.803.i(ptr %.804.i, ptr %.975.i, ptr %.806.i, ptr %.807.i, ptr %.808.i, i64 %.17.i52, i64 %.330.i), !noalias !44
  %.847.i = load i64, ptr %.846.i, align 8, !noalias !44
  %.881.i = load i64, ptr %.880.i, align 8, !noalias !44
  %.882.i = inttoptr i64 %.847.i to ptr
  %.884.i = inttoptr i64 %.881.i to ptr
  tail call void %.882.i(ptr %.807.i, ptr %.884.i, ptr %.808.i, ptr %.886.i), !noalias !44
  %.917.i = load i64, ptr %.940.i, align 8, !noalias !44
  %.947.i = load i64, ptr %.893.i, align 8, !noalias !44
  %.950.i = mul nsw i64 %.716627629.i, %.335.i
  %.952.i = add nsw i64 %.950.i, %.408.i121
  %.953.i122 = inttoptr i64 %.917.i to ptr
  %.954.i = inttoptr i64 %.947.i to ptr
  %.956.i = inttoptr i64 %.952.i to ptr
  tail call void %.953.i122(ptr %.954.i, ptr %.886.i, ptr %.956.i), !noalias !44
  %.962.i123 = add nuw nsw i64 %.716627629.i, 9
  %.712.i989 = mul i64 %.618.i985, %.962.i123
  %334 = getelementptr double, ptr %.13.i, i64 %.712.i989
  %.385.i990 = load i64, ptr %24, align 8, !noalias !88
  %.393.i991 = icmp eq i64 %.385.i990, 1
  br i1 %.393.i991, label %B96.endif.i1043, label %B276.i992

B160.i1044:                                       ; preds = %B160.i1044.preheader, %B160.i1044
  %.514624626.i1045 = phi i64 [ %.521.i1046.7, %B160.i1044 ], [ 0, %B160.i1044.preheader ]
  %niter133 = phi i64 [ %niter133.next.7, %B160.i1044 ], [ 0, %B160.i1044.preheader ]
  %.622.i1047 = shl i64 %.514624626.i1045, 2
  %gep.i1048 = getelementptr double, ptr %39, i64 %.622.i1047
  %.627.i1049 = load double, ptr %gep.i1048, align 8, !noalias !88
  %gep630.i1050 = getelementptr double, ptr %334, i64 %.622.i1047
  store double %.627.i1049, ptr %gep630.i1050, align 8, !noalias !88
  %.521.i1046 = shl i64 %.514624626.i1045, 2
  %.622.i1047.1 = or disjoint i64 %.521.i1046, 4
  %gep.i1048.1 = getelementptr double, ptr %39, i64 %.622.i1047.1
  %.627.i1049.1 = load double, ptr %gep.i1048.1, align 8, !noalias !88
  %gep630.i1050.1 = getelementptr double, ptr %334, i64 %.622.i1047.1
  store double %.627.i1049.1, ptr %gep630.i1050.1, align 8, !noalias !88
  %.521.i1046.1 = shl i64 %.514624626.i1045, 2
  %.622.i1047.2 = or disjoint i64 %.521.i1046.1, 8
  %gep.i1048.2 = getelementptr double, ptr %39, i64 %.622.i1047.2
  %.627.i1049.2 = load double, ptr %gep.i1048.2, align 8, !noalias !88
  %gep630.i1050.2 = getelementptr double, ptr %334, i64 %.622.i1047.2
  store double %.627.i1049.2, ptr %gep630.i1050.2, align 8, !noalias !88
  %.521.i1046.2 = shl i64 %.514624626.i1045, 2
  %.622.i1047.3 = or disjoint i64 %.521.i1046.2, 12
  %gep.i1048.3 = getelementptr double, ptr %39, i64 %.622.i1047.3
  %.627.i1049.3 = load double, ptr %gep.i1048.3, align 8, !noalias !88
  %gep630.i1050.3 = getelementptr double, ptr %334, i64 %.622.i1047.3
  store double %.627.i1049.3, ptr %gep630.i1050.3, align 8, !noalias !88
  %.521.i1046.3 = shl i64 %.514624626.i1045, 2
  %.622.i1047.4 = or disjoint i64 %.521.i1046.3, 16
  %gep.i1048.4 = getelementptr double, ptr %39, i64 %.622.i1047.4
  %.627.i1049.4 = load double, ptr %gep.i1048.4, align 8, !noalias !88
  %gep630.i1050.4 = getelementptr double, ptr %334, i64 %.622.i1047.4
  store double %.627.i1049.4, ptr %gep630.i1050.4, align 8, !noalias !88
  %.521.i1046.4 = shl i64 %.514624626.i1045, 2
  %.622.i1047.5 = or disjoint i64 %.521.i1046.4, 20
  %gep.i1048.5 = getelementptr double, ptr %39, i64 %.622.i1047.5
  %.627.i1049.5 = load double, ptr %gep.i1048.5, align 8, !noalias !88
  %gep630.i1050.5 = getelementptr double, ptr %334, i64 %.622.i1047.5
  store double %.627.i1049.5, ptr %gep630.i1050.5, align 8, !noalias !88
  %.521.i1046.5 = shl i64 %.514624626.i1045, 2
  %.622.i1047.6 = or disjoint i64 %.521.i1046.5, 24
  %gep.i1048.6 = getelementptr double, ptr %39, i64 %.622.i1047.6
  %.627.i1049.6 = load double, ptr %gep.i1048.6, align 8, !noalias !88
  %gep630.i1050.6 = getelementptr double, ptr %334, i64 %.622.i1047.6
  store double %.627.i1049.6, ptr %gep630.i1050.6, align 8, !noalias !88
  %.521.i1046.7 = add nuw nsw i64 %.514624626.i1045, 8
  %.521.i1046.6 = shl i64 %.514624626.i1045, 2
  %.622.i1047.7 = or disjoint i64 %.521.i1046.6, 28
  %gep.i1048.7 = getelementptr double, ptr %39, i64 %.622.i1047.7
  %.627.i1049.7 = load double, ptr %gep.i1048.7, align 8, !noalias !88
  %gep630.i1050.7 = getelementptr double, ptr %334, i64 %.622.i1047.7
  store double %.627.i1049.7, ptr %gep630.i1050.7, align 8, !noalias !88
  %niter133.next.7 = add i64 %niter133, 8
  %niter133.ncmp.7 = icmp eq i64 %niter133.next.7, %unroll_iter132
  br i1 %niter133.ncmp.7, label %B218.i1052.loopexit.unr-lcssa, label %B160.i1044

B218.i1052.loopexit.unr-lcssa:                    ; preds = %B160.i1044
  br i1 %lcmp.mod130.not, label %B218.i1052, label %B160.i1044.epil.preheader

B160.i1044.epil.preheader:                        ; preds = %B218.i1052.loopexit.unr-lcssa, %B160.i1044.preheader
  %.514624626.i1045.epil.init = phi i64 [ 0, %B160.i1044.preheader ], [ %.521.i1046.7, %B218.i1052.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod131)
  br label %B160.i1044.epil

B160.i1044.epil:                                  ; preds = %B160.i1044.epil, %B160.i1044.epil.preheader
  %.514624626.i1045.epil = phi i64 [ %.521.i1046.epil, %B160.i1044.epil ], [ %.514624626.i1045.epil.init, %B160.i1044.epil.preheader ]
  %epil.iter129 = phi i64 [ %epil.iter129.next, %B160.i1044.epil ], [ 0, %B160.i1044.epil.preheader ]
  %.521.i1046.epil = add nuw nsw i64 %.514624626.i1045.epil, 1
  %.622.i1047.epil = shl i64 %.514624626.i1045.epil, 2
  %gep.i1048.epil = getelementptr double, ptr %39, i64 %.622.i1047.epil
  %.627.i1049.epil = load double, ptr %gep.i1048.epil, align 8, !noalias !88
  %gep630.i1050.epil = getelementptr double, ptr %334, i64 %.622.i1047.epil
  store double %.627.i1049.epil, ptr %gep630.i1050.epil, align 8, !noalias !88
  %epil.iter129.next = add i64 %epil.iter129, 1
  %epil.iter129.cmp.not = icmp eq i64 %epil.iter129.next, %xtraiter128
  br i1 %epil.iter129.cmp.not, label %B218.i1052, label %B160.i1044.epil, !llvm.loop !91

B218.i1052:                                       ; preds = %B218.i1052.loopexit.unr-lcssa, %B160.i1044.epil, %B96.endif.i1043
  br i1 %.125.i, label %B62.i.preheader, label %label_16

B62.i.preheader:                                  ; preds = %B218.i1052
  br i1 %122, label %B62.i.epil.preheader, label %B62.i

B62.i:                                            ; preds = %B62.i.preheader, %B62.i
  %.175682684.i = phi i64 [ %.182.i.3, %B62.i ], [ 0, %B62.i.preheader ]
  %niter139 = phi i64 [ %niter139.next.3, %B62.i ], [ 0, %B62.i.preheader ]
  %335 = getelementptr double, ptr %40, i64 %.175682684.i
  %.280.i1062 = load double, ptr %335, align 8, !noalias !92
  %.5.i.i = fptosi double %.280.i1062 to i64
  %.182.i = or disjoint i64 %.175682684.i, 1
  %gep.i1064.idx = shl i64 %.175682684.i, 5
  %gep.i1064 = getelementptr i8, ptr %334, i64 %gep.i1064.idx
  %.381.i1065 = load double, ptr %gep.i1064, align 8, !noalias !92
  %.422.i1066 = icmp slt i64 %.5.i.i, 0
  %.423.i1067 = select i1 %.422.i1066, i64 %.17.i52, i64 0
  %.424.i = add i64 %.423.i1067, %.5.i.i
  %gep688.i.idx = shl i64 %.424.i, 5
  %gep688.i = getelementptr i8, ptr %334, i64 %gep688.i.idx
  %.458.i1068 = load double, ptr %gep688.i, align 8, !noalias !92
  store double %.458.i1068, ptr %gep.i1064, align 8, !noalias !92
  store double %.381.i1065, ptr %gep688.i, align 8, !noalias !92
  %336 = getelementptr double, ptr %40, i64 %.182.i
  %.280.i1062.1 = load double, ptr %336, align 8, !noalias !92
  %.5.i.i.1 = fptosi double %.280.i1062.1 to i64
  %.182.i.1 = or disjoint i64 %.175682684.i, 2
  %gep.i1064.idx.1 = shl i64 %.182.i, 5
  %gep.i1064.1 = getelementptr i8, ptr %334, i64 %gep.i1064.idx.1
  %.381.i1065.1 = load double, ptr %gep.i1064.1, align 8, !noalias !92
  %.422.i1066.1 = icmp slt i64 %.5.i.i.1, 0
  %.423.i1067.1 = select i1 %.422.i1066.1, i64 %.17.i52, i64 0
  %.424.i.1 = add i64 %.423.i1067.1, %.5.i.i.1
  %gep688.i.idx.1 = shl i64 %.424.i.1, 5
  %gep688.i.1 = getelementptr i8, ptr %334, i64 %gep688.i.idx.1
  %.458.i1068.1 = load double, ptr %gep688.i.1, align 8, !noalias !92
  store double %.458.i1068.1, ptr %gep.i1064.1, align 8, !noalias !92
  store double %.381.i1065.1, ptr %gep688.i.1, align 8, !noalias !92
  %337 = getelementptr double, ptr %40, i64 %.182.i.1
  %.280.i1062.2 = load double, ptr %337, align 8, !noalias !92
  %.5.i.i.2 = fptosi double %.280.i1062.2 to i64
  %.182.i.2 = or disjoint i64 %.175682684.i, 3
  %gep.i1064.idx.2 = shl i64 %.182.i.1, 5
  %gep.i1064.2 = getelementptr i8, ptr %334, i64 %gep.i1064.idx.2
  %.381.i1065.2 = load double, ptr %gep.i1064.2, align 8, !noalias !92
  %.422.i1066.2 = icmp slt i64 %.5.i.i.2, 0
  %.423.i1067.2 = select i1 %.422.i1066.2, i64 %.17.i52, i64 0
  %.424.i.2 = add i64 %.423.i1067.2, %.5.i.i.2
  %gep688.i.idx.2 = shl i64 %.424.i.2, 5
  %gep688.i.2 = getelementptr i8, ptr %334, i64 %gep688.i.idx.2
  %.458.i1068.2 = load double, ptr %gep688.i.2, align 8, !noalias !92
  store double %.458.i1068.2, ptr %gep.i1064.2, align 8, !noalias !92
  store double %.381.i1065.2, ptr %gep688.i.2, align 8, !noalias !92
  %338 = getelementptr double, ptr %40, i64 %.182.i.2
  %.280.i1062.3 = load double, ptr %338, align 8, !noalias !92
  %.5.i.i.3 = fptosi double %.280.i1062.3 to i64
  %.182.i.3 = add nuw nsw i64 %.175682684.i, 4
  %gep.i1064.idx.3 = shl i64 %.182.i.2, 5
  %gep.i1064.3 = getelementptr i8, ptr %334, i64 %gep.i1064.idx.3
  %.381.i1065.3 = load double, ptr %gep.i1064.3, align 8, !noalias !92
  %.422.i1066.3 = icmp slt i64 %.5.i.i.3, 0
  %.423.i1067.3 = select i1 %.422.i1066.3, i64 %.17.i52, i64 0
  %.424.i.3 = add i64 %.423.i1067.3, %.5.i.i.3
  %gep688.i.idx.3 = shl i64 %.424.i.3, 5
  %gep688.i.3 = getelementptr i8, ptr %334, i64 %gep688.i.idx.3
  %.458.i1068.3 = load double, ptr %gep688.i.3, align 8, !noalias !92
  store double %.458.i1068.3, ptr %gep.i1064.3, align 8, !noalias !92
  store double %.381.i1065.3, ptr %gep688.i.3, align 8, !noalias !92
  %niter139.next.3 = add i64 %niter139, 4
  %niter139.ncmp.3 = icmp eq i64 %niter139.next.3, %unroll_iter138
  br i1 %niter139.ncmp.3, label %B218.endif.i.preheader.unr-lcssa, label %B62.i

B218.endif.i.preheader.unr-lcssa:                 ; preds = %B62.i
  br i1 %lcmp.mod136.not, label %B218.endif.i.preheader, label %B62.i.epil.preheader

B62.i.epil.preheader:                             ; preds = %B218.endif.i.preheader.unr-lcssa, %B62.i.preheader
  %.175682684.i.epil.init = phi i64 [ 0, %B62.i.preheader ], [ %.182.i.3, %B218.endif.i.preheader.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod137)
  br label %B62.i.epil

B62.i.epil:                                       ; preds = %B62.i.epil, %B62.i.epil.preheader
  %.175682684.i.epil = phi i64 [ %.182.i.epil, %B62.i.epil ], [ %.175682684.i.epil.init, %B62.i.epil.preheader ]
  %epil.iter135 = phi i64 [ %epil.iter135.next, %B62.i.epil ], [ 0, %B62.i.epil.preheader ]
  %339 = getelementptr double, ptr %40, i64 %.175682684.i.epil
  %.280.i1062.epil = load double, ptr %339, align 8, !noalias !92
  %.5.i.i.epil = fptosi double %.280.i1062.epil to i64
  %.182.i.epil = add nuw nsw i64 %.175682684.i.epil, 1
  %gep.i1064.idx.epil = shl i64 %.175682684.i.epil, 5
  %gep.i1064.epil = getelementptr i8, ptr %334, i64 %gep.i1064.idx.epil
  %.381.i1065.epil = load double, ptr %gep.i1064.epil, align 8, !noalias !92
  %.422.i1066.epil = icmp slt i64 %.5.i.i.epil, 0
  %.423.i1067.epil = select i1 %.422.i1066.epil, i64 %.17.i52, i64 0
  %.424.i.epil = add i64 %.423.i1067.epil, %.5.i.i.epil
  %gep688.i.idx.epil = shl i64 %.424.i.epil, 5
  %gep688.i.epil = getelementptr i8, ptr %334, i64 %gep688.i.idx.epil
  %.458.i1068.epil = load double, ptr %gep688.i.epil, align 8, !noalias !92
  store double %.458.i1068.epil, ptr %gep.i1064.epil, align 8, !noalias !92
  store double %.381.i1065.epil, ptr %gep688.i.epil, align 8, !noalias !92
  %epil.iter135.next = add i64 %epil.iter135, 1
  %epil.iter135.cmp.not = icmp eq i64 %epil.iter135.next, %xtraiter134
  br i1 %epil.iter135.cmp.not, label %B218.endif.i.preheader, label %B62.i.epil, !llvm.loop !95

B218.endif.i.preheader:                           ; preds = %B62.i.epil, %B218.endif.i.preheader.unr-lcssa
  br label %B218.endif.i

B216.loopexit.i.loopexit.unr-lcssa:               ; preds = %B252.i1072
  %lcmp.mod142.not = icmp eq i64 %xtraiter140, 0
  br i1 %lcmp.mod142.not, label %B216.loopexit.i, label %B252.i1072.epil.preheader

B252.i1072.epil.preheader:                        ; preds = %B216.loopexit.i.loopexit.unr-lcssa, %B252.lr.ph.i
  %.934698.i.epil.init = phi double [ %.933.promoted.i, %B252.lr.ph.i ], [ %.1090.i.7, %B216.loopexit.i.loopexit.unr-lcssa ]
  %.828690692.i.epil.init = phi i64 [ 0, %B252.lr.ph.i ], [ %.835.i.7, %B216.loopexit.i.loopexit.unr-lcssa ]
  %lcmp.mod143 = icmp ne i64 %xtraiter140, 0
  tail call void @llvm.assume(i1 %lcmp.mod143)
  br label %B252.i1072.epil

B252.i1072.epil:                                  ; preds = %B252.i1072.epil, %B252.i1072.epil.preheader
  %.934698.i.epil = phi double [ %.934698.i.epil.init, %B252.i1072.epil.preheader ], [ %.1090.i.epil, %B252.i1072.epil ]
  %.828690692.i.epil = phi i64 [ %.828690692.i.epil.init, %B252.i1072.epil.preheader ], [ %.835.i.epil, %B252.i1072.epil ]
  %epil.iter141 = phi i64 [ 0, %B252.i1072.epil.preheader ], [ %epil.iter141.next, %B252.i1072.epil ]
  %.835.i.epil = add nuw nsw i64 %.828690692.i.epil, 1
  %340 = getelementptr double, ptr %352, i64 %.828690692.i.epil
  %.1008.i.epil = load double, ptr %340, align 8, !noalias !92
  %gep697.i.idx.epil = shl i64 %.828690692.i.epil, 5
  %gep697.i.epil = getelementptr i8, ptr %334, i64 %gep697.i.idx.epil
  %.1085.i.epil = load double, ptr %gep697.i.epil, align 8, !noalias !92
  %.1089.i.epil = fmul contract double %.1008.i.epil, %.1085.i.epil
  %.1090.i.epil = fsub contract double %.934698.i.epil, %.1089.i.epil
  store double %.1090.i.epil, ptr %gep713.i, align 8, !noalias !92
  %epil.iter141.next = add i64 %epil.iter141, 1
  %epil.iter141.cmp.not = icmp eq i64 %epil.iter141.next, %xtraiter140
  br i1 %epil.iter141.cmp.not, label %B216.loopexit.i, label %B252.i1072.epil, !llvm.loop !96

B216.loopexit.i:                                  ; preds = %B216.loopexit.i.loopexit.unr-lcssa, %B252.i1072.epil, %B218.endif.i
  %exitcond745.not.i = icmp eq i64 %.714.i1070, %.8.i
  br i1 %exitcond745.not.i, label %B380.endif.i, label %B218.endif.i

B252.i1072:                                       ; preds = %B252.i1072, %B252.lr.ph.i.new
  %.934698.i = phi double [ %.933.promoted.i, %B252.lr.ph.i.new ], [ %.1090.i.7, %B252.i1072 ]
  %.828690692.i = phi i64 [ 0, %B252.lr.ph.i.new ], [ %.835.i.7, %B252.i1072 ]
  %niter145 = phi i64 [ 0, %B252.lr.ph.i.new ], [ %niter145.next.7, %B252.i1072 ]
  %.835.i = or disjoint i64 %.828690692.i, 1
  %341 = getelementptr double, ptr %352, i64 %.828690692.i
  %.1008.i = load double, ptr %341, align 8, !noalias !92
  %gep697.i.idx = shl i64 %.828690692.i, 5
  %gep697.i = getelementptr i8, ptr %334, i64 %gep697.i.idx
  %.1085.i = load double, ptr %gep697.i, align 8, !noalias !92
  %.1089.i = fmul contract double %.1008.i, %.1085.i
  %.1090.i = fsub contract double %.934698.i, %.1089.i
  store double %.1090.i, ptr %gep713.i, align 8, !noalias !92
  %.835.i.1 = or disjoint i64 %.828690692.i, 2
  %342 = getelementptr double, ptr %352, i64 %.835.i
  %.1008.i.1 = load double, ptr %342, align 8, !noalias !92
  %gep697.i.idx.1 = shl i64 %.835.i, 5
  %gep697.i.1 = getelementptr i8, ptr %334, i64 %gep697.i.idx.1
  %.1085.i.1 = load double, ptr %gep697.i.1, align 8, !noalias !92
  %.1089.i.1 = fmul contract double %.1008.i.1, %.1085.i.1
  %.1090.i.1 = fsub contract double %.1090.i, %.1089.i.1
  store double %.1090.i.1, ptr %gep713.i, align 8, !noalias !92
  %.835.i.2 = or disjoint i64 %.828690692.i, 3
  %343 = getelementptr double, ptr %352, i64 %.835.i.1
  %.1008.i.2 = load double, ptr %343, align 8, !noalias !92
  %gep697.i.idx.2 = shl i64 %.835.i.1, 5
  %gep697.i.2 = getelementptr i8, ptr %334, i64 %gep697.i.idx.2
  %.1085.i.2 = load double, ptr %gep697.i.2, align 8, !noalias !92
  %.1089.i.2 = fmul contract double %.1008.i.2, %.1085.i.2
  %.1090.i.2 = fsub contract double %.1090.i.1, %.1089.i.2
  store double %.1090.i.2, ptr %gep713.i, align 8, !noalias !92
  %.835.i.3 = or disjoint i64 %.828690692.i, 4
  %344 = getelementptr double, ptr %352, i64 %.835.i.2
  %.1008.i.3 = load double, ptr %344, align 8, !noalias !92
  %gep697.i.idx.3 = shl i64 %.835.i.2, 5
  %gep697.i.3 = getelementptr i8, ptr %334, i64 %gep697.i.idx.3
  %.1085.i.3 = load double, ptr %gep697.i.3, align 8, !noalias !92
  %.1089.i.3 = fmul contract double %.1008.i.3, %.1085.i.3
  %.1090.i.3 = fsub contract double %.1090.i.2, %.1089.i.3
  store double %.1090.i.3, ptr %gep713.i, align 8, !noalias !92
  %.835.i.4 = or disjoint i64 %.828690692.i, 5
  %345 = getelementptr double, ptr %352, i64 %.835.i.3
  %.1008.i.4 = load double, ptr %345, align 8, !noalias !92
  %gep697.i.idx.4 = shl i64 %.835.i.3, 5
  %gep697.i.4 = getelementptr i8, ptr %334, i64 %gep697.i.idx.4
  %.1085.i.4 = load double, ptr %gep697.i.4, align 8, !noalias !92
  %.1089.i.4 = fmul contract double %.1008.i.4, %.1085.i.4
  %.1090.i.4 = fsub contract double %.1090.i.3, %.1089.i.4
  store double %.1090.i.4, ptr %gep713.i, align 8, !noalias !92
  %.835.i.5 = or disjoint i64 %.828690692.i, 6
  %346 = getelementptr double, ptr %352, i64 %.835.i.4
  %.1008.i.5 = load double, ptr %346, align 8, !noalias !92
  %gep697.i.idx.5 = shl i64 %.835.i.4, 5
  %gep697.i.5 = getelementptr i8, ptr %334, i64 %gep697.i.idx.5
  %.1085.i.5 = load double, ptr %gep697.i.5, align 8, !noalias !92
  %.1089.i.5 = fmul contract double %.1008.i.5, %.1085.i.5
  %.1090.i.5 = fsub contract double %.1090.i.4, %.1089.i.5
  store double %.1090.i.5, ptr %gep713.i, align 8, !noalias !92
  %.835.i.6 = or disjoint i64 %.828690692.i, 7
  %347 = getelementptr double, ptr %352, i64 %.835.i.5
  %.1008.i.6 = load double, ptr %347, align 8, !noalias !92
  %gep697.i.idx.6 = shl i64 %.835.i.5, 5
  %gep697.i.6 = getelementptr i8, ptr %334, i64 %gep697.i.idx.6
  %.1085.i.6 = load double, ptr %gep697.i.6, align 8, !noalias !92
  %.1089.i.6 = fmul contract double %.1008.i.6, %.1085.i.6
  %.1090.i.6 = fsub contract double %.1090.i.5, %.1089.i.6
  store double %.1090.i.6, ptr %gep713.i, align 8, !noalias !92
  %.835.i.7 = add nuw nsw i64 %.828690692.i, 8
  %348 = getelementptr double, ptr %352, i64 %.835.i.6
  %.1008.i.7 = load double, ptr %348, align 8, !noalias !92
  %gep697.i.idx.7 = shl i64 %.835.i.6, 5
  %gep697.i.7 = getelementptr i8, ptr %334, i64 %gep697.i.idx.7
  %.1085.i.7 = load double, ptr %gep697.i.7, align 8, !noalias !92
  %.1089.i.7 = fmul contract double %.1008.i.7, %.1085.i.7
  %.1090.i.7 = fsub contract double %.1090.i.6, %.1089.i.7
  store double %.1090.i.7, ptr %gep713.i, align 8, !noalias !92
  %niter145.next.7 = add i64 %niter145, 8
  %niter145.ncmp.7 = icmp eq i64 %niter145.next.7, %unroll_iter144
  br i1 %niter145.ncmp.7, label %B216.loopexit.i.loopexit.unr-lcssa, label %B252.i1072

B422.i:                                           ; preds = %B422.lr.ph.i, %B422.i
  %.1488723.i = phi double [ %.1487.promoted.i, %B422.lr.ph.i ], [ %.1644.i, %B422.i ]
  %.1375714718.i = phi i64 [ %.1333.i, %B422.lr.ph.i ], [ %.1385.i, %B422.i ]
  %.1382715717.i = phi i64 [ %.1252724732.i, %B422.lr.ph.i ], [ %.1389.i, %B422.i ]
  %.1385.i = add nsw i64 %.1375714718.i, -1
  %.1389.i = add i64 %.1382715717.i, 1
  %.1529.i = icmp slt i64 %.1382715717.i, 0
  %.1530.i1075 = select i1 %.1529.i, i64 %.8.i, i64 0
  %349 = getelementptr double, ptr %354, i64 %.1382715717.i
  %.1561.i = getelementptr double, ptr %349, i64 %.1530.i1075
  %.1562.i = load double, ptr %.1561.i, align 8, !noalias !92
  %.1604.i = select i1 %.1529.i, i64 %.17.i52, i64 0
  %.1605.i = add i64 %.1604.i, %.1382715717.i
  %gep722.i.idx = shl i64 %.1605.i, 5
  %gep722.i = getelementptr i8, ptr %334, i64 %gep722.i.idx
  %.1639.i1076 = load double, ptr %gep722.i, align 8, !noalias !92
  %.1643.i = fmul contract double %.1562.i, %.1639.i1076
  %.1644.i = fsub contract double %.1488723.i, %.1643.i
  store double %.1644.i, ptr %gep738.i, align 8, !noalias !92
  %.1376.i = icmp sgt i64 %.1375714718.i, 1
  br i1 %.1376.i, label %B422.i, label %B506.i

B506.i:                                           ; preds = %B422.i, %B380.endif.B506_crit_edge.i
  %.1865.pre-phi.i = phi i64 [ %.pre746.i, %B380.endif.B506_crit_edge.i ], [ %.1557.i1074, %B422.i ]
  %gep742.i = getelementptr double, ptr %334, i64 %.pre.i1073
  %.1793.i = load double, ptr %gep742.i, align 8, !noalias !92
  %350 = getelementptr double, ptr %.391.i, i64 %.1865.pre-phi.i
  %351 = getelementptr double, ptr %350, i64 %.1262.i
  %.1870.i1077 = load double, ptr %351, align 8, !noalias !92
  %.1877.i = fdiv contract double %.1793.i, %.1870.i1077
  store double %.1877.i, ptr %gep742.i, align 8, !noalias !92
  %.1253.i = icmp samesign ugt i64 %.1252724732.i, 1
  br i1 %.1253.i, label %B380.endif.i, label %label_16

B218.endif.i:                                     ; preds = %B218.endif.i.preheader, %B216.loopexit.i
  %.707700706.i = phi i64 [ %.714.i1070, %B216.loopexit.i ], [ 0, %B218.endif.i.preheader ]
  %.714.i1070 = add nuw nsw i64 %.707700706.i, 1
  %.822691.not.i = icmp eq i64 %.707700706.i, 0
  br i1 %.822691.not.i, label %B216.loopexit.i, label %B252.lr.ph.i

B252.lr.ph.i:                                     ; preds = %B218.endif.i
  %gep713.i.idx = shl i64 %.707700706.i, 5
  %gep713.i = getelementptr i8, ptr %334, i64 %gep713.i.idx
  %.1003.i = mul i64 %.707700706.i, %.8.i
  %352 = getelementptr double, ptr %.391.i, i64 %.1003.i
  %.933.promoted.i = load double, ptr %gep713.i, align 8, !noalias !92
  %xtraiter140 = and i64 %.707700706.i, 7
  %353 = icmp samesign ult i64 %.707700706.i, 8
  br i1 %353, label %B252.i1072.epil.preheader, label %B252.lr.ph.i.new

B252.lr.ph.i.new:                                 ; preds = %B252.lr.ph.i
  %unroll_iter144 = and i64 %.707700706.i, 9223372036854775800
  br label %B252.i1072

B380.endif.i:                                     ; preds = %B216.loopexit.i, %B506.i
  %.1252724732.i = phi i64 [ %.1262.i, %B506.i ], [ %.8.i, %B216.loopexit.i ]
  %.1262.i = add nsw i64 %.1252724732.i, -1
  %.1333.i = sub nuw nsw i64 %.8.i, %.1252724732.i
  %.1376716.not.i = icmp eq i64 %.1333.i, 0
  %.pre.i1073 = shl i64 %.1262.i, 2
  br i1 %.1376716.not.i, label %B380.endif.B506_crit_edge.i, label %B422.lr.ph.i

B380.endif.B506_crit_edge.i:                      ; preds = %B380.endif.i
  %.pre746.i = mul i64 %.1262.i, %.8.i
  br label %B506.i

B422.lr.ph.i:                                     ; preds = %B380.endif.i
  %gep738.i = getelementptr double, ptr %334, i64 %.pre.i1073
  %.1557.i1074 = mul i64 %.1262.i, %.8.i
  %354 = getelementptr double, ptr %.391.i, i64 %.1557.i1074
  %.1487.promoted.i = load double, ptr %gep738.i, align 8, !noalias !92
  br label %B422.i

label_16: ; preds = %B506.i, %B218.i1052
  br label %B276.i992

B276.i992:                                        ; preds = %label_16, %B338.i
  %.385.1.i993 = load i64, ptr %25, align 8, !noalias !88
  %.393.1.i994 = icmp eq i64 %.385.1.i993, 1
  br i1 %.393.1.i994, label %B96.endif.1.i1029, label %B276.1.i995

B96.endif.1.i1029:                                ; preds = %B276.i992
  br i1 %.508625.not.i984, label %B218.1.i1041, label %B160.lr.ph.1.i1030

B160.lr.ph.1.i1030:                               ; preds = %B96.endif.1.i1029
  %invariant.gep629.1.i1032 = getelementptr i8, ptr %334, i64 8
  br i1 %123, label %B160.1.i1033.epil.preheader, label %B160.1.i1033

B160.1.i1033:                                     ; preds = %B160.lr.ph.1.i1030, %B160.1.i1033
  %.514624626.1.i1034 = phi i64 [ %.521.1.i1035.7, %B160.1.i1033 ], [ 0, %B160.lr.ph.1.i1030 ]
  %niter151 = phi i64 [ %niter151.next.7, %B160.1.i1033 ], [ 0, %B160.lr.ph.1.i1030 ]
  %.622.1.i1036 = shl i64 %.514624626.1.i1034, 2
  %gep.1.i1037 = getelementptr double, ptr %invariant.gep.1.i1031, i64 %.622.1.i1036
  %.627.1.i1038 = load double, ptr %gep.1.i1037, align 8, !noalias !88
  %gep630.1.i1039 = getelementptr double, ptr %invariant.gep629.1.i1032, i64 %.622.1.i1036
  store double %.627.1.i1038, ptr %gep630.1.i1039, align 8, !noalias !88
  %.521.1.i1035 = shl i64 %.514624626.1.i1034, 2
  %.622.1.i1036.1 = or disjoint i64 %.521.1.i1035, 4
  %gep.1.i1037.1 = getelementptr double, ptr %invariant.gep.1.i1031, i64 %.622.1.i1036.1
  %.627.1.i1038.1 = load double, ptr %gep.1.i1037.1, align 8, !noalias !88
  %gep630.1.i1039.1 = getelementptr double, ptr %invariant.gep629.1.i1032, i64 %.622.1.i1036.1
  store double %.627.1.i1038.1, ptr %gep630.1.i1039.1, align 8, !noalias !88
  %.521.1.i1035.1 = shl i64 %.514624626.1.i1034, 2
  %.622.1.i1036.2 = or disjoint i64 %.521.1.i1035.1, 8
  %gep.1.i1037.2 = getelementptr double, ptr %invariant.gep.1.i1031, i64 %.622.1.i1036.2
  %.627.1.i1038.2 = load double, ptr %gep.1.i1037.2, align 8, !noalias !88
  %gep630.1.i1039.2 = getelementptr double, ptr %invariant.gep629.1.i1032, i64 %.622.1.i1036.2
  store double %.627.1.i1038.2, ptr %gep630.1.i1039.2, align 8, !noalias !88
  %.521.1.i1035.2 = shl i64 %.514624626.1.i1034, 2
  %.622.1.i1036.3 = or disjoint i64 %.521.1.i1035.2, 12
  %gep.1.i1037.3 = getelementptr double, ptr %invariant.gep.1.i1031, i64 %.622.1.i1036.3
  %.627.1.i1038.3 = load double, ptr %gep.1.i1037.3, align 8, !noalias !88
  %gep630.1.i1039.3 = getelementptr double, ptr %invariant.gep629.1.i1032, i64 %.622.1.i1036.3
  store double %.627.1.i1038.3, ptr %gep630.1.i1039.3, align 8, !noalias !88
  %.521.1.i1035.3 = shl i64 %.514624626.1.i1034, 2
  %.622.1.i1036.4 = or disjoint i64 %.521.1.i1035.3, 16
  %gep.1.i1037.4 = getelementptr double, ptr %invariant.gep.1.i1031, i64 %.622.1.i1036.4
  %.627.1.i1038.4 = load double, ptr %gep.1.i1037.4, align 8, !noalias !88
  %gep630.1.i1039.4 = getelementptr double, ptr %invariant.gep629.1.i1032, i64 %.622.1.i1036.4
  store double %.627.1.i1038.4, ptr %gep630.1.i1039.4, align 8, !noalias !88
  %.521.1.i1035.4 = shl i64 %.514624626.1.i1034, 2
  %.622.1.i1036.5 = or disjoint i64 %.521.1.i1035.4, 20
  %gep.1.i1037.5 = getelementptr double, ptr %invariant.gep.1.i1031, i64 %.622.1.i1036.5
  %.627.1.i1038.5 = load double, ptr %gep.1.i1037.5, align 8, !noalias !88
  %gep630.1.i1039.5 = getelementptr double, ptr %invariant.gep629.1.i1032, i64 %.622.1.i1036.5
  store double %.627.1.i1038.5, ptr %gep630.1.i1039.5, align 8, !noalias !88
  %.521.1.i1035.5 = shl i64 %.514624626.1.i1034, 2
  %.622.1.i1036.6 = or disjoint i64 %.521.1.i1035.5, 24
  %gep.1.i1037.6 = getelementptr double, ptr %invariant.gep.1.i1031, i64 %.622.1.i1036.6
  %.627.1.i1038.6 = load double, ptr %gep.1.i1037.6, align 8, !noalias !88
  %gep630.1.i1039.6 = getelementptr double, ptr %invariant.gep629.1.i1032, i64 %.622.1.i1036.6
  store double %.627.1.i1038.6, ptr %gep630.1.i1039.6, align 8, !noalias !88
  %.521.1.i1035.7 = add nuw nsw i64 %.514624626.1.i1034, 8
  %.521.1.i1035.6 = shl i64 %.514624626.1.i1034, 2
  %.622.1.i1036.7 = or disjoint i64 %.521.1.i1035.6, 28
  %gep.1.i1037.7 = getelementptr double, ptr %invariant.gep.1.i1031, i64 %.622.1.i1036.7
  %.627.1.i1038.7 = load double, ptr %gep.1.i1037.7, align 8, !noalias !88
  %gep630.1.i1039.7 = getelementptr double, ptr %invariant.gep629.1.i1032, i64 %.622.1.i1036.7
  store double %.627.1.i1038.7, ptr %gep630.1.i1039.7, align 8, !noalias !88
  %niter151.next.7 = add i64 %niter151, 8
  %niter151.ncmp.7 = icmp eq i64 %niter151.next.7, %unroll_iter150
  br i1 %niter151.ncmp.7, label %B218.1.i1041.loopexit.unr-lcssa, label %B160.1.i1033

B218.1.i1041.loopexit.unr-lcssa:                  ; preds = %B160.1.i1033
  br i1 %lcmp.mod148.not, label %B218.1.i1041, label %B160.1.i1033.epil.preheader

B160.1.i1033.epil.preheader:                      ; preds = %B218.1.i1041.loopexit.unr-lcssa, %B160.lr.ph.1.i1030
  %.514624626.1.i1034.epil.init = phi i64 [ 0, %B160.lr.ph.1.i1030 ], [ %.521.1.i1035.7, %B218.1.i1041.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod149)
  br label %B160.1.i1033.epil

B160.1.i1033.epil:                                ; preds = %B160.1.i1033.epil, %B160.1.i1033.epil.preheader
  %.514624626.1.i1034.epil = phi i64 [ %.514624626.1.i1034.epil.init, %B160.1.i1033.epil.preheader ], [ %.521.1.i1035.epil, %B160.1.i1033.epil ]
  %epil.iter147 = phi i64 [ 0, %B160.1.i1033.epil.preheader ], [ %epil.iter147.next, %B160.1.i1033.epil ]
  %.521.1.i1035.epil = add nuw nsw i64 %.514624626.1.i1034.epil, 1
  %.622.1.i1036.epil = shl i64 %.514624626.1.i1034.epil, 2
  %gep.1.i1037.epil = getelementptr double, ptr %invariant.gep.1.i1031, i64 %.622.1.i1036.epil
  %.627.1.i1038.epil = load double, ptr %gep.1.i1037.epil, align 8, !noalias !88
  %gep630.1.i1039.epil = getelementptr double, ptr %invariant.gep629.1.i1032, i64 %.622.1.i1036.epil
  store double %.627.1.i1038.epil, ptr %gep630.1.i1039.epil, align 8, !noalias !88
  %epil.iter147.next = add i64 %epil.iter147, 1
  %epil.iter147.cmp.not = icmp eq i64 %epil.iter147.next, %xtraiter146
  br i1 %epil.iter147.cmp.not, label %B218.1.i1041, label %B160.1.i1033.epil, !llvm.loop !97

B218.1.i1041:                                     ; preds = %B218.1.i1041.loopexit.unr-lcssa, %B160.1.i1033.epil, %B96.endif.1.i1029
  br i1 %.125.i1080, label %B62.lr.ph.i1082, label %label_17

B62.lr.ph.i1082:                                  ; preds = %B218.1.i1041
  %invariant.gep.i1090 = getelementptr i8, ptr %334, i64 8
  br i1 %124, label %B62.i1091.epil.preheader, label %B62.i1091

B62.i1091:                                        ; preds = %B62.lr.ph.i1082, %B62.i1091
  %.175682684.i1092 = phi i64 [ %.182.i1095.3, %B62.i1091 ], [ 0, %B62.lr.ph.i1082 ]
  %niter157 = phi i64 [ %niter157.next.3, %B62.i1091 ], [ 0, %B62.lr.ph.i1082 ]
  %355 = getelementptr double, ptr %42, i64 %.175682684.i1092
  %.280.i1093 = load double, ptr %355, align 8, !noalias !98
  %.5.i.i1094 = fptosi double %.280.i1093 to i64
  %.182.i1095 = or disjoint i64 %.175682684.i1092, 1
  %gep.i1098.idx = shl i64 %.175682684.i1092, 5
  %gep.i1098 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep.i1098.idx
  %.381.i1099 = load double, ptr %gep.i1098, align 8, !noalias !98
  %.422.i1100 = icmp slt i64 %.5.i.i1094, 0
  %.423.i1101 = select i1 %.422.i1100, i64 %.17.i52, i64 0
  %.424.i1102 = add i64 %.423.i1101, %.5.i.i1094
  %gep688.i1104.idx = shl i64 %.424.i1102, 5
  %gep688.i1104 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep688.i1104.idx
  %.458.i1105 = load double, ptr %gep688.i1104, align 8, !noalias !98
  store double %.458.i1105, ptr %gep.i1098, align 8, !noalias !98
  store double %.381.i1099, ptr %gep688.i1104, align 8, !noalias !98
  %356 = getelementptr double, ptr %42, i64 %.182.i1095
  %.280.i1093.1 = load double, ptr %356, align 8, !noalias !98
  %.5.i.i1094.1 = fptosi double %.280.i1093.1 to i64
  %.182.i1095.1 = or disjoint i64 %.175682684.i1092, 2
  %gep.i1098.idx.1 = shl i64 %.182.i1095, 5
  %gep.i1098.1 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep.i1098.idx.1
  %.381.i1099.1 = load double, ptr %gep.i1098.1, align 8, !noalias !98
  %.422.i1100.1 = icmp slt i64 %.5.i.i1094.1, 0
  %.423.i1101.1 = select i1 %.422.i1100.1, i64 %.17.i52, i64 0
  %.424.i1102.1 = add i64 %.423.i1101.1, %.5.i.i1094.1
  %gep688.i1104.idx.1 = shl i64 %.424.i1102.1, 5
  %gep688.i1104.1 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep688.i1104.idx.1
  %.458.i1105.1 = load double, ptr %gep688.i1104.1, align 8, !noalias !98
  store double %.458.i1105.1, ptr %gep.i1098.1, align 8, !noalias !98
  store double %.381.i1099.1, ptr %gep688.i1104.1, align 8, !noalias !98
  %357 = getelementptr double, ptr %42, i64 %.182.i1095.1
  %.280.i1093.2 = load double, ptr %357, align 8, !noalias !98
  %.5.i.i1094.2 = fptosi double %.280.i1093.2 to i64
  %.182.i1095.2 = or disjoint i64 %.175682684.i1092, 3
  %gep.i1098.idx.2 = shl i64 %.182.i1095.1, 5
  %gep.i1098.2 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep.i1098.idx.2
  %.381.i1099.2 = load double, ptr %gep.i1098.2, align 8, !noalias !98
  %.422.i1100.2 = icmp slt i64 %.5.i.i1094.2, 0
  %.423.i1101.2 = select i1 %.422.i1100.2, i64 %.17.i52, i64 0
  %.424.i1102.2 = add i64 %.423.i1101.2, %.5.i.i1094.2
  %gep688.i1104.idx.2 = shl i64 %.424.i1102.2, 5
  %gep688.i1104.2 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep688.i1104.idx.2
  %.458.i1105.2 = load double, ptr %gep688.i1104.2, align 8, !noalias !98
  store double %.458.i1105.2, ptr %gep.i1098.2, align 8, !noalias !98
  store double %.381.i1099.2, ptr %gep688.i1104.2, align 8, !noalias !98
  %358 = getelementptr double, ptr %42, i64 %.182.i1095.2
  %.280.i1093.3 = load double, ptr %358, align 8, !noalias !98
  %.5.i.i1094.3 = fptosi double %.280.i1093.3 to i64
  %.182.i1095.3 = add nuw nsw i64 %.175682684.i1092, 4
  %gep.i1098.idx.3 = shl i64 %.182.i1095.2, 5
  %gep.i1098.3 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep.i1098.idx.3
  %.381.i1099.3 = load double, ptr %gep.i1098.3, align 8, !noalias !98
  %.422.i1100.3 = icmp slt i64 %.5.i.i1094.3, 0
  %.423.i1101.3 = select i1 %.422.i1100.3, i64 %.17.i52, i64 0
  %.424.i1102.3 = add i64 %.423.i1101.3, %.5.i.i1094.3
  %gep688.i1104.idx.3 = shl i64 %.424.i1102.3, 5
  %gep688.i1104.3 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep688.i1104.idx.3
  %.458.i1105.3 = load double, ptr %gep688.i1104.3, align 8, !noalias !98
  store double %.458.i1105.3, ptr %gep.i1098.3, align 8, !noalias !98
  store double %.381.i1099.3, ptr %gep688.i1104.3, align 8, !noalias !98
  %niter157.next.3 = add i64 %niter157, 4
  %niter157.ncmp.3 = icmp eq i64 %niter157.next.3, %unroll_iter156
  br i1 %niter157.ncmp.3, label %B218.endif.i1107.preheader.unr-lcssa, label %B62.i1091

B218.endif.i1107.preheader.unr-lcssa:             ; preds = %B62.i1091
  br i1 %lcmp.mod154.not, label %B218.endif.i1107.preheader, label %B62.i1091.epil.preheader

B62.i1091.epil.preheader:                         ; preds = %B218.endif.i1107.preheader.unr-lcssa, %B62.lr.ph.i1082
  %.175682684.i1092.epil.init = phi i64 [ 0, %B62.lr.ph.i1082 ], [ %.182.i1095.3, %B218.endif.i1107.preheader.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod155)
  br label %B62.i1091.epil

B62.i1091.epil:                                   ; preds = %B62.i1091.epil, %B62.i1091.epil.preheader
  %.175682684.i1092.epil = phi i64 [ %.175682684.i1092.epil.init, %B62.i1091.epil.preheader ], [ %.182.i1095.epil, %B62.i1091.epil ]
  %epil.iter153 = phi i64 [ 0, %B62.i1091.epil.preheader ], [ %epil.iter153.next, %B62.i1091.epil ]
  %359 = getelementptr double, ptr %42, i64 %.175682684.i1092.epil
  %.280.i1093.epil = load double, ptr %359, align 8, !noalias !98
  %.5.i.i1094.epil = fptosi double %.280.i1093.epil to i64
  %.182.i1095.epil = add nuw nsw i64 %.175682684.i1092.epil, 1
  %gep.i1098.idx.epil = shl i64 %.175682684.i1092.epil, 5
  %gep.i1098.epil = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep.i1098.idx.epil
  %.381.i1099.epil = load double, ptr %gep.i1098.epil, align 8, !noalias !98
  %.422.i1100.epil = icmp slt i64 %.5.i.i1094.epil, 0
  %.423.i1101.epil = select i1 %.422.i1100.epil, i64 %.17.i52, i64 0
  %.424.i1102.epil = add i64 %.423.i1101.epil, %.5.i.i1094.epil
  %gep688.i1104.idx.epil = shl i64 %.424.i1102.epil, 5
  %gep688.i1104.epil = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep688.i1104.idx.epil
  %.458.i1105.epil = load double, ptr %gep688.i1104.epil, align 8, !noalias !98
  store double %.458.i1105.epil, ptr %gep.i1098.epil, align 8, !noalias !98
  store double %.381.i1099.epil, ptr %gep688.i1104.epil, align 8, !noalias !98
  %epil.iter153.next = add i64 %epil.iter153, 1
  %epil.iter153.cmp.not = icmp eq i64 %epil.iter153.next, %xtraiter152
  br i1 %epil.iter153.cmp.not, label %B218.endif.i1107.preheader, label %B62.i1091.epil, !llvm.loop !101

B218.endif.i1107.preheader:                       ; preds = %B62.i1091.epil, %B218.endif.i1107.preheader.unr-lcssa
  br label %B218.endif.i1107

B216.loopexit.i1127.loopexit.unr-lcssa:           ; preds = %B252.i1116
  %lcmp.mod160.not = icmp eq i64 %xtraiter158, 0
  br i1 %lcmp.mod160.not, label %B216.loopexit.i1127, label %B252.i1116.epil.preheader

B252.i1116.epil.preheader:                        ; preds = %B216.loopexit.i1127.loopexit.unr-lcssa, %B252.lr.ph.i1111
  %.934698.i1117.epil.init = phi double [ %.933.promoted.i1115, %B252.lr.ph.i1111 ], [ %.1090.i1125.7, %B216.loopexit.i1127.loopexit.unr-lcssa ]
  %.828690692.i1118.epil.init = phi i64 [ 0, %B252.lr.ph.i1111 ], [ %.835.i1119.7, %B216.loopexit.i1127.loopexit.unr-lcssa ]
  %lcmp.mod161 = icmp ne i64 %xtraiter158, 0
  tail call void @llvm.assume(i1 %lcmp.mod161)
  br label %B252.i1116.epil

B252.i1116.epil:                                  ; preds = %B252.i1116.epil, %B252.i1116.epil.preheader
  %.934698.i1117.epil = phi double [ %.934698.i1117.epil.init, %B252.i1116.epil.preheader ], [ %.1090.i1125.epil, %B252.i1116.epil ]
  %.828690692.i1118.epil = phi i64 [ %.828690692.i1118.epil.init, %B252.i1116.epil.preheader ], [ %.835.i1119.epil, %B252.i1116.epil ]
  %epil.iter159 = phi i64 [ 0, %B252.i1116.epil.preheader ], [ %epil.iter159.next, %B252.i1116.epil ]
  %.835.i1119.epil = add nuw nsw i64 %.828690692.i1118.epil, 1
  %360 = getelementptr double, ptr %372, i64 %.828690692.i1118.epil
  %.1008.i1120.epil = load double, ptr %360, align 8, !noalias !98
  %gep697.i1122.idx.epil = shl i64 %.828690692.i1118.epil, 5
  %gep697.i1122.epil = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep697.i1122.idx.epil
  %.1085.i1123.epil = load double, ptr %gep697.i1122.epil, align 8, !noalias !98
  %.1089.i1124.epil = fmul contract double %.1008.i1120.epil, %.1085.i1123.epil
  %.1090.i1125.epil = fsub contract double %.934698.i1117.epil, %.1089.i1124.epil
  store double %.1090.i1125.epil, ptr %gep713.i1113, align 8, !noalias !98
  %epil.iter159.next = add i64 %epil.iter159, 1
  %epil.iter159.cmp.not = icmp eq i64 %epil.iter159.next, %xtraiter158
  br i1 %epil.iter159.cmp.not, label %B216.loopexit.i1127, label %B252.i1116.epil, !llvm.loop !102

B216.loopexit.i1127:                              ; preds = %B216.loopexit.i1127.loopexit.unr-lcssa, %B252.i1116.epil, %B218.endif.i1107
  %exitcond745.not.i1128 = icmp eq i64 %.714.i1109, %.8.i
  br i1 %exitcond745.not.i1128, label %B380.endif.i1130, label %B218.endif.i1107

B252.i1116:                                       ; preds = %B252.i1116, %B252.lr.ph.i1111.new
  %.934698.i1117 = phi double [ %.933.promoted.i1115, %B252.lr.ph.i1111.new ], [ %.1090.i1125.7, %B252.i1116 ]
  %.828690692.i1118 = phi i64 [ 0, %B252.lr.ph.i1111.new ], [ %.835.i1119.7, %B252.i1116 ]
  %niter163 = phi i64 [ 0, %B252.lr.ph.i1111.new ], [ %niter163.next.7, %B252.i1116 ]
  %.835.i1119 = or disjoint i64 %.828690692.i1118, 1
  %361 = getelementptr double, ptr %372, i64 %.828690692.i1118
  %.1008.i1120 = load double, ptr %361, align 8, !noalias !98
  %gep697.i1122.idx = shl i64 %.828690692.i1118, 5
  %gep697.i1122 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep697.i1122.idx
  %.1085.i1123 = load double, ptr %gep697.i1122, align 8, !noalias !98
  %.1089.i1124 = fmul contract double %.1008.i1120, %.1085.i1123
  %.1090.i1125 = fsub contract double %.934698.i1117, %.1089.i1124
  store double %.1090.i1125, ptr %gep713.i1113, align 8, !noalias !98
  %.835.i1119.1 = or disjoint i64 %.828690692.i1118, 2
  %362 = getelementptr double, ptr %372, i64 %.835.i1119
  %.1008.i1120.1 = load double, ptr %362, align 8, !noalias !98
  %gep697.i1122.idx.1 = shl i64 %.835.i1119, 5
  %gep697.i1122.1 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep697.i1122.idx.1
  %.1085.i1123.1 = load double, ptr %gep697.i1122.1, align 8, !noalias !98
  %.1089.i1124.1 = fmul contract double %.1008.i1120.1, %.1085.i1123.1
  %.1090.i1125.1 = fsub contract double %.1090.i1125, %.1089.i1124.1
  store double %.1090.i1125.1, ptr %gep713.i1113, align 8, !noalias !98
  %.835.i1119.2 = or disjoint i64 %.828690692.i1118, 3
  %363 = getelementptr double, ptr %372, i64 %.835.i1119.1
  %.1008.i1120.2 = load double, ptr %363, align 8, !noalias !98
  %gep697.i1122.idx.2 = shl i64 %.835.i1119.1, 5
  %gep697.i1122.2 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep697.i1122.idx.2
  %.1085.i1123.2 = load double, ptr %gep697.i1122.2, align 8, !noalias !98
  %.1089.i1124.2 = fmul contract double %.1008.i1120.2, %.1085.i1123.2
  %.1090.i1125.2 = fsub contract double %.1090.i1125.1, %.1089.i1124.2
  store double %.1090.i1125.2, ptr %gep713.i1113, align 8, !noalias !98
  %.835.i1119.3 = or disjoint i64 %.828690692.i1118, 4
  %364 = getelementptr double, ptr %372, i64 %.835.i1119.2
  %.1008.i1120.3 = load double, ptr %364, align 8, !noalias !98
  %gep697.i1122.idx.3 = shl i64 %.835.i1119.2, 5
  %gep697.i1122.3 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep697.i1122.idx.3
  %.1085.i1123.3 = load double, ptr %gep697.i1122.3, align 8, !noalias !98
  %.1089.i1124.3 = fmul contract double %.1008.i1120.3, %.1085.i1123.3
  %.1090.i1125.3 = fsub contract double %.1090.i1125.2, %.1089.i1124.3
  store double %.1090.i1125.3, ptr %gep713.i1113, align 8, !noalias !98
  %.835.i1119.4 = or disjoint i64 %.828690692.i1118, 5
  %365 = getelementptr double, ptr %372, i64 %.835.i1119.3
  %.1008.i1120.4 = load double, ptr %365, align 8, !noalias !98
  %gep697.i1122.idx.4 = shl i64 %.835.i1119.3, 5
  %gep697.i1122.4 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep697.i1122.idx.4
  %.1085.i1123.4 = load double, ptr %gep697.i1122.4, align 8, !noalias !98
  %.1089.i1124.4 = fmul contract double %.1008.i1120.4, %.1085.i1123.4
  %.1090.i1125.4 = fsub contract double %.1090.i1125.3, %.1089.i1124.4
  store double %.1090.i1125.4, ptr %gep713.i1113, align 8, !noalias !98
  %.835.i1119.5 = or disjoint i64 %.828690692.i1118, 6
  %366 = getelementptr double, ptr %372, i64 %.835.i1119.4
  %.1008.i1120.5 = load double, ptr %366, align 8, !noalias !98
  %gep697.i1122.idx.5 = shl i64 %.835.i1119.4, 5
  %gep697.i1122.5 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep697.i1122.idx.5
  %.1085.i1123.5 = load double, ptr %gep697.i1122.5, align 8, !noalias !98
  %.1089.i1124.5 = fmul contract double %.1008.i1120.5, %.1085.i1123.5
  %.1090.i1125.5 = fsub contract double %.1090.i1125.4, %.1089.i1124.5
  store double %.1090.i1125.5, ptr %gep713.i1113, align 8, !noalias !98
  %.835.i1119.6 = or disjoint i64 %.828690692.i1118, 7
  %367 = getelementptr double, ptr %372, i64 %.835.i1119.5
  %.1008.i1120.6 = load double, ptr %367, align 8, !noalias !98
  %gep697.i1122.idx.6 = shl i64 %.835.i1119.5, 5
  %gep697.i1122.6 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep697.i1122.idx.6
  %.1085.i1123.6 = load double, ptr %gep697.i1122.6, align 8, !noalias !98
  %.1089.i1124.6 = fmul contract double %.1008.i1120.6, %.1085.i1123.6
  %.1090.i1125.6 = fsub contract double %.1090.i1125.5, %.1089.i1124.6
  store double %.1090.i1125.6, ptr %gep713.i1113, align 8, !noalias !98
  %.835.i1119.7 = add nuw nsw i64 %.828690692.i1118, 8
  %368 = getelementptr double, ptr %372, i64 %.835.i1119.6
  %.1008.i1120.7 = load double, ptr %368, align 8, !noalias !98
  %gep697.i1122.idx.7 = shl i64 %.835.i1119.6, 5
  %gep697.i1122.7 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep697.i1122.idx.7
  %.1085.i1123.7 = load double, ptr %gep697.i1122.7, align 8, !noalias !98
  %.1089.i1124.7 = fmul contract double %.1008.i1120.7, %.1085.i1123.7
  %.1090.i1125.7 = fsub contract double %.1090.i1125.6, %.1089.i1124.7
  store double %.1090.i1125.7, ptr %gep713.i1113, align 8, !noalias !98
  %niter163.next.7 = add i64 %niter163, 8
  %niter163.ncmp.7 = icmp eq i64 %niter163.next.7, %unroll_iter162
  br i1 %niter163.ncmp.7, label %B216.loopexit.i1127.loopexit.unr-lcssa, label %B252.i1116

B422.i1140:                                       ; preds = %B422.lr.ph.i1136, %B422.i1140
  %.1488723.i1141 = phi double [ %.1487.promoted.i1139, %B422.lr.ph.i1136 ], [ %.1644.i1156, %B422.i1140 ]
  %.1375714718.i1142 = phi i64 [ %.1333.i1133, %B422.lr.ph.i1136 ], [ %.1385.i1144, %B422.i1140 ]
  %.1382715717.i1143 = phi i64 [ %.1252724732.i1131, %B422.lr.ph.i1136 ], [ %.1389.i1145, %B422.i1140 ]
  %.1385.i1144 = add nsw i64 %.1375714718.i1142, -1
  %.1389.i1145 = add i64 %.1382715717.i1143, 1
  %.1529.i1146 = icmp slt i64 %.1382715717.i1143, 0
  %.1530.i1147 = select i1 %.1529.i1146, i64 %.8.i, i64 0
  %369 = getelementptr double, ptr %374, i64 %.1382715717.i1143
  %.1561.i1148 = getelementptr double, ptr %369, i64 %.1530.i1147
  %.1562.i1149 = load double, ptr %.1561.i1148, align 8, !noalias !98
  %.1604.i1150 = select i1 %.1529.i1146, i64 %.17.i52, i64 0
  %.1605.i1151 = add i64 %.1604.i1150, %.1382715717.i1143
  %gep722.i1153.idx = shl i64 %.1605.i1151, 5
  %gep722.i1153 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep722.i1153.idx
  %.1639.i1154 = load double, ptr %gep722.i1153, align 8, !noalias !98
  %.1643.i1155 = fmul contract double %.1562.i1149, %.1639.i1154
  %.1644.i1156 = fsub contract double %.1488723.i1141, %.1643.i1155
  store double %.1644.i1156, ptr %gep738.i1137, align 8, !noalias !98
  %.1376.i1157 = icmp sgt i64 %.1375714718.i1142, 1
  br i1 %.1376.i1157, label %B422.i1140, label %B506.i1158

B506.i1158:                                       ; preds = %B422.i1140, %B380.endif.B506_crit_edge.i1165
  %.1865.pre-phi.i1159 = phi i64 [ %.pre746.i1166, %B380.endif.B506_crit_edge.i1165 ], [ %.1557.i1138, %B422.i1140 ]
  %gep742.i1160 = getelementptr double, ptr %invariant.gep.i1090, i64 %.pre.i1135
  %.1793.i1161 = load double, ptr %gep742.i1160, align 8, !noalias !98
  %370 = getelementptr double, ptr %41, i64 %.1865.pre-phi.i1159
  %371 = getelementptr double, ptr %370, i64 %.1262.i1132
  %.1870.i1162 = load double, ptr %371, align 8, !noalias !98
  %.1877.i1163 = fdiv contract double %.1793.i1161, %.1870.i1162
  store double %.1877.i1163, ptr %gep742.i1160, align 8, !noalias !98
  %.1253.i1164 = icmp samesign ugt i64 %.1252724732.i1131, 1
  br i1 %.1253.i1164, label %B380.endif.i1130, label %label_17

B218.endif.i1107:                                 ; preds = %B218.endif.i1107.preheader, %B216.loopexit.i1127
  %.707700706.i1108 = phi i64 [ %.714.i1109, %B216.loopexit.i1127 ], [ 0, %B218.endif.i1107.preheader ]
  %.714.i1109 = add nuw nsw i64 %.707700706.i1108, 1
  %.822691.not.i1110 = icmp eq i64 %.707700706.i1108, 0
  br i1 %.822691.not.i1110, label %B216.loopexit.i1127, label %B252.lr.ph.i1111

B252.lr.ph.i1111:                                 ; preds = %B218.endif.i1107
  %gep713.i1113.idx = shl i64 %.707700706.i1108, 5
  %gep713.i1113 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep713.i1113.idx
  %.1003.i1114 = mul i64 %.707700706.i1108, %.8.i
  %372 = getelementptr double, ptr %41, i64 %.1003.i1114
  %.933.promoted.i1115 = load double, ptr %gep713.i1113, align 8, !noalias !98
  %xtraiter158 = and i64 %.707700706.i1108, 7
  %373 = icmp samesign ult i64 %.707700706.i1108, 8
  br i1 %373, label %B252.i1116.epil.preheader, label %B252.lr.ph.i1111.new

B252.lr.ph.i1111.new:                             ; preds = %B252.lr.ph.i1111
  %unroll_iter162 = and i64 %.707700706.i1108, 9223372036854775800
  br label %B252.i1116

B380.endif.i1130:                                 ; preds = %B216.loopexit.i1127, %B506.i1158
  %.1252724732.i1131 = phi i64 [ %.1262.i1132, %B506.i1158 ], [ %.8.i, %B216.loopexit.i1127 ]
  %.1262.i1132 = add nsw i64 %.1252724732.i1131, -1
  %.1333.i1133 = sub nuw nsw i64 %.8.i, %.1252724732.i1131
  %.1376716.not.i1134 = icmp eq i64 %.1333.i1133, 0
  %.pre.i1135 = shl i64 %.1262.i1132, 2
  br i1 %.1376716.not.i1134, label %B380.endif.B506_crit_edge.i1165, label %B422.lr.ph.i1136

B380.endif.B506_crit_edge.i1165:                  ; preds = %B380.endif.i1130
  %.pre746.i1166 = mul i64 %.1262.i1132, %.8.i
  br label %B506.i1158

B422.lr.ph.i1136:                                 ; preds = %B380.endif.i1130
  %gep738.i1137 = getelementptr double, ptr %invariant.gep.i1090, i64 %.pre.i1135
  %.1557.i1138 = mul i64 %.1262.i1132, %.8.i
  %374 = getelementptr double, ptr %41, i64 %.1557.i1138
  %.1487.promoted.i1139 = load double, ptr %gep738.i1137, align 8, !noalias !98
  br label %B422.i1140

label_17: ; preds = %B506.i1158, %B218.1.i1041
  br label %B276.1.i995

B276.1.i995:                                      ; preds = %label_17, %B276.i992
  %.385.2.i996 = load i64, ptr %26, align 8, !noalias !88
  %.393.2.i997 = icmp eq i64 %.385.2.i996, 1
  br i1 %.393.2.i997, label %B96.endif.2.i1015, label %B276.2.i998

B96.endif.2.i1015:                                ; preds = %B276.1.i995
  br i1 %.508625.not.i984, label %B218.2.i1027, label %B160.lr.ph.2.i1016

B160.lr.ph.2.i1016:                               ; preds = %B96.endif.2.i1015
  %invariant.gep629.2.i1018 = getelementptr i8, ptr %334, i64 16
  br i1 %125, label %B160.2.i1019.epil.preheader, label %B160.2.i1019

B160.2.i1019:                                     ; preds = %B160.lr.ph.2.i1016, %B160.2.i1019
  %.514624626.2.i1020 = phi i64 [ %.521.2.i1021.7, %B160.2.i1019 ], [ 0, %B160.lr.ph.2.i1016 ]
  %niter169 = phi i64 [ %niter169.next.7, %B160.2.i1019 ], [ 0, %B160.lr.ph.2.i1016 ]
  %.622.2.i1022 = shl i64 %.514624626.2.i1020, 2
  %gep.2.i1023 = getelementptr double, ptr %invariant.gep.2.i1017, i64 %.622.2.i1022
  %.627.2.i1024 = load double, ptr %gep.2.i1023, align 8, !noalias !88
  %gep630.2.i1025 = getelementptr double, ptr %invariant.gep629.2.i1018, i64 %.622.2.i1022
  store double %.627.2.i1024, ptr %gep630.2.i1025, align 8, !noalias !88
  %.521.2.i1021 = shl i64 %.514624626.2.i1020, 2
  %.622.2.i1022.1 = or disjoint i64 %.521.2.i1021, 4
  %gep.2.i1023.1 = getelementptr double, ptr %invariant.gep.2.i1017, i64 %.622.2.i1022.1
  %.627.2.i1024.1 = load double, ptr %gep.2.i1023.1, align 8, !noalias !88
  %gep630.2.i1025.1 = getelementptr double, ptr %invariant.gep629.2.i1018, i64 %.622.2.i1022.1
  store double %.627.2.i1024.1, ptr %gep630.2.i1025.1, align 8, !noalias !88
  %.521.2.i1021.1 = shl i64 %.514624626.2.i1020, 2
  %.622.2.i1022.2 = or disjoint i64 %.521.2.i1021.1, 8
  %gep.2.i1023.2 = getelementptr double, ptr %invariant.gep.2.i1017, i64 %.622.2.i1022.2
  %.627.2.i1024.2 = load double, ptr %gep.2.i1023.2, align 8, !noalias !88
  %gep630.2.i1025.2 = getelementptr double, ptr %invariant.gep629.2.i1018, i64 %.622.2.i1022.2
  store double %.627.2.i1024.2, ptr %gep630.2.i1025.2, align 8, !noalias !88
  %.521.2.i1021.2 = shl i64 %.514624626.2.i1020, 2
  %.622.2.i1022.3 = or disjoint i64 %.521.2.i1021.2, 12
  %gep.2.i1023.3 = getelementptr double, ptr %invariant.gep.2.i1017, i64 %.622.2.i1022.3
  %.627.2.i1024.3 = load double, ptr %gep.2.i1023.3, align 8, !noalias !88
  %gep630.2.i1025.3 = getelementptr double, ptr %invariant.gep629.2.i1018, i64 %.622.2.i1022.3
  store double %.627.2.i1024.3, ptr %gep630.2.i1025.3, align 8, !noalias !88
  %.521.2.i1021.3 = shl i64 %.514624626.2.i1020, 2
  %.622.2.i1022.4 = or disjoint i64 %.521.2.i1021.3, 16
  %gep.2.i1023.4 = getelementptr double, ptr %invariant.gep.2.i1017, i64 %.622.2.i1022.4
  %.627.2.i1024.4 = load double, ptr %gep.2.i1023.4, align 8, !noalias !88
  %gep630.2.i1025.4 = getelementptr double, ptr %invariant.gep629.2.i1018, i64 %.622.2.i1022.4
  store double %.627.2.i1024.4, ptr %gep630.2.i1025.4, align 8, !noalias !88
  %.521.2.i1021.4 = shl i64 %.514624626.2.i1020, 2
  %.622.2.i1022.5 = or disjoint i64 %.521.2.i1021.4, 20
  %gep.2.i1023.5 = getelementptr double, ptr %invariant.gep.2.i1017, i64 %.622.2.i1022.5
  %.627.2.i1024.5 = load double, ptr %gep.2.i1023.5, align 8, !noalias !88
  %gep630.2.i1025.5 = getelementptr double, ptr %invariant.gep629.2.i1018, i64 %.622.2.i1022.5
  store double %.627.2.i1024.5, ptr %gep630.2.i1025.5, align 8, !noalias !88
  %.521.2.i1021.5 = shl i64 %.514624626.2.i1020, 2
  %.622.2.i1022.6 = or disjoint i64 %.521.2.i1021.5, 24
  %gep.2.i1023.6 = getelementptr double, ptr %invariant.gep.2.i1017, i64 %.622.2.i1022.6
  %.627.2.i1024.6 = load double, ptr %gep.2.i1023.6, align 8, !noalias !88
  %gep630.2.i1025.6 = getelementptr double, ptr %invariant.gep629.2.i1018, i64 %.622.2.i1022.6
  store double %.627.2.i1024.6, ptr %gep630.2.i1025.6, align 8, !noalias !88
  %.521.2.i1021.7 = add nuw nsw i64 %.514624626.2.i1020, 8
  %.521.2.i1021.6 = shl i64 %.514624626.2.i1020, 2
  %.622.2.i1022.7 = or disjoint i64 %.521.2.i1021.6, 28
  %gep.2.i1023.7 = getelementptr double, ptr %invariant.gep.2.i1017, i64 %.622.2.i1022.7
  %.627.2.i1024.7 = load double, ptr %gep.2.i1023.7, align 8, !noalias !88
  %gep630.2.i1025.7 = getelementptr double, ptr %invariant.gep629.2.i1018, i64 %.622.2.i1022.7
  store double %.627.2.i1024.7, ptr %gep630.2.i1025.7, align 8, !noalias !88
  %niter169.next.7 = add i64 %niter169, 8
  %niter169.ncmp.7 = icmp eq i64 %niter169.next.7, %unroll_iter168
  br i1 %niter169.ncmp.7, label %B218.2.i1027.loopexit.unr-lcssa, label %B160.2.i1019

B218.2.i1027.loopexit.unr-lcssa:                  ; preds = %B160.2.i1019
  br i1 %lcmp.mod166.not, label %B218.2.i1027, label %B160.2.i1019.epil.preheader

B160.2.i1019.epil.preheader:                      ; preds = %B218.2.i1027.loopexit.unr-lcssa, %B160.lr.ph.2.i1016
  %.514624626.2.i1020.epil.init = phi i64 [ 0, %B160.lr.ph.2.i1016 ], [ %.521.2.i1021.7, %B218.2.i1027.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod167)
  br label %B160.2.i1019.epil

B160.2.i1019.epil:                                ; preds = %B160.2.i1019.epil, %B160.2.i1019.epil.preheader
  %.514624626.2.i1020.epil = phi i64 [ %.514624626.2.i1020.epil.init, %B160.2.i1019.epil.preheader ], [ %.521.2.i1021.epil, %B160.2.i1019.epil ]
  %epil.iter165 = phi i64 [ 0, %B160.2.i1019.epil.preheader ], [ %epil.iter165.next, %B160.2.i1019.epil ]
  %.521.2.i1021.epil = add nuw nsw i64 %.514624626.2.i1020.epil, 1
  %.622.2.i1022.epil = shl i64 %.514624626.2.i1020.epil, 2
  %gep.2.i1023.epil = getelementptr double, ptr %invariant.gep.2.i1017, i64 %.622.2.i1022.epil
  %.627.2.i1024.epil = load double, ptr %gep.2.i1023.epil, align 8, !noalias !88
  %gep630.2.i1025.epil = getelementptr double, ptr %invariant.gep629.2.i1018, i64 %.622.2.i1022.epil
  store double %.627.2.i1024.epil, ptr %gep630.2.i1025.epil, align 8, !noalias !88
  %epil.iter165.next = add i64 %epil.iter165, 1
  %epil.iter165.cmp.not = icmp eq i64 %epil.iter165.next, %xtraiter164
  br i1 %epil.iter165.cmp.not, label %B218.2.i1027, label %B160.2.i1019.epil, !llvm.loop !103

B218.2.i1027:                                     ; preds = %B218.2.i1027.loopexit.unr-lcssa, %B160.2.i1019.epil, %B96.endif.2.i1015
  br i1 %.125.i1170, label %B62.lr.ph.i1172, label %label_18

B62.lr.ph.i1172:                                  ; preds = %B218.2.i1027
  %invariant.gep.i1180 = getelementptr i8, ptr %334, i64 16
  br i1 %126, label %B62.i1181.epil.preheader, label %B62.i1181

B62.i1181:                                        ; preds = %B62.lr.ph.i1172, %B62.i1181
  %.175682684.i1182 = phi i64 [ %.182.i1185.3, %B62.i1181 ], [ 0, %B62.lr.ph.i1172 ]
  %niter175 = phi i64 [ %niter175.next.3, %B62.i1181 ], [ 0, %B62.lr.ph.i1172 ]
  %375 = getelementptr double, ptr %44, i64 %.175682684.i1182
  %.280.i1183 = load double, ptr %375, align 8, !noalias !104
  %.5.i.i1184 = fptosi double %.280.i1183 to i64
  %.182.i1185 = or disjoint i64 %.175682684.i1182, 1
  %gep.i1188.idx = shl i64 %.175682684.i1182, 5
  %gep.i1188 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep.i1188.idx
  %.381.i1189 = load double, ptr %gep.i1188, align 8, !noalias !104
  %.422.i1190 = icmp slt i64 %.5.i.i1184, 0
  %.423.i1191 = select i1 %.422.i1190, i64 %.17.i52, i64 0
  %.424.i1192 = add i64 %.423.i1191, %.5.i.i1184
  %gep688.i1194.idx = shl i64 %.424.i1192, 5
  %gep688.i1194 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep688.i1194.idx
  %.458.i1195 = load double, ptr %gep688.i1194, align 8, !noalias !104
  store double %.458.i1195, ptr %gep.i1188, align 8, !noalias !104
  store double %.381.i1189, ptr %gep688.i1194, align 8, !noalias !104
  %376 = getelementptr double, ptr %44, i64 %.182.i1185
  %.280.i1183.1 = load double, ptr %376, align 8, !noalias !104
  %.5.i.i1184.1 = fptosi double %.280.i1183.1 to i64
  %.182.i1185.1 = or disjoint i64 %.175682684.i1182, 2
  %gep.i1188.idx.1 = shl i64 %.182.i1185, 5
  %gep.i1188.1 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep.i1188.idx.1
  %.381.i1189.1 = load double, ptr %gep.i1188.1, align 8, !noalias !104
  %.422.i1190.1 = icmp slt i64 %.5.i.i1184.1, 0
  %.423.i1191.1 = select i1 %.422.i1190.1, i64 %.17.i52, i64 0
  %.424.i1192.1 = add i64 %.423.i1191.1, %.5.i.i1184.1
  %gep688.i1194.idx.1 = shl i64 %.424.i1192.1, 5
  %gep688.i1194.1 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep688.i1194.idx.1
  %.458.i1195.1 = load double, ptr %gep688.i1194.1, align 8, !noalias !104
  store double %.458.i1195.1, ptr %gep.i1188.1, align 8, !noalias !104
  store double %.381.i1189.1, ptr %gep688.i1194.1, align 8, !noalias !104
  %377 = getelementptr double, ptr %44, i64 %.182.i1185.1
  %.280.i1183.2 = load double, ptr %377, align 8, !noalias !104
  %.5.i.i1184.2 = fptosi double %.280.i1183.2 to i64
  %.182.i1185.2 = or disjoint i64 %.175682684.i1182, 3
  %gep.i1188.idx.2 = shl i64 %.182.i1185.1, 5
  %gep.i1188.2 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep.i1188.idx.2
  %.381.i1189.2 = load double, ptr %gep.i1188.2, align 8, !noalias !104
  %.422.i1190.2 = icmp slt i64 %.5.i.i1184.2, 0
  %.423.i1191.2 = select i1 %.422.i1190.2, i64 %.17.i52, i64 0
  %.424.i1192.2 = add i64 %.423.i1191.2, %.5.i.i1184.2
  %gep688.i1194.idx.2 = shl i64 %.424.i1192.2, 5
  %gep688.i1194.2 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep688.i1194.idx.2
  %.458.i1195.2 = load double, ptr %gep688.i1194.2, align 8, !noalias !104
  store double %.458.i1195.2, ptr %gep.i1188.2, align 8, !noalias !104
  store double %.381.i1189.2, ptr %gep688.i1194.2, align 8, !noalias !104
  %378 = getelementptr double, ptr %44, i64 %.182.i1185.2
  %.280.i1183.3 = load double, ptr %378, align 8, !noalias !104
  %.5.i.i1184.3 = fptosi double %.280.i1183.3 to i64
  %.182.i1185.3 = add nuw nsw i64 %.175682684.i1182, 4
  %gep.i1188.idx.3 = shl i64 %.182.i1185.2, 5
  %gep.i1188.3 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep.i1188.idx.3
  %.381.i1189.3 = load double, ptr %gep.i1188.3, align 8, !noalias !104
  %.422.i1190.3 = icmp slt i64 %.5.i.i1184.3, 0
  %.423.i1191.3 = select i1 %.422.i1190.3, i64 %.17.i52, i64 0
  %.424.i1192.3 = add i64 %.423.i1191.3, %.5.i.i1184.3
  %gep688.i1194.idx.3 = shl i64 %.424.i1192.3, 5
  %gep688.i1194.3 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep688.i1194.idx.3
  %.458.i1195.3 = load double, ptr %gep688.i1194.3, align 8, !noalias !104
  store double %.458.i1195.3, ptr %gep.i1188.3, align 8, !noalias !104
  store double %.381.i1189.3, ptr %gep688.i1194.3, align 8, !noalias !104
  %niter175.next.3 = add i64 %niter175, 4
  %niter175.ncmp.3 = icmp eq i64 %niter175.next.3, %unroll_iter174
  br i1 %niter175.ncmp.3, label %B218.endif.i1197.preheader.unr-lcssa, label %B62.i1181

B218.endif.i1197.preheader.unr-lcssa:             ; preds = %B62.i1181
  br i1 %lcmp.mod172.not, label %B218.endif.i1197.preheader, label %B62.i1181.epil.preheader

B62.i1181.epil.preheader:                         ; preds = %B218.endif.i1197.preheader.unr-lcssa, %B62.lr.ph.i1172
  %.175682684.i1182.epil.init = phi i64 [ 0, %B62.lr.ph.i1172 ], [ %.182.i1185.3, %B218.endif.i1197.preheader.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod173)
  br label %B62.i1181.epil

B62.i1181.epil:                                   ; preds = %B62.i1181.epil, %B62.i1181.epil.preheader
  %.175682684.i1182.epil = phi i64 [ %.175682684.i1182.epil.init, %B62.i1181.epil.preheader ], [ %.182.i1185.epil, %B62.i1181.epil ]
  %epil.iter171 = phi i64 [ 0, %B62.i1181.epil.preheader ], [ %epil.iter171.next, %B62.i1181.epil ]
  %379 = getelementptr double, ptr %44, i64 %.175682684.i1182.epil
  %.280.i1183.epil = load double, ptr %379, align 8, !noalias !104
  %.5.i.i1184.epil = fptosi double %.280.i1183.epil to i64
  %.182.i1185.epil = add nuw nsw i64 %.175682684.i1182.epil, 1
  %gep.i1188.idx.epil = shl i64 %.175682684.i1182.epil, 5
  %gep.i1188.epil = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep.i1188.idx.epil
  %.381.i1189.epil = load double, ptr %gep.i1188.epil, align 8, !noalias !104
  %.422.i1190.epil = icmp slt i64 %.5.i.i1184.epil, 0
  %.423.i1191.epil = select i1 %.422.i1190.epil, i64 %.17.i52, i64 0
  %.424.i1192.epil = add i64 %.423.i1191.epil, %.5.i.i1184.epil
  %gep688.i1194.idx.epil = shl i64 %.424.i1192.epil, 5
  %gep688.i1194.epil = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep688.i1194.idx.epil
  %.458.i1195.epil = load double, ptr %gep688.i1194.epil, align 8, !noalias !104
  store double %.458.i1195.epil, ptr %gep.i1188.epil, align 8, !noalias !104
  store double %.381.i1189.epil, ptr %gep688.i1194.epil, align 8, !noalias !104
  %epil.iter171.next = add i64 %epil.iter171, 1
  %epil.iter171.cmp.not = icmp eq i64 %epil.iter171.next, %xtraiter170
  br i1 %epil.iter171.cmp.not, label %B218.endif.i1197.preheader, label %B62.i1181.epil, !llvm.loop !107

B218.endif.i1197.preheader:                       ; preds = %B62.i1181.epil, %B218.endif.i1197.preheader.unr-lcssa
  br label %B218.endif.i1197

B216.loopexit.i1217.loopexit.unr-lcssa:           ; preds = %B252.i1206
  %lcmp.mod178.not = icmp eq i64 %xtraiter176, 0
  br i1 %lcmp.mod178.not, label %B216.loopexit.i1217, label %B252.i1206.epil.preheader

B252.i1206.epil.preheader:                        ; preds = %B216.loopexit.i1217.loopexit.unr-lcssa, %B252.lr.ph.i1201
  %.934698.i1207.epil.init = phi double [ %.933.promoted.i1205, %B252.lr.ph.i1201 ], [ %.1090.i1215.7, %B216.loopexit.i1217.loopexit.unr-lcssa ]
  %.828690692.i1208.epil.init = phi i64 [ 0, %B252.lr.ph.i1201 ], [ %.835.i1209.7, %B216.loopexit.i1217.loopexit.unr-lcssa ]
  %lcmp.mod179 = icmp ne i64 %xtraiter176, 0
  tail call void @llvm.assume(i1 %lcmp.mod179)
  br label %B252.i1206.epil

B252.i1206.epil:                                  ; preds = %B252.i1206.epil, %B252.i1206.epil.preheader
  %.934698.i1207.epil = phi double [ %.934698.i1207.epil.init, %B252.i1206.epil.preheader ], [ %.1090.i1215.epil, %B252.i1206.epil ]
  %.828690692.i1208.epil = phi i64 [ %.828690692.i1208.epil.init, %B252.i1206.epil.preheader ], [ %.835.i1209.epil, %B252.i1206.epil ]
  %epil.iter177 = phi i64 [ 0, %B252.i1206.epil.preheader ], [ %epil.iter177.next, %B252.i1206.epil ]
  %.835.i1209.epil = add nuw nsw i64 %.828690692.i1208.epil, 1
  %380 = getelementptr double, ptr %392, i64 %.828690692.i1208.epil
  %.1008.i1210.epil = load double, ptr %380, align 8, !noalias !104
  %gep697.i1212.idx.epil = shl i64 %.828690692.i1208.epil, 5
  %gep697.i1212.epil = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep697.i1212.idx.epil
  %.1085.i1213.epil = load double, ptr %gep697.i1212.epil, align 8, !noalias !104
  %.1089.i1214.epil = fmul contract double %.1008.i1210.epil, %.1085.i1213.epil
  %.1090.i1215.epil = fsub contract double %.934698.i1207.epil, %.1089.i1214.epil
  store double %.1090.i1215.epil, ptr %gep713.i1203, align 8, !noalias !104
  %epil.iter177.next = add i64 %epil.iter177, 1
  %epil.iter177.cmp.not = icmp eq i64 %epil.iter177.next, %xtraiter176
  br i1 %epil.iter177.cmp.not, label %B216.loopexit.i1217, label %B252.i1206.epil, !llvm.loop !108

B216.loopexit.i1217:                              ; preds = %B216.loopexit.i1217.loopexit.unr-lcssa, %B252.i1206.epil, %B218.endif.i1197
  %exitcond745.not.i1218 = icmp eq i64 %.714.i1199, %.8.i
  br i1 %exitcond745.not.i1218, label %B380.endif.i1221, label %B218.endif.i1197

B252.i1206:                                       ; preds = %B252.i1206, %B252.lr.ph.i1201.new
  %.934698.i1207 = phi double [ %.933.promoted.i1205, %B252.lr.ph.i1201.new ], [ %.1090.i1215.7, %B252.i1206 ]
  %.828690692.i1208 = phi i64 [ 0, %B252.lr.ph.i1201.new ], [ %.835.i1209.7, %B252.i1206 ]
  %niter181 = phi i64 [ 0, %B252.lr.ph.i1201.new ], [ %niter181.next.7, %B252.i1206 ]
  %.835.i1209 = or disjoint i64 %.828690692.i1208, 1
  %381 = getelementptr double, ptr %392, i64 %.828690692.i1208
  %.1008.i1210 = load double, ptr %381, align 8, !noalias !104
  %gep697.i1212.idx = shl i64 %.828690692.i1208, 5
  %gep697.i1212 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep697.i1212.idx
  %.1085.i1213 = load double, ptr %gep697.i1212, align 8, !noalias !104
  %.1089.i1214 = fmul contract double %.1008.i1210, %.1085.i1213
  %.1090.i1215 = fsub contract double %.934698.i1207, %.1089.i1214
  store double %.1090.i1215, ptr %gep713.i1203, align 8, !noalias !104
  %.835.i1209.1 = or disjoint i64 %.828690692.i1208, 2
  %382 = getelementptr double, ptr %392, i64 %.835.i1209
  %.1008.i1210.1 = load double, ptr %382, align 8, !noalias !104
  %gep697.i1212.idx.1 = shl i64 %.835.i1209, 5
  %gep697.i1212.1 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep697.i1212.idx.1
  %.1085.i1213.1 = load double, ptr %gep697.i1212.1, align 8, !noalias !104
  %.1089.i1214.1 = fmul contract double %.1008.i1210.1, %.1085.i1213.1
  %.1090.i1215.1 = fsub contract double %.1090.i1215, %.1089.i1214.1
  store double %.1090.i1215.1, ptr %gep713.i1203, align 8, !noalias !104
  %.835.i1209.2 = or disjoint i64 %.828690692.i1208, 3
  %383 = getelementptr double, ptr %392, i64 %.835.i1209.1
  %.1008.i1210.2 = load double, ptr %383, align 8, !noalias !104
  %gep697.i1212.idx.2 = shl i64 %.835.i1209.1, 5
  %gep697.i1212.2 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep697.i1212.idx.2
  %.1085.i1213.2 = load double, ptr %gep697.i1212.2, align 8, !noalias !104
  %.1089.i1214.2 = fmul contract double %.1008.i1210.2, %.1085.i1213.2
  %.1090.i1215.2 = fsub contract double %.1090.i1215.1, %.1089.i1214.2
  store double %.1090.i1215.2, ptr %gep713.i1203, align 8, !noalias !104
  %.835.i1209.3 = or disjoint i64 %.828690692.i1208, 4
  %384 = getelementptr double, ptr %392, i64 %.835.i1209.2
  %.1008.i1210.3 = load double, ptr %384, align 8, !noalias !104
  %gep697.i1212.idx.3 = shl i64 %.835.i1209.2, 5
  %gep697.i1212.3 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep697.i1212.idx.3
  %.1085.i1213.3 = load double, ptr %gep697.i1212.3, align 8, !noalias !104
  %.1089.i1214.3 = fmul contract double %.1008.i1210.3, %.1085.i1213.3
  %.1090.i1215.3 = fsub contract double %.1090.i1215.2, %.1089.i1214.3
  store double %.1090.i1215.3, ptr %gep713.i1203, align 8, !noalias !104
  %.835.i1209.4 = or disjoint i64 %.828690692.i1208, 5
  %385 = getelementptr double, ptr %392, i64 %.835.i1209.3
  %.1008.i1210.4 = load double, ptr %385, align 8, !noalias !104
  %gep697.i1212.idx.4 = shl i64 %.835.i1209.3, 5
  %gep697.i1212.4 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep697.i1212.idx.4
  %.1085.i1213.4 = load double, ptr %gep697.i1212.4, align 8, !noalias !104
  %.1089.i1214.4 = fmul contract double %.1008.i1210.4, %.1085.i1213.4
  %.1090.i1215.4 = fsub contract double %.1090.i1215.3, %.1089.i1214.4
  store double %.1090.i1215.4, ptr %gep713.i1203, align 8, !noalias !104
  %.835.i1209.5 = or disjoint i64 %.828690692.i1208, 6
  %386 = getelementptr double, ptr %392, i64 %.835.i1209.4
  %.1008.i1210.5 = load double, ptr %386, align 8, !noalias !104
  %gep697.i1212.idx.5 = shl i64 %.835.i1209.4, 5
  %gep697.i1212.5 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep697.i1212.idx.5
  %.1085.i1213.5 = load double, ptr %gep697.i1212.5, align 8, !noalias !104
  %.1089.i1214.5 = fmul contract double %.1008.i1210.5, %.1085.i1213.5
  %.1090.i1215.5 = fsub contract double %.1090.i1215.4, %.1089.i1214.5
  store double %.1090.i1215.5, ptr %gep713.i1203, align 8, !noalias !104
  %.835.i1209.6 = or disjoint i64 %.828690692.i1208, 7
  %387 = getelementptr double, ptr %392, i64 %.835.i1209.5
  %.1008.i1210.6 = load double, ptr %387, align 8, !noalias !104
  %gep697.i1212.idx.6 = shl i64 %.835.i1209.5, 5
  %gep697.i1212.6 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep697.i1212.idx.6
  %.1085.i1213.6 = load double, ptr %gep697.i1212.6, align 8, !noalias !104
  %.1089.i1214.6 = fmul contract double %.1008.i1210.6, %.1085.i1213.6
  %.1090.i1215.6 = fsub contract double %.1090.i1215.5, %.1089.i1214.6
  store double %.1090.i1215.6, ptr %gep713.i1203, align 8, !noalias !104
  %.835.i1209.7 = add nuw nsw i64 %.828690692.i1208, 8
  %388 = getelementptr double, ptr %392, i64 %.835.i1209.6
  %.1008.i1210.7 = load double, ptr %388, align 8, !noalias !104
  %gep697.i1212.idx.7 = shl i64 %.835.i1209.6, 5
  %gep697.i1212.7 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep697.i1212.idx.7
  %.1085.i1213.7 = load double, ptr %gep697.i1212.7, align 8, !noalias !104
  %.1089.i1214.7 = fmul contract double %.1008.i1210.7, %.1085.i1213.7
  %.1090.i1215.7 = fsub contract double %.1090.i1215.6, %.1089.i1214.7
  store double %.1090.i1215.7, ptr %gep713.i1203, align 8, !noalias !104
  %niter181.next.7 = add i64 %niter181, 8
  %niter181.ncmp.7 = icmp eq i64 %niter181.next.7, %unroll_iter180
  br i1 %niter181.ncmp.7, label %B216.loopexit.i1217.loopexit.unr-lcssa, label %B252.i1206

B422.i1231:                                       ; preds = %B422.lr.ph.i1227, %B422.i1231
  %.1488723.i1232 = phi double [ %.1487.promoted.i1230, %B422.lr.ph.i1227 ], [ %.1644.i1247, %B422.i1231 ]
  %.1375714718.i1233 = phi i64 [ %.1333.i1224, %B422.lr.ph.i1227 ], [ %.1385.i1235, %B422.i1231 ]
  %.1382715717.i1234 = phi i64 [ %.1252724732.i1222, %B422.lr.ph.i1227 ], [ %.1389.i1236, %B422.i1231 ]
  %.1385.i1235 = add nsw i64 %.1375714718.i1233, -1
  %.1389.i1236 = add i64 %.1382715717.i1234, 1
  %.1529.i1237 = icmp slt i64 %.1382715717.i1234, 0
  %.1530.i1238 = select i1 %.1529.i1237, i64 %.8.i, i64 0
  %389 = getelementptr double, ptr %394, i64 %.1382715717.i1234
  %.1561.i1239 = getelementptr double, ptr %389, i64 %.1530.i1238
  %.1562.i1240 = load double, ptr %.1561.i1239, align 8, !noalias !104
  %.1604.i1241 = select i1 %.1529.i1237, i64 %.17.i52, i64 0
  %.1605.i1242 = add i64 %.1604.i1241, %.1382715717.i1234
  %gep722.i1244.idx = shl i64 %.1605.i1242, 5
  %gep722.i1244 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep722.i1244.idx
  %.1639.i1245 = load double, ptr %gep722.i1244, align 8, !noalias !104
  %.1643.i1246 = fmul contract double %.1562.i1240, %.1639.i1245
  %.1644.i1247 = fsub contract double %.1488723.i1232, %.1643.i1246
  store double %.1644.i1247, ptr %gep738.i1228, align 8, !noalias !104
  %.1376.i1248 = icmp sgt i64 %.1375714718.i1233, 1
  br i1 %.1376.i1248, label %B422.i1231, label %B506.i1249

B506.i1249:                                       ; preds = %B422.i1231, %B380.endif.B506_crit_edge.i1256
  %.1865.pre-phi.i1250 = phi i64 [ %.pre746.i1257, %B380.endif.B506_crit_edge.i1256 ], [ %.1557.i1229, %B422.i1231 ]
  %gep742.i1251 = getelementptr double, ptr %invariant.gep.i1180, i64 %.pre.i1226
  %.1793.i1252 = load double, ptr %gep742.i1251, align 8, !noalias !104
  %390 = getelementptr double, ptr %43, i64 %.1865.pre-phi.i1250
  %391 = getelementptr double, ptr %390, i64 %.1262.i1223
  %.1870.i1253 = load double, ptr %391, align 8, !noalias !104
  %.1877.i1254 = fdiv contract double %.1793.i1252, %.1870.i1253
  store double %.1877.i1254, ptr %gep742.i1251, align 8, !noalias !104
  %.1253.i1255 = icmp samesign ugt i64 %.1252724732.i1222, 1
  br i1 %.1253.i1255, label %B380.endif.i1221, label %label_18

B218.endif.i1197:                                 ; preds = %B218.endif.i1197.preheader, %B216.loopexit.i1217
  %.707700706.i1198 = phi i64 [ %.714.i1199, %B216.loopexit.i1217 ], [ 0, %B218.endif.i1197.preheader ]
  %.714.i1199 = add nuw nsw i64 %.707700706.i1198, 1
  %.822691.not.i1200 = icmp eq i64 %.707700706.i1198, 0
  br i1 %.822691.not.i1200, label %B216.loopexit.i1217, label %B252.lr.ph.i1201

B252.lr.ph.i1201:                                 ; preds = %B218.endif.i1197
  %gep713.i1203.idx = shl i64 %.707700706.i1198, 5
  %gep713.i1203 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep713.i1203.idx
  %.1003.i1204 = mul i64 %.707700706.i1198, %.8.i
  %392 = getelementptr double, ptr %43, i64 %.1003.i1204
  %.933.promoted.i1205 = load double, ptr %gep713.i1203, align 8, !noalias !104
  %xtraiter176 = and i64 %.707700706.i1198, 7
  %393 = icmp samesign ult i64 %.707700706.i1198, 8
  br i1 %393, label %B252.i1206.epil.preheader, label %B252.lr.ph.i1201.new

B252.lr.ph.i1201.new:                             ; preds = %B252.lr.ph.i1201
  %unroll_iter180 = and i64 %.707700706.i1198, 9223372036854775800
  br label %B252.i1206

B380.endif.i1221:                                 ; preds = %B216.loopexit.i1217, %B506.i1249
  %.1252724732.i1222 = phi i64 [ %.1262.i1223, %B506.i1249 ], [ %.8.i, %B216.loopexit.i1217 ]
  %.1262.i1223 = add nsw i64 %.1252724732.i1222, -1
  %.1333.i1224 = sub nuw nsw i64 %.8.i, %.1252724732.i1222
  %.1376716.not.i1225 = icmp eq i64 %.1333.i1224, 0
  %.pre.i1226 = shl i64 %.1262.i1223, 2
  br i1 %.1376716.not.i1225, label %B380.endif.B506_crit_edge.i1256, label %B422.lr.ph.i1227

B380.endif.B506_crit_edge.i1256:                  ; preds = %B380.endif.i1221
  %.pre746.i1257 = mul i64 %.1262.i1223, %.8.i
  br label %B506.i1249

B422.lr.ph.i1227:                                 ; preds = %B380.endif.i1221
  %gep738.i1228 = getelementptr double, ptr %invariant.gep.i1180, i64 %.pre.i1226
  %.1557.i1229 = mul i64 %.1262.i1223, %.8.i
  %394 = getelementptr double, ptr %43, i64 %.1557.i1229
  %.1487.promoted.i1230 = load double, ptr %gep738.i1228, align 8, !noalias !104
  br label %B422.i1231

label_18: ; preds = %B506.i1249, %B218.2.i1027
  br label %B276.2.i998

B276.2.i998:                                      ; preds = %label_18, %B276.1.i995
  %.385.3.i999 = load i64, ptr %27, align 8, !noalias !88
  %.393.3.i1000 = icmp eq i64 %.385.3.i999, 1
  br i1 %.393.3.i1000, label %B96.endif.3.i1001, label %label_15

B96.endif.3.i1001:                                ; preds = %B276.2.i998
  br i1 %.508625.not.i984, label %B218.3.i1013, label %B160.lr.ph.3.i1002

B160.lr.ph.3.i1002:                               ; preds = %B96.endif.3.i1001
  %invariant.gep629.3.i1004 = getelementptr i8, ptr %334, i64 24
  br i1 %127, label %B160.3.i1005.epil.preheader, label %B160.3.i1005

B160.3.i1005:                                     ; preds = %B160.lr.ph.3.i1002, %B160.3.i1005
  %.514624626.3.i1006 = phi i64 [ %.521.3.i1007.7, %B160.3.i1005 ], [ 0, %B160.lr.ph.3.i1002 ]
  %niter187 = phi i64 [ %niter187.next.7, %B160.3.i1005 ], [ 0, %B160.lr.ph.3.i1002 ]
  %.622.3.i1008 = shl i64 %.514624626.3.i1006, 2
  %gep.3.i1009 = getelementptr double, ptr %invariant.gep.3.i1003, i64 %.622.3.i1008
  %.627.3.i1010 = load double, ptr %gep.3.i1009, align 8, !noalias !88
  %gep630.3.i1011 = getelementptr double, ptr %invariant.gep629.3.i1004, i64 %.622.3.i1008
  store double %.627.3.i1010, ptr %gep630.3.i1011, align 8, !noalias !88
  %.521.3.i1007 = shl i64 %.514624626.3.i1006, 2
  %.622.3.i1008.1 = or disjoint i64 %.521.3.i1007, 4
  %gep.3.i1009.1 = getelementptr double, ptr %invariant.gep.3.i1003, i64 %.622.3.i1008.1
  %.627.3.i1010.1 = load double, ptr %gep.3.i1009.1, align 8, !noalias !88
  %gep630.3.i1011.1 = getelementptr double, ptr %invariant.gep629.3.i1004, i64 %.622.3.i1008.1
  store double %.627.3.i1010.1, ptr %gep630.3.i1011.1, align 8, !noalias !88
  %.521.3.i1007.1 = shl i64 %.514624626.3.i1006, 2
  %.622.3.i1008.2 = or disjoint i64 %.521.3.i1007.1, 8
  %gep.3.i1009.2 = getelementptr double, ptr %invariant.gep.3.i1003, i64 %.622.3.i1008.2
  %.627.3.i1010.2 = load double, ptr %gep.3.i1009.2, align 8, !noalias !88
  %gep630.3.i1011.2 = getelementptr double, ptr %invariant.gep629.3.i1004, i64 %.622.3.i1008.2
  store double %.627.3.i1010.2, ptr %gep630.3.i1011.2, align 8, !noalias !88
  %.521.3.i1007.2 = shl i64 %.514624626.3.i1006, 2
  %.622.3.i1008.3 = or disjoint i64 %.521.3.i1007.2, 12
  %gep.3.i1009.3 = getelementptr double, ptr %invariant.gep.3.i1003, i64 %.622.3.i1008.3
  %.627.3.i1010.3 = load double, ptr %gep.3.i1009.3, align 8, !noalias !88
  %gep630.3.i1011.3 = getelementptr double, ptr %invariant.gep629.3.i1004, i64 %.622.3.i1008.3
  store double %.627.3.i1010.3, ptr %gep630.3.i1011.3, align 8, !noalias !88
  %.521.3.i1007.3 = shl i64 %.514624626.3.i1006, 2
  %.622.3.i1008.4 = or disjoint i64 %.521.3.i1007.3, 16
  %gep.3.i1009.4 = getelementptr double, ptr %invariant.gep.3.i1003, i64 %.622.3.i1008.4
  %.627.3.i1010.4 = load double, ptr %gep.3.i1009.4, align 8, !noalias !88
  %gep630.3.i1011.4 = getelementptr double, ptr %invariant.gep629.3.i1004, i64 %.622.3.i1008.4
  store double %.627.3.i1010.4, ptr %gep630.3.i1011.4, align 8, !noalias !88
  %.521.3.i1007.4 = shl i64 %.514624626.3.i1006, 2
  %.622.3.i1008.5 = or disjoint i64 %.521.3.i1007.4, 20
  %gep.3.i1009.5 = getelementptr double, ptr %invariant.gep.3.i1003, i64 %.622.3.i1008.5
  %.627.3.i1010.5 = load double, ptr %gep.3.i1009.5, align 8, !noalias !88
  %gep630.3.i1011.5 = getelementptr double, ptr %invariant.gep629.3.i1004, i64 %.622.3.i1008.5
  store double %.627.3.i1010.5, ptr %gep630.3.i1011.5, align 8, !noalias !88
  %.521.3.i1007.5 = shl i64 %.514624626.3.i1006, 2
  %.622.3.i1008.6 = or disjoint i64 %.521.3.i1007.5, 24
  %gep.3.i1009.6 = getelementptr double, ptr %invariant.gep.3.i1003, i64 %.622.3.i1008.6
  %.627.3.i1010.6 = load double, ptr %gep.3.i1009.6, align 8, !noalias !88
  %gep630.3.i1011.6 = getelementptr double, ptr %invariant.gep629.3.i1004, i64 %.622.3.i1008.6
  store double %.627.3.i1010.6, ptr %gep630.3.i1011.6, align 8, !noalias !88
  %.521.3.i1007.7 = add nuw nsw i64 %.514624626.3.i1006, 8
  %.521.3.i1007.6 = shl i64 %.514624626.3.i1006, 2
  %.622.3.i1008.7 = or disjoint i64 %.521.3.i1007.6, 28
  %gep.3.i1009.7 = getelementptr double, ptr %invariant.gep.3.i1003, i64 %.622.3.i1008.7
  %.627.3.i1010.7 = load double, ptr %gep.3.i1009.7, align 8, !noalias !88
  %gep630.3.i1011.7 = getelementptr double, ptr %invariant.gep629.3.i1004, i64 %.622.3.i1008.7
  store double %.627.3.i1010.7, ptr %gep630.3.i1011.7, align 8, !noalias !88
  %niter187.next.7 = add i64 %niter187, 8
  %niter187.ncmp.7 = icmp eq i64 %niter187.next.7, %unroll_iter186
  br i1 %niter187.ncmp.7, label %B218.3.i1013.loopexit.unr-lcssa, label %B160.3.i1005

B218.3.i1013.loopexit.unr-lcssa:                  ; preds = %B160.3.i1005
  br i1 %lcmp.mod184.not, label %B218.3.i1013, label %B160.3.i1005.epil.preheader

B160.3.i1005.epil.preheader:                      ; preds = %B218.3.i1013.loopexit.unr-lcssa, %B160.lr.ph.3.i1002
  %.514624626.3.i1006.epil.init = phi i64 [ 0, %B160.lr.ph.3.i1002 ], [ %.521.3.i1007.7, %B218.3.i1013.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod185)
  br label %B160.3.i1005.epil

B160.3.i1005.epil:                                ; preds = %B160.3.i1005.epil, %B160.3.i1005.epil.preheader
  %.514624626.3.i1006.epil = phi i64 [ %.514624626.3.i1006.epil.init, %B160.3.i1005.epil.preheader ], [ %.521.3.i1007.epil, %B160.3.i1005.epil ]
  %epil.iter183 = phi i64 [ 0, %B160.3.i1005.epil.preheader ], [ %epil.iter183.next, %B160.3.i1005.epil ]
  %.521.3.i1007.epil = add nuw nsw i64 %.514624626.3.i1006.epil, 1
  %.622.3.i1008.epil = shl i64 %.514624626.3.i1006.epil, 2
  %gep.3.i1009.epil = getelementptr double, ptr %invariant.gep.3.i1003, i64 %.622.3.i1008.epil
  %.627.3.i1010.epil = load double, ptr %gep.3.i1009.epil, align 8, !noalias !88
  %gep630.3.i1011.epil = getelementptr double, ptr %invariant.gep629.3.i1004, i64 %.622.3.i1008.epil
  store double %.627.3.i1010.epil, ptr %gep630.3.i1011.epil, align 8, !noalias !88
  %epil.iter183.next = add i64 %epil.iter183, 1
  %epil.iter183.cmp.not = icmp eq i64 %epil.iter183.next, %xtraiter182
  br i1 %epil.iter183.cmp.not, label %B218.3.i1013, label %B160.3.i1005.epil, !llvm.loop !109

B218.3.i1013:                                     ; preds = %B218.3.i1013.loopexit.unr-lcssa, %B160.3.i1005.epil, %B96.endif.3.i1001
  br i1 %.125.i1261, label %B62.lr.ph.i1263, label %label_19

B62.lr.ph.i1263:                                  ; preds = %B218.3.i1013
  %invariant.gep.i1272 = getelementptr i8, ptr %334, i64 24
  br i1 %128, label %B62.i1273.epil.preheader, label %B62.i1273

B62.i1273:                                        ; preds = %B62.lr.ph.i1263, %B62.i1273
  %.175682684.i1274 = phi i64 [ %.182.i1277.3, %B62.i1273 ], [ 0, %B62.lr.ph.i1263 ]
  %niter193 = phi i64 [ %niter193.next.3, %B62.i1273 ], [ 0, %B62.lr.ph.i1263 ]
  %395 = getelementptr double, ptr %46, i64 %.175682684.i1274
  %.280.i1275 = load double, ptr %395, align 8, !noalias !110
  %.5.i.i1276 = fptosi double %.280.i1275 to i64
  %.182.i1277 = or disjoint i64 %.175682684.i1274, 1
  %gep.i1280.idx = shl i64 %.175682684.i1274, 5
  %gep.i1280 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep.i1280.idx
  %.381.i1281 = load double, ptr %gep.i1280, align 8, !noalias !110
  %.422.i1282 = icmp slt i64 %.5.i.i1276, 0
  %.423.i1283 = select i1 %.422.i1282, i64 %.17.i52, i64 0
  %.424.i1284 = add i64 %.423.i1283, %.5.i.i1276
  %gep688.i1286.idx = shl i64 %.424.i1284, 5
  %gep688.i1286 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep688.i1286.idx
  %.458.i1287 = load double, ptr %gep688.i1286, align 8, !noalias !110
  store double %.458.i1287, ptr %gep.i1280, align 8, !noalias !110
  store double %.381.i1281, ptr %gep688.i1286, align 8, !noalias !110
  %396 = getelementptr double, ptr %46, i64 %.182.i1277
  %.280.i1275.1 = load double, ptr %396, align 8, !noalias !110
  %.5.i.i1276.1 = fptosi double %.280.i1275.1 to i64
  %.182.i1277.1 = or disjoint i64 %.175682684.i1274, 2
  %gep.i1280.idx.1 = shl i64 %.182.i1277, 5
  %gep.i1280.1 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep.i1280.idx.1
  %.381.i1281.1 = load double, ptr %gep.i1280.1, align 8, !noalias !110
  %.422.i1282.1 = icmp slt i64 %.5.i.i1276.1, 0
  %.423.i1283.1 = select i1 %.422.i1282.1, i64 %.17.i52, i64 0
  %.424.i1284.1 = add i64 %.423.i1283.1, %.5.i.i1276.1
  %gep688.i1286.idx.1 = shl i64 %.424.i1284.1, 5
  %gep688.i1286.1 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep688.i1286.idx.1
  %.458.i1287.1 = load double, ptr %gep688.i1286.1, align 8, !noalias !110
  store double %.458.i1287.1, ptr %gep.i1280.1, align 8, !noalias !110
  store double %.381.i1281.1, ptr %gep688.i1286.1, align 8, !noalias !110
  %397 = getelementptr double, ptr %46, i64 %.182.i1277.1
  %.280.i1275.2 = load double, ptr %397, align 8, !noalias !110
  %.5.i.i1276.2 = fptosi double %.280.i1275.2 to i64
  %.182.i1277.2 = or disjoint i64 %.175682684.i1274, 3
  %gep.i1280.idx.2 = shl i64 %.182.i1277.1, 5
  %gep.i1280.2 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep.i1280.idx.2
  %.381.i1281.2 = load double, ptr %gep.i1280.2, align 8, !noalias !110
  %.422.i1282.2 = icmp slt i64 %.5.i.i1276.2, 0
  %.423.i1283.2 = select i1 %.422.i1282.2, i64 %.17.i52, i64 0
  %.424.i1284.2 = add i64 %.423.i1283.2, %.5.i.i1276.2
  %gep688.i1286.idx.2 = shl i64 %.424.i1284.2, 5
  %gep688.i1286.2 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep688.i1286.idx.2
  %.458.i1287.2 = load double, ptr %gep688.i1286.2, align 8, !noalias !110
  store double %.458.i1287.2, ptr %gep.i1280.2, align 8, !noalias !110
  store double %.381.i1281.2, ptr %gep688.i1286.2, align 8, !noalias !110
  %398 = getelementptr double, ptr %46, i64 %.182.i1277.2
  %.280.i1275.3 = load double, ptr %398, align 8, !noalias !110
  %.5.i.i1276.3 = fptosi double %.280.i1275.3 to i64
  %.182.i1277.3 = add nuw nsw i64 %.175682684.i1274, 4
  %gep.i1280.idx.3 = shl i64 %.182.i1277.2, 5
  %gep.i1280.3 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep.i1280.idx.3
  %.381.i1281.3 = load double, ptr %gep.i1280.3, align 8, !noalias !110
  %.422.i1282.3 = icmp slt i64 %.5.i.i1276.3, 0
  %.423.i1283.3 = select i1 %.422.i1282.3, i64 %.17.i52, i64 0
  %.424.i1284.3 = add i64 %.423.i1283.3, %.5.i.i1276.3
  %gep688.i1286.idx.3 = shl i64 %.424.i1284.3, 5
  %gep688.i1286.3 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep688.i1286.idx.3
  %.458.i1287.3 = load double, ptr %gep688.i1286.3, align 8, !noalias !110
  store double %.458.i1287.3, ptr %gep.i1280.3, align 8, !noalias !110
  store double %.381.i1281.3, ptr %gep688.i1286.3, align 8, !noalias !110
  %niter193.next.3 = add i64 %niter193, 4
  %niter193.ncmp.3 = icmp eq i64 %niter193.next.3, %unroll_iter192
  br i1 %niter193.ncmp.3, label %B218.endif.i1289.preheader.unr-lcssa, label %B62.i1273

B218.endif.i1289.preheader.unr-lcssa:             ; preds = %B62.i1273
  br i1 %lcmp.mod190.not, label %B218.endif.i1289.preheader, label %B62.i1273.epil.preheader

B62.i1273.epil.preheader:                         ; preds = %B218.endif.i1289.preheader.unr-lcssa, %B62.lr.ph.i1263
  %.175682684.i1274.epil.init = phi i64 [ 0, %B62.lr.ph.i1263 ], [ %.182.i1277.3, %B218.endif.i1289.preheader.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod191)
  br label %B62.i1273.epil

B62.i1273.epil:                                   ; preds = %B62.i1273.epil, %B62.i1273.epil.preheader
  %.175682684.i1274.epil = phi i64 [ %.175682684.i1274.epil.init, %B62.i1273.epil.preheader ], [ %.182.i1277.epil, %B62.i1273.epil ]
  %epil.iter189 = phi i64 [ 0, %B62.i1273.epil.preheader ], [ %epil.iter189.next, %B62.i1273.epil ]
  %399 = getelementptr double, ptr %46, i64 %.175682684.i1274.epil
  %.280.i1275.epil = load double, ptr %399, align 8, !noalias !110
  %.5.i.i1276.epil = fptosi double %.280.i1275.epil to i64
  %.182.i1277.epil = add nuw nsw i64 %.175682684.i1274.epil, 1
  %gep.i1280.idx.epil = shl i64 %.175682684.i1274.epil, 5
  %gep.i1280.epil = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep.i1280.idx.epil
  %.381.i1281.epil = load double, ptr %gep.i1280.epil, align 8, !noalias !110
  %.422.i1282.epil = icmp slt i64 %.5.i.i1276.epil, 0
  %.423.i1283.epil = select i1 %.422.i1282.epil, i64 %.17.i52, i64 0
  %.424.i1284.epil = add i64 %.423.i1283.epil, %.5.i.i1276.epil
  %gep688.i1286.idx.epil = shl i64 %.424.i1284.epil, 5
  %gep688.i1286.epil = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep688.i1286.idx.epil
  %.458.i1287.epil = load double, ptr %gep688.i1286.epil, align 8, !noalias !110
  store double %.458.i1287.epil, ptr %gep.i1280.epil, align 8, !noalias !110
  store double %.381.i1281.epil, ptr %gep688.i1286.epil, align 8, !noalias !110
  %epil.iter189.next = add i64 %epil.iter189, 1
  %epil.iter189.cmp.not = icmp eq i64 %epil.iter189.next, %xtraiter188
  br i1 %epil.iter189.cmp.not, label %B218.endif.i1289.preheader, label %B62.i1273.epil, !llvm.loop !113

B218.endif.i1289.preheader:                       ; preds = %B62.i1273.epil, %B218.endif.i1289.preheader.unr-lcssa
  br label %B218.endif.i1289

B216.loopexit.i1309.loopexit.unr-lcssa:           ; preds = %B252.i1298
  %lcmp.mod196.not = icmp eq i64 %xtraiter194, 0
  br i1 %lcmp.mod196.not, label %B216.loopexit.i1309, label %B252.i1298.epil.preheader

B252.i1298.epil.preheader:                        ; preds = %B216.loopexit.i1309.loopexit.unr-lcssa, %B252.lr.ph.i1293
  %.934698.i1299.epil.init = phi double [ %.933.promoted.i1297, %B252.lr.ph.i1293 ], [ %.1090.i1307.7, %B216.loopexit.i1309.loopexit.unr-lcssa ]
  %.828690692.i1300.epil.init = phi i64 [ 0, %B252.lr.ph.i1293 ], [ %.835.i1301.7, %B216.loopexit.i1309.loopexit.unr-lcssa ]
  %lcmp.mod197 = icmp ne i64 %xtraiter194, 0
  tail call void @llvm.assume(i1 %lcmp.mod197)
  br label %B252.i1298.epil

B252.i1298.epil:                                  ; preds = %B252.i1298.epil, %B252.i1298.epil.preheader
  %.934698.i1299.epil = phi double [ %.934698.i1299.epil.init, %B252.i1298.epil.preheader ], [ %.1090.i1307.epil, %B252.i1298.epil ]
  %.828690692.i1300.epil = phi i64 [ %.828690692.i1300.epil.init, %B252.i1298.epil.preheader ], [ %.835.i1301.epil, %B252.i1298.epil ]
  %epil.iter195 = phi i64 [ 0, %B252.i1298.epil.preheader ], [ %epil.iter195.next, %B252.i1298.epil ]
  %.835.i1301.epil = add nuw nsw i64 %.828690692.i1300.epil, 1
  %400 = getelementptr double, ptr %412, i64 %.828690692.i1300.epil
  %.1008.i1302.epil = load double, ptr %400, align 8, !noalias !110
  %gep697.i1304.idx.epil = shl i64 %.828690692.i1300.epil, 5
  %gep697.i1304.epil = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep697.i1304.idx.epil
  %.1085.i1305.epil = load double, ptr %gep697.i1304.epil, align 8, !noalias !110
  %.1089.i1306.epil = fmul contract double %.1008.i1302.epil, %.1085.i1305.epil
  %.1090.i1307.epil = fsub contract double %.934698.i1299.epil, %.1089.i1306.epil
  store double %.1090.i1307.epil, ptr %gep713.i1295, align 8, !noalias !110
  %epil.iter195.next = add i64 %epil.iter195, 1
  %epil.iter195.cmp.not = icmp eq i64 %epil.iter195.next, %xtraiter194
  br i1 %epil.iter195.cmp.not, label %B216.loopexit.i1309, label %B252.i1298.epil, !llvm.loop !114

B216.loopexit.i1309:                              ; preds = %B216.loopexit.i1309.loopexit.unr-lcssa, %B252.i1298.epil, %B218.endif.i1289
  %exitcond745.not.i1310 = icmp eq i64 %.714.i1291, %.8.i
  br i1 %exitcond745.not.i1310, label %B380.endif.i1313, label %B218.endif.i1289

B252.i1298:                                       ; preds = %B252.i1298, %B252.lr.ph.i1293.new
  %.934698.i1299 = phi double [ %.933.promoted.i1297, %B252.lr.ph.i1293.new ], [ %.1090.i1307.7, %B252.i1298 ]
  %.828690692.i1300 = phi i64 [ 0, %B252.lr.ph.i1293.new ], [ %.835.i1301.7, %B252.i1298 ]
  %niter199 = phi i64 [ 0, %B252.lr.ph.i1293.new ], [ %niter199.next.7, %B252.i1298 ]
  %.835.i1301 = or disjoint i64 %.828690692.i1300, 1
  %401 = getelementptr double, ptr %412, i64 %.828690692.i1300
  %.1008.i1302 = load double, ptr %401, align 8, !noalias !110
  %gep697.i1304.idx = shl i64 %.828690692.i1300, 5
  %gep697.i1304 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep697.i1304.idx
  %.1085.i1305 = load double, ptr %gep697.i1304, align 8, !noalias !110
  %.1089.i1306 = fmul contract double %.1008.i1302, %.1085.i1305
  %.1090.i1307 = fsub contract double %.934698.i1299, %.1089.i1306
  store double %.1090.i1307, ptr %gep713.i1295, align 8, !noalias !110
  %.835.i1301.1 = or disjoint i64 %.828690692.i1300, 2
  %402 = getelementptr double, ptr %412, i64 %.835.i1301
  %.1008.i1302.1 = load double, ptr %402, align 8, !noalias !110
  %gep697.i1304.idx.1 = shl i64 %.835.i1301, 5
  %gep697.i1304.1 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep697.i1304.idx.1
  %.1085.i1305.1 = load double, ptr %gep697.i1304.1, align 8, !noalias !110
  %.1089.i1306.1 = fmul contract double %.1008.i1302.1, %.1085.i1305.1
  %.1090.i1307.1 = fsub contract double %.1090.i1307, %.1089.i1306.1
  store double %.1090.i1307.1, ptr %gep713.i1295, align 8, !noalias !110
  %.835.i1301.2 = or disjoint i64 %.828690692.i1300, 3
  %403 = getelementptr double, ptr %412, i64 %.835.i1301.1
  %.1008.i1302.2 = load double, ptr %403, align 8, !noalias !110
  %gep697.i1304.idx.2 = shl i64 %.835.i1301.1, 5
  %gep697.i1304.2 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep697.i1304.idx.2
  %.1085.i1305.2 = load double, ptr %gep697.i1304.2, align 8, !noalias !110
  %.1089.i1306.2 = fmul contract double %.1008.i1302.2, %.1085.i1305.2
  %.1090.i1307.2 = fsub contract double %.1090.i1307.1, %.1089.i1306.2
  store double %.1090.i1307.2, ptr %gep713.i1295, align 8, !noalias !110
  %.835.i1301.3 = or disjoint i64 %.828690692.i1300, 4
  %404 = getelementptr double, ptr %412, i64 %.835.i1301.2
  %.1008.i1302.3 = load double, ptr %404, align 8, !noalias !110
  %gep697.i1304.idx.3 = shl i64 %.835.i1301.2, 5
  %gep697.i1304.3 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep697.i1304.idx.3
  %.1085.i1305.3 = load double, ptr %gep697.i1304.3, align 8, !noalias !110
  %.1089.i1306.3 = fmul contract double %.1008.i1302.3, %.1085.i1305.3
  %.1090.i1307.3 = fsub contract double %.1090.i1307.2, %.1089.i1306.3
  store double %.1090.i1307.3, ptr %gep713.i1295, align 8, !noalias !110
  %.835.i1301.4 = or disjoint i64 %.828690692.i1300, 5
  %405 = getelementptr double, ptr %412, i64 %.835.i1301.3
  %.1008.i1302.4 = load double, ptr %405, align 8, !noalias !110
  %gep697.i1304.idx.4 = shl i64 %.835.i1301.3, 5
  %gep697.i1304.4 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep697.i1304.idx.4
  %.1085.i1305.4 = load double, ptr %gep697.i1304.4, align 8, !noalias !110
  %.1089.i1306.4 = fmul contract double %.1008.i1302.4, %.1085.i1305.4
  %.1090.i1307.4 = fsub contract double %.1090.i1307.3, %.1089.i1306.4
  store double %.1090.i1307.4, ptr %gep713.i1295, align 8, !noalias !110
  %.835.i1301.5 = or disjoint i64 %.828690692.i1300, 6
  %406 = getelementptr double, ptr %412, i64 %.835.i1301.4
  %.1008.i1302.5 = load double, ptr %406, align 8, !noalias !110
  %gep697.i1304.idx.5 = shl i64 %.835.i1301.4, 5
  %gep697.i1304.5 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep697.i1304.idx.5
  %.1085.i1305.5 = load double, ptr %gep697.i1304.5, align 8, !noalias !110
  %.1089.i1306.5 = fmul contract double %.1008.i1302.5, %.1085.i1305.5
  %.1090.i1307.5 = fsub contract double %.1090.i1307.4, %.1089.i1306.5
  store double %.1090.i1307.5, ptr %gep713.i1295, align 8, !noalias !110
  %.835.i1301.6 = or disjoint i64 %.828690692.i1300, 7
  %407 = getelementptr double, ptr %412, i64 %.835.i1301.5
  %.1008.i1302.6 = load double, ptr %407, align 8, !noalias !110
  %gep697.i1304.idx.6 = shl i64 %.835.i1301.5, 5
  %gep697.i1304.6 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep697.i1304.idx.6
  %.1085.i1305.6 = load double, ptr %gep697.i1304.6, align 8, !noalias !110
  %.1089.i1306.6 = fmul contract double %.1008.i1302.6, %.1085.i1305.6
  %.1090.i1307.6 = fsub contract double %.1090.i1307.5, %.1089.i1306.6
  store double %.1090.i1307.6, ptr %gep713.i1295, align 8, !noalias !110
  %.835.i1301.7 = add nuw nsw i64 %.828690692.i1300, 8
  %408 = getelementptr double, ptr %412, i64 %.835.i1301.6
  %.1008.i1302.7 = load double, ptr %408, align 8, !noalias !110
  %gep697.i1304.idx.7 = shl i64 %.835.i1301.6, 5
  %gep697.i1304.7 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep697.i1304.idx.7
  %.1085.i1305.7 = load double, ptr %gep697.i1304.7, align 8, !noalias !110
  %.1089.i1306.7 = fmul contract double %.1008.i1302.7, %.1085.i1305.7
  %.1090.i1307.7 = fsub contract double %.1090.i1307.6, %.1089.i1306.7
  store double %.1090.i1307.7, ptr %gep713.i1295, align 8, !noalias !110
  %niter199.next.7 = add i64 %niter199, 8
  %niter199.ncmp.7 = icmp eq i64 %niter199.next.7, %unroll_iter198
  br i1 %niter199.ncmp.7, label %B216.loopexit.i1309.loopexit.unr-lcssa, label %B252.i1298

B422.i1323:                                       ; preds = %B422.lr.ph.i1319, %B422.i1323
  %.1488723.i1324 = phi double [ %.1487.promoted.i1322, %B422.lr.ph.i1319 ], [ %.1644.i1339, %B422.i1323 ]
  %.1375714718.i1325 = phi i64 [ %.1333.i1316, %B422.lr.ph.i1319 ], [ %.1385.i1327, %B422.i1323 ]
  %.1382715717.i1326 = phi i64 [ %.1252724732.i1314, %B422.lr.ph.i1319 ], [ %.1389.i1328, %B422.i1323 ]
  %.1385.i1327 = add nsw i64 %.1375714718.i1325, -1
  %.1389.i1328 = add i64 %.1382715717.i1326, 1
  %.1529.i1329 = icmp slt i64 %.1382715717.i1326, 0
  %.1530.i1330 = select i1 %.1529.i1329, i64 %.8.i, i64 0
  %409 = getelementptr double, ptr %414, i64 %.1382715717.i1326
  %.1561.i1331 = getelementptr double, ptr %409, i64 %.1530.i1330
  %.1562.i1332 = load double, ptr %.1561.i1331, align 8, !noalias !110
  %.1604.i1333 = select i1 %.1529.i1329, i64 %.17.i52, i64 0
  %.1605.i1334 = add i64 %.1604.i1333, %.1382715717.i1326
  %gep722.i1336.idx = shl i64 %.1605.i1334, 5
  %gep722.i1336 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep722.i1336.idx
  %.1639.i1337 = load double, ptr %gep722.i1336, align 8, !noalias !110
  %.1643.i1338 = fmul contract double %.1562.i1332, %.1639.i1337
  %.1644.i1339 = fsub contract double %.1488723.i1324, %.1643.i1338
  store double %.1644.i1339, ptr %gep738.i1320, align 8, !noalias !110
  %.1376.i1340 = icmp sgt i64 %.1375714718.i1325, 1
  br i1 %.1376.i1340, label %B422.i1323, label %B506.i1341

B506.i1341:                                       ; preds = %B422.i1323, %B380.endif.B506_crit_edge.i1348
  %.1865.pre-phi.i1342 = phi i64 [ %.pre746.i1349, %B380.endif.B506_crit_edge.i1348 ], [ %.1557.i1321, %B422.i1323 ]
  %gep742.i1343 = getelementptr double, ptr %invariant.gep.i1272, i64 %.pre.i1318
  %.1793.i1344 = load double, ptr %gep742.i1343, align 8, !noalias !110
  %410 = getelementptr double, ptr %45, i64 %.1865.pre-phi.i1342
  %411 = getelementptr double, ptr %410, i64 %.1262.i1315
  %.1870.i1345 = load double, ptr %411, align 8, !noalias !110
  %.1877.i1346 = fdiv contract double %.1793.i1344, %.1870.i1345
  store double %.1877.i1346, ptr %gep742.i1343, align 8, !noalias !110
  %.1253.i1347 = icmp samesign ugt i64 %.1252724732.i1314, 1
  br i1 %.1253.i1347, label %B380.endif.i1313, label %label_19

B218.endif.i1289:                                 ; preds = %B218.endif.i1289.preheader, %B216.loopexit.i1309
  %.707700706.i1290 = phi i64 [ %.714.i1291, %B216.loopexit.i1309 ], [ 0, %B218.endif.i1289.preheader ]
  %.714.i1291 = add nuw nsw i64 %.707700706.i1290, 1
  %.822691.not.i1292 = icmp eq i64 %.707700706.i1290, 0
  br i1 %.822691.not.i1292, label %B216.loopexit.i1309, label %B252.lr.ph.i1293

B252.lr.ph.i1293:                                 ; preds = %B218.endif.i1289
  %gep713.i1295.idx = shl i64 %.707700706.i1290, 5
  %gep713.i1295 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep713.i1295.idx
  %.1003.i1296 = mul i64 %.707700706.i1290, %.8.i
  %412 = getelementptr double, ptr %45, i64 %.1003.i1296
  %.933.promoted.i1297 = load double, ptr %gep713.i1295, align 8, !noalias !110
  %xtraiter194 = and i64 %.707700706.i1290, 7
  %413 = icmp samesign ult i64 %.707700706.i1290, 8
  br i1 %413, label %B252.i1298.epil.preheader, label %B252.lr.ph.i1293.new

B252.lr.ph.i1293.new:                             ; preds = %B252.lr.ph.i1293
  %unroll_iter198 = and i64 %.707700706.i1290, 9223372036854775800
  br label %B252.i1298

B380.endif.i1313:                                 ; preds = %B216.loopexit.i1309, %B506.i1341
  %.1252724732.i1314 = phi i64 [ %.1262.i1315, %B506.i1341 ], [ %.8.i, %B216.loopexit.i1309 ]
  %.1262.i1315 = add nsw i64 %.1252724732.i1314, -1
  %.1333.i1316 = sub nuw nsw i64 %.8.i, %.1252724732.i1314
  %.1376716.not.i1317 = icmp eq i64 %.1333.i1316, 0
  %.pre.i1318 = shl i64 %.1262.i1315, 2
  br i1 %.1376716.not.i1317, label %B380.endif.B506_crit_edge.i1348, label %B422.lr.ph.i1319

B380.endif.B506_crit_edge.i1348:                  ; preds = %B380.endif.i1313
  %.pre746.i1349 = mul i64 %.1262.i1315, %.8.i
  br label %B506.i1341

B422.lr.ph.i1319:                                 ; preds = %B380.endif.i1313
  %gep738.i1320 = getelementptr double, ptr %invariant.gep.i1272, i64 %.pre.i1318
  %.1557.i1321 = mul i64 %.1262.i1315, %.8.i
  %414 = getelementptr double, ptr %45, i64 %.1557.i1321
  %.1487.promoted.i1322 = load double, ptr %gep738.i1320, align 8, !noalias !110
  br label %B422.i1323

label_19: ; preds = %B506.i1341, %B218.3.i1013
  br label %label_15

B96.endif.i1043:                                  ; preds = %B338.i
  br i1 %.508625.not.i984, label %B218.i1052, label %B160.i1044.preheader

B160.i1044.preheader:                             ; preds = %B96.endif.i1043
  br i1 %121, label %B160.i1044.epil.preheader, label %B160.i1044

label_15: ; preds = %B276.2.i998, %label_19
  %.723.i = add nuw i64 %.716627629.i, 1
  %exitcond.not.i124 = icmp eq i64 %.723.i, %.345
  br i1 %exitcond.not.i124, label %label_14, label %B338.i

B338.lr.ph.i:                                     ; preds = %label_8
  %.791.i = add nsw i64 %.398.i, 256
  %.795.i = add nsw i64 %.368.i, %.793.i
  %.799.i = add nsw i64 %.368.i, %.797.i
  %.804.i = inttoptr i64 %.368.i to ptr
  %.806.i = inttoptr i64 %.791.i to ptr
  %.807.i = inttoptr i64 %.795.i to ptr
  %.808.i = inttoptr i64 %.799.i to ptr
  %.813.i = add nsw i64 %.368.i, %.811.i
  %.886.i = inttoptr i64 %.813.i to ptr
  br i1 %pivoted.3.1.i, label %B338.i, label %B338.us.i

B338.us.i:                                        ; preds = %B338.lr.ph.i, %B338.us.i
  %.716627629.us.i = phi i64 [ %.723.us.i, %B338.us.i ], [ 1, %B338.lr.ph.i ]
  %.723.us.i = add nuw i64 %.716627629.us.i, 1
  %415 = getelementptr i64, ptr %.502.i, i64 %.716627629.us.i
  %416 = getelementptr i8, ptr %415, i64 144
  %.782.us.i = load i64, ptr %416, align 8, !noalias !44
  %.803.us.i = inttoptr i64 %.782.us.i to ptr
  tail call void %.803.us.i(ptr %.804.i, ptr %.975.i, ptr %.806.i, ptr %.807.i, ptr %.808.i, i64 %.17.i52, i64 %.330.i), !noalias !44
  %.847.us.i = load i64, ptr %.846.i, align 8, !noalias !44
  %.881.us.i = load i64, ptr %.880.i, align 8, !noalias !44
  %.882.us.i = inttoptr i64 %.847.us.i to ptr
  %.884.us.i = inttoptr i64 %.881.us.i to ptr
  tail call void %.882.us.i(ptr %.807.i, ptr %.884.us.i, ptr %.808.i, ptr %.886.i), !noalias !44
  %.917.us.i = load i64, ptr %.940.i, align 8, !noalias !44
  %.947.us.i = load i64, ptr %.893.i, align 8, !noalias !44
  %.950.us.i = mul nsw i64 %.716627629.us.i, %.335.i
  %.952.us.i = add nsw i64 %.950.us.i, %.408.i121
  %.953.us.i = inttoptr i64 %.917.us.i to ptr
  %.954.us.i = inttoptr i64 %.947.us.i to ptr
  %.956.us.i = inttoptr i64 %.952.us.i to ptr
  tail call void %.953.us.i(ptr %.954.us.i, ptr %.886.i, ptr %.956.us.i), !noalias !44
  %exitcond635.not.i = icmp eq i64 %.723.us.i, %.345
  br i1 %exitcond635.not.i, label %label_14, label %B338.us.i

label_14: ; preds = %B338.us.i, %label_15, %label_8
  %.280.i = load i64, ptr %.367.i, align 8, !noalias !115
  %.309.i = load i64, ptr %.397.i, align 8, !noalias !115
  %.338.i = load i64, ptr %.337.i, align 8, !noalias !115
  %.343.i = add nsw i64 %.280.i, %.342.i158
  %.348.i159 = add nsw i64 %.280.i, %.347.i
  %.350.i161 = add nsw i64 %.280.i, %.349.i160
  %.352.i = add nsw i64 %.309.i, 320
  %.354.i = add nsw i64 %.309.i, 352
  %.443.i = inttoptr i64 %.338.i to ptr
  %.444.i162 = inttoptr i64 %.280.i to ptr
  %.445.i163 = inttoptr i64 %.343.i to ptr
  %.446.i164 = inttoptr i64 %.348.i159 to ptr
  %.447.i = inttoptr i64 %.350.i161 to ptr
  %.448.i165 = inttoptr i64 %.352.i to ptr
  %.449.i166 = inttoptr i64 %.354.i to ptr
  tail call void %.443.i(ptr %.444.i162, ptr %.445.i163, ptr %.446.i164, ptr %.447.i, ptr %.448.i165, ptr %.449.i166, i64 %.17.i52), !noalias !115
  %.652.i = load i64, ptr %24, align 8, !noalias !115
  %.660.i = icmp eq i64 %.652.i, 2
  br i1 %.660.i, label %B554.i, label %B618.i

B554.i:                                           ; preds = %label_14
  store double 0x7FF8000000000000, ptr %47, align 8, !noalias !115
  br label %B618.i

B618.i:                                           ; preds = %B554.i, %label_14
  %.652.1.i = load i64, ptr %25, align 8, !noalias !115
  %.660.1.i = icmp eq i64 %.652.1.i, 2
  br i1 %.660.1.i, label %B554.1.i, label %B618.1.i

B554.1.i:                                         ; preds = %B618.i
  store double 0x7FF8000000000000, ptr %48, align 8, !noalias !115
  br label %B618.1.i

B618.1.i:                                         ; preds = %B554.1.i, %B618.i
  %.652.2.i = load i64, ptr %26, align 8, !noalias !115
  %.660.2.i = icmp eq i64 %.652.2.i, 2
  br i1 %.660.2.i, label %B554.2.i, label %B618.2.i

B554.2.i:                                         ; preds = %B618.1.i
  store double 0x7FF8000000000000, ptr %49, align 8, !noalias !115
  br label %B618.2.i

B618.2.i:                                         ; preds = %B554.2.i, %B618.1.i
  %.652.3.i = load i64, ptr %27, align 8, !noalias !115
  %.660.3.i = icmp eq i64 %.652.3.i, 2
  br i1 %.660.3.i, label %B554.3.i, label %label_20

B554.3.i:                                         ; preds = %B618.2.i
  store double 0x7FF8000000000000, ptr %50, align 8, !noalias !115
  br label %label_20

label_20: ; preds = %B618.2.i, %B554.3.i
  br i1 %.1768.i, label %B786.i, label %B814.i

B786.i:                                           ; preds = %label_20
  %.295.i934 = load i64, ptr %.367.i, align 8, !noalias !118
  %.298.i937 = add nsw i64 %.295.i934, %.296.i936
  %.327.i939 = load i64, ptr %.326.i938, align 8, !noalias !118
  %.447.i941 = load i64, ptr %.446.i940, align 8, !noalias !118
  %.476.i943 = load i64, ptr %.475.i942, align 8, !noalias !118
  %.480.i944 = inttoptr i64 %.447.i941 to ptr
  %.481.i945 = inttoptr i64 %.298.i937 to ptr
  %.482.i946 = inttoptr i64 %.476.i943 to ptr
  %.483.i947 = inttoptr i64 %.327.i939 to ptr
  tail call void %.480.i944(ptr %.481.i945, ptr %.482.i946, ptr %.483.i947), !noalias !118
  br label %B126.us.i

B126.us.i:                                        ; preds = %B786.i, %B458.us.i
  %changed.3.0791.us.i = phi i1 [ %changed.4.1.us.i, %B458.us.i ], [ false, %B786.i ]
  %.384779789.us.i = phi i64 [ %.391.us.i, %B458.us.i ], [ 0, %B786.i ]
  %.391.us.i = add nuw nsw i64 %.384779789.us.i, 1
  %.480.us.i = getelementptr i64, ptr %51, i64 %.384779789.us.i
  store i64 0, ptr %.480.us.i, align 8, !noalias !123
  %.546.us.i = getelementptr i64, ptr %.341.i, i64 %.384779789.us.i
  %.547.us.i = load i64, ptr %.546.us.i, align 8, !noalias !123
  %.555.us.i = icmp sgt i64 %.547.us.i, -1
  br i1 %.555.us.i, label %B230.us.i, label %B458.us.i

B230.us.i:                                        ; preds = %B126.us.i
  %417 = getelementptr double, ptr %47, i64 %.384779789.us.i
  %.618.us.i = load double, ptr %417, align 8, !noalias !123
  %.626.us.i = fcmp contract ugt double %.618.us.i, 1.000000e+00
  br i1 %.626.us.i, label %B458.us.i, label %B288.us.i

B288.us.i:                                        ; preds = %B230.us.i
  br i1 %changed.3.0791.us.i, label %B348.endif.us.i, label %B292.us.i

B292.us.i:                                        ; preds = %B288.us.i
  %.695.us.i = getelementptr i64, ptr %52, i64 %.384779789.us.i
  %.696.us.i = load i64, ptr %.695.us.i, align 8, !noalias !123
  %.704.us.i = icmp sgt i64 %.696.us.i, 0
  br label %B348.endif.us.i

B348.endif.us.i:                                  ; preds = %B292.us.i, %B288.us.i
  %"$phi348.1.2.2.us.i" = phi i1 [ true, %B288.us.i ], [ %.704.us.i, %B292.us.i ]
  %invariant.gep = getelementptr double, ptr %.129.i, i64 %.384779789.us.i
  %invariant.gep2039 = getelementptr double, ptr %.231.i, i64 %.384779789.us.i
  %invariant.gep2041 = getelementptr double, ptr %.231.i, i64 %.384779789.us.i
  br label %B414.us.i

B414.us.i:                                        ; preds = %B454.us.i, %B348.endif.us.i
  %changed.5.2775.us.i = phi i1 [ %"$phi348.1.2.2.us.i", %B348.endif.us.i ], [ %"$phi454.2.2.3.us.i", %B454.us.i ]
  %.836771773.us.i = phi i64 [ 0, %B348.endif.us.i ], [ %.843.us.i, %B454.us.i ]
  %.843.us.i = add nuw nsw i64 %.836771773.us.i, 1
  br i1 %changed.5.2775.us.i, label %B454.us.i, label %B420.us.i

B420.us.i:                                        ; preds = %B414.us.i
  %.276.i637 = add nsw i64 %.836771773.us.i, %.274.i636
  %.301.i638 = icmp slt i64 %.276.i637, 0
  %.302.i639 = select i1 %.301.i638, i64 %.131.i, i64 0
  %.303.i640 = add i64 %.302.i639, %.276.i637
  %.idx2010 = shl i64 %.303.i640, 5
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.idx2010
  %.328.i643 = load double, ptr %gep, align 8, !noalias !124
  %.340.i644 = fcmp contract oeq double %.328.i643, 1.000000e+00
  br i1 %.340.i644, label %B122.i665, label %B164.i645

B122.i665:                                        ; preds = %B420.us.i
  %.idx2011 = shl i64 %.836771773.us.i, 5
  %gep2040 = getelementptr i8, ptr %invariant.gep2039, i64 %.idx2011
  %.427.i670 = load double, ptr %gep2040, align 8, !noalias !124
  %.435.i671 = fcmp contract ule double %.427.i670, 0.000000e+00
  br i1 %.435.i671, label %label_21, label %B164.i645

B164.i645:                                        ; preds = %B122.i665, %B420.us.i
  %.442.i646 = fcmp contract oeq double %.328.i643, 0.000000e+00
  br i1 %.442.i646, label %B176.i658, label %label_21

B176.i658:                                        ; preds = %B164.i645
  %.idx2012 = shl i64 %.836771773.us.i, 5
  %gep2042 = getelementptr i8, ptr %invariant.gep2041, i64 %.idx2012
  %.595.i663 = load double, ptr %gep2042, align 8, !noalias !124
  %.603.i664 = fcmp contract ogt double %.595.i663, 0.000000e+00
  br label %label_21

label_21: ; preds = %B122.i665, %B164.i645, %B176.i658
  %"$phi214.0.3.1.i657" = phi i1 [ true, %B122.i665 ], [ %.603.i664, %B176.i658 ], [ false, %B164.i645 ]
  br label %B454.us.i

B454.us.i:                                        ; preds = %label_21, %B414.us.i
  %"$phi454.2.2.3.us.i" = phi i1 [ true, %B414.us.i ], [ %"$phi214.0.3.1.i657", %label_21 ]
  %exitcond810.not.i = icmp eq i64 %arg.lanes.4.5.1.fr.i, %.843.us.i
  br i1 %exitcond810.not.i, label %B458.us.i, label %B414.us.i

B458.us.i:                                        ; preds = %B454.us.i, %B230.us.i, %B126.us.i
  %changed.4.1.us.i = phi i1 [ %changed.3.0791.us.i, %B126.us.i ], [ %changed.3.0791.us.i, %B230.us.i ], [ %"$phi454.2.2.3.us.i", %B454.us.i ]
  %exitcond811.not.i = icmp eq i64 %.391.us.i, 4
  br i1 %exitcond811.not.i, label %label_22, label %B126.us.i

label_22: ; preds = %B458.us.i
  br label %B814.i

B814.i:                                           ; preds = %label_22, %label_20
  %"$phi814.1.2.1.i" = phi i1 [ false, %label_20 ], [ %changed.4.1.us.i, %label_22 ]
  %brmerge.i = or i1 %showing.3.2.i, %"$phi814.1.2.1.i"
  br i1 %brmerge.i, label %B824.i, label %B888.i

B824.i:                                           ; preds = %B814.i
  %.270.i = load i64, ptr %.367.i, align 8, !noalias !127
  %.360.i = load i64, ptr %.359.i, align 8, !noalias !127
  %.367.i136 = add nsw i64 %.270.i, %.406.i120
  %.371.i = add nsw i64 %.270.i, %.370.i
  %.444.i = inttoptr i64 %.360.i to ptr
  %.445.i = inttoptr i64 %.367.i136 to ptr
  %.446.i = inttoptr i64 %.371.i to ptr
  tail call void %.444.i(ptr %.445.i, ptr %.446.i, i64 %.17.i52, i64 %.330.i), !noalias !127
  br i1 %"$phi814.1.2.1.i", label %B860.i, label %B888.i

B860.i:                                           ; preds = %B824.i
  br label %B72.i

B72.i:                                            ; preds = %B321.i, %B860.i
  %turned.2.0587.i = phi i1 [ false, %B860.i ], [ %turned.3.1.i, %B321.i ]
  %.314582585.i = phi i64 [ 0, %B860.i ], [ %.321.i, %B321.i ]
  %.321.i = add nuw nsw i64 %.314582585.i, 1
  %.410.i = getelementptr i64, ptr %.341.i, i64 %.314582585.i
  %.411.i140 = load i64, ptr %.410.i, align 8, !noalias !130
  %.419.i = icmp sgt i64 %.411.i140, -1
  br i1 %.419.i, label %B132.i, label %B321.i

B132.i:                                           ; preds = %B72.i
  %418 = getelementptr double, ptr %47, i64 %.314582585.i
  %.482.i = load double, ptr %418, align 8, !noalias !130
  %.490.i142 = fcmp contract ugt double %.482.i, 1.000000e+00
  br i1 %.490.i142, label %B321.i, label %B190.i

B190.i:                                           ; preds = %B132.i
  %.551.i = getelementptr i64, ptr %53, i64 %.314582585.i
  %.552.i = load i64, ptr %.551.i, align 8, !noalias !130
  %.560.i = icmp sgt i64 %.552.i, 0
  br i1 %.560.i, label %B248.i, label %B282.i

B248.i:                                           ; preds = %B190.i
  %.258.i = getelementptr i64, ptr %68, i64 %.314582585.i
  %.259.i = load i64, ptr %.258.i, align 8, !noalias !133
  %.324.i = getelementptr double, ptr %21, i64 %.314582585.i
  %.325.i = load double, ptr %.324.i, align 8, !noalias !133
  %.383.i = icmp slt i64 %.259.i, 0
  %.384.i580 = select i1 %.383.i, i64 %arg.lanes.4.5.1.fr.i, i64 0
  %.385.i581 = add i64 %.384.i580, %.259.i
  %.idx2019 = shl i64 %.385.i581, 5
  %419 = getelementptr i8, ptr %.231.i, i64 %.idx2019
  %420 = getelementptr double, ptr %419, i64 %.314582585.i
  %.419.i585 = load double, ptr %420, align 8, !noalias !133
  %.427.i = fneg contract double %.419.i585
  %.485.i = getelementptr double, ptr %69, i64 %.314582585.i
  %.486.i586 = load double, ptr %.485.i, align 8, !noalias !133
  %.497.i = fdiv contract double %.427.i, %.486.i586
  %.502.i587 = tail call contract double @llvm.fabs.f64(double %.497.i)
  %.560.i588 = getelementptr double, ptr %.291.i, i64 %.314582585.i
  %.561.i = load double, ptr %.560.i588, align 8, !noalias !133
  %.569.i589 = tail call contract double @llvm.fabs.f64(double %.561.i)
  %.571.i590 = fadd contract double %.325.i, %.569.i589
  %.572.i = fmul contract double %.571.i590, 0x3D719799812DEA11
  %.573.i = fcmp contract ole double %.502.i587, %.572.i
  %.577.i = fmul contract double %.325.i, 5.000000e-01
  %.578.i = fcmp contract uge double %.502.i587, %.577.i
  %brmerge.i591 = or i1 %.578.i, %.573.i
  %.653.i = icmp sgt i64 %.552.i, 4
  %or.cond = or i1 %.653.i, %brmerge.i591
  br i1 %or.cond, label %B321.i.sink.split.sink.split, label %B490.i

B490.i:                                           ; preds = %B248.i
  %.846.i593 = add nuw nsw i64 %.552.i, 1
  store i64 %.846.i593, ptr %.551.i, align 8, !noalias !133
  %.904.i = fadd contract double %.325.i, %.497.i
  store double %.904.i, ptr %.324.i, align 8, !noalias !136
  br label %B321.i.sink.split.sink.split.sink.split

B282.i:                                           ; preds = %B190.i
  br i1 %.3261417.not.i, label %B321.i.sink.split, label %B78.i.preheader

B78.i.preheader:                                  ; preds = %B282.i
  %invariant.gep2053 = getelementptr double, ptr %.129.i, i64 %.314582585.i
  %invariant.gep2055 = getelementptr double, ptr %.231.i, i64 %.314582585.i
  %invariant.gep2057 = getelementptr double, ptr %.231.i, i64 %.314582585.i
  %invariant.gep2059 = getelementptr double, ptr %.231.i, i64 %.314582585.i
  %invariant.gep.i676 = getelementptr double, ptr %.231.i, i64 %.314582585.i
  %gep2062 = getelementptr double, ptr %invariant.gep2061, i64 %.314582585.i
  %gep2064 = getelementptr double, ptr %invariant.gep2063, i64 %.314582585.i
  %gep2066 = getelementptr double, ptr %invariant.gep2065, i64 %.314582585.i
  %gep2068 = getelementptr double, ptr %invariant.gep2067, i64 %.314582585.i
  %invariant.gep864.i = getelementptr double, ptr %.13.i, i64 %.314582585.i
  %gep2070 = getelementptr double, ptr %invariant.gep2069, i64 %.314582585.i
  br label %B78.i

B78.i:                                            ; preds = %B78.i.preheader, %B170.i
  %which.2.01421.i = phi i64 [ %which.3.1.i, %B170.i ], [ -1, %B78.i.preheader ]
  %first.2.01420.i = phi double [ %first.3.1.i, %B170.i ], [ 2.000000e+00, %B78.i.preheader ]
  %.33214151418.i = phi i64 [ %.339.i609, %B170.i ], [ 0, %B78.i.preheader ]
  %.339.i609 = add nuw nsw i64 %.33214151418.i, 1
  %.276.i = add nsw i64 %.33214151418.i, %.274.i
  %.301.i = icmp slt i64 %.276.i, 0
  %.302.i = select i1 %.301.i, i64 %.131.i, i64 0
  %.303.i = add i64 %.302.i, %.276.i
  %.idx2013 = shl i64 %.303.i, 5
  %gep2054 = getelementptr i8, ptr %invariant.gep2053, i64 %.idx2013
  %.328.i = load double, ptr %gep2054, align 8, !noalias !139
  %.340.i627 = fcmp contract oeq double %.328.i, 1.000000e+00
  br i1 %.340.i627, label %B122.i, label %B164.i

B122.i:                                           ; preds = %B78.i
  %.idx2014 = shl i64 %.33214151418.i, 5
  %gep2056 = getelementptr i8, ptr %invariant.gep2055, i64 %.idx2014
  %.427.i635 = load double, ptr %gep2056, align 8, !noalias !139
  %.435.i = fcmp contract ule double %.427.i635, 0.000000e+00
  br i1 %.435.i, label %B78.endif.i.critedge, label %B164.i

B164.i:                                           ; preds = %B122.i, %B78.i
  %.442.i = fcmp contract oeq double %.328.i, 0.000000e+00
  br i1 %.442.i, label %B176.i, label %B170.i.critedge

B176.i:                                           ; preds = %B164.i
  %.idx2015 = shl i64 %.33214151418.i, 5
  %gep2058 = getelementptr i8, ptr %invariant.gep2057, i64 %.idx2015
  %.595.i631 = load double, ptr %gep2058, align 8, !noalias !139
  %.603.i = fcmp contract ule double %.595.i631, 0.000000e+00
  br i1 %.603.i, label %B170.i, label %B78.endif.i

B162.i:                                           ; preds = %label_23
  br label %B170.i

B170.i.critedge:                                  ; preds = %B164.i
  br label %B170.i

B170.i:                                           ; preds = %B170.i.critedge, %label_23, %B162.i, %B176.i
  %first.3.1.i = phi double [ %high.2.0..344.i, %B162.i ], [ %first.2.01420.i, %label_23 ], [ %first.2.01420.i, %B176.i ], [ %first.2.01420.i, %B170.i.critedge ]
  %which.3.1.i = phi i64 [ %.33214151418.i, %B162.i ], [ %which.2.01421.i, %label_23 ], [ %which.2.01421.i, %B176.i ], [ %which.2.01421.i, %B170.i.critedge ]
  %exitcond.not.i613 = icmp eq i64 %arg.lanes.4.5.1.fr.i, %.339.i609
  br i1 %exitcond.not.i613, label %B172.i, label %B78.i

B172.i:                                           ; preds = %B170.i
  %.577.i614 = icmp slt i64 %which.3.1.i, 0
  br i1 %.577.i614, label %B321.i.sink.split, label %B188.i

B188.i:                                           ; preds = %B172.i
  %.701.i = getelementptr double, ptr %21, i64 %.314582585.i
  %.702.i = load double, ptr %.701.i, align 8, !noalias !144
  %.714.i = fcmp contract olt double %first.3.1.i, 1.000000e-09
  br i1 %.714.i, label %B260.i624, label %B332.i

B260.i624:                                        ; preds = %B188.i
  %.263.i691 = add nsw i64 %which.3.1.i, %.274.i
  %.324.i696 = getelementptr double, ptr %67, i64 %.314582585.i
  %.325.i697 = load double, ptr %.324.i696, align 8, !noalias !145
  %.390.i698 = getelementptr double, ptr %.291.i, i64 %.314582585.i
  %.391.i699 = load double, ptr %.390.i698, align 8, !noalias !145
  %.399.i = fcmp contract oeq double %.325.i697, %.391.i699
  br i1 %.399.i, label %B188.i701, label %B236.i

B188.i701:                                        ; preds = %B260.i624
  %.493.i = icmp slt i64 %.263.i691, 0
  %.494.i = select i1 %.493.i, i64 %.131.i, i64 0
  %.495.i = add i64 %.494.i, %.263.i691
  %.idx2018 = shl i64 %.495.i, 5
  %421 = getelementptr i8, ptr %.129.i, i64 %.idx2018
  %422 = getelementptr double, ptr %421, i64 %.314582585.i
  store double 0x7FF8000000000000, ptr %422, align 8, !noalias !145
  br label %label_24

B236.i:                                           ; preds = %B260.i624
  %.562.i = icmp slt i64 %.263.i691, 0
  %.563.i = select i1 %.562.i, i64 %.131.i, i64 0
  %.564.i = add i64 %.563.i, %.263.i691
  %.idx2017 = shl i64 %.564.i, 5
  %423 = getelementptr i8, ptr %.129.i, i64 %.idx2017
  %424 = getelementptr double, ptr %423, i64 %.314582585.i
  %.589.i = load double, ptr %424, align 8, !noalias !145
  %.597.i700 = fsub contract double 1.000000e+00, %.589.i
  store double %.597.i700, ptr %424, align 8, !noalias !145
  %.725.i = load double, ptr %.390.i698, align 8, !noalias !145
  store double %.725.i, ptr %.324.i696, align 8, !noalias !145
  br label %label_24

label_24: ; preds = %B188.i701, %B236.i
  store double %.702.i, ptr %.701.i, align 8, !noalias !148
  br label %B321.i.sink.split.sink.split.sink.split

B332.i:                                           ; preds = %B188.i
  %.929.i = fadd contract double %first.3.1.i, 1.000000e-04
  %.12.i1.i = fcmp contract olt double %.929.i, 1.000000e+00
  %.13.i2.i = select i1 %.12.i1.i, double %.929.i, double 1.000000e+00
  br i1 %.322854.not.i828, label %label_25, label %B68.lr.ph.i829

B68.lr.ph.i829:                                   ; preds = %B332.i
  %invariant.gep.i835 = getelementptr double, ptr %54, i64 %.314582585.i
  %invariant.gep858.i837 = getelementptr double, ptr %55, i64 %.314582585.i
  %invariant.gep860.i839 = getelementptr double, ptr %56, i64 %.314582585.i
  %invariant.gep862.i841 = getelementptr double, ptr %57, i64 %.314582585.i
  %.733.i842 = fsub contract double 1.000000e+00, %.13.i2.i
  %invariant.gep864.i843 = getelementptr double, ptr %.13.i, i64 %.314582585.i
  %invariant.gep866.i845 = getelementptr double, ptr %58, i64 %.314582585.i
  br i1 %130, label %B68.i846.epil.preheader, label %B68.i846

B68.i846:                                         ; preds = %B68.lr.ph.i829, %B68.i846
  %.328853855.i847 = phi i64 [ %.335.i848.3, %B68.i846 ], [ 0, %B68.lr.ph.i829 ]
  %niter211 = phi i64 [ %niter211.next.3, %B68.i846 ], [ 0, %B68.lr.ph.i829 ]
  %.436.i849 = shl i64 %.328853855.i847, 2
  %gep.i850 = getelementptr double, ptr %invariant.gep.i835, i64 %.436.i849
  %.441.i851 = load double, ptr %gep.i850, align 8, !noalias !151
  %gep859.i852 = getelementptr double, ptr %invariant.gep858.i837, i64 %.436.i849
  %.533.i853 = load double, ptr %gep859.i852, align 8, !noalias !151
  %.545.i854 = fmul contract double %.13.i2.i, %.533.i853
  %.546.i855 = fadd contract double %.441.i851, %.545.i854
  %gep861.i856 = getelementptr double, ptr %invariant.gep860.i839, i64 %.436.i849
  %.627.i857 = load double, ptr %gep861.i856, align 8, !noalias !151
  %.639.i858 = fmul contract double %.13.i2.i, %.546.i855
  %.640.i859 = fadd contract double %.627.i857, %.639.i858
  %gep863.i860 = getelementptr double, ptr %invariant.gep862.i841, i64 %.436.i849
  %.721.i861 = load double, ptr %gep863.i860, align 8, !noalias !151
  %.734.i862 = fmul contract double %.733.i842, %.640.i859
  %.735.i863 = fadd contract double %.721.i861, %.734.i862
  %.737.i864 = fmul contract double %.13.i2.i, %.735.i863
  %gep865.i865 = getelementptr double, ptr %invariant.gep864.i843, i64 %.436.i849
  %.820.i866 = load double, ptr %gep865.i865, align 8, !noalias !151
  %.831.i867 = fmul contract double %.733.i842, %.820.i866
  %.832.i868 = fadd contract double %.831.i867, %.737.i864
  %gep867.i869 = getelementptr double, ptr %invariant.gep866.i845, i64 %.436.i849
  store double %.832.i868, ptr %gep867.i869, align 8, !noalias !151
  %.335.i848 = shl i64 %.328853855.i847, 2
  %.436.i849.1 = or disjoint i64 %.335.i848, 4
  %gep.i850.1 = getelementptr double, ptr %invariant.gep.i835, i64 %.436.i849.1
  %.441.i851.1 = load double, ptr %gep.i850.1, align 8, !noalias !151
  %gep859.i852.1 = getelementptr double, ptr %invariant.gep858.i837, i64 %.436.i849.1
  %.533.i853.1 = load double, ptr %gep859.i852.1, align 8, !noalias !151
  %.545.i854.1 = fmul contract double %.13.i2.i, %.533.i853.1
  %.546.i855.1 = fadd contract double %.441.i851.1, %.545.i854.1
  %gep861.i856.1 = getelementptr double, ptr %invariant.gep860.i839, i64 %.436.i849.1
  %.627.i857.1 = load double, ptr %gep861.i856.1, align 8, !noalias !151
  %.639.i858.1 = fmul contract double %.13.i2.i, %.546.i855.1
  %.640.i859.1 = fadd contract double %.627.i857.1, %.639.i858.1
  %gep863.i860.1 = getelementptr double, ptr %invariant.gep862.i841, i64 %.436.i849.1
  %.721.i861.1 = load double, ptr %gep863.i860.1, align 8, !noalias !151
  %.734.i862.1 = fmul contract double %.733.i842, %.640.i859.1
  %.735.i863.1 = fadd contract double %.721.i861.1, %.734.i862.1
  %.737.i864.1 = fmul contract double %.13.i2.i, %.735.i863.1
  %gep865.i865.1 = getelementptr double, ptr %invariant.gep864.i843, i64 %.436.i849.1
  %.820.i866.1 = load double, ptr %gep865.i865.1, align 8, !noalias !151
  %.831.i867.1 = fmul contract double %.733.i842, %.820.i866.1
  %.832.i868.1 = fadd contract double %.831.i867.1, %.737.i864.1
  %gep867.i869.1 = getelementptr double, ptr %invariant.gep866.i845, i64 %.436.i849.1
  store double %.832.i868.1, ptr %gep867.i869.1, align 8, !noalias !151
  %.335.i848.1 = shl i64 %.328853855.i847, 2
  %.436.i849.2 = or disjoint i64 %.335.i848.1, 8
  %gep.i850.2 = getelementptr double, ptr %invariant.gep.i835, i64 %.436.i849.2
  %.441.i851.2 = load double, ptr %gep.i850.2, align 8, !noalias !151
  %gep859.i852.2 = getelementptr double, ptr %invariant.gep858.i837, i64 %.436.i849.2
  %.533.i853.2 = load double, ptr %gep859.i852.2, align 8, !noalias !151
  %.545.i854.2 = fmul contract double %.13.i2.i, %.533.i853.2
  %.546.i855.2 = fadd contract double %.441.i851.2, %.545.i854.2
  %gep861.i856.2 = getelementptr double, ptr %invariant.gep860.i839, i64 %.436.i849.2
  %.627.i857.2 = load double, ptr %gep861.i856.2, align 8, !noalias !151
  %.639.i858.2 = fmul contract double %.13.i2.i, %.546.i855.2
  %.640.i859.2 = fadd contract double %.627.i857.2, %.639.i858.2
  %gep863.i860.2 = getelementptr double, ptr %invariant.gep862.i841, i64 %.436.i849.2
  %.721.i861.2 = load double, ptr %gep863.i860.2, align 8, !noalias !151
  %.734.i862.2 = fmul contract double %.733.i842, %.640.i859.2
  %.735.i863.2 = fadd contract double %.721.i861.2, %.734.i862.2
  %.737.i864.2 = fmul contract double %.13.i2.i, %.735.i863.2
  %gep865.i865.2 = getelementptr double, ptr %invariant.gep864.i843, i64 %.436.i849.2
  %.820.i866.2 = load double, ptr %gep865.i865.2, align 8, !noalias !151
  %.831.i867.2 = fmul contract double %.733.i842, %.820.i866.2
  %.832.i868.2 = fadd contract double %.831.i867.2, %.737.i864.2
  %gep867.i869.2 = getelementptr double, ptr %invariant.gep866.i845, i64 %.436.i849.2
  store double %.832.i868.2, ptr %gep867.i869.2, align 8, !noalias !151
  %.335.i848.3 = add nuw nsw i64 %.328853855.i847, 4
  %.335.i848.2 = shl i64 %.328853855.i847, 2
  %.436.i849.3 = or disjoint i64 %.335.i848.2, 12
  %gep.i850.3 = getelementptr double, ptr %invariant.gep.i835, i64 %.436.i849.3
  %.441.i851.3 = load double, ptr %gep.i850.3, align 8, !noalias !151
  %gep859.i852.3 = getelementptr double, ptr %invariant.gep858.i837, i64 %.436.i849.3
  %.533.i853.3 = load double, ptr %gep859.i852.3, align 8, !noalias !151
  %.545.i854.3 = fmul contract double %.13.i2.i, %.533.i853.3
  %.546.i855.3 = fadd contract double %.441.i851.3, %.545.i854.3
  %gep861.i856.3 = getelementptr double, ptr %invariant.gep860.i839, i64 %.436.i849.3
  %.627.i857.3 = load double, ptr %gep861.i856.3, align 8, !noalias !151
  %.639.i858.3 = fmul contract double %.13.i2.i, %.546.i855.3
  %.640.i859.3 = fadd contract double %.627.i857.3, %.639.i858.3
  %gep863.i860.3 = getelementptr double, ptr %invariant.gep862.i841, i64 %.436.i849.3
  %.721.i861.3 = load double, ptr %gep863.i860.3, align 8, !noalias !151
  %.734.i862.3 = fmul contract double %.733.i842, %.640.i859.3
  %.735.i863.3 = fadd contract double %.721.i861.3, %.734.i862.3
  %.737.i864.3 = fmul contract double %.13.i2.i, %.735.i863.3
  %gep865.i865.3 = getelementptr double, ptr %invariant.gep864.i843, i64 %.436.i849.3
  %.820.i866.3 = load double, ptr %gep865.i865.3, align 8, !noalias !151
  %.831.i867.3 = fmul contract double %.733.i842, %.820.i866.3
  %.832.i868.3 = fadd contract double %.831.i867.3, %.737.i864.3
  %gep867.i869.3 = getelementptr double, ptr %invariant.gep866.i845, i64 %.436.i849.3
  store double %.832.i868.3, ptr %gep867.i869.3, align 8, !noalias !151
  %niter211.next.3 = add i64 %niter211, 4
  %niter211.ncmp.3 = icmp eq i64 %niter211.next.3, %unroll_iter210
  br i1 %niter211.ncmp.3, label %label_26-lcssa, label %B68.i846

label_26-lcssa: ; preds = %B68.i846
  br i1 %lcmp.mod208.not, label %label_25, label %B68.i846.epil.preheader

B68.i846.epil.preheader:                          ; preds = %label_26-lcssa, %B68.lr.ph.i829
  %.328853855.i847.epil.init = phi i64 [ 0, %B68.lr.ph.i829 ], [ %.335.i848.3, %label_26-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod209)
  br label %B68.i846.epil

B68.i846.epil:                                    ; preds = %B68.i846.epil, %B68.i846.epil.preheader
  %.328853855.i847.epil = phi i64 [ %.328853855.i847.epil.init, %B68.i846.epil.preheader ], [ %.335.i848.epil, %B68.i846.epil ]
  %epil.iter207 = phi i64 [ 0, %B68.i846.epil.preheader ], [ %epil.iter207.next, %B68.i846.epil ]
  %.335.i848.epil = add nuw nsw i64 %.328853855.i847.epil, 1
  %.436.i849.epil = shl i64 %.328853855.i847.epil, 2
  %gep.i850.epil = getelementptr double, ptr %invariant.gep.i835, i64 %.436.i849.epil
  %.441.i851.epil = load double, ptr %gep.i850.epil, align 8, !noalias !151
  %gep859.i852.epil = getelementptr double, ptr %invariant.gep858.i837, i64 %.436.i849.epil
  %.533.i853.epil = load double, ptr %gep859.i852.epil, align 8, !noalias !151
  %.545.i854.epil = fmul contract double %.13.i2.i, %.533.i853.epil
  %.546.i855.epil = fadd contract double %.441.i851.epil, %.545.i854.epil
  %gep861.i856.epil = getelementptr double, ptr %invariant.gep860.i839, i64 %.436.i849.epil
  %.627.i857.epil = load double, ptr %gep861.i856.epil, align 8, !noalias !151
  %.639.i858.epil = fmul contract double %.13.i2.i, %.546.i855.epil
  %.640.i859.epil = fadd contract double %.627.i857.epil, %.639.i858.epil
  %gep863.i860.epil = getelementptr double, ptr %invariant.gep862.i841, i64 %.436.i849.epil
  %.721.i861.epil = load double, ptr %gep863.i860.epil, align 8, !noalias !151
  %.734.i862.epil = fmul contract double %.733.i842, %.640.i859.epil
  %.735.i863.epil = fadd contract double %.721.i861.epil, %.734.i862.epil
  %.737.i864.epil = fmul contract double %.13.i2.i, %.735.i863.epil
  %gep865.i865.epil = getelementptr double, ptr %invariant.gep864.i843, i64 %.436.i849.epil
  %.820.i866.epil = load double, ptr %gep865.i865.epil, align 8, !noalias !151
  %.831.i867.epil = fmul contract double %.733.i842, %.820.i866.epil
  %.832.i868.epil = fadd contract double %.831.i867.epil, %.737.i864.epil
  %gep867.i869.epil = getelementptr double, ptr %invariant.gep866.i845, i64 %.436.i849.epil
  store double %.832.i868.epil, ptr %gep867.i869.epil, align 8, !noalias !151
  %epil.iter207.next = add i64 %epil.iter207, 1
  %epil.iter207.cmp.not = icmp eq i64 %epil.iter207.next, %xtraiter206
  br i1 %epil.iter207.cmp.not, label %label_25, label %B68.i846.epil, !llvm.loop !154

label_25: ; preds = %label_26-lcssa, %B68.i846.epil, %B332.i
  %.295.i.i872 = load i64, ptr %.367.i, align 8, !noalias !155
  %.298.i.i876 = add nsw i64 %.295.i.i872, %.297.i.i875
  %.327.i.i878 = load i64, ptr %.326.i.i877, align 8, !noalias !155
  %.418.i.i881 = add nsw i64 %.327.i.i878, %.417.i.i880
  %.447.i.i883 = load i64, ptr %.446.i.i882, align 8, !noalias !155
  %.476.i.i885 = load i64, ptr %.475.i.i884, align 8, !noalias !155
  %.480.i.i886 = inttoptr i64 %.447.i.i883 to ptr
  %.481.i.i887 = inttoptr i64 %.298.i.i876 to ptr
  %.482.i.i888 = inttoptr i64 %.476.i.i885 to ptr
  %.483.i.i889 = inttoptr i64 %.418.i.i881 to ptr
  tail call void %.480.i.i886(ptr %.481.i.i887, ptr %.482.i.i888, ptr %.483.i.i889), !noalias !155
  %.1111.i893 = add nuw i64 %which.3.1.i, %arg.lanes.4.5.1.fr.i
  %.idx2016 = shl i64 %.1111.i893, 5
  %425 = getelementptr i8, ptr %.231.i, i64 %.idx2016
  %426 = getelementptr double, ptr %425, i64 %.314582585.i
  %.1145.i896 = load double, ptr %426, align 8, !noalias !151
  %.1031.i = fmul contract double %first.3.1.i, 1.000000e-04
  %.1033.i = fsub contract double %first.3.1.i, %.1031.i
  br i1 %.322854.not.i828, label %label_27, label %B68.lr.ph.i758

B68.lr.ph.i758:                                   ; preds = %label_25
  %invariant.gep.i764 = getelementptr double, ptr %59, i64 %.314582585.i
  %invariant.gep858.i766 = getelementptr double, ptr %60, i64 %.314582585.i
  %invariant.gep860.i768 = getelementptr double, ptr %61, i64 %.314582585.i
  %invariant.gep862.i770 = getelementptr double, ptr %62, i64 %.314582585.i
  %.733.i771 = fsub contract double 1.000000e+00, %.1033.i
  %invariant.gep864.i772 = getelementptr double, ptr %.13.i, i64 %.314582585.i
  %invariant.gep866.i774 = getelementptr double, ptr %63, i64 %.314582585.i
  br i1 %131, label %B68.i775.epil.preheader, label %B68.i775

B68.i775:                                         ; preds = %B68.lr.ph.i758, %B68.i775
  %.328853855.i776 = phi i64 [ %.335.i777.3, %B68.i775 ], [ 0, %B68.lr.ph.i758 ]
  %niter217 = phi i64 [ %niter217.next.3, %B68.i775 ], [ 0, %B68.lr.ph.i758 ]
  %.436.i778 = shl i64 %.328853855.i776, 2
  %gep.i779 = getelementptr double, ptr %invariant.gep.i764, i64 %.436.i778
  %.441.i780 = load double, ptr %gep.i779, align 8, !noalias !158
  %gep859.i781 = getelementptr double, ptr %invariant.gep858.i766, i64 %.436.i778
  %.533.i782 = load double, ptr %gep859.i781, align 8, !noalias !158
  %.545.i783 = fmul contract double %.1033.i, %.533.i782
  %.546.i784 = fadd contract double %.441.i780, %.545.i783
  %gep861.i785 = getelementptr double, ptr %invariant.gep860.i768, i64 %.436.i778
  %.627.i786 = load double, ptr %gep861.i785, align 8, !noalias !158
  %.639.i787 = fmul contract double %.1033.i, %.546.i784
  %.640.i788 = fadd contract double %.627.i786, %.639.i787
  %gep863.i789 = getelementptr double, ptr %invariant.gep862.i770, i64 %.436.i778
  %.721.i790 = load double, ptr %gep863.i789, align 8, !noalias !158
  %.734.i791 = fmul contract double %.733.i771, %.640.i788
  %.735.i792 = fadd contract double %.721.i790, %.734.i791
  %.737.i793 = fmul contract double %.1033.i, %.735.i792
  %gep865.i794 = getelementptr double, ptr %invariant.gep864.i772, i64 %.436.i778
  %.820.i795 = load double, ptr %gep865.i794, align 8, !noalias !158
  %.831.i796 = fmul contract double %.733.i771, %.820.i795
  %.832.i797 = fadd contract double %.831.i796, %.737.i793
  %gep867.i798 = getelementptr double, ptr %invariant.gep866.i774, i64 %.436.i778
  store double %.832.i797, ptr %gep867.i798, align 8, !noalias !158
  %.335.i777 = shl i64 %.328853855.i776, 2
  %.436.i778.1 = or disjoint i64 %.335.i777, 4
  %gep.i779.1 = getelementptr double, ptr %invariant.gep.i764, i64 %.436.i778.1
  %.441.i780.1 = load double, ptr %gep.i779.1, align 8, !noalias !158
  %gep859.i781.1 = getelementptr double, ptr %invariant.gep858.i766, i64 %.436.i778.1
  %.533.i782.1 = load double, ptr %gep859.i781.1, align 8, !noalias !158
  %.545.i783.1 = fmul contract double %.1033.i, %.533.i782.1
  %.546.i784.1 = fadd contract double %.441.i780.1, %.545.i783.1
  %gep861.i785.1 = getelementptr double, ptr %invariant.gep860.i768, i64 %.436.i778.1
  %.627.i786.1 = load double, ptr %gep861.i785.1, align 8, !noalias !158
  %.639.i787.1 = fmul contract double %.1033.i, %.546.i784.1
  %.640.i788.1 = fadd contract double %.627.i786.1, %.639.i787.1
  %gep863.i789.1 = getelementptr double, ptr %invariant.gep862.i770, i64 %.436.i778.1
  %.721.i790.1 = load double, ptr %gep863.i789.1, align 8, !noalias !158
  %.734.i791.1 = fmul contract double %.733.i771, %.640.i788.1
  %.735.i792.1 = fadd contract double %.721.i790.1, %.734.i791.1
  %.737.i793.1 = fmul contract double %.1033.i, %.735.i792.1
  %gep865.i794.1 = getelementptr double, ptr %invariant.gep864.i772, i64 %.436.i778.1
  %.820.i795.1 = load double, ptr %gep865.i794.1, align 8, !noalias !158
  %.831.i796.1 = fmul contract double %.733.i771, %.820.i795.1
  %.832.i797.1 = fadd contract double %.831.i796.1, %.737.i793.1
  %gep867.i798.1 = getelementptr double, ptr %invariant.gep866.i774, i64 %.436.i778.1
  store double %.832.i797.1, ptr %gep867.i798.1, align 8, !noalias !158
  %.335.i777.1 = shl i64 %.328853855.i776, 2
  %.436.i778.2 = or disjoint i64 %.335.i777.1, 8
  %gep.i779.2 = getelementptr double, ptr %invariant.gep.i764, i64 %.436.i778.2
  %.441.i780.2 = load double, ptr %gep.i779.2, align 8, !noalias !158
  %gep859.i781.2 = getelementptr double, ptr %invariant.gep858.i766, i64 %.436.i778.2
  %.533.i782.2 = load double, ptr %gep859.i781.2, align 8, !noalias !158
  %.545.i783.2 = fmul contract double %.1033.i, %.533.i782.2
  %.546.i784.2 = fadd contract double %.441.i780.2, %.545.i783.2
  %gep861.i785.2 = getelementptr double, ptr %invariant.gep860.i768, i64 %.436.i778.2
  %.627.i786.2 = load double, ptr %gep861.i785.2, align 8, !noalias !158
  %.639.i787.2 = fmul contract double %.1033.i, %.546.i784.2
  %.640.i788.2 = fadd contract double %.627.i786.2, %.639.i787.2
  %gep863.i789.2 = getelementptr double, ptr %invariant.gep862.i770, i64 %.436.i778.2
  %.721.i790.2 = load double, ptr %gep863.i789.2, align 8, !noalias !158
  %.734.i791.2 = fmul contract double %.733.i771, %.640.i788.2
  %.735.i792.2 = fadd contract double %.721.i790.2, %.734.i791.2
  %.737.i793.2 = fmul contract double %.1033.i, %.735.i792.2
  %gep865.i794.2 = getelementptr double, ptr %invariant.gep864.i772, i64 %.436.i778.2
  %.820.i795.2 = load double, ptr %gep865.i794.2, align 8, !noalias !158
  %.831.i796.2 = fmul contract double %.733.i771, %.820.i795.2
  %.832.i797.2 = fadd contract double %.831.i796.2, %.737.i793.2
  %gep867.i798.2 = getelementptr double, ptr %invariant.gep866.i774, i64 %.436.i778.2
  store double %.832.i797.2, ptr %gep867.i798.2, align 8, !noalias !158
  %.335.i777.3 = add nuw nsw i64 %.328853855.i776, 4
  %.335.i777.2 = shl i64 %.328853855.i776, 2
  %.436.i778.3 = or disjoint i64 %.335.i777.2, 12
  %gep.i779.3 = getelementptr double, ptr %invariant.gep.i764, i64 %.436.i778.3
  %.441.i780.3 = load double, ptr %gep.i779.3, align 8, !noalias !158
  %gep859.i781.3 = getelementptr double, ptr %invariant.gep858.i766, i64 %.436.i778.3
  %.533.i782.3 = load double, ptr %gep859.i781.3, align 8, !noalias !158
  %.545.i783.3 = fmul contract double %.1033.i, %.533.i782.3
  %.546.i784.3 = fadd contract double %.441.i780.3, %.545.i783.3
  %gep861.i785.3 = getelementptr double, ptr %invariant.gep860.i768, i64 %.436.i778.3
  %.627.i786.3 = load double, ptr %gep861.i785.3, align 8, !noalias !158
  %.639.i787.3 = fmul contract double %.1033.i, %.546.i784.3
  %.640.i788.3 = fadd contract double %.627.i786.3, %.639.i787.3
  %gep863.i789.3 = getelementptr double, ptr %invariant.gep862.i770, i64 %.436.i778.3
  %.721.i790.3 = load double, ptr %gep863.i789.3, align 8, !noalias !158
  %.734.i791.3 = fmul contract double %.733.i771, %.640.i788.3
  %.735.i792.3 = fadd contract double %.721.i790.3, %.734.i791.3
  %.737.i793.3 = fmul contract double %.1033.i, %.735.i792.3
  %gep865.i794.3 = getelementptr double, ptr %invariant.gep864.i772, i64 %.436.i778.3
  %.820.i795.3 = load double, ptr %gep865.i794.3, align 8, !noalias !158
  %.831.i796.3 = fmul contract double %.733.i771, %.820.i795.3
  %.832.i797.3 = fadd contract double %.831.i796.3, %.737.i793.3
  %gep867.i798.3 = getelementptr double, ptr %invariant.gep866.i774, i64 %.436.i778.3
  store double %.832.i797.3, ptr %gep867.i798.3, align 8, !noalias !158
  %niter217.next.3 = add i64 %niter217, 4
  %niter217.ncmp.3 = icmp eq i64 %niter217.next.3, %unroll_iter216
  br i1 %niter217.ncmp.3, label %label_28-lcssa, label %B68.i775

label_28-lcssa: ; preds = %B68.i775
  br i1 %lcmp.mod214.not, label %label_27, label %B68.i775.epil.preheader

B68.i775.epil.preheader:                          ; preds = %label_28-lcssa, %B68.lr.ph.i758
  %.328853855.i776.epil.init = phi i64 [ 0, %B68.lr.ph.i758 ], [ %.335.i777.3, %label_28-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod215)
  br label %B68.i775.epil

B68.i775.epil:                                    ; preds = %B68.i775.epil, %B68.i775.epil.preheader
  %.328853855.i776.epil = phi i64 [ %.328853855.i776.epil.init, %B68.i775.epil.preheader ], [ %.335.i777.epil, %B68.i775.epil ]
  %epil.iter213 = phi i64 [ 0, %B68.i775.epil.preheader ], [ %epil.iter213.next, %B68.i775.epil ]
  %.335.i777.epil = add nuw nsw i64 %.328853855.i776.epil, 1
  %.436.i778.epil = shl i64 %.328853855.i776.epil, 2
  %gep.i779.epil = getelementptr double, ptr %invariant.gep.i764, i64 %.436.i778.epil
  %.441.i780.epil = load double, ptr %gep.i779.epil, align 8, !noalias !158
  %gep859.i781.epil = getelementptr double, ptr %invariant.gep858.i766, i64 %.436.i778.epil
  %.533.i782.epil = load double, ptr %gep859.i781.epil, align 8, !noalias !158
  %.545.i783.epil = fmul contract double %.1033.i, %.533.i782.epil
  %.546.i784.epil = fadd contract double %.441.i780.epil, %.545.i783.epil
  %gep861.i785.epil = getelementptr double, ptr %invariant.gep860.i768, i64 %.436.i778.epil
  %.627.i786.epil = load double, ptr %gep861.i785.epil, align 8, !noalias !158
  %.639.i787.epil = fmul contract double %.1033.i, %.546.i784.epil
  %.640.i788.epil = fadd contract double %.627.i786.epil, %.639.i787.epil
  %gep863.i789.epil = getelementptr double, ptr %invariant.gep862.i770, i64 %.436.i778.epil
  %.721.i790.epil = load double, ptr %gep863.i789.epil, align 8, !noalias !158
  %.734.i791.epil = fmul contract double %.733.i771, %.640.i788.epil
  %.735.i792.epil = fadd contract double %.721.i790.epil, %.734.i791.epil
  %.737.i793.epil = fmul contract double %.1033.i, %.735.i792.epil
  %gep865.i794.epil = getelementptr double, ptr %invariant.gep864.i772, i64 %.436.i778.epil
  %.820.i795.epil = load double, ptr %gep865.i794.epil, align 8, !noalias !158
  %.831.i796.epil = fmul contract double %.733.i771, %.820.i795.epil
  %.832.i797.epil = fadd contract double %.831.i796.epil, %.737.i793.epil
  %gep867.i798.epil = getelementptr double, ptr %invariant.gep866.i774, i64 %.436.i778.epil
  store double %.832.i797.epil, ptr %gep867.i798.epil, align 8, !noalias !158
  %epil.iter213.next = add i64 %epil.iter213, 1
  %epil.iter213.cmp.not = icmp eq i64 %epil.iter213.next, %xtraiter212
  br i1 %epil.iter213.cmp.not, label %label_27, label %B68.i775.epil, !llvm.loop !161

label_27: ; preds = %label_28-lcssa, %B68.i775.epil, %label_25
  %.295.i.i801 = load i64, ptr %.367.i, align 8, !noalias !162
  %.298.i.i805 = add nsw i64 %.295.i.i801, %.297.i.i875
  %.327.i.i807 = load i64, ptr %.326.i.i877, align 8, !noalias !162
  %.418.i.i810 = add nsw i64 %.327.i.i807, %.417.i.i880
  %.447.i.i812 = load i64, ptr %.446.i.i882, align 8, !noalias !162
  %.476.i.i814 = load i64, ptr %.475.i.i884, align 8, !noalias !162
  %.480.i.i815 = inttoptr i64 %.447.i.i812 to ptr
  %.481.i.i816 = inttoptr i64 %.298.i.i805 to ptr
  %.482.i.i817 = inttoptr i64 %.476.i.i814 to ptr
  %.483.i.i818 = inttoptr i64 %.418.i.i810 to ptr
  tail call void %.480.i.i815(ptr %.481.i.i816, ptr %.482.i.i817, ptr %.483.i.i818), !noalias !162
  %.1145.i824 = load double, ptr %426, align 8, !noalias !158
  %.1139.i = fsub contract double %.13.i2.i, %.1033.i
  %.1141.i620 = fmul contract double %.1139.i, %.702.i
  %.1142.i621 = fsub contract double %.1145.i896, %.1145.i824
  %.1146.i622 = fdiv contract double %.1142.i621, %.1141.i620
  %.1204.i = getelementptr double, ptr %64, i64 %.314582585.i
  store double %.1146.i622, ptr %.1204.i, align 8, !noalias !144
  %.1271.i = getelementptr i64, ptr %65, i64 %.314582585.i
  store i64 %which.3.1.i, ptr %.1271.i, align 8, !noalias !144
  store i64 1, ptr %.551.i, align 8, !noalias !144
  %.1406.i = getelementptr double, ptr %66, i64 %.314582585.i
  store double %.702.i, ptr %.1406.i, align 8, !noalias !144
  %.1418.i = fmul contract double %first.3.1.i, %.702.i
  store double %.1418.i, ptr %.701.i, align 8, !noalias !165
  br label %B321.i.sink.split.sink.split.sink.split

B78.endif.i.critedge:                             ; preds = %B122.i
  br label %B78.endif.i

B78.endif.i:                                      ; preds = %B78.endif.i.critedge, %B176.i
  %.471.i681 = add nuw i64 %.33214151418.i, %arg.lanes.4.5.1.fr.i
  %.501.i682 = shl i64 %.471.i681, 2
  %gep.i683 = getelementptr double, ptr %invariant.gep.i676, i64 %.501.i682
  %gep2060 = getelementptr double, ptr %invariant.gep2059, i64 %.501.i682
  br label %B56.i

B56.i:                                            ; preds = %label_29, %B78.endif.i
  %high.2.0362.i = phi double [ 1.000000e+00, %B78.endif.i ], [ %high.2.0..344.i, %label_29 ]
  %low.2.0361.i = phi double [ 0.000000e+00, %B78.endif.i ], [ %.344.low.2.0.i, %label_29 ]
  %.302360.i = phi i64 [ 40, %B78.endif.i ], [ %.312.i685, %label_29 ]
  %.312.i685 = add nsw i64 %.302360.i, -1
  %.343.i686 = fadd contract double %high.2.0362.i, %low.2.0361.i
  %.344.i687 = fmul contract double %.343.i686, 5.000000e-01
  br i1 %.322854.not.i, label %label_30, label %B68.lr.ph.i

B68.lr.ph.i:                                      ; preds = %B56.i
  %.733.i = fsub contract double 1.000000e+00, %.344.i687
  br i1 %129, label %B68.i.epil.preheader, label %B68.i

B68.i:                                            ; preds = %B68.lr.ph.i, %B68.i
  %.328853855.i = phi i64 [ %.335.i743.3, %B68.i ], [ 0, %B68.lr.ph.i ]
  %niter205 = phi i64 [ %niter205.next.3, %B68.i ], [ 0, %B68.lr.ph.i ]
  %.436.i = shl i64 %.328853855.i, 2
  %gep.i744 = getelementptr double, ptr %gep2062, i64 %.436.i
  %.441.i745 = load double, ptr %gep.i744, align 8, !noalias !168
  %gep859.i = getelementptr double, ptr %gep2064, i64 %.436.i
  %.533.i = load double, ptr %gep859.i, align 8, !noalias !168
  %.545.i = fmul contract double %.344.i687, %.533.i
  %.546.i746 = fadd contract double %.441.i745, %.545.i
  %gep861.i = getelementptr double, ptr %gep2066, i64 %.436.i
  %.627.i = load double, ptr %gep861.i, align 8, !noalias !168
  %.639.i = fmul contract double %.344.i687, %.546.i746
  %.640.i747 = fadd contract double %.627.i, %.639.i
  %gep863.i = getelementptr double, ptr %gep2068, i64 %.436.i
  %.721.i = load double, ptr %gep863.i, align 8, !noalias !168
  %.734.i748 = fmul contract double %.733.i, %.640.i747
  %.735.i = fadd contract double %.721.i, %.734.i748
  %.737.i = fmul contract double %.344.i687, %.735.i
  %gep865.i = getelementptr double, ptr %invariant.gep864.i, i64 %.436.i
  %.820.i = load double, ptr %gep865.i, align 8, !noalias !168
  %.831.i = fmul contract double %.733.i, %.820.i
  %.832.i = fadd contract double %.831.i, %.737.i
  %gep867.i = getelementptr double, ptr %gep2070, i64 %.436.i
  store double %.832.i, ptr %gep867.i, align 8, !noalias !168
  %.335.i743 = shl i64 %.328853855.i, 2
  %.436.i.1 = or disjoint i64 %.335.i743, 4
  %gep.i744.1 = getelementptr double, ptr %gep2062, i64 %.436.i.1
  %.441.i745.1 = load double, ptr %gep.i744.1, align 8, !noalias !168
  %gep859.i.1 = getelementptr double, ptr %gep2064, i64 %.436.i.1
  %.533.i.1 = load double, ptr %gep859.i.1, align 8, !noalias !168
  %.545.i.1 = fmul contract double %.344.i687, %.533.i.1
  %.546.i746.1 = fadd contract double %.441.i745.1, %.545.i.1
  %gep861.i.1 = getelementptr double, ptr %gep2066, i64 %.436.i.1
  %.627.i.1 = load double, ptr %gep861.i.1, align 8, !noalias !168
  %.639.i.1 = fmul contract double %.344.i687, %.546.i746.1
  %.640.i747.1 = fadd contract double %.627.i.1, %.639.i.1
  %gep863.i.1 = getelementptr double, ptr %gep2068, i64 %.436.i.1
  %.721.i.1 = load double, ptr %gep863.i.1, align 8, !noalias !168
  %.734.i748.1 = fmul contract double %.733.i, %.640.i747.1
  %.735.i.1 = fadd contract double %.721.i.1, %.734.i748.1
  %.737.i.1 = fmul contract double %.344.i687, %.735.i.1
  %gep865.i.1 = getelementptr double, ptr %invariant.gep864.i, i64 %.436.i.1
  %.820.i.1 = load double, ptr %gep865.i.1, align 8, !noalias !168
  %.831.i.1 = fmul contract double %.733.i, %.820.i.1
  %.832.i.1 = fadd contract double %.831.i.1, %.737.i.1
  %gep867.i.1 = getelementptr double, ptr %gep2070, i64 %.436.i.1
  store double %.832.i.1, ptr %gep867.i.1, align 8, !noalias !168
  %.335.i743.1 = shl i64 %.328853855.i, 2
  %.436.i.2 = or disjoint i64 %.335.i743.1, 8
  %gep.i744.2 = getelementptr double, ptr %gep2062, i64 %.436.i.2
  %.441.i745.2 = load double, ptr %gep.i744.2, align 8, !noalias !168
  %gep859.i.2 = getelementptr double, ptr %gep2064, i64 %.436.i.2
  %.533.i.2 = load double, ptr %gep859.i.2, align 8, !noalias !168
  %.545.i.2 = fmul contract double %.344.i687, %.533.i.2
  %.546.i746.2 = fadd contract double %.441.i745.2, %.545.i.2
  %gep861.i.2 = getelementptr double, ptr %gep2066, i64 %.436.i.2
  %.627.i.2 = load double, ptr %gep861.i.2, align 8, !noalias !168
  %.639.i.2 = fmul contract double %.344.i687, %.546.i746.2
  %.640.i747.2 = fadd contract double %.627.i.2, %.639.i.2
  %gep863.i.2 = getelementptr double, ptr %gep2068, i64 %.436.i.2
  %.721.i.2 = load double, ptr %gep863.i.2, align 8, !noalias !168
  %.734.i748.2 = fmul contract double %.733.i, %.640.i747.2
  %.735.i.2 = fadd contract double %.721.i.2, %.734.i748.2
  %.737.i.2 = fmul contract double %.344.i687, %.735.i.2
  %gep865.i.2 = getelementptr double, ptr %invariant.gep864.i, i64 %.436.i.2
  %.820.i.2 = load double, ptr %gep865.i.2, align 8, !noalias !168
  %.831.i.2 = fmul contract double %.733.i, %.820.i.2
  %.832.i.2 = fadd contract double %.831.i.2, %.737.i.2
  %gep867.i.2 = getelementptr double, ptr %gep2070, i64 %.436.i.2
  store double %.832.i.2, ptr %gep867.i.2, align 8, !noalias !168
  %.335.i743.3 = add nuw nsw i64 %.328853855.i, 4
  %.335.i743.2 = shl i64 %.328853855.i, 2
  %.436.i.3 = or disjoint i64 %.335.i743.2, 12
  %gep.i744.3 = getelementptr double, ptr %gep2062, i64 %.436.i.3
  %.441.i745.3 = load double, ptr %gep.i744.3, align 8, !noalias !168
  %gep859.i.3 = getelementptr double, ptr %gep2064, i64 %.436.i.3
  %.533.i.3 = load double, ptr %gep859.i.3, align 8, !noalias !168
  %.545.i.3 = fmul contract double %.344.i687, %.533.i.3
  %.546.i746.3 = fadd contract double %.441.i745.3, %.545.i.3
  %gep861.i.3 = getelementptr double, ptr %gep2066, i64 %.436.i.3
  %.627.i.3 = load double, ptr %gep861.i.3, align 8, !noalias !168
  %.639.i.3 = fmul contract double %.344.i687, %.546.i746.3
  %.640.i747.3 = fadd contract double %.627.i.3, %.639.i.3
  %gep863.i.3 = getelementptr double, ptr %gep2068, i64 %.436.i.3
  %.721.i.3 = load double, ptr %gep863.i.3, align 8, !noalias !168
  %.734.i748.3 = fmul contract double %.733.i, %.640.i747.3
  %.735.i.3 = fadd contract double %.721.i.3, %.734.i748.3
  %.737.i.3 = fmul contract double %.344.i687, %.735.i.3
  %gep865.i.3 = getelementptr double, ptr %invariant.gep864.i, i64 %.436.i.3
  %.820.i.3 = load double, ptr %gep865.i.3, align 8, !noalias !168
  %.831.i.3 = fmul contract double %.733.i, %.820.i.3
  %.832.i.3 = fadd contract double %.831.i.3, %.737.i.3
  %gep867.i.3 = getelementptr double, ptr %gep2070, i64 %.436.i.3
  store double %.832.i.3, ptr %gep867.i.3, align 8, !noalias !168
  %niter205.next.3 = add i64 %niter205, 4
  %niter205.ncmp.3 = icmp eq i64 %niter205.next.3, %unroll_iter204
  br i1 %niter205.ncmp.3, label %label_31-lcssa, label %B68.i

label_31-lcssa: ; preds = %B68.i
  br i1 %lcmp.mod202.not, label %label_30, label %B68.i.epil.preheader

B68.i.epil.preheader:                             ; preds = %label_31-lcssa, %B68.lr.ph.i
  %.328853855.i.epil.init = phi i64 [ 0, %B68.lr.ph.i ], [ %.335.i743.3, %label_31-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod203)
  br label %B68.i.epil

B68.i.epil:                                       ; preds = %B68.i.epil, %B68.i.epil.preheader
  %.328853855.i.epil = phi i64 [ %.328853855.i.epil.init, %B68.i.epil.preheader ], [ %.335.i743.epil, %B68.i.epil ]
  %epil.iter201 = phi i64 [ 0, %B68.i.epil.preheader ], [ %epil.iter201.next, %B68.i.epil ]
  %.335.i743.epil = add nuw nsw i64 %.328853855.i.epil, 1
  %.436.i.epil = shl i64 %.328853855.i.epil, 2
  %gep.i744.epil = getelementptr double, ptr %gep2062, i64 %.436.i.epil
  %.441.i745.epil = load double, ptr %gep.i744.epil, align 8, !noalias !168
  %gep859.i.epil = getelementptr double, ptr %gep2064, i64 %.436.i.epil
  %.533.i.epil = load double, ptr %gep859.i.epil, align 8, !noalias !168
  %.545.i.epil = fmul contract double %.344.i687, %.533.i.epil
  %.546.i746.epil = fadd contract double %.441.i745.epil, %.545.i.epil
  %gep861.i.epil = getelementptr double, ptr %gep2066, i64 %.436.i.epil
  %.627.i.epil = load double, ptr %gep861.i.epil, align 8, !noalias !168
  %.639.i.epil = fmul contract double %.344.i687, %.546.i746.epil
  %.640.i747.epil = fadd contract double %.627.i.epil, %.639.i.epil
  %gep863.i.epil = getelementptr double, ptr %gep2068, i64 %.436.i.epil
  %.721.i.epil = load double, ptr %gep863.i.epil, align 8, !noalias !168
  %.734.i748.epil = fmul contract double %.733.i, %.640.i747.epil
  %.735.i.epil = fadd contract double %.721.i.epil, %.734.i748.epil
  %.737.i.epil = fmul contract double %.344.i687, %.735.i.epil
  %gep865.i.epil = getelementptr double, ptr %invariant.gep864.i, i64 %.436.i.epil
  %.820.i.epil = load double, ptr %gep865.i.epil, align 8, !noalias !168
  %.831.i.epil = fmul contract double %.733.i, %.820.i.epil
  %.832.i.epil = fadd contract double %.831.i.epil, %.737.i.epil
  %gep867.i.epil = getelementptr double, ptr %gep2070, i64 %.436.i.epil
  store double %.832.i.epil, ptr %gep867.i.epil, align 8, !noalias !168
  %epil.iter201.next = add i64 %epil.iter201, 1
  %epil.iter201.cmp.not = icmp eq i64 %epil.iter201.next, %xtraiter200
  br i1 %epil.iter201.cmp.not, label %label_30, label %B68.i.epil, !llvm.loop !173

label_30: ; preds = %label_31-lcssa, %B68.i.epil, %B56.i
  %.295.i.i = load i64, ptr %.367.i, align 8, !noalias !174
  %.298.i.i = add nsw i64 %.295.i.i, %.297.i.i
  %.327.i.i = load i64, ptr %.326.i.i, align 8, !noalias !174
  %.418.i.i = add nsw i64 %.327.i.i, %.417.i.i
  %.447.i.i = load i64, ptr %.446.i.i, align 8, !noalias !174
  %.476.i.i = load i64, ptr %.475.i.i, align 8, !noalias !174
  %.480.i.i = inttoptr i64 %.447.i.i to ptr
  %.481.i.i = inttoptr i64 %.298.i.i to ptr
  %.482.i.i = inttoptr i64 %.476.i.i to ptr
  %.483.i.i = inttoptr i64 %.418.i.i to ptr
  tail call void %.480.i.i(ptr %.481.i.i, ptr %.482.i.i, ptr %.483.i.i), !noalias !174
  %.1145.i = load double, ptr %gep2060, align 8, !noalias !168
  store double %.1145.i, ptr %gep.i683, align 8, !noalias !177
  %.328.i905 = load double, ptr %gep2054, align 8, !noalias !178
  %.340.i906 = fcmp contract oeq double %.328.i905, 1.000000e+00
  br i1 %.340.i906, label %B122.i927, label %B164.i907

B122.i927:                                        ; preds = %label_30
  %.427.i931 = load double, ptr %gep2060, align 8, !noalias !178
  %.435.i932 = fcmp contract ule double %.427.i931, 0.000000e+00
  br i1 %.435.i932, label %label_29, label %B164.i907

B164.i907:                                        ; preds = %B122.i927, %label_30
  %.442.i908 = fcmp contract oeq double %.328.i905, 0.000000e+00
  br i1 %.442.i908, label %B176.i920, label %label_29

B176.i920:                                        ; preds = %B164.i907
  %.595.i925 = load double, ptr %gep2060, align 8, !noalias !178
  %.603.i926 = fcmp contract ule double %.595.i925, 0.000000e+00
  br label %label_29

label_29: ; preds = %B122.i927, %B164.i907, %B176.i920
  %"$phi214.0.3.1.i919" = phi i1 [ false, %B122.i927 ], [ %.603.i926, %B176.i920 ], [ true, %B164.i907 ]
  %high.2.0..344.i = select i1 %"$phi214.0.3.1.i919", double %high.2.0362.i, double %.344.i687
  %.344.low.2.0.i = select i1 %"$phi214.0.3.1.i919", double %.344.i687, double %low.2.0361.i
  %.303.i690 = icmp samesign ugt i64 %.302360.i, 1
  br i1 %.303.i690, label %B56.i, label %label_23

label_23: ; preds = %label_29
  %.542.i612 = fcmp contract olt double %high.2.0..344.i, %first.2.01420.i
  br i1 %.542.i612, label %B162.i, label %B170.i

B320.loopexit.i:                                  ; preds = %B321.i
  br label %B888.i

B321.i.sink.split.sink.split.sink.split:          ; preds = %B490.i, %label_24, %label_27
  %turned.3.1.i.ph.ph.ph = phi i1 [ true, %label_24 ], [ %turned.2.0587.i, %B490.i ], [ %turned.2.0587.i, %label_27 ]
  store double 0x7FF0000000000000, ptr %418, align 8, !noalias !130
  %.381.i721 = getelementptr i64, ptr %.sink8, i64 %.314582585.i
  store i64 1, ptr %.381.i721, align 8, !noalias !130
  br label %B321.i.sink.split.sink.split

B321.i.sink.split.sink.split:                     ; preds = %B321.i.sink.split.sink.split.sink.split, %B248.i
  %427 = phi i64 [ 224, %B248.i ], [ 128, %B321.i.sink.split.sink.split.sink.split ]
  %.sink6 = phi i64 [ -1, %B248.i ], [ 1, %B321.i.sink.split.sink.split.sink.split ]
  %turned.3.1.i.ph.ph = phi i1 [ %turned.2.0587.i, %B248.i ], [ %turned.3.1.i.ph.ph.ph, %B321.i.sink.split.sink.split.sink.split ]
  %428 = getelementptr i8, ptr %.341.i, i64 %427
  %.776.i = getelementptr i64, ptr %428, i64 %.314582585.i
  store i64 %.sink6, ptr %.776.i, align 8, !noalias !130
  br label %B321.i.sink.split

B321.i.sink.split:                                ; preds = %B321.i.sink.split.sink.split, %B282.i, %B172.i
  %turned.3.1.i.ph = phi i1 [ %turned.2.0587.i, %B172.i ], [ %turned.2.0587.i, %B282.i ], [ %turned.3.1.i.ph.ph, %B321.i.sink.split.sink.split ]
  br label %B321.i

B321.i:                                           ; preds = %B321.i.sink.split, %B132.i, %B72.i
  %turned.3.1.i = phi i1 [ %turned.2.0587.i, %B132.i ], [ %turned.2.0587.i, %B72.i ], [ %turned.3.1.i.ph, %B321.i.sink.split ]
  %exitcond.not.i141 = icmp eq i64 %.321.i, 4
  br i1 %exitcond.not.i141, label %B320.loopexit.i, label %B72.i

B888.i:                                           ; preds = %B320.loopexit.i, %B824.i, %B814.i
  %"$phi888.1.2.1.i" = phi i1 [ false, %B814.i ], [ false, %B824.i ], [ %turned.3.1.i, %B320.loopexit.i ]
  br label %B40.i

B40.i:                                            ; preds = %B701.i, %B888.i
  %moved.2.01272.i = phi i1 [ false, %B888.i ], [ %moved.3.1.i, %B701.i ]
  %.37712661270.i = phi i64 [ 0, %B888.i ], [ %.384.i, %B701.i ]
  %.384.i = add nuw nsw i64 %.37712661270.i, 1
  %.469.i = getelementptr i64, ptr %.341.i, i64 %.37712661270.i
  %.470.i = load i64, ptr %.469.i, align 8, !noalias !181
  %.478.i = icmp sgt i64 %.470.i, -1
  br i1 %.478.i, label %B100.i, label %B701.i

B100.i:                                           ; preds = %B40.i
  %429 = getelementptr double, ptr %47, i64 %.37712661270.i
  %.538.i = load double, ptr %429, align 8, !noalias !181
  %.546.i155 = fcmp contract ugt double %.538.i, 1.000000e+00
  br i1 %.546.i155, label %B202.i, label %B158.i

B158.i:                                           ; preds = %B100.i
  %.idx2020 = mul i64 %.470.i, 104
  %430 = getelementptr i8, ptr %.64.i, i64 %.idx2020
  %.411.i174 = getelementptr i8, ptr %430, i64 64
  %.412.i175 = load i64, ptr %.411.i174, align 8, !noalias !184
  %.413.i176 = add nsw i64 %.412.i175, 1
  store i64 %.413.i176, ptr %.411.i174, align 8, !noalias !184
  %.525.i = getelementptr i64, ptr %71, i64 %.37712661270.i
  %.526.i = load i64, ptr %.525.i, align 8, !noalias !184
  %431 = getelementptr double, ptr %72, i64 %.37712661270.i
  %.592.i = load double, ptr %431, align 8, !noalias !184
  %.662.i = getelementptr i8, ptr %430, i64 8
  %.663.i = load i64, ptr %.662.i, align 8, !noalias !184
  %.684.i = icmp slt i64 %.526.i, %.663.i
  br i1 %.684.i, label %B286.i, label %label_32

B286.i:                                           ; preds = %B158.i
  %.711.i = icmp slt i64 %.526.i, 0
  %.712.i179 = select i1 %.711.i, i64 %.168.i, i64 0
  %432 = getelementptr double, ptr %.166.i, i64 %.526.i
  %.726.i = getelementptr double, ptr %432, i64 %.712.i179
  %.727.i = load double, ptr %.726.i, align 8, !noalias !184
  %.734.i = fcmp contract ugt double %.727.i, %.592.i
  br i1 %.734.i, label %label_32, label %B320.preheader.i

B320.preheader.i:                                 ; preds = %B286.i
  %433 = add nsw i64 %.663.i, -1
  br label %B320.i

B320.i:                                           ; preds = %B342.i, %B320.preheader.i
  %row.2.1.i = phi i64 [ %.740.i, %B342.i ], [ %.526.i, %B320.preheader.i ]
  %exitcond.not.i180 = icmp eq i64 %row.2.1.i, %433
  br i1 %exitcond.not.i180, label %B376.i, label %B342.i

B342.i:                                           ; preds = %B320.i
  %.740.i = add nsw i64 %row.2.1.i, 1
  %.777.i = icmp slt i64 %row.2.1.i, -1
  %.778.i = select i1 %.777.i, i64 %.168.i, i64 0
  %434 = getelementptr double, ptr %.166.i, i64 %.740.i
  %.792.i = getelementptr double, ptr %434, i64 %.778.i
  %.793.i181 = load double, ptr %.792.i, align 8, !noalias !184
  %.800.i = fcmp contract ugt double %.793.i181, %.592.i
  br i1 %.800.i, label %B376.i, label %B320.i

B376.i:                                           ; preds = %B342.i, %B320.i
  %row.2.1.lcssa.i = phi i64 [ %row.2.1.i, %B342.i ], [ %433, %B320.i ]
  %.740.lcssa.i = phi i64 [ %.740.i, %B342.i ], [ %.663.i, %B320.i ]
  %.819.not.i = icmp slt i64 %row.2.1.lcssa.i, %.526.i
  br i1 %.819.not.i, label %label_32, label %B388.i

B388.i:                                           ; preds = %B376.i
  %.824.i = sub nsw i64 %.740.lcssa.i, %.526.i
  %.378.i531 = load i64, ptr %.367.i, align 8, !noalias !187
  %.379.i = shl nsw i64 %.37712661270.i, 3
  %.380.i = add nsw i64 %.378.i531, %.379.i
  %.491.i = load i64, ptr %.469.i, align 8, !noalias !187
  %.528.i = icmp slt i64 %.491.i, 0
  %.529.i = select i1 %.528.i, i64 %.7.i, i64 0
  %.530.i = add i64 %.529.i, %.491.i
  %.idx2021 = mul i64 %.530.i, 104
  %435 = getelementptr i8, ptr %.64.i, i64 %.idx2021
  %.554.i = getelementptr i8, ptr %435, i64 32
  %.555.i533 = load i64, ptr %.554.i, align 8, !noalias !187
  %.640.i = load i64, ptr %435, align 8, !noalias !187
  %.648.i = sub nsw i64 %.526.i, %.640.i
  %.650.i = mul i64 %.20.i, %.648.i
  %.651.i = add nsw i64 %.650.i, %.555.i533
  %.680.i = load i64, ptr %.679.i, align 8, !noalias !187
  %.682.i = add nsw i64 %.380.i, %.342.i158
  %.684.i535 = add nsw i64 %.380.i, %.683.i
  %.713.i = load i64, ptr %.397.i, align 8, !noalias !187
  %.715.i537 = add nsw i64 %.713.i, %.379.i
  %.744.i = load i64, ptr %.743.i, align 8, !noalias !187
  %.748.i = shl nsw i64 %.526.i, 3
  %.749.i538 = add nsw i64 %.744.i, %.748.i
  %.750.i539 = inttoptr i64 %.680.i to ptr
  %.751.i = inttoptr i64 %.380.i to ptr
  %.752.i = inttoptr i64 %.682.i to ptr
  %.753.i = inttoptr i64 %.684.i535 to ptr
  %.754.i = inttoptr i64 %.715.i537 to ptr
  %.755.i = inttoptr i64 %.749.i538 to ptr
  %.756.i = inttoptr i64 %.651.i to ptr
  tail call void %.750.i539(ptr %.751.i, ptr %.752.i, ptr %.753.i, ptr %.754.i, ptr %.755.i, ptr %.756.i, i64 %.824.i, i64 %.8.i, i64 %.330.i), !noalias !187
  store i64 %.740.lcssa.i, ptr %.525.i, align 8, !noalias !184
  br label %label_32

label_32: ; preds = %B158.i, %B286.i, %B376.i, %B388.i
  %.264.i = load double, ptr %429, align 8, !noalias !190
  %.329.i = getelementptr double, ptr %21, i64 %.37712661270.i
  %.330.i553 = load double, ptr %.329.i, align 8, !noalias !190
  %.12.i12.i = fcmp contract olt double %.264.i, 0x3D719799812DEA11
  %.13.i13.i = select i1 %.12.i12.i, double 0x3D719799812DEA11, double %.264.i
  br i1 %.11.i.i, label %B16.i.i, label %B98.i.i

B16.i.i:                                          ; preds = %label_32
  %.16.i.i570 = tail call contract double @sqrt(double %.13.i13.i)
  %.19.i.i = tail call contract double @sqrt(double %.16.i.i570)
  %.23.i.i = fdiv contract double 1.000000e+00, %.19.i.i
  br label %label_33

B98.i.i:                                          ; preds = %label_32
  %.35.i.i = tail call contract double @llvm.pow.f64(double %.13.i13.i, double %.31.i.i)
  br label %label_33

label_33: ; preds = %B98.i.i, %B16.i.i
  %storemerge.i.i = phi double [ %.35.i.i, %B98.i.i ], [ %.23.i.i, %B16.i.i ]
  %.406.i555 = fmul contract double %storemerge.i.i, 9.000000e-01
  %.471.i = getelementptr i64, ptr %73, i64 %.37712661270.i
  %.472.i = load i64, ptr %.471.i, align 8, !noalias !190
  %.480.i558 = icmp eq i64 %.472.i, 0
  br i1 %.480.i558, label %B252.i, label %B408.i

B252.i:                                           ; preds = %label_33
  %.539.i564 = getelementptr double, ptr %74, i64 %.37712661270.i
  %.540.i565 = load double, ptr %.539.i564, align 8, !noalias !190
  %.552.i566 = fdiv contract double %.330.i553, %.540.i565
  %.554.i567 = fmul contract double %storemerge.i.i, %.552.i566
  %.612.i = getelementptr double, ptr %75, i64 %.37712661270.i
  %.613.i = load double, ptr %.612.i, align 8, !noalias !190
  %.624.i = fdiv contract double %.554.i567, %.613.i
  %.626.i568 = fmul contract double %.406.i555, %.624.i
  %.12.i571 = fcmp contract olt double %.626.i568, %.406.i555
  %.13.i572 = select i1 %.12.i571, double %.626.i568, double %.406.i555
  br label %B408.i

B408.i:                                           ; preds = %B252.i, %label_33
  %growth.3.0.i = phi double [ %.406.i555, %label_33 ], [ %.13.i572, %B252.i ]
  %.12.i.i = fcmp contract ogt double %growth.3.0.i, 2.000000e-01
  %.13.i.i = select i1 %.12.i.i, double %growth.3.0.i, double 2.000000e-01
  %.12.i575 = fcmp contract olt double %.13.i.i, 6.000000e+00
  %.13.i576 = select i1 %.12.i575, double %.13.i.i, double 6.000000e+00
  %.786.i = getelementptr i64, ptr %76, i64 %.37712661270.i
  %.787.i = load i64, ptr %.786.i, align 8, !noalias !190
  %.795.i561 = icmp eq i64 %.787.i, 1
  %.12.i573 = fcmp contract ogt double %.13.i576, 1.000000e+00
  %436 = select i1 %.795.i561, i1 %.12.i573, i1 false
  %growth.1.2.0.i = select i1 %436, double 1.000000e+00, double %.13.i576
  %.899.i = icmp eq i64 %.472.i, 1
  %.903.i = fmul contract double %.330.i553, %growth.1.2.0.i
  br i1 %.899.i, label %B656.i, label %B706.i

B656.i:                                           ; preds = %B408.i
  %.961.i562 = getelementptr double, ptr %77, i64 %.37712661270.i
  store double %.903.i, ptr %.961.i562, align 8, !noalias !190
  br label %B706.i

B706.i:                                           ; preds = %B656.i, %B408.i
  store double %.903.i, ptr %.329.i, align 8, !noalias !190
  %.1043.i = fcmp contract ogt double %.264.i, 1.000000e-02
  %spec.select = select i1 %.1043.i, double %storemerge.i.i, double %storemerge.i.i.mux
  %.1148.i = getelementptr double, ptr %78, i64 %.37712661270.i
  store double %spec.select, ptr %.1148.i, align 8, !noalias !190
  %.1217.i = getelementptr double, ptr %79, i64 %.37712661270.i
  store double %.330.i553, ptr %.1217.i, align 8, !noalias !190
  store i64 0, ptr %.471.i, align 8, !noalias !190
  store i64 0, ptr %.786.i, align 8, !noalias !190
  br label %B701.i.sink.split

B202.i:                                           ; preds = %B100.i
  %.703.i156 = getelementptr i64, ptr %70, i64 %.37712661270.i
  %.704.i157 = load i64, ptr %.703.i156, align 8, !noalias !181
  %.712.i = icmp eq i64 %.704.i157, 0
  br i1 %.712.i, label %B260.i, label %B701.i

B260.i:                                           ; preds = %B202.i
  %.idx2022 = mul i64 %.470.i, 104
  %437 = getelementptr i8, ptr %.64.i, i64 %.idx2022
  %.481.i = getelementptr i8, ptr %437, i64 72
  %.482.i194 = load i64, ptr %.481.i, align 8, !noalias !193
  %.483.i = add nsw i64 %.482.i194, 1
  store i64 %.483.i, ptr %.481.i, align 8, !noalias !193
  %.595.i = getelementptr i64, ptr %80, i64 %.37712661270.i
  store i64 1, ptr %.595.i, align 8, !noalias !193
  %.661.i = getelementptr i64, ptr %81, i64 %.37712661270.i
  store i64 0, ptr %.661.i, align 8, !noalias !193
  %.674.i = fsub contract double %.538.i, %.538.i
  %.675.i195 = fcmp contract ord double %.674.i, 0.000000e+00
  br i1 %.675.i195, label %B302.i202, label %B398.i

B302.i202:                                        ; preds = %B260.i
  br i1 %.11.i504, label %B16.i, label %B98.i

B16.i:                                            ; preds = %B302.i202
  %.16.i507 = tail call contract double @sqrt(double %.538.i)
  %.19.i = tail call contract double @sqrt(double %.16.i507)
  %.23.i = fdiv contract double 1.000000e+00, %.19.i
  br label %label_34

B98.i:                                            ; preds = %B302.i202
  %.35.i = tail call contract double @llvm.pow.f64(double %.538.i, double %.31.i)
  br label %label_34

label_34: ; preds = %B16.i, %B98.i
  %storemerge.i506 = phi double [ %.35.i, %B98.i ], [ %.23.i, %B16.i ]
  %.707.i = fmul contract double %storemerge.i506, 9.000000e-01
  %.12.i508 = fcmp contract ogt double %.707.i, 2.000000e-01
  %.13.i509 = select i1 %.12.i508, double %.707.i, double 2.000000e-01
  br label %B398.i

B398.i:                                           ; preds = %label_34, %B260.i
  %factor.2.0.i = phi double [ 1.000000e-01, %B260.i ], [ %.13.i509, %label_34 ]
  %.796.i = getelementptr double, ptr %21, i64 %.37712661270.i
  %.797.i196 = load double, ptr %.796.i, align 8, !noalias !193
  %.799.i197 = fmul contract double %factor.2.0.i, %.797.i196
  store double %.799.i197, ptr %.796.i, align 8, !noalias !193
  %.914.i = load i64, ptr %.481.i, align 8, !noalias !193
  %.979.i = getelementptr i8, ptr %437, i64 40
  %.980.i = load i64, ptr %.979.i, align 8, !noalias !193
  %.988.i198 = icmp sgt i64 %.914.i, %.980.i
  br i1 %.988.i198, label %B568.i, label %B634.i

B568.i:                                           ; preds = %B398.i
  %.1053.i = getelementptr i8, ptr %437, i64 48
  store i64 4, ptr %.1053.i, align 8, !noalias !193
  br label %B1144.i

B634.i:                                           ; preds = %B398.i
  %.1187.i = getelementptr double, ptr %.291.i, i64 %.37712661270.i
  %.1188.i = load double, ptr %.1187.i, align 8, !noalias !193
  %.1196.i = tail call contract double @llvm.fabs.f64(double %.1188.i)
  %.12.i510 = fcmp contract olt double %.1196.i, 1.000000e-09
  %.13.i511 = select i1 %.12.i510, double 1.000000e-09, double %.1196.i
  %.1225.i = fmul contract double %.13.i511, 0x3CD0000000000000
  %.1226.i = fcmp contract ult double %.799.i197, %.1225.i
  br i1 %.1226.i, label %B818.i, label %B701.i.sink.split

B818.i:                                           ; preds = %B634.i
  %.1374.i = getelementptr i8, ptr %437, i64 48
  %storemerge.i200 = select i1 %.675.i195, i64 5, i64 3
  store i64 %storemerge.i200, ptr %.1374.i, align 8, !noalias !193
  %.1513.i = getelementptr i64, ptr %24, i64 %.37712661270.i
  %.1514.i = load i64, ptr %.1513.i, align 8, !noalias !193
  %.1522.i201 = icmp eq i64 %.1514.i, 2
  %spec.store.select.i = select i1 %.1522.i201, i64 6, i64 %storemerge.i200
  store i64 %spec.store.select.i, ptr %.1374.i, align 8, !noalias !193
  %.344.i515 = load i64, ptr %.469.i, align 8, !noalias !196
  br i1 %.5121082.not.i, label %B714.i, label %B182.lr.ph.i

B182.lr.ph.i:                                     ; preds = %B818.i
  %invariant.gep1089.i = getelementptr double, ptr %83, i64 %.37712661270.i
  %invariant.gep1091.i = getelementptr double, ptr %84, i64 %.37712661270.i
  %.1020.i = icmp slt i64 %.344.i515, 0
  %.1021.i = select i1 %.1020.i, i64 %.7.i, i64 0
  %.1022.i = add i64 %.1021.i, %.344.i515
  %.1042.i = mul i64 %.1022.i, %.12.i
  %438 = getelementptr double, ptr %.10.i, i64 %.1042.i
  %gep.i520 = getelementptr double, ptr %invariant.gep.i517, i64 %.1042.i
  %.1114.i = getelementptr i8, ptr %gep.i520, i64 -8
  %invariant.gep1093.i = getelementptr double, ptr %.13.i, i64 %.37712661270.i
  br label %B182.i

B182.i:                                           ; preds = %B710.i, %B182.lr.ph.i
  %largest.2.01086.i = phi double [ -1.000000e+00, %B182.lr.ph.i ], [ %largest.3.1.i, %B710.i ]
  %worst.2.01085.i = phi i64 [ -1, %B182.lr.ph.i ], [ %worst.3.1.i, %B710.i ]
  %.51810811083.i = phi i64 [ 0, %B182.lr.ph.i ], [ %.525.i521, %B710.i ]
  %.525.i521 = add nuw nsw i64 %.51810811083.i, 1
  %.629.i = shl i64 %.51810811083.i, 2
  %gep1090.i = getelementptr double, ptr %invariant.gep1089.i, i64 %.629.i
  %.634.i = load double, ptr %gep1090.i, align 8, !noalias !196
  %.645.i522 = fsub contract double %.634.i, %.634.i
  %.646.i523 = fcmp contract ord double %.645.i522, 0.000000e+00
  br i1 %.646.i523, label %B386.i, label %B272.i

B272.i:                                           ; preds = %B182.i
  %.idx2023 = mul i64 %.1022.i, 104
  %439 = getelementptr i8, ptr %.64.i, i64 %.idx2023
  %.774.i = getelementptr i8, ptr %439, i64 56
  store i64 %.51810811083.i, ptr %.774.i, align 8, !noalias !196
  %.867.i = getelementptr i8, ptr %439, i64 48
  store i64 3, ptr %.867.i, align 8, !noalias !196
  br label %label_35

B386.i:                                           ; preds = %B182.i
  %.1220.i = fsub contract double %largest.2.01086.i, %largest.2.01086.i
  %.1221.i = fcmp contract ord double %.1220.i, 0.000000e+00
  br i1 %.1221.i, label %B678.i, label %B710.i

B678.i:                                           ; preds = %B386.i
  %gep1094.i = getelementptr double, ptr %invariant.gep1093.i, i64 %.629.i
  %.1202.i = load double, ptr %gep1094.i, align 8, !noalias !196
  %.1115.i = load double, ptr %.1114.i, align 8, !noalias !196
  %.995.i = add nsw i64 %.416.i516, %.51810811083.i
  %440 = getelementptr double, ptr %438, i64 %.995.i
  %.1023.i = icmp slt i64 %.995.i, 0
  %.1024.i526 = select i1 %.1023.i, i64 %.12.i, i64 0
  %.1046.i527 = getelementptr double, ptr %440, i64 %.1024.i526
  %.1047.i = load double, ptr %.1046.i527, align 8, !noalias !196
  %gep1092.i = getelementptr double, ptr %invariant.gep1091.i, i64 %.629.i
  %.971.i = load double, ptr %gep1092.i, align 8, !noalias !196
  %.1213.i = tail call contract double @llvm.fabs.f64(double %.1202.i)
  %.1214.i = fmul contract double %.1115.i, %.1213.i
  %.1215.i528 = fadd contract double %.1047.i, %.1214.i
  %.982.i = tail call contract double @llvm.fabs.f64(double %.971.i)
  %.1233.i = fcmp contract oeq double %.1215.i528, 0.000000e+00
  %.1236.i = fdiv contract double %.982.i, %.1215.i528
  %.1238.i = fcmp contract ugt double %.1236.i, %largest.2.01086.i
  br i1 %.1233.i, label %B678.endif.i, label %B678.endif.thread.i, !prof !199

B696.i:                                           ; preds = %B678.endif.i
  br label %B710.i

B710.i:                                           ; preds = %B696.endif.i, %B678.endif.thread.i, %B678.endif.i, %B696.i, %B386.i
  %worst.3.1.i = phi i64 [ %worst.2.01085.i, %B678.endif.i ], [ %worst.2.01085.i, %B678.endif.thread.i ], [ %worst.2.01085.i, %B386.i ], [ %.51810811083.i, %B696.endif.i ], [ %.51810811083.i, %B696.i ]
  %largest.3.1.i = phi double [ %largest.2.01086.i, %B678.endif.i ], [ %largest.2.01086.i, %B678.endif.thread.i ], [ %largest.2.01086.i, %B386.i ], [ %.1236.i, %B696.endif.i ], [ %.1236.i, %B696.i ]
  %exitcond.not.i524 = icmp eq i64 %.525.i521, %.8.i
  br i1 %exitcond.not.i524, label %B714.i, label %B182.i

B714.i:                                           ; preds = %B710.i, %B818.i
  %worst.2.0.lcssa.i = phi i64 [ -1, %B818.i ], [ %worst.3.1.i, %B710.i ]
  %.1402.i = icmp slt i64 %.344.i515, 0
  %.1403.i = select i1 %.1402.i, i64 %.7.i, i64 0
  %.1404.i = add i64 %.1403.i, %.344.i515
  %.idx2024 = mul i64 %.1404.i, 104
  %441 = getelementptr i8, ptr %.64.i, i64 %.idx2024
  %.1428.i525 = getelementptr i8, ptr %441, i64 56
  store i64 %worst.2.0.lcssa.i, ptr %.1428.i525, align 8, !noalias !196
  br label %label_35

B678.endif.i:                                     ; preds = %B678.i
  br i1 %.1238.i, label %B696.i, label %B710.i

B678.endif.thread.i:                              ; preds = %B678.i
  br i1 %.1238.i, label %B696.endif.i, label %B710.i

B696.endif.i:                                     ; preds = %B678.endif.thread.i
  br label %B710.i

label_35: ; preds = %B272.i, %B714.i
  br label %B1144.i

B1144.i:                                          ; preds = %label_35, %B568.i
  %.331.i410 = load i64, ptr %.469.i, align 8, !noalias !200
  %.394.i412 = getelementptr double, ptr %.291.i, i64 %.37712661270.i
  %.395.i413 = load double, ptr %.394.i412, align 8, !noalias !200
  %.440.i414 = icmp slt i64 %.331.i410, 0
  %.441.i415 = select i1 %.440.i414, i64 %.7.i, i64 0
  %442 = getelementptr double, ptr %.210.i, i64 %.331.i410
  %.455.i416 = getelementptr double, ptr %442, i64 %.441.i415
  store double %.395.i413, ptr %.455.i416, align 8, !noalias !200
  store i64 -1, ptr %.469.i, align 8, !noalias !200
  store double 1.000000e+00, ptr %.796.i, align 8, !noalias !200
  br label %B701.i.sink.split

B298.i:                                           ; preds = %B701.i
  br i1 %moved.3.1.i, label %B302.i, label %label_36

B302.i:                                           ; preds = %B298.i
  %.332.i = load i64, ptr %.367.i, align 8, !noalias !203
  %.362.i = load i64, ptr %.397.i, align 8, !noalias !203
  %.365.i = add nsw i64 %.362.i, 352
  %.459.i206 = load i64, ptr %.458.i, align 8, !noalias !203
  %.470.i207 = add nsw i64 %.332.i, %.342.i158
  %.473.i = inttoptr i64 %.459.i206 to ptr
  %.474.i = inttoptr i64 %.332.i to ptr
  %.475.i = inttoptr i64 %.470.i207 to ptr
  %.476.i208 = inttoptr i64 %.365.i to ptr
  tail call void %.473.i(ptr %.474.i, ptr %.475.i, ptr %.476.i208, i64 %.17.i52), !noalias !203
  br label %B366.i

B366.i:                                           ; preds = %B698.i, %B302.i
  %.98112731277.i = phi i64 [ 0, %B302.i ], [ %.988.i, %B698.i ]
  %.988.i = add nuw nsw i64 %.98112731277.i, 1
  %.1073.i = getelementptr i64, ptr %.341.i, i64 %.98112731277.i
  %.1074.i = load i64, ptr %.1073.i, align 8, !noalias !181
  %.1082.i = icmp sgt i64 %.1074.i, -1
  br i1 %.1082.i, label %B426.i, label %B698.i

B426.i:                                           ; preds = %B366.i
  %.1141.i151 = getelementptr double, ptr %47, i64 %.98112731277.i
  %.1142.i = load double, ptr %.1141.i151, align 8, !noalias !181
  %.1150.i = fcmp contract ugt double %.1142.i, 1.000000e+00
  br i1 %.1150.i, label %B698.i, label %B484.i152

B484.i152:                                        ; preds = %B426.i
  %.1209.i = getelementptr double, ptr %85, i64 %.98112731277.i
  %.1210.i = load double, ptr %.1209.i, align 8, !noalias !181
  %.1275.i = getelementptr double, ptr %.291.i, i64 %.98112731277.i
  store double %.1210.i, ptr %.1275.i, align 8, !noalias !181
  %.1341.i153 = getelementptr i64, ptr %86, i64 %.98112731277.i
  %.1342.i = load i64, ptr %.1341.i153, align 8, !noalias !181
  %.1350.not.i = icmp eq i64 %.1342.i, 0
  br i1 %.1350.not.i, label %B664.i154, label %B632.i

B632.i:                                           ; preds = %B484.i152
  %.311.i = getelementptr i64, ptr %87, i64 %.98112731277.i
  %.312.i = load i64, ptr %.311.i, align 8, !noalias !206
  %.320.i212 = add nsw i64 %.312.i, %.255.i
  %.350.i213 = icmp slt i64 %.320.i212, 0
  %.351.i = select i1 %.350.i213, i64 %.131.i, i64 0
  %.352.i214 = add i64 %.351.i, %.320.i212
  %.idx2025 = shl i64 %.352.i214, 5
  %443 = getelementptr i8, ptr %.129.i, i64 %.idx2025
  %444 = getelementptr double, ptr %443, i64 %.98112731277.i
  %.377.i217 = load double, ptr %444, align 8, !noalias !206
  %.385.i218 = fsub contract double 1.000000e+00, %.377.i217
  store double %.385.i218, ptr %444, align 8, !noalias !206
  %.506.i = load double, ptr %.1275.i, align 8, !noalias !206
  %.569.i = getelementptr double, ptr %88, i64 %.98112731277.i
  store double %.506.i, ptr %.569.i, align 8, !noalias !206
  store i64 0, ptr %.1341.i153, align 8, !noalias !206
  %.697.i = getelementptr double, ptr %89, i64 %.98112731277.i
  %.698.i = load double, ptr %.697.i, align 8, !noalias !206
  %.761.i = getelementptr double, ptr %21, i64 %.98112731277.i
  store double %.698.i, ptr %.761.i, align 8, !noalias !206
  %.879.i = getelementptr i64, ptr %90, i64 %.98112731277.i
  store i64 2, ptr %.879.i, align 8, !noalias !206
  br label %B664.i154

B664.i154:                                        ; preds = %B632.i, %B484.i152
  %.408.i226 = load double, ptr %.1275.i, align 8, !noalias !209
  %.473.i228 = getelementptr double, ptr %91, i64 %.98112731277.i
  %.474.i229 = load double, ptr %.473.i228, align 8, !noalias !209
  %.482.i230 = fcmp contract oeq double %.408.i226, %.474.i229
  br i1 %.482.i230, label %B158.i236, label %B196.i

B158.i236:                                        ; preds = %B664.i154
  %.339.i243 = load i64, ptr %.1073.i, align 8, !noalias !212
  %.407.i245 = getelementptr i64, ptr %92, i64 %.98112731277.i
  %.408.i246 = load i64, ptr %.407.i245, align 8, !noalias !212
  %.447.i247 = icmp slt i64 %.339.i243, 0
  %.448.i248 = select i1 %.447.i247, i64 %.7.i, i64 0
  %.449.i249 = add i64 %.448.i248, %.339.i243
  %.idx2027 = mul i64 %.449.i249, 104
  %445 = getelementptr i8, ptr %.64.i, i64 %.idx2027
  %.473.i251 = getelementptr i8, ptr %445, i64 8
  %.474.i252 = load i64, ptr %.473.i251, align 8, !noalias !212
  %.482.i253 = icmp eq i64 %.408.i246, %.474.i252
  br i1 %.482.i253, label %B158.i265, label %B260.i254

B158.i265:                                        ; preds = %B158.i236
  %.543.i = getelementptr i8, ptr %445, i64 48
  store i64 2, ptr %.543.i, align 8, !noalias !212
  %.331.i390 = load i64, ptr %.1073.i, align 8, !noalias !215
  %.395.i393 = load double, ptr %.1275.i, align 8, !noalias !215
  %.440.i394 = icmp slt i64 %.331.i390, 0
  %.441.i395 = select i1 %.440.i394, i64 %.7.i, i64 0
  %446 = getelementptr double, ptr %.210.i, i64 %.331.i390
  %.455.i396 = getelementptr double, ptr %446, i64 %.441.i395
  store double %.395.i393, ptr %.455.i396, align 8, !noalias !215
  store i64 -1, ptr %.1073.i, align 8, !noalias !215
  %.633.i397 = getelementptr double, ptr %21, i64 %.98112731277.i
  store double 1.000000e+00, ptr %.633.i397, align 8, !noalias !215
  br label %label_37

B260.i254:                                        ; preds = %B158.i236
  %.782.i255 = getelementptr i64, ptr %93, i64 %.98112731277.i
  %.783.i256 = load i64, ptr %.782.i255, align 8, !noalias !212
  %.848.i = getelementptr i8, ptr %445, i64 24
  %.849.i = load i64, ptr %.848.i, align 8, !noalias !212
  %.913.i = icmp slt i64 %.783.i256, %.849.i
  br i1 %.913.i, label %B412.i, label %B826.i

B412.i:                                           ; preds = %B260.i254
  %.969.i = icmp slt i64 %.783.i256, 0
  %.970.i = select i1 %.969.i, i64 %.116.i, i64 0
  %447 = getelementptr double, ptr %.114.i, i64 %.783.i256
  %.992.i = getelementptr double, ptr %447, i64 %.970.i
  %.993.i = load double, ptr %.992.i, align 8, !noalias !212
  %.1065.i = fcmp contract ugt double %.993.i, %.408.i226
  br i1 %.1065.i, label %B826.i, label %B496.preheader.i

B496.preheader.i:                                 ; preds = %B412.i
  %invariant.gep.i260 = getelementptr double, ptr %.77.i, i64 %.98112731277.i
  %invariant.gep2408.i = getelementptr double, ptr %.13.i, i64 %.98112731277.i
  %448 = add nsw i64 %.849.i, -1
  br label %B496.i

B496.i:                                           ; preds = %B742.i, %B496.preheader.i
  %event.2.1.i = phi i64 [ %.1550.i, %B742.i ], [ %.783.i256, %B496.preheader.i ]
  %settings.4.1.i = phi i1 [ %settings.3.2.i, %B742.i ], [ false, %B496.preheader.i ]
  %.1110.i = icmp slt i64 %event.2.1.i, 0
  %.1111.i = select i1 %.1110.i, i64 %.116.i, i64 0
  %.1112.i = add i64 %.1111.i, %event.2.1.i
  %.1133.i = getelementptr double, ptr %94, i64 %.1112.i
  %.1134.i = load double, ptr %.1133.i, align 8, !noalias !212
  %.5.i418 = fptosi double %.1134.i to i64
  %.1169.i = icmp sgt i64 %.8.i, %.5.i418
  br i1 %.1169.i, label %B564.i, label %B660.i

B564.i:                                           ; preds = %B496.i
  %.1224.i = icmp slt i64 %.5.i418, 0
  %.1225.i262 = select i1 %.1224.i, i64 %.17.i52, i64 0
  %.1226.i263 = add i64 %.1225.i262, %.5.i418
  %gep.i264.idx = shl i64 %.1226.i263, 5
  %gep.i264 = getelementptr i8, ptr %invariant.gep2408.i, i64 %gep.i264.idx
  %.1260.i = load double, ptr %gep.i264, align 8, !noalias !212
  %.1320.i = getelementptr double, ptr %95, i64 %.1112.i
  %.1321.i = load double, ptr %.1320.i, align 8, !noalias !212
  %.1327.i = fadd contract double %.1260.i, %.1321.i
  store double %.1327.i, ptr %gep.i264, align 8, !noalias !212
  br label %B720.i

B660.i:                                           ; preds = %B496.i
  %.1465.i = getelementptr double, ptr %95, i64 %.1112.i
  %.1466.i = load double, ptr %.1465.i, align 8, !noalias !212
  %.1481.i = sub nsw i64 %.5.i418, %.8.i
  %gep2411.i.idx = shl i64 %.1481.i, 5
  %gep2411.i = getelementptr i8, ptr %invariant.gep.i260, i64 %gep2411.i.idx
  store double %.1466.i, ptr %gep2411.i, align 8, !noalias !212
  br label %B720.i

B720.i:                                           ; preds = %B660.i, %B564.i
  %settings.3.2.i = phi i1 [ true, %B660.i ], [ %settings.4.1.i, %B564.i ]
  %exitcond.not.i261 = icmp eq i64 %event.2.1.i, %448
  br i1 %exitcond.not.i261, label %B826.i, label %B742.i

B742.i:                                           ; preds = %B720.i
  %.1550.i = add i64 %event.2.1.i, 1
  %.1615.i = icmp slt i64 %event.2.1.i, -1
  %.1616.i = select i1 %.1615.i, i64 %.116.i, i64 0
  %449 = getelementptr double, ptr %.114.i, i64 %.1550.i
  %.1638.i = getelementptr double, ptr %449, i64 %.1616.i
  %.1639.i = load double, ptr %.1638.i, align 8, !noalias !212
  %.1703.i = load double, ptr %.1275.i, align 8, !noalias !212
  %.1711.i = fcmp contract ugt double %.1639.i, %.1703.i
  br i1 %.1711.i, label %B826.i, label %B496.i

B826.i:                                           ; preds = %B742.i, %B720.i, %B260.i254, %B412.i
  %event.3.0.i = phi i64 [ %.783.i256, %B260.i254 ], [ %.783.i256, %B412.i ], [ %.1550.i, %B742.i ], [ %.849.i, %B720.i ]
  %settings.2.0.i = phi i1 [ false, %B260.i254 ], [ false, %B412.i ], [ %settings.3.2.i, %B720.i ], [ %settings.3.2.i, %B742.i ]
  store i64 %event.3.0.i, ptr %.782.i255, align 8, !noalias !212
  %.1856.i = getelementptr i64, ptr %96, i64 %.98112731277.i
  store i64 1, ptr %.1856.i, align 8, !noalias !212
  %.1922.i = getelementptr i64, ptr %97, i64 %.98112731277.i
  store i64 0, ptr %.1922.i, align 8, !noalias !212
  %.1996.i = load i64, ptr %.473.i251, align 8, !noalias !212
  %.2017.inv.i = icmp sgt i64 %.1996.i, 0
  %.2018.i = select i1 %.2017.inv.i, i64 0, i64 %.168.i
  %450 = getelementptr double, ptr %.166.i, i64 %.1996.i
  %451 = getelementptr i8, ptr %450, i64 -8
  %.2032.i = getelementptr double, ptr %451, i64 %.2018.i
  %.2033.i = load double, ptr %.2032.i, align 8, !noalias !212
  store double %.2033.i, ptr %.473.i228, align 8, !noalias !212
  %.2105.i = icmp slt i64 %event.3.0.i, %.849.i
  br i1 %.2105.i, label %B1108.i, label %B1178.i

B1108.i:                                          ; preds = %B826.i
  %.2170.i = icmp slt i64 %event.3.0.i, 0
  %.2171.i = select i1 %.2170.i, i64 %.116.i, i64 0
  %452 = getelementptr double, ptr %.114.i, i64 %event.3.0.i
  %.2193.i = getelementptr double, ptr %452, i64 %.2171.i
  %.2194.i = load double, ptr %.2193.i, align 8, !noalias !212
  store double %.2194.i, ptr %.473.i228, align 8, !noalias !212
  br label %B1178.i

B1178.i:                                          ; preds = %B1108.i, %B826.i
  br i1 %settings.2.0.i, label %B1182.i, label %B1212.i

B1182.i:                                          ; preds = %B1178.i
  %.282.i424 = load i64, ptr %.502.i, align 8, !noalias !218
  %.311.i426 = load i64, ptr %.310.i425, align 8, !noalias !218
  %.340.i428 = load i64, ptr %.339.i427, align 8, !noalias !218
  %.344.i429 = inttoptr i64 %.282.i424 to ptr
  %.345.i430 = inttoptr i64 %.311.i426 to ptr
  %.346.i431 = inttoptr i64 %.340.i428 to ptr
  tail call void %.344.i429(ptr %.345.i430, ptr %.346.i431), !noalias !218
  br label %B1212.i

B1212.i:                                          ; preds = %B1182.i, %B1178.i
  br i1 %.1768.i, label %B1256.i, label %label_38

B1256.i:                                          ; preds = %B1212.i
  %.295.i = load i64, ptr %.367.i, align 8, !noalias !221
  %.327.i = load i64, ptr %.326.i, align 8, !noalias !221
  %.418.i = add nsw i64 %.327.i, %.417.i
  %.447.i479 = load i64, ptr %.446.i478, align 8, !noalias !221
  %.476.i481 = load i64, ptr %.475.i480, align 8, !noalias !221
  %.480.i482 = inttoptr i64 %.447.i479 to ptr
  %.481.i483 = inttoptr i64 %.295.i to ptr
  %.482.i484 = inttoptr i64 %.476.i481 to ptr
  %.483.i485 = inttoptr i64 %.418.i to ptr
  tail call void %.480.i482(ptr %.481.i483, ptr %.482.i484, ptr %.483.i485), !noalias !221
  %invariant.gep668.i453 = getelementptr double, ptr %.129.i, i64 %.98112731277.i
  %invariant.gep.i454 = getelementptr double, ptr %.231.i, i64 %.98112731277.i
  br i1 %132, label %B168.i455.epil.preheader, label %B168.i455

B168.i455:                                        ; preds = %B1256.i, %B168.i455
  %.422671673.i456 = phi i64 [ %.429.i457.3, %B168.i455 ], [ 0, %B1256.i ]
  %niter223 = phi i64 [ %niter223.next.3, %B168.i455 ], [ 0, %B1256.i ]
  %.429.i457 = or disjoint i64 %.422671673.i456, 1
  %.507.i458 = add nuw i64 %.422671673.i456, %arg.lanes.4.5.1.fr.i
  %gep677.i460.idx = shl i64 %.507.i458, 5
  %gep677.i460 = getelementptr i8, ptr %invariant.gep.i454, i64 %gep677.i460.idx
  %.541.i461 = load double, ptr %gep677.i460, align 8, !noalias !226
  %.549.i462 = fcmp contract ogt double %.541.i461, 0.000000e+00
  %"$phi216.1.2.1.i463" = select i1 %.549.i462, double 1.000000e+00, double 0.000000e+00
  %.567.i464 = add nsw i64 %.422671673.i456, %.333.i452
  %.595.i465 = icmp slt i64 %.567.i464, 0
  %.596.i466 = select i1 %.595.i465, i64 %.131.i, i64 0
  %.597.i467 = add i64 %.596.i466, %.567.i464
  %gep.i469.idx = shl i64 %.597.i467, 5
  %gep.i469 = getelementptr i8, ptr %invariant.gep668.i453, i64 %gep.i469.idx
  store double %"$phi216.1.2.1.i463", ptr %gep.i469, align 8, !noalias !226
  %.429.i457.1 = or disjoint i64 %.422671673.i456, 2
  %.507.i458.1 = add nuw i64 %.429.i457, %arg.lanes.4.5.1.fr.i
  %gep677.i460.idx.1 = shl i64 %.507.i458.1, 5
  %gep677.i460.1 = getelementptr i8, ptr %invariant.gep.i454, i64 %gep677.i460.idx.1
  %.541.i461.1 = load double, ptr %gep677.i460.1, align 8, !noalias !226
  %.549.i462.1 = fcmp contract ogt double %.541.i461.1, 0.000000e+00
  %"$phi216.1.2.1.i463.1" = select i1 %.549.i462.1, double 1.000000e+00, double 0.000000e+00
  %.567.i464.1 = add nsw i64 %.429.i457, %.333.i452
  %.595.i465.1 = icmp slt i64 %.567.i464.1, 0
  %.596.i466.1 = select i1 %.595.i465.1, i64 %.131.i, i64 0
  %.597.i467.1 = add i64 %.596.i466.1, %.567.i464.1
  %gep.i469.idx.1 = shl i64 %.597.i467.1, 5
  %gep.i469.1 = getelementptr i8, ptr %invariant.gep668.i453, i64 %gep.i469.idx.1
  store double %"$phi216.1.2.1.i463.1", ptr %gep.i469.1, align 8, !noalias !226
  %.429.i457.2 = or disjoint i64 %.422671673.i456, 3
  %.507.i458.2 = add nuw i64 %.429.i457.1, %arg.lanes.4.5.1.fr.i
  %gep677.i460.idx.2 = shl i64 %.507.i458.2, 5
  %gep677.i460.2 = getelementptr i8, ptr %invariant.gep.i454, i64 %gep677.i460.idx.2
  %.541.i461.2 = load double, ptr %gep677.i460.2, align 8, !noalias !226
  %.549.i462.2 = fcmp contract ogt double %.541.i461.2, 0.000000e+00
  %"$phi216.1.2.1.i463.2" = select i1 %.549.i462.2, double 1.000000e+00, double 0.000000e+00
  %.567.i464.2 = add nsw i64 %.429.i457.1, %.333.i452
  %.595.i465.2 = icmp slt i64 %.567.i464.2, 0
  %.596.i466.2 = select i1 %.595.i465.2, i64 %.131.i, i64 0
  %.597.i467.2 = add i64 %.596.i466.2, %.567.i464.2
  %gep.i469.idx.2 = shl i64 %.597.i467.2, 5
  %gep.i469.2 = getelementptr i8, ptr %invariant.gep668.i453, i64 %gep.i469.idx.2
  store double %"$phi216.1.2.1.i463.2", ptr %gep.i469.2, align 8, !noalias !226
  %.429.i457.3 = add nuw nsw i64 %.422671673.i456, 4
  %.507.i458.3 = add nuw i64 %.429.i457.2, %arg.lanes.4.5.1.fr.i
  %gep677.i460.idx.3 = shl i64 %.507.i458.3, 5
  %gep677.i460.3 = getelementptr i8, ptr %invariant.gep.i454, i64 %gep677.i460.idx.3
  %.541.i461.3 = load double, ptr %gep677.i460.3, align 8, !noalias !226
  %.549.i462.3 = fcmp contract ogt double %.541.i461.3, 0.000000e+00
  %"$phi216.1.2.1.i463.3" = select i1 %.549.i462.3, double 1.000000e+00, double 0.000000e+00
  %.567.i464.3 = add nsw i64 %.429.i457.2, %.333.i452
  %.595.i465.3 = icmp slt i64 %.567.i464.3, 0
  %.596.i466.3 = select i1 %.595.i465.3, i64 %.131.i, i64 0
  %.597.i467.3 = add i64 %.596.i466.3, %.567.i464.3
  %gep.i469.idx.3 = shl i64 %.597.i467.3, 5
  %gep.i469.3 = getelementptr i8, ptr %invariant.gep668.i453, i64 %gep.i469.idx.3
  store double %"$phi216.1.2.1.i463.3", ptr %gep.i469.3, align 8, !noalias !226
  %niter223.next.3 = add i64 %niter223, 4
  %niter223.ncmp.3 = icmp eq i64 %niter223.next.3, %unroll_iter222
  br i1 %niter223.ncmp.3, label %label_39-lcssa, label %B168.i455

label_39-lcssa: ; preds = %B168.i455
  br i1 %lcmp.mod220.not, label %label_40, label %B168.i455.epil.preheader

B168.i455.epil.preheader:                         ; preds = %label_39-lcssa, %B1256.i
  %.422671673.i456.epil.init = phi i64 [ 0, %B1256.i ], [ %.429.i457.3, %label_39-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod221)
  br label %B168.i455.epil

B168.i455.epil:                                   ; preds = %B168.i455.epil, %B168.i455.epil.preheader
  %.422671673.i456.epil = phi i64 [ %.422671673.i456.epil.init, %B168.i455.epil.preheader ], [ %.429.i457.epil, %B168.i455.epil ]
  %epil.iter219 = phi i64 [ 0, %B168.i455.epil.preheader ], [ %epil.iter219.next, %B168.i455.epil ]
  %.429.i457.epil = add nuw nsw i64 %.422671673.i456.epil, 1
  %.507.i458.epil = add nuw i64 %.422671673.i456.epil, %arg.lanes.4.5.1.fr.i
  %gep677.i460.idx.epil = shl i64 %.507.i458.epil, 5
  %gep677.i460.epil = getelementptr i8, ptr %invariant.gep.i454, i64 %gep677.i460.idx.epil
  %.541.i461.epil = load double, ptr %gep677.i460.epil, align 8, !noalias !226
  %.549.i462.epil = fcmp contract ogt double %.541.i461.epil, 0.000000e+00
  %"$phi216.1.2.1.i463.epil" = select i1 %.549.i462.epil, double 1.000000e+00, double 0.000000e+00
  %.567.i464.epil = add nsw i64 %.422671673.i456.epil, %.333.i452
  %.595.i465.epil = icmp slt i64 %.567.i464.epil, 0
  %.596.i466.epil = select i1 %.595.i465.epil, i64 %.131.i, i64 0
  %.597.i467.epil = add i64 %.596.i466.epil, %.567.i464.epil
  %gep.i469.idx.epil = shl i64 %.597.i467.epil, 5
  %gep.i469.epil = getelementptr i8, ptr %invariant.gep668.i453, i64 %gep.i469.idx.epil
  store double %"$phi216.1.2.1.i463.epil", ptr %gep.i469.epil, align 8, !noalias !226
  %epil.iter219.next = add i64 %epil.iter219, 1
  %epil.iter219.cmp.not = icmp eq i64 %epil.iter219.next, %xtraiter218
  br i1 %epil.iter219.cmp.not, label %label_40, label %B168.i455.epil, !llvm.loop !227

label_40: ; preds = %B168.i455.epil, %label_39-lcssa
  %453 = getelementptr double, ptr %98, i64 %.98112731277.i
  store double 0x7FF8000000000000, ptr %453, align 8, !noalias !226
  store i64 0, ptr %.1341.i153, align 8, !noalias !226
  br label %label_37

label_37: ; preds = %label_40, %B158.i265
  br label %label_38

label_38: ; preds = %label_37, %B1212.i
  br label %B698.i.sink.split

B196.i:                                           ; preds = %B664.i154
  %.339.i232 = load i64, ptr %.1073.i, align 8, !noalias !209
  %.690.i = icmp slt i64 %.339.i232, 0
  %.691.i = select i1 %.690.i, i64 %.7.i, i64 0
  %.692.i = add i64 %.691.i, %.339.i232
  %.idx2026 = mul i64 %.692.i, 104
  %454 = getelementptr i8, ptr %.64.i, i64 %.idx2026
  %.716.i234 = getelementptr i8, ptr %454, i64 64
  %.717.i = load i64, ptr %.716.i234, align 8, !noalias !209
  %.782.i235 = getelementptr i8, ptr %454, i64 40
  %.783.i = load i64, ptr %.782.i235, align 8, !noalias !209
  %.791.not.i = icmp slt i64 %.717.i, %.783.i
  br i1 %.791.not.i, label %B698.i.sink.split, label %B300.i

B300.i:                                           ; preds = %B196.i
  %.852.i = getelementptr i8, ptr %454, i64 48
  store i64 4, ptr %.852.i, align 8, !noalias !209
  %.331.i400 = load i64, ptr %.1073.i, align 8, !noalias !228
  %.395.i403 = load double, ptr %.1275.i, align 8, !noalias !228
  %.440.i404 = icmp slt i64 %.331.i400, 0
  %.441.i405 = select i1 %.440.i404, i64 %.7.i, i64 0
  %455 = getelementptr double, ptr %.210.i, i64 %.331.i400
  %.455.i406 = getelementptr double, ptr %455, i64 %.441.i405
  store double %.395.i403, ptr %.455.i406, align 8, !noalias !228
  store i64 -1, ptr %.1073.i, align 8, !noalias !228
  %.633.i407 = getelementptr double, ptr %21, i64 %.98112731277.i
  store double 1.000000e+00, ptr %.633.i407, align 8, !noalias !228
  br label %B698.i.sink.split

B698.i.sink.split:                                ; preds = %B196.i, %label_38, %B300.i
  br label %B698.i

B698.i:                                           ; preds = %B698.i.sink.split, %B426.i, %B366.i
  %exitcond1279.not.i = icmp eq i64 %.988.i, 4
  br i1 %exitcond1279.not.i, label %label_36, label %B366.i

B701.i.sink.split:                                ; preds = %B634.i, %B706.i, %B1144.i
  %moved.3.1.i.ph = phi i1 [ %moved.2.01272.i, %B1144.i ], [ true, %B706.i ], [ %moved.2.01272.i, %B634.i ]
  br label %B701.i

B701.i:                                           ; preds = %B701.i.sink.split, %B202.i, %B40.i
  %moved.3.1.i = phi i1 [ %moved.2.01272.i, %B40.i ], [ %moved.2.01272.i, %B202.i ], [ %moved.3.1.i.ph, %B701.i.sink.split ]
  %exitcond.not.i150 = icmp eq i64 %.384.i, 4
  br i1 %exitcond.not.i150, label %B298.i, label %B40.i

label_36: ; preds = %B698.i, %B298.i
  %"$phi888.1.2.1..i" = phi i1 [ %"$phi888.1.2.1.i", %B298.i ], [ true, %B698.i ]
  %.372.i = icmp sgt i64 %.37118461909.i, 1
  br i1 %.372.i, label %B80.preheader.i, label %label_0

B80.preheader.i:                                  ; preds = %label_36, %B42.endif.endif.lr.ph.i
  %moved.4.01910.i = phi i1 [ true, %B42.endif.endif.lr.ph.i ], [ %"$phi888.1.2.1..i", %label_36 ]
  %.37118461909.i = phi i64 [ %arg.budget, %B42.endif.endif.lr.ph.i ], [ %.381.i, %label_36 ]
  %.381.i = add nsw i64 %.37118461909.i, -1
  br label %B80.i

label_0: ; preds = %label_36, %B488.i, %B0
  %.427.not = phi i64 [ 0, %B0 ], [ 0, %label_36 ], [ 1, %B488.i ]
  store i64 %.427.not, ptr %retptr, align 8
  ret void
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define i64 @solver(ptr readonly captures(none) %.1, ptr readonly captures(none) %.2, double %.3, i64 %.4) local_unnamed_addr {
entry:
  %.6 = alloca i64, align 8
  store i64 0, ptr %.6, align 8
  call fastcc void @part_1(ptr nonnull %.6, ptr %.1, ptr %.2, double %.3, i64 %.4) #2
  %.20 = load i64, ptr %.6, align 8
  ret i64 %.20
}

define internal fastcc void @part_2(ptr captures(address_is_null) %.1) unnamed_addr #1 {
.3:
  %.4 = icmp eq ptr %.1, null
  br i1 %.4, label %common.ret, label %.3.endif, !prof !199

common.ret:                                       ; preds = %.3.endif, %.3
  ret void

.3.endif:                                         ; preds = %.3
  %.4.i = atomicrmw add ptr %.1, i64 1 monotonic, align 8
  br label %common.ret
}

define internal fastcc void @part_3(ptr %.1) unnamed_addr #2 {
.3:
  %.4 = icmp eq ptr %.1, null
  br i1 %.4, label %common.ret, label %.3.endif, !prof !199

common.ret:                                       ; preds = %.3.endif.if, %.3.endif, %.3
  ret void

.3.endif:                                         ; preds = %.3
  fence release
  %.4.i = atomicrmw sub ptr %.1, i64 1 monotonic, align 8
  %.10 = icmp eq i64 %.4.i, 1
  br i1 %.10, label %.3.endif.if, label %common.ret, !prof !199

.3.endif.if:                                      ; preds = %.3.endif
  fence acquire
  tail call void @NRT_MemInfo_call_dtor(ptr nonnull %.1)
  br label %common.ret
}

declare double @llvm.fabs.f64(double) #3

declare double @sqrt(double) local_unnamed_addr #4

declare double @llvm.pow.f64(double, double) #3

declare i64 @llvm.smax.i64(i64, i64) #3

declare void @NRT_MemInfo_call_dtor(ptr) local_unnamed_addr

declare void @llvm.assume(i1 noundef) #5

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noinline }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"label_41: %retptr"}
!2 = distinct !{!2, !"label_41"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"label_42: %retptr"}
!5 = distinct !{!5, !"label_42"}
!6 = !{!7}
!7 = distinct !{!7, !8, !"label_43: %retptr"}
!8 = distinct !{!8, !"label_43"}
!9 = !{!10, !7}
!10 = distinct !{!10, !11, !"label_44: %retptr"}
!11 = distinct !{!11, !"label_44"}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = distinct !{!14, !13}
!15 = !{!16, !10, !7}
!16 = distinct !{!16, !17, !"label_45: %retptr"}
!17 = distinct !{!17, !"label_45"}
!18 = !{!19, !10, !7}
!19 = distinct !{!19, !20, !"label_46: %retptr"}
!20 = distinct !{!20, !"label_46"}
!21 = !{!22, !19, !10, !7}
!22 = distinct !{!22, !23, !"label_47: %retptr"}
!23 = distinct !{!23, !"label_47"}
!24 = !{!25, !19, !10, !7}
!25 = distinct !{!25, !26, !"label_45: %retptr"}
!26 = distinct !{!26, !"label_45"}
!27 = !{!28, !30, !19, !10, !7}
!28 = distinct !{!28, !29, !"label_48: %retptr"}
!29 = distinct !{!29, !"label_48"}
!30 = distinct !{!30, !31, !"label_49: %retptr"}
!31 = distinct !{!31, !"label_49"}
!32 = !{!30, !19, !10, !7}
!33 = distinct !{!33, !13}
!34 = !{!35, !7}
!35 = distinct !{!35, !36, !"label_50: %retptr"}
!36 = distinct !{!36, !"label_50"}
!37 = !{!38, !7}
!38 = distinct !{!38, !39, !"label_51: %retptr"}
!39 = distinct !{!39, !"label_51"}
!40 = !{!41, !38, !7}
!41 = distinct !{!41, !42, !"label_52: %retptr"}
!42 = distinct !{!42, !"label_52"}
!43 = distinct !{!43, !13}
!44 = !{!45, !7}
!45 = distinct !{!45, !46, !"label_53: %retptr"}
!46 = distinct !{!46, !"label_53"}
!47 = !{!48, !45, !7}
!48 = distinct !{!48, !49, !"label_54: %retptr"}
!49 = distinct !{!49, !"label_54"}
!50 = !{!51, !48, !45, !7}
!51 = distinct !{!51, !52, !"label_55: %retptr"}
!52 = distinct !{!52, !"label_55"}
!53 = distinct !{!53, !13}
!54 = !{!55, !51, !48, !45, !7}
!55 = distinct !{!55, !56, !"label_56: %retptr"}
!56 = distinct !{!56, !"label_56"}
!57 = distinct !{!57, !13}
!58 = distinct !{!58, !13}
!59 = distinct !{!59, !13}
!60 = distinct !{!60, !13}
!61 = !{!62, !48, !45, !7}
!62 = distinct !{!62, !63, !"label_57: %retptr"}
!63 = distinct !{!63, !"label_57"}
!64 = distinct !{!64, !13}
!65 = !{!66, !62, !48, !45, !7}
!66 = distinct !{!66, !67, !"label_58: %retptr"}
!67 = distinct !{!67, !"label_58"}
!68 = distinct !{!68, !13}
!69 = distinct !{!69, !13}
!70 = distinct !{!70, !13}
!71 = !{!72, !62, !48, !45, !7}
!72 = distinct !{!72, !73, !"label_58: %retptr"}
!73 = distinct !{!73, !"label_58"}
!74 = distinct !{!74, !13}
!75 = distinct !{!75, !13}
!76 = distinct !{!76, !13}
!77 = !{!78, !62, !48, !45, !7}
!78 = distinct !{!78, !79, !"label_58: %retptr"}
!79 = distinct !{!79, !"label_58"}
!80 = distinct !{!80, !13}
!81 = distinct !{!81, !13}
!82 = distinct !{!82, !13}
!83 = !{!84, !62, !48, !45, !7}
!84 = distinct !{!84, !85, !"label_58: %retptr"}
!85 = distinct !{!85, !"label_58"}
!86 = distinct !{!86, !13}
!87 = distinct !{!87, !13}
!88 = !{!89, !45, !7}
!89 = distinct !{!89, !90, !"label_57: %retptr"}
!90 = distinct !{!90, !"label_57"}
!91 = distinct !{!91, !13}
!92 = !{!93, !89, !45, !7}
!93 = distinct !{!93, !94, !"label_58: %retptr"}
!94 = distinct !{!94, !"label_58"}
!95 = distinct !{!95, !13}
!96 = distinct !{!96, !13}
!97 = distinct !{!97, !13}
!98 = !{!99, !89, !45, !7}
!99 = distinct !{!99, !100, !"label_58: %retptr"}
!100 = distinct !{!100, !"label_58"}
!101 = distinct !{!101, !13}
!102 = distinct !{!102, !13}
!103 = distinct !{!103, !13}
!104 = !{!105, !89, !45, !7}
!105 = distinct !{!105, !106, !"label_58: %retptr"}
!106 = distinct !{!106, !"label_58"}
!107 = distinct !{!107, !13}
!108 = distinct !{!108, !13}
!109 = distinct !{!109, !13}
!110 = !{!111, !89, !45, !7}
!111 = distinct !{!111, !112, !"label_58: %retptr"}
!112 = distinct !{!112, !"label_58"}
!113 = distinct !{!113, !13}
!114 = distinct !{!114, !13}
!115 = !{!116, !7}
!116 = distinct !{!116, !117, !"label_59: %retptr"}
!117 = distinct !{!117, !"label_59"}
!118 = !{!119, !121, !7}
!119 = distinct !{!119, !120, !"label_60: %retptr"}
!120 = distinct !{!120, !"label_60"}
!121 = distinct !{!121, !122, !"label_61: %retptr"}
!122 = distinct !{!122, !"label_61"}
!123 = !{!121, !7}
!124 = !{!125, !121, !7}
!125 = distinct !{!125, !126, !"label_62: %retptr"}
!126 = distinct !{!126, !"label_62"}
!127 = !{!128, !7}
!128 = distinct !{!128, !129, !"label_63: %retptr"}
!129 = distinct !{!129, !"label_63"}
!130 = !{!131, !7}
!131 = distinct !{!131, !132, !"label_64: %retptr"}
!132 = distinct !{!132, !"label_64"}
!133 = !{!134, !131, !7}
!134 = distinct !{!134, !135, !"label_65: %retptr"}
!135 = distinct !{!135, !"label_65"}
!136 = !{!137, !134, !131, !7}
!137 = distinct !{!137, !138, !"label_66: %retptr"}
!138 = distinct !{!138, !"label_66"}
!139 = !{!140, !142, !131, !7}
!140 = distinct !{!140, !141, !"label_62: %retptr"}
!141 = distinct !{!141, !"label_62"}
!142 = distinct !{!142, !143, !"label_67: %retptr"}
!143 = distinct !{!143, !"label_67"}
!144 = !{!142, !131, !7}
!145 = !{!146, !142, !131, !7}
!146 = distinct !{!146, !147, !"label_68: %retptr"}
!147 = distinct !{!147, !"label_68"}
!148 = !{!149, !142, !131, !7}
!149 = distinct !{!149, !150, !"label_66: %retptr"}
!150 = distinct !{!150, !"label_66"}
!151 = !{!152, !142, !131, !7}
!152 = distinct !{!152, !153, !"label_69: %retptr"}
!153 = distinct !{!153, !"label_69"}
!154 = distinct !{!154, !13}
!155 = !{!156, !152, !142, !131, !7}
!156 = distinct !{!156, !157, !"label_48: %retptr"}
!157 = distinct !{!157, !"label_48"}
!158 = !{!159, !142, !131, !7}
!159 = distinct !{!159, !160, !"label_69: %retptr"}
!160 = distinct !{!160, !"label_69"}
!161 = distinct !{!161, !13}
!162 = !{!163, !159, !142, !131, !7}
!163 = distinct !{!163, !164, !"label_48: %retptr"}
!164 = distinct !{!164, !"label_48"}
!165 = !{!166, !142, !131, !7}
!166 = distinct !{!166, !167, !"label_66: %retptr"}
!167 = distinct !{!167, !"label_66"}
!168 = !{!169, !171, !142, !131, !7}
!169 = distinct !{!169, !170, !"label_69: %retptr"}
!170 = distinct !{!170, !"label_69"}
!171 = distinct !{!171, !172, !"label_70: %retptr"}
!172 = distinct !{!172, !"label_70"}
!173 = distinct !{!173, !13}
!174 = !{!175, !169, !171, !142, !131, !7}
!175 = distinct !{!175, !176, !"label_48: %retptr"}
!176 = distinct !{!176, !"label_48"}
!177 = !{!171, !142, !131, !7}
!178 = !{!179, !171, !142, !131, !7}
!179 = distinct !{!179, !180, !"label_71: %retptr"}
!180 = distinct !{!180, !"label_71"}
!181 = !{!182, !7}
!182 = distinct !{!182, !183, !"label_72: %retptr"}
!183 = distinct !{!183, !"label_72"}
!184 = !{!185, !182, !7}
!185 = distinct !{!185, !186, !"label_73: %retptr"}
!186 = distinct !{!186, !"label_73"}
!187 = !{!188, !185, !182, !7}
!188 = distinct !{!188, !189, !"label_74: %retptr"}
!189 = distinct !{!189, !"label_74"}
!190 = !{!191, !185, !182, !7}
!191 = distinct !{!191, !192, !"label_75: %retptr"}
!192 = distinct !{!192, !"label_75"}
!193 = !{!194, !182, !7}
!194 = distinct !{!194, !195, !"label_76: %retptr"}
!195 = distinct !{!195, !"label_76"}
!196 = !{!197, !194, !182, !7}
!197 = distinct !{!197, !198, !"label_77: %retptr"}
!198 = distinct !{!198, !"label_77"}
!199 = !{!"branch_weights", i32 1, i32 99}
!200 = !{!201, !194, !182, !7}
!201 = distinct !{!201, !202, !"label_47: %retptr"}
!202 = distinct !{!202, !"label_47"}
!203 = !{!204, !182, !7}
!204 = distinct !{!204, !205, !"label_78: %retptr"}
!205 = distinct !{!205, !"label_78"}
!206 = !{!207, !182, !7}
!207 = distinct !{!207, !208, !"label_79: %retptr"}
!208 = distinct !{!208, !"label_79"}
!209 = !{!210, !182, !7}
!210 = distinct !{!210, !211, !"label_80: %retptr"}
!211 = distinct !{!211, !"label_80"}
!212 = !{!213, !210, !182, !7}
!213 = distinct !{!213, !214, !"label_46: %retptr"}
!214 = distinct !{!214, !"label_46"}
!215 = !{!216, !213, !210, !182, !7}
!216 = distinct !{!216, !217, !"label_47: %retptr"}
!217 = distinct !{!217, !"label_47"}
!218 = !{!219, !213, !210, !182, !7}
!219 = distinct !{!219, !220, !"label_45: %retptr"}
!220 = distinct !{!220, !"label_45"}
!221 = !{!222, !224, !213, !210, !182, !7}
!222 = distinct !{!222, !223, !"label_48: %retptr"}
!223 = distinct !{!223, !"label_48"}
!224 = distinct !{!224, !225, !"label_49: %retptr"}
!225 = distinct !{!225, !"label_49"}
!226 = !{!224, !213, !210, !182, !7}
!227 = distinct !{!227, !13}
!228 = !{!229, !210, !182, !7}
!229 = distinct !{!229, !230, !"label_47: %retptr"}
!230 = distinct !{!230, !"label_47"}

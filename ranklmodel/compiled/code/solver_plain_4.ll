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
  %104 = add i64 %.8.i, -2
  %xtraiter = and i64 %.79.i, 3
  %105 = icmp ult i64 %.79.i, 4
  %unroll_iter = and i64 %.79.i, 9223372036854775804
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  %lcmp.mod13 = icmp ne i64 %xtraiter, 0
  %xtraiter14 = and i64 %.8.i, 1
  %106 = icmp eq i64 %103, 0
  %unroll_iter18 = and i64 %.8.i, 9223372036854775806
  %lcmp.mod16.not = icmp eq i64 %xtraiter14, 0
  %lcmp.mod17 = icmp ne i64 %xtraiter14, 0
  %xtraiter22 = and i64 %.8.i, 1
  %107 = icmp eq i64 %103, 0
  %unroll_iter26 = and i64 %.8.i, 9223372036854775806
  %lcmp.mod24.not = icmp eq i64 %xtraiter22, 0
  %lcmp.mod25 = icmp ne i64 %xtraiter22, 0
  %xtraiter30 = and i64 %.8.i, 3
  %108 = icmp ult i64 %103, 3
  %unroll_iter34 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod32.not = icmp eq i64 %xtraiter30, 0
  %lcmp.mod33 = icmp ne i64 %xtraiter30, 0
  %xtraiter42 = and i64 %.8.i, 3
  %109 = icmp ult i64 %103, 3
  %unroll_iter46 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod44.not = icmp eq i64 %xtraiter42, 0
  %lcmp.mod45 = icmp ne i64 %xtraiter42, 0
  %xtraiter54 = and i64 %.8.i, 3
  %110 = icmp ult i64 %103, 3
  %unroll_iter58 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod56.not = icmp eq i64 %xtraiter54, 0
  %lcmp.mod57 = icmp ne i64 %xtraiter54, 0
  %xtraiter66 = and i64 %.8.i, 3
  %111 = icmp ult i64 %103, 3
  %unroll_iter70 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod68.not = icmp eq i64 %xtraiter66, 0
  %lcmp.mod69 = icmp ne i64 %xtraiter66, 0
  %xtraiter78 = and i64 %.8.i, 3
  %112 = icmp ult i64 %103, 3
  %unroll_iter82 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod80.not = icmp eq i64 %xtraiter78, 0
  %lcmp.mod81 = icmp ne i64 %xtraiter78, 0
  %xtraiter90 = and i64 %.8.i, 3
  %113 = icmp ult i64 %103, 3
  %unroll_iter94 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod92.not = icmp eq i64 %xtraiter90, 0
  %lcmp.mod93 = icmp ne i64 %xtraiter90, 0
  %xtraiter102 = and i64 %.8.i, 3
  %114 = icmp ult i64 %103, 3
  %unroll_iter106 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod104.not = icmp eq i64 %xtraiter102, 0
  %lcmp.mod105 = icmp ne i64 %xtraiter102, 0
  %xtraiter114 = and i64 %.8.i, 3
  %115 = icmp ult i64 %103, 3
  %unroll_iter118 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod116.not = icmp eq i64 %xtraiter114, 0
  %lcmp.mod117 = icmp ne i64 %xtraiter114, 0
  %.sink8 = getelementptr i8, ptr %.341.i, i64 288
  %storemerge.i.i.mux = select i1 %.11.i.i, double 0x40094C583ADA5B52, double %.35.i5.i
  br label %B80.preheader.i

B80.i:                                            ; preds = %B80.i.backedge, %B80.preheader.i
  %active.2.11837.i = phi i1 [ false, %B80.preheader.i ], [ %active.2.11837.i.be, %B80.i.backedge ]
  %moved.3.11836.i = phi i1 [ %moved.4.01910.i, %B80.preheader.i ], [ %moved.5.2.i, %B80.i.backedge ]
  %.50518321834.i = phi i64 [ 0, %B80.preheader.i ], [ %.512.i, %B80.i.backedge ]
  %.512.i = add nuw nsw i64 %.50518321834.i, 1
  %116 = getelementptr i64, ptr %.341.i, i64 %.50518321834.i
  %.602.i = load i64, ptr %116, align 8, !noalias !6
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
  %117 = getelementptr double, ptr %8, i64 %.50518321834.i
  %invariant.gep668.i = getelementptr double, ptr %.129.i, i64 %.50518321834.i
  %invariant.gep.i441 = getelementptr double, ptr %.231.i, i64 %.50518321834.i
  %118 = getelementptr double, ptr %9, i64 %.50518321834.i
  %119 = getelementptr i64, ptr %10, i64 %.50518321834.i
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
  %120 = getelementptr double, ptr %.10.i, i64 %.724.i
  br i1 %105, label %B258.i.epil.preheader, label %B258.i

B258.i:                                           ; preds = %B258.lr.ph.i, %B258.i
  %.63917151717.i = phi i64 [ %.646.i.3, %B258.i ], [ 0, %B258.lr.ph.i ]
  %niter = phi i64 [ %niter.next.3, %B258.i ], [ 0, %B258.lr.ph.i ]
  %.646.i = or disjoint i64 %.63917151717.i, 1
  %121 = getelementptr double, ptr %120, i64 %.63917151717.i
  %.729.i = load double, ptr %121, align 8, !noalias !9
  %gep1721.i.idx = shl i64 %.63917151717.i, 5
  %gep1721.i = getelementptr i8, ptr %invariant.gep.i, i64 %gep1721.i.idx
  store double %.729.i, ptr %gep1721.i, align 8, !noalias !9
  %.646.i.1 = or disjoint i64 %.63917151717.i, 2
  %122 = getelementptr double, ptr %120, i64 %.646.i
  %.729.i.1 = load double, ptr %122, align 8, !noalias !9
  %gep1721.i.idx.1 = shl i64 %.646.i, 5
  %gep1721.i.1 = getelementptr i8, ptr %invariant.gep.i, i64 %gep1721.i.idx.1
  store double %.729.i.1, ptr %gep1721.i.1, align 8, !noalias !9
  %.646.i.2 = or disjoint i64 %.63917151717.i, 3
  %123 = getelementptr double, ptr %120, i64 %.646.i.1
  %.729.i.2 = load double, ptr %123, align 8, !noalias !9
  %gep1721.i.idx.2 = shl i64 %.646.i.1, 5
  %gep1721.i.2 = getelementptr i8, ptr %invariant.gep.i, i64 %gep1721.i.idx.2
  store double %.729.i.2, ptr %gep1721.i.2, align 8, !noalias !9
  %.646.i.3 = add nuw nsw i64 %.63917151717.i, 4
  %124 = getelementptr double, ptr %120, i64 %.646.i.2
  %.729.i.3 = load double, ptr %124, align 8, !noalias !9
  %gep1721.i.idx.3 = shl i64 %.646.i.2, 5
  %gep1721.i.3 = getelementptr i8, ptr %invariant.gep.i, i64 %gep1721.i.idx.3
  store double %.729.i.3, ptr %gep1721.i.3, align 8, !noalias !9
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %B312.endif.i.loopexit.unr-lcssa, label %B258.i

B344.i:                                           ; preds = %B344.lr.ph.i, %B344.i
  %.89417231725.i = phi i64 [ 0, %B344.lr.ph.i ], [ %.901.i, %B344.i ]
  %.901.i = add nuw nsw i64 %.89417231725.i, 1
  %.934.i = add nsw i64 %.89417231725.i, %.79.i
  %.962.i = icmp slt i64 %.934.i, 0
  %.963.i = select i1 %.962.i, i64 %.12.i, i64 0
  %125 = getelementptr double, ptr %128, i64 %.934.i
  %.985.i = getelementptr double, ptr %125, i64 %.963.i
  %.986.i = load double, ptr %.985.i, align 8, !noalias !9
  %.1069.i = shl i64 %.89417231725.i, 2
  %gep.i = getelementptr double, ptr %invariant.gep1729.i, i64 %.1069.i
  store double %.986.i, ptr %gep.i, align 8, !noalias !9
  %.1095.i = add nsw i64 %.1094.i, %.89417231725.i
  %.1123.i = icmp slt i64 %.1095.i, 0
  %.1124.i = select i1 %.1123.i, i64 %.12.i, i64 0
  %126 = getelementptr double, ptr %128, i64 %.1095.i
  %.1146.i = getelementptr double, ptr %126, i64 %.1124.i
  %.1147.i = load double, ptr %.1146.i, align 8, !noalias !9
  %gep1731.i = getelementptr double, ptr %gep2037, i64 %.1069.i
  store double %.1147.i, ptr %gep1731.i, align 8, !noalias !9
  %exitcond1732.not.i = icmp eq i64 %.901.i, %.8.i
  br i1 %exitcond1732.not.i, label %label_1, label %B344.i

B312.endif.i.loopexit.unr-lcssa:                  ; preds = %B258.i
  br i1 %lcmp.mod.not, label %B312.endif.i, label %B258.i.epil.preheader

B258.i.epil.preheader:                            ; preds = %B312.endif.i.loopexit.unr-lcssa, %B258.lr.ph.i
  %.63917151717.i.epil.init = phi i64 [ 0, %B258.lr.ph.i ], [ %.646.i.3, %B312.endif.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod13)
  br label %B258.i.epil

B258.i.epil:                                      ; preds = %B258.i.epil, %B258.i.epil.preheader
  %.63917151717.i.epil = phi i64 [ %.63917151717.i.epil.init, %B258.i.epil.preheader ], [ %.646.i.epil, %B258.i.epil ]
  %epil.iter = phi i64 [ 0, %B258.i.epil.preheader ], [ %epil.iter.next, %B258.i.epil ]
  %.646.i.epil = add nuw nsw i64 %.63917151717.i.epil, 1
  %127 = getelementptr double, ptr %120, i64 %.63917151717.i.epil
  %.729.i.epil = load double, ptr %127, align 8, !noalias !9
  %gep1721.i.idx.epil = shl i64 %.63917151717.i.epil, 5
  %gep1721.i.epil = getelementptr i8, ptr %invariant.gep.i, i64 %gep1721.i.idx.epil
  store double %.729.i.epil, ptr %gep1721.i.epil, align 8, !noalias !9
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %B312.endif.i, label %B258.i.epil, !llvm.loop !12

B312.endif.i:                                     ; preds = %B312.endif.i.loopexit.unr-lcssa, %B258.i.epil, %B234.i
  %.pre1734.i = mul i64 %.515.i, %.12.i
  br i1 %.8881724.not.i, label %label_1, label %B344.lr.ph.i

B344.lr.ph.i:                                     ; preds = %B312.endif.i
  %128 = getelementptr double, ptr %.10.i, i64 %.pre1734.i
  br label %B344.i

label_1: ; preds = %B344.i, %B312.endif.i
  %gep2035 = getelementptr double, ptr %invariant.gep2034, i64 %.pre1734.i
  %.1317.i = load double, ptr %gep2035, align 8, !noalias !9
  store double %.1317.i, ptr %.1382.i, align 8, !noalias !9
  %.1448.i102 = getelementptr i8, ptr %.539.i, i64 48
  store i64 1, ptr %.1448.i102, align 8, !noalias !9
  store i64 %.340.i100, ptr %116, align 8, !noalias !9
  %.1583.i = getelementptr i8, ptr %.539.i, i64 16
  %.1584.i = load i64, ptr %.1583.i, align 8, !noalias !9
  store i64 %.1584.i, ptr %.1649.i, align 8, !noalias !9
  %.1659.i = add nsw i64 %.540.i, 1
  store i64 %.1659.i, ptr %.1717.i, align 8, !noalias !9
  %.1744.i = icmp slt i64 %.540.i, 0
  %.1745.i = select i1 %.1744.i, i64 %.168.i, i64 0
  %129 = getelementptr double, ptr %.166.i, i64 %.540.i
  %.1759.i = getelementptr double, ptr %129, i64 %.1745.i
  %.1760.i = load double, ptr %.1759.i, align 8, !noalias !9
  store double %.1760.i, ptr %.1823.i103, align 8, !noalias !9
  store double 0.000000e+00, ptr %.1889.i, align 8, !noalias !9
  %.282.i432 = load i64, ptr %.502.i, align 8, !noalias !14
  %.311.i434 = load i64, ptr %.310.i433, align 8, !noalias !14
  %.340.i436 = load i64, ptr %.339.i435, align 8, !noalias !14
  %.344.i437 = inttoptr i64 %.282.i432 to ptr
  %.345.i438 = inttoptr i64 %.311.i434 to ptr
  %.346.i439 = inttoptr i64 %.340.i436 to ptr
  tail call void %.344.i437(ptr %.345.i438, ptr %.346.i439), !noalias !14
  %.339.i276 = load i64, ptr %116, align 8, !noalias !17
  %.408.i279 = load i64, ptr %.1717.i, align 8, !noalias !17
  %.447.i280 = icmp slt i64 %.339.i276, 0
  %.448.i281 = select i1 %.447.i280, i64 %.7.i, i64 0
  %.449.i282 = add i64 %.448.i281, %.339.i276
  %.idx = mul i64 %.449.i282, 104
  %130 = getelementptr i8, ptr %.64.i, i64 %.idx
  %.473.i284 = getelementptr i8, ptr %130, i64 8
  %.474.i285 = load i64, ptr %.473.i284, align 8, !noalias !17
  %.482.i286 = icmp eq i64 %.408.i279, %.474.i285
  br i1 %.482.i286, label %B158.i378, label %B260.i287

B158.i378:                                        ; preds = %label_1
  %.543.i379 = getelementptr i8, ptr %130, i64 48
  store i64 2, ptr %.543.i379, align 8, !noalias !17
  %.331.i384 = load i64, ptr %116, align 8, !noalias !20
  %.395.i = load double, ptr %.1823.i103, align 8, !noalias !20
  %.440.i = icmp slt i64 %.331.i384, 0
  %.441.i = select i1 %.440.i, i64 %.7.i, i64 0
  %131 = getelementptr double, ptr %.210.i, i64 %.331.i384
  %.455.i386 = getelementptr double, ptr %131, i64 %.441.i
  store double %.395.i, ptr %.455.i386, align 8, !noalias !20
  store i64 -1, ptr %116, align 8, !noalias !20
  store double 1.000000e+00, ptr %.633.i387, align 8, !noalias !20
  br label %label_2

B260.i287:                                        ; preds = %label_1
  %.783.i289 = load i64, ptr %.1649.i, align 8, !noalias !17
  %.848.i290 = getelementptr i8, ptr %130, i64 24
  %.849.i291 = load i64, ptr %.848.i290, align 8, !noalias !17
  %.913.i292 = icmp slt i64 %.783.i289, %.849.i291
  br i1 %.913.i292, label %B412.i327, label %B826.i295

B412.i327:                                        ; preds = %B260.i287
  %.969.i328 = icmp slt i64 %.783.i289, 0
  %.970.i329 = select i1 %.969.i328, i64 %.116.i, i64 0
  %132 = getelementptr double, ptr %.114.i, i64 %.783.i289
  %.992.i330 = getelementptr double, ptr %132, i64 %.970.i329
  %.993.i331 = load double, ptr %.992.i330, align 8, !noalias !17
  %.1057.i333 = load double, ptr %.1823.i103, align 8, !noalias !17
  %.1065.i334 = fcmp contract ugt double %.993.i331, %.1057.i333
  br i1 %.1065.i334, label %B826.i295, label %B496.preheader.i335

B496.preheader.i335:                              ; preds = %B412.i327
  %133 = add nsw i64 %.849.i291, -1
  br label %B496.i339

B496.i339:                                        ; preds = %B742.i360, %B496.preheader.i335
  %event.2.1.i340 = phi i64 [ %.1550.i361, %B742.i360 ], [ %.783.i289, %B496.preheader.i335 ]
  %settings.4.1.i341 = phi i1 [ %settings.3.2.i358, %B742.i360 ], [ false, %B496.preheader.i335 ]
  %.1110.i342 = icmp slt i64 %event.2.1.i340, 0
  %.1111.i343 = select i1 %.1110.i342, i64 %.116.i, i64 0
  %.1112.i344 = add i64 %.1111.i343, %event.2.1.i340
  %.1133.i345 = getelementptr double, ptr %4, i64 %.1112.i344
  %.1134.i346 = load double, ptr %.1133.i345, align 8, !noalias !17
  %.5.i = fptosi double %.1134.i346 to i64
  %.1169.i349 = icmp sgt i64 %.8.i, %.5.i
  br i1 %.1169.i349, label %B564.i368, label %B660.i350

B564.i368:                                        ; preds = %B496.i339
  %.1224.i369 = icmp slt i64 %.5.i, 0
  %.1225.i370 = select i1 %.1224.i369, i64 %.17.i52, i64 0
  %.1226.i371 = add i64 %.1225.i370, %.5.i
  %gep.i373.idx = shl i64 %.1226.i371, 5
  %gep.i373 = getelementptr i8, ptr %invariant.gep2408.i337, i64 %gep.i373.idx
  %.1260.i374 = load double, ptr %gep.i373, align 8, !noalias !17
  %.1320.i375 = getelementptr double, ptr %5, i64 %.1112.i344
  %.1321.i376 = load double, ptr %.1320.i375, align 8, !noalias !17
  %.1327.i377 = fadd contract double %.1260.i374, %.1321.i376
  store double %.1327.i377, ptr %gep.i373, align 8, !noalias !17
  br label %B720.i356

B660.i350:                                        ; preds = %B496.i339
  %.1465.i351 = getelementptr double, ptr %5, i64 %.1112.i344
  %.1466.i352 = load double, ptr %.1465.i351, align 8, !noalias !17
  %.1481.i353 = sub nsw i64 %.5.i, %.8.i
  %gep2411.i355.idx = shl i64 %.1481.i353, 5
  %gep2411.i355 = getelementptr i8, ptr %invariant.gep.i336, i64 %gep2411.i355.idx
  store double %.1466.i352, ptr %gep2411.i355, align 8, !noalias !17
  br label %B720.i356

B720.i356:                                        ; preds = %B660.i350, %B564.i368
  %settings.3.2.i358 = phi i1 [ true, %B660.i350 ], [ %settings.4.1.i341, %B564.i368 ]
  %exitcond.not.i359 = icmp eq i64 %event.2.1.i340, %133
  br i1 %exitcond.not.i359, label %B826.i295, label %B742.i360

B742.i360:                                        ; preds = %B720.i356
  %.1550.i361 = add i64 %event.2.1.i340, 1
  %.1615.i362 = icmp slt i64 %event.2.1.i340, -1
  %.1616.i363 = select i1 %.1615.i362, i64 %.116.i, i64 0
  %134 = getelementptr double, ptr %.114.i, i64 %.1550.i361
  %.1638.i364 = getelementptr double, ptr %134, i64 %.1616.i363
  %.1639.i365 = load double, ptr %.1638.i364, align 8, !noalias !17
  %.1703.i366 = load double, ptr %.1823.i103, align 8, !noalias !17
  %.1711.i367 = fcmp contract ugt double %.1639.i365, %.1703.i366
  br i1 %.1711.i367, label %B826.i295, label %B496.i339

B826.i295:                                        ; preds = %B742.i360, %B720.i356, %B260.i287, %B412.i327
  %event.3.0.i296 = phi i64 [ %.783.i289, %B260.i287 ], [ %.783.i289, %B412.i327 ], [ %.1550.i361, %B742.i360 ], [ %.849.i291, %B720.i356 ]
  %settings.2.0.i297 = phi i1 [ false, %B260.i287 ], [ false, %B412.i327 ], [ %settings.3.2.i358, %B720.i356 ], [ %settings.3.2.i358, %B742.i360 ]
  store i64 %event.3.0.i296, ptr %.1649.i, align 8, !noalias !17
  store i64 1, ptr %.1856.i299, align 8, !noalias !17
  store i64 0, ptr %.1922.i301, align 8, !noalias !17
  %.1996.i302 = load i64, ptr %.473.i284, align 8, !noalias !17
  %.2017.inv.i303 = icmp sgt i64 %.1996.i302, 0
  %.2018.i304 = select i1 %.2017.inv.i303, i64 0, i64 %.168.i
  %135 = getelementptr double, ptr %.166.i, i64 %.1996.i302
  %136 = getelementptr i8, ptr %135, i64 -8
  %.2032.i305 = getelementptr double, ptr %136, i64 %.2018.i304
  %.2033.i306 = load double, ptr %.2032.i305, align 8, !noalias !17
  store double %.2033.i306, ptr %117, align 8, !noalias !17
  %.2105.i308 = icmp slt i64 %event.3.0.i296, %.849.i291
  br i1 %.2105.i308, label %B1108.i322, label %B1178.i309

B1108.i322:                                       ; preds = %B826.i295
  %.2170.i323 = icmp slt i64 %event.3.0.i296, 0
  %.2171.i324 = select i1 %.2170.i323, i64 %.116.i, i64 0
  %137 = getelementptr double, ptr %.114.i, i64 %event.3.0.i296
  %.2193.i325 = getelementptr double, ptr %137, i64 %.2171.i324
  %.2194.i326 = load double, ptr %.2193.i325, align 8, !noalias !17
  store double %.2194.i326, ptr %117, align 8, !noalias !17
  br label %B1178.i309

B1178.i309:                                       ; preds = %B1108.i322, %B826.i295
  br i1 %settings.2.0.i297, label %B1182.i320, label %B1212.i315

B1182.i320:                                       ; preds = %B1178.i309
  %.282.i = load i64, ptr %.502.i, align 8, !noalias !23
  %.311.i419 = load i64, ptr %.310.i433, align 8, !noalias !23
  %.340.i421 = load i64, ptr %.339.i435, align 8, !noalias !23
  %.344.i422 = inttoptr i64 %.282.i to ptr
  %.345.i = inttoptr i64 %.311.i419 to ptr
  %.346.i423 = inttoptr i64 %.340.i421 to ptr
  tail call void %.344.i422(ptr %.345.i, ptr %.346.i423), !noalias !23
  br label %B1212.i315

B1212.i315:                                       ; preds = %B1182.i320, %B1178.i309
  br i1 %.1768.i, label %B1256.i318, label %label_3

B1256.i318:                                       ; preds = %B1212.i315
  %.295.i487 = load i64, ptr %.294.i486, align 8, !noalias !26
  %.327.i492 = load i64, ptr %.326.i491, align 8, !noalias !26
  %.418.i495 = add nsw i64 %.327.i492, %.417.i494
  %.447.i497 = load i64, ptr %.446.i496, align 8, !noalias !26
  %.476.i499 = load i64, ptr %.339.i435, align 8, !noalias !26
  %.480.i500 = inttoptr i64 %.447.i497 to ptr
  %.481.i501 = inttoptr i64 %.295.i487 to ptr
  %.482.i502 = inttoptr i64 %.476.i499 to ptr
  %.483.i503 = inttoptr i64 %.418.i495 to ptr
  tail call void %.480.i500(ptr %.481.i501, ptr %.482.i502, ptr %.483.i503), !noalias !26
  br label %B168.i

B168.i:                                           ; preds = %B168.i, %B1256.i318
  %.422671673.i = phi i64 [ 0, %B1256.i318 ], [ %.429.i, %B168.i ]
  %.429.i = add nuw nsw i64 %.422671673.i, 1
  %.507.i442 = add nuw i64 %.422671673.i, %arg.lanes.4.5.1.fr.i
  %gep677.i.idx = shl i64 %.507.i442, 5
  %gep677.i = getelementptr i8, ptr %invariant.gep.i441, i64 %gep677.i.idx
  %.541.i = load double, ptr %gep677.i, align 8, !noalias !31
  %.549.i = fcmp contract ogt double %.541.i, 0.000000e+00
  %"$phi216.1.2.1.i" = select i1 %.549.i, double 1.000000e+00, double 0.000000e+00
  %.567.i = add nsw i64 %.422671673.i, %.333.i
  %.595.i443 = icmp slt i64 %.567.i, 0
  %.596.i = select i1 %.595.i443, i64 %.131.i, i64 0
  %.597.i = add i64 %.596.i, %.567.i
  %gep.i444.idx = shl i64 %.597.i, 5
  %gep.i444 = getelementptr i8, ptr %invariant.gep668.i, i64 %gep.i444.idx
  store double %"$phi216.1.2.1.i", ptr %gep.i444, align 8, !noalias !31
  %exitcond.not.i445 = icmp eq i64 %.429.i, %arg.lanes.4.5.1.fr.i
  br i1 %exitcond.not.i445, label %label_4, label %B168.i

label_4: ; preds = %B168.i
  store double 0x7FF8000000000000, ptr %118, align 8, !noalias !31
  store i64 0, ptr %119, align 8, !noalias !31
  br label %label_2

label_2: ; preds = %label_4, %B158.i378
  br label %label_3

label_3: ; preds = %label_2, %B1212.i315
  %.863.i = load i64, ptr %116, align 8, !noalias !6
  %.871.i = icmp slt i64 %.863.i, 0
  br i1 %.871.i, label %B330.i, label %B424.i

B330.i:                                           ; preds = %label_3
  %.937.i = load i64, ptr %.675.i, align 8, !noalias !6
  %.967.i = icmp slt i64 %.937.i, %.7.i
  br i1 %.967.i, label %B234.i, label %B424.i

B424.i:                                           ; preds = %B330.i, %label_3, %B140.i, %B80.i
  %moved.5.2.i = phi i1 [ %moved.3.11836.i, %B140.i ], [ %moved.3.11836.i, %B80.i ], [ true, %label_3 ], [ true, %B330.i ]
  br i1 %active.2.11837.i, label %B484.thread.i, label %B484.i

B484.i:                                           ; preds = %B424.i
  %.1046.i = load i64, ptr %116, align 8, !noalias !6
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
  %.318.i = load i64, ptr %.317.i, align 8, !noalias !32
  %.320.i = add nsw i64 %.318.i, %.289.i104
  %.349.i = load i64, ptr %.348.i105, align 8, !noalias !32
  %.378.i = load i64, ptr %.377.i, align 8, !noalias !32
  %.407.i = load i64, ptr %.406.i, align 8, !noalias !32
  %.411.i = inttoptr i64 %.349.i to ptr
  %.412.i = inttoptr i64 %.318.i to ptr
  %.413.i = inttoptr i64 %.378.i to ptr
  %.414.i = inttoptr i64 %.320.i to ptr
  %.415.i = inttoptr i64 %.407.i to ptr
  tail call void %.411.i(ptr %.412.i, ptr %.413.i, ptr %.414.i, ptr %.415.i), !noalias !32
  br label %B570.i.preheader

B570.i.preheader:                                 ; preds = %B502.i, %B498.i
  br label %B570.i

B570.i:                                           ; preds = %B570.i.preheader, %B670.i
  %showing.2.11845.i = phi i1 [ %showing.3.2.i, %B670.i ], [ false, %B570.i.preheader ]
  %.133418411843.i = phi i64 [ %.1341.i, %B670.i ], [ 0, %B570.i.preheader ]
  %.1341.i = add nuw nsw i64 %.133418411843.i, 1
  %138 = getelementptr i64, ptr %.341.i, i64 %.133418411843.i
  %.1431.i = load i64, ptr %138, align 8, !noalias !6
  %.1439.i = icmp sgt i64 %.1431.i, -1
  br i1 %.1439.i, label %B630.i, label %B670.i

B630.i:                                           ; preds = %B570.i
  %.407.i111 = getelementptr double, ptr %.291.i, i64 %.133418411843.i
  %.408.i = load double, ptr %.407.i111, align 8, !noalias !35
  %.476.i = getelementptr double, ptr %12, i64 %.133418411843.i
  %.477.i = load double, ptr %.476.i, align 8, !noalias !35
  %.486.i = fsub contract double %.477.i, %.408.i
  %.idx2001 = mul i64 %.1431.i, 104
  %139 = getelementptr i8, ptr %.64.i, i64 %.idx2001
  %.546.i = getelementptr i8, ptr %139, i64 80
  %.547.i = load i64, ptr %.546.i, align 8, !noalias !35
  %.606.i = getelementptr i64, ptr %13, i64 %.133418411843.i
  %.607.i = load i64, ptr %.606.i, align 8, !noalias !35
  %.615.i = add i64 %.547.i, %.345
  %.616.i = sub i64 %.615.i, %.607.i
  store i64 %.616.i, ptr %.546.i, align 8, !noalias !35
  %.728.i = getelementptr double, ptr %14, i64 %.133418411843.i
  %.729.i113 = load double, ptr %.728.i, align 8, !noalias !35
  %.801.i = getelementptr i64, ptr %15, i64 %.133418411843.i
  %.802.i = load i64, ptr %.801.i, align 8, !noalias !35
  %.810.i = icmp eq i64 %.802.i, 1
  br i1 %.810.i, label %B416.i, label %B572.i

B416.i:                                           ; preds = %B630.i
  %.875.i = load i64, ptr %.606.i, align 8, !noalias !35
  %.883.i = icmp eq i64 %.875.i, 0
  br i1 %.883.i, label %B474.i, label %B572.i

B474.i:                                           ; preds = %B416.i
  %.942.i = getelementptr double, ptr %16, i64 %.133418411843.i
  %.943.i = load double, ptr %.942.i, align 8, !noalias !35
  %.953.i = fcmp contract oeq double %.943.i, 0.000000e+00
  br i1 %.953.i, label %B536.i, label %B572.i

B536.i:                                           ; preds = %B474.i
  %.342.i1768 = load i64, ptr %138, align 8, !noalias !38
  %.451.i1770 = icmp slt i64 %.342.i1768, 0
  %.452.i1771 = select i1 %.451.i1770, i64 %.7.i, i64 0
  %.453.i1772 = add i64 %.452.i1771, %.342.i1768
  %.473.i1773 = mul i64 %.453.i1772, %.12.i
  %140 = getelementptr double, ptr %.10.i, i64 %.473.i1773
  %141 = getelementptr double, ptr %140, i64 %.12.i
  %.477.i1774 = getelementptr i8, ptr %141, i64 -8
  %.478.i1775 = load double, ptr %.477.i1774, align 8, !noalias !38
  br i1 %.571614.not.i, label %B442.i1787, label %B204.lr.ph.i

B204.lr.ph.i:                                     ; preds = %B536.i
  %invariant.gep.i1776 = getelementptr double, ptr %.13.i, i64 %.133418411843.i
  br label %B204.i

B204.i:                                           ; preds = %B204.i, %B204.lr.ph.i
  %fastest.2.0617.i = phi double [ 0.000000e+00, %B204.lr.ph.i ], [ %.13.i.i1784, %B204.i ]
  %.577613615.i = phi i64 [ 0, %B204.lr.ph.i ], [ %.584.i1785, %B204.i ]
  %gep.i1778.idx = shl i64 %.577613615.i, 5
  %gep.i1778 = getelementptr i8, ptr %invariant.gep.i1776, i64 %gep.i1778.idx
  %.689.i = load double, ptr %gep.i1778, align 8, !noalias !38
  %.700.i = tail call contract double @llvm.fabs.f64(double %.689.i)
  %.709.i = add nsw i64 %.414.i1769, %.577613615.i
  %.737.i1779 = icmp slt i64 %.709.i, 0
  %.738.i = select i1 %.737.i1779, i64 %.12.i, i64 0
  %142 = getelementptr double, ptr %140, i64 %.709.i
  %.760.i = getelementptr double, ptr %142, i64 %.738.i
  %.761.i1780 = load double, ptr %.760.i, align 8, !noalias !38
  %.773.i = fdiv contract double %.761.i1780, %.478.i1775
  %.774.i1781 = fadd contract double %.700.i, %.773.i
  %.680610.i = add i64 %.577613615.i, %.17.i52
  %gep621.i.idx = shl i64 %.680610.i, 5
  %gep621.i = getelementptr i8, ptr %invariant.gep.i1776, i64 %gep621.i.idx
  %.855.i = load double, ptr %gep621.i, align 8, !noalias !38
  %.866.i1782 = tail call contract double @llvm.fabs.f64(double %.855.i)
  %.870.i = fdiv contract double %.866.i1782, %.774.i1781
  %.12.i.i1783 = fcmp contract ogt double %.870.i, %fastest.2.0617.i
  %.13.i.i1784 = select i1 %.12.i.i1783, double %.870.i, double %fastest.2.0617.i
  %.584.i1785 = add nuw nsw i64 %.577613615.i, 1
  %exitcond.not.i1786 = icmp eq i64 %.584.i1785, %.8.i
  br i1 %exitcond.not.i1786, label %B442.i1787, label %B204.i

B442.i1787:                                       ; preds = %B204.i, %B536.i
  %fastest.2.0.lcssa.i = phi double [ 0.000000e+00, %B536.i ], [ %.13.i.i1784, %B204.i ]
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
  %.1124.i115 = load double, ptr %.476.i, align 8, !noalias !35
  br label %label_5

B646.i:                                           ; preds = %B572.i
  %.1141.i = fmul contract double %.486.i, 5.000000e-01
  %.1143.i = fcmp contract ogt double %step.5.0.i, %.1141.i
  br i1 %.1143.i, label %B664.i, label %B732.i

B664.i:                                           ; preds = %B646.i
  %.1207.i = getelementptr i64, ptr %18, i64 %.133418411843.i
  %.1208.i = load i64, ptr %.1207.i, align 8, !noalias !35
  %.1216.i = icmp eq i64 %.1208.i, 0
  br i1 %.1216.i, label %B722.i, label %B732.i

B722.i:                                           ; preds = %B664.i
  br label %B732.i

B732.i:                                           ; preds = %B722.i, %B664.i, %B646.i
  %step.6.0.i = phi double [ %.1141.i, %B722.i ], [ %step.5.0.i, %B664.i ], [ %step.5.0.i, %B646.i ]
  %.1234.i = fadd contract double %.408.i, %step.6.0.i
  br label %label_5

label_5: ; preds = %B590.i, %B732.i
  %step.7.0.i = phi double [ %.486.i, %B590.i ], [ %step.6.0.i, %B732.i ]
  %end.2.0.i = phi double [ %.1124.i115, %B590.i ], [ %.1234.i, %B732.i ]
  store double %step.7.0.i, ptr %.728.i, align 8, !noalias !35
  %.1369.i = getelementptr double, ptr %19, i64 %.133418411843.i
  store double %end.2.0.i, ptr %.1369.i, align 8, !noalias !35
  %.1521.i = getelementptr i64, ptr %20, i64 %.133418411843.i
  %.1522.i116 = load i64, ptr %.1521.i, align 8, !noalias !35
  %.1542.i = icmp slt i64 %.1522.i116, 0
  %.1543.i = select i1 %.1542.i, i64 %.168.i, i64 0
  %143 = getelementptr double, ptr %.166.i, i64 %.1522.i116
  %.1557.i = getelementptr double, ptr %143, i64 %.1543.i
  %.1558.i = load double, ptr %.1557.i, align 8, !noalias !35
  %.1563.i = fcmp contract olt double %.1558.i, %end.2.0.i
  %showing.2.1..i = select i1 %.1563.i, i1 true, i1 %showing.2.11845.i
  br label %B670.i

B670.i:                                           ; preds = %label_5, %B570.i
  %showing.3.2.i = phi i1 [ %showing.2.11845.i, %B570.i ], [ %showing.2.1..i, %label_5 ]
  %exitcond1985.not.i = icmp eq i64 %.1341.i, 4
  br i1 %exitcond1985.not.i, label %B672.i, label %B570.i

B672.i:                                           ; preds = %B670.i
  %.368.i = load i64, ptr %.367.i, align 8, !noalias !41
  %.398.i = load i64, ptr %.397.i, align 8, !noalias !41
  %.408.i121 = add nsw i64 %.368.i, %.406.i120
  %.580.i = load double, ptr %21, align 8, !noalias !44
  %.591.i953 = fdiv contract double 1.000000e+00, %.580.i
  store double %.591.i953, ptr %22, align 8, !noalias !44
  %.662.i954 = fdiv contract double %.591.i953, %arg.gamma
  store double %.662.i954, ptr %23, align 8, !noalias !44
  store i64 0, ptr %24, align 8, !noalias !44
  %.580.1.i = load double, ptr %.579.1.i, align 8, !noalias !44
  %.591.1.i = fdiv contract double 1.000000e+00, %.580.1.i
  store double %.591.1.i, ptr %.648.1.i, align 8, !noalias !44
  %.662.1.i = fdiv contract double %.591.1.i, %arg.gamma
  store double %.662.1.i, ptr %.719.1.i, align 8, !noalias !44
  store i64 0, ptr %25, align 8, !noalias !44
  %.580.2.i = load double, ptr %.579.2.i, align 8, !noalias !44
  %.591.2.i = fdiv contract double 1.000000e+00, %.580.2.i
  store double %.591.2.i, ptr %.648.2.i, align 8, !noalias !44
  %.662.2.i = fdiv contract double %.591.2.i, %arg.gamma
  store double %.662.2.i, ptr %.719.2.i, align 8, !noalias !44
  store i64 0, ptr %26, align 8, !noalias !44
  %.580.3.i = load double, ptr %.579.3.i, align 8, !noalias !44
  %.591.3.i = fdiv contract double 1.000000e+00, %.580.3.i
  store double %.591.3.i, ptr %.648.3.i, align 8, !noalias !44
  %.662.3.i = fdiv contract double %.591.3.i, %arg.gamma
  store double %.662.3.i, ptr %.719.3.i, align 8, !noalias !44
  store i64 0, ptr %27, align 8, !noalias !44
  %.804.i956 = add nsw i64 %.398.i, 224
  %.834.i = load i64, ptr %.833.i, align 8, !noalias !44
  %.864.i = load i64, ptr %.863.i957, align 8, !noalias !44
  %.894.i = load i64, ptr %.893.i, align 8, !noalias !44
  %.895.i = inttoptr i64 %.834.i to ptr
  %.896.i = inttoptr i64 %.864.i to ptr
  %.897.i = inttoptr i64 %.804.i956 to ptr
  %.898.i958 = inttoptr i64 %.894.i to ptr
  tail call void %.895.i(ptr %.896.i, ptr %.897.i, ptr %.898.i958), !noalias !44
  %.909.i = add nsw i64 %.368.i, %.335.i
  %.941.i = load i64, ptr %.940.i, align 8, !noalias !44
  %.971.i961 = load i64, ptr %.893.i, align 8, !noalias !44
  %.972.i = inttoptr i64 %.941.i to ptr
  %.973.i = inttoptr i64 %.971.i961 to ptr
  %.974.i = inttoptr i64 %.909.i to ptr
  %.975.i = inttoptr i64 %.408.i121 to ptr
  tail call void %.972.i(ptr %.973.i, ptr %.974.i, ptr %.975.i), !noalias !44
  %.981.i962 = add nsw i64 %.398.i, 288
  %.1013.i = load i64, ptr %.1012.i, align 8, !noalias !44
  %.1043.i963 = load i64, ptr %.863.i957, align 8, !noalias !44
  %.1049.i = inttoptr i64 %.1013.i to ptr
  %.1050.i = inttoptr i64 %.1043.i963 to ptr
  %.1054.i964 = inttoptr i64 %.981.i962 to ptr
  tail call void %.1049.i(ptr %.1050.i, ptr %.897.i, ptr %.975.i, ptr %.974.i, ptr %.1054.i964), !noalias !44
  br label %B936.i

B936.i:                                           ; preds = %B1226.i, %B672.i
  %pivoted.2.01393.i = phi i1 [ false, %B672.i ], [ %pivoted.3.1.i, %B1226.i ]
  %.114513891391.i = phi i64 [ 0, %B672.i ], [ %.1152.i, %B1226.i ]
  %144 = mul i64 %100, %.114513891391.i
  %.1152.i = add nuw nsw i64 %.114513891391.i, 1
  %145 = getelementptr i64, ptr %.341.i, i64 %.114513891391.i
  %.1242.i = load i64, ptr %145, align 8, !noalias !44
  %.1254.i = icmp sgt i64 %.1242.i, -1
  br i1 %.1254.i, label %B1000.i, label %B1226.i

B1000.i:                                          ; preds = %B936.i
  %.idx2002 = mul i64 %.1242.i, 104
  %146 = getelementptr i8, ptr %.64.i, i64 %.idx2002
  %.1318.i = getelementptr i8, ptr %146, i64 88
  %.1319.i = load i64, ptr %.1318.i, align 8, !noalias !44
  %.1320.i968 = add nsw i64 %.1319.i, 1
  store i64 %.1320.i968, ptr %.1318.i, align 8, !noalias !44
  %147 = getelementptr double, ptr %28, i64 %.114513891391.i
  %.1433.i = load double, ptr %147, align 8, !noalias !44
  %.1441.i = fcmp contract ugt double %.1433.i, 0.000000e+00
  br i1 %.1441.i, label %B1124.i, label %B1226.i

B1124.i:                                          ; preds = %B1000.i
  %.1502.i = getelementptr i8, ptr %146, i64 96
  %.1503.i = load i64, ptr %.1502.i, align 8, !noalias !44
  %.1504.i = add nsw i64 %.1503.i, 1
  store i64 %.1504.i, ptr %.1502.i, align 8, !noalias !44
  br i1 %.276.i1716, label %B72.endif.us.preheader.i, label %B210.endif.i

B72.endif.us.preheader.i:                         ; preds = %B1124.i
  %invariant.gep.i1727 = getelementptr double, ptr %.291.i, i64 %.114513891391.i
  %.553.i = mul i64 %.551.i1730, %.114513891391.i
  %148 = getelementptr double, ptr %.391.i, i64 %.553.i
  %gep.i1731 = getelementptr i8, ptr %invariant.gep.i1727, i64 224
  br i1 %106, label %B72.endif.us.i.epil.preheader, label %B72.endif.us.preheader.i.new

B72.endif.us.preheader.i.new:                     ; preds = %B72.endif.us.preheader.i
  %149 = getelementptr i8, ptr %.391.i, i64 %144
  %150 = getelementptr i8, ptr %.391.i, i64 %144
  br label %B72.endif.us.i

B72.endif.us.i:                                   ; preds = %B72.endif.us.i, %B72.endif.us.preheader.i.new
  %.32613431349.us.i = phi i64 [ 0, %B72.endif.us.preheader.i.new ], [ %.333.us.i.1, %B72.endif.us.i ]
  %niter19 = phi i64 [ 0, %B72.endif.us.preheader.i.new ], [ %niter19.next.1, %B72.endif.us.i ]
  %151 = mul i64 %101, %.32613431349.us.i
  %scevgep = getelementptr i8, ptr %149, i64 %151
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep, i8 0, i64 %102, i1 false), !noalias !47
  %.555.us.i1733 = mul i64 %.32613431349.us.i, %.8.i
  %152 = getelementptr double, ptr %148, i64 %.555.us.i1733
  %.333.us.i = or disjoint i64 %.32613431349.us.i, 1
  %.634.us.i = load double, ptr %gep.i1731, align 8, !noalias !47
  %153 = getelementptr double, ptr %152, i64 %.32613431349.us.i
  store double %.634.us.i, ptr %153, align 8, !noalias !47
  %154 = mul i64 %101, %.333.us.i
  %scevgep.1 = getelementptr i8, ptr %150, i64 %154
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.1, i8 0, i64 %102, i1 false), !noalias !47
  %.555.us.i1733.1 = mul i64 %.333.us.i, %.8.i
  %155 = getelementptr double, ptr %148, i64 %.555.us.i1733.1
  %.333.us.i.1 = add nuw nsw i64 %.32613431349.us.i, 2
  %.634.us.i.1 = load double, ptr %gep.i1731, align 8, !noalias !47
  %156 = getelementptr double, ptr %155, i64 %.333.us.i
  store double %.634.us.i.1, ptr %156, align 8, !noalias !47
  %niter19.next.1 = add i64 %niter19, 2
  %niter19.ncmp.1 = icmp eq i64 %niter19.next.1, %unroll_iter18
  br i1 %niter19.ncmp.1, label %B210.endif.i.loopexit.unr-lcssa, label %B72.endif.us.i

B274.i:                                           ; preds = %B274.lr.ph.i, %B274.i
  %.85513611363.i = phi i64 [ 0, %B274.lr.ph.i ], [ %.862.i, %B274.i ]
  %.862.i = add nuw nsw i64 %.85513611363.i, 1
  %.945.i = getelementptr i64, ptr %.450.i, i64 %.85513611363.i
  %.946.i1719 = load i64, ptr %.945.i, align 8, !noalias !47
  %.1010.i = getelementptr i64, ptr %29, i64 %.85513611363.i
  %.1011.i = load i64, ptr %.1010.i, align 8, !noalias !47
  %.1061.i = icmp slt i64 %.946.i1719, 0
  %.1062.i = select i1 %.1061.i, i64 %.392.i, i64 0
  %.1063.i1720 = add i64 %.1062.i, %.946.i1719
  %.1064.i = icmp slt i64 %.1011.i, 0
  %.1065.i1721 = select i1 %.1064.i, i64 %.8.i, i64 0
  %.1092.i = mul i64 %.1063.i1720, %.8.i
  %157 = getelementptr double, ptr %177, i64 %.1092.i
  %158 = getelementptr double, ptr %157, i64 %.1011.i
  %.1096.i = getelementptr double, ptr %158, i64 %.1065.i1721
  %.1097.i = load double, ptr %.1096.i, align 8, !noalias !47
  %gep1367.i.idx = shl i64 %.85513611363.i, 5
  %gep1367.i = getelementptr i8, ptr %invariant.gep1358.i, i64 %gep1367.i.idx
  %.1156.i = load double, ptr %gep1367.i, align 8, !noalias !47
  %.1164.i = fsub contract double %.1097.i, %.1156.i
  store double %.1164.i, ptr %.1096.i, align 8, !noalias !47
  %exitcond1370.not.i = icmp eq i64 %.862.i, %.452.i
  br i1 %exitcond1370.not.i, label %B412.i1722, label %B274.i

B412.i1722:                                       ; preds = %B274.i, %B210.endif.i
  br i1 %.276.i1716, label %B64.endif.lr.ph.i, label %B1226.i.sink.split

B64.endif.lr.ph.i:                                ; preds = %B412.i1722
  %.496.i = mul i64 %.494.i1739, %.114513891391.i
  %159 = getelementptr double, ptr %.391.i, i64 %.496.i
  %160 = getelementptr double, ptr %159, i64 %.862.i1740
  br label %B108.endif.lr.ph.i

B62.loopexit.i:                                   ; preds = %B646.B542.loopexit_crit_edge.us.i, %B504.endif.i
  %exitcond864.not.i = icmp eq i64 %.151.i, %.8.i
  br i1 %exitcond864.not.i, label %B1226.i.sink.split, label %B108.endif.lr.ph.i

B148.i:                                           ; preds = %B148.i.prol.loopexit, %B148.i
  %largest.2.2718.i = phi double [ %.13.i.i1750.1, %B148.i ], [ %largest.2.2718.i.unr, %B148.i.prol.loopexit ]
  %.398714716.i = phi i64 [ %.405.i.1, %B148.i ], [ %.398714716.i.unr, %B148.i.prol.loopexit ]
  %.470.i1744 = icmp slt i64 %.398714716.i, 0
  %.471.i1745 = select i1 %.470.i1744, i64 %.8.i, i64 0
  %161 = getelementptr double, ptr %166, i64 %.398714716.i
  %.502.i1746 = getelementptr double, ptr %161, i64 %.471.i1745
  %.503.i1747 = load double, ptr %.502.i1746, align 8, !noalias !50
  %.507.i1748 = tail call contract double @llvm.fabs.f64(double %.503.i1747)
  %.12.i.i1749 = fcmp contract ogt double %.507.i1748, %largest.2.2718.i
  %.13.i.i1750 = select i1 %.12.i.i1749, double %.507.i1748, double %largest.2.2718.i
  %.405.i = add nuw i64 %.398714716.i, 1
  %.470.i1744.1 = icmp slt i64 %.405.i, 0
  %.471.i1745.1 = select i1 %.470.i1744.1, i64 %.8.i, i64 0
  %162 = getelementptr double, ptr %166, i64 %.405.i
  %.502.i1746.1 = getelementptr double, ptr %162, i64 %.471.i1745.1
  %.503.i1747.1 = load double, ptr %.502.i1746.1, align 8, !noalias !50
  %.507.i1748.1 = tail call contract double @llvm.fabs.f64(double %.503.i1747.1)
  %.12.i.i1749.1 = fcmp contract ogt double %.507.i1748.1, %.13.i.i1750
  %.13.i.i1750.1 = select i1 %.12.i.i1749.1, double %.507.i1748.1, double %.13.i.i1750
  %.405.i.1 = add nuw i64 %.398714716.i, 2
  %exitcond.not.i1752.1 = icmp eq i64 %.405.i.1, %.8.i
  br i1 %exitcond.not.i1752.1, label %B228.i, label %B148.i

B228.i:                                           ; preds = %B148.i, %B148.i.prol.loopexit
  %.13.i.i1750.lcssa = phi double [ %.13.i.i1750.lcssa.unr, %B148.i.prol.loopexit ], [ %.13.i.i1750.1, %B148.i ]
  %.280.i1742 = add nuw i64 %.273722728.i, 1
  %.553.i1753 = fcmp contract ogt double %.13.i.i1750.lcssa, 0.000000e+00
  br i1 %.553.i1753, label %B240.endif.i, label %B360.i

B302.i1762:                                       ; preds = %B240.endif.i
  br label %B360.i

B360.i:                                           ; preds = %B240.endif.i, %B302.i1762, %B228.i
  %pivot.3.2.i = phi i64 [ %pivot.2.1730.i, %B228.i ], [ %pivot.2.1730.i, %B240.endif.i ], [ %.273722728.i, %B302.i1762 ]
  %best.3.2.i = phi double [ %best.2.1731.i, %B228.i ], [ %best.2.1731.i, %B240.endif.i ], [ %.646.i1760, %B302.i1762 ]
  %exitcond861.not.i = icmp eq i64 %.280.i1742, %164
  br i1 %exitcond861.not.i, label %B362.i, label %B148.lr.ph.i

B362.i:                                           ; preds = %B360.i
  %.147.i = add i64 %.137773818.i, -1
  %.151.i = add nuw nsw i64 %.144775817.i, 1
  %.766.i = fcmp contract ogt double %best.3.2.i, 0.000000e+00
  br i1 %.766.i, label %B428.lr.ph.i, label %B1226.i.sink.split

B428.i:                                           ; preds = %B428.lr.ph.i, %B428.i
  %.958741743.i = phi i64 [ %.965.i.1, %B428.i ], [ 0, %B428.lr.ph.i ]
  %niter27 = phi i64 [ %niter27.next.1, %B428.i ], [ 0, %B428.lr.ph.i ]
  %.965.i = or disjoint i64 %.958741743.i, 1
  %.1062.i1756 = getelementptr double, ptr %168, i64 %.958741743.i
  %.1063.i1757 = load double, ptr %.1062.i1756, align 8, !noalias !50
  %.1139.i1758 = getelementptr double, ptr %169, i64 %.958741743.i
  %.1140.i1759 = load double, ptr %.1139.i1758, align 8, !noalias !50
  store double %.1140.i1759, ptr %.1062.i1756, align 8, !noalias !50
  store double %.1063.i1757, ptr %.1139.i1758, align 8, !noalias !50
  %.965.i.1 = add nuw nsw i64 %.958741743.i, 2
  %.1062.i1756.1 = getelementptr double, ptr %168, i64 %.965.i
  %.1063.i1757.1 = load double, ptr %.1062.i1756.1, align 8, !noalias !50
  %.1139.i1758.1 = getelementptr double, ptr %169, i64 %.965.i
  %.1140.i1759.1 = load double, ptr %.1139.i1758.1, align 8, !noalias !50
  store double %.1140.i1759.1, ptr %.1062.i1756.1, align 8, !noalias !50
  store double %.1063.i1757.1, ptr %.1139.i1758.1, align 8, !noalias !50
  %niter27.next.1 = add i64 %niter27, 2
  %niter27.ncmp.1 = icmp eq i64 %niter27.next.1, %unroll_iter26
  br i1 %niter27.ncmp.1, label %B504.endif.i.unr-lcssa, label %B428.i

B108.endif.lr.ph.i:                               ; preds = %B62.loopexit.i, %B64.endif.lr.ph.i
  %.137773818.i = phi i64 [ %.8.i, %B64.endif.lr.ph.i ], [ %.147.i, %B62.loopexit.i ]
  %.144775817.i = phi i64 [ 0, %B64.endif.lr.ph.i ], [ %.151.i, %B62.loopexit.i ]
  %163 = sub i64 %103, %.144775817.i
  %smax.i = tail call i64 @llvm.smax.i64(i64 %.137773818.i, i64 0)
  %164 = add nuw i64 %smax.i, %.144775817.i
  %invariant.gep.i1741 = getelementptr double, ptr %159, i64 %.144775817.i
  %xtraiter20 = and i64 %.137773818.i, 1
  %lcmp.mod21.not = icmp eq i64 %xtraiter20, 0
  %.405.i.prol = add nuw i64 %.144775817.i, 1
  %165 = icmp eq i64 %103, %.144775817.i
  br label %B148.lr.ph.i

B148.lr.ph.i:                                     ; preds = %B108.endif.lr.ph.i, %B360.i
  %best.2.1731.i = phi double [ 0.000000e+00, %B108.endif.lr.ph.i ], [ %best.3.2.i, %B360.i ]
  %pivot.2.1730.i = phi i64 [ %.144775817.i, %B108.endif.lr.ph.i ], [ %pivot.3.2.i, %B360.i ]
  %.273722728.i = phi i64 [ %.144775817.i, %B108.endif.lr.ph.i ], [ %.280.i1742, %B360.i ]
  %.467.i = icmp slt i64 %.273722728.i, 0
  %.468.i = select i1 %.467.i, i64 %.392.i, i64 0
  %.469.i1743 = add i64 %.468.i, %.273722728.i
  %.498.i = mul i64 %.469.i1743, %.8.i
  %166 = getelementptr double, ptr %159, i64 %.498.i
  br i1 %lcmp.mod21.not, label %B148.i.prol.loopexit, label %B148.i.prol

B148.i.prol:                                      ; preds = %B148.lr.ph.i
  %167 = getelementptr double, ptr %166, i64 %.144775817.i
  %.503.i1747.prol = load double, ptr %167, align 8, !noalias !50
  %.507.i1748.prol = tail call contract double @llvm.fabs.f64(double %.503.i1747.prol)
  %.12.i.i1749.prol = fcmp contract ogt double %.507.i1748.prol, 0.000000e+00
  %.13.i.i1750.prol = select i1 %.12.i.i1749.prol, double %.507.i1748.prol, double 0.000000e+00
  br label %B148.i.prol.loopexit

B148.i.prol.loopexit:                             ; preds = %B148.i.prol, %B148.lr.ph.i
  %.13.i.i1750.lcssa.unr = phi double [ poison, %B148.lr.ph.i ], [ %.13.i.i1750.prol, %B148.i.prol ]
  %largest.2.2718.i.unr = phi double [ 0.000000e+00, %B148.lr.ph.i ], [ %.13.i.i1750.prol, %B148.i.prol ]
  %.398714716.i.unr = phi i64 [ %.144775817.i, %B148.lr.ph.i ], [ %.405.i.prol, %B148.i.prol ]
  br i1 %165, label %B228.i, label %B148.i

B240.endif.i:                                     ; preds = %B228.i
  %gep739.i = getelementptr double, ptr %invariant.gep.i1741, i64 %.498.i
  %.637.i = load double, ptr %gep739.i, align 8, !noalias !50
  %.641.i = tail call contract double @llvm.fabs.f64(double %.637.i)
  %.646.i1760 = fdiv contract double %.641.i, %.13.i.i1750.lcssa
  %.648.i1761 = fcmp contract ogt double %.646.i1760, %best.2.1731.i
  br i1 %.648.i1761, label %B302.i1762, label %B360.i

B428.lr.ph.i:                                     ; preds = %B362.i
  %.866.i = getelementptr double, ptr %160, i64 %.144775817.i
  %.867.i1755 = sitofp i64 %pivot.3.2.i to double
  store double %.867.i1755, ptr %.866.i, align 8, !noalias !50
  %.1058.i = mul i64 %.144775817.i, %.8.i
  %168 = getelementptr double, ptr %159, i64 %.1058.i
  %.1104.i = icmp slt i64 %pivot.3.2.i, 0
  %.1105.i = select i1 %.1104.i, i64 %.392.i, i64 0
  %.1106.i = add i64 %.1105.i, %pivot.3.2.i
  %.1135.i = mul i64 %.1106.i, %.8.i
  %169 = getelementptr double, ptr %159, i64 %.1135.i
  br i1 %107, label %B428.i.epil.preheader, label %B428.i

B504.endif.i.unr-lcssa:                           ; preds = %B428.i
  br i1 %lcmp.mod24.not, label %B504.endif.i, label %B428.i.epil.preheader

B428.i.epil.preheader:                            ; preds = %B504.endif.i.unr-lcssa, %B428.lr.ph.i
  %.958741743.i.epil.init = phi i64 [ 0, %B428.lr.ph.i ], [ %.965.i.1, %B504.endif.i.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod25)
  %.1062.i1756.epil = getelementptr double, ptr %168, i64 %.958741743.i.epil.init
  %.1063.i1757.epil = load double, ptr %.1062.i1756.epil, align 8, !noalias !50
  %.1139.i1758.epil = getelementptr double, ptr %169, i64 %.958741743.i.epil.init
  %.1140.i1759.epil = load double, ptr %.1139.i1758.epil, align 8, !noalias !50
  store double %.1140.i1759.epil, ptr %.1062.i1756.epil, align 8, !noalias !50
  store double %.1063.i1757.epil, ptr %.1139.i1758.epil, align 8, !noalias !50
  br label %B504.endif.i

B504.endif.i:                                     ; preds = %B504.endif.i.unr-lcssa, %B428.i.epil.preheader
  %.1345.i = icmp sgt i64 %.8.i, %.151.i
  %invariant.gep754.i = getelementptr double, ptr %.391.i, i64 %.144775817.i
  br i1 %.1345.i, label %B544.us.preheader.i, label %B62.loopexit.i

B544.us.preheader.i:                              ; preds = %B504.endif.i
  %.1576.i = add i64 %.1058.i, %.496.i
  %gep756.i = getelementptr double, ptr %invariant.gep754.i, i64 %.1576.i
  %170 = getelementptr double, ptr %.391.i, i64 %.1576.i
  %xtraiter28 = and i64 %163, 1
  %lcmp.mod29.not = icmp eq i64 %xtraiter28, 0
  %.1765.us.i.prol = add nuw i64 %.144775817.i, 2
  %.1936.us.i.prol = getelementptr double, ptr %170, i64 %.151.i
  %171 = icmp eq i64 %104, %.144775817.i
  br label %B544.us.i

B544.us.i:                                        ; preds = %B646.B542.loopexit_crit_edge.us.i, %B544.us.preheader.i
  %.1393758764.us.i = phi i64 [ %.1400.us.i, %B646.B542.loopexit_crit_edge.us.i ], [ %.151.i, %B544.us.preheader.i ]
  %.1466.us.i = icmp slt i64 %.1393758764.us.i, 0
  %.1467.us.i = select i1 %.1466.us.i, i64 %.392.i, i64 0
  %.1468.us.i = add i64 %.1467.us.i, %.1393758764.us.i
  %.1497.us.i = mul i64 %.1468.us.i, %.8.i
  %.1498.us.i = add i64 %.1497.us.i, %.496.i
  %gep.us.i = getelementptr double, ptr %invariant.gep754.i, i64 %.1498.us.i
  %.1502.us.i = load double, ptr %gep.us.i, align 8, !noalias !50
  %.1580.us.i = load double, ptr %gep756.i, align 8, !noalias !50
  %.1587.us.i = fdiv contract double %.1502.us.i, %.1580.us.i
  store double %.1587.us.i, ptr %gep.us.i, align 8, !noalias !50
  %172 = getelementptr double, ptr %.391.i, i64 %.1498.us.i
  br i1 %lcmp.mod29.not, label %B648.us.i.prol.loopexit, label %B648.us.i.prol

B648.us.i.prol:                                   ; preds = %B544.us.i
  %.1862.us.i.prol = getelementptr double, ptr %172, i64 %.151.i
  %.1863.us.i.prol = load double, ptr %.1862.us.i.prol, align 8, !noalias !50
  %.1937.us.i.prol = load double, ptr %.1936.us.i.prol, align 8, !noalias !50
  %.1942.us.i.prol = fmul contract double %.1587.us.i, %.1937.us.i.prol
  %.1943.us.i.prol = fsub contract double %.1863.us.i.prol, %.1942.us.i.prol
  store double %.1943.us.i.prol, ptr %.1862.us.i.prol, align 8, !noalias !50
  br label %B648.us.i.prol.loopexit

B648.us.i.prol.loopexit:                          ; preds = %B648.us.i.prol, %B544.us.i
  %.1758748750.us.i.unr = phi i64 [ %.151.i, %B544.us.i ], [ %.1765.us.i.prol, %B648.us.i.prol ]
  br i1 %171, label %B646.B542.loopexit_crit_edge.us.i, label %B648.us.i

B648.us.i:                                        ; preds = %B648.us.i.prol.loopexit, %B648.us.i
  %.1758748750.us.i = phi i64 [ %.1765.us.i.1, %B648.us.i ], [ %.1758748750.us.i.unr, %B648.us.i.prol.loopexit ]
  %.1765.us.i = add nuw i64 %.1758748750.us.i, 1
  %.1830.us.i = icmp slt i64 %.1758748750.us.i, 0
  %.1831.us.i = select i1 %.1830.us.i, i64 %.8.i, i64 0
  %.1832.us.i = add i64 %.1831.us.i, %.1758748750.us.i
  %.1862.us.i = getelementptr double, ptr %172, i64 %.1832.us.i
  %.1863.us.i = load double, ptr %.1862.us.i, align 8, !noalias !50
  %.1936.us.i = getelementptr double, ptr %170, i64 %.1832.us.i
  %.1937.us.i = load double, ptr %.1936.us.i, align 8, !noalias !50
  %.1942.us.i = fmul contract double %.1587.us.i, %.1937.us.i
  %.1943.us.i = fsub contract double %.1863.us.i, %.1942.us.i
  store double %.1943.us.i, ptr %.1862.us.i, align 8, !noalias !50
  %.1765.us.i.1 = add nuw i64 %.1758748750.us.i, 2
  %.1830.us.i.1 = icmp slt i64 %.1765.us.i, 0
  %.1831.us.i.1 = select i1 %.1830.us.i.1, i64 %.8.i, i64 0
  %.1832.us.i.1 = add i64 %.1831.us.i.1, %.1765.us.i
  %.1862.us.i.1 = getelementptr double, ptr %172, i64 %.1832.us.i.1
  %.1863.us.i.1 = load double, ptr %.1862.us.i.1, align 8, !noalias !50
  %.1936.us.i.1 = getelementptr double, ptr %170, i64 %.1832.us.i.1
  %.1937.us.i.1 = load double, ptr %.1936.us.i.1, align 8, !noalias !50
  %.1942.us.i.1 = fmul contract double %.1587.us.i, %.1937.us.i.1
  %.1943.us.i.1 = fsub contract double %.1863.us.i.1, %.1942.us.i.1
  store double %.1943.us.i.1, ptr %.1862.us.i.1, align 8, !noalias !50
  %exitcond863.not.i.1 = icmp eq i64 %.1765.us.i.1, %.8.i
  br i1 %exitcond863.not.i.1, label %B646.B542.loopexit_crit_edge.us.i, label %B648.us.i

B646.B542.loopexit_crit_edge.us.i:                ; preds = %B648.us.i, %B648.us.i.prol.loopexit
  %.1400.us.i = add nuw i64 %.1393758764.us.i, 1
  %exitcond.not = icmp eq i64 %.1400.us.i, %.8.i
  br i1 %exitcond.not, label %B62.loopexit.i, label %B544.us.i

B210.endif.i.loopexit.unr-lcssa:                  ; preds = %B72.endif.us.i
  br i1 %lcmp.mod16.not, label %B210.endif.i, label %B72.endif.us.i.epil.preheader

B72.endif.us.i.epil.preheader:                    ; preds = %B210.endif.i.loopexit.unr-lcssa, %B72.endif.us.preheader.i
  %.32613431349.us.i.epil.init = phi i64 [ 0, %B72.endif.us.preheader.i ], [ %.333.us.i.1, %B210.endif.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod17)
  %173 = mul i64 %101, %.32613431349.us.i.epil.init
  %174 = getelementptr i8, ptr %.391.i, i64 %144
  %scevgep.epil = getelementptr i8, ptr %174, i64 %173
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.epil, i8 0, i64 %102, i1 false), !noalias !47
  %.555.us.i1733.epil = mul i64 %.32613431349.us.i.epil.init, %.8.i
  %175 = getelementptr double, ptr %148, i64 %.555.us.i1733.epil
  %.634.us.i.epil = load double, ptr %gep.i1731, align 8, !noalias !47
  %176 = getelementptr double, ptr %175, i64 %.32613431349.us.i.epil.init
  store double %.634.us.i.epil, ptr %176, align 8, !noalias !47
  br label %B210.endif.i

B210.endif.i:                                     ; preds = %B72.endif.us.i.epil.preheader, %B210.endif.i.loopexit.unr-lcssa, %B1124.i
  br i1 %.8491362.not.i, label %B412.i1722, label %B274.lr.ph.i

B274.lr.ph.i:                                     ; preds = %B210.endif.i
  %invariant.gep1358.i = getelementptr double, ptr %.181.i, i64 %.114513891391.i
  %.1090.i1717 = mul i64 %.1088.i, %.114513891391.i
  %177 = getelementptr double, ptr %.391.i, i64 %.1090.i1717
  br label %B274.i

B1226.i.sink.split:                               ; preds = %B62.loopexit.i, %B362.i, %B412.i1722
  %.sink = phi i64 [ 1, %B412.i1722 ], [ 1, %B62.loopexit.i ], [ 2, %B362.i ]
  %178 = getelementptr i64, ptr %24, i64 %.114513891391.i
  store i64 %.sink, ptr %178, align 8, !noalias !47
  br label %B1226.i

B1226.i:                                          ; preds = %B1226.i.sink.split, %B1000.i, %B936.i
  %pivoted.3.1.i = phi i1 [ %pivoted.2.01393.i, %B1000.i ], [ %pivoted.2.01393.i, %B936.i ], [ true, %B1226.i.sink.split ]
  %exitcond.not.i966 = icmp eq i64 %.1152.i, 4
  br i1 %exitcond.not.i966, label %B1228.i, label %B936.i

B1228.i:                                          ; preds = %B1226.i
  br i1 %pivoted.3.1.i, label %B1232.i, label %label_6

B1232.i:                                          ; preds = %B1228.i
  %.385.i975 = load i64, ptr %24, align 8, !noalias !53
  %.393.i976 = icmp eq i64 %.385.i975, 1
  br i1 %.393.i976, label %B96.endif.i, label %B276.i

B160.i:                                           ; preds = %B160.i.preheader, %B160.i
  %.514624626.i = phi i64 [ %.521.i977.3, %B160.i ], [ 0, %B160.i.preheader ]
  %niter35 = phi i64 [ %niter35.next.3, %B160.i ], [ 0, %B160.i.preheader ]
  %.622.i = shl i64 %.514624626.i, 2
  %gep.i978 = getelementptr double, ptr %30, i64 %.622.i
  %.627.i979 = load double, ptr %gep.i978, align 8, !noalias !53
  %gep630.i = getelementptr double, ptr %31, i64 %.622.i
  store double %.627.i979, ptr %gep630.i, align 8, !noalias !53
  %.521.i977 = shl i64 %.514624626.i, 2
  %.622.i.1 = or disjoint i64 %.521.i977, 4
  %gep.i978.1 = getelementptr double, ptr %30, i64 %.622.i.1
  %.627.i979.1 = load double, ptr %gep.i978.1, align 8, !noalias !53
  %gep630.i.1 = getelementptr double, ptr %31, i64 %.622.i.1
  store double %.627.i979.1, ptr %gep630.i.1, align 8, !noalias !53
  %.521.i977.1 = shl i64 %.514624626.i, 2
  %.622.i.2 = or disjoint i64 %.521.i977.1, 8
  %gep.i978.2 = getelementptr double, ptr %30, i64 %.622.i.2
  %.627.i979.2 = load double, ptr %gep.i978.2, align 8, !noalias !53
  %gep630.i.2 = getelementptr double, ptr %31, i64 %.622.i.2
  store double %.627.i979.2, ptr %gep630.i.2, align 8, !noalias !53
  %.521.i977.3 = add nuw nsw i64 %.514624626.i, 4
  %.521.i977.2 = shl i64 %.514624626.i, 2
  %.622.i.3 = or disjoint i64 %.521.i977.2, 12
  %gep.i978.3 = getelementptr double, ptr %30, i64 %.622.i.3
  %.627.i979.3 = load double, ptr %gep.i978.3, align 8, !noalias !53
  %gep630.i.3 = getelementptr double, ptr %31, i64 %.622.i.3
  store double %.627.i979.3, ptr %gep630.i.3, align 8, !noalias !53
  %niter35.next.3 = add i64 %niter35, 4
  %niter35.ncmp.3 = icmp eq i64 %niter35.next.3, %unroll_iter34
  br i1 %niter35.ncmp.3, label %B218.i.loopexit.unr-lcssa, label %B160.i

B218.i.loopexit.unr-lcssa:                        ; preds = %B160.i
  br i1 %lcmp.mod32.not, label %B218.i, label %B160.i.epil.preheader

B160.i.epil.preheader:                            ; preds = %B218.i.loopexit.unr-lcssa, %B160.i.preheader
  %.514624626.i.epil.init = phi i64 [ 0, %B160.i.preheader ], [ %.521.i977.3, %B218.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod33)
  br label %B160.i.epil

B160.i.epil:                                      ; preds = %B160.i.epil, %B160.i.epil.preheader
  %.514624626.i.epil = phi i64 [ %.521.i977.epil, %B160.i.epil ], [ %.514624626.i.epil.init, %B160.i.epil.preheader ]
  %epil.iter31 = phi i64 [ %epil.iter31.next, %B160.i.epil ], [ 0, %B160.i.epil.preheader ]
  %.521.i977.epil = add nuw nsw i64 %.514624626.i.epil, 1
  %.622.i.epil = shl i64 %.514624626.i.epil, 2
  %gep.i978.epil = getelementptr double, ptr %30, i64 %.622.i.epil
  %.627.i979.epil = load double, ptr %gep.i978.epil, align 8, !noalias !53
  %gep630.i.epil = getelementptr double, ptr %31, i64 %.622.i.epil
  store double %.627.i979.epil, ptr %gep630.i.epil, align 8, !noalias !53
  %epil.iter31.next = add i64 %epil.iter31, 1
  %epil.iter31.cmp.not = icmp eq i64 %epil.iter31.next, %xtraiter30
  br i1 %epil.iter31.cmp.not, label %B218.i, label %B160.i.epil, !llvm.loop !56

B218.i:                                           ; preds = %B218.i.loopexit.unr-lcssa, %B160.i.epil, %B96.endif.i
  br i1 %.125.i1353, label %B62.i1364, label %label_7

B62.i1364:                                        ; preds = %B218.i, %B62.i1364
  %.175682684.i1365 = phi i64 [ %.182.i1368, %B62.i1364 ], [ 0, %B218.i ]
  %179 = getelementptr double, ptr %32, i64 %.175682684.i1365
  %.280.i1366 = load double, ptr %179, align 8, !noalias !57
  %.5.i.i1367 = fptosi double %.280.i1366 to i64
  %.182.i1368 = add nuw nsw i64 %.175682684.i1365, 1
  %gep.i1371.idx = shl i64 %.175682684.i1365, 5
  %gep.i1371 = getelementptr i8, ptr %31, i64 %gep.i1371.idx
  %.381.i1372 = load double, ptr %gep.i1371, align 8, !noalias !57
  %.422.i1373 = icmp slt i64 %.5.i.i1367, 0
  %.423.i1374 = select i1 %.422.i1373, i64 %.17.i52, i64 0
  %.424.i1375 = add i64 %.423.i1374, %.5.i.i1367
  %gep688.i1377.idx = shl i64 %.424.i1375, 5
  %gep688.i1377 = getelementptr i8, ptr %31, i64 %gep688.i1377.idx
  %.458.i1378 = load double, ptr %gep688.i1377, align 8, !noalias !57
  store double %.458.i1378, ptr %gep.i1371, align 8, !noalias !57
  store double %.381.i1372, ptr %gep688.i1377, align 8, !noalias !57
  %exitcond.not.i1379 = icmp eq i64 %.182.i1368, %.8.i
  br i1 %exitcond.not.i1379, label %B218.endif.i1380, label %B62.i1364

B216.loopexit.i1400.loopexit.unr-lcssa:           ; preds = %B252.i1389
  %lcmp.mod38.not = icmp eq i64 %xtraiter36, 0
  br i1 %lcmp.mod38.not, label %B216.loopexit.i1400, label %B252.i1389.epil.preheader

B252.i1389.epil.preheader:                        ; preds = %B216.loopexit.i1400.loopexit.unr-lcssa, %B252.lr.ph.i1384
  %.934698.i1390.epil.init = phi double [ %.933.promoted.i1388, %B252.lr.ph.i1384 ], [ %.1090.i1398.1, %B216.loopexit.i1400.loopexit.unr-lcssa ]
  %.828690692.i1391.epil.init = phi i64 [ 0, %B252.lr.ph.i1384 ], [ %.835.i1392.1, %B216.loopexit.i1400.loopexit.unr-lcssa ]
  %lcmp.mod39 = icmp ne i64 %xtraiter36, 0
  tail call void @llvm.assume(i1 %lcmp.mod39)
  %180 = getelementptr double, ptr %186, i64 %.828690692.i1391.epil.init
  %.1008.i1393.epil = load double, ptr %180, align 8, !noalias !57
  %gep697.i1395.idx.epil = shl i64 %.828690692.i1391.epil.init, 5
  %gep697.i1395.epil = getelementptr i8, ptr %31, i64 %gep697.i1395.idx.epil
  %.1085.i1396.epil = load double, ptr %gep697.i1395.epil, align 8, !noalias !57
  %.1089.i1397.epil = fmul contract double %.1008.i1393.epil, %.1085.i1396.epil
  %.1090.i1398.epil = fsub contract double %.934698.i1390.epil.init, %.1089.i1397.epil
  store double %.1090.i1398.epil, ptr %gep713.i1386, align 8, !noalias !57
  br label %B216.loopexit.i1400

B216.loopexit.i1400:                              ; preds = %B252.i1389.epil.preheader, %B216.loopexit.i1400.loopexit.unr-lcssa, %B218.endif.i1380
  %exitcond745.not.i1401 = icmp eq i64 %.714.i1382, %.8.i
  br i1 %exitcond745.not.i1401, label %B380.endif.i1404, label %B218.endif.i1380

B252.i1389:                                       ; preds = %B252.i1389, %B252.lr.ph.i1384.new
  %.934698.i1390 = phi double [ %.933.promoted.i1388, %B252.lr.ph.i1384.new ], [ %.1090.i1398.1, %B252.i1389 ]
  %.828690692.i1391 = phi i64 [ 0, %B252.lr.ph.i1384.new ], [ %.835.i1392.1, %B252.i1389 ]
  %niter41 = phi i64 [ 0, %B252.lr.ph.i1384.new ], [ %niter41.next.1, %B252.i1389 ]
  %.835.i1392 = or disjoint i64 %.828690692.i1391, 1
  %181 = getelementptr double, ptr %186, i64 %.828690692.i1391
  %.1008.i1393 = load double, ptr %181, align 8, !noalias !57
  %gep697.i1395.idx = shl i64 %.828690692.i1391, 5
  %gep697.i1395 = getelementptr i8, ptr %31, i64 %gep697.i1395.idx
  %.1085.i1396 = load double, ptr %gep697.i1395, align 8, !noalias !57
  %.1089.i1397 = fmul contract double %.1008.i1393, %.1085.i1396
  %.1090.i1398 = fsub contract double %.934698.i1390, %.1089.i1397
  store double %.1090.i1398, ptr %gep713.i1386, align 8, !noalias !57
  %.835.i1392.1 = add nuw nsw i64 %.828690692.i1391, 2
  %182 = getelementptr double, ptr %186, i64 %.835.i1392
  %.1008.i1393.1 = load double, ptr %182, align 8, !noalias !57
  %gep697.i1395.idx.1 = shl i64 %.835.i1392, 5
  %gep697.i1395.1 = getelementptr i8, ptr %31, i64 %gep697.i1395.idx.1
  %.1085.i1396.1 = load double, ptr %gep697.i1395.1, align 8, !noalias !57
  %.1089.i1397.1 = fmul contract double %.1008.i1393.1, %.1085.i1396.1
  %.1090.i1398.1 = fsub contract double %.1090.i1398, %.1089.i1397.1
  store double %.1090.i1398.1, ptr %gep713.i1386, align 8, !noalias !57
  %niter41.next.1 = add i64 %niter41, 2
  %niter41.ncmp.1 = icmp eq i64 %niter41.next.1, %unroll_iter40
  br i1 %niter41.ncmp.1, label %B216.loopexit.i1400.loopexit.unr-lcssa, label %B252.i1389

B422.i1414:                                       ; preds = %B422.lr.ph.i1410, %B422.i1414
  %.1488723.i1415 = phi double [ %.1487.promoted.i1413, %B422.lr.ph.i1410 ], [ %.1644.i1430, %B422.i1414 ]
  %.1375714718.i1416 = phi i64 [ %.1333.i1407, %B422.lr.ph.i1410 ], [ %.1385.i1418, %B422.i1414 ]
  %.1382715717.i1417 = phi i64 [ %.1252724732.i1405, %B422.lr.ph.i1410 ], [ %.1389.i1419, %B422.i1414 ]
  %.1385.i1418 = add nsw i64 %.1375714718.i1416, -1
  %.1389.i1419 = add i64 %.1382715717.i1417, 1
  %.1529.i1420 = icmp slt i64 %.1382715717.i1417, 0
  %.1530.i1421 = select i1 %.1529.i1420, i64 %.8.i, i64 0
  %183 = getelementptr double, ptr %188, i64 %.1382715717.i1417
  %.1561.i1422 = getelementptr double, ptr %183, i64 %.1530.i1421
  %.1562.i1423 = load double, ptr %.1561.i1422, align 8, !noalias !57
  %.1604.i1424 = select i1 %.1529.i1420, i64 %.17.i52, i64 0
  %.1605.i1425 = add i64 %.1604.i1424, %.1382715717.i1417
  %gep722.i1427.idx = shl i64 %.1605.i1425, 5
  %gep722.i1427 = getelementptr i8, ptr %31, i64 %gep722.i1427.idx
  %.1639.i1428 = load double, ptr %gep722.i1427, align 8, !noalias !57
  %.1643.i1429 = fmul contract double %.1562.i1423, %.1639.i1428
  %.1644.i1430 = fsub contract double %.1488723.i1415, %.1643.i1429
  store double %.1644.i1430, ptr %gep738.i1411, align 8, !noalias !57
  %.1376.i1431 = icmp sgt i64 %.1375714718.i1416, 1
  br i1 %.1376.i1431, label %B422.i1414, label %B506.i1432

B506.i1432:                                       ; preds = %B422.i1414, %B380.endif.B506_crit_edge.i1439
  %.1865.pre-phi.i1433 = phi i64 [ %.pre746.i1440, %B380.endif.B506_crit_edge.i1439 ], [ %.1557.i1412, %B422.i1414 ]
  %gep742.i1434 = getelementptr double, ptr %31, i64 %.pre.i1409
  %.1793.i1435 = load double, ptr %gep742.i1434, align 8, !noalias !57
  %184 = getelementptr double, ptr %.391.i, i64 %.1865.pre-phi.i1433
  %185 = getelementptr double, ptr %184, i64 %.1262.i1406
  %.1870.i1436 = load double, ptr %185, align 8, !noalias !57
  %.1877.i1437 = fdiv contract double %.1793.i1435, %.1870.i1436
  store double %.1877.i1437, ptr %gep742.i1434, align 8, !noalias !57
  %.1253.i1438 = icmp samesign ugt i64 %.1252724732.i1405, 1
  br i1 %.1253.i1438, label %B380.endif.i1404, label %label_7

B218.endif.i1380:                                 ; preds = %B62.i1364, %B216.loopexit.i1400
  %.707700706.i1381 = phi i64 [ %.714.i1382, %B216.loopexit.i1400 ], [ 0, %B62.i1364 ]
  %.714.i1382 = add nuw nsw i64 %.707700706.i1381, 1
  %.822691.not.i1383 = icmp eq i64 %.707700706.i1381, 0
  br i1 %.822691.not.i1383, label %B216.loopexit.i1400, label %B252.lr.ph.i1384

B252.lr.ph.i1384:                                 ; preds = %B218.endif.i1380
  %gep713.i1386.idx = shl i64 %.707700706.i1381, 5
  %gep713.i1386 = getelementptr i8, ptr %31, i64 %gep713.i1386.idx
  %.1003.i1387 = mul i64 %.707700706.i1381, %.8.i
  %186 = getelementptr double, ptr %.391.i, i64 %.1003.i1387
  %.933.promoted.i1388 = load double, ptr %gep713.i1386, align 8, !noalias !57
  %xtraiter36 = and i64 %.707700706.i1381, 1
  %187 = icmp eq i64 %.707700706.i1381, 1
  br i1 %187, label %B252.i1389.epil.preheader, label %B252.lr.ph.i1384.new

B252.lr.ph.i1384.new:                             ; preds = %B252.lr.ph.i1384
  %unroll_iter40 = and i64 %.707700706.i1381, 9223372036854775806
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
  %188 = getelementptr double, ptr %.391.i, i64 %.1557.i1412
  %.1487.promoted.i1413 = load double, ptr %gep738.i1411, align 8, !noalias !57
  br label %B422.i1414

label_7: ; preds = %B506.i1432, %B218.i
  br label %B276.i

B276.i:                                           ; preds = %label_7, %B1232.i
  %.385.1.i = load i64, ptr %25, align 8, !noalias !53
  %.393.1.i = icmp eq i64 %.385.1.i, 1
  br i1 %.393.1.i, label %B96.endif.1.i, label %B276.1.i

B96.endif.1.i:                                    ; preds = %B276.i
  br i1 %.508625.not.i, label %B218.1.i, label %B160.1.i.preheader

B160.1.i.preheader:                               ; preds = %B96.endif.1.i
  br i1 %109, label %B160.1.i.epil.preheader, label %B160.1.i

B160.1.i:                                         ; preds = %B160.1.i.preheader, %B160.1.i
  %.514624626.1.i = phi i64 [ %.521.1.i.3, %B160.1.i ], [ 0, %B160.1.i.preheader ]
  %niter47 = phi i64 [ %niter47.next.3, %B160.1.i ], [ 0, %B160.1.i.preheader ]
  %.622.1.i = shl i64 %.514624626.1.i, 2
  %gep.1.i = getelementptr double, ptr %invariant.gep.1.i, i64 %.622.1.i
  %.627.1.i = load double, ptr %gep.1.i, align 8, !noalias !53
  %gep630.1.i = getelementptr double, ptr %invariant.gep629.1.i, i64 %.622.1.i
  store double %.627.1.i, ptr %gep630.1.i, align 8, !noalias !53
  %.521.1.i = shl i64 %.514624626.1.i, 2
  %.622.1.i.1 = or disjoint i64 %.521.1.i, 4
  %gep.1.i.1 = getelementptr double, ptr %invariant.gep.1.i, i64 %.622.1.i.1
  %.627.1.i.1 = load double, ptr %gep.1.i.1, align 8, !noalias !53
  %gep630.1.i.1 = getelementptr double, ptr %invariant.gep629.1.i, i64 %.622.1.i.1
  store double %.627.1.i.1, ptr %gep630.1.i.1, align 8, !noalias !53
  %.521.1.i.1 = shl i64 %.514624626.1.i, 2
  %.622.1.i.2 = or disjoint i64 %.521.1.i.1, 8
  %gep.1.i.2 = getelementptr double, ptr %invariant.gep.1.i, i64 %.622.1.i.2
  %.627.1.i.2 = load double, ptr %gep.1.i.2, align 8, !noalias !53
  %gep630.1.i.2 = getelementptr double, ptr %invariant.gep629.1.i, i64 %.622.1.i.2
  store double %.627.1.i.2, ptr %gep630.1.i.2, align 8, !noalias !53
  %.521.1.i.3 = add nuw nsw i64 %.514624626.1.i, 4
  %.521.1.i.2 = shl i64 %.514624626.1.i, 2
  %.622.1.i.3 = or disjoint i64 %.521.1.i.2, 12
  %gep.1.i.3 = getelementptr double, ptr %invariant.gep.1.i, i64 %.622.1.i.3
  %.627.1.i.3 = load double, ptr %gep.1.i.3, align 8, !noalias !53
  %gep630.1.i.3 = getelementptr double, ptr %invariant.gep629.1.i, i64 %.622.1.i.3
  store double %.627.1.i.3, ptr %gep630.1.i.3, align 8, !noalias !53
  %niter47.next.3 = add i64 %niter47, 4
  %niter47.ncmp.3 = icmp eq i64 %niter47.next.3, %unroll_iter46
  br i1 %niter47.ncmp.3, label %B218.1.i.loopexit.unr-lcssa, label %B160.1.i

B218.1.i.loopexit.unr-lcssa:                      ; preds = %B160.1.i
  br i1 %lcmp.mod44.not, label %B218.1.i, label %B160.1.i.epil.preheader

B160.1.i.epil.preheader:                          ; preds = %B218.1.i.loopexit.unr-lcssa, %B160.1.i.preheader
  %.514624626.1.i.epil.init = phi i64 [ 0, %B160.1.i.preheader ], [ %.521.1.i.3, %B218.1.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod45)
  br label %B160.1.i.epil

B160.1.i.epil:                                    ; preds = %B160.1.i.epil, %B160.1.i.epil.preheader
  %.514624626.1.i.epil = phi i64 [ %.521.1.i.epil, %B160.1.i.epil ], [ %.514624626.1.i.epil.init, %B160.1.i.epil.preheader ]
  %epil.iter43 = phi i64 [ %epil.iter43.next, %B160.1.i.epil ], [ 0, %B160.1.i.epil.preheader ]
  %.521.1.i.epil = add nuw nsw i64 %.514624626.1.i.epil, 1
  %.622.1.i.epil = shl i64 %.514624626.1.i.epil, 2
  %gep.1.i.epil = getelementptr double, ptr %invariant.gep.1.i, i64 %.622.1.i.epil
  %.627.1.i.epil = load double, ptr %gep.1.i.epil, align 8, !noalias !53
  %gep630.1.i.epil = getelementptr double, ptr %invariant.gep629.1.i, i64 %.622.1.i.epil
  store double %.627.1.i.epil, ptr %gep630.1.i.epil, align 8, !noalias !53
  %epil.iter43.next = add i64 %epil.iter43, 1
  %epil.iter43.cmp.not = icmp eq i64 %epil.iter43.next, %xtraiter42
  br i1 %epil.iter43.cmp.not, label %B218.1.i, label %B160.1.i.epil, !llvm.loop !60

B218.1.i:                                         ; preds = %B218.1.i.loopexit.unr-lcssa, %B160.1.i.epil, %B96.endif.1.i
  br i1 %.125.i1444, label %B62.i1455, label %label_8

B62.i1455:                                        ; preds = %B218.1.i, %B62.i1455
  %.175682684.i1456 = phi i64 [ %.182.i1459, %B62.i1455 ], [ 0, %B218.1.i ]
  %189 = getelementptr double, ptr %34, i64 %.175682684.i1456
  %.280.i1457 = load double, ptr %189, align 8, !noalias !61
  %.5.i.i1458 = fptosi double %.280.i1457 to i64
  %.182.i1459 = add nuw nsw i64 %.175682684.i1456, 1
  %gep.i1462.idx = shl i64 %.175682684.i1456, 5
  %gep.i1462 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep.i1462.idx
  %.381.i1463 = load double, ptr %gep.i1462, align 8, !noalias !61
  %.422.i1464 = icmp slt i64 %.5.i.i1458, 0
  %.423.i1465 = select i1 %.422.i1464, i64 %.17.i52, i64 0
  %.424.i1466 = add i64 %.423.i1465, %.5.i.i1458
  %gep688.i1468.idx = shl i64 %.424.i1466, 5
  %gep688.i1468 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep688.i1468.idx
  %.458.i1469 = load double, ptr %gep688.i1468, align 8, !noalias !61
  store double %.458.i1469, ptr %gep.i1462, align 8, !noalias !61
  store double %.381.i1463, ptr %gep688.i1468, align 8, !noalias !61
  %exitcond.not.i1470 = icmp eq i64 %.182.i1459, %.8.i
  br i1 %exitcond.not.i1470, label %B218.endif.i1471, label %B62.i1455

B216.loopexit.i1491.loopexit.unr-lcssa:           ; preds = %B252.i1480
  %lcmp.mod50.not = icmp eq i64 %xtraiter48, 0
  br i1 %lcmp.mod50.not, label %B216.loopexit.i1491, label %B252.i1480.epil.preheader

B252.i1480.epil.preheader:                        ; preds = %B216.loopexit.i1491.loopexit.unr-lcssa, %B252.lr.ph.i1475
  %.934698.i1481.epil.init = phi double [ %.933.promoted.i1479, %B252.lr.ph.i1475 ], [ %.1090.i1489.1, %B216.loopexit.i1491.loopexit.unr-lcssa ]
  %.828690692.i1482.epil.init = phi i64 [ 0, %B252.lr.ph.i1475 ], [ %.835.i1483.1, %B216.loopexit.i1491.loopexit.unr-lcssa ]
  %lcmp.mod51 = icmp ne i64 %xtraiter48, 0
  tail call void @llvm.assume(i1 %lcmp.mod51)
  %190 = getelementptr double, ptr %196, i64 %.828690692.i1482.epil.init
  %.1008.i1484.epil = load double, ptr %190, align 8, !noalias !61
  %gep697.i1486.idx.epil = shl i64 %.828690692.i1482.epil.init, 5
  %gep697.i1486.epil = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep697.i1486.idx.epil
  %.1085.i1487.epil = load double, ptr %gep697.i1486.epil, align 8, !noalias !61
  %.1089.i1488.epil = fmul contract double %.1008.i1484.epil, %.1085.i1487.epil
  %.1090.i1489.epil = fsub contract double %.934698.i1481.epil.init, %.1089.i1488.epil
  store double %.1090.i1489.epil, ptr %gep713.i1477, align 8, !noalias !61
  br label %B216.loopexit.i1491

B216.loopexit.i1491:                              ; preds = %B252.i1480.epil.preheader, %B216.loopexit.i1491.loopexit.unr-lcssa, %B218.endif.i1471
  %exitcond745.not.i1492 = icmp eq i64 %.714.i1473, %.8.i
  br i1 %exitcond745.not.i1492, label %B380.endif.i1495, label %B218.endif.i1471

B252.i1480:                                       ; preds = %B252.i1480, %B252.lr.ph.i1475.new
  %.934698.i1481 = phi double [ %.933.promoted.i1479, %B252.lr.ph.i1475.new ], [ %.1090.i1489.1, %B252.i1480 ]
  %.828690692.i1482 = phi i64 [ 0, %B252.lr.ph.i1475.new ], [ %.835.i1483.1, %B252.i1480 ]
  %niter53 = phi i64 [ 0, %B252.lr.ph.i1475.new ], [ %niter53.next.1, %B252.i1480 ]
  %.835.i1483 = or disjoint i64 %.828690692.i1482, 1
  %191 = getelementptr double, ptr %196, i64 %.828690692.i1482
  %.1008.i1484 = load double, ptr %191, align 8, !noalias !61
  %gep697.i1486.idx = shl i64 %.828690692.i1482, 5
  %gep697.i1486 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep697.i1486.idx
  %.1085.i1487 = load double, ptr %gep697.i1486, align 8, !noalias !61
  %.1089.i1488 = fmul contract double %.1008.i1484, %.1085.i1487
  %.1090.i1489 = fsub contract double %.934698.i1481, %.1089.i1488
  store double %.1090.i1489, ptr %gep713.i1477, align 8, !noalias !61
  %.835.i1483.1 = add nuw nsw i64 %.828690692.i1482, 2
  %192 = getelementptr double, ptr %196, i64 %.835.i1483
  %.1008.i1484.1 = load double, ptr %192, align 8, !noalias !61
  %gep697.i1486.idx.1 = shl i64 %.835.i1483, 5
  %gep697.i1486.1 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep697.i1486.idx.1
  %.1085.i1487.1 = load double, ptr %gep697.i1486.1, align 8, !noalias !61
  %.1089.i1488.1 = fmul contract double %.1008.i1484.1, %.1085.i1487.1
  %.1090.i1489.1 = fsub contract double %.1090.i1489, %.1089.i1488.1
  store double %.1090.i1489.1, ptr %gep713.i1477, align 8, !noalias !61
  %niter53.next.1 = add i64 %niter53, 2
  %niter53.ncmp.1 = icmp eq i64 %niter53.next.1, %unroll_iter52
  br i1 %niter53.ncmp.1, label %B216.loopexit.i1491.loopexit.unr-lcssa, label %B252.i1480

B422.i1505:                                       ; preds = %B422.lr.ph.i1501, %B422.i1505
  %.1488723.i1506 = phi double [ %.1487.promoted.i1504, %B422.lr.ph.i1501 ], [ %.1644.i1521, %B422.i1505 ]
  %.1375714718.i1507 = phi i64 [ %.1333.i1498, %B422.lr.ph.i1501 ], [ %.1385.i1509, %B422.i1505 ]
  %.1382715717.i1508 = phi i64 [ %.1252724732.i1496, %B422.lr.ph.i1501 ], [ %.1389.i1510, %B422.i1505 ]
  %.1385.i1509 = add nsw i64 %.1375714718.i1507, -1
  %.1389.i1510 = add i64 %.1382715717.i1508, 1
  %.1529.i1511 = icmp slt i64 %.1382715717.i1508, 0
  %.1530.i1512 = select i1 %.1529.i1511, i64 %.8.i, i64 0
  %193 = getelementptr double, ptr %198, i64 %.1382715717.i1508
  %.1561.i1513 = getelementptr double, ptr %193, i64 %.1530.i1512
  %.1562.i1514 = load double, ptr %.1561.i1513, align 8, !noalias !61
  %.1604.i1515 = select i1 %.1529.i1511, i64 %.17.i52, i64 0
  %.1605.i1516 = add i64 %.1604.i1515, %.1382715717.i1508
  %gep722.i1518.idx = shl i64 %.1605.i1516, 5
  %gep722.i1518 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep722.i1518.idx
  %.1639.i1519 = load double, ptr %gep722.i1518, align 8, !noalias !61
  %.1643.i1520 = fmul contract double %.1562.i1514, %.1639.i1519
  %.1644.i1521 = fsub contract double %.1488723.i1506, %.1643.i1520
  store double %.1644.i1521, ptr %gep738.i1502, align 8, !noalias !61
  %.1376.i1522 = icmp sgt i64 %.1375714718.i1507, 1
  br i1 %.1376.i1522, label %B422.i1505, label %B506.i1523

B506.i1523:                                       ; preds = %B422.i1505, %B380.endif.B506_crit_edge.i1530
  %.1865.pre-phi.i1524 = phi i64 [ %.pre746.i1531, %B380.endif.B506_crit_edge.i1530 ], [ %.1557.i1503, %B422.i1505 ]
  %gep742.i1525 = getelementptr double, ptr %invariant.gep.i1454, i64 %.pre.i1500
  %.1793.i1526 = load double, ptr %gep742.i1525, align 8, !noalias !61
  %194 = getelementptr double, ptr %33, i64 %.1865.pre-phi.i1524
  %195 = getelementptr double, ptr %194, i64 %.1262.i1497
  %.1870.i1527 = load double, ptr %195, align 8, !noalias !61
  %.1877.i1528 = fdiv contract double %.1793.i1526, %.1870.i1527
  store double %.1877.i1528, ptr %gep742.i1525, align 8, !noalias !61
  %.1253.i1529 = icmp samesign ugt i64 %.1252724732.i1496, 1
  br i1 %.1253.i1529, label %B380.endif.i1495, label %label_8

B218.endif.i1471:                                 ; preds = %B62.i1455, %B216.loopexit.i1491
  %.707700706.i1472 = phi i64 [ %.714.i1473, %B216.loopexit.i1491 ], [ 0, %B62.i1455 ]
  %.714.i1473 = add nuw nsw i64 %.707700706.i1472, 1
  %.822691.not.i1474 = icmp eq i64 %.707700706.i1472, 0
  br i1 %.822691.not.i1474, label %B216.loopexit.i1491, label %B252.lr.ph.i1475

B252.lr.ph.i1475:                                 ; preds = %B218.endif.i1471
  %gep713.i1477.idx = shl i64 %.707700706.i1472, 5
  %gep713.i1477 = getelementptr i8, ptr %invariant.gep.i1454, i64 %gep713.i1477.idx
  %.1003.i1478 = mul i64 %.707700706.i1472, %.8.i
  %196 = getelementptr double, ptr %33, i64 %.1003.i1478
  %.933.promoted.i1479 = load double, ptr %gep713.i1477, align 8, !noalias !61
  %xtraiter48 = and i64 %.707700706.i1472, 1
  %197 = icmp eq i64 %.707700706.i1472, 1
  br i1 %197, label %B252.i1480.epil.preheader, label %B252.lr.ph.i1475.new

B252.lr.ph.i1475.new:                             ; preds = %B252.lr.ph.i1475
  %unroll_iter52 = and i64 %.707700706.i1472, 9223372036854775806
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
  %198 = getelementptr double, ptr %33, i64 %.1557.i1503
  %.1487.promoted.i1504 = load double, ptr %gep738.i1502, align 8, !noalias !61
  br label %B422.i1505

label_8: ; preds = %B506.i1523, %B218.1.i
  br label %B276.1.i

B276.1.i:                                         ; preds = %label_8, %B276.i
  %.385.2.i = load i64, ptr %26, align 8, !noalias !53
  %.393.2.i = icmp eq i64 %.385.2.i, 1
  br i1 %.393.2.i, label %B96.endif.2.i, label %B276.2.i

B96.endif.2.i:                                    ; preds = %B276.1.i
  br i1 %.508625.not.i, label %B218.2.i, label %B160.2.i.preheader

B160.2.i.preheader:                               ; preds = %B96.endif.2.i
  br i1 %110, label %B160.2.i.epil.preheader, label %B160.2.i

B160.2.i:                                         ; preds = %B160.2.i.preheader, %B160.2.i
  %.514624626.2.i = phi i64 [ %.521.2.i.3, %B160.2.i ], [ 0, %B160.2.i.preheader ]
  %niter59 = phi i64 [ %niter59.next.3, %B160.2.i ], [ 0, %B160.2.i.preheader ]
  %.622.2.i = shl i64 %.514624626.2.i, 2
  %gep.2.i = getelementptr double, ptr %invariant.gep.2.i, i64 %.622.2.i
  %.627.2.i = load double, ptr %gep.2.i, align 8, !noalias !53
  %gep630.2.i = getelementptr double, ptr %invariant.gep629.2.i, i64 %.622.2.i
  store double %.627.2.i, ptr %gep630.2.i, align 8, !noalias !53
  %.521.2.i = shl i64 %.514624626.2.i, 2
  %.622.2.i.1 = or disjoint i64 %.521.2.i, 4
  %gep.2.i.1 = getelementptr double, ptr %invariant.gep.2.i, i64 %.622.2.i.1
  %.627.2.i.1 = load double, ptr %gep.2.i.1, align 8, !noalias !53
  %gep630.2.i.1 = getelementptr double, ptr %invariant.gep629.2.i, i64 %.622.2.i.1
  store double %.627.2.i.1, ptr %gep630.2.i.1, align 8, !noalias !53
  %.521.2.i.1 = shl i64 %.514624626.2.i, 2
  %.622.2.i.2 = or disjoint i64 %.521.2.i.1, 8
  %gep.2.i.2 = getelementptr double, ptr %invariant.gep.2.i, i64 %.622.2.i.2
  %.627.2.i.2 = load double, ptr %gep.2.i.2, align 8, !noalias !53
  %gep630.2.i.2 = getelementptr double, ptr %invariant.gep629.2.i, i64 %.622.2.i.2
  store double %.627.2.i.2, ptr %gep630.2.i.2, align 8, !noalias !53
  %.521.2.i.3 = add nuw nsw i64 %.514624626.2.i, 4
  %.521.2.i.2 = shl i64 %.514624626.2.i, 2
  %.622.2.i.3 = or disjoint i64 %.521.2.i.2, 12
  %gep.2.i.3 = getelementptr double, ptr %invariant.gep.2.i, i64 %.622.2.i.3
  %.627.2.i.3 = load double, ptr %gep.2.i.3, align 8, !noalias !53
  %gep630.2.i.3 = getelementptr double, ptr %invariant.gep629.2.i, i64 %.622.2.i.3
  store double %.627.2.i.3, ptr %gep630.2.i.3, align 8, !noalias !53
  %niter59.next.3 = add i64 %niter59, 4
  %niter59.ncmp.3 = icmp eq i64 %niter59.next.3, %unroll_iter58
  br i1 %niter59.ncmp.3, label %B218.2.i.loopexit.unr-lcssa, label %B160.2.i

B218.2.i.loopexit.unr-lcssa:                      ; preds = %B160.2.i
  br i1 %lcmp.mod56.not, label %B218.2.i, label %B160.2.i.epil.preheader

B160.2.i.epil.preheader:                          ; preds = %B218.2.i.loopexit.unr-lcssa, %B160.2.i.preheader
  %.514624626.2.i.epil.init = phi i64 [ 0, %B160.2.i.preheader ], [ %.521.2.i.3, %B218.2.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod57)
  br label %B160.2.i.epil

B160.2.i.epil:                                    ; preds = %B160.2.i.epil, %B160.2.i.epil.preheader
  %.514624626.2.i.epil = phi i64 [ %.521.2.i.epil, %B160.2.i.epil ], [ %.514624626.2.i.epil.init, %B160.2.i.epil.preheader ]
  %epil.iter55 = phi i64 [ %epil.iter55.next, %B160.2.i.epil ], [ 0, %B160.2.i.epil.preheader ]
  %.521.2.i.epil = add nuw nsw i64 %.514624626.2.i.epil, 1
  %.622.2.i.epil = shl i64 %.514624626.2.i.epil, 2
  %gep.2.i.epil = getelementptr double, ptr %invariant.gep.2.i, i64 %.622.2.i.epil
  %.627.2.i.epil = load double, ptr %gep.2.i.epil, align 8, !noalias !53
  %gep630.2.i.epil = getelementptr double, ptr %invariant.gep629.2.i, i64 %.622.2.i.epil
  store double %.627.2.i.epil, ptr %gep630.2.i.epil, align 8, !noalias !53
  %epil.iter55.next = add i64 %epil.iter55, 1
  %epil.iter55.cmp.not = icmp eq i64 %epil.iter55.next, %xtraiter54
  br i1 %epil.iter55.cmp.not, label %B218.2.i, label %B160.2.i.epil, !llvm.loop !64

B218.2.i:                                         ; preds = %B218.2.i.loopexit.unr-lcssa, %B160.2.i.epil, %B96.endif.2.i
  br i1 %.125.i1535, label %B62.i1546, label %label_9

B62.i1546:                                        ; preds = %B218.2.i, %B62.i1546
  %.175682684.i1547 = phi i64 [ %.182.i1550, %B62.i1546 ], [ 0, %B218.2.i ]
  %199 = getelementptr double, ptr %36, i64 %.175682684.i1547
  %.280.i1548 = load double, ptr %199, align 8, !noalias !65
  %.5.i.i1549 = fptosi double %.280.i1548 to i64
  %.182.i1550 = add nuw nsw i64 %.175682684.i1547, 1
  %gep.i1553.idx = shl i64 %.175682684.i1547, 5
  %gep.i1553 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep.i1553.idx
  %.381.i1554 = load double, ptr %gep.i1553, align 8, !noalias !65
  %.422.i1555 = icmp slt i64 %.5.i.i1549, 0
  %.423.i1556 = select i1 %.422.i1555, i64 %.17.i52, i64 0
  %.424.i1557 = add i64 %.423.i1556, %.5.i.i1549
  %gep688.i1559.idx = shl i64 %.424.i1557, 5
  %gep688.i1559 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep688.i1559.idx
  %.458.i1560 = load double, ptr %gep688.i1559, align 8, !noalias !65
  store double %.458.i1560, ptr %gep.i1553, align 8, !noalias !65
  store double %.381.i1554, ptr %gep688.i1559, align 8, !noalias !65
  %exitcond.not.i1561 = icmp eq i64 %.182.i1550, %.8.i
  br i1 %exitcond.not.i1561, label %B218.endif.i1562, label %B62.i1546

B216.loopexit.i1582.loopexit.unr-lcssa:           ; preds = %B252.i1571
  %lcmp.mod62.not = icmp eq i64 %xtraiter60, 0
  br i1 %lcmp.mod62.not, label %B216.loopexit.i1582, label %B252.i1571.epil.preheader

B252.i1571.epil.preheader:                        ; preds = %B216.loopexit.i1582.loopexit.unr-lcssa, %B252.lr.ph.i1566
  %.934698.i1572.epil.init = phi double [ %.933.promoted.i1570, %B252.lr.ph.i1566 ], [ %.1090.i1580.1, %B216.loopexit.i1582.loopexit.unr-lcssa ]
  %.828690692.i1573.epil.init = phi i64 [ 0, %B252.lr.ph.i1566 ], [ %.835.i1574.1, %B216.loopexit.i1582.loopexit.unr-lcssa ]
  %lcmp.mod63 = icmp ne i64 %xtraiter60, 0
  tail call void @llvm.assume(i1 %lcmp.mod63)
  %200 = getelementptr double, ptr %206, i64 %.828690692.i1573.epil.init
  %.1008.i1575.epil = load double, ptr %200, align 8, !noalias !65
  %gep697.i1577.idx.epil = shl i64 %.828690692.i1573.epil.init, 5
  %gep697.i1577.epil = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep697.i1577.idx.epil
  %.1085.i1578.epil = load double, ptr %gep697.i1577.epil, align 8, !noalias !65
  %.1089.i1579.epil = fmul contract double %.1008.i1575.epil, %.1085.i1578.epil
  %.1090.i1580.epil = fsub contract double %.934698.i1572.epil.init, %.1089.i1579.epil
  store double %.1090.i1580.epil, ptr %gep713.i1568, align 8, !noalias !65
  br label %B216.loopexit.i1582

B216.loopexit.i1582:                              ; preds = %B252.i1571.epil.preheader, %B216.loopexit.i1582.loopexit.unr-lcssa, %B218.endif.i1562
  %exitcond745.not.i1583 = icmp eq i64 %.714.i1564, %.8.i
  br i1 %exitcond745.not.i1583, label %B380.endif.i1586, label %B218.endif.i1562

B252.i1571:                                       ; preds = %B252.i1571, %B252.lr.ph.i1566.new
  %.934698.i1572 = phi double [ %.933.promoted.i1570, %B252.lr.ph.i1566.new ], [ %.1090.i1580.1, %B252.i1571 ]
  %.828690692.i1573 = phi i64 [ 0, %B252.lr.ph.i1566.new ], [ %.835.i1574.1, %B252.i1571 ]
  %niter65 = phi i64 [ 0, %B252.lr.ph.i1566.new ], [ %niter65.next.1, %B252.i1571 ]
  %.835.i1574 = or disjoint i64 %.828690692.i1573, 1
  %201 = getelementptr double, ptr %206, i64 %.828690692.i1573
  %.1008.i1575 = load double, ptr %201, align 8, !noalias !65
  %gep697.i1577.idx = shl i64 %.828690692.i1573, 5
  %gep697.i1577 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep697.i1577.idx
  %.1085.i1578 = load double, ptr %gep697.i1577, align 8, !noalias !65
  %.1089.i1579 = fmul contract double %.1008.i1575, %.1085.i1578
  %.1090.i1580 = fsub contract double %.934698.i1572, %.1089.i1579
  store double %.1090.i1580, ptr %gep713.i1568, align 8, !noalias !65
  %.835.i1574.1 = add nuw nsw i64 %.828690692.i1573, 2
  %202 = getelementptr double, ptr %206, i64 %.835.i1574
  %.1008.i1575.1 = load double, ptr %202, align 8, !noalias !65
  %gep697.i1577.idx.1 = shl i64 %.835.i1574, 5
  %gep697.i1577.1 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep697.i1577.idx.1
  %.1085.i1578.1 = load double, ptr %gep697.i1577.1, align 8, !noalias !65
  %.1089.i1579.1 = fmul contract double %.1008.i1575.1, %.1085.i1578.1
  %.1090.i1580.1 = fsub contract double %.1090.i1580, %.1089.i1579.1
  store double %.1090.i1580.1, ptr %gep713.i1568, align 8, !noalias !65
  %niter65.next.1 = add i64 %niter65, 2
  %niter65.ncmp.1 = icmp eq i64 %niter65.next.1, %unroll_iter64
  br i1 %niter65.ncmp.1, label %B216.loopexit.i1582.loopexit.unr-lcssa, label %B252.i1571

B422.i1596:                                       ; preds = %B422.lr.ph.i1592, %B422.i1596
  %.1488723.i1597 = phi double [ %.1487.promoted.i1595, %B422.lr.ph.i1592 ], [ %.1644.i1612, %B422.i1596 ]
  %.1375714718.i1598 = phi i64 [ %.1333.i1589, %B422.lr.ph.i1592 ], [ %.1385.i1600, %B422.i1596 ]
  %.1382715717.i1599 = phi i64 [ %.1252724732.i1587, %B422.lr.ph.i1592 ], [ %.1389.i1601, %B422.i1596 ]
  %.1385.i1600 = add nsw i64 %.1375714718.i1598, -1
  %.1389.i1601 = add i64 %.1382715717.i1599, 1
  %.1529.i1602 = icmp slt i64 %.1382715717.i1599, 0
  %.1530.i1603 = select i1 %.1529.i1602, i64 %.8.i, i64 0
  %203 = getelementptr double, ptr %208, i64 %.1382715717.i1599
  %.1561.i1604 = getelementptr double, ptr %203, i64 %.1530.i1603
  %.1562.i1605 = load double, ptr %.1561.i1604, align 8, !noalias !65
  %.1604.i1606 = select i1 %.1529.i1602, i64 %.17.i52, i64 0
  %.1605.i1607 = add i64 %.1604.i1606, %.1382715717.i1599
  %gep722.i1609.idx = shl i64 %.1605.i1607, 5
  %gep722.i1609 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep722.i1609.idx
  %.1639.i1610 = load double, ptr %gep722.i1609, align 8, !noalias !65
  %.1643.i1611 = fmul contract double %.1562.i1605, %.1639.i1610
  %.1644.i1612 = fsub contract double %.1488723.i1597, %.1643.i1611
  store double %.1644.i1612, ptr %gep738.i1593, align 8, !noalias !65
  %.1376.i1613 = icmp sgt i64 %.1375714718.i1598, 1
  br i1 %.1376.i1613, label %B422.i1596, label %B506.i1614

B506.i1614:                                       ; preds = %B422.i1596, %B380.endif.B506_crit_edge.i1621
  %.1865.pre-phi.i1615 = phi i64 [ %.pre746.i1622, %B380.endif.B506_crit_edge.i1621 ], [ %.1557.i1594, %B422.i1596 ]
  %gep742.i1616 = getelementptr double, ptr %invariant.gep.i1545, i64 %.pre.i1591
  %.1793.i1617 = load double, ptr %gep742.i1616, align 8, !noalias !65
  %204 = getelementptr double, ptr %35, i64 %.1865.pre-phi.i1615
  %205 = getelementptr double, ptr %204, i64 %.1262.i1588
  %.1870.i1618 = load double, ptr %205, align 8, !noalias !65
  %.1877.i1619 = fdiv contract double %.1793.i1617, %.1870.i1618
  store double %.1877.i1619, ptr %gep742.i1616, align 8, !noalias !65
  %.1253.i1620 = icmp samesign ugt i64 %.1252724732.i1587, 1
  br i1 %.1253.i1620, label %B380.endif.i1586, label %label_9

B218.endif.i1562:                                 ; preds = %B62.i1546, %B216.loopexit.i1582
  %.707700706.i1563 = phi i64 [ %.714.i1564, %B216.loopexit.i1582 ], [ 0, %B62.i1546 ]
  %.714.i1564 = add nuw nsw i64 %.707700706.i1563, 1
  %.822691.not.i1565 = icmp eq i64 %.707700706.i1563, 0
  br i1 %.822691.not.i1565, label %B216.loopexit.i1582, label %B252.lr.ph.i1566

B252.lr.ph.i1566:                                 ; preds = %B218.endif.i1562
  %gep713.i1568.idx = shl i64 %.707700706.i1563, 5
  %gep713.i1568 = getelementptr i8, ptr %invariant.gep.i1545, i64 %gep713.i1568.idx
  %.1003.i1569 = mul i64 %.707700706.i1563, %.8.i
  %206 = getelementptr double, ptr %35, i64 %.1003.i1569
  %.933.promoted.i1570 = load double, ptr %gep713.i1568, align 8, !noalias !65
  %xtraiter60 = and i64 %.707700706.i1563, 1
  %207 = icmp eq i64 %.707700706.i1563, 1
  br i1 %207, label %B252.i1571.epil.preheader, label %B252.lr.ph.i1566.new

B252.lr.ph.i1566.new:                             ; preds = %B252.lr.ph.i1566
  %unroll_iter64 = and i64 %.707700706.i1563, 9223372036854775806
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
  %208 = getelementptr double, ptr %35, i64 %.1557.i1594
  %.1487.promoted.i1595 = load double, ptr %gep738.i1593, align 8, !noalias !65
  br label %B422.i1596

label_9: ; preds = %B506.i1614, %B218.2.i
  br label %B276.2.i

B276.2.i:                                         ; preds = %label_9, %B276.1.i
  %.385.3.i = load i64, ptr %27, align 8, !noalias !53
  %.393.3.i = icmp eq i64 %.385.3.i, 1
  br i1 %.393.3.i, label %B96.endif.3.i, label %label_10

B96.endif.3.i:                                    ; preds = %B276.2.i
  br i1 %.508625.not.i, label %B218.3.i, label %B160.3.i.preheader

B160.3.i.preheader:                               ; preds = %B96.endif.3.i
  br i1 %111, label %B160.3.i.epil.preheader, label %B160.3.i

B160.3.i:                                         ; preds = %B160.3.i.preheader, %B160.3.i
  %.514624626.3.i = phi i64 [ %.521.3.i.3, %B160.3.i ], [ 0, %B160.3.i.preheader ]
  %niter71 = phi i64 [ %niter71.next.3, %B160.3.i ], [ 0, %B160.3.i.preheader ]
  %.622.3.i = shl i64 %.514624626.3.i, 2
  %gep.3.i = getelementptr double, ptr %invariant.gep.3.i, i64 %.622.3.i
  %.627.3.i = load double, ptr %gep.3.i, align 8, !noalias !53
  %gep630.3.i = getelementptr double, ptr %invariant.gep629.3.i, i64 %.622.3.i
  store double %.627.3.i, ptr %gep630.3.i, align 8, !noalias !53
  %.521.3.i = shl i64 %.514624626.3.i, 2
  %.622.3.i.1 = or disjoint i64 %.521.3.i, 4
  %gep.3.i.1 = getelementptr double, ptr %invariant.gep.3.i, i64 %.622.3.i.1
  %.627.3.i.1 = load double, ptr %gep.3.i.1, align 8, !noalias !53
  %gep630.3.i.1 = getelementptr double, ptr %invariant.gep629.3.i, i64 %.622.3.i.1
  store double %.627.3.i.1, ptr %gep630.3.i.1, align 8, !noalias !53
  %.521.3.i.1 = shl i64 %.514624626.3.i, 2
  %.622.3.i.2 = or disjoint i64 %.521.3.i.1, 8
  %gep.3.i.2 = getelementptr double, ptr %invariant.gep.3.i, i64 %.622.3.i.2
  %.627.3.i.2 = load double, ptr %gep.3.i.2, align 8, !noalias !53
  %gep630.3.i.2 = getelementptr double, ptr %invariant.gep629.3.i, i64 %.622.3.i.2
  store double %.627.3.i.2, ptr %gep630.3.i.2, align 8, !noalias !53
  %.521.3.i.3 = add nuw nsw i64 %.514624626.3.i, 4
  %.521.3.i.2 = shl i64 %.514624626.3.i, 2
  %.622.3.i.3 = or disjoint i64 %.521.3.i.2, 12
  %gep.3.i.3 = getelementptr double, ptr %invariant.gep.3.i, i64 %.622.3.i.3
  %.627.3.i.3 = load double, ptr %gep.3.i.3, align 8, !noalias !53
  %gep630.3.i.3 = getelementptr double, ptr %invariant.gep629.3.i, i64 %.622.3.i.3
  store double %.627.3.i.3, ptr %gep630.3.i.3, align 8, !noalias !53
  %niter71.next.3 = add i64 %niter71, 4
  %niter71.ncmp.3 = icmp eq i64 %niter71.next.3, %unroll_iter70
  br i1 %niter71.ncmp.3, label %B218.3.i.loopexit.unr-lcssa, label %B160.3.i

B218.3.i.loopexit.unr-lcssa:                      ; preds = %B160.3.i
  br i1 %lcmp.mod68.not, label %B218.3.i, label %B160.3.i.epil.preheader

B160.3.i.epil.preheader:                          ; preds = %B218.3.i.loopexit.unr-lcssa, %B160.3.i.preheader
  %.514624626.3.i.epil.init = phi i64 [ 0, %B160.3.i.preheader ], [ %.521.3.i.3, %B218.3.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod69)
  br label %B160.3.i.epil

B160.3.i.epil:                                    ; preds = %B160.3.i.epil, %B160.3.i.epil.preheader
  %.514624626.3.i.epil = phi i64 [ %.521.3.i.epil, %B160.3.i.epil ], [ %.514624626.3.i.epil.init, %B160.3.i.epil.preheader ]
  %epil.iter67 = phi i64 [ %epil.iter67.next, %B160.3.i.epil ], [ 0, %B160.3.i.epil.preheader ]
  %.521.3.i.epil = add nuw nsw i64 %.514624626.3.i.epil, 1
  %.622.3.i.epil = shl i64 %.514624626.3.i.epil, 2
  %gep.3.i.epil = getelementptr double, ptr %invariant.gep.3.i, i64 %.622.3.i.epil
  %.627.3.i.epil = load double, ptr %gep.3.i.epil, align 8, !noalias !53
  %gep630.3.i.epil = getelementptr double, ptr %invariant.gep629.3.i, i64 %.622.3.i.epil
  store double %.627.3.i.epil, ptr %gep630.3.i.epil, align 8, !noalias !53
  %epil.iter67.next = add i64 %epil.iter67, 1
  %epil.iter67.cmp.not = icmp eq i64 %epil.iter67.next, %xtraiter66
  br i1 %epil.iter67.cmp.not, label %B218.3.i, label %B160.3.i.epil, !llvm.loop !68

B218.3.i:                                         ; preds = %B218.3.i.loopexit.unr-lcssa, %B160.3.i.epil, %B96.endif.3.i
  br i1 %.125.i1626, label %B62.i1637, label %label_11

B62.i1637:                                        ; preds = %B218.3.i, %B62.i1637
  %.175682684.i1638 = phi i64 [ %.182.i1641, %B62.i1637 ], [ 0, %B218.3.i ]
  %209 = getelementptr double, ptr %38, i64 %.175682684.i1638
  %.280.i1639 = load double, ptr %209, align 8, !noalias !69
  %.5.i.i1640 = fptosi double %.280.i1639 to i64
  %.182.i1641 = add nuw nsw i64 %.175682684.i1638, 1
  %gep.i1644.idx = shl i64 %.175682684.i1638, 5
  %gep.i1644 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep.i1644.idx
  %.381.i1645 = load double, ptr %gep.i1644, align 8, !noalias !69
  %.422.i1646 = icmp slt i64 %.5.i.i1640, 0
  %.423.i1647 = select i1 %.422.i1646, i64 %.17.i52, i64 0
  %.424.i1648 = add i64 %.423.i1647, %.5.i.i1640
  %gep688.i1650.idx = shl i64 %.424.i1648, 5
  %gep688.i1650 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep688.i1650.idx
  %.458.i1651 = load double, ptr %gep688.i1650, align 8, !noalias !69
  store double %.458.i1651, ptr %gep.i1644, align 8, !noalias !69
  store double %.381.i1645, ptr %gep688.i1650, align 8, !noalias !69
  %exitcond.not.i1652 = icmp eq i64 %.182.i1641, %.8.i
  br i1 %exitcond.not.i1652, label %B218.endif.i1653, label %B62.i1637

B216.loopexit.i1673.loopexit.unr-lcssa:           ; preds = %B252.i1662
  %lcmp.mod74.not = icmp eq i64 %xtraiter72, 0
  br i1 %lcmp.mod74.not, label %B216.loopexit.i1673, label %B252.i1662.epil.preheader

B252.i1662.epil.preheader:                        ; preds = %B216.loopexit.i1673.loopexit.unr-lcssa, %B252.lr.ph.i1657
  %.934698.i1663.epil.init = phi double [ %.933.promoted.i1661, %B252.lr.ph.i1657 ], [ %.1090.i1671.1, %B216.loopexit.i1673.loopexit.unr-lcssa ]
  %.828690692.i1664.epil.init = phi i64 [ 0, %B252.lr.ph.i1657 ], [ %.835.i1665.1, %B216.loopexit.i1673.loopexit.unr-lcssa ]
  %lcmp.mod75 = icmp ne i64 %xtraiter72, 0
  tail call void @llvm.assume(i1 %lcmp.mod75)
  %210 = getelementptr double, ptr %216, i64 %.828690692.i1664.epil.init
  %.1008.i1666.epil = load double, ptr %210, align 8, !noalias !69
  %gep697.i1668.idx.epil = shl i64 %.828690692.i1664.epil.init, 5
  %gep697.i1668.epil = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep697.i1668.idx.epil
  %.1085.i1669.epil = load double, ptr %gep697.i1668.epil, align 8, !noalias !69
  %.1089.i1670.epil = fmul contract double %.1008.i1666.epil, %.1085.i1669.epil
  %.1090.i1671.epil = fsub contract double %.934698.i1663.epil.init, %.1089.i1670.epil
  store double %.1090.i1671.epil, ptr %gep713.i1659, align 8, !noalias !69
  br label %B216.loopexit.i1673

B216.loopexit.i1673:                              ; preds = %B252.i1662.epil.preheader, %B216.loopexit.i1673.loopexit.unr-lcssa, %B218.endif.i1653
  %exitcond745.not.i1674 = icmp eq i64 %.714.i1655, %.8.i
  br i1 %exitcond745.not.i1674, label %B380.endif.i1677, label %B218.endif.i1653

B252.i1662:                                       ; preds = %B252.i1662, %B252.lr.ph.i1657.new
  %.934698.i1663 = phi double [ %.933.promoted.i1661, %B252.lr.ph.i1657.new ], [ %.1090.i1671.1, %B252.i1662 ]
  %.828690692.i1664 = phi i64 [ 0, %B252.lr.ph.i1657.new ], [ %.835.i1665.1, %B252.i1662 ]
  %niter77 = phi i64 [ 0, %B252.lr.ph.i1657.new ], [ %niter77.next.1, %B252.i1662 ]
  %.835.i1665 = or disjoint i64 %.828690692.i1664, 1
  %211 = getelementptr double, ptr %216, i64 %.828690692.i1664
  %.1008.i1666 = load double, ptr %211, align 8, !noalias !69
  %gep697.i1668.idx = shl i64 %.828690692.i1664, 5
  %gep697.i1668 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep697.i1668.idx
  %.1085.i1669 = load double, ptr %gep697.i1668, align 8, !noalias !69
  %.1089.i1670 = fmul contract double %.1008.i1666, %.1085.i1669
  %.1090.i1671 = fsub contract double %.934698.i1663, %.1089.i1670
  store double %.1090.i1671, ptr %gep713.i1659, align 8, !noalias !69
  %.835.i1665.1 = add nuw nsw i64 %.828690692.i1664, 2
  %212 = getelementptr double, ptr %216, i64 %.835.i1665
  %.1008.i1666.1 = load double, ptr %212, align 8, !noalias !69
  %gep697.i1668.idx.1 = shl i64 %.835.i1665, 5
  %gep697.i1668.1 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep697.i1668.idx.1
  %.1085.i1669.1 = load double, ptr %gep697.i1668.1, align 8, !noalias !69
  %.1089.i1670.1 = fmul contract double %.1008.i1666.1, %.1085.i1669.1
  %.1090.i1671.1 = fsub contract double %.1090.i1671, %.1089.i1670.1
  store double %.1090.i1671.1, ptr %gep713.i1659, align 8, !noalias !69
  %niter77.next.1 = add i64 %niter77, 2
  %niter77.ncmp.1 = icmp eq i64 %niter77.next.1, %unroll_iter76
  br i1 %niter77.ncmp.1, label %B216.loopexit.i1673.loopexit.unr-lcssa, label %B252.i1662

B422.i1687:                                       ; preds = %B422.lr.ph.i1683, %B422.i1687
  %.1488723.i1688 = phi double [ %.1487.promoted.i1686, %B422.lr.ph.i1683 ], [ %.1644.i1703, %B422.i1687 ]
  %.1375714718.i1689 = phi i64 [ %.1333.i1680, %B422.lr.ph.i1683 ], [ %.1385.i1691, %B422.i1687 ]
  %.1382715717.i1690 = phi i64 [ %.1252724732.i1678, %B422.lr.ph.i1683 ], [ %.1389.i1692, %B422.i1687 ]
  %.1385.i1691 = add nsw i64 %.1375714718.i1689, -1
  %.1389.i1692 = add i64 %.1382715717.i1690, 1
  %.1529.i1693 = icmp slt i64 %.1382715717.i1690, 0
  %.1530.i1694 = select i1 %.1529.i1693, i64 %.8.i, i64 0
  %213 = getelementptr double, ptr %218, i64 %.1382715717.i1690
  %.1561.i1695 = getelementptr double, ptr %213, i64 %.1530.i1694
  %.1562.i1696 = load double, ptr %.1561.i1695, align 8, !noalias !69
  %.1604.i1697 = select i1 %.1529.i1693, i64 %.17.i52, i64 0
  %.1605.i1698 = add i64 %.1604.i1697, %.1382715717.i1690
  %gep722.i1700.idx = shl i64 %.1605.i1698, 5
  %gep722.i1700 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep722.i1700.idx
  %.1639.i1701 = load double, ptr %gep722.i1700, align 8, !noalias !69
  %.1643.i1702 = fmul contract double %.1562.i1696, %.1639.i1701
  %.1644.i1703 = fsub contract double %.1488723.i1688, %.1643.i1702
  store double %.1644.i1703, ptr %gep738.i1684, align 8, !noalias !69
  %.1376.i1704 = icmp sgt i64 %.1375714718.i1689, 1
  br i1 %.1376.i1704, label %B422.i1687, label %B506.i1705

B506.i1705:                                       ; preds = %B422.i1687, %B380.endif.B506_crit_edge.i1712
  %.1865.pre-phi.i1706 = phi i64 [ %.pre746.i1713, %B380.endif.B506_crit_edge.i1712 ], [ %.1557.i1685, %B422.i1687 ]
  %gep742.i1707 = getelementptr double, ptr %invariant.gep.i1636, i64 %.pre.i1682
  %.1793.i1708 = load double, ptr %gep742.i1707, align 8, !noalias !69
  %214 = getelementptr double, ptr %37, i64 %.1865.pre-phi.i1706
  %215 = getelementptr double, ptr %214, i64 %.1262.i1679
  %.1870.i1709 = load double, ptr %215, align 8, !noalias !69
  %.1877.i1710 = fdiv contract double %.1793.i1708, %.1870.i1709
  store double %.1877.i1710, ptr %gep742.i1707, align 8, !noalias !69
  %.1253.i1711 = icmp samesign ugt i64 %.1252724732.i1678, 1
  br i1 %.1253.i1711, label %B380.endif.i1677, label %label_11

B218.endif.i1653:                                 ; preds = %B62.i1637, %B216.loopexit.i1673
  %.707700706.i1654 = phi i64 [ %.714.i1655, %B216.loopexit.i1673 ], [ 0, %B62.i1637 ]
  %.714.i1655 = add nuw nsw i64 %.707700706.i1654, 1
  %.822691.not.i1656 = icmp eq i64 %.707700706.i1654, 0
  br i1 %.822691.not.i1656, label %B216.loopexit.i1673, label %B252.lr.ph.i1657

B252.lr.ph.i1657:                                 ; preds = %B218.endif.i1653
  %gep713.i1659.idx = shl i64 %.707700706.i1654, 5
  %gep713.i1659 = getelementptr i8, ptr %invariant.gep.i1636, i64 %gep713.i1659.idx
  %.1003.i1660 = mul i64 %.707700706.i1654, %.8.i
  %216 = getelementptr double, ptr %37, i64 %.1003.i1660
  %.933.promoted.i1661 = load double, ptr %gep713.i1659, align 8, !noalias !69
  %xtraiter72 = and i64 %.707700706.i1654, 1
  %217 = icmp eq i64 %.707700706.i1654, 1
  br i1 %217, label %B252.i1662.epil.preheader, label %B252.lr.ph.i1657.new

B252.lr.ph.i1657.new:                             ; preds = %B252.lr.ph.i1657
  %unroll_iter76 = and i64 %.707700706.i1654, 9223372036854775806
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
  %218 = getelementptr double, ptr %37, i64 %.1557.i1685
  %.1487.promoted.i1686 = load double, ptr %gep738.i1684, align 8, !noalias !69
  br label %B422.i1687

label_11: ; preds = %B506.i1705, %B218.3.i
  br label %label_10

B96.endif.i:                                      ; preds = %B1232.i
  br i1 %.508625.not.i, label %B218.i, label %B160.i.preheader

B160.i.preheader:                                 ; preds = %B96.endif.i
  br i1 %108, label %B160.i.epil.preheader, label %B160.i

label_10: ; preds = %B276.2.i, %label_11
  br label %label_6

label_6: ; preds = %B1228.i, %label_10
  br i1 %.710628.not.i, label %label_12, label %B338.lr.ph.i

B338.i:                                           ; preds = %B338.lr.ph.i, %label_13
  %.716627629.i = phi i64 [ %.723.i, %label_13 ], [ 1, %B338.lr.ph.i ]
  %219 = getelementptr i64, ptr %.502.i, i64 %.716627629.i
  %220 = getelementptr i8, ptr %219, i64 144
  %.782.i = load i64, ptr %220, align 8, !noalias !41
  %.803.i = inttoptr i64 %.782.i to ptr
  tail call void %.803.i(ptr %.804.i, ptr %.975.i, ptr %.806.i, ptr %.807.i, ptr %.808.i, i64 %.17.i52, i64 %.330.i), !noalias !41
  %.847.i = load i64, ptr %.846.i, align 8, !noalias !41
  %.881.i = load i64, ptr %.880.i, align 8, !noalias !41
  %.882.i = inttoptr i64 %.847.i to ptr
  %.884.i = inttoptr i64 %.881.i to ptr
  tail call void %.882.i(ptr %.807.i, ptr %.884.i, ptr %.808.i, ptr %.886.i), !noalias !41
  %.917.i = load i64, ptr %.940.i, align 8, !noalias !41
  %.947.i = load i64, ptr %.893.i, align 8, !noalias !41
  %.950.i = mul nsw i64 %.716627629.i, %.335.i
  %.952.i = add nsw i64 %.950.i, %.408.i121
  %.953.i122 = inttoptr i64 %.917.i to ptr
  %.954.i = inttoptr i64 %.947.i to ptr
  %.956.i = inttoptr i64 %.952.i to ptr
  tail call void %.953.i122(ptr %.954.i, ptr %.886.i, ptr %.956.i), !noalias !41
  %.962.i123 = add nuw nsw i64 %.716627629.i, 9
  %.712.i989 = mul i64 %.618.i985, %.962.i123
  %221 = getelementptr double, ptr %.13.i, i64 %.712.i989
  %.385.i990 = load i64, ptr %24, align 8, !noalias !72
  %.393.i991 = icmp eq i64 %.385.i990, 1
  br i1 %.393.i991, label %B96.endif.i1043, label %B276.i992

B160.i1044:                                       ; preds = %B160.i1044.preheader, %B160.i1044
  %.514624626.i1045 = phi i64 [ %.521.i1046.3, %B160.i1044 ], [ 0, %B160.i1044.preheader ]
  %niter83 = phi i64 [ %niter83.next.3, %B160.i1044 ], [ 0, %B160.i1044.preheader ]
  %.622.i1047 = shl i64 %.514624626.i1045, 2
  %gep.i1048 = getelementptr double, ptr %39, i64 %.622.i1047
  %.627.i1049 = load double, ptr %gep.i1048, align 8, !noalias !72
  %gep630.i1050 = getelementptr double, ptr %221, i64 %.622.i1047
  store double %.627.i1049, ptr %gep630.i1050, align 8, !noalias !72
  %.521.i1046 = shl i64 %.514624626.i1045, 2
  %.622.i1047.1 = or disjoint i64 %.521.i1046, 4
  %gep.i1048.1 = getelementptr double, ptr %39, i64 %.622.i1047.1
  %.627.i1049.1 = load double, ptr %gep.i1048.1, align 8, !noalias !72
  %gep630.i1050.1 = getelementptr double, ptr %221, i64 %.622.i1047.1
  store double %.627.i1049.1, ptr %gep630.i1050.1, align 8, !noalias !72
  %.521.i1046.1 = shl i64 %.514624626.i1045, 2
  %.622.i1047.2 = or disjoint i64 %.521.i1046.1, 8
  %gep.i1048.2 = getelementptr double, ptr %39, i64 %.622.i1047.2
  %.627.i1049.2 = load double, ptr %gep.i1048.2, align 8, !noalias !72
  %gep630.i1050.2 = getelementptr double, ptr %221, i64 %.622.i1047.2
  store double %.627.i1049.2, ptr %gep630.i1050.2, align 8, !noalias !72
  %.521.i1046.3 = add nuw nsw i64 %.514624626.i1045, 4
  %.521.i1046.2 = shl i64 %.514624626.i1045, 2
  %.622.i1047.3 = or disjoint i64 %.521.i1046.2, 12
  %gep.i1048.3 = getelementptr double, ptr %39, i64 %.622.i1047.3
  %.627.i1049.3 = load double, ptr %gep.i1048.3, align 8, !noalias !72
  %gep630.i1050.3 = getelementptr double, ptr %221, i64 %.622.i1047.3
  store double %.627.i1049.3, ptr %gep630.i1050.3, align 8, !noalias !72
  %niter83.next.3 = add i64 %niter83, 4
  %niter83.ncmp.3 = icmp eq i64 %niter83.next.3, %unroll_iter82
  br i1 %niter83.ncmp.3, label %B218.i1052.loopexit.unr-lcssa, label %B160.i1044

B218.i1052.loopexit.unr-lcssa:                    ; preds = %B160.i1044
  br i1 %lcmp.mod80.not, label %B218.i1052, label %B160.i1044.epil.preheader

B160.i1044.epil.preheader:                        ; preds = %B218.i1052.loopexit.unr-lcssa, %B160.i1044.preheader
  %.514624626.i1045.epil.init = phi i64 [ 0, %B160.i1044.preheader ], [ %.521.i1046.3, %B218.i1052.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod81)
  br label %B160.i1044.epil

B160.i1044.epil:                                  ; preds = %B160.i1044.epil, %B160.i1044.epil.preheader
  %.514624626.i1045.epil = phi i64 [ %.521.i1046.epil, %B160.i1044.epil ], [ %.514624626.i1045.epil.init, %B160.i1044.epil.preheader ]
  %epil.iter79 = phi i64 [ %epil.iter79.next, %B160.i1044.epil ], [ 0, %B160.i1044.epil.preheader ]
  %.521.i1046.epil = add nuw nsw i64 %.514624626.i1045.epil, 1
  %.622.i1047.epil = shl i64 %.514624626.i1045.epil, 2
  %gep.i1048.epil = getelementptr double, ptr %39, i64 %.622.i1047.epil
  %.627.i1049.epil = load double, ptr %gep.i1048.epil, align 8, !noalias !72
  %gep630.i1050.epil = getelementptr double, ptr %221, i64 %.622.i1047.epil
  store double %.627.i1049.epil, ptr %gep630.i1050.epil, align 8, !noalias !72
  %epil.iter79.next = add i64 %epil.iter79, 1
  %epil.iter79.cmp.not = icmp eq i64 %epil.iter79.next, %xtraiter78
  br i1 %epil.iter79.cmp.not, label %B218.i1052, label %B160.i1044.epil, !llvm.loop !75

B218.i1052:                                       ; preds = %B218.i1052.loopexit.unr-lcssa, %B160.i1044.epil, %B96.endif.i1043
  br i1 %.125.i, label %B62.i, label %label_14

B62.i:                                            ; preds = %B218.i1052, %B62.i
  %.175682684.i = phi i64 [ %.182.i, %B62.i ], [ 0, %B218.i1052 ]
  %222 = getelementptr double, ptr %40, i64 %.175682684.i
  %.280.i1062 = load double, ptr %222, align 8, !noalias !76
  %.5.i.i = fptosi double %.280.i1062 to i64
  %.182.i = add nuw nsw i64 %.175682684.i, 1
  %gep.i1064.idx = shl i64 %.175682684.i, 5
  %gep.i1064 = getelementptr i8, ptr %221, i64 %gep.i1064.idx
  %.381.i1065 = load double, ptr %gep.i1064, align 8, !noalias !76
  %.422.i1066 = icmp slt i64 %.5.i.i, 0
  %.423.i1067 = select i1 %.422.i1066, i64 %.17.i52, i64 0
  %.424.i = add i64 %.423.i1067, %.5.i.i
  %gep688.i.idx = shl i64 %.424.i, 5
  %gep688.i = getelementptr i8, ptr %221, i64 %gep688.i.idx
  %.458.i1068 = load double, ptr %gep688.i, align 8, !noalias !76
  store double %.458.i1068, ptr %gep.i1064, align 8, !noalias !76
  store double %.381.i1065, ptr %gep688.i, align 8, !noalias !76
  %exitcond.not.i1069 = icmp eq i64 %.182.i, %.8.i
  br i1 %exitcond.not.i1069, label %B218.endif.i, label %B62.i

B216.loopexit.i.loopexit.unr-lcssa:               ; preds = %B252.i1072
  %lcmp.mod86.not = icmp eq i64 %xtraiter84, 0
  br i1 %lcmp.mod86.not, label %B216.loopexit.i, label %B252.i1072.epil.preheader

B252.i1072.epil.preheader:                        ; preds = %B216.loopexit.i.loopexit.unr-lcssa, %B252.lr.ph.i
  %.934698.i.epil.init = phi double [ %.933.promoted.i, %B252.lr.ph.i ], [ %.1090.i.1, %B216.loopexit.i.loopexit.unr-lcssa ]
  %.828690692.i.epil.init = phi i64 [ 0, %B252.lr.ph.i ], [ %.835.i.1, %B216.loopexit.i.loopexit.unr-lcssa ]
  %lcmp.mod87 = icmp ne i64 %xtraiter84, 0
  tail call void @llvm.assume(i1 %lcmp.mod87)
  %223 = getelementptr double, ptr %229, i64 %.828690692.i.epil.init
  %.1008.i.epil = load double, ptr %223, align 8, !noalias !76
  %gep697.i.idx.epil = shl i64 %.828690692.i.epil.init, 5
  %gep697.i.epil = getelementptr i8, ptr %221, i64 %gep697.i.idx.epil
  %.1085.i.epil = load double, ptr %gep697.i.epil, align 8, !noalias !76
  %.1089.i.epil = fmul contract double %.1008.i.epil, %.1085.i.epil
  %.1090.i.epil = fsub contract double %.934698.i.epil.init, %.1089.i.epil
  store double %.1090.i.epil, ptr %gep713.i, align 8, !noalias !76
  br label %B216.loopexit.i

B216.loopexit.i:                                  ; preds = %B252.i1072.epil.preheader, %B216.loopexit.i.loopexit.unr-lcssa, %B218.endif.i
  %exitcond745.not.i = icmp eq i64 %.714.i1070, %.8.i
  br i1 %exitcond745.not.i, label %B380.endif.i, label %B218.endif.i

B252.i1072:                                       ; preds = %B252.i1072, %B252.lr.ph.i.new
  %.934698.i = phi double [ %.933.promoted.i, %B252.lr.ph.i.new ], [ %.1090.i.1, %B252.i1072 ]
  %.828690692.i = phi i64 [ 0, %B252.lr.ph.i.new ], [ %.835.i.1, %B252.i1072 ]
  %niter89 = phi i64 [ 0, %B252.lr.ph.i.new ], [ %niter89.next.1, %B252.i1072 ]
  %.835.i = or disjoint i64 %.828690692.i, 1
  %224 = getelementptr double, ptr %229, i64 %.828690692.i
  %.1008.i = load double, ptr %224, align 8, !noalias !76
  %gep697.i.idx = shl i64 %.828690692.i, 5
  %gep697.i = getelementptr i8, ptr %221, i64 %gep697.i.idx
  %.1085.i = load double, ptr %gep697.i, align 8, !noalias !76
  %.1089.i = fmul contract double %.1008.i, %.1085.i
  %.1090.i = fsub contract double %.934698.i, %.1089.i
  store double %.1090.i, ptr %gep713.i, align 8, !noalias !76
  %.835.i.1 = add nuw nsw i64 %.828690692.i, 2
  %225 = getelementptr double, ptr %229, i64 %.835.i
  %.1008.i.1 = load double, ptr %225, align 8, !noalias !76
  %gep697.i.idx.1 = shl i64 %.835.i, 5
  %gep697.i.1 = getelementptr i8, ptr %221, i64 %gep697.i.idx.1
  %.1085.i.1 = load double, ptr %gep697.i.1, align 8, !noalias !76
  %.1089.i.1 = fmul contract double %.1008.i.1, %.1085.i.1
  %.1090.i.1 = fsub contract double %.1090.i, %.1089.i.1
  store double %.1090.i.1, ptr %gep713.i, align 8, !noalias !76
  %niter89.next.1 = add i64 %niter89, 2
  %niter89.ncmp.1 = icmp eq i64 %niter89.next.1, %unroll_iter88
  br i1 %niter89.ncmp.1, label %B216.loopexit.i.loopexit.unr-lcssa, label %B252.i1072

B422.i:                                           ; preds = %B422.lr.ph.i, %B422.i
  %.1488723.i = phi double [ %.1487.promoted.i, %B422.lr.ph.i ], [ %.1644.i, %B422.i ]
  %.1375714718.i = phi i64 [ %.1333.i, %B422.lr.ph.i ], [ %.1385.i, %B422.i ]
  %.1382715717.i = phi i64 [ %.1252724732.i, %B422.lr.ph.i ], [ %.1389.i, %B422.i ]
  %.1385.i = add nsw i64 %.1375714718.i, -1
  %.1389.i = add i64 %.1382715717.i, 1
  %.1529.i = icmp slt i64 %.1382715717.i, 0
  %.1530.i1075 = select i1 %.1529.i, i64 %.8.i, i64 0
  %226 = getelementptr double, ptr %231, i64 %.1382715717.i
  %.1561.i = getelementptr double, ptr %226, i64 %.1530.i1075
  %.1562.i = load double, ptr %.1561.i, align 8, !noalias !76
  %.1604.i = select i1 %.1529.i, i64 %.17.i52, i64 0
  %.1605.i = add i64 %.1604.i, %.1382715717.i
  %gep722.i.idx = shl i64 %.1605.i, 5
  %gep722.i = getelementptr i8, ptr %221, i64 %gep722.i.idx
  %.1639.i1076 = load double, ptr %gep722.i, align 8, !noalias !76
  %.1643.i = fmul contract double %.1562.i, %.1639.i1076
  %.1644.i = fsub contract double %.1488723.i, %.1643.i
  store double %.1644.i, ptr %gep738.i, align 8, !noalias !76
  %.1376.i = icmp sgt i64 %.1375714718.i, 1
  br i1 %.1376.i, label %B422.i, label %B506.i

B506.i:                                           ; preds = %B422.i, %B380.endif.B506_crit_edge.i
  %.1865.pre-phi.i = phi i64 [ %.pre746.i, %B380.endif.B506_crit_edge.i ], [ %.1557.i1074, %B422.i ]
  %gep742.i = getelementptr double, ptr %221, i64 %.pre.i1073
  %.1793.i = load double, ptr %gep742.i, align 8, !noalias !76
  %227 = getelementptr double, ptr %.391.i, i64 %.1865.pre-phi.i
  %228 = getelementptr double, ptr %227, i64 %.1262.i
  %.1870.i1077 = load double, ptr %228, align 8, !noalias !76
  %.1877.i = fdiv contract double %.1793.i, %.1870.i1077
  store double %.1877.i, ptr %gep742.i, align 8, !noalias !76
  %.1253.i = icmp samesign ugt i64 %.1252724732.i, 1
  br i1 %.1253.i, label %B380.endif.i, label %label_14

B218.endif.i:                                     ; preds = %B62.i, %B216.loopexit.i
  %.707700706.i = phi i64 [ %.714.i1070, %B216.loopexit.i ], [ 0, %B62.i ]
  %.714.i1070 = add nuw nsw i64 %.707700706.i, 1
  %.822691.not.i = icmp eq i64 %.707700706.i, 0
  br i1 %.822691.not.i, label %B216.loopexit.i, label %B252.lr.ph.i

B252.lr.ph.i:                                     ; preds = %B218.endif.i
  %gep713.i.idx = shl i64 %.707700706.i, 5
  %gep713.i = getelementptr i8, ptr %221, i64 %gep713.i.idx
  %.1003.i = mul i64 %.707700706.i, %.8.i
  %229 = getelementptr double, ptr %.391.i, i64 %.1003.i
  %.933.promoted.i = load double, ptr %gep713.i, align 8, !noalias !76
  %xtraiter84 = and i64 %.707700706.i, 1
  %230 = icmp eq i64 %.707700706.i, 1
  br i1 %230, label %B252.i1072.epil.preheader, label %B252.lr.ph.i.new

B252.lr.ph.i.new:                                 ; preds = %B252.lr.ph.i
  %unroll_iter88 = and i64 %.707700706.i, 9223372036854775806
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
  %gep738.i = getelementptr double, ptr %221, i64 %.pre.i1073
  %.1557.i1074 = mul i64 %.1262.i, %.8.i
  %231 = getelementptr double, ptr %.391.i, i64 %.1557.i1074
  %.1487.promoted.i = load double, ptr %gep738.i, align 8, !noalias !76
  br label %B422.i

label_14: ; preds = %B506.i, %B218.i1052
  br label %B276.i992

B276.i992:                                        ; preds = %label_14, %B338.i
  %.385.1.i993 = load i64, ptr %25, align 8, !noalias !72
  %.393.1.i994 = icmp eq i64 %.385.1.i993, 1
  br i1 %.393.1.i994, label %B96.endif.1.i1029, label %B276.1.i995

B96.endif.1.i1029:                                ; preds = %B276.i992
  br i1 %.508625.not.i984, label %B218.1.i1041, label %B160.lr.ph.1.i1030

B160.lr.ph.1.i1030:                               ; preds = %B96.endif.1.i1029
  %invariant.gep629.1.i1032 = getelementptr i8, ptr %221, i64 8
  br i1 %113, label %B160.1.i1033.epil.preheader, label %B160.1.i1033

B160.1.i1033:                                     ; preds = %B160.lr.ph.1.i1030, %B160.1.i1033
  %.514624626.1.i1034 = phi i64 [ %.521.1.i1035.3, %B160.1.i1033 ], [ 0, %B160.lr.ph.1.i1030 ]
  %niter95 = phi i64 [ %niter95.next.3, %B160.1.i1033 ], [ 0, %B160.lr.ph.1.i1030 ]
  %.622.1.i1036 = shl i64 %.514624626.1.i1034, 2
  %gep.1.i1037 = getelementptr double, ptr %invariant.gep.1.i1031, i64 %.622.1.i1036
  %.627.1.i1038 = load double, ptr %gep.1.i1037, align 8, !noalias !72
  %gep630.1.i1039 = getelementptr double, ptr %invariant.gep629.1.i1032, i64 %.622.1.i1036
  store double %.627.1.i1038, ptr %gep630.1.i1039, align 8, !noalias !72
  %.521.1.i1035 = shl i64 %.514624626.1.i1034, 2
  %.622.1.i1036.1 = or disjoint i64 %.521.1.i1035, 4
  %gep.1.i1037.1 = getelementptr double, ptr %invariant.gep.1.i1031, i64 %.622.1.i1036.1
  %.627.1.i1038.1 = load double, ptr %gep.1.i1037.1, align 8, !noalias !72
  %gep630.1.i1039.1 = getelementptr double, ptr %invariant.gep629.1.i1032, i64 %.622.1.i1036.1
  store double %.627.1.i1038.1, ptr %gep630.1.i1039.1, align 8, !noalias !72
  %.521.1.i1035.1 = shl i64 %.514624626.1.i1034, 2
  %.622.1.i1036.2 = or disjoint i64 %.521.1.i1035.1, 8
  %gep.1.i1037.2 = getelementptr double, ptr %invariant.gep.1.i1031, i64 %.622.1.i1036.2
  %.627.1.i1038.2 = load double, ptr %gep.1.i1037.2, align 8, !noalias !72
  %gep630.1.i1039.2 = getelementptr double, ptr %invariant.gep629.1.i1032, i64 %.622.1.i1036.2
  store double %.627.1.i1038.2, ptr %gep630.1.i1039.2, align 8, !noalias !72
  %.521.1.i1035.3 = add nuw nsw i64 %.514624626.1.i1034, 4
  %.521.1.i1035.2 = shl i64 %.514624626.1.i1034, 2
  %.622.1.i1036.3 = or disjoint i64 %.521.1.i1035.2, 12
  %gep.1.i1037.3 = getelementptr double, ptr %invariant.gep.1.i1031, i64 %.622.1.i1036.3
  %.627.1.i1038.3 = load double, ptr %gep.1.i1037.3, align 8, !noalias !72
  %gep630.1.i1039.3 = getelementptr double, ptr %invariant.gep629.1.i1032, i64 %.622.1.i1036.3
  store double %.627.1.i1038.3, ptr %gep630.1.i1039.3, align 8, !noalias !72
  %niter95.next.3 = add i64 %niter95, 4
  %niter95.ncmp.3 = icmp eq i64 %niter95.next.3, %unroll_iter94
  br i1 %niter95.ncmp.3, label %B218.1.i1041.loopexit.unr-lcssa, label %B160.1.i1033

B218.1.i1041.loopexit.unr-lcssa:                  ; preds = %B160.1.i1033
  br i1 %lcmp.mod92.not, label %B218.1.i1041, label %B160.1.i1033.epil.preheader

B160.1.i1033.epil.preheader:                      ; preds = %B218.1.i1041.loopexit.unr-lcssa, %B160.lr.ph.1.i1030
  %.514624626.1.i1034.epil.init = phi i64 [ 0, %B160.lr.ph.1.i1030 ], [ %.521.1.i1035.3, %B218.1.i1041.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod93)
  br label %B160.1.i1033.epil

B160.1.i1033.epil:                                ; preds = %B160.1.i1033.epil, %B160.1.i1033.epil.preheader
  %.514624626.1.i1034.epil = phi i64 [ %.514624626.1.i1034.epil.init, %B160.1.i1033.epil.preheader ], [ %.521.1.i1035.epil, %B160.1.i1033.epil ]
  %epil.iter91 = phi i64 [ 0, %B160.1.i1033.epil.preheader ], [ %epil.iter91.next, %B160.1.i1033.epil ]
  %.521.1.i1035.epil = add nuw nsw i64 %.514624626.1.i1034.epil, 1
  %.622.1.i1036.epil = shl i64 %.514624626.1.i1034.epil, 2
  %gep.1.i1037.epil = getelementptr double, ptr %invariant.gep.1.i1031, i64 %.622.1.i1036.epil
  %.627.1.i1038.epil = load double, ptr %gep.1.i1037.epil, align 8, !noalias !72
  %gep630.1.i1039.epil = getelementptr double, ptr %invariant.gep629.1.i1032, i64 %.622.1.i1036.epil
  store double %.627.1.i1038.epil, ptr %gep630.1.i1039.epil, align 8, !noalias !72
  %epil.iter91.next = add i64 %epil.iter91, 1
  %epil.iter91.cmp.not = icmp eq i64 %epil.iter91.next, %xtraiter90
  br i1 %epil.iter91.cmp.not, label %B218.1.i1041, label %B160.1.i1033.epil, !llvm.loop !79

B218.1.i1041:                                     ; preds = %B218.1.i1041.loopexit.unr-lcssa, %B160.1.i1033.epil, %B96.endif.1.i1029
  br i1 %.125.i1080, label %B62.lr.ph.i1082, label %label_15

B62.lr.ph.i1082:                                  ; preds = %B218.1.i1041
  %invariant.gep.i1090 = getelementptr i8, ptr %221, i64 8
  br label %B62.i1091

B62.i1091:                                        ; preds = %B62.i1091, %B62.lr.ph.i1082
  %.175682684.i1092 = phi i64 [ 0, %B62.lr.ph.i1082 ], [ %.182.i1095, %B62.i1091 ]
  %232 = getelementptr double, ptr %42, i64 %.175682684.i1092
  %.280.i1093 = load double, ptr %232, align 8, !noalias !80
  %.5.i.i1094 = fptosi double %.280.i1093 to i64
  %.182.i1095 = add nuw nsw i64 %.175682684.i1092, 1
  %gep.i1098.idx = shl i64 %.175682684.i1092, 5
  %gep.i1098 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep.i1098.idx
  %.381.i1099 = load double, ptr %gep.i1098, align 8, !noalias !80
  %.422.i1100 = icmp slt i64 %.5.i.i1094, 0
  %.423.i1101 = select i1 %.422.i1100, i64 %.17.i52, i64 0
  %.424.i1102 = add i64 %.423.i1101, %.5.i.i1094
  %gep688.i1104.idx = shl i64 %.424.i1102, 5
  %gep688.i1104 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep688.i1104.idx
  %.458.i1105 = load double, ptr %gep688.i1104, align 8, !noalias !80
  store double %.458.i1105, ptr %gep.i1098, align 8, !noalias !80
  store double %.381.i1099, ptr %gep688.i1104, align 8, !noalias !80
  %exitcond.not.i1106 = icmp eq i64 %.182.i1095, %.8.i
  br i1 %exitcond.not.i1106, label %B218.endif.i1107, label %B62.i1091

B216.loopexit.i1127.loopexit.unr-lcssa:           ; preds = %B252.i1116
  %lcmp.mod98.not = icmp eq i64 %xtraiter96, 0
  br i1 %lcmp.mod98.not, label %B216.loopexit.i1127, label %B252.i1116.epil.preheader

B252.i1116.epil.preheader:                        ; preds = %B216.loopexit.i1127.loopexit.unr-lcssa, %B252.lr.ph.i1111
  %.934698.i1117.epil.init = phi double [ %.933.promoted.i1115, %B252.lr.ph.i1111 ], [ %.1090.i1125.1, %B216.loopexit.i1127.loopexit.unr-lcssa ]
  %.828690692.i1118.epil.init = phi i64 [ 0, %B252.lr.ph.i1111 ], [ %.835.i1119.1, %B216.loopexit.i1127.loopexit.unr-lcssa ]
  %lcmp.mod99 = icmp ne i64 %xtraiter96, 0
  tail call void @llvm.assume(i1 %lcmp.mod99)
  %233 = getelementptr double, ptr %239, i64 %.828690692.i1118.epil.init
  %.1008.i1120.epil = load double, ptr %233, align 8, !noalias !80
  %gep697.i1122.idx.epil = shl i64 %.828690692.i1118.epil.init, 5
  %gep697.i1122.epil = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep697.i1122.idx.epil
  %.1085.i1123.epil = load double, ptr %gep697.i1122.epil, align 8, !noalias !80
  %.1089.i1124.epil = fmul contract double %.1008.i1120.epil, %.1085.i1123.epil
  %.1090.i1125.epil = fsub contract double %.934698.i1117.epil.init, %.1089.i1124.epil
  store double %.1090.i1125.epil, ptr %gep713.i1113, align 8, !noalias !80
  br label %B216.loopexit.i1127

B216.loopexit.i1127:                              ; preds = %B252.i1116.epil.preheader, %B216.loopexit.i1127.loopexit.unr-lcssa, %B218.endif.i1107
  %exitcond745.not.i1128 = icmp eq i64 %.714.i1109, %.8.i
  br i1 %exitcond745.not.i1128, label %B380.endif.i1130, label %B218.endif.i1107

B252.i1116:                                       ; preds = %B252.i1116, %B252.lr.ph.i1111.new
  %.934698.i1117 = phi double [ %.933.promoted.i1115, %B252.lr.ph.i1111.new ], [ %.1090.i1125.1, %B252.i1116 ]
  %.828690692.i1118 = phi i64 [ 0, %B252.lr.ph.i1111.new ], [ %.835.i1119.1, %B252.i1116 ]
  %niter101 = phi i64 [ 0, %B252.lr.ph.i1111.new ], [ %niter101.next.1, %B252.i1116 ]
  %.835.i1119 = or disjoint i64 %.828690692.i1118, 1
  %234 = getelementptr double, ptr %239, i64 %.828690692.i1118
  %.1008.i1120 = load double, ptr %234, align 8, !noalias !80
  %gep697.i1122.idx = shl i64 %.828690692.i1118, 5
  %gep697.i1122 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep697.i1122.idx
  %.1085.i1123 = load double, ptr %gep697.i1122, align 8, !noalias !80
  %.1089.i1124 = fmul contract double %.1008.i1120, %.1085.i1123
  %.1090.i1125 = fsub contract double %.934698.i1117, %.1089.i1124
  store double %.1090.i1125, ptr %gep713.i1113, align 8, !noalias !80
  %.835.i1119.1 = add nuw nsw i64 %.828690692.i1118, 2
  %235 = getelementptr double, ptr %239, i64 %.835.i1119
  %.1008.i1120.1 = load double, ptr %235, align 8, !noalias !80
  %gep697.i1122.idx.1 = shl i64 %.835.i1119, 5
  %gep697.i1122.1 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep697.i1122.idx.1
  %.1085.i1123.1 = load double, ptr %gep697.i1122.1, align 8, !noalias !80
  %.1089.i1124.1 = fmul contract double %.1008.i1120.1, %.1085.i1123.1
  %.1090.i1125.1 = fsub contract double %.1090.i1125, %.1089.i1124.1
  store double %.1090.i1125.1, ptr %gep713.i1113, align 8, !noalias !80
  %niter101.next.1 = add i64 %niter101, 2
  %niter101.ncmp.1 = icmp eq i64 %niter101.next.1, %unroll_iter100
  br i1 %niter101.ncmp.1, label %B216.loopexit.i1127.loopexit.unr-lcssa, label %B252.i1116

B422.i1140:                                       ; preds = %B422.lr.ph.i1136, %B422.i1140
  %.1488723.i1141 = phi double [ %.1487.promoted.i1139, %B422.lr.ph.i1136 ], [ %.1644.i1156, %B422.i1140 ]
  %.1375714718.i1142 = phi i64 [ %.1333.i1133, %B422.lr.ph.i1136 ], [ %.1385.i1144, %B422.i1140 ]
  %.1382715717.i1143 = phi i64 [ %.1252724732.i1131, %B422.lr.ph.i1136 ], [ %.1389.i1145, %B422.i1140 ]
  %.1385.i1144 = add nsw i64 %.1375714718.i1142, -1
  %.1389.i1145 = add i64 %.1382715717.i1143, 1
  %.1529.i1146 = icmp slt i64 %.1382715717.i1143, 0
  %.1530.i1147 = select i1 %.1529.i1146, i64 %.8.i, i64 0
  %236 = getelementptr double, ptr %241, i64 %.1382715717.i1143
  %.1561.i1148 = getelementptr double, ptr %236, i64 %.1530.i1147
  %.1562.i1149 = load double, ptr %.1561.i1148, align 8, !noalias !80
  %.1604.i1150 = select i1 %.1529.i1146, i64 %.17.i52, i64 0
  %.1605.i1151 = add i64 %.1604.i1150, %.1382715717.i1143
  %gep722.i1153.idx = shl i64 %.1605.i1151, 5
  %gep722.i1153 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep722.i1153.idx
  %.1639.i1154 = load double, ptr %gep722.i1153, align 8, !noalias !80
  %.1643.i1155 = fmul contract double %.1562.i1149, %.1639.i1154
  %.1644.i1156 = fsub contract double %.1488723.i1141, %.1643.i1155
  store double %.1644.i1156, ptr %gep738.i1137, align 8, !noalias !80
  %.1376.i1157 = icmp sgt i64 %.1375714718.i1142, 1
  br i1 %.1376.i1157, label %B422.i1140, label %B506.i1158

B506.i1158:                                       ; preds = %B422.i1140, %B380.endif.B506_crit_edge.i1165
  %.1865.pre-phi.i1159 = phi i64 [ %.pre746.i1166, %B380.endif.B506_crit_edge.i1165 ], [ %.1557.i1138, %B422.i1140 ]
  %gep742.i1160 = getelementptr double, ptr %invariant.gep.i1090, i64 %.pre.i1135
  %.1793.i1161 = load double, ptr %gep742.i1160, align 8, !noalias !80
  %237 = getelementptr double, ptr %41, i64 %.1865.pre-phi.i1159
  %238 = getelementptr double, ptr %237, i64 %.1262.i1132
  %.1870.i1162 = load double, ptr %238, align 8, !noalias !80
  %.1877.i1163 = fdiv contract double %.1793.i1161, %.1870.i1162
  store double %.1877.i1163, ptr %gep742.i1160, align 8, !noalias !80
  %.1253.i1164 = icmp samesign ugt i64 %.1252724732.i1131, 1
  br i1 %.1253.i1164, label %B380.endif.i1130, label %label_15

B218.endif.i1107:                                 ; preds = %B62.i1091, %B216.loopexit.i1127
  %.707700706.i1108 = phi i64 [ %.714.i1109, %B216.loopexit.i1127 ], [ 0, %B62.i1091 ]
  %.714.i1109 = add nuw nsw i64 %.707700706.i1108, 1
  %.822691.not.i1110 = icmp eq i64 %.707700706.i1108, 0
  br i1 %.822691.not.i1110, label %B216.loopexit.i1127, label %B252.lr.ph.i1111

B252.lr.ph.i1111:                                 ; preds = %B218.endif.i1107
  %gep713.i1113.idx = shl i64 %.707700706.i1108, 5
  %gep713.i1113 = getelementptr i8, ptr %invariant.gep.i1090, i64 %gep713.i1113.idx
  %.1003.i1114 = mul i64 %.707700706.i1108, %.8.i
  %239 = getelementptr double, ptr %41, i64 %.1003.i1114
  %.933.promoted.i1115 = load double, ptr %gep713.i1113, align 8, !noalias !80
  %xtraiter96 = and i64 %.707700706.i1108, 1
  %240 = icmp eq i64 %.707700706.i1108, 1
  br i1 %240, label %B252.i1116.epil.preheader, label %B252.lr.ph.i1111.new

B252.lr.ph.i1111.new:                             ; preds = %B252.lr.ph.i1111
  %unroll_iter100 = and i64 %.707700706.i1108, 9223372036854775806
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
  %241 = getelementptr double, ptr %41, i64 %.1557.i1138
  %.1487.promoted.i1139 = load double, ptr %gep738.i1137, align 8, !noalias !80
  br label %B422.i1140

label_15: ; preds = %B506.i1158, %B218.1.i1041
  br label %B276.1.i995

B276.1.i995:                                      ; preds = %label_15, %B276.i992
  %.385.2.i996 = load i64, ptr %26, align 8, !noalias !72
  %.393.2.i997 = icmp eq i64 %.385.2.i996, 1
  br i1 %.393.2.i997, label %B96.endif.2.i1015, label %B276.2.i998

B96.endif.2.i1015:                                ; preds = %B276.1.i995
  br i1 %.508625.not.i984, label %B218.2.i1027, label %B160.lr.ph.2.i1016

B160.lr.ph.2.i1016:                               ; preds = %B96.endif.2.i1015
  %invariant.gep629.2.i1018 = getelementptr i8, ptr %221, i64 16
  br i1 %114, label %B160.2.i1019.epil.preheader, label %B160.2.i1019

B160.2.i1019:                                     ; preds = %B160.lr.ph.2.i1016, %B160.2.i1019
  %.514624626.2.i1020 = phi i64 [ %.521.2.i1021.3, %B160.2.i1019 ], [ 0, %B160.lr.ph.2.i1016 ]
  %niter107 = phi i64 [ %niter107.next.3, %B160.2.i1019 ], [ 0, %B160.lr.ph.2.i1016 ]
  %.622.2.i1022 = shl i64 %.514624626.2.i1020, 2
  %gep.2.i1023 = getelementptr double, ptr %invariant.gep.2.i1017, i64 %.622.2.i1022
  %.627.2.i1024 = load double, ptr %gep.2.i1023, align 8, !noalias !72
  %gep630.2.i1025 = getelementptr double, ptr %invariant.gep629.2.i1018, i64 %.622.2.i1022
  store double %.627.2.i1024, ptr %gep630.2.i1025, align 8, !noalias !72
  %.521.2.i1021 = shl i64 %.514624626.2.i1020, 2
  %.622.2.i1022.1 = or disjoint i64 %.521.2.i1021, 4
  %gep.2.i1023.1 = getelementptr double, ptr %invariant.gep.2.i1017, i64 %.622.2.i1022.1
  %.627.2.i1024.1 = load double, ptr %gep.2.i1023.1, align 8, !noalias !72
  %gep630.2.i1025.1 = getelementptr double, ptr %invariant.gep629.2.i1018, i64 %.622.2.i1022.1
  store double %.627.2.i1024.1, ptr %gep630.2.i1025.1, align 8, !noalias !72
  %.521.2.i1021.1 = shl i64 %.514624626.2.i1020, 2
  %.622.2.i1022.2 = or disjoint i64 %.521.2.i1021.1, 8
  %gep.2.i1023.2 = getelementptr double, ptr %invariant.gep.2.i1017, i64 %.622.2.i1022.2
  %.627.2.i1024.2 = load double, ptr %gep.2.i1023.2, align 8, !noalias !72
  %gep630.2.i1025.2 = getelementptr double, ptr %invariant.gep629.2.i1018, i64 %.622.2.i1022.2
  store double %.627.2.i1024.2, ptr %gep630.2.i1025.2, align 8, !noalias !72
  %.521.2.i1021.3 = add nuw nsw i64 %.514624626.2.i1020, 4
  %.521.2.i1021.2 = shl i64 %.514624626.2.i1020, 2
  %.622.2.i1022.3 = or disjoint i64 %.521.2.i1021.2, 12
  %gep.2.i1023.3 = getelementptr double, ptr %invariant.gep.2.i1017, i64 %.622.2.i1022.3
  %.627.2.i1024.3 = load double, ptr %gep.2.i1023.3, align 8, !noalias !72
  %gep630.2.i1025.3 = getelementptr double, ptr %invariant.gep629.2.i1018, i64 %.622.2.i1022.3
  store double %.627.2.i1024.3, ptr %gep630.2.i1025.3, align 8, !noalias !72
  %niter107.next.3 = add i64 %niter107, 4
  %niter107.ncmp.3 = icmp eq i64 %niter107.next.3, %unroll_iter106
  br i1 %niter107.ncmp.3, label %B218.2.i1027.loopexit.unr-lcssa, label %B160.2.i1019

B218.2.i1027.loopexit.unr-lcssa:                  ; preds = %B160.2.i1019
  br i1 %lcmp.mod104.not, label %B218.2.i1027, label %B160.2.i1019.epil.preheader

B160.2.i1019.epil.preheader:                      ; preds = %B218.2.i1027.loopexit.unr-lcssa, %B160.lr.ph.2.i1016
  %.514624626.2.i1020.epil.init = phi i64 [ 0, %B160.lr.ph.2.i1016 ], [ %.521.2.i1021.3, %B218.2.i1027.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod105)
  br label %B160.2.i1019.epil

B160.2.i1019.epil:                                ; preds = %B160.2.i1019.epil, %B160.2.i1019.epil.preheader
  %.514624626.2.i1020.epil = phi i64 [ %.514624626.2.i1020.epil.init, %B160.2.i1019.epil.preheader ], [ %.521.2.i1021.epil, %B160.2.i1019.epil ]
  %epil.iter103 = phi i64 [ 0, %B160.2.i1019.epil.preheader ], [ %epil.iter103.next, %B160.2.i1019.epil ]
  %.521.2.i1021.epil = add nuw nsw i64 %.514624626.2.i1020.epil, 1
  %.622.2.i1022.epil = shl i64 %.514624626.2.i1020.epil, 2
  %gep.2.i1023.epil = getelementptr double, ptr %invariant.gep.2.i1017, i64 %.622.2.i1022.epil
  %.627.2.i1024.epil = load double, ptr %gep.2.i1023.epil, align 8, !noalias !72
  %gep630.2.i1025.epil = getelementptr double, ptr %invariant.gep629.2.i1018, i64 %.622.2.i1022.epil
  store double %.627.2.i1024.epil, ptr %gep630.2.i1025.epil, align 8, !noalias !72
  %epil.iter103.next = add i64 %epil.iter103, 1
  %epil.iter103.cmp.not = icmp eq i64 %epil.iter103.next, %xtraiter102
  br i1 %epil.iter103.cmp.not, label %B218.2.i1027, label %B160.2.i1019.epil, !llvm.loop !83

B218.2.i1027:                                     ; preds = %B218.2.i1027.loopexit.unr-lcssa, %B160.2.i1019.epil, %B96.endif.2.i1015
  br i1 %.125.i1170, label %B62.lr.ph.i1172, label %label_16

B62.lr.ph.i1172:                                  ; preds = %B218.2.i1027
  %invariant.gep.i1180 = getelementptr i8, ptr %221, i64 16
  br label %B62.i1181

B62.i1181:                                        ; preds = %B62.i1181, %B62.lr.ph.i1172
  %.175682684.i1182 = phi i64 [ 0, %B62.lr.ph.i1172 ], [ %.182.i1185, %B62.i1181 ]
  %242 = getelementptr double, ptr %44, i64 %.175682684.i1182
  %.280.i1183 = load double, ptr %242, align 8, !noalias !84
  %.5.i.i1184 = fptosi double %.280.i1183 to i64
  %.182.i1185 = add nuw nsw i64 %.175682684.i1182, 1
  %gep.i1188.idx = shl i64 %.175682684.i1182, 5
  %gep.i1188 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep.i1188.idx
  %.381.i1189 = load double, ptr %gep.i1188, align 8, !noalias !84
  %.422.i1190 = icmp slt i64 %.5.i.i1184, 0
  %.423.i1191 = select i1 %.422.i1190, i64 %.17.i52, i64 0
  %.424.i1192 = add i64 %.423.i1191, %.5.i.i1184
  %gep688.i1194.idx = shl i64 %.424.i1192, 5
  %gep688.i1194 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep688.i1194.idx
  %.458.i1195 = load double, ptr %gep688.i1194, align 8, !noalias !84
  store double %.458.i1195, ptr %gep.i1188, align 8, !noalias !84
  store double %.381.i1189, ptr %gep688.i1194, align 8, !noalias !84
  %exitcond.not.i1196 = icmp eq i64 %.182.i1185, %.8.i
  br i1 %exitcond.not.i1196, label %B218.endif.i1197, label %B62.i1181

B216.loopexit.i1217.loopexit.unr-lcssa:           ; preds = %B252.i1206
  %lcmp.mod110.not = icmp eq i64 %xtraiter108, 0
  br i1 %lcmp.mod110.not, label %B216.loopexit.i1217, label %B252.i1206.epil.preheader

B252.i1206.epil.preheader:                        ; preds = %B216.loopexit.i1217.loopexit.unr-lcssa, %B252.lr.ph.i1201
  %.934698.i1207.epil.init = phi double [ %.933.promoted.i1205, %B252.lr.ph.i1201 ], [ %.1090.i1215.1, %B216.loopexit.i1217.loopexit.unr-lcssa ]
  %.828690692.i1208.epil.init = phi i64 [ 0, %B252.lr.ph.i1201 ], [ %.835.i1209.1, %B216.loopexit.i1217.loopexit.unr-lcssa ]
  %lcmp.mod111 = icmp ne i64 %xtraiter108, 0
  tail call void @llvm.assume(i1 %lcmp.mod111)
  %243 = getelementptr double, ptr %249, i64 %.828690692.i1208.epil.init
  %.1008.i1210.epil = load double, ptr %243, align 8, !noalias !84
  %gep697.i1212.idx.epil = shl i64 %.828690692.i1208.epil.init, 5
  %gep697.i1212.epil = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep697.i1212.idx.epil
  %.1085.i1213.epil = load double, ptr %gep697.i1212.epil, align 8, !noalias !84
  %.1089.i1214.epil = fmul contract double %.1008.i1210.epil, %.1085.i1213.epil
  %.1090.i1215.epil = fsub contract double %.934698.i1207.epil.init, %.1089.i1214.epil
  store double %.1090.i1215.epil, ptr %gep713.i1203, align 8, !noalias !84
  br label %B216.loopexit.i1217

B216.loopexit.i1217:                              ; preds = %B252.i1206.epil.preheader, %B216.loopexit.i1217.loopexit.unr-lcssa, %B218.endif.i1197
  %exitcond745.not.i1218 = icmp eq i64 %.714.i1199, %.8.i
  br i1 %exitcond745.not.i1218, label %B380.endif.i1221, label %B218.endif.i1197

B252.i1206:                                       ; preds = %B252.i1206, %B252.lr.ph.i1201.new
  %.934698.i1207 = phi double [ %.933.promoted.i1205, %B252.lr.ph.i1201.new ], [ %.1090.i1215.1, %B252.i1206 ]
  %.828690692.i1208 = phi i64 [ 0, %B252.lr.ph.i1201.new ], [ %.835.i1209.1, %B252.i1206 ]
  %niter113 = phi i64 [ 0, %B252.lr.ph.i1201.new ], [ %niter113.next.1, %B252.i1206 ]
  %.835.i1209 = or disjoint i64 %.828690692.i1208, 1
  %244 = getelementptr double, ptr %249, i64 %.828690692.i1208
  %.1008.i1210 = load double, ptr %244, align 8, !noalias !84
  %gep697.i1212.idx = shl i64 %.828690692.i1208, 5
  %gep697.i1212 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep697.i1212.idx
  %.1085.i1213 = load double, ptr %gep697.i1212, align 8, !noalias !84
  %.1089.i1214 = fmul contract double %.1008.i1210, %.1085.i1213
  %.1090.i1215 = fsub contract double %.934698.i1207, %.1089.i1214
  store double %.1090.i1215, ptr %gep713.i1203, align 8, !noalias !84
  %.835.i1209.1 = add nuw nsw i64 %.828690692.i1208, 2
  %245 = getelementptr double, ptr %249, i64 %.835.i1209
  %.1008.i1210.1 = load double, ptr %245, align 8, !noalias !84
  %gep697.i1212.idx.1 = shl i64 %.835.i1209, 5
  %gep697.i1212.1 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep697.i1212.idx.1
  %.1085.i1213.1 = load double, ptr %gep697.i1212.1, align 8, !noalias !84
  %.1089.i1214.1 = fmul contract double %.1008.i1210.1, %.1085.i1213.1
  %.1090.i1215.1 = fsub contract double %.1090.i1215, %.1089.i1214.1
  store double %.1090.i1215.1, ptr %gep713.i1203, align 8, !noalias !84
  %niter113.next.1 = add i64 %niter113, 2
  %niter113.ncmp.1 = icmp eq i64 %niter113.next.1, %unroll_iter112
  br i1 %niter113.ncmp.1, label %B216.loopexit.i1217.loopexit.unr-lcssa, label %B252.i1206

B422.i1231:                                       ; preds = %B422.lr.ph.i1227, %B422.i1231
  %.1488723.i1232 = phi double [ %.1487.promoted.i1230, %B422.lr.ph.i1227 ], [ %.1644.i1247, %B422.i1231 ]
  %.1375714718.i1233 = phi i64 [ %.1333.i1224, %B422.lr.ph.i1227 ], [ %.1385.i1235, %B422.i1231 ]
  %.1382715717.i1234 = phi i64 [ %.1252724732.i1222, %B422.lr.ph.i1227 ], [ %.1389.i1236, %B422.i1231 ]
  %.1385.i1235 = add nsw i64 %.1375714718.i1233, -1
  %.1389.i1236 = add i64 %.1382715717.i1234, 1
  %.1529.i1237 = icmp slt i64 %.1382715717.i1234, 0
  %.1530.i1238 = select i1 %.1529.i1237, i64 %.8.i, i64 0
  %246 = getelementptr double, ptr %251, i64 %.1382715717.i1234
  %.1561.i1239 = getelementptr double, ptr %246, i64 %.1530.i1238
  %.1562.i1240 = load double, ptr %.1561.i1239, align 8, !noalias !84
  %.1604.i1241 = select i1 %.1529.i1237, i64 %.17.i52, i64 0
  %.1605.i1242 = add i64 %.1604.i1241, %.1382715717.i1234
  %gep722.i1244.idx = shl i64 %.1605.i1242, 5
  %gep722.i1244 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep722.i1244.idx
  %.1639.i1245 = load double, ptr %gep722.i1244, align 8, !noalias !84
  %.1643.i1246 = fmul contract double %.1562.i1240, %.1639.i1245
  %.1644.i1247 = fsub contract double %.1488723.i1232, %.1643.i1246
  store double %.1644.i1247, ptr %gep738.i1228, align 8, !noalias !84
  %.1376.i1248 = icmp sgt i64 %.1375714718.i1233, 1
  br i1 %.1376.i1248, label %B422.i1231, label %B506.i1249

B506.i1249:                                       ; preds = %B422.i1231, %B380.endif.B506_crit_edge.i1256
  %.1865.pre-phi.i1250 = phi i64 [ %.pre746.i1257, %B380.endif.B506_crit_edge.i1256 ], [ %.1557.i1229, %B422.i1231 ]
  %gep742.i1251 = getelementptr double, ptr %invariant.gep.i1180, i64 %.pre.i1226
  %.1793.i1252 = load double, ptr %gep742.i1251, align 8, !noalias !84
  %247 = getelementptr double, ptr %43, i64 %.1865.pre-phi.i1250
  %248 = getelementptr double, ptr %247, i64 %.1262.i1223
  %.1870.i1253 = load double, ptr %248, align 8, !noalias !84
  %.1877.i1254 = fdiv contract double %.1793.i1252, %.1870.i1253
  store double %.1877.i1254, ptr %gep742.i1251, align 8, !noalias !84
  %.1253.i1255 = icmp samesign ugt i64 %.1252724732.i1222, 1
  br i1 %.1253.i1255, label %B380.endif.i1221, label %label_16

B218.endif.i1197:                                 ; preds = %B62.i1181, %B216.loopexit.i1217
  %.707700706.i1198 = phi i64 [ %.714.i1199, %B216.loopexit.i1217 ], [ 0, %B62.i1181 ]
  %.714.i1199 = add nuw nsw i64 %.707700706.i1198, 1
  %.822691.not.i1200 = icmp eq i64 %.707700706.i1198, 0
  br i1 %.822691.not.i1200, label %B216.loopexit.i1217, label %B252.lr.ph.i1201

B252.lr.ph.i1201:                                 ; preds = %B218.endif.i1197
  %gep713.i1203.idx = shl i64 %.707700706.i1198, 5
  %gep713.i1203 = getelementptr i8, ptr %invariant.gep.i1180, i64 %gep713.i1203.idx
  %.1003.i1204 = mul i64 %.707700706.i1198, %.8.i
  %249 = getelementptr double, ptr %43, i64 %.1003.i1204
  %.933.promoted.i1205 = load double, ptr %gep713.i1203, align 8, !noalias !84
  %xtraiter108 = and i64 %.707700706.i1198, 1
  %250 = icmp eq i64 %.707700706.i1198, 1
  br i1 %250, label %B252.i1206.epil.preheader, label %B252.lr.ph.i1201.new

B252.lr.ph.i1201.new:                             ; preds = %B252.lr.ph.i1201
  %unroll_iter112 = and i64 %.707700706.i1198, 9223372036854775806
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
  %251 = getelementptr double, ptr %43, i64 %.1557.i1229
  %.1487.promoted.i1230 = load double, ptr %gep738.i1228, align 8, !noalias !84
  br label %B422.i1231

label_16: ; preds = %B506.i1249, %B218.2.i1027
  br label %B276.2.i998

B276.2.i998:                                      ; preds = %label_16, %B276.1.i995
  %.385.3.i999 = load i64, ptr %27, align 8, !noalias !72
  %.393.3.i1000 = icmp eq i64 %.385.3.i999, 1
  br i1 %.393.3.i1000, label %B96.endif.3.i1001, label %label_13

B96.endif.3.i1001:                                ; preds = %B276.2.i998
  br i1 %.508625.not.i984, label %B218.3.i1013, label %B160.lr.ph.3.i1002

B160.lr.ph.3.i1002:                               ; preds = %B96.endif.3.i1001
  %invariant.gep629.3.i1004 = getelementptr i8, ptr %221, i64 24
  br i1 %115, label %B160.3.i1005.epil.preheader, label %B160.3.i1005

B160.3.i1005:                                     ; preds = %B160.lr.ph.3.i1002, %B160.3.i1005
  %.514624626.3.i1006 = phi i64 [ %.521.3.i1007.3, %B160.3.i1005 ], [ 0, %B160.lr.ph.3.i1002 ]
  %niter119 = phi i64 [ %niter119.next.3, %B160.3.i1005 ], [ 0, %B160.lr.ph.3.i1002 ]
  %.622.3.i1008 = shl i64 %.514624626.3.i1006, 2
  %gep.3.i1009 = getelementptr double, ptr %invariant.gep.3.i1003, i64 %.622.3.i1008
  %.627.3.i1010 = load double, ptr %gep.3.i1009, align 8, !noalias !72
  %gep630.3.i1011 = getelementptr double, ptr %invariant.gep629.3.i1004, i64 %.622.3.i1008
  store double %.627.3.i1010, ptr %gep630.3.i1011, align 8, !noalias !72
  %.521.3.i1007 = shl i64 %.514624626.3.i1006, 2
  %.622.3.i1008.1 = or disjoint i64 %.521.3.i1007, 4
  %gep.3.i1009.1 = getelementptr double, ptr %invariant.gep.3.i1003, i64 %.622.3.i1008.1
  %.627.3.i1010.1 = load double, ptr %gep.3.i1009.1, align 8, !noalias !72
  %gep630.3.i1011.1 = getelementptr double, ptr %invariant.gep629.3.i1004, i64 %.622.3.i1008.1
  store double %.627.3.i1010.1, ptr %gep630.3.i1011.1, align 8, !noalias !72
  %.521.3.i1007.1 = shl i64 %.514624626.3.i1006, 2
  %.622.3.i1008.2 = or disjoint i64 %.521.3.i1007.1, 8
  %gep.3.i1009.2 = getelementptr double, ptr %invariant.gep.3.i1003, i64 %.622.3.i1008.2
  %.627.3.i1010.2 = load double, ptr %gep.3.i1009.2, align 8, !noalias !72
  %gep630.3.i1011.2 = getelementptr double, ptr %invariant.gep629.3.i1004, i64 %.622.3.i1008.2
  store double %.627.3.i1010.2, ptr %gep630.3.i1011.2, align 8, !noalias !72
  %.521.3.i1007.3 = add nuw nsw i64 %.514624626.3.i1006, 4
  %.521.3.i1007.2 = shl i64 %.514624626.3.i1006, 2
  %.622.3.i1008.3 = or disjoint i64 %.521.3.i1007.2, 12
  %gep.3.i1009.3 = getelementptr double, ptr %invariant.gep.3.i1003, i64 %.622.3.i1008.3
  %.627.3.i1010.3 = load double, ptr %gep.3.i1009.3, align 8, !noalias !72
  %gep630.3.i1011.3 = getelementptr double, ptr %invariant.gep629.3.i1004, i64 %.622.3.i1008.3
  store double %.627.3.i1010.3, ptr %gep630.3.i1011.3, align 8, !noalias !72
  %niter119.next.3 = add i64 %niter119, 4
  %niter119.ncmp.3 = icmp eq i64 %niter119.next.3, %unroll_iter118
  br i1 %niter119.ncmp.3, label %B218.3.i1013.loopexit.unr-lcssa, label %B160.3.i1005

B218.3.i1013.loopexit.unr-lcssa:                  ; preds = %B160.3.i1005
  br i1 %lcmp.mod116.not, label %B218.3.i1013, label %B160.3.i1005.epil.preheader

B160.3.i1005.epil.preheader:                      ; preds = %B218.3.i1013.loopexit.unr-lcssa, %B160.lr.ph.3.i1002
  %.514624626.3.i1006.epil.init = phi i64 [ 0, %B160.lr.ph.3.i1002 ], [ %.521.3.i1007.3, %B218.3.i1013.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod117)
  br label %B160.3.i1005.epil

B160.3.i1005.epil:                                ; preds = %B160.3.i1005.epil, %B160.3.i1005.epil.preheader
  %.514624626.3.i1006.epil = phi i64 [ %.514624626.3.i1006.epil.init, %B160.3.i1005.epil.preheader ], [ %.521.3.i1007.epil, %B160.3.i1005.epil ]
  %epil.iter115 = phi i64 [ 0, %B160.3.i1005.epil.preheader ], [ %epil.iter115.next, %B160.3.i1005.epil ]
  %.521.3.i1007.epil = add nuw nsw i64 %.514624626.3.i1006.epil, 1
  %.622.3.i1008.epil = shl i64 %.514624626.3.i1006.epil, 2
  %gep.3.i1009.epil = getelementptr double, ptr %invariant.gep.3.i1003, i64 %.622.3.i1008.epil
  %.627.3.i1010.epil = load double, ptr %gep.3.i1009.epil, align 8, !noalias !72
  %gep630.3.i1011.epil = getelementptr double, ptr %invariant.gep629.3.i1004, i64 %.622.3.i1008.epil
  store double %.627.3.i1010.epil, ptr %gep630.3.i1011.epil, align 8, !noalias !72
  %epil.iter115.next = add i64 %epil.iter115, 1
  %epil.iter115.cmp.not = icmp eq i64 %epil.iter115.next, %xtraiter114
  br i1 %epil.iter115.cmp.not, label %B218.3.i1013, label %B160.3.i1005.epil, !llvm.loop !87

B218.3.i1013:                                     ; preds = %B218.3.i1013.loopexit.unr-lcssa, %B160.3.i1005.epil, %B96.endif.3.i1001
  br i1 %.125.i1261, label %B62.lr.ph.i1263, label %label_17

B62.lr.ph.i1263:                                  ; preds = %B218.3.i1013
  %invariant.gep.i1272 = getelementptr i8, ptr %221, i64 24
  br label %B62.i1273

B62.i1273:                                        ; preds = %B62.i1273, %B62.lr.ph.i1263
  %.175682684.i1274 = phi i64 [ 0, %B62.lr.ph.i1263 ], [ %.182.i1277, %B62.i1273 ]
  %252 = getelementptr double, ptr %46, i64 %.175682684.i1274
  %.280.i1275 = load double, ptr %252, align 8, !noalias !88
  %.5.i.i1276 = fptosi double %.280.i1275 to i64
  %.182.i1277 = add nuw nsw i64 %.175682684.i1274, 1
  %gep.i1280.idx = shl i64 %.175682684.i1274, 5
  %gep.i1280 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep.i1280.idx
  %.381.i1281 = load double, ptr %gep.i1280, align 8, !noalias !88
  %.422.i1282 = icmp slt i64 %.5.i.i1276, 0
  %.423.i1283 = select i1 %.422.i1282, i64 %.17.i52, i64 0
  %.424.i1284 = add i64 %.423.i1283, %.5.i.i1276
  %gep688.i1286.idx = shl i64 %.424.i1284, 5
  %gep688.i1286 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep688.i1286.idx
  %.458.i1287 = load double, ptr %gep688.i1286, align 8, !noalias !88
  store double %.458.i1287, ptr %gep.i1280, align 8, !noalias !88
  store double %.381.i1281, ptr %gep688.i1286, align 8, !noalias !88
  %exitcond.not.i1288 = icmp eq i64 %.182.i1277, %.8.i
  br i1 %exitcond.not.i1288, label %B218.endif.i1289, label %B62.i1273

B216.loopexit.i1309.loopexit.unr-lcssa:           ; preds = %B252.i1298
  %lcmp.mod122.not = icmp eq i64 %xtraiter120, 0
  br i1 %lcmp.mod122.not, label %B216.loopexit.i1309, label %B252.i1298.epil.preheader

B252.i1298.epil.preheader:                        ; preds = %B216.loopexit.i1309.loopexit.unr-lcssa, %B252.lr.ph.i1293
  %.934698.i1299.epil.init = phi double [ %.933.promoted.i1297, %B252.lr.ph.i1293 ], [ %.1090.i1307.1, %B216.loopexit.i1309.loopexit.unr-lcssa ]
  %.828690692.i1300.epil.init = phi i64 [ 0, %B252.lr.ph.i1293 ], [ %.835.i1301.1, %B216.loopexit.i1309.loopexit.unr-lcssa ]
  %lcmp.mod123 = icmp ne i64 %xtraiter120, 0
  tail call void @llvm.assume(i1 %lcmp.mod123)
  %253 = getelementptr double, ptr %259, i64 %.828690692.i1300.epil.init
  %.1008.i1302.epil = load double, ptr %253, align 8, !noalias !88
  %gep697.i1304.idx.epil = shl i64 %.828690692.i1300.epil.init, 5
  %gep697.i1304.epil = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep697.i1304.idx.epil
  %.1085.i1305.epil = load double, ptr %gep697.i1304.epil, align 8, !noalias !88
  %.1089.i1306.epil = fmul contract double %.1008.i1302.epil, %.1085.i1305.epil
  %.1090.i1307.epil = fsub contract double %.934698.i1299.epil.init, %.1089.i1306.epil
  store double %.1090.i1307.epil, ptr %gep713.i1295, align 8, !noalias !88
  br label %B216.loopexit.i1309

B216.loopexit.i1309:                              ; preds = %B252.i1298.epil.preheader, %B216.loopexit.i1309.loopexit.unr-lcssa, %B218.endif.i1289
  %exitcond745.not.i1310 = icmp eq i64 %.714.i1291, %.8.i
  br i1 %exitcond745.not.i1310, label %B380.endif.i1313, label %B218.endif.i1289

B252.i1298:                                       ; preds = %B252.i1298, %B252.lr.ph.i1293.new
  %.934698.i1299 = phi double [ %.933.promoted.i1297, %B252.lr.ph.i1293.new ], [ %.1090.i1307.1, %B252.i1298 ]
  %.828690692.i1300 = phi i64 [ 0, %B252.lr.ph.i1293.new ], [ %.835.i1301.1, %B252.i1298 ]
  %niter125 = phi i64 [ 0, %B252.lr.ph.i1293.new ], [ %niter125.next.1, %B252.i1298 ]
  %.835.i1301 = or disjoint i64 %.828690692.i1300, 1
  %254 = getelementptr double, ptr %259, i64 %.828690692.i1300
  %.1008.i1302 = load double, ptr %254, align 8, !noalias !88
  %gep697.i1304.idx = shl i64 %.828690692.i1300, 5
  %gep697.i1304 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep697.i1304.idx
  %.1085.i1305 = load double, ptr %gep697.i1304, align 8, !noalias !88
  %.1089.i1306 = fmul contract double %.1008.i1302, %.1085.i1305
  %.1090.i1307 = fsub contract double %.934698.i1299, %.1089.i1306
  store double %.1090.i1307, ptr %gep713.i1295, align 8, !noalias !88
  %.835.i1301.1 = add nuw nsw i64 %.828690692.i1300, 2
  %255 = getelementptr double, ptr %259, i64 %.835.i1301
  %.1008.i1302.1 = load double, ptr %255, align 8, !noalias !88
  %gep697.i1304.idx.1 = shl i64 %.835.i1301, 5
  %gep697.i1304.1 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep697.i1304.idx.1
  %.1085.i1305.1 = load double, ptr %gep697.i1304.1, align 8, !noalias !88
  %.1089.i1306.1 = fmul contract double %.1008.i1302.1, %.1085.i1305.1
  %.1090.i1307.1 = fsub contract double %.1090.i1307, %.1089.i1306.1
  store double %.1090.i1307.1, ptr %gep713.i1295, align 8, !noalias !88
  %niter125.next.1 = add i64 %niter125, 2
  %niter125.ncmp.1 = icmp eq i64 %niter125.next.1, %unroll_iter124
  br i1 %niter125.ncmp.1, label %B216.loopexit.i1309.loopexit.unr-lcssa, label %B252.i1298

B422.i1323:                                       ; preds = %B422.lr.ph.i1319, %B422.i1323
  %.1488723.i1324 = phi double [ %.1487.promoted.i1322, %B422.lr.ph.i1319 ], [ %.1644.i1339, %B422.i1323 ]
  %.1375714718.i1325 = phi i64 [ %.1333.i1316, %B422.lr.ph.i1319 ], [ %.1385.i1327, %B422.i1323 ]
  %.1382715717.i1326 = phi i64 [ %.1252724732.i1314, %B422.lr.ph.i1319 ], [ %.1389.i1328, %B422.i1323 ]
  %.1385.i1327 = add nsw i64 %.1375714718.i1325, -1
  %.1389.i1328 = add i64 %.1382715717.i1326, 1
  %.1529.i1329 = icmp slt i64 %.1382715717.i1326, 0
  %.1530.i1330 = select i1 %.1529.i1329, i64 %.8.i, i64 0
  %256 = getelementptr double, ptr %261, i64 %.1382715717.i1326
  %.1561.i1331 = getelementptr double, ptr %256, i64 %.1530.i1330
  %.1562.i1332 = load double, ptr %.1561.i1331, align 8, !noalias !88
  %.1604.i1333 = select i1 %.1529.i1329, i64 %.17.i52, i64 0
  %.1605.i1334 = add i64 %.1604.i1333, %.1382715717.i1326
  %gep722.i1336.idx = shl i64 %.1605.i1334, 5
  %gep722.i1336 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep722.i1336.idx
  %.1639.i1337 = load double, ptr %gep722.i1336, align 8, !noalias !88
  %.1643.i1338 = fmul contract double %.1562.i1332, %.1639.i1337
  %.1644.i1339 = fsub contract double %.1488723.i1324, %.1643.i1338
  store double %.1644.i1339, ptr %gep738.i1320, align 8, !noalias !88
  %.1376.i1340 = icmp sgt i64 %.1375714718.i1325, 1
  br i1 %.1376.i1340, label %B422.i1323, label %B506.i1341

B506.i1341:                                       ; preds = %B422.i1323, %B380.endif.B506_crit_edge.i1348
  %.1865.pre-phi.i1342 = phi i64 [ %.pre746.i1349, %B380.endif.B506_crit_edge.i1348 ], [ %.1557.i1321, %B422.i1323 ]
  %gep742.i1343 = getelementptr double, ptr %invariant.gep.i1272, i64 %.pre.i1318
  %.1793.i1344 = load double, ptr %gep742.i1343, align 8, !noalias !88
  %257 = getelementptr double, ptr %45, i64 %.1865.pre-phi.i1342
  %258 = getelementptr double, ptr %257, i64 %.1262.i1315
  %.1870.i1345 = load double, ptr %258, align 8, !noalias !88
  %.1877.i1346 = fdiv contract double %.1793.i1344, %.1870.i1345
  store double %.1877.i1346, ptr %gep742.i1343, align 8, !noalias !88
  %.1253.i1347 = icmp samesign ugt i64 %.1252724732.i1314, 1
  br i1 %.1253.i1347, label %B380.endif.i1313, label %label_17

B218.endif.i1289:                                 ; preds = %B62.i1273, %B216.loopexit.i1309
  %.707700706.i1290 = phi i64 [ %.714.i1291, %B216.loopexit.i1309 ], [ 0, %B62.i1273 ]
  %.714.i1291 = add nuw nsw i64 %.707700706.i1290, 1
  %.822691.not.i1292 = icmp eq i64 %.707700706.i1290, 0
  br i1 %.822691.not.i1292, label %B216.loopexit.i1309, label %B252.lr.ph.i1293

B252.lr.ph.i1293:                                 ; preds = %B218.endif.i1289
  %gep713.i1295.idx = shl i64 %.707700706.i1290, 5
  %gep713.i1295 = getelementptr i8, ptr %invariant.gep.i1272, i64 %gep713.i1295.idx
  %.1003.i1296 = mul i64 %.707700706.i1290, %.8.i
  %259 = getelementptr double, ptr %45, i64 %.1003.i1296
  %.933.promoted.i1297 = load double, ptr %gep713.i1295, align 8, !noalias !88
  %xtraiter120 = and i64 %.707700706.i1290, 1
  %260 = icmp eq i64 %.707700706.i1290, 1
  br i1 %260, label %B252.i1298.epil.preheader, label %B252.lr.ph.i1293.new

B252.lr.ph.i1293.new:                             ; preds = %B252.lr.ph.i1293
  %unroll_iter124 = and i64 %.707700706.i1290, 9223372036854775806
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
  %261 = getelementptr double, ptr %45, i64 %.1557.i1321
  %.1487.promoted.i1322 = load double, ptr %gep738.i1320, align 8, !noalias !88
  br label %B422.i1323

label_17: ; preds = %B506.i1341, %B218.3.i1013
  br label %label_13

B96.endif.i1043:                                  ; preds = %B338.i
  br i1 %.508625.not.i984, label %B218.i1052, label %B160.i1044.preheader

B160.i1044.preheader:                             ; preds = %B96.endif.i1043
  br i1 %112, label %B160.i1044.epil.preheader, label %B160.i1044

label_13: ; preds = %B276.2.i998, %label_17
  %.723.i = add nuw i64 %.716627629.i, 1
  %exitcond.not.i124 = icmp eq i64 %.723.i, %.345
  br i1 %exitcond.not.i124, label %label_12, label %B338.i

B338.lr.ph.i:                                     ; preds = %label_6
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
  %262 = getelementptr i64, ptr %.502.i, i64 %.716627629.us.i
  %263 = getelementptr i8, ptr %262, i64 144
  %.782.us.i = load i64, ptr %263, align 8, !noalias !41
  %.803.us.i = inttoptr i64 %.782.us.i to ptr
  tail call void %.803.us.i(ptr %.804.i, ptr %.975.i, ptr %.806.i, ptr %.807.i, ptr %.808.i, i64 %.17.i52, i64 %.330.i), !noalias !41
  %.847.us.i = load i64, ptr %.846.i, align 8, !noalias !41
  %.881.us.i = load i64, ptr %.880.i, align 8, !noalias !41
  %.882.us.i = inttoptr i64 %.847.us.i to ptr
  %.884.us.i = inttoptr i64 %.881.us.i to ptr
  tail call void %.882.us.i(ptr %.807.i, ptr %.884.us.i, ptr %.808.i, ptr %.886.i), !noalias !41
  %.917.us.i = load i64, ptr %.940.i, align 8, !noalias !41
  %.947.us.i = load i64, ptr %.893.i, align 8, !noalias !41
  %.950.us.i = mul nsw i64 %.716627629.us.i, %.335.i
  %.952.us.i = add nsw i64 %.950.us.i, %.408.i121
  %.953.us.i = inttoptr i64 %.917.us.i to ptr
  %.954.us.i = inttoptr i64 %.947.us.i to ptr
  %.956.us.i = inttoptr i64 %.952.us.i to ptr
  tail call void %.953.us.i(ptr %.954.us.i, ptr %.886.i, ptr %.956.us.i), !noalias !41
  %exitcond635.not.i = icmp eq i64 %.723.us.i, %.345
  br i1 %exitcond635.not.i, label %label_12, label %B338.us.i

label_12: ; preds = %B338.us.i, %label_13, %label_6
  %.280.i = load i64, ptr %.367.i, align 8, !noalias !91
  %.309.i = load i64, ptr %.397.i, align 8, !noalias !91
  %.338.i = load i64, ptr %.337.i, align 8, !noalias !91
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
  tail call void %.443.i(ptr %.444.i162, ptr %.445.i163, ptr %.446.i164, ptr %.447.i, ptr %.448.i165, ptr %.449.i166, i64 %.17.i52), !noalias !91
  %.652.i = load i64, ptr %24, align 8, !noalias !91
  %.660.i = icmp eq i64 %.652.i, 2
  br i1 %.660.i, label %B554.i, label %B618.i

B554.i:                                           ; preds = %label_12
  store double 0x7FF8000000000000, ptr %47, align 8, !noalias !91
  br label %B618.i

B618.i:                                           ; preds = %B554.i, %label_12
  %.652.1.i = load i64, ptr %25, align 8, !noalias !91
  %.660.1.i = icmp eq i64 %.652.1.i, 2
  br i1 %.660.1.i, label %B554.1.i, label %B618.1.i

B554.1.i:                                         ; preds = %B618.i
  store double 0x7FF8000000000000, ptr %48, align 8, !noalias !91
  br label %B618.1.i

B618.1.i:                                         ; preds = %B554.1.i, %B618.i
  %.652.2.i = load i64, ptr %26, align 8, !noalias !91
  %.660.2.i = icmp eq i64 %.652.2.i, 2
  br i1 %.660.2.i, label %B554.2.i, label %B618.2.i

B554.2.i:                                         ; preds = %B618.1.i
  store double 0x7FF8000000000000, ptr %49, align 8, !noalias !91
  br label %B618.2.i

B618.2.i:                                         ; preds = %B554.2.i, %B618.1.i
  %.652.3.i = load i64, ptr %27, align 8, !noalias !91
  %.660.3.i = icmp eq i64 %.652.3.i, 2
  br i1 %.660.3.i, label %B554.3.i, label %label_18

B554.3.i:                                         ; preds = %B618.2.i
  store double 0x7FF8000000000000, ptr %50, align 8, !noalias !91
  br label %label_18

label_18: ; preds = %B618.2.i, %B554.3.i
  br i1 %.1768.i, label %B786.i, label %B814.i

B786.i:                                           ; preds = %label_18
  %.295.i934 = load i64, ptr %.367.i, align 8, !noalias !94
  %.298.i937 = add nsw i64 %.295.i934, %.296.i936
  %.327.i939 = load i64, ptr %.326.i938, align 8, !noalias !94
  %.447.i941 = load i64, ptr %.446.i940, align 8, !noalias !94
  %.476.i943 = load i64, ptr %.475.i942, align 8, !noalias !94
  %.480.i944 = inttoptr i64 %.447.i941 to ptr
  %.481.i945 = inttoptr i64 %.298.i937 to ptr
  %.482.i946 = inttoptr i64 %.476.i943 to ptr
  %.483.i947 = inttoptr i64 %.327.i939 to ptr
  tail call void %.480.i944(ptr %.481.i945, ptr %.482.i946, ptr %.483.i947), !noalias !94
  br label %B126.us.i

B126.us.i:                                        ; preds = %B786.i, %B458.us.i
  %changed.3.0791.us.i = phi i1 [ %changed.4.1.us.i, %B458.us.i ], [ false, %B786.i ]
  %.384779789.us.i = phi i64 [ %.391.us.i, %B458.us.i ], [ 0, %B786.i ]
  %.391.us.i = add nuw nsw i64 %.384779789.us.i, 1
  %.480.us.i = getelementptr i64, ptr %51, i64 %.384779789.us.i
  store i64 0, ptr %.480.us.i, align 8, !noalias !99
  %.546.us.i = getelementptr i64, ptr %.341.i, i64 %.384779789.us.i
  %.547.us.i = load i64, ptr %.546.us.i, align 8, !noalias !99
  %.555.us.i = icmp sgt i64 %.547.us.i, -1
  br i1 %.555.us.i, label %B230.us.i, label %B458.us.i

B230.us.i:                                        ; preds = %B126.us.i
  %264 = getelementptr double, ptr %47, i64 %.384779789.us.i
  %.618.us.i = load double, ptr %264, align 8, !noalias !99
  %.626.us.i = fcmp contract ugt double %.618.us.i, 1.000000e+00
  br i1 %.626.us.i, label %B458.us.i, label %B288.us.i

B288.us.i:                                        ; preds = %B230.us.i
  br i1 %changed.3.0791.us.i, label %B348.endif.us.i, label %B292.us.i

B292.us.i:                                        ; preds = %B288.us.i
  %.695.us.i = getelementptr i64, ptr %52, i64 %.384779789.us.i
  %.696.us.i = load i64, ptr %.695.us.i, align 8, !noalias !99
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
  %.328.i643 = load double, ptr %gep, align 8, !noalias !100
  %.340.i644 = fcmp contract oeq double %.328.i643, 1.000000e+00
  br i1 %.340.i644, label %B122.i665, label %B164.i645

B122.i665:                                        ; preds = %B420.us.i
  %.idx2011 = shl i64 %.836771773.us.i, 5
  %gep2040 = getelementptr i8, ptr %invariant.gep2039, i64 %.idx2011
  %.427.i670 = load double, ptr %gep2040, align 8, !noalias !100
  %.435.i671 = fcmp contract ule double %.427.i670, 0.000000e+00
  br i1 %.435.i671, label %label_19, label %B164.i645

B164.i645:                                        ; preds = %B122.i665, %B420.us.i
  %.442.i646 = fcmp contract oeq double %.328.i643, 0.000000e+00
  br i1 %.442.i646, label %B176.i658, label %label_19

B176.i658:                                        ; preds = %B164.i645
  %.idx2012 = shl i64 %.836771773.us.i, 5
  %gep2042 = getelementptr i8, ptr %invariant.gep2041, i64 %.idx2012
  %.595.i663 = load double, ptr %gep2042, align 8, !noalias !100
  %.603.i664 = fcmp contract ogt double %.595.i663, 0.000000e+00
  br label %label_19

label_19: ; preds = %B122.i665, %B164.i645, %B176.i658
  %"$phi214.0.3.1.i657" = phi i1 [ true, %B122.i665 ], [ %.603.i664, %B176.i658 ], [ false, %B164.i645 ]
  br label %B454.us.i

B454.us.i:                                        ; preds = %label_19, %B414.us.i
  %"$phi454.2.2.3.us.i" = phi i1 [ true, %B414.us.i ], [ %"$phi214.0.3.1.i657", %label_19 ]
  %exitcond810.not.i = icmp eq i64 %arg.lanes.4.5.1.fr.i, %.843.us.i
  br i1 %exitcond810.not.i, label %B458.us.i, label %B414.us.i

B458.us.i:                                        ; preds = %B454.us.i, %B230.us.i, %B126.us.i
  %changed.4.1.us.i = phi i1 [ %changed.3.0791.us.i, %B126.us.i ], [ %changed.3.0791.us.i, %B230.us.i ], [ %"$phi454.2.2.3.us.i", %B454.us.i ]
  %exitcond811.not.i = icmp eq i64 %.391.us.i, 4
  br i1 %exitcond811.not.i, label %label_20, label %B126.us.i

label_20: ; preds = %B458.us.i
  br label %B814.i

B814.i:                                           ; preds = %label_20, %label_18
  %"$phi814.1.2.1.i" = phi i1 [ false, %label_18 ], [ %changed.4.1.us.i, %label_20 ]
  %brmerge.i = or i1 %showing.3.2.i, %"$phi814.1.2.1.i"
  br i1 %brmerge.i, label %B824.i, label %B888.i

B824.i:                                           ; preds = %B814.i
  %.270.i = load i64, ptr %.367.i, align 8, !noalias !103
  %.360.i = load i64, ptr %.359.i, align 8, !noalias !103
  %.367.i136 = add nsw i64 %.270.i, %.406.i120
  %.371.i = add nsw i64 %.270.i, %.370.i
  %.444.i = inttoptr i64 %.360.i to ptr
  %.445.i = inttoptr i64 %.367.i136 to ptr
  %.446.i = inttoptr i64 %.371.i to ptr
  tail call void %.444.i(ptr %.445.i, ptr %.446.i, i64 %.17.i52, i64 %.330.i), !noalias !103
  br i1 %"$phi814.1.2.1.i", label %B860.i, label %B888.i

B860.i:                                           ; preds = %B824.i
  br label %B72.i

B72.i:                                            ; preds = %B321.i, %B860.i
  %turned.2.0587.i = phi i1 [ false, %B860.i ], [ %turned.3.1.i, %B321.i ]
  %.314582585.i = phi i64 [ 0, %B860.i ], [ %.321.i, %B321.i ]
  %.321.i = add nuw nsw i64 %.314582585.i, 1
  %.410.i = getelementptr i64, ptr %.341.i, i64 %.314582585.i
  %.411.i140 = load i64, ptr %.410.i, align 8, !noalias !106
  %.419.i = icmp sgt i64 %.411.i140, -1
  br i1 %.419.i, label %B132.i, label %B321.i

B132.i:                                           ; preds = %B72.i
  %265 = getelementptr double, ptr %47, i64 %.314582585.i
  %.482.i = load double, ptr %265, align 8, !noalias !106
  %.490.i142 = fcmp contract ugt double %.482.i, 1.000000e+00
  br i1 %.490.i142, label %B321.i, label %B190.i

B190.i:                                           ; preds = %B132.i
  %.551.i = getelementptr i64, ptr %53, i64 %.314582585.i
  %.552.i = load i64, ptr %.551.i, align 8, !noalias !106
  %.560.i = icmp sgt i64 %.552.i, 0
  br i1 %.560.i, label %B248.i, label %B282.i

B248.i:                                           ; preds = %B190.i
  %.258.i = getelementptr i64, ptr %68, i64 %.314582585.i
  %.259.i = load i64, ptr %.258.i, align 8, !noalias !109
  %.324.i = getelementptr double, ptr %21, i64 %.314582585.i
  %.325.i = load double, ptr %.324.i, align 8, !noalias !109
  %.383.i = icmp slt i64 %.259.i, 0
  %.384.i580 = select i1 %.383.i, i64 %arg.lanes.4.5.1.fr.i, i64 0
  %.385.i581 = add i64 %.384.i580, %.259.i
  %.idx2019 = shl i64 %.385.i581, 5
  %266 = getelementptr i8, ptr %.231.i, i64 %.idx2019
  %267 = getelementptr double, ptr %266, i64 %.314582585.i
  %.419.i585 = load double, ptr %267, align 8, !noalias !109
  %.427.i = fneg contract double %.419.i585
  %.485.i = getelementptr double, ptr %69, i64 %.314582585.i
  %.486.i586 = load double, ptr %.485.i, align 8, !noalias !109
  %.497.i = fdiv contract double %.427.i, %.486.i586
  %.502.i587 = tail call contract double @llvm.fabs.f64(double %.497.i)
  %.560.i588 = getelementptr double, ptr %.291.i, i64 %.314582585.i
  %.561.i = load double, ptr %.560.i588, align 8, !noalias !109
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
  store i64 %.846.i593, ptr %.551.i, align 8, !noalias !109
  %.904.i = fadd contract double %.325.i, %.497.i
  store double %.904.i, ptr %.324.i, align 8, !noalias !112
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
  %.328.i = load double, ptr %gep2054, align 8, !noalias !115
  %.340.i627 = fcmp contract oeq double %.328.i, 1.000000e+00
  br i1 %.340.i627, label %B122.i, label %B164.i

B122.i:                                           ; preds = %B78.i
  %.idx2014 = shl i64 %.33214151418.i, 5
  %gep2056 = getelementptr i8, ptr %invariant.gep2055, i64 %.idx2014
  %.427.i635 = load double, ptr %gep2056, align 8, !noalias !115
  %.435.i = fcmp contract ule double %.427.i635, 0.000000e+00
  br i1 %.435.i, label %B78.endif.i.critedge, label %B164.i

B164.i:                                           ; preds = %B122.i, %B78.i
  %.442.i = fcmp contract oeq double %.328.i, 0.000000e+00
  br i1 %.442.i, label %B176.i, label %B170.i.critedge

B176.i:                                           ; preds = %B164.i
  %.idx2015 = shl i64 %.33214151418.i, 5
  %gep2058 = getelementptr i8, ptr %invariant.gep2057, i64 %.idx2015
  %.595.i631 = load double, ptr %gep2058, align 8, !noalias !115
  %.603.i = fcmp contract ule double %.595.i631, 0.000000e+00
  br i1 %.603.i, label %B170.i, label %B78.endif.i

B162.i:                                           ; preds = %label_21
  br label %B170.i

B170.i.critedge:                                  ; preds = %B164.i
  br label %B170.i

B170.i:                                           ; preds = %B170.i.critedge, %label_21, %B162.i, %B176.i
  %first.3.1.i = phi double [ %high.2.0..344.i, %B162.i ], [ %first.2.01420.i, %label_21 ], [ %first.2.01420.i, %B176.i ], [ %first.2.01420.i, %B170.i.critedge ]
  %which.3.1.i = phi i64 [ %.33214151418.i, %B162.i ], [ %which.2.01421.i, %label_21 ], [ %which.2.01421.i, %B176.i ], [ %which.2.01421.i, %B170.i.critedge ]
  %exitcond.not.i613 = icmp eq i64 %arg.lanes.4.5.1.fr.i, %.339.i609
  br i1 %exitcond.not.i613, label %B172.i, label %B78.i

B172.i:                                           ; preds = %B170.i
  %.577.i614 = icmp slt i64 %which.3.1.i, 0
  br i1 %.577.i614, label %B321.i.sink.split, label %B188.i

B188.i:                                           ; preds = %B172.i
  %.701.i = getelementptr double, ptr %21, i64 %.314582585.i
  %.702.i = load double, ptr %.701.i, align 8, !noalias !120
  %.714.i = fcmp contract olt double %first.3.1.i, 1.000000e-09
  br i1 %.714.i, label %B260.i624, label %B332.i

B260.i624:                                        ; preds = %B188.i
  %.263.i691 = add nsw i64 %which.3.1.i, %.274.i
  %.324.i696 = getelementptr double, ptr %67, i64 %.314582585.i
  %.325.i697 = load double, ptr %.324.i696, align 8, !noalias !121
  %.390.i698 = getelementptr double, ptr %.291.i, i64 %.314582585.i
  %.391.i699 = load double, ptr %.390.i698, align 8, !noalias !121
  %.399.i = fcmp contract oeq double %.325.i697, %.391.i699
  br i1 %.399.i, label %B188.i701, label %B236.i

B188.i701:                                        ; preds = %B260.i624
  %.493.i = icmp slt i64 %.263.i691, 0
  %.494.i = select i1 %.493.i, i64 %.131.i, i64 0
  %.495.i = add i64 %.494.i, %.263.i691
  %.idx2018 = shl i64 %.495.i, 5
  %268 = getelementptr i8, ptr %.129.i, i64 %.idx2018
  %269 = getelementptr double, ptr %268, i64 %.314582585.i
  store double 0x7FF8000000000000, ptr %269, align 8, !noalias !121
  br label %label_22

B236.i:                                           ; preds = %B260.i624
  %.562.i = icmp slt i64 %.263.i691, 0
  %.563.i = select i1 %.562.i, i64 %.131.i, i64 0
  %.564.i = add i64 %.563.i, %.263.i691
  %.idx2017 = shl i64 %.564.i, 5
  %270 = getelementptr i8, ptr %.129.i, i64 %.idx2017
  %271 = getelementptr double, ptr %270, i64 %.314582585.i
  %.589.i = load double, ptr %271, align 8, !noalias !121
  %.597.i700 = fsub contract double 1.000000e+00, %.589.i
  store double %.597.i700, ptr %271, align 8, !noalias !121
  %.725.i = load double, ptr %.390.i698, align 8, !noalias !121
  store double %.725.i, ptr %.324.i696, align 8, !noalias !121
  br label %label_22

label_22: ; preds = %B188.i701, %B236.i
  store double %.702.i, ptr %.701.i, align 8, !noalias !124
  br label %B321.i.sink.split.sink.split.sink.split

B332.i:                                           ; preds = %B188.i
  %.929.i = fadd contract double %first.3.1.i, 1.000000e-04
  %.12.i1.i = fcmp contract olt double %.929.i, 1.000000e+00
  %.13.i2.i = select i1 %.12.i1.i, double %.929.i, double 1.000000e+00
  br i1 %.322854.not.i828, label %label_23, label %B68.lr.ph.i829

B68.lr.ph.i829:                                   ; preds = %B332.i
  %invariant.gep.i835 = getelementptr double, ptr %54, i64 %.314582585.i
  %invariant.gep858.i837 = getelementptr double, ptr %55, i64 %.314582585.i
  %invariant.gep860.i839 = getelementptr double, ptr %56, i64 %.314582585.i
  %invariant.gep862.i841 = getelementptr double, ptr %57, i64 %.314582585.i
  %.733.i842 = fsub contract double 1.000000e+00, %.13.i2.i
  %invariant.gep864.i843 = getelementptr double, ptr %.13.i, i64 %.314582585.i
  %invariant.gep866.i845 = getelementptr double, ptr %58, i64 %.314582585.i
  br label %B68.i846

B68.i846:                                         ; preds = %B68.i846, %B68.lr.ph.i829
  %.328853855.i847 = phi i64 [ 0, %B68.lr.ph.i829 ], [ %.335.i848, %B68.i846 ]
  %.335.i848 = add nuw nsw i64 %.328853855.i847, 1
  %.436.i849 = shl i64 %.328853855.i847, 2
  %gep.i850 = getelementptr double, ptr %invariant.gep.i835, i64 %.436.i849
  %.441.i851 = load double, ptr %gep.i850, align 8, !noalias !127
  %gep859.i852 = getelementptr double, ptr %invariant.gep858.i837, i64 %.436.i849
  %.533.i853 = load double, ptr %gep859.i852, align 8, !noalias !127
  %.545.i854 = fmul contract double %.13.i2.i, %.533.i853
  %.546.i855 = fadd contract double %.441.i851, %.545.i854
  %gep861.i856 = getelementptr double, ptr %invariant.gep860.i839, i64 %.436.i849
  %.627.i857 = load double, ptr %gep861.i856, align 8, !noalias !127
  %.639.i858 = fmul contract double %.13.i2.i, %.546.i855
  %.640.i859 = fadd contract double %.627.i857, %.639.i858
  %gep863.i860 = getelementptr double, ptr %invariant.gep862.i841, i64 %.436.i849
  %.721.i861 = load double, ptr %gep863.i860, align 8, !noalias !127
  %.734.i862 = fmul contract double %.733.i842, %.640.i859
  %.735.i863 = fadd contract double %.721.i861, %.734.i862
  %.737.i864 = fmul contract double %.13.i2.i, %.735.i863
  %gep865.i865 = getelementptr double, ptr %invariant.gep864.i843, i64 %.436.i849
  %.820.i866 = load double, ptr %gep865.i865, align 8, !noalias !127
  %.831.i867 = fmul contract double %.733.i842, %.820.i866
  %.832.i868 = fadd contract double %.831.i867, %.737.i864
  %gep867.i869 = getelementptr double, ptr %invariant.gep866.i845, i64 %.436.i849
  store double %.832.i868, ptr %gep867.i869, align 8, !noalias !127
  %exitcond.not.i870 = icmp eq i64 %.335.i848, %.8.i
  br i1 %exitcond.not.i870, label %label_23, label %B68.i846

label_23: ; preds = %B68.i846, %B332.i
  %.295.i.i872 = load i64, ptr %.367.i, align 8, !noalias !130
  %.298.i.i876 = add nsw i64 %.295.i.i872, %.297.i.i875
  %.327.i.i878 = load i64, ptr %.326.i.i877, align 8, !noalias !130
  %.418.i.i881 = add nsw i64 %.327.i.i878, %.417.i.i880
  %.447.i.i883 = load i64, ptr %.446.i.i882, align 8, !noalias !130
  %.476.i.i885 = load i64, ptr %.475.i.i884, align 8, !noalias !130
  %.480.i.i886 = inttoptr i64 %.447.i.i883 to ptr
  %.481.i.i887 = inttoptr i64 %.298.i.i876 to ptr
  %.482.i.i888 = inttoptr i64 %.476.i.i885 to ptr
  %.483.i.i889 = inttoptr i64 %.418.i.i881 to ptr
  tail call void %.480.i.i886(ptr %.481.i.i887, ptr %.482.i.i888, ptr %.483.i.i889), !noalias !130
  %.1111.i893 = add nuw i64 %which.3.1.i, %arg.lanes.4.5.1.fr.i
  %.idx2016 = shl i64 %.1111.i893, 5
  %272 = getelementptr i8, ptr %.231.i, i64 %.idx2016
  %273 = getelementptr double, ptr %272, i64 %.314582585.i
  %.1145.i896 = load double, ptr %273, align 8, !noalias !127
  %.1031.i = fmul contract double %first.3.1.i, 1.000000e-04
  %.1033.i = fsub contract double %first.3.1.i, %.1031.i
  br i1 %.322854.not.i828, label %label_24, label %B68.lr.ph.i758

B68.lr.ph.i758:                                   ; preds = %label_23
  %invariant.gep.i764 = getelementptr double, ptr %59, i64 %.314582585.i
  %invariant.gep858.i766 = getelementptr double, ptr %60, i64 %.314582585.i
  %invariant.gep860.i768 = getelementptr double, ptr %61, i64 %.314582585.i
  %invariant.gep862.i770 = getelementptr double, ptr %62, i64 %.314582585.i
  %.733.i771 = fsub contract double 1.000000e+00, %.1033.i
  %invariant.gep864.i772 = getelementptr double, ptr %.13.i, i64 %.314582585.i
  %invariant.gep866.i774 = getelementptr double, ptr %63, i64 %.314582585.i
  br label %B68.i775

B68.i775:                                         ; preds = %B68.i775, %B68.lr.ph.i758
  %.328853855.i776 = phi i64 [ 0, %B68.lr.ph.i758 ], [ %.335.i777, %B68.i775 ]
  %.335.i777 = add nuw nsw i64 %.328853855.i776, 1
  %.436.i778 = shl i64 %.328853855.i776, 2
  %gep.i779 = getelementptr double, ptr %invariant.gep.i764, i64 %.436.i778
  %.441.i780 = load double, ptr %gep.i779, align 8, !noalias !133
  %gep859.i781 = getelementptr double, ptr %invariant.gep858.i766, i64 %.436.i778
  %.533.i782 = load double, ptr %gep859.i781, align 8, !noalias !133
  %.545.i783 = fmul contract double %.1033.i, %.533.i782
  %.546.i784 = fadd contract double %.441.i780, %.545.i783
  %gep861.i785 = getelementptr double, ptr %invariant.gep860.i768, i64 %.436.i778
  %.627.i786 = load double, ptr %gep861.i785, align 8, !noalias !133
  %.639.i787 = fmul contract double %.1033.i, %.546.i784
  %.640.i788 = fadd contract double %.627.i786, %.639.i787
  %gep863.i789 = getelementptr double, ptr %invariant.gep862.i770, i64 %.436.i778
  %.721.i790 = load double, ptr %gep863.i789, align 8, !noalias !133
  %.734.i791 = fmul contract double %.733.i771, %.640.i788
  %.735.i792 = fadd contract double %.721.i790, %.734.i791
  %.737.i793 = fmul contract double %.1033.i, %.735.i792
  %gep865.i794 = getelementptr double, ptr %invariant.gep864.i772, i64 %.436.i778
  %.820.i795 = load double, ptr %gep865.i794, align 8, !noalias !133
  %.831.i796 = fmul contract double %.733.i771, %.820.i795
  %.832.i797 = fadd contract double %.831.i796, %.737.i793
  %gep867.i798 = getelementptr double, ptr %invariant.gep866.i774, i64 %.436.i778
  store double %.832.i797, ptr %gep867.i798, align 8, !noalias !133
  %exitcond.not.i799 = icmp eq i64 %.335.i777, %.8.i
  br i1 %exitcond.not.i799, label %label_24, label %B68.i775

label_24: ; preds = %B68.i775, %label_23
  %.295.i.i801 = load i64, ptr %.367.i, align 8, !noalias !136
  %.298.i.i805 = add nsw i64 %.295.i.i801, %.297.i.i875
  %.327.i.i807 = load i64, ptr %.326.i.i877, align 8, !noalias !136
  %.418.i.i810 = add nsw i64 %.327.i.i807, %.417.i.i880
  %.447.i.i812 = load i64, ptr %.446.i.i882, align 8, !noalias !136
  %.476.i.i814 = load i64, ptr %.475.i.i884, align 8, !noalias !136
  %.480.i.i815 = inttoptr i64 %.447.i.i812 to ptr
  %.481.i.i816 = inttoptr i64 %.298.i.i805 to ptr
  %.482.i.i817 = inttoptr i64 %.476.i.i814 to ptr
  %.483.i.i818 = inttoptr i64 %.418.i.i810 to ptr
  tail call void %.480.i.i815(ptr %.481.i.i816, ptr %.482.i.i817, ptr %.483.i.i818), !noalias !136
  %.1145.i824 = load double, ptr %273, align 8, !noalias !133
  %.1139.i = fsub contract double %.13.i2.i, %.1033.i
  %.1141.i620 = fmul contract double %.1139.i, %.702.i
  %.1142.i621 = fsub contract double %.1145.i896, %.1145.i824
  %.1146.i622 = fdiv contract double %.1142.i621, %.1141.i620
  %.1204.i = getelementptr double, ptr %64, i64 %.314582585.i
  store double %.1146.i622, ptr %.1204.i, align 8, !noalias !120
  %.1271.i = getelementptr i64, ptr %65, i64 %.314582585.i
  store i64 %which.3.1.i, ptr %.1271.i, align 8, !noalias !120
  store i64 1, ptr %.551.i, align 8, !noalias !120
  %.1406.i = getelementptr double, ptr %66, i64 %.314582585.i
  store double %.702.i, ptr %.1406.i, align 8, !noalias !120
  %.1418.i = fmul contract double %first.3.1.i, %.702.i
  store double %.1418.i, ptr %.701.i, align 8, !noalias !139
  br label %B321.i.sink.split.sink.split.sink.split

B78.endif.i.critedge:                             ; preds = %B122.i
  br label %B78.endif.i

B78.endif.i:                                      ; preds = %B78.endif.i.critedge, %B176.i
  %.471.i681 = add nuw i64 %.33214151418.i, %arg.lanes.4.5.1.fr.i
  %.501.i682 = shl i64 %.471.i681, 2
  %gep.i683 = getelementptr double, ptr %invariant.gep.i676, i64 %.501.i682
  %gep2060 = getelementptr double, ptr %invariant.gep2059, i64 %.501.i682
  br label %B56.i

B56.i:                                            ; preds = %label_25, %B78.endif.i
  %high.2.0362.i = phi double [ 1.000000e+00, %B78.endif.i ], [ %high.2.0..344.i, %label_25 ]
  %low.2.0361.i = phi double [ 0.000000e+00, %B78.endif.i ], [ %.344.low.2.0.i, %label_25 ]
  %.302360.i = phi i64 [ 40, %B78.endif.i ], [ %.312.i685, %label_25 ]
  %.312.i685 = add nsw i64 %.302360.i, -1
  %.343.i686 = fadd contract double %high.2.0362.i, %low.2.0361.i
  %.344.i687 = fmul contract double %.343.i686, 5.000000e-01
  br i1 %.322854.not.i, label %label_26, label %B68.lr.ph.i

B68.lr.ph.i:                                      ; preds = %B56.i
  %.733.i = fsub contract double 1.000000e+00, %.344.i687
  br label %B68.i

B68.i:                                            ; preds = %B68.i, %B68.lr.ph.i
  %.328853855.i = phi i64 [ 0, %B68.lr.ph.i ], [ %.335.i743, %B68.i ]
  %.335.i743 = add nuw nsw i64 %.328853855.i, 1
  %.436.i = shl i64 %.328853855.i, 2
  %gep.i744 = getelementptr double, ptr %gep2062, i64 %.436.i
  %.441.i745 = load double, ptr %gep.i744, align 8, !noalias !142
  %gep859.i = getelementptr double, ptr %gep2064, i64 %.436.i
  %.533.i = load double, ptr %gep859.i, align 8, !noalias !142
  %.545.i = fmul contract double %.344.i687, %.533.i
  %.546.i746 = fadd contract double %.441.i745, %.545.i
  %gep861.i = getelementptr double, ptr %gep2066, i64 %.436.i
  %.627.i = load double, ptr %gep861.i, align 8, !noalias !142
  %.639.i = fmul contract double %.344.i687, %.546.i746
  %.640.i747 = fadd contract double %.627.i, %.639.i
  %gep863.i = getelementptr double, ptr %gep2068, i64 %.436.i
  %.721.i = load double, ptr %gep863.i, align 8, !noalias !142
  %.734.i748 = fmul contract double %.733.i, %.640.i747
  %.735.i = fadd contract double %.721.i, %.734.i748
  %.737.i = fmul contract double %.344.i687, %.735.i
  %gep865.i = getelementptr double, ptr %invariant.gep864.i, i64 %.436.i
  %.820.i = load double, ptr %gep865.i, align 8, !noalias !142
  %.831.i = fmul contract double %.733.i, %.820.i
  %.832.i = fadd contract double %.831.i, %.737.i
  %gep867.i = getelementptr double, ptr %gep2070, i64 %.436.i
  store double %.832.i, ptr %gep867.i, align 8, !noalias !142
  %exitcond.not.i749 = icmp eq i64 %.335.i743, %.8.i
  br i1 %exitcond.not.i749, label %label_26, label %B68.i

label_26: ; preds = %B68.i, %B56.i
  %.295.i.i = load i64, ptr %.367.i, align 8, !noalias !147
  %.298.i.i = add nsw i64 %.295.i.i, %.297.i.i
  %.327.i.i = load i64, ptr %.326.i.i, align 8, !noalias !147
  %.418.i.i = add nsw i64 %.327.i.i, %.417.i.i
  %.447.i.i = load i64, ptr %.446.i.i, align 8, !noalias !147
  %.476.i.i = load i64, ptr %.475.i.i, align 8, !noalias !147
  %.480.i.i = inttoptr i64 %.447.i.i to ptr
  %.481.i.i = inttoptr i64 %.298.i.i to ptr
  %.482.i.i = inttoptr i64 %.476.i.i to ptr
  %.483.i.i = inttoptr i64 %.418.i.i to ptr
  tail call void %.480.i.i(ptr %.481.i.i, ptr %.482.i.i, ptr %.483.i.i), !noalias !147
  %.1145.i = load double, ptr %gep2060, align 8, !noalias !142
  store double %.1145.i, ptr %gep.i683, align 8, !noalias !150
  %.328.i905 = load double, ptr %gep2054, align 8, !noalias !151
  %.340.i906 = fcmp contract oeq double %.328.i905, 1.000000e+00
  br i1 %.340.i906, label %B122.i927, label %B164.i907

B122.i927:                                        ; preds = %label_26
  %.427.i931 = load double, ptr %gep2060, align 8, !noalias !151
  %.435.i932 = fcmp contract ule double %.427.i931, 0.000000e+00
  br i1 %.435.i932, label %label_25, label %B164.i907

B164.i907:                                        ; preds = %B122.i927, %label_26
  %.442.i908 = fcmp contract oeq double %.328.i905, 0.000000e+00
  br i1 %.442.i908, label %B176.i920, label %label_25

B176.i920:                                        ; preds = %B164.i907
  %.595.i925 = load double, ptr %gep2060, align 8, !noalias !151
  %.603.i926 = fcmp contract ule double %.595.i925, 0.000000e+00
  br label %label_25

label_25: ; preds = %B122.i927, %B164.i907, %B176.i920
  %"$phi214.0.3.1.i919" = phi i1 [ false, %B122.i927 ], [ %.603.i926, %B176.i920 ], [ true, %B164.i907 ]
  %high.2.0..344.i = select i1 %"$phi214.0.3.1.i919", double %high.2.0362.i, double %.344.i687
  %.344.low.2.0.i = select i1 %"$phi214.0.3.1.i919", double %.344.i687, double %low.2.0361.i
  %.303.i690 = icmp samesign ugt i64 %.302360.i, 1
  br i1 %.303.i690, label %B56.i, label %label_21

label_21: ; preds = %label_25
  %.542.i612 = fcmp contract olt double %high.2.0..344.i, %first.2.01420.i
  br i1 %.542.i612, label %B162.i, label %B170.i

B320.loopexit.i:                                  ; preds = %B321.i
  br label %B888.i

B321.i.sink.split.sink.split.sink.split:          ; preds = %B490.i, %label_22, %label_24
  %turned.3.1.i.ph.ph.ph = phi i1 [ true, %label_22 ], [ %turned.2.0587.i, %B490.i ], [ %turned.2.0587.i, %label_24 ]
  store double 0x7FF0000000000000, ptr %265, align 8, !noalias !106
  %.381.i721 = getelementptr i64, ptr %.sink8, i64 %.314582585.i
  store i64 1, ptr %.381.i721, align 8, !noalias !106
  br label %B321.i.sink.split.sink.split

B321.i.sink.split.sink.split:                     ; preds = %B321.i.sink.split.sink.split.sink.split, %B248.i
  %274 = phi i64 [ 224, %B248.i ], [ 128, %B321.i.sink.split.sink.split.sink.split ]
  %.sink6 = phi i64 [ -1, %B248.i ], [ 1, %B321.i.sink.split.sink.split.sink.split ]
  %turned.3.1.i.ph.ph = phi i1 [ %turned.2.0587.i, %B248.i ], [ %turned.3.1.i.ph.ph.ph, %B321.i.sink.split.sink.split.sink.split ]
  %275 = getelementptr i8, ptr %.341.i, i64 %274
  %.776.i = getelementptr i64, ptr %275, i64 %.314582585.i
  store i64 %.sink6, ptr %.776.i, align 8, !noalias !106
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
  %.470.i = load i64, ptr %.469.i, align 8, !noalias !154
  %.478.i = icmp sgt i64 %.470.i, -1
  br i1 %.478.i, label %B100.i, label %B701.i

B100.i:                                           ; preds = %B40.i
  %276 = getelementptr double, ptr %47, i64 %.37712661270.i
  %.538.i = load double, ptr %276, align 8, !noalias !154
  %.546.i155 = fcmp contract ugt double %.538.i, 1.000000e+00
  br i1 %.546.i155, label %B202.i, label %B158.i

B158.i:                                           ; preds = %B100.i
  %.idx2020 = mul i64 %.470.i, 104
  %277 = getelementptr i8, ptr %.64.i, i64 %.idx2020
  %.411.i174 = getelementptr i8, ptr %277, i64 64
  %.412.i175 = load i64, ptr %.411.i174, align 8, !noalias !157
  %.413.i176 = add nsw i64 %.412.i175, 1
  store i64 %.413.i176, ptr %.411.i174, align 8, !noalias !157
  %.525.i = getelementptr i64, ptr %71, i64 %.37712661270.i
  %.526.i = load i64, ptr %.525.i, align 8, !noalias !157
  %278 = getelementptr double, ptr %72, i64 %.37712661270.i
  %.592.i = load double, ptr %278, align 8, !noalias !157
  %.662.i = getelementptr i8, ptr %277, i64 8
  %.663.i = load i64, ptr %.662.i, align 8, !noalias !157
  %.684.i = icmp slt i64 %.526.i, %.663.i
  br i1 %.684.i, label %B286.i, label %label_27

B286.i:                                           ; preds = %B158.i
  %.711.i = icmp slt i64 %.526.i, 0
  %.712.i179 = select i1 %.711.i, i64 %.168.i, i64 0
  %279 = getelementptr double, ptr %.166.i, i64 %.526.i
  %.726.i = getelementptr double, ptr %279, i64 %.712.i179
  %.727.i = load double, ptr %.726.i, align 8, !noalias !157
  %.734.i = fcmp contract ugt double %.727.i, %.592.i
  br i1 %.734.i, label %label_27, label %B320.preheader.i

B320.preheader.i:                                 ; preds = %B286.i
  %280 = add nsw i64 %.663.i, -1
  br label %B320.i

B320.i:                                           ; preds = %B342.i, %B320.preheader.i
  %row.2.1.i = phi i64 [ %.740.i, %B342.i ], [ %.526.i, %B320.preheader.i ]
  %exitcond.not.i180 = icmp eq i64 %row.2.1.i, %280
  br i1 %exitcond.not.i180, label %B376.i, label %B342.i

B342.i:                                           ; preds = %B320.i
  %.740.i = add nsw i64 %row.2.1.i, 1
  %.777.i = icmp slt i64 %row.2.1.i, -1
  %.778.i = select i1 %.777.i, i64 %.168.i, i64 0
  %281 = getelementptr double, ptr %.166.i, i64 %.740.i
  %.792.i = getelementptr double, ptr %281, i64 %.778.i
  %.793.i181 = load double, ptr %.792.i, align 8, !noalias !157
  %.800.i = fcmp contract ugt double %.793.i181, %.592.i
  br i1 %.800.i, label %B376.i, label %B320.i

B376.i:                                           ; preds = %B342.i, %B320.i
  %row.2.1.lcssa.i = phi i64 [ %row.2.1.i, %B342.i ], [ %280, %B320.i ]
  %.740.lcssa.i = phi i64 [ %.740.i, %B342.i ], [ %.663.i, %B320.i ]
  %.819.not.i = icmp slt i64 %row.2.1.lcssa.i, %.526.i
  br i1 %.819.not.i, label %label_27, label %B388.i

B388.i:                                           ; preds = %B376.i
  %.824.i = sub nsw i64 %.740.lcssa.i, %.526.i
  %.378.i531 = load i64, ptr %.367.i, align 8, !noalias !160
  %.379.i = shl nsw i64 %.37712661270.i, 3
  %.380.i = add nsw i64 %.378.i531, %.379.i
  %.491.i = load i64, ptr %.469.i, align 8, !noalias !160
  %.528.i = icmp slt i64 %.491.i, 0
  %.529.i = select i1 %.528.i, i64 %.7.i, i64 0
  %.530.i = add i64 %.529.i, %.491.i
  %.idx2021 = mul i64 %.530.i, 104
  %282 = getelementptr i8, ptr %.64.i, i64 %.idx2021
  %.554.i = getelementptr i8, ptr %282, i64 32
  %.555.i533 = load i64, ptr %.554.i, align 8, !noalias !160
  %.640.i = load i64, ptr %282, align 8, !noalias !160
  %.648.i = sub nsw i64 %.526.i, %.640.i
  %.650.i = mul i64 %.20.i, %.648.i
  %.651.i = add nsw i64 %.650.i, %.555.i533
  %.680.i = load i64, ptr %.679.i, align 8, !noalias !160
  %.682.i = add nsw i64 %.380.i, %.342.i158
  %.684.i535 = add nsw i64 %.380.i, %.683.i
  %.713.i = load i64, ptr %.397.i, align 8, !noalias !160
  %.715.i537 = add nsw i64 %.713.i, %.379.i
  %.744.i = load i64, ptr %.743.i, align 8, !noalias !160
  %.748.i = shl nsw i64 %.526.i, 3
  %.749.i538 = add nsw i64 %.744.i, %.748.i
  %.750.i539 = inttoptr i64 %.680.i to ptr
  %.751.i = inttoptr i64 %.380.i to ptr
  %.752.i = inttoptr i64 %.682.i to ptr
  %.753.i = inttoptr i64 %.684.i535 to ptr
  %.754.i = inttoptr i64 %.715.i537 to ptr
  %.755.i = inttoptr i64 %.749.i538 to ptr
  %.756.i = inttoptr i64 %.651.i to ptr
  tail call void %.750.i539(ptr %.751.i, ptr %.752.i, ptr %.753.i, ptr %.754.i, ptr %.755.i, ptr %.756.i, i64 %.824.i, i64 %.8.i, i64 %.330.i), !noalias !160
  store i64 %.740.lcssa.i, ptr %.525.i, align 8, !noalias !157
  br label %label_27

label_27: ; preds = %B158.i, %B286.i, %B376.i, %B388.i
  %.264.i = load double, ptr %276, align 8, !noalias !163
  %.329.i = getelementptr double, ptr %21, i64 %.37712661270.i
  %.330.i553 = load double, ptr %.329.i, align 8, !noalias !163
  %.12.i12.i = fcmp contract olt double %.264.i, 0x3D719799812DEA11
  %.13.i13.i = select i1 %.12.i12.i, double 0x3D719799812DEA11, double %.264.i
  br i1 %.11.i.i, label %B16.i.i, label %B98.i.i

B16.i.i:                                          ; preds = %label_27
  %.16.i.i570 = tail call contract double @sqrt(double %.13.i13.i)
  %.19.i.i = tail call contract double @sqrt(double %.16.i.i570)
  %.23.i.i = fdiv contract double 1.000000e+00, %.19.i.i
  br label %label_28

B98.i.i:                                          ; preds = %label_27
  %.35.i.i = tail call contract double @llvm.pow.f64(double %.13.i13.i, double %.31.i.i)
  br label %label_28

label_28: ; preds = %B98.i.i, %B16.i.i
  %storemerge.i.i = phi double [ %.35.i.i, %B98.i.i ], [ %.23.i.i, %B16.i.i ]
  %.406.i555 = fmul contract double %storemerge.i.i, 9.000000e-01
  %.471.i = getelementptr i64, ptr %73, i64 %.37712661270.i
  %.472.i = load i64, ptr %.471.i, align 8, !noalias !163
  %.480.i558 = icmp eq i64 %.472.i, 0
  br i1 %.480.i558, label %B252.i, label %B408.i

B252.i:                                           ; preds = %label_28
  %.539.i564 = getelementptr double, ptr %74, i64 %.37712661270.i
  %.540.i565 = load double, ptr %.539.i564, align 8, !noalias !163
  %.552.i566 = fdiv contract double %.330.i553, %.540.i565
  %.554.i567 = fmul contract double %storemerge.i.i, %.552.i566
  %.612.i = getelementptr double, ptr %75, i64 %.37712661270.i
  %.613.i = load double, ptr %.612.i, align 8, !noalias !163
  %.624.i = fdiv contract double %.554.i567, %.613.i
  %.626.i568 = fmul contract double %.406.i555, %.624.i
  %.12.i571 = fcmp contract olt double %.626.i568, %.406.i555
  %.13.i572 = select i1 %.12.i571, double %.626.i568, double %.406.i555
  br label %B408.i

B408.i:                                           ; preds = %B252.i, %label_28
  %growth.3.0.i = phi double [ %.406.i555, %label_28 ], [ %.13.i572, %B252.i ]
  %.12.i.i = fcmp contract ogt double %growth.3.0.i, 2.000000e-01
  %.13.i.i = select i1 %.12.i.i, double %growth.3.0.i, double 2.000000e-01
  %.12.i575 = fcmp contract olt double %.13.i.i, 6.000000e+00
  %.13.i576 = select i1 %.12.i575, double %.13.i.i, double 6.000000e+00
  %.786.i = getelementptr i64, ptr %76, i64 %.37712661270.i
  %.787.i = load i64, ptr %.786.i, align 8, !noalias !163
  %.795.i561 = icmp eq i64 %.787.i, 1
  %.12.i573 = fcmp contract ogt double %.13.i576, 1.000000e+00
  %283 = select i1 %.795.i561, i1 %.12.i573, i1 false
  %growth.1.2.0.i = select i1 %283, double 1.000000e+00, double %.13.i576
  %.899.i = icmp eq i64 %.472.i, 1
  %.903.i = fmul contract double %.330.i553, %growth.1.2.0.i
  br i1 %.899.i, label %B656.i, label %B706.i

B656.i:                                           ; preds = %B408.i
  %.961.i562 = getelementptr double, ptr %77, i64 %.37712661270.i
  store double %.903.i, ptr %.961.i562, align 8, !noalias !163
  br label %B706.i

B706.i:                                           ; preds = %B656.i, %B408.i
  store double %.903.i, ptr %.329.i, align 8, !noalias !163
  %.1043.i = fcmp contract ogt double %.264.i, 1.000000e-02
  %"$phi832.0.2.0.i" = select i1 %.1043.i, double %storemerge.i.i, double %storemerge.i.i.mux
  %.1148.i = getelementptr double, ptr %78, i64 %.37712661270.i
  store double %"$phi832.0.2.0.i", ptr %.1148.i, align 8, !noalias !163
  %.1217.i = getelementptr double, ptr %79, i64 %.37712661270.i
  store double %.330.i553, ptr %.1217.i, align 8, !noalias !163
  store i64 0, ptr %.471.i, align 8, !noalias !163
  store i64 0, ptr %.786.i, align 8, !noalias !163
  br label %B701.i.sink.split

B202.i:                                           ; preds = %B100.i
  %.703.i156 = getelementptr i64, ptr %70, i64 %.37712661270.i
  %.704.i157 = load i64, ptr %.703.i156, align 8, !noalias !154
  %.712.i = icmp eq i64 %.704.i157, 0
  br i1 %.712.i, label %B260.i, label %B701.i

B260.i:                                           ; preds = %B202.i
  %.idx2022 = mul i64 %.470.i, 104
  %284 = getelementptr i8, ptr %.64.i, i64 %.idx2022
  %.481.i = getelementptr i8, ptr %284, i64 72
  %.482.i194 = load i64, ptr %.481.i, align 8, !noalias !166
  %.483.i = add nsw i64 %.482.i194, 1
  store i64 %.483.i, ptr %.481.i, align 8, !noalias !166
  %.595.i = getelementptr i64, ptr %80, i64 %.37712661270.i
  store i64 1, ptr %.595.i, align 8, !noalias !166
  %.661.i = getelementptr i64, ptr %81, i64 %.37712661270.i
  store i64 0, ptr %.661.i, align 8, !noalias !166
  %.674.i = fsub contract double %.538.i, %.538.i
  %.675.i195 = fcmp contract ord double %.674.i, 0.000000e+00
  br i1 %.675.i195, label %B302.i202, label %B398.i

B302.i202:                                        ; preds = %B260.i
  br i1 %.11.i504, label %B16.i, label %B98.i

B16.i:                                            ; preds = %B302.i202
  %.16.i507 = tail call contract double @sqrt(double %.538.i)
  %.19.i = tail call contract double @sqrt(double %.16.i507)
  %.23.i = fdiv contract double 1.000000e+00, %.19.i
  br label %label_29

B98.i:                                            ; preds = %B302.i202
  %.35.i = tail call contract double @llvm.pow.f64(double %.538.i, double %.31.i)
  br label %label_29

label_29: ; preds = %B16.i, %B98.i
  %storemerge.i506 = phi double [ %.35.i, %B98.i ], [ %.23.i, %B16.i ]
  %.707.i = fmul contract double %storemerge.i506, 9.000000e-01
  %.12.i508 = fcmp contract ogt double %.707.i, 2.000000e-01
  %.13.i509 = select i1 %.12.i508, double %.707.i, double 2.000000e-01
  br label %B398.i

B398.i:                                           ; preds = %label_29, %B260.i
  %factor.2.0.i = phi double [ 1.000000e-01, %B260.i ], [ %.13.i509, %label_29 ]
  %.796.i = getelementptr double, ptr %21, i64 %.37712661270.i
  %.797.i196 = load double, ptr %.796.i, align 8, !noalias !166
  %.799.i197 = fmul contract double %factor.2.0.i, %.797.i196
  store double %.799.i197, ptr %.796.i, align 8, !noalias !166
  %.914.i = load i64, ptr %.481.i, align 8, !noalias !166
  %.979.i = getelementptr i8, ptr %284, i64 40
  %.980.i = load i64, ptr %.979.i, align 8, !noalias !166
  %.988.i198 = icmp sgt i64 %.914.i, %.980.i
  br i1 %.988.i198, label %B568.i, label %B634.i

B568.i:                                           ; preds = %B398.i
  %.1053.i = getelementptr i8, ptr %284, i64 48
  store i64 4, ptr %.1053.i, align 8, !noalias !166
  br label %B1144.i

B634.i:                                           ; preds = %B398.i
  %.1187.i = getelementptr double, ptr %.291.i, i64 %.37712661270.i
  %.1188.i = load double, ptr %.1187.i, align 8, !noalias !166
  %.1196.i = tail call contract double @llvm.fabs.f64(double %.1188.i)
  %.12.i510 = fcmp contract olt double %.1196.i, 1.000000e-09
  %.13.i511 = select i1 %.12.i510, double 1.000000e-09, double %.1196.i
  %.1225.i = fmul contract double %.13.i511, 0x3CD0000000000000
  %.1226.i = fcmp contract ult double %.799.i197, %.1225.i
  br i1 %.1226.i, label %B818.i, label %B701.i.sink.split

B818.i:                                           ; preds = %B634.i
  %.1374.i = getelementptr i8, ptr %284, i64 48
  %storemerge.i200 = select i1 %.675.i195, i64 5, i64 3
  store i64 %storemerge.i200, ptr %.1374.i, align 8, !noalias !166
  %.1513.i = getelementptr i64, ptr %24, i64 %.37712661270.i
  %.1514.i = load i64, ptr %.1513.i, align 8, !noalias !166
  %.1522.i201 = icmp eq i64 %.1514.i, 2
  %spec.store.select.i = select i1 %.1522.i201, i64 6, i64 %storemerge.i200
  store i64 %spec.store.select.i, ptr %.1374.i, align 8, !noalias !166
  %.344.i515 = load i64, ptr %.469.i, align 8, !noalias !169
  br i1 %.5121082.not.i, label %B714.i, label %B182.lr.ph.i

B182.lr.ph.i:                                     ; preds = %B818.i
  %invariant.gep1089.i = getelementptr double, ptr %83, i64 %.37712661270.i
  %invariant.gep1091.i = getelementptr double, ptr %84, i64 %.37712661270.i
  %.1020.i = icmp slt i64 %.344.i515, 0
  %.1021.i = select i1 %.1020.i, i64 %.7.i, i64 0
  %.1022.i = add i64 %.1021.i, %.344.i515
  %.1042.i = mul i64 %.1022.i, %.12.i
  %285 = getelementptr double, ptr %.10.i, i64 %.1042.i
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
  %.634.i = load double, ptr %gep1090.i, align 8, !noalias !169
  %.645.i522 = fsub contract double %.634.i, %.634.i
  %.646.i523 = fcmp contract ord double %.645.i522, 0.000000e+00
  br i1 %.646.i523, label %B386.i, label %B272.i

B272.i:                                           ; preds = %B182.i
  %.idx2023 = mul i64 %.1022.i, 104
  %286 = getelementptr i8, ptr %.64.i, i64 %.idx2023
  %.774.i = getelementptr i8, ptr %286, i64 56
  store i64 %.51810811083.i, ptr %.774.i, align 8, !noalias !169
  %.867.i = getelementptr i8, ptr %286, i64 48
  store i64 3, ptr %.867.i, align 8, !noalias !169
  br label %label_30

B386.i:                                           ; preds = %B182.i
  %.1220.i = fsub contract double %largest.2.01086.i, %largest.2.01086.i
  %.1221.i = fcmp contract ord double %.1220.i, 0.000000e+00
  br i1 %.1221.i, label %B678.i, label %B710.i

B678.i:                                           ; preds = %B386.i
  %gep1094.i = getelementptr double, ptr %invariant.gep1093.i, i64 %.629.i
  %.1202.i = load double, ptr %gep1094.i, align 8, !noalias !169
  %.1115.i = load double, ptr %.1114.i, align 8, !noalias !169
  %.995.i = add nsw i64 %.416.i516, %.51810811083.i
  %287 = getelementptr double, ptr %285, i64 %.995.i
  %.1023.i = icmp slt i64 %.995.i, 0
  %.1024.i526 = select i1 %.1023.i, i64 %.12.i, i64 0
  %.1046.i527 = getelementptr double, ptr %287, i64 %.1024.i526
  %.1047.i = load double, ptr %.1046.i527, align 8, !noalias !169
  %gep1092.i = getelementptr double, ptr %invariant.gep1091.i, i64 %.629.i
  %.971.i = load double, ptr %gep1092.i, align 8, !noalias !169
  %.1213.i = tail call contract double @llvm.fabs.f64(double %.1202.i)
  %.1214.i = fmul contract double %.1115.i, %.1213.i
  %.1215.i528 = fadd contract double %.1047.i, %.1214.i
  %.982.i = tail call contract double @llvm.fabs.f64(double %.971.i)
  %.1233.i = fcmp contract oeq double %.1215.i528, 0.000000e+00
  %.1236.i = fdiv contract double %.982.i, %.1215.i528
  %.1238.i = fcmp contract ugt double %.1236.i, %largest.2.01086.i
  br i1 %.1233.i, label %B678.endif.i, label %B678.endif.thread.i, !prof !172

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
  %288 = getelementptr i8, ptr %.64.i, i64 %.idx2024
  %.1428.i525 = getelementptr i8, ptr %288, i64 56
  store i64 %worst.2.0.lcssa.i, ptr %.1428.i525, align 8, !noalias !169
  br label %label_30

B678.endif.i:                                     ; preds = %B678.i
  br i1 %.1238.i, label %B696.i, label %B710.i

B678.endif.thread.i:                              ; preds = %B678.i
  br i1 %.1238.i, label %B696.endif.i, label %B710.i

B696.endif.i:                                     ; preds = %B678.endif.thread.i
  br label %B710.i

label_30: ; preds = %B272.i, %B714.i
  br label %B1144.i

B1144.i:                                          ; preds = %label_30, %B568.i
  %.331.i410 = load i64, ptr %.469.i, align 8, !noalias !173
  %.394.i412 = getelementptr double, ptr %.291.i, i64 %.37712661270.i
  %.395.i413 = load double, ptr %.394.i412, align 8, !noalias !173
  %.440.i414 = icmp slt i64 %.331.i410, 0
  %.441.i415 = select i1 %.440.i414, i64 %.7.i, i64 0
  %289 = getelementptr double, ptr %.210.i, i64 %.331.i410
  %.455.i416 = getelementptr double, ptr %289, i64 %.441.i415
  store double %.395.i413, ptr %.455.i416, align 8, !noalias !173
  store i64 -1, ptr %.469.i, align 8, !noalias !173
  store double 1.000000e+00, ptr %.796.i, align 8, !noalias !173
  br label %B701.i.sink.split

B298.i:                                           ; preds = %B701.i
  br i1 %moved.3.1.i, label %B302.i, label %label_31

B302.i:                                           ; preds = %B298.i
  %.332.i = load i64, ptr %.367.i, align 8, !noalias !176
  %.362.i = load i64, ptr %.397.i, align 8, !noalias !176
  %.365.i = add nsw i64 %.362.i, 352
  %.459.i206 = load i64, ptr %.458.i, align 8, !noalias !176
  %.470.i207 = add nsw i64 %.332.i, %.342.i158
  %.473.i = inttoptr i64 %.459.i206 to ptr
  %.474.i = inttoptr i64 %.332.i to ptr
  %.475.i = inttoptr i64 %.470.i207 to ptr
  %.476.i208 = inttoptr i64 %.365.i to ptr
  tail call void %.473.i(ptr %.474.i, ptr %.475.i, ptr %.476.i208, i64 %.17.i52), !noalias !176
  br label %B366.i

B366.i:                                           ; preds = %B698.i, %B302.i
  %.98112731277.i = phi i64 [ 0, %B302.i ], [ %.988.i, %B698.i ]
  %.988.i = add nuw nsw i64 %.98112731277.i, 1
  %.1073.i = getelementptr i64, ptr %.341.i, i64 %.98112731277.i
  %.1074.i = load i64, ptr %.1073.i, align 8, !noalias !154
  %.1082.i = icmp sgt i64 %.1074.i, -1
  br i1 %.1082.i, label %B426.i, label %B698.i

B426.i:                                           ; preds = %B366.i
  %.1141.i151 = getelementptr double, ptr %47, i64 %.98112731277.i
  %.1142.i = load double, ptr %.1141.i151, align 8, !noalias !154
  %.1150.i = fcmp contract ugt double %.1142.i, 1.000000e+00
  br i1 %.1150.i, label %B698.i, label %B484.i152

B484.i152:                                        ; preds = %B426.i
  %.1209.i = getelementptr double, ptr %85, i64 %.98112731277.i
  %.1210.i = load double, ptr %.1209.i, align 8, !noalias !154
  %.1275.i = getelementptr double, ptr %.291.i, i64 %.98112731277.i
  store double %.1210.i, ptr %.1275.i, align 8, !noalias !154
  %.1341.i153 = getelementptr i64, ptr %86, i64 %.98112731277.i
  %.1342.i = load i64, ptr %.1341.i153, align 8, !noalias !154
  %.1350.not.i = icmp eq i64 %.1342.i, 0
  br i1 %.1350.not.i, label %B664.i154, label %B632.i

B632.i:                                           ; preds = %B484.i152
  %.311.i = getelementptr i64, ptr %87, i64 %.98112731277.i
  %.312.i = load i64, ptr %.311.i, align 8, !noalias !179
  %.320.i212 = add nsw i64 %.312.i, %.255.i
  %.350.i213 = icmp slt i64 %.320.i212, 0
  %.351.i = select i1 %.350.i213, i64 %.131.i, i64 0
  %.352.i214 = add i64 %.351.i, %.320.i212
  %.idx2025 = shl i64 %.352.i214, 5
  %290 = getelementptr i8, ptr %.129.i, i64 %.idx2025
  %291 = getelementptr double, ptr %290, i64 %.98112731277.i
  %.377.i217 = load double, ptr %291, align 8, !noalias !179
  %.385.i218 = fsub contract double 1.000000e+00, %.377.i217
  store double %.385.i218, ptr %291, align 8, !noalias !179
  %.506.i = load double, ptr %.1275.i, align 8, !noalias !179
  %.569.i = getelementptr double, ptr %88, i64 %.98112731277.i
  store double %.506.i, ptr %.569.i, align 8, !noalias !179
  store i64 0, ptr %.1341.i153, align 8, !noalias !179
  %.697.i = getelementptr double, ptr %89, i64 %.98112731277.i
  %.698.i = load double, ptr %.697.i, align 8, !noalias !179
  %.761.i = getelementptr double, ptr %21, i64 %.98112731277.i
  store double %.698.i, ptr %.761.i, align 8, !noalias !179
  %.879.i = getelementptr i64, ptr %90, i64 %.98112731277.i
  store i64 2, ptr %.879.i, align 8, !noalias !179
  br label %B664.i154

B664.i154:                                        ; preds = %B632.i, %B484.i152
  %.408.i226 = load double, ptr %.1275.i, align 8, !noalias !182
  %.473.i228 = getelementptr double, ptr %91, i64 %.98112731277.i
  %.474.i229 = load double, ptr %.473.i228, align 8, !noalias !182
  %.482.i230 = fcmp contract oeq double %.408.i226, %.474.i229
  br i1 %.482.i230, label %B158.i236, label %B196.i

B158.i236:                                        ; preds = %B664.i154
  %.339.i243 = load i64, ptr %.1073.i, align 8, !noalias !185
  %.407.i245 = getelementptr i64, ptr %92, i64 %.98112731277.i
  %.408.i246 = load i64, ptr %.407.i245, align 8, !noalias !185
  %.447.i247 = icmp slt i64 %.339.i243, 0
  %.448.i248 = select i1 %.447.i247, i64 %.7.i, i64 0
  %.449.i249 = add i64 %.448.i248, %.339.i243
  %.idx2027 = mul i64 %.449.i249, 104
  %292 = getelementptr i8, ptr %.64.i, i64 %.idx2027
  %.473.i251 = getelementptr i8, ptr %292, i64 8
  %.474.i252 = load i64, ptr %.473.i251, align 8, !noalias !185
  %.482.i253 = icmp eq i64 %.408.i246, %.474.i252
  br i1 %.482.i253, label %B158.i265, label %B260.i254

B158.i265:                                        ; preds = %B158.i236
  %.543.i = getelementptr i8, ptr %292, i64 48
  store i64 2, ptr %.543.i, align 8, !noalias !185
  %.331.i390 = load i64, ptr %.1073.i, align 8, !noalias !188
  %.395.i393 = load double, ptr %.1275.i, align 8, !noalias !188
  %.440.i394 = icmp slt i64 %.331.i390, 0
  %.441.i395 = select i1 %.440.i394, i64 %.7.i, i64 0
  %293 = getelementptr double, ptr %.210.i, i64 %.331.i390
  %.455.i396 = getelementptr double, ptr %293, i64 %.441.i395
  store double %.395.i393, ptr %.455.i396, align 8, !noalias !188
  store i64 -1, ptr %.1073.i, align 8, !noalias !188
  %.633.i397 = getelementptr double, ptr %21, i64 %.98112731277.i
  store double 1.000000e+00, ptr %.633.i397, align 8, !noalias !188
  br label %label_32

B260.i254:                                        ; preds = %B158.i236
  %.782.i255 = getelementptr i64, ptr %93, i64 %.98112731277.i
  %.783.i256 = load i64, ptr %.782.i255, align 8, !noalias !185
  %.848.i = getelementptr i8, ptr %292, i64 24
  %.849.i = load i64, ptr %.848.i, align 8, !noalias !185
  %.913.i = icmp slt i64 %.783.i256, %.849.i
  br i1 %.913.i, label %B412.i, label %B826.i

B412.i:                                           ; preds = %B260.i254
  %.969.i = icmp slt i64 %.783.i256, 0
  %.970.i = select i1 %.969.i, i64 %.116.i, i64 0
  %294 = getelementptr double, ptr %.114.i, i64 %.783.i256
  %.992.i = getelementptr double, ptr %294, i64 %.970.i
  %.993.i = load double, ptr %.992.i, align 8, !noalias !185
  %.1065.i = fcmp contract ugt double %.993.i, %.408.i226
  br i1 %.1065.i, label %B826.i, label %B496.preheader.i

B496.preheader.i:                                 ; preds = %B412.i
  %invariant.gep.i260 = getelementptr double, ptr %.77.i, i64 %.98112731277.i
  %invariant.gep2408.i = getelementptr double, ptr %.13.i, i64 %.98112731277.i
  %295 = add nsw i64 %.849.i, -1
  br label %B496.i

B496.i:                                           ; preds = %B742.i, %B496.preheader.i
  %event.2.1.i = phi i64 [ %.1550.i, %B742.i ], [ %.783.i256, %B496.preheader.i ]
  %settings.4.1.i = phi i1 [ %settings.3.2.i, %B742.i ], [ false, %B496.preheader.i ]
  %.1110.i = icmp slt i64 %event.2.1.i, 0
  %.1111.i = select i1 %.1110.i, i64 %.116.i, i64 0
  %.1112.i = add i64 %.1111.i, %event.2.1.i
  %.1133.i = getelementptr double, ptr %94, i64 %.1112.i
  %.1134.i = load double, ptr %.1133.i, align 8, !noalias !185
  %.5.i418 = fptosi double %.1134.i to i64
  %.1169.i = icmp sgt i64 %.8.i, %.5.i418
  br i1 %.1169.i, label %B564.i, label %B660.i

B564.i:                                           ; preds = %B496.i
  %.1224.i = icmp slt i64 %.5.i418, 0
  %.1225.i262 = select i1 %.1224.i, i64 %.17.i52, i64 0
  %.1226.i263 = add i64 %.1225.i262, %.5.i418
  %gep.i264.idx = shl i64 %.1226.i263, 5
  %gep.i264 = getelementptr i8, ptr %invariant.gep2408.i, i64 %gep.i264.idx
  %.1260.i = load double, ptr %gep.i264, align 8, !noalias !185
  %.1320.i = getelementptr double, ptr %95, i64 %.1112.i
  %.1321.i = load double, ptr %.1320.i, align 8, !noalias !185
  %.1327.i = fadd contract double %.1260.i, %.1321.i
  store double %.1327.i, ptr %gep.i264, align 8, !noalias !185
  br label %B720.i

B660.i:                                           ; preds = %B496.i
  %.1465.i = getelementptr double, ptr %95, i64 %.1112.i
  %.1466.i = load double, ptr %.1465.i, align 8, !noalias !185
  %.1481.i = sub nsw i64 %.5.i418, %.8.i
  %gep2411.i.idx = shl i64 %.1481.i, 5
  %gep2411.i = getelementptr i8, ptr %invariant.gep.i260, i64 %gep2411.i.idx
  store double %.1466.i, ptr %gep2411.i, align 8, !noalias !185
  br label %B720.i

B720.i:                                           ; preds = %B660.i, %B564.i
  %settings.3.2.i = phi i1 [ true, %B660.i ], [ %settings.4.1.i, %B564.i ]
  %exitcond.not.i261 = icmp eq i64 %event.2.1.i, %295
  br i1 %exitcond.not.i261, label %B826.i, label %B742.i

B742.i:                                           ; preds = %B720.i
  %.1550.i = add i64 %event.2.1.i, 1
  %.1615.i = icmp slt i64 %event.2.1.i, -1
  %.1616.i = select i1 %.1615.i, i64 %.116.i, i64 0
  %296 = getelementptr double, ptr %.114.i, i64 %.1550.i
  %.1638.i = getelementptr double, ptr %296, i64 %.1616.i
  %.1639.i = load double, ptr %.1638.i, align 8, !noalias !185
  %.1703.i = load double, ptr %.1275.i, align 8, !noalias !185
  %.1711.i = fcmp contract ugt double %.1639.i, %.1703.i
  br i1 %.1711.i, label %B826.i, label %B496.i

B826.i:                                           ; preds = %B742.i, %B720.i, %B260.i254, %B412.i
  %event.3.0.i = phi i64 [ %.783.i256, %B260.i254 ], [ %.783.i256, %B412.i ], [ %.1550.i, %B742.i ], [ %.849.i, %B720.i ]
  %settings.2.0.i = phi i1 [ false, %B260.i254 ], [ false, %B412.i ], [ %settings.3.2.i, %B720.i ], [ %settings.3.2.i, %B742.i ]
  store i64 %event.3.0.i, ptr %.782.i255, align 8, !noalias !185
  %.1856.i = getelementptr i64, ptr %96, i64 %.98112731277.i
  store i64 1, ptr %.1856.i, align 8, !noalias !185
  %.1922.i = getelementptr i64, ptr %97, i64 %.98112731277.i
  store i64 0, ptr %.1922.i, align 8, !noalias !185
  %.1996.i = load i64, ptr %.473.i251, align 8, !noalias !185
  %.2017.inv.i = icmp sgt i64 %.1996.i, 0
  %.2018.i = select i1 %.2017.inv.i, i64 0, i64 %.168.i
  %297 = getelementptr double, ptr %.166.i, i64 %.1996.i
  %298 = getelementptr i8, ptr %297, i64 -8
  %.2032.i = getelementptr double, ptr %298, i64 %.2018.i
  %.2033.i = load double, ptr %.2032.i, align 8, !noalias !185
  store double %.2033.i, ptr %.473.i228, align 8, !noalias !185
  %.2105.i = icmp slt i64 %event.3.0.i, %.849.i
  br i1 %.2105.i, label %B1108.i, label %B1178.i

B1108.i:                                          ; preds = %B826.i
  %.2170.i = icmp slt i64 %event.3.0.i, 0
  %.2171.i = select i1 %.2170.i, i64 %.116.i, i64 0
  %299 = getelementptr double, ptr %.114.i, i64 %event.3.0.i
  %.2193.i = getelementptr double, ptr %299, i64 %.2171.i
  %.2194.i = load double, ptr %.2193.i, align 8, !noalias !185
  store double %.2194.i, ptr %.473.i228, align 8, !noalias !185
  br label %B1178.i

B1178.i:                                          ; preds = %B1108.i, %B826.i
  br i1 %settings.2.0.i, label %B1182.i, label %B1212.i

B1182.i:                                          ; preds = %B1178.i
  %.282.i424 = load i64, ptr %.502.i, align 8, !noalias !191
  %.311.i426 = load i64, ptr %.310.i425, align 8, !noalias !191
  %.340.i428 = load i64, ptr %.339.i427, align 8, !noalias !191
  %.344.i429 = inttoptr i64 %.282.i424 to ptr
  %.345.i430 = inttoptr i64 %.311.i426 to ptr
  %.346.i431 = inttoptr i64 %.340.i428 to ptr
  tail call void %.344.i429(ptr %.345.i430, ptr %.346.i431), !noalias !191
  br label %B1212.i

B1212.i:                                          ; preds = %B1182.i, %B1178.i
  br i1 %.1768.i, label %B1256.i, label %label_33

B1256.i:                                          ; preds = %B1212.i
  %.295.i = load i64, ptr %.367.i, align 8, !noalias !194
  %.327.i = load i64, ptr %.326.i, align 8, !noalias !194
  %.418.i = add nsw i64 %.327.i, %.417.i
  %.447.i479 = load i64, ptr %.446.i478, align 8, !noalias !194
  %.476.i481 = load i64, ptr %.475.i480, align 8, !noalias !194
  %.480.i482 = inttoptr i64 %.447.i479 to ptr
  %.481.i483 = inttoptr i64 %.295.i to ptr
  %.482.i484 = inttoptr i64 %.476.i481 to ptr
  %.483.i485 = inttoptr i64 %.418.i to ptr
  tail call void %.480.i482(ptr %.481.i483, ptr %.482.i484, ptr %.483.i485), !noalias !194
  %invariant.gep668.i453 = getelementptr double, ptr %.129.i, i64 %.98112731277.i
  %invariant.gep.i454 = getelementptr double, ptr %.231.i, i64 %.98112731277.i
  br label %B168.i455

B168.i455:                                        ; preds = %B168.i455, %B1256.i
  %.422671673.i456 = phi i64 [ 0, %B1256.i ], [ %.429.i457, %B168.i455 ]
  %.429.i457 = add nuw nsw i64 %.422671673.i456, 1
  %.507.i458 = add nuw i64 %.422671673.i456, %arg.lanes.4.5.1.fr.i
  %gep677.i460.idx = shl i64 %.507.i458, 5
  %gep677.i460 = getelementptr i8, ptr %invariant.gep.i454, i64 %gep677.i460.idx
  %.541.i461 = load double, ptr %gep677.i460, align 8, !noalias !199
  %.549.i462 = fcmp contract ogt double %.541.i461, 0.000000e+00
  %"$phi216.1.2.1.i463" = select i1 %.549.i462, double 1.000000e+00, double 0.000000e+00
  %.567.i464 = add nsw i64 %.422671673.i456, %.333.i452
  %.595.i465 = icmp slt i64 %.567.i464, 0
  %.596.i466 = select i1 %.595.i465, i64 %.131.i, i64 0
  %.597.i467 = add i64 %.596.i466, %.567.i464
  %gep.i469.idx = shl i64 %.597.i467, 5
  %gep.i469 = getelementptr i8, ptr %invariant.gep668.i453, i64 %gep.i469.idx
  store double %"$phi216.1.2.1.i463", ptr %gep.i469, align 8, !noalias !199
  %exitcond.not.i470 = icmp eq i64 %.429.i457, %arg.lanes.4.5.1.fr.i
  br i1 %exitcond.not.i470, label %label_34, label %B168.i455

label_34: ; preds = %B168.i455
  %300 = getelementptr double, ptr %98, i64 %.98112731277.i
  store double 0x7FF8000000000000, ptr %300, align 8, !noalias !199
  store i64 0, ptr %.1341.i153, align 8, !noalias !199
  br label %label_32

label_32: ; preds = %label_34, %B158.i265
  br label %label_33

label_33: ; preds = %label_32, %B1212.i
  br label %B698.i.sink.split

B196.i:                                           ; preds = %B664.i154
  %.339.i232 = load i64, ptr %.1073.i, align 8, !noalias !182
  %.690.i = icmp slt i64 %.339.i232, 0
  %.691.i = select i1 %.690.i, i64 %.7.i, i64 0
  %.692.i = add i64 %.691.i, %.339.i232
  %.idx2026 = mul i64 %.692.i, 104
  %301 = getelementptr i8, ptr %.64.i, i64 %.idx2026
  %.716.i234 = getelementptr i8, ptr %301, i64 64
  %.717.i = load i64, ptr %.716.i234, align 8, !noalias !182
  %.782.i235 = getelementptr i8, ptr %301, i64 40
  %.783.i = load i64, ptr %.782.i235, align 8, !noalias !182
  %.791.not.i = icmp slt i64 %.717.i, %.783.i
  br i1 %.791.not.i, label %B698.i.sink.split, label %B300.i

B300.i:                                           ; preds = %B196.i
  %.852.i = getelementptr i8, ptr %301, i64 48
  store i64 4, ptr %.852.i, align 8, !noalias !182
  %.331.i400 = load i64, ptr %.1073.i, align 8, !noalias !200
  %.395.i403 = load double, ptr %.1275.i, align 8, !noalias !200
  %.440.i404 = icmp slt i64 %.331.i400, 0
  %.441.i405 = select i1 %.440.i404, i64 %.7.i, i64 0
  %302 = getelementptr double, ptr %.210.i, i64 %.331.i400
  %.455.i406 = getelementptr double, ptr %302, i64 %.441.i405
  store double %.395.i403, ptr %.455.i406, align 8, !noalias !200
  store i64 -1, ptr %.1073.i, align 8, !noalias !200
  %.633.i407 = getelementptr double, ptr %21, i64 %.98112731277.i
  store double 1.000000e+00, ptr %.633.i407, align 8, !noalias !200
  br label %B698.i.sink.split

B698.i.sink.split:                                ; preds = %B196.i, %label_33, %B300.i
  br label %B698.i

B698.i:                                           ; preds = %B698.i.sink.split, %B426.i, %B366.i
  %exitcond1279.not.i = icmp eq i64 %.988.i, 4
  br i1 %exitcond1279.not.i, label %label_31, label %B366.i

B701.i.sink.split:                                ; preds = %B634.i, %B706.i, %B1144.i
  %moved.3.1.i.ph = phi i1 [ %moved.2.01272.i, %B1144.i ], [ true, %B706.i ], [ %moved.2.01272.i, %B634.i ]
  br label %B701.i

B701.i:                                           ; preds = %B701.i.sink.split, %B202.i, %B40.i
  %moved.3.1.i = phi i1 [ %moved.2.01272.i, %B40.i ], [ %moved.2.01272.i, %B202.i ], [ %moved.3.1.i.ph, %B701.i.sink.split ]
  %exitcond.not.i150 = icmp eq i64 %.384.i, 4
  br i1 %exitcond.not.i150, label %B298.i, label %B40.i

label_31: ; preds = %B698.i, %B298.i
  %"$phi888.1.2.1..i" = phi i1 [ %"$phi888.1.2.1.i", %B298.i ], [ true, %B698.i ]
  %.372.i = icmp sgt i64 %.37118461909.i, 1
  br i1 %.372.i, label %B80.preheader.i, label %label_0

B80.preheader.i:                                  ; preds = %label_31, %B42.endif.endif.lr.ph.i
  %moved.4.01910.i = phi i1 [ true, %B42.endif.endif.lr.ph.i ], [ %"$phi888.1.2.1..i", %label_31 ]
  %.37118461909.i = phi i64 [ %arg.budget, %B42.endif.endif.lr.ph.i ], [ %.381.i, %label_31 ]
  %.381.i = add nsw i64 %.37118461909.i, -1
  br label %B80.i

label_0: ; preds = %label_31, %B488.i, %B0
  %.427.not = phi i64 [ 0, %B0 ], [ 0, %label_31 ], [ 1, %B488.i ]
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
  br i1 %.4, label %common.ret, label %.3.endif, !prof !172

common.ret:                                       ; preds = %.3.endif, %.3
  ret void

.3.endif:                                         ; preds = %.3
  %.4.i = atomicrmw add ptr %.1, i64 1 monotonic, align 8
  br label %common.ret
}

define internal fastcc void @part_3(ptr %.1) unnamed_addr #2 {
.3:
  %.4 = icmp eq ptr %.1, null
  br i1 %.4, label %common.ret, label %.3.endif, !prof !172

common.ret:                                       ; preds = %.3.endif.if, %.3.endif, %.3
  ret void

.3.endif:                                         ; preds = %.3
  fence release
  %.4.i = atomicrmw sub ptr %.1, i64 1 monotonic, align 8
  %.10 = icmp eq i64 %.4.i, 1
  br i1 %.10, label %.3.endif.if, label %common.ret, !prof !172

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
!1 = distinct !{!1, !2, !"label_35: %retptr"}
!2 = distinct !{!2, !"label_35"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"label_36: %retptr"}
!5 = distinct !{!5, !"label_36"}
!6 = !{!7}
!7 = distinct !{!7, !8, !"label_37: %retptr"}
!8 = distinct !{!8, !"label_37"}
!9 = !{!10, !7}
!10 = distinct !{!10, !11, !"label_38: %retptr"}
!11 = distinct !{!11, !"label_38"}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!15, !10, !7}
!15 = distinct !{!15, !16, !"label_39: %retptr"}
!16 = distinct !{!16, !"label_39"}
!17 = !{!18, !10, !7}
!18 = distinct !{!18, !19, !"label_40: %retptr"}
!19 = distinct !{!19, !"label_40"}
!20 = !{!21, !18, !10, !7}
!21 = distinct !{!21, !22, !"label_41: %retptr"}
!22 = distinct !{!22, !"label_41"}
!23 = !{!24, !18, !10, !7}
!24 = distinct !{!24, !25, !"label_39: %retptr"}
!25 = distinct !{!25, !"label_39"}
!26 = !{!27, !29, !18, !10, !7}
!27 = distinct !{!27, !28, !"label_42: %retptr"}
!28 = distinct !{!28, !"label_42"}
!29 = distinct !{!29, !30, !"label_43: %retptr"}
!30 = distinct !{!30, !"label_43"}
!31 = !{!29, !18, !10, !7}
!32 = !{!33, !7}
!33 = distinct !{!33, !34, !"label_44: %retptr"}
!34 = distinct !{!34, !"label_44"}
!35 = !{!36, !7}
!36 = distinct !{!36, !37, !"label_45: %retptr"}
!37 = distinct !{!37, !"label_45"}
!38 = !{!39, !36, !7}
!39 = distinct !{!39, !40, !"label_46: %retptr"}
!40 = distinct !{!40, !"label_46"}
!41 = !{!42, !7}
!42 = distinct !{!42, !43, !"label_47: %retptr"}
!43 = distinct !{!43, !"label_47"}
!44 = !{!45, !42, !7}
!45 = distinct !{!45, !46, !"label_48: %retptr"}
!46 = distinct !{!46, !"label_48"}
!47 = !{!48, !45, !42, !7}
!48 = distinct !{!48, !49, !"label_49: %retptr"}
!49 = distinct !{!49, !"label_49"}
!50 = !{!51, !48, !45, !42, !7}
!51 = distinct !{!51, !52, !"label_50: %retptr"}
!52 = distinct !{!52, !"label_50"}
!53 = !{!54, !45, !42, !7}
!54 = distinct !{!54, !55, !"label_51: %retptr"}
!55 = distinct !{!55, !"label_51"}
!56 = distinct !{!56, !13}
!57 = !{!58, !54, !45, !42, !7}
!58 = distinct !{!58, !59, !"label_52: %retptr"}
!59 = distinct !{!59, !"label_52"}
!60 = distinct !{!60, !13}
!61 = !{!62, !54, !45, !42, !7}
!62 = distinct !{!62, !63, !"label_52: %retptr"}
!63 = distinct !{!63, !"label_52"}
!64 = distinct !{!64, !13}
!65 = !{!66, !54, !45, !42, !7}
!66 = distinct !{!66, !67, !"label_52: %retptr"}
!67 = distinct !{!67, !"label_52"}
!68 = distinct !{!68, !13}
!69 = !{!70, !54, !45, !42, !7}
!70 = distinct !{!70, !71, !"label_52: %retptr"}
!71 = distinct !{!71, !"label_52"}
!72 = !{!73, !42, !7}
!73 = distinct !{!73, !74, !"label_51: %retptr"}
!74 = distinct !{!74, !"label_51"}
!75 = distinct !{!75, !13}
!76 = !{!77, !73, !42, !7}
!77 = distinct !{!77, !78, !"label_52: %retptr"}
!78 = distinct !{!78, !"label_52"}
!79 = distinct !{!79, !13}
!80 = !{!81, !73, !42, !7}
!81 = distinct !{!81, !82, !"label_52: %retptr"}
!82 = distinct !{!82, !"label_52"}
!83 = distinct !{!83, !13}
!84 = !{!85, !73, !42, !7}
!85 = distinct !{!85, !86, !"label_52: %retptr"}
!86 = distinct !{!86, !"label_52"}
!87 = distinct !{!87, !13}
!88 = !{!89, !73, !42, !7}
!89 = distinct !{!89, !90, !"label_52: %retptr"}
!90 = distinct !{!90, !"label_52"}
!91 = !{!92, !7}
!92 = distinct !{!92, !93, !"label_53: %retptr"}
!93 = distinct !{!93, !"label_53"}
!94 = !{!95, !97, !7}
!95 = distinct !{!95, !96, !"label_54: %retptr"}
!96 = distinct !{!96, !"label_54"}
!97 = distinct !{!97, !98, !"label_55: %retptr"}
!98 = distinct !{!98, !"label_55"}
!99 = !{!97, !7}
!100 = !{!101, !97, !7}
!101 = distinct !{!101, !102, !"label_56: %retptr"}
!102 = distinct !{!102, !"label_56"}
!103 = !{!104, !7}
!104 = distinct !{!104, !105, !"label_57: %retptr"}
!105 = distinct !{!105, !"label_57"}
!106 = !{!107, !7}
!107 = distinct !{!107, !108, !"label_58: %retptr"}
!108 = distinct !{!108, !"label_58"}
!109 = !{!110, !107, !7}
!110 = distinct !{!110, !111, !"label_59: %retptr"}
!111 = distinct !{!111, !"label_59"}
!112 = !{!113, !110, !107, !7}
!113 = distinct !{!113, !114, !"label_60: %retptr"}
!114 = distinct !{!114, !"label_60"}
!115 = !{!116, !118, !107, !7}
!116 = distinct !{!116, !117, !"label_56: %retptr"}
!117 = distinct !{!117, !"label_56"}
!118 = distinct !{!118, !119, !"label_61: %retptr"}
!119 = distinct !{!119, !"label_61"}
!120 = !{!118, !107, !7}
!121 = !{!122, !118, !107, !7}
!122 = distinct !{!122, !123, !"label_62: %retptr"}
!123 = distinct !{!123, !"label_62"}
!124 = !{!125, !118, !107, !7}
!125 = distinct !{!125, !126, !"label_60: %retptr"}
!126 = distinct !{!126, !"label_60"}
!127 = !{!128, !118, !107, !7}
!128 = distinct !{!128, !129, !"label_63: %retptr"}
!129 = distinct !{!129, !"label_63"}
!130 = !{!131, !128, !118, !107, !7}
!131 = distinct !{!131, !132, !"label_42: %retptr"}
!132 = distinct !{!132, !"label_42"}
!133 = !{!134, !118, !107, !7}
!134 = distinct !{!134, !135, !"label_63: %retptr"}
!135 = distinct !{!135, !"label_63"}
!136 = !{!137, !134, !118, !107, !7}
!137 = distinct !{!137, !138, !"label_42: %retptr"}
!138 = distinct !{!138, !"label_42"}
!139 = !{!140, !118, !107, !7}
!140 = distinct !{!140, !141, !"label_60: %retptr"}
!141 = distinct !{!141, !"label_60"}
!142 = !{!143, !145, !118, !107, !7}
!143 = distinct !{!143, !144, !"label_63: %retptr"}
!144 = distinct !{!144, !"label_63"}
!145 = distinct !{!145, !146, !"label_64: %retptr"}
!146 = distinct !{!146, !"label_64"}
!147 = !{!148, !143, !145, !118, !107, !7}
!148 = distinct !{!148, !149, !"label_42: %retptr"}
!149 = distinct !{!149, !"label_42"}
!150 = !{!145, !118, !107, !7}
!151 = !{!152, !145, !118, !107, !7}
!152 = distinct !{!152, !153, !"label_65: %retptr"}
!153 = distinct !{!153, !"label_65"}
!154 = !{!155, !7}
!155 = distinct !{!155, !156, !"label_66: %retptr"}
!156 = distinct !{!156, !"label_66"}
!157 = !{!158, !155, !7}
!158 = distinct !{!158, !159, !"label_67: %retptr"}
!159 = distinct !{!159, !"label_67"}
!160 = !{!161, !158, !155, !7}
!161 = distinct !{!161, !162, !"label_68: %retptr"}
!162 = distinct !{!162, !"label_68"}
!163 = !{!164, !158, !155, !7}
!164 = distinct !{!164, !165, !"label_69: %retptr"}
!165 = distinct !{!165, !"label_69"}
!166 = !{!167, !155, !7}
!167 = distinct !{!167, !168, !"label_70: %retptr"}
!168 = distinct !{!168, !"label_70"}
!169 = !{!170, !167, !155, !7}
!170 = distinct !{!170, !171, !"label_71: %retptr"}
!171 = distinct !{!171, !"label_71"}
!172 = !{!"branch_weights", i32 1, i32 99}
!173 = !{!174, !167, !155, !7}
!174 = distinct !{!174, !175, !"label_41: %retptr"}
!175 = distinct !{!175, !"label_41"}
!176 = !{!177, !155, !7}
!177 = distinct !{!177, !178, !"label_72: %retptr"}
!178 = distinct !{!178, !"label_72"}
!179 = !{!180, !155, !7}
!180 = distinct !{!180, !181, !"label_73: %retptr"}
!181 = distinct !{!181, !"label_73"}
!182 = !{!183, !155, !7}
!183 = distinct !{!183, !184, !"label_74: %retptr"}
!184 = distinct !{!184, !"label_74"}
!185 = !{!186, !183, !155, !7}
!186 = distinct !{!186, !187, !"label_40: %retptr"}
!187 = distinct !{!187, !"label_40"}
!188 = !{!189, !186, !183, !155, !7}
!189 = distinct !{!189, !190, !"label_41: %retptr"}
!190 = distinct !{!190, !"label_41"}
!191 = !{!192, !186, !183, !155, !7}
!192 = distinct !{!192, !193, !"label_39: %retptr"}
!193 = distinct !{!193, !"label_39"}
!194 = !{!195, !197, !186, !183, !155, !7}
!195 = distinct !{!195, !196, !"label_42: %retptr"}
!196 = distinct !{!196, !"label_42"}
!197 = distinct !{!197, !198, !"label_43: %retptr"}
!198 = distinct !{!198, !"label_43"}
!199 = !{!197, !186, !183, !155, !7}
!200 = !{!201, !183, !155, !7}
!201 = distinct !{!201, !202, !"label_41: %retptr"}
!202 = distinct !{!202, !"label_41"}

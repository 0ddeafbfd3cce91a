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
  %.675.i = getelementptr i8, ptr %.341.i, i64 384
  %.1768.i = icmp sgt i64 %arg.lanes.4.5.1.fr.i, 0
  %.6331716.not.i = icmp slt i64 %.79.i, 1
  %.8881724.not.i = icmp slt i64 %.8.i, 1
  %.1259.i = shl nsw i64 %.8.i, 1
  %.1263.i = add nsw i64 %.79.i, %.1259.i
  %.1293.i = icmp slt i64 %.1263.i, 0
  %.1294.i = select i1 %.1293.i, i64 %.12.i, i64 0
  %invariant.gep1446 = getelementptr double, ptr %.10.i, i64 %.1263.i
  %invariant.gep1448 = getelementptr double, ptr %invariant.gep1446, i64 %.1294.i
  %0 = getelementptr i8, ptr %.291.i, i64 640
  %1 = getelementptr i8, ptr %.341.i, i64 64
  %2 = getelementptr i8, ptr %.341.i, i64 128
  %3 = getelementptr i8, ptr %.291.i, i64 256
  %.310.i433 = getelementptr i8, ptr %.502.i, i64 88
  %.339.i435 = getelementptr i8, ptr %.502.i, i64 96
  %.1094.i = add nsw i64 %.79.i, %.8.i
  %.1065.reass.i = mul i64 %.17.i52, 320
  %invariant.gep1450 = getelementptr i8, ptr %.13.i, i64 %.1065.reass.i
  %4 = getelementptr double, ptr %.114.i, i64 %.116.i
  %.idx2402.i338 = shl i64 %.116.i, 4
  %5 = getelementptr i8, ptr %.114.i, i64 %.idx2402.i338
  %6 = getelementptr i8, ptr %.341.i, i64 192
  %7 = getelementptr i8, ptr %.341.i, i64 256
  %8 = getelementptr i8, ptr %.291.i, i64 192
  %.294.i486 = getelementptr i8, ptr %.502.i, i64 80
  %.326.i491 = getelementptr i8, ptr %.502.i, i64 128
  %.417.i494 = shl i64 %arg.lanes.4.5.1.fr.i, 6
  %.446.i496 = getelementptr i8, ptr %.502.i, i64 72
  %.333.i = sub nsw i64 %.131.i, %arg.lanes.4.5.1.fr.i
  %9 = getelementptr i8, ptr %.291.i, i64 832
  %10 = getelementptr i8, ptr %.341.i, i64 448
  %11 = getelementptr i8, ptr %.291.i, i64 64
  %.289.i104 = shl nsw i64 %.17.i52, 6
  %.317.i = getelementptr i8, ptr %.502.i, i64 80
  %.348.i105 = getelementptr i8, ptr %.502.i, i64 16
  %.377.i = getelementptr i8, ptr %.502.i, i64 96
  %.406.i = getelementptr i8, ptr %.502.i, i64 104
  %12 = getelementptr i8, ptr %.291.i, i64 192
  %13 = getelementptr i8, ptr %.341.i, i64 256
  %14 = getelementptr i8, ptr %.291.i, i64 64
  %15 = getelementptr i8, ptr %.341.i, i64 192
  %16 = getelementptr i8, ptr %.291.i, i64 256
  %17 = xor i64 %.8.i, -1
  %.414.i1187 = add i64 %.12.i, %17
  %.571614.not.i = icmp slt i64 %.8.i, 1
  %18 = getelementptr i8, ptr %.341.i, i64 448
  %19 = getelementptr i8, ptr %.291.i, i64 128
  %20 = getelementptr i8, ptr %.341.i, i64 128
  %.330.i = shl i64 %.17.i52, 3
  %.335.i = shl nsw i64 %.17.i52, 6
  %.367.i = getelementptr i8, ptr %.502.i, i64 80
  %.397.i = getelementptr i8, ptr %.502.i, i64 120
  %.406.i120 = mul nsw i64 %.17.i52, 576
  %21 = getelementptr i8, ptr %.291.i, i64 64
  %22 = getelementptr i8, ptr %.291.i, i64 512
  %23 = getelementptr i8, ptr %.291.i, i64 448
  %24 = getelementptr i8, ptr %.341.i, i64 320
  %.579.1.i = getelementptr i8, ptr %.291.i, i64 72
  %.648.1.i = getelementptr i8, ptr %.291.i, i64 520
  %.719.1.i = getelementptr i8, ptr %.291.i, i64 456
  %25 = getelementptr i8, ptr %.341.i, i64 328
  %.579.2.i = getelementptr i8, ptr %.291.i, i64 80
  %.648.2.i = getelementptr i8, ptr %.291.i, i64 528
  %.719.2.i = getelementptr i8, ptr %.291.i, i64 464
  %26 = getelementptr i8, ptr %.341.i, i64 336
  %.579.3.i = getelementptr i8, ptr %.291.i, i64 88
  %.648.3.i = getelementptr i8, ptr %.291.i, i64 536
  %.719.3.i = getelementptr i8, ptr %.291.i, i64 472
  %27 = getelementptr i8, ptr %.341.i, i64 344
  %.579.4.i = getelementptr i8, ptr %.291.i, i64 96
  %.648.4.i = getelementptr i8, ptr %.291.i, i64 544
  %.719.4.i = getelementptr i8, ptr %.291.i, i64 480
  %28 = getelementptr i8, ptr %.341.i, i64 352
  %.579.5.i = getelementptr i8, ptr %.291.i, i64 104
  %.648.5.i = getelementptr i8, ptr %.291.i, i64 552
  %.719.5.i = getelementptr i8, ptr %.291.i, i64 488
  %29 = getelementptr i8, ptr %.341.i, i64 360
  %.579.6.i = getelementptr i8, ptr %.291.i, i64 112
  %.648.6.i = getelementptr i8, ptr %.291.i, i64 560
  %.719.6.i = getelementptr i8, ptr %.291.i, i64 496
  %30 = getelementptr i8, ptr %.341.i, i64 368
  %.579.7.i = getelementptr i8, ptr %.291.i, i64 120
  %.648.7.i = getelementptr i8, ptr %.291.i, i64 568
  %.719.7.i = getelementptr i8, ptr %.291.i, i64 504
  %31 = getelementptr i8, ptr %.341.i, i64 376
  %.833.i = getelementptr i8, ptr %.502.i, i64 24
  %.863.i957 = getelementptr i8, ptr %.502.i, i64 104
  %.893.i = getelementptr i8, ptr %.502.i, i64 112
  %.940.i = getelementptr i8, ptr %.502.i, i64 32
  %.1012.i = getelementptr i8, ptr %.502.i, i64 40
  %32 = getelementptr i8, ptr %.291.i, i64 576
  %.276.i1134 = icmp sgt i64 %.8.i, 0
  %.551.i1148 = mul i64 %.392.i, %.8.i
  %.8491362.not.i = icmp slt i64 %.452.i, 1
  %33 = getelementptr i64, ptr %.450.i, i64 %.452.i
  %.1088.i = mul i64 %.392.i, %.8.i
  %.494.i1157 = mul i64 %.392.i, %.8.i
  %.862.i1158 = mul i64 %.8.i, %.8.i
  %.508625.not.i = icmp slt i64 %.8.i, 1
  %.idx1421 = shl i64 %.17.i52, 6
  %34 = getelementptr i8, ptr %.13.i, i64 %.idx1421
  %.idx1422 = mul i64 %.17.i52, 576
  %35 = getelementptr i8, ptr %.13.i, i64 %.idx1422
  %.125.i1041 = icmp sgt i64 %.8.i, 0
  %.271.i1045 = mul i64 %.392.i, %.8.i
  %.275.i1047 = mul i64 %.8.i, %.8.i
  %.666.i = add i64 %.345, -1
  %.710628.not.i = icmp slt i64 %.666.i, 1
  %.793.i = shl nsw i64 %.17.i52, 7
  %.797.i = mul nsw i64 %.17.i52, 192
  %.811.i = shl nsw i64 %.17.i52, 8
  %.846.i = getelementptr i8, ptr %.502.i, i64 8
  %.880.i = getelementptr i8, ptr %.502.i, i64 96
  %.508625.not.i985 = icmp slt i64 %.8.i, 1
  %.618.i986 = shl i64 %.17.i52, 3
  %.idx1423 = shl i64 %.17.i52, 8
  %36 = getelementptr i8, ptr %.13.i, i64 %.idx1423
  %.125.i = icmp sgt i64 %.8.i, 0
  %.271.i = mul i64 %.392.i, %.8.i
  %.275.i = mul i64 %.8.i, %.8.i
  %.337.i = getelementptr i8, ptr %.502.i, i64 48
  %.342.i158 = shl nsw i64 %.17.i52, 7
  %.346.i = add nsw i64 %.345, 8
  %.347.i = mul nsw i64 %.346.i, %.335.i
  %.349.i160 = mul nsw i64 %.17.i52, 320
  %37 = getelementptr i8, ptr %.291.i, i64 704
  %38 = getelementptr i8, ptr %.291.i, i64 712
  %39 = getelementptr i8, ptr %.291.i, i64 720
  %40 = getelementptr i8, ptr %.291.i, i64 728
  %41 = getelementptr i8, ptr %.291.i, i64 736
  %42 = getelementptr i8, ptr %.291.i, i64 744
  %43 = getelementptr i8, ptr %.291.i, i64 752
  %44 = getelementptr i8, ptr %.291.i, i64 760
  %.296.i936 = shl i64 %.17.i52, 7
  %.326.i938 = getelementptr i8, ptr %.502.i, i64 128
  %.446.i940 = getelementptr i8, ptr %.502.i, i64 72
  %.475.i942 = getelementptr i8, ptr %.502.i, i64 96
  %45 = getelementptr i8, ptr %.341.i, i64 576
  %46 = getelementptr i8, ptr %.341.i, i64 448
  %.274.i636 = sub nsw i64 %.131.i, %arg.lanes.4.5.1.fr.i
  %.359.i = getelementptr i8, ptr %.502.i, i64 144
  %.370.i = mul nsw i64 %.17.i52, 384
  %47 = getelementptr i8, ptr %.341.i, i64 448
  %.3261417.not.i = icmp slt i64 %arg.lanes.4.5.1.fr.i, 1
  %.274.i = sub nsw i64 %.131.i, %arg.lanes.4.5.1.fr.i
  %.322854.not.i = icmp slt i64 %.8.i, 1
  %.297.i.i = mul i64 %.17.i52, 192
  %.326.i.i = getelementptr i8, ptr %.502.i, i64 128
  %.417.i.i = shl i64 %arg.lanes.4.5.1.fr.i, 6
  %.446.i.i = getelementptr i8, ptr %.502.i, i64 72
  %.475.i.i = getelementptr i8, ptr %.502.i, i64 96
  %.idx.i741 = mul i64 %.17.i52, 448
  %invariant.gep1474 = getelementptr i8, ptr %.13.i, i64 %.idx.i741
  %.idx848.i = shl i64 %.17.i52, 9
  %invariant.gep1476 = getelementptr i8, ptr %.13.i, i64 %.idx848.i
  %.idx849.i = mul i64 %.17.i52, 384
  %invariant.gep1478 = getelementptr i8, ptr %.13.i, i64 %.idx849.i
  %.idx850.i = shl i64 %.17.i52, 7
  %invariant.gep1480 = getelementptr i8, ptr %.13.i, i64 %.idx850.i
  %.idx851.i = mul i64 %.17.i52, 192
  %invariant.gep1482 = getelementptr i8, ptr %.13.i, i64 %.idx851.i
  %.322854.not.i828 = icmp slt i64 %.8.i, 1
  %.idx.i834 = mul i64 %.17.i52, 448
  %48 = getelementptr i8, ptr %.13.i, i64 %.idx.i834
  %.idx848.i836 = shl i64 %.17.i52, 9
  %49 = getelementptr i8, ptr %.13.i, i64 %.idx848.i836
  %.idx849.i838 = mul i64 %.17.i52, 384
  %50 = getelementptr i8, ptr %.13.i, i64 %.idx849.i838
  %.idx850.i840 = shl i64 %.17.i52, 7
  %51 = getelementptr i8, ptr %.13.i, i64 %.idx850.i840
  %.idx851.i844 = mul i64 %.17.i52, 192
  %52 = getelementptr i8, ptr %.13.i, i64 %.idx851.i844
  %.297.i.i875 = mul i64 %.17.i52, 192
  %.326.i.i877 = getelementptr i8, ptr %.502.i, i64 128
  %.417.i.i880 = shl i64 %arg.lanes.4.5.1.fr.i, 6
  %.446.i.i882 = getelementptr i8, ptr %.502.i, i64 72
  %.475.i.i884 = getelementptr i8, ptr %.502.i, i64 96
  %.idx.i763 = mul i64 %.17.i52, 448
  %53 = getelementptr i8, ptr %.13.i, i64 %.idx.i763
  %.idx848.i765 = shl i64 %.17.i52, 9
  %54 = getelementptr i8, ptr %.13.i, i64 %.idx848.i765
  %.idx849.i767 = mul i64 %.17.i52, 384
  %55 = getelementptr i8, ptr %.13.i, i64 %.idx849.i767
  %.idx850.i769 = shl i64 %.17.i52, 7
  %56 = getelementptr i8, ptr %.13.i, i64 %.idx850.i769
  %.idx851.i773 = mul i64 %.17.i52, 192
  %57 = getelementptr i8, ptr %.13.i, i64 %.idx851.i773
  %58 = getelementptr i8, ptr %.291.i, i64 768
  %59 = getelementptr i8, ptr %.341.i, i64 512
  %60 = getelementptr i8, ptr %.291.i, i64 896
  %61 = getelementptr i8, ptr %.291.i, i64 832
  %62 = getelementptr i8, ptr %.341.i, i64 512
  %63 = getelementptr i8, ptr %.291.i, i64 768
  %64 = getelementptr i8, ptr %.341.i, i64 576
  %65 = getelementptr i8, ptr %.341.i, i64 128
  %66 = getelementptr i8, ptr %.291.i, i64 128
  %.679.i = getelementptr i8, ptr %.502.i, i64 64
  %.683.i = mul nsw i64 %.17.i52, 384
  %.743.i = getelementptr i8, ptr %.502.i, i64 136
  %.11.i.i = icmp eq i64 %.343, 4
  %.27.i.i = sitofp i64 %.343 to double
  %.31.i.i = fdiv contract double -1.000000e+00, %.27.i.i
  %67 = getelementptr i8, ptr %.341.i, i64 192
  %68 = getelementptr i8, ptr %.291.i, i64 384
  %69 = getelementptr i8, ptr %.291.i, i64 320
  %70 = getelementptr i8, ptr %.341.i, i64 256
  %71 = getelementptr i8, ptr %.291.i, i64 256
  %.27.i3.i = sitofp i64 %.343 to double
  %.31.i4.i = fdiv contract double -1.000000e+00, %.27.i3.i
  %.35.i5.i = tail call contract double @llvm.pow.f64(double 1.000000e-02, double %.31.i4.i)
  %72 = getelementptr i8, ptr %.291.i, i64 320
  %73 = getelementptr i8, ptr %.291.i, i64 384
  %74 = getelementptr i8, ptr %.341.i, i64 256
  %75 = getelementptr i8, ptr %.341.i, i64 448
  %.11.i504 = icmp eq i64 %.343, 4
  %.27.i505 = sitofp i64 %.343 to double
  %.31.i = fdiv contract double -1.000000e+00, %.27.i505
  %76 = xor i64 %.8.i, -1
  %.416.i516 = add i64 %.12.i, %76
  %.5121082.not.i = icmp slt i64 %.8.i, 1
  %invariant.gep.i517 = getelementptr double, ptr %.10.i, i64 %.12.i
  %.625.i = shl i64 %.17.i52, 3
  %77 = getelementptr double, ptr %.13.i, i64 %.625.i
  %.932.i = icmp slt i64 %.345, -8
  %.933.i = select i1 %.932.i, i64 %.15.i, i64 0
  %.934.i519 = add i64 %.933.i, %.346.i
  %.964.i = mul i64 %.934.i519, %.625.i
  %78 = getelementptr double, ptr %.13.i, i64 %.964.i
  %.458.i = getelementptr i8, ptr %.502.i, i64 56
  %79 = getelementptr i8, ptr %.291.i, i64 128
  %80 = getelementptr i8, ptr %.341.i, i64 448
  %.255.i = sub nsw i64 %.131.i, %arg.lanes.4.5.1.fr.i
  %81 = getelementptr i8, ptr %.341.i, i64 512
  %82 = getelementptr i8, ptr %.291.i, i64 832
  %83 = getelementptr i8, ptr %.291.i, i64 896
  %84 = getelementptr i8, ptr %.341.i, i64 192
  %85 = getelementptr i8, ptr %.291.i, i64 192
  %86 = getelementptr i8, ptr %.341.i, i64 128
  %87 = getelementptr i8, ptr %.341.i, i64 64
  %88 = getelementptr double, ptr %.114.i, i64 %.116.i
  %.idx2402.i = shl i64 %.116.i, 4
  %89 = getelementptr i8, ptr %.114.i, i64 %.idx2402.i
  %90 = getelementptr i8, ptr %.341.i, i64 192
  %91 = getelementptr i8, ptr %.341.i, i64 256
  %.310.i425 = getelementptr i8, ptr %.502.i, i64 88
  %.339.i427 = getelementptr i8, ptr %.502.i, i64 96
  %.326.i = getelementptr i8, ptr %.502.i, i64 128
  %.417.i = shl i64 %arg.lanes.4.5.1.fr.i, 6
  %.446.i478 = getelementptr i8, ptr %.502.i, i64 72
  %.475.i480 = getelementptr i8, ptr %.502.i, i64 96
  %.333.i452 = sub nsw i64 %.131.i, %arg.lanes.4.5.1.fr.i
  %92 = getelementptr i8, ptr %.291.i, i64 832
  %93 = mul i64 %.8.i, %.392.i
  %94 = shl i64 %93, 3
  %95 = shl i64 %.8.i, 3
  %96 = shl nuw i64 %.8.i, 3
  %97 = add i64 %.8.i, -1
  %98 = add i64 %.8.i, -2
  %xtraiter = and i64 %.79.i, 3
  %99 = icmp ult i64 %.79.i, 4
  %unroll_iter = and i64 %.79.i, 9223372036854775804
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  %lcmp.mod13 = icmp ne i64 %xtraiter, 0
  %xtraiter14 = and i64 %.8.i, 1
  %100 = icmp eq i64 %97, 0
  %unroll_iter18 = and i64 %.8.i, 9223372036854775806
  %lcmp.mod16.not = icmp eq i64 %xtraiter14, 0
  %lcmp.mod17 = icmp ne i64 %xtraiter14, 0
  %xtraiter22 = and i64 %.8.i, 1
  %101 = icmp eq i64 %97, 0
  %unroll_iter26 = and i64 %.8.i, 9223372036854775806
  %lcmp.mod24.not = icmp eq i64 %xtraiter22, 0
  %lcmp.mod25 = icmp ne i64 %xtraiter22, 0
  %xtraiter30 = and i64 %.8.i, 3
  %102 = icmp ult i64 %97, 3
  %unroll_iter34 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod32.not = icmp eq i64 %xtraiter30, 0
  %lcmp.mod33 = icmp ne i64 %xtraiter30, 0
  %xtraiter42 = and i64 %.8.i, 3
  %103 = icmp ult i64 %97, 3
  %unroll_iter46 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod44.not = icmp eq i64 %xtraiter42, 0
  %lcmp.mod45 = icmp ne i64 %xtraiter42, 0
  %.sink8 = getelementptr i8, ptr %.341.i, i64 576
  %storemerge.i.i.mux = select i1 %.11.i.i, double 0x40094C583ADA5B52, double %.35.i5.i
  br label %B80.preheader.i

B80.i:                                            ; preds = %B80.i.backedge, %B80.preheader.i
  %active.2.11837.i = phi i1 [ false, %B80.preheader.i ], [ %active.2.11837.i.be, %B80.i.backedge ]
  %moved.3.11836.i = phi i1 [ %moved.4.01910.i, %B80.preheader.i ], [ %moved.5.2.i, %B80.i.backedge ]
  %.50518321834.i = phi i64 [ 0, %B80.preheader.i ], [ %.512.i, %B80.i.backedge ]
  %.512.i = add nuw nsw i64 %.50518321834.i, 1
  %104 = getelementptr i64, ptr %.341.i, i64 %.50518321834.i
  %.602.i = load i64, ptr %104, align 8, !noalias !6
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
  %gep1451 = getelementptr double, ptr %invariant.gep1450, i64 %.50518321834.i
  %invariant.gep.i336 = getelementptr double, ptr %.77.i, i64 %.50518321834.i
  %invariant.gep2408.i337 = getelementptr double, ptr %.13.i, i64 %.50518321834.i
  %.1856.i299 = getelementptr i64, ptr %6, i64 %.50518321834.i
  %.1922.i301 = getelementptr i64, ptr %7, i64 %.50518321834.i
  %105 = getelementptr double, ptr %8, i64 %.50518321834.i
  %invariant.gep668.i = getelementptr double, ptr %.129.i, i64 %.50518321834.i
  %invariant.gep.i441 = getelementptr double, ptr %.231.i, i64 %.50518321834.i
  %106 = getelementptr double, ptr %9, i64 %.50518321834.i
  %107 = getelementptr i64, ptr %10, i64 %.50518321834.i
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
  %108 = getelementptr double, ptr %.10.i, i64 %.724.i
  br i1 %99, label %B258.i.epil.preheader, label %B258.i

B258.i:                                           ; preds = %B258.lr.ph.i, %B258.i
  %.63917151717.i = phi i64 [ %.646.i.3, %B258.i ], [ 0, %B258.lr.ph.i ]
  %niter = phi i64 [ %niter.next.3, %B258.i ], [ 0, %B258.lr.ph.i ]
  %.646.i = or disjoint i64 %.63917151717.i, 1
  %109 = getelementptr double, ptr %108, i64 %.63917151717.i
  %.729.i = load double, ptr %109, align 8, !noalias !9
  %gep1721.i.idx = shl i64 %.63917151717.i, 6
  %gep1721.i = getelementptr i8, ptr %invariant.gep.i, i64 %gep1721.i.idx
  store double %.729.i, ptr %gep1721.i, align 8, !noalias !9
  %.646.i.1 = or disjoint i64 %.63917151717.i, 2
  %110 = getelementptr double, ptr %108, i64 %.646.i
  %.729.i.1 = load double, ptr %110, align 8, !noalias !9
  %gep1721.i.idx.1 = shl i64 %.646.i, 6
  %gep1721.i.1 = getelementptr i8, ptr %invariant.gep.i, i64 %gep1721.i.idx.1
  store double %.729.i.1, ptr %gep1721.i.1, align 8, !noalias !9
  %.646.i.2 = or disjoint i64 %.63917151717.i, 3
  %111 = getelementptr double, ptr %108, i64 %.646.i.1
  %.729.i.2 = load double, ptr %111, align 8, !noalias !9
  %gep1721.i.idx.2 = shl i64 %.646.i.1, 6
  %gep1721.i.2 = getelementptr i8, ptr %invariant.gep.i, i64 %gep1721.i.idx.2
  store double %.729.i.2, ptr %gep1721.i.2, align 8, !noalias !9
  %.646.i.3 = add nuw nsw i64 %.63917151717.i, 4
  %112 = getelementptr double, ptr %108, i64 %.646.i.2
  %.729.i.3 = load double, ptr %112, align 8, !noalias !9
  %gep1721.i.idx.3 = shl i64 %.646.i.2, 6
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
  %113 = getelementptr double, ptr %116, i64 %.934.i
  %.985.i = getelementptr double, ptr %113, i64 %.963.i
  %.986.i = load double, ptr %.985.i, align 8, !noalias !9
  %.1069.i = shl i64 %.89417231725.i, 3
  %gep.i = getelementptr double, ptr %invariant.gep1729.i, i64 %.1069.i
  store double %.986.i, ptr %gep.i, align 8, !noalias !9
  %.1095.i = add nsw i64 %.1094.i, %.89417231725.i
  %.1123.i = icmp slt i64 %.1095.i, 0
  %.1124.i = select i1 %.1123.i, i64 %.12.i, i64 0
  %114 = getelementptr double, ptr %116, i64 %.1095.i
  %.1146.i = getelementptr double, ptr %114, i64 %.1124.i
  %.1147.i = load double, ptr %.1146.i, align 8, !noalias !9
  %gep1731.i = getelementptr double, ptr %gep1451, i64 %.1069.i
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
  %115 = getelementptr double, ptr %108, i64 %.63917151717.i.epil
  %.729.i.epil = load double, ptr %115, align 8, !noalias !9
  %gep1721.i.idx.epil = shl i64 %.63917151717.i.epil, 6
  %gep1721.i.epil = getelementptr i8, ptr %invariant.gep.i, i64 %gep1721.i.idx.epil
  store double %.729.i.epil, ptr %gep1721.i.epil, align 8, !noalias !9
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %B312.endif.i, label %B258.i.epil, !llvm.loop !12

B312.endif.i:                                     ; preds = %B312.endif.i.loopexit.unr-lcssa, %B258.i.epil, %B234.i
  %.pre1734.i = mul i64 %.515.i, %.12.i
  br i1 %.8881724.not.i, label %label_1, label %B344.lr.ph.i

B344.lr.ph.i:                                     ; preds = %B312.endif.i
  %116 = getelementptr double, ptr %.10.i, i64 %.pre1734.i
  br label %B344.i

label_1: ; preds = %B344.i, %B312.endif.i
  %gep1449 = getelementptr double, ptr %invariant.gep1448, i64 %.pre1734.i
  %.1317.i = load double, ptr %gep1449, align 8, !noalias !9
  store double %.1317.i, ptr %.1382.i, align 8, !noalias !9
  %.1448.i102 = getelementptr i8, ptr %.539.i, i64 48
  store i64 1, ptr %.1448.i102, align 8, !noalias !9
  store i64 %.340.i100, ptr %104, align 8, !noalias !9
  %.1583.i = getelementptr i8, ptr %.539.i, i64 16
  %.1584.i = load i64, ptr %.1583.i, align 8, !noalias !9
  store i64 %.1584.i, ptr %.1649.i, align 8, !noalias !9
  %.1659.i = add nsw i64 %.540.i, 1
  store i64 %.1659.i, ptr %.1717.i, align 8, !noalias !9
  %.1744.i = icmp slt i64 %.540.i, 0
  %.1745.i = select i1 %.1744.i, i64 %.168.i, i64 0
  %117 = getelementptr double, ptr %.166.i, i64 %.540.i
  %.1759.i = getelementptr double, ptr %117, i64 %.1745.i
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
  %.339.i276 = load i64, ptr %104, align 8, !noalias !17
  %.408.i279 = load i64, ptr %.1717.i, align 8, !noalias !17
  %.447.i280 = icmp slt i64 %.339.i276, 0
  %.448.i281 = select i1 %.447.i280, i64 %.7.i, i64 0
  %.449.i282 = add i64 %.448.i281, %.339.i276
  %.idx = mul i64 %.449.i282, 104
  %118 = getelementptr i8, ptr %.64.i, i64 %.idx
  %.473.i284 = getelementptr i8, ptr %118, i64 8
  %.474.i285 = load i64, ptr %.473.i284, align 8, !noalias !17
  %.482.i286 = icmp eq i64 %.408.i279, %.474.i285
  br i1 %.482.i286, label %B158.i378, label %B260.i287

B158.i378:                                        ; preds = %label_1
  %.543.i379 = getelementptr i8, ptr %118, i64 48
  store i64 2, ptr %.543.i379, align 8, !noalias !17
  %.331.i384 = load i64, ptr %104, align 8, !noalias !20
  %.395.i = load double, ptr %.1823.i103, align 8, !noalias !20
  %.440.i = icmp slt i64 %.331.i384, 0
  %.441.i = select i1 %.440.i, i64 %.7.i, i64 0
  %119 = getelementptr double, ptr %.210.i, i64 %.331.i384
  %.455.i386 = getelementptr double, ptr %119, i64 %.441.i
  store double %.395.i, ptr %.455.i386, align 8, !noalias !20
  store i64 -1, ptr %104, align 8, !noalias !20
  store double 1.000000e+00, ptr %.633.i387, align 8, !noalias !20
  br label %label_2

B260.i287:                                        ; preds = %label_1
  %.783.i289 = load i64, ptr %.1649.i, align 8, !noalias !17
  %.848.i290 = getelementptr i8, ptr %118, i64 24
  %.849.i291 = load i64, ptr %.848.i290, align 8, !noalias !17
  %.913.i292 = icmp slt i64 %.783.i289, %.849.i291
  br i1 %.913.i292, label %B412.i327, label %B826.i295

B412.i327:                                        ; preds = %B260.i287
  %.969.i328 = icmp slt i64 %.783.i289, 0
  %.970.i329 = select i1 %.969.i328, i64 %.116.i, i64 0
  %120 = getelementptr double, ptr %.114.i, i64 %.783.i289
  %.992.i330 = getelementptr double, ptr %120, i64 %.970.i329
  %.993.i331 = load double, ptr %.992.i330, align 8, !noalias !17
  %.1057.i333 = load double, ptr %.1823.i103, align 8, !noalias !17
  %.1065.i334 = fcmp contract ugt double %.993.i331, %.1057.i333
  br i1 %.1065.i334, label %B826.i295, label %B496.preheader.i335

B496.preheader.i335:                              ; preds = %B412.i327
  %121 = add nsw i64 %.849.i291, -1
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
  %gep.i373.idx = shl i64 %.1226.i371, 6
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
  %gep2411.i355.idx = shl i64 %.1481.i353, 6
  %gep2411.i355 = getelementptr i8, ptr %invariant.gep.i336, i64 %gep2411.i355.idx
  store double %.1466.i352, ptr %gep2411.i355, align 8, !noalias !17
  br label %B720.i356

B720.i356:                                        ; preds = %B660.i350, %B564.i368
  %settings.3.2.i358 = phi i1 [ true, %B660.i350 ], [ %settings.4.1.i341, %B564.i368 ]
  %exitcond.not.i359 = icmp eq i64 %event.2.1.i340, %121
  br i1 %exitcond.not.i359, label %B826.i295, label %B742.i360

B742.i360:                                        ; preds = %B720.i356
  %.1550.i361 = add i64 %event.2.1.i340, 1
  %.1615.i362 = icmp slt i64 %event.2.1.i340, -1
  %.1616.i363 = select i1 %.1615.i362, i64 %.116.i, i64 0
  %122 = getelementptr double, ptr %.114.i, i64 %.1550.i361
  %.1638.i364 = getelementptr double, ptr %122, i64 %.1616.i363
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
  %123 = getelementptr double, ptr %.166.i, i64 %.1996.i302
  %124 = getelementptr i8, ptr %123, i64 -8
  %.2032.i305 = getelementptr double, ptr %124, i64 %.2018.i304
  %.2033.i306 = load double, ptr %.2032.i305, align 8, !noalias !17
  store double %.2033.i306, ptr %105, align 8, !noalias !17
  %.2105.i308 = icmp slt i64 %event.3.0.i296, %.849.i291
  br i1 %.2105.i308, label %B1108.i322, label %B1178.i309

B1108.i322:                                       ; preds = %B826.i295
  %.2170.i323 = icmp slt i64 %event.3.0.i296, 0
  %.2171.i324 = select i1 %.2170.i323, i64 %.116.i, i64 0
  %125 = getelementptr double, ptr %.114.i, i64 %event.3.0.i296
  %.2193.i325 = getelementptr double, ptr %125, i64 %.2171.i324
  %.2194.i326 = load double, ptr %.2193.i325, align 8, !noalias !17
  store double %.2194.i326, ptr %105, align 8, !noalias !17
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
  %gep677.i.idx = shl i64 %.507.i442, 6
  %gep677.i = getelementptr i8, ptr %invariant.gep.i441, i64 %gep677.i.idx
  %.541.i = load double, ptr %gep677.i, align 8, !noalias !31
  %.549.i = fcmp contract ogt double %.541.i, 0.000000e+00
  %"$phi216.1.2.1.i" = select i1 %.549.i, double 1.000000e+00, double 0.000000e+00
  %.567.i = add nsw i64 %.422671673.i, %.333.i
  %.595.i443 = icmp slt i64 %.567.i, 0
  %.596.i = select i1 %.595.i443, i64 %.131.i, i64 0
  %.597.i = add i64 %.596.i, %.567.i
  %gep.i444.idx = shl i64 %.597.i, 6
  %gep.i444 = getelementptr i8, ptr %invariant.gep668.i, i64 %gep.i444.idx
  store double %"$phi216.1.2.1.i", ptr %gep.i444, align 8, !noalias !31
  %exitcond.not.i445 = icmp eq i64 %.429.i, %arg.lanes.4.5.1.fr.i
  br i1 %exitcond.not.i445, label %label_4, label %B168.i

label_4: ; preds = %B168.i
  store double 0x7FF8000000000000, ptr %106, align 8, !noalias !31
  store i64 0, ptr %107, align 8, !noalias !31
  br label %label_2

label_2: ; preds = %label_4, %B158.i378
  br label %label_3

label_3: ; preds = %label_2, %B1212.i315
  %.863.i = load i64, ptr %104, align 8, !noalias !6
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
  %.1046.i = load i64, ptr %104, align 8, !noalias !6
  %.1054.i = icmp sgt i64 %.1046.i, -1
  %exitcond.not.i = icmp eq i64 %.512.i, 8
  br i1 %exitcond.not.i, label %B488.i, label %B80.i.backedge

B484.thread.i:                                    ; preds = %B424.i
  %exitcond.not1987.i = icmp eq i64 %.512.i, 8
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
  %126 = getelementptr i64, ptr %.341.i, i64 %.133418411843.i
  %.1431.i = load i64, ptr %126, align 8, !noalias !6
  %.1439.i = icmp sgt i64 %.1431.i, -1
  br i1 %.1439.i, label %B630.i, label %B670.i

B630.i:                                           ; preds = %B570.i
  %.407.i111 = getelementptr double, ptr %.291.i, i64 %.133418411843.i
  %.408.i = load double, ptr %.407.i111, align 8, !noalias !35
  %.476.i = getelementptr double, ptr %12, i64 %.133418411843.i
  %.477.i = load double, ptr %.476.i, align 8, !noalias !35
  %.486.i = fsub contract double %.477.i, %.408.i
  %.idx1419 = mul i64 %.1431.i, 104
  %127 = getelementptr i8, ptr %.64.i, i64 %.idx1419
  %.546.i = getelementptr i8, ptr %127, i64 80
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
  %.342.i1186 = load i64, ptr %126, align 8, !noalias !38
  %.451.i1188 = icmp slt i64 %.342.i1186, 0
  %.452.i1189 = select i1 %.451.i1188, i64 %.7.i, i64 0
  %.453.i1190 = add i64 %.452.i1189, %.342.i1186
  %.473.i1191 = mul i64 %.453.i1190, %.12.i
  %128 = getelementptr double, ptr %.10.i, i64 %.473.i1191
  %129 = getelementptr double, ptr %128, i64 %.12.i
  %.477.i1192 = getelementptr i8, ptr %129, i64 -8
  %.478.i1193 = load double, ptr %.477.i1192, align 8, !noalias !38
  br i1 %.571614.not.i, label %B442.i1205, label %B204.lr.ph.i

B204.lr.ph.i:                                     ; preds = %B536.i
  %invariant.gep.i1194 = getelementptr double, ptr %.13.i, i64 %.133418411843.i
  br label %B204.i

B204.i:                                           ; preds = %B204.i, %B204.lr.ph.i
  %fastest.2.0617.i = phi double [ 0.000000e+00, %B204.lr.ph.i ], [ %.13.i.i1202, %B204.i ]
  %.577613615.i = phi i64 [ 0, %B204.lr.ph.i ], [ %.584.i1203, %B204.i ]
  %gep.i1196.idx = shl i64 %.577613615.i, 6
  %gep.i1196 = getelementptr i8, ptr %invariant.gep.i1194, i64 %gep.i1196.idx
  %.689.i = load double, ptr %gep.i1196, align 8, !noalias !38
  %.700.i = tail call contract double @llvm.fabs.f64(double %.689.i)
  %.709.i = add nsw i64 %.414.i1187, %.577613615.i
  %.737.i1197 = icmp slt i64 %.709.i, 0
  %.738.i = select i1 %.737.i1197, i64 %.12.i, i64 0
  %130 = getelementptr double, ptr %128, i64 %.709.i
  %.760.i = getelementptr double, ptr %130, i64 %.738.i
  %.761.i1198 = load double, ptr %.760.i, align 8, !noalias !38
  %.773.i = fdiv contract double %.761.i1198, %.478.i1193
  %.774.i1199 = fadd contract double %.700.i, %.773.i
  %.680610.i = add i64 %.577613615.i, %.17.i52
  %gep621.i.idx = shl i64 %.680610.i, 6
  %gep621.i = getelementptr i8, ptr %invariant.gep.i1194, i64 %gep621.i.idx
  %.855.i = load double, ptr %gep621.i, align 8, !noalias !38
  %.866.i1200 = tail call contract double @llvm.fabs.f64(double %.855.i)
  %.870.i = fdiv contract double %.866.i1200, %.774.i1199
  %.12.i.i1201 = fcmp contract ogt double %.870.i, %fastest.2.0617.i
  %.13.i.i1202 = select i1 %.12.i.i1201, double %.870.i, double %fastest.2.0617.i
  %.584.i1203 = add nuw nsw i64 %.577613615.i, 1
  %exitcond.not.i1204 = icmp eq i64 %.584.i1203, %.8.i
  br i1 %exitcond.not.i1204, label %B442.i1205, label %B204.i

B442.i1205:                                       ; preds = %B204.i, %B536.i
  %fastest.2.0.lcssa.i = phi double [ 0.000000e+00, %B536.i ], [ %.13.i.i1202, %B204.i ]
  %.994.i = fmul contract double %.486.i, %fastest.2.0.lcssa.i
  %.995.i1206 = fcmp contract ogt double %.994.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.995.i1206, label %B464.i, label %B572.i

B464.i:                                           ; preds = %B442.i1205
  %.1007.i = tail call contract double @sqrt(double %.478.i1193)
  %.1010.i1208 = tail call contract double @sqrt(double %.1007.i)
  %.1011.i1209 = fmul contract double %.1010.i1208, 5.000000e-01
  %.1016.i = fdiv contract double %.1011.i1209, %fastest.2.0.lcssa.i
  %.12.i1.i1210 = fcmp contract olt double %.1016.i, %.486.i
  %.13.i2.i1211 = select i1 %.12.i1.i1210, double %.1016.i, double %.486.i
  br label %B572.i

B572.i:                                           ; preds = %B464.i, %B442.i1205, %B474.i, %B416.i, %B630.i
  %step.5.0.i = phi double [ %.729.i113, %B630.i ], [ %.943.i, %B474.i ], [ %.729.i113, %B416.i ], [ %.13.i2.i1211, %B464.i ], [ %.486.i, %B442.i1205 ]
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
  %131 = getelementptr double, ptr %.166.i, i64 %.1522.i116
  %.1557.i = getelementptr double, ptr %131, i64 %.1543.i
  %.1558.i = load double, ptr %.1557.i, align 8, !noalias !35
  %.1563.i = fcmp contract olt double %.1558.i, %end.2.0.i
  %showing.2.1..i = select i1 %.1563.i, i1 true, i1 %showing.2.11845.i
  br label %B670.i

B670.i:                                           ; preds = %label_5, %B570.i
  %showing.3.2.i = phi i1 [ %showing.2.11845.i, %B570.i ], [ %showing.2.1..i, %label_5 ]
  %exitcond1985.not.i = icmp eq i64 %.1341.i, 8
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
  %.580.4.i = load double, ptr %.579.4.i, align 8, !noalias !44
  %.591.4.i = fdiv contract double 1.000000e+00, %.580.4.i
  store double %.591.4.i, ptr %.648.4.i, align 8, !noalias !44
  %.662.4.i = fdiv contract double %.591.4.i, %arg.gamma
  store double %.662.4.i, ptr %.719.4.i, align 8, !noalias !44
  store i64 0, ptr %28, align 8, !noalias !44
  %.580.5.i = load double, ptr %.579.5.i, align 8, !noalias !44
  %.591.5.i = fdiv contract double 1.000000e+00, %.580.5.i
  store double %.591.5.i, ptr %.648.5.i, align 8, !noalias !44
  %.662.5.i = fdiv contract double %.591.5.i, %arg.gamma
  store double %.662.5.i, ptr %.719.5.i, align 8, !noalias !44
  store i64 0, ptr %29, align 8, !noalias !44
  %.580.6.i = load double, ptr %.579.6.i, align 8, !noalias !44
  %.591.6.i = fdiv contract double 1.000000e+00, %.580.6.i
  store double %.591.6.i, ptr %.648.6.i, align 8, !noalias !44
  %.662.6.i = fdiv contract double %.591.6.i, %arg.gamma
  store double %.662.6.i, ptr %.719.6.i, align 8, !noalias !44
  store i64 0, ptr %30, align 8, !noalias !44
  %.580.7.i = load double, ptr %.579.7.i, align 8, !noalias !44
  %.591.7.i = fdiv contract double 1.000000e+00, %.580.7.i
  store double %.591.7.i, ptr %.648.7.i, align 8, !noalias !44
  %.662.7.i = fdiv contract double %.591.7.i, %arg.gamma
  store double %.662.7.i, ptr %.719.7.i, align 8, !noalias !44
  store i64 0, ptr %31, align 8, !noalias !44
  %.804.i956 = add nsw i64 %.398.i, 448
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
  %.981.i962 = add nsw i64 %.398.i, 576
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
  %132 = mul i64 %94, %.114513891391.i
  %.1152.i = add nuw nsw i64 %.114513891391.i, 1
  %133 = getelementptr i64, ptr %.341.i, i64 %.114513891391.i
  %.1242.i = load i64, ptr %133, align 8, !noalias !44
  %.1254.i = icmp sgt i64 %.1242.i, -1
  br i1 %.1254.i, label %B1000.i, label %B1226.i

B1000.i:                                          ; preds = %B936.i
  %.idx1420 = mul i64 %.1242.i, 104
  %134 = getelementptr i8, ptr %.64.i, i64 %.idx1420
  %.1318.i = getelementptr i8, ptr %134, i64 88
  %.1319.i = load i64, ptr %.1318.i, align 8, !noalias !44
  %.1320.i968 = add nsw i64 %.1319.i, 1
  store i64 %.1320.i968, ptr %.1318.i, align 8, !noalias !44
  %135 = getelementptr double, ptr %32, i64 %.114513891391.i
  %.1433.i = load double, ptr %135, align 8, !noalias !44
  %.1441.i = fcmp contract ugt double %.1433.i, 0.000000e+00
  br i1 %.1441.i, label %B1124.i, label %B1226.i

B1124.i:                                          ; preds = %B1000.i
  %.1502.i = getelementptr i8, ptr %134, i64 96
  %.1503.i = load i64, ptr %.1502.i, align 8, !noalias !44
  %.1504.i = add nsw i64 %.1503.i, 1
  store i64 %.1504.i, ptr %.1502.i, align 8, !noalias !44
  br i1 %.276.i1134, label %B72.endif.us.preheader.i, label %B210.endif.i

B72.endif.us.preheader.i:                         ; preds = %B1124.i
  %invariant.gep.i1145 = getelementptr double, ptr %.291.i, i64 %.114513891391.i
  %.553.i = mul i64 %.551.i1148, %.114513891391.i
  %136 = getelementptr double, ptr %.391.i, i64 %.553.i
  %gep.i1149 = getelementptr i8, ptr %invariant.gep.i1145, i64 448
  br i1 %100, label %B72.endif.us.i.epil.preheader, label %B72.endif.us.preheader.i.new

B72.endif.us.preheader.i.new:                     ; preds = %B72.endif.us.preheader.i
  %137 = getelementptr i8, ptr %.391.i, i64 %132
  %138 = getelementptr i8, ptr %.391.i, i64 %132
  br label %B72.endif.us.i

B72.endif.us.i:                                   ; preds = %B72.endif.us.i, %B72.endif.us.preheader.i.new
  %.32613431349.us.i = phi i64 [ 0, %B72.endif.us.preheader.i.new ], [ %.333.us.i.1, %B72.endif.us.i ]
  %niter19 = phi i64 [ 0, %B72.endif.us.preheader.i.new ], [ %niter19.next.1, %B72.endif.us.i ]
  %139 = mul i64 %95, %.32613431349.us.i
  %scevgep = getelementptr i8, ptr %137, i64 %139
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep, i8 0, i64 %96, i1 false), !noalias !47
  %.555.us.i1151 = mul i64 %.32613431349.us.i, %.8.i
  %140 = getelementptr double, ptr %136, i64 %.555.us.i1151
  %.333.us.i = or disjoint i64 %.32613431349.us.i, 1
  %.634.us.i = load double, ptr %gep.i1149, align 8, !noalias !47
  %141 = getelementptr double, ptr %140, i64 %.32613431349.us.i
  store double %.634.us.i, ptr %141, align 8, !noalias !47
  %142 = mul i64 %95, %.333.us.i
  %scevgep.1 = getelementptr i8, ptr %138, i64 %142
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.1, i8 0, i64 %96, i1 false), !noalias !47
  %.555.us.i1151.1 = mul i64 %.333.us.i, %.8.i
  %143 = getelementptr double, ptr %136, i64 %.555.us.i1151.1
  %.333.us.i.1 = add nuw nsw i64 %.32613431349.us.i, 2
  %.634.us.i.1 = load double, ptr %gep.i1149, align 8, !noalias !47
  %144 = getelementptr double, ptr %143, i64 %.333.us.i
  store double %.634.us.i.1, ptr %144, align 8, !noalias !47
  %niter19.next.1 = add i64 %niter19, 2
  %niter19.ncmp.1 = icmp eq i64 %niter19.next.1, %unroll_iter18
  br i1 %niter19.ncmp.1, label %B210.endif.i.loopexit.unr-lcssa, label %B72.endif.us.i

B274.i:                                           ; preds = %B274.lr.ph.i, %B274.i
  %.85513611363.i = phi i64 [ 0, %B274.lr.ph.i ], [ %.862.i, %B274.i ]
  %.862.i = add nuw nsw i64 %.85513611363.i, 1
  %.945.i = getelementptr i64, ptr %.450.i, i64 %.85513611363.i
  %.946.i1137 = load i64, ptr %.945.i, align 8, !noalias !47
  %.1010.i = getelementptr i64, ptr %33, i64 %.85513611363.i
  %.1011.i = load i64, ptr %.1010.i, align 8, !noalias !47
  %.1061.i = icmp slt i64 %.946.i1137, 0
  %.1062.i = select i1 %.1061.i, i64 %.392.i, i64 0
  %.1063.i1138 = add i64 %.1062.i, %.946.i1137
  %.1064.i = icmp slt i64 %.1011.i, 0
  %.1065.i1139 = select i1 %.1064.i, i64 %.8.i, i64 0
  %.1092.i = mul i64 %.1063.i1138, %.8.i
  %145 = getelementptr double, ptr %165, i64 %.1092.i
  %146 = getelementptr double, ptr %145, i64 %.1011.i
  %.1096.i = getelementptr double, ptr %146, i64 %.1065.i1139
  %.1097.i = load double, ptr %.1096.i, align 8, !noalias !47
  %gep1367.i.idx = shl i64 %.85513611363.i, 6
  %gep1367.i = getelementptr i8, ptr %invariant.gep1358.i, i64 %gep1367.i.idx
  %.1156.i = load double, ptr %gep1367.i, align 8, !noalias !47
  %.1164.i = fsub contract double %.1097.i, %.1156.i
  store double %.1164.i, ptr %.1096.i, align 8, !noalias !47
  %exitcond1370.not.i = icmp eq i64 %.862.i, %.452.i
  br i1 %exitcond1370.not.i, label %B412.i1140, label %B274.i

B412.i1140:                                       ; preds = %B274.i, %B210.endif.i
  br i1 %.276.i1134, label %B64.endif.lr.ph.i, label %B1226.i.sink.split

B64.endif.lr.ph.i:                                ; preds = %B412.i1140
  %.496.i = mul i64 %.494.i1157, %.114513891391.i
  %147 = getelementptr double, ptr %.391.i, i64 %.496.i
  %148 = getelementptr double, ptr %147, i64 %.862.i1158
  br label %B108.endif.lr.ph.i

B62.loopexit.i:                                   ; preds = %B646.B542.loopexit_crit_edge.us.i, %B504.endif.i
  %exitcond864.not.i = icmp eq i64 %.151.i, %.8.i
  br i1 %exitcond864.not.i, label %B1226.i.sink.split, label %B108.endif.lr.ph.i

B148.i:                                           ; preds = %B148.i.prol.loopexit, %B148.i
  %largest.2.2718.i = phi double [ %.13.i.i1168.1, %B148.i ], [ %largest.2.2718.i.unr, %B148.i.prol.loopexit ]
  %.398714716.i = phi i64 [ %.405.i.1, %B148.i ], [ %.398714716.i.unr, %B148.i.prol.loopexit ]
  %.470.i1162 = icmp slt i64 %.398714716.i, 0
  %.471.i1163 = select i1 %.470.i1162, i64 %.8.i, i64 0
  %149 = getelementptr double, ptr %154, i64 %.398714716.i
  %.502.i1164 = getelementptr double, ptr %149, i64 %.471.i1163
  %.503.i1165 = load double, ptr %.502.i1164, align 8, !noalias !50
  %.507.i1166 = tail call contract double @llvm.fabs.f64(double %.503.i1165)
  %.12.i.i1167 = fcmp contract ogt double %.507.i1166, %largest.2.2718.i
  %.13.i.i1168 = select i1 %.12.i.i1167, double %.507.i1166, double %largest.2.2718.i
  %.405.i = add nuw i64 %.398714716.i, 1
  %.470.i1162.1 = icmp slt i64 %.405.i, 0
  %.471.i1163.1 = select i1 %.470.i1162.1, i64 %.8.i, i64 0
  %150 = getelementptr double, ptr %154, i64 %.405.i
  %.502.i1164.1 = getelementptr double, ptr %150, i64 %.471.i1163.1
  %.503.i1165.1 = load double, ptr %.502.i1164.1, align 8, !noalias !50
  %.507.i1166.1 = tail call contract double @llvm.fabs.f64(double %.503.i1165.1)
  %.12.i.i1167.1 = fcmp contract ogt double %.507.i1166.1, %.13.i.i1168
  %.13.i.i1168.1 = select i1 %.12.i.i1167.1, double %.507.i1166.1, double %.13.i.i1168
  %.405.i.1 = add nuw i64 %.398714716.i, 2
  %exitcond.not.i1170.1 = icmp eq i64 %.405.i.1, %.8.i
  br i1 %exitcond.not.i1170.1, label %B228.i, label %B148.i

B228.i:                                           ; preds = %B148.i, %B148.i.prol.loopexit
  %.13.i.i1168.lcssa = phi double [ %.13.i.i1168.lcssa.unr, %B148.i.prol.loopexit ], [ %.13.i.i1168.1, %B148.i ]
  %.280.i1160 = add nuw i64 %.273722728.i, 1
  %.553.i1171 = fcmp contract ogt double %.13.i.i1168.lcssa, 0.000000e+00
  br i1 %.553.i1171, label %B240.endif.i, label %B360.i

B302.i1180:                                       ; preds = %B240.endif.i
  br label %B360.i

B360.i:                                           ; preds = %B240.endif.i, %B302.i1180, %B228.i
  %pivot.3.2.i = phi i64 [ %pivot.2.1730.i, %B228.i ], [ %pivot.2.1730.i, %B240.endif.i ], [ %.273722728.i, %B302.i1180 ]
  %best.3.2.i = phi double [ %best.2.1731.i, %B228.i ], [ %best.2.1731.i, %B240.endif.i ], [ %.646.i1178, %B302.i1180 ]
  %exitcond861.not.i = icmp eq i64 %.280.i1160, %152
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
  %.1062.i1174 = getelementptr double, ptr %156, i64 %.958741743.i
  %.1063.i1175 = load double, ptr %.1062.i1174, align 8, !noalias !50
  %.1139.i1176 = getelementptr double, ptr %157, i64 %.958741743.i
  %.1140.i1177 = load double, ptr %.1139.i1176, align 8, !noalias !50
  store double %.1140.i1177, ptr %.1062.i1174, align 8, !noalias !50
  store double %.1063.i1175, ptr %.1139.i1176, align 8, !noalias !50
  %.965.i.1 = add nuw nsw i64 %.958741743.i, 2
  %.1062.i1174.1 = getelementptr double, ptr %156, i64 %.965.i
  %.1063.i1175.1 = load double, ptr %.1062.i1174.1, align 8, !noalias !50
  %.1139.i1176.1 = getelementptr double, ptr %157, i64 %.965.i
  %.1140.i1177.1 = load double, ptr %.1139.i1176.1, align 8, !noalias !50
  store double %.1140.i1177.1, ptr %.1062.i1174.1, align 8, !noalias !50
  store double %.1063.i1175.1, ptr %.1139.i1176.1, align 8, !noalias !50
  %niter27.next.1 = add i64 %niter27, 2
  %niter27.ncmp.1 = icmp eq i64 %niter27.next.1, %unroll_iter26
  br i1 %niter27.ncmp.1, label %B504.endif.i.unr-lcssa, label %B428.i

B108.endif.lr.ph.i:                               ; preds = %B62.loopexit.i, %B64.endif.lr.ph.i
  %.137773818.i = phi i64 [ %.8.i, %B64.endif.lr.ph.i ], [ %.147.i, %B62.loopexit.i ]
  %.144775817.i = phi i64 [ 0, %B64.endif.lr.ph.i ], [ %.151.i, %B62.loopexit.i ]
  %151 = sub i64 %97, %.144775817.i
  %smax.i = tail call i64 @llvm.smax.i64(i64 %.137773818.i, i64 0)
  %152 = add nuw i64 %smax.i, %.144775817.i
  %invariant.gep.i1159 = getelementptr double, ptr %147, i64 %.144775817.i
  %xtraiter20 = and i64 %.137773818.i, 1
  %lcmp.mod21.not = icmp eq i64 %xtraiter20, 0
  %.405.i.prol = add nuw i64 %.144775817.i, 1
  %153 = icmp eq i64 %97, %.144775817.i
  br label %B148.lr.ph.i

B148.lr.ph.i:                                     ; preds = %B108.endif.lr.ph.i, %B360.i
  %best.2.1731.i = phi double [ 0.000000e+00, %B108.endif.lr.ph.i ], [ %best.3.2.i, %B360.i ]
  %pivot.2.1730.i = phi i64 [ %.144775817.i, %B108.endif.lr.ph.i ], [ %pivot.3.2.i, %B360.i ]
  %.273722728.i = phi i64 [ %.144775817.i, %B108.endif.lr.ph.i ], [ %.280.i1160, %B360.i ]
  %.467.i = icmp slt i64 %.273722728.i, 0
  %.468.i = select i1 %.467.i, i64 %.392.i, i64 0
  %.469.i1161 = add i64 %.468.i, %.273722728.i
  %.498.i = mul i64 %.469.i1161, %.8.i
  %154 = getelementptr double, ptr %147, i64 %.498.i
  br i1 %lcmp.mod21.not, label %B148.i.prol.loopexit, label %B148.i.prol

B148.i.prol:                                      ; preds = %B148.lr.ph.i
  %155 = getelementptr double, ptr %154, i64 %.144775817.i
  %.503.i1165.prol = load double, ptr %155, align 8, !noalias !50
  %.507.i1166.prol = tail call contract double @llvm.fabs.f64(double %.503.i1165.prol)
  %.12.i.i1167.prol = fcmp contract ogt double %.507.i1166.prol, 0.000000e+00
  %.13.i.i1168.prol = select i1 %.12.i.i1167.prol, double %.507.i1166.prol, double 0.000000e+00
  br label %B148.i.prol.loopexit

B148.i.prol.loopexit:                             ; preds = %B148.i.prol, %B148.lr.ph.i
  %.13.i.i1168.lcssa.unr = phi double [ poison, %B148.lr.ph.i ], [ %.13.i.i1168.prol, %B148.i.prol ]
  %largest.2.2718.i.unr = phi double [ 0.000000e+00, %B148.lr.ph.i ], [ %.13.i.i1168.prol, %B148.i.prol ]
  %.398714716.i.unr = phi i64 [ %.144775817.i, %B148.lr.ph.i ], [ %.405.i.prol, %B148.i.prol ]
  br i1 %153, label %B228.i, label %B148.i

B240.endif.i:                                     ; preds = %B228.i
  %gep739.i = getelementptr double, ptr %invariant.gep.i1159, i64 %.498.i
  %.637.i = load double, ptr %gep739.i, align 8, !noalias !50
  %.641.i = tail call contract double @llvm.fabs.f64(double %.637.i)
  %.646.i1178 = fdiv contract double %.641.i, %.13.i.i1168.lcssa
  %.648.i1179 = fcmp contract ogt double %.646.i1178, %best.2.1731.i
  br i1 %.648.i1179, label %B302.i1180, label %B360.i

B428.lr.ph.i:                                     ; preds = %B362.i
  %.866.i = getelementptr double, ptr %148, i64 %.144775817.i
  %.867.i1173 = sitofp i64 %pivot.3.2.i to double
  store double %.867.i1173, ptr %.866.i, align 8, !noalias !50
  %.1058.i = mul i64 %.144775817.i, %.8.i
  %156 = getelementptr double, ptr %147, i64 %.1058.i
  %.1104.i = icmp slt i64 %pivot.3.2.i, 0
  %.1105.i = select i1 %.1104.i, i64 %.392.i, i64 0
  %.1106.i = add i64 %.1105.i, %pivot.3.2.i
  %.1135.i = mul i64 %.1106.i, %.8.i
  %157 = getelementptr double, ptr %147, i64 %.1135.i
  br i1 %101, label %B428.i.epil.preheader, label %B428.i

B504.endif.i.unr-lcssa:                           ; preds = %B428.i
  br i1 %lcmp.mod24.not, label %B504.endif.i, label %B428.i.epil.preheader

B428.i.epil.preheader:                            ; preds = %B504.endif.i.unr-lcssa, %B428.lr.ph.i
  %.958741743.i.epil.init = phi i64 [ 0, %B428.lr.ph.i ], [ %.965.i.1, %B504.endif.i.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod25)
  %.1062.i1174.epil = getelementptr double, ptr %156, i64 %.958741743.i.epil.init
  %.1063.i1175.epil = load double, ptr %.1062.i1174.epil, align 8, !noalias !50
  %.1139.i1176.epil = getelementptr double, ptr %157, i64 %.958741743.i.epil.init
  %.1140.i1177.epil = load double, ptr %.1139.i1176.epil, align 8, !noalias !50
  store double %.1140.i1177.epil, ptr %.1062.i1174.epil, align 8, !noalias !50
  store double %.1063.i1175.epil, ptr %.1139.i1176.epil, align 8, !noalias !50
  br label %B504.endif.i

B504.endif.i:                                     ; preds = %B504.endif.i.unr-lcssa, %B428.i.epil.preheader
  %.1345.i = icmp sgt i64 %.8.i, %.151.i
  %invariant.gep754.i = getelementptr double, ptr %.391.i, i64 %.144775817.i
  br i1 %.1345.i, label %B544.us.preheader.i, label %B62.loopexit.i

B544.us.preheader.i:                              ; preds = %B504.endif.i
  %.1576.i = add i64 %.1058.i, %.496.i
  %gep756.i = getelementptr double, ptr %invariant.gep754.i, i64 %.1576.i
  %158 = getelementptr double, ptr %.391.i, i64 %.1576.i
  %xtraiter28 = and i64 %151, 1
  %lcmp.mod29.not = icmp eq i64 %xtraiter28, 0
  %.1765.us.i.prol = add nuw i64 %.144775817.i, 2
  %.1936.us.i.prol = getelementptr double, ptr %158, i64 %.151.i
  %159 = icmp eq i64 %98, %.144775817.i
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
  %160 = getelementptr double, ptr %.391.i, i64 %.1498.us.i
  br i1 %lcmp.mod29.not, label %B648.us.i.prol.loopexit, label %B648.us.i.prol

B648.us.i.prol:                                   ; preds = %B544.us.i
  %.1862.us.i.prol = getelementptr double, ptr %160, i64 %.151.i
  %.1863.us.i.prol = load double, ptr %.1862.us.i.prol, align 8, !noalias !50
  %.1937.us.i.prol = load double, ptr %.1936.us.i.prol, align 8, !noalias !50
  %.1942.us.i.prol = fmul contract double %.1587.us.i, %.1937.us.i.prol
  %.1943.us.i.prol = fsub contract double %.1863.us.i.prol, %.1942.us.i.prol
  store double %.1943.us.i.prol, ptr %.1862.us.i.prol, align 8, !noalias !50
  br label %B648.us.i.prol.loopexit

B648.us.i.prol.loopexit:                          ; preds = %B648.us.i.prol, %B544.us.i
  %.1758748750.us.i.unr = phi i64 [ %.151.i, %B544.us.i ], [ %.1765.us.i.prol, %B648.us.i.prol ]
  br i1 %159, label %B646.B542.loopexit_crit_edge.us.i, label %B648.us.i

B648.us.i:                                        ; preds = %B648.us.i.prol.loopexit, %B648.us.i
  %.1758748750.us.i = phi i64 [ %.1765.us.i.1, %B648.us.i ], [ %.1758748750.us.i.unr, %B648.us.i.prol.loopexit ]
  %.1765.us.i = add nuw i64 %.1758748750.us.i, 1
  %.1830.us.i = icmp slt i64 %.1758748750.us.i, 0
  %.1831.us.i = select i1 %.1830.us.i, i64 %.8.i, i64 0
  %.1832.us.i = add i64 %.1831.us.i, %.1758748750.us.i
  %.1862.us.i = getelementptr double, ptr %160, i64 %.1832.us.i
  %.1863.us.i = load double, ptr %.1862.us.i, align 8, !noalias !50
  %.1936.us.i = getelementptr double, ptr %158, i64 %.1832.us.i
  %.1937.us.i = load double, ptr %.1936.us.i, align 8, !noalias !50
  %.1942.us.i = fmul contract double %.1587.us.i, %.1937.us.i
  %.1943.us.i = fsub contract double %.1863.us.i, %.1942.us.i
  store double %.1943.us.i, ptr %.1862.us.i, align 8, !noalias !50
  %.1765.us.i.1 = add nuw i64 %.1758748750.us.i, 2
  %.1830.us.i.1 = icmp slt i64 %.1765.us.i, 0
  %.1831.us.i.1 = select i1 %.1830.us.i.1, i64 %.8.i, i64 0
  %.1832.us.i.1 = add i64 %.1831.us.i.1, %.1765.us.i
  %.1862.us.i.1 = getelementptr double, ptr %160, i64 %.1832.us.i.1
  %.1863.us.i.1 = load double, ptr %.1862.us.i.1, align 8, !noalias !50
  %.1936.us.i.1 = getelementptr double, ptr %158, i64 %.1832.us.i.1
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
  %161 = mul i64 %95, %.32613431349.us.i.epil.init
  %162 = getelementptr i8, ptr %.391.i, i64 %132
  %scevgep.epil = getelementptr i8, ptr %162, i64 %161
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.epil, i8 0, i64 %96, i1 false), !noalias !47
  %.555.us.i1151.epil = mul i64 %.32613431349.us.i.epil.init, %.8.i
  %163 = getelementptr double, ptr %136, i64 %.555.us.i1151.epil
  %.634.us.i.epil = load double, ptr %gep.i1149, align 8, !noalias !47
  %164 = getelementptr double, ptr %163, i64 %.32613431349.us.i.epil.init
  store double %.634.us.i.epil, ptr %164, align 8, !noalias !47
  br label %B210.endif.i

B210.endif.i:                                     ; preds = %B72.endif.us.i.epil.preheader, %B210.endif.i.loopexit.unr-lcssa, %B1124.i
  br i1 %.8491362.not.i, label %B412.i1140, label %B274.lr.ph.i

B274.lr.ph.i:                                     ; preds = %B210.endif.i
  %invariant.gep1358.i = getelementptr double, ptr %.181.i, i64 %.114513891391.i
  %.1090.i1135 = mul i64 %.1088.i, %.114513891391.i
  %165 = getelementptr double, ptr %.391.i, i64 %.1090.i1135
  br label %B274.i

B1226.i.sink.split:                               ; preds = %B62.loopexit.i, %B362.i, %B412.i1140
  %.sink = phi i64 [ 1, %B412.i1140 ], [ 1, %B62.loopexit.i ], [ 2, %B362.i ]
  %166 = getelementptr i64, ptr %24, i64 %.114513891391.i
  store i64 %.sink, ptr %166, align 8, !noalias !47
  br label %B1226.i

B1226.i:                                          ; preds = %B1226.i.sink.split, %B1000.i, %B936.i
  %pivoted.3.1.i = phi i1 [ %pivoted.2.01393.i, %B1000.i ], [ %pivoted.2.01393.i, %B936.i ], [ true, %B1226.i.sink.split ]
  %exitcond.not.i966 = icmp eq i64 %.1152.i, 8
  br i1 %exitcond.not.i966, label %B1228.i, label %B936.i

B1228.i:                                          ; preds = %B1226.i
  br i1 %pivoted.3.1.i, label %B1232.i, label %label_6

B1232.i:                                          ; preds = %B1228.i
  br label %B36.i

B36.i:                                            ; preds = %B276.i, %B1232.i
  %.292631641.i = phi i64 [ 0, %B1232.i ], [ %.299.i, %B276.i ]
  %.299.i = add nuw nsw i64 %.292631641.i, 1
  %167 = getelementptr i64, ptr %24, i64 %.292631641.i
  %.385.i975 = load i64, ptr %167, align 8, !noalias !53
  %.393.i976 = icmp eq i64 %.385.i975, 1
  br i1 %.393.i976, label %B96.endif.i, label %B276.i

B160.i:                                           ; preds = %B160.lr.ph.i, %B160.i
  %.514624626.i = phi i64 [ %.521.i978.3, %B160.i ], [ 0, %B160.lr.ph.i ]
  %niter35 = phi i64 [ %niter35.next.3, %B160.i ], [ 0, %B160.lr.ph.i ]
  %.622.i = shl i64 %.514624626.i, 3
  %gep.i979 = getelementptr double, ptr %invariant.gep.i977, i64 %.622.i
  %.627.i980 = load double, ptr %gep.i979, align 8, !noalias !53
  %gep630.i = getelementptr double, ptr %invariant.gep629.i, i64 %.622.i
  store double %.627.i980, ptr %gep630.i, align 8, !noalias !53
  %.521.i978 = shl i64 %.514624626.i, 3
  %.622.i.1 = or disjoint i64 %.521.i978, 8
  %gep.i979.1 = getelementptr double, ptr %invariant.gep.i977, i64 %.622.i.1
  %.627.i980.1 = load double, ptr %gep.i979.1, align 8, !noalias !53
  %gep630.i.1 = getelementptr double, ptr %invariant.gep629.i, i64 %.622.i.1
  store double %.627.i980.1, ptr %gep630.i.1, align 8, !noalias !53
  %.521.i978.1 = shl i64 %.514624626.i, 3
  %.622.i.2 = or disjoint i64 %.521.i978.1, 16
  %gep.i979.2 = getelementptr double, ptr %invariant.gep.i977, i64 %.622.i.2
  %.627.i980.2 = load double, ptr %gep.i979.2, align 8, !noalias !53
  %gep630.i.2 = getelementptr double, ptr %invariant.gep629.i, i64 %.622.i.2
  store double %.627.i980.2, ptr %gep630.i.2, align 8, !noalias !53
  %.521.i978.3 = add nuw nsw i64 %.514624626.i, 4
  %.521.i978.2 = shl i64 %.514624626.i, 3
  %.622.i.3 = or disjoint i64 %.521.i978.2, 24
  %gep.i979.3 = getelementptr double, ptr %invariant.gep.i977, i64 %.622.i.3
  %.627.i980.3 = load double, ptr %gep.i979.3, align 8, !noalias !53
  %gep630.i.3 = getelementptr double, ptr %invariant.gep629.i, i64 %.622.i.3
  store double %.627.i980.3, ptr %gep630.i.3, align 8, !noalias !53
  %niter35.next.3 = add i64 %niter35, 4
  %niter35.ncmp.3 = icmp eq i64 %niter35.next.3, %unroll_iter34
  br i1 %niter35.ncmp.3, label %B218.i.loopexit.unr-lcssa, label %B160.i

B218.i.loopexit.unr-lcssa:                        ; preds = %B160.i
  br i1 %lcmp.mod32.not, label %B218.i, label %B160.i.epil.preheader

B160.i.epil.preheader:                            ; preds = %B218.i.loopexit.unr-lcssa, %B160.lr.ph.i
  %.514624626.i.epil.init = phi i64 [ 0, %B160.lr.ph.i ], [ %.521.i978.3, %B218.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod33)
  br label %B160.i.epil

B160.i.epil:                                      ; preds = %B160.i.epil, %B160.i.epil.preheader
  %.514624626.i.epil = phi i64 [ %.514624626.i.epil.init, %B160.i.epil.preheader ], [ %.521.i978.epil, %B160.i.epil ]
  %epil.iter31 = phi i64 [ 0, %B160.i.epil.preheader ], [ %epil.iter31.next, %B160.i.epil ]
  %.521.i978.epil = add nuw nsw i64 %.514624626.i.epil, 1
  %.622.i.epil = shl i64 %.514624626.i.epil, 3
  %gep.i979.epil = getelementptr double, ptr %invariant.gep.i977, i64 %.622.i.epil
  %.627.i980.epil = load double, ptr %gep.i979.epil, align 8, !noalias !53
  %gep630.i.epil = getelementptr double, ptr %invariant.gep629.i, i64 %.622.i.epil
  store double %.627.i980.epil, ptr %gep630.i.epil, align 8, !noalias !53
  %epil.iter31.next = add i64 %epil.iter31, 1
  %epil.iter31.cmp.not = icmp eq i64 %epil.iter31.next, %xtraiter30
  br i1 %epil.iter31.cmp.not, label %B218.i, label %B160.i.epil, !llvm.loop !56

B218.i:                                           ; preds = %B218.i.loopexit.unr-lcssa, %B160.i.epil, %B96.endif.i
  br i1 %.125.i1041, label %B62.lr.ph.i1043, label %label_7

B62.lr.ph.i1043:                                  ; preds = %B218.i
  %.273.i1046 = mul i64 %.271.i1045, %.292631641.i
  %168 = getelementptr double, ptr %.391.i, i64 %.273.i1046
  %169 = getelementptr double, ptr %168, i64 %.275.i1047
  %invariant.gep.i1054 = getelementptr double, ptr %35, i64 %.292631641.i
  br label %B62.i1055

B62.i1055:                                        ; preds = %B62.i1055, %B62.lr.ph.i1043
  %.175682684.i1056 = phi i64 [ 0, %B62.lr.ph.i1043 ], [ %.182.i1059, %B62.i1055 ]
  %170 = getelementptr double, ptr %169, i64 %.175682684.i1056
  %.280.i1057 = load double, ptr %170, align 8, !noalias !57
  %.5.i.i1058 = fptosi double %.280.i1057 to i64
  %.182.i1059 = add nuw nsw i64 %.175682684.i1056, 1
  %gep.i1062.idx = shl i64 %.175682684.i1056, 6
  %gep.i1062 = getelementptr i8, ptr %invariant.gep.i1054, i64 %gep.i1062.idx
  %.381.i1063 = load double, ptr %gep.i1062, align 8, !noalias !57
  %.422.i1064 = icmp slt i64 %.5.i.i1058, 0
  %.423.i1065 = select i1 %.422.i1064, i64 %.17.i52, i64 0
  %.424.i1066 = add i64 %.423.i1065, %.5.i.i1058
  %gep688.i1068.idx = shl i64 %.424.i1066, 6
  %gep688.i1068 = getelementptr i8, ptr %invariant.gep.i1054, i64 %gep688.i1068.idx
  %.458.i1069 = load double, ptr %gep688.i1068, align 8, !noalias !57
  store double %.458.i1069, ptr %gep.i1062, align 8, !noalias !57
  store double %.381.i1063, ptr %gep688.i1068, align 8, !noalias !57
  %exitcond.not.i1070 = icmp eq i64 %.182.i1059, %.8.i
  br i1 %exitcond.not.i1070, label %B218.endif.i1071, label %B62.i1055

B216.loopexit.i1091.loopexit.unr-lcssa:           ; preds = %B252.i1080
  %lcmp.mod38.not = icmp eq i64 %xtraiter36, 0
  br i1 %lcmp.mod38.not, label %B216.loopexit.i1091, label %B252.i1080.epil.preheader

B252.i1080.epil.preheader:                        ; preds = %B216.loopexit.i1091.loopexit.unr-lcssa, %B252.lr.ph.i1075
  %.934698.i1081.epil.init = phi double [ %.933.promoted.i1079, %B252.lr.ph.i1075 ], [ %.1090.i1089.1, %B216.loopexit.i1091.loopexit.unr-lcssa ]
  %.828690692.i1082.epil.init = phi i64 [ 0, %B252.lr.ph.i1075 ], [ %.835.i1083.1, %B216.loopexit.i1091.loopexit.unr-lcssa ]
  %lcmp.mod39 = icmp ne i64 %xtraiter36, 0
  tail call void @llvm.assume(i1 %lcmp.mod39)
  %171 = getelementptr double, ptr %177, i64 %.828690692.i1082.epil.init
  %.1008.i1084.epil = load double, ptr %171, align 8, !noalias !57
  %gep697.i1086.idx.epil = shl i64 %.828690692.i1082.epil.init, 6
  %gep697.i1086.epil = getelementptr i8, ptr %invariant.gep.i1054, i64 %gep697.i1086.idx.epil
  %.1085.i1087.epil = load double, ptr %gep697.i1086.epil, align 8, !noalias !57
  %.1089.i1088.epil = fmul contract double %.1008.i1084.epil, %.1085.i1087.epil
  %.1090.i1089.epil = fsub contract double %.934698.i1081.epil.init, %.1089.i1088.epil
  store double %.1090.i1089.epil, ptr %gep713.i1077, align 8, !noalias !57
  br label %B216.loopexit.i1091

B216.loopexit.i1091:                              ; preds = %B252.i1080.epil.preheader, %B216.loopexit.i1091.loopexit.unr-lcssa, %B218.endif.i1071
  %exitcond745.not.i1092 = icmp eq i64 %.714.i1073, %.8.i
  br i1 %exitcond745.not.i1092, label %B380.endif.i1095, label %B218.endif.i1071

B252.i1080:                                       ; preds = %B252.i1080, %B252.lr.ph.i1075.new
  %.934698.i1081 = phi double [ %.933.promoted.i1079, %B252.lr.ph.i1075.new ], [ %.1090.i1089.1, %B252.i1080 ]
  %.828690692.i1082 = phi i64 [ 0, %B252.lr.ph.i1075.new ], [ %.835.i1083.1, %B252.i1080 ]
  %niter41 = phi i64 [ 0, %B252.lr.ph.i1075.new ], [ %niter41.next.1, %B252.i1080 ]
  %.835.i1083 = or disjoint i64 %.828690692.i1082, 1
  %172 = getelementptr double, ptr %177, i64 %.828690692.i1082
  %.1008.i1084 = load double, ptr %172, align 8, !noalias !57
  %gep697.i1086.idx = shl i64 %.828690692.i1082, 6
  %gep697.i1086 = getelementptr i8, ptr %invariant.gep.i1054, i64 %gep697.i1086.idx
  %.1085.i1087 = load double, ptr %gep697.i1086, align 8, !noalias !57
  %.1089.i1088 = fmul contract double %.1008.i1084, %.1085.i1087
  %.1090.i1089 = fsub contract double %.934698.i1081, %.1089.i1088
  store double %.1090.i1089, ptr %gep713.i1077, align 8, !noalias !57
  %.835.i1083.1 = add nuw nsw i64 %.828690692.i1082, 2
  %173 = getelementptr double, ptr %177, i64 %.835.i1083
  %.1008.i1084.1 = load double, ptr %173, align 8, !noalias !57
  %gep697.i1086.idx.1 = shl i64 %.835.i1083, 6
  %gep697.i1086.1 = getelementptr i8, ptr %invariant.gep.i1054, i64 %gep697.i1086.idx.1
  %.1085.i1087.1 = load double, ptr %gep697.i1086.1, align 8, !noalias !57
  %.1089.i1088.1 = fmul contract double %.1008.i1084.1, %.1085.i1087.1
  %.1090.i1089.1 = fsub contract double %.1090.i1089, %.1089.i1088.1
  store double %.1090.i1089.1, ptr %gep713.i1077, align 8, !noalias !57
  %niter41.next.1 = add i64 %niter41, 2
  %niter41.ncmp.1 = icmp eq i64 %niter41.next.1, %unroll_iter40
  br i1 %niter41.ncmp.1, label %B216.loopexit.i1091.loopexit.unr-lcssa, label %B252.i1080

B422.i1105:                                       ; preds = %B422.lr.ph.i1101, %B422.i1105
  %.1488723.i1106 = phi double [ %.1487.promoted.i1104, %B422.lr.ph.i1101 ], [ %.1644.i1121, %B422.i1105 ]
  %.1375714718.i1107 = phi i64 [ %.1333.i1098, %B422.lr.ph.i1101 ], [ %.1385.i1109, %B422.i1105 ]
  %.1382715717.i1108 = phi i64 [ %.1252724732.i1096, %B422.lr.ph.i1101 ], [ %.1389.i1110, %B422.i1105 ]
  %.1385.i1109 = add nsw i64 %.1375714718.i1107, -1
  %.1389.i1110 = add i64 %.1382715717.i1108, 1
  %.1529.i1111 = icmp slt i64 %.1382715717.i1108, 0
  %.1530.i1112 = select i1 %.1529.i1111, i64 %.8.i, i64 0
  %174 = getelementptr double, ptr %179, i64 %.1382715717.i1108
  %.1561.i1113 = getelementptr double, ptr %174, i64 %.1530.i1112
  %.1562.i1114 = load double, ptr %.1561.i1113, align 8, !noalias !57
  %.1604.i1115 = select i1 %.1529.i1111, i64 %.17.i52, i64 0
  %.1605.i1116 = add i64 %.1604.i1115, %.1382715717.i1108
  %gep722.i1118.idx = shl i64 %.1605.i1116, 6
  %gep722.i1118 = getelementptr i8, ptr %invariant.gep.i1054, i64 %gep722.i1118.idx
  %.1639.i1119 = load double, ptr %gep722.i1118, align 8, !noalias !57
  %.1643.i1120 = fmul contract double %.1562.i1114, %.1639.i1119
  %.1644.i1121 = fsub contract double %.1488723.i1106, %.1643.i1120
  store double %.1644.i1121, ptr %gep738.i1102, align 8, !noalias !57
  %.1376.i1122 = icmp sgt i64 %.1375714718.i1107, 1
  br i1 %.1376.i1122, label %B422.i1105, label %B506.i1123

B506.i1123:                                       ; preds = %B422.i1105, %B380.endif.B506_crit_edge.i1130
  %.1865.pre-phi.i1124 = phi i64 [ %.pre746.i1131, %B380.endif.B506_crit_edge.i1130 ], [ %.1557.i1103, %B422.i1105 ]
  %gep742.i1125 = getelementptr double, ptr %invariant.gep.i1054, i64 %.pre.i1100
  %.1793.i1126 = load double, ptr %gep742.i1125, align 8, !noalias !57
  %175 = getelementptr double, ptr %168, i64 %.1865.pre-phi.i1124
  %176 = getelementptr double, ptr %175, i64 %.1262.i1097
  %.1870.i1127 = load double, ptr %176, align 8, !noalias !57
  %.1877.i1128 = fdiv contract double %.1793.i1126, %.1870.i1127
  store double %.1877.i1128, ptr %gep742.i1125, align 8, !noalias !57
  %.1253.i1129 = icmp samesign ugt i64 %.1252724732.i1096, 1
  br i1 %.1253.i1129, label %B380.endif.i1095, label %label_7

B218.endif.i1071:                                 ; preds = %B62.i1055, %B216.loopexit.i1091
  %.707700706.i1072 = phi i64 [ %.714.i1073, %B216.loopexit.i1091 ], [ 0, %B62.i1055 ]
  %.714.i1073 = add nuw nsw i64 %.707700706.i1072, 1
  %.822691.not.i1074 = icmp eq i64 %.707700706.i1072, 0
  br i1 %.822691.not.i1074, label %B216.loopexit.i1091, label %B252.lr.ph.i1075

B252.lr.ph.i1075:                                 ; preds = %B218.endif.i1071
  %gep713.i1077.idx = shl i64 %.707700706.i1072, 6
  %gep713.i1077 = getelementptr i8, ptr %invariant.gep.i1054, i64 %gep713.i1077.idx
  %.1003.i1078 = mul i64 %.707700706.i1072, %.8.i
  %177 = getelementptr double, ptr %168, i64 %.1003.i1078
  %.933.promoted.i1079 = load double, ptr %gep713.i1077, align 8, !noalias !57
  %xtraiter36 = and i64 %.707700706.i1072, 1
  %178 = icmp eq i64 %.707700706.i1072, 1
  br i1 %178, label %B252.i1080.epil.preheader, label %B252.lr.ph.i1075.new

B252.lr.ph.i1075.new:                             ; preds = %B252.lr.ph.i1075
  %unroll_iter40 = and i64 %.707700706.i1072, 9223372036854775806
  br label %B252.i1080

B380.endif.i1095:                                 ; preds = %B216.loopexit.i1091, %B506.i1123
  %.1252724732.i1096 = phi i64 [ %.1262.i1097, %B506.i1123 ], [ %.8.i, %B216.loopexit.i1091 ]
  %.1262.i1097 = add nsw i64 %.1252724732.i1096, -1
  %.1333.i1098 = sub nuw nsw i64 %.8.i, %.1252724732.i1096
  %.1376716.not.i1099 = icmp eq i64 %.1333.i1098, 0
  %.pre.i1100 = shl i64 %.1262.i1097, 3
  br i1 %.1376716.not.i1099, label %B380.endif.B506_crit_edge.i1130, label %B422.lr.ph.i1101

B380.endif.B506_crit_edge.i1130:                  ; preds = %B380.endif.i1095
  %.pre746.i1131 = mul i64 %.1262.i1097, %.8.i
  br label %B506.i1123

B422.lr.ph.i1101:                                 ; preds = %B380.endif.i1095
  %gep738.i1102 = getelementptr double, ptr %invariant.gep.i1054, i64 %.pre.i1100
  %.1557.i1103 = mul i64 %.1262.i1097, %.8.i
  %179 = getelementptr double, ptr %168, i64 %.1557.i1103
  %.1487.promoted.i1104 = load double, ptr %gep738.i1102, align 8, !noalias !57
  br label %B422.i1105

label_7: ; preds = %B506.i1123, %B218.i
  br label %B276.i

B276.i:                                           ; preds = %label_7, %B36.i
  %exitcond643.not.i = icmp eq i64 %.299.i, 8
  br i1 %exitcond643.not.i, label %label_8, label %B36.i

B96.endif.i:                                      ; preds = %B36.i
  br i1 %.508625.not.i, label %B218.i, label %B160.lr.ph.i

B160.lr.ph.i:                                     ; preds = %B96.endif.i
  %invariant.gep.i977 = getelementptr double, ptr %34, i64 %.292631641.i
  %invariant.gep629.i = getelementptr double, ptr %35, i64 %.292631641.i
  br i1 %102, label %B160.i.epil.preheader, label %B160.i

label_8: ; preds = %B276.i
  br label %label_6

label_6: ; preds = %B1228.i, %label_8
  br i1 %.710628.not.i, label %label_9, label %B338.lr.ph.i

B338.i:                                           ; preds = %B338.lr.ph.i, %label_10
  %.716627629.i = phi i64 [ %.723.i, %label_10 ], [ 1, %B338.lr.ph.i ]
  %180 = getelementptr i64, ptr %.502.i, i64 %.716627629.i
  %181 = getelementptr i8, ptr %180, i64 144
  %.782.i = load i64, ptr %181, align 8, !noalias !41
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
  %.712.i990 = mul i64 %.618.i986, %.962.i123
  %182 = getelementptr double, ptr %.13.i, i64 %.712.i990
  br label %B36.i991

B36.i991:                                         ; preds = %B276.i996, %B338.i
  %.292631641.i992 = phi i64 [ 0, %B338.i ], [ %.299.i993, %B276.i996 ]
  %.299.i993 = add nuw nsw i64 %.292631641.i992, 1
  %183 = getelementptr i64, ptr %24, i64 %.292631641.i992
  %.385.i994 = load i64, ptr %183, align 8, !noalias !60
  %.393.i995 = icmp eq i64 %.385.i994, 1
  br i1 %.393.i995, label %B96.endif.i998, label %B276.i996

B160.i1002:                                       ; preds = %B160.lr.ph.i999, %B160.i1002
  %.514624626.i1003 = phi i64 [ %.521.i1004.3, %B160.i1002 ], [ 0, %B160.lr.ph.i999 ]
  %niter47 = phi i64 [ %niter47.next.3, %B160.i1002 ], [ 0, %B160.lr.ph.i999 ]
  %.622.i1005 = shl i64 %.514624626.i1003, 3
  %gep.i1006 = getelementptr double, ptr %invariant.gep.i1000, i64 %.622.i1005
  %.627.i1007 = load double, ptr %gep.i1006, align 8, !noalias !60
  %gep630.i1008 = getelementptr double, ptr %invariant.gep629.i1001, i64 %.622.i1005
  store double %.627.i1007, ptr %gep630.i1008, align 8, !noalias !60
  %.521.i1004 = shl i64 %.514624626.i1003, 3
  %.622.i1005.1 = or disjoint i64 %.521.i1004, 8
  %gep.i1006.1 = getelementptr double, ptr %invariant.gep.i1000, i64 %.622.i1005.1
  %.627.i1007.1 = load double, ptr %gep.i1006.1, align 8, !noalias !60
  %gep630.i1008.1 = getelementptr double, ptr %invariant.gep629.i1001, i64 %.622.i1005.1
  store double %.627.i1007.1, ptr %gep630.i1008.1, align 8, !noalias !60
  %.521.i1004.1 = shl i64 %.514624626.i1003, 3
  %.622.i1005.2 = or disjoint i64 %.521.i1004.1, 16
  %gep.i1006.2 = getelementptr double, ptr %invariant.gep.i1000, i64 %.622.i1005.2
  %.627.i1007.2 = load double, ptr %gep.i1006.2, align 8, !noalias !60
  %gep630.i1008.2 = getelementptr double, ptr %invariant.gep629.i1001, i64 %.622.i1005.2
  store double %.627.i1007.2, ptr %gep630.i1008.2, align 8, !noalias !60
  %.521.i1004.3 = add nuw nsw i64 %.514624626.i1003, 4
  %.521.i1004.2 = shl i64 %.514624626.i1003, 3
  %.622.i1005.3 = or disjoint i64 %.521.i1004.2, 24
  %gep.i1006.3 = getelementptr double, ptr %invariant.gep.i1000, i64 %.622.i1005.3
  %.627.i1007.3 = load double, ptr %gep.i1006.3, align 8, !noalias !60
  %gep630.i1008.3 = getelementptr double, ptr %invariant.gep629.i1001, i64 %.622.i1005.3
  store double %.627.i1007.3, ptr %gep630.i1008.3, align 8, !noalias !60
  %niter47.next.3 = add i64 %niter47, 4
  %niter47.ncmp.3 = icmp eq i64 %niter47.next.3, %unroll_iter46
  br i1 %niter47.ncmp.3, label %B218.i1010.loopexit.unr-lcssa, label %B160.i1002

B218.i1010.loopexit.unr-lcssa:                    ; preds = %B160.i1002
  br i1 %lcmp.mod44.not, label %B218.i1010, label %B160.i1002.epil.preheader

B160.i1002.epil.preheader:                        ; preds = %B218.i1010.loopexit.unr-lcssa, %B160.lr.ph.i999
  %.514624626.i1003.epil.init = phi i64 [ 0, %B160.lr.ph.i999 ], [ %.521.i1004.3, %B218.i1010.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod45)
  br label %B160.i1002.epil

B160.i1002.epil:                                  ; preds = %B160.i1002.epil, %B160.i1002.epil.preheader
  %.514624626.i1003.epil = phi i64 [ %.514624626.i1003.epil.init, %B160.i1002.epil.preheader ], [ %.521.i1004.epil, %B160.i1002.epil ]
  %epil.iter43 = phi i64 [ 0, %B160.i1002.epil.preheader ], [ %epil.iter43.next, %B160.i1002.epil ]
  %.521.i1004.epil = add nuw nsw i64 %.514624626.i1003.epil, 1
  %.622.i1005.epil = shl i64 %.514624626.i1003.epil, 3
  %gep.i1006.epil = getelementptr double, ptr %invariant.gep.i1000, i64 %.622.i1005.epil
  %.627.i1007.epil = load double, ptr %gep.i1006.epil, align 8, !noalias !60
  %gep630.i1008.epil = getelementptr double, ptr %invariant.gep629.i1001, i64 %.622.i1005.epil
  store double %.627.i1007.epil, ptr %gep630.i1008.epil, align 8, !noalias !60
  %epil.iter43.next = add i64 %epil.iter43, 1
  %epil.iter43.cmp.not = icmp eq i64 %epil.iter43.next, %xtraiter42
  br i1 %epil.iter43.cmp.not, label %B218.i1010, label %B160.i1002.epil, !llvm.loop !63

B218.i1010:                                       ; preds = %B218.i1010.loopexit.unr-lcssa, %B160.i1002.epil, %B96.endif.i998
  br i1 %.125.i, label %B62.lr.ph.i, label %label_11

B62.lr.ph.i:                                      ; preds = %B218.i1010
  %.273.i = mul i64 %.271.i, %.292631641.i992
  %184 = getelementptr double, ptr %.391.i, i64 %.273.i
  %185 = getelementptr double, ptr %184, i64 %.275.i
  %invariant.gep.i1022 = getelementptr double, ptr %182, i64 %.292631641.i992
  br label %B62.i

B62.i:                                            ; preds = %B62.i, %B62.lr.ph.i
  %.175682684.i = phi i64 [ 0, %B62.lr.ph.i ], [ %.182.i, %B62.i ]
  %186 = getelementptr double, ptr %185, i64 %.175682684.i
  %.280.i1023 = load double, ptr %186, align 8, !noalias !64
  %.5.i.i = fptosi double %.280.i1023 to i64
  %.182.i = add nuw nsw i64 %.175682684.i, 1
  %gep.i1025.idx = shl i64 %.175682684.i, 6
  %gep.i1025 = getelementptr i8, ptr %invariant.gep.i1022, i64 %gep.i1025.idx
  %.381.i1026 = load double, ptr %gep.i1025, align 8, !noalias !64
  %.422.i1027 = icmp slt i64 %.5.i.i, 0
  %.423.i1028 = select i1 %.422.i1027, i64 %.17.i52, i64 0
  %.424.i = add i64 %.423.i1028, %.5.i.i
  %gep688.i.idx = shl i64 %.424.i, 6
  %gep688.i = getelementptr i8, ptr %invariant.gep.i1022, i64 %gep688.i.idx
  %.458.i1029 = load double, ptr %gep688.i, align 8, !noalias !64
  store double %.458.i1029, ptr %gep.i1025, align 8, !noalias !64
  store double %.381.i1026, ptr %gep688.i, align 8, !noalias !64
  %exitcond.not.i1030 = icmp eq i64 %.182.i, %.8.i
  br i1 %exitcond.not.i1030, label %B218.endif.i, label %B62.i

B216.loopexit.i.loopexit.unr-lcssa:               ; preds = %B252.i1033
  %lcmp.mod50.not = icmp eq i64 %xtraiter48, 0
  br i1 %lcmp.mod50.not, label %B216.loopexit.i, label %B252.i1033.epil.preheader

B252.i1033.epil.preheader:                        ; preds = %B216.loopexit.i.loopexit.unr-lcssa, %B252.lr.ph.i
  %.934698.i.epil.init = phi double [ %.933.promoted.i, %B252.lr.ph.i ], [ %.1090.i.1, %B216.loopexit.i.loopexit.unr-lcssa ]
  %.828690692.i.epil.init = phi i64 [ 0, %B252.lr.ph.i ], [ %.835.i.1, %B216.loopexit.i.loopexit.unr-lcssa ]
  %lcmp.mod51 = icmp ne i64 %xtraiter48, 0
  tail call void @llvm.assume(i1 %lcmp.mod51)
  %187 = getelementptr double, ptr %193, i64 %.828690692.i.epil.init
  %.1008.i.epil = load double, ptr %187, align 8, !noalias !64
  %gep697.i.idx.epil = shl i64 %.828690692.i.epil.init, 6
  %gep697.i.epil = getelementptr i8, ptr %invariant.gep.i1022, i64 %gep697.i.idx.epil
  %.1085.i.epil = load double, ptr %gep697.i.epil, align 8, !noalias !64
  %.1089.i.epil = fmul contract double %.1008.i.epil, %.1085.i.epil
  %.1090.i.epil = fsub contract double %.934698.i.epil.init, %.1089.i.epil
  store double %.1090.i.epil, ptr %gep713.i, align 8, !noalias !64
  br label %B216.loopexit.i

B216.loopexit.i:                                  ; preds = %B252.i1033.epil.preheader, %B216.loopexit.i.loopexit.unr-lcssa, %B218.endif.i
  %exitcond745.not.i = icmp eq i64 %.714.i1031, %.8.i
  br i1 %exitcond745.not.i, label %B380.endif.i, label %B218.endif.i

B252.i1033:                                       ; preds = %B252.i1033, %B252.lr.ph.i.new
  %.934698.i = phi double [ %.933.promoted.i, %B252.lr.ph.i.new ], [ %.1090.i.1, %B252.i1033 ]
  %.828690692.i = phi i64 [ 0, %B252.lr.ph.i.new ], [ %.835.i.1, %B252.i1033 ]
  %niter53 = phi i64 [ 0, %B252.lr.ph.i.new ], [ %niter53.next.1, %B252.i1033 ]
  %.835.i = or disjoint i64 %.828690692.i, 1
  %188 = getelementptr double, ptr %193, i64 %.828690692.i
  %.1008.i = load double, ptr %188, align 8, !noalias !64
  %gep697.i.idx = shl i64 %.828690692.i, 6
  %gep697.i = getelementptr i8, ptr %invariant.gep.i1022, i64 %gep697.i.idx
  %.1085.i = load double, ptr %gep697.i, align 8, !noalias !64
  %.1089.i = fmul contract double %.1008.i, %.1085.i
  %.1090.i = fsub contract double %.934698.i, %.1089.i
  store double %.1090.i, ptr %gep713.i, align 8, !noalias !64
  %.835.i.1 = add nuw nsw i64 %.828690692.i, 2
  %189 = getelementptr double, ptr %193, i64 %.835.i
  %.1008.i.1 = load double, ptr %189, align 8, !noalias !64
  %gep697.i.idx.1 = shl i64 %.835.i, 6
  %gep697.i.1 = getelementptr i8, ptr %invariant.gep.i1022, i64 %gep697.i.idx.1
  %.1085.i.1 = load double, ptr %gep697.i.1, align 8, !noalias !64
  %.1089.i.1 = fmul contract double %.1008.i.1, %.1085.i.1
  %.1090.i.1 = fsub contract double %.1090.i, %.1089.i.1
  store double %.1090.i.1, ptr %gep713.i, align 8, !noalias !64
  %niter53.next.1 = add i64 %niter53, 2
  %niter53.ncmp.1 = icmp eq i64 %niter53.next.1, %unroll_iter52
  br i1 %niter53.ncmp.1, label %B216.loopexit.i.loopexit.unr-lcssa, label %B252.i1033

B422.i:                                           ; preds = %B422.lr.ph.i, %B422.i
  %.1488723.i = phi double [ %.1487.promoted.i, %B422.lr.ph.i ], [ %.1644.i, %B422.i ]
  %.1375714718.i = phi i64 [ %.1333.i, %B422.lr.ph.i ], [ %.1385.i, %B422.i ]
  %.1382715717.i = phi i64 [ %.1252724732.i, %B422.lr.ph.i ], [ %.1389.i, %B422.i ]
  %.1385.i = add nsw i64 %.1375714718.i, -1
  %.1389.i = add i64 %.1382715717.i, 1
  %.1529.i = icmp slt i64 %.1382715717.i, 0
  %.1530.i1036 = select i1 %.1529.i, i64 %.8.i, i64 0
  %190 = getelementptr double, ptr %195, i64 %.1382715717.i
  %.1561.i = getelementptr double, ptr %190, i64 %.1530.i1036
  %.1562.i = load double, ptr %.1561.i, align 8, !noalias !64
  %.1604.i = select i1 %.1529.i, i64 %.17.i52, i64 0
  %.1605.i = add i64 %.1604.i, %.1382715717.i
  %gep722.i.idx = shl i64 %.1605.i, 6
  %gep722.i = getelementptr i8, ptr %invariant.gep.i1022, i64 %gep722.i.idx
  %.1639.i1037 = load double, ptr %gep722.i, align 8, !noalias !64
  %.1643.i = fmul contract double %.1562.i, %.1639.i1037
  %.1644.i = fsub contract double %.1488723.i, %.1643.i
  store double %.1644.i, ptr %gep738.i, align 8, !noalias !64
  %.1376.i = icmp sgt i64 %.1375714718.i, 1
  br i1 %.1376.i, label %B422.i, label %B506.i

B506.i:                                           ; preds = %B422.i, %B380.endif.B506_crit_edge.i
  %.1865.pre-phi.i = phi i64 [ %.pre746.i, %B380.endif.B506_crit_edge.i ], [ %.1557.i1035, %B422.i ]
  %gep742.i = getelementptr double, ptr %invariant.gep.i1022, i64 %.pre.i1034
  %.1793.i = load double, ptr %gep742.i, align 8, !noalias !64
  %191 = getelementptr double, ptr %184, i64 %.1865.pre-phi.i
  %192 = getelementptr double, ptr %191, i64 %.1262.i
  %.1870.i1038 = load double, ptr %192, align 8, !noalias !64
  %.1877.i = fdiv contract double %.1793.i, %.1870.i1038
  store double %.1877.i, ptr %gep742.i, align 8, !noalias !64
  %.1253.i = icmp samesign ugt i64 %.1252724732.i, 1
  br i1 %.1253.i, label %B380.endif.i, label %label_11

B218.endif.i:                                     ; preds = %B62.i, %B216.loopexit.i
  %.707700706.i = phi i64 [ %.714.i1031, %B216.loopexit.i ], [ 0, %B62.i ]
  %.714.i1031 = add nuw nsw i64 %.707700706.i, 1
  %.822691.not.i = icmp eq i64 %.707700706.i, 0
  br i1 %.822691.not.i, label %B216.loopexit.i, label %B252.lr.ph.i

B252.lr.ph.i:                                     ; preds = %B218.endif.i
  %gep713.i.idx = shl i64 %.707700706.i, 6
  %gep713.i = getelementptr i8, ptr %invariant.gep.i1022, i64 %gep713.i.idx
  %.1003.i = mul i64 %.707700706.i, %.8.i
  %193 = getelementptr double, ptr %184, i64 %.1003.i
  %.933.promoted.i = load double, ptr %gep713.i, align 8, !noalias !64
  %xtraiter48 = and i64 %.707700706.i, 1
  %194 = icmp eq i64 %.707700706.i, 1
  br i1 %194, label %B252.i1033.epil.preheader, label %B252.lr.ph.i.new

B252.lr.ph.i.new:                                 ; preds = %B252.lr.ph.i
  %unroll_iter52 = and i64 %.707700706.i, 9223372036854775806
  br label %B252.i1033

B380.endif.i:                                     ; preds = %B216.loopexit.i, %B506.i
  %.1252724732.i = phi i64 [ %.1262.i, %B506.i ], [ %.8.i, %B216.loopexit.i ]
  %.1262.i = add nsw i64 %.1252724732.i, -1
  %.1333.i = sub nuw nsw i64 %.8.i, %.1252724732.i
  %.1376716.not.i = icmp eq i64 %.1333.i, 0
  %.pre.i1034 = shl i64 %.1262.i, 3
  br i1 %.1376716.not.i, label %B380.endif.B506_crit_edge.i, label %B422.lr.ph.i

B380.endif.B506_crit_edge.i:                      ; preds = %B380.endif.i
  %.pre746.i = mul i64 %.1262.i, %.8.i
  br label %B506.i

B422.lr.ph.i:                                     ; preds = %B380.endif.i
  %gep738.i = getelementptr double, ptr %invariant.gep.i1022, i64 %.pre.i1034
  %.1557.i1035 = mul i64 %.1262.i, %.8.i
  %195 = getelementptr double, ptr %184, i64 %.1557.i1035
  %.1487.promoted.i = load double, ptr %gep738.i, align 8, !noalias !64
  br label %B422.i

label_11: ; preds = %B506.i, %B218.i1010
  br label %B276.i996

B276.i996:                                        ; preds = %label_11, %B36.i991
  %exitcond643.not.i997 = icmp eq i64 %.299.i993, 8
  br i1 %exitcond643.not.i997, label %label_10, label %B36.i991

B96.endif.i998:                                   ; preds = %B36.i991
  br i1 %.508625.not.i985, label %B218.i1010, label %B160.lr.ph.i999

B160.lr.ph.i999:                                  ; preds = %B96.endif.i998
  %invariant.gep.i1000 = getelementptr double, ptr %36, i64 %.292631641.i992
  %invariant.gep629.i1001 = getelementptr double, ptr %182, i64 %.292631641.i992
  br i1 %103, label %B160.i1002.epil.preheader, label %B160.i1002

label_10: ; preds = %B276.i996
  %.723.i = add nuw i64 %.716627629.i, 1
  %exitcond.not.i124 = icmp eq i64 %.723.i, %.345
  br i1 %exitcond.not.i124, label %label_9, label %B338.i

B338.lr.ph.i:                                     ; preds = %label_6
  %.791.i = add nsw i64 %.398.i, 512
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
  %196 = getelementptr i64, ptr %.502.i, i64 %.716627629.us.i
  %197 = getelementptr i8, ptr %196, i64 144
  %.782.us.i = load i64, ptr %197, align 8, !noalias !41
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
  br i1 %exitcond635.not.i, label %label_9, label %B338.us.i

label_9: ; preds = %B338.us.i, %label_10, %label_6
  %.280.i = load i64, ptr %.367.i, align 8, !noalias !67
  %.309.i = load i64, ptr %.397.i, align 8, !noalias !67
  %.338.i = load i64, ptr %.337.i, align 8, !noalias !67
  %.343.i = add nsw i64 %.280.i, %.342.i158
  %.348.i159 = add nsw i64 %.280.i, %.347.i
  %.350.i161 = add nsw i64 %.280.i, %.349.i160
  %.352.i = add nsw i64 %.309.i, 640
  %.354.i = add nsw i64 %.309.i, 704
  %.443.i = inttoptr i64 %.338.i to ptr
  %.444.i162 = inttoptr i64 %.280.i to ptr
  %.445.i163 = inttoptr i64 %.343.i to ptr
  %.446.i164 = inttoptr i64 %.348.i159 to ptr
  %.447.i = inttoptr i64 %.350.i161 to ptr
  %.448.i165 = inttoptr i64 %.352.i to ptr
  %.449.i166 = inttoptr i64 %.354.i to ptr
  tail call void %.443.i(ptr %.444.i162, ptr %.445.i163, ptr %.446.i164, ptr %.447.i, ptr %.448.i165, ptr %.449.i166, i64 %.17.i52), !noalias !67
  %.652.i = load i64, ptr %24, align 8, !noalias !67
  %.660.i = icmp eq i64 %.652.i, 2
  br i1 %.660.i, label %B554.i, label %B618.i

B554.i:                                           ; preds = %label_9
  store double 0x7FF8000000000000, ptr %37, align 8, !noalias !67
  br label %B618.i

B618.i:                                           ; preds = %B554.i, %label_9
  %.652.1.i = load i64, ptr %25, align 8, !noalias !67
  %.660.1.i = icmp eq i64 %.652.1.i, 2
  br i1 %.660.1.i, label %B554.1.i, label %B618.1.i

B554.1.i:                                         ; preds = %B618.i
  store double 0x7FF8000000000000, ptr %38, align 8, !noalias !67
  br label %B618.1.i

B618.1.i:                                         ; preds = %B554.1.i, %B618.i
  %.652.2.i = load i64, ptr %26, align 8, !noalias !67
  %.660.2.i = icmp eq i64 %.652.2.i, 2
  br i1 %.660.2.i, label %B554.2.i, label %B618.2.i

B554.2.i:                                         ; preds = %B618.1.i
  store double 0x7FF8000000000000, ptr %39, align 8, !noalias !67
  br label %B618.2.i

B618.2.i:                                         ; preds = %B554.2.i, %B618.1.i
  %.652.3.i = load i64, ptr %27, align 8, !noalias !67
  %.660.3.i = icmp eq i64 %.652.3.i, 2
  br i1 %.660.3.i, label %B554.3.i, label %B618.3.i

B554.3.i:                                         ; preds = %B618.2.i
  store double 0x7FF8000000000000, ptr %40, align 8, !noalias !67
  br label %B618.3.i

B618.3.i:                                         ; preds = %B554.3.i, %B618.2.i
  %.652.4.i = load i64, ptr %28, align 8, !noalias !67
  %.660.4.i = icmp eq i64 %.652.4.i, 2
  br i1 %.660.4.i, label %B554.4.i, label %B618.4.i

B554.4.i:                                         ; preds = %B618.3.i
  store double 0x7FF8000000000000, ptr %41, align 8, !noalias !67
  br label %B618.4.i

B618.4.i:                                         ; preds = %B554.4.i, %B618.3.i
  %.652.5.i = load i64, ptr %29, align 8, !noalias !67
  %.660.5.i = icmp eq i64 %.652.5.i, 2
  br i1 %.660.5.i, label %B554.5.i, label %B618.5.i

B554.5.i:                                         ; preds = %B618.4.i
  store double 0x7FF8000000000000, ptr %42, align 8, !noalias !67
  br label %B618.5.i

B618.5.i:                                         ; preds = %B554.5.i, %B618.4.i
  %.652.6.i = load i64, ptr %30, align 8, !noalias !67
  %.660.6.i = icmp eq i64 %.652.6.i, 2
  br i1 %.660.6.i, label %B554.6.i, label %B618.6.i

B554.6.i:                                         ; preds = %B618.5.i
  store double 0x7FF8000000000000, ptr %43, align 8, !noalias !67
  br label %B618.6.i

B618.6.i:                                         ; preds = %B554.6.i, %B618.5.i
  %.652.7.i = load i64, ptr %31, align 8, !noalias !67
  %.660.7.i = icmp eq i64 %.652.7.i, 2
  br i1 %.660.7.i, label %B554.7.i, label %label_12

B554.7.i:                                         ; preds = %B618.6.i
  store double 0x7FF8000000000000, ptr %44, align 8, !noalias !67
  br label %label_12

label_12: ; preds = %B618.6.i, %B554.7.i
  br i1 %.1768.i, label %B786.i, label %B814.i

B786.i:                                           ; preds = %label_12
  %.295.i934 = load i64, ptr %.367.i, align 8, !noalias !70
  %.298.i937 = add nsw i64 %.295.i934, %.296.i936
  %.327.i939 = load i64, ptr %.326.i938, align 8, !noalias !70
  %.447.i941 = load i64, ptr %.446.i940, align 8, !noalias !70
  %.476.i943 = load i64, ptr %.475.i942, align 8, !noalias !70
  %.480.i944 = inttoptr i64 %.447.i941 to ptr
  %.481.i945 = inttoptr i64 %.298.i937 to ptr
  %.482.i946 = inttoptr i64 %.476.i943 to ptr
  %.483.i947 = inttoptr i64 %.327.i939 to ptr
  tail call void %.480.i944(ptr %.481.i945, ptr %.482.i946, ptr %.483.i947), !noalias !70
  br label %B126.us.i

B126.us.i:                                        ; preds = %B786.i, %B458.us.i
  %changed.3.0791.us.i = phi i1 [ %changed.4.1.us.i, %B458.us.i ], [ false, %B786.i ]
  %.384779789.us.i = phi i64 [ %.391.us.i, %B458.us.i ], [ 0, %B786.i ]
  %.391.us.i = add nuw nsw i64 %.384779789.us.i, 1
  %.480.us.i = getelementptr i64, ptr %45, i64 %.384779789.us.i
  store i64 0, ptr %.480.us.i, align 8, !noalias !75
  %.546.us.i = getelementptr i64, ptr %.341.i, i64 %.384779789.us.i
  %.547.us.i = load i64, ptr %.546.us.i, align 8, !noalias !75
  %.555.us.i = icmp sgt i64 %.547.us.i, -1
  br i1 %.555.us.i, label %B230.us.i, label %B458.us.i

B230.us.i:                                        ; preds = %B126.us.i
  %198 = getelementptr double, ptr %37, i64 %.384779789.us.i
  %.618.us.i = load double, ptr %198, align 8, !noalias !75
  %.626.us.i = fcmp contract ugt double %.618.us.i, 1.000000e+00
  br i1 %.626.us.i, label %B458.us.i, label %B288.us.i

B288.us.i:                                        ; preds = %B230.us.i
  br i1 %changed.3.0791.us.i, label %B348.endif.us.i, label %B292.us.i

B292.us.i:                                        ; preds = %B288.us.i
  %.695.us.i = getelementptr i64, ptr %46, i64 %.384779789.us.i
  %.696.us.i = load i64, ptr %.695.us.i, align 8, !noalias !75
  %.704.us.i = icmp sgt i64 %.696.us.i, 0
  br label %B348.endif.us.i

B348.endif.us.i:                                  ; preds = %B292.us.i, %B288.us.i
  %"$phi348.1.2.2.us.i" = phi i1 [ true, %B288.us.i ], [ %.704.us.i, %B292.us.i ]
  %invariant.gep = getelementptr double, ptr %.129.i, i64 %.384779789.us.i
  %invariant.gep1452 = getelementptr double, ptr %.231.i, i64 %.384779789.us.i
  %invariant.gep1454 = getelementptr double, ptr %.231.i, i64 %.384779789.us.i
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
  %.idx1424 = shl i64 %.303.i640, 6
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.idx1424
  %.328.i643 = load double, ptr %gep, align 8, !noalias !76
  %.340.i644 = fcmp contract oeq double %.328.i643, 1.000000e+00
  br i1 %.340.i644, label %B122.i665, label %B164.i645

B122.i665:                                        ; preds = %B420.us.i
  %.idx1425 = shl i64 %.836771773.us.i, 6
  %gep1453 = getelementptr i8, ptr %invariant.gep1452, i64 %.idx1425
  %.427.i670 = load double, ptr %gep1453, align 8, !noalias !76
  %.435.i671 = fcmp contract ule double %.427.i670, 0.000000e+00
  br i1 %.435.i671, label %label_13, label %B164.i645

B164.i645:                                        ; preds = %B122.i665, %B420.us.i
  %.442.i646 = fcmp contract oeq double %.328.i643, 0.000000e+00
  br i1 %.442.i646, label %B176.i658, label %label_13

B176.i658:                                        ; preds = %B164.i645
  %.idx1426 = shl i64 %.836771773.us.i, 6
  %gep1455 = getelementptr i8, ptr %invariant.gep1454, i64 %.idx1426
  %.595.i663 = load double, ptr %gep1455, align 8, !noalias !76
  %.603.i664 = fcmp contract ogt double %.595.i663, 0.000000e+00
  br label %label_13

label_13: ; preds = %B122.i665, %B164.i645, %B176.i658
  %"$phi214.0.3.1.i657" = phi i1 [ true, %B122.i665 ], [ %.603.i664, %B176.i658 ], [ false, %B164.i645 ]
  br label %B454.us.i

B454.us.i:                                        ; preds = %label_13, %B414.us.i
  %"$phi454.2.2.3.us.i" = phi i1 [ true, %B414.us.i ], [ %"$phi214.0.3.1.i657", %label_13 ]
  %exitcond810.not.i = icmp eq i64 %arg.lanes.4.5.1.fr.i, %.843.us.i
  br i1 %exitcond810.not.i, label %B458.us.i, label %B414.us.i

B458.us.i:                                        ; preds = %B454.us.i, %B230.us.i, %B126.us.i
  %changed.4.1.us.i = phi i1 [ %changed.3.0791.us.i, %B126.us.i ], [ %changed.3.0791.us.i, %B230.us.i ], [ %"$phi454.2.2.3.us.i", %B454.us.i ]
  %exitcond811.not.i = icmp eq i64 %.391.us.i, 8
  br i1 %exitcond811.not.i, label %label_14, label %B126.us.i

label_14: ; preds = %B458.us.i
  br label %B814.i

B814.i:                                           ; preds = %label_14, %label_12
  %"$phi814.1.2.1.i" = phi i1 [ false, %label_12 ], [ %changed.4.1.us.i, %label_14 ]
  %brmerge.i = or i1 %showing.3.2.i, %"$phi814.1.2.1.i"
  br i1 %brmerge.i, label %B824.i, label %B888.i

B824.i:                                           ; preds = %B814.i
  %.270.i = load i64, ptr %.367.i, align 8, !noalias !79
  %.360.i = load i64, ptr %.359.i, align 8, !noalias !79
  %.367.i136 = add nsw i64 %.270.i, %.406.i120
  %.371.i = add nsw i64 %.270.i, %.370.i
  %.444.i = inttoptr i64 %.360.i to ptr
  %.445.i = inttoptr i64 %.367.i136 to ptr
  %.446.i = inttoptr i64 %.371.i to ptr
  tail call void %.444.i(ptr %.445.i, ptr %.446.i, i64 %.17.i52, i64 %.330.i), !noalias !79
  br i1 %"$phi814.1.2.1.i", label %B860.i, label %B888.i

B860.i:                                           ; preds = %B824.i
  br label %B72.i

B72.i:                                            ; preds = %B321.i, %B860.i
  %turned.2.0587.i = phi i1 [ false, %B860.i ], [ %turned.3.1.i, %B321.i ]
  %.314582585.i = phi i64 [ 0, %B860.i ], [ %.321.i, %B321.i ]
  %.321.i = add nuw nsw i64 %.314582585.i, 1
  %.410.i = getelementptr i64, ptr %.341.i, i64 %.314582585.i
  %.411.i140 = load i64, ptr %.410.i, align 8, !noalias !82
  %.419.i = icmp sgt i64 %.411.i140, -1
  br i1 %.419.i, label %B132.i, label %B321.i

B132.i:                                           ; preds = %B72.i
  %199 = getelementptr double, ptr %37, i64 %.314582585.i
  %.482.i = load double, ptr %199, align 8, !noalias !82
  %.490.i142 = fcmp contract ugt double %.482.i, 1.000000e+00
  br i1 %.490.i142, label %B321.i, label %B190.i

B190.i:                                           ; preds = %B132.i
  %.551.i = getelementptr i64, ptr %47, i64 %.314582585.i
  %.552.i = load i64, ptr %.551.i, align 8, !noalias !82
  %.560.i = icmp sgt i64 %.552.i, 0
  br i1 %.560.i, label %B248.i, label %B282.i

B248.i:                                           ; preds = %B190.i
  %.258.i = getelementptr i64, ptr %62, i64 %.314582585.i
  %.259.i = load i64, ptr %.258.i, align 8, !noalias !85
  %.324.i = getelementptr double, ptr %21, i64 %.314582585.i
  %.325.i = load double, ptr %.324.i, align 8, !noalias !85
  %.383.i = icmp slt i64 %.259.i, 0
  %.384.i580 = select i1 %.383.i, i64 %arg.lanes.4.5.1.fr.i, i64 0
  %.385.i581 = add i64 %.384.i580, %.259.i
  %.idx1433 = shl i64 %.385.i581, 6
  %200 = getelementptr i8, ptr %.231.i, i64 %.idx1433
  %201 = getelementptr double, ptr %200, i64 %.314582585.i
  %.419.i585 = load double, ptr %201, align 8, !noalias !85
  %.427.i = fneg contract double %.419.i585
  %.485.i = getelementptr double, ptr %63, i64 %.314582585.i
  %.486.i586 = load double, ptr %.485.i, align 8, !noalias !85
  %.497.i = fdiv contract double %.427.i, %.486.i586
  %.502.i587 = tail call contract double @llvm.fabs.f64(double %.497.i)
  %.560.i588 = getelementptr double, ptr %.291.i, i64 %.314582585.i
  %.561.i = load double, ptr %.560.i588, align 8, !noalias !85
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
  store i64 %.846.i593, ptr %.551.i, align 8, !noalias !85
  %.904.i = fadd contract double %.325.i, %.497.i
  store double %.904.i, ptr %.324.i, align 8, !noalias !88
  br label %B321.i.sink.split.sink.split.sink.split

B282.i:                                           ; preds = %B190.i
  br i1 %.3261417.not.i, label %B321.i.sink.split, label %B78.i.preheader

B78.i.preheader:                                  ; preds = %B282.i
  %invariant.gep1466 = getelementptr double, ptr %.129.i, i64 %.314582585.i
  %invariant.gep1468 = getelementptr double, ptr %.231.i, i64 %.314582585.i
  %invariant.gep1470 = getelementptr double, ptr %.231.i, i64 %.314582585.i
  %invariant.gep1472 = getelementptr double, ptr %.231.i, i64 %.314582585.i
  %invariant.gep.i676 = getelementptr double, ptr %.231.i, i64 %.314582585.i
  %gep1475 = getelementptr double, ptr %invariant.gep1474, i64 %.314582585.i
  %gep1477 = getelementptr double, ptr %invariant.gep1476, i64 %.314582585.i
  %gep1479 = getelementptr double, ptr %invariant.gep1478, i64 %.314582585.i
  %gep1481 = getelementptr double, ptr %invariant.gep1480, i64 %.314582585.i
  %invariant.gep864.i = getelementptr double, ptr %.13.i, i64 %.314582585.i
  %gep1483 = getelementptr double, ptr %invariant.gep1482, i64 %.314582585.i
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
  %.idx1427 = shl i64 %.303.i, 6
  %gep1467 = getelementptr i8, ptr %invariant.gep1466, i64 %.idx1427
  %.328.i = load double, ptr %gep1467, align 8, !noalias !91
  %.340.i627 = fcmp contract oeq double %.328.i, 1.000000e+00
  br i1 %.340.i627, label %B122.i, label %B164.i

B122.i:                                           ; preds = %B78.i
  %.idx1428 = shl i64 %.33214151418.i, 6
  %gep1469 = getelementptr i8, ptr %invariant.gep1468, i64 %.idx1428
  %.427.i635 = load double, ptr %gep1469, align 8, !noalias !91
  %.435.i = fcmp contract ule double %.427.i635, 0.000000e+00
  br i1 %.435.i, label %B78.endif.i.critedge, label %B164.i

B164.i:                                           ; preds = %B122.i, %B78.i
  %.442.i = fcmp contract oeq double %.328.i, 0.000000e+00
  br i1 %.442.i, label %B176.i, label %B170.i.critedge

B176.i:                                           ; preds = %B164.i
  %.idx1429 = shl i64 %.33214151418.i, 6
  %gep1471 = getelementptr i8, ptr %invariant.gep1470, i64 %.idx1429
  %.595.i631 = load double, ptr %gep1471, align 8, !noalias !91
  %.603.i = fcmp contract ule double %.595.i631, 0.000000e+00
  br i1 %.603.i, label %B170.i, label %B78.endif.i

B162.i:                                           ; preds = %label_15
  br label %B170.i

B170.i.critedge:                                  ; preds = %B164.i
  br label %B170.i

B170.i:                                           ; preds = %B170.i.critedge, %label_15, %B162.i, %B176.i
  %first.3.1.i = phi double [ %high.2.0..344.i, %B162.i ], [ %first.2.01420.i, %label_15 ], [ %first.2.01420.i, %B176.i ], [ %first.2.01420.i, %B170.i.critedge ]
  %which.3.1.i = phi i64 [ %.33214151418.i, %B162.i ], [ %which.2.01421.i, %label_15 ], [ %which.2.01421.i, %B176.i ], [ %which.2.01421.i, %B170.i.critedge ]
  %exitcond.not.i613 = icmp eq i64 %arg.lanes.4.5.1.fr.i, %.339.i609
  br i1 %exitcond.not.i613, label %B172.i, label %B78.i

B172.i:                                           ; preds = %B170.i
  %.577.i614 = icmp slt i64 %which.3.1.i, 0
  br i1 %.577.i614, label %B321.i.sink.split, label %B188.i

B188.i:                                           ; preds = %B172.i
  %.701.i = getelementptr double, ptr %21, i64 %.314582585.i
  %.702.i = load double, ptr %.701.i, align 8, !noalias !96
  %.714.i = fcmp contract olt double %first.3.1.i, 1.000000e-09
  br i1 %.714.i, label %B260.i624, label %B332.i

B260.i624:                                        ; preds = %B188.i
  %.263.i691 = add nsw i64 %which.3.1.i, %.274.i
  %.324.i696 = getelementptr double, ptr %61, i64 %.314582585.i
  %.325.i697 = load double, ptr %.324.i696, align 8, !noalias !97
  %.390.i698 = getelementptr double, ptr %.291.i, i64 %.314582585.i
  %.391.i699 = load double, ptr %.390.i698, align 8, !noalias !97
  %.399.i = fcmp contract oeq double %.325.i697, %.391.i699
  br i1 %.399.i, label %B188.i701, label %B236.i

B188.i701:                                        ; preds = %B260.i624
  %.493.i = icmp slt i64 %.263.i691, 0
  %.494.i = select i1 %.493.i, i64 %.131.i, i64 0
  %.495.i = add i64 %.494.i, %.263.i691
  %.idx1432 = shl i64 %.495.i, 6
  %202 = getelementptr i8, ptr %.129.i, i64 %.idx1432
  %203 = getelementptr double, ptr %202, i64 %.314582585.i
  store double 0x7FF8000000000000, ptr %203, align 8, !noalias !97
  br label %label_16

B236.i:                                           ; preds = %B260.i624
  %.562.i = icmp slt i64 %.263.i691, 0
  %.563.i = select i1 %.562.i, i64 %.131.i, i64 0
  %.564.i = add i64 %.563.i, %.263.i691
  %.idx1431 = shl i64 %.564.i, 6
  %204 = getelementptr i8, ptr %.129.i, i64 %.idx1431
  %205 = getelementptr double, ptr %204, i64 %.314582585.i
  %.589.i = load double, ptr %205, align 8, !noalias !97
  %.597.i700 = fsub contract double 1.000000e+00, %.589.i
  store double %.597.i700, ptr %205, align 8, !noalias !97
  %.725.i = load double, ptr %.390.i698, align 8, !noalias !97
  store double %.725.i, ptr %.324.i696, align 8, !noalias !97
  br label %label_16

label_16: ; preds = %B188.i701, %B236.i
  store double %.702.i, ptr %.701.i, align 8, !noalias !100
  br label %B321.i.sink.split.sink.split.sink.split

B332.i:                                           ; preds = %B188.i
  %.929.i = fadd contract double %first.3.1.i, 1.000000e-04
  %.12.i1.i = fcmp contract olt double %.929.i, 1.000000e+00
  %.13.i2.i = select i1 %.12.i1.i, double %.929.i, double 1.000000e+00
  br i1 %.322854.not.i828, label %label_17, label %B68.lr.ph.i829

B68.lr.ph.i829:                                   ; preds = %B332.i
  %invariant.gep.i835 = getelementptr double, ptr %48, i64 %.314582585.i
  %invariant.gep858.i837 = getelementptr double, ptr %49, i64 %.314582585.i
  %invariant.gep860.i839 = getelementptr double, ptr %50, i64 %.314582585.i
  %invariant.gep862.i841 = getelementptr double, ptr %51, i64 %.314582585.i
  %.733.i842 = fsub contract double 1.000000e+00, %.13.i2.i
  %invariant.gep864.i843 = getelementptr double, ptr %.13.i, i64 %.314582585.i
  %invariant.gep866.i845 = getelementptr double, ptr %52, i64 %.314582585.i
  br label %B68.i846

B68.i846:                                         ; preds = %B68.i846, %B68.lr.ph.i829
  %.328853855.i847 = phi i64 [ 0, %B68.lr.ph.i829 ], [ %.335.i848, %B68.i846 ]
  %.335.i848 = add nuw nsw i64 %.328853855.i847, 1
  %.436.i849 = shl i64 %.328853855.i847, 3
  %gep.i850 = getelementptr double, ptr %invariant.gep.i835, i64 %.436.i849
  %.441.i851 = load double, ptr %gep.i850, align 8, !noalias !103
  %gep859.i852 = getelementptr double, ptr %invariant.gep858.i837, i64 %.436.i849
  %.533.i853 = load double, ptr %gep859.i852, align 8, !noalias !103
  %.545.i854 = fmul contract double %.13.i2.i, %.533.i853
  %.546.i855 = fadd contract double %.441.i851, %.545.i854
  %gep861.i856 = getelementptr double, ptr %invariant.gep860.i839, i64 %.436.i849
  %.627.i857 = load double, ptr %gep861.i856, align 8, !noalias !103
  %.639.i858 = fmul contract double %.13.i2.i, %.546.i855
  %.640.i859 = fadd contract double %.627.i857, %.639.i858
  %gep863.i860 = getelementptr double, ptr %invariant.gep862.i841, i64 %.436.i849
  %.721.i861 = load double, ptr %gep863.i860, align 8, !noalias !103
  %.734.i862 = fmul contract double %.733.i842, %.640.i859
  %.735.i863 = fadd contract double %.721.i861, %.734.i862
  %.737.i864 = fmul contract double %.13.i2.i, %.735.i863
  %gep865.i865 = getelementptr double, ptr %invariant.gep864.i843, i64 %.436.i849
  %.820.i866 = load double, ptr %gep865.i865, align 8, !noalias !103
  %.831.i867 = fmul contract double %.733.i842, %.820.i866
  %.832.i868 = fadd contract double %.831.i867, %.737.i864
  %gep867.i869 = getelementptr double, ptr %invariant.gep866.i845, i64 %.436.i849
  store double %.832.i868, ptr %gep867.i869, align 8, !noalias !103
  %exitcond.not.i870 = icmp eq i64 %.335.i848, %.8.i
  br i1 %exitcond.not.i870, label %label_17, label %B68.i846

label_17: ; preds = %B68.i846, %B332.i
  %.295.i.i872 = load i64, ptr %.367.i, align 8, !noalias !106
  %.298.i.i876 = add nsw i64 %.295.i.i872, %.297.i.i875
  %.327.i.i878 = load i64, ptr %.326.i.i877, align 8, !noalias !106
  %.418.i.i881 = add nsw i64 %.327.i.i878, %.417.i.i880
  %.447.i.i883 = load i64, ptr %.446.i.i882, align 8, !noalias !106
  %.476.i.i885 = load i64, ptr %.475.i.i884, align 8, !noalias !106
  %.480.i.i886 = inttoptr i64 %.447.i.i883 to ptr
  %.481.i.i887 = inttoptr i64 %.298.i.i876 to ptr
  %.482.i.i888 = inttoptr i64 %.476.i.i885 to ptr
  %.483.i.i889 = inttoptr i64 %.418.i.i881 to ptr
  tail call void %.480.i.i886(ptr %.481.i.i887, ptr %.482.i.i888, ptr %.483.i.i889), !noalias !106
  %.1111.i893 = add nuw i64 %which.3.1.i, %arg.lanes.4.5.1.fr.i
  %.idx1430 = shl i64 %.1111.i893, 6
  %206 = getelementptr i8, ptr %.231.i, i64 %.idx1430
  %207 = getelementptr double, ptr %206, i64 %.314582585.i
  %.1145.i896 = load double, ptr %207, align 8, !noalias !103
  %.1031.i = fmul contract double %first.3.1.i, 1.000000e-04
  %.1033.i = fsub contract double %first.3.1.i, %.1031.i
  br i1 %.322854.not.i828, label %label_18, label %B68.lr.ph.i758

B68.lr.ph.i758:                                   ; preds = %label_17
  %invariant.gep.i764 = getelementptr double, ptr %53, i64 %.314582585.i
  %invariant.gep858.i766 = getelementptr double, ptr %54, i64 %.314582585.i
  %invariant.gep860.i768 = getelementptr double, ptr %55, i64 %.314582585.i
  %invariant.gep862.i770 = getelementptr double, ptr %56, i64 %.314582585.i
  %.733.i771 = fsub contract double 1.000000e+00, %.1033.i
  %invariant.gep864.i772 = getelementptr double, ptr %.13.i, i64 %.314582585.i
  %invariant.gep866.i774 = getelementptr double, ptr %57, i64 %.314582585.i
  br label %B68.i775

B68.i775:                                         ; preds = %B68.i775, %B68.lr.ph.i758
  %.328853855.i776 = phi i64 [ 0, %B68.lr.ph.i758 ], [ %.335.i777, %B68.i775 ]
  %.335.i777 = add nuw nsw i64 %.328853855.i776, 1
  %.436.i778 = shl i64 %.328853855.i776, 3
  %gep.i779 = getelementptr double, ptr %invariant.gep.i764, i64 %.436.i778
  %.441.i780 = load double, ptr %gep.i779, align 8, !noalias !109
  %gep859.i781 = getelementptr double, ptr %invariant.gep858.i766, i64 %.436.i778
  %.533.i782 = load double, ptr %gep859.i781, align 8, !noalias !109
  %.545.i783 = fmul contract double %.1033.i, %.533.i782
  %.546.i784 = fadd contract double %.441.i780, %.545.i783
  %gep861.i785 = getelementptr double, ptr %invariant.gep860.i768, i64 %.436.i778
  %.627.i786 = load double, ptr %gep861.i785, align 8, !noalias !109
  %.639.i787 = fmul contract double %.1033.i, %.546.i784
  %.640.i788 = fadd contract double %.627.i786, %.639.i787
  %gep863.i789 = getelementptr double, ptr %invariant.gep862.i770, i64 %.436.i778
  %.721.i790 = load double, ptr %gep863.i789, align 8, !noalias !109
  %.734.i791 = fmul contract double %.733.i771, %.640.i788
  %.735.i792 = fadd contract double %.721.i790, %.734.i791
  %.737.i793 = fmul contract double %.1033.i, %.735.i792
  %gep865.i794 = getelementptr double, ptr %invariant.gep864.i772, i64 %.436.i778
  %.820.i795 = load double, ptr %gep865.i794, align 8, !noalias !109
  %.831.i796 = fmul contract double %.733.i771, %.820.i795
  %.832.i797 = fadd contract double %.831.i796, %.737.i793
  %gep867.i798 = getelementptr double, ptr %invariant.gep866.i774, i64 %.436.i778
  store double %.832.i797, ptr %gep867.i798, align 8, !noalias !109
  %exitcond.not.i799 = icmp eq i64 %.335.i777, %.8.i
  br i1 %exitcond.not.i799, label %label_18, label %B68.i775

label_18: ; preds = %B68.i775, %label_17
  %.295.i.i801 = load i64, ptr %.367.i, align 8, !noalias !112
  %.298.i.i805 = add nsw i64 %.295.i.i801, %.297.i.i875
  %.327.i.i807 = load i64, ptr %.326.i.i877, align 8, !noalias !112
  %.418.i.i810 = add nsw i64 %.327.i.i807, %.417.i.i880
  %.447.i.i812 = load i64, ptr %.446.i.i882, align 8, !noalias !112
  %.476.i.i814 = load i64, ptr %.475.i.i884, align 8, !noalias !112
  %.480.i.i815 = inttoptr i64 %.447.i.i812 to ptr
  %.481.i.i816 = inttoptr i64 %.298.i.i805 to ptr
  %.482.i.i817 = inttoptr i64 %.476.i.i814 to ptr
  %.483.i.i818 = inttoptr i64 %.418.i.i810 to ptr
  tail call void %.480.i.i815(ptr %.481.i.i816, ptr %.482.i.i817, ptr %.483.i.i818), !noalias !112
  %.1145.i824 = load double, ptr %207, align 8, !noalias !109
  %.1139.i = fsub contract double %.13.i2.i, %.1033.i
  %.1141.i620 = fmul contract double %.1139.i, %.702.i
  %.1142.i621 = fsub contract double %.1145.i896, %.1145.i824
  %.1146.i622 = fdiv contract double %.1142.i621, %.1141.i620
  %.1204.i = getelementptr double, ptr %58, i64 %.314582585.i
  store double %.1146.i622, ptr %.1204.i, align 8, !noalias !96
  %.1271.i = getelementptr i64, ptr %59, i64 %.314582585.i
  store i64 %which.3.1.i, ptr %.1271.i, align 8, !noalias !96
  store i64 1, ptr %.551.i, align 8, !noalias !96
  %.1406.i = getelementptr double, ptr %60, i64 %.314582585.i
  store double %.702.i, ptr %.1406.i, align 8, !noalias !96
  %.1418.i = fmul contract double %first.3.1.i, %.702.i
  store double %.1418.i, ptr %.701.i, align 8, !noalias !115
  br label %B321.i.sink.split.sink.split.sink.split

B78.endif.i.critedge:                             ; preds = %B122.i
  br label %B78.endif.i

B78.endif.i:                                      ; preds = %B78.endif.i.critedge, %B176.i
  %.471.i681 = add nuw i64 %.33214151418.i, %arg.lanes.4.5.1.fr.i
  %.501.i682 = shl i64 %.471.i681, 3
  %gep.i683 = getelementptr double, ptr %invariant.gep.i676, i64 %.501.i682
  %gep1473 = getelementptr double, ptr %invariant.gep1472, i64 %.501.i682
  br label %B56.i

B56.i:                                            ; preds = %label_19, %B78.endif.i
  %high.2.0362.i = phi double [ 1.000000e+00, %B78.endif.i ], [ %high.2.0..344.i, %label_19 ]
  %low.2.0361.i = phi double [ 0.000000e+00, %B78.endif.i ], [ %.344.low.2.0.i, %label_19 ]
  %.302360.i = phi i64 [ 40, %B78.endif.i ], [ %.312.i685, %label_19 ]
  %.312.i685 = add nsw i64 %.302360.i, -1
  %.343.i686 = fadd contract double %high.2.0362.i, %low.2.0361.i
  %.344.i687 = fmul contract double %.343.i686, 5.000000e-01
  br i1 %.322854.not.i, label %label_20, label %B68.lr.ph.i

B68.lr.ph.i:                                      ; preds = %B56.i
  %.733.i = fsub contract double 1.000000e+00, %.344.i687
  br label %B68.i

B68.i:                                            ; preds = %B68.i, %B68.lr.ph.i
  %.328853855.i = phi i64 [ 0, %B68.lr.ph.i ], [ %.335.i743, %B68.i ]
  %.335.i743 = add nuw nsw i64 %.328853855.i, 1
  %.436.i = shl i64 %.328853855.i, 3
  %gep.i744 = getelementptr double, ptr %gep1475, i64 %.436.i
  %.441.i745 = load double, ptr %gep.i744, align 8, !noalias !118
  %gep859.i = getelementptr double, ptr %gep1477, i64 %.436.i
  %.533.i = load double, ptr %gep859.i, align 8, !noalias !118
  %.545.i = fmul contract double %.344.i687, %.533.i
  %.546.i746 = fadd contract double %.441.i745, %.545.i
  %gep861.i = getelementptr double, ptr %gep1479, i64 %.436.i
  %.627.i = load double, ptr %gep861.i, align 8, !noalias !118
  %.639.i = fmul contract double %.344.i687, %.546.i746
  %.640.i747 = fadd contract double %.627.i, %.639.i
  %gep863.i = getelementptr double, ptr %gep1481, i64 %.436.i
  %.721.i = load double, ptr %gep863.i, align 8, !noalias !118
  %.734.i748 = fmul contract double %.733.i, %.640.i747
  %.735.i = fadd contract double %.721.i, %.734.i748
  %.737.i = fmul contract double %.344.i687, %.735.i
  %gep865.i = getelementptr double, ptr %invariant.gep864.i, i64 %.436.i
  %.820.i = load double, ptr %gep865.i, align 8, !noalias !118
  %.831.i = fmul contract double %.733.i, %.820.i
  %.832.i = fadd contract double %.831.i, %.737.i
  %gep867.i = getelementptr double, ptr %gep1483, i64 %.436.i
  store double %.832.i, ptr %gep867.i, align 8, !noalias !118
  %exitcond.not.i749 = icmp eq i64 %.335.i743, %.8.i
  br i1 %exitcond.not.i749, label %label_20, label %B68.i

label_20: ; preds = %B68.i, %B56.i
  %.295.i.i = load i64, ptr %.367.i, align 8, !noalias !123
  %.298.i.i = add nsw i64 %.295.i.i, %.297.i.i
  %.327.i.i = load i64, ptr %.326.i.i, align 8, !noalias !123
  %.418.i.i = add nsw i64 %.327.i.i, %.417.i.i
  %.447.i.i = load i64, ptr %.446.i.i, align 8, !noalias !123
  %.476.i.i = load i64, ptr %.475.i.i, align 8, !noalias !123
  %.480.i.i = inttoptr i64 %.447.i.i to ptr
  %.481.i.i = inttoptr i64 %.298.i.i to ptr
  %.482.i.i = inttoptr i64 %.476.i.i to ptr
  %.483.i.i = inttoptr i64 %.418.i.i to ptr
  tail call void %.480.i.i(ptr %.481.i.i, ptr %.482.i.i, ptr %.483.i.i), !noalias !123
  %.1145.i = load double, ptr %gep1473, align 8, !noalias !118
  store double %.1145.i, ptr %gep.i683, align 8, !noalias !126
  %.328.i905 = load double, ptr %gep1467, align 8, !noalias !127
  %.340.i906 = fcmp contract oeq double %.328.i905, 1.000000e+00
  br i1 %.340.i906, label %B122.i927, label %B164.i907

B122.i927:                                        ; preds = %label_20
  %.427.i931 = load double, ptr %gep1473, align 8, !noalias !127
  %.435.i932 = fcmp contract ule double %.427.i931, 0.000000e+00
  br i1 %.435.i932, label %label_19, label %B164.i907

B164.i907:                                        ; preds = %B122.i927, %label_20
  %.442.i908 = fcmp contract oeq double %.328.i905, 0.000000e+00
  br i1 %.442.i908, label %B176.i920, label %label_19

B176.i920:                                        ; preds = %B164.i907
  %.595.i925 = load double, ptr %gep1473, align 8, !noalias !127
  %.603.i926 = fcmp contract ule double %.595.i925, 0.000000e+00
  br label %label_19

label_19: ; preds = %B122.i927, %B164.i907, %B176.i920
  %"$phi214.0.3.1.i919" = phi i1 [ false, %B122.i927 ], [ %.603.i926, %B176.i920 ], [ true, %B164.i907 ]
  %high.2.0..344.i = select i1 %"$phi214.0.3.1.i919", double %high.2.0362.i, double %.344.i687
  %.344.low.2.0.i = select i1 %"$phi214.0.3.1.i919", double %.344.i687, double %low.2.0361.i
  %.303.i690 = icmp samesign ugt i64 %.302360.i, 1
  br i1 %.303.i690, label %B56.i, label %label_15

label_15: ; preds = %label_19
  %.542.i612 = fcmp contract olt double %high.2.0..344.i, %first.2.01420.i
  br i1 %.542.i612, label %B162.i, label %B170.i

B320.loopexit.i:                                  ; preds = %B321.i
  br label %B888.i

B321.i.sink.split.sink.split.sink.split:          ; preds = %B490.i, %label_16, %label_18
  %turned.3.1.i.ph.ph.ph = phi i1 [ true, %label_16 ], [ %turned.2.0587.i, %B490.i ], [ %turned.2.0587.i, %label_18 ]
  store double 0x7FF0000000000000, ptr %199, align 8, !noalias !82
  %.381.i721 = getelementptr i64, ptr %.sink8, i64 %.314582585.i
  store i64 1, ptr %.381.i721, align 8, !noalias !82
  br label %B321.i.sink.split.sink.split

B321.i.sink.split.sink.split:                     ; preds = %B321.i.sink.split.sink.split.sink.split, %B248.i
  %208 = phi i64 [ 448, %B248.i ], [ 256, %B321.i.sink.split.sink.split.sink.split ]
  %.sink6 = phi i64 [ -1, %B248.i ], [ 1, %B321.i.sink.split.sink.split.sink.split ]
  %turned.3.1.i.ph.ph = phi i1 [ %turned.2.0587.i, %B248.i ], [ %turned.3.1.i.ph.ph.ph, %B321.i.sink.split.sink.split.sink.split ]
  %209 = getelementptr i8, ptr %.341.i, i64 %208
  %.776.i = getelementptr i64, ptr %209, i64 %.314582585.i
  store i64 %.sink6, ptr %.776.i, align 8, !noalias !82
  br label %B321.i.sink.split

B321.i.sink.split:                                ; preds = %B321.i.sink.split.sink.split, %B282.i, %B172.i
  %turned.3.1.i.ph = phi i1 [ %turned.2.0587.i, %B172.i ], [ %turned.2.0587.i, %B282.i ], [ %turned.3.1.i.ph.ph, %B321.i.sink.split.sink.split ]
  br label %B321.i

B321.i:                                           ; preds = %B321.i.sink.split, %B132.i, %B72.i
  %turned.3.1.i = phi i1 [ %turned.2.0587.i, %B132.i ], [ %turned.2.0587.i, %B72.i ], [ %turned.3.1.i.ph, %B321.i.sink.split ]
  %exitcond.not.i141 = icmp eq i64 %.321.i, 8
  br i1 %exitcond.not.i141, label %B320.loopexit.i, label %B72.i

B888.i:                                           ; preds = %B320.loopexit.i, %B824.i, %B814.i
  %"$phi888.1.2.1.i" = phi i1 [ false, %B814.i ], [ false, %B824.i ], [ %turned.3.1.i, %B320.loopexit.i ]
  br label %B40.i

B40.i:                                            ; preds = %B701.i, %B888.i
  %moved.2.01272.i = phi i1 [ false, %B888.i ], [ %moved.3.1.i, %B701.i ]
  %.37712661270.i = phi i64 [ 0, %B888.i ], [ %.384.i, %B701.i ]
  %.384.i = add nuw nsw i64 %.37712661270.i, 1
  %.469.i = getelementptr i64, ptr %.341.i, i64 %.37712661270.i
  %.470.i = load i64, ptr %.469.i, align 8, !noalias !130
  %.478.i = icmp sgt i64 %.470.i, -1
  br i1 %.478.i, label %B100.i, label %B701.i

B100.i:                                           ; preds = %B40.i
  %210 = getelementptr double, ptr %37, i64 %.37712661270.i
  %.538.i = load double, ptr %210, align 8, !noalias !130
  %.546.i155 = fcmp contract ugt double %.538.i, 1.000000e+00
  br i1 %.546.i155, label %B202.i, label %B158.i

B158.i:                                           ; preds = %B100.i
  %.idx1434 = mul i64 %.470.i, 104
  %211 = getelementptr i8, ptr %.64.i, i64 %.idx1434
  %.411.i174 = getelementptr i8, ptr %211, i64 64
  %.412.i175 = load i64, ptr %.411.i174, align 8, !noalias !133
  %.413.i176 = add nsw i64 %.412.i175, 1
  store i64 %.413.i176, ptr %.411.i174, align 8, !noalias !133
  %.525.i = getelementptr i64, ptr %65, i64 %.37712661270.i
  %.526.i = load i64, ptr %.525.i, align 8, !noalias !133
  %212 = getelementptr double, ptr %66, i64 %.37712661270.i
  %.592.i = load double, ptr %212, align 8, !noalias !133
  %.662.i = getelementptr i8, ptr %211, i64 8
  %.663.i = load i64, ptr %.662.i, align 8, !noalias !133
  %.684.i = icmp slt i64 %.526.i, %.663.i
  br i1 %.684.i, label %B286.i, label %label_21

B286.i:                                           ; preds = %B158.i
  %.711.i = icmp slt i64 %.526.i, 0
  %.712.i179 = select i1 %.711.i, i64 %.168.i, i64 0
  %213 = getelementptr double, ptr %.166.i, i64 %.526.i
  %.726.i = getelementptr double, ptr %213, i64 %.712.i179
  %.727.i = load double, ptr %.726.i, align 8, !noalias !133
  %.734.i = fcmp contract ugt double %.727.i, %.592.i
  br i1 %.734.i, label %label_21, label %B320.preheader.i

B320.preheader.i:                                 ; preds = %B286.i
  %214 = add nsw i64 %.663.i, -1
  br label %B320.i

B320.i:                                           ; preds = %B342.i, %B320.preheader.i
  %row.2.1.i = phi i64 [ %.740.i, %B342.i ], [ %.526.i, %B320.preheader.i ]
  %exitcond.not.i180 = icmp eq i64 %row.2.1.i, %214
  br i1 %exitcond.not.i180, label %B376.i, label %B342.i

B342.i:                                           ; preds = %B320.i
  %.740.i = add nsw i64 %row.2.1.i, 1
  %.777.i = icmp slt i64 %row.2.1.i, -1
  %.778.i = select i1 %.777.i, i64 %.168.i, i64 0
  %215 = getelementptr double, ptr %.166.i, i64 %.740.i
  %.792.i = getelementptr double, ptr %215, i64 %.778.i
  %.793.i181 = load double, ptr %.792.i, align 8, !noalias !133
  %.800.i = fcmp contract ugt double %.793.i181, %.592.i
  br i1 %.800.i, label %B376.i, label %B320.i

B376.i:                                           ; preds = %B342.i, %B320.i
  %row.2.1.lcssa.i = phi i64 [ %row.2.1.i, %B342.i ], [ %214, %B320.i ]
  %.740.lcssa.i = phi i64 [ %.740.i, %B342.i ], [ %.663.i, %B320.i ]
  %.819.not.i = icmp slt i64 %row.2.1.lcssa.i, %.526.i
  br i1 %.819.not.i, label %label_21, label %B388.i

B388.i:                                           ; preds = %B376.i
  %.824.i = sub nsw i64 %.740.lcssa.i, %.526.i
  %.378.i531 = load i64, ptr %.367.i, align 8, !noalias !136
  %.379.i = shl nsw i64 %.37712661270.i, 3
  %.380.i = add nsw i64 %.378.i531, %.379.i
  %.491.i = load i64, ptr %.469.i, align 8, !noalias !136
  %.528.i = icmp slt i64 %.491.i, 0
  %.529.i = select i1 %.528.i, i64 %.7.i, i64 0
  %.530.i = add i64 %.529.i, %.491.i
  %.idx1435 = mul i64 %.530.i, 104
  %216 = getelementptr i8, ptr %.64.i, i64 %.idx1435
  %.554.i = getelementptr i8, ptr %216, i64 32
  %.555.i533 = load i64, ptr %.554.i, align 8, !noalias !136
  %.640.i = load i64, ptr %216, align 8, !noalias !136
  %.648.i = sub nsw i64 %.526.i, %.640.i
  %.650.i = mul i64 %.20.i, %.648.i
  %.651.i = add nsw i64 %.650.i, %.555.i533
  %.680.i = load i64, ptr %.679.i, align 8, !noalias !136
  %.682.i = add nsw i64 %.380.i, %.342.i158
  %.684.i535 = add nsw i64 %.380.i, %.683.i
  %.713.i = load i64, ptr %.397.i, align 8, !noalias !136
  %.715.i537 = add nsw i64 %.713.i, %.379.i
  %.744.i = load i64, ptr %.743.i, align 8, !noalias !136
  %.748.i = shl nsw i64 %.526.i, 3
  %.749.i538 = add nsw i64 %.744.i, %.748.i
  %.750.i539 = inttoptr i64 %.680.i to ptr
  %.751.i = inttoptr i64 %.380.i to ptr
  %.752.i = inttoptr i64 %.682.i to ptr
  %.753.i = inttoptr i64 %.684.i535 to ptr
  %.754.i = inttoptr i64 %.715.i537 to ptr
  %.755.i = inttoptr i64 %.749.i538 to ptr
  %.756.i = inttoptr i64 %.651.i to ptr
  tail call void %.750.i539(ptr %.751.i, ptr %.752.i, ptr %.753.i, ptr %.754.i, ptr %.755.i, ptr %.756.i, i64 %.824.i, i64 %.8.i, i64 %.330.i), !noalias !136
  store i64 %.740.lcssa.i, ptr %.525.i, align 8, !noalias !133
  br label %label_21

label_21: ; preds = %B158.i, %B286.i, %B376.i, %B388.i
  %.264.i = load double, ptr %210, align 8, !noalias !139
  %.329.i = getelementptr double, ptr %21, i64 %.37712661270.i
  %.330.i553 = load double, ptr %.329.i, align 8, !noalias !139
  %.12.i12.i = fcmp contract olt double %.264.i, 0x3D719799812DEA11
  %.13.i13.i = select i1 %.12.i12.i, double 0x3D719799812DEA11, double %.264.i
  br i1 %.11.i.i, label %B16.i.i, label %B98.i.i

B16.i.i:                                          ; preds = %label_21
  %.16.i.i570 = tail call contract double @sqrt(double %.13.i13.i)
  %.19.i.i = tail call contract double @sqrt(double %.16.i.i570)
  %.23.i.i = fdiv contract double 1.000000e+00, %.19.i.i
  br label %label_22

B98.i.i:                                          ; preds = %label_21
  %.35.i.i = tail call contract double @llvm.pow.f64(double %.13.i13.i, double %.31.i.i)
  br label %label_22

label_22: ; preds = %B98.i.i, %B16.i.i
  %storemerge.i.i = phi double [ %.35.i.i, %B98.i.i ], [ %.23.i.i, %B16.i.i ]
  %.406.i555 = fmul contract double %storemerge.i.i, 9.000000e-01
  %.471.i = getelementptr i64, ptr %67, i64 %.37712661270.i
  %.472.i = load i64, ptr %.471.i, align 8, !noalias !139
  %.480.i558 = icmp eq i64 %.472.i, 0
  br i1 %.480.i558, label %B252.i, label %B408.i

B252.i:                                           ; preds = %label_22
  %.539.i564 = getelementptr double, ptr %68, i64 %.37712661270.i
  %.540.i565 = load double, ptr %.539.i564, align 8, !noalias !139
  %.552.i566 = fdiv contract double %.330.i553, %.540.i565
  %.554.i567 = fmul contract double %storemerge.i.i, %.552.i566
  %.612.i = getelementptr double, ptr %69, i64 %.37712661270.i
  %.613.i = load double, ptr %.612.i, align 8, !noalias !139
  %.624.i = fdiv contract double %.554.i567, %.613.i
  %.626.i568 = fmul contract double %.406.i555, %.624.i
  %.12.i571 = fcmp contract olt double %.626.i568, %.406.i555
  %.13.i572 = select i1 %.12.i571, double %.626.i568, double %.406.i555
  br label %B408.i

B408.i:                                           ; preds = %B252.i, %label_22
  %growth.3.0.i = phi double [ %.406.i555, %label_22 ], [ %.13.i572, %B252.i ]
  %.12.i.i = fcmp contract ogt double %growth.3.0.i, 2.000000e-01
  %.13.i.i = select i1 %.12.i.i, double %growth.3.0.i, double 2.000000e-01
  %.12.i575 = fcmp contract olt double %.13.i.i, 6.000000e+00
  %.13.i576 = select i1 %.12.i575, double %.13.i.i, double 6.000000e+00
  %.786.i = getelementptr i64, ptr %70, i64 %.37712661270.i
  %.787.i = load i64, ptr %.786.i, align 8, !noalias !139
  %.795.i561 = icmp eq i64 %.787.i, 1
  %.12.i573 = fcmp contract ogt double %.13.i576, 1.000000e+00
  %217 = select i1 %.795.i561, i1 %.12.i573, i1 false
  %growth.1.2.0.i = select i1 %217, double 1.000000e+00, double %.13.i576
  %.899.i = icmp eq i64 %.472.i, 1
  %.903.i = fmul contract double %.330.i553, %growth.1.2.0.i
  br i1 %.899.i, label %B656.i, label %B706.i

B656.i:                                           ; preds = %B408.i
  %.961.i562 = getelementptr double, ptr %71, i64 %.37712661270.i
  store double %.903.i, ptr %.961.i562, align 8, !noalias !139
  br label %B706.i

B706.i:                                           ; preds = %B656.i, %B408.i
  store double %.903.i, ptr %.329.i, align 8, !noalias !139
  %.1043.i = fcmp contract ogt double %.264.i, 1.000000e-02
  %"$phi832.0.2.0.i" = select i1 %.1043.i, double %storemerge.i.i, double %storemerge.i.i.mux
  %.1148.i = getelementptr double, ptr %72, i64 %.37712661270.i
  store double %"$phi832.0.2.0.i", ptr %.1148.i, align 8, !noalias !139
  %.1217.i = getelementptr double, ptr %73, i64 %.37712661270.i
  store double %.330.i553, ptr %.1217.i, align 8, !noalias !139
  store i64 0, ptr %.471.i, align 8, !noalias !139
  store i64 0, ptr %.786.i, align 8, !noalias !139
  br label %B701.i.sink.split

B202.i:                                           ; preds = %B100.i
  %.703.i156 = getelementptr i64, ptr %64, i64 %.37712661270.i
  %.704.i157 = load i64, ptr %.703.i156, align 8, !noalias !130
  %.712.i = icmp eq i64 %.704.i157, 0
  br i1 %.712.i, label %B260.i, label %B701.i

B260.i:                                           ; preds = %B202.i
  %.idx1436 = mul i64 %.470.i, 104
  %218 = getelementptr i8, ptr %.64.i, i64 %.idx1436
  %.481.i = getelementptr i8, ptr %218, i64 72
  %.482.i194 = load i64, ptr %.481.i, align 8, !noalias !142
  %.483.i = add nsw i64 %.482.i194, 1
  store i64 %.483.i, ptr %.481.i, align 8, !noalias !142
  %.595.i = getelementptr i64, ptr %74, i64 %.37712661270.i
  store i64 1, ptr %.595.i, align 8, !noalias !142
  %.661.i = getelementptr i64, ptr %75, i64 %.37712661270.i
  store i64 0, ptr %.661.i, align 8, !noalias !142
  %.674.i = fsub contract double %.538.i, %.538.i
  %.675.i195 = fcmp contract ord double %.674.i, 0.000000e+00
  br i1 %.675.i195, label %B302.i202, label %B398.i

B302.i202:                                        ; preds = %B260.i
  br i1 %.11.i504, label %B16.i, label %B98.i

B16.i:                                            ; preds = %B302.i202
  %.16.i507 = tail call contract double @sqrt(double %.538.i)
  %.19.i = tail call contract double @sqrt(double %.16.i507)
  %.23.i = fdiv contract double 1.000000e+00, %.19.i
  br label %label_23

B98.i:                                            ; preds = %B302.i202
  %.35.i = tail call contract double @llvm.pow.f64(double %.538.i, double %.31.i)
  br label %label_23

label_23: ; preds = %B16.i, %B98.i
  %storemerge.i506 = phi double [ %.35.i, %B98.i ], [ %.23.i, %B16.i ]
  %.707.i = fmul contract double %storemerge.i506, 9.000000e-01
  %.12.i508 = fcmp contract ogt double %.707.i, 2.000000e-01
  %.13.i509 = select i1 %.12.i508, double %.707.i, double 2.000000e-01
  br label %B398.i

B398.i:                                           ; preds = %label_23, %B260.i
  %factor.2.0.i = phi double [ 1.000000e-01, %B260.i ], [ %.13.i509, %label_23 ]
  %.796.i = getelementptr double, ptr %21, i64 %.37712661270.i
  %.797.i196 = load double, ptr %.796.i, align 8, !noalias !142
  %.799.i197 = fmul contract double %factor.2.0.i, %.797.i196
  store double %.799.i197, ptr %.796.i, align 8, !noalias !142
  %.914.i = load i64, ptr %.481.i, align 8, !noalias !142
  %.979.i = getelementptr i8, ptr %218, i64 40
  %.980.i = load i64, ptr %.979.i, align 8, !noalias !142
  %.988.i198 = icmp sgt i64 %.914.i, %.980.i
  br i1 %.988.i198, label %B568.i, label %B634.i

B568.i:                                           ; preds = %B398.i
  %.1053.i = getelementptr i8, ptr %218, i64 48
  store i64 4, ptr %.1053.i, align 8, !noalias !142
  br label %B1144.i

B634.i:                                           ; preds = %B398.i
  %.1187.i = getelementptr double, ptr %.291.i, i64 %.37712661270.i
  %.1188.i = load double, ptr %.1187.i, align 8, !noalias !142
  %.1196.i = tail call contract double @llvm.fabs.f64(double %.1188.i)
  %.12.i510 = fcmp contract olt double %.1196.i, 1.000000e-09
  %.13.i511 = select i1 %.12.i510, double 1.000000e-09, double %.1196.i
  %.1225.i = fmul contract double %.13.i511, 0x3CD0000000000000
  %.1226.i = fcmp contract ult double %.799.i197, %.1225.i
  br i1 %.1226.i, label %B818.i, label %B701.i.sink.split

B818.i:                                           ; preds = %B634.i
  %.1374.i = getelementptr i8, ptr %218, i64 48
  %storemerge.i200 = select i1 %.675.i195, i64 5, i64 3
  store i64 %storemerge.i200, ptr %.1374.i, align 8, !noalias !142
  %.1513.i = getelementptr i64, ptr %24, i64 %.37712661270.i
  %.1514.i = load i64, ptr %.1513.i, align 8, !noalias !142
  %.1522.i201 = icmp eq i64 %.1514.i, 2
  %spec.store.select.i = select i1 %.1522.i201, i64 6, i64 %storemerge.i200
  store i64 %spec.store.select.i, ptr %.1374.i, align 8, !noalias !142
  %.344.i515 = load i64, ptr %.469.i, align 8, !noalias !145
  br i1 %.5121082.not.i, label %B714.i, label %B182.lr.ph.i

B182.lr.ph.i:                                     ; preds = %B818.i
  %invariant.gep1089.i = getelementptr double, ptr %77, i64 %.37712661270.i
  %invariant.gep1091.i = getelementptr double, ptr %78, i64 %.37712661270.i
  %.1020.i = icmp slt i64 %.344.i515, 0
  %.1021.i = select i1 %.1020.i, i64 %.7.i, i64 0
  %.1022.i = add i64 %.1021.i, %.344.i515
  %.1042.i = mul i64 %.1022.i, %.12.i
  %219 = getelementptr double, ptr %.10.i, i64 %.1042.i
  %gep.i520 = getelementptr double, ptr %invariant.gep.i517, i64 %.1042.i
  %.1114.i = getelementptr i8, ptr %gep.i520, i64 -8
  %invariant.gep1093.i = getelementptr double, ptr %.13.i, i64 %.37712661270.i
  br label %B182.i

B182.i:                                           ; preds = %B710.i, %B182.lr.ph.i
  %largest.2.01086.i = phi double [ -1.000000e+00, %B182.lr.ph.i ], [ %largest.3.1.i, %B710.i ]
  %worst.2.01085.i = phi i64 [ -1, %B182.lr.ph.i ], [ %worst.3.1.i, %B710.i ]
  %.51810811083.i = phi i64 [ 0, %B182.lr.ph.i ], [ %.525.i521, %B710.i ]
  %.525.i521 = add nuw nsw i64 %.51810811083.i, 1
  %.629.i = shl i64 %.51810811083.i, 3
  %gep1090.i = getelementptr double, ptr %invariant.gep1089.i, i64 %.629.i
  %.634.i = load double, ptr %gep1090.i, align 8, !noalias !145
  %.645.i522 = fsub contract double %.634.i, %.634.i
  %.646.i523 = fcmp contract ord double %.645.i522, 0.000000e+00
  br i1 %.646.i523, label %B386.i, label %B272.i

B272.i:                                           ; preds = %B182.i
  %.idx1437 = mul i64 %.1022.i, 104
  %220 = getelementptr i8, ptr %.64.i, i64 %.idx1437
  %.774.i = getelementptr i8, ptr %220, i64 56
  store i64 %.51810811083.i, ptr %.774.i, align 8, !noalias !145
  %.867.i = getelementptr i8, ptr %220, i64 48
  store i64 3, ptr %.867.i, align 8, !noalias !145
  br label %label_24

B386.i:                                           ; preds = %B182.i
  %.1220.i = fsub contract double %largest.2.01086.i, %largest.2.01086.i
  %.1221.i = fcmp contract ord double %.1220.i, 0.000000e+00
  br i1 %.1221.i, label %B678.i, label %B710.i

B678.i:                                           ; preds = %B386.i
  %gep1094.i = getelementptr double, ptr %invariant.gep1093.i, i64 %.629.i
  %.1202.i = load double, ptr %gep1094.i, align 8, !noalias !145
  %.1115.i = load double, ptr %.1114.i, align 8, !noalias !145
  %.995.i = add nsw i64 %.416.i516, %.51810811083.i
  %221 = getelementptr double, ptr %219, i64 %.995.i
  %.1023.i = icmp slt i64 %.995.i, 0
  %.1024.i526 = select i1 %.1023.i, i64 %.12.i, i64 0
  %.1046.i527 = getelementptr double, ptr %221, i64 %.1024.i526
  %.1047.i = load double, ptr %.1046.i527, align 8, !noalias !145
  %gep1092.i = getelementptr double, ptr %invariant.gep1091.i, i64 %.629.i
  %.971.i = load double, ptr %gep1092.i, align 8, !noalias !145
  %.1213.i = tail call contract double @llvm.fabs.f64(double %.1202.i)
  %.1214.i = fmul contract double %.1115.i, %.1213.i
  %.1215.i528 = fadd contract double %.1047.i, %.1214.i
  %.982.i = tail call contract double @llvm.fabs.f64(double %.971.i)
  %.1233.i = fcmp contract oeq double %.1215.i528, 0.000000e+00
  %.1236.i = fdiv contract double %.982.i, %.1215.i528
  %.1238.i = fcmp contract ugt double %.1236.i, %largest.2.01086.i
  br i1 %.1233.i, label %B678.endif.i, label %B678.endif.thread.i, !prof !148

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
  %.idx1438 = mul i64 %.1404.i, 104
  %222 = getelementptr i8, ptr %.64.i, i64 %.idx1438
  %.1428.i525 = getelementptr i8, ptr %222, i64 56
  store i64 %worst.2.0.lcssa.i, ptr %.1428.i525, align 8, !noalias !145
  br label %label_24

B678.endif.i:                                     ; preds = %B678.i
  br i1 %.1238.i, label %B696.i, label %B710.i

B678.endif.thread.i:                              ; preds = %B678.i
  br i1 %.1238.i, label %B696.endif.i, label %B710.i

B696.endif.i:                                     ; preds = %B678.endif.thread.i
  br label %B710.i

label_24: ; preds = %B272.i, %B714.i
  br label %B1144.i

B1144.i:                                          ; preds = %label_24, %B568.i
  %.331.i410 = load i64, ptr %.469.i, align 8, !noalias !149
  %.394.i412 = getelementptr double, ptr %.291.i, i64 %.37712661270.i
  %.395.i413 = load double, ptr %.394.i412, align 8, !noalias !149
  %.440.i414 = icmp slt i64 %.331.i410, 0
  %.441.i415 = select i1 %.440.i414, i64 %.7.i, i64 0
  %223 = getelementptr double, ptr %.210.i, i64 %.331.i410
  %.455.i416 = getelementptr double, ptr %223, i64 %.441.i415
  store double %.395.i413, ptr %.455.i416, align 8, !noalias !149
  store i64 -1, ptr %.469.i, align 8, !noalias !149
  store double 1.000000e+00, ptr %.796.i, align 8, !noalias !149
  br label %B701.i.sink.split

B298.i:                                           ; preds = %B701.i
  br i1 %moved.3.1.i, label %B302.i, label %label_25

B302.i:                                           ; preds = %B298.i
  %.332.i = load i64, ptr %.367.i, align 8, !noalias !152
  %.362.i = load i64, ptr %.397.i, align 8, !noalias !152
  %.365.i = add nsw i64 %.362.i, 704
  %.459.i206 = load i64, ptr %.458.i, align 8, !noalias !152
  %.470.i207 = add nsw i64 %.332.i, %.342.i158
  %.473.i = inttoptr i64 %.459.i206 to ptr
  %.474.i = inttoptr i64 %.332.i to ptr
  %.475.i = inttoptr i64 %.470.i207 to ptr
  %.476.i208 = inttoptr i64 %.365.i to ptr
  tail call void %.473.i(ptr %.474.i, ptr %.475.i, ptr %.476.i208, i64 %.17.i52), !noalias !152
  br label %B366.i

B366.i:                                           ; preds = %B698.i, %B302.i
  %.98112731277.i = phi i64 [ 0, %B302.i ], [ %.988.i, %B698.i ]
  %.988.i = add nuw nsw i64 %.98112731277.i, 1
  %.1073.i = getelementptr i64, ptr %.341.i, i64 %.98112731277.i
  %.1074.i = load i64, ptr %.1073.i, align 8, !noalias !130
  %.1082.i = icmp sgt i64 %.1074.i, -1
  br i1 %.1082.i, label %B426.i, label %B698.i

B426.i:                                           ; preds = %B366.i
  %.1141.i151 = getelementptr double, ptr %37, i64 %.98112731277.i
  %.1142.i = load double, ptr %.1141.i151, align 8, !noalias !130
  %.1150.i = fcmp contract ugt double %.1142.i, 1.000000e+00
  br i1 %.1150.i, label %B698.i, label %B484.i152

B484.i152:                                        ; preds = %B426.i
  %.1209.i = getelementptr double, ptr %79, i64 %.98112731277.i
  %.1210.i = load double, ptr %.1209.i, align 8, !noalias !130
  %.1275.i = getelementptr double, ptr %.291.i, i64 %.98112731277.i
  store double %.1210.i, ptr %.1275.i, align 8, !noalias !130
  %.1341.i153 = getelementptr i64, ptr %80, i64 %.98112731277.i
  %.1342.i = load i64, ptr %.1341.i153, align 8, !noalias !130
  %.1350.not.i = icmp eq i64 %.1342.i, 0
  br i1 %.1350.not.i, label %B664.i154, label %B632.i

B632.i:                                           ; preds = %B484.i152
  %.311.i = getelementptr i64, ptr %81, i64 %.98112731277.i
  %.312.i = load i64, ptr %.311.i, align 8, !noalias !155
  %.320.i212 = add nsw i64 %.312.i, %.255.i
  %.350.i213 = icmp slt i64 %.320.i212, 0
  %.351.i = select i1 %.350.i213, i64 %.131.i, i64 0
  %.352.i214 = add i64 %.351.i, %.320.i212
  %.idx1439 = shl i64 %.352.i214, 6
  %224 = getelementptr i8, ptr %.129.i, i64 %.idx1439
  %225 = getelementptr double, ptr %224, i64 %.98112731277.i
  %.377.i217 = load double, ptr %225, align 8, !noalias !155
  %.385.i218 = fsub contract double 1.000000e+00, %.377.i217
  store double %.385.i218, ptr %225, align 8, !noalias !155
  %.506.i = load double, ptr %.1275.i, align 8, !noalias !155
  %.569.i = getelementptr double, ptr %82, i64 %.98112731277.i
  store double %.506.i, ptr %.569.i, align 8, !noalias !155
  store i64 0, ptr %.1341.i153, align 8, !noalias !155
  %.697.i = getelementptr double, ptr %83, i64 %.98112731277.i
  %.698.i = load double, ptr %.697.i, align 8, !noalias !155
  %.761.i = getelementptr double, ptr %21, i64 %.98112731277.i
  store double %.698.i, ptr %.761.i, align 8, !noalias !155
  %.879.i = getelementptr i64, ptr %84, i64 %.98112731277.i
  store i64 2, ptr %.879.i, align 8, !noalias !155
  br label %B664.i154

B664.i154:                                        ; preds = %B632.i, %B484.i152
  %.408.i226 = load double, ptr %.1275.i, align 8, !noalias !158
  %.473.i228 = getelementptr double, ptr %85, i64 %.98112731277.i
  %.474.i229 = load double, ptr %.473.i228, align 8, !noalias !158
  %.482.i230 = fcmp contract oeq double %.408.i226, %.474.i229
  br i1 %.482.i230, label %B158.i236, label %B196.i

B158.i236:                                        ; preds = %B664.i154
  %.339.i243 = load i64, ptr %.1073.i, align 8, !noalias !161
  %.407.i245 = getelementptr i64, ptr %86, i64 %.98112731277.i
  %.408.i246 = load i64, ptr %.407.i245, align 8, !noalias !161
  %.447.i247 = icmp slt i64 %.339.i243, 0
  %.448.i248 = select i1 %.447.i247, i64 %.7.i, i64 0
  %.449.i249 = add i64 %.448.i248, %.339.i243
  %.idx1441 = mul i64 %.449.i249, 104
  %226 = getelementptr i8, ptr %.64.i, i64 %.idx1441
  %.473.i251 = getelementptr i8, ptr %226, i64 8
  %.474.i252 = load i64, ptr %.473.i251, align 8, !noalias !161
  %.482.i253 = icmp eq i64 %.408.i246, %.474.i252
  br i1 %.482.i253, label %B158.i265, label %B260.i254

B158.i265:                                        ; preds = %B158.i236
  %.543.i = getelementptr i8, ptr %226, i64 48
  store i64 2, ptr %.543.i, align 8, !noalias !161
  %.331.i390 = load i64, ptr %.1073.i, align 8, !noalias !164
  %.395.i393 = load double, ptr %.1275.i, align 8, !noalias !164
  %.440.i394 = icmp slt i64 %.331.i390, 0
  %.441.i395 = select i1 %.440.i394, i64 %.7.i, i64 0
  %227 = getelementptr double, ptr %.210.i, i64 %.331.i390
  %.455.i396 = getelementptr double, ptr %227, i64 %.441.i395
  store double %.395.i393, ptr %.455.i396, align 8, !noalias !164
  store i64 -1, ptr %.1073.i, align 8, !noalias !164
  %.633.i397 = getelementptr double, ptr %21, i64 %.98112731277.i
  store double 1.000000e+00, ptr %.633.i397, align 8, !noalias !164
  br label %label_26

B260.i254:                                        ; preds = %B158.i236
  %.782.i255 = getelementptr i64, ptr %87, i64 %.98112731277.i
  %.783.i256 = load i64, ptr %.782.i255, align 8, !noalias !161
  %.848.i = getelementptr i8, ptr %226, i64 24
  %.849.i = load i64, ptr %.848.i, align 8, !noalias !161
  %.913.i = icmp slt i64 %.783.i256, %.849.i
  br i1 %.913.i, label %B412.i, label %B826.i

B412.i:                                           ; preds = %B260.i254
  %.969.i = icmp slt i64 %.783.i256, 0
  %.970.i = select i1 %.969.i, i64 %.116.i, i64 0
  %228 = getelementptr double, ptr %.114.i, i64 %.783.i256
  %.992.i = getelementptr double, ptr %228, i64 %.970.i
  %.993.i = load double, ptr %.992.i, align 8, !noalias !161
  %.1065.i = fcmp contract ugt double %.993.i, %.408.i226
  br i1 %.1065.i, label %B826.i, label %B496.preheader.i

B496.preheader.i:                                 ; preds = %B412.i
  %invariant.gep.i260 = getelementptr double, ptr %.77.i, i64 %.98112731277.i
  %invariant.gep2408.i = getelementptr double, ptr %.13.i, i64 %.98112731277.i
  %229 = add nsw i64 %.849.i, -1
  br label %B496.i

B496.i:                                           ; preds = %B742.i, %B496.preheader.i
  %event.2.1.i = phi i64 [ %.1550.i, %B742.i ], [ %.783.i256, %B496.preheader.i ]
  %settings.4.1.i = phi i1 [ %settings.3.2.i, %B742.i ], [ false, %B496.preheader.i ]
  %.1110.i = icmp slt i64 %event.2.1.i, 0
  %.1111.i = select i1 %.1110.i, i64 %.116.i, i64 0
  %.1112.i = add i64 %.1111.i, %event.2.1.i
  %.1133.i = getelementptr double, ptr %88, i64 %.1112.i
  %.1134.i = load double, ptr %.1133.i, align 8, !noalias !161
  %.5.i418 = fptosi double %.1134.i to i64
  %.1169.i = icmp sgt i64 %.8.i, %.5.i418
  br i1 %.1169.i, label %B564.i, label %B660.i

B564.i:                                           ; preds = %B496.i
  %.1224.i = icmp slt i64 %.5.i418, 0
  %.1225.i262 = select i1 %.1224.i, i64 %.17.i52, i64 0
  %.1226.i263 = add i64 %.1225.i262, %.5.i418
  %gep.i264.idx = shl i64 %.1226.i263, 6
  %gep.i264 = getelementptr i8, ptr %invariant.gep2408.i, i64 %gep.i264.idx
  %.1260.i = load double, ptr %gep.i264, align 8, !noalias !161
  %.1320.i = getelementptr double, ptr %89, i64 %.1112.i
  %.1321.i = load double, ptr %.1320.i, align 8, !noalias !161
  %.1327.i = fadd contract double %.1260.i, %.1321.i
  store double %.1327.i, ptr %gep.i264, align 8, !noalias !161
  br label %B720.i

B660.i:                                           ; preds = %B496.i
  %.1465.i = getelementptr double, ptr %89, i64 %.1112.i
  %.1466.i = load double, ptr %.1465.i, align 8, !noalias !161
  %.1481.i = sub nsw i64 %.5.i418, %.8.i
  %gep2411.i.idx = shl i64 %.1481.i, 6
  %gep2411.i = getelementptr i8, ptr %invariant.gep.i260, i64 %gep2411.i.idx
  store double %.1466.i, ptr %gep2411.i, align 8, !noalias !161
  br label %B720.i

B720.i:                                           ; preds = %B660.i, %B564.i
  %settings.3.2.i = phi i1 [ true, %B660.i ], [ %settings.4.1.i, %B564.i ]
  %exitcond.not.i261 = icmp eq i64 %event.2.1.i, %229
  br i1 %exitcond.not.i261, label %B826.i, label %B742.i

B742.i:                                           ; preds = %B720.i
  %.1550.i = add i64 %event.2.1.i, 1
  %.1615.i = icmp slt i64 %event.2.1.i, -1
  %.1616.i = select i1 %.1615.i, i64 %.116.i, i64 0
  %230 = getelementptr double, ptr %.114.i, i64 %.1550.i
  %.1638.i = getelementptr double, ptr %230, i64 %.1616.i
  %.1639.i = load double, ptr %.1638.i, align 8, !noalias !161
  %.1703.i = load double, ptr %.1275.i, align 8, !noalias !161
  %.1711.i = fcmp contract ugt double %.1639.i, %.1703.i
  br i1 %.1711.i, label %B826.i, label %B496.i

B826.i:                                           ; preds = %B742.i, %B720.i, %B260.i254, %B412.i
  %event.3.0.i = phi i64 [ %.783.i256, %B260.i254 ], [ %.783.i256, %B412.i ], [ %.1550.i, %B742.i ], [ %.849.i, %B720.i ]
  %settings.2.0.i = phi i1 [ false, %B260.i254 ], [ false, %B412.i ], [ %settings.3.2.i, %B720.i ], [ %settings.3.2.i, %B742.i ]
  store i64 %event.3.0.i, ptr %.782.i255, align 8, !noalias !161
  %.1856.i = getelementptr i64, ptr %90, i64 %.98112731277.i
  store i64 1, ptr %.1856.i, align 8, !noalias !161
  %.1922.i = getelementptr i64, ptr %91, i64 %.98112731277.i
  store i64 0, ptr %.1922.i, align 8, !noalias !161
  %.1996.i = load i64, ptr %.473.i251, align 8, !noalias !161
  %.2017.inv.i = icmp sgt i64 %.1996.i, 0
  %.2018.i = select i1 %.2017.inv.i, i64 0, i64 %.168.i
  %231 = getelementptr double, ptr %.166.i, i64 %.1996.i
  %232 = getelementptr i8, ptr %231, i64 -8
  %.2032.i = getelementptr double, ptr %232, i64 %.2018.i
  %.2033.i = load double, ptr %.2032.i, align 8, !noalias !161
  store double %.2033.i, ptr %.473.i228, align 8, !noalias !161
  %.2105.i = icmp slt i64 %event.3.0.i, %.849.i
  br i1 %.2105.i, label %B1108.i, label %B1178.i

B1108.i:                                          ; preds = %B826.i
  %.2170.i = icmp slt i64 %event.3.0.i, 0
  %.2171.i = select i1 %.2170.i, i64 %.116.i, i64 0
  %233 = getelementptr double, ptr %.114.i, i64 %event.3.0.i
  %.2193.i = getelementptr double, ptr %233, i64 %.2171.i
  %.2194.i = load double, ptr %.2193.i, align 8, !noalias !161
  store double %.2194.i, ptr %.473.i228, align 8, !noalias !161
  br label %B1178.i

B1178.i:                                          ; preds = %B1108.i, %B826.i
  br i1 %settings.2.0.i, label %B1182.i, label %B1212.i

B1182.i:                                          ; preds = %B1178.i
  %.282.i424 = load i64, ptr %.502.i, align 8, !noalias !167
  %.311.i426 = load i64, ptr %.310.i425, align 8, !noalias !167
  %.340.i428 = load i64, ptr %.339.i427, align 8, !noalias !167
  %.344.i429 = inttoptr i64 %.282.i424 to ptr
  %.345.i430 = inttoptr i64 %.311.i426 to ptr
  %.346.i431 = inttoptr i64 %.340.i428 to ptr
  tail call void %.344.i429(ptr %.345.i430, ptr %.346.i431), !noalias !167
  br label %B1212.i

B1212.i:                                          ; preds = %B1182.i, %B1178.i
  br i1 %.1768.i, label %B1256.i, label %label_27

B1256.i:                                          ; preds = %B1212.i
  %.295.i = load i64, ptr %.367.i, align 8, !noalias !170
  %.327.i = load i64, ptr %.326.i, align 8, !noalias !170
  %.418.i = add nsw i64 %.327.i, %.417.i
  %.447.i479 = load i64, ptr %.446.i478, align 8, !noalias !170
  %.476.i481 = load i64, ptr %.475.i480, align 8, !noalias !170
  %.480.i482 = inttoptr i64 %.447.i479 to ptr
  %.481.i483 = inttoptr i64 %.295.i to ptr
  %.482.i484 = inttoptr i64 %.476.i481 to ptr
  %.483.i485 = inttoptr i64 %.418.i to ptr
  tail call void %.480.i482(ptr %.481.i483, ptr %.482.i484, ptr %.483.i485), !noalias !170
  %invariant.gep668.i453 = getelementptr double, ptr %.129.i, i64 %.98112731277.i
  %invariant.gep.i454 = getelementptr double, ptr %.231.i, i64 %.98112731277.i
  br label %B168.i455

B168.i455:                                        ; preds = %B168.i455, %B1256.i
  %.422671673.i456 = phi i64 [ 0, %B1256.i ], [ %.429.i457, %B168.i455 ]
  %.429.i457 = add nuw nsw i64 %.422671673.i456, 1
  %.507.i458 = add nuw i64 %.422671673.i456, %arg.lanes.4.5.1.fr.i
  %gep677.i460.idx = shl i64 %.507.i458, 6
  %gep677.i460 = getelementptr i8, ptr %invariant.gep.i454, i64 %gep677.i460.idx
  %.541.i461 = load double, ptr %gep677.i460, align 8, !noalias !175
  %.549.i462 = fcmp contract ogt double %.541.i461, 0.000000e+00
  %"$phi216.1.2.1.i463" = select i1 %.549.i462, double 1.000000e+00, double 0.000000e+00
  %.567.i464 = add nsw i64 %.422671673.i456, %.333.i452
  %.595.i465 = icmp slt i64 %.567.i464, 0
  %.596.i466 = select i1 %.595.i465, i64 %.131.i, i64 0
  %.597.i467 = add i64 %.596.i466, %.567.i464
  %gep.i469.idx = shl i64 %.597.i467, 6
  %gep.i469 = getelementptr i8, ptr %invariant.gep668.i453, i64 %gep.i469.idx
  store double %"$phi216.1.2.1.i463", ptr %gep.i469, align 8, !noalias !175
  %exitcond.not.i470 = icmp eq i64 %.429.i457, %arg.lanes.4.5.1.fr.i
  br i1 %exitcond.not.i470, label %label_28, label %B168.i455

label_28: ; preds = %B168.i455
  %234 = getelementptr double, ptr %92, i64 %.98112731277.i
  store double 0x7FF8000000000000, ptr %234, align 8, !noalias !175
  store i64 0, ptr %.1341.i153, align 8, !noalias !175
  br label %label_26

label_26: ; preds = %label_28, %B158.i265
  br label %label_27

label_27: ; preds = %label_26, %B1212.i
  br label %B698.i.sink.split

B196.i:                                           ; preds = %B664.i154
  %.339.i232 = load i64, ptr %.1073.i, align 8, !noalias !158
  %.690.i = icmp slt i64 %.339.i232, 0
  %.691.i = select i1 %.690.i, i64 %.7.i, i64 0
  %.692.i = add i64 %.691.i, %.339.i232
  %.idx1440 = mul i64 %.692.i, 104
  %235 = getelementptr i8, ptr %.64.i, i64 %.idx1440
  %.716.i234 = getelementptr i8, ptr %235, i64 64
  %.717.i = load i64, ptr %.716.i234, align 8, !noalias !158
  %.782.i235 = getelementptr i8, ptr %235, i64 40
  %.783.i = load i64, ptr %.782.i235, align 8, !noalias !158
  %.791.not.i = icmp slt i64 %.717.i, %.783.i
  br i1 %.791.not.i, label %B698.i.sink.split, label %B300.i

B300.i:                                           ; preds = %B196.i
  %.852.i = getelementptr i8, ptr %235, i64 48
  store i64 4, ptr %.852.i, align 8, !noalias !158
  %.331.i400 = load i64, ptr %.1073.i, align 8, !noalias !176
  %.395.i403 = load double, ptr %.1275.i, align 8, !noalias !176
  %.440.i404 = icmp slt i64 %.331.i400, 0
  %.441.i405 = select i1 %.440.i404, i64 %.7.i, i64 0
  %236 = getelementptr double, ptr %.210.i, i64 %.331.i400
  %.455.i406 = getelementptr double, ptr %236, i64 %.441.i405
  store double %.395.i403, ptr %.455.i406, align 8, !noalias !176
  store i64 -1, ptr %.1073.i, align 8, !noalias !176
  %.633.i407 = getelementptr double, ptr %21, i64 %.98112731277.i
  store double 1.000000e+00, ptr %.633.i407, align 8, !noalias !176
  br label %B698.i.sink.split

B698.i.sink.split:                                ; preds = %B196.i, %label_27, %B300.i
  br label %B698.i

B698.i:                                           ; preds = %B698.i.sink.split, %B426.i, %B366.i
  %exitcond1279.not.i = icmp eq i64 %.988.i, 8
  br i1 %exitcond1279.not.i, label %label_25, label %B366.i

B701.i.sink.split:                                ; preds = %B634.i, %B706.i, %B1144.i
  %moved.3.1.i.ph = phi i1 [ %moved.2.01272.i, %B1144.i ], [ true, %B706.i ], [ %moved.2.01272.i, %B634.i ]
  br label %B701.i

B701.i:                                           ; preds = %B701.i.sink.split, %B202.i, %B40.i
  %moved.3.1.i = phi i1 [ %moved.2.01272.i, %B40.i ], [ %moved.2.01272.i, %B202.i ], [ %moved.3.1.i.ph, %B701.i.sink.split ]
  %exitcond.not.i150 = icmp eq i64 %.384.i, 8
  br i1 %exitcond.not.i150, label %B298.i, label %B40.i

label_25: ; preds = %B698.i, %B298.i
  %"$phi888.1.2.1..i" = phi i1 [ %"$phi888.1.2.1.i", %B298.i ], [ true, %B698.i ]
  %.372.i = icmp sgt i64 %.37118461909.i, 1
  br i1 %.372.i, label %B80.preheader.i, label %label_0

B80.preheader.i:                                  ; preds = %label_25, %B42.endif.endif.lr.ph.i
  %moved.4.01910.i = phi i1 [ true, %B42.endif.endif.lr.ph.i ], [ %"$phi888.1.2.1..i", %label_25 ]
  %.37118461909.i = phi i64 [ %arg.budget, %B42.endif.endif.lr.ph.i ], [ %.381.i, %label_25 ]
  %.381.i = add nsw i64 %.37118461909.i, -1
  br label %B80.i

label_0: ; preds = %label_25, %B488.i, %B0
  %.427.not = phi i64 [ 0, %B0 ], [ 0, %label_25 ], [ 1, %B488.i ]
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
  br i1 %.4, label %common.ret, label %.3.endif, !prof !148

common.ret:                                       ; preds = %.3.endif, %.3
  ret void

.3.endif:                                         ; preds = %.3
  %.4.i = atomicrmw add ptr %.1, i64 1 monotonic, align 8
  br label %common.ret
}

define internal fastcc void @part_3(ptr %.1) unnamed_addr #2 {
.3:
  %.4 = icmp eq ptr %.1, null
  br i1 %.4, label %common.ret, label %.3.endif, !prof !148

common.ret:                                       ; preds = %.3.endif.if, %.3.endif, %.3
  ret void

.3.endif:                                         ; preds = %.3
  fence release
  %.4.i = atomicrmw sub ptr %.1, i64 1 monotonic, align 8
  %.10 = icmp eq i64 %.4.i, 1
  br i1 %.10, label %.3.endif.if, label %common.ret, !prof !148

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
!1 = distinct !{!1, !2, !"label_29: %retptr"}
!2 = distinct !{!2, !"label_29"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"label_30: %retptr"}
!5 = distinct !{!5, !"label_30"}
!6 = !{!7}
!7 = distinct !{!7, !8, !"label_31: %retptr"}
!8 = distinct !{!8, !"label_31"}
!9 = !{!10, !7}
!10 = distinct !{!10, !11, !"label_32: %retptr"}
!11 = distinct !{!11, !"label_32"}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!15, !10, !7}
!15 = distinct !{!15, !16, !"label_33: %retptr"}
!16 = distinct !{!16, !"label_33"}
!17 = !{!18, !10, !7}
!18 = distinct !{!18, !19, !"label_34: %retptr"}
!19 = distinct !{!19, !"label_34"}
!20 = !{!21, !18, !10, !7}
!21 = distinct !{!21, !22, !"label_35: %retptr"}
!22 = distinct !{!22, !"label_35"}
!23 = !{!24, !18, !10, !7}
!24 = distinct !{!24, !25, !"label_33: %retptr"}
!25 = distinct !{!25, !"label_33"}
!26 = !{!27, !29, !18, !10, !7}
!27 = distinct !{!27, !28, !"label_36: %retptr"}
!28 = distinct !{!28, !"label_36"}
!29 = distinct !{!29, !30, !"label_37: %retptr"}
!30 = distinct !{!30, !"label_37"}
!31 = !{!29, !18, !10, !7}
!32 = !{!33, !7}
!33 = distinct !{!33, !34, !"label_38: %retptr"}
!34 = distinct !{!34, !"label_38"}
!35 = !{!36, !7}
!36 = distinct !{!36, !37, !"label_39: %retptr"}
!37 = distinct !{!37, !"label_39"}
!38 = !{!39, !36, !7}
!39 = distinct !{!39, !40, !"label_40: %retptr"}
!40 = distinct !{!40, !"label_40"}
!41 = !{!42, !7}
!42 = distinct !{!42, !43, !"label_41: %retptr"}
!43 = distinct !{!43, !"label_41"}
!44 = !{!45, !42, !7}
!45 = distinct !{!45, !46, !"label_42: %retptr"}
!46 = distinct !{!46, !"label_42"}
!47 = !{!48, !45, !42, !7}
!48 = distinct !{!48, !49, !"label_43: %retptr"}
!49 = distinct !{!49, !"label_43"}
!50 = !{!51, !48, !45, !42, !7}
!51 = distinct !{!51, !52, !"label_44: %retptr"}
!52 = distinct !{!52, !"label_44"}
!53 = !{!54, !45, !42, !7}
!54 = distinct !{!54, !55, !"label_45: %retptr"}
!55 = distinct !{!55, !"label_45"}
!56 = distinct !{!56, !13}
!57 = !{!58, !54, !45, !42, !7}
!58 = distinct !{!58, !59, !"label_46: %retptr"}
!59 = distinct !{!59, !"label_46"}
!60 = !{!61, !42, !7}
!61 = distinct !{!61, !62, !"label_45: %retptr"}
!62 = distinct !{!62, !"label_45"}
!63 = distinct !{!63, !13}
!64 = !{!65, !61, !42, !7}
!65 = distinct !{!65, !66, !"label_46: %retptr"}
!66 = distinct !{!66, !"label_46"}
!67 = !{!68, !7}
!68 = distinct !{!68, !69, !"label_47: %retptr"}
!69 = distinct !{!69, !"label_47"}
!70 = !{!71, !73, !7}
!71 = distinct !{!71, !72, !"label_48: %retptr"}
!72 = distinct !{!72, !"label_48"}
!73 = distinct !{!73, !74, !"label_49: %retptr"}
!74 = distinct !{!74, !"label_49"}
!75 = !{!73, !7}
!76 = !{!77, !73, !7}
!77 = distinct !{!77, !78, !"label_50: %retptr"}
!78 = distinct !{!78, !"label_50"}
!79 = !{!80, !7}
!80 = distinct !{!80, !81, !"label_51: %retptr"}
!81 = distinct !{!81, !"label_51"}
!82 = !{!83, !7}
!83 = distinct !{!83, !84, !"label_52: %retptr"}
!84 = distinct !{!84, !"label_52"}
!85 = !{!86, !83, !7}
!86 = distinct !{!86, !87, !"label_53: %retptr"}
!87 = distinct !{!87, !"label_53"}
!88 = !{!89, !86, !83, !7}
!89 = distinct !{!89, !90, !"label_54: %retptr"}
!90 = distinct !{!90, !"label_54"}
!91 = !{!92, !94, !83, !7}
!92 = distinct !{!92, !93, !"label_50: %retptr"}
!93 = distinct !{!93, !"label_50"}
!94 = distinct !{!94, !95, !"label_55: %retptr"}
!95 = distinct !{!95, !"label_55"}
!96 = !{!94, !83, !7}
!97 = !{!98, !94, !83, !7}
!98 = distinct !{!98, !99, !"label_56: %retptr"}
!99 = distinct !{!99, !"label_56"}
!100 = !{!101, !94, !83, !7}
!101 = distinct !{!101, !102, !"label_54: %retptr"}
!102 = distinct !{!102, !"label_54"}
!103 = !{!104, !94, !83, !7}
!104 = distinct !{!104, !105, !"label_57: %retptr"}
!105 = distinct !{!105, !"label_57"}
!106 = !{!107, !104, !94, !83, !7}
!107 = distinct !{!107, !108, !"label_36: %retptr"}
!108 = distinct !{!108, !"label_36"}
!109 = !{!110, !94, !83, !7}
!110 = distinct !{!110, !111, !"label_57: %retptr"}
!111 = distinct !{!111, !"label_57"}
!112 = !{!113, !110, !94, !83, !7}
!113 = distinct !{!113, !114, !"label_36: %retptr"}
!114 = distinct !{!114, !"label_36"}
!115 = !{!116, !94, !83, !7}
!116 = distinct !{!116, !117, !"label_54: %retptr"}
!117 = distinct !{!117, !"label_54"}
!118 = !{!119, !121, !94, !83, !7}
!119 = distinct !{!119, !120, !"label_57: %retptr"}
!120 = distinct !{!120, !"label_57"}
!121 = distinct !{!121, !122, !"label_58: %retptr"}
!122 = distinct !{!122, !"label_58"}
!123 = !{!124, !119, !121, !94, !83, !7}
!124 = distinct !{!124, !125, !"label_36: %retptr"}
!125 = distinct !{!125, !"label_36"}
!126 = !{!121, !94, !83, !7}
!127 = !{!128, !121, !94, !83, !7}
!128 = distinct !{!128, !129, !"label_59: %retptr"}
!129 = distinct !{!129, !"label_59"}
!130 = !{!131, !7}
!131 = distinct !{!131, !132, !"label_60: %retptr"}
!132 = distinct !{!132, !"label_60"}
!133 = !{!134, !131, !7}
!134 = distinct !{!134, !135, !"label_61: %retptr"}
!135 = distinct !{!135, !"label_61"}
!136 = !{!137, !134, !131, !7}
!137 = distinct !{!137, !138, !"label_62: %retptr"}
!138 = distinct !{!138, !"label_62"}
!139 = !{!140, !134, !131, !7}
!140 = distinct !{!140, !141, !"label_63: %retptr"}
!141 = distinct !{!141, !"label_63"}
!142 = !{!143, !131, !7}
!143 = distinct !{!143, !144, !"label_64: %retptr"}
!144 = distinct !{!144, !"label_64"}
!145 = !{!146, !143, !131, !7}
!146 = distinct !{!146, !147, !"label_65: %retptr"}
!147 = distinct !{!147, !"label_65"}
!148 = !{!"branch_weights", i32 1, i32 99}
!149 = !{!150, !143, !131, !7}
!150 = distinct !{!150, !151, !"label_35: %retptr"}
!151 = distinct !{!151, !"label_35"}
!152 = !{!153, !131, !7}
!153 = distinct !{!153, !154, !"label_66: %retptr"}
!154 = distinct !{!154, !"label_66"}
!155 = !{!156, !131, !7}
!156 = distinct !{!156, !157, !"label_67: %retptr"}
!157 = distinct !{!157, !"label_67"}
!158 = !{!159, !131, !7}
!159 = distinct !{!159, !160, !"label_68: %retptr"}
!160 = distinct !{!160, !"label_68"}
!161 = !{!162, !159, !131, !7}
!162 = distinct !{!162, !163, !"label_34: %retptr"}
!163 = distinct !{!163, !"label_34"}
!164 = !{!165, !162, !159, !131, !7}
!165 = distinct !{!165, !166, !"label_35: %retptr"}
!166 = distinct !{!166, !"label_35"}
!167 = !{!168, !162, !159, !131, !7}
!168 = distinct !{!168, !169, !"label_33: %retptr"}
!169 = distinct !{!169, !"label_33"}
!170 = !{!171, !173, !162, !159, !131, !7}
!171 = distinct !{!171, !172, !"label_36: %retptr"}
!172 = distinct !{!172, !"label_36"}
!173 = distinct !{!173, !174, !"label_37: %retptr"}
!174 = distinct !{!174, !"label_37"}
!175 = !{!173, !162, !159, !131, !7}
!176 = !{!177, !159, !131, !7}
!177 = distinct !{!177, !178, !"label_35: %retptr"}
!178 = distinct !{!178, !"label_35"}

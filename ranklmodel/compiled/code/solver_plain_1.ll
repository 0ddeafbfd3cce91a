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
  %.392.i = add nsw i64 %.8.i, 1
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
  %.675.i = getelementptr i8, ptr %.341.i, i64 48
  %.1768.i = icmp sgt i64 %arg.lanes.4.5.1.fr.i, 0
  %.6331716.not.i = icmp slt i64 %.79.i, 1
  %.8881724.not.i = icmp slt i64 %.8.i, 1
  %.1259.i = shl nsw i64 %.8.i, 1
  %.1263.i = add nsw i64 %.79.i, %.1259.i
  %.1293.i = icmp slt i64 %.1263.i, 0
  %.1294.i = select i1 %.1293.i, i64 %.12.i, i64 0
  %invariant.gep1293 = getelementptr double, ptr %.10.i, i64 %.1263.i
  %invariant.gep1295 = getelementptr double, ptr %invariant.gep1293, i64 %.1294.i
  %0 = getelementptr i8, ptr %.291.i, i64 80
  %1 = getelementptr i8, ptr %.341.i, i64 8
  %2 = getelementptr i8, ptr %.341.i, i64 16
  %3 = getelementptr i8, ptr %.291.i, i64 32
  %.310.i364 = getelementptr i8, ptr %.502.i, i64 88
  %.339.i366 = getelementptr i8, ptr %.502.i, i64 96
  %.1094.i = add nsw i64 %.79.i, %.8.i
  %.1065.reass.i = mul i64 %.17.i52, 40
  %4 = getelementptr i8, ptr %.13.i, i64 %.1065.reass.i
  %5 = getelementptr double, ptr %.114.i, i64 %.116.i
  %.idx2402.i289 = shl i64 %.116.i, 4
  %6 = getelementptr i8, ptr %.114.i, i64 %.idx2402.i289
  %7 = getelementptr i8, ptr %.341.i, i64 24
  %8 = getelementptr i8, ptr %.341.i, i64 32
  %9 = getelementptr i8, ptr %.291.i, i64 24
  %.294.i409 = getelementptr i8, ptr %.502.i, i64 80
  %.326.i414 = getelementptr i8, ptr %.502.i, i64 128
  %.416.i416 = shl i64 %arg.lanes.4.5.1.fr.i, 3
  %.446.i419 = getelementptr i8, ptr %.502.i, i64 72
  %.333.i = sub nsw i64 %.131.i, %arg.lanes.4.5.1.fr.i
  %invariant.gep = getelementptr double, ptr %.231.i, i64 %arg.lanes.4.5.1.fr.i
  %10 = getelementptr i8, ptr %.291.i, i64 104
  %11 = getelementptr i8, ptr %.341.i, i64 56
  %12 = getelementptr i8, ptr %.291.i, i64 8
  %.289.i101 = shl nsw i64 %.17.i52, 3
  %.317.i = getelementptr i8, ptr %.502.i, i64 80
  %.348.i102 = getelementptr i8, ptr %.502.i, i64 16
  %.377.i = getelementptr i8, ptr %.502.i, i64 96
  %.406.i = getelementptr i8, ptr %.502.i, i64 104
  %13 = getelementptr i8, ptr %.291.i, i64 24
  %14 = getelementptr i8, ptr %.341.i, i64 32
  %15 = getelementptr i8, ptr %.291.i, i64 8
  %16 = getelementptr i8, ptr %.341.i, i64 24
  %17 = getelementptr i8, ptr %.291.i, i64 32
  %18 = xor i64 %.8.i, -1
  %.414.i1050 = add i64 %.12.i, %18
  %.571614.not.i = icmp slt i64 %.8.i, 1
  %invariant.gep1297 = getelementptr double, ptr %.13.i, i64 %.17.i52
  %19 = getelementptr i8, ptr %.341.i, i64 56
  %20 = getelementptr i8, ptr %.291.i, i64 16
  %21 = getelementptr i8, ptr %.341.i, i64 16
  %.335.i = shl i64 %.17.i52, 3
  %.367.i = getelementptr i8, ptr %.502.i, i64 80
  %.397.i = getelementptr i8, ptr %.502.i, i64 120
  %.406.i113 = mul nsw i64 %.17.i52, 72
  %22 = getelementptr i8, ptr %.291.i, i64 8
  %23 = getelementptr i8, ptr %.291.i, i64 64
  %24 = getelementptr i8, ptr %.291.i, i64 56
  %25 = getelementptr i8, ptr %.341.i, i64 40
  %.833.i = getelementptr i8, ptr %.502.i, i64 24
  %.863.i857 = getelementptr i8, ptr %.502.i, i64 104
  %.893.i = getelementptr i8, ptr %.502.i, i64 112
  %.940.i = getelementptr i8, ptr %.502.i, i64 32
  %.1012.i = getelementptr i8, ptr %.502.i, i64 40
  %26 = getelementptr i8, ptr %.291.i, i64 72
  %.276.i1012 = icmp sgt i64 %.8.i, 0
  %.8491362.not.i = icmp slt i64 %.452.i, 1
  %27 = getelementptr i64, ptr %.450.i, i64 %.452.i
  %.862.i1024 = mul i64 %.8.i, %.8.i
  %28 = getelementptr double, ptr %.391.i, i64 %.862.i1024
  %29 = getelementptr double, ptr %.13.i, i64 %.17.i52
  %.idx1282 = mul i64 %.17.i52, 72
  %30 = getelementptr i8, ptr %.13.i, i64 %.idx1282
  %.508625.not.i = icmp slt i64 %.8.i, 1
  %.125.i927 = icmp sgt i64 %.8.i, 0
  %.275.i930 = mul i64 %.8.i, %.8.i
  %31 = getelementptr double, ptr %.391.i, i64 %.275.i930
  %spec.select626.i = ashr i64 %.17.i52, 2
  %.666.i = add i64 %.345, -1
  %.710629.not.i = icmp slt i64 %.666.i, 1
  %.793.i = shl nsw i64 %.17.i52, 4
  %.797.i = mul nsw i64 %.17.i52, 24
  %.811.i = shl nsw i64 %.17.i52, 5
  %.846.i = getelementptr i8, ptr %.502.i, i64 8
  %.880.i = getelementptr i8, ptr %.502.i, i64 96
  %.idx1283 = shl i64 %.17.i52, 5
  %32 = getelementptr i8, ptr %.13.i, i64 %.idx1283
  %.508625.not.i891 = icmp slt i64 %.8.i, 1
  %.125.i = icmp sgt i64 %.8.i, 0
  %.275.i = mul i64 %.8.i, %.8.i
  %33 = getelementptr double, ptr %.391.i, i64 %.275.i
  %.337.i = getelementptr i8, ptr %.502.i, i64 48
  %.342.i146 = shl i64 %.17.i52, 4
  %.346.i = add nsw i64 %.345, 8
  %.347.i = mul nsw i64 %.346.i, %.335.i
  %.349.i148 = mul nsw i64 %.17.i52, 40
  %34 = getelementptr i8, ptr %.291.i, i64 88
  %.297.i = shl i64 %.17.i52, 4
  %.326.i838 = getelementptr i8, ptr %.502.i, i64 128
  %.446.i840 = getelementptr i8, ptr %.502.i, i64 72
  %.475.i842 = getelementptr i8, ptr %.502.i, i64 96
  %35 = getelementptr i8, ptr %.341.i, i64 72
  %36 = getelementptr i8, ptr %.291.i, i64 88
  %37 = getelementptr i8, ptr %.341.i, i64 56
  %.274.i541 = sub nsw i64 %.131.i, %arg.lanes.4.5.1.fr.i
  %.359.i = getelementptr i8, ptr %.502.i, i64 144
  %.370.i = mul i64 %.17.i52, 48
  %38 = getelementptr i8, ptr %.291.i, i64 88
  %39 = getelementptr i8, ptr %.341.i, i64 56
  %invariant.gep1315 = getelementptr double, ptr %.231.i, i64 %arg.lanes.4.5.1.fr.i
  %.3261417.not.i = icmp slt i64 %arg.lanes.4.5.1.fr.i, 1
  %.274.i = sub nsw i64 %.131.i, %arg.lanes.4.5.1.fr.i
  %.322854.not.i = icmp slt i64 %.8.i, 1
  %.297.i.i = mul i64 %.17.i52, 24
  %.326.i.i = getelementptr i8, ptr %.502.i, i64 128
  %.416.i.i = shl i64 %arg.lanes.4.5.1.fr.i, 3
  %.446.i.i = getelementptr i8, ptr %.502.i, i64 72
  %.475.i.i = getelementptr i8, ptr %.502.i, i64 96
  %.idx.i643 = mul i64 %.17.i52, 56
  %invariant.gep1317 = getelementptr i8, ptr %.13.i, i64 %.idx.i643
  %.idx848.i = shl i64 %.17.i52, 6
  %invariant.gep1319 = getelementptr i8, ptr %.13.i, i64 %.idx848.i
  %40 = getelementptr i8, ptr %.13.i, i64 %.370.i
  %41 = getelementptr i8, ptr %.13.i, i64 %.342.i146
  %.idx851.i = mul i64 %.17.i52, 24
  %invariant.gep1321 = getelementptr i8, ptr %.13.i, i64 %.idx851.i
  %.322854.not.i729 = icmp slt i64 %.8.i, 1
  %.idx.i734 = mul i64 %.17.i52, 56
  %42 = getelementptr i8, ptr %.13.i, i64 %.idx.i734
  %.idx848.i736 = shl i64 %.17.i52, 6
  %43 = getelementptr i8, ptr %.13.i, i64 %.idx848.i736
  %44 = getelementptr i8, ptr %.13.i, i64 %.370.i
  %45 = getelementptr i8, ptr %.13.i, i64 %.342.i146
  %.idx851.i744 = mul i64 %.17.i52, 24
  %46 = getelementptr i8, ptr %.13.i, i64 %.idx851.i744
  %.297.i.i775 = mul i64 %.17.i52, 24
  %.326.i.i777 = getelementptr i8, ptr %.502.i, i64 128
  %.416.i.i779 = shl i64 %arg.lanes.4.5.1.fr.i, 3
  %.446.i.i782 = getelementptr i8, ptr %.502.i, i64 72
  %.475.i.i784 = getelementptr i8, ptr %.502.i, i64 96
  %.idx.i664 = mul i64 %.17.i52, 56
  %47 = getelementptr i8, ptr %.13.i, i64 %.idx.i664
  %.idx848.i666 = shl i64 %.17.i52, 6
  %48 = getelementptr i8, ptr %.13.i, i64 %.idx848.i666
  %49 = getelementptr i8, ptr %.13.i, i64 %.370.i
  %50 = getelementptr i8, ptr %.13.i, i64 %.342.i146
  %.idx851.i674 = mul i64 %.17.i52, 24
  %51 = getelementptr i8, ptr %.13.i, i64 %.idx851.i674
  %52 = getelementptr i8, ptr %.291.i, i64 96
  %53 = getelementptr i8, ptr %.341.i, i64 64
  %54 = getelementptr i8, ptr %.291.i, i64 112
  %55 = getelementptr i8, ptr %.341.i, i64 72
  %56 = getelementptr i8, ptr %.341.i, i64 32
  %57 = getelementptr i8, ptr %.291.i, i64 104
  %58 = getelementptr i8, ptr %.341.i, i64 72
  %59 = getelementptr i8, ptr %.341.i, i64 32
  %60 = getelementptr i8, ptr %.341.i, i64 64
  %61 = getelementptr i8, ptr %.291.i, i64 96
  %62 = getelementptr i8, ptr %.341.i, i64 72
  %63 = getelementptr i8, ptr %.341.i, i64 32
  %64 = getelementptr i8, ptr %.341.i, i64 56
  %65 = getelementptr i8, ptr %.291.i, i64 88
  %66 = getelementptr i8, ptr %.341.i, i64 72
  %67 = getelementptr i8, ptr %.341.i, i64 16
  %68 = getelementptr i8, ptr %.291.i, i64 16
  %.679.i = getelementptr i8, ptr %.502.i, i64 64
  %.683.i = mul nsw i64 %.17.i52, 48
  %.743.i = getelementptr i8, ptr %.502.i, i64 136
  %.11.i.i = icmp eq i64 %.343, 4
  %.27.i.i = sitofp i64 %.343 to double
  %.31.i.i = fdiv contract double -1.000000e+00, %.27.i.i
  %69 = getelementptr i8, ptr %.341.i, i64 24
  %70 = getelementptr i8, ptr %.291.i, i64 48
  %71 = getelementptr i8, ptr %.291.i, i64 40
  %72 = getelementptr i8, ptr %.341.i, i64 32
  %73 = getelementptr i8, ptr %.291.i, i64 32
  %.27.i3.i = sitofp i64 %.343 to double
  %.31.i4.i = fdiv contract double -1.000000e+00, %.27.i3.i
  %.35.i5.i = tail call contract double @llvm.pow.f64(double 1.000000e-02, double %.31.i4.i)
  %74 = getelementptr i8, ptr %.291.i, i64 40
  %75 = getelementptr i8, ptr %.291.i, i64 48
  %.458.i = getelementptr i8, ptr %.502.i, i64 56
  %76 = getelementptr i8, ptr %.341.i, i64 56
  %.255.i = sub nsw i64 %.131.i, %arg.lanes.4.5.1.fr.i
  %77 = getelementptr i8, ptr %.341.i, i64 64
  %78 = getelementptr i8, ptr %.291.i, i64 104
  %79 = getelementptr i8, ptr %.291.i, i64 112
  %80 = getelementptr i8, ptr %.291.i, i64 24
  %81 = getelementptr i8, ptr %.341.i, i64 8
  %82 = getelementptr double, ptr %.114.i, i64 %.116.i
  %.idx2402.i = shl i64 %.116.i, 4
  %83 = getelementptr i8, ptr %.114.i, i64 %.idx2402.i
  %.310.i356 = getelementptr i8, ptr %.502.i, i64 88
  %.339.i358 = getelementptr i8, ptr %.502.i, i64 96
  %.326.i = getelementptr i8, ptr %.502.i, i64 128
  %.416.i400 = shl i64 %arg.lanes.4.5.1.fr.i, 3
  %.446.i401 = getelementptr i8, ptr %.502.i, i64 72
  %.475.i403 = getelementptr i8, ptr %.502.i, i64 96
  %.333.i379 = sub nsw i64 %.131.i, %arg.lanes.4.5.1.fr.i
  %invariant.gep1323 = getelementptr double, ptr %.231.i, i64 %arg.lanes.4.5.1.fr.i
  %84 = getelementptr i8, ptr %.291.i, i64 104
  %85 = getelementptr i8, ptr %.341.i, i64 32
  %86 = getelementptr i8, ptr %.341.i, i64 56
  %.11.i427 = icmp eq i64 %.343, 4
  %.27.i428 = sitofp i64 %.343 to double
  %.31.i = fdiv contract double -1.000000e+00, %.27.i428
  %87 = xor i64 %.8.i, -1
  %.416.i436 = add i64 %.12.i, %87
  %.5121082.not.i = icmp slt i64 %.8.i, 1
  %invariant.gep.i = getelementptr double, ptr %.10.i, i64 %.12.i
  %88 = getelementptr double, ptr %.13.i, i64 %.17.i52
  %.932.i = icmp slt i64 %.345, -8
  %.933.i = select i1 %.932.i, i64 %.15.i, i64 0
  %.934.i437 = add i64 %.933.i, %.346.i
  %.964.i = mul i64 %.934.i437, %.17.i52
  %89 = getelementptr double, ptr %.13.i, i64 %.964.i
  %90 = shl i64 %.8.i, 3
  %91 = shl nuw i64 %.8.i, 3
  %92 = add i64 %.8.i, -1
  %93 = add i64 %arg.lanes.4.5.1.fr.i, -1
  %94 = add i64 %.8.i, -2
  %xtraiter = and i64 %.79.i, 3
  %95 = icmp ult i64 %.79.i, 4
  %unroll_iter = and i64 %.79.i, 9223372036854775804
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  %lcmp.mod5 = icmp ne i64 %xtraiter, 0
  %xtraiter6 = and i64 %.8.i, 1
  %96 = icmp eq i64 %92, 0
  %unroll_iter10 = and i64 %.8.i, 9223372036854775806
  %lcmp.mod8.not = icmp eq i64 %xtraiter6, 0
  %lcmp.mod9 = icmp ne i64 %xtraiter6, 0
  %xtraiter12 = and i64 %arg.lanes.4.5.1.fr.i, 1
  %97 = icmp eq i64 %93, 0
  %unroll_iter16 = and i64 %arg.lanes.4.5.1.fr.i, 9223372036854775806
  %lcmp.mod14.not = icmp eq i64 %xtraiter12, 0
  %lcmp.mod15 = icmp ne i64 %xtraiter12, 0
  %xtraiter18 = and i64 %.8.i, 1
  %98 = icmp eq i64 %92, 0
  %unroll_iter22 = and i64 %.8.i, 9223372036854775806
  %lcmp.mod20.not = icmp eq i64 %xtraiter18, 0
  %lcmp.mod21 = icmp ne i64 %xtraiter18, 0
  %xtraiter26 = and i64 %.8.i, 1
  %99 = icmp eq i64 %92, 0
  %unroll_iter30 = and i64 %.8.i, 9223372036854775806
  %lcmp.mod28.not = icmp eq i64 %xtraiter26, 0
  %lcmp.mod29 = icmp ne i64 %xtraiter26, 0
  %xtraiter34 = and i64 %.8.i, 3
  %100 = icmp ult i64 %92, 3
  %unroll_iter38 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod36.not = icmp eq i64 %xtraiter34, 0
  %lcmp.mod37 = icmp ne i64 %xtraiter34, 0
  %xtraiter40 = and i64 %.8.i, 1
  %101 = icmp eq i64 %92, 0
  %unroll_iter44 = and i64 %.8.i, 9223372036854775806
  %lcmp.mod42.not = icmp eq i64 %xtraiter40, 0
  %lcmp.mod43 = icmp ne i64 %xtraiter40, 0
  %xtraiter52 = and i64 %.8.i, 3
  %102 = icmp ult i64 %92, 3
  %unroll_iter56 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod54.not = icmp eq i64 %xtraiter52, 0
  %lcmp.mod55 = icmp ne i64 %xtraiter52, 0
  %xtraiter58 = and i64 %.8.i, 1
  %103 = icmp eq i64 %92, 0
  %unroll_iter62 = and i64 %.8.i, 9223372036854775806
  %lcmp.mod60.not = icmp eq i64 %xtraiter58, 0
  %lcmp.mod61 = icmp ne i64 %xtraiter58, 0
  %storemerge.i.i.mux = select i1 %.11.i.i, double 0x40094C583ADA5B52, double %.35.i5.i
  %xtraiter70 = and i64 %arg.lanes.4.5.1.fr.i, 1
  %104 = icmp eq i64 %93, 0
  %unroll_iter74 = and i64 %arg.lanes.4.5.1.fr.i, 9223372036854775806
  %lcmp.mod72.not = icmp eq i64 %xtraiter70, 0
  %lcmp.mod73 = icmp ne i64 %xtraiter70, 0
  br label %B80.preheader.i

B140.i:                                           ; preds = %B80.preheader.i
  %.676.i = load i64, ptr %.675.i, align 8, !noalias !6
  %.706.i = icmp slt i64 %.676.i, %.7.i
  br i1 %.706.i, label %B234.i, label %B488.i

B234.i:                                           ; preds = %B140.i, %B330.i
  %.340.i99 = load i64, ptr %.675.i, align 8, !noalias !9
  %.350.i = add nsw i64 %.340.i99, 1
  store i64 %.350.i, ptr %.675.i, align 8, !noalias !9
  %.513.i = icmp slt i64 %.340.i99, 0
  %.514.i = select i1 %.513.i, i64 %.7.i, i64 0
  %.515.i = add i64 %.514.i, %.340.i99
  %.539.i.idx = mul i64 %.515.i, 104
  %.539.i = getelementptr i8, ptr %.64.i, i64 %.539.i.idx
  %.540.i = load i64, ptr %.539.i, align 8, !noalias !9
  br i1 %.6331716.not.i, label %B312.endif.i, label %B258.lr.ph.i

B258.lr.ph.i:                                     ; preds = %B234.i
  %.724.i = mul i64 %.515.i, %.12.i
  %105 = getelementptr double, ptr %.10.i, i64 %.724.i
  br i1 %95, label %B258.i.epil.preheader, label %B258.i

B258.i:                                           ; preds = %B258.lr.ph.i, %B258.i
  %.63917151717.i = phi i64 [ %.646.i.3, %B258.i ], [ 0, %B258.lr.ph.i ]
  %niter = phi i64 [ %niter.next.3, %B258.i ], [ 0, %B258.lr.ph.i ]
  %.646.i = or disjoint i64 %.63917151717.i, 1
  %106 = getelementptr double, ptr %105, i64 %.63917151717.i
  %.729.i = load double, ptr %106, align 8, !noalias !9
  %gep1721.i = getelementptr double, ptr %.77.i, i64 %.63917151717.i
  store double %.729.i, ptr %gep1721.i, align 8, !noalias !9
  %.646.i.1 = or disjoint i64 %.63917151717.i, 2
  %107 = getelementptr double, ptr %105, i64 %.646.i
  %.729.i.1 = load double, ptr %107, align 8, !noalias !9
  %gep1721.i.1 = getelementptr double, ptr %.77.i, i64 %.646.i
  store double %.729.i.1, ptr %gep1721.i.1, align 8, !noalias !9
  %.646.i.2 = or disjoint i64 %.63917151717.i, 3
  %108 = getelementptr double, ptr %105, i64 %.646.i.1
  %.729.i.2 = load double, ptr %108, align 8, !noalias !9
  %gep1721.i.2 = getelementptr double, ptr %.77.i, i64 %.646.i.1
  store double %.729.i.2, ptr %gep1721.i.2, align 8, !noalias !9
  %.646.i.3 = add nuw nsw i64 %.63917151717.i, 4
  %109 = getelementptr double, ptr %105, i64 %.646.i.2
  %.729.i.3 = load double, ptr %109, align 8, !noalias !9
  %gep1721.i.3 = getelementptr double, ptr %.77.i, i64 %.646.i.2
  store double %.729.i.3, ptr %gep1721.i.3, align 8, !noalias !9
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %B312.endif.i.loopexit.unr-lcssa, label %B258.i

B344.i:                                           ; preds = %B344.lr.ph.i, %B344.i
  %.89417231725.i = phi i64 [ %.901.i.1, %B344.i ], [ 0, %B344.lr.ph.i ]
  %niter11 = phi i64 [ %niter11.next.1, %B344.i ], [ 0, %B344.lr.ph.i ]
  %.901.i = or disjoint i64 %.89417231725.i, 1
  %.934.i = add nsw i64 %.89417231725.i, %.79.i
  %.962.i = icmp slt i64 %.934.i, 0
  %.963.i = select i1 %.962.i, i64 %.12.i, i64 0
  %110 = getelementptr double, ptr %115, i64 %.934.i
  %.985.i = getelementptr double, ptr %110, i64 %.963.i
  %.986.i = load double, ptr %.985.i, align 8, !noalias !9
  %gep.i = getelementptr double, ptr %.13.i, i64 %.89417231725.i
  store double %.986.i, ptr %gep.i, align 8, !noalias !9
  %.1095.i = add nsw i64 %.1094.i, %.89417231725.i
  %.1123.i = icmp slt i64 %.1095.i, 0
  %.1124.i = select i1 %.1123.i, i64 %.12.i, i64 0
  %111 = getelementptr double, ptr %115, i64 %.1095.i
  %.1146.i = getelementptr double, ptr %111, i64 %.1124.i
  %.1147.i = load double, ptr %.1146.i, align 8, !noalias !9
  %gep1731.i = getelementptr double, ptr %4, i64 %.89417231725.i
  store double %.1147.i, ptr %gep1731.i, align 8, !noalias !9
  %.901.i.1 = add nuw nsw i64 %.89417231725.i, 2
  %.934.i.1 = add nsw i64 %.901.i, %.79.i
  %.962.i.1 = icmp slt i64 %.934.i.1, 0
  %.963.i.1 = select i1 %.962.i.1, i64 %.12.i, i64 0
  %112 = getelementptr double, ptr %115, i64 %.934.i.1
  %.985.i.1 = getelementptr double, ptr %112, i64 %.963.i.1
  %.986.i.1 = load double, ptr %.985.i.1, align 8, !noalias !9
  %gep.i.1 = getelementptr double, ptr %.13.i, i64 %.901.i
  store double %.986.i.1, ptr %gep.i.1, align 8, !noalias !9
  %.1095.i.1 = add nsw i64 %.1094.i, %.901.i
  %.1123.i.1 = icmp slt i64 %.1095.i.1, 0
  %.1124.i.1 = select i1 %.1123.i.1, i64 %.12.i, i64 0
  %113 = getelementptr double, ptr %115, i64 %.1095.i.1
  %.1146.i.1 = getelementptr double, ptr %113, i64 %.1124.i.1
  %.1147.i.1 = load double, ptr %.1146.i.1, align 8, !noalias !9
  %gep1731.i.1 = getelementptr double, ptr %4, i64 %.901.i
  store double %.1147.i.1, ptr %gep1731.i.1, align 8, !noalias !9
  %niter11.next.1 = add i64 %niter11, 2
  %niter11.ncmp.1 = icmp eq i64 %niter11.next.1, %unroll_iter10
  br i1 %niter11.ncmp.1, label %label_1-lcssa, label %B344.i

B312.endif.i.loopexit.unr-lcssa:                  ; preds = %B258.i
  br i1 %lcmp.mod.not, label %B312.endif.i, label %B258.i.epil.preheader

B258.i.epil.preheader:                            ; preds = %B312.endif.i.loopexit.unr-lcssa, %B258.lr.ph.i
  %.63917151717.i.epil.init = phi i64 [ 0, %B258.lr.ph.i ], [ %.646.i.3, %B312.endif.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod5)
  br label %B258.i.epil

B258.i.epil:                                      ; preds = %B258.i.epil, %B258.i.epil.preheader
  %.63917151717.i.epil = phi i64 [ %.63917151717.i.epil.init, %B258.i.epil.preheader ], [ %.646.i.epil, %B258.i.epil ]
  %epil.iter = phi i64 [ 0, %B258.i.epil.preheader ], [ %epil.iter.next, %B258.i.epil ]
  %.646.i.epil = add nuw nsw i64 %.63917151717.i.epil, 1
  %114 = getelementptr double, ptr %105, i64 %.63917151717.i.epil
  %.729.i.epil = load double, ptr %114, align 8, !noalias !9
  %gep1721.i.epil = getelementptr double, ptr %.77.i, i64 %.63917151717.i.epil
  store double %.729.i.epil, ptr %gep1721.i.epil, align 8, !noalias !9
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %B312.endif.i, label %B258.i.epil, !llvm.loop !12

B312.endif.i:                                     ; preds = %B312.endif.i.loopexit.unr-lcssa, %B258.i.epil, %B234.i
  %.pre1734.i = mul i64 %.515.i, %.12.i
  br i1 %.8881724.not.i, label %label_2, label %B344.lr.ph.i

B344.lr.ph.i:                                     ; preds = %B312.endif.i
  %115 = getelementptr double, ptr %.10.i, i64 %.pre1734.i
  br i1 %96, label %B344.i.epil.preheader, label %B344.i

label_1-lcssa: ; preds = %B344.i
  br i1 %lcmp.mod8.not, label %label_2, label %B344.i.epil.preheader

B344.i.epil.preheader:                            ; preds = %label_1-lcssa, %B344.lr.ph.i
  %.89417231725.i.epil.init = phi i64 [ 0, %B344.lr.ph.i ], [ %.901.i.1, %label_1-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod9)
  %.934.i.epil = add nsw i64 %.89417231725.i.epil.init, %.79.i
  %.962.i.epil = icmp slt i64 %.934.i.epil, 0
  %.963.i.epil = select i1 %.962.i.epil, i64 %.12.i, i64 0
  %116 = getelementptr double, ptr %115, i64 %.934.i.epil
  %.985.i.epil = getelementptr double, ptr %116, i64 %.963.i.epil
  %.986.i.epil = load double, ptr %.985.i.epil, align 8, !noalias !9
  %gep.i.epil = getelementptr double, ptr %.13.i, i64 %.89417231725.i.epil.init
  store double %.986.i.epil, ptr %gep.i.epil, align 8, !noalias !9
  %.1095.i.epil = add nsw i64 %.1094.i, %.89417231725.i.epil.init
  %.1123.i.epil = icmp slt i64 %.1095.i.epil, 0
  %.1124.i.epil = select i1 %.1123.i.epil, i64 %.12.i, i64 0
  %117 = getelementptr double, ptr %115, i64 %.1095.i.epil
  %.1146.i.epil = getelementptr double, ptr %117, i64 %.1124.i.epil
  %.1147.i.epil = load double, ptr %.1146.i.epil, align 8, !noalias !9
  %gep1731.i.epil = getelementptr double, ptr %4, i64 %.89417231725.i.epil.init
  store double %.1147.i.epil, ptr %gep1731.i.epil, align 8, !noalias !9
  br label %label_2

label_2: ; preds = %B344.i.epil.preheader, %label_1-lcssa, %B312.endif.i
  %gep1296 = getelementptr double, ptr %invariant.gep1295, i64 %.pre1734.i
  %.1317.i = load double, ptr %gep1296, align 8, !noalias !9
  store double %.1317.i, ptr %0, align 8, !noalias !9
  %.1448.i100 = getelementptr i8, ptr %.539.i, i64 48
  store i64 1, ptr %.1448.i100, align 8, !noalias !9
  store i64 %.340.i99, ptr %.341.i, align 8, !noalias !9
  %.1583.i = getelementptr i8, ptr %.539.i, i64 16
  %.1584.i = load i64, ptr %.1583.i, align 8, !noalias !9
  store i64 %.1584.i, ptr %1, align 8, !noalias !9
  %.1659.i = add nsw i64 %.540.i, 1
  store i64 %.1659.i, ptr %2, align 8, !noalias !9
  %.1744.i = icmp slt i64 %.540.i, 0
  %.1745.i = select i1 %.1744.i, i64 %.168.i, i64 0
  %118 = getelementptr double, ptr %.166.i, i64 %.540.i
  %.1759.i = getelementptr double, ptr %118, i64 %.1745.i
  %.1760.i = load double, ptr %.1759.i, align 8, !noalias !9
  store double %.1760.i, ptr %.291.i, align 8, !noalias !9
  store double 0.000000e+00, ptr %3, align 8, !noalias !9
  %.282.i363 = load i64, ptr %.502.i, align 8, !noalias !14
  %.311.i365 = load i64, ptr %.310.i364, align 8, !noalias !14
  %.340.i367 = load i64, ptr %.339.i366, align 8, !noalias !14
  %.344.i368 = inttoptr i64 %.282.i363 to ptr
  %.345.i369 = inttoptr i64 %.311.i365 to ptr
  %.346.i370 = inttoptr i64 %.340.i367 to ptr
  tail call void %.344.i368(ptr %.345.i369, ptr %.346.i370), !noalias !14
  %.339.i236 = load i64, ptr %.341.i, align 8, !noalias !17
  %.408.i238 = load i64, ptr %2, align 8, !noalias !17
  %.447.i239 = icmp slt i64 %.339.i236, 0
  %.448.i240 = select i1 %.447.i239, i64 %.7.i, i64 0
  %.449.i241 = add i64 %.448.i240, %.339.i236
  %.idx = mul i64 %.449.i241, 104
  %119 = getelementptr i8, ptr %.64.i, i64 %.idx
  %.473.i243 = getelementptr i8, ptr %119, i64 8
  %.474.i244 = load i64, ptr %.473.i243, align 8, !noalias !17
  %.482.i245 = icmp eq i64 %.408.i238, %.474.i244
  br i1 %.482.i245, label %B158.i329, label %B260.i246

B158.i329:                                        ; preds = %label_2
  %.543.i330 = getelementptr i8, ptr %119, i64 48
  store i64 2, ptr %.543.i330, align 8, !noalias !17
  %.331.i333 = load i64, ptr %.341.i, align 8, !noalias !20
  %.395.i = load double, ptr %.291.i, align 8, !noalias !20
  %.440.i = icmp slt i64 %.331.i333, 0
  %.441.i = select i1 %.440.i, i64 %.7.i, i64 0
  %120 = getelementptr double, ptr %.210.i, i64 %.331.i333
  %.455.i334 = getelementptr double, ptr %120, i64 %.441.i
  store double %.395.i, ptr %.455.i334, align 8, !noalias !20
  store i64 -1, ptr %.341.i, align 8, !noalias !20
  store double 1.000000e+00, ptr %12, align 8, !noalias !20
  br label %label_3

B260.i246:                                        ; preds = %label_2
  %.783.i247 = load i64, ptr %1, align 8, !noalias !17
  %.848.i248 = getelementptr i8, ptr %119, i64 24
  %.849.i249 = load i64, ptr %.848.i248, align 8, !noalias !17
  %.913.i250 = icmp slt i64 %.783.i247, %.849.i249
  br i1 %.913.i250, label %B412.i281, label %B826.i251

B412.i281:                                        ; preds = %B260.i246
  %.969.i282 = icmp slt i64 %.783.i247, 0
  %.970.i283 = select i1 %.969.i282, i64 %.116.i, i64 0
  %121 = getelementptr double, ptr %.114.i, i64 %.783.i247
  %.992.i284 = getelementptr double, ptr %121, i64 %.970.i283
  %.993.i285 = load double, ptr %.992.i284, align 8, !noalias !17
  %.1057.i286 = load double, ptr %.291.i, align 8, !noalias !17
  %.1065.i287 = fcmp contract ugt double %.993.i285, %.1057.i286
  br i1 %.1065.i287, label %B826.i251, label %B496.preheader.i288

B496.preheader.i288:                              ; preds = %B412.i281
  %122 = add nsw i64 %.849.i249, -1
  br label %B496.i290

B496.i290:                                        ; preds = %B742.i311, %B496.preheader.i288
  %event.2.1.i291 = phi i64 [ %.1550.i312, %B742.i311 ], [ %.783.i247, %B496.preheader.i288 ]
  %settings.4.1.i292 = phi i1 [ %settings.3.2.i309, %B742.i311 ], [ false, %B496.preheader.i288 ]
  %.1110.i293 = icmp slt i64 %event.2.1.i291, 0
  %.1111.i294 = select i1 %.1110.i293, i64 %.116.i, i64 0
  %.1112.i295 = add i64 %.1111.i294, %event.2.1.i291
  %.1133.i296 = getelementptr double, ptr %5, i64 %.1112.i295
  %.1134.i297 = load double, ptr %.1133.i296, align 8, !noalias !17
  %.5.i = fptosi double %.1134.i297 to i64
  %.1169.i300 = icmp sgt i64 %.8.i, %.5.i
  br i1 %.1169.i300, label %B564.i319, label %B660.i301

B564.i319:                                        ; preds = %B496.i290
  %.1224.i320 = icmp slt i64 %.5.i, 0
  %.1225.i321 = select i1 %.1224.i320, i64 %.17.i52, i64 0
  %123 = getelementptr double, ptr %.13.i, i64 %.1225.i321
  %gep.i324 = getelementptr double, ptr %123, i64 %.5.i
  %.1260.i325 = load double, ptr %gep.i324, align 8, !noalias !17
  %.1320.i326 = getelementptr double, ptr %6, i64 %.1112.i295
  %.1321.i327 = load double, ptr %.1320.i326, align 8, !noalias !17
  %.1327.i328 = fadd contract double %.1260.i325, %.1321.i327
  store double %.1327.i328, ptr %gep.i324, align 8, !noalias !17
  br label %B720.i307

B660.i301:                                        ; preds = %B496.i290
  %.1465.i302 = getelementptr double, ptr %6, i64 %.1112.i295
  %.1466.i303 = load double, ptr %.1465.i302, align 8, !noalias !17
  %.1481.i304 = sub nsw i64 %.5.i, %.8.i
  %gep2411.i306 = getelementptr double, ptr %.77.i, i64 %.1481.i304
  store double %.1466.i303, ptr %gep2411.i306, align 8, !noalias !17
  br label %B720.i307

B720.i307:                                        ; preds = %B660.i301, %B564.i319
  %settings.3.2.i309 = phi i1 [ true, %B660.i301 ], [ %settings.4.1.i292, %B564.i319 ]
  %exitcond.not.i310 = icmp eq i64 %event.2.1.i291, %122
  br i1 %exitcond.not.i310, label %B826.i251, label %B742.i311

B742.i311:                                        ; preds = %B720.i307
  %.1550.i312 = add i64 %event.2.1.i291, 1
  %.1615.i313 = icmp slt i64 %event.2.1.i291, -1
  %.1616.i314 = select i1 %.1615.i313, i64 %.116.i, i64 0
  %124 = getelementptr double, ptr %.114.i, i64 %.1550.i312
  %.1638.i315 = getelementptr double, ptr %124, i64 %.1616.i314
  %.1639.i316 = load double, ptr %.1638.i315, align 8, !noalias !17
  %.1703.i317 = load double, ptr %.291.i, align 8, !noalias !17
  %.1711.i318 = fcmp contract ugt double %.1639.i316, %.1703.i317
  br i1 %.1711.i318, label %B826.i251, label %B496.i290

B826.i251:                                        ; preds = %B742.i311, %B720.i307, %B412.i281, %B260.i246
  %event.3.0.i252 = phi i64 [ %.783.i247, %B260.i246 ], [ %.783.i247, %B412.i281 ], [ %.1550.i312, %B742.i311 ], [ %.849.i249, %B720.i307 ]
  %settings.2.0.i253 = phi i1 [ false, %B260.i246 ], [ false, %B412.i281 ], [ %settings.3.2.i309, %B720.i307 ], [ %settings.3.2.i309, %B742.i311 ]
  store i64 %event.3.0.i252, ptr %1, align 8, !noalias !17
  store i64 1, ptr %7, align 8, !noalias !17
  store i64 0, ptr %8, align 8, !noalias !17
  %.1996.i256 = load i64, ptr %.473.i243, align 8, !noalias !17
  %.2017.inv.i257 = icmp sgt i64 %.1996.i256, 0
  %.2018.i258 = select i1 %.2017.inv.i257, i64 0, i64 %.168.i
  %125 = getelementptr double, ptr %.166.i, i64 %.1996.i256
  %126 = getelementptr i8, ptr %125, i64 -8
  %.2032.i259 = getelementptr double, ptr %126, i64 %.2018.i258
  %.2033.i260 = load double, ptr %.2032.i259, align 8, !noalias !17
  store double %.2033.i260, ptr %9, align 8, !noalias !17
  %.2105.i262 = icmp slt i64 %event.3.0.i252, %.849.i249
  br i1 %.2105.i262, label %B1108.i276, label %B1178.i263

B1108.i276:                                       ; preds = %B826.i251
  %.2170.i277 = icmp slt i64 %event.3.0.i252, 0
  %.2171.i278 = select i1 %.2170.i277, i64 %.116.i, i64 0
  %127 = getelementptr double, ptr %.114.i, i64 %event.3.0.i252
  %.2193.i279 = getelementptr double, ptr %127, i64 %.2171.i278
  %.2194.i280 = load double, ptr %.2193.i279, align 8, !noalias !17
  store double %.2194.i280, ptr %9, align 8, !noalias !17
  br label %B1178.i263

B1178.i263:                                       ; preds = %B1108.i276, %B826.i251
  br i1 %settings.2.0.i253, label %B1182.i274, label %B1212.i269

B1182.i274:                                       ; preds = %B1178.i263
  %.282.i = load i64, ptr %.502.i, align 8, !noalias !23
  %.311.i = load i64, ptr %.310.i364, align 8, !noalias !23
  %.340.i352 = load i64, ptr %.339.i366, align 8, !noalias !23
  %.344.i353 = inttoptr i64 %.282.i to ptr
  %.345.i = inttoptr i64 %.311.i to ptr
  %.346.i354 = inttoptr i64 %.340.i352 to ptr
  tail call void %.344.i353(ptr %.345.i, ptr %.346.i354), !noalias !23
  br label %B1212.i269

B1212.i269:                                       ; preds = %B1182.i274, %B1178.i263
  br i1 %.1768.i, label %B1256.i272, label %label_4

B1256.i272:                                       ; preds = %B1212.i269
  %.295.i410 = load i64, ptr %.294.i409, align 8, !noalias !26
  %.327.i415 = load i64, ptr %.326.i414, align 8, !noalias !26
  %.418.i418 = add nsw i64 %.327.i415, %.416.i416
  %.447.i420 = load i64, ptr %.446.i419, align 8, !noalias !26
  %.476.i422 = load i64, ptr %.339.i366, align 8, !noalias !26
  %.480.i423 = inttoptr i64 %.447.i420 to ptr
  %.481.i424 = inttoptr i64 %.295.i410 to ptr
  %.482.i425 = inttoptr i64 %.476.i422 to ptr
  %.483.i426 = inttoptr i64 %.418.i418 to ptr
  tail call void %.480.i423(ptr %.481.i424, ptr %.482.i425, ptr %.483.i426), !noalias !26
  br i1 %97, label %B168.i.epil.preheader, label %B168.i

B168.i:                                           ; preds = %B1256.i272, %B168.i
  %.422671673.i = phi i64 [ %.429.i.1, %B168.i ], [ 0, %B1256.i272 ]
  %niter17 = phi i64 [ %niter17.next.1, %B168.i ], [ 0, %B1256.i272 ]
  %.429.i = or disjoint i64 %.422671673.i, 1
  %gep = getelementptr double, ptr %invariant.gep, i64 %.422671673.i
  %.541.i = load double, ptr %gep, align 8, !noalias !31
  %.549.i = fcmp contract ogt double %.541.i, 0.000000e+00
  %"$phi216.1.2.1.i" = select i1 %.549.i, double 1.000000e+00, double 0.000000e+00
  %.567.i = add nsw i64 %.422671673.i, %.333.i
  %.595.i = icmp slt i64 %.567.i, 0
  %.596.i = select i1 %.595.i, i64 %.131.i, i64 0
  %128 = getelementptr double, ptr %.129.i, i64 %.596.i
  %gep.i373 = getelementptr double, ptr %128, i64 %.567.i
  store double %"$phi216.1.2.1.i", ptr %gep.i373, align 8, !noalias !31
  %.429.i.1 = add nuw nsw i64 %.422671673.i, 2
  %gep.1 = getelementptr double, ptr %invariant.gep, i64 %.429.i
  %.541.i.1 = load double, ptr %gep.1, align 8, !noalias !31
  %.549.i.1 = fcmp contract ogt double %.541.i.1, 0.000000e+00
  %"$phi216.1.2.1.i.1" = select i1 %.549.i.1, double 1.000000e+00, double 0.000000e+00
  %.567.i.1 = add nsw i64 %.429.i, %.333.i
  %.595.i.1 = icmp slt i64 %.567.i.1, 0
  %.596.i.1 = select i1 %.595.i.1, i64 %.131.i, i64 0
  %129 = getelementptr double, ptr %.129.i, i64 %.596.i.1
  %gep.i373.1 = getelementptr double, ptr %129, i64 %.567.i.1
  store double %"$phi216.1.2.1.i.1", ptr %gep.i373.1, align 8, !noalias !31
  %niter17.next.1 = add i64 %niter17, 2
  %niter17.ncmp.1 = icmp eq i64 %niter17.next.1, %unroll_iter16
  br i1 %niter17.ncmp.1, label %label_5-lcssa, label %B168.i

label_5-lcssa: ; preds = %B168.i
  br i1 %lcmp.mod14.not, label %label_6, label %B168.i.epil.preheader

B168.i.epil.preheader:                            ; preds = %label_5-lcssa, %B1256.i272
  %.422671673.i.epil.init = phi i64 [ 0, %B1256.i272 ], [ %.429.i.1, %label_5-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod15)
  %gep.epil = getelementptr double, ptr %invariant.gep, i64 %.422671673.i.epil.init
  %.541.i.epil = load double, ptr %gep.epil, align 8, !noalias !31
  %.549.i.epil = fcmp contract ogt double %.541.i.epil, 0.000000e+00
  %"$phi216.1.2.1.i.epil" = select i1 %.549.i.epil, double 1.000000e+00, double 0.000000e+00
  %.567.i.epil = add nsw i64 %.422671673.i.epil.init, %.333.i
  %.595.i.epil = icmp slt i64 %.567.i.epil, 0
  %.596.i.epil = select i1 %.595.i.epil, i64 %.131.i, i64 0
  %130 = getelementptr double, ptr %.129.i, i64 %.596.i.epil
  %gep.i373.epil = getelementptr double, ptr %130, i64 %.567.i.epil
  store double %"$phi216.1.2.1.i.epil", ptr %gep.i373.epil, align 8, !noalias !31
  br label %label_6

label_6: ; preds = %label_5-lcssa, %B168.i.epil.preheader
  store double 0x7FF8000000000000, ptr %10, align 8, !noalias !31
  store i64 0, ptr %11, align 8, !noalias !31
  br label %label_3

label_3: ; preds = %label_6, %B158.i329
  br label %label_4

label_4: ; preds = %label_3, %B1212.i269
  %.863.i = load i64, ptr %.341.i, align 8, !noalias !6
  %.871.i = icmp slt i64 %.863.i, 0
  br i1 %.871.i, label %B330.i, label %B488.i

B330.i:                                           ; preds = %label_4
  %.937.i = load i64, ptr %.675.i, align 8, !noalias !6
  %.967.i = icmp slt i64 %.937.i, %.7.i
  br i1 %.967.i, label %B234.i, label %B488.i

B488.i:                                           ; preds = %B330.i, %label_4, %B80.preheader.i, %B140.i
  %moved.5.2.i = phi i1 [ %moved.4.01910.i, %B140.i ], [ %moved.4.01910.i, %B80.preheader.i ], [ true, %label_4 ], [ true, %B330.i ]
  %.1046.i = load i64, ptr %.341.i, align 8, !noalias !6
  %.1054.i = icmp sgt i64 %.1046.i, -1
  br i1 %.1054.i, label %B498.i, label %label_0

B498.i:                                           ; preds = %B488.i
  br i1 %moved.5.2.i, label %B502.i, label %B534.endif.endif.i

B502.i:                                           ; preds = %B498.i
  %.318.i = load i64, ptr %.317.i, align 8, !noalias !32
  %.320.i = add nsw i64 %.318.i, %.289.i101
  %.349.i = load i64, ptr %.348.i102, align 8, !noalias !32
  %.378.i = load i64, ptr %.377.i, align 8, !noalias !32
  %.407.i = load i64, ptr %.406.i, align 8, !noalias !32
  %.411.i = inttoptr i64 %.349.i to ptr
  %.412.i = inttoptr i64 %.318.i to ptr
  %.413.i = inttoptr i64 %.378.i to ptr
  %.414.i = inttoptr i64 %.320.i to ptr
  %.415.i = inttoptr i64 %.407.i to ptr
  tail call void %.411.i(ptr %.412.i, ptr %.413.i, ptr %.414.i, ptr %.415.i), !noalias !32
  br label %B534.endif.endif.i

B630.i:                                           ; preds = %B534.endif.endif.i
  %.408.i = load double, ptr %.291.i, align 8, !noalias !35
  %.477.i = load double, ptr %13, align 8, !noalias !35
  %.486.i = fsub contract double %.477.i, %.408.i
  %.idx1280 = mul i64 %.1431.i, 104
  %131 = getelementptr i8, ptr %.64.i, i64 %.idx1280
  %.546.i = getelementptr i8, ptr %131, i64 80
  %.547.i = load i64, ptr %.546.i, align 8, !noalias !35
  %.607.i = load i64, ptr %14, align 8, !noalias !35
  %.615.i = add i64 %.547.i, %.345
  %.616.i = sub i64 %.615.i, %.607.i
  store i64 %.616.i, ptr %.546.i, align 8, !noalias !35
  %.729.i106 = load double, ptr %15, align 8, !noalias !35
  %.802.i = load i64, ptr %16, align 8, !noalias !35
  %.810.i = icmp eq i64 %.802.i, 1
  br i1 %.810.i, label %B416.i, label %B572.i

B416.i:                                           ; preds = %B630.i
  %.875.i = load i64, ptr %14, align 8, !noalias !35
  %.883.i = icmp eq i64 %.875.i, 0
  br i1 %.883.i, label %B474.i, label %B572.i

B474.i:                                           ; preds = %B416.i
  %.943.i = load double, ptr %17, align 8, !noalias !35
  %.953.i = fcmp contract oeq double %.943.i, 0.000000e+00
  br i1 %.953.i, label %B536.i, label %B572.i

B536.i:                                           ; preds = %B474.i
  %.342.i1049 = load i64, ptr %.341.i, align 8, !noalias !38
  %.451.i1051 = icmp slt i64 %.342.i1049, 0
  %.452.i1052 = select i1 %.451.i1051, i64 %.7.i, i64 0
  %.453.i1053 = add i64 %.452.i1052, %.342.i1049
  %.473.i1054 = mul i64 %.453.i1053, %.12.i
  %132 = getelementptr double, ptr %.10.i, i64 %.473.i1054
  %133 = getelementptr double, ptr %132, i64 %.12.i
  %.477.i1055 = getelementptr i8, ptr %133, i64 -8
  %.478.i1056 = load double, ptr %.477.i1055, align 8, !noalias !38
  br i1 %.571614.not.i, label %B442.i1066, label %B204.i

B204.i:                                           ; preds = %B536.i, %B204.i
  %fastest.2.0617.i = phi double [ %.13.i.i1063, %B204.i ], [ 0.000000e+00, %B536.i ]
  %.577613615.i = phi i64 [ %.584.i1064, %B204.i ], [ 0, %B536.i ]
  %gep.i1058 = getelementptr double, ptr %.13.i, i64 %.577613615.i
  %.689.i = load double, ptr %gep.i1058, align 8, !noalias !38
  %.700.i = tail call contract double @llvm.fabs.f64(double %.689.i)
  %.709.i = add nsw i64 %.414.i1050, %.577613615.i
  %.737.i1059 = icmp slt i64 %.709.i, 0
  %.738.i = select i1 %.737.i1059, i64 %.12.i, i64 0
  %134 = getelementptr double, ptr %132, i64 %.709.i
  %.760.i = getelementptr double, ptr %134, i64 %.738.i
  %.761.i = load double, ptr %.760.i, align 8, !noalias !38
  %.773.i = fdiv contract double %.761.i, %.478.i1056
  %.774.i1060 = fadd contract double %.700.i, %.773.i
  %gep1298 = getelementptr double, ptr %invariant.gep1297, i64 %.577613615.i
  %.855.i = load double, ptr %gep1298, align 8, !noalias !38
  %.866.i1061 = tail call contract double @llvm.fabs.f64(double %.855.i)
  %.870.i = fdiv contract double %.866.i1061, %.774.i1060
  %.12.i.i1062 = fcmp contract ogt double %.870.i, %fastest.2.0617.i
  %.13.i.i1063 = select i1 %.12.i.i1062, double %.870.i, double %fastest.2.0617.i
  %.584.i1064 = add nuw nsw i64 %.577613615.i, 1
  %exitcond.not.i1065 = icmp eq i64 %.584.i1064, %.8.i
  br i1 %exitcond.not.i1065, label %B442.i1066, label %B204.i

B442.i1066:                                       ; preds = %B204.i, %B536.i
  %fastest.2.0.lcssa.i = phi double [ 0.000000e+00, %B536.i ], [ %.13.i.i1063, %B204.i ]
  %.994.i = fmul contract double %.486.i, %fastest.2.0.lcssa.i
  %.995.i1067 = fcmp contract ogt double %.994.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.995.i1067, label %B464.i, label %B572.i

B464.i:                                           ; preds = %B442.i1066
  %.1007.i = tail call contract double @sqrt(double %.478.i1056)
  %.1010.i1069 = tail call contract double @sqrt(double %.1007.i)
  %.1011.i1070 = fmul contract double %.1010.i1069, 5.000000e-01
  %.1016.i = fdiv contract double %.1011.i1070, %fastest.2.0.lcssa.i
  %.12.i1.i1071 = fcmp contract olt double %.1016.i, %.486.i
  %.13.i2.i1072 = select i1 %.12.i1.i1071, double %.1016.i, double %.486.i
  br label %B572.i

B572.i:                                           ; preds = %B464.i, %B442.i1066, %B474.i, %B416.i, %B630.i
  %step.5.0.i = phi double [ %.729.i106, %B630.i ], [ %.943.i, %B474.i ], [ %.729.i106, %B416.i ], [ %.13.i2.i1072, %B464.i ], [ %.486.i, %B442.i1066 ]
  %.1052.i = fmul contract double %.486.i, 0x3FEFFFFFFFF24190
  %.1054.i107 = fcmp contract ult double %step.5.0.i, %.1052.i
  br i1 %.1054.i107, label %B646.i, label %B590.i

B590.i:                                           ; preds = %B572.i
  %.1124.i108 = load double, ptr %13, align 8, !noalias !35
  br label %label_7

B646.i:                                           ; preds = %B572.i
  %.1141.i = fmul contract double %.486.i, 5.000000e-01
  %.1143.i = fcmp contract ogt double %step.5.0.i, %.1141.i
  br i1 %.1143.i, label %B664.i, label %B732.i

B664.i:                                           ; preds = %B646.i
  %.1208.i = load i64, ptr %19, align 8, !noalias !35
  %.1216.i = icmp eq i64 %.1208.i, 0
  br i1 %.1216.i, label %B722.i, label %B732.i

B722.i:                                           ; preds = %B664.i
  br label %B732.i

B732.i:                                           ; preds = %B722.i, %B664.i, %B646.i
  %step.6.0.i = phi double [ %.1141.i, %B722.i ], [ %step.5.0.i, %B664.i ], [ %step.5.0.i, %B646.i ]
  %.1234.i = fadd contract double %.408.i, %step.6.0.i
  br label %label_7

label_7: ; preds = %B590.i, %B732.i
  %step.7.0.i = phi double [ %.486.i, %B590.i ], [ %step.6.0.i, %B732.i ]
  %end.2.0.i = phi double [ %.1124.i108, %B590.i ], [ %.1234.i, %B732.i ]
  store double %step.7.0.i, ptr %15, align 8, !noalias !35
  store double %end.2.0.i, ptr %20, align 8, !noalias !35
  %.1522.i109 = load i64, ptr %21, align 8, !noalias !35
  %.1542.i = icmp slt i64 %.1522.i109, 0
  %.1543.i = select i1 %.1542.i, i64 %.168.i, i64 0
  %135 = getelementptr double, ptr %.166.i, i64 %.1522.i109
  %.1557.i = getelementptr double, ptr %135, i64 %.1543.i
  %.1558.i = load double, ptr %.1557.i, align 8, !noalias !35
  %.1563.i = fcmp contract olt double %.1558.i, %end.2.0.i
  br label %B670.i

B670.i:                                           ; preds = %B534.endif.endif.i, %label_7
  %showing.3.2.i = phi i1 [ false, %B534.endif.endif.i ], [ %.1563.i, %label_7 ]
  %.368.i = load i64, ptr %.367.i, align 8, !noalias !41
  %.398.i = load i64, ptr %.397.i, align 8, !noalias !41
  %.408.i114 = add nsw i64 %.368.i, %.406.i113
  %.580.i = load double, ptr %22, align 8, !noalias !44
  %.591.i853 = fdiv contract double 1.000000e+00, %.580.i
  store double %.591.i853, ptr %23, align 8, !noalias !44
  %.662.i854 = fdiv contract double %.591.i853, %arg.gamma
  store double %.662.i854, ptr %24, align 8, !noalias !44
  store i64 0, ptr %25, align 8, !noalias !44
  %.804.i856 = add nsw i64 %.398.i, 56
  %.834.i = load i64, ptr %.833.i, align 8, !noalias !44
  %.864.i = load i64, ptr %.863.i857, align 8, !noalias !44
  %.894.i = load i64, ptr %.893.i, align 8, !noalias !44
  %.895.i = inttoptr i64 %.834.i to ptr
  %.896.i = inttoptr i64 %.864.i to ptr
  %.897.i = inttoptr i64 %.804.i856 to ptr
  %.898.i858 = inttoptr i64 %.894.i to ptr
  tail call void %.895.i(ptr %.896.i, ptr %.897.i, ptr %.898.i858), !noalias !44
  %.909.i = add nsw i64 %.368.i, %.335.i
  %.941.i = load i64, ptr %.940.i, align 8, !noalias !44
  %.971.i861 = load i64, ptr %.893.i, align 8, !noalias !44
  %.972.i = inttoptr i64 %.941.i to ptr
  %.973.i = inttoptr i64 %.971.i861 to ptr
  %.974.i = inttoptr i64 %.909.i to ptr
  %.975.i = inttoptr i64 %.408.i114 to ptr
  tail call void %.972.i(ptr %.973.i, ptr %.974.i, ptr %.975.i), !noalias !44
  %.981.i862 = add nsw i64 %.398.i, 72
  %.1013.i = load i64, ptr %.1012.i, align 8, !noalias !44
  %.1043.i863 = load i64, ptr %.863.i857, align 8, !noalias !44
  %.1049.i = inttoptr i64 %.1013.i to ptr
  %.1050.i = inttoptr i64 %.1043.i863 to ptr
  %.1054.i864 = inttoptr i64 %.981.i862 to ptr
  tail call void %.1049.i(ptr %.1050.i, ptr %.897.i, ptr %.975.i, ptr %.974.i, ptr %.1054.i864), !noalias !44
  %.1242.i = load i64, ptr %.341.i, align 8, !noalias !44
  %.1254.i = icmp sgt i64 %.1242.i, -1
  br i1 %.1254.i, label %B1000.i, label %B1226.i

B1000.i:                                          ; preds = %B670.i
  %.idx1281 = mul i64 %.1242.i, 104
  %136 = getelementptr i8, ptr %.64.i, i64 %.idx1281
  %.1318.i = getelementptr i8, ptr %136, i64 88
  %.1319.i = load i64, ptr %.1318.i, align 8, !noalias !44
  %.1320.i867 = add nsw i64 %.1319.i, 1
  store i64 %.1320.i867, ptr %.1318.i, align 8, !noalias !44
  %.1433.i = load double, ptr %26, align 8, !noalias !44
  %.1441.i = fcmp contract ugt double %.1433.i, 0.000000e+00
  br i1 %.1441.i, label %B1124.i, label %B1226.i

B1124.i:                                          ; preds = %B1000.i
  %.1502.i = getelementptr i8, ptr %136, i64 96
  %.1503.i = load i64, ptr %.1502.i, align 8, !noalias !44
  %.1504.i = add nsw i64 %.1503.i, 1
  store i64 %.1504.i, ptr %.1502.i, align 8, !noalias !44
  br i1 %.276.i1012, label %B72.endif.us.i.preheader, label %B210.endif.i

B72.endif.us.i.preheader:                         ; preds = %B1124.i
  br i1 %98, label %B72.endif.us.i.epil.preheader, label %B72.endif.us.i

B72.endif.us.i:                                   ; preds = %B72.endif.us.i.preheader, %B72.endif.us.i
  %.32613431349.us.i = phi i64 [ %.333.us.i.1, %B72.endif.us.i ], [ 0, %B72.endif.us.i.preheader ]
  %niter23 = phi i64 [ %niter23.next.1, %B72.endif.us.i ], [ 0, %B72.endif.us.i.preheader ]
  %137 = mul i64 %90, %.32613431349.us.i
  %scevgep = getelementptr i8, ptr %.391.i, i64 %137
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep, i8 0, i64 %91, i1 false), !noalias !47
  %.555.us.i1019 = mul i64 %.32613431349.us.i, %.8.i
  %138 = getelementptr double, ptr %.391.i, i64 %.555.us.i1019
  %.333.us.i = or disjoint i64 %.32613431349.us.i, 1
  %.634.us.i = load double, ptr %24, align 8, !noalias !47
  %139 = getelementptr double, ptr %138, i64 %.32613431349.us.i
  store double %.634.us.i, ptr %139, align 8, !noalias !47
  %140 = mul i64 %90, %.333.us.i
  %scevgep.1 = getelementptr i8, ptr %.391.i, i64 %140
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.1, i8 0, i64 %91, i1 false), !noalias !47
  %.555.us.i1019.1 = mul i64 %.333.us.i, %.8.i
  %141 = getelementptr double, ptr %.391.i, i64 %.555.us.i1019.1
  %.333.us.i.1 = add nuw nsw i64 %.32613431349.us.i, 2
  %.634.us.i.1 = load double, ptr %24, align 8, !noalias !47
  %142 = getelementptr double, ptr %141, i64 %.333.us.i
  store double %.634.us.i.1, ptr %142, align 8, !noalias !47
  %niter23.next.1 = add i64 %niter23, 2
  %niter23.ncmp.1 = icmp eq i64 %niter23.next.1, %unroll_iter22
  br i1 %niter23.ncmp.1, label %B210.endif.i.loopexit.unr-lcssa, label %B72.endif.us.i

B274.i:                                           ; preds = %B210.endif.i, %B274.i
  %.85513611363.i = phi i64 [ %.862.i, %B274.i ], [ 0, %B210.endif.i ]
  %.862.i = add nuw nsw i64 %.85513611363.i, 1
  %.945.i = getelementptr i64, ptr %.450.i, i64 %.85513611363.i
  %.946.i1013 = load i64, ptr %.945.i, align 8, !noalias !47
  %.1010.i = getelementptr i64, ptr %27, i64 %.85513611363.i
  %.1011.i = load i64, ptr %.1010.i, align 8, !noalias !47
  %.1061.i = icmp slt i64 %.946.i1013, 0
  %.1062.i = select i1 %.1061.i, i64 %.392.i, i64 0
  %.1063.i1014 = add i64 %.1062.i, %.946.i1013
  %.1064.i = icmp slt i64 %.1011.i, 0
  %.1065.i1015 = select i1 %.1064.i, i64 %.8.i, i64 0
  %.1092.i = mul i64 %.1063.i1014, %.8.i
  %143 = getelementptr double, ptr %.391.i, i64 %.1092.i
  %144 = getelementptr double, ptr %143, i64 %.1011.i
  %.1096.i = getelementptr double, ptr %144, i64 %.1065.i1015
  %.1097.i = load double, ptr %.1096.i, align 8, !noalias !47
  %gep1367.i = getelementptr double, ptr %.181.i, i64 %.85513611363.i
  %.1156.i = load double, ptr %gep1367.i, align 8, !noalias !47
  %.1164.i = fsub contract double %.1097.i, %.1156.i
  store double %.1164.i, ptr %.1096.i, align 8, !noalias !47
  %exitcond1370.not.i = icmp eq i64 %.862.i, %.452.i
  br i1 %exitcond1370.not.i, label %B412.i1016, label %B274.i

B412.i1016:                                       ; preds = %B274.i, %B210.endif.i
  br i1 %.276.i1012, label %B108.endif.lr.ph.i, label %B1226.i.sink.split

B62.loopexit.i:                                   ; preds = %B646.B542.loopexit_crit_edge.us.i, %B504.endif.i
  %exitcond864.not.i = icmp eq i64 %.151.i, %.8.i
  br i1 %exitcond864.not.i, label %B1226.i.sink.split, label %B108.endif.lr.ph.i

B148.i:                                           ; preds = %B148.i.prol.loopexit, %B148.i
  %largest.2.2718.i = phi double [ %.13.i.i1034.1, %B148.i ], [ %largest.2.2718.i.unr, %B148.i.prol.loopexit ]
  %.398714716.i = phi i64 [ %.405.i.1, %B148.i ], [ %.398714716.i.unr, %B148.i.prol.loopexit ]
  %.470.i1028 = icmp slt i64 %.398714716.i, 0
  %.471.i1029 = select i1 %.470.i1028, i64 %.8.i, i64 0
  %145 = getelementptr double, ptr %150, i64 %.398714716.i
  %.502.i1030 = getelementptr double, ptr %145, i64 %.471.i1029
  %.503.i1031 = load double, ptr %.502.i1030, align 8, !noalias !50
  %.507.i1032 = tail call contract double @llvm.fabs.f64(double %.503.i1031)
  %.12.i.i1033 = fcmp contract ogt double %.507.i1032, %largest.2.2718.i
  %.13.i.i1034 = select i1 %.12.i.i1033, double %.507.i1032, double %largest.2.2718.i
  %.405.i = add nuw i64 %.398714716.i, 1
  %.470.i1028.1 = icmp slt i64 %.405.i, 0
  %.471.i1029.1 = select i1 %.470.i1028.1, i64 %.8.i, i64 0
  %146 = getelementptr double, ptr %150, i64 %.405.i
  %.502.i1030.1 = getelementptr double, ptr %146, i64 %.471.i1029.1
  %.503.i1031.1 = load double, ptr %.502.i1030.1, align 8, !noalias !50
  %.507.i1032.1 = tail call contract double @llvm.fabs.f64(double %.503.i1031.1)
  %.12.i.i1033.1 = fcmp contract ogt double %.507.i1032.1, %.13.i.i1034
  %.13.i.i1034.1 = select i1 %.12.i.i1033.1, double %.507.i1032.1, double %.13.i.i1034
  %.405.i.1 = add nuw i64 %.398714716.i, 2
  %exitcond.not.i1036.1 = icmp eq i64 %.405.i.1, %.8.i
  br i1 %exitcond.not.i1036.1, label %B228.i, label %B148.i

B228.i:                                           ; preds = %B148.i, %B148.i.prol.loopexit
  %.13.i.i1034.lcssa = phi double [ %.13.i.i1034.lcssa.unr, %B148.i.prol.loopexit ], [ %.13.i.i1034.1, %B148.i ]
  %.280.i1026 = add nuw i64 %.273722728.i, 1
  %.553.i = fcmp contract ogt double %.13.i.i1034.lcssa, 0.000000e+00
  br i1 %.553.i, label %B240.endif.i, label %B360.i

B302.i1045:                                       ; preds = %B240.endif.i
  br label %B360.i

B360.i:                                           ; preds = %B240.endif.i, %B302.i1045, %B228.i
  %pivot.3.2.i = phi i64 [ %pivot.2.1730.i, %B228.i ], [ %pivot.2.1730.i, %B240.endif.i ], [ %.273722728.i, %B302.i1045 ]
  %best.3.2.i = phi double [ %best.2.1731.i, %B228.i ], [ %best.2.1731.i, %B240.endif.i ], [ %.646.i1043, %B302.i1045 ]
  %exitcond861.not.i = icmp eq i64 %.280.i1026, %148
  br i1 %exitcond861.not.i, label %B362.i, label %B148.lr.ph.i

B362.i:                                           ; preds = %B360.i
  %.147.i = add i64 %.137773818.i, -1
  %.151.i = add nuw nsw i64 %.144775817.i, 1
  %.766.i = fcmp contract ogt double %best.3.2.i, 0.000000e+00
  br i1 %.766.i, label %B428.lr.ph.i, label %B1226.i.sink.split

B428.i:                                           ; preds = %B428.lr.ph.i, %B428.i
  %.958741743.i = phi i64 [ %.965.i.1, %B428.i ], [ 0, %B428.lr.ph.i ]
  %niter31 = phi i64 [ %niter31.next.1, %B428.i ], [ 0, %B428.lr.ph.i ]
  %.965.i = or disjoint i64 %.958741743.i, 1
  %.1062.i1039 = getelementptr double, ptr %152, i64 %.958741743.i
  %.1063.i1040 = load double, ptr %.1062.i1039, align 8, !noalias !50
  %.1139.i1041 = getelementptr double, ptr %153, i64 %.958741743.i
  %.1140.i1042 = load double, ptr %.1139.i1041, align 8, !noalias !50
  store double %.1140.i1042, ptr %.1062.i1039, align 8, !noalias !50
  store double %.1063.i1040, ptr %.1139.i1041, align 8, !noalias !50
  %.965.i.1 = add nuw nsw i64 %.958741743.i, 2
  %.1062.i1039.1 = getelementptr double, ptr %152, i64 %.965.i
  %.1063.i1040.1 = load double, ptr %.1062.i1039.1, align 8, !noalias !50
  %.1139.i1041.1 = getelementptr double, ptr %153, i64 %.965.i
  %.1140.i1042.1 = load double, ptr %.1139.i1041.1, align 8, !noalias !50
  store double %.1140.i1042.1, ptr %.1062.i1039.1, align 8, !noalias !50
  store double %.1063.i1040.1, ptr %.1139.i1041.1, align 8, !noalias !50
  %niter31.next.1 = add i64 %niter31, 2
  %niter31.ncmp.1 = icmp eq i64 %niter31.next.1, %unroll_iter30
  br i1 %niter31.ncmp.1, label %B504.endif.i.unr-lcssa, label %B428.i

B108.endif.lr.ph.i:                               ; preds = %B412.i1016, %B62.loopexit.i
  %.137773818.i = phi i64 [ %.147.i, %B62.loopexit.i ], [ %.8.i, %B412.i1016 ]
  %.144775817.i = phi i64 [ %.151.i, %B62.loopexit.i ], [ 0, %B412.i1016 ]
  %147 = sub i64 %92, %.144775817.i
  %smax.i = tail call i64 @llvm.smax.i64(i64 %.137773818.i, i64 0)
  %148 = add nuw i64 %smax.i, %.144775817.i
  %invariant.gep.i1025 = getelementptr double, ptr %.391.i, i64 %.144775817.i
  %xtraiter24 = and i64 %.137773818.i, 1
  %lcmp.mod25.not = icmp eq i64 %xtraiter24, 0
  %.405.i.prol = add nuw i64 %.144775817.i, 1
  %149 = icmp eq i64 %92, %.144775817.i
  br label %B148.lr.ph.i

B148.lr.ph.i:                                     ; preds = %B108.endif.lr.ph.i, %B360.i
  %best.2.1731.i = phi double [ 0.000000e+00, %B108.endif.lr.ph.i ], [ %best.3.2.i, %B360.i ]
  %pivot.2.1730.i = phi i64 [ %.144775817.i, %B108.endif.lr.ph.i ], [ %pivot.3.2.i, %B360.i ]
  %.273722728.i = phi i64 [ %.144775817.i, %B108.endif.lr.ph.i ], [ %.280.i1026, %B360.i ]
  %.467.i = icmp slt i64 %.273722728.i, 0
  %.468.i = select i1 %.467.i, i64 %.392.i, i64 0
  %.469.i1027 = add i64 %.468.i, %.273722728.i
  %.498.i = mul i64 %.469.i1027, %.8.i
  %150 = getelementptr double, ptr %.391.i, i64 %.498.i
  br i1 %lcmp.mod25.not, label %B148.i.prol.loopexit, label %B148.i.prol

B148.i.prol:                                      ; preds = %B148.lr.ph.i
  %151 = getelementptr double, ptr %150, i64 %.144775817.i
  %.503.i1031.prol = load double, ptr %151, align 8, !noalias !50
  %.507.i1032.prol = tail call contract double @llvm.fabs.f64(double %.503.i1031.prol)
  %.12.i.i1033.prol = fcmp contract ogt double %.507.i1032.prol, 0.000000e+00
  %.13.i.i1034.prol = select i1 %.12.i.i1033.prol, double %.507.i1032.prol, double 0.000000e+00
  br label %B148.i.prol.loopexit

B148.i.prol.loopexit:                             ; preds = %B148.i.prol, %B148.lr.ph.i
  %.13.i.i1034.lcssa.unr = phi double [ poison, %B148.lr.ph.i ], [ %.13.i.i1034.prol, %B148.i.prol ]
  %largest.2.2718.i.unr = phi double [ 0.000000e+00, %B148.lr.ph.i ], [ %.13.i.i1034.prol, %B148.i.prol ]
  %.398714716.i.unr = phi i64 [ %.144775817.i, %B148.lr.ph.i ], [ %.405.i.prol, %B148.i.prol ]
  br i1 %149, label %B228.i, label %B148.i

B240.endif.i:                                     ; preds = %B228.i
  %gep739.i = getelementptr double, ptr %invariant.gep.i1025, i64 %.498.i
  %.637.i = load double, ptr %gep739.i, align 8, !noalias !50
  %.641.i = tail call contract double @llvm.fabs.f64(double %.637.i)
  %.646.i1043 = fdiv contract double %.641.i, %.13.i.i1034.lcssa
  %.648.i1044 = fcmp contract ogt double %.646.i1043, %best.2.1731.i
  br i1 %.648.i1044, label %B302.i1045, label %B360.i

B428.lr.ph.i:                                     ; preds = %B362.i
  %.866.i = getelementptr double, ptr %28, i64 %.144775817.i
  %.867.i1038 = sitofp i64 %pivot.3.2.i to double
  store double %.867.i1038, ptr %.866.i, align 8, !noalias !50
  %.1058.i = mul i64 %.144775817.i, %.8.i
  %152 = getelementptr double, ptr %.391.i, i64 %.1058.i
  %.1104.i = icmp slt i64 %pivot.3.2.i, 0
  %.1105.i = select i1 %.1104.i, i64 %.392.i, i64 0
  %.1106.i = add i64 %.1105.i, %pivot.3.2.i
  %.1135.i = mul i64 %.1106.i, %.8.i
  %153 = getelementptr double, ptr %.391.i, i64 %.1135.i
  br i1 %99, label %B428.i.epil.preheader, label %B428.i

B504.endif.i.unr-lcssa:                           ; preds = %B428.i
  br i1 %lcmp.mod28.not, label %B504.endif.i, label %B428.i.epil.preheader

B428.i.epil.preheader:                            ; preds = %B504.endif.i.unr-lcssa, %B428.lr.ph.i
  %.958741743.i.epil.init = phi i64 [ 0, %B428.lr.ph.i ], [ %.965.i.1, %B504.endif.i.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod29)
  %.1062.i1039.epil = getelementptr double, ptr %152, i64 %.958741743.i.epil.init
  %.1063.i1040.epil = load double, ptr %.1062.i1039.epil, align 8, !noalias !50
  %.1139.i1041.epil = getelementptr double, ptr %153, i64 %.958741743.i.epil.init
  %.1140.i1042.epil = load double, ptr %.1139.i1041.epil, align 8, !noalias !50
  store double %.1140.i1042.epil, ptr %.1062.i1039.epil, align 8, !noalias !50
  store double %.1063.i1040.epil, ptr %.1139.i1041.epil, align 8, !noalias !50
  br label %B504.endif.i

B504.endif.i:                                     ; preds = %B504.endif.i.unr-lcssa, %B428.i.epil.preheader
  %.1345.i = icmp sgt i64 %.8.i, %.151.i
  br i1 %.1345.i, label %B544.us.preheader.i, label %B62.loopexit.i

B544.us.preheader.i:                              ; preds = %B504.endif.i
  %gep756.i = getelementptr double, ptr %invariant.gep.i1025, i64 %.1058.i
  %xtraiter32 = and i64 %147, 1
  %lcmp.mod33.not = icmp eq i64 %xtraiter32, 0
  %.1765.us.i.prol = add nuw i64 %.144775817.i, 2
  %.1936.us.i.prol = getelementptr double, ptr %152, i64 %.151.i
  %154 = icmp eq i64 %94, %.144775817.i
  br label %B544.us.i

B544.us.i:                                        ; preds = %B646.B542.loopexit_crit_edge.us.i, %B544.us.preheader.i
  %.1393758764.us.i = phi i64 [ %.1400.us.i, %B646.B542.loopexit_crit_edge.us.i ], [ %.151.i, %B544.us.preheader.i ]
  %.1466.us.i = icmp slt i64 %.1393758764.us.i, 0
  %.1467.us.i = select i1 %.1466.us.i, i64 %.392.i, i64 0
  %.1468.us.i = add i64 %.1467.us.i, %.1393758764.us.i
  %.1497.us.i = mul i64 %.1468.us.i, %.8.i
  %gep.us.i = getelementptr double, ptr %invariant.gep.i1025, i64 %.1497.us.i
  %.1502.us.i = load double, ptr %gep.us.i, align 8, !noalias !50
  %.1580.us.i = load double, ptr %gep756.i, align 8, !noalias !50
  %.1587.us.i = fdiv contract double %.1502.us.i, %.1580.us.i
  store double %.1587.us.i, ptr %gep.us.i, align 8, !noalias !50
  %155 = getelementptr double, ptr %.391.i, i64 %.1497.us.i
  br i1 %lcmp.mod33.not, label %B648.us.i.prol.loopexit, label %B648.us.i.prol

B648.us.i.prol:                                   ; preds = %B544.us.i
  %.1862.us.i.prol = getelementptr double, ptr %155, i64 %.151.i
  %.1863.us.i.prol = load double, ptr %.1862.us.i.prol, align 8, !noalias !50
  %.1937.us.i.prol = load double, ptr %.1936.us.i.prol, align 8, !noalias !50
  %.1942.us.i.prol = fmul contract double %.1587.us.i, %.1937.us.i.prol
  %.1943.us.i.prol = fsub contract double %.1863.us.i.prol, %.1942.us.i.prol
  store double %.1943.us.i.prol, ptr %.1862.us.i.prol, align 8, !noalias !50
  br label %B648.us.i.prol.loopexit

B648.us.i.prol.loopexit:                          ; preds = %B648.us.i.prol, %B544.us.i
  %.1758748750.us.i.unr = phi i64 [ %.151.i, %B544.us.i ], [ %.1765.us.i.prol, %B648.us.i.prol ]
  br i1 %154, label %B646.B542.loopexit_crit_edge.us.i, label %B648.us.i

B648.us.i:                                        ; preds = %B648.us.i.prol.loopexit, %B648.us.i
  %.1758748750.us.i = phi i64 [ %.1765.us.i.1, %B648.us.i ], [ %.1758748750.us.i.unr, %B648.us.i.prol.loopexit ]
  %.1765.us.i = add nuw i64 %.1758748750.us.i, 1
  %.1830.us.i = icmp slt i64 %.1758748750.us.i, 0
  %.1831.us.i = select i1 %.1830.us.i, i64 %.8.i, i64 0
  %.1832.us.i = add i64 %.1831.us.i, %.1758748750.us.i
  %.1862.us.i = getelementptr double, ptr %155, i64 %.1832.us.i
  %.1863.us.i = load double, ptr %.1862.us.i, align 8, !noalias !50
  %.1936.us.i = getelementptr double, ptr %152, i64 %.1832.us.i
  %.1937.us.i = load double, ptr %.1936.us.i, align 8, !noalias !50
  %.1942.us.i = fmul contract double %.1587.us.i, %.1937.us.i
  %.1943.us.i = fsub contract double %.1863.us.i, %.1942.us.i
  store double %.1943.us.i, ptr %.1862.us.i, align 8, !noalias !50
  %.1765.us.i.1 = add nuw i64 %.1758748750.us.i, 2
  %.1830.us.i.1 = icmp slt i64 %.1765.us.i, 0
  %.1831.us.i.1 = select i1 %.1830.us.i.1, i64 %.8.i, i64 0
  %.1832.us.i.1 = add i64 %.1831.us.i.1, %.1765.us.i
  %.1862.us.i.1 = getelementptr double, ptr %155, i64 %.1832.us.i.1
  %.1863.us.i.1 = load double, ptr %.1862.us.i.1, align 8, !noalias !50
  %.1936.us.i.1 = getelementptr double, ptr %152, i64 %.1832.us.i.1
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
  br i1 %lcmp.mod20.not, label %B210.endif.i, label %B72.endif.us.i.epil.preheader

B72.endif.us.i.epil.preheader:                    ; preds = %B210.endif.i.loopexit.unr-lcssa, %B72.endif.us.i.preheader
  %.32613431349.us.i.epil.init = phi i64 [ 0, %B72.endif.us.i.preheader ], [ %.333.us.i.1, %B210.endif.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod21)
  %156 = mul i64 %90, %.32613431349.us.i.epil.init
  %scevgep.epil = getelementptr i8, ptr %.391.i, i64 %156
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.epil, i8 0, i64 %91, i1 false), !noalias !47
  %.555.us.i1019.epil = mul i64 %.32613431349.us.i.epil.init, %.8.i
  %157 = getelementptr double, ptr %.391.i, i64 %.555.us.i1019.epil
  %.634.us.i.epil = load double, ptr %24, align 8, !noalias !47
  %158 = getelementptr double, ptr %157, i64 %.32613431349.us.i.epil.init
  store double %.634.us.i.epil, ptr %158, align 8, !noalias !47
  br label %B210.endif.i

B210.endif.i:                                     ; preds = %B72.endif.us.i.epil.preheader, %B210.endif.i.loopexit.unr-lcssa, %B1124.i
  br i1 %.8491362.not.i, label %B412.i1016, label %B274.i

B1226.i.sink.split:                               ; preds = %B62.loopexit.i, %B362.i, %B412.i1016
  %.sink = phi i64 [ 1, %B412.i1016 ], [ 1, %B62.loopexit.i ], [ 2, %B362.i ]
  store i64 %.sink, ptr %25, align 8, !noalias !47
  br label %B1226.i

B1226.i:                                          ; preds = %B1226.i.sink.split, %B1000.i, %B670.i
  %pivoted.3.1.i = phi i1 [ false, %B1000.i ], [ false, %B670.i ], [ true, %B1226.i.sink.split ]
  br i1 %pivoted.3.1.i, label %B1232.i, label %label_8

B1232.i:                                          ; preds = %B1226.i
  %.385.i874 = load i64, ptr %25, align 8, !noalias !53
  %.393.i875 = icmp eq i64 %.385.i874, 1
  br i1 %.393.i875, label %B96.endif.i, label %label_9

B160.i:                                           ; preds = %B160.i.preheader, %B160.i
  %.514624626.i = phi i64 [ %.521.i876.3, %B160.i ], [ 0, %B160.i.preheader ]
  %niter39 = phi i64 [ %niter39.next.3, %B160.i ], [ 0, %B160.i.preheader ]
  %.521.i876 = or disjoint i64 %.514624626.i, 1
  %gep.i877 = getelementptr double, ptr %29, i64 %.514624626.i
  %.627.i878 = load double, ptr %gep.i877, align 8, !noalias !53
  %gep630.i = getelementptr double, ptr %30, i64 %.514624626.i
  store double %.627.i878, ptr %gep630.i, align 8, !noalias !53
  %.521.i876.1 = or disjoint i64 %.514624626.i, 2
  %gep.i877.1 = getelementptr double, ptr %29, i64 %.521.i876
  %.627.i878.1 = load double, ptr %gep.i877.1, align 8, !noalias !53
  %gep630.i.1 = getelementptr double, ptr %30, i64 %.521.i876
  store double %.627.i878.1, ptr %gep630.i.1, align 8, !noalias !53
  %.521.i876.2 = or disjoint i64 %.514624626.i, 3
  %gep.i877.2 = getelementptr double, ptr %29, i64 %.521.i876.1
  %.627.i878.2 = load double, ptr %gep.i877.2, align 8, !noalias !53
  %gep630.i.2 = getelementptr double, ptr %30, i64 %.521.i876.1
  store double %.627.i878.2, ptr %gep630.i.2, align 8, !noalias !53
  %.521.i876.3 = add nuw nsw i64 %.514624626.i, 4
  %gep.i877.3 = getelementptr double, ptr %29, i64 %.521.i876.2
  %.627.i878.3 = load double, ptr %gep.i877.3, align 8, !noalias !53
  %gep630.i.3 = getelementptr double, ptr %30, i64 %.521.i876.2
  store double %.627.i878.3, ptr %gep630.i.3, align 8, !noalias !53
  %niter39.next.3 = add i64 %niter39, 4
  %niter39.ncmp.3 = icmp eq i64 %niter39.next.3, %unroll_iter38
  br i1 %niter39.ncmp.3, label %B218.i.loopexit.unr-lcssa, label %B160.i

B218.i.loopexit.unr-lcssa:                        ; preds = %B160.i
  br i1 %lcmp.mod36.not, label %B218.i, label %B160.i.epil.preheader

B160.i.epil.preheader:                            ; preds = %B218.i.loopexit.unr-lcssa, %B160.i.preheader
  %.514624626.i.epil.init = phi i64 [ 0, %B160.i.preheader ], [ %.521.i876.3, %B218.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod37)
  br label %B160.i.epil

B160.i.epil:                                      ; preds = %B160.i.epil, %B160.i.epil.preheader
  %.514624626.i.epil = phi i64 [ %.521.i876.epil, %B160.i.epil ], [ %.514624626.i.epil.init, %B160.i.epil.preheader ]
  %epil.iter35 = phi i64 [ %epil.iter35.next, %B160.i.epil ], [ 0, %B160.i.epil.preheader ]
  %.521.i876.epil = add nuw nsw i64 %.514624626.i.epil, 1
  %gep.i877.epil = getelementptr double, ptr %29, i64 %.514624626.i.epil
  %.627.i878.epil = load double, ptr %gep.i877.epil, align 8, !noalias !53
  %gep630.i.epil = getelementptr double, ptr %30, i64 %.514624626.i.epil
  store double %.627.i878.epil, ptr %gep630.i.epil, align 8, !noalias !53
  %epil.iter35.next = add i64 %epil.iter35, 1
  %epil.iter35.cmp.not = icmp eq i64 %epil.iter35.next, %xtraiter34
  br i1 %epil.iter35.cmp.not, label %B218.i, label %B160.i.epil, !llvm.loop !56

B218.i:                                           ; preds = %B218.i.loopexit.unr-lcssa, %B160.i.epil, %B96.endif.i
  br i1 %.125.i927, label %B62.i935.preheader, label %label_10

B62.i935.preheader:                               ; preds = %B218.i
  br i1 %101, label %B62.i935.epil.preheader, label %B62.i935

B62.i935:                                         ; preds = %B62.i935.preheader, %B62.i935
  %.175682684.i936 = phi i64 [ %.182.i939.1, %B62.i935 ], [ 0, %B62.i935.preheader ]
  %niter45 = phi i64 [ %niter45.next.1, %B62.i935 ], [ 0, %B62.i935.preheader ]
  %159 = getelementptr double, ptr %31, i64 %.175682684.i936
  %.280.i937 = load double, ptr %159, align 8, !noalias !57
  %.5.i.i938 = fptosi double %.280.i937 to i64
  %.182.i939 = or disjoint i64 %.175682684.i936, 1
  %gep.i942 = getelementptr double, ptr %30, i64 %.175682684.i936
  %.381.i943 = load double, ptr %gep.i942, align 8, !noalias !57
  %.422.i944 = icmp slt i64 %.5.i.i938, 0
  %.423.i945 = select i1 %.422.i944, i64 %.17.i52, i64 0
  %160 = getelementptr double, ptr %30, i64 %.423.i945
  %gep688.i948 = getelementptr double, ptr %160, i64 %.5.i.i938
  %.458.i949 = load double, ptr %gep688.i948, align 8, !noalias !57
  store double %.458.i949, ptr %gep.i942, align 8, !noalias !57
  store double %.381.i943, ptr %gep688.i948, align 8, !noalias !57
  %161 = getelementptr double, ptr %31, i64 %.182.i939
  %.280.i937.1 = load double, ptr %161, align 8, !noalias !57
  %.5.i.i938.1 = fptosi double %.280.i937.1 to i64
  %.182.i939.1 = add nuw nsw i64 %.175682684.i936, 2
  %gep.i942.1 = getelementptr double, ptr %30, i64 %.182.i939
  %.381.i943.1 = load double, ptr %gep.i942.1, align 8, !noalias !57
  %.422.i944.1 = icmp slt i64 %.5.i.i938.1, 0
  %.423.i945.1 = select i1 %.422.i944.1, i64 %.17.i52, i64 0
  %162 = getelementptr double, ptr %30, i64 %.423.i945.1
  %gep688.i948.1 = getelementptr double, ptr %162, i64 %.5.i.i938.1
  %.458.i949.1 = load double, ptr %gep688.i948.1, align 8, !noalias !57
  store double %.458.i949.1, ptr %gep.i942.1, align 8, !noalias !57
  store double %.381.i943.1, ptr %gep688.i948.1, align 8, !noalias !57
  %niter45.next.1 = add i64 %niter45, 2
  %niter45.ncmp.1 = icmp eq i64 %niter45.next.1, %unroll_iter44
  br i1 %niter45.ncmp.1, label %B218.endif.i951.preheader.unr-lcssa, label %B62.i935

B218.endif.i951.preheader.unr-lcssa:              ; preds = %B62.i935
  br i1 %lcmp.mod42.not, label %B218.endif.i951.preheader, label %B62.i935.epil.preheader

B62.i935.epil.preheader:                          ; preds = %B218.endif.i951.preheader.unr-lcssa, %B62.i935.preheader
  %.175682684.i936.epil.init = phi i64 [ 0, %B62.i935.preheader ], [ %.182.i939.1, %B218.endif.i951.preheader.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod43)
  %163 = getelementptr double, ptr %31, i64 %.175682684.i936.epil.init
  %.280.i937.epil = load double, ptr %163, align 8, !noalias !57
  %.5.i.i938.epil = fptosi double %.280.i937.epil to i64
  %gep.i942.epil = getelementptr double, ptr %30, i64 %.175682684.i936.epil.init
  %.381.i943.epil = load double, ptr %gep.i942.epil, align 8, !noalias !57
  %.422.i944.epil = icmp slt i64 %.5.i.i938.epil, 0
  %.423.i945.epil = select i1 %.422.i944.epil, i64 %.17.i52, i64 0
  %164 = getelementptr double, ptr %30, i64 %.423.i945.epil
  %gep688.i948.epil = getelementptr double, ptr %164, i64 %.5.i.i938.epil
  %.458.i949.epil = load double, ptr %gep688.i948.epil, align 8, !noalias !57
  store double %.458.i949.epil, ptr %gep.i942.epil, align 8, !noalias !57
  store double %.381.i943.epil, ptr %gep688.i948.epil, align 8, !noalias !57
  br label %B218.endif.i951.preheader

B218.endif.i951.preheader:                        ; preds = %B218.endif.i951.preheader.unr-lcssa, %B62.i935.epil.preheader
  br label %B218.endif.i951

B216.loopexit.i971.loopexit.unr-lcssa:            ; preds = %B252.i960
  %lcmp.mod48.not = icmp eq i64 %xtraiter46, 0
  br i1 %lcmp.mod48.not, label %B216.loopexit.i971, label %B252.i960.epil.preheader

B252.i960.epil.preheader:                         ; preds = %B216.loopexit.i971.loopexit.unr-lcssa, %B252.lr.ph.i955
  %.934698.i961.epil.init = phi double [ %.933.promoted.i959, %B252.lr.ph.i955 ], [ %.1090.i969.1, %B216.loopexit.i971.loopexit.unr-lcssa ]
  %.828690692.i962.epil.init = phi i64 [ 0, %B252.lr.ph.i955 ], [ %.835.i963.1, %B216.loopexit.i971.loopexit.unr-lcssa ]
  %lcmp.mod49 = icmp ne i64 %xtraiter46, 0
  tail call void @llvm.assume(i1 %lcmp.mod49)
  %165 = getelementptr double, ptr %172, i64 %.828690692.i962.epil.init
  %.1008.i964.epil = load double, ptr %165, align 8, !noalias !57
  %gep697.i966.epil = getelementptr double, ptr %30, i64 %.828690692.i962.epil.init
  %.1085.i967.epil = load double, ptr %gep697.i966.epil, align 8, !noalias !57
  %.1089.i968.epil = fmul contract double %.1008.i964.epil, %.1085.i967.epil
  %.1090.i969.epil = fsub contract double %.934698.i961.epil.init, %.1089.i968.epil
  store double %.1090.i969.epil, ptr %gep713.i957, align 8, !noalias !57
  br label %B216.loopexit.i971

B216.loopexit.i971:                               ; preds = %B252.i960.epil.preheader, %B216.loopexit.i971.loopexit.unr-lcssa, %B218.endif.i951
  %exitcond745.not.i972 = icmp eq i64 %.714.i953, %.8.i
  br i1 %exitcond745.not.i972, label %B380.endif.i973, label %B218.endif.i951

B252.i960:                                        ; preds = %B252.i960, %B252.lr.ph.i955.new
  %.934698.i961 = phi double [ %.933.promoted.i959, %B252.lr.ph.i955.new ], [ %.1090.i969.1, %B252.i960 ]
  %.828690692.i962 = phi i64 [ 0, %B252.lr.ph.i955.new ], [ %.835.i963.1, %B252.i960 ]
  %niter51 = phi i64 [ 0, %B252.lr.ph.i955.new ], [ %niter51.next.1, %B252.i960 ]
  %.835.i963 = or disjoint i64 %.828690692.i962, 1
  %166 = getelementptr double, ptr %172, i64 %.828690692.i962
  %.1008.i964 = load double, ptr %166, align 8, !noalias !57
  %gep697.i966 = getelementptr double, ptr %30, i64 %.828690692.i962
  %.1085.i967 = load double, ptr %gep697.i966, align 8, !noalias !57
  %.1089.i968 = fmul contract double %.1008.i964, %.1085.i967
  %.1090.i969 = fsub contract double %.934698.i961, %.1089.i968
  store double %.1090.i969, ptr %gep713.i957, align 8, !noalias !57
  %.835.i963.1 = add nuw nsw i64 %.828690692.i962, 2
  %167 = getelementptr double, ptr %172, i64 %.835.i963
  %.1008.i964.1 = load double, ptr %167, align 8, !noalias !57
  %gep697.i966.1 = getelementptr double, ptr %30, i64 %.835.i963
  %.1085.i967.1 = load double, ptr %gep697.i966.1, align 8, !noalias !57
  %.1089.i968.1 = fmul contract double %.1008.i964.1, %.1085.i967.1
  %.1090.i969.1 = fsub contract double %.1090.i969, %.1089.i968.1
  store double %.1090.i969.1, ptr %gep713.i957, align 8, !noalias !57
  %niter51.next.1 = add i64 %niter51, 2
  %niter51.ncmp.1 = icmp eq i64 %niter51.next.1, %unroll_iter50
  br i1 %niter51.ncmp.1, label %B216.loopexit.i971.loopexit.unr-lcssa, label %B252.i960

B422.i983:                                        ; preds = %B422.lr.ph.i979, %B422.i983
  %.1488723.i984 = phi double [ %.1487.promoted.i982, %B422.lr.ph.i979 ], [ %.1644.i999, %B422.i983 ]
  %.1375714718.i985 = phi i64 [ %.1333.i976, %B422.lr.ph.i979 ], [ %.1385.i987, %B422.i983 ]
  %.1382715717.i986 = phi i64 [ %.1252724732.i974, %B422.lr.ph.i979 ], [ %.1389.i988, %B422.i983 ]
  %.1385.i987 = add nsw i64 %.1375714718.i985, -1
  %.1389.i988 = add i64 %.1382715717.i986, 1
  %.1529.i989 = icmp slt i64 %.1382715717.i986, 0
  %.1530.i990 = select i1 %.1529.i989, i64 %.8.i, i64 0
  %168 = getelementptr double, ptr %174, i64 %.1382715717.i986
  %.1561.i991 = getelementptr double, ptr %168, i64 %.1530.i990
  %.1562.i992 = load double, ptr %.1561.i991, align 8, !noalias !57
  %.1604.i993 = select i1 %.1529.i989, i64 %.17.i52, i64 0
  %169 = getelementptr double, ptr %30, i64 %.1604.i993
  %gep722.i996 = getelementptr double, ptr %169, i64 %.1382715717.i986
  %.1639.i997 = load double, ptr %gep722.i996, align 8, !noalias !57
  %.1643.i998 = fmul contract double %.1562.i992, %.1639.i997
  %.1644.i999 = fsub contract double %.1488723.i984, %.1643.i998
  store double %.1644.i999, ptr %gep738.i980, align 8, !noalias !57
  %.1376.i1000 = icmp sgt i64 %.1375714718.i985, 1
  br i1 %.1376.i1000, label %B422.i983, label %B506.i1001

B506.i1001:                                       ; preds = %B422.i983, %B380.endif.B506_crit_edge.i1008
  %.1865.pre-phi.i1002 = phi i64 [ %.pre746.i1009, %B380.endif.B506_crit_edge.i1008 ], [ %.1557.i981, %B422.i983 ]
  %gep742.i1003 = getelementptr double, ptr %30, i64 %.1262.i975
  %.1793.i1004 = load double, ptr %gep742.i1003, align 8, !noalias !57
  %170 = getelementptr double, ptr %.391.i, i64 %.1865.pre-phi.i1002
  %171 = getelementptr double, ptr %170, i64 %.1262.i975
  %.1870.i1005 = load double, ptr %171, align 8, !noalias !57
  %.1877.i1006 = fdiv contract double %.1793.i1004, %.1870.i1005
  store double %.1877.i1006, ptr %gep742.i1003, align 8, !noalias !57
  %.1253.i1007 = icmp samesign ugt i64 %.1252724732.i974, 1
  br i1 %.1253.i1007, label %B380.endif.i973, label %label_10

B218.endif.i951:                                  ; preds = %B218.endif.i951.preheader, %B216.loopexit.i971
  %.707700706.i952 = phi i64 [ %.714.i953, %B216.loopexit.i971 ], [ 0, %B218.endif.i951.preheader ]
  %.714.i953 = add nuw nsw i64 %.707700706.i952, 1
  %.822691.not.i954 = icmp eq i64 %.707700706.i952, 0
  br i1 %.822691.not.i954, label %B216.loopexit.i971, label %B252.lr.ph.i955

B252.lr.ph.i955:                                  ; preds = %B218.endif.i951
  %gep713.i957 = getelementptr double, ptr %30, i64 %.707700706.i952
  %.1003.i958 = mul i64 %.707700706.i952, %.8.i
  %172 = getelementptr double, ptr %.391.i, i64 %.1003.i958
  %.933.promoted.i959 = load double, ptr %gep713.i957, align 8, !noalias !57
  %xtraiter46 = and i64 %.707700706.i952, 1
  %173 = icmp eq i64 %.707700706.i952, 1
  br i1 %173, label %B252.i960.epil.preheader, label %B252.lr.ph.i955.new

B252.lr.ph.i955.new:                              ; preds = %B252.lr.ph.i955
  %unroll_iter50 = and i64 %.707700706.i952, 9223372036854775806
  br label %B252.i960

B380.endif.i973:                                  ; preds = %B216.loopexit.i971, %B506.i1001
  %.1252724732.i974 = phi i64 [ %.1262.i975, %B506.i1001 ], [ %.8.i, %B216.loopexit.i971 ]
  %.1262.i975 = add nsw i64 %.1252724732.i974, -1
  %.1333.i976 = sub nuw nsw i64 %.8.i, %.1252724732.i974
  %.1376716.not.i977 = icmp eq i64 %.1333.i976, 0
  br i1 %.1376716.not.i977, label %B380.endif.B506_crit_edge.i1008, label %B422.lr.ph.i979

B380.endif.B506_crit_edge.i1008:                  ; preds = %B380.endif.i973
  %.pre746.i1009 = mul i64 %.1262.i975, %.8.i
  br label %B506.i1001

B422.lr.ph.i979:                                  ; preds = %B380.endif.i973
  %gep738.i980 = getelementptr double, ptr %30, i64 %.1262.i975
  %.1557.i981 = mul i64 %.1262.i975, %.8.i
  %174 = getelementptr double, ptr %.391.i, i64 %.1557.i981
  %.1487.promoted.i982 = load double, ptr %gep738.i980, align 8, !noalias !57
  br label %B422.i983

label_10: ; preds = %B506.i1001, %B218.i
  br label %label_9

B96.endif.i:                                      ; preds = %B1232.i
  br i1 %.508625.not.i, label %B218.i, label %B160.i.preheader

B160.i.preheader:                                 ; preds = %B96.endif.i
  br i1 %100, label %B160.i.epil.preheader, label %B160.i

label_9: ; preds = %B1232.i, %label_10
  br label %label_8

label_8: ; preds = %B1226.i, %label_9
  br i1 %.710629.not.i, label %label_11, label %B338.lr.ph.i

B338.i:                                           ; preds = %B338.lr.ph.i, %label_12
  %.716628630.i = phi i64 [ %.723.i, %label_12 ], [ 1, %B338.lr.ph.i ]
  %175 = getelementptr i64, ptr %.502.i, i64 %.716628630.i
  %176 = getelementptr i8, ptr %175, i64 144
  %.782.i = load i64, ptr %176, align 8, !noalias !41
  %.803.i = inttoptr i64 %.782.i to ptr
  tail call void %.803.i(ptr %.804.i, ptr %.975.i, ptr %.806.i, ptr %.807.i, ptr %.808.i, i64 %spec.select626.i, i64 %.17.i52), !noalias !41
  %.847.i = load i64, ptr %.846.i, align 8, !noalias !41
  %.881.i = load i64, ptr %.880.i, align 8, !noalias !41
  %.882.i = inttoptr i64 %.847.i to ptr
  %.884.i = inttoptr i64 %.881.i to ptr
  tail call void %.882.i(ptr %.807.i, ptr %.884.i, ptr %.808.i, ptr %.886.i), !noalias !41
  %.917.i = load i64, ptr %.940.i, align 8, !noalias !41
  %.947.i = load i64, ptr %.893.i, align 8, !noalias !41
  %.950.i = mul nsw i64 %.716628630.i, %.335.i
  %.952.i = add nsw i64 %.950.i, %.408.i114
  %.953.i115 = inttoptr i64 %.917.i to ptr
  %.954.i = inttoptr i64 %.947.i to ptr
  %.956.i = inttoptr i64 %.952.i to ptr
  tail call void %.953.i115(ptr %.954.i, ptr %.886.i, ptr %.956.i), !noalias !41
  %.962.i116 = add nuw nsw i64 %.716628630.i, 9
  %.712.i887 = mul i64 %.962.i116, %.17.i52
  %177 = getelementptr double, ptr %.13.i, i64 %.712.i887
  %.385.i888 = load i64, ptr %25, align 8, !noalias !60
  %.393.i889 = icmp eq i64 %.385.i888, 1
  br i1 %.393.i889, label %B96.endif.i890, label %label_12

B160.i892:                                        ; preds = %B160.i892.preheader, %B160.i892
  %.514624626.i893 = phi i64 [ %.521.i894.3, %B160.i892 ], [ 0, %B160.i892.preheader ]
  %niter57 = phi i64 [ %niter57.next.3, %B160.i892 ], [ 0, %B160.i892.preheader ]
  %.521.i894 = or disjoint i64 %.514624626.i893, 1
  %gep.i896 = getelementptr double, ptr %32, i64 %.514624626.i893
  %.627.i897 = load double, ptr %gep.i896, align 8, !noalias !60
  %gep630.i898 = getelementptr double, ptr %177, i64 %.514624626.i893
  store double %.627.i897, ptr %gep630.i898, align 8, !noalias !60
  %.521.i894.1 = or disjoint i64 %.514624626.i893, 2
  %gep.i896.1 = getelementptr double, ptr %32, i64 %.521.i894
  %.627.i897.1 = load double, ptr %gep.i896.1, align 8, !noalias !60
  %gep630.i898.1 = getelementptr double, ptr %177, i64 %.521.i894
  store double %.627.i897.1, ptr %gep630.i898.1, align 8, !noalias !60
  %.521.i894.2 = or disjoint i64 %.514624626.i893, 3
  %gep.i896.2 = getelementptr double, ptr %32, i64 %.521.i894.1
  %.627.i897.2 = load double, ptr %gep.i896.2, align 8, !noalias !60
  %gep630.i898.2 = getelementptr double, ptr %177, i64 %.521.i894.1
  store double %.627.i897.2, ptr %gep630.i898.2, align 8, !noalias !60
  %.521.i894.3 = add nuw nsw i64 %.514624626.i893, 4
  %gep.i896.3 = getelementptr double, ptr %32, i64 %.521.i894.2
  %.627.i897.3 = load double, ptr %gep.i896.3, align 8, !noalias !60
  %gep630.i898.3 = getelementptr double, ptr %177, i64 %.521.i894.2
  store double %.627.i897.3, ptr %gep630.i898.3, align 8, !noalias !60
  %niter57.next.3 = add i64 %niter57, 4
  %niter57.ncmp.3 = icmp eq i64 %niter57.next.3, %unroll_iter56
  br i1 %niter57.ncmp.3, label %B218.i900.loopexit.unr-lcssa, label %B160.i892

B218.i900.loopexit.unr-lcssa:                     ; preds = %B160.i892
  br i1 %lcmp.mod54.not, label %B218.i900, label %B160.i892.epil.preheader

B160.i892.epil.preheader:                         ; preds = %B218.i900.loopexit.unr-lcssa, %B160.i892.preheader
  %.514624626.i893.epil.init = phi i64 [ 0, %B160.i892.preheader ], [ %.521.i894.3, %B218.i900.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod55)
  br label %B160.i892.epil

B160.i892.epil:                                   ; preds = %B160.i892.epil, %B160.i892.epil.preheader
  %.514624626.i893.epil = phi i64 [ %.521.i894.epil, %B160.i892.epil ], [ %.514624626.i893.epil.init, %B160.i892.epil.preheader ]
  %epil.iter53 = phi i64 [ %epil.iter53.next, %B160.i892.epil ], [ 0, %B160.i892.epil.preheader ]
  %.521.i894.epil = add nuw nsw i64 %.514624626.i893.epil, 1
  %gep.i896.epil = getelementptr double, ptr %32, i64 %.514624626.i893.epil
  %.627.i897.epil = load double, ptr %gep.i896.epil, align 8, !noalias !60
  %gep630.i898.epil = getelementptr double, ptr %177, i64 %.514624626.i893.epil
  store double %.627.i897.epil, ptr %gep630.i898.epil, align 8, !noalias !60
  %epil.iter53.next = add i64 %epil.iter53, 1
  %epil.iter53.cmp.not = icmp eq i64 %epil.iter53.next, %xtraiter52
  br i1 %epil.iter53.cmp.not, label %B218.i900, label %B160.i892.epil, !llvm.loop !63

B218.i900:                                        ; preds = %B218.i900.loopexit.unr-lcssa, %B160.i892.epil, %B96.endif.i890
  br i1 %.125.i, label %B62.i.preheader, label %label_13

B62.i.preheader:                                  ; preds = %B218.i900
  br i1 %103, label %B62.i.epil.preheader, label %B62.i

B62.i:                                            ; preds = %B62.i.preheader, %B62.i
  %.175682684.i = phi i64 [ %.182.i.1, %B62.i ], [ 0, %B62.i.preheader ]
  %niter63 = phi i64 [ %niter63.next.1, %B62.i ], [ 0, %B62.i.preheader ]
  %178 = getelementptr double, ptr %33, i64 %.175682684.i
  %.280.i909 = load double, ptr %178, align 8, !noalias !64
  %.5.i.i = fptosi double %.280.i909 to i64
  %.182.i = or disjoint i64 %.175682684.i, 1
  %gep.i911 = getelementptr double, ptr %177, i64 %.175682684.i
  %.381.i912 = load double, ptr %gep.i911, align 8, !noalias !64
  %.422.i913 = icmp slt i64 %.5.i.i, 0
  %.423.i914 = select i1 %.422.i913, i64 %.17.i52, i64 0
  %179 = getelementptr double, ptr %177, i64 %.423.i914
  %gep688.i = getelementptr double, ptr %179, i64 %.5.i.i
  %.458.i915 = load double, ptr %gep688.i, align 8, !noalias !64
  store double %.458.i915, ptr %gep.i911, align 8, !noalias !64
  store double %.381.i912, ptr %gep688.i, align 8, !noalias !64
  %180 = getelementptr double, ptr %33, i64 %.182.i
  %.280.i909.1 = load double, ptr %180, align 8, !noalias !64
  %.5.i.i.1 = fptosi double %.280.i909.1 to i64
  %.182.i.1 = add nuw nsw i64 %.175682684.i, 2
  %gep.i911.1 = getelementptr double, ptr %177, i64 %.182.i
  %.381.i912.1 = load double, ptr %gep.i911.1, align 8, !noalias !64
  %.422.i913.1 = icmp slt i64 %.5.i.i.1, 0
  %.423.i914.1 = select i1 %.422.i913.1, i64 %.17.i52, i64 0
  %181 = getelementptr double, ptr %177, i64 %.423.i914.1
  %gep688.i.1 = getelementptr double, ptr %181, i64 %.5.i.i.1
  %.458.i915.1 = load double, ptr %gep688.i.1, align 8, !noalias !64
  store double %.458.i915.1, ptr %gep.i911.1, align 8, !noalias !64
  store double %.381.i912.1, ptr %gep688.i.1, align 8, !noalias !64
  %niter63.next.1 = add i64 %niter63, 2
  %niter63.ncmp.1 = icmp eq i64 %niter63.next.1, %unroll_iter62
  br i1 %niter63.ncmp.1, label %B218.endif.i.preheader.unr-lcssa, label %B62.i

B218.endif.i.preheader.unr-lcssa:                 ; preds = %B62.i
  br i1 %lcmp.mod60.not, label %B218.endif.i.preheader, label %B62.i.epil.preheader

B62.i.epil.preheader:                             ; preds = %B218.endif.i.preheader.unr-lcssa, %B62.i.preheader
  %.175682684.i.epil.init = phi i64 [ 0, %B62.i.preheader ], [ %.182.i.1, %B218.endif.i.preheader.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod61)
  %182 = getelementptr double, ptr %33, i64 %.175682684.i.epil.init
  %.280.i909.epil = load double, ptr %182, align 8, !noalias !64
  %.5.i.i.epil = fptosi double %.280.i909.epil to i64
  %gep.i911.epil = getelementptr double, ptr %177, i64 %.175682684.i.epil.init
  %.381.i912.epil = load double, ptr %gep.i911.epil, align 8, !noalias !64
  %.422.i913.epil = icmp slt i64 %.5.i.i.epil, 0
  %.423.i914.epil = select i1 %.422.i913.epil, i64 %.17.i52, i64 0
  %183 = getelementptr double, ptr %177, i64 %.423.i914.epil
  %gep688.i.epil = getelementptr double, ptr %183, i64 %.5.i.i.epil
  %.458.i915.epil = load double, ptr %gep688.i.epil, align 8, !noalias !64
  store double %.458.i915.epil, ptr %gep.i911.epil, align 8, !noalias !64
  store double %.381.i912.epil, ptr %gep688.i.epil, align 8, !noalias !64
  br label %B218.endif.i.preheader

B218.endif.i.preheader:                           ; preds = %B218.endif.i.preheader.unr-lcssa, %B62.i.epil.preheader
  br label %B218.endif.i

B216.loopexit.i.loopexit.unr-lcssa:               ; preds = %B252.i919
  %lcmp.mod66.not = icmp eq i64 %xtraiter64, 0
  br i1 %lcmp.mod66.not, label %B216.loopexit.i, label %B252.i919.epil.preheader

B252.i919.epil.preheader:                         ; preds = %B216.loopexit.i.loopexit.unr-lcssa, %B252.lr.ph.i
  %.934698.i.epil.init = phi double [ %.933.promoted.i, %B252.lr.ph.i ], [ %.1090.i.1, %B216.loopexit.i.loopexit.unr-lcssa ]
  %.828690692.i.epil.init = phi i64 [ 0, %B252.lr.ph.i ], [ %.835.i.1, %B216.loopexit.i.loopexit.unr-lcssa ]
  %lcmp.mod67 = icmp ne i64 %xtraiter64, 0
  tail call void @llvm.assume(i1 %lcmp.mod67)
  %184 = getelementptr double, ptr %191, i64 %.828690692.i.epil.init
  %.1008.i.epil = load double, ptr %184, align 8, !noalias !64
  %gep697.i.epil = getelementptr double, ptr %177, i64 %.828690692.i.epil.init
  %.1085.i.epil = load double, ptr %gep697.i.epil, align 8, !noalias !64
  %.1089.i.epil = fmul contract double %.1008.i.epil, %.1085.i.epil
  %.1090.i.epil = fsub contract double %.934698.i.epil.init, %.1089.i.epil
  store double %.1090.i.epil, ptr %gep713.i, align 8, !noalias !64
  br label %B216.loopexit.i

B216.loopexit.i:                                  ; preds = %B252.i919.epil.preheader, %B216.loopexit.i.loopexit.unr-lcssa, %B218.endif.i
  %exitcond745.not.i = icmp eq i64 %.714.i917, %.8.i
  br i1 %exitcond745.not.i, label %B380.endif.i, label %B218.endif.i

B252.i919:                                        ; preds = %B252.i919, %B252.lr.ph.i.new
  %.934698.i = phi double [ %.933.promoted.i, %B252.lr.ph.i.new ], [ %.1090.i.1, %B252.i919 ]
  %.828690692.i = phi i64 [ 0, %B252.lr.ph.i.new ], [ %.835.i.1, %B252.i919 ]
  %niter69 = phi i64 [ 0, %B252.lr.ph.i.new ], [ %niter69.next.1, %B252.i919 ]
  %.835.i = or disjoint i64 %.828690692.i, 1
  %185 = getelementptr double, ptr %191, i64 %.828690692.i
  %.1008.i = load double, ptr %185, align 8, !noalias !64
  %gep697.i = getelementptr double, ptr %177, i64 %.828690692.i
  %.1085.i = load double, ptr %gep697.i, align 8, !noalias !64
  %.1089.i = fmul contract double %.1008.i, %.1085.i
  %.1090.i = fsub contract double %.934698.i, %.1089.i
  store double %.1090.i, ptr %gep713.i, align 8, !noalias !64
  %.835.i.1 = add nuw nsw i64 %.828690692.i, 2
  %186 = getelementptr double, ptr %191, i64 %.835.i
  %.1008.i.1 = load double, ptr %186, align 8, !noalias !64
  %gep697.i.1 = getelementptr double, ptr %177, i64 %.835.i
  %.1085.i.1 = load double, ptr %gep697.i.1, align 8, !noalias !64
  %.1089.i.1 = fmul contract double %.1008.i.1, %.1085.i.1
  %.1090.i.1 = fsub contract double %.1090.i, %.1089.i.1
  store double %.1090.i.1, ptr %gep713.i, align 8, !noalias !64
  %niter69.next.1 = add i64 %niter69, 2
  %niter69.ncmp.1 = icmp eq i64 %niter69.next.1, %unroll_iter68
  br i1 %niter69.ncmp.1, label %B216.loopexit.i.loopexit.unr-lcssa, label %B252.i919

B422.i:                                           ; preds = %B422.lr.ph.i, %B422.i
  %.1488723.i = phi double [ %.1487.promoted.i, %B422.lr.ph.i ], [ %.1644.i, %B422.i ]
  %.1375714718.i = phi i64 [ %.1333.i, %B422.lr.ph.i ], [ %.1385.i, %B422.i ]
  %.1382715717.i = phi i64 [ %.1252724732.i, %B422.lr.ph.i ], [ %.1389.i, %B422.i ]
  %.1385.i = add nsw i64 %.1375714718.i, -1
  %.1389.i = add i64 %.1382715717.i, 1
  %.1529.i = icmp slt i64 %.1382715717.i, 0
  %.1530.i922 = select i1 %.1529.i, i64 %.8.i, i64 0
  %187 = getelementptr double, ptr %193, i64 %.1382715717.i
  %.1561.i = getelementptr double, ptr %187, i64 %.1530.i922
  %.1562.i = load double, ptr %.1561.i, align 8, !noalias !64
  %.1604.i = select i1 %.1529.i, i64 %.17.i52, i64 0
  %188 = getelementptr double, ptr %177, i64 %.1604.i
  %gep722.i = getelementptr double, ptr %188, i64 %.1382715717.i
  %.1639.i923 = load double, ptr %gep722.i, align 8, !noalias !64
  %.1643.i = fmul contract double %.1562.i, %.1639.i923
  %.1644.i = fsub contract double %.1488723.i, %.1643.i
  store double %.1644.i, ptr %gep738.i, align 8, !noalias !64
  %.1376.i = icmp sgt i64 %.1375714718.i, 1
  br i1 %.1376.i, label %B422.i, label %B506.i

B506.i:                                           ; preds = %B422.i, %B380.endif.B506_crit_edge.i
  %.1865.pre-phi.i = phi i64 [ %.pre746.i, %B380.endif.B506_crit_edge.i ], [ %.1557.i921, %B422.i ]
  %gep742.i = getelementptr double, ptr %177, i64 %.1262.i
  %.1793.i = load double, ptr %gep742.i, align 8, !noalias !64
  %189 = getelementptr double, ptr %.391.i, i64 %.1865.pre-phi.i
  %190 = getelementptr double, ptr %189, i64 %.1262.i
  %.1870.i924 = load double, ptr %190, align 8, !noalias !64
  %.1877.i = fdiv contract double %.1793.i, %.1870.i924
  store double %.1877.i, ptr %gep742.i, align 8, !noalias !64
  %.1253.i = icmp samesign ugt i64 %.1252724732.i, 1
  br i1 %.1253.i, label %B380.endif.i, label %label_13

B218.endif.i:                                     ; preds = %B218.endif.i.preheader, %B216.loopexit.i
  %.707700706.i = phi i64 [ %.714.i917, %B216.loopexit.i ], [ 0, %B218.endif.i.preheader ]
  %.714.i917 = add nuw nsw i64 %.707700706.i, 1
  %.822691.not.i = icmp eq i64 %.707700706.i, 0
  br i1 %.822691.not.i, label %B216.loopexit.i, label %B252.lr.ph.i

B252.lr.ph.i:                                     ; preds = %B218.endif.i
  %gep713.i = getelementptr double, ptr %177, i64 %.707700706.i
  %.1003.i = mul i64 %.707700706.i, %.8.i
  %191 = getelementptr double, ptr %.391.i, i64 %.1003.i
  %.933.promoted.i = load double, ptr %gep713.i, align 8, !noalias !64
  %xtraiter64 = and i64 %.707700706.i, 1
  %192 = icmp eq i64 %.707700706.i, 1
  br i1 %192, label %B252.i919.epil.preheader, label %B252.lr.ph.i.new

B252.lr.ph.i.new:                                 ; preds = %B252.lr.ph.i
  %unroll_iter68 = and i64 %.707700706.i, 9223372036854775806
  br label %B252.i919

B380.endif.i:                                     ; preds = %B216.loopexit.i, %B506.i
  %.1252724732.i = phi i64 [ %.1262.i, %B506.i ], [ %.8.i, %B216.loopexit.i ]
  %.1262.i = add nsw i64 %.1252724732.i, -1
  %.1333.i = sub nuw nsw i64 %.8.i, %.1252724732.i
  %.1376716.not.i = icmp eq i64 %.1333.i, 0
  br i1 %.1376716.not.i, label %B380.endif.B506_crit_edge.i, label %B422.lr.ph.i

B380.endif.B506_crit_edge.i:                      ; preds = %B380.endif.i
  %.pre746.i = mul i64 %.1262.i, %.8.i
  br label %B506.i

B422.lr.ph.i:                                     ; preds = %B380.endif.i
  %gep738.i = getelementptr double, ptr %177, i64 %.1262.i
  %.1557.i921 = mul i64 %.1262.i, %.8.i
  %193 = getelementptr double, ptr %.391.i, i64 %.1557.i921
  %.1487.promoted.i = load double, ptr %gep738.i, align 8, !noalias !64
  br label %B422.i

label_13: ; preds = %B506.i, %B218.i900
  br label %label_12

B96.endif.i890:                                   ; preds = %B338.i
  br i1 %.508625.not.i891, label %B218.i900, label %B160.i892.preheader

B160.i892.preheader:                              ; preds = %B96.endif.i890
  br i1 %102, label %B160.i892.epil.preheader, label %B160.i892

label_12: ; preds = %B338.i, %label_13
  %.723.i = add nuw i64 %.716628630.i, 1
  %exitcond.not.i117 = icmp eq i64 %.723.i, %.345
  br i1 %exitcond.not.i117, label %label_11, label %B338.i

B338.lr.ph.i:                                     ; preds = %label_8
  %.791.i = add nsw i64 %.398.i, 64
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
  %.716628630.us.i = phi i64 [ %.723.us.i, %B338.us.i ], [ 1, %B338.lr.ph.i ]
  %.723.us.i = add nuw i64 %.716628630.us.i, 1
  %194 = getelementptr i64, ptr %.502.i, i64 %.716628630.us.i
  %195 = getelementptr i8, ptr %194, i64 144
  %.782.us.i = load i64, ptr %195, align 8, !noalias !41
  %.803.us.i = inttoptr i64 %.782.us.i to ptr
  tail call void %.803.us.i(ptr %.804.i, ptr %.975.i, ptr %.806.i, ptr %.807.i, ptr %.808.i, i64 %spec.select626.i, i64 %.17.i52), !noalias !41
  %.847.us.i = load i64, ptr %.846.i, align 8, !noalias !41
  %.881.us.i = load i64, ptr %.880.i, align 8, !noalias !41
  %.882.us.i = inttoptr i64 %.847.us.i to ptr
  %.884.us.i = inttoptr i64 %.881.us.i to ptr
  tail call void %.882.us.i(ptr %.807.i, ptr %.884.us.i, ptr %.808.i, ptr %.886.i), !noalias !41
  %.917.us.i = load i64, ptr %.940.i, align 8, !noalias !41
  %.947.us.i = load i64, ptr %.893.i, align 8, !noalias !41
  %.950.us.i = mul nsw i64 %.716628630.us.i, %.335.i
  %.952.us.i = add nsw i64 %.950.us.i, %.408.i114
  %.953.us.i = inttoptr i64 %.917.us.i to ptr
  %.954.us.i = inttoptr i64 %.947.us.i to ptr
  %.956.us.i = inttoptr i64 %.952.us.i to ptr
  tail call void %.953.us.i(ptr %.954.us.i, ptr %.886.i, ptr %.956.us.i), !noalias !41
  %exitcond636.not.i = icmp eq i64 %.723.us.i, %.345
  br i1 %exitcond636.not.i, label %label_11, label %B338.us.i

label_11: ; preds = %B338.us.i, %label_12, %label_8
  %.280.i = load i64, ptr %.367.i, align 8, !noalias !67
  %.309.i = load i64, ptr %.397.i, align 8, !noalias !67
  %.338.i = load i64, ptr %.337.i, align 8, !noalias !67
  %.343.i = add nsw i64 %.280.i, %.342.i146
  %.348.i147 = add nsw i64 %.280.i, %.347.i
  %.350.i149 = add nsw i64 %.280.i, %.349.i148
  %.352.i = add nsw i64 %.309.i, 80
  %.354.i = add nsw i64 %.309.i, 88
  %.443.i = inttoptr i64 %.338.i to ptr
  %.444.i150 = inttoptr i64 %.280.i to ptr
  %.445.i151 = inttoptr i64 %.343.i to ptr
  %.446.i152 = inttoptr i64 %.348.i147 to ptr
  %.447.i = inttoptr i64 %.350.i149 to ptr
  %.448.i153 = inttoptr i64 %.352.i to ptr
  %.449.i154 = inttoptr i64 %.354.i to ptr
  tail call void %.443.i(ptr %.444.i150, ptr %.445.i151, ptr %.446.i152, ptr %.447.i, ptr %.448.i153, ptr %.449.i154, i64 %spec.select626.i), !noalias !67
  %.652.i = load i64, ptr %25, align 8, !noalias !67
  %.660.i = icmp eq i64 %.652.i, 2
  br i1 %.660.i, label %B554.i, label %label_14

B554.i:                                           ; preds = %label_11
  store double 0x7FF8000000000000, ptr %34, align 8, !noalias !67
  br label %label_14

label_14: ; preds = %label_11, %B554.i
  br i1 %.1768.i, label %B786.i, label %B814.i

B786.i:                                           ; preds = %label_14
  %.295.i834 = load i64, ptr %.367.i, align 8, !noalias !70
  %.298.i837 = add nsw i64 %.295.i834, %.297.i
  %.327.i839 = load i64, ptr %.326.i838, align 8, !noalias !70
  %.447.i841 = load i64, ptr %.446.i840, align 8, !noalias !70
  %.476.i843 = load i64, ptr %.475.i842, align 8, !noalias !70
  %.480.i844 = inttoptr i64 %.447.i841 to ptr
  %.481.i845 = inttoptr i64 %.298.i837 to ptr
  %.482.i846 = inttoptr i64 %.476.i843 to ptr
  %.483.i847 = inttoptr i64 %.327.i839 to ptr
  tail call void %.480.i844(ptr %.481.i845, ptr %.482.i846, ptr %.483.i847), !noalias !70
  store i64 0, ptr %35, align 8, !noalias !75
  %.547.us.i = load i64, ptr %.341.i, align 8, !noalias !75
  %.555.us.i = icmp sgt i64 %.547.us.i, -1
  br i1 %.555.us.i, label %B230.us.i, label %label_15

B230.us.i:                                        ; preds = %B786.i
  %.618.us.i = load double, ptr %36, align 8, !noalias !75
  %.626.us.i = fcmp contract ugt double %.618.us.i, 1.000000e+00
  br i1 %.626.us.i, label %label_15, label %B348.endif.us.i

B348.endif.us.i:                                  ; preds = %B230.us.i
  %.696.us.i = load i64, ptr %37, align 8, !noalias !75
  %.704.us.i = icmp sgt i64 %.696.us.i, 0
  br label %B414.us.i

B414.us.i:                                        ; preds = %B454.us.i, %B348.endif.us.i
  %changed.5.2775.us.i = phi i1 [ %.704.us.i, %B348.endif.us.i ], [ %"$phi454.2.2.3.us.i", %B454.us.i ]
  %.836771773.us.i = phi i64 [ 0, %B348.endif.us.i ], [ %.843.us.i, %B454.us.i ]
  %.843.us.i = add nuw nsw i64 %.836771773.us.i, 1
  br i1 %changed.5.2775.us.i, label %B454.us.i, label %B420.us.i

B420.us.i:                                        ; preds = %B414.us.i
  %.276.i542 = add nsw i64 %.836771773.us.i, %.274.i541
  %.301.i543 = icmp slt i64 %.276.i542, 0
  %.302.i544 = select i1 %.301.i543, i64 %.131.i, i64 0
  %196 = getelementptr double, ptr %.129.i, i64 %.302.i544
  %197 = getelementptr double, ptr %196, i64 %.276.i542
  %.328.i548 = load double, ptr %197, align 8, !noalias !76
  %.340.i549 = fcmp contract oeq double %.328.i548, 1.000000e+00
  br i1 %.340.i549, label %B122.i570, label %B164.i550

B122.i570:                                        ; preds = %B420.us.i
  %gep1300 = getelementptr double, ptr %.231.i, i64 %.836771773.us.i
  %.427.i575 = load double, ptr %gep1300, align 8, !noalias !76
  %.435.i576 = fcmp contract ule double %.427.i575, 0.000000e+00
  br i1 %.435.i576, label %label_16, label %B164.i550

B164.i550:                                        ; preds = %B122.i570, %B420.us.i
  %.442.i551 = fcmp contract oeq double %.328.i548, 0.000000e+00
  br i1 %.442.i551, label %B176.i563, label %label_16

B176.i563:                                        ; preds = %B164.i550
  %gep1302 = getelementptr double, ptr %.231.i, i64 %.836771773.us.i
  %.595.i568 = load double, ptr %gep1302, align 8, !noalias !76
  %.603.i569 = fcmp contract ogt double %.595.i568, 0.000000e+00
  br label %label_16

label_16: ; preds = %B122.i570, %B164.i550, %B176.i563
  %"$phi214.0.3.1.i562" = phi i1 [ true, %B122.i570 ], [ %.603.i569, %B176.i563 ], [ false, %B164.i550 ]
  br label %B454.us.i

B454.us.i:                                        ; preds = %label_16, %B414.us.i
  %"$phi454.2.2.3.us.i" = phi i1 [ true, %B414.us.i ], [ %"$phi214.0.3.1.i562", %label_16 ]
  %exitcond810.not.i = icmp eq i64 %arg.lanes.4.5.1.fr.i, %.843.us.i
  br i1 %exitcond810.not.i, label %label_15, label %B414.us.i

label_15: ; preds = %B454.us.i, %B786.i, %B230.us.i
  %changed.4.1.us.i = phi i1 [ false, %B786.i ], [ false, %B230.us.i ], [ %"$phi454.2.2.3.us.i", %B454.us.i ]
  br label %B814.i

B814.i:                                           ; preds = %label_15, %label_14
  %"$phi814.1.2.1.i" = phi i1 [ false, %label_14 ], [ %changed.4.1.us.i, %label_15 ]
  %brmerge.i = or i1 %showing.3.2.i, %"$phi814.1.2.1.i"
  br i1 %brmerge.i, label %B824.i, label %B888.i

B824.i:                                           ; preds = %B814.i
  %.270.i = load i64, ptr %.367.i, align 8, !noalias !79
  %.360.i = load i64, ptr %.359.i, align 8, !noalias !79
  %.367.i129 = add nsw i64 %.270.i, %.406.i113
  %.371.i = add nsw i64 %.270.i, %.370.i
  %.444.i = inttoptr i64 %.360.i to ptr
  %.445.i = inttoptr i64 %.367.i129 to ptr
  %.446.i = inttoptr i64 %.371.i to ptr
  tail call void %.444.i(ptr %.445.i, ptr %.446.i, i64 %spec.select626.i, i64 %.17.i52), !noalias !79
  br i1 %"$phi814.1.2.1.i", label %B860.i, label %B888.i

B860.i:                                           ; preds = %B824.i
  %.411.i133 = load i64, ptr %.341.i, align 8, !noalias !82
  %.419.i = icmp sgt i64 %.411.i133, -1
  br i1 %.419.i, label %B132.i, label %B321.i

B132.i:                                           ; preds = %B860.i
  %.482.i = load double, ptr %38, align 8, !noalias !82
  %.490.i135 = fcmp contract ugt double %.482.i, 1.000000e+00
  br i1 %.490.i135, label %B321.i, label %B190.i

B190.i:                                           ; preds = %B132.i
  %.552.i = load i64, ptr %39, align 8, !noalias !82
  %.560.i = icmp sgt i64 %.552.i, 0
  br i1 %.560.i, label %B248.i, label %B282.i

B248.i:                                           ; preds = %B190.i
  %.259.i = load i64, ptr %60, align 8, !noalias !85
  %.325.i = load double, ptr %22, align 8, !noalias !85
  %.383.i = icmp slt i64 %.259.i, 0
  %.384.i = select i1 %.383.i, i64 %arg.lanes.4.5.1.fr.i, i64 0
  %198 = getelementptr double, ptr %.231.i, i64 %.384.i
  %199 = getelementptr double, ptr %198, i64 %.259.i
  %.419.i493 = load double, ptr %199, align 8, !noalias !85
  %.427.i = fneg contract double %.419.i493
  %.486.i494 = load double, ptr %61, align 8, !noalias !85
  %.497.i = fdiv contract double %.427.i, %.486.i494
  %.502.i495 = tail call contract double @llvm.fabs.f64(double %.497.i)
  %.561.i = load double, ptr %.291.i, align 8, !noalias !85
  %.569.i = tail call contract double @llvm.fabs.f64(double %.561.i)
  %.571.i497 = fadd contract double %.325.i, %.569.i
  %.572.i = fmul contract double %.571.i497, 0x3D719799812DEA11
  %.573.i = fcmp contract ole double %.502.i495, %.572.i
  %.577.i = fmul contract double %.325.i, 5.000000e-01
  %.578.i = fcmp contract uge double %.502.i495, %.577.i
  %brmerge.i498 = or i1 %.578.i, %.573.i
  %.653.i = icmp sgt i64 %.552.i, 4
  %or.cond = or i1 %.653.i, %brmerge.i498
  br i1 %or.cond, label %B442.i, label %B490.i

B442.i:                                           ; preds = %B248.i
  store i64 -1, ptr %64, align 8, !noalias !85
  br label %B321.i.sink.split

B490.i:                                           ; preds = %B248.i
  %.846.i500 = add nuw nsw i64 %.552.i, 1
  store i64 %.846.i500, ptr %39, align 8, !noalias !85
  %.904.i = fadd contract double %.325.i, %.497.i
  store double %.904.i, ptr %22, align 8, !noalias !88
  store double 0x7FF0000000000000, ptr %38, align 8, !noalias !88
  store i64 1, ptr %62, align 8, !noalias !88
  store i64 1, ptr %63, align 8, !noalias !88
  br label %B321.i.sink.split

B282.i:                                           ; preds = %B190.i
  br i1 %.3261417.not.i, label %B321.i.sink.split, label %B78.i

B78.i:                                            ; preds = %B282.i, %B170.i
  %which.2.01421.i = phi i64 [ %which.3.1.i, %B170.i ], [ -1, %B282.i ]
  %first.2.01420.i = phi double [ %first.3.1.i, %B170.i ], [ 2.000000e+00, %B282.i ]
  %.33214151418.i = phi i64 [ %.339.i514, %B170.i ], [ 0, %B282.i ]
  %.339.i514 = add nuw nsw i64 %.33214151418.i, 1
  %.276.i = add nsw i64 %.33214151418.i, %.274.i
  %.301.i = icmp slt i64 %.276.i, 0
  %.302.i = select i1 %.301.i, i64 %.131.i, i64 0
  %200 = getelementptr double, ptr %.129.i, i64 %.302.i
  %201 = getelementptr double, ptr %200, i64 %.276.i
  %.328.i = load double, ptr %201, align 8, !noalias !91
  %.340.i532 = fcmp contract oeq double %.328.i, 1.000000e+00
  br i1 %.340.i532, label %B122.i, label %B164.i

B122.i:                                           ; preds = %B78.i
  %gep1310 = getelementptr double, ptr %.231.i, i64 %.33214151418.i
  %.427.i540 = load double, ptr %gep1310, align 8, !noalias !91
  %.435.i = fcmp contract ule double %.427.i540, 0.000000e+00
  br i1 %.435.i, label %B78.endif.i.critedge, label %B164.i

B164.i:                                           ; preds = %B122.i, %B78.i
  %.442.i = fcmp contract oeq double %.328.i, 0.000000e+00
  br i1 %.442.i, label %B176.i, label %B170.i.critedge

B176.i:                                           ; preds = %B164.i
  %gep1312 = getelementptr double, ptr %.231.i, i64 %.33214151418.i
  %.595.i536 = load double, ptr %gep1312, align 8, !noalias !91
  %.603.i = fcmp contract ule double %.595.i536, 0.000000e+00
  br i1 %.603.i, label %B170.i, label %B78.endif.i

B162.i:                                           ; preds = %label_17
  br label %B170.i

B170.i.critedge:                                  ; preds = %B164.i
  br label %B170.i

B170.i:                                           ; preds = %B170.i.critedge, %label_17, %B162.i, %B176.i
  %first.3.1.i = phi double [ %high.2.0..344.i, %B162.i ], [ %first.2.01420.i, %label_17 ], [ %first.2.01420.i, %B176.i ], [ %first.2.01420.i, %B170.i.critedge ]
  %which.3.1.i = phi i64 [ %.33214151418.i, %B162.i ], [ %which.2.01421.i, %label_17 ], [ %which.2.01421.i, %B176.i ], [ %which.2.01421.i, %B170.i.critedge ]
  %exitcond.not.i518 = icmp eq i64 %arg.lanes.4.5.1.fr.i, %.339.i514
  br i1 %exitcond.not.i518, label %B172.i, label %B78.i

B172.i:                                           ; preds = %B170.i
  %.577.i519 = icmp slt i64 %which.3.1.i, 0
  br i1 %.577.i519, label %B321.i.sink.split, label %B188.i

B188.i:                                           ; preds = %B172.i
  %.702.i = load double, ptr %22, align 8, !noalias !96
  %.714.i = fcmp contract olt double %first.3.1.i, 1.000000e-09
  br i1 %.714.i, label %B260.i529, label %B332.i

B260.i529:                                        ; preds = %B188.i
  %.263.i = add nsw i64 %which.3.1.i, %.274.i
  %.325.i600 = load double, ptr %57, align 8, !noalias !97
  %.391.i602 = load double, ptr %.291.i, align 8, !noalias !97
  %.399.i = fcmp contract oeq double %.325.i600, %.391.i602
  br i1 %.399.i, label %B188.i604, label %B236.i

B188.i604:                                        ; preds = %B260.i529
  %.493.i = icmp slt i64 %.263.i, 0
  %.494.i = select i1 %.493.i, i64 %.131.i, i64 0
  %202 = getelementptr double, ptr %.129.i, i64 %.494.i
  %203 = getelementptr double, ptr %202, i64 %.263.i
  store double 0x7FF8000000000000, ptr %203, align 8, !noalias !97
  br label %label_18

B236.i:                                           ; preds = %B260.i529
  %.562.i = icmp slt i64 %.263.i, 0
  %.563.i = select i1 %.562.i, i64 %.131.i, i64 0
  %204 = getelementptr double, ptr %.129.i, i64 %.563.i
  %205 = getelementptr double, ptr %204, i64 %.263.i
  %.589.i = load double, ptr %205, align 8, !noalias !97
  %.597.i603 = fsub contract double 1.000000e+00, %.589.i
  store double %.597.i603, ptr %205, align 8, !noalias !97
  %.725.i = load double, ptr %.291.i, align 8, !noalias !97
  store double %.725.i, ptr %57, align 8, !noalias !97
  br label %label_18

label_18: ; preds = %B188.i604, %B236.i
  store double %.702.i, ptr %22, align 8, !noalias !100
  store double 0x7FF0000000000000, ptr %38, align 8, !noalias !100
  store i64 1, ptr %58, align 8, !noalias !100
  store i64 1, ptr %59, align 8, !noalias !100
  br label %B321.i.sink.split

B332.i:                                           ; preds = %B188.i
  %.929.i = fadd contract double %first.3.1.i, 1.000000e-04
  %.12.i1.i = fcmp contract olt double %.929.i, 1.000000e+00
  %.13.i2.i = select i1 %.12.i1.i, double %.929.i, double 1.000000e+00
  br i1 %.322854.not.i729, label %label_19, label %B68.lr.ph.i730

B68.lr.ph.i730:                                   ; preds = %B332.i
  %.733.i742 = fsub contract double 1.000000e+00, %.13.i2.i
  br label %B68.i746

B68.i746:                                         ; preds = %B68.i746, %B68.lr.ph.i730
  %.328853855.i747 = phi i64 [ 0, %B68.lr.ph.i730 ], [ %.335.i748, %B68.i746 ]
  %.335.i748 = add nuw nsw i64 %.328853855.i747, 1
  %gep.i750 = getelementptr double, ptr %42, i64 %.328853855.i747
  %.441.i751 = load double, ptr %gep.i750, align 8, !noalias !103
  %gep859.i752 = getelementptr double, ptr %43, i64 %.328853855.i747
  %.533.i753 = load double, ptr %gep859.i752, align 8, !noalias !103
  %.545.i754 = fmul contract double %.13.i2.i, %.533.i753
  %.546.i755 = fadd contract double %.441.i751, %.545.i754
  %gep861.i756 = getelementptr double, ptr %44, i64 %.328853855.i747
  %.627.i757 = load double, ptr %gep861.i756, align 8, !noalias !103
  %.639.i758 = fmul contract double %.13.i2.i, %.546.i755
  %.640.i759 = fadd contract double %.627.i757, %.639.i758
  %gep863.i760 = getelementptr double, ptr %45, i64 %.328853855.i747
  %.721.i761 = load double, ptr %gep863.i760, align 8, !noalias !103
  %.734.i762 = fmul contract double %.733.i742, %.640.i759
  %.735.i763 = fadd contract double %.721.i761, %.734.i762
  %.737.i764 = fmul contract double %.13.i2.i, %.735.i763
  %gep865.i765 = getelementptr double, ptr %.13.i, i64 %.328853855.i747
  %.820.i766 = load double, ptr %gep865.i765, align 8, !noalias !103
  %.831.i767 = fmul contract double %.733.i742, %.820.i766
  %.832.i768 = fadd contract double %.831.i767, %.737.i764
  %gep867.i769 = getelementptr double, ptr %46, i64 %.328853855.i747
  store double %.832.i768, ptr %gep867.i769, align 8, !noalias !103
  %exitcond.not.i770 = icmp eq i64 %.335.i748, %.8.i
  br i1 %exitcond.not.i770, label %label_19, label %B68.i746

label_19: ; preds = %B68.i746, %B332.i
  %.295.i.i772 = load i64, ptr %.367.i, align 8, !noalias !106
  %.298.i.i776 = add nsw i64 %.295.i.i772, %.297.i.i775
  %.327.i.i778 = load i64, ptr %.326.i.i777, align 8, !noalias !106
  %.418.i.i781 = add nsw i64 %.327.i.i778, %.416.i.i779
  %.447.i.i783 = load i64, ptr %.446.i.i782, align 8, !noalias !106
  %.476.i.i785 = load i64, ptr %.475.i.i784, align 8, !noalias !106
  %.480.i.i786 = inttoptr i64 %.447.i.i783 to ptr
  %.481.i.i787 = inttoptr i64 %.298.i.i776 to ptr
  %.482.i.i788 = inttoptr i64 %.476.i.i785 to ptr
  %.483.i.i789 = inttoptr i64 %.418.i.i781 to ptr
  tail call void %.480.i.i786(ptr %.481.i.i787, ptr %.482.i.i788, ptr %.483.i.i789), !noalias !106
  %gep1316 = getelementptr double, ptr %invariant.gep1315, i64 %which.3.1.i
  %.1145.i796 = load double, ptr %gep1316, align 8, !noalias !103
  %.1031.i = fmul contract double %first.3.1.i, 1.000000e-04
  %.1033.i = fsub contract double %first.3.1.i, %.1031.i
  br i1 %.322854.not.i729, label %label_20, label %B68.lr.ph.i660

B68.lr.ph.i660:                                   ; preds = %label_19
  %.733.i672 = fsub contract double 1.000000e+00, %.1033.i
  br label %B68.i676

B68.i676:                                         ; preds = %B68.i676, %B68.lr.ph.i660
  %.328853855.i677 = phi i64 [ 0, %B68.lr.ph.i660 ], [ %.335.i678, %B68.i676 ]
  %.335.i678 = add nuw nsw i64 %.328853855.i677, 1
  %gep.i680 = getelementptr double, ptr %47, i64 %.328853855.i677
  %.441.i681 = load double, ptr %gep.i680, align 8, !noalias !109
  %gep859.i682 = getelementptr double, ptr %48, i64 %.328853855.i677
  %.533.i683 = load double, ptr %gep859.i682, align 8, !noalias !109
  %.545.i684 = fmul contract double %.1033.i, %.533.i683
  %.546.i685 = fadd contract double %.441.i681, %.545.i684
  %gep861.i686 = getelementptr double, ptr %49, i64 %.328853855.i677
  %.627.i687 = load double, ptr %gep861.i686, align 8, !noalias !109
  %.639.i688 = fmul contract double %.1033.i, %.546.i685
  %.640.i689 = fadd contract double %.627.i687, %.639.i688
  %gep863.i690 = getelementptr double, ptr %50, i64 %.328853855.i677
  %.721.i691 = load double, ptr %gep863.i690, align 8, !noalias !109
  %.734.i692 = fmul contract double %.733.i672, %.640.i689
  %.735.i693 = fadd contract double %.721.i691, %.734.i692
  %.737.i694 = fmul contract double %.1033.i, %.735.i693
  %gep865.i695 = getelementptr double, ptr %.13.i, i64 %.328853855.i677
  %.820.i696 = load double, ptr %gep865.i695, align 8, !noalias !109
  %.831.i697 = fmul contract double %.733.i672, %.820.i696
  %.832.i698 = fadd contract double %.831.i697, %.737.i694
  %gep867.i699 = getelementptr double, ptr %51, i64 %.328853855.i677
  store double %.832.i698, ptr %gep867.i699, align 8, !noalias !109
  %exitcond.not.i700 = icmp eq i64 %.335.i678, %.8.i
  br i1 %exitcond.not.i700, label %label_20, label %B68.i676

label_20: ; preds = %B68.i676, %label_19
  %.295.i.i702 = load i64, ptr %.367.i, align 8, !noalias !112
  %.298.i.i706 = add nsw i64 %.295.i.i702, %.297.i.i775
  %.327.i.i708 = load i64, ptr %.326.i.i777, align 8, !noalias !112
  %.418.i.i711 = add nsw i64 %.327.i.i708, %.416.i.i779
  %.447.i.i713 = load i64, ptr %.446.i.i782, align 8, !noalias !112
  %.476.i.i715 = load i64, ptr %.475.i.i784, align 8, !noalias !112
  %.480.i.i716 = inttoptr i64 %.447.i.i713 to ptr
  %.481.i.i717 = inttoptr i64 %.298.i.i706 to ptr
  %.482.i.i718 = inttoptr i64 %.476.i.i715 to ptr
  %.483.i.i719 = inttoptr i64 %.418.i.i711 to ptr
  tail call void %.480.i.i716(ptr %.481.i.i717, ptr %.482.i.i718, ptr %.483.i.i719), !noalias !112
  %.1145.i725 = load double, ptr %gep1316, align 8, !noalias !109
  %.1139.i = fsub contract double %.13.i2.i, %.1033.i
  %.1141.i525 = fmul contract double %.1139.i, %.702.i
  %.1142.i526 = fsub contract double %.1145.i796, %.1145.i725
  %.1146.i527 = fdiv contract double %.1142.i526, %.1141.i525
  store double %.1146.i527, ptr %52, align 8, !noalias !96
  store i64 %which.3.1.i, ptr %53, align 8, !noalias !96
  store i64 1, ptr %39, align 8, !noalias !96
  store double %.702.i, ptr %54, align 8, !noalias !96
  %.1418.i = fmul contract double %first.3.1.i, %.702.i
  store double %.1418.i, ptr %22, align 8, !noalias !115
  store double 0x7FF0000000000000, ptr %38, align 8, !noalias !115
  store i64 1, ptr %55, align 8, !noalias !115
  store i64 1, ptr %56, align 8, !noalias !115
  br label %B321.i.sink.split

B78.endif.i.critedge:                             ; preds = %B122.i
  br label %B78.endif.i

B78.endif.i:                                      ; preds = %B78.endif.i.critedge, %B176.i
  %.471.i = add nuw i64 %.33214151418.i, %arg.lanes.4.5.1.fr.i
  %gep.i587 = getelementptr double, ptr %.231.i, i64 %.471.i
  %gep1314 = getelementptr double, ptr %.231.i, i64 %.471.i
  br label %B56.i

B56.i:                                            ; preds = %label_21, %B78.endif.i
  %high.2.0362.i = phi double [ 1.000000e+00, %B78.endif.i ], [ %high.2.0..344.i, %label_21 ]
  %low.2.0361.i = phi double [ 0.000000e+00, %B78.endif.i ], [ %.344.low.2.0.i, %label_21 ]
  %.302360.i = phi i64 [ 40, %B78.endif.i ], [ %.312.i589, %label_21 ]
  %.312.i589 = add nsw i64 %.302360.i, -1
  %.343.i590 = fadd contract double %high.2.0362.i, %low.2.0361.i
  %.344.i591 = fmul contract double %.343.i590, 5.000000e-01
  br i1 %.322854.not.i, label %label_22, label %B68.lr.ph.i

B68.lr.ph.i:                                      ; preds = %B56.i
  %.733.i = fsub contract double 1.000000e+00, %.344.i591
  br label %B68.i

B68.i:                                            ; preds = %B68.i, %B68.lr.ph.i
  %.328853855.i = phi i64 [ 0, %B68.lr.ph.i ], [ %.335.i645, %B68.i ]
  %.335.i645 = add nuw nsw i64 %.328853855.i, 1
  %gep.i646 = getelementptr double, ptr %invariant.gep1317, i64 %.328853855.i
  %.441.i647 = load double, ptr %gep.i646, align 8, !noalias !118
  %gep859.i = getelementptr double, ptr %invariant.gep1319, i64 %.328853855.i
  %.533.i = load double, ptr %gep859.i, align 8, !noalias !118
  %.545.i = fmul contract double %.344.i591, %.533.i
  %.546.i648 = fadd contract double %.441.i647, %.545.i
  %gep861.i = getelementptr double, ptr %40, i64 %.328853855.i
  %.627.i = load double, ptr %gep861.i, align 8, !noalias !118
  %.639.i = fmul contract double %.344.i591, %.546.i648
  %.640.i649 = fadd contract double %.627.i, %.639.i
  %gep863.i = getelementptr double, ptr %41, i64 %.328853855.i
  %.721.i = load double, ptr %gep863.i, align 8, !noalias !118
  %.734.i650 = fmul contract double %.733.i, %.640.i649
  %.735.i = fadd contract double %.721.i, %.734.i650
  %.737.i = fmul contract double %.344.i591, %.735.i
  %gep865.i = getelementptr double, ptr %.13.i, i64 %.328853855.i
  %.820.i = load double, ptr %gep865.i, align 8, !noalias !118
  %.831.i = fmul contract double %.733.i, %.820.i
  %.832.i = fadd contract double %.831.i, %.737.i
  %gep867.i = getelementptr double, ptr %invariant.gep1321, i64 %.328853855.i
  store double %.832.i, ptr %gep867.i, align 8, !noalias !118
  %exitcond.not.i651 = icmp eq i64 %.335.i645, %.8.i
  br i1 %exitcond.not.i651, label %label_22, label %B68.i

label_22: ; preds = %B68.i, %B56.i
  %.295.i.i = load i64, ptr %.367.i, align 8, !noalias !123
  %.298.i.i = add nsw i64 %.295.i.i, %.297.i.i
  %.327.i.i = load i64, ptr %.326.i.i, align 8, !noalias !123
  %.418.i.i = add nsw i64 %.327.i.i, %.416.i.i
  %.447.i.i = load i64, ptr %.446.i.i, align 8, !noalias !123
  %.476.i.i = load i64, ptr %.475.i.i, align 8, !noalias !123
  %.480.i.i = inttoptr i64 %.447.i.i to ptr
  %.481.i.i = inttoptr i64 %.298.i.i to ptr
  %.482.i.i = inttoptr i64 %.476.i.i to ptr
  %.483.i.i = inttoptr i64 %.418.i.i to ptr
  tail call void %.480.i.i(ptr %.481.i.i, ptr %.482.i.i, ptr %.483.i.i), !noalias !123
  %.1145.i = load double, ptr %gep1314, align 8, !noalias !118
  store double %.1145.i, ptr %gep.i587, align 8, !noalias !126
  %.328.i805 = load double, ptr %201, align 8, !noalias !127
  %.340.i806 = fcmp contract oeq double %.328.i805, 1.000000e+00
  br i1 %.340.i806, label %B122.i827, label %B164.i807

B122.i827:                                        ; preds = %label_22
  %.427.i831 = load double, ptr %gep1314, align 8, !noalias !127
  %.435.i832 = fcmp contract ule double %.427.i831, 0.000000e+00
  br i1 %.435.i832, label %label_21, label %B164.i807

B164.i807:                                        ; preds = %B122.i827, %label_22
  %.442.i808 = fcmp contract oeq double %.328.i805, 0.000000e+00
  br i1 %.442.i808, label %B176.i820, label %label_21

B176.i820:                                        ; preds = %B164.i807
  %.595.i825 = load double, ptr %gep1314, align 8, !noalias !127
  %.603.i826 = fcmp contract ule double %.595.i825, 0.000000e+00
  br label %label_21

label_21: ; preds = %B122.i827, %B164.i807, %B176.i820
  %"$phi214.0.3.1.i819" = phi i1 [ false, %B122.i827 ], [ %.603.i826, %B176.i820 ], [ true, %B164.i807 ]
  %high.2.0..344.i = select i1 %"$phi214.0.3.1.i819", double %high.2.0362.i, double %.344.i591
  %.344.low.2.0.i = select i1 %"$phi214.0.3.1.i819", double %.344.i591, double %low.2.0361.i
  %.303.i594 = icmp samesign ugt i64 %.302360.i, 1
  br i1 %.303.i594, label %B56.i, label %label_17

label_17: ; preds = %label_21
  %.542.i517 = fcmp contract olt double %high.2.0..344.i, %first.2.01420.i
  br i1 %.542.i517, label %B162.i, label %B170.i

B321.i.sink.split:                                ; preds = %B282.i, %B172.i, %B442.i, %B490.i, %label_18, %label_20
  %turned.3.1.i.ph = phi i1 [ false, %label_20 ], [ true, %label_18 ], [ false, %B490.i ], [ false, %B442.i ], [ false, %B172.i ], [ false, %B282.i ]
  br label %B321.i

B321.i:                                           ; preds = %B321.i.sink.split, %B132.i, %B860.i
  %turned.3.1.i = phi i1 [ false, %B132.i ], [ false, %B860.i ], [ %turned.3.1.i.ph, %B321.i.sink.split ]
  br label %B888.i

B888.i:                                           ; preds = %B321.i, %B824.i, %B814.i
  %"$phi888.1.2.1.i" = phi i1 [ false, %B814.i ], [ false, %B824.i ], [ %turned.3.1.i, %B321.i ]
  %.470.i = load i64, ptr %.341.i, align 8, !noalias !130
  %.478.i = icmp sgt i64 %.470.i, -1
  br i1 %.478.i, label %B100.i, label %label_23

B100.i:                                           ; preds = %B888.i
  %.538.i = load double, ptr %65, align 8, !noalias !130
  %.546.i143 = fcmp contract ugt double %.538.i, 1.000000e+00
  br i1 %.546.i143, label %B202.i, label %B158.i

B158.i:                                           ; preds = %B100.i
  %.idx1284 = mul i64 %.470.i, 104
  %206 = getelementptr i8, ptr %.64.i, i64 %.idx1284
  %.411.i161 = getelementptr i8, ptr %206, i64 64
  %.412.i162 = load i64, ptr %.411.i161, align 8, !noalias !133
  %.413.i163 = add nsw i64 %.412.i162, 1
  store i64 %.413.i163, ptr %.411.i161, align 8, !noalias !133
  %.526.i = load i64, ptr %67, align 8, !noalias !133
  %.592.i = load double, ptr %68, align 8, !noalias !133
  %.662.i = getelementptr i8, ptr %206, i64 8
  %.663.i = load i64, ptr %.662.i, align 8, !noalias !133
  %.684.i = icmp slt i64 %.526.i, %.663.i
  br i1 %.684.i, label %B286.i, label %label_24

B286.i:                                           ; preds = %B158.i
  %.711.i = icmp slt i64 %.526.i, 0
  %.712.i166 = select i1 %.711.i, i64 %.168.i, i64 0
  %207 = getelementptr double, ptr %.166.i, i64 %.526.i
  %.726.i = getelementptr double, ptr %207, i64 %.712.i166
  %.727.i = load double, ptr %.726.i, align 8, !noalias !133
  %.734.i = fcmp contract ugt double %.727.i, %.592.i
  br i1 %.734.i, label %label_24, label %B320.preheader.i

B320.preheader.i:                                 ; preds = %B286.i
  %208 = add nsw i64 %.663.i, -1
  br label %B320.i

B320.i:                                           ; preds = %B342.i, %B320.preheader.i
  %row.2.1.i = phi i64 [ %.740.i, %B342.i ], [ %.526.i, %B320.preheader.i ]
  %exitcond.not.i167 = icmp eq i64 %row.2.1.i, %208
  br i1 %exitcond.not.i167, label %B376.i, label %B342.i

B342.i:                                           ; preds = %B320.i
  %.740.i = add nsw i64 %row.2.1.i, 1
  %.777.i = icmp slt i64 %row.2.1.i, -1
  %.778.i = select i1 %.777.i, i64 %.168.i, i64 0
  %209 = getelementptr double, ptr %.166.i, i64 %.740.i
  %.792.i = getelementptr double, ptr %209, i64 %.778.i
  %.793.i168 = load double, ptr %.792.i, align 8, !noalias !133
  %.800.i = fcmp contract ugt double %.793.i168, %.592.i
  br i1 %.800.i, label %B376.i, label %B320.i

B376.i:                                           ; preds = %B342.i, %B320.i
  %row.2.1.lcssa.i = phi i64 [ %row.2.1.i, %B342.i ], [ %208, %B320.i ]
  %.740.lcssa.i = phi i64 [ %.740.i, %B342.i ], [ %.663.i, %B320.i ]
  %.819.not.i = icmp slt i64 %row.2.1.lcssa.i, %.526.i
  br i1 %.819.not.i, label %label_24, label %B388.i

B388.i:                                           ; preds = %B376.i
  %.824.i = sub nsw i64 %.740.lcssa.i, %.526.i
  %.378.i447 = load i64, ptr %.367.i, align 8, !noalias !136
  %.491.i = load i64, ptr %.341.i, align 8, !noalias !136
  %.528.i = icmp slt i64 %.491.i, 0
  %.529.i = select i1 %.528.i, i64 %.7.i, i64 0
  %.530.i = add i64 %.529.i, %.491.i
  %.idx1285 = mul i64 %.530.i, 104
  %210 = getelementptr i8, ptr %.64.i, i64 %.idx1285
  %.554.i = getelementptr i8, ptr %210, i64 32
  %.555.i448 = load i64, ptr %.554.i, align 8, !noalias !136
  %.640.i = load i64, ptr %210, align 8, !noalias !136
  %.648.i = sub nsw i64 %.526.i, %.640.i
  %.650.i = mul i64 %.20.i, %.648.i
  %.651.i = add nsw i64 %.650.i, %.555.i448
  %.680.i = load i64, ptr %.679.i, align 8, !noalias !136
  %.682.i = add nsw i64 %.378.i447, %.342.i146
  %.684.i450 = add nsw i64 %.378.i447, %.683.i
  %.713.i = load i64, ptr %.397.i, align 8, !noalias !136
  %.744.i = load i64, ptr %.743.i, align 8, !noalias !136
  %.748.i = shl nsw i64 %.526.i, 3
  %.749.i452 = add nsw i64 %.744.i, %.748.i
  %.750.i453 = inttoptr i64 %.680.i to ptr
  %.751.i = inttoptr i64 %.378.i447 to ptr
  %.752.i = inttoptr i64 %.682.i to ptr
  %.753.i = inttoptr i64 %.684.i450 to ptr
  %.754.i = inttoptr i64 %.713.i to ptr
  %.755.i = inttoptr i64 %.749.i452 to ptr
  %.756.i = inttoptr i64 %.651.i to ptr
  tail call void %.750.i453(ptr %.751.i, ptr %.752.i, ptr %.753.i, ptr %.754.i, ptr %.755.i, ptr %.756.i, i64 %.824.i, i64 %.8.i, i64 %.17.i52), !noalias !136
  store i64 %.740.lcssa.i, ptr %67, align 8, !noalias !133
  br label %label_24

label_24: ; preds = %B158.i, %B286.i, %B376.i, %B388.i
  %.264.i = load double, ptr %65, align 8, !noalias !139
  %.330.i = load double, ptr %22, align 8, !noalias !139
  %.12.i12.i = fcmp contract olt double %.264.i, 0x3D719799812DEA11
  %.13.i13.i = select i1 %.12.i12.i, double 0x3D719799812DEA11, double %.264.i
  br i1 %.11.i.i, label %B16.i.i, label %B98.i.i

B16.i.i:                                          ; preds = %label_24
  %.16.i.i479 = tail call contract double @sqrt(double %.13.i13.i)
  %.19.i.i = tail call contract double @sqrt(double %.16.i.i479)
  %.23.i.i = fdiv contract double 1.000000e+00, %.19.i.i
  br label %label_25

B98.i.i:                                          ; preds = %label_24
  %.35.i.i = tail call contract double @llvm.pow.f64(double %.13.i13.i, double %.31.i.i)
  br label %label_25

label_25: ; preds = %B98.i.i, %B16.i.i
  %storemerge.i.i = phi double [ %.35.i.i, %B98.i.i ], [ %.23.i.i, %B16.i.i ]
  %.406.i468 = fmul contract double %storemerge.i.i, 9.000000e-01
  %.472.i = load i64, ptr %69, align 8, !noalias !139
  %.480.i469 = icmp eq i64 %.472.i, 0
  br i1 %.480.i469, label %B252.i, label %B408.i

B252.i:                                           ; preds = %label_25
  %.540.i474 = load double, ptr %70, align 8, !noalias !139
  %.552.i475 = fdiv contract double %.330.i, %.540.i474
  %.554.i476 = fmul contract double %storemerge.i.i, %.552.i475
  %.613.i = load double, ptr %71, align 8, !noalias !139
  %.624.i = fdiv contract double %.554.i476, %.613.i
  %.626.i477 = fmul contract double %.406.i468, %.624.i
  %.12.i480 = fcmp contract olt double %.626.i477, %.406.i468
  %.13.i481 = select i1 %.12.i480, double %.626.i477, double %.406.i468
  br label %B408.i

B408.i:                                           ; preds = %B252.i, %label_25
  %growth.3.0.i = phi double [ %.406.i468, %label_25 ], [ %.13.i481, %B252.i ]
  %.12.i.i = fcmp contract ogt double %growth.3.0.i, 2.000000e-01
  %.13.i.i = select i1 %.12.i.i, double %growth.3.0.i, double 2.000000e-01
  %.12.i484 = fcmp contract olt double %.13.i.i, 6.000000e+00
  %.13.i485 = select i1 %.12.i484, double %.13.i.i, double 6.000000e+00
  %.787.i = load i64, ptr %72, align 8, !noalias !139
  %.795.i472 = icmp eq i64 %.787.i, 1
  %.12.i482 = fcmp contract ogt double %.13.i485, 1.000000e+00
  %211 = select i1 %.795.i472, i1 %.12.i482, i1 false
  %growth.1.2.0.i = select i1 %211, double 1.000000e+00, double %.13.i485
  %.899.i = icmp eq i64 %.472.i, 1
  %.903.i = fmul contract double %.330.i, %growth.1.2.0.i
  br i1 %.899.i, label %B656.i, label %B706.i

B656.i:                                           ; preds = %B408.i
  store double %.903.i, ptr %73, align 8, !noalias !139
  br label %B706.i

B706.i:                                           ; preds = %B656.i, %B408.i
  store double %.903.i, ptr %22, align 8, !noalias !139
  %.1043.i = fcmp contract ogt double %.264.i, 1.000000e-02
  %"$phi832.0.2.0.i" = select i1 %.1043.i, double %storemerge.i.i, double %storemerge.i.i.mux
  store double %"$phi832.0.2.0.i", ptr %74, align 8, !noalias !139
  store double %.330.i, ptr %75, align 8, !noalias !139
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %69, i8 0, i64 16, i1 false)
  %.332.i = load i64, ptr %.367.i, align 8, !noalias !142
  %.362.i = load i64, ptr %.397.i, align 8, !noalias !142
  %.365.i = add nsw i64 %.362.i, 88
  %.459.i186 = load i64, ptr %.458.i, align 8, !noalias !142
  %.470.i187 = add nsw i64 %.332.i, %.342.i146
  %.473.i = inttoptr i64 %.459.i186 to ptr
  %.474.i = inttoptr i64 %.332.i to ptr
  %.475.i = inttoptr i64 %.470.i187 to ptr
  %.476.i = inttoptr i64 %.365.i to ptr
  tail call void %.473.i(ptr %.474.i, ptr %.475.i, ptr %.476.i, i64 %spec.select626.i), !noalias !142
  %.1074.i = load i64, ptr %.341.i, align 8, !noalias !130
  %.1082.i = icmp sgt i64 %.1074.i, -1
  br i1 %.1082.i, label %B426.i, label %label_23

B202.i:                                           ; preds = %B100.i
  %.704.i145 = load i64, ptr %66, align 8, !noalias !130
  %.712.i = icmp eq i64 %.704.i145, 0
  br i1 %.712.i, label %B260.i, label %label_23

B260.i:                                           ; preds = %B202.i
  %.idx1288 = mul i64 %.470.i, 104
  %212 = getelementptr i8, ptr %.64.i, i64 %.idx1288
  %.481.i = getelementptr i8, ptr %212, i64 72
  %.482.i177 = load i64, ptr %.481.i, align 8, !noalias !145
  %.483.i = add nsw i64 %.482.i177, 1
  store i64 %.483.i, ptr %.481.i, align 8, !noalias !145
  store i64 1, ptr %85, align 8, !noalias !145
  store i64 0, ptr %86, align 8, !noalias !145
  %.674.i = fsub contract double %.538.i, %.538.i
  %.675.i178 = fcmp contract ord double %.674.i, 0.000000e+00
  br i1 %.675.i178, label %B302.i, label %B398.i

B302.i:                                           ; preds = %B260.i
  br i1 %.11.i427, label %B16.i, label %B98.i

B16.i:                                            ; preds = %B302.i
  %.16.i430 = tail call contract double @sqrt(double %.538.i)
  %.19.i = tail call contract double @sqrt(double %.16.i430)
  %.23.i = fdiv contract double 1.000000e+00, %.19.i
  br label %label_26

B98.i:                                            ; preds = %B302.i
  %.35.i = tail call contract double @llvm.pow.f64(double %.538.i, double %.31.i)
  br label %label_26

label_26: ; preds = %B16.i, %B98.i
  %storemerge.i429 = phi double [ %.35.i, %B98.i ], [ %.23.i, %B16.i ]
  %.707.i = fmul contract double %storemerge.i429, 9.000000e-01
  %.12.i431 = fcmp contract ogt double %.707.i, 2.000000e-01
  %.13.i432 = select i1 %.12.i431, double %.707.i, double 2.000000e-01
  br label %B398.i

B398.i:                                           ; preds = %label_26, %B260.i
  %factor.2.0.i = phi double [ 1.000000e-01, %B260.i ], [ %.13.i432, %label_26 ]
  %.797.i179 = load double, ptr %22, align 8, !noalias !145
  %.799.i180 = fmul contract double %factor.2.0.i, %.797.i179
  store double %.799.i180, ptr %22, align 8, !noalias !145
  %.914.i = load i64, ptr %.481.i, align 8, !noalias !145
  %.979.i = getelementptr i8, ptr %212, i64 40
  %.980.i = load i64, ptr %.979.i, align 8, !noalias !145
  %.988.i = icmp sgt i64 %.914.i, %.980.i
  br i1 %.988.i, label %B568.i, label %B634.i

B568.i:                                           ; preds = %B398.i
  %.1053.i = getelementptr i8, ptr %212, i64 48
  store i64 4, ptr %.1053.i, align 8, !noalias !145
  br label %B1144.i

B634.i:                                           ; preds = %B398.i
  %.1188.i = load double, ptr %.291.i, align 8, !noalias !145
  %.1196.i = tail call contract double @llvm.fabs.f64(double %.1188.i)
  %.12.i433 = fcmp contract olt double %.1196.i, 1.000000e-09
  %.13.i434 = select i1 %.12.i433, double 1.000000e-09, double %.1196.i
  %.1225.i = fmul contract double %.13.i434, 0x3CD0000000000000
  %.1226.i = fcmp contract ult double %.799.i180, %.1225.i
  br i1 %.1226.i, label %B818.i, label %label_27

B818.i:                                           ; preds = %B634.i
  %.1374.i = getelementptr i8, ptr %212, i64 48
  %storemerge.i182 = select i1 %.675.i178, i64 5, i64 3
  store i64 %storemerge.i182, ptr %.1374.i, align 8, !noalias !145
  %.1514.i = load i64, ptr %25, align 8, !noalias !145
  %.1522.i183 = icmp eq i64 %.1514.i, 2
  %spec.store.select.i = select i1 %.1522.i183, i64 6, i64 %storemerge.i182
  store i64 %spec.store.select.i, ptr %.1374.i, align 8, !noalias !145
  %.344.i435 = load i64, ptr %.341.i, align 8, !noalias !148
  br i1 %.5121082.not.i, label %B714.i, label %B182.lr.ph.i

B182.lr.ph.i:                                     ; preds = %B818.i
  %.1020.i = icmp slt i64 %.344.i435, 0
  %.1021.i = select i1 %.1020.i, i64 %.7.i, i64 0
  %.1022.i = add i64 %.1021.i, %.344.i435
  %.1042.i = mul i64 %.1022.i, %.12.i
  %213 = getelementptr double, ptr %.10.i, i64 %.1042.i
  %gep.i438 = getelementptr double, ptr %invariant.gep.i, i64 %.1042.i
  %.1114.i = getelementptr i8, ptr %gep.i438, i64 -8
  br label %B182.i

B182.i:                                           ; preds = %B710.i, %B182.lr.ph.i
  %largest.2.01086.i = phi double [ -1.000000e+00, %B182.lr.ph.i ], [ %largest.3.1.i, %B710.i ]
  %worst.2.01085.i = phi i64 [ -1, %B182.lr.ph.i ], [ %worst.3.1.i, %B710.i ]
  %.51810811083.i = phi i64 [ 0, %B182.lr.ph.i ], [ %.525.i, %B710.i ]
  %.525.i = add nuw nsw i64 %.51810811083.i, 1
  %gep1090.i = getelementptr double, ptr %88, i64 %.51810811083.i
  %.634.i = load double, ptr %gep1090.i, align 8, !noalias !148
  %.645.i439 = fsub contract double %.634.i, %.634.i
  %.646.i440 = fcmp contract ord double %.645.i439, 0.000000e+00
  br i1 %.646.i440, label %B386.i, label %B272.i

B272.i:                                           ; preds = %B182.i
  %.idx1289 = mul i64 %.1022.i, 104
  %214 = getelementptr i8, ptr %.64.i, i64 %.idx1289
  %.774.i = getelementptr i8, ptr %214, i64 56
  store i64 %.51810811083.i, ptr %.774.i, align 8, !noalias !148
  %.867.i = getelementptr i8, ptr %214, i64 48
  store i64 3, ptr %.867.i, align 8, !noalias !148
  br label %label_28

B386.i:                                           ; preds = %B182.i
  %.1220.i = fsub contract double %largest.2.01086.i, %largest.2.01086.i
  %.1221.i = fcmp contract ord double %.1220.i, 0.000000e+00
  br i1 %.1221.i, label %B678.i, label %B710.i

B678.i:                                           ; preds = %B386.i
  %gep1094.i = getelementptr double, ptr %.13.i, i64 %.51810811083.i
  %.1202.i = load double, ptr %gep1094.i, align 8, !noalias !148
  %.1115.i = load double, ptr %.1114.i, align 8, !noalias !148
  %.995.i = add nsw i64 %.416.i436, %.51810811083.i
  %215 = getelementptr double, ptr %213, i64 %.995.i
  %.1023.i = icmp slt i64 %.995.i, 0
  %.1024.i443 = select i1 %.1023.i, i64 %.12.i, i64 0
  %.1046.i444 = getelementptr double, ptr %215, i64 %.1024.i443
  %.1047.i = load double, ptr %.1046.i444, align 8, !noalias !148
  %gep1092.i = getelementptr double, ptr %89, i64 %.51810811083.i
  %.971.i = load double, ptr %gep1092.i, align 8, !noalias !148
  %.1213.i = tail call contract double @llvm.fabs.f64(double %.1202.i)
  %.1214.i = fmul contract double %.1115.i, %.1213.i
  %.1215.i445 = fadd contract double %.1047.i, %.1214.i
  %.982.i = tail call contract double @llvm.fabs.f64(double %.971.i)
  %.1233.i = fcmp contract oeq double %.1215.i445, 0.000000e+00
  %.1236.i = fdiv contract double %.982.i, %.1215.i445
  %.1238.i = fcmp contract ugt double %.1236.i, %largest.2.01086.i
  br i1 %.1233.i, label %B678.endif.i, label %B678.endif.thread.i, !prof !151

B696.i:                                           ; preds = %B678.endif.i
  br label %B710.i

B710.i:                                           ; preds = %B696.endif.i, %B678.endif.thread.i, %B678.endif.i, %B696.i, %B386.i
  %worst.3.1.i = phi i64 [ %worst.2.01085.i, %B678.endif.i ], [ %worst.2.01085.i, %B678.endif.thread.i ], [ %worst.2.01085.i, %B386.i ], [ %.51810811083.i, %B696.endif.i ], [ %.51810811083.i, %B696.i ]
  %largest.3.1.i = phi double [ %largest.2.01086.i, %B678.endif.i ], [ %largest.2.01086.i, %B678.endif.thread.i ], [ %largest.2.01086.i, %B386.i ], [ %.1236.i, %B696.endif.i ], [ %.1236.i, %B696.i ]
  %exitcond.not.i441 = icmp eq i64 %.525.i, %.8.i
  br i1 %exitcond.not.i441, label %B714.i, label %B182.i

B714.i:                                           ; preds = %B710.i, %B818.i
  %worst.2.0.lcssa.i = phi i64 [ -1, %B818.i ], [ %worst.3.1.i, %B710.i ]
  %.1402.i = icmp slt i64 %.344.i435, 0
  %.1403.i = select i1 %.1402.i, i64 %.7.i, i64 0
  %.1404.i = add i64 %.1403.i, %.344.i435
  %.idx1290 = mul i64 %.1404.i, 104
  %216 = getelementptr i8, ptr %.64.i, i64 %.idx1290
  %.1428.i442 = getelementptr i8, ptr %216, i64 56
  store i64 %worst.2.0.lcssa.i, ptr %.1428.i442, align 8, !noalias !148
  br label %label_28

B678.endif.i:                                     ; preds = %B678.i
  br i1 %.1238.i, label %B696.i, label %B710.i

B678.endif.thread.i:                              ; preds = %B678.i
  br i1 %.1238.i, label %B696.endif.i, label %B710.i

B696.endif.i:                                     ; preds = %B678.endif.thread.i
  br label %B710.i

label_28: ; preds = %B272.i, %B714.i
  br label %B1144.i

B1144.i:                                          ; preds = %label_28, %B568.i
  %.331.i345 = load i64, ptr %.341.i, align 8, !noalias !152
  %.395.i346 = load double, ptr %.291.i, align 8, !noalias !152
  %.440.i347 = icmp slt i64 %.331.i345, 0
  %.441.i348 = select i1 %.440.i347, i64 %.7.i, i64 0
  %217 = getelementptr double, ptr %.210.i, i64 %.331.i345
  %.455.i349 = getelementptr double, ptr %217, i64 %.441.i348
  store double %.395.i346, ptr %.455.i349, align 8, !noalias !152
  store i64 -1, ptr %.341.i, align 8, !noalias !152
  store double 1.000000e+00, ptr %22, align 8, !noalias !152
  br label %label_27

B426.i:                                           ; preds = %B706.i
  %.1142.i = load double, ptr %65, align 8, !noalias !130
  %.1150.i = fcmp contract ugt double %.1142.i, 1.000000e+00
  br i1 %.1150.i, label %label_23, label %B484.i

B484.i:                                           ; preds = %B426.i
  %.1210.i = load double, ptr %68, align 8, !noalias !130
  store double %.1210.i, ptr %.291.i, align 8, !noalias !130
  %.1342.i = load i64, ptr %76, align 8, !noalias !130
  %.1350.not.i = icmp eq i64 %.1342.i, 0
  br i1 %.1350.not.i, label %B664.i144, label %B632.i

B632.i:                                           ; preds = %B484.i
  %.312.i = load i64, ptr %77, align 8, !noalias !155
  %.320.i189 = add nsw i64 %.312.i, %.255.i
  %.350.i190 = icmp slt i64 %.320.i189, 0
  %.351.i = select i1 %.350.i190, i64 %.131.i, i64 0
  %218 = getelementptr double, ptr %.129.i, i64 %.351.i
  %219 = getelementptr double, ptr %218, i64 %.320.i189
  %.377.i193 = load double, ptr %219, align 8, !noalias !155
  %.385.i194 = fsub contract double 1.000000e+00, %.377.i193
  store double %.385.i194, ptr %219, align 8, !noalias !155
  %.506.i = load double, ptr %.291.i, align 8, !noalias !155
  store double %.506.i, ptr %78, align 8, !noalias !155
  store i64 0, ptr %76, align 8, !noalias !155
  %.698.i = load double, ptr %79, align 8, !noalias !155
  store double %.698.i, ptr %22, align 8, !noalias !155
  store i64 2, ptr %69, align 8, !noalias !155
  br label %B664.i144

B664.i144:                                        ; preds = %B632.i, %B484.i
  %.408.i198 = load double, ptr %.291.i, align 8, !noalias !158
  %.474.i200 = load double, ptr %80, align 8, !noalias !158
  %.482.i201 = fcmp contract oeq double %.408.i198, %.474.i200
  br i1 %.482.i201, label %B158.i206, label %B196.i

B158.i206:                                        ; preds = %B664.i144
  %.339.i211 = load i64, ptr %.341.i, align 8, !noalias !161
  %.408.i213 = load i64, ptr %67, align 8, !noalias !161
  %.447.i214 = icmp slt i64 %.339.i211, 0
  %.448.i215 = select i1 %.447.i214, i64 %.7.i, i64 0
  %.449.i216 = add i64 %.448.i215, %.339.i211
  %.idx1287 = mul i64 %.449.i216, 104
  %220 = getelementptr i8, ptr %.64.i, i64 %.idx1287
  %.473.i217 = getelementptr i8, ptr %220, i64 8
  %.474.i218 = load i64, ptr %.473.i217, align 8, !noalias !161
  %.482.i219 = icmp eq i64 %.408.i213, %.474.i218
  br i1 %.482.i219, label %B158.i227, label %B260.i220

B158.i227:                                        ; preds = %B158.i206
  %.543.i = getelementptr i8, ptr %220, i64 48
  store i64 2, ptr %.543.i, align 8, !noalias !161
  %.331.i335 = load i64, ptr %.341.i, align 8, !noalias !164
  %.395.i336 = load double, ptr %.291.i, align 8, !noalias !164
  %.440.i337 = icmp slt i64 %.331.i335, 0
  %.441.i338 = select i1 %.440.i337, i64 %.7.i, i64 0
  %221 = getelementptr double, ptr %.210.i, i64 %.331.i335
  %.455.i339 = getelementptr double, ptr %221, i64 %.441.i338
  store double %.395.i336, ptr %.455.i339, align 8, !noalias !164
  store i64 -1, ptr %.341.i, align 8, !noalias !164
  store double 1.000000e+00, ptr %22, align 8, !noalias !164
  br label %label_29

B260.i220:                                        ; preds = %B158.i206
  %.783.i221 = load i64, ptr %81, align 8, !noalias !161
  %.848.i = getelementptr i8, ptr %220, i64 24
  %.849.i = load i64, ptr %.848.i, align 8, !noalias !161
  %.913.i = icmp slt i64 %.783.i221, %.849.i
  br i1 %.913.i, label %B412.i, label %B826.i

B412.i:                                           ; preds = %B260.i220
  %.969.i = icmp slt i64 %.783.i221, 0
  %.970.i = select i1 %.969.i, i64 %.116.i, i64 0
  %222 = getelementptr double, ptr %.114.i, i64 %.783.i221
  %.992.i = getelementptr double, ptr %222, i64 %.970.i
  %.993.i = load double, ptr %.992.i, align 8, !noalias !161
  %.1065.i = fcmp contract ugt double %.993.i, %.408.i198
  br i1 %.1065.i, label %B826.i, label %B496.preheader.i

B496.preheader.i:                                 ; preds = %B412.i
  %223 = add nsw i64 %.849.i, -1
  br label %B496.i

B496.i:                                           ; preds = %B742.i, %B496.preheader.i
  %event.2.1.i = phi i64 [ %.1550.i, %B742.i ], [ %.783.i221, %B496.preheader.i ]
  %settings.4.1.i = phi i1 [ %settings.3.2.i, %B742.i ], [ false, %B496.preheader.i ]
  %.1110.i = icmp slt i64 %event.2.1.i, 0
  %.1111.i = select i1 %.1110.i, i64 %.116.i, i64 0
  %.1112.i = add i64 %.1111.i, %event.2.1.i
  %.1133.i = getelementptr double, ptr %82, i64 %.1112.i
  %.1134.i = load double, ptr %.1133.i, align 8, !noalias !161
  %.5.i350 = fptosi double %.1134.i to i64
  %.1169.i = icmp sgt i64 %.8.i, %.5.i350
  br i1 %.1169.i, label %B564.i, label %B660.i

B564.i:                                           ; preds = %B496.i
  %.1224.i = icmp slt i64 %.5.i350, 0
  %.1225.i224 = select i1 %.1224.i, i64 %.17.i52, i64 0
  %224 = getelementptr double, ptr %.13.i, i64 %.1225.i224
  %gep.i226 = getelementptr double, ptr %224, i64 %.5.i350
  %.1260.i = load double, ptr %gep.i226, align 8, !noalias !161
  %.1320.i = getelementptr double, ptr %83, i64 %.1112.i
  %.1321.i = load double, ptr %.1320.i, align 8, !noalias !161
  %.1327.i = fadd contract double %.1260.i, %.1321.i
  store double %.1327.i, ptr %gep.i226, align 8, !noalias !161
  br label %B720.i

B660.i:                                           ; preds = %B496.i
  %.1465.i = getelementptr double, ptr %83, i64 %.1112.i
  %.1466.i = load double, ptr %.1465.i, align 8, !noalias !161
  %.1481.i = sub nsw i64 %.5.i350, %.8.i
  %gep2411.i = getelementptr double, ptr %.77.i, i64 %.1481.i
  store double %.1466.i, ptr %gep2411.i, align 8, !noalias !161
  br label %B720.i

B720.i:                                           ; preds = %B660.i, %B564.i
  %settings.3.2.i = phi i1 [ true, %B660.i ], [ %settings.4.1.i, %B564.i ]
  %exitcond.not.i223 = icmp eq i64 %event.2.1.i, %223
  br i1 %exitcond.not.i223, label %B826.i, label %B742.i

B742.i:                                           ; preds = %B720.i
  %.1550.i = add i64 %event.2.1.i, 1
  %.1615.i = icmp slt i64 %event.2.1.i, -1
  %.1616.i = select i1 %.1615.i, i64 %.116.i, i64 0
  %225 = getelementptr double, ptr %.114.i, i64 %.1550.i
  %.1638.i = getelementptr double, ptr %225, i64 %.1616.i
  %.1639.i = load double, ptr %.1638.i, align 8, !noalias !161
  %.1703.i = load double, ptr %.291.i, align 8, !noalias !161
  %.1711.i = fcmp contract ugt double %.1639.i, %.1703.i
  br i1 %.1711.i, label %B826.i, label %B496.i

B826.i:                                           ; preds = %B742.i, %B720.i, %B412.i, %B260.i220
  %event.3.0.i = phi i64 [ %.783.i221, %B260.i220 ], [ %.783.i221, %B412.i ], [ %.1550.i, %B742.i ], [ %.849.i, %B720.i ]
  %settings.2.0.i = phi i1 [ false, %B260.i220 ], [ false, %B412.i ], [ %settings.3.2.i, %B720.i ], [ %settings.3.2.i, %B742.i ]
  store i64 %event.3.0.i, ptr %81, align 8, !noalias !161
  store i64 1, ptr %69, align 8, !noalias !161
  store i64 0, ptr %72, align 8, !noalias !161
  %.1996.i = load i64, ptr %.473.i217, align 8, !noalias !161
  %.2017.inv.i = icmp sgt i64 %.1996.i, 0
  %.2018.i = select i1 %.2017.inv.i, i64 0, i64 %.168.i
  %226 = getelementptr double, ptr %.166.i, i64 %.1996.i
  %227 = getelementptr i8, ptr %226, i64 -8
  %.2032.i = getelementptr double, ptr %227, i64 %.2018.i
  %.2033.i = load double, ptr %.2032.i, align 8, !noalias !161
  store double %.2033.i, ptr %80, align 8, !noalias !161
  %.2105.i = icmp slt i64 %event.3.0.i, %.849.i
  br i1 %.2105.i, label %B1108.i, label %B1178.i

B1108.i:                                          ; preds = %B826.i
  %.2170.i = icmp slt i64 %event.3.0.i, 0
  %.2171.i = select i1 %.2170.i, i64 %.116.i, i64 0
  %228 = getelementptr double, ptr %.114.i, i64 %event.3.0.i
  %.2193.i = getelementptr double, ptr %228, i64 %.2171.i
  %.2194.i = load double, ptr %.2193.i, align 8, !noalias !161
  store double %.2194.i, ptr %80, align 8, !noalias !161
  br label %B1178.i

B1178.i:                                          ; preds = %B1108.i, %B826.i
  br i1 %settings.2.0.i, label %B1182.i, label %B1212.i

B1182.i:                                          ; preds = %B1178.i
  %.282.i355 = load i64, ptr %.502.i, align 8, !noalias !167
  %.311.i357 = load i64, ptr %.310.i356, align 8, !noalias !167
  %.340.i359 = load i64, ptr %.339.i358, align 8, !noalias !167
  %.344.i360 = inttoptr i64 %.282.i355 to ptr
  %.345.i361 = inttoptr i64 %.311.i357 to ptr
  %.346.i362 = inttoptr i64 %.340.i359 to ptr
  tail call void %.344.i360(ptr %.345.i361, ptr %.346.i362), !noalias !167
  br label %B1212.i

B1212.i:                                          ; preds = %B1182.i, %B1178.i
  br i1 %.1768.i, label %B1256.i, label %label_30

B1256.i:                                          ; preds = %B1212.i
  %.295.i = load i64, ptr %.367.i, align 8, !noalias !170
  %.327.i = load i64, ptr %.326.i, align 8, !noalias !170
  %.418.i = add nsw i64 %.327.i, %.416.i400
  %.447.i402 = load i64, ptr %.446.i401, align 8, !noalias !170
  %.476.i404 = load i64, ptr %.475.i403, align 8, !noalias !170
  %.480.i405 = inttoptr i64 %.447.i402 to ptr
  %.481.i406 = inttoptr i64 %.295.i to ptr
  %.482.i407 = inttoptr i64 %.476.i404 to ptr
  %.483.i408 = inttoptr i64 %.418.i to ptr
  tail call void %.480.i405(ptr %.481.i406, ptr %.482.i407, ptr %.483.i408), !noalias !170
  br i1 %104, label %B168.i380.epil.preheader, label %B168.i380

B168.i380:                                        ; preds = %B1256.i, %B168.i380
  %.422671673.i381 = phi i64 [ %.429.i382.1, %B168.i380 ], [ 0, %B1256.i ]
  %niter75 = phi i64 [ %niter75.next.1, %B168.i380 ], [ 0, %B1256.i ]
  %.429.i382 = or disjoint i64 %.422671673.i381, 1
  %gep1324 = getelementptr double, ptr %invariant.gep1323, i64 %.422671673.i381
  %.541.i386 = load double, ptr %gep1324, align 8, !noalias !175
  %.549.i387 = fcmp contract ogt double %.541.i386, 0.000000e+00
  %"$phi216.1.2.1.i388" = select i1 %.549.i387, double 1.000000e+00, double 0.000000e+00
  %.567.i389 = add nsw i64 %.422671673.i381, %.333.i379
  %.595.i390 = icmp slt i64 %.567.i389, 0
  %.596.i391 = select i1 %.595.i390, i64 %.131.i, i64 0
  %229 = getelementptr double, ptr %.129.i, i64 %.596.i391
  %gep.i394 = getelementptr double, ptr %229, i64 %.567.i389
  store double %"$phi216.1.2.1.i388", ptr %gep.i394, align 8, !noalias !175
  %.429.i382.1 = add nuw nsw i64 %.422671673.i381, 2
  %gep1324.1 = getelementptr double, ptr %invariant.gep1323, i64 %.429.i382
  %.541.i386.1 = load double, ptr %gep1324.1, align 8, !noalias !175
  %.549.i387.1 = fcmp contract ogt double %.541.i386.1, 0.000000e+00
  %"$phi216.1.2.1.i388.1" = select i1 %.549.i387.1, double 1.000000e+00, double 0.000000e+00
  %.567.i389.1 = add nsw i64 %.429.i382, %.333.i379
  %.595.i390.1 = icmp slt i64 %.567.i389.1, 0
  %.596.i391.1 = select i1 %.595.i390.1, i64 %.131.i, i64 0
  %230 = getelementptr double, ptr %.129.i, i64 %.596.i391.1
  %gep.i394.1 = getelementptr double, ptr %230, i64 %.567.i389.1
  store double %"$phi216.1.2.1.i388.1", ptr %gep.i394.1, align 8, !noalias !175
  %niter75.next.1 = add i64 %niter75, 2
  %niter75.ncmp.1 = icmp eq i64 %niter75.next.1, %unroll_iter74
  br i1 %niter75.ncmp.1, label %label_31-lcssa, label %B168.i380

label_31-lcssa: ; preds = %B168.i380
  br i1 %lcmp.mod72.not, label %label_32, label %B168.i380.epil.preheader

B168.i380.epil.preheader:                         ; preds = %label_31-lcssa, %B1256.i
  %.422671673.i381.epil.init = phi i64 [ 0, %B1256.i ], [ %.429.i382.1, %label_31-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod73)
  %gep1324.epil = getelementptr double, ptr %invariant.gep1323, i64 %.422671673.i381.epil.init
  %.541.i386.epil = load double, ptr %gep1324.epil, align 8, !noalias !175
  %.549.i387.epil = fcmp contract ogt double %.541.i386.epil, 0.000000e+00
  %"$phi216.1.2.1.i388.epil" = select i1 %.549.i387.epil, double 1.000000e+00, double 0.000000e+00
  %.567.i389.epil = add nsw i64 %.422671673.i381.epil.init, %.333.i379
  %.595.i390.epil = icmp slt i64 %.567.i389.epil, 0
  %.596.i391.epil = select i1 %.595.i390.epil, i64 %.131.i, i64 0
  %231 = getelementptr double, ptr %.129.i, i64 %.596.i391.epil
  %gep.i394.epil = getelementptr double, ptr %231, i64 %.567.i389.epil
  store double %"$phi216.1.2.1.i388.epil", ptr %gep.i394.epil, align 8, !noalias !175
  br label %label_32

label_32: ; preds = %label_31-lcssa, %B168.i380.epil.preheader
  store double 0x7FF8000000000000, ptr %84, align 8, !noalias !175
  store i64 0, ptr %76, align 8, !noalias !175
  br label %label_29

label_29: ; preds = %label_32, %B158.i227
  br label %label_30

label_30: ; preds = %label_29, %B1212.i
  br label %label_27

B196.i:                                           ; preds = %B664.i144
  %.339.i202 = load i64, ptr %.341.i, align 8, !noalias !158
  %.690.i = icmp slt i64 %.339.i202, 0
  %.691.i = select i1 %.690.i, i64 %.7.i, i64 0
  %.692.i = add i64 %.691.i, %.339.i202
  %.idx1286 = mul i64 %.692.i, 104
  %232 = getelementptr i8, ptr %.64.i, i64 %.idx1286
  %.716.i204 = getelementptr i8, ptr %232, i64 64
  %.717.i = load i64, ptr %.716.i204, align 8, !noalias !158
  %.782.i205 = getelementptr i8, ptr %232, i64 40
  %.783.i = load i64, ptr %.782.i205, align 8, !noalias !158
  %.791.not.i = icmp slt i64 %.717.i, %.783.i
  br i1 %.791.not.i, label %label_27, label %B300.i

B300.i:                                           ; preds = %B196.i
  %.852.i = getelementptr i8, ptr %232, i64 48
  store i64 4, ptr %.852.i, align 8, !noalias !158
  %.331.i340 = load i64, ptr %.341.i, align 8, !noalias !176
  %.395.i341 = load double, ptr %.291.i, align 8, !noalias !176
  %.440.i342 = icmp slt i64 %.331.i340, 0
  %.441.i343 = select i1 %.440.i342, i64 %.7.i, i64 0
  %233 = getelementptr double, ptr %.210.i, i64 %.331.i340
  %.455.i344 = getelementptr double, ptr %233, i64 %.441.i343
  store double %.395.i341, ptr %.455.i344, align 8, !noalias !176
  store i64 -1, ptr %.341.i, align 8, !noalias !176
  store double 1.000000e+00, ptr %22, align 8, !noalias !176
  br label %label_27

label_27: ; preds = %B196.i, %B634.i, %B1144.i, %label_30, %B300.i
  %.2117.i.ph = phi i1 [ %"$phi888.1.2.1.i", %B634.i ], [ true, %B300.i ], [ true, %label_30 ], [ %"$phi888.1.2.1.i", %B1144.i ], [ true, %B196.i ]
  br label %label_23

label_23: ; preds = %label_27, %B888.i, %B706.i, %B202.i, %B426.i
  %.2117.i = phi i1 [ %"$phi888.1.2.1.i", %B202.i ], [ true, %B706.i ], [ true, %B426.i ], [ %"$phi888.1.2.1.i", %B888.i ], [ %.2117.i.ph, %label_27 ]
  %.372.i = icmp sgt i64 %.37118461909.i, 1
  br i1 %.372.i, label %B80.preheader.i, label %label_0

B80.preheader.i:                                  ; preds = %label_23, %B42.endif.endif.lr.ph.i
  %moved.4.01910.i = phi i1 [ true, %B42.endif.endif.lr.ph.i ], [ %.2117.i, %label_23 ]
  %.37118461909.i = phi i64 [ %arg.budget, %B42.endif.endif.lr.ph.i ], [ %.381.i, %label_23 ]
  %.381.i = add nsw i64 %.37118461909.i, -1
  %.602.i = load i64, ptr %.341.i, align 8, !noalias !6
  %.610.i = icmp slt i64 %.602.i, 0
  br i1 %.610.i, label %B140.i, label %B488.i

B534.endif.endif.i:                               ; preds = %B502.i, %B498.i
  %.1431.i = load i64, ptr %.341.i, align 8, !noalias !6
  %.1439.i = icmp sgt i64 %.1431.i, -1
  br i1 %.1439.i, label %B630.i, label %B670.i

label_0: ; preds = %label_23, %B488.i, %B0
  %.427.not = phi i64 [ 0, %B0 ], [ 0, %label_23 ], [ 1, %B488.i ]
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
  br i1 %.4, label %common.ret, label %.3.endif, !prof !151

common.ret:                                       ; preds = %.3.endif, %.3
  ret void

.3.endif:                                         ; preds = %.3
  %.4.i = atomicrmw add ptr %.1, i64 1 monotonic, align 8
  br label %common.ret
}

define internal fastcc void @part_3(ptr %.1) unnamed_addr #2 {
.3:
  %.4 = icmp eq ptr %.1, null
  br i1 %.4, label %common.ret, label %.3.endif, !prof !151

common.ret:                                       ; preds = %.3.endif.if, %.3.endif, %.3
  ret void

.3.endif:                                         ; preds = %.3
  fence release
  %.4.i = atomicrmw sub ptr %.1, i64 1 monotonic, align 8
  %.10 = icmp eq i64 %.4.i, 1
  br i1 %.10, label %.3.endif.if, label %common.ret, !prof !151

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
!1 = distinct !{!1, !2, !"label_33: %retptr"}
!2 = distinct !{!2, !"label_33"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"label_34: %retptr"}
!5 = distinct !{!5, !"label_34"}
!6 = !{!7}
!7 = distinct !{!7, !8, !"label_35: %retptr"}
!8 = distinct !{!8, !"label_35"}
!9 = !{!10, !7}
!10 = distinct !{!10, !11, !"label_36: %retptr"}
!11 = distinct !{!11, !"label_36"}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!15, !10, !7}
!15 = distinct !{!15, !16, !"label_37: %retptr"}
!16 = distinct !{!16, !"label_37"}
!17 = !{!18, !10, !7}
!18 = distinct !{!18, !19, !"label_38: %retptr"}
!19 = distinct !{!19, !"label_38"}
!20 = !{!21, !18, !10, !7}
!21 = distinct !{!21, !22, !"label_39: %retptr"}
!22 = distinct !{!22, !"label_39"}
!23 = !{!24, !18, !10, !7}
!24 = distinct !{!24, !25, !"label_37: %retptr"}
!25 = distinct !{!25, !"label_37"}
!26 = !{!27, !29, !18, !10, !7}
!27 = distinct !{!27, !28, !"label_40: %retptr"}
!28 = distinct !{!28, !"label_40"}
!29 = distinct !{!29, !30, !"label_41: %retptr"}
!30 = distinct !{!30, !"label_41"}
!31 = !{!29, !18, !10, !7}
!32 = !{!33, !7}
!33 = distinct !{!33, !34, !"label_42: %retptr"}
!34 = distinct !{!34, !"label_42"}
!35 = !{!36, !7}
!36 = distinct !{!36, !37, !"label_43: %retptr"}
!37 = distinct !{!37, !"label_43"}
!38 = !{!39, !36, !7}
!39 = distinct !{!39, !40, !"label_44: %retptr"}
!40 = distinct !{!40, !"label_44"}
!41 = !{!42, !7}
!42 = distinct !{!42, !43, !"label_45: %retptr"}
!43 = distinct !{!43, !"label_45"}
!44 = !{!45, !42, !7}
!45 = distinct !{!45, !46, !"label_46: %retptr"}
!46 = distinct !{!46, !"label_46"}
!47 = !{!48, !45, !42, !7}
!48 = distinct !{!48, !49, !"label_47: %retptr"}
!49 = distinct !{!49, !"label_47"}
!50 = !{!51, !48, !45, !42, !7}
!51 = distinct !{!51, !52, !"label_48: %retptr"}
!52 = distinct !{!52, !"label_48"}
!53 = !{!54, !45, !42, !7}
!54 = distinct !{!54, !55, !"label_49: %retptr"}
!55 = distinct !{!55, !"label_49"}
!56 = distinct !{!56, !13}
!57 = !{!58, !54, !45, !42, !7}
!58 = distinct !{!58, !59, !"label_50: %retptr"}
!59 = distinct !{!59, !"label_50"}
!60 = !{!61, !42, !7}
!61 = distinct !{!61, !62, !"label_49: %retptr"}
!62 = distinct !{!62, !"label_49"}
!63 = distinct !{!63, !13}
!64 = !{!65, !61, !42, !7}
!65 = distinct !{!65, !66, !"label_50: %retptr"}
!66 = distinct !{!66, !"label_50"}
!67 = !{!68, !7}
!68 = distinct !{!68, !69, !"label_51: %retptr"}
!69 = distinct !{!69, !"label_51"}
!70 = !{!71, !73, !7}
!71 = distinct !{!71, !72, !"label_52: %retptr"}
!72 = distinct !{!72, !"label_52"}
!73 = distinct !{!73, !74, !"label_53: %retptr"}
!74 = distinct !{!74, !"label_53"}
!75 = !{!73, !7}
!76 = !{!77, !73, !7}
!77 = distinct !{!77, !78, !"label_54: %retptr"}
!78 = distinct !{!78, !"label_54"}
!79 = !{!80, !7}
!80 = distinct !{!80, !81, !"label_55: %retptr"}
!81 = distinct !{!81, !"label_55"}
!82 = !{!83, !7}
!83 = distinct !{!83, !84, !"label_56: %retptr"}
!84 = distinct !{!84, !"label_56"}
!85 = !{!86, !83, !7}
!86 = distinct !{!86, !87, !"label_57: %retptr"}
!87 = distinct !{!87, !"label_57"}
!88 = !{!89, !86, !83, !7}
!89 = distinct !{!89, !90, !"label_58: %retptr"}
!90 = distinct !{!90, !"label_58"}
!91 = !{!92, !94, !83, !7}
!92 = distinct !{!92, !93, !"label_54: %retptr"}
!93 = distinct !{!93, !"label_54"}
!94 = distinct !{!94, !95, !"label_59: %retptr"}
!95 = distinct !{!95, !"label_59"}
!96 = !{!94, !83, !7}
!97 = !{!98, !94, !83, !7}
!98 = distinct !{!98, !99, !"label_60: %retptr"}
!99 = distinct !{!99, !"label_60"}
!100 = !{!101, !94, !83, !7}
!101 = distinct !{!101, !102, !"label_58: %retptr"}
!102 = distinct !{!102, !"label_58"}
!103 = !{!104, !94, !83, !7}
!104 = distinct !{!104, !105, !"label_61: %retptr"}
!105 = distinct !{!105, !"label_61"}
!106 = !{!107, !104, !94, !83, !7}
!107 = distinct !{!107, !108, !"label_40: %retptr"}
!108 = distinct !{!108, !"label_40"}
!109 = !{!110, !94, !83, !7}
!110 = distinct !{!110, !111, !"label_61: %retptr"}
!111 = distinct !{!111, !"label_61"}
!112 = !{!113, !110, !94, !83, !7}
!113 = distinct !{!113, !114, !"label_40: %retptr"}
!114 = distinct !{!114, !"label_40"}
!115 = !{!116, !94, !83, !7}
!116 = distinct !{!116, !117, !"label_58: %retptr"}
!117 = distinct !{!117, !"label_58"}
!118 = !{!119, !121, !94, !83, !7}
!119 = distinct !{!119, !120, !"label_61: %retptr"}
!120 = distinct !{!120, !"label_61"}
!121 = distinct !{!121, !122, !"label_62: %retptr"}
!122 = distinct !{!122, !"label_62"}
!123 = !{!124, !119, !121, !94, !83, !7}
!124 = distinct !{!124, !125, !"label_40: %retptr"}
!125 = distinct !{!125, !"label_40"}
!126 = !{!121, !94, !83, !7}
!127 = !{!128, !121, !94, !83, !7}
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
!139 = !{!140, !134, !131, !7}
!140 = distinct !{!140, !141, !"label_67: %retptr"}
!141 = distinct !{!141, !"label_67"}
!142 = !{!143, !131, !7}
!143 = distinct !{!143, !144, !"label_68: %retptr"}
!144 = distinct !{!144, !"label_68"}
!145 = !{!146, !131, !7}
!146 = distinct !{!146, !147, !"label_69: %retptr"}
!147 = distinct !{!147, !"label_69"}
!148 = !{!149, !146, !131, !7}
!149 = distinct !{!149, !150, !"label_70: %retptr"}
!150 = distinct !{!150, !"label_70"}
!151 = !{!"branch_weights", i32 1, i32 99}
!152 = !{!153, !146, !131, !7}
!153 = distinct !{!153, !154, !"label_39: %retptr"}
!154 = distinct !{!154, !"label_39"}
!155 = !{!156, !131, !7}
!156 = distinct !{!156, !157, !"label_71: %retptr"}
!157 = distinct !{!157, !"label_71"}
!158 = !{!159, !131, !7}
!159 = distinct !{!159, !160, !"label_72: %retptr"}
!160 = distinct !{!160, !"label_72"}
!161 = !{!162, !159, !131, !7}
!162 = distinct !{!162, !163, !"label_38: %retptr"}
!163 = distinct !{!163, !"label_38"}
!164 = !{!165, !162, !159, !131, !7}
!165 = distinct !{!165, !166, !"label_39: %retptr"}
!166 = distinct !{!166, !"label_39"}
!167 = !{!168, !162, !159, !131, !7}
!168 = distinct !{!168, !169, !"label_37: %retptr"}
!169 = distinct !{!169, !"label_37"}
!170 = !{!171, !173, !162, !159, !131, !7}
!171 = distinct !{!171, !172, !"label_40: %retptr"}
!172 = distinct !{!172, !"label_40"}
!173 = distinct !{!173, !174, !"label_41: %retptr"}
!174 = distinct !{!174, !"label_41"}
!175 = !{!173, !162, !159, !131, !7}
!176 = !{!177, !159, !131, !7}
!177 = distinct !{!177, !178, !"label_39: %retptr"}
!178 = distinct !{!178, !"label_39"}

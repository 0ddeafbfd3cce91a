; made from sources a95d36bfdedfb8f25a1c4ddc2d8edc33fb0e86b03af32d797580183c1fb65643
; by Numba 0.68.1, llvmlite 0.50.0
define internal fastcc void @part_1(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.at, ptr readonly captures(none) %arg.n, double %arg.gamma, i64 %arg.budget) unnamed_addr {
B0:
  %.1922.i.i = alloca ptr, align 8
  %.2060.i.i = alloca ptr, align 8
  %.1506.i = alloca ptr, align 8
  %.7.i = load i64, ptr %arg.n, align 8, !noalias !0
  %.8.i = getelementptr i8, ptr %arg.n, i64 16
  %.9.i = load i64, ptr %.8.i, align 8, !noalias !0
  %.10.i = getelementptr i8, ptr %arg.n, i64 24
  %.11.i = load i64, ptr %.10.i, align 8, !noalias !0
  %arg.lanes.5.5.2.fr.i.i.i = freeze i64 %.11.i
  %.13.i = load i64, ptr %arg.at, align 8, !noalias !0
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = getelementptr i8, ptr %arg.n, i64 8
  %.16.i = load i64, ptr %.15.i, align 8, !noalias !0
  %.66.i = getelementptr i8, ptr %arg.at, i64 8
  %.67.i = load i64, ptr %.66.i, align 8, !noalias !0
  %.68.i = inttoptr i64 %.67.i to ptr
  %.69.i = add nsw i64 %.7.i, 1
  %.117.i = getelementptr i8, ptr %arg.at, i64 16
  %.118.i = load i64, ptr %.117.i, align 8, !noalias !0
  %.119.i = inttoptr i64 %.118.i to ptr
  %.120.i = getelementptr i8, ptr %arg.n, i64 32
  %.121.i = load i64, ptr %.120.i, align 8, !noalias !0
  %.169.i = getelementptr i8, ptr %arg.at, i64 24
  %.170.i = load i64, ptr %.169.i, align 8, !noalias !0
  %.171.i = inttoptr i64 %.170.i to ptr
  %.211.i = getelementptr i8, ptr %arg.at, i64 32
  %.212.i = load i64, ptr %.211.i, align 8, !noalias !0
  %.213.i = inttoptr i64 %.212.i to ptr
  %.214.i = add nsw i64 %.9.i, %.7.i
  %.11.i5 = getelementptr i8, ptr %arg.at, i64 40
  %.12.i = load i64, ptr %.11.i5, align 8, !noalias !3
  %.13.i6 = inttoptr i64 %.12.i to ptr
  %.14.i7 = getelementptr i8, ptr %arg.n, i64 40
  %.15.i8 = load i64, ptr %.14.i7, align 8, !noalias !3
  %.16.i9 = getelementptr i8, ptr %arg.n, i64 48
  %.17.i = load i64, ptr %.16.i9, align 8, !noalias !3
  %.21.i.i = shl i64 %.17.i, 3
  %.75.i = getelementptr i8, ptr %arg.at, i64 48
  %.76.i = load i64, ptr %.75.i, align 8, !noalias !3
  %.77.i = inttoptr i64 %.76.i to ptr
  %.78.i = getelementptr i8, ptr %arg.n, i64 56
  %.79.i = load i64, ptr %.78.i, align 8, !noalias !3
  %.127.i = getelementptr i8, ptr %arg.at, i64 56
  %.128.i = load i64, ptr %.127.i, align 8, !noalias !3
  %.129.i = inttoptr i64 %.128.i to ptr
  %.177.i = getelementptr i8, ptr %arg.at, i64 64
  %.178.i = load i64, ptr %.177.i, align 8, !noalias !3
  %.179.i = inttoptr i64 %.178.i to ptr
  %.227.i = getelementptr i8, ptr %arg.at, i64 72
  %.228.i = load i64, ptr %.227.i, align 8, !noalias !3
  %.229.i = inttoptr i64 %.228.i to ptr
  %.277.i = getelementptr i8, ptr %arg.at, i64 80
  %.278.i = load i64, ptr %.277.i, align 8, !noalias !3
  %.279.i = inttoptr i64 %.278.i to ptr
  %.280.i = add nsw i64 %arg.lanes.5.5.2.fr.i.i.i, 1
  %.336.i = getelementptr i8, ptr %arg.at, i64 88
  %.337.i = load i64, ptr %.336.i, align 8, !noalias !3
  %.338.i = inttoptr i64 %.337.i to ptr
  %.339.i = getelementptr i8, ptr %arg.n, i64 72
  %.340.i = load i64, ptr %.339.i, align 8, !noalias !3
  %.388.i = getelementptr i8, ptr %arg.at, i64 96
  %.389.i = load i64, ptr %.388.i, align 8, !noalias !3
  %.390.i = inttoptr i64 %.389.i to ptr
  %.314 = getelementptr i8, ptr %arg.n, i64 88
  %.315 = load i64, ptr %.314, align 8
  %.316 = getelementptr i8, ptr %arg.n, i64 96
  %.317 = load i64, ptr %.316, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.1506.i)
  store ptr null, ptr %.1506.i, align 8, !noalias !6
  %.3361657.not.i = icmp slt i64 %arg.budget, 1
  br i1 %.3361657.not.i, label %label_0, label %B42.endif.endif.lr.ph.i

B42.endif.endif.lr.ph.i:                          ; preds = %B0
  %.639.i = getelementptr i8, ptr %.229.i, i64 48
  %.5971591.not.i.i = icmp slt i64 %.79.i, 1
  %.8521599.not.i.i = icmp slt i64 %arg.lanes.5.5.2.fr.i.i.i, 1
  %factor.op.mul.reass.i = mul i64 %.17.i, 40
  %.1357.i.i = shl nsw i64 %arg.lanes.5.5.2.fr.i.i.i, 1
  %.1361.i.i = add nsw i64 %.79.i, %.1357.i.i
  %.1391.i.i = icmp slt i64 %.1361.i.i, 0
  %.1392.i.i = select i1 %.1391.i.i, i64 %.16.i, i64 0
  %invariant.gep.i = getelementptr double, ptr %.14.i, i64 %.1361.i.i
  %invariant.gep48.i = getelementptr double, ptr %invariant.gep.i, i64 %.1392.i.i
  %0 = getelementptr i8, ptr %.179.i, i64 72
  %1 = getelementptr i8, ptr %.229.i, i64 8
  %2 = getelementptr i8, ptr %.229.i, i64 16
  %3 = getelementptr i8, ptr %.179.i, i64 24
  %.256.i.i.i = getelementptr i8, ptr %.390.i, i64 64
  %.285.i.i.i = getelementptr i8, ptr %.390.i, i64 72
  %.1192.i.i = add nsw i64 %.79.i, %arg.lanes.5.5.2.fr.i.i.i
  %4 = getelementptr i8, ptr %.13.i6, i64 %factor.op.mul.reass.i
  %.263.i.i = getelementptr i8, ptr %.390.i, i64 56
  %.294.i.i = getelementptr i8, ptr %.390.i, i64 16
  %.352.i.i = getelementptr i8, ptr %.390.i, i64 80
  %.296.i25.i = getelementptr i8, ptr %.390.i, i64 96
  %.325.i27.i = getelementptr i8, ptr %.390.i, i64 48
  %.330.i29.i = shl i64 %.17.i, 4
  %.334.i31.i = add nsw i64 %.317, 8
  %.335.i32.i = mul nsw i64 %.334.i31.i, %.21.i.i
  %5 = getelementptr i8, ptr %.179.i, i64 16
  %6 = getelementptr i8, ptr %.229.i, i64 32
  %7 = getelementptr i8, ptr %.179.i, i64 8
  %8 = getelementptr i8, ptr %.229.i, i64 24
  %9 = xor i64 %arg.lanes.5.5.2.fr.i.i.i, -1
  %.378.i.i.i = add i64 %.16.i, %9
  %.305.i.i = getelementptr i8, ptr %.390.i, i64 104
  %.312.i.i = mul nsw i64 %.17.i, 72
  %.316.i.i = mul i64 %.17.i, 48
  %.349.1.i.i = ashr i64 %.17.i, 2
  %10 = getelementptr i8, ptr %.229.i, i64 40
  %11 = getelementptr i8, ptr %.179.i, i64 88
  %12 = getelementptr i8, ptr %.179.i, i64 80
  %.989.i.i = icmp sgt i64 %arg.lanes.5.5.2.fr.i.i.i, 0
  %13 = getelementptr i8, ptr %.13.i6, i64 %.330.i29.i
  %.1192.i15.i = icmp slt i64 %.317, -8
  %.1193.i16.i = select i1 %.1192.i15.i, i64 %.15.i8, i64 0
  %.1194.i.i = add i64 %.1193.i16.i, %.334.i31.i
  %.1224.i.i = mul i64 %.1194.i.i, %.17.i
  %14 = getelementptr double, ptr %.13.i6, i64 %.1224.i.i
  %.idx1136.i.i.i = mul i64 %.17.i, 56
  %15 = getelementptr i8, ptr %.13.i6, i64 %.idx1136.i.i.i
  %.idx1137.i.i.i = shl i64 %.17.i, 6
  %16 = getelementptr i8, ptr %.13.i6, i64 %.idx1137.i.i.i
  %17 = getelementptr i8, ptr %.13.i6, i64 %.316.i.i
  %factor.op.mul.i9.reass.i = shl i64 %.17.i, 4
  %18 = getelementptr i8, ptr %.13.i6, i64 %factor.op.mul.i9.reass.i
  %.206.i.i.i = sitofp i64 %.315 to double
  %.210.i.i.i = fdiv contract double -1.000000e+00, %.206.i.i.i
  %19 = getelementptr i8, ptr %.179.i, i64 32
  %20 = getelementptr i8, ptr %.179.i, i64 40
  %invariant.gep.i.i.i.i = getelementptr double, ptr %.14.i, i64 %.16.i
  %21 = getelementptr double, ptr %.13.i6, i64 %.17.i
  %invariant.gep = getelementptr double, ptr %.13.i6, i64 %.17.i
  %22 = add i64 %arg.lanes.5.5.2.fr.i.i.i, -1
  %xtraiter = and i64 %.79.i, 7
  %23 = icmp ult i64 %.79.i, 8
  %unroll_iter = and i64 %.79.i, 9223372036854775800
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  %lcmp.mod7 = icmp ne i64 %xtraiter, 0
  %xtraiter8 = and i64 %arg.lanes.5.5.2.fr.i.i.i, 3
  %24 = icmp ult i64 %22, 3
  %unroll_iter12 = and i64 %arg.lanes.5.5.2.fr.i.i.i, 9223372036854775804
  %lcmp.mod10.not = icmp eq i64 %xtraiter8, 0
  %lcmp.mod11 = icmp ne i64 %xtraiter8, 0
  %xtraiter14 = and i64 %arg.lanes.5.5.2.fr.i.i.i, 3
  %25 = icmp ult i64 %22, 3
  %unroll_iter19 = and i64 %arg.lanes.5.5.2.fr.i.i.i, 9223372036854775804
  %lcmp.mod16.not = icmp eq i64 %xtraiter14, 0
  %lcmp.mod18 = icmp ne i64 %xtraiter14, 0
  %xtraiter21 = and i64 %arg.lanes.5.5.2.fr.i.i.i, 7
  %26 = icmp ult i64 %22, 7
  %unroll_iter25 = and i64 %arg.lanes.5.5.2.fr.i.i.i, 9223372036854775800
  %lcmp.mod23.not = icmp eq i64 %xtraiter21, 0
  %lcmp.mod24 = icmp ne i64 %xtraiter21, 0
  %xtraiter27 = and i64 %arg.lanes.5.5.2.fr.i.i.i, 3
  %27 = icmp ult i64 %22, 3
  %unroll_iter31 = and i64 %arg.lanes.5.5.2.fr.i.i.i, 9223372036854775804
  %lcmp.mod29.not = icmp eq i64 %xtraiter27, 0
  %lcmp.mod30 = icmp ne i64 %xtraiter27, 0
  %xtraiter33 = and i64 %arg.lanes.5.5.2.fr.i.i.i, 7
  %28 = icmp ult i64 %22, 7
  %unroll_iter37 = and i64 %arg.lanes.5.5.2.fr.i.i.i, 9223372036854775800
  %lcmp.mod35.not = icmp eq i64 %xtraiter33, 0
  %lcmp.mod36 = icmp ne i64 %xtraiter33, 0
  br label %B80.preheader.i

B140.i:                                           ; preds = %B80.preheader.i
  %.640.i = load i64, ptr %.639.i, align 8, !noalias !6
  %.670.i = icmp slt i64 %.640.i, %.7.i
  br i1 %.670.i, label %B234.i, label %B488.i

B234.i:                                           ; preds = %B140.i, %B330.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.2060.i.i), !noalias !6
  store ptr null, ptr %.2060.i.i, align 8, !noalias !9
  %.304.i.i = load i64, ptr %.639.i, align 8, !noalias !9
  %.314.i.i = add nsw i64 %.304.i.i, 1
  store i64 %.314.i.i, ptr %.639.i, align 8, !noalias !9
  %.477.i.i = icmp slt i64 %.304.i.i, 0
  %.478.i.i = select i1 %.477.i.i, i64 %.69.i, i64 0
  %.479.i.i = add i64 %.478.i.i, %.304.i.i
  %.503.i.i.idx = mul i64 %.479.i.i, 80
  %.503.i.i = getelementptr i8, ptr %.68.i, i64 %.503.i.i.idx
  %.504.i.i = load i64, ptr %.503.i.i, align 8, !noalias !9
  br i1 %.5971591.not.i.i, label %B312.endif.i.i, label %B258.lr.ph.i.i

B258.lr.ph.i.i:                                   ; preds = %B234.i
  %.667.i.i = select i1 %.477.i.i, i64 %.7.i, i64 0
  %.668.i.i = add i64 %.667.i.i, %.304.i.i
  %.688.i.i = mul i64 %.668.i.i, %.16.i
  %29 = getelementptr double, ptr %.14.i, i64 %.688.i.i
  br i1 %23, label %B258.i.i.epil.preheader, label %B258.i.i

B258.i.i:                                         ; preds = %B258.lr.ph.i.i, %B258.i.i
  %.60315901592.i.i = phi i64 [ %.610.i.i.7, %B258.i.i ], [ 0, %B258.lr.ph.i.i ]
  %niter = phi i64 [ %niter.next.7, %B258.i.i ], [ 0, %B258.lr.ph.i.i ]
  %.610.i.i = or disjoint i64 %.60315901592.i.i, 1
  %30 = getelementptr double, ptr %29, i64 %.60315901592.i.i
  %.693.i.i = load double, ptr %30, align 8, !noalias !9
  %gep1596.i.i = getelementptr double, ptr %.77.i, i64 %.60315901592.i.i
  store double %.693.i.i, ptr %gep1596.i.i, align 8, !noalias !9
  %.610.i.i.1 = or disjoint i64 %.60315901592.i.i, 2
  %31 = getelementptr double, ptr %29, i64 %.610.i.i
  %.693.i.i.1 = load double, ptr %31, align 8, !noalias !9
  %gep1596.i.i.1 = getelementptr double, ptr %.77.i, i64 %.610.i.i
  store double %.693.i.i.1, ptr %gep1596.i.i.1, align 8, !noalias !9
  %.610.i.i.2 = or disjoint i64 %.60315901592.i.i, 3
  %32 = getelementptr double, ptr %29, i64 %.610.i.i.1
  %.693.i.i.2 = load double, ptr %32, align 8, !noalias !9
  %gep1596.i.i.2 = getelementptr double, ptr %.77.i, i64 %.610.i.i.1
  store double %.693.i.i.2, ptr %gep1596.i.i.2, align 8, !noalias !9
  %.610.i.i.3 = or disjoint i64 %.60315901592.i.i, 4
  %33 = getelementptr double, ptr %29, i64 %.610.i.i.2
  %.693.i.i.3 = load double, ptr %33, align 8, !noalias !9
  %gep1596.i.i.3 = getelementptr double, ptr %.77.i, i64 %.610.i.i.2
  store double %.693.i.i.3, ptr %gep1596.i.i.3, align 8, !noalias !9
  %.610.i.i.4 = or disjoint i64 %.60315901592.i.i, 5
  %34 = getelementptr double, ptr %29, i64 %.610.i.i.3
  %.693.i.i.4 = load double, ptr %34, align 8, !noalias !9
  %gep1596.i.i.4 = getelementptr double, ptr %.77.i, i64 %.610.i.i.3
  store double %.693.i.i.4, ptr %gep1596.i.i.4, align 8, !noalias !9
  %.610.i.i.5 = or disjoint i64 %.60315901592.i.i, 6
  %35 = getelementptr double, ptr %29, i64 %.610.i.i.4
  %.693.i.i.5 = load double, ptr %35, align 8, !noalias !9
  %gep1596.i.i.5 = getelementptr double, ptr %.77.i, i64 %.610.i.i.4
  store double %.693.i.i.5, ptr %gep1596.i.i.5, align 8, !noalias !9
  %.610.i.i.6 = or disjoint i64 %.60315901592.i.i, 7
  %36 = getelementptr double, ptr %29, i64 %.610.i.i.5
  %.693.i.i.6 = load double, ptr %36, align 8, !noalias !9
  %gep1596.i.i.6 = getelementptr double, ptr %.77.i, i64 %.610.i.i.5
  store double %.693.i.i.6, ptr %gep1596.i.i.6, align 8, !noalias !9
  %.610.i.i.7 = add nuw nsw i64 %.60315901592.i.i, 8
  %37 = getelementptr double, ptr %29, i64 %.610.i.i.6
  %.693.i.i.7 = load double, ptr %37, align 8, !noalias !9
  %gep1596.i.i.7 = getelementptr double, ptr %.77.i, i64 %.610.i.i.6
  store double %.693.i.i.7, ptr %gep1596.i.i.7, align 8, !noalias !9
  %niter.next.7 = add i64 %niter, 8
  %niter.ncmp.7 = icmp eq i64 %niter.next.7, %unroll_iter
  br i1 %niter.ncmp.7, label %B312.endif.i.i.loopexit.unr-lcssa, label %B258.i.i

B344.i.i:                                         ; preds = %B344.lr.ph.i.i, %B344.i.i
  %.85815981600.i.i = phi i64 [ %.865.i.i.3, %B344.i.i ], [ 0, %B344.lr.ph.i.i ]
  %niter13 = phi i64 [ %niter13.next.3, %B344.i.i ], [ 0, %B344.lr.ph.i.i ]
  %.865.i.i = or disjoint i64 %.85815981600.i.i, 1
  %.898.i.i = add nsw i64 %.85815981600.i.i, %.79.i
  %.926.i.i = icmp slt i64 %.898.i.i, 0
  %.927.i.i = select i1 %.926.i.i, i64 %.16.i, i64 0
  %38 = getelementptr double, ptr %51, i64 %.898.i.i
  %.949.i.i = getelementptr double, ptr %38, i64 %.927.i.i
  %.950.i.i = load double, ptr %.949.i.i, align 8, !noalias !9
  %gep.i.i = getelementptr double, ptr %.13.i6, i64 %.85815981600.i.i
  store double %.950.i.i, ptr %gep.i.i, align 8, !noalias !9
  %.1109.i.i = load double, ptr %.949.i.i, align 8, !noalias !9
  %39 = getelementptr double, ptr %52, i64 %.85815981600.i.i
  store double %.1109.i.i, ptr %39, align 8, !noalias !9
  %.1193.i.i = add nsw i64 %.1192.i.i, %.85815981600.i.i
  %.1221.i.i = icmp slt i64 %.1193.i.i, 0
  %.1222.i.i = select i1 %.1221.i.i, i64 %.16.i, i64 0
  %40 = getelementptr double, ptr %51, i64 %.1193.i.i
  %.1244.i.i = getelementptr double, ptr %40, i64 %.1222.i.i
  %.1245.i.i = load double, ptr %.1244.i.i, align 8, !noalias !9
  %gep1606.i.i = getelementptr double, ptr %4, i64 %.85815981600.i.i
  store double %.1245.i.i, ptr %gep1606.i.i, align 8, !noalias !9
  %.865.i.i.1 = or disjoint i64 %.85815981600.i.i, 2
  %.898.i.i.1 = add nsw i64 %.865.i.i, %.79.i
  %.926.i.i.1 = icmp slt i64 %.898.i.i.1, 0
  %.927.i.i.1 = select i1 %.926.i.i.1, i64 %.16.i, i64 0
  %41 = getelementptr double, ptr %51, i64 %.898.i.i.1
  %.949.i.i.1 = getelementptr double, ptr %41, i64 %.927.i.i.1
  %.950.i.i.1 = load double, ptr %.949.i.i.1, align 8, !noalias !9
  %gep.i.i.1 = getelementptr double, ptr %.13.i6, i64 %.865.i.i
  store double %.950.i.i.1, ptr %gep.i.i.1, align 8, !noalias !9
  %.1109.i.i.1 = load double, ptr %.949.i.i.1, align 8, !noalias !9
  %42 = getelementptr double, ptr %52, i64 %.865.i.i
  store double %.1109.i.i.1, ptr %42, align 8, !noalias !9
  %.1193.i.i.1 = add nsw i64 %.1192.i.i, %.865.i.i
  %.1221.i.i.1 = icmp slt i64 %.1193.i.i.1, 0
  %.1222.i.i.1 = select i1 %.1221.i.i.1, i64 %.16.i, i64 0
  %43 = getelementptr double, ptr %51, i64 %.1193.i.i.1
  %.1244.i.i.1 = getelementptr double, ptr %43, i64 %.1222.i.i.1
  %.1245.i.i.1 = load double, ptr %.1244.i.i.1, align 8, !noalias !9
  %gep1606.i.i.1 = getelementptr double, ptr %4, i64 %.865.i.i
  store double %.1245.i.i.1, ptr %gep1606.i.i.1, align 8, !noalias !9
  %.865.i.i.2 = or disjoint i64 %.85815981600.i.i, 3
  %.898.i.i.2 = add nsw i64 %.865.i.i.1, %.79.i
  %.926.i.i.2 = icmp slt i64 %.898.i.i.2, 0
  %.927.i.i.2 = select i1 %.926.i.i.2, i64 %.16.i, i64 0
  %44 = getelementptr double, ptr %51, i64 %.898.i.i.2
  %.949.i.i.2 = getelementptr double, ptr %44, i64 %.927.i.i.2
  %.950.i.i.2 = load double, ptr %.949.i.i.2, align 8, !noalias !9
  %gep.i.i.2 = getelementptr double, ptr %.13.i6, i64 %.865.i.i.1
  store double %.950.i.i.2, ptr %gep.i.i.2, align 8, !noalias !9
  %.1109.i.i.2 = load double, ptr %.949.i.i.2, align 8, !noalias !9
  %45 = getelementptr double, ptr %52, i64 %.865.i.i.1
  store double %.1109.i.i.2, ptr %45, align 8, !noalias !9
  %.1193.i.i.2 = add nsw i64 %.1192.i.i, %.865.i.i.1
  %.1221.i.i.2 = icmp slt i64 %.1193.i.i.2, 0
  %.1222.i.i.2 = select i1 %.1221.i.i.2, i64 %.16.i, i64 0
  %46 = getelementptr double, ptr %51, i64 %.1193.i.i.2
  %.1244.i.i.2 = getelementptr double, ptr %46, i64 %.1222.i.i.2
  %.1245.i.i.2 = load double, ptr %.1244.i.i.2, align 8, !noalias !9
  %gep1606.i.i.2 = getelementptr double, ptr %4, i64 %.865.i.i.1
  store double %.1245.i.i.2, ptr %gep1606.i.i.2, align 8, !noalias !9
  %.865.i.i.3 = add nuw nsw i64 %.85815981600.i.i, 4
  %.898.i.i.3 = add nsw i64 %.865.i.i.2, %.79.i
  %.926.i.i.3 = icmp slt i64 %.898.i.i.3, 0
  %.927.i.i.3 = select i1 %.926.i.i.3, i64 %.16.i, i64 0
  %47 = getelementptr double, ptr %51, i64 %.898.i.i.3
  %.949.i.i.3 = getelementptr double, ptr %47, i64 %.927.i.i.3
  %.950.i.i.3 = load double, ptr %.949.i.i.3, align 8, !noalias !9
  %gep.i.i.3 = getelementptr double, ptr %.13.i6, i64 %.865.i.i.2
  store double %.950.i.i.3, ptr %gep.i.i.3, align 8, !noalias !9
  %.1109.i.i.3 = load double, ptr %.949.i.i.3, align 8, !noalias !9
  %48 = getelementptr double, ptr %52, i64 %.865.i.i.2
  store double %.1109.i.i.3, ptr %48, align 8, !noalias !9
  %.1193.i.i.3 = add nsw i64 %.1192.i.i, %.865.i.i.2
  %.1221.i.i.3 = icmp slt i64 %.1193.i.i.3, 0
  %.1222.i.i.3 = select i1 %.1221.i.i.3, i64 %.16.i, i64 0
  %49 = getelementptr double, ptr %51, i64 %.1193.i.i.3
  %.1244.i.i.3 = getelementptr double, ptr %49, i64 %.1222.i.i.3
  %.1245.i.i.3 = load double, ptr %.1244.i.i.3, align 8, !noalias !9
  %gep1606.i.i.3 = getelementptr double, ptr %4, i64 %.865.i.i.2
  store double %.1245.i.i.3, ptr %gep1606.i.i.3, align 8, !noalias !9
  %niter13.next.3 = add i64 %niter13, 4
  %niter13.ncmp.3 = icmp eq i64 %niter13.next.3, %unroll_iter12
  br i1 %niter13.ncmp.3, label %label_1-lcssa, label %B344.i.i

B312.endif.i.i.loopexit.unr-lcssa:                ; preds = %B258.i.i
  br i1 %lcmp.mod.not, label %B312.endif.i.i, label %B258.i.i.epil.preheader

B258.i.i.epil.preheader:                          ; preds = %B312.endif.i.i.loopexit.unr-lcssa, %B258.lr.ph.i.i
  %.60315901592.i.i.epil.init = phi i64 [ 0, %B258.lr.ph.i.i ], [ %.610.i.i.7, %B312.endif.i.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod7)
  br label %B258.i.i.epil

B258.i.i.epil:                                    ; preds = %B258.i.i.epil, %B258.i.i.epil.preheader
  %.60315901592.i.i.epil = phi i64 [ %.60315901592.i.i.epil.init, %B258.i.i.epil.preheader ], [ %.610.i.i.epil, %B258.i.i.epil ]
  %epil.iter = phi i64 [ 0, %B258.i.i.epil.preheader ], [ %epil.iter.next, %B258.i.i.epil ]
  %.610.i.i.epil = add nuw nsw i64 %.60315901592.i.i.epil, 1
  %50 = getelementptr double, ptr %29, i64 %.60315901592.i.i.epil
  %.693.i.i.epil = load double, ptr %50, align 8, !noalias !9
  %gep1596.i.i.epil = getelementptr double, ptr %.77.i, i64 %.60315901592.i.i.epil
  store double %.693.i.i.epil, ptr %gep1596.i.i.epil, align 8, !noalias !9
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %B312.endif.i.i, label %B258.i.i.epil, !llvm.loop !12

B312.endif.i.i:                                   ; preds = %B312.endif.i.i.loopexit.unr-lcssa, %B258.i.i.epil, %B234.i
  %.pre.i.i = select i1 %.477.i.i, i64 %.7.i, i64 0
  %.pre1608.i.i = add i64 %.pre.i.i, %.304.i.i
  %.pre1609.i.i = mul i64 %.pre1608.i.i, %.16.i
  br i1 %.8521599.not.i.i, label %label_2, label %B344.lr.ph.i.i

B344.lr.ph.i.i:                                   ; preds = %B312.endif.i.i
  %51 = getelementptr double, ptr %.14.i, i64 %.pre1609.i.i
  %.1148.i.i = icmp slt i64 %.504.i.i, 0
  %.1149.i.i = select i1 %.1148.i.i, i64 %.214.i, i64 0
  %.1150.i.i = add i64 %.1149.i.i, %.504.i.i
  %.1170.i.i = mul i64 %.1150.i.i, %arg.lanes.5.5.2.fr.i.i.i
  %52 = getelementptr double, ptr %.213.i, i64 %.1170.i.i
  br i1 %24, label %B344.i.i.epil.preheader, label %B344.i.i

label_1-lcssa: ; preds = %B344.i.i
  br i1 %lcmp.mod10.not, label %label_2, label %B344.i.i.epil.preheader

B344.i.i.epil.preheader:                          ; preds = %label_1-lcssa, %B344.lr.ph.i.i
  %.85815981600.i.i.epil.init = phi i64 [ 0, %B344.lr.ph.i.i ], [ %.865.i.i.3, %label_1-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod11)
  br label %B344.i.i.epil

B344.i.i.epil:                                    ; preds = %B344.i.i.epil, %B344.i.i.epil.preheader
  %.85815981600.i.i.epil = phi i64 [ %.85815981600.i.i.epil.init, %B344.i.i.epil.preheader ], [ %.865.i.i.epil, %B344.i.i.epil ]
  %epil.iter9 = phi i64 [ 0, %B344.i.i.epil.preheader ], [ %epil.iter9.next, %B344.i.i.epil ]
  %.865.i.i.epil = add nuw nsw i64 %.85815981600.i.i.epil, 1
  %.898.i.i.epil = add nsw i64 %.85815981600.i.i.epil, %.79.i
  %.926.i.i.epil = icmp slt i64 %.898.i.i.epil, 0
  %.927.i.i.epil = select i1 %.926.i.i.epil, i64 %.16.i, i64 0
  %53 = getelementptr double, ptr %51, i64 %.898.i.i.epil
  %.949.i.i.epil = getelementptr double, ptr %53, i64 %.927.i.i.epil
  %.950.i.i.epil = load double, ptr %.949.i.i.epil, align 8, !noalias !9
  %gep.i.i.epil = getelementptr double, ptr %.13.i6, i64 %.85815981600.i.i.epil
  store double %.950.i.i.epil, ptr %gep.i.i.epil, align 8, !noalias !9
  %.1109.i.i.epil = load double, ptr %.949.i.i.epil, align 8, !noalias !9
  %54 = getelementptr double, ptr %52, i64 %.85815981600.i.i.epil
  store double %.1109.i.i.epil, ptr %54, align 8, !noalias !9
  %.1193.i.i.epil = add nsw i64 %.1192.i.i, %.85815981600.i.i.epil
  %.1221.i.i.epil = icmp slt i64 %.1193.i.i.epil, 0
  %.1222.i.i.epil = select i1 %.1221.i.i.epil, i64 %.16.i, i64 0
  %55 = getelementptr double, ptr %51, i64 %.1193.i.i.epil
  %.1244.i.i.epil = getelementptr double, ptr %55, i64 %.1222.i.i.epil
  %.1245.i.i.epil = load double, ptr %.1244.i.i.epil, align 8, !noalias !9
  %gep1606.i.i.epil = getelementptr double, ptr %4, i64 %.85815981600.i.i.epil
  store double %.1245.i.i.epil, ptr %gep1606.i.i.epil, align 8, !noalias !9
  %epil.iter9.next = add i64 %epil.iter9, 1
  %epil.iter9.cmp.not = icmp eq i64 %epil.iter9.next, %xtraiter8
  br i1 %epil.iter9.cmp.not, label %label_2, label %B344.i.i.epil, !llvm.loop !14

label_2: ; preds = %label_1-lcssa, %B344.i.i.epil, %B312.endif.i.i
  %gep49.i = getelementptr double, ptr %invariant.gep48.i, i64 %.pre1609.i.i
  %.1415.i.i = load double, ptr %gep49.i, align 8, !noalias !9
  store double %.1415.i.i, ptr %0, align 8, !noalias !9
  %.1546.i.i = getelementptr i8, ptr %.503.i.i, i64 24
  store i64 1, ptr %.1546.i.i, align 8, !noalias !9
  store i64 %.304.i.i, ptr %.229.i, align 8, !noalias !9
  %.1681.i.i = getelementptr i8, ptr %.503.i.i, i64 8
  %.1682.i.i = load i64, ptr %.1681.i.i, align 8, !noalias !9
  store i64 %.1682.i.i, ptr %1, align 8, !noalias !9
  %.1757.i.i = add nsw i64 %.504.i.i, 1
  store i64 %.1757.i.i, ptr %2, align 8, !noalias !9
  %.1842.i.i = icmp slt i64 %.504.i.i, 0
  %.1843.i.i = select i1 %.1842.i.i, i64 %.9.i, i64 0
  %56 = getelementptr double, ptr %.171.i, i64 %.504.i.i
  %.1857.i.i = getelementptr double, ptr %56, i64 %.1843.i.i
  %.1858.i.i = load double, ptr %.1857.i.i, align 8, !noalias !9
  store double %.1858.i.i, ptr %.179.i, align 8, !noalias !9
  store double 0.000000e+00, ptr %3, align 8, !noalias !9
  %.228.i.i.i = load i64, ptr %.390.i, align 8, !noalias !15
  %.257.i.i.i = load i64, ptr %.256.i.i.i, align 8, !noalias !15
  %.286.i.i.i = load i64, ptr %.285.i.i.i, align 8, !noalias !15
  %.290.i.i.i = inttoptr i64 %.228.i.i.i to ptr
  %.291.i.i.i = inttoptr i64 %.257.i.i.i to ptr
  %.292.i.i.i = inttoptr i64 %.286.i.i.i to ptr
  tail call void %.290.i.i.i(ptr %.291.i.i.i, ptr %.292.i.i.i), !noalias !15
  store ptr null, ptr %.2060.i.i, align 8, !noalias !9
  call fastcc void @part_5(ptr nonnull %.2060.i.i, ptr null, ptr null, ptr nonnull %.68.i, i64 %.69.i, i64 10, ptr null, ptr readonly %.119.i, i64 %.121.i, ptr null, ptr nonnull readonly %.171.i, i64 %.9.i, ptr null, ptr %.213.i, i64 %.214.i, i64 %arg.lanes.5.5.2.fr.i.i.i, ptr null, ptr %.13.i6, i64 %.17.i, i64 1, ptr null, ptr %.77.i, i64 1, ptr null, ptr null, ptr nonnull %.179.i, i64 1, ptr null, ptr nonnull %.229.i, i64 1, ptr null, i64 %arg.lanes.5.5.2.fr.i.i.i, ptr null, ptr null, ptr nonnull readonly %.390.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.2060.i.i), !noalias !6
  %.819.i = load i64, ptr %.229.i, align 8, !noalias !6
  %.827.i = icmp slt i64 %.819.i, 0
  br i1 %.827.i, label %B330.i, label %B488.i

B330.i:                                           ; preds = %label_2
  %.893.i = load i64, ptr %.639.i, align 8, !noalias !6
  %.923.i = icmp slt i64 %.893.i, %.7.i
  br i1 %.923.i, label %B234.i, label %B488.i

B488.i:                                           ; preds = %B330.i, %label_2, %B80.preheader.i, %B140.i
  %moved.8.2.i = phi i1 [ %moved.5.01664.i, %B140.i ], [ %moved.5.01664.i, %B80.preheader.i ], [ true, %label_2 ], [ true, %B330.i ]
  %.1002.i = load i64, ptr %.229.i, align 8, !noalias !6
  %.1010.i = icmp sgt i64 %.1002.i, -1
  br i1 %.1010.i, label %B498.i, label %label_0

B498.i:                                           ; preds = %B488.i
  br i1 %moved.8.2.i, label %B502.i, label %B534.endif.endif.i

B502.i:                                           ; preds = %B498.i
  %.264.i.i = load i64, ptr %.263.i.i, align 8, !noalias !18
  %.266.i.i = add nsw i64 %.264.i.i, %.21.i.i
  %.295.i.i = load i64, ptr %.294.i.i, align 8, !noalias !18
  %.324.i.i = load i64, ptr %.285.i.i.i, align 8, !noalias !18
  %.353.i.i = load i64, ptr %.352.i.i, align 8, !noalias !18
  %.357.i.i = inttoptr i64 %.295.i.i to ptr
  %.358.i.i = inttoptr i64 %.264.i.i to ptr
  %.359.i.i = inttoptr i64 %.324.i.i to ptr
  %.360.i.i = inttoptr i64 %.266.i.i to ptr
  %.361.i.i = inttoptr i64 %.353.i.i to ptr
  tail call void %.357.i.i(ptr %.358.i.i, ptr %.359.i.i, ptr %.360.i.i, ptr %.361.i.i), !noalias !18
  br label %B534.endif.endif.i

B630.i:                                           ; preds = %B534.endif.endif.i
  %.372.i.i = load double, ptr %.179.i, align 8, !noalias !21
  %.441.i.i = load double, ptr %5, align 8, !noalias !21
  %.450.i.i = fsub contract double %.441.i.i, %.372.i.i
  %.idx = mul i64 %.1367.i, 80
  %57 = getelementptr i8, ptr %.68.i, i64 %.idx
  %.510.i.i = getelementptr i8, ptr %57, i64 56
  %.511.i.i = load i64, ptr %.510.i.i, align 8, !noalias !21
  %.571.i.i = load i64, ptr %6, align 8, !noalias !21
  %.579.i.i = add i64 %.511.i.i, %.317
  %.580.i.i = sub i64 %.579.i.i, %.571.i.i
  store i64 %.580.i.i, ptr %.510.i.i, align 8, !noalias !21
  %.693.i2.i = load double, ptr %7, align 8, !noalias !21
  %.766.i.i = load i64, ptr %8, align 8, !noalias !21
  %.774.i.i = icmp eq i64 %.766.i.i, 1
  br i1 %.774.i.i, label %B396.i.i, label %B552.i.i

B396.i.i:                                         ; preds = %B630.i
  %.839.i.i = load i64, ptr %6, align 8, !noalias !21
  %.847.i.i = icmp eq i64 %.839.i.i, 0
  br i1 %.847.i.i, label %B454.i.i, label %B552.i.i

B454.i.i:                                         ; preds = %B396.i.i
  %.907.i.i = load double, ptr %3, align 8, !noalias !21
  %.917.i.i = fcmp contract oeq double %.907.i.i, 0.000000e+00
  br i1 %.917.i.i, label %B516.i.i, label %B552.i.i

B516.i.i:                                         ; preds = %B454.i.i
  %.306.i.i.i = load i64, ptr %.229.i, align 8, !noalias !24
  %.415.i.i.i = icmp slt i64 %.306.i.i.i, 0
  %.416.i.i.i = select i1 %.415.i.i.i, i64 %.7.i, i64 0
  %.417.i.i.i = add i64 %.416.i.i.i, %.306.i.i.i
  %.437.i.i.i = mul i64 %.417.i.i.i, %.16.i
  %58 = getelementptr double, ptr %.14.i, i64 %.437.i.i.i
  %59 = getelementptr double, ptr %58, i64 %.16.i
  %.441.i.i.i = getelementptr i8, ptr %59, i64 -8
  %.442.i.i.i = load double, ptr %.441.i.i.i, align 8, !noalias !24
  br i1 %.8521599.not.i.i, label %B442.i.i.i, label %B204.i.i.i.preheader

B204.i.i.i.preheader:                             ; preds = %B516.i.i
  br i1 %25, label %B204.i.i.i.epil.preheader, label %B204.i.i.i

B204.i.i.i:                                       ; preds = %B204.i.i.i.preheader, %B204.i.i.i
  %fastest.2.0549.i.i.i = phi double [ %.13.i.i.i.i.3, %B204.i.i.i ], [ 0.000000e+00, %B204.i.i.i.preheader ]
  %.541545547.i.i.i = phi i64 [ %.548.i.i.i.3, %B204.i.i.i ], [ 0, %B204.i.i.i.preheader ]
  %niter20 = phi i64 [ %niter20.next.3, %B204.i.i.i ], [ 0, %B204.i.i.i.preheader ]
  %gep.i.i.i = getelementptr double, ptr %.13.i6, i64 %.541545547.i.i.i
  %.653.i.i.i = load double, ptr %gep.i.i.i, align 8, !noalias !24
  %.664.i.i.i = tail call contract double @llvm.fabs.f64(double %.653.i.i.i)
  %.673.i.i.i = add nsw i64 %.541545547.i.i.i, %.378.i.i.i
  %.701.i.i.i = icmp slt i64 %.673.i.i.i, 0
  %.702.i.i.i = select i1 %.701.i.i.i, i64 %.16.i, i64 0
  %60 = getelementptr double, ptr %58, i64 %.673.i.i.i
  %.724.i.i.i = getelementptr double, ptr %60, i64 %.702.i.i.i
  %.725.i.i.i = load double, ptr %.724.i.i.i, align 8, !noalias !24
  %.737.i.i.i = fdiv contract double %.725.i.i.i, %.442.i.i.i
  %.738.i.i.i = fadd contract double %.664.i.i.i, %.737.i.i.i
  %gep = getelementptr double, ptr %invariant.gep, i64 %.541545547.i.i.i
  %.819.i.i.i = load double, ptr %gep, align 8, !noalias !24
  %.830.i.i.i = tail call contract double @llvm.fabs.f64(double %.819.i.i.i)
  %.834.i.i.i = fdiv contract double %.830.i.i.i, %.738.i.i.i
  %.12.i.i.i.i = fcmp contract ogt double %.834.i.i.i, %fastest.2.0549.i.i.i
  %.13.i.i.i.i = select i1 %.12.i.i.i.i, double %.834.i.i.i, double %fastest.2.0549.i.i.i
  %.548.i.i.i = or disjoint i64 %.541545547.i.i.i, 1
  %gep.i.i.i.1 = getelementptr double, ptr %.13.i6, i64 %.548.i.i.i
  %.653.i.i.i.1 = load double, ptr %gep.i.i.i.1, align 8, !noalias !24
  %.664.i.i.i.1 = tail call contract double @llvm.fabs.f64(double %.653.i.i.i.1)
  %.673.i.i.i.1 = add nsw i64 %.548.i.i.i, %.378.i.i.i
  %.701.i.i.i.1 = icmp slt i64 %.673.i.i.i.1, 0
  %.702.i.i.i.1 = select i1 %.701.i.i.i.1, i64 %.16.i, i64 0
  %61 = getelementptr double, ptr %58, i64 %.673.i.i.i.1
  %.724.i.i.i.1 = getelementptr double, ptr %61, i64 %.702.i.i.i.1
  %.725.i.i.i.1 = load double, ptr %.724.i.i.i.1, align 8, !noalias !24
  %.737.i.i.i.1 = fdiv contract double %.725.i.i.i.1, %.442.i.i.i
  %.738.i.i.i.1 = fadd contract double %.664.i.i.i.1, %.737.i.i.i.1
  %gep.1 = getelementptr double, ptr %invariant.gep, i64 %.548.i.i.i
  %.819.i.i.i.1 = load double, ptr %gep.1, align 8, !noalias !24
  %.830.i.i.i.1 = tail call contract double @llvm.fabs.f64(double %.819.i.i.i.1)
  %.834.i.i.i.1 = fdiv contract double %.830.i.i.i.1, %.738.i.i.i.1
  %.12.i.i.i.i.1 = fcmp contract ogt double %.834.i.i.i.1, %.13.i.i.i.i
  %.13.i.i.i.i.1 = select i1 %.12.i.i.i.i.1, double %.834.i.i.i.1, double %.13.i.i.i.i
  %.548.i.i.i.1 = or disjoint i64 %.541545547.i.i.i, 2
  %gep.i.i.i.2 = getelementptr double, ptr %.13.i6, i64 %.548.i.i.i.1
  %.653.i.i.i.2 = load double, ptr %gep.i.i.i.2, align 8, !noalias !24
  %.664.i.i.i.2 = tail call contract double @llvm.fabs.f64(double %.653.i.i.i.2)
  %.673.i.i.i.2 = add nsw i64 %.548.i.i.i.1, %.378.i.i.i
  %.701.i.i.i.2 = icmp slt i64 %.673.i.i.i.2, 0
  %.702.i.i.i.2 = select i1 %.701.i.i.i.2, i64 %.16.i, i64 0
  %62 = getelementptr double, ptr %58, i64 %.673.i.i.i.2
  %.724.i.i.i.2 = getelementptr double, ptr %62, i64 %.702.i.i.i.2
  %.725.i.i.i.2 = load double, ptr %.724.i.i.i.2, align 8, !noalias !24
  %.737.i.i.i.2 = fdiv contract double %.725.i.i.i.2, %.442.i.i.i
  %.738.i.i.i.2 = fadd contract double %.664.i.i.i.2, %.737.i.i.i.2
  %gep.2 = getelementptr double, ptr %invariant.gep, i64 %.548.i.i.i.1
  %.819.i.i.i.2 = load double, ptr %gep.2, align 8, !noalias !24
  %.830.i.i.i.2 = tail call contract double @llvm.fabs.f64(double %.819.i.i.i.2)
  %.834.i.i.i.2 = fdiv contract double %.830.i.i.i.2, %.738.i.i.i.2
  %.12.i.i.i.i.2 = fcmp contract ogt double %.834.i.i.i.2, %.13.i.i.i.i.1
  %.13.i.i.i.i.2 = select i1 %.12.i.i.i.i.2, double %.834.i.i.i.2, double %.13.i.i.i.i.1
  %.548.i.i.i.2 = or disjoint i64 %.541545547.i.i.i, 3
  %gep.i.i.i.3 = getelementptr double, ptr %.13.i6, i64 %.548.i.i.i.2
  %.653.i.i.i.3 = load double, ptr %gep.i.i.i.3, align 8, !noalias !24
  %.664.i.i.i.3 = tail call contract double @llvm.fabs.f64(double %.653.i.i.i.3)
  %.673.i.i.i.3 = add nsw i64 %.548.i.i.i.2, %.378.i.i.i
  %.701.i.i.i.3 = icmp slt i64 %.673.i.i.i.3, 0
  %.702.i.i.i.3 = select i1 %.701.i.i.i.3, i64 %.16.i, i64 0
  %63 = getelementptr double, ptr %58, i64 %.673.i.i.i.3
  %.724.i.i.i.3 = getelementptr double, ptr %63, i64 %.702.i.i.i.3
  %.725.i.i.i.3 = load double, ptr %.724.i.i.i.3, align 8, !noalias !24
  %.737.i.i.i.3 = fdiv contract double %.725.i.i.i.3, %.442.i.i.i
  %.738.i.i.i.3 = fadd contract double %.664.i.i.i.3, %.737.i.i.i.3
  %gep.3 = getelementptr double, ptr %invariant.gep, i64 %.548.i.i.i.2
  %.819.i.i.i.3 = load double, ptr %gep.3, align 8, !noalias !24
  %.830.i.i.i.3 = tail call contract double @llvm.fabs.f64(double %.819.i.i.i.3)
  %.834.i.i.i.3 = fdiv contract double %.830.i.i.i.3, %.738.i.i.i.3
  %.12.i.i.i.i.3 = fcmp contract ogt double %.834.i.i.i.3, %.13.i.i.i.i.2
  %.13.i.i.i.i.3 = select i1 %.12.i.i.i.i.3, double %.834.i.i.i.3, double %.13.i.i.i.i.2
  %.548.i.i.i.3 = add nuw nsw i64 %.541545547.i.i.i, 4
  %niter20.next.3 = add i64 %niter20, 4
  %niter20.ncmp.3 = icmp eq i64 %niter20.next.3, %unroll_iter19
  br i1 %niter20.ncmp.3, label %B442.i.i.i.loopexit.unr-lcssa, label %B204.i.i.i

B442.i.i.i.loopexit.unr-lcssa:                    ; preds = %B204.i.i.i
  br i1 %lcmp.mod16.not, label %B442.i.i.i, label %B204.i.i.i.epil.preheader

B204.i.i.i.epil.preheader:                        ; preds = %B442.i.i.i.loopexit.unr-lcssa, %B204.i.i.i.preheader
  %fastest.2.0549.i.i.i.epil.init = phi double [ 0.000000e+00, %B204.i.i.i.preheader ], [ %.13.i.i.i.i.3, %B442.i.i.i.loopexit.unr-lcssa ]
  %.541545547.i.i.i.epil.init = phi i64 [ 0, %B204.i.i.i.preheader ], [ %.548.i.i.i.3, %B442.i.i.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod18)
  br label %B204.i.i.i.epil

B204.i.i.i.epil:                                  ; preds = %B204.i.i.i.epil, %B204.i.i.i.epil.preheader
  %fastest.2.0549.i.i.i.epil = phi double [ %.13.i.i.i.i.epil, %B204.i.i.i.epil ], [ %fastest.2.0549.i.i.i.epil.init, %B204.i.i.i.epil.preheader ]
  %.541545547.i.i.i.epil = phi i64 [ %.548.i.i.i.epil, %B204.i.i.i.epil ], [ %.541545547.i.i.i.epil.init, %B204.i.i.i.epil.preheader ]
  %epil.iter15 = phi i64 [ %epil.iter15.next, %B204.i.i.i.epil ], [ 0, %B204.i.i.i.epil.preheader ]
  %gep.i.i.i.epil = getelementptr double, ptr %.13.i6, i64 %.541545547.i.i.i.epil
  %.653.i.i.i.epil = load double, ptr %gep.i.i.i.epil, align 8, !noalias !24
  %.664.i.i.i.epil = tail call contract double @llvm.fabs.f64(double %.653.i.i.i.epil)
  %.673.i.i.i.epil = add nsw i64 %.541545547.i.i.i.epil, %.378.i.i.i
  %.701.i.i.i.epil = icmp slt i64 %.673.i.i.i.epil, 0
  %.702.i.i.i.epil = select i1 %.701.i.i.i.epil, i64 %.16.i, i64 0
  %64 = getelementptr double, ptr %58, i64 %.673.i.i.i.epil
  %.724.i.i.i.epil = getelementptr double, ptr %64, i64 %.702.i.i.i.epil
  %.725.i.i.i.epil = load double, ptr %.724.i.i.i.epil, align 8, !noalias !24
  %.737.i.i.i.epil = fdiv contract double %.725.i.i.i.epil, %.442.i.i.i
  %.738.i.i.i.epil = fadd contract double %.664.i.i.i.epil, %.737.i.i.i.epil
  %gep.epil = getelementptr double, ptr %invariant.gep, i64 %.541545547.i.i.i.epil
  %.819.i.i.i.epil = load double, ptr %gep.epil, align 8, !noalias !24
  %.830.i.i.i.epil = tail call contract double @llvm.fabs.f64(double %.819.i.i.i.epil)
  %.834.i.i.i.epil = fdiv contract double %.830.i.i.i.epil, %.738.i.i.i.epil
  %.12.i.i.i.i.epil = fcmp contract ogt double %.834.i.i.i.epil, %fastest.2.0549.i.i.i.epil
  %.13.i.i.i.i.epil = select i1 %.12.i.i.i.i.epil, double %.834.i.i.i.epil, double %fastest.2.0549.i.i.i.epil
  %.548.i.i.i.epil = add nuw nsw i64 %.541545547.i.i.i.epil, 1
  %epil.iter15.next = add i64 %epil.iter15, 1
  %epil.iter15.cmp.not = icmp eq i64 %epil.iter15.next, %xtraiter14
  br i1 %epil.iter15.cmp.not, label %B442.i.i.i, label %B204.i.i.i.epil, !llvm.loop !27

B442.i.i.i:                                       ; preds = %B442.i.i.i.loopexit.unr-lcssa, %B204.i.i.i.epil, %B516.i.i
  %fastest.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B516.i.i ], [ %.13.i.i.i.i.3, %B442.i.i.i.loopexit.unr-lcssa ], [ %.13.i.i.i.i.epil, %B204.i.i.i.epil ]
  %.948.i.i.i = fmul contract double %.450.i.i, %fastest.2.0.lcssa.i.i.i
  %.949.i.i.i = fcmp contract ogt double %.948.i.i.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.949.i.i.i, label %B464.i.i.i, label %B552.i.i

B464.i.i.i:                                       ; preds = %B442.i.i.i
  %.961.i.i.i = tail call contract double @sqrt(double %.442.i.i.i)
  %.964.i.i.i = tail call contract double @sqrt(double %.961.i.i.i)
  %.965.i.i.i = fmul contract double %.964.i.i.i, 5.000000e-01
  %.970.i.i.i = fdiv contract double %.965.i.i.i, %fastest.2.0.lcssa.i.i.i
  %.12.i1.i.i.i = fcmp contract olt double %.970.i.i.i, %.450.i.i
  %.13.i2.i.i.i = select i1 %.12.i1.i.i.i, double %.970.i.i.i, double %.450.i.i
  br label %B552.i.i

B552.i.i:                                         ; preds = %B464.i.i.i, %B442.i.i.i, %B454.i.i, %B396.i.i, %B630.i
  %step.5.0.i.i = phi double [ %.693.i2.i, %B630.i ], [ %.907.i.i, %B454.i.i ], [ %.693.i2.i, %B396.i.i ], [ %.13.i2.i.i.i, %B464.i.i.i ], [ %.450.i.i, %B442.i.i.i ]
  %.1008.i.i = fmul contract double %.450.i.i, 0x3FEFFFFFFFF24190
  %.1010.i.i = fcmp contract ult double %step.5.0.i.i, %.1008.i.i
  br i1 %.1010.i.i, label %B576.i.i, label %label_3

B576.i.i:                                         ; preds = %B552.i.i
  %.1025.i.i = fmul contract double %.450.i.i, 5.000000e-01
  %.1027.i.i = fcmp contract ogt double %step.5.0.i.i, %.1025.i.i
  br i1 %.1027.i.i, label %B594.i.i, label %label_3

B594.i.i:                                         ; preds = %B576.i.i
  br label %label_3

label_3: ; preds = %B594.i.i, %B576.i.i, %B552.i.i
  %step.6.0.i.i = phi double [ %step.5.0.i.i, %B576.i.i ], [ %.1025.i.i, %B594.i.i ], [ %.450.i.i, %B552.i.i ]
  store double %step.6.0.i.i, ptr %7, align 8, !noalias !21
  %.1241.i.i = load i64, ptr %2, align 8, !noalias !21
  %.1261.i.i = icmp slt i64 %.1241.i.i, 0
  %.1262.i.i = select i1 %.1261.i.i, i64 %.9.i, i64 0
  %65 = getelementptr double, ptr %.171.i, i64 %.1241.i.i
  %.1276.i.i = getelementptr double, ptr %65, i64 %.1262.i.i
  %.1277.i.i = load double, ptr %.1276.i.i, align 8, !noalias !21
  %.1283.i.i = fadd contract double %.372.i.i, %step.6.0.i.i
  %.1288.i.i = fcmp contract olt double %.1277.i.i, %.1283.i.i
  store ptr null, ptr %.1506.i, align 8, !noalias !6
  call fastcc void @part_4(ptr nonnull %.1506.i, ptr null, ptr null, ptr %.68.i, i64 10, ptr null, ptr null, ptr null, ptr null, ptr %.13.i6, i64 %.15.i8, i64 %.17.i, i64 1, ptr null, ptr null, ptr readonly %.129.i, i64 1, ptr null, ptr nonnull %.179.i, i64 1, ptr null, ptr nonnull %.229.i, i64 1, ptr null, ptr %.279.i, i64 %.280.i, i64 %arg.lanes.5.5.2.fr.i.i.i, ptr null, ptr readonly %.338.i, i64 %.340.i, ptr null, ptr readonly %.390.i, double %arg.gamma, i64 %.317)
  %.268.i.i = load i64, ptr %.263.i.i, align 8, !noalias !28
  %.297.i.i = load i64, ptr %.296.i25.i, align 8, !noalias !28
  %.326.i.i = load i64, ptr %.325.i27.i, align 8, !noalias !28
  %.331.i.i = add nsw i64 %.268.i.i, %.330.i29.i
  %.336.i.i = add nsw i64 %.268.i.i, %.335.i32.i
  %.338.i.i = add nsw i64 %.268.i.i, %factor.op.mul.reass.i
  %.340.i.i = add nsw i64 %.297.i.i, 72
  %.342.i.i = add nsw i64 %.297.i.i, 80
  %.343.i.i = inttoptr i64 %.326.i.i to ptr
  %.344.i.i = inttoptr i64 %.268.i.i to ptr
  %.345.i.i = inttoptr i64 %.331.i.i to ptr
  %.346.i.i = inttoptr i64 %.336.i.i to ptr
  %.347.i.i = inttoptr i64 %.338.i.i to ptr
  %.348.i.i = inttoptr i64 %.340.i.i to ptr
  %.349.i.i = inttoptr i64 %.342.i.i to ptr
  tail call void %.343.i.i(ptr %.344.i.i, ptr %.345.i.i, ptr %.346.i.i, ptr %.347.i.i, ptr %.348.i.i, ptr %.349.i.i), !noalias !28
  br i1 %.1288.i.i, label %B746.i, label %B778.endif.endif.i

B746.i:                                           ; preds = %label_3
  %.228.i.i = load i64, ptr %.263.i.i, align 8, !noalias !31
  %.306.i3.i = load i64, ptr %.305.i.i, align 8, !noalias !31
  %.313.i.i = add nsw i64 %.228.i.i, %.312.i.i
  %.317.i.i = add nsw i64 %.228.i.i, %.316.i.i
  %.390.i.i = inttoptr i64 %.306.i3.i to ptr
  %.391.i.i = inttoptr i64 %.313.i.i to ptr
  %.392.i.i = inttoptr i64 %.317.i.i to ptr
  tail call void %.390.i.i(ptr %.391.i.i, ptr %.392.i.i, i64 %.349.1.i.i, i64 %.17.i), !noalias !31
  br label %B778.endif.endif.i

B874.i:                                           ; preds = %B778.endif.endif.i
  %.217.i.i = load i64, ptr %10, align 8, !noalias !34
  %.225.i.i = icmp eq i64 %.217.i.i, 2
  br i1 %.225.i.i, label %label_4, label %B62.i.i

B62.i.i:                                          ; preds = %B874.i
  %.285.i.i = load double, ptr %11, align 8, !noalias !34
  %.293.i.i = fsub contract double %.285.i.i, %.285.i.i
  %.294.i5.i = fcmp contract ord double %.293.i.i, 0.000000e+00
  br i1 %.294.i5.i, label %B172.i.i, label %label_4

B172.i.i:                                         ; preds = %B62.i.i
  %.448.i.i = load double, ptr %12, align 8, !noalias !34
  br label %label_4

label_4: ; preds = %B874.i, %B62.i.i, %B172.i.i
  %storemerge.i.i = phi double [ %.448.i.i, %B172.i.i ], [ 0x7FF8000000000000, %B62.i.i ], [ 0x7FF8000000000000, %B874.i ]
  call void @llvm.lifetime.start.p0(ptr nonnull %.1922.i.i), !noalias !6
  store ptr null, ptr %.1922.i.i, align 8, !noalias !37
  %.323.i6.i = fcmp contract ugt double %storemerge.i.i, 1.000000e+00
  br i1 %.323.i6.i, label %B66.i.i, label %B104.i.i

B66.i.i:                                          ; preds = %label_4
  %.311.i.i.i = load i64, ptr %.229.i, align 8, !noalias !40
  %.353.i.i.i = icmp slt i64 %.311.i.i.i, 0
  %.354.i.i.i = select i1 %.353.i.i.i, i64 %.69.i, i64 0
  %.355.i.i.i = add i64 %.354.i.i.i, %.311.i.i.i
  %.idx114 = mul i64 %.355.i.i.i, 80
  %66 = getelementptr i8, ptr %.68.i, i64 %.idx114
  %.379.i.i.i = getelementptr i8, ptr %66, i64 48
  %.380.i.i.i = load i64, ptr %.379.i.i.i, align 8, !noalias !40
  %.381.i.i.i = add nsw i64 %.380.i.i.i, 1
  store i64 %.381.i.i.i, ptr %.379.i.i.i, align 8, !noalias !40
  store i64 1, ptr %6, align 8, !noalias !40
  %.506.i.i.i = fsub contract double %storemerge.i.i, %storemerge.i.i
  %.507.i.i.i = fcmp contract ord double %.506.i.i.i, 0.000000e+00
  br i1 %.507.i.i.i, label %B208.i.i.i, label %B288.i.i.i

B208.i.i.i:                                       ; preds = %B66.i.i
  %.517.i.i.i = tail call contract double @llvm.pow.f64(double %storemerge.i.i, double %.210.i.i.i)
  %.518.i.i.i = fmul contract double %.517.i.i.i, 9.000000e-01
  %.12.i.i.i20.i = fcmp contract ogt double %.518.i.i.i, 2.000000e-01
  %.13.i.i.i21.i = select i1 %.12.i.i.i20.i, double %.518.i.i.i, double 2.000000e-01
  br label %B288.i.i.i

B288.i.i.i:                                       ; preds = %B208.i.i.i, %B66.i.i
  %factor.2.0.i.i.i = phi double [ 1.000000e-01, %B66.i.i ], [ %.13.i.i.i21.i, %B208.i.i.i ]
  %.610.i.i.i = load double, ptr %7, align 8, !noalias !40
  %.612.i.i.i = fmul contract double %factor.2.0.i.i.i, %.610.i.i.i
  store double %.612.i.i.i, ptr %7, align 8, !noalias !40
  %.727.i.i.i = load i64, ptr %.379.i.i.i, align 8, !noalias !40
  %.792.i.i.i = getelementptr i8, ptr %66, i64 16
  %.793.i.i.i = load i64, ptr %.792.i.i.i, align 8, !noalias !40
  %.801.i.i.i = icmp sgt i64 %.727.i.i.i, %.793.i.i.i
  br i1 %.801.i.i.i, label %B458.i.i.i, label %B524.i.i.i

B458.i.i.i:                                       ; preds = %B288.i.i.i
  %.866.i.i.i = getelementptr i8, ptr %66, i64 24
  store i64 4, ptr %.866.i.i.i, align 8, !noalias !40
  br label %B1034.i.i.i

B524.i.i.i:                                       ; preds = %B288.i.i.i
  %.1001.i.i.i = load double, ptr %.179.i, align 8, !noalias !40
  %.1009.i.i.i = tail call contract double @llvm.fabs.f64(double %.1001.i.i.i)
  %.12.i2.i.i.i = fcmp contract olt double %.1009.i.i.i, 1.000000e-09
  %.13.i3.i.i.i = select i1 %.12.i2.i.i.i, double 1.000000e-09, double %.1009.i.i.i
  %.1038.i.i.i = fmul contract double %.13.i3.i.i.i, 0x3CD0000000000000
  %.1039.i.i.i = fcmp contract ult double %.612.i.i.i, %.1038.i.i.i
  br i1 %.1039.i.i.i, label %B708.i.i.i, label %label_5

B708.i.i.i:                                       ; preds = %B524.i.i.i
  %.1178.i.i.i = getelementptr i8, ptr %66, i64 24
  %storemerge1.i.i.i = select i1 %.507.i.i.i, i64 5, i64 3
  store i64 %storemerge1.i.i.i, ptr %.1178.i.i.i, align 8, !noalias !40
  %.1318.i.i.i = load i64, ptr %10, align 8, !noalias !40
  %.1326.i.i.i = icmp eq i64 %.1318.i.i.i, 2
  %spec.store.select.i.i.i = select i1 %.1326.i.i.i, i64 6, i64 %storemerge1.i.i.i
  store i64 %spec.store.select.i.i.i, ptr %.1178.i.i.i, align 8, !noalias !40
  %.308.i.i.i.i = load i64, ptr %.229.i, align 8, !noalias !43
  br i1 %.8521599.not.i.i, label %B714.i.i.i.i, label %B182.lr.ph.i.i.i.i

B182.lr.ph.i.i.i.i:                               ; preds = %B708.i.i.i
  %.974.i.i.i.i = icmp slt i64 %.308.i.i.i.i, 0
  %.975.i.i.i.i = select i1 %.974.i.i.i.i, i64 %.7.i, i64 0
  %.976.i.i.i.i = add i64 %.975.i.i.i.i, %.308.i.i.i.i
  %.996.i.i.i.i = mul i64 %.976.i.i.i.i, %.16.i
  %67 = getelementptr double, ptr %.14.i, i64 %.996.i.i.i.i
  %gep.i.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i.i, i64 %.996.i.i.i.i
  %.1068.i.i.i.i = getelementptr i8, ptr %gep.i.i.i.i, i64 -8
  br label %B182.i.i.i.i

B182.i.i.i.i:                                     ; preds = %B710.i.i.i.i, %B182.lr.ph.i.i.i.i
  %largest.2.0980.i.i.i.i = phi double [ -1.000000e+00, %B182.lr.ph.i.i.i.i ], [ %largest.3.1.i.i.i.i, %B710.i.i.i.i ]
  %worst.2.0979.i.i.i.i = phi i64 [ -1, %B182.lr.ph.i.i.i.i ], [ %worst.3.1.i.i.i.i, %B710.i.i.i.i ]
  %.482975977.i.i.i.i = phi i64 [ 0, %B182.lr.ph.i.i.i.i ], [ %.489.i.i.i.i, %B710.i.i.i.i ]
  %.489.i.i.i.i = add nuw nsw i64 %.482975977.i.i.i.i, 1
  %gep984.i.i.i.i = getelementptr double, ptr %21, i64 %.482975977.i.i.i.i
  %.598.i.i.i.i = load double, ptr %gep984.i.i.i.i, align 8, !noalias !43
  %.609.i.i.i.i = fsub contract double %.598.i.i.i.i, %.598.i.i.i.i
  %.610.i.i.i.i = fcmp contract ord double %.609.i.i.i.i, 0.000000e+00
  br i1 %.610.i.i.i.i, label %B386.i.i.i.i, label %B272.i.i.i.i

B272.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.701.i.i.i.i = select i1 %.974.i.i.i.i, i64 %.69.i, i64 0
  %.702.i.i.i.i = add i64 %.701.i.i.i.i, %.308.i.i.i.i
  %.idx115 = mul i64 %.702.i.i.i.i, 80
  %68 = getelementptr i8, ptr %.68.i, i64 %.idx115
  %.726.i.i.i.i = getelementptr i8, ptr %68, i64 32
  store i64 %.482975977.i.i.i.i, ptr %.726.i.i.i.i, align 8, !noalias !43
  %.821.i.i.i.i = getelementptr i8, ptr %68, i64 24
  store i64 3, ptr %.821.i.i.i.i, align 8, !noalias !43
  br label %label_6

B386.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.1174.i.i.i.i = fsub contract double %largest.2.0980.i.i.i.i, %largest.2.0980.i.i.i.i
  %.1175.i.i.i.i = fcmp contract ord double %.1174.i.i.i.i, 0.000000e+00
  br i1 %.1175.i.i.i.i, label %B678.i.i.i.i, label %B710.i.i.i.i

B678.i.i.i.i:                                     ; preds = %B386.i.i.i.i
  %gep988.i.i.i.i = getelementptr double, ptr %.13.i6, i64 %.482975977.i.i.i.i
  %.1156.i.i.i.i = load double, ptr %gep988.i.i.i.i, align 8, !noalias !43
  %.1069.i.i.i.i = load double, ptr %.1068.i.i.i.i, align 8, !noalias !43
  %.949.i.i.i.i = add nsw i64 %.482975977.i.i.i.i, %.378.i.i.i
  %69 = getelementptr double, ptr %67, i64 %.949.i.i.i.i
  %.977.i.i.i.i = icmp slt i64 %.949.i.i.i.i, 0
  %.978.i.i.i.i = select i1 %.977.i.i.i.i, i64 %.16.i, i64 0
  %.1000.i.i.i.i = getelementptr double, ptr %69, i64 %.978.i.i.i.i
  %.1001.i.i.i.i = load double, ptr %.1000.i.i.i.i, align 8, !noalias !43
  %gep986.i.i.i.i = getelementptr double, ptr %14, i64 %.482975977.i.i.i.i
  %.925.i.i.i.i = load double, ptr %gep986.i.i.i.i, align 8, !noalias !43
  %.1167.i.i.i.i = tail call contract double @llvm.fabs.f64(double %.1156.i.i.i.i)
  %.1168.i.i.i.i = fmul contract double %.1069.i.i.i.i, %.1167.i.i.i.i
  %.1169.i.i.i.i = fadd contract double %.1001.i.i.i.i, %.1168.i.i.i.i
  %.936.i.i.i.i = tail call contract double @llvm.fabs.f64(double %.925.i.i.i.i)
  %.1187.i.i.i.i = fcmp contract oeq double %.1169.i.i.i.i, 0.000000e+00
  %.1190.i.i.i.i = fdiv contract double %.936.i.i.i.i, %.1169.i.i.i.i
  %.1192.i.i.i.i = fcmp contract ugt double %.1190.i.i.i.i, %largest.2.0980.i.i.i.i
  br i1 %.1187.i.i.i.i, label %B678.endif.i.i.i.i, label %B678.endif.thread.i.i.i.i, !prof !46

B696.i.i.i.i:                                     ; preds = %B678.endif.i.i.i.i
  br label %B710.i.i.i.i

B710.i.i.i.i:                                     ; preds = %B696.endif.i.i.i.i, %B678.endif.thread.i.i.i.i, %B678.endif.i.i.i.i, %B696.i.i.i.i, %B386.i.i.i.i
  %worst.3.1.i.i.i.i = phi i64 [ %worst.2.0979.i.i.i.i, %B678.endif.i.i.i.i ], [ %worst.2.0979.i.i.i.i, %B678.endif.thread.i.i.i.i ], [ %worst.2.0979.i.i.i.i, %B386.i.i.i.i ], [ %.482975977.i.i.i.i, %B696.endif.i.i.i.i ], [ %.482975977.i.i.i.i, %B696.i.i.i.i ]
  %largest.3.1.i.i.i.i = phi double [ %largest.2.0980.i.i.i.i, %B678.endif.i.i.i.i ], [ %largest.2.0980.i.i.i.i, %B678.endif.thread.i.i.i.i ], [ %largest.2.0980.i.i.i.i, %B386.i.i.i.i ], [ %.1190.i.i.i.i, %B696.endif.i.i.i.i ], [ %.1190.i.i.i.i, %B696.i.i.i.i ]
  %exitcond.not.i.i.i.i = icmp eq i64 %.489.i.i.i.i, %arg.lanes.5.5.2.fr.i.i.i
  br i1 %exitcond.not.i.i.i.i, label %B714.i.i.i.i, label %B182.i.i.i.i

B714.i.i.i.i:                                     ; preds = %B710.i.i.i.i, %B708.i.i.i
  %worst.2.0.lcssa.i.i.i.i = phi i64 [ -1, %B708.i.i.i ], [ %worst.3.1.i.i.i.i, %B710.i.i.i.i ]
  %.1346.i.i.i.i = icmp slt i64 %.308.i.i.i.i, 0
  %.1347.i.i.i.i = select i1 %.1346.i.i.i.i, i64 %.69.i, i64 0
  %.1348.i.i.i.i = add i64 %.1347.i.i.i.i, %.308.i.i.i.i
  %.idx116 = mul i64 %.1348.i.i.i.i, 80
  %70 = getelementptr i8, ptr %.68.i, i64 %.idx116
  %.1372.i.i.i.i = getelementptr i8, ptr %70, i64 32
  store i64 %worst.2.0.lcssa.i.i.i.i, ptr %.1372.i.i.i.i, align 8, !noalias !43
  br label %label_6

B678.endif.i.i.i.i:                               ; preds = %B678.i.i.i.i
  br i1 %.1192.i.i.i.i, label %B696.i.i.i.i, label %B710.i.i.i.i

B678.endif.thread.i.i.i.i:                        ; preds = %B678.i.i.i.i
  br i1 %.1192.i.i.i.i, label %B696.endif.i.i.i.i, label %B710.i.i.i.i

B696.endif.i.i.i.i:                               ; preds = %B678.endif.thread.i.i.i.i
  br label %B710.i.i.i.i

label_6: ; preds = %B714.i.i.i.i, %B272.i.i.i.i
  br label %B1034.i.i.i

B1034.i.i.i:                                      ; preds = %label_6, %B458.i.i.i
  %.295.i.i.i.i = load i64, ptr %.229.i, align 8, !noalias !47
  %.359.i.i.i.i = load double, ptr %.179.i, align 8, !noalias !47
  %.412.i.i.i.i = add nsw i64 %.295.i.i.i.i, %.9.i
  %.438.i.i.i.i = icmp slt i64 %.412.i.i.i.i, 0
  %.439.i.i.i.i = select i1 %.438.i.i.i.i, i64 %.214.i, i64 0
  %.440.i.i.i.i = add i64 %.439.i.i.i.i, %.412.i.i.i.i
  %.460.i.i.i.i = mul i64 %.440.i.i.i.i, %arg.lanes.5.5.2.fr.i.i.i
  %.464.i.i.i.i = getelementptr double, ptr %.213.i, i64 %.460.i.i.i.i
  store double %.359.i.i.i.i, ptr %.464.i.i.i.i, align 8, !noalias !47
  store i64 -1, ptr %.229.i, align 8, !noalias !47
  store double 1.000000e+00, ptr %7, align 8, !noalias !47
  br label %label_5

B104.i.i:                                         ; preds = %label_4
  %.311.i.i = load i64, ptr %.229.i, align 8, !noalias !37
  %.529.i.i = icmp slt i64 %.311.i.i, 0
  %.530.i.i = select i1 %.529.i.i, i64 %.69.i, i64 0
  %.531.i.i = add i64 %.530.i.i, %.311.i.i
  %.idx113 = mul i64 %.531.i.i, 80
  %71 = getelementptr i8, ptr %.68.i, i64 %.idx113
  %.555.i.i = getelementptr i8, ptr %71, i64 40
  %.556.i.i = load i64, ptr %.555.i.i, align 8, !noalias !37
  %.557.i.i = add nsw i64 %.556.i.i, 1
  store i64 %.557.i.i, ptr %.555.i.i, align 8, !noalias !37
  %.670.i.i = load double, ptr %7, align 8, !noalias !37
  %.736.i.i = load double, ptr %.179.i, align 8, !noalias !37
  %.808.i.i = load double, ptr %5, align 8, !noalias !37
  %.817.i.i = fsub contract double %.808.i.i, %.736.i.i
  %.819.i.i = fcmp contract oeq double %.670.i.i, %.817.i.i
  %.899.i.i = fadd contract double %.670.i.i, %.736.i.i
  %"$phi396.0.2.0.i.i" = select i1 %.819.i.i, double %.808.i.i, double %.899.i.i
  br i1 %.989.i.i, label %B508.i.i.preheader, label %B608.i.i

B508.i.i.preheader:                               ; preds = %B104.i.i
  br i1 %26, label %B508.i.i.epil.preheader, label %B508.i.i

B508.i.i:                                         ; preds = %B508.i.i.preheader, %B508.i.i
  %.103721772179.i.i = phi i64 [ %.1044.i.i.7, %B508.i.i ], [ 0, %B508.i.i.preheader ]
  %niter26 = phi i64 [ %niter26.next.7, %B508.i.i ], [ 0, %B508.i.i.preheader ]
  %.1044.i.i = or disjoint i64 %.103721772179.i.i, 1
  %gep.i17.i = getelementptr double, ptr %13, i64 %.103721772179.i.i
  %.1149.i18.i = load double, ptr %gep.i17.i, align 8, !noalias !37
  %gep2183.i.i = getelementptr double, ptr %14, i64 %.103721772179.i.i
  %.1231.i.i = load double, ptr %gep2183.i.i, align 8, !noalias !37
  %.1242.i.i = fadd contract double %.1149.i18.i, %.1231.i.i
  store double %.1242.i.i, ptr %gep.i17.i, align 8, !noalias !37
  %.1044.i.i.1 = or disjoint i64 %.103721772179.i.i, 2
  %gep.i17.i.1 = getelementptr double, ptr %13, i64 %.1044.i.i
  %.1149.i18.i.1 = load double, ptr %gep.i17.i.1, align 8, !noalias !37
  %gep2183.i.i.1 = getelementptr double, ptr %14, i64 %.1044.i.i
  %.1231.i.i.1 = load double, ptr %gep2183.i.i.1, align 8, !noalias !37
  %.1242.i.i.1 = fadd contract double %.1149.i18.i.1, %.1231.i.i.1
  store double %.1242.i.i.1, ptr %gep.i17.i.1, align 8, !noalias !37
  %.1044.i.i.2 = or disjoint i64 %.103721772179.i.i, 3
  %gep.i17.i.2 = getelementptr double, ptr %13, i64 %.1044.i.i.1
  %.1149.i18.i.2 = load double, ptr %gep.i17.i.2, align 8, !noalias !37
  %gep2183.i.i.2 = getelementptr double, ptr %14, i64 %.1044.i.i.1
  %.1231.i.i.2 = load double, ptr %gep2183.i.i.2, align 8, !noalias !37
  %.1242.i.i.2 = fadd contract double %.1149.i18.i.2, %.1231.i.i.2
  store double %.1242.i.i.2, ptr %gep.i17.i.2, align 8, !noalias !37
  %.1044.i.i.3 = or disjoint i64 %.103721772179.i.i, 4
  %gep.i17.i.3 = getelementptr double, ptr %13, i64 %.1044.i.i.2
  %.1149.i18.i.3 = load double, ptr %gep.i17.i.3, align 8, !noalias !37
  %gep2183.i.i.3 = getelementptr double, ptr %14, i64 %.1044.i.i.2
  %.1231.i.i.3 = load double, ptr %gep2183.i.i.3, align 8, !noalias !37
  %.1242.i.i.3 = fadd contract double %.1149.i18.i.3, %.1231.i.i.3
  store double %.1242.i.i.3, ptr %gep.i17.i.3, align 8, !noalias !37
  %.1044.i.i.4 = or disjoint i64 %.103721772179.i.i, 5
  %gep.i17.i.4 = getelementptr double, ptr %13, i64 %.1044.i.i.3
  %.1149.i18.i.4 = load double, ptr %gep.i17.i.4, align 8, !noalias !37
  %gep2183.i.i.4 = getelementptr double, ptr %14, i64 %.1044.i.i.3
  %.1231.i.i.4 = load double, ptr %gep2183.i.i.4, align 8, !noalias !37
  %.1242.i.i.4 = fadd contract double %.1149.i18.i.4, %.1231.i.i.4
  store double %.1242.i.i.4, ptr %gep.i17.i.4, align 8, !noalias !37
  %.1044.i.i.5 = or disjoint i64 %.103721772179.i.i, 6
  %gep.i17.i.5 = getelementptr double, ptr %13, i64 %.1044.i.i.4
  %.1149.i18.i.5 = load double, ptr %gep.i17.i.5, align 8, !noalias !37
  %gep2183.i.i.5 = getelementptr double, ptr %14, i64 %.1044.i.i.4
  %.1231.i.i.5 = load double, ptr %gep2183.i.i.5, align 8, !noalias !37
  %.1242.i.i.5 = fadd contract double %.1149.i18.i.5, %.1231.i.i.5
  store double %.1242.i.i.5, ptr %gep.i17.i.5, align 8, !noalias !37
  %.1044.i.i.6 = or disjoint i64 %.103721772179.i.i, 7
  %gep.i17.i.6 = getelementptr double, ptr %13, i64 %.1044.i.i.5
  %.1149.i18.i.6 = load double, ptr %gep.i17.i.6, align 8, !noalias !37
  %gep2183.i.i.6 = getelementptr double, ptr %14, i64 %.1044.i.i.5
  %.1231.i.i.6 = load double, ptr %gep2183.i.i.6, align 8, !noalias !37
  %.1242.i.i.6 = fadd contract double %.1149.i18.i.6, %.1231.i.i.6
  store double %.1242.i.i.6, ptr %gep.i17.i.6, align 8, !noalias !37
  %.1044.i.i.7 = add nuw nsw i64 %.103721772179.i.i, 8
  %gep.i17.i.7 = getelementptr double, ptr %13, i64 %.1044.i.i.6
  %.1149.i18.i.7 = load double, ptr %gep.i17.i.7, align 8, !noalias !37
  %gep2183.i.i.7 = getelementptr double, ptr %14, i64 %.1044.i.i.6
  %.1231.i.i.7 = load double, ptr %gep2183.i.i.7, align 8, !noalias !37
  %.1242.i.i.7 = fadd contract double %.1149.i18.i.7, %.1231.i.i.7
  store double %.1242.i.i.7, ptr %gep.i17.i.7, align 8, !noalias !37
  %niter26.next.7 = add i64 %niter26, 8
  %niter26.ncmp.7 = icmp eq i64 %niter26.next.7, %unroll_iter25
  br i1 %niter26.ncmp.7, label %B608.i.i.loopexit.unr-lcssa, label %B508.i.i

B608.i.i.loopexit.unr-lcssa:                      ; preds = %B508.i.i
  br i1 %lcmp.mod23.not, label %B608.i.i, label %B508.i.i.epil.preheader

B508.i.i.epil.preheader:                          ; preds = %B608.i.i.loopexit.unr-lcssa, %B508.i.i.preheader
  %.103721772179.i.i.epil.init = phi i64 [ 0, %B508.i.i.preheader ], [ %.1044.i.i.7, %B608.i.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod24)
  br label %B508.i.i.epil

B508.i.i.epil:                                    ; preds = %B508.i.i.epil, %B508.i.i.epil.preheader
  %.103721772179.i.i.epil = phi i64 [ %.1044.i.i.epil, %B508.i.i.epil ], [ %.103721772179.i.i.epil.init, %B508.i.i.epil.preheader ]
  %epil.iter22 = phi i64 [ %epil.iter22.next, %B508.i.i.epil ], [ 0, %B508.i.i.epil.preheader ]
  %.1044.i.i.epil = add nuw nsw i64 %.103721772179.i.i.epil, 1
  %gep.i17.i.epil = getelementptr double, ptr %13, i64 %.103721772179.i.i.epil
  %.1149.i18.i.epil = load double, ptr %gep.i17.i.epil, align 8, !noalias !37
  %gep2183.i.i.epil = getelementptr double, ptr %14, i64 %.103721772179.i.i.epil
  %.1231.i.i.epil = load double, ptr %gep2183.i.i.epil, align 8, !noalias !37
  %.1242.i.i.epil = fadd contract double %.1149.i18.i.epil, %.1231.i.i.epil
  store double %.1242.i.i.epil, ptr %gep.i17.i.epil, align 8, !noalias !37
  %epil.iter22.next = add i64 %epil.iter22, 1
  %epil.iter22.cmp.not = icmp eq i64 %epil.iter22.next, %xtraiter21
  br i1 %epil.iter22.cmp.not, label %B608.i.i, label %B508.i.i.epil, !llvm.loop !50

B608.i.i:                                         ; preds = %B608.i.i.loopexit.unr-lcssa, %B508.i.i.epil, %B104.i.i
  %.313.i.i.i = load i64, ptr %.229.i, align 8, !noalias !51
  %.321.i.i.i = add nsw i64 %.313.i.i.i, 1
  %.345.i.i.i = icmp slt i64 %.313.i.i.i, -1
  %.346.i.i.i = select i1 %.345.i.i.i, i64 %.69.i, i64 0
  %.347.i.i.i = add i64 %.321.i.i.i, %.346.i.i.i
  %.371.i.i.i.idx = mul i64 %.347.i.i.i, 80
  %.371.i.i.i = getelementptr i8, ptr %.68.i, i64 %.371.i.i.i.idx
  %.372.i.i.i = load i64, ptr %.371.i.i.i, align 8, !noalias !51
  %.441.i.i8.i = load double, ptr %.179.i, align 8, !noalias !51
  %.507.i1.i.i = load double, ptr %7, align 8, !noalias !51
  %.579.i.i.i = load i64, ptr %2, align 8, !noalias !51
  %.596.i.i.i = icmp slt i64 %.579.i.i.i, %.372.i.i.i
  br i1 %.596.i.i.i, label %B270.i.i.i, label %label_7

B270.i.i.i:                                       ; preds = %B608.i.i
  %.623.i.i.i = icmp slt i64 %.579.i.i.i, 0
  %.624.i.i.i = select i1 %.623.i.i.i, i64 %.9.i, i64 0
  %72 = getelementptr double, ptr %.171.i, i64 %.579.i.i.i
  %.638.i.i.i = getelementptr double, ptr %72, i64 %.624.i.i.i
  %.639.i.i.i = load double, ptr %.638.i.i.i, align 8, !noalias !51
  %.646.i.i.i = fcmp contract ugt double %.639.i.i.i, %"$phi396.0.2.0.i.i"
  br i1 %.646.i.i.i, label %label_7, label %B306.preheader.i.i.i

B306.preheader.i.i.i:                             ; preds = %B270.i.i.i
  %73 = add nsw i64 %.372.i.i.i, -1
  br i1 %.989.i.i, label %B306.us.i.i.i, label %B306.i.i.i

B306.us.i.i.i:                                    ; preds = %B306.preheader.i.i.i, %B826.us.i.i.i
  %row.2.1.us.i.i.i = phi i64 [ %.1445.us.i.i.i, %B826.us.i.i.i ], [ %.579.i.i.i, %B306.preheader.i.i.i ]
  %.671.us.i.i.i = icmp slt i64 %row.2.1.us.i.i.i, 0
  %.672.us.i.i.i = select i1 %.671.us.i.i.i, i64 %.9.i, i64 0
  %74 = getelementptr double, ptr %.171.i, i64 %row.2.1.us.i.i.i
  %.686.us.i.i.i = getelementptr double, ptr %74, i64 %.672.us.i.i.i
  %.687.us.i.i.i = load double, ptr %.686.us.i.i.i, align 8, !noalias !51
  %.692.us.i.i.i = fsub contract double %.687.us.i.i.i, %.441.i.i8.i
  %.697.us.i.i.i = fdiv contract double %.692.us.i.i.i, %.507.i1.i.i
  %.740.us.i.i.i = fcmp contract oeq double %.687.us.i.i.i, %"$phi396.0.2.0.i.i"
  %x.2.1.us.i.i.i = select i1 %.740.us.i.i.i, double 1.000000e+00, double %.697.us.i.i.i
  %.1271.us.i.i.i = fsub contract double 1.000000e+00, %x.2.1.us.i.i.i
  %.1403.us.i.i.i = select i1 %.671.us.i.i.i, i64 %.214.i, i64 0
  %.1404.us.i.i.i = add i64 %.1403.us.i.i.i, %row.2.1.us.i.i.i
  %.1424.us.i.i.i = mul i64 %.1404.us.i.i.i, %arg.lanes.5.5.2.fr.i.i.i
  %75 = getelementptr double, ptr %.213.i, i64 %.1424.us.i.i.i
  br i1 %27, label %B446.us.i.i.i.epil.preheader, label %B446.us.i.i.i

B826.us.i.i.i:                                    ; preds = %B444.B804_crit_edge.us.i.i.i
  %.1445.us.i.i.i = add i64 %row.2.1.us.i.i.i, 1
  %.1482.us.i.i.i = icmp slt i64 %row.2.1.us.i.i.i, -1
  %.1483.us.i.i.i = select i1 %.1482.us.i.i.i, i64 %.9.i, i64 0
  %76 = getelementptr double, ptr %.171.i, i64 %.1445.us.i.i.i
  %.1497.us.i.i.i = getelementptr double, ptr %76, i64 %.1483.us.i.i.i
  %.1498.us.i.i.i = load double, ptr %.1497.us.i.i.i, align 8, !noalias !51
  %.1505.us.i.i.i = fcmp contract ugt double %.1498.us.i.i.i, %"$phi396.0.2.0.i.i"
  br i1 %.1505.us.i.i.i, label %label_7, label %B306.us.i.i.i

B446.us.i.i.i:                                    ; preds = %B306.us.i.i.i, %B446.us.i.i.i
  %.86611411143.us.i.i.i = phi i64 [ %.873.us.i.i.i.3, %B446.us.i.i.i ], [ 0, %B306.us.i.i.i ]
  %niter32 = phi i64 [ %niter32.next.3, %B446.us.i.i.i ], [ 0, %B306.us.i.i.i ]
  %.873.us.i.i.i = or disjoint i64 %.86611411143.us.i.i.i, 1
  %gep.us.i.i.i = getelementptr double, ptr %15, i64 %.86611411143.us.i.i.i
  %.979.us.i.i.i = load double, ptr %gep.us.i.i.i, align 8, !noalias !51
  %gep1147.us.i.i.i = getelementptr double, ptr %16, i64 %.86611411143.us.i.i.i
  %.1071.us.i.i.i = load double, ptr %gep1147.us.i.i.i, align 8, !noalias !51
  %.1083.us.i.i.i = fmul contract double %x.2.1.us.i.i.i, %.1071.us.i.i.i
  %.1084.us.i.i.i = fadd contract double %.979.us.i.i.i, %.1083.us.i.i.i
  %gep1149.us.i.i.i = getelementptr double, ptr %17, i64 %.86611411143.us.i.i.i
  %.1165.us.i.i.i = load double, ptr %gep1149.us.i.i.i, align 8, !noalias !51
  %.1177.us.i.i.i = fmul contract double %x.2.1.us.i.i.i, %.1084.us.i.i.i
  %.1178.us.i.i.i = fadd contract double %.1165.us.i.i.i, %.1177.us.i.i.i
  %gep1151.us.i.i.i = getelementptr double, ptr %13, i64 %.86611411143.us.i.i.i
  %.1259.us.i.i.i = load double, ptr %gep1151.us.i.i.i, align 8, !noalias !51
  %.1272.us.i.i.i = fmul contract double %.1271.us.i.i.i, %.1178.us.i.i.i
  %.1273.us.i.i.i = fadd contract double %.1259.us.i.i.i, %.1272.us.i.i.i
  %.1275.us.i.i.i = fmul contract double %x.2.1.us.i.i.i, %.1273.us.i.i.i
  %gep1153.us.i.i.i = getelementptr double, ptr %.13.i6, i64 %.86611411143.us.i.i.i
  %.1358.us.i.i.i = load double, ptr %gep1153.us.i.i.i, align 8, !noalias !51
  %.1369.us.i.i.i = fmul contract double %.1271.us.i.i.i, %.1358.us.i.i.i
  %.1370.us.i.i.i = fadd contract double %.1369.us.i.i.i, %.1275.us.i.i.i
  %77 = getelementptr double, ptr %75, i64 %.86611411143.us.i.i.i
  store double %.1370.us.i.i.i, ptr %77, align 8, !noalias !51
  %.873.us.i.i.i.1 = or disjoint i64 %.86611411143.us.i.i.i, 2
  %gep.us.i.i.i.1 = getelementptr double, ptr %15, i64 %.873.us.i.i.i
  %.979.us.i.i.i.1 = load double, ptr %gep.us.i.i.i.1, align 8, !noalias !51
  %gep1147.us.i.i.i.1 = getelementptr double, ptr %16, i64 %.873.us.i.i.i
  %.1071.us.i.i.i.1 = load double, ptr %gep1147.us.i.i.i.1, align 8, !noalias !51
  %.1083.us.i.i.i.1 = fmul contract double %x.2.1.us.i.i.i, %.1071.us.i.i.i.1
  %.1084.us.i.i.i.1 = fadd contract double %.979.us.i.i.i.1, %.1083.us.i.i.i.1
  %gep1149.us.i.i.i.1 = getelementptr double, ptr %17, i64 %.873.us.i.i.i
  %.1165.us.i.i.i.1 = load double, ptr %gep1149.us.i.i.i.1, align 8, !noalias !51
  %.1177.us.i.i.i.1 = fmul contract double %x.2.1.us.i.i.i, %.1084.us.i.i.i.1
  %.1178.us.i.i.i.1 = fadd contract double %.1165.us.i.i.i.1, %.1177.us.i.i.i.1
  %gep1151.us.i.i.i.1 = getelementptr double, ptr %13, i64 %.873.us.i.i.i
  %.1259.us.i.i.i.1 = load double, ptr %gep1151.us.i.i.i.1, align 8, !noalias !51
  %.1272.us.i.i.i.1 = fmul contract double %.1271.us.i.i.i, %.1178.us.i.i.i.1
  %.1273.us.i.i.i.1 = fadd contract double %.1259.us.i.i.i.1, %.1272.us.i.i.i.1
  %.1275.us.i.i.i.1 = fmul contract double %x.2.1.us.i.i.i, %.1273.us.i.i.i.1
  %gep1153.us.i.i.i.1 = getelementptr double, ptr %.13.i6, i64 %.873.us.i.i.i
  %.1358.us.i.i.i.1 = load double, ptr %gep1153.us.i.i.i.1, align 8, !noalias !51
  %.1369.us.i.i.i.1 = fmul contract double %.1271.us.i.i.i, %.1358.us.i.i.i.1
  %.1370.us.i.i.i.1 = fadd contract double %.1369.us.i.i.i.1, %.1275.us.i.i.i.1
  %78 = getelementptr double, ptr %75, i64 %.873.us.i.i.i
  store double %.1370.us.i.i.i.1, ptr %78, align 8, !noalias !51
  %.873.us.i.i.i.2 = or disjoint i64 %.86611411143.us.i.i.i, 3
  %gep.us.i.i.i.2 = getelementptr double, ptr %15, i64 %.873.us.i.i.i.1
  %.979.us.i.i.i.2 = load double, ptr %gep.us.i.i.i.2, align 8, !noalias !51
  %gep1147.us.i.i.i.2 = getelementptr double, ptr %16, i64 %.873.us.i.i.i.1
  %.1071.us.i.i.i.2 = load double, ptr %gep1147.us.i.i.i.2, align 8, !noalias !51
  %.1083.us.i.i.i.2 = fmul contract double %x.2.1.us.i.i.i, %.1071.us.i.i.i.2
  %.1084.us.i.i.i.2 = fadd contract double %.979.us.i.i.i.2, %.1083.us.i.i.i.2
  %gep1149.us.i.i.i.2 = getelementptr double, ptr %17, i64 %.873.us.i.i.i.1
  %.1165.us.i.i.i.2 = load double, ptr %gep1149.us.i.i.i.2, align 8, !noalias !51
  %.1177.us.i.i.i.2 = fmul contract double %x.2.1.us.i.i.i, %.1084.us.i.i.i.2
  %.1178.us.i.i.i.2 = fadd contract double %.1165.us.i.i.i.2, %.1177.us.i.i.i.2
  %gep1151.us.i.i.i.2 = getelementptr double, ptr %13, i64 %.873.us.i.i.i.1
  %.1259.us.i.i.i.2 = load double, ptr %gep1151.us.i.i.i.2, align 8, !noalias !51
  %.1272.us.i.i.i.2 = fmul contract double %.1271.us.i.i.i, %.1178.us.i.i.i.2
  %.1273.us.i.i.i.2 = fadd contract double %.1259.us.i.i.i.2, %.1272.us.i.i.i.2
  %.1275.us.i.i.i.2 = fmul contract double %x.2.1.us.i.i.i, %.1273.us.i.i.i.2
  %gep1153.us.i.i.i.2 = getelementptr double, ptr %.13.i6, i64 %.873.us.i.i.i.1
  %.1358.us.i.i.i.2 = load double, ptr %gep1153.us.i.i.i.2, align 8, !noalias !51
  %.1369.us.i.i.i.2 = fmul contract double %.1271.us.i.i.i, %.1358.us.i.i.i.2
  %.1370.us.i.i.i.2 = fadd contract double %.1369.us.i.i.i.2, %.1275.us.i.i.i.2
  %79 = getelementptr double, ptr %75, i64 %.873.us.i.i.i.1
  store double %.1370.us.i.i.i.2, ptr %79, align 8, !noalias !51
  %.873.us.i.i.i.3 = add nuw nsw i64 %.86611411143.us.i.i.i, 4
  %gep.us.i.i.i.3 = getelementptr double, ptr %15, i64 %.873.us.i.i.i.2
  %.979.us.i.i.i.3 = load double, ptr %gep.us.i.i.i.3, align 8, !noalias !51
  %gep1147.us.i.i.i.3 = getelementptr double, ptr %16, i64 %.873.us.i.i.i.2
  %.1071.us.i.i.i.3 = load double, ptr %gep1147.us.i.i.i.3, align 8, !noalias !51
  %.1083.us.i.i.i.3 = fmul contract double %x.2.1.us.i.i.i, %.1071.us.i.i.i.3
  %.1084.us.i.i.i.3 = fadd contract double %.979.us.i.i.i.3, %.1083.us.i.i.i.3
  %gep1149.us.i.i.i.3 = getelementptr double, ptr %17, i64 %.873.us.i.i.i.2
  %.1165.us.i.i.i.3 = load double, ptr %gep1149.us.i.i.i.3, align 8, !noalias !51
  %.1177.us.i.i.i.3 = fmul contract double %x.2.1.us.i.i.i, %.1084.us.i.i.i.3
  %.1178.us.i.i.i.3 = fadd contract double %.1165.us.i.i.i.3, %.1177.us.i.i.i.3
  %gep1151.us.i.i.i.3 = getelementptr double, ptr %13, i64 %.873.us.i.i.i.2
  %.1259.us.i.i.i.3 = load double, ptr %gep1151.us.i.i.i.3, align 8, !noalias !51
  %.1272.us.i.i.i.3 = fmul contract double %.1271.us.i.i.i, %.1178.us.i.i.i.3
  %.1273.us.i.i.i.3 = fadd contract double %.1259.us.i.i.i.3, %.1272.us.i.i.i.3
  %.1275.us.i.i.i.3 = fmul contract double %x.2.1.us.i.i.i, %.1273.us.i.i.i.3
  %gep1153.us.i.i.i.3 = getelementptr double, ptr %.13.i6, i64 %.873.us.i.i.i.2
  %.1358.us.i.i.i.3 = load double, ptr %gep1153.us.i.i.i.3, align 8, !noalias !51
  %.1369.us.i.i.i.3 = fmul contract double %.1271.us.i.i.i, %.1358.us.i.i.i.3
  %.1370.us.i.i.i.3 = fadd contract double %.1369.us.i.i.i.3, %.1275.us.i.i.i.3
  %80 = getelementptr double, ptr %75, i64 %.873.us.i.i.i.2
  store double %.1370.us.i.i.i.3, ptr %80, align 8, !noalias !51
  %niter32.next.3 = add i64 %niter32, 4
  %niter32.ncmp.3 = icmp eq i64 %niter32.next.3, %unroll_iter31
  br i1 %niter32.ncmp.3, label %B444.B804_crit_edge.us.i.i.i.unr-lcssa, label %B446.us.i.i.i

B444.B804_crit_edge.us.i.i.i.unr-lcssa:           ; preds = %B446.us.i.i.i
  br i1 %lcmp.mod29.not, label %B444.B804_crit_edge.us.i.i.i, label %B446.us.i.i.i.epil.preheader

B446.us.i.i.i.epil.preheader:                     ; preds = %B444.B804_crit_edge.us.i.i.i.unr-lcssa, %B306.us.i.i.i
  %.86611411143.us.i.i.i.epil.init = phi i64 [ 0, %B306.us.i.i.i ], [ %.873.us.i.i.i.3, %B444.B804_crit_edge.us.i.i.i.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod30)
  br label %B446.us.i.i.i.epil

B446.us.i.i.i.epil:                               ; preds = %B446.us.i.i.i.epil, %B446.us.i.i.i.epil.preheader
  %.86611411143.us.i.i.i.epil = phi i64 [ %.86611411143.us.i.i.i.epil.init, %B446.us.i.i.i.epil.preheader ], [ %.873.us.i.i.i.epil, %B446.us.i.i.i.epil ]
  %epil.iter28 = phi i64 [ 0, %B446.us.i.i.i.epil.preheader ], [ %epil.iter28.next, %B446.us.i.i.i.epil ]
  %.873.us.i.i.i.epil = add nuw nsw i64 %.86611411143.us.i.i.i.epil, 1
  %gep.us.i.i.i.epil = getelementptr double, ptr %15, i64 %.86611411143.us.i.i.i.epil
  %.979.us.i.i.i.epil = load double, ptr %gep.us.i.i.i.epil, align 8, !noalias !51
  %gep1147.us.i.i.i.epil = getelementptr double, ptr %16, i64 %.86611411143.us.i.i.i.epil
  %.1071.us.i.i.i.epil = load double, ptr %gep1147.us.i.i.i.epil, align 8, !noalias !51
  %.1083.us.i.i.i.epil = fmul contract double %x.2.1.us.i.i.i, %.1071.us.i.i.i.epil
  %.1084.us.i.i.i.epil = fadd contract double %.979.us.i.i.i.epil, %.1083.us.i.i.i.epil
  %gep1149.us.i.i.i.epil = getelementptr double, ptr %17, i64 %.86611411143.us.i.i.i.epil
  %.1165.us.i.i.i.epil = load double, ptr %gep1149.us.i.i.i.epil, align 8, !noalias !51
  %.1177.us.i.i.i.epil = fmul contract double %x.2.1.us.i.i.i, %.1084.us.i.i.i.epil
  %.1178.us.i.i.i.epil = fadd contract double %.1165.us.i.i.i.epil, %.1177.us.i.i.i.epil
  %gep1151.us.i.i.i.epil = getelementptr double, ptr %13, i64 %.86611411143.us.i.i.i.epil
  %.1259.us.i.i.i.epil = load double, ptr %gep1151.us.i.i.i.epil, align 8, !noalias !51
  %.1272.us.i.i.i.epil = fmul contract double %.1271.us.i.i.i, %.1178.us.i.i.i.epil
  %.1273.us.i.i.i.epil = fadd contract double %.1259.us.i.i.i.epil, %.1272.us.i.i.i.epil
  %.1275.us.i.i.i.epil = fmul contract double %x.2.1.us.i.i.i, %.1273.us.i.i.i.epil
  %gep1153.us.i.i.i.epil = getelementptr double, ptr %.13.i6, i64 %.86611411143.us.i.i.i.epil
  %.1358.us.i.i.i.epil = load double, ptr %gep1153.us.i.i.i.epil, align 8, !noalias !51
  %.1369.us.i.i.i.epil = fmul contract double %.1271.us.i.i.i, %.1358.us.i.i.i.epil
  %.1370.us.i.i.i.epil = fadd contract double %.1369.us.i.i.i.epil, %.1275.us.i.i.i.epil
  %81 = getelementptr double, ptr %75, i64 %.86611411143.us.i.i.i.epil
  store double %.1370.us.i.i.i.epil, ptr %81, align 8, !noalias !51
  %epil.iter28.next = add i64 %epil.iter28, 1
  %epil.iter28.cmp.not = icmp eq i64 %epil.iter28.next, %xtraiter27
  br i1 %epil.iter28.cmp.not, label %B444.B804_crit_edge.us.i.i.i, label %B446.us.i.i.i.epil, !llvm.loop !54

B444.B804_crit_edge.us.i.i.i:                     ; preds = %B446.us.i.i.i.epil, %B444.B804_crit_edge.us.i.i.i.unr-lcssa
  %exitcond1161.not.i.i.i = icmp eq i64 %row.2.1.us.i.i.i, %73
  br i1 %exitcond1161.not.i.i.i, label %label_7, label %B826.us.i.i.i

B306.i.i.i:                                       ; preds = %B306.preheader.i.i.i, %B826.i.i.i
  %row.2.1.i.i.i = phi i64 [ %.1445.i.i.i, %B826.i.i.i ], [ %.579.i.i.i, %B306.preheader.i.i.i ]
  %exitcond.not.i.i14.i = icmp eq i64 %row.2.1.i.i.i, %73
  br i1 %exitcond.not.i.i14.i, label %label_7, label %B826.i.i.i

B826.i.i.i:                                       ; preds = %B306.i.i.i
  %.1445.i.i.i = add i64 %row.2.1.i.i.i, 1
  %.1482.i.i.i = icmp slt i64 %row.2.1.i.i.i, -1
  %.1483.i.i.i = select i1 %.1482.i.i.i, i64 %.9.i, i64 0
  %82 = getelementptr double, ptr %.171.i, i64 %.1445.i.i.i
  %.1497.i.i.i = getelementptr double, ptr %82, i64 %.1483.i.i.i
  %.1498.i.i.i = load double, ptr %.1497.i.i.i, align 8, !noalias !51
  %.1505.i.i.i = fcmp contract ugt double %.1498.i.i.i, %"$phi396.0.2.0.i.i"
  br i1 %.1505.i.i.i, label %label_7, label %B306.i.i.i

label_7: ; preds = %B826.i.i.i, %B306.i.i.i, %B444.B804_crit_edge.us.i.i.i, %B826.us.i.i.i, %B270.i.i.i, %B608.i.i
  %row.3.0.i.i.i = phi i64 [ %.579.i.i.i, %B270.i.i.i ], [ %.579.i.i.i, %B608.i.i ], [ %.372.i.i.i, %B444.B804_crit_edge.us.i.i.i ], [ %.1445.us.i.i.i, %B826.us.i.i.i ], [ %.1445.i.i.i, %B826.i.i.i ], [ %.372.i.i.i, %B306.i.i.i ]
  store i64 %row.3.0.i.i.i, ptr %2, align 8, !noalias !51
  br i1 %.8521599.not.i.i, label %B862.i.i, label %B708.i.i.preheader

B708.i.i.preheader:                               ; preds = %label_7
  br i1 %28, label %B708.i.i.epil.preheader, label %B708.i.i

B708.i.i:                                         ; preds = %B708.i.i.preheader, %B708.i.i
  %.152521852187.i.i = phi i64 [ %.1532.i.i.7, %B708.i.i ], [ 0, %B708.i.i.preheader ]
  %niter38 = phi i64 [ %niter38.next.7, %B708.i.i ], [ 0, %B708.i.i.preheader ]
  %.1532.i.i = or disjoint i64 %.152521852187.i.i, 1
  %gep2192.i.i = getelementptr double, ptr %18, i64 %.152521852187.i.i
  %.1641.i.i = load double, ptr %gep2192.i.i, align 8, !noalias !37
  %.1656.i.i = tail call contract double @llvm.fabs.f64(double %.1641.i.i)
  %.1657.i.i = fcmp contract ogt double %.1656.i.i, 1.000000e-150
  %"$phi816.1.2.1.i.i" = select i1 %.1657.i.i, double %.1641.i.i, double 0.000000e+00
  %gep2194.i.i = getelementptr double, ptr %.13.i6, i64 %.152521852187.i.i
  store double %"$phi816.1.2.1.i.i", ptr %gep2194.i.i, align 8, !noalias !37
  %.1532.i.i.1 = or disjoint i64 %.152521852187.i.i, 2
  %gep2192.i.i.1 = getelementptr double, ptr %18, i64 %.1532.i.i
  %.1641.i.i.1 = load double, ptr %gep2192.i.i.1, align 8, !noalias !37
  %.1656.i.i.1 = tail call contract double @llvm.fabs.f64(double %.1641.i.i.1)
  %.1657.i.i.1 = fcmp contract ogt double %.1656.i.i.1, 1.000000e-150
  %"$phi816.1.2.1.i.i.1" = select i1 %.1657.i.i.1, double %.1641.i.i.1, double 0.000000e+00
  %gep2194.i.i.1 = getelementptr double, ptr %.13.i6, i64 %.1532.i.i
  store double %"$phi816.1.2.1.i.i.1", ptr %gep2194.i.i.1, align 8, !noalias !37
  %.1532.i.i.2 = or disjoint i64 %.152521852187.i.i, 3
  %gep2192.i.i.2 = getelementptr double, ptr %18, i64 %.1532.i.i.1
  %.1641.i.i.2 = load double, ptr %gep2192.i.i.2, align 8, !noalias !37
  %.1656.i.i.2 = tail call contract double @llvm.fabs.f64(double %.1641.i.i.2)
  %.1657.i.i.2 = fcmp contract ogt double %.1656.i.i.2, 1.000000e-150
  %"$phi816.1.2.1.i.i.2" = select i1 %.1657.i.i.2, double %.1641.i.i.2, double 0.000000e+00
  %gep2194.i.i.2 = getelementptr double, ptr %.13.i6, i64 %.1532.i.i.1
  store double %"$phi816.1.2.1.i.i.2", ptr %gep2194.i.i.2, align 8, !noalias !37
  %.1532.i.i.3 = or disjoint i64 %.152521852187.i.i, 4
  %gep2192.i.i.3 = getelementptr double, ptr %18, i64 %.1532.i.i.2
  %.1641.i.i.3 = load double, ptr %gep2192.i.i.3, align 8, !noalias !37
  %.1656.i.i.3 = tail call contract double @llvm.fabs.f64(double %.1641.i.i.3)
  %.1657.i.i.3 = fcmp contract ogt double %.1656.i.i.3, 1.000000e-150
  %"$phi816.1.2.1.i.i.3" = select i1 %.1657.i.i.3, double %.1641.i.i.3, double 0.000000e+00
  %gep2194.i.i.3 = getelementptr double, ptr %.13.i6, i64 %.1532.i.i.2
  store double %"$phi816.1.2.1.i.i.3", ptr %gep2194.i.i.3, align 8, !noalias !37
  %.1532.i.i.4 = or disjoint i64 %.152521852187.i.i, 5
  %gep2192.i.i.4 = getelementptr double, ptr %18, i64 %.1532.i.i.3
  %.1641.i.i.4 = load double, ptr %gep2192.i.i.4, align 8, !noalias !37
  %.1656.i.i.4 = tail call contract double @llvm.fabs.f64(double %.1641.i.i.4)
  %.1657.i.i.4 = fcmp contract ogt double %.1656.i.i.4, 1.000000e-150
  %"$phi816.1.2.1.i.i.4" = select i1 %.1657.i.i.4, double %.1641.i.i.4, double 0.000000e+00
  %gep2194.i.i.4 = getelementptr double, ptr %.13.i6, i64 %.1532.i.i.3
  store double %"$phi816.1.2.1.i.i.4", ptr %gep2194.i.i.4, align 8, !noalias !37
  %.1532.i.i.5 = or disjoint i64 %.152521852187.i.i, 6
  %gep2192.i.i.5 = getelementptr double, ptr %18, i64 %.1532.i.i.4
  %.1641.i.i.5 = load double, ptr %gep2192.i.i.5, align 8, !noalias !37
  %.1656.i.i.5 = tail call contract double @llvm.fabs.f64(double %.1641.i.i.5)
  %.1657.i.i.5 = fcmp contract ogt double %.1656.i.i.5, 1.000000e-150
  %"$phi816.1.2.1.i.i.5" = select i1 %.1657.i.i.5, double %.1641.i.i.5, double 0.000000e+00
  %gep2194.i.i.5 = getelementptr double, ptr %.13.i6, i64 %.1532.i.i.4
  store double %"$phi816.1.2.1.i.i.5", ptr %gep2194.i.i.5, align 8, !noalias !37
  %.1532.i.i.6 = or disjoint i64 %.152521852187.i.i, 7
  %gep2192.i.i.6 = getelementptr double, ptr %18, i64 %.1532.i.i.5
  %.1641.i.i.6 = load double, ptr %gep2192.i.i.6, align 8, !noalias !37
  %.1656.i.i.6 = tail call contract double @llvm.fabs.f64(double %.1641.i.i.6)
  %.1657.i.i.6 = fcmp contract ogt double %.1656.i.i.6, 1.000000e-150
  %"$phi816.1.2.1.i.i.6" = select i1 %.1657.i.i.6, double %.1641.i.i.6, double 0.000000e+00
  %gep2194.i.i.6 = getelementptr double, ptr %.13.i6, i64 %.1532.i.i.5
  store double %"$phi816.1.2.1.i.i.6", ptr %gep2194.i.i.6, align 8, !noalias !37
  %.1532.i.i.7 = add nuw nsw i64 %.152521852187.i.i, 8
  %gep2192.i.i.7 = getelementptr double, ptr %18, i64 %.1532.i.i.6
  %.1641.i.i.7 = load double, ptr %gep2192.i.i.7, align 8, !noalias !37
  %.1656.i.i.7 = tail call contract double @llvm.fabs.f64(double %.1641.i.i.7)
  %.1657.i.i.7 = fcmp contract ogt double %.1656.i.i.7, 1.000000e-150
  %"$phi816.1.2.1.i.i.7" = select i1 %.1657.i.i.7, double %.1641.i.i.7, double 0.000000e+00
  %gep2194.i.i.7 = getelementptr double, ptr %.13.i6, i64 %.1532.i.i.6
  store double %"$phi816.1.2.1.i.i.7", ptr %gep2194.i.i.7, align 8, !noalias !37
  %niter38.next.7 = add i64 %niter38, 8
  %niter38.ncmp.7 = icmp eq i64 %niter38.next.7, %unroll_iter37
  br i1 %niter38.ncmp.7, label %B862.i.i.loopexit.unr-lcssa, label %B708.i.i

B862.i.i.loopexit.unr-lcssa:                      ; preds = %B708.i.i
  br i1 %lcmp.mod35.not, label %B862.i.i, label %B708.i.i.epil.preheader

B708.i.i.epil.preheader:                          ; preds = %B862.i.i.loopexit.unr-lcssa, %B708.i.i.preheader
  %.152521852187.i.i.epil.init = phi i64 [ 0, %B708.i.i.preheader ], [ %.1532.i.i.7, %B862.i.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod36)
  br label %B708.i.i.epil

B708.i.i.epil:                                    ; preds = %B708.i.i.epil, %B708.i.i.epil.preheader
  %.152521852187.i.i.epil = phi i64 [ %.1532.i.i.epil, %B708.i.i.epil ], [ %.152521852187.i.i.epil.init, %B708.i.i.epil.preheader ]
  %epil.iter34 = phi i64 [ %epil.iter34.next, %B708.i.i.epil ], [ 0, %B708.i.i.epil.preheader ]
  %.1532.i.i.epil = add nuw nsw i64 %.152521852187.i.i.epil, 1
  %gep2192.i.i.epil = getelementptr double, ptr %18, i64 %.152521852187.i.i.epil
  %.1641.i.i.epil = load double, ptr %gep2192.i.i.epil, align 8, !noalias !37
  %.1656.i.i.epil = tail call contract double @llvm.fabs.f64(double %.1641.i.i.epil)
  %.1657.i.i.epil = fcmp contract ogt double %.1656.i.i.epil, 1.000000e-150
  %"$phi816.1.2.1.i.i.epil" = select i1 %.1657.i.i.epil, double %.1641.i.i.epil, double 0.000000e+00
  %gep2194.i.i.epil = getelementptr double, ptr %.13.i6, i64 %.152521852187.i.i.epil
  store double %"$phi816.1.2.1.i.i.epil", ptr %gep2194.i.i.epil, align 8, !noalias !37
  %epil.iter34.next = add i64 %epil.iter34, 1
  %epil.iter34.cmp.not = icmp eq i64 %epil.iter34.next, %xtraiter33
  br i1 %epil.iter34.cmp.not, label %B862.i.i, label %B708.i.i.epil, !llvm.loop !55

B862.i.i:                                         ; preds = %B862.i.i.loopexit.unr-lcssa, %B708.i.i.epil, %label_7
  store double %"$phi396.0.2.0.i.i", ptr %.179.i, align 8, !noalias !37
  %.12.i.i3.i.i = fcmp contract olt double %storemerge.i.i, 0x3D719799812DEA11
  %.13.i.i4.i.i = select i1 %.12.i.i3.i.i, double 0x3D719799812DEA11, double %storemerge.i.i
  %.212.i.i.i = tail call contract double @llvm.pow.f64(double %.13.i.i4.i.i, double %.210.i.i.i)
  %.213.i.i.i = fmul contract double %.212.i.i.i, 9.000000e-01
  %.279.i.i.i = load i64, ptr %8, align 8, !noalias !56
  %.287.i.i.i = icmp eq i64 %.279.i.i.i, 0
  br i1 %.287.i.i.i, label %B136.i.i.i, label %B362.i.i.i

B136.i.i.i:                                       ; preds = %B862.i.i
  %.347.i7.i.i = load double, ptr %19, align 8, !noalias !56
  %.12.i1.i.i11.i = fcmp contract olt double %.347.i7.i.i, 1.000000e-02
  %.13.i2.i.i12.i = select i1 %.12.i1.i.i11.i, double 1.000000e-02, double %.347.i7.i.i
  %.441.i8.i.i = load double, ptr %20, align 8, !noalias !56
  %.453.i.i.i = fdiv contract double %.670.i.i, %.441.i8.i.i
  %.454.i.i.i = fmul contract double %.453.i.i.i, 9.000000e-01
  %.457.i.i.i = fmul contract double %.13.i.i4.i.i, %.13.i.i4.i.i
  %.463.i.i.i = fdiv contract double %.457.i.i.i, %.13.i2.i.i12.i
  %.473.i.i.i = tail call contract double @llvm.pow.f64(double %.463.i.i.i, double %.210.i.i.i)
  %.474.i.i.i = fmul contract double %.454.i.i.i, %.473.i.i.i
  %.12.i3.i.i.i = fcmp contract olt double %.474.i.i.i, %.213.i.i.i
  %.13.i4.i.i.i = select i1 %.12.i3.i.i.i, double %.474.i.i.i, double %.213.i.i.i
  br label %B362.i.i.i

B362.i.i.i:                                       ; preds = %B136.i.i.i, %B862.i.i
  %growth.3.0.i.i.i = phi double [ %.213.i.i.i, %B862.i.i ], [ %.13.i4.i.i.i, %B136.i.i.i ]
  %.12.i5.i.i.i = fcmp contract ogt double %growth.3.0.i.i.i, 2.000000e-01
  %.13.i6.i.i.i = select i1 %.12.i5.i.i.i, double %growth.3.0.i.i.i, double 2.000000e-01
  %.12.i7.i.i.i = fcmp contract olt double %.13.i6.i.i.i, 6.000000e+00
  %.13.i8.i.i.i = select i1 %.12.i7.i.i.i, double %.13.i6.i.i.i, double 6.000000e+00
  %.639.i6.i.i = load i64, ptr %6, align 8, !noalias !56
  %.647.i.i.i = icmp eq i64 %.639.i6.i.i, 1
  %.12.i9.i.i.i = fcmp contract ogt double %.13.i8.i.i.i, 1.000000e+00
  %83 = select i1 %.647.i.i.i, i1 %.12.i9.i.i.i, i1 false
  %growth.1.2.0.i.i.i = select i1 %83, double 1.000000e+00, double %.13.i8.i.i.i
  %.751.i.i.i = icmp eq i64 %.279.i.i.i, 1
  %.755.i.i.i = fmul contract double %.670.i.i, %growth.1.2.0.i.i.i
  br i1 %.751.i.i.i, label %B590.i.i.i, label %label_8

B590.i.i.i:                                       ; preds = %B362.i.i.i
  store double %.755.i.i.i, ptr %3, align 8, !noalias !56
  br label %label_8

label_8: ; preds = %B590.i.i.i, %B362.i.i.i
  store double %.755.i.i.i, ptr %7, align 8, !noalias !56
  store double %storemerge.i.i, ptr %19, align 8, !noalias !56
  store double %.670.i.i, ptr %20, align 8, !noalias !56
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %8, i8 0, i64 16, i1 false)
  br i1 %.819.i.i, label %B948.i.i, label %B984.i.i

B948.i.i:                                         ; preds = %label_8
  store ptr null, ptr %.1922.i.i, align 8, !noalias !37
  call fastcc void @part_5(ptr nonnull %.1922.i.i, ptr null, ptr null, ptr nonnull %.68.i, i64 %.69.i, i64 10, ptr null, ptr readonly %.119.i, i64 %.121.i, ptr null, ptr readonly %.171.i, i64 %.9.i, ptr null, ptr %.213.i, i64 %.214.i, i64 %arg.lanes.5.5.2.fr.i.i.i, ptr null, ptr %.13.i6, i64 %.17.i, i64 1, ptr null, ptr %.77.i, i64 1, ptr null, ptr null, ptr nonnull %.179.i, i64 1, ptr null, ptr nonnull %.229.i, i64 1, ptr null, i64 %arg.lanes.5.5.2.fr.i.i.i, ptr null, ptr null, ptr readonly %.390.i)
  br label %label_5

B984.i.i:                                         ; preds = %label_8
  %.2128.i.i = load i64, ptr %.555.i.i, align 8, !noalias !37
  %.2193.i.i = getelementptr i8, ptr %71, i64 16
  %.2194.i.i = load i64, ptr %.2193.i.i, align 8, !noalias !37
  %.2202.not.i.i = icmp slt i64 %.2128.i.i, %.2194.i.i
  br i1 %.2202.not.i.i, label %label_9, label %B1088.i.i

B1088.i.i:                                        ; preds = %B984.i.i
  %.2263.i.i = getelementptr i8, ptr %71, i64 24
  store i64 4, ptr %.2263.i.i, align 8, !noalias !37
  %.295.i.i.i = load i64, ptr %.229.i, align 8, !noalias !59
  %.359.i.i.i = load double, ptr %.179.i, align 8, !noalias !59
  %.412.i.i.i = add nsw i64 %.295.i.i.i, %.9.i
  %.438.i.i.i = icmp slt i64 %.412.i.i.i, 0
  %.439.i.i.i = select i1 %.438.i.i.i, i64 %.214.i, i64 0
  %.440.i.i.i = add i64 %.439.i.i.i, %.412.i.i.i
  %.460.i.i.i = mul i64 %.440.i.i.i, %arg.lanes.5.5.2.fr.i.i.i
  %.464.i.i.i = getelementptr double, ptr %.213.i, i64 %.460.i.i.i
  store double %.359.i.i.i, ptr %.464.i.i.i, align 8, !noalias !59
  store i64 -1, ptr %.229.i, align 8, !noalias !59
  store double 1.000000e+00, ptr %7, align 8, !noalias !59
  br label %label_5

label_5: ; preds = %B948.i.i, %B1088.i.i, %B1034.i.i.i, %B524.i.i.i
  %storemerge.i10.i.ph = phi i1 [ false, %B524.i.i.i ], [ true, %B1034.i.i.i ], [ true, %B1088.i.i ], [ true, %B948.i.i ]
  br label %label_9

label_9: ; preds = %label_5, %B984.i.i
  %storemerge.i10.i = phi i1 [ true, %B984.i.i ], [ %storemerge.i10.i.ph, %label_5 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.1922.i.i), !noalias !6
  br label %B948.i

B948.i:                                           ; preds = %B778.endif.endif.i, %label_9
  %moved.7.2.i = phi i1 [ false, %B778.endif.endif.i ], [ %storemerge.i10.i, %label_9 ]
  %.336.i12 = icmp sgt i64 %.33515871663.i, 1
  br i1 %.336.i12, label %B80.preheader.i, label %label_0

B80.preheader.i:                                  ; preds = %B948.i, %B42.endif.endif.lr.ph.i
  %moved.5.01664.i = phi i1 [ true, %B42.endif.endif.lr.ph.i ], [ %moved.7.2.i, %B948.i ]
  %.33515871663.i = phi i64 [ %arg.budget, %B42.endif.endif.lr.ph.i ], [ %.345.i, %B948.i ]
  %.345.i = add nsw i64 %.33515871663.i, -1
  %.566.i = load i64, ptr %.229.i, align 8, !noalias !6
  %.574.i = icmp slt i64 %.566.i, 0
  br i1 %.574.i, label %B140.i, label %B488.i

B534.endif.endif.i:                               ; preds = %B502.i, %B498.i
  %.1367.i = load i64, ptr %.229.i, align 8, !noalias !6
  %.1375.i = icmp sgt i64 %.1367.i, -1
  br i1 %.1375.i, label %B630.i, label %B778.endif.endif.critedge.i

B778.endif.endif.critedge.i:                      ; preds = %B534.endif.endif.i
  store ptr null, ptr %.1506.i, align 8, !noalias !6
  call fastcc void @part_4(ptr nonnull %.1506.i, ptr null, ptr null, ptr %.68.i, i64 10, ptr null, ptr null, ptr null, ptr null, ptr %.13.i6, i64 %.15.i8, i64 %.17.i, i64 1, ptr null, ptr null, ptr readonly %.129.i, i64 1, ptr null, ptr %.179.i, i64 1, ptr null, ptr nonnull %.229.i, i64 1, ptr null, ptr %.279.i, i64 %.280.i, i64 %arg.lanes.5.5.2.fr.i.i.i, ptr null, ptr readonly %.338.i, i64 %.340.i, ptr null, ptr readonly %.390.i, double %arg.gamma, i64 %.317)
  %.268.i24.i = load i64, ptr %.263.i.i, align 8, !noalias !62
  %.297.i26.i = load i64, ptr %.296.i25.i, align 8, !noalias !62
  %.326.i28.i = load i64, ptr %.325.i27.i, align 8, !noalias !62
  %.331.i30.i = add nsw i64 %.268.i24.i, %.330.i29.i
  %.336.i33.i = add nsw i64 %.268.i24.i, %.335.i32.i
  %.338.i35.i = add nsw i64 %.268.i24.i, %factor.op.mul.reass.i
  %.340.i36.i = add nsw i64 %.297.i26.i, 72
  %.342.i37.i = add nsw i64 %.297.i26.i, 80
  %.343.i38.i = inttoptr i64 %.326.i28.i to ptr
  %.344.i39.i = inttoptr i64 %.268.i24.i to ptr
  %.345.i40.i = inttoptr i64 %.331.i30.i to ptr
  %.346.i41.i = inttoptr i64 %.336.i33.i to ptr
  %.347.i42.i = inttoptr i64 %.338.i35.i to ptr
  %.348.i43.i = inttoptr i64 %.340.i36.i to ptr
  %.349.i44.i = inttoptr i64 %.342.i37.i to ptr
  tail call void %.343.i38.i(ptr %.344.i39.i, ptr %.345.i40.i, ptr %.346.i41.i, ptr %.347.i42.i, ptr %.348.i43.i, ptr %.349.i44.i), !noalias !62
  br label %B778.endif.endif.i

B778.endif.endif.i:                               ; preds = %B778.endif.endif.critedge.i, %B746.i, %label_3
  %.1896.i = load i64, ptr %.229.i, align 8, !noalias !6
  %.1904.i = icmp sgt i64 %.1896.i, -1
  br i1 %.1904.i, label %B874.i, label %B948.i

label_0: ; preds = %B948.i, %B488.i, %B0
  %.391.not = phi i64 [ 0, %B0 ], [ 0, %B948.i ], [ 1, %B488.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.1506.i)
  store i64 %.391.not, ptr %retptr, align 8
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
  br i1 %.4, label %common.ret, label %.3.endif, !prof !46

common.ret:                                       ; preds = %.3.endif, %.3
  ret void

.3.endif:                                         ; preds = %.3
  %.4.i = atomicrmw add ptr %.1, i64 1 monotonic, align 8
  br label %common.ret
}

define internal fastcc void @part_3(ptr %.1) unnamed_addr #2 {
.3:
  %.4 = icmp eq ptr %.1, null
  br i1 %.4, label %common.ret, label %.3.endif, !prof !46

common.ret:                                       ; preds = %.3.endif.if, %.3.endif, %.3
  ret void

.3.endif:                                         ; preds = %.3
  fence release
  %.4.i = atomicrmw sub ptr %.1, i64 1 monotonic, align 8
  %.10 = icmp eq i64 %.4.i, 1
  br i1 %.10, label %.3.endif.if, label %common.ret, !prof !46

.3.endif.if:                                      ; preds = %.3.endif
  fence acquire
  tail call void @NRT_MemInfo_call_dtor(ptr nonnull %.1)
  br label %common.ret
}

define internal fastcc void @part_4(ptr noalias nonnull writeonly captures(none) %retptr, ptr %arg.queue.0.0, ptr %arg.queue.1.0, ptr captures(none) %arg.queue.1.4, i64 %arg.queue.1.5.1, ptr %arg.queue.2.0, ptr %arg.queue.3.0, ptr %arg.queue.4.0, ptr %arg.lanes.0.0, ptr captures(none) %arg.lanes.0.4, i64 %arg.lanes.0.5.0, i64 %arg.lanes.0.5.1, i64 %arg.lanes.0.5.2, ptr %arg.lanes.1.0, ptr %arg.lanes.2.0, ptr readonly captures(none) %arg.lanes.2.4, i64 %arg.lanes.2.5.1, ptr %arg.lanes.3.0, ptr captures(none) %arg.lanes.3.4, i64 %arg.lanes.3.5.1, ptr %arg.lanes.4.0, ptr captures(none) %arg.lanes.4.4, i64 %arg.lanes.4.5.1, ptr %arg.lanes.5.0, ptr captures(none) %arg.lanes.5.4, i64 %arg.lanes.5.5.1, i64 %arg.lanes.5.5.2, ptr %arg.lanes.6.0, ptr readonly captures(none) %arg.lanes.6.4, i64 %arg.lanes.6.5.1, ptr %arg.lanes.7.0, ptr readonly captures(none) %arg.lanes.7.4, double %arg.method.0, i64 %arg.method.2) unnamed_addr {
B0:
  %.1633.i = alloca ptr, align 8
  %.925 = alloca ptr, align 8
  store ptr null, ptr %.925, align 8
  tail call fastcc void @part_2(ptr %arg.lanes.0.0)
  tail call fastcc void @part_2(ptr %arg.lanes.1.0)
  tail call fastcc void @part_2(ptr %arg.lanes.2.0)
  tail call fastcc void @part_2(ptr %arg.lanes.3.0)
  tail call fastcc void @part_2(ptr %arg.lanes.4.0)
  tail call fastcc void @part_2(ptr %arg.lanes.5.0)
  tail call fastcc void @part_2(ptr %arg.lanes.6.0)
  tail call fastcc void @part_2(ptr %arg.lanes.7.0)
  tail call fastcc void @part_2(ptr %arg.lanes.7.0)
  %.299 = shl nsw i64 %arg.lanes.0.5.1, 3
  %.331 = getelementptr i8, ptr %arg.lanes.7.4, i64 56
  %.332 = load i64, ptr %.331, align 8
  %.361 = getelementptr i8, ptr %arg.lanes.7.4, i64 96
  %.362 = load i64, ptr %.361, align 8
  %.370 = mul nsw i64 %arg.lanes.0.5.1, 72
  %.372 = add nsw i64 %.332, %.370
  call void @llvm.lifetime.start.p0(ptr nonnull %.1633.i)
  store ptr null, ptr %.1633.i, align 8, !noalias !65
  tail call fastcc void @part_2(ptr %arg.queue.0.0), !noalias !65
  tail call fastcc void @part_2(ptr %arg.queue.1.0), !noalias !65
  tail call fastcc void @part_2(ptr %arg.queue.2.0), !noalias !65
  tail call fastcc void @part_2(ptr %arg.queue.3.0), !noalias !65
  tail call fastcc void @part_2(ptr %arg.queue.4.0), !noalias !65
  tail call fastcc void @part_2(ptr %arg.lanes.0.0), !noalias !65
  tail call fastcc void @part_2(ptr %arg.lanes.1.0), !noalias !65
  tail call fastcc void @part_2(ptr %arg.lanes.2.0), !noalias !65
  tail call fastcc void @part_2(ptr %arg.lanes.3.0), !noalias !65
  tail call fastcc void @part_2(ptr %arg.lanes.4.0), !noalias !65
  tail call fastcc void @part_2(ptr %arg.lanes.5.0), !noalias !65
  tail call fastcc void @part_2(ptr %arg.lanes.6.0), !noalias !65
  tail call fastcc void @part_2(ptr %arg.lanes.7.0), !noalias !65
  %.330.i = load i64, ptr %.331, align 8, !noalias !65
  %.360.i = load i64, ptr %.361, align 8, !noalias !65
  %0 = getelementptr double, ptr %arg.lanes.3.4, i64 %arg.lanes.3.5.1
  %.idx1193.i = mul i64 %arg.lanes.3.5.1, 56
  %1 = getelementptr i8, ptr %arg.lanes.3.4, i64 %.idx1193.i
  %.idx1194.i = mul i64 %arg.lanes.3.5.1, 48
  %2 = getelementptr i8, ptr %arg.lanes.3.4, i64 %.idx1194.i
  %.idx1195.i = mul i64 %arg.lanes.4.5.1, 40
  %3 = getelementptr i8, ptr %arg.lanes.4.4, i64 %.idx1195.i
  %.544.i = load double, ptr %0, align 8, !noalias !65
  %.555.i = fdiv contract double 1.000000e+00, %.544.i
  store double %.555.i, ptr %1, align 8, !noalias !65
  %.626.i = fdiv contract double %.555.i, %arg.method.0
  store double %.626.i, ptr %2, align 8, !noalias !65
  store i64 0, ptr %3, align 8, !noalias !65
  %.768.i = add nsw i64 %.360.i, 48
  %.797.i = getelementptr i8, ptr %arg.lanes.7.4, i64 24
  %.798.i = load i64, ptr %.797.i, align 8, !noalias !65
  %.827.i = getelementptr i8, ptr %arg.lanes.7.4, i64 80
  %.828.i = load i64, ptr %.827.i, align 8, !noalias !65
  %.857.i = getelementptr i8, ptr %arg.lanes.7.4, i64 88
  %.858.i = load i64, ptr %.857.i, align 8, !noalias !65
  %.859.i = inttoptr i64 %.798.i to ptr
  %.860.i = inttoptr i64 %.828.i to ptr
  %.861.i = inttoptr i64 %.768.i to ptr
  %.862.i = inttoptr i64 %.858.i to ptr
  tail call void %.859.i(ptr %.860.i, ptr %.861.i, ptr %.862.i), !noalias !65
  %.867.i = add nsw i64 %.330.i, %.370
  %.873.i = add nsw i64 %.330.i, %.299
  %.904.i = getelementptr i8, ptr %arg.lanes.7.4, i64 32
  %.905.i = load i64, ptr %.904.i, align 8, !noalias !65
  %.935.i = load i64, ptr %.857.i, align 8, !noalias !65
  %.936.i = inttoptr i64 %.905.i to ptr
  %.937.i = inttoptr i64 %.935.i to ptr
  %.938.i = inttoptr i64 %.873.i to ptr
  %.939.i = inttoptr i64 %.867.i to ptr
  tail call void %.936.i(ptr %.937.i, ptr %.938.i, ptr %.939.i), !noalias !65
  %.945.i = add nsw i64 %.360.i, 64
  %.976.i = getelementptr i8, ptr %arg.lanes.7.4, i64 40
  %.977.i = load i64, ptr %.976.i, align 8, !noalias !65
  %.1007.i = load i64, ptr %.827.i, align 8, !noalias !65
  %.1013.i = inttoptr i64 %.977.i to ptr
  %.1014.i = inttoptr i64 %.1007.i to ptr
  %.1018.i = inttoptr i64 %.945.i to ptr
  tail call void %.1013.i(ptr %.1014.i, ptr %.861.i, ptr %.939.i, ptr %.938.i, ptr %.1018.i), !noalias !65
  %.1206.i = load i64, ptr %arg.lanes.4.4, align 8, !noalias !65
  %.1218.i = icmp sgt i64 %.1206.i, -1
  br i1 %.1218.i, label %B1000.i, label %B1226.i

B1000.i:                                          ; preds = %B0
  %.idx.i = shl i64 %arg.lanes.3.5.1, 6
  %4 = getelementptr i8, ptr %arg.lanes.3.4, i64 %.idx.i
  %.1278.i = mul i64 %.1206.i, %arg.queue.1.5.1
  %5 = getelementptr i64, ptr %arg.queue.1.4, i64 %.1278.i
  %.1282.i = getelementptr i8, ptr %5, i64 64
  %.1283.i = load i64, ptr %.1282.i, align 8, !noalias !65
  %.1284.i = add nsw i64 %.1283.i, 1
  store i64 %.1284.i, ptr %.1282.i, align 8, !noalias !65
  %.1397.i = load double, ptr %4, align 8, !noalias !65
  %.1405.i = fcmp contract ugt double %.1397.i, 0.000000e+00
  br i1 %.1405.i, label %B1124.i, label %B1226.i

B1124.i:                                          ; preds = %B1000.i
  %.1466.i = getelementptr i8, ptr %5, i64 72
  %.1467.i = load i64, ptr %.1466.i, align 8, !noalias !65
  %.1468.i = add nsw i64 %.1467.i, 1
  store i64 %.1468.i, ptr %.1466.i, align 8, !noalias !65
  %.234.i.i = icmp sgt i64 %arg.lanes.5.5.2, 0
  br i1 %.234.i.i, label %B72.endif.us.preheader.i.i, label %B210.endif.i.i

B72.endif.us.preheader.i.i:                       ; preds = %B1124.i
  %6 = shl i64 %arg.lanes.5.5.2, 3
  %7 = add nsw i64 %arg.lanes.5.5.2, -1
  %xtraiter = and i64 %arg.lanes.5.5.2, 7
  %8 = icmp ult i64 %7, 7
  br i1 %8, label %B72.endif.us.i.i.epil.preheader, label %B72.endif.us.preheader.i.i.new

B72.endif.us.preheader.i.i.new:                   ; preds = %B72.endif.us.preheader.i.i
  %unroll_iter = and i64 %arg.lanes.5.5.2, 9223372036854775800
  br label %B72.endif.us.i.i

B72.endif.us.i.i:                                 ; preds = %B72.endif.us.i.i, %B72.endif.us.preheader.i.i.new
  %.28411211127.us.i.i = phi i64 [ 0, %B72.endif.us.preheader.i.i.new ], [ %.291.us.i.i.7, %B72.endif.us.i.i ]
  %niter = phi i64 [ 0, %B72.endif.us.preheader.i.i.new ], [ %niter.next.7, %B72.endif.us.i.i ]
  %9 = mul i64 %.28411211127.us.i.i, %6
  %scevgep.i.i = getelementptr i8, ptr %arg.lanes.5.4, i64 %9
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.i.i, i8 0, i64 %6, i1 false), !noalias !68
  %.513.us.i.i = mul i64 %.28411211127.us.i.i, %arg.lanes.5.5.2
  %10 = getelementptr double, ptr %arg.lanes.5.4, i64 %.513.us.i.i
  %.291.us.i.i = or disjoint i64 %.28411211127.us.i.i, 1
  %.592.us.i.i = load double, ptr %2, align 8, !noalias !68
  %11 = getelementptr double, ptr %10, i64 %.28411211127.us.i.i
  store double %.592.us.i.i, ptr %11, align 8, !noalias !68
  %12 = mul i64 %.291.us.i.i, %6
  %scevgep.i.i.1 = getelementptr i8, ptr %arg.lanes.5.4, i64 %12
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.i.i.1, i8 0, i64 %6, i1 false), !noalias !68
  %.513.us.i.i.1 = mul i64 %.291.us.i.i, %arg.lanes.5.5.2
  %13 = getelementptr double, ptr %arg.lanes.5.4, i64 %.513.us.i.i.1
  %.291.us.i.i.1 = or disjoint i64 %.28411211127.us.i.i, 2
  %.592.us.i.i.1 = load double, ptr %2, align 8, !noalias !68
  %14 = getelementptr double, ptr %13, i64 %.291.us.i.i
  store double %.592.us.i.i.1, ptr %14, align 8, !noalias !68
  %15 = mul i64 %.291.us.i.i.1, %6
  %scevgep.i.i.2 = getelementptr i8, ptr %arg.lanes.5.4, i64 %15
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.i.i.2, i8 0, i64 %6, i1 false), !noalias !68
  %.513.us.i.i.2 = mul i64 %.291.us.i.i.1, %arg.lanes.5.5.2
  %16 = getelementptr double, ptr %arg.lanes.5.4, i64 %.513.us.i.i.2
  %.291.us.i.i.2 = or disjoint i64 %.28411211127.us.i.i, 3
  %.592.us.i.i.2 = load double, ptr %2, align 8, !noalias !68
  %17 = getelementptr double, ptr %16, i64 %.291.us.i.i.1
  store double %.592.us.i.i.2, ptr %17, align 8, !noalias !68
  %18 = mul i64 %.291.us.i.i.2, %6
  %scevgep.i.i.3 = getelementptr i8, ptr %arg.lanes.5.4, i64 %18
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.i.i.3, i8 0, i64 %6, i1 false), !noalias !68
  %.513.us.i.i.3 = mul i64 %.291.us.i.i.2, %arg.lanes.5.5.2
  %19 = getelementptr double, ptr %arg.lanes.5.4, i64 %.513.us.i.i.3
  %.291.us.i.i.3 = or disjoint i64 %.28411211127.us.i.i, 4
  %.592.us.i.i.3 = load double, ptr %2, align 8, !noalias !68
  %20 = getelementptr double, ptr %19, i64 %.291.us.i.i.2
  store double %.592.us.i.i.3, ptr %20, align 8, !noalias !68
  %21 = mul i64 %.291.us.i.i.3, %6
  %scevgep.i.i.4 = getelementptr i8, ptr %arg.lanes.5.4, i64 %21
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.i.i.4, i8 0, i64 %6, i1 false), !noalias !68
  %.513.us.i.i.4 = mul i64 %.291.us.i.i.3, %arg.lanes.5.5.2
  %22 = getelementptr double, ptr %arg.lanes.5.4, i64 %.513.us.i.i.4
  %.291.us.i.i.4 = or disjoint i64 %.28411211127.us.i.i, 5
  %.592.us.i.i.4 = load double, ptr %2, align 8, !noalias !68
  %23 = getelementptr double, ptr %22, i64 %.291.us.i.i.3
  store double %.592.us.i.i.4, ptr %23, align 8, !noalias !68
  %24 = mul i64 %.291.us.i.i.4, %6
  %scevgep.i.i.5 = getelementptr i8, ptr %arg.lanes.5.4, i64 %24
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.i.i.5, i8 0, i64 %6, i1 false), !noalias !68
  %.513.us.i.i.5 = mul i64 %.291.us.i.i.4, %arg.lanes.5.5.2
  %25 = getelementptr double, ptr %arg.lanes.5.4, i64 %.513.us.i.i.5
  %.291.us.i.i.5 = or disjoint i64 %.28411211127.us.i.i, 6
  %.592.us.i.i.5 = load double, ptr %2, align 8, !noalias !68
  %26 = getelementptr double, ptr %25, i64 %.291.us.i.i.4
  store double %.592.us.i.i.5, ptr %26, align 8, !noalias !68
  %27 = mul i64 %.291.us.i.i.5, %6
  %scevgep.i.i.6 = getelementptr i8, ptr %arg.lanes.5.4, i64 %27
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.i.i.6, i8 0, i64 %6, i1 false), !noalias !68
  %.513.us.i.i.6 = mul i64 %.291.us.i.i.5, %arg.lanes.5.5.2
  %28 = getelementptr double, ptr %arg.lanes.5.4, i64 %.513.us.i.i.6
  %.291.us.i.i.6 = or disjoint i64 %.28411211127.us.i.i, 7
  %.592.us.i.i.6 = load double, ptr %2, align 8, !noalias !68
  %29 = getelementptr double, ptr %28, i64 %.291.us.i.i.5
  store double %.592.us.i.i.6, ptr %29, align 8, !noalias !68
  %30 = mul i64 %.291.us.i.i.6, %6
  %scevgep.i.i.7 = getelementptr i8, ptr %arg.lanes.5.4, i64 %30
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.i.i.7, i8 0, i64 %6, i1 false), !noalias !68
  %.513.us.i.i.7 = mul i64 %.291.us.i.i.6, %arg.lanes.5.5.2
  %31 = getelementptr double, ptr %arg.lanes.5.4, i64 %.513.us.i.i.7
  %.291.us.i.i.7 = add nuw nsw i64 %.28411211127.us.i.i, 8
  %.592.us.i.i.7 = load double, ptr %2, align 8, !noalias !68
  %32 = getelementptr double, ptr %31, i64 %.291.us.i.i.6
  store double %.592.us.i.i.7, ptr %32, align 8, !noalias !68
  %niter.next.7 = add i64 %niter, 8
  %niter.ncmp.7 = icmp eq i64 %niter.next.7, %unroll_iter
  br i1 %niter.ncmp.7, label %B210.endif.i.i.loopexit.unr-lcssa, label %B72.endif.us.i.i

B274.i.i:                                         ; preds = %B274.i.i, %B274.lr.ph.i.i.new
  %.81311391141.i.i = phi i64 [ 0, %B274.lr.ph.i.i.new ], [ %.820.i.i.3, %B274.i.i ]
  %niter9 = phi i64 [ 0, %B274.lr.ph.i.i.new ], [ %niter9.next.3, %B274.i.i ]
  %.820.i.i = or disjoint i64 %.81311391141.i.i, 1
  %.903.i.i = getelementptr i64, ptr %arg.lanes.6.4, i64 %.81311391141.i.i
  %.904.i.i = load i64, ptr %.903.i.i, align 8, !noalias !68
  %.968.i.i = getelementptr i64, ptr %69, i64 %.81311391141.i.i
  %.969.i.i = load i64, ptr %.968.i.i, align 8, !noalias !68
  %.1019.i.i = icmp slt i64 %.904.i.i, 0
  %.1020.i.i = select i1 %.1019.i.i, i64 %arg.lanes.5.5.1, i64 0
  %.1021.i.i = add i64 %.1020.i.i, %.904.i.i
  %.1022.i.i = icmp slt i64 %.969.i.i, 0
  %.1023.i.i = select i1 %.1022.i.i, i64 %arg.lanes.5.5.2, i64 0
  %.1050.i.i = mul i64 %.1021.i.i, %arg.lanes.5.5.2
  %33 = getelementptr double, ptr %arg.lanes.5.4, i64 %.1050.i.i
  %34 = getelementptr double, ptr %33, i64 %.969.i.i
  %.1054.i.i = getelementptr double, ptr %34, i64 %.1023.i.i
  %.1055.i.i = load double, ptr %.1054.i.i, align 8, !noalias !68
  %.1109.i.i = mul i64 %.81311391141.i.i, %arg.lanes.2.5.1
  %gep1145.i.i = getelementptr double, ptr %arg.lanes.2.4, i64 %.1109.i.i
  %.1114.i.i = load double, ptr %gep1145.i.i, align 8, !noalias !68
  %.1122.i.i = fsub contract double %.1055.i.i, %.1114.i.i
  store double %.1122.i.i, ptr %.1054.i.i, align 8, !noalias !68
  %.820.i.i.1 = or disjoint i64 %.81311391141.i.i, 2
  %.903.i.i.1 = getelementptr i64, ptr %arg.lanes.6.4, i64 %.820.i.i
  %.904.i.i.1 = load i64, ptr %.903.i.i.1, align 8, !noalias !68
  %.968.i.i.1 = getelementptr i64, ptr %69, i64 %.820.i.i
  %.969.i.i.1 = load i64, ptr %.968.i.i.1, align 8, !noalias !68
  %.1019.i.i.1 = icmp slt i64 %.904.i.i.1, 0
  %.1020.i.i.1 = select i1 %.1019.i.i.1, i64 %arg.lanes.5.5.1, i64 0
  %.1021.i.i.1 = add i64 %.1020.i.i.1, %.904.i.i.1
  %.1022.i.i.1 = icmp slt i64 %.969.i.i.1, 0
  %.1023.i.i.1 = select i1 %.1022.i.i.1, i64 %arg.lanes.5.5.2, i64 0
  %.1050.i.i.1 = mul i64 %.1021.i.i.1, %arg.lanes.5.5.2
  %35 = getelementptr double, ptr %arg.lanes.5.4, i64 %.1050.i.i.1
  %36 = getelementptr double, ptr %35, i64 %.969.i.i.1
  %.1054.i.i.1 = getelementptr double, ptr %36, i64 %.1023.i.i.1
  %.1055.i.i.1 = load double, ptr %.1054.i.i.1, align 8, !noalias !68
  %.1109.i.i.1 = mul i64 %.820.i.i, %arg.lanes.2.5.1
  %gep1145.i.i.1 = getelementptr double, ptr %arg.lanes.2.4, i64 %.1109.i.i.1
  %.1114.i.i.1 = load double, ptr %gep1145.i.i.1, align 8, !noalias !68
  %.1122.i.i.1 = fsub contract double %.1055.i.i.1, %.1114.i.i.1
  store double %.1122.i.i.1, ptr %.1054.i.i.1, align 8, !noalias !68
  %.820.i.i.2 = or disjoint i64 %.81311391141.i.i, 3
  %.903.i.i.2 = getelementptr i64, ptr %arg.lanes.6.4, i64 %.820.i.i.1
  %.904.i.i.2 = load i64, ptr %.903.i.i.2, align 8, !noalias !68
  %.968.i.i.2 = getelementptr i64, ptr %69, i64 %.820.i.i.1
  %.969.i.i.2 = load i64, ptr %.968.i.i.2, align 8, !noalias !68
  %.1019.i.i.2 = icmp slt i64 %.904.i.i.2, 0
  %.1020.i.i.2 = select i1 %.1019.i.i.2, i64 %arg.lanes.5.5.1, i64 0
  %.1021.i.i.2 = add i64 %.1020.i.i.2, %.904.i.i.2
  %.1022.i.i.2 = icmp slt i64 %.969.i.i.2, 0
  %.1023.i.i.2 = select i1 %.1022.i.i.2, i64 %arg.lanes.5.5.2, i64 0
  %.1050.i.i.2 = mul i64 %.1021.i.i.2, %arg.lanes.5.5.2
  %37 = getelementptr double, ptr %arg.lanes.5.4, i64 %.1050.i.i.2
  %38 = getelementptr double, ptr %37, i64 %.969.i.i.2
  %.1054.i.i.2 = getelementptr double, ptr %38, i64 %.1023.i.i.2
  %.1055.i.i.2 = load double, ptr %.1054.i.i.2, align 8, !noalias !68
  %.1109.i.i.2 = mul i64 %.820.i.i.1, %arg.lanes.2.5.1
  %gep1145.i.i.2 = getelementptr double, ptr %arg.lanes.2.4, i64 %.1109.i.i.2
  %.1114.i.i.2 = load double, ptr %gep1145.i.i.2, align 8, !noalias !68
  %.1122.i.i.2 = fsub contract double %.1055.i.i.2, %.1114.i.i.2
  store double %.1122.i.i.2, ptr %.1054.i.i.2, align 8, !noalias !68
  %.820.i.i.3 = add nuw nsw i64 %.81311391141.i.i, 4
  %.903.i.i.3 = getelementptr i64, ptr %arg.lanes.6.4, i64 %.820.i.i.2
  %.904.i.i.3 = load i64, ptr %.903.i.i.3, align 8, !noalias !68
  %.968.i.i.3 = getelementptr i64, ptr %69, i64 %.820.i.i.2
  %.969.i.i.3 = load i64, ptr %.968.i.i.3, align 8, !noalias !68
  %.1019.i.i.3 = icmp slt i64 %.904.i.i.3, 0
  %.1020.i.i.3 = select i1 %.1019.i.i.3, i64 %arg.lanes.5.5.1, i64 0
  %.1021.i.i.3 = add i64 %.1020.i.i.3, %.904.i.i.3
  %.1022.i.i.3 = icmp slt i64 %.969.i.i.3, 0
  %.1023.i.i.3 = select i1 %.1022.i.i.3, i64 %arg.lanes.5.5.2, i64 0
  %.1050.i.i.3 = mul i64 %.1021.i.i.3, %arg.lanes.5.5.2
  %39 = getelementptr double, ptr %arg.lanes.5.4, i64 %.1050.i.i.3
  %40 = getelementptr double, ptr %39, i64 %.969.i.i.3
  %.1054.i.i.3 = getelementptr double, ptr %40, i64 %.1023.i.i.3
  %.1055.i.i.3 = load double, ptr %.1054.i.i.3, align 8, !noalias !68
  %.1109.i.i.3 = mul i64 %.820.i.i.2, %arg.lanes.2.5.1
  %gep1145.i.i.3 = getelementptr double, ptr %arg.lanes.2.4, i64 %.1109.i.i.3
  %.1114.i.i.3 = load double, ptr %gep1145.i.i.3, align 8, !noalias !68
  %.1122.i.i.3 = fsub contract double %.1055.i.i.3, %.1114.i.i.3
  store double %.1122.i.i.3, ptr %.1054.i.i.3, align 8, !noalias !68
  %niter9.next.3 = add i64 %niter9, 4
  %niter9.ncmp.3 = icmp eq i64 %niter9.next.3, %unroll_iter8
  br i1 %niter9.ncmp.3, label %B412.i.i.loopexit.unr-lcssa, label %B274.i.i

B412.i.i.loopexit.unr-lcssa:                      ; preds = %B274.i.i
  %lcmp.mod6.not = icmp eq i64 %xtraiter4, 0
  br i1 %lcmp.mod6.not, label %B412.i.i, label %B274.i.i.epil.preheader

B274.i.i.epil.preheader:                          ; preds = %B412.i.i.loopexit.unr-lcssa, %B274.lr.ph.i.i
  %.81311391141.i.i.epil.init = phi i64 [ 0, %B274.lr.ph.i.i ], [ %.820.i.i.3, %B412.i.i.loopexit.unr-lcssa ]
  %lcmp.mod7 = icmp ne i64 %xtraiter4, 0
  tail call void @llvm.assume(i1 %lcmp.mod7)
  br label %B274.i.i.epil

B274.i.i.epil:                                    ; preds = %B274.i.i.epil, %B274.i.i.epil.preheader
  %.81311391141.i.i.epil = phi i64 [ %.81311391141.i.i.epil.init, %B274.i.i.epil.preheader ], [ %.820.i.i.epil, %B274.i.i.epil ]
  %epil.iter5 = phi i64 [ 0, %B274.i.i.epil.preheader ], [ %epil.iter5.next, %B274.i.i.epil ]
  %.820.i.i.epil = add nuw nsw i64 %.81311391141.i.i.epil, 1
  %.903.i.i.epil = getelementptr i64, ptr %arg.lanes.6.4, i64 %.81311391141.i.i.epil
  %.904.i.i.epil = load i64, ptr %.903.i.i.epil, align 8, !noalias !68
  %.968.i.i.epil = getelementptr i64, ptr %69, i64 %.81311391141.i.i.epil
  %.969.i.i.epil = load i64, ptr %.968.i.i.epil, align 8, !noalias !68
  %.1019.i.i.epil = icmp slt i64 %.904.i.i.epil, 0
  %.1020.i.i.epil = select i1 %.1019.i.i.epil, i64 %arg.lanes.5.5.1, i64 0
  %.1021.i.i.epil = add i64 %.1020.i.i.epil, %.904.i.i.epil
  %.1022.i.i.epil = icmp slt i64 %.969.i.i.epil, 0
  %.1023.i.i.epil = select i1 %.1022.i.i.epil, i64 %arg.lanes.5.5.2, i64 0
  %.1050.i.i.epil = mul i64 %.1021.i.i.epil, %arg.lanes.5.5.2
  %41 = getelementptr double, ptr %arg.lanes.5.4, i64 %.1050.i.i.epil
  %42 = getelementptr double, ptr %41, i64 %.969.i.i.epil
  %.1054.i.i.epil = getelementptr double, ptr %42, i64 %.1023.i.i.epil
  %.1055.i.i.epil = load double, ptr %.1054.i.i.epil, align 8, !noalias !68
  %.1109.i.i.epil = mul i64 %.81311391141.i.i.epil, %arg.lanes.2.5.1
  %gep1145.i.i.epil = getelementptr double, ptr %arg.lanes.2.4, i64 %.1109.i.i.epil
  %.1114.i.i.epil = load double, ptr %gep1145.i.i.epil, align 8, !noalias !68
  %.1122.i.i.epil = fsub contract double %.1055.i.i.epil, %.1114.i.i.epil
  store double %.1122.i.i.epil, ptr %.1054.i.i.epil, align 8, !noalias !68
  %epil.iter5.next = add i64 %epil.iter5, 1
  %epil.iter5.cmp.not = icmp eq i64 %epil.iter5.next, %xtraiter4
  br i1 %epil.iter5.cmp.not, label %B412.i.i, label %B274.i.i.epil, !llvm.loop !71

B412.i.i:                                         ; preds = %B412.i.i.loopexit.unr-lcssa, %B274.i.i.epil, %B210.endif.i.i
  br i1 %.234.i.i, label %B64.endif.lr.ph.i.i.i, label %B1226.i.sink.split

B64.endif.lr.ph.i.i.i:                            ; preds = %B412.i.i
  %.862.i.i.i = mul i64 %arg.lanes.5.5.2, %arg.lanes.5.5.2
  %43 = getelementptr double, ptr %arg.lanes.5.4, i64 %.862.i.i.i
  %44 = add nsw i64 %arg.lanes.5.5.2, -1
  %45 = add nsw i64 %arg.lanes.5.5.2, -2
  %xtraiter12 = and i64 %arg.lanes.5.5.2, 7
  %46 = icmp ult i64 %44, 7
  %unroll_iter16 = and i64 %arg.lanes.5.5.2, 9223372036854775800
  %lcmp.mod14.not = icmp eq i64 %xtraiter12, 0
  %lcmp.mod15 = icmp ne i64 %xtraiter12, 0
  br label %B108.endif.lr.ph.i.i.i

B62.loopexit.i.i.i:                               ; preds = %B646.B542.loopexit_crit_edge.us.i.i.i, %B504.endif.i.i.i
  %exitcond864.not.i.i.i = icmp eq i64 %.151.i.i.i, %arg.lanes.5.5.2
  br i1 %exitcond864.not.i.i.i, label %B1226.i.sink.split, label %B108.endif.lr.ph.i.i.i

B148.i.i.i:                                       ; preds = %B148.i.i.i.prol.loopexit, %B148.i.i.i
  %largest.2.2718.i.i.i = phi double [ %.13.i.i.i.i.7, %B148.i.i.i ], [ %largest.2.2718.i.i.i.unr, %B148.i.i.i.prol.loopexit ]
  %.398714716.i.i.i = phi i64 [ %.405.i.i.i.7, %B148.i.i.i ], [ %.398714716.i.i.i.unr, %B148.i.i.i.prol.loopexit ]
  %.470.i.i.i = icmp slt i64 %.398714716.i.i.i, 0
  %.471.i.i.i = select i1 %.470.i.i.i, i64 %arg.lanes.5.5.2, i64 0
  %47 = getelementptr double, ptr %60, i64 %.398714716.i.i.i
  %.502.i.i.i = getelementptr double, ptr %47, i64 %.471.i.i.i
  %.503.i.i.i = load double, ptr %.502.i.i.i, align 8, !noalias !72
  %.507.i.i.i = tail call contract double @llvm.fabs.f64(double %.503.i.i.i)
  %.12.i.i.i.i = fcmp contract ogt double %.507.i.i.i, %largest.2.2718.i.i.i
  %.13.i.i.i.i = select i1 %.12.i.i.i.i, double %.507.i.i.i, double %largest.2.2718.i.i.i
  %.405.i.i.i = add nuw i64 %.398714716.i.i.i, 1
  %.470.i.i.i.1 = icmp slt i64 %.405.i.i.i, 0
  %.471.i.i.i.1 = select i1 %.470.i.i.i.1, i64 %arg.lanes.5.5.2, i64 0
  %48 = getelementptr double, ptr %60, i64 %.405.i.i.i
  %.502.i.i.i.1 = getelementptr double, ptr %48, i64 %.471.i.i.i.1
  %.503.i.i.i.1 = load double, ptr %.502.i.i.i.1, align 8, !noalias !72
  %.507.i.i.i.1 = tail call contract double @llvm.fabs.f64(double %.503.i.i.i.1)
  %.12.i.i.i.i.1 = fcmp contract ogt double %.507.i.i.i.1, %.13.i.i.i.i
  %.13.i.i.i.i.1 = select i1 %.12.i.i.i.i.1, double %.507.i.i.i.1, double %.13.i.i.i.i
  %.405.i.i.i.1 = add nuw i64 %.398714716.i.i.i, 2
  %.470.i.i.i.2 = icmp slt i64 %.405.i.i.i.1, 0
  %.471.i.i.i.2 = select i1 %.470.i.i.i.2, i64 %arg.lanes.5.5.2, i64 0
  %49 = getelementptr double, ptr %60, i64 %.405.i.i.i.1
  %.502.i.i.i.2 = getelementptr double, ptr %49, i64 %.471.i.i.i.2
  %.503.i.i.i.2 = load double, ptr %.502.i.i.i.2, align 8, !noalias !72
  %.507.i.i.i.2 = tail call contract double @llvm.fabs.f64(double %.503.i.i.i.2)
  %.12.i.i.i.i.2 = fcmp contract ogt double %.507.i.i.i.2, %.13.i.i.i.i.1
  %.13.i.i.i.i.2 = select i1 %.12.i.i.i.i.2, double %.507.i.i.i.2, double %.13.i.i.i.i.1
  %.405.i.i.i.2 = add nuw i64 %.398714716.i.i.i, 3
  %.470.i.i.i.3 = icmp slt i64 %.405.i.i.i.2, 0
  %.471.i.i.i.3 = select i1 %.470.i.i.i.3, i64 %arg.lanes.5.5.2, i64 0
  %50 = getelementptr double, ptr %60, i64 %.405.i.i.i.2
  %.502.i.i.i.3 = getelementptr double, ptr %50, i64 %.471.i.i.i.3
  %.503.i.i.i.3 = load double, ptr %.502.i.i.i.3, align 8, !noalias !72
  %.507.i.i.i.3 = tail call contract double @llvm.fabs.f64(double %.503.i.i.i.3)
  %.12.i.i.i.i.3 = fcmp contract ogt double %.507.i.i.i.3, %.13.i.i.i.i.2
  %.13.i.i.i.i.3 = select i1 %.12.i.i.i.i.3, double %.507.i.i.i.3, double %.13.i.i.i.i.2
  %.405.i.i.i.3 = add nuw i64 %.398714716.i.i.i, 4
  %.470.i.i.i.4 = icmp slt i64 %.405.i.i.i.3, 0
  %.471.i.i.i.4 = select i1 %.470.i.i.i.4, i64 %arg.lanes.5.5.2, i64 0
  %51 = getelementptr double, ptr %60, i64 %.405.i.i.i.3
  %.502.i.i.i.4 = getelementptr double, ptr %51, i64 %.471.i.i.i.4
  %.503.i.i.i.4 = load double, ptr %.502.i.i.i.4, align 8, !noalias !72
  %.507.i.i.i.4 = tail call contract double @llvm.fabs.f64(double %.503.i.i.i.4)
  %.12.i.i.i.i.4 = fcmp contract ogt double %.507.i.i.i.4, %.13.i.i.i.i.3
  %.13.i.i.i.i.4 = select i1 %.12.i.i.i.i.4, double %.507.i.i.i.4, double %.13.i.i.i.i.3
  %.405.i.i.i.4 = add nuw i64 %.398714716.i.i.i, 5
  %.470.i.i.i.5 = icmp slt i64 %.405.i.i.i.4, 0
  %.471.i.i.i.5 = select i1 %.470.i.i.i.5, i64 %arg.lanes.5.5.2, i64 0
  %52 = getelementptr double, ptr %60, i64 %.405.i.i.i.4
  %.502.i.i.i.5 = getelementptr double, ptr %52, i64 %.471.i.i.i.5
  %.503.i.i.i.5 = load double, ptr %.502.i.i.i.5, align 8, !noalias !72
  %.507.i.i.i.5 = tail call contract double @llvm.fabs.f64(double %.503.i.i.i.5)
  %.12.i.i.i.i.5 = fcmp contract ogt double %.507.i.i.i.5, %.13.i.i.i.i.4
  %.13.i.i.i.i.5 = select i1 %.12.i.i.i.i.5, double %.507.i.i.i.5, double %.13.i.i.i.i.4
  %.405.i.i.i.5 = add nuw i64 %.398714716.i.i.i, 6
  %.470.i.i.i.6 = icmp slt i64 %.405.i.i.i.5, 0
  %.471.i.i.i.6 = select i1 %.470.i.i.i.6, i64 %arg.lanes.5.5.2, i64 0
  %53 = getelementptr double, ptr %60, i64 %.405.i.i.i.5
  %.502.i.i.i.6 = getelementptr double, ptr %53, i64 %.471.i.i.i.6
  %.503.i.i.i.6 = load double, ptr %.502.i.i.i.6, align 8, !noalias !72
  %.507.i.i.i.6 = tail call contract double @llvm.fabs.f64(double %.503.i.i.i.6)
  %.12.i.i.i.i.6 = fcmp contract ogt double %.507.i.i.i.6, %.13.i.i.i.i.5
  %.13.i.i.i.i.6 = select i1 %.12.i.i.i.i.6, double %.507.i.i.i.6, double %.13.i.i.i.i.5
  %.405.i.i.i.6 = add nuw i64 %.398714716.i.i.i, 7
  %.470.i.i.i.7 = icmp slt i64 %.405.i.i.i.6, 0
  %.471.i.i.i.7 = select i1 %.470.i.i.i.7, i64 %arg.lanes.5.5.2, i64 0
  %54 = getelementptr double, ptr %60, i64 %.405.i.i.i.6
  %.502.i.i.i.7 = getelementptr double, ptr %54, i64 %.471.i.i.i.7
  %.503.i.i.i.7 = load double, ptr %.502.i.i.i.7, align 8, !noalias !72
  %.507.i.i.i.7 = tail call contract double @llvm.fabs.f64(double %.503.i.i.i.7)
  %.12.i.i.i.i.7 = fcmp contract ogt double %.507.i.i.i.7, %.13.i.i.i.i.6
  %.13.i.i.i.i.7 = select i1 %.12.i.i.i.i.7, double %.507.i.i.i.7, double %.13.i.i.i.i.6
  %.405.i.i.i.7 = add nuw i64 %.398714716.i.i.i, 8
  %exitcond.not.i.i.i.7 = icmp eq i64 %.405.i.i.i.7, %arg.lanes.5.5.2
  br i1 %exitcond.not.i.i.i.7, label %B228.i.i.i, label %B148.i.i.i

B228.i.i.i:                                       ; preds = %B148.i.i.i, %B148.i.i.i.prol.loopexit
  %.13.i.i.i.i.lcssa = phi double [ %.13.i.i.i.i.lcssa.unr, %B148.i.i.i.prol.loopexit ], [ %.13.i.i.i.i.7, %B148.i.i.i ]
  %.280.i.i.i = add nuw i64 %.273722728.i.i.i, 1
  %.553.i.i.i = fcmp contract ogt double %.13.i.i.i.i.lcssa, 0.000000e+00
  br i1 %.553.i.i.i, label %B240.endif.i.i.i, label %B360.i.i.i

B302.i.i.i:                                       ; preds = %B240.endif.i.i.i
  br label %B360.i.i.i

B360.i.i.i:                                       ; preds = %B240.endif.i.i.i, %B302.i.i.i, %B228.i.i.i
  %chosen.3.2.i.i.i = phi i64 [ %chosen.2.1730.i.i.i, %B228.i.i.i ], [ %chosen.2.1730.i.i.i, %B240.endif.i.i.i ], [ %.273722728.i.i.i, %B302.i.i.i ]
  %best.3.2.i.i.i = phi double [ %best.2.1731.i.i.i, %B228.i.i.i ], [ %best.2.1731.i.i.i, %B240.endif.i.i.i ], [ %.646.i.i.i, %B302.i.i.i ]
  %exitcond861.not.i.i.i = icmp eq i64 %.280.i.i.i, %58
  br i1 %exitcond861.not.i.i.i, label %B362.i.i.i, label %B148.lr.ph.i.i.i

B362.i.i.i:                                       ; preds = %B360.i.i.i
  %.147.i.i.i = add i64 %.137773818.i.i.i, -1
  %.151.i.i.i = add nuw nsw i64 %.144775817.i.i.i, 1
  %.766.i.i.i = fcmp contract ogt double %best.3.2.i.i.i, 0.000000e+00
  br i1 %.766.i.i.i, label %B428.lr.ph.i.i.i, label %B1226.i.sink.split

B428.i.i.i:                                       ; preds = %B428.lr.ph.i.i.i, %B428.i.i.i
  %.958741743.i.i.i = phi i64 [ %.965.i.i.i.7, %B428.i.i.i ], [ 0, %B428.lr.ph.i.i.i ]
  %niter17 = phi i64 [ %niter17.next.7, %B428.i.i.i ], [ 0, %B428.lr.ph.i.i.i ]
  %.965.i.i.i = or disjoint i64 %.958741743.i.i.i, 1
  %.1062.i.i.i = getelementptr double, ptr %62, i64 %.958741743.i.i.i
  %.1063.i.i.i = load double, ptr %.1062.i.i.i, align 8, !noalias !72
  %.1139.i.i.i = getelementptr double, ptr %63, i64 %.958741743.i.i.i
  %.1140.i.i.i = load double, ptr %.1139.i.i.i, align 8, !noalias !72
  store double %.1140.i.i.i, ptr %.1062.i.i.i, align 8, !noalias !72
  store double %.1063.i.i.i, ptr %.1139.i.i.i, align 8, !noalias !72
  %.965.i.i.i.1 = or disjoint i64 %.958741743.i.i.i, 2
  %.1062.i.i.i.1 = getelementptr double, ptr %62, i64 %.965.i.i.i
  %.1063.i.i.i.1 = load double, ptr %.1062.i.i.i.1, align 8, !noalias !72
  %.1139.i.i.i.1 = getelementptr double, ptr %63, i64 %.965.i.i.i
  %.1140.i.i.i.1 = load double, ptr %.1139.i.i.i.1, align 8, !noalias !72
  store double %.1140.i.i.i.1, ptr %.1062.i.i.i.1, align 8, !noalias !72
  store double %.1063.i.i.i.1, ptr %.1139.i.i.i.1, align 8, !noalias !72
  %.965.i.i.i.2 = or disjoint i64 %.958741743.i.i.i, 3
  %.1062.i.i.i.2 = getelementptr double, ptr %62, i64 %.965.i.i.i.1
  %.1063.i.i.i.2 = load double, ptr %.1062.i.i.i.2, align 8, !noalias !72
  %.1139.i.i.i.2 = getelementptr double, ptr %63, i64 %.965.i.i.i.1
  %.1140.i.i.i.2 = load double, ptr %.1139.i.i.i.2, align 8, !noalias !72
  store double %.1140.i.i.i.2, ptr %.1062.i.i.i.2, align 8, !noalias !72
  store double %.1063.i.i.i.2, ptr %.1139.i.i.i.2, align 8, !noalias !72
  %.965.i.i.i.3 = or disjoint i64 %.958741743.i.i.i, 4
  %.1062.i.i.i.3 = getelementptr double, ptr %62, i64 %.965.i.i.i.2
  %.1063.i.i.i.3 = load double, ptr %.1062.i.i.i.3, align 8, !noalias !72
  %.1139.i.i.i.3 = getelementptr double, ptr %63, i64 %.965.i.i.i.2
  %.1140.i.i.i.3 = load double, ptr %.1139.i.i.i.3, align 8, !noalias !72
  store double %.1140.i.i.i.3, ptr %.1062.i.i.i.3, align 8, !noalias !72
  store double %.1063.i.i.i.3, ptr %.1139.i.i.i.3, align 8, !noalias !72
  %.965.i.i.i.4 = or disjoint i64 %.958741743.i.i.i, 5
  %.1062.i.i.i.4 = getelementptr double, ptr %62, i64 %.965.i.i.i.3
  %.1063.i.i.i.4 = load double, ptr %.1062.i.i.i.4, align 8, !noalias !72
  %.1139.i.i.i.4 = getelementptr double, ptr %63, i64 %.965.i.i.i.3
  %.1140.i.i.i.4 = load double, ptr %.1139.i.i.i.4, align 8, !noalias !72
  store double %.1140.i.i.i.4, ptr %.1062.i.i.i.4, align 8, !noalias !72
  store double %.1063.i.i.i.4, ptr %.1139.i.i.i.4, align 8, !noalias !72
  %.965.i.i.i.5 = or disjoint i64 %.958741743.i.i.i, 6
  %.1062.i.i.i.5 = getelementptr double, ptr %62, i64 %.965.i.i.i.4
  %.1063.i.i.i.5 = load double, ptr %.1062.i.i.i.5, align 8, !noalias !72
  %.1139.i.i.i.5 = getelementptr double, ptr %63, i64 %.965.i.i.i.4
  %.1140.i.i.i.5 = load double, ptr %.1139.i.i.i.5, align 8, !noalias !72
  store double %.1140.i.i.i.5, ptr %.1062.i.i.i.5, align 8, !noalias !72
  store double %.1063.i.i.i.5, ptr %.1139.i.i.i.5, align 8, !noalias !72
  %.965.i.i.i.6 = or disjoint i64 %.958741743.i.i.i, 7
  %.1062.i.i.i.6 = getelementptr double, ptr %62, i64 %.965.i.i.i.5
  %.1063.i.i.i.6 = load double, ptr %.1062.i.i.i.6, align 8, !noalias !72
  %.1139.i.i.i.6 = getelementptr double, ptr %63, i64 %.965.i.i.i.5
  %.1140.i.i.i.6 = load double, ptr %.1139.i.i.i.6, align 8, !noalias !72
  store double %.1140.i.i.i.6, ptr %.1062.i.i.i.6, align 8, !noalias !72
  store double %.1063.i.i.i.6, ptr %.1139.i.i.i.6, align 8, !noalias !72
  %.965.i.i.i.7 = add nuw nsw i64 %.958741743.i.i.i, 8
  %.1062.i.i.i.7 = getelementptr double, ptr %62, i64 %.965.i.i.i.6
  %.1063.i.i.i.7 = load double, ptr %.1062.i.i.i.7, align 8, !noalias !72
  %.1139.i.i.i.7 = getelementptr double, ptr %63, i64 %.965.i.i.i.6
  %.1140.i.i.i.7 = load double, ptr %.1139.i.i.i.7, align 8, !noalias !72
  store double %.1140.i.i.i.7, ptr %.1062.i.i.i.7, align 8, !noalias !72
  store double %.1063.i.i.i.7, ptr %.1139.i.i.i.7, align 8, !noalias !72
  %niter17.next.7 = add i64 %niter17, 8
  %niter17.ncmp.7 = icmp eq i64 %niter17.next.7, %unroll_iter16
  br i1 %niter17.ncmp.7, label %B504.endif.i.i.i.unr-lcssa, label %B428.i.i.i

B108.endif.lr.ph.i.i.i:                           ; preds = %B62.loopexit.i.i.i, %B64.endif.lr.ph.i.i.i
  %.137773818.i.i.i = phi i64 [ %arg.lanes.5.5.2, %B64.endif.lr.ph.i.i.i ], [ %.147.i.i.i, %B62.loopexit.i.i.i ]
  %.144775817.i.i.i = phi i64 [ 0, %B64.endif.lr.ph.i.i.i ], [ %.151.i.i.i, %B62.loopexit.i.i.i ]
  %55 = sub i64 %44, %.144775817.i.i.i
  %56 = sub i64 %45, %.144775817.i.i.i
  %57 = sub i64 %44, %.144775817.i.i.i
  %smax.i.i.i = tail call i64 @llvm.smax.i64(i64 %.137773818.i.i.i, i64 0)
  %58 = add nuw i64 %smax.i.i.i, %.144775817.i.i.i
  %invariant.gep.i.i.i = getelementptr double, ptr %arg.lanes.5.4, i64 %.144775817.i.i.i
  %xtraiter10 = and i64 %.137773818.i.i.i, 7
  %lcmp.mod11.not = icmp eq i64 %xtraiter10, 0
  %59 = icmp ult i64 %57, 7
  br label %B148.lr.ph.i.i.i

B148.lr.ph.i.i.i:                                 ; preds = %B108.endif.lr.ph.i.i.i, %B360.i.i.i
  %best.2.1731.i.i.i = phi double [ 0.000000e+00, %B108.endif.lr.ph.i.i.i ], [ %best.3.2.i.i.i, %B360.i.i.i ]
  %chosen.2.1730.i.i.i = phi i64 [ %.144775817.i.i.i, %B108.endif.lr.ph.i.i.i ], [ %chosen.3.2.i.i.i, %B360.i.i.i ]
  %.273722728.i.i.i = phi i64 [ %.144775817.i.i.i, %B108.endif.lr.ph.i.i.i ], [ %.280.i.i.i, %B360.i.i.i ]
  %.467.i.i.i = icmp slt i64 %.273722728.i.i.i, 0
  %.468.i.i.i = select i1 %.467.i.i.i, i64 %arg.lanes.5.5.1, i64 0
  %.469.i.i.i = add i64 %.468.i.i.i, %.273722728.i.i.i
  %.498.i.i.i = mul i64 %.469.i.i.i, %arg.lanes.5.5.2
  %60 = getelementptr double, ptr %arg.lanes.5.4, i64 %.498.i.i.i
  br i1 %lcmp.mod11.not, label %B148.i.i.i.prol.loopexit, label %B148.i.i.i.prol

B148.i.i.i.prol:                                  ; preds = %B148.lr.ph.i.i.i, %B148.i.i.i.prol
  %largest.2.2718.i.i.i.prol = phi double [ %.13.i.i.i.i.prol, %B148.i.i.i.prol ], [ 0.000000e+00, %B148.lr.ph.i.i.i ]
  %.398714716.i.i.i.prol = phi i64 [ %.405.i.i.i.prol, %B148.i.i.i.prol ], [ %.144775817.i.i.i, %B148.lr.ph.i.i.i ]
  %prol.iter = phi i64 [ %prol.iter.next, %B148.i.i.i.prol ], [ 0, %B148.lr.ph.i.i.i ]
  %.470.i.i.i.prol = icmp slt i64 %.398714716.i.i.i.prol, 0
  %.471.i.i.i.prol = select i1 %.470.i.i.i.prol, i64 %arg.lanes.5.5.2, i64 0
  %61 = getelementptr double, ptr %60, i64 %.398714716.i.i.i.prol
  %.502.i.i.i.prol = getelementptr double, ptr %61, i64 %.471.i.i.i.prol
  %.503.i.i.i.prol = load double, ptr %.502.i.i.i.prol, align 8, !noalias !72
  %.507.i.i.i.prol = tail call contract double @llvm.fabs.f64(double %.503.i.i.i.prol)
  %.12.i.i.i.i.prol = fcmp contract ogt double %.507.i.i.i.prol, %largest.2.2718.i.i.i.prol
  %.13.i.i.i.i.prol = select i1 %.12.i.i.i.i.prol, double %.507.i.i.i.prol, double %largest.2.2718.i.i.i.prol
  %.405.i.i.i.prol = add nuw i64 %.398714716.i.i.i.prol, 1
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter10
  br i1 %prol.iter.cmp.not, label %B148.i.i.i.prol.loopexit, label %B148.i.i.i.prol, !llvm.loop !75

B148.i.i.i.prol.loopexit:                         ; preds = %B148.i.i.i.prol, %B148.lr.ph.i.i.i
  %.13.i.i.i.i.lcssa.unr = phi double [ poison, %B148.lr.ph.i.i.i ], [ %.13.i.i.i.i.prol, %B148.i.i.i.prol ]
  %largest.2.2718.i.i.i.unr = phi double [ 0.000000e+00, %B148.lr.ph.i.i.i ], [ %.13.i.i.i.i.prol, %B148.i.i.i.prol ]
  %.398714716.i.i.i.unr = phi i64 [ %.144775817.i.i.i, %B148.lr.ph.i.i.i ], [ %.405.i.i.i.prol, %B148.i.i.i.prol ]
  br i1 %59, label %B228.i.i.i, label %B148.i.i.i

B240.endif.i.i.i:                                 ; preds = %B228.i.i.i
  %gep739.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.498.i.i.i
  %.637.i.i.i = load double, ptr %gep739.i.i.i, align 8, !noalias !72
  %.641.i.i.i = tail call contract double @llvm.fabs.f64(double %.637.i.i.i)
  %.646.i.i.i = fdiv contract double %.641.i.i.i, %.13.i.i.i.i.lcssa
  %.648.i.i.i = fcmp contract ogt double %.646.i.i.i, %best.2.1731.i.i.i
  br i1 %.648.i.i.i, label %B302.i.i.i, label %B360.i.i.i

B428.lr.ph.i.i.i:                                 ; preds = %B362.i.i.i
  %.866.i.i.i = getelementptr double, ptr %43, i64 %.144775817.i.i.i
  %.867.i.i.i = sitofp i64 %chosen.3.2.i.i.i to double
  store double %.867.i.i.i, ptr %.866.i.i.i, align 8, !noalias !72
  %.1058.i.i.i = mul i64 %.144775817.i.i.i, %arg.lanes.5.5.2
  %62 = getelementptr double, ptr %arg.lanes.5.4, i64 %.1058.i.i.i
  %.1104.i.i.i = icmp slt i64 %chosen.3.2.i.i.i, 0
  %.1105.i.i.i = select i1 %.1104.i.i.i, i64 %arg.lanes.5.5.1, i64 0
  %.1106.i.i.i = add i64 %.1105.i.i.i, %chosen.3.2.i.i.i
  %.1135.i.i.i = mul i64 %.1106.i.i.i, %arg.lanes.5.5.2
  %63 = getelementptr double, ptr %arg.lanes.5.4, i64 %.1135.i.i.i
  br i1 %46, label %B428.i.i.i.epil.preheader, label %B428.i.i.i

B504.endif.i.i.i.unr-lcssa:                       ; preds = %B428.i.i.i
  br i1 %lcmp.mod14.not, label %B504.endif.i.i.i, label %B428.i.i.i.epil.preheader

B428.i.i.i.epil.preheader:                        ; preds = %B504.endif.i.i.i.unr-lcssa, %B428.lr.ph.i.i.i
  %.958741743.i.i.i.epil.init = phi i64 [ 0, %B428.lr.ph.i.i.i ], [ %.965.i.i.i.7, %B504.endif.i.i.i.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod15)
  br label %B428.i.i.i.epil

B428.i.i.i.epil:                                  ; preds = %B428.i.i.i.epil, %B428.i.i.i.epil.preheader
  %.958741743.i.i.i.epil = phi i64 [ %.958741743.i.i.i.epil.init, %B428.i.i.i.epil.preheader ], [ %.965.i.i.i.epil, %B428.i.i.i.epil ]
  %epil.iter13 = phi i64 [ 0, %B428.i.i.i.epil.preheader ], [ %epil.iter13.next, %B428.i.i.i.epil ]
  %.965.i.i.i.epil = add nuw nsw i64 %.958741743.i.i.i.epil, 1
  %.1062.i.i.i.epil = getelementptr double, ptr %62, i64 %.958741743.i.i.i.epil
  %.1063.i.i.i.epil = load double, ptr %.1062.i.i.i.epil, align 8, !noalias !72
  %.1139.i.i.i.epil = getelementptr double, ptr %63, i64 %.958741743.i.i.i.epil
  %.1140.i.i.i.epil = load double, ptr %.1139.i.i.i.epil, align 8, !noalias !72
  store double %.1140.i.i.i.epil, ptr %.1062.i.i.i.epil, align 8, !noalias !72
  store double %.1063.i.i.i.epil, ptr %.1139.i.i.i.epil, align 8, !noalias !72
  %epil.iter13.next = add i64 %epil.iter13, 1
  %epil.iter13.cmp.not = icmp eq i64 %epil.iter13.next, %xtraiter12
  br i1 %epil.iter13.cmp.not, label %B504.endif.i.i.i, label %B428.i.i.i.epil, !llvm.loop !76

B504.endif.i.i.i:                                 ; preds = %B428.i.i.i.epil, %B504.endif.i.i.i.unr-lcssa
  %.1345.i.i.i = icmp sgt i64 %arg.lanes.5.5.2, %.151.i.i.i
  br i1 %.1345.i.i.i, label %B544.us.preheader.i.i.i, label %B62.loopexit.i.i.i

B544.us.preheader.i.i.i:                          ; preds = %B504.endif.i.i.i
  %gep756.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.1058.i.i.i
  %xtraiter18 = and i64 %55, 7
  %lcmp.mod19.not = icmp eq i64 %xtraiter18, 0
  %64 = icmp ult i64 %56, 7
  br label %B544.us.i.i.i

B544.us.i.i.i:                                    ; preds = %B646.B542.loopexit_crit_edge.us.i.i.i, %B544.us.preheader.i.i.i
  %.1393758764.us.i.i.i = phi i64 [ %.1400.us.i.i.i, %B646.B542.loopexit_crit_edge.us.i.i.i ], [ %.151.i.i.i, %B544.us.preheader.i.i.i ]
  %.1466.us.i.i.i = icmp slt i64 %.1393758764.us.i.i.i, 0
  %.1467.us.i.i.i = select i1 %.1466.us.i.i.i, i64 %arg.lanes.5.5.1, i64 0
  %.1468.us.i.i.i = add i64 %.1467.us.i.i.i, %.1393758764.us.i.i.i
  %.1497.us.i.i.i = mul i64 %.1468.us.i.i.i, %arg.lanes.5.5.2
  %gep.us.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.1497.us.i.i.i
  %.1502.us.i.i.i = load double, ptr %gep.us.i.i.i, align 8, !noalias !72
  %.1580.us.i.i.i = load double, ptr %gep756.i.i.i, align 8, !noalias !72
  %.1587.us.i.i.i = fdiv contract double %.1502.us.i.i.i, %.1580.us.i.i.i
  store double %.1587.us.i.i.i, ptr %gep.us.i.i.i, align 8, !noalias !72
  %65 = getelementptr double, ptr %arg.lanes.5.4, i64 %.1497.us.i.i.i
  br i1 %lcmp.mod19.not, label %B648.us.i.i.i.prol.loopexit, label %B648.us.i.i.i.prol

B648.us.i.i.i.prol:                               ; preds = %B544.us.i.i.i, %B648.us.i.i.i.prol
  %.1758748750.us.i.i.i.prol = phi i64 [ %.1765.us.i.i.i.prol, %B648.us.i.i.i.prol ], [ %.151.i.i.i, %B544.us.i.i.i ]
  %prol.iter20 = phi i64 [ %prol.iter20.next, %B648.us.i.i.i.prol ], [ 0, %B544.us.i.i.i ]
  %.1765.us.i.i.i.prol = add nuw i64 %.1758748750.us.i.i.i.prol, 1
  %.1830.us.i.i.i.prol = icmp slt i64 %.1758748750.us.i.i.i.prol, 0
  %.1831.us.i.i.i.prol = select i1 %.1830.us.i.i.i.prol, i64 %arg.lanes.5.5.2, i64 0
  %.1832.us.i.i.i.prol = add i64 %.1831.us.i.i.i.prol, %.1758748750.us.i.i.i.prol
  %.1862.us.i.i.i.prol = getelementptr double, ptr %65, i64 %.1832.us.i.i.i.prol
  %.1863.us.i.i.i.prol = load double, ptr %.1862.us.i.i.i.prol, align 8, !noalias !72
  %.1936.us.i.i.i.prol = getelementptr double, ptr %62, i64 %.1832.us.i.i.i.prol
  %.1937.us.i.i.i.prol = load double, ptr %.1936.us.i.i.i.prol, align 8, !noalias !72
  %.1942.us.i.i.i.prol = fmul contract double %.1587.us.i.i.i, %.1937.us.i.i.i.prol
  %.1943.us.i.i.i.prol = fsub contract double %.1863.us.i.i.i.prol, %.1942.us.i.i.i.prol
  store double %.1943.us.i.i.i.prol, ptr %.1862.us.i.i.i.prol, align 8, !noalias !72
  %prol.iter20.next = add i64 %prol.iter20, 1
  %prol.iter20.cmp.not = icmp eq i64 %prol.iter20.next, %xtraiter18
  br i1 %prol.iter20.cmp.not, label %B648.us.i.i.i.prol.loopexit, label %B648.us.i.i.i.prol, !llvm.loop !77

B648.us.i.i.i.prol.loopexit:                      ; preds = %B648.us.i.i.i.prol, %B544.us.i.i.i
  %.1758748750.us.i.i.i.unr = phi i64 [ %.151.i.i.i, %B544.us.i.i.i ], [ %.1765.us.i.i.i.prol, %B648.us.i.i.i.prol ]
  br i1 %64, label %B646.B542.loopexit_crit_edge.us.i.i.i, label %B648.us.i.i.i

B648.us.i.i.i:                                    ; preds = %B648.us.i.i.i.prol.loopexit, %B648.us.i.i.i
  %.1758748750.us.i.i.i = phi i64 [ %.1765.us.i.i.i.7, %B648.us.i.i.i ], [ %.1758748750.us.i.i.i.unr, %B648.us.i.i.i.prol.loopexit ]
  %.1765.us.i.i.i = add nuw i64 %.1758748750.us.i.i.i, 1
  %.1830.us.i.i.i = icmp slt i64 %.1758748750.us.i.i.i, 0
  %.1831.us.i.i.i = select i1 %.1830.us.i.i.i, i64 %arg.lanes.5.5.2, i64 0
  %.1832.us.i.i.i = add i64 %.1831.us.i.i.i, %.1758748750.us.i.i.i
  %.1862.us.i.i.i = getelementptr double, ptr %65, i64 %.1832.us.i.i.i
  %.1863.us.i.i.i = load double, ptr %.1862.us.i.i.i, align 8, !noalias !72
  %.1936.us.i.i.i = getelementptr double, ptr %62, i64 %.1832.us.i.i.i
  %.1937.us.i.i.i = load double, ptr %.1936.us.i.i.i, align 8, !noalias !72
  %.1942.us.i.i.i = fmul contract double %.1587.us.i.i.i, %.1937.us.i.i.i
  %.1943.us.i.i.i = fsub contract double %.1863.us.i.i.i, %.1942.us.i.i.i
  store double %.1943.us.i.i.i, ptr %.1862.us.i.i.i, align 8, !noalias !72
  %.1765.us.i.i.i.1 = add nuw i64 %.1758748750.us.i.i.i, 2
  %.1830.us.i.i.i.1 = icmp slt i64 %.1765.us.i.i.i, 0
  %.1831.us.i.i.i.1 = select i1 %.1830.us.i.i.i.1, i64 %arg.lanes.5.5.2, i64 0
  %.1832.us.i.i.i.1 = add i64 %.1831.us.i.i.i.1, %.1765.us.i.i.i
  %.1862.us.i.i.i.1 = getelementptr double, ptr %65, i64 %.1832.us.i.i.i.1
  %.1863.us.i.i.i.1 = load double, ptr %.1862.us.i.i.i.1, align 8, !noalias !72
  %.1936.us.i.i.i.1 = getelementptr double, ptr %62, i64 %.1832.us.i.i.i.1
  %.1937.us.i.i.i.1 = load double, ptr %.1936.us.i.i.i.1, align 8, !noalias !72
  %.1942.us.i.i.i.1 = fmul contract double %.1587.us.i.i.i, %.1937.us.i.i.i.1
  %.1943.us.i.i.i.1 = fsub contract double %.1863.us.i.i.i.1, %.1942.us.i.i.i.1
  store double %.1943.us.i.i.i.1, ptr %.1862.us.i.i.i.1, align 8, !noalias !72
  %.1765.us.i.i.i.2 = add nuw i64 %.1758748750.us.i.i.i, 3
  %.1830.us.i.i.i.2 = icmp slt i64 %.1765.us.i.i.i.1, 0
  %.1831.us.i.i.i.2 = select i1 %.1830.us.i.i.i.2, i64 %arg.lanes.5.5.2, i64 0
  %.1832.us.i.i.i.2 = add i64 %.1831.us.i.i.i.2, %.1765.us.i.i.i.1
  %.1862.us.i.i.i.2 = getelementptr double, ptr %65, i64 %.1832.us.i.i.i.2
  %.1863.us.i.i.i.2 = load double, ptr %.1862.us.i.i.i.2, align 8, !noalias !72
  %.1936.us.i.i.i.2 = getelementptr double, ptr %62, i64 %.1832.us.i.i.i.2
  %.1937.us.i.i.i.2 = load double, ptr %.1936.us.i.i.i.2, align 8, !noalias !72
  %.1942.us.i.i.i.2 = fmul contract double %.1587.us.i.i.i, %.1937.us.i.i.i.2
  %.1943.us.i.i.i.2 = fsub contract double %.1863.us.i.i.i.2, %.1942.us.i.i.i.2
  store double %.1943.us.i.i.i.2, ptr %.1862.us.i.i.i.2, align 8, !noalias !72
  %.1765.us.i.i.i.3 = add nuw i64 %.1758748750.us.i.i.i, 4
  %.1830.us.i.i.i.3 = icmp slt i64 %.1765.us.i.i.i.2, 0
  %.1831.us.i.i.i.3 = select i1 %.1830.us.i.i.i.3, i64 %arg.lanes.5.5.2, i64 0
  %.1832.us.i.i.i.3 = add i64 %.1831.us.i.i.i.3, %.1765.us.i.i.i.2
  %.1862.us.i.i.i.3 = getelementptr double, ptr %65, i64 %.1832.us.i.i.i.3
  %.1863.us.i.i.i.3 = load double, ptr %.1862.us.i.i.i.3, align 8, !noalias !72
  %.1936.us.i.i.i.3 = getelementptr double, ptr %62, i64 %.1832.us.i.i.i.3
  %.1937.us.i.i.i.3 = load double, ptr %.1936.us.i.i.i.3, align 8, !noalias !72
  %.1942.us.i.i.i.3 = fmul contract double %.1587.us.i.i.i, %.1937.us.i.i.i.3
  %.1943.us.i.i.i.3 = fsub contract double %.1863.us.i.i.i.3, %.1942.us.i.i.i.3
  store double %.1943.us.i.i.i.3, ptr %.1862.us.i.i.i.3, align 8, !noalias !72
  %.1765.us.i.i.i.4 = add nuw i64 %.1758748750.us.i.i.i, 5
  %.1830.us.i.i.i.4 = icmp slt i64 %.1765.us.i.i.i.3, 0
  %.1831.us.i.i.i.4 = select i1 %.1830.us.i.i.i.4, i64 %arg.lanes.5.5.2, i64 0
  %.1832.us.i.i.i.4 = add i64 %.1831.us.i.i.i.4, %.1765.us.i.i.i.3
  %.1862.us.i.i.i.4 = getelementptr double, ptr %65, i64 %.1832.us.i.i.i.4
  %.1863.us.i.i.i.4 = load double, ptr %.1862.us.i.i.i.4, align 8, !noalias !72
  %.1936.us.i.i.i.4 = getelementptr double, ptr %62, i64 %.1832.us.i.i.i.4
  %.1937.us.i.i.i.4 = load double, ptr %.1936.us.i.i.i.4, align 8, !noalias !72
  %.1942.us.i.i.i.4 = fmul contract double %.1587.us.i.i.i, %.1937.us.i.i.i.4
  %.1943.us.i.i.i.4 = fsub contract double %.1863.us.i.i.i.4, %.1942.us.i.i.i.4
  store double %.1943.us.i.i.i.4, ptr %.1862.us.i.i.i.4, align 8, !noalias !72
  %.1765.us.i.i.i.5 = add nuw i64 %.1758748750.us.i.i.i, 6
  %.1830.us.i.i.i.5 = icmp slt i64 %.1765.us.i.i.i.4, 0
  %.1831.us.i.i.i.5 = select i1 %.1830.us.i.i.i.5, i64 %arg.lanes.5.5.2, i64 0
  %.1832.us.i.i.i.5 = add i64 %.1831.us.i.i.i.5, %.1765.us.i.i.i.4
  %.1862.us.i.i.i.5 = getelementptr double, ptr %65, i64 %.1832.us.i.i.i.5
  %.1863.us.i.i.i.5 = load double, ptr %.1862.us.i.i.i.5, align 8, !noalias !72
  %.1936.us.i.i.i.5 = getelementptr double, ptr %62, i64 %.1832.us.i.i.i.5
  %.1937.us.i.i.i.5 = load double, ptr %.1936.us.i.i.i.5, align 8, !noalias !72
  %.1942.us.i.i.i.5 = fmul contract double %.1587.us.i.i.i, %.1937.us.i.i.i.5
  %.1943.us.i.i.i.5 = fsub contract double %.1863.us.i.i.i.5, %.1942.us.i.i.i.5
  store double %.1943.us.i.i.i.5, ptr %.1862.us.i.i.i.5, align 8, !noalias !72
  %.1765.us.i.i.i.6 = add nuw i64 %.1758748750.us.i.i.i, 7
  %.1830.us.i.i.i.6 = icmp slt i64 %.1765.us.i.i.i.5, 0
  %.1831.us.i.i.i.6 = select i1 %.1830.us.i.i.i.6, i64 %arg.lanes.5.5.2, i64 0
  %.1832.us.i.i.i.6 = add i64 %.1831.us.i.i.i.6, %.1765.us.i.i.i.5
  %.1862.us.i.i.i.6 = getelementptr double, ptr %65, i64 %.1832.us.i.i.i.6
  %.1863.us.i.i.i.6 = load double, ptr %.1862.us.i.i.i.6, align 8, !noalias !72
  %.1936.us.i.i.i.6 = getelementptr double, ptr %62, i64 %.1832.us.i.i.i.6
  %.1937.us.i.i.i.6 = load double, ptr %.1936.us.i.i.i.6, align 8, !noalias !72
  %.1942.us.i.i.i.6 = fmul contract double %.1587.us.i.i.i, %.1937.us.i.i.i.6
  %.1943.us.i.i.i.6 = fsub contract double %.1863.us.i.i.i.6, %.1942.us.i.i.i.6
  store double %.1943.us.i.i.i.6, ptr %.1862.us.i.i.i.6, align 8, !noalias !72
  %.1765.us.i.i.i.7 = add nuw i64 %.1758748750.us.i.i.i, 8
  %.1830.us.i.i.i.7 = icmp slt i64 %.1765.us.i.i.i.6, 0
  %.1831.us.i.i.i.7 = select i1 %.1830.us.i.i.i.7, i64 %arg.lanes.5.5.2, i64 0
  %.1832.us.i.i.i.7 = add i64 %.1831.us.i.i.i.7, %.1765.us.i.i.i.6
  %.1862.us.i.i.i.7 = getelementptr double, ptr %65, i64 %.1832.us.i.i.i.7
  %.1863.us.i.i.i.7 = load double, ptr %.1862.us.i.i.i.7, align 8, !noalias !72
  %.1936.us.i.i.i.7 = getelementptr double, ptr %62, i64 %.1832.us.i.i.i.7
  %.1937.us.i.i.i.7 = load double, ptr %.1936.us.i.i.i.7, align 8, !noalias !72
  %.1942.us.i.i.i.7 = fmul contract double %.1587.us.i.i.i, %.1937.us.i.i.i.7
  %.1943.us.i.i.i.7 = fsub contract double %.1863.us.i.i.i.7, %.1942.us.i.i.i.7
  store double %.1943.us.i.i.i.7, ptr %.1862.us.i.i.i.7, align 8, !noalias !72
  %exitcond863.not.i.i.i.7 = icmp eq i64 %.1765.us.i.i.i.7, %arg.lanes.5.5.2
  br i1 %exitcond863.not.i.i.i.7, label %B646.B542.loopexit_crit_edge.us.i.i.i, label %B648.us.i.i.i

B646.B542.loopexit_crit_edge.us.i.i.i:            ; preds = %B648.us.i.i.i, %B648.us.i.i.i.prol.loopexit
  %.1400.us.i.i.i = add nuw i64 %.1393758764.us.i.i.i, 1
  %exitcond.not1.i.i.i = icmp eq i64 %.1400.us.i.i.i, %arg.lanes.5.5.2
  br i1 %exitcond.not1.i.i.i, label %B62.loopexit.i.i.i, label %B544.us.i.i.i

B210.endif.i.i.loopexit.unr-lcssa:                ; preds = %B72.endif.us.i.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B210.endif.i.i, label %B72.endif.us.i.i.epil.preheader

B72.endif.us.i.i.epil.preheader:                  ; preds = %B210.endif.i.i.loopexit.unr-lcssa, %B72.endif.us.preheader.i.i
  %.28411211127.us.i.i.epil.init = phi i64 [ 0, %B72.endif.us.preheader.i.i ], [ %.291.us.i.i.7, %B210.endif.i.i.loopexit.unr-lcssa ]
  %lcmp.mod3 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod3)
  br label %B72.endif.us.i.i.epil

B72.endif.us.i.i.epil:                            ; preds = %B72.endif.us.i.i.epil, %B72.endif.us.i.i.epil.preheader
  %.28411211127.us.i.i.epil = phi i64 [ %.291.us.i.i.epil, %B72.endif.us.i.i.epil ], [ %.28411211127.us.i.i.epil.init, %B72.endif.us.i.i.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %B72.endif.us.i.i.epil ], [ 0, %B72.endif.us.i.i.epil.preheader ]
  %66 = mul i64 %.28411211127.us.i.i.epil, %6
  %scevgep.i.i.epil = getelementptr i8, ptr %arg.lanes.5.4, i64 %66
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.i.i.epil, i8 0, i64 %6, i1 false), !noalias !68
  %.513.us.i.i.epil = mul i64 %.28411211127.us.i.i.epil, %arg.lanes.5.5.2
  %67 = getelementptr double, ptr %arg.lanes.5.4, i64 %.513.us.i.i.epil
  %.291.us.i.i.epil = add nuw nsw i64 %.28411211127.us.i.i.epil, 1
  %.592.us.i.i.epil = load double, ptr %2, align 8, !noalias !68
  %68 = getelementptr double, ptr %67, i64 %.28411211127.us.i.i.epil
  store double %.592.us.i.i.epil, ptr %68, align 8, !noalias !68
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %B210.endif.i.i, label %B72.endif.us.i.i.epil, !llvm.loop !78

B210.endif.i.i:                                   ; preds = %B210.endif.i.i.loopexit.unr-lcssa, %B72.endif.us.i.i.epil, %B1124.i
  %.8071140.not.i.i = icmp slt i64 %arg.lanes.6.5.1, 1
  br i1 %.8071140.not.i.i, label %B412.i.i, label %B274.lr.ph.i.i

B274.lr.ph.i.i:                                   ; preds = %B210.endif.i.i
  %69 = getelementptr i64, ptr %arg.lanes.6.4, i64 %arg.lanes.6.5.1
  %xtraiter4 = and i64 %arg.lanes.6.5.1, 3
  %70 = icmp ult i64 %arg.lanes.6.5.1, 4
  br i1 %70, label %B274.i.i.epil.preheader, label %B274.lr.ph.i.i.new

B274.lr.ph.i.i.new:                               ; preds = %B274.lr.ph.i.i
  %unroll_iter8 = and i64 %arg.lanes.6.5.1, 9223372036854775804
  br label %B274.i.i

B1226.i.sink.split:                               ; preds = %B62.loopexit.i.i.i, %B362.i.i.i, %B412.i.i
  %.sink = phi i64 [ 1, %B412.i.i ], [ 1, %B62.loopexit.i.i.i ], [ 2, %B362.i.i.i ]
  store i64 %.sink, ptr %3, align 8, !noalias !68
  br label %B1226.i

B1226.i:                                          ; preds = %B1226.i.sink.split, %B1000.i, %B0
  %pivoted.3.1.i = phi i1 [ false, %B1000.i ], [ false, %B0 ], [ true, %B1226.i.sink.split ]
  br i1 %pivoted.3.1.i, label %B1232.i, label %label_10

B1232.i:                                          ; preds = %B1226.i
  store ptr null, ptr %.1633.i, align 8, !noalias !65
  call fastcc void @part_6(ptr nonnull %.1633.i, ptr %arg.lanes.0.0, ptr %arg.lanes.0.4, i64 %arg.lanes.0.5.0, i64 %arg.lanes.0.5.1, i64 %arg.lanes.0.5.2, ptr %arg.lanes.1.0, ptr %arg.lanes.2.0, ptr %arg.lanes.3.0, ptr %arg.lanes.4.0, ptr nonnull %arg.lanes.4.4, i64 %arg.lanes.4.5.1, ptr %arg.lanes.5.0, ptr %arg.lanes.5.4, i64 %arg.lanes.5.5.2, ptr %arg.lanes.6.0, ptr %arg.lanes.7.0, i64 9, i64 1)
  tail call fastcc void @part_3(ptr %arg.lanes.0.0), !noalias !65
  tail call fastcc void @part_3(ptr %arg.lanes.1.0), !noalias !65
  tail call fastcc void @part_3(ptr %arg.lanes.2.0), !noalias !65
  tail call fastcc void @part_3(ptr %arg.lanes.3.0), !noalias !65
  tail call fastcc void @part_3(ptr %arg.lanes.4.0), !noalias !65
  tail call fastcc void @part_3(ptr %arg.lanes.5.0), !noalias !65
  tail call fastcc void @part_3(ptr %arg.lanes.6.0), !noalias !65
  tail call fastcc void @part_3(ptr %arg.lanes.7.0), !noalias !65
  br label %label_10

label_10: ; preds = %B1226.i, %B1232.i
  %lanes.sroa.1072.0.i = phi ptr [ null, %B1232.i ], [ %arg.lanes.7.0, %B1226.i ]
  %lanes.sroa.928.0.i = phi ptr [ null, %B1232.i ], [ %arg.lanes.6.0, %B1226.i ]
  %lanes.sroa.752.0.i = phi ptr [ null, %B1232.i ], [ %arg.lanes.5.0, %B1226.i ]
  %lanes.sroa.608.0.i = phi ptr [ null, %B1232.i ], [ %arg.lanes.4.0, %B1226.i ]
  %lanes.sroa.464.0.i = phi ptr [ null, %B1232.i ], [ %arg.lanes.3.0, %B1226.i ]
  %lanes.sroa.320.0.i = phi ptr [ null, %B1232.i ], [ %arg.lanes.2.0, %B1226.i ]
  %lanes.sroa.176.0.i = phi ptr [ null, %B1232.i ], [ %arg.lanes.1.0, %B1226.i ]
  %lanes.sroa.0.0.i = phi ptr [ null, %B1232.i ], [ %arg.lanes.0.0, %B1226.i ]
  tail call fastcc void @part_3(ptr %lanes.sroa.0.0.i), !noalias !65
  tail call fastcc void @part_3(ptr %lanes.sroa.176.0.i), !noalias !65
  tail call fastcc void @part_3(ptr %lanes.sroa.320.0.i), !noalias !65
  tail call fastcc void @part_3(ptr %lanes.sroa.464.0.i), !noalias !65
  tail call fastcc void @part_3(ptr %lanes.sroa.608.0.i), !noalias !65
  tail call fastcc void @part_3(ptr %lanes.sroa.752.0.i), !noalias !65
  tail call fastcc void @part_3(ptr %lanes.sroa.928.0.i), !noalias !65
  tail call fastcc void @part_3(ptr %lanes.sroa.1072.0.i), !noalias !65
  call void @llvm.lifetime.end.p0(ptr nonnull %.1633.i)
  tail call fastcc void @part_3(ptr %arg.queue.0.0)
  tail call fastcc void @part_3(ptr %arg.queue.1.0)
  tail call fastcc void @part_3(ptr %arg.queue.2.0)
  tail call fastcc void @part_3(ptr %arg.queue.3.0)
  tail call fastcc void @part_3(ptr %arg.queue.4.0)
  %spec.select536 = ashr i64 %arg.lanes.0.5.1, 2
  %.624 = add i64 %arg.method.2, -1
  %.668539.not = icmp slt i64 %.624, 1
  br i1 %.668539.not, label %B974, label %B338.lr.ph

B338:                                             ; preds = %B338.lr.ph, %B338
  %.674538540 = phi i64 [ %.681, %B338 ], [ 1, %B338.lr.ph ]
  %71 = getelementptr i64, ptr %arg.lanes.7.4, i64 %.674538540
  %72 = getelementptr i8, ptr %71, i64 104
  %.740 = load i64, ptr %72, align 8
  %.761 = inttoptr i64 %.740 to ptr
  tail call void %.761(ptr %.762, ptr %.763, ptr %.764, ptr %.765, ptr %.766, i64 %spec.select536, i64 %arg.lanes.0.5.1)
  %.805 = load i64, ptr %.804, align 8
  %.839 = load i64, ptr %.838, align 8
  %.840 = inttoptr i64 %.805 to ptr
  %.842 = inttoptr i64 %.839 to ptr
  tail call void %.840(ptr %.765, ptr %.842, ptr %.766, ptr %.844)
  %.875 = load i64, ptr %.904.i, align 8
  %.905 = load i64, ptr %.857.i, align 8
  %.908 = mul nsw i64 %.674538540, %.299
  %.910 = add nsw i64 %.908, %.372
  %.911 = inttoptr i64 %.875 to ptr
  %.912 = inttoptr i64 %.905 to ptr
  %.914 = inttoptr i64 %.910 to ptr
  tail call void %.911(ptr %.912, ptr %.844, ptr %.914)
  %.920 = add nuw nsw i64 %.674538540, 9
  store ptr null, ptr %.925, align 8
  call fastcc void @part_6(ptr nonnull %.925, ptr %arg.lanes.0.0, ptr %arg.lanes.0.4, i64 %arg.lanes.0.5.0, i64 %arg.lanes.0.5.1, i64 %arg.lanes.0.5.2, ptr %arg.lanes.1.0, ptr %arg.lanes.2.0, ptr %arg.lanes.3.0, ptr %arg.lanes.4.0, ptr nonnull %arg.lanes.4.4, i64 %arg.lanes.4.5.1, ptr %arg.lanes.5.0, ptr %arg.lanes.5.4, i64 %arg.lanes.5.5.2, ptr %arg.lanes.6.0, ptr %arg.lanes.7.0, i64 %.920, i64 4)
  %.681 = add nuw i64 %.674538540, 1
  %exitcond.not = icmp eq i64 %.681, %arg.method.2
  br i1 %exitcond.not, label %B974, label %B338

B974:                                             ; preds = %B338.us, %B338, %label_10
  tail call fastcc void @part_3(ptr %arg.lanes.0.0)
  tail call fastcc void @part_3(ptr %arg.lanes.1.0)
  tail call fastcc void @part_3(ptr %arg.lanes.2.0)
  tail call fastcc void @part_3(ptr %arg.lanes.3.0)
  tail call fastcc void @part_3(ptr %arg.lanes.4.0)
  tail call fastcc void @part_3(ptr %arg.lanes.5.0)
  tail call fastcc void @part_3(ptr %arg.lanes.6.0)
  tail call fastcc void @part_3(ptr %arg.lanes.7.0)
  tail call fastcc void @part_3(ptr %arg.lanes.7.0)
  store ptr null, ptr %retptr, align 8
  ret void

B338.lr.ph:                                       ; preds = %label_10
  %.749 = add nsw i64 %.362, 56
  %.751 = shl nsw i64 %arg.lanes.0.5.1, 4
  %.753 = add nsw i64 %.332, %.751
  %.755 = mul nsw i64 %arg.lanes.0.5.1, 24
  %.757 = add nsw i64 %.332, %.755
  %.762 = inttoptr i64 %.332 to ptr
  %.763 = inttoptr i64 %.372 to ptr
  %.764 = inttoptr i64 %.749 to ptr
  %.765 = inttoptr i64 %.753 to ptr
  %.766 = inttoptr i64 %.757 to ptr
  %.769 = shl nsw i64 %arg.lanes.0.5.1, 5
  %.771 = add nsw i64 %.332, %.769
  %.804 = getelementptr i8, ptr %arg.lanes.7.4, i64 8
  %.838 = getelementptr i8, ptr %arg.lanes.7.4, i64 72
  %.844 = inttoptr i64 %.771 to ptr
  br i1 %pivoted.3.1.i, label %B338, label %B338.us

B338.us:                                          ; preds = %B338.lr.ph, %B338.us
  %.674538540.us = phi i64 [ %.681.us, %B338.us ], [ 1, %B338.lr.ph ]
  %.681.us = add nuw i64 %.674538540.us, 1
  %73 = getelementptr i64, ptr %arg.lanes.7.4, i64 %.674538540.us
  %74 = getelementptr i8, ptr %73, i64 104
  %.740.us = load i64, ptr %74, align 8
  %.761.us = inttoptr i64 %.740.us to ptr
  tail call void %.761.us(ptr %.762, ptr %.763, ptr %.764, ptr %.765, ptr %.766, i64 %spec.select536, i64 %arg.lanes.0.5.1)
  %.805.us = load i64, ptr %.804, align 8
  %.839.us = load i64, ptr %.838, align 8
  %.840.us = inttoptr i64 %.805.us to ptr
  %.842.us = inttoptr i64 %.839.us to ptr
  tail call void %.840.us(ptr %.765, ptr %.842.us, ptr %.766, ptr %.844)
  %.875.us = load i64, ptr %.904.i, align 8
  %.905.us = load i64, ptr %.857.i, align 8
  %.908.us = mul nsw i64 %.674538540.us, %.299
  %.910.us = add nsw i64 %.908.us, %.372
  %.911.us = inttoptr i64 %.875.us to ptr
  %.912.us = inttoptr i64 %.905.us to ptr
  %.914.us = inttoptr i64 %.910.us to ptr
  tail call void %.911.us(ptr %.912.us, ptr %.844, ptr %.914.us)
  %exitcond546.not = icmp eq i64 %.681.us, %arg.method.2
  br i1 %exitcond546.not, label %B974, label %B338.us
}

declare double @llvm.fabs.f64(double) #3

define internal fastcc void @part_5(ptr noalias nonnull writeonly captures(none) %retptr, ptr %arg.queue.0.0, ptr %arg.queue.1.0, ptr captures(none) %arg.queue.1.4, i64 %arg.queue.1.5.0, i64 %arg.queue.1.5.1, ptr %arg.queue.2.0, ptr readonly captures(none) %arg.queue.2.4, i64 %arg.queue.2.5.1, ptr %arg.queue.3.0, ptr readonly captures(none) %arg.queue.3.4, i64 %arg.queue.3.5.0, ptr %arg.queue.4.0, ptr writeonly captures(none) %arg.queue.4.4, i64 %arg.queue.4.5.0, i64 %arg.queue.4.5.1, ptr %arg.lanes.0.0, ptr captures(none) %arg.lanes.0.4, i64 %arg.lanes.0.5.1, i64 %arg.lanes.0.5.2, ptr %arg.lanes.1.0, ptr writeonly captures(none) %arg.lanes.1.4, i64 %arg.lanes.1.5.1, ptr %arg.lanes.2.0, ptr %arg.lanes.3.0, ptr captures(none) %arg.lanes.3.4, i64 %arg.lanes.3.5.1, ptr %arg.lanes.4.0, ptr captures(none) %arg.lanes.4.4, i64 %arg.lanes.4.5.1, ptr %arg.lanes.5.0, i64 %arg.lanes.5.5.2, ptr %arg.lanes.6.0, ptr %arg.lanes.7.0, ptr readonly captures(none) %arg.lanes.7.4) unnamed_addr {
B0:
  tail call fastcc void @part_2(ptr %arg.queue.0.0)
  tail call fastcc void @part_2(ptr %arg.queue.1.0)
  tail call fastcc void @part_2(ptr %arg.queue.2.0)
  tail call fastcc void @part_2(ptr %arg.queue.3.0)
  tail call fastcc void @part_2(ptr %arg.queue.4.0)
  tail call fastcc void @part_2(ptr %arg.lanes.0.0)
  tail call fastcc void @part_2(ptr %arg.lanes.1.0)
  tail call fastcc void @part_2(ptr %arg.lanes.2.0)
  tail call fastcc void @part_2(ptr %arg.lanes.3.0)
  tail call fastcc void @part_2(ptr %arg.lanes.4.0)
  tail call fastcc void @part_2(ptr %arg.lanes.5.0)
  tail call fastcc void @part_2(ptr %arg.lanes.6.0)
  tail call fastcc void @part_2(ptr %arg.lanes.7.0)
  %.303 = load i64, ptr %arg.lanes.4.4, align 8
  %.idx = shl i64 %arg.lanes.4.5.1, 4
  %0 = getelementptr i8, ptr %arg.lanes.4.4, i64 %.idx
  %.372 = load i64, ptr %0, align 8
  %.388 = add nsw i64 %.303, 1
  %.412 = icmp slt i64 %.303, -1
  %.413 = select i1 %.412, i64 %arg.queue.1.5.0, i64 0
  %.414 = add i64 %.388, %.413
  %.434 = mul i64 %.414, %arg.queue.1.5.1
  %.438 = getelementptr i64, ptr %arg.queue.1.4, i64 %.434
  %.439 = load i64, ptr %.438, align 8
  %.447 = icmp eq i64 %.372, %.439
  br i1 %.447, label %B164, label %B266

B164:                                             ; preds = %B0
  %.482 = icmp slt i64 %.303, 0
  %.483 = select i1 %.482, i64 %arg.queue.1.5.0, i64 0
  %.484 = add i64 %.483, %.303
  %.504 = mul i64 %.484, %arg.queue.1.5.1
  %1 = getelementptr i64, ptr %arg.queue.1.4, i64 %.504
  %.508 = getelementptr i8, ptr %1, i64 24
  store i64 2, ptr %.508, align 8
  %.295.i = load i64, ptr %arg.lanes.4.4, align 8, !noalias !79
  %.359.i = load double, ptr %arg.lanes.3.4, align 8, !noalias !79
  %.412.i = add nsw i64 %.295.i, %arg.queue.3.5.0
  %.438.i = icmp slt i64 %.412.i, 0
  %.439.i = select i1 %.438.i, i64 %arg.queue.4.5.0, i64 0
  %.440.i = add i64 %.439.i, %.412.i
  %.460.i = mul i64 %.440.i, %arg.queue.4.5.1
  %.464.i = getelementptr double, ptr %arg.queue.4.4, i64 %.460.i
  store double %.359.i, ptr %.464.i, align 8, !noalias !79
  store i64 -1, ptr %arg.lanes.4.4, align 8, !noalias !79
  %2 = getelementptr double, ptr %arg.lanes.3.4, i64 %arg.lanes.3.5.1
  store double 1.000000e+00, ptr %2, align 8, !noalias !79
  tail call fastcc void @part_3(ptr %arg.queue.0.0)
  tail call fastcc void @part_3(ptr %arg.queue.1.0)
  tail call fastcc void @part_3(ptr %arg.queue.2.0)
  tail call fastcc void @part_3(ptr %arg.queue.3.0)
  tail call fastcc void @part_3(ptr %arg.queue.4.0)
  br label %common.ret

B266:                                             ; preds = %B0
  %3 = getelementptr i64, ptr %arg.lanes.4.4, i64 %arg.lanes.4.5.1
  %.730 = load i64, ptr %3, align 8
  %.796 = getelementptr i8, ptr %.438, i64 8
  %.797 = load i64, ptr %.796, align 8
  %.861 = icmp slt i64 %.730, %.797
  br i1 %.861, label %B424, label %B838

B424:                                             ; preds = %B266
  %.917 = icmp slt i64 %.730, 0
  %.918 = select i1 %.917, i64 %arg.queue.2.5.1, i64 0
  %4 = getelementptr double, ptr %arg.queue.2.4, i64 %.730
  %.940 = getelementptr double, ptr %4, i64 %.918
  %.941 = load double, ptr %.940, align 8
  %.1005 = load double, ptr %arg.lanes.3.4, align 8
  %.1013 = fcmp contract ugt double %.941, %.1005
  br i1 %.1013, label %B838, label %B508.preheader

B508.preheader:                                   ; preds = %B424
  %5 = getelementptr double, ptr %arg.queue.2.4, i64 %arg.queue.2.5.1
  %.idx1997 = shl i64 %arg.queue.2.5.1, 4
  %6 = getelementptr i8, ptr %arg.queue.2.4, i64 %.idx1997
  %7 = add nsw i64 %.797, -1
  br label %B508

B508:                                             ; preds = %B754, %B508.preheader
  %event.2.1 = phi i64 [ %.1498, %B754 ], [ %.730, %B508.preheader ]
  %settings.4.1 = phi i1 [ %settings.3.2, %B754 ], [ false, %B508.preheader ]
  %.1058 = icmp slt i64 %event.2.1, 0
  %.1059 = select i1 %.1058, i64 %arg.queue.2.5.1, i64 0
  %.1060 = add i64 %.1059, %event.2.1
  %.1081 = getelementptr double, ptr %5, i64 %.1060
  %.1082 = load double, ptr %.1081, align 8
  %.5.i = fptosi double %.1082 to i64
  %.1117 = icmp sgt i64 %arg.lanes.5.5.2, %.5.i
  br i1 %.1117, label %B576, label %B672

B576:                                             ; preds = %B508
  tail call fastcc void @part_2(ptr %arg.lanes.0.0)
  %.1172 = icmp slt i64 %.5.i, 0
  %.1173 = select i1 %.1172, i64 %arg.lanes.0.5.1, i64 0
  %.1174 = add i64 %.1173, %.5.i
  %.1203 = mul i64 %.1174, %arg.lanes.0.5.2
  %gep = getelementptr double, ptr %arg.lanes.0.4, i64 %.1203
  %.1208 = load double, ptr %gep, align 8
  %.1268 = getelementptr double, ptr %6, i64 %.1060
  %.1269 = load double, ptr %.1268, align 8
  %.1275 = fadd contract double %.1208, %.1269
  store double %.1275, ptr %gep, align 8
  br label %B732

B672:                                             ; preds = %B508
  %.1413 = getelementptr double, ptr %6, i64 %.1060
  %.1414 = load double, ptr %.1413, align 8
  tail call fastcc void @part_2(ptr %arg.lanes.1.0)
  %.1429 = sub nsw i64 %.5.i, %arg.lanes.5.5.2
  %.1478 = mul i64 %.1429, %arg.lanes.1.5.1
  %gep2006 = getelementptr double, ptr %arg.lanes.1.4, i64 %.1478
  store double %.1414, ptr %gep2006, align 8
  br label %B732

B732:                                             ; preds = %B672, %B576
  %arg.lanes.1.0.sink = phi ptr [ %arg.lanes.1.0, %B672 ], [ %arg.lanes.0.0, %B576 ]
  %settings.3.2 = phi i1 [ true, %B672 ], [ %settings.4.1, %B576 ]
  tail call fastcc void @part_3(ptr %arg.lanes.1.0.sink)
  %exitcond.not = icmp eq i64 %event.2.1, %7
  br i1 %exitcond.not, label %B838, label %B754

B754:                                             ; preds = %B732
  %.1498 = add i64 %event.2.1, 1
  %.1563 = icmp slt i64 %event.2.1, -1
  %.1564 = select i1 %.1563, i64 %arg.queue.2.5.1, i64 0
  %8 = getelementptr double, ptr %arg.queue.2.4, i64 %.1498
  %.1586 = getelementptr double, ptr %8, i64 %.1564
  %.1587 = load double, ptr %.1586, align 8
  %.1651 = load double, ptr %arg.lanes.3.4, align 8
  %.1659 = fcmp contract ugt double %.1587, %.1651
  br i1 %.1659, label %B838, label %B508

B838:                                             ; preds = %B754, %B732, %B266, %B424
  %event.3.0 = phi i64 [ %.730, %B266 ], [ %.730, %B424 ], [ %.1498, %B754 ], [ %.797, %B732 ]
  %settings.2.0 = phi i1 [ false, %B266 ], [ false, %B424 ], [ %settings.3.2, %B732 ], [ %settings.3.2, %B754 ]
  store i64 %event.3.0, ptr %3, align 8
  %.idx1999 = mul i64 %arg.lanes.4.5.1, 24
  %9 = getelementptr i8, ptr %arg.lanes.4.4, i64 %.idx1999
  store i64 1, ptr %9, align 8
  %.idx2000 = shl i64 %arg.lanes.4.5.1, 5
  %10 = getelementptr i8, ptr %arg.lanes.4.4, i64 %.idx2000
  store i64 0, ptr %10, align 8
  %.1945 = load i64, ptr %.438, align 8
  %.1966.inv = icmp sgt i64 %.1945, 0
  %.1967 = select i1 %.1966.inv, i64 0, i64 %arg.queue.3.5.0
  %11 = getelementptr double, ptr %arg.queue.3.4, i64 %.1945
  %12 = getelementptr i8, ptr %11, i64 -8
  %.1981 = getelementptr double, ptr %12, i64 %.1967
  %.1982 = load double, ptr %.1981, align 8
  %.idx2001 = shl i64 %arg.lanes.3.5.1, 4
  %13 = getelementptr i8, ptr %arg.lanes.3.4, i64 %.idx2001
  store double %.1982, ptr %13, align 8
  %.2054 = icmp slt i64 %event.3.0, %.797
  br i1 %.2054, label %B1106, label %B1176

B1106:                                            ; preds = %B838
  %.2121 = icmp slt i64 %event.3.0, 0
  %.2122 = select i1 %.2121, i64 %arg.queue.2.5.1, i64 0
  %14 = getelementptr double, ptr %arg.queue.2.4, i64 %event.3.0
  %.2144 = getelementptr double, ptr %14, i64 %.2122
  %.2145 = load double, ptr %.2144, align 8
  store double %.2145, ptr %13, align 8
  tail call fastcc void @part_3(ptr %arg.queue.0.0)
  tail call fastcc void @part_3(ptr %arg.queue.1.0)
  tail call fastcc void @part_3(ptr %arg.queue.3.0)
  tail call fastcc void @part_3(ptr %arg.queue.4.0)
  tail call fastcc void @part_3(ptr %arg.queue.2.0)
  br label %B1176

B1176:                                            ; preds = %B1106, %B838
  %queue.sroa.680.0 = phi ptr [ null, %B1106 ], [ %arg.queue.4.0, %B838 ]
  %queue.sroa.540.0 = phi ptr [ null, %B1106 ], [ %arg.queue.3.0, %B838 ]
  %queue.sroa.360.0 = phi ptr [ null, %B1106 ], [ %arg.queue.2.0, %B838 ]
  %queue.sroa.180.0 = phi ptr [ null, %B1106 ], [ %arg.queue.1.0, %B838 ]
  %queue.sroa.0.0 = phi ptr [ null, %B1106 ], [ %arg.queue.0.0, %B838 ]
  tail call fastcc void @part_3(ptr %queue.sroa.0.0)
  tail call fastcc void @part_3(ptr %queue.sroa.180.0)
  tail call fastcc void @part_3(ptr %queue.sroa.360.0)
  tail call fastcc void @part_3(ptr %queue.sroa.540.0)
  tail call fastcc void @part_3(ptr %queue.sroa.680.0)
  br i1 %settings.2.0, label %B1180, label %common.ret

B1180:                                            ; preds = %B1176
  %.228.i = load i64, ptr %arg.lanes.7.4, align 8, !noalias !82
  %.256.i = getelementptr i8, ptr %arg.lanes.7.4, i64 64
  %.257.i = load i64, ptr %.256.i, align 8, !noalias !82
  %.285.i = getelementptr i8, ptr %arg.lanes.7.4, i64 72
  %.286.i = load i64, ptr %.285.i, align 8, !noalias !82
  %.290.i = inttoptr i64 %.228.i to ptr
  %.291.i = inttoptr i64 %.257.i to ptr
  %.292.i = inttoptr i64 %.286.i to ptr
  tail call void %.290.i(ptr %.291.i, ptr %.292.i), !noalias !82
  br label %common.ret

common.ret:                                       ; preds = %B1176, %B1180, %B164
  tail call fastcc void @part_3(ptr %arg.lanes.0.0)
  tail call fastcc void @part_3(ptr %arg.lanes.1.0)
  tail call fastcc void @part_3(ptr %arg.lanes.2.0)
  tail call fastcc void @part_3(ptr %arg.lanes.3.0)
  tail call fastcc void @part_3(ptr %arg.lanes.4.0)
  tail call fastcc void @part_3(ptr %arg.lanes.5.0)
  tail call fastcc void @part_3(ptr %arg.lanes.6.0)
  tail call fastcc void @part_3(ptr %arg.lanes.7.0)
  store ptr null, ptr %retptr, align 8
  ret void
}

declare double @llvm.pow.f64(double, double) #3

define internal fastcc void @part_6(ptr noalias nonnull writeonly captures(none) %retptr, ptr %arg.lanes.0.0, ptr captures(none) %arg.lanes.0.4, i64 %arg.lanes.0.5.0, i64 %arg.lanes.0.5.1, i64 %arg.lanes.0.5.2, ptr %arg.lanes.1.0, ptr %arg.lanes.2.0, ptr %arg.lanes.3.0, ptr %arg.lanes.4.0, ptr readonly captures(none) %arg.lanes.4.4, i64 %arg.lanes.4.5.1, ptr %arg.lanes.5.0, ptr readonly captures(none) %arg.lanes.5.4, i64 %arg.lanes.5.5.2, ptr %arg.lanes.6.0, ptr %arg.lanes.7.0, i64 range(i64 9, 0) %arg.into, i64 range(i64 1, 5) %arg.right) unnamed_addr {
B0.endif.endif:
  %.idx = mul i64 %arg.lanes.4.5.1, 40
  %0 = getelementptr i8, ptr %arg.lanes.4.4, i64 %.idx
  %.576 = mul i64 %arg.lanes.0.5.2, %arg.lanes.0.5.1
  %.578 = mul i64 %arg.right, %.576
  %1 = getelementptr double, ptr %arg.lanes.0.4, i64 %.578
  %.638 = icmp slt i64 %arg.into, 0
  %.639 = select i1 %.638, i64 %arg.lanes.0.5.0, i64 0
  %.640 = add i64 %.639, %arg.into
  %.670 = mul i64 %.640, %.576
  %2 = getelementptr double, ptr %arg.lanes.0.4, i64 %.670
  %.343 = load i64, ptr %0, align 8
  %.351 = icmp eq i64 %.343, 1
  br i1 %.351, label %B96.endif, label %B276

B160:                                             ; preds = %B160, %B160.preheader.new
  %.472520522 = phi i64 [ 0, %B160.preheader.new ], [ %.479.7, %B160 ]
  %niter = phi i64 [ 0, %B160.preheader.new ], [ %niter.next.7, %B160 ]
  %.479 = or disjoint i64 %.472520522, 1
  %.580 = mul i64 %.472520522, %arg.lanes.0.5.2
  %gep = getelementptr double, ptr %1, i64 %.580
  %.585 = load double, ptr %gep, align 8
  %gep526 = getelementptr double, ptr %2, i64 %.580
  store double %.585, ptr %gep526, align 8
  %.479.1 = or disjoint i64 %.472520522, 2
  %.580.1 = mul i64 %.479, %arg.lanes.0.5.2
  %gep.1 = getelementptr double, ptr %1, i64 %.580.1
  %.585.1 = load double, ptr %gep.1, align 8
  %gep526.1 = getelementptr double, ptr %2, i64 %.580.1
  store double %.585.1, ptr %gep526.1, align 8
  %.479.2 = or disjoint i64 %.472520522, 3
  %.580.2 = mul i64 %.479.1, %arg.lanes.0.5.2
  %gep.2 = getelementptr double, ptr %1, i64 %.580.2
  %.585.2 = load double, ptr %gep.2, align 8
  %gep526.2 = getelementptr double, ptr %2, i64 %.580.2
  store double %.585.2, ptr %gep526.2, align 8
  %.479.3 = or disjoint i64 %.472520522, 4
  %.580.3 = mul i64 %.479.2, %arg.lanes.0.5.2
  %gep.3 = getelementptr double, ptr %1, i64 %.580.3
  %.585.3 = load double, ptr %gep.3, align 8
  %gep526.3 = getelementptr double, ptr %2, i64 %.580.3
  store double %.585.3, ptr %gep526.3, align 8
  %.479.4 = or disjoint i64 %.472520522, 5
  %.580.4 = mul i64 %.479.3, %arg.lanes.0.5.2
  %gep.4 = getelementptr double, ptr %1, i64 %.580.4
  %.585.4 = load double, ptr %gep.4, align 8
  %gep526.4 = getelementptr double, ptr %2, i64 %.580.4
  store double %.585.4, ptr %gep526.4, align 8
  %.479.5 = or disjoint i64 %.472520522, 6
  %.580.5 = mul i64 %.479.4, %arg.lanes.0.5.2
  %gep.5 = getelementptr double, ptr %1, i64 %.580.5
  %.585.5 = load double, ptr %gep.5, align 8
  %gep526.5 = getelementptr double, ptr %2, i64 %.580.5
  store double %.585.5, ptr %gep526.5, align 8
  %.479.6 = or disjoint i64 %.472520522, 7
  %.580.6 = mul i64 %.479.5, %arg.lanes.0.5.2
  %gep.6 = getelementptr double, ptr %1, i64 %.580.6
  %.585.6 = load double, ptr %gep.6, align 8
  %gep526.6 = getelementptr double, ptr %2, i64 %.580.6
  store double %.585.6, ptr %gep526.6, align 8
  %.479.7 = add nuw nsw i64 %.472520522, 8
  %.580.7 = mul i64 %.479.6, %arg.lanes.0.5.2
  %gep.7 = getelementptr double, ptr %1, i64 %.580.7
  %.585.7 = load double, ptr %gep.7, align 8
  %gep526.7 = getelementptr double, ptr %2, i64 %.580.7
  store double %.585.7, ptr %gep526.7, align 8
  %niter.next.7 = add i64 %niter, 8
  %niter.ncmp.7 = icmp eq i64 %niter.next.7, %unroll_iter
  br i1 %niter.ncmp.7, label %B218.loopexit.unr-lcssa, label %B160

B218.loopexit.unr-lcssa:                          ; preds = %B160
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B218, label %B160.epil.preheader

B160.epil.preheader:                              ; preds = %B218.loopexit.unr-lcssa, %B160.preheader
  %.472520522.epil.init = phi i64 [ 0, %B160.preheader ], [ %.479.7, %B218.loopexit.unr-lcssa ]
  %lcmp.mod1 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod1)
  br label %B160.epil

B160.epil:                                        ; preds = %B160.epil, %B160.epil.preheader
  %.472520522.epil = phi i64 [ %.479.epil, %B160.epil ], [ %.472520522.epil.init, %B160.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %B160.epil ], [ 0, %B160.epil.preheader ]
  %.479.epil = add nuw nsw i64 %.472520522.epil, 1
  %.580.epil = mul i64 %.472520522.epil, %arg.lanes.0.5.2
  %gep.epil = getelementptr double, ptr %1, i64 %.580.epil
  %.585.epil = load double, ptr %gep.epil, align 8
  %gep526.epil = getelementptr double, ptr %2, i64 %.580.epil
  store double %.585.epil, ptr %gep526.epil, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %B218, label %B160.epil, !llvm.loop !85

B218:                                             ; preds = %B218.loopexit.unr-lcssa, %B160.epil, %B96.endif
  %.125.i = icmp sgt i64 %arg.lanes.5.5.2, 0
  br i1 %.125.i, label %B62.lr.ph.i, label %label_11

B62.lr.ph.i:                                      ; preds = %B218
  %.275.i = mul i64 %arg.lanes.5.5.2, %arg.lanes.5.5.2
  %3 = getelementptr double, ptr %arg.lanes.5.4, i64 %.275.i
  %xtraiter2 = and i64 %arg.lanes.5.5.2, 3
  %4 = icmp ult i64 %arg.lanes.5.5.2, 4
  br i1 %4, label %B62.i.epil.preheader, label %B62.lr.ph.i.new

B62.lr.ph.i.new:                                  ; preds = %B62.lr.ph.i
  %unroll_iter6 = and i64 %arg.lanes.5.5.2, 9223372036854775804
  br label %B62.i

B62.i:                                            ; preds = %B62.i, %B62.lr.ph.i.new
  %.175682684.i = phi i64 [ 0, %B62.lr.ph.i.new ], [ %.182.i.3, %B62.i ]
  %niter7 = phi i64 [ 0, %B62.lr.ph.i.new ], [ %niter7.next.3, %B62.i ]
  %5 = getelementptr double, ptr %3, i64 %.175682684.i
  %.280.i = load double, ptr %5, align 8, !noalias !86
  %.5.i.i = fptosi double %.280.i to i64
  %.182.i = or disjoint i64 %.175682684.i, 1
  %.376.i = mul i64 %.175682684.i, %arg.lanes.0.5.2
  %gep.i = getelementptr double, ptr %2, i64 %.376.i
  %.381.i = load double, ptr %gep.i, align 8, !noalias !86
  %.422.i = icmp slt i64 %.5.i.i, 0
  %.423.i = select i1 %.422.i, i64 %arg.lanes.0.5.1, i64 0
  %.424.i = add i64 %.423.i, %.5.i.i
  %.453.i = mul i64 %.424.i, %arg.lanes.0.5.2
  %gep688.i = getelementptr double, ptr %2, i64 %.453.i
  %.458.i = load double, ptr %gep688.i, align 8, !noalias !86
  store double %.458.i, ptr %gep.i, align 8, !noalias !86
  store double %.381.i, ptr %gep688.i, align 8, !noalias !86
  %6 = getelementptr double, ptr %3, i64 %.182.i
  %.280.i.1 = load double, ptr %6, align 8, !noalias !86
  %.5.i.i.1 = fptosi double %.280.i.1 to i64
  %.182.i.1 = or disjoint i64 %.175682684.i, 2
  %.376.i.1 = mul i64 %.182.i, %arg.lanes.0.5.2
  %gep.i.1 = getelementptr double, ptr %2, i64 %.376.i.1
  %.381.i.1 = load double, ptr %gep.i.1, align 8, !noalias !86
  %.422.i.1 = icmp slt i64 %.5.i.i.1, 0
  %.423.i.1 = select i1 %.422.i.1, i64 %arg.lanes.0.5.1, i64 0
  %.424.i.1 = add i64 %.423.i.1, %.5.i.i.1
  %.453.i.1 = mul i64 %.424.i.1, %arg.lanes.0.5.2
  %gep688.i.1 = getelementptr double, ptr %2, i64 %.453.i.1
  %.458.i.1 = load double, ptr %gep688.i.1, align 8, !noalias !86
  store double %.458.i.1, ptr %gep.i.1, align 8, !noalias !86
  store double %.381.i.1, ptr %gep688.i.1, align 8, !noalias !86
  %7 = getelementptr double, ptr %3, i64 %.182.i.1
  %.280.i.2 = load double, ptr %7, align 8, !noalias !86
  %.5.i.i.2 = fptosi double %.280.i.2 to i64
  %.182.i.2 = or disjoint i64 %.175682684.i, 3
  %.376.i.2 = mul i64 %.182.i.1, %arg.lanes.0.5.2
  %gep.i.2 = getelementptr double, ptr %2, i64 %.376.i.2
  %.381.i.2 = load double, ptr %gep.i.2, align 8, !noalias !86
  %.422.i.2 = icmp slt i64 %.5.i.i.2, 0
  %.423.i.2 = select i1 %.422.i.2, i64 %arg.lanes.0.5.1, i64 0
  %.424.i.2 = add i64 %.423.i.2, %.5.i.i.2
  %.453.i.2 = mul i64 %.424.i.2, %arg.lanes.0.5.2
  %gep688.i.2 = getelementptr double, ptr %2, i64 %.453.i.2
  %.458.i.2 = load double, ptr %gep688.i.2, align 8, !noalias !86
  store double %.458.i.2, ptr %gep.i.2, align 8, !noalias !86
  store double %.381.i.2, ptr %gep688.i.2, align 8, !noalias !86
  %8 = getelementptr double, ptr %3, i64 %.182.i.2
  %.280.i.3 = load double, ptr %8, align 8, !noalias !86
  %.5.i.i.3 = fptosi double %.280.i.3 to i64
  %.182.i.3 = add nuw nsw i64 %.175682684.i, 4
  %.376.i.3 = mul i64 %.182.i.2, %arg.lanes.0.5.2
  %gep.i.3 = getelementptr double, ptr %2, i64 %.376.i.3
  %.381.i.3 = load double, ptr %gep.i.3, align 8, !noalias !86
  %.422.i.3 = icmp slt i64 %.5.i.i.3, 0
  %.423.i.3 = select i1 %.422.i.3, i64 %arg.lanes.0.5.1, i64 0
  %.424.i.3 = add i64 %.423.i.3, %.5.i.i.3
  %.453.i.3 = mul i64 %.424.i.3, %arg.lanes.0.5.2
  %gep688.i.3 = getelementptr double, ptr %2, i64 %.453.i.3
  %.458.i.3 = load double, ptr %gep688.i.3, align 8, !noalias !86
  store double %.458.i.3, ptr %gep.i.3, align 8, !noalias !86
  store double %.381.i.3, ptr %gep688.i.3, align 8, !noalias !86
  %niter7.next.3 = add i64 %niter7, 4
  %niter7.ncmp.3 = icmp eq i64 %niter7.next.3, %unroll_iter6
  br i1 %niter7.ncmp.3, label %B218.endif.i.preheader.unr-lcssa, label %B62.i

B218.endif.i.preheader.unr-lcssa:                 ; preds = %B62.i
  %lcmp.mod4.not = icmp eq i64 %xtraiter2, 0
  br i1 %lcmp.mod4.not, label %B218.endif.i.preheader, label %B62.i.epil.preheader

B62.i.epil.preheader:                             ; preds = %B218.endif.i.preheader.unr-lcssa, %B62.lr.ph.i
  %.175682684.i.epil.init = phi i64 [ 0, %B62.lr.ph.i ], [ %.182.i.3, %B218.endif.i.preheader.unr-lcssa ]
  %lcmp.mod5 = icmp ne i64 %xtraiter2, 0
  tail call void @llvm.assume(i1 %lcmp.mod5)
  br label %B62.i.epil

B62.i.epil:                                       ; preds = %B62.i.epil, %B62.i.epil.preheader
  %.175682684.i.epil = phi i64 [ %.175682684.i.epil.init, %B62.i.epil.preheader ], [ %.182.i.epil, %B62.i.epil ]
  %epil.iter3 = phi i64 [ 0, %B62.i.epil.preheader ], [ %epil.iter3.next, %B62.i.epil ]
  %9 = getelementptr double, ptr %3, i64 %.175682684.i.epil
  %.280.i.epil = load double, ptr %9, align 8, !noalias !86
  %.5.i.i.epil = fptosi double %.280.i.epil to i64
  %.182.i.epil = add nuw nsw i64 %.175682684.i.epil, 1
  %.376.i.epil = mul i64 %.175682684.i.epil, %arg.lanes.0.5.2
  %gep.i.epil = getelementptr double, ptr %2, i64 %.376.i.epil
  %.381.i.epil = load double, ptr %gep.i.epil, align 8, !noalias !86
  %.422.i.epil = icmp slt i64 %.5.i.i.epil, 0
  %.423.i.epil = select i1 %.422.i.epil, i64 %arg.lanes.0.5.1, i64 0
  %.424.i.epil = add i64 %.423.i.epil, %.5.i.i.epil
  %.453.i.epil = mul i64 %.424.i.epil, %arg.lanes.0.5.2
  %gep688.i.epil = getelementptr double, ptr %2, i64 %.453.i.epil
  %.458.i.epil = load double, ptr %gep688.i.epil, align 8, !noalias !86
  store double %.458.i.epil, ptr %gep.i.epil, align 8, !noalias !86
  store double %.381.i.epil, ptr %gep688.i.epil, align 8, !noalias !86
  %epil.iter3.next = add i64 %epil.iter3, 1
  %epil.iter3.cmp.not = icmp eq i64 %epil.iter3.next, %xtraiter2
  br i1 %epil.iter3.cmp.not, label %B218.endif.i.preheader, label %B62.i.epil, !llvm.loop !89

B218.endif.i.preheader:                           ; preds = %B62.i.epil, %B218.endif.i.preheader.unr-lcssa
  br label %B218.endif.i

B216.loopexit.i.loopexit.unr-lcssa:               ; preds = %B252.i
  %lcmp.mod10.not = icmp eq i64 %xtraiter8, 0
  br i1 %lcmp.mod10.not, label %B216.loopexit.i, label %B252.i.epil.preheader

B252.i.epil.preheader:                            ; preds = %B216.loopexit.i.loopexit.unr-lcssa, %B252.lr.ph.i
  %.934698.i.epil.init = phi double [ %.933.promoted.i, %B252.lr.ph.i ], [ %.1090.i.7, %B216.loopexit.i.loopexit.unr-lcssa ]
  %.828690692.i.epil.init = phi i64 [ 0, %B252.lr.ph.i ], [ %.835.i.7, %B216.loopexit.i.loopexit.unr-lcssa ]
  %lcmp.mod11 = icmp ne i64 %xtraiter8, 0
  tail call void @llvm.assume(i1 %lcmp.mod11)
  br label %B252.i.epil

B252.i.epil:                                      ; preds = %B252.i.epil, %B252.i.epil.preheader
  %.934698.i.epil = phi double [ %.934698.i.epil.init, %B252.i.epil.preheader ], [ %.1090.i.epil, %B252.i.epil ]
  %.828690692.i.epil = phi i64 [ %.828690692.i.epil.init, %B252.i.epil.preheader ], [ %.835.i.epil, %B252.i.epil ]
  %epil.iter9 = phi i64 [ 0, %B252.i.epil.preheader ], [ %epil.iter9.next, %B252.i.epil ]
  %.835.i.epil = add nuw nsw i64 %.828690692.i.epil, 1
  %10 = getelementptr double, ptr %22, i64 %.828690692.i.epil
  %.1008.i.epil = load double, ptr %10, align 8, !noalias !86
  %.1080.i.epil = mul i64 %.828690692.i.epil, %arg.lanes.0.5.2
  %gep697.i.epil = getelementptr double, ptr %2, i64 %.1080.i.epil
  %.1085.i.epil = load double, ptr %gep697.i.epil, align 8, !noalias !86
  %.1089.i.epil = fmul contract double %.1008.i.epil, %.1085.i.epil
  %.1090.i.epil = fsub contract double %.934698.i.epil, %.1089.i.epil
  store double %.1090.i.epil, ptr %gep713.i, align 8, !noalias !86
  %epil.iter9.next = add i64 %epil.iter9, 1
  %epil.iter9.cmp.not = icmp eq i64 %epil.iter9.next, %xtraiter8
  br i1 %epil.iter9.cmp.not, label %B216.loopexit.i, label %B252.i.epil, !llvm.loop !90

B216.loopexit.i:                                  ; preds = %B216.loopexit.i.loopexit.unr-lcssa, %B252.i.epil, %B218.endif.i
  %exitcond745.not.i = icmp eq i64 %.714.i, %arg.lanes.5.5.2
  br i1 %exitcond745.not.i, label %B380.endif.i, label %B218.endif.i

B252.i:                                           ; preds = %B252.i, %B252.lr.ph.i.new
  %.934698.i = phi double [ %.933.promoted.i, %B252.lr.ph.i.new ], [ %.1090.i.7, %B252.i ]
  %.828690692.i = phi i64 [ 0, %B252.lr.ph.i.new ], [ %.835.i.7, %B252.i ]
  %niter13 = phi i64 [ 0, %B252.lr.ph.i.new ], [ %niter13.next.7, %B252.i ]
  %.835.i = or disjoint i64 %.828690692.i, 1
  %11 = getelementptr double, ptr %22, i64 %.828690692.i
  %.1008.i = load double, ptr %11, align 8, !noalias !86
  %.1080.i = mul i64 %.828690692.i, %arg.lanes.0.5.2
  %gep697.i = getelementptr double, ptr %2, i64 %.1080.i
  %.1085.i = load double, ptr %gep697.i, align 8, !noalias !86
  %.1089.i = fmul contract double %.1008.i, %.1085.i
  %.1090.i = fsub contract double %.934698.i, %.1089.i
  store double %.1090.i, ptr %gep713.i, align 8, !noalias !86
  %.835.i.1 = or disjoint i64 %.828690692.i, 2
  %12 = getelementptr double, ptr %22, i64 %.835.i
  %.1008.i.1 = load double, ptr %12, align 8, !noalias !86
  %.1080.i.1 = mul i64 %.835.i, %arg.lanes.0.5.2
  %gep697.i.1 = getelementptr double, ptr %2, i64 %.1080.i.1
  %.1085.i.1 = load double, ptr %gep697.i.1, align 8, !noalias !86
  %.1089.i.1 = fmul contract double %.1008.i.1, %.1085.i.1
  %.1090.i.1 = fsub contract double %.1090.i, %.1089.i.1
  store double %.1090.i.1, ptr %gep713.i, align 8, !noalias !86
  %.835.i.2 = or disjoint i64 %.828690692.i, 3
  %13 = getelementptr double, ptr %22, i64 %.835.i.1
  %.1008.i.2 = load double, ptr %13, align 8, !noalias !86
  %.1080.i.2 = mul i64 %.835.i.1, %arg.lanes.0.5.2
  %gep697.i.2 = getelementptr double, ptr %2, i64 %.1080.i.2
  %.1085.i.2 = load double, ptr %gep697.i.2, align 8, !noalias !86
  %.1089.i.2 = fmul contract double %.1008.i.2, %.1085.i.2
  %.1090.i.2 = fsub contract double %.1090.i.1, %.1089.i.2
  store double %.1090.i.2, ptr %gep713.i, align 8, !noalias !86
  %.835.i.3 = or disjoint i64 %.828690692.i, 4
  %14 = getelementptr double, ptr %22, i64 %.835.i.2
  %.1008.i.3 = load double, ptr %14, align 8, !noalias !86
  %.1080.i.3 = mul i64 %.835.i.2, %arg.lanes.0.5.2
  %gep697.i.3 = getelementptr double, ptr %2, i64 %.1080.i.3
  %.1085.i.3 = load double, ptr %gep697.i.3, align 8, !noalias !86
  %.1089.i.3 = fmul contract double %.1008.i.3, %.1085.i.3
  %.1090.i.3 = fsub contract double %.1090.i.2, %.1089.i.3
  store double %.1090.i.3, ptr %gep713.i, align 8, !noalias !86
  %.835.i.4 = or disjoint i64 %.828690692.i, 5
  %15 = getelementptr double, ptr %22, i64 %.835.i.3
  %.1008.i.4 = load double, ptr %15, align 8, !noalias !86
  %.1080.i.4 = mul i64 %.835.i.3, %arg.lanes.0.5.2
  %gep697.i.4 = getelementptr double, ptr %2, i64 %.1080.i.4
  %.1085.i.4 = load double, ptr %gep697.i.4, align 8, !noalias !86
  %.1089.i.4 = fmul contract double %.1008.i.4, %.1085.i.4
  %.1090.i.4 = fsub contract double %.1090.i.3, %.1089.i.4
  store double %.1090.i.4, ptr %gep713.i, align 8, !noalias !86
  %.835.i.5 = or disjoint i64 %.828690692.i, 6
  %16 = getelementptr double, ptr %22, i64 %.835.i.4
  %.1008.i.5 = load double, ptr %16, align 8, !noalias !86
  %.1080.i.5 = mul i64 %.835.i.4, %arg.lanes.0.5.2
  %gep697.i.5 = getelementptr double, ptr %2, i64 %.1080.i.5
  %.1085.i.5 = load double, ptr %gep697.i.5, align 8, !noalias !86
  %.1089.i.5 = fmul contract double %.1008.i.5, %.1085.i.5
  %.1090.i.5 = fsub contract double %.1090.i.4, %.1089.i.5
  store double %.1090.i.5, ptr %gep713.i, align 8, !noalias !86
  %.835.i.6 = or disjoint i64 %.828690692.i, 7
  %17 = getelementptr double, ptr %22, i64 %.835.i.5
  %.1008.i.6 = load double, ptr %17, align 8, !noalias !86
  %.1080.i.6 = mul i64 %.835.i.5, %arg.lanes.0.5.2
  %gep697.i.6 = getelementptr double, ptr %2, i64 %.1080.i.6
  %.1085.i.6 = load double, ptr %gep697.i.6, align 8, !noalias !86
  %.1089.i.6 = fmul contract double %.1008.i.6, %.1085.i.6
  %.1090.i.6 = fsub contract double %.1090.i.5, %.1089.i.6
  store double %.1090.i.6, ptr %gep713.i, align 8, !noalias !86
  %.835.i.7 = add nuw nsw i64 %.828690692.i, 8
  %18 = getelementptr double, ptr %22, i64 %.835.i.6
  %.1008.i.7 = load double, ptr %18, align 8, !noalias !86
  %.1080.i.7 = mul i64 %.835.i.6, %arg.lanes.0.5.2
  %gep697.i.7 = getelementptr double, ptr %2, i64 %.1080.i.7
  %.1085.i.7 = load double, ptr %gep697.i.7, align 8, !noalias !86
  %.1089.i.7 = fmul contract double %.1008.i.7, %.1085.i.7
  %.1090.i.7 = fsub contract double %.1090.i.6, %.1089.i.7
  store double %.1090.i.7, ptr %gep713.i, align 8, !noalias !86
  %niter13.next.7 = add i64 %niter13, 8
  %niter13.ncmp.7 = icmp eq i64 %niter13.next.7, %unroll_iter12
  br i1 %niter13.ncmp.7, label %B216.loopexit.i.loopexit.unr-lcssa, label %B252.i

B422.i:                                           ; preds = %B422.lr.ph.i, %B422.i
  %.1488723.i = phi double [ %.1487.promoted.i, %B422.lr.ph.i ], [ %.1644.i, %B422.i ]
  %.1375714718.i = phi i64 [ %.1333.i, %B422.lr.ph.i ], [ %.1385.i, %B422.i ]
  %.1382715717.i = phi i64 [ %.1252724732.i, %B422.lr.ph.i ], [ %.1389.i, %B422.i ]
  %.1385.i = add nsw i64 %.1375714718.i, -1
  %.1389.i = add i64 %.1382715717.i, 1
  %.1529.i = icmp slt i64 %.1382715717.i, 0
  %.1530.i = select i1 %.1529.i, i64 %arg.lanes.5.5.2, i64 0
  %19 = getelementptr double, ptr %24, i64 %.1382715717.i
  %.1561.i = getelementptr double, ptr %19, i64 %.1530.i
  %.1562.i = load double, ptr %.1561.i, align 8, !noalias !86
  %.1604.i = select i1 %.1529.i, i64 %arg.lanes.0.5.1, i64 0
  %.1605.i = add i64 %.1604.i, %.1382715717.i
  %.1634.i = mul i64 %.1605.i, %arg.lanes.0.5.2
  %gep722.i = getelementptr double, ptr %2, i64 %.1634.i
  %.1639.i = load double, ptr %gep722.i, align 8, !noalias !86
  %.1643.i = fmul contract double %.1562.i, %.1639.i
  %.1644.i = fsub contract double %.1488723.i, %.1643.i
  store double %.1644.i, ptr %gep738.i, align 8, !noalias !86
  %.1376.i = icmp sgt i64 %.1375714718.i, 1
  br i1 %.1376.i, label %B422.i, label %B506.i

B506.i:                                           ; preds = %B422.i, %B380.endif.B506_crit_edge.i
  %.1865.pre-phi.i = phi i64 [ %.pre746.i, %B380.endif.B506_crit_edge.i ], [ %.1557.i, %B422.i ]
  %gep742.i = getelementptr double, ptr %2, i64 %.pre.i
  %.1793.i = load double, ptr %gep742.i, align 8, !noalias !86
  %20 = getelementptr double, ptr %arg.lanes.5.4, i64 %.1865.pre-phi.i
  %21 = getelementptr double, ptr %20, i64 %.1262.i
  %.1870.i = load double, ptr %21, align 8, !noalias !86
  %.1877.i = fdiv contract double %.1793.i, %.1870.i
  store double %.1877.i, ptr %gep742.i, align 8, !noalias !86
  %.1253.i = icmp samesign ugt i64 %.1252724732.i, 1
  br i1 %.1253.i, label %B380.endif.i, label %label_11

B218.endif.i:                                     ; preds = %B218.endif.i.preheader, %B216.loopexit.i
  %.707700706.i = phi i64 [ %.714.i, %B216.loopexit.i ], [ 0, %B218.endif.i.preheader ]
  %.714.i = add nuw nsw i64 %.707700706.i, 1
  %.822691.not.i = icmp eq i64 %.707700706.i, 0
  br i1 %.822691.not.i, label %B216.loopexit.i, label %B252.lr.ph.i

B252.lr.ph.i:                                     ; preds = %B218.endif.i
  %.929.i = mul i64 %.707700706.i, %arg.lanes.0.5.2
  %gep713.i = getelementptr double, ptr %2, i64 %.929.i
  %.1003.i = mul i64 %.707700706.i, %arg.lanes.5.5.2
  %22 = getelementptr double, ptr %arg.lanes.5.4, i64 %.1003.i
  %.933.promoted.i = load double, ptr %gep713.i, align 8, !noalias !86
  %xtraiter8 = and i64 %.707700706.i, 7
  %23 = icmp samesign ult i64 %.707700706.i, 8
  br i1 %23, label %B252.i.epil.preheader, label %B252.lr.ph.i.new

B252.lr.ph.i.new:                                 ; preds = %B252.lr.ph.i
  %unroll_iter12 = and i64 %.707700706.i, 9223372036854775800
  br label %B252.i

B380.endif.i:                                     ; preds = %B216.loopexit.i, %B506.i
  %.1252724732.i = phi i64 [ %.1262.i, %B506.i ], [ %arg.lanes.5.5.2, %B216.loopexit.i ]
  %.1262.i = add nsw i64 %.1252724732.i, -1
  %.1333.i = sub nuw nsw i64 %arg.lanes.5.5.2, %.1252724732.i
  %.1376716.not.i = icmp eq i64 %.1333.i, 0
  %.pre.i = mul i64 %.1262.i, %arg.lanes.0.5.2
  br i1 %.1376716.not.i, label %B380.endif.B506_crit_edge.i, label %B422.lr.ph.i

B380.endif.B506_crit_edge.i:                      ; preds = %B380.endif.i
  %.pre746.i = mul i64 %.1262.i, %arg.lanes.5.5.2
  br label %B506.i

B422.lr.ph.i:                                     ; preds = %B380.endif.i
  %gep738.i = getelementptr double, ptr %2, i64 %.pre.i
  %.1557.i = mul i64 %.1262.i, %arg.lanes.5.5.2
  %24 = getelementptr double, ptr %arg.lanes.5.4, i64 %.1557.i
  %.1487.promoted.i = load double, ptr %gep738.i, align 8, !noalias !86
  br label %B422.i

label_11: ; preds = %B506.i, %B218
  br label %B276

B276:                                             ; preds = %label_11, %B0.endif.endif
  store ptr null, ptr %retptr, align 8
  ret void

B96.endif:                                        ; preds = %B0.endif.endif
  %.466521.not = icmp slt i64 %arg.lanes.5.5.2, 1
  br i1 %.466521.not, label %B218, label %B160.preheader

B160.preheader:                                   ; preds = %B96.endif
  %xtraiter = and i64 %arg.lanes.5.5.2, 7
  %25 = icmp ult i64 %arg.lanes.5.5.2, 8
  br i1 %25, label %B160.epil.preheader, label %B160.preheader.new

B160.preheader.new:                               ; preds = %B160.preheader
  %unroll_iter = and i64 %arg.lanes.5.5.2, 9223372036854775800
  br label %B160
}

declare i64 @llvm.smax.i64(i64, i64) #3

declare double @sqrt(double) local_unnamed_addr #4

declare void @NRT_MemInfo_call_dtor(ptr) local_unnamed_addr

declare void @llvm.lifetime.start.p0(ptr captures(none)) #5

declare void @llvm.lifetime.end.p0(ptr captures(none)) #5

declare void @llvm.assume(i1 noundef) #6

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noinline }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"label_12: %retptr"}
!2 = distinct !{!2, !"label_12"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"label_13: %retptr"}
!5 = distinct !{!5, !"label_13"}
!6 = !{!7}
!7 = distinct !{!7, !8, !"label_14: %retptr"}
!8 = distinct !{!8, !"label_14"}
!9 = !{!10, !7}
!10 = distinct !{!10, !11, !"label_15: %retptr"}
!11 = distinct !{!11, !"label_15"}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = distinct !{!14, !13}
!15 = !{!16, !10, !7}
!16 = distinct !{!16, !17, !"label_16: %retptr"}
!17 = distinct !{!17, !"label_16"}
!18 = !{!19, !7}
!19 = distinct !{!19, !20, !"label_17: %retptr"}
!20 = distinct !{!20, !"label_17"}
!21 = !{!22, !7}
!22 = distinct !{!22, !23, !"label_18: %retptr"}
!23 = distinct !{!23, !"label_18"}
!24 = !{!25, !22, !7}
!25 = distinct !{!25, !26, !"label_19: %retptr"}
!26 = distinct !{!26, !"label_19"}
!27 = distinct !{!27, !13}
!28 = !{!29, !7}
!29 = distinct !{!29, !30, !"label_20: %retptr"}
!30 = distinct !{!30, !"label_20"}
!31 = !{!32, !7}
!32 = distinct !{!32, !33, !"label_21: %retptr"}
!33 = distinct !{!33, !"label_21"}
!34 = !{!35, !7}
!35 = distinct !{!35, !36, !"label_22: %retptr"}
!36 = distinct !{!36, !"label_22"}
!37 = !{!38, !7}
!38 = distinct !{!38, !39, !"label_23: %retptr"}
!39 = distinct !{!39, !"label_23"}
!40 = !{!41, !38, !7}
!41 = distinct !{!41, !42, !"label_24: %retptr"}
!42 = distinct !{!42, !"label_24"}
!43 = !{!44, !41, !38, !7}
!44 = distinct !{!44, !45, !"label_25: %retptr"}
!45 = distinct !{!45, !"label_25"}
!46 = !{!"branch_weights", i32 1, i32 99}
!47 = !{!48, !41, !38, !7}
!48 = distinct !{!48, !49, !"label_26: %retptr"}
!49 = distinct !{!49, !"label_26"}
!50 = distinct !{!50, !13}
!51 = !{!52, !38, !7}
!52 = distinct !{!52, !53, !"label_27: %retptr"}
!53 = distinct !{!53, !"label_27"}
!54 = distinct !{!54, !13}
!55 = distinct !{!55, !13}
!56 = !{!57, !38, !7}
!57 = distinct !{!57, !58, !"label_28: %retptr"}
!58 = distinct !{!58, !"label_28"}
!59 = !{!60, !38, !7}
!60 = distinct !{!60, !61, !"label_26: %retptr"}
!61 = distinct !{!61, !"label_26"}
!62 = !{!63, !7}
!63 = distinct !{!63, !64, !"label_20: %retptr"}
!64 = distinct !{!64, !"label_20"}
!65 = !{!66}
!66 = distinct !{!66, !67, !"label_29: %retptr"}
!67 = distinct !{!67, !"label_29"}
!68 = !{!69, !66}
!69 = distinct !{!69, !70, !"label_30: %retptr"}
!70 = distinct !{!70, !"label_30"}
!71 = distinct !{!71, !13}
!72 = !{!73, !69, !66}
!73 = distinct !{!73, !74, !"label_31: %retptr"}
!74 = distinct !{!74, !"label_31"}
!75 = distinct !{!75, !13}
!76 = distinct !{!76, !13}
!77 = distinct !{!77, !13}
!78 = distinct !{!78, !13}
!79 = !{!80}
!80 = distinct !{!80, !81, !"label_26: %retptr"}
!81 = distinct !{!81, !"label_26"}
!82 = !{!83}
!83 = distinct !{!83, !84, !"label_16: %retptr"}
!84 = distinct !{!84, !"label_16"}
!85 = distinct !{!85, !13}
!86 = !{!87}
!87 = distinct !{!87, !88, !"label_32: %retptr"}
!88 = distinct !{!88, !"label_32"}
!89 = distinct !{!89, !13}
!90 = distinct !{!90, !13}

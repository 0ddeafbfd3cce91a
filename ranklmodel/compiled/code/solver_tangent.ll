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
  %.351 = getelementptr i8, ptr %arg.n, i64 136
  %.352 = load i64, ptr %.351, align 8
  %.353 = getelementptr i8, ptr %arg.n, i64 144
  %.354 = load i64, ptr %.353, align 8
  %.355 = getelementptr i8, ptr %arg.at, i64 120
  %.356 = load i64, ptr %.355, align 8
  %.357 = inttoptr i64 %.356 to ptr
  %.405 = getelementptr i8, ptr %arg.at, i64 128
  %.406 = load i64, ptr %.405, align 8
  %.407 = inttoptr i64 %.406 to ptr
  %.455 = getelementptr i8, ptr %arg.at, i64 136
  %.456 = load i64, ptr %.455, align 8
  %.457 = inttoptr i64 %.456 to ptr
  %.458 = getelementptr i8, ptr %arg.n, i64 120
  %.459 = load i64, ptr %.458, align 8
  %.460 = getelementptr i8, ptr %arg.n, i64 152
  %.461 = load i64, ptr %.460, align 8
  %.509 = getelementptr i8, ptr %arg.at, i64 144
  %.510 = load i64, ptr %.509, align 8
  %.511 = inttoptr i64 %.510 to ptr
  %.551 = getelementptr i8, ptr %arg.at, i64 152
  %.552 = load i64, ptr %.551, align 8
  %.553 = inttoptr i64 %.552 to ptr
  %.556 = icmp eq i64 %.354, 0
  br i1 %.556, label %B0.endif.endif.endif.endif.endif.endif.endif, label %B0.endif.endif.endif.endif.endif.endif.else, !prof !6

B0.endif.endif.endif.endif.endif.endif.else:      ; preds = %B0
  %.567 = icmp ne i64 %.352, -9223372036854775808
  %.568 = icmp ne i64 %.354, -1
  %.569.not = or i1 %.567, %.568
  br i1 %.569.not, label %B0.endif.endif.endif.endif.endif.endif.else.if, label %B0.endif.endif.endif.endif.endif.endif.endif, !prof !7

B0.endif.endif.endif.endif.endif.endif.endif:     ; preds = %B0.endif.endif.endif.endif.endif.endif.else.if, %B0.endif.endif.endif.endif.endif.endif.else, %B0
  %quot.0 = phi i64 [ 0, %B0 ], [ 0, %B0.endif.endif.endif.endif.endif.endif.else ], [ %spec.select, %B0.endif.endif.endif.endif.endif.endif.else.if ]
  %.633 = getelementptr i8, ptr %arg.at, i64 160
  %.634 = load i64, ptr %.633, align 8
  %.635 = inttoptr i64 %.634 to ptr
  %.636 = getelementptr i8, ptr %arg.n, i64 160
  %.637 = load i64, ptr %.636, align 8
  %.685 = getelementptr i8, ptr %arg.at, i64 168
  %.686 = load i64, ptr %.685, align 8
  %.687 = inttoptr i64 %.686 to ptr
  %.729 = getelementptr i8, ptr %arg.at, i64 176
  %.730 = load i64, ptr %.729, align 8
  %.731 = inttoptr i64 %.730 to ptr
  %.466.i = getelementptr i8, ptr %.341.i, i64 48
  %.467.i = load i64, ptr %.466.i, align 8, !noalias !8
  %.473.i = icmp eq i64 %.467.i, 0
  br i1 %.473.i, label %B62.i, label %B228.endif.i

B62.i:                                            ; preds = %B0.endif.endif.endif.endif.endif.endif.endif
  store i64 1, ptr %.466.i, align 8, !noalias !11
  %.540.i = load i64, ptr %.64.i, align 8, !noalias !11
  %.6331713.not.i = icmp slt i64 %.79.i, 1
  br i1 %.6331713.not.i, label %B312.endif.i, label %B258.i.preheader

B258.i.preheader:                                 ; preds = %B62.i
  %xtraiter = and i64 %.79.i, 3
  %0 = icmp ult i64 %.79.i, 4
  br i1 %0, label %B258.i.epil.preheader, label %B258.i.preheader.new

B258.i.preheader.new:                             ; preds = %B258.i.preheader
  %unroll_iter = and i64 %.79.i, 9223372036854775804
  br label %B258.i

B258.i:                                           ; preds = %B258.i, %B258.i.preheader.new
  %.63917121714.i = phi i64 [ 0, %B258.i.preheader.new ], [ %.646.i.3, %B258.i ]
  %niter = phi i64 [ 0, %B258.i.preheader.new ], [ %niter.next.3, %B258.i ]
  %.646.i = or disjoint i64 %.63917121714.i, 1
  %1 = getelementptr double, ptr %.10.i, i64 %.63917121714.i
  %.729.i = load double, ptr %1, align 8, !noalias !11
  %.796.i = getelementptr double, ptr %.77.i, i64 %.63917121714.i
  store double %.729.i, ptr %.796.i, align 8, !noalias !11
  %.646.i.1 = or disjoint i64 %.63917121714.i, 2
  %2 = getelementptr double, ptr %.10.i, i64 %.646.i
  %.729.i.1 = load double, ptr %2, align 8, !noalias !11
  %.796.i.1 = getelementptr double, ptr %.77.i, i64 %.646.i
  store double %.729.i.1, ptr %.796.i.1, align 8, !noalias !11
  %.646.i.2 = or disjoint i64 %.63917121714.i, 3
  %3 = getelementptr double, ptr %.10.i, i64 %.646.i.1
  %.729.i.2 = load double, ptr %3, align 8, !noalias !11
  %.796.i.2 = getelementptr double, ptr %.77.i, i64 %.646.i.1
  store double %.729.i.2, ptr %.796.i.2, align 8, !noalias !11
  %.646.i.3 = add nuw nsw i64 %.63917121714.i, 4
  %4 = getelementptr double, ptr %.10.i, i64 %.646.i.2
  %.729.i.3 = load double, ptr %4, align 8, !noalias !11
  %.796.i.3 = getelementptr double, ptr %.77.i, i64 %.646.i.2
  store double %.729.i.3, ptr %.796.i.3, align 8, !noalias !11
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3 = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3, label %B312.endif.i.loopexit.unr-lcssa, label %B258.i

B344.i:                                           ; preds = %B344.i, %B344.lr.ph.i.new
  %.89417181720.i = phi i64 [ 0, %B344.lr.ph.i.new ], [ %.901.i.1, %B344.i ]
  %niter25 = phi i64 [ 0, %B344.lr.ph.i.new ], [ %niter25.next.1, %B344.i ]
  %.901.i = or disjoint i64 %.89417181720.i, 1
  %.934.i = add nsw i64 %.89417181720.i, %.79.i
  %.962.i = icmp slt i64 %.934.i, 0
  %.963.i = select i1 %.962.i, i64 %.12.i, i64 0
  %5 = getelementptr double, ptr %.10.i, i64 %.934.i
  %.985.i = getelementptr double, ptr %5, i64 %.963.i
  %.986.i = load double, ptr %.985.i, align 8, !noalias !11
  %.1076.i = getelementptr double, ptr %.13.i, i64 %.89417181720.i
  store double %.986.i, ptr %.1076.i, align 8, !noalias !11
  %.1095.i = add nsw i64 %.1094.i, %.89417181720.i
  %.1123.i = icmp slt i64 %.1095.i, 0
  %.1124.i = select i1 %.1123.i, i64 %.12.i, i64 0
  %6 = getelementptr double, ptr %.10.i, i64 %.1095.i
  %.1146.i = getelementptr double, ptr %6, i64 %.1124.i
  %.1147.i = load double, ptr %.1146.i, align 8, !noalias !11
  %.1237.i = getelementptr double, ptr %10, i64 %.89417181720.i
  store double %.1147.i, ptr %.1237.i, align 8, !noalias !11
  %.901.i.1 = add nuw nsw i64 %.89417181720.i, 2
  %.934.i.1 = add nsw i64 %.901.i, %.79.i
  %.962.i.1 = icmp slt i64 %.934.i.1, 0
  %.963.i.1 = select i1 %.962.i.1, i64 %.12.i, i64 0
  %7 = getelementptr double, ptr %.10.i, i64 %.934.i.1
  %.985.i.1 = getelementptr double, ptr %7, i64 %.963.i.1
  %.986.i.1 = load double, ptr %.985.i.1, align 8, !noalias !11
  %.1076.i.1 = getelementptr double, ptr %.13.i, i64 %.901.i
  store double %.986.i.1, ptr %.1076.i.1, align 8, !noalias !11
  %.1095.i.1 = add nsw i64 %.1094.i, %.901.i
  %.1123.i.1 = icmp slt i64 %.1095.i.1, 0
  %.1124.i.1 = select i1 %.1123.i.1, i64 %.12.i, i64 0
  %8 = getelementptr double, ptr %.10.i, i64 %.1095.i.1
  %.1146.i.1 = getelementptr double, ptr %8, i64 %.1124.i.1
  %.1147.i.1 = load double, ptr %.1146.i.1, align 8, !noalias !11
  %.1237.i.1 = getelementptr double, ptr %10, i64 %.901.i
  store double %.1147.i.1, ptr %.1237.i.1, align 8, !noalias !11
  %niter25.next.1 = add i64 %niter25, 2
  %niter25.ncmp.1 = icmp eq i64 %niter25.next.1, %unroll_iter24
  br i1 %niter25.ncmp.1, label %label_0-lcssa, label %B344.i

B312.endif.i.loopexit.unr-lcssa:                  ; preds = %B258.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B312.endif.i, label %B258.i.epil.preheader

B258.i.epil.preheader:                            ; preds = %B312.endif.i.loopexit.unr-lcssa, %B258.i.preheader
  %.63917121714.i.epil.init = phi i64 [ 0, %B258.i.preheader ], [ %.646.i.3, %B312.endif.i.loopexit.unr-lcssa ]
  %lcmp.mod19 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod19)
  br label %B258.i.epil

B258.i.epil:                                      ; preds = %B258.i.epil, %B258.i.epil.preheader
  %.63917121714.i.epil = phi i64 [ %.646.i.epil, %B258.i.epil ], [ %.63917121714.i.epil.init, %B258.i.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %B258.i.epil ], [ 0, %B258.i.epil.preheader ]
  %.646.i.epil = add nuw nsw i64 %.63917121714.i.epil, 1
  %9 = getelementptr double, ptr %.10.i, i64 %.63917121714.i.epil
  %.729.i.epil = load double, ptr %9, align 8, !noalias !11
  %.796.i.epil = getelementptr double, ptr %.77.i, i64 %.63917121714.i.epil
  store double %.729.i.epil, ptr %.796.i.epil, align 8, !noalias !11
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %B312.endif.i, label %B258.i.epil, !llvm.loop !14

B312.endif.i:                                     ; preds = %B312.endif.i.loopexit.unr-lcssa, %B258.i.epil, %B62.i
  %.8881719.not.i = icmp slt i64 %.8.i, 1
  br i1 %.8881719.not.i, label %label_1, label %B344.lr.ph.i

B344.lr.ph.i:                                     ; preds = %B312.endif.i
  %.1094.i = add nsw i64 %.79.i, %.8.i
  %.1068.reass.i = mul i64 %.17.i52, 40
  %10 = getelementptr i8, ptr %.13.i, i64 %.1068.reass.i
  %xtraiter20 = and i64 %.8.i, 1
  %11 = icmp eq i64 %.8.i, 1
  br i1 %11, label %B344.i.epil.preheader, label %B344.lr.ph.i.new

B344.lr.ph.i.new:                                 ; preds = %B344.lr.ph.i
  %unroll_iter24 = and i64 %.8.i, 9223372036854775806
  br label %B344.i

label_0-lcssa: ; preds = %B344.i
  %lcmp.mod22.not = icmp eq i64 %xtraiter20, 0
  br i1 %lcmp.mod22.not, label %label_1, label %B344.i.epil.preheader

B344.i.epil.preheader:                            ; preds = %label_0-lcssa, %B344.lr.ph.i
  %.89417181720.i.epil.init = phi i64 [ 0, %B344.lr.ph.i ], [ %.901.i.1, %label_0-lcssa ]
  %lcmp.mod23 = icmp ne i64 %xtraiter20, 0
  tail call void @llvm.assume(i1 %lcmp.mod23)
  %.934.i.epil = add nsw i64 %.89417181720.i.epil.init, %.79.i
  %.962.i.epil = icmp slt i64 %.934.i.epil, 0
  %.963.i.epil = select i1 %.962.i.epil, i64 %.12.i, i64 0
  %12 = getelementptr double, ptr %.10.i, i64 %.934.i.epil
  %.985.i.epil = getelementptr double, ptr %12, i64 %.963.i.epil
  %.986.i.epil = load double, ptr %.985.i.epil, align 8, !noalias !11
  %.1076.i.epil = getelementptr double, ptr %.13.i, i64 %.89417181720.i.epil.init
  store double %.986.i.epil, ptr %.1076.i.epil, align 8, !noalias !11
  %.1095.i.epil = add nsw i64 %.1094.i, %.89417181720.i.epil.init
  %.1123.i.epil = icmp slt i64 %.1095.i.epil, 0
  %.1124.i.epil = select i1 %.1123.i.epil, i64 %.12.i, i64 0
  %13 = getelementptr double, ptr %.10.i, i64 %.1095.i.epil
  %.1146.i.epil = getelementptr double, ptr %13, i64 %.1124.i.epil
  %.1147.i.epil = load double, ptr %.1146.i.epil, align 8, !noalias !11
  %.1237.i.epil = getelementptr double, ptr %10, i64 %.89417181720.i.epil.init
  store double %.1147.i.epil, ptr %.1237.i.epil, align 8, !noalias !11
  br label %label_1

label_1: ; preds = %B344.i.epil.preheader, %label_0-lcssa, %B312.endif.i
  %.1259.i = shl nsw i64 %.8.i, 1
  %.1263.i = add nsw i64 %.79.i, %.1259.i
  %.1293.i = icmp slt i64 %.1263.i, 0
  %.1294.i = select i1 %.1293.i, i64 %.12.i, i64 0
  %14 = getelementptr double, ptr %.10.i, i64 %.1263.i
  %.1316.i = getelementptr double, ptr %14, i64 %.1294.i
  %.1317.i = load double, ptr %.1316.i, align 8, !noalias !11
  %.1384.i = getelementptr i8, ptr %.291.i, i64 80
  store double %.1317.i, ptr %.1384.i, align 8, !noalias !11
  %.1448.i = getelementptr i8, ptr %.64.i, i64 48
  store i64 1, ptr %.1448.i, align 8, !noalias !11
  store i64 0, ptr %.341.i, align 8, !noalias !11
  %.1583.i = getelementptr i8, ptr %.64.i, i64 16
  %.1584.i = load i64, ptr %.1583.i, align 8, !noalias !11
  %.1651.i = getelementptr i8, ptr %.341.i, i64 8
  store i64 %.1584.i, ptr %.1651.i, align 8, !noalias !11
  %.1659.i = add nsw i64 %.540.i, 1
  %.1719.i = getelementptr i8, ptr %.341.i, i64 16
  store i64 %.1659.i, ptr %.1719.i, align 8, !noalias !11
  %.1744.i = icmp slt i64 %.540.i, 0
  %.1745.i = select i1 %.1744.i, i64 %.168.i, i64 0
  %15 = getelementptr double, ptr %.166.i, i64 %.540.i
  %.1759.i = getelementptr double, ptr %15, i64 %.1745.i
  %.1760.i = load double, ptr %.1759.i, align 8, !noalias !11
  store double %.1760.i, ptr %.291.i, align 8, !noalias !11
  %.1891.i = getelementptr i8, ptr %.291.i, i64 32
  store double 0.000000e+00, ptr %.1891.i, align 8, !noalias !11
  %.282.i1187 = load i64, ptr %.502.i, align 8, !noalias !16
  %.310.i1188 = getelementptr i8, ptr %.502.i, i64 88
  %.311.i1189 = load i64, ptr %.310.i1188, align 8, !noalias !16
  %.339.i1190 = getelementptr i8, ptr %.502.i, i64 96
  %.340.i1191 = load i64, ptr %.339.i1190, align 8, !noalias !16
  %.344.i1192 = inttoptr i64 %.282.i1187 to ptr
  %.345.i1193 = inttoptr i64 %.311.i1189 to ptr
  %.346.i1194 = inttoptr i64 %.340.i1191 to ptr
  tail call void %.344.i1192(ptr %.345.i1193, ptr %.346.i1194), !noalias !16
  %.341.i1754 = load i64, ptr %.341.i, align 8, !noalias !19
  %.410.i1755 = load i64, ptr %.1719.i, align 8, !noalias !19
  %.447.i1756 = icmp slt i64 %.341.i1754, 0
  %.448.i1757 = select i1 %.447.i1756, i64 %.7.i, i64 0
  %.449.i1758 = add i64 %.448.i1757, %.341.i1754
  %.idx = mul i64 %.449.i1758, 104
  %16 = getelementptr i8, ptr %.64.i, i64 %.idx
  %.473.i1760 = getelementptr i8, ptr %16, i64 8
  %.474.i1761 = load i64, ptr %.473.i1760, align 8, !noalias !19
  %.482.i1762 = icmp eq i64 %.410.i1755, %.474.i1761
  br i1 %.482.i1762, label %B158.i1815, label %B260.i1763

B158.i1815:                                       ; preds = %label_1
  %.543.i1816 = getelementptr i8, ptr %16, i64 48
  store i64 2, ptr %.543.i1816, align 8, !noalias !19
  %.333.i.i = load i64, ptr %.341.i, align 8, !noalias !22
  %.397.i.i = load double, ptr %.291.i, align 8, !noalias !22
  %.440.i.i = icmp slt i64 %.333.i.i, 0
  %.441.i.i = select i1 %.440.i.i, i64 %.7.i, i64 0
  %17 = getelementptr double, ptr %.210.i, i64 %.333.i.i
  %.455.i.i = getelementptr double, ptr %17, i64 %.441.i.i
  store double %.397.i.i, ptr %.455.i.i, align 8, !noalias !22
  store i64 -1, ptr %.341.i, align 8, !noalias !22
  %.635.i.i = getelementptr i8, ptr %.291.i, i64 8
  store double 1.000000e+00, ptr %.635.i.i, align 8, !noalias !22
  br label %label_2

B260.i1763:                                       ; preds = %label_1
  %.785.i = load i64, ptr %.1651.i, align 8, !noalias !19
  %.848.i1764 = getelementptr i8, ptr %16, i64 24
  %.849.i1765 = load i64, ptr %.848.i1764, align 8, !noalias !19
  %.913.i1766 = icmp slt i64 %.785.i, %.849.i1765
  br i1 %.913.i1766, label %B412.i1783, label %B826.i1767

B412.i1783:                                       ; preds = %B260.i1763
  %.969.i1784 = icmp slt i64 %.785.i, 0
  %.970.i1785 = select i1 %.969.i1784, i64 %.116.i, i64 0
  %18 = getelementptr double, ptr %.114.i, i64 %.785.i
  %.992.i1786 = getelementptr double, ptr %18, i64 %.970.i1785
  %.993.i1787 = load double, ptr %.992.i1786, align 8, !noalias !19
  %.1059.i = load double, ptr %.291.i, align 8, !noalias !19
  %.1065.i1788 = fcmp contract ugt double %.993.i1787, %.1059.i
  br i1 %.1065.i1788, label %B826.i1767, label %B496.preheader.i1789

B496.preheader.i1789:                             ; preds = %B412.i1783
  %19 = getelementptr double, ptr %.114.i, i64 %.116.i
  %.idx.i1790 = shl i64 %.116.i, 4
  %20 = getelementptr i8, ptr %.114.i, i64 %.idx.i1790
  %21 = add nsw i64 %.849.i1765, -1
  br label %B496.i1791

B496.i1791:                                       ; preds = %B742.i1808, %B496.preheader.i1789
  %event.2.1.i1792 = phi i64 [ %.1556.i, %B742.i1808 ], [ %.785.i, %B496.preheader.i1789 ]
  %settings.4.1.i1793 = phi i1 [ %settings.3.2.i1806, %B742.i1808 ], [ false, %B496.preheader.i1789 ]
  %.1110.i1794 = icmp slt i64 %event.2.1.i1792, 0
  %.1111.i1795 = select i1 %.1110.i1794, i64 %.116.i, i64 0
  %.1112.i1796 = add i64 %.1111.i1795, %event.2.1.i1792
  %.1133.i1797 = getelementptr double, ptr %19, i64 %.1112.i1796
  %.1134.i1798 = load double, ptr %.1133.i1797, align 8, !noalias !19
  %.5.i.i1799 = fptosi double %.1134.i1798 to i64
  %.1169.i1801 = icmp sgt i64 %.8.i, %.5.i.i1799
  br i1 %.1169.i1801, label %B564.i1812, label %B660.i1802

B564.i1812:                                       ; preds = %B496.i1791
  %.1227.i = icmp slt i64 %.5.i.i1799, 0
  %.1228.i = select i1 %.1227.i, i64 %.17.i52, i64 0
  %22 = getelementptr double, ptr %.13.i, i64 %.1228.i
  %.1262.i1813 = getelementptr double, ptr %22, i64 %.5.i.i1799
  %.1263.i1814 = load double, ptr %.1262.i1813, align 8, !noalias !19
  %.1323.i = getelementptr double, ptr %20, i64 %.1112.i1796
  %.1324.i = load double, ptr %.1323.i, align 8, !noalias !19
  %.1330.i = fadd contract double %.1263.i1814, %.1324.i
  store double %.1330.i, ptr %.1262.i1813, align 8, !noalias !19
  br label %B720.i1804

B660.i1802:                                       ; preds = %B496.i1791
  %.1471.i = getelementptr double, ptr %20, i64 %.1112.i1796
  %.1472.i = load double, ptr %.1471.i, align 8, !noalias !19
  %.1487.i = sub nsw i64 %.5.i.i1799, %.8.i
  %.1542.i1803 = getelementptr double, ptr %.77.i, i64 %.1487.i
  store double %.1472.i, ptr %.1542.i1803, align 8, !noalias !19
  br label %B720.i1804

B720.i1804:                                       ; preds = %B660.i1802, %B564.i1812
  %settings.3.2.i1806 = phi i1 [ true, %B660.i1802 ], [ %settings.4.1.i1793, %B564.i1812 ]
  %exitcond.not.i1807 = icmp eq i64 %event.2.1.i1792, %21
  br i1 %exitcond.not.i1807, label %B826.i1767, label %B742.i1808

B742.i1808:                                       ; preds = %B720.i1804
  %.1556.i = add i64 %event.2.1.i1792, 1
  %.1621.i = icmp slt i64 %event.2.1.i1792, -1
  %.1622.i = select i1 %.1621.i, i64 %.116.i, i64 0
  %23 = getelementptr double, ptr %.114.i, i64 %.1556.i
  %.1644.i1809 = getelementptr double, ptr %23, i64 %.1622.i
  %.1645.i1810 = load double, ptr %.1644.i1809, align 8, !noalias !19
  %.1711.i1811 = load double, ptr %.291.i, align 8, !noalias !19
  %.1717.i = fcmp contract ugt double %.1645.i1810, %.1711.i1811
  br i1 %.1717.i, label %B826.i1767, label %B496.i1791

B826.i1767:                                       ; preds = %B742.i1808, %B720.i1804, %B412.i1783, %B260.i1763
  %event.3.0.i1768 = phi i64 [ %.785.i, %B412.i1783 ], [ %.785.i, %B260.i1763 ], [ %.1556.i, %B742.i1808 ], [ %.849.i1765, %B720.i1804 ]
  %settings.2.0.i1769 = phi i1 [ false, %B412.i1783 ], [ false, %B260.i1763 ], [ %settings.3.2.i1806, %B720.i1804 ], [ %settings.3.2.i1806, %B742.i1808 ]
  store i64 %event.3.0.i1768, ptr %.1651.i, align 8, !noalias !19
  %.1864.i = getelementptr i8, ptr %.341.i, i64 24
  store i64 1, ptr %.1864.i, align 8, !noalias !19
  %.1930.i = getelementptr i8, ptr %.341.i, i64 32
  store i64 0, ptr %.1930.i, align 8, !noalias !19
  %.2002.i = load i64, ptr %.473.i1760, align 8, !noalias !19
  %.2023.inv.i = icmp sgt i64 %.2002.i, 0
  %.2024.i = select i1 %.2023.inv.i, i64 0, i64 %.168.i
  %24 = getelementptr double, ptr %.166.i, i64 %.2002.i
  %25 = getelementptr i8, ptr %24, i64 -8
  %.2038.i1770 = getelementptr double, ptr %25, i64 %.2024.i
  %.2039.i1771 = load double, ptr %.2038.i1770, align 8, !noalias !19
  %.2102.i = getelementptr i8, ptr %.291.i, i64 24
  store double %.2039.i1771, ptr %.2102.i, align 8, !noalias !19
  %.2111.i = icmp slt i64 %event.3.0.i1768, %.849.i1765
  br i1 %.2111.i, label %B1108.i1782, label %B1178.i1772

B1108.i1782:                                      ; preds = %B826.i1767
  %.2176.i = icmp slt i64 %event.3.0.i1768, 0
  %.2177.i = select i1 %.2176.i, i64 %.116.i, i64 0
  %26 = getelementptr double, ptr %.114.i, i64 %event.3.0.i1768
  %.2199.i = getelementptr double, ptr %26, i64 %.2177.i
  %.2200.i = load double, ptr %.2199.i, align 8, !noalias !19
  store double %.2200.i, ptr %.2102.i, align 8, !noalias !19
  br label %B1178.i1772

B1178.i1772:                                      ; preds = %B1108.i1782, %B826.i1767
  br i1 %settings.2.0.i1769, label %B1182.i1781, label %B1212.i1778

B1182.i1781:                                      ; preds = %B1178.i1772
  %.282.i.i = load i64, ptr %.502.i, align 8, !noalias !25
  %.311.i.i = load i64, ptr %.310.i1188, align 8, !noalias !25
  %.340.i.i = load i64, ptr %.339.i1190, align 8, !noalias !25
  %.344.i.i = inttoptr i64 %.282.i.i to ptr
  %.345.i.i = inttoptr i64 %.311.i.i to ptr
  %.346.i.i = inttoptr i64 %.340.i.i to ptr
  tail call void %.344.i.i(ptr %.345.i.i, ptr %.346.i.i), !noalias !25
  br label %B1212.i1778

B1212.i1778:                                      ; preds = %B1182.i1781, %B1178.i1772
  %.2407.i = icmp sgt i64 %arg.lanes.4.5.1.fr.i, 0
  br i1 %.2407.i, label %B1256.i1780, label %label_3

B1256.i1780:                                      ; preds = %B1212.i1778
  %.294.i.i1819 = getelementptr i8, ptr %.502.i, i64 80
  %.295.i.i1820 = load i64, ptr %.294.i.i1819, align 8, !noalias !28
  %.326.i.i1823 = getelementptr i8, ptr %.502.i, i64 128
  %.327.i.i1824 = load i64, ptr %.326.i.i1823, align 8, !noalias !28
  %.416.i.i1825 = shl i64 %arg.lanes.4.5.1.fr.i, 3
  %.418.i.i1827 = add nsw i64 %.327.i.i1824, %.416.i.i1825
  %.446.i.i1828 = getelementptr i8, ptr %.502.i, i64 72
  %.447.i.i1829 = load i64, ptr %.446.i.i1828, align 8, !noalias !28
  %.476.i.i1831 = load i64, ptr %.339.i1190, align 8, !noalias !28
  %.480.i.i1832 = inttoptr i64 %.447.i.i1829 to ptr
  %.481.i.i1833 = inttoptr i64 %.295.i.i1820 to ptr
  %.482.i.i1834 = inttoptr i64 %.476.i.i1831 to ptr
  %.483.i.i1835 = inttoptr i64 %.418.i.i1827 to ptr
  tail call void %.480.i.i1832(ptr %.481.i.i1833, ptr %.482.i.i1834, ptr %.483.i.i1835), !noalias !28
  %.333.i1836 = sub nsw i64 %.131.i, %arg.lanes.4.5.1.fr.i
  %invariant.gep = getelementptr double, ptr %.231.i, i64 %arg.lanes.4.5.1.fr.i
  %xtraiter26 = and i64 %arg.lanes.4.5.1.fr.i, 1
  %27 = icmp eq i64 %arg.lanes.4.5.1.fr.i, 1
  br i1 %27, label %B168.i1837.epil.preheader, label %B1256.i1780.new

B1256.i1780.new:                                  ; preds = %B1256.i1780
  %unroll_iter30 = and i64 %arg.lanes.4.5.1.fr.i, 9223372036854775806
  br label %B168.i1837

B168.i1837:                                       ; preds = %B168.i1837, %B1256.i1780.new
  %.422668670.i = phi i64 [ 0, %B1256.i1780.new ], [ %.429.i1838.1, %B168.i1837 ]
  %niter31 = phi i64 [ 0, %B1256.i1780.new ], [ %niter31.next.1, %B168.i1837 ]
  %.429.i1838 = or disjoint i64 %.422668670.i, 1
  %gep = getelementptr double, ptr %invariant.gep, i64 %.422668670.i
  %.541.i1842 = load double, ptr %gep, align 8, !noalias !33
  %.549.i1843 = fcmp contract ogt double %.541.i1842, 0.000000e+00
  %"$phi216.1.2.1.i1844" = select i1 %.549.i1843, double 1.000000e+00, double 0.000000e+00
  %.567.i1845 = add nsw i64 %.422668670.i, %.333.i1836
  %.597.i1846 = icmp slt i64 %.567.i1845, 0
  %.598.i1847 = select i1 %.597.i1846, i64 %.131.i, i64 0
  %28 = getelementptr double, ptr %.129.i, i64 %.598.i1847
  %.623.i1848 = getelementptr double, ptr %28, i64 %.567.i1845
  store double %"$phi216.1.2.1.i1844", ptr %.623.i1848, align 8, !noalias !33
  %.429.i1838.1 = add nuw nsw i64 %.422668670.i, 2
  %gep.1 = getelementptr double, ptr %invariant.gep, i64 %.429.i1838
  %.541.i1842.1 = load double, ptr %gep.1, align 8, !noalias !33
  %.549.i1843.1 = fcmp contract ogt double %.541.i1842.1, 0.000000e+00
  %"$phi216.1.2.1.i1844.1" = select i1 %.549.i1843.1, double 1.000000e+00, double 0.000000e+00
  %.567.i1845.1 = add nsw i64 %.429.i1838, %.333.i1836
  %.597.i1846.1 = icmp slt i64 %.567.i1845.1, 0
  %.598.i1847.1 = select i1 %.597.i1846.1, i64 %.131.i, i64 0
  %29 = getelementptr double, ptr %.129.i, i64 %.598.i1847.1
  %.623.i1848.1 = getelementptr double, ptr %29, i64 %.567.i1845.1
  store double %"$phi216.1.2.1.i1844.1", ptr %.623.i1848.1, align 8, !noalias !33
  %niter31.next.1 = add i64 %niter31, 2
  %niter31.ncmp.1 = icmp eq i64 %niter31.next.1, %unroll_iter30
  br i1 %niter31.ncmp.1, label %label_4-lcssa, label %B168.i1837

label_4-lcssa: ; preds = %B168.i1837
  %lcmp.mod28.not = icmp eq i64 %xtraiter26, 0
  br i1 %lcmp.mod28.not, label %label_5, label %B168.i1837.epil.preheader

B168.i1837.epil.preheader:                        ; preds = %label_4-lcssa, %B1256.i1780
  %.422668670.i.epil.init = phi i64 [ 0, %B1256.i1780 ], [ %.429.i1838.1, %label_4-lcssa ]
  %lcmp.mod29 = icmp ne i64 %xtraiter26, 0
  tail call void @llvm.assume(i1 %lcmp.mod29)
  %gep.epil = getelementptr double, ptr %invariant.gep, i64 %.422668670.i.epil.init
  %.541.i1842.epil = load double, ptr %gep.epil, align 8, !noalias !33
  %.549.i1843.epil = fcmp contract ogt double %.541.i1842.epil, 0.000000e+00
  %"$phi216.1.2.1.i1844.epil" = select i1 %.549.i1843.epil, double 1.000000e+00, double 0.000000e+00
  %.567.i1845.epil = add nsw i64 %.422668670.i.epil.init, %.333.i1836
  %.597.i1846.epil = icmp slt i64 %.567.i1845.epil, 0
  %.598.i1847.epil = select i1 %.597.i1846.epil, i64 %.131.i, i64 0
  %30 = getelementptr double, ptr %.129.i, i64 %.598.i1847.epil
  %.623.i1848.epil = getelementptr double, ptr %30, i64 %.567.i1845.epil
  store double %"$phi216.1.2.1.i1844.epil", ptr %.623.i1848.epil, align 8, !noalias !33
  br label %label_5

label_5: ; preds = %label_4-lcssa, %B168.i1837.epil.preheader
  %.698.i1850 = getelementptr i8, ptr %.291.i, i64 104
  store double 0x7FF8000000000000, ptr %.698.i1850, align 8, !noalias !33
  %.822.i1851 = getelementptr i8, ptr %.341.i, i64 56
  store i64 0, ptr %.822.i1851, align 8, !noalias !33
  br label %label_2

label_2: ; preds = %label_5, %B158.i1815
  br label %label_3

label_3: ; preds = %label_2, %B1212.i1778
  %.380.i = load i64, ptr %.731, align 8, !noalias !34
  %.467.i103 = load i64, ptr %.310.i1188, align 8, !noalias !34
  %.498.i = getelementptr i8, ptr %.731, i64 48
  %.499.i = load i64, ptr %.498.i, align 8, !noalias !34
  %.503.i104 = inttoptr i64 %.380.i to ptr
  %.504.i105 = inttoptr i64 %.467.i103 to ptr
  %.505.i = inttoptr i64 %.499.i to ptr
  tail call void %.503.i104(ptr %.504.i105, ptr %.505.i), !noalias !34
  %.231308.not.i247 = icmp slt i64 %.352, 1
  br i1 %.231308.not.i247, label %B228.endif.i, label %B68.lr.ph.i248

B68.lr.ph.i248:                                   ; preds = %label_3
  %.719.i = load i64, ptr %.64.i, align 8, !noalias !8
  %.403.i250 = icmp slt i64 %.719.i, 0
  %.404.i251 = select i1 %.403.i250, i64 %.459, i64 0
  %.405.i252 = add i64 %.404.i251, %.719.i
  %.425.i253 = mul i64 %.405.i252, %.461
  %31 = getelementptr double, ptr %.457, i64 %.425.i253
  %xtraiter32 = and i64 %.352, 1
  %32 = icmp eq i64 %.352, 1
  br i1 %32, label %B68.i254.epil.preheader, label %B68.lr.ph.i248.new

B68.lr.ph.i248.new:                               ; preds = %B68.lr.ph.i248
  %unroll_iter36 = and i64 %.352, 9223372036854775806
  br label %B68.i254

B68.i254:                                         ; preds = %B68.i254, %B68.lr.ph.i248.new
  %.237307309.i255 = phi i64 [ 0, %B68.lr.ph.i248.new ], [ %.244.i256.1, %B68.i254 ]
  %niter37 = phi i64 [ 0, %B68.lr.ph.i248.new ], [ %niter37.next.1, %B68.i254 ]
  %.244.i256 = or disjoint i64 %.237307309.i255, 1
  %33 = getelementptr double, ptr %.357, i64 %.237307309.i255
  %.327.i257 = load double, ptr %33, align 8, !noalias !37
  %34 = getelementptr i64, ptr %.511, i64 %.237307309.i255
  %.375.i258 = load i64, ptr %34, align 8, !noalias !37
  %.406.i259 = icmp slt i64 %.375.i258, 0
  %.407.i260 = select i1 %.406.i259, i64 %.461, i64 0
  %35 = getelementptr double, ptr %31, i64 %.375.i258
  %.429.i261 = getelementptr double, ptr %35, i64 %.407.i260
  store double %.327.i257, ptr %.429.i261, align 8, !noalias !37
  %.244.i256.1 = add nuw nsw i64 %.237307309.i255, 2
  %36 = getelementptr double, ptr %.357, i64 %.244.i256
  %.327.i257.1 = load double, ptr %36, align 8, !noalias !37
  %37 = getelementptr i64, ptr %.511, i64 %.244.i256
  %.375.i258.1 = load i64, ptr %37, align 8, !noalias !37
  %.406.i259.1 = icmp slt i64 %.375.i258.1, 0
  %.407.i260.1 = select i1 %.406.i259.1, i64 %.461, i64 0
  %38 = getelementptr double, ptr %31, i64 %.375.i258.1
  %.429.i261.1 = getelementptr double, ptr %38, i64 %.407.i260.1
  store double %.327.i257.1, ptr %.429.i261.1, align 8, !noalias !37
  %niter37.next.1 = add i64 %niter37, 2
  %niter37.ncmp.1 = icmp eq i64 %niter37.next.1, %unroll_iter36
  br i1 %niter37.ncmp.1, label %B228.endif.i.loopexit.unr-lcssa, label %B68.i254

B262.i:                                           ; preds = %B262.lr.ph.i, %B1336.i
  %.85736843722.i = phi i64 [ %arg.budget, %B262.lr.ph.i ], [ %.867.i, %B1336.i ]
  %.867.i = add nsw i64 %.85736843722.i, -1
  %.955.i = load i64, ptr %.341.i, align 8, !noalias !8
  %.961.i = icmp slt i64 %.955.i, 0
  br i1 %.961.i, label %B322.i, label %B328.i

B322.i:                                           ; preds = %B262.i
  br label %label_6

B328.i:                                           ; preds = %B262.i
  %.1142.i = load i64, ptr %.1141.i, align 8, !noalias !8
  %.1148.i = icmp eq i64 %.1142.i, 1
  br i1 %.1148.i, label %B386.i, label %B418.i

B386.i:                                           ; preds = %B328.i
  %.380.i106 = load i64, ptr %.731, align 8, !noalias !40
  %.467.i108 = load i64, ptr %.466.i107, align 8, !noalias !40
  %.499.i110 = load i64, ptr %.498.i109, align 8, !noalias !40
  %.503.i111 = inttoptr i64 %.380.i106 to ptr
  %.504.i112 = inttoptr i64 %.467.i108 to ptr
  %.505.i113 = inttoptr i64 %.499.i110 to ptr
  tail call void %.503.i111(ptr %.504.i112, ptr %.505.i113), !noalias !40
  br label %B418.i

B418.i:                                           ; preds = %B386.i, %B328.i
  %.386.i121 = load i64, ptr %.385.i120, align 8, !noalias !43
  %.418.i123 = load i64, ptr %.417.i122, align 8, !noalias !43
  %.449.i125 = load i64, ptr %.448.i124, align 8, !noalias !43
  %.538.i127 = load i64, ptr %.537.i126, align 8, !noalias !43
  %.157.i670 = load i64, ptr %.156.i669, align 8, !noalias !46
  %.220.i673 = add nsw i64 %.157.i670, %.219.i672
  %.451.i131 = add nsw i64 %.386.i121, %.353.i130
  %.653.i133 = load i64, ptr %.652.i132, align 8, !noalias !43
  %.657.i134 = inttoptr i64 %.418.i123 to ptr
  %.658.i135 = inttoptr i64 %.386.i121 to ptr
  %.659.i136 = inttoptr i64 %.449.i125 to ptr
  %.660.i137 = inttoptr i64 %.451.i131 to ptr
  %.661.i138 = inttoptr i64 %.538.i127 to ptr
  %.662.i139 = inttoptr i64 %.220.i673 to ptr
  %.663.i140 = inttoptr i64 %.653.i133 to ptr
  tail call void %.657.i134(ptr %.658.i135, ptr %.659.i136, ptr %.660.i137, ptr %.661.i138, ptr %.662.i139, ptr %.663.i140), !noalias !43
  br i1 %.470769.not.i, label %B310.i, label %B146.i.preheader

B146.i.preheader:                                 ; preds = %B418.i
  br i1 %282, label %B146.i.epil.preheader, label %B146.i

B146.i:                                           ; preds = %B146.i.preheader, %B306.i.1
  %turned.2.0772.i = phi i1 [ %"$phi306.1.2.1.i.1", %B306.i.1 ], [ false, %B146.i.preheader ]
  %.476768770.i = phi i64 [ %.483.i265.1, %B306.i.1 ], [ 0, %B146.i.preheader ]
  %niter44 = phi i64 [ %niter44.next.1, %B306.i.1 ], [ 0, %B146.i.preheader ]
  %.483.i265 = or disjoint i64 %.476768770.i, 1
  %39 = getelementptr double, ptr %.687, i64 %.476768770.i
  %.541.i266 = load double, ptr %39, align 8, !noalias !49
  %.553.i = add nsw i64 %.476768770.i, %.364.i264
  %.579.i = icmp slt i64 %.553.i, 0
  %.580.i = select i1 %.579.i, i64 %.131.i, i64 0
  %40 = getelementptr double, ptr %.129.i, i64 %.580.i
  %.605.i = getelementptr double, ptr %40, i64 %.553.i
  %.606.i = load double, ptr %.605.i, align 8, !noalias !49
  br i1 %turned.2.0772.i, label %B306.i, label %B214.i

B214.i:                                           ; preds = %B146.i
  %.630.i = fcmp contract oeq double %.541.i266, %.606.i
  br i1 %.630.i, label %B306.i, label %B226.i

B226.i:                                           ; preds = %B214.i
  %.636.i = fcmp contract uno double %.541.i266, 0.000000e+00
  br i1 %.636.i, label %B266.i, label %B306.i

B266.i:                                           ; preds = %B226.i
  %.643.i = fcmp contract ord double %.606.i, 0.000000e+00
  br label %B306.i

B306.i:                                           ; preds = %B266.i, %B226.i, %B214.i, %B146.i
  %"$phi306.1.2.1.i" = phi i1 [ true, %B146.i ], [ false, %B214.i ], [ %.643.i, %B266.i ], [ true, %B226.i ]
  %.483.i265.1 = add nuw nsw i64 %.476768770.i, 2
  %41 = getelementptr double, ptr %.687, i64 %.483.i265
  %.541.i266.1 = load double, ptr %41, align 8, !noalias !49
  %.553.i.1 = add nsw i64 %.483.i265, %.364.i264
  %.579.i.1 = icmp slt i64 %.553.i.1, 0
  %.580.i.1 = select i1 %.579.i.1, i64 %.131.i, i64 0
  %42 = getelementptr double, ptr %.129.i, i64 %.580.i.1
  %.605.i.1 = getelementptr double, ptr %42, i64 %.553.i.1
  %.606.i.1 = load double, ptr %.605.i.1, align 8, !noalias !49
  br i1 %"$phi306.1.2.1.i", label %B306.i.1, label %B214.i.1

B214.i.1:                                         ; preds = %B306.i
  %.630.i.1 = fcmp contract oeq double %.541.i266.1, %.606.i.1
  br i1 %.630.i.1, label %B306.i.1, label %B226.i.1

B226.i.1:                                         ; preds = %B214.i.1
  %.636.i.1 = fcmp contract uno double %.541.i266.1, 0.000000e+00
  br i1 %.636.i.1, label %B266.i.1, label %B306.i.1

B266.i.1:                                         ; preds = %B226.i.1
  %.643.i.1 = fcmp contract ord double %.606.i.1, 0.000000e+00
  br label %B306.i.1

B306.i.1:                                         ; preds = %B266.i.1, %B226.i.1, %B214.i.1, %B306.i
  %"$phi306.1.2.1.i.1" = phi i1 [ true, %B306.i ], [ false, %B214.i.1 ], [ %.643.i.1, %B266.i.1 ], [ true, %B226.i.1 ]
  %niter44.next.1 = add i64 %niter44, 2
  %niter44.ncmp.1 = icmp eq i64 %niter44.next.1, %unroll_iter43
  br i1 %niter44.ncmp.1, label %B310.i.loopexit.unr-lcssa, label %B146.i

B310.i.loopexit.unr-lcssa:                        ; preds = %B306.i.1
  br i1 %lcmp.mod40.not, label %B310.i, label %B146.i.epil.preheader

B146.i.epil.preheader:                            ; preds = %B310.i.loopexit.unr-lcssa, %B146.i.preheader
  %turned.2.0772.i.epil.init = phi i1 [ false, %B146.i.preheader ], [ %"$phi306.1.2.1.i.1", %B310.i.loopexit.unr-lcssa ]
  %.476768770.i.epil.init = phi i64 [ 0, %B146.i.preheader ], [ %.483.i265.1, %B310.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod42)
  %43 = getelementptr double, ptr %.687, i64 %.476768770.i.epil.init
  %.541.i266.epil = load double, ptr %43, align 8, !noalias !49
  %.553.i.epil = add nsw i64 %.476768770.i.epil.init, %.364.i264
  %.579.i.epil = icmp slt i64 %.553.i.epil, 0
  %.580.i.epil = select i1 %.579.i.epil, i64 %.131.i, i64 0
  %44 = getelementptr double, ptr %.129.i, i64 %.580.i.epil
  %.605.i.epil = getelementptr double, ptr %44, i64 %.553.i.epil
  %.606.i.epil = load double, ptr %.605.i.epil, align 8, !noalias !49
  br i1 %turned.2.0772.i.epil.init, label %B310.i, label %B214.i.epil

B214.i.epil:                                      ; preds = %B146.i.epil.preheader
  %.630.i.epil = fcmp contract oeq double %.541.i266.epil, %.606.i.epil
  br i1 %.630.i.epil, label %B310.i, label %B226.i.epil

B226.i.epil:                                      ; preds = %B214.i.epil
  %.636.i.epil = fcmp contract uno double %.541.i266.epil, 0.000000e+00
  br i1 %.636.i.epil, label %B266.i.epil, label %B310.i

B266.i.epil:                                      ; preds = %B226.i.epil
  %.643.i.epil = fcmp contract ord double %.606.i.epil, 0.000000e+00
  br label %B310.i

B310.i:                                           ; preds = %B310.i.loopexit.unr-lcssa, %B266.i.epil, %B226.i.epil, %B214.i.epil, %B146.i.epil.preheader, %B418.i
  %turned.2.0.lcssa.i269 = phi i1 [ false, %B418.i ], [ %"$phi306.1.2.1.i.1", %B310.i.loopexit.unr-lcssa ], [ true, %B146.i.epil.preheader ], [ false, %B214.i.epil ], [ %.643.i.epil, %B266.i.epil ], [ true, %B226.i.epil ]
  %or.cond.not.i = select i1 %turned.2.0.lcssa.i269, i1 %.825777.not.i, i1 false
  br i1 %or.cond.not.i, label %B378.i.preheader, label %label_7

B378.i.preheader:                                 ; preds = %B310.i
  br i1 %283, label %B378.i.epil.preheader, label %B378.i

B378.i:                                           ; preds = %B378.i.preheader, %B378.i
  %.831776778.i = phi i64 [ %.838.i.3, %B378.i ], [ 0, %B378.i.preheader ]
  %niter50 = phi i64 [ %niter50.next.3, %B378.i ], [ 0, %B378.i.preheader ]
  %.838.i = or disjoint i64 %.831776778.i, 1
  %.944.i271 = getelementptr double, ptr %198, i64 %.831776778.i
  %.945.i272 = load double, ptr %.944.i271, align 8, !noalias !49
  %.1034.i273 = getelementptr double, ptr %199, i64 %.831776778.i
  store double %.945.i272, ptr %.1034.i273, align 8, !noalias !49
  %.838.i.1 = or disjoint i64 %.831776778.i, 2
  %.944.i271.1 = getelementptr double, ptr %198, i64 %.838.i
  %.945.i272.1 = load double, ptr %.944.i271.1, align 8, !noalias !49
  %.1034.i273.1 = getelementptr double, ptr %199, i64 %.838.i
  store double %.945.i272.1, ptr %.1034.i273.1, align 8, !noalias !49
  %.838.i.2 = or disjoint i64 %.831776778.i, 3
  %.944.i271.2 = getelementptr double, ptr %198, i64 %.838.i.1
  %.945.i272.2 = load double, ptr %.944.i271.2, align 8, !noalias !49
  %.1034.i273.2 = getelementptr double, ptr %199, i64 %.838.i.1
  store double %.945.i272.2, ptr %.1034.i273.2, align 8, !noalias !49
  %.838.i.3 = add nuw nsw i64 %.831776778.i, 4
  %.944.i271.3 = getelementptr double, ptr %198, i64 %.838.i.2
  %.945.i272.3 = load double, ptr %.944.i271.3, align 8, !noalias !49
  %.1034.i273.3 = getelementptr double, ptr %199, i64 %.838.i.2
  store double %.945.i272.3, ptr %.1034.i273.3, align 8, !noalias !49
  %niter50.next.3 = add i64 %niter50, 4
  %niter50.ncmp.3 = icmp eq i64 %niter50.next.3, %unroll_iter49
  br i1 %niter50.ncmp.3, label %label_8-lcssa, label %B378.i

label_8-lcssa: ; preds = %B378.i
  br i1 %lcmp.mod47.not, label %label_7, label %B378.i.epil.preheader

B378.i.epil.preheader:                            ; preds = %label_8-lcssa, %B378.i.preheader
  %.831776778.i.epil.init = phi i64 [ 0, %B378.i.preheader ], [ %.838.i.3, %label_8-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod48)
  br label %B378.i.epil

B378.i.epil:                                      ; preds = %B378.i.epil, %B378.i.epil.preheader
  %.831776778.i.epil = phi i64 [ %.838.i.epil, %B378.i.epil ], [ %.831776778.i.epil.init, %B378.i.epil.preheader ]
  %epil.iter46 = phi i64 [ %epil.iter46.next, %B378.i.epil ], [ 0, %B378.i.epil.preheader ]
  %.838.i.epil = add nuw nsw i64 %.831776778.i.epil, 1
  %.944.i271.epil = getelementptr double, ptr %198, i64 %.831776778.i.epil
  %.945.i272.epil = load double, ptr %.944.i271.epil, align 8, !noalias !49
  %.1034.i273.epil = getelementptr double, ptr %199, i64 %.831776778.i.epil
  store double %.945.i272.epil, ptr %.1034.i273.epil, align 8, !noalias !49
  %epil.iter46.next = add i64 %epil.iter46, 1
  %epil.iter46.cmp.not = icmp eq i64 %epil.iter46.next, %xtraiter45
  br i1 %epil.iter46.cmp.not, label %label_7, label %B378.i.epil, !llvm.loop !52

label_7: ; preds = %label_8-lcssa, %B378.i.epil, %B310.i
  br i1 %turned.2.0.lcssa.i269, label %B418.endif.endif.i, label %B662.i

B624.i:                                           ; preds = %label_9
  br label %B68.i

B68.i:                                            ; preds = %B70.i, %B624.i
  %.4001058.i = phi i64 [ %.407.i, %B70.i ], [ 0, %B624.i ]
  %exitcond.not.i146 = icmp eq i64 %.4001058.i, %.arg.lanes.7.5.2.i
  br i1 %exitcond.not.i146, label %label_10, label %B70.i

B70.i:                                            ; preds = %B68.i
  %.407.i = add nuw i64 %.4001058.i, 1
  %.517.i = getelementptr double, ptr %200, i64 %.4001058.i
  %.518.i = load double, ptr %.517.i, align 8, !noalias !53
  %.608.i = getelementptr double, ptr %201, i64 %.4001058.i
  %.609.i = load double, ptr %.608.i, align 8, !noalias !53
  %.699.i = getelementptr double, ptr %.13.i, i64 %.4001058.i
  %.700.i = load double, ptr %.699.i, align 8, !noalias !53
  %.708.i = tail call contract double @llvm.fabs.f64(double %.700.i)
  %.791.i = getelementptr double, ptr %202, i64 %.4001058.i
  %.792.i148 = load double, ptr %.791.i, align 8, !noalias !53
  %.800.i = fadd contract double %.708.i, %.792.i148
  %.801.i = fsub contract double %.609.i, %.518.i
  %.802.i = tail call contract double @llvm.fabs.f64(double %.801.i)
  %.803.i = tail call contract double @llvm.fabs.f64(double %.609.i)
  %.804.i = tail call contract double @llvm.fabs.f64(double %.518.i)
  %.805.i = fadd contract double %.804.i, %.803.i
  %.806.i = fadd contract double %.805.i, %.800.i
  %.807.i = fmul contract double %.806.i, 0x3EB0C6F7A0B5ED8D
  %.808.i = fcmp contract ogt double %.802.i, %.807.i
  br i1 %.808.i, label %B432.i, label %B68.i

B432.i:                                           ; preds = %B70.i
  %.871.i = load i64, ptr %.341.i, align 8, !noalias !53
  %.907.i = icmp slt i64 %.871.i, 0
  %.908.i = select i1 %.907.i, i64 %.7.i, i64 0
  %.909.i = add i64 %.908.i, %.871.i
  %.idx2194 = mul i64 %.909.i, 104
  %45 = getelementptr i8, ptr %.64.i, i64 %.idx2194
  %.933.i = getelementptr i8, ptr %45, i64 48
  store i64 7, ptr %.933.i, align 8, !noalias !53
  %.999.i = getelementptr i8, ptr %45, i64 56
  store i64 %.4001058.i, ptr %.999.i, align 8, !noalias !53
  %.333.i1744 = load i64, ptr %.341.i, align 8, !noalias !56
  %.397.i = load double, ptr %.291.i, align 8, !noalias !56
  %.440.i1745 = icmp slt i64 %.333.i1744, 0
  %.441.i1746 = select i1 %.440.i1745, i64 %.7.i, i64 0
  %46 = getelementptr double, ptr %.210.i, i64 %.333.i1744
  %.455.i1747 = getelementptr double, ptr %46, i64 %.441.i1746
  store double %.397.i, ptr %.455.i1747, align 8, !noalias !56
  store i64 -1, ptr %.341.i, align 8, !noalias !56
  store double 1.000000e+00, ptr %.3046.i, align 8, !noalias !56
  br label %label_10

label_10: ; preds = %B68.i, %B432.i
  br i1 %exitcond.not.i146, label %B662.i, label %B624.endif.i

B662.i:                                           ; preds = %label_9, %label_10, %label_7
  %.344.i = load i64, ptr %.341.i, align 8, !noalias !59
  %.410.i = load double, ptr %.291.i, align 8, !noalias !59
  %.479.i = load double, ptr %.478.i151, align 8, !noalias !59
  %.486.i = fsub contract double %.479.i, %.410.i
  %.520.i = icmp slt i64 %.344.i, 0
  %.521.i = select i1 %.520.i, i64 %.7.i, i64 0
  %.522.i = add i64 %.521.i, %.344.i
  %.idx2195 = mul i64 %.522.i, 104
  %47 = getelementptr i8, ptr %.64.i, i64 %.idx2195
  %.546.i = getelementptr i8, ptr %47, i64 80
  %.547.i = load i64, ptr %.546.i, align 8, !noalias !59
  %.609.i153 = load i64, ptr %.608.i152, align 8, !noalias !59
  %.615.i = add i64 %.547.i, %.345
  %.616.i = sub i64 %.615.i, %.609.i153
  store i64 %.616.i, ptr %.546.i, align 8, !noalias !59
  %.731.i = load double, ptr %.3046.i, align 8, !noalias !59
  %.804.i155 = load i64, ptr %.1141.i, align 8, !noalias !59
  %.810.i = icmp eq i64 %.804.i155, 1
  br i1 %.810.i, label %B416.i, label %B572.i

B416.i:                                           ; preds = %B662.i
  %.877.i = load i64, ptr %.608.i152, align 8, !noalias !59
  %.883.i = icmp eq i64 %.877.i, 0
  br i1 %.883.i, label %B474.i, label %B572.i

B474.i:                                           ; preds = %B416.i
  %.945.i = load double, ptr %.944.i, align 8, !noalias !59
  %.953.i = fcmp contract oeq double %.945.i, 0.000000e+00
  br i1 %.953.i, label %B536.i, label %B572.i

B536.i:                                           ; preds = %B474.i
  %.344.i1716 = load i64, ptr %.341.i, align 8, !noalias !62
  %.451.i1718 = icmp slt i64 %.344.i1716, 0
  %.452.i1719 = select i1 %.451.i1718, i64 %.7.i, i64 0
  %.453.i1720 = add i64 %.452.i1719, %.344.i1716
  %.473.i1721 = mul i64 %.453.i1720, %.12.i
  %48 = getelementptr double, ptr %.10.i, i64 %.473.i1721
  %49 = getelementptr double, ptr %48, i64 %.12.i
  %.477.i1722 = getelementptr i8, ptr %49, i64 -8
  %.478.i1723 = load double, ptr %.477.i1722, align 8, !noalias !62
  br i1 %.571614.not.i, label %B442.i1737, label %B204.i

B204.i:                                           ; preds = %B536.i, %B204.i
  %fastest.2.0617.i = phi double [ %.13.i.i1734, %B204.i ], [ 0.000000e+00, %B536.i ]
  %.577613615.i = phi i64 [ %.584.i1735, %B204.i ], [ 0, %B536.i ]
  %.691.i1724 = getelementptr double, ptr %.13.i, i64 %.577613615.i
  %.692.i1725 = load double, ptr %.691.i1724, align 8, !noalias !62
  %.700.i1726 = tail call contract double @llvm.fabs.f64(double %.692.i1725)
  %.709.i = add nsw i64 %.414.i1717, %.577613615.i
  %.737.i1727 = icmp slt i64 %.709.i, 0
  %.738.i = select i1 %.737.i1727, i64 %.12.i, i64 0
  %50 = getelementptr double, ptr %48, i64 %.709.i
  %.760.i1728 = getelementptr double, ptr %50, i64 %.738.i
  %.761.i1729 = load double, ptr %.760.i1728, align 8, !noalias !62
  %.773.i = fdiv contract double %.761.i1729, %.478.i1723
  %.774.i1730 = fadd contract double %.700.i1726, %.773.i
  %gep2220 = getelementptr double, ptr %invariant.gep2219, i64 %.577613615.i
  %.858.i1731 = load double, ptr %gep2220, align 8, !noalias !62
  %.866.i1732 = tail call contract double @llvm.fabs.f64(double %.858.i1731)
  %.870.i = fdiv contract double %.866.i1732, %.774.i1730
  %.12.i.i1733 = fcmp contract ogt double %.870.i, %fastest.2.0617.i
  %.13.i.i1734 = select i1 %.12.i.i1733, double %.870.i, double %fastest.2.0617.i
  %.584.i1735 = add nuw nsw i64 %.577613615.i, 1
  %exitcond.not.i1736 = icmp eq i64 %.584.i1735, %.8.i
  br i1 %exitcond.not.i1736, label %B442.i1737, label %B204.i

B442.i1737:                                       ; preds = %B204.i, %B536.i
  %fastest.2.0.lcssa.i = phi double [ 0.000000e+00, %B536.i ], [ %.13.i.i1734, %B204.i ]
  %.994.i = fmul contract double %.486.i, %fastest.2.0.lcssa.i
  %.995.i1738 = fcmp contract ogt double %.994.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.995.i1738, label %B464.i, label %B572.i

B464.i:                                           ; preds = %B442.i1737
  %.1007.i = tail call contract double @sqrt(double %.478.i1723)
  %.1010.i1740 = tail call contract double @sqrt(double %.1007.i)
  %.1011.i1741 = fmul contract double %.1010.i1740, 5.000000e-01
  %.1016.i = fdiv contract double %.1011.i1741, %fastest.2.0.lcssa.i
  %.12.i1.i1742 = fcmp contract olt double %.1016.i, %.486.i
  %.13.i2.i1743 = select i1 %.12.i1.i1742, double %.1016.i, double %.486.i
  br label %B572.i

B572.i:                                           ; preds = %B464.i, %B442.i1737, %B474.i, %B416.i, %B662.i
  %step.5.0.i = phi double [ %.731.i, %B662.i ], [ %.945.i, %B474.i ], [ %.731.i, %B416.i ], [ %.13.i2.i1743, %B464.i ], [ %.486.i, %B442.i1737 ]
  %.1052.i = fmul contract double %.486.i, 0x3FEFFFFFFFF24190
  %.1054.i = fcmp contract ult double %step.5.0.i, %.1052.i
  br i1 %.1054.i, label %B646.i, label %B590.i

B590.i:                                           ; preds = %B572.i
  %.1126.i = load double, ptr %.478.i151, align 8, !noalias !59
  br label %label_11

B646.i:                                           ; preds = %B572.i
  %.1141.i156 = fmul contract double %.486.i, 5.000000e-01
  %.1143.i = fcmp contract ogt double %step.5.0.i, %.1141.i156
  br i1 %.1143.i, label %B664.i, label %B732.i

B664.i:                                           ; preds = %B646.i
  %.1210.i = load i64, ptr %.1209.i, align 8, !noalias !59
  %.1216.i = icmp eq i64 %.1210.i, 0
  br i1 %.1216.i, label %B722.i, label %B732.i

B722.i:                                           ; preds = %B664.i
  br label %B732.i

B732.i:                                           ; preds = %B722.i, %B664.i, %B646.i
  %step.6.0.i = phi double [ %.1141.i156, %B722.i ], [ %step.5.0.i, %B664.i ], [ %step.5.0.i, %B646.i ]
  %.1234.i = fadd contract double %.410.i, %step.6.0.i
  br label %label_11

label_11: ; preds = %B590.i, %B732.i
  %step.7.0.i = phi double [ %.486.i, %B590.i ], [ %step.6.0.i, %B732.i ]
  %end.2.0.i = phi double [ %.1126.i, %B590.i ], [ %.1234.i, %B732.i ]
  store double %step.7.0.i, ptr %.3046.i, align 8, !noalias !59
  store double %end.2.0.i, ptr %.1371.i, align 8, !noalias !59
  %.1524.i = load i64, ptr %.2975.i, align 8, !noalias !59
  %.1542.i = icmp slt i64 %.1524.i, 0
  %.1543.i = select i1 %.1542.i, i64 %.168.i, i64 0
  %51 = getelementptr double, ptr %.166.i, i64 %.1524.i
  %.1557.i = getelementptr double, ptr %51, i64 %.1543.i
  %.1558.i = load double, ptr %.1557.i, align 8, !noalias !59
  %.1563.i = fcmp contract olt double %.1558.i, %end.2.0.i
  %.483.i280 = load i64, ptr %.385.i120, align 8, !noalias !65
  %.516.i = load i64, ptr %.515.i281, align 8, !noalias !65
  %.518.i282 = add nsw i64 %.516.i, 64
  %.580.i311 = load double, ptr %.3046.i, align 8, !noalias !68
  %.591.i = fdiv contract double 1.000000e+00, %.580.i311
  store double %.591.i, ptr %204, align 8, !noalias !68
  %.662.i312 = fdiv contract double %.591.i, %arg.gamma
  store double %.662.i312, ptr %205, align 8, !noalias !68
  store i64 0, ptr %206, align 8, !noalias !68
  %.804.i313 = add nsw i64 %.516.i, 56
  %.834.i = load i64, ptr %.833.i, align 8, !noalias !68
  %.864.i = load i64, ptr %.537.i126, align 8, !noalias !68
  %.894.i = load i64, ptr %.893.i, align 8, !noalias !68
  %.895.i = inttoptr i64 %.834.i to ptr
  %.896.i = inttoptr i64 %.864.i to ptr
  %.897.i = inttoptr i64 %.804.i313 to ptr
  %.898.i = inttoptr i64 %.894.i to ptr
  tail call void %.895.i(ptr %.896.i, ptr %.897.i, ptr %.898.i), !noalias !68
  %.903.i = add nsw i64 %.483.i280, %.901.i314
  %.909.i315 = add nsw i64 %.483.i280, %.353.i130
  %.941.i = load i64, ptr %.940.i316, align 8, !noalias !68
  %.971.i = load i64, ptr %.893.i, align 8, !noalias !68
  %.972.i = inttoptr i64 %.941.i to ptr
  %.973.i = inttoptr i64 %.971.i to ptr
  %.974.i = inttoptr i64 %.909.i315 to ptr
  %.975.i = inttoptr i64 %.903.i to ptr
  tail call void %.972.i(ptr %.973.i, ptr %.974.i, ptr %.975.i), !noalias !68
  %.981.i317 = add nsw i64 %.516.i, 72
  %.1013.i318 = load i64, ptr %.1012.i, align 8, !noalias !68
  %.1043.i = load i64, ptr %.537.i126, align 8, !noalias !68
  %.1049.i = inttoptr i64 %.1013.i318 to ptr
  %.1050.i = inttoptr i64 %.1043.i to ptr
  %.1054.i319 = inttoptr i64 %.981.i317 to ptr
  tail call void %.1049.i(ptr %.1050.i, ptr %.897.i, ptr %.975.i, ptr %.974.i, ptr %.1054.i319), !noalias !68
  %.1242.i = load i64, ptr %.341.i, align 8, !noalias !68
  %.1254.i = icmp sgt i64 %.1242.i, -1
  br i1 %.1254.i, label %B1000.i, label %B1226.i

B1000.i:                                          ; preds = %label_11
  %.idx2196 = mul i64 %.1242.i, 104
  %52 = getelementptr i8, ptr %.64.i, i64 %.idx2196
  %.1318.i321 = getelementptr i8, ptr %52, i64 88
  %.1319.i = load i64, ptr %.1318.i321, align 8, !noalias !68
  %.1320.i = add nsw i64 %.1319.i, 1
  store i64 %.1320.i, ptr %.1318.i321, align 8, !noalias !68
  %.1433.i = load double, ptr %207, align 8, !noalias !68
  %.1441.i = fcmp contract ugt double %.1433.i, 0.000000e+00
  br i1 %.1441.i, label %B1124.i, label %B1226.i

B1124.i:                                          ; preds = %B1000.i
  %.1502.i = getelementptr i8, ptr %52, i64 96
  %.1503.i = load i64, ptr %.1502.i, align 8, !noalias !68
  %.1504.i = add nsw i64 %.1503.i, 1
  store i64 %.1504.i, ptr %.1502.i, align 8, !noalias !68
  br i1 %.276.i, label %B72.endif.us.i.preheader, label %B210.endif.i

B72.endif.us.i.preheader:                         ; preds = %B1124.i
  br i1 %285, label %B72.endif.us.i.epil.preheader, label %B72.endif.us.i

B72.endif.us.i:                                   ; preds = %B72.endif.us.i.preheader, %B72.endif.us.i
  %.32613431349.us.i = phi i64 [ %.333.us.i.1, %B72.endif.us.i ], [ 0, %B72.endif.us.i.preheader ]
  %niter62 = phi i64 [ %niter62.next.1, %B72.endif.us.i ], [ 0, %B72.endif.us.i.preheader ]
  %53 = mul i64 %272, %.32613431349.us.i
  %scevgep = getelementptr i8, ptr %.391.i, i64 %53
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep, i8 0, i64 %273, i1 false), !noalias !71
  %.555.us.i1025 = mul i64 %.32613431349.us.i, %.8.i
  %54 = getelementptr double, ptr %.391.i, i64 %.555.us.i1025
  %.333.us.i = or disjoint i64 %.32613431349.us.i, 1
  %.634.us.i = load double, ptr %205, align 8, !noalias !71
  %55 = getelementptr double, ptr %54, i64 %.32613431349.us.i
  store double %.634.us.i, ptr %55, align 8, !noalias !71
  %56 = mul i64 %272, %.333.us.i
  %scevgep.1 = getelementptr i8, ptr %.391.i, i64 %56
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.1, i8 0, i64 %273, i1 false), !noalias !71
  %.555.us.i1025.1 = mul i64 %.333.us.i, %.8.i
  %57 = getelementptr double, ptr %.391.i, i64 %.555.us.i1025.1
  %.333.us.i.1 = add nuw nsw i64 %.32613431349.us.i, 2
  %.634.us.i.1 = load double, ptr %205, align 8, !noalias !71
  %58 = getelementptr double, ptr %57, i64 %.333.us.i
  store double %.634.us.i.1, ptr %58, align 8, !noalias !71
  %niter62.next.1 = add i64 %niter62, 2
  %niter62.ncmp.1 = icmp eq i64 %niter62.next.1, %unroll_iter61
  br i1 %niter62.ncmp.1, label %B210.endif.i.loopexit.unr-lcssa, label %B72.endif.us.i

B274.i:                                           ; preds = %B210.endif.i, %B274.i
  %.85513611363.i = phi i64 [ %.862.i1015, %B274.i ], [ 0, %B210.endif.i ]
  %.862.i1015 = add nuw nsw i64 %.85513611363.i, 1
  %.945.i1016 = getelementptr i64, ptr %.450.i, i64 %.85513611363.i
  %.946.i = load i64, ptr %.945.i1016, align 8, !noalias !71
  %.1010.i = getelementptr i64, ptr %208, i64 %.85513611363.i
  %.1011.i = load i64, ptr %.1010.i, align 8, !noalias !71
  %.1061.i1017 = icmp slt i64 %.946.i, 0
  %.1062.i = select i1 %.1061.i1017, i64 %.392.i, i64 0
  %.1063.i = add i64 %.1062.i, %.946.i
  %.1064.i = icmp slt i64 %.1011.i, 0
  %.1065.i = select i1 %.1064.i, i64 %.8.i, i64 0
  %.1092.i1018 = mul i64 %.1063.i, %.8.i
  %59 = getelementptr double, ptr %.391.i, i64 %.1092.i1018
  %60 = getelementptr double, ptr %59, i64 %.1011.i
  %.1096.i = getelementptr double, ptr %60, i64 %.1065.i
  %.1097.i = load double, ptr %.1096.i, align 8, !noalias !71
  %gep1367.i = getelementptr double, ptr %.181.i, i64 %.85513611363.i
  %.1156.i1020 = load double, ptr %gep1367.i, align 8, !noalias !71
  %.1164.i1021 = fsub contract double %.1097.i, %.1156.i1020
  store double %.1164.i1021, ptr %.1096.i, align 8, !noalias !71
  %exitcond1370.not.i = icmp eq i64 %.862.i1015, %.452.i
  br i1 %exitcond1370.not.i, label %B412.i, label %B274.i

B412.i:                                           ; preds = %B274.i, %B210.endif.i
  br i1 %.276.i, label %B108.endif.lr.ph.i, label %B1226.i.sink.split

B62.loopexit.i:                                   ; preds = %B646.B542.loopexit_crit_edge.us.i, %B504.endif.i
  %exitcond864.not.i = icmp eq i64 %.151.i, %.8.i
  br i1 %exitcond864.not.i, label %B1226.i.sink.split, label %B108.endif.lr.ph.i

B148.i:                                           ; preds = %B148.i.prol.loopexit, %B148.i
  %largest.2.2718.i = phi double [ %.13.i1052.1, %B148.i ], [ %largest.2.2718.i.unr, %B148.i.prol.loopexit ]
  %.398714716.i = phi i64 [ %.405.i1040.1, %B148.i ], [ %.398714716.i.unr, %B148.i.prol.loopexit ]
  %.470.i1034 = icmp slt i64 %.398714716.i, 0
  %.471.i1035 = select i1 %.470.i1034, i64 %.8.i, i64 0
  %61 = getelementptr double, ptr %66, i64 %.398714716.i
  %.502.i1036 = getelementptr double, ptr %61, i64 %.471.i1035
  %.503.i1037 = load double, ptr %.502.i1036, align 8, !noalias !74
  %.507.i1038 = tail call contract double @llvm.fabs.f64(double %.503.i1037)
  %.12.i1051 = fcmp contract ogt double %.507.i1038, %largest.2.2718.i
  %.13.i1052 = select i1 %.12.i1051, double %.507.i1038, double %largest.2.2718.i
  %.405.i1040 = add nuw i64 %.398714716.i, 1
  %.470.i1034.1 = icmp slt i64 %.405.i1040, 0
  %.471.i1035.1 = select i1 %.470.i1034.1, i64 %.8.i, i64 0
  %62 = getelementptr double, ptr %66, i64 %.405.i1040
  %.502.i1036.1 = getelementptr double, ptr %62, i64 %.471.i1035.1
  %.503.i1037.1 = load double, ptr %.502.i1036.1, align 8, !noalias !74
  %.507.i1038.1 = tail call contract double @llvm.fabs.f64(double %.503.i1037.1)
  %.12.i1051.1 = fcmp contract ogt double %.507.i1038.1, %.13.i1052
  %.13.i1052.1 = select i1 %.12.i1051.1, double %.507.i1038.1, double %.13.i1052
  %.405.i1040.1 = add nuw i64 %.398714716.i, 2
  %exitcond.not.i1041.1 = icmp eq i64 %.405.i1040.1, %.8.i
  br i1 %exitcond.not.i1041.1, label %B228.i, label %B148.i

B228.i:                                           ; preds = %B148.i, %B148.i.prol.loopexit
  %.13.i1052.lcssa = phi double [ %.13.i1052.lcssa.unr, %B148.i.prol.loopexit ], [ %.13.i1052.1, %B148.i ]
  %.280.i1030 = add nuw i64 %.273722728.i, 1
  %.553.i1042 = fcmp contract ogt double %.13.i1052.lcssa, 0.000000e+00
  br i1 %.553.i1042, label %B240.endif.i, label %B360.i

B302.i:                                           ; preds = %B240.endif.i
  br label %B360.i

B360.i:                                           ; preds = %B240.endif.i, %B302.i, %B228.i
  %pivot.3.2.i = phi i64 [ %pivot.2.1730.i, %B228.i ], [ %pivot.2.1730.i, %B240.endif.i ], [ %.273722728.i, %B302.i ]
  %best.3.2.i = phi double [ %best.2.1731.i, %B228.i ], [ %best.2.1731.i, %B240.endif.i ], [ %.646.i1050, %B302.i ]
  %exitcond861.not.i = icmp eq i64 %.280.i1030, %64
  br i1 %exitcond861.not.i, label %B362.i, label %B148.lr.ph.i

B362.i:                                           ; preds = %B360.i
  %.147.i = add i64 %.137773818.i, -1
  %.151.i = add nuw nsw i64 %.144775817.i, 1
  %.766.i = fcmp contract ogt double %best.3.2.i, 0.000000e+00
  br i1 %.766.i, label %B428.lr.ph.i, label %B1226.i.sink.split

B428.i:                                           ; preds = %B428.lr.ph.i, %B428.i
  %.958741743.i = phi i64 [ %.965.i.1, %B428.i ], [ 0, %B428.lr.ph.i ]
  %niter70 = phi i64 [ %niter70.next.1, %B428.i ], [ 0, %B428.lr.ph.i ]
  %.965.i = or disjoint i64 %.958741743.i, 1
  %.1062.i1046 = getelementptr double, ptr %68, i64 %.958741743.i
  %.1063.i1047 = load double, ptr %.1062.i1046, align 8, !noalias !74
  %.1139.i = getelementptr double, ptr %69, i64 %.958741743.i
  %.1140.i1048 = load double, ptr %.1139.i, align 8, !noalias !74
  store double %.1140.i1048, ptr %.1062.i1046, align 8, !noalias !74
  store double %.1063.i1047, ptr %.1139.i, align 8, !noalias !74
  %.965.i.1 = add nuw nsw i64 %.958741743.i, 2
  %.1062.i1046.1 = getelementptr double, ptr %68, i64 %.965.i
  %.1063.i1047.1 = load double, ptr %.1062.i1046.1, align 8, !noalias !74
  %.1139.i.1 = getelementptr double, ptr %69, i64 %.965.i
  %.1140.i1048.1 = load double, ptr %.1139.i.1, align 8, !noalias !74
  store double %.1140.i1048.1, ptr %.1062.i1046.1, align 8, !noalias !74
  store double %.1063.i1047.1, ptr %.1139.i.1, align 8, !noalias !74
  %niter70.next.1 = add i64 %niter70, 2
  %niter70.ncmp.1 = icmp eq i64 %niter70.next.1, %unroll_iter69
  br i1 %niter70.ncmp.1, label %B504.endif.i.unr-lcssa, label %B428.i

B108.endif.lr.ph.i:                               ; preds = %B412.i, %B62.loopexit.i
  %.137773818.i = phi i64 [ %.147.i, %B62.loopexit.i ], [ %.8.i, %B412.i ]
  %.144775817.i = phi i64 [ %.151.i, %B62.loopexit.i ], [ 0, %B412.i ]
  %63 = sub i64 %279, %.144775817.i
  %smax.i = tail call i64 @llvm.smax.i64(i64 %.137773818.i, i64 0)
  %64 = add nuw i64 %smax.i, %.144775817.i
  %invariant.gep.i = getelementptr double, ptr %.391.i, i64 %.144775817.i
  %xtraiter63 = and i64 %.137773818.i, 1
  %lcmp.mod64.not = icmp eq i64 %xtraiter63, 0
  %.405.i1040.prol = add nuw i64 %.144775817.i, 1
  %65 = icmp eq i64 %279, %.144775817.i
  br label %B148.lr.ph.i

B148.lr.ph.i:                                     ; preds = %B108.endif.lr.ph.i, %B360.i
  %best.2.1731.i = phi double [ 0.000000e+00, %B108.endif.lr.ph.i ], [ %best.3.2.i, %B360.i ]
  %pivot.2.1730.i = phi i64 [ %.144775817.i, %B108.endif.lr.ph.i ], [ %pivot.3.2.i, %B360.i ]
  %.273722728.i = phi i64 [ %.144775817.i, %B108.endif.lr.ph.i ], [ %.280.i1030, %B360.i ]
  %.467.i1031 = icmp slt i64 %.273722728.i, 0
  %.468.i1032 = select i1 %.467.i1031, i64 %.392.i, i64 0
  %.469.i = add i64 %.468.i1032, %.273722728.i
  %.498.i1033 = mul i64 %.469.i, %.8.i
  %66 = getelementptr double, ptr %.391.i, i64 %.498.i1033
  br i1 %lcmp.mod64.not, label %B148.i.prol.loopexit, label %B148.i.prol

B148.i.prol:                                      ; preds = %B148.lr.ph.i
  %67 = getelementptr double, ptr %66, i64 %.144775817.i
  %.503.i1037.prol = load double, ptr %67, align 8, !noalias !74
  %.507.i1038.prol = tail call contract double @llvm.fabs.f64(double %.503.i1037.prol)
  %.12.i1051.prol = fcmp contract ogt double %.507.i1038.prol, 0.000000e+00
  %.13.i1052.prol = select i1 %.12.i1051.prol, double %.507.i1038.prol, double 0.000000e+00
  br label %B148.i.prol.loopexit

B148.i.prol.loopexit:                             ; preds = %B148.i.prol, %B148.lr.ph.i
  %.13.i1052.lcssa.unr = phi double [ poison, %B148.lr.ph.i ], [ %.13.i1052.prol, %B148.i.prol ]
  %largest.2.2718.i.unr = phi double [ 0.000000e+00, %B148.lr.ph.i ], [ %.13.i1052.prol, %B148.i.prol ]
  %.398714716.i.unr = phi i64 [ %.144775817.i, %B148.lr.ph.i ], [ %.405.i1040.prol, %B148.i.prol ]
  br i1 %65, label %B228.i, label %B148.i

B240.endif.i:                                     ; preds = %B228.i
  %gep739.i = getelementptr double, ptr %invariant.gep.i, i64 %.498.i1033
  %.637.i = load double, ptr %gep739.i, align 8, !noalias !74
  %.641.i = tail call contract double @llvm.fabs.f64(double %.637.i)
  %.646.i1050 = fdiv contract double %.641.i, %.13.i1052.lcssa
  %.648.i = fcmp contract ogt double %.646.i1050, %best.2.1731.i
  br i1 %.648.i, label %B302.i, label %B360.i

B428.lr.ph.i:                                     ; preds = %B362.i
  %.866.i = getelementptr double, ptr %209, i64 %.144775817.i
  %.867.i1043 = sitofp i64 %pivot.3.2.i to double
  store double %.867.i1043, ptr %.866.i, align 8, !noalias !74
  %.1058.i1044 = mul i64 %.144775817.i, %.8.i
  %68 = getelementptr double, ptr %.391.i, i64 %.1058.i1044
  %.1104.i = icmp slt i64 %pivot.3.2.i, 0
  %.1105.i1045 = select i1 %.1104.i, i64 %.392.i, i64 0
  %.1106.i = add i64 %.1105.i1045, %pivot.3.2.i
  %.1135.i = mul i64 %.1106.i, %.8.i
  %69 = getelementptr double, ptr %.391.i, i64 %.1135.i
  br i1 %286, label %B428.i.epil.preheader, label %B428.i

B504.endif.i.unr-lcssa:                           ; preds = %B428.i
  br i1 %lcmp.mod67.not, label %B504.endif.i, label %B428.i.epil.preheader

B428.i.epil.preheader:                            ; preds = %B504.endif.i.unr-lcssa, %B428.lr.ph.i
  %.958741743.i.epil.init = phi i64 [ 0, %B428.lr.ph.i ], [ %.965.i.1, %B504.endif.i.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod68)
  %.1062.i1046.epil = getelementptr double, ptr %68, i64 %.958741743.i.epil.init
  %.1063.i1047.epil = load double, ptr %.1062.i1046.epil, align 8, !noalias !74
  %.1139.i.epil = getelementptr double, ptr %69, i64 %.958741743.i.epil.init
  %.1140.i1048.epil = load double, ptr %.1139.i.epil, align 8, !noalias !74
  store double %.1140.i1048.epil, ptr %.1062.i1046.epil, align 8, !noalias !74
  store double %.1063.i1047.epil, ptr %.1139.i.epil, align 8, !noalias !74
  br label %B504.endif.i

B504.endif.i:                                     ; preds = %B504.endif.i.unr-lcssa, %B428.i.epil.preheader
  %.1345.i = icmp sgt i64 %.8.i, %.151.i
  br i1 %.1345.i, label %B544.us.preheader.i, label %B62.loopexit.i

B544.us.preheader.i:                              ; preds = %B504.endif.i
  %gep756.i = getelementptr double, ptr %invariant.gep.i, i64 %.1058.i1044
  %xtraiter71 = and i64 %63, 1
  %lcmp.mod72.not = icmp eq i64 %xtraiter71, 0
  %.1765.us.i.prol = add nuw i64 %.144775817.i, 2
  %.1936.us.i.prol = getelementptr double, ptr %68, i64 %.151.i
  %70 = icmp eq i64 %280, %.144775817.i
  br label %B544.us.i

B544.us.i:                                        ; preds = %B646.B542.loopexit_crit_edge.us.i, %B544.us.preheader.i
  %.1393758764.us.i = phi i64 [ %.1400.us.i, %B646.B542.loopexit_crit_edge.us.i ], [ %.151.i, %B544.us.preheader.i ]
  %.1466.us.i = icmp slt i64 %.1393758764.us.i, 0
  %.1467.us.i = select i1 %.1466.us.i, i64 %.392.i, i64 0
  %.1468.us.i = add i64 %.1467.us.i, %.1393758764.us.i
  %.1497.us.i = mul i64 %.1468.us.i, %.8.i
  %gep.us.i = getelementptr double, ptr %invariant.gep.i, i64 %.1497.us.i
  %.1502.us.i = load double, ptr %gep.us.i, align 8, !noalias !74
  %.1580.us.i = load double, ptr %gep756.i, align 8, !noalias !74
  %.1587.us.i = fdiv contract double %.1502.us.i, %.1580.us.i
  store double %.1587.us.i, ptr %gep.us.i, align 8, !noalias !74
  %71 = getelementptr double, ptr %.391.i, i64 %.1497.us.i
  br i1 %lcmp.mod72.not, label %B648.us.i.prol.loopexit, label %B648.us.i.prol

B648.us.i.prol:                                   ; preds = %B544.us.i
  %.1862.us.i.prol = getelementptr double, ptr %71, i64 %.151.i
  %.1863.us.i.prol = load double, ptr %.1862.us.i.prol, align 8, !noalias !74
  %.1937.us.i.prol = load double, ptr %.1936.us.i.prol, align 8, !noalias !74
  %.1942.us.i.prol = fmul contract double %.1587.us.i, %.1937.us.i.prol
  %.1943.us.i.prol = fsub contract double %.1863.us.i.prol, %.1942.us.i.prol
  store double %.1943.us.i.prol, ptr %.1862.us.i.prol, align 8, !noalias !74
  br label %B648.us.i.prol.loopexit

B648.us.i.prol.loopexit:                          ; preds = %B648.us.i.prol, %B544.us.i
  %.1758748750.us.i.unr = phi i64 [ %.151.i, %B544.us.i ], [ %.1765.us.i.prol, %B648.us.i.prol ]
  br i1 %70, label %B646.B542.loopexit_crit_edge.us.i, label %B648.us.i

B648.us.i:                                        ; preds = %B648.us.i.prol.loopexit, %B648.us.i
  %.1758748750.us.i = phi i64 [ %.1765.us.i.1, %B648.us.i ], [ %.1758748750.us.i.unr, %B648.us.i.prol.loopexit ]
  %.1765.us.i = add nuw i64 %.1758748750.us.i, 1
  %.1830.us.i = icmp slt i64 %.1758748750.us.i, 0
  %.1831.us.i = select i1 %.1830.us.i, i64 %.8.i, i64 0
  %.1832.us.i = add i64 %.1831.us.i, %.1758748750.us.i
  %.1862.us.i = getelementptr double, ptr %71, i64 %.1832.us.i
  %.1863.us.i = load double, ptr %.1862.us.i, align 8, !noalias !74
  %.1936.us.i = getelementptr double, ptr %68, i64 %.1832.us.i
  %.1937.us.i = load double, ptr %.1936.us.i, align 8, !noalias !74
  %.1942.us.i = fmul contract double %.1587.us.i, %.1937.us.i
  %.1943.us.i = fsub contract double %.1863.us.i, %.1942.us.i
  store double %.1943.us.i, ptr %.1862.us.i, align 8, !noalias !74
  %.1765.us.i.1 = add nuw i64 %.1758748750.us.i, 2
  %.1830.us.i.1 = icmp slt i64 %.1765.us.i, 0
  %.1831.us.i.1 = select i1 %.1830.us.i.1, i64 %.8.i, i64 0
  %.1832.us.i.1 = add i64 %.1831.us.i.1, %.1765.us.i
  %.1862.us.i.1 = getelementptr double, ptr %71, i64 %.1832.us.i.1
  %.1863.us.i.1 = load double, ptr %.1862.us.i.1, align 8, !noalias !74
  %.1936.us.i.1 = getelementptr double, ptr %68, i64 %.1832.us.i.1
  %.1937.us.i.1 = load double, ptr %.1936.us.i.1, align 8, !noalias !74
  %.1942.us.i.1 = fmul contract double %.1587.us.i, %.1937.us.i.1
  %.1943.us.i.1 = fsub contract double %.1863.us.i.1, %.1942.us.i.1
  store double %.1943.us.i.1, ptr %.1862.us.i.1, align 8, !noalias !74
  %exitcond863.not.i.1 = icmp eq i64 %.1765.us.i.1, %.8.i
  br i1 %exitcond863.not.i.1, label %B646.B542.loopexit_crit_edge.us.i, label %B648.us.i

B646.B542.loopexit_crit_edge.us.i:                ; preds = %B648.us.i, %B648.us.i.prol.loopexit
  %.1400.us.i = add nuw i64 %.1393758764.us.i, 1
  %exitcond.not = icmp eq i64 %.1400.us.i, %.8.i
  br i1 %exitcond.not, label %B62.loopexit.i, label %B544.us.i

B210.endif.i.loopexit.unr-lcssa:                  ; preds = %B72.endif.us.i
  br i1 %lcmp.mod59.not, label %B210.endif.i, label %B72.endif.us.i.epil.preheader

B72.endif.us.i.epil.preheader:                    ; preds = %B210.endif.i.loopexit.unr-lcssa, %B72.endif.us.i.preheader
  %.32613431349.us.i.epil.init = phi i64 [ 0, %B72.endif.us.i.preheader ], [ %.333.us.i.1, %B210.endif.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod60)
  %72 = mul i64 %272, %.32613431349.us.i.epil.init
  %scevgep.epil = getelementptr i8, ptr %.391.i, i64 %72
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep.epil, i8 0, i64 %273, i1 false), !noalias !71
  %.555.us.i1025.epil = mul i64 %.32613431349.us.i.epil.init, %.8.i
  %73 = getelementptr double, ptr %.391.i, i64 %.555.us.i1025.epil
  %.634.us.i.epil = load double, ptr %205, align 8, !noalias !71
  %74 = getelementptr double, ptr %73, i64 %.32613431349.us.i.epil.init
  store double %.634.us.i.epil, ptr %74, align 8, !noalias !71
  br label %B210.endif.i

B210.endif.i:                                     ; preds = %B72.endif.us.i.epil.preheader, %B210.endif.i.loopexit.unr-lcssa, %B1124.i
  br i1 %.8491362.not.i, label %B412.i, label %B274.i

B1226.i.sink.split:                               ; preds = %B62.loopexit.i, %B362.i, %B412.i
  %.sink = phi i64 [ 1, %B412.i ], [ 1, %B62.loopexit.i ], [ 2, %B362.i ]
  store i64 %.sink, ptr %206, align 8, !noalias !71
  br label %B1226.i

B1226.i:                                          ; preds = %B1226.i.sink.split, %B1000.i, %label_11
  %pivoted.3.1.i = phi i1 [ false, %B1000.i ], [ false, %label_11 ], [ true, %B1226.i.sink.split ]
  br i1 %pivoted.3.1.i, label %B1232.i, label %label_12

B1232.i:                                          ; preds = %B1226.i
  %.385.i326 = load i64, ptr %206, align 8, !noalias !77
  %.393.i = icmp eq i64 %.385.i326, 1
  br i1 %.393.i, label %B96.endif.i, label %label_13

B160.i:                                           ; preds = %B160.i.preheader, %B160.i
  %.514624626.i = phi i64 [ %.521.i327.3, %B160.i ], [ 0, %B160.i.preheader ]
  %niter78 = phi i64 [ %niter78.next.3, %B160.i ], [ 0, %B160.i.preheader ]
  %.521.i327 = or disjoint i64 %.514624626.i, 1
  %gep.i = getelementptr double, ptr %210, i64 %.514624626.i
  %.627.i = load double, ptr %gep.i, align 8, !noalias !77
  %gep630.i = getelementptr double, ptr %211, i64 %.514624626.i
  store double %.627.i, ptr %gep630.i, align 8, !noalias !77
  %.521.i327.1 = or disjoint i64 %.514624626.i, 2
  %gep.i.1 = getelementptr double, ptr %210, i64 %.521.i327
  %.627.i.1 = load double, ptr %gep.i.1, align 8, !noalias !77
  %gep630.i.1 = getelementptr double, ptr %211, i64 %.521.i327
  store double %.627.i.1, ptr %gep630.i.1, align 8, !noalias !77
  %.521.i327.2 = or disjoint i64 %.514624626.i, 3
  %gep.i.2 = getelementptr double, ptr %210, i64 %.521.i327.1
  %.627.i.2 = load double, ptr %gep.i.2, align 8, !noalias !77
  %gep630.i.2 = getelementptr double, ptr %211, i64 %.521.i327.1
  store double %.627.i.2, ptr %gep630.i.2, align 8, !noalias !77
  %.521.i327.3 = add nuw nsw i64 %.514624626.i, 4
  %gep.i.3 = getelementptr double, ptr %210, i64 %.521.i327.2
  %.627.i.3 = load double, ptr %gep.i.3, align 8, !noalias !77
  %gep630.i.3 = getelementptr double, ptr %211, i64 %.521.i327.2
  store double %.627.i.3, ptr %gep630.i.3, align 8, !noalias !77
  %niter78.next.3 = add i64 %niter78, 4
  %niter78.ncmp.3 = icmp eq i64 %niter78.next.3, %unroll_iter77
  br i1 %niter78.ncmp.3, label %B218.i.loopexit.unr-lcssa, label %B160.i

B218.i.loopexit.unr-lcssa:                        ; preds = %B160.i
  br i1 %lcmp.mod75.not, label %B218.i, label %B160.i.epil.preheader

B160.i.epil.preheader:                            ; preds = %B218.i.loopexit.unr-lcssa, %B160.i.preheader
  %.514624626.i.epil.init = phi i64 [ 0, %B160.i.preheader ], [ %.521.i327.3, %B218.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod76)
  br label %B160.i.epil

B160.i.epil:                                      ; preds = %B160.i.epil, %B160.i.epil.preheader
  %.514624626.i.epil = phi i64 [ %.521.i327.epil, %B160.i.epil ], [ %.514624626.i.epil.init, %B160.i.epil.preheader ]
  %epil.iter74 = phi i64 [ %epil.iter74.next, %B160.i.epil ], [ 0, %B160.i.epil.preheader ]
  %.521.i327.epil = add nuw nsw i64 %.514624626.i.epil, 1
  %gep.i.epil = getelementptr double, ptr %210, i64 %.514624626.i.epil
  %.627.i.epil = load double, ptr %gep.i.epil, align 8, !noalias !77
  %gep630.i.epil = getelementptr double, ptr %211, i64 %.514624626.i.epil
  store double %.627.i.epil, ptr %gep630.i.epil, align 8, !noalias !77
  %epil.iter74.next = add i64 %epil.iter74, 1
  %epil.iter74.cmp.not = icmp eq i64 %epil.iter74.next, %xtraiter73
  br i1 %epil.iter74.cmp.not, label %B218.i, label %B160.i.epil, !llvm.loop !80

B218.i:                                           ; preds = %B218.i.loopexit.unr-lcssa, %B160.i.epil, %B96.endif.i
  br i1 %.125.i931, label %B62.i938.preheader, label %label_14

B62.i938.preheader:                               ; preds = %B218.i
  br i1 %288, label %B62.i938.epil.preheader, label %B62.i938

B62.i938:                                         ; preds = %B62.i938.preheader, %B62.i938
  %.175682684.i939 = phi i64 [ %.182.i942.1, %B62.i938 ], [ 0, %B62.i938.preheader ]
  %niter84 = phi i64 [ %niter84.next.1, %B62.i938 ], [ 0, %B62.i938.preheader ]
  %75 = getelementptr double, ptr %212, i64 %.175682684.i939
  %.280.i940 = load double, ptr %75, align 8, !noalias !81
  %.5.i.i941 = fptosi double %.280.i940 to i64
  %.182.i942 = or disjoint i64 %.175682684.i939, 1
  %gep.i945 = getelementptr double, ptr %211, i64 %.175682684.i939
  %.381.i946 = load double, ptr %gep.i945, align 8, !noalias !81
  %.422.i947 = icmp slt i64 %.5.i.i941, 0
  %.423.i948 = select i1 %.422.i947, i64 %.17.i52, i64 0
  %76 = getelementptr double, ptr %211, i64 %.423.i948
  %gep688.i951 = getelementptr double, ptr %76, i64 %.5.i.i941
  %.458.i952 = load double, ptr %gep688.i951, align 8, !noalias !81
  store double %.458.i952, ptr %gep.i945, align 8, !noalias !81
  store double %.381.i946, ptr %gep688.i951, align 8, !noalias !81
  %77 = getelementptr double, ptr %212, i64 %.182.i942
  %.280.i940.1 = load double, ptr %77, align 8, !noalias !81
  %.5.i.i941.1 = fptosi double %.280.i940.1 to i64
  %.182.i942.1 = add nuw nsw i64 %.175682684.i939, 2
  %gep.i945.1 = getelementptr double, ptr %211, i64 %.182.i942
  %.381.i946.1 = load double, ptr %gep.i945.1, align 8, !noalias !81
  %.422.i947.1 = icmp slt i64 %.5.i.i941.1, 0
  %.423.i948.1 = select i1 %.422.i947.1, i64 %.17.i52, i64 0
  %78 = getelementptr double, ptr %211, i64 %.423.i948.1
  %gep688.i951.1 = getelementptr double, ptr %78, i64 %.5.i.i941.1
  %.458.i952.1 = load double, ptr %gep688.i951.1, align 8, !noalias !81
  store double %.458.i952.1, ptr %gep.i945.1, align 8, !noalias !81
  store double %.381.i946.1, ptr %gep688.i951.1, align 8, !noalias !81
  %niter84.next.1 = add i64 %niter84, 2
  %niter84.ncmp.1 = icmp eq i64 %niter84.next.1, %unroll_iter83
  br i1 %niter84.ncmp.1, label %B218.endif.i954.preheader.unr-lcssa, label %B62.i938

B218.endif.i954.preheader.unr-lcssa:              ; preds = %B62.i938
  br i1 %lcmp.mod81.not, label %B218.endif.i954.preheader, label %B62.i938.epil.preheader

B62.i938.epil.preheader:                          ; preds = %B218.endif.i954.preheader.unr-lcssa, %B62.i938.preheader
  %.175682684.i939.epil.init = phi i64 [ 0, %B62.i938.preheader ], [ %.182.i942.1, %B218.endif.i954.preheader.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod82)
  %79 = getelementptr double, ptr %212, i64 %.175682684.i939.epil.init
  %.280.i940.epil = load double, ptr %79, align 8, !noalias !81
  %.5.i.i941.epil = fptosi double %.280.i940.epil to i64
  %gep.i945.epil = getelementptr double, ptr %211, i64 %.175682684.i939.epil.init
  %.381.i946.epil = load double, ptr %gep.i945.epil, align 8, !noalias !81
  %.422.i947.epil = icmp slt i64 %.5.i.i941.epil, 0
  %.423.i948.epil = select i1 %.422.i947.epil, i64 %.17.i52, i64 0
  %80 = getelementptr double, ptr %211, i64 %.423.i948.epil
  %gep688.i951.epil = getelementptr double, ptr %80, i64 %.5.i.i941.epil
  %.458.i952.epil = load double, ptr %gep688.i951.epil, align 8, !noalias !81
  store double %.458.i952.epil, ptr %gep.i945.epil, align 8, !noalias !81
  store double %.381.i946.epil, ptr %gep688.i951.epil, align 8, !noalias !81
  br label %B218.endif.i954.preheader

B218.endif.i954.preheader:                        ; preds = %B218.endif.i954.preheader.unr-lcssa, %B62.i938.epil.preheader
  br label %B218.endif.i954

B216.loopexit.i974.loopexit.unr-lcssa:            ; preds = %B252.i963
  %lcmp.mod87.not = icmp eq i64 %xtraiter85, 0
  br i1 %lcmp.mod87.not, label %B216.loopexit.i974, label %B252.i963.epil.preheader

B252.i963.epil.preheader:                         ; preds = %B216.loopexit.i974.loopexit.unr-lcssa, %B252.lr.ph.i958
  %.934698.i964.epil.init = phi double [ %.933.promoted.i962, %B252.lr.ph.i958 ], [ %.1090.i972.1, %B216.loopexit.i974.loopexit.unr-lcssa ]
  %.828690692.i965.epil.init = phi i64 [ 0, %B252.lr.ph.i958 ], [ %.835.i966.1, %B216.loopexit.i974.loopexit.unr-lcssa ]
  %lcmp.mod88 = icmp ne i64 %xtraiter85, 0
  tail call void @llvm.assume(i1 %lcmp.mod88)
  %81 = getelementptr double, ptr %88, i64 %.828690692.i965.epil.init
  %.1008.i967.epil = load double, ptr %81, align 8, !noalias !81
  %gep697.i969.epil = getelementptr double, ptr %211, i64 %.828690692.i965.epil.init
  %.1085.i970.epil = load double, ptr %gep697.i969.epil, align 8, !noalias !81
  %.1089.i971.epil = fmul contract double %.1008.i967.epil, %.1085.i970.epil
  %.1090.i972.epil = fsub contract double %.934698.i964.epil.init, %.1089.i971.epil
  store double %.1090.i972.epil, ptr %gep713.i960, align 8, !noalias !81
  br label %B216.loopexit.i974

B216.loopexit.i974:                               ; preds = %B252.i963.epil.preheader, %B216.loopexit.i974.loopexit.unr-lcssa, %B218.endif.i954
  %exitcond745.not.i975 = icmp eq i64 %.714.i956, %.8.i
  br i1 %exitcond745.not.i975, label %B380.endif.i976, label %B218.endif.i954

B252.i963:                                        ; preds = %B252.i963, %B252.lr.ph.i958.new
  %.934698.i964 = phi double [ %.933.promoted.i962, %B252.lr.ph.i958.new ], [ %.1090.i972.1, %B252.i963 ]
  %.828690692.i965 = phi i64 [ 0, %B252.lr.ph.i958.new ], [ %.835.i966.1, %B252.i963 ]
  %niter90 = phi i64 [ 0, %B252.lr.ph.i958.new ], [ %niter90.next.1, %B252.i963 ]
  %.835.i966 = or disjoint i64 %.828690692.i965, 1
  %82 = getelementptr double, ptr %88, i64 %.828690692.i965
  %.1008.i967 = load double, ptr %82, align 8, !noalias !81
  %gep697.i969 = getelementptr double, ptr %211, i64 %.828690692.i965
  %.1085.i970 = load double, ptr %gep697.i969, align 8, !noalias !81
  %.1089.i971 = fmul contract double %.1008.i967, %.1085.i970
  %.1090.i972 = fsub contract double %.934698.i964, %.1089.i971
  store double %.1090.i972, ptr %gep713.i960, align 8, !noalias !81
  %.835.i966.1 = add nuw nsw i64 %.828690692.i965, 2
  %83 = getelementptr double, ptr %88, i64 %.835.i966
  %.1008.i967.1 = load double, ptr %83, align 8, !noalias !81
  %gep697.i969.1 = getelementptr double, ptr %211, i64 %.835.i966
  %.1085.i970.1 = load double, ptr %gep697.i969.1, align 8, !noalias !81
  %.1089.i971.1 = fmul contract double %.1008.i967.1, %.1085.i970.1
  %.1090.i972.1 = fsub contract double %.1090.i972, %.1089.i971.1
  store double %.1090.i972.1, ptr %gep713.i960, align 8, !noalias !81
  %niter90.next.1 = add i64 %niter90, 2
  %niter90.ncmp.1 = icmp eq i64 %niter90.next.1, %unroll_iter89
  br i1 %niter90.ncmp.1, label %B216.loopexit.i974.loopexit.unr-lcssa, label %B252.i963

B422.i986:                                        ; preds = %B422.lr.ph.i982, %B422.i986
  %.1488723.i987 = phi double [ %.1487.promoted.i985, %B422.lr.ph.i982 ], [ %.1644.i1002, %B422.i986 ]
  %.1375714718.i988 = phi i64 [ %.1333.i979, %B422.lr.ph.i982 ], [ %.1385.i990, %B422.i986 ]
  %.1382715717.i989 = phi i64 [ %.1252724732.i977, %B422.lr.ph.i982 ], [ %.1389.i991, %B422.i986 ]
  %.1385.i990 = add nsw i64 %.1375714718.i988, -1
  %.1389.i991 = add i64 %.1382715717.i989, 1
  %.1529.i992 = icmp slt i64 %.1382715717.i989, 0
  %.1530.i993 = select i1 %.1529.i992, i64 %.8.i, i64 0
  %84 = getelementptr double, ptr %90, i64 %.1382715717.i989
  %.1561.i994 = getelementptr double, ptr %84, i64 %.1530.i993
  %.1562.i995 = load double, ptr %.1561.i994, align 8, !noalias !81
  %.1604.i996 = select i1 %.1529.i992, i64 %.17.i52, i64 0
  %85 = getelementptr double, ptr %211, i64 %.1604.i996
  %gep722.i999 = getelementptr double, ptr %85, i64 %.1382715717.i989
  %.1639.i1000 = load double, ptr %gep722.i999, align 8, !noalias !81
  %.1643.i1001 = fmul contract double %.1562.i995, %.1639.i1000
  %.1644.i1002 = fsub contract double %.1488723.i987, %.1643.i1001
  store double %.1644.i1002, ptr %gep738.i983, align 8, !noalias !81
  %.1376.i1003 = icmp sgt i64 %.1375714718.i988, 1
  br i1 %.1376.i1003, label %B422.i986, label %B506.i1004

B506.i1004:                                       ; preds = %B422.i986, %B380.endif.B506_crit_edge.i1011
  %.1865.pre-phi.i1005 = phi i64 [ %.pre746.i1012, %B380.endif.B506_crit_edge.i1011 ], [ %.1557.i984, %B422.i986 ]
  %gep742.i1006 = getelementptr double, ptr %211, i64 %.1262.i978
  %.1793.i1007 = load double, ptr %gep742.i1006, align 8, !noalias !81
  %86 = getelementptr double, ptr %.391.i, i64 %.1865.pre-phi.i1005
  %87 = getelementptr double, ptr %86, i64 %.1262.i978
  %.1870.i1008 = load double, ptr %87, align 8, !noalias !81
  %.1877.i1009 = fdiv contract double %.1793.i1007, %.1870.i1008
  store double %.1877.i1009, ptr %gep742.i1006, align 8, !noalias !81
  %.1253.i1010 = icmp samesign ugt i64 %.1252724732.i977, 1
  br i1 %.1253.i1010, label %B380.endif.i976, label %label_14

B218.endif.i954:                                  ; preds = %B218.endif.i954.preheader, %B216.loopexit.i974
  %.707700706.i955 = phi i64 [ %.714.i956, %B216.loopexit.i974 ], [ 0, %B218.endif.i954.preheader ]
  %.714.i956 = add nuw nsw i64 %.707700706.i955, 1
  %.822691.not.i957 = icmp eq i64 %.707700706.i955, 0
  br i1 %.822691.not.i957, label %B216.loopexit.i974, label %B252.lr.ph.i958

B252.lr.ph.i958:                                  ; preds = %B218.endif.i954
  %gep713.i960 = getelementptr double, ptr %211, i64 %.707700706.i955
  %.1003.i961 = mul i64 %.707700706.i955, %.8.i
  %88 = getelementptr double, ptr %.391.i, i64 %.1003.i961
  %.933.promoted.i962 = load double, ptr %gep713.i960, align 8, !noalias !81
  %xtraiter85 = and i64 %.707700706.i955, 1
  %89 = icmp eq i64 %.707700706.i955, 1
  br i1 %89, label %B252.i963.epil.preheader, label %B252.lr.ph.i958.new

B252.lr.ph.i958.new:                              ; preds = %B252.lr.ph.i958
  %unroll_iter89 = and i64 %.707700706.i955, 9223372036854775806
  br label %B252.i963

B380.endif.i976:                                  ; preds = %B216.loopexit.i974, %B506.i1004
  %.1252724732.i977 = phi i64 [ %.1262.i978, %B506.i1004 ], [ %.8.i, %B216.loopexit.i974 ]
  %.1262.i978 = add nsw i64 %.1252724732.i977, -1
  %.1333.i979 = sub nuw nsw i64 %.8.i, %.1252724732.i977
  %.1376716.not.i980 = icmp eq i64 %.1333.i979, 0
  br i1 %.1376716.not.i980, label %B380.endif.B506_crit_edge.i1011, label %B422.lr.ph.i982

B380.endif.B506_crit_edge.i1011:                  ; preds = %B380.endif.i976
  %.pre746.i1012 = mul i64 %.1262.i978, %.8.i
  br label %B506.i1004

B422.lr.ph.i982:                                  ; preds = %B380.endif.i976
  %gep738.i983 = getelementptr double, ptr %211, i64 %.1262.i978
  %.1557.i984 = mul i64 %.1262.i978, %.8.i
  %90 = getelementptr double, ptr %.391.i, i64 %.1557.i984
  %.1487.promoted.i985 = load double, ptr %gep738.i983, align 8, !noalias !81
  br label %B422.i986

label_14: ; preds = %B506.i1004, %B218.i
  br label %label_13

B96.endif.i:                                      ; preds = %B1232.i
  br i1 %.508625.not.i, label %B218.i, label %B160.i.preheader

B160.i.preheader:                                 ; preds = %B96.endif.i
  br i1 %287, label %B160.i.epil.preheader, label %B160.i

label_13: ; preds = %B1232.i, %label_14
  br label %label_12

label_12: ; preds = %B1226.i, %label_13
  %.673.i284 = load i64, ptr %.537.i126, align 8, !noalias !65
  br i1 %.4551702.not.i, label %B592.i401, label %B122.i.preheader

B122.i.preheader:                                 ; preds = %label_12
  tail call void @llvm.memset.p0.i64(ptr align 8 %213, i8 0, i64 %274, i1 false), !noalias !84
  br label %B592.i401

B592.i401:                                        ; preds = %B122.i.preheader, %label_12
  %.980.i402 = load i64, ptr %.385.i120, align 8, !noalias !84
  %.1013.i404 = load i64, ptr %.1012.i403, align 8, !noalias !84
  %.1043.i405 = load i64, ptr %.652.i132, align 8, !noalias !84
  %.1077.i407 = load i64, ptr %.1076.i406, align 8, !noalias !84
  %.157.i508 = load i64, ptr %.156.i669, align 8, !noalias !87
  %.220.i511 = add nsw i64 %.157.i508, %.219.i510
  %.1047.i409 = add nsw i64 %.980.i402, %.901.i314
  %.1128.i = inttoptr i64 %.1013.i404 to ptr
  %.1129.i410 = inttoptr i64 %.1043.i405 to ptr
  %.1130.i411 = inttoptr i64 %.1047.i409 to ptr
  %.1131.i412 = inttoptr i64 %.1077.i407 to ptr
  %.1132.i413 = inttoptr i64 %.220.i511 to ptr
  tail call void %.1128.i(ptr %.1129.i410, ptr %.1130.i411, ptr %.1131.i412, ptr %.1132.i413), !noalias !84
  br i1 %.12401720.not.i, label %label_15, label %B976.lr.ph.i414

B976.i416:                                        ; preds = %B976.lr.ph.i414, %B1733.i431
  %.124617131721.i = phi i64 [ 0, %B976.lr.ph.i414 ], [ %.1253.i, %B1733.i431 ]
  %.1253.i = add nuw nsw i64 %.124617131721.i, 1
  %.idx2198 = mul i64 %.124617131721.i, 40
  %91 = getelementptr i8, ptr %.635, i64 %.idx2198
  %.1338.i = getelementptr i8, ptr %91, i64 16
  %.1339.i417 = load i64, ptr %.1338.i, align 8, !noalias !84
  %.1347.i = shl nsw i64 %.1339.i417, 3
  %.157.i499 = load i64, ptr %.156.i669, align 8, !noalias !90
  %.220.i502 = add i64 %.1347.i, %.157.i499
  %.1400.i = add i64 %.220.i502, %.219.i501
  %.1462.i = load i64, ptr %91, align 8, !noalias !84
  %.1499.i = load i64, ptr %.1076.i406, align 8, !noalias !84
  %.1551.i = add nsw i64 %.157.i499, %.1347.i
  %.220.i475 = add i64 %.1347.i, %.157.i499
  %.1653.i = add i64 %.220.i475, %.219.i672
  %.220.i466 = add i64 %.1347.i, %.157.i499
  %.1704.i = add i64 %.220.i466, %.219.i510
  %.220.i457 = add i64 %.1347.i, %.157.i499
  %.1755.i = add i64 %.220.i457, %.219.i456
  %.1758.i = inttoptr i64 %.1462.i to ptr
  %.1760.i419 = inttoptr i64 %.1499.i to ptr
  %.1761.i420 = inttoptr i64 %.1551.i to ptr
  %.1763.i422 = inttoptr i64 %.1653.i to ptr
  %.1764.i423 = inttoptr i64 %.1704.i to ptr
  %.1765.i424 = inttoptr i64 %.1755.i to ptr
  %.1766.i425 = inttoptr i64 %.1400.i to ptr
  tail call void %.1758.i(ptr %.1759.i415, ptr %.1760.i419, ptr %.1761.i420, ptr %.1761.i420, ptr %.1763.i422, ptr %.1764.i423, ptr %.1765.i424, ptr %.1766.i425), !noalias !84
  %.1827.i426 = load i64, ptr %206, align 8, !noalias !84
  %.1833.i = icmp eq i64 %.1827.i426, 1
  br i1 %.1833.i, label %B1540.i432, label %B1606.i427

B1540.i432:                                       ; preds = %B976.i416
  %.413.i = load i64, ptr %.1338.i, align 8, !noalias !93
  %.478.i688 = getelementptr i8, ptr %91, i64 32
  %.479.i689 = load i64, ptr %.478.i688, align 8, !noalias !93
  br i1 %.5761286.not.i, label %label_16, label %B174.endif.lr.ph.i

B174.endif.lr.ph.i:                               ; preds = %B1540.i432
  %.920.i = getelementptr i8, ptr %91, i64 24
  br label %B174.endif.i

B172.loopexit.i:                                  ; preds = %B650.i, %label_17
  %exitcond1308.not.i = icmp eq i64 %.589.i, %.354
  br i1 %exitcond1308.not.i, label %label_16, label %B174.endif.i

B368.i:                                           ; preds = %B368.lr.ph.i, %B368.i
  %.101412541256.i = phi i64 [ 0, %B368.lr.ph.i ], [ %.1021.i, %B368.i ]
  %.1021.i = add nuw nsw i64 %.101412541256.i, 1
  %.1054.i695 = mul nuw nsw i64 %.101412541256.i, %.354
  %.1058.i = add i64 %.1056.i, %.1054.i695
  %.1086.i696 = icmp slt i64 %.1058.i, 0
  %.1087.i = select i1 %.1086.i696, i64 %.352, i64 0
  %92 = getelementptr double, ptr %215, i64 %.1058.i
  %.1109.i = getelementptr double, ptr %92, i64 %.1087.i
  %.1110.i = load double, ptr %.1109.i, align 8, !noalias !93
  %.1133.i697 = add nsw i64 %.101412541256.i, %.479.i689
  %.1146.i698 = icmp slt i64 %.1133.i697, 0
  %.1147.i699 = select i1 %.1146.i698, i64 %quot.0, i64 0
  %93 = getelementptr i64, ptr %.553, i64 %.1133.i697
  %.1161.i = getelementptr i64, ptr %93, i64 %.1147.i699
  %.1162.i = load i64, ptr %.1161.i, align 8, !noalias !93
  %.1203.i = icmp slt i64 %.1162.i, 0
  %.1204.i = select i1 %.1203.i, i64 %.17.i52, i64 0
  %94 = getelementptr double, ptr %214, i64 %.1204.i
  %.1238.i = getelementptr double, ptr %94, i64 %.1162.i
  store double %.1110.i, ptr %.1238.i, align 8, !noalias !93
  %exitcond1306.not.i = icmp eq i64 %.921.i694, %.1021.i
  br i1 %exitcond1306.not.i, label %B494.i, label %B368.i

B494.i:                                           ; preds = %B368.i, %B290.endif.i
  br i1 %.125.i809, label %B62.i814.preheader, label %label_17

B62.i814.preheader:                               ; preds = %B494.i
  br i1 %289, label %B62.i814.epil.preheader, label %B62.i814

B62.i814:                                         ; preds = %B62.i814.preheader, %B62.i814
  %.175682684.i815 = phi i64 [ %.182.i818.1, %B62.i814 ], [ 0, %B62.i814.preheader ]
  %niter96 = phi i64 [ %niter96.next.1, %B62.i814 ], [ 0, %B62.i814.preheader ]
  %95 = getelementptr double, ptr %216, i64 %.175682684.i815
  %.283.i816 = load double, ptr %95, align 8, !noalias !96
  %.5.i = fptosi double %.283.i816 to i64
  %.182.i818 = or disjoint i64 %.175682684.i815, 1
  %.383.i821 = getelementptr double, ptr %214, i64 %.175682684.i815
  %.384.i822 = load double, ptr %.383.i821, align 8, !noalias !96
  %.425.i823 = icmp slt i64 %.5.i, 0
  %.426.i824 = select i1 %.425.i823, i64 %.17.i52, i64 0
  %96 = getelementptr double, ptr %214, i64 %.426.i824
  %.460.i827 = getelementptr double, ptr %96, i64 %.5.i
  %.461.i828 = load double, ptr %.460.i827, align 8, !noalias !96
  store double %.461.i828, ptr %.383.i821, align 8, !noalias !96
  store double %.384.i822, ptr %.460.i827, align 8, !noalias !96
  %97 = getelementptr double, ptr %216, i64 %.182.i818
  %.283.i816.1 = load double, ptr %97, align 8, !noalias !96
  %.5.i.1 = fptosi double %.283.i816.1 to i64
  %.182.i818.1 = add nuw nsw i64 %.175682684.i815, 2
  %.383.i821.1 = getelementptr double, ptr %214, i64 %.182.i818
  %.384.i822.1 = load double, ptr %.383.i821.1, align 8, !noalias !96
  %.425.i823.1 = icmp slt i64 %.5.i.1, 0
  %.426.i824.1 = select i1 %.425.i823.1, i64 %.17.i52, i64 0
  %98 = getelementptr double, ptr %214, i64 %.426.i824.1
  %.460.i827.1 = getelementptr double, ptr %98, i64 %.5.i.1
  %.461.i828.1 = load double, ptr %.460.i827.1, align 8, !noalias !96
  store double %.461.i828.1, ptr %.383.i821.1, align 8, !noalias !96
  store double %.384.i822.1, ptr %.460.i827.1, align 8, !noalias !96
  %niter96.next.1 = add i64 %niter96, 2
  %niter96.ncmp.1 = icmp eq i64 %niter96.next.1, %unroll_iter95
  br i1 %niter96.ncmp.1, label %B218.endif.i830.preheader.unr-lcssa, label %B62.i814

B218.endif.i830.preheader.unr-lcssa:              ; preds = %B62.i814
  br i1 %lcmp.mod93.not, label %B218.endif.i830.preheader, label %B62.i814.epil.preheader

B62.i814.epil.preheader:                          ; preds = %B218.endif.i830.preheader.unr-lcssa, %B62.i814.preheader
  %.175682684.i815.epil.init = phi i64 [ 0, %B62.i814.preheader ], [ %.182.i818.1, %B218.endif.i830.preheader.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod94)
  %99 = getelementptr double, ptr %216, i64 %.175682684.i815.epil.init
  %.283.i816.epil = load double, ptr %99, align 8, !noalias !96
  %.5.i.epil = fptosi double %.283.i816.epil to i64
  %.383.i821.epil = getelementptr double, ptr %214, i64 %.175682684.i815.epil.init
  %.384.i822.epil = load double, ptr %.383.i821.epil, align 8, !noalias !96
  %.425.i823.epil = icmp slt i64 %.5.i.epil, 0
  %.426.i824.epil = select i1 %.425.i823.epil, i64 %.17.i52, i64 0
  %100 = getelementptr double, ptr %214, i64 %.426.i824.epil
  %.460.i827.epil = getelementptr double, ptr %100, i64 %.5.i.epil
  %.461.i828.epil = load double, ptr %.460.i827.epil, align 8, !noalias !96
  store double %.461.i828.epil, ptr %.383.i821.epil, align 8, !noalias !96
  store double %.384.i822.epil, ptr %.460.i827.epil, align 8, !noalias !96
  br label %B218.endif.i830.preheader

B218.endif.i830.preheader:                        ; preds = %B218.endif.i830.preheader.unr-lcssa, %B62.i814.epil.preheader
  br label %B218.endif.i830

B216.loopexit.i850.loopexit.unr-lcssa:            ; preds = %B252.i839
  %lcmp.mod99.not = icmp eq i64 %xtraiter97, 0
  br i1 %lcmp.mod99.not, label %B216.loopexit.i850, label %B252.i839.epil.preheader

B252.i839.epil.preheader:                         ; preds = %B216.loopexit.i850.loopexit.unr-lcssa, %B252.lr.ph.i834
  %.937694.i840.epil.init = phi double [ %.936.promoted.i838, %B252.lr.ph.i834 ], [ %.1093.i848.1, %B216.loopexit.i850.loopexit.unr-lcssa ]
  %.828688690.i841.epil.init = phi i64 [ 0, %B252.lr.ph.i834 ], [ %.835.i842.1, %B216.loopexit.i850.loopexit.unr-lcssa ]
  %lcmp.mod100 = icmp ne i64 %xtraiter97, 0
  tail call void @llvm.assume(i1 %lcmp.mod100)
  %101 = getelementptr double, ptr %108, i64 %.828688690.i841.epil.init
  %.1014.i843.epil = load double, ptr %101, align 8, !noalias !96
  %.1090.i845.epil = getelementptr double, ptr %214, i64 %.828688690.i841.epil.init
  %.1091.i846.epil = load double, ptr %.1090.i845.epil, align 8, !noalias !96
  %.1092.i847.epil = fmul contract double %.1014.i843.epil, %.1091.i846.epil
  %.1093.i848.epil = fsub contract double %.937694.i840.epil.init, %.1092.i847.epil
  store double %.1093.i848.epil, ptr %.936.i836, align 8, !noalias !96
  br label %B216.loopexit.i850

B216.loopexit.i850:                               ; preds = %B252.i839.epil.preheader, %B216.loopexit.i850.loopexit.unr-lcssa, %B218.endif.i830
  %exitcond731.not.i851 = icmp eq i64 %.714.i832, %.8.i
  br i1 %exitcond731.not.i851, label %B380.endif.i852, label %B218.endif.i830

B252.i839:                                        ; preds = %B252.i839, %B252.lr.ph.i834.new
  %.937694.i840 = phi double [ %.936.promoted.i838, %B252.lr.ph.i834.new ], [ %.1093.i848.1, %B252.i839 ]
  %.828688690.i841 = phi i64 [ 0, %B252.lr.ph.i834.new ], [ %.835.i842.1, %B252.i839 ]
  %niter102 = phi i64 [ 0, %B252.lr.ph.i834.new ], [ %niter102.next.1, %B252.i839 ]
  %.835.i842 = or disjoint i64 %.828688690.i841, 1
  %102 = getelementptr double, ptr %108, i64 %.828688690.i841
  %.1014.i843 = load double, ptr %102, align 8, !noalias !96
  %.1090.i845 = getelementptr double, ptr %214, i64 %.828688690.i841
  %.1091.i846 = load double, ptr %.1090.i845, align 8, !noalias !96
  %.1092.i847 = fmul contract double %.1014.i843, %.1091.i846
  %.1093.i848 = fsub contract double %.937694.i840, %.1092.i847
  store double %.1093.i848, ptr %.936.i836, align 8, !noalias !96
  %.835.i842.1 = add nuw nsw i64 %.828688690.i841, 2
  %103 = getelementptr double, ptr %108, i64 %.835.i842
  %.1014.i843.1 = load double, ptr %103, align 8, !noalias !96
  %.1090.i845.1 = getelementptr double, ptr %214, i64 %.835.i842
  %.1091.i846.1 = load double, ptr %.1090.i845.1, align 8, !noalias !96
  %.1092.i847.1 = fmul contract double %.1014.i843.1, %.1091.i846.1
  %.1093.i848.1 = fsub contract double %.1093.i848, %.1092.i847.1
  store double %.1093.i848.1, ptr %.936.i836, align 8, !noalias !96
  %niter102.next.1 = add i64 %niter102, 2
  %niter102.ncmp.1 = icmp eq i64 %niter102.next.1, %unroll_iter101
  br i1 %niter102.ncmp.1, label %B216.loopexit.i850.loopexit.unr-lcssa, label %B252.i839

B422.i862:                                        ; preds = %B422.lr.ph.i858, %B422.i862
  %.1497715.i863 = phi double [ %.1496.promoted.i861, %B422.lr.ph.i858 ], [ %.1653.i878, %B422.i862 ]
  %.1381708712.i864 = phi i64 [ %.1339.i855, %B422.lr.ph.i858 ], [ %.1391.i866, %B422.i862 ]
  %.1388709711.i865 = phi i64 [ %.1258716724.i853, %B422.lr.ph.i858 ], [ %.1395.i867, %B422.i862 ]
  %.1391.i866 = add nsw i64 %.1381708712.i864, -1
  %.1395.i867 = add i64 %.1388709711.i865, 1
  %.1541.i868 = icmp slt i64 %.1388709711.i865, 0
  %.1542.i869 = select i1 %.1541.i868, i64 %.8.i, i64 0
  %104 = getelementptr double, ptr %110, i64 %.1388709711.i865
  %.1573.i870 = getelementptr double, ptr %104, i64 %.1542.i869
  %.1574.i871 = load double, ptr %.1573.i870, align 8, !noalias !96
  %.1616.i872 = select i1 %.1541.i868, i64 %.17.i52, i64 0
  %105 = getelementptr double, ptr %214, i64 %.1616.i872
  %.1650.i875 = getelementptr double, ptr %105, i64 %.1388709711.i865
  %.1651.i876 = load double, ptr %.1650.i875, align 8, !noalias !96
  %.1652.i877 = fmul contract double %.1574.i871, %.1651.i876
  %.1653.i878 = fsub contract double %.1497715.i863, %.1652.i877
  store double %.1653.i878, ptr %.1496.i859, align 8, !noalias !96
  %.1382.i879 = icmp sgt i64 %.1381708712.i864, 1
  br i1 %.1382.i879, label %B422.i862, label %B506.i880

B506.i880:                                        ; preds = %B422.i862, %B380.endif.B506_crit_edge.i887
  %.1883.pre-phi.i881 = phi i64 [ %.pre732.i888, %B380.endif.B506_crit_edge.i887 ], [ %.1569.i860, %B422.i862 ]
  %.1807.i882 = getelementptr double, ptr %214, i64 %.1268.i854
  %.1808.i883 = load double, ptr %.1807.i882, align 8, !noalias !96
  %106 = getelementptr double, ptr %.391.i, i64 %.1883.pre-phi.i881
  %107 = getelementptr double, ptr %106, i64 %.1268.i854
  %.1888.i884 = load double, ptr %107, align 8, !noalias !96
  %.1892.i885 = fdiv contract double %.1808.i883, %.1888.i884
  store double %.1892.i885, ptr %.1807.i882, align 8, !noalias !96
  %.1259.i886 = icmp samesign ugt i64 %.1258716724.i853, 1
  br i1 %.1259.i886, label %B380.endif.i852, label %label_17

B218.endif.i830:                                  ; preds = %B218.endif.i830.preheader, %B216.loopexit.i850
  %.707696702.i831 = phi i64 [ %.714.i832, %B216.loopexit.i850 ], [ 0, %B218.endif.i830.preheader ]
  %.714.i832 = add nuw nsw i64 %.707696702.i831, 1
  %.822689.not.i833 = icmp eq i64 %.707696702.i831, 0
  br i1 %.822689.not.i833, label %B216.loopexit.i850, label %B252.lr.ph.i834

B252.lr.ph.i834:                                  ; preds = %B218.endif.i830
  %.936.i836 = getelementptr double, ptr %214, i64 %.707696702.i831
  %.1009.i837 = mul i64 %.707696702.i831, %.8.i
  %108 = getelementptr double, ptr %.391.i, i64 %.1009.i837
  %.936.promoted.i838 = load double, ptr %.936.i836, align 8, !noalias !96
  %xtraiter97 = and i64 %.707696702.i831, 1
  %109 = icmp eq i64 %.707696702.i831, 1
  br i1 %109, label %B252.i839.epil.preheader, label %B252.lr.ph.i834.new

B252.lr.ph.i834.new:                              ; preds = %B252.lr.ph.i834
  %unroll_iter101 = and i64 %.707696702.i831, 9223372036854775806
  br label %B252.i839

B380.endif.i852:                                  ; preds = %B216.loopexit.i850, %B506.i880
  %.1258716724.i853 = phi i64 [ %.1268.i854, %B506.i880 ], [ %.8.i, %B216.loopexit.i850 ]
  %.1268.i854 = add nsw i64 %.1258716724.i853, -1
  %.1339.i855 = sub nuw nsw i64 %.8.i, %.1258716724.i853
  %.1382710.not.i856 = icmp eq i64 %.1339.i855, 0
  br i1 %.1382710.not.i856, label %B380.endif.B506_crit_edge.i887, label %B422.lr.ph.i858

B380.endif.B506_crit_edge.i887:                   ; preds = %B380.endif.i852
  %.pre732.i888 = mul i64 %.1268.i854, %.8.i
  br label %B506.i880

B422.lr.ph.i858:                                  ; preds = %B380.endif.i852
  %.1496.i859 = getelementptr double, ptr %214, i64 %.1268.i854
  %.1569.i860 = mul i64 %.1268.i854, %.8.i
  %110 = getelementptr double, ptr %.391.i, i64 %.1569.i860
  %.1496.promoted.i861 = load double, ptr %.1496.i859, align 8, !noalias !96
  br label %B422.i862

label_17: ; preds = %B506.i880, %B494.i
  %.1379.i = load i64, ptr %.920.i, align 8, !noalias !93
  %.14661263.not.i = icmp slt i64 %.1379.i, 1
  br i1 %.14661263.not.i, label %B172.loopexit.i, label %B650.lr.ph.i

B650.i:                                           ; preds = %B650.lr.ph.i, %B650.i
  %.147212621264.i = phi i64 [ 0, %B650.lr.ph.i ], [ %.1479.i, %B650.i ]
  %.1479.i = add nuw nsw i64 %.147212621264.i, 1
  %.1519.i = add nsw i64 %.147212621264.i, %.479.i689
  %.1532.i = icmp slt i64 %.1519.i, 0
  %.1533.i = select i1 %.1532.i, i64 %quot.0, i64 0
  %111 = getelementptr i64, ptr %.553, i64 %.1519.i
  %.1547.i = getelementptr i64, ptr %111, i64 %.1533.i
  %.1548.i = load i64, ptr %.1547.i, align 8, !noalias !93
  %.1589.i = icmp slt i64 %.1548.i, 0
  %.1590.i = select i1 %.1589.i, i64 %.17.i52, i64 0
  %112 = getelementptr double, ptr %214, i64 %.1590.i
  %.1624.i = getelementptr double, ptr %112, i64 %.1548.i
  %.1625.i = load double, ptr %.1624.i, align 8, !noalias !93
  %.1641.i = mul nuw nsw i64 %.147212621264.i, %.354
  %.1645.i = add i64 %.1643.i702, %.1641.i
  %.1673.i = icmp slt i64 %.1645.i, 0
  %.1674.i = select i1 %.1673.i, i64 %.352, i64 0
  %113 = getelementptr double, ptr %215, i64 %.1645.i
  %.1696.i = getelementptr double, ptr %113, i64 %.1674.i
  store double %.1625.i, ptr %.1696.i, align 8, !noalias !93
  %exitcond1307.not.i = icmp eq i64 %.1379.i, %.1479.i
  br i1 %exitcond1307.not.i, label %B172.loopexit.i, label %B650.i

B174.endif.i:                                     ; preds = %B172.loopexit.i, %B174.endif.lr.ph.i
  %.58212711289.i = phi i64 [ 0, %B174.endif.lr.ph.i ], [ %.589.i, %B172.loopexit.i ]
  %.589.i = add nuw nsw i64 %.58212711289.i, 1
  br i1 %.7301248.not.i, label %B290.endif.i, label %B240.i.preheader

B240.i.preheader:                                 ; preds = %B174.endif.i
  tail call void @llvm.memset.p0.i64(ptr align 8 %199, i8 0, i64 %275, i1 false), !noalias !93
  br label %B290.endif.i

B290.endif.i:                                     ; preds = %B240.i.preheader, %B174.endif.i
  %.921.i694 = load i64, ptr %.920.i, align 8, !noalias !93
  %.10081255.not.i = icmp slt i64 %.921.i694, 1
  br i1 %.10081255.not.i, label %B494.i, label %B368.lr.ph.i

B368.lr.ph.i:                                     ; preds = %B290.endif.i
  %.1056.i = add i64 %.58212711289.i, %.413.i
  br label %B368.i

B650.lr.ph.i:                                     ; preds = %label_17
  %.1643.i702 = add i64 %.58212711289.i, %.413.i
  br label %B650.i

label_16: ; preds = %B172.loopexit.i, %B1540.i432
  br label %B1733.i431

B1606.i427:                                       ; preds = %B976.i416
  %.1997.i = getelementptr i8, ptr %91, i64 8
  %.1998.i428 = load i64, ptr %.1997.i, align 8, !noalias !84
  %.2039.i429 = load i64, ptr %.893.i, align 8, !noalias !84
  %.2044.i = inttoptr i64 %.1998.i428 to ptr
  %.2045.i430 = inttoptr i64 %.2039.i429 to ptr
  tail call void %.2044.i(ptr %.2045.i430, ptr %.1766.i425), !noalias !84
  br label %B1733.i431

B1733.i431:                                       ; preds = %B1606.i427, %label_16
  %exitcond1752.not.i = icmp eq i64 %.1253.i, %.637
  br i1 %exitcond1752.not.i, label %label_15, label %B976.i416

B976.lr.ph.i414:                                  ; preds = %B592.i401
  %.1759.i415 = inttoptr i64 %.673.i284 to ptr
  br label %B976.i416

label_15: ; preds = %B1733.i431, %B592.i401
  br i1 %.849952.not.i, label %label_18, label %B338.else.if.lr.ph.i

B780.i:                                           ; preds = %B338.else.if.i
  %.712.i333 = mul i64 %.1088.i, %.17.i52
  %114 = getelementptr double, ptr %.13.i, i64 %.712.i333
  %.385.i334 = load i64, ptr %206, align 8, !noalias !99
  %.393.i335 = icmp eq i64 %.385.i334, 1
  br i1 %.393.i335, label %B96.endif.i336, label %label_19

B160.i338:                                        ; preds = %B160.i338.preheader, %B160.i338
  %.514624626.i339 = phi i64 [ %.521.i340.3, %B160.i338 ], [ 0, %B160.i338.preheader ]
  %niter108 = phi i64 [ %niter108.next.3, %B160.i338 ], [ 0, %B160.i338.preheader ]
  %.521.i340 = or disjoint i64 %.514624626.i339, 1
  %gep.i342 = getelementptr double, ptr %217, i64 %.514624626.i339
  %.627.i343 = load double, ptr %gep.i342, align 8, !noalias !99
  %gep630.i344 = getelementptr double, ptr %114, i64 %.514624626.i339
  store double %.627.i343, ptr %gep630.i344, align 8, !noalias !99
  %.521.i340.1 = or disjoint i64 %.514624626.i339, 2
  %gep.i342.1 = getelementptr double, ptr %217, i64 %.521.i340
  %.627.i343.1 = load double, ptr %gep.i342.1, align 8, !noalias !99
  %gep630.i344.1 = getelementptr double, ptr %114, i64 %.521.i340
  store double %.627.i343.1, ptr %gep630.i344.1, align 8, !noalias !99
  %.521.i340.2 = or disjoint i64 %.514624626.i339, 3
  %gep.i342.2 = getelementptr double, ptr %217, i64 %.521.i340.1
  %.627.i343.2 = load double, ptr %gep.i342.2, align 8, !noalias !99
  %gep630.i344.2 = getelementptr double, ptr %114, i64 %.521.i340.1
  store double %.627.i343.2, ptr %gep630.i344.2, align 8, !noalias !99
  %.521.i340.3 = add nuw nsw i64 %.514624626.i339, 4
  %gep.i342.3 = getelementptr double, ptr %217, i64 %.521.i340.2
  %.627.i343.3 = load double, ptr %gep.i342.3, align 8, !noalias !99
  %gep630.i344.3 = getelementptr double, ptr %114, i64 %.521.i340.2
  store double %.627.i343.3, ptr %gep630.i344.3, align 8, !noalias !99
  %niter108.next.3 = add i64 %niter108, 4
  %niter108.ncmp.3 = icmp eq i64 %niter108.next.3, %unroll_iter107
  br i1 %niter108.ncmp.3, label %B218.i346.loopexit.unr-lcssa, label %B160.i338

B218.i346.loopexit.unr-lcssa:                     ; preds = %B160.i338
  br i1 %lcmp.mod105.not, label %B218.i346, label %B160.i338.epil.preheader

B160.i338.epil.preheader:                         ; preds = %B218.i346.loopexit.unr-lcssa, %B160.i338.preheader
  %.514624626.i339.epil.init = phi i64 [ 0, %B160.i338.preheader ], [ %.521.i340.3, %B218.i346.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod106)
  br label %B160.i338.epil

B160.i338.epil:                                   ; preds = %B160.i338.epil, %B160.i338.epil.preheader
  %.514624626.i339.epil = phi i64 [ %.521.i340.epil, %B160.i338.epil ], [ %.514624626.i339.epil.init, %B160.i338.epil.preheader ]
  %epil.iter104 = phi i64 [ %epil.iter104.next, %B160.i338.epil ], [ 0, %B160.i338.epil.preheader ]
  %.521.i340.epil = add nuw nsw i64 %.514624626.i339.epil, 1
  %gep.i342.epil = getelementptr double, ptr %217, i64 %.514624626.i339.epil
  %.627.i343.epil = load double, ptr %gep.i342.epil, align 8, !noalias !99
  %gep630.i344.epil = getelementptr double, ptr %114, i64 %.514624626.i339.epil
  store double %.627.i343.epil, ptr %gep630.i344.epil, align 8, !noalias !99
  %epil.iter104.next = add i64 %epil.iter104, 1
  %epil.iter104.cmp.not = icmp eq i64 %epil.iter104.next, %xtraiter103
  br i1 %epil.iter104.cmp.not, label %B218.i346, label %B160.i338.epil, !llvm.loop !102

B218.i346:                                        ; preds = %B218.i346.loopexit.unr-lcssa, %B160.i338.epil, %B96.endif.i336
  br i1 %.125.i893, label %B62.i898.preheader, label %label_20

B62.i898.preheader:                               ; preds = %B218.i346
  br i1 %291, label %B62.i898.epil.preheader, label %B62.i898

B62.i898:                                         ; preds = %B62.i898.preheader, %B62.i898
  %.175682684.i899 = phi i64 [ %.182.i901.1, %B62.i898 ], [ 0, %B62.i898.preheader ]
  %niter114 = phi i64 [ %niter114.next.1, %B62.i898 ], [ 0, %B62.i898.preheader ]
  %115 = getelementptr double, ptr %218, i64 %.175682684.i899
  %.280.i900 = load double, ptr %115, align 8, !noalias !103
  %.5.i.i = fptosi double %.280.i900 to i64
  %.182.i901 = or disjoint i64 %.175682684.i899, 1
  %gep.i903 = getelementptr double, ptr %114, i64 %.175682684.i899
  %.381.i = load double, ptr %gep.i903, align 8, !noalias !103
  %.422.i = icmp slt i64 %.5.i.i, 0
  %.423.i904 = select i1 %.422.i, i64 %.17.i52, i64 0
  %116 = getelementptr double, ptr %114, i64 %.423.i904
  %gep688.i = getelementptr double, ptr %116, i64 %.5.i.i
  %.458.i = load double, ptr %gep688.i, align 8, !noalias !103
  store double %.458.i, ptr %gep.i903, align 8, !noalias !103
  store double %.381.i, ptr %gep688.i, align 8, !noalias !103
  %117 = getelementptr double, ptr %218, i64 %.182.i901
  %.280.i900.1 = load double, ptr %117, align 8, !noalias !103
  %.5.i.i.1 = fptosi double %.280.i900.1 to i64
  %.182.i901.1 = add nuw nsw i64 %.175682684.i899, 2
  %gep.i903.1 = getelementptr double, ptr %114, i64 %.182.i901
  %.381.i.1 = load double, ptr %gep.i903.1, align 8, !noalias !103
  %.422.i.1 = icmp slt i64 %.5.i.i.1, 0
  %.423.i904.1 = select i1 %.422.i.1, i64 %.17.i52, i64 0
  %118 = getelementptr double, ptr %114, i64 %.423.i904.1
  %gep688.i.1 = getelementptr double, ptr %118, i64 %.5.i.i.1
  %.458.i.1 = load double, ptr %gep688.i.1, align 8, !noalias !103
  store double %.458.i.1, ptr %gep.i903.1, align 8, !noalias !103
  store double %.381.i.1, ptr %gep688.i.1, align 8, !noalias !103
  %niter114.next.1 = add i64 %niter114, 2
  %niter114.ncmp.1 = icmp eq i64 %niter114.next.1, %unroll_iter113
  br i1 %niter114.ncmp.1, label %B218.endif.i907.preheader.unr-lcssa, label %B62.i898

B218.endif.i907.preheader.unr-lcssa:              ; preds = %B62.i898
  br i1 %lcmp.mod111.not, label %B218.endif.i907.preheader, label %B62.i898.epil.preheader

B62.i898.epil.preheader:                          ; preds = %B218.endif.i907.preheader.unr-lcssa, %B62.i898.preheader
  %.175682684.i899.epil.init = phi i64 [ 0, %B62.i898.preheader ], [ %.182.i901.1, %B218.endif.i907.preheader.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod112)
  %119 = getelementptr double, ptr %218, i64 %.175682684.i899.epil.init
  %.280.i900.epil = load double, ptr %119, align 8, !noalias !103
  %.5.i.i.epil = fptosi double %.280.i900.epil to i64
  %gep.i903.epil = getelementptr double, ptr %114, i64 %.175682684.i899.epil.init
  %.381.i.epil = load double, ptr %gep.i903.epil, align 8, !noalias !103
  %.422.i.epil = icmp slt i64 %.5.i.i.epil, 0
  %.423.i904.epil = select i1 %.422.i.epil, i64 %.17.i52, i64 0
  %120 = getelementptr double, ptr %114, i64 %.423.i904.epil
  %gep688.i.epil = getelementptr double, ptr %120, i64 %.5.i.i.epil
  %.458.i.epil = load double, ptr %gep688.i.epil, align 8, !noalias !103
  store double %.458.i.epil, ptr %gep.i903.epil, align 8, !noalias !103
  store double %.381.i.epil, ptr %gep688.i.epil, align 8, !noalias !103
  br label %B218.endif.i907.preheader

B218.endif.i907.preheader:                        ; preds = %B218.endif.i907.preheader.unr-lcssa, %B62.i898.epil.preheader
  br label %B218.endif.i907

B216.loopexit.i916.loopexit.unr-lcssa:            ; preds = %B252.i911
  %lcmp.mod117.not = icmp eq i64 %xtraiter115, 0
  br i1 %lcmp.mod117.not, label %B216.loopexit.i916, label %B252.i911.epil.preheader

B252.i911.epil.preheader:                         ; preds = %B216.loopexit.i916.loopexit.unr-lcssa, %B252.lr.ph.i909
  %.934698.i.epil.init = phi double [ %.933.promoted.i, %B252.lr.ph.i909 ], [ %.1090.i915.1, %B216.loopexit.i916.loopexit.unr-lcssa ]
  %.828690692.i.epil.init = phi i64 [ 0, %B252.lr.ph.i909 ], [ %.835.i912.1, %B216.loopexit.i916.loopexit.unr-lcssa ]
  %lcmp.mod118 = icmp ne i64 %xtraiter115, 0
  tail call void @llvm.assume(i1 %lcmp.mod118)
  %121 = getelementptr double, ptr %128, i64 %.828690692.i.epil.init
  %.1008.i.epil = load double, ptr %121, align 8, !noalias !103
  %gep697.i.epil = getelementptr double, ptr %114, i64 %.828690692.i.epil.init
  %.1085.i914.epil = load double, ptr %gep697.i.epil, align 8, !noalias !103
  %.1089.i.epil = fmul contract double %.1008.i.epil, %.1085.i914.epil
  %.1090.i915.epil = fsub contract double %.934698.i.epil.init, %.1089.i.epil
  store double %.1090.i915.epil, ptr %gep713.i, align 8, !noalias !103
  br label %B216.loopexit.i916

B216.loopexit.i916:                               ; preds = %B252.i911.epil.preheader, %B216.loopexit.i916.loopexit.unr-lcssa, %B218.endif.i907
  %exitcond745.not.i = icmp eq i64 %.714.i908, %.8.i
  br i1 %exitcond745.not.i, label %B380.endif.i917, label %B218.endif.i907

B252.i911:                                        ; preds = %B252.i911, %B252.lr.ph.i909.new
  %.934698.i = phi double [ %.933.promoted.i, %B252.lr.ph.i909.new ], [ %.1090.i915.1, %B252.i911 ]
  %.828690692.i = phi i64 [ 0, %B252.lr.ph.i909.new ], [ %.835.i912.1, %B252.i911 ]
  %niter120 = phi i64 [ 0, %B252.lr.ph.i909.new ], [ %niter120.next.1, %B252.i911 ]
  %.835.i912 = or disjoint i64 %.828690692.i, 1
  %122 = getelementptr double, ptr %128, i64 %.828690692.i
  %.1008.i = load double, ptr %122, align 8, !noalias !103
  %gep697.i = getelementptr double, ptr %114, i64 %.828690692.i
  %.1085.i914 = load double, ptr %gep697.i, align 8, !noalias !103
  %.1089.i = fmul contract double %.1008.i, %.1085.i914
  %.1090.i915 = fsub contract double %.934698.i, %.1089.i
  store double %.1090.i915, ptr %gep713.i, align 8, !noalias !103
  %.835.i912.1 = add nuw nsw i64 %.828690692.i, 2
  %123 = getelementptr double, ptr %128, i64 %.835.i912
  %.1008.i.1 = load double, ptr %123, align 8, !noalias !103
  %gep697.i.1 = getelementptr double, ptr %114, i64 %.835.i912
  %.1085.i914.1 = load double, ptr %gep697.i.1, align 8, !noalias !103
  %.1089.i.1 = fmul contract double %.1008.i.1, %.1085.i914.1
  %.1090.i915.1 = fsub contract double %.1090.i915, %.1089.i.1
  store double %.1090.i915.1, ptr %gep713.i, align 8, !noalias !103
  %niter120.next.1 = add i64 %niter120, 2
  %niter120.ncmp.1 = icmp eq i64 %niter120.next.1, %unroll_iter119
  br i1 %niter120.ncmp.1, label %B216.loopexit.i916.loopexit.unr-lcssa, label %B252.i911

B422.i922:                                        ; preds = %B422.lr.ph.i920, %B422.i922
  %.1488723.i = phi double [ %.1487.promoted.i, %B422.lr.ph.i920 ], [ %.1644.i925, %B422.i922 ]
  %.1375714718.i = phi i64 [ %.1333.i, %B422.lr.ph.i920 ], [ %.1385.i, %B422.i922 ]
  %.1382715717.i = phi i64 [ %.1252724732.i, %B422.lr.ph.i920 ], [ %.1389.i, %B422.i922 ]
  %.1385.i = add nsw i64 %.1375714718.i, -1
  %.1389.i = add i64 %.1382715717.i, 1
  %.1529.i = icmp slt i64 %.1382715717.i, 0
  %.1530.i = select i1 %.1529.i, i64 %.8.i, i64 0
  %124 = getelementptr double, ptr %130, i64 %.1382715717.i
  %.1561.i = getelementptr double, ptr %124, i64 %.1530.i
  %.1562.i = load double, ptr %.1561.i, align 8, !noalias !103
  %.1604.i = select i1 %.1529.i, i64 %.17.i52, i64 0
  %125 = getelementptr double, ptr %114, i64 %.1604.i
  %gep722.i = getelementptr double, ptr %125, i64 %.1382715717.i
  %.1639.i = load double, ptr %gep722.i, align 8, !noalias !103
  %.1643.i924 = fmul contract double %.1562.i, %.1639.i
  %.1644.i925 = fsub contract double %.1488723.i, %.1643.i924
  store double %.1644.i925, ptr %gep738.i, align 8, !noalias !103
  %.1376.i = icmp sgt i64 %.1375714718.i, 1
  br i1 %.1376.i, label %B422.i922, label %B506.i926

B506.i926:                                        ; preds = %B422.i922, %B380.endif.B506_crit_edge.i928
  %.1865.pre-phi.i = phi i64 [ %.pre746.i, %B380.endif.B506_crit_edge.i928 ], [ %.1557.i921, %B422.i922 ]
  %gep742.i = getelementptr double, ptr %114, i64 %.1262.i918
  %.1793.i = load double, ptr %gep742.i, align 8, !noalias !103
  %126 = getelementptr double, ptr %.391.i, i64 %.1865.pre-phi.i
  %127 = getelementptr double, ptr %126, i64 %.1262.i918
  %.1870.i = load double, ptr %127, align 8, !noalias !103
  %.1877.i = fdiv contract double %.1793.i, %.1870.i
  store double %.1877.i, ptr %gep742.i, align 8, !noalias !103
  %.1253.i927 = icmp samesign ugt i64 %.1252724732.i, 1
  br i1 %.1253.i927, label %B380.endif.i917, label %label_20

B218.endif.i907:                                  ; preds = %B218.endif.i907.preheader, %B216.loopexit.i916
  %.707700706.i = phi i64 [ %.714.i908, %B216.loopexit.i916 ], [ 0, %B218.endif.i907.preheader ]
  %.714.i908 = add nuw nsw i64 %.707700706.i, 1
  %.822691.not.i = icmp eq i64 %.707700706.i, 0
  br i1 %.822691.not.i, label %B216.loopexit.i916, label %B252.lr.ph.i909

B252.lr.ph.i909:                                  ; preds = %B218.endif.i907
  %gep713.i = getelementptr double, ptr %114, i64 %.707700706.i
  %.1003.i = mul i64 %.707700706.i, %.8.i
  %128 = getelementptr double, ptr %.391.i, i64 %.1003.i
  %.933.promoted.i = load double, ptr %gep713.i, align 8, !noalias !103
  %xtraiter115 = and i64 %.707700706.i, 1
  %129 = icmp eq i64 %.707700706.i, 1
  br i1 %129, label %B252.i911.epil.preheader, label %B252.lr.ph.i909.new

B252.lr.ph.i909.new:                              ; preds = %B252.lr.ph.i909
  %unroll_iter119 = and i64 %.707700706.i, 9223372036854775806
  br label %B252.i911

B380.endif.i917:                                  ; preds = %B216.loopexit.i916, %B506.i926
  %.1252724732.i = phi i64 [ %.1262.i918, %B506.i926 ], [ %.8.i, %B216.loopexit.i916 ]
  %.1262.i918 = add nsw i64 %.1252724732.i, -1
  %.1333.i = sub nuw nsw i64 %.8.i, %.1252724732.i
  %.1376716.not.i = icmp eq i64 %.1333.i, 0
  br i1 %.1376716.not.i, label %B380.endif.B506_crit_edge.i928, label %B422.lr.ph.i920

B380.endif.B506_crit_edge.i928:                   ; preds = %B380.endif.i917
  %.pre746.i = mul i64 %.1262.i918, %.8.i
  br label %B506.i926

B422.lr.ph.i920:                                  ; preds = %B380.endif.i917
  %gep738.i = getelementptr double, ptr %114, i64 %.1262.i918
  %.1557.i921 = mul i64 %.1262.i918, %.8.i
  %130 = getelementptr double, ptr %.391.i, i64 %.1557.i921
  %.1487.promoted.i = load double, ptr %gep738.i, align 8, !noalias !103
  br label %B422.i922

label_20: ; preds = %B506.i926, %B218.i346
  br label %label_19

B96.endif.i336:                                   ; preds = %B780.i
  br i1 %.508625.not.i337, label %B218.i346, label %B160.i338.preheader

B160.i338.preheader:                              ; preds = %B96.endif.i336
  br i1 %290, label %B160.i338.epil.preheader, label %B160.i338

label_19: ; preds = %B780.i, %label_20
  br label %B862.i

B862.i:                                           ; preds = %B338.else.if.i, %label_19
  %.1267.i295 = load i64, ptr %.1266.i292, align 8, !noalias !65
  br i1 %.577.i, label %B184.i, label %B592.i

B184.i:                                           ; preds = %B862.i
  %.616.i380 = load i64, ptr %156, align 8, !noalias !106
  %.157.i544 = load i64, ptr %.156.i669, align 8, !noalias !109
  %.220.i538 = add nsw i64 %.157.i544, %.219.i537
  %.753.i = load i64, ptr %.515.i281, align 8, !noalias !106
  %.758.i = add nsw i64 %.753.i, 64
  %.220.i529 = add nsw i64 %.157.i544, %.218.i671
  %.220.i520 = add nsw i64 %.157.i544, %.219.i519
  %.901.i385 = inttoptr i64 %.616.i380 to ptr
  %.902.i = inttoptr i64 %.157.i544 to ptr
  %.903.i386 = inttoptr i64 %.220.i538 to ptr
  %.904.i = inttoptr i64 %.758.i to ptr
  %.905.i = inttoptr i64 %.220.i529 to ptr
  %.906.i = inttoptr i64 %.220.i520 to ptr
  tail call void %.901.i385(ptr %.902.i, ptr %.903.i386, ptr %.904.i, ptr %.905.i, ptr %.906.i, i64 %.87816781680.i, i64 %.352), !noalias !106
  br label %B592.i

B592.i:                                           ; preds = %B184.i, %B862.i
  %place.2.0.i = phi i64 [ 0, %B862.i ], [ %.218.i671, %B184.i ]
  %.981.i366 = load i64, ptr %.385.i120, align 8, !noalias !106
  %.1014.i = load i64, ptr %.1012.i403, align 8, !noalias !106
  %.1044.i = load i64, ptr %.652.i132, align 8, !noalias !106
  %.1078.i = load i64, ptr %.1076.i406, align 8, !noalias !106
  %.157.i607 = load i64, ptr %.156.i669, align 8, !noalias !112
  %.220.i610 = add nsw i64 %.157.i607, %.219.i510
  %.1048.i = add nsw i64 %.981.i366, %.1090.i
  %.1129.i = inttoptr i64 %.1014.i to ptr
  %.1130.i = inttoptr i64 %.1044.i to ptr
  %.1131.i = inttoptr i64 %.1048.i to ptr
  %.1132.i = inttoptr i64 %.1078.i to ptr
  %.1133.i = inttoptr i64 %.220.i610 to ptr
  tail call void %.1129.i(ptr %.1130.i, ptr %.1131.i, ptr %.1132.i, ptr %.1133.i), !noalias !106
  br i1 %.12401720.not.i, label %label_21, label %B976.lr.ph.i

B976.i:                                           ; preds = %B976.lr.ph.i, %B1733.i
  %.124717161724.i = phi i64 [ 0, %B976.lr.ph.i ], [ %.1254.i371, %B1733.i ]
  %.1254.i371 = add nuw nsw i64 %.124717161724.i, 1
  %.idx2201 = mul i64 %.124717161724.i, 40
  %131 = getelementptr i8, ptr %.635, i64 %.idx2201
  %.1339.i = getelementptr i8, ptr %131, i64 16
  %.1340.i = load i64, ptr %.1339.i, align 8, !noalias !106
  %.1348.i = shl nsw i64 %.1340.i, 3
  %.157.i598 = load i64, ptr %.156.i669, align 8, !noalias !115
  %.220.i601 = add i64 %.1348.i, %.157.i598
  %.1401.i = add i64 %.220.i601, %.219.i600
  %.1463.i = load i64, ptr %131, align 8, !noalias !106
  %.1500.i = load i64, ptr %.1076.i406, align 8, !noalias !106
  %.220.i592 = add i64 %.1348.i, %.157.i598
  %.1552.i = add i64 %.220.i592, %place.2.0.i
  %.1603.i = add nsw i64 %.157.i598, %.1348.i
  %.220.i574 = add i64 %.1348.i, %.157.i598
  %.1654.i = add i64 %.220.i574, %.219.i672
  %.220.i565 = add i64 %.1348.i, %.157.i598
  %.1705.i = add i64 %.220.i565, %.219.i510
  %.220.i556 = add i64 %.1348.i, %.157.i598
  %.1756.i = add i64 %.220.i556, %.219.i555
  %.1759.i375 = inttoptr i64 %.1463.i to ptr
  %.1761.i = inttoptr i64 %.1500.i to ptr
  %.1762.i = inttoptr i64 %.1552.i to ptr
  %.1763.i = inttoptr i64 %.1603.i to ptr
  %.1764.i = inttoptr i64 %.1654.i to ptr
  %.1765.i = inttoptr i64 %.1705.i to ptr
  %.1766.i = inttoptr i64 %.1756.i to ptr
  %.1767.i376 = inttoptr i64 %.1401.i to ptr
  tail call void %.1759.i375(ptr %.1760.i370, ptr %.1761.i, ptr %.1762.i, ptr %.1763.i, ptr %.1764.i, ptr %.1765.i, ptr %.1766.i, ptr %.1767.i376), !noalias !106
  %.1828.i = load i64, ptr %206, align 8, !noalias !106
  %.1834.i = icmp eq i64 %.1828.i, 1
  br i1 %.1834.i, label %B1540.i, label %B1606.i

B1540.i:                                          ; preds = %B976.i
  %.413.i710 = load i64, ptr %.1339.i, align 8, !noalias !118
  %.478.i711 = getelementptr i8, ptr %131, i64 32
  %.479.i712 = load i64, ptr %.478.i711, align 8, !noalias !118
  br i1 %.5761286.not.i713, label %label_22, label %B174.endif.lr.ph.i714

B174.endif.lr.ph.i714:                            ; preds = %B1540.i
  %.920.i718 = getelementptr i8, ptr %131, i64 24
  br label %B174.endif.i722

B172.loopexit.i782:                               ; preds = %B650.i762, %label_23
  %exitcond1308.not.i783 = icmp eq i64 %.589.i724, %.354
  br i1 %exitcond1308.not.i783, label %label_22, label %B174.endif.i722

B368.i736:                                        ; preds = %B368.lr.ph.i734, %B368.i736
  %.101412541256.i737 = phi i64 [ 0, %B368.lr.ph.i734 ], [ %.1021.i738, %B368.i736 ]
  %.1021.i738 = add nuw nsw i64 %.101412541256.i737, 1
  %.1054.i739 = mul nuw nsw i64 %.101412541256.i737, %.354
  %.1058.i740 = add i64 %.1056.i735, %.1054.i739
  %.1086.i741 = icmp slt i64 %.1058.i740, 0
  %.1087.i742 = select i1 %.1086.i741, i64 %.352, i64 0
  %132 = getelementptr double, ptr %154, i64 %.1058.i740
  %.1109.i743 = getelementptr double, ptr %132, i64 %.1087.i742
  %.1110.i744 = load double, ptr %.1109.i743, align 8, !noalias !118
  %.1133.i745 = add nsw i64 %.101412541256.i737, %.479.i712
  %.1146.i746 = icmp slt i64 %.1133.i745, 0
  %.1147.i747 = select i1 %.1146.i746, i64 %quot.0, i64 0
  %133 = getelementptr i64, ptr %.553, i64 %.1133.i745
  %.1161.i748 = getelementptr i64, ptr %133, i64 %.1147.i747
  %.1162.i749 = load i64, ptr %.1161.i748, align 8, !noalias !118
  %.1203.i750 = icmp slt i64 %.1162.i749, 0
  %.1204.i751 = select i1 %.1203.i750, i64 %.17.i52, i64 0
  %134 = getelementptr double, ptr %219, i64 %.1204.i751
  %.1238.i754 = getelementptr double, ptr %134, i64 %.1162.i749
  store double %.1110.i744, ptr %.1238.i754, align 8, !noalias !118
  %exitcond1306.not.i755 = icmp eq i64 %.921.i732, %.1021.i738
  br i1 %exitcond1306.not.i755, label %B494.i756, label %B368.i736

B494.i756:                                        ; preds = %B368.i736, %B290.endif.i731
  br i1 %.125.i, label %B62.i789.preheader, label %label_23

B62.i789.preheader:                               ; preds = %B494.i756
  br i1 %292, label %B62.i789.epil.preheader, label %B62.i789

B62.i789:                                         ; preds = %B62.i789.preheader, %B62.i789
  %.175682684.i = phi i64 [ %.182.i.1, %B62.i789 ], [ 0, %B62.i789.preheader ]
  %niter126 = phi i64 [ %niter126.next.1, %B62.i789 ], [ 0, %B62.i789.preheader ]
  %135 = getelementptr double, ptr %220, i64 %.175682684.i
  %.283.i = load double, ptr %135, align 8, !noalias !121
  %.5.i890 = fptosi double %.283.i to i64
  %.182.i = or disjoint i64 %.175682684.i, 1
  %.383.i = getelementptr double, ptr %219, i64 %.175682684.i
  %.384.i = load double, ptr %.383.i, align 8, !noalias !121
  %.425.i791 = icmp slt i64 %.5.i890, 0
  %.426.i = select i1 %.425.i791, i64 %.17.i52, i64 0
  %136 = getelementptr double, ptr %219, i64 %.426.i
  %.460.i = getelementptr double, ptr %136, i64 %.5.i890
  %.461.i = load double, ptr %.460.i, align 8, !noalias !121
  store double %.461.i, ptr %.383.i, align 8, !noalias !121
  store double %.384.i, ptr %.460.i, align 8, !noalias !121
  %137 = getelementptr double, ptr %220, i64 %.182.i
  %.283.i.1 = load double, ptr %137, align 8, !noalias !121
  %.5.i890.1 = fptosi double %.283.i.1 to i64
  %.182.i.1 = add nuw nsw i64 %.175682684.i, 2
  %.383.i.1 = getelementptr double, ptr %219, i64 %.182.i
  %.384.i.1 = load double, ptr %.383.i.1, align 8, !noalias !121
  %.425.i791.1 = icmp slt i64 %.5.i890.1, 0
  %.426.i.1 = select i1 %.425.i791.1, i64 %.17.i52, i64 0
  %138 = getelementptr double, ptr %219, i64 %.426.i.1
  %.460.i.1 = getelementptr double, ptr %138, i64 %.5.i890.1
  %.461.i.1 = load double, ptr %.460.i.1, align 8, !noalias !121
  store double %.461.i.1, ptr %.383.i.1, align 8, !noalias !121
  store double %.384.i.1, ptr %.460.i.1, align 8, !noalias !121
  %niter126.next.1 = add i64 %niter126, 2
  %niter126.ncmp.1 = icmp eq i64 %niter126.next.1, %unroll_iter125
  br i1 %niter126.ncmp.1, label %B218.endif.i.preheader.unr-lcssa, label %B62.i789

B218.endif.i.preheader.unr-lcssa:                 ; preds = %B62.i789
  br i1 %lcmp.mod123.not, label %B218.endif.i.preheader, label %B62.i789.epil.preheader

B62.i789.epil.preheader:                          ; preds = %B218.endif.i.preheader.unr-lcssa, %B62.i789.preheader
  %.175682684.i.epil.init = phi i64 [ 0, %B62.i789.preheader ], [ %.182.i.1, %B218.endif.i.preheader.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod124)
  %139 = getelementptr double, ptr %220, i64 %.175682684.i.epil.init
  %.283.i.epil = load double, ptr %139, align 8, !noalias !121
  %.5.i890.epil = fptosi double %.283.i.epil to i64
  %.383.i.epil = getelementptr double, ptr %219, i64 %.175682684.i.epil.init
  %.384.i.epil = load double, ptr %.383.i.epil, align 8, !noalias !121
  %.425.i791.epil = icmp slt i64 %.5.i890.epil, 0
  %.426.i.epil = select i1 %.425.i791.epil, i64 %.17.i52, i64 0
  %140 = getelementptr double, ptr %219, i64 %.426.i.epil
  %.460.i.epil = getelementptr double, ptr %140, i64 %.5.i890.epil
  %.461.i.epil = load double, ptr %.460.i.epil, align 8, !noalias !121
  store double %.461.i.epil, ptr %.383.i.epil, align 8, !noalias !121
  store double %.384.i.epil, ptr %.460.i.epil, align 8, !noalias !121
  br label %B218.endif.i.preheader

B218.endif.i.preheader:                           ; preds = %B218.endif.i.preheader.unr-lcssa, %B62.i789.epil.preheader
  br label %B218.endif.i

B216.loopexit.i.loopexit.unr-lcssa:               ; preds = %B252.i
  %lcmp.mod129.not = icmp eq i64 %xtraiter127, 0
  br i1 %lcmp.mod129.not, label %B216.loopexit.i, label %B252.i.epil.preheader

B252.i.epil.preheader:                            ; preds = %B216.loopexit.i.loopexit.unr-lcssa, %B252.lr.ph.i
  %.937694.i.epil.init = phi double [ %.936.promoted.i, %B252.lr.ph.i ], [ %.1093.i.1, %B216.loopexit.i.loopexit.unr-lcssa ]
  %.828688690.i.epil.init = phi i64 [ 0, %B252.lr.ph.i ], [ %.835.i794.1, %B216.loopexit.i.loopexit.unr-lcssa ]
  %lcmp.mod130 = icmp ne i64 %xtraiter127, 0
  tail call void @llvm.assume(i1 %lcmp.mod130)
  %141 = getelementptr double, ptr %148, i64 %.828688690.i.epil.init
  %.1014.i795.epil = load double, ptr %141, align 8, !noalias !121
  %.1090.i797.epil = getelementptr double, ptr %219, i64 %.828688690.i.epil.init
  %.1091.i.epil = load double, ptr %.1090.i797.epil, align 8, !noalias !121
  %.1092.i798.epil = fmul contract double %.1014.i795.epil, %.1091.i.epil
  %.1093.i.epil = fsub contract double %.937694.i.epil.init, %.1092.i798.epil
  store double %.1093.i.epil, ptr %.936.i793, align 8, !noalias !121
  br label %B216.loopexit.i

B216.loopexit.i:                                  ; preds = %B252.i.epil.preheader, %B216.loopexit.i.loopexit.unr-lcssa, %B218.endif.i
  %exitcond731.not.i = icmp eq i64 %.714.i, %.8.i
  br i1 %exitcond731.not.i, label %B380.endif.i, label %B218.endif.i

B252.i:                                           ; preds = %B252.i, %B252.lr.ph.i.new
  %.937694.i = phi double [ %.936.promoted.i, %B252.lr.ph.i.new ], [ %.1093.i.1, %B252.i ]
  %.828688690.i = phi i64 [ 0, %B252.lr.ph.i.new ], [ %.835.i794.1, %B252.i ]
  %niter132 = phi i64 [ 0, %B252.lr.ph.i.new ], [ %niter132.next.1, %B252.i ]
  %.835.i794 = or disjoint i64 %.828688690.i, 1
  %142 = getelementptr double, ptr %148, i64 %.828688690.i
  %.1014.i795 = load double, ptr %142, align 8, !noalias !121
  %.1090.i797 = getelementptr double, ptr %219, i64 %.828688690.i
  %.1091.i = load double, ptr %.1090.i797, align 8, !noalias !121
  %.1092.i798 = fmul contract double %.1014.i795, %.1091.i
  %.1093.i = fsub contract double %.937694.i, %.1092.i798
  store double %.1093.i, ptr %.936.i793, align 8, !noalias !121
  %.835.i794.1 = add nuw nsw i64 %.828688690.i, 2
  %143 = getelementptr double, ptr %148, i64 %.835.i794
  %.1014.i795.1 = load double, ptr %143, align 8, !noalias !121
  %.1090.i797.1 = getelementptr double, ptr %219, i64 %.835.i794
  %.1091.i.1 = load double, ptr %.1090.i797.1, align 8, !noalias !121
  %.1092.i798.1 = fmul contract double %.1014.i795.1, %.1091.i.1
  %.1093.i.1 = fsub contract double %.1093.i, %.1092.i798.1
  store double %.1093.i.1, ptr %.936.i793, align 8, !noalias !121
  %niter132.next.1 = add i64 %niter132, 2
  %niter132.ncmp.1 = icmp eq i64 %niter132.next.1, %unroll_iter131
  br i1 %niter132.ncmp.1, label %B216.loopexit.i.loopexit.unr-lcssa, label %B252.i

B422.i:                                           ; preds = %B422.lr.ph.i, %B422.i
  %.1497715.i = phi double [ %.1496.promoted.i, %B422.lr.ph.i ], [ %.1653.i805, %B422.i ]
  %.1381708712.i = phi i64 [ %.1339.i799, %B422.lr.ph.i ], [ %.1391.i801, %B422.i ]
  %.1388709711.i = phi i64 [ %.1258716724.i, %B422.lr.ph.i ], [ %.1395.i, %B422.i ]
  %.1391.i801 = add nsw i64 %.1381708712.i, -1
  %.1395.i = add i64 %.1388709711.i, 1
  %.1541.i802 = icmp slt i64 %.1388709711.i, 0
  %.1542.i803 = select i1 %.1541.i802, i64 %.8.i, i64 0
  %144 = getelementptr double, ptr %150, i64 %.1388709711.i
  %.1573.i = getelementptr double, ptr %144, i64 %.1542.i803
  %.1574.i = load double, ptr %.1573.i, align 8, !noalias !121
  %.1616.i = select i1 %.1541.i802, i64 %.17.i52, i64 0
  %145 = getelementptr double, ptr %219, i64 %.1616.i
  %.1650.i = getelementptr double, ptr %145, i64 %.1388709711.i
  %.1651.i804 = load double, ptr %.1650.i, align 8, !noalias !121
  %.1652.i = fmul contract double %.1574.i, %.1651.i804
  %.1653.i805 = fsub contract double %.1497715.i, %.1652.i
  store double %.1653.i805, ptr %.1496.i, align 8, !noalias !121
  %.1382.i = icmp sgt i64 %.1381708712.i, 1
  br i1 %.1382.i, label %B422.i, label %B506.i

B506.i:                                           ; preds = %B422.i, %B380.endif.B506_crit_edge.i
  %.1883.pre-phi.i = phi i64 [ %.pre732.i, %B380.endif.B506_crit_edge.i ], [ %.1569.i, %B422.i ]
  %.1807.i = getelementptr double, ptr %219, i64 %.1268.i
  %.1808.i = load double, ptr %.1807.i, align 8, !noalias !121
  %146 = getelementptr double, ptr %.391.i, i64 %.1883.pre-phi.i
  %147 = getelementptr double, ptr %146, i64 %.1268.i
  %.1888.i = load double, ptr %147, align 8, !noalias !121
  %.1892.i = fdiv contract double %.1808.i, %.1888.i
  store double %.1892.i, ptr %.1807.i, align 8, !noalias !121
  %.1259.i806 = icmp samesign ugt i64 %.1258716724.i, 1
  br i1 %.1259.i806, label %B380.endif.i, label %label_23

B218.endif.i:                                     ; preds = %B218.endif.i.preheader, %B216.loopexit.i
  %.707696702.i = phi i64 [ %.714.i, %B216.loopexit.i ], [ 0, %B218.endif.i.preheader ]
  %.714.i = add nuw nsw i64 %.707696702.i, 1
  %.822689.not.i = icmp eq i64 %.707696702.i, 0
  br i1 %.822689.not.i, label %B216.loopexit.i, label %B252.lr.ph.i

B252.lr.ph.i:                                     ; preds = %B218.endif.i
  %.936.i793 = getelementptr double, ptr %219, i64 %.707696702.i
  %.1009.i = mul i64 %.707696702.i, %.8.i
  %148 = getelementptr double, ptr %.391.i, i64 %.1009.i
  %.936.promoted.i = load double, ptr %.936.i793, align 8, !noalias !121
  %xtraiter127 = and i64 %.707696702.i, 1
  %149 = icmp eq i64 %.707696702.i, 1
  br i1 %149, label %B252.i.epil.preheader, label %B252.lr.ph.i.new

B252.lr.ph.i.new:                                 ; preds = %B252.lr.ph.i
  %unroll_iter131 = and i64 %.707696702.i, 9223372036854775806
  br label %B252.i

B380.endif.i:                                     ; preds = %B216.loopexit.i, %B506.i
  %.1258716724.i = phi i64 [ %.1268.i, %B506.i ], [ %.8.i, %B216.loopexit.i ]
  %.1268.i = add nsw i64 %.1258716724.i, -1
  %.1339.i799 = sub nuw nsw i64 %.8.i, %.1258716724.i
  %.1382710.not.i = icmp eq i64 %.1339.i799, 0
  br i1 %.1382710.not.i, label %B380.endif.B506_crit_edge.i, label %B422.lr.ph.i

B380.endif.B506_crit_edge.i:                      ; preds = %B380.endif.i
  %.pre732.i = mul i64 %.1268.i, %.8.i
  br label %B506.i

B422.lr.ph.i:                                     ; preds = %B380.endif.i
  %.1496.i = getelementptr double, ptr %219, i64 %.1268.i
  %.1569.i = mul i64 %.1268.i, %.8.i
  %150 = getelementptr double, ptr %.391.i, i64 %.1569.i
  %.1496.promoted.i = load double, ptr %.1496.i, align 8, !noalias !121
  br label %B422.i

label_23: ; preds = %B506.i, %B494.i756
  %.1379.i758 = load i64, ptr %.920.i718, align 8, !noalias !118
  %.14661263.not.i759 = icmp slt i64 %.1379.i758, 1
  br i1 %.14661263.not.i759, label %B172.loopexit.i782, label %B650.lr.ph.i760

B650.i762:                                        ; preds = %B650.lr.ph.i760, %B650.i762
  %.147212621264.i763 = phi i64 [ 0, %B650.lr.ph.i760 ], [ %.1479.i764, %B650.i762 ]
  %.1479.i764 = add nuw nsw i64 %.147212621264.i763, 1
  %.1519.i765 = add nsw i64 %.147212621264.i763, %.479.i712
  %.1532.i766 = icmp slt i64 %.1519.i765, 0
  %.1533.i767 = select i1 %.1532.i766, i64 %quot.0, i64 0
  %151 = getelementptr i64, ptr %.553, i64 %.1519.i765
  %.1547.i768 = getelementptr i64, ptr %151, i64 %.1533.i767
  %.1548.i769 = load i64, ptr %.1547.i768, align 8, !noalias !118
  %.1589.i770 = icmp slt i64 %.1548.i769, 0
  %.1590.i771 = select i1 %.1589.i770, i64 %.17.i52, i64 0
  %152 = getelementptr double, ptr %219, i64 %.1590.i771
  %.1624.i774 = getelementptr double, ptr %152, i64 %.1548.i769
  %.1625.i775 = load double, ptr %.1624.i774, align 8, !noalias !118
  %.1641.i776 = mul nuw nsw i64 %.147212621264.i763, %.354
  %.1645.i777 = add i64 %.1643.i761, %.1641.i776
  %.1673.i778 = icmp slt i64 %.1645.i777, 0
  %.1674.i779 = select i1 %.1673.i778, i64 %.352, i64 0
  %153 = getelementptr double, ptr %154, i64 %.1645.i777
  %.1696.i780 = getelementptr double, ptr %153, i64 %.1674.i779
  store double %.1625.i775, ptr %.1696.i780, align 8, !noalias !118
  %exitcond1307.not.i781 = icmp eq i64 %.1379.i758, %.1479.i764
  br i1 %exitcond1307.not.i781, label %B172.loopexit.i782, label %B650.i762

B174.endif.i722:                                  ; preds = %B172.loopexit.i782, %B174.endif.lr.ph.i714
  %.58212711289.i723 = phi i64 [ 0, %B174.endif.lr.ph.i714 ], [ %.589.i724, %B172.loopexit.i782 ]
  %.589.i724 = add nuw nsw i64 %.58212711289.i723, 1
  br i1 %.7301248.not.i717, label %B290.endif.i731, label %B240.i725.preheader

B240.i725.preheader:                              ; preds = %B174.endif.i722
  tail call void @llvm.memset.p0.i64(ptr align 8 %199, i8 0, i64 %276, i1 false), !noalias !118
  br label %B290.endif.i731

B290.endif.i731:                                  ; preds = %B240.i725.preheader, %B174.endif.i722
  %.921.i732 = load i64, ptr %.920.i718, align 8, !noalias !118
  %.10081255.not.i733 = icmp slt i64 %.921.i732, 1
  br i1 %.10081255.not.i733, label %B494.i756, label %B368.lr.ph.i734

B368.lr.ph.i734:                                  ; preds = %B290.endif.i731
  %.1056.i735 = add i64 %.58212711289.i723, %.413.i710
  br label %B368.i736

B650.lr.ph.i760:                                  ; preds = %label_23
  %.1643.i761 = add i64 %.58212711289.i723, %.413.i710
  br label %B650.i762

label_22: ; preds = %B172.loopexit.i782, %B1540.i
  br label %B1733.i

B1606.i:                                          ; preds = %B976.i
  %.1998.i377 = getelementptr i8, ptr %131, i64 8
  %.1999.i = load i64, ptr %.1998.i377, align 8, !noalias !106
  %.2040.i = load i64, ptr %.893.i, align 8, !noalias !106
  %.2045.i = inttoptr i64 %.1999.i to ptr
  %.2046.i = inttoptr i64 %.2040.i to ptr
  tail call void %.2045.i(ptr %.2046.i, ptr %.1767.i376), !noalias !106
  br label %B1733.i

B1733.i:                                          ; preds = %B1606.i, %label_22
  %exitcond1755.not.i = icmp eq i64 %.1254.i371, %.637
  br i1 %exitcond1755.not.i, label %label_21, label %B976.i

B976.lr.ph.i:                                     ; preds = %B592.i
  %.1760.i370 = inttoptr i64 %.1267.i295 to ptr
  %.219.i600 = mul i64 %.1088.i, %.218.i671
  %.1105.i721 = mul i64 %.1088.i, %.352
  %154 = getelementptr double, ptr %.357, i64 %.1105.i721
  br label %B976.i

label_21: ; preds = %B1733.i, %B592.i
  %exitcond.not.i296 = icmp eq i64 %.862.i, %.345
  br i1 %exitcond.not.i296, label %label_18, label %B338.else.if.i

B338.else.if.lr.ph.i:                             ; preds = %label_15
  %.933.i287 = add nsw i64 %.483.i280, %.931.i
  %.937.i = add nsw i64 %.483.i280, %.935.i
  %.982.i = inttoptr i64 %.483.i280 to ptr
  %.984.i = inttoptr i64 %.518.i282 to ptr
  %.985.i288 = inttoptr i64 %.933.i287 to ptr
  %.986.i289 = inttoptr i64 %.937.i to ptr
  %.1086.i290 = add nsw i64 %.483.i280, %.1084.i
  %.1155.i291 = inttoptr i64 %.1086.i290 to ptr
  br label %B338.else.if.i

B338.else.if.i:                                   ; preds = %B338.else.if.lr.ph.i, %label_21
  %.855949953.i = phi i64 [ 1, %B338.else.if.lr.ph.i ], [ %.862.i, %label_21 ]
  %.862.i = add nuw i64 %.855949953.i, 1
  %155 = getelementptr i64, ptr %.502.i, i64 %.855949953.i
  %156 = getelementptr i8, ptr %155, i64 144
  %.921.i = load i64, ptr %156, align 8, !noalias !65
  %.981.i293 = inttoptr i64 %.921.i to ptr
  tail call void %.981.i293(ptr %.982.i, ptr %.975.i, ptr %.984.i, ptr %.985.i288, ptr %.986.i289, i64 %.946.1.i, i64 %.17.i52), !noalias !65
  %.440.i436 = load i64, ptr %.385.i120, align 8, !noalias !124
  %.472.i = load i64, ptr %.471.i, align 8, !noalias !124
  %.503.i438 = load i64, ptr %.448.i124, align 8, !noalias !124
  %.536.i = load i64, ptr %.1266.i292, align 8, !noalias !124
  %.157.i = load i64, ptr %.156.i669, align 8, !noalias !127
  %.220.i = add nsw i64 %.157.i, %.219.i672
  %.507.i441 = add nsw i64 %.440.i436, %.1084.i
  %.505.i443 = add nsw i64 %.440.i436, %.935.i
  %.474.i = add nsw i64 %.440.i436, %.931.i
  %.623.i445 = inttoptr i64 %.472.i to ptr
  %.624.i446 = inttoptr i64 %.474.i to ptr
  %.625.i447 = inttoptr i64 %.503.i438 to ptr
  %.626.i448 = inttoptr i64 %.505.i443 to ptr
  %.627.i449 = inttoptr i64 %.507.i441 to ptr
  %.628.i = inttoptr i64 %.536.i to ptr
  %.629.i = inttoptr i64 %.220.i to ptr
  tail call void %.623.i445(ptr %.624.i446, ptr %.625.i447, ptr %.626.i448, ptr %.627.i449, ptr %.628.i, ptr %.629.i), !noalias !124
  %.1088.i = add nuw nsw i64 %.855949953.i, 9
  %.1090.i = mul nsw i64 %.1088.i, %.353.i130
  %.1092.i = add nsw i64 %.1090.i, %.483.i280
  %.1122.i = load i64, ptr %.940.i316, align 8, !noalias !65
  %.1152.i = load i64, ptr %.893.i, align 8, !noalias !65
  %.1153.i294 = inttoptr i64 %.1122.i to ptr
  %.1154.i = inttoptr i64 %.1152.i to ptr
  %.1156.i = inttoptr i64 %.1092.i to ptr
  tail call void %.1153.i294(ptr %.1154.i, ptr %.1155.i291, ptr %.1156.i), !noalias !65
  br i1 %pivoted.3.1.i, label %B780.i, label %B862.i

label_18: ; preds = %label_21, %label_15
  %.280.i = load i64, ptr %.385.i120, align 8, !noalias !130
  %.309.i = load i64, ptr %.515.i281, align 8, !noalias !130
  %.338.i = load i64, ptr %.337.i, align 8, !noalias !130
  %.343.i = add nsw i64 %.280.i, %.342.i
  %.348.i297 = add nsw i64 %.280.i, %.347.i
  %.350.i298 = add nsw i64 %.280.i, %.349.i
  %.352.i = add nsw i64 %.309.i, 80
  %.354.i = add nsw i64 %.309.i, 88
  %.443.i = inttoptr i64 %.338.i to ptr
  %.444.i299 = inttoptr i64 %.280.i to ptr
  %.445.i300 = inttoptr i64 %.343.i to ptr
  %.446.i301 = inttoptr i64 %.348.i297 to ptr
  %.447.i302 = inttoptr i64 %.350.i298 to ptr
  %.448.i303 = inttoptr i64 %.352.i to ptr
  %.449.i304 = inttoptr i64 %.354.i to ptr
  tail call void %.443.i(ptr %.444.i299, ptr %.445.i300, ptr %.446.i301, ptr %.447.i302, ptr %.448.i303, ptr %.449.i304, i64 %.397.1.i), !noalias !130
  %.652.i306 = load i64, ptr %206, align 8, !noalias !130
  %.660.i307 = icmp eq i64 %.652.i306, 2
  br i1 %.660.i307, label %B554.i, label %label_24

B554.i:                                           ; preds = %label_18
  store double 0x7FF8000000000000, ptr %.2262.i, align 8, !noalias !130
  br label %label_24

label_24: ; preds = %label_18, %B554.i
  %.2263.i = load double, ptr %.2262.i, align 8, !noalias !8
  %.2273.i = fcmp contract ugt double %.2263.i, 1.000000e+00
  br i1 %.2273.i, label %B924.i, label %B830.i

B830.i:                                           ; preds = %label_24
  %.387.i = load i64, ptr %.385.i120, align 8, !noalias !133
  %.424.i = load i64, ptr %.423.i, align 8, !noalias !133
  %.157.i661 = load i64, ptr %.156.i669, align 8, !noalias !136
  %.220.i655 = add nsw i64 %.157.i661, %.218.i671
  %.220.i646 = add nsw i64 %.157.i661, %.219.i645
  %.220.i637 = add nsw i64 %.157.i661, %.219.i636
  %.666.i = load i64, ptr %.665.i, align 8, !noalias !133
  %.673.i = add nsw i64 %.387.i, %.349.i
  %.760.i = load i64, ptr %.515.i281, align 8, !noalias !133
  %.765.i = add nsw i64 %.760.i, 80
  %.799.i = load i64, ptr %.798.i, align 8, !noalias !133
  %.821.i = inttoptr i64 %.424.i to ptr
  %.822.i = inttoptr i64 %.157.i661 to ptr
  %.823.i = inttoptr i64 %.220.i655 to ptr
  %.824.i = inttoptr i64 %.220.i646 to ptr
  %.825.i = inttoptr i64 %.220.i637 to ptr
  %.826.i = inttoptr i64 %.666.i to ptr
  %.827.i = inttoptr i64 %.387.i to ptr
  %.828.i = inttoptr i64 %.673.i to ptr
  %.829.i = inttoptr i64 %.765.i to ptr
  %.830.i = inttoptr i64 %.799.i to ptr
  tail call void %.821.i(ptr %.822.i, ptr %.823.i, ptr %.824.i, ptr %.825.i, ptr %.826.i, ptr %.827.i, ptr %.828.i, ptr %.829.i, ptr %.830.i, i64 %quot.0), !noalias !133
  br i1 %.955649.not.i, label %label_25, label %B746.i.preheader

B746.i.preheader:                                 ; preds = %B830.i
  br i1 %293, label %B746.i.epil.preheader, label %B746.i

B746.i:                                           ; preds = %B746.i.preheader, %B746.i
  %total.2.0653.i = phi double [ %.1155.i.1, %B746.i ], [ 0.000000e+00, %B746.i.preheader ]
  %worst.2.0652.i = phi double [ %.13.i1054.1, %B746.i ], [ 0.000000e+00, %B746.i.preheader ]
  %.961648650.i = phi i64 [ %.968.i.1, %B746.i ], [ 0, %B746.i.preheader ]
  %niter140 = phi i64 [ %niter140.next.1, %B746.i ], [ 0, %B746.i.preheader ]
  %.1051.i = getelementptr double, ptr %.407, i64 %.961648650.i
  %.1052.i165 = load double, ptr %.1051.i, align 8, !noalias !133
  %.12.i1053 = fcmp contract ogt double %.1052.i165, %worst.2.0652.i
  %.13.i1054 = select i1 %.12.i1053, double %.1052.i165, double %worst.2.0652.i
  %.968.i = or disjoint i64 %.961648650.i, 1
  %.1147.i167 = getelementptr double, ptr %221, i64 %.961648650.i
  %.1148.i168 = load double, ptr %.1147.i167, align 8, !noalias !133
  %.1155.i = fadd contract double %total.2.0653.i, %.1148.i168
  %.1051.i.1 = getelementptr double, ptr %.407, i64 %.968.i
  %.1052.i165.1 = load double, ptr %.1051.i.1, align 8, !noalias !133
  %.12.i1053.1 = fcmp contract ogt double %.1052.i165.1, %.13.i1054
  %.13.i1054.1 = select i1 %.12.i1053.1, double %.1052.i165.1, double %.13.i1054
  %.968.i.1 = add nuw nsw i64 %.961648650.i, 2
  %.1147.i167.1 = getelementptr double, ptr %221, i64 %.968.i
  %.1148.i168.1 = load double, ptr %.1147.i167.1, align 8, !noalias !133
  %.1155.i.1 = fadd contract double %.1155.i, %.1148.i168.1
  %niter140.next.1 = add i64 %niter140, 2
  %niter140.ncmp.1 = icmp eq i64 %niter140.next.1, %unroll_iter139
  br i1 %niter140.ncmp.1, label %label_26-lcssa, label %B746.i

label_26-lcssa: ; preds = %B746.i
  br i1 %lcmp.mod135.not, label %label_25, label %B746.i.epil.preheader

B746.i.epil.preheader:                            ; preds = %label_26-lcssa, %B746.i.preheader
  %total.2.0653.i.epil.init = phi double [ 0.000000e+00, %B746.i.preheader ], [ %.1155.i.1, %label_26-lcssa ]
  %worst.2.0652.i.epil.init = phi double [ 0.000000e+00, %B746.i.preheader ], [ %.13.i1054.1, %label_26-lcssa ]
  %.961648650.i.epil.init = phi i64 [ 0, %B746.i.preheader ], [ %.968.i.1, %label_26-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod138)
  %.1051.i.epil = getelementptr double, ptr %.407, i64 %.961648650.i.epil.init
  %.1052.i165.epil = load double, ptr %.1051.i.epil, align 8, !noalias !133
  %.12.i1053.epil = fcmp contract ogt double %.1052.i165.epil, %worst.2.0652.i.epil.init
  %.13.i1054.epil = select i1 %.12.i1053.epil, double %.1052.i165.epil, double %worst.2.0652.i.epil.init
  %.1147.i167.epil = getelementptr double, ptr %221, i64 %.961648650.i.epil.init
  %.1148.i168.epil = load double, ptr %.1147.i167.epil, align 8, !noalias !133
  %.1155.i.epil = fadd contract double %total.2.0653.i.epil.init, %.1148.i168.epil
  br label %label_25

label_25: ; preds = %B746.i.epil.preheader, %label_26-lcssa, %B830.i
  %worst.2.0.lcssa.i = phi double [ 0.000000e+00, %B830.i ], [ %.13.i1054.1, %label_26-lcssa ], [ %.13.i1054.epil, %B746.i.epil.preheader ]
  %total.2.0.lcssa.i = phi double [ 0.000000e+00, %B830.i ], [ %.1155.i.1, %label_26-lcssa ], [ %.1155.i.epil, %B746.i.epil.preheader ]
  %.1198.i = fsub contract double %total.2.0.lcssa.i, %total.2.0.lcssa.i
  %.1199.i = fcmp contract ord double %.1198.i, 0.000000e+00
  %"$phi910.0.2.0.i" = select i1 %.1199.i, double %worst.2.0.lcssa.i, double 0x7FF8000000000000
  %.2376.i = fcmp contract ole double %"$phi910.0.2.0.i", %.2263.i
  %"$phi882.1.2.1.i" = select i1 %.2376.i, double %.2263.i, double %"$phi910.0.2.0.i"
  store double %"$phi882.1.2.1.i", ptr %.2262.i, align 8, !noalias !8
  br label %B924.i

B924.i:                                           ; preds = %label_25, %label_24
  br i1 %.2500.i, label %B968.i, label %B996.i

B968.i:                                           ; preds = %B924.i
  %.295.i1699 = load i64, ptr %.385.i120, align 8, !noalias !139
  %.298.i1702 = add nsw i64 %.295.i1699, %.297.i
  %.327.i1704 = load i64, ptr %.326.i1703, align 8, !noalias !139
  %.447.i1706 = load i64, ptr %.446.i1705, align 8, !noalias !139
  %.476.i1708 = load i64, ptr %.475.i1707, align 8, !noalias !139
  %.480.i1709 = inttoptr i64 %.447.i1706 to ptr
  %.481.i1710 = inttoptr i64 %.298.i1702 to ptr
  %.482.i1711 = inttoptr i64 %.476.i1708 to ptr
  %.483.i1712 = inttoptr i64 %.327.i1704 to ptr
  tail call void %.480.i1709(ptr %.481.i1710, ptr %.482.i1711, ptr %.483.i1712), !noalias !139
  store i64 0, ptr %222, align 8, !noalias !144
  %.547.us.i = load i64, ptr %.341.i, align 8, !noalias !144
  %.555.us.i = icmp sgt i64 %.547.us.i, -1
  br i1 %.555.us.i, label %B230.us.i, label %label_27

B230.us.i:                                        ; preds = %B968.i
  %.618.us.i = load double, ptr %.2262.i, align 8, !noalias !144
  %.626.us.i = fcmp contract ugt double %.618.us.i, 1.000000e+00
  br i1 %.626.us.i, label %label_27, label %B348.endif.us.i

B348.endif.us.i:                                  ; preds = %B230.us.i
  %.696.us.i = load i64, ptr %223, align 8, !noalias !144
  %.704.us.i = icmp sgt i64 %.696.us.i, 0
  br label %B414.us.i

B414.us.i:                                        ; preds = %B454.us.i, %B348.endif.us.i
  %changed.5.2775.us.i = phi i1 [ %.704.us.i, %B348.endif.us.i ], [ %"$phi454.2.2.3.us.i", %B454.us.i ]
  %.836771773.us.i = phi i64 [ 0, %B348.endif.us.i ], [ %.843.us.i, %B454.us.i ]
  %.843.us.i = add nuw nsw i64 %.836771773.us.i, 1
  br i1 %changed.5.2775.us.i, label %B454.us.i, label %B420.us.i

B420.us.i:                                        ; preds = %B414.us.i
  %.276.i1389 = add nsw i64 %.836771773.us.i, %.274.i1388
  %.301.i1390 = icmp slt i64 %.276.i1389, 0
  %.302.i1391 = select i1 %.301.i1390, i64 %.131.i, i64 0
  %157 = getelementptr double, ptr %.129.i, i64 %.302.i1391
  %158 = getelementptr double, ptr %157, i64 %.276.i1389
  %.328.i1395 = load double, ptr %158, align 8, !noalias !145
  %.340.i1396 = fcmp contract oeq double %.328.i1395, 1.000000e+00
  br i1 %.340.i1396, label %B122.i1418, label %B164.i1397

B122.i1418:                                       ; preds = %B420.us.i
  %gep2222 = getelementptr double, ptr %.231.i, i64 %.836771773.us.i
  %.427.i1425 = load double, ptr %gep2222, align 8, !noalias !145
  %.435.i1426 = fcmp contract ule double %.427.i1425, 0.000000e+00
  br i1 %.435.i1426, label %label_28, label %B164.i1397

B164.i1397:                                       ; preds = %B122.i1418, %B420.us.i
  %.442.i1398 = fcmp contract oeq double %.328.i1395, 0.000000e+00
  br i1 %.442.i1398, label %B176.i1411, label %label_28

B176.i1411:                                       ; preds = %B164.i1397
  %gep2224 = getelementptr double, ptr %.231.i, i64 %.836771773.us.i
  %.595.i1416 = load double, ptr %gep2224, align 8, !noalias !145
  %.603.i1417 = fcmp contract ogt double %.595.i1416, 0.000000e+00
  br label %label_28

label_28: ; preds = %B122.i1418, %B164.i1397, %B176.i1411
  %"$phi214.0.3.1.i1410" = phi i1 [ true, %B122.i1418 ], [ %.603.i1417, %B176.i1411 ], [ false, %B164.i1397 ]
  br label %B454.us.i

B454.us.i:                                        ; preds = %label_28, %B414.us.i
  %"$phi454.2.2.3.us.i" = phi i1 [ true, %B414.us.i ], [ %"$phi214.0.3.1.i1410", %label_28 ]
  %exitcond810.not.i = icmp eq i64 %arg.lanes.4.5.1.fr.i, %.843.us.i
  br i1 %exitcond810.not.i, label %label_27, label %B414.us.i

label_27: ; preds = %B454.us.i, %B968.i, %B230.us.i
  %changed.4.1.us.i = phi i1 [ false, %B968.i ], [ false, %B230.us.i ], [ %"$phi454.2.2.3.us.i", %B454.us.i ]
  br label %B996.i

B996.i:                                           ; preds = %label_27, %B924.i
  %"$phi996.1.2.1.i" = phi i1 [ false, %B924.i ], [ %changed.4.1.us.i, %label_27 ]
  %brmerge.i = or i1 %.1563.i, %"$phi996.1.2.1.i"
  br i1 %brmerge.i, label %B1006.i, label %B1108.i

B1006.i:                                          ; preds = %B996.i
  %.270.i = load i64, ptr %.385.i120, align 8, !noalias !148
  %.360.i = load i64, ptr %.359.i, align 8, !noalias !148
  %.367.i = add nsw i64 %.270.i, %.901.i314
  %.371.i = add nsw i64 %.270.i, %.370.i
  %.444.i = inttoptr i64 %.360.i to ptr
  %.445.i = inttoptr i64 %.367.i to ptr
  %.446.i = inttoptr i64 %.371.i to ptr
  tail call void %.444.i(ptr %.445.i, ptr %.446.i, i64 %.397.1.i, i64 %.17.i52), !noalias !148
  br i1 %"$phi996.1.2.1.i", label %B1042.i, label %B1072.i

B1042.i:                                          ; preds = %B1006.i
  %.411.i = load i64, ptr %.341.i, align 8, !noalias !151
  %.419.i = icmp sgt i64 %.411.i, -1
  br i1 %.419.i, label %B132.i, label %label_29

B132.i:                                           ; preds = %B1042.i
  %.482.i187 = load double, ptr %.2262.i, align 8, !noalias !151
  %.490.i = fcmp contract ugt double %.482.i187, 1.000000e+00
  br i1 %.490.i, label %label_29, label %B190.i

B190.i:                                           ; preds = %B132.i
  %.552.i = load i64, ptr %224, align 8, !noalias !151
  %.560.i = icmp sgt i64 %.552.i, 0
  br i1 %.560.i, label %B248.i, label %B282.i

B248.i:                                           ; preds = %B190.i
  %.259.i = load i64, ptr %243, align 8, !noalias !154
  %.325.i = load double, ptr %.3046.i, align 8, !noalias !154
  %.383.i1303 = icmp slt i64 %.259.i, 0
  %.384.i1304 = select i1 %.383.i1303, i64 %arg.lanes.4.5.1.fr.i, i64 0
  %159 = getelementptr double, ptr %.231.i, i64 %.384.i1304
  %160 = getelementptr double, ptr %159, i64 %.259.i
  %.419.i1308 = load double, ptr %160, align 8, !noalias !154
  %.427.i1309 = fneg contract double %.419.i1308
  %.486.i1311 = load double, ptr %244, align 8, !noalias !154
  %.497.i = fdiv contract double %.427.i1309, %.486.i1311
  %.502.i1312 = tail call contract double @llvm.fabs.f64(double %.497.i)
  %.561.i1314 = load double, ptr %.291.i, align 8, !noalias !154
  %.569.i = tail call contract double @llvm.fabs.f64(double %.561.i1314)
  %.571.i = fadd contract double %.325.i, %.569.i
  %.572.i1315 = fmul contract double %.571.i, 0x3D719799812DEA11
  %.573.i1316 = fcmp contract ole double %.502.i1312, %.572.i1315
  %.577.i1317 = fmul contract double %.325.i, 5.000000e-01
  %.578.i = fcmp contract uge double %.502.i1312, %.577.i1317
  %brmerge.i1318 = or i1 %.578.i, %.573.i1316
  %.653.i1321 = icmp sgt i64 %.552.i, 4
  %or.cond = or i1 %.653.i1321, %brmerge.i1318
  br i1 %or.cond, label %B442.i, label %B490.i

B442.i:                                           ; preds = %B248.i
  store i64 -1, ptr %246, align 8, !noalias !154
  br label %label_30

B490.i:                                           ; preds = %B248.i
  %.846.i = add nuw nsw i64 %.552.i, 1
  store i64 %.846.i, ptr %224, align 8, !noalias !154
  %.904.i1322 = fadd contract double %.325.i, %.497.i
  store double %.904.i1322, ptr %.3046.i, align 8, !noalias !157
  store double 0x7FF0000000000000, ptr %.2262.i, align 8, !noalias !157
  store i64 1, ptr %245, align 8, !noalias !157
  store i64 1, ptr %.608.i152, align 8, !noalias !157
  br label %label_30

B282.i:                                           ; preds = %B190.i
  br i1 %.470769.not.i, label %label_30, label %B78.i

B78.i:                                            ; preds = %B282.i, %B170.i
  %which.2.01421.i = phi i64 [ %which.3.1.i, %B170.i ], [ -1, %B282.i ]
  %first.2.01420.i = phi double [ %first.3.1.i, %B170.i ], [ 2.000000e+00, %B282.i ]
  %.33214151418.i = phi i64 [ %.339.i1339, %B170.i ], [ 0, %B282.i ]
  %.339.i1339 = add nuw nsw i64 %.33214151418.i, 1
  %.276.i1371 = add nsw i64 %.33214151418.i, %.364.i264
  %.301.i = icmp slt i64 %.276.i1371, 0
  %.302.i = select i1 %.301.i, i64 %.131.i, i64 0
  %161 = getelementptr double, ptr %.129.i, i64 %.302.i
  %162 = getelementptr double, ptr %161, i64 %.276.i1371
  %.328.i = load double, ptr %162, align 8, !noalias !160
  %.340.i1373 = fcmp contract oeq double %.328.i, 1.000000e+00
  br i1 %.340.i1373, label %B122.i1380, label %B164.i

B122.i1380:                                       ; preds = %B78.i
  %gep2232 = getelementptr double, ptr %.231.i, i64 %.33214151418.i
  %.427.i1387 = load double, ptr %gep2232, align 8, !noalias !160
  %.435.i = fcmp contract ule double %.427.i1387, 0.000000e+00
  br i1 %.435.i, label %B78.endif.i.critedge, label %B164.i

B164.i:                                           ; preds = %B122.i1380, %B78.i
  %.442.i = fcmp contract oeq double %.328.i, 0.000000e+00
  br i1 %.442.i, label %B176.i, label %B170.i.critedge

B176.i:                                           ; preds = %B164.i
  %gep2234 = getelementptr double, ptr %.231.i, i64 %.33214151418.i
  %.595.i1379 = load double, ptr %gep2234, align 8, !noalias !160
  %.603.i = fcmp contract ule double %.595.i1379, 0.000000e+00
  br i1 %.603.i, label %B170.i, label %B78.endif.i

B162.i:                                           ; preds = %label_31
  br label %B170.i

B170.i.critedge:                                  ; preds = %B164.i
  br label %B170.i

B170.i:                                           ; preds = %B170.i.critedge, %label_31, %B162.i, %B176.i
  %first.3.1.i = phi double [ %high.2.0..344.i, %B162.i ], [ %first.2.01420.i, %label_31 ], [ %first.2.01420.i, %B176.i ], [ %first.2.01420.i, %B170.i.critedge ]
  %which.3.1.i = phi i64 [ %.33214151418.i, %B162.i ], [ %which.2.01421.i, %label_31 ], [ %which.2.01421.i, %B176.i ], [ %which.2.01421.i, %B170.i.critedge ]
  %exitcond.not.i1345 = icmp eq i64 %arg.lanes.4.5.1.fr.i, %.339.i1339
  br i1 %exitcond.not.i1345, label %B172.i, label %B78.i

B172.i:                                           ; preds = %B170.i
  %.577.i1346 = icmp slt i64 %which.3.1.i, 0
  br i1 %.577.i1346, label %label_30, label %B188.i

B188.i:                                           ; preds = %B172.i
  %.702.i = load double, ptr %.3046.i, align 8, !noalias !165
  %.714.i1349 = fcmp contract olt double %first.3.1.i, 1.000000e-09
  br i1 %.714.i1349, label %B260.i1368, label %B332.i

B260.i1368:                                       ; preds = %B188.i
  %.263.i = add nsw i64 %which.3.1.i, %.364.i264
  %.325.i1453 = load double, ptr %241, align 8, !noalias !166
  %.391.i1455 = load double, ptr %.291.i, align 8, !noalias !166
  %.399.i = fcmp contract oeq double %.325.i1453, %.391.i1455
  br i1 %.399.i, label %B188.i1459, label %B236.i

B188.i1459:                                       ; preds = %B260.i1368
  %.493.i = icmp slt i64 %.263.i, 0
  %.494.i = select i1 %.493.i, i64 %.131.i, i64 0
  %163 = getelementptr double, ptr %.129.i, i64 %.494.i
  %164 = getelementptr double, ptr %163, i64 %.263.i
  store double 0x7FF8000000000000, ptr %164, align 8, !noalias !166
  br label %label_32

B236.i:                                           ; preds = %B260.i1368
  %.562.i = icmp slt i64 %.263.i, 0
  %.563.i = select i1 %.562.i, i64 %.131.i, i64 0
  %165 = getelementptr double, ptr %.129.i, i64 %.563.i
  %166 = getelementptr double, ptr %165, i64 %.263.i
  %.589.i1457 = load double, ptr %166, align 8, !noalias !166
  %.597.i1458 = fsub contract double 1.000000e+00, %.589.i1457
  store double %.597.i1458, ptr %166, align 8, !noalias !166
  %.725.i = load double, ptr %.291.i, align 8, !noalias !166
  store double %.725.i, ptr %241, align 8, !noalias !166
  br label %label_32

label_32: ; preds = %B188.i1459, %B236.i
  store double %.702.i, ptr %.3046.i, align 8, !noalias !169
  store double 0x7FF0000000000000, ptr %.2262.i, align 8, !noalias !169
  store i64 1, ptr %242, align 8, !noalias !169
  store i64 1, ptr %.608.i152, align 8, !noalias !169
  br label %label_30

B332.i:                                           ; preds = %B188.i
  %.929.i1350 = fadd contract double %first.3.1.i, 1.000000e-04
  %.12.i1.i1351 = fcmp contract olt double %.929.i1350, 1.000000e+00
  %.13.i2.i1352 = select i1 %.12.i1.i1351, double %.929.i1350, double 1.000000e+00
  br i1 %.322854.not.i1589, label %label_33, label %B68.lr.ph.i1590

B68.lr.ph.i1590:                                  ; preds = %B332.i
  %.733.i1602 = fsub contract double 1.000000e+00, %.13.i2.i1352
  br label %B68.i1606

B68.i1606:                                        ; preds = %B68.i1606, %B68.lr.ph.i1590
  %.328853855.i1607 = phi i64 [ 0, %B68.lr.ph.i1590 ], [ %.335.i1608, %B68.i1606 ]
  %.335.i1608 = add nuw nsw i64 %.328853855.i1607, 1
  %gep.i1610 = getelementptr double, ptr %227, i64 %.328853855.i1607
  %.441.i1611 = load double, ptr %gep.i1610, align 8, !noalias !172
  %gep859.i1612 = getelementptr double, ptr %228, i64 %.328853855.i1607
  %.533.i1613 = load double, ptr %gep859.i1612, align 8, !noalias !172
  %.545.i1614 = fmul contract double %.13.i2.i1352, %.533.i1613
  %.546.i1615 = fadd contract double %.441.i1611, %.545.i1614
  %gep861.i1616 = getelementptr double, ptr %229, i64 %.328853855.i1607
  %.627.i1617 = load double, ptr %gep861.i1616, align 8, !noalias !172
  %.639.i1618 = fmul contract double %.13.i2.i1352, %.546.i1615
  %.640.i1619 = fadd contract double %.627.i1617, %.639.i1618
  %gep863.i1620 = getelementptr double, ptr %230, i64 %.328853855.i1607
  %.721.i1621 = load double, ptr %gep863.i1620, align 8, !noalias !172
  %.734.i1622 = fmul contract double %.733.i1602, %.640.i1619
  %.735.i1623 = fadd contract double %.721.i1621, %.734.i1622
  %.737.i1624 = fmul contract double %.13.i2.i1352, %.735.i1623
  %gep865.i1625 = getelementptr double, ptr %.13.i, i64 %.328853855.i1607
  %.820.i1626 = load double, ptr %gep865.i1625, align 8, !noalias !172
  %.831.i1627 = fmul contract double %.733.i1602, %.820.i1626
  %.832.i1628 = fadd contract double %.831.i1627, %.737.i1624
  %gep867.i1629 = getelementptr double, ptr %231, i64 %.328853855.i1607
  store double %.832.i1628, ptr %gep867.i1629, align 8, !noalias !172
  %exitcond.not.i1630 = icmp eq i64 %.335.i1608, %.8.i
  br i1 %exitcond.not.i1630, label %label_33, label %B68.i1606

label_33: ; preds = %B68.i1606, %B332.i
  %.295.i.i1632 = load i64, ptr %.385.i120, align 8, !noalias !175
  %.298.i.i1636 = add nsw i64 %.295.i.i1632, %.297.i.i1635
  %.327.i.i1638 = load i64, ptr %.326.i.i1637, align 8, !noalias !175
  %.418.i.i1641 = add nsw i64 %.327.i.i1638, %.416.i.i1639
  %.447.i.i1643 = load i64, ptr %.446.i.i1642, align 8, !noalias !175
  %.476.i.i1645 = load i64, ptr %.475.i.i1644, align 8, !noalias !175
  %.480.i.i1646 = inttoptr i64 %.447.i.i1643 to ptr
  %.481.i.i1647 = inttoptr i64 %.298.i.i1636 to ptr
  %.482.i.i1648 = inttoptr i64 %.476.i.i1645 to ptr
  %.483.i.i1649 = inttoptr i64 %.418.i.i1641 to ptr
  tail call void %.480.i.i1646(ptr %.481.i.i1647, ptr %.482.i.i1648, ptr %.483.i.i1649), !noalias !175
  %gep2238 = getelementptr double, ptr %invariant.gep2237, i64 %which.3.1.i
  %.1145.i1656 = load double, ptr %gep2238, align 8, !noalias !172
  %.1031.i1354 = fmul contract double %first.3.1.i, 1.000000e-04
  %.1033.i = fsub contract double %first.3.1.i, %.1031.i1354
  br i1 %.322854.not.i1589, label %label_34, label %B68.lr.ph.i1520

B68.lr.ph.i1520:                                  ; preds = %label_33
  %.733.i1532 = fsub contract double 1.000000e+00, %.1033.i
  br label %B68.i1536

B68.i1536:                                        ; preds = %B68.i1536, %B68.lr.ph.i1520
  %.328853855.i1537 = phi i64 [ 0, %B68.lr.ph.i1520 ], [ %.335.i1538, %B68.i1536 ]
  %.335.i1538 = add nuw nsw i64 %.328853855.i1537, 1
  %gep.i1540 = getelementptr double, ptr %232, i64 %.328853855.i1537
  %.441.i1541 = load double, ptr %gep.i1540, align 8, !noalias !178
  %gep859.i1542 = getelementptr double, ptr %233, i64 %.328853855.i1537
  %.533.i1543 = load double, ptr %gep859.i1542, align 8, !noalias !178
  %.545.i1544 = fmul contract double %.1033.i, %.533.i1543
  %.546.i1545 = fadd contract double %.441.i1541, %.545.i1544
  %gep861.i1546 = getelementptr double, ptr %234, i64 %.328853855.i1537
  %.627.i1547 = load double, ptr %gep861.i1546, align 8, !noalias !178
  %.639.i1548 = fmul contract double %.1033.i, %.546.i1545
  %.640.i1549 = fadd contract double %.627.i1547, %.639.i1548
  %gep863.i1550 = getelementptr double, ptr %235, i64 %.328853855.i1537
  %.721.i1551 = load double, ptr %gep863.i1550, align 8, !noalias !178
  %.734.i1552 = fmul contract double %.733.i1532, %.640.i1549
  %.735.i1553 = fadd contract double %.721.i1551, %.734.i1552
  %.737.i1554 = fmul contract double %.1033.i, %.735.i1553
  %gep865.i1555 = getelementptr double, ptr %.13.i, i64 %.328853855.i1537
  %.820.i1556 = load double, ptr %gep865.i1555, align 8, !noalias !178
  %.831.i1557 = fmul contract double %.733.i1532, %.820.i1556
  %.832.i1558 = fadd contract double %.831.i1557, %.737.i1554
  %gep867.i1559 = getelementptr double, ptr %236, i64 %.328853855.i1537
  store double %.832.i1558, ptr %gep867.i1559, align 8, !noalias !178
  %exitcond.not.i1560 = icmp eq i64 %.335.i1538, %.8.i
  br i1 %exitcond.not.i1560, label %label_34, label %B68.i1536

label_34: ; preds = %B68.i1536, %label_33
  %.295.i.i1562 = load i64, ptr %.385.i120, align 8, !noalias !181
  %.298.i.i1566 = add nsw i64 %.295.i.i1562, %.297.i.i1635
  %.327.i.i1568 = load i64, ptr %.326.i.i1637, align 8, !noalias !181
  %.418.i.i1571 = add nsw i64 %.327.i.i1568, %.416.i.i1639
  %.447.i.i1573 = load i64, ptr %.446.i.i1642, align 8, !noalias !181
  %.476.i.i1575 = load i64, ptr %.475.i.i1644, align 8, !noalias !181
  %.480.i.i1576 = inttoptr i64 %.447.i.i1573 to ptr
  %.481.i.i1577 = inttoptr i64 %.298.i.i1566 to ptr
  %.482.i.i1578 = inttoptr i64 %.476.i.i1575 to ptr
  %.483.i.i1579 = inttoptr i64 %.418.i.i1571 to ptr
  tail call void %.480.i.i1576(ptr %.481.i.i1577, ptr %.482.i.i1578, ptr %.483.i.i1579), !noalias !181
  %.1145.i1585 = load double, ptr %gep2238, align 8, !noalias !178
  %.1139.i1359 = fsub contract double %.13.i2.i1352, %.1033.i
  %.1141.i1360 = fmul contract double %.1139.i1359, %.702.i
  %.1142.i1361 = fsub contract double %.1145.i1656, %.1145.i1585
  %.1146.i1362 = fdiv contract double %.1142.i1361, %.1141.i1360
  store double %.1146.i1362, ptr %237, align 8, !noalias !165
  store i64 %which.3.1.i, ptr %238, align 8, !noalias !165
  store i64 1, ptr %224, align 8, !noalias !165
  store double %.702.i, ptr %239, align 8, !noalias !165
  %.1418.i = fmul contract double %first.3.1.i, %.702.i
  store double %.1418.i, ptr %.3046.i, align 8, !noalias !184
  store double 0x7FF0000000000000, ptr %.2262.i, align 8, !noalias !184
  store i64 1, ptr %240, align 8, !noalias !184
  store i64 1, ptr %.608.i152, align 8, !noalias !184
  br label %label_30

B78.endif.i.critedge:                             ; preds = %B122.i1380
  br label %B78.endif.i

B78.endif.i:                                      ; preds = %B78.endif.i.critedge, %B176.i
  %.471.i1437 = add nuw i64 %.33214151418.i, %arg.lanes.4.5.1.fr.i
  %gep.i1439 = getelementptr double, ptr %.231.i, i64 %.471.i1437
  %gep2236 = getelementptr double, ptr %.231.i, i64 %.471.i1437
  br label %B56.i

B56.i:                                            ; preds = %label_35, %B78.endif.i
  %high.2.0362.i = phi double [ 1.000000e+00, %B78.endif.i ], [ %high.2.0..344.i, %label_35 ]
  %low.2.0361.i = phi double [ 0.000000e+00, %B78.endif.i ], [ %.344.low.2.0.i, %label_35 ]
  %.302360.i = phi i64 [ 40, %B78.endif.i ], [ %.312.i1441, %label_35 ]
  %.312.i1441 = add nsw i64 %.302360.i, -1
  %.343.i1442 = fadd contract double %high.2.0362.i, %low.2.0361.i
  %.344.i1443 = fmul contract double %.343.i1442, 5.000000e-01
  br i1 %.322854.not.i, label %label_36, label %B68.lr.ph.i1496

B68.lr.ph.i1496:                                  ; preds = %B56.i
  %.733.i = fsub contract double 1.000000e+00, %.344.i1443
  br label %B68.i1501

B68.i1501:                                        ; preds = %B68.i1501, %B68.lr.ph.i1496
  %.328853855.i = phi i64 [ 0, %B68.lr.ph.i1496 ], [ %.335.i, %B68.i1501 ]
  %.335.i = add nuw nsw i64 %.328853855.i, 1
  %gep.i1502 = getelementptr double, ptr %invariant.gep2239, i64 %.328853855.i
  %.441.i1503 = load double, ptr %gep.i1502, align 8, !noalias !187
  %gep859.i = getelementptr double, ptr %invariant.gep2241, i64 %.328853855.i
  %.533.i1504 = load double, ptr %gep859.i, align 8, !noalias !187
  %.545.i = fmul contract double %.344.i1443, %.533.i1504
  %.546.i1505 = fadd contract double %.441.i1503, %.545.i
  %gep861.i = getelementptr double, ptr %225, i64 %.328853855.i
  %.627.i1506 = load double, ptr %gep861.i, align 8, !noalias !187
  %.639.i = fmul contract double %.344.i1443, %.546.i1505
  %.640.i1507 = fadd contract double %.627.i1506, %.639.i
  %gep863.i = getelementptr double, ptr %226, i64 %.328853855.i
  %.721.i1508 = load double, ptr %gep863.i, align 8, !noalias !187
  %.734.i1509 = fmul contract double %.733.i, %.640.i1507
  %.735.i = fadd contract double %.721.i1508, %.734.i1509
  %.737.i = fmul contract double %.344.i1443, %.735.i
  %gep865.i = getelementptr double, ptr %.13.i, i64 %.328853855.i
  %.820.i = load double, ptr %gep865.i, align 8, !noalias !187
  %.831.i = fmul contract double %.733.i, %.820.i
  %.832.i = fadd contract double %.831.i, %.737.i
  %gep867.i = getelementptr double, ptr %invariant.gep2243, i64 %.328853855.i
  store double %.832.i, ptr %gep867.i, align 8, !noalias !187
  %exitcond.not.i1510 = icmp eq i64 %.335.i, %.8.i
  br i1 %exitcond.not.i1510, label %label_36, label %B68.i1501

label_36: ; preds = %B68.i1501, %B56.i
  %.295.i.i = load i64, ptr %.385.i120, align 8, !noalias !192
  %.298.i.i = add nsw i64 %.295.i.i, %.297.i.i
  %.327.i.i = load i64, ptr %.326.i.i, align 8, !noalias !192
  %.418.i.i = add nsw i64 %.327.i.i, %.416.i.i
  %.447.i.i = load i64, ptr %.446.i.i, align 8, !noalias !192
  %.476.i.i = load i64, ptr %.475.i.i, align 8, !noalias !192
  %.480.i.i = inttoptr i64 %.447.i.i to ptr
  %.481.i.i = inttoptr i64 %.298.i.i to ptr
  %.482.i.i = inttoptr i64 %.476.i.i to ptr
  %.483.i.i = inttoptr i64 %.418.i.i to ptr
  tail call void %.480.i.i(ptr %.481.i.i, ptr %.482.i.i, ptr %.483.i.i), !noalias !192
  %.1145.i1516 = load double, ptr %gep2236, align 8, !noalias !187
  store double %.1145.i1516, ptr %gep.i1439, align 8, !noalias !195
  %.328.i1665 = load double, ptr %162, align 8, !noalias !196
  %.340.i1666 = fcmp contract oeq double %.328.i1665, 1.000000e+00
  br i1 %.340.i1666, label %B122.i1689, label %B164.i1667

B122.i1689:                                       ; preds = %label_36
  %.427.i1696 = load double, ptr %gep2236, align 8, !noalias !196
  %.435.i1697 = fcmp contract ule double %.427.i1696, 0.000000e+00
  br i1 %.435.i1697, label %label_35, label %B164.i1667

B164.i1667:                                       ; preds = %B122.i1689, %label_36
  %.442.i1668 = fcmp contract oeq double %.328.i1665, 0.000000e+00
  br i1 %.442.i1668, label %B176.i1681, label %label_35

B176.i1681:                                       ; preds = %B164.i1667
  %.595.i1687 = load double, ptr %gep2236, align 8, !noalias !196
  %.603.i1688 = fcmp contract ule double %.595.i1687, 0.000000e+00
  br label %label_35

label_35: ; preds = %B122.i1689, %B164.i1667, %B176.i1681
  %"$phi214.0.3.1.i1680" = phi i1 [ false, %B122.i1689 ], [ %.603.i1688, %B176.i1681 ], [ true, %B164.i1667 ]
  %high.2.0..344.i = select i1 %"$phi214.0.3.1.i1680", double %high.2.0362.i, double %.344.i1443
  %.344.low.2.0.i = select i1 %"$phi214.0.3.1.i1680", double %.344.i1443, double %low.2.0361.i
  %.303.i1447 = icmp samesign ugt i64 %.302360.i, 1
  br i1 %.303.i1447, label %B56.i, label %label_31

label_31: ; preds = %label_35
  %.542.i1344 = fcmp contract olt double %high.2.0..344.i, %first.2.01420.i
  br i1 %.542.i1344, label %B162.i, label %B170.i

label_30: ; preds = %B282.i, %B172.i, %label_34, %label_32, %B490.i, %B442.i
  br label %label_29

label_29: ; preds = %label_30, %B1042.i, %B132.i
  br label %B1072.i

B1072.i:                                          ; preds = %label_29, %B1006.i
  br i1 %.1563.i, label %B1076.i, label %B1108.i

B1076.i:                                          ; preds = %B1072.i
  br i1 %.350.i192, label %B52.i, label %B248.i193

B52.i:                                            ; preds = %B1076.i
  %.441.i = load i64, ptr %.359.i, align 8, !noalias !199
  %.157.i625 = load i64, ptr %.156.i669, align 8, !noalias !202
  %.220.i628 = add nsw i64 %.157.i625, %.219.i627
  %.220.i619 = add nsw i64 %.157.i625, %.219.i618
  %.623.i195 = inttoptr i64 %.441.i to ptr
  %.624.i = inttoptr i64 %.220.i628 to ptr
  %.625.i = inttoptr i64 %.220.i619 to ptr
  tail call void %.623.i195(ptr %.624.i, ptr %.625.i, i64 %.600629631.i, i64 %.352), !noalias !199
  br label %B1108.i

B248.i193:                                        ; preds = %B1076.i
  br label %B1108.i

B1108.i:                                          ; preds = %B248.i193, %B52.i, %B1072.i, %B996.i
  %.2911.i = load double, ptr %.291.i, align 8, !noalias !8
  %.2976.i = load i64, ptr %.2975.i, align 8, !noalias !8
  %.3047.i = load double, ptr %.3046.i, align 8, !noalias !8
  %.470.i = load i64, ptr %.341.i, align 8, !noalias !205
  %.478.i203 = icmp sgt i64 %.470.i, -1
  br i1 %.478.i203, label %B100.i, label %label_37

B100.i:                                           ; preds = %B1108.i
  %.538.i204 = load double, ptr %.2262.i, align 8, !noalias !205
  %.546.i205 = fcmp contract ugt double %.538.i204, 1.000000e+00
  br i1 %.546.i205, label %B202.i, label %B158.i

B158.i:                                           ; preds = %B100.i
  %.idx2202 = mul i64 %.470.i, 104
  %167 = getelementptr i8, ptr %.64.i, i64 %.idx2202
  %.411.i1066 = getelementptr i8, ptr %167, i64 64
  %.412.i1067 = load i64, ptr %.411.i1066, align 8, !noalias !208
  %.413.i1068 = add nsw i64 %.412.i1067, 1
  store i64 %.413.i1068, ptr %.411.i1066, align 8, !noalias !208
  %.526.i1070 = load i64, ptr %.2975.i, align 8, !noalias !208
  %.592.i = load double, ptr %.1371.i, align 8, !noalias !208
  %.662.i1071 = getelementptr i8, ptr %167, i64 8
  %.663.i1072 = load i64, ptr %.662.i1071, align 8, !noalias !208
  %.684.i = icmp slt i64 %.526.i1070, %.663.i1072
  br i1 %.684.i, label %B286.i, label %label_38

B286.i:                                           ; preds = %B158.i
  %.711.i = icmp slt i64 %.526.i1070, 0
  %.712.i1074 = select i1 %.711.i, i64 %.168.i, i64 0
  %168 = getelementptr double, ptr %.166.i, i64 %.526.i1070
  %.726.i1075 = getelementptr double, ptr %168, i64 %.712.i1074
  %.727.i = load double, ptr %.726.i1075, align 8, !noalias !208
  %.734.i = fcmp contract ugt double %.727.i, %.592.i
  br i1 %.734.i, label %label_38, label %B320.preheader.i

B320.preheader.i:                                 ; preds = %B286.i
  %169 = add nsw i64 %.663.i1072, -1
  br label %B320.i

B320.i:                                           ; preds = %B342.i, %B320.preheader.i
  %row.2.1.i = phi i64 [ %.740.i, %B342.i ], [ %.526.i1070, %B320.preheader.i ]
  %exitcond.not.i1076 = icmp eq i64 %row.2.1.i, %169
  br i1 %exitcond.not.i1076, label %B376.i, label %B342.i

B342.i:                                           ; preds = %B320.i
  %.740.i = add nsw i64 %row.2.1.i, 1
  %.777.i = icmp slt i64 %row.2.1.i, -1
  %.778.i = select i1 %.777.i, i64 %.168.i, i64 0
  %170 = getelementptr double, ptr %.166.i, i64 %.740.i
  %.792.i1077 = getelementptr double, ptr %170, i64 %.778.i
  %.793.i = load double, ptr %.792.i1077, align 8, !noalias !208
  %.800.i1078 = fcmp contract ugt double %.793.i, %.592.i
  br i1 %.800.i1078, label %B376.i, label %B320.i

B376.i:                                           ; preds = %B342.i, %B320.i
  %row.2.1.lcssa.i = phi i64 [ %row.2.1.i, %B342.i ], [ %169, %B320.i ]
  %.740.lcssa.i = phi i64 [ %.740.i, %B342.i ], [ %.663.i1072, %B320.i ]
  %.819.not.i = icmp slt i64 %row.2.1.lcssa.i, %.526.i1070
  br i1 %.819.not.i, label %label_38, label %B388.i

B388.i:                                           ; preds = %B376.i
  %.824.i1079 = sub nsw i64 %.740.lcssa.i, %.526.i1070
  %.378.i = load i64, ptr %.385.i120, align 8, !noalias !211
  %.491.i = load i64, ptr %.341.i, align 8, !noalias !211
  %.528.i = icmp slt i64 %.491.i, 0
  %.529.i = select i1 %.528.i, i64 %.7.i, i64 0
  %.530.i = add i64 %.529.i, %.491.i
  %.idx2203 = mul i64 %.530.i, 104
  %171 = getelementptr i8, ptr %.64.i, i64 %.idx2203
  %.554.i = getelementptr i8, ptr %171, i64 32
  %.555.i1249 = load i64, ptr %.554.i, align 8, !noalias !211
  %.640.i = load i64, ptr %171, align 8, !noalias !211
  %.648.i1250 = sub nsw i64 %.526.i1070, %.640.i
  %.650.i = mul i64 %.20.i, %.648.i1250
  %.651.i = add nsw i64 %.650.i, %.555.i1249
  %.680.i1251 = load i64, ptr %.679.i, align 8, !noalias !211
  %.682.i1253 = add nsw i64 %.378.i, %.342.i
  %.684.i1254 = add nsw i64 %.378.i, %.683.i
  %.713.i = load i64, ptr %.515.i281, align 8, !noalias !211
  %.744.i = load i64, ptr %.743.i1256, align 8, !noalias !211
  %.748.i = shl nsw i64 %.526.i1070, 3
  %.749.i1257 = add nsw i64 %.744.i, %.748.i
  %.750.i1258 = inttoptr i64 %.680.i1251 to ptr
  %.751.i = inttoptr i64 %.378.i to ptr
  %.752.i1259 = inttoptr i64 %.682.i1253 to ptr
  %.753.i1260 = inttoptr i64 %.684.i1254 to ptr
  %.754.i = inttoptr i64 %.713.i to ptr
  %.755.i = inttoptr i64 %.749.i1257 to ptr
  %.756.i = inttoptr i64 %.651.i to ptr
  tail call void %.750.i1258(ptr %.751.i, ptr %.752.i1259, ptr %.753.i1260, ptr %.754.i, ptr %.755.i, ptr %.756.i, i64 %.824.i1079, i64 %.8.i, i64 %.17.i52), !noalias !211
  store i64 %.740.lcssa.i, ptr %.2975.i, align 8, !noalias !208
  br label %label_38

label_38: ; preds = %B158.i, %B286.i, %B376.i, %B388.i
  %.264.i = load double, ptr %.2262.i, align 8, !noalias !214
  %.330.i = load double, ptr %.3046.i, align 8, !noalias !214
  %.12.i1.i1276 = fcmp contract olt double %.264.i, 0x3D719799812DEA11
  %.13.i2.i1277 = select i1 %.12.i1.i1276, double 0x3D719799812DEA11, double %.264.i
  br i1 %.11.i.i, label %B16.i.i, label %B98.i.i

B16.i.i:                                          ; preds = %label_38
  %.16.i.i1298 = tail call contract double @sqrt(double %.13.i2.i1277)
  %.19.i.i = tail call contract double @sqrt(double %.16.i.i1298)
  %.23.i.i = fdiv contract double 1.000000e+00, %.19.i.i
  br label %label_39

B98.i.i:                                          ; preds = %label_38
  %.35.i.i = tail call contract double @llvm.pow.f64(double %.13.i2.i1277, double %.31.i.i)
  br label %label_39

label_39: ; preds = %B98.i.i, %B16.i.i
  %storemerge.i.i = phi double [ %.35.i.i, %B98.i.i ], [ %.23.i.i, %B16.i.i ]
  %.406.i1280 = fmul contract double %storemerge.i.i, 9.000000e-01
  %.472.i1281 = load i64, ptr %.1141.i, align 8, !noalias !214
  %.480.i1282 = icmp eq i64 %.472.i1281, 0
  br i1 %.480.i1282, label %B252.i1291, label %B408.i

B252.i1291:                                       ; preds = %label_39
  %.540.i1292 = load double, ptr %248, align 8, !noalias !214
  %.552.i1293 = fdiv contract double %.330.i, %.540.i1292
  %.554.i1294 = fmul contract double %storemerge.i.i, %.552.i1293
  %.613.i = load double, ptr %249, align 8, !noalias !214
  %.624.i1295 = fdiv contract double %.554.i1294, %.613.i
  %.626.i1296 = fmul contract double %.406.i1280, %.624.i1295
  %.12.i7.i = fcmp contract olt double %.626.i1296, %.406.i1280
  %.13.i8.i = select i1 %.12.i7.i, double %.626.i1296, double %.406.i1280
  br label %B408.i

B408.i:                                           ; preds = %B252.i1291, %label_39
  %growth.3.0.i = phi double [ %.406.i1280, %label_39 ], [ %.13.i8.i, %B252.i1291 ]
  %.12.i.i1283 = fcmp contract ogt double %growth.3.0.i, 2.000000e-01
  %.13.i.i1284 = select i1 %.12.i.i1283, double %growth.3.0.i, double 2.000000e-01
  %.12.i3.i = fcmp contract olt double %.13.i.i1284, 6.000000e+00
  %.13.i4.i = select i1 %.12.i3.i, double %.13.i.i1284, double 6.000000e+00
  %.787.i = load i64, ptr %.608.i152, align 8, !noalias !214
  %.795.i = icmp eq i64 %.787.i, 1
  %.12.i5.i = fcmp contract ogt double %.13.i4.i, 1.000000e+00
  %172 = select i1 %.795.i, i1 %.12.i5.i, i1 false
  %growth.1.2.0.i = select i1 %172, double 1.000000e+00, double %.13.i4.i
  %.899.i = icmp eq i64 %.472.i1281, 1
  %.903.i1287 = fmul contract double %.330.i, %growth.1.2.0.i
  br i1 %.899.i, label %B656.i, label %B706.i

B656.i:                                           ; preds = %B408.i
  store double %.903.i1287, ptr %250, align 8, !noalias !214
  br label %B706.i

B706.i:                                           ; preds = %B656.i, %B408.i
  store double %.903.i1287, ptr %.3046.i, align 8, !noalias !214
  %.1043.i1288 = fcmp contract ogt double %.264.i, 1.000000e-02
  %"$phi832.0.2.0.i" = select i1 %.1043.i1288, double %storemerge.i.i, double %storemerge.i.i.mux
  store double %"$phi832.0.2.0.i", ptr %251, align 8, !noalias !214
  store double %.330.i, ptr %252, align 8, !noalias !214
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1141.i, i8 0, i64 16, i1 false)
  %.332.i = load i64, ptr %.385.i120, align 8, !noalias !217
  %.362.i = load i64, ptr %.515.i281, align 8, !noalias !217
  %.365.i1105 = add nsw i64 %.362.i, 88
  %.459.i1107 = load i64, ptr %.458.i1106, align 8, !noalias !217
  %.470.i1109 = add nsw i64 %.332.i, %.342.i
  %.473.i1110 = inttoptr i64 %.459.i1107 to ptr
  %.474.i1111 = inttoptr i64 %.332.i to ptr
  %.475.i = inttoptr i64 %.470.i1109 to ptr
  %.476.i = inttoptr i64 %.365.i1105 to ptr
  tail call void %.473.i1110(ptr %.474.i1111, ptr %.475.i, ptr %.476.i, i64 %.397.1.i), !noalias !217
  %.1074.i = load i64, ptr %.341.i, align 8, !noalias !205
  %.1082.i = icmp sgt i64 %.1074.i, -1
  br i1 %.1082.i, label %B426.i, label %label_37

B202.i:                                           ; preds = %B100.i
  %.704.i210 = load i64, ptr %247, align 8, !noalias !205
  %.712.i = icmp eq i64 %.704.i210, 0
  br i1 %.712.i, label %B260.i, label %label_37

B260.i:                                           ; preds = %B202.i
  %.idx2206 = mul i64 %.470.i, 104
  %173 = getelementptr i8, ptr %.64.i, i64 %.idx2206
  %.481.i = getelementptr i8, ptr %173, i64 72
  %.482.i1094 = load i64, ptr %.481.i, align 8, !noalias !220
  %.483.i1095 = add nsw i64 %.482.i1094, 1
  store i64 %.483.i1095, ptr %.481.i, align 8, !noalias !220
  store i64 1, ptr %.608.i152, align 8, !noalias !220
  store i64 0, ptr %261, align 8, !noalias !220
  %.674.i = fsub contract double %.538.i204, %.538.i204
  %.675.i = fcmp contract ord double %.674.i, 0.000000e+00
  br i1 %.675.i, label %B302.i1102, label %B398.i

B302.i1102:                                       ; preds = %B260.i
  br i1 %.11.i1217, label %B16.i, label %B98.i

B16.i:                                            ; preds = %B302.i1102
  %.16.i1220 = tail call contract double @sqrt(double %.538.i204)
  %.19.i = tail call contract double @sqrt(double %.16.i1220)
  %.23.i = fdiv contract double 1.000000e+00, %.19.i
  br label %label_40

B98.i:                                            ; preds = %B302.i1102
  %.35.i = tail call contract double @llvm.pow.f64(double %.538.i204, double %.31.i)
  br label %label_40

label_40: ; preds = %B16.i, %B98.i
  %storemerge.i1219 = phi double [ %.35.i, %B98.i ], [ %.23.i, %B16.i ]
  %.707.i = fmul contract double %storemerge.i1219, 9.000000e-01
  %.12.i.i = fcmp contract ogt double %.707.i, 2.000000e-01
  %.13.i.i = select i1 %.12.i.i, double %.707.i, double 2.000000e-01
  br label %B398.i

B398.i:                                           ; preds = %label_40, %B260.i
  %factor.2.0.i = phi double [ 1.000000e-01, %B260.i ], [ %.13.i.i, %label_40 ]
  %.797.i = load double, ptr %.3046.i, align 8, !noalias !220
  %.799.i1096 = fmul contract double %factor.2.0.i, %.797.i
  store double %.799.i1096, ptr %.3046.i, align 8, !noalias !220
  %.914.i = load i64, ptr %.481.i, align 8, !noalias !220
  %.979.i1097 = getelementptr i8, ptr %173, i64 40
  %.980.i1098 = load i64, ptr %.979.i1097, align 8, !noalias !220
  %.988.i = icmp sgt i64 %.914.i, %.980.i1098
  br i1 %.988.i, label %B568.i, label %B634.i1099

B568.i:                                           ; preds = %B398.i
  %.1053.i = getelementptr i8, ptr %173, i64 48
  store i64 4, ptr %.1053.i, align 8, !noalias !220
  br label %B1144.i

B634.i1099:                                       ; preds = %B398.i
  %.1188.i = load double, ptr %.291.i, align 8, !noalias !220
  %.1196.i = tail call contract double @llvm.fabs.f64(double %.1188.i)
  %.12.i1.i = fcmp contract olt double %.1196.i, 1.000000e-09
  %.13.i2.i = select i1 %.12.i1.i, double 1.000000e-09, double %.1196.i
  %.1225.i = fmul contract double %.13.i2.i, 0x3CD0000000000000
  %.1226.i = fcmp contract ult double %.799.i1096, %.1225.i
  br i1 %.1226.i, label %B818.i, label %label_41

B818.i:                                           ; preds = %B634.i1099
  %.1374.i = getelementptr i8, ptr %173, i64 48
  %storemerge.i1100 = select i1 %.675.i, i64 5, i64 3
  store i64 %storemerge.i1100, ptr %.1374.i, align 8, !noalias !220
  %.1514.i = load i64, ptr %206, align 8, !noalias !220
  %.1522.i = icmp eq i64 %.1514.i, 2
  %spec.store.select.i = select i1 %.1522.i, i64 6, i64 %storemerge.i1100
  store i64 %spec.store.select.i, ptr %.1374.i, align 8, !noalias !220
  %.344.i1221 = load i64, ptr %.341.i, align 8, !noalias !223
  br i1 %.5121082.not.i, label %B714.i, label %B182.lr.ph.i

B182.lr.ph.i:                                     ; preds = %B818.i
  %.1020.i = icmp slt i64 %.344.i1221, 0
  %.1021.i1229 = select i1 %.1020.i, i64 %.7.i, i64 0
  %.1022.i = add i64 %.1021.i1229, %.344.i1221
  %.1042.i1230 = mul i64 %.1022.i, %.12.i
  %174 = getelementptr double, ptr %.10.i, i64 %.1042.i1230
  %gep.i1231 = getelementptr double, ptr %invariant.gep.i1223, i64 %.1042.i1230
  %.1114.i = getelementptr i8, ptr %gep.i1231, i64 -8
  br label %B182.i1232

B182.i1232:                                       ; preds = %B710.i, %B182.lr.ph.i
  %largest.2.01086.i = phi double [ -1.000000e+00, %B182.lr.ph.i ], [ %largest.3.1.i, %B710.i ]
  %worst.2.01085.i = phi i64 [ -1, %B182.lr.ph.i ], [ %worst.3.1.i, %B710.i ]
  %.51810811083.i = phi i64 [ 0, %B182.lr.ph.i ], [ %.525.i, %B710.i ]
  %.525.i = add nuw nsw i64 %.51810811083.i, 1
  %gep1090.i = getelementptr double, ptr %263, i64 %.51810811083.i
  %.634.i = load double, ptr %gep1090.i, align 8, !noalias !223
  %.645.i1234 = fsub contract double %.634.i, %.634.i
  %.646.i1235 = fcmp contract ord double %.645.i1234, 0.000000e+00
  br i1 %.646.i1235, label %B386.i1237, label %B272.i

B272.i:                                           ; preds = %B182.i1232
  %.idx2207 = mul i64 %.1022.i, 104
  %175 = getelementptr i8, ptr %.64.i, i64 %.idx2207
  %.774.i = getelementptr i8, ptr %175, i64 56
  store i64 %.51810811083.i, ptr %.774.i, align 8, !noalias !223
  %.867.i1236 = getelementptr i8, ptr %175, i64 48
  store i64 3, ptr %.867.i1236, align 8, !noalias !223
  br label %label_42

B386.i1237:                                       ; preds = %B182.i1232
  %.1220.i = fsub contract double %largest.2.01086.i, %largest.2.01086.i
  %.1221.i = fcmp contract ord double %.1220.i, 0.000000e+00
  br i1 %.1221.i, label %B678.i, label %B710.i

B678.i:                                           ; preds = %B386.i1237
  %gep1094.i = getelementptr double, ptr %.13.i, i64 %.51810811083.i
  %.1202.i = load double, ptr %gep1094.i, align 8, !noalias !223
  %.1115.i = load double, ptr %.1114.i, align 8, !noalias !223
  %.995.i = add nsw i64 %.416.i1222, %.51810811083.i
  %176 = getelementptr double, ptr %174, i64 %.995.i
  %.1023.i = icmp slt i64 %.995.i, 0
  %.1024.i1241 = select i1 %.1023.i, i64 %.12.i, i64 0
  %.1046.i1242 = getelementptr double, ptr %176, i64 %.1024.i1241
  %.1047.i1243 = load double, ptr %.1046.i1242, align 8, !noalias !223
  %gep1092.i = getelementptr double, ptr %264, i64 %.51810811083.i
  %.971.i1244 = load double, ptr %gep1092.i, align 8, !noalias !223
  %.1213.i = tail call contract double @llvm.fabs.f64(double %.1202.i)
  %.1214.i = fmul contract double %.1115.i, %.1213.i
  %.1215.i1245 = fadd contract double %.1047.i1243, %.1214.i
  %.982.i1246 = tail call contract double @llvm.fabs.f64(double %.971.i1244)
  %.1233.i = fcmp contract oeq double %.1215.i1245, 0.000000e+00
  %.1236.i = fdiv contract double %.982.i1246, %.1215.i1245
  %.1238.i1247 = fcmp contract ugt double %.1236.i, %largest.2.01086.i
  br i1 %.1233.i, label %B678.endif.i, label %B678.endif.thread.i, !prof !6

B696.i:                                           ; preds = %B678.endif.i
  br label %B710.i

B710.i:                                           ; preds = %B696.endif.i, %B678.endif.thread.i, %B678.endif.i, %B696.i, %B386.i1237
  %worst.3.1.i = phi i64 [ %worst.2.01085.i, %B678.endif.i ], [ %worst.2.01085.i, %B678.endif.thread.i ], [ %worst.2.01085.i, %B386.i1237 ], [ %.51810811083.i, %B696.endif.i ], [ %.51810811083.i, %B696.i ]
  %largest.3.1.i = phi double [ %largest.2.01086.i, %B678.endif.i ], [ %largest.2.01086.i, %B678.endif.thread.i ], [ %largest.2.01086.i, %B386.i1237 ], [ %.1236.i, %B696.endif.i ], [ %.1236.i, %B696.i ]
  %exitcond.not.i1238 = icmp eq i64 %.525.i, %.8.i
  br i1 %exitcond.not.i1238, label %B714.i, label %B182.i1232

B714.i:                                           ; preds = %B710.i, %B818.i
  %worst.2.0.lcssa.i1239 = phi i64 [ -1, %B818.i ], [ %worst.3.1.i, %B710.i ]
  %.1402.i = icmp slt i64 %.344.i1221, 0
  %.1403.i = select i1 %.1402.i, i64 %.7.i, i64 0
  %.1404.i = add i64 %.1403.i, %.344.i1221
  %.idx2208 = mul i64 %.1404.i, 104
  %177 = getelementptr i8, ptr %.64.i, i64 %.idx2208
  %.1428.i1240 = getelementptr i8, ptr %177, i64 56
  store i64 %worst.2.0.lcssa.i1239, ptr %.1428.i1240, align 8, !noalias !223
  br label %label_42

B678.endif.i:                                     ; preds = %B678.i
  br i1 %.1238.i1247, label %B696.i, label %B710.i

B678.endif.thread.i:                              ; preds = %B678.i
  br i1 %.1238.i1247, label %B696.endif.i, label %B710.i

B696.endif.i:                                     ; preds = %B678.endif.thread.i
  br label %B710.i

label_42: ; preds = %B272.i, %B714.i
  br label %B1144.i

B1144.i:                                          ; preds = %label_42, %B568.i
  %.331.i1178 = load i64, ptr %.341.i, align 8, !noalias !226
  %.395.i1179 = load double, ptr %.291.i, align 8, !noalias !226
  %.440.i1180 = icmp slt i64 %.331.i1178, 0
  %.441.i1181 = select i1 %.440.i1180, i64 %.7.i, i64 0
  %178 = getelementptr double, ptr %.210.i, i64 %.331.i1178
  %.455.i1182 = getelementptr double, ptr %178, i64 %.441.i1181
  store double %.395.i1179, ptr %.455.i1182, align 8, !noalias !226
  store i64 -1, ptr %.341.i, align 8, !noalias !226
  store double 1.000000e+00, ptr %.3046.i, align 8, !noalias !226
  br label %label_41

B426.i:                                           ; preds = %B706.i
  %.1142.i207 = load double, ptr %.2262.i, align 8, !noalias !205
  %.1150.i = fcmp contract ugt double %.1142.i207, 1.000000e+00
  br i1 %.1150.i, label %label_37, label %B484.i

B484.i:                                           ; preds = %B426.i
  %.1210.i208 = load double, ptr %.1371.i, align 8, !noalias !205
  store double %.1210.i208, ptr %.291.i, align 8, !noalias !205
  %.1342.i = load i64, ptr %253, align 8, !noalias !205
  %.1350.not.i = icmp eq i64 %.1342.i, 0
  br i1 %.1350.not.i, label %B664.i209, label %B632.i

B632.i:                                           ; preds = %B484.i
  %.312.i = load i64, ptr %254, align 8, !noalias !229
  %.320.i = add nsw i64 %.312.i, %.364.i264
  %.350.i1113 = icmp slt i64 %.320.i, 0
  %.351.i = select i1 %.350.i1113, i64 %.131.i, i64 0
  %179 = getelementptr double, ptr %.129.i, i64 %.351.i
  %180 = getelementptr double, ptr %179, i64 %.320.i
  %.377.i = load double, ptr %180, align 8, !noalias !229
  %.385.i1116 = fsub contract double 1.000000e+00, %.377.i
  store double %.385.i1116, ptr %180, align 8, !noalias !229
  %.506.i1117 = load double, ptr %.291.i, align 8, !noalias !229
  store double %.506.i1117, ptr %255, align 8, !noalias !229
  store i64 0, ptr %253, align 8, !noalias !229
  %.698.i = load double, ptr %256, align 8, !noalias !229
  store double %.698.i, ptr %.3046.i, align 8, !noalias !229
  store i64 2, ptr %.1141.i, align 8, !noalias !229
  br label %B664.i209

B664.i209:                                        ; preds = %B632.i, %B484.i
  %.408.i1121 = load double, ptr %.291.i, align 8, !noalias !232
  %.474.i1123 = load double, ptr %.478.i151, align 8, !noalias !232
  %.482.i1124 = fcmp contract oeq double %.408.i1121, %.474.i1123
  br i1 %.482.i1124, label %B158.i1129, label %B196.i

B158.i1129:                                       ; preds = %B664.i209
  %.339.i1135 = load i64, ptr %.341.i, align 8, !noalias !235
  %.408.i1137 = load i64, ptr %.2975.i, align 8, !noalias !235
  %.447.i1138 = icmp slt i64 %.339.i1135, 0
  %.448.i1139 = select i1 %.447.i1138, i64 %.7.i, i64 0
  %.449.i1140 = add i64 %.448.i1139, %.339.i1135
  %.idx2205 = mul i64 %.449.i1140, 104
  %181 = getelementptr i8, ptr %.64.i, i64 %.idx2205
  %.473.i1142 = getelementptr i8, ptr %181, i64 8
  %.474.i1143 = load i64, ptr %.473.i1142, align 8, !noalias !235
  %.482.i1144 = icmp eq i64 %.408.i1137, %.474.i1143
  br i1 %.482.i1144, label %B158.i1165, label %B260.i1145

B158.i1165:                                       ; preds = %B158.i1129
  %.543.i1166 = getelementptr i8, ptr %181, i64 48
  store i64 2, ptr %.543.i1166, align 8, !noalias !235
  %.331.i1168 = load i64, ptr %.341.i, align 8, !noalias !238
  %.395.i1169 = load double, ptr %.291.i, align 8, !noalias !238
  %.440.i1170 = icmp slt i64 %.331.i1168, 0
  %.441.i1171 = select i1 %.440.i1170, i64 %.7.i, i64 0
  %182 = getelementptr double, ptr %.210.i, i64 %.331.i1168
  %.455.i1172 = getelementptr double, ptr %182, i64 %.441.i1171
  store double %.395.i1169, ptr %.455.i1172, align 8, !noalias !238
  store i64 -1, ptr %.341.i, align 8, !noalias !238
  store double 1.000000e+00, ptr %.3046.i, align 8, !noalias !238
  br label %label_43

B260.i1145:                                       ; preds = %B158.i1129
  %.783.i1146 = load i64, ptr %257, align 8, !noalias !235
  %.848.i = getelementptr i8, ptr %181, i64 24
  %.849.i1147 = load i64, ptr %.848.i, align 8, !noalias !235
  %.913.i = icmp slt i64 %.783.i1146, %.849.i1147
  br i1 %.913.i, label %B412.i1150, label %B826.i

B412.i1150:                                       ; preds = %B260.i1145
  %.969.i = icmp slt i64 %.783.i1146, 0
  %.970.i = select i1 %.969.i, i64 %.116.i, i64 0
  %183 = getelementptr double, ptr %.114.i, i64 %.783.i1146
  %.992.i = getelementptr double, ptr %183, i64 %.970.i
  %.993.i = load double, ptr %.992.i, align 8, !noalias !235
  %.1065.i1151 = fcmp contract ugt double %.993.i, %.408.i1121
  br i1 %.1065.i1151, label %B826.i, label %B496.preheader.i

B496.preheader.i:                                 ; preds = %B412.i1150
  %184 = add nsw i64 %.849.i1147, -1
  br label %B496.i

B496.i:                                           ; preds = %B742.i, %B496.preheader.i
  %event.2.1.i = phi i64 [ %.1550.i, %B742.i ], [ %.783.i1146, %B496.preheader.i ]
  %settings.4.1.i = phi i1 [ %settings.3.2.i, %B742.i ], [ false, %B496.preheader.i ]
  %.1110.i1152 = icmp slt i64 %event.2.1.i, 0
  %.1111.i = select i1 %.1110.i1152, i64 %.116.i, i64 0
  %.1112.i = add i64 %.1111.i, %event.2.1.i
  %.1133.i1153 = getelementptr double, ptr %258, i64 %.1112.i
  %.1134.i = load double, ptr %.1133.i1153, align 8, !noalias !235
  %.5.i.i1154 = fptosi double %.1134.i to i64
  %.1169.i = icmp sgt i64 %.8.i, %.5.i.i1154
  br i1 %.1169.i, label %B564.i, label %B660.i

B564.i:                                           ; preds = %B496.i
  %.1224.i = icmp slt i64 %.5.i.i1154, 0
  %.1225.i1161 = select i1 %.1224.i, i64 %.17.i52, i64 0
  %185 = getelementptr double, ptr %.13.i, i64 %.1225.i1161
  %gep.i1163 = getelementptr double, ptr %185, i64 %.5.i.i1154
  %.1260.i = load double, ptr %gep.i1163, align 8, !noalias !235
  %.1320.i1164 = getelementptr double, ptr %259, i64 %.1112.i
  %.1321.i = load double, ptr %.1320.i1164, align 8, !noalias !235
  %.1327.i = fadd contract double %.1260.i, %.1321.i
  store double %.1327.i, ptr %gep.i1163, align 8, !noalias !235
  br label %B720.i1157

B660.i:                                           ; preds = %B496.i
  %.1465.i = getelementptr double, ptr %259, i64 %.1112.i
  %.1466.i = load double, ptr %.1465.i, align 8, !noalias !235
  %.1481.i = sub nsw i64 %.5.i.i1154, %.8.i
  %gep2411.i = getelementptr double, ptr %.77.i, i64 %.1481.i
  store double %.1466.i, ptr %gep2411.i, align 8, !noalias !235
  br label %B720.i1157

B720.i1157:                                       ; preds = %B660.i, %B564.i
  %settings.3.2.i = phi i1 [ true, %B660.i ], [ %settings.4.1.i, %B564.i ]
  %exitcond.not.i1158 = icmp eq i64 %event.2.1.i, %184
  br i1 %exitcond.not.i1158, label %B826.i, label %B742.i

B742.i:                                           ; preds = %B720.i1157
  %.1550.i = add i64 %event.2.1.i, 1
  %.1615.i = icmp slt i64 %event.2.1.i, -1
  %.1616.i1159 = select i1 %.1615.i, i64 %.116.i, i64 0
  %186 = getelementptr double, ptr %.114.i, i64 %.1550.i
  %.1638.i = getelementptr double, ptr %186, i64 %.1616.i1159
  %.1639.i1160 = load double, ptr %.1638.i, align 8, !noalias !235
  %.1703.i = load double, ptr %.291.i, align 8, !noalias !235
  %.1711.i = fcmp contract ugt double %.1639.i1160, %.1703.i
  br i1 %.1711.i, label %B826.i, label %B496.i

B826.i:                                           ; preds = %B742.i, %B720.i1157, %B412.i1150, %B260.i1145
  %event.3.0.i = phi i64 [ %.783.i1146, %B260.i1145 ], [ %.783.i1146, %B412.i1150 ], [ %.1550.i, %B742.i ], [ %.849.i1147, %B720.i1157 ]
  %settings.2.0.i = phi i1 [ false, %B260.i1145 ], [ false, %B412.i1150 ], [ %settings.3.2.i, %B720.i1157 ], [ %settings.3.2.i, %B742.i ]
  store i64 %event.3.0.i, ptr %257, align 8, !noalias !235
  store i64 1, ptr %.1141.i, align 8, !noalias !235
  store i64 0, ptr %.608.i152, align 8, !noalias !235
  %.1996.i = load i64, ptr %.473.i1142, align 8, !noalias !235
  %.2017.inv.i = icmp sgt i64 %.1996.i, 0
  %.2018.i = select i1 %.2017.inv.i, i64 0, i64 %.168.i
  %187 = getelementptr double, ptr %.166.i, i64 %.1996.i
  %188 = getelementptr i8, ptr %187, i64 -8
  %.2032.i = getelementptr double, ptr %188, i64 %.2018.i
  %.2033.i = load double, ptr %.2032.i, align 8, !noalias !235
  store double %.2033.i, ptr %.478.i151, align 8, !noalias !235
  %.2105.i = icmp slt i64 %event.3.0.i, %.849.i1147
  br i1 %.2105.i, label %B1108.i1149, label %B1178.i

B1108.i1149:                                      ; preds = %B826.i
  %.2170.i = icmp slt i64 %event.3.0.i, 0
  %.2171.i = select i1 %.2170.i, i64 %.116.i, i64 0
  %189 = getelementptr double, ptr %.114.i, i64 %event.3.0.i
  %.2193.i = getelementptr double, ptr %189, i64 %.2171.i
  %.2194.i = load double, ptr %.2193.i, align 8, !noalias !235
  store double %.2194.i, ptr %.478.i151, align 8, !noalias !235
  br label %B1178.i

B1178.i:                                          ; preds = %B1108.i1149, %B826.i
  br i1 %settings.2.0.i, label %B1182.i, label %B1212.i

B1182.i:                                          ; preds = %B1178.i
  %.282.i = load i64, ptr %.502.i, align 8, !noalias !241
  %.311.i = load i64, ptr %.310.i, align 8, !noalias !241
  %.340.i1184 = load i64, ptr %.339.i1183, align 8, !noalias !241
  %.344.i1185 = inttoptr i64 %.282.i to ptr
  %.345.i = inttoptr i64 %.311.i to ptr
  %.346.i1186 = inttoptr i64 %.340.i1184 to ptr
  tail call void %.344.i1185(ptr %.345.i, ptr %.346.i1186), !noalias !241
  br label %B1212.i

B1212.i:                                          ; preds = %B1182.i, %B1178.i
  br i1 %.2500.i, label %B1256.i, label %label_44

B1256.i:                                          ; preds = %B1212.i
  %.295.i = load i64, ptr %.385.i120, align 8, !noalias !244
  %.327.i1206 = load i64, ptr %.326.i, align 8, !noalias !244
  %.418.i1208 = add nsw i64 %.327.i1206, %.416.i
  %.447.i1210 = load i64, ptr %.446.i1209, align 8, !noalias !244
  %.476.i1212 = load i64, ptr %.475.i1211, align 8, !noalias !244
  %.480.i1213 = inttoptr i64 %.447.i1210 to ptr
  %.481.i1214 = inttoptr i64 %.295.i to ptr
  %.482.i1215 = inttoptr i64 %.476.i1212 to ptr
  %.483.i1216 = inttoptr i64 %.418.i1208 to ptr
  tail call void %.480.i1213(ptr %.481.i1214, ptr %.482.i1215, ptr %.483.i1216), !noalias !244
  br i1 %294, label %B168.i.epil.preheader, label %B168.i

B168.i:                                           ; preds = %B1256.i, %B168.i
  %.422671673.i = phi i64 [ %.429.i1197.1, %B168.i ], [ 0, %B1256.i ]
  %niter146 = phi i64 [ %niter146.next.1, %B168.i ], [ 0, %B1256.i ]
  %.429.i1197 = or disjoint i64 %.422671673.i, 1
  %gep2246 = getelementptr double, ptr %invariant.gep2245, i64 %.422671673.i
  %.541.i1200 = load double, ptr %gep2246, align 8, !noalias !249
  %.549.i = fcmp contract ogt double %.541.i1200, 0.000000e+00
  %"$phi216.1.2.1.i" = select i1 %.549.i, double 1.000000e+00, double 0.000000e+00
  %.567.i1201 = add nsw i64 %.422671673.i, %.364.i264
  %.595.i = icmp slt i64 %.567.i1201, 0
  %.596.i = select i1 %.595.i, i64 %.131.i, i64 0
  %190 = getelementptr double, ptr %.129.i, i64 %.596.i
  %gep.i1202 = getelementptr double, ptr %190, i64 %.567.i1201
  store double %"$phi216.1.2.1.i", ptr %gep.i1202, align 8, !noalias !249
  %.429.i1197.1 = add nuw nsw i64 %.422671673.i, 2
  %gep2246.1 = getelementptr double, ptr %invariant.gep2245, i64 %.429.i1197
  %.541.i1200.1 = load double, ptr %gep2246.1, align 8, !noalias !249
  %.549.i.1 = fcmp contract ogt double %.541.i1200.1, 0.000000e+00
  %"$phi216.1.2.1.i.1" = select i1 %.549.i.1, double 1.000000e+00, double 0.000000e+00
  %.567.i1201.1 = add nsw i64 %.429.i1197, %.364.i264
  %.595.i.1 = icmp slt i64 %.567.i1201.1, 0
  %.596.i.1 = select i1 %.595.i.1, i64 %.131.i, i64 0
  %191 = getelementptr double, ptr %.129.i, i64 %.596.i.1
  %gep.i1202.1 = getelementptr double, ptr %191, i64 %.567.i1201.1
  store double %"$phi216.1.2.1.i.1", ptr %gep.i1202.1, align 8, !noalias !249
  %niter146.next.1 = add i64 %niter146, 2
  %niter146.ncmp.1 = icmp eq i64 %niter146.next.1, %unroll_iter145
  br i1 %niter146.ncmp.1, label %label_45-lcssa, label %B168.i

label_45-lcssa: ; preds = %B168.i
  br i1 %lcmp.mod143.not, label %label_46, label %B168.i.epil.preheader

B168.i.epil.preheader:                            ; preds = %label_45-lcssa, %B1256.i
  %.422671673.i.epil.init = phi i64 [ 0, %B1256.i ], [ %.429.i1197.1, %label_45-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod144)
  %gep2246.epil = getelementptr double, ptr %invariant.gep2245, i64 %.422671673.i.epil.init
  %.541.i1200.epil = load double, ptr %gep2246.epil, align 8, !noalias !249
  %.549.i.epil = fcmp contract ogt double %.541.i1200.epil, 0.000000e+00
  %"$phi216.1.2.1.i.epil" = select i1 %.549.i.epil, double 1.000000e+00, double 0.000000e+00
  %.567.i1201.epil = add nsw i64 %.422671673.i.epil.init, %.364.i264
  %.595.i.epil = icmp slt i64 %.567.i1201.epil, 0
  %.596.i.epil = select i1 %.595.i.epil, i64 %.131.i, i64 0
  %192 = getelementptr double, ptr %.129.i, i64 %.596.i.epil
  %gep.i1202.epil = getelementptr double, ptr %192, i64 %.567.i1201.epil
  store double %"$phi216.1.2.1.i.epil", ptr %gep.i1202.epil, align 8, !noalias !249
  br label %label_46

label_46: ; preds = %label_45-lcssa, %B168.i.epil.preheader
  store double 0x7FF8000000000000, ptr %260, align 8, !noalias !249
  store i64 0, ptr %253, align 8, !noalias !249
  br label %label_43

label_43: ; preds = %label_46, %B158.i1165
  br label %label_44

label_44: ; preds = %label_43, %B1212.i
  br label %label_41

B196.i:                                           ; preds = %B664.i209
  %.339.i1125 = load i64, ptr %.341.i, align 8, !noalias !232
  %.690.i = icmp slt i64 %.339.i1125, 0
  %.691.i = select i1 %.690.i, i64 %.7.i, i64 0
  %.692.i = add i64 %.691.i, %.339.i1125
  %.idx2204 = mul i64 %.692.i, 104
  %193 = getelementptr i8, ptr %.64.i, i64 %.idx2204
  %.716.i1127 = getelementptr i8, ptr %193, i64 64
  %.717.i = load i64, ptr %.716.i1127, align 8, !noalias !232
  %.782.i = getelementptr i8, ptr %193, i64 40
  %.783.i = load i64, ptr %.782.i, align 8, !noalias !232
  %.791.not.i = icmp slt i64 %.717.i, %.783.i
  br i1 %.791.not.i, label %label_41, label %B300.i

B300.i:                                           ; preds = %B196.i
  %.852.i = getelementptr i8, ptr %193, i64 48
  store i64 4, ptr %.852.i, align 8, !noalias !232
  %.331.i1173 = load i64, ptr %.341.i, align 8, !noalias !250
  %.395.i1174 = load double, ptr %.291.i, align 8, !noalias !250
  %.440.i1175 = icmp slt i64 %.331.i1173, 0
  %.441.i1176 = select i1 %.440.i1175, i64 %.7.i, i64 0
  %194 = getelementptr double, ptr %.210.i, i64 %.331.i1173
  %.455.i1177 = getelementptr double, ptr %194, i64 %.441.i1176
  store double %.395.i1174, ptr %.455.i1177, align 8, !noalias !250
  store i64 -1, ptr %.341.i, align 8, !noalias !250
  store double 1.000000e+00, ptr %.3046.i, align 8, !noalias !250
  br label %label_41

label_41: ; preds = %B196.i, %B634.i1099, %B1144.i, %label_44, %B300.i
  br label %label_37

label_37: ; preds = %label_41, %B1108.i, %B706.i, %B202.i, %B426.i
  %.3137.i = phi i1 [ true, %B202.i ], [ false, %B706.i ], [ false, %B426.i ], [ true, %B1108.i ], [ %.546.i205, %label_41 ]
  br i1 %.3137.i, label %B1336.i, label %B1108.endif.i

B1336.i:                                          ; preds = %label_47, %label_37
  %.858.i = icmp samesign ugt i64 %.85736843722.i, 1
  br i1 %.858.i, label %B262.i, label %B1340.i

B1340.i:                                          ; preds = %B1336.i, %B228.endif.i
  %.3462.i = load i64, ptr %.341.i, align 8, !noalias !8
  %.3462.i.lobit = lshr i64 %.3462.i, 63
  br label %label_6

B228.endif.i.loopexit.unr-lcssa:                  ; preds = %B68.i254
  %lcmp.mod34.not = icmp eq i64 %xtraiter32, 0
  br i1 %lcmp.mod34.not, label %B228.endif.i, label %B68.i254.epil.preheader

B68.i254.epil.preheader:                          ; preds = %B228.endif.i.loopexit.unr-lcssa, %B68.lr.ph.i248
  %.237307309.i255.epil.init = phi i64 [ 0, %B68.lr.ph.i248 ], [ %.244.i256.1, %B228.endif.i.loopexit.unr-lcssa ]
  %lcmp.mod35 = icmp ne i64 %xtraiter32, 0
  tail call void @llvm.assume(i1 %lcmp.mod35)
  %195 = getelementptr double, ptr %.357, i64 %.237307309.i255.epil.init
  %.327.i257.epil = load double, ptr %195, align 8, !noalias !37
  %196 = getelementptr i64, ptr %.511, i64 %.237307309.i255.epil.init
  %.375.i258.epil = load i64, ptr %196, align 8, !noalias !37
  %.406.i259.epil = icmp slt i64 %.375.i258.epil, 0
  %.407.i260.epil = select i1 %.406.i259.epil, i64 %.461, i64 0
  %197 = getelementptr double, ptr %31, i64 %.375.i258.epil
  %.429.i261.epil = getelementptr double, ptr %197, i64 %.407.i260.epil
  store double %.327.i257.epil, ptr %.429.i261.epil, align 8, !noalias !37
  br label %B228.endif.i

B228.endif.i:                                     ; preds = %B68.i254.epil.preheader, %B228.endif.i.loopexit.unr-lcssa, %label_3, %B0.endif.endif.endif.endif.endif.endif.endif
  %.8583720.not.i = icmp slt i64 %arg.budget, 1
  br i1 %.8583720.not.i, label %B1340.i, label %B262.lr.ph.i

B262.lr.ph.i:                                     ; preds = %B228.endif.i
  %.1141.i = getelementptr i8, ptr %.341.i, i64 24
  %.2262.i = getelementptr i8, ptr %.291.i, i64 88
  %.2500.i = icmp sgt i64 %arg.lanes.4.5.1.fr.i, 0
  %.2975.i = getelementptr i8, ptr %.341.i, i64 16
  %.3046.i = getelementptr i8, ptr %.291.i, i64 8
  %.466.i107 = getelementptr i8, ptr %.502.i, i64 88
  %.498.i109 = getelementptr i8, ptr %.731, i64 48
  %.385.i120 = getelementptr i8, ptr %.502.i, i64 80
  %.417.i122 = getelementptr i8, ptr %.731, i64 8
  %.448.i124 = getelementptr i8, ptr %.731, i64 48
  %.537.i126 = getelementptr i8, ptr %.502.i, i64 104
  %.156.i669 = getelementptr i8, ptr %.731, i64 40
  %.218.i671 = shl i64 %.352, 3
  %.219.i672 = mul i64 %.352, 24
  %.353.i130 = shl i64 %.17.i52, 3
  %.652.i132 = getelementptr i8, ptr %.731, i64 56
  %.364.i264 = sub nsw i64 %.131.i, %arg.lanes.4.5.1.fr.i
  %.470769.not.i = icmp slt i64 %arg.lanes.4.5.1.fr.i, 1
  %.825777.not.i = icmp sgt i64 %.17.i52, 0
  %198 = getelementptr double, ptr %.13.i, i64 %.17.i52
  %.idx.i270 = shl i64 %.17.i52, 5
  %199 = getelementptr i8, ptr %.13.i, i64 %.idx.i270
  %.arg.lanes.7.5.2.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.idx.i = shl i64 %.17.i52, 5
  %200 = getelementptr i8, ptr %.13.i, i64 %.idx.i
  %201 = getelementptr double, ptr %.13.i, i64 %.17.i52
  %.idx1056.i = mul i64 %.17.i52, 40
  %202 = getelementptr i8, ptr %.13.i, i64 %.idx1056.i
  %.478.i151 = getelementptr i8, ptr %.291.i, i64 24
  %.608.i152 = getelementptr i8, ptr %.341.i, i64 32
  %.944.i = getelementptr i8, ptr %.291.i, i64 32
  %203 = xor i64 %.8.i, -1
  %.414.i1717 = add i64 %.12.i, %203
  %.571614.not.i = icmp slt i64 %.8.i, 1
  %invariant.gep2219 = getelementptr double, ptr %.13.i, i64 %.17.i52
  %.1209.i = getelementptr i8, ptr %.341.i, i64 56
  %.1371.i = getelementptr i8, ptr %.291.i, i64 16
  %.515.i281 = getelementptr i8, ptr %.502.i, i64 120
  %204 = getelementptr i8, ptr %.291.i, i64 64
  %205 = getelementptr i8, ptr %.291.i, i64 56
  %206 = getelementptr i8, ptr %.341.i, i64 40
  %.833.i = getelementptr i8, ptr %.502.i, i64 24
  %.893.i = getelementptr i8, ptr %.502.i, i64 112
  %.901.i314 = mul nsw i64 %.17.i52, 72
  %.940.i316 = getelementptr i8, ptr %.502.i, i64 32
  %.1012.i = getelementptr i8, ptr %.502.i, i64 40
  %207 = getelementptr i8, ptr %.291.i, i64 72
  %.276.i = icmp sgt i64 %.8.i, 0
  %.8491362.not.i = icmp slt i64 %.452.i, 1
  %208 = getelementptr i64, ptr %.450.i, i64 %.452.i
  %.862.i1029 = mul i64 %.8.i, %.8.i
  %209 = getelementptr double, ptr %.391.i, i64 %.862.i1029
  %210 = getelementptr double, ptr %.13.i, i64 %.17.i52
  %.idx2197 = mul i64 %.17.i52, 72
  %211 = getelementptr i8, ptr %.13.i, i64 %.idx2197
  %.508625.not.i = icmp slt i64 %.8.i, 1
  %.125.i931 = icmp sgt i64 %.8.i, 0
  %.275.i933 = mul i64 %.8.i, %.8.i
  %212 = getelementptr double, ptr %.391.i, i64 %.275.i933
  %.4551702.not.i = icmp slt i64 %.352, 1
  %.idx.i398 = shl i64 %.352, 4
  %213 = getelementptr i8, ptr %.357, i64 %.idx.i398
  %.1012.i403 = getelementptr i8, ptr %.731, i64 24
  %.1076.i406 = getelementptr i8, ptr %.731, i64 72
  %.219.i510 = shl i64 %.352, 5
  %.12401720.not.i = icmp slt i64 %.637, 1
  %.219.i501 = mul i64 %.352, 72
  %.219.i456 = shl i64 %.352, 4
  %.5761286.not.i = icmp slt i64 %.354, 1
  %factor.op.mul.reass.i = shl i64 %.17.i52, 5
  %.7301248.not.i = icmp slt i64 %.17.i52, 1
  %214 = getelementptr i8, ptr %.13.i, i64 %factor.op.mul.reass.i
  %.idx2199 = mul i64 %.352, 72
  %215 = getelementptr i8, ptr %.357, i64 %.idx2199
  %.125.i809 = icmp sgt i64 %.8.i, 0
  %.278.i811 = mul i64 %.8.i, %.8.i
  %216 = getelementptr double, ptr %.391.i, i64 %.278.i811
  %.805.i285 = add i64 %.345, -1
  %.849952.not.i = icmp slt i64 %.805.i285, 1
  %.931.i = shl nsw i64 %.17.i52, 4
  %.935.i = mul nsw i64 %.17.i52, 24
  %.946.1.i = ashr i64 %.17.i52, 2
  %.1084.i = shl i64 %.17.i52, 5
  %.1266.i292 = getelementptr i8, ptr %.731, i64 64
  %.471.i = getelementptr i8, ptr %.731, i64 16
  %.idx2200 = shl i64 %.17.i52, 5
  %217 = getelementptr i8, ptr %.13.i, i64 %.idx2200
  %.508625.not.i337 = icmp slt i64 %.8.i, 1
  %.125.i893 = icmp sgt i64 %.8.i, 0
  %.275.i = mul i64 %.8.i, %.8.i
  %218 = getelementptr double, ptr %.391.i, i64 %.275.i
  %.577.i = icmp sgt i64 %.352, 0
  %.219.i537 = mul i64 %.352, 72
  %.219.i519 = shl i64 %.352, 4
  %.87816781680.i = lshr i64 %.352, 2
  %.219.i555 = shl i64 %.352, 4
  %.5761286.not.i713 = icmp slt i64 %.354, 1
  %.7301248.not.i717 = icmp slt i64 %.17.i52, 1
  %219 = getelementptr i8, ptr %.13.i, i64 %.1084.i
  %.125.i = icmp sgt i64 %.8.i, 0
  %.278.i = mul i64 %.8.i, %.8.i
  %220 = getelementptr double, ptr %.391.i, i64 %.278.i
  %.337.i = getelementptr i8, ptr %.502.i, i64 48
  %.342.i = shl i64 %.17.i52, 4
  %.346.i = add nsw i64 %.345, 8
  %.347.i = mul nsw i64 %.346.i, %.353.i130
  %.349.i = mul nsw i64 %.17.i52, 40
  %.397.1.i = ashr i64 %.17.i52, 2
  %.423.i = getelementptr i8, ptr %.731, i64 32
  %.219.i645 = mul i64 %.218.i671, %.346.i
  %.219.i636 = mul i64 %.352, 40
  %.665.i = getelementptr i8, ptr %.731, i64 80
  %.798.i = getelementptr i8, ptr %.731, i64 88
  %.955649.not.i = icmp slt i64 %.354, 1
  %221 = getelementptr double, ptr %.407, i64 %.354
  %.297.i = shl i64 %.17.i52, 4
  %.326.i1703 = getelementptr i8, ptr %.502.i, i64 128
  %.446.i1705 = getelementptr i8, ptr %.502.i, i64 72
  %.475.i1707 = getelementptr i8, ptr %.502.i, i64 96
  %222 = getelementptr i8, ptr %.341.i, i64 72
  %223 = getelementptr i8, ptr %.341.i, i64 56
  %.274.i1388 = sub nsw i64 %.131.i, %arg.lanes.4.5.1.fr.i
  %.359.i = getelementptr i8, ptr %.502.i, i64 144
  %.370.i = mul i64 %.17.i52, 48
  %224 = getelementptr i8, ptr %.341.i, i64 56
  %invariant.gep2237 = getelementptr double, ptr %.231.i, i64 %arg.lanes.4.5.1.fr.i
  %.322854.not.i = icmp slt i64 %.8.i, 1
  %.297.i.i = mul i64 %.17.i52, 24
  %.326.i.i = getelementptr i8, ptr %.502.i, i64 128
  %.416.i.i = shl i64 %arg.lanes.4.5.1.fr.i, 3
  %.446.i.i = getelementptr i8, ptr %.502.i, i64 72
  %.475.i.i = getelementptr i8, ptr %.502.i, i64 96
  %.idx.i1499 = mul i64 %.17.i52, 56
  %invariant.gep2239 = getelementptr i8, ptr %.13.i, i64 %.idx.i1499
  %.idx848.i = shl i64 %.17.i52, 6
  %invariant.gep2241 = getelementptr i8, ptr %.13.i, i64 %.idx848.i
  %225 = getelementptr i8, ptr %.13.i, i64 %.370.i
  %226 = getelementptr i8, ptr %.13.i, i64 %.342.i
  %.idx851.i = mul i64 %.17.i52, 24
  %invariant.gep2243 = getelementptr i8, ptr %.13.i, i64 %.idx851.i
  %.322854.not.i1589 = icmp slt i64 %.8.i, 1
  %.idx.i1594 = mul i64 %.17.i52, 56
  %227 = getelementptr i8, ptr %.13.i, i64 %.idx.i1594
  %.idx848.i1596 = shl i64 %.17.i52, 6
  %228 = getelementptr i8, ptr %.13.i, i64 %.idx848.i1596
  %229 = getelementptr i8, ptr %.13.i, i64 %.370.i
  %230 = getelementptr i8, ptr %.13.i, i64 %.342.i
  %.idx851.i1604 = mul i64 %.17.i52, 24
  %231 = getelementptr i8, ptr %.13.i, i64 %.idx851.i1604
  %.297.i.i1635 = mul i64 %.17.i52, 24
  %.326.i.i1637 = getelementptr i8, ptr %.502.i, i64 128
  %.416.i.i1639 = shl i64 %arg.lanes.4.5.1.fr.i, 3
  %.446.i.i1642 = getelementptr i8, ptr %.502.i, i64 72
  %.475.i.i1644 = getelementptr i8, ptr %.502.i, i64 96
  %.idx.i1524 = mul i64 %.17.i52, 56
  %232 = getelementptr i8, ptr %.13.i, i64 %.idx.i1524
  %.idx848.i1526 = shl i64 %.17.i52, 6
  %233 = getelementptr i8, ptr %.13.i, i64 %.idx848.i1526
  %234 = getelementptr i8, ptr %.13.i, i64 %.370.i
  %235 = getelementptr i8, ptr %.13.i, i64 %.342.i
  %.idx851.i1534 = mul i64 %.17.i52, 24
  %236 = getelementptr i8, ptr %.13.i, i64 %.idx851.i1534
  %237 = getelementptr i8, ptr %.291.i, i64 96
  %238 = getelementptr i8, ptr %.341.i, i64 64
  %239 = getelementptr i8, ptr %.291.i, i64 112
  %240 = getelementptr i8, ptr %.341.i, i64 72
  %241 = getelementptr i8, ptr %.291.i, i64 104
  %242 = getelementptr i8, ptr %.341.i, i64 72
  %243 = getelementptr i8, ptr %.341.i, i64 64
  %244 = getelementptr i8, ptr %.291.i, i64 96
  %245 = getelementptr i8, ptr %.341.i, i64 72
  %246 = getelementptr i8, ptr %.341.i, i64 56
  %.350.i192 = icmp sgt i64 %.352, 0
  %.219.i627 = mul i64 %.352, 72
  %.219.i618 = mul i64 %.352, 48
  %.600629631.i = lshr i64 %.352, 2
  %247 = getelementptr i8, ptr %.341.i, i64 72
  %.679.i = getelementptr i8, ptr %.502.i, i64 64
  %.683.i = mul nsw i64 %.17.i52, 48
  %.743.i1256 = getelementptr i8, ptr %.502.i, i64 136
  %.11.i.i = icmp eq i64 %.343, 4
  %.27.i.i = sitofp i64 %.343 to double
  %.31.i.i = fdiv contract double -1.000000e+00, %.27.i.i
  %248 = getelementptr i8, ptr %.291.i, i64 48
  %249 = getelementptr i8, ptr %.291.i, i64 40
  %250 = getelementptr i8, ptr %.291.i, i64 32
  %.27.i11.i = sitofp i64 %.343 to double
  %.31.i12.i = fdiv contract double -1.000000e+00, %.27.i11.i
  %.35.i13.i = tail call contract double @llvm.pow.f64(double 1.000000e-02, double %.31.i12.i)
  %251 = getelementptr i8, ptr %.291.i, i64 40
  %252 = getelementptr i8, ptr %.291.i, i64 48
  %.458.i1106 = getelementptr i8, ptr %.502.i, i64 56
  %253 = getelementptr i8, ptr %.341.i, i64 56
  %254 = getelementptr i8, ptr %.341.i, i64 64
  %255 = getelementptr i8, ptr %.291.i, i64 104
  %256 = getelementptr i8, ptr %.291.i, i64 112
  %257 = getelementptr i8, ptr %.341.i, i64 8
  %258 = getelementptr double, ptr %.114.i, i64 %.116.i
  %.idx2402.i = shl i64 %.116.i, 4
  %259 = getelementptr i8, ptr %.114.i, i64 %.idx2402.i
  %.310.i = getelementptr i8, ptr %.502.i, i64 88
  %.339.i1183 = getelementptr i8, ptr %.502.i, i64 96
  %.326.i = getelementptr i8, ptr %.502.i, i64 128
  %.416.i = shl i64 %arg.lanes.4.5.1.fr.i, 3
  %.446.i1209 = getelementptr i8, ptr %.502.i, i64 72
  %.475.i1211 = getelementptr i8, ptr %.502.i, i64 96
  %invariant.gep2245 = getelementptr double, ptr %.231.i, i64 %arg.lanes.4.5.1.fr.i
  %260 = getelementptr i8, ptr %.291.i, i64 104
  %261 = getelementptr i8, ptr %.341.i, i64 56
  %.11.i1217 = icmp eq i64 %.343, 4
  %.27.i1218 = sitofp i64 %.343 to double
  %.31.i = fdiv contract double -1.000000e+00, %.27.i1218
  %262 = xor i64 %.8.i, -1
  %.416.i1222 = add i64 %.12.i, %262
  %.5121082.not.i = icmp slt i64 %.8.i, 1
  %invariant.gep.i1223 = getelementptr double, ptr %.10.i, i64 %.12.i
  %263 = getelementptr double, ptr %.13.i, i64 %.17.i52
  %.932.i1226 = icmp slt i64 %.345, -8
  %.933.i1227 = select i1 %.932.i1226, i64 %.15.i, i64 0
  %.934.i1228 = add i64 %.933.i1227, %.346.i
  %.964.i = mul i64 %.934.i1228, %.17.i52
  %264 = getelementptr double, ptr %.13.i, i64 %.964.i
  %.idx.i214 = mul i64 %.352, 48
  %265 = getelementptr i8, ptr %.357, i64 %.idx.i214
  %.idx868.i = mul i64 %.352, 56
  %266 = getelementptr i8, ptr %.357, i64 %.idx868.i
  %.idx869.i = shl i64 %.352, 6
  %267 = getelementptr i8, ptr %.357, i64 %.idx869.i
  %268 = getelementptr double, ptr %.357, i64 %.352
  %.idx870.i = shl i64 %.352, 4
  %269 = getelementptr i8, ptr %.357, i64 %.idx870.i
  %.idx2209 = shl i64 %.352, 4
  %270 = getelementptr i8, ptr %.357, i64 %.idx2209
  %271 = getelementptr double, ptr %.357, i64 %.352
  %272 = shl i64 %.8.i, 3
  %273 = shl nuw i64 %.8.i, 3
  %274 = shl nuw i64 %.352, 3
  %275 = shl nuw i64 %.17.i52, 3
  %276 = shl nuw i64 %.17.i52, 3
  %277 = add i64 %arg.lanes.4.5.1.fr.i, -1
  %278 = add i64 %.17.i52, -1
  %279 = add i64 %.8.i, -1
  %280 = add i64 %.8.i, -2
  %281 = add i64 %.352, -1
  %xtraiter38 = and i64 %arg.lanes.4.5.1.fr.i, 1
  %282 = icmp eq i64 %277, 0
  %unroll_iter43 = and i64 %arg.lanes.4.5.1.fr.i, 9223372036854775806
  %lcmp.mod40.not = icmp eq i64 %xtraiter38, 0
  %lcmp.mod42 = icmp ne i64 %xtraiter38, 0
  %xtraiter45 = and i64 %.17.i52, 3
  %283 = icmp ult i64 %278, 3
  %unroll_iter49 = and i64 %.17.i52, 9223372036854775804
  %lcmp.mod47.not = icmp eq i64 %xtraiter45, 0
  %lcmp.mod48 = icmp ne i64 %xtraiter45, 0
  %xtraiter51 = and i64 %arg.lanes.4.5.1.fr.i, 1
  %284 = icmp eq i64 %277, 0
  %unroll_iter55 = and i64 %arg.lanes.4.5.1.fr.i, 9223372036854775806
  %lcmp.mod53.not = icmp eq i64 %xtraiter51, 0
  %lcmp.mod54 = icmp ne i64 %xtraiter51, 0
  %xtraiter57 = and i64 %.8.i, 1
  %285 = icmp eq i64 %279, 0
  %unroll_iter61 = and i64 %.8.i, 9223372036854775806
  %lcmp.mod59.not = icmp eq i64 %xtraiter57, 0
  %lcmp.mod60 = icmp ne i64 %xtraiter57, 0
  %xtraiter65 = and i64 %.8.i, 1
  %286 = icmp eq i64 %279, 0
  %unroll_iter69 = and i64 %.8.i, 9223372036854775806
  %lcmp.mod67.not = icmp eq i64 %xtraiter65, 0
  %lcmp.mod68 = icmp ne i64 %xtraiter65, 0
  %xtraiter73 = and i64 %.8.i, 3
  %287 = icmp ult i64 %279, 3
  %unroll_iter77 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod75.not = icmp eq i64 %xtraiter73, 0
  %lcmp.mod76 = icmp ne i64 %xtraiter73, 0
  %xtraiter79 = and i64 %.8.i, 1
  %288 = icmp eq i64 %279, 0
  %unroll_iter83 = and i64 %.8.i, 9223372036854775806
  %lcmp.mod81.not = icmp eq i64 %xtraiter79, 0
  %lcmp.mod82 = icmp ne i64 %xtraiter79, 0
  %xtraiter91 = and i64 %.8.i, 1
  %289 = icmp eq i64 %279, 0
  %unroll_iter95 = and i64 %.8.i, 9223372036854775806
  %lcmp.mod93.not = icmp eq i64 %xtraiter91, 0
  %lcmp.mod94 = icmp ne i64 %xtraiter91, 0
  %xtraiter103 = and i64 %.8.i, 3
  %290 = icmp ult i64 %279, 3
  %unroll_iter107 = and i64 %.8.i, 9223372036854775804
  %lcmp.mod105.not = icmp eq i64 %xtraiter103, 0
  %lcmp.mod106 = icmp ne i64 %xtraiter103, 0
  %xtraiter109 = and i64 %.8.i, 1
  %291 = icmp eq i64 %279, 0
  %unroll_iter113 = and i64 %.8.i, 9223372036854775806
  %lcmp.mod111.not = icmp eq i64 %xtraiter109, 0
  %lcmp.mod112 = icmp ne i64 %xtraiter109, 0
  %xtraiter121 = and i64 %.8.i, 1
  %292 = icmp eq i64 %279, 0
  %unroll_iter125 = and i64 %.8.i, 9223372036854775806
  %lcmp.mod123.not = icmp eq i64 %xtraiter121, 0
  %lcmp.mod124 = icmp ne i64 %xtraiter121, 0
  %xtraiter133 = and i64 %.354, 1
  %293 = icmp eq i64 %.354, 1
  %unroll_iter139 = and i64 %.354, 9223372036854775806
  %lcmp.mod135.not = icmp eq i64 %xtraiter133, 0
  %lcmp.mod138 = icmp ne i64 %xtraiter133, 0
  %storemerge.i.i.mux = select i1 %.11.i.i, double 0x40094C583ADA5B52, double %.35.i13.i
  %xtraiter141 = and i64 %arg.lanes.4.5.1.fr.i, 1
  %294 = icmp eq i64 %277, 0
  %unroll_iter145 = and i64 %arg.lanes.4.5.1.fr.i, 9223372036854775806
  %lcmp.mod143.not = icmp eq i64 %xtraiter141, 0
  %lcmp.mod144 = icmp ne i64 %xtraiter141, 0
  %xtraiter147 = and i64 %.352, 1
  %295 = icmp eq i64 %281, 0
  %unroll_iter151 = and i64 %.352, 9223372036854775806
  %lcmp.mod149.not = icmp eq i64 %xtraiter147, 0
  %lcmp.mod150 = icmp ne i64 %xtraiter147, 0
  %xtraiter153 = and i64 %.352, 1
  %296 = icmp eq i64 %281, 0
  %unroll_iter157 = and i64 %.352, 9223372036854775806
  %lcmp.mod155.not = icmp eq i64 %xtraiter153, 0
  %lcmp.mod156 = icmp ne i64 %xtraiter153, 0
  %xtraiter163 = and i64 %.352, 1
  %297 = icmp eq i64 %281, 0
  %unroll_iter169 = and i64 %.352, 9223372036854775806
  %lcmp.mod165.not = icmp eq i64 %xtraiter163, 0
  %lcmp.mod168 = icmp ne i64 %xtraiter163, 0
  br label %B262.i

B418.endif.endif.i:                               ; preds = %label_7
  br i1 %.470769.not.i, label %label_9, label %B142.i.preheader

B142.i.preheader:                                 ; preds = %B418.endif.endif.i
  br i1 %284, label %B142.i.epil.preheader, label %B142.i

B142.i:                                           ; preds = %B142.i.preheader, %B142.i
  %.473492494.i = phi i64 [ %.480.i.1, %B142.i ], [ 0, %B142.i.preheader ]
  %niter56 = phi i64 [ %niter56.next.1, %B142.i ], [ 0, %B142.i.preheader ]
  %.480.i = or disjoint i64 %.473492494.i, 1
  %.513.i141 = add nsw i64 %.473492494.i, %.364.i264
  %.539.i142 = icmp slt i64 %.513.i141, 0
  %.540.i143 = select i1 %.539.i142, i64 %.131.i, i64 0
  %298 = getelementptr double, ptr %.129.i, i64 %.540.i143
  %.565.i = getelementptr double, ptr %298, i64 %.513.i141
  %.566.i = load double, ptr %.565.i, align 8, !noalias !253
  %299 = getelementptr double, ptr %.687, i64 %.473492494.i
  store double %.566.i, ptr %299, align 8, !noalias !253
  %.480.i.1 = add nuw nsw i64 %.473492494.i, 2
  %.513.i141.1 = add nsw i64 %.480.i, %.364.i264
  %.539.i142.1 = icmp slt i64 %.513.i141.1, 0
  %.540.i143.1 = select i1 %.539.i142.1, i64 %.131.i, i64 0
  %300 = getelementptr double, ptr %.129.i, i64 %.540.i143.1
  %.565.i.1 = getelementptr double, ptr %300, i64 %.513.i141.1
  %.566.i.1 = load double, ptr %.565.i.1, align 8, !noalias !253
  %301 = getelementptr double, ptr %.687, i64 %.480.i
  store double %.566.i.1, ptr %301, align 8, !noalias !253
  %niter56.next.1 = add i64 %niter56, 2
  %niter56.ncmp.1 = icmp eq i64 %niter56.next.1, %unroll_iter55
  br i1 %niter56.ncmp.1, label %label_48-lcssa, label %B142.i

label_48-lcssa: ; preds = %B142.i
  br i1 %lcmp.mod53.not, label %label_9, label %B142.i.epil.preheader

B142.i.epil.preheader:                            ; preds = %label_48-lcssa, %B142.i.preheader
  %.473492494.i.epil.init = phi i64 [ 0, %B142.i.preheader ], [ %.480.i.1, %label_48-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod54)
  %.513.i141.epil = add nsw i64 %.473492494.i.epil.init, %.364.i264
  %.539.i142.epil = icmp slt i64 %.513.i141.epil, 0
  %.540.i143.epil = select i1 %.539.i142.epil, i64 %.131.i, i64 0
  %302 = getelementptr double, ptr %.129.i, i64 %.540.i143.epil
  %.565.i.epil = getelementptr double, ptr %302, i64 %.513.i141.epil
  %.566.i.epil = load double, ptr %.565.i.epil, align 8, !noalias !253
  %303 = getelementptr double, ptr %.687, i64 %.473492494.i.epil.init
  store double %.566.i.epil, ptr %303, align 8, !noalias !253
  br label %label_9

label_9: ; preds = %B142.i.epil.preheader, %label_48-lcssa, %B418.endif.endif.i
  %.386.i = load i64, ptr %.385.i120, align 8, !noalias !256
  %.418.i = load i64, ptr %.417.i122, align 8, !noalias !256
  %.449.i116 = load i64, ptr %.448.i124, align 8, !noalias !256
  %.538.i = load i64, ptr %.537.i126, align 8, !noalias !256
  %.157.i679 = load i64, ptr %.156.i669, align 8, !noalias !259
  %.220.i682 = add nsw i64 %.157.i679, %.219.i672
  %.451.i117 = add nsw i64 %.386.i, %.353.i130
  %.653.i = load i64, ptr %.652.i132, align 8, !noalias !256
  %.657.i = inttoptr i64 %.418.i to ptr
  %.658.i = inttoptr i64 %.386.i to ptr
  %.659.i = inttoptr i64 %.449.i116 to ptr
  %.660.i = inttoptr i64 %.451.i117 to ptr
  %.661.i = inttoptr i64 %.538.i to ptr
  %.662.i = inttoptr i64 %.220.i682 to ptr
  %.663.i = inttoptr i64 %.653.i to ptr
  tail call void %.657.i(ptr %.658.i, ptr %.659.i, ptr %.660.i, ptr %.661.i, ptr %.662.i, ptr %.663.i), !noalias !256
  %.1695.i = load i64, ptr %.1141.i, align 8, !noalias !8
  %.1701.not.i = icmp eq i64 %.1695.i, 1
  br i1 %.1701.not.i, label %B662.i, label %B624.i

B624.endif.i:                                     ; preds = %label_10
  br label %label_6

B1108.endif.i:                                    ; preds = %label_37
  %.484.i = load i64, ptr %.2975.i, align 8, !noalias !262
  %.526.i = sub i64 %.484.i, %.2976.i
  %.572895.not.i = icmp slt i64 %.526.i, 1
  br i1 %.572895.not.i, label %B720.endif.i, label %B100.i215

B100.i215:                                        ; preds = %B1108.endif.i, %B905.i
  %.571879899.i = phi i64 [ %.581.i216, %B905.i ], [ %.526.i, %B1108.endif.i ]
  %.578882898.i = phi i64 [ %.585.i217, %B905.i ], [ %.2976.i, %B1108.endif.i ]
  %.581.i216 = add nsw i64 %.571879899.i, -1
  %.585.i217 = add i64 %.578882898.i, 1
  %.631.i = icmp slt i64 %.578882898.i, 0
  %.632.i = select i1 %.631.i, i64 %.168.i, i64 0
  %304 = getelementptr double, ptr %.166.i, i64 %.578882898.i
  %.646.i218 = getelementptr double, ptr %304, i64 %.632.i
  %.647.i = load double, ptr %.646.i218, align 8, !noalias !262
  %.710.i = load double, ptr %.291.i, align 8, !noalias !262
  %.716.i = fcmp contract oeq double %.647.i, %.710.i
  br i1 %.716.i, label %B182.i, label %B238.i

B182.i:                                           ; preds = %B100.i215
  br i1 %.4551702.not.i, label %B905.i, label %B68.lr.ph.i

B68.lr.ph.i:                                      ; preds = %B182.i
  %.404.i = select i1 %.631.i, i64 %.459, i64 0
  %.405.i = add i64 %.404.i, %.578882898.i
  %.425.i = mul i64 %.405.i, %.461
  %305 = getelementptr double, ptr %.457, i64 %.425.i
  br i1 %296, label %B68.i228.epil.preheader, label %B68.i228

B68.i228:                                         ; preds = %B68.lr.ph.i, %B68.i228
  %.237307309.i = phi i64 [ %.244.i.1, %B68.i228 ], [ 0, %B68.lr.ph.i ]
  %niter158 = phi i64 [ %niter158.next.1, %B68.i228 ], [ 0, %B68.lr.ph.i ]
  %.244.i = or disjoint i64 %.237307309.i, 1
  %306 = getelementptr double, ptr %268, i64 %.237307309.i
  %.327.i = load double, ptr %306, align 8, !noalias !265
  %307 = getelementptr i64, ptr %.511, i64 %.237307309.i
  %.375.i = load i64, ptr %307, align 8, !noalias !265
  %.406.i = icmp slt i64 %.375.i, 0
  %.407.i229 = select i1 %.406.i, i64 %.461, i64 0
  %308 = getelementptr double, ptr %305, i64 %.375.i
  %.429.i = getelementptr double, ptr %308, i64 %.407.i229
  store double %.327.i, ptr %.429.i, align 8, !noalias !265
  %.244.i.1 = add nuw nsw i64 %.237307309.i, 2
  %309 = getelementptr double, ptr %268, i64 %.244.i
  %.327.i.1 = load double, ptr %309, align 8, !noalias !265
  %310 = getelementptr i64, ptr %.511, i64 %.244.i
  %.375.i.1 = load i64, ptr %310, align 8, !noalias !265
  %.406.i.1 = icmp slt i64 %.375.i.1, 0
  %.407.i229.1 = select i1 %.406.i.1, i64 %.461, i64 0
  %311 = getelementptr double, ptr %305, i64 %.375.i.1
  %.429.i.1 = getelementptr double, ptr %311, i64 %.407.i229.1
  store double %.327.i.1, ptr %.429.i.1, align 8, !noalias !265
  %niter158.next.1 = add i64 %niter158, 2
  %niter158.ncmp.1 = icmp eq i64 %niter158.next.1, %unroll_iter157
  br i1 %niter158.ncmp.1, label %B905.i.loopexit.unr-lcssa, label %B68.i228

B238.i:                                           ; preds = %B100.i215
  %.811.i = fsub contract double %.647.i, %.2911.i
  %.816.i = fdiv contract double %.811.i, %.3047.i
  %.12.i1055 = fcmp contract olt double %.816.i, 1.000000e+00
  %.13.i1056 = select i1 %.12.i1055, double %.816.i, double 1.000000e+00
  br i1 %.4551702.not.i, label %B905.i, label %B358.lr.ph.i

B358.i:                                           ; preds = %B358.lr.ph.i, %B358.i
  %.948874876.i = phi i64 [ 0, %B358.lr.ph.i ], [ %.955.i220, %B358.i ]
  %.955.i220 = add nuw nsw i64 %.948874876.i, 1
  %.1030.i = getelementptr double, ptr %265, i64 %.948874876.i
  %.1031.i = load double, ptr %.1030.i, align 8, !noalias !262
  %.1085.i = getelementptr double, ptr %266, i64 %.948874876.i
  %.1086.i = load double, ptr %.1085.i, align 8, !noalias !262
  %.1140.i = getelementptr double, ptr %267, i64 %.948874876.i
  %.1141.i221 = load double, ptr %.1140.i, align 8, !noalias !262
  %.1145.i = fmul contract double %.13.i1056, %.1141.i221
  %.1146.i222 = fadd contract double %.1086.i, %.1145.i
  %.1148.i223 = fmul contract double %.13.i1056, %.1146.i222
  %.1149.i = fadd contract double %.1031.i, %.1148.i223
  %.1200.i = getelementptr double, ptr %268, i64 %.948874876.i
  %.1201.i = load double, ptr %.1200.i, align 8, !noalias !262
  %.1206.i = fmul contract double %.1205.i, %.1149.i
  %.1207.i = fadd contract double %.1201.i, %.1206.i
  %.1209.i224 = fmul contract double %.13.i1056, %.1207.i
  %.1262.i = getelementptr double, ptr %.357, i64 %.948874876.i
  %.1263.i225 = load double, ptr %.1262.i, align 8, !noalias !262
  %.1266.i = fmul contract double %.1205.i, %.1263.i225
  %.1267.i = fadd contract double %.1266.i, %.1209.i224
  %.1318.i = getelementptr double, ptr %269, i64 %.948874876.i
  store double %.1267.i, ptr %.1318.i, align 8, !noalias !262
  %exitcond.not.i226 = icmp eq i64 %.352, %.955.i220
  br i1 %exitcond.not.i226, label %B68.lr.ph.i232, label %B358.i

B68.lr.ph.i232:                                   ; preds = %B358.i
  %.404.i234 = select i1 %.631.i, i64 %.459, i64 0
  %.405.i235 = add i64 %.404.i234, %.578882898.i
  %.425.i236 = mul i64 %.405.i235, %.461
  %312 = getelementptr double, ptr %.457, i64 %.425.i236
  br i1 %295, label %B68.i237.epil.preheader, label %B68.i237

B68.i237:                                         ; preds = %B68.lr.ph.i232, %B68.i237
  %.237307309.i238 = phi i64 [ %.244.i239.1, %B68.i237 ], [ 0, %B68.lr.ph.i232 ]
  %niter152 = phi i64 [ %niter152.next.1, %B68.i237 ], [ 0, %B68.lr.ph.i232 ]
  %.244.i239 = or disjoint i64 %.237307309.i238, 1
  %313 = getelementptr double, ptr %270, i64 %.237307309.i238
  %.327.i240 = load double, ptr %313, align 8, !noalias !268
  %314 = getelementptr i64, ptr %.511, i64 %.237307309.i238
  %.375.i241 = load i64, ptr %314, align 8, !noalias !268
  %.406.i242 = icmp slt i64 %.375.i241, 0
  %.407.i243 = select i1 %.406.i242, i64 %.461, i64 0
  %315 = getelementptr double, ptr %312, i64 %.375.i241
  %.429.i244 = getelementptr double, ptr %315, i64 %.407.i243
  store double %.327.i240, ptr %.429.i244, align 8, !noalias !268
  %.244.i239.1 = add nuw nsw i64 %.237307309.i238, 2
  %316 = getelementptr double, ptr %270, i64 %.244.i239
  %.327.i240.1 = load double, ptr %316, align 8, !noalias !268
  %317 = getelementptr i64, ptr %.511, i64 %.244.i239
  %.375.i241.1 = load i64, ptr %317, align 8, !noalias !268
  %.406.i242.1 = icmp slt i64 %.375.i241.1, 0
  %.407.i243.1 = select i1 %.406.i242.1, i64 %.461, i64 0
  %318 = getelementptr double, ptr %312, i64 %.375.i241.1
  %.429.i244.1 = getelementptr double, ptr %318, i64 %.407.i243.1
  store double %.327.i240.1, ptr %.429.i244.1, align 8, !noalias !268
  %niter152.next.1 = add i64 %niter152, 2
  %niter152.ncmp.1 = icmp eq i64 %niter152.next.1, %unroll_iter151
  br i1 %niter152.ncmp.1, label %B905.i.loopexit10.unr-lcssa, label %B68.i237

B774.i:                                           ; preds = %B774.i.preheader, %B774.i
  %.1604905907.i = phi i64 [ %.1611.i.1, %B774.i ], [ 0, %B774.i.preheader ]
  %niter170 = phi i64 [ %niter170.next.1, %B774.i ], [ 0, %B774.i.preheader ]
  %.1611.i = or disjoint i64 %.1604905907.i, 1
  %.1690.i = getelementptr double, ptr %271, i64 %.1604905907.i
  %.1691.i = load double, ptr %.1690.i, align 8, !noalias !262
  %.1698.i = tail call contract double @llvm.fabs.f64(double %.1691.i)
  %.1699.i = fcmp contract ogt double %.1698.i, 1.000000e-150
  %"$phi870.1.2.1.i" = select i1 %.1699.i, double %.1691.i, double 0.000000e+00
  %.1767.i = getelementptr double, ptr %.357, i64 %.1604905907.i
  store double %"$phi870.1.2.1.i", ptr %.1767.i, align 8, !noalias !262
  %.1611.i.1 = add nuw nsw i64 %.1604905907.i, 2
  %.1690.i.1 = getelementptr double, ptr %271, i64 %.1611.i
  %.1691.i.1 = load double, ptr %.1690.i.1, align 8, !noalias !262
  %.1698.i.1 = tail call contract double @llvm.fabs.f64(double %.1691.i.1)
  %.1699.i.1 = fcmp contract ogt double %.1698.i.1, 1.000000e-150
  %"$phi870.1.2.1.i.1" = select i1 %.1699.i.1, double %.1691.i.1, double 0.000000e+00
  %.1767.i.1 = getelementptr double, ptr %.357, i64 %.1611.i
  store double %"$phi870.1.2.1.i.1", ptr %.1767.i.1, align 8, !noalias !262
  %niter170.next.1 = add i64 %niter170, 2
  %niter170.ncmp.1 = icmp eq i64 %niter170.next.1, %unroll_iter169
  br i1 %niter170.ncmp.1, label %label_49, label %B774.i

B905.i.loopexit.unr-lcssa:                        ; preds = %B68.i228
  br i1 %lcmp.mod155.not, label %B905.i, label %B68.i228.epil.preheader

B68.i228.epil.preheader:                          ; preds = %B905.i.loopexit.unr-lcssa, %B68.lr.ph.i
  %.237307309.i.epil.init = phi i64 [ 0, %B68.lr.ph.i ], [ %.244.i.1, %B905.i.loopexit.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod156)
  %319 = getelementptr double, ptr %268, i64 %.237307309.i.epil.init
  %.327.i.epil = load double, ptr %319, align 8, !noalias !265
  %320 = getelementptr i64, ptr %.511, i64 %.237307309.i.epil.init
  %.375.i.epil = load i64, ptr %320, align 8, !noalias !265
  %.406.i.epil = icmp slt i64 %.375.i.epil, 0
  %.407.i229.epil = select i1 %.406.i.epil, i64 %.461, i64 0
  %321 = getelementptr double, ptr %305, i64 %.375.i.epil
  %.429.i.epil = getelementptr double, ptr %321, i64 %.407.i229.epil
  store double %.327.i.epil, ptr %.429.i.epil, align 8, !noalias !265
  br label %B905.i

B905.i.loopexit10.unr-lcssa:                      ; preds = %B68.i237
  br i1 %lcmp.mod149.not, label %B905.i, label %B68.i237.epil.preheader

B68.i237.epil.preheader:                          ; preds = %B905.i.loopexit10.unr-lcssa, %B68.lr.ph.i232
  %.237307309.i238.epil.init = phi i64 [ 0, %B68.lr.ph.i232 ], [ %.244.i239.1, %B905.i.loopexit10.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod150)
  %322 = getelementptr double, ptr %270, i64 %.237307309.i238.epil.init
  %.327.i240.epil = load double, ptr %322, align 8, !noalias !268
  %323 = getelementptr i64, ptr %.511, i64 %.237307309.i238.epil.init
  %.375.i241.epil = load i64, ptr %323, align 8, !noalias !268
  %.406.i242.epil = icmp slt i64 %.375.i241.epil, 0
  %.407.i243.epil = select i1 %.406.i242.epil, i64 %.461, i64 0
  %324 = getelementptr double, ptr %312, i64 %.375.i241.epil
  %.429.i244.epil = getelementptr double, ptr %324, i64 %.407.i243.epil
  store double %.327.i240.epil, ptr %.429.i244.epil, align 8, !noalias !268
  br label %B905.i

B905.i:                                           ; preds = %B68.i237.epil.preheader, %B905.i.loopexit10.unr-lcssa, %B68.i228.epil.preheader, %B905.i.loopexit.unr-lcssa, %B238.i, %B182.i
  %.572.i = icmp samesign ugt i64 %.571879899.i, 1
  br i1 %.572.i, label %B100.i215, label %B720.endif.i

B358.lr.ph.i:                                     ; preds = %B238.i
  %.1205.i = fsub contract double 1.000000e+00, %.13.i1056
  br label %B358.i

B720.endif.i:                                     ; preds = %B905.i, %B1108.endif.i
  br i1 %.4551702.not.i, label %label_47, label %B774.i.preheader

B774.i.preheader:                                 ; preds = %B720.endif.i
  br i1 %297, label %B774.i.epil.preheader, label %B774.i

label_49: ; preds = %B774.i
  br i1 %lcmp.mod165.not, label %label_47, label %B774.i.epil.preheader

B774.i.epil.preheader:                            ; preds = %label_49, %B774.i.preheader
  %.1604905907.i.epil.init = phi i64 [ 0, %B774.i.preheader ], [ %.1611.i.1, %label_49 ]
  tail call void @llvm.assume(i1 %lcmp.mod168)
  %.1690.i.epil = getelementptr double, ptr %271, i64 %.1604905907.i.epil.init
  %.1691.i.epil = load double, ptr %.1690.i.epil, align 8, !noalias !262
  %.1698.i.epil = tail call contract double @llvm.fabs.f64(double %.1691.i.epil)
  %.1699.i.epil = fcmp contract ogt double %.1698.i.epil, 1.000000e-150
  %"$phi870.1.2.1.i.epil" = select i1 %.1699.i.epil, double %.1691.i.epil, double 0.000000e+00
  %.1767.i.epil = getelementptr double, ptr %.357, i64 %.1604905907.i.epil.init
  store double %"$phi870.1.2.1.i.epil", ptr %.1767.i.epil, align 8, !noalias !262
  br label %label_47

label_47: ; preds = %B774.i.epil.preheader, %label_49, %B720.endif.i
  br label %B1336.i

label_6: ; preds = %B322.i, %B1340.i, %B624.endif.i
  %.846.0 = phi i64 [ %.3462.i.lobit, %B1340.i ], [ 1, %B322.i ], [ 1, %B624.endif.i ]
  store i64 %.846.0, ptr %retptr, align 8
  ret void

B0.endif.endif.endif.endif.endif.endif.else.if:   ; preds = %B0.endif.endif.endif.endif.endif.endif.else
  %.572 = sdiv i64 %.352, %.354
  %.573 = srem i64 %.352, %.354
  %.574 = xor i64 %.573, %.354
  %.575 = icmp slt i64 %.574, 0
  %.576 = icmp ne i64 %.573, 0
  %.577 = and i1 %.576, %.575
  %.582 = sext i1 %.577 to i64
  %spec.select = add i64 %.572, %.582
  br label %B0.endif.endif.endif.endif.endif.endif.endif
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
  br i1 %.4, label %common.ret, label %.3.endif, !prof !6

common.ret:                                       ; preds = %.3.endif, %.3
  ret void

.3.endif:                                         ; preds = %.3
  %.4.i = atomicrmw add ptr %.1, i64 1 monotonic, align 8
  br label %common.ret
}

define internal fastcc void @part_3(ptr %.1) unnamed_addr #2 {
.3:
  %.4 = icmp eq ptr %.1, null
  br i1 %.4, label %common.ret, label %.3.endif, !prof !6

common.ret:                                       ; preds = %.3.endif.if, %.3.endif, %.3
  ret void

.3.endif:                                         ; preds = %.3
  fence release
  %.4.i = atomicrmw sub ptr %.1, i64 1 monotonic, align 8
  %.10 = icmp eq i64 %.4.i, 1
  br i1 %.10, label %.3.endif.if, label %common.ret, !prof !6

.3.endif.if:                                      ; preds = %.3.endif
  fence acquire
  tail call void @NRT_MemInfo_call_dtor(ptr nonnull %.1)
  br label %common.ret
}

declare double @llvm.fabs.f64(double) #3

declare i64 @llvm.smax.i64(i64, i64) #3

declare double @sqrt(double) local_unnamed_addr #4

declare double @llvm.pow.f64(double, double) #3

declare void @NRT_MemInfo_call_dtor(ptr) local_unnamed_addr

declare void @llvm.assume(i1 noundef) #5

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noinline }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"label_50: %retptr"}
!2 = distinct !{!2, !"label_50"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"label_51: %retptr"}
!5 = distinct !{!5, !"label_51"}
!6 = !{!"branch_weights", i32 1, i32 99}
!7 = !{!"branch_weights", i32 99, i32 1}
!8 = !{!9}
!9 = distinct !{!9, !10, !"label_52: %retptr"}
!10 = distinct !{!10, !"label_52"}
!11 = !{!12, !9}
!12 = distinct !{!12, !13, !"label_53: %retptr"}
!13 = distinct !{!13, !"label_53"}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = !{!17, !12, !9}
!17 = distinct !{!17, !18, !"label_54: %retptr"}
!18 = distinct !{!18, !"label_54"}
!19 = !{!20, !12, !9}
!20 = distinct !{!20, !21, !"label_55: %retptr"}
!21 = distinct !{!21, !"label_55"}
!22 = !{!23, !20, !12, !9}
!23 = distinct !{!23, !24, !"label_56: %retptr"}
!24 = distinct !{!24, !"label_56"}
!25 = !{!26, !20, !12, !9}
!26 = distinct !{!26, !27, !"label_54: %retptr"}
!27 = distinct !{!27, !"label_54"}
!28 = !{!29, !31, !20, !12, !9}
!29 = distinct !{!29, !30, !"label_57: %retptr"}
!30 = distinct !{!30, !"label_57"}
!31 = distinct !{!31, !32, !"label_58: %retptr"}
!32 = distinct !{!32, !"label_58"}
!33 = !{!31, !20, !12, !9}
!34 = !{!35, !9}
!35 = distinct !{!35, !36, !"label_59: %retptr"}
!36 = distinct !{!36, !"label_59"}
!37 = !{!38, !9}
!38 = distinct !{!38, !39, !"label_60: %retptr"}
!39 = distinct !{!39, !"label_60"}
!40 = !{!41, !9}
!41 = distinct !{!41, !42, !"label_59: %retptr"}
!42 = distinct !{!42, !"label_59"}
!43 = !{!44, !9}
!44 = distinct !{!44, !45, !"label_61: %retptr"}
!45 = distinct !{!45, !"label_61"}
!46 = !{!47, !44, !9}
!47 = distinct !{!47, !48, !"label_62: %retptr"}
!48 = distinct !{!48, !"label_62"}
!49 = !{!50, !9}
!50 = distinct !{!50, !51, !"label_63: %retptr"}
!51 = distinct !{!51, !"label_63"}
!52 = distinct !{!52, !15}
!53 = !{!54, !9}
!54 = distinct !{!54, !55, !"label_64: %retptr"}
!55 = distinct !{!55, !"label_64"}
!56 = !{!57, !54, !9}
!57 = distinct !{!57, !58, !"label_56: %retptr"}
!58 = distinct !{!58, !"label_56"}
!59 = !{!60, !9}
!60 = distinct !{!60, !61, !"label_65: %retptr"}
!61 = distinct !{!61, !"label_65"}
!62 = !{!63, !60, !9}
!63 = distinct !{!63, !64, !"label_66: %retptr"}
!64 = distinct !{!64, !"label_66"}
!65 = !{!66, !9}
!66 = distinct !{!66, !67, !"label_67: %retptr"}
!67 = distinct !{!67, !"label_67"}
!68 = !{!69, !66, !9}
!69 = distinct !{!69, !70, !"label_68: %retptr"}
!70 = distinct !{!70, !"label_68"}
!71 = !{!72, !69, !66, !9}
!72 = distinct !{!72, !73, !"label_69: %retptr"}
!73 = distinct !{!73, !"label_69"}
!74 = !{!75, !72, !69, !66, !9}
!75 = distinct !{!75, !76, !"label_70: %retptr"}
!76 = distinct !{!76, !"label_70"}
!77 = !{!78, !69, !66, !9}
!78 = distinct !{!78, !79, !"label_71: %retptr"}
!79 = distinct !{!79, !"label_71"}
!80 = distinct !{!80, !15}
!81 = !{!82, !78, !69, !66, !9}
!82 = distinct !{!82, !83, !"label_72: %retptr"}
!83 = distinct !{!83, !"label_72"}
!84 = !{!85, !66, !9}
!85 = distinct !{!85, !86, !"label_73: %retptr"}
!86 = distinct !{!86, !"label_73"}
!87 = !{!88, !85, !66, !9}
!88 = distinct !{!88, !89, !"label_62: %retptr"}
!89 = distinct !{!89, !"label_62"}
!90 = !{!91, !85, !66, !9}
!91 = distinct !{!91, !92, !"label_62: %retptr"}
!92 = distinct !{!92, !"label_62"}
!93 = !{!94, !85, !66, !9}
!94 = distinct !{!94, !95, !"label_74: %retptr"}
!95 = distinct !{!95, !"label_74"}
!96 = !{!97, !94, !85, !66, !9}
!97 = distinct !{!97, !98, !"label_75: %retptr"}
!98 = distinct !{!98, !"label_75"}
!99 = !{!100, !66, !9}
!100 = distinct !{!100, !101, !"label_71: %retptr"}
!101 = distinct !{!101, !"label_71"}
!102 = distinct !{!102, !15}
!103 = !{!104, !100, !66, !9}
!104 = distinct !{!104, !105, !"label_72: %retptr"}
!105 = distinct !{!105, !"label_72"}
!106 = !{!107, !66, !9}
!107 = distinct !{!107, !108, !"label_76: %retptr"}
!108 = distinct !{!108, !"label_76"}
!109 = !{!110, !107, !66, !9}
!110 = distinct !{!110, !111, !"label_62: %retptr"}
!111 = distinct !{!111, !"label_62"}
!112 = !{!113, !107, !66, !9}
!113 = distinct !{!113, !114, !"label_62: %retptr"}
!114 = distinct !{!114, !"label_62"}
!115 = !{!116, !107, !66, !9}
!116 = distinct !{!116, !117, !"label_62: %retptr"}
!117 = distinct !{!117, !"label_62"}
!118 = !{!119, !107, !66, !9}
!119 = distinct !{!119, !120, !"label_74: %retptr"}
!120 = distinct !{!120, !"label_74"}
!121 = !{!122, !119, !107, !66, !9}
!122 = distinct !{!122, !123, !"label_75: %retptr"}
!123 = distinct !{!123, !"label_75"}
!124 = !{!125, !66, !9}
!125 = distinct !{!125, !126, !"label_77: %retptr"}
!126 = distinct !{!126, !"label_77"}
!127 = !{!128, !125, !66, !9}
!128 = distinct !{!128, !129, !"label_62: %retptr"}
!129 = distinct !{!129, !"label_62"}
!130 = !{!131, !9}
!131 = distinct !{!131, !132, !"label_78: %retptr"}
!132 = distinct !{!132, !"label_78"}
!133 = !{!134, !9}
!134 = distinct !{!134, !135, !"label_79: %retptr"}
!135 = distinct !{!135, !"label_79"}
!136 = !{!137, !134, !9}
!137 = distinct !{!137, !138, !"label_62: %retptr"}
!138 = distinct !{!138, !"label_62"}
!139 = !{!140, !142, !9}
!140 = distinct !{!140, !141, !"label_80: %retptr"}
!141 = distinct !{!141, !"label_80"}
!142 = distinct !{!142, !143, !"label_81: %retptr"}
!143 = distinct !{!143, !"label_81"}
!144 = !{!142, !9}
!145 = !{!146, !142, !9}
!146 = distinct !{!146, !147, !"label_82: %retptr"}
!147 = distinct !{!147, !"label_82"}
!148 = !{!149, !9}
!149 = distinct !{!149, !150, !"label_83: %retptr"}
!150 = distinct !{!150, !"label_83"}
!151 = !{!152, !9}
!152 = distinct !{!152, !153, !"label_84: %retptr"}
!153 = distinct !{!153, !"label_84"}
!154 = !{!155, !152, !9}
!155 = distinct !{!155, !156, !"label_85: %retptr"}
!156 = distinct !{!156, !"label_85"}
!157 = !{!158, !155, !152, !9}
!158 = distinct !{!158, !159, !"label_86: %retptr"}
!159 = distinct !{!159, !"label_86"}
!160 = !{!161, !163, !152, !9}
!161 = distinct !{!161, !162, !"label_82: %retptr"}
!162 = distinct !{!162, !"label_82"}
!163 = distinct !{!163, !164, !"label_87: %retptr"}
!164 = distinct !{!164, !"label_87"}
!165 = !{!163, !152, !9}
!166 = !{!167, !163, !152, !9}
!167 = distinct !{!167, !168, !"label_88: %retptr"}
!168 = distinct !{!168, !"label_88"}
!169 = !{!170, !163, !152, !9}
!170 = distinct !{!170, !171, !"label_86: %retptr"}
!171 = distinct !{!171, !"label_86"}
!172 = !{!173, !163, !152, !9}
!173 = distinct !{!173, !174, !"label_89: %retptr"}
!174 = distinct !{!174, !"label_89"}
!175 = !{!176, !173, !163, !152, !9}
!176 = distinct !{!176, !177, !"label_57: %retptr"}
!177 = distinct !{!177, !"label_57"}
!178 = !{!179, !163, !152, !9}
!179 = distinct !{!179, !180, !"label_89: %retptr"}
!180 = distinct !{!180, !"label_89"}
!181 = !{!182, !179, !163, !152, !9}
!182 = distinct !{!182, !183, !"label_57: %retptr"}
!183 = distinct !{!183, !"label_57"}
!184 = !{!185, !163, !152, !9}
!185 = distinct !{!185, !186, !"label_86: %retptr"}
!186 = distinct !{!186, !"label_86"}
!187 = !{!188, !190, !163, !152, !9}
!188 = distinct !{!188, !189, !"label_89: %retptr"}
!189 = distinct !{!189, !"label_89"}
!190 = distinct !{!190, !191, !"label_90: %retptr"}
!191 = distinct !{!191, !"label_90"}
!192 = !{!193, !188, !190, !163, !152, !9}
!193 = distinct !{!193, !194, !"label_57: %retptr"}
!194 = distinct !{!194, !"label_57"}
!195 = !{!190, !163, !152, !9}
!196 = !{!197, !190, !163, !152, !9}
!197 = distinct !{!197, !198, !"label_91: %retptr"}
!198 = distinct !{!198, !"label_91"}
!199 = !{!200, !9}
!200 = distinct !{!200, !201, !"label_92: %retptr"}
!201 = distinct !{!201, !"label_92"}
!202 = !{!203, !200, !9}
!203 = distinct !{!203, !204, !"label_62: %retptr"}
!204 = distinct !{!204, !"label_62"}
!205 = !{!206, !9}
!206 = distinct !{!206, !207, !"label_93: %retptr"}
!207 = distinct !{!207, !"label_93"}
!208 = !{!209, !206, !9}
!209 = distinct !{!209, !210, !"label_94: %retptr"}
!210 = distinct !{!210, !"label_94"}
!211 = !{!212, !209, !206, !9}
!212 = distinct !{!212, !213, !"label_95: %retptr"}
!213 = distinct !{!213, !"label_95"}
!214 = !{!215, !209, !206, !9}
!215 = distinct !{!215, !216, !"label_96: %retptr"}
!216 = distinct !{!216, !"label_96"}
!217 = !{!218, !206, !9}
!218 = distinct !{!218, !219, !"label_97: %retptr"}
!219 = distinct !{!219, !"label_97"}
!220 = !{!221, !206, !9}
!221 = distinct !{!221, !222, !"label_98: %retptr"}
!222 = distinct !{!222, !"label_98"}
!223 = !{!224, !221, !206, !9}
!224 = distinct !{!224, !225, !"label_99: %retptr"}
!225 = distinct !{!225, !"label_99"}
!226 = !{!227, !221, !206, !9}
!227 = distinct !{!227, !228, !"label_100: %retptr"}
!228 = distinct !{!228, !"label_100"}
!229 = !{!230, !206, !9}
!230 = distinct !{!230, !231, !"label_101: %retptr"}
!231 = distinct !{!231, !"label_101"}
!232 = !{!233, !206, !9}
!233 = distinct !{!233, !234, !"label_102: %retptr"}
!234 = distinct !{!234, !"label_102"}
!235 = !{!236, !233, !206, !9}
!236 = distinct !{!236, !237, !"label_103: %retptr"}
!237 = distinct !{!237, !"label_103"}
!238 = !{!239, !236, !233, !206, !9}
!239 = distinct !{!239, !240, !"label_100: %retptr"}
!240 = distinct !{!240, !"label_100"}
!241 = !{!242, !236, !233, !206, !9}
!242 = distinct !{!242, !243, !"label_54: %retptr"}
!243 = distinct !{!243, !"label_54"}
!244 = !{!245, !247, !236, !233, !206, !9}
!245 = distinct !{!245, !246, !"label_57: %retptr"}
!246 = distinct !{!246, !"label_57"}
!247 = distinct !{!247, !248, !"label_104: %retptr"}
!248 = distinct !{!248, !"label_104"}
!249 = !{!247, !236, !233, !206, !9}
!250 = !{!251, !233, !206, !9}
!251 = distinct !{!251, !252, !"label_100: %retptr"}
!252 = distinct !{!252, !"label_100"}
!253 = !{!254, !9}
!254 = distinct !{!254, !255, !"label_105: %retptr"}
!255 = distinct !{!255, !"label_105"}
!256 = !{!257, !9}
!257 = distinct !{!257, !258, !"label_61: %retptr"}
!258 = distinct !{!258, !"label_61"}
!259 = !{!260, !257, !9}
!260 = distinct !{!260, !261, !"label_62: %retptr"}
!261 = distinct !{!261, !"label_62"}
!262 = !{!263, !9}
!263 = distinct !{!263, !264, !"label_106: %retptr"}
!264 = distinct !{!264, !"label_106"}
!265 = !{!266, !263, !9}
!266 = distinct !{!266, !267, !"label_60: %retptr"}
!267 = distinct !{!267, !"label_60"}
!268 = !{!269, !263, !9}
!269 = distinct !{!269, !270, !"label_60: %retptr"}
!270 = distinct !{!270, !"label_60"}

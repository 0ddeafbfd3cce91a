// What comes after a stop, and what drugs do to the signals: in words, from the numbers of a run.

const BONE_ALONE = "LS_mineral";

/** Return whether there ever is some of a drug. */
const isTaken = (run, output) => Math.max(0, ...(run.values[output] || [])) > 1e-9;

/** Return the day of a run, between two, on which an output is highest. */
function dayOfMost(run, output, from, until) {
  const values = run.values[output];
  return run.times.filter((day) => day >= from && day <= until)
    .reduce((best, day) => (at(run.times, values, day) > at(run.times, values, best) ? day : best), from);
}

/** Return why there is more testosterone where estradiol is low. */
function ofTestosterone(scenario, change, until) {
  const isGiven = coursesOf(scenario).some(({ drug }) => drug.startsWith("testosterone"));
  const rise = `at ${timeWords(until)} LH is ${percent(change("LH"))}`;
  if (isGiven) {
    return `In a man estradiol also holds LH back: with less of it ${rise}, which adds to the testosterone that is `
      + `given; together ${percent(change("T"))}. Still bone is left with too little estradiol.`;
  }
  return `In a man estradiol also holds LH back: with less of it ${rise} and testosterone ${percent(change("T"))}, `
    + "and still bone is left with too little estradiol.";
}

/** Return what denosumab does: to RANK, by way of calcium to RANKL, and to OPG. */
function ofDenosumab(run, until) {
  const parts = ["Denosumab binds RANKL, so that osteoclasts are not made: bone that was dug is filled in "
    + "and hardly any is dug anew. It works only while it is in the body."];
  const value = (output, day) => changeAt(run, output, day) || 0;
  if (run.values.RANKL && run.values.PTH) {
    const day = dayOfMost(run, "RANKL", 0, until);
    if (value("RANKL", day) > 5 && value("PTH", day) > 5) {
      parts.push(`RANKL itself is up to ${percent(value("RANKL", day))}, after ${timeWords(day)}: less calcium comes from `
        + `bone (${percent(value("Ca_s", day))} in blood), PTH rises (${percent(value("PTH", day))}) and makes more RANKL${
          value("interleukin_1", day) > 2 ? ", besides the cytokines" : ""}.`);
    }
  }
  if (value("OPG", until) < -5) {
    parts.push(`OPG falls (${percent(value("OPG", until))}), as little is built and few young osteocytes are left, which make it.`);
  }
  const level = run.values.denosumab_free;
  const share = at(run.times, level, until) / Math.max(...level);
  if (share < 1e-3 && value("rank_occupancy", until) < -10) {
    parts.push(`It leaves bone later than plasma: at ${timeWords(until)} less than 0.1 % of the highest level in plasma is left, `
      + `and RANK is still occupied ${percent(value("rank_occupancy", until))}.`);
  }
  return parts.join(" ");
}

/** Return what a bisphosphonate does, and that RANK, which is above that, may go the other way. */
function ofBisphosphonate(run, change) {
  const text = "A bisphosphonate settles on bone and kills the osteoclasts that resorb it; as it stays in bone, it "
    + "goes on working after the last dose.";
  if (change("rank_occupancy") < 5 || change("osteoclasts") > -5) return text;
  const less = change("OPG") < -5 ? `, as OPG is ${percent(change("OPG"))} where little is built` : "";
  return `${text} It acts below RANK: RANK is occupied ${percent(change("rank_occupancy"))}${less}, and still there are fewer `
    + `osteoclasts (${percent(change("osteoclasts"))}).`;
}

/** Return what load does to bone, and what that does to calcium. */
function ofExercise(run) {
  const text = "Load beyond habit makes osteoblasts fill in more.";
  if (!run.values.PTH) return text;
  const day = dayOfMost(run, "PTH", 0, DAYS_PER_YEAR);
  const [pth, rankl, cells] = ["PTH", "RANKL", "osteoclasts"].map((name) => changeAt(run, name, day));
  if (pth < 2 || cells < 2) return text;
  return `${text} What is filled in takes up calcium: PTH is up to ${percent(pth)} in the first year, and makes RANKL (then ${
    percent(rankl)}), so that there are more osteoclasts as well (${percent(cells)}).`;
}

/** Return how an output goes on between two days, by how much of its change is undone. */
function fateOf(then, now) {
  const share = Math.abs(then) > 0.3 ? Math.round((100 * (then - now)) / then) : null;
  if (share === null) return "";
  if (Math.abs(now - then) < 0.1) return ": it stays where it is";
  if (share < -5) return `: it goes on ${then < 0 ? "falling" : "rising"}`;
  if (share <= 5) return ": it stays where it is";
  if (share <= 100) return `: ${share} % of what was ${then < 0 ? "lost comes back" : "gained is lost again"}`;
  return `: more than all that was ${then < 0 ? "lost comes back" : "gained is lost"}`;
}

/** Return how spine and hip go on from one day to another: of the spine both what scans see and bone. */
function goingOn(run, from, until) {
  const pair = (output) => [changeAt(run, output, from), changeAt(run, output, until)];
  const [[then, now], bone, hip] = [pair("LS_BMD"), pair(BONE_ALONE), pair("TH_BMD")];
  const parts = [];
  const seen = `spine density goes from ${percent(then)} to ${percent(now)} within ${timeWords(until - from)}`;
  const gap = bone[0] === null ? 0 : Math.max(Math.abs(then - bone[0]), Math.abs(now - bone[1]));
  if (gap < 0.25) parts.push(`${seen}${fateOf(then, now)}`);
  else {
    parts.push(`${seen}, with the degenerative change that scans take for bone; bone alone from ${percent(bone[0])} to ${
      percent(bone[1])}${fateOf(...bone)}`);
  }
  if (hip[0] !== null) {
    const isAgeing = hip[0] > 0 && hip[1] < 0 ? " (age takes part in that; see the bars below, with the time at the end)" : "";
    parts.push(`the hip goes from ${percent(hip[0])} to ${percent(hip[1])}${fateOf(...hip)}${isAgeing}`);
  }
  return parts;
}

/** Return what is said where drugs are stopped, such as after anastrozole and denosumab are stopped. */
function stoppedWords(drugs) {
  const names = drugs.map((drug) => (drug === "gnrh_agonist" ? `the ${nameOf(drug)}` : nameOf(drug)));
  const isMany = names.length > 1 || /(pellets|estrogens)$/.test(names[0] || "");
  return names.length ? `${listed(names)} ${isMany ? "are" : "is"} stopped` : "the stop";
}

/** Return the drugs that are stopped on the day of a stop. */
function stoppedAt(scenario, day, last) {
  return stopsOf(scenario, last).filter((one) => Math.abs(one.day - day) <= 2).flatMap((one) => one.drugs);
}

/** Return what happens after stops of other things than the main treatment, on days that are of it. */
function afterAny(run, until, last, scenario, isOf) {
  if (scenario.arm && yearsOn(scenario) === null) return [];
  return stopsOf(scenario, last).filter(({ day }) => day > 0 && Math.abs(day - until) > 60 && isOf(day)).map(({ day, drugs }) => {
    const end = day < until ? until : last;
    const parts = ["LS_BMD", "TH_BMD"].map((output) => {
      const [then, now] = [changeAt(run, output, day), changeAt(run, output, end)];
      return then !== null && `${output === "LS_BMD" ? "spine" : "hip"} ${percent(then)} to ${percent(now)}`;
    }).filter(Boolean);
    if (run.values.CTX_s) {
      const peak = dayOfMost(run, "CTX_s", day, end);
      if (peak > day) parts.push(`CTX at most ${percent(changeAt(run, "CTX_s", peak))}, ${timeWords(peak - day)} later`);
    }
    return `From the end of ${listed(drugs.map(nameOf))} at ${timeWords(day)} to ${timeWords(end)}: ${parts.join("; ")}.`;
  });
}

/** Return what happens where something is stopped before the main treatment is. */
const afterOthers = (run, until, last, scenario) => afterAny(run, until, last, scenario, (day) => day < until);

/** Return what happens where something is stopped after the main treatment was. */
const afterLast = (run, until, last, scenario) =>
  afterAny(run, until, last, scenario, (day) => day > until).join(" ");

// Days after a stop that every run has, so that one woman has one answer however long she is drawn.
const AFTER_A_STOP = [1, 2, 4, 7, 10, 14, 21, 28];

/** Return how long it takes until estradiol is within a tenth of where it was: it comes back by a
 * share of what is missing in each while, so between days of a run as well. */
function daysUntilBack(run, until) {
  const away = (day) => Math.abs(changeAt(run, "E2", day));
  const last = run.times.at(-1);
  const days = [until, ...AFTER_A_STOP.map((day) => until + day), ...run.times.filter((day) => day > until + 28)]
    .filter((day) => day <= last);
  const k = days.findIndex((day) => day > until && away(day) < 10);
  if (k < 0) return null;
  const [before, then] = [Math.max(away(days[k - 1]), 10), Math.max(away(days[k]), 1e-3)];
  const share = before <= 10 ? 0 : Math.log(before / 10) / Math.log(before / then);
  return days[k - 1] + share * (days[k] - days[k - 1]) - until;
}

/** Return what estradiol does after a stop. */
function ofEstradiol(run, until, last, scenario, stopped) {
  const value = (day) => changeAt(run, "E2", day);
  if (!run.values.E2 || Math.abs(value(until)) <= 15) return "";
  const back = daysUntilBack(run, until);
  const goingOnDrugs = coursesOf(scenario).filter((one) => one.until > until + 60 && one.from < until);
  if (back === null) {
    return goingOnDrugs.length ? `${listed(goingOnDrugs.map((one) => nameOf(one.drug)))} goes on, and estradiol stays ${
      percent(value((until + last) / 2))}` : "estradiol does not come back";
  }
  const atOnce = stopped.includes("gnrh_agonist") ? " (it is taken to act until its last day and not after it)" : "";
  return `estradiol is back within ${back < 1 ? "a day" : timeWords(back)}${atOnce}`;
}

/** Return how CTX overshoots after a stop, and what the model has that of. */
function ofOvershoot(run, until, last, scenario) {
  const value = (output, day) => changeAt(run, output, day) || 0;
  if (!run.values.CTX_s) return "";
  const peak = dayOfMost(run, "CTX_s", until, last);
  const most = value("CTX_s", peak);
  if (most <= Math.max(8, value("CTX_s", until) + 8)) return "";
  const causes = [];
  if (value("rank_occupancy", peak) > 5) {
    const less = value("OPG", peak) < -5 ? `, as OPG is ${percent(value("OPG", peak))} where few young osteocytes make it (RANKL ${
      percent(value("RANKL", peak))})` : "";
    causes.push(`RANK is then occupied ${percent(value("rank_occupancy", peak))}${less}`);
  }
  const waiting = value("osteoclast_precursors", until);
  if (waiting > 5) causes.push(`precursors that had waited (${percent(waiting)} at the stop) become osteoclasts together`);
  const seen = resultsSeen(scenario, "CTX_s", until);
  const trial = seen === null ? "" : `, while the trial saw up to ${percent(seen)}`;
  return `CTX overshoots to ${percent(most)} ${timeWords(peak - until)} later${trial}${causes.length ? `: ${causes.join(", and ")}` : ""}`;
}

/** Return the highest result of an arm's trial after a day, in percent of its start; null without one. */
function resultsSeen(scenario, output, until) {
  const rows = ((scenario.arm && page.observed[scenario.arm]) || []).filter((one) => one.output === output && one.day > until);
  return rows.length ? Math.max(...rows.map((one) => 100 * (one.level / one.start - 1))) : null;
}

/** Return what P1NP does at once where estrogen is newly back, before osteoblasts change in number. */
function ofCollagen(run, until) {
  const [then, cells] = ["P1NP", "collagen_laying_osteoblasts"].map((name) => changeAt(run, name, until));
  if (then === null || cells === null) return "";
  const peak = dayOfMost(run, "P1NP", until, until + 30);
  const [now, later] = ["P1NP", "collagen_laying_osteoblasts"].map((name) => changeAt(run, name, peak));
  if (now - then < 15 || Math.abs(later - cells) > 5) return "";
  return `P1NP goes from ${percent(then)} to ${percent(now)} within days while osteoblasts are as many, as each lays more `
    + "collagen while estrogen is newly higher";
}

/** Return what happens after the main treatment. */
function after(run, until, last, scenario) {
  if (last - until < 60 || yearsOn(scenario) === null) return "";
  const stopped = stoppedAt(scenario, until, last);
  if (!stopped.length && !scenario.arm && !scenario.drug) return "";
  const parts = [ofEstradiol(run, until, last, scenario, stopped), ofOvershoot(run, until, last, scenario),
    ofCollagen(run, until), ...goingOn(run, until, last)].filter(Boolean);
  const follows = scenario.then ? `, on ${nameOf(scenario.then.drug)}` : "";
  return `After ${stoppedWords(stopped)}${follows}, ${parts.join("; ")}.`;
}

// What happens and why, in sentences made from the numbers of a run.

const ORDER = [["E2", "estradiol"], ["interleukin_1", "IL-1"], ["RANKL", "RANKL"],
  ["rank_occupancy", "RANKL bound to RANK"], ["osteoclasts", "osteoclasts"],
  ["CTX_s", "CTX"],
  ["collagen_laying_osteoblasts", "osteoblasts"], ["LS_BMD", "spine density"]];

/** Return how an output moves up to a day: change in percent, and when half of it is reached. */
function movement(run, output, until) {
  const values = run.values[output];
  if (!values || Math.abs(values[0]) < 1e-9) return null;
  const now = at(run.times, values, until);
  const change = 100 * (now / values[0] - 1);
  const half = values[0] + (now - values[0]) / 2;
  const reached = run.times.findIndex((day, k) => day <= until
    && (now > values[0] ? values[k] >= half : values[k] <= half));
  let [day, before] = [run.times[Math.max(0, reached)], reached - 1];
  if (reached > 0) {
    const share = (half - values[before]) / (values[reached] - values[before]);
    day = run.times[before] + share * (run.times[reached] - run.times[before]);
  }
  return { change, half: day };
}

const size = (change) => percent(Math.abs(change)).replace("+", "");
const verb = (change) => (change > 0 ? "rises" : "falls");

/** Return sentences about one run. */
function storyOf(side) {
  const [scenario, run] = [state.scenarios[side], state.runs[side]];
  const last = run.times.at(-1);
  const until = untilOf(side);
  const moves = ORDER.map(([output, words]) => ({ output, words, ...movement(run, output, until) }));
  const told = moves.filter((one) => Math.abs(one.change || 0) > (one.output === "LS_BMD" ? 0.3 : 3));
  const change = (output) => (moves.find((one) => one.output === output) || {}).change || 0;
  return [opening(scenario, run), order(told), reason(scenario, change, run, until),
    outcome(run, until), after(run, until, last, scenario)].filter(Boolean);
}

/** Return who takes what. */
function opening(scenario, run) {
  const { sex, age, years_since_menopause: since } = run.person;
  const who = sex === "man" ? `A man of ${plain(age)} years`
    : `A woman of ${plain(age)} years${since > 0 ? `, ${plain(since)} years after the menopause` : ""}`;
  if (scenario.arm) {
    const arm = state.about.arms.find((one) => one.name === scenario.arm);
    return arm ? `${who}, as in the trial ${arm.trial_title}: ${arm.title}.` : `${who}.`;
  }
  const taken = (course) => `${drugOf(course.drug).title.replace(/^([A-Z])(?=[a-z])/, (one) =>
    one.toLowerCase())} ${plain(course.dose ?? drugOf(course.drug).dose)} ${
    unitWords(drugOf(course.drug).unit)} ${drugOf(course.drug).every}`.replace("  ", " ");
  const parts = [];
  if (scenario.drug) parts.push(`takes ${taken(scenario)} for ${plain(yearsOn(scenario))} years`);
  if (scenario.rescue) {
    const from = scenario.rescue.from ? ` from year ${plain(scenario.rescue.from)} on` : "";
    parts.push(`${parts.length ? "and beside it" : "takes"} ${taken(scenario.rescue)}${from}`);
  }
  if (scenario.then) parts.push(`then ${taken(scenario.then)}`);
  const daily = DAILY.filter((name) => scenario[name]);
  if (daily.length) {
    parts.push(`with ${daily.map((one) => one.replace("_", " ")).join(", ")} all through`);
  }
  return `${who} ${parts.join(", ") || "takes nothing"}.`;
}

/** Return what moves, in the order of the time at which half of it is done. */
function order(told) {
  if (!told.length) return "Nothing moves by more than a few percent.";
  const [first, ...rest] = [...told].sort((x, y) => x.half - y.half);
  const soon = (half) => (half < 1 ? "the first day" : timeWords(half));
  const start = `First ${first.words} ${verb(first.change)} by ${size(first.change)}, half of that within ${
    soon(first.half)}.`;
  if (!rest.length) return start;
  const words = rest.map((one) => `${one.words} ${percent(one.change)} (${soon(one.half)})`);
  return `${start} Then, with the time to half of it: ${words.join(", ")}.`;
}

/** Return why, by what moved most. */
function reason(scenario, change, run, until) {
  const share = (output) => (run.values[output] && Math.max(...run.values[output]) > 1e-9
    ? at(run.times, run.values[output], until) / Math.max(...run.values[output]) : 0);
  const parts = [];
  if (change("E2") < -15) {
    parts.push("Why: less estradiol lets cytokines and with them RANKL rise and lets osteoclasts live "
      + "longer. They take more bone away, and the osteoblasts that follow them fill in less than was taken.");
  } else if (change("E2") > 15) {
    parts.push("Why: more estradiol holds cytokines and RANKL down and lets osteoclasts die sooner; less "
      + "bone is taken away.");
  }
  if (run.person.sex === "man" && change("LH") !== null && Math.abs(change("E2")) > 15) {
    const testosterone = movement(run, "T", until);
    if (testosterone && testosterone.change > 5) {
      parts.push(`In a man estradiol also holds LH back: without it testosterone rises by ${
        size(testosterone.change)}, and still bone is left with too little estradiol.`);
    }
  }
  const has = (name) => [scenario, scenario.rescue, scenario.then].some((one) => one && one.drug === name);
  if (has("denosumab") || share("denosumab_free") > 0) {
    parts.push("Denosumab binds RANKL, so that osteoclasts are not made: bone that was dug is filled in "
      + "and hardly any is dug anew. It works only while it is in the body.");
  }
  if (run.values.bisphosphonate_signal && Math.max(...run.values.bisphosphonate_signal) > 1e-9) {
    parts.push("A bisphosphonate settles on bone and kills the osteoclasts that resorb it; as it stays "
      + "in bone, it goes on working after the last dose.");
  }
  if (!parts.length && Math.abs(change("LS_BMD")) > 0.3) {
    parts.push("Why: no drug acts on the pathway. Bone goes the way of age and of the estrogen that there is.");
  }
  return parts.join(" ");
}

/** Return what bone comes to. */
function outcome(run, until) {
  const parts = [["LS_BMD", "spine"], ["TH_BMD", "hip"]].map(([output, words]) => {
    const moved = movement(run, output, until);
    return moved && `${words} ${percent(moved.change)}`;
  }).filter(Boolean);
  if (!parts.length) return "";
  const score = run.values.LS_T_score;
  let classes = "";
  if (score) {
    const [then, now] = [score[0], at(run.times, score, until)];
    classes = `, T-score of the spine from ${then.toFixed(1)} to ${now.toFixed(1)}`.replaceAll("-", "−")
      .replace("T−score", "T-score");
    if (then > -2.5 && now <= -2.5) classes += ", which is osteoporosis";
    else if (then > -1 && now <= -1) classes += ", which is osteopenia";
  }
  return `Bone density at ${timeWords(until)}: ${parts.join(", ")}${classes}.`;
}

/** Return what happens after the main treatment. */
function after(run, until, last, scenario) {
  if (last - until < 60 || yearsOn(scenario) === null) return "";
  const parts = [];
  const value = (output, day) => 100 * (at(run.times, run.values[output], day) / run.values[output][0] - 1);
  if (run.values.E2 && Math.abs(value("E2", until)) > 15) {
    const back = run.times.find((day) => day > until && Math.abs(value("E2", day)) < 10);
    parts.push(back ? `estradiol is back within ${timeWords(back - until)}` : "estradiol does not come back");
  }
  if (run.values.CTX_s) {
    const later = run.times.filter((day) => day > until);
    const peak = later.reduce((best, day) => (value("CTX_s", day) > value("CTX_s", best) ? day : best));
    if (value("CTX_s", peak) > Math.max(8, value("CTX_s", until) + 8)) {
      parts.push(`CTX overshoots to ${percent(value("CTX_s", peak))} ${timeWords(peak - until)} later, `
        + "as precursors that had waited become osteoclasts together");
    }
  }
  const [then, now] = [value("LS_BMD", until), value("LS_BMD", last)];
  const share = Math.abs(then) > 0.3 ? Math.round((100 * (then - now)) / then) : null;
  const ending = `spine density goes from ${percent(then)} to ${percent(now)} in ${timeWords(last - until)}`;
  if (share === null) parts.push(ending);
  else if (share < -5) parts.push(`${ending}: it goes on ${then < 0 ? "falling" : "rising"}`);
  else if (share <= 5) parts.push(`${ending}: it stays where it is`);
  else if (share <= 100) parts.push(`${ending}: ${share} % of what was ${then < 0 ? "lost comes back" : "gained is lost again"}`);
  else parts.push(`${ending}: more than all that was ${then < 0 ? "lost comes back" : "gained is lost"}`);
  const follows = scenario.then ? `After the stop, on ${drugOf(scenario.then.drug).title.toLowerCase()}` : "After the stop";
  return `${follows}, ${parts.join("; ")}.`;
}

/** Return what B does beside A. */
function difference() {
  const { a, b } = state.runs;
  if (!state.compared || !a || !b) return "";
  const on = yearsOn(state.scenarios.a) ?? yearsOn(state.scenarios.b);
  const last = Math.min(a.times.at(-1), b.times.at(-1));
  const until = on === null ? last : Math.min(last, on * DAYS_PER_YEAR);
  const days = last - until > 60 ? [until, last] : [until];
  const change = (run, output, day) => 100 * (at(run.times, run.values[output], day) / run.values[output][0] - 1);
  const words = days.map((day) => {
    const parts = [["LS_BMD", "spine"], ["TH_BMD", "hip"]].filter(([output]) => a.values[output]
      && b.values[output]).map(([output, site]) => {
      const apart = change(b, output, day) - change(a, output, day);
      const points = Math.abs(apart).toFixed(1);
      return points === "0.0" ? `as much at the ${site}`
        : `${points} points ${apart > 0 ? "more" : "less"} at the ${site}`;
    });
    return `${parts.join(" and ")} at ${timeWords(day)}`;
  });
  return `Bone density in B, beside A: ${words.join("; ")}.`;
}

/** Write the story of what is computed. */
function drawStory() {
  const parts = [];
  for (const side of activeSides()) {
    if (!state.runs[side]) continue;
    const told = element("div", { id: `story-${side}` });
    if (state.compared) told.append(element("h3", {}, `Scenario ${side.toUpperCase()}`));
    told.append(element("ul", {}, ...storyOf(side).map((text) => element("li", {}, withTerms(text)))));
    parts.push(told);
  }
  const apart = difference();
  if (apart) parts.push(element("p", { id: "story-apart" }, element("strong", {}, apart)));
  byId("story").replaceChildren(...parts);
  const notices = activeSides().flatMap((side) => (state.runs[side] ? state.runs[side].notices : [])
    .map((text) => (state.compared ? `${side.toUpperCase()}: ${text}` : text)));
  byId("notices").replaceChildren(...notices.map((text) => element("li", {}, text)));
  return [...activeSides().filter((side) => state.runs[side]).map((side) =>
    `${state.compared ? `${side.toUpperCase()}: ` : ""}${outcome(state.runs[side], untilOf(side))}`), apart].join(" ");
}

/** Return the day on which a run is told of: the last on the main treatment, of either. */
function untilOf(side) {
  const other = SIDES.find((one) => one !== side && state.compared);
  const on = yearsOn(state.scenarios[side]) ?? (other ? yearsOn(state.scenarios[other]) : null);
  const last = state.runs[side].times.at(-1);
  return on === null ? last : Math.min(last, on * DAYS_PER_YEAR);
}

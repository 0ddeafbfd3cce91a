// What happens and why, in sentences made from the numbers of a run.

/** Return the change of an output from the start to a day, in percent; null where there is none. */
function changeAt(run, output, day) {
  const values = run.values[output];
  if (!values || Math.abs(values[0]) < 1e-9) return null;
  return 100 * (at(run.times, values, day) / values[0] - 1);
}

const size = (change) => percent(Math.abs(change)).replace("+", "");

/** Return the name of a drug as it stands within a sentence. */
function nameOf(drug) {
  const { title } = drugOf(drug);
  return /^[A-Z][a-z]*( |$)/.test(title) ? title[0].toLowerCase() + title.slice(1) : title;
}

/** Return sentences about one run; of what comes in an order, the sentence with its list. */
function storyOf(side) {
  const [scenario, run] = [state.scenarios[side], state.runs[side]];
  const last = run.times.at(-1);
  const until = untilOf(side);
  return [opening(scenario, run), ...ordersOf(scenario, run), reason(scenario, run, until),
    outcome(run, until), afterRescue(run, until, scenario), after(run, until, last, scenario)]
    .filter(Boolean);
}

/** Return a course of a drug in words, such as anastrozole 1 mg every day. */
function taken(course) {
  const { unit, dose, every } = drugOf(course.drug);
  const amount = unit === "1" ? "" : ` ${plain(course.dose ?? dose)} ${unitWords(unit)}`;
  return `${nameOf(course.drug)}${amount} ${every}`;
}

const yearsInWords = (years) => `${plain(years)} ${years === 1 ? "year" : "years"}`;

/** Return who takes what. */
function opening(scenario, run) {
  const { sex, age, years_since_menopause: since } = run.person;
  const who = sex === "man" ? `A man of ${plain(age)} years`
    : `A woman of ${plain(age)} years${since > 0 ? `, ${yearsInWords(since)} after the menopause,` : ""}`;
  if (scenario.arm) {
    const arm = state.about.arms.find((one) => one.name === scenario.arm);
    return arm ? `${who.replace(/,$/, "")}, as in the trial ${arm.trial_title}: ${arm.title}.` : `${who.replace(/,$/, "")}.`;
  }
  const parts = [];
  if (scenario.drug) parts.push(`takes ${taken(scenario)} for ${yearsInWords(yearsOn(scenario))}`);
  if (scenario.rescue) {
    const from = scenario.rescue.from ? ` from year ${plain(scenario.rescue.from)} on` : "";
    const length = scenario.rescue.years ? ` for ${yearsInWords(scenario.rescue.years)}` : "";
    parts.push(`${parts.length ? "and beside it" : "takes"} ${taken(scenario.rescue)}${from}${length}`);
  }
  if (scenario.then) {
    const length = scenario.then.years ? ` for ${yearsInWords(scenario.then.years)}` : "";
    const before = scenario.drug && scenario.rescue ? ` after ${nameOf(scenario.drug)}` : "";
    parts.push(`then${before} ${taken(scenario.then)}${length}`);
  }
  const daily = DAILY.filter((name) => scenario[name]);
  if (daily.length) {
    parts.push(`with ${daily.map((one) => one.replace("_", " ")).join(", ")} all through`);
  }
  return `${who} ${parts.join(", ") || "takes nothing"}.`;
}

/** Return why, by what moved most. */
function reason(scenario, run, until) {
  const change = (output) => changeAt(run, output, until) || 0;
  const acts = run.values.estrogen_action ? change("estrogen_action") : change("E2");
  const what = Math.abs(change("E2")) > 10 ? "estradiol" : "estrogen action";
  const most = (output) => Math.max(...(run.values[output] || [0]));
  const fewer = change("osteoclasts") < -5;
  const parts = [];
  if (acts < -10) {
    parts.push(`less ${what} lets cytokines and with them RANKL rise and lets osteoclasts live longer${
      fewer ? ", which would cost bone; what is taken against it is stronger."
        : ". They take more bone away, and the osteoblasts that follow them fill in less than was taken."}`);
  } else if (acts > 10) {
    parts.push(`more ${what} holds cytokines and RANKL down and lets osteoclasts die sooner; less bone is `
      + "taken away.");
  }
  if (acts < -10 && change("LH") > 5 && change("T") > 5) {
    parts.push(`In a man estradiol also holds LH back: without it testosterone rises by ${
      size(change("T"))}, and still bone is left with too little estradiol.`);
  }
  if (most("denosumab_free") > 1e-9) {
    parts.push("Denosumab binds RANKL, so that osteoclasts are not made: bone that was dug is filled in "
      + "and hardly any is dug anew. It works only while it is in the body.");
  }
  if (most("bisphosphonate_signal") > 1e-9) {
    parts.push("A bisphosphonate settles on bone and kills the osteoclasts that resorb it; as it stays "
      + "in bone, it goes on working after the last dose.");
  }
  if (change("PTH") < -3 && (scenario.calcium || scenario.vitamin_D)) {
    parts.push(`More calcium is absorbed, so that PTH falls by ${size(change("PTH"))} and takes less from bone.`);
  }
  if (scenario.exercise) parts.push("Load beyond habit makes osteoblasts fill in more.");
  if (!parts.length && Math.abs(change("LS_BMD")) > 0.3) {
    parts.push("no drug acts on the pathway; bone goes the way of age and of the estrogen that there is.");
  }
  const words = parts.join(" ");
  return words && `Why: ${words[0].toLowerCase()}${words.slice(1)}`.replace("Why: in a man", "Why: In a man");
}

/** Return what bone comes to. */
function outcome(run, until) {
  const parts = [["LS_BMD", "spine"], ["TH_BMD", "hip"]].map(([output, words]) => {
    const change = changeAt(run, output, until);
    return change !== null && `${words} ${percent(change)}`;
  }).filter(Boolean);
  if (!parts.length) return "";
  const sites = [["LS", "spine"], ["TH", "hip"], ["FN", "femoral neck"]].map(([site, words]) => {
    const scores = run.values[`${site}_T_score`];
    return scores && { words, then: scores[0], now: at(run.times, scores, until) };
  }).filter(Boolean);
  let classes = "";
  if (sites.length) {
    // of the class decides the lowest of the sites
    const { words, then, now } = sites.reduce((low, one) => (one.now < low.now ? one : low));
    classes = `, lowest T-score (${words}) from ${signed(then)} to ${signed(now)}`;
    if (then > -2.5 && now <= -2.5) classes += ", which is osteoporosis";
    else if (then > -1 && now <= -1) classes += ", which is osteopenia";
  }
  return `Bone density at ${timeWords(until)}: ${parts.join(", ")}${classes}.`;
}

const signed = (score) => (Math.abs(score) < 0.05 ? "0.0" : score.toFixed(1).replace("-", "−"));

/** Return what happens where a rescue ends before the main treatment does. */
function afterRescue(run, until, scenario) {
  const { rescue } = scenario;
  if (!rescue || !rescue.years) return "";
  const ends = [rescue.from || 0, rescue.years].reduce((sum, one) => sum + Math.floor(one * DAYS_PER_YEAR + 1e-6), 0);
  if (until - ends < 60) return "";
  const parts = ["LS_BMD", "TH_BMD"].map((output) => {
    const [then, now] = [changeAt(run, output, ends), changeAt(run, output, until)];
    return then !== null && `${output === "LS_BMD" ? "spine" : "hip"} ${percent(then)} to ${percent(now)}`;
  }).filter(Boolean);
  if (run.values.CTX_s) {
    const peak = run.times.filter((day) => day > ends && day <= until)
      .reduce((best, day) => (changeAt(run, "CTX_s", day) > changeAt(run, "CTX_s", best) ? day : best), ends);
    if (peak > ends) parts.push(`CTX at most ${percent(changeAt(run, "CTX_s", peak))}, ${timeWords(peak - ends)} later`);
  }
  return `From the end of ${nameOf(rescue.drug)} at ${timeWords(ends)} to ${timeWords(until)}: ${parts.join("; ")}.`;
}

/** Return what happens after the main treatment. */
function after(run, until, last, scenario) {
  if (last - until < 60 || yearsOn(scenario) === null) return "";
  const parts = [];
  const value = (output, day) => changeAt(run, output, day);
  if (run.values.E2 && Math.abs(value("E2", until)) > 15) {
    const back = run.times.find((day) => day > until && Math.abs(value("E2", day)) < 10);
    const { rescue } = scenario;
    const goesOn = rescue && rescue.years && ((rescue.from || 0) + rescue.years) * DAYS_PER_YEAR > until + 60;
    parts.push(back ? `estradiol is back within ${timeWords(back - until)}`
      : goesOn ? `${nameOf(rescue.drug)} goes on, and estradiol stays ${percent(value("E2", (until + last) / 2))}`
      : "estradiol does not come back");
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
  const ending = `spine density goes from ${percent(then)} to ${percent(now)} within ${timeWords(last - until)}`;
  if (share === null) parts.push(ending);
  else if (share < -5) parts.push(`${ending}: it goes on ${then < 0 ? "falling" : "rising"}`);
  else if (share <= 5) parts.push(`${ending}: it stays where it is`);
  else if (share <= 100) parts.push(`${ending}: ${share} % of what was ${then < 0 ? "lost comes back" : "gained is lost again"}`);
  else parts.push(`${ending}: more than all that was ${then < 0 ? "lost comes back" : "gained is lost"}`);
  if (run.values.TH_BMD) parts.push(`the hip from ${percent(value("TH_BMD", until))} to ${percent(value("TH_BMD", last))}`);
  const stop = scenario.drug ? `After ${nameOf(scenario.drug)} is stopped` : "After the stop";
  const follows = scenario.then ? `${stop}, on ${nameOf(scenario.then.drug)}` : stop;
  return `${follows}, ${parts.join("; ")}.`;
}

/** Return what B does beside A. */
function difference() {
  const { a, b } = state.runs;
  if (!state.compared || !a || !b) return "";
  const last = Math.min(a.times.at(-1), b.times.at(-1));
  const until = Math.min(last, dayOfStop(state.scenarios.a) ?? dayOfStop(state.scenarios.b) ?? last);
  const days = last - until > 60 ? [until, last] : [until];
  const words = days.map((day) => {
    const sites = [["LS_BMD", "spine"], ["TH_BMD", "hip"]].map(([output, site]) => {
      const [inA, inB] = [changeAt(a, output, day), changeAt(b, output, day)];
      if (inA === null || inB === null) return "";
      const points = Math.abs(inB - inA).toFixed(1);
      return points === "0.0" ? "" : `${points} points ${inB > inA ? "more" : "less"} at the ${site}`;
    }).filter(Boolean);
    return `${sites.join(" and ") || "the same"} at ${timeWords(day)}`;
  });
  return `Bone density in B, beside A: ${words.join("; ")}.`;
}

/** Return a sentence as an item, with its list and what is to be said of that. */
function itemOf(told) {
  const { text, items, note } = typeof told === "string" ? { text: told } : told;
  const item = element("li", {}, withTerms(text));
  if (items) item.append(element("ol", {}, ...items.map((one) => element("li", {}, withTerms(one)))));
  if (note) item.append(element("p", {}, withTerms(note)));
  return item;
}

/** Write the story of what is computed. */
function drawStory() {
  const parts = [];
  for (const side of activeSides()) {
    if (!state.runs[side]) continue;
    const told = element("div", { id: `story-${side}` });
    if (state.compared) told.append(element("h3", {}, `Scenario ${side.toUpperCase()}`));
    told.append(element("ul", {}, ...storyOf(side).map(itemOf)));
    parts.push(told);
  }
  const people = otherPeople();
  if (people) parts.push(people);
  const apart = difference();
  if (apart) parts.push(element("p", { id: "story-apart" }, element("strong", {}, apart)));
  byId("story").replaceChildren(...parts);
  byId("notices").replaceChildren(...noticesShown().map((text) => element("li", {}, withTerms(text))));
  return [...activeSides().filter((side) => state.runs[side]).map((side) =>
    `${state.compared ? `${side.toUpperCase()}: ` : ""}${outcome(state.runs[side], untilOf(side))}`), apart].join(" ");
}

/** Return the day on which a run is told of: the last on the main treatment, of either. */
function untilOf(side) {
  const other = SIDES.find((one) => one !== side && state.compared);
  const last = state.runs[side].times.at(-1);
  return Math.min(last, dayOfStop(state.scenarios[side]) ?? (other ? dayOfStop(state.scenarios[other]) : null) ?? last);
}

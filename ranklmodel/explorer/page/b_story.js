// What happens and why, in sentences made from the numbers of a run.

/** Return the change of an output from the start to a day, in percent; null where there is none. */
function changeAt(run, output, day) {
  const values = run.values[output];
  if (!values || Math.abs(values[0]) < 1e-9) return null;
  return 100 * (at(run.times, values, day) / values[0] - 1);
}

const size = (change) => percent(Math.abs(change)).replace("+", "");

/** Return the name of a drug as it stands within a sentence; of what only trials give, from its own. */
function nameOf(drug) {
  const { title } = drugOf(drug) || { title: drug.replaceAll("_", " ") };
  return /^[A-Z][a-z]*( |$)/.test(title) ? title[0].toLowerCase() + title.slice(1) : title;
}

/** Return sentences about one run; of what comes in an order, the sentence with its list. */
function storyOf(side) {
  const [scenario, run] = [state.scenarios[side], state.runs[side]];
  const last = run.times.at(-1);
  const until = untilOf(side);
  return [opening(scenario, run), ...ordersOf(scenario, run), reason(scenario, run, until),
    outcome(run, until), ...afterOthers(run, until, last, scenario), after(run, until, last, scenario),
    afterLast(run, until, last, scenario)].filter(Boolean);
}

/** Return a course of a drug in words, such as anastrozole 1 mg every day. */
function taken(course) {
  const { unit, dose, every } = drugOf(course.drug);
  const amount = unit === "1" ? "" : ` ${plain(course.dose ?? dose)} ${unitWords(unit)}`;
  const article = course.drug === "gnrh_agonist" ? "a " : "";
  return `${article}${nameOf(course.drug)}${amount} ${every}`;
}

const yearsInWords = (years) => (years < 1 ? `${Math.round(12 * years)} months`
  : `${plain(years)} ${years === 1 ? "year" : "years"}`);

/** Return names as a list within a sentence. */
const listed = (names) => names.join(", ").replace(/, ([^,]*)$/, " and $1");

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
    const stopped = coursesOf(scenario).filter((one) => Math.abs(one.until - dayOfStop(scenario)) <= 2);
    const before = scenario.drug && scenario.rescue ? ` after ${listed(stopped.map((one) => nameOf(one.drug)))}` : "";
    parts.push(`then${before} ${taken(scenario.then)}${length}`);
  }
  const daily = DAILY.filter((name) => scenario[name]);
  if (daily.length) {
    const amount = (name) => settingWords(scenario[name], controlOf(name).unit);
    parts.push(`with ${listed(daily.map((one) => `${one.replace("_", " ")} ${amount(one)}`))} all through`);
  }
  return `${who} ${parts.join(", ") || "takes nothing"}.`;
}

/** Return why, by what moved most. */
function reason(scenario, run, until) {
  const change = (output) => changeAt(run, output, until) || 0;
  const acts = run.values.estrogen_action ? change("estrogen_action") : change("E2");
  const what = Math.abs(change("E2")) > 10 ? "estradiol" : "estrogen action";
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
  if (acts < -10 && change("LH") > 5 && change("T") > 5) parts.push(ofTestosterone(scenario, change, until));
  if (isTaken(run, "denosumab_free")) parts.push(ofDenosumab(run, until));
  if (isTaken(run, "bisphosphonate_signal")) parts.push(ofBisphosphonate(run, change));
  if (change("PTH") < -3 && (scenario.calcium || scenario.vitamin_D)) {
    parts.push(`More calcium is absorbed, so that PTH is ${size(change("PTH"))} lower and takes less from bone.`);
  }
  if (scenario.exercise) parts.push(ofExercise(run));
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
    const bone = output === "LS_BMD" ? changeAt(run, BONE_ALONE, until) : null;
    const alone = bone !== null && Math.abs(bone - change) > 0.25
      ? ` (bone alone ${percent(bone)}; scans take degenerative change for bone)` : "";
    return change !== null && `${words} ${percent(change)}${alone}`;
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
    const named = (score) => (score <= -2.5 ? "osteoporosis" : score < -1 ? "osteopenia" : "");
    if (named(now)) classes += `, which is ${named(now)}${named(then) === named(now) ? ", as at the start" : ""}`;
  }
  return `Bone density at ${timeWords(until)}: ${parts.join(", ")}${classes}.`;
}

const signed = (score) => (Math.abs(score) < 0.05 ? "0.0" : score.toFixed(1).replace("-", "−"));

/** Return what B does that A does not. */
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
  return `Bone density in B, compared with A: ${words.join("; ")}.`;
}

/** Return a sentence as an item, with its list and what is to be said of that. */
function itemOf(told) {
  const { text, items, note } = typeof told === "string" ? { text: told } : told;
  const item = element("li", {}, withTerms(text));
  const more = [];
  if (items) more.push(element("ol", {}, ...items.map((one) => element("li", {}, withTerms(one)))));
  if (note) more.push(element("p", {}, withTerms(note)));
  if (!items || !state.compared) item.append(...more);
  else {
    // two lists beside each other would put the charts out of sight
    const fold = element("details", { open: state.ordersOpen, class: "order" }, element("summary", {}, "The order"), ...more);
    fold.addEventListener("toggle", () => { state.ordersOpen = fold.open; });
    item.append(fold);
  }
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
  // what comes of the people as well is no result to be set off
  if (apart) parts.push(element("p", { id: "story-apart" }, people ? apart : element("strong", {}, apart)));
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

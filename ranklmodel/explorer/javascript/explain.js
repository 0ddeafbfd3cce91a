// What moved an output, in percent of its start: bone by what became of it, everything by what was
// taken.

const BESIDE = {calcium: "Calcium", vitamin_D: "Vitamin D", exercise: "Exercise"};

// Returns {output, from_day, to_day, unit, parts, treatments}: each of both lists, of
// {name, title, value}, sums to the change. `parts` are those of bone, and else of what was taken.
function explain(scenario, {output = "LS_BMD", day = null} = {}) {
  const stated = checked(scenario), {sex} = personOf(stated), days = daysOf(stated);
  requireKnown([output], DATA.outputs.map((one) => one.name), "output");
  const shown = DATA.outputs.find((one) => one.name === output);
  if (shown.of !== "" && shown.of !== sex) {
    throw new Failure(`the model says nothing of ${output} in this person`);
  }
  const longest = LONGEST_RUN * DAYS_PER_YEAR;
  const last = day === null ? days[days.length - 1] : numberOf(day, "day", 0.001, longest, "days");
  const ends = endsOf(stated, last, shown), site = DATA.sites[output];
  const treatments = byTreatment(stated, sex, last, shown, ends);
  const parts = site === undefined ? treatments : byProcess(site, ends);
  return {output, from_day: 0, to_day: last, unit: "percent", parts, treatments};
}

// The run to a day: all outputs at its ends, and the change of one in percent.
function endsOf(stated, last, {place}) {
  const {constants, schedule, states} = runOf({...stated, years: null, days: [last]});
  const at = (day, state) => outputsOf(inputsAt(constants, schedule.settings, day), state);
  const first = at(0, states[0]), then = at(last, states[states.length - 1]), before = first[place];
  return {first, then, change: before === 0 ? 0 : 100 * (then[place] / before - 1)};
}

// With what the parts leave of a change, where it can be seen.
function summed(parts, change, rest) {
  const left = change - parts.reduce((sum, part) => sum + part.value, 0);
  return Math.abs(left) > 1e-6 ? [...parts, {...rest, value: left}] : parts;
}

// Bone of a site: what is lost or gained for good, what is being rebuilt, and mineral.
function byProcess(site, {first, then, change}) {
  const moved = (place) => 100 * (then[place] - first[place]) / first[site.mineral];
  const balance = "Bone taken away and not filled in again, or filled in beyond that";
  const space = "Holes being rebuilt, more or fewer than at the start";
  const parts = [
    {name: "balance", title: balance, value: moved(site.balance)},
    {name: "space", title: space, value: -moved(site.space)},
    {name: "missing", title: "Mineral that young bone still lacks, more or less than at the start", value: -moved(site.missing)},
  ];
  const title = "No bone: degenerative change, which scans take for bone";
  return summed(parts, change, {name: "degeneration", title});
}

// What is taken in a scenario: {keys, name, title} of each.
function takenByName(stated) {
  const named = [];
  if ("arm" in stated) named.push({keys: ["arm"], name: "arm", title: "Treatment of this arm"});
  for (const name of ["drug", "rescue", "then"]) {
    if (!(name in stated)) continue;
    const title = DATA.titles[name === "drug" ? stated.drug : stated[name].drug];
    const keys = name === "drug" ? ["drug", "dose"] : [name];
    named.push({keys, name, title: name === "then" ? `${title}, afterwards` : title});
  }
  for (const [name, title] of Object.entries(BESIDE)) {
    if (stated[name]) named.push({keys: [name], name, title});
  }
  return named;
}

// What each treatment brings, beside all the others; and what comes of time without any.
function byTreatment(stated, sex, last, shown, {change}) {
  const named = takenByName(stated);
  const without = (keys) => {
    const rest = {...stated};
    for (const key of keys) delete rest[key];
    if (keys.includes("arm")) rest.person = DATA.arms[stated.arm].person;
    return endsOf(rest, last, shown).change;
  };
  const untreated = named.length ? without(named.flatMap(({keys}) => keys)) : change;
  const parts = named.map(({keys, name, title}) => {
    const rest = named.length === 1 ? untreated : without(keys);
    return {name, title, value: change - rest};
  });
  const years = sex === "man" ? "Age" : "Age and time since the menopause";
  parts.push({name: "time", title: `${years}, without treatment`, value: untreated});
  const title = "Only in combination, beyond what each adds";
  return summed(parts, change, {name: "together", title});
}

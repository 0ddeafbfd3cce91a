// Where to start from: questions, arms of trials, people.

const QUESTIONS = [
  { id: "why", title: "Why does bone fall on an aromatase inhibitor?", a: { drug: "anastrozole" }, b: {},
    hint: "A takes anastrozole for five years, B nothing." },
  { id: "first", title: "What falls first?",
    a: { drug: "anastrozole", years_on: 0.5, years_off: 0 }, day: 28,
    hint: "Six months of anastrozole, looked at after four weeks. Move the time." },
  { id: "stop", title: "What happens when anastrozole is stopped?",
    a: { drug: "anastrozole", years_on: 5, years_off: 5 },
    b: { drug: "anastrozole", years_on: 10, years_off: 0 },
    hint: "A stops after five years, B goes on for ten." },
  { id: "denosumab", title: "What would denosumab do beside it?", a: { drug: "anastrozole" },
    b: { drug: "anastrozole", rescue: { drug: "denosumab" } },
    hint: "Both take anastrozole for five years, B denosumab beside it." },
  { id: "rebound", title: "What happens when denosumab is stopped?",
    a: { drug: "denosumab", years_on: 3, years_off: 4 },
    b: { drug: "denosumab", years_on: 3, years_off: 4, then: { drug: "zoledronate", years: 2 } },
    hint: "Three years of denosumab. Nothing follows in A, zoledronate in B." },
  { id: "goes-on", title: "Denosumab stops, anastrozole goes on: what then?",
    a: { drug: "denosumab", years_on: 3, years_off: 4, rescue: { drug: "anastrozole", years: 7 } },
    b: { drug: "denosumab", years_on: 3, years_off: 4, rescue: { drug: "anastrozole", years: 7 },
      then: { drug: "zoledronate", years: 2 } },
    hint: "Seven years of anastrozole, the first three with denosumab. Nothing follows denosumab in A, "
      + "zoledronate in B." },
  { id: "with-without", title: "Denosumab stopped: with against without anastrozole",
    a: { drug: "denosumab", years_on: 3, years_off: 4 },
    b: { drug: "denosumab", years_on: 3, years_off: 4, rescue: { drug: "anastrozole", years: 7 } },
    hint: "Three years of denosumab, and nothing follows it. B takes anastrozole through all seven years." },
  { id: "both", title: "What if both are stopped at once?",
    a: { drug: "anastrozole", years_on: 5, years_off: 4, rescue: { drug: "denosumab" } },
    b: { drug: "anastrozole", years_on: 5, years_off: 4, rescue: { drug: "denosumab" },
      then: { drug: "zoledronate", years: 2 } },
    hint: "Anastrozole with denosumab for five years. Nothing follows in A, zoledronate in B." },
  { id: "rescue", title: "Zoledronate at once, or after two years?",
    a: { drug: "anastrozole", rescue: { drug: "zoledronate", dose: 4 } },
    b: { drug: "anastrozole", rescue: { drug: "zoledronate", dose: 4, from: 2 } },
    hint: "Both take anastrozole for five years and zoledronate every year, B only from the third." },
  { id: "simple", title: "Do calcium, vitamin D and exercise hold it?", a: { drug: "anastrozole" },
    b: { drug: "anastrozole", calcium: 1000, vitamin_D: 800, exercise: 1 },
    hint: "Both take anastrozole, B also calcium and vitamin D, and trains." },
  { id: "dose", title: "Does a lower dose spare bone?", a: { drug: "anastrozole", dose: 1 },
    b: { drug: "anastrozole", dose: 0.1 }, hint: "1 mg every day in A, 0.1 mg in B." },
  { id: "man", title: "What does a man risk?", a: { sex: "man", drug: "anastrozole", years_on: 3 },
    b: { sex: "man", years_on: 3 }, hint: "An older man takes anastrozole for three years in A, nothing in B." },
  { id: "pellets", title: "A man on testosterone: with anastrozole, or without?",
    a: { sex: "man", drug: "testosterone", years_on: 3 },
    b: { sex: "man", drug: "testosterone", years_on: 3, rescue: { drug: "anastrozole" } },
    hint: "Testosterone pellets for three years, in B with anastrozole." },
  { id: "ovaries", title: "Before the menopause: what if the ovaries are silenced?",
    a: { person: "premenopausal_woman", drug: "gnrh_agonist", years_on: 3 },
    b: { person: "premenopausal_woman", drug: "gnrh_agonist", years_on: 3,
      rescue: { drug: "anastrozole" } },
    hint: "A GnRH agonist for three years, in B with anastrozole." },
];

const INHIBITORS = ["anastrozole", "letrozole", "exemestane", "tamoxifen"];
const OF_BONE = ["denosumab", "zoledronate", "alendronate", "risedronate", "ibandronate"];
const takes = (drugs) => (arm) => state.about.arms.some((one) => one.trial === arm.trial
  && (one.drugs || []).some((drug) => drugs.includes(drug)));
const isOfMen = (arm) => state.about.people.some((one) => one.name === arm.person && one.sex === "man");
// Each arm is of the first kind that it is of; the arms of a trial stay together.
const KINDS_OF_TRIALS = [
  ["Trials in men", isOfMen],
  ["Trials of drugs against bone loss", takes(OF_BONE)],
  ["Trials of aromatase inhibitors and tamoxifen", takes(INHIBITORS)],
  ["Trials of estrogen", (arm) => takes(["estradiol", "conjugated_estrogens"])(arm)],
  ["Trials of calcium, vitamin D or exercise", (arm) => takes(["calcium", "vitamin_D",
    "exercise_spine", "exercise_hip", "exercise_neck"])(arm)],
  ["Other trials, and women followed", () => true],
];
const KIND = /^(older|young|postmenopausal|premenopausal|menopausal|prostate cancer)$/;
const isOfTrial = (person) => state.about.arms.some((one) => one.person === person.name)
  && !KIND.test(person.name.replaceAll("_", " ").replace(/ ?\b(woman|man)\b.*$/, ""));
const KINDS_OF_PEOPLE = [
  ["People in general", (one) => !isOfTrial(one)],
  ["Women as in a trial", (one) => isOfTrial(one) && one.sex === "woman"],
  ["Men as in a trial", (one) => isOfTrial(one) && one.sex === "man"],
];

/** Return an arm's title with its trial's. */
const armTitle = (arm) => `${arm.trial_title}: ${arm.title}`;

/** Return a person's name in words, with the trial and the age. */
function personTitle(person) {
  const words = person.name.replaceAll("_", " ");
  const trials = [...new Set(state.about.arms.filter((one) => one.person === person.name)
    .map((one) => one.trial_title))];
  const [, before, sex, after] = words.match(/^(.*?) ?\b(woman|man)\b ?(.*)$/) || [null, words, person.sex, ""];
  const isKind = KIND.test(before) || !trials.length;
  const who = !isKind ? `${trials[0]}: ${sex}` : before === "prostate cancer" ? `${sex} with ${before}`
    : `${before} ${sex}`.trim();
  const more = after ? `, ${after}` : "";
  return `${who[0].toUpperCase()}${who.slice(1)}${more}, ${plain(person.age)} years`;
}

/** Fill the list of what can be started from. */
function makePresets() {
  const group = (label, options) => element("optgroup", { label }, ...options);
  const option = (value, text) => element("option", { value }, text);
  const { people, arms, drugs } = state.about;
  const has = (one) => !one || !one.drug || drugs.some((drug) => drug.name === one.drug);
  const asks = QUESTIONS.filter((one) => [one.a, one.b].every((side) => !side || (has(side)
    && has(side.rescue) && has(side.then) && (!side.person || people.some((p) => p.name === side.person)))));
  const groups = [group("Questions", asks.map((one) => option(`ask:${one.id}`, one.title)))];
  for (const [title, isOfIt] of KINDS_OF_TRIALS) {
    const own = arms.filter((arm) => KINDS_OF_TRIALS.find(([, isOf]) => isOf(arm))[1] === isOfIt);
    if (own.length) {
      groups.push(group(title, own.map((one) => option(`arm:${one.name}`, armTitle(one)))));
    }
  }
  for (const [title, isOfIt] of KINDS_OF_PEOPLE) {
    const own = people.filter(isOfIt).map((one) => [`person:${one.name}`, personTitle(one)]);
    own.sort(([, x], [, y]) => x.localeCompare(y));
    if (own.length) groups.push(group(title, own.map(([value, text]) => option(value, text))));
  }
  byId("preset").append(option("", "Your own settings"), ...groups);
  byId("preset").addEventListener("change", () => startFrom(byId("preset").value));
}

/** Return a scenario with all its keys from what a question states. */
function whole(stated) {
  const course = (key) => stated[key] && { ...Object.fromEntries(COURSES[key].map((one) =>
    [one, null])), ...stated[key] };
  return { ...NOTHING(), ...stated, rescue: course("rescue") || null, then: course("then") || null };
}

/** Set the current scenario back to what it began as. */
function startAgain() {
  const question = QUESTIONS.find((one) => `ask:${one.id}` === state.chosen);
  const { arm, person, sex } = current();
  state.scenarios[state.side] = question ? whole(question[state.side] || {})
    : { ...NOTHING(), arm, person, sex };
  set({});
  makeControls();
  tell("This scenario is as it began.");
}

/** Start from a preset: a question or a person sets all scenarios, an arm the current one. */
function startFrom(value) {
  const cut = value.indexOf(":");
  const [kind, name] = [value.slice(0, cut), value.slice(cut + 1)];
  if (kind === "ask") {
    const question = QUESTIONS.find((one) => one.id === name);
    state.scenarios = { a: whole(question.a), b: question.b ? whole(question.b) : NOTHING() };
    state.compared = Boolean(question.b);
    state.side = "a";
    state.day = question.day ?? null;
    state.chosen = value;
  } else if (kind === "arm") {
    const other = state.side === "a" ? "b" : "a";
    state.scenarios[state.side] = { ...NOTHING(), arm: name };
    if (state.compared && !state.scenarios[other].arm) {
      tell(`Scenario ${other.toUpperCase()} is as before and of other people; choose an arm of the trial there too, or end the `
        + "comparison.");
    }
    state.day = null;
    state.chosen = null;
  } else if (kind === "person") {
    const person = state.about.people.find((one) => one.name === name);
    // of both, where two are compared: else what comes of the person would pass for the drug's
    for (const side of activeSides()) {
      state.scenarios[side] = { ...NOTHING(), ...treatmentFor(state.scenarios[side], person.sex), person: name,
        sex: person.sex };
    }
    state.chosen = null;
    const kept = (side) => listed([...new Set(coursesOf(state.scenarios[side]).map((one) => nameOf(one.drug)))]) || "nothing";
    const whose = state.compared ? "Scenarios A and B now are" : "The scenario now is";
    const what = activeSides().map((side) => `${state.compared ? `in ${side.toUpperCase()} ` : ""}${kept(side)}`).join(", ");
    tell(`${whose} of this person. What is taken is as before: ${what}.`);
  } else {
    return;
  }
  makeControls();
  for (const side of activeSides()) request(side);
  keepLink();
}

/** Show which preset is in use, if any, and what it is. */
function syncPreset() {
  const scenario = current();
  const select = byId("preset");
  let value = "";
  let hint = "";
  if (state.chosen && startsAs(state.chosen)) {
    value = state.chosen;
    hint = QUESTIONS.find((one) => `ask:${one.id}` === value).hint;
  } else if (scenario.arm) {
    value = `arm:${scenario.arm}`;
    const person = personOf(scenario);
    const arm = state.about.arms.find((one) => one.name === scenario.arm);
    hint = [arm && `${armTitle(arm)}.`, person && person.title].filter(Boolean).join(" ");
    if (state.compared) hint = `Scenario ${state.side.toUpperCase()} is of this trial. ${hint}`;
  } else if (scenario.person) {
    value = `person:${scenario.person}`;
    const person = personOf(scenario);
    hint = person ? person.title : "";
  }
  if (select.value !== value) select.value = value;
  if (byId("preset-hint").textContent !== hint) byId("preset-hint").textContent = hint;
}

/** Return whether both scenarios still are what a question stated. */
function startsAs(value) {
  const question = QUESTIONS.find((one) => `ask:${one.id}` === value);
  const same = (stated, scenario) => {
    const own = asked(scenario);
    return Object.keys(own).length === Object.keys(stated).length
      && Object.entries(stated).every(([key, one]) => JSON.stringify(own[key]) === JSON.stringify(one));
  };
  return Boolean(question) && same(question.a, state.scenarios.a)
    && state.compared === Boolean(question.b) && same(question.b || {}, state.scenarios.b);
}

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
  { id: "both", title: "What if both are stopped together?",
    a: { drug: "anastrozole", years_on: 5, years_off: 4, rescue: { drug: "denosumab" } },
    b: { drug: "anastrozole", years_on: 5, years_off: 4, rescue: { drug: "denosumab" },
      then: { drug: "alendronate", years: 2 } },
    hint: "Anastrozole with denosumab for five years. Nothing follows in A, alendronate in B." },
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
    b: { sex: "man" }, hint: "An older man takes anastrozole for three years in A, nothing in B." },
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

/** Fill the list of what can be started from. */
function makePresets() {
  const group = (label, options) => element("optgroup", { label }, ...options);
  const option = (value, text) => element("option", { value }, text);
  const { people, arms, drugs } = state.about;
  const has = (one) => !one || !one.drug || drugs.some((drug) => drug.name === one.drug);
  const asks = QUESTIONS.filter((one) => [one.a, one.b].every((side) => !side || (has(side)
    && has(side.rescue) && has(side.then) && (!side.person || people.some((p) => p.name === side.person)))));
  const groups = [group("Questions", asks.map((one) => option(`ask:${one.id}`, one.title)))];
  const trials = [...new Set(arms.map((one) => one.trial))];
  for (const trial of trials) {
    const own = arms.filter((one) => one.trial === trial);
    const title = own[0].trial_title || trial;
    groups.push(group(`Trial: ${title}`, own.map((one) => option(`arm:${one.name}`,
      `${title}, ${one.title}`))));
  }
  groups.push(group("People", people.map((one) => option(`person:${one.name}`,
    one.name.replaceAll("_", " ")))));
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

/** Start from a preset: a question sets both scenarios, an arm or a person the current one. */
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
    state.scenarios[state.side] = { ...NOTHING(), arm: name };
    state.day = null;
    state.chosen = null;
  } else if (kind === "person") {
    const { drug, dose, years_on, years_off } = current();
    const person = state.about.people.find((one) => one.name === name);
    const keeps = drug && drugOf(drug).for.includes(person.sex);
    state.scenarios[state.side] = { ...NOTHING(), person: name, sex: person.sex,
      drug: keeps ? drug : null, dose: keeps ? dose : null, years_on, years_off };
    state.chosen = null;
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
    hint = person ? person.title : "";
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

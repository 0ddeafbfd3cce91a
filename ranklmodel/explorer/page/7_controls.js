// Settings of the scenario that is being changed, made from what the engine says can be stated.

const YEARS_BESIDE = { low: 0, high: 10, step: 0.5, unit: "year" };
// What these say bounds how long something else can be taken.
const BOUNDING = ["field-years_on", "field-years_off", "field-rescue-from"];
const NONE = "none";
const EARLIEST_MENOPAUSE = 30;

/** Return a setting with its unit. */
const settingWords = (value, unit) =>
  `${plain(value)} ${value === 1 && unit === "year" ? "year" : unitWords(unit || "")}`.trim();

/** Return the scenario that is being changed. */
const current = () => state.scenarios[state.side];

/** Change a setting of the current scenario, and compute. */
function set(changes) {
  Object.assign(current(), changes);
  request(state.side);
  syncPreset();
  keepLink();
}

/** Make all settings anew for the current scenario; keyboard focus stays where it was. */
function makeControls() {
  const held = document.activeElement && document.activeElement.id;
  const opened = [...byId("controls").querySelectorAll("details")].map((one) => one.open);
  const scenario = current();
  const groups = [["Person", personFields(scenario)]];
  if (scenario.arm) groups.push(["Treatment", [armNote(scenario)]]);
  else {
    groups.push(["Treatment", treatmentFields(scenario)]);
    groups.push(["Taken beside it (rescue)", courseFields(scenario, "rescue")]);
    groups.push(["What follows", courseFields(scenario, "then")]);
    groups.push(["All through", DAILY.map((name) => rangeField(scenario, name))]);
  }
  const wide = window.innerWidth > 900;
  const isOpen = (k) => (opened.length === groups.length ? opened[k] : k === 1 || (wide && k === 0));
  byId("controls").replaceChildren(...groups.map(([title, fields], k) => element("details",
    { open: isOpen(k) }, element("summary", {}, title), ...fields.filter(Boolean))));
  for (const one of document.querySelectorAll("input[name=side]")) {
    one.checked = one.value === state.side;
    one.disabled = one.value === "b" && !state.compared;
  }
  byId("compare").setAttribute("aria-pressed", String(state.compared));
  syncPreset();
  if (held && byId(held)) byId(held).focus({ preventScroll: true });
}

function personFields(scenario) {
  const sex = sexOf(scenario);
  const fields = [];
  if (!scenario.arm) {
    fields.push(choiceField("sex", "Sex", [["woman", "Woman"], ["man", "Man"]], sex, (value) => {
      set({ ...NOTHING(), ...treatmentFor(current(), value), sex: value });
      makeControls();
    }));
  }
  for (const name of PERSONAL) fields.push(rangeField(scenario, name));
  return fields;
}

function armNote(scenario) {
  const arm = state.about.arms.find((one) => one.name === scenario.arm);
  const button = element("button", { type: "button" }, "Choose the treatment myself");
  button.addEventListener("click", () => {
    const personal = Object.fromEntries(PERSONAL.map((name) => [name, current()[name]]));
    state.scenarios[state.side] = { ...NOTHING(), ...personal, person: arm && arm.person,
      drug: "anastrozole" };
    set({});
    makeControls();
    byId("field-drug").focus();
  });
  const title = arm ? `${arm.trial_title}: ${arm.title}.` : scenario.arm;
  return element("div", { class: "field" },
    element("p", { class: "hint" }, `Treatment and people are those of the trial. ${title}`), button);
}

const drugOf = (name) => state.about.drugs.find((one) => one.name === name);

/** Return what can be chosen: nothing, and all but one drug that is taken anyway. */
function drugChoices(sex, but = null) {
  const offered = state.about.drugs.filter((one) => one.for.includes(sex) && one.name !== but);
  return [[NONE, "None"], ...offered.map((one) => [one.name, one.title])];
}

function doseChoices(drug) {
  return drug.doses.map((dose) => [String(dose), `${dose} ${unitWords(drug.unit)} ${drug.every}`.replace("  ", " ")]);
}

function treatmentFields(scenario) {
  const drug = scenario.drug && drugOf(scenario.drug);
  const fields = [choiceField("drug", "Drug", drugChoices(sexOf(scenario)), scenario.drug || NONE,
    (value) => {
      set({ drug: value === NONE ? null : value, dose: null });
      makeControls();
    })];
  if (drug && drug.doses.length > 1) {
    fields.push(choiceField("dose", "Dose", doseChoices(drug), String(scenario.dose ?? drug.dose),
      (value) => set({ dose: Number(value) })));
  }
  fields.push(rangeField(scenario, "years_on"), rangeField(scenario, "years_off"));
  return fields;
}

function courseFields(scenario, key) {
  const course = scenario[key];
  const change = (more) => set({ [key]: { ...current()[key], ...more } });
  // beside itself a drug does no other thing, and what is held at a level nothing at all
  const but = key === "rescue" && !(course && course.drug === scenario.drug) ? scenario.drug : null;
  const fields = [choiceField(`${key}-drug`, "Drug", drugChoices(sexOf(scenario), but),
    course ? course.drug : NONE, (value) => {
      const empty = Object.fromEntries(COURSES[key].map((name) => [name, null]));
      set({ [key]: value === NONE ? null : { ...empty, ...current()[key], drug: value, dose: null } });
      makeControls();
    })];
  const drug = course && drugOf(course.drug);
  if (!drug) return fields;
  if (drug.doses.length > 1) {
    fields.push(choiceField(`${key}-dose`, "Dose", doseChoices(drug), String(course.dose ?? drug.dose),
      (value) => change({ dose: Number(value) })));
  }
  const [on, off] = ["years_on", "years_off"].map((name) => valueOf(scenario, controlOf(name)));
  const from = course.from ?? 0;
  if (key === "rescue") {
    fields.push(slider(`${key}-from`, "Begins after", { ...YEARS_BESIDE, high: on + off - 0.5 }, from,
      // to the end of the main treatment, where nothing is said of it; past that end something must be
      (value) => change({ from: value, years: current()[key].years ?? (value >= on ? 1 : null) })));
  } else if (!off) {
    return [...fields, element("p", { class: "hint" }, "No years after the treatment are drawn; choose some above.")];
  }
  const most = Math.max(0.5, key === "then" ? off : on + off - from);
  const usual = Math.max(0.5, key === "then" ? off : on - from);
  fields.push(slider(`${key}-years`, "Taken for", { ...YEARS_BESIDE, low: 0.5, high: most },
    Math.min(most, course.years ?? usual), (value) => change({ years: value })));
  return fields;
}

const controlOf = (name) => state.about.controls.find((one) => one.name === name);

function rangeField(scenario, name) {
  const control = controlOf(name);
  if (!control) return null;
  if (control.needs && control.needs.sex && control.needs.sex !== sexOf(scenario)) return null;
  // a year after the earliest menopause, where hers is past
  const least = name === "age" && sexOf(scenario) === "woman" && !isBefore(scenario)
    ? EARLIEST_MENOPAUSE + controlOf("years_since_menopause").low : control.low;
  const field = slider(name, control.title, { ...control, low: Math.max(control.low, least) },
    valueOf(scenario, control),
    (value) => set({ [name]: value, ...followed(name, value), ...fitted(name, value) }));
  if (name === "t_score" && scenario[name] === null) {
    const person = personOf(scenario);
    const { LS_BMD: spine, TH_BMD: hip } = (person && person.t_scores) || {};
    const sites = [[spine, "spine"], [hip, "hip"]].filter(([score]) => Number.isFinite(score));
    const own = `this person's own${sites.length ? ", " : ""}${
      sites.map(([score, site]) => `${site} ${signed(score)}`).join(" and ")}`;
    field.querySelector("output").textContent = "own";
    field.querySelector("input").setAttribute("aria-valuetext", own);
    field.append(element("p", { class: "hint own" }, `Not set: ${own}. Moving it sets all sites to one.`));
  }
  if (name === "exercise") {
    field.append(element("p", { class: "hint" }, "1 is a programme that combines impact and strength, beyond what "
      + "is habit."));
  }
  if (name === "years_since_menopause" && isBefore(scenario)) {
    const own = personOf(scenario)[name];
    const words = own ? `in ${settingWords(-own, "year")}` : "still to come";
    field.querySelector("output").textContent = words;
    field.querySelector("input").setAttribute("aria-valuetext", words);
    // what was measured in her is of before
    field.querySelector("input").disabled = true;
  }
  return field;
}

/** Return whether the menopause of a scenario's woman is still to come. */
function isBefore(scenario) {
  const person = personOf(scenario);
  return scenario.years_since_menopause === null && person !== null && person.sex === "woman"
    && !(person.years_since_menopause > 0);
}

/** Return what has to move with an age or a menopause: none comes before the age of 30. */
function followed(name, value) {
  const other = { age: "years_since_menopause", years_since_menopause: "age" }[name];
  if (!other || sexOf(current()) !== "woman" || isBefore(current())) return {};
  const control = controlOf(other);
  const now = valueOf(current(), control);
  const needed = name === "age" ? Math.min(now, value - EARLIEST_MENOPAUSE)
    : Math.max(now, value + EARLIEST_MENOPAUSE);
  if (needed === now) return {};
  const moved = Math.max(control.low, Math.min(control.high, needed));
  const input = byId(`field-${other}`);
  input.value = String(moved);
  input.parentElement.querySelector("output").textContent = settingWords(moved, control.unit);
  input.setAttribute("aria-valuetext", settingWords(moved, control.unit));
  return { [other]: moved };
}

/** Return the rescue as it fits into other years: it begins within them, and is taken for some. */
function fitted(name, value) {
  const { rescue } = current();
  if (!rescue || !name.startsWith("years_o")) return {};
  const [on, off] = ["years_on", "years_off"].map((one) =>
    (one === name ? value : valueOf(current(), controlOf(one))));
  const from = Math.min(rescue.from ?? 0, on + off - 0.5);
  return { rescue: { ...rescue, from: from || null, years: rescue.years ?? (from >= on ? 1 : null) } };
}

function slider(name, title, { low, high, step, unit }, value, change) {
  const id = `field-${name}`;
  const words = (one) => settingWords(one, unit);
  const input = element("input", { type: "range", id, min: String(low), max: String(high),
    step: String(step), "aria-valuetext": words(value) });
  input.value = String(value);
  const shown = element("output", { for: id }, words(value));
  input.addEventListener("input", () => {
    shown.textContent = words(input.valueAsNumber);
    for (const hint of input.parentElement.querySelectorAll(".own")) hint.remove();
    input.setAttribute("aria-valuetext", words(input.valueAsNumber));
    change(input.valueAsNumber);
  });
  if (BOUNDING.includes(id)) input.addEventListener("change", makeControls);
  return element("div", { class: "field" },
    element("label", { for: id }, element("span", {}, title), shown), input);
}

function choiceField(name, title, choices, value, change) {
  const id = `field-${name}`;
  const options = choices.map(([key, text]) => element("option", { value: key }, text));
  const select = element("select", { id }, ...options);
  select.value = value;
  select.addEventListener("change", () => change(select.value));
  return element("div", { class: "field" }, element("label", { for: id }, title), select);
}

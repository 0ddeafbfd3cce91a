// What is asked of the model: two scenarios, which of them is being changed, and the moment looked at.
// A setting that is null is not stated: the person's own value, or the usual one, holds.

const SVG = "http://www.w3.org/2000/svg";
const DAYS_PER_YEAR = 365.25;
const SIDES = ["a", "b"];
const PERSONAL = ["age", "years_since_menopause", "bmi", "t_score"];
const DAILY = ["calcium", "vitamin_D", "exercise"];
const COURSES = { rescue: ["drug", "dose", "from", "years"], then: ["drug", "dose", "years"] };
const TEXTS = ["arm", "person", "sex", "drug"];
const NUMBERS = [...PERSONAL, "dose", "years_on", "years_off", ...DAILY];

const NOTHING = () => ({
  arm: null, person: null, sex: null, drug: null, rescue: null, then: null,
  ...Object.fromEntries(NUMBERS.map((name) => [name, null])),
});

const state = {
  about: null,
  side: "a",
  compared: false,
  ordersOpen: false,
  day: null,
  explained: "LS_BMD",
  scenarios: { a: { ...NOTHING(), drug: "anastrozole" }, b: NOTHING() },
  runs: { a: null, b: null },
  moved: { a: null, b: null },
};

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value == null) continue;
    if (key in made && typeof value !== "string") made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

function drawn(name, attributes = {}, text = null) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== null) made.textContent = text;
  return made;
}

const byId = (id) => document.getElementById(id);

/** Return the sides that are computed and drawn. */
const activeSides = () => (state.compared ? SIDES : ["a"]);

/** Return a scenario as the engine is asked for it: only what is stated. */
function asked(scenario) {
  const stated = {};
  for (const [key, value] of Object.entries(scenario)) {
    if (value === null) continue;
    stated[key] = COURSES[key]
      ? Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null))
      : value;
  }
  return stated;
}

/** Return the preset person of a scenario. */
function personOf(scenario) {
  const people = state.about.people;
  const named = (name) => people.find((one) => one.name === name);
  if (scenario.arm) {
    const arm = state.about.arms.find((one) => one.name === scenario.arm);
    return arm ? named(arm.person) || null : null;
  }
  const usual = scenario.sex === "man" ? "older_man" : "postmenopausal_woman";
  return named(scenario.person || usual) || null;
}

/** Return the sex of a scenario's person, "woman" where it is not known. */
function sexOf(scenario) {
  const person = personOf(scenario);
  return scenario.sex || (person && person.sex) || "woman";
}

/** Return the value of a setting, its usual one where it is not stated. */
function valueOf(scenario, control) {
  if (scenario[control.name] !== null) return scenario[control.name];
  const person = personOf(scenario);
  const own = person && PERSONAL.includes(control.name) ? person[control.name] : null;
  return own ?? control.value;
}

/** Return how long the main treatment is taken, in years; null where that is not known. */
function yearsOn(scenario) {
  if (scenario.arm) {
    return scenario.arm in page.treated ? page.treated[scenario.arm] / DAYS_PER_YEAR : null;
  }
  if (!scenario.drug) return null;
  const control = state.about.controls.find((one) => one.name === "years_on");
  return scenario.years_on !== null ? scenario.years_on : control.value;
}

/** Return the last day on the main treatment, a whole one where its years are chosen. */
function dayOfStop(scenario) {
  const days = yearsOn(scenario) * DAYS_PER_YEAR;
  if (yearsOn(scenario) === null) return null;
  return scenario.arm ? days : Math.floor(days + 1e-6);
}

const wholeDays = (years) => Math.floor(years * DAYS_PER_YEAR + 1e-6);

/** Return what is taken of drugs, each with the days from and until which it is; Infinity where it
 * goes on. What an arm takes beside its treatment is left out. */
function coursesOf(scenario) {
  if (scenario.arm) {
    const arm = state.about.arms.find((one) => one.name === scenario.arm);
    const taken = Object.entries((arm && arm.taken) || {});
    const own = taken.filter(([drug]) => !DAILY.includes(drug));
    return (own.length ? own : taken).map(([drug, [from, until]]) => ({ drug, from, until: until ?? Infinity }));
  }
  const { rescue, then } = scenario;
  const on = yearsOn(scenario) ?? controlOf("years_on").value;
  const courses = [];
  const add = ({ drug }, from, years) => courses.push({ drug, from: wholeDays(from),
    until: years === null ? Infinity : wholeDays(from) + wholeDays(years) });
  if (scenario.drug) add(scenario, 0, on);
  if (rescue) add(rescue, rescue.from || 0, rescue.years ?? on - (rescue.from || 0));
  if (then) add(then, on, then.years);
  return courses;
}

/** Return when what is stopped before a day, and long enough before it: days, each with its drugs. */
function stopsOf(scenario, last) {
  const courses = coursesOf(scenario);
  const stops = [];
  for (const { drug, until } of [...courses].sort((x, y) => x.until - y.until)) {
    const goesOn = courses.some((one) => one.drug === drug && one.until > until && one.from <= until + 2);
    if (goesOn || last - until < 60) continue;
    const same = stops.find((one) => until - one.day <= 2);
    if (same) same.drugs.push(drug);
    else stops.push({ day: until, drugs: [drug] });
  }
  return stops;
}

/** Write a scenario as words of a link, such as drug:anastrozole;years_on:3. */
function written(scenario) {
  const parts = [];
  for (const [key, value] of Object.entries(asked(scenario))) {
    if (!COURSES[key]) parts.push(`${key}:${value}`);
    else for (const [inner, one] of Object.entries(value)) parts.push(`${key}.${inner}:${one}`);
  }
  return parts.join(";") || "none";
}

/** Read a scenario of a link; what can not be read is put into `refused` and left out. */
function read(text, refused) {
  const scenario = NOTHING();
  for (const part of text.split(";")) {
    if (!part || part === "none") continue;
    const cut = part.indexOf(":");
    const [key, value] = [part.slice(0, cut), part.slice(cut + 1)];
    const [outer, inner] = key.split(".");
    const isText = TEXTS.includes(key) || inner === "drug";
    const isKnown = inner ? (COURSES[outer] || []).includes(inner)
      : TEXTS.includes(key) || NUMBERS.includes(key);
    const wrong = isText ? !/^[\w/.+-]+$/.test(value) : value === "" || !Number.isFinite(+value);
    if (cut < 0 || !isKnown || wrong) {
      refused.push(part);
      continue;
    }
    const one = isText ? value : Number(value);
    if (!inner) scenario[key] = one;
    else {
      const empty = Object.fromEntries(COURSES[outer].map((name) => [name, null]));
      scenario[outer] = { ...empty, ...scenario[outer], [inner]: one };
    }
  }
  for (const key of Object.keys(COURSES)) {
    if (scenario[key] && !scenario[key].drug) {
      refused.push(`${key} without a drug`);
      scenario[key] = null;
    }
  }
  return scenario;
}

/** Return the part of the address after # that restores what is seen. */
function linkOf() {
  const parts = [`a=${written(state.scenarios.a)}`];
  if (state.compared) parts.push(`b=${written(state.scenarios.b)}`);
  if (state.side === "b") parts.push("change=b");
  if (state.explained !== "LS_BMD") parts.push(`moved=${state.explained}`);
  if (state.day !== null) parts.push(`day=${Math.round(state.day)}`);
  return `#${parts.join("&")}`;
}

/** Take over what a link states; returns what could not be read. */
function restore(hash) {
  const refused = [];
  const stated = new URLSearchParams(hash.replace(/^#/, "").replace(/\+/g, "%2B"));
  if (!stated.has("a")) return refused;
  state.scenarios.a = read(stated.get("a"), refused);
  state.compared = stated.has("b");
  state.scenarios.b = state.compared ? read(stated.get("b"), refused) : NOTHING();
  state.side = state.compared && stated.get("change") === "b" ? "b" : "a";
  if (stated.has("moved")) {
    if (stated.get("moved") in EXPLAINED) state.explained = stated.get("moved");
    else refused.push(stated.get("moved"));
  }
  const day = stated.has("day") ? Number(stated.get("day")) : NaN;
  state.day = Number.isFinite(day) && day >= 0 ? day : null;
  return refused;
}

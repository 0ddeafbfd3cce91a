// A scenario as a life: the person from the young adult to the visit, where all that was measured
// is met, and what is taken from there on.

const DAYS_PER_YEAR = 365.25, OLDEST = 120, NEVER = 150, LONGEST_RUN = 40;
const ACCURATELY = {relative: DATA.relative, absolute: DATA.absolute};

const remembered = new Map();
const MOST_REMEMBERED = 40;

// What a calculation gave for the same question before.
function once(question, calculate) {
  const key = JSON.stringify(question);
  if (!remembered.has(key)) {
    if (remembered.size >= MOST_REMEMBERED) remembered.delete(remembered.keys().next().value);
    remembered.set(key, calculate());
  }
  return remembered.get(key);
}

function near(word, known) {
  const distance = (a, b) => {
    let row = Array.from({length: b.length + 1}, (_, k) => k);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        const other = a[i - 1] === b[j - 1] ? 0 : 1;
        next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + other));
      }
      row = next;
    }
    return row[b.length];
  };
  const ordered = [...known].sort((a, b) => distance(word, a) - distance(word, b));
  return `; nearest: ${ordered.slice(0, 3).join(", ")}`;
}

function requireKnown(keys, known, what) {
  for (const key of keys) {
    if (!known.includes(key)) throw new Failure(`there is no ${what} "${key}"${near(key, known)}`);
  }
}

function numberOf(value, key, low, high, unit) {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new Failure(`${key} is to be a number, given ${JSON.stringify(value)}`);
  }
  if (value < low || value > high) {
    const limits = `${low} to ${high} ${unit}`.trim();
    throw new Failure(`${key}: expected ${limits}, given ${value}`);
  }
  return value;
}

// A scenario with nothing unknown in it, and without keys that state nothing.
function checked(scenario) {
  const stated = {};
  for (const [key, value] of Object.entries(scenario || {})) {
    if (value !== null && value !== undefined) stated[key] = value;
  }
  requireKnown(Object.keys(stated), DATA.keys, "key of a scenario");
  for (const [key, {low, high, unit}] of Object.entries(DATA.ranges)) {
    if (key in stated) numberOf(stated[key], key, low, high, unit);
  }
  if ("arm" in stated) {
    for (const key of DATA.notWithArm) {
      if (!(key in stated)) continue;
      throw new Failure(`an arm of a trial has its own people and treatment, so no ${key}`);
    }
    requireKnown([stated.arm], Object.keys(DATA.arms), "arm of a trial");
  }
  if ("sex" in stated) requireKnown([stated.sex], Object.keys(DATA.defaults), "sex");
  return stated;
}

function personOf(stated) {
  const name = "arm" in stated ? DATA.arms[stated.arm].person
    : stated.person || DATA.defaults[stated.sex || "woman"];
  requireKnown([name], Object.keys(DATA.people), "person");
  const own = DATA.people[name];
  if ("sex" in stated && stated.sex !== own.sex) throw new Failure(`${name} is a ${own.sex}`);
  const person = {...own, name, restated: false};
  if ("age" in stated && stated.age !== own.age) {
    Object.assign(person, {age: stated.age, restated: true});
  }
  if ("years_since_menopause" in stated) {
    if (own.sex === "man") throw new Failure("men have no menopause");
    if (stated.years_since_menopause !== own.years_since_menopause) {
      Object.assign(person, {years_since_menopause: stated.years_since_menopause, restated: true});
    }
  }
  const {age, years_since_menopause: since} = person, [low, high] = DATA.menopause;
  if (person.restated && since !== null && (age - since < low || age - since > high)) {
    throw new Failure(`${since} years since menopause at an age of ${age} is a menopause at `
      + `${age - since}; expected ${low} to ${high}`);
  }
  if ("bmi" in stated && stated.bmi !== own.bmi) {
    Object.assign(person, {bmi: stated.bmi, ownBmi: own.bmi, restated: true});
  }
  if ("t_score" in stated) person.tScore = stated.t_score;
  return person;
}

// Her constants before anything is met.
function unmet(person) {
  const constants = replaced(Float64Array.from(DATA.base), person.constants);
  const since = person.years_since_menopause;
  constants[PLACES.visit_age] = person.age;
  constants[PLACES.menopause_age] = since === null ? NEVER : person.age - since;
  if (person.bmi !== null) constants[PLACES.body_mass_index] = person.bmi;
  return constants;
}

// At another body mass, hormones were measured at her own.
function atHerOwnMass(person, condition) {
  const place = PLACES.body_mass_index;
  if (person.ownBmi === undefined || !condition.hormone) return condition;
  if (condition.instead.some(([one]) => one === place)) return condition;
  const mass = person.ownBmi === null ? DATA.base[place] : person.ownBmi;
  return {...condition, instead: [[place, mass], ...condition.instead]};
}

// Constants and state at the visit, before density is met.
function lived(person) {
  const {name, age, years_since_menopause, bmi} = person;
  return once({lived: name, age, years_since_menopause, bmi}, () => {
    if (person.atTheVisit !== undefined && !person.restated) {
      const {state, set} = person.atTheVisit;
      return {constants: replaced(unmet(person), set), state: Float64Array.from(state)};
    }
    const before = unmet(person), settled = new Settled(age);
    const stated = person.atHerAge.map((one) => atHerOwnMass(person, one));
    const under = (constants, instead, guess) => settled.state(constants, instead, guess);
    const held = conditionsThatHold(stated, (instead) => {
      const constants = replaced(before, instead);
      return outputsOf(constants, under(constants, instead));
    });
    const constants = met(before, held, true, under);
    return {constants, state: grownOlder(person, constants)};
  });
}

// The state at the visit, from the young adult through all that came before it.
function grownOlder(person, constants) {
  const years = person.age - constants[PLACES.adult_age];
  if (years < 0) throw new Failure(`lives begin at ${constants[PLACES.adult_age]} years here`);
  const state = steady(constants, started(constants)), start = -years * DAYS_PER_YEAR;
  if (years === 0) return state;
  const {doses, settings} = scheduleOf(treatmentsOf(person.history), start, 0);
  const problem = {constants, state, times: [start, 0], doses, settings, ...ACCURATELY};
  return integrate(whole, problem).states[1];
}

function baseline(person) {
  const {constants, state} = lived(person);
  const stated = person.atVisit.map((one) => person.tScore === undefined ? one
    : {...one, level: densityOf(person.sex, one.quantity, person.tScore)});
  const held = conditionsThatHold(stated, () => outputsOf(constants, state));
  return {constants: met(constants, held, false, () => state), state};
}

function densityOf(sex, site, tScore) {
  const {mean, spread} = DATA.youngAdults[sex][site];
  return mean + tScore * spread;
}

function treatmentsOf(courses) {
  return courses.map((one) => ({...one, into: DATA.places[one.into]}));
}

function yearsOf(stated) {
  const on = stated.years_on === undefined ? DATA.ranges.years_on.value : stated.years_on;
  const off = stated.years_off === undefined ? DATA.ranges.years_off.value : stated.years_off;
  const {years = on + off} = stated;
  return {on, years: numberOf(years, "years", 1 / DAYS_PER_YEAR, LONGEST_RUN, "years")};
}

// The whole days within some years: all tablets are taken at the same hour, and a course has no dose
// more than its years have.
function wholeDays(years) {
  return Math.floor(years * DAYS_PER_YEAR + 1e-6);
}

function courseAsked(key, asked, start, stop) {
  requireKnown([asked.drug], Object.keys(DATA.drugs), "drug");
  const {low, high, usual, course} = DATA.drugs[asked.drug], dose = asked.dose ?? usual;
  numberOf(dose, `${key}: dose`, low, high, "");
  if (stop !== null && stop <= start) throw new Failure(`${key} would stop before it starts`);
  const amount = course.amount * dose, first = wholeDays(start);
  if (stop === null) return {...course, amount, start: first, stop};
  // what has no doses to count ends on the day that the years do
  const last = course.interval === null ? wholeDays(stop) : first + wholeDays(stop - start);
  return {...course, amount, start: first, stop: last};
}

// What is taken from the visit on, as courses.
function taken(stated) {
  const courses = "arm" in stated ? [...DATA.arms[stated.arm].courses] : [], {on} = yearsOf(stated);
  if ("drug" in stated) courses.push(courseAsked("drug", stated, 0, on));
  else if ("dose" in stated) throw new Failure("a dose is stated and no drug");
  for (const [key, begins] of [["rescue", 0], ["then", on]]) {
    if (!(key in stated)) continue;
    const {drug, dose, from = null, years = null} = stated[key];
    requireKnown(Object.keys(stated[key]), DATA.treatmentKeys[key], `key of "${key}"`);
    const start = from === null ? begins : numberOf(from, `${key}: from`, 0, LONGEST_RUN, "years");
    let stop = key === "rescue" ? on : null;
    if (years !== null) stop = start + numberOf(years, `${key}: years`, 0, LONGEST_RUN, "years");
    courses.push(courseAsked(key, {drug, dose: dose ?? undefined}, start, stop));
  }
  for (const [key, units] of Object.entries(DATA.beside)) {
    if (!stated[key]) continue;
    courses.push(...units.map((one) => ({...one, amount: one.amount * stated[key]})));
  }
  return courses;
}

function daysOf(stated) {
  if ("days" in stated) {
    const last = LONGEST_RUN * DAYS_PER_YEAR;
    const days = [...stated.days].map((day) => numberOf(day, "days", 0, last, "days"));
    return [...new Set([0, ...days])].sort((a, b) => a - b);
  }
  let {on, years} = yearsOf(stated);
  // as many days as courses of these years have, or curves would end with what comes of a stop
  let end = "years" in stated ? wholeDays(years) : wholeDays(on) + wholeDays(years - on);
  if ("arm" in stated && !("years" in stated)) [on, end] = [0, DATA.arms[stated.arm].days];
  const every = Math.max(7, Math.round(end / 240)), days = new Set([0, end]);
  for (let k = 1; k <= Math.trunc(end / every); k++) days.add(k * every);
  const begun = wholeDays((stated.rescue && stated.rescue.from) || 0);
  for (const begins of [0, wholeDays(on), begun]) {
    for (const day of [0, ...DATA.firstDays]) if (begins + day < end) days.add(begins + day);
  }
  return [...days].sort((a, b) => a - b);
}

function runOf(scenario) {
  const stated = checked(scenario), person = personOf(stated), times = daysOf(stated);
  const end = times[times.length - 1];
  if (person.age + end / DAYS_PER_YEAR > OLDEST) {
    throw new Failure(`lives end at ${OLDEST} years in this model`);
  }
  const {constants, state} = baseline(person);
  const courses = treatmentsOf([...person.history, ...taken(stated)]);
  const schedule = scheduleOf(courses, 0, end + LOOK_AHEAD);
  const states = times.length > 1
    ? averagedRun({constants, state, times, schedule, ...ACCURATELY}) : [state];
  return {stated, person, times, constants, schedule, states};
}

// What is to be said beside a run.
function noticesOf(stated, person) {
  const notices = [], changed = person.restated || person.tScore !== undefined;
  if ("arm" in stated && changed) {
    notices.push("The people are not those of the trial any more; its results are of others.");
  }
  if (person.ownBmi !== undefined && person.ownBmi !== null) {
    notices.push(`Hormones were measured at a body mass index of ${person.ownBmi} and follow to `
      + `${person.bmi}.`);
  }
  return notices;
}

function simulate(scenario) {
  const began = performance.now(), run = runOf(scenario);
  const {stated, person, times, constants, schedule, states} = run;
  const values = {}, shown = DATA.outputs.filter((one) => one.of === "" || one.of === person.sex);
  for (const {name} of shown) values[name] = new Array(times.length);
  const hoisted = new Float64Array(whole.hoisted), rest = new Float64Array(whole.shown);
  const {settings} = schedule, now = constants.slice();
  let next = 0;
  whole.prologue(now, hoisted);
  times.forEach((time, row) => {
    const before = next;
    while (next < settings.length && settings[next].time <= time) {
      now[settings[next].place] = settings[next].value;
      next++;
    }
    if (next > before) whole.prologue(now, hoisted);
    whole.outputs(states[row], hoisted, rest);
    for (const {name, place} of shown) {
      values[name][row] = place < whole.states ? states[row][place] : rest[place - whole.states];
    }
  });
  const {name, sex, age, years_since_menopause, bmi} = person;
  return {
    times, values, notices: noticesOf(stated, person), milliseconds: performance.now() - began,
    person: {name, sex, age, years_since_menopause, bmi},
  };
}

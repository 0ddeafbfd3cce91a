// Whether two scenarios are of one person, and what else is to be said beside a run.

/** Return what makes a scenario's person: who, and what is stated otherwise. */
function personKey(scenario) {
  const person = personOf(scenario);
  return JSON.stringify([person && person.name, ...PERSONAL.map((name) => {
    const own = person ? person[name] : null;
    return scenario[name] ?? own ?? null;
  })]);
}

/** Return who is in a scenario, in words. */
function personInWords(scenario) {
  const person = personOf(scenario);
  const stated = PERSONAL.filter((name) => scenario[name] !== null).map((name) => {
    const { title, unit } = controlOf(name);
    return `${title.toLowerCase().replace("t-score", "T-score")} ${settingWords(scenario[name], unit)}`;
  });
  return [person ? personTitle(person) : scenario.person, ...stated].join(", ");
}

/** Return what a scenario takes, as far as a person of a sex may take it. */
function treatmentFor(scenario, sex) {
  const keeps = (drug) => drug && drugOf(drug).for.includes(sex);
  const kept = (course) => (course && keeps(course.drug) ? course : null);
  const { drug, dose, years_on, years_off } = scenario;
  const daily = Object.fromEntries(DAILY.map((name) => [name, scenario[name]]));
  return { ...daily, drug: keeps(drug) ? drug : null, dose: keeps(drug) ? dose : null, years_on, years_off,
    rescue: kept(scenario.rescue), then: kept(scenario.then) };
}

/** Give a side the person of the other. */
function giveTheSamePerson(side) {
  const other = state.scenarios[side === "a" ? "b" : "a"];
  const sex = sexOf(other);
  const person = personOf(other);
  const personal = Object.fromEntries(PERSONAL.map((name) => [name, other[name]]));
  state.scenarios[side] = { ...NOTHING(), ...treatmentFor(state.scenarios[side], sex), ...personal, sex,
    person: person ? person.name : null };
  makeControls();
  request(side);
  keepLink();
  tell(`Scenario ${side.toUpperCase()} now is of the same person.`);
}

/** Return a warning where A and B are not one person; nothing where they are. */
function otherPeople() {
  const { a, b } = state.scenarios;
  if (!state.compared || personKey(a) === personKey(b)) return null;
  const warning = element("p", { id: "story-people", class: "notice" },
    element("strong", {}, "A and B are different people. "), withTerms(`A: ${personInWords(a)}. B: ${
      personInWords(b)}. What differs between the scenarios comes of the person as well as of the treatment. `));
  const side = !b.arm ? "b" : !a.arm ? "a" : null;
  if (!side) warning.append("Each arm has the people of its trial.");
  else {
    const [mine, theirs] = side === "b" ? ["B", "A"] : ["A", "B"];
    const button = element("button", { type: "button", id: "same-person" },
      `Give ${mine} the person of ${theirs}`);
    button.addEventListener("click", () => giveTheSamePerson(side));
    warning.append(button);
  }
  return warning;
}

/** Return whether a scenario is an arm of a trial as it was. */
const isUntouchedArm = (scenario) => Boolean(scenario.arm) && Object.keys(asked(scenario)).length === 1;

/** Return the 95 % bands of a side: of arms of trials as they were. */
function bandsOf(side) {
  const scenario = state.scenarios[side];
  return (isUntouchedArm(scenario) && page.intervals[scenario.arm]) || null;
}

const ASSAYS = "Hormones of men at the start are as their trial reports them, by its own assay, or assumed where it "
  + "reports none; those of men of different trials can differ for that alone. Changes can be compared.";
const NO_BAND = "Curves without a band have no interval here, which does not make them more certain. The "
  + "command “ranklmodel simulate … --band” makes one of your own case, where ranklmodel is installed.";

/** Return what is to be said beside the runs that are drawn. */
function noticesShown() {
  const sides = activeSides().filter((side) => state.runs[side]);
  const texts = sides.flatMap((side) => {
    const scenario = state.scenarios[side];
    const said = [...state.runs[side].notices];
    const isSaid = side === "b" && sides.includes("a") && (state.scenarios.a.arm || "").split("/")[0];
    const arm = scenario.arm && state.about.arms.find((one) => one.name === scenario.arm);
    if (arm) {
      const undrawn = page.undrawn[arm.trial];
      if (undrawn && isSaid !== arm.trial) said.push(`Results of ${arm.trial_title} that are not drawn: ${undrawn.join("; ")}.`);
      if (page.intervals[arm.name] && !isUntouchedArm(scenario)) {
        said.push("The 95 % bands were of this arm as it was; they are gone, as you changed it.");
      }
    }
    return said.map((text) => (state.compared ? `${side.toUpperCase()}: ${text}` : text));
  });
  const ends = sides.map((side) => state.runs[side].times.at(-1));
  if (ends.length > 1 && Math.abs(ends[0] - ends[1]) > 30) {
    texts.push(`The curves of A end at ${timeWords(ends[0])}, those of B at ${timeWords(ends[1])}.`);
  }
  if (sides.some((side) => state.runs[side].person.sex === "man")) texts.push(ASSAYS);
  return sides.every(bandsOf) ? texts : [...texts, NO_BAND];
}

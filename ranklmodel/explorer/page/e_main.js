// Putting it together: answers of the engine, the link, keys and sizes.

const page = JSON.parse(byId("data").textContent);
let keeping = 0;
let speaking = 0;

/** Put what is seen into the address, some time after the last change. */
function keepLink() {
  clearTimeout(keeping);
  keeping = setTimeout(() => history.replaceState(null, "", linkOf()), 150);
}

/** Say what came out, once nothing has moved for a while. */
function speak(text) {
  clearTimeout(speaking);
  speaking = setTimeout(() => { byId("spoken").textContent = text; }, 700);
}

function hear(answer) {
  if (answer.about) {
    state.about = answer.about;
    engine.explains = answer.explains;
    begin();
    return;
  }
  if (!answer.side) {
    complain(answer.trouble);
    return;
  }
  const begun = engine.begun;
  const isWanted = settled(answer);
  if (!isWanted || answer.isMoved) return;
  if (answer.trouble) {
    const whose = state.compared ? `Scenario ${answer.side.toUpperCase()}: ` : "";
    complain(`${whose}${answer.trouble}`);
    return;
  }
  if (answer.moved) {
    state.moved[answer.side] = answer.moved;
    showMovesAwaited();
    drawMoved();
    return;
  }
  byId("trouble").hidden = true;
  state.runs[answer.side] = answer.run;
  drawAll();
  // for tests: from the question to the picture
  document.body.dataset.milliseconds = String(Math.round(performance.now() - begun));
}

function complain(text) {
  const box = byId("trouble");
  box.textContent = `This can not be computed: ${text}`;
  box.hidden = false;
  document.body.classList.remove("computing");
}

function drawAll() {
  if (!activeSides().some((side) => state.runs[side])) return;
  for (const chart of CHARTS) drawChart(chart);
  drawMoment();
  speak(drawStory());
}

/** Draw settings, then ask for the first runs. */
function begin() {
  const refused = [];
  makePresets();
  makeCharts();
  makeMoved();
  if (location.hash.length > 1) refused.push(...restore(location.hash));
  else startFrom("ask:why");
  refused.push(...forgetUnknown());
  state.chosen = QUESTIONS.map((one) => `ask:${one.id}`).find(startsAs) || null;
  makeControls();
  byId("all-values").open = window.innerWidth > 900;
  if (refused.length) tell(`Not understood in the link, and left out: ${refused.join(", ")}.`);
  for (const side of activeSides()) request(side);
  const { version, calibration } = state.about;
  byId("made").textContent = `${page.made} Its parameters are ${calibration
    ? `those named “${calibration}”, which were fitted to trials` : "those of the mechanisms' files"}; the program is ${
    version}.`;
}

/** Leave out names that a link states and nobody knows; returns them. */
function forgetUnknown() {
  const known = (list, name) => list.some((one) => one.name === name);
  const refused = [];
  for (const side of SIDES) {
    const scenario = state.scenarios[side];
    const drop = (key, list, name) => {
      if (name === null || known(list, name)) return;
      refused.push(name);
      scenario[key] = null;
    };
    drop("arm", state.about.arms, scenario.arm);
    drop("person", state.about.people, scenario.person);
    drop("drug", state.about.drugs, scenario.drug);
    for (const key of Object.keys(COURSES)) {
      if (scenario[key]) drop(key, state.about.drugs, scenario[key].drug);
    }
  }
  return refused;
}

function listen() {
  for (const one of document.querySelectorAll("input[name=side]")) {
    one.addEventListener("change", () => {
      state.side = one.value;
      makeControls();
      keepLink();
    });
  }
  byId("compare").addEventListener("click", () => {
    state.compared = !state.compared;
    if (state.compared && !asked(state.scenarios.b).drug && !state.scenarios.b.arm) {
      state.scenarios.b = JSON.parse(JSON.stringify(state.scenarios.a));
    }
    state.side = state.compared ? "b" : "a";
    makeControls();
    if (state.compared) request("b");
    else drawAll();
    keepLink();
  });
  byId("reset").addEventListener("click", startAgain);
  byId("copy-link").addEventListener("click", async () => {
    history.replaceState(null, "", linkOf());
    try {
      await navigator.clipboard.writeText(location.href);
      tell("The link is copied; it brings back what you see.");
    } catch {
      tell("The browser does not let this page copy. The address above is the link.");
    }
  });
  byId("save-csv").addEventListener("click", saveTable);
  byId("time").addEventListener("input", () => moveTo((byId("time").valueAsNumber / 1000) * lastDay()));
  window.addEventListener("hashchange", () => {
    if (location.hash === linkOf() || !state.about) return;
    // a place in the page, such as that of the results, is no scenario
    if (!new URLSearchParams(location.hash.slice(1)).has("a")) return void keepLink();
    const refused = [...restore(location.hash), ...forgetUnknown()];
    if (refused.length) tell(`Not understood in the link, and left out: ${refused.join(", ")}.`);
    state.chosen = QUESTIONS.map((one) => `ask:${one.id}`).find(startsAs) || null;
    makeControls();
    for (const side of activeSides()) request(side);
  });
  let width = window.innerWidth;
  window.addEventListener("resize", () => {
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    drawAll();
  });
}

listen();
startEngine(hear);

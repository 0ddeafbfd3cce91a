// The engine lives in a worker, so that the page never waits for it. For each side only the latest
// scenario is kept: what was asked before it is not computed any more.

const ANSWERING = `
self.onmessage = ({ data }) => {
  const { id, side, scenario, output } = data;
  try {
    if (!scenario) return self.postMessage({ about: ranklmodelEngine.about });
    const run = ranklmodelEngine.simulate(scenario);
    self.postMessage({ id, side, run });
    if (typeof ranklmodelEngine.explain === "function")
      self.postMessage({ id, side, moved: ranklmodelEngine.explain(scenario, { output }) });
  } catch (error) {
    self.postMessage({ id, side, trouble: String((error && error.message) || error) });
  }
};`;

const engine = { worker: null, waiting: {}, id: 0, latest: { a: 0, b: 0 }, left: 0, begun: 0 };

/** Start the engine; `hear` is called with what it answers. */
function startEngine(hear) {
  const text = byId("engine").textContent + ANSWERING;
  const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  engine.worker = new Worker(address);
  engine.worker.onmessage = ({ data }) => hear(data);
  engine.worker.onerror = (event) => {
    event.preventDefault();
    hear({ trouble: `the model could not be started: ${event.message || "no reason is known"}` });
  };
  engine.worker.postMessage({});
}

/** Ask for the run of a side, in place of what was asked for it before. */
function request(side) {
  engine.id += 1;
  engine.latest[side] = engine.id;
  engine.waiting[side] = { id: engine.id, side, scenario: asked(state.scenarios[side]),
    output: "LS_BMD" };
  if (!engine.left) sendNext();
  document.body.classList.add("computing");
}

function sendNext() {
  const side = SIDES.find((one) => engine.waiting[one]);
  if (!side) {
    document.body.classList.remove("computing");
    return;
  }
  engine.left = engine.waiting[side].id;
  engine.begun = performance.now();
  engine.worker.postMessage(engine.waiting[side]);
  delete engine.waiting[side];
}

/** Note that an answer has come; returns whether it is still wanted. */
function settled(answer) {
  if (answer.id === engine.left && !answer.moved) {
    engine.left = 0;
    sendNext();
  }
  return engine.latest[answer.side] === answer.id;
}

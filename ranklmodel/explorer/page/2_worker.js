// The engine lives in a worker, so that the page never waits for it. For each side only the latest
// scenario is kept: what was asked before it is not computed any more. What moved an output is asked
// when nothing else is, as it costs a run for each thing that is taken.

const ANSWERING = `
self.onmessage = ({ data }) => {
  const { id, side, scenario, explained } = data;
  try {
    if (!scenario) {
      const explains = typeof ranklmodelEngine.explain === "function";
      self.postMessage({ about: ranklmodelEngine.about, explains });
    } else if (explained) {
      self.postMessage({ id, side, moved: ranklmodelEngine.explain(scenario, explained) });
    } else {
      self.postMessage({ id, side, run: ranklmodelEngine.simulate(scenario) });
    }
  } catch (error) {
    self.postMessage({ id, side, isMoved: Boolean(explained),
      trouble: String((error && error.message) || error) });
  }
};`;

const engine = { worker: null, runs: {}, moves: {}, id: 0, latest: {}, left: 0, begun: 0, idle: 0,
  awaited: false, leftKind: "", explains: false };

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
  ask(engine.runs, side, `run ${side}`, {});
  document.body.classList.add("computing");
}

/** Ask what moved an output of each side up to a day, once nothing has changed for a moment. */
function requestMoves() {
  clearTimeout(engine.idle);
  if (!engine.explains) return;
  engine.awaited = true;
  showMovesAwaited();
  engine.idle = setTimeout(() => {
    engine.awaited = false;
    for (const side of activeSides()) {
      const explained = { output: state.explained, day: dayShown() };
      if (state.runs[side]) ask(engine.moves, side, `moves ${side}`, { explained });
    }
  }, 350);
}

/** Say of the bars that they are of another moment, as long as new ones are awaited. */
function showMovesAwaited() {
  const isAwaited = engine.awaited || engine.leftKind === "moves" || Object.keys(engine.moves).length > 0;
  byId("moved-section").setAttribute("aria-busy", String(isAwaited));
}

function ask(waiting, side, kind, more) {
  engine.id += 1;
  engine.latest[kind] = engine.id;
  waiting[side] = { id: engine.id, side, scenario: asked(state.scenarios[side]), ...more };
  if (!engine.left) sendNext();
}

function sendNext() {
  const waiting = [engine.runs, engine.moves].find((one) => Object.keys(one).length);
  if (!Object.keys(engine.runs).length) document.body.classList.remove("computing");
  if (!waiting) return;
  if (waiting === engine.runs) document.body.classList.add("computing");
  const side = SIDES.find((one) => waiting[one]);
  engine.left = waiting[side].id;
  engine.leftKind = waiting === engine.moves ? "moves" : "run";
  engine.begun = performance.now();
  engine.worker.postMessage(waiting[side]);
  delete waiting[side];
}

/** Note that an answer has come; returns whether it is still wanted. */
function settled(answer) {
  if (answer.id === engine.left) {
    engine.left = 0;
    engine.leftKind = "";
    sendNext();
    showMovesAwaited();
  }
  const kind = answer.moved || answer.isMoved ? "moves" : "run";
  return engine.latest[`${kind} ${answer.side}`] === answer.id;
}
